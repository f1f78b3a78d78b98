//! Units recognised in sentences that do not name them, or name them behind the verb.

use crate::recognition::check;
use crate::told::article;

/// What an article on Văn Hải (Kim Sơn, Ninh Bình) of 15 September 2022 says in one sentence.
#[track_caller]
fn told(sentence: &str, expected: &[&str]) {
    let body = format!("Xã Văn Hải (huyện Kim Sơn, tỉnh Ninh Bình) xây dựng nông thôn mới.\n\n{sentence}");
    let text = article("Xã Văn Hải xây dựng nông thôn mới", "15/9/2022", &body);
    check(&text, expected);
}

#[test]
fn a_year_gone_by_says_that_the_unit_has_met_the_standard() {
    for sentence in [
        "Xã đạt chuẩn NTM vào năm 2019.",
        "Xã về đích nông thôn mới từ năm 2019, đến nay đạt 17 tiêu chí nâng cao.",
        "Được công nhận đạt chuẩn nông thôn mới năm 2019, đến nay xã Văn Hải đã đổi thay.",
        "Sau khi đạt chuẩn nông thôn mới năm 2019, lãnh đạo xã Văn Hải tiếp tục chỉ đạo.",
        "Năm 2019, xã hoàn thành 19/19 tiêu chí và được công nhận xã nông thôn mới.",
    ] {
        told(sentence, &["Văn Hải standard 2019"]);
    }
    told(
        "Xã đã về đích nông thôn mới năm 2015 và nông thôn mới nâng cao năm 2020.",
        &["Văn Hải standard 2015", "Văn Hải advanced 2020"],
    );
    told(
        "Năm 2019, xã hoàn thành 19/19 tiêu chí và được công nhận xã nông thôn mới; năm 2021 được công nhận xã nông thôn mới nâng cao.",
        &["Văn Hải standard 2019", "Văn Hải advanced 2021"],
    );
    for open in [
        "Xã đạt chuẩn NTM năm 2024.",
        "Xã phấn đấu đạt chuẩn NTM năm 2021.",
        "Xã đạt chuẩn NTM sẽ được thưởng năm 2021.",
    ] {
        told(open, &[]);
    }
}

#[test]
fn the_unit_is_called_the_locality_or_pointed_at() {
    told(
        "Năm 2019, địa phương được UBND tỉnh công nhận đạt chuẩn nông thôn mới.",
        &["Văn Hải standard 2019 | UBND tỉnh"],
    );
    told(
        "Tháng 12/2019, xã được UBND tỉnh Ninh Bình ra quyết định công nhận đạt chuẩn nông thôn mới.",
        &["Văn Hải standard 2019 | UBND tỉnh Ninh Bình"],
    );
    told(
        "Đây là xã thứ 5 của huyện Kim Sơn được công nhận xã nông thôn mới nâng cao năm 2021.",
        &["Văn Hải advanced 2021"],
    );
}

#[test]
fn what_a_unit_has_become_is_a_recognition_and_what_it_will_become_is_none() {
    for sentence in [
        "Năm 2020, Văn Hải trở thành xã nông thôn mới nâng cao đầu tiên của huyện.",
        "Văn Hải trở thành xã nông thôn mới nâng cao năm 2020.",
    ] {
        told(sentence, &["Văn Hải advanced 2020"]);
    }
    for sentence in [
        "Đến nay, Văn Hải đã trở thành xã nông thôn mới nâng cao.",
        "Văn Hải là xã nông thôn mới nâng cao đầu tiên của huyện.",
    ] {
        told(sentence, &["Văn Hải advanced"]);
    }
    for open in [
        "Văn Hải phấn đấu trở thành xã nông thôn mới nâng cao năm 2020.",
        "Văn Hải sẽ trở thành xã nông thôn mới nâng cao.",
    ] {
        told(open, &[]);
    }
}

#[test]
fn villages_of_one_sentence_share_the_tier_that_is_said_once() {
    told(
        "Xã có thôn Đông Hải đạt chuẩn khu dân cư kiểu mẫu năm 2020, thôn Tây Hải đạt chuẩn năm 2021.",
        &["Đông Hải model 2020", "Tây Hải model 2021"],
    );
}

#[test]
fn decisions_in_brackets_in_lists_and_as_regards_a_unit() {
    told(
        "Thủ tướng Chính phủ có quyết định công nhận thị xã Điện Bàn hoàn thành nhiệm vụ xây dựng nông thôn mới năm 2021 (Quyết định số 99/QĐ-TTg ngày 1/9/2022).",
        &["Điện Bàn standard 2021 | 99/QĐ-TTg | 2022-09-01 | Thủ tướng Chính phủ"],
    );
    told(
        "UBND tỉnh ban hành các Quyết định số 11, 12/QĐ-UBND ngày 5/9/2022 công nhận các xã Tam Phú, Tam Thăng đạt chuẩn nông thôn mới nâng cao.",
        &[
            "Tam Phú advanced | 11/QĐ-UBND | 2022-09-05 | UBND tỉnh",
            "Tam Thăng advanced | 12/QĐ-UBND | 2022-09-05 | UBND tỉnh",
        ],
    );
    told(
        "Quyết định số 2300/QĐ-UBND ngày 30/8/2022 của Chủ tịch UBND tỉnh Quảng Nam về việc công nhận xã đạt chuẩn nông thôn mới năm 2021 đối với xã Tam Dân, huyện Phú Ninh.",
        &["Tam Dân standard 2021 | 2300/QĐ-UBND | 2022-08-30 | Chủ tịch UBND tỉnh Quảng Nam"],
    );
    told(
        "Đợt này, UBND tỉnh công nhận: Xã Tam Dân, xã Tam Thái (huyện Phú Ninh); xã Bình Tú (huyện Thăng Bình) đạt chuẩn nông thôn mới năm 2021.",
        &[
            "Tam Dân standard 2021 | UBND tỉnh",
            "Tam Thái standard 2021 | UBND tỉnh",
            "Bình Tú standard 2021 | UBND tỉnh",
        ],
    );
}

#[test]
fn a_unit_presents_itself() {
    told(
        "Ngày 14/9, xã Văn Hải, huyện Kim Sơn tổ chức lễ ra mắt xã đạt chuẩn nông thôn mới nâng cao năm 2021.",
        &["Văn Hải advanced 2021"],
    );
    told(
        "Xã Văn Hải đăng ký ra mắt xã đạt chuẩn nông thôn mới nâng cao năm 2021.",
        &[],
    );
    told(
        "Chiều 8/12, UBND xã Khánh Nhạc (huyện Yên Khánh, tỉnh Ninh Bình) tổ chức lễ ra mắt xã đạt chuẩn nông thôn mới nâng cao năm 2021.",
        &["Khánh Nhạc advanced 2021"],
    );
    told(
        "UBND huyện Yên Khánh tổ chức lễ công bố xã Khánh Nhạc đạt chuẩn nông thôn mới nâng cao.",
        &["Khánh Nhạc advanced"],
    );
}

#[test]
fn each_clause_has_its_own_decision_and_a_paragraph_its_district() {
    told(
        "Năm 2018, xã đạt chuẩn nông thôn mới; tháng 6 vừa qua được UBND tỉnh ra Quyết định số 715/QĐ-UBND công nhận xã nông thôn mới nâng cao năm 2021.",
        &[
            "Văn Hải standard 2018",
            "Văn Hải advanced 2021 | 715/QĐ-UBND | UBND tỉnh",
        ],
    );
    told(
        "Toàn huyện Nghĩa Hành có 11/11 xã đạt chuẩn. Huyện được Thủ tướng Chính phủ công nhận đạt chuẩn nông thôn mới từ năm 2016.",
        &["Nghĩa Hành standard 2016 | Thủ tướng Chính phủ"],
    );
}

#[test]
fn units_that_another_follows_have_its_tier() {
    for sentence in [
        "Văn Hải là xã nông thôn mới nâng cao thứ 3 của huyện, sau Tân Thành và Hùng Tiến.",
        "Xã Văn Hải là xã thứ ba của huyện đạt chuẩn nông thôn mới nâng cao, sau các xã Tân Thành, Hùng Tiến.",
        "Đây là xã thứ ba của huyện được công nhận nông thôn mới nâng cao (sau xã Tân Thành và xã Hùng Tiến).",
    ] {
        told(
            sentence,
            &["Văn Hải advanced", "Tân Thành advanced", "Hùng Tiến advanced"],
        );
    }
    told(
        "Văn Hải là xã thứ ba của huyện đạt chuẩn nông thôn mới nâng cao, sau 2 năm phấn đấu.",
        &["Văn Hải advanced"],
    );
}

#[test]
fn an_aside_may_describe_the_unit_that_is_recognised() {
    told(
        "Xã Văn Hải, nơi có trên 60% dân số theo đạo, đã được UBND tỉnh công nhận đạt chuẩn nông thôn mới nâng cao năm 2020 và đang phấn đấu đạt \
         chuẩn nông thôn mới kiểu mẫu.",
        &["Văn Hải advanced 2020 | UBND tỉnh"],
    );
    told(
        "Xã Văn Hải, cách trung tâm huyện 12 km, vừa được công nhận xã nông thôn mới kiểu mẫu.",
        &["Văn Hải model"],
    );
}

#[test]
fn what_the_unit_of_the_article_is_one_of_and_what_it_has_met() {
    told(
        "Xã là một trong những xã đầu tiên của huyện Kim Sơn được công nhận đạt chuẩn nông thôn mới (năm 2015).",
        &["Văn Hải standard 2015"],
    );
    for sentence in [
        "Xã là đơn vị thứ hai của huyện đạt chuẩn nông thôn mới nâng cao.",
        "Đến nay, xã đã đạt chuẩn nông thôn mới nâng cao và đang xây dựng kiểu mẫu.",
    ] {
        told(sentence, &["Văn Hải advanced"]);
    }
    for open in [
        "Xã là địa phương được chọn để xây dựng nông thôn mới kiểu mẫu năm 2021.",
        "Xã là đơn vị đăng ký đạt chuẩn nông thôn mới nâng cao.",
        "Xã cơ bản đã đạt chuẩn nông thôn mới nâng cao.",
        "Hiện xã đã đạt chuẩn 15 tiêu chí nông thôn mới nâng cao.",
        "Đến nay, các xã đã đạt chuẩn nông thôn mới nâng cao.",
    ] {
        told(open, &[]);
    }
}

#[test]
fn further_steps_of_a_unit_and_a_unit_that_the_sentence_has_named() {
    told(
        "Năm 2019, xã Văn Hải được công nhận đạt chuẩn nông thôn mới nâng cao, năm 2021 đạt xã nông thôn mới kiểu mẫu.",
        &["Văn Hải advanced 2019", "Văn Hải model 2021"],
    );
    told(
        "Thôn Đồng Lim có 168 hộ, hơn 650 khẩu, được công nhận thôn nông thôn mới kiểu mẫu năm 2021.",
        &["Đồng Lim model 2021"],
    );
    told(
        "Đến xã Chiềng Khương, huyện Sông Mã có thể thấy đời sống thay đổi, nhất là từ khi xã đạt chuẩn nông thôn mới năm 2017.",
        &["Chiềng Khương standard 2017"],
    );
    told(
        "Đây là công trình giúp xã Văn Hải hoàn thành các tiêu chí nông thôn mới trong năm 2019.",
        &[],
    );
}

#[test]
fn one_of_the_first_and_what_an_official_tells_of_his_commune() {
    told(
        "Là một trong 5 xã đầu tiên của huyện được UBND tỉnh công nhận đạt chuẩn nông thôn mới năm 2014, xã Văn Hải đang xây dựng nông thôn mới kiểu mẫu.",
        &["Văn Hải standard 2014 | UBND tỉnh"],
    );
    told(
        "Ở xã Kim Tân, ông Quế, Chủ tịch UBND xã cho biết: “Xã về đích nông thôn mới kiểu mẫu từ năm 2020”.",
        &["Kim Tân model 2020"],
    );
    told(
        "Dịp này, 9 xã nhận quyết định công nhận đạt chuẩn nông thôn mới.",
        &[],
    );
    told(
        "Có 12 xã đã được công nhận nông thôn mới kiểu mẫu, riêng năm 2021 có thêm 2 xã là Kim Tân và Kim Mỹ.",
        &["Kim Tân model 2021", "Kim Mỹ model 2021"],
    );
}

#[test]
fn an_apposition_behind_a_dash_is_said_of_the_unit_before_it() {
    for sentence in [
        "Xã Kim Tân - xã đầu tiên của huyện được công nhận nông thôn mới kiểu mẫu - tiếp tục giữ vững các tiêu chí.",
        "Huyện có 8 xã đạt chuẩn nông thôn mới và xã Kim Tân (huyện Kim Sơn) - địa phương đầu tiên của tỉnh đạt chuẩn nông thôn mới kiểu mẫu.",
    ] {
        told(sentence, &["Kim Tân model"]);
    }
}

#[test]
fn units_that_are_chosen_are_not_recognised() {
    for sentence in [
        "Năm 2022, hai xã Kim Tân và Kim Mỹ được tỉnh chọn về đích nông thôn mới.",
        "Xã Kim Tân được huyện chọn về đích nông thôn mới nâng cao năm 2022.",
    ] {
        told(sentence, &[]);
    }
}

#[test]
fn one_of_several_or_of_a_kind_is_still_the_unit() {
    for sentence in [
        "Năm 2014, xã Văn Hải là một trong 3 xã đầu tiên của huyện đạt chuẩn nông thôn mới.",
        "Năm 2014, xã Văn Hải là một trong những xã đầu tiên của huyện được công nhận đạt chuẩn nông thôn mới.",
        "Năm 2014, xã Văn Hải là một trong số 3 xã đầu tiên về đích nông thôn mới.",
        "Năm 2014, xã Văn Hải là đơn vị đầu tiên của huyện được công nhận xã nông thôn mới.",
        "Trước đó, năm 2014 Văn Hải đã được công nhận xã đạt chuẩn quốc gia về nông thôn mới.",
    ] {
        told(sentence, &["Văn Hải standard 2014"]);
    }
    told(
        "Xã Văn Hải là một trong những xã được chọn xây dựng nông thôn mới kiểu mẫu.",
        &[],
    );
}

#[test]
fn units_counted_again_are_those_named_before() {
    for again in [
        "Năm 2021, cả 3 xã đã được công nhận đạt chuẩn nông thôn mới nâng cao.",
        "Năm 2021, cả ba xã đều về đích nông thôn mới nâng cao.",
        "Mới đây, ba xã được UBND tỉnh công nhận đạt chuẩn nông thôn mới nâng cao năm 2021.",
    ] {
        let body = format!("Các xã Lai Thành, Định Hóa và Văn Hải có nhiều cố gắng. {again}");
        let text = article("Huyện Kim Sơn xây dựng nông thôn mới", "15/9/2022", &body);
        let authority = if again.contains("UBND tỉnh") {
            " | UBND tỉnh"
        } else {
            ""
        };
        let expected =
            ["Lai Thành", "Định Hóa", "Văn Hải"].map(|unit| format!("{unit} advanced 2021{authority}"));
        check(&text, &expected.each_ref().map(String::as_str));
    }
    for other in [
        "Năm 2021, có thêm 3 xã được công nhận đạt chuẩn nông thôn mới nâng cao.",
        "Huyện có 12/12 xã đạt chuẩn nông thôn mới, 3 xã được công nhận nông thôn mới kiểu mẫu.",
    ] {
        let body = format!("Các xã Lai Thành, Định Hóa và Văn Hải có nhiều cố gắng. {other}");
        check(
            &article("Huyện Kim Sơn xây dựng nông thôn mới", "15/9/2022", &body),
            &[],
        );
    }
}

#[test]
fn a_ceremony_hands_over_decision_and_certificate() {
    let lead = "Sáng 14/9, xã Văn Hải tổ chức lễ công bố quyết định công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2021.";
    told(
        &format!(
            "{lead} Lãnh đạo huyện đã trao Quyết định số 512/QĐ-UBND ngày 10/8/2022 của UBND tỉnh cho xã."
        ),
        &["Văn Hải advanced 2021 | 512/QĐ-UBND | 2022-08-10 | UBND tỉnh"],
    );
    told(
        "Lãnh đạo huyện trao Bằng công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2021 cho Đảng bộ và nhân dân xã Văn Hải.",
        &["Văn Hải advanced 2021"],
    );
    told(
        "Thừa ủy quyền của Chủ tịch UBND tỉnh, lãnh đạo huyện trao Bằng công nhận xã đạt chuẩn nông thôn mới năm 2021 cho xã Văn Hải.",
        &["Văn Hải standard 2021 | Chủ tịch UBND tỉnh"],
    );
    told(
        "Xã đón Bằng công nhận xã đạt chuẩn nông thôn mới nâng cao năm 2021 của UBND tỉnh.",
        &["Văn Hải advanced 2021 | UBND tỉnh"],
    );
    told(
        "Chủ tịch UBND tỉnh tặng Bằng khen cho xã Văn Hải vì đã đạt chuẩn nông thôn mới năm 2021.",
        &["Văn Hải standard 2021"],
    );
    told(
        "Xã được công nhận đạt chuẩn nông thôn mới năm 2015 và tiếp tục được công nhận đạt chuẩn nông thôn mới nâng cao năm 2021 (Quyết định số \
         512/QĐ-UBND ngày 10/8/2022 của UBND tỉnh).",
        &[
            "Văn Hải standard 2015",
            "Văn Hải advanced 2021 | 512/QĐ-UBND | 2022-08-10 | UBND tỉnh",
        ],
    );
    told(
        "Sau 3 năm phấn đấu, xã được UBND tỉnh công nhận đạt chuẩn nông thôn mới nâng cao.",
        &["Văn Hải advanced | UBND tỉnh"],
    );
}

#[test]
fn the_first_of_a_kind_has_its_tier() {
    for (sentence, tier) in [
        (
            "Văn Hải là xã đầu tiên của huyện đạt nông thôn mới nâng cao.",
            "advanced",
        ),
        ("Văn Hải là xã kiểu mẫu đầu tiên của huyện.", "model"),
    ] {
        told(sentence, &[&format!("Văn Hải {tier}")]);
    }
    for work in [
        "Văn Hải nâng chuẩn nông thôn mới.",
        "Xã Văn Hải giữ chuẩn nông thôn mới.",
        "Văn Hải là xã đầu tiên của huyện có 3 thôn đạt nông thôn mới kiểu mẫu.",
    ] {
        told(work, &[]);
    }
}

#[test]
fn who_speaks_for_a_commune_speaks_of_it() {
    for speaker in [
        "Chủ tịch UBND xã Kim Mỹ cho hay, ",
        "Theo Chủ tịch UBND xã Kim Mỹ Võ Văn Đồng, ",
        "Ông Võ Văn Đồng, Chủ tịch UBND xã Kim Mỹ, cho biết: ",
    ] {
        let sentence = format!("{speaker}xã được công nhận đạt chuẩn nông thôn mới năm 2018.");
        check(
            &article("Huyện Kim Sơn xây dựng nông thôn mới", "15/9/2022", &sentence),
            &["Kim Mỹ standard 2018"],
        );
    }
}

#[test]
fn a_celebration_of_a_commune_recognises_it() {
    told(
        "Sáng 24/8, xã làm lễ ra mắt xã nông thôn mới nâng cao.",
        &["Văn Hải advanced"],
    );
    told(
        "Hội Phụ nữ xã tổ chức lễ ra mắt mô hình nông thôn mới kiểu mẫu.",
        &[],
    );
}
