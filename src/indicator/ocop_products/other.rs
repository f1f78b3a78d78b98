//! Products that are counted for something else than their stars: those out of date, on sale, or with another title.

use super::{counts, stars};
use crate::context::View;
use crate::quantity::Form;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// `35 sản phẩm được công nhận là sản phẩm công nghiệp nông thôn tiêu biểu`, `3 sản phẩm OCOP, 1 sản phẩm khởi nghiệp cấp tỉnh`
pub(super) fn has_another_title(view: &View) -> bool {
    let text = &view.scene.text;
    let title = |chunk: &&Chunk| {
        chunk.item == Item::Cue(Cue::Noun(Noun::Foreign)) && text.ends_before(chunk.tokens.end, &["biểu"])
    };
    let end = view.quantity().outer.end;
    let startup = text.is(end, &["khởi"]) && text.is(end + 1, &["nghiệp"]);
    startup || view.predicate().iter().take(6).any(title)
}

/// `20 sản phẩm hết hạn`, `41 sản phẩm đã quá hạn 36 tháng`, unless they are ranked again.
pub(super) fn has_run_out(view: &View) -> bool {
    let text = &view.scene.text;
    let further = view.chunks()[view.at + 1..]
        .iter()
        .take_while(|chunk| !counts(view, chunk, Noun::Product));
    // `18 sản phẩm hết hạn nhưng chủ thể không tham gia đánh giá lại`
    let denied = further
        .clone()
        .any(|chunk| text.ends_before(chunk.tokens.start, &["không", "chưa"]));
    let renewed = (view.left().take(3))
        .chain(further)
        .any(|chunk| text.ends_before(chunk.tokens.end, &["lại"]));
    let ends = view
        .right()
        .take(4)
        .flat_map(|chunk| chunk.tokens.clone())
        .any(|token| {
            // `13 sản phẩm không còn được dùng nhãn OCOP`
            let lost = text.is(token, &["không"])
                && text.is(token + 1, &["còn"])
                && text.is(token + 2, &["được", "hiệu", "giá", "đủ"]);
            lost || text.is(token, &["hết"])
                || text.is(token, &["quá"]) && text.is(token + 1, &["hạn", "thời"])
        });
    ends && (denied || !renewed)
}

/// `824/1.002 sản phẩm OCOP của tỉnh được bán trên sàn thương mại điện tử`, unless they are ranked before that is said.
pub(super) fn is_on_sale(view: &View) -> bool {
    let text = &view.scene.text;
    let sold = |chunk: &Chunk| {
        chunk.tokens.clone().any(|token| {
            text.is(token, &["sàn", "kênh"])
                && text.ends_before(token, &["lên", "trên", "gia", "vào", "các", "nhiều"])
                || text.is(token, &["bán"]) && text.ends_before(token, &["được", "bày"])
        })
    };
    let ranked = |chunk: &Chunk| {
        matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets)) || counts(view, chunk, Noun::Star)
    };
    let own = view.segment();
    let reached = view
        .predicate()
        .into_iter()
        .take_while(|chunk| chunk.segment == own)
        .find(|chunk| sold(chunk) || ranked(chunk));
    reached.is_some_and(sold) && stars::said(view).is_none()
}

/// `3/16 xã chưa có sản phẩm OCOP nào`, `chưa có sản phẩm nào bị nhắc nhở`: units without any, or products with a flaw, are not counted.
pub(super) fn is_of_few_without(view: &View) -> bool {
    let text = &view.scene.text;
    let none = view.quantity().form == Form::Negation;
    let units = view.previous().is_some_and(|units| {
        units.counts_units()
            && units.segment() == view.segment()
            && units.quantity().unit != view.quantity().unit
    });
    none && (units || text.is(view.quantity().outer.end, &["bị"]))
}
