//! What a figure takes from the sentences, the headings and the date around it.

use ntm_extract::extract;
use ntm_extract::report::Status;

use crate::told::{article, figures};

/// Figures as `text status [increase|decrease] year place`, in reading order.
#[track_caller]
fn check(article: &str, expected: &[&str]) {
    assert_eq!(figures(article), expected, "{article}");
}

#[test]
fn the_date_of_the_article_tells_plans() {
    let body = "Năm 2020, tỉnh có 10 xã đạt chuẩn NTM nâng cao.";
    let about = |day: &str| article("Thái Bình xây dựng nông thôn mới", day, body);
    check(&about("20/01/2020"), &["10 xã target 2020 Thái Bình"]);
    check(&about("20/12/2020"), &["10 xã actual 2020 Thái Bình"]);
    check(&about("20/01/2021"), &["10 xã actual 2020 Thái Bình"]);
    check(
        &article(
            "Hà Tĩnh xây dựng nông thôn mới",
            "06/03/2023",
            "Cuối năm nay, tỉnh có thêm 8 xã NTM nâng cao.",
        ),
        &["8 xã target increase 2023 Hà Tĩnh"],
    );
}

#[test]
fn a_paragraph_goes_on_about_the_year_ahead() {
    let body = "Giai đoạn 2021 - 2025, huyện có 50% số xã đạt chuẩn NTM nâng cao. Thu nhập bình quân đầu người đạt \
                75 triệu đồng/năm, tăng 1,5 lần so với năm 2020.";
    check(
        &article("Huyện Lâm Hà xây dựng nông thôn mới", "12/5/2021", body),
        &[
            "50% target 2021- 2025 Lâm Hà",
            "75 triệu đồng target 2021- 2025 Lâm Hà",
        ],
    );
}

#[test]
fn what_a_bracket_says_ends_no_plan() {
    let body = "Theo Văn phòng Điều phối, một số định hướng của tỉnh như sau: Mục tiêu năm 2025: số sản phẩm OCOP (kể \
                cả các sản phẩm đã được công nhận) là 310 sản phẩm.\n\nKinh phí thực hiện: 52 tỷ đồng xây dựng NTM.";
    check(
        &article("Trà Vinh phát triển sản phẩm OCOP", "22/11/2022", body),
        &[
            "310 sản phẩm target 2025 Trà Vinh",
            "52 tỷ đồng target 2025 Trà Vinh",
        ],
    );
}

#[test]
fn a_paragraph_goes_on_about_its_subject() {
    let body = "UBND tỉnh công bố quyết định công nhận xã Nghi Đồng, huyện Nghi Lộc đạt chuẩn NTM nâng cao.\n\n\
                Năm 2011, Nghi Đồng mới đạt 6/19 tiêu chí NTM. Sau 11 năm, thu nhập bình quân đã đạt 52,3 triệu \
                đồng/người/năm.\n\nToàn tỉnh có 309/411 xã đạt chuẩn NTM.";
    check(
        &article("Nghệ An xây dựng nông thôn mới", "15/12/2022", body),
        &[
            "6/19 tiêu chí actual 2011 Nghi Đồng",
            "52,3 triệu đồng actual 2022 Nghi Đồng",
            "309/411 xã actual 2022 Nghệ An",
        ],
    );
}

#[test]
fn who_leads_a_commune_is_no_place() {
    let body = "Xã Tân Thành Bình (Mỏ Cày Bắc) đã đạt 19/19 tiêu chí NTM nâng cao và đang chờ thẩm định.\n\nPhó chủ \
                tịch UBND xã Lê Văn Bình cho biết, qua rà soát, xã có 41 hộ nghèo, chiếm 0,99%.\n\nTrong 5 năm, xã \
                huy động hơn 96 tỷ đồng xây dựng NTM.";
    check(
        &article("Bến Tre: Chung sức xây dựng nông thôn mới", "22/11/2022", body),
        &[
            "19/19 tiêu chí actual 2022 Tân Thành Bình",
            "0,99% actual 2022 Tân Thành Bình",
            "96 tỷ đồng actual 2022 Tân Thành Bình",
        ],
    );
}

#[test]
fn a_comparison_ends_an_increase() {
    let body =
        "Toàn tỉnh có 309 xã đạt chuẩn NTM, tăng 10 xã so với cuối năm 2021; 53 xã đạt chuẩn NTM nâng cao.";
    check(
        &article("Nghệ An xây dựng nông thôn mới", "15/12/2022", body),
        &[
            "309 xã actual 2022 Nghệ An",
            "10 xã actual increase 2022 Nghệ An",
            "53 xã actual 2022 Nghệ An",
        ],
    );
}

#[test]
fn who_announces_a_recognition_does_not_receive_it() {
    let body = "Xã Thanh Liên, huyện Thanh Chương được công nhận đạt chuẩn nông thôn mới năm 2022 theo Quyết định số \
                3456/QĐ-UBND ngày 11/11/2022 của Chủ tịch UBND tỉnh.";
    let report = extract(
        "article",
        &article(
            "Nghệ An công bố thêm xã về đích nông thôn mới",
            "15/12/2022",
            body,
        ),
    );
    let found: Vec<_> = report
        .recognitions
        .iter()
        .map(|told| (told.place.name.as_str(), told.decision_number.as_deref()))
        .collect();
    assert_eq!(found, [("Thanh Liên", Some("3456/QĐ-UBND"))]);
}

#[test]
fn units_lie_in_larger_ones() {
    check(
        &article(
            "Thị xã Gò Công đón nhận danh hiệu nông thôn mới",
            "9/12/2019",
            "Xã Bình Đông được công nhận trước nhất, đến nay 7/7 xã của thị xã đều đạt chuẩn NTM.",
        ),
        &["7/7 xã actual 2019 Gò Công"],
    );
    check(
        &article(
            "Xã Xuân Định (huyện Xuân Lộc) đón bằng nông thôn mới kiểu mẫu",
            "10/1/2020",
            "Đến cuối năm 2019, 14/14 xã đã đạt chuẩn NTM nâng cao.",
        ),
        &["14/14 xã actual 2019 Xuân Lộc"],
    );
}

#[test]
fn communes_of_the_district_need_no_level_word() {
    check(
        &article(
            "Giồng Trôm xây dựng nông thôn mới",
            "21/10/2016",
            "Mỹ Thạnh đã đạt 18 tiêu chí NTM. Khó nhất là Lương Hòa, mới đạt 16 tiêu chí. Hộ nghèo còn 7,2%.",
        ),
        &[
            "18 tiêu chí actual 2016 Mỹ Thạnh",
            "16 tiêu chí actual 2016 Lương Hòa",
            "7,2% actual 2016 Lương Hòa",
        ],
    );
}

#[test]
fn among_whom_a_place_is_the_first_says_not_whose() {
    check(
        &article(
            "Yên Định về đích huyện nông thôn mới",
            "12/12/2015",
            "Yên Định là huyện đầu tiên của tỉnh và của cả vùng Bắc Trung Bộ có 100% số xã đạt chuẩn.",
        ),
        &["100% actual 2015 Yên Định"],
    );
}

#[test]
fn periods_that_are_said_elsewhere() {
    check(
        &article(
            "Xã Đức Lạng đón bằng nông thôn mới nâng cao",
            "11/3/2023",
            "Trong 5 năm (2018-2022), toàn xã huy động 187 tỷ đồng xây dựng NTM.",
        ),
        &["187 tỷ đồng actual 2018- 2022 Đức Lạng"],
    );
    check(
        &article(
            "Huyện Vĩnh Bảo sơ kết chương trình nông thôn mới",
            "10/12/2015",
            "Huyện sơ kết 5 năm thực hiện chương trình giai đoạn 2011-2015.\n\nTrong 5 năm, nguồn lực huy động cho NTM đạt \
             1.486,7 tỷ đồng.",
        ),
        &["1.486,7 tỷ đồng actual 2011- 2015 Vĩnh Bảo"],
    );
    check(
        &article(
            "Xã Nậm Dịch đổi thay",
            "16/11/2019",
            "Năm 2011 xã bắt tay vào xây dựng nông thôn mới. Khi ấy xã đạt 3/19 tiêu chí, hộ nghèo chiếm 51,7%.",
        ),
        &["3/19 tiêu chí actual 2011 Nậm Dịch", "51,7% actual 2011 Nậm Dịch"],
    );
    check(
        &article(
            "Huyện Yên Định xây dựng nông thôn mới",
            "16/12/2015",
            "Thu nhập bình quân năm 2015 là 31,2 triệu đồng, gấp 2,3 lần so với năm 2010 (13,5 triệu đồng). Tỷ lệ hộ \
             nghèo từ 17,4% năm 2010 xuống còn 3,06%.",
        ),
        &[
            "31,2 triệu đồng actual 2015 Yên Định",
            "13,5 triệu đồng actual 2010 Yên Định",
            "17,4% actual 2010 Yên Định",
            "3,06% actual 2015 Yên Định",
        ],
    );
}

#[test]
fn another_clause_has_its_own_year() {
    check(
        &article(
            "Huyện Đô Lương đón bằng nông thôn mới",
            "27/4/2023",
            "Huyện đặt mục tiêu đến năm 2025 có 12 xã NTM nâng cao, 3 xã kiểu mẫu và trở thành thị xã trước năm 2030.",
        ),
        &["12 xã target 2025 Đô Lương", "3 xã target 2025 Đô Lương"],
    );
}

#[test]
fn a_plan_of_january_is_for_the_new_year() {
    check(
        &article(
            "Chợ Mới (An Giang): Xuân về trên quê hương nông thôn mới",
            "23/01/2020",
            "Năm 2019 huyện có 10 xã đạt chuẩn NTM. Khép lại nhiệm kỳ, Chợ Mới sẽ có 13 xã NTM.",
        ),
        &["10 xã actual 2019 Chợ Mới", "13 xã target 2020 Chợ Mới"],
    );
}

#[test]
fn a_plan_governs_the_headings_below_its_own() {
    let report = "I. KẾT QUẢ THỰC HIỆN\n1. Cấp xã\n15/16 xã đạt chuẩn NTM.\n\nII. KẾ HOẠCH NĂM 2023\n1. Cấp xã\n16/16 xã đạt chuẩn NTM.\n2. Nguồn lực\nHuy động 150 tỷ đồng.";
    check(
        &article("Huyện Đức Thọ xây dựng nông thôn mới", "12/12/2022", report),
        &[
            "15/16 xã actual 2022 Đức Thọ",
            "16/16 xã target 2023 Đức Thọ",
            "150 tỷ đồng target 2023 Đức Thọ",
        ],
    );
    let plan = "I. MỤC ĐÍCH\nNâng cao nhận thức.\nII. NỘI DUNG\n1. Đối với cấp xã\n- 3 xã đạt chuẩn NTM nâng cao.\n2. Phát triển OCOP\n- 6 sản phẩm OCOP đạt 3 sao trở lên.";
    check(
        &article(
            "Kế hoạch xây dựng nông thôn mới năm 2023 của huyện Đức Thọ",
            "12/02/2023",
            plan,
        ),
        &["3 xã target 2023 Đức Thọ", "6 sản phẩm target 2023 Đức Thọ"],
    );
}

#[test]
fn ways_to_announce_a_plan() {
    check(
        &article(
            "Huyện Đức Thọ giao chỉ tiêu nông thôn mới",
            "12/03/2021",
            "UBND huyện vừa giao chỉ tiêu cho các xã năm 2021. Cụ thể: 4 xã đạt chuẩn NTM nâng cao; 20 thôn kiểu mẫu.",
        ),
        &["4 xã target 2021 Đức Thọ", "20 thôn target 2021 Đức Thọ"],
    );
    check(
        &article(
            "Huyện Ba Tri xây dựng nông thôn mới",
            "12/03/2021",
            "Theo Phó Chủ tịch UBND huyện, chỉ tiêu năm 2021 huyện phải ra mắt 4 xã NTM.",
        ),
        &["4 xã target 2021 Ba Tri"],
    );
    check(
        &article(
            "Xã Thanh Hải xây dựng nông thôn mới",
            "12/08/2018",
            "Thu nhập bình quân đến cuối năm đạt 38 triệu đồng.",
        ),
        &["38 triệu đồng target 2018 Thanh Hải"],
    );
    check(
        &article(
            "Huyện Hàm Yên xây dựng nông thôn mới",
            "3/10/2023",
            "Vốn trung ương giao cho huyện năm 2023 để xây dựng nông thôn mới là 94,8 tỷ đồng. Nhân dân đóng góp 2,9 tỷ đồng.",
        ),
        &[
            "94,8 tỷ đồng actual 2023 Hàm Yên",
            "2,9 tỷ đồng actual 2023 Hàm Yên",
        ],
    );
    check(
        &article(
            "Tỉnh Bến Tre xây dựng nông thôn mới",
            "14/12/2021",
            "Vốn thực hiện NTM trong năm 1.862 tỷ đồng, đạt 94,3% kế hoạch (1.975 tỷ đồng). Có 4 xã đã thẩm định xong, đang \
             chờ quyết định công nhận đạt chuẩn NTM.",
        ),
        &[
            "1.862 tỷ đồng actual 2021 Bến Tre",
            "1.975 tỷ đồng target 2021 Bến Tre",
            "4 xã target 2021 Bến Tre",
        ],
    );
}

#[test]
fn the_head_of_a_column_says_what_stands_under_it() {
    check(
        &article(
            "Bình Phước xây dựng nông thôn mới",
            "11/07/2023",
            "Chỉ tiêu | Thực hiện đến 30-6-2023 | Mục tiêu 2025\nSố xã đạt chuẩn NTM | 73 xã | 86 xã\nSố xã NTM nâng cao | 21 xã | 35 xã",
        ),
        &[
            "73 xã actual 2023 Bình Phước",
            "86 xã target 2025 Bình Phước",
            "21 xã actual 2023 Bình Phước",
            "35 xã target 2025 Bình Phước",
        ],
    );
}

#[test]
fn a_noun_is_said_once_for_a_list_of_places() {
    check(
        &article(
            "Thêm 17 sản phẩm OCOP Tuyên Quang được xếp hạng 4 sao",
            "16/11/2023",
            "Nhiều nhất là huyện Na Hang với 6 sản phẩm OCOP, kế đến là Hàm Yên 5, Sơn Dương 4. Số chủ thể là 131.",
        ),
        &[
            "17 sản phẩm actual increase 2023 Tuyên Quang",
            "6 sản phẩm actual 2023 Na Hang",
            "5 actual 2023 Hàm Yên",
            "4 actual 2023 Sơn Dương",
            "131 actual 2023 Tuyên Quang",
        ],
    );
}

#[test]
fn many_words_for_a_plan() {
    for sentence in [
        "Huyện hướng tới 5 xã đạt chuẩn NTM nâng cao",
        "Tỉnh quyết tâm đưa 5 xã về đích NTM",
        "Theo đề án, huyện có 5 xã đạt chuẩn NTM",
        "Huyện mong có 5 xã NTM kiểu mẫu",
        "5 xã được chọn về đích NTM trong năm nay",
        "5 xã đã hoàn thành hồ sơ trình tỉnh công nhận đạt chuẩn NTM",
        "Tỉnh xác định đến cuối nhiệm kỳ có 5 xã đạt chuẩn NTM",
        "Chậm nhất đến tháng 12, 5 xã đạt chuẩn NTM",
        "Trước tháng 10, 5 xã phải đạt chuẩn NTM",
        "Dự báo có 5 xã đạt chuẩn NTM",
        "5 xã đang nước rút về đích NTM",
        "Nghị quyết Đại hội đề ra có 5 xã đạt chuẩn NTM",
        "Huyện tập trung nguồn lực cho 5 xã về đích NTM",
        "Từ nay đến tháng 12, huyện công nhận 5 xã đạt chuẩn NTM",
        "Trong số đó, 5 xã sẽ được công nhận NTM",
    ] {
        let article = article(
            "Huyện Đức Thọ xây dựng nông thôn mới",
            "15/06/2022",
            &format!("{sentence}."),
        );
        let figures = extract("article", &article).figures;
        let told: Vec<_> = figures
            .iter()
            .map(|figure| (figure.text.as_str(), figure.status))
            .collect();
        assert_eq!(told, [("5 xã", Status::Target)], "{sentence}");
    }
}

#[test]
fn a_table_says_its_unit_once() {
    let values = |body: &str| -> Vec<(String, String)> {
        let article = article("Kon Tum phân bổ vốn nông thôn mới năm 2022", "22/08/2022", body);
        extract("article", &article)
            .figures
            .iter()
            .map(|figure| {
                let place = figure.place.as_ref().map_or("", |place| &place.name);
                (figure.value.decimal().to_string(), place.to_owned())
            })
            .collect()
    };
    let told = |figures: &[(&str, &str)]| -> Vec<(String, String)> {
        figures
            .iter()
            .map(|(value, place)| ((*value).to_owned(), (*place).to_owned()))
            .collect()
    };
    assert_eq!(
        values(
            "Vốn phân bổ như sau (đơn vị tính: triệu đồng):\nTT | Đơn vị | Vốn NSTW\n1 | Huyện Đăk Hà | 24.310\n2 | Huyện Đăk Tô | 17.845"
        ),
        told(&[("24310000000", "Đăk Hà"), ("17845000000", "Đăk Tô")]),
    );
    assert_eq!(
        values(
            "Đơn vị | Vốn NSTW (triệu đồng) | Ngân sách tỉnh (tỷ đồng) | Số xã\nHuyện Đăk Hà | 24.310 | 2,5 | 5"
        ),
        told(&[("24310000000", "Đăk Hà"), ("2500000000", "Đăk Hà")]),
    );
}

#[test]
fn a_report_on_a_year_and_a_quarter_is_of_this_year() {
    check(
        &article(
            "Thái Bình: 48 xã đạt chuẩn nông thôn mới nâng cao",
            "18/04/2024",
            "Sáng 18/4, tỉnh đánh giá kết quả năm 2023 và quý I/2024. Đến nay, toàn tỉnh có 3 xã NTM kiểu mẫu.",
        ),
        &["48 xã actual 2024 Thái Bình", "3 xã actual 2024 Thái Bình"],
    );
}

#[test]
fn a_programme_named_by_its_period_foretells_nothing() {
    check(
        &article(
            "Xã Thuận Châu xây dựng nông thôn mới theo bộ tiêu chí mới",
            "18/05/2026",
            "Rà soát theo bộ tiêu chí giai đoạn 2026-2030, hết tháng 4/2026 xã đạt 5/10 tiêu chí NTM.",
        ),
        &["5/10 tiêu chí actual 2026 Thuận Châu"],
    );
}

#[test]
fn a_plan_starts_from_what_is() {
    check(
        &article(
            "Xã Thuận Châu xây dựng nông thôn mới",
            "18/05/2026",
            "Xã phấn đấu năm 2026 đưa tỷ lệ hộ nghèo từ 14,6% cuối năm 2025 hạ xuống 11,5%.",
        ),
        &["14,6% actual 2025 Thuận Châu", "11,5% target 2026 Thuận Châu"],
    );
}

#[test]
fn several_units_are_not_the_one_named_last() {
    check(
        &article(
            "Nông thôn mới ở Hòn Đất",
            "12/09/2019",
            "Huyện có 8/12 xã đạt chuẩn NTM, Sơn Kiên và Mỹ Phước sắp về đích, các xã còn lại đạt từ 14 tiêu chí trở lên.",
        ),
        &["8/12 xã actual 2019 Hòn Đất", "14 tiêu chí actual 2019 Hòn Đất"],
    );
}

#[test]
fn members_of_a_count_are_not_whom_the_next_clause_is_about() {
    let about = |body: &str| article("Huyện Kim Bôi xây dựng nông thôn mới", "14/06/2019", body);
    check(
        &about(
            "Năm 2019, Kim Bôi đề ra mục tiêu có thêm 2 xã đạt chuẩn NTM là Vĩnh Tiến và Mỵ Hòa; bình quân đạt 13,5 tiêu chí/xã; \
             tỷ lệ hộ nghèo còn 16%.",
        ),
        &[
            "2 xã target increase 2019 Kim Bôi",
            "13,5 tiêu chí target 2019 Kim Bôi",
            "16% target 2019 Kim Bôi",
        ],
    );
}

#[test]
fn names_alone_beside_one_with_its_level_word() {
    check(
        &article(
            "Huyện Văn Quan xây dựng nông thôn mới",
            "09/06/2014",
            "Số tiêu chí của các xã như sau: xã Tân Đoàn đạt 13/19 tiêu chí, Vĩnh Lại 11/19 tiêu chí, Hòa Bình 8/19 tiêu chí.",
        ),
        &[
            "13/19 tiêu chí actual 2014 Tân Đoàn",
            "11/19 tiêu chí actual 2014 Vĩnh Lại",
            "8/19 tiêu chí actual 2014 Hòa Bình",
        ],
    );
}

#[test]
fn among_whom_a_place_leads_says_not_whose() {
    check(
        &article(
            "Bình Định xây dựng nông thôn mới",
            "29/10/2012",
            "Xã Nhơn Lộc, thị xã An Nhơn dẫn đầu toàn tỉnh với 16/19 tiêu chí.",
        ),
        &["16/19 tiêu chí actual 2012 Nhơn Lộc"],
    );
}

#[test]
fn then_parts_two_years() {
    check(
        &article(
            "Xã Xuân Hương xây dựng nông thôn mới",
            "18/11/2021",
            "Nếu như năm 2018 thu nhập bình quân mới là 39 triệu đồng/người thì năm 2020 đã lên 51,5 triệu đồng.",
        ),
        &[
            "39 triệu đồng actual 2018 Xuân Hương",
            "51,5 triệu đồng actual 2020 Xuân Hương",
        ],
    );
}

#[test]
fn the_head_of_a_column_says_what_bare_numbers_count() {
    check(
        &article(
            "Huyện Văn Quan xây dựng nông thôn mới",
            "09/03/2014",
            "Kết quả xây dựng nông thôn mới của các xã:\n\nTT | Xã | Thực hiện tiêu chí năm 2013 | Kế hoạch tiêu chí năm 2014 | Dân số \
             | Thu nhập (triệu đồng/người/năm) | Hộ nghèo (%)\n1 | Tân Đoàn | 13 | 15 | 2315 | 21,5 | 12,4\n2 | Văn An | 12 | 14 \
             | 1245 | 20 | 9,5",
        ),
        &[
            "13 actual 2013 Tân Đoàn",
            "15 target 2014 Tân Đoàn",
            "21,5 actual 2014 Tân Đoàn",
            "12,4 actual 2014 Tân Đoàn",
            "12 actual 2013 Văn An",
            "14 target 2014 Văn An",
            "20 actual 2014 Văn An",
            "9,5 actual 2014 Văn An",
        ],
    );
    check(
        &article(
            "Tuyên Quang có thêm sản phẩm OCOP",
            "09/03/2023",
            "Kết quả phân hạng:\n\nTT | Huyện | Sản phẩm OCOP 4 sao | Số chủ thể | Ghi chú\n1 | Hàm Yên | 13 | 9 | 2\n2 | Na Hang | 12 \
             | 8 | 3\n | Cộng | 25 | 17 |",
        ),
        &[
            "13 actual 2023 Hàm Yên",
            "9 actual 2023 Hàm Yên",
            "12 actual 2023 Na Hang",
            "8 actual 2023 Na Hang",
            "25 actual 2023 Tuyên Quang",
            "17 actual 2023 Tuyên Quang",
        ],
    );
    check(
        &article(
            "Tuyên Quang xây dựng nông thôn mới",
            "09/03/2023",
            "Kết quả:\n\nHuyện | Số xã | Số xã đạt chuẩn NTM | Số xã chưa đạt chuẩn NTM\nHàm Yên | 15 | 13 | 2",
        ),
        &["13 actual 2023 Hàm Yên"],
    );
}
