//! What a sentence says of units that it counts and the next ones name.

use super::decision::{self, Decision};
use super::event::{self, Event};
use super::tier::{self, tier};
use super::units::said_level;
use super::waiting::is_open;
use super::{number, year};
use crate::context::{Scene, View};
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::{Change, Level, Standard};
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item, Sentence};

/// Units that a sentence says to be recognised, and that the next ones may name.
#[derive(Clone)]
pub(super) struct Announced {
    /// The level of those that are counted.
    pub(super) level: Option<Level>,
    /// By a verb that says so (`công nhận`), not only as meeting the standard.
    pub(super) recognised: bool,
    /// The line heads a list: `Các xã đạt chuẩn qua các năm:`.
    pub(super) heads: bool,
    /// Of the unit that the sentence opens with: what is told of others may be another tier.
    pub(super) of_named: bool,
    pub(super) standard: Standard,
    pub(super) year: Option<i16>,
    pub(super) decision: Decision,
    /// Announced without the number of a decision; those that follow may each have theirs.
    pub(super) unnumbered: bool,
    /// The numbers of all decisions that are announced: `các Quyết định số 3581, 3582 và 3583/QĐ-UBND`.
    pub(super) numbers: Vec<String>,
}

impl Announced {
    /// Whether a decision is one of those announced, by their numbers or as the members of a list without them.
    pub(super) fn includes(&self, decision: &Decision) -> bool {
        let digits = |number: &str| number.split('/').next().map(str::to_owned);
        let Some(own) = decision.number.as_deref() else {
            return false;
        };
        self.unnumbered && self.heads || self.numbers.iter().any(|number| digits(number) == digits(own))
    }

    /// With what another one adds.
    pub(super) fn completed(mut self, other: &Self) -> Self {
        self.year = self.year.or(other.year);
        if self.decision.number.is_none() {
            self.decision.number.clone_from(&other.decision.number);
            self.decision.complete(&other.decision);
        } else if self.decision.authority.is_none() {
            self.decision.authority.clone_from(&other.decision.authority);
        }
        self
    }
}

/// `Chủ tịch UBND tỉnh công nhận 12 xã đạt chuẩn NTM nâng cao năm 2022.`: the next sentences may say which.
pub(super) fn announcement(scene: &Scene, index: usize) -> Option<Announced> {
    let sentence = &scene.sentences[index];
    let counted = sentence.chunks.iter().find_map(|chunk| match chunk.item {
        Item::Quantity(id) => match scene.quantities[id].unit {
            Unit::Noun(noun) => level_of(Cue::Noun(noun)),
            _ => None,
        },
        _ => None,
    });
    let said = |test: &dyn Fn(&Chunk) -> bool| {
        sentence
            .chunks
            .iter()
            .enumerate()
            .position(|(at, chunk)| test(chunk) && !is_open(scene, index, at))
    };
    let recognises = |chunk: &Chunk| event::recognises(&scene.text, chunk);
    let headed = heads_list(scene, sentence);
    // `Một số xã về đích qua các năm:`
    let meets = |chunk: &Chunk| {
        chunk.item == Item::Cue(Cue::Meets) || headed.is_some() && chunk.item == Item::Cue(Cue::Goal)
    };
    let trigger =
        said(&recognises).or_else(|| said(&meets).filter(|_| counted.is_some() || headed.is_some()))?;
    // `có 15/15 xã đạt 19 tiêu chí, được Thủ tướng công nhận huyện nông thôn mới`
    let other =
        said_level(sentence, trigger).is_some_and(|level| counted.is_some_and(|counted| counted != level));
    let behind = || {
        sentence.chunks[trigger..]
            .iter()
            .take(3)
            .find_map(|chunk| match chunk.item {
                Item::Cue(cue) => level_of(cue),
                Item::Place(place) => Some(scene.places[place].level),
                _ => None,
            })
    };
    // `Xã A được UBND tỉnh công nhận`, `Năm 2015, xã A được …`, `Xã được UBND tỉnh công nhận`
    let subject = || {
        let opens = |chunk: &&Chunk| {
            !matches!(
                chunk.item,
                Item::Time(_) | Item::Sign(',') | Item::Cue(Cue::Time(_) | Cue::Function)
            )
        };
        let first = sentence.chunks[..trigger].iter().find(opens)?;
        let passive = (first.tokens.end..=sentence.chunks[trigger].tokens.start)
            .any(|token| scene.text.is(token, &["được"]));
        let level = match first.item {
            Item::Place(place) => Some(scene.places[place].level),
            Item::Cue(cue @ Cue::Noun(_)) if passive => level_of(cue),
            _ => None,
        };
        level.filter(|level| *level != Level::Province)
    };
    let said = counted.filter(|_| !other).or(headed).or_else(behind);
    let level = said.or_else(subject);
    // `7 xã nông thôn mới nâng cao vừa được công nhận`: the tier may stand before.
    let before = || {
        sentence.chunks[..trigger]
            .iter()
            .enumerate()
            .rev()
            .find_map(|(at, chunk)| match chunk.item {
                Item::Cue(Cue::Ntm(standard)) => Some((standard.unwrap_or(Standard::Standard), at + 1)),
                _ => None,
            })
    };
    let (standard, tier_end) = tier(&scene.text, sentence, trigger)
        .or_else(before)
        .or_else(|| tier::bare(scene, index, trigger))
        .or_else(|| {
            // `Các xã đạt chuẩn qua các năm:`, but not of schools or health
            let other = View::any(sentence.chunks.iter(), |cue| {
                matches!(cue, Cue::Foreign | Cue::Ocop)
            });
            let headed = headed.is_some() && scene.topics[index].ntm && !other;
            headed.then_some((Standard::Standard, trigger + 1))
        })?;
    let decision = decision::find(scene, index, trigger);
    Some(Announced {
        level,
        of_named: said.is_none() && level.is_some(),
        unnumbered: decision.number.is_none(),
        recognised: recognises(&sentence.chunks[trigger]),
        heads: headed.is_some() || scene.text.ends_before(sentence.tokens.end, &[":"]),
        numbers: number::of_decisions(scene, sentence)
            .into_iter()
            .map(|(_, number)| number)
            .collect(),
        standard,
        year: year::of_tier(scene, sentence, trigger, tier_end)
            .or_else(|| added_in(scene, sentence, trigger))
            .or_else(|| added_since(scene, index, trigger)),
        decision,
    })
}

/// `Danh sách các xã đạt chuẩn nông thôn mới năm 2021:`, `Các xã được công nhận gồm:`: the level of those that the next lines name.
fn heads_list(scene: &Scene, sentence: &Sentence) -> Option<Level> {
    let text = &scene.text;
    let start = sentence.tokens.start;
    let list = text.is(start, &["danh"]) && text.is(start + 1, &["sách"]);
    let several = |chunk: &Chunk| list || text.ends_before(chunk.tokens.start, &["các", "những", "số"]);
    sentence
        .chunks
        .iter()
        .take(HEAD_OF_LIST)
        .find_map(|chunk| match chunk.item {
            Item::Cue(cue) => level_of(cue).filter(|_| several(chunk)),
            _ => None,
        })
        .filter(|_| text.ends_before(sentence.tokens.end, &[":"]))
}

/// Among so many chunks a line says what it lists.
const HEAD_OF_LIST: usize = 8;

/// `Quyết định số 282 công nhận 9 xã NTM nâng cao và Quyết định số 283 công nhận 13 xã NTM kiểu mẫu`: what the decisions behind the first
/// are for.
pub(super) fn further(scene: &Scene, index: usize) -> Vec<Announced> {
    let sentence = &scene.sentences[index];
    let chunks = &sentence.chunks;
    let triggers = (0..chunks.len())
        .filter(|&at| chunks[at].item == Item::Cue(Cue::Recognises) && !is_open(scene, index, at));
    triggers
        .skip(1)
        .filter_map(|trigger| {
            let (standard, tier_end) = tier(&scene.text, sentence, trigger)?;
            let decision = decision::find(scene, index, trigger);
            let counted = chunks[trigger + 1..]
                .iter()
                .take(2)
                .find_map(|chunk| match chunk.item {
                    Item::Quantity(id) => match scene.quantities[id].unit {
                        Unit::Noun(noun) => level_of(Cue::Noun(noun)),
                        _ => None,
                    },
                    _ => None,
                })?;
            decision.number.is_some().then(|| Announced {
                level: Some(counted),
                unnumbered: false,
                heads: false,
                of_named: false,
                numbers: Vec::new(),
                recognised: true,
                standard,
                year: year::of_tier(scene, sentence, trigger, tier_end),
                decision,
            })
        })
        .collect()
}

/// `7 tháng đầu năm 2015 có thêm 10 xã đạt chuẩn`: the year in which those counted have been added.
fn added_in(scene: &Scene, sentence: &Sentence, trigger: usize) -> Option<i16> {
    let added = |pair: &[Chunk]| {
        pair[0].item == Item::Cue(Cue::Change(Change::Increase)) && matches!(pair[1].item, Item::Quantity(_))
    };
    let at = sentence.chunks[..trigger].windows(2).position(added)?;
    year::within(scene, sentence, 0..at)
}

/// `Trong năm 2016, tỉnh tiếp tục đẩy mạnh chương trình. Nhờ vậy có thêm 4 xã về đích`: the year that the sentence before opens with.
fn added_since(scene: &Scene, index: usize, trigger: usize) -> Option<i16> {
    let sentence = &scene.sentences[index];
    let earlier = index
        .checked_sub(1)
        .map(|before| &scene.sentences[before])
        .filter(|before| before.block == sentence.block)?;
    let added = |pair: &[Chunk]| {
        pair[0].item == Item::Cue(Cue::Change(Change::Increase)) && matches!(pair[1].item, Item::Quantity(_))
    };
    let adds = sentence.chunks[..trigger].windows(2).any(added);
    let opens = |chunk: &Chunk| year::plain(scene, earlier, chunk);
    earlier
        .chunks
        .iter()
        .take(OPENS_WITH_YEAR)
        .find_map(opens)
        .filter(|_| adds)
}

/// Among so many chunks a sentence opens with its year: `Trong năm 2016`.
const OPENS_WITH_YEAR: usize = 2;

/// `Theo đó, 4 thôn trên được công nhận đạt chuẩn năm 2022`: whether a sentence counts units named before.
pub(super) fn points_back(scene: &Scene, sentence: &Sentence) -> bool {
    sentence.chunks.windows(2).any(|pair| {
        let units = matches!(pair[0].item, Item::Quantity(id) if matches!(
            scene.quantities[id].unit,
            Unit::Noun(noun) if level_of(Cue::Noun(noun)).is_some()
        ));
        units
            && (pair[1].item == Item::Cue(Cue::Anaphor)
                || scene.text.is(pair[1].tokens.start, &["trên", "này", "nói"]))
    })
}

/// `TP A có 4 huyện đạt chuẩn và 10 xã nông thôn mới nâng cao. Trong đó, 7 xã vừa được công nhận, gồm: …`: the tier that the sentence
/// before gives the units of this level that it counts.
pub(super) fn tier_of_whole(scene: &Scene, index: usize, level: Level) -> Option<Standard> {
    let opens_with_part = scene.sentences[index]
        .chunks
        .first()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Part));
    let earlier = &scene.sentences[index.checked_sub(1).filter(|_| opens_with_part)?];
    tier_counted(scene, &earlier.chunks, level)
}

/// `12 xã đã được công nhận kiểu mẫu, riêng năm 2022 có thêm 7 xã là …`: the tier of those last counted in a stretch.
pub(super) fn tier_counted(scene: &Scene, chunks: &[Chunk], level: Level) -> Option<Standard> {
    let counted = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) => match scene.quantities[id].unit {
            Unit::Noun(noun) => level_of(Cue::Noun(noun)) == Some(level),
            _ => false,
        },
        _ => false,
    };
    let tier_behind = |at: usize| {
        chunks[at + 1..]
            .iter()
            .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_) | Item::Sign(';')))
            .find_map(|chunk| match chunk.item {
                Item::Cue(Cue::Ntm(Some(tier)) | Cue::Tier(tier)) => Some(tier),
                _ => None,
            })
    };
    (0..chunks.len())
        .rev()
        .filter(|&at| counted(&chunks[at]))
        .find_map(tier_behind)
}

/// `UBND tỉnh công nhận 3 xã đạt chuẩn nâng cao. Cụ thể, xã A được công nhận tại Quyết định số 802`: the tier that the units of a clause
/// without one were announced with.
pub(super) fn announced_tier(scene: &Scene, event: &Event, before: Option<&Announced>) -> Option<Standard> {
    let before = before.filter(|before| before.recognised && !before.of_named && !event.named)?;
    let of_level = |&place: &usize| Some(scene.places[place].level) == before.level;
    event.places.iter().all(of_level).then_some(before.standard)
}
