//! Plans and results side by side, as officials write them.

use crate::told::{article, figures};

/// Figures as `text status [increase|decrease] year place` in an article of a day.
#[track_caller]
fn check(title: &str, day: &str, body: &str, expected: &[&str]) {
    let text = article(title, day, body);
    assert_eq!(figures(&text), expected, "{text}");
}

#[test]
fn what_one_member_of_a_list_waits_for_says_nothing_of_the_next() {
    check(
        "Khánh Hòa phát triển sản phẩm OCOP",
        "20/05/2025",
        "Toàn tỉnh có 309 sản phẩm OCOP 3 sao trở lên. Trong đó, có 2 sản phẩm đủ điểm đề nghị công nhận 5 sao, 43 sản phẩm đạt 4 sao.",
        &[
            "309 sản phẩm actual 2025 Khánh Hòa",
            "2 sản phẩm target 2025 Khánh Hòa",
            "43 sản phẩm actual 2025 Khánh Hòa",
        ],
    );
}

#[test]
fn what_each_place_has_of_a_plan_is_planned() {
    check(
        "Hà Tĩnh xây dựng nông thôn mới",
        "20/05/2018",
        "Năm 2018 có 22 xã đăng ký đạt chuẩn NTM. Nhiều nhất là huyện Đức Thọ với 7 xã; huyện Nghi Xuân 4 xã.",
        &[
            "22 xã target 2018 Hà Tĩnh",
            "7 xã target 2018 Đức Thọ",
            "4 xã target 2018 Nghi Xuân",
        ],
    );
    check(
        "Thái Bình phát triển sản phẩm OCOP",
        "20/05/2023",
        "Hội đồng đề nghị công nhận 22 sản phẩm OCOP 4 sao. Như vậy, Thái Bình có 67 sản phẩm OCOP 4 sao.",
        &[
            "22 sản phẩm target 2023 Thái Bình",
            "67 sản phẩm actual 2023 Thái Bình",
        ],
    );
}

#[test]
fn groups_of_products_that_wait_wait_too() {
    check(
        "Đánh giá sản phẩm OCOP tỉnh Quảng Ngãi",
        "27/10/2022",
        "Tham gia thi đánh giá, phân hạng sản phẩm OCOP đợt này có 42 sản phẩm của 23 chủ thể. Các sản phẩm thuộc 2 nhóm gồm: thực phẩm 39 \
         sản phẩm, đồ uống 3 sản phẩm.",
        &[
            "42 sản phẩm target 2022 Quảng Ngãi",
            "23 chủ thể target 2022 Quảng Ngãi",
            "39 sản phẩm target 2022 Quảng Ngãi",
            "3 sản phẩm target 2022 Quảng Ngãi",
        ],
    );
    check(
        "Cao Bằng có thêm sản phẩm OCOP",
        "27/10/2023",
        "Toàn tỉnh có 68 sản phẩm được công nhận OCOP. Trong đó, có 61 sản phẩm đăng ký mới, 7 sản phẩm phải đánh giá lại.",
        &[
            "68 sản phẩm actual 2023 Cao Bằng",
            "61 sản phẩm actual 2023 Cao Bằng",
            "7 sản phẩm actual 2023 Cao Bằng",
        ],
    );
}

#[test]
fn a_headline_that_strives_leaves_the_results_below_it() {
    check(
        "Hưng Yên phấn đấu xóa xã chưa đạt chuẩn nông thôn mới",
        "12/07/2019",
        "Đến giữa năm, Hưng Yên có 138/145 xã được công nhận xã nông thôn mới.",
        &["138/145 xã actual 2019 Hưng Yên"],
    );
    check(
        "Kế hoạch xây dựng nông thôn mới tỉnh Hưng Yên năm 2020",
        "12/03/2020",
        "Có 20 xã đạt chuẩn nông thôn mới nâng cao.",
        &["20 xã target 2020 Hưng Yên"],
    );
}

#[test]
fn another_subject_waits() {
    check(
        "Huyện Đức Trọng xây dựng nông thôn mới",
        "12/09/2018",
        "14/14 xã đã đạt chuẩn NTM, huyện lập hồ sơ đề nghị công nhận. Có 3 xã đã đăng ký xây dựng NTM nâng cao.",
        &["14/14 xã actual 2018 Đức Trọng", "3 xã target 2018 Đức Trọng"],
    );
}

#[test]
fn a_report_named_after_a_plan_tells_results() {
    check(
        "Nông thôn mới Hà Nội",
        "15/07/2024",
        "Báo cáo kết quả quý II; kế hoạch, nhiệm vụ 6 tháng cuối năm cho biết, thành phố Hà Nội có thêm 75 xã được công nhận nông thôn mới \
         nâng cao.",
        &["75 xã actual increase 2024 Hà Nội"],
    );
}

#[test]
fn the_change_that_only_the_headline_tells() {
    check(
        "Kiên Giang thêm 11 xã nông thôn mới",
        "20/10/2021",
        "Từ đầu năm, UBND tỉnh đã công nhận 11 xã nông thôn mới.",
        &["11 xã actual increase 2021 Kiên Giang"],
    );
    check(
        "Quảng Bình có thêm sản phẩm OCOP",
        "20/10/2021",
        "Toàn tỉnh có 90 sản phẩm OCOP, tăng 20 sản phẩm so với năm 2020. Trong đó, 10 sản phẩm đạt 4 sao.",
        &[
            "90 sản phẩm actual 2021 Quảng Bình",
            "20 sản phẩm actual increase 2021 Quảng Bình",
            "10 sản phẩm actual 2021 Quảng Bình",
        ],
    );
}

#[test]
fn where_people_meet_and_whom_they_lead() {
    check(
        "Nông thôn mới Tây Nguyên",
        "28/07/2023",
        "Lâm Đồng dẫn đầu Tây Nguyên với 107/111 xã về đích NTM.",
        &["107/111 xã actual 2023 Lâm Đồng"],
    );
    check(
        "Cả nước có thêm sản phẩm OCOP",
        "28/07/2022",
        "Cả nước đã có 7.463 sản phẩm OCOP. Trong đó có 20 sản phẩm 5 sao.\n\nÔng Nguyễn Văn A ở tỉnh Hà Tĩnh cho biết sản phẩm bán chạy.",
        &[
            "7.463 sản phẩm actual 2022 Việt Nam",
            "20 sản phẩm actual 2022 Việt Nam",
        ],
    );
}

#[test]
fn the_year_of_a_text_that_only_names_days() {
    let undated = |body: &str, expected: &[&str]| {
        let text = format!("Nông thôn mới tỉnh Hưng Yên\n\n{body}\n");
        assert_eq!(figures(&text), expected, "{text}");
    };
    undated(
        "Văn phòng Điều phối vừa tổng hợp kết quả đến hết tháng 1.2018. Có 92 xã đạt 19 tiêu chí NTM.",
        &["92 xã actual 2018 Hưng Yên"],
    );
    undated(
        "UBND tỉnh đã công nhận 9 xã NTM, có giá trị kể từ ngày ký quyết định 30/12/2022.",
        &["9 xã actual 2022 Hưng Yên"],
    );
}

#[test]
fn a_result_set_against_its_plan() {
    let check = |body: &str, expected: &[&str]| check("Huyện Đức Thọ", "12/12/2022", body, expected);
    check(
        "Thu nhập bình quân đầu người đạt 55,3 triệu đồng/KH 55 triệu đồng, hộ nghèo còn 2,1% (kế hoạch 2,5%).",
        &[
            "55,3 triệu đồng actual 2022 Đức Thọ",
            "55 triệu đồng target 2022 Đức Thọ",
            "2,1% actual 2022 Đức Thọ",
            "2,5% target 2022 Đức Thọ",
        ],
    );
    check(
        "Huyện có 5/KH 6 xã đạt chuẩn nông thôn mới.",
        &["6 xã target 2022 Đức Thọ"],
    );
    check(
        "Có 5 xã đạt chuẩn nông thôn mới/kế hoạch 6 xã.",
        &["5 xã actual 2022 Đức Thọ", "6 xã target 2022 Đức Thọ"],
    );
}

#[test]
fn what_is_handed_over_at_a_meeting_ends_its_outlook() {
    let check = |behind: &str, expected: &str| {
        let body = format!("Năm 2025, huyện phấn đấu có thêm 5 sản phẩm OCOP. {behind}");
        let plan = "5 sản phẩm target increase 2025 Đức Thọ";
        check("Huyện Đức Thọ", "12/12/2024", &body, &[plan, expected]);
    };
    check(
        "Nhân dịp này, UBND huyện trao Giấy chứng nhận OCOP 3 sao cho 7 sản phẩm.",
        "7 sản phẩm actual 2024 Đức Thọ",
    );
    check(
        "Tại hội nghị, lãnh đạo huyện trao bằng công nhận cho 3 xã đạt chuẩn nông thôn mới.",
        "3 xã actual 2024 Đức Thọ",
    );
    check(
        "Kết thúc hội nghị, UBND tỉnh công bố quyết định công nhận 3 xã đạt chuẩn nông thôn mới.",
        "3 xã actual 2024 Đức Thọ",
    );
    check(
        "Được biết, thu nhập bình quân đầu người là 50 triệu đồng.",
        "50 triệu đồng actual 2024 Đức Thọ",
    );
    check(
        "Tại hội nghị, các đại biểu thống nhất chỉ tiêu 3 xã đạt chuẩn nông thôn mới.",
        "3 xã target 2025 Đức Thọ",
    );
}

#[test]
fn a_plan_that_was_met_says_nothing_of_the_next_count() {
    check(
        "Kết quả nông thôn mới của cả nước",
        "10/07/2025",
        "Cả nước có 6.084 xã đạt chuẩn nông thôn mới, cơ bản hoàn thành mục tiêu của cả giai đoạn 2021-2025; 2.567 xã đạt chuẩn nâng \
         cao, vượt mục tiêu được giao.",
        &["6.084 xã actual 2025 Việt Nam", "2.567 xã actual 2025 Việt Nam"],
    );
    check(
        "Huyện Đức Thọ",
        "12/12/2017",
        "Tỷ lệ hộ nghèo giảm còn 5,3%, thấp hơn kế hoạch đề ra gần 2%.",
        &["5,3% actual 2017 Đức Thọ"],
    );
}

#[test]
fn what_has_been_met_within_a_plan() {
    check(
        "Huyện Đức Thọ",
        "10/01/2017",
        "Năm 2017, huyện phấn đấu thêm 2 xã về đích NTM, duy trì tiêu chí của 4 sản phẩm OCOP đã được công nhận.",
        &[
            "2 xã target increase 2017 Đức Thọ",
            "4 sản phẩm actual 2017 Đức Thọ",
        ],
    );
    check(
        "Huyện Đức Thọ",
        "10/07/2019",
        "Từ đầu năm 2019 đến nay, huyện có 6/25 xã đăng ký đã về đích NTM.",
        &["6/25 xã actual 2019 Đức Thọ"],
    );
    // What waits has not been met.
    check(
        "Tỉnh Hà Tĩnh",
        "10/07/2019",
        "Hồ sơ của 2 huyện đã qua thẩm tra cấp tỉnh, chờ Trung ương công nhận đạt chuẩn nông thôn mới.",
        &["2 huyện target 2019 Hà Tĩnh"],
    );
}

#[test]
fn what_falls_short_of_a_plan() {
    check(
        "Huyện Đức Thọ",
        "12/12/2024",
        "Mục tiêu của huyện là 5 xã đạt chuẩn NTM. Tuy nhiên, mới có 3 xã đạt 19 tiêu chí, 2 xã đạt 17 tiêu chí.",
        &[
            "5 xã target 2024 Đức Thọ",
            "3 xã actual 2024 Đức Thọ",
            "2 xã actual 2024 Đức Thọ",
        ],
    );
    check(
        "Huyện Đức Thọ",
        "12/12/2020",
        "Mục tiêu đến năm 2025: Số doanh nghiệp mới được thành lập là 100. Số xã đạt chuẩn nông thôn mới là 8 xã.",
        &["8 xã target 2025 Đức Thọ"],
    );
}

/// The status of a count below a line of its own, in a report of September 2022.
#[track_caller]
fn headed(line: &str, status: &str) {
    let body = format!(
        "Huyện có 5 xã đạt chuẩn nông thôn mới và nhân dân phấn khởi trước kết quả đó.\n\n{line}\n\n- Có 7 xã đạt chuẩn nông thôn mới.\n\n- Thu nhập bình quân \
         đạt 60 triệu đồng."
    );
    let found = figures(&article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", &body));
    for figure in &found[1..] {
        assert!(figure.contains(status), "{line}: {found:?}");
    }
    assert_eq!(found.len(), 3, "{line}: {found:?}");
}

#[test]
fn lines_of_their_own_head_plans_or_results() {
    for line in [
        "2. Phương hướng, nhiệm vụ năm 2023",
        "II. NHIỆM VỤ",
        "2. Nhiệm vụ, giải pháp thời gian tới",
        "* Nhiệm vụ 6 tháng cuối năm",
        "Giải pháp",
        "Định hướng đến năm 2025",
        "Công tác trọng tâm tháng 10",
        "Chương trình công tác tháng 10/2022",
        "Chỉ tiêu",
        "Một số chỉ tiêu năm 2023",
        "Đăng ký năm 2023",
        "Mục tiêu phấn đấu",
    ] {
        headed(line, "target");
    }
    for line in [
        "1. Kết quả thực hiện nhiệm vụ",
        "Tình hình thực hiện kế hoạch năm 2022",
        "Kết quả thực hiện mục tiêu, chỉ tiêu",
        "Đánh giá thực hiện chỉ tiêu nghị quyết",
        "1. Tiến độ thực hiện kế hoạch",
        "Công tác tháng 8",
        "Nhiệm vụ đã hoàn thành",
        "Ước thực hiện năm 2022",
    ] {
        headed(line, "actual");
    }
}

#[test]
fn the_sources_of_a_sum_that_is_planned() {
    let plan = "Phòng Nông nghiệp huyện Hoài Ân cho biết về xây dựng nông thôn mới:\n\n3. Kinh phí\n\n";
    let lines = "- Ngân sách huyện: 1.500 triệu đồng;\n- Nhân dân đóng góp: 2.650 triệu đồng.";
    let told = |total: &str| {
        figures(&article(
            "Xây dựng nông thôn mới ở huyện Hoài Ân",
            "17/2/2022",
            &format!("{plan}{total} Trong đó:\n{lines}"),
        ))
    };
    assert_eq!(
        told("Tổng kinh phí dự kiến: 7.150 triệu đồng."),
        [
            "7.150 triệu đồng target 2022 Hoài Ân",
            "1.500 triệu đồng target 2022 Hoài Ân",
            "2.650 triệu đồng target 2022 Hoài Ân",
        ]
    );
    assert_eq!(
        told("Tổng kinh phí đã huy động: 7.150 triệu đồng."),
        [
            "7.150 triệu đồng actual 2022 Hoài Ân",
            "1.500 triệu đồng actual 2022 Hoài Ân",
            "2.650 triệu đồng actual 2022 Hoài Ân",
        ]
    );
}

#[test]
fn money_handed_out_by_a_plan() {
    let told = |body: &str| figures(&article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", body));
    assert_eq!(
        told(
            "Theo kế hoạch, năm 2022 huyện được phân bổ 18,9 tỷ đồng xây dựng nông thôn mới, trong đó ưu tiên cho 2 xã về đích 5,2 tỷ đồng."
        ),
        [
            "18,9 tỷ đồng actual 2022 Hoài Ân",
            "2 xã target 2022 Hoài Ân",
            "5,2 tỷ đồng actual 2022 Hoài Ân",
        ]
    );
    assert_eq!(
        told("Theo kế hoạch, huyện sẽ được phân bổ 18,9 tỷ đồng xây dựng nông thôn mới."),
        ["18,9 tỷ đồng target 2022 Hoài Ân"]
    );
    assert_eq!(
        told("Theo kế hoạch, huyện huy động 18,9 tỷ đồng xây dựng nông thôn mới."),
        ["18,9 tỷ đồng target 2022 Hoài Ân"]
    );
}

#[test]
fn the_end_of_the_year_just_over() {
    for until in ["Lũy kế đến hết năm", "Tính đến cuối năm", "Đến hết năm"] {
        assert_eq!(
            figures(&article(
                "Hoài Ân xây dựng nông thôn mới",
                "17/1/2023",
                &format!(
                    "Năm 2022, huyện có thêm 2 xã được công nhận đạt chuẩn nông thôn mới. {until}, huyện có 9 xã đạt chuẩn."
                ),
            )),
            ["2 xã actual increase 2022 Hoài Ân", "9 xã actual 2022 Hoài Ân"],
        );
    }
}

#[test]
fn the_means_of_a_plan_are_planned() {
    let document = |head: &str| {
        figures(&format!(
            "{head}\n\nI. ĐÁNH GIÁ HIỆN TRẠNG\nNăm 2021, toàn huyện có 14 thôn đạt chuẩn thôn nông thôn mới kiểu mẫu.\n\nII. MỤC TIÊU NĂM \
             2022\n- Có 15 thôn đạt chuẩn thôn nông thôn mới kiểu mẫu.\n\nIII. KINH PHÍ\nTổng kinh phí: 7.150 triệu đồng. Gồm:\n- Ngân sách \
             huyện: 1.500 triệu đồng;\n- Nhân dân đóng góp: 5.650 triệu đồng.\n"
        ))
    };
    let planned = [
        "14 thôn actual 2021 Hoài Ân",
        "15 thôn target 2022 Hoài Ân",
        "7.150 triệu đồng target 2022 Hoài Ân",
        "1.500 triệu đồng target 2022 Hoài Ân",
        "5.650 triệu đồng target 2022 Hoài Ân",
    ];
    assert_eq!(
        document("Kế hoạch xây dựng thôn nông thôn mới kiểu mẫu huyện Hoài Ân năm 2022\n\n17/2/2022"),
        planned
    );
    assert_eq!(
        document(
            "UBND HUYỆN HOÀI ÂN\n\nKẾ HOẠCH\nXây dựng thôn nông thôn mới kiểu mẫu huyện Hoài Ân năm 2022\n\nHoài Ân, ngày 17 tháng 02 năm 2022"
        ),
        planned
    );
}

#[test]
fn targets_that_a_council_has_set() {
    let told = |body: &str| figures(&article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", body));
    let aims = "thu nhập bình quân đạt 52 triệu đồng/người; 2 xã nông thôn mới nâng cao.";
    for set in [
        "HĐND huyện thông qua 21 chỉ tiêu, trong đó",
        "Kỳ họp thông qua 17 chỉ tiêu phát triển. Trong đó,",
        "Đại hội thống nhất đề ra 21 chỉ tiêu, trong đó",
        "Kỳ họp đã thông qua 9 nghị quyết, trong đó có nghị quyết về nhiệm vụ với một số chỉ tiêu:",
    ] {
        assert_eq!(
            told(&format!("{set} {aims}")),
            ["52 triệu đồng target 2022 Hoài Ân", "2 xã target 2022 Hoài Ân"],
            "{set}"
        );
    }
    for reached in [
        "Nghị quyết Đại hội đề ra 21 chỉ tiêu, đến nay đã đạt 18 chỉ tiêu. Trong đó,",
        "Trong 21 chỉ tiêu Đại hội đề ra, có 18 chỉ tiêu đạt và vượt. Nổi bật là:",
    ] {
        assert_eq!(
            told(&format!("{reached} {aims}")),
            ["52 triệu đồng actual 2022 Hoài Ân", "2 xã actual 2022 Hoài Ân"],
            "{reached}"
        );
    }
}

#[test]
fn who_has_to_lower_something_has_an_aim() {
    let told = |body: &str| figures(&article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", body));
    assert_eq!(
        told("Tỷ lệ hộ nghèo của xã Ân Hảo phải giảm còn 6,5%, Ân Mỹ còn 7%."),
        ["6,5% target 2022 Ân Hảo", "7% target 2022 Ân Mỹ"]
    );
    assert_eq!(
        told("Xã đạt chuẩn nông thôn mới phải giảm tỷ lệ hộ nghèo còn dưới 5%."),
        [""; 0]
    );
}

#[test]
fn a_reality_that_is_set_against_its_aim() {
    let told = |body: &str| figures(&article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", body));
    assert_eq!(
        told(
            "Năm nay, mục tiêu tỉnh giao huyện là 2 xã nâng cao. Trong khi đó, vốn ngân sách tỉnh bố trí cho chương trình nông thôn mới là 7 tỷ đồng."
        ),
        ["2 xã target 2022 Hoài Ân", "7 tỷ đồng actual 2022 Hoài Ân"]
    );
    assert_eq!(
        told(
            "Kinh tế của huyện tiếp tục phát triển, thu nhập bình quân đạt 48,6 triệu đồng/người; hộ nghèo còn 2,35%."
        ),
        ["48,6 triệu đồng actual 2022 Hoài Ân", "2,35% actual 2022 Hoài Ân"]
    );
    assert_eq!(
        told("Huyện tiếp tục phát triển thêm 5 sản phẩm OCOP 3 sao."),
        ["5 sản phẩm target increase 2022 Hoài Ân"]
    );
    assert_eq!(
        told(
            "Huyện phấn đấu đến cuối năm có thêm 2 xã đạt chuẩn NTM; thu nhập bình quân ước cả năm đạt 52,5 triệu đồng/người; hộ nghèo giảm còn 1%."
        ),
        [
            "2 xã target increase 2022 Hoài Ân",
            "52,5 triệu đồng actual 2022 Hoài Ân",
            "1% target 2022 Hoài Ân"
        ]
    );
    assert_eq!(
        told(
            "Huyện hiện có 7 sản phẩm OCOP. Năm nay, huyện đề nghị tỉnh đánh giá, phân hạng thêm 4 sản phẩm."
        ),
        [
            "7 sản phẩm actual 2022 Hoài Ân",
            "4 sản phẩm target increase 2022 Hoài Ân"
        ]
    );
}

#[test]
fn what_was_spent_below_results_is_no_plan() {
    assert_eq!(
        figures(&article(
            "Báo cáo xây dựng nông thôn mới huyện Hoài Ân",
            "15/9/2022",
            "1. Mục tiêu năm 2022\n\n- Có 3 xã đạt chuẩn nông thôn mới.\n\n2. Kết quả\n\n- Có 2 xã đạt chuẩn nông thôn mới nâng cao.\n\n3. Kinh phí thực \
             hiện\n\nTổng kinh phí xây dựng nông thôn mới là 12 tỷ đồng."
        )),
        [
            "3 xã target 2022 Hoài Ân",
            "2 xã actual 2022 Hoài Ân",
            "12 tỷ đồng actual 2022 Hoài Ân",
        ]
    );
}
