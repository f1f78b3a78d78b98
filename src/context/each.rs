//! Counts that are said of several named units, of each the same.

use super::View;
use super::place::Whose;
use crate::quantity::Unit;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// The units of which a count is true one by one: `các huyện A, B và C, mỗi đơn vị 2 ấp`, `A, B và C cùng có 40 sản phẩm`.
/// Fewer than two are none.
pub(crate) fn named(view: &View) -> Vec<Whose> {
    let chunks = &view.chunks()[..view.at];
    let shares = |chunk: &Chunk| {
        chunk.item == Item::Cue(Cue::Each) || view.scene.text.is(chunk.tokens.start, &["cùng", "đều"])
    };
    let from = chunks
        .iter()
        .rposition(|chunk| matches!(chunk.item, Item::Sign(';') | Item::Quantity(_)))
        .map_or(0, |last| last + 1);
    // `các xã A, B và C được cấp 1 tỷ đồng/xã`
    let per_unit = || {
        let last = chunks[from..]
            .iter()
            .rposition(|chunk| matches!(chunk.item, Item::Place(_)))?;
        let close = chunks[from + last + 1..]
            .iter()
            .take_while(|chunk| chunk.item == Item::Sign(')'))
            .count();
        Some(last + 1 + close).filter(|_| view.quantity().per.place && view.quantity().unit == Unit::Money)
    };
    let Some(word) = chunks[from..]
        .iter()
        .rposition(shares)
        .or_else(per_unit)
        .or_else(|| meets_alike(view, from))
        .map(|word| from + word)
        .filter(|word| view.at - word <= NEAR)
        // `đều nằm trong 9 xã điểm` counts what they are among.
        .filter(|word| {
            chunks[*word..]
                .iter()
                .all(|chunk| !view.scene.text.is(chunk.tokens.start, &["trong", "thuộc", "của"]))
        })
    else {
        return Vec::new();
    };
    let mut names = Vec::new();
    let depth = |chunk: &Chunk| view.sentence().segments[chunk.segment].depth;
    for chunk in chunks[..word].iter().rev() {
        match chunk.item {
            // `xã A (huyện H) và xã B (huyện K) mỗi xã 1,5 tỷ đồng`
            _ if depth(chunk) > view.depth() => {}
            Item::Place(place) => names.push(place),
            Item::Sign(',' | ':' | '(' | ')')
            | Item::Cue(Cue::Function | Cue::Noun(_) | Cue::LevelWord(_)) => {}
            _ => break,
        }
    }
    // `xã A, huyện H và xã B, huyện K cùng đạt 18/19 tiêu chí`: the districts say where the communes lie.
    let inner = names.clone();
    let holds_another = |&place: &usize| {
        inner
            .iter()
            .any(|&inner| view.scene.places[inner].within == Some(place))
    };
    names.retain(|place| !holds_another(place));
    names.reverse();
    if names.len() > 1 {
        names.into_iter().map(Whose::Named).collect()
    } else {
        Vec::new()
    }
}

/// `xã A và xã B cơ bản đạt 19/19 tiêu chí`: where the names end, if they are all of one level and nothing but the verb follows.
fn meets_alike(view: &View, from: usize) -> Option<usize> {
    let scene = view.scene;
    let chunks = &view.chunks()[from..view.at];
    let criteria = view.quantity().unit == Unit::Noun(Noun::Criterion) && !view.quantity().per.place;
    let last = chunks
        .iter()
        .rposition(|chunk| matches!(chunk.item, Item::Place(_)))
        .filter(|_| criteria)?;
    let verb = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Reaches | Cue::Completes | Cue::Done | Cue::Function)
        ) || scene.text.is(chunk.tokens.start, &["cơ"]) && scene.text.is(chunk.tokens.start + 1, &["bản"])
            // `các xã A, B duy trì 19/19 tiêu chí`
            || scene.text.is(chunk.tokens.start, &["duy", "giữ", "trì", "vững"])
    };
    let places: Vec<usize> = chunks
        .iter()
        .filter_map(|chunk| match chunk.item {
            Item::Place(place) => Some(place),
            _ => None,
        })
        .collect();
    // `xã A, huyện H và xã B, huyện K`: the districts say where the communes lie.
    let holds = |outer: &&usize| {
        places
            .iter()
            .any(|&inner| scene.places[inner].within == Some(**outer))
    };
    let mut levels = places
        .iter()
        .filter(|place| !holds(place))
        .map(|&place| scene.places[place].level);
    let first = levels.next()?;
    let joined = chunks[..last].iter().any(|chunk| {
        // `Các thôn A, B đạt 10/10 tiêu chí`
        scene.text.is(chunk.tokens.start, &["và"]) || scene.text.ends_before(chunk.tokens.start, &["các"])
    });
    // `A 12/19 tiêu chí, B, C 8/19 tiêu chí`
    let listed = || {
        let told = from.checked_sub(1).map(|before| view.chunks()[before].item);
        let members = chunks[..last]
            .iter()
            .filter(|chunk| chunk.item == Item::Sign(','))
            .count();
        let only_names = |chunk: &Chunk| matches!(chunk.item, Item::Place(_) | Item::Sign(','));
        members > 1
            && last + 1 == chunks.len()
            && chunks.iter().all(only_names)
            && matches!(told, Some(Item::Quantity(id)) if scene.quantities[id].unit == Unit::Noun(Noun::Criterion))
    };
    let joined = joined || listed();
    (joined && levels.all(|level| level == first) && chunks[last + 1..].iter().all(verb)).then_some(last + 1)
}

/// How many chunks may stand between the word and the count (`mỗi đơn vị phấn đấu có thêm 2 ấp`).
const NEAR: usize = 8;
