//! Bare counts that add to those before them, and counts of which something is denied.

use crate::told::{REPORT, article, check_place, check_report, check_titled, figures};

#[test]
fn units_that_are_added_to_those_before() {
    check_report(
        "Huyện đã có 16 khu dân cư đạt chuẩn nông thôn mới kiểu mẫu. Năm nay các xã đăng ký xây dựng 6 khu nữa.",
        &["16 khu dân cư actual 2022", "6 khu target increase 2022"],
    );
    check_report(
        "Huyện đã có 26 vườn được công nhận vườn mẫu. Năm nay Hội đăng ký làm thêm 7 vườn.",
        &["26 vườn actual 2022", "7 vườn target increase 2022"],
    );
    check_titled(
        "Hoài Ân có 3 xã đạt chuẩn nông thôn mới",
        "Từ nay đến cuối năm huyện sẽ thẩm định 5 xã nữa: Ân Tín, Ân Sơn.",
        &["3 xã actual 2022 Hoài Ân", "5 xã target increase 2022 Hoài Ân"],
    );
}

#[test]
fn the_total_that_a_count_is_brought_to() {
    assert_eq!(
        figures(&article(
            "Bình Định xây dựng nông thôn mới",
            "5/9/2020",
            "Huyện Hoài Ân đạt chuẩn nông thôn mới. Tỉnh phấn đấu có thêm huyện Vân Canh, nâng tổng số lên ba đơn vị cấp huyện.",
        )),
        ["ba đơn vị cấp huyện target 2020 Bình Định"]
    );
}

#[test]
fn the_years_that_units_are_shared_out_to() {
    check_place(
        "Bình Định",
        &article(
            "Bình Định xây dựng nông thôn mới",
            "5/5/2020",
            "Theo lộ trình, 5 năm tới tỉnh có thêm 20 xã nông thôn mới, cụ thể:\n\nNăm 2021 thực hiện 07 xã, gồm xã Ân Tín, huyện Hoài Ân; xã Canh Vinh, huyện Vân Canh.",
        ),
        &["20 xã target increase 2025", "07 xã target 2021"],
    );
}

#[test]
fn so_many_of_all_without_the_tier() {
    check_report(
        "Toàn huyện có 20 xã đạt 19/19 tiêu chí nông thôn mới. Ở vùng cao, 11/17 xã đạt, tiêu biểu như Ân Tín; ở vùng thấp, 9/14 xã đạt.",
        &["20 xã actual 2022", "11/17 xã actual 2022", "9/14 xã actual 2022"],
    );
}

#[test]
fn what_is_denied_of_units_named_with_their_count() {
    for denied in [
        "3 xã vùng cao Ân Tín, Ân Hảo, Ân Sơn chưa đạt chuẩn",
        "3 xã không còn đủ chuẩn",
        "3 xã chưa có số liệu",
    ] {
        check_report(
            &format!("Huyện có 9 xã đạt chuẩn nông thôn mới. Còn {denied}."),
            &["9 xã actual 2022"],
        );
    }
    check_report(
        "Toàn huyện có 14 xã, 3 xã vùng cao chưa đạt chuẩn nông thôn mới.",
        &[],
    );
}

#[test]
fn units_that_are_only_looked_at_or_spoken_of() {
    for spoken in [
        "Mới đây, đoàn công tác của tỉnh đã kiểm tra hai xã Ân Tín, Ân Hảo về mức độ hoàn thành tiêu chí nông thôn mới.",
        "Cả hai xã đều hứa tháng 10 sẽ xong đường nông thôn mới.",
        "Có 3 huyện mà xã nào cũng có sản phẩm OCOP: Hoài Ân, Vân Canh và Phù Cát.",
        "Trong 7 đơn vị cấp huyện của tỉnh, huyện Hoài Ân đã được công nhận đạt chuẩn nông thôn mới.",
    ] {
        check_titled(REPORT, spoken, &[]);
    }
}

#[test]
fn two_clauses_of_a_plan_count_each_their_own() {
    assert_eq!(
        figures(&article(
            "Nông thôn mới cả nước",
            "5/9/2022",
            "Theo kế hoạch, hết năm 2022 phấn đấu có khoảng 255 đơn vị cấp huyện được công nhận đạt chuẩn nông thôn mới và không còn xã nào dưới 10 tiêu chí.",
        )),
        [
            "255 đơn vị cấp huyện target 2022 Việt Nam",
            "không còn xã nào target 2022 Việt Nam"
        ]
    );
}

#[test]
fn products_that_units_lack_or_by_which_a_plan_is_passed() {
    let check = |body: &str, expected: &[&str]| {
        check_place(
            "Hoài Ân",
            &article("Sản phẩm OCOP ở huyện Hoài Ân", "5/4/2024", body),
            expected,
        );
    };
    check(
        "Huyện có 14 sản phẩm OCOP. Còn 3/16 xã chưa có sản phẩm OCOP nào. Chưa có sản phẩm nào bị nhắc nhở.",
        &["14 sản phẩm actual 2024"],
    );
    check(
        "Huyện có thêm 4 sản phẩm OCOP được công nhận, vượt kế hoạch tỉnh giao 2 sản phẩm.",
        &["4 sản phẩm actual increase 2024"],
    );
    check(
        "UBND tỉnh hủy kết quả công nhận của 7 sản phẩm OCOP do 4 chủ thể làm ra.",
        &[
            "7 sản phẩm actual decrease 2024",
            "4 chủ thể actual decrease 2024",
        ],
    );
    check(
        "Huyện có 28 sản phẩm OCOP. Về chủ thể, toàn huyện có 21 đơn vị, gồm 8 HTX, 13 doanh nghiệp.",
        &[
            "28 sản phẩm actual 2024",
            "21 đơn vị actual 2024",
            "8 HTX actual 2024",
            "13 doanh nghiệp actual 2024",
        ],
    );
    // Who makes the products that were added is not added.
    check(
        "Huyện có 98 sản phẩm OCOP, tăng 15 sản phẩm, do 50 chủ thể làm ra.",
        &[
            "98 sản phẩm actual 2024",
            "15 sản phẩm actual increase 2024",
            "50 chủ thể actual 2024",
        ],
    );
    check(
        "Anh Lộc, giám đốc một hợp tác xã dừa sáp, có 5 sản phẩm OCOP đạt 4 sao.",
        &["5 sản phẩm actual 2024"],
    );
}
