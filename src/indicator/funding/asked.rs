//! Money that somebody needs or asks for.

use super::is_money;
use crate::context::View;
use crate::report::FundingSource;
use crate::text::lexicon::Cue;
use crate::text::sentence::Item;

/// `nhu cầu khoảng 95 tỷ đồng`, `xã cần chừng 70 tỷ đồng`: what is needed has not been raised.
pub(super) fn is_needed(view: &View) -> bool {
    let text = &view.scene.text;
    let mut start = view.quantity().outer.start;
    while text.ends_before(start, &["khoảng", "chừng", "ước", "là", "tới", "đến", "thêm"]) {
        start -= 1;
    }
    text.ends_before(start, &["cầu"]) && text.ends_before(start - 1, &["nhu"])
        || text.ends_before(start, &["cần"]) && !text.ends_before(start - 1, &["số", "chuyên", "vốn"])
}

/// Who is asked, where that is said: `xin tỉnh hỗ trợ 65 tỷ đồng`, `kiến nghị tỉnh bổ sung 6 tỷ đồng`, `đề xuất tỉnh dành 200 tỷ đồng`.
pub(super) fn of(view: &View) -> Option<Option<FundingSource>> {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let asks = view
        .segment_left()
        .take_while(|chunk| !is_money(view, chunk))
        .find(|chunk| {
            matches!(chunk.item, Item::Cue(Cue::Pending | Cue::Expects | Cue::Plan))
                && text.is(chunk.tokens.start, &["xin", "đề", "kiến"])
        })?;
    let gives = |token: usize| {
        text.is(token, &["hỗ", "bổ", "bố", "cấp", "ứng", "dành", "cho"])
            && text.is(
                token + 1,
                &["trợ", "sung", "trí", "thêm", "trước", "ứng", "khoảng"],
            )
            || token + 1 == start && text.is(token, &["cấp", "dành", "tỉnh", "huyện", "ứng"])
    };
    let mut words = asks.tokens.start..start;
    words.clone().any(gives).then(|| {
        words.find_map(|token| match text.word(token) {
            "tỉnh" => Some(FundingSource::Provincial),
            "huyện" => Some(FundingSource::District),
            "ương" => Some(FundingSource::Central),
            _ => None,
        })
    })
}
