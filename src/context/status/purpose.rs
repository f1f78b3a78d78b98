//! What is done so that something will be.

use crate::context::{View, time};
use crate::quantity::Unit;
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{Chunk, Item};

/// `dồn sức để xã A đạt 19/19 tiêu chí`, `hỗ trợ sinh kế để tỷ lệ hộ nghèo giảm còn 2,5%`: what is done is done so that it will.
pub(super) fn is_purpose(view: &View) -> bool {
    let text = &view.scene.text;
    let measured = matches!(
        view.quantity().unit,
        Unit::Percent | Unit::Noun(Noun::Criterion | Noun::SubCriterion)
    );
    let reaches = view.left().any(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Reaches | Cue::Meets | Cue::Level))
            || text.is(chunk.tokens.start, &["đủ", "giảm"])
    });
    let so_that = view.left().any(|chunk| text.is(chunk.tokens.start, &["để"]));
    measured && reaches && so_that || is_to_be_assured(view)
}

/// `giải pháp nhằm bảo đảm 6 xã đạt chuẩn vào cuối năm, nâng tổng số xã lên 32`: a level that what is to be assured leads to.
fn is_to_be_assured(view: &View) -> bool {
    let text = &view.scene.text;
    let assures = |token: usize| {
        text.is(token, &["nhằm", "để"])
            && text.is(token + 1, &["bảo", "đảm"])
            && text.is(token + 2, &["bảo", "đảm"])
    };
    let raised = view
        .left()
        .any(|chunk| text.is(chunk.tokens.start, &["nâng", "đưa"]));
    raised && (view.sentence().tokens.start..view.quantity().outer.start).any(assures)
}

/// `Để về đích kiểu mẫu, xã huy động 21 tỷ đồng`, `Với quyết tâm về đích, xã huy động 5 tỷ đồng`: a purpose, not of a year to come, for which money was raised or spent.
pub(super) fn is_what_money_was_for(view: &View, purpose: &Chunk) -> bool {
    let scene = view.scene;
    let raised = view.segment_left().any(|chunk| {
        chunk.item == Item::Cue(Cue::Fund)
            && scene.text.is(
                chunk.tokens.start,
                &["huy", "chi", "đầu", "bỏ", "vận", "trích", "dành"],
            )
    });
    let ahead = view.before().any(|chunk| match chunk.item {
        Item::Time(id) => time::year_of(scene, id)
            .zip(scene.setting.now())
            .is_some_and(|(year, now)| year > now),
        Item::Cue(Cue::Expects | Cue::Plan | Cue::Time(Relative::NextYear)) => true,
        _ => false,
    });
    view.quantity().unit == Unit::Money
        && scene.text.is(purpose.tokens.start, &["để", "với"])
        && purpose.segment != view.segment()
        && raised
        && !ahead
}

/// `11 xã phấn đấu đạt chuẩn trong năm được phân bổ 9 tỷ đồng`: who has been given money strives, not the money.
pub(super) fn is_said_of_receivers(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(plan);
    let units = at
        .checked_sub(1)
        .is_some_and(|before| match view.chunks()[before].item {
            Item::Quantity(id) => matches!(view.scene.quantities[id].unit, Unit::Noun(_)),
            Item::Cue(Cue::Noun(_)) | Item::Place(_) => true,
            _ => false,
        });
    let given = (plan.tokens.end..view.quantity().outer.start).any(|token| {
        text.is(token, &["được"])
            && text.is(token + 1, &["phân", "hỗ", "cấp", "bố", "giao", "đầu"])
            && !text.ends_before(token, &["sẽ"])
    });
    view.quantity().unit == Unit::Money && units && given
}

/// `Để đạt mục tiêu hết năm 2019 có 100% xã đạt chuẩn, năm nay ngân sách tỉnh dành hơn 60 tỷ đồng`: what a sentence that opens with its
/// purpose says was given until now.
pub(super) fn is_given_for_purpose(view: &View) -> bool {
    let scene = view.scene;
    let text = &scene.text;
    let money = view.quantity().unit == Unit::Money;
    if !money || !text.is(view.sentence().tokens.start, &["để", "nhằm"]) {
        return false;
    }
    let chunks = &view.chunks()[..view.at];
    let given = |chunk: &Chunk| {
        chunk.item == Item::Cue(Cue::Fund)
            && text.is(chunk.tokens.start, &["bố", "dành", "phân", "cấp", "đối"])
            && !text.ends_before(chunk.tokens.start, &["sẽ", "cần", "phải", "đề"])
    };
    let Some(at) = chunks.iter().position(given) else {
        return false;
    };
    let main = chunks[at].segment;
    let planned = |chunk: &Chunk| match chunk.item {
        Item::Cue(cue) => {
            chunk.segment >= main && matches!(cue, Cue::Expects | Cue::Plan | Cue::Pending | Cue::Norm)
                || cue == Cue::Time(Relative::NextYear)
        }
        Item::Time(id) => time::year_of(scene, id)
            .zip(scene.setting.now())
            .is_some_and(|(year, now)| year > now),
        _ => false,
    };
    main > chunks[0].segment && !chunks.iter().any(planned)
}
