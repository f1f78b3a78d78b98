//! Units that are listed or counted: what holds them, and what each of them has.

use crate::told::{check_report_places, check_titled};

const DISTRICT: &str = "Hoài Ân (Bình Định) xây dựng nông thôn mới";

#[test]
fn units_listed_by_name_lie_in_what_closes_their_list() {
    check_titled(
        "Bình Định xây dựng nông thôn mới",
        "UBND tỉnh công nhận 5/5 xã của thành phố Quy Nhơn và 3 xã: Ân Hảo, Ân Mỹ, Ân Tín của huyện Hoài Ân đạt chuẩn nông thôn mới.",
        &["5/5 xã actual 2022 Quy Nhơn", "3 xã actual 2022 Hoài Ân"],
    );
}

#[test]
fn makers_in_several_places_are_of_none_of_them() {
    check_titled(
        "Bình Định có thêm sản phẩm OCOP",
        "Có 7 sản phẩm OCOP của 6 chủ thể ở phường Bồng Sơn, thị trấn Tăng Bạt Hổ và các xã Ân Hảo, Ân Mỹ được công nhận 4 sao.",
        &[
            "7 sản phẩm actual 2022 Bình Định",
            "6 chủ thể actual 2022 Bình Định",
        ],
    );
}

#[test]
fn communes_that_act_together_are_of_their_district() {
    check_titled(
        DISTRICT,
        "Thôn Vạn Hội (xã Ân Hảo) cũng đã được công nhận khu dân cư kiểu mẫu. Hai xã đã huy động trên 27 tỷ đồng xây dựng nông thôn mới.",
        &["27 tỷ đồng actual 2022 Hoài Ân"],
    );
}

#[test]
fn units_with_a_count_each_hold_nobody() {
    check_titled(
        DISTRICT,
        "Huyện Phù Mỹ có 2 xã được công nhận đạt chuẩn nông thôn mới là xã Mỹ Lộc và xã Mỹ Hiệp, huyện Phù Cát có 3 xã và huyện Vân Canh có 1 xã.",
        &[
            "2 xã actual 2022 Phù Mỹ",
            "3 xã actual 2022 Phù Cát",
            "1 xã actual 2022 Vân Canh",
        ],
    );
    check_titled(
        "Phú Thọ chung sức xây dựng nông thôn mới",
        "Từ mỗi gia đình đến từng khu dân cư, Cuộc vận động đã lan tỏa. Toàn tỉnh có 31 sản phẩm OCOP.",
        &["31 sản phẩm actual 2022 Phú Thọ"],
    );
}

#[test]
fn communes_counted_in_an_article_on_one_lie_in_the_district_named_last() {
    check_titled(
        "Đổi thay ở xã Đắk Ơ",
        "Đắk Ơ từng là xã nghèo nhất huyện Bù Gia Mập.\n\nBa xã còn lại mới đạt từ 13 đến 16 tiêu chí nông thôn mới.",
        &["Ba xã actual 2022 Bù Gia Mập"],
    );
}

#[test]
fn several_units_unnamed_are_not_the_one_named_last() {
    check_titled(
        "Chương trình OCOP Hà Giang",
        "Quản Bạ có 27 sản phẩm OCOP.\n\nHội đồng cấp tỉnh đánh giá, phân hạng 22 sản phẩm do các huyện trình.",
        &[
            "27 sản phẩm actual 2022 Quản Bạ",
            "22 sản phẩm target 2022 Hà Giang",
        ],
    );
}

#[test]
fn each_of_those_that_strive_has_its_criteria() {
    check_titled(
        DISTRICT,
        "Trong 14 xã phấn đấu về đích nông thôn mới năm nay, xã Ân Đức đã đạt 18 tiêu chí, Mỹ Lộc (Phù Mỹ) 17 tiêu chí.",
        &[
            "14 xã target 2022 Hoài Ân",
            "18 tiêu chí actual 2022 Ân Đức",
            "17 tiêu chí actual 2022 Mỹ Lộc",
        ],
    );
}

#[test]
fn criteria_are_those_of_each_listed_unit() {
    check_report_places(
        "Các xã Ân Phong, Ân Đức đạt 15/19 tiêu chí.",
        &[
            "15/19 tiêu chí actual 2022 Ân Phong",
            "15/19 tiêu chí actual 2022 Ân Đức",
        ],
    );
}

#[test]
fn bare_criteria_stand_behind_their_verb() {
    check_report_places(
        "Ân Phong đạt 16 tiêu chí, Ân Đức đạt 14, Ân Tín và Ân Thạnh đạt 13.",
        &[
            "16 tiêu chí actual 2022 Ân Phong",
            "14 actual 2022 Ân Đức",
            "13 actual 2022 Ân Tín",
            "13 actual 2022 Ân Thạnh",
        ],
    );
}

#[test]
fn units_of_a_district_are_its_own_whoever_recognises_them() {
    for of in ["của", "thuộc"] {
        check_report_places(
            &format!("UBND tỉnh Bình Định vừa công nhận 4 xã {of} huyện Tây Sơn đạt chuẩn nông thôn mới."),
            &["4 xã actual 2022 Tây Sơn"],
        );
    }
}

#[test]
fn names_without_a_verb_have_their_criteria_alike() {
    check_report_places(
        "Mức độ đạt tiêu chí của các xã: Ân Phong 14/19 tiêu chí, Ân Đức, Ân Tín 8/19 tiêu chí, Ân Thạnh 7/19 tiêu chí.",
        &[
            "14/19 tiêu chí actual 2022 Ân Phong",
            "8/19 tiêu chí actual 2022 Ân Đức",
            "8/19 tiêu chí actual 2022 Ân Tín",
            "7/19 tiêu chí actual 2022 Ân Thạnh",
        ],
    );
    check_report_places(
        "Các xã Ân Đức, Ân Tín duy trì 19/19 tiêu chí.",
        &[
            "19/19 tiêu chí actual 2022 Ân Đức",
            "19/19 tiêu chí actual 2022 Ân Tín",
        ],
    );
}
