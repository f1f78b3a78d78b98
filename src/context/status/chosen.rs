//! Units that are chosen, piloted or helped so that they reach a tier, and the groups of those that have entered.

use crate::context::View;
use crate::quantity::Unit;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// `hỗ trợ vốn cho 9 xã về đích trong năm`, `dồn sức cho 2 xã về đích`, `hoàn thiện tiêu chí để 2 xã về đích`: money and work are given so
/// that they will.
pub(super) fn is_helped_to_it(view: &View) -> bool {
    let text = &view.scene.text;
    let supported = view
        .left()
        .next()
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["cho", "giúp"]));
    let works = |chunk: &Chunk| {
        let start = chunk.tokens.start;
        text.is(start, &["dồn", "tập", "ưu"]) && text.is(start + 1, &["sức", "lực", "trung", "tiên"])
    };
    // `phân công các phòng, ban giúp 3 xã về đích`
    let clause = view
        .segment_left()
        .last()
        .map_or(view.quantity().outer.start, |first| first.tokens.start);
    let assigned = (clause..view.quantity().outer.start).any(|token| {
        text.is(token, &["phân", "chỉ"]) && text.is(token + 1, &["công", "đạo"])
            || text.is(token, &["cử", "giao"]) && !text.ends_before(token, &["bàn", "chuyển"])
    });
    let done = View::any(view.left(), |cue| cue == Cue::Done);
    let funded = supported
        && (View::any(view.before(), |cue| cue == Cue::Fund)
            || view.segment_left().any(works)
            || assigned && !done);
    // `đầu tư để có thêm 5 xã NTM`
    let purpose = view.is_noun()
        && view.left().take(3).any(|chunk| {
            text.is(chunk.tokens.start, &["để"]) && !text.ends_before(chunk.tokens.start, &["phần"])
        });
    (funded || purpose)
        && goal_behind(view).take(4).any(|chunk| match chunk.item {
            Item::Cue(Cue::Goal | Cue::Meets | Cue::Ntm(_)) => true,
            Item::Cue(Cue::Reaches) => purpose && text.is(chunk.tokens.start, &["đạt"]),
            _ => false,
        })
}

/// What is said of units behind their names: `3 xã A, B và C về đích`.
fn goal_behind<'v>(view: &'v View) -> impl Iterator<Item = &'v Chunk> {
    let named = |chunk: &&Chunk| {
        matches!(
            chunk.item,
            Item::Place(_) | Item::Sign(',' | '(' | ')') | Item::Cue(Cue::Part | Cue::Function)
        )
    };
    view.predicate().into_iter().filter(move |chunk| !named(chunk))
}

/// `chọn 4 xã xây dựng NTM nâng cao`, `4 xã được chọn làm điểm xây dựng NTM nâng cao`, `4 huyện được chọn thí điểm NTM kiểu mẫu`
pub(super) fn is_chosen(view: &View, counts: bool) -> bool {
    let text = &view.scene.text;
    let chooses = |chunk: &Chunk| {
        text.is(chunk.tokens.start, &["chọn"]) || text.ends_before(chunk.tokens.end, &["chọn"])
    };
    let predicate = view.predicate();
    let before = view.left().take(3).any(chooses);
    // Names may stand between (`năm xã gồm A, B, C được chọn để xây dựng …`).
    let mut said = goal_behind(view).take(8);
    before
        && predicate
            .iter()
            .take(6)
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Builds | Cue::Ntm(Some(_)))))
        || counts
            && said.any(chooses)
            && said.any(|chunk| matches!(chunk.item, Item::Cue(Cue::Builds | Cue::Ntm(Some(_)))))
}

/// `3 xã A, B, C là xã điểm nông thôn mới nâng cao`, `2 thôn làm điểm khu dân cư kiểu mẫu`: where the drive is tried first, unless it is over.
pub(super) fn are_pilots(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.end;
    let end = view.predicate().last().map_or(start, |last| last.tokens.end);
    let pilot = (start..end).find(|&token| {
        text.is(token, &["điểm"])
            && !text.is(token + 1, &["sáng", "đến", "du", "nhấn", "mới", "nóng", "tựa"])
            && (text.ends_before(token, &["làm"])
                || text.ends_before(token, &["xã", "vị", "thôn", "huyện", "ấp", "bản"])
                    && text.ends_before(token - 1, &["là", "làm", "đơn", "các"]))
    });
    let done = View::any(view.predicate().into_iter(), |cue| {
        matches!(cue, Cue::Done | Cue::Recognises)
    });
    pilot.is_some() && !done
}

/// `ở nhóm dự thi lần đầu, 8 sản phẩm lên hạng 4 sao`, `nhóm của năm ngoái có 11 sản phẩm 4 sao`: which group it is that
/// has been ranked.
pub(super) fn names_group(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    let start = pending.tokens.start;
    let named = (start.saturating_sub(GROUP)..start).any(|token| text.is(token, &["nhóm"]));
    // `trong các sản phẩm đăng ký năm ngoái, 5 sản phẩm lên hạng 4 sao`
    let apart = pending.segment != view.segment();
    let clause = view
        .chunks()
        .iter()
        .find(|chunk| chunk.segment == pending.segment)
        .map_or(start, |first| first.tokens.start);
    let regarded =
        apart && (text.is(clause, &["với"]) || text.is(clause, &["đối"]) && text.is(clause + 1, &["với"]));
    let beside = |test: &dyn Fn(&View) -> bool| {
        view.next()
            .is_some_and(|next| test(&next) && next.segment() == view.segment())
    };
    let ranked = beside(&|next| next.quantity().is_rank());
    // `Ở nhóm đăng ký đạt chuẩn, 2 xã đã đạt 19/19 tiêu chí`
    let criteria = |of: &View| of.quantity().unit == Unit::Noun(Noun::Criterion);
    let scored = apart && (criteria(view) || beside(&criteria));
    let judged = View::any(view.right(), |cue| matches!(cue, Cue::Ranked | Cue::Recognises));
    (named || regarded) && (ranked || scored || judged)
}

/// Within so many tokens of its verb a group is named: `nhóm các sản phẩm dự thi`.
const GROUP: usize = 4;
