//! Texts that do not say when they were written.

use crate::told::figures;

/// Checks figures of an undated text, without their places.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let place = " Hoài Ân";
    let found: Vec<String> = figures(text)
        .iter()
        .map(|figure| figure.replace(place, ""))
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn results_of_the_year_before_the_plan_end_it() {
    check(
        "Nông thôn mới Hoài Ân\n\nNăm 2022, huyện Hoài Ân đặt mục tiêu có 9 xã đạt chuẩn nông thôn mới.\n\n\
         Cũng theo Ban Chỉ đạo, năm 2021 tổng vốn thực hiện chương trình nông thôn mới 320 tỷ đồng.\n\nHết năm 2021, huyện có 7 xã đạt chuẩn nông thôn mới.",
        &["9 xã target 2022", "320 tỷ đồng actual 2021", "7 xã actual 2021"],
    );
}

#[test]
fn the_period_of_aims_stands_above_them() {
    check(
        "Nông thôn mới Hoài Ân\n\n3. Mục tiêu cụ thể\n\na) Đến hết năm 2018: có 5 xã đạt chuẩn nông thôn mới.\n\nb) Đến hết năm 2020:\n\n\
         - Có 9 xã đạt chuẩn nông thôn mới.\n\n- Tỷ lệ hộ nghèo còn 3% (năm 2015 là 9,8%).",
        &[
            "5 xã target 2018",
            "9 xã target 2020",
            "3% target 2020",
            "9,8% actual 2015",
        ],
    );
}

#[test]
fn a_report_on_half_a_year_is_not_of_its_first_document() {
    check(
        "Kết quả xây dựng nông thôn mới huyện Hoài Ân 6 tháng đầu năm 2017\n\nHuyện ban hành Chỉ thị ngày 17/02/2017, tổng kết năm 2016.\n\n\
         Lũy kế đến 30/6/2017, huyện có 6 xã đạt chuẩn nông thôn mới. Thu nhập bình quân đạt 30 triệu đồng/người.",
        &["6 xã actual 2017", "30 triệu đồng actual 2017"],
    );
}

#[test]
fn the_year_that_units_have_registered_for_is_ahead() {
    check(
        "Nông thôn mới Hoài Ân\n\nHết năm 2019, huyện dự kiến thêm 2 xã về đích nông thôn mới. Năm 2020 có 3 xã đăng ký về đích nông thôn mới. \
         Hiện 1 xã đạt 16 tiêu chí.",
        &[
            "2 xã target increase 2019",
            "3 xã target 2020",
            "1 xã actual 2019",
        ],
    );
}

#[test]
fn decisions_just_signed_and_the_tier_that_they_are_for() {
    check(
        "Nông thôn mới huyện Hoài Ân\n\nChủ tịch UBND huyện mới ký Quyết định số 306/QĐ-UBND ngày 17/02/2022 về các thôn đạt chuẩn nông thôn mới kiểu mẫu năm 2021.\n\n\
         Cụ thể, 3 thôn đạt chuẩn lần đầu. Đến nay huyện có 6 xã nông thôn mới.",
        &["3 thôn actual 2021", "6 xã actual 2022"],
    );
}

#[test]
fn the_day_of_the_event_in_the_opening() {
    check(
        "Nông thôn mới Hoài Ân\n\nNgày 14/3/2019, đoàn công tác của tỉnh làm việc với huyện Hoài Ân. Năm 2018, huyện có 2 xã đạt chuẩn nông thôn mới. \
         Hiện thu nhập bình quân đạt 34 triệu đồng/người.",
        &["2 xã actual 2018", "34 triệu đồng actual 2019"],
    );
}

#[test]
fn what_is_left_of_a_year_is_told_within_it() {
    for left in ["ba tháng còn lại của năm 2021", "3 tháng cuối năm 2021"] {
        check(
            &format!(
                "Nông thôn mới Hoài Ân\n\nHuyện Hoài Ân có 7 xã đạt chuẩn nông thôn mới. Trong {left}, huyện phấn đấu thêm 1 xã đạt chuẩn."
            ),
            &["7 xã actual 2021", "1 xã target increase 2021"],
        );
    }
}

#[test]
fn a_period_told_by_how_many_years_it_was() {
    check(
        "Nông thôn mới Hoài Ân\n\nQua 5 năm (2011 - 2015), huyện Hoài Ân đã huy động 640 tỷ đồng xây dựng nông thôn mới. Hiện huyện có 4 xã đạt chuẩn.",
        &["640 tỷ đồng actual 2011- 2015", "4 xã actual 2015"],
    );
}

#[test]
fn a_year_that_is_only_planned_for_is_ahead() {
    check(
        "Nông thôn mới Hoài Ân\n\nĐến hết năm 2018, huyện có 6 xã đạt chuẩn nông thôn mới. Hiện thu nhập bình quân đạt 34 triệu đồng/người. \
         Lộ trình của huyện:\n\n- Năm 2019 thêm 2 xã đạt chuẩn.\n\n- Năm 2020 thêm 3 xã đạt chuẩn.",
        &[
            "6 xã actual 2018",
            "34 triệu đồng actual 2018",
            "2 xã target increase 2019",
            "3 xã target increase 2020",
        ],
    );
}

#[test]
fn the_round_that_products_are_entered_for() {
    check(
        "Hoài Ân phát triển sản phẩm OCOP\n\nĐợt 1 năm 2021, huyện Hoài Ân có 7 sản phẩm đăng ký dự thi. Hiện huyện có 9 sản phẩm OCOP.",
        &["7 sản phẩm target 2021", "9 sản phẩm actual 2021"],
    );
}

#[test]
fn what_units_are_asked_for_is_ahead() {
    check(
        "Hoài Ân nông thôn mới\n\nHuyện Hoài Ân đạt chuẩn nông thôn mới năm 2021. Hiện hộ nghèo còn 1,9%. Ông đề nghị huyện đến cuối năm 2024 có thêm 2 xã nâng cao; \
         hộ nghèo còn dưới 1%.",
        &["1,9% actual 2021", "2 xã target increase 2024", "1% target 2024"],
    );
}
