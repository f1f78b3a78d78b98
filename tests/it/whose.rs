//! Whose a figure is: the place it is told of, not the one that gives, measures or recognises.

use crate::told::{REPORT, article, check_place, check_report, check_report_places, check_titled, figures};

const DISTRICT: &str = "Hoài Ân (Bình Định) xây dựng nông thôn mới";

#[test]
fn who_recognises_or_gives_has_not_what_is_counted() {
    check_titled(
        DISTRICT,
        "Tỉnh đã công nhận 2 xã đạt chuẩn nông thôn mới.",
        &["2 xã actual 2022 Hoài Ân"],
    );
    check_titled(
        "Xã Ân Tín (Hoài Ân) xây dựng nông thôn mới",
        "UBND huyện Hoài Ân tặng giấy khen cho 9 tập thể xây dựng nông thôn mới.",
        &["9 tập thể actual 2022 Ân Tín"],
    );
    check_titled(
        DISTRICT,
        "Tỉnh Bình Định có 77 xã đạt chuẩn nông thôn mới.",
        &["77 xã actual 2022 Bình Định"],
    );
}

#[test]
fn a_share_of_the_country_is_not_the_countrys() {
    check_titled(
        DISTRICT,
        "Huyện có 317 sản phẩm OCOP, chiếm 22% tổng số sản phẩm của cả nước, gồm 6 sản phẩm 5 sao.",
        &[
            "317 sản phẩm actual 2022 Hoài Ân",
            "6 sản phẩm actual 2022 Hoài Ân",
        ],
    );
}

#[test]
fn what_a_unit_is_measured_against_is_not_whose_the_next_figure_is() {
    check_titled(
        DISTRICT,
        "Hoài Ân xuất phát dưới mức trung bình của cả nước khi bình quân đạt 6,3 tiêu chí/xã.",
        &["6,3 tiêu chí actual 2022 Hoài Ân"],
    );
    check_titled(
        DISTRICT,
        "Bình quân đạt 17,2 tiêu chí/xã, vượt mức của cả nước, có 2 xã đạt chuẩn nông thôn mới.",
        &["17,2 tiêu chí actual 2022 Hoài Ân", "2 xã actual 2022 Hoài Ân"],
    );
    check_titled(
        DISTRICT,
        "Thu nhập bình quân 49 triệu đồng/người, cao hơn bình quân cả nước là 46 triệu đồng/người.",
        &[
            "49 triệu đồng actual 2022 Hoài Ân",
            "46 triệu đồng actual 2022 Việt Nam",
        ],
    );
}

#[test]
fn places_behind_their_counts() {
    check_titled(
        DISTRICT,
        "Có 3 xã cuối cùng, thuộc huyện Phù Mỹ đạt chuẩn nông thôn mới.",
        &["3 xã actual 2022 Phù Mỹ"],
    );
    check_titled(
        DISTRICT,
        "Tỉnh có thêm 2 sản phẩm OCOP cà phê (huyện An Lão); 3 sản phẩm OCOP đường (huyện Phù Cát).",
        &[
            "2 sản phẩm actual increase 2022 An Lão",
            "3 sản phẩm actual increase 2022 Phù Cát",
        ],
    );
    check_titled(
        DISTRICT,
        "Các xã Ân Tín, Ân Phong và Ân Thạnh được cấp 1 tỷ đồng/xã để xây dựng nông thôn mới.",
        &[
            "1 tỷ đồng actual 2022 Ân Tín",
            "1 tỷ đồng actual 2022 Ân Phong",
            "1 tỷ đồng actual 2022 Ân Thạnh",
        ],
    );
}

#[test]
fn a_sentence_that_goes_on_keeps_its_district() {
    check_titled(
        "Bình Định xây dựng nông thôn mới",
        "Hội đồng huyện Phù Cát chấm điểm sản phẩm OCOP. Lần này có 6 sản phẩm đạt 3 sao.",
        &["6 sản phẩm actual 2022 Phù Cát"],
    );
    check_titled(
        "Bình Định xây dựng nông thôn mới",
        "Ông Nguyễn Văn A, trưởng phòng nông nghiệp huyện Phù Cát, nói: “Đến nay chúng tôi đã có 7 sản phẩm OCOP”.",
        &["7 sản phẩm actual 2022 Phù Cát"],
    );
}

#[test]
fn the_city_of_an_article_is_its_province() {
    check_titled(
        "Đà Nẵng xây dựng nông thôn mới",
        "Thành phố công nhận 5 xã đạt chuẩn nông thôn mới.",
        &["5 xã actual 2022 Đà Nẵng"],
    );
}

#[test]
fn the_first_of_the_country_are_not_the_countrys() {
    check_titled(
        "Đồng Nai xây dựng nông thôn mới",
        "Đây là 2 đơn vị cấp huyện đầu tiên trên cả nước đạt chuẩn nông thôn mới.",
        &["2 đơn vị cấp huyện actual 2022 Đồng Nai"],
    );
    check_titled(
        "Đồng Nai xây dựng nông thôn mới",
        "Đến nay cả nước có 235 đơn vị cấp huyện đạt chuẩn nông thôn mới.",
        &["235 đơn vị cấp huyện actual 2022 Việt Nam"],
    );
}

#[test]
fn what_a_plan_does_with_a_place_is_told_of_a_larger_one() {
    check_titled(
        DISTRICT,
        "Huyện phấn đấu xây dựng xã Ân Tín đạt nông thôn mới nâng cao, kéo giảm tỷ lệ hộ nghèo xuống còn 2,8%.",
        &["2,8% target 2022 Hoài Ân"],
    );
}

#[test]
fn offices_in_capitals_stand_before_their_place() {
    check_titled(
        "Sở Nông nghiệp và PTNT Quảng Bình triển khai kế hoạch",
        "Toàn tỉnh có 95/128 xã đạt chuẩn nông thôn mới.",
        &["95/128 xã actual 2022 Quảng Bình"],
    );
}

#[test]
fn a_mean_of_communes_is_of_what_holds_them() {
    check_titled(
        "Đắk Lắk xây dựng nông thôn mới",
        "Văn phòng tiếp tục thẩm định xã Hòa Thắng. Mục tiêu của tỉnh là bình quân chung đạt 11 tiêu chí/xã.",
        &["11 tiêu chí target 2022 Đắk Lắk"],
    );
}

#[test]
fn a_district_named_like_its_province() {
    let text = article(
        "Xã Thanh Xương đón bằng nông thôn mới",
        "12/3/2023",
        "Xã Thanh Xương, huyện Điện Biên (tỉnh Điện Biên) đã đạt chuẩn. Toàn huyện Điện Biên hiện có 14/21 xã đạt chuẩn nông thôn mới.",
    );
    let found = ntm_extract::extract("article", &text);
    let place = found.figures[0].place.as_ref().unwrap();
    assert_eq!(place.level, ntm_extract::report::Level::District);
}

#[test]
fn parts_behind_a_caption() {
    check_titled(
        "Quảng Bình giảm nghèo, xây dựng nông thôn mới",
        "UBND tỉnh vừa giao chỉ tiêu phấn đấu giảm tỷ lệ hộ nghèo cho các huyện.\n\nMô hình nuôi bồ câu ở xã Hồng Hóa.\n\nCụ thể, huyện Minh Hóa \
         giảm 6,5% (tương ứng 840 hộ); Tuyên Hóa 4,5%; Quảng Trạch 2,2%.",
        &[
            "6,5% target decrease 2022 Minh Hóa",
            "4,5% target decrease 2022 Tuyên Hóa",
            "2,2% target decrease 2022 Quảng Trạch",
        ],
    );
    check_titled(
        "Quảng Bình xây dựng nông thôn mới",
        "Nhân dân toàn tỉnh đã đóng góp cho nông thôn mới tổng giá trị 36 tỷ đồng.\n\nĐường giao thông được bê tông hóa từ đóng góp của nhân dân.\n\n\
         Trong đó, Bố Trạch 9,6 tỷ đồng; Quảng Trạch 6,1 tỷ đồng.",
        &[
            "36 tỷ đồng actual 2022 Quảng Bình",
            "9,6 tỷ đồng actual 2022 Bố Trạch",
            "6,1 tỷ đồng actual 2022 Quảng Trạch",
        ],
    );
}

#[test]
fn names_of_a_list_and_clauses_of_their_own_are_passed_over() {
    check_titled(
        DISTRICT,
        "Trong 6 tháng, huyện có thêm 2 xã về đích nông thôn mới là Ân Tín và Ân Phong, 7 thôn đạt chuẩn thôn nông thôn mới.",
        &[
            "2 xã actual increase 2022 Hoài Ân",
            "7 thôn actual increase 2022 Hoài Ân",
        ],
    );
    check_titled(
        "Bình Định xây dựng nông thôn mới",
        "Tỉnh có thêm 7 xã đạt chuẩn nông thôn mới; huyện Phù Cát hoàn thiện hồ sơ đề nghị công nhận đạt chuẩn nông thôn mới; có thêm 35 sản phẩm OCOP.",
        &[
            "7 xã actual increase 2022 Bình Định",
            "35 sản phẩm actual increase 2022 Bình Định",
        ],
    );
    check_titled(
        DISTRICT,
        "Công nhận 3 thôn của các xã Ân Tín, Ân Phong và Ân Thạnh đạt chuẩn thôn nông thôn mới kiểu mẫu.",
        &["3 thôn actual 2022 Hoài Ân"],
    );
    check_titled(
        DISTRICT,
        "Bình quân toàn huyện đạt 16,4 tiêu chí/xã nông thôn mới. Xã Ân Tín là xã đầu tiên của huyện được công nhận nông thôn mới nâng cao. Công tác giảm \
         nghèo đạt kết quả, tỷ lệ hộ nghèo còn 3,7%.",
        &["16,4 tiêu chí actual 2022 Hoài Ân", "3,7% actual 2022 Hoài Ân"],
    );
}

#[test]
fn a_merged_commune_is_not_the_one_it_came_from() {
    check_titled(
        "Xã Ân Hữu (Hoài Ân, Bình Định) xây dựng nông thôn mới",
        "Sau khi sáp nhập từ xã Ân Hữu cũ và xã Ân Đức, xã được phân bổ 6,6 tỷ đồng vốn nông thôn mới.",
        &["6,6 tỷ đồng actual 2022 Ân Hữu"],
    );
}

#[test]
fn a_paragraph_on_another_district_goes_on_about_it() {
    check_titled(
        DISTRICT,
        "Thị xã Bình Long (Bình Phước) tập trung nguồn lực cho hai xã Thanh Lương và Thanh Phú. Thu nhập bình quân đầu người nông thôn đạt 47,5 triệu đồng.",
        &["47,5 triệu đồng actual 2022 Bình Long"],
    );
}

#[test]
fn parts_told_by_district_end_with_their_clause() {
    check_titled(
        DISTRICT,
        "Hội đồng đề nghị công nhận đạt chuẩn nông thôn mới đối với 3 xã, trong đó huyện Vân Canh 2 xã, An Lão 1 xã; đề nghị công nhận nông thôn mới nâng cao \
         đối với 10 xã.",
        &[
            "3 xã target 2022 Hoài Ân",
            "2 xã target 2022 Vân Canh",
            "1 xã target 2022 An Lão",
            "10 xã target 2022 Hoài Ân",
        ],
    );
}

#[test]
fn a_paragraph_goes_on_about_the_district_that_it_opens_with() {
    for opening in [
        "Còn tại huyện Vân Canh, chương trình được triển khai ở 6 xã.",
        "Huyện Vân Canh triển khai chương trình ở 6 xã.",
    ] {
        check_titled(
            "Bình Định xây dựng nông thôn mới",
            &format!(
                "{opening} Đến nay, chưa có xã nào đạt chuẩn nông thôn mới; bình quân mỗi xã đạt 8,1 tiêu chí."
            ),
            &[
                "chưa có xã nào actual 2022 Vân Canh",
                "8,1 tiêu chí actual 2022 Vân Canh",
            ],
        );
    }
    check_titled(
        "Bình Định xây dựng nông thôn mới",
        "Sáng 15/9, tại huyện Vân Canh, UBND tỉnh sơ kết xây dựng nông thôn mới. Đến nay, có 75 xã đạt chuẩn.",
        &["75 xã actual 2022 Bình Định"],
    );
    check_titled(
        DISTRICT,
        "Tỉnh Bình Định chọn 22 xã điểm xây dựng nông thôn mới. Đến cuối năm 2021, 2 xã trong số này đã được công nhận đạt chuẩn.",
        &["2 xã actual 2021 Bình Định"],
    );
}

#[test]
fn an_office_tells_of_its_own_unit() {
    for (office, place) in [
        ("Theo Phòng Nông nghiệp và PTNT huyện", "Hoài Ân"),
        ("Theo báo cáo của UBND huyện", "Hoài Ân"),
        ("Theo UBND xã", "Ân Thạnh"),
    ] {
        check_titled(
            DISTRICT,
            &format!("Xã Ân Thạnh xây dựng nông thôn mới. {office}, tỷ lệ hộ nghèo còn 3,2%."),
            &[&format!("3,2% actual 2022 {place}")],
        );
    }
}

#[test]
fn communes_of_old_are_told_of_the_one_they_have_become() {
    let text = article(
        "Xã Nông Cống đẩy mạnh xây dựng nông thôn mới",
        "25/12/2025",
        "Xã Nông Cống (tỉnh Thanh Hóa) xây dựng nông thôn mới. Hiện 100% các xã cũ đã đạt chuẩn nông thôn mới, 1 xã đạt chuẩn nông thôn mới kiểu mẫu (Vạn Hòa cũ).",
    );
    assert_eq!(
        figures(&text),
        ["100% actual 2025 Nông Cống", "1 xã actual 2025 Nông Cống"],
    );
}

#[test]
fn a_leader_speaks_for_his_unit_and_a_farmer_does_not() {
    for (speaker, place) in [
        ("Ông Trần A, Chủ tịch UBND xã Ân Tín", "Ân Tín"),
        ("Ông Trần A - Trưởng thôn Vạn Hội", "Vạn Hội"),
        ("Ông Trần A, nông dân xã Ân Tín", "Hoài Ân"),
    ] {
        check_titled(
            DISTRICT,
            &format!("{speaker} cho biết: “Năm qua bà con có nhiều cố gắng. Tỷ lệ hộ nghèo còn 2%”."),
            &[&format!("2% actual 2022 {place}")],
        );
    }
}

#[test]
fn old_provinces_tell_their_parts_of_the_new_one() {
    let text = article(
        "Phú Thọ xây dựng nông thôn mới",
        "18/8/2025",
        "Toàn tỉnh có 84/133 xã đạt chuẩn nông thôn mới, trong đó tỉnh Vĩnh Phúc cũ có 32 xã, Hòa Bình cũ có 20 xã.",
    );
    assert_eq!(
        figures(&text),
        [
            "84/133 xã actual 2025 Phú Thọ",
            "32 xã actual 2025 Vĩnh Phúc",
            "20 xã actual 2025 Hòa Bình"
        ]
    );
}

#[test]
fn a_part_with_its_larger_unit_has_its_own_number() {
    check_titled(
        "Bắc Giang có thêm 3 xã nông thôn mới",
        "Trong đó, xã Quang Châu, huyện Việt Yên đạt 18/19 tiêu chí; xã Xuân Cẩm, huyện Hiệp Hòa đạt 19/19 tiêu chí.",
        &[
            "3 xã actual increase 2022 Bắc Giang",
            "18/19 tiêu chí actual 2022 Quang Châu",
            "19/19 tiêu chí actual 2022 Xuân Cẩm",
        ],
    );
}

#[test]
fn a_clause_on_a_larger_unit_is_not_about_the_communes_before_it() {
    check_titled(
        DISTRICT,
        "Một số xã có nợ đọng: Ân Tín 4,2 tỷ, Ân Đức 3,1 tỷ đồng; tiến độ xây dựng huyện nông thôn mới đạt 7/9 tiêu chí.",
        &["7/9 tiêu chí actual 2022 Hoài Ân"],
    );
}

#[test]
fn the_whole_is_told_of_again_behind_its_units() {
    check_titled(
        "Vĩnh Phúc xây dựng nông thôn mới",
        "Toàn tỉnh có huyện Yên Lạc và huyện Bình Xuyên được công nhận đạt chuẩn nông thôn mới; 104/112 xã đạt chuẩn nông thôn mới.",
        &["104/112 xã actual 2022 Vĩnh Phúc"],
    );
    check_titled(
        DISTRICT,
        "Điển hình như huyện Phù Mỹ đã huy động được 171 tỷ đồng xây dựng nông thôn mới.\n\nTrong đó, vốn ngân sách 21 tỷ đồng.",
        &["171 tỷ đồng actual 2022 Phù Mỹ", "21 tỷ đồng actual 2022 Phù Mỹ"],
    );
    check_titled(
        "Hoạt động của huyện Ninh Hải",
        "Đến nay toàn tỉnh Ninh Thuận có 27 xã đạt chuẩn nông thôn mới. Tỷ lệ bình quân đạt 16,3 tiêu chí/xã.",
        &[
            "27 xã actual 2022 Ninh Thuận",
            "16,3 tiêu chí actual 2022 Ninh Thuận",
        ],
    );
    check_titled(
        "Nông thôn Đồng Nai vào chặng mới",
        "Về xã Thanh Sơn, dân cư cách trở bởi con sông Đồng Nai, nay đã có cầu. Thu nhập bình quân đạt 62 triệu đồng/người.",
        &["62 triệu đồng actual 2022 Thanh Sơn"],
    );
}

#[test]
fn a_bracket_that_names_the_larger_unit_gives_the_other_number_to_the_smaller() {
    check_titled(
        DISTRICT,
        "Thu nhập của huyện đạt 40 triệu đồng/người, tỷ lệ hộ nghèo cao hơn bình quân chung cả nước (5,6% - cả nước 4,4%).",
        &[
            "40 triệu đồng actual 2022 Hoài Ân",
            "5,6% actual 2022 Hoài Ân",
            "4,4% actual 2022 Việt Nam",
        ],
    );
}

#[test]
fn a_district_goes_on_through_sentences_that_leave_its_name_out() {
    check_titled(
        "Cả nước có thêm các huyện đạt chuẩn nông thôn mới",
        "Huyện Yên Lập là huyện thứ hai của Phú Thọ xây dựng nông thôn mới. Sau 9 năm, huyện huy động được 2.357 tỷ đồng, trong đó ngân sách Trung ương 512 \
         tỷ đồng. Bình quân đạt 18,1 tiêu chí/xã.",
        &[
            "2.357 tỷ đồng actual 2022 Yên Lập",
            "512 tỷ đồng actual 2022 Yên Lập",
            "18,1 tiêu chí actual 2022 Yên Lập",
        ],
    );
    check_titled(
        DISTRICT,
        "Xã Ân Đức là xã đầu tiên của huyện có nhà văn hóa. Thu nhập bình quân nơi đây đã vượt 48 triệu đồng/người/năm.",
        &["48 triệu đồng actual 2022 Ân Đức"],
    );
    check_titled(
        "Xã Ân Tín (Hoài Ân) xây dựng nông thôn mới",
        "UBND thành phố Hoài Ân tặng giấy khen cho 9 tập thể xây dựng nông thôn mới.",
        &["9 tập thể actual 2022 Ân Tín"],
    );
}

#[test]
fn an_excepted_place_is_not_gone_on_about() {
    check_report_places(
        "Trừ xã Ân Phong đạt 19 tiêu chí, các xã khác còn khó khăn. Thu nhập bình quân đạt 40 triệu đồng/người/năm.",
        &[
            "19 tiêu chí actual 2022 Ân Phong",
            "40 triệu đồng actual 2022 Hoài Ân",
        ],
    );
}

#[test]
fn a_headline_may_leave_its_unit_to_the_lead() {
    for title in [
        "Một xã ở Bình Định đạt chuẩn nông thôn mới nâng cao",
        "Bình Định: Một xã vùng trung du đạt chuẩn nông thôn mới",
    ] {
        check_place(
            "Ân Đức",
            &article(
                title,
                "15/9/2022",
                "Xã Ân Đức (huyện Hoài Ân) vừa tổ chức lễ công bố.\n\nThu nhập bình quân đầu người đạt 50,3 triệu đồng.",
            ),
            &["50,3 triệu đồng actual 2022"],
        );
    }
    // `Thêm một xã` is news of the larger unit.
    check_place(
        "Bình Định",
        &article(
            "Bình Định có thêm một xã đạt chuẩn nông thôn mới",
            "15/9/2022",
            "Thu nhập bình quân đầu người của tỉnh đạt 50,3 triệu đồng.",
        ),
        &["một xã actual increase 2022", "50,3 triệu đồng actual 2022"],
    );
}

#[test]
fn a_name_that_a_district_and_its_town_share_is_the_district() {
    check_place(
        "Trà Cú",
        &article(
            "Trà Cú xây dựng nông thôn mới",
            "8/4/2024",
            "Thị trấn Trà Cú đạt chuẩn đô thị văn minh. Năm 2024, Trà Cú đặt mục tiêu có thêm 6 sản phẩm OCOP.",
        ),
        &["6 sản phẩm target increase 2024"],
    );
}

#[test]
fn the_larger_unit_of_an_opening_clause_is_not_spoken_of() {
    check_report(
        "Là huyện trung du của tỉnh Bình Định, thu nhập bình quân đầu người mới đạt 40 triệu đồng.",
        &["40 triệu đồng actual 2022"],
    );
}

#[test]
fn who_speaks_for_a_commune_is_no_commune() {
    for speaks in [
        "Chủ tịch UBND xã Ma Văn Thắng cho biết,",
        "Chủ tịch UBND xã Sùng A Dơ khẳng định,",
        "Theo Bí thư Đảng ủy xã Ma Văn Thắng,",
    ] {
        check_report(
            &format!("{speaks} thu nhập bình quân đạt 30 triệu đồng/người."),
            &["30 triệu đồng actual 2022"],
        );
    }
}

#[test]
fn the_office_of_a_town_speaks_of_the_town() {
    check_place(
        "Sông Cầu",
        &article(
            "Sông Cầu biểu dương người dân",
            "13/8/2018",
            "UBND thị xã Sông Cầu đã có 3 xã đạt chuẩn nông thôn mới. Chủ tịch UBND thị xã Sông Cầu tặng giấy khen cho 38 hộ dân.",
        ),
        &["3 xã actual 2018", "38 hộ dân actual 2018"],
    );
}

#[test]
fn units_worked_on_in_another_clause_do_not_own_the_next() {
    check_report_places(
        "Trong năm, huyện chỉ đạo xã Ân Đức hoàn thành 4 tiêu chí; có thêm 6 thôn kiểu mẫu.",
        &[
            "4 tiêu chí actual 2022 Ân Đức",
            "6 thôn actual increase 2022 Hoài Ân",
        ],
    );
    check_report_places(
        "Huyện giúp xã Ân Đức và xã Ân Phong hoàn thành 4 tiêu chí; có thêm 6 thôn kiểu mẫu.",
        &[
            "4 tiêu chí actual 2022 Ân Đức",
            "4 tiêu chí actual 2022 Ân Phong",
            "6 thôn actual increase 2022 Hoài Ân",
        ],
    );
    check_report_places(
        "Huyện có xã Ân Đức đạt chuẩn nông thôn mới, 12 thôn kiểu mẫu.",
        &["12 thôn actual 2022 Hoài Ân"],
    );
    // What is said of a unit in its own clause stays with it.
    check_report_places(
        "Huyện đưa xã Ân Đức đạt 19 tiêu chí.",
        &["19 tiêu chí actual 2022 Ân Đức"],
    );
}

#[test]
fn communes_of_several_districts_are_those_of_the_province() {
    let text = article(
        "Hương Khê có thêm 3 xã đạt chuẩn nông thôn mới",
        "29/6/2022",
        "Hội đồng thẩm định tỉnh Hà Tĩnh họp xét.\n\nTỉnh công nhận 4 xã đạt chuẩn nông thôn mới gồm: Phúc Đồng, Hòa Hải, Hương Bình (huyện \
         Hương Khê), Kỳ Trung (huyện Kỳ Anh).",
    );
    assert_eq!(
        figures(&text),
        ["3 xã actual increase 2022 Hương Khê", "4 xã actual 2022 Hà Tĩnh"]
    );
}

#[test]
fn the_number_of_a_village_is_part_of_its_name() {
    check_report_places(
        "Tỷ lệ hộ nghèo của thôn Phú Văn 1 còn 14,8%, thôn Phú Văn 2 đạt 12/15 tiêu chí.",
        &[
            "14,8% actual 2022 Phú Văn 1",
            "12/15 tiêu chí actual 2022 Phú Văn 2",
        ],
    );
}

#[test]
fn those_that_a_unit_follows_are_not_spoken_of() {
    let found = figures(&article(
        REPORT,
        "15/9/2022",
        "Cuối năm 2017, Ân Đức được công nhận đạt chuẩn nông thôn mới, là xã thứ 4 của huyện, sau Ân Phong, Ân Thạnh. Năm nay, thu nhập của \
         xã đạt 41 triệu đồng; hộ nghèo giảm còn 3,6%.",
    ));
    assert_eq!(found.last().unwrap(), "3,6% actual 2022 Ân Đức");
}

#[test]
fn who_honours_is_not_where_those_honoured_are() {
    check_titled(
        "Xã Ân Tín (Hoài Ân) xây dựng nông thôn mới",
        "Ủy ban nhân dân tỉnh Bình Định tặng Bằng khen xây dựng nông thôn mới cho 2 tập thể; huyện Hoài Ân tặng Giấy khen cho 8 hộ dân.",
        &["2 tập thể actual 2022 Ân Tín", "8 hộ dân actual 2022 Ân Tín"],
    );
}

#[test]
fn the_first_products_of_a_place_and_units_worked_for() {
    check_titled(
        "Nông thôn mới tỉnh Bình Định",
        "Trà Ân Mỹ và bún Ân Tín là hai sản phẩm đầu tiên của huyện Hoài Ân được công nhận OCOP 3 sao.",
        &["hai sản phẩm actual 2022 Hoài Ân"],
    );
    check_titled(
        DISTRICT,
        "Cuối năm, huyện tập trung cho các xã Ân Mỹ, Ân Tín về nước sạch; phấn đấu thu nhập bình quân đạt 46 triệu đồng/người/năm.",
        &["46 triệu đồng target 2022 Hoài Ân"],
    );
    check_titled(
        "Điển hình nông thôn mới ở Hoài Ân, Bình Định",
        "Thu nhập bình quân đầu người năm 2021 đạt 41 triệu đồng/người/năm.",
        &["41 triệu đồng actual 2021 Hoài Ân"],
    );
}
