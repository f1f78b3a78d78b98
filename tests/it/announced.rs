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

#[test]
fn a_headline_has_the_year_and_authority_that_the_lead_tells_of_as_many() {
    check(
        &article(
            "Công nhận Hoằng Hóa, Phú Ninh và Bình Long đạt chuẩn nông thôn mới",
            "15/5/2019",
            "Hai huyện và một thị xã vừa được Thủ tướng Chính phủ công nhận về đích nông thôn mới năm 2018.",
        ),
        &[
            "Hoằng Hóa standard 2018 | Thủ tướng Chính phủ",
            "Phú Ninh standard 2018 | Thủ tướng Chính phủ",
            "Bình Long standard 2018 | Thủ tướng Chính phủ",
        ],
    );
}

#[test]
fn clauses_of_a_sentence_share_its_authority_and_its_opening_year() {
    told(
        "Hai xã Hoàng Vân, Xuân Cẩm của huyện Hiệp Hòa vừa được Chủ tịch UBND tỉnh Bắc Giang công nhận đạt chuẩn nông thôn mới nâng cao năm 2022; hai xã \
         Việt Tiến, Quang Châu của huyện Việt Yên đạt chuẩn nông thôn mới kiểu mẫu năm 2022.",
        &[
            "Hoàng Vân advanced 2022 | Chủ tịch UBND tỉnh Bắc Giang",
            "Xuân Cẩm advanced 2022 | Chủ tịch UBND tỉnh Bắc Giang",
            "Việt Tiến model 2022 | Chủ tịch UBND tỉnh Bắc Giang",
            "Quang Châu model 2022 | Chủ tịch UBND tỉnh Bắc Giang",
        ],
    );
    told(
        "Năm 2022, xã Ân Hảo (Hoài Ân, Bình Định) hoàn thành 19/19 tiêu chí; có 2 thôn là thôn Vạn Hội và thôn Vạn Trung được công nhận thôn nông thôn mới \
         kiểu mẫu.",
        &["Vạn Hội model 2022", "Vạn Trung model 2022"],
    );
}

#[test]
fn a_part_of_the_count_has_its_own_year() {
    told(
        "Huyện Gò Quao có 8/10 xã được công nhận đạt chuẩn nông thôn mới, trong đó năm 2018 có 01 xã là Vĩnh Phước B.",
        &["Vĩnh Phước B standard 2018"],
    );
    told(
        "Xã có 3/9 làng được công nhận làng nông thôn mới, trong đó làng Groi được công nhận trong năm.",
        &["Groi standard 2023"],
    );
}

#[test]
fn provinces_and_towns_complete_their_task() {
    told(
        "5 tỉnh gồm Nam Định, Đồng Nai, Hà Nam, Hưng Yên và Hải Dương đã có quyết định của Thủ tướng công nhận tỉnh hoàn thành nhiệm vụ xây dựng nông thôn \
         mới.",
        &[
            "Nam Định standard | Thủ tướng",
            "Đồng Nai standard | Thủ tướng",
            "Hà Nam standard | Thủ tướng",
            "Hưng Yên standard | Thủ tướng",
            "Hải Dương standard | Thủ tướng",
        ],
    );
    told(
        "Toàn tỉnh có 73/86 xã đạt chuẩn nông thôn mới; 3 đơn vị cấp huyện gồm thành phố Đồng Xoài, thị xã Phước Long và thị xã Bình Long đã hoàn thành \
         nhiệm vụ.",
        &["Đồng Xoài standard", "Phước Long standard", "Bình Long standard"],
    );
    told(
        "Thành phố Đà Lạt đã hoàn thành nhiệm vụ xây dựng nông thôn mới.",
        &["Đà Lạt standard"],
    );
}

#[test]
fn units_announced_as_recognised_may_be_named_as_having_completed_it() {
    told(
        "UBND huyện Ea H’leo cho biết, toàn huyện đã có 3 xã được tỉnh công nhận đạt chuẩn nông thôn mới. Cụ thể, toàn huyện đạt 182/209 tiêu chí (87,1%), 3/11 xã đã hoàn thành Chương trình xây dựng nông \
         thôn mới, gồm: Ea Nam, Ea Ral và Ea Khăl.",
        &[
            "Ea Nam standard | tỉnh",
            "Ea Ral standard | tỉnh",
            "Ea Khăl standard | tỉnh",
        ],
    );
}

#[test]
fn units_examined_merged_or_on_their_way_are_not_recognised() {
    for body in [
        "Văn phòng Điều phối đã kiểm tra, đánh giá kết quả thực hiện tiêu chí nông thôn mới nâng cao ở 3 xã (Ân Hảo, Ân Mỹ, Ân Tín), nông thôn mới kiểu mẫu \
         ở 2 xã (Ân Đức, Ân Phong) năm 2022.",
        "Các xã đang về đích nông thôn mới trong năm 2023 được hỗ trợ kinh phí, bao gồm: xã Ân Hảo, Ân Mỹ (huyện Hoài Ân).",
        "Xã được thành lập trên cơ sở sáp nhập ba xã: Đại Đồng, Yên Nghiệp và Tuân Đạo (cũ), trong đó hai trong ba xã đã đạt chuẩn nông thôn mới.",
        "14/14 xã đã đạt chuẩn nông thôn mới, 4 xã trong đó là Ân Hảo, Ân Mỹ, Ân Tín, Ân Đức đang được thẩm định nông thôn mới nâng cao.",
    ] {
        told(body, &[]);
    }
}

#[test]
fn a_meeting_to_examine_announces_nothing() {
    told(
        "Phó Chủ tịch UBND tỉnh chủ trì cuộc họp Hội đồng thẩm định xét, công nhận xã đạt chuẩn nông thôn mới năm 2022.\n\nHội đồng thống nhất đề nghị Chủ tịch \
         UBND tỉnh công nhận 22 xã đạt chuẩn. Trong đó huyện Tam Nông có 2 xã Tân Công Sính và Phú Thọ; Tân Hộ Cơ (huyện Tân Hồng).",
        &[],
    );
}

#[test]
fn the_last_of_a_list_has_its_district_behind_it() {
    told(
        "Trong 11 tháng năm 2022, Lào Cai công nhận 4 xã đạt chuẩn nông thôn mới: Bản Cầm, huyện Bảo Thắng; Tân Dương, huyện Bảo Yên; Nậm Đét, huyện Bắc Hà và \
         Thanh Bình, huyện Sa Pa; số xã đạt chuẩn của tỉnh nâng lên 48/143 xã.",
        &[
            "Bản Cầm standard 2022",
            "Tân Dương standard 2022",
            "Nậm Đét standard 2022",
            "Thanh Bình standard 2022",
        ],
    );
}

#[test]
fn a_plan_that_was_outrun_leaves_its_units_recognised() {
    told(
        "3 xã đạt chuẩn nông thôn mới sớm 1 năm so với lộ trình là xã Tư (Đông Giang), Duy Phú (Duy Xuyên), Tiên Cẩm (Tiên Phước).",
        &["Tư standard", "Duy Phú standard", "Tiên Cẩm standard"],
    );
}

#[test]
fn what_a_board_or_council_has_agreed_on_is_recognised_by_it() {
    told(
        "Ban Chỉ đạo Chương trình xây dựng nông thôn mới tỉnh vừa công nhận 2 xã đạt chuẩn nông thôn mới năm 2022, gồm: Bản Xen và Sơn Hải.",
        &[
            "Bản Xen standard 2022 | Ban Chỉ đạo Chương trình xây dựng nông thôn mới tỉnh",
            "Sơn Hải standard 2022 | Ban Chỉ đạo Chương trình xây dựng nông thôn mới tỉnh",
        ],
    );
    told(
        "Hội đồng thẩm định nông thôn mới tỉnh Đồng Nai đã họp xét và thống nhất công nhận 3 xã: Thanh Sơn, Tà Lài, Phú An của huyện Tân Phú đạt chuẩn nông thôn \
         mới.",
        &[
            "Thanh Sơn standard | Hội đồng thẩm định nông thôn mới tỉnh Đồng Nai",
            "Tà Lài standard | Hội đồng thẩm định nông thôn mới tỉnh Đồng Nai",
            "Phú An standard | Hội đồng thẩm định nông thôn mới tỉnh Đồng Nai",
        ],
    );
    told(
        "Hội đồng thẩm định đã họp xét và thống nhất đề nghị UBND tỉnh công nhận 3 xã: Thanh Sơn, Tà Lài, Phú An đạt chuẩn nông thôn mới.",
        &[],
    );
}

#[test]
fn a_level_may_be_all_that_is_said_of_who_recognised() {
    told(
        "Xã Tham Đôn, huyện Mỹ Xuyên (Sóc Trăng) vừa được tỉnh công nhận đạt chuẩn nông thôn mới.",
        &["Tham Đôn standard | tỉnh"],
    );
    told(
        "Xã Hòa Phú (huyện Long Hồ) được tỉnh Vĩnh Long công nhận đạt chuẩn nông thôn mới năm 2015.",
        &["Hòa Phú standard 2015 | tỉnh Vĩnh Long"],
    );
}

#[test]
fn heads_of_lists_are_of_the_decisions_that_the_lead_tells_of() {
    told(
        "Chủ tịch UBND tỉnh vừa ban hành các quyết định công nhận xã đạt chuẩn nông thôn mới, xã nông thôn mới kiểu mẫu đợt 3 năm 2022.\n\n\
         Danh sách cụ thể như sau:\n\n2 xã đạt chuẩn nông thôn mới kiểu mẫu:\n\n- Xã Tùng Ảnh, huyện Đức Thọ\n\n- Xã Hương Trà, huyện Hương Khê\n\n\
         1 xã đạt chuẩn nông thôn mới:\n\n- Xã Kỳ Khang, huyện Kỳ Anh",
        &[
            "Tùng Ảnh model 2022 | Chủ tịch UBND tỉnh",
            "Hương Trà model 2022 | Chủ tịch UBND tỉnh",
            "Kỳ Khang standard 2022 | Chủ tịch UBND tỉnh",
        ],
    );
}

#[test]
fn decisions_of_one_day_have_its_date() {
    told(
        "Trong ngày 2/3/2023, Phó Thủ tướng Thường trực Chính phủ lần lượt ký các quyết định công nhận huyện, thị xã đạt chuẩn, hoàn thành nhiệm vụ xây dựng \
         nông thôn mới.\n\nTỉnh Gia Lai có hai thị xã hoàn thành nhiệm vụ xây dựng nông thôn mới năm 2022 là An Khê, theo Quyết định số 670/QĐ-TTg, và Ayun Pa, \
         theo Quyết định số 672/QĐ-TTg.",
        &[
            "An Khê standard 2022 | 670/QĐ-TTg | 2023-03-02 | Phó Thủ tướng Thường trực Chính phủ",
            "Ayun Pa standard 2022 | 672/QĐ-TTg | 2023-03-02 | Phó Thủ tướng Thường trực Chính phủ",
        ],
    );
}

#[test]
fn lines_that_say_what_a_unit_is_a_model_of_go_on_with_the_announcement() {
    told(
        "UBND thành phố Hà Nội ban hành Quyết định số 4151/QĐ-UBND ngày 7/2/2023 công nhận 3 xã thuộc các huyện Sóc Sơn, Thạch Thất đạt chuẩn nông thôn mới kiểu mẫu năm 2022.\n\n\
         Cụ thể:\n\nXã Mai Đình, huyện Sóc Sơn đạt chuẩn nông thôn mới kiểu mẫu về y tế.\n\nXã Phú Cường, huyện Sóc Sơn: Sản xuất và văn hóa.\n\n\
         Xã Hạ Bằng, huyện Thạch Thất: Y tế, giáo dục và đào tạo.",
        &[
            "Mai Đình model 2022 | 4151/QĐ-UBND | 2023-02-07 | UBND thành phố Hà Nội",
            "Phú Cường model 2022 | 4151/QĐ-UBND | 2023-02-07 | UBND thành phố Hà Nội",
            "Hạ Bằng model 2022 | 4151/QĐ-UBND | 2023-02-07 | UBND thành phố Hà Nội",
        ],
    );
}

#[test]
fn districts_with_the_number_of_their_communes_are_not_recognised() {
    told(
        "Số xã đạt chuẩn nông thôn mới thuộc các huyện, thành phố gồm: Đại Từ (11 xã), Đồng Hỷ (9 xã), thành phố Thái Nguyên (2 xã).",
        &[],
    );
}

#[test]
fn a_unit_that_receives_its_certificate_has_the_tier_told_before() {
    told(
        "UBND huyện Phú Ninh tổ chức lễ công bố quyết định của Chủ tịch UBND tỉnh Quảng Nam công nhận xã Tam Dân đạt chuẩn nông thôn mới nâng cao năm 2022.\n\n\
         Tại buổi lễ, lãnh đạo huyện đã trao quyết định và bằng công nhận cho xã Tam Dân.",
        &["Tam Dân advanced 2022 | Chủ tịch UBND tỉnh Quảng Nam"],
    );
}

#[test]
fn further_units_of_a_sentence_reach_a_tier() {
    told(
        "Huyện có 10/10 xã đạt chuẩn nông thôn mới, trong đó xã Tam Dân và Tam Thái đạt chuẩn nâng cao, xã Tam An đạt kiểu mẫu.",
        &["Tam Dân advanced", "Tam Thái advanced", "Tam An model"],
    );
}

#[test]
fn a_year_at_the_end_is_that_of_all_tiers_before_it() {
    told(
        "Chủ tịch UBND tỉnh vừa công nhận thêm 2 xã đạt chuẩn nông thôn mới và 1 xã đạt chuẩn nông thôn mới nâng cao năm 2022.\n\n\
         Cụ thể, 2 xã được công nhận đạt chuẩn nông thôn mới gồm Quế Lâm (Nông Sơn), Tiên An (Tiên Phước); 1 xã đạt chuẩn nông thôn mới nâng cao \
         là Duy Hòa (Duy Xuyên).",
        &[
            "Quế Lâm standard 2022 | Chủ tịch UBND tỉnh",
            "Tiên An standard 2022 | Chủ tịch UBND tỉnh",
            "Duy Hòa advanced 2022 | Chủ tịch UBND tỉnh",
        ],
    );
}

#[test]
fn parts_of_those_counted_have_the_tier_of_the_whole() {
    told(
        "Thành phố có 4 huyện đạt chuẩn nông thôn mới và 10 xã nông thôn mới nâng cao. Trong đó, 2 xã vừa được UBND thành phố công nhận trong năm \
         2022, gồm: Trung An (huyện Cờ Đỏ); Tân Thới (huyện Phong Điền).",
        &[
            "Trung An advanced 2022 | UBND thành phố",
            "Tân Thới advanced 2022 | UBND thành phố",
        ],
    );
}

#[test]
fn who_recognises_is_told_in_full_further_on() {
    told(
        "Làng O Đeh (xã Ia Pết) vừa được huyện công nhận làng nông thôn mới.\n\nChủ tịch UBND huyện Đak Đoa ký các quyết định công nhận làng O Đeh \
         (xã Ia Pết) và làng Krun (xã Hneng) đạt chuẩn nông thôn mới.",
        &[
            "O Đeh standard | Chủ tịch UBND huyện Đak Đoa",
            "Krun standard | Chủ tịch UBND huyện Đak Đoa",
        ],
    );
}

#[test]
fn a_district_heads_the_line_of_its_communes_at_the_foot_too() {
    told(
        "Cụ thể 8 xã đã được UBND tỉnh công nhận đạt chuẩn nông thôn mới:\n\nHuyện Bảo Lâm: Xã Lộc An, Lộc Quảng\n\nHuyện Đơn Dương: Xã Đạ Ròn, Ka \
         Đô, Ka Đơn, Lạc Lâm, Lạc Xuân, Quảng Lập",
        &[
            "Lộc An standard | UBND tỉnh",
            "Lộc Quảng standard | UBND tỉnh",
            "Đạ Ròn standard | UBND tỉnh",
            "Ka Đô standard | UBND tỉnh",
            "Ka Đơn standard | UBND tỉnh",
            "Lạc Lâm standard | UBND tỉnh",
            "Lạc Xuân standard | UBND tỉnh",
            "Quảng Lập standard | UBND tỉnh",
        ],
    );
}

#[test]
fn names_in_a_bracket_behind_their_count_need_no_list_of_units() {
    told(
        "Đến nay, huyện Nam Đông có 03 xã đạt chuẩn nông thôn mới (Hương Hòa, Hương Giang, Thượng Lộ); 1 xã đạt chuẩn nông thôn mới kiểu mẫu (Vạn Hòa cũ).",
        &[
            "Hương Hòa standard",
            "Hương Giang standard",
            "Thượng Lộ standard",
            "Vạn Hòa model",
        ],
    );
    told(
        "Đoàn kiểm tra tiêu chí nông thôn mới ở 3 xã nâng cao (Thượng Lâm, Hợp Tiến, Hợp Thanh), 2 xã nông thôn mới kiểu mẫu (An Mỹ, Lê Thanh).",
        &[],
    );
    told(
        "Chủ tịch UBND huyện Đak Đoa vừa công nhận thêm 2 làng đạt chuẩn nông thôn mới năm 2022.\n\nTheo đó, các làng được công nhận gồm: Châm Prông (xã Ia \
         Băng), Krun (xã Hneng).",
        &[
            "Châm Prông standard 2022 | Chủ tịch UBND huyện Đak Đoa",
            "Krun standard 2022 | Chủ tịch UBND huyện Đak Đoa",
        ],
    );
}

#[test]
fn a_decision_then_how_many_then_which_by_district() {
    told(
        "Ngày 5-2-2023, UBND thành phố Hà Nội ban hành Quyết định số 673/QĐ-UBND công nhận xã đạt chuẩn nông thôn mới đợt 2 năm 2022.\n\nTheo quyết định, 3 xã thuộc các \
         huyện Ba Vì, Mỹ Đức được công nhận đợt này. Trong đó, huyện Ba Vì có 2 xã (Yên Bài, Phú Đông) và huyện Mỹ Đức có 1 xã (Vạn Kim).",
        &[
            "Yên Bài standard 2022 | 673/QĐ-UBND | 2023-02-05 | UBND thành phố Hà Nội",
            "Phú Đông standard 2022 | 673/QĐ-UBND | 2023-02-05 | UBND thành phố Hà Nội",
            "Vạn Kim standard 2022 | 673/QĐ-UBND | 2023-02-05 | UBND thành phố Hà Nội",
        ],
    );
}

#[test]
fn relative_years_of_recognitions_and_tasks_that_are_none() {
    let told = |day: &str, body: &str, expected: &[&str]| {
        check(&article("Hoài Ân xây dựng nông thôn mới", day, body), expected);
    };
    told(
        "15/9/2022",
        "Năm ngoái, huyện có thêm xã Ân Hảo được công nhận đạt chuẩn nông thôn mới.",
        &["Ân Hảo standard 2021"],
    );
    told(
        "15/9/2022",
        "So với năm ngoái, huyện có thêm xã Ân Hảo được công nhận đạt chuẩn nông thôn mới.",
        &["Ân Hảo standard"],
    );
    told(
        "15/9/2022",
        "Huyện sẽ tập trung chuyển đổi cơ cấu cây trồng. Hoàn thành mục tiêu đưa xã Ân Hảo đạt chuẩn nông thôn mới.",
        &[],
    );
    told(
        "15/9/2022",
        "Huyện Hoài Ân là huyện đầu tiên của vùng đạt chuẩn nông thôn mới từ năm 2019.",
        &["Hoài Ân standard 2019"],
    );
    told(
        "15/9/2022",
        "Toàn huyện có 8 xã đạt chuẩn NTM. Riêng xã Ân Hảo đạt chuẩn từ năm 2015 phải đánh giá lại theo bộ tiêu chí mới.",
        &["Ân Hảo standard 2015"],
    );
    told(
        "15/9/2022",
        "Năm 2021, toàn huyện có thêm 6 thôn được công nhận thôn NTM kiểu mẫu. Đến nay, có 6 xã NTM nâng cao, riêng xã Ân Hảo đã được công nhận \
         đạt chuẩn NTM kiểu mẫu.",
        &["Ân Hảo model"],
    );
}

#[test]
fn a_part_has_the_tier_behind_its_names() {
    for part in [
        "2 xã Ân Hảo, Ân Mỹ đạt NTM nâng cao",
        "2 xã (Ân Hảo, Ân Mỹ) giữ vững NTM nâng cao",
    ] {
        check(
            &article(
                "Hoài Ân xây dựng nông thôn mới",
                "15/9/2022",
                &format!("Huyện có 5/5 xã đạt chuẩn NTM, trong đó {part}."),
            ),
            &["Ân Hảo advanced", "Ân Mỹ advanced"],
        );
    }
}

#[test]
fn targets_that_are_met_and_aims_recognise_nobody() {
    for told in [
        "Hết năm 2021, Hoài Ân hoàn thành vượt mức chỉ tiêu nghị quyết về xây dựng nông thôn mới.",
        "Mục tiêu năm 2023\n\n- Công nhận mới 02 thôn nông thôn mới kiểu mẫu (thôn Phú Hữu, Linh Chiểu).",
        "Toàn xã có 4/4 thôn văn hóa nông thôn mới, trong đó thôn Linh Chiểu được huyện chọn xây dựng khu dân cư kiểu mẫu.",
    ] {
        check(&article("Hoài Ân xây dựng nông thôn mới", "15/9/2022", told), &[]);
    }
}

#[test]
fn a_tier_alone_behind_the_verb_in_a_sentence_on_the_programme() {
    check(
        &article(
            "Hoài Ân xây dựng nông thôn mới",
            "15/9/2023",
            "Đến nay 14/14 xã đạt chuẩn nông thôn mới, riêng xã Ân Hảo và xã Ân Mỹ được UBND tỉnh công nhận kiểu mẫu năm 2022 (Quyết định số \
             1102/QĐ-UBND ngày 14/6/2023).",
        ),
        &[
            "Ân Hảo model 2022 | 1102/QĐ-UBND | 2023-06-14 | UBND tỉnh",
            "Ân Mỹ model 2022 | 1102/QĐ-UBND | 2023-06-14 | UBND tỉnh",
        ],
    );
}

#[test]
fn a_village_of_the_sentence_before_is_recognised_on_a_day() {
    check(
        &article(
            "Hoài Ân xây dựng nông thôn mới",
            "15/11/2022",
            "Thôn Linh Chiểu, xã Ân Hảo, có 187 hộ. Ngày 30/10 vừa qua, thôn được Chủ tịch UBND huyện công nhận khu dân cư nông thôn mới kiểu mẫu.",
        ),
        &["Linh Chiểu model | Chủ tịch UBND huyện"],
    );
}
