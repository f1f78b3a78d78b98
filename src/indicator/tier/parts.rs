//! Counts whose tier is said once for several: at the end of their list, by the line that leads them in, by the whole that they are parts of.

use super::Counted;
use super::evidence::{evidence, tier_of};
use crate::context::{View, list_lead};
use crate::indicator::{Claim, Running, opens_with_part};
use crate::quantity::Unit as Measured;
use crate::report::{Standard, Unit};
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

/// `có thêm 25 xã và 2 huyện là A, B đạt chuẩn`: the tier behind a further count that `và` joins.
pub(super) fn joined(view: &View, counted: &Counted) -> Option<Standard> {
    let next = view.next().filter(View::is_noun)?;
    let linked = matches!(&view.chunks()[view.at + 1..next.at], [link] if view.scene.text.is(link.tokens.start, &["và"]));
    let units = matches!(
        next.quantity().unit,
        Measured::Noun(Noun::Commune | Noun::District | Noun::Village | Noun::Province)
    );
    let said = next.predicate();
    let behind: Vec<&Chunk> = said
        .iter()
        .copied()
        .filter(|chunk| !matches!(chunk.item, Item::Place(_) | Item::Sign(',')))
        .collect();
    tier_of(&behind, counted, &view.scene.text).filter(|_| linked && units)
}

/// `Về nông thôn mới nâng cao, kỳ họp này có 7 xã đăng ký`: the tier that a sentence is about.
pub(super) fn fronted(view: &View) -> Option<Standard> {
    let sentence = view.sentence();
    let about = view.scene.text.is(sentence.tokens.start, &["về"]);
    let mut front = view.chunks()[..view.at]
        .iter()
        .take_while(|chunk| chunk.item != Item::Sign(','));
    let tier = front.find_map(|chunk| match chunk.item {
        Item::Cue(Cue::Ntm(Some(tier))) => Some(tier),
        _ => None,
    });
    tier.filter(|_| about && view.quantity().unit != Measured::Percent)
}

/// `còn 9 xã mới đạt từ 4 - 6 tiêu chí. Theo đó, huyện A có 4 xã là …; huyện B 3 xã`, `41 vườn mẫu. Trong đó, dẫn đầu là huyện A với 12 vườn`: the whole in
/// the sentence before that the counts of places are parts of.
pub(super) fn of_whole<'r>(view: &View, running: &'r Running, counted: &Counted) -> Option<&'r Claim> {
    let same = |claim: &Claim| claim.noun == Some(counted.noun) && claim.unit != Unit::Percent;
    let placed = view.left().any(|chunk| matches!(chunk.item, Item::Place(_)));
    let first = opens_with_part(view) && view.previous().is_none() && placed;
    running
        .whole_detailed(view)
        .filter(|whole| same(whole))
        .or_else(|| running.whole_before(view, same).filter(|_| first))
}
