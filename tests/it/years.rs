//! Which year a figure speaks of.

use crate::told::{article, check_place, check_report, check_report_of, figures};

#[test]
fn years_ago_are_counted_back() {
    for ago in [
        "Mười năm trước",
        "10 năm trước",
        "Cách đây mười năm",
        "Cách đây 10 năm",
    ] {
        check_report_of(
            "15/9/2022",
            &format!("{ago}, hộ nghèo trong huyện nông thôn mới còn tới 70%."),
            &["70% actual 2012"],
        );
    }
    check_report_of(
        "15/9/2022",
        "So với 5 năm trước, hộ nghèo chỉ còn 2%.",
        &["2% actual 2022"],
    );
}

#[test]
fn now_is_the_day_of_the_article() {
    check_report_of(
        "15/3/2022",
        "Huyện Hoài Ân có 3 xã được công nhận đạt chuẩn nông thôn mới năm 2021. Đến nay, toàn huyện có 12 xã đạt chuẩn nông thôn mới.",
        &["3 xã actual 2021", "12 xã actual 2022"],
    );
    check_report_of(
        "15/9/2022",
        "Tính đến hết tháng 8 năm nay, huyện có 12 xã đạt chuẩn nông thôn mới.",
        &["12 xã actual 2022"],
    );
}

#[test]
fn the_year_gone_by_is_last_year_when_a_year_begins() {
    let body = "Năm qua, huyện có thêm 3 xã đạt chuẩn nông thôn mới.";
    check_report_of("15/1/2022", body, &["3 xã actual increase 2021"]);
    check_report_of("15/9/2022", body, &["3 xã actual increase 2022"]);
}

#[test]
fn years_of_the_sentence_before_go_on() {
    check_report_of(
        "15/9/2022",
        "Năm 2016, huyện có 3 xã đạt chuẩn. Năm đó, hộ nghèo còn 12%.",
        &["3 xã actual 2016", "12% actual 2016"],
    );
    check_report_of(
        "15/9/2022",
        "Giai đoạn 2018-2021, huyện huy động 500 tỷ đồng xây dựng nông thôn mới. Kết quả: 13/14 xã đạt chuẩn nông thôn mới.",
        &["500 tỷ đồng actual 2018- 2021", "13/14 xã actual 2021"],
    );
}

#[test]
fn old_levels_and_yearly_means_have_the_years_told_beside_them() {
    check_report_of(
        "15/9/2022",
        "Hộ nghèo năm 2020 là 9,07%, đến năm 2022 còn 5,42%, bình quân giảm 1,82%/năm.",
        &[
            "9,07% actual 2020",
            "5,42% actual 2022",
            "1,82% actual decrease 2020- 2022",
        ],
    );
    check_report_of(
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
    check_report_of(
        "15/9/2022",
        "Huyện có 9/14 xã đạt chuẩn nông thôn mới để hướng tới huyện nông thôn mới vào năm 2025.",
        &["9/14 xã actual 2022"],
    );
    check_report_of(
        "15/9/2022",
        "Năm 2021, huyện công nhận lại 3 sản phẩm OCOP của năm 2018.",
        &["3 sản phẩm actual 2021"],
    );
    check_report_of(
        "15/9/2022",
        "Các Quyết định số 2017, 2018 và 2019/QĐ-UBND công nhận 3 xã đạt chuẩn nông thôn mới.",
        &["3 xã actual 2022"],
    );
}

#[test]
fn a_year_at_the_end_of_a_clause_is_of_that_clause() {
    check_report_of(
        "15/9/2022",
        "Phấn đấu đến năm 2030, thu nhập đầu người từ 85 triệu đồng/năm trở lên; huyện đạt chuẩn nông thôn mới trước năm 2028; có thêm 8 thôn \
         nông thôn mới kiểu mẫu.",
        &["85 triệu đồng target 2030", "8 thôn target increase 2030"],
    );
    check_report_of(
        "15/7/2022",
        "6 tháng cuối năm, huyện phấn đấu đưa 10/10 xã đạt chuẩn nông thôn mới; hoàn thành hồ sơ huyện nông thôn mới vào năm 2025.",
        &["10/10 xã target 2022"],
    );
}

#[test]
fn a_report_on_last_year_turns_to_its_own() {
    check_report_of(
        "15/1/2020",
        "Năm 2019, huyện có 8 xã đạt chuẩn nông thôn mới.\n\nNăm 2020, huyện có 3 xã đăng ký về đích nông thôn mới. Qua rà soát, 2 xã đạt 15 tiêu chí.",
        &["8 xã actual 2019", "3 xã target 2020", "2 xã actual 2020"],
    );
}

#[test]
fn reports_without_a_date_line() {
    // The year that they sum up, not the one that they look ahead to.
    check_report_of(
        "",
        "Huyện Hoài Ân tổng kết xây dựng nông thôn mới năm 2024, bàn phương hướng năm 2025. Tới nay, toàn huyện có 12 xã đạt chuẩn nông thôn mới.",
        &["12 xã actual 2024"],
    );
    check_report_of(
        "",
        "Sáng 06/3/2018, huyện Hoài Ân tổng kết xây dựng nông thôn mới năm 2017. Trong năm, huyện huy động 98 tỷ đồng xây dựng nông thôn mới.",
        &["98 tỷ đồng actual 2017"],
    );
}

#[test]
fn the_budgets_year_ends_in_january() {
    check_report_of(
        "5/2/2021",
        "Năm 2020, kinh phí thực hiện nông thôn mới là 31 tỷ đồng.\n\nTổng kết năm 2020: đến ngày 31/01/2021 giải ngân được 29 tỷ đồng vốn nông thôn mới.",
        &["31 tỷ đồng actual 2020", "29 tỷ đồng actual 2020"],
    );
}

#[test]
fn honours_have_the_years_of_their_drive() {
    check_report_of(
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
    check_report_of(
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
    check_report_of(
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
        check_report_of("15/9/2022", &format!("{start}."), &["6 tiêu chí actual"]);
    }
    check_report_of(
        "15/9/2022",
        "Xuất phát điểm thấp, đến nay bình quân đạt 16 tiêu chí/xã nông thôn mới.",
        &["16 tiêu chí actual 2022"],
    );
}

#[test]
fn money_for_units_of_a_year_is_that_of_its_own() {
    check_report_of(
        "15/9/2022",
        "UBND huyện phân bổ 18 tỷ đồng cho các xã đạt chuẩn nông thôn mới năm 2021 và các xã phấn đấu đạt chuẩn nông thôn mới năm 2022.",
        &["18 tỷ đồng actual 2022"],
    );
    check_report_of(
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
        figures(&text),
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
fn certificates_are_lost_in_the_year_of_the_decision() {
    check_report_of(
        "15/9/2022",
        "UBND tỉnh quyết định thu hồi Giấy chứng nhận OCOP của 25 sản phẩm được công nhận năm 2019. Trong số này, 10 sản phẩm đánh giá lại không đáp ứng tiêu chí.",
        &[
            "25 sản phẩm actual decrease 2022",
            "10 sản phẩm actual decrease 2022",
        ],
    );
}

#[test]
fn a_year_behind_the_bracket_of_a_rate_and_the_level_before_the_start() {
    check_report_of(
        "15/9/2022",
        "Số hộ nghèo giảm từ 1.240 hộ (5,8%) năm 2020 xuống còn 720 hộ (3,2%) năm 2021.",
        &["5,8% actual 2020", "3,2% actual 2021"],
    );
    check_report_of(
        "15/9/2022",
        "Khi mới triển khai nông thôn mới, các xã chỉ đạt từ 2 - 5 tiêu chí.",
        &["2 - 5 tiêu chí actual"],
    );
}

#[test]
fn a_year_to_come_dates_the_plan_that_is_met_already() {
    check_report_of(
        "15/9/2022",
        "Toàn huyện có 56 sản phẩm OCOP đạt 3 sao trở lên, vượt mục tiêu đến năm 2025.",
        &["56 sản phẩm actual 2022"],
    );
    check_report_of(
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
        check_report_of(
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
    check_report_of(
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
    check_report_of(
        "8/11/2021",
        "Hội góp phần đưa 4 xã trên địa bàn huyện đạt chuẩn nông thôn mới, trong đó xã Ân Thạnh được công nhận năm 2020; bình quân toàn huyện đạt \
         13,1 tiêu chí/xã.",
        &["4 xã actual 2021", "13,1 tiêu chí actual 2021"],
    );
}

#[test]
fn files_are_examined_for_the_year_just_over() {
    check_report_of(
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
fn last_year_is_seen_from_the_day_it_is_told() {
    check_report_of(
        "8/3/2022",
        "Đến hết năm 2021, huyện có 12 xã đạt chuẩn nông thôn mới. Thu nhập của người dân năm ngoái là 71 triệu đồng.",
        &["12 xã actual 2021", "71 triệu đồng actual 2021"],
    );
    for behind in [
        "lên 62 triệu đồng/người vào cuối năm ngoái",
        "đạt 62 triệu đồng/người năm ngoái",
    ] {
        check_report_of(
            "15/9/2022",
            &format!("Thu nhập bình quân {behind}."),
            &["62 triệu đồng actual 2021"],
        );
    }
    check_report_of(
        "15/9/2022",
        "Thu nhập bình quân từ 55 triệu đồng/người năm ngoái lên 62 triệu đồng/người năm nay.",
        &["55 triệu đồng actual 2021", "62 triệu đồng actual 2022"],
    );
    check_report_of(
        "15/9/2022",
        "Toàn huyện có 12 sản phẩm OCOP, gấp đôi năm ngoái.",
        &["12 sản phẩm actual 2022"],
    );
}

#[test]
fn what_a_sentence_starts_from() {
    check_report_of(
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
fn a_year_in_brackets_dates_what_is_done_before() {
    check_report_of(
        "15/9/2022",
        "Sau khi đạt chuẩn nông thôn mới (năm 2018), huyện tiếp tục phấn đấu và đã đạt 19/19 tiêu chí nâng cao.",
        &["19/19 tiêu chí actual 2022"],
    );
}

#[test]
fn the_year_gone_by_goes_on_through_its_paragraph() {
    check_report_of(
        "16/2/2022",
        "Năm qua, huyện đưa 2 xã về đích nông thôn mới. Có 74/121 thôn đạt chuẩn thôn nông thôn mới. Tổng vốn thực hiện trong năm là 187,6 tỷ đồng.",
        &[
            "2 xã actual 2021",
            "74/121 thôn actual 2021",
            "187,6 tỷ đồng actual 2021",
        ],
    );
}

#[test]
fn the_year_of_a_plan_behind_the_names_and_of_the_next_year() {
    check_report_of(
        "15/9/2022",
        "Đến nay bình quân các xã đạt 9,6 tiêu chí nông thôn mới/xã, hai xã Ân Hảo, Ân Mỹ phấn đấu đạt chuẩn nông thôn mới vào năm 2023.",
        &["9,6 tiêu chí actual 2022", "hai xã target 2023"],
    );
    check_report_of(
        "15/10/2022",
        "Thu nhập bình quân năm 2021 đạt 52 triệu đồng/người, dự kiến năm nay 57 triệu đồng/người.",
        &["52 triệu đồng actual 2021", "57 triệu đồng target 2022"],
    );
}

#[test]
fn a_year_behind_a_clause_of_its_own_dates_that_clause() {
    check_report_of(
        "15/9/2022",
        "Huyện phấn đấu đến hết năm nâng bình quân lên 11,5 tiêu chí nông thôn mới/xã và năm 2023 có thêm 2 xã đạt chuẩn.",
        &["11,5 tiêu chí target 2022", "2 xã target increase 2023"],
    );
    check_report_of(
        "15/9/2022",
        "Đến năm 2025 thu nhập đạt 95 triệu đồng/người, huyện đạt chuẩn NTM vào năm 2023 và 100% xã đạt NTM nâng cao, trong đó có 2 xã kiểu mẫu.",
        &[
            "95 triệu đồng target 2025",
            "100% target 2025",
            "2 xã target 2025",
        ],
    );
}

#[test]
fn the_year_of_a_unit_in_the_first_clause_and_the_ends_of_a_period() {
    check_report_of(
        "15/9/2022",
        "Xã được công nhận đạt chuẩn nông thôn mới năm 2017; 5/9 thôn đạt chuẩn thôn nông thôn mới kiểu mẫu.",
        &["5/9 thôn actual 2022"],
    );
    check_report_of(
        "15/9/2022",
        "Giai đoạn 2015 - 2020, tỷ lệ hộ nghèo giảm từ 9,8% xuống còn 1,7%.",
        &["9,8% actual 2015", "1,7% actual 2020"],
    );
}

#[test]
fn the_year_before_as_the_south_says_it() {
    check_report(
        "Thu nhập bình quân đầu người năm rồi là 37 triệu đồng, năm nay ước được 40 triệu đồng.",
        &["37 triệu đồng actual 2021", "40 triệu đồng actual 2022"],
    );
    check_report(
        "Năm rồi bà con đóng góp 1,4 tỷ đồng xây dựng nông thôn mới.",
        &["1,4 tỷ đồng actual 2021"],
    );
    check_report(
        "Mấy năm rồi, thu nhập bình quân đầu người vẫn là 37 triệu đồng.",
        &["37 triệu đồng actual 2022"],
    );
}

#[test]
fn the_year_that_a_unit_was_recognised_in_is_not_that_of_its_villages() {
    check_report(
        "Xã được công nhận đạt chuẩn nông thôn mới năm 2015, 8/11 ấp được công nhận ấp nông thôn mới.",
        &["8/11 ấp actual 2022"],
    );
    check_report(
        "- Xây dựng nông thôn mới: xã đạt 19/19 tiêu chí và được UBND tỉnh công nhận đạt chuẩn năm 2019; 02 làng đạt chuẩn làng nông \
         thôn mới.",
        &["19/19 tiêu chí actual 2019", "02 làng actual 2022"],
    );
    // A year at the head is for all of it.
    check_report("Năm 2021, 8 xã đạt chuẩn nông thôn mới.", &["8 xã actual 2021"]);
}

#[test]
fn a_paragraph_that_begins_with_last_year_goes_on_to_this_one() {
    let text = article(
        "Hoài Ân chạy đua về đích nông thôn mới",
        "17/8/2022",
        "Còn hơn bốn tháng nữa là hết năm.\n\nNăm 2021, Hoài Ân công nhận 9 xã nông thôn mới. Sang năm 2022, huyện còn 4 xã. Hộ nghèo còn 3%.",
    );
    check_place("Hoài Ân", &text, &["9 xã actual 2021", "3% actual 2022"]);
}

#[test]
fn then_is_the_year_told_before_in_the_sentence() {
    check_report(
        "So với buổi đầu năm 2012, thu nhập khi đó là 14 triệu đồng/người, hết năm 2020 đã là 47 triệu đồng/người.",
        &["14 triệu đồng actual 2012", "47 triệu đồng actual 2020"],
    );
}

#[test]
fn plans_for_some_day_have_no_year() {
    check_report(
        "Thời gian tới, huyện phấn đấu mỗi năm có 2 xã nông thôn mới nâng cao, chuẩn bị lên thị xã sau năm 2030.",
        &["2 xã target"],
    );
    check_report(
        "Những năm tới, huyện phấn đấu có thêm 3 xã nông thôn mới nâng cao.",
        &["3 xã target increase"],
    );
    check_report(
        "Thời gian tới, huyện phấn đấu đến năm 2025 có 9 xã nông thôn mới nâng cao.",
        &["9 xã target 2025"],
    );
}
