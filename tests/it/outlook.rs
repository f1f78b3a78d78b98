//! Plans that the sentence, the question or the words before a colon announce, without a word for a plan near the number.

use crate::told::{REPORT, article, check_report, check_report_of, check_report_places, figures};

#[test]
fn tasks_of_the_months_ahead_are_told_in_the_next_sentence() {
    for lead in [
        "Hội nghị thống nhất các nhiệm vụ 6 tháng cuối năm. Trong đó, ",
        "Các đại biểu dành thời gian bàn về nhiệm vụ những tháng còn lại. Theo đó, ",
        "Ban Thường vụ cho ý kiến về công việc nửa cuối nhiệm kỳ. Cụ thể, ",
    ] {
        check_report(
            &format!("{lead}hỗ trợ các xã hoàn thiện tiêu chí; có thêm 6 thôn đạt chuẩn nông thôn mới."),
            &["6 thôn target increase 2022"],
        );
    }
    // Reports open with both halves, and go on with the first.
    check_report(
        "Huyện sơ kết 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm. Trong đó, có thêm 6 thôn đạt chuẩn nông thôn mới.",
        &["6 thôn actual increase 2022"],
    );
}

#[test]
fn a_time_ahead_before_a_colon_announces_aims_however_late_it_stands() {
    check_report(
        "Các đại biểu đã thảo luận, chỉ ra hạn chế và đưa ra các giải pháp cho 6 tháng còn lại: có 2 xã đạt chuẩn nông \
         thôn mới nâng cao. Số tiêu chí bình quân tăng thêm 0,25 tiêu chí/xã.",
        &["2 xã target 2022", "0,25 tiêu chí target increase 2022"],
    );
}

#[test]
fn the_answer_to_a_question_about_what_is_ahead_tells_aims() {
    for question in [
        "* Nhìn đến năm 2025, đâu là những con số ông kỳ vọng?",
        "- Thưa ông, mục tiêu đến năm 2025 của huyện là gì?",
    ] {
        check_report(
            &format!(
                "{question}\n\nÔng Võ Văn Lân: Thu nhập bình quân đầu người khoảng 70 triệu đồng/năm. Có 5 xã nông thôn mới nâng cao."
            ),
            &["70 triệu đồng target 2025", "5 xã target 2025"],
        );
    }
    // … unless it begins with what is reached, or the question asks for that.
    check_report(
        "- Những năm tới huyện tính thế nào?\n\nÔng Võ Văn Lân: Hiện huyện có 5 xã nông thôn mới nâng cao.",
        &["5 xã actual 2022"],
    );
    check_report(
        "- Những năm tới huyện tính thế nào?\n\nÔng Võ Văn Lân: Đối chiếu bộ tiêu chí mới, xã đạt 6/10 tiêu chí.",
        &["6/10 tiêu chí actual 2022"],
    );
    check_report(
        "- Huyện đã làm được gì, thưa ông?\n\nÔng Võ Văn Lân: Có 5 xã nông thôn mới nâng cao.",
        &["5 xã actual 2022"],
    );
}

#[test]
fn a_meeting_that_passes_its_agenda_plans_nothing() {
    check_report(
        "Đại biểu biểu quyết thông qua chương trình làm việc của Đại hội.\n\nTỷ lệ hộ nghèo giảm còn 1,02%.",
        &["1,02% actual 2022"],
    );
}

#[test]
fn last_year_in_a_comparison_ends_no_list_of_targets() {
    check_report(
        "2. Các chỉ tiêu chủ yếu (nhiệm kỳ 2020-2025)\n\n(1) Thu ngân sách so với năm trước tăng: 10%.\n\n(2) Số thôn đạt chuẩn \
         nông thôn mới: 4/9 thôn.",
        &["4/9 thôn target 2020- 2025"],
    );
}

#[test]
fn words_of_speech_that_aim() {
    check_report(
        "Cả huyện làm sao có 8 sản phẩm OCOP đạt từ 3 sao.",
        &["8 sản phẩm target 2022"],
    );
    check_report(
        "Các xã chọn lấy một món hàng để dự thi OCOP; cả huyện làm sao có 8 sản phẩm đạt từ 3 sao.",
        &["8 sản phẩm target 2022"],
    );
    check_report(
        "Còn 5 khu dân cư kiểu mẫu thì chắc chắn xong trong năm nay.",
        &["5 khu dân cư target 2022"],
    );
    check_report(
        "Huyện tập trung đưa 2 xã về đích nông thôn mới.",
        &["2 xã target 2022"],
    );
    check_report(
        "Nửa nhiệm kỳ còn lại, huyện có 9 xã nông thôn mới nâng cao.",
        &["9 xã target 2022"],
    );
}

#[test]
fn who_lowers_by_so_much_or_more_has_not_done_so_yet() {
    check_report(
        "Giảm tỷ lệ hộ nghèo từ 2,5% trở lên.",
        &["2,5% target decrease 2022"],
    );
    check_report(
        "Năm 2021, tỷ lệ hộ nghèo đã giảm từ 2,5% trở lên.",
        &["2,5% actual decrease 2021"],
    );
}

#[test]
fn units_named_between_their_count_and_what_they_wait_for() {
    check_report(
        "Huyện có 3 xã gồm Ân Hảo, Ân Tín và Ân Thạnh đăng ký về đích nông thôn mới nâng cao.",
        &["3 xã target 2022"],
    );
    check_report_places(
        "Có 84 sản phẩm của 51 chủ thể đăng ký tham gia đánh giá OCOP, nhiều nhất là xã Ân Hảo với 16 sản phẩm.",
        &[
            "84 sản phẩm target 2022 Hoài Ân",
            "51 chủ thể target 2022 Hoài Ân",
            "16 sản phẩm target 2022 Ân Hảo",
        ],
    );
}

#[test]
fn only_so_far_holds_for_the_list() {
    check_report(
        "Đại biểu đề nghị làm rõ khả năng về đích của các xã, vì đến hết tháng 6 mới có 2 xã đạt 17 tiêu chí, 5 xã đạt từ 14 tiêu \
         chí nông thôn mới.",
        &["2 xã actual 2022", "5 xã actual 2022"],
    );
}

#[test]
fn a_bracket_with_a_past_year_tells_what_a_plan_starts_from() {
    check_report_of(
        "15/7/2023",
        "Phấn đấu giảm tỷ lệ hộ nghèo 3,5% (cuối năm 2022 còn 27,86%).",
        &["3,5% target decrease 2023", "27,86% actual 2022"],
    );
}

#[test]
fn aims_that_a_meeting_sets_by_the_number() {
    for lead in [
        "Kỳ họp thống nhất 9 nhóm giải pháp. Theo đó, ",
        "Dự thảo báo cáo chính trị xác định 17 nhóm chỉ tiêu. Trong đó, ",
        "Huyện xác định 3 khâu đột phá. Theo đó, ",
    ] {
        check_report(
            &format!("{lead}hoàn thành 10 xã nông thôn mới nâng cao; hộ nghèo còn dưới 2%."),
            &["10 xã target 2022", "2% target 2022"],
        );
    }
    // … but what a congress adopts is told of nothing.
    check_report(
        "Đại hội đã thông qua nghị quyết và bầu 39 đồng chí vào Ban Chấp hành.\n\nHộ nghèo còn 2,1%.",
        &["2,1% actual 2022"],
    );
}

#[test]
fn items_of_a_list_of_aims_stand_by_themselves() {
    check_report(
        "II. MỤC TIÊU\n\n1. Giữ vững các xã đã đạt chuẩn; xã Ân Tín đạt chuẩn nâng cao.\n\n2. Có 7/11 xã đạt chuẩn nông thôn mới.",
        &["7/11 xã target 2022"],
    );
    check_report(
        "Tôi xin nêu mấy việc chính:\n\n1. Các xã phải về đích, nay đã được 15 tiêu chí.\n\n2. Hộ nghèo giảm thêm 3%.",
        &["15 tiêu chí actual 2022", "3% target decrease 2022"],
    );
    // What heads a list of its own ends the plan.
    check_report(
        "Các mục tiêu cụ thể:\n\n- Đến nay bình quân đạt 18,9 tiêu chí. Gồm:\n\n+ 50/56 xã đạt 19/19 tiêu chí.",
        &["18,9 tiêu chí actual 2022", "50/56 xã actual 2022"],
    );
}

#[test]
fn the_measure_of_today_dates_nothing() {
    check_report(
        "Đến năm 2025, thu nhập bình quân đạt 70 triệu đồng; hộ nghèo theo chuẩn hiện nay dưới 3%; thêm 4 xã hoàn thành nông thôn mới.",
        &[
            "70 triệu đồng target 2025",
            "3% target 2025",
            "4 xã target increase 2025",
        ],
    );
}

#[test]
fn people_called_nay_say_nothing_of_now() {
    check_report(
        "Ông Nay Kiên cho biết: \"Nghị quyết xác định 17 chỉ tiêu. Trong đó, hộ nghèo còn dưới 2%\".",
        &["2% target 2022"],
    );
}

#[test]
fn what_a_chairman_asks_for_stands_behind_a_colon() {
    check_report(
        "Thứ ba, việc của năm nay. Tôi yêu cầu: Một là, các xã chọn đúng sản phẩm thế mạnh. Cả huyện nâng hạng 10 sản phẩm OCOP.",
        &["10 sản phẩm target 2022"],
    );
    check_report(
        "B. Chỉ tiêu năm 2023\n\n1. Hoàn thành thêm 2 tiêu chí nông thôn mới.\n\n2. Hộ nghèo còn dưới 1%.",
        &["2 tiêu chí target increase 2023", "1% target 2023"],
    );
}

#[test]
fn what_would_come_of_a_condition() {
    check_report(
        "“Nếu được chấp thuận, cuối năm toàn huyện có 13 xã đạt chuẩn nông thôn mới, bình quân 12 tiêu chí/xã”, ông nói.",
        &["13 xã target 2022", "12 tiêu chí target 2022"],
    );
}

#[test]
fn what_has_been_voted_is_still_an_aim() {
    check_report(
        "Các đại biểu đã biểu quyết thông qua 15 chỉ tiêu cho nhiệm kỳ mới. Cụ thể, hộ nghèo dưới 1%; có 2 sản phẩm OCOP.",
        &["1% target 2022", "2 sản phẩm target 2022"],
    );
    check_report(
        "Hội đồng nhân dân huyện thông qua 15 chỉ tiêu, đến nay đã có 12 chỉ tiêu đạt. Hộ nghèo còn 3%.",
        &["3% actual 2022"],
    );
}

#[test]
fn years_from_now() {
    check_report(
        "5 năm tới, huyện có 8 xã nông thôn mới nâng cao.",
        &["8 xã target 2027"],
    );
    check_report(
        "OCOP hiện có 14 sản phẩm, 3 năm nữa phải được 30 sản phẩm.",
        &["14 sản phẩm actual 2022", "30 sản phẩm target 2025"],
    );
}

#[test]
fn aims_handed_out_and_kept() {
    check_report_places(
        "Riêng năm nay, tỉnh giao thêm 22 xã nâng cao, 9 xã kiểu mẫu; đến nay có 8 xã nâng cao.",
        &[
            "22 xã target increase 2022 Bình Định",
            "9 xã target increase 2022 Bình Định",
            "8 xã actual 2022 Bình Định",
        ],
    );
    check_report(
        "Giữ nguyên số lượng 10 xã đạt chuẩn nông thôn mới, 2 xã kiểu mẫu đã giao từ đầu năm.",
        &["10 xã target 2022", "2 xã target 2022"],
    );
    check_report(
        "Chủ tịch giao Sở Tài chính cân đối 20 tỷ đồng từ nguồn tăng thu cho xây dựng nông thôn mới.",
        &["20 tỷ đồng target 2022"],
    );
    // What an office is told to hand over has been won.
    check_report(
        "UBND tỉnh giao Sở Nông nghiệp tổ chức trao giấy công nhận cho 14 chủ thể OCOP.",
        &["14 chủ thể actual 2022"],
    );
}

#[test]
fn a_request_heads_a_list_of_tasks() {
    check_report(
        "Đề nghị các địa phương bám sát đầu việc đã thống nhất:\n\n- Toàn huyện có thêm 60 sản phẩm OCOP, không chạy theo số lượng.",
        &["60 sản phẩm target increase 2022"],
    );
}

#[test]
fn one_aim_for_another() {
    check_report(
        "Huyện phải điều chỉnh mục tiêu thu nhập cả năm từ 58 xuống 55 triệu đồng/người.",
        &["58 target 2022", "55 triệu đồng target 2022"],
    );
    check_report(
        "Mục tiêu là đưa thu nhập từ 50 triệu đồng lên 55 triệu đồng/người.",
        &["50 triệu đồng actual 2022", "55 triệu đồng target 2022"],
    );
}

#[test]
fn a_plan_that_only_says_which_units() {
    check_report(
        "Đến hết tháng 7, các xã trong kế hoạch đạt bình quân 14,6 tiêu chí/xã; nhân dân đóng góp 19,7 tỷ đồng xây dựng nông thôn mới.",
        &["14,6 tiêu chí actual 2022", "19,7 tỷ đồng actual 2022"],
    );
    check_report(
        "Theo báo cáo trình kỳ họp, thu nhập bình quân đầu người đạt 58,5 triệu đồng.",
        &["58,5 triệu đồng actual 2022"],
    );
}

#[test]
fn what_is_due_by_a_day() {
    check_report_places(
        "Xã Ân Đức hiện đạt 12 tiêu chí, phải đạt 16 tiêu chí trước 30/11.",
        &["12 tiêu chí actual 2022 Ân Đức", "16 tiêu chí target 2022 Ân Đức"],
    );
}

#[test]
fn an_item_of_the_list_for_some_units_does_not_own_the_next() {
    for list in [
        "Mục tiêu đến cuối năm: xã Ân Phong hoàn thành hồ sơ trình tỉnh thẩm định; có thêm 6 thôn kiểu mẫu.",
        "Huyện phấn đấu đưa Ân Phong về đích, Ân Đức đạt chuẩn nâng cao, có thêm 6 thôn kiểu mẫu.",
        "Phấn đấu xây dựng 2 thôn kiểu mẫu là thôn Phú Văn và thôn An Chiểu; có thêm 6 thôn kiểu mẫu.",
    ] {
        let found = figures(&article(REPORT, "15/9/2022", list));
        assert_eq!(
            found.last().unwrap(),
            "6 thôn target increase 2022 Hoài Ân",
            "{list}"
        );
    }
}

#[test]
fn units_that_are_still_to_be_judged() {
    check_report(
        "Nếu 2 xã trên được công nhận, tổng số xã nông thôn mới của huyện là 34 xã.",
        &["34 xã target 2022"],
    );
    check_report(
        "Qua kiểm tra, 2 xã đã đủ điều kiện để xét công nhận đạt chuẩn nông thôn mới.",
        &["2 xã target 2022"],
    );
}
