//! What is aimed at, in other words than `phấn đấu` and `mục tiêu`; and what only sounds so.

use crate::told::{article, figures};

/// Figures of a province's report in May 2024.
#[track_caller]
fn check(body: &str, expected: &[&str]) {
    let text = article("Nông thôn mới Hà Tĩnh", "20/05/2024", body);
    assert_eq!(figures(&text), expected, "{text}");
}

#[test]
fn aims() {
    check(
        "Đích tỉnh đặt cho năm 2025: 83 xã đạt chuẩn nông thôn mới.",
        &["83 xã target 2025 Hà Tĩnh"],
    );
    check(
        "Tới năm 2025 tỉnh nhắm 3 huyện đạt chuẩn nông thôn mới.",
        &["3 huyện target 2025 Hà Tĩnh"],
    );
    check(
        "Sắp tới, tỉnh muốn thêm 2 xã nữa đạt chuẩn nông thôn mới.",
        &["2 xã target increase 2024 Hà Tĩnh"],
    );
    check(
        "Nghị quyết Đại hội đặt 24 chỉ tiêu chủ yếu, trong đó có 74 xã đạt chuẩn nông thôn mới.",
        &["74 xã target 2024 Hà Tĩnh"],
    );
    check(
        "Ít nhất một huyện trong tỉnh đạt chuẩn nông thôn mới.",
        &["một huyện target 2024 Hà Tĩnh"],
    );
}

#[test]
fn will_and_effort_are_no_aims() {
    check(
        "Với ý chí quyết tâm, chung sức đồng lòng, tỉnh có 9 xã đạt chuẩn nông thôn mới.",
        &["9 xã actual 2024 Hà Tĩnh"],
    );
    check(
        "Nhờ cố gắng không ngừng của các cấp, 94 xã đạt chuẩn nông thôn mới.",
        &["94 xã actual 2024 Hà Tĩnh"],
    );
    check(
        "Hội phấn đấu có việc làm thiết thực như: hiến đất, góp ngày công.\n\nCác cấp hội ủng hộ 2,2 tỷ đồng xây dựng nông thôn mới.",
        &["2,2 tỷ đồng actual 2024 Hà Tĩnh"],
    );
}

#[test]
fn a_plan_that_is_issued_governs_the_news_of_it() {
    check(
        "Kế hoạch thực hiện Chương trình OCOP năm 2024 vừa được UBND tỉnh ban hành. Kinh phí của chương trình hơn 2,5 tỷ đồng, phần ngân sách nhà nước 2,2 tỷ đồng.",
        &[
            "2,5 tỷ đồng target 2024 Hà Tĩnh",
            "2,2 tỷ đồng target 2024 Hà Tĩnh",
        ],
    );
}

#[test]
fn a_request_to_judge_and_recognise_is_one_request() {
    check(
        "Các hội đồng đề nghị Hội đồng quốc gia đánh giá, công nhận 20 sản phẩm OCOP 5 sao.",
        &["20 sản phẩm target 2024 Hà Tĩnh"],
    );
    check(
        "Theo đề nghị của Sở Nông nghiệp, UBND tỉnh đánh giá, công nhận 20 sản phẩm OCOP 4 sao.",
        &["20 sản phẩm actual 2024 Hà Tĩnh"],
    );
}

#[test]
fn what_has_been_done_within_another_aim_of_a_list() {
    check(
        "Mục tiêu cụ thể: Củng cố 28 chủ thể đã tham gia OCOP; thêm 6 chủ thể tham gia OCOP.",
        &[
            "28 chủ thể target 2024 Hà Tĩnh",
            "6 chủ thể tham gia target increase 2024 Hà Tĩnh",
        ],
    );
}

#[test]
fn a_titled_plan_under_its_period() {
    let text = article(
        "Đề án OCOP Hà Tĩnh và những mục tiêu cụ thể",
        "20/05/2020",
        "Giai đoạn 2020 - 2025\n\nVề công nhận, có 8 sản phẩm OCOP đạt hạng 4 sao.",
    );
    assert_eq!(figures(&text), ["8 sản phẩm target 2020- 2025 Hà Tĩnh"], "{text}");
}

#[test]
fn the_sources_of_a_sum_told_before() {
    let text = article(
        "Hà Tĩnh dự kiến dành 484 tỷ đồng cho chương trình OCOP",
        "20/05/2018",
        "Tổng nguồn kinh phí trên gồm ngân sách Nhà nước: 106 tỷ đồng; vốn doanh nghiệp: 378 tỷ đồng.",
    );
    assert_eq!(
        figures(&text),
        [
            "484 tỷ đồng target 2018 Hà Tĩnh",
            "106 tỷ đồng target 2018 Hà Tĩnh",
            "378 tỷ đồng target 2018 Hà Tĩnh",
        ],
        "{text}"
    );
}

#[test]
fn each_listed_part_is_of_the_place_right_behind_it() {
    check(
        "18 sản phẩm OCOP được tỉnh đánh giá lại, gồm 2 sản phẩm ở huyện Nghi Xuân; 5 sản phẩm ở thị xã Kỳ Anh; 1 sản phẩm ở huyện Can Lộc.",
        &[
            "18 sản phẩm actual 2024 Hà Tĩnh",
            "2 sản phẩm actual 2024 Nghi Xuân",
            "5 sản phẩm actual 2024 Kỳ Anh",
            "1 sản phẩm actual 2024 Can Lộc",
        ],
    );
}

#[test]
fn certificates_taken_back() {
    check(
        "UBND tỉnh thu hồi giấy chứng nhận OCOP đối với 47 sản phẩm của 27 chủ thể, gồm 44 sản phẩm 3 sao.",
        &[
            "47 sản phẩm actual decrease 2024 Hà Tĩnh",
            "27 chủ thể actual decrease 2024 Hà Tĩnh",
            "44 sản phẩm actual decrease 2024 Hà Tĩnh",
        ],
    );
    check(
        "13 sản phẩm OCOP, do 7 chủ thể sản xuất, vừa bị loại khỏi danh sách công nhận.",
        &[
            "13 sản phẩm actual decrease 2024 Hà Tĩnh",
            "7 chủ thể sản xuất actual decrease 2024 Hà Tĩnh",
        ],
    );
}

#[test]
fn demands_count_nothing() {
    check(
        "Với 5 xã đạt chuẩn nông thôn mới, Chủ tịch UBND tỉnh yêu cầu giữ vững các tiêu chí.",
        &[],
    );
    check(
        "Với 5 xã đạt chuẩn nông thôn mới, tỉnh dẫn đầu khu vực.",
        &["5 xã actual 2024 Hà Tĩnh"],
    );
}

#[test]
fn what_was_added_and_is_told_again() {
    check(
        "UBND tỉnh công nhận thêm 8 xã đạt chuẩn nông thôn mới. Theo đó, 8 xã được công nhận đạt chuẩn nông thôn mới lần này ở 3 huyện.",
        &["8 xã actual increase 2024 Hà Tĩnh"],
    );
}

#[test]
fn years_from_which_something_goes_on() {
    check(
        "Triển khai từ năm 2011, tỉnh đã huy động trên 36 tỷ đồng xây dựng nông thôn mới.",
        &["36 tỷ đồng actual 2011- 2024 Hà Tĩnh"],
    );
    check(
        "Mục tiêu là củng cố 200 sản phẩm OCOP được công nhận giai đoạn 2018 - 2020.",
        &["200 sản phẩm target 2024 Hà Tĩnh"],
    );
}

#[test]
fn shares_of_the_poor_are_no_rates() {
    check(
        "Hộ cận nghèo chiếm 4,49% tổng số hộ, trong đó vùng đồng bào chiếm 23,4% so với tổng số hộ cận nghèo.",
        &["4,49% actual 2024 Hà Tĩnh"],
    );
    check(
        "Hộ nghèo giảm 693 hộ, bằng 192,5% so với tỉnh giao. Hộ nghèo còn 37,46%, giảm 6,67% hộ nghèo so với năm 2023.",
        &["37,46% actual 2024 Hà Tĩnh", "6,67% actual decrease 2024 Hà Tĩnh"],
    );
}

#[test]
fn groups_that_have_risen_and_means_of_one_commune() {
    check(
        "Nay cả tỉnh có 12 xã lên 15/19 tiêu chí nông thôn mới.",
        &["12 xã actual 2024 Hà Tĩnh"],
    );
    check(
        "Bình quân một xã đạt 18,3 tiêu chí nông thôn mới.",
        &["18,3 tiêu chí actual 2024 Hà Tĩnh"],
    );
    check(
        "6 xã của tỉnh hiện đạt 19/19 tiêu chí nông thôn mới.",
        &["6 xã actual 2024 Hà Tĩnh"],
    );
}

#[test]
fn the_province_spoken_of_before_its_units_are_named() {
    let text = article(
        "22 thôn đạt thôn nông thôn mới kiểu mẫu",
        "20/05/2024",
        "Theo Văn phòng Điều phối nông thôn mới, đến nay toàn tỉnh có 22 thôn đầu tiên đạt chuẩn thôn nông thôn mới kiểu mẫu.\n\nThôn Khuôn Thống, xã Phúc Ninh (Yên Sơn) là thôn nông thôn mới kiểu mẫu.",
    );
    assert_eq!(figures(&text), ["22 thôn actual 2024 Tuyên Quang"], "{text}");
}

#[test]
fn the_year_of_a_text_that_names_it_beside_other_things() {
    let none = |body: &str| {
        let text = format!("Nông thôn mới Thanh Hóa\n\n{body}\n");
        figures(&text)
    };
    assert_eq!(
        none(
            "Dịch COVID-19 nửa đầu năm 2021 làm chậm tiến độ, song tỉnh vẫn thêm 11 xã đạt chuẩn nông thôn mới."
        ),
        ["11 xã actual increase 2021 Thanh Hóa"]
    );
    assert_eq!(
        none(
            "Đã có 86 xã đạt chuẩn nông thôn mới. 2 tháng cuối năm 2021, tỉnh phấn đấu thêm 12 xã. Thu nhập bình quân đầu người 32 triệu đồng/năm, gấp đôi năm 2015."
        )[0],
        "86 xã actual 2021 Thanh Hóa"
    );
}

#[test]
fn sums_of_several_sources_and_ranges_of_income() {
    check(
        "Thu nhập bình quân đầu người đạt từ 37,3 triệu đồng/người/năm đến 37,9 triệu đồng/người/năm.",
        &["37,3 triệu đồng/người/năm đến 37,9 triệu đồng actual 2024 Hà Tĩnh"],
    );
    check(
        "Sau 5 năm, tỉnh có thêm 70 xã đạt chuẩn nông thôn mới.",
        &["70 xã actual increase 2024 Hà Tĩnh"],
    );
}

#[test]
fn what_must_be_by_a_day_is_an_aim_and_what_a_tier_asks_for_is_a_norm() {
    check(
        "Đến năm 2025 thu nhập phải đạt 75 triệu đồng/người, hộ nghèo phải dưới 0,5%.",
        &["75 triệu đồng target 2025 Hà Tĩnh", "0,5% target 2025 Hà Tĩnh"],
    );
    check(
        "Mục tiêu đặt ra là thu nhập bình quân phải đạt 60 triệu đồng/người/năm.",
        &["60 triệu đồng target 2024 Hà Tĩnh"],
    );
    for norm in [
        "Đến năm 2025, xã nông thôn mới nâng cao phải có thu nhập bình quân 64 triệu đồng/người.",
        "Tiêu chí thu nhập đến năm 2025 phải đạt 59 triệu đồng/người/năm.",
        "Thu nhập bình quân phải đạt 59 triệu đồng/người/năm.",
    ] {
        check(norm, &[]);
    }
}

#[test]
fn what_is_needed_is_a_target() {
    check(
        "Khó khăn nhất là vốn xây dựng nông thôn mới: nhu cầu của xã khoảng 60 tỷ đồng.",
        &["60 tỷ đồng target 2024 Hà Tĩnh"],
    );
    check(
        "Nhu cầu xây dựng nông thôn mới khoảng 60 tỷ đồng.",
        &["60 tỷ đồng target 2024 Hà Tĩnh"],
    );
    check(
        "Tỉnh đăng ký nhu cầu 45 tỷ đồng thực hiện Chương trình nông thôn mới năm 2025.",
        &["45 tỷ đồng target 2025 Hà Tĩnh"],
    );
}

#[test]
fn targets_that_a_decision_assigns() {
    let body = "Đầu tháng 5, Chủ tịch UBND tỉnh đã ký Quyết định số 42/QĐ-UBND, qua đó giao chỉ tiêu nông thôn mới cho các huyện:\n\nTrong giai đoạn 2021 – 2025, 75% số xã đạt chuẩn nông thôn mới, 28 xã lên nâng cao; không còn xã đạt dưới 16 tiêu chí.";
    let found = figures(&article(
        "Chỉ tiêu nông thôn mới tỉnh Hà Tĩnh",
        "20/05/2024",
        body,
    ));
    assert_eq!(
        found,
        [
            "75% target 2021- 2025 Hà Tĩnh",
            "28 xã target 2021- 2025 Hà Tĩnh",
            "không còn xã target 2021- 2025 Hà Tĩnh",
        ]
    );
}

#[test]
fn what_is_to_be_done() {
    check(
        "Vì vậy, phải mở thêm nghề cho dân, đưa thu nhập lên 45 triệu đồng/người/năm. Hộ nghèo mỗi năm giảm 2%.",
        &[
            "45 triệu đồng target 2024 Hà Tĩnh",
            "2% target decrease 2024 Hà Tĩnh",
        ],
    );
    check(
        "Mục tiêu năm 2025 của Hà Tĩnh là thêm 2 xã đạt chuẩn nông thôn mới; làm đường làng hiện đại, nâng thu nhập lên 61 triệu đồng/người/năm.",
        &[
            "2 xã target increase 2025 Hà Tĩnh",
            "61 triệu đồng target 2025 Hà Tĩnh",
        ],
    );
    check(
        "Trong đợt này, 2 xã Tượng Sơn, Thạch Văn được chọn chỉ đạo đạt chuẩn nông thôn mới.",
        &["2 xã target 2024 Hà Tĩnh"],
    );
    check(
        "Cùng lúc, 2 xã đã hoàn tất thủ tục hồ sơ để tỉnh xét xã nông thôn mới.",
        &["2 xã target 2024 Hà Tĩnh"],
    );
}

#[test]
fn what_only_names_a_plan_or_an_appraisal() {
    check(
        "Toàn tỉnh có 14 xã nông thôn mới nâng cao, đúng chỉ tiêu được giao.",
        &["14 xã actual 2024 Hà Tĩnh"],
    );
    check(
        "Sau khi kiểm tra và thẩm định hồ sơ, 3 xã Tượng Sơn, Thạch Văn, Thạch Hạ có đủ 19/19 tiêu chí nông thôn mới nâng cao.",
        &["3 xã actual 2024 Hà Tĩnh"],
    );
    check(
        "Hiện nay, 6 xã phấn đấu về đích nông thôn mới năm 2025 có bình quân 16,5 tiêu chí/xã.",
        &["6 xã target 2025 Hà Tĩnh", "16,5 tiêu chí actual 2024 Hà Tĩnh"],
    );
}

#[test]
fn a_plan_that_an_office_tells() {
    check(
        "Phó Chánh văn phòng phụ trách chương trình nông thôn mới của tỉnh cho hay, theo kế hoạch, đến hết năm 2024 Hà Tĩnh có 61 xã đạt chuẩn.\n\nMỗi xã bình quân đạt 15 tiêu chí.",
        &["61 xã target 2024 Hà Tĩnh", "15 tiêu chí target 2024 Hà Tĩnh"],
    );
}

#[test]
fn units_put_forward_for_recognition() {
    check(
        "Hội nghị nghe báo cáo về 5 xã được đề nghị xét, công nhận nông thôn mới nâng cao.",
        &["5 xã target 2024 Hà Tĩnh"],
    );
}
