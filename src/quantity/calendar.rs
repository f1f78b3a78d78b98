//! Dates, years and periods, which are no quantities.

use std::ops::Range;

use crate::text::Text;

/// A date, year or period as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// `năm 2022`, `tháng 6/2025`, `ngày 11/11/2021`: a point within one year.
    Year(i16),
    /// `giai đoạn 2019 – 2021`.
    Span(i16, i16),
    /// `từ năm 2011 đến nay`.
    Since(i16),
    /// A day or month without its year.
    Undated,
}

/// A calendar expression in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    pub(crate) when: When,
    /// Says a day, not only a year.
    pub(crate) day: Option<(i8, i8)>,
    pub(crate) tokens: Range<usize>,
}

/// The first years that can be meant: the programme's resolutions are of 2008.
const YEARS: std::ops::RangeInclusive<i16> = 1975..=2065;

/// Finds the calendar expressions in `block`, in order.
pub(crate) fn find(text: &Text, block: Range<usize>) -> Vec<Mention> {
    let mut mentions = Vec::new();
    let mut at = block.start;
    while at < block.end {
        if let Some(mention) = mention(text, at, block.end) {
            at = mention.tokens.end;
            mentions.push(mention);
        } else {
            at += 1;
        }
    }
    mentions
}

fn mention(text: &Text, at: usize, end: usize) -> Option<Mention> {
    if text.is(at, &["từ", "trong", "giai"]) {
        if let Some(found) = since(text, at, end) {
            return Some(found);
        }
    }
    if text.is(at, &["năm"]) {
        return year_word(text, at, end);
    }
    text.tokens.get(at).filter(|token| token.is_number())?;
    if glued_to_word(text, at) {
        return None;
    }
    date(text, at, end).or_else(|| bare_year(text, at, end))
}

/// `từ năm 2011 đến nay`, `từ 2016 tới nay`, `từ đầu năm 2019 đến nay`, `từ năm 2014 - 2022`.
fn since(text: &Text, at: usize, end: usize) -> Option<Mention> {
    if !text.is(at, &["từ"]) {
        return None;
    }
    let mut next = at + 1;
    let mut start_of_year = false;
    while text.is(next, &["đầu", "năm", "cuối", "tháng", "khi"]) && next < at + 4 {
        start_of_year |= text.is(next, &["đầu", "tháng"]);
        next += 1;
    }
    let from = year(text, next)?;
    next += 1;
    if next < end && text.is(next, &["đến", "tới"]) && text.is(next + 1, &["nay"]) {
        let when = if start_of_year { When::Year(from) } else { When::Since(from) };
        return Some(Mention { when, day: None, tokens: at..next + 2 });
    }
    let (to, last) = second_year(text, next, end)?;
    Some(Mention { when: When::Span(from, to), day: None, tokens: at..last })
}

/// `năm 2021`, `năm 2011-2015`, `năm 2019, 2020`, and `năm 2.021` with the dot that autoformat leaves.
fn year_word(text: &Text, at: usize, end: usize) -> Option<Mention> {
    let first = year(text, at + 1)?;
    if let Some((to, last)) = second_year(text, at + 2, end) {
        return Some(Mention { when: When::Span(first, to), day: None, tokens: at..last });
    }
    Some(Mention { when: When::Year(first), day: None, tokens: at..at + 2 })
}

/// The end of a span: a dash or `đến`, perhaps `năm`, and a year.
fn second_year(text: &Text, at: usize, end: usize) -> Option<(i16, usize)> {
    let token = text.tokens.get(at)?;
    if !(token.is_dash() || text.is(at, &["đến", "tới"])) || at + 1 >= end {
        return None;
    }
    let next = if text.is(at + 1, &["năm", "hết"]) { at + 2 } else { at + 1 };
    let next = if text.is(next, &["năm"]) { next + 1 } else { next };
    let to = year(text, next)?;
    Some((to, next + 1))
}

/// `2019 – 2021` and a year that stands alone (`xuân 2018`); a number before a noun is no year.
fn bare_year(text: &Text, at: usize, end: usize) -> Option<Mention> {
    let first = year(text, at)?;
    if let Some((to, last)) = second_year(text, at + 1, end) {
        return Some(Mention { when: When::Span(first, to), day: None, tokens: at..last });
    }
    let digits = text.raw(at);
    let counted = text.cue_from(at + 1).is_some_and(|cue| cue.counts()) || text.is(at + 1, &["%", "/"]);
    (digits.len() == 4 && !counted)
        .then_some(Mention { when: When::Year(first), day: None, tokens: at..at + 1 })
}

/// Day and month, with or without the year; month and year.
fn date(text: &Text, at: usize, end: usize) -> Option<Mention> {
    let raw = text.raw(at);
    let parts: Vec<&str> = raw.split('.').collect();
    if let [day, month, full] = parts[..] {
        let (day, month, full) = (part(day, 31)?, part(month, 12)?, full.parse::<i16>().ok()?);
        return YEARS.contains(&full).then_some(Mention {
            when: When::Year(full),
            day: Some((day, month)),
            tokens: at..at + 1,
        });
    }
    let dated = said_as_date(text, at);
    if let [day, month] = parts[..] {
        if dated && day.len() <= 2 && month.len() == 2 {
            return Some(undated(part(day, 31)?, part(month, 12)?, at..at + 1));
        }
    }
    let sign = text.tokens.get(at + 1).filter(|sign| sign.is_sign('/') || sign.is_sign('-'))?;
    let second = text.tokens.get(at + 2).filter(|token| token.is_number() && at + 2 < end)?;
    let tight = sign.glued && second.glued;
    if let Some(full) = year(text, at + 2) {
        let month = part(raw, 12)?;
        return (month > 0).then_some(Mention { when: When::Year(full), day: None, tokens: at..at + 3 });
    }
    let (day, month) = (part(raw, 31)?, part(text.raw(at + 2), 12)?);
    let again = text.tokens.get(at + 3).is_some_and(|token| token.kind == sign.kind) && at + 4 < end;
    if let Some(full) = again.then(|| year(text, at + 4)).flatten() {
        return Some(Mention { when: When::Year(full), day: Some((day, month)), tokens: at..at + 5 });
    }
    let counted = text.cue_from(at + 3).is_some_and(|cue| cue.counts()) && !text.ends_before(at, &["ngày"]);
    let fixed = matches!((raw, text.raw(at + 2)), ("24", "7" | "24"));
    (tight && (fixed || (dated && !counted))).then(|| undated(day, month, at..at + 3))
}

fn undated(day: i8, month: i8, tokens: Range<usize>) -> Mention {
    Mention { when: When::Undated, day: Some((day, month)), tokens }
}

/// Whether the words before say that a date follows.
fn said_as_date(text: &Text, at: usize) -> bool {
    at > 0
        && text.is(
            at - 1,
            &[
                "ngày", "đến", "tới", "từ", "hết", "trước", "sau", "sáng", "chiều", "tối", "trưa", "dịp", "lễ", "nay", "qua",
                "vào", "(", "và", "hôm",
            ],
        )
        && !(text.ends_before(at, &["và", "từ", "đến", "("])
            && (text.tokens.get(at + 1).is_some_and(|sign| !sign.is_sign('/'))
                || text.raw(at).contains('.')))
}

fn part(digits: &str, most: i8) -> Option<i8> {
    (digits.len() <= 2).then(|| digits.parse().ok()).flatten().filter(|value| (1..=most).contains(value))
}

/// A year, with or without the dot that autoformat leaves in it (`năm 2.021`, `6/2.025`).
fn year(text: &Text, at: usize) -> Option<i16> {
    text.tokens.get(at).filter(|token| token.is_number())?;
    let raw = text.raw(at);
    let dotted = raw.len() == 5 && raw.as_bytes()[1] == b'.' && at > 0 && text.ends_before(at, &["năm", "/"]);
    let digits: i16 = match (raw.len(), dotted) {
        (4, _) => raw.parse().ok()?,
        (_, true) => raw.replace('.', "").parse().ok()?,
        _ => return None,
    };
    YEARS.contains(&digits).then_some(digits)
}

fn glued_to_word(text: &Text, at: usize) -> bool {
    at > 0 && text.tokens[at].glued && text.tokens[at - 1].is_word()
}
