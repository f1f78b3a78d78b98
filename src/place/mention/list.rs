//! The level of names in a list, which only its head says.

use super::{Finder, level_of};
use crate::place::gazetteer;
use crate::report::Level;
use crate::text::Token;
use crate::text::lexicon::Cue;

/// Among so many tokens a sentence names the units that it lists (`Theo đó, các làng được công nhận gồm: …`).
const LEAD: usize = 4;

/// How many tokens may stand between the units counted and the list of their names.
const LIST_HEAD: usize = 24;

/// Within so many tokens a bracket with their names follows a count and its tier (`05 xã đạt chuẩn nông thôn mới nâng cao năm 2020`).
const BRACKET_HEAD: usize = 12;

impl Finder<'_, '_> {
    /// The level of the list that a name at `at` goes on with: that of the place before the comma or bracket, or of the
    /// units that were counted or named before `gồm` and a colon.
    pub(super) fn list_level(&self, at: usize, start: usize) -> Option<Level> {
        let text = self.text;
        let mut back = at.checked_sub(1).filter(|&back| back >= start)?;
        if text.is(back, &["("]) {
            return self
                .counted_level(back, start)
                .or_else(|| self.bracketed_level(back, start))
                .filter(|_| self.mentions.last().is_none_or(|last| last.tokens.end != back));
        }
        // `3 xã Phù Lãng, Chi Lăng và Yên Giả`
        if self.is_taken(back)
            && let Some(mark) = text.mark_at(back).filter(|mark| mark.end == at)
        {
            return level_of(mark.cue);
        }
        // `Thăng Bình 3 xã, Núi Thành 2 xã`: what is counted before a comma heads no list.
        let told = self.before_programme(back);
        if text.is(back, &[",", ";"]) && told > start && self.is_taken(told - 1) {
            return self.told_level(at, told);
        }
        let linked = text.is(back, &[",", "và", ";", ":", "gồm", "là"]) || self.scores_in_part(at, back);
        if !linked || self.has_units_of_its_own(at, back) {
            return None;
        }
        while back > start && text.is(back, &[",", "và", ";", ":", "gồm", "là", "bao", "có", "đó"]) {
            back -= 1;
        }
        if text.is(back, &[")"]) {
            // `A, B (H), C`: the list goes on behind the bracket.
            let open = (start..back)
                .rev()
                .take(12)
                .find(|&token| text.is(token, &["("]))?;
            let before = self
                .mentions
                .iter()
                .rev()
                .find(|mention| mention.tokens.end <= open);
            let listed = before.filter(|before| before.tokens.end == open);
            // `năm 2016 (2 xã): A, B`, `2 xã về đích nông thôn mới (NTM), gồm A, B`
            let explained = self.mentions.last().is_none_or(|last| last.tokens.end <= open);
            return listed.map(|before| before.level).or_else(|| {
                (text.is(back + 1, &[":"]) || explained)
                    .then(|| self.counted_level(back + 1, start))
                    .flatten()
            });
        }
        let last = self
            .mentions
            .last()
            .filter(|last| last.tokens.end == back + 1 || self.past_year(last.tokens.end) == back + 1);
        if let Some(last) = last {
            // `Xã Định Tân: Vững bước` says something of the place.
            if text.is(at - 1, &[":"]) {
                return None;
            }
            // `thôn A xã X, B xã Y` and `A, xã X; B, xã Y`: the list is of the smaller units.
            let smaller = self.mentions.iter().rev().nth(1).filter(|smaller| {
                smaller.level > last.level
                    && last.tokens.start - smaller.tokens.end <= 1
                    && (smaller.listed || smaller.level == Level::Village)
            });
            return Some(smaller.map_or(last.level, |smaller| smaller.level));
        }
        // `A có 3 thôn và B có 2 thôn`: behind `và` another subject begins.
        (!text.is(at - 1, &["và"]))
            .then(|| self.counted_level(back + 1, start))
            .flatten()
    }

    /// Whether a name at `at` stands in a list of several (`các xã A, B`; `2/12 xã, gồm A, B`).
    pub(super) fn is_among_several(&self, at: usize, start: usize) -> bool {
        let text = self.text;
        let Some(last) = self.mentions.last().filter(|last| last.tokens.end + 1 == at) else {
            return text.ends_before(at, &["gồm", "(", ":", "là"]);
        };
        let head = last.tokens.start;
        let counted = head > start && self.is_taken(head - 1);
        last.listed || counted || text.ends_before(head, &["các", "những"])
    }

    /// Whether the unit named last may lie in the district `name`.
    pub(super) fn holds_last(&self, name: &str) -> bool {
        self.mentions.last().is_some_and(|last| {
            !gazetteer::fitting(self.era, last.level, &last.name, None, Some(name)).is_empty()
        })
    }

    /// `05 xã đạt chuẩn nông thôn mới (A, B, C, D và E)`: the level of units that are counted before a bracket with as many names.
    fn bracketed_level(&self, open: usize, start: usize) -> Option<Level> {
        let text = self.text;
        let mut names = 0;
        let mut at = open + 1;
        while at < self.end && !text.is(at, &[")"]) {
            at = self.past_year(self.capital_run(at)?.end);
            names += 1;
            at += usize::from(text.is(at, &["cũ"]));
            if !text.is(at, &[",", "và", ")"]) {
                return None;
            }
            at += usize::from(!text.is(at, &[")"]));
        }
        (start..open)
            .rev()
            .take(BRACKET_HEAD)
            .take_while(|&token| !text.is(token, &[",", ".", ";"]))
            .find_map(|token| {
                let mark = text.mark_at(token).filter(|mark| mark.start == token)?;
                level_of(mark.cue).filter(|_| self.count_before(token) == Some(names))
            })
    }

    /// `13 xã ở 7 huyện được công nhận gồm`: where those listed lie.
    fn says_where(&self, noun: usize, start: usize) -> bool {
        let number = (start..noun)
            .rev()
            .find(|&token| !self.is_taken(token))
            .map_or(start, |before| before + 1);
        self.text.ends_before(number, &["ở", "thuộc", "tại"])
    }

    /// The number before a noun: `3 xã`, `3/12 xã`.
    fn count_before(&self, noun: usize) -> Option<usize> {
        let number = noun.checked_sub(1)?;
        let ratio = number > 1 && self.text.is(number - 1, &["/"]);
        let number = number - if ratio { 2 } else { 0 };
        self.text.raw(number).parse().ok()
    }

    /// Behind the year that a name in a list has: `A đạt năm 2016, B năm 2017`.
    fn past_year(&self, name_end: usize) -> usize {
        let says = |token: usize| {
            self.text.is(
                token,
                &["đạt", "chuẩn", "về", "đích", "được", "công", "nhận", "vào"],
            )
        };
        let mut at = name_end;
        while at < self.end && says(at) {
            at += 1;
        }
        let year = self.text.is(at, &["năm"]) && self.text.tokens.get(at + 1).is_some_and(Token::is_number);
        if year { at + 2 } else { name_end }
    }

    /// How many names follow one another from a token on, until the sentence or the clause ends; none where something else is said.
    fn names_from(&self, mut at: usize) -> usize {
        let mut names = 0;
        while let Some(run) = self.capital_run(at).filter(|_| at < self.end) {
            names += 1;
            at = self.past_year(run.end);
            // `A (xã X), B (xã Y)`
            if self.text.is(at, &["("]) {
                at = (at..self.end)
                    .find(|&token| self.text.is(token, &[")"]))
                    .map_or(self.end, |close| close + 1);
            }
            if at >= self.end || self.text.is(at, &[".", ";"]) {
                return names;
            }
            if !self.text.is(at, &[",", "và"]) {
                return 0;
            }
            at += 1;
        }
        0
    }

    /// `huyện A có 6 xã: X, Y; B có 1 xã: Z`: behind a semicolon B has units of its own and is none of those listed.
    fn has_units_of_its_own(&self, at: usize, back: usize) -> bool {
        let counts = |end: usize| {
            self.text.is(end, &["có"])
                && self
                    .text
                    .tokens
                    .get(end + 1)
                    .is_some_and(|token| end + 1 < self.end && token.is_number())
        };
        self.text.is(back, &[";"]) && self.capital_run(at).is_some_and(|run| counts(run.end))
    }

    /// `còn 6 thôn chưa đạt, trong đó Nam Giang đạt 8/10 tiêu chí`: one of those counted, with its score.
    fn scores_in_part(&self, at: usize, back: usize) -> bool {
        let text = self.text;
        let score = |end: usize| {
            let verb = end + usize::from(text.is(end, &["mới", "đã", "chỉ"]));
            text.is(verb, &["đạt"]) && text.tokens.get(verb + 1).is_some_and(Token::is_number)
        };
        text.is(back, &["đó"])
            && text.ends_before(back, &["trong"])
            && self.capital_run(at).is_some_and(|run| score(run.end))
    }

    /// Where what is told ends before the comma: `16 tiêu chí nông thôn mới,`.
    fn before_programme(&self, comma: usize) -> usize {
        let mark = comma.checked_sub(1).and_then(|last| self.text.mark_at(last));
        mark.filter(|mark| matches!(mark.cue, Cue::Ntm(None)))
            .map_or(comma, |mark| mark.start)
    }

    /// `xã A đạt 13 tiêu chí, B 11 tiêu chí`: the level of A, of which a number was told before the comma, for B, of which
    /// one follows.
    fn told_level(&self, at: usize, comma: usize) -> Option<Level> {
        let says =
            |token: usize| self.is_taken(token) || self.text.is(token, &["đạt", "có", "còn", "là", "được"]);
        let before = self
            .mentions
            .last()
            .filter(|before| before.level >= Level::Commune)?;
        let end = self.capital_run(at)?.end;
        let told = (before.tokens.end..comma).all(says);
        let tells = self.is_taken(end) || says(end) && self.is_taken(end + 1);
        (told && tells).then_some(before.level)
    }

    /// The level of the units named or counted right before `end` (`các thôn:`, `4 xóm, gồm:`, `02 xã … gồm`).
    fn counted_level(&self, end: usize, start: usize) -> Option<Level> {
        let direct = end
            .checked_sub(1)
            .filter(|&last| last >= start)
            .and_then(|last| self.text.mark_at(last))
            .and_then(|mark| level_of(mark.cue));
        if direct.is_some() {
            return direct;
        }
        let announced = self.text.is(end, &["gồm", "bao", "là", "đó"])
            || (end..end + 3).any(|token| self.text.is(token, &["gồm"]));
        // `02 thôn được công nhận kiểu mẫu: Phú Thịnh, Phú Hòa`: as many names as units are counted
        let named = self.text.is(end, &[":"]).then(|| self.names_from(end + 1));
        if !announced && named.is_none_or(|names| names == 0) {
            return None;
        }
        (start..end)
            .rev()
            .take(LIST_HEAD)
            .take_while(|&token| !self.text.is(token, &[".", ";"]))
            .find_map(|token| {
                let mark = self.text.mark_at(token).filter(|mark| mark.start == token)?;
                // `Các xã được công nhận gồm A, B`
                let several = self.text.ends_before(token, &["các", "những"]) && token <= start + LEAD;
                let as_many = named.is_none_or(|names| self.count_before(token) == Some(names));
                level_of(mark.cue).filter(|_| {
                    (self.is_taken(token) || several)
                        && (announced || as_many)
                        && !self.says_where(token, start)
                })
            })
    }
}
