//! What is so now beside what must be so one day, estimates of the year under way, and plans that were missed.

use crate::told::{article, check_report, check_report_places, figures};

#[test]
fn a_time_behind_a_comma_dates_the_next_clause() {
    check_report(
        "Tỷ lệ hộ nghèo hiện còn 8,2%, cuối năm 2023 phải giảm xuống dưới 6%.",
        &["8,2% actual 2022", "6% target 2023"],
    );
    check_report(
        "Tỷ lệ hộ nghèo hiện còn 8,2%, cuối năm 2023 sẽ còn 6%.",
        &["8,2% actual 2022", "6% target 2023"],
    );
    check_report(
        "Thu nhập bình quân đầu người hiện đạt 38 triệu đồng, sang năm phải lên 42 triệu đồng.",
        &["38 triệu đồng actual 2022", "42 triệu đồng target 2023"],
    );
    check_report(
        "Hiện xã đạt 15 tiêu chí, cuối năm phải đạt 19 tiêu chí.",
        &["15 tiêu chí actual 2022", "19 tiêu chí target 2022"],
    );
    check_report("Muốn được công nhận, xã phải đạt 19 tiêu chí.", &[]);
}

#[test]
fn what_a_standard_asks_for_is_no_figure() {
    check_report(
        "Khó nhất là thu nhập: hiện mới 32 triệu đồng, chuẩn yêu cầu 41 triệu đồng.",
        &["32 triệu đồng actual 2022"],
    );
    check_report(
        "Thu nhập bình quân mới đạt 32 triệu đồng trong khi chuẩn là 41 triệu đồng, hộ nghèo 6% trong khi chuẩn quy định 5%.",
        &["32 triệu đồng actual 2022", "6% actual 2022"],
    );
    check_report(
        "Thu nhập bình quân đầu người mới đạt 32 triệu đồng (chuẩn 41 triệu đồng).",
        &["32 triệu đồng actual 2022"],
    );
    check_report(
        "Thu nhập bình quân của xã là 37,5 triệu đồng, trong khi mức phải đạt năm nay là 41 triệu đồng.",
        &["37,5 triệu đồng actual 2022"],
    );
    for rule in [
        "Xã nông thôn mới nâng cao phải có hợp tác xã, có ít nhất 1 sản phẩm OCOP đạt 3 sao; thu nhập từ 60 triệu đồng/người; hộ nghèo dưới 2%.",
        "Để đạt chuẩn kiểu mẫu, các xã phải có hợp tác xã hoạt động hiệu quả; có ít nhất 1 sản phẩm OCOP được xếp hạng từ 4 sao trở lên.",
        "Huyện nông thôn mới phải có 100% số xã đạt chuẩn nông thôn mới, ít nhất 10% số xã đạt chuẩn nâng cao.",
        "Theo quy định, xã đạt chuẩn nông thôn mới kiểu mẫu phải có tối thiểu 1 thôn thông minh; ít nhất 2 sản phẩm OCOP 4 sao.",
    ] {
        check_report(rule, &[]);
    }
    check_report(
        "Để đạt chuẩn huyện nông thôn mới vào năm 2025, huyện phải có thêm 3 xã đạt chuẩn và 2 sản phẩm OCOP.",
        &["3 xã target increase 2025", "2 sản phẩm target increase 2025"],
    );
    check_report(
        "Các xã đạt chuẩn nông thôn mới cần phấn đấu có thêm 2 sản phẩm OCOP trong năm nay.",
        &["2 sản phẩm target increase 2022"],
    );
}

#[test]
fn an_estimate_of_the_year_under_way_is_its_result() {
    check_report(
        "Ước đến cuối năm 2022, huyện có 8 xã đạt chuẩn nông thôn mới.",
        &["8 xã actual 2022"],
    );
    check_report(
        "Đến cuối năm nay, ước công nhận thêm 5 sản phẩm OCOP.",
        &["5 sản phẩm actual increase 2022"],
    );
    check_report(
        "Ước đến năm 2023, huyện có 8 xã đạt chuẩn nông thôn mới.",
        &["8 xã target 2023"],
    );
    check_report(
        "Ước thực hiện cả năm, có thêm 3 xã đạt chuẩn; phấn đấu năm 2023 thêm 2 xã.",
        &["3 xã actual increase 2022", "2 xã target increase 2023"],
    );
}

#[test]
fn what_came_of_a_plan_is_a_result() {
    check_report(
        "Năm 2021 huyện đề ra 3 xã về đích nhưng chỉ có 2 xã đạt.",
        &["3 xã target 2021", "2 xã actual 2021"],
    );
    check_report(
        "Năm 2021 huyện đề ra mục tiêu 3 xã về đích, song chỉ 2 xã đạt chuẩn.",
        &["3 xã target 2021", "2 xã actual 2021"],
    );
    for stands in [
        "được chọn về đích năm 2022 hiện đã đạt 17 tiêu chí",
        "đăng ký về đích năm 2022 hiện đạt 17 tiêu chí",
    ] {
        let found = figures(&article(
            "Xã Ân Mỹ xây dựng nông thôn mới",
            "15/9/2022",
            &format!("Xã Ân Mỹ {stands}."),
        ));
        assert_eq!(found, ["17 tiêu chí actual 2022 Ân Mỹ"], "{stands}");
    }
    // What is there now may be what a plan is made of.
    check_report(
        "Huyện phấn đấu giảm 2/3 số hộ nghèo hiện có, mỗi năm giảm 0,2%.",
        &["0,2% target decrease 2022"],
    );
}

#[test]
fn whom_work_is_done_for_has_not_yet_reached_it() {
    for work in [
        "Huyện dồn sức cho 2 xã về đích nông thôn mới.",
        "Huyện tập trung cao cho 2 xã đạt chuẩn nông thôn mới nâng cao.",
    ] {
        check_report(work, &["2 xã target 2022"]);
    }
    check_report(
        "Nhờ tập trung nguồn lực cho các xã điểm, 2 xã đã về đích nông thôn mới.",
        &["2 xã actual 2022"],
    );
}

#[test]
fn an_aim_at_a_plan_has_met_none() {
    check_report(
        "Huyện phấn đấu đạt mục tiêu 16 sản phẩm OCOP giai đoạn 2021 - 2025. Tổng vốn thực hiện 7 tỷ đồng.",
        &["16 sản phẩm target 2021- 2025", "7 tỷ đồng target 2021- 2025"],
    );
    check_report(
        "Huyện phấn đấu hoàn thành mục tiêu 6 xã đạt chuẩn nông thôn mới vào năm 2024. Tổng vốn thực hiện 7 tỷ đồng.",
        &["6 xã target 2024", "7 tỷ đồng target 2024"],
    );
    // `doanh nghiệp vừa và nhỏ` tells no time.
    check_report(
        "Giai đoạn 2021 - 2025, huyện phấn đấu có 16 sản phẩm OCOP từ 3 sao trở lên. Số chủ thể tham gia gồm 5 doanh nghiệp vừa và nhỏ.",
        &[
            "16 sản phẩm target 2021- 2025",
            "5 doanh nghiệp target 2021- 2025",
        ],
    );
}

#[test]
fn so_many_years_later_is_no_year_to_come() {
    for later in [
        "Một năm sau sáp nhập,",
        "Chỉ hai năm sau,",
        "3 năm sau khi về đích,",
        "Nhiều năm sau,",
    ] {
        check_report(
            &format!("{later} xã có thêm 3 sản phẩm OCOP 3 sao."),
            &["3 sản phẩm actual increase 2022"],
        );
    }
    check_report(
        "Năm sau, xã có thêm 3 sản phẩm OCOP 3 sao.",
        &["3 sản phẩm target increase 2023"],
    );
}

#[test]
fn what_an_increase_sums_up_to_is_reached() {
    check_report(
        "Nhiệm kỳ qua, huyện có thêm 4 xã đạt chuẩn nông thôn mới, đưa 6/6 xã hoàn thành 19 tiêu chí.",
        &["4 xã actual increase 2022", "6/6 xã actual 2022"],
    );
    check_report(
        "Huyện phấn đấu có thêm 4 xã đạt chuẩn nông thôn mới, đưa 6/6 xã hoàn thành 19 tiêu chí.",
        &["4 xã target increase 2022", "6/6 xã target 2022"],
    );
}

#[test]
fn money_that_has_been_given_out_is_no_plan() {
    check_report(
        "11 xã phấn đấu đạt chuẩn nông thôn mới được phân bổ 9 tỷ đồng.",
        &["11 xã target 2022", "9 tỷ đồng actual 2022"],
    );
    check_report(
        "11 xã phấn đấu đạt chuẩn nông thôn mới sẽ được phân bổ 9 tỷ đồng.",
        &["11 xã target 2022", "9 tỷ đồng target 2022"],
    );
    check_report(
        "Phấn đấu đến cuối năm có 5 xã đạt chuẩn. Vốn trực tiếp của chương trình năm nay là 48 tỷ đồng, đến hết tháng 6 đã giải ngân 21 tỷ đồng.",
        &[
            "5 xã target 2022",
            "48 tỷ đồng actual 2022",
            "21 tỷ đồng actual 2022",
        ],
    );
}

#[test]
fn all_of_those_counted_are_the_same_units() {
    check_report(
        "Huyện có 3 xã đạt chuẩn nông thôn mới nâng cao. Cả 3 xã đều đạt 15/15 tiêu chí.",
        &["3 xã actual 2022"],
    );
    check_report(
        "Huyện có 3 xã đạt chuẩn nông thôn mới nâng cao. Cả 5 xã còn lại đều đạt 19/19 tiêu chí.",
        &["3 xã actual 2022", "5 xã actual 2022"],
    );
    check_report(
        "Các xã hoàn thành 19/19 tiêu chí nông thôn mới đều không nợ đọng.",
        &[],
    );
}

#[test]
fn the_end_of_the_year_behind_a_count_lies_ahead() {
    check_report(
        "Chủ tịch UBND huyện đã tặng giấy khen cho 38 hộ dân, kêu gọi người dân tiếp tục chung tay hoàn thành 16/16 tiêu chí nâng cao vào cuối năm 2022.",
        &["38 hộ dân actual 2022", "16/16 tiêu chí target 2022"],
    );
    check_report(
        "Tỷ lệ hộ nghèo còn 10,4% và sẽ tiếp tục giảm còn 8,5% vào cuối năm 2022.",
        &["10,4% actual 2022", "8,5% target 2022"],
    );
    check_report(
        "Xã kêu gọi nhân dân đóng góp được 3 tỷ đồng xây dựng nông thôn mới.",
        &["3 tỷ đồng actual 2022"],
    );
}

#[test]
fn what_a_council_considers_waits_unless_its_result_is_told() {
    let considered = "Hội đồng vừa họp xét công nhận 6 xã đạt chuẩn nông thôn mới năm 2021.";
    check_report(
        &format!("{considered} Trong đó, có 2 xã được công nhận."),
        &["6 xã actual 2021", "2 xã actual 2021"],
    );
    check_report(considered, &["6 xã target 2021"]);
}

#[test]
fn an_aim_beside_its_result_ends_with_its_clause() {
    check_report(
        "Thu nhập bình quân đạt 33,5 triệu đồng/năm, phấn đấu hết năm đạt 36 triệu đồng; tỷ lệ hộ nghèo còn 8,9%.",
        &[
            "33,5 triệu đồng actual 2022",
            "36 triệu đồng target 2022",
            "8,9% actual 2022",
        ],
    );
    check_report(
        "Phấn đấu thu nhập bình quân đạt 36 triệu đồng; tỷ lệ hộ nghèo còn 8,9%.",
        &["36 triệu đồng target 2022", "8,9% target 2022"],
    );
}

#[test]
fn what_a_family_earns_is_no_income_of_the_place() {
    for family in [
        "Chị cho biết, trước đây chồng đi làm thuê thu nhập chỉ 3 - 4 triệu đồng/tháng.",
        "Ở xã Ân Đức (huyện Hoài Ân) gia đình ông Trương Đình Tám với mô hình tổng hợp, hằng năm thu nhập 900 triệu đồng.",
    ] {
        check_report(family, &[]);
    }
    check_report(
        "Ông đề nghị xã đến năm 2025 nâng thu nhập lên 55 triệu đồng.",
        &["55 triệu đồng target 2025"],
    );
}

#[test]
fn who_has_most_of_those_that_wait_waits_too() {
    check_report_places(
        "Năm 2022 có 22 sản phẩm đăng ký đánh giá, phân hạng OCOP, nhiều nhất là xã Ân Đức với 6 sản phẩm, xã Ân Tín 4 sản phẩm.",
        &[
            "22 sản phẩm target 2022 Hoài Ân",
            "6 sản phẩm target 2022 Ân Đức",
            "4 sản phẩm target 2022 Ân Tín",
        ],
    );
}

#[test]
fn a_plan_for_this_year_is_no_estimate_of_the_last() {
    check_report(
        "Tính đến hết năm 2021, toàn huyện có 7/12 xã được công nhận nông thôn mới, dự kiến hết năm 2022 nâng lên 9/12 xã.",
        &["7/12 xã actual 2021", "9/12 xã target 2022"],
    );
    check_report(
        "Đã có 2/3 xã theo kế hoạch được công nhận đạt chuẩn nông thôn mới.",
        &["2/3 xã actual 2022"],
    );
    check_report(
        "Khi có thêm 2 xã về đích, huyện sẽ có 9 xã nông thôn mới.",
        &["2 xã target increase 2022", "9 xã target 2022"],
    );
    check_report(
        "Khi đã có 2 xã về đích nông thôn mới, huyện sẽ tập trung cho các xã còn lại.",
        &["2 xã actual 2022"],
    );
}

#[test]
fn a_plan_that_rises_from_what_there_is_now() {
    check_report(
        "Huyện phấn đấu đưa số xã đạt chuẩn nông thôn mới từ 8 xã hiện nay lên 10 xã.",
        &["8 xã actual 2022", "10 xã target 2022"],
    );
    check_report(
        "Năm 2022, huyện quyết tâm hoàn thành thêm 4 tiêu chí nông thôn mới gồm thủy lợi, trường học; kéo giảm tỷ lệ hộ nghèo từ 6,2% hiện nay xuống dưới 5%.",
        &[
            "4 tiêu chí target increase 2022",
            "6,2% actual 2022",
            "5% target 2022",
        ],
    );
    check_report(
        "Đến năm 2025 huyện phấn đấu nâng số sản phẩm OCOP từ 12 sản phẩm hiện có lên 20 sản phẩm.",
        &["12 sản phẩm actual 2022", "20 sản phẩm target 2025"],
    );
    check_report(
        "Số xã đạt chuẩn nông thôn mới từ 2 xã năm 2015 đến nay đã tăng lên 10 xã.",
        &["2 xã actual 2015", "10 xã actual 2022"],
    );
    check_report(
        "Thu nhập bình quân từ 20 triệu đồng/người trước đây tăng lên 50 triệu đồng/người.",
        &["20 triệu đồng actual", "50 triệu đồng actual 2022"],
    );
    check_report(
        "Thu nhập bình quân từ 40 triệu đồng/người năm trước tăng lên 50 triệu đồng/người.",
        &["40 triệu đồng actual 2021", "50 triệu đồng actual 2022"],
    );
}

#[test]
fn what_will_be_added_to_a_count_leaves_it_a_result() {
    let aim = "Nghị quyết đặt ra là năm 2025 phải có ít nhất 9 xã nông thôn mới nâng cao.";
    for told in [
        "Về OCOP, huyện có 38 sản phẩm, hai trong số đó được 4 sao; cuối năm sẽ chấm thêm 6 sản phẩm.",
        "Huyện có 38 sản phẩm OCOP và sẽ đánh giá, phân hạng thêm 6 sản phẩm.",
        "Toàn huyện có 38 sản phẩm OCOP, dự kiến công nhận thêm 6 sản phẩm trong năm 2022.",
    ] {
        check_report(
            &format!("{aim} {told}"),
            &[
                "9 xã target 2025",
                "38 sản phẩm actual 2022",
                "6 sản phẩm target increase 2022",
            ],
        );
    }
    check_report(
        &format!("{aim} Đến năm 2025, huyện có 38 sản phẩm OCOP, sẽ công nhận thêm 6 sản phẩm 4 sao."),
        &[
            "9 xã target 2025",
            "38 sản phẩm target 2025",
            "6 sản phẩm target increase 2025",
        ],
    );
}

#[test]
fn a_rated_count_is_no_part_of_what_will_be_added() {
    for told in [
        "trong đó có 2 sản phẩm 4 sao và sẽ đánh giá thêm 6 sản phẩm.",
        "2 sản phẩm đạt 4 sao và dự kiến có thêm 6 sản phẩm.",
    ] {
        check_report(
            &format!("Toàn huyện có 38 sản phẩm OCOP, {told}"),
            &[
                "38 sản phẩm actual 2022",
                "2 sản phẩm actual 2022",
                "6 sản phẩm target increase 2022",
            ],
        );
    }
    check_report(
        "Toàn huyện có 2 sản phẩm OCOP 4 sao dự kiến được công nhận trong năm nay.",
        &["2 sản phẩm target 2022"],
    );
}

#[test]
fn what_was_newly_added_is_no_part_of_the_outlook_before_it() {
    check_report(
        "Huyện phấn đấu đến năm 2025 có 5 xã nông thôn mới kiểu mẫu.\n\nOCOP của huyện có 27 sản phẩm 3 sao, mới thêm 4 sản phẩm trong đợt chấm tháng 8; nước mắm đang trình tỉnh xét 4 sao.",
        &[
            "5 xã target 2025",
            "27 sản phẩm actual 2022",
            "4 sản phẩm actual increase 2022",
        ],
    );
}

#[test]
fn sooner_than_planned_is_done() {
    for when in [
        "sớm hơn kế hoạch một năm",
        "trước lộ trình một năm",
        "sớm hơn so với kế hoạch 1 năm",
    ] {
        check_report(
            &format!("Cuối năm 2021, cả 14/14 xã được công nhận đạt chuẩn nông thôn mới, {when}."),
            &["14/14 xã actual 2021"],
        );
    }
    check_report(
        "Đến nay có 9/14 xã đạt chuẩn nông thôn mới, cao hơn so với mục tiêu của nhiệm kỳ (40% số xã đạt chuẩn).",
        &["9/14 xã actual 2022", "40% target 2022"],
    );
}

#[test]
fn another_unit_is_told_of_behind_a_plan() {
    check_report_places(
        "Phấn đấu đến năm 2025, xã Ân Hảo đạt chuẩn nông thôn mới nâng cao, thu nhập bình quân đạt 75 triệu đồng/người/năm.\n\nĐối với xã Ân Mỹ, tổng nguồn lực xây dựng nông thôn mới là 97 tỷ đồng.",
        &["75 triệu đồng target 2025 Ân Hảo", "97 tỷ đồng actual 2022 Ân Mỹ"],
    );
}

#[test]
fn parts_that_add_up_to_a_result_before_a_plan() {
    check_report(
        "Đến nay toàn huyện có 12 xã đạt chuẩn và cơ bản đạt chuẩn nông thôn mới.\n\nHuyện phấn đấu đến hết năm 2023 có ít nhất 1 xã nâng cao\n\nTrong đó, có 9 xã đạt chuẩn, 3 xã cơ bản đạt chuẩn nông thôn mới.",
        &[
            "12 xã actual 2022",
            "1 xã target 2023",
            "9 xã actual 2022",
            "3 xã actual 2022",
        ],
    );
}

#[test]
fn parts_of_a_plan_by_place() {
    assert_eq!(
        figures(&article(
            "Bình Định xây dựng nông thôn mới",
            "15/9/2022",
            "Năm 2023, tỉnh phấn đấu thêm 16 xã đạt chuẩn nông thôn mới nâng cao, phân bổ ở 3 huyện: Hoài Ân 6 xã, Phù Mỹ 7 xã, Tây Sơn 3 xã.",
        )),
        [
            "16 xã target increase 2023 Bình Định",
            "6 xã target 2023 Hoài Ân",
            "7 xã target 2023 Phù Mỹ",
            "3 xã target 2023 Tây Sơn",
        ],
    );
}

#[test]
fn what_is_mobilised_in_a_place_points_at_no_sum() {
    check_report(
        "Muốn 5 xã điểm về đích nông thôn mới đúng hẹn cần khoảng 640 tỷ đồng. Ba năm qua nguồn lực huy động trên địa bàn huyện mới được 373 tỷ đồng.",
        &[
            "5 xã target 2022",
            "640 tỷ đồng target 2022",
            "373 tỷ đồng actual 2022",
        ],
    );
}

#[test]
fn an_answer_tells_how_it_is() {
    check_report(
        "Đại biểu hỏi: Nghị quyết xác định đến hết năm 2025 huyện có 12/14 xã đạt chuẩn nông thôn mới, có đạt được không?\n\nTrả lời nội dung này, Chủ tịch UBND huyện cho biết, đến 30/6/2022 huyện có 9 xã đạt chuẩn.",
        &["12/14 xã target 2025", "9 xã actual 2022"],
    );
}

#[test]
fn a_bracket_that_tells_the_resolution() {
    check_report(
        "Huyện có 9 xã đạt chuẩn nông thôn mới, hơn hẳn dự tính (nghị quyết đại hội là hết năm 2021 có 7 xã đạt chuẩn).",
        &["9 xã actual 2022", "7 xã target 2021"],
    );
    check_report(
        "Hộ nghèo nay còn 4,2% (so với năm 2016 là 9,1%).",
        &["4,2% actual 2022", "9,1% actual 2016"],
    );
}

#[test]
fn registered_products_and_what_came_of_them() {
    check_report(
        "Trên cơ sở đăng ký của các xã, mùa OCOP này huyện có 16 sản phẩm của 6 chủ thể.",
        &["16 sản phẩm target 2022", "6 chủ thể target 2022"],
    );
    check_report(
        "Năm 2021, 14 sản phẩm đăng ký dự thi OCOP; sau chấm điểm, 11 sản phẩm được công nhận 3 sao.",
        &["14 sản phẩm target 2021", "11 sản phẩm actual 2021"],
    );
    check_report(
        "Hoài Ân có 7 sản phẩm OCOP được công nhận và đang xây dựng thêm 4 sản phẩm.",
        &["7 sản phẩm actual 2022", "4 sản phẩm target increase 2022"],
    );
}

#[test]
fn the_year_of_writing_is_none_that_is_foreseen() {
    let foreseen = [
        "5 xã target increase 2018 Bình Định",
        "1 huyện target 2019 Bình Định",
    ];
    for (body, reached) in [
        (
            "Ba năm qua tỉnh Bình Định đã đưa 31/121 xã về đích nông thôn mới, dự kiến hết năm 2018 có thêm 5 xã về đích và năm 2019 có 1 huyện đạt chuẩn.",
            "31/121 xã actual 2018 Bình Định",
        ),
        (
            "Ba năm 2016 - 2018, tỉnh Bình Định đã đưa 31/121 xã về đích nông thôn mới, dự kiến hết năm 2018 có thêm 5 xã về đích và năm 2019 có 1 huyện đạt chuẩn.",
            "31/121 xã actual 2016- 2018 Bình Định",
        ),
    ] {
        let found = figures(&format!("Bình Định xây dựng nông thôn mới\n\n{body}\n"));
        assert_eq!(found, [reached, foreseen[0], foreseen[1]], "{body}");
    }
}

#[test]
fn a_year_that_the_sentence_before_has_closed() {
    check_report(
        "Hết năm 2020, huyện có 7 xã về đích nông thôn mới. Mỗi xã trung bình đạt 15,7 tiêu chí. Hiện nay hộ nghèo còn 3%.",
        &["7 xã actual 2020", "15,7 tiêu chí actual 2020", "3% actual 2022"],
    );
}

#[test]
fn a_result_is_of_no_year_to_come() {
    let found = figures(&article(
        "Bình Định xây dựng nông thôn mới",
        "15/9/2022",
        "Tỉnh đã có 1 huyện nông thôn mới, còn 2 huyện Hoài Ân, Phù Mỹ phấn đấu về đích nông thôn mới vào năm 2025. Tỉnh Bình Định có 40 xã đạt chuẩn nông thôn mới, mỗi xã bình quân 14,2 tiêu chí.",
    ));
    assert_eq!(
        found[2..],
        [
            "40 xã actual 2022 Bình Định",
            "14,2 tiêu chí actual 2022 Bình Định"
        ]
    );
}
