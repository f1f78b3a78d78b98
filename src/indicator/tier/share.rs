//! What a percentage of communes or districts is a share of.

use rust_decimal::Decimal;

use super::{after_plan_slash, object};
use crate::context::View;
use crate::indicator::{Claim, Running};
use crate::quantity::Unit as Measured;
use crate::report::{FundingSource, Unit};
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

pub(super) enum Share<'r> {
    /// The percentage names what it is a share of.
    Own,
    /// It goes on with a count before it.
    Of(&'r Claim),
    Refused(&'static str),
    No,
}

/// Whether a percentage says the ratio of a count to its whole.
fn is_ratio_of(share: &View, count: &View) -> bool {
    let tenth = Decimal::new(1, 1);
    count
        .quantity()
        .out_of
        .filter(|whole| !whole.is_zero())
        .is_some_and(|whole| {
            let ratio = count.quantity().value * Decimal::ONE_HUNDRED / whole;
            (ratio - share.quantity().value).abs() < tenth
        })
}

/// What a percentage is a share of.
pub(super) fn share<'r>(view: &View, running: &'r Running, noun: Noun) -> Share<'r> {
    let text = &view.scene.text;
    match object(view) {
        Some(Item::Cue(Cue::Noun(found))) if found == noun => {
            // `12 xã nâng cao, đạt 75% tổng số xã`: the share of the count before it.
            let told = view.left().any(|chunk| {
                matches!(chunk.item, Item::Cue(Cue::Reaches))
                    || view.scene.text.is(chunk.tokens.start, &["chiếm"])
            });
            // `30/40 xã đạt chuẩn, gồm 6 xã nâng cao, chiếm 75% số xã`: of which count, the numbers tell.
            let exact = std::iter::successors(view.previous(), View::previous)
                .find(|count| is_ratio_of(view, count))
                .and_then(|count| running.claim(count.id));
            let counted = exact
                .or_else(|| running.latest(view, |_| true))
                .filter(|claim| claim.noun == Some(noun) && claim.unit != Unit::Percent);
            // `4 xã bị tụt tiêu chí, bằng 11,1% số xã`: of units that are no figure
            let uncounted = std::iter::successors(view.previous(), View::previous)
                .find(|count| count.quantity().unit == Measured::Noun(noun))
                .is_some_and(|count| running.claim(count.id).is_none());
            let makes_up = view
                .left()
                .any(|chunk| view.scene.text.is(chunk.tokens.start, &["chiếm"]));
            if makes_up && exact.is_none() && uncounted && view.continues() {
                return Share::Refused("a share of units that are not counted");
            }
            return counted
                .filter(|_| told && view.continues())
                .map_or(Share::Own, Share::Of);
        }
        Some(Item::Cue(
            Cue::Noun(_) | Cue::Poverty | Cue::NearPoverty | Cue::Foreign | Cue::Ocop | Cue::Fund,
        )) => {
            return Share::No;
        }
        // `gần 93% người dân có bảo hiểm y tế`
        Some(Item::Cue(Cue::Source(FundingSource::Community))) => return Share::No,
        _ => {}
    }
    let of_country = view.right().take(3).any(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Whole(_))) && text.ends_before(chunk.tokens.start, &["của"])
    });
    if of_country && view.left().all(|chunk| !text.is(chunk.tokens.start, &["tỷ"])) {
        return Share::Refused("a share of another unit's count");
    }
    // `tỷ lệ xã đạt chuẩn NTM của tỉnh đạt 74%`: the head is the noun that opens the clause.
    // The criteria of a group may stand between (`tỷ lệ số xã đạt dưới 10 tiêu chí còn 25%`).
    let grouped = view.previous().is_some_and(|previous| {
        previous.segment() == view.segment()
            && previous.quantity().unit == Measured::Noun(Noun::Criterion)
            && running.claim(previous.id).is_none()
    });
    let words: Vec<&Chunk> = if grouped {
        view.segment_left().collect()
    } else {
        view.left().collect()
    };
    let head = words.iter().rev().find_map(|chunk| match chunk.item {
        Item::Cue(Cue::Noun(found))
            if !matches!(found, Noun::Criterion | Noun::SubCriterion | Noun::Star) =>
        {
            // `hộ nghèo còn 0,5% (chuẩn tỉnh 1,2%)`: the province that something is of
            let whose = found == Noun::Province && !text.ends_before(chunk.tokens.start, &["số", "các"]);
            Some(if whose { Noun::Foreign } else { found })
        }
        Item::Cue(Cue::Poverty | Cue::NearPoverty | Cue::Foreign | Cue::Source(_)) => Some(Noun::Foreign),
        // `tỷ lệ này trong Bộ tiêu chí …`
        Item::Cue(Cue::Skip) if text.is(chunk.tokens.start, &["bộ"]) => Some(Noun::Foreign),
        _ => None,
    });
    if let Some(head) = head {
        return if head == noun { Share::Own } else { Share::No };
    }
    if let Some(claim) = of_next_place(view, running, noun) {
        return Share::Of(claim);
    }
    if !view.continues() && !after_plan_slash(view) {
        return Share::No;
    }
    // `tỷ lệ lao động qua đào tạo đạt 59,3% (tăng 11,5%)`: what the bracket follows is none of ours.
    let foreign = view
        .host()
        .is_some_and(|host| host.quantity().unit == Measured::Percent && running.claim(host.id).is_none());
    if foreign {
        return Share::No;
    }
    // Between the count and its share a group may stand (`75 xã đạt 19 tiêu chí, chiếm 45,73%`).
    match running
        .latest(view, |_| true)
        .filter(|claim| claim.noun == Some(noun))
    {
        Some(claim) => Share::Of(claim),
        None => Share::No,
    }
}

/// `vùng A dẫn đầu với 96,4% số xã, kế đến là vùng B 84,7%`, `Tỉnh A có 73% số xã đạt chuẩn. Tốp cuối có tỉnh B 18,1%, tỉnh C 15,6%`: the share of
/// another place, right behind its name.
fn of_next_place<'r>(view: &View, running: &'r Running, noun: Noun) -> Option<&'r Claim> {
    let light = |chunk: &&Chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Function | Cue::Reaches | Cue::Bound(_)) | Item::Sign('(')
        ) || view.scene.text.is(chunk.tokens.start, &["với", "có", "mới"])
    };
    let place = view.before().find(|chunk| !light(chunk))?;
    let Item::Place(_) = place.item else {
        return None;
    };
    let rank = view.left().filter(|chunk| chunk.item == Item::Word).count();
    let ends = view
        .right()
        .next()
        .is_none_or(|chunk| matches!(chunk.item, Item::Sign(_) | Item::Cue(Cue::Function)));
    let share = |claim: &Claim| claim.noun == Some(noun) && claim.unit == Unit::Percent;
    // Of the same kind as the number told last.
    let last = running.latest(view, |_| true);
    let earlier = || running.in_sentence_before(view, share).filter(|_| last.is_none());
    last.filter(|claim| share(claim))
        .or_else(earlier)
        .filter(|_| rank <= RANK_WORDS && ends)
}

/// So many words say which rank a place has: `thấp nhất là`, `tiếp theo đó là`.
const RANK_WORDS: usize = 4;
