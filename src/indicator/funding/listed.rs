//! Sums that a list, a mean or a sum told before makes money of the programme.

use crate::article::BlockKind;
use crate::context::View;
use crate::indicator::{Claim, Running};
use crate::quantity::Unit as Measured;
use crate::report::Indicator;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Item, Sentence};

/// `vốn bình quân/xã khoảng 338 tỷ đồng. Vùng A cao nhất, 640 tỷ đồng/xã; vùng B 570 tỷ đồng/xã`: the mean told before, which this is for another
/// place.
pub(super) fn mean_of_place<'r>(view: &View, running: &'r Running) -> Option<&'r Claim> {
    let mean = |claim: &Claim| claim.indicator == Indicator::Funding && claim.average;
    let placed = view
        .before()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(';') | Item::Quantity(_)))
        .any(|chunk| matches!(chunk.item, Item::Place(_)));
    let told = || {
        running
            .latest(view, |claim| claim.indicator == Indicator::Funding)
            .or_else(|| running.in_sentences_before(view, |claim| claim.indicator == Indicator::Funding))
    };
    told().filter(|claim| view.quantity().per.place && placed && mean(claim))
}

/// `Riêng 9 tháng năm 2022 là 318,75 tỷ đồng`, `Riêng huyện A 31,5 tỷ đồng, B 27 tỷ đồng`.
pub(super) fn stands_alone(view: &View) -> bool {
    let text = &view.scene.text;
    let opens = view
        .chunks()
        .first()
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["riêng"]));
    opens
        && view.before().all(|chunk| {
            matches!(
                chunk.item,
                Item::Time(_) | Item::Cue(Cue::Function | Cue::Reaches | Cue::Bound(_) | Cue::Time(_))
            ) || matches!(chunk.item, Item::Place(_) | Item::Sign(',' | ';') | Item::Cue(Cue::Noun(Noun::District | Noun::Commune)))
                || matches!(chunk.item, Item::Quantity(id) if matches!(view.scene.quantities[id].unit, Measured::Other | Measured::Money))
                || text.is(chunk.tokens.start, &["năm", "tháng", "riêng"])
        })
}

/// `Với nguồn vốn này, tỉnh ưu tiên: giao thông 612 tỷ đồng, …`: what a sum told before is spent on.
pub(super) fn spends_the_sum(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.sentence().tokens.start;
    let opening = start..view.quantity().outer.start.min(start + SPENT);
    let sum = opening.into_iter().any(|token| {
        text.is(token, &["vốn", "phí", "tiền", "lực"])
            && text.is(token + 1, &["này", "trên", "đó", "chủ", "tập"])
    });
    sum && view.before().any(|chunk| chunk.item == Item::Sign(':'))
}

/// `… tổng hợp kết quả huy động nguồn lực xây dựng NTM, cụ thể như sau:` above `- Giao thông: làm mới 4.455 km đường, tổng kinh phí 7.300 tỷ
/// đồng.`: items of a list on the programme's money.
pub(super) fn is_in_list_of_money(view: &View) -> bool {
    let scene = view.scene;
    let is_item = |sentence: &&Sentence| scene.kinds[sentence.block] == BlockKind::ListItem;
    let listed = is_item(&view.sentence());
    scene.sentences[..view.sentence]
        .iter()
        .rev()
        .filter(|_| listed)
        .take(LISTED)
        .find(|sentence| !is_item(sentence))
        .is_some_and(|lead| {
            let says = |test: fn(Cue) -> bool| View::any(lead.chunks.iter(), test);
            scene.text.ends_before(lead.tokens.end, &[":"])
                && (says(|cue| matches!(cue, Cue::Ntm(_))) || lists_for_places(view, lead))
                && lead.tokens.clone().any(|token| {
                    scene.text.is(token, &["nguồn"]) && scene.text.is(token + 1, &["lực", "vốn"])
                        || lists_for_places(view, lead) && scene.text.is(token, &["vốn", "phí"])
                })
        })
}

/// So many sentences back a list of money may begin.
const LISTED: usize = 40;

/// `Chi tiết vốn phân cho một số địa phương:` above `- Huyện A: 31.200 triệu đồng`, in a text on the programme.
fn lists_for_places(view: &View, lead: &Sentence) -> bool {
    let text = &view.scene.text;
    let places = lead.tokens.clone().any(|token| {
        text.is(token, &["huyện", "xã", "địa", "đơn"])
            && (text.ends_before(token, &["các", "từng", "số", "cho"]))
    });
    let item = view
        .before()
        .find(|chunk| !matches!(chunk.item, Item::Sign(_) | Item::Cue(Cue::Function)));
    view.topic().ntm && places && item.is_some_and(|chunk| matches!(chunk.item, Item::Place(_)))
}

/// Within so many tokens a sentence names the sum that it parts: `Với tổng nguồn vốn này`.
const SPENT: usize = 7;

/// A sum said for a place in a list of such sums (`xã Long Chữ (huyện Bến Cầu) 5 tỷ đồng`).
pub(super) fn lists_place(view: &View) -> bool {
    let beside = view.chunks()[..view.at]
        .iter()
        .rev()
        .take(3)
        .any(|chunk| matches!(chunk.item, Item::Place(_)));
    beside || view.left().next().is_none() || view.left().any(|chunk| matches!(chunk.item, Item::Place(_)))
}
