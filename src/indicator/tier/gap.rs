//! Differences that are no figure: gaps to a plan or to another unit, ratios to a plan.

use crate::context::View;
use crate::context::change::over_past;
use crate::quantity::Unit as Measured;
use crate::text::lexicon::Cue;
use crate::text::sentence::Item;

/// `vượt 3 xã so với kế hoạch`, `cao hơn 14,6% so với …`.
pub(crate) fn gap(view: &View) -> bool {
    if over_past(view).is_some() {
        return false;
    }
    let quantity = view.quantity();
    let text = &view.scene.text;
    let bounded_by = text.word(quantity.outer.start);
    let gap_word = quantity.outer.start < quantity.tokens.start
        && matches!(bounded_by, "cao" | "thấp" | "vượt" | "kém" | "nhiều" | "ít")
        && !text.is(quantity.outer.start + 1, &["nhất"])
        // `Thu nhập bình quân đã vượt 48 triệu đồng/người/năm`
        && !(bounded_by == "vượt" && quantity.per.person)
        && !passes(view);
    let said_before = view.left().take(2).any(|chunk| chunk.item == Item::Cue(Cue::Gap));
    let to_plan = view
        .right()
        .take(4)
        .any(|chunk| chunk.item == Item::Cue(Cue::Base))
        && view.right().take(8).any(|chunk| {
            matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Done | Cue::Average))
                && text.ends_before(chunk.tokens.end, &["hoạch", "tiêu", "quân", "bình"])
        });
    // `tăng 11 xã so với mục tiêu` in one phrase
    let told = view
        .right()
        .take(2)
        .any(|chunk| chunk.item == Item::Cue(Cue::Done) && text.is(chunk.tokens.start, &["so"]));
    // `vượt chỉ tiêu tỉnh giao 1 sản phẩm`
    let set = view
        .left()
        .take_while(|chunk| chunk.item != Item::Sign(','))
        .take(SET_BY)
        .any(|chunk| chunk.item == Item::Cue(Cue::Done) && text.is(chunk.tokens.start, &["vượt"]))
        && text.ends_before(quantity.outer.start, &["giao", "ra"]);
    // `vượt kế hoạch 2 xã`
    let beyond = view.left().next().is_some_and(|chunk| {
        chunk.item == Item::Cue(Cue::Done)
            && text.is(chunk.tokens.start, &["vượt"])
            && text.ends_before(chunk.tokens.end, &["hoạch", "tiêu"])
            && !view.is_told_beside()
    });
    // `thấp hơn kế hoạch đề ra gần 2%`
    let start = quantity.outer.start;
    let compared = (start.saturating_sub(COMPARED)..start).any(|token| {
        let plan = text.is(token, &["hơn"]) && text.is(token + 1, &["kế", "mục", "chỉ"]);
        // `thấp hơn cả nước 26,8 điểm %`
        let points = text.is(token, &["hơn"])
            && text.is(quantity.outer.end - 2, &["điểm"])
            && text.ends_before(token, &["thấp", "cao"]);
        (plan || points) && !(token..start).any(|at| text.is(at, &[",", ";", "đạt", "còn", "là"]))
    });
    // `vượt chỉ tiêu 2 xã về đích và 1 xã nâng cao`
    let joined = text.ends_before(start, &["và"])
        && view.previous().is_some_and(|previous| {
            previous.segment() == view.segment()
                && previous.quantity().unit == quantity.unit
                && !View::any(view.chunks()[previous.at + 1..view.at].iter(), |cue| {
                    matches!(cue, Cue::Meets | Cue::Reaches | Cue::Recognises)
                })
                && gap(&previous)
        });
    gap_word || said_before || compared || to_plan || told || beyond || set || joined
}

/// Among so many chunks before a gap stands the plan that is passed: `vượt chỉ tiêu tỉnh giao`.
const SET_BY: usize = 4;

/// `đưa tỷ lệ xã đạt chuẩn vượt 70%`, `các xã vùng cao đều vượt 25% số xã`: a level to pass, no gap.
fn passes(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let level = view.left().any(|chunk| text.is(chunk.tokens.start, &["tỷ"]))
        || text.ends_before(start, &["đều", "sẽ", "phải", "đấu"]);
    let base = View::any(view.right().take(4), |cue| cue == Cue::Base);
    text.is(start, &["vượt"]) && view.quantity().unit == Measured::Percent && level && !base
}

/// Within so many tokens a gap follows the plan that it is measured from.
const COMPARED: usize = 8;

/// `đạt 120% kế hoạch`, `bằng 192,5% so với tỉnh giao`.
pub(crate) fn ratio_to_plan(view: &View) -> bool {
    let text = &view.scene.text;
    view.right()
        .find(|chunk| chunk.item != Item::Cue(Cue::Function))
        .is_some_and(|chunk| {
            let set = chunk.item == Item::Cue(Cue::Base)
                && (chunk.tokens.end..view.sentence().tokens.end.min(chunk.tokens.end + 3)).any(|token| {
                    text.is(token, &["giao"])
                        || text.is(token, &["nghị"]) && text.is(token + 1, &["quyết"])
                        || text.is(token, &["kế", "mục", "chỉ"]) && text.is(token + 1, &["hoạch", "tiêu"])
                });
            set || text.is(chunk.tokens.start, &["kế", "dự", "mục", "chỉ"])
                && !matches!(chunk.item, Item::Cue(Cue::Level))
        })
}
