//! Articles written in a test, and their figures in one line each.

use ntm_extract::extract;
use ntm_extract::report::{Change, Figure, Status};

/// An article of a day about a place.
pub(crate) fn article(title: &str, day: &str, body: &str) -> String {
    format!("{title}\n\n{day}\n\n{body}\n")
}

/// Figures as `text status [increase|decrease] year place`, in reading order.
pub(crate) fn figures(article: &str) -> Vec<String> {
    extract("article", article).figures.iter().map(told).collect()
}

fn told(figure: &Figure) -> String {
    let mut words = vec![figure.text.clone()];
    words.push(
        if figure.status == Status::Target {
            "target"
        } else {
            "actual"
        }
        .to_owned(),
    );
    words.extend(figure.change.map(|change| {
        if change == Change::Increase {
            "increase"
        } else {
            "decrease"
        }
        .to_owned()
    }));
    words.extend(figure.year_from.map(|year| format!("{year}-")));
    words.extend(figure.year.map(|year| year.to_string()));
    words.extend(figure.place.as_ref().map(|place| place.name.clone()));
    words.join(" ")
}

/// Checks the figures of an article that are all about one place.
#[track_caller]
pub(crate) fn check_place(place: &str, article: &str, expected: &[&str]) {
    let expected: Vec<String> = expected
        .iter()
        .map(|figure| format!("{figure} {place}"))
        .collect();
    assert_eq!(figures(article), expected, "{article}");
}

/// Checks the figures of a report from Hoài Ân (Bình Định), of 15 September 2022, that are all about the district.
#[track_caller]
pub(crate) fn check_report(body: &str, expected: &[&str]) {
    check_report_of("15/9/2022", body, expected);
}

/// Checks the figures of such a report of another day.
#[track_caller]
pub(crate) fn check_report_of(day: &str, body: &str, expected: &[&str]) {
    check_place("Hoài Ân", &article(REPORT, day, body), expected);
}

/// Checks figures with their places in an article of 15 September 2022 under a title.
#[track_caller]
pub(crate) fn check_titled(title: &str, body: &str, expected: &[&str]) {
    assert_eq!(figures(&article(title, "15/9/2022", body)), expected, "{body}");
}

/// Checks such figures with their places.
#[track_caller]
pub(crate) fn check_report_places(body: &str, expected: &[&str]) {
    check_titled(REPORT, body, expected);
}

/// The headline of those reports.
pub(crate) const REPORT: &str = "Hoài Ân xây dựng nông thôn mới";
