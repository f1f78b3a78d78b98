//! Counts by place whose tier is said once: at the end of their list, or by the line that leads them in.

use super::Counted;
use super::evidence::{evidence, tier_of};
use crate::context::{View, list_lead};
use crate::report::Standard;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// The tier of a place's count that others share, or the line above says.
pub(super) fn shared(view: &View, counted: &Counted) -> Option<Standard> {
    if !is_of_place(view) {
        return None;
    }
    said_last(view, counted).or_else(|| led_in(view, counted))
}

/// `huyện A có 4/4 xã`, `Huyện B: 04 xã`: a place and its count.
fn is_of_place(view: &View) -> bool {
    let links = |chunk: &&Chunk| {
        matches!(
            chunk.item,
            Item::Sign(':') | Item::Cue(Cue::Function | Cue::Reaches)
        ) || view.scene.text.is(chunk.tokens.start, &["có"])
    };
    view.before()
        .find(|chunk| !links(chunk))
        .is_some_and(|chunk| matches!(chunk.item, Item::Place(_)))
}

/// `Thành phố A có 4/4 xã, thành phố B có 5/5 xã đạt chuẩn`: the last of the list says it for all.
fn said_last(view: &View, counted: &Counted) -> Option<Standard> {
    let alike = |next: &View| {
        let parted = view.chunks()[view.at..next.at]
            .iter()
            .any(|chunk| matches!(chunk.item, Item::Sign(';')));
        !parted && next.quantity().unit == view.quantity().unit && is_of_place(next)
    };
    std::iter::successors(view.next(), View::next)
        .take(LONGEST_LIST)
        .take_while(alike)
        .find_map(|next| evidence(&next, counted))?
        .standard
}

/// A province has no more districts to list.
const LONGEST_LIST: usize = 30;

/// `Số xã đã được công nhận phân theo đơn vị:` above `- Huyện A: 04 xã`.
fn led_in(view: &View, counted: &Counted) -> Option<Standard> {
    let lead = list_lead(view.scene, view.sentence)?;
    let noun = lead.chunks.iter().position(|chunk| {
        chunk.item == Item::Cue(Cue::Noun(counted.noun))
            && view.scene.text.ends_before(chunk.tokens.start, &["số", "các"])
    })?;
    let said: Vec<&Chunk> = lead.chunks[noun + 1..].iter().collect();
    let numbers = said.iter().any(|chunk| matches!(chunk.item, Item::Quantity(_)));
    let communes = counted.noun == Noun::Commune && view.topic().ntm;
    tier_of(&said, counted, &view.scene.text).filter(|_| !numbers && communes)
}
