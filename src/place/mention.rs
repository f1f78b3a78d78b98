//! Places that a text names: with their level word, in a list after one, or as a province or district alone.

use std::ops::Range;

use super::gazetteer::{self, Era};
use crate::report::Level;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};

/// A named unit in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    pub(crate) level: Level,
    /// Name as written, without the level word.
    pub(crate) name: String,
    /// Level word and name.
    pub(crate) tokens: Range<usize>,
    /// The name alone.
    pub(crate) name_tokens: Range<usize>,
    /// The larger unit named right behind (`xã A, huyện B`; `huyện B (C)`).
    pub(crate) within: Option<usize>,
    /// Its level comes from the mention before it in a list.
    pub(crate) listed: bool,
}

/// Words between a level word and the name that are no part of it (`xã ven biển Nam Cường`).
const QUALIFIERS: [&str; 24] = [
    "ven", "biển", "miền", "núi", "đảo", "biên", "giới", "vùng", "cao", "sâu", "xa", "ngoại", "thành", "nông", "thôn", "mới", "ntm", "điểm",
    "nghèo", "thuần", "kiểu", "mẫu", "cũ", "trẻ",
];

/// Words that begin the name of a body or the title of a person.
const ORGANISATIONS: [&str; 20] = [
    "ban", "sở", "bộ", "hội", "đảng", "phó", "ông", "bà", "anh", "chị", "ubnd", "hđnd", "trưởng", "giám", "chi", "liên", "bí", "chủ", "phòng", "ủy",
];

/// The level of the unit whose name follows a word.
pub(crate) fn level_of(cue: Cue) -> Option<Level> {
    match cue {
        Cue::Noun(Noun::Commune) => Some(Level::Commune),
        Cue::Noun(Noun::District) => Some(Level::District),
        Cue::Noun(Noun::Province) => Some(Level::Province),
        Cue::Noun(Noun::Village) => Some(Level::Village),
        Cue::LevelWord(level) => Some(level),
        _ => None,
    }
}

/// Finds the places of a block; `taken` are the tokens of quantities and dates, in order.
pub(crate) fn find(text: &Text, block: Range<usize>, taken: &[Range<usize>], era: Era) -> Vec<Mention> {
    let mut finder = Finder { text, end: block.end, taken, era, mentions: Vec::new() };
    let mut at = block.start;
    while at < block.end {
        at = match finder.mention(at, block.start) {
            Some(mention) => {
                let end = mention.tokens.end;
                finder.mentions.push(mention);
                end
            }
            None => at + 1,
        };
    }
    finder.relate();
    finder.mentions
}

struct Finder<'a, 't> {
    text: &'a Text<'t>,
    end: usize,
    taken: &'a [Range<usize>],
    era: Era,
    mentions: Vec<Mention>,
}

impl Finder<'_, '_> {
    fn mention(&self, at: usize, start: usize) -> Option<Mention> {
        if self.is_taken(at) {
            return None;
        }
        let mark = self.text.mark_at(at);
        if let Some(mark) = mark.filter(|mark| mark.start == at) {
            if let Cue::Region(name) = mark.cue {
                return Some(self.region(name, at, mark.end));
            }
            if let Some(level) = level_of(mark.cue) {
                // `Sóc Trăng`, `Buôn Ma Thuột`: a level word that is part of a name.
                let name = self.text.tokens[at].capital.then(|| self.bare(at, start)).flatten();
                return name.or_else(|| self.with_level_word(level, at, mark.end));
            }
        }
        let token = self.text.tokens[at];
        (token.is_word() && token.capital).then(|| self.bare(at, start)).flatten()
    }

    /// `vùng Đông Nam Bộ và ĐBSCL` is one place with both names.
    fn region(&self, name: &'static str, at: usize, end: usize) -> Mention {
        let mut name = name.to_owned();
        let mut last = end;
        if self.text.is(end, &["và"]) {
            if let Some(second) = self.text.mark_at(end + 1).filter(|mark| mark.start == end + 1) {
                if let Cue::Region(other) = second.cue {
                    name = format!("{name} và {other}");
                    last = second.end;
                }
            }
        }
        Mention { level: Level::Region, name, tokens: at..last, name_tokens: at..last, within: None, listed: false }
    }

    fn with_level_word(&self, level: Level, at: usize, after: usize) -> Option<Mention> {
        let mut name_at = after;
        while self.text.is(name_at, &QUALIFIERS) && !self.text.tokens[name_at].capital && name_at < after + 4 {
            name_at += 1;
        }
        if self.text.is(name_at, &["ntm"]) {
            name_at += 1;
        }
        let name = match self.capital_run(name_at) {
            Some(run) => self.fit(level, run)?,
            None if level == Level::Village || level == Level::Commune => self.numbered(name_at)?,
            None => return None,
        };
        let level = if level == Level::District && self.is_province_city(&name) { Level::Province } else { level };
        Some(self.named(level, at, name, false))
    }

    fn named(&self, level: Level, at: usize, name: Range<usize>, listed: bool) -> Mention {
        let written = self.text.slice(name.clone()).to_owned();
        let name_text = match level {
            Level::Province => gazetteer::province(self.era, &written).map_or(written, |unit| unit.name.to_owned()),
            _ => written,
        };
        Mention { level, name: name_text, tokens: at..name.end, name_tokens: name, within: None, listed }
    }

    /// Hà Nội, Hải Phòng and the like: `thành phố` of the rank of a province.
    fn is_province_city(&self, name: &Range<usize>) -> bool {
        let written = self.text.slice(name.clone());
        gazetteer::province(self.era, written).is_some_and(|unit| unit.kind == gazetteer::Kind::City)
    }

    /// How much of a run of capitalised words is the name: what the gazetteer knows, else all of a short run.
    fn fit(&self, level: Level, run: Range<usize>) -> Option<Range<usize>> {
        let known = |end: usize| {
            let name = self.text.slice(run.start..end);
            match level {
                Level::Province => gazetteer::province(self.era, name).is_some(),
                Level::District | Level::Commune => gazetteer::find(self.era, name).iter().any(|unit| {
                    unit.level == level || (level == Level::District && unit.level == Level::Province)
                }),
                _ => false,
            }
        };
        if let Some(end) = (run.start + 1..=run.end).rev().find(|&end| known(end)) {
            return Some(run.start..end);
        }
        // `xã Định thành`: the last syllable in lower case, by a slip.
        if run.end < self.end && self.text.tokens[run.end].is_word() && level >= Level::District && known(run.end + 1) {
            return Some(run.start..run.end + 1);
        }
        (level != Level::Province && run.len() <= 4).then_some(run)
    }

    /// `thôn 2`, `khu dân cư số 4`, `ấp 3 Nhơn Thạnh`.
    fn numbered(&self, at: usize) -> Option<Range<usize>> {
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
    fn capital_run(&self, at: usize) -> Option<Range<usize>> {
        let text = self.text;
        let mut end = at;
        while end < self.end {
            let token = text.tokens[end];
            if self.is_taken(end) {
                break;
            }
            if token.is_word() && token.capital && (end == at || !token.glued || text.ends_before(end, &["’", "'", "."])) {
                let raw = text.raw(end);
                let acronym = raw.chars().count() > 1 && raw.chars().all(char::is_uppercase);
                let level_word = end > at && text.mark_at(end).is_some_and(|mark| {
                    mark.start == end && level_of(mark.cue).is_some() && text.tokens.get(mark.end).is_some_and(|t| t.capital)
                        && !text.raw(end).chars().all(char::is_uppercase) && matches!(mark.cue, Cue::Noun(Noun::Commune | Noun::District | Noun::Province))
                });
                if (acronym && !self.shouted(end)) || level_word {
                    break;
                }
                end += 1;
            } else if end > at && token.glued && text.is(end, &["’", "'", "‘"]) && text.tokens.get(end + 1).is_some_and(|t| t.glued && t.is_word()) {
                // `Đắk R’lấp`, `H'Drai`.
                end += 2;
            } else if end > at && token.is_number() && !token.glued && token.end - token.start == 1 && text.tokens[end - 1].is_word() {
                end += 1;
                break;
            } else {
                break;
            }
        }
        (end > at).then_some(at..end)
    }

    /// Whether the words around are in capitals too, as in a headline set in capitals.
    fn shouted(&self, at: usize) -> bool {
        let loud = |token: usize| {
            self.text.tokens.get(token).is_some_and(|t| t.is_word()) && {
                let raw = self.text.raw(token);
                raw.chars().count() > 1 && raw.chars().all(char::is_uppercase)
            }
        };
        at > 1 && loud(at - 1) && loud(at - 2) || loud(at + 1) && loud(at + 2) || self.text.is(at, &["hcm", "tphcm"])
    }

    /// A name without a level word: in a list behind a place, or a province or district by its name alone.
    fn bare(&self, at: usize, start: usize) -> Option<Mention> {
        let text = self.text;
        if at > start && text.tokens[at - 1].is_word() && text.tokens[at - 1].capital && self.mentions.last().is_none_or(|m| m.tokens.end != at) {
            return None;
        }
        let run = self.capital_run(at)?;
        if let Some(last) = self.mentions.last() {
            let gap = last.tokens.end..at;
            let joined = gap.len() == 1 && text.is(gap.start, &[",", "và"]) || gap.len() == 2 && text.is(gap.start, &[","]) && text.is(gap.start + 1, &["và"]);
            if joined {
                let units = gazetteer::find(self.era, text.slice(run.clone()));
                let fits = units.iter().any(|unit| unit.level == last.level);
                let larger = units.iter().filter(|unit| unit.level < last.level).max_by_key(|unit| unit.level);
                if let Some(larger) = larger.filter(|_| !fits || last.level == Level::Province) {
                    return Some(self.named(larger.level, at, run, false));
                }
                if fits || (last.level >= Level::Commune && run.len() <= 4 && !text.is(run.start, &ORGANISATIONS)) {
                    return Some(self.named(last.level, at, run, true));
                }
            }
        }
        let offsets = if self.sentence_start(at, start) && run.len() > 1 { 0..2 } else { 0..1 };
        for skip in offsets {
            let name = run.start + skip..run.end;
            if let Some(province) = gazetteer::province(self.era, text.slice(name.clone())) {
                let _ = province;
                return Some(self.named(Level::Province, name.start, name, false));
            }
            let districts = gazetteer::find(self.era, text.slice(name.clone()));
            if name.len() >= 2 && districts.iter().any(|unit| unit.level == Level::District) {
                return Some(self.named(Level::District, name.start, name, false));
            }
        }
        None
    }

    fn sentence_start(&self, at: usize, start: usize) -> bool {
        at == start || self.text.ends_before(at, &[".", "…", "!", "?", ":", "-", "–", ")", "”", "“", ";"])
    }

    fn is_taken(&self, token: usize) -> bool {
        let next = self.taken.partition_point(|range| range.end <= token);
        self.taken.get(next).is_some_and(|range| range.contains(&token))
    }

    /// Says of each mention in which of the next it lies, and gives lists their districts
    /// (`A, B (huyện H)`: both lie in H).
    fn relate(&mut self) {
        let text = self.text;
        for i in (0..self.mentions.len().saturating_sub(1)).rev() {
            let (this, next) = (&self.mentions[i], &self.mentions[i + 1]);
            let gap = this.tokens.end..next.tokens.start;
            let close = gap.is_empty()
                || gap.len() == 1 && text.is(gap.start, &[",", "(", "-", "thuộc", "của", "–", "ở"])
                || gap.len() == 2 && text.is(gap.start, &[",", "("]) && text.is(gap.start + 1, &["thuộc", "của"]);
            if next.level < this.level && close {
                self.mentions[i].within = Some(i + 1);
            } else if next.level == this.level && gap.len() <= 2 && (next.listed || close) {
                self.mentions[i].within = next.within;
            }
        }
    }
}
