//! Lines that say when the article appeared.

use std::ops::Range;
use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use regex::{Captures, Regex};

use super::clean::fold;
use super::{byline, furniture};

/// What a date line says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dateline {
    /// ISO 8601, with the hour where the line gives one.
    pub(super) published: String,
    /// Names that share the line with the date.
    pub(super) authors: Vec<String>,
}

/// A date line is short; a longer line with a date in it is a sentence.
const MAX_BYTES: usize = 160;

/// Vietnam has had one offset since 1975.
const VIETNAM: Offset = Offset::constant(7);

static DAY_FIRST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^0-9/.:])([0-9]{1,2})(?: ?/ ?|[-.–]| )([0-9]{1,2})(?: ?/ ?|[-.–]| )([0-9]{4}|[0-9]{2})(?:[^0-9/%]|$)",
    )
});

static IN_WORDS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"([0-9]{1,2}) (?:tháng|th) ?([0-9]{1,2}|giêng|mười hai|mười một|mười|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín)(?:,? năm|,)? ([0-9]{4})",
    )
});

static MONTH_FIRST: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"tháng ([0-9]{1,2}|giêng|mười hai|mười một|mười|một|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín) ([0-9]{1,2}), ([0-9]{4})",
    )
});

static YEAR_FIRST: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[^0-9]|$)"));

static CLOCK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"([0-9]{1,2}) ?(?::|h|giờ|g) ?([0-9]{2})(?: ?(?:phút|'))?(?::([0-9]{2})(?:\.[0-9]+)?)?(?: ?(am|pm|sa|ch|sáng|chiều)(?:[^\pL]|$))?",
    )
});

static NOISE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\(?(?:gmt|utc) ?\+? ?0?7(?::?00)?\)?|\+0?7:?00|thứ ?(?:hai|ba|tư|năm|sáu|bảy|[2-7])(?:[^\pL]|$)|chủ nhật|chúa nhật|author|[0-9.,]* ?lượt xem ?:? ?[0-9.,]*",
    )
});

/// Words that may stand around the date; longest first, because a shorter one can begin a longer one.
const LABELS: &[&str] = &[
    "ngày cập nhật",
    "cập nhật lần cuối",
    "cập nhật ngày",
    "cập nhật lúc",
    "cập nhật",
    "ngày đăng tin",
    "ngày đăng bài",
    "ngày đăng",
    "đăng ngày",
    "đăng lúc",
    "được đăng",
    "đăng tải",
    "đăng",
    "ngày xuất bản",
    "xuất bản lúc",
    "xuất bản",
    "xuất bản ngày",
    "thời gian đăng",
    "thời gian",
    "ngày tạo",
    "ngày viết",
    "ngày phát hành",
    "phát hành",
    "ngày ban hành",
    "ngày gửi",
    "gửi lúc",
    "gửi ngày",
    "posted on",
    "posted",
    "published",
    "updated",
    "ngày",
    "lúc",
    "vào",
    "hôm",
    "viết",
    "tháng",
];

#[expect(
    clippy::expect_used,
    reason = "the patterns are literals, compiled by the tests"
)]
fn pattern(literal: &str) -> Regex {
    Regex::new(literal).expect("the pattern is a valid literal")
}

/// Reads a line that holds a date and nothing of the article; the line is clean.
pub(super) fn read(line: &str) -> Option<Dateline> {
    if line.len() > MAX_BYTES || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let folded = fold(line);
    let (day, day_range) = find_date(&folded)?;
    let mut rest = Rest::new(line, folded);
    rest.cut(day_range);
    let clock = CLOCK
        .captures(&rest.folded)
        .and_then(|found| Some((read_clock(&found)?, found.get(0)?.range())));
    let hour = clock.map(|(hour, range)| {
        rest.cut(range);
        hour
    });
    while let Some(noise) = NOISE.find(&rest.folded).map(|found| found.range()) {
        rest.cut(noise);
    }
    Some(Dateline {
        published: stamp(day, hour),
        authors: rest.names(hour.is_some() || line.contains('|'))?,
    })
}

/// Reads the machine-readable date of a page's metadata.
pub(super) fn read_machine(value: &str) -> Option<String> {
    let value = value.trim();
    if let Ok(instant) = value.parse::<Timestamp>() {
        let local = VIETNAM.to_datetime(instant);
        return Some(stamp(local.date(), Some(local.time())));
    }
    let folded = fold(value);
    let (day, range) = find_date(&folded)?;
    let hour = folded
        .get(range.end..)
        .and_then(|rest| read_clock(&CLOCK.captures(rest)?));
    Some(stamp(day, hour))
}

/// A date line from which date, hour and fixed words are taken out step by step.
struct Rest {
    written: String,
    folded: String,
}

impl Rest {
    fn new(line: &str, folded: String) -> Self {
        // Vietnamese letters keep their byte length when lowered; where one does not, names are lost, not misread.
        let written = if line.len() == folded.len() {
            line.to_owned()
        } else {
            folded.clone()
        };
        Self { written, folded }
    }

    fn cut(&mut self, range: Range<usize>) {
        let mark = "|".repeat(range.len());
        if self.written.is_char_boundary(range.start) && self.written.is_char_boundary(range.end) {
            self.written.replace_range(range.clone(), &mark);
        }
        self.folded.replace_range(range, &mark);
    }

    /// The names in what is left; `None` where more is left than labels, a section or a place: a sentence.
    /// A section stands only in a line that has more of a date line than the day.
    fn names(&self, sectioned: bool) -> Option<Vec<String>> {
        let mut names = Vec::new();
        let dated_letter = self.folded.contains(", ngày");
        for piece in self.written.split(['|', ',', ';', '•', '(', ')', '[', ']']) {
            let bare = strip_labels(piece);
            if bare.is_empty() || furniture::is_widget(bare) {
                continue;
            }
            match byline::names(bare) {
                Some(found) if !dated_letter => names.extend(found),
                Some(_) => {}
                None if byline::is_source(bare) || sectioned && furniture::is_short_label(bare) => {}
                None => return None,
            }
        }
        Some(names)
    }
}

/// The piece without the fixed words at its beginning and the punctuation around it.
fn strip_labels(piece: &str) -> &str {
    let mut bare = trim_marks(piece);
    loop {
        let folded = fold(bare);
        let label = LABELS.iter().find(|label| {
            folded
                .strip_prefix(**label)
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        });
        let Some(rest) = label.and_then(|label| bare.get(label.len()..)) else {
            return bare;
        };
        bare = trim_marks(rest);
    }
}

fn trim_marks(piece: &str) -> &str {
    piece.trim_matches(|character: char| character.is_whitespace() || "-–—:./,'*»>".contains(character))
}

fn find_date(folded: &str) -> Option<(Date, Range<usize>)> {
    let year_first = YEAR_FIRST
        .captures_iter(folded)
        .find_map(|found| dated(&found, [3, 2, 1]));
    year_first
        .or_else(|| {
            DAY_FIRST
                .captures_iter(folded)
                .find_map(|found| dated(&found, [1, 2, 3]))
        })
        .or_else(|| {
            IN_WORDS
                .captures_iter(folded)
                .find_map(|found| dated(&found, [1, 2, 3]))
        })
        .or_else(|| {
            MONTH_FIRST
                .captures_iter(folded)
                .find_map(|found| dated(&found, [2, 1, 3]))
        })
}

/// The date in three groups (day, month, year) and where it stands; a month above 12 is an American date.
fn dated(found: &Captures<'_>, groups: [usize; 3]) -> Option<(Date, Range<usize>)> {
    let [day, month, year] = groups.map(|group| found.get(group));
    let range = found
        .iter()
        .skip(1)
        .flatten()
        .map(|group| group.range())
        .reduce(|all, group| all.start.min(group.start)..all.end.max(group.end))?;
    let day: i8 = day?.as_str().parse().ok()?;
    let month = month_number(month?.as_str())?;
    let year: i16 = year?.as_str().parse().ok()?;
    let year = if year < 100 { 2000 + year } else { year };
    if !(1990..=2100).contains(&year) {
        return None;
    }
    let read = Date::new(year, month, day)
        .or_else(|_| Date::new(year, day, month))
        .ok()?;
    Some((read, range))
}

fn month_number(written: &str) -> Option<i8> {
    const NAMES: [&str; 12] = [
        "một",
        "hai",
        "ba",
        "tư",
        "năm",
        "sáu",
        "bảy",
        "tám",
        "chín",
        "mười",
        "mười một",
        "mười hai",
    ];
    let named = NAMES
        .iter()
        .position(|name| *name == written)
        .and_then(|at| i8::try_from(at + 1).ok());
    match written {
        "giêng" => Some(1),
        "bốn" => Some(4),
        _ => named.or_else(|| written.parse().ok()),
    }
}

/// Reads an hour; pages write `18:16 PM`, so the half of the day only lifts hours below twelve.
fn read_clock(found: &Captures<'_>) -> Option<Time> {
    let number = |group: usize| {
        found
            .get(group)
            .map_or(Some(0), |digits| digits.as_str().parse::<i8>().ok())
    };
    let hour = match (number(1)?, found.get(4).map(|half| half.as_str())) {
        (12, Some("am" | "sa" | "sáng")) => 0,
        (hour @ 1..=11, Some("pm" | "ch" | "chiều")) => hour + 12,
        (hour, _) => hour,
    };
    Time::new(hour, number(2)?, number(3)?, 0).ok()
}

fn stamp(day: Date, hour: Option<Time>) -> String {
    match hour {
        Some(hour) => {
            format!(
                "{day}T{:02}:{:02}:{:02}+07:00",
                hour.hour(),
                hour.minute(),
                hour.second()
            )
        }
        None => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::{read, read_machine};

    #[track_caller]
    fn reads(line: &str, published: &str) {
        assert_eq!(
            read(line).map(|dateline| dateline.published).as_deref(),
            Some(published),
            "{line}"
        );
    }

    #[track_caller]
    fn signed(line: &str, author: &str) {
        assert_eq!(
            read(line).map(|dateline| dateline.authors),
            Some(vec![author.to_owned()]),
            "{line}"
        );
    }

    #[track_caller]
    fn rejects(line: &str) {
        assert_eq!(read(line), None, "{line}");
    }

    #[test]
    fn forms_of_newspapers_and_portals() {
        reads("14/03/2022 14:00", "2022-03-14T14:00:00+07:00");
        reads("25-11-2020", "2020-11-25");
        reads("Thứ Hai, 11/11/2019", "2019-11-11");
        reads("Thứ hai - 11/11/2019 08:32", "2019-11-11T08:32:00+07:00");
        reads("17:11:23 23/01/2016", "2016-01-23T17:11:23+07:00");
        reads(
            "Cập nhật: Thứ tư, 25/10/2023 | 9:14:05 AM",
            "2023-10-25T09:14:05+07:00",
        );
        reads("07:20 | 17/09/2019 GMT+7", "2019-09-17T07:20:00+07:00");
        reads("Ngày đăng: 18/03/2019 | Lượt xem: 1,204", "2019-03-18");
        reads("11:02 | 11/09/2020 | 2.580 lượt xem", "2020-09-11T11:02:00+07:00");
        reads("04/01/2024, 09:24 am", "2024-01-04T09:24:00+07:00");
        reads("03:06 PM 13/12/2020", "2020-12-13T15:06:00+07:00");
        reads("07.02.2023 | 18:16 PM", "2023-02-07T18:16:00+07:00");
        reads("(05.08.2019 16:32)", "2019-08-05T16:32:00+07:00");
        reads("thứ năm, 08 08 2019 08:51", "2019-08-08T08:51:00+07:00");
        reads(
            "Cập nhật lúc 17:33, Thứ Ba, 15/01/2019 (GMT+7)",
            "2019-01-15T17:33:00+07:00",
        );
        reads(
            "Cập nhật, 10:11, Thứ Năm, 02/02/2023 (GMT+7)",
            "2023-02-02T10:11:00+07:00",
        );
        reads("29/05/13 10:14 GMT+7", "2013-05-29T10:14:00+07:00");
        reads(
            "Thứ Sáu, ngày 23 tháng 08 năm 2019, 09:25:27",
            "2019-08-23T09:25:27+07:00",
        );
        reads(
            "author Thứ Tư, ngày 24/04/2013 09:27 AM (GMT+7)",
            "2013-04-24T09:27:00+07:00",
        );
        reads(
            "09:15:42 27/08/2019 | Các cuộc vận động",
            "2019-08-27T09:15:42+07:00",
        );
        reads("12 Tháng Ba, 2020", "2020-03-12");
        reads("Tháng Mười Một 3, 2021", "2021-11-03");
        reads("Chủ nhật, 2022-05-08 7h05", "2022-05-08T07:05:00+07:00");
        reads("Đăng lúc: 9 giờ 30 phút, 01/02/2023", "2023-02-01T09:30:00+07:00");
        reads("08:32 - 11.11.2019", "2019-11-11T08:32:00+07:00");
        reads("06/25/2023", "2023-06-25");
    }

    #[test]
    fn names_beside_the_date() {
        signed("VÂN SƠN | 24/01/2021, 08:31", "VÂN SƠN");
        signed("Lê Văn Tám - 24/01/2021 08:31", "Lê Văn Tám");
    }

    #[test]
    fn sentences_and_impossible_days() {
        rejects("Ngày 20/12/2022, UBND huyện công nhận 4 vườn mẫu");
        rejects("Bản tin nông thôn mới ngày 12/3/2020");
        rejects("Có 12/12/12 tiêu chí đạt chuẩn");
        rejects("31/02/2020");
        rejects("Đạt 19/19 tiêu chí");
        rejects("Lượt xem: 3785");
    }

    #[test]
    fn machine_dates_are_told_in_vietnamese_time() {
        assert_eq!(
            read_machine("2022-03-14T18:30:00Z").as_deref(),
            Some("2022-03-15T01:30:00+07:00")
        );
        assert_eq!(
            read_machine("2022-03-14T07:00:00+07:00").as_deref(),
            Some("2022-03-14T07:00:00+07:00")
        );
        assert_eq!(
            read_machine("2022-03-14 07:00").as_deref(),
            Some("2022-03-14T07:00:00+07:00")
        );
        assert_eq!(read_machine("2022-03-14").as_deref(), Some("2022-03-14"));
        assert_eq!(read_machine("hôm nay"), None);
    }
}
