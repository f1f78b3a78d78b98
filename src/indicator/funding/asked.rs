//! Money that somebody needs or asks for.

use super::heads::Heads;
use super::is_money;
use crate::context::View;
use crate::report::FundingSource;
use crate::text::lexicon::Cue;
use crate::text::sentence::Item;

/// Money that is not there yet.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Needed,
    Requested,
}

/// What is needed or asked for, as money that somebody speaks of for the programme.
pub(super) fn read(view: &View, heads: &mut Heads) -> Option<Asked> {
    let asked = if is_needed(view) {
        Asked::Needed
    } else if is_requested(view) {
        Asked::Requested
    } else {
        return None;
    };
    heads.fund = true;
    if asked == Asked::Requested {
        heads.source = heads.source.or_else(|| giver(view));
    }
    Some(asked)
}

/// `nhu cầu khoảng 95 tỷ đồng`: what is needed has not been raised.
fn is_needed(view: &View) -> bool {
    let text = &view.scene.text;
    let mut start = view.quantity().outer.start;
    while text.ends_before(start, &["khoảng", "chừng", "ước", "là", "tới", "đến", "thêm"]) {
        start -= 1;
    }
    // `Để xong kênh mương, xã phải có thêm 17 tỷ đồng`
    let must_have = text.ends_before(start, &["có"]) && text.ends_before(start - 1, &["phải"]);
    // `Tổng vốn cần cho năm 2023 khoảng 150 tỷ đồng`, `Vốn cần cho 5 xã này là 90 tỷ đồng`
    let needed_for = view.segment_left().any(|chunk| {
        let at = chunk.tokens.start;
        text.is(at, &["cần"])
            && (text.is(at + 1, &["cho", "để", "huy", "có"]))
            && text.ends_before(at, &["vốn", "phí", "lực", "tiền"])
    });
    must_have || needed_for || text.ends_before(start, &["cầu"]) && text.ends_before(start - 1, &["nhu"])
}

/// `xin tỉnh hỗ trợ 65 tỷ đồng`, `kiến nghị tỉnh bổ sung 6 tỷ đồng`, `đề xuất tỉnh dành 200 tỷ đồng`.
fn is_requested(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let gives = |token: usize| {
        text.is(token, &["hỗ", "bổ", "bố", "cấp", "ứng", "dành", "cho"])
            && text.is(
                token + 1,
                &["trợ", "sung", "trí", "thêm", "trước", "ứng", "khoảng"],
            )
            || token + 1 == start && text.is(token, &["cấp", "dành", "tỉnh", "huyện", "ứng"])
    };
    request(view).is_some_and(|request| (request..start).any(gives))
}

/// Who is asked: `xin tỉnh`, `kiến nghị Trung ương`.
fn giver(view: &View) -> Option<FundingSource> {
    (request(view)?..view.quantity().outer.start).find_map(|token| match view.scene.text.word(token) {
        "tỉnh" => Some(FundingSource::Provincial),
        "huyện" => Some(FundingSource::District),
        "ương" => Some(FundingSource::Central),
        _ => None,
    })
}

/// The token at which somebody asks for the sum.
fn request(view: &View) -> Option<usize> {
    view.segment_left()
        .take_while(|chunk| !is_money(view, chunk))
        .find(|chunk| {
            matches!(chunk.item, Item::Cue(Cue::Pending | Cue::Expects | Cue::Plan))
                && view.scene.text.is(chunk.tokens.start, &["xin", "đề", "kiến"])
        })
        .map(|chunk| chunk.tokens.start)
}
