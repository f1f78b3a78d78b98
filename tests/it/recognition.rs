//! Which named units a text says to be recognised, at which tier, for which year and by whom.

use ntm_extract::extract;
use ntm_extract::report::{Recognition, Standard};

/// Recognitions as `name tier year | number | date | authority`, in reading order; what is not said is left out.
#[track_caller]
fn check(article: &str, expected: &[&str]) {
    let found: Vec<String> = extract("article", article).recognitions.iter().map(told).collect();
    assert_eq!(found, expected, "{article}");
}

fn told(recognition: &Recognition) -> String {
    let tier = match recognition.standard {
        Standard::Standard => "standard",
        Standard::Advanced => "advanced",
        Standard::Model => "model",
        Standard::Smart => "smart",
    };
    let mut words = format!("{} {tier}", recognition.place.name);
    if let Some(year) = recognition.year {
        words += &format!(" {year}");
    }
    let details = [
        &recognition.decision_number,
        &recognition.decision_date,
        &recognition.authority,
    ];
    for detail in details.into_iter().flatten() {
        words += &format!(" | {detail}");
    }
    words
}
