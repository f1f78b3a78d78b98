//! What events have brought a place to, and the years of money that is planned or has been spent over a period.

use crate::told::{article, check_place, check_report_of, figures};

#[test]
fn what_sums_up_is_of_the_day_of_the_article() {
    // Early in a year the rest reports on the year just over.
    for opening in [
        "Như vậy",
        "Với kết quả này",
        "Tính cả 2 xã vừa được công nhận",
        "Sau đợt này",
    ] {
        check_report_of(
            "12/1/2023",
            &format!(
                "Năm 2022, huyện có thêm 2 xã đạt chuẩn nông thôn mới. {opening}, toàn huyện có 11 xã đạt chuẩn nông thôn mới. \
                 Trong đó, 3 xã đạt chuẩn nông thôn mới nâng cao."
            ),
            &[
                "2 xã actual increase 2022",
                "11 xã actual 2023",
                "3 xã actual 2023",
            ],
        );
    }
}

#[test]
fn a_sum_without_such_words_or_with_a_year_keeps_to_its_own() {
    check_report_of(
        "12/1/2023",
        "Năm 2022, huyện có thêm 2 xã đạt chuẩn nông thôn mới, toàn huyện có 11 xã đạt chuẩn nông thôn mới.",
        &["2 xã actual increase 2022", "11 xã actual 2022"],
    );
    check_report_of(
        "12/1/2023",
        "Như vậy, đến hết năm 2022, toàn huyện có 11 xã đạt chuẩn nông thôn mới.",
        &["11 xã actual 2022"],
    );
}

#[test]
fn money_of_the_whole_period_of_a_plan() {
    check_place(
        "Hoài Ân",
        &article(
            "Phê duyệt Đề án xây dựng nông thôn mới huyện Hoài Ân giai đoạn 2016 - 2020",
            "2/11/2016",
            "Tổng nhu cầu vốn thực hiện Đề án là 1.420 tỷ đồng, trong đó ngân sách tỉnh 500 tỷ đồng.",
        ),
        &["1.420 tỷ đồng target 2016- 2020", "500 tỷ đồng target 2016- 2020"],
    );
    check_report_of(
        "18/4/2019",
        "Huyện sẽ chi hơn 62 tỷ đồng cho các xã đăng ký đạt chuẩn nông thôn mới trong hai năm 2019-2020. Trong số tiền này, ngân sách tỉnh 12,4 tỷ đồng.",
        &["62 tỷ đồng target 2019- 2020", "12,4 tỷ đồng target 2019- 2020"],
    );
    check_report_of(
        "21/4/2021",
        "Rà soát theo bộ tiêu chí mới giai đoạn 2021 - 2025, huyện đạt 7/10 tiêu chí.\n\nTrong năm 2022, huyện phấn đấu hoàn thành 10/10 tiêu chí. \
         Nhu cầu vốn cả giai đoạn khoảng 262 tỷ đồng.",
        &[
            "7/10 tiêu chí actual 2021",
            "10/10 tiêu chí target 2022",
            "262 tỷ đồng target 2021- 2025",
        ],
    );
    // A year told before it in the paragraph is that of the money.
    check_place(
        "Hoài Ân",
        &article(
            "Kế hoạch xây dựng nông thôn mới huyện Hoài Ân giai đoạn 2016 - 2020",
            "2/11/2016",
            "Năm 2017, huyện phấn đấu thêm 2 xã đạt chuẩn nông thôn mới. Nhu cầu vốn khoảng 90 tỷ đồng.",
        ),
        &["2 xã target increase 2017", "90 tỷ đồng target 2017"],
    );
}

#[test]
fn money_of_years_in_words_is_of_the_period_in_the_headline() {
    check_place(
        "Hoài Ân",
        &article(
            "Tổng kết 5 năm xây dựng nông thôn mới huyện Hoài Ân giai đoạn 2021-2025",
            "18/6/2025",
            "Năm năm qua, nguồn lực huy động cho Chương trình ước khoảng 410 tỷ đồng; trong đó, ngân sách huyện 46 tỷ đồng.",
        ),
        &["410 tỷ đồng actual 2021- 2025", "46 tỷ đồng actual 2021- 2025"],
    );
}

#[test]
fn years_and_the_first_months_of_the_next_are_one_period() {
    check_report_of(
        "18/6/2014",
        "Năm 2011 - 2012 và 6 tháng đầu năm 2013, huyện huy động 84 tỷ đồng xây dựng nông thôn mới.",
        &["84 tỷ đồng actual 2011- 2013"],
    );
}

#[test]
fn the_beginning_of_the_programme_with_its_year_in_brackets() {
    check_report_of(
        "12/3/2023",
        "Lúc bắt tay làm nông thôn mới (năm 2011), huyện mới đạt bình quân 4,2 tiêu chí/xã; hộ nghèo chiếm 27%. Đến nay, hộ nghèo còn 2%.",
        &["4,2 tiêu chí actual 2011", "27% actual 2011", "2% actual 2023"],
    );
}

#[test]
fn the_period_that_closes_a_headline_is_of_all_it_counts() {
    let found = figures(&article(
        "Huyện Hoài Ân phấn đấu thêm 4 xã nông thôn mới và 12 thôn nông thôn mới kiểu mẫu, giai đoạn 2021 - 2025",
        "5/5/2020",
        "Hội nghị bàn về cách làm.",
    ));
    assert_eq!(
        found,
        [
            "4 xã target increase 2021- 2025 Hoài Ân",
            "12 thôn target increase 2021- 2025 Hoài Ân"
        ]
    );
}
