//! Recognitions in lists, and those that only sound so.

use crate::recognition::check;
use crate::told::{article, check_report_places};

/// Recognitions told in a province's news of January 2024.
#[track_caller]
fn listed(body: &str, expected: &[&str]) {
    check(&article("Nông thôn mới Hà Giang", "24/01/2024", body), expected);
}

#[test]
fn where_counted_units_lie_is_not_recognised() {
    listed("63/82 xã ở Cà Mau đạt chuẩn nông thôn mới.", &[]);
    listed(
        "Năm 2020, 100% đơn vị cấp huyện (6/6 huyện) của Hà Nam đã được Thủ tướng công nhận đạt chuẩn nông thôn mới.",
        &[],
    );
    listed(
        "Vĩnh Thuận là huyện thứ 4 trong tỉnh Kiên Giang đạt chuẩn nông thôn mới.",
        &["Vĩnh Thuận standard"],
    );
}

#[test]
fn a_district_and_its_province_with_a_comma() {
    listed(
        "Đầm Hà, Quảng Ninh được công nhận huyện nông thôn mới.",
        &["Đầm Hà standard"],
    );
}

#[test]
fn the_year_of_a_list_is_that_of_its_head() {
    listed(
        "Năm 2015 tỉnh đã có 10 xã đạt chuẩn nông thôn mới. Sang năm 2016 có thêm 2 xã đạt chuẩn: xã Khuôn Lùng, huyện Xín \
         Mần; xã Minh Ngọc, huyện Bắc Mê.",
        &["Khuôn Lùng standard 2016", "Minh Ngọc standard 2016"],
    );
    listed(
        "Năm 2022, huyện Bắc Mê đạt 107 tiêu chí nông thôn mới; xã Minh Ngọc đạt chuẩn nông thôn mới kiểu mẫu.",
        &["Minh Ngọc model 2022"],
    );
}

#[test]
fn the_verb_behind_the_names() {
    listed(
        "Đã có 2 đơn vị cấp huyện là thị xã Ngã Năm và huyện Mỹ Xuyên được công nhận hoàn thành xây dựng nông thôn mới.",
        &["Ngã Năm standard", "Mỹ Xuyên standard"],
    );
    listed(
        "Toàn tỉnh có 7 xã đạt 19 tiêu chí nông thôn mới.\n\nTrong đó, 3 xã Minh Ngọc, Yên Cường, Lạc Nông đã có Quyết định \
         công nhận.",
        &["Minh Ngọc standard", "Yên Cường standard", "Lạc Nông standard"],
    );
}

#[test]
fn what_waits_or_is_another_matter() {
    listed("Xã Minh Ngọc mong năm 2015 đạt chuẩn nông thôn mới.", &[]);
    listed("Xã Minh Ngọc về đích tiêu chí điện, chợ nông thôn mới.", &[]);
    listed(
        "Nổi lên trong phong trào xây dựng khu dân cư NTM kiểu mẫu, vườn mẫu là các xã: Minh Ngọc, Yên Cường.",
        &[],
    );
    listed("Xã Minh Ngọc chuẩn bị cho việc công nhận xã nông thôn mới.", &[]);
}

#[test]
fn rows_with_decisions_of_their_own() {
    let table = "TT | Tên xã | Quyết định của Chủ tịch UBND tỉnh\n\nNăm 2014 (01 xã)\n01 | Xã Minh Ngọc (huyện Bắc Mê) | \
                 101/QĐ-UBND ngày 07/01/2015\n\nNăm 2015 (02 xã)\n01 | Xã Khuôn Lùng (huyện Xín Mần) | 08/QĐ-UBND ngày \
                 07/01/2016\n02 | Xã Bằng Lang (huyện Quang Bình) | 1787/QĐ-UBND ngày 09/10/2015";
    listed(
        table,
        &[
            "Minh Ngọc standard 2014 | 101/QĐ-UBND | 2015-01-07 | Chủ tịch UBND tỉnh",
            "Khuôn Lùng standard 2015 | 08/QĐ-UBND | 2016-01-07 | Chủ tịch UBND tỉnh",
            "Bằng Lang standard 2015 | 1787/QĐ-UBND | 2015-10-09 | Chủ tịch UBND tỉnh",
        ],
    );
}

#[test]
fn numbers_of_decisions_as_they_are_typed() {
    listed(
        "Chủ tịch UBND tỉnh ngày 6/12/2023 đã ký Quyết định số 5380/QĐ - UBND công nhận xã Minh Ngọc đạt chuẩn NTM năm 2023.",
        &["Minh Ngọc standard 2023 | 5380/QĐ-UBND | 2023-12-06 | Chủ tịch UBND tỉnh"],
    );
    listed(
        "Quyết định số 669/ QĐ-TTg ngày 2/6/2023 của Thủ tướng công nhận huyện Bắc Mê đạt chuẩn nông thôn mới.",
        &["Bắc Mê standard | 669/QĐ-TTg | 2023-06-02 | Thủ tướng"],
    );
    listed(
        "Tại Quyết định 2949, UBND tỉnh công nhận xã Minh Ngọc đạt chuẩn nông thôn mới kiểu mẫu.",
        &["Minh Ngọc model | 2949 | UBND tỉnh"],
    );
    listed(
        "Tại các Quyết định 2950, 2951, UBND tỉnh công nhận các xã: Minh Ngọc, huyện Bắc Mê; Bằng Lang, huyện Quang Bình, đạt \
         chuẩn nông thôn mới nâng cao năm 2023.",
        &[
            "Minh Ngọc advanced 2023 | 2950 | UBND tỉnh",
            "Bằng Lang advanced 2023 | 2951 | UBND tỉnh",
        ],
    );
    // With its year it lays down rules.
    listed(
        "Thực hiện Quyết định số 18/2022/QĐ-TTg ngày 02/8/2022, UBND tỉnh công nhận xã Minh Ngọc đạt chuẩn nông thôn mới.",
        &["Minh Ngọc standard | UBND tỉnh"],
    );
}

#[test]
fn what_a_sentence_on_one_unit_leaves_to_the_announcement() {
    listed(
        "Quyết định số 4151/QĐ-UBND của Chủ tịch UBND tỉnh công nhận 8 xã đạt chuẩn nông thôn mới kiểu mẫu năm 2023.\n\nXã Minh \
         Ngọc, huyện Bắc Mê đạt chuẩn kiểu mẫu về y tế và văn hóa.\n\nUBND các xã: Minh Ngọc, Yên Cường công bố xã đạt chuẩn \
         nông thôn mới.",
        &["Minh Ngọc model 2023 | 4151/QĐ-UBND | Chủ tịch UBND tỉnh"],
    );
}

#[test]
fn names_that_hold_number_words_or_open_with_a_level() {
    check(
        &article(
            "Đồng Tháp thêm xã nông thôn mới",
            "24/01/2021",
            "UBND tỉnh Đồng Tháp vừa công nhận thêm 3 xã đạt chuẩn nông thôn mới năm 2020.\n\nGồm các xã Tân Hộ Cơ (huyện Tân \
             Hồng); Ba Sao, Phương Trà (huyện Cao Lãnh).",
        ),
        &[
            "Tân Hộ Cơ standard 2020 | UBND tỉnh Đồng Tháp",
            "Ba Sao standard 2020 | UBND tỉnh Đồng Tháp",
            "Phương Trà standard 2020 | UBND tỉnh Đồng Tháp",
        ],
    );
    listed(
        "Chủ tịch UBND tỉnh An Giang công nhận 2 xã nông thôn mới, gồm: Xã Thoại Giang (huyện Thoại Sơn); xã Phú Bình (huyện \
         Phú Tân).",
        &[
            "Thoại Giang standard | Chủ tịch UBND tỉnh An Giang",
            "Phú Bình standard | Chủ tịch UBND tỉnh An Giang",
        ],
    );
    listed(
        "Chủ tịch UBND thành phố Hà Nội Trần Sỹ Thanh công nhận xã Mai Đình đạt chuẩn nông thôn mới.",
        &["Mai Đình standard | Chủ tịch UBND thành phố Hà Nội"],
    );
    listed(
        "68 đơn vị cấp xã vùng đồng bào dân tộc, miền núi ở Lâm Đồng đạt chuẩn nông thôn mới.",
        &[],
    );
}

#[test]
fn members_of_a_list_have_their_own_years() {
    let years = [
        "Lai Thành standard 2016",
        "Định Hóa standard 2017",
        "Văn Hải standard 2018",
    ];
    for sentence in [
        "Huyện có 3 xã đạt chuẩn nông thôn mới, trong đó xã Lai Thành đạt năm 2016, xã Định Hóa năm 2017, xã Văn Hải năm 2018.",
        "Năm 2016, có 1 xã đạt chuẩn nông thôn mới là Lai Thành; năm 2017 có thêm xã Định Hóa; năm 2018 thêm xã Văn Hải.",
        "Huyện có 3/12 xã đạt chuẩn nông thôn mới (Lai Thành đạt năm 2016, Định Hóa đạt năm 2017, Văn Hải đạt năm 2018).",
        "Các xã đạt chuẩn nông thôn mới qua các năm: Năm 2016 (1 xã): Lai Thành; năm 2017 (1 xã): Định Hóa; năm 2018 (1 xã): Văn Hải.",
        "Các xã Lai Thành, Định Hóa và Văn Hải lần lượt được công nhận đạt chuẩn nông thôn mới vào các năm 2016, 2017 và 2018.",
    ] {
        check(
            &article("Huyện Kim Sơn xây dựng nông thôn mới", "15/9/2022", sentence),
            &years,
        );
    }
    check(
        &article(
            "Huyện Kim Sơn xây dựng nông thôn mới",
            "15/9/2022",
            "Năm 2021 có 3 xã đạt chuẩn nông thôn mới, xã Văn Hải phấn đấu năm 2022.",
        ),
        &[],
    );
}

#[test]
fn names_behind_a_colon_are_as_many_as_counted() {
    for sentence in [
        "Có 02 thôn được công nhận thôn nông thôn mới kiểu mẫu: Phú Thịnh, Phú Hòa.",
        "Toàn xã có 2/7 thôn đạt chuẩn nông thôn mới kiểu mẫu: Phú Thịnh và Phú Hòa.",
        "Huyện có 2 thôn nông thôn mới kiểu mẫu: Phú Thịnh (xã Lai Thành), Phú Hòa (xã Định Hóa).",
    ] {
        check(
            &article("Huyện Kim Sơn xây dựng nông thôn mới", "15/9/2022", sentence),
            &["Phú Thịnh model", "Phú Hòa model"],
        );
    }
    check(
        &article(
            "Huyện Kim Sơn xây dựng nông thôn mới",
            "15/9/2022",
            "Các xã được công nhận đạt chuẩn nông thôn mới năm 2021 gồm:\n1. Xã Lai Thành, huyện Kim Sơn\n2. Xã Định Hóa, huyện Kim Sơn",
        ),
        &["Lai Thành standard 2021", "Định Hóa standard 2021"],
    );
}

#[test]
fn names_by_years_go_on_with_a_recognition() {
    let district = |body: &str, expected: &[&str]| {
        check(
            &article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", body),
            expected,
        );
    };
    let first = "Năm 2015, Ân Phong được UBND tỉnh công nhận đạt chuẩn nông thôn mới.";
    district(
        &format!("{first} Tiếp đó, năm 2016 có Ân Đức, Ân Thạnh; năm 2017 là Ân Tường Tây."),
        &[
            "Ân Phong standard 2015 | UBND tỉnh",
            "Ân Đức standard 2016",
            "Ân Thạnh standard 2016",
            "Ân Tường Tây standard 2017",
        ],
    );
    district(
        &format!("{first} Năm 2016 có Ân Đức làm điểm, năm 2017 có Ân Thạnh xây chợ."),
        &["Ân Phong standard 2015 | UBND tỉnh"],
    );
    district(
        "Sau 10 năm xây dựng nông thôn mới, huyện đã có 8/12 xã được công nhận, trong đó năm 2021 có 2 xã Ân Phong và Ân Đức.",
        &["Ân Phong standard 2021", "Ân Đức standard 2021"],
    );
    district(
        "100% số xã của huyện đã về đích, trong đó Ân Phong và Ân Đức đạt chuẩn nông thôn mới nâng cao; 412 vườn mẫu.",
        &["Ân Phong advanced", "Ân Đức advanced"],
    );
}

#[test]
fn districts_with_recognised_communes_are_not_recognised() {
    listed(
        "Các huyện có xã được công nhận đạt chuẩn nông thôn mới năm 2019 gồm Bắc Quang, Quang Bình, Vị Xuyên.",
        &[],
    );
}

#[test]
fn offices_of_several_districts_each_decide_on_their_own() {
    listed(
        "UBND các huyện Bắc Quang, Vị Xuyên vừa ban hành quyết định công nhận các thôn đạt chuẩn kiểu mẫu năm 2023 gồm: thôn Tân Lập (xã \
         Vĩnh Hảo, huyện Bắc Quang), thôn Độc Lập (xã Đạo Đức, huyện Vị Xuyên).",
        &[
            "Tân Lập model 2023 | UBND huyện Bắc Quang",
            "Độc Lập model 2023 | UBND huyện Vị Xuyên",
        ],
    );
}

#[test]
fn a_list_ends_with_its_names() {
    let named = ["Đạo Đức advanced", "Việt Lâm advanced"];
    for behind in [
        "; huyện đang lập hồ sơ trình Trung ương công nhận huyện nông thôn mới năm 2024",
        "; xã Phú Linh đang lập hồ sơ",
        "; 38/79 thôn đạt chuẩn",
    ] {
        listed(
            &format!("Huyện Vị Xuyên có 2 xã đạt nông thôn mới nâng cao gồm Đạo Đức và Việt Lâm{behind}."),
            &named,
        );
    }
    listed(
        "Huyện Vị Xuyên có 2 xã đạt nông thôn mới nâng cao là Đạo Đức (nay thuộc thị trấn Vị Xuyên) và Việt Lâm.",
        &named,
    );
}

#[test]
fn units_that_are_examined_are_not_recognised() {
    listed(
        "Đoàn đã thẩm định xã Đạo Đức, Việt Lâm đạt chuẩn nông thôn mới nâng cao và xã Vĩnh Hảo đạt chuẩn nông thôn mới kiểu mẫu.",
        &[],
    );
    listed(
        "Qua thẩm định, xã Đạo Đức đạt chuẩn nông thôn mới.",
        &["Đạo Đức standard"],
    );
}

#[test]
fn brackets_tell_the_field_of_a_model_unit() {
    listed(
        "Huyện Vị Xuyên có 3 xã đạt chuẩn nông thôn mới kiểu mẫu gồm: Đạo Đức (về văn hóa) và Việt Lâm (đạt chuẩn về giáo dục); Vĩnh Hảo (về y tế).",
        &["Đạo Đức model", "Việt Lâm model", "Vĩnh Hảo model"],
    );
}

#[test]
fn what_work_is_for_has_not_come_about() {
    for work in [
        "Huyện Vị Xuyên tập trung nguồn lực để xã Đạo Đức được công nhận đạt chuẩn nông thôn mới.",
        "Huyện Vị Xuyên huy động nguồn lực để hai xã Đạo Đức, Việt Lâm về đích nông thôn mới.",
        "Huyện Vị Xuyên tập trung hỗ trợ xã Đạo Đức đạt chuẩn nông thôn mới.",
    ] {
        listed(work, &[]);
    }
    listed(
        "Huyện Vị Xuyên đã chỉ đạo xã Đạo Đức đạt chuẩn nông thôn mới năm 2023.",
        &["Đạo Đức standard 2023"],
    );
    listed(
        "Để xã Đạo Đức đạt chuẩn nông thôn mới năm 2023, nhân dân đã góp 2 tỷ đồng.",
        &["Đạo Đức standard 2023"],
    );
}

#[test]
fn units_that_wait_are_not_of_those_announced() {
    for waiting in [
        "Ba huyện: Quang Bình, Bắc Quang, Vị Xuyên đang hoàn thiện hồ sơ.",
        "Ba huyện Quang Bình, Bắc Quang, Vị Xuyên đang chờ thẩm định.",
        "2 huyện Quang Bình, Bắc Quang đang xây dựng huyện nông thôn mới nâng cao.",
        "Hai huyện Quang Bình, Bắc Quang được chọn làm điểm.",
    ] {
        listed(
            &format!("Hà Giang đã có 2 huyện được công nhận nông thôn mới. {waiting}"),
            &[],
        );
    }
}

#[test]
fn a_list_is_of_the_level_that_it_names() {
    listed(
        "Năm 2023, tỉnh công nhận 9 xã nông thôn mới. Toàn tỉnh có 2 huyện nông thôn mới là Quang Bình và Bắc Quang.\n\n\
         Các xã được công nhận gần đây nhất gồm Đạo Đức (Vị Xuyên) và Vĩnh Hảo (Bắc Quang).",
        &[
            "Quang Bình standard",
            "Bắc Quang standard",
            "Đạo Đức standard 2023",
            "Vĩnh Hảo standard 2023",
        ],
    );
}

#[test]
fn units_have_decisions_of_their_own_in_lines_and_brackets() {
    let decided = [
        "Đạo Đức model 2022 | 215/QĐ-UBND | 2023-02-10 | UBND tỉnh",
        "Vĩnh Hảo model 2022 | 217/QĐ-UBND | 2023-02-10 | UBND tỉnh",
    ];
    for told in [
        "Ngày 10/2/2023, UBND tỉnh công nhận các xã: Đạo Đức (Quyết định số 215/QĐ-UBND); Vĩnh Hảo (Quyết định số 217/QĐ-UBND) đạt chuẩn xã \
         nông thôn mới kiểu mẫu năm 2022.",
        "UBND tỉnh công nhận 2 xã đạt chuẩn nông thôn mới kiểu mẫu năm 2022. Theo đó, xã Đạo Đức (huyện Vị Xuyên) được công nhận tại Quyết định \
         số 215/QĐ-UBND; xã Vĩnh Hảo (huyện Bắc Quang) tại Quyết định số 217/QĐ-UBND, cùng ban hành ngày 10/2/2023.",
        "UBND tỉnh công nhận 2 xã đạt chuẩn nông thôn mới kiểu mẫu năm 2022. Cụ thể: xã Đạo Đức được công nhận tại Quyết định số 215/QĐ-UBND ngày \
         10/2/2023; xã Vĩnh Hảo được công nhận tại Quyết định số 217/QĐ-UBND ngày 10/2/2023.",
        "UBND tỉnh công nhận 2 xã đạt chuẩn nông thôn mới kiểu mẫu năm 2022 theo các quyết định sau:\n\n\
         - Xã Đạo Đức: Quyết định số 215/QĐ-UBND ngày 10/2/2023;\n- Xã Vĩnh Hảo: Quyết định số 217/QĐ-UBND ngày 10/2/2023.",
    ] {
        listed(told, &decided);
    }
}

#[test]
fn two_tiers_of_a_unit_have_a_decision_each() {
    listed(
        "Năm 2019 xã Đạo Đức được công nhận đạt chuẩn nông thôn mới (Quyết định số 802/QĐ-UBND ngày 25/3/2019), năm 2022 được công nhận nông thôn \
         mới nâng cao (Quyết định số 99/QĐ-UBND ngày 12/1/2023).",
        &[
            "Đạo Đức standard 2019 | 802/QĐ-UBND | 2019-03-25",
            "Đạo Đức advanced 2022 | 99/QĐ-UBND | 2023-01-12",
        ],
    );
}

#[test]
fn a_member_may_be_called_by_its_own_tier() {
    listed(
        "Xã Đạo Đức có 10/10 thôn được công nhận thôn nông thôn mới, trong đó thôn Bình Vàng là thôn nông thôn mới kiểu mẫu.",
        &["Bình Vàng model"],
    );
    listed(
        "Huyện Vị Xuyên hiện có 7/8 xã nông thôn mới, trong đó xã Đạo Đức và xã Việt Lâm đã là xã nông thôn mới nâng cao.",
        &["Đạo Đức advanced", "Việt Lâm advanced"],
    );
}

#[test]
fn what_it_would_mean_to_reach_the_tier_has_not_come_about() {
    listed(
        "Việc xã Đạo Đức đạt chuẩn có ý nghĩa giúp huyện Vị Xuyên đạt chuẩn nông thôn mới và huyện Bắc Quang hoàn thành nhiệm vụ xây dựng nông thôn mới.",
        &[],
    );
}

#[test]
fn what_a_council_considered_is_decided_by_the_next_sentence() {
    let considered = "Hội đồng tỉnh vừa họp xét công nhận 6 xã đạt chuẩn nông thôn mới năm 2023.";
    listed(
        &format!(
            "{considered} Trong đó, huyện Vị Xuyên có 2 xã được công nhận là xã Đạo Đức và xã Việt Lâm."
        ),
        &["Đạo Đức standard 2023", "Việt Lâm standard 2023"],
    );
    listed(
        &format!("{considered} Trong đó, huyện Vị Xuyên có 2 xã là xã Đạo Đức và xã Việt Lâm."),
        &[],
    );
}

#[test]
fn what_is_taken_back_or_of_another_is_not_told_of_the_unit() {
    listed(
        "Xã Đạo Đức bị thu hồi quyết định công nhận đạt chuẩn nông thôn mới.",
        &[],
    );
    listed(
        "Sau xã Đạo Đức (năm 2019), xã Việt Lâm là xã thứ hai đạt chuẩn nông thôn mới nâng cao.",
        &["Đạo Đức advanced 2019", "Việt Lâm advanced"],
    );
}

#[test]
fn the_last_clause_of_a_list_may_have_a_tier_of_its_own() {
    check(
        &article(
            "Bình Định công nhận các xã nông thôn mới",
            "24/01/2024",
            "UBND tỉnh công nhận 2 xã đạt chuẩn NTM nâng cao, gồm Ân Hảo (Hoài Ân), Cát Trinh (Phù Cát); xã Phước Sơn (Tuy Phước) đạt chuẩn NTM kiểu mẫu.",
        ),
        &[
            "Ân Hảo advanced | UBND tỉnh",
            "Cát Trinh advanced | UBND tỉnh",
            "Phước Sơn model",
        ],
    );
}

#[test]
fn the_line_above_says_the_tier_of_each_place() {
    check_report_places(
        "Số xã đã được công nhận đạt chuẩn nông thôn mới phân theo đơn vị:\n\n- Huyện Hoài Nhơn: 04 xã\n\n- Huyện Phù Mỹ: 03 xã",
        &["04 xã actual 2022 Hoài Nhơn", "03 xã actual 2022 Phù Mỹ"],
    );
    check_report_places("Số xã có chợ phân theo đơn vị:\n\n- Huyện Hoài Nhơn: 04 xã", &[]);
}
