//! Difference or level.

use super::status::is_kept;
use super::{View, each, is_respective};
use crate::indicator::{Claim, Running, opens_with_part};
use crate::quantity::{Form, Unit as Counted};
use crate::report::{Change, Indicator, Unit};
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun, Phrases};
use crate::text::sentence::{Chunk, Item};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Change(Change::Increase),
        &[
            "tăng",
            "tăng thêm",
            "thêm",
            "có thêm",
            "có tiếp",
            "thêm tiếp",
            "tiếp tục có thêm",
            "bổ sung thêm",
            "tăng bình quân",
            "tăng trung bình",
            "tăng được",
            "tăng trên",
            "công nhận thêm",
            "phát triển mới",
            "phát triển được thêm",
        ],
    ),
    (
        Cue::Change(Change::Decrease),
        &[
            "giảm",
            "giảm được",
            "giảm bớt",
            "bớt",
            "bớt được",
            "giảm bình quân",
            "giảm trung bình",
            "giảm thêm",
            "hạ",
            "giảm đi",
            "kéo giảm",
            "kéo giảm được",
            "thu hồi giấy chứng nhận",
            "hủy kết quả công nhận",
            "hủy bỏ kết quả công nhận",
            "hủy công nhận",
            "hủy bỏ công nhận",
            "thu hồi kết quả công nhận",
            "thu hồi quyết định công nhận",
            "bị thu hồi giấy chứng nhận",
            "thu hồi chứng nhận",
            "bị thu hồi chứng nhận",
            "bị thu hồi nhiều nhất",
            "bị thu hồi ít nhất",
            "đưa ra khỏi danh sách",
            "loại khỏi danh sách",
            "bị loại khỏi danh sách",
        ],
    ),
    (
        Cue::Level,
        &[
            "lên",
            "lũy kế",
            "lũy kế có",
            "còn",
            "xuống",
            "xuống còn",
            "lên thành",
            "giảm còn",
            "giảm xuống",
            "giảm xuống còn",
            "tăng lên",
            "chỉ còn",
            "lên đến",
            "lên tới",
            "nâng lên",
            "nâng tổng số",
            "nâng tổng số lên",
            "xuống chỉ còn",
            "tăng lên đến",
            "tăng lên thành",
            "giảm chỉ còn",
            "nâng số",
            "nâng lên thành",
            "hiện còn",
            "vẫn còn",
            "tăng lên tới",
            "nâng tổng",
            "đưa tổng số",
            "kéo xuống",
            "kéo xuống còn",
            "kéo giảm còn",
            "kéo giảm xuống",
            "kéo giảm xuống còn",
        ],
    ),
    (Cue::Gap, &["cao gấp", "gấp", "chênh lệch"]),
];

/// Whether the number is a difference (`tăng 2,1 tiêu chí`), not a level (`tăng lên 17 tiêu chí`).
///
/// A list goes on with the change said before its first member, and so does a part (`có thêm 5 xã …, trong đó có
/// 1 xã …`).
pub(crate) fn change(view: &View, running: &Running) -> Option<Change> {
    // `thêm 3 sản phẩm, 8/9 ấp kiểu mẫu`: a share is a level.
    let share =
        view.quantity().out_of.is_some() && !View::any(view.left(), |cue| matches!(cue, Cue::Change(_)));
    if view.quantity().form != Form::Plain
        || share
        || starts_a_move(view)
        || is_kept(view)
        || is_renewed(view)
    {
        return None;
    }
    if let Some(change) = over_past(view)
        .or_else(|| beside(view))
        .or_else(|| second_of_two(view, running))
        .or_else(|| over_second_base(view, running))
    {
        return Some(change);
    }
    if is_needed(view) {
        return None;
    }
    if let Some(whole) = running.whole_of_parts(view)
        && whole.change.is_some()
    {
        return whole.change;
    }
    if is_lost(view) {
        return Some(Change::Decrease);
    }
    let unit = view.quantity().unit;
    if let Some(change) = of_host(view, running) {
        return Some(change);
    }
    // `Trong đó, 10 sản phẩm đạt 4 sao`
    let opens = opens_with_part(view)
        && view.chunks()[..view.at]
            .iter()
            .all(|chunk| matches!(chunk.item, Item::Sign(_) | Item::Cue(Cue::Part | Cue::Reaches)));
    let mut part = opens;
    // What stands between two numbers of a segment belongs to the first, up to the link.
    let follows = view
        .previous()
        .is_some_and(|previous| previous.segment() == view.segment());
    let linked = |chunk: &Chunk| follows && view.scene.text.is(chunk.tokens.start, &["và", "cùng", "hoặc"]);
    for chunk in view.left().take_while(|chunk| !linked(chunk)) {
        match chunk.item {
            Item::Cue(Cue::Change(change)) => return Some(change),
            Item::Cue(
                Cue::Level
                | Cue::Done
                | Cue::Plan
                | Cue::Expects
                | Cue::Pending
                | Cue::Time(_)
                | Cue::Recognises
                | Cue::Builds,
            )
            | Item::Time(_) => return None,
            // `có thêm 10 xã, trong đó huyện A có 3 xã`
            Item::Place(_) if !is_part_of_place(view, chunk) => return None,
            // `phát triển mới 40 sản phẩm, lựa chọn 2 sản phẩm dự thi`: another verb
            _ if view.scene.text.is(
                chunk.tokens.start,
                &[
                    "lựa", "chọn", "lấy", "củng", "nâng", "chuẩn", "hỗ", "dừng", "đứng", "duy", "giữ", "rà",
                    "thẩm", "đánh",
                ],
            ) =>
            {
                return None;
            }
            Item::Cue(Cue::Part) => part = view.scene.text.is(chunk.tokens.start, &["trong"]),
            Item::Cue(Cue::Reaches) if !part && !opens_part(view) => return None,
            _ => {}
        }
    }
    // `giảm 8 tiêu chí so với năm 2021, bình quân mỗi xã 16,5 tiêu chí`
    let shared = !each::named(view).is_empty();
    let mean = View::any(view.left(), |cue| {
        cue == Cue::Average || cue == Cue::Each && !shared
    });
    if !view.is_noun()
        || mean
        || begins_anew(view)
        || after_comparison(view)
        || is_beside_difference(view, running)
    {
        return None;
    }
    let earlier = earlier(view, running).or_else(|| {
        // `… có thêm 64 sản phẩm. Trong đó, có 10 sản phẩm 4 sao`
        if opens {
            // `Riêng năm nay có thêm 11 sản phẩm. Gồm 20 chủ thể`: of another kind
            return running.whole_before(view, |claim| {
                claim.noun.is_some_and(|noun| unit == Counted::Noun(noun))
            });
        }
        running
            .in_sentence_before(view, |claim| claim.noun.is_some())
            .filter(|_| part)
    });
    // `kế hoạch cả năm tăng 1 tiêu chí/xã; 14 thôn đạt chuẩn`: of criteria, not of villages
    let criteria = |noun: Noun| matches!(noun, Noun::Criterion | Noun::SubCriterion);
    let own_criteria = matches!(unit, Counted::Noun(noun) if criteria(noun));
    earlier
        .filter(|claim| {
            claim.noun.is_some_and(|noun| own_criteria || !criteria(noun)) && !is_told_level(view, claim)
        })
        .and_then(|claim| claim.change)
}

/// `có thêm 80 thôn kiểu mẫu (huyện A 7 thôn, huyện B 13 thôn)`, `thu hồi giấy chứng nhận của 52 sản phẩm (trong đó 48 sản phẩm 3 sao)`:
/// parts in a bracket change like their whole.
fn of_host(view: &View, running: &Running) -> Option<Change> {
    let whole = running.claim(view.host().filter(|_| view.in_brackets())?.id)?;
    let product = view.quantity().unit == Counted::Noun(Noun::Product);
    let lost = whole.change == Some(Change::Decrease) && whole.indicator == Indicator::OcopProducts;
    let level = View::any(view.left(), |cue| {
        matches!(cue, Cue::Base | Cue::Level | Cue::Change(_))
    });
    let parted = view
        .left()
        .any(|chunk| matches!(chunk.item, Item::Place(_) | Item::Time(_)));
    let part = view.is_noun() && whole.noun.is_some() && !level && parted;
    whole.change.filter(|_| lost && product || part)
}

/// `20 sản phẩm bị thu hồi giấy chứng nhận`, `13 sản phẩm của 7 chủ thể bị loại khỏi danh sách`, `huyện A bị thu hồi nhiều nhất với 8
/// sản phẩm`.
fn is_lost(view: &View) -> bool {
    let text = &view.scene.text;
    let unit = view.quantity().unit;
    let said = view.chunks()[view.at + 1..]
        .iter()
        .take_while(|chunk| match chunk.item {
            Item::Quantity(id) => view.scene.quantities[id].unit != unit,
            Item::Sign(sign) => sign != ';',
            _ => true,
        });
    view.is_noun()
        && view
            .segment_left()
            .chain(said)
            .any(|chunk| takes_back(text, chunk))
}

/// `100 vườn mẫu nữa đạt chuẩn`, and those listed before them; `Số tiêu chí tăng thêm trong năm 2016 là 186 tiêu chí`.
fn beside(view: &View) -> Option<Change> {
    let text = &view.scene.text;
    // `04 xã nữa đang thẩm định` may come to nothing.
    let more = |view: &View| {
        let end = view.quantity().outer.end;
        text.is(end, &["nữa"]) && text.is(end + 1, &["đạt", "được", "về", "hoàn", "lên"])
    };
    let listed = || {
        std::iter::successors(next_member(*view), |member| next_member(*member))
            .take(LISTED)
            .any(|next| more(&next))
    };
    if view.is_noun() && (more(view) || listed()) {
        return Some(Change::Increase);
    }
    let noun = |chunk: &Chunk| match (chunk.item, view.quantity().unit) {
        (Item::Cue(Cue::Noun(noun)), Counted::Noun(own)) => noun == own,
        _ => false,
    };
    let told = text.ends_before(view.quantity().outer.start, &["là"]);
    let mut head = view.segment_left().filter(|_| told);
    let change = head.find_map(|chunk| match chunk.item {
        Item::Cue(Cue::Change(change)) => Some(change),
        _ => None,
    });
    change.filter(|_| head.any(noun))
}

/// The next member of a list of units, past the tier of this one: `20 khu dân cư nông thôn mới kiểu mẫu, 100 vườn mẫu`.
fn next_member<'s, 't>(view: View<'s, 't>) -> Option<View<'s, 't>> {
    let tier = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Sign(',') | Item::Cue(Cue::Ntm(_) | Cue::Tier(_) | Cue::Function)
        )
    };
    view.next()
        .filter(|next| next.is_noun() && view.chunks()[view.at + 1..next.at].iter().all(tier))
}

/// How many members of a list one `nữa` may follow.
const LISTED: usize = 3;

/// `giảm lần lượt 0,41% và 0,55%`, `giảm tương ứng 2,4% và 2,1%`: the second moves like the first.
fn second_of_two(view: &View, running: &Running) -> Option<Change> {
    let text = &view.scene.text;
    let first = view.previous().filter(|first| {
        first.quantity().unit == view.quantity().unit
            && first.segment() == view.segment()
            && text.is(first.quantity().outer.end, &["và"])
            && first.quantity().outer.end + 1 == view.quantity().outer.start
    })?;
    let respective = first.left().any(|chunk| {
        is_respective(text, chunk)
            || text.is(chunk.tokens.start, &["tương"]) && text.is(chunk.tokens.start + 1, &["ứng"])
    });
    running
        .claim(first.id)
        .filter(|_| respective)
        .and_then(|claim| claim.change)
}

/// `tăng 2 xã so với năm 2021 và 10 xã so với năm 2015`: a second base of comparison.
pub(crate) fn over_second_base(view: &View, running: &Running) -> Option<Change> {
    let text = &view.scene.text;
    let first = view
        .previous()
        .filter(|first| first.quantity().unit == view.quantity().unit)?;
    let compares = |chunks: &[Chunk]| {
        chunks
            .first()
            .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Base))
    };
    let between = &view.chunks()[first.at + 1..view.at];
    let linked = between
        .iter()
        .rev()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Bound(_))))
        .is_some_and(|chunk| {
            text.is(chunk.tokens.start, &["và", "còn"]) || matches!(chunk.item, Item::Sign(',' | ';'))
        });
    running
        .claim(first.id)
        .filter(|_| linked && compares(between) && compares(&view.chunks()[view.at + 1..]))
        .and_then(|claim| claim.change)
}

/// `cần thêm ít nhất 420 tỷ đồng`: what is still wanting has not been added to anything.
fn is_needed(view: &View) -> bool {
    let text = &view.scene.text;
    view.quantity().unit == Counted::Money
        && view.left().any(|chunk| {
            text.is(chunk.tokens.start, &["cần"]) || text.ends_before(chunk.tokens.start, &["cần"])
        })
}

/// The count before this one that it may go on with: of products those before it, not their producers (`có thêm 68 sản phẩm của 55
/// chủ thể; trong đó 56 sản phẩm 3 sao`).
fn earlier<'r>(view: &View, running: &'r Running) -> Option<&'r Claim> {
    let makers = |claim: &Claim| {
        claim.indicator == Indicator::OcopProducers && view.quantity().unit == Counted::Noun(Noun::Product)
    };
    let nearest = running.latest_outside(view);
    if nearest.is_some_and(makers) {
        running.latest(view, |claim| claim.indicator == Indicator::OcopProducts)
    } else {
        nearest
    }
}

/// `có 78 sản phẩm, tăng 16 sản phẩm; 20 sản phẩm 5 sao`: behind a level and by how much it has risen the list goes on with levels.
fn is_beside_difference(view: &View, running: &Running) -> bool {
    let text = &view.scene.text;
    let alike = |other: &View| other.quantity().unit == view.quantity().unit;
    let Some(rise) = std::iter::successors(view.previous(), View::previous).find(alike) else {
        return false;
    };
    let rises = rise
        .left()
        .next()
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["tăng", "giảm"]));
    rises
        && std::iter::successors(rise.previous(), View::previous)
            .find(alike)
            .and_then(|level| running.claim(level.id))
            .is_some_and(|level| level.change.is_none())
}

/// `có thêm 5 xã đạt chuẩn, 6 xã nâng cao; 25 sản phẩm OCOP được công nhận`: behind a semicolon another kind begins anew.
fn begins_anew(view: &View) -> bool {
    let parted = view.chunks()[..view.at]
        .last()
        .is_some_and(|chunk| chunk.item == Item::Sign(';'));
    let other = view
        .previous()
        .is_some_and(|previous| previous.quantity().unit != view.quantity().unit);
    parted && other && View::any(view.predicate().into_iter().take(4), |cue| cue == Cue::Recognises)
}

/// `tái chứng nhận 40 sản phẩm`, `chứng nhận lại cho 25 sản phẩm`: they have been there before.
fn is_renewed(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    (start.saturating_sub(RENEWED)..start)
        .rev()
        .take_while(|&token| !text.is(token, &[",", ";", ".", ":", "thêm", "mới"]))
        .any(|token| {
            text.is(token, &["tái"])
                || text.is(token, &["lại"]) && text.ends_before(token, &["nhận", "giá", "hạng"])
        })
}

/// Within so many tokens a count follows the verb that renews.
const RENEWED: usize = 8;

/// `thu hồi giấy chứng nhận`, `loại khỏi danh sách`: who had been recognised no longer is.
pub(crate) fn takes_back(text: &Text, chunk: &Chunk) -> bool {
    chunk.item == Item::Cue(Cue::Change(Change::Decrease))
        && (text.ends_before(chunk.tokens.end, &["nhận", "sách"])
            || text.is(chunk.tokens.start + 1, &["thu"]))
}

/// `nhiều hơn cuối năm 2020 là 31 đơn vị`, `cao hơn 0,6 tiêu chí so với năm 2018`: a comparison with an earlier time is a
/// change, with another unit it is none.
pub(crate) fn over_past(view: &View) -> Option<Change> {
    let text = &view.scene.text;
    let is_time = |chunk: &Chunk| matches!(chunk.item, Item::Time(_) | Item::Cue(Cue::Time(_)));
    let bound = bound(view);
    let since = view
        .right()
        .take(NEAR)
        .skip_while(|chunk| chunk.item != Item::Cue(Cue::Base))
        .skip(1)
        .find(|chunk| !text.is(chunk.tokens.start, &["cuối", "cùng", "đầu", "hồi", "thời"]));
    if let Some(change) = bound {
        // `so với năm 2019, số xã đạt chuẩn nhiều hơn 8 xã`
        let based = || {
            view.previous().is_none()
                && view.chunks()[..view.at]
                    .windows(2)
                    .any(|pair| pair[0].item == Item::Cue(Cue::Base) && is_time(&pair[1]))
        };
        return (since.is_some_and(is_time) || based()).then_some(change);
    }
    // `hơn cùng kỳ 15 xã` in one phrase
    if let Some(change) = view.left().take(2).find_map(|chunk| same_period(text, chunk)) {
        return Some(change);
    }
    let (at, change) = view
        .left()
        .take(NEAR)
        .enumerate()
        .find_map(|(at, chunk)| Some((at, direction(text, chunk.tokens.start)?)))?;
    let between = view.left().take(at).any(is_time);
    let other = view
        .left()
        .take(at)
        .any(|chunk| matches!(chunk.item, Item::Place(_) | Item::Cue(Cue::Average | Cue::Plan)));
    (between && !other || since.is_some_and(is_time)).then_some(change)
}

/// `nhiều hơn` of `nhiều hơn 8 xã`.
fn bound(view: &View) -> Option<Change> {
    let quantity = view.quantity();
    (quantity.outer.start < quantity.tokens.start)
        .then(|| direction(&view.scene.text, quantity.outer.start))
        .flatten()
}

/// Whether `cao hơn 0,6 tiêu chí so với năm 2018` compares with a time, and so bounds no number.
pub(crate) fn bound_is_change(view: &View) -> bool {
    bound(view).is_some() && over_past(view).is_some()
}

/// `hơn cùng kỳ`, `ít hơn cùng kỳ năm trước`.
fn same_period(text: &Text, base: &Chunk) -> Option<Change> {
    let start = base.tokens.start;
    let compares = (start..base.tokens.end).any(|token| text.is(token, &["hơn"]));
    match text.word(start) {
        "hơn" | "nhiều" | "cao" if base.item == Item::Cue(Cue::Base) && compares => Some(Change::Increase),
        "ít" | "thấp" if base.item == Item::Cue(Cue::Base) && compares => Some(Change::Decrease),
        _ => None,
    }
}

/// `cao hơn`, `ít hơn` at a token.
fn direction(text: &Text, at: usize) -> Option<Change> {
    // `88 xã đạt chuẩn, hơn năm 2020 là 7 xã`
    if text.is(at, &["hơn"]) && text.ends_before(at, &[","]) {
        return Some(Change::Increase);
    }
    if !text.is(at + 1, &["hơn"]) {
        return None;
    }
    match text.word(at) {
        "cao" | "nhiều" => Some(Change::Increase),
        "thấp" | "ít" => Some(Change::Decrease),
        _ => None,
    }
}

/// How many chunks away what is compared with may stand.
const NEAR: usize = 6;

/// `tăng 10,6%; 2.567 xã nâng cao, tăng 2.064 xã`: what has an increase of its own, or follows that of a share, is a level.
fn is_told_level(view: &View, earlier: &Claim) -> bool {
    let rest = &view.chunks()[view.at + 1..];
    let own = rest
        .iter()
        .take_while(|chunk| chunk.item != Item::Sign(';'))
        .any(|chunk| {
            matches!(chunk.item, Item::Cue(Cue::Change(_)))
                || direction(&view.scene.text, chunk.tokens.start).is_some()
        });
    let parted = view.previous().is_some_and(|previous| {
        view.chunks()[previous.at + 1..view.at]
            .iter()
            .any(|chunk| chunk.item == Item::Sign(';'))
    });
    parted && (own || earlier.unit == Unit::Percent)
}

/// `tăng 10 xã so với năm 2021; 53 xã nâng cao`: what was compared is said, and levels go on.
fn after_comparison(view: &View) -> bool {
    view.previous().is_some_and(|previous| {
        let between = &view.chunks()[previous.at + 1..view.at];
        View::any(between.iter(), |cue| cue == Cue::Base)
            && between.iter().any(|chunk| matches!(chunk.item, Item::Sign(';')))
    })
}

/// Whether the segment begins with `trong đó`.
fn opens_part(view: &View) -> bool {
    View::any(view.segment_left(), |cue| cue == Cue::Part)
}

/// `từ 35,64% xuống còn 30,93%`: the first of two levels.
fn starts_a_move(view: &View) -> bool {
    let Some(next) = view.next() else { return false };
    let mut from = false;
    for chunk in view.left().take(3) {
        from |= view.scene.text.ends_before(chunk.tokens.end, &["từ"]);
    }
    from && next.quantity().unit == view.quantity().unit
        && View::any(view.chunks()[view.at + 1..next.at].iter(), |cue| {
            matches!(cue, Cue::Level)
        })
}

/// `trong đó huyện A có 3 xã`, `có thêm 45 thôn, riêng huyện A 6 thôn`: a place right behind the word for a part.
fn is_part_of_place(view: &View, place: &Chunk) -> bool {
    let at = view.sentence().position(place);
    view.chunks()[..at]
        .iter()
        .rev()
        .take_while(|chunk| matches!(chunk.item, Item::Cue(Cue::Part | Cue::Noun(_) | Cue::Label)))
        .any(|chunk| chunk.item == Item::Cue(Cue::Part) && view.scene.text.is(chunk.tokens.start, &["trong"]))
        || view.scene.text.ends_before(place.tokens.start, &["riêng"])
}
