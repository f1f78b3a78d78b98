//! Counts that are said of several named units, of each the same.

use super::View;
use super::place::Whose;
use crate::text::lexicon::Cue;
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
    let Some(word) = chunks[from..]
        .iter()
        .rposition(shares)
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
    for chunk in chunks[..word].iter().rev() {
        match chunk.item {
            Item::Place(place) => names.push(Whose::Named(place)),
            Item::Sign(',' | ':' | '(' | ')')
            | Item::Cue(Cue::Function | Cue::Noun(_) | Cue::LevelWord(_)) => {}
            _ => break,
        }
    }
    names.reverse();
    if names.len() > 1 { names } else { Vec::new() }
}

/// How many chunks may stand between the word and the count (`mỗi đơn vị phấn đấu có thêm 2 ấp`).
const NEAR: usize = 8;
