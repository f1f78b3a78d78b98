//! Named units that have been recognised at a tier.
//!
//! Not: units that are proposed, examined or striving; units that are only counted; the body that recognises.

mod decision;
mod units;

use crate::context::Scene;
use crate::context::place::same;
use crate::context::status::is_past;
use crate::figures;
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::{Change, Level, Recognition, Standard};
use crate::text::lexicon::Cue;
use crate::text::sentence::{Item, Sentence};
use decision::Decision;

/// The recognitions of a document in reading order, one for a unit and tier.
pub(crate) fn find(scene: &Scene) -> Vec<Recognition> {
    let mut found: Vec<(usize, Recognition)> = Vec::new();
    let mut announced: Option<Announced> = None;
    let mut signed: Option<Decision> = None;
    let mut unnamed_year: Option<i16> = None;
    for index in 0..scene.sentences.len() {
        let listed = announced
            .as_ref()
            .map(|announced| (announced, units::enumerated(scene, index, announced.level)))
            .filter(|(_, places)| !places.is_empty());
        if let Some((announced, places)) = listed {
            for place in places {
                put(
                    scene,
                    &mut found,
                    place,
                    announced.standard,
                    announced.year,
                    &announced.decision,
                );
            }
            continue;
        }
        // `1.` before the first name
        if announced.is_some() && scene.sentences[index].chunks.len() <= 2 {
            continue;
        }
        let mut events = events(scene, index);
        // `UBND tỉnh công nhận các xã đạt chuẩn năm 2023. Huyện A có xã B đạt chuẩn …`
        let same_block = index > 0 && scene.sentences[index - 1].block == scene.sentences[index].block;
        if let Some(year) = unnamed_year.filter(|_| same_block) {
            for event in &mut events {
                event.year = event.year.or(Some(year));
            }
        }
        unnamed_year = if events.is_empty() {
            year_of_unnamed(scene, index)
        } else {
            None
        };
        for event in &events {
            let mut decision = decision::find(scene, index, event.trigger);
            decision.follow(scene, index, signed.as_ref());
            for &place in &event.places {
                put(scene, &mut found, place, event.standard, event.year, &decision);
            }
            signed = Some(decision)
                .filter(|decision| decision.number.is_some())
                .or(signed);
        }
        let goes_on = index > 0 && scene.sentences[index - 1].block == scene.sentences[index].block;
        announced = counted(scene, index)
            .filter(|_| events.is_empty())
            // `… Như vậy, toàn huyện có 71 khu dân cư kiểu mẫu. Các thôn được công nhận gồm: …`
            .filter(|counted| counted.recognised || announced.is_none())
            .or(announced.filter(|_| goes_on && events.is_empty()));
    }
    found.into_iter().map(|(_, recognition)| recognition).collect()
}

/// Units that a clause says to be recognised.
struct Event {
    /// Index of the chunk that says so.
    trigger: usize,
    places: Vec<usize>,
    standard: Standard,
    year: Option<i16>,
}

/// Units that a sentence counts as recognised, and that the next ones may name.
struct Announced {
    level: Level,
    /// By a verb that says so (`công nhận`), not only as meeting the standard.
    recognised: bool,
    standard: Standard,
    year: Option<i16>,
    decision: Decision,
}

fn put(
    scene: &Scene,
    found: &mut Vec<(usize, Recognition)>,
    place: usize,
    standard: Standard,
    year: Option<i16>,
    decision: &Decision,
) {
    let (text, span) = figures::stretch(scene, scene.places[place].name_tokens.clone());
    let recognition = Recognition {
        place: figures::named(scene, place),
        standard,
        year,
        decision_number: decision.number.clone(),
        decision_date: decision.date.clone(),
        authority: decision.authority.clone(),
        text,
        span,
    };
    let known = found
        .iter_mut()
        .find(|(id, known)| known.standard == standard && same(&scene.places[*id], &scene.places[place]));
    match known {
        Some((_, known)) => complete(known, recognition),
        None => found.push((place, recognition)),
    }
}

/// A later mention may say what the first leaves out.
fn complete(known: &mut Recognition, later: Recognition) {
    known.year = known.year.or(later.year);
    known.decision_number = known.decision_number.take().or(later.decision_number);
    known.decision_date = known.decision_date.take().or(later.decision_date);
    known.authority = known.authority.take().or(later.authority);
}

/// The year of units that a sentence says to be recognised without naming them.
fn year_of_unnamed(scene: &Scene, index: usize) -> Option<i16> {
    let sentence = &scene.sentences[index];
    let trigger = sentence
        .chunks
        .iter()
        .position(|chunk| chunk.item == Item::Cue(Cue::Recognises))
        .filter(|&at| !is_open(scene, index, at))?;
    let (_, tier_end) = tier(scene, sentence, trigger)?;
    decision::year(scene, sentence, trigger, tier_end)
}

/// `Chủ tịch UBND tỉnh công nhận 12 xã đạt chuẩn NTM nâng cao năm 2022.`: the next sentences may say which.
fn counted(scene: &Scene, index: usize) -> Option<Announced> {
    let sentence = &scene.sentences[index];
    let level = sentence.chunks.iter().find_map(|chunk| match chunk.item {
        Item::Quantity(id) => match scene.quantities[id].unit {
            Unit::Noun(noun) => level_of(Cue::Noun(noun)),
            _ => None,
        },
        _ => None,
    })?;
    let trigger = sentence.chunks.iter().enumerate().position(|(at, chunk)| {
        matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets)) && !is_open(scene, index, at)
    })?;
    let (standard, tier_end) = tier(scene, sentence, trigger)?;
    Some(Announced {
        level,
        recognised: sentence.chunks[trigger].item == Item::Cue(Cue::Recognises),
        standard,
        year: decision::year(scene, sentence, trigger, tier_end),
        decision: decision::find(scene, index, trigger),
    })
}

fn events(scene: &Scene, index: usize) -> Vec<Event> {
    let sentence = &scene.sentences[index];
    let mut events: Vec<Event> = Vec::new();
    let mut covered = 0;
    for (at, chunk) in sentence.chunks.iter().enumerate() {
        let counts = sentence
            .chunks
            .get(at + 1)
            .is_some_and(|next| matches!(next.item, Item::Quantity(_)));
        let says = matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets | Cue::Goal))
            || chunk.item == Item::Cue(Cue::Completes) && !counts
            // `Huyện A thêm 3 xóm, gồm: …` under a headline of recognition
            || chunk.item == Item::Cue(Cue::Change(Change::Increase)) && counts;
        if !says || at < covered || is_open(scene, index, at) {
            continue;
        }
        let Some((standard, tier_end)) = tier(scene, sentence, at) else {
            continue;
        };
        let counts_behind = sentence.chunks[at + 1..]
            .iter()
            .take(3)
            .any(|chunk| matches!(chunk.item, Item::Quantity(_)));
        let mut places = units::behind(scene, sentence, at);
        // `Tỉnh A công bố xã đạt chuẩn`: who announces it stands before.
        let announces =
            scene.text.is(chunk.tokens.start, &["công"]) && scene.text.is(chunk.tokens.start + 1, &["bố"]);
        if places.is_empty() && !counts_behind && !announces {
            places = units::before(scene, sentence, at);
            let next = sentence.chunks[at + 1..]
                .iter()
                .find(|next| next.item != Item::Cue(Cue::Function));
            let said = next.and_then(|next| match next.item {
                Item::Cue(cue) if chunk.item == Item::Cue(Cue::Recognises) => level_of(cue),
                _ => None,
            });
            // `lãnh đạo huyện của tỉnh A: từ khi được công nhận huyện NTM`
            if said.is_some_and(|level| {
                places
                    .first()
                    .is_some_and(|&place| scene.places[place].level != level)
            }) {
                places.clear();
            }
        }
        if places.is_empty() {
            places = units::listed(scene, sentence, at);
        }
        if places.is_empty() {
            places = units::unnamed(scene, sentence, at).into_iter().collect();
        }
        if places.is_empty() {
            continue;
        }
        covered = tier_end;
        // What is added now is of this year.
        let added = sentence.chunks[at..]
            .iter()
            .take(2)
            .any(|chunk| chunk.item == Item::Cue(Cue::Change(Change::Increase)));
        let year =
            decision::year(scene, sentence, at, tier_end).or_else(|| scene.setting.now().filter(|_| added));
        events.push(Event {
            trigger: at,
            places,
            standard,
            year,
        });
    }
    events
}

/// Whether the recognition is still to come: planned, proposed, not met.
fn is_open(scene: &Scene, index: usize, at: usize) -> bool {
    let sentence = &scene.sentences[index];
    for chunk in sentence.chunks[..at].iter().rev() {
        match chunk.item {
            Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::NotMet) => return true,
            Item::Cue(Cue::Done) => return false,
            Item::Time(id) if is_past(scene, sentence, chunk, id) => return false,
            _ => {}
        }
    }
    let done = sentence.chunks[at].item == Item::Cue(Cue::Recognises);
    scene.plans[index].is_some() && !done
}

/// The tier said around the trigger, and the chunk behind it.
fn tier(scene: &Scene, sentence: &Sentence, at: usize) -> Option<(Standard, usize)> {
    let depth = sentence.segments[sentence.chunks[at].segment].depth;
    let mut found = None;
    let mut programme = false;
    let mut end = at + 1;
    for (i, chunk) in sentence.chunks.iter().enumerate().skip(at).take(FAR) {
        let level = sentence.segments[chunk.segment].depth;
        if level > depth {
            continue;
        }
        match chunk.item {
            Item::Cue(Cue::Foreign | Cue::Pending | Cue::Expects | Cue::Plan) | Item::Sign(';') => break,
            Item::Cue(Cue::Ntm(standard)) => {
                programme = true;
                found = standard.or(found).or(Some(Standard::Standard));
                end = i + 1;
                if standard.is_some() {
                    break;
                }
            }
            Item::Cue(Cue::Tier(standard))
                if programme || sentence.chunks[at].item == Item::Cue(Cue::Meets) =>
            {
                found = Some(standard);
                end = i + 1;
                break;
            }
            Item::Quantity(_) | Item::Sign(',') if found.is_some() => break,
            _ => {}
        }
    }
    if found.is_none() {
        // `chương trình xây dựng nông thôn mới của xã đã về đích`; `công bố thêm 4 xóm` under a headline that names the tier.
        let before = sentence.chunks[..at]
            .iter()
            .rev()
            .take(FAR)
            .find_map(|chunk| match chunk.item {
                Item::Cue(Cue::Ntm(standard)) => Some(standard.unwrap_or(Standard::Standard)),
                _ => None,
            });
        let goal = matches!(sentence.chunks[at].item, Item::Cue(Cue::Goal));
        found = before
            .filter(|_| goal)
            .or_else(|| counted_tier(scene, sentence, at));
    }
    let increase = matches!(sentence.chunks[at].item, Item::Cue(Cue::Change(_)));
    if increase {
        found = counted_tier(scene, sentence, at);
    }
    found.map(|standard| (standard, end))
}

/// The tier of the headline, for units that are counted and listed as recognised under it.
fn counted_tier(scene: &Scene, sentence: &Sentence, at: usize) -> Option<Standard> {
    let counted = sentence.chunks[at..]
        .iter()
        .take(3)
        .any(|chunk| matches!(chunk.item, Item::Quantity(_)));
    let listed = sentence.chunks[at..]
        .iter()
        .any(|chunk| chunk.item == Item::Cue(Cue::Part));
    let tier = scene
        .title()
        .flat_map(|sentence| &sentence.chunks)
        .find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Ntm(Some(standard)) | Cue::Tier(standard)) => Some(standard),
            _ => None,
        });
    tier.filter(|_| counted && listed)
}

/// How many chunks away the tier may be named.
const FAR: usize = 40;
