//! How exact a number is said to be.

use crate::context::View;
use crate::context::change::bound_is_change;
use crate::quantity::Unit as Measured;
use crate::report::Approx;
use crate::text::lexicon::Cue;
use crate::text::sentence::Item;

/// The word right before the number, behind what it counts, or that calls it an estimate.
pub(super) fn of(view: &View) -> Option<Approx> {
    view.quantity()
        .approx
        .filter(|_| !bound_is_change(view) && !is_equal_share(view))
        .or_else(|| bound_behind(view))
        .or_else(|| is_estimated(view).then_some(Approx::About))
}

/// `107/128 xã, tương đương 83,59%`, `60% số xã (tương đương 9 xã)`: the same number said as a share or as the count that it is, where `300 ngàn
/// công, tương đương 3 tỷ đồng` is a valuation.
fn is_equal_share(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().tokens.start;
    let of_share = view.is_noun()
        && view
            .previous()
            .is_some_and(|share| share.quantity().unit == Measured::Percent);
    (view.quantity().unit == Measured::Percent || of_share)
        && text.ends_before(start, &["đương"])
        && text.ends_before(start - 1, &["tương"])
}

/// `đạt 10 tiêu chí nông thôn mới trở lên`, `từ 80% số xã đạt chuẩn nông thôn mới trở lên`.
fn bound_behind(view: &View) -> Option<Approx> {
    let opened = view.scene.text.ends_before(view.quantity().outer.start, &["từ"]);
    let reach = if opened { 6 } else { 3 };
    view.right().take(reach).find_map(|chunk| match chunk.item {
        Item::Cue(Cue::BoundAfter(bound)) => Some(bound),
        _ => None,
    })
}

/// `ước cả năm đạt 52,5 triệu đồng`, `ước năm 2017 còn 1,9%`: an estimate, whatever stands between.
fn is_estimated(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let own = view
        .left()
        .last()
        .map_or(start, |chunk| chunk.tokens.start)
        .max(start.saturating_sub(ESTIMATED));
    (own..start)
        .rev()
        .take_while(|&token| !text.is(token, &[",", ";", ":", "("]))
        .any(|token| {
            text.is(token, &["ước"])
                && !text.is(token + 1, &["mơ", "vọng", "nguyện"])
                && !text.ends_before(token, &["dự"])
        })
}

/// Within so many tokens of `ước` its number stands: `ước giải ngân đến hết tháng 6 năm 2018 được`.
const ESTIMATED: usize = 12;
