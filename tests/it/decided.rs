//! Which decision and day a recognised unit gets, where the words for it are not beside its name.

use crate::recognition::check;
use crate::told::article;

#[test]
fn a_day_of_the_closing_months_is_of_the_year_recognised_and_one_of_the_opening_months_of_the_next() {
    let undated = |day: &str| {
        format!(
            "Thêm một xã nông thôn mới nâng cao\n\nNgày {day}, UBND tỉnh Hải Dương ban hành quyết định công nhận xã Nhật Tân (huyện Gia \
             Lộc) đạt chuẩn nông thôn mới nâng cao năm 2022.\n"
        )
    };
    check(
        &undated("29/12"),
        &["Nhật Tân advanced 2022 | 2022-12-29 | UBND tỉnh Hải Dương"],
    );
    check(
        &undated("23/5"),
        &["Nhật Tân advanced 2022 | 2023-05-23 | UBND tỉnh Hải Dương"],
    );
    // In between it may be of either.
    check(
        &undated("23/8"),
        &["Nhật Tân advanced 2022 | UBND tỉnh Hải Dương"],
    );
}

#[test]
fn a_list_parted_by_the_field_of_the_model() {
    check(
        &article(
            "Hải Dương thêm xã nông thôn mới kiểu mẫu",
            "30/12/2022",
            "Chủ tịch UBND tỉnh Hải Dương vừa ký quyết định công nhận 3 xã nông thôn mới kiểu mẫu năm 2022.\n\n3 xã nông thôn mới kiểu \
             mẫu năm 2022 gồm: xã Tân Hồng (huyện Bình Giang) đạt chuẩn kiểu mẫu về văn hóa; xã Nam Tân (huyện Nam Sách), xã Kim \
             Anh (huyện Kim Thành) đạt chuẩn kiểu mẫu về giáo dục.",
        ),
        &[
            "Tân Hồng model 2022 | Chủ tịch UBND tỉnh Hải Dương",
            "Nam Tân model 2022 | Chủ tịch UBND tỉnh Hải Dương",
            "Kim Anh model 2022 | Chủ tịch UBND tỉnh Hải Dương",
        ],
    );
}

#[test]
fn two_decisions_and_one_tier() {
    check(
        &article(
            "Thêm hai thành phố hoàn thành nông thôn mới",
            "24/05/2021",
            "Quyết định 635/QĐ-TTg công nhận thành phố Ninh Bình (tỉnh Ninh Bình) và Quyết định 636/QĐ-TTg công nhận thành phố Sầm \
             Sơn (tỉnh Thanh Hóa) hoàn thành nhiệm vụ xây dựng nông thôn mới năm 2020.",
        ),
        &[
            "Ninh Bình standard 2020 | 635/QĐ-TTg",
            "Sầm Sơn standard 2020 | 636/QĐ-TTg",
        ],
    );
}

#[test]
fn whose_recognition_it_is() {
    check(
        &article(
            "Xã Nhật Tân giữ vững nông thôn mới nâng cao",
            "30/12/2022",
            "Xã Nhật Tân (huyện Gia Lộc) đạt chuẩn nông thôn mới nâng cao năm 2021, theo công nhận của UBND tỉnh Hải Dương.",
        ),
        &["Nhật Tân advanced 2021 | UBND tỉnh Hải Dương"],
    );
}

#[test]
fn nearly_met_is_not_met() {
    let none = |body: &str| check(&article("Nông thôn mới huyện Bàu Bàng", "30/12/2022", body), &[]);
    none("Xã Tân Hưng (huyện Bàu Bàng) cơ bản đạt chuẩn nông thôn mới nâng cao.");
    none("Xã Tân Hưng là xã đầu tiên của huyện Bàu Bàng được xét đạt chuẩn nông thôn mới nâng cao.");
}

#[test]
fn numbers_are_given_with_the_letter_that_old_newsrooms_type_otherwise() {
    check(
        "TP Thanh Hóa hoàn thành nhiệm vụ\n\n17/10/2019\n\nThủ tướng vừa ký Quyết định 1385/QÐ-TTg công nhận TP Thanh Hóa, tỉnh Thanh Hóa hoàn thành nhiệm \
         vụ xây dựng nông thôn mới.\n",
        &["Thanh Hóa standard | 1385/QĐ-TTg | Thủ tướng"],
    );
}

#[test]
fn each_tier_of_one_sentence_has_its_units() {
    let told =
        |title: &str, body: &str, expected: &[&str]| check(&article(title, "12/10/2021", body), expected);
    let province = "Nông thôn mới Ninh Thuận";
    told(
        province,
        "Tỉnh đã công nhận huyện Ninh Hải đạt chuẩn nông thôn mới và xã Phước Thuận đạt chuẩn nông thôn mới nâng cao năm 2020.",
        &["Ninh Hải standard 2020", "Phước Thuận advanced 2020"],
    );
    told(
        "Nông thôn mới huyện Phú Giáo",
        "Xã Tân Long đạt 19/19 tiêu chí (được UBND tỉnh công nhận từ cuối năm 2013); xã Tân Hiệp đạt 15/19 tiêu chí.",
        &["Tân Long standard 2013 | UBND tỉnh"],
    );
    told(
        "Ninh Thuận cán đích các chỉ tiêu nông thôn mới",
        "Đến nay toàn tỉnh đạt 682 tiêu chí.",
        &[],
    );
    told(
        "Ninh Thuận tạm dừng tổ chức lễ công bố xã đạt chuẩn nông thôn mới",
        "Lễ lùi sang quý III.",
        &[],
    );
}

#[test]
fn each_clause_names_its_decision() {
    let told = |body: &str, expected: &[&str]| {
        check(
            &article("Xã nông thôn mới tỉnh Bắc Kạn", "23/01/2018", body),
            expected,
        );
    };
    told(
        "Xã Cẩm Giàng được UBND tỉnh công nhận đạt chuẩn nông thôn mới tại Quyết định số 2207/QĐ-UBND ngày 25/12/2015; xã Rã Bản được công nhận tại \
         Quyết định số 2208/QĐ-UBND ngày 26/12/2015.",
        &[
            "Cẩm Giàng standard | 2207/QĐ-UBND | 2015-12-25 | UBND tỉnh",
            "Rã Bản standard | 2208/QĐ-UBND | 2015-12-26 | UBND tỉnh",
        ],
    );
    told(
        "Quyết định số 2207/QĐ-UBND ngày 25/12/2017 công nhận xã Cẩm Giàng; Quyết định số 2208/QĐ-UBND ngày 25/12/2017 công nhận xã Rã Bản đạt chuẩn nông \
         thôn mới năm 2017.",
        &[
            "Cẩm Giàng standard 2017 | 2207/QĐ-UBND | 2017-12-25",
            "Rã Bản standard 2017 | 2208/QĐ-UBND | 2017-12-25",
        ],
    );
}

#[test]
fn clauses_parted_by_a_semicolon_have_each_their_decision() {
    let hoai_an = |body: &str| article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", body);
    check(
        &hoai_an(
            "UBND tỉnh công bố Quyết định số 2764/QĐ-UBND ngày 12/12/2021 công nhận 2 xã Ân Hảo, Ân Mỹ đạt chuẩn NTM nâng cao; Quyết định số \
             2765/QĐ-UBND cùng ngày công nhận xã Ân Tín đạt chuẩn NTM kiểu mẫu.",
        ),
        &[
            "Ân Hảo advanced | 2764/QĐ-UBND | 2021-12-12 | UBND tỉnh",
            "Ân Mỹ advanced | 2764/QĐ-UBND | 2021-12-12 | UBND tỉnh",
            "Ân Tín model | 2765/QĐ-UBND | 2021-12-12 | UBND tỉnh",
        ],
    );
    check(
        &hoai_an(
            "Lãnh đạo huyện công bố Quyết định số 2765/QĐ-UBND ngày 12/12/2021 công nhận xã Ân Tín đạt chuẩn NTM kiểu mẫu; quyết định của UBND \
             huyện công nhận thôn Vĩnh Đức đạt chuẩn NTM kiểu mẫu.",
        ),
        &[
            "Ân Tín model | 2765/QĐ-UBND | 2021-12-12",
            "Vĩnh Đức model | UBND huyện",
        ],
    );
}

#[test]
fn who_announces_a_decision_is_not_recognised() {
    for who in ["Lãnh đạo huyện", "Huyện tổ chức"] {
        check(
            &article(
                "Hoài Ân xây dựng nông thôn mới",
                "15/9/2022",
                &format!(
                    "{who} công bố Quyết định của UBND tỉnh công nhận xã Ân Tín đạt chuẩn NTM kiểu mẫu."
                ),
            ),
            &["Ân Tín model | UBND tỉnh"],
        );
    }
}

#[test]
fn a_colon_before_the_number_of_a_decision_leaves_its_authority() {
    check(
        &article(
            "Bình Định thêm xã nông thôn mới nâng cao",
            "15/8/2020",
            "Ngày 14-7-2020, Chủ tịch UBND tỉnh ban hành Quyết định số: 860/QĐ-UBND công nhận 2 xã nông thôn mới nâng cao năm 2019, \
             gồm các xã: Ân Tín (Hoài Ân); Canh Vinh (Vân Canh).",
        ),
        &[
            "Ân Tín advanced 2019 | 860/QĐ-UBND | 2020-07-14 | Chủ tịch UBND tỉnh",
            "Canh Vinh advanced 2019 | 860/QĐ-UBND | 2020-07-14 | Chủ tịch UBND tỉnh",
        ],
    );
}

#[test]
fn units_that_are_being_looked_at_are_not_recognised() {
    for looked_at in [
        "Đoàn công tác của tỉnh kiểm tra hai xã Ân Tín, Ân Hảo về mức độ hoàn thành tiêu chí nông thôn mới.",
        "Đoàn công tác của tỉnh về xã Ân Tín xem tiến độ các công trình phục vụ đạt chuẩn nông thôn mới trong năm 2022.",
    ] {
        check(
            &article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", looked_at),
            &[],
        );
    }
}

#[test]
fn what_a_commune_was_recognised_for_is_not_told_of_its_villages() {
    check(
        &article(
            "Xã Ân Tín (Hoài Ân) xây dựng nông thôn mới",
            "15/9/2022",
            "Xã được Chủ tịch UBND tỉnh công nhận đạt chuẩn nông thôn mới cuối năm 2017.\n\nBa thôn Tân Thịnh, Hà Tây, Phú Khương đã thành thôn nông thôn mới kiểu mẫu.",
        ),
        &["Ân Tín standard 2017 | Chủ tịch UBND tỉnh"],
    );
}
