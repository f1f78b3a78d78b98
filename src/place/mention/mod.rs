//! Places that a text names: with their level word, in a list after one, or as a province or district alone.

mod home;
mod list;
mod name;
mod person;

pub(crate) use home::Homes;

use std::ops::Range;

use super::gazetteer::{self, Era, Unit};
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
    "ven", "biển", "miền", "núi", "đảo", "biên", "giới", "vùng", "cao", "sâu", "xa", "ngoại", "thành",
    "nông", "thôn", "mới", "ntm", "điểm", "nghèo", "thuần", "kiểu", "mẫu", "cũ", "trẻ",
];

/// Words that begin the name of a body or the title of a person.
const ORGANISATIONS: [&str; 19] = [
    "ban",
    "sở",
    "bộ",
    "hội",
    "đảng",
    "phó",
    "ông",
    "bà",
    "anh",
    "chị",
    "ubnd",
    "hđnd",
    "trưởng",
    "giám",
    "chi",
    "bí",
    "chủ",
    "phòng",
    "ủy",
];

impl Level {
    /// The level of the level word that ends at a token (`UBND huyện`, `UBND thị xã`).
    fn of_word(text: &Text, token: usize) -> Option<Self> {
        Some(match text.word(token) {
            "tỉnh" => Self::Province,
            "huyện" | "quận" | "phố" | "tp" => Self::District,
            "xã" if text.ends_before(token, &["thị"]) => Self::District,
            "xã" | "trấn" | "phường" => Self::Commune,
            _ => return None,
        })
    }
}

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

/// Finds the places of a block; `taken` are the tokens of quantities and dates, `earlier` the places of the blocks
/// before, both in order, `homes` what the text says where it is at home.
pub(crate) fn find(
    text: &Text,
    block: Range<usize>,
    taken: &[Range<usize>],
    earlier: &[Mention],
    homes: &Homes,
    era: Era,
) -> Vec<Mention> {
    let mut finder = Finder {
        text,
        end: block.end,
        taken,
        earlier,
        homes,
        era,
        mentions: Vec::new(),
    };
    let mut at = block.start;
    while at < block.end {
        at = match finder.mention(at, block.start) {
            Some(mut mention) => {
                mention.tokens.end = finder.past_old(mention.tokens.end);
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

/// How many mentions back a name is remembered.
const RECENT: usize = 50;

/// A name of several syllables in capitals, as headlines are set.
fn is_shouted(name: &str) -> bool {
    name.contains(' ') && !name.chars().any(char::is_lowercase)
}

/// `NGHĨA LÂM` as `Nghĩa Lâm`.
fn in_title_case(name: &str) -> String {
    let syllable = |syllable: &str| {
        let mut letters = syllable.chars();
        let first: String = letters.next().into_iter().collect();
        first + &letters.as_str().to_lowercase()
    };
    name.split(' ').map(syllable).collect::<Vec<_>>().join(" ")
}

/// Offices and associations written in capitals, before the place that they are of.
const OFFICES: [&str; 14] = [
    "ptnt", "nnptnt", "tnmt", "nnmt", "ubnd", "hđnd", "mttq", "ubmttq", "ccb", "lhpn", "htx", "bhxh", "bch",
    "bcđ",
];

/// Words that a sentence may open with before a name, capital only by their place: `Hiện Nghi Đồng là …`, `Tại Nghi Đồng, …`.
const OPENING: [&str; 32] = [
    "hiện", "nay", "ở", "tại", "từ", "riêng", "sau", "trước", "về", "đến", "tới", "với", "nếu", "khi", "của",
    "như", "ngoài", "cùng", "theo", "trong", "còn", "và", "nhưng", "song", "nhờ", "cả", "là", "do", "vì",
    "rời", "thăm", "giờ",
];

struct Finder<'a, 't> {
    text: &'a Text<'t>,
    end: usize,
    taken: &'a [Range<usize>],
    earlier: &'a [Mention],
    homes: &'a Homes,
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
                let name = self.text.tokens[at]
                    .capital
                    .then(|| self.bare(at, start))
                    .flatten()
                    .filter(|name| name.tokens.start == at)
                    // `gồm: Xã Thoại Giang`; a village may be called Làng Lê.
                    .filter(|name| {
                        !name.listed || level == Level::Village || !self.units(&name.name).is_empty()
                    });
                return name.or_else(|| self.with_level_word(level, at, mark.end));
            }
        }
        // The last word of `Chủ tịch UBND huyện`, `của tỉnh`, `toàn huyện` is the level word of the place behind it.
        if let Some(mark) = mark.filter(|mark| {
            let of = matches!(mark.cue, Cue::Source(_)) && self.text.is(mark.start, &["của"]);
            // A province is known by its name alone.
            let whole = matches!(mark.cue, Cue::Whole(level) if level != Level::Province);
            (of || whole || mark.cue == Cue::Authority) && mark.end == at + 1 && mark.start < at
        }) && let Some(level) = Level::of_word(self.text, at)
        {
            return self.with_level_word(level, at, mark.end);
        }
        let token = self.text.tokens[at];
        (token.is_word() && token.capital)
            .then(|| self.bare(at, start))
            .flatten()
    }

    /// `vùng Đông Nam Bộ và ĐBSCL` is one place with both names.
    fn region(&self, name: &'static str, at: usize, end: usize) -> Mention {
        let mut name = name.to_owned();
        let mut last = end;
        if self.text.is(end, &["và"])
            && let Some(second) = self.text.mark_at(end + 1).filter(|mark| mark.start == end + 1)
            && let Cue::Region(other) = second.cue
        {
            name = format!("{name} và {other}");
            last = second.end;
        }
        Mention {
            level: Level::Region,
            name,
            tokens: at..last,
            name_tokens: at..last,
            within: None,
            listed: false,
        }
    }

    fn with_level_word(&self, level: Level, at: usize, after: usize) -> Option<Mention> {
        // `Thôn Bản Chu` is called Bản Chu.
        let part_of_name = level == Level::Village && after > at + 1 && self.text.tokens[after - 1].capital;
        let after = after - usize::from(part_of_name);
        let mut name_at = after;
        while self.text.is(name_at, &QUALIFIERS) && !self.text.tokens[name_at].capital && name_at < after + 4
        {
            name_at += 1;
        }
        // `xã nông thôn mới vùng Bảy Núi`: the name of the region, where `vùng cao` tells of which kind the commune is
        if self.text.ends_before(name_at, &["vùng"]) && name_at > after {
            return None;
        }
        // `xã NTM Nam Cường`, `các xã Nông thôn mới`
        if let Some(mark) = self.text.mark_at(name_at)
            && matches!(mark.cue, Cue::Ntm(_))
            && mark.start == name_at
        {
            name_at = mark.end;
        }
        // `DANH SÁCH XÃ ĐẠT CHUẨN` in a heading in capitals
        if self.text.tokens[at].capital
            && let Some(mark) = self.text.mark_at(name_at).filter(|mark| mark.start == name_at)
            && matches!(mark.cue, Cue::Meets | Cue::Recognises | Cue::Goal)
        {
            return None;
        }
        let name = match self.capital_run(name_at) {
            // `Xã ngoại thành Hà Nội`: the name is of the larger unit.
            Some(run)
                if name_at > after
                    && level > Level::Province
                    && self.province(self.text.slice(run.clone())).is_some() =>
            {
                return None;
            }
            Some(run) if self.is_person(level, at, &run) => return None,
            // `buôn làng Tây Nguyên`
            Some(run)
                if level == Level::Village && gazetteer::region(self.text.slice(run.clone())).is_some() =>
            {
                return None;
            }
            // `tặng các xã Bằng công nhận`
            Some(run) if self.text.is(run.start, &["bằng"]) && self.text.is(run.start + 1, &["công"]) => {
                return None;
            }
            // `Về tiêu chí xã: Đến 20/8 …`
            Some(run) if run.len() == 1 && self.text.ends_before(run.start, &[":"]) => return None,
            Some(run) => self.fit(level, run)?,
            // `phường 7`, `ấp 3`; `xã 7 trường` counts schools.
            None if level == Level::Village || level == Level::Commune && !self.text.is(at, &["xã"]) => {
                self.numbered(name_at)?
            }
            None => return None,
        };
        let level = if level == Level::District && self.is_province_city(&name) {
            Level::Province
        } else {
            level
        };
        Some(self.named(level, at, name, false))
    }

    /// The province of a name, of the system before 2025 where the new one has none: articles look back.
    fn province(&self, name: &str) -> Option<Unit> {
        match gazetteer::province(self.era, name) {
            None if self.era == Era::TwoTier => gazetteer::province(Era::ThreeTier, name),
            found => found,
        }
    }

    fn units(&self, name: &str) -> Vec<Unit> {
        let units = gazetteer::find(self.era, name);
        if units.is_empty() && self.era == Era::TwoTier {
            gazetteer::find(Era::ThreeTier, name)
        } else {
            units
        }
    }

    fn named(&self, level: Level, at: usize, name: Range<usize>, listed: bool) -> Mention {
        // U+00D0 is typed for Đ in some newsrooms.
        let written = self.text.slice(name.clone()).replace('\u{d0}', "Đ");
        let name_text = match level {
            Level::Province => self
                .province(&written)
                .map_or(written, |unit| unit.name.to_owned()),
            _ if is_shouted(&written) => {
                let known = self.units(&written).into_iter().find(|unit| unit.level == level);
                known.map_or_else(|| in_title_case(&written), |unit| unit.name.to_owned())
            }
            Level::District | Level::Commune
                if name.clone().any(|at| {
                    // `Cư M’gar` is written so.
                    let token = &self.text.tokens[at];
                    token.is_word() && !token.capital && !self.text.ends_before(at, &["'", "’"])
                }) =>
            {
                self.units(&written)
                    .iter()
                    .find(|unit| unit.level == level)
                    .map_or(written, |unit| unit.name.to_owned())
            }
            _ => written,
        };
        Mention {
            level,
            name: name_text,
            tokens: at..name.end,
            name_tokens: name,
            within: None,
            listed,
        }
    }

    /// Hà Nội, Hải Phòng and the like: `thành phố` of the rank of a province.
    fn is_province_city(&self, name: &Range<usize>) -> bool {
        let written = self.text.slice(name.clone());
        self.province(written)
            .is_some_and(|unit| unit.kind == gazetteer::Kind::City)
    }

    /// A name without a level word: in a list behind a place, or a province or district by its name alone.
    fn bare(&self, at: usize, start: usize) -> Option<Mention> {
        let text = self.text;
        // `2 xã Nông thôn mới kiểu mẫu`, `tặng các xã Bằng công nhận`, `công nhận xã A; Quyết định số 2 công nhận xã B`
        let written_large = matches!(
            text.cue_from(at),
            Some(Cue::Ntm(_) | Cue::Ocop | Cue::Award(_) | Cue::DocumentWord)
        ) || text.is(at, &["bằng"]) && text.is(at + 1, &["công"])
            // `từng khu dân cư, Cuộc vận động …`
            || text.is(at, &["cuộc"]) && text.is(at + 1, &["vận", "thi"]);
        // `cách trở bởi con sông Đồng Nai`
        let water = at > start
            && !text.tokens[at - 1].capital
            && text.is(at - 1, &["sông", "suối", "hồ", "đèo", "vịnh", "kênh"]);
        // `có khu công nghiệp Đồng Văn`
        let estate = at > start + 1 && text.is(at - 1, &["nghiệp"]) && text.is(at - 2, &["công"])
            || at > start && text.is(at - 1, &["kcn", "ccn"]);
        if written_large || water || estate {
            return None;
        }
        // `sản phẩm OCOP Tuyên Quang`
        let programme = at > start
            && text
                .mark_at(at - 1)
                .is_some_and(|mark| mark.end == at && matches!(mark.cue, Cue::Ocop | Cue::Ntm(_)));
        // `Sở Nông nghiệp và PTNT Quảng Bình`
        let office =
            at > start && text.is(at - 1, &OFFICES) && text.raw(at - 1).chars().all(char::is_uppercase);
        if at > start
            && !programme
            && !office
            && text.tokens[at - 1].is_word()
            && text.tokens[at - 1].capital
            && !(text.is(at - 1, &OPENING) && self.sentence_start(at - 1, start))
            && self.mentions.last().is_none_or(|m| m.tokens.end != at)
        {
            return None;
        }
        let run = self.without_number(self.capital_run(at)?);
        if run.len() > name::LONGEST {
            return self.opens_headline(run);
        }
        let at_home = run.len() >= 2 && self.is_at_home(self.text.slice(run.clone()));
        if self.lies_in_namesake(&run) {
            return Some(self.named(Level::Commune, at, run, false));
        }
        let listed = self.list_level(at, start);
        if let Some(province) = listed.and_then(|_| self.outer_province(at, run.clone())) {
            return Some(province);
        }
        // `Krông Năng: Phú Xuân, Ea Tóh đón bằng …`
        if at_home && listed.is_some_and(|level| level < Level::Commune) {
            return Some(self.named(Level::Commune, at, run, false));
        }
        if let Some(level) = listed {
            let name = self.text.slice(run.clone());
            let units = self.units(name);
            let fits = level == Level::Village || units.iter().any(|unit| unit.level == level);
            let larger = units
                .iter()
                .filter(|unit| unit.level < level)
                .max_by_key(|unit| unit.level);
            // `gồm Quế Xuân, Mộ Đức và Yên Thành`: communes, though districts elsewhere have such names.
            let elsewhere = |larger: &Unit| {
                (level, larger.level) == (Level::Commune, Level::District)
                    && run.len() >= 2
                    && self.is_among_several(at, start)
                    && !self.holds_last(name)
            };
            if let Some(larger) = larger.filter(|larger| !fits && !elsewhere(larger)) {
                return Some(self.named(larger.level, at, run, false));
            }
            // `Liên đoàn`, `Liên minh`; a commune may be called Liên Vũ.
            let league =
                text.is(run.start, &["liên"]) && text.is(run.start + 1, &["đoàn", "minh", "hiệp", "hợp"]);
            // `dành cho xã: Có quyết định công nhận …`
            let clause = run.len() == 1 && text.ends_before(run.start, &[":"]);
            let body = league || clause || text.is(run.start, &ORGANISATIONS);
            if fits || (level >= Level::Commune && run.len() <= 4 && !body) {
                return Some(self.named(level, at, run, true));
            }
        }
        // `Tân Hòa có 127 hộ` behind `thôn Tân Hòa, xã Hòa Sơn`, though a commune is called Tân Hòa too
        if run.len() >= 2
            && let Some(level) = self.known_level(text.slice(run.clone()))
        {
            return Some(self.named(level, at, run, false));
        }
        if at_home {
            return Some(self.named(Level::Commune, at, run, false));
        }
        if let Some(level) = self.introduced_level(&run, at, start) {
            return Some(self.named(level, at, run, false));
        }
        let offsets = if self.sentence_start(at, start) && run.len() > 1 {
            0..2
        } else {
            0..1
        };
        for skip in offsets {
            let name = run.start + skip..run.end;
            if self.province(text.slice(name.clone())).is_some() {
                return Some(self.named(Level::Province, name.start, name, false));
            }
            let is_district = |name: &str| self.units(name).iter().any(|unit| unit.level == Level::District);
            if name.len() >= 2 && is_district(text.slice(name.clone())) {
                return Some(self.named(Level::District, name.start, name, false));
            }
        }
        None
    }

    /// `Vị Thủy (huyện Vị Thủy)`: a commune called like its district.
    fn lies_in_namesake(&self, run: &Range<usize>) -> bool {
        let word = self
            .text
            .mark_at(run.end + 1)
            .filter(|mark| mark.start == run.end + 1);
        let district = word.filter(|mark| level_of(mark.cue) == Some(Level::District));
        district
            .filter(|_| self.text.is(run.end, &["("]))
            .and_then(|word| self.capital_run(word.end))
            .is_some_and(|outer| self.text.slice(outer) == self.text.slice(run.clone()))
    }

    /// `Đầm Hà, Quảng Ninh được công nhận`: behind a comma the province of the unit before, though a district elsewhere has
    /// its name too.
    fn outer_province(&self, at: usize, run: Range<usize>) -> Option<Mention> {
        let name = self.text.slice(run.clone());
        let inner = self
            .mentions
            .last()
            .filter(|last| self.text.is(at - 1, &[","]) && last.tokens.end == at - 1)?;
        self.province(name)?;
        let lies =
            |level, unit: &str| !gazetteer::fitting(self.era, level, unit, Some(name), None).is_empty();
        // `huyện Yên Khánh, Ninh Bình đạt chuẩn`, where `các huyện Yên Khánh, Ninh Bình` and `huyện A, Ninh Bình và B` are lists
        let alone = self.text.is(inner.tokens.start, &["huyện", "thị"])
            && !inner.listed
            && !self.text.ends_before(inner.tokens.start, &["các", "những"])
            && !self.is_taken(inner.tokens.start.saturating_sub(1))
            && !self.text.is(run.end, &[",", "và", "(", ";"]);
        // `điển hình ở Lạc Thủy, Hòa Bình`, though a town is called Hòa Bình too
        let alone = alone
            || self.text.ends_before(inner.tokens.start, &["ở", "tại"])
                && !inner.listed
                && (run.end == self.end || self.text.is(run.end, &[".", ":", "-", "–"]));
        // `xã Yên Hưng (Văn Yên, Yên Bái)`, though a town is called Yên Bái too
        let bracketed =
            self.text.ends_before(inner.tokens.start, &["("])
                && self.text.is(run.end, &[")"])
                && self.mentions.iter().rev().nth(1).is_some_and(|unit| {
                    unit.level > inner.level && unit.tokens.end + 1 == inner.tokens.start
                });
        (inner.level == Level::District
            && lies(inner.level, &inner.name)
            && (alone || bracketed || !lies(inner.level, name)))
        .then(|| self.named(Level::Province, at, run, false))
    }

    /// Whether the text names a commune so, or a district of it has one, and none is a district or province itself.
    fn is_at_home(&self, name: &str) -> bool {
        self.province(name).is_none() && self.homes.has_commune(name, self.era)
    }

    /// The level of a commune or village that was named so before, with its level word (`xã Nghi Đồng …; Nghi Đồng đạt 19
    /// tiêu chí`), unless a larger unit of that name was too: `huyện Trà Cú … thị trấn Trà Cú … Trà Cú có 15 xã`.
    fn known_level(&self, name: &str) -> Option<Level> {
        let before = self.mentions.iter().rev().chain(self.earlier.iter().rev());
        let mut alike = before.take(RECENT).filter(|mention| mention.name == name);
        let small = |mention: &&Mention| mention.level >= Level::Commune;
        // Where a village is called like its commune, the one named first is what the text is about.
        let level = alike.clone().filter(small).last()?.level;
        alike
            .all(|mention| mention.level >= Level::Commune)
            .then_some(level)
    }

    /// `Hà Thái là thôn đầu tiên của xã`: a sentence opens with a village or commune that it says to be one.
    fn introduced_level(&self, run: &Range<usize>, at: usize, start: usize) -> Option<Level> {
        let text = self.text;
        let mark = text
            .mark_at(run.end + 1)
            .filter(|mark| mark.start == run.end + 1)?;
        let level = level_of(mark.cue).filter(|level| *level >= Level::Commune)?;
        let level_word = text
            .mark_at(run.start)
            .is_some_and(|mark| level_of(mark.cue).is_some());
        let person = text.is(
            run.start,
            &[
                "ông", "bà", "anh", "chị", "em", "cô", "chú", "bác", "đồng", "thầy",
            ],
        );
        let opens = self.sentence_start(at, start) && (2..=4).contains(&run.len());
        (opens && text.is(run.end, &["là"]) && !person && !level_word).then_some(level)
    }

    fn sentence_start(&self, at: usize, start: usize) -> bool {
        at == start
            || self
                .text
                .ends_before(at, &[".", "…", "!", "?", ":", "-", "–", ")", "”", "“", ";"])
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
                || gap.len() == 2
                    && text.is(gap.start, &[",", "("])
                    && text.is(gap.start + 1, &["thuộc", "của"]);
            if next.level < this.level && close {
                self.mentions[i].within = Some(i + 1);
            } else if next.level == this.level && gap.len() <= 2 && (next.listed || close) {
                self.mentions[i].within = next.within;
            }
        }
    }
}
