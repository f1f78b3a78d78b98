//! Units that only seem to be recognised, and recognitions that other words tell.

use ntm_extract::extract;

use crate::recognition;

/// Checks the recognitions of an undated article on a district.
#[track_caller]
fn check(body: &str, expected: &[&str]) {
    let text = format!("Nông thôn mới ở huyện Thái Thụy, tỉnh Thái Bình\n\n{body}\n");
    recognition::check(&text, expected);
}

#[test]
fn where_those_recognised_lie() {
    check(
        "Thủ tướng Chính phủ công nhận 2 huyện của hai tỉnh Bến Tre, Trà Vinh về đích nông thôn mới.",
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
        "Thị xã An Nhơn (Bình Định) là thị xã đầu tiên của miền Trung được Thủ tướng công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới.",
        &["An Nhơn standard | Thủ tướng"],
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

#[test]
fn the_year_told_of_a_unit_is_not_that_of_others() {
    check(
        "Xã Thụy Liên được UBND tỉnh công nhận đạt chuẩn nông thôn mới từ năm 2015. Nay 2/9 thôn được công nhận khu dân cư nông thôn mới kiểu mẫu (thôn Đông, thôn Đoài).",
        &["Thụy Liên standard 2015 | UBND tỉnh", "Đông model", "Đoài model"],
    );
    // Wherever the year stands.
    check(
        "Năm 2015, xã Thụy Liên được UBND tỉnh công nhận đạt chuẩn nông thôn mới. Nay 2/9 thôn được công nhận khu dân cư nông thôn mới kiểu mẫu (thôn Đông, \
         thôn Đoài).",
        &["Thụy Liên standard 2015 | UBND tỉnh", "Đông model", "Đoài model"],
    );
    check(
        "Chủ tịch UBND tỉnh công nhận 2 xã đạt chuẩn nông thôn mới nâng cao năm 2021: Thụy Liên, Thái Giang.\n\n\
         Trước đợt này đã có 2 xã được công nhận đạt chuẩn nông thôn mới nâng cao, gồm: xã Thái Hưng (Thái Thụy); xã Tân Lập (Vũ Thư).",
        &[
            "Thụy Liên advanced 2021 | Chủ tịch UBND tỉnh",
            "Thái Giang advanced 2021 | Chủ tịch UBND tỉnh",
            "Thái Hưng advanced",
            "Tân Lập advanced",
        ],
    );
    check(
        "UBND tỉnh vừa công nhận danh sách xã nông thôn mới năm 2022.\n\nTrong danh sách này, Thái Thụy có xã Thụy Liên đạt chuẩn. \
         Xã Thái Giang được công nhận nông thôn mới nâng cao.",
        &[
            "Thụy Liên standard 2022 | UBND tỉnh",
            "Thái Giang advanced 2022 | UBND tỉnh",
        ],
    );
    check(
        "Hội đồng thẩm định họp xét 6 xã đạt chuẩn nông thôn mới năm 2018. Theo kết quả bỏ phiếu, 2 xã được công nhận: Thụy Liên và Thái Giang.",
        &["Thụy Liên standard 2018", "Thái Giang standard 2018"],
    );
}

#[test]
fn what_is_scored_or_credited_is_not_recognised() {
    check(
        "3 xã đăng ký song chưa làm xong là: Tân Lập (Vũ Thư), Đông Á (Đông Hưng), Thái Hưng (Thái Thụy).\n\nTrong 3 xã này, Tân Lập mới được 16 tiêu chí nông thôn mới, Đông Á 17 tiêu chí.",
        &[],
    );
    check(
        "Huyện đã thẩm tra, công nhận số tiêu chí nông thôn mới của 5 xã, cụ thể: Thụy Liên 13/19 tiêu chí, Thái Giang 11/19 tiêu chí.",
        &[],
    );
    check(
        "Hai huyện Thái Thụy, Vũ Thư chưa có vườn nào được công nhận đạt chuẩn nông thôn mới.",
        &[],
    );
    check(
        "Tỉnh rà soát hồ sơ để huyện Thái Thụy giữ vững danh hiệu và huyện Vũ Thư sớm về đích nông thôn mới.",
        &[],
    );
}

#[test]
fn where_listed_communes_lie_is_not_their_level() {
    check(
        "Năm 2018, 4 xã ở 2 huyện đạt chuẩn nông thôn mới gồm: Ân Tín, Ân Phong (Hoài Ân); Canh Vinh, Canh Hiển (Vân Canh).",
        &[
            "Ân Tín standard 2018",
            "Ân Phong standard 2018",
            "Canh Vinh standard 2018",
            "Canh Hiển standard 2018",
        ],
    );
    check(
        "Các xã lập ra sau sáp nhập gồm: Ân Tín, Ân Hảo (Hoài Ân); Canh Vinh (Vân Canh). Đây là các xã đã đạt chuẩn nông thôn mới nâng cao.",
        &["Ân Tín advanced", "Ân Hảo advanced", "Canh Vinh advanced"],
    );
}

#[test]
fn requests_that_are_granted_and_tiers_that_were_built_first() {
    check(
        "Theo đề nghị của Hội đồng thẩm định, UBND tỉnh công nhận xã Thụy Liên đạt chuẩn nông thôn mới nâng cao năm 2023.",
        &["Thụy Liên advanced 2023 | UBND tỉnh"],
    );
    check(
        "Huyện đề nghị UBND tỉnh công nhận xã Thụy Liên đạt chuẩn nông thôn mới nâng cao năm 2023.",
        &[],
    );
    check(
        "Xã Thụy Liên bắt tay làm nông thôn mới nâng cao, năm 2020 được UBND tỉnh công nhận.",
        &["Thụy Liên advanced 2020 | UBND tỉnh"],
    );
    check(
        "Sau khi được công nhận xã nông thôn mới năm 2014 rồi đạt chuẩn xã nông thôn mới nâng cao năm 2020, xã Thụy Liên làm kiểu mẫu.",
        &["Thụy Liên standard 2014", "Thụy Liên advanced 2020"],
    );
    check(
        "Riêng Thụy Liên, xã nông thôn mới từ năm 2017, đang làm nâng cao.",
        &["Thụy Liên standard 2017"],
    );
}

#[test]
fn the_prime_minister_recognises_no_commune() {
    let text = "Nông thôn mới ở thị xã Ba Đồn\n\nThị xã Ba Đồn được Thủ tướng Chính phủ công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới năm 2021; \
                5/5 xã đạt chuẩn nông thôn mới, trong đó xã Quảng Minh là xã cuối cùng được công nhận (năm 2020).\n";
    let authorities: Vec<_> = extract("article", text)
        .recognitions
        .into_iter()
        .map(|recognition| recognition.authority)
        .collect();
    assert_eq!(authorities, [Some("Thủ tướng Chính phủ".to_owned()), None]);
}

#[test]
fn what_is_assigned_chosen_or_nearly_done_is_not_recognised() {
    check(
        "2 xã được giao về đích nông thôn mới gồm: Thụy Liên và Thái Giang.",
        &[],
    );
    check(
        "Tỉnh đã chọn 2 xã thực hiện xây dựng nông thôn mới kiểu mẫu gồm xã Thụy Liên - huyện Thái Thụy; xã Tân Lập - huyện Vũ Thư.",
        &[],
    );
    check(
        "2 xã (Thụy Liên, Thái Giang) cơ bản hoàn thành các tiêu chí xã nông thôn mới kiểu mẫu.",
        &[],
    );
    check(
        "Xã Thụy Liên đã hoàn thành đủ 19 tiêu chí và đang đợi quyết định công nhận đạt chuẩn nông thôn mới.",
        &[],
    );
    check(
        "UBND tỉnh Thái Bình đã công nhận 7 xã đạt chuẩn nông thôn mới.",
        &[],
    );
}

#[test]
fn fields_of_the_members_of_a_list() {
    check(
        "3 xã nông thôn mới kiểu mẫu gồm: xã Thụy Liên (huyện Thái Thụy), xã Tân Lập (huyện Vũ Thư) kiểu mẫu về Chuyển đổi số; xã Đông Á (huyện Đông Hưng) kiểu mẫu về Văn hóa.",
        &["Thụy Liên model", "Tân Lập model", "Đông Á model"],
    );
    check(
        "Năm 2016, 2 xã mới đạt chuẩn nông thôn mới trong 8 tháng qua là Thụy Liên, Thái Giang.",
        &["Thụy Liên standard 2016", "Thái Giang standard 2016"],
    );
}
