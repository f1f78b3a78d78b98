//! Periods, terms, and the levels at their ends.

use crate::told::{article, check_place, check_report_of, figures};

/// Figures of the report on a congress, of 24 July 2025.
#[track_caller]
fn congress(body: &str, expected: &[&str]) {
    let text = article(
        "Đại hội đại biểu Đảng bộ xã Ân Tín lần thứ I, nhiệm kỳ 2025 - 2030",
        "24/7/2025",
        body,
    );
    check_place("Ân Tín", &text, expected);
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
    check_report_of(
        "15/9/2022",
        "Thực hiện nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025, huyện quyết tâm đến cuối nhiệm kỳ thu nhập bình quân đạt 70 triệu đồng/người.",
        &["70 triệu đồng target 2025"],
    );
}

#[test]
fn from_a_year_until_now() {
    check_report_of(
        "15/9/2022",
        "Từ đầu năm 2020 đến nay, toàn huyện huy động gần 870 tỷ đồng cho nông thôn mới.",
        &["870 tỷ đồng actual 2020- 2022"],
    );
    check_report_of(
        "15/9/2022",
        "Từ đầu năm 2022 đến nay, toàn huyện huy động gần 870 tỷ đồng cho nông thôn mới.",
        &["870 tỷ đồng actual 2022"],
    );
}

#[test]
fn the_period_of_a_set_of_criteria_dates_nothing() {
    check_report_of(
        "15/9/2022",
        "Theo Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2016 - 2020, huyện có 13/15 xã đạt chuẩn nông thôn mới.",
        &["13/15 xã actual 2022"],
    );
    // A period of its own does.
    check_report_of(
        "15/9/2022",
        "Giai đoạn 2016 - 2020, huyện có thêm 13 xã đạt chuẩn nông thôn mới.",
        &["13 xã actual increase 2016- 2020"],
    );
}

#[test]
fn periods_of_so_many_years_are_over() {
    check_report_of(
        "9/12/2015",
        "Huyện tổng kết 5 năm xây dựng nông thôn mới 2010 - 2015, bàn phương hướng giai đoạn 2016 - 2020. Trong 5 năm, huyện huy động 851 tỷ đồng \
         xây dựng nông thôn mới.",
        &["851 tỷ đồng actual 2010- 2015"],
    );
    check_report_of(
        "15/9/2022",
        "Sau 3 năm thực hiện phong trào giai đoạn 2019 - 2021, huyện có thêm 8 xã đạt chuẩn nông thôn mới.",
        &["8 xã actual increase 2019- 2021"],
    );
}

#[test]
fn levels_stand_at_the_ends_of_a_span_or_of_the_pair_before() {
    check_report_of(
        "15/9/2022",
        "Từ năm 2016 đến năm 2021, thu nhập bình quân đầu người tăng từ 31 triệu đồng lên 52 triệu đồng.",
        &["31 triệu đồng actual 2016", "52 triệu đồng actual 2021"],
    );
    check_report_of(
        "15/9/2022",
        "Từ năm 2018 đến nay, tỷ lệ hộ nghèo trên địa bàn giảm từ 14,91% xuống 10,48%.",
        &["14,91% actual 2018", "10,48% actual 2022"],
    );
    check_report_of(
        "15/9/2022",
        "Tỷ lệ hộ nghèo giảm từ 39,81% (năm 2019) xuống còn 18,65% (năm 2021); hộ cận nghèo giảm từ 33,4% còn 27,92%.",
        &[
            "39,81% actual 2019",
            "18,65% actual 2021",
            "33,4% actual 2019",
            "27,92% actual 2021",
        ],
    );
    check_report_of(
        "15/9/2022",
        "Từ năm 2016 đến năm 2021, vốn xây dựng nông thôn mới mỗi năm tăng từ 40 tỷ đồng lên 60 tỷ đồng.",
        &["40 tỷ đồng actual 2016- 2021", "60 tỷ đồng actual 2016- 2021"],
    );
}

#[test]
fn the_period_that_a_paragraph_explains_in_brackets_dates_its_money() {
    check_report_of(
        "15/9/2022",
        "Trong 3 năm (2019 - 2021), hội viên có nhiều đóng góp. Các hội viên đã đóng góp trên 284 tỷ đồng xây dựng nông thôn mới.",
        &["284 tỷ đồng actual 2019- 2021"],
    );
}

#[test]
fn the_period_of_a_sentence_alone_dates_the_money_of_the_next_paragraph() {
    check_report_of(
        "15/9/2022",
        "Trong 3 năm (2019 - 2021), hội viên có nhiều đóng góp.\n\nCác hội viên đã đóng góp trên 284 tỷ đồng xây dựng nông thôn mới.",
        &["284 tỷ đồng actual 2019- 2021"],
    );
}

#[test]
fn a_level_behind_the_start_of_a_term_is_that_of_its_end() {
    congress(
        "Tỷ lệ hộ nghèo giảm từ 8,1% đầu nhiệm kỳ xuống còn 2,95%.",
        &["8,1% actual 2020", "2,95% actual 2025"],
    );
}

#[test]
fn a_list_led_in_by_a_period_has_its_years() {
    check_report_of(
        "15/9/2022",
        "Huyện vừa tổng hợp kết quả huy động nguồn lực xây dựng nông thôn mới giai đoạn 2016 - 2020, cụ thể như sau:\n\n- Giao thông: làm mới 445 km đường, tổng \
         kinh phí 730 tỷ đồng.\n\n- Thủy lợi: nâng cấp 27 km kênh mương, tổng số tiền 97 tỷ đồng.",
        &["730 tỷ đồng actual 2016- 2020", "97 tỷ đồng actual 2016- 2020"],
    );
}

#[test]
fn spans_that_end_within_a_year_and_years_that_are_counted() {
    for span in [
        "Từ năm 2020 đến tháng 9/2022",
        "Từ năm 2020 đến tháng 9 năm 2022",
        "Từ năm 2020 đến 6 tháng đầu năm 2022",
        "Từ tháng 1/2020 đến ngày 30/6/2022",
        "Từ năm 2020 đến hết quý II/2022",
        "Trong 3 năm 2020, 2021, 2022",
        "Trong 3 năm (2020, 2021 và 2022)",
    ] {
        check_report_of(
            "15/9/2022",
            &format!("{span}, huyện huy động 74 tỷ đồng xây dựng nông thôn mới."),
            &["74 tỷ đồng actual 2020- 2022"],
        );
    }
    check_report_of(
        "15/9/2022",
        "Từ tháng 1/2022 đến tháng 6/2022, huyện huy động 74 tỷ đồng xây dựng nông thôn mới.",
        &["74 tỷ đồng actual 2022"],
    );
}

#[test]
fn the_lead_and_the_sentence_before_give_their_periods() {
    check_report_of(
        "6/1/2015",
        "Trong năm 2014, phong trào được quan tâm.\n\nTổng nguồn vốn xây dựng nông thôn mới đạt 181 tỷ đồng.",
        &["181 tỷ đồng actual 2014"],
    );
    check_report_of(
        "27/3/2019",
        "Huyện có 3.189 hộ. Giai đoạn 2013 - 2018, diện mạo làng quê có nhiều khởi sắc. Toàn huyện huy động hơn 148 tỷ đồng xây dựng nông thôn mới.",
        &["148 tỷ đồng actual 2013- 2018"],
    );
}

#[test]
fn the_period_of_those_honoured_stays_with_them() {
    check_report_of(
        "15/9/2022",
        "Dịp này, huyện trao giấy khen cho 8 tập thể có thành tích xây dựng NTM giai đoạn 2018 - 2021; trao giấy chứng nhận OCOP 3 sao cho 6 sản \
         phẩm của 5 chủ thể.",
        &[
            "8 tập thể actual 2018- 2021",
            "6 sản phẩm actual 2022",
            "5 chủ thể actual 2022",
        ],
    );
}

#[test]
fn the_start_of_a_term_is_only_compared_with() {
    check_report_of(
        "15/4/2025",
        "Nhiệm kỳ 2020 - 2025, thu nhập bình quân ước đến hết năm 2025 đạt 52,4 triệu đồng/người, tăng 18,6 triệu đồng so với đầu nhiệm kỳ; tỷ \
         lệ hộ nghèo giảm xuống còn 5,8%.",
        &[
            "52,4 triệu đồng actual 2025",
            "18,6 triệu đồng actual increase 2025",
            "5,8% actual 2025",
        ],
    );
}

#[test]
fn what_a_congress_aims_at_is_for_the_end_of_the_term() {
    let text = article(
        "Đảng bộ huyện Hoài Ân đại hội",
        "22/7/2025",
        "Ngày 22/7, Đảng bộ huyện Hoài Ân tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 - 2030.\n\nHộ nghèo từ 32,4% hồi đầu nhiệm kỳ còn \
         2,1%.\n\nMột số chỉ tiêu: hộ nghèo còn dưới 1%; 20 khu dân cư nông thôn mới kiểu mẫu; năm 2026 thêm 1 xã đạt chuẩn nông \
         thôn mới.",
    );
    check_place(
        "Hoài Ân",
        &text,
        &[
            "32,4% actual 2020",
            "2,1% actual 2025",
            "1% target 2030",
            "20 khu dân cư target 2030",
            "1 xã target increase 2026",
        ],
    );
}

#[test]
fn a_year_without_its_word_before_the_unit() {
    let text = article(
        "Hoài Ân xây dựng nông thôn mới",
        "15/9/2022",
        "Xa hơn, đến 2030 xã trở thành xã nông thôn mới hiện đại.",
    );
    check_place("Hoài Ân", &text, &[]);
}

#[test]
fn what_is_met_only_so_far_is_not_of_the_year_aimed_at() {
    check_report_of(
        "15/9/2014",
        "Mục tiêu 25 xã đạt chuẩn nông thôn mới trong năm 2015 là nặng nề, bởi nhiều xã mới đạt 13 tiêu chí.",
        &["25 xã target 2015", "13 tiêu chí actual 2014"],
    );
}

#[test]
fn the_parts_of_a_sum_are_of_its_period() {
    let text = article(
        "Hoài Ân xây dựng nông thôn mới",
        "15/9/2022",
        "Tổng kinh phí xây dựng nông thôn mới của huyện từ năm 2016 đến năm 2021 là 68,4 tỷ đồng, gồm:\n\n- Ngân sách tỉnh: 14,8 tỷ \
         đồng;\n\n- Nhân dân đóng góp: 8,2 tỷ đồng.",
    );
    check_place(
        "Hoài Ân",
        &text,
        &[
            "68,4 tỷ đồng actual 2016- 2021",
            "14,8 tỷ đồng actual 2016- 2021",
            "8,2 tỷ đồng actual 2016- 2021",
        ],
    );
}

#[test]
fn what_a_unit_itself_is_to_become_dates_no_other_aim() {
    check_report_of(
        "15/9/2022",
        "Nghị quyết năm 2023 đề ra: hộ nghèo dưới 1%, huyện đạt chuẩn nông thôn mới năm 2024; có 6 thôn kiểu mẫu.",
        &["1% target 2023", "6 thôn target 2023"],
    );
}
