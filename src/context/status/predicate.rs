//! What the words behind a quantity say of it.

use super::chosen::{are_pilots, is_chosen, is_helped_to_it};
use super::is_past;
use super::member::enters_round;
use super::no_plan::is_measure;
use crate::context::View;
use crate::place::mention::level_of;
use crate::quantity::{Form, Unit};
use crate::report::{Standard, Status};
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{Chunk, Item};

/// Whether a share of the units planned is said to be recognised behind the plan.
fn is_of_so_many_planned(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(plan);
    let recognised = view.chunks()[at + 1..].first().is_some_and(|next| {
        next.item == Item::Cue(Cue::Recognises) && text.is(next.tokens.start, &["được", "đã"])
    });
    let by_plan = text.is(plan.tokens.start, &["theo"]) || text.ends_before(plan.tokens.start, &["theo"]);
    view.quantity().out_of.is_some() && by_plan && recognised
}

/// What the words behind the quantity say.
pub(super) fn predicate(view: &View) -> Option<Status> {
    // `134 sản phẩm được công nhận và 3 sản phẩm đang đề xuất`: said of the count before it.
    let own_verb = |chunk: &&Chunk| !view.scene.text.is(chunk.tokens.end, &["và", ","]);
    let clause = view
        .left()
        .take(3)
        .take_while(|chunk| chunk.item != Item::Sign(';'));
    let recognised = View::any(clause.filter(own_verb), |cue| cue == Cue::Recognises)
        && (View::any(view.left(), |cue| cue == Cue::Done)
            || !View::any(view.before(), |cue| {
                matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending)
            }));
    let text = &view.scene.text;
    // What comes behind a comma is said of units counted, not of criteria met or sums reached.
    let counts = matches!(view.quantity().unit, Unit::Noun(noun) if !matches!(noun, Noun::Criterion | Noun::SubCriterion));
    // `đã có quyết định công nhận 3 xã và 2 xã đang thẩm định`: what the others wait for
    let decided = View::any(view.left(), |cue| cue == Cue::Done)
        && !View::any(view.left(), |cue| {
            matches!(cue, Cue::Pending | Cue::Expects | Cue::Plan)
        });
    if counts && recognised && decided {
        return Some(Status::Actual);
    }
    if is_chosen(view, counts) || counts && are_pilots(view) {
        return Some(Status::Target);
    }
    if is_held_against_plan(view) || is_kept(view) {
        return Some(Status::Actual);
    }
    let own = view.segment();
    let further = |chunk: &Chunk| text.is(chunk.tokens.start, &["và"]);
    let mut judged = counts && is_rated(view);
    for chunk in view
        .predicate()
        .into_iter()
        .take_while(|chunk| counts || chunk.segment == own && !further(chunk))
    {
        judged |= matches!(chunk.item, Item::Cue(Cue::Meets | Cue::Goal | Cue::Recognises));
        match chunk.item {
            // `đã có 3 sản phẩm 4 sao, còn bạch trà thì chờ xét`, `ước 38,6 triệu trong khi yêu cầu phải 42 triệu`
            _ if text.is(chunk.tokens.start, &["còn", "riêng"]) && chunk.segment != own
                || text.is(chunk.tokens.start, &["trong"]) && text.is(chunk.tokens.start + 1, &["khi"]) =>
            {
                break;
            }
            // `đã có 70% số xã về đích. tạo đà phấn đấu …`: a full stop that small letters follow
            Item::Sign('.') => break,
            Item::Cue(Cue::Pending) if judged && is_of_a_larger_unit(view, chunk) => break,
            Item::Cue(Cue::Pending) if all_have_scored(view, chunk) => break,
            // `không xã nào đủ điều kiện xét`
            Item::Cue(Cue::Pending) if view.quantity().form == Form::Negation => break,
            _ if is_under_way(&view.scene.text, chunk) || enters_round(view, chunk) => {
                return Some(Status::Target);
            }
            // `8/12 xã đạt chuẩn, Sơn Kiên sắp về đích`: another subject
            Item::Place(_) if judged && chunk.segment != own => break,
            Item::Cue(Cue::Time(Relative::NextYear)) if own == chunk.segment => return Some(Status::Target),
            Item::Cue(Cue::Pending | Cue::Expects | Cue::Plan) if is_measure(view, chunk) => break,
            Item::Cue(Cue::Expects | Cue::Plan)
                if adds(view, chunk, judged)
                    || judged && aims_beyond(view, chunk)
                    || aims_at_more(view, chunk) =>
            {
                break;
            }
            Item::Cue(Cue::Pending)
                if has_own_count(view, chunk) || is_given(view) || is_of_a_later_count(view, chunk) =>
            {
                break;
            }
            // `giải ngân được 30,87 tỷ đồng vốn của kế hoạch năm 2014`
            Item::Cue(Cue::Plan)
                if view.quantity().unit == Unit::Money && text.ends_before(chunk.tokens.start, &["của"]) =>
            {
                break;
            }
            Item::Cue(Cue::Plan) if judged && sets_beside(view, chunk) => break,
            // `đã có 68/73 thôn theo kế hoạch được công nhận`: of as many as the plan has
            Item::Cue(Cue::Plan) if counts && is_of_so_many_planned(view, chunk) => {}
            // `xã A đạt 19/19 tiêu chí đang trình tỉnh công nhận`: the commune waits, its score is reached.
            Item::Cue(Cue::Pending) if is_score_reached(view) || is_passed(text, chunk) => break,
            // `23 sản phẩm không tham gia đánh giá lại`, `5 sản phẩm dự đánh giá lại nhưng không đạt`
            Item::Cue(Cue::Pending) if is_denied(view, chunk) => break,
            Item::Cue(Cue::Pending) if chunk.segment != own && is_settled(view) => break,
            // `phân bổ 18 tỷ đồng cho các xã phấn đấu đạt chuẩn`: whom it is for
            Item::Cue(Cue::Noun(_))
                if view.quantity().unit == Unit::Money && receives(&view.scene.text, chunk) =>
            {
                break;
            }
            // `nhân dân đóng góp 2,4 tỷ đồng để hoàn thành các tiêu chí`: what the money is for
            Item::Cue(Cue::Pending | Cue::Plan)
                if view.quantity().unit == Unit::Money
                    && (text.is(chunk.tokens.start, &["để"])
                        || text.ends_before(chunk.tokens.start, &["để"])) =>
            {
                break;
            }
            // `6/25 xã đăng ký đã về đích`
            Item::Cue(Cue::Pending)
                if text.is(chunk.tokens.start, &["đăng"]) && has_come_about(view, chunk) => {}
            Item::Cue(Cue::Pending) if counts && is_done_besides(view, chunk) => break,
            Item::Cue(Cue::Pending | Cue::Expects | Cue::Plan) if !recognised => return Some(Status::Target),
            Item::Cue(Cue::Norm) if counts && says_must(view, chunk) => return Some(Status::Target),
            // `4 xã đã thẩm định xong, đang chờ quyết định`
            Item::Cue(Cue::Done) if waits(view) => return Some(Status::Target),
            // `5/5 xã đã đạt chuẩn đều phải có sản phẩm chủ lực`
            Item::Cue(Cue::Done) if counts && opens_with(view, chunk) => return Some(Status::Actual),
            // `4 xã trong đó là A, B đang được thẩm định`
            Item::Cue(Cue::Part) if text.is(chunk.tokens.end, &["là"]) => {}
            // `có 3 xã gồm A, B và C đăng ký về đích`
            Item::Cue(Cue::Part) if counts && !judged && names_follow(view, chunk) => {}
            Item::Cue(Cue::Done | Cue::Part) => break,
            _ => {}
        }
    }
    is_helped_to_it(view).then_some(Status::Target)
}

/// `4 sản phẩm nộp hồ sơ và đã được đánh giá lại`: what they waited for has come.
fn is_done_besides(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    let joined = pending.tokens.end;
    let verb = joined + 1 + usize::from(text.is(joined + 1, &["đã"]));
    text.is(joined, &["và"])
        && text.is(verb, &["được"])
        && text.is(verb + 1, &["công", "đánh", "xếp", "phân", "cấp", "chứng"])
}

/// `3 xã đề nghị nâng cao đều có 18/18 tiêu chí`: what those that wait have reached.
fn all_have_scored(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(pending);
    view.next().is_some_and(|score| {
        score.quantity().unit == Unit::Noun(Noun::Criterion)
            && view.chunks()[at.min(score.at)..score.at]
                .iter()
                .any(|chunk| text.is(chunk.tokens.start, &["đều"]))
    })
}

/// `gồm A, B và C`
fn names_follow(view: &View, part: &Chunk) -> bool {
    let next = view.chunks().get(view.sentence().position(part) + 1);
    next.is_some_and(|next| matches!(next.item, Item::Place(_)))
}

/// `9 vườn được thẩm định đạt vườn mẫu`: what came of it.
pub(super) fn is_passed(text: &Text, pending: &Chunk) -> bool {
    text.is(pending.tokens.start, &["được"])
        && text.ends_before(pending.tokens.end, &["định", "tra", "giá"])
        && text.is(pending.tokens.end, &["đạt", "đủ"])
}

/// `xã A đã đạt 19/19 tiêu chí`
fn is_score_reached(view: &View) -> bool {
    view.quantity().unit == Unit::Noun(Noun::Criterion)
        && view
            .left()
            .next()
            .is_some_and(|verb| matches!(verb.item, Item::Cue(Cue::Reaches | Cue::Completes | Cue::Done)))
}

/// `2 sản phẩm 4 sao`, `2 xã nâng cao`: a tier or stars right behind the count.
fn is_rated(view: &View) -> bool {
    let mut behind = view.chunks()[view.at + 1..].iter().take(RATING);
    behind.any(|chunk| match chunk.item {
        Item::Quantity(id) => view.scene.quantities[id].is_rank(),
        Item::Cue(cue) => matches!(cue, Cue::Tier(_) | Cue::Ntm(Some(_))),
        _ => false,
    })
}

/// Among so many chunks behind a count stands its rating: `2 sản phẩm OCOP đạt 4 sao`.
const RATING: usize = 3;

/// `xã đăng ký đã về đích`, `xã đăng ký năm nay đã đạt chuẩn`: what has become of those registered.
fn has_come_about(view: &View, registered: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(registered);
    let is_time = |chunk: &&Chunk| {
        matches!(
            chunk.item,
            Item::Time(_) | Item::Cue(Cue::Time(_) | Cue::Function)
        ) || text.is(chunk.tokens.start, &["năm", "đầu", "trong", "vào", "từ"])
    };
    let verb = view.chunks()[at + 1..].iter().find(|chunk| !is_time(chunk));
    let done = |chunk: &Chunk| {
        text.ends_before(chunk.tokens.start, &["đã"])
            || chunk.tokens.clone().take(2).any(|token| text.is(token, &["đã"]))
    };
    text.is(registered.tokens.end, &["đã"]) || verb.is_some_and(done)
}

/// `cho các xã`, `cho những thôn`
fn receives(text: &Text, units: &Chunk) -> bool {
    let start = units.tokens.start;
    text.ends_before(start, &["các", "những"]) && text.ends_before(start - 1, &["cho"])
}

/// `đang được UBND tỉnh thẩm định, công nhận`: whoever examines has not decided yet.
fn is_under_way(text: &Text, chunk: &Chunk) -> bool {
    let start = chunk.tokens.start;
    text.is(start, &["đang"])
        && (start + 1..start + UNDER_WAY).any(|token| {
            text.is(token, &["thẩm", "xem", "kiểm"]) && text.is(token + 1, &["định", "tra", "xét"])
        })
}

/// Within so many tokens of `đang` it is said what is under way: `đang được Hội đồng thẩm định tỉnh`.
const UNDER_WAY: usize = 7;

/// `phấn đấu giữ vững các tiêu chí ở 4 xã đã về đích`: what is planned for them is another thing.
pub(crate) fn is_kept(view: &View) -> bool {
    let text = &view.scene.text;
    let object = text.ends_before(view.quantity().outer.start, &["ở", "tại", "của", "với", "trong"]);
    let predicate = view.predicate();
    let named = |chunk: &&&Chunk| matches!(chunk.item, Item::Cue(Cue::Ocop | Cue::Ntm(_)));
    let done = predicate.iter().find(|chunk| !named(chunk)).is_some_and(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Done | Cue::Recognises)) && text.is(chunk.tokens.start, &["đã"])
    });
    // `hồ sơ của 2 huyện đã qua thẩm tra, chờ công nhận`
    let waiting = View::any(predicate.iter().copied(), |cue| cue == Cue::Pending);
    view.is_noun() && object && done && !waiting
}

/// `đạt 55,3 triệu đồng/KH 55 triệu đồng`, `còn 2,1% (kế hoạch 2,5%)`: the plan is another number, unless this one is planned too.
fn is_held_against_plan(view: &View) -> bool {
    let text = &view.scene.text;
    let numbered = |plan: &Chunk| {
        text.ends_before(plan.tokens.start, &["/", "("])
            && (plan.tokens.end..text.tokens.len())
                .find(|&token| !text.is(token, &[":", "là", "giảm", "tăng", "từ", "đạt", "còn"]))
                .is_some_and(|token| text.tokens[token].is_number())
    };
    // `đạt 83,2%/50%`
    let ratio = view.quantity().unit == Unit::Percent
        && view.next().is_some_and(|plan| {
            plan.quantity().unit == Unit::Percent
                && plan.quantity().outer.start == view.quantity().outer.end + 1
                && text.is(view.quantity().outer.end, &["/"])
        });
    if ratio {
        return true;
    }
    let aimed = View::any(view.segment_left(), |cue| matches!(cue, Cue::Plan | Cue::Expects));
    !aimed
        && view.chunks()[view.at + 1..]
            .iter()
            .take(HELD)
            // `thêm 6 sản phẩm 3 sao/KH 5 sản phẩm`
            .take_while(|chunk| match chunk.item {
                Item::Quantity(id) => view.scene.quantities[id].is_rank(),
                Item::Sign(sign) => !matches!(sign, ',' | ';'),
                _ => true,
            })
            .find(|chunk| chunk.item == Item::Cue(Cue::Plan))
            .is_some_and(numbered)
}

/// Within so many chunks of a result stands the plan that it is held against: `5 xã đạt chuẩn nông thôn mới/kế hoạch 6 xã`.
const HELD: usize = 10;

/// `3 xã về đích, dự kiến cuối năm thêm xã A`, `có 38 sản phẩm và sẽ đánh giá, phân hạng thêm 6 sản phẩm`: others are expected.
fn adds(view: &View, expects: &Chunk, judged: bool) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(expects);
    let ahead = &view.chunks()[at..];
    let increases = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Change(_)));
    if expects.segment != view.segment() {
        let mut clause = ahead.iter().take_while(|chunk| chunk.segment == expects.segment);
        return judged && clause.any(increases);
    }
    let start = expects.tokens.start;
    let joined = text.ends_before(start, &["và"]) || text.ends_before(start - 1, &["và"]);
    let mut clause = ahead
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_) | Item::Sign(';' | '.')));
    let has = |chunk: &Chunk| chunk.tokens.clone().any(|token| text.is(token, &["có"]));
    joined && clause.any(|chunk| increases(chunk) || judged && has(chunk))
}

/// `đã bố trí 450 triệu đồng hỗ trợ xây dựng hồ sơ`: what money is given for may wait, the money does not.
fn is_given(view: &View) -> bool {
    let text = &view.scene.text;
    view.quantity().unit == Unit::Money
        && view.left().any(|chunk| {
            chunk.item == Item::Cue(Cue::Fund) && text.is(chunk.tokens.start, &["đã"])
                || chunk.item == Item::Cue(Cue::Done) && text.is(chunk.tokens.start, &["đã"])
        })
}

/// `có 12 sản phẩm 3 sao và đang nâng hạng 2 sản phẩm`: what waits is counted right behind.
fn has_own_count(view: &View, pending: &Chunk) -> bool {
    let at = view.sentence().position(pending);
    let joined = view.scene.text.ends_before(pending.tokens.start, &["và"]);
    // `7 sản phẩm được công nhận và đang làm thêm 4 sản phẩm`
    let next = view.chunks()[at + 1..].iter().find(|chunk| {
        !matches!(
            chunk.item,
            Item::Cue(Cue::Function | Cue::Builds | Cue::Change(_) | Cue::Recognises)
        )
    });
    joined
        && next.is_some_and(|next| match next.item {
            Item::Quantity(id) => view.scene.quantities[id].unit == view.quantity().unit,
            _ => false,
        })
}

/// `14 sản phẩm 4 sao, 125 sản phẩm 3 sao và 1 sản phẩm được trình xét 5 sao`: the last count has the verb where the others have stars.
fn is_of_a_later_count(view: &View, pending: &Chunk) -> bool {
    let chunks = view.chunks();
    let at = view.sentence().position(pending);
    let rated = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) => view.scene.quantities[id].is_rank(),
        Item::Cue(cue) => matches!(cue, Cue::Ntm(Some(_)) | Cue::Tier(_)),
        _ => false,
    };
    let counted = |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if view.scene.quantities[id].unit == view.quantity().unit);
    let between = &chunks[view.at + 1..at];
    between
        .iter()
        .rposition(counted)
        .is_some_and(|later| between[..later].iter().any(rated) && !between[later + 1..].iter().any(rated))
}

/// `12/12 xã đạt chuẩn, đang lập hồ sơ đề nghị Thủ tướng công nhận huyện đạt chuẩn`: the district waits, its communes have met the
/// standard. Decision 320/QĐ-TTg leaves communes to the province, districts to the Prime Minister.
fn is_of_a_larger_unit(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    let Unit::Noun(counted @ (Noun::Commune | Noun::Village)) = view.quantity().unit else {
        return false;
    };
    let larger = |noun| match noun {
        Noun::District | Noun::Province => true,
        Noun::Commune => counted == Noun::Village,
        _ => false,
    };
    let at = view.sentence().position(pending);
    let clause = view.chunks()[at..]
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(';') | Item::Quantity(_)));
    let by_centre = || {
        let said = |token: usize| {
            text.is(token, &["thủ"]) && text.is(token + 1, &["tướng"])
                || text.is(token, &["trung"]) && text.is(token + 1, &["ương"])
        };
        clause.clone().any(|chunk| chunk.tokens.clone().any(said))
    };
    // `đề nghị công nhận` is one phrase.
    let recognises = |chunk: &Chunk| {
        chunk.item == Item::Cue(Cue::Recognises) || text.ends_before(chunk.tokens.end, &["nhận"])
    };
    let object = clause
        .clone()
        .skip_while(|chunk| !recognises(chunk))
        .skip(1)
        .find(|chunk| chunk.item != Item::Cue(Cue::Function));
    match object.map(|object| object.item) {
        Some(Item::Cue(Cue::Noun(noun))) => larger(noun),
        Some(Item::Place(place)) => {
            let level = level_of(Cue::Noun(counted));
            level.is_some_and(|level| view.scene.places[place].level < level)
        }
        _ => by_centre(),
    }
}

/// `8 xã đạt chuẩn, kế hoạch đề ra 9 xã`: a plan with a count of its own.
fn sets_beside(view: &View, plan: &Chunk) -> bool {
    let at = view.sentence().position(plan);
    plan.segment != view.segment()
        && view.chunks()[at + 1..]
            .iter()
            .take_while(|chunk| chunk.segment == plan.segment)
            .any(|chunk| matches!(chunk.item, Item::Quantity(id) if view.scene.quantities[id].unit == view.quantity().unit))
}

/// Whether a clause begins with the count, and says of it `đã` and no more.
fn opens_with(view: &View, done: &Chunk) -> bool {
    let text = &view.scene.text;
    let clause = view.quantity().outer.start;
    // `2 xã đã đạt chuẩn được chọn để xây dựng nông thôn mới kiểu mẫu`
    let goes_on = View::any(view.predicate().into_iter(), |cue| {
        matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending)
    });
    !goes_on
        && text.is(done.tokens.start, &["đã"])
        && done.segment == view.segment()
        && (clause == view.sentence().tokens.start || text.ends_before(clause, &[";"]))
}

/// `Đến nay có 10 sản phẩm OCOP và phấn đấu cuối năm có 15 sản phẩm`: beside what is there now, a plan with a count of its own.
fn aims_at_more(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(plan);
    let start = plan.tokens.start;
    let joined = text.ends_before(start, &["và"])
        || text.ends_before(start, &["thời"]) && text.ends_before(start - 1, &["đồng"]);
    let next = view.chunks()[at..].iter().find_map(|chunk| match chunk.item {
        Item::Quantity(id) => Some(&view.scene.quantities[id]),
        _ => None,
    });
    joined
        && next.is_some_and(|next| next.unit == view.quantity().unit)
        && View::any(view.before(), |cue| {
            matches!(cue, Cue::Done | Cue::Time(Relative::Now))
        })
}

/// `9/14 xã đạt chuẩn, phấn đấu trở thành huyện NTM năm 2025`, `3 xã đạt chuẩn NTM, hướng tới NTM nâng cao`: the aim is another one.
pub(crate) fn aims_beyond(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(plan);
    let Unit::Noun(counted) = view.quantity().unit else {
        return false;
    };
    let (told, ahead) = view.chunks().split_at(at);
    let told = &told[view.at + 1..];
    let ahead = ahead[1..]
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(';') | Item::Quantity(_)));
    let larger = |chunk: &Chunk| match chunk.item {
        Item::Cue(Cue::Noun(noun @ (Noun::Commune | Noun::District | Noun::Province))) => noun != counted,
        _ => false,
    };
    let purpose =
        text.ends_before(plan.tokens.start, &["để", "nhằm"]) || text.is(plan.tokens.start, &["đang"]);
    // `100% số xã đạt chuẩn và huyện phấn đấu trở thành …`
    let of_larger = told.last().is_some_and(larger);
    if plan.segment == view.segment() && !purpose && !of_larger {
        return false;
    }
    let tier = |chunk: &Chunk| match chunk.item {
        Item::Cue(Cue::Ntm(tier)) => Some(tier.unwrap_or(Standard::Standard)),
        Item::Cue(Cue::Tier(tier)) => Some(tier),
        _ => None,
    };
    let reached = told.iter().find_map(tier);
    let aim = ahead.clone().find_map(tier);
    of_larger || ahead.clone().any(larger) || reached.is_some() && aim.is_some_and(|aim| Some(aim) != reached)
}

/// Whether what would wait is denied, or has come to nothing.
fn is_denied(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    let end = pending.tokens.end;
    text.ends_before(pending.tokens.start, &["không", "chưa"])
        || (end..end + DENIED)
            .any(|token| text.is(token, &["nhưng"]) && text.is(token + 1, &["không", "chưa"]))
}

/// Within so many tokens of its verb what came to nothing is denied: `tham gia đánh giá lại nhưng không`.
const DENIED: usize = 4;

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
    let recognised = recognises(view).next().is_some();
    if is_settled(view) {
        return false;
    }
    let said = |at: usize| {
        text.is(
            at,
            &["chờ", "trình", "gửi", "nộp", "làm", "lập", "hoàn", "bổ", "đưa"],
        ) || text.is(at, &["đăng"]) && !recognised
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
                && !(text.is(start, &["đăng"]) && has_come_about(view, chunk))
                && (said(start) || text.is(start, &["đang"]) && said(start + 1))
        })
}

/// The verbs in its own segment behind the count that say it is recognised.
fn recognises<'v>(view: &'v View) -> impl Iterator<Item = &'v Chunk> {
    let own = view.segment();
    let verb = move |chunk: &&Chunk| chunk.segment == own && chunk.item == Item::Cue(Cue::Recognises);
    view.predicate().into_iter().filter(verb)
}

/// `10 xã đã được công nhận, 7 xã hoàn thành tiêu chí nhưng còn chờ trả nợ`: recognised, whatever others wait for.
fn is_settled(view: &View) -> bool {
    let text = &view.scene.text;
    recognises(view).any(|verb| {
        let start = verb.tokens.start;
        text.is(start, &["đã", "được"]) || text.ends_before(start, &["đã", "được"])
    })
}

/// `22 sản phẩm vừa được công nhận`, whatever plan was announced before.
pub(super) fn done_behind(view: &View) -> Option<Status> {
    let own = view.segment();
    let predicate = view.predicate();
    let done = predicate
        .iter()
        .take_while(|chunk| chunk.segment == own && chunk.item != Item::Cue(Cue::Base))
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
