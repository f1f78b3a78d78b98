//! Which year a figure speaks of.

use crate::told::{article, figures};

/// Figures of a report about Hoài Ân (Bình Định), of a day.
#[track_caller]
fn check(day: &str, body: &str, expected: &[&str]) {
    let text = article("Hoài Ân xây dựng nông thôn mới", day, body);
    let expected: Vec<String> = expected
        .iter()
        .map(|figure| format!("{figure} Hoài Ân"))
        .collect();
    assert_eq!(figures(&text), expected, "{text}");
}

#[test]
fn years_ago_are_counted_back() {
    for ago in [
        "Mười năm trước",
        "10 năm trước",
        "Cách đây mười năm",
        "Cách đây 10 năm",
    ] {
        check(
            "15/9/2022",
            &format!("{ago}, hộ nghèo trong huyện nông thôn mới còn tới 70%."),
            &["70% actual 2012"],
        );
    }
    check(
        "15/9/2022",
        "So với 5 năm trước, hộ nghèo chỉ còn 2%.",
        &["2% actual 2022"],
    );
}

#[test]
fn now_is_the_day_of_the_article() {
    check(
        "15/3/2022",
        "Huyện Hoài Ân có 3 xã được công nhận đạt chuẩn nông thôn mới năm 2021. Đến nay, toàn huyện có 12 xã đạt chuẩn nông thôn mới.",
        &["3 xã actual 2021", "12 xã actual 2022"],
    );
    check(
        "15/9/2022",
        "Tính đến hết tháng 8 năm nay, huyện có 12 xã đạt chuẩn nông thôn mới.",
        &["12 xã actual 2022"],
    );
}

#[test]
fn the_year_gone_by_is_last_year_when_a_year_begins() {
    let body = "Năm qua, huyện có thêm 3 xã đạt chuẩn nông thôn mới.";
    check("15/1/2022", body, &["3 xã actual increase 2021"]);
    check("15/9/2022", body, &["3 xã actual increase 2022"]);
}

#[test]
fn years_of_the_sentence_before_go_on() {
    check(
        "15/9/2022",
        "Năm 2016, huyện có 3 xã đạt chuẩn. Năm đó, hộ nghèo còn 12%.",
        &["3 xã actual 2016", "12% actual 2016"],
    );
    check(
        "15/9/2022",
        "Giai đoạn 2018-2021, huyện huy động 500 tỷ đồng xây dựng nông thôn mới. Kết quả: 13/14 xã đạt chuẩn nông thôn mới.",
        &["500 tỷ đồng actual 2018- 2021", "13/14 xã actual 2021"],
    );
}

#[test]
fn old_levels_and_yearly_means_have_the_years_told_beside_them() {
    check(
        "15/9/2022",
        "Hộ nghèo năm 2020 là 9,07%, đến năm 2022 còn 5,42%, bình quân giảm 1,82%/năm.",
        &[
            "9,07% actual 2020",
            "5,42% actual 2022",
            "1,82% actual decrease 2020- 2022",
        ],
    );
    check(
        "15/9/2022",
        "Hộ nghèo từ 7,2% năm 2015 xuống còn 1,4%; hộ cận nghèo từ 4,3% xuống còn 2,4%.",
        &[
            "7,2% actual 2015",
            "1,4% actual 2022",
            "4,3% actual 2015",
            "2,4% actual 2022",
        ],
    );
}

#[test]
fn years_of_aims_old_certificates_and_documents_are_of_no_result() {
    check(
        "15/9/2022",
        "Huyện có 9/14 xã đạt chuẩn nông thôn mới để hướng tới huyện nông thôn mới vào năm 2025.",
        &["9/14 xã actual 2022"],
    );
    check(
        "15/9/2022",
        "Năm 2021, huyện công nhận lại 3 sản phẩm OCOP của năm 2018.",
        &["3 sản phẩm actual 2021"],
    );
    check(
        "15/9/2022",
        "Các Quyết định số 2017, 2018 và 2019/QĐ-UBND công nhận 3 xã đạt chuẩn nông thôn mới.",
        &["3 xã actual 2022"],
    );
}

/// Figures of the report on a congress, of 24 July 2025.
#[track_caller]
fn congress(body: &str, expected: &[&str]) {
    let text = article(
        "Đại hội đại biểu Đảng bộ xã Ân Tín lần thứ I, nhiệm kỳ 2025 - 2030",
        "24/7/2025",
        body,
    );
    let expected: Vec<String> = expected.iter().map(|figure| format!("{figure} Ân Tín")).collect();
    assert_eq!(figures(&text), expected, "{text}");
}

#[test]
fn terms_that_close_and_terms_that_open() {
    congress(
        "Nhiệm kỳ 2020 - 2025, Đảng bộ đạt nhiều kết quả. Thu nhập bình quân đến cuối nhiệm kỳ đạt 66 triệu đồng/người; hộ nghèo còn 5,4%. \
         Xây dựng nông thôn mới huy động được 187 tỷ đồng; trong nhiệm kỳ có 11 thôn được công nhận thôn nông thôn mới kiểu mẫu.",
        &[
            "66 triệu đồng actual 2025",
            "5,4% actual 2025",
            "187 tỷ đồng actual 2020- 2025",
            "11 thôn actual 2020- 2025",
        ],
    );
    congress(
        "Thu nhập bình quân đầu nhiệm kỳ là 45 triệu đồng/người, cuối nhiệm kỳ đạt 66 triệu đồng/người.",
        &["45 triệu đồng actual 2020", "66 triệu đồng actual 2025"],
    );
    congress(
        "Đại hội đề ra mục tiêu đến cuối nhiệm kỳ thu nhập bình quân đạt 90 triệu đồng/người; có 5 thôn nông thôn mới kiểu mẫu.",
        &["90 triệu đồng target 2030", "5 thôn target 2030"],
    );
    // Without a date the congress meets in the year in which the term begins.
    let text = article(
        "Đại hội Đảng bộ xã Ân Tín, nhiệm kỳ 2025 - 2030",
        "",
        "Nhiệm kỳ qua, xã huy động được 187 tỷ đồng xây dựng nông thôn mới. Xã hiện có 3 thôn nông thôn mới kiểu mẫu.",
    );
    assert_eq!(
        figures(&text),
        [
            "187 tỷ đồng actual 2020- 2025 Ân Tín",
            "3 thôn actual 2025 Ân Tín"
        ]
    );
    // In the middle of a term nothing of it has closed.
    check(
        "15/9/2022",
        "Thực hiện nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025, huyện quyết tâm đến cuối nhiệm kỳ thu nhập bình quân đạt 70 triệu đồng/người.",
        &["70 triệu đồng target 2025"],
    );
}
