//! What is registered, drafted, chosen, piloted, assigned or asked for; and what has come of it.

use crate::recognition;
use crate::told::{article, check_report as check, check_report_of, check_report_places, figures};

/// Checks the recognitions of an undated report from Hoài Ân.
#[track_caller]
fn recognised(body: &str, expected: &[&str]) {
    let text = format!("Hoài Ân xây dựng nông thôn mới\n\n{body}\n");
    recognition::check(&text, expected);
}

#[test]
fn lists_of_what_is_registered() {
    check_report_places(
        "Các xã đăng ký sản phẩm dự chương trình OCOP năm nay như sau:\n\n- Xã Ân Hảo: 3 sản phẩm.\n\n- Xã Ân Mỹ: 1 sản phẩm.\n\nHiện huyện có 21 sản phẩm OCOP 3 sao.",
        &[
            "3 sản phẩm target 2022 Ân Hảo",
            "1 sản phẩm target 2022 Ân Mỹ",
            "21 sản phẩm actual 2022 Hoài Ân",
        ],
    );
    check(
        "Danh mục sản phẩm dự kiến tham gia OCOP năm 2023\n\nNhóm thực phẩm có 8 sản phẩm OCOP, nhóm đồ uống 2 sản phẩm.",
        &["8 sản phẩm target 2023", "2 sản phẩm target 2023"],
    );
    recognised(
        "Kết quả đăng ký xây dựng nông thôn mới của các xã như sau:\n\n- Nông thôn mới nâng cao: 2 xã (Ân Hảo Tây, Ân Thạnh).",
        &[],
    );
    check(
        "Danh sách sản phẩm OCOP đã được công nhận:\n\n- Nhóm thực phẩm: 4 sản phẩm.",
        &["4 sản phẩm actual 2022"],
    );
}

#[test]
fn drafts_resolutions_and_stages_of_a_plan() {
    check(
        "Dự thảo nghị quyết nêu: năm 2022 huyện có 4 xã nông thôn mới nâng cao, hộ nghèo còn 2%.",
        &["4 xã target 2022", "2% target 2022"],
    );
    check(
        "Theo nghị quyết của HĐND huyện, năm 2022 thu nhập bình quân 52 triệu đồng/người.",
        &["52 triệu đồng target 2022"],
    );
    check(
        "Theo phân kỳ, năm 2022 thêm 2 xã nông thôn mới nâng cao.",
        &["2 xã target increase 2022"],
    );
    check(
        "Định hướng đến năm 2025: 9 xã nông thôn mới nâng cao.\n\nHiện có 3 xã nông thôn mới nâng cao.",
        &["9 xã target 2025", "3 xã actual 2022"],
    );
    // A draft of a report tells results, and the name of a programme holds the word for its outlook.
    check(
        "Dự thảo báo cáo nêu rõ: năm 2021 huyện có 3 xã nông thôn mới nâng cao.",
        &["3 xã actual 2021"],
    );
    check(
        "Thực hiện đề án OCOP giai đoạn 2018-2020, định hướng đến năm 2025, huyện có 20 sản phẩm được công nhận OCOP.",
        &["20 sản phẩm actual 2022"],
    );
}

#[test]
fn what_is_still_to_be_done() {
    check(
        "Từ nay đến cuối năm, xã còn nhiều việc. Thu nhập lên 50 triệu đồng/người, hộ nghèo chỉ còn 3%.",
        &["50 triệu đồng target 2022", "3% target 2022"],
    );
    check(
        "Huyện còn nhiều việc: 2 xã về đích nông thôn mới, 6 sản phẩm OCOP ngay trong năm.",
        &["2 xã target 2022", "6 sản phẩm target 2022"],
    );
    check(
        "Huyện bàn cách để 2 xã đạt chuẩn nông thôn mới, hộ nghèo giảm còn 3%.",
        &["2 xã target 2022", "3% target 2022"],
    );
    check(
        "Huyện ủy yêu cầu năm nay có thêm 2 xã đạt chuẩn nông thôn mới, hộ nghèo giảm 1,2%.",
        &["2 xã target increase 2022", "1,2% target decrease 2022"],
    );
    check(
        "Còn 2 tiêu chí nữa là xã đủ 19 tiêu chí nông thôn mới.",
        &["19 tiêu chí target 2022"],
    );
    check(
        "Nếu không có gì thay đổi, cuối năm nay huyện có 11 xã đạt chuẩn nông thôn mới.",
        &["11 xã target 2022"],
    );
    check(
        "Nhân dân hứa góp 400 triệu đồng làm đường nông thôn mới.",
        &["400 triệu đồng target 2022"],
    );
    check(
        "Năm 2022, trung ương cấp cho huyện 60 tỷ đồng vốn nông thôn mới, trong khi riêng 3 xã ấy đã cần 70 tỷ đồng.",
        &["60 tỷ đồng actual 2022", "70 tỷ đồng target 2022"],
    );
    // Demands that are met, and years compared.
    check(
        "Đáp ứng yêu cầu của chương trình, năm 2021 huyện có 3 xã đạt chuẩn nông thôn mới, hộ nghèo giảm 1,2%.",
        &["3 xã actual 2021", "1,2% actual decrease 2021"],
    );
    check(
        "Nếu năm 2015 xã mới đạt 7 tiêu chí nông thôn mới thì nay đạt 19 tiêu chí.",
        &["7 tiêu chí actual 2015", "19 tiêu chí actual 2022"],
    );
}

#[test]
fn tasks_below_their_head() {
    check_report_of(
        "8/7/2022",
        "Nhiệm vụ 6 tháng cuối năm:\n\n- Xã Ân Phong đạt chuẩn nông thôn mới nâng cao;\n\n- Giải ngân hết 31.500 triệu đồng vốn nông thôn mới được giao năm 2022.",
        &["31.500 triệu đồng target 2022"],
    );
    check(
        "Theo kế hoạch, huyện tiếp tục củng cố những sản phẩm đã đăng ký, đưa 9 sản phẩm tham gia OCOP. Kinh phí thực hiện chương trình hơn 1,7 tỷ đồng.",
        &["9 sản phẩm target 2022", "1,7 tỷ đồng target 2022"],
    );
    check(
        "Năm 2022, huyện sẽ phát triển 7 sản phẩm OCOP mới, sản phẩm đã có; nâng hạng 2 sản phẩm OCOP.",
        &["7 sản phẩm target 2022", "2 sản phẩm target 2022"],
    );
    check(
        "Tỉnh giao mỗi huyện ít nhất 1 xã, riêng Hoài Ân thêm 2 xã đạt chuẩn nông thôn mới.",
        &["2 xã target increase 2022"],
    );
}

#[test]
fn units_that_are_chosen_piloted_or_helped_are_not_recognised() {
    for body in [
        "Huyện lựa chọn 3 xã xây dựng nông thôn mới nâng cao gồm Ân Hảo Tây, Ân Thạnh, Ân Phong.",
        "Huyện xác định 2 xã Ân Hảo Tây, Ân Thạnh là xã điểm nông thôn mới nâng cao.",
        "Huyện phân công các phòng giúp 2 xã Ân Hảo Tây, Ân Thạnh về đích nông thôn mới.",
        "Tỉnh đang lấy ý kiến về việc công nhận 2 xã Ân Hảo Tây, Ân Thạnh đạt chuẩn nông thôn mới nâng cao.",
        "Hồ sơ của 2 xã Ân Hảo Tây, Ân Thạnh đạt chuẩn nông thôn mới nâng cao đã gửi lên tỉnh.",
    ] {
        recognised(body, &[]);
        let text = article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", body);
        let count = figures(&text).remove(0);
        assert!(count.contains(" xã target"), "{count}: {body}");
    }
    recognised(
        "Cuối năm 2021, 2 xã điểm là Ân Hảo Tây, Ân Thạnh được công nhận nông thôn mới nâng cao.",
        &["Ân Hảo Tây advanced", "Ân Thạnh advanced"],
    );
    recognised(
        "Huyện đã phân công cán bộ giúp 2 xã Ân Hảo Tây, Ân Thạnh về đích nông thôn mới năm 2021.",
        &["Ân Hảo Tây standard 2021", "Ân Thạnh standard 2021"],
    );
}

#[test]
fn what_has_come_of_the_entries() {
    check(
        "Năm 2021 có 20 sản phẩm OCOP dự thi. Ở vòng huyện, với nhóm sản phẩm dự thi lần đầu, 8 sản phẩm được xếp hạng 4 sao; nhóm đánh giá lại có 2 sản phẩm hạng 3 sao.",
        &[
            "20 sản phẩm target 2021",
            "8 sản phẩm actual 2021",
            "2 sản phẩm actual 2021",
        ],
    );
    check(
        "Đến nay mới có 7/36 sản phẩm OCOP làm hồ sơ và được đánh giá lại.",
        &["7/36 sản phẩm actual 2022"],
    );
    check(
        "UBND tỉnh công nhận 26 sản phẩm OCOP 4 sao. Trong đó gồm 9 sản phẩm đánh giá lại và 17 sản phẩm dự đánh giá lần đầu.",
        &[
            "26 sản phẩm actual 2022",
            "9 sản phẩm actual 2022",
            "17 sản phẩm actual 2022",
        ],
    );
    check(
        "Năm nay huyện trình công nhận 5 xã đạt chuẩn nông thôn mới, trong đó đã có quyết định công nhận 3 xã và 2 xã đang tiến hành thẩm định.",
        &["5 xã target 2022", "3 xã actual 2022", "2 xã target 2022"],
    );
    check(
        "Các xã đăng ký hồi đầu năm đều về đích: 2/2 xã được công nhận đạt chuẩn nông thôn mới.",
        &["2/2 xã actual 2022"],
    );
    check(
        "Hội đồng đã xem xét, công nhận 5 sản phẩm OCOP đạt 3 sao.",
        &["5 sản phẩm actual 2022"],
    );
    check(
        "Hội đồng bắt đầu chấm 14 sản phẩm OCOP.",
        &["14 sản phẩm target 2022"],
    );
    check(
        "Có 12 sản phẩm OCOP 4 sao, trong đó 2 sản phẩm tiềm năng nâng hạng lên 5 sao.",
        &["12 sản phẩm actual 2022", "2 sản phẩm target 2022"],
    );
}

#[test]
fn results_held_against_a_demand() {
    check(
        "Thu nhập bình quân đạt 43 triệu đồng/người so với yêu cầu từ 41 triệu đồng; hộ nghèo 3,5% so với yêu cầu không quá 5%.",
        &["43 triệu đồng actual 2022", "3,5% actual 2022"],
    );
}

#[test]
fn parts_and_others_have_the_status_of_the_whole() {
    check(
        "Năm 2023 huyện phấn đấu thêm 12 xã nông thôn mới. Cụ thể, quý II 3 xã, quý III 4 xã, quý IV 5 xã.",
        &[
            "12 xã target increase 2023",
            "3 xã target increase 2023",
            "4 xã target increase 2023",
            "5 xã target increase 2023",
        ],
    );
    // Counts that add up to another number may be of anything.
    check(
        "Năm 2023 huyện phấn đấu thêm 12 xã nông thôn mới. Cụ thể, quý II 3 xã, quý III 4 xã.",
        &["12 xã target increase 2023"],
    );
    check(
        "Tổng vốn nông thôn mới năm 2022 ước 190 tỷ đồng/KH 170 tỷ đồng, trong đó dân góp 14 tỷ đồng.",
        &[
            "190 tỷ đồng actual 2022",
            "170 tỷ đồng target 2022",
            "14 tỷ đồng actual 2022",
        ],
    );
    check_report_places(
        "Xã Ân Hảo Tây đăng ký 7 sản phẩm OCOP, xã Ân Mỹ 5 sản phẩm; hai xã Ân Tín và Ân Đức cũng có lần lượt 2 và 3 sản phẩm.",
        &[
            "7 sản phẩm target 2022 Ân Hảo Tây",
            "5 sản phẩm target 2022 Ân Mỹ",
            "2 target 2022 Ân Tín",
            "3 sản phẩm target 2022 Ân Đức",
        ],
    );
}

#[test]
fn what_those_registered_have_come_to() {
    check_report_places(
        "Hai xã được xét công nhận nông thôn mới là: Ân Mỹ đạt 17/19 tiêu chí, Ân Tín đạt 16/19 tiêu chí.",
        &[
            "Hai xã target 2022 Hoài Ân",
            "17/19 tiêu chí actual 2022 Ân Mỹ",
            "16/19 tiêu chí actual 2022 Ân Tín",
        ],
    );
    check(
        "Với các sản phẩm đăng ký đợt này, 5 sản phẩm được xếp hạng 4 sao OCOP.",
        &["5 sản phẩm actual 2022"],
    );
    check(
        "Ở nhóm xã đăng ký đạt chuẩn nông thôn mới, 3 xã đã đạt 18/19 tiêu chí.",
        &["3 xã actual 2022"],
    );
    check(
        "Công trình nông thôn mới làm đúng kế hoạch với 6,2 tỷ đồng đã giải ngân.",
        &["6,2 tỷ đồng actual 2022"],
    );
    check(
        "Huyện có thêm 7 sản phẩm OCOP đạt 3 sao và 1 sản phẩm đạt 4 sao/KH 6 sản phẩm.",
        &[
            "7 sản phẩm actual increase 2022",
            "1 sản phẩm actual increase 2022",
            "6 sản phẩm target 2022",
        ],
    );
    // `đạt` of a plan that is still to be reached.
    check(
        "Xã phải quyết tâm đạt mục tiêu 19/19 tiêu chí nông thôn mới, hộ nghèo còn 2%.",
        &["19/19 tiêu chí target 2022", "2% target 2022"],
    );
}

#[test]
fn money_that_is_there_beside_a_plan() {
    check(
        "Năm 2022 huyện phấn đấu có thêm 3 xã nông thôn mới; vốn phân bổ năm nay là 21 tỷ đồng (ngân sách tỉnh 6 tỷ đồng).",
        &[
            "3 xã target increase 2022",
            "21 tỷ đồng actual 2022",
            "6 tỷ đồng actual 2022",
        ],
    );
    check(
        "UBND huyện vừa phân bổ 32 tỷ đồng thuộc kế hoạch vốn thực hiện chương trình nông thôn mới năm 2022.",
        &["32 tỷ đồng actual 2022"],
    );
    check(
        "Huyện dự kiến chi 42 tỷ đồng cho OCOP.\n\nTrong tổng nguồn vốn này, ngân sách tỉnh 12 tỷ đồng; vốn của doanh nghiệp 30 tỷ đồng.",
        &[
            "42 tỷ đồng target 2022",
            "12 tỷ đồng target 2022",
            "30 tỷ đồng target 2022",
        ],
    );
    check(
        "Tổng kinh phí OCOP dự kiến: 850 triệu đồng, gồm:\n\n1. Ngân sách tỉnh: 500 triệu đồng;\n\n2. Ngân sách huyện: 350 triệu đồng.",
        &[
            "850 triệu đồng target 2022",
            "500 triệu đồng target 2022",
            "350 triệu đồng target 2022",
        ],
    );
}

#[test]
fn what_is_now_and_what_is_to_come() {
    check(
        "Mục tiêu đến năm 2025 huyện có 10 xã nông thôn mới nâng cao. Về OCOP, huyện đang có 28 sản phẩm 3 sao, 3 năm tới thêm 12 sản phẩm.",
        &[
            "10 xã target 2025",
            "28 sản phẩm actual 2022",
            "12 sản phẩm target increase 2025",
        ],
    );
    check(
        "Năm nay huyện có 22 sản phẩm được cấp giấy chứng nhận OCOP.\n\nCụ thể, 18 sản phẩm đăng ký lần đầu; 4 sản phẩm đánh giá lại.",
        &[
            "22 sản phẩm actual 2022",
            "18 sản phẩm actual 2022",
            "4 sản phẩm actual 2022",
        ],
    );
    check(
        "Huyện đã có 6 xã đạt chuẩn nông thôn mới. Nếu được công nhận, 2 xã này sẽ đưa tổng số lên 8 xã, 3 xã còn lại hiện đạt từ 15 tiêu chí.",
        &["6 xã actual 2022", "8 xã target 2022", "3 xã actual 2022"],
    );
    check(
        "2/5 xã theo kế hoạch được công nhận đạt chuẩn nông thôn mới, 3 xã được công nhận nông thôn mới nâng cao; giải ngân 60%.",
        &["2/5 xã actual 2022", "3 xã actual 2022"],
    );
    check(
        "Các xã chưa có thôn nào đạt chuẩn nông thôn mới trong năm nay phải báo cáo, nêu kế hoạch khắc phục.",
        &["chưa có thôn nào actual 2022"],
    );
    check(
        "Một trong những phần việc lớn của năm là có thêm 3 xã đạt chuẩn nông thôn mới.",
        &["3 xã target increase 2022"],
    );
    check(
        "Ngoài ra có 4 sản phẩm OCOP đã đến kỳ phải đánh giá lại.",
        &["4 sản phẩm target 2022"],
    );
    check(
        "Huyện đồng ý cho 2 sản phẩm OCOP dự nâng hạng từ 3 sao lên 4 sao.",
        &["2 sản phẩm target 2022"],
    );
    check(
        "Hội đồng OCOP huyện họp. Góp mặt trong đợt chấm điểm này là 14 sản phẩm được gửi về từ 6 xã.",
        &["14 sản phẩm target 2022"],
    );
}

#[test]
fn what_is_assigned_to_units() {
    check(
        "3 xã được giao về đích nông thôn mới gồm: Ân Mỹ, Ân Tín và Ân Đức.",
        &["3 xã target 2022"],
    );
    check(
        "4 xã chắc chắn được xét trong quý III là xã nông thôn mới nâng cao.",
        &["4 xã target 2022"],
    );
}

#[test]
fn what_units_have_reached_on_their_way_is_so_now() {
    check(
        "Huyện đề nghị tập trung cho 3 xã đã đạt 17 tiêu chí để về đích nông thôn mới trong năm.",
        &["3 xã actual 2022"],
    );
    check(
        "Huyện tặng Giấy khen cho 34 tập thể trong xây dựng nông thôn mới. Hai tập thể được đề nghị UBND tỉnh tặng Bằng khen.",
        &["34 tập thể actual 2022", "Hai tập thể target 2022"],
    );
}

#[test]
fn parts_that_add_up_need_not_say_what_they_are() {
    check(
        "Huyện có 9 xã đạt chuẩn nông thôn mới. Số này gồm 4 xã khu vực I, 3 xã khu vực II, 2 xã khu vực III.",
        &[
            "9 xã actual 2022",
            "4 xã actual 2022",
            "3 xã actual 2022",
            "2 xã actual 2022",
        ],
    );
}

#[test]
fn products_that_are_before_the_council_and_a_target_that_is_passed() {
    check(
        "Các xã có 14 sản phẩm OCOP qua vòng hồ sơ để Hội đồng đánh giá, phân hạng. Kết quả có 8 sản phẩm được cấp giấy chứng nhận OCOP.",
        &["14 sản phẩm target 2022", "8 sản phẩm actual 2022"],
    );
    check(
        "Huyện có 9/14 xã nông thôn mới nâng cao (đạt 64,3%, vượt chỉ tiêu Nghị quyết là 40%).",
        &["9/14 xã actual 2022", "64,3% actual 2022", "40% target 2022"],
    );
}
