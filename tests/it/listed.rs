//! Recognitions in lists, and those that only sound so.

use crate::recognition::check;
use crate::told::article;

/// Recognitions told in a province's news of January 2024.
#[track_caller]
fn listed(body: &str, expected: &[&str]) {
    check(&article("Nông thôn mới Hà Giang", "24/01/2024", body), expected);
}

#[test]
fn where_counted_units_lie_is_not_recognised() {
    listed("63/82 xã ở Cà Mau đạt chuẩn nông thôn mới.", &[]);
    listed(
        "Năm 2020, 100% đơn vị cấp huyện (6/6 huyện) của Hà Nam đã được Thủ tướng công nhận đạt chuẩn nông thôn mới.",
        &[],
    );
    listed(
        "Vĩnh Thuận là huyện thứ 4 trong tỉnh Kiên Giang đạt chuẩn nông thôn mới.",
        &["Vĩnh Thuận standard"],
    );
}

#[test]
fn a_district_and_its_province_with_a_comma() {
    listed(
        "Đầm Hà, Quảng Ninh được công nhận huyện nông thôn mới.",
        &["Đầm Hà standard"],
    );
}

#[test]
fn the_year_of_a_list_is_that_of_its_head() {
    listed(
        "Năm 2015 tỉnh đã có 10 xã đạt chuẩn nông thôn mới. Sang năm 2016 có thêm 2 xã đạt chuẩn: xã Khuôn Lùng, huyện Xín \
         Mần; xã Minh Ngọc, huyện Bắc Mê.",
        &["Khuôn Lùng standard 2016", "Minh Ngọc standard 2016"],
    );
    listed(
        "Năm 2022, huyện Bắc Mê đạt 107 tiêu chí nông thôn mới; xã Minh Ngọc đạt chuẩn nông thôn mới kiểu mẫu.",
        &["Minh Ngọc model 2022"],
    );
}

#[test]
fn the_verb_behind_the_names() {
    listed(
        "Đã có 2 đơn vị cấp huyện là thị xã Ngã Năm và huyện Mỹ Xuyên được công nhận hoàn thành xây dựng nông thôn mới.",
        &["Ngã Năm standard", "Mỹ Xuyên standard"],
    );
    listed(
        "Toàn tỉnh có 7 xã đạt 19 tiêu chí nông thôn mới.\n\nTrong đó, 3 xã Minh Ngọc, Yên Cường, Lạc Nông đã có Quyết định \
         công nhận.",
        &["Minh Ngọc standard", "Yên Cường standard", "Lạc Nông standard"],
    );
}

#[test]
fn what_waits_or_is_another_matter() {
    listed("Xã Minh Ngọc mong năm 2015 đạt chuẩn nông thôn mới.", &[]);
    listed("Xã Minh Ngọc về đích tiêu chí điện, chợ nông thôn mới.", &[]);
    listed(
        "Nổi lên trong phong trào xây dựng khu dân cư NTM kiểu mẫu, vườn mẫu là các xã: Minh Ngọc, Yên Cường.",
        &[],
    );
    listed("Xã Minh Ngọc chuẩn bị cho việc công nhận xã nông thôn mới.", &[]);
}
