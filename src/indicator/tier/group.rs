//! Groups of communes by the criteria that they reach.

use crate::context::{MOST_CRITERIA, View, is_respective};
use crate::quantity::{Quantity, Unit as Measured};
use crate::report::Approx;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// The group that `đạt 15-18 tiêu chí`, `dưới 10 tiêu chí` behind the count puts the units into.
pub(crate) fn group(view: &View) -> Option<(u8, u8)> {
    let text = &view.scene.text;
    // `02 xã chưa đạt được tiêu chí nào`.
    let none = view.right().take(4).any(|chunk| {
        chunk.item == Item::Cue(Cue::Noun(Noun::Criterion)) && text.is(chunk.tokens.end, &["nào"])
    });
    if none {
        return Some((0, 0));
    }
    let next = view.next()?;
    let scored = |view: &View| matches!(view.quantity().unit, Measured::Noun(Noun::Criterion));
    // `2 xã mới đạt 11 và 12 tiêu chí`
    let higher = next
        .next()
        .filter(|higher| !scored(&next) && scored(higher) && is_next_score(&next, higher));
    if !scored(&next) && higher.is_none() {
        return None;
    }
    let between = &view.chunks()[view.at + 1..next.at];
    // `Trong 14 xã phấn đấu về đích, xã A đã đạt 18 tiêu chí`: of one of them
    let one = between
        .windows(2)
        .any(|pair| pair[0].item == Item::Sign(',') && matches!(pair[1].item, Item::Place(_)));
    if one && text.ends_before(view.quantity().outer.start, &["trong"]) {
        return None;
    }
    // `Là một trong 22 xã điểm của tỉnh, để hoàn thành 19 tiêu chí vào năm 2015, xã A …`: what one of them is to do
    let purpose = between
        .iter()
        .any(|chunk| chunk.item == Item::Sign(',') && text.is(chunk.tokens.end, &["để", "nhằm"]));
    if purpose {
        return None;
    }
    let all_alike = between.iter().any(|chunk| text.is(chunk.tokens.start, &["đều"]));
    let only_links = between.iter().all(|chunk| match chunk.item {
        Item::Cue(cue) => {
            matches!(
                cue,
                Cue::Function
                    | Cue::Label
                    | Cue::Anaphor
                    // `2 xã điểm được 14 tiêu chí`: the word for a score too
                    | Cue::Noun(
                        Noun::Commune | Noun::Village | Noun::District | Noun::Province | Noun::Score
                    )
                    | Cue::Reaches
                    | Cue::Completes
                    | Cue::Done
                    | Cue::Meets
                    | Cue::Bound(_)
                    | Cue::Recognises
                    | Cue::Plan
                    | Cue::Expects
                    | Cue::Pending
                    | Cue::Goal
                    | Cue::None
                    | Cue::Norm
                    | Cue::Time(_)
            ) || cue == Cue::Part && names_units(between, chunk)
                // `4 xã nông thôn mới: A, B và C đạt 19/19 tiêu chí`, `3 xã đề nghị nâng cao đều có 18/18 tiêu chí`
                || matches!(cue, Cue::Ntm(_)) && (std::ptr::eq(chunk, &raw const between[0]) || all_alike)
                || cue == Cue::Level
                // `12 xã lên 15/19 tiêu chí`
                && (text.is(chunk.tokens.end, &["lại", "dưới"])
                    || text.is(chunk.tokens.start, &["lên"])
                    // `chỉ 38 xã còn giữ đủ 19/19 tiêu chí`
                    || text.is(chunk.tokens.start, &["còn"]) && text.is(chunk.tokens.end, &["giữ", "đủ", "đạt"]))
                || matches!(cue, Cue::Source(_)) && text.is(chunk.tokens.start, &["của"])
                // `72 xã thuộc vùng dân tộc thiểu số và miền núi đạt 19 tiêu chí`
                || cue == Cue::Foreign && text.is(chunk.tokens.start, &["vùng", "đặc"])
                || cue == Cue::Skip && text.ends_before(chunk.tokens.end, &["bào"])
        }
        // `01 xã còn lại đạt từ 17 tiêu chí trở lên`
        // `Ba xã A, B và C cùng nằm trong nhóm dưới 10 tiêu chí`
        // `27 xã vùng cao, vùng ven biển đạt dưới 5 tiêu chí`
        Item::Sign(',') => between.iter().any(|chunk| {
            matches!(chunk.item, Item::Place(_))
                || text.is(chunk.tokens.start, &["vùng", "miền", "biên", "bãi", "hải"])
        }),
        Item::Sign(':') => between.iter().any(|chunk| matches!(chunk.item, Item::Place(_))),
        Item::Sign(sign) => matches!(sign, '(' | ')' | '/'),
        Item::Place(_) | Item::Word => true,
        _ => false,
    });
    // `ba xã A, B, C lần lượt đạt 17, 16 và 16 tiêu chí` tells of each.
    let each = between.iter().any(|chunk| is_respective(text, chunk))
        // `3 xã gồm A đạt 16 tiêu chí, B đạt 15 tiêu chí`
        || View::any(between.iter(), |cue| cue == Cue::Part)
            && next.next().is_some_and(|further| {
                scored(&further) && further.left().any(|chunk| matches!(chunk.item, Item::Place(_)))
            });
    let words = between
        .iter()
        .filter(|chunk| {
            // `20 xã của tỉnh đã đủ 19/19 tiêu chí`, `2 xã A, B cơ bản đạt 19 tiêu chí`
            let kind = text.is(chunk.tokens.start, KINDS)
                || text.is(chunk.tokens.start, &["đủ", "xong", "cơ", "bản", "diện"]);
            chunk.item == Item::Word && !kind && !text.tokens[chunk.tokens.start].capital
        })
        .count();
    // A score above the number of criteria is a sum over communes.
    let one_unit = next.quantity().value <= MOST_CRITERIA.into()
        && next
            .quantity()
            .out_of
            .is_none_or(|all| all <= MOST_CRITERIA.into());
    let low = bounds(next.quantity());
    let group = higher.map_or(low, |higher| (low.0, bounds(higher.quantity()).1));
    (only_links && !each && words <= 2 && one_unit && !next.quantity().per.place).then_some(group)
}

/// `3 xã gồm A, B và C hoàn thành 19 tiêu chí`: the names of those counted stand between.
fn names_units(between: &[Chunk], part: &Chunk) -> bool {
    matches!(between, [first, second, ..] if first.tokens == part.tokens
        && matches!(second.item, Item::Place(_) | Item::Cue(Cue::Noun(_))))
}

/// Whether a number alone is joined to the score behind it: `11 và 12 tiêu chí`, `11, 12 tiêu chí`.
fn is_next_score(alone: &View, score: &View) -> bool {
    let joined = &alone.chunks()[alone.at + 1..score.at];
    let text = &alone.scene.text;
    alone.quantity().unit == Measured::Other
        && alone.quantity().value < score.quantity().value
        && matches!(joined, [link] if link.item == Item::Sign(',') || text.is(link.tokens.start, &["và", "hoặc"]))
}

/// Words for where communes lie and who lives there: `xã thuần đồng bào dân tộc thiểu số`, `xã đặc biệt khó khăn khu vực III`.
const KINDS: &[&str] = &[
    "vùng", "miền", "biên", "bãi", "hải", "ven", "biển", "ngang", "đặc", "biệt", "khó", "khăn", "nghèo",
    "thuần", "đồng", "bào", "dân", "tộc", "thiểu", "số", "khu", "vực", "xa", "xôi",
];

/// The group named before the count (`đạt từ 15 đến 18 tiêu chí có 14 xã`).
pub(super) fn group_before(view: &View) -> Option<(u8, u8)> {
    let previous = view
        .previous()
        .filter(|previous| matches!(previous.quantity().unit, Measured::Noun(Noun::Criterion)))?;
    let same = previous.segment() == view.segment()
        || view.sentence().segments[view.segment()].opened_by == ':' && view.left().next().is_none()
        || view.host().is_none() && previous.in_brackets()
        || says_how_many(&previous, view);
    // `18,3 tiêu chí (tăng 17 tiêu chí so với năm 2011), có 14 thôn`: a change groups nothing.
    let changes = previous.in_brackets() && View::any(previous.left(), |cue| matches!(cue, Cue::Change(_)));
    if changes {
        return None;
    }
    let grouping = View::any(previous.left(), |cue| {
        cue == Cue::Noun(Noun::Commune) || cue == Cue::Noun(Noun::Village)
    }) || previous
        .left()
        .all(|chunk| !matches!(chunk.item, Item::Word | Item::Place(_)));
    let own = previous
        .left()
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Average | Cue::Each)));
    (same && grouping && !own && !previous.quantity().per.place).then(|| bounds(previous.quantity()))
}

/// `Số xã đạt 12 - 14 tiêu chí không nhiều, chỉ 4 xã`: the count follows a word on it.
pub(crate) fn says_how_many(score: &View, count: &View) -> bool {
    let text = &count.scene.text;
    let between = &count.chunks()[score.at + 1..count.at];
    let few = between
        .iter()
        .any(|chunk| text.is(chunk.tokens.start, &["ít", "nhiều", "đông", "thấp"]));
    let light = between.iter().all(|chunk| {
        matches!(
            chunk.item,
            Item::Word
                | Item::Sign(',')
                | Item::Cue(
                    Cue::Level
                        | Cue::NotMet
                        | Cue::None
                        | Cue::Reaches
                        | Cue::Function
                        | Cue::Ntm(_)
                        | Cue::Done
                )
        )
    });
    few && light && between.len() <= WORD_ON_COUNT
}

/// Among so many chunks it is said whether those counted are many: `nông thôn mới vẫn còn rất ít, chỉ có`.
const WORD_ON_COUNT: usize = 8;

/// Least and most criteria of a group.
fn bounds(quantity: &Quantity) -> (u8, u8) {
    let whole = |value: rust_decimal::Decimal| u8::try_from(value).unwrap_or(u8::MAX);
    let low = whole(quantity.value.trunc());
    let all = quantity.out_of.map_or(ALL_CRITERIA, whole);
    if let Some(high) = quantity.value_max {
        return (low, whole(high));
    }
    match quantity.approx {
        Some(Approx::LessThan) => (0, low.saturating_sub(1)),
        Some(Approx::AtMost) => (0, low),
        Some(Approx::MoreThan) => (low.saturating_add(1), all),
        Some(Approx::AtLeast) => (low, all),
        Some(Approx::About) | None => (low, low),
    }
}

/// Criteria of the commune standard from 2009 to 2025; groups that are open above end here.
const ALL_CRITERIA: u8 = 19;
