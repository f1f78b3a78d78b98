//! A number as it stands, before its unit is known.

use std::borrow::Cow;
use std::ops::Range;

use rust_decimal::Decimal;

use super::{Reader, unit, words};
use crate::text::lexicon::Cue;

/// A number before its unit is known.
#[derive(Debug, Clone)]
pub(super) struct Bare<'t> {
    pub(super) tokens: Range<usize>,
    pub(super) kind: Kind<'t>,
    /// The currency stands before it (`VND 1000`).
    pub(super) after_currency: bool,
}

#[derive(Debug, Clone)]
pub(super) enum Kind<'t> {
    Digits(Cow<'t, str>),
    Words(Decimal),
}

impl Bare<'_> {
    pub(super) fn is_digits(&self) -> bool {
        matches!(self.kind, Kind::Digits(_))
    }
}

/// A number of more groups of three is none: it would be beyond 10^15 đồng.
const MOST_GROUPS: usize = 6;

impl<'t> Reader<'_, 't> {
    /// A number at `at`: digits, or words that a unit follows.
    pub(super) fn bare(&self, at: usize) -> Option<Bare<'t>> {
        let token = self.token(at)?;
        if token.is_number() {
            return Some(self.digits(at));
        }
        if self.text.is(at, &["vnd", "vnđ"]) {
            self.token(at + 1).filter(|token| token.is_number())?;
            let number = self.digits(at + 1);
            return Some(Bare {
                tokens: at..number.tokens.end,
                after_currency: true,
                ..number
            });
        }
        if token.is_word() { self.words(at) } else { None }
    }

    /// The digits at `at`, with what a stray space parts from them.
    fn digits(&self, at: usize) -> Bare<'t> {
        let first = self.text.raw(at);
        let (digits, end) = self
            .spaced_decimals(at, first)
            .or_else(|| self.spaced_groups(at, first))
            .map_or((Cow::Borrowed(first), at + 1), |(digits, end)| {
                (Cow::Owned(digits), end)
            });
        Bare {
            tokens: at..end,
            kind: Kind::Digits(digits),
            after_currency: false,
        }
    }

    /// `71, 4 tỷ`: a decimal comma with a slipped space; only before a measure word, and in no list.
    fn spaced_decimals(&self, at: usize, first: &str) -> Option<(String, usize)> {
        let text = self.text;
        self.token(at + 1)
            .filter(|comma| comma.is_sign(',') && comma.glued)?;
        let tail = self
            .token(at + 2)
            .filter(|tail| tail.is_number() && tail.end - tail.start <= 2)?;
        self.token(at + 3)?;
        let measured =
            text.is(at + 3, &["%"]) || unit::money_word(text, at + 3).is_some_and(|word| word.exponent >= 6);
        let listed = at > self.start && text.ends_before(at, &[",", "số", "năm"]);
        (measured && !listed && first.len() <= 3 && !first.contains([',', '.']))
            .then(|| (format!("{first},{}", &text.display[tail.start..tail.end]), at + 3))
    }

    /// `1 250 000 đồng`: groups of three parted by spaces.
    fn spaced_groups(&self, at: usize, first: &str) -> Option<(String, usize)> {
        if first.len() > 3 || first.contains([',', '.']) {
            return None;
        }
        let is_group = |at: &usize| {
            self.token(*at)
                .is_some_and(|token| token.is_number() && token.end - token.start == 3 && !token.glued)
                && !self.text.raw(*at).contains([',', '.'])
        };
        let end = at + 1 + (at + 1..at + MOST_GROUPS).take_while(is_group).count();
        (end > at + 1).then(|| ((at..end).map(|group| self.text.raw(group)).collect(), end))
    }

    /// `Hai trong ba xã`, where `là một trong ba xã` counts nothing.
    fn opens_share(&self, at: usize, behind: usize) -> bool {
        let text = self.text;
        let whole = self.past_total(behind + 1);
        let one = text.is(at, &["một"]);
        !one && text.is(behind, &["trong"])
            && words::read(text, whole, self.end, true)
                .is_some_and(|(_, length)| whole + length < self.end && unit::counted(text, whole + length))
    }

    /// Number words that a unit follows. Alone they mean too much else: `không` is "not", `năm` a year, `ba` a father.
    fn words(&self, at: usize) -> Option<Bare<'t>> {
        let text = self.text;
        let vague = text.is(at, &["không", "trăm"]);
        if vague || self.is_name(at) || text.mark_at(at).is_some_and(|mark| mark.cue == Cue::Skip) {
            return None;
        }
        let measured = |&(_, length): &(Decimal, usize)| {
            let behind = at + length;
            let percent = text.is(behind, &["phần"]) && text.is(behind + 1, &["trăm"]);
            let measured = percent || unit::counted(text, behind) || unit::closes_sum(text, behind);
            behind < self.end && (measured || self.opens_share(at, behind))
        };
        let (value, length) = words::read(text, at, self.end, true)
            .filter(measured)
            .or_else(|| words::read(text, at, self.end, false).filter(measured))?;
        let year = length == 1 && text.is(at, &["năm"]) && self.is_year_word(at);
        (!year).then(|| Bare {
            tokens: at..at + length,
            kind: Kind::Words(value),
            after_currency: false,
        })
    }

    /// `xã Phương Thịnh; Ba Sao, Phương Trà`: with a capital on the unit too it is a name.
    fn is_name(&self, at: usize) -> bool {
        let text = self.text;
        let capital = |token: usize| {
            self.token(token)
                .is_some_and(|token| token.capital && token.is_word())
        };
        let shouted = |token: usize| text.raw(token).chars().filter(|c| c.is_uppercase()).count() > 1;
        capital(at) && capital(at + 1) && !shouted(at + 1)
    }

    /// Whether `năm` at `at` means the year although a noun follows (`trong năm xã đã …`).
    fn is_year_word(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|&before| before >= self.start) else {
            return false;
        };
        match self.text.word(before) {
            "trong" => !(before > self.start && self.text.ends_before(before, &["một"])),
            "cuối" | "đầu" | "cả" | "hết" | "qua" | "mỗi" | "hằng" | "hàng" | "mấy" | "nhiều" | "theo"
            | "/" | "một" | "hai" | "ba" | "từng" | "giữa" | "sang" | "những" | "nửa" | "vài" | "quanh"
            | "suốt" | "tròn" => true,
            _ => self.text.tokens[before].is_number(),
        }
    }
}
