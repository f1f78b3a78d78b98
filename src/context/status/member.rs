//! What a member of a list or a part of a whole has of the others.

use super::beside::is_the_plan;
use super::no_plan::is_verb;
use super::plan::is_item;
use super::{is_inserted, is_past, is_said_of_receivers};
use crate::article::BlockKind;
use crate::context::View;
use crate::indicator::{Claim, Running};
use crate::quantity::{Form, Unit};
use crate::report::{Indicator, Status};
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// `họp xét công nhận 7 xã. Trong đó, huyện A có 2 xã được công nhận`: what a council has considered, of which the next sentence tells the
/// result.
pub(super) fn is_decided_behind(view: &View) -> bool {
    let scene = view.scene;
    let behind = scene.sentences.get(view.sentence + 1);
    let told = behind.is_some_and(|next| {
        let opens = next
            .chunks
            .first()
            .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Part));
        let decided = next.chunks.iter().any(|chunk| {
            chunk.item == Item::Cue(Cue::Recognises) && scene.text.is(chunk.tokens.start, &["được"])
        });
        let open = View::any(next.chunks.iter(), |cue| {
            matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending)
        });
        opens && decided && !open
    });
    told && view.is_noun() && considers(&scene.text, view.sentence())
}

/// `Kết quả, 7/8 sản phẩm đạt trên 50 điểm. Hội đồng thống nhất đề nghị tỉnh công nhận 5 sản phẩm 3 sao`: products that have their points and
/// wait for those who recognise them.
pub(super) fn is_scored_and_proposed(view: &View) -> bool {
    let product = Unit::Noun(Noun::Product);
    let scored = view.quantity().unit == product
        && view.next().is_some_and(|score| {
            score.quantity().unit == Unit::Noun(Noun::Score) && score.segment() == view.segment()
        });
    let decides = |cue| matches!(cue, Cue::Recognises | Cue::Ranked | Cue::Done);
    let behind = &view.chunks()[view.at + 1..];
    let proposes = |chunks: &[Chunk]| {
        let asks = chunks
            .iter()
            .position(|chunk| chunk.item == Item::Cue(Cue::Pending));
        let starred = |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if view.scene.quantities[id].unit == Unit::Noun(Noun::Star));
        asks.is_some_and(|asks| {
            !View::any(chunks[..asks].iter(), decides) && !chunks[..asks].iter().any(starred)
        })
    };
    let next = view
        .scene
        .sentences
        .get(view.sentence + 1)
        .filter(|next| next.block == view.sentence().block && !View::any(behind.iter(), decides));
    scored && (proposes(behind) || next.is_some_and(|next| proposes(&next.chunks)))
}

/// Whether a sentence says that recognition is considered: `họp xét công nhận`, `xét, công nhận`.
pub(crate) fn considers(text: &Text, sentence: &Sentence) -> bool {
    sentence.tokens.clone().any(|token| {
        let verb = token + 1 + usize::from(text.is(token + 1, &[","]));
        text.is(token, &["xét"]) && text.is(verb, &["công"]) && text.is(verb + 1, &["nhận"])
    })
}

/// A part (`trong đó …`) has the status of its whole.
pub(super) fn part(view: &View, running: &Running) -> Option<Status> {
    if tells_where_planners_stand(view) {
        return None;
    }
    // `38 sản phẩm tham gia đánh giá. Trong đó có 12 sản phẩm đánh giá lại; 6 sản phẩm đã sửa và 20 sản phẩm mới`
    let judged = view.chunks().iter().any(|chunk| match chunk.item {
        Item::Cue(cue) => matches!(cue, Cue::Recognises | Cue::NotMet | Cue::Meets | Cue::Pending),
        Item::Quantity(id) => view.scene.quantities[id].is_rank(),
        _ => false,
    });
    let whole = running.whole_detailed(view);
    let planned = whole.filter(|whole| !judged && whole.status == Some(Status::Target));
    // `công nhận 30 sản phẩm, gồm 22 sản phẩm đăng ký lần đầu; 8 sản phẩm đánh giá lại`
    let came_in = |chunk: &&Chunk| chunk.item == Item::Cue(Cue::Pending);
    let done = whole.filter(|whole| {
        whole.status == Some(Status::Actual)
            && view.chunks().iter().filter(came_in).all(|chunk| {
                enters_anew(view, chunk) || view.scene.text.ends_before(chunk.tokens.end, &["lại"])
            })
    });
    if let Some(whole) = planned.or(done) {
        return whole.status;
    }
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
    // `Cụ thể, có 9 sản phẩm của 7 chủ thể`: the makers of those counted beside them
    let made = view
        .previous()
        .filter(|made| view.quantity().unit == Unit::Noun(Noun::Producer) && made.segment() == view.segment())
        .and_then(|made| running.claim(made.id));
    if let Some(made) = made {
        return made.status;
    }
    // `Hai xã đăng ký năm nay là A và B, trong đó B đạt 16 tiêu chí`: a score is no part of units.
    if is_score(view)
        && running
            .latest_outside(view)
            .is_none_or(|whole| whole.indicator != Indicator::Criteria)
    {
        return None;
    }
    // Money in money, units in units.
    let money = view.quantity().unit == Unit::Money;
    let alike = |claim: &Claim| (claim.indicator == Indicator::Funding) == money;
    running
        .whole_before(view, alike)
        .or_else(|| running.whole_beside(view))
        .or_else(|| result_outside(view, running).filter(|whole| alike(whole)))?
        .status
}

/// The nearest claim before a part that no deeper bracket holds, past the plan of a result: `ước 168 tỷ đồng/KH 150 tỷ đồng, trong đó dân góp 12 tỷ đồng`.
fn result_outside<'r>(view: &View, running: &'r Running) -> Option<&'r Claim> {
    std::iter::successors(view.previous(), View::previous)
        .filter(|previous| previous.depth() <= view.depth() && !is_the_plan(previous))
        .find_map(|previous| running.claim(previous.id))
}

/// `20 sản phẩm nộp hồ sơ, trong đó 12 sản phẩm được công nhận`, `trong 14 sản phẩm dự thi có 11 sản phẩm đạt 3 sao`: products that have come
/// through what others of them only entered.
pub(super) fn comes_through(view: &View) -> Option<Status> {
    if view.quantity().unit != Unit::Noun(Noun::Product) || view.scene.plans[view.sentence].is_some() {
        return None;
    }
    let text = &view.scene.text;
    let predicate = view.predicate();
    let waits = |chunk: &&Chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::NotMet | Cue::Time(Relative::NextYear))
        )
    };
    let reached = predicate.iter().any(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets | Cue::Reaches))
            && text.is(chunk.tokens.start, &["được", "đạt"])
    });
    let entered = |chunk: &&Chunk| {
        let words = chunk.tokens.clone();
        chunk.item == Item::Cue(Cue::Pending)
            && words
                .clone()
                .any(|token| text.is(token, &["tham", "dự", "thi", "nộp", "gửi"]))
            && !text.is(words.start, &["đăng", "xin"])
    };
    let before = view.chunks()[..view.at].iter();
    let first = before.clone().find(waits);
    // `26 món đăng ký dự thi; chấm xong, 19 món được chứng nhận`
    let certified = predicate.iter().any(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Ranked))
            && (text.is(chunk.tokens.start, &["được"]) || text.ends_before(chunk.tokens.start, &["được"]))
    });
    let outcome = first.is_some_and(|first| {
        (first.tokens.end..view.quantity().outer.start).any(|token| {
            text.is(token, &["chấm", "kết"]) && text.is(token + 1, &["xong", "quả"])
                || text.is(token, &["sau", "qua"]) && text.is(token + 1, &["đánh", "chấm", "thẩm", "xét"])
        })
    });
    // `mỗi xã chọn một món hàng để dự thi; cả huyện làm sao có 8 sản phẩm đạt 3 sao`
    let aimed = View::any(before, |cue| matches!(cue, Cue::Plan | Cue::Expects));
    let through = reached && first.is_some_and(|chunk| entered(&chunk)) || certified && outcome;
    (through && !aimed && !predicate.iter().any(waits)).then_some(Status::Actual)
}

/// `Kỳ chấm lần này có 18 sản phẩm tham gia`: what is put before the judges.
pub(super) fn enters_round(view: &View, verb: &Chunk) -> bool {
    let text = &view.scene.text;
    let takes_part = text.is(verb.tokens.start, &["tham"]) && text.is(verb.tokens.start + 1, &["gia", "dự"]);
    let before = view.sentence().tokens.start..view.quantity().outer.start;
    let round = before.clone().any(|token| text.is(token, &["đợt", "kỳ", "vòng"]));
    let judging = before
        .clone()
        .any(|token| text.is(token, &["đánh", "phân", "xếp", "chấm", "thẩm"]));
    view.quantity().unit == Unit::Noun(Noun::Product) && takes_part && round && judging
}

/// `trong 8 xã đăng ký có 3 xã đạt 17 tiêu chí`: what has become of some of those that wait.
pub(super) fn is_among_waiting(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(pending);
    let own = view.quantity().unit;
    let among = view.chunks()[..at]
        .iter()
        .rev()
        .take_while(|chunk| chunk.segment == pending.segment)
        .any(|chunk| {
            matches!(chunk.item, Item::Quantity(id) if view.scene.quantities[id].unit == own
            && text.ends_before(view.scene.quantities[id].outer.start, &["trong", "số"]))
        });
    let judged =
        |chunk: &&Chunk| matches!(chunk.item, Item::Cue(Cue::Meets | Cue::Recognises | Cue::Reaches));
    among
        && view.is_noun()
        && (pending.tokens.end..view.quantity().outer.start)
            .any(|token| text.is(token, &["có", "thì", "mới"]))
        && view.predicate().iter().any(judged)
}

/// `Ba xã phấn đấu về đích năm nay gồm A đạt 16 tiêu chí, B 15 tiêu chí`: where those that strive are now.
pub(super) fn is_said_of_scored(view: &View, plan: &Chunk) -> bool {
    let chunks = view.chunks();
    let at = view.sentence().position(plan);
    let units = at.checked_sub(1).is_some_and(|before| match chunks[before].item {
        Item::Quantity(id) => matches!(
            view.scene.quantities[id].unit,
            Unit::Noun(Noun::Commune | Noun::Village | Noun::District)
        ),
        _ => false,
    });
    let named = chunks[at..view.at]
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Place(_)));
    // `Đối với 4 xã phấn đấu về đích, trung bình là 13,2/19: có 2 xã đạt 16/19 tiêu chí`
    let scored = || {
        view.next()
            .is_some_and(|score| is_score(&score) && score.segment() == view.segment())
            && View::any(view.right(), |cue| cue == Cue::Reaches)
    };
    // `Hiện nay, 6 xã phấn đấu về đích có trung bình 16,5 tiêu chí`
    let until_now = units
        && chunks[..at - 1]
            .iter()
            .any(|chunk| chunk.item == Item::Cue(Cue::Time(Relative::Now)))
        && View::any(chunks[at..view.at].iter(), |cue| {
            matches!(cue, Cue::Reaches | Cue::Average)
        });
    let regarded = until_now || units && is_regarded(&view.scene.text, chunks[at - 1].tokens.start);
    units && named && is_score(view) || regarded && (is_score(view) || scored())
}

/// Whether what is told is how far those have come whose plan stands before it.
pub(crate) fn tells_where_planners_stand(view: &View) -> bool {
    view.chunks()[..view.at]
        .iter()
        .any(|chunk| chunk.item == Item::Cue(Cue::Plan) && is_said_of_scored(view, chunk))
}

/// `Đối với 5 xã`: whom the sentence is about.
fn is_regarded(text: &Text, units: usize) -> bool {
    text.ends_before(units, &["với"]) && text.ends_before(units - 1, &["đối"])
}

fn is_score(view: &View) -> bool {
    view.quantity().unit == Unit::Noun(Noun::Criterion)
}

/// `Tổng nguồn kinh phí trên gồm ngân sách 105 tỷ đồng`: the sources of a sum told before, which `nguồn lực huy động trên địa bàn tỉnh` is not.
fn tells_the_sum(view: &View) -> bool {
    let text = &view.scene.text;
    let points_back = |chunk: &Chunk| {
        let end = chunk.tokens.end;
        text.is(end, &["này"])
            || text.is(end, &["trên"]) && !text.is(end + 1, &["địa", "toàn", "cả", "phạm", "cơ", "tinh"])
    };
    view.quantity().unit == Unit::Money
        && view.chunks()[..view.at]
            .iter()
            .any(|chunk| chunk.item == Item::Cue(Cue::Fund) && points_back(chunk))
}

/// `trong đó có 61 sản phẩm đăng ký mới, 7 sản phẩm đánh giá lại`, `17 sản phẩm lần đầu tham gia đánh giá`, `17 sản phẩm dự đánh giá lần đầu`: how
/// a part came in, whatever came of it.
fn enters_anew(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    let first = text.ends_before(pending.tokens.start, &["đầu"])
        && text.ends_before(pending.tokens.start - 1, &["lần"]);
    let first = first
        || (pending.tokens.end..pending.tokens.end + FIRST_TIME)
            .any(|token| text.is(token, &["lần"]) && text.is(token + 1, &["đầu"]));
    text.is(pending.tokens.start, &["đăng", "tham", "dự"])
        && (first || text.is(pending.tokens.end - 1, &["mới"]))
}

/// Within so many tokens behind it what is entered is said to be so for the first time: `dự đánh giá, phân hạng lần đầu`.
const FIRST_TIME: usize = 6;

/// `2 sản phẩm đủ điểm đề nghị công nhận 5 sao, 43 sản phẩm đạt 4 sao`: what one member of a list waits for says nothing of
/// the next.
pub(super) fn is_said_of_another(view: &View, pending: &Chunk) -> bool {
    // `chọn 1 sản phẩm để đề nghị xét 5 sao cùng 29 sản phẩm 3 sao`
    // … and `ba xã được xem xét công nhận là: A đạt 15/19 tiêu chí`
    let colon = || {
        let at = view.sentence().position(pending);
        view.chunks()[at..view.at]
            .iter()
            .any(|chunk| chunk.item == Item::Sign(':'))
    };
    let apart = pending.segment != view.segment()
        || is_score(view) && colon()
        || view
            .scene
            .text
            .ends_before(view.quantity().outer.start, &["cùng"]);
    if pending.item != Item::Cue(Cue::Pending) || !apart || !view.is_noun() {
        return false;
    }
    let chunks = view.chunks();
    let at = view.sentence().position(pending);
    let own = view.quantity().unit;
    // `4 xã đang thực hiện bộ tiêu chí nâng cao, cộng lại được 21 tiêu chí`
    let reached = matches!(own, Unit::Noun(Noun::Criterion | Noun::SubCriterion))
        && (view.quantity().out_of.is_some() || View::any(view.left(), |cue| cue == Cue::Reaches));
    let scored = view.next().is_some_and(|score| {
        score.quantity().unit == Unit::Noun(Noun::Criterion) && score.segment() == view.segment()
    }) && View::any(view.right(), |cue| cue == Cue::Reaches);
    // `2 sản phẩm đạt trên 90 điểm, đủ điều kiện đề nghị 5 sao; 1 sản phẩm đạt 4 sao`
    let closed = chunks[at..view.at]
        .iter()
        .any(|chunk| chunk.item == Item::Sign(';'));
    let counted = chunks[..at]
        .iter()
        .rev()
        .take_while(|chunk| {
            chunk.segment == pending.segment || closed && !matches!(chunk.item, Item::Sign(';' | ':'))
        })
        .any(|chunk| match chunk.item {
            // `xã A đạt 19/19 tiêu chí đang trình tỉnh công nhận, 2 xã đạt 15 tiêu chí`
            Item::Quantity(id) if scored && view.scene.quantities[id].unit == Unit::Noun(Noun::Criterion) => {
                true
            }
            Item::Quantity(id) if reached => matches!(
                view.scene.quantities[id].unit,
                Unit::Noun(Noun::Commune | Noun::Village | Noun::District)
            ),
            Item::Quantity(id) => view.scene.quantities[id].unit == own,
            _ => false,
        });
    let parts = View::any(chunks[at..view.at].iter(), |cue| cue == Cue::Part);
    // `5 xã đang trình tỉnh công nhận; không có xã nào dưới 5 tiêu chí`
    let none = view.quantity().form == Form::Negation;
    let judged = reached
        || none
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

/// `thêm 312 thôn đăng ký xây dựng kiểu mẫu, nâng tổng số lên 1.560 thôn`: the total of those that wait.
pub(super) fn total_of_waiting(view: &View, running: &Running) -> Option<Status> {
    let text = &view.scene.text;
    let total = view.left().any(|chunk| {
        let mut tokens = chunk.tokens.clone();
        tokens.any(|token| text.is(token, &["tổng"]) && text.is(token + 1, &["số"]))
    });
    let done = View::any(view.segment_left().chain(view.right()), |cue| {
        matches!(cue, Cue::Meets | Cue::Recognises | Cue::Goal | Cue::Done)
    });
    let added = std::iter::successors(view.previous(), View::previous)
        .find(|added| added.quantity().unit == view.quantity().unit)
        .filter(|_| total && !done && View::any(view.left(), |cue| cue == Cue::Level))?;
    let waits = view.chunks()[added.at..view.at].iter().any(|chunk| {
        chunk.item == Item::Cue(Cue::Builds)
            || chunk.item == Item::Cue(Cue::Pending) && text.is(chunk.tokens.start, &["đăng"])
    });
    running.claim(added.id).filter(|_| waits)?.status
}

/// A further member of a list (`xây dựng 4 xã NTM nâng cao và 1 xã kiểu mẫu`) is planned like the one before it.
pub(super) fn listed(view: &View, running: &Running) -> Option<Status> {
    let previous = view.previous_outside()?;
    let claim = running.claim(previous.id)?;
    let between = &view.chunks()[previous.at + 1..view.at];
    let parted = || {
        let plan = |chunk: &&Chunk| matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Expects));
        between.iter().any(|chunk| is_said_of_another(view, chunk))
            || view
                .before()
                .find(plan)
                .is_some_and(|plan| is_inserted(view, plan))
    };
    // `ngân sách tỉnh phân bổ cho 7 xã về đích là 52 tỷ đồng`: money is no member of a list with those who get it.
    let given_to = view.quantity().unit == Unit::Money
        && view
            .scene
            .text
            .ends_before(previous.quantity().outer.start, &["cho"])
        || between.iter().any(|chunk| is_said_of_receivers(view, chunk));
    // `Đối với 4 xã phấn đấu về đích, trung bình là 13,2/19`
    let of_those = is_score(view) && is_regarded(&view.scene.text, previous.quantity().outer.start);
    let own = View::any(between.iter(), |cue| matches!(cue, Cue::Done | Cue::Time(_)))
        || parted()
        || given_to
        || of_those
        || View::any(view.segment_left(), is_verb) && previous.segment() != view.segment();
    (!own && claim.status == Some(Status::Target)).then_some(Status::Target)
}

/// `Tổng kinh phí dự kiến: 7.150 triệu đồng. Trong đó:`, then a line for each source: sources of a sum that is planned.
pub(super) fn source_of_plan(view: &View, running: &Running) -> Option<Status> {
    let item = is_item(view.scene, view.sentence().block);
    let names_source = matches!(view.chunks().first()?.item, Item::Cue(Cue::Source(_)));
    let line = view.scene.kinds[view.sentence().block] == BlockKind::ListItem || item && names_source;
    let total = running
        .total_of_list(view)
        .filter(|_| line && view.quantity().unit == Unit::Money)?;
    total.status.filter(|status| *status == Status::Target)
}

/// `79 sản phẩm đăng ký, nhiều nhất là huyện A với 16 sản phẩm`: who has most of those that wait.
pub(super) fn has_most(view: &View, running: &Running) -> Option<Status> {
    let text = &view.scene.text;
    // `84 sản phẩm của 51 chủ thể, nhiều nhất là huyện A với 16 sản phẩm`
    let whole = std::iter::successors(view.previous(), View::previous)
        .find(|whole| whole.quantity().unit == view.quantity().unit && view.is_noun())?;
    let most = (whole.quantity().outer.end..view.quantity().outer.start).any(|token| {
        text.is(token, &["nhiều"]) && text.is(token + 1, &["nhất"])
            || text.is(token, &["dẫn", "đứng"]) && text.is(token + 1, &["đầu"])
    });
    let waits = running.claim(whole.id)?.status == Some(Status::Target);
    (most && waits && whole.quantity().value > view.quantity().value).then_some(Status::Target)
}

/// `huyện A đăng ký 11 sản phẩm, huyện B 9 sản phẩm; hai huyện miền núi C và D cũng có lần lượt 4 và 5 sản phẩm`: others that do the same.
pub(super) fn does_the_same(view: &View, running: &Running) -> Option<Status> {
    let also = view
        .segment_left()
        .flat_map(|chunk| chunk.tokens.clone())
        .any(|token| view.scene.text.is(token, &["cũng"]) && view.scene.text.is(token + 1, &["có"]));
    let earlier = std::iter::successors(view.previous(), View::previous)
        .find(|earlier| earlier.quantity().unit == view.quantity().unit)
        .filter(|_| also && view.is_noun())?;
    running
        .claim(earlier.id)?
        .status
        .filter(|status| *status == Status::Target)
}

/// `Năm 2018 có 22 xã đăng ký. Nhiều nhất là huyện A với 7 xã; huyện B 4 xã`: what each place has of a plan.
pub(super) fn parted(view: &View, running: &Running) -> Option<Status> {
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
    if criteria || stars || !(of_place || groups) || own_tier {
        return None;
    }
    // `35 xã thực hiện xây dựng kiểu mẫu, phân bổ ở 3 huyện: A 6 xã, B 7 xã`
    let colon = view.chunks()[..view.at]
        .iter()
        .rposition(|chunk| chunk.item == Item::Sign(':'));
    let headed = std::iter::successors(view.previous(), View::previous)
        .filter(|whole| colon.is_some_and(|colon| whole.at < colon))
        .find(|whole| whole.quantity().unit == view.quantity().unit)
        .filter(|whole| whole.quantity().value >= view.quantity().value);
    if let Some(whole) = headed {
        let status = running.claim(whole.id)?.status;
        return status.filter(|status| *status == Status::Target);
    }
    if sums_up || view.chunks().iter().any(says) {
        return None;
    }
    running
        .as_many_before(view, noun)?
        .status
        .filter(|status| *status == Status::Target)
}

/// How many chunks may stand between a place and what it has (`huyện A dẫn đầu với 7 xã`).
const OF_PLACE: usize = 4;
