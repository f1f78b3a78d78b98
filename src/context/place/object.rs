//! Places that something is done with: what is told in the next clause is told of who does it.

use crate::context::View;
use crate::quantity::Unit;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// `phấn đấu có thêm xã A đạt chuẩn, hộ nghèo giảm 2,5%`, `xây dựng xã B đạt nâng cao, huy động 100 tỷ đồng`: what a plan does with a
/// place is told of somebody larger, who does the rest too.
pub(super) fn is_object(view: &View, at: usize) -> bool {
    let chunks = view.chunks();
    let place = &chunks[at];
    let verb = chunks[..at].last().is_some_and(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Change(_) | Cue::Builds))
            || view.scene.text.is(chunk.tokens.start, &["đưa"])
    });
    // `Quý IV, huyện tập trung đưa xã A đạt chuẩn; giảm hộ nghèo 1,2%`
    let brought = view.scene.text.ends_before(place.tokens.start, &["đưa"]) && is_parted(view, at);
    brought
        || verb && is_planned(view, at) && place.segment != view.segment()
        || is_worked_on(view, at)
        || is_named_member(view, at)
        || completes_file(view, at)
}

/// Whether a semicolon parts the place from the quantity.
pub(super) fn is_parted(view: &View, at: usize) -> bool {
    view.chunks()[at..view.at]
        .iter()
        .any(|chunk| chunk.item == Item::Sign(';'))
}

/// Whether a chunk belongs to a list of names: `các xã A, B và C (huyện H)`.
pub(super) fn names_units(text: &Text, chunk: &Chunk) -> bool {
    matches!(
        chunk.item,
        Item::Place(_) | Item::Sign(',' | '(' | ')') | Item::Cue(Cue::Noun(_))
    ) || chunk.tokens.len() == 1 && text.is(chunk.tokens.start, &["và", "các", "hai", "2"])
}

/// Whether the sentence has told of a plan before the place.
fn is_planned(view: &View, at: usize) -> bool {
    view.scene.plans[view.sentence].is_some()
        || View::any(view.chunks()[..at].iter(), |cue| {
            matches!(cue, Cue::Plan | Cue::Expects)
        })
}

/// `tập trung cho 6 xã về đích là A, B, C; hạ tỷ lệ hộ nghèo còn 3,5%`, `xây dựng 2 thôn kiểu mẫu là thôn 1 và thôn 4; làm mới 15 vườn`: the
/// names of those counted end with their clause.
fn is_named_member(view: &View, at: usize) -> bool {
    let text = &view.scene.text;
    let chunks = view.chunks();
    // `tặng Giấy khen cho 2 tập thể là bản A, bản B và 14 cá nhân`
    let honoured = matches!(
        view.quantity().unit,
        Unit::Noun(Noun::Group | Noun::Individual | Noun::Household)
    );
    let lead = chunks[..at].iter().rposition(|chunk| !names_units(text, chunk));
    let Some(lead) = lead.filter(|_| honoured || is_parted(view, at)) else {
        return false;
    };
    let counts = |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if matches!(view.scene.quantities[id].unit, Unit::Noun(_)));
    text.ends_before(chunks[lead].tokens.end, &["là", "gồm", ":"])
        && chunks[..lead]
            .iter()
            .rev()
            .take_while(|chunk| chunk.item != Item::Sign(';'))
            .any(counts)
}

/// `Mục tiêu đến cuối năm: có thêm 15 xã đạt chuẩn, huyện A hoàn thành hồ sơ; không còn xã dưới 8 tiêu chí`: in a list of aims a file that
/// some units complete is an item by itself.
fn completes_file(view: &View, at: usize) -> bool {
    let text = &view.scene.text;
    let verb = view.chunks()[at + 1..view.at]
        .iter()
        .find(|chunk| !names_units(text, chunk));
    let file = verb.is_some_and(|verb| {
        verb.item == Item::Cue(Cue::Pending) && text.ends_before(verb.tokens.end, &["sơ"])
    });
    file && is_parted(view, at) && is_planned(view, at)
}

/// `chỉ đạo xã A hoàn thành 4 tiêu chí; có thêm 6 thôn`, `đưa xã A và xã B về đích, nâng bình quân lên 13 tiêu chí/xã`, `có xã A đạt chuẩn, 12
/// xóm kiểu mẫu`: what is done for units, or what some have reached, in another clause.
fn is_worked_on(view: &View, at: usize) -> bool {
    let text = &view.scene.text;
    let chunks = view.chunks();
    let place = &chunks[at];
    // `đưa xã A đạt 19 tiêu chí (hiện đạt 15 tiêu chí)`
    let host = view.sentence().segments[view.segment()].host;
    if place.segment == view.segment() || host == Some(place.segment) {
        return false;
    }
    let mut before = chunks[..at]
        .iter()
        .rev()
        .skip_while(|chunk| names_units(text, chunk));
    let Some(verb) = before.next() else {
        return false;
    };
    let end = verb.tokens.end;
    // `đưa xã A về đích, xã B đạt chuẩn nâng cao, xây dựng 4 thôn kiểu mẫu`
    let mut clause = before.take_while(|chunk| !matches!(chunk.item, Item::Quantity(_) | Item::Sign(';')));
    let mut joined = || clause.any(|chunk| text.is(chunk.tokens.start, &["đưa"]) && chunk.tokens.len() == 1);
    let judged = || {
        chunks[at..]
            .iter()
            .take_while(|chunk| chunk.segment == place.segment)
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Meets | Cue::Recognises | Cue::Goal)))
    };
    // `tập trung cho các xã A, B về nước sạch; phấn đấu thu nhập đạt 46 triệu đồng`
    text.is(verb.tokens.start, &["cho"]) && is_parted(view, at)
        || text.ends_before(end, &["đưa", "giúp"])
        || text.ends_before(end, &["đạo"]) && text.ends_before(end - 1, &["chỉ"])
        || text.ends_before(end, &["thành"]) && text.ends_before(end - 1, &["hoàn"])
        || text.is(verb.tokens.start, &["có"]) && judged()
        || matches!(verb.item, Item::Cue(Cue::Goal | Cue::Meets)) && joined() && judged()
}
