//! Recognitions in lines that give each unit its year or its decision, and those that a sentence only points back at.

use crate::recognition::check;
use crate::told::article;

/// Recognitions told by the district of Mỏ Cày Bắc (Bến Tre) in November 2024.
#[track_caller]
fn told(body: &str, expected: &[&str]) {
    let lead = "Ngày 8/11, UBND huyện Mỏ Cày Bắc (Bến Tre) tổ chức hội nghị về nông thôn mới.";
    check(
        &article(
            "Mỏ Cày Bắc xây dựng nông thôn mới",
            "12/11/2024",
            &format!("{lead}\n\n{body}"),
        ),
        expected,
    );
}

#[test]
fn columns_that_dashes_part() {
    for list in [
        "1. Xã Nhuận Phú Tân - 2014 - 2879/QĐ-UBND\n2. Xã Thanh Tân - 2016 - 417/QĐ-UBND",
        "- Nhuận Phú Tân - 2014 - Quyết định số 2879/QĐ-UBND\n- Thanh Tân - 2016 - Quyết định số 417/QĐ-UBND",
    ] {
        told(
            &format!("Danh sách xã được công nhận đạt chuẩn nông thôn mới:\n{list}"),
            &[
                "Nhuận Phú Tân standard 2014 | 2879/QĐ-UBND",
                "Thanh Tân standard 2016 | 417/QĐ-UBND",
            ],
        );
    }
}

#[test]
fn lines_that_a_year_closes_or_opens() {
    for list in [
        "- Xã Nhuận Phú Tân: năm 2014\n- Xã Thanh Tân, Tân Bình: năm 2016",
        "1. Nhuận Phú Tân – 2014;\n2. Thanh Tân, Tân Bình – 2016.",
        "- Năm 2014: xã Nhuận Phú Tân\n- Năm 2016: các xã Thanh Tân, Tân Bình",
    ] {
        told(
            &format!("Những xã đã được UBND tỉnh công nhận đạt chuẩn nông thôn mới:\n{list}"),
            &[
                "Nhuận Phú Tân standard 2014 | UBND tỉnh",
                "Thanh Tân standard 2016 | UBND tỉnh",
                "Tân Bình standard 2016 | UBND tỉnh",
            ],
        );
    }
}

#[test]
fn names_share_the_year_of_the_bracket_behind_the_last() {
    told(
        "Huyện đã có 4 xã đạt chuẩn nông thôn mới, gồm: Nhuận Phú Tân (2014), Thanh Tân và Tân Bình (2016), Hưng Khánh Trung A (2019).",
        &[
            "Nhuận Phú Tân standard 2014",
            "Thanh Tân standard 2016",
            "Tân Bình standard 2016",
            "Hưng Khánh Trung A standard 2019",
        ],
    );
}

#[test]
fn decisions_announced_together_tell_the_year() {
    let announced = "Ngày 25/01/2020, UBND tỉnh ký các Quyết định số 181, 182/QĐ-UBND công nhận xã đạt chuẩn nông thôn mới năm 2019.";
    told(
        &format!(
            "{announced} Xã Thanh Tân được công nhận tại Quyết định số 181/QĐ-UBND; xã Tân Bình được công nhận tại Quyết định số 182/QĐ-UBND."
        ),
        &[
            "Thanh Tân standard 2019 | 181/QĐ-UBND | 2020-01-25 | UBND tỉnh",
            "Tân Bình standard 2019 | 182/QĐ-UBND | 2020-01-25 | UBND tỉnh",
        ],
    );
}

#[test]
fn a_number_in_the_bracket_behind_who_decides() {
    told(
        "Xã Thanh Tân được công nhận đạt chuẩn nông thôn mới nâng cao năm 2023 theo Quyết định của Chủ tịch UBND tỉnh (số 318/QĐ-UBND, ngày 5/2/2024).",
        &["Thanh Tân advanced 2023 | 318/QĐ-UBND | 2024-02-05 | Chủ tịch UBND tỉnh"],
    );
}

#[test]
fn who_signs_for_whom_and_who_only_tells() {
    told(
        "Thay mặt Thủ tướng Chính phủ, Phó Thủ tướng Trịnh Đình Dũng đã ký quyết định công nhận huyện Mỏ Cày Bắc đạt chuẩn nông thôn mới.",
        &["Mỏ Cày Bắc standard | Thủ tướng Chính phủ"],
    );
    told(
        "Theo Sở Nông nghiệp và PTNT, xã Thanh Tân đã được công nhận đạt chuẩn nông thôn mới nâng cao.",
        &["Thanh Tân advanced"],
    );
    told(
        "Xã Thanh Tân đạt chuẩn nông thôn mới năm 2016, huyện Mỏ Cày Bắc được Thủ tướng Chính phủ công nhận năm 2023.",
        &[
            "Thanh Tân standard 2016",
            "Mỏ Cày Bắc standard 2023 | Thủ tướng Chính phủ",
        ],
    );
}

#[test]
fn a_day_of_a_plan_is_none_of_the_decision() {
    told(
        "Đến ngày 15/10/2024, UBND tỉnh đã ban hành Quyết định công nhận xã Thanh Tân đạt chuẩn nông thôn mới nâng cao năm 2024.",
        &["Thanh Tân advanced 2024 | UBND tỉnh"],
    );
}

#[test]
fn the_title_spoken_of_before() {
    told(
        "Xã Nhuận Phú Tân đã đạt chuẩn nông thôn mới năm 2014. Thanh Tân là xã thứ hai của huyện có được danh hiệu này.",
        &["Nhuận Phú Tân standard 2014", "Thanh Tân standard"],
    );
    told(
        "Cuối năm 2022, UBND huyện công nhận ấp Phú Lộc đạt chuẩn ấp nông thôn mới kiểu mẫu. Trước đó, ấp Giồng Chùa đã đạt danh hiệu này vào năm 2021.",
        &["Phú Lộc model 2022 | UBND huyện", "Giồng Chùa model 2021"],
    );
    told(
        "Xã Nhuận Phú Tân đã đạt chuẩn nông thôn mới nâng cao. Xã Thanh Tân phấn đấu đạt danh hiệu này vào năm 2025.",
        &["Nhuận Phú Tân advanced"],
    );
}

#[test]
fn a_count_recognises_the_units_listed_before_it() {
    let listed = "Các xã được trên 90% thành viên hội đồng đồng ý gồm: Nhuận Phú Tân, Thanh Tân (Mỏ Cày Bắc); Sơn Định (Chợ Lách).";
    told(
        &format!(
            "{listed}\n\nCăn cứ kết quả này, ngày 20/12/2014, UBND tỉnh ký Quyết định số 2879/QĐ-UBND công nhận 3 xã."
        ),
        &[
            "Nhuận Phú Tân standard | 2879/QĐ-UBND | 2014-12-20 | UBND tỉnh",
            "Thanh Tân standard | 2879/QĐ-UBND | 2014-12-20 | UBND tỉnh",
            "Sơn Định standard | 2879/QĐ-UBND | 2014-12-20 | UBND tỉnh",
        ],
    );
    told(
        &format!("{listed}\n\nCăn cứ kết quả này, UBND tỉnh ký quyết định công nhận 12 xã."),
        &[],
    );
}

#[test]
fn what_the_next_year_adds() {
    told(
        "Năm 2014, Nhuận Phú Tân trở thành xã đầu tiên được công nhận đạt chuẩn nông thôn mới. Năm 2016 có thêm Thanh Tân và Tân Bình.",
        &[
            "Nhuận Phú Tân standard 2014",
            "Thanh Tân standard 2016",
            "Tân Bình standard 2016",
        ],
    );
    told(
        "Trong năm 2016, huyện tiếp tục đẩy mạnh chương trình. Nhờ đó có thêm 2 xã đạt chuẩn nông thôn mới.\n\nHai xã được công nhận là Thanh Tân, Tân Bình.",
        &["Thanh Tân standard 2016", "Tân Bình standard 2016"],
    );
}

#[test]
fn a_plan_in_brackets_and_more_names_than_counted() {
    told(
        "Năm 2023, huyện có thêm 2 xã được công nhận đạt chuẩn nông thôn mới nâng cao (kế hoạch 1 xã) là Thanh Tân, Tân Bình.",
        &["Thanh Tân advanced 2023", "Tân Bình advanced 2023"],
    );
    told(
        "Huyện có 2 xã đạt chuẩn nông thôn mới nâng cao là Thanh Tân và Tân Bình; thị trấn Phước Mỹ Trung đạt chuẩn đô thị văn minh.",
        &["Thanh Tân advanced", "Tân Bình advanced"],
    );
    told(
        "Tỉnh công nhận 2 xã đạt chuẩn nông thôn mới; 2 xã cơ bản đạt chuẩn: Thanh Tân, Tân Bình.",
        &[],
    );
}

#[test]
fn an_abbreviation_explained_before_the_names() {
    told(
        "UBND tỉnh vừa có quyết định công nhận 3 xã đạt chuẩn nông thôn mới (NTM), gồm Tân Hạ, Phước Thượng và Long Giồng.",
        &[
            "Tân Hạ standard | UBND tỉnh",
            "Phước Thượng standard | UBND tỉnh",
            "Long Giồng standard | UBND tỉnh",
        ],
    );
}

#[test]
fn those_that_went_before() {
    told(
        "Mỏ Cày Bắc là huyện thứ tư của tỉnh được công nhận huyện đạt chuẩn nông thôn mới; các địa phương đi trước là huyện Chợ Lách, huyện Mỏ Cày Nam và huyện Bình Đại.",
        &[
            "Mỏ Cày Bắc standard",
            "Chợ Lách standard",
            "Mỏ Cày Nam standard",
            "Bình Đại standard",
        ],
    );
}

#[test]
fn a_caption_between_an_announcement_and_its_list() {
    told(
        "UBND tỉnh vừa có quyết định công nhận 2 xã đạt chuẩn nông thôn mới nâng cao năm 2023.\n\nNên làm thêm cống rãnh ở các xã đạt chuẩn\n\nCụ thể, xã được công nhận nông thôn mới nâng cao là: Thanh Tân (huyện Mỏ Cày Bắc); Sơn Định (huyện Chợ Lách).",
        &[
            "Thanh Tân advanced 2023 | UBND tỉnh",
            "Sơn Định advanced 2023 | UBND tỉnh",
        ],
    );
}

#[test]
fn where_units_lie_and_who_has_most_of_them() {
    told(
        "Tỉnh đã công nhận 83 ấp nông thôn mới trên địa bàn 3 huyện: Chợ Lách, Bình Đại và Ba Tri.",
        &[],
    );
    told(
        "Chợ Lách là huyện có số xã đạt chuẩn nông thôn mới nhiều nhất.",
        &[],
    );
    told(
        "Thủ tướng vừa công nhận vài địa phương của Bến Tre, Tiền Giang đạt chuẩn nông thôn mới.",
        &[],
    );
    told(
        "Huyện Mỏ Cày Bắc dồn sức hoàn thành các tiêu chí để lên huyện nông thôn mới.",
        &[],
    );
}

#[test]
fn whose_year_opens_the_sentence() {
    told(
        "Đến năm 2020, hai xã Thanh Tân, Tân Bình cùng cán đích nông thôn mới.",
        &["Thanh Tân standard 2020", "Tân Bình standard 2020"],
    );
    told(
        "Huyện Chợ Lách hoàn thành nhiệm vụ xây dựng nông thôn mới vào năm 2022, huyện Mỏ Cày Bắc vừa được Thủ tướng công nhận.",
        &["Chợ Lách standard 2022", "Mỏ Cày Bắc standard | Thủ tướng"],
    );
    told(
        "UBND tỉnh quyết định công nhận 2 xã đạt chuẩn nông thôn mới năm 2023 (đợt 1).\n\nHai xã được công nhận là Thanh Tân, Tân Bình.",
        &[
            "Thanh Tân standard 2023 | UBND tỉnh",
            "Tân Bình standard 2023 | UBND tỉnh",
        ],
    );
}

#[test]
fn names_before_the_verb_in_other_words() {
    told(
        "Huyện Chợ Lách cùng tỉnh được công nhận hoàn thành xây dựng nông thôn mới.",
        &["Chợ Lách standard"],
    );
    told(
        "UBND huyện đã công nhận kiểu mẫu ấp Phú Lộc trong phong trào nông thôn mới.",
        &["Phú Lộc model | UBND huyện"],
    );
    told(
        "Xã Thanh Tân, được công nhận nông thôn mới hồi năm 2016, có 3.200 hộ.",
        &["Thanh Tân standard 2016"],
    );
}

#[test]
fn apposed_behind_a_dash_and_larger_units() {
    told(
        "Xã Thanh Tân, huyện Mỏ Cày Bắc - địa phương được UBND tỉnh công nhận đạt chuẩn nông thôn mới hồi năm 2019.",
        &["Thanh Tân standard 2019 | UBND tỉnh"],
    );
    told(
        "Huyện Mỏ Cày Bắc có 8 ấp nông thôn mới kiểu mẫu và 37 vườn mẫu, đạt chuẩn.",
        &[],
    );
    told(
        "Chủ tịch UBND tỉnh ký các Quyết định từ số 395 - 396 công nhận xã Thanh Tân, Tân Bình đạt chuẩn nông thôn mới nâng cao năm 2020.",
        &[
            "Thanh Tân advanced 2020 | Chủ tịch UBND tỉnh",
            "Tân Bình advanced 2020 | Chủ tịch UBND tỉnh",
        ],
    );
    told(
        "Ngoài ra, 02 xã có khả năng về đích nông thôn mới trước ngày 30/12/2024 gồm: Thanh Tân, Tân Bình.",
        &[],
    );
}

#[test]
fn what_is_needed_so_that_a_unit_is_recognised() {
    told(
        "Để Mỏ Cày Bắc được công nhận huyện nông thôn mới, cán bộ phải lo xong việc ở xã Thanh Tân.",
        &[],
    );
    told(
        "Tỉnh ký quyết định công nhận nông thôn mới nâng cao đối với 2 xã ở Mỏ Cày Bắc.",
        &[],
    );
}

#[test]
fn a_council_that_recognises_is_not_recognised() {
    told(
        "Hai xã Thanh Tân, Tân Bình được Hội đồng xét duyệt xã nâng cao tỉnh Bến Tre bỏ phiếu công nhận là xã nông thôn mới nâng cao năm 2023.",
        &["Thanh Tân advanced 2023", "Tân Bình advanced 2023"],
    );
}

#[test]
fn a_decision_for_each_behind_a_colon() {
    told(
        "Ngày 8/4/2021, Chủ tịch UBND tỉnh ký quyết định công nhận xã nông thôn mới nâng cao năm 2020: Quyết định số 71/QĐ-UBND cho xã Thanh Tân và Quyết định số 72/QĐ-UBND cho xã Sơn Định.",
        &[
            "Thanh Tân advanced 2020 | 71/QĐ-UBND | 2021-04-08 | Chủ tịch UBND tỉnh",
            "Sơn Định advanced 2020 | 72/QĐ-UBND | 2021-04-08 | Chủ tịch UBND tỉnh",
        ],
    );
}

#[test]
fn only_a_model_commune_is_one_in_a_field() {
    told(
        "Xã Thanh Tân được công nhận nông thôn mới trong lĩnh vực y tế. Xã Tân Bình được công nhận nông thôn mới.",
        &["Thanh Tân model", "Tân Bình standard"],
    );
}

#[test]
fn what_units_are_measured_by_is_not_met() {
    told(
        "Áp dụng Bộ tiêu chí nông thôn mới kiểu mẫu cho 2 xã (Thanh Tân, Tân Bình), huyện mới xong 11 tiêu chí.",
        &[],
    );
}
