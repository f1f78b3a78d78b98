//! Falls of a rate, told without a verb of their own.

use crate::context::View;
use crate::indicator::Running;
use crate::report::{Approx, Change, Indicator};
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item};

/// `tỷ lệ giảm nghèo đạt 2%`, `giảm nghèo nhanh hơn, mỗi năm 3%`, `kế hoạch giảm tỷ lệ hộ nghèo năm 2023 là 3,5%`.
pub(super) fn falls(view: &View) -> bool {
    let text = &view.scene.text;
    if follows_fall(view) {
        return true;
    }
    let told = text.ends_before(view.quantity().outer.start, &["là", ":"]);
    let moves = view.left().any(|chunk| {
        chunk.item == Item::Cue(Cue::Poverty) && text.ends_before(chunk.tokens.start, &["giảm"])
    });
    let level = View::any(view.left(), |cue| cue == Cue::Level);
    told && moves && !level
        || view.left().any(|chunk| {
            let inside = chunk.tokens.start + 2 < chunk.tokens.end;
            chunk.item == Item::Cue(Cue::Poverty)
                && inside
                && (text.is(chunk.tokens.start, &["giảm"])
                    || text.is(chunk.tokens.start + 2, &["giảm", "thoát"]))
        })
}

/// `kéo giảm tỷ lệ hộ nghèo dưới 2%`: the level that the rate has fallen to, where `giảm dưới 2%` tells by how much.
pub(super) fn falls_below(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let below = view.quantity().approx == Some(Approx::LessThan) && text.is(start, &["dưới"]);
    below
        && text.ends_before(start, &["nghèo", "huyện", "xã", "tỉnh"])
        && View::any(view.left(), |cue| cue == Cue::Poverty)
}

/// `bình quân 3 năm giảm nghèo 2,1%`, `giảm nghèo được 2%`, `giảm nghèo mỗi năm 5-6%`: right behind the word.
pub(super) fn follows_fall(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let start = start - usize::from(text.ends_before(start, &["được", "đạt", "từ"]));
    let yearly = text.ends_before(start, &["năm"]) && text.ends_before(start - 1, &["mỗi", "hằng", "hàng"])
        || text.ends_before(start, &["quân"]) && text.ends_before(start - 1, &["bình"]);
    let start = start - if yearly { 2 } else { 0 };
    start > 1 && text.ends_before(start, &["nghèo"]) && text.ends_before(start - 1, &["giảm"])
}

/// `Giảm tỷ lệ hộ nghèo 0,5%, hộ cận nghèo 0,8%`: the verb that opens the clause before is said of both.
pub(super) fn shared_fall(view: &View, running: &Running) -> Option<Change> {
    let text = &view.scene.text;
    let only = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Poverty | Cue::NearPoverty | Cue::Bound(_) | Cue::Function) | Item::Sign(',')
        )
    };
    let first = view.previous()?;
    let between = &view.chunks()[first.at + 1..view.at];
    let head = view.chunks()[..first.at]
        .iter()
        .find(|chunk| !matches!(chunk.item, Item::Sign(_) | Item::Label));
    let led = head.is_some_and(|chunk| text.is(chunk.tokens.start, &["giảm"]));
    running
        .claim(first.id)
        .filter(|_| led && between.iter().all(only))
        .filter(|claim| {
            matches!(
                claim.indicator,
                Indicator::PovertyRate | Indicator::NearPovertyRate
            )
        })?
        .change
}

/// `huyện A giảm 6,5%; huyện B 4,5%`: a place that a list goes on with has the change of the one before.
pub(super) fn listed_change(view: &View, running: &Running, indicator: Indicator) -> Option<Change> {
    let alone = view.left().all(|chunk| {
        matches!(
            chunk.item,
            Item::Place(_) | Item::Sign(_) | Item::Cue(Cue::Noun(_) | Cue::Function)
        )
    });
    let of_place = view.left().any(|chunk| matches!(chunk.item, Item::Place(_)));
    running
        .latest(view, |claim| claim.indicator == indicator)
        .filter(|claim| alone && of_place && !claim.average)
        .and_then(|claim| claim.change)
}
