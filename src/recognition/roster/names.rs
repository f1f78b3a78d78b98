//! The names of a list: where it begins, goes on and ends.

use super::{Counted, counted};
use crate::context::Scene;
use crate::report::Level;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item, Sentence};

/// The first name of the list that opens at `at`: past the larger units that part it (`huyện A 8 xã (X, Y)`).
pub(super) fn first_name(scene: &Scene, chunks: &[Chunk], at: usize, level: Option<Level>) -> Option<usize> {
    let mut words = 0;
    for (i, chunk) in chunks.iter().enumerate().skip(at + 1).take(BEFORE_NAMES) {
        match chunk.item {
            Item::Place(place) => {
                let own = scene.places[place].level;
                let heads = matches!(
                    chunks.get(i + 1).map(|next| next.item),
                    Some(Item::Sign(':') | Item::Quantity(_))
                );
                if level.is_none_or(|level| level == own) && !(heads && own < Level::Commune) {
                    return Some(i);
                }
                if level.is_some_and(|level| own > level) {
                    return None;
                }
            }
            Item::Word => words += 1,
            Item::Quantity(_) if counted(scene, chunk).is_some() => {}
            Item::Cue(Cue::Function | Cue::Noun(_) | Cue::LevelWord(_) | Cue::Part | Cue::Reaches)
            | Item::Sign(_)
            | Item::Label => {}
            _ => return None,
        }
        if words > WORDS {
            return None;
        }
    }
    None
}

/// How many chunks may stand between the opening and the first name.
const BEFORE_NAMES: usize = 10;

/// How many words that are no names a list holds in a row.
const WORDS: usize = 6;

/// The places of a list from its first on, all of one level, and the chunk behind the last.
pub(super) fn names(scene: &Scene, sentence: &Sentence, first: usize, bracket: bool) -> (Vec<usize>, usize) {
    let chunks = &sentence.chunks;
    let depth = |at: usize| sentence.segments[chunks[at].segment].depth;
    let Item::Place(head) = chunks[first].item else {
        return (Vec::new(), first);
    };
    let level = scene.places[head].level;
    let mut places = Vec::new();
    let mut end = first;
    // `thuộc các huyện gồm: A (11 xã), B (9 xã)`: where the units counted lie
    let smaller = |chunk: &Chunk| {
        counted(scene, chunk)
            .and_then(Counted::level)
            .is_some_and(|own| own > level)
    };
    if let [open, count, ..] = &chunks[first + 1..]
        && open.item == Item::Sign('(')
        && smaller(count)
    {
        return (places, end);
    }
    let mut words = 0;
    for (i, chunk) in chunks.iter().enumerate().skip(first) {
        if bracket && depth(i) < depth(first) {
            break;
        }
        match chunk.item {
            // `xã A (nay thuộc thị trấn B)`
            Item::Place(place)
                if scene.places[place].level == level && is_aside_of_name(scene, sentence, i) =>
            {
                end = i + 1;
            }
            Item::Place(place) if scene.places[place].level == level => {
                // Behind words the list goes on with a name that says its level.
                let mention = &scene.places[place];
                if words > 0 && mention.tokens.start == mention.name_tokens.start {
                    break;
                }
                words = 0;
                places.push(place);
                end = i + 1;
            }
            Item::Place(_) => end = i + 1,
            // `huyện B 3 xã (…)` goes on; `4 xã NTM kiểu mẫu là …` opens the next list.
            Item::Quantity(_) if counted(scene, chunk).is_some() && !heads_next(chunks, i) => {}
            // `A (về văn hóa), B (về giáo dục)`
            Item::Word if depth(i) > depth(first) => {}
            Item::Word => words += 1,
            // A tier may be said of one: `xã A kiểu mẫu về y tế, xã B kiểu mẫu về giáo dục`; `A, theo Quyết định số
            // 670/QĐ-TTg, và B`
            Item::Sign(_)
            | Item::Label
            | Item::Cue(
                Cue::Function
                | Cue::Noun(_)
                | Cue::LevelWord(_)
                | Cue::Reaches
                | Cue::Label
                | Cue::Tier(_)
                | Cue::DocumentWord,
            ) => {}
            // In brackets anything may be said of the unit.
            _ if depth(i) > depth(first) => {}
            // `A (2018) và B (2019); xã C dự kiến được công nhận`: the last is spoken of on its own.
            Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::NotMet)
                if sentence.segments[chunk.segment].opened_by == ';' =>
            {
                let clause = (first..i)
                    .rfind(|&at| chunks[at].item == Item::Sign(';'))
                    .unwrap_or(i);
                places.retain(|&place| scene.places[place].tokens.start < chunks[clause].tokens.start);
                end = end.min(clause);
                break;
            }
            _ => break,
        }
        if words > WORDS {
            break;
        }
    }
    (places, end)
}

/// Whether a place stands in the bracket behind another one of its level.
fn is_aside_of_name(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let chunks = &sentence.chunks;
    let level = |at: usize| match chunks[at].item {
        Item::Place(place) => Some(scene.places[place].level),
        _ => None,
    };
    let open = chunks[..at]
        .iter()
        .rposition(|chunk| chunk.item == Item::Sign('('))
        .filter(|_| sentence.segments[chunks[at].segment].depth > 0);
    open.and_then(|open| open.checked_sub(1))
        .is_some_and(|host| level(host) == level(at))
}

/// Whether a tier or a verb follows the count before the next name.
fn heads_next(chunks: &[Chunk], count: usize) -> bool {
    chunks[count + 1..]
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Place(_) | Item::Sign(';' | '(')))
        .any(|chunk| {
            matches!(
                chunk.item,
                Item::Cue(
                    Cue::Ntm(_) | Cue::Tier(_) | Cue::Meets | Cue::Recognises | Cue::Goal | Cue::NotMet
                )
            )
        })
}
