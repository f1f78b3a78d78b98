//! Numbers that name something: documents, ordinals, criteria, clock times, telephone numbers.

use std::ops::Range;

use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};

/// The label that starts at the number `at`, as the tokens to leave alone.
///
/// Where a date is read, only a document number can be meant instead (`07/2021/NĐ-CP`).
pub(crate) fn find(text: &Text, at: usize, end: usize, in_date: bool) -> Option<Range<usize>> {
    if in_date {
        return document(text, at, end);
    }
    document(text, at, end)
        .or_else(|| after_label_word(text, at, end))
        .or_else(|| name(text, at))
        .or_else(|| clock_or_telephone(text, at, end))
}

/// `1980/QĐ-TTg`, `26-NQ/TW`, `51/2025/QĐ-TTg`.
fn document(text: &Text, at: usize, end: usize) -> Option<Range<usize>> {
    let glued = |token: usize| token < end && text.tokens[token].glued;
    let mut next = at + 1;
    if glued(next) && text.is(next, &["/"]) && glued(next + 1) && text.tokens[next + 1].is_number() && glued(next + 2) {
        next += 2;
    }
    let sign = text.tokens.get(next).filter(|sign| glued(next) && (sign.is_sign('/') || sign.is_dash()))?;
    let letters = text.tokens.get(next + 1).filter(|token| glued(next + 1) && token.is_word())?;
    let upper = text.display[letters.start..letters.end].chars().all(char::is_uppercase);
    if !upper || letters.end - letters.start < 2 || sign.end != letters.start {
        return None;
    }
    let mut last = next + 2;
    while glued(last) && (text.tokens[last].is_word() || text.is(last, &["/", "-", "&"]) || text.tokens[last].is_number()) {
        last += 1;
    }
    Some(at..last)
}

/// `Quyết định số 319`, `tiêu chí số 5, 6, 17`, `đợt 2`, `thứ 41/142`, `quý 3`.
fn after_label_word(text: &Text, at: usize, end: usize) -> Option<Range<usize>> {
    let before = at.checked_sub(1)?;
    let head = if text.is(before, &[":"]) { before.checked_sub(1)? } else { before };
    let cue = text.mark_at(head).map(|mark| mark.cue)?;
    if cue == Cue::DocumentWord && head == before && text.raw(at).len() == 1 {
        return None;
    }
    if !matches!(cue, Cue::DocumentWord | Cue::Label) || (head != before && cue == Cue::Label && !text.is(head, &["số"])) {
        return None;
    }
    let mut last = at + 1;
    while last + 1 < end
        && (text.is(last, &[",", "và", "/", "-"]))
        && text.tokens[last + 1].is_number()
        && !text.cue_from(last + 2).is_some_and(Cue::counts)
    {
        last += 2;
    }
    (!text.cue_from(last).is_some_and(Cue::counts) || cue == Cue::DocumentWord || text.is(head, &["thứ"])).then_some(at..last)
}

/// `thôn 2`, `phường 5`, `tiêu chí 17.1`, `ST25`, `Covid-19`.
fn name(text: &Text, at: usize) -> Option<Range<usize>> {
    let before = at.checked_sub(1)?;
    let token = text.tokens[at];
    if token.glued && text.tokens[before].is_word() {
        return Some(at..at + 1);
    }
    if token.glued && text.is(before, &["-"]) && text.tokens[before].glued && before > 0 && text.tokens[before - 1].is_word() {
        return Some(at..at + 1);
    }
    // `Thắng Đông 1 xã Quế An`: the number ends a name.
    let named = |token: usize| text.tokens.get(token).is_some_and(|token| token.is_word() && token.capital);
    let ends_name = before > 0 && named(before) && named(before - 1) && named(at + 2) && text.raw(at).len() == 1;
    if ends_name && matches!(text.cue_from(at + 1), Some(Cue::Noun(Noun::Commune | Noun::District))) {
        return Some(at..at + 1);
    }
    let next_is_unit = text.cue_from(at + 1).is_some_and(Cue::counts)
        || text.is(at + 1, &["/", "%", "trong", "số"])
        || text.tokens.get(at + 1).is_some_and(|sign| sign.is_dash() && !sign.glued);
    match text.mark_at(before)?.cue {
        Cue::Noun(Noun::Criterion | Noun::SubCriterion | Noun::Village | Noun::Commune | Noun::District)
        | Cue::LevelWord(_)
            if !next_is_unit =>
        {
            Some(at..at + 1)
        }
        _ => None,
    }
}

/// `14:00`, `8h30`, `0912345678`.
fn clock_or_telephone(text: &Text, at: usize, end: usize) -> Option<Range<usize>> {
    let raw = text.raw(at);
    let next_glued = |token: usize| token < end && text.tokens[token].glued;
    if next_glued(at + 1) && text.is(at + 1, &[":"]) && next_glued(at + 2) && text.tokens[at + 2].is_number() {
        return Some(at..at + 3);
    }
    if text.is(at + 1, &["h", "giờ", "phút", "giây"]) {
        return Some(at..at + 1);
    }
    let digits = raw.bytes().filter(u8::is_ascii_digit).count();
    (raw.starts_with('0') && digits >= 7 && digits == raw.len()).then_some(at..at + 1)
}
