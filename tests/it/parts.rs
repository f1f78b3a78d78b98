//! Counts out of a whole, and numbers beside them that count something else.

use ntm_extract::extract;

use crate::told::{check_report, check_report_places, check_titled};

/// The counts of a report from Hoài Ân (Bình Định) as `value/whole`.
#[track_caller]
fn wholes(body: &str, expected: &[&str]) {
    let article = format!("Hoài Ân xây dựng nông thôn mới\n\n15/9/2022\n\n{body}\n");
    let counts: Vec<String> = extract("article", &article)
        .figures
        .iter()
        .map(|figure| match figure.out_of {
            Some(whole) => format!("{}/{whole}", figure.value),
            None => figure.value.to_string(),
        })
        .collect();
    assert_eq!(counts, expected, "{body}");
}

#[test]
fn out_of_units_told_before() {
    wholes(
        "Rà soát cho thấy, trong số 14 xã nói trên có 6 xã đạt 19/19 tiêu chí nông thôn mới.",
        &["6/14"],
    );
    wholes(
        "Cụ thể, trong 14 xã của huyện, đến hết năm 2021 có 9 xã đạt chuẩn nông thôn mới.",
        &["9/14"],
    );
    wholes(
        "Trong số trên 320 vườn mẫu được xây dựng, có 140 vườn đạt chuẩn.",
        &["140/320"],
    );
    // Those that have met the tier are a figure of their own.
    wholes(
        "Trong 9 xã đạt chuẩn nông thôn mới, có 2 xã đạt chuẩn nâng cao.",
        &["9", "2"],
    );
}

#[test]
fn parts_by_place_leave_the_noun_out() {
    check_titled(
        "Bình Định xây dựng nông thôn mới",
        "Các huyện đã công nhận 21 thôn đạt chuẩn nông thôn mới kiểu mẫu, trong đó Hoài Ân 9, Phù Mỹ 7, Tây Sơn 5.",
        &[
            "21 thôn actual 2022 Bình Định",
            "9 actual 2022 Hoài Ân",
            "7 actual 2022 Phù Mỹ",
            "5 actual 2022 Tây Sơn",
        ],
    );
}

#[test]
fn criteria_that_no_unit_has_reached() {
    for body in [
        "Xã Ân Hảo đạt 15/19 tiêu chí, còn lại 4 tiêu chí: giao thông, hộ nghèo, môi trường, văn hóa.",
        "Xã Ân Hảo đạt 15/19 tiêu chí; xã chọn một tiêu chí nổi trội để làm trước.",
    ] {
        check_report_places(body, &["15/19 tiêu chí actual 2022 Ân Hảo"]);
    }
    for body in [
        "Huyện bố trí nguồn lực, giúp các xã hoàn thành đủ 19 tiêu chí nông thôn mới.",
        "Các xã đạt 19/19 tiêu chí nông thôn mới: Ân Hảo, Ân Mỹ.",
        "Các xã trên đã hoàn thành 19 tiêu chí nông thôn mới.",
        "Những tiêu chí nông thôn mới nhiều xã còn vướng là giao thông (9 xã), môi trường (7 xã).",
    ] {
        check_report(body, &[]);
    }
}

#[test]
fn units_that_are_no_result() {
    for body in [
        "Toàn huyện có 14 xã làm nông thôn mới.",
        "Có 38 thôn đạt trên 70% kế hoạch xây dựng thôn nông thôn mới kiểu mẫu.",
        "Sau hợp nhất hai tỉnh Gia Lai, Bình Định, bộ tiêu chí nông thôn mới áp dụng cho các xã.",
    ] {
        check_report(body, &[]);
    }
    check_report(
        "Toàn huyện có 120 vườn triển khai xây dựng vườn mẫu.",
        &["120 vườn target 2022"],
    );
    check_report(
        "2 xã này giữ vững được 19/19 tiêu chí nông thôn mới.",
        &["2 xã actual 2022"],
    );
}

#[test]
fn products_that_fall_short_or_are_told_of_others() {
    for body in [
        "Có 7 sản phẩm OCOP được Tổ tư vấn chấm điểm nhưng không đạt 50 điểm.",
        "Cứ 10 sản phẩm OCOP đem chào hàng thì 7 sản phẩm bị trả lại.",
        "Ngoài hai sản phẩm OCOP gạo, huyện còn gì?",
    ] {
        check_report(body, &[]);
    }
}

#[test]
fn rates_under_their_norms() {
    check_report(
        "Xã còn 0,62% hộ nghèo và 1,05% hộ cận nghèo theo chuẩn nghèo đa chiều.",
        &["0,62% actual 2022", "1,05% actual 2022"],
    );
    check_report(
        "Hộ nghèo còn 4,98%, giảm gần 50% so với năm 2015.",
        &["4,98% actual 2022"],
    );
    check_report(
        "Phấn đấu giảm nghèo mỗi năm 2-3%, để đến năm 2025 hộ nghèo còn dưới 4%.",
        &["2-3% target decrease 2025", "4% target 2025"],
    );
    check_report(
        "Mức thu nhập đạt chuẩn nông thôn mới năm 2021 là 39 triệu đồng/người, năm 2022 là 42 triệu đồng/người.",
        &[],
    );
}

#[test]
fn a_sum_for_building_the_programme() {
    check_report(
        "Hơn 60 tỷ đồng xây dựng nông thôn mới cho năm 2022.",
        &["60 tỷ đồng actual 2022"],
    );
    check_report(
        "Thu nhập bình quân tăng lên 48 triệu đồng/người. Nhu cầu vốn xây dựng nông thôn mới giai đoạn 2022 - 2025 khoảng 1.350 tỷ đồng.",
        &["48 triệu đồng actual 2022", "1.350 tỷ đồng target 2022- 2025"],
    );
}

#[test]
fn a_mean_of_the_year_before_it() {
    check_report(
        "Bình quân mỗi xã đạt 17,4 tiêu chí nông thôn mới, trong khi năm 2015 chỉ là 11,2 tiêu chí.",
        &["17,4 tiêu chí actual 2022", "11,2 tiêu chí actual 2015"],
    );
}
