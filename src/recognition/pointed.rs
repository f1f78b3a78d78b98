//! Recognitions that a sentence tells apart from its units: by pointing back (`danh hiệu này`, `công nhận 8 xã` behind their names), or with a decision for
//! each behind a colon.

use super::event::Event;
use super::waiting::is_open;
use super::{number, units, year};
use crate::context::Scene;
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::quantity::calendar::When;
use crate::report::Standard;
use crate::text::Text;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Item, Sentence};

/// `Thôn A cũng đã đạt danh hiệu này từ năm 2019`, `B là huyện thứ hai có được danh hiệu này`: the title that was spoken of before.
pub(super) fn title_again(scene: &Scene, index: usize) -> Option<Event> {
    let sentence = &scene.sentences[index];
    let title = sentence
        .tokens
        .clone()
        .find(|&token| is_title_again(&scene.text, token))?;
    let at = sentence
        .chunks
        .iter()
        .rposition(|chunk| chunk.tokens.start <= title)?;
    let tier_end = sentence
        .chunks
        .iter()
        .position(|chunk| chunk.tokens.start > title + 2)
        .unwrap_or(sentence.chunks.len());
    let places = units::before(scene, sentence, at);
    let standard = standard_told(scene, index, at)?;
    (!places.is_empty() && !is_open(scene, index, at)).then(|| Event {
        trigger: at,
        places,
        standard,
        named: true,
        year: year::of_tier(scene, sentence, at, tier_end),
        by_the_way: false,
    })
}

/// `Đến A - xã nông thôn mới kiểu mẫu của huyện H, …`, `Riêng A, xã nông thôn mới từ năm 2017, …`: a tier that an apposition gives the unit before it, with
/// whose it is, which in rank or since when.
pub(super) fn apposed_tier(scene: &Scene, index: usize) -> Option<Event> {
    let sentence = &scene.sentences[index];
    let chunks = &sentence.chunks;
    let dash = chunks.windows(4).position(|window| {
        let [host, dash, noun, tier] = window else {
            return false;
        };
        let level = match (host.item, noun.item) {
            (Item::Place(place), Item::Cue(cue)) => {
                level_of(cue).filter(|level| scene.places[place].level == *level)
            }
            _ => None,
        };
        let known = matches!(tier.item, Item::Cue(Cue::Ntm(Some(_))))
            && scene.text.is(tier.tokens.end, &["của", "đầu", "thứ"]);
        let since = scene.text.is(tier.tokens.end, &["từ"]) && scene.text.is(tier.tokens.end + 1, &["năm"]);
        let apposed = match dash.item {
            Item::Sign('-' | '–') => known || since,
            Item::Sign(',') => since,
            _ => false,
        };
        apposed && level.is_some() && matches!(tier.item, Item::Cue(Cue::Ntm(_)))
    })?;
    let (Item::Place(place), Item::Cue(Cue::Ntm(standard))) = (chunks[dash].item, chunks[dash + 3].item)
    else {
        return None;
    };
    let since = chunks[dash + 4..].iter().take(2);
    (!is_open(scene, index, dash + 3)).then(|| Event {
        trigger: dash + 3,
        places: vec![place],
        standard: standard.unwrap_or(Standard::Standard),
        named: true,
        year: since
            .filter_map(|chunk| match chunk.item {
                Item::Time(id) => Some(scene.calendar[id].when),
                _ => None,
            })
            .find_map(|when| match when {
                When::Year(year) | When::Since(year) => Some(year),
                _ => None,
            }),
        by_the_way: false,
    })
}

/// `Các quyết định công nhận xã nâng cao năm 2020: Quyết định số 71/QĐ-UBND cho xã A, Quyết định số 72/QĐ-UBND cho xã B`: one decision for each unit behind the colon.
pub(super) fn decided_each(scene: &Scene, index: usize) -> Option<Event> {
    let sentence = &scene.sentences[index];
    let chunks = &sentence.chunks;
    let colon = chunks.iter().position(|chunk| chunk.item == Item::Sign(':'))?;
    let trigger = chunks[..colon]
        .iter()
        .rposition(|chunk| chunk.item == Item::Cue(Cue::Recognises))?;
    let (named, standard) = (trigger..colon)
        .rev()
        .find_map(|at| Some((at, tier(chunks[at].item)?)))?;
    let places: Vec<usize> = chunks[colon..]
        .iter()
        .filter_map(|chunk| match chunk.item {
            Item::Place(place) if scene.text.ends_before(chunk.tokens.start, &["với", "cho"]) => {
                Some(place)
            }
            _ => None,
        })
        .collect();
    let decisions = number::of_decisions(scene, sentence).len();
    (places.len() > 1 && decisions == places.len() && !is_open(scene, index, trigger)).then(|| Event {
        trigger,
        places,
        standard,
        named: true,
        year: year::of_tier(scene, sentence, trigger, named + 1),
        by_the_way: false,
    })
}

/// The tier that a chunk names.
fn tier(item: Item) -> Option<Standard> {
    match item {
        Item::Cue(Cue::Ntm(standard)) => Some(standard.unwrap_or(Standard::Standard)),
        Item::Cue(Cue::Tier(standard)) => Some(standard),
        _ => None,
    }
}

/// `đạt danh hiệu này`, `có được danh hiệu đó`, `được trao danh hiệu trên`
fn is_title_again(text: &Text, token: usize) -> bool {
    text.is(token, &["danh"])
        && text.is(token + 1, &["hiệu"])
        && text.is(token + 2, &["này", "đó", "ấy", "trên"])
        && text.ends_before(token, &["đạt", "được", "có", "nhận", "đón", "trao"])
}

/// The tier that the sentence before a chunk, or one of the last before it, names last.
fn standard_told(scene: &Scene, index: usize, at: usize) -> Option<Standard> {
    let own = scene.sentences[index].chunks[..at].iter();
    let earlier = scene.sentences[index.saturating_sub(TOLD)..index]
        .iter()
        .flat_map(|earlier| &earlier.chunks);
    earlier.chain(own).rev().find_map(|chunk| tier(chunk.item))
}

/// Within so many sentences the title pointed at is named.
const TOLD: usize = 3;

/// Whether no other name of a list stands right before that of a chunk.
fn begins_list(scene: &Scene, sentence: &Sentence, from: usize) -> bool {
    let [.., earlier, link] = &sentence.chunks[..from] else {
        return true;
    };
    let linked = link.item == Item::Sign(',') || scene.text.is(link.tokens.start, &["và"]);
    !(linked && matches!(earlier.item, Item::Place(_)))
}

/// Within so many sentences the units that `nói trên` points at are listed.
const LISTED: usize = 16;

/// `… được trên 90% phiếu gồm: A, B (huyện H); C. Căn cứ kết quả trên, UBND tỉnh đã ký Quyết định số 2987 công nhận 3 xã.`: as many units as one
/// of the sentences before lists.
pub(super) fn counted_behind(scene: &Scene, sentence: &Sentence, at: usize) -> Vec<usize> {
    let counted = sentence.chunks.get(at + 1).and_then(|chunk| match chunk.item {
        Item::Quantity(id) => match scene.quantities[id].unit {
            Unit::Noun(noun) => Some((scene.quantities[id].value, level_of(Cue::Noun(noun))?)),
            _ => None,
        },
        _ => None,
    });
    let behind = sentence.chunks.get(at + 2);
    // `Hội đồng công nhận 5 xã nói trên đạt chuẩn`
    let back = behind.is_some_and(|next| {
        next.item == Item::Cue(Cue::Anaphor) || scene.text.is(next.tokens.start, &["trên", "này", "nói"])
    });
    let closes = behind.is_none_or(|next| matches!(next.item, Item::Sign('.' | ';')));
    let Some((count, level)) = counted.filter(|&(count, _)| (closes || back) && count > 1.into()) else {
        return Vec::new();
    };
    let own = scene
        .sentences
        .partition_point(|other| other.tokens.start < sentence.tokens.start);
    let reach = if back { LISTED } else { TOLD };
    scene.sentences[own.saturating_sub(reach)..own]
        .iter()
        .rev()
        .filter(|earlier| back || earlier.block + 1 >= sentence.block)
        .flat_map(|earlier| {
            (0..earlier.chunks.len())
                .filter(|&from| begins_list(scene, earlier, from))
                .map(|from| units::list(scene, earlier, from))
        })
        .find(|places| {
            count == places.len().into() && places.iter().all(|&place| scene.places[place].level == level)
        })
        .unwrap_or_default()
}
