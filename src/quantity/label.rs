//! Numbers that name something: documents, ordinals, criteria, clock times, telephone numbers.

use std::ops::Range;

use super::unit;
use crate::text::lexicon::{Cue, Noun};
use crate::text::{Text, Token};

/// The label that starts at the number `at` of a block, as the tokens to leave alone.
///
/// Where a date is read, only a document number can be meant instead (`07/2021/NĐ-CP`).
pub(super) fn find(text: &Text, block: &Range<usize>, at: usize, in_date: bool) -> Option<Range<usize>> {
    let labels = Labels {
        text,
        start: block.start,
        end: block.end,
    };
    labels.number(at)?;
    let document = labels.document(at);
    if in_date {
        return document;
    }
    document
        .or_else(|| labels.after_label_word(at))
        .or_else(|| labels.name(at))
        .or_else(|| labels.clock_or_telephone(at))
}

/// No name of a village has more syllables before its number.
const VILLAGE_NAME: usize = 4;

/// Looks for labels in one block.
struct Labels<'a, 't> {
    text: &'a Text<'t>,
    start: usize,
    end: usize,
}

impl<'a> Labels<'a, '_> {
    fn token(&self, at: usize) -> Option<&'a Token> {
        self.text.tokens.get(at).filter(|_| at < self.end)
    }

    fn number(&self, at: usize) -> Option<&'a Token> {
        self.token(at).filter(|token| token.is_number())
    }

    /// The token at `at`, if no space parts it from the one before.
    fn glued(&self, at: usize) -> Option<&'a Token> {
        self.token(at).filter(|token| token.glued)
    }

    fn before(&self, at: usize) -> Option<usize> {
        at.checked_sub(1).filter(|&before| before >= self.start)
    }

    fn counted(&self, at: usize) -> bool {
        at < self.end && unit::counted(self.text, at)
    }

    /// `1980/QĐ-TTg`, `26-NQ/TW`, `51/2025/QĐ-TTg`.
    fn document(&self, at: usize) -> Option<Range<usize>> {
        let text = self.text;
        let year = self.glued(at + 1).is_some_and(|sign| sign.is_sign('/'))
            && self.glued(at + 2).is_some_and(Token::is_number)
            && self.glued(at + 3).is_some();
        let sign = if year { at + 3 } else { at + 1 };
        self.glued(sign)
            .filter(|token| token.is_sign('/') || token.is_dash())?;
        let letters = self.glued(sign + 1).filter(|token| token.is_word())?;
        let kind = &text.display[letters.start..letters.end];
        // One letter may be a unit (`5/H`), small letters are one (`5/ha`).
        if kind.chars().nth(1).is_none() || !kind.chars().all(char::is_uppercase) {
            return None;
        }
        let mut last = sign + 2;
        while self
            .glued(last)
            .is_some_and(|token| token.is_word() || token.is_number() || text.is(last, &["/", "-", "&"]))
        {
            last += 1;
        }
        Some(at..last)
    }

    /// `Quyết định số 319`, `tiêu chí số 5, 6, 17`, `đợt 2`, `thứ 41/142`, `quý 3`, `số: 318, 319`.
    fn after_label_word(&self, at: usize) -> Option<Range<usize>> {
        let text = self.text;
        let before = self.before(at)?;
        let colon = text.is(before, &[":"]);
        let head = if colon { self.before(before)? } else { before };
        let heads = match text.mark_at(head)?.cue {
            // `Quyết định 5 xã đạt chuẩn`: the number of a decree has more digits, or `số` before it.
            Cue::DocumentWord => colon || text.raw(at).len() > 1,
            Cue::Label => !colon || text.is(head, &["số"]),
            _ => false,
        };
        if !heads {
            return None;
        }
        // `xã thứ 24/80 xã của tỉnh`: one ordinal
        let ordinal = |slash: usize| text.is(head, &["thứ"]) && text.is(slash, &["/"]);
        let mut last = at + 1;
        while text.is(last, &[",", "và", "/", "-"])
            && self.number(last + 1).is_some()
            && (!self.counted(last + 2) || ordinal(last))
        {
            last += 2;
        }
        // `hạng 3 - 4 sao`: the noun behind a range counts its first number too.
        let range =
            text.is(last, &["-", "–", "đến"]) && self.number(last + 1).is_some() && self.counted(last + 2);
        let counted = (range || self.counted(last) || text.is(last, &["%"]))
            && text.mark_at(head)?.cue == Cue::Label
            && !text.is(head, &["thứ"])
            && !self.is_month(head, at);
        (!counted).then_some(at..last)
    }

    /// `đến giữa tháng 10 xã đã có 17/19 tiêu chí`, where `trong 9 tháng 5 xã về đích` counts both.
    fn is_month(&self, head: usize, at: usize) -> bool {
        let month = self.text.raw(at).parse::<u8>();
        let counted = self
            .before(head)
            .is_some_and(|before| self.number(before).is_some());
        self.text.is(head, &["tháng"]) && !counted && month.is_ok_and(|month| (1..=12).contains(&month))
    }

    /// `thôn 2`, `phường 5`, `tiêu chí 17.1`, `ST25`, `Covid-19`.
    fn name(&self, at: usize) -> Option<Range<usize>> {
        let before = self.before(at)?;
        let label = self.ends_word(at, before)
            || self.ends_place_name(at, before)
            || self.ends_village_name(at, before)
            || self.numbers_noun(at, before);
        label.then_some(at..at + 1)
    }

    /// `ST25`, `Covid-19`.
    fn ends_word(&self, at: usize, before: usize) -> bool {
        let text = self.text;
        let word = |at: usize| text.tokens[at].is_word();
        let hyphen =
            text.is(before, &["-"]) && text.tokens[before].glued && self.before(before).is_some_and(word);
        text.tokens[at].glued && (word(before) || hyphen)
    }

    /// `Thắng Đông 1 xã Quế An`.
    fn ends_place_name(&self, at: usize, before: usize) -> bool {
        // `CÔNG NHẬN THÊM 2 XÃ NÔNG THÔN MỚI` in a headline shouts, and names nothing.
        let named = |at: usize| {
            self.token(at)
                .is_some_and(|token| token.is_word() && token.capital)
                && self.text.raw(at).chars().any(char::is_lowercase)
        };
        let unit = matches!(
            self.text.cue_from(at + 1),
            Some(Cue::Noun(Noun::Commune | Noun::District))
        );
        unit && self.text.raw(at).len() == 1
            && named(before)
            && self.before(before).is_some_and(named)
            && named(at + 2)
    }

    /// `bản Mường Anh 1 còn 14,8%`, unless the number counts or measures something: `thôn An Lạc 3 hộ`.
    fn ends_village_name(&self, at: usize, before: usize) -> bool {
        let text = self.text;
        let named = |at: usize| text.tokens[at].is_word() && text.tokens[at].capital;
        let first = (self.start..=before)
            .rev()
            .take(VILLAGE_NAME)
            .take_while(|&token| named(token))
            .last();
        let village = first.and_then(|first| self.before(first)).is_some_and(|noun| {
            text.mark_at(noun)
                .is_some_and(|mark| mark.end == noun + 1 && mark.cue == Cue::Noun(Noun::Village))
        });
        let tells = self.counted(at + 1)
            || text.is(at + 1, &["/", "%", "trong", "số", "-"])
            || self.token(at + 1).is_some_and(Token::is_number);
        village && text.raw(at).len() == 1 && !tells
    }

    /// `thôn 2`, `tiêu chí 17.1`, unless the number goes on to count or measure something.
    fn numbers_noun(&self, at: usize, before: usize) -> bool {
        let text = self.text;
        // `tỉnh 96,4; huyện 187,9; xã 74,2`: no name has decimals.
        // `tỉnh 96,4; huyện 87; xã 64`: the budgets of a list
        // `tỉnh 96,4; huyện và xã 87`: of two levels
        let level = |at: usize| {
            text.mark_at(at).filter(|mark| {
                mark.start == at && matches!(mark.cue, Cue::Noun(Noun::Commune | Noun::District))
            })
        };
        let joined = before >= self.start + 4 && text.is(before - 1, &["và"]) && level(before - 2).is_some();
        let first = if joined { before - 2 } else { before };
        let budget = first >= self.start + 2
            && text.is(first - 1, &[",", ";"])
            && self.number(first - 2).is_some()
            && level(before).is_some();
        let goes_on = self.counted(at + 1)
            || budget
            || text.raw(at).contains(',')
            || text.is(at + 1, &["/", "%", "trong", "số"])
            || self
                .token(at + 1)
                .is_some_and(|sign| sign.is_dash() && !sign.glued);
        let noun = text.mark_at(before).is_some_and(|mark| {
            matches!(
                mark.cue,
                Cue::Noun(
                    Noun::Criterion | Noun::SubCriterion | Noun::Village | Noun::Commune | Noun::District
                ) | Cue::LevelWord(_)
            )
        });
        noun && !goes_on
    }

    /// `14:00`, `8h30`, `0912345678`.
    fn clock_or_telephone(&self, at: usize) -> Option<Range<usize>> {
        let text = self.text;
        let minutes = self.glued(at + 1).is_some_and(|colon| colon.is_sign(':'))
            && self.glued(at + 2).is_some_and(Token::is_number);
        if minutes {
            return Some(at..at + 3);
        }
        let raw = text.raw(at);
        let telephone =
            raw.starts_with('0') && raw.len() >= 7 && raw.bytes().all(|byte| byte.is_ascii_digit());
        (telephone || text.is(at + 1, &["h", "giờ", "phút", "giây"])).then_some(at..at + 1)
    }
}
