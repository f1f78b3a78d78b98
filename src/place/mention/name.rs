//! How far a name goes.

use std::ops::Range;

use super::{Finder, Mention, level_of};
use crate::place::gazetteer;
use crate::report::Level;
use crate::text::lexicon::{Cue, Noun};

/// No name of a unit has more syllables.
pub(super) const LONGEST: usize = 5;

/// No more communes of one name are numbered.
const MOST_OF_A_NAME: usize = 3;

impl Finder<'_, '_> {
    /// How much of a run of capitalised words is the name: what the gazetteer knows, else all of a short run.
    pub(super) fn fit(&self, level: Level, run: Range<usize>) -> Option<Range<usize>> {
        let known = |end: usize| {
            let name = self.text.slice(run.start..end);
            match level {
                Level::Province => self.province(name).is_some(),
                Level::District | Level::Commune => self.units(name).iter().any(|unit| {
                    unit.level == level || (level == Level::District && unit.level == Level::Province)
                }),
                _ => false,
            }
        };
        if let Some(end) = (run.start + 1..=run.end).rev().find(|&end| known(end)) {
            // `xã Quế Sơn`, where elsewhere a commune is called Quế: a name of one syllable is seldom followed by one.
            let longer = end == run.start + 1
                && (run.len() == 2 || !self.units(self.text.slice(run.clone())).is_empty());
            let whole = longer || self.is_one_of_several(level, &run);
            return Some(if whole { run } else { run.start..end });
        }
        // `xã Định thành`: the last syllable in lower case, by a slip.
        if run.end < self.end
            && self.text.tokens[run.end].is_word()
            && level >= Level::District
            && known(run.end + 1)
        {
            return Some(run.start..run.end + 1);
        }
        (level != Level::Province && run.len() <= 4).then_some(run)
    }

    /// `tỉnh Hòa Bình cũ`, `Bình Phước (cũ)`: the word that tells a unit before its merger from the new one.
    pub(super) fn past_old(&self, end: usize) -> usize {
        let text = self.text;
        if end < self.end && text.is(end, &["cũ"]) {
            return end + 1;
        }
        let bracketed = end + 2 < self.end
            && text.is(end, &["("])
            && text.is(end + 1, &["cũ"])
            && text.is(end + 2, &[")"]);
        if bracketed { end + 3 } else { end }
    }

    /// `xã Phước Cát 1 (Cát Tiên)`, which has merged with others: a number tells communes of one name apart, of which another is known.
    fn is_one_of_several(&self, level: Level, run: &Range<usize>) -> bool {
        let last = run.end - 1;
        let closes = run.end == self.end || self.text.is(run.end, &["(", ",", ";", ".", "và"]);
        if level != Level::Commune || !closes || !self.text.tokens[last].is_number() {
            return false;
        }
        let name = self.text.slice(run.start..last);
        (1..=MOST_OF_A_NAME).any(|number| {
            let other = format!("{name} {number}");
            self.units(&other).iter().any(|unit| unit.level == level)
        })
    }

    /// `thôn 2`, `khu dân cư số 4`, `ấp 3 Nhơn Thạnh`.
    pub(super) fn numbered(&self, at: usize) -> Option<Range<usize>> {
        let number = if self.text.is(at, &["số"]) { at + 1 } else { at };
        self.text.tokens.get(number).filter(|token| {
            number < self.end && token.is_number() && token.end - token.start <= 2 && !self.is_taken(number)
        })?;
        if self.text.cue_from(number + 1).is_some_and(Cue::counts) || self.text.is(number + 1, &["/", "%"]) {
            return None;
        }
        let end = self.capital_run(number + 1).map_or(number + 1, |run| run.end);
        Some(at..end)
    }

    /// Capitalised words from `at` on, with the apostrophes and numbers that belong to names.
    pub(super) fn capital_run(&self, at: usize) -> Option<Range<usize>> {
        let text = self.text;
        let mut end = at;
        while end < self.end {
            let token = text.tokens[end];
            if self.is_taken(end) {
                break;
            }
            if token.is_word()
                && token.capital
                && (end == at || !token.glued || text.ends_before(end, &["’", "'", "."]))
            {
                let raw = text.raw(end);
                let acronym = raw.chars().count() > 1 && raw.chars().all(char::is_uppercase);
                let level_word = end > at
                    && text.mark_at(end).is_some_and(|mark| {
                        mark.start == end
                            && level_of(mark.cue).is_some()
                            && text.tokens.get(mark.end).is_some_and(|t| t.capital)
                            && !text.raw(end).chars().all(char::is_uppercase)
                            && matches!(
                                mark.cue,
                                Cue::Noun(Noun::Commune | Noun::District | Noun::Province)
                            )
                    });
                if (acronym && !self.shouted(end)) || level_word {
                    break;
                }
                end += 1;
            } else if end > at
                && token.glued
                && text.is(end, &["’", "'", "‘"])
                && text.tokens.get(end + 1).is_some_and(|t| t.glued && t.is_word())
            {
                // `Đắk R’lấp`, `H'Drai`.
                end += 2;
            } else if end > at
                && token.is_number()
                && !token.glued
                && token.end - token.start == 1
                && text.tokens[end - 1].is_word()
            {
                end += 1;
                break;
            } else {
                break;
            }
        }
        let end = self.joined_by_dash(at..end).unwrap_or(end);
        (end > at).then_some(at..end)
    }

    /// The end of `Bà Rịa - Vũng Tàu`, `Thừa Thiên – Huế`: two names of one province.
    fn joined_by_dash(&self, run: Range<usize>) -> Option<usize> {
        let second = run.end + 1;
        let capital = |token: usize| {
            token < self.end && self.text.tokens[token].is_word() && self.text.tokens[token].capital
        };
        let dash = !run.is_empty() && second < self.end && self.text.tokens[run.end].is_dash();
        if !dash || !capital(second) {
            return None;
        }
        let last = (second..self.end.min(second + LONGEST)).take_while(|&token| capital(token));
        let first = self.text.slice(run);
        last.map(|token| token + 1).find(|&end| {
            let both = format!("{first} {}", self.text.slice(second..end));
            self.province(&both).is_some()
        })
    }

    /// Whether the words around are in capitals too, as in a headline set in capitals.
    pub(super) fn shouted(&self, at: usize) -> bool {
        let loud = |token: usize| {
            self.text
                .tokens
                .get(token)
                .is_some_and(crate::text::Token::is_word)
                && {
                    let raw = self.text.raw(token);
                    raw.chars().count() > 1 && raw.chars().all(char::is_uppercase)
                }
        };
        at > 1 && loud(at - 1) && loud(at - 2)
            || loud(at + 1) && loud(at + 2)
            || self.text.is(at, &["hcm", "tphcm"])
    }

    /// `Hàm Yên 5, Sơn Dương 4`: the number is no part of a name that is known without it.
    pub(super) fn without_number(&self, run: Range<usize>) -> Range<usize> {
        let last = run.end - 1;
        let known = run.len() > 1 && self.text.tokens[last].is_number() && {
            let name = self.text.slice(run.start..last);
            self.units(name).iter().any(|unit| unit.level <= Level::District)
        };
        if known { run.start..last } else { run }
    }

    /// `QUẢNG TRỊ SƠ KẾT CHƯƠNG TRÌNH …`: the name at the start of a headline in capitals.
    pub(super) fn opens_headline(&self, run: Range<usize>) -> Option<Mention> {
        let syllables: Vec<&str> = run
            .clone()
            .take(LONGEST)
            .map(|token| self.text.raw(token))
            .collect();
        let (length, units) = gazetteer::longest_bare_name(self.era, &syllables)?;
        let level = units.iter().map(|unit| unit.level).min()?;
        let name = units.iter().find(|unit| unit.level == level)?.name;
        let tokens = run.start..run.start + length;
        (length >= 2).then(|| Mention {
            name: name.to_owned(),
            ..self.named(level, run.start, tokens, false)
        })
    }
}
