//! Plan or result.

mod moment;
mod phrases;
mod plan;

pub(crate) use moment::is_past;
pub(crate) use phrases::PHRASES;
pub(crate) use plan::{Plan, plans};

use super::{Scene, View};
use crate::indicator::Running;
use crate::quantity::Unit;
use crate::quantity::calendar::When;
use crate::report::{Approx, Indicator, Status};
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};
use moment::{LAST_MONTH_AHEAD, ends_the_year, has_just_begun, is_deadline, is_past_months};

/// Whether the quantity is planned or reached, before its year is looked at.
///
/// In this order: what is said of it, the nearest word before it in the sentence, the plan that its paragraph or
/// heading announces.
pub(crate) fn status(view: &View, running: &Running) -> Status {
    view.column()
        .and_then(|column| column.status)
        .or_else(|| part(view, running))
        .or_else(|| set_in_brackets(view))
        .or_else(|| is_the_plan(view).then_some(Status::Target))
        .or_else(|| started_from(view))
        .or_else(|| predicate(view))
        .or_else(|| before(view))
        .or_else(|| done_behind(view))
        .or_else(|| listed(view, running))
        .or_else(|| parted(view, running))
        .unwrap_or(if view.scene.plans[view.sentence].is_some() {
            Status::Target
        } else {
            Status::Actual
        })
}

/// A part (`trong đó …`) has the status of its whole.
fn part(view: &View, running: &Running) -> Option<Status> {
    let says = |cue: Cue| {
        matches!(
            cue,
            Cue::Plan | Cue::Expects | Cue::Pending | Cue::Done | Cue::Time(_)
        )
    };
    // `đến năm 2020 có thêm 36 xã; chia theo năm: năm 2018 là 10 xã`: the years of a plan are planned.
    let dated = view.scene.setting.published.is_some();
    let past = |chunk: &Chunk| matches!(chunk.item, Item::Time(id) if dated && is_past(view.scene, view.sentence(), chunk, id));
    // `trong đó ngân sách tỉnh 31 tỷ đồng, huyện 24 tỷ`: the further parts too
    let opens = view
        .before()
        .take_while(|chunk| chunk.item != Item::Sign(';') && !past(chunk))
        .take_while(|chunk| {
            !matches!(chunk.item, Item::Cue(cue) if says(cue))
                || is_said_of_another(view, chunk)
                || enters_anew(view, chunk)
        })
        .any(|chunk| chunk.item == Item::Cue(Cue::Part));
    let own = view
        .left()
        .any(|chunk| past(chunk) || matches!(chunk.item, Item::Cue(cue) if says(cue)))
        || view.predicate().iter().any(|chunk| {
            matches!(
                chunk.item,
                Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::Done)
            ) && !enters_anew(view, chunk)
        });
    if tells_the_sum(view) && !own {
        return running.total_before(view)?.status;
    }
    if !opens || own {
        return None;
    }
    // Money in money, units in units.
    let money = view.quantity().unit == Unit::Money;
    running
        .whole_before(view, |claim| (claim.indicator == Indicator::Funding) == money)
        .or_else(|| running.latest(view, |_| true))?
        .status
}

/// `Tổng nguồn kinh phí trên gồm ngân sách 105 tỷ đồng`: the sources of a sum told before.
fn tells_the_sum(view: &View) -> bool {
    view.quantity().unit == Unit::Money
        && view.chunks()[..view.at].iter().any(|chunk| {
            chunk.item == Item::Cue(Cue::Fund) && view.scene.text.is(chunk.tokens.end, &["trên", "này"])
        })
}

/// `trong đó có 61 sản phẩm đăng ký mới, 7 sản phẩm đánh giá lại`: how a part came in, whatever came of it.
fn enters_anew(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    text.is(pending.tokens.start, &["đăng", "tham"]) && text.is(pending.tokens.end - 1, &["mới"])
}

/// `2 sản phẩm đủ điểm đề nghị công nhận 5 sao, 43 sản phẩm đạt 4 sao`: what one member of a list waits for says nothing of
/// the next.
fn is_said_of_another(view: &View, pending: &Chunk) -> bool {
    if pending.item != Item::Cue(Cue::Pending) || pending.segment == view.segment() || !view.is_noun() {
        return false;
    }
    let chunks = view.chunks();
    let at = view.sentence().position(pending);
    let own = view.quantity().unit;
    // `4 xã đang thực hiện bộ tiêu chí nâng cao, cộng lại được 21 tiêu chí`
    let reached = matches!(own, Unit::Noun(Noun::Criterion | Noun::SubCriterion))
        && (view.quantity().out_of.is_some() || View::any(view.left(), |cue| cue == Cue::Reaches));
    let counted = chunks[..at]
        .iter()
        .rev()
        .take_while(|chunk| chunk.segment == pending.segment)
        .any(|chunk| match chunk.item {
            Item::Quantity(id) if reached => matches!(
                view.scene.quantities[id].unit,
                Unit::Noun(Noun::Commune | Noun::Village | Noun::District)
            ),
            Item::Quantity(id) => view.scene.quantities[id].unit == own,
            _ => false,
        });
    let parts = View::any(chunks[at..view.at].iter(), |cue| cue == Cue::Part);
    let judged = reached
        || view
            .predicate()
            .iter()
            .take_while(|chunk| chunk.segment == view.segment())
            .any(|chunk| match chunk.item {
                Item::Cue(Cue::Meets | Cue::Recognises | Cue::Reaches) => true,
                Item::Quantity(id) => view.scene.quantities[id].unit == Unit::Noun(Noun::Star),
                _ => false,
            });
    counted && judged && !parts
}

/// `từ 14,6% cuối năm 2025 hạ xuống 11,5%`: a plan starts from what is.
fn started_from(view: &View) -> Option<Status> {
    let text = &view.scene.text;
    let from = text.ends_before(view.quantity().tokens.start, &["từ"]);
    let dated = view.chunks()[view.at + 1..]
        .iter()
        .find(|chunk| !text.is(chunk.tokens.start, &["cuối", "hết", "đầu"]))
        .filter(|_| from)?;
    match dated.item {
        Item::Time(id) if is_past(view.scene, view.sentence(), dated, id) => Some(Status::Actual),
        _ => None,
    }
}

/// `đạt 94,3% kế hoạch (1.975 tỷ đồng)`: the bracket says what was planned.
fn set_in_brackets(view: &View) -> Option<Status> {
    let open = view.at.checked_sub(1)?;
    let chunks = view.chunks();
    let opens = chunks[open].item == Item::Sign('(');
    let planned = open.checked_sub(1).map(|at| chunks[at].item) == Some(Item::Cue(Cue::Plan));
    (opens && planned).then_some(Status::Target)
}

/// `bằng 47% kế hoạch năm 2.395 tỷ đồng`: the sum that was planned.
fn is_the_plan(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let year = usize::from(text.ends_before(start, &["năm"]));
    let all = usize::from(year == 1 && text.ends_before(start - 1, &["cả"]));
    view.quantity().unit == Unit::Money && text.ends_before(start - year - all, &["hoạch"])
}

/// A further member of a list (`xây dựng 4 xã NTM nâng cao và 1 xã kiểu mẫu`) is planned like the one before it.
fn listed(view: &View, running: &Running) -> Option<Status> {
    let previous = view.previous_outside()?;
    let claim = running.claim(previous.id)?;
    let between = &view.chunks()[previous.at + 1..view.at];
    let parted = || between.iter().any(|chunk| is_said_of_another(view, chunk));
    let own = View::any(between.iter(), |cue| matches!(cue, Cue::Done | Cue::Time(_)))
        || parted()
        || View::any(view.segment_left(), is_verb) && previous.segment() != view.segment();
    (!own && claim.status == Some(Status::Target)).then_some(Status::Target)
}

/// `Năm 2018 có 22 xã đăng ký. Nhiều nhất là huyện A với 7 xã; huyện B 4 xã`: what each place has of a plan.
fn parted(view: &View, running: &Running) -> Option<Status> {
    let Unit::Noun(noun) = view.quantity().unit else {
        return None;
    };
    let says = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Time(_)
                | Item::Cue(
                    Cue::Meets | Cue::Recognises | Cue::Goal | Cue::Completes | Cue::Done | Cue::Time(_)
                )
        )
    };
    let of_place = view
        .left()
        .take(OF_PLACE)
        .any(|chunk| matches!(chunk.item, Item::Place(_)));
    let own_tier = View::any(view.right(), |cue| matches!(cue, Cue::Ntm(_) | Cue::Tier(_)));
    let criteria = matches!(noun, Noun::Criterion | Noun::SubCriterion);
    let stars = view.next().is_some_and(|next| {
        next.quantity().unit == Unit::Noun(Noun::Star) && next.segment() == view.segment()
    });
    // `Như vậy, huyện A có 67 sản phẩm`
    let sums_up = view.scene.text.is(
        view.sentence().tokens.start,
        &["như", "tính", "lũy", "kể", "cộng"],
    );
    // `Các sản phẩm thuộc 4 nhóm gồm: thực phẩm 28 sản phẩm, đồ uống 3 sản phẩm`
    let groups = noun == Noun::Product
        && view.before().any(|chunk| {
            view.scene.text.is(chunk.tokens.start, &["nhóm"])
                || view.scene.text.ends_before(chunk.tokens.end, &["nhóm"])
        });
    if criteria || stars || sums_up || !(of_place || groups) || own_tier || view.chunks().iter().any(says) {
        return None;
    }
    running
        .in_sentence_before(view, |claim| claim.noun == Some(noun))?
        .status
        .filter(|status| *status == Status::Target)
}

/// How many chunks may stand between a place and what it has (`huyện A dẫn đầu với 7 xã`).
const OF_PLACE: usize = 4;

/// What the words behind the quantity say.
fn predicate(view: &View) -> Option<Status> {
    let recognised = View::any(view.left().take(3), |cue| cue == Cue::Recognises)
        && !View::any(view.before(), |cue| {
            matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending)
        });
    let text = &view.scene.text;
    // What comes behind a comma is said of units counted, not of criteria met or sums reached.
    let counts = matches!(view.quantity().unit, Unit::Noun(noun) if !matches!(noun, Noun::Criterion | Noun::SubCriterion));
    if is_chosen(view, counts) {
        return Some(Status::Target);
    }
    let own = view.segment();
    let further = |chunk: &Chunk| text.is(chunk.tokens.start, &["và"]);
    let mut judged = false;
    for chunk in view
        .predicate()
        .into_iter()
        .take_while(|chunk| counts || chunk.segment == own && !further(chunk))
    {
        judged |= matches!(chunk.item, Item::Cue(Cue::Meets | Cue::Goal | Cue::Recognises));
        match chunk.item {
            // `đã có 3 sản phẩm 4 sao, còn bạch trà thì chờ xét`, `ước 38,6 triệu trong khi yêu cầu phải 42 triệu`
            _ if text.is(chunk.tokens.start, &["còn"]) && chunk.segment != own
                || text.is(chunk.tokens.start, &["trong"]) && text.is(chunk.tokens.start + 1, &["khi"]) =>
            {
                break;
            }
            // `8/12 xã đạt chuẩn, Sơn Kiên sắp về đích`: another subject
            Item::Place(_) if judged && chunk.segment != own => break,
            Item::Cue(Cue::Time(Relative::NextYear)) if own == chunk.segment => return Some(Status::Target),
            Item::Cue(Cue::Pending | Cue::Expects | Cue::Plan) if is_measure(view, chunk) => break,
            Item::Cue(Cue::Expects | Cue::Plan) if judged && chunk.segment != own && adds(view, chunk) => {
                break;
            }
            Item::Cue(Cue::Pending | Cue::Expects | Cue::Plan) if !recognised => return Some(Status::Target),
            Item::Cue(Cue::Norm) if counts && says_must(view, chunk) => return Some(Status::Target),
            // `4 xã đã thẩm định xong, đang chờ quyết định`
            Item::Cue(Cue::Done) if waits(view) => return Some(Status::Target),
            Item::Cue(Cue::Done | Cue::Part) => break,
            _ => {}
        }
    }
    let supported = view
        .left()
        .next()
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["cho", "giúp"]));
    // `hỗ trợ vốn cho 9 xã về đích trong năm`: money is given so that they will.
    let funded = supported && View::any(view.before(), |cue| cue == Cue::Fund);
    // `hoàn thiện tiêu chí để 2 xã về đích`, `đầu tư để có thêm 5 xã NTM`
    let purpose = view
        .left()
        .take(3)
        .any(|chunk| text.is(chunk.tokens.start, &["để"]));
    ((funded || purpose)
        && view
            .predicate()
            .iter()
            .take(4)
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Goal | Cue::Meets | Cue::Ntm(_)))))
    .then_some(Status::Target)
}

/// `chọn 4 xã xây dựng NTM nâng cao`, `4 xã được chọn làm điểm xây dựng NTM nâng cao`
fn is_chosen(view: &View, counts: bool) -> bool {
    let text = &view.scene.text;
    let chooses = |chunk: &Chunk| {
        text.is(chunk.tokens.start, &["chọn"]) || text.ends_before(chunk.tokens.end, &["chọn"])
    };
    let predicate = view.predicate();
    let before = view.left().take(3).any(chooses);
    let mut said = predicate.iter().take(8).copied();
    before
        && predicate
            .iter()
            .take(6)
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Builds | Cue::Ntm(Some(_)))))
        || counts && said.any(chooses) && said.any(|chunk| chunk.item == Item::Cue(Cue::Builds))
}

/// `3 xã về đích, dự kiến cuối năm thêm xã A`: others are expected.
fn adds(view: &View, expects: &Chunk) -> bool {
    let at = view.sentence().position(expects);
    let clause = view.chunks()[at..]
        .iter()
        .take_while(|chunk| chunk.segment == expects.segment);
    View::any(clause, |cue| matches!(cue, Cue::Change(_)))
}

/// `3 xã phải đạt chuẩn`
fn says_must(view: &View, chunk: &Chunk) -> bool {
    let text = &view.scene.text;
    // `7 sản phẩm phải đánh giá lại` have been before.
    let again = text.is(chunk.tokens.end, &["đánh"]) && text.is(chunk.tokens.end + 2, &["lại"]);
    chunk.segment == view.segment() && text.is(chunk.tokens.start, &["phải"]) && !again
}

/// Whether what is counted still waits for a decision: `đã gửi hồ sơ đề nghị thẩm định`, `đã và đang làm hồ sơ`, `đã thẩm định
/// xong, đang chờ quyết định`.
fn waits(view: &View) -> bool {
    let counts = matches!(view.quantity().unit, Unit::Noun(noun) if !matches!(noun, Noun::Criterion | Noun::SubCriterion));
    let text = &view.scene.text;
    let predicate = view.predicate();
    let recognised = predicate
        .iter()
        .any(|chunk| chunk.segment == view.segment() && chunk.item == Item::Cue(Cue::Recognises));
    let said = |at: usize| {
        text.is(at, &["chờ", "trình", "gửi", "nộp", "làm", "lập", "hoàn"])
            || text.is(at, &["đăng"]) && !recognised
    };
    // `14/14 xã đã đạt chuẩn, huyện lập hồ sơ …`: another subject
    let other = |chunk: &Chunk| {
        chunk.segment != view.segment()
            && predicate
                .iter()
                .find(|first| first.segment == chunk.segment && !matches!(first.item, Item::Sign(_)))
                .is_some_and(|first| matches!(first.item, Item::Place(_) | Item::Cue(Cue::Noun(_))))
    };
    counts
        && predicate.iter().filter(|chunk| !other(chunk)).any(|chunk| {
            let start = chunk.tokens.start;
            chunk.item == Item::Cue(Cue::Pending)
                && (said(start) || text.is(start, &["đang"]) && said(start + 1))
        })
}

/// `22 sản phẩm vừa được công nhận`, whatever plan was announced before.
fn done_behind(view: &View) -> Option<Status> {
    let own = view.segment();
    let predicate = view.predicate();
    let done = predicate
        .iter()
        .take_while(|chunk| chunk.segment == own)
        .any(|chunk| match chunk.item {
            Item::Cue(Cue::Done) => true,
            // `8 sản phẩm được công nhận từ năm 2022`
            Item::Time(id) => is_past(view.scene, view.sentence(), chunk, id),
            _ => is_recognised(view, chunk),
        })
        || predicate.iter().any(|chunk| outdoes(view, chunk));
    done.then_some(Status::Actual)
}

/// `đạt 51,2 triệu đồng, vượt mục tiêu nghị quyết`: only a result is held against its plan.
fn outdoes(view: &View, chunk: &Chunk) -> bool {
    let start = chunk.tokens.start;
    chunk.item == Item::Cue(Cue::Done)
        && view.scene.text.is(start, &["vượt", "đạt"])
        && view.scene.text.is(start + 1, &["mục", "kế", "chỉ"])
}

/// `đã được công nhận` in one phrase.
fn is_recognised(view: &View, chunk: &Chunk) -> bool {
    chunk.item == Item::Cue(Cue::Recognises) && view.scene.text.is(chunk.tokens.start, &["đã"])
}

/// What the nearest word before the quantity says.
fn before(view: &View) -> Option<Status> {
    let scene = view.scene;
    let mut timed = false;
    if only_so_far(view) {
        return Some(Status::Actual);
    }
    for chunk in view.before() {
        // `đến cuối năm thu nhập đạt …` while the year goes on
        let goes_on = scene
            .setting
            .published
            .is_some_and(|day| day.month <= LAST_MONTH_AHEAD);
        if goes_on && ends_the_year(view, chunk) {
            return Some(Status::Target);
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
                    && (view.is_noun() || view.quantity().unit == Unit::Percent) =>
            {
                return Some(Status::Target);
            }
            // `đã được công nhận`, `đã huy động`
            Item::Cue(Cue::Recognises | Cue::Fund)
                if scene.text.is(chunk.tokens.start, &["đã"]) && !planned_before(view, chunk) =>
            {
                return Some(Status::Actual);
            }
            Item::Cue(Cue::Pending) if has_own_verb(view, chunk) || is_said_of_another(view, chunk) => {}
            Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending) if is_measure(view, chunk) => {}
            Item::Cue(Cue::Plan) if names_source(view, chunk) => {}
            Item::Cue(Cue::Plan) if allots(scene, view.sentence(), chunk) => {}
            // A part with its own time leaves the plan of its whole.
            Item::Cue(Cue::Part) if timed => break,
            Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::Time(Relative::NextYear)) => {
                return Some(Status::Target);
            }
            // `phấn đấu tính đến hết năm …` stays a plan.
            Item::Cue(Cue::Done | Cue::Time(Relative::Now))
                if !says_done(view, chunk) && planned_before(view, chunk) => {}
            Item::Cue(Cue::Done) if is_of_another_aim(view, chunk) => {}
            Item::Cue(Cue::Done | Cue::Time(Relative::Now | Relative::LastYear)) => {
                return Some(Status::Actual);
            }
            // `cuối năm nay, tỉnh có thêm 8 xã nâng cao`
            Item::Cue(Cue::Time(Relative::ThisYear))
                if scene.text.is(chunk.tokens.start, &["cuối", "hết", "đến"])
                    && scene
                        .setting
                        .published
                        .is_some_and(|day| day.month <= LAST_MONTH_AHEAD) =>
            {
                return Some(Status::Target);
            }
            // `Chỉ tiêu đến năm 2020 là 50% số xã`.
            Item::Cue(Cue::Noun(Noun::SubCriterion)) if opens(view, chunk) => return Some(Status::Target),
            // `huy động được`, `xây dựng được`: the verb itself says the result.
            Item::Cue(Cue::Fund | Cue::Builds | Cue::Recognises)
                if scene.text.ends_before(chunk.tokens.end, &["được"])
                    && !scene.text.is(chunk.tokens.start, &["được"])
                    && !planned_before(view, chunk) =>
            {
                return Some(Status::Actual);
            }
            // `hộ nghèo từ 14,6% cuối năm 2025 hạ xuống 11,5%` in a plan
            Item::Time(_) if super::time::dates_the_old(view, chunk) => {}
            Item::Time(id) if is_deadline(view, chunk, id) => return Some(Status::Target),
            Item::Time(id) if is_past(scene, view.sentence(), chunk, id) && !planned_before(view, chunk) => {
                return Some(Status::Actual);
            }
            Item::Time(id) if has_just_begun(view, chunk, id) => return Some(Status::Target),
            Item::Quantity(id) if sets_targets(view, id) => return Some(Status::Target),
            Item::Quantity(id) if is_past_months(view, id) && !planned_before(view, chunk) => {
                return Some(Status::Actual);
            }
            _ => {}
        }
    }
    let work = || {
        // `xây dựng 5 khu dân cư kiểu mẫu`: work under way is no result.
        let built = matches!(
            view.quantity().unit,
            Unit::Noun(Noun::Village | Noun::Garden | Noun::ModelGarden | Noun::Commune | Noun::District)
        );
        // `xây dựng thêm được 26 khu dân cư kiểu mẫu`
        let done = scene.text.ends_before(view.quantity().outer.start, &["được"]);
        built
            && !done
            && view
                .left()
                .take(3)
                .any(|chunk| chunk.item == Item::Cue(Cue::Builds))
    };
    // `đưa 2 xã về đích`: what is counted is still on its way.
    let led = || {
        // Money that is `giao` has been given.
        let money = view.quantity().unit == Unit::Money;
        view.left().next().is_some_and(|chunk| {
            scene.text.is(
                chunk.tokens.start,
                if money { &["đưa"] } else { &["đưa", "giao"] },
            ) || !money && scene.text.ends_before(view.quantity().outer.start, &["đạo"])
        })
    };
    (work() || led() || is_minimum(view)).then_some(Status::Target)
}

/// `Mục tiêu: củng cố 28 tổ chức đã tham gia; thêm 6 tổ chức`: what has been done is said within another aim of the list.
fn is_of_another_aim(view: &View, done: &Chunk) -> bool {
    let chunks = view.chunks();
    let at = view.sentence().position(done);
    let parted = chunks[at..view.at]
        .iter()
        .any(|chunk| chunk.item == Item::Sign(';'));
    let mut lead = chunks[..at].iter();
    parted
        && lead.any(|chunk| chunk.item == Item::Cue(Cue::Plan))
        && lead.any(|chunk| chunk.item == Item::Sign(':'))
}

/// `Nghị quyết đặt 24 chỉ tiêu chủ yếu, trong đó có 74 xã đạt chuẩn`: what is set is aimed at.
fn sets_targets(view: &View, id: usize) -> bool {
    let quantity = &view.scene.quantities[id];
    quantity.unit == Unit::Noun(Noun::SubCriterion)
        && view
            .scene
            .text
            .ends_before(quantity.outer.start, &["đặt", "giao"])
}

/// `khi đăng ký mới đạt 4/9 tiêu chí`, `nay mới có 3 xã`: what has been reached so far, unless the clause looks ahead.
fn only_so_far(view: &View) -> bool {
    let text = &view.scene.text;
    let verbs = [
        "đạt", "có", "được", "giải", "huy", "thu", "hoàn", "xong", "làm", "bố", "góp", "dừng", "chỉ",
    ];
    let only = view.left().any(|chunk| {
        text.is(chunk.tokens.start, &["mới"])
            && chunk.tokens.len() == 1
            && text.is(chunk.tokens.end, &verbs)
            && !text.ends_before(chunk.tokens.start, &["chí", "trình", "xã", "thôn"])
    });
    let ahead = view.segment_left().any(|chunk| match chunk.item {
        Item::Cue(Cue::Plan | Cue::Expects | Cue::Time(Relative::NextYear)) => true,
        Item::Time(id) => !is_past(view.scene, view.sentence(), chunk, id),
        _ => false,
    });
    only && !ahead
}

/// `có ít nhất 10 xã`, `từ 10 xã trở lên`: who counts what is there does not set a minimum.
fn is_minimum(view: &View) -> bool {
    let quantity = view.quantity();
    let counted = matches!(
        quantity.unit,
        Unit::Noun(Noun::Commune | Noun::District | Noun::Village | Noun::Product | Noun::ModelGarden)
    );
    counted && quantity.approx == Some(Approx::AtLeast)
}

/// `trình Trung ương 2 hồ sơ, kết quả có 5 sản phẩm …`: what is registered or proposed says nothing of a later segment
/// with a verb of its own.
fn has_own_verb(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    // `đề nghị hội đồng đánh giá, công nhận 20 sản phẩm`: one request, which `theo đề nghị của …` is not.
    let asks = text.is(pending.tokens.start, &["đề"]) && !text.is(pending.tokens.end, &["của"]);
    let asked = |chunk: &Chunk| {
        chunk.item == Item::Cue(Cue::Recognises)
            && text.ends_before(chunk.tokens.start, &[","])
            && text.ends_before(chunk.tokens.start - 1, &["giá", "xét", "định", "tra", "duyệt"])
    };
    pending.segment != view.segment()
        && View::any(view.segment_left(), is_verb)
        && !(asks && view.segment_left().any(asked))
}

fn is_verb(cue: Cue) -> bool {
    matches!(
        cue,
        Cue::Reaches
            | Cue::Recognises
            | Cue::Completes
            | Cue::Level
            | Cue::Meets
            | Cue::Change(_)
            | Cue::Part
    )
}

/// `đã`, which no plan takes back; `phấn đấu đạt được` stays a plan.
fn says_done(view: &View, chunk: &Chunk) -> bool {
    view.scene.text.is(chunk.tokens.start, &["đã", "vượt"])
        || view.scene.text.is(chunk.tokens.start, &["đạt"])
            && !view.scene.text.is(chunk.tokens.start + 1, &["được"])
}

/// `đã tập trung chỉ đạo …`, `đã lựa chọn được …`: work that has been done.
fn is_done(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    text.ends_before(pending.tokens.start, &["đã"])
        && text.is(pending.tokens.start, &["tập", "triển", "cần", "chuẩn"])
}

/// `Báo cáo …; kế hoạch, nhiệm vụ 6 tháng cuối năm cho biết, thành phố có thêm 75 xã`: what tells, not what is told.
fn names_source(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    (plan.tokens.end..view.quantity().outer.start)
        .any(|token| text.is(token, &["cho"]) && text.is(token + 1, &["biết", "thấy", "hay"]))
}

/// `đạt 83% kế hoạch`, `so với mục tiêu`: the plan as a measure of what was reached.
fn is_measure(view: &View, plan: &Chunk) -> bool {
    let at = view.sentence().position(plan);
    let pending = plan.item == Item::Cue(Cue::Pending);
    let behind = view.chunks().get(at + 1).map(|chunk| chunk.item);
    // `gấp 2,46 lần kế hoạch`
    if view.scene.text.ends_before(plan.tokens.start, &["lần"]) {
        return true;
    }
    if view.scene.text.is(plan.tokens.start, &["đề"])
        && matches!(behind, None | Some(Item::Sign(',' | ';' | ')' | '.')))
    {
        // `mục tiêu Nghị quyết đề ra, …`
        return true;
    }
    view.chunks()[..at]
        .last()
        .is_some_and(|before| match before.item {
            Item::Quantity(id) => view.scene.quantities[id].unit == crate::quantity::Unit::Percent,
            // `hoàn thành hồ sơ đề nghị` leaves what is proposed open.
            Item::Cue(Cue::Completes) => !pending,
            Item::Cue(cue) => matches!(cue, Cue::Base | Cue::Gap),
            _ => false,
        })
}

fn opens(view: &View, chunk: &Chunk) -> bool {
    chunk.tokens.start <= view.sentence().tokens.start + 2
        || view.scene.text.ends_before(chunk.tokens.start, &[","])
        || view.scene.text.tokens[chunk.tokens.start].capital
}

/// `năm 2018 … dự kiến còn 0,3%` in an article of 2019: an estimate of a year gone by.
fn is_estimate(view: &View, plan: &Chunk) -> bool {
    let scene = view.scene;
    scene.text.is(plan.tokens.start, &["dự"])
        && view
            .chunks()
            .iter()
            .take_while(|chunk| chunk.tokens.start < plan.tokens.start)
            .any(|chunk| match chunk.item {
                Item::Time(id) => super::time::year_of(scene, id)
                    .zip(scene.setting.now())
                    .is_some_and(|(year, now)| year < now),
                _ => false,
            })
}

/// `Nhiệm kỳ 2020 - 2025, … đến cuối nhiệm kỳ đạt 63 triệu đồng` at the congress that closes the term.
fn closes_past_term(view: &View, plan: &Chunk) -> bool {
    let scene = view.scene;
    let text = &scene.text;
    let term = (plan.tokens.clone()).any(|token| text.is(token, &["nhiệm"]) && text.is(token + 1, &["kỳ"]));
    let today = scene.setting.published.map(|day| day.year);
    term && view
        .chunks()
        .iter()
        .take_while(|chunk| chunk.tokens.start < plan.tokens.start)
        .any(|chunk| match chunk.item {
            Item::Time(id) => match scene.calendar[id].when {
                When::Span(_, end) => today.is_some_and(|today| end <= today),
                _ => false,
            },
            _ => false,
        })
}

/// `đến nay bình quân đạt 10,5 tiêu chí, dự kiến hết năm đạt 11 tiêu chí; có 4 xã đạt 19 tiêu chí`: behind the semicolon the
/// sentence goes on with what it opened with.
fn is_inserted(view: &View, plan: &Chunk) -> bool {
    let now = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Done | Cue::Time(Relative::Now)));
    let chunks = view.chunks();
    let at = view.sentence().position(plan);
    let parted = chunks[at + 1..view.at]
        .iter()
        .any(|chunk| chunk.item == Item::Sign(';'));
    let counted = chunks[..at]
        .iter()
        .skip_while(|chunk| !now(chunk))
        .any(|chunk| matches!(chunk.item, Item::Quantity(_)));
    let opens = plan.segment != 0 && view.scene.text.ends_before(plan.tokens.start, &[",", ";"]);
    parted && counted && opens
}

/// Whether a plan is spoken of right before the time (`phấn đấu đến năm 2020`).
fn planned_before(view: &View, time: &Chunk) -> bool {
    view.chunks()
        .iter()
        .filter(|chunk| chunk.segment == time.segment && chunk.tokens.start < time.tokens.start)
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending)))
}

/// `Vốn trung ương giao cho huyện là 94,8 tỷ đồng`: money given, not a goal set.
fn allots(scene: &Scene, sentence: &Sentence, plan: &Chunk) -> bool {
    scene.text.is(plan.tokens.start, &["giao"])
        && sentence
            .chunks
            .iter()
            .take_while(|chunk| chunk.tokens.start < plan.tokens.start)
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Fund | Cue::Source(_))))
}
