//! The same said in other words is read the same: synonyms put into whole texts change no figure.

use std::path::Path;

use ntm_extract::extract;

use crate::gold::each_dev_text;
use crate::support::tell;
use crate::told::{article, check_report, check_report_of};

/// Words, and others that an office or a reporter could have written in their place.
const SYNONYMS: &[&[(&str, &str)]] = &[
    &[("nông thôn mới", "NTM"), ("Nông thôn mới", "NTM")],
    &[("phấn đấu", "quyết tâm"), ("Phấn đấu", "Quyết tâm")],
    &[("phấn đấu", "cố gắng"), ("Phấn đấu", "Cố gắng")],
    &[("phấn đấu", "đặt mục tiêu"), ("Phấn đấu", "Đặt mục tiêu")],
    &[
        ("phấn đấu", "tiếp tục phấn đấu"),
        ("Phấn đấu", "Tiếp tục phấn đấu"),
    ],
    &[("Đến nay", "Tới nay"), ("đến nay", "tới nay")],
    &[("Hiện nay", "Hiện tại"), ("hiện nay", "hiện tại")],
    &[("Trong đó", "Trong số đó"), ("trong đó", "trong số đó")],
    &[("Toàn huyện", "Cả huyện"), ("toàn huyện", "cả huyện")],
    &[("Toàn tỉnh", "Trên toàn tỉnh"), ("toàn tỉnh", "trên toàn tỉnh")],
    &[("UBND", "Ủy ban nhân dân")],
    &[("tỷ đồng", "tỉ đồng")],
    &[("triệu đồng/người/năm", "triệu đồng mỗi người mỗi năm")],
    &[("nhân dân đóng góp", "người dân đóng góp")],
    &[("được công nhận", "được quyết định công nhận")],
];

/// What a text tells, without where and in which words.
fn facts(text: &str) -> Vec<String> {
    let mut facts: Vec<String> = extract("text", text)
        .figures
        .iter()
        .map(|figure| {
            let mut fact = serde_json::to_value(figure).unwrap();
            for about in ["id", "text", "span", "also", "sentence", "rule", "giver", "award"] {
                fact.as_object_mut().unwrap().remove(about);
            }
            fact.to_string()
        })
        .collect();
    facts.sort();
    facts
}

/// The text in other words, where it has the words.
fn reworded(text: &str, synonyms: &[(&str, &str)]) -> Option<String> {
    let other = synonyms
        .iter()
        .fold(text.to_owned(), |text, (said, other)| text.replace(said, other));
    (other != text).then_some(other)
}

/// Annotated texts in other words.
pub(crate) fn annotated_texts_in_other_words(dev: &Path) {
    let (mut told, mut lost) = (0, 0);
    each_dev_text(dev, |name, text| {
        let own = facts(text);
        for synonyms in SYNONYMS {
            let Some(other) = reworded(text, synonyms) else {
                continue;
            };
            let found = facts(&other);
            let missing = own
                .iter()
                .filter(|fact| found.binary_search(fact).is_err())
                .count();
            if missing > 0 {
                tell(&format!("{name}: {missing} figures differ with {synonyms:?}"));
            }
            told += own.len();
            lost += missing;
        }
    });
    tell(&format!("in other words {lost} of {told} figures differ"));
    assert!(told > 0);
    assert_eq!(lost, 0, "of {told}");
}

#[test]
fn a_bulletin_in_other_words() {
    let text = article(
        "Hoài Ân xây dựng nông thôn mới",
        "15/9/2022",
        "Đến nay, toàn huyện có 9 xã được công nhận đạt chuẩn nông thôn mới, trong đó 2 xã nâng cao. Thu nhập bình quân đạt 48 triệu đồng/người/năm. \
         Hiện nay, huyện đã huy động 84 tỷ đồng, trong đó nhân dân đóng góp 12 tỷ đồng.\n\nNăm 2023, UBND huyện phấn đấu có thêm 3 xã đạt chuẩn nông thôn mới. \
         Có 4 thôn đạt chuẩn kiểu mẫu. Hộ nghèo còn 2%.\n\nPhấn đấu có 2 xã kiểu mẫu. Có 1 xã nâng cao. Thêm 6 vườn được công nhận vườn mẫu.",
    );
    let own = facts(&text);
    assert_eq!(own.len(), 11);
    for synonyms in SYNONYMS {
        if let Some(other) = reworded(&text, synonyms) {
            assert_eq!(facts(&other), own, "{other}");
        }
    }
}

#[test]
fn words_of_effort_aim_at_what_follows_in_the_paragraph() {
    for aims in ["Phấn đấu", "Quyết tâm", "Cố gắng", "Nỗ lực", "Tiếp tục phấn đấu"] {
        check_report(
            &format!(
                "{aims} có thêm 3 xã đạt chuẩn nông thôn mới nâng cao. Có 1 xã đạt chuẩn nông thôn mới kiểu mẫu. Thêm 4 thôn được công nhận kiểu mẫu."
            ),
            &[
                "3 xã target increase 2022",
                "1 xã target 2022",
                "4 thôn target increase 2022",
            ],
        );
    }
}

#[test]
fn effort_that_brought_a_result_about_is_no_plan() {
    for how in [
        "Sau 5 năm phấn đấu, huyện",
        "Sau 5 năm nỗ lực xây dựng nông thôn mới, huyện",
        "Với sự nỗ lực phấn đấu của các cấp, huyện",
        "Qua nhiều năm quyết tâm xây dựng quê hương, huyện",
        "Không ngừng nỗ lực, huyện",
        "Các cấp nỗ lực vượt khó, huyện",
        "Là nỗ lực của cả hệ thống chính trị, huyện",
    ] {
        check_report(
            &format!("{how} có 3 xã đạt chuẩn nông thôn mới. Thu nhập bình quân đạt 60 triệu đồng/người."),
            &["3 xã actual 2022", "60 triệu đồng actual 2022"],
        );
    }
    for done in ["đã phấn đấu", "đã nỗ lực", "đã cố gắng"] {
        check_report(
            &format!("Huyện {done} đưa 3 xã đạt chuẩn nông thôn mới."),
            &["3 xã actual 2022"],
        );
    }
    // A clause that counts, or says what for, aims at it.
    check_report(
        "Với quyết tâm có 9 xã đạt chuẩn nông thôn mới trong năm 2023, huyện mở lớp tập huấn.",
        &["9 xã target 2023"],
    );
    check_report(
        "Với mục tiêu phấn đấu về đích, huyện có 9 xã đạt chuẩn nông thôn mới trong năm nay.",
        &["9 xã target 2022"],
    );
}

#[test]
fn a_month_with_its_year_in_words_is_a_day_as_with_a_slash() {
    for until in ["tháng 1/2024", "tháng 1 năm 2024"] {
        check_report_of(
            "31/1/2024",
            &format!("Đến cuối {until}, huyện có 9 xã đạt chuẩn nông thôn mới."),
            &["9 xã actual 2024"],
        );
    }
}

#[test]
fn income_of_each_person_each_year() {
    check_report(
        "Thu nhập tăng từ 14,5 triệu đồng mỗi người mỗi năm (2011) lên 48 triệu đồng mỗi người mỗi năm. Tỷ lệ hộ nghèo chiếm 3%.",
        &[
            "14,5 triệu đồng actual 2011",
            "48 triệu đồng actual 2022",
            "3% actual 2022",
        ],
    );
}
