//! Units that are recognised by what the sentences around them announce.

use crate::recognition::check;
use crate::told::article;

/// An article of 12 March 2023.
#[track_caller]
fn told(body: &str, expected: &[&str]) {
    check(&article("Tin nông thôn mới", "12/3/2023", body), expected);
}

#[test]
fn a_paragraph_that_refers_to_the_announcement_has_its_year_and_authority() {
    told(
        "Ủy ban nhân dân tỉnh Vĩnh Long vừa ban hành các Quyết định về việc công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2022.\n\n\
         Đường hoa trên địa bàn xã Trung Hiếu\n\n\
         Theo đó, huyện Vũng Liêm có xã Hiếu Thuận và xã Trung Thành Đông được công nhận xã đạt chuẩn nông thôn mới nâng cao.",
        &[
            "Hiếu Thuận advanced 2022 | Ủy ban nhân dân tỉnh Vĩnh Long",
            "Trung Thành Đông advanced 2022 | Ủy ban nhân dân tỉnh Vĩnh Long",
        ],
    );
}

#[test]
fn units_counted_back_give_those_named_before_their_year() {
    told(
        "UBND huyện Sơn Dương ban hành 2 quyết định công nhận thôn Cầu Bì, xã Đại Phú; thôn Tân Bình, xã Tân Thanh đạt chuẩn thôn nông thôn \
         mới kiểu mẫu. Theo đó, 2 thôn trên được công nhận đạt chuẩn thôn nông thôn mới kiểu mẫu năm 2022.",
        &[
            "Cầu Bì model 2022 | UBND huyện Sơn Dương",
            "Tân Bình model 2022 | UBND huyện Sơn Dương",
        ],
    );
}

#[test]
fn decisions_that_share_the_tier_share_its_year() {
    told(
        "Quyết định số 2027/QĐ-UBND công nhận xã Tân Thanh Tây, huyện Mỏ Cày Bắc; Quyết định số 2028/QĐ-UBND công nhận xã Thới Thuận, huyện \
         Bình Đại đạt chuẩn nông thôn mới năm 2018.",
        &[
            "Tân Thanh Tây standard 2018 | 2027/QĐ-UBND",
            "Thới Thuận standard 2018 | 2028/QĐ-UBND",
        ],
    );
}

#[test]
fn a_year_told_after_before_that_is_the_year_of_the_list() {
    told(
        "Trước đó, năm 2022, huyện có 3 xã được UBND thành phố công nhận đạt chuẩn nông thôn mới kiểu mẫu là Mỹ Đức, Thái Sơn và Trường Thành.",
        &[
            "Mỹ Đức model 2022 | UBND thành phố",
            "Thái Sơn model 2022 | UBND thành phố",
            "Trường Thành model 2022 | UBND thành phố",
        ],
    );
    // Without it those of all years are summed up.
    told(
        "Trước đó, huyện có 3 xã đạt chuẩn nông thôn mới kiểu mẫu là Mỹ Đức, Thái Sơn và Trường Thành.",
        &["Mỹ Đức model", "Thái Sơn model", "Trường Thành model"],
    );
}

#[test]
fn who_hands_the_decision_over_and_who_examines() {
    told(
        "Huyện Xuân Lộc và thị xã Long Khánh (tỉnh Đồng Nai) được Thủ tướng Chính phủ trao quyết định công nhận đạt chuẩn nông thôn mới.",
        &[
            "Xuân Lộc standard | Thủ tướng Chính phủ",
            "Long Khánh standard | Thủ tướng Chính phủ",
        ],
    );
    told(
        "Hội nghị thẩm định xã Kim Sơn đạt chuẩn nông thôn mới nâng cao năm 2022 diễn ra sáng qua.",
        &[],
    );
}

#[test]
fn clauses_and_brackets_without_a_subject_of_their_own() {
    told(
        "Xã Kim Sơn có 8 thôn, 2.064 hộ; được công nhận xã đạt chuẩn nông thôn mới năm 2014.",
        &["Kim Sơn standard 2014"],
    );
    told(
        "Có một xã đạt 19/19 tiêu chí (xã Song Mai - TP Bắc Giang đã được công nhận xã nông thôn mới).",
        &["Song Mai standard"],
    );
}

#[test]
fn the_first_of_a_province_is_not_the_province() {
    check(
        &article(
            "Huyện đầu tiên của tỉnh Thanh Hóa đạt chuẩn nông thôn mới",
            "12/3/2016",
            "Huyện Yên Định được công nhận đạt chuẩn nông thôn mới năm 2015.",
        ),
        &["Yên Định standard 2015"],
    );
}

#[test]
fn names_that_a_town_or_a_district_elsewhere_has_too() {
    check(
        &article(
            "Yên Hưng cán đích nông thôn mới",
            "23/5/2016",
            "Xã Yên Hưng (Văn Yên, Yên Bái) đã được công nhận đạt chuẩn nông thôn mới năm 2015.",
        ),
        &["Yên Hưng standard 2015"],
    );
    told(
        "Huyện Chợ Lách đã được công nhận huyện nông thôn mới, thành phố Bến Tre hoàn thành nhiệm vụ XDNTM.",
        &["Chợ Lách standard", "Bến Tre standard"],
    );
}

#[test]
fn parts_of_what_is_proposed_are_not_recognised() {
    told(
        "Hội đồng đề nghị UBND tỉnh công nhận 3 xã đạt chuẩn nông thôn mới. Trong đó, huyện Hoài Ân có 2 xã Ân Tín và Ân Phong.",
        &[],
    );
}

#[test]
fn each_step_of_a_unit_has_the_year_of_its_own_clause() {
    told(
        "Xã Trung Hiếu, huyện Vũng Liêm về đích nông thôn mới năm 2019, đến năm 2022 được công nhận nông thôn mới nâng cao.",
        &["Trung Hiếu standard 2019", "Trung Hiếu advanced 2022"],
    );
    told(
        "Năm 2019, xã Trung Hiếu, huyện Vũng Liêm đạt chuẩn nông thôn mới và năm 2021 đạt chuẩn nông thôn mới nâng cao.",
        &["Trung Hiếu standard 2019", "Trung Hiếu advanced 2021"],
    );
    told(
        "Năm 2019, xã Trung Hiếu, huyện Vũng Liêm được công nhận đạt chuẩn nông thôn mới; đến năm 2021, xã được công nhận đạt chuẩn nâng cao.",
        &["Trung Hiếu standard 2019", "Trung Hiếu advanced 2021"],
    );
    told(
        "Năm 2019, xã Trung Hiếu, huyện Vũng Liêm được công nhận đạt chuẩn nông thôn mới; đến năm 2021, các xã được công nhận đạt chuẩn nâng cao.",
        &["Trung Hiếu standard 2019"],
    );
}

#[test]
fn a_title_in_quotes_and_the_owner_of_a_certificate() {
    told(
        "Huyện Vũng Liêm trao Bằng công nhận “Xã nông thôn mới kiểu mẫu” cho xã Trung Hiếu.",
        &["Trung Hiếu model"],
    );
    told(
        "Ngày 10/3, tại huyện Vũng Liêm diễn ra lễ đón nhận Bằng công nhận xã nông thôn mới nâng cao của xã Trung Hiếu.",
        &["Trung Hiếu advanced"],
    );
    told(
        "Tỉnh công nhận xã đạt chuẩn nông thôn mới của huyện Vũng Liêm.",
        &[],
    );
}
