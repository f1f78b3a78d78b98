//! Levels of income that are asked for and not earned: norms, what a criterion asks for, what somebody finds too high.

use crate::context::View;
use crate::text::lexicon::Cue;
use crate::text::sentence::Item;

/// `mức thu nhập đạt chuẩn của vùng năm 2015 là 24 triệu đồng, năm sau là …`: the level that meets the
/// standard, in every year and region that the sentence tells.
pub(super) fn tells_level_asked_for(view: &View) -> bool {
    let text = &view.scene.text;
    view.chunks().windows(2).any(|pair| {
        let level =
            text.is(pair[0].tokens.start, &["mức"]) || text.ends_before(pair[0].tokens.start, &["mức"]);
        level && pair[0].item == Item::Cue(Cue::Income) && pair[1].item == Item::Cue(Cue::Meets)
    })
}

/// `kiến nghị không áp cứng mức thu nhập 84 triệu đồng cho mọi xã`, `sửa tiêu chí thu nhập, vì mức 48 triệu đồng là cao`: the level that a criterion asks for.
pub(super) fn is_spoken_against(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let level = (start.saturating_sub(LEVEL)..start).any(|token| text.is(token, &["mức"]));
    let asks = (view.sentence().tokens.start..start).any(|token| {
        text.is(token, &["kiến", "áp"]) && text.is(token + 1, &["nghị", "cứng", "dụng"])
            || text.is(token, &["xem"]) && text.is(token + 1, &["xét", "lại"])
    });
    level && asks
}

/// Within so many tokens before a number its level is named: `mức thu nhập bình quân`.
const LEVEL: usize = 6;

/// `cao hơn 13,7% so với quy định tiêu chí thu nhập (48 triệu đồng/người/năm)`: what a bracket says of the norm before it.
pub(super) fn explains_norm(view: &View) -> bool {
    let text = &view.scene.text;
    // `32 triệu đồng (chuẩn 41 triệu đồng)`
    let start = view.quantity().outer.start;
    if text.ends_before(start, &["chuẩn"]) && text.ends_before(start - 1, &["("]) {
        return true;
    }
    let host = view.sentence().segments[view.segment()].host;
    view.chunks()[..view.at]
        .iter()
        .rev()
        .filter(|chunk| view.in_brackets() && Some(chunk.segment) == host)
        .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_) | Item::Sign(',' | ';')))
        .any(|chunk| {
            chunk.item == Item::Cue(Cue::Norm)
                || text.is(chunk.tokens.start, &["quy"]) && text.is(chunk.tokens.start + 1, &["định"])
        })
}
