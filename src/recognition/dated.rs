//! Members of a list that each have a year: `4 xã đạt chuẩn, trong đó xã A đạt năm 2016, xã B năm 2017`, `Các xã đạt chuẩn: năm 2016 (2 xã): A, B;
//! năm 2017 có thêm xã C`.

use super::event::{Event, events};
use super::tier::{bare, tier};
use super::waiting::is_open;
use super::year::plain;
use crate::context::Scene;
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::{Change, Level, Standard};
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item, Sentence};

/// Units of one year.
pub(super) struct Dated {
    pub(super) places: Vec<usize>,
    pub(super) standard: Standard,
    pub(super) year: i16,
}

/// The dated members behind the verb that a sentence says of all.
pub(super) fn members(scene: &Scene, index: usize) -> Vec<Dated> {
    let sentence = &scene.sentences[index];
    let chunks = &sentence.chunks;
    let verb = chunks
        .iter()
        .position(|chunk| matches!(chunk.item, Item::Cue(Cue::Meets | Cue::Recognises | Cue::Goal)));
    let Some((verb, (standard, tier_end), level)) = verb
        .filter(|&verb| {
            scene.topics[index].ntm && scene.plans[index].is_none() && !is_open(scene, index, verb)
        })
        .and_then(|verb| {
            Some((
                verb,
                // `năm 2016 có 3 xã về đích là A, B; năm 2017 thêm 2 xã: C, D`
                tier(&scene.text, sentence, verb).or_else(|| {
                    let goal = chunks[verb].item == Item::Cue(Cue::Goal);
                    bare(scene, index, verb).filter(|_| goal)
                })?,
                head(scene, &chunks[..verb])?,
            ))
        })
    else {
        return verb.map_or_else(|| continued(scene, index), |_| Vec::new());
    };
    members_from(
        scene,
        sentence,
        (tier_end, tier_end.max(verb + 1)),
        standard,
        level,
    )
}

/// `Năm 2015, xã A được công nhận đạt chuẩn. Tiếp đó, năm 2016 có B, C; năm 2017 là D`: names by years in a sentence without a verb are of the
/// recognition that the sentence before tells.
fn continued(scene: &Scene, index: usize) -> Vec<Dated> {
    let sentence = &scene.sentences[index];
    if let Some(besides) = besides(scene, index) {
        return vec![besides];
    }
    let dated = |chunk: &&Chunk| matches!(chunk.item, Item::Time(_));
    let several = sentence.chunks.iter().filter(dated).count() > 1 && scene.plans[index].is_none();
    let told = index
        .checked_sub(1)
        .filter(|&before| several && scene.sentences[before].block + 1 >= sentence.block)
        .and_then(|before| events(scene, before).pop());
    let Some(event) = told else {
        return Vec::new();
    };
    let level = scene.places[event.places[0]].level;
    let mut members = members_from(scene, sentence, (0, 0), event.standard, level);
    // `năm 2016 có xã A làm điểm, năm 2017 có xã B xây chợ` says something of each.
    let closes = |place: usize| {
        let at = sentence
            .chunks
            .iter()
            .position(|chunk| chunk.item == Item::Place(place));
        at.and_then(|at| sentence.chunks.get(at + 1)).is_none_or(|next| {
            matches!(next.item, Item::Sign(_)) || scene.text.is(next.tokens.start, &["và"])
        })
    };
    members.retain(|member| member.places.iter().copied().all(closes));
    if members.len() < 2 {
        members.clear();
    }
    members
}

/// `Xã A về đích đầu tiên. Năm 2015, cùng với A còn có xã B và C`, `Cùng đợt này, huyện còn có xã D`: others of the recognition that the
/// sentence before tells.
fn besides(scene: &Scene, index: usize) -> Option<Dated> {
    let sentence = &scene.sentences[index];
    let (text, chunks) = (&scene.text, &sentence.chunks);
    let also = chunks.windows(2).position(|pair| {
        text.is(pair[0].tokens.start, &["còn"])
            && pair[0].tokens.len() == 1
            && text.is(pair[1].tokens.start, &["có"])
    });
    // `Xã A được công nhận năm 2012. Tiếp sau đó là các xã B, C năm 2013`
    let start = sentence.tokens.start;
    let next = text.is(start, &["tiếp", "kế"]) && text.is(start + 1, &["sau", "đó", "đến", "theo"])
        || text.is(start, &["sau"]) && text.is(start + 1, &["đó"]);
    let follows = chunks
        .iter()
        .take(FOLLOWING)
        .position(|chunk| next && text.is(chunk.tokens.start, &["là"]));
    // `Xã A được công nhận năm 2013. Năm 2014 có thêm B và C.`
    let added = chunks.windows(2).position(|pair| {
        pair[0].item == Item::Cue(Cue::Change(Change::Increase)) && matches!(pair[1].item, Item::Place(_))
    });
    let (also, named) = match (also, follows, added) {
        (Some(also), ..) => (also, also + 2),
        (None, Some(follows), _) => (follows, follows + 1),
        (None, None, Some(added)) => (added, added + 1),
        (None, None, None) => return None,
    };
    let light = |chunk: &&Chunk| {
        matches!(chunk.item, Item::Cue(cue) if level_of(cue).is_some())
            || text.is(chunk.tokens.start, &["các", "hai", "ba"])
    };
    let from = named + chunks[named..].iter().take_while(light).count();
    let before = index
        .checked_sub(1)
        .filter(|&before| scene.sentences[before].block == sentence.block && scene.plans[index].is_none())?;
    let event = events(scene, before).pop()?;
    let (places, end) = run(scene, sentence, from, scene.places[event.places[0]].level);
    let same = text.is(sentence.tokens.start, &["cùng"])
        && text.is(sentence.tokens.start + 1, &["đợt", "năm", "lần", "thời", "dịp"]);
    let year = chunks[..also]
        .iter()
        .find_map(|chunk| plain(scene, sentence, chunk))
        .or(event.year.filter(|_| same))
        .or_else(|| behind(scene, sentence, end).filter(|_| follows.is_some()))?;
    (!places.is_empty()).then_some(Dated {
        places,
        standard: event.standard,
        year,
    })
}

/// Among so many chunks a sentence says what followed: `Tiếp sau đó là`.
const FOLLOWING: usize = 5;

/// `xã A được công nhận đạt chuẩn năm 2019, xã B năm 2014`: further units behind the year of the first, with their years only.
pub(super) fn elliptic(scene: &Scene, index: usize, event: &Event) -> Vec<Dated> {
    let sentence = &scene.sentences[index];
    let chunks = &sentence.chunks;
    let level = scene.places[event.places[0]].level;
    let linked = |at: usize| {
        matches!(chunks[at].item, Item::Sign(',' | ';'))
            || scene.text.is(chunks[at].tokens.start, &["và", "còn"])
    };
    let time = (event.trigger..chunks.len())
        .take_while(|&at| !linked(at))
        .find(|&at| plain(scene, sentence, &chunks[at]).is_some());
    let mut found = Vec::new();
    let Some(mut at) = time.map(|time| time + 1) else {
        return found;
    };
    while at < chunks.len() && linked(at) {
        // `các xã A và B năm 2017`
        let light = |chunk: &&Chunk| {
            matches!(chunk.item, Item::Cue(cue) if level_of(cue) == Some(level))
                || scene.text.is(chunk.tokens.start, &["các", "những", "hai", "ba"])
        };
        let from = at + 1 + chunks[at + 1..].iter().take_while(light).count();
        let (places, end) = run(scene, sentence, from, level);
        let Some(year) = behind(scene, sentence, end).filter(|_| !places.is_empty()) else {
            break;
        };
        at = end
            + chunks[end..]
                .iter()
                .take_while(|chunk| !matches!(chunk.item, Item::Time(_)))
                .count()
            + 1;
        found.push(Dated {
            places,
            standard: event.standard,
            year,
        });
    }
    found
}

/// `năm 2018 có huyện A và thị xã B; năm 2019 có huyện C; mới nhất, huyện D được công nhận`: those of years before the last one.
pub(super) fn listed_before(scene: &Scene, index: usize, event: &Event) -> Vec<Dated> {
    let sentence = &scene.sentences[index];
    let chunks = &sentence.chunks;
    let level = scene.places[event.places[0]].level;
    let parted = chunks[..event.trigger]
        .iter()
        .rposition(|chunk| chunk.item == Item::Sign(';'));
    let Some(until) = parted.filter(|_| scene.plans[index].is_none()) else {
        return Vec::new();
    };
    let judges = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Quantity(_)
                | Item::Cue(
                    Cue::Meets | Cue::Goal | Cue::Recognises | Cue::Plan | Cue::Expects | Cue::Pending
                )
        )
    };
    if chunks[..until].iter().any(judges) {
        return Vec::new();
    }
    let own = |dated: &Dated| {
        let start = scene.places[dated.places[0]].tokens.start;
        start < chunks[until].tokens.start
    };
    let mut members = members_from(scene, sentence, (0, 0), event.standard, level);
    members.retain(own);
    members
}

/// The dated members from a chunk on, in a sentence that names the tier before another one.
fn members_from(
    scene: &Scene,
    sentence: &Sentence,
    (tier_end, from): (usize, usize),
    standard: Standard,
    level: Level,
) -> Vec<Dated> {
    let chunks = &sentence.chunks;
    let mut found = Vec::new();
    let mut at = from;
    while at < chunks.len() {
        let (places, end) = run(scene, sentence, at, level);
        if places.is_empty() {
            at += 1;
            continue;
        }
        let clause = chunks[..at]
            .iter()
            .rposition(|chunk| chunk.item == Item::Sign(';'))
            .unwrap_or(tier_end.min(at));
        let open = chunks[clause..at].iter().any(|chunk| {
            matches!(
                chunk.item,
                Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::NotMet)
            )
        });
        let year = behind(scene, sentence, end)
            .or_else(|| ahead(scene, sentence, tier_end, at, level))
            .filter(|_| !open);
        if let Some(year) = year {
            found.push(Dated {
                places,
                standard,
                year,
            });
        }
        at = end;
    }
    found
}

/// The level of the units that the verb is said of: counted, or `các xã`.
fn head(scene: &Scene, before: &[Chunk]) -> Option<Level> {
    let level = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) => match scene.quantities[id].unit {
            Unit::Noun(noun) => level_of(Cue::Noun(noun)),
            _ => None,
        },
        Item::Cue(cue) => level_of(cue),
        _ => None,
    };
    // `các huyện có xã đạt chuẩn`: the nearest noun
    let noun = before
        .iter()
        .rev()
        .take(HEAD)
        .find(|chunk| level(chunk).is_some())?;
    let several = matches!(noun.item, Item::Quantity(_))
        || scene.text.ends_before(noun.tokens.start, &["các", "những"]);
    level(noun).filter(|_| several)
}

/// Among so many chunks before the verb its units are told.
const HEAD: usize = 4;

/// The names from a chunk on, and the chunk behind the last.
fn run(scene: &Scene, sentence: &Sentence, from: usize, level: Level) -> (Vec<usize>, usize) {
    let mut places = Vec::new();
    let mut end = from;
    for (at, chunk) in sentence.chunks.iter().enumerate().skip(from) {
        match chunk.item {
            Item::Place(place) if scene.places[place].level == level => {
                places.push(place);
                end = at + 1;
            }
            Item::Sign(',') | Item::Cue(Cue::Noun(_)) if !places.is_empty() => {}
            Item::Cue(Cue::Function) if !places.is_empty() && scene.text.is(chunk.tokens.start, &["và"]) => {
            }
            _ => break,
        }
    }
    (places, end)
}

/// `xã A đạt năm 2016`, `xã B năm 2017`
fn behind(scene: &Scene, sentence: &Sentence, end: usize) -> Option<i16> {
    let light = |chunk: &&Chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Reaches | Cue::Meets | Cue::Function | Cue::Goal)
        )
    };
    let skipped = sentence.chunks[end..].iter().take_while(light).count();
    let time = sentence.chunks.get(end + skipped)?;
    let closes = sentence
        .chunks
        .get(end + skipped + 1)
        .is_none_or(|next| matches!(next.item, Item::Sign(_)) || scene.text.is(next.tokens.start, &["và"]));
    plain(scene, sentence, time).filter(|_| closes)
}

/// `năm 2016 (2 xã): A, B`, `năm 2017 có thêm xã C`, `năm 2018 thêm 9 xã, trong đó có D`
fn ahead(scene: &Scene, sentence: &Sentence, tier_end: usize, at: usize, level: Level) -> Option<i16> {
    let light = |chunk: &&Chunk| match chunk.item {
        Item::Cue(Cue::Reaches | Cue::Change(_) | Cue::Part | Cue::Function | Cue::Noun(_))
        | Item::Sign('(' | ')' | ':') => true,
        Item::Quantity(id) => {
            matches!(scene.quantities[id].unit, Unit::Noun(noun) if level_of(Cue::Noun(noun)) == Some(level))
        }
        _ => false,
    };
    let before = &sentence.chunks[tier_end.min(at)..at];
    let parts = |at: usize| {
        before[at].item == Item::Sign(',')
            && before
                .get(at + 1)
                .is_some_and(|next| next.item == Item::Cue(Cue::Part))
    };
    let time = (0..before.len())
        .rev()
        .find(|&at| !light(&&before[at]) && !parts(at))
        .map(|at| &before[at])?;
    plain(scene, sentence, time)
}
