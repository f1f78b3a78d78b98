//! Places that a text only comes to speak of, and whom it goes on about behind them.

use crate::told::{article, check_place, check_report_places, figures};

#[test]
fn a_commune_that_a_district_only_comes_to_speak_of() {
    for (told, figures) in [
        (
            "Xã Ân Hảo đạt 19/19 tiêu chí nông thôn mới, 2 xã đạt 15 tiêu chí. Tỷ lệ hộ nghèo giảm 2,1%.",
            &[
                "19/19 tiêu chí actual 2022 Ân Hảo",
                "2 xã actual 2022 Hoài Ân",
                "2,1% actual decrease 2022 Hoài Ân",
            ][..],
        ),
        (
            "Huyện có 9 xã đạt chuẩn nông thôn mới. Xã Ân Hảo được công nhận nông thôn mới nâng cao. Tỷ lệ hộ nghèo còn 4,1%.",
            &["9 xã actual 2022 Hoài Ân", "4,1% actual 2022 Hoài Ân"],
        ),
        (
            "Ba tháng cuối năm, huyện tập trung đưa xã Ân Hảo đạt chuẩn nông thôn mới. Đồng thời, phấn đấu tỷ lệ hộ nghèo giảm 0,8%.",
            &["0,8% target decrease 2022 Hoài Ân"],
        ),
        (
            "Kế hoạch đặt ra là xã Ân Hảo đạt chuẩn nông thôn mới, xã Ân Mỹ đạt nâng cao. Thu nhập bình quân khoảng 55 triệu đồng/người.",
            &["55 triệu đồng target 2022 Hoài Ân"],
        ),
        (
            "Xã Ân Hảo mới đạt 6 tiêu chí nông thôn mới. Tỷ lệ hộ nghèo còn 14,1%.",
            &["6 tiêu chí actual 2022 Ân Hảo", "14,1% actual 2022 Ân Hảo"],
        ),
    ] {
        check_report_places(told, figures);
    }
}

#[test]
fn the_whole_commune_after_one_that_is_told_apart() {
    check_place(
        "Ân Hảo",
        &article(
            "Xã Ân Hảo xây dựng nông thôn mới",
            "15/9/2025",
            "Cả 3 xã trước sáp nhập đã đạt nông thôn mới nâng cao; riêng xã Ân Mỹ đạt nông thôn mới kiểu mẫu. Toàn xã có 7 sản phẩm OCOP.",
        ),
        &["3 xã actual 2025", "7 sản phẩm actual 2025"],
    );
}

#[test]
fn the_whole_commune_after_one_that_is_no_more() {
    check_place(
        "Bảo Hà",
        &article(
            "Xã Bảo Hà (Lào Cai) xây dựng nông thôn mới",
            "15/1/2026",
            "Xã Kim Sơn cũ là xã khó khăn. Toàn xã có 11/29 thôn được công nhận thôn nông thôn mới kiểu mẫu.",
        ),
        &["11/29 thôn actual 2026"],
    );
}

#[test]
fn what_a_sentence_without_a_subject_goes_on_about() {
    check_report_places(
        "Theo huyện, đến nay cả huyện Hoài Ân có 4 xã đạt chuẩn nông thôn mới. Có 8 vườn mẫu nông thôn mới.",
        &["4 xã actual 2022 Hoài Ân", "8 vườn mẫu actual 2022 Hoài Ân"],
    );
    check_report_places(
        "Quý IV, huyện tập trung đưa xã Ân Hảo đạt 19/19 tiêu chí nông thôn mới; giảm tỷ lệ hộ nghèo 1,2%.",
        &[
            "19/19 tiêu chí target 2022 Ân Hảo",
            "1,2% target decrease 2022 Hoài Ân",
        ],
    );
    check_report_places(
        "Hiện còn 6 thôn chưa đạt khu dân cư kiểu mẫu, trong đó Nam Giang đạt 8/10 tiêu chí nông thôn mới, Thượng Phú đạt 7/10 tiêu chí.",
        &[
            "8/10 tiêu chí actual 2022 Nam Giang",
            "7/10 tiêu chí actual 2022 Thượng Phú",
        ],
    );
}

#[test]
fn names_of_people_regions_and_cooperatives_are_no_units() {
    check_place(
        "Bảo Lâm 3",
        &article(
            "Bảo Lâm 3: Từng bước tiến tới xã nông thôn mới hiện đại",
            "11/4/2026",
            "Xã Bảo Lâm 3, tỉnh Lâm Đồng được lập từ các xã Lộc Thành, Lộc Nam và Tân Lạc.\n\nXã đạt 8/10 tiêu chí nông thôn mới. Hợp tác xã Tân \
             Lạc có 32 thành viên.",
        ),
        &["8/10 tiêu chí actual 2026"],
    );
    check_place(
        "Nưa",
        &article(
            "Bản Nưa (Con Cuông, Nghệ An) làm nông thôn mới",
            "8/9/2022",
            "Trưởng bản Lô Văn Hoàng khoe, thu nhập đầu người của bản bây giờ là 43 triệu đồng/năm.",
        ),
        &["43 triệu đồng actual 2022"],
    );
}

#[test]
fn sections_are_about_the_place_of_their_heading() {
    assert_eq!(
        figures(&article(
            "Kết quả xây dựng nông thôn mới",
            "20/6/2016",
            "Ban Chỉ đạo Trung ương cho biết về tỉnh Bình Định và tỉnh Phú Yên.\n\nI. NHÌN CHUNG CẢ NƯỚC\n\nCó 1.965 xã đạt chuẩn nông thôn mới.\n\n\
             II. BÌNH ĐỊNH\n\nCó 41 xã đạt chuẩn nông thôn mới.\n\nIII. PHÚ YÊN\n\nCó 22 xã đạt chuẩn nông thôn mới.",
        )),
        [
            "1.965 xã actual 2016 Việt Nam",
            "41 xã actual 2016 Bình Định",
            "22 xã actual 2016 Phú Yên"
        ]
    );
}

#[test]
fn a_sentence_goes_on_about_the_district_spoken_of_without_its_name() {
    for before in [
        "Toàn huyện đã có vùng rau ở xã Ân Tín.",
        "Đáng chú ý, huyện đã có vùng rau ở xã Ân Tín.",
        "Toàn huyện có 8/11 xã trồng rau.",
    ] {
        check_place(
            "Hoài Ân",
            &article(
                "Bình Định xây dựng nông thôn mới",
                "20/6/2020",
                &format!(
                    "Huyện Hoài Ân chú trọng sản xuất. {before} Thu nhập bình quân đạt 43 triệu đồng/người."
                ),
            ),
            &["43 triệu đồng actual 2020"],
        );
    }
    check_place(
        "Hoài Ân",
        &article(
            "Huyện Hoài Ân xây dựng nông thôn mới",
            "20/6/2020",
            "Toàn huyện đã có vùng rau ở xã Ân Tín. Thu nhập bình quân đạt 43 triệu đồng/người.",
        ),
        &["43 triệu đồng actual 2020"],
    );
}

#[test]
fn a_neighbour_only_says_where_a_unit_lies() {
    for lies in [
        "nằm giáp huyện Vân Canh",
        "cách huyện Vân Canh 12 km",
        "ở sát huyện Vân Canh",
    ] {
        check_place(
            "Hoài Ân",
            &article(
                "Bình Định xây dựng nông thôn mới",
                "20/6/2020",
                &format!("Huyện Hoài Ân {lies}. Huyện có 9 xã đạt chuẩn nông thôn mới."),
            ),
            &["9 xã actual 2020"],
        );
    }
}

#[test]
fn communes_that_have_the_same_are_each_told_of() {
    check_report_places(
        "Thu nhập bình quân ở Ân Tín đạt 49,8 triệu đồng/người. Hai xã Ân Hảo, Ân Sơn cùng ở mức 47,2 triệu đồng/người.",
        &[
            "49,8 triệu đồng actual 2022 Ân Tín",
            "47,2 triệu đồng actual 2022 Ân Hảo",
            "47,2 triệu đồng actual 2022 Ân Sơn",
        ],
    );
}

#[test]
fn what_a_unit_is_the_first_of_is_not_whose_the_figure_is() {
    check_place(
        "Bình Định",
        &article(
            "Nông thôn mới các vùng",
            "20/6/2020",
            "Bình Định là tỉnh đầu tiên trong vùng và của cả nước có 12 xã đạt chuẩn nông thôn mới nâng cao.",
        ),
        &["12 xã actual 2020"],
    );
}
