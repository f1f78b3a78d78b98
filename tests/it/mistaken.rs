//! Units that only seem to be recognised, and recognitions that other words tell.

use ntm_extract::extract;

/// Checks recognitions as `name tier [year]` in an undated article on a district.
#[track_caller]
fn check(body: &str, expected: &[&str]) {
    let text = format!("Nông thôn mới ở huyện Thái Thụy, tỉnh Thái Bình\n\n{body}\n");
    let found: Vec<String> = extract("article", &text)
        .recognitions
        .iter()
        .map(|recognition| {
            let year = recognition.year.map_or(String::new(), |year| format!(" {year}"));
            let tier = format!("{:?}", recognition.standard).to_lowercase();
            format!("{} {tier}{year}", recognition.place.name)
        })
        .collect();
    assert_eq!(found, expected, "{body}");
}

#[test]
fn where_those_recognised_lie() {
    check(
        "Thủ tướng Chính phủ công nhận 3 huyện, thị xã thuộc hai tỉnh Hậu Giang, Sóc Trăng về đích nông thôn mới.",
        &[],
    );
    check(
        "Duy Tiên có cụm công nghiệp Đồng Văn, nhiều việc làm, nhờ thế sớm cán đích nông thôn mới.",
        &["Duy Tiên standard"],
    );
}

#[test]
fn what_is_handed_over_or_prepared() {
    check(
        "Sở Nông nghiệp tỉnh Thái Bình hướng dẫn việc công bố xã đạt chuẩn nông thôn mới trong mùa dịch.",
        &[],
    );
    check(
        "UBND tỉnh Thái Bình giao Văn phòng Điều phối nông thôn mới công bố, trao giấy chứng nhận cho các đơn vị.",
        &[],
    );
    check(
        "Ba xã hoàn thành các tiêu chí là Thụy Liên, Thái Giang và Thái Hưng; hồ sơ đang trình Hội đồng thẩm định tỉnh.",
        &[],
    );
    check(
        "Ba xã hoàn thành các tiêu chí là Thụy Liên, Thái Giang và Thái Hưng; đời sống người dân khá lên.",
        &["Thụy Liên standard", "Thái Giang standard", "Thái Hưng standard"],
    );
}

#[test]
fn the_first_within_a_larger_whole() {
    check(
        "Thị xã Ngã Bảy (Hậu Giang) là đơn vị cấp huyện đầu tiên trong vùng được Thủ tướng công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới.",
        &["Ngã Bảy standard"],
    );
    check(
        "Huyện Vũ Thư là huyện thứ ba trong tỉnh được công nhận đạt chuẩn nông thôn mới.",
        &["Vũ Thư standard"],
    );
}

#[test]
fn a_tier_behind_a_dash() {
    check(
        "Đến xã Thụy Liên - xã nông thôn mới kiểu mẫu đầu tiên của huyện, hàng rào hoa trải dài.",
        &["Thụy Liên model"],
    );
    check(
        "Tại xã Thụy Liên - xã nghèo ven biển, đường nông thôn mới đã về tới xóm.",
        &[],
    );
}

#[test]
fn units_pointed_back_at_and_the_year_of_their_round() {
    check(
        "UBND tỉnh thẩm định 3 xã đề nghị xét công nhận đạt chuẩn nông thôn mới năm 2017.\n\n\
         Các xã được đưa ra lần này gồm Thụy Liên, Thái Giang và Thái Hưng.\n\nCác xã đều không nợ đọng.\n\n\
         Qua bỏ phiếu, Hội đồng công nhận 3 xã nói trên đạt chuẩn nông thôn mới.",
        &[
            "Thụy Liên standard 2017",
            "Thái Giang standard 2017",
            "Thái Hưng standard 2017",
        ],
    );
    check(
        "Các xã được đưa ra lần này gồm Thụy Liên, Thái Giang và Thái Hưng.\n\nHội đồng công nhận 2 xã nói trên đạt chuẩn nông thôn mới.",
        &[],
    );
}
