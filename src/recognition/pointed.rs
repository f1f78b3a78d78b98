//! Recognitions that a sentence tells by pointing back: `danh hiệu này`, `công nhận 8 xã` behind their names.

use super::event::{Event, is_open};
use super::{units, year};
use crate::context::Scene;
use crate::place::mention::level_of;
use crate::quantity::Unit;
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

/// `đạt danh hiệu này`, `có được danh hiệu đó`, `được trao danh hiệu trên`
fn is_title_again(text: &Text, token: usize) -> bool {
    text.is(token, &["danh"])
        && text.is(token + 1, &["hiệu"])
        && text.is(token + 2, &["này", "đó", "ấy", "trên"])
        && text.ends_before(token, &["đạt", "được", "có", "nhận", "đón", "trao"])
}

/// The tier that the sentence before a chunk, or one of the last before it, names last.
fn standard_told(scene: &Scene, index: usize, at: usize) -> Option<Standard> {
    let tier = |item: Item| match item {
        Item::Cue(Cue::Ntm(standard)) => Some(standard.unwrap_or(Standard::Standard)),
        Item::Cue(Cue::Tier(standard)) => Some(standard),
        _ => None,
    };
    let own = scene.sentences[index].chunks[..at].iter();
    let earlier = scene.sentences[index.saturating_sub(TOLD)..index]
        .iter()
        .flat_map(|earlier| &earlier.chunks);
    earlier.chain(own).rev().find_map(|chunk| tier(chunk.item))
}

/// Within so many sentences the title pointed at is named.
const TOLD: usize = 3;

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
    let closes = sentence.chunks.get(at + 2).is_none_or(|next| {
        matches!(next.item, Item::Sign('.' | ';')) || scene.text.is(next.tokens.start, &["trên", "này"])
    });
    let Some((count, level)) = counted.filter(|&(count, _)| closes && count > 1.into()) else {
        return Vec::new();
    };
    let own = scene
        .sentences
        .partition_point(|other| other.tokens.start < sentence.tokens.start);
    scene.sentences[own.saturating_sub(TOLD)..own]
        .iter()
        .rev()
        .filter(|earlier| earlier.block + 1 >= sentence.block)
        .flat_map(|earlier| (0..earlier.chunks.len()).map(|from| units::list(scene, earlier, from)))
        .find(|places| {
            count == places.len().into() && places.iter().all(|&place| scene.places[place].level == level)
        })
        .unwrap_or_default()
}
