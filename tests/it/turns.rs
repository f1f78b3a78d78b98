//! Where a plan ends and results go on, and where results turn to what is asked for.

use crate::told::{check_report as check, check_report_places as check_all};

#[test]
fn a_target_beside_its_result_ends_with_its_clause() {
    check(
        "Thu nhập bình quân đạt 52,7 triệu đồng/người, chỉ tiêu cuối năm là 55 triệu đồng; hộ nghèo còn 1,21%.",
        &["52,7 triệu đồng actual 2022", "1,21% actual 2022"],
    );
    check(
        "Toàn huyện có 8 xã đạt chuẩn nông thôn mới, bằng 57%, kế hoạch đề ra 9 xã.",
        &["8 xã actual 2022", "57% actual 2022", "9 xã target 2022"],
    );
    check(
        "Toàn huyện có 7 xã (60%) đạt chuẩn nông thôn mới, vượt 3% so với mục tiêu cả năm là 57%; trong đó, 2 xã đạt chuẩn theo bộ tiêu chí mới.",
        &[
            "7 xã actual 2022",
            "60% actual 2022",
            "57% target 2022",
            "2 xã actual 2022",
        ],
    );
    check(
        "Năm 2021 có 3 xã đạt chuẩn nông thôn mới, vượt 1 xã so với mục tiêu kế hoạch và bằng tổng số của ba năm trước (3 xã).",
        &["3 xã actual 2021"],
    );
    check(
        "Năm ngoái, cũng với mục tiêu 2 xã, huyện có 3 xã về đích nông thôn mới.",
        &["3 xã actual 2021"],
    );
}

#[test]
fn a_plan_with_a_year_ahead_goes_on_behind_the_semicolon() {
    check(
        "Đến nay xã đạt 15 tiêu chí nông thôn mới, mục tiêu đến năm 2025 đạt 19 tiêu chí; thu nhập 70 triệu đồng/người.",
        &[
            "15 tiêu chí actual 2022",
            "19 tiêu chí target 2025",
            "70 triệu đồng target 2025",
        ],
    );
}

#[test]
fn what_helps_to_a_result_is_no_purpose() {
    check(
        "Những kết quả ấy góp phần để toàn huyện có 9/14 xã đạt chuẩn nông thôn mới, 3 xã đạt nông thôn mới nâng cao.",
        &["9/14 xã actual 2022", "3 xã actual 2022"],
    );
    check(
        "Huyện tiếp tục đầu tư để có thêm 3 xã đạt chuẩn nông thôn mới.",
        &["3 xã target increase 2022"],
    );
}

#[test]
fn a_result_says_until_when_it_looks() {
    check(
        "Hai thôn được chọn xây dựng thôn nông thôn mới kiểu mẫu; từ đầu năm, nhân dân góp 620 triệu đồng làm đường nông thôn mới.",
        &["Hai thôn target 2022", "620 triệu đồng actual 2022"],
    );
    check(
        "Về mục tiêu năm 2022, trong 9 xã đăng ký nông thôn mới nâng cao, hết quý II có 5 xã đạt 19 tiêu chí; 3 xã đạt 17 tiêu chí.",
        &["9 xã target 2022", "5 xã actual 2022", "3 xã actual 2022"],
    );
    check(
        "Số xã đăng ký về đích nông thôn mới được công nhận từ đầu năm tới nay là 3/8 xã.",
        &["3/8 xã actual 2022"],
    );
    check(
        "Số xã đăng ký về đích nông thôn mới năm nay là 3 xã.",
        &["3 xã target 2022"],
    );
    check(
        "Huyện đặt mục tiêu thêm 3 sản phẩm OCOP; 5/5 xã đã đạt chuẩn nông thôn mới đều phải có sản phẩm chủ lực.",
        &["3 sản phẩm target increase 2022", "5/5 xã actual 2022"],
    );
    check(
        "Mục tiêu năm 2023: thu nhập bình quân đầu người đạt 62 triệu đồng (năm 2022 ước đạt 57,5 triệu đồng).",
        &["62 triệu đồng target 2023", "57,5 triệu đồng actual 2022"],
    );
}

#[test]
fn money_handed_out_within_a_plan_is_given() {
    check(
        "Trong kế hoạch vốn năm nay, tỉnh bố trí 92,4 tỷ đồng cho chương trình nông thôn mới.",
        &["92,4 tỷ đồng actual 2022"],
    );
    check(
        "Ngân sách tỉnh cấp 20 tỷ đồng cho nông thôn mới; vốn kế hoạch năm 2021 chuyển sang 4,5 tỷ đồng.",
        &["20 tỷ đồng actual 2022", "4,5 tỷ đồng actual 2021"],
    );
    check(
        "Nghị quyết đề ra đến năm 2025 có 30 sản phẩm OCOP. Từ nguồn ngân sách huyện, năm 2022 bố trí 1,9 tỷ đồng cho OCOP.",
        &["30 sản phẩm target 2025", "1,9 tỷ đồng actual 2022"],
    );
    check(
        "Mục tiêu năm 2023 có thêm 2 xã đạt chuẩn nông thôn mới. Ngân sách huyện bố trí 5 tỷ đồng cho chương trình.",
        &["2 xã target increase 2023", "5 tỷ đồng target 2023"],
    );
}

#[test]
fn what_hangs_on_a_condition_is_not_reached() {
    check(
        "Hiện 2/14 xã đạt chuẩn nông thôn mới, nếu cả 3 xã được phê duyệt thì con số này là 5 xã.",
        &["2/14 xã actual 2022", "5 xã target 2022"],
    );
    check(
        "Nếu tính cả xã Ân Đức thì toàn huyện có 12 xã đạt chuẩn nông thôn mới.",
        &["12 xã actual 2022"],
    );
    check(
        "Nếu như năm 2015 chỉ có 2 xã đạt chuẩn nông thôn mới thì đến nay có 12 xã.",
        &["2 xã actual 2015", "12 xã actual 2022"],
    );
}

#[test]
fn units_that_are_examined_or_put_on_a_list_wait() {
    check(
        "14/14 xã đã đạt chuẩn nông thôn mới, 4 xã trong đó là Ân Hảo, Ân Mỹ, Ân Tín, Ân Đức đang được thẩm định nông thôn mới nâng cao.",
        &["14/14 xã actual 2022", "4 xã target 2022"],
    );
    check(
        "Hai xã Ân Hảo và Ân Mỹ vừa được tỉnh bổ sung vào danh sách đạt chuẩn nông thôn mới năm 2022.",
        &["Hai xã target 2022"],
    );
    check(
        "Có 2 sản phẩm là khoai lang cấp đông, bó xôi cấp đông của một công ty tham gia phân hạng OCOP, đề xuất công nhận 5 sao.",
        &["2 sản phẩm target 2022"],
    );
    check(
        "Cả 3 sản phẩm OCOP của công ty đều đạt 4 sao, “riêng mắc ca sấy năm nay tôi đăng ký lên 5 sao”.",
        &["3 sản phẩm actual 2022"],
    );
}

#[test]
fn an_aim_that_follows_what_was_recognised_stays_one() {
    check(
        "Phương hướng: hoàn thành thêm 1 tiêu chí nông thôn mới; các thôn tiếp tục duy trì thôn kiểu mẫu đã được công nhận năm 2021; thu nhập \
         bình quân cuối năm đạt 80 triệu đồng, tăng 5,5 triệu đồng so với năm 2021; giảm ít nhất 0,3% hộ nghèo.",
        &[
            "1 tiêu chí target increase 2022",
            "80 triệu đồng target 2022",
            "5,5 triệu đồng target increase 2022",
            "0,3% target decrease 2022",
        ],
    );
}

#[test]
fn a_part_is_no_larger_than_the_plan_it_belongs_to() {
    check_all(
        "Giai đoạn 2019 - 2020 huyện đã phân hạng được 139 sản phẩm OCOP, đề nghị Trung ương xét 5 sao 4 sản phẩm. Xã Ân Hảo nhiều nhất với 52 sản \
         phẩm của 19 chủ thể.",
        &[
            "139 sản phẩm actual 2019- 2020 Hoài Ân",
            "4 sản phẩm target 2022 Hoài Ân",
            "52 sản phẩm actual 2019- 2020 Ân Hảo",
            "19 chủ thể actual 2019- 2020 Ân Hảo",
        ],
    );
}

#[test]
fn what_was_registered_goes_on_through_verbs_without_a_subject() {
    check(
        "Năm 2022, xã đăng ký hoàn thành 8 tiêu chí nông thôn mới còn lại, xây dựng thêm 2 khu dân cư kiểu mẫu; đưa tỷ lệ hộ nghèo xuống dưới 5%, \
         thu nhập bình quân lên 38 triệu đồng/người.",
        &[
            "8 tiêu chí target 2022",
            "2 khu dân cư target increase 2022",
            "5% target 2022",
            "38 triệu đồng target 2022",
        ],
    );
    check(
        "Chủ tịch UBND huyện yêu cầu năm 2023 tập trung xây dựng thêm 4 thôn nông thôn mới, giảm tỷ lệ hộ nghèo 4% trở lên.",
        &["4 thôn target increase 2023", "4% target decrease 2023"],
    );
    check(
        "Huyện có 3 xã đăng ký về đích; đến nay đã hoàn thành, đưa tỷ lệ hộ nghèo xuống 5%.",
        &["3 xã target 2022", "5% actual 2022"],
    );
}

#[test]
fn what_only_so_much_has_been_reached_of_is_a_result() {
    check_all(
        "Huyện phấn đấu có thêm 5 xã nông thôn mới nâng cao. Chủ tịch UBND xã Ân Hảo cho biết, đến nay xã mới đạt 13/19 tiêu chí nâng cao.",
        &[
            "5 xã target increase 2022 Hoài Ân",
            "13/19 tiêu chí actual 2022 Ân Hảo",
        ],
    );
    check(
        "Số thôn nông thôn mới chưa đạt chỉ tiêu đề ra (1/2 thôn).",
        &["1/2 thôn actual 2022"],
    );
}

#[test]
fn a_plan_that_was_missed_or_outdone_stays_one() {
    check(
        "Còn 3 xã dưới 5 tiêu chí, nhưng chưa đạt kế hoạch giảm xuống dưới 2 xã.",
        &["3 xã actual 2022", "2 xã target 2022"],
    );
    check(
        "Tỷ lệ hộ nghèo giảm 0,93%, còn 2,04%, vượt kế hoạch đề ra là giảm 0,8%.",
        &[
            "0,93% actual decrease 2022",
            "2,04% actual 2022",
            "0,8% target decrease 2022",
        ],
    );
}

#[test]
fn the_end_of_a_year_told_before_is_past() {
    check(
        "Năm 2021, xã được phân bổ 6,6 tỷ đồng vốn nông thôn mới. Đến cuối năm, tỷ lệ hộ nghèo giảm còn 11,26%; có 5/14 thôn đạt chuẩn nông \
         thôn mới.",
        &[
            "6,6 tỷ đồng actual 2021",
            "11,26% actual 2021",
            "5/14 thôn actual 2021",
        ],
    );
    check(
        "Đến nay xã đạt 15 tiêu chí nông thôn mới. Đến cuối năm, tỷ lệ hộ nghèo còn 3%.",
        &["15 tiêu chí actual 2022", "3% target 2022"],
    );
}

#[test]
fn money_with_a_purpose_or_an_owner_has_been_given() {
    check(
        "Kế hoạch vốn nông thôn mới năm 2022 giao cho huyện là 45 tỷ đồng; đến ngày 30/6 đã giải ngân 16 tỷ đồng.",
        &["45 tỷ đồng actual 2022", "16 tỷ đồng actual 2022"],
    );
    check(
        "Trong năm, ngân sách huyện đã bố trí 450 triệu đồng hỗ trợ các chủ thể OCOP xây dựng hồ sơ.",
        &["450 triệu đồng actual 2022"],
    );
}

#[test]
fn what_is_more_than_what_was_proposed_is_no_part_of_it() {
    check(
        "Hội đồng trình Trung ương xem xét, công nhận 2 sản phẩm OCOP 5 sao. Cụ thể, có 9 sản phẩm của 7 chủ thể đạt OCOP hạng 4 sao.",
        &[
            "2 sản phẩm target 2022",
            "9 sản phẩm actual 2022",
            "7 chủ thể actual 2022",
        ],
    );
}

#[test]
fn a_year_that_is_over_ends_what_others_wait_for() {
    check(
        "Các xã đang về đích nông thôn mới trong năm 2022 được hỗ trợ kinh phí; 2 xã đạt chuẩn nông thôn mới năm 2020 cũng được hỗ trợ.",
        &["2 xã actual 2020"],
    );
}

#[test]
fn an_aim_to_reach_stays_one_and_a_chosen_tier_says_nothing_of_the_next_clause() {
    check(
        "Phấn đấu đến cuối năm nay, tổng số tiêu chí nông thôn mới đạt được tăng 20 tiêu chí; bình quân mỗi xã đạt 11,7 tiêu chí.",
        &["20 tiêu chí target increase 2022", "11,7 tiêu chí target 2022"],
    );
    check(
        "Xã chọn xây dựng nông thôn mới kiểu mẫu về sản xuất; thu nhập bình quân năm 2022 đạt 82 triệu đồng/người.",
        &["82 triệu đồng actual 2022"],
    );
}

#[test]
fn a_plan_that_another_member_reaches_is_no_result_of_this_one() {
    check(
        "Trong 6 tháng cuối năm, huyện có thêm 5 sản phẩm OCOP; đảm bảo thu ngân sách đạt chỉ tiêu đề ra; giảm tỷ lệ hộ nghèo ít nhất 2%.",
        &["5 sản phẩm target increase 2022", "2% target decrease 2022"],
    );
    check(
        "Năm 2022, huyện phấn đấu thu ngân sách vượt chỉ tiêu đề ra; thu nhập bình quân 60 triệu đồng.",
        &["60 triệu đồng target 2022"],
    );
    check(
        "Thực hiện kế hoạch năm 2022, thu ngân sách vượt chỉ tiêu đề ra; thu nhập bình quân 60 triệu đồng.",
        &["60 triệu đồng actual 2022"],
    );
}

#[test]
fn what_money_is_for_does_not_make_it_a_plan() {
    check(
        "Với 2,4 tỷ đồng từ các nguồn vốn xã hội hóa để hoàn thành các tiêu chí nông thôn mới kiểu mẫu, các thôn đã đổi thay.",
        &["2,4 tỷ đồng actual 2022"],
    );
    check(
        "Các xã cần 2,4 tỷ đồng để hoàn thành các tiêu chí nông thôn mới kiểu mẫu.",
        &["2,4 tỷ đồng target 2022"],
    );
}

#[test]
fn a_plan_in_words_holds_for_the_sentence_that_tells_its_figures() {
    for lead in [
        "Về nhiệm vụ thời gian tới, lãnh đạo huyện yêu cầu các xã tập trung thực hiện. Cụ thể, hỗ trợ",
        "Thời gian tới, huyện tập trung thực hiện nhiều giải pháp. Hỗ trợ",
        "Chủ tịch UBND huyện yêu cầu các xã tiếp tục nâng chất các tiêu chí. Trong đó, hỗ trợ",
    ] {
        check(
            &format!("{lead} các xã đạt 19/19 tiêu chí; có thêm 3 sản phẩm OCOP."),
            &["19/19 tiêu chí target 2022", "3 sản phẩm target increase 2022"],
        );
    }
    for (body, figure) in [
        (
            "Thời gian tới, huyện tập trung thực hiện nhiều giải pháp. Cụ thể, đã có 9 xã đạt chuẩn nông thôn mới.",
            "9 xã actual 2022",
        ),
        (
            "Thực hiện nhiệm vụ xây dựng nông thôn mới, huyện làm nhiều việc. Cụ thể, 9 xã đạt chuẩn nông thôn mới.",
            "9 xã actual 2022",
        ),
    ] {
        check(body, &[figure]);
    }
}

#[test]
fn what_is_examined_or_set_by_a_congress_is_a_plan() {
    check(
        "Hiện 3 xã đang được UBND tỉnh thẩm định, công nhận đạt chuẩn nông thôn mới.",
        &["3 xã target 2022"],
    );
    check(
        "Nhiệm kỳ 2020 - 2025, Đảng bộ huyện xác định: thu nhập bình quân đạt 70 triệu đồng/người/năm trở lên; tỷ lệ hộ nghèo dưới 1%.",
        &["70 triệu đồng target 2020- 2025", "1% target 2020- 2025"],
    );
    check(
        "Huyện đặt mục tiêu tăng thu nhập lên 60 triệu đồng/người, giảm tỷ lệ hộ nghèo còn 2%.",
        &["60 triệu đồng target 2022", "2% target 2022"],
    );
}

#[test]
fn what_is_asked_of_the_province_is_a_plan_and_a_rule_is_no_figure() {
    check(
        "Huyện kiến nghị tỉnh hỗ trợ 50 tỷ đồng để xây dựng huyện nông thôn mới.",
        &["50 tỷ đồng target 2022"],
    );
    check(
        "Theo quy định, xã đạt chuẩn nâng cao phải có thu nhập từ 56 triệu đồng/người trở lên, hộ nghèo dưới 3%.",
        &[],
    );
    check(
        "Theo quy định, xã đạt chuẩn phải có hộ nghèo dưới 3%, trong khi hiện nay hộ nghèo của các xã còn 5%.",
        &["5% actual 2022"],
    );
}

#[test]
fn those_whom_money_is_for_and_deadlines_of_rates() {
    check(
        "UBND tỉnh vừa phân bổ 18 tỷ đồng từ ngân sách tỉnh cho các xã phấn đấu đạt chuẩn nông thôn mới.",
        &["18 tỷ đồng actual 2022"],
    );
    check(
        "Tỷ lệ hộ nghèo hiện còn 14,2%, cuối năm 2022 phải đưa xuống dưới 12%.",
        &["14,2% actual 2022", "12% target 2022"],
    );
}

#[test]
fn what_the_next_product_waits_for_says_nothing_of_makers() {
    check(
        "Trên địa bàn có 3 sản phẩm đạt OCOP 3 sao của 2 hợp tác xã, 1 sản phẩm đang được huyện đề nghị tỉnh xếp hạng 4 sao.",
        &[
            "3 sản phẩm actual 2022",
            "2 hợp tác xã actual 2022",
            "1 sản phẩm target 2022",
        ],
    );
}

#[test]
fn those_who_take_part_are_entered_and_those_not_judged_again_are_none() {
    check(
        "Năm 2022, toàn huyện có 96 sản phẩm OCOP của 61 chủ thể tham gia đánh giá, phân hạng. Kết quả có 88 sản phẩm được công nhận. 12 sản phẩm của 5 chủ thể không đánh giá lại khi hết hạn.",
        &[
            "96 sản phẩm target 2022",
            "61 chủ thể tham gia target 2022",
            "88 sản phẩm actual 2022",
        ],
    );
}

#[test]
fn past_the_rest_of_the_units_a_plan_is_of_the_district() {
    check_all(
        "6 tháng cuối năm, huyện tập trung chỉ đạo xã Ân Mỹ tăng thêm 2 tiêu chí nông thôn mới, các xã còn lại tăng 1 tiêu chí; có thêm 4 thôn đạt chuẩn nông thôn mới.",
        &[
            "2 tiêu chí target increase 2022 Ân Mỹ",
            "1 tiêu chí target increase 2022 Hoài Ân",
            "4 thôn target increase 2022 Hoài Ân",
        ],
    );
}

#[test]
fn what_a_result_leads_to_and_what_depends_on_help_are_plans() {
    check(
        "Kết quả này tạo tiền đề để năm 2023 có thêm 2 xã nông thôn mới nâng cao.",
        &["2 xã target increase 2023"],
    );
    check(
        "Nếu được hỗ trợ 10 tỷ đồng, huyện sẽ về đích nông thôn mới trong năm nay.",
        &["10 tỷ đồng target 2022"],
    );
    check(
        "Nếu năm 2015 mới có 2 xã đạt chuẩn nông thôn mới thì đến nay có 12 xã.",
        &["2 xã actual 2015", "12 xã actual 2022"],
    );
}

#[test]
fn who_has_received_an_honour_is_not_where_others_are() {
    check(
        "Huyện tổng kết xây dựng nông thôn mới. Chủ tịch UBND tỉnh tặng Cờ thi đua cho xã Ân Hảo và Ân Mỹ; tặng Bằng khen 19 tập thể, 12 cá nhân.",
        &["19 tập thể actual 2022", "12 cá nhân actual 2022"],
    );
}

#[test]
fn a_plan_that_is_only_compared_with_governs_nothing() {
    for sentence in [
        "Như vậy, so với kế hoạch đề ra, huyện vượt 3 xã nông thôn mới nâng cao.",
        "Huyện đã hoàn thành mục tiêu đề ra.",
        "Chủ tịch UBND huyện giao các xã công bố quyết định. Đồng thời, xây dựng kế hoạch, hướng dẫn các làng giữ vững tiêu chí.",
        "UBND huyện yêu cầu các xã xây dựng kế hoạch cụ thể để duy trì các tiêu chí.",
    ] {
        check(
            &format!("{sentence}\n\nThu nhập bình quân đầu người ở các xã năm 2022 đạt 51,2 triệu đồng/năm."),
            &["51,2 triệu đồng actual 2022"],
        );
    }
}

#[test]
fn an_estimate_of_the_year_under_way_is_none() {
    check(
        "Dự kiến thu nhập bình quân đầu người năm 2022 ước đạt 44,1 triệu đồng, tỷ lệ hộ nghèo còn 0,61%.",
        &["44,1 triệu đồng actual 2022", "0,61% actual 2022"],
    );
    check(
        "Dự kiến thu nhập bình quân đầu người năm 2025 ước đạt 54,1 triệu đồng.",
        &["54,1 triệu đồng target 2025"],
    );
}

#[test]
fn a_month_behind_a_count_that_lies_ahead_and_what_is_only_discussed() {
    check(
        "Xã hoàn thành 4 tiêu chí nông thôn mới nâng cao còn lại trong tháng 11/2022.",
        &["4 tiêu chí target 2022"],
    );
    check(
        "Xã hoàn thành 4 tiêu chí nông thôn mới nâng cao trong tháng 8/2022.",
        &["4 tiêu chí actual 2022"],
    );
    check(
        "Tuần tới: ra quân vệ sinh môi trường; họp bàn biện pháp hoàn thành 4 tiêu chí nông thôn mới nâng cao.",
        &["4 tiêu chí target 2022"],
    );
}

#[test]
fn money_was_raised_for_a_purpose_and_given_to_those_that_strive() {
    check(
        "Riêng năm 2021, để về đích nông thôn mới kiểu mẫu, xã chi hơn 21 tỷ đồng.",
        &["21 tỷ đồng actual 2021"],
    );
    check(
        "Để đạt chuẩn nông thôn mới năm 2023, xã huy động 20 tỷ đồng.",
        &["20 tỷ đồng target 2023"],
    );
    check(
        "Năm 2022, tổng nguồn vốn ngân sách tỉnh phân bổ cho các xã về đích nông thôn mới là 52 tỷ đồng.",
        &["52 tỷ đồng actual 2022"],
    );
    check(
        "Tổng nguồn vốn phân bổ cho 7 xã về đích nông thôn mới là 52 tỷ đồng.",
        &["7 xã target 2022", "52 tỷ đồng actual 2022"],
    );
}

#[test]
fn the_plan_of_an_increase_behind_a_share_of_it() {
    check(
        "Lũy kế có 48 thôn đạt chuẩn thôn nông thôn mới, trong đó 6 thôn kiểu mẫu. Riêng 9 tháng năm 2022 công nhận mới 7 thôn, đạt 58,3% kế hoạch (KH 12 \
         thôn).",
        &[
            "48 thôn actual 2022",
            "6 thôn actual 2022",
            "7 thôn actual 2022",
            "12 thôn target 2022",
        ],
    );
}

#[test]
fn what_is_demanded_goes_on_and_what_is_received_at_a_meeting_is_none_of_its_aims() {
    check_all(
        "Đoàn giám sát đề nghị huyện tập trung giải ngân, phấn đấu đến 31/12/2022 giải ngân trên 95%; hoàn thành mục tiêu năm 2022 có thêm 1 xã về đích nông thôn mới, 5 thôn đạt \
         chuẩn; giảm hộ nghèo 5,5%.",
        &[
            "1 xã target increase 2022 Hoài Ân",
            "5 thôn target increase 2022 Hoài Ân",
            "5,5% target decrease 2022 Hoài Ân",
        ],
    );
    check(
        "Huyện hoàn thành mục tiêu năm 2021 có thêm 1 xã về đích nông thôn mới.",
        &["1 xã actual increase 2021"],
    );
    for receives in ["đón bằng", "nhận quyết định"] {
        check(
            &format!(
                "Giai đoạn 2021-2025, huyện đặt mục tiêu 100% số xã đạt chuẩn nông thôn mới.\n\nDịp này, 9 xã {receives} công nhận đạt chuẩn nông thôn mới."
            ),
            &["100% target 2021- 2025", "9 xã actual 2022"],
        );
    }
}

#[test]
fn an_aim_of_the_same_paragraph_has_the_year_foretold_before_it() {
    check(
        "Theo định hướng, đến năm 2030, ít nhất 20% số xã đạt nông thôn mới hiện đại. Riêng Chương trình OCOP, huyện phấn đấu nâng tổng số lên 70 sản phẩm.",
        &["20% target 2030", "70 sản phẩm target 2030"],
    );
    check(
        "Huyện chọn 2 xã về đích nông thôn mới trong năm.",
        &["2 xã target 2022"],
    );
}

#[test]
fn what_one_must_do_ends_with_its_clause() {
    check(
        "Năm qua đánh giá 9 sản phẩm OCOP, 1 sản phẩm phải hoàn thiện hồ sơ; lũy kế toàn huyện có 17 sản phẩm.",
        &["9 sản phẩm actual 2022", "17 sản phẩm actual 2022"],
    );
}
