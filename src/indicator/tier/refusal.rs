//! Counts of units that are no figure: norms, gaps, what is not met, where others lie.

use super::beside::{holds_products, is_reached_by_larger, is_where_carried_out, told_of_something_else};
use super::gap::{gap, ratio_to_plan};
use super::lacking::{
    are_left_by_merger, counts_all_units, denied, has_lost_it, has_smaller_units, is_behind_criterion,
    is_on_the_way, is_tidied, lacks_units, reaches_each,
};
use super::{beside, group};
use crate::context::{View, each, is_asked_for, merges};
use crate::indicator::Running;
use crate::place::mention::level_of;
use crate::quantity::{Form, Unit as Measured};
use crate::report::Unit;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// Why a count of units is no figure, whatever tier stands beside it.
pub(super) fn refusal(view: &View, running: &Running, unit: Unit) -> Option<&'static str> {
    let text = &view.scene.text;
    let quantity = view.quantity();
    let nearest = view.left().next();
    if nearest.is_some_and(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Function))
            && text.ends_before(chunk.tokens.end, &["của", "thuộc", "tại", "ở"])
    }) && view
        .previous()
        .is_some_and(|previous| previous.segment() == view.segment() || view.in_brackets())
        && unit != Unit::Percent
        && quantity.out_of.is_none()
    {
        return Some("says where the units before it lie");
    }
    if let Some(reason) = of_others(view, unit) {
        return Some(reason);
    }
    if let Some(reason) = told_of_something_else(view, unit) {
        return Some(reason);
    }
    if holds_products(view) {
        return Some("says where products come from");
    }
    let rest = is_rest(view);
    if rest && !says_of_rest(view) {
        return Some("the rest of the units counted before");
    }
    // `3 xã này vẫn giữ 18/18 tiêu chí` tells what they have reached, `9 xã này sẽ hoàn thành 19 tiêu chí` what was announced.
    let ahead = |cue| matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending);
    let scored = group(view).is_some() && !View::any(view.right(), ahead);
    if view.right().next().is_some_and(|chunk| {
        chunk.item == Item::Cue(Cue::Anaphor) && !rest && !scored
            || (text.is(chunk.tokens.start, &["trên"]) && chunk.tokens.len() == 1)
    }) {
        return Some("points back to units counted before");
    }
    if is_rule_for_each(view) && each::named(view).is_empty() && unit != Unit::Percent {
        return Some("a rule for each unit, no count");
    }
    // `mỗi xã có ít nhất 60% số thôn đạt kiểu mẫu`
    let share_of_each = unit == Unit::Percent
        && view.left().any(|chunk| {
            chunk.item == Item::Cue(Cue::Each) && text.is(chunk.tokens.end, &["xã", "huyện", "thôn"])
        });
    if share_of_each {
        return Some("a rule for each unit, no share of all");
    }
    if gap(view) {
        return Some("a gap to a plan or to another unit");
    }
    if rises_by(view) {
        return Some("units by how much they have risen");
    }
    if let Some(reason) = other_deed(view, unit) {
        return Some(reason);
    }
    if let Some(reason) = beside::refusal(view, running, unit) {
        return Some(reason);
    }
    if looked_at(view) {
        return Some("units that were looked at, or whose mean is told");
    }
    if merged(view) {
        return Some("units that were merged");
    }
    if is_size(view) && !View::any(view.predicate().into_iter(), tells_tier) {
        return Some("the size of a place");
    }
    if is_addressed(view) {
        return Some("units of which something is demanded");
    }
    if among_first(view) {
        return Some("one among the first");
    }
    if indefinite(view) {
        return Some("an indefinite article, no count");
    }
    let start = quantity.outer.start;
    // `trước khi nhập, hai xã cũ đang ở đâu`, `trên địa bàn 4 huyện: A, B`
    if text.is(quantity.outer.end, &["cũ"]) && group(view).is_none() {
        return Some("units of before a merger");
    }
    if text.ends_before(start, &["bàn"]) && text.ends_before(start - 1, &["địa"]) {
        return Some("says where the units before it lie");
    }
    if text.ends_before(start, &["ubnd"])
        || text.ends_before(start, &["dân"]) && text.ends_before(start - 1, &["nhân"])
    {
        return Some("counts authorities");
    }
    if unit == Unit::Percent && ratio_to_plan(view) {
        return Some("a ratio to the plan");
    }
    if quantity.form != Form::Negation && group(view).is_none() && is_unmet(view) {
        return Some("counts what is not met");
    }
    if unit == Unit::Percent && is_reached_by_larger(view, running) {
        return Some("says what the units counted before it have reached");
    }
    None
}

/// `6 xã còn lại`
fn is_rest(view: &View) -> bool {
    let text = &view.scene.text;
    view.right().next().is_some_and(|chunk| {
        text.is(chunk.tokens.start, &["còn"]) && text.is(chunk.tokens.start + 1, &["lại"])
    })
}

/// Whether a word says that units have, reach or wait for a tier.
fn tells_tier(cue: Cue) -> bool {
    matches!(
        cue,
        Cue::Pending | Cue::Meets | Cue::Recognises | Cue::Goal | Cue::Completes | Cue::Ntm(_) | Cue::Tier(_)
    )
}

/// `04 xã còn lại đang hoàn thiện hồ sơ`, `01 xã còn lại đạt từ 17 tiêu chí trở lên` say something of their own.
fn says_of_rest(view: &View) -> bool {
    let text = &view.scene.text;
    // `6 xã còn lại sẽ hoàn thành trong năm 2025`, not `hoàn thành việc sắp xếp`
    let completes = || {
        view.right().any(|chunk| {
            let end = chunk.tokens.start + 2;
            text.is(chunk.tokens.start, &["hoàn"])
                && text.is(end - 1, &["thành"])
                && text.is(
                    end,
                    &["trong", "vào", "trước", "đúng", "năm", "cuối", ",", ".", ";"],
                )
        })
    };
    group(view).is_some() || completes() || View::any(view.predicate().into_iter(), tells_tier)
}

/// What counts no units of the place: those in which others lie, people, what a standard asks for.
fn of_others(view: &View, unit: Unit) -> Option<&'static str> {
    if is_asked_for(view) {
        return Some("a norm");
    }
    let text = &view.scene.text;
    let quantity = view.quantity();
    let start = quantity.outer.start;
    // `các xã thuộc 7 huyện được công nhận`
    let of_units = text.ends_before(start, &["thuộc"])
        && text.ends_before(start - 1, &["xã", "thôn", "bản", "ấp"])
        && text.ends_before(start - 2, &["các", "những", "số"]);
    if of_units {
        return Some("says where units lie that are not counted");
    }
    // `hai xã đều thuộc 13 xã điểm của tỉnh`
    let among = text.ends_before(start, &["thuộc"])
        && (text.ends_before(start - 1, &["đều", "cùng"]) || text.is(quantity.outer.end, &["điểm"]));
    if among {
        return Some("units among which others are");
    }
    if has_lost_it(view) {
        return Some("units that have lost it");
    }
    // `4 xã được công nhận; giải ngân 62%`
    let spent = view
        .left()
        .next()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Fund));
    if unit == Unit::Percent && spent {
        return Some("a share of the money");
    }
    // `sau sắp xếp còn 139 xã, trong đó 16 xã đạt chuẩn`
    if are_left_by_merger(view) {
        return Some("all units that are left after a merger");
    }
    // `xã đặc biệt khó khăn với gần 90% dân số là đồng bào`, `Tỷ lệ người dân hài lòng của hai huyện đều trên 98%`
    let content = view
        .before()
        .take_while(|chunk| chunk.item != Item::Sign(';'))
        .take_while(|chunk| {
            chunk.segment == view.segment()
                || !matches!(chunk.item, Item::Cue(cue) if level_of(cue).is_some())
        })
        .flat_map(|chunk| chunk.tokens.clone())
        .any(|token| text.is(token, &["hài"]) && text.is(token + 1, &["lòng"]));
    // `6 xã được 100% phiếu thuận`
    let people = unit == Unit::Percent
        && (content
            || text.is(
                quantity.outer.end,
                &["dân", "người", "nhân", "phiếu", "thành", "đại"],
            ));
    people.then_some("a share of the people")
}

/// `mỗi xã có ít nhất 1 khu dân cư kiểu mẫu và 10 vườn mẫu`: counts of a list that opens with the unit that each of them is for.
fn is_rule_for_each(view: &View) -> bool {
    let of_each = |view: &View| view.left().any(|chunk| chunk.item == Item::Cue(Cue::Each));
    let runs_on = view.previous().is_some_and(|before| {
        let counted = matches!(before.quantity().unit, Measured::Noun(noun) if noun != Noun::Criterion);
        let listed = |chunk: &Chunk| {
            matches!(
                chunk.item,
                Item::Sign(',') | Item::Cue(Cue::Function | Cue::Noun(_) | Cue::Ntm(_) | Cue::Tier(_))
            )
        };
        counted && of_each(&before) && view.chunks()[before.at + 1..view.at].iter().all(listed)
    });
    of_each(view) || runs_on
}

/// `2 xã tăng 1 tiêu chí, 1 xã tăng 3 tiêu chí`
fn rises_by(view: &View) -> bool {
    let criteria = |next: &View| {
        matches!(
            next.quantity().unit,
            Measured::Noun(Noun::Criterion | Noun::SubCriterion)
        )
    };
    view.next().filter(criteria).is_some_and(|next| {
        matches!(
            view.chunks()[view.at + 1..next.at],
            [Chunk {
                item: Item::Cue(Cue::Change(_)),
                ..
            }]
        )
    })
}

/// Why what is said of the units is no tier that they have or aim at.
fn other_deed(view: &View, unit: Unit) -> Option<&'static str> {
    let text = &view.scene.text;
    let quantity = view.quantity();
    // `hai huyện A và B chưa có xã đăng ký đạt chuẩn`
    let registered = view
        .right()
        .next()
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["đăng"]));
    if quantity.form == Form::Negation && registered {
        return Some("says that none has registered");
    }
    let larger = |units: &View| {
        matches!(
            units.quantity().unit,
            Measured::Noun(Noun::Province | Noun::District)
        )
    };
    if lacks_units(view) {
        return Some("says what units lack");
    }
    if counts_all_units(view) {
        return Some("all units, of whatever tier");
    }
    if is_on_the_way(view) || unit == Unit::Percent && reaches_each(view) {
        return Some("says how far the work of units has come");
    }
    // `Toàn tỉnh có 117 xã làm nông thôn mới`
    let end = quantity.outer.end;
    let works_on = text.is(end, &["làm"])
        && view
            .right()
            .nth(1)
            .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Ntm(None)));
    if works_on {
        return Some("the size of the programme");
    }
    if is_tidied(view) {
        return Some("gardens that are tidied up");
    }
    if is_behind_criterion(view) {
        return Some("says for how many units a criterion is hard");
    }
    // `Tại 17 tỉnh, thành phố, 100% số xã đã đạt chuẩn` counts the provinces.
    let all_of_theirs = unit == Unit::Percent
        && quantity.value == 100.into()
        && view.previous().is_some_and(|units| {
            larger(&units) && text.ends_before(units.quantity().outer.start, &["tại", "ở"])
        });
    if all_of_theirs {
        return Some("says of units that all of theirs have it");
    }
    if has_other_things(view) {
        return Some("says what the units have");
    }
    if is_where_carried_out(view) {
        return Some("where the programme is carried out");
    }
    // `thi vườn mẫu có 12 vườn đạt giải`
    let prize = view.right().take(2).any(|chunk| {
        let end = chunk.tokens.end;
        // `…; giải quyết việc làm`
        let other = text.is(end + 1, &["quyết", "pháp", "ngân", "phóng", "tỏa", "thích"]);
        text.ends_before(end, &["giải"]) || text.is(end, &["giải"]) && !other
    });
    if prize {
        return Some("prizes of a contest");
    }
    if has_plan_of_land(view) {
        return Some("units that have a plan of their land");
    }
    // `vượt yêu cầu 75% số xã đạt chuẩn`
    let required = text.ends_before(quantity.outer.start, &["cầu"])
        && text.ends_before(quantity.outer.start - 1, &["yêu"]);
    if required && unit == Unit::Percent {
        return Some("what a standard asks for");
    }
    if meets_one(view) {
        return Some("units that meet one criterion");
    }
    None
}

/// `7/7 thôn có khu thể thao`; `3 xã có khả năng đạt chuẩn` are said to meet it all the same, and `14 xã có đông đồng bào Khmer` are a
/// part of those counted before.
fn has_other_things(view: &View) -> bool {
    let text = &view.scene.text;
    let end = view.quantity().outer.end;
    if text.is(end, &["có"]) && text.is(end + 1, &["đông"]) {
        return false;
    }
    // `100% xã, bản có nhà văn hóa đạt chuẩn`
    let names = |chunk: &&Chunk| {
        matches!(chunk.item, Item::Cue(Cue::Function) | Item::Sign(','))
            || matches!(chunk.item, Item::Cue(cue) if level_of(cue).is_some())
    };
    let mut said = view.chunks()[view.at + 1..].iter().skip_while(names);
    let has = said
        .next()
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["có"]) && chunk.tokens.len() == 1);
    let thing = said
        .next()
        .is_some_and(|chunk| matches!(chunk.item, Item::Word | Item::Cue(Cue::Foreign | Cue::Noun(_))));
    let judged = View::any(view.predicate().into_iter(), |cue| {
        matches!(
            cue,
            Cue::Goal | Cue::Recognises | Cue::Completes | Cue::Ntm(_) | Cue::Tier(_)
        )
    });
    (has && thing && !judged || has_smaller_units(view)) && group(view).is_none()
}

/// `100% số xã có quy hoạch nông thôn mới được phê duyệt`, `27/27 xã đã hoàn thành lập quy hoạch NTM`
fn has_plan_of_land(view: &View) -> bool {
    let text = &view.scene.text;
    view.predicate()
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Cue(Cue::Ntm(_) | Cue::Meets) | Item::Sign(_)))
        .any(|chunk| {
            chunk.tokens.clone().any(|token| {
                text.is(token, &["quy", "qui"]) && text.is(token + 1, &["hoạch"])
                    || text.is(token, &["đồ", "phương"]) && text.is(token + 1, &["án"])
            })
        })
}

/// `128/161 xã (79,5%) đạt tiêu chí giao thông theo Bộ tiêu chí xã NTM`
fn meets_one(view: &View) -> bool {
    let text = &view.scene.text;
    let said = view.predicate();
    let mut said = said
        .iter()
        .filter(|chunk| !matches!(chunk.item, Item::Cue(Cue::Function | Cue::Done | Cue::Label)));
    // `62% số xã đáp ứng tiêu chí về trường học`, `35% số xã đạt các tiêu chí về chợ`
    let about = said.clone().find(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Noun(Noun::Criterion) | Cue::Meets))
            && text.ends_before(chunk.tokens.end, &["chí"])
            && text.is(chunk.tokens.end, &["về"])
    });
    let field = about.is_some_and(|chunk| {
        !(chunk.tokens.end..chunk.tokens.end + FIELD).any(|token| text.is(token, &["nông", "ntm"]))
    });
    if field {
        return true;
    }
    let reaches = said
        .next()
        .is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Reaches | Cue::Completes)));
    let criterion = said
        .next()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Noun(Noun::Criterion)));
    let named = said.next().is_some_and(|chunk| {
        matches!(
            chunk.item,
            Item::Word | Item::Cue(Cue::Skip | Cue::Noun(Noun::Enterprise))
        ) && !view
            .scene
            .text
            .is(chunk.tokens.start, &["nào", "theo", "của", "bộ"])
            || matches!(chunk.item, Item::Cue(Cue::Income | Cue::Poverty | Cue::Foreign))
    });
    reaches && criterion && named
}

/// Within so many tokens behind `tiêu chí về` it is said which: `tiêu chí về xã nông thôn mới` is the whole set.
const FIELD: usize = 4;

/// `vừa rà soát 201 xã theo Bộ tiêu chí`, `20 xã biên giới đạt bình quân 11 tiêu chí/xã`
fn looked_at(view: &View) -> bool {
    let text = &view.scene.text;
    let survey = view.left().next().is_some_and(|chunk| {
        let end = chunk.tokens.end;
        let inspects = text.ends_before(end, &["soát", "sát"]) && chunk.tokens.len() <= 2;
        // `về huyện kiểm tra hai xã A, B`
        inspects || text.ends_before(end, &["tra"]) && text.ends_before(end - 1, &["kiểm"])
    });
    // `bình quân số tiêu chí của 200 xã xây dựng nông thôn mới là 16,02 tiêu chí`
    let meant = view.scene.text.ends_before(view.quantity().outer.start, &["của"])
        && View::any(view.left(), |cue| cue == Cue::Average)
        && View::any(view.left(), |cue| matches!(cue, Cue::Noun(Noun::Criterion)));
    let mean = view.next().is_some_and(|next| {
        matches!(next.quantity().unit, Measured::Noun(Noun::Criterion))
            && next.quantity().per.place
            && next.segment() == view.segment()
            // `huyện A có 1 xã đạt chuẩn và bình quân mỗi xã đạt 13 tiêu chí/xã`
            && !View::any(view.chunks()[view.at + 1..next.at].iter(), |cue| {
                matches!(cue, Cue::Meets | Cue::Recognises | Cue::Ntm(_))
            })
    });
    survey || mean || meant
}

/// `Với 5 xã đạt chuẩn, Chủ tịch UBND tỉnh yêu cầu giữ vững các tiêu chí`: to whom a demand goes.
fn is_addressed(view: &View) -> bool {
    let text = &view.scene.text;
    let sentence = view.sentence().tokens.clone();
    let opens = text.is(sentence.start, &["với"])
        || text.is(sentence.start, &["đối"]) && text.is(sentence.start + 1, &["với"]);
    let first = view.previous().is_none();
    let comma = (view.quantity().outer.end..sentence.end).find(|&token| text.is(token, &[","]));
    opens
        && first
        && comma.is_some_and(|comma| {
            (comma..sentence.end.min(comma + DEMAND)).any(|token| {
                text.is(token, &["phải"])
                    || text.is(token, &["yêu"]) && text.is(token + 1, &["cầu"])
                    || text.is(token, &["đề"]) && text.is(token + 1, &["nghị"])
            })
        })
}

/// Within how many tokens of its comma a clause says what it demands.
const DEMAND: usize = 10;

/// `hợp nhất 3 xã A, B, C`, `nhập hai thôn`.
fn merged(view: &View) -> bool {
    let text = &view.scene.text;
    // `trước khi sáp nhập có 17/34 xã đạt chuẩn`
    let dates = |chunk: &Chunk| {
        let start = chunk.tokens.start;
        let start = start - usize::from(text.ends_before(start, &["sáp"]));
        text.ends_before(start, &["khi", "trước", "sau"])
    };
    // `sau hợp nhất ba tỉnh Phú Thọ, Vĩnh Phúc, Hòa Bình`
    let named = view
        .right()
        .next()
        .is_some_and(|chunk| matches!(chunk.item, Item::Place(_)));
    view.left()
        .take(3)
        .any(|chunk| merges(text, chunk) && (named || !dates(chunk)))
}

/// `148 đơn vị hành chính cấp xã, gồm 133 xã và 15 phường`.
fn is_size(view: &View) -> bool {
    let text = &view.scene.text;
    view.before()
        .skip_while(|chunk| chunk.item != Item::Cue(Cue::Part))
        .find(|chunk| matches!(chunk.item, Item::Quantity(_)))
        .is_some_and(|whole| {
            let unit = whole.tokens.end.saturating_sub(1)..view.quantity().tokens.start;
            unit.take(SIZE)
                .any(|token| text.is(token, &["hành"]) && text.is(token + 1, &["chính"]))
        })
}

/// `còn chưa đạt 2 xã`, `số xã chưa đạt chuẩn là 2 xã`.
fn is_unmet(view: &View) -> bool {
    let unmet = view
        .predicate()
        .iter()
        .filter(|chunk| chunk.item != Item::Word)
        .take(6)
        .any(|chunk| chunk.item == Item::Cue(Cue::NotMet));
    let stated = view
        .left()
        .next()
        .is_some_and(|chunk| view.scene.text.is(chunk.tokens.start, &["là"]));
    unmet
        || denied(view)
        || view
            .left()
            .take(if stated { 6 } else { 2 })
            .any(|chunk| chunk.item == Item::Cue(Cue::NotMet))
}

/// How many tokens behind a number its `đơn vị hành chính` may end.
const SIZE: usize = 5;

/// `A nằm trong 9 tỉnh đầu tiên có 100% số xã đạt chuẩn`: a rank, as that of an ordinal.
fn among_first(view: &View) -> bool {
    let text = &view.scene.text;
    let within = view
        .left()
        .any(|chunk| text.is(chunk.tokens.start, &["nằm", "thuộc", "trong"]));
    // `xã thuộc thị xã Duy Tiên` is no first one.
    let first = view.right().take(3).any(|chunk| {
        text.is(chunk.tokens.start, &["đầu"]) && text.is(chunk.tokens.start + 1, &["tiên"])
            || !matches!(chunk.item, Item::Place(_)) && text.ends_before(chunk.tokens.end, &["tiên"])
    });
    // `xã đầu tiên trong 5 xã điểm của tỉnh hoàn thành 20 tiêu chí`
    let start = view.quantity().outer.start;
    let ranked = text.ends_before(start, &["trong", "số"])
        && (start.saturating_sub(4)..start)
            .any(|token| text.is(token, &["tiên"]) && text.ends_before(token, &["đầu"]));
    within && first || ranked
}

/// `xây dựng một huyện kiểu mẫu`: `một` without a verb that counts.
pub(crate) fn indefinite(view: &View) -> bool {
    let counts = |cue: Cue| {
        matches!(
            cue,
            Cue::Reaches
                | Cue::Recognises
                | Cue::Change(_)
                | Cue::Plan
                | Cue::Part
                | Cue::Level
                | Cue::Pending
        )
    };
    // `59/164 xã và một huyện đạt chuẩn`
    let listed = view
        .previous_outside()
        .is_some_and(|previous| previous.counts_units() && previous.runs_into_next().is_some());
    view.scene.text.is(view.quantity().tokens.start, &["một"])
        && !listed
        // `duy nhất một xã mới đạt 14 tiêu chí`
        && !view.scene.text.ends_before(view.quantity().outer.start, &["nhất", "chỉ"])
        // `ít nhất một huyện` counts.
        && view.quantity().approx.is_none()
        && view.quantity().tokens.len() <= 3
        && !View::any(view.left().take(3), counts)
}
