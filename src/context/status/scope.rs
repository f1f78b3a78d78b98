//! How far a plan governs within its sentence.

use super::is_past;
use crate::context::View;
use crate::quantity::Unit;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// `60 tỉnh phê duyệt đề án, kế hoạch; 2.965 sản phẩm đã được xếp hạng`: the plan ends with its clause.
pub(super) fn governs_nothing(view: &View, plan: &Chunk) -> bool {
    let at = view.sentence().position(plan);
    view.chunks()[at + 1..view.at]
        .first()
        .is_some_and(|next| next.item == Item::Sign(';'))
}

/// `Trong các xã phấn đấu đạt chuẩn, xã A dẫn đầu với 17 tiêu chí`: the plan of those that one is told of.
pub(super) fn is_said_among(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    says_which(text, plan) || plan.segment != view.segment() && is_among_those(text, view.sentence(), plan)
}

/// `Năm 2019, khi được chọn xây dựng làng nông thôn mới, tỷ lệ hộ nghèo là 19,6%`: the time of what is told, not its plan.
pub(super) fn is_said_of_then(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    let mut clause = view.chunks().iter().filter(|chunk| chunk.segment == plan.segment);
    let opening = clause
        .next()
        .map_or(plan.tokens.start, |chunk| chunk.tokens.start);
    let when = text.is(opening, &["khi", "lúc"]) || text.ends_before(opening, &["khi", "lúc"]);
    let past = view.chunks().iter().any(|chunk| {
        matches!(chunk.item, Item::Time(id) if is_past(view.scene, view.sentence(), chunk, id))
            && chunk.tokens.start < plan.tokens.start
    });
    when && past && plan.segment != view.segment()
}

/// `các xã trong kế hoạch đạt bình quân 14,6 tiêu chí/xã`: which units are spoken of.
fn says_which(text: &Text, plan: &Chunk) -> bool {
    let start = plan.tokens.start;
    text.ends_before(start, &["trong", "thuộc"])
        && text.ends_before(start - 1, &["xã", "thôn", "huyện", "phương"])
        && (text.ends_before(start - 2, &["các", "những"]) || text.ends_before(start - 3, &["các", "những"]))
}

/// Whether a plan says of which units something is told: `các xã trong kế hoạch đạt …`, a clause `trong các xã …`.
pub(super) fn is_among_those(text: &Text, sentence: &Sentence, plan: &Chunk) -> bool {
    if says_which(text, plan) {
        return true;
    }
    let mut clause = sentence
        .chunks
        .iter()
        .filter(|chunk| chunk.segment == plan.segment);
    let opening = clause
        .next()
        .map_or(plan.tokens.start, |chunk| chunk.tokens.start);
    (opening.saturating_sub(2)..=opening)
        .any(|token| text.is(token, &["trong"]) && text.is(token + 1, &["các", "những", "số"]))
}

/// `Mục tiêu: củng cố 28 tổ chức đã tham gia; thêm 6 tổ chức`, `Mục tiêu là nâng cấp 200 sản phẩm của giai đoạn 2018-2020; phát
/// triển mới 200 sản phẩm`: what has been is said within another aim of the list.
pub(super) fn is_of_another_aim(view: &View, done: &Chunk) -> bool {
    let chunks = view.chunks();
    let at = view.sentence().position(done);
    let parted = chunks[at..view.at]
        .iter()
        .any(|chunk| chunk.item == Item::Sign(';'));
    let mut lead = chunks[..at].iter();
    let time = matches!(done.item, Item::Time(_));
    parted
        && lead.any(|chunk| chunk.item == Item::Cue(Cue::Plan))
        && (time || lead.any(|chunk| chunk.item == Item::Sign(':')))
}

/// `phấn đấu duy trì tiêu chí tại 17 xã đã đạt chuẩn, đồng thời nâng bình quân lên 12,5 tiêu chí/xã`: said of the units counted within
/// a plan.
pub(super) fn is_said_of_those(view: &View, done: &Chunk) -> bool {
    let chunks = view.chunks();
    let at = view.sentence().position(done);
    let text = &view.scene.text;
    let links = &["tại", "ở", "của", "trong", "cho", "với"];
    let counted = at.checked_sub(1).is_some_and(|before| match chunks[before].item {
        Item::Quantity(id) => matches!(view.scene.quantities[id].unit, Unit::Noun(_)),
        // `nâng chất lượng ở những xã đã đạt chuẩn, đưa số tiêu chí bình quân lên 12 tiêu chí/xã`
        Item::Cue(Cue::Noun(_)) => text.ends_before(chunks[before].tokens.start, &["những", "các"]),
        _ => false,
    });
    let object = at >= 2
        && (text.is(chunks[at - 2].tokens.start, links)
            || at >= 3 && text.ends_before(chunks[at - 1].tokens.start - 1, links));
    done.segment != view.segment()
        && counted
        && object
        && View::any(chunks[..at].iter(), |cue| matches!(cue, Cue::Plan | Cue::Expects))
}

/// `đến nay bình quân đạt 10,5 tiêu chí, dự kiến hết năm đạt 11 tiêu chí; có 4 xã đạt 19 tiêu chí`: behind the semicolon the
/// sentence goes on with what it opened with.
pub(super) fn is_inserted(view: &View, plan: &Chunk) -> bool {
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
    let text = &view.scene.text;
    let opens = plan.segment != 0 && text.ends_before(plan.tokens.start, &[",", ";"]);
    let beside = || opens && (is_beside_result(view, plan) || follows_its_result(view, plan));
    parted && (counted && opens || is_contrasted(view, plan) || beside())
}

/// `thu nhập đạt 33,5 triệu đồng, phấn đấu hết năm đạt 36 triệu đồng; hộ nghèo còn 8,9%`: one number of the same kind as the result right
/// before the comma.
pub(super) fn follows_its_result(view: &View, plan: &Chunk) -> bool {
    let plan = view.sentence().position(plan);
    let scene = view.scene;
    let chunks = view.chunks();
    let unit = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) => Some(scene.quantities[id].unit),
        _ => None,
    };
    let before = &chunks[..plan];
    let planned = View::any(before.iter(), |cue| {
        matches!(
            cue,
            Cue::Plan | Cue::Expects | Cue::Pending | Cue::Time(Relative::NextYear)
        )
    });
    let reached = View::any(before.iter(), |cue| matches!(cue, Cue::Reaches | Cue::Level));
    let result = before.iter().rev().take(RESULT).find_map(unit);
    let clause = chunks[plan..view.at]
        .iter()
        .take_while(|chunk| chunk.item != Item::Sign(';'));
    let mut aims = clause.filter_map(unit).filter(|unit| *unit != Unit::Other);
    let measured = matches!(
        view.quantity().unit,
        Unit::Money | Unit::Percent | Unit::Noun(Noun::Criterion)
    );
    measured && reached && !planned && result.is_some() && aims.next() == result && aims.next().is_none()
}

/// Among so many chunks before a plan stands the result that it goes on from.
const RESULT: usize = 3;

/// `đạt 12,4 tiêu chí, kế hoạch cả năm tăng 1 tiêu chí/xã; 14 thôn đạt chuẩn`: the plan of the result before it.
pub(super) fn is_beside_result(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    let chunks = view.chunks();
    let at = view.sentence().position(plan);
    let start = plan.tokens.start;
    // `chỉ tiêu cuối năm là 55 triệu đồng; hộ nghèo 1,21%`, where a later year would go on.
    let behind = &chunks[at + 1..view.at];
    let single = text.is(start, &["chỉ", "mục"])
        && !behind.iter().any(|chunk| matches!(chunk.item, Item::Time(_)))
        && behind
            .iter()
            .filter(|chunk| matches!(chunk.item, Item::Quantity(_)))
            .count()
            == 1;
    let named = text.is(start, &["kế", "kh"]) || single;
    let result = chunks[..at]
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Quantity(_)))
        && View::any(chunks[..at].iter(), |cue| {
            matches!(cue, Cue::Reaches | Cue::Level)
        })
        && !View::any(chunks[..at].iter(), |cue| {
            matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending)
        });
    named && result
}

/// `chỉ đạt 58,7 triệu đồng, trong khi nghị quyết đề ra là 62 triệu`: what the result falls short of.
pub(super) fn is_contrasted(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    let start = plan.tokens.start;
    (start.saturating_sub(CONTRASTED)..start)
        .any(|token| text.is(token, &["trong"]) && text.is(token + 1, &["khi"]))
}

/// Within so many tokens of `trong khi` the plan is named: `trong khi nghị quyết đại hội chỉ đề ra`.
const CONTRASTED: usize = 8;

/// `Năm ngoái, cũng với mục tiêu 6 xã, huyện có 7 xã về đích`: the plan that a result came of.
pub(super) fn accompanies(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(plan);
    let counted = view.chunks()[at + 1..view.at]
        .iter()
        .any(|chunk| chunk.segment == plan.segment && matches!(chunk.item, Item::Quantity(_)));
    text.ends_before(plan.tokens.start, &["với"]) && plan.segment != view.segment() && counted
}

/// `nếu cả 9 xã được phê duyệt thì con số này là 29 xã`, `Nếu được hỗ trợ 10 tỷ đồng, xã sẽ về đích`; `nếu tính cả xã A thì có 12 xã` only
/// counts, and `nếu năm 2015 mới có 2 xã thì đến nay có 12 xã` compares.
pub(super) fn is_conditional(view: &View) -> bool {
    let text = &view.scene.text;
    let sentence = view.sentence().tokens.start;
    let start = view.quantity().outer.start;
    let then = (sentence..start).rfind(|&token| text.is(token, &["thì"]));
    let counts = |condition: usize| {
        text.is(
            condition + 1,
            &["tính", "kể", "như", "so", "cộng", "trước", "năm", "theo", "chỉ"],
        )
    };
    let told_since = |from: usize| {
        view.before()
            .take_while(|chunk| chunk.tokens.start > from)
            .any(|chunk| match chunk.item {
                // `cuối năm nay`, `sang năm`
                Item::Cue(Cue::Time(Relative::ThisYear)) => {
                    !text.is(chunk.tokens.start, &["cuối", "hết", "đến"])
                }
                Item::Cue(Cue::Time(Relative::NextYear)) => false,
                Item::Cue(Cue::Done | Cue::Time(_)) | Item::Time(_) => true,
                _ => false,
            })
    };
    let Some(then) = then else {
        let within = !(sentence..start).any(|token| text.is(token, &[",", ";"]));
        // `Khi có thêm 2 xã về đích, huyện sẽ có 9 xã`
        let when = text.is(sentence, &["khi"])
            && (start..view.sentence().tokens.end)
                .any(|token| text.is(token, &["sẽ"]) && !text.ends_before(token, &["mà"]));
        // `“Nếu được chấp thuận, cuối năm toàn tỉnh có 13 xã đạt chuẩn, bình quân 12 tiêu chí/xã”`
        let opening = sentence + usize::from(text.is(sentence, &["“", "\"", "-"]));
        let allowed = text.is(opening, &["nếu"])
            && text.is(
                opening + 1,
                &["được", "không", "đúng", "thuận", "đủ", "hoàn", "mọi", "có"],
            );
        // `Nếu 2 xã trên được công nhận, tổng số xã là 34 xã`
        let judged = text.is(opening, &["nếu"])
            && !counts(opening)
            && (opening + 1..(opening + CONDITION).min(start)).any(|token| {
                text.is(token, &["được"]) && text.is(token + 1, &["công", "xét", "phê", "thông"])
            });
        return (when || text.is(sentence, &["nếu"])) && within && !counts(sentence) && !told_since(sentence)
            || (allowed || judged) && !told_since(opening);
    };
    let condition = (sentence..then).rfind(|&token| text.is(token, &["nếu"]));
    condition.is_some_and(|condition| !counts(condition)) && !told_since(then)
}

/// Within so many tokens a condition says its verb: `Nếu cả 2 xã trên được công nhận`.
const CONDITION: usize = 12;

/// `Phấn đấu đến cuối năm nay, tổng số tiêu chí đạt được 1.370`: what is to be reached, which `đã đạt được` has been.
pub(super) fn is_aimed_at(view: &View, done: &Chunk) -> bool {
    let reached = view.scene.text.is(done.tokens.start, &["đạt", "hoàn"])
        && view.scene.text.ends_before(done.tokens.end, &["được"]);
    let at = view.sentence().position(done);
    let mut earlier = view.chunks()[..at].iter().rev();
    reached
        && earlier
            .find_map(|chunk| match chunk.item {
                Item::Cue(Cue::Plan | Cue::Expects) => Some(true),
                Item::Cue(Cue::Done | Cue::Time(Relative::Now | Relative::LastYear)) => Some(false),
                _ => None,
            })
            .unwrap_or(false)
}

/// `Xã chọn xây dựng kiểu mẫu về sản xuất; thu nhập bình quân đạt 82 triệu đồng`: the tier chosen is another matter.
pub(super) fn is_chosen_tier(view: &View, expects: &Chunk) -> bool {
    let at = view.sentence().position(expects);
    let text = &view.scene.text;
    let chooses = expects.tokens.clone().any(|token| text.is(token, &["chọn"]));
    chooses
        && view.chunks()[at..view.at]
            .iter()
            .any(|chunk| chunk.item == Item::Sign(';'))
}

/// `các xã đang về đích được hỗ trợ: A, B; 2 xã đạt chuẩn năm 2015 cũng được hỗ trợ`: in a clause of its own with a year that is over.
pub(super) fn is_over_behind(view: &View, pending: &Chunk) -> bool {
    let at = view.sentence().position(pending);
    let parted = view.chunks()[at..view.at]
        .iter()
        .any(|chunk| chunk.item == Item::Sign(';'));
    parted
        && view.right().any(
            |chunk| matches!(chunk.item, Item::Time(id) if is_past(view.scene, view.sentence(), chunk, id)),
        )
}

/// `Số xã đăng ký về đích được công nhận từ đầu năm tới nay là 3/8 xã`: what was registered and has been recognised by now.
pub(super) fn has_come_true(view: &View, pending: &Chunk) -> bool {
    let at = view.sentence().position(pending);
    let behind = &view.chunks()[at + 1..view.at];
    let recognised = behind
        .iter()
        .position(|chunk| chunk.item == Item::Cue(Cue::Recognises));
    // `Các xã đăng ký hồi đầu năm đều về đích: 4/4 xã …`
    let text = &view.scene.text;
    let all = behind.iter().any(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets | Cue::Goal))
            && text.ends_before(chunk.tokens.start, &["đều"])
    });
    let registered = text.is(pending.tokens.start, &["đăng"]);
    let by_now = || {
        recognised.is_some_and(|at| {
            behind[at..]
                .iter()
                .any(|chunk| chunk.item == Item::Cue(Cue::Time(Relative::Now)))
        })
    };
    registered && (all || by_now())
}
