//! Rates told of what the sentence before has spoken of, and shares that only look like rates.

use crate::context::View;
use crate::indicator::Running;
use crate::report::Indicator;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item};

/// `Trong số hộ nghèo hiện nay có 2.118 hộ không còn khả năng lao động, chiếm 43,1%`: a share of those told of.
pub(super) fn is_among_the_poor(view: &View) -> bool {
    let text = &view.scene.text;
    let poor = |chunk: &&Chunk| matches!(chunk.item, Item::Cue(Cue::Poverty | Cue::NearPoverty));
    view.before().find(poor).is_some_and(|chunk| {
        let start = chunk.tokens.start;
        text.is(start, &["số", "tổng"]) && text.ends_before(start, &["trong"])
            || text.ends_before(start, &["số"]) && text.ends_before(start - 1, &["trong"])
    })
}

/// `nhanh hơn mức giảm nghèo chung của tỉnh 1%`
pub(super) fn falls_faster(view: &View) -> bool {
    let text = &view.scene.text;
    view.left().flat_map(|chunk| chunk.tokens.clone()).any(|token| {
        text.is(token, &["hơn"])
            && text.is(token + 1, &["mức", "bình"])
            && text.ends_before(token, &["nhanh", "chậm"])
    })
}

/// `Tỷ lệ hộ nghèo năm ngoái là 12,8%. Huyện phấn đấu đưa tỷ lệ này xuống 9%`: the rate that the sentence before told.
pub(super) fn goes_on_with_the_rate(view: &View, running: &Running, near: bool) -> bool {
    let text = &view.scene.text;
    let own = if near {
        Indicator::NearPovertyRate
    } else {
        Indicator::PovertyRate
    };
    let points_back = view.left().flat_map(|chunk| chunk.tokens.clone()).any(|token| {
        text.is(token, &["tỷ"]) && text.is(token + 1, &["lệ"]) && text.is(token + 2, &["này", "ấy", "đó"])
    });
    points_back
        && running
            .latest(view, |_| true)
            .or_else(|| running.in_sentence_before(view, |_| true))
            .is_some_and(|claim| claim.indicator == own)
}
