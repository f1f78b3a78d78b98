//! Counts of units that stand beside what is said of a tier: what the subject has, whom somebody meets, those counted before.

use crate::context::View;
use crate::indicator::Running;
use crate::quantity::{Form, Unit as Measured};
use crate::report::Unit;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// Why such a count is no figure.
pub(super) fn refusal(view: &View, running: &Running, unit: Unit) -> Option<&'static str> {
    if counts_the_same_again(view, running) {
        return Some("points back to units counted before");
    }
    if is_size_before_part(view) && unit != Unit::Percent {
        return Some("the size of a place");
    }
    if is_all_there_are(view) && unit != Unit::Percent {
        return Some("all units that there are");
    }
    if is_both(view) {
        return Some("points back to units counted before");
    }
    if recognises_products(view) {
        return Some("who has recognised products");
    }
    if is_met_with(view) {
        return Some("units that somebody meets");
    }
    if has_another_title(view) {
        return Some("another title");
    }
    if attends(view) {
        return Some("who attends");
    }
    if is_credited_with_criteria(view) {
        return Some("units whose criteria are recognised");
    }
    if is_in_aside(view) || belongs_to_subject(view) {
        return Some("says what the unit has that the verb is about");
    }
    None
}

fn names_tier(chunk: &Chunk) -> bool {
    matches!(
        chunk.item,
        Item::Cue(Cue::Ntm(_) | Cue::Tier(_) | Cue::Meets | Cue::Goal | Cue::Recognises)
    )
}

/// `Trong 7 đơn vị cấp huyện của tỉnh, thành phố A đã được công nhận`: of all, only those named behind the comma have something said.
fn is_all_there_are(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let opens = text.ends_before(start, &["trong"]) && start - 1 == view.sentence().tokens.start;
    let mut behind = view.chunks()[view.at + 1..].iter();
    let own = behind.by_ref().take_while(|chunk| chunk.item != Item::Sign(','));
    let said = own.into_iter().any(names_tier);
    opens && !said && matches!(behind.next().map(|next| next.item), Some(Item::Place(_)))
}

/// `Cả hai xã đều hẹn đến tháng 11 sẽ hoàn tất`: units told of before, of which no tier is said.
fn is_both(view: &View) -> bool {
    let text = &view.scene.text;
    let (start, end) = (view.quantity().outer.start, view.quantity().outer.end);
    text.ends_before(start, &["cả"])
        && view.quantity().out_of.is_none()
        && text.is(end, &["đều", "cùng"])
        && !view.predicate().into_iter().any(names_tier)
        && !View::any(view.right(), |cue| cue == Cue::Noun(Noun::Criterion))
}

/// `mô hình xã văn hóa nông thôn mới với 29 xã đạt danh hiệu này`
fn has_another_title(view: &View) -> bool {
    let text = &view.scene.text;
    let titled = view.before().any(|chunk| {
        chunk.tokens.clone().any(|token| {
            text.is(token, &["xã"]) && text.is(token + 1, &["văn"]) && text.is(token + 2, &["hóa", "hoá"])
        })
    });
    let end = view.quantity().outer.end;
    let points = (end..end + POINTS)
        .any(|token| text.is(token, &["này"]) && text.ends_before(token, &["hiệu", "chuẩn", "hình"]));
    titled && points
}

/// Within so many tokens behind its count a title is pointed back to: `đạt danh hiệu này`.
const POINTS: usize = 5;

/// `Dự hội nghị có lãnh đạo các sở, 21 huyện, thành, thị và các chủ thể có sản phẩm được công nhận`
fn attends(view: &View) -> bool {
    let text = &view.scene.text;
    let sentence = view.sentence().tokens.start;
    let start = sentence + usize::from(text.is(sentence, &["tham", "cùng", "về", "đến"]));
    let who = (start..view.quantity().outer.start)
        .find(|&token| text.is(token, &["có", "gồm", "là"]))
        .is_some_and(|has| has <= start + ATTENDS);
    text.is(start, &["dự"]) && !text.is(start + 1, &["kiến", "báo", "toán", "án"]) && who
}

/// Within so many tokens it is said what is attended: `Dự hội nghị tổng kết chương trình có`.
const ATTENDS: usize = 8;

/// `công nhận số tiêu chí đạt được cho 16 xã`, `công nhận số tiêu chí của 12 xã như sau`
fn is_credited_with_criteria(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let criteria = |chunk: &&Chunk| chunk.item == Item::Cue(Cue::Noun(Noun::Criterion));
    text.ends_before(start, &["cho", "của"])
        && view
            .left()
            .find(criteria)
            .is_some_and(|chunk| text.ends_before(chunk.tokens.start, &["số", "nhận", "các"]))
}

/// `Xã A, vốn có 8 thôn, được công nhận đạt chuẩn`: what an aside between a unit and its verb counts.
fn is_in_aside(view: &View) -> bool {
    let chunks = view.chunks();
    let told = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Cue(
                Cue::Meets
                    | Cue::Recognises
                    | Cue::Goal
                    | Cue::Completes
                    | Cue::Ntm(_)
                    | Cue::Tier(_)
                    | Cue::Noun(Noun::Criterion)
            )
        )
    };
    let subject = matches!(
        chunks,
        [
            Chunk {
                item: Item::Place(_),
                ..
            },
            Chunk {
                item: Item::Sign(','),
                ..
            },
            ..
        ]
    );
    let comma = |chunk: &Chunk| chunk.item == Item::Sign(',');
    let Some(close) = chunks[view.at..].iter().position(comma).map(|at| view.at + at) else {
        return false;
    };
    let only = chunks[2.min(view.at)..view.at].iter().rposition(comma).is_none();
    let verb = chunks[close + 1..]
        .iter()
        .find(|chunk| {
            !matches!(
                chunk.item,
                Item::Time(_) | Item::Cue(Cue::Done | Cue::Function | Cue::Time(_))
            )
        })
        .is_some_and(|chunk| {
            matches!(
                chunk.item,
                Item::Cue(Cue::Meets | Cue::Recognises | Cue::Goal | Cue::Authority)
            )
        });
    subject && only && verb && view.at > 2 && !chunks[2..close].iter().any(told)
}

/// `Xã có 8 thôn, là xã thứ ba của huyện được công nhận`: the sentence goes on about the unit that has them.
fn belongs_to_subject(view: &View) -> bool {
    let said = view.predicate();
    let [comma, copula, unit, ..] = &said[..] else {
        return false;
    };
    let larger = matches!(unit.item, Item::Cue(Cue::Noun(noun @ (Noun::Commune | Noun::District))) if Measured::Noun(noun) != view.quantity().unit);
    comma.item == Item::Sign(',')
        && view.scene.text.is(copula.tokens.start, &["là"])
        && larger
        && view.quantity().unit != Measured::Percent
}

/// `hiện có 437 xóm thì 398 xóm đạt chuẩn`: how many there are.
fn is_size_before_part(view: &View) -> bool {
    // `cả nước có 11 huyện được công nhận, thì Đồng Nai có tới 2 huyện`
    if View::any(view.right(), |cue| {
        matches!(cue, Cue::Meets | Cue::Recognises | Cue::Goal)
    }) {
        return false;
    }
    view.next_outside().is_some_and(|part| {
        part.quantity().unit == view.quantity().unit
            && part.quantity().value <= view.quantity().value
            && view.chunks()[view.at + 1..part.at]
                .iter()
                .any(|chunk| view.scene.text.is(chunk.tokens.start, &["thì"]))
    })
}

/// `đoàn công tác làm việc với huyện A và hai xã B, C về tiến độ để được công nhận`
fn is_met_with(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let meets = |token: usize| {
        text.is(token, &["việc"]) && text.ends_before(token, &["làm"]) && text.is(token + 1, &["với", "tại"])
    };
    (view.sentence().tokens.start..start).any(meets)
        && view.previous().is_none()
        && text.ends_before(start, &["và", "với", "tại"])
}

/// `Đây cũng là 5 xã đầu tiên của Hà Nội đạt chuẩn kiểu mẫu`: those that the sentence before has counted.
fn counts_the_same_again(view: &View, running: &Running) -> bool {
    let text = &view.scene.text;
    let sentence = view.sentence().tokens.start;
    text.is(sentence, &["đây", "đó"])
        && (sentence + 1..sentence + 3).any(|token| text.is(token, &["là"]))
        && view.previous().is_none()
        && running
            .in_sentence_before(view, |claim| {
                claim.noun.map(Measured::Noun) == Some(view.quantity().unit)
            })
            .is_some()
}

/// `61 tỉnh, thành đã công nhận 7.846 sản phẩm`: those who recognise.
fn recognises_products(view: &View) -> bool {
    let Some(next) = view.next() else {
        return false;
    };
    let between = &view.chunks()[view.at + 1..next.at];
    let verb = between
        .iter()
        .rposition(|chunk| chunk.item == Item::Cue(Cue::Recognises));
    let passive = between
        .iter()
        .any(|chunk| view.scene.text.is(chunk.tokens.start, &["được"]));
    next.quantity().unit == Measured::Noun(Noun::Product)
        && next.segment() == view.segment()
        && verb.is_some_and(|verb| verb + 2 >= between.len())
        && !passive
}

/// `2 huyện có trên 50% số xã đạt chuẩn`, not `29 huyện đạt chuẩn, chiếm 24% số huyện`
pub(super) fn is_reached_by_larger(view: &View, running: &Running) -> bool {
    let of_communes = view
        .right()
        .take(3)
        .any(|chunk| chunk.item == Item::Cue(Cue::Noun(Noun::Commune)));
    // `5 huyện nâng cao và 25% số xã kiểu mẫu`
    let joined = view.scene.text.ends_before(view.quantity().outer.start, &["và"]);
    view.previous().is_some_and(|previous| {
        previous.segment() == view.segment()
            && !joined
            && running.claim(previous.id).is_some_and(|claim| {
                claim.unit == Unit::Province || claim.unit == Unit::District && of_communes
            })
    })
}

/// `chương trình được triển khai tại 13/13 xã và 93 thôn`
pub(super) fn is_where_carried_out(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let verb = |chunk: &Chunk| {
        text.is(chunk.tokens.start, &["triển", "thực", "được"])
            && (chunk.tokens.start..chunk.tokens.end + 2)
                .any(|token| text.is(token, &["khai", "hiện"]) && text.ends_before(token, &["triển", "thực"]))
    };
    let linked = text.ends_before(start, &["tại", "ở", "trên"])
        || text.ends_before(start, &["và", ","])
            && view
                .previous()
                .is_some_and(|previous| previous.is_noun() && is_where_carried_out(&previous));
    let judged = View::any(view.right().take(3), |cue| {
        matches!(cue, Cue::Meets | Cue::Goal | Cue::Recognises)
    });
    linked && !judged && (view.segment_left().take(CARRIED_OUT).any(verb))
}

/// `143 sản phẩm ở 22/27 xã, thị trấn được công nhận sản phẩm OCOP`
pub(super) fn holds_products(view: &View) -> bool {
    let linked = view
        .scene
        .text
        .ends_before(view.quantity().outer.start, &["ở", "tại", "của", "thuộc"])
        && view.left().all(|chunk| chunk.item == Item::Cue(Cue::Function));
    linked
        && view
            .previous()
            .is_some_and(|previous| previous.quantity().unit == Measured::Noun(Noun::Product))
}

/// Among so many chunks before its units the programme is said to be carried out.
const CARRIED_OUT: usize = 5;

/// Villages of a craft (`48 làng được công nhận làng nghề truyền thống`), all units that a mean is of (`lấy bình quân cả 150 xã thì tỉnh đạt 14,87 tiêu chí mỗi xã`)
/// and what is to be kept from (`không để xã nào tụt chuẩn`).
pub(super) fn told_of_something_else(view: &View, unit: Unit) -> Option<&'static str> {
    let text = &view.scene.text;
    let quantity = view.quantity();
    let (start, end) = (quantity.outer.start, quantity.outer.end);
    let craft = (end..end + CRAFT).any(|token| text.is(token, &["làng"]) && text.is(token + 1, &["nghề"]));
    if unit == Unit::Village && craft {
        return Some("villages of a craft");
    }
    let all = text.ends_before(start, &["cả"]) && text.ends_before(start - 1, &["quân"]);
    if all {
        return Some("all units that a mean is of");
    }
    let lost = text.is(start + 1, &["để"]) && text.is(end, &["tụt", "rớt", "mất", "bị"]);
    (quantity.form == Form::Negation && lost).then_some("what is to be kept from")
}

/// Within so many tokens behind villages it is said that they are recognised for a craft: `được công nhận làng nghề`.
const CRAFT: usize = 5;
