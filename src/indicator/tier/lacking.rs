//! Units that are counted for what they lack, for how far they or what is done to them have come, for smaller ones that they have, for what they have lost, or as
//! all that there are.

use super::group::group;
use crate::context::View;
use crate::place::mention::level_of;
use crate::quantity::{Form, Unit as Measured};
use crate::text::Token;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// `13 tỉnh chưa có đơn vị cấp huyện nào về đích`, `còn 4 xã chưa có khu dân cư nào đạt chuẩn`, `3 xã chưa có vườn mẫu`: neither the units nor
/// what none of them has is counted.
pub(super) fn lacks_units(view: &View) -> bool {
    let none = |view: &View| view.quantity().form == Form::Negation;
    // `khoảng 240 huyện được công nhận và không còn xã nào dưới 10 tiêu chí`: two clauses
    let told = |units: &View, none: &View| {
        View::any(view.chunks()[units.at..none.at].iter(), |cue| {
            matches!(cue, Cue::Meets | Cue::Recognises | Cue::Goal | Cue::Ntm(_))
        })
    };
    let pair = |units: &View, none: &View| {
        units.segment() == none.segment()
            && holds(units.quantity().unit, none.quantity().unit)
            && !told(units, none)
    };
    none(view) && view.previous().is_some_and(|units| pair(&units, view))
        || view.next().is_some_and(|next| none(&next) && pair(view, &next))
        || has_none(view)
}

/// Whether units of one kind lie in those of the other.
fn holds(units: Measured, parts: Measured) -> bool {
    match units {
        Measured::Noun(Noun::Province | Noun::District) => true,
        Measured::Noun(Noun::Commune) => matches!(
            parts,
            Measured::Noun(Noun::Village | Noun::Garden | Noun::ModelGarden | Noun::Product)
        ),
        _ => false,
    }
}

/// `3 xã chưa có vườn mẫu được công nhận`
fn has_none(view: &View) -> bool {
    let text = &view.scene.text;
    // `Hai huyện A, B chưa có vườn mẫu nào`
    let named = |chunk: &&Chunk| matches!(chunk.item, Item::Place(_) | Item::Sign(','));
    let end = view.chunks()[view.at + 1..]
        .iter()
        .take_while(named)
        .last()
        .map_or(view.quantity().outer.end, |last| last.tokens.end);
    let lacks = text.is(end, &["chưa", "không"]) && text.is(end + 1, &["có"]);
    let part = view.chunks()[view.at + 1..]
        .iter()
        .find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Noun(noun)) => Some((chunk.tokens.start, noun)),
            _ => None,
        });
    lacks
        && part.is_some_and(|(start, noun)| {
            start <= end + 2 && holds(view.quantity().unit, Measured::Noun(noun))
        })
}

/// `sau sắp xếp, toàn tỉnh còn 119 xã và 11 phường`: all units, wards among them, which have no tier.
pub(super) fn counts_all_units(view: &View) -> bool {
    let text = &view.scene.text;
    let end = view.quantity().outer.end;
    text.is(end, &["và", ","])
        && text.tokens.get(end + 1).is_some_and(Token::is_number)
        && text.is(end + 2, &["phường"])
}

/// `Sau sắp xếp còn 139 xã, trong đó 16 xã đạt chuẩn`, not `Sau sáp nhập, huyện còn 9 xã đạt chuẩn`.
pub(super) fn are_left_by_merger(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let merger = (view.sentence().tokens.start..start).any(|token| {
        text.is(token, &["sau"])
            && (token + 1..token + MERGER).any(|token| text.is(token, &["sắp", "sáp", "hợp"]))
    });
    let judged = view.right().next().is_some_and(|chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Meets | Cue::Goal | Cue::Recognises | Cue::Ntm(_) | Cue::Tier(_) | Cue::Reaches)
        )
    });
    merger && text.ends_before(start, &["còn"]) && !judged
}

/// Within so many tokens of `sau` the merger is named: `sau khi sắp xếp`, `sau sáp nhập`.
const MERGER: usize = 4;

/// `380 thôn đạt trên 70% kế hoạch`: how far their work has come.
pub(super) fn is_on_the_way(view: &View) -> bool {
    let text = &view.scene.text;
    let share = view
        .next()
        .filter(|next| next.quantity().unit == Measured::Percent && next.segment() == view.segment());
    share.is_some_and(|share| {
        let end = share.quantity().outer.end;
        let reached = view.right().all(|chunk| {
            chunk.tokens.start >= share.quantity().outer.start
                || matches!(
                    chunk.item,
                    Item::Cue(Cue::Reaches | Cue::Function | Cue::Bound(_))
                )
        });
        reached && (text.is(end, &["kế", "khối"]) && text.is(end + 1, &["hoạch", "lượng"]))
    })
}

/// `11/12 huyện có xã đạt chuẩn`: the communes have met it.
pub(super) fn has_smaller_units(view: &View) -> bool {
    let own = match view.quantity().unit {
        Measured::Noun(noun) => level_of(Cue::Noun(noun)),
        _ => None,
    };
    let smaller = |chunk: &Chunk| match chunk.item {
        Item::Cue(cue) => level_of(cue).is_some_and(|level| own.is_some_and(|own| level > own)),
        _ => false,
    };
    let text = &view.scene.text;
    let mut said = view.predicate().into_iter();
    let has = said.find(|chunk| !text.is(chunk.tokens.start, &["đều", "cũng", "đã"]));
    has.is_some_and(|has| text.is(has.tokens.start, &["có"]) && has.tokens.len() == 1)
        && said.next().is_some_and(smaller)
}

/// `cải tạo, chỉnh trang gần 400 vườn hộ`: not said to be models.
pub(super) fn is_tidied(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let model = View::any(view.right(), |cue| {
        matches!(cue, Cue::Meets | Cue::Noun(Noun::ModelGarden))
    });
    // `10 vườn được nghiệm thu, 3 vườn cần chỉnh trang thêm`
    let end = view.quantity().outer.end;
    let unfinished = text.is(end, &["cần", "phải"]) && text.is(end + 1, &["chỉnh", "hoàn", "khắc", "sửa"]);
    let garden = view.quantity().unit == Measured::Noun(Noun::Garden);
    garden && unfinished
        || garden
            && !model
            && (start.saturating_sub(TIDIED)..start).any(|token| {
                text.is(token, &["chỉnh", "cải", "dọn", "phá"])
                    && text.is(token + 1, &["trang", "tạo", "dẹp", "bỏ"])
            })
}

/// Within so many tokens before gardens it is said what is done to them: `cải tạo và chỉnh trang lại gần`.
const TIDIED: usize = 6;

/// `những vườn còn lại đều đạt trên 90%`, where `đều vượt 25% số xã` tells of units.
pub(super) fn reaches_each(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let reached = text.is(start, &["đạt"]) || text.ends_before(start, &["đạt", "thành"]);
    let alike = reached && (start.saturating_sub(EACH)..start).any(|token| text.is(token, &["đều"]));
    alike && !text.is(view.quantity().outer.end, &["số", "tổng", "các"])
}

/// Within so many tokens of its share it is said of units that all have it: `đều đạt`, `đều đã hoàn thành`.
const EACH: usize = 4;

/// `Nhiều xã còn vướng tiêu chí giao thông (13 xã), trường học (9 xã)`: how many units each criterion is hard for.
pub(super) fn is_behind_criterion(view: &View) -> bool {
    let text = &view.scene.text;
    let opens = view.sentence().tokens.start;
    let plural = opens + usize::from(text.is(opens, &["các", "những", "một"]));
    let plural = plural + usize::from(text.is(plural, &["số"]));
    let hard = (opens..view.quantity().outer.start)
        .any(|token| text.is(token, &["vướng", "khó", "thấp", "nhất", "rớt", "sụt", "hụt"]));
    view.in_brackets() && text.is(plural, &["tiêu"]) && text.is(plural + 1, &["chí"]) && hard
}

/// `6 xã bị tụt tiêu chí`, `13,6% số xã bị rớt chuẩn`
pub(super) fn has_lost_it(view: &View) -> bool {
    let text = &view.scene.text;
    let lost = view
        .predicate()
        .iter()
        .take(LOST)
        .flat_map(|chunk| chunk.tokens.clone())
        .any(|token| text.is(token, &["tụt", "rớt"]) && text.ends_before(token, &["bị"]));
    lost && group(view).is_none()
}

/// `3 xã vùng cao A, B và C chưa đạt`, `6 xã không còn đủ chuẩn`, `4 xã chưa có số liệu`: what is said of the units, behind their names, is denied.
pub(super) fn denied(view: &View) -> bool {
    let text = &view.scene.text;
    let kinds = [
        "và", "vùng", "miền", "biên", "bãi", "đặc", "còn", "nêu", "nói", "trên",
    ];
    let behind = &view.chunks()[view.at + 1..];
    let place = |at: usize| {
        behind
            .get(at)
            .is_some_and(|chunk| matches!(chunk.item, Item::Place(_)))
    };
    let verb = (0..behind.len())
        .find(|&at| {
            let named = place(at) || behind[at].item == Item::Sign(',') && place(at + 1);
            let kind = text.is(behind[at].tokens.start, &kinds);
            !named && !kind && !matches!(behind[at].item, Item::Cue(Cue::Foreign | Cue::Label))
        })
        .map(|at| &behind[at]);
    // `Huyện có 14 xã, 3 xã vùng cao chưa đạt chuẩn`
    let shared = view
        .runs_into_next()
        .filter(|next| next.quantity().unit == view.quantity().unit);
    if let Some(next) = shared {
        return denied(&next);
    }
    verb.is_some_and(|verb| {
        let start = verb.tokens.start;
        text.is(start, &["chưa"]) && !text.is(start + 1, &["kể", "tính"])
            || text.is(start, &["không"]) && text.is(start + 1, &["còn", "đủ", "đạt", "giữ", "có"])
    })
}

/// Among so many chunks behind a count it is said that it is lost: `xã nông thôn mới bị tụt tiêu chí`.
const LOST: usize = 5;
