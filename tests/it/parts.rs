//! Counts out of a whole, and numbers beside them that count something else.

use ntm_extract::extract;

use crate::told::{check_report, check_report_places, check_titled};

/// The counts of a report from Hoài Ân (Bình Định) as `value/whole`.
#[track_caller]
pub(crate) fn wholes(body: &str, expected: &[&str]) {
    let article = format!("Hoài Ân xây dựng nông thôn mới\n\n15/9/2022\n\n{body}\n");
    let counts: Vec<String> = extract("article", &article)
        .figures
        .iter()
        .map(|figure| match figure.out_of {
            Some(whole) => format!("{}/{whole}", figure.value),
            None => figure.value.to_string(),
        })
        .collect();
    assert_eq!(counts, expected, "{body}");
}

#[test]
fn out_of_units_told_before() {
    wholes(
        "Rà soát cho thấy, trong số 14 xã nói trên có 6 xã đạt 19/19 tiêu chí nông thôn mới.",
        &["6/14"],
    );
    wholes(
        "Cụ thể, trong 14 xã của huyện, đến hết năm 2021 có 9 xã đạt chuẩn nông thôn mới.",
        &["9/14"],
    );
    wholes(
        "Trong số trên 320 vườn mẫu được xây dựng, có 140 vườn đạt chuẩn.",
        &["140/320"],
    );
    // Those that have met the tier are a figure of their own.
    wholes(
        "Trong 9 xã đạt chuẩn nông thôn mới, có 2 xã đạt chuẩn nâng cao.",
        &["9", "2"],
    );
}

#[test]
fn parts_by_place_leave_the_noun_out() {
    check_titled(
        "Bình Định xây dựng nông thôn mới",
        "Các huyện đã công nhận 21 thôn đạt chuẩn nông thôn mới kiểu mẫu, trong đó Hoài Ân 9, Phù Mỹ 7, Tây Sơn 5.",
        &[
            "21 thôn actual 2022 Bình Định",
            "9 actual 2022 Hoài Ân",
            "7 actual 2022 Phù Mỹ",
            "5 actual 2022 Tây Sơn",
        ],
    );
}

#[test]
fn criteria_that_no_unit_has_reached() {
    for body in [
        "Xã Ân Hảo mới có 15/19 tiêu chí, còn lại 4 tiêu chí phải dồn sức: đường, trường, chợ, nhà ở.",
        "Xã Ân Hảo mới có 15/19 tiêu chí; xã chọn một tiêu chí nổi trội để làm trước.",
    ] {
        check_report_places(body, &["15/19 tiêu chí actual 2022 Ân Hảo"]);
    }
    for body in [
        "Cán bộ cắm thôn, giúp các xã có đủ 19 tiêu chí nông thôn mới.",
        "Các xã đạt 19/19 tiêu chí nông thôn mới: Ân Hảo, Ân Mỹ.",
        "Các xã này đã đủ 19 tiêu chí nông thôn mới.",
        "Những tiêu chí nông thôn mới nhiều xã còn vướng là giao thông (9 xã), môi trường (7 xã).",
    ] {
        check_report(body, &[]);
    }
}

#[test]
fn units_that_are_no_result() {
    for body in [
        "Toàn huyện có 14 xã làm nông thôn mới.",
        "Có 38 thôn đạt trên 70% kế hoạch xây dựng thôn nông thôn mới kiểu mẫu.",
        "Sau hợp nhất hai tỉnh Gia Lai, Bình Định, bộ tiêu chí nông thôn mới áp dụng cho các xã.",
    ] {
        check_report(body, &[]);
    }
    check_report(
        "Toàn huyện có 120 vườn triển khai xây dựng vườn mẫu.",
        &["120 vườn target 2022"],
    );
    check_report(
        "2 xã này vẫn giữ được 19/19 tiêu chí nông thôn mới.",
        &["2 xã actual 2022"],
    );
}

#[test]
fn products_that_fall_short_or_are_told_of_others() {
    for body in [
        "Lần này có 7 sản phẩm OCOP chấm xong không đạt 50 điểm.",
        "Cứ 9 sản phẩm OCOP gửi đi thì 4 sản phẩm bị trả về.",
        "Ngoài hai sản phẩm OCOP gạo, huyện còn gì?",
    ] {
        check_report(body, &[]);
    }
}

#[test]
fn rates_under_their_norms() {
    check_report(
        "Xã còn 0,8% hộ nghèo và 1,7% hộ cận nghèo theo chuẩn đa chiều.",
        &["0,8% actual 2022", "1,7% actual 2022"],
    );
    check_report(
        "Hộ nghèo còn 4,98%, giảm gần 50% so với năm 2015.",
        &["4,98% actual 2022"],
    );
    check_report(
        "Phấn đấu giảm nghèo mỗi năm 2-3%, để đến năm 2025 hộ nghèo còn dưới 4%.",
        &["2-3% target decrease 2025", "4% target 2025"],
    );
    check_report(
        "Mức thu nhập đạt chuẩn nông thôn mới năm 2021 là 39 triệu đồng/người, năm 2022 là 42 triệu đồng/người.",
        &[],
    );
}

#[test]
fn a_sum_for_building_the_programme() {
    check_report(
        "Hơn 60 tỷ đồng xây dựng nông thôn mới cho năm 2022.",
        &["60 tỷ đồng actual 2022"],
    );
    check_report(
        "Thu nhập bình quân tăng lên 48 triệu đồng/người. Nhu cầu vốn xây dựng nông thôn mới giai đoạn 2022 - 2025 khoảng 1.350 tỷ đồng.",
        &["48 triệu đồng actual 2022", "1.350 tỷ đồng target 2022- 2025"],
    );
}

#[test]
fn a_mean_of_the_year_before_it() {
    check_report(
        "Bình quân mỗi xã đạt 17,4 tiêu chí nông thôn mới, trong khi năm 2015 chỉ là 11,2 tiêu chí.",
        &["17,4 tiêu chí actual 2022", "11,2 tiêu chí actual 2015"],
    );
}

#[test]
fn one_field_is_not_the_tier() {
    check_report(
        "Trong chương trình nông thôn mới, 62% số xã đã đáp ứng tiêu chí về trường học, 35% số xã đạt các tiêu chí về chợ.",
        &[],
    );
    check_report(
        "Bình quân số tiêu chí đạt chuẩn của 14 xã xây dựng nông thôn mới là 16,02 tiêu chí.",
        &["16,02 tiêu chí actual 2022"],
    );
    check_report(
        "Về nông thôn mới nâng cao, huyện có 4 xã đủ 19/19 tiêu chí và 40/40 chỉ tiêu.",
        &["4 xã actual 2022"],
    );
}

#[test]
fn gardens_inspected_and_gardens_tidied() {
    check_report(
        "Về vườn mẫu, đoàn nghiệm thu 10 vườn hộ; 3 vườn phải sửa lại lối đi.",
        &["10 vườn hộ actual 2022"],
    );
    check_report(
        "Nhân dân cải tạo, chỉnh trang gần 400 vườn hộ, chưa kể vườn mẫu.",
        &[],
    );
    check_report(
        "Toàn huyện có 12 vườn mẫu, còn các vườn khác đều hoàn thành trên 80%.",
        &["12 vườn mẫu actual 2022"],
    );
    check_report(
        "Qua 8 tháng đầu năm 2022, các xã xây dựng mới 40 vườn mẫu, 8 khu dân cư mẫu.",
        &["40 vườn mẫu actual 2022", "8 khu dân cư mẫu actual 2022"],
    );
}

#[test]
fn products_before_their_judges() {
    for body in [
        "Kỳ phân hạng lần hai có 27 sản phẩm OCOP tham gia.",
        "Hội đồng huyện tổ chức thẩm định 27 sản phẩm OCOP.",
    ] {
        check_report(body, &["27 sản phẩm target 2022"]);
    }
    check_report(
        "Hội đồng huyện đã tiến hành đánh giá 27 sản phẩm OCOP.",
        &["27 sản phẩm actual 2022"],
    );
    check_report(
        "Tính ra huyện có 14 sản phẩm OCOP, trong đó 7 sản phẩm có mặt trên nhiều kênh bán lẻ.",
        &["14 sản phẩm actual 2022"],
    );
    check_report(
        "Hội đồng huyện xếp hạng 5 sản phẩm OCOP. Với 5 sản phẩm của 3 chủ thể đều lên 4 sao, Hoài Ân đứng nhất tỉnh.",
        &["5 sản phẩm actual 2022", "3 chủ thể actual 2022"],
    );
}

#[test]
fn units_that_may_come_to_it() {
    check_report(
        "Thêm vào đó, 4 xã có khả năng cán đích nông thôn mới ngay trong quý IV.",
        &["4 xã target 2022"],
    );
    check_report(
        "Huyện đã có 9/14 xã hoàn thành mục tiêu quốc gia về xây dựng nông thôn mới.",
        &["9/14 xã actual 2022"],
    );
    check_report(
        "Các tiêu chí nông thôn mới được làm theo đúng kế hoạch đề ra, hạ tỷ lệ hộ nghèo dưới 2%.",
        &["2% actual 2022"],
    );
}

#[test]
fn whose_and_when_of_the_next_clause() {
    check_titled(
        "Bình Định xây dựng nông thôn mới",
        "Theo báo cáo của UBND tỉnh Bình Định, huyện Tây Sơn đã có 10/14 xã đạt chuẩn nông thôn mới, bằng 71,4% tổng số xã; mỗi xã bình quân đạt 17 tiêu chí.",
        &[
            "10/14 xã actual 2022 Tây Sơn",
            "71,4% actual 2022 Tây Sơn",
            "17 tiêu chí actual 2022 Tây Sơn",
        ],
    );
    check_report(
        "Qua ba đợt, UBND tỉnh Bình Định công nhận 5/14 xã của huyện là xã nông thôn mới.",
        &["5/14 xã actual 2022"],
    );
    check_report(
        "Mỗi xã bình quân có 14,5 tiêu chí nông thôn mới, không có xã nào dưới 10 tiêu chí và thu nhập đầu người tính đến hết năm 2020 là 43 triệu đồng.",
        &[
            "14,5 tiêu chí actual 2022",
            "không có xã nào actual 2022",
            "43 triệu đồng actual 2020",
        ],
    );
    check_report(
        "Huyện có 9 xã về đích nông thôn mới từ năm 2012 đến năm 2018, hộ nghèo ở vùng này là 5%.",
        &["9 xã actual 2012- 2018", "5% actual 2022"],
    );
}

#[test]
fn a_share_tells_by_its_number_of_what() {
    let article = "Hoài Ân xây dựng nông thôn mới\n\n15/9/2022\n\nĐến nay, 9/14 xã đạt chuẩn nông thôn mới, trong đó có 2 xã nâng cao, chiếm 64,3% số xã toàn huyện.\n";
    let standards: Vec<_> = extract("article", article)
        .figures
        .iter()
        .map(|figure| format!("{} {:?}", figure.value, figure.standard))
        .collect();
    assert_eq!(
        standards,
        ["9 Some(Standard)", "2 Some(Advanced)", "64.3 Some(Standard)"]
    );
}

#[test]
fn units_grouped_by_what_they_earn_or_have() {
    for body in [
        "Ở Hoài Ân, 4 xã đạt thu nhập trên 45 triệu đồng/năm; 6 xã thu nhập dưới 20 triệu đồng/năm.",
        "Có 11/12 huyện có xã đạt chuẩn nông thôn mới.",
        "Cả 5 xã đều có thôn đạt chuẩn nông thôn mới kiểu mẫu.",
        "100% xã, thôn có nhà văn hóa đạt chuẩn.",
        "Như thế, huyện vượt chỉ tiêu 2 xã nông thôn mới và 1 xã nâng cao.",
        "Hội viên hiến công, giúp các địa phương đạt 19 tiêu chí nông thôn mới.",
    ] {
        check_report(body, &[]);
    }
}

#[test]
fn stars_that_some_are_raised_to_are_not_those_of_the_next() {
    let article = "Hoài Ân phát triển sản phẩm OCOP\n\n15/9/2022\n\nSang năm 2023, huyện nâng 2 sản phẩm từ 3 sao lên 4 sao và xây dựng thêm 15 sản phẩm OCOP 3 sao trở lên.\n";
    let report = extract("article", article);
    let stars: Vec<_> = report
        .figures
        .iter()
        .map(|figure| (figure.value.to_string(), figure.stars_min, figure.stars_max))
        .collect();
    assert_eq!(
        stars,
        [("2".to_owned(), None, None), ("15".to_owned(), Some(3), Some(5))]
    );
    assert_eq!(report.warnings, []);
}

#[test]
fn none_and_many() {
    check_report(
        "Mùa xét này, toàn huyện chưa có xã đủ điều kiện xét lên nông thôn mới nâng cao.",
        &["chưa có xã actual 2022"],
    );
    check_report(
        "Nhiều xã tự chấm có 19/19 tiêu chí nông thôn mới và chờ xét.",
        &[],
    );
    check_report("Trong nông thôn mới, 12/14 xã đạt tiêu chí cơ sở vật chất.", &[]);
    wholes(
        "Huyện có 5 xã đạt từ 15 - 18 tiêu chí nông thôn mới; 3 xã đạt từ 10 - 14 tiêu; 1 xã đạt 9 tiêu chí.",
        &["5", "3", "1"],
    );
    wholes(
        "Số xã đạt 15 – 18 tiêu chí nông thôn mới không nhiều, chỉ 2 xã; đạt 10 – 14 tiêu chí là 6 xã.",
        &["2", "6"],
    );
}
