//! What waits for a decision, and what is given or done so that a plan comes true.

use crate::told::{check_report as check, check_report_places as check_all};

#[test]
fn what_waits_is_said_of_its_own_count() {
    check(
        "Trong số sản phẩm OCOP được công nhận năm 2021 có 14 sản phẩm 4 sao, 125 sản phẩm 3 sao và 1 sản phẩm được trình Trung ương xét 5 sao.",
        &[
            "14 sản phẩm actual 2021",
            "125 sản phẩm actual 2021",
            "1 sản phẩm target 2021",
        ],
    );
    check(
        "Huyện có 18 xã xây dựng nông thôn mới thì 10 xã đã được công nhận đạt chuẩn, 7 xã hoàn thành 19/19 tiêu chí nhưng còn chờ trả nợ.",
        &["10 xã actual 2022", "7 xã actual 2022"],
    );
    check(
        "Hội đồng đã thống nhất 100% trình Chủ tịch UBND tỉnh công nhận 3 xã đạt chuẩn nông thôn mới kiểu mẫu.",
        &["3 xã target 2022"],
    );
}

#[test]
fn money_given_for_an_aim_is_given() {
    check(
        "Để các xã về đích đúng kế hoạch, năm nay ngân sách tỉnh bố trí 54,8 tỷ đồng xây dựng nông thôn mới.",
        &["54,8 tỷ đồng actual 2022"],
    );
    check(
        "Huyện huy động 20 tỷ đồng nhằm bảo đảm các xã về đích nông thôn mới.",
        &["20 tỷ đồng actual 2022"],
    );
    check(
        "Để các xã về đích đúng kế hoạch, năm tới ngân sách tỉnh sẽ bố trí 54,8 tỷ đồng xây dựng nông thôn mới.",
        &["54,8 tỷ đồng target 2023"],
    );
    check(
        "Theo kế hoạch, năm 2022 toàn huyện phấn đấu có thêm 10 xã đạt chuẩn nông thôn mới. Vốn xây dựng nông thôn mới giao cho huyện là 219 tỷ đồng, đến ngày 31/3/2022 giải ngân 61 tỷ đồng.",
        &[
            "10 xã target increase 2022",
            "219 tỷ đồng actual 2022",
            "61 tỷ đồng actual 2022",
        ],
    );
    check(
        "Ban chỉ đạo đưa ra nhiều giải pháp nhằm bảo đảm 6 xã này đạt chuẩn vào cuối năm, nâng tổng số xã đạt chuẩn nông thôn mới lên 32 xã.",
        &["32 xã target 2022"],
    );
}

#[test]
fn what_is_examined_waits() {
    check(
        "Cùng đợt này, huyện có 02 xã được thẩm định nông thôn mới nâng cao.",
        &["02 xã target 2022"],
    );
    check(
        "Huyện có 3 xã được Hội đồng thẩm định, công nhận đạt chuẩn nông thôn mới.",
        &["3 xã actual 2022"],
    );
    check(
        "Huyện có 20 sản phẩm được thẩm định, xếp hạng OCOP 3 sao.",
        &["20 sản phẩm actual 2022"],
    );
    check(
        "Năm 2022 huyện phấn đấu có thêm 7 xã đạt chuẩn nông thôn mới, đồng thời nâng chất các tiêu chí ở những xã đã đạt chuẩn, đưa số tiêu chí bình quân lên trên 12 tiêu chí/xã.",
        &["7 xã target increase 2022", "12 tiêu chí target 2022"],
    );
}

#[test]
fn a_paragraph_that_counts_up_leaves_the_plan_before_it() {
    for opening in [
        "Cũng trong 6 tháng, toàn huyện không có thêm xã đạt chuẩn nông thôn mới; lũy kế",
        "Toàn huyện lũy kế",
    ] {
        check(
            &format!(
                "Phấn đấu hết năm 2022, toàn huyện có 28 sản phẩm OCOP.\n\n{opening} 6/15 xã đạt chuẩn nông thôn mới."
            ),
            &["28 sản phẩm target 2022", "6/15 xã actual 2022"],
        );
    }
    check(
        "Phấn đấu hết năm 2022, toàn huyện có 28 sản phẩm OCOP; lũy kế 6/15 xã đạt chuẩn nông thôn mới.",
        &["28 sản phẩm target 2022", "6/15 xã target 2022"],
    );
}

#[test]
fn a_district_that_waits_leaves_its_communes_done() {
    for waiting in [
        "đang lập hồ sơ đề nghị công nhận huyện nông thôn mới",
        "đang hoàn thiện hồ sơ trình Trung ương công nhận hoàn thành nhiệm vụ",
        "đang trình Thủ tướng công nhận huyện đạt chuẩn nông thôn mới",
        "đủ điều kiện đề nghị Trung ương công nhận",
        "đang được Trung ương thẩm định",
    ] {
        check(
            &format!("Huyện có 12/12 xã đạt chuẩn nông thôn mới, {waiting}."),
            &["12/12 xã actual 2022"],
        );
    }
    for waiting in [
        "đang hoàn thiện hồ sơ trình tỉnh công nhận",
        "chờ huyện thẩm định",
    ] {
        check(
            &format!("Huyện có 2 xã đạt chuẩn nông thôn mới, {waiting}."),
            &["2 xã target 2022"],
        );
    }
    check(
        "Hội đồng huyện họp xét công nhận thôn nông thôn mới kiểu mẫu. Theo tờ trình, có 5 thôn hoàn thành hồ sơ đề nghị công nhận.",
        &["5 thôn target 2022"],
    );
}

#[test]
fn thanks_and_past_efforts_tell_results() {
    check(
        "Huyện phấn đấu đến năm 2025 có 150 sản phẩm OCOP.\n\nCũng nhờ phát triển sản xuất, thu nhập bình quân đạt 52 triệu đồng/người/năm.",
        &["150 sản phẩm target 2025", "52 triệu đồng actual 2022"],
    );
    check(
        "Với quyết tâm cao, bình quân các xã hoàn thành 15 tiêu chí nông thôn mới.",
        &["15 tiêu chí actual 2022"],
    );
    check(
        "Huyện quyết tâm cao đưa thu nhập bình quân lên 60 triệu đồng/người.",
        &["60 triệu đồng target 2022"],
    );
}

#[test]
fn what_has_become_of_those_registered_is_told() {
    for done in [
        "Có 3/5 xã đăng ký năm nay đã đạt chuẩn nông thôn mới.",
        "Có 3/5 xã đăng ký đầu năm đã được công nhận đạt chuẩn nông thôn mới.",
    ] {
        check(done, &["3/5 xã actual 2022"]);
    }
    check(
        "Có 3 xã đăng ký năm nay đạt chuẩn nông thôn mới.",
        &["3 xã target 2022"],
    );
    check(
        "Toàn huyện có thêm 312 thôn triển khai xây dựng khu dân cư nông thôn mới kiểu mẫu, nâng tổng số lên 560 thôn.",
        &["312 thôn target increase 2022", "560 thôn target 2022"],
    );
    check(
        "3 xã Ân Đức, Ân Hữu và Ân Tín phấn đấu đạt chuẩn nông thôn mới trong năm 2023.",
        &["3 xã target 2023"],
    );
}

#[test]
fn products_that_come_through_are_results() {
    check(
        "Có 20 sản phẩm OCOP nộp hồ sơ, trong đó 12 sản phẩm được công nhận 3 sao.",
        &["20 sản phẩm target 2022", "12 sản phẩm actual 2022"],
    );
    check(
        "Trong 14 sản phẩm OCOP dự thi có 11 sản phẩm đạt 3 sao trở lên.",
        &["14 sản phẩm target 2022", "11 sản phẩm actual 2022"],
    );
    check(
        "Huyện đề nghị công nhận 20 sản phẩm OCOP, trong đó 12 sản phẩm đạt 4 sao.",
        &["20 sản phẩm target 2022", "12 sản phẩm target 2022"],
    );
    check(
        "Phấn đấu có 20 sản phẩm OCOP, trong đó 12 sản phẩm được công nhận 4 sao.",
        &["20 sản phẩm target 2022", "12 sản phẩm target 2022"],
    );
}

#[test]
fn a_plan_that_is_met_stands_in_brackets() {
    check(
        "Huyện đã có 8/14 xã đạt chuẩn nông thôn mới, vượt chỉ tiêu Nghị quyết Đại hội Đảng bộ huyện (6 xã).",
        &["8/14 xã actual 2022", "6 xã target 2022"],
    );
    check(
        "Thu nhập bình quân đạt 52 triệu đồng/người/năm, vượt mục tiêu đề ra (50 triệu đồng).",
        &["52 triệu đồng actual 2022", "50 triệu đồng target 2022"],
    );
    check(
        "Tỷ lệ hộ nghèo còn 0,42% (chỉ tiêu đại hội dưới 1%).",
        &["0,42% actual 2022", "1% target 2022"],
    );
    check(
        "Số thôn nông thôn mới kiểu mẫu chưa đạt mục tiêu của xã (2/3 thôn).",
        &["2/3 thôn actual 2022"],
    );
}

#[test]
fn what_there_is_so_far_or_is_short_of_it_is_told_of_today() {
    check(
        "Xã cần 9 tỷ đồng xây dựng nông thôn mới nhưng mới huy động được 3,5 tỷ đồng.",
        &["9 tỷ đồng target 2022", "3,5 tỷ đồng actual 2022"],
    );
    check(
        "Đến hết năm 2024 huyện xong 12 xã nông thôn mới. Toàn huyện có 30/50 thôn đạt chuẩn nông thôn mới kiểu mẫu; thôn Phú Hữu chưa đạt.",
        &["12 xã target 2024", "30/50 thôn actual 2022"],
    );
}

#[test]
fn a_request_to_examine_and_recognise_is_one() {
    for asks in [
        "đang hoàn thiện hồ sơ đề nghị Trung ương đánh giá, công nhận",
        "đang đề nghị Trung ương xem xét, công nhận",
    ] {
        check(
            &format!("Toàn huyện có 24 sản phẩm OCOP 4 sao. Huyện {asks} 2 sản phẩm đạt 5 sao."),
            &["24 sản phẩm actual 2022", "2 sản phẩm target 2022"],
        );
    }
}

#[test]
fn what_a_unit_that_waits_has_reached() {
    check_all(
        "Xã Ân Hảo đạt 19/19 tiêu chí nông thôn mới đang trình tỉnh công nhận, 2 xã đạt 15 tiêu chí, 4 xã đạt từ 9 đến 12 tiêu chí.",
        &[
            "19/19 tiêu chí actual 2022 Ân Hảo",
            "2 xã actual 2022 Hoài Ân",
            "4 xã actual 2022 Hoài Ân",
        ],
    );
    check(
        "Đến hết tháng 8, trong 8 xã đăng ký có 3 xã đạt 17 tiêu chí, 4 xã đạt 16 tiêu chí và 1 xã đạt 15 tiêu chí.",
        &["3 xã actual 2022", "4 xã actual 2022", "1 xã actual 2022"],
    );
    check_all(
        "Đến nay huyện có 8 xã đạt chuẩn nông thôn mới. Hai xã đăng ký năm nay là Ân Hảo và Ân Mỹ, trong đó Ân Mỹ đạt 16 tiêu chí; Ân Hảo đạt 15 tiêu chí.",
        &[
            "8 xã actual 2022 Hoài Ân",
            "Hai xã target 2022 Hoài Ân",
            "16 tiêu chí actual 2022 Ân Mỹ",
            "15 tiêu chí actual 2022 Ân Hảo",
        ],
    );
    check_all(
        "Ba xã phấn đấu về đích năm nay gồm Ân Mỹ đạt 16 tiêu chí nông thôn mới, Ân Hảo 15 tiêu chí và Ân Tín 14 tiêu chí.",
        &[
            "Ba xã target 2022 Hoài Ân",
            "16 tiêu chí actual 2022 Ân Mỹ",
            "15 tiêu chí actual 2022 Ân Hảo",
            "14 tiêu chí actual 2022 Ân Tín",
        ],
    );
    check_all(
        "Xã Ân Hảo đăng ký đạt thêm 2 tiêu chí nông thôn mới, xã Ân Mỹ đăng ký đạt 19 tiêu chí.",
        &[
            "2 tiêu chí target increase 2022 Ân Hảo",
            "19 tiêu chí target 2022 Ân Mỹ",
        ],
    );
}

#[test]
fn what_examiners_have_found() {
    check(
        "Toàn huyện có 9 vườn hộ được thẩm định đạt vườn mẫu, 3 thôn được thẩm tra đạt chuẩn nông thôn mới.",
        &["9 vườn hộ actual 2022", "3 thôn actual 2022"],
    );
    check(
        "Toàn huyện có 9 thôn được thẩm định, đề nghị công nhận đạt chuẩn nông thôn mới kiểu mẫu.",
        &["9 thôn target 2022"],
    );
}

#[test]
fn products_that_have_their_points_wait_for_those_who_recognise() {
    check(
        "Hội đồng huyện chấm điểm sản phẩm OCOP. Kết quả, 7/8 sản phẩm đạt trên 50 điểm. Hội đồng thống nhất đề nghị tỉnh công nhận 5 sản phẩm 3 sao.",
        &["7/8 sản phẩm target 2022", "5 sản phẩm target 2022"],
    );
    check(
        "Hội đồng huyện chấm điểm sản phẩm OCOP. Kết quả, 9 sản phẩm đạt từ 58 đến 68 điểm, được xếp hạng 3 sao.",
        &["9 sản phẩm actual 2022"],
    );
}

#[test]
fn products_that_are_ranked_in_a_report_that_has_spoken_of_them() {
    check(
        "1. Kết quả\n\nToàn huyện có 102 sản phẩm OCOP.\n\nII. NHIỆM VỤ TRỌNG TÂM 3 THÁNG CUỐI NĂM\n\n1. Giải ngân 100% vốn được giao.\n\n2. Tổ chức đánh giá, phân hạng cho 10 sản phẩm; hết năm toàn huyện có 120 sản phẩm đạt từ 3 sao trở lên.",
        &[
            "102 sản phẩm actual 2022",
            "10 sản phẩm target 2022",
            "120 sản phẩm target 2022",
        ],
    );
}

#[test]
fn the_parts_of_those_that_wait_wait_too() {
    check(
        "Đợt này, huyện có 8 xã đủ điều kiện đưa ra thẩm định, gồm 2 xã nông thôn mới là Ân Hảo và Ân Mỹ; 5 xã nông thôn mới nâng cao.",
        &["2 xã target 2022", "5 xã target 2022"],
    );
}

#[test]
fn units_that_a_plan_is_for_and_what_they_have_reached() {
    check(
        "Đối với 4 xã phấn đấu về đích nông thôn mới năm 2023, bình quân mới là 13,2/19 tiêu chí: có 1 xã đạt 16/19 tiêu chí, 1 xã đạt 12/19 tiêu chí.",
        &[
            "4 xã target 2023",
            "13,2/19 tiêu chí actual 2022",
            "1 xã actual 2022",
            "1 xã actual 2022",
        ],
    );
    check(
        "4 xã đề nghị công nhận nông thôn mới nâng cao đều đạt 19/19 tiêu chí.",
        &["4 xã actual 2022"],
    );
    check(
        "Hồ sơ của 2 xã đang trình tỉnh công nhận; không có xã nào dưới 10 tiêu chí nông thôn mới.",
        &["2 xã target 2022", "không có xã nào actual 2022"],
    );
}

#[test]
fn what_units_have_registered_for() {
    check(
        "Theo đăng ký của các xã, năm 2023 có thêm 3 xã về đích nông thôn mới nâng cao.",
        &["3 xã target increase 2023"],
    );
    check(
        "Dự đánh giá, phân hạng đợt này có 17 sản phẩm OCOP của 12 xã.",
        &["17 sản phẩm target 2022"],
    );
    check(
        "Theo quyết định phê duyệt kết quả của kỳ OCOP năm 2021, 8 sản phẩm của huyện được xếp hạng 3 sao.",
        &["8 sản phẩm actual 2021"],
    );
}
