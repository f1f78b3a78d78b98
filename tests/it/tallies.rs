//! Counts, shares and means told for one place after another or year after year, and what only looks like them.

use ntm_extract::extract;
use ntm_extract::report::FundingSource;

use crate::parts::wholes;
use crate::told::{article, check_report as check, check_report_places, check_titled, figures};

#[test]
fn the_whole_of_a_count_may_stand_before_it_without_a_comma() {
    wholes(
        "Trong 14 xã của huyện đã có 9 xã được công nhận đạt chuẩn nông thôn mới.",
        &["9/14"],
    );
    wholes(
        "Trong 14 xã của 3 vùng, có 9 xã đạt chuẩn nông thôn mới.",
        &["9/14"],
    );
    wholes("Trong 3 xã vừa được kiểm tra, huyện có 2 thôn kiểu mẫu.", &["2"]);
}

#[test]
fn shares_of_the_next_places() {
    check_titled(
        "Nông thôn mới các vùng",
        "Đồng bằng sông Hồng dẫn đầu với 95,1% số xã đạt chuẩn nông thôn mới, kế đến là Đông Nam Bộ 83%; Bắc Trung Bộ 70,2%.",
        &[
            "95,1% actual 2022 Đồng bằng sông Hồng",
            "83% actual 2022 Đông Nam Bộ",
            "70,2% actual 2022 Bắc Trung Bộ",
        ],
    );
    check_titled(
        "Nông thôn mới các tỉnh",
        "Tỉnh Nam Định có 100% số xã đạt chuẩn nông thôn mới. Tốp cuối có Điện Biên 17,5%, Bắc Kạn 16%.",
        &[
            "100% actual 2022 Nam Định",
            "17,5% actual 2022 Điện Biên",
            "16% actual 2022 Bắc Kạn",
        ],
    );
    // What is told of the next place may be another thing.
    check_titled(
        "Nông thôn mới các tỉnh",
        "Tỉnh Nam Định có 100% số xã đạt chuẩn nông thôn mới. Điện Biên có 17,5% dân số là trẻ em.",
        &["100% actual 2022 Nam Định"],
    );
}

#[test]
fn a_list_of_places_with_colons() {
    check_titled(
        "Hoài Ân phát triển sản phẩm OCOP",
        "Huyện có 18 sản phẩm OCOP. Trong đó, xã Ân Hảo Tây có 4 sản phẩm, Ân Mỹ: 9; Ân Tín: 5.",
        &[
            "18 sản phẩm actual 2022 Hoài Ân",
            "4 sản phẩm actual 2022 Ân Hảo Tây",
            "9 actual 2022 Ân Mỹ",
            "5 actual 2022 Ân Tín",
        ],
    );
}

#[test]
fn means_of_several_years_and_places() {
    check(
        "Số tiêu chí bình quân/xã tăng từ 6,1 (2011) lên 11,4 (2015) và 17,2 (2020).",
        &["6,1 actual 2011", "11,4 actual 2015", "17,2 actual 2020"],
    );
    check_titled(
        "Vốn nông thôn mới các vùng",
        "Vốn huy động xây dựng nông thôn mới tính bình quân mỗi xã là 330 tỷ đồng. Vùng Đông Nam Bộ cao nhất, 610 tỷ đồng/xã; Tây Nguyên 270 tỷ đồng/xã.",
        &[
            "330 tỷ đồng actual 2022",
            "610 tỷ đồng actual 2022 Đông Nam Bộ",
            "270 tỷ đồng actual 2022 Tây Nguyên",
        ],
    );
    // A rate of support is none of them.
    check(
        "Năm 2022, huyện huy động 90 tỷ đồng xây dựng nông thôn mới. Xã Ân Tín được thưởng theo mức 1 tỷ đồng/xã.",
        &["90 tỷ đồng actual 2022"],
    );
}

#[test]
fn what_is_counted_otherwise_is_no_count_of_a_tier() {
    for body in [
        "Cả 100% số thôn được công nhận làng văn hóa trong phong trào nông thôn mới.",
        "Tỷ lệ người dân hài lòng về kết quả xây dựng nông thôn mới của hai huyện đều trên 98%.",
        "Các xã này đều thuộc 13 xã điểm nông thôn mới của tỉnh.",
        "Sau sắp xếp còn 102 xã, các xã rà soát lại theo bộ tiêu chí nông thôn mới.",
        "Đoàn đề nghị xã soát lại 19 tiêu chí nông thôn mới.",
        "Có tới 21 trong 47 nội dung của bộ tiêu chí nông thôn mới do tỉnh quy định.",
        "24 sản phẩm không còn được dùng nhãn hiệu OCOP.",
        "Xã còn nợ quá 1 tỷ đồng xây dựng nông thôn mới thì không được xét.",
    ] {
        check(body, &[]);
    }
    check(
        "Sau sáp nhập, huyện còn 9 xã đạt chuẩn nông thôn mới.",
        &["9 xã actual 2022"],
    );
    check(
        "Đến nay đạt 21/47 nội dung của bộ tiêu chí nông thôn mới.",
        &["21/47 nội dung actual 2022"],
    );
    check(
        "Cơ sở có 2 sản phẩm OCOP 3 sao, 1 sản phẩm khởi nghiệp cấp tỉnh.",
        &["2 sản phẩm actual 2022"],
    );
}

#[test]
fn the_rate_of_the_poor_as_a_share_of_all_households() {
    check(
        "Trong xây dựng nông thôn mới, toàn huyện có 8.240 hộ thì 18,3% là hộ nghèo.",
        &["18,3% actual 2022"],
    );
    check(
        "Trong số được vay vốn làm nông thôn mới, 40% là hộ nghèo có công.",
        &[],
    );
}

#[test]
fn who_gives_and_who_needs_a_sum() {
    let sources = |body: &str| -> Vec<String> {
        let text = article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", body);
        let told = |figure: &ntm_extract::report::Figure| {
            format!("{} {:?}", figure.text, figure.funding_source.unwrap()).to_lowercase()
        };
        extract("article", &text).figures.iter().map(told).collect()
    };
    assert_eq!(
        sources("Làm đường nông thôn mới, thôn Đông góp 1,2 tỷ đồng, cả xã góp 9,6 tỷ đồng."),
        ["1,2 tỷ đồng community", "9,6 tỷ đồng community"]
    );
    assert_eq!(
        sources("Xã huy động 24 tỷ đồng làm nông thôn mới, nhờ đấu giá đất và bà con góp gần 6 tỷ đồng."),
        ["24 tỷ đồng total", "6 tỷ đồng community"]
    );
    assert_eq!(
        sources(
            "Vốn ngân sách làm nông thôn mới là 540 tỷ đồng (trung ương 310 tỷ đồng, địa phương 230 tỷ đồng)."
        ),
        ["540 tỷ đồng state", "310 tỷ đồng central", "230 tỷ đồng local"]
    );
    let needed = figures(&article(
        "Hoài Ân xây dựng nông thôn mới",
        "15/9/2022",
        "Muốn xong tiêu chí giao thông nông thôn mới phải có thêm 28 tỷ đồng.",
    ));
    assert_eq!(needed, ["28 tỷ đồng target increase 2022 Hoài Ân"]);
}

#[test]
fn sums_for_districts_below_their_head() {
    check_titled(
        "Quảng Trị phân bổ vốn nông thôn mới",
        "Vốn nông thôn mới phân bổ cho một số huyện như sau:\n\n- Huyện Hướng Hóa: 31.200 triệu đồng;\n\n- Huyện Gio Linh: 16.900 triệu đồng.",
        &[
            "31.200 triệu đồng actual 2022 Hướng Hóa",
            "16.900 triệu đồng actual 2022 Gio Linh",
        ],
    );
}

#[test]
fn the_tier_of_what_is_parted_or_joined() {
    check_titled(
        "Nông thôn mới tỉnh Bình Định",
        "Tỉnh có 41 vườn mẫu nông thôn mới. Trong đó, đứng đầu là huyện Hoài Ân với 12 vườn; huyện Phù Mỹ 9 vườn.",
        &[
            "41 vườn mẫu actual 2022 Bình Định",
            "12 vườn actual 2022 Hoài Ân",
            "9 vườn actual 2022 Phù Mỹ",
        ],
    );
    check_titled(
        "Nông thôn mới tỉnh Bình Định",
        "Năm 2023 phấn đấu thêm 6 xã và 2 huyện là Hoài Ân, Phù Mỹ đạt chuẩn nông thôn mới.",
        &[
            "6 xã target increase 2023 Bình Định",
            "2 huyện target increase 2023 Bình Định",
        ],
    );
    check(
        "Về nông thôn mới nâng cao, đợt này có 3 xã đăng ký.",
        &["3 xã target 2022"],
    );
    check("Về giao thông, đợt này có 3 xã đăng ký.", &[]);
    check(
        "Phấn đấu đưa số xã đạt chuẩn, được công nhận nông thôn mới nâng cao lên 9/14.",
        &["9/14 target 2022"],
    );
    check(
        "Chia theo nhóm, có 21 sản phẩm thực phẩm; 12 sản phẩm thủ công. Đó là kết quả của OCOP.",
        &["21 sản phẩm actual 2022", "12 sản phẩm actual 2022"],
    );
}

#[test]
fn those_that_have_kept_or_lost_their_score() {
    check(
        "Sau rà soát, chỉ 8 xã còn giữ đủ 19/19 tiêu chí nông thôn mới.",
        &["8 xã actual 2022"],
    );
    check(
        "Có 5 xã nông thôn mới bị tụt tiêu chí, chiếm 12% số xã đạt chuẩn.",
        &[],
    );
    check_report_places(
        "Xã Ân Mỹ và xã Ân Tín chưa có thôn nào đạt chuẩn nông thôn mới.",
        &[
            "chưa có thôn nào actual 2022 Ân Mỹ",
            "chưa có thôn nào actual 2022 Ân Tín",
        ],
    );
    wholes(
        "Trong số 11 xã còn lại, có 4 xã đạt từ 12 đến 15 tiêu chí nông thôn mới.",
        &["4"],
    );
}

#[test]
fn money_of_the_programme_and_what_a_person_has() {
    check(
        "3. Chương trình xây dựng nông thôn mới: 24.600 triệu đồng.",
        &["24.600 triệu đồng actual 2022"],
    );
    check(
        "Năm tới huyện sẽ bỏ thêm 730 triệu đồng cho chương trình OCOP.",
        &["730 triệu đồng target 2023"],
    );
    check(
        "Mỗi người dân bình quân có thu nhập 41 triệu đồng/năm.",
        &["41 triệu đồng actual 2022"],
    );
    check("Chuẩn thu nhập ở nông thôn là 1,5 triệu đồng/người/tháng.", &[]);
    check(
        "Các xã tự chấm lại mức độ hoàn thành của 19 tiêu chí nông thôn mới.",
        &[],
    );
}

#[test]
fn what_only_looks_like_a_tally() {
    check(
        "UBND tỉnh công nhận 4 xã đạt chuẩn nông thôn mới.\n\nUBND tỉnh đề nghị 4 xã có tên trên làm lễ công bố.",
        &["4 xã actual 2022"],
    );
    check(
        "Huyện xây dựng 2 xã nông thôn mới nâng cao, không để xã nào tụt chuẩn.",
        &["2 xã target 2022"],
    );
    check(
        "Huyện phấn đấu không để xã nào dưới 13 tiêu chí nông thôn mới.",
        &["không để xã nào target 2022"],
    );
    check(
        "Huyện có 9 xã đạt chuẩn nông thôn mới, hơn kế hoạch 2 xã.",
        &["9 xã actual 2022"],
    );
    check(
        "Vùng này có 40% số xã đạt chuẩn nông thôn mới, thấp hơn cả nước 30 điểm %.",
        &["40% actual 2022"],
    );
    check(
        "3 xã được 100% phiếu thuận khi xét công nhận nông thôn mới.",
        &["3 xã target 2022"],
    );
    check(
        "Mỗi năm các xã phải nâng chất ít nhất 2 tiêu chí nông thôn mới; không tiêu chí nào bị trừ điểm.",
        &[],
    );
    check(
        "Có 12 làng được công nhận làng nghề; nông thôn mới đổi thay.",
        &[],
    );
    check(
        "Lấy bình quân cả 14 xã thì huyện đã đạt 16,2 tiêu chí nông thôn mới mỗi xã.",
        &["16,2 tiêu chí actual 2022"],
    );
    wholes("Huyện có 14 xã thì 9 xã đã đạt chuẩn nông thôn mới.", &["9/14"]);
    check(
        "HTX có sản phẩm OCOP với 9 thành viên, góp vốn 500 triệu đồng.",
        &[],
    );
}

#[test]
fn incomes_and_rates_told_again() {
    check(
        "Tỷ lệ hộ nghèo năm 2021 là 9,4%. Huyện phấn đấu đưa tỷ lệ này xuống 7% vào cuối năm nay.",
        &["9,4% actual 2021", "7% target 2022"],
    );
    check(
        "Thu nhập bình quân nay đạt 42 triệu đồng/người/năm, trong khi lúc ban đầu chỉ 13 triệu đồng.",
        &["42 triệu đồng actual 2022", "13 triệu đồng actual 2022"],
    );
    check(
        "Làng nghề nuôi hơn 300 hộ, thu nhập 5 - 6 triệu đồng/người/tháng.",
        &[],
    );
    check(
        "Xã kiến nghị xem lại tiêu chí nông thôn mới, vì mức thu nhập 48 triệu đồng/người là cao.",
        &[],
    );
}

#[test]
fn a_mean_is_stated() {
    let means = |body: &str| -> Vec<bool> {
        let text = article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", body);
        extract("article", &text)
            .figures
            .iter()
            .map(|figure| figure.average)
            .collect()
    };
    // The contract: `bình quân`, `trung bình`, `tiêu chí/xã`; not a bare `mỗi năm`.
    assert_eq!(means("Hộ nghèo mỗi năm giảm 2%."), [false]);
    assert_eq!(means("Hộ nghèo giảm bình quân mỗi năm từ 4% trở lên."), [true]);
    assert_eq!(
        means("Huyện phấn đấu mỗi năm có 2 xã đạt chuẩn nông thôn mới."),
        [false]
    );
    assert_eq!(
        means("Bình quân mỗi năm có 2 xã đạt chuẩn nông thôn mới."),
        [true]
    );
    assert_eq!(
        means("Các xã mỗi năm tăng từ 1 tiêu chí nông thôn mới trở lên."),
        [false]
    );
    assert_eq!(
        means("Huyện huy động mỗi năm 30 tỷ đồng làm nông thôn mới."),
        [false]
    );
}

#[test]
fn what_there_is_none_of_and_what_those_judged_must_have() {
    check(
        "Huyện chưa có sản phẩm OCOP nào.",
        &["chưa có sản phẩm OCOP nào actual 2022"],
    );
    check("Huyện chưa có sản phẩm OCOP.", &[]);
    check(
        "Huyện chưa có vườn mẫu nào được công nhận đạt chuẩn nông thôn mới.",
        &["chưa có vườn mẫu nào actual 2022"],
    );
    check(
        "Xã được xét khen thưởng nông thôn mới phải giữ vững 19/19 tiêu chí; thu nhập bình quân đầu người từ 30 triệu đồng/năm trở lên, tỷ lệ hộ nghèo dưới 8%.",
        &[],
    );
}

#[test]
fn the_state_by_its_name_alone_in_a_list_of_sources() {
    let text = article(
        "Hoài Ân xây dựng nông thôn mới",
        "15/9/2022",
        "Huyện gom được 214 tỷ đồng cho nông thôn mới: Nhà nước 120 tỷ đồng, doanh nghiệp 14 tỷ đồng, còn lại là của bà con.",
    );
    let sources: Vec<_> = extract("article", &text)
        .figures
        .into_iter()
        .map(|figure| (figure.text, figure.funding_source))
        .collect();
    assert_eq!(
        sources,
        [
            ("214 tỷ đồng".to_owned(), Some(FundingSource::Total)),
            ("120 tỷ đồng".to_owned(), Some(FundingSource::State)),
            ("14 tỷ đồng".to_owned(), Some(FundingSource::Enterprise)),
        ]
    );
}
