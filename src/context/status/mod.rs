//! Plan or result.

mod beside;
mod chosen;
pub(super) mod effort;
mod governing;
pub(crate) mod heading;
mod member;
mod moment;
mod no_plan;
mod outlook;
mod phrases;
mod plan;
mod predicate;
mod present;
mod purpose;
mod scope;
mod turn;
mod waiting;
mod worded;

pub(crate) use moment::is_past;
pub(crate) use phrases::PHRASES;
pub(crate) use plan::{Plan, list_lead, plans};
pub(super) use predicate::is_kept;
pub(crate) use waiting::WAITING;

use super::{Scene, View};
use crate::indicator::Running;
use crate::quantity::{Quantity, Unit};
use crate::report::{Approx, Change, Status};
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};
use beside::{is_the_plan, performs_the_plan, set_in_brackets, started_from};
pub(crate) use effort::NOUNS as EFFORT;
use member::{
    comes_through, does_the_same, has_most, is_decided_behind, is_scored_and_proposed, listed, part, parted,
    source_of_plan, total_of_waiting,
};
pub(crate) use member::{considers, tells_where_planners_stand};
use moment::{
    LAST_MONTH_AHEAD, begins_now, ends_the_year, has_just_begun, is_deadline, is_handed_out,
    is_in_month_behind, is_in_months_ahead, is_in_months_gone, is_past_months, is_year_estimated,
};
pub(crate) use no_plan::NO_PLAN;
use no_plan::{closes_past_term, is_estimate, is_no_plan_of_it};
pub(crate) use predicate::aims_beyond;
use predicate::{done_behind, predicate};
use present::is_there_now;
pub(crate) use present::only_so_far;
use purpose::{is_given_for_purpose, is_purpose, is_said_of_receivers};
use scope::{
    is_aimed_at, is_beside_result, is_conditional, is_inserted, is_of_another_aim, is_said_of_those,
};

/// Whether the quantity is planned or reached, before its year is looked at.
///
/// In this order: what is said of it, the nearest word before it in the sentence, the plan that its paragraph or
/// heading announces.
pub(crate) fn status(view: &View, running: &Running) -> Status {
    view.column()
        .and_then(|column| column.status)
        .or_else(|| comes_through(view))
        .or_else(|| is_decided_behind(view).then_some(Status::Actual))
        .or_else(|| is_scored_and_proposed(view).then_some(Status::Target))
        .or_else(|| part(view, running))
        .or_else(|| has_most(view, running))
        .or_else(|| set_in_brackets(view))
        .or_else(|| is_the_plan(view).then_some(Status::Target))
        .or_else(|| performs_the_plan(view).then_some(Status::Actual))
        .or_else(|| started_from(view))
        .or_else(|| is_there_now(view).then_some(Status::Actual))
        .or_else(|| predicate(view))
        .or_else(|| total_of_waiting(view, running))
        .or_else(|| before(view))
        .or_else(|| done_behind(view))
        .or_else(|| listed(view, running))
        .or_else(|| does_the_same(view, running))
        .or_else(|| parted(view, running))
        .or_else(|| source_of_plan(view, running))
        .unwrap_or(match &view.scene.plans[view.sentence] {
            Some(plan) if !is_handed_out(view, plan) => Status::Target,
            _ => Status::Actual,
        })
}

/// What the nearest word before the quantity says.
fn before(view: &View) -> Option<Status> {
    let scene = view.scene;
    let mut timed = false;
    if let Some(status) = of_sentence(view) {
        return Some(status);
    }
    for chunk in view.before() {
        // `đến cuối năm thu nhập đạt …` while the year goes on
        if goes_on(scene) && ends_the_year(view, chunk) {
            return Some(if super::time::tells_last_year(view) {
                Status::Actual
            } else {
                Status::Target
            });
        }
        // `hộ nghèo từ 14,6% cuối năm 2025 hạ xuống 11,5%`, `từ 8 xã hiện nay lên 10 xã` in a plan
        if matches!(chunk.item, Item::Time(_) | Item::Cue(Cue::Time(_) | Cue::Done))
            && super::time::dates_the_old(view, chunk)
        {
            continue;
        }
        timed |= matches!(chunk.item, Item::Time(_) | Item::Cue(Cue::Time(_)));
        match chunk.item {
            Item::Cue(Cue::Expects)
                if is_estimate(view, chunk)
                    || is_done(view, chunk)
                    || closes_past_term(view, chunk)
                    || is_inserted(view, chunk) =>
            {
                return Some(Status::Actual);
            }
            // `trước tháng 10, 3 xã phải đạt chuẩn` is said behind the count, `phải có 3 xã` before it.
            Item::Cue(Cue::Norm)
                if scene.text.is(chunk.tokens.start, &["phải"])
                    // `1 sản phẩm phải hoàn thiện hồ sơ; lũy kế có 17 sản phẩm`
                    && !(chunk.tokens.end..view.quantity().outer.start).any(|token| scene.text.is(token, &[";"]))
                    && (view.is_noun() || view.quantity().unit == Unit::Percent) =>
            {
                return Some(Status::Target);
            }
            // `đã được công nhận`, `đã huy động`, `họp xét và thống nhất công nhận`
            Item::Cue(Cue::Recognises | Cue::Fund)
                if (scene.text.is(chunk.tokens.start, &["đã"]) || is_agreed(&scene.text, chunk))
                    && !planned_before(view, chunk)
                    && !is_of_another_aim(view, chunk) =>
            {
                return Some(Status::Actual);
            }
            _ if is_no_plan_of_it(view, chunk) => {}
            // A part with its own time leaves the plan of its whole.
            Item::Cue(Cue::Part) if timed => break,
            Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::Time(Relative::NextYear)) => {
                return Some(Status::Target);
            }
            // `phấn đấu tính đến hết năm …` stays a plan.
            Item::Cue(Cue::Done | Cue::Time(Relative::Now))
                if !says_done(view, chunk) && planned_before(view, chunk) => {}
            Item::Cue(Cue::Done) if is_at_hand(&scene.text, chunk) => {}
            Item::Cue(Cue::Done) if has_set_targets(view, chunk) => return Some(Status::Target),
            Item::Cue(Cue::Done) if is_demanded(scene, view.sentence(), chunk) => {}
            Item::Cue(Cue::Done) if is_of_another_aim(view, chunk) || is_said_of_those(view, chunk) => {}
            Item::Cue(Cue::Done) if is_aimed_at(view, chunk) || is_of_another_member(view, chunk) => {}
            Item::Cue(Cue::Done | Cue::Time(Relative::Now | Relative::LastYear)) => {
                return Some(Status::Actual);
            }
            // `cuối năm nay, tỉnh có thêm 8 xã nâng cao`
            Item::Cue(Cue::Time(Relative::ThisYear))
                if scene.text.is(chunk.tokens.start, &["cuối", "hết", "đến"]) && goes_on(scene) =>
            {
                return Some(Status::Target);
            }
            // `Chỉ tiêu đến năm 2020 là 50% số xã`.
            Item::Cue(Cue::Noun(Noun::SubCriterion))
                if scene.text.is(chunk.tokens.start, &["chỉ"])
                    && opens(view, chunk)
                    && !(is_inserted(view, chunk) && is_beside_result(view, chunk)) =>
            {
                return Some(Status::Target);
            }
            // `huy động được`, `xây dựng được`: the verb itself says the result.
            Item::Cue(Cue::Fund | Cue::Builds | Cue::Recognises)
                if scene.text.ends_before(chunk.tokens.end, &["được"])
                    && !scene.text.is(chunk.tokens.start, &["được"])
                    && !planned_before(view, chunk) =>
            {
                return Some(Status::Actual);
            }
            Item::Time(id) if is_deadline(view, chunk, id) => return Some(Status::Target),
            // `Tổng kinh phí của đề án giai đoạn 2018 - 2020 là 484 tỷ đồng` in 2018
            Item::Time(id) if begins_now(view, chunk, id) => return Some(Status::Target),
            Item::Time(_) if is_of_another_aim(view, chunk) => {}
            Item::Time(id) if is_past(scene, view.sentence(), chunk, id) && !planned_before(view, chunk) => {
                return Some(Status::Actual);
            }
            Item::Time(id) if has_just_begun(view, chunk, id) => return Some(Status::Target),
            Item::Quantity(id)
                if sets_targets(&scene.text, &scene.quantities[id]) || is_lacking(view, id) =>
            {
                return Some(Status::Target);
            }
            Item::Quantity(id)
                if (is_past_months(view, id) || is_after_years(view, id)) && !planned_before(view, chunk) =>
            {
                return Some(Status::Actual);
            }
            _ => {}
        }
    }
    let ahead = is_in_months_ahead(view) || is_in_month_behind(view);
    (is_on_its_way(view) || is_minimum(view) || ahead || is_purpose(view)).then_some(Status::Target)
}

/// What the sentence as a whole says, before its words are looked at one by one.
fn of_sentence(view: &View) -> Option<Status> {
    if is_in_months_gone(view) || is_year_estimated(view) {
        return Some(Status::Actual);
    }
    if is_conditional(view) {
        return Some(Status::Target);
    }
    is_given_for_purpose(view).then_some(Status::Actual)
}

/// Whether the end of the article's year still lies ahead.
fn goes_on(scene: &Scene) -> bool {
    scene
        .setting
        .published
        .is_some_and(|day| day.month <= LAST_MONTH_AHEAD)
}

/// `thống nhất công nhận`, `nhất trí công nhận`: what a council has agreed on.
pub(crate) fn is_agreed(text: &Text, verb: &Chunk) -> bool {
    verb.item == Item::Cue(Cue::Recognises) && text.is(verb.tokens.start, &["thống", "nhất", "đồng"])
}

/// `xây dựng 5 khu dân cư kiểu mẫu`, `đưa 2 xã về đích`: work under way is no result.
fn is_on_its_way(view: &View) -> bool {
    let text = &view.scene.text;
    let built = matches!(
        view.quantity().unit,
        Unit::Noun(Noun::Village | Noun::Garden | Noun::ModelGarden | Noun::Commune | Noun::District)
    );
    // `xây dựng thêm được 26 khu dân cư kiểu mẫu`, `18 xã xây dựng nông thôn mới thì 10 xã đã được công nhận`
    let start = view.quantity().outer.start;
    // `xây dựng thành công 31 khu dân cư kiểu mẫu`
    let done = text.ends_before(start, &["được", "thì"])
        || text.ends_before(start, &["công"]) && text.ends_before(start - 1, &["thành"]);
    let work = built
        && !done
        && view
            .left()
            .take(3)
            .any(|chunk| chunk.item == Item::Cue(Cue::Builds));
    // Money that is `giao` has been given.
    let money = view.quantity().unit == Unit::Money;
    let verbs: &[&str] = match view.quantity().unit {
        Unit::Money => &["đưa"],
        // `Tỉnh chọn 2 xã về đích`; a council chooses products that are recognised.
        _ if built => &["đưa", "giao", "chọn"],
        _ => &["đưa", "giao"],
    };
    // `huyện giao năm 2022: 3 xã`, `tỉnh giao năm 2022 là 3 xã`
    let dates = |chunk: &&Chunk| {
        // `Riêng năm nay, tỉnh giao thêm 22 xã`
        let added = text.is(chunk.tokens.start, &["thêm"]) && text.ends_before(chunk.tokens.start, &["giao"]);
        matches!(chunk.item, Item::Time(_) | Item::Sign(':')) || text.is(chunk.tokens.start, &["là"]) || added
    };
    let led = view.left().find(|chunk| !dates(chunk)).is_some_and(|chunk| {
        // `Hội đã vận động, góp phần đưa 4 xã đạt chuẩn`
        let helped = text.ends_before(chunk.tokens.start, &["phần"]);
        text.is(chunk.tokens.start, verbs)
            && chunk.item != Item::Cue(Cue::Skip)
            && !helped
            && !sums_up_increase(view, chunk)
            || !money && text.ends_before(view.quantity().outer.start, &["đạo"])
    });
    work || led
}

/// `huyện có thêm 4 xã đạt chuẩn, đưa 6/6 xã hoàn thành 19 tiêu chí`: what the units before it have made it.
fn sums_up_increase(view: &View, verb: &Chunk) -> bool {
    let at = view.sentence().position(verb);
    let behind_comma = view.scene.text.ends_before(verb.tokens.start, &[","]);
    behind_comma
        && view.previous().is_some_and(|added| {
            added.at < at
                && added.quantity().unit == view.quantity().unit
                && View::any(added.left(), |cue| cue == Cue::Change(Change::Increase))
        })
}

/// `sau 5 năm tỉnh có thêm 70 xã`: looked back on.
fn is_after_years(view: &View, id: usize) -> bool {
    let text = &view.scene.text;
    let quantity = &view.scene.quantities[id];
    text.ends_before(quantity.outer.start, &["sau"])
        && (quantity.tokens.start..=quantity.tokens.end).any(|token| text.is(token, &["năm"]))
}

/// `Nghị quyết đặt 24 chỉ tiêu chủ yếu, trong đó có 74 xã đạt chuẩn`: what is set is aimed at.
fn sets_targets(text: &Text, quantity: &Quantity) -> bool {
    // `chỉ tiêu chủ yếu` counts no criteria, but is set all the same; `9 nhóm giải pháp`, `ba khâu đột phá`
    let start = quantity.tokens.start;
    let targets = (start..quantity.outer.end.max(start + AIMS)).any(|token| {
        text.is(token, &["chỉ"]) && text.is(token + 1, &["tiêu"])
            || text.ends_before(token, &["nhóm", "khâu", "mũi", "nhiệm"])
                && text.is(token, &["mục", "giải", "đột", "nhiệm", "vụ"])
    });
    targets && is_set(text, quantity.outer.start)
}

/// `còn 2 tiêu chí nữa là xã đủ 19 tiêu chí`: what is lacking before the number is reached.
fn is_lacking(view: &View, id: usize) -> bool {
    let text = &view.scene.text;
    let lacking = &view.scene.quantities[id];
    let end = lacking.outer.end;
    text.is(end, &["nữa"])
        && text.is(end + 1, &["là", "thì", "sẽ", "mới"])
        && lacking.unit == view.quantity().unit
}

/// Within so many tokens of a number it is said what aims it counts: `17 nhóm chỉ tiêu`, `5 nhiệm vụ trọng tâm`.
const AIMS: usize = 4;

/// Whether a council or a plan sets what is counted from `start` on: `HĐND thông qua 17 chỉ tiêu`, `Nghị quyết đề ra 24 chỉ tiêu`.
pub(crate) fn is_set(text: &Text, start: usize) -> bool {
    let start = start - usize::from(text.ends_before(start, &["với", "gồm"]));
    let pair = |first: &[&str], second: &[&str]| {
        text.ends_before(start, second) && text.ends_before(start - 1, first)
    };
    text.ends_before(start, &["đặt", "giao"])
        || pair(&["thông"], &["qua"])
        || pair(&["đề", "đặt", "đưa"], &["ra"])
        || pair(&["xác", "quyết", "ấn"], &["định"])
        || pair(&["quyết"], &["nghị"])
        || pair(&["thống"], &["nhất"])
        // `UBND tỉnh trình HĐND tỉnh 18 chỉ tiêu`
        || pair(&["trình"], &["hđnd"])
        || pair(&["hđnd"], &["tỉnh", "huyện", "xã"]) && text.ends_before(start - 2, &["trình"])
}

/// `đã thông qua nghị quyết với một số chỉ tiêu: …`: what has been done is planning.
fn has_set_targets(view: &View, done: &Chunk) -> bool {
    let text = &view.scene.text;
    let mut words = done.tokens.end..view.quantity().outer.start;
    let votes = done.tokens.end;
    let planned = text.is(
        votes,
        &[
            "thông", "thống", "quyết", "biểu", "đề", "xác", "ban", "giao", "đặt",
        ],
    );
    let targets = words
        .clone()
        .find(|&token| text.is(token, &["chỉ", "mục"]) && text.is(token + 1, &["tiêu"]));
    planned && targets.is_some_and(|targets| words.any(|token| token > targets && text.is(token, &[":"])))
}

/// `có ít nhất 10 xã`, `từ 10 xã trở lên`, `giảm tỷ lệ hộ nghèo từ 2,5% trở lên`: who counts what is there does not set a minimum.
fn is_minimum(view: &View) -> bool {
    let quantity = view.quantity();
    let lowered = quantity.unit == Unit::Percent
        && View::any(view.segment_left(), |cue| cue == Cue::Change(Change::Decrease));
    let counted = matches!(
        quantity.unit,
        Unit::Noun(
            Noun::Commune
                | Noun::District
                | Noun::Village
                | Noun::Product
                | Noun::Producer
                | Noun::Enterprise
                | Noun::ModelGarden
        )
    );
    (counted || lowered) && quantity.approx == Some(Approx::AtLeast)
}

/// `đề nghị huyện tập trung giải ngân, phấn đấu …; hoàn thành mục tiêu năm 2023 có thêm 1 xã`, `Huyện sẽ tập trung …. Hoàn thành mục tiêu đưa
/// xã A về đích.`: a verb without a subject goes on with what is demanded.
pub(crate) fn is_demanded(scene: &Scene, sentence: &Sentence, done: &Chunk) -> bool {
    let text = &scene.text;
    let start = done.tokens.start;
    let asks = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending));
    let before = || {
        let at = scene
            .sentences
            .partition_point(|other| other.tokens.start < start);
        let earlier = &scene.sentences[at.checked_sub(1)?];
        (start == sentence.tokens.start && earlier.block == sentence.block).then_some(earlier)
    };
    text.is(start, &["hoàn"])
        && (text.ends_before(start, &[",", ";"])
            && sentence
                .chunks
                .iter()
                .take_while(|chunk| chunk.tokens.start < start)
                .any(asks)
            || before().is_some_and(|earlier| earlier.chunks.iter().any(asks)))
}

/// `đã`, `hiện`, which no plan takes back; `phấn đấu đạt được`, `phấn đấu đạt mục tiêu` stay plans.
fn says_done(view: &View, chunk: &Chunk) -> bool {
    let text = &view.scene.text;
    // `giảm 2/3 số hộ nghèo hiện có`
    let now = chunk.item == Item::Cue(Cue::Time(Relative::Now)) && text.is(chunk.tokens.start, &["hiện"]);
    now || text.is(chunk.tokens.start, &["đã"]) || reaches_plan(text, chunk)
}

/// `đạt kế hoạch`, `vượt chỉ tiêu`, where nobody aims at it.
fn reaches_plan(text: &Text, chunk: &Chunk) -> bool {
    let start = chunk.tokens.start;
    text.is(start, &["vượt"])
        || text.is(start, &["đạt"])
            && !text.is(start + 1, &["được"])
            && !text.ends_before(
                start,
                &["đấu", "để", "nhằm", "sẽ", "gắng", "tâm", "lực", "phải", "cần"],
            )
}

/// `phấn đấu có thêm 5 sản phẩm; thu ngân sách đạt chỉ tiêu đề ra; hộ nghèo giảm 2%`: the plan that another member of the list reaches.
fn is_of_another_member(view: &View, done: &Chunk) -> bool {
    let at = view.sentence().position(done);
    let text = &view.scene.text;
    let parted = view.chunks()[at..view.at]
        .iter()
        .any(|chunk| chunk.item == Item::Sign(';'));
    // `Thực hiện kế hoạch năm 2022, thu ngân sách vượt chỉ tiêu; hộ nghèo giảm 2%`: what has come of the plan
    let carried_out = view.chunks()[..at].iter().any(|chunk| {
        chunk.item == Item::Cue(Cue::Plan)
            && (text.ends_before(chunk.tokens.start, &["hiện"]) || text.is(chunk.tokens.start, &["thực"]))
    });
    parted && !carried_out && reaches_plan(text, done)
}

/// `hỗ trợ 6 sản phẩm mới, sản phẩm đã có; nâng sao cho 3 sản phẩm`: which ones, where `đã có` ends its clause.
fn is_at_hand(text: &Text, done: &Chunk) -> bool {
    text.ends_before(done.tokens.end, &["có"]) && text.is(done.tokens.end, &[";", ",", ".", ")"])
}

/// `đã tập trung chỉ đạo …`, `đã lựa chọn được …`: work that has been done.
fn is_done(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    // `riêng 5 xã ấy đã cần 118 tỷ đồng`
    let needed = text.is(pending.tokens.start, &["cần"]) && view.quantity().unit == Unit::Money;
    text.ends_before(pending.tokens.start, &["đã"])
        && text.is(pending.tokens.start, &["tập", "triển", "cần", "chuẩn"])
        && !needed
}

fn opens(view: &View, chunk: &Chunk) -> bool {
    chunk.tokens.start <= view.sentence().tokens.start + 2
        || view.scene.text.ends_before(chunk.tokens.start, &[","])
        || view.scene.text.tokens[chunk.tokens.start].capital
}

/// Whether a plan is spoken of right before the time (`phấn đấu đến năm 2020`).
fn planned_before(view: &View, time: &Chunk) -> bool {
    view.chunks()
        .iter()
        .filter(|chunk| chunk.segment == time.segment && chunk.tokens.start < time.tokens.start)
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending)))
}
