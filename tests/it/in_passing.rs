//! Recognitions told in passing, by histories and portraits.

use crate::recognition::check;
use crate::told::article;

/// What an article on changes in Cốc San (Bát Xát, Lào Cai), of 12 November 2024, says in one sentence.
#[track_caller]
fn told(sentence: &str, expected: &[&str]) {
    let body =
        format!("Xã Cốc San (huyện Bát Xát, tỉnh Lào Cai) thi đua xây dựng nông thôn mới.\n\n{sentence}");
    check(&article("Cốc San đổi mới", "12/11/2024", &body), expected);
}

/// What an article on the programme says that is about no unit of its own.
#[track_caller]
fn said(paragraph: &str, expected: &[&str]) {
    let body = format!("Chương trình xây dựng nông thôn mới mang lại nhiều đổi thay.\n\n{paragraph}");
    check(
        &article("Đổi thay ở một vùng quê nông thôn mới", "12/11/2024", &body),
        expected,
    );
}

#[test]
fn a_second_tier_goes_on_with_its_own_year() {
    for sentence in [
        "Cốc San được công nhận đạt chuẩn nông thôn mới năm 2015; năm 2021 được công nhận nâng cao.",
        "Từ một xã nghèo, Cốc San vươn lên đạt chuẩn nông thôn mới vào năm 2015 và nông thôn mới nâng cao vào năm 2021.",
        "Xã đạt chuẩn nông thôn mới năm 2015, đạt chuẩn nâng cao năm 2021.",
        "Năm 2015 đạt chuẩn nông thôn mới, năm 2021 xã tiếp tục được công nhận nông thôn mới nâng cao.",
    ] {
        told(sentence, &["Cốc San standard 2015", "Cốc San advanced 2021"]);
    }
}

#[test]
fn the_year_opens_the_sentence_before_how_it_came_about() {
    told(
        "Năm 2015, sau 4 năm nỗ lực, Cốc San được công nhận xã nông thôn mới.",
        &["Cốc San standard 2015"],
    );
    told(
        "Sau 8 năm, đến cuối năm 2019 xã Cốc San đã về đích nông thôn mới.",
        &["Cốc San standard 2019"],
    );
    told(
        "Thôn Ún Tà của xã có 412 hộ, 2 hộ nghèo; năm 2022 được công nhận thôn nông thôn mới kiểu mẫu.",
        &["Ún Tà model 2022"],
    );
}

#[test]
fn the_year_stands_alone_behind_a_comma() {
    said(
        "Hiện 5/5 xã của thị xã Duyên Hải đã được công nhận đạt chuẩn, xã Long Toàn là xã về đích sớm nhất, năm 2014.",
        &["Long Toàn standard 2014"],
    );
    said(
        "Xã Ngọc Vân, huyện Tân Yên về đích sớm nhất tỉnh, từ cuối năm 2013.",
        &["Ngọc Vân standard 2013"],
    );
}

#[test]
fn a_unit_is_or_has_become_one_of_its_tier() {
    for sentence in [
        "Cốc San hôm nay đã là xã nông thôn mới nâng cao.",
        "Hiện Cốc San là 1 trong 3 xã nông thôn mới nâng cao của huyện.",
        "Cốc San là một trong những xã nông thôn mới nâng cao của huyện.",
    ] {
        told(sentence, &["Cốc San advanced"]);
    }
    told(
        "Đến năm 2015, xã đã hoàn thành cả 19 tiêu chí, trở thành xã nông thôn mới đầu tiên của huyện.",
        &["Cốc San standard 2015"],
    );
    said(
        "Năm 2018, Thuận An (huyện Đắk Mil) trở thành xã biên giới đầu tiên của tỉnh Đắk Nông được Chủ tịch UBND tỉnh công nhận \
         đạt chuẩn nông thôn mới.",
        &["Thuận An standard 2018 | Chủ tịch UBND tỉnh"],
    );
    told("Cốc San là một trong 3 xã xây dựng nông thôn mới nâng cao.", &[]);
}

#[test]
fn the_unit_is_spoken_of_as_ours_or_as_this_one() {
    told(
        "“Năm 2015, xã chúng tôi được tỉnh công nhận nông thôn mới”, Chủ tịch UBND xã nhớ lại.",
        &["Cốc San standard 2015 | tỉnh"],
    );
    said(
        "Bản Nưa của xã Yên Khê rất đẹp. Sau bản Nưa, Yên Khê có thêm 3 bản đang làm hồ sơ. Xã này được công nhận nông thôn mới \
         từ năm 2017.",
        &["Yên Khê standard 2017"],
    );
    said(
        "Ông Lợi nhắc lại: \"Xã Song Phượng là xã điểm của thành phố, được công nhận đạt chuẩn nông thôn mới năm 2012\".",
        &["Song Phượng standard 2012"],
    );
    said(
        "Hà Thái là thôn đầu tiên của xã Hoằng Hóa được công nhận đạt chuẩn nông thôn mới kiểu mẫu.",
        &["Hà Thái model"],
    );
}

#[test]
fn further_units_that_only_their_years_tell() {
    said(
        "Xã Ia Dêr được công nhận đạt chuẩn nông thôn mới năm 2019, xã Ia Sao năm 2014, đều nhờ các làng.",
        &["Ia Dêr standard 2019", "Ia Sao standard 2014"],
    );
    said(
        "Huyện Tân Yên có xã Ngọc Vân về đích năm 2014, xã Việt Lập và Liên Sơn năm 2015.",
        &[
            "Ngọc Vân standard 2014",
            "Việt Lập standard 2015",
            "Liên Sơn standard 2015",
        ],
    );
    said(
        "Làng Breng 2 (xã Ia Dêr) được UBND huyện công nhận đầu tiên, vào cuối năm 2018. Năm 2020 có làng Ó (xã Ia Sao), năm 2021 \
         có làng Tung Chúc (xã Ia Khai).",
        &[
            "Breng 2 standard 2018 | UBND huyện",
            "Ó standard 2020",
            "Tung Chúc standard 2021",
        ],
    );
    said(
        "Xã Ngọc Vân đạt chuẩn năm 2018, xã Việt Lập đạt nâng cao năm 2021.",
        &["Ngọc Vân standard 2018", "Việt Lập advanced 2021"],
    );
    said(
        "Phú Bình là đơn vị cấp huyện thứ 5 của tỉnh được Thủ tướng Chính phủ công nhận đạt chuẩn, sau TP Phổ Yên và huyện Đồng Hỷ.",
        &[
            "Phú Bình standard | Thủ tướng Chính phủ",
            "Phổ Yên standard | Thủ tướng Chính phủ",
            "Đồng Hỷ standard | Thủ tướng Chính phủ",
        ],
    );
}

#[test]
fn who_is_chosen_or_works_for_it_has_not_met_it() {
    for open in [
        "Năm nay, huyện Phú Tân chọn xã Tân Hải về đích nông thôn mới.",
        "Xã Minh Tâm tập trung hoàn thành các tiêu chí nông thôn mới.",
        "Xã Minh Tâm nỗ lực về đích nông thôn mới năm 2023.",
    ] {
        said(open, &[]);
    }
}

#[test]
fn the_day_of_a_decision_has_dots() {
    said(
        "Ngày 30.7, UBND tỉnh Quảng Nam ban hành Quyết định 2117 công nhận xã Điện Trung (thị xã Điện Bàn) đạt chuẩn nông thôn mới \
         kiểu mẫu năm 2020.",
        &["Điện Trung model 2020 | 2117 | 2024-07-30 | UBND tỉnh Quảng Nam"],
    );
}

#[test]
fn communes_that_have_merged_since() {
    for sentence in [
        "Trước khi sáp nhập, xã Kim Lộc về đích nông thôn mới năm 2014, xã Song Lộc năm 2017.",
        "Tại Kim Song Trường, trước sáp nhập xã Kim Lộc về đích nông thôn mới năm 2014, xã Song Lộc năm 2017.",
    ] {
        said(sentence, &["Kim Lộc standard 2014", "Song Lộc standard 2017"]);
    }
    said(
        "Xã Nghĩa Đồng được thành lập trên cơ sở sáp nhập hai xã Nghĩa Bình và Nghĩa Hợp, trong đó một xã đã đạt chuẩn nông thôn mới.",
        &[],
    );
}

#[test]
fn lines_by_year_and_by_district() {
    said(
        "Các xã được công nhận nông thôn mới theo từng năm như sau:\n\nNăm 2014: xã Mỹ Lâm.\n\nNăm 2018: các xã Tứ Quận, Phúc Ninh \
         (Quyết định số 75/QĐ-UBND ngày 18-3-2019 của UBND tỉnh).\n\nNăm 2019, xã Kim Phú đăng ký về đích.",
        &[
            "Mỹ Lâm standard 2014",
            "Tứ Quận standard 2018 | 75/QĐ-UBND | 2019-03-18 | UBND tỉnh",
            "Phúc Ninh standard 2018 | 75/QĐ-UBND | 2019-03-18 | UBND tỉnh",
        ],
    );
    said(
        "Một số xã đã được UBND tỉnh công nhận đạt chuẩn nông thôn mới:\n\nHuyện Bảo Lâm: Xã Lộc An, Lộc Quảng\n\nHuyện Cát Tiên: Xã \
         Đức Phổ, Gia Viễn",
        &[
            "Lộc An standard | UBND tỉnh",
            "Lộc Quảng standard | UBND tỉnh",
            "Đức Phổ standard | UBND tỉnh",
            "Gia Viễn standard | UBND tỉnh",
        ],
    );
}

#[test]
fn the_list_of_the_sentence_before() {
    said(
        "Các xã không phải thẩm định lại gồm: Đan Trường (Nghi Xuân), Nam Điền (Thạch Hà). Đây là các xã đã được công nhận đạt chuẩn \
         nông thôn mới nâng cao.",
        &["Đan Trường advanced", "Nam Điền advanced"],
    );
    said(
        "Đến cuối năm 2014 huyện Nghĩa Hưng có 5 xã đạt chuẩn nông thôn mới; năm 2015 có thêm 9 xã, trong đó có Nghĩa Thịnh, Nghĩa Sơn.",
        &["Nghĩa Thịnh standard 2015", "Nghĩa Sơn standard 2015"],
    );
    said(
        "Trước đó, xã Vĩnh Phong được công nhận xã nông thôn mới năm 2015, các xã Vĩnh Bình Nam và Minh Thuận năm 2017.",
        &[
            "Vĩnh Phong standard 2015",
            "Vĩnh Bình Nam standard 2017",
            "Minh Thuận standard 2017",
        ],
    );
}

#[test]
fn what_is_voted_on_built_or_lies_ahead() {
    for open in [
        "2 xã Quang Vĩnh (Đức Thọ) và Việt Tiến (Thạch Hà) đã được Hội đồng thẩm định bỏ phiếu đạt nông thôn mới nâng cao, hiện đang \
         trình UBND tỉnh.",
        "Năm nay, xã Ô Lâm xây dựng 2 ấp nông thôn mới kiểu mẫu là Phước Lợi và Ninh Hòa.",
        "Tính đến nay, huyện Vĩnh Thuận đã có 06/07 xã đạt chuẩn nông thôn mới và đến năm 2028 huyện đạt chuẩn nông thôn mới.",
    ] {
        said(open, &[]);
    }
}

#[test]
fn which_one_a_unit_is_names_no_other() {
    told(
        "Năm 2019, xã Cốc San được công nhận đạt chuẩn nông thôn mới, là xã đầu tiên của huyện Bát Xát.",
        &["Cốc San standard 2019"],
    );
    told(
        "Sau 8 năm, xã được UBND tỉnh Lào Cai công nhận đạt chuẩn nông thôn mới năm 2019.",
        &["Cốc San standard 2019 | UBND tỉnh Lào Cai"],
    );
    told(
        "Xã Cốc San và xã Quang Kim là những địa phương về đích sớm nhất, được công nhận đạt chuẩn nông thôn mới năm 2013.",
        &["Cốc San standard 2013", "Quang Kim standard 2013"],
    );
    told(
        "Cốc San cùng với Quang Kim là những xã đầu tiên được công nhận đạt chuẩn nông thôn mới năm 2013.",
        &["Cốc San standard 2013", "Quang Kim standard 2013"],
    );
}

#[test]
fn what_followed_a_recognition() {
    for next in [
        "Tiếp sau đó là các xã Quang Kim, Bản Qua năm 2013.",
        "Tiếp đến là xã Quang Kim và xã Bản Qua vào năm 2013.",
        "Sau đó là các xã Quang Kim, Bản Qua năm 2013.",
    ] {
        told(
            &format!("Cuối năm 2012, xã Cốc San được công nhận đạt chuẩn nông thôn mới. {next}"),
            &[
                "Cốc San standard 2012",
                "Quang Kim standard 2013",
                "Bản Qua standard 2013",
            ],
        );
    }
    // What a unit does next is no recognition.
    told(
        "Cuối năm 2012, xã Cốc San được công nhận đạt chuẩn nông thôn mới. Tiếp đến là xã Quang Kim xây chợ năm 2013.",
        &["Cốc San standard 2012"],
    );
}

#[test]
fn the_tier_alone_behind_the_verb() {
    told(
        "Xã Cốc San, Quang Kim đã đi trước một bước khi được công nhận nâng cao từ cuối năm 2023.",
        &["Cốc San advanced 2023", "Quang Kim advanced 2023"],
    );
}

#[test]
fn lines_by_year_under_any_head_that_says_so() {
    for head in [
        "Một số xã về đích qua các năm:",
        "Các xã đạt chuẩn nông thôn mới:",
        "Danh sách các xã đạt chuẩn qua các năm:",
    ] {
        told(
            &format!("{head}\n\n- Năm 2014: xã Cốc San, xã Quang Kim.\n\n- Năm 2015: Bản Qua."),
            &[
                "Cốc San standard 2014",
                "Quang Kim standard 2014",
                "Bản Qua standard 2015",
            ],
        );
    }
    told(
        "Các xã đạt chuẩn quốc gia về y tế:\n\n- Năm 2014: xã Cốc San, xã Quang Kim.",
        &[],
    );
}

#[test]
fn communes_of_a_region_are_not_what_it_is_named_after() {
    check(
        &article(
            "Các xã vùng lòng chảo Điện Biên nối nhau về đích",
            "12/11/2018",
            "Đến nay, vùng lòng chảo có 5 xã đạt chuẩn nông thôn mới.",
        ),
        &[],
    );
}
