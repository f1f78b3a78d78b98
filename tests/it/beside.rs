//! Plans told beside their results, results within plans, and the years of both.

use crate::told::{article, check_report, figures};

#[test]
fn a_bracket_or_a_slash_holds_the_plan() {
    check_report(
        "Thu nhập bình quân đạt 38 triệu đồng/người, đạt 76% so với chỉ tiêu nghị quyết (50 triệu đồng/người).",
        &["38 triệu đồng actual 2022", "50 triệu đồng target 2022"],
    );
    check_report(
        "Tỷ lệ hộ nghèo bình quân giảm 1,8%/năm (Nghị quyết là 2%/năm).",
        &["1,8% actual decrease 2022", "2% target decrease 2022"],
    );
    check_report(
        "Có thêm 2 xã (KH 1 xã) đạt chuẩn nông thôn mới.",
        &["2 xã actual increase 2022", "1 xã target increase 2022"],
    );
    check_report(
        "Chỉ tiêu nghị quyết đạt cao như tỷ lệ xã đạt chuẩn nông thôn mới 83,2%/50%.",
        &["83,2% actual 2022", "50% target 2022"],
    );
    check_report(
        "Thu nhập bình quân ước 55 triệu đồng/KH 56 triệu đồng, so với năm 2021 tăng 3 triệu đồng.",
        &[
            "55 triệu đồng actual 2022",
            "56 triệu đồng target 2022",
            "3 triệu đồng actual increase 2022",
        ],
    );
    check_report(
        "Trong năm 2021, hộ nghèo chiếm tỷ lệ 0,71% (kế hoạch là 0,8%).",
        &["0,71% actual 2021", "0,8% target 2021"],
    );
}

#[test]
fn a_plan_that_was_passed_is_a_figure_and_a_gap_is_none() {
    check_report(
        "Tỷ lệ hộ nghèo còn 3,6%, vượt xa mục tiêu 5%.",
        &["3,6% actual 2022", "5% target 2022"],
    );
    check_report(
        "Tỷ lệ xã đạt chuẩn NTM là 85%, vượt 4% so với mục tiêu cả năm là 81%.",
        &["85% actual 2022", "81% target 2022"],
    );
    check_report(
        "Bình quân đạt 13,7 tiêu chí/xã, thấp hơn 0,3 tiêu chí so với mục tiêu 14 tiêu chí.",
        &["13,7 tiêu chí actual 2022", "14 tiêu chí target 2022"],
    );
    check_report(
        "Huyện có 12 xã đạt chuẩn NTM, vượt kế hoạch 2 xã.",
        &["12 xã actual 2022"],
    );
    check_report(
        "Thu nhập bình quân tăng 4 triệu đồng so với năm 2021, vượt 1 triệu đồng so với kế hoạch.",
        &["4 triệu đồng actual increase 2022"],
    );
    check_report(
        "Huyện đặt mục tiêu đưa tỷ lệ xã NTM vượt 70%.",
        &["70% target 2022"],
    );
    check_report(
        "Xã quyết giữ chỉ tiêu 4 thôn nông thôn mới.",
        &["4 thôn target 2022"],
    );
    // Who has met an aim has what it counts.
    check_report(
        "Huyện đã hoàn thành mục tiêu 10 xã đạt chuẩn NTM.",
        &["10 xã actual 2022"],
    );
}

#[test]
fn the_plan_of_a_result_says_nothing_behind_it() {
    check_report(
        "Thu nhập bình quân chỉ đạt 58 triệu đồng, trong khi nghị quyết đề ra là tăng 10%; tỷ lệ hộ nghèo 1,9%.",
        &["58 triệu đồng actual 2022", "1,9% actual 2022"],
    );
    check_report(
        "Bình quân đạt 12,4 tiêu chí/xã, kế hoạch cả năm tăng 1 tiêu chí/xã; 14 thôn đạt chuẩn thôn nông thôn mới.",
        &[
            "12,4 tiêu chí actual 2022",
            "1 tiêu chí target increase 2022",
            "14 thôn actual 2022",
        ],
    );
    check_report(
        "Nghị quyết đặt mục tiêu đến năm 2025 xã đạt 14 tiêu chí; đến nay mới được 9 tiêu chí. Có 2/7 thôn đạt chuẩn thôn nông thôn mới.",
        &[
            "14 tiêu chí target 2025",
            "9 tiêu chí actual 2022",
            "2/7 thôn actual 2022",
        ],
    );
    check_report(
        "Huyện hiện có 9 xã được công nhận đạt chuẩn NTM và theo dự kiến trong năm nay sẽ có thêm xã nâng cao.",
        &["9 xã actual 2022"],
    );
}

#[test]
fn what_a_plan_goes_on_with() {
    check_report(
        "Huyện dự kiến thêm 3 xã về đích nông thôn mới. Khi đó toàn huyện có 11 xã đạt chuẩn NTM.",
        &["3 xã target increase 2022", "11 xã target 2022"],
    );
    check_report(
        "Huyện phấn đấu duy trì tiêu chí tại 7 xã đã đạt chuẩn NTM, đồng thời nâng bình quân lên 16,5 tiêu chí/xã.",
        &["7 xã actual 2022", "16,5 tiêu chí target 2022"],
    );
    check_report(
        "Tỷ lệ hộ nghèo từ 7,2% năm 2015 dự kiến giảm còn 1,4% vào cuối năm 2022; hộ cận nghèo giảm từ 4,3% xuống còn 2,4%.",
        &[
            "7,2% actual 2015",
            "1,4% target 2022",
            "4,3% actual 2015",
            "2,4% target 2022",
        ],
    );
    check_report(
        "Cả huyện có 2 xã được chọn làm thí điểm xã nông thôn mới kiểu mẫu.",
        &["2 xã target 2022"],
    );
}

#[test]
fn months_gone_by_within_a_plan_have_results() {
    check_report(
        "Năm 2022, huyện phấn đấu thêm 3 xã đạt chuẩn nông thôn mới. Đến giữa tháng 6, các xã thực hiện được 9 tiêu chí.",
        &["3 xã target increase 2022", "9 tiêu chí actual 2022"],
    );
    // What lies ahead is planned still.
    check_report(
        "Năm 2022, huyện phấn đấu thêm 3 xã đạt chuẩn nông thôn mới. Đến tháng 12, các xã đạt 19 tiêu chí.",
        &["3 xã target increase 2022", "19 tiêu chí target 2022"],
    );
}

#[test]
fn the_level_that_a_plan_starts_from_is_a_result() {
    check_report(
        "Xã phấn đấu tăng thu nhập bình quân của người dân thêm 5 triệu đồng so với 34 triệu đồng của năm 2021.",
        &["5 triệu đồng target increase 2022", "34 triệu đồng actual 2021"],
    );
}

#[test]
fn the_term_that_has_gone_by_and_its_end() {
    check_report(
        "Nhiệm kỳ qua, xã đạt kết quả tích cực: 8 khu dân cư được khen; cuối nhiệm kỳ thu nhập bình quân đạt 63 triệu đồng.",
        &["63 triệu đồng actual 2022"],
    );
}

#[test]
fn yearly_means_since_a_year_and_years_ago() {
    check_report(
        "Hộ nghèo năm 2016 chiếm 9,1%, đến năm 2020 còn 5,4%, bình quân giảm 0,9%/năm.",
        &[
            "9,1% actual 2016",
            "5,4% actual 2020",
            "0,9% actual decrease 2016- 2020",
        ],
    );
    check_report("Cách đây 10 năm, xã còn tới 70% hộ nghèo.", &["70% actual 2012"]);
    check_report(
        "Huyện phấn đấu giai đoạn 2021-2025 giảm một nửa số hộ nghèo hiện có, mỗi năm giảm bình quân 0,3%.",
        &["0,3% target decrease 2021- 2025"],
    );
}

/// Figures of a report from Hoài Ân of February 2025.
#[track_caller]
fn check_february(body: &str, expected: &[&str]) {
    let text = article("Sản phẩm OCOP Hoài Ân", "12/2/2025", body);
    assert_eq!(figures(&text), expected, "{text}");
}

#[test]
fn early_in_the_year_a_text_goes_on_with_the_round_of_the_last() {
    check_february(
        "UBND huyện phê duyệt kết quả đánh giá, phân hạng sản phẩm OCOP năm 2024.\n\n\
         Theo đó, 11 sản phẩm được công nhận đạt 3 sao.",
        &["11 sản phẩm actual 2024 Hoài Ân"],
    );
}

#[test]
fn later_in_the_year_now_is_the_year_of_the_article() {
    let text = article(
        "Hoài Ân: thêm 2 xã được công nhận nông thôn mới năm 2020",
        "14/04/2021",
        "Tỉnh công nhận 2 xã đạt chuẩn nông thôn mới năm 2020. Như vậy, đến nay toàn huyện có 9 xã đạt chuẩn.",
    );
    assert_eq!(
        figures(&text),
        ["2 xã actual increase 2020 Hoài Ân", "9 xã actual 2021 Hoài Ân"]
    );
}

#[test]
fn an_aim_beyond_what_is_reached_leaves_it_a_result() {
    for aim in [
        ", tạo đà để hướng tới huyện nông thôn mới vào năm 2025",
        ", mục tiêu là trở thành huyện nông thôn mới vào năm 2025",
        " để phấn đấu là huyện nông thôn mới vào năm 2025",
        ", phấn đấu đạt chuẩn nông thôn mới nâng cao vào năm 2025",
    ] {
        check_report(
            &format!("Huyện có 9/14 xã đạt chuẩn nông thôn mới{aim}."),
            &["9/14 xã actual 2022"],
        );
    }
    check_report(
        "Huyện phấn đấu có 9/14 xã đạt chuẩn nông thôn mới để hướng tới huyện nông thôn mới vào năm 2025.",
        &["9/14 xã target 2025"],
    );
    check_report(
        "Huyện chọn 2 xã phấn đấu đạt chuẩn nông thôn mới nâng cao.",
        &["2 xã target 2022"],
    );
    check_report(
        "Huyện có 3 xã hoàn thành hồ sơ đạt chuẩn nông thôn mới, phấn đấu được công nhận trong tháng 12.",
        &["3 xã target 2022"],
    );
}

#[test]
fn plans_given_to_units_and_declared_behind_go_on() {
    let text = article(
        "Đắk Nông xây dựng nông thôn mới",
        "15/3/2018",
        "Mục tiêu năm nay được giao cho từng huyện, thị xã. Theo đó, huyện Cư Jút có 1 xã đạt chuẩn nông thôn mới. Huyện Đắk Mil có 2 xã.",
    );
    assert_eq!(
        figures(&text),
        ["1 xã target 2018 Cư Jút", "2 xã target 2018 Đắk Mil"]
    );
    let text = article(
        "Nông thôn mới cả nước",
        "15/3/2016",
        "Phấn đấu đến hết năm 2016 cả nước có khoảng 25% số xã đạt chuẩn nông thôn mới.\n\nĐó là mục tiêu Ban Chỉ đạo Trung ương đề ra \
         trong kế hoạch năm 2016. Cùng với đó, giảm số xã đạt dưới 5 tiêu chí xuống còn 250 xã.",
    );
    assert_eq!(
        figures(&text),
        ["25% target 2016 Việt Nam", "250 xã target 2016 Việt Nam"]
    );
}

#[test]
fn a_plan_ends_with_the_clause_that_only_names_it() {
    check_report(
        "Chương trình OCOP của huyện đã được phê duyệt đề án, kế hoạch; 15 sản phẩm của 7 chủ thể đã được xếp hạng từ 3 sao trở lên.",
        &["15 sản phẩm actual 2022", "7 chủ thể actual 2022"],
    );
}

#[test]
fn requests_and_files_that_are_examined_are_no_results() {
    check_report(
        "Có 6 xã đã có quyết định công nhận đạt chuẩn nông thôn mới; 02 xã các sở, ngành đang thẩm định hồ sơ và 01 xã đang lập hồ sơ.",
        &["6 xã actual 2022", "02 xã target 2022", "01 xã target 2022"],
    );
    check_report(
        "Huyện xin tỉnh cấp thêm 40 tỷ đồng vốn ngân sách để xây dựng nông thôn mới.",
        &["40 tỷ đồng target increase 2022"],
    );
}

#[test]
fn purposes_shares_and_the_months_that_are_left_are_plans() {
    check_report(
        "Nhiệm vụ 6 tháng cuối năm: giảm tỷ lệ hộ nghèo còn 3,2%.",
        &["3,2% target 2022"],
    );
    check_report(
        "Trong 6 tháng cuối năm, huyện tập trung đưa thu nhập bình quân đạt 52 triệu đồng.",
        &["52 triệu đồng target 2022"],
    );
    check_report(
        "Xã tập trung nguồn lực để cuối năm đạt 18/19 tiêu chí.",
        &["18/19 tiêu chí target 2022"],
    );
    check_report(
        "Huyện hỗ trợ sinh kế để tỷ lệ hộ nghèo giảm còn 2,5%.",
        &["2,5% target 2022"],
    );
    check_report(
        "Huyện dồn sức hoàn thiện hồ sơ để 3 xã đạt 18/19 tiêu chí.",
        &["3 xã target 2022"],
    );
    check_report(
        "Huyện huy động được 2,35 tỷ đồng, đạt 58,7% kế hoạch năm là 4 tỷ đồng.",
        &["2,35 tỷ đồng actual 2022", "4 tỷ đồng target 2022"],
    );
    check_report(
        "Huyện giao năm 2022: 3 xã đạt chuẩn nông thôn mới nâng cao, đến nay có 2 xã đạt.",
        &["3 xã target 2022", "2 xã actual 2022"],
    );
    check_report(
        "Về giao thông năm 2022: 3 xã đạt chuẩn nông thôn mới.",
        &["3 xã actual 2022"],
    );
    check_report(
        "Hội đồng huyện đang chuẩn bị đánh giá lại 5 sản phẩm OCOP.",
        &["5 sản phẩm target 2022"],
    );
    check_report(
        "Hội đồng công nhận sản phẩm cấp quốc gia cho 2 sản phẩm OCOP là mật ong và trà túi lọc.",
        &["2 sản phẩm actual 2022"],
    );
}

#[test]
fn months_and_quarters_that_lie_ahead_are_plans() {
    check_report(
        "Trong quý IV, huyện có thêm 2 xã đạt chuẩn nông thôn mới.",
        &["2 xã target increase 2022"],
    );
    check_report(
        "Đến tháng 12/2022, huyện có thêm 2 xã đạt chuẩn nông thôn mới.",
        &["2 xã target increase 2022"],
    );
    check_report(
        "Tháng 12 năm nay, huyện có thêm 2 xã đạt chuẩn nông thôn mới.",
        &["2 xã target increase 2022"],
    );
    check_report(
        "Trong quý III, huyện có thêm 2 xã đạt chuẩn nông thôn mới.",
        &["2 xã actual increase 2022"],
    );
    check_report(
        "Đến tháng 8, huyện có thêm 2 xã đạt chuẩn nông thôn mới.",
        &["2 xã actual increase 2022"],
    );
    check_report(
        "Kết thúc năm 2022, huyện có 9 xã đạt chuẩn nông thôn mới.",
        &["9 xã target 2022"],
    );
    check_report(
        "Cuối năm, huyện có 9 xã đạt chuẩn nông thôn mới.",
        &["9 xã target 2022"],
    );
    check_report(
        "Qua rà soát, tỷ lệ hộ nghèo cuối năm 2022 còn 2,98%.",
        &["2,98% actual 2022"],
    );
    check_report(
        "Tháng 12 năm ngoái, huyện có thêm 2 xã đạt chuẩn nông thôn mới.",
        &["2 xã actual increase 2021"],
    );
    check_report(
        "Tháng 12/2021, huyện có thêm 2 xã đạt chuẩn nông thôn mới.",
        &["2 xã actual increase 2021"],
    );
    check_report(
        "Theo nghị quyết đại hội, thu nhập bình quân đạt 60 triệu đồng/người/năm.",
        &["60 triệu đồng target 2022"],
    );
    check_report(
        "Rà soát theo dự thảo bộ tiêu chí mới, huyện đạt bình quân 13,3 tiêu chí/xã.",
        &["13,3 tiêu chí actual 2022"],
    );
}

#[test]
fn what_is_performed_of_a_plan_is_a_result_and_the_work_of_a_plan_is_none() {
    check_report(
        "Chỉ tiêu năm 2022 về thu nhập là 52 triệu đồng, thực hiện 9 tháng được 41 triệu đồng.",
        &["52 triệu đồng target 2022", "41 triệu đồng actual 2022"],
    );
    check_report(
        "Kế hoạch năm 2022: 5 sản phẩm OCOP; thực hiện: 4 sản phẩm.",
        &["5 sản phẩm target 2022", "4 sản phẩm actual 2022"],
    );
    check_report(
        "Mục tiêu năm 2022: công nhận 5 sản phẩm OCOP; thực hiện nâng hạng 3 sản phẩm.",
        &["5 sản phẩm target 2022", "3 sản phẩm target 2022"],
    );
    check_report(
        "Năm 2021 huyện có 8 xã đạt chuẩn, đến nay có 10 xã.",
        &["8 xã actual 2021", "10 xã actual 2022"],
    );
}

#[test]
fn what_is_there_now_beside_a_plan_of_its_own_is_a_result() {
    check_report(
        "Đến nay đã có 10 sản phẩm OCOP và phấn đấu cuối năm có 15 sản phẩm.",
        &["10 sản phẩm actual 2022", "15 sản phẩm target 2022"],
    );
    check_report(
        "Đến nay, 3 xã đã hoàn thành hồ sơ và phấn đấu đạt chuẩn nông thôn mới.",
        &["3 xã target 2022"],
    );
    check_report(
        "Đến nay, 3 xã đã hoàn tất hồ sơ đạt chuẩn nông thôn mới.",
        &["3 xã target 2022"],
    );
    check_report(
        "Chương trình OCOP có 12 sản phẩm 3 sao và đang nâng hạng 2 sản phẩm lên 4 sao.",
        &["12 sản phẩm actual 2022", "2 sản phẩm target 2022"],
    );
    check_report(
        "Huyện đang đánh giá, phân hạng 5 sản phẩm OCOP.",
        &["5 sản phẩm target 2022"],
    );
}

#[test]
fn the_year_of_a_part_is_not_that_of_the_whole() {
    check_report(
        "Toàn huyện có 9 xã đạt chuẩn nông thôn mới, gồm: năm 2015 có 2 xã, năm 2016 có 3 xã.",
        &["9 xã actual 2022", "2 xã actual 2015", "3 xã actual 2016"],
    );
}

#[test]
fn a_period_with_an_outlook_names_a_document() {
    check_report(
        "Thực hiện đề án OCOP giai đoạn 2018-2020, định hướng đến năm 2030, toàn huyện có 26 sản phẩm được công nhận sản phẩm OCOP.",
        &["26 sản phẩm actual 2022"],
    );
}
