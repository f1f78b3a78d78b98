//! Where a list may begin.

use super::counted;
use crate::context::Scene;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item};

/// Whether a list may begin behind the chunk.
pub(super) fn opens(scene: &Scene, chunks: &[Chunk], from: usize, at: usize) -> bool {
    match chunks[at].item {
        // `trong đó 2 xã A, B`, `trong đó có 2 xã (A, B)`: the list begins with its own count.
        Item::Cue(Cue::Part) => {
            let count = (at + 1..chunks.len())
                .take(2)
                .find(|&at| counted(scene, &chunks[at]).is_some());
            !count.is_some_and(|count| {
                matches!(
                    chunks.get(count + 1).map(|next| next.item),
                    Some(Item::Place(_) | Item::Sign('('))
                )
            })
        }
        Item::Sign(':') => true,
        Item::Cue(Cue::Reaches) => {
            scene.text.is(chunks[at].tokens.start, &["là"]) && !is_ranked(scene, chunks.get(at + 1))
        }
        // `6 xã (A, B và C)`, `1 xã NTM kiểu mẫu (A)`
        Item::Sign('(') => chunks[at.saturating_sub(BEFORE_BRACKET).max(from)..at]
            .iter()
            .any(|chunk| counted(scene, chunk).is_some()),
        // `2 xã A và B đã đạt chuẩn`
        Item::Quantity(_) => {
            counted(scene, &chunks[at]).is_some()
                && !scene.text.ends_before(chunks[at].tokens.start, &["ubnd", "dân"])
                && matches!(chunks.get(at + 1).map(|next| next.item), Some(Item::Place(_)))
        }
        // `Trong 5 xã đạt chuẩn NTM kiểu mẫu, xã A, xã B …`
        Item::Sign(',') => {
            let head = &chunks[from..at];
            let membership = head
                .first()
                .is_some_and(|first| scene.text.is(first.tokens.start, &["trong"]));
            membership
                && head.iter().any(|chunk| counted(scene, chunk).is_some())
                && matches!(chunks.get(at + 1).map(|next| next.item), Some(Item::Place(_)))
        }
        _ => false,
    }
}

/// `xã A được công nhận, là xã đầu tiên của huyện H`: says of a unit which one it is, and lists none.
fn is_ranked(scene: &Scene, said: Option<&Chunk>) -> bool {
    said.is_some_and(|noun| {
        (matches!(noun.item, Item::Cue(Cue::Noun(_))) || counted(scene, noun).is_some())
            && scene
                .text
                .is(noun.tokens.end, &["đầu", "thứ", "duy", "cuối", "sớm"])
    })
}

/// How many chunks may stand between a count and the bracket with its names.
const BEFORE_BRACKET: usize = 7;
