//! Which year a figure speaks of.

use crate::told::{article, check_place, figures};

/// Figures of a report about Hoài Ân (Bình Định), of a day.
#[track_caller]
fn check(day: &str, body: &str, expected: &[&str]) {
    let text = article("Hoài Ân xây dựng nông thôn mới", day, body);
    check_place("Hoài Ân", &text, expected);
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
    check(
        "15/9/2022",
        "Thực hiện nghị quyết Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025, huyện quyết tâm đến cuối nhiệm kỳ thu nhập bình quân đạt 70 triệu đồng/người.",
        &["70 triệu đồng target 2025"],
    );
}

#[test]
fn from_a_year_until_now() {
    check(
        "15/9/2022",
        "Từ đầu năm 2020 đến nay, toàn huyện huy động gần 870 tỷ đồng cho nông thôn mới.",
        &["870 tỷ đồng actual 2020- 2022"],
    );
    check(
        "15/9/2022",
        "Từ đầu năm 2022 đến nay, toàn huyện huy động gần 870 tỷ đồng cho nông thôn mới.",
        &["870 tỷ đồng actual 2022"],
    );
}

#[test]
fn the_period_of_a_set_of_criteria_dates_nothing() {
    check(
        "15/9/2022",
        "Theo Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2016 - 2020, huyện có 13/15 xã đạt chuẩn nông thôn mới.",
        &["13/15 xã actual 2022"],
    );
    // A period of its own does.
    check(
        "15/9/2022",
        "Giai đoạn 2016 - 2020, huyện có thêm 13 xã đạt chuẩn nông thôn mới.",
        &["13 xã actual increase 2016- 2020"],
    );
}

#[test]
fn a_year_at_the_end_of_a_clause_is_of_that_clause() {
    check(
        "15/9/2022",
        "Phấn đấu đến năm 2030, thu nhập đầu người từ 85 triệu đồng/năm trở lên; huyện đạt chuẩn nông thôn mới trước năm 2028; có thêm 8 thôn \
         nông thôn mới kiểu mẫu.",
        &["85 triệu đồng target 2030", "8 thôn target increase 2030"],
    );
    check(
        "15/7/2022",
        "6 tháng cuối năm, huyện phấn đấu đưa 10/10 xã đạt chuẩn nông thôn mới; hoàn thành hồ sơ huyện nông thôn mới vào năm 2025.",
        &["10/10 xã target 2022"],
    );
}

#[test]
fn periods_of_so_many_years_are_over() {
    check(
        "9/12/2015",
        "Huyện tổng kết 5 năm xây dựng nông thôn mới 2010 - 2015, bàn phương hướng giai đoạn 2016 - 2020. Trong 5 năm, huyện huy động 851 tỷ đồng \
         xây dựng nông thôn mới.",
        &["851 tỷ đồng actual 2010- 2015"],
    );
    check(
        "15/9/2022",
        "Sau 3 năm thực hiện phong trào giai đoạn 2019 - 2021, huyện có thêm 8 xã đạt chuẩn nông thôn mới.",
        &["8 xã actual increase 2019- 2021"],
    );
}

#[test]
fn a_report_on_last_year_turns_to_its_own() {
    check(
        "15/1/2020",
        "Năm 2019, huyện có 8 xã đạt chuẩn nông thôn mới.\n\nNăm 2020, huyện có 3 xã đăng ký về đích nông thôn mới. Qua rà soát, 2 xã đạt 15 tiêu chí.",
        &["8 xã actual 2019", "3 xã target 2020", "2 xã actual 2020"],
    );
}

#[test]
fn reports_without_a_date_line() {
    // The year that they sum up, not the one that they look ahead to.
    check(
        "",
        "Huyện Hoài Ân tổng kết xây dựng nông thôn mới năm 2024, bàn phương hướng năm 2025. Tới nay, toàn huyện có 12 xã đạt chuẩn nông thôn mới.",
        &["12 xã actual 2024"],
    );
    check(
        "",
        "Sáng 06/3/2018, huyện Hoài Ân tổng kết xây dựng nông thôn mới năm 2017. Trong năm, huyện huy động 98 tỷ đồng xây dựng nông thôn mới.",
        &["98 tỷ đồng actual 2017"],
    );
}

#[test]
fn the_budgets_year_ends_in_january() {
    check(
        "5/2/2021",
        "Năm 2020, kinh phí thực hiện nông thôn mới là 31 tỷ đồng.\n\nTổng kết năm 2020: đến ngày 31/01/2021 giải ngân được 29 tỷ đồng vốn nông thôn mới.",
        &["31 tỷ đồng actual 2020", "29 tỷ đồng actual 2020"],
    );
}

#[test]
fn honours_have_the_years_of_their_drive() {
    check(
        "17/4/2013",
        "Huyện tặng giấy khen cho 9 tập thể, 15 cá nhân và 6 hộ gia đình trong phong trào xây dựng nông thôn mới giai đoạn 2011 - 2012.",
        &[
            "9 tập thể actual 2011- 2012",
            "15 cá nhân actual 2011- 2012",
            "6 hộ gia đình actual 2011- 2012",
        ],
    );
}

#[test]
fn sources_below_their_total_have_its_years() {
    check(
        "15/9/2022",
        "Giai đoạn 2020 - 2022 toàn huyện huy động được 423 tỷ đồng xây dựng nông thôn mới, cụ thể:\n- Ngân sách trung ương: 41 tỷ đồng.\n- \
         Ngân sách tỉnh: 105 tỷ đồng.\n- Ngân sách huyện: 61 tỷ đồng.",
        &[
            "423 tỷ đồng actual 2020- 2022",
            "41 tỷ đồng actual 2020- 2022",
            "105 tỷ đồng actual 2020- 2022",
            "61 tỷ đồng actual 2020- 2022",
        ],
    );
}

#[test]
fn a_year_that_is_compared_with_dates_no_other_clause() {
    check(
        "15/9/2022",
        "Đến cuối năm 2021, thu nhập bình quân là 48 triệu đồng, gấp 1,4 lần so với lúc huyện về đích nông thôn mới năm 2013; hộ nghèo còn 0,82%.",
        &["48 triệu đồng actual 2021", "0,82% actual 2021"],
    );
}

#[test]
fn a_start_without_a_year_has_none() {
    for start in [
        "Huyện bắt tay vào xây dựng nông thôn mới khi bình quân mới đạt 6 tiêu chí/xã",
        "Lúc bắt đầu xây dựng nông thôn mới, bình quân chỉ đạt 6 tiêu chí/xã",
        "Trước khi xây dựng nông thôn mới, bình quân đạt 6 tiêu chí/xã",
    ] {
        check("15/9/2022", &format!("{start}."), &["6 tiêu chí actual"]);
    }
    check(
        "15/9/2022",
        "Xuất phát điểm thấp, đến nay bình quân đạt 16 tiêu chí/xã nông thôn mới.",
        &["16 tiêu chí actual 2022"],
    );
}

#[test]
fn money_for_units_of_a_year_is_that_of_its_own() {
    check(
        "15/9/2022",
        "UBND huyện phân bổ 18 tỷ đồng cho các xã đạt chuẩn nông thôn mới năm 2021 và các xã phấn đấu đạt chuẩn nông thôn mới năm 2022.",
        &["18 tỷ đồng actual 2022"],
    );
    check(
        "15/9/2022",
        "Huyện huy động 18 tỷ đồng xây dựng nông thôn mới năm 2021.",
        &["18 tỷ đồng actual 2021"],
    );
}

#[test]
fn units_counted_in_a_headline_have_the_year_they_are_recognised_for() {
    let text = article(
        "Hai xã của huyện Hoài Ân đón Bằng công nhận nông thôn mới nâng cao",
        "17/8/2022",
        "UBND huyện Hoài Ân (Bình Định) vừa trao Bằng công nhận xã nông thôn mới nâng cao năm 2021 cho xã Ân Hảo và xã Ân Mỹ. Cả huyện năm này có 3 xã được \
         công nhận.",
    );
    check_place("Hoài Ân", &text, &["Hai xã actual 2021", "3 xã actual 2021"]);
}

#[test]
fn the_next_place_is_told_of_at_the_same_time() {
    let text = article(
        "Hoài Ân xây dựng nông thôn mới",
        "15/9/2022",
        "Đến cuối năm 2021, thu nhập bình quân tại xã Ân Hảo là 48 triệu đồng. Tại xã Ân Mỹ, thu nhập bình quân đạt 50 triệu đồng.",
    );
    assert_eq!(
        crate::told::figures(&text),
        [
            "48 triệu đồng actual 2021 Ân Hảo",
            "50 triệu đồng actual 2021 Ân Mỹ"
        ]
    );
}

#[test]
fn a_ceremony_in_january_is_for_the_year_just_over() {
    let text = article(
        "Thôn Vạn Hội đón danh hiệu nông thôn mới kiểu mẫu",
        "18/1/2022",
        "Sáng 18/1, xã Ân Hảo (Hoài Ân, Bình Định) công bố quyết định công nhận thôn Vạn Hội đạt chuẩn nông thôn mới kiểu mẫu năm 2021.\n\n\
         Tổng kinh phí xây dựng thôn nông thôn mới kiểu mẫu là 9,6 tỷ đồng; từ năm 2018 đến nay nhân dân góp 5 tỷ đồng. UBND xã tặng giấy khen 4 tập thể.",
    );
    check_place(
        "Vạn Hội",
        &text,
        &[
            "9,6 tỷ đồng actual 2021",
            "5 tỷ đồng actual 2018- 2022",
            "4 tập thể actual 2021",
        ],
    );
}

#[test]
fn levels_stand_at_the_ends_of_a_span_or_of_the_pair_before() {
    check(
        "15/9/2022",
        "Từ năm 2016 đến năm 2021, thu nhập bình quân đầu người tăng từ 31 triệu đồng lên 52 triệu đồng.",
        &["31 triệu đồng actual 2016", "52 triệu đồng actual 2021"],
    );
    check(
        "15/9/2022",
        "Từ năm 2018 đến nay, tỷ lệ hộ nghèo trên địa bàn giảm từ 14,91% xuống 10,48%.",
        &["14,91% actual 2018", "10,48% actual 2022"],
    );
    check(
        "15/9/2022",
        "Tỷ lệ hộ nghèo giảm từ 39,81% (năm 2019) xuống còn 18,65% (năm 2021); hộ cận nghèo giảm từ 33,4% còn 27,92%.",
        &[
            "39,81% actual 2019",
            "18,65% actual 2021",
            "33,4% actual 2019",
            "27,92% actual 2021",
        ],
    );
    check(
        "15/9/2022",
        "Từ năm 2016 đến năm 2021, vốn xây dựng nông thôn mới mỗi năm tăng từ 40 tỷ đồng lên 60 tỷ đồng.",
        &["40 tỷ đồng actual 2016- 2021", "60 tỷ đồng actual 2016- 2021"],
    );
}

#[test]
fn the_period_that_a_paragraph_explains_in_brackets_dates_its_money() {
    check(
        "15/9/2022",
        "Trong 3 năm (2019 - 2021), hội viên có nhiều đóng góp. Các hội viên đã đóng góp trên 284 tỷ đồng xây dựng nông thôn mới.",
        &["284 tỷ đồng actual 2019- 2021"],
    );
}

#[test]
fn certificates_are_lost_in_the_year_of_the_decision() {
    check(
        "15/9/2022",
        "UBND tỉnh quyết định thu hồi Giấy chứng nhận OCOP của 25 sản phẩm được công nhận năm 2019. Trong số này, 10 sản phẩm đánh giá lại không đáp ứng tiêu chí.",
        &[
            "25 sản phẩm actual decrease 2022",
            "10 sản phẩm actual decrease 2022",
        ],
    );
}

#[test]
fn the_period_of_a_sentence_alone_dates_the_money_of_the_next_paragraph() {
    check(
        "15/9/2022",
        "Trong 3 năm (2019 - 2021), hội viên có nhiều đóng góp.\n\nCác hội viên đã đóng góp trên 284 tỷ đồng xây dựng nông thôn mới.",
        &["284 tỷ đồng actual 2019- 2021"],
    );
}

#[test]
fn a_year_behind_the_bracket_of_a_rate_and_the_level_before_the_start() {
    check(
        "15/9/2022",
        "Số hộ nghèo giảm từ 1.240 hộ (5,8%) năm 2020 xuống còn 720 hộ (3,2%) năm 2021.",
        &["5,8% actual 2020", "3,2% actual 2021"],
    );
    check(
        "15/9/2022",
        "Khi mới triển khai nông thôn mới, các xã chỉ đạt từ 2 - 5 tiêu chí.",
        &["2 - 5 tiêu chí actual"],
    );
}

#[test]
fn a_year_to_come_dates_the_plan_that_is_met_already() {
    check(
        "15/9/2022",
        "Toàn huyện có 56 sản phẩm OCOP đạt 3 sao trở lên, vượt mục tiêu đến năm 2025.",
        &["56 sản phẩm actual 2022"],
    );
    check(
        "15/9/2022",
        "Phấn đấu đến năm 2025 có 56 sản phẩm OCOP, hoàn thành mục tiêu đề ra.",
        &["56 sản phẩm target 2025"],
    );
}

#[test]
fn results_have_the_year_of_the_heading_they_stand_under() {
    for heading in [
        "I. Kết quả thực hiện năm 2021",
        "Hội đồng nhân dân huyện tán thành đánh giá kết quả năm 2021 với các nội dung chính:",
        "Tình hình xây dựng nông thôn mới năm 2021",
    ] {
        check(
            "15/9/2022",
            &format!(
                "{heading}\n1. Toàn huyện có 5/14 xã đạt chuẩn nông thôn mới.\n2. Tổng nguồn vốn xây dựng nông thôn mới 46.320 triệu \
                 đồng.\nII. Nhiệm vụ\n1. Phấn đấu thêm 2 xã đạt chuẩn nông thôn mới."
            ),
            &[
                "5/14 xã actual 2021",
                "46.320 triệu đồng actual 2021",
                "2 xã target increase 2022",
            ],
        );
    }
    check(
        "15/9/2022",
        "1. Kết quả giai đoạn 2016 - 2020\n- Tổng nguồn vốn xây dựng nông thôn mới 520 tỷ đồng.\n- Hộ nghèo còn 4,2%.\n2. Nguồn lực\nHuyện \
         có 9 xã đạt chuẩn nông thôn mới.",
        &[
            "520 tỷ đồng actual 2016- 2020",
            "4,2% actual 2020",
            "9 xã actual 2022",
        ],
    );
}

#[test]
fn the_year_of_a_named_part_dates_nothing_else() {
    check(
        "8/11/2021",
        "Hội góp phần đưa 4 xã trên địa bàn huyện đạt chuẩn nông thôn mới, trong đó xã Ân Thạnh được công nhận năm 2020; bình quân toàn huyện đạt \
         13,1 tiêu chí/xã.",
        &["4 xã actual 2021", "13,1 tiêu chí actual 2021"],
    );
}

#[test]
fn files_are_examined_for_the_year_just_over() {
    check(
        "27/4/2023",
        "Hội đồng thẩm định họp xét, đề nghị công nhận xã đạt chuẩn nông thôn mới đợt 3 năm 2022.\n\nHội đồng đề nghị công nhận đạt chuẩn nông thôn \
         mới đối với 3 xã. Năm nay, huyện phấn đấu thêm 2 xã đạt chuẩn nông thôn mới.",
        &["3 xã target 2022", "2 xã target increase 2023"],
    );
}

#[test]
fn honours_of_the_first_weeks_are_for_the_year_just_over() {
    let body = "Sáng nay, xã Ân Thạnh đón quyết định công nhận xã đạt chuẩn nông thôn mới năm 2021. Dịp này, huyện tặng giấy khen cho 3 tập thể trong xây \
                dựng nông thôn mới.";
    for (day, year) in [("12/1/2022", 2021), ("12/8/2022", 2022)] {
        let text = article("Hoài Ân xây dựng nông thôn mới", day, body);
        assert_eq!(
            figures(&text),
            [format!("3 tập thể actual {year} Hoài Ân")],
            "{day}"
        );
    }
}

#[test]
fn an_honour_in_the_opening_is_not_the_year_reported_on() {
    let text = article(
        "Xã Nga An giữ vững nông thôn mới kiểu mẫu",
        "12/10/2023",
        "Năm 2022, xã Nga An được UBND tỉnh công nhận đạt chuẩn nông thôn mới kiểu mẫu. Thu nhập đã lên 65 triệu đồng/người.",
    );
    assert_eq!(figures(&text), ["65 triệu đồng actual 2023 Nga An"]);
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
    check(
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
        check(
            "15/9/2022",
            &format!("{span}, huyện huy động 74 tỷ đồng xây dựng nông thôn mới."),
            &["74 tỷ đồng actual 2020- 2022"],
        );
    }
    check(
        "15/9/2022",
        "Từ tháng 1/2022 đến tháng 6/2022, huyện huy động 74 tỷ đồng xây dựng nông thôn mới.",
        &["74 tỷ đồng actual 2022"],
    );
}

#[test]
fn last_year_is_seen_from_the_day_it_is_told() {
    check(
        "8/3/2022",
        "Đến hết năm 2021, huyện có 12 xã đạt chuẩn nông thôn mới. Thu nhập của người dân năm ngoái là 71 triệu đồng.",
        &["12 xã actual 2021", "71 triệu đồng actual 2021"],
    );
}

#[test]
fn what_a_sentence_starts_from() {
    check(
        "15/9/2022",
        "Từ mức 13 triệu đồng năm 2010, đến nay thu nhập bình quân đầu người đạt 56 triệu đồng/năm. Từ 26,5% năm 2010, tỷ lệ hộ nghèo giảm còn 2,1%. Từ 5,2 tiêu chí nông \
         thôn mới năm 2011, đến nay bình quân mỗi xã đạt 16,3 tiêu chí.",
        &[
            "13 triệu đồng actual 2010",
            "56 triệu đồng actual 2022",
            "26,5% actual 2010",
            "2,1% actual 2022",
            "5,2 tiêu chí actual 2011",
            "16,3 tiêu chí actual 2022",
        ],
    );
}

#[test]
fn the_lead_and_the_sentence_before_give_their_periods() {
    check(
        "6/1/2015",
        "Trong năm 2014, phong trào được quan tâm.\n\nTổng nguồn vốn xây dựng nông thôn mới đạt 181 tỷ đồng.",
        &["181 tỷ đồng actual 2014"],
    );
    check(
        "27/3/2019",
        "Huyện có 3.189 hộ. Giai đoạn 2013 - 2018, diện mạo làng quê có nhiều khởi sắc. Toàn huyện huy động hơn 148 tỷ đồng xây dựng nông thôn mới.",
        &["148 tỷ đồng actual 2013- 2018"],
    );
}

#[test]
fn a_year_in_brackets_dates_what_is_done_before() {
    check(
        "15/9/2022",
        "Sau khi đạt chuẩn nông thôn mới (năm 2018), huyện tiếp tục phấn đấu và đã đạt 19/19 tiêu chí nâng cao.",
        &["19/19 tiêu chí actual 2022"],
    );
}
