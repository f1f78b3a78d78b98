//! Lines that say when the article appeared.

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use super::clean::fold;
use super::numerals::{Run, runs};
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

/// How blogs that were never translated write their dates.
const ENGLISH: [&str; 2] = ["%A, %B %d, %Y", "%B %d, %Y"];

/// Vietnam has had one offset since 1975.
const VIETNAM: Offset = Offset::constant(7);

const WEEKDAYS: &[&str] = &[
    "thứ hai",
    "thứ ba",
    "thứ tư",
    "thứ năm",
    "thứ sáu",
    "thứ bảy",
    "thứ 2",
    "thứ 3",
    "thứ 4",
    "thứ 5",
    "thứ 6",
    "thứ 7",
    "chủ nhật",
    "chúa nhật",
];

const MONTHS: [&str; 12] = [
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
    "author",
    "by",
    "audio thời sự",
    "date",
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

/// The short name of a paper, or its address, is no longer.
const PAPER_BYTES: usize = 24;

/// Reads a line that holds a date and nothing of the article; the line is clean.
pub(super) fn read(line: &str) -> Option<Dateline> {
    if line.len() > MAX_BYTES || line.bytes().filter(u8::is_ascii_digit).count() < 4 {
        return None;
    }
    if let Some(day) = ENGLISH.iter().find_map(|form| Date::strptime(form, line).ok()) {
        return Some(Dateline {
            published: stamp(day, None),
            authors: Vec::new(),
        });
    }
    let folded = fold(line);
    let (day, day_range) = find_date(&folded)?;
    let mut rest = Rest::new(line, folded);
    rest.cut(day_range);
    let clock = find_clock(&rest.folded);
    let hour = clock.map(|(hour, range)| {
        rest.cut(range);
        hour
    });
    rest.cut_zone();
    rest.cut_weekday();
    rest.cut_paper();
    Some(Dateline {
        published: stamp(day, hour),
        authors: rest.names(hour.is_some() || line.contains('|'))?,
    })
}

/// Splits `date 2025-08-19 Xã A …`, where the name of a page's icon and the day were glued to the text, behind the day.
pub(super) fn glued(line: &str) -> Option<(&str, &str)> {
    let behind = line.strip_prefix("date ")?;
    let (day, rest) = behind.split_once(' ')?;
    day.parse::<Date>().ok()?;
    Some((&line[..line.len() - rest.len()], rest))
}

/// Reads the machine-readable date of a page's metadata.
pub(super) fn read_machine(value: &str) -> Option<String> {
    let value = value.trim();
    if let Ok(instant) = value.parse::<Timestamp>() {
        let local = VIETNAM.to_datetime(instant);
        return Some(stamp(local.date(), Some(local.time())));
    }
    let folded = fold(value.get(..MAX_BYTES).unwrap_or(value));
    let (day, range) = find_date(&folded)?;
    let hour = folded.get(range.end..).and_then(find_clock).map(|(hour, _)| hour);
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

    /// `GMT+7`, `(UTC +07:00)`.
    fn cut_zone(&mut self) {
        let at = ["gmt", "utc", "+07:00", "+0700"]
            .iter()
            .find_map(|zone| self.folded.find(zone));
        if let Some(start) = at {
            let tail = &self.folded[start..];
            let length = tail
                .find(|character: char| !"gmtuc +-0127:".contains(character))
                .unwrap_or(tail.len());
            self.cut(start..start + length);
        }
    }

    /// `(LCĐT) 14/10/2023`, `(Baothanhhoa.vn) - Thứ Năm, ngày 06/08/2020`: the paper's short name in a bracket before the day.
    fn cut_paper(&mut self) {
        let inside = self
            .written
            .strip_prefix('(')
            .and_then(|rest| rest.split_once(')'));
        let Some((name, _)) = inside else { return };
        let short = name.len() <= PAPER_BYTES
            && !name.contains(|letter: char| letter.is_ascii_digit() || letter == ' ');
        if short {
            self.cut(0..name.len() + 2);
        }
    }

    fn cut_weekday(&mut self) {
        let found = WEEKDAYS.iter().find_map(|weekday| {
            let start = self.folded.find(weekday)?;
            let after = &self.folded[start + weekday.len()..];
            (!after.starts_with(char::is_alphanumeric)).then_some(start..start + weekday.len())
        });
        if let Some(range) = found {
            self.cut(range);
        }
    }

    /// The names in what is left; `None` where more is left than labels, a section or a place: a sentence.
    /// A section stands only in a line that has more of a date line than the day.
    fn names(&self, sectioned: bool) -> Option<Vec<String>> {
        let mut names = Vec::new();
        let mut counter = false;
        let dated_letter = self.folded.contains(", ngày");
        for (at, piece) in self
            .written
            .split(['|', ',', ';', '•', '(', ')', '[', ']'])
            .enumerate()
        {
            let bare = strip_labels(piece);
            // `Tháng Một 9, 2023 by OCOP`: the account that posted it
            let account = fold(trim_marks(piece)).starts_with("by ");
            // The comma of `1,204` splits a counter.
            let counted = std::mem::replace(&mut counter, furniture::is_widget(bare));
            let figures = bare.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
            // `20/07/2023 957 0`: how often it was read and commented on, under icons
            let under_icons = figures && self.written.starts_with('|');
            if bare.is_empty() || counter || counted && figures || under_icons {
                continue;
            }
            // `Hải Hà, 14/3/2022` is where and when; a name before a comma is longer or in capitals.
            let comma = self
                .written
                .get(piece.len()..)
                .is_some_and(|rest| rest.starts_with(','));
            let place = at == 0
                && (dated_letter || comma && bare.split(' ').count() <= 2)
                && bare.contains(char::is_lowercase);
            match byline::names(bare) {
                Some(_) if place => {}
                Some(found) => names.extend(found),
                None if byline::is_source(bare) || furniture::is_section(bare) => {}
                None if account => {}
                None if sectioned && furniture::is_short_label(bare) => {}
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

/// The first date in folded text and where it stands.
fn find_date(folded: &str) -> Option<(Date, Range<usize>)> {
    let runs = runs(folded);
    (0..runs.len()).find_map(|at| date_at(folded, &runs[at..]))
}

/// The date that begins with the first of the runs of digits.
fn date_at(folded: &str, runs: &[Run]) -> Option<(Date, Range<usize>)> {
    let [first, second, ..] = runs else { return None };
    let between = &folded[first.range.end..second.range.start];
    if let Some(third) = runs.get(2) {
        let gap = &folded[second.range.end..third.range.start];
        let range = first.range.start..third.range.end;
        if first.digits() == 4 && between == gap && matches!(gap, "-" | "/") {
            return Some((civil(third.value, second.value, first.value)?, range));
        }
        if is_day_first(folded, [first, second, third], between, gap) {
            return Some((civil(first.value, second.value, third.value)?, range));
        }
        // `Tháng 3 12, 2020`
        if between == " " && gap == ", " && folded[..first.range.start].ends_with("tháng ") {
            return Some((civil(second.value, first.value, third.value)?, range));
        }
    }
    month_in_words(folded, first, second, between)
}

fn is_day_first(folded: &str, [day, month, year]: [&Run; 3], between: &str, gap: &str) -> bool {
    // `8:07/07` goes on with an hour, `Cập nhật:07/07/2020` is labelled.
    let ahead = folded[..day.range.start].trim_end_matches(':');
    let labelled = ahead.len() < day.range.start && ahead.ends_with(char::is_alphabetic);
    let before = folded[..day.range.start]
        .chars()
        .next_back()
        .filter(|_| !labelled);
    let after = folded[year.range.end..].chars().next();
    let slashes = between.trim() == "/" && gap.trim() == "/";
    let marks = between == gap && matches!(gap, "-" | "." | "–" | " - " | " – ");
    let spaces =
        between == " " && gap == " " && day.digits() == 2 && month.digits() == 2 && year.digits() == 4;
    let words = matches!(between.trim(), "tháng" | "th")
        && matches!(gap.trim(), "năm" | ", năm" | "," | "" | "/" | "-");
    (slashes || marks || spaces || words)
        && day.digits() <= 2
        && month.digits() <= 2
        && matches!(year.digits(), 2 | 4)
        && !before.is_some_and(|mark| "/.:".contains(mark))
        && !after.is_some_and(|mark| "/%".contains(mark))
}

/// `12 Tháng Ba, 2020`, `Tháng Mười Một 3, 2021`.
fn month_in_words(folded: &str, first: &Run, second: &Run, between: &str) -> Option<(Date, Range<usize>)> {
    if let Some(words) = between.strip_prefix(" tháng ") {
        let month = words.trim().trim_end_matches(" năm").trim_end_matches(',');
        return Some((
            civil(first.value, month_number(month)?, second.value)?,
            first.range.start..second.range.end,
        ));
    }
    let before = folded[..first.range.start].strip_suffix(' ')?;
    let start = before.rfind("tháng ")?;
    let month = month_number(&before[start + "tháng ".len()..])?;
    (between.trim() == ",")
        .then(|| civil(first.value, month, second.value))
        .flatten()
        .map(|date| (date, start..second.range.end))
}

fn month_number(written: &str) -> Option<u32> {
    match written {
        "giêng" => Some(1),
        "bốn" => Some(4),
        _ => MONTHS
            .iter()
            .position(|name| *name == written)
            .and_then(|at| u32::try_from(at + 1).ok()),
    }
}

/// A day that exists; a month above twelve is an American date.
fn civil(day: u32, month: u32, year: u32) -> Option<Date> {
    let year = i16::try_from(if year < 100 { 2000 + year } else { year }).ok()?;
    let (day, month) = (i8::try_from(day).ok()?, i8::try_from(month).ok()?);
    let date = Date::new(year, month, day)
        .or_else(|_| Date::new(year, day, month))
        .ok()?;
    (1990..=2100).contains(&year).then_some(date)
}

/// The first hour in folded text and where it stands: `9:14:05 am`, `7h05`, `9 giờ 30 phút`.
fn find_clock(folded: &str) -> Option<(Time, Range<usize>)> {
    let runs = runs(folded);
    runs.windows(2).enumerate().find_map(|(at, pair)| {
        let [hour, minute] = pair else { return None };
        let mark = folded[hour.range.end..minute.range.start].trim();
        if hour.digits() > 2 || minute.digits() != 2 || !matches!(mark, ":" | "h" | "giờ" | "g") {
            return None;
        }
        let mut end = minute.range.end;
        let second = runs
            .get(at + 2)
            .filter(|second| &folded[end..second.range.start] == ":" && second.digits() == 2);
        end = second.map_or(end, |second| second.range.end);
        // Machines add fractions of a second.
        end = runs
            .get(at + 3)
            .filter(|part| &folded[end..part.range.start] == ".")
            .map_or(end, |part| part.range.end);
        let tail = &folded[end..];
        let word = tail
            .trim_start()
            .split(|character: char| !character.is_alphabetic())
            .next()
            .unwrap_or_default();
        let half = matches!(word, "am" | "pm" | "sa" | "ch" | "sáng" | "chiều" | "phút").then_some(word);
        end += half.map_or(0, |word| tail.len() - tail.trim_start().len() + word.len());
        let time = clock(
            hour.value,
            minute.value,
            second.map_or(0, |second| second.value),
            half,
        )?;
        Some((time, hour.range.start..end))
    })
}

/// An hour that exists; pages write `18:16 PM`, so the half of the day only lifts hours below twelve.
fn clock(hour: u32, minute: u32, second: u32, half: Option<&str>) -> Option<Time> {
    let hour = match (hour, half) {
        (12, Some("am" | "sa" | "sáng")) => 0,
        (1..=11, Some("pm" | "ch" | "chiều")) => hour + 12,
        _ => hour,
    };
    let [hour, minute, second] = [hour, minute, second].map(i8::try_from);
    Time::new(hour.ok()?, minute.ok()?, second.ok()?, 0).ok()
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
        reads("20/07/2023 957 0", "2023-07-20");
        reads("Audio thời sự 20-01-2021", "2021-01-20");
        reads("Sunday, August 11, 2019", "2019-08-11");
        reads("Thứ Hai, 11/11/2019", "2019-11-11");
        reads("Tháng Một 9, 2023 by OCOP", "2023-01-09");
        reads("Thứ hai - 11/11/2019 08:32", "2019-11-11T08:32:00+07:00");
        reads("17:11:23 23/01/2016", "2016-01-23T17:11:23+07:00");
        reads(
            "Cập nhật: Thứ tư, 18/10/2023 | 8:05:41 AM",
            "2023-10-18T08:05:41+07:00",
        );
        reads("07:20 | 17/09/2019 GMT+7", "2019-09-17T07:20:00+07:00");
        reads("Ngày đăng: 21/06/2019 | Lượt xem: 3,077", "2019-06-21");
        reads("11:02 | 11/09/2020 | 2.580 lượt xem", "2020-09-11T11:02:00+07:00");
        reads("04/01/2024, 09:24 am", "2024-01-04T09:24:00+07:00");
        reads("03:06 PM 13/12/2020", "2020-12-13T15:06:00+07:00");
        reads("07.02.2023 | 18:16 PM", "2023-02-07T18:16:00+07:00");
        reads("(05.08.2019 16:32)", "2019-08-05T16:32:00+07:00");
        reads("Cập nhật:07/07/2020 8:36:23 SA", "2020-07-07T08:36:23+07:00");
        reads("thứ năm, 08 08 2019 08:51", "2019-08-08T08:51:00+07:00");
        reads(
            "Cập nhật lúc 16:20, Thứ Ba, 22/01/2019 (GMT+7)",
            "2019-01-22T16:20:00+07:00",
        );
        reads(
            "Cập nhật, 14:02, Thứ Năm, 09/02/2023 (GMT+7)",
            "2023-02-09T14:02:00+07:00",
        );
        reads("29/05/13 10:14 GMT+7", "2013-05-29T10:14:00+07:00");
        reads(
            "Thứ Sáu, ngày 23 tháng 08 năm 2019, 09:25:27",
            "2019-08-23T09:25:27+07:00",
        );
        reads(
            "author Thứ Tư, ngày 15/05/2013 10:48 AM (GMT+7)",
            "2013-05-15T10:48:00+07:00",
        );
        reads(
            "07:36:18 13/08/2019 | Đời sống nông thôn",
            "2019-08-13T07:36:18+07:00",
        );
        reads("12 Tháng Ba, 2020", "2020-03-12");
        reads("Tháng Mười Một 3, 2021", "2021-11-03");
        reads("Chủ nhật, 2022-05-08 7h05", "2022-05-08T07:05:00+07:00");
        reads("Đăng lúc: 9 giờ 30 phút, 01/02/2023", "2023-02-01T09:30:00+07:00");
        reads("08:32 - 11.11.2019", "2019-11-11T08:32:00+07:00");
        reads("Hải Đông, ngày 14 tháng 3 năm 2022", "2022-03-14");
        reads("Tin tức - 12/03/2020", "2020-03-12");
        reads("Thứ 6, 06/10/2023 | 14:34:16", "2023-10-06T14:34:16+07:00");
        reads("06/10/2023 2:34:16 CH", "2023-10-06T14:34:16+07:00");
        reads("Đăng ngày 12-03-2020 Lượt xem 1.100", "2020-03-12");
        reads(
            "Ngày đăng 15/12/2024 | 13:44 | View count: 202",
            "2024-12-15T13:44:00+07:00",
        );
        reads("06/25/2023", "2023-06-25");
    }

    #[test]
    fn names_beside_the_date() {
        signed("VÂN SƠN | 24/01/2021, 08:31", "VÂN SƠN");
        signed(
            "Ngày đăng 12/03/2020 10:20:00 | Tác giả: Hoàng Minh",
            "Hoàng Minh",
        );
        signed("Lê Văn Tám - 24/01/2021 08:31", "Lê Văn Tám");
    }

    #[test]
    fn the_paper_in_a_bracket_before_the_date() {
        for line in ["(LCĐT) 14/10/2023", "(Baohaidong.vn) - Thứ Năm, ngày 06/08/2020"] {
            assert_eq!(
                read(line).map(|dateline| dateline.authors),
                Some(Vec::new()),
                "{line}"
            );
        }
        rejects("(LCĐT) Ngày 14/10/2023, UBND huyện công nhận 4 vườn mẫu");
    }

    #[test]
    fn places_before_the_date_are_no_names() {
        assert_eq!(
            read("Hải Đông, 14/3/2022").map(|dateline| dateline.authors),
            Some(Vec::new())
        );
    }

    #[test]
    fn sentences_and_impossible_days() {
        rejects("Ngày 20/12/2022, UBND huyện công nhận 4 vườn mẫu");
        rejects("Bản tin nông thôn mới ngày 12/3/2020");
        rejects("Có 12/12/12 tiêu chí đạt chuẩn");
        rejects("957 20/07/2023");
        rejects("20/07/2023 15 xã");
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
