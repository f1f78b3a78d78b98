//! Mentions of one fact, made one figure.

use super::Draft;
use crate::report::{Approx, Change, Figure, Indicator, Standard, Status, Unit};

/// The figures of an article.
pub(super) struct Merged {
    pub(super) drafts: Vec<Draft>,
    /// For each draft before merging the figure that it went to.
    pub(super) home: Vec<Option<usize>>,
}

/// Makes one figure of all mentions of a fact: the fullest one stands, the others go to `also`.
pub(super) fn merge(drafts: Vec<Draft>) -> Merged {
    let mut kept: Vec<Draft> = Vec::new();
    let mut home = Vec::with_capacity(drafts.len());
    for draft in drafts {
        // Facts are repeated near the start (headline, summary, body); a window keeps a table of thousands linear.
        let window = kept.len().saturating_sub(400);
        let same = kept
            .iter()
            .enumerate()
            .skip(window)
            .find(|(_, other)| repeats(other, &draft))
            .map(|(at, _)| at);
        if let Some(at) = same {
            let first = &mut kept[at];
            let mut other = draft;
            if fullness(&other) > fullness(first) && !other.of_all {
                std::mem::swap(first, &mut other);
            }
            first.plain |= other.plain;
            let (kept, told) = (&mut first.figure, other.figure);
            kept.also.push(told.span);
            kept.also.extend(told.also);
            // A headline may say the stars, the group or the `thêm` that the body leaves out.
            kept.change = kept.change.or(told.change);
            kept.stars_min = kept.stars_min.or(told.stars_min);
            kept.stars_max = kept.stars_max.or(told.stars_max);
            kept.criteria_min = kept.criteria_min.or(told.criteria_min);
            kept.criteria_max = kept.criteria_max.or(told.criteria_max);
            kept.out_of = kept.out_of.or(told.out_of);
            home.push(Some(at));
        } else {
            home.push(Some(kept.len()));
            kept.push(draft);
        }
    }
    // A fuller mention further on took the place of the first: back to reading order.
    let mut order: Vec<usize> = (0..kept.len()).collect();
    order.sort_by_key(|&at| (kept[at].figure.span, at));
    let mut position = vec![0; kept.len()];
    for (new, &old) in order.iter().enumerate() {
        position[old] = new;
    }
    for at in home.iter_mut().flatten() {
        *at = position[*at];
    }
    let mut drafts: Vec<Option<Draft>> = kept.into_iter().map(Some).collect();
    let mut sorted: Vec<Draft> = order.iter().filter_map(|&at| drafts[at].take()).collect();
    for (at, draft) in sorted.iter_mut().enumerate() {
        draft.figure.id = at as u32 + 1;
        draft.figure.also.sort_unstable();
    }
    Merged { drafts: sorted, home }
}

/// How much a mention says.
fn fullness(draft: &Draft) -> u32 {
    let figure = &draft.figure;
    u32::from(!draft.in_title) * 4
        + u32::from(figure.out_of.is_some()) * 8
        + u32::from(figure.stars_min.is_some()) * 2
        + u32::from(figure.criteria_min.is_some()) * 2
        + u32::from(figure.giver.is_some())
        + u32::from(draft.year_said)
        + u32::from(draft.place_said)
}

/// Whether two mentions tell one fact.
fn repeats(a: &Draft, b: &Draft) -> bool {
    let (x, y) = (&a.figure, &b.figure);
    if a.quantity == b.quantity || x.indicator != y.indicator || x.unit != y.unit {
        return false;
    }
    let one_in_title = a.in_title != b.in_title;
    let same_value = x.value == y.value && x.value_max == y.value_max;
    let rounded = one_in_title && rounds(if a.in_title { x } else { y }, if a.in_title { y } else { x })
        || x.indicator == Indicator::Funding && (all_but(x, y) || all_but(y, x));
    if !same_value && !rounded {
        return false;
    }
    if same_value && of_all_counted(a, b) {
        return true;
    }
    let open = |left: bool, right: bool| !left || !right;
    let year = x.year == y.year
        || open(a.year_said, b.year_said)
            && !(x.year.is_some() && y.year.is_some() && a.year_said && b.year_said);
    let place = x.place.as_ref().map(|p| (&p.level, p.name.to_lowercase())) == y.place.as_ref().map(|p| (&p.level, p.name.to_lowercase()))
        || open(a.place_said, b.place_said)
        // A headline may name the larger unit only.
        || one_in_title && x.place.as_ref().map(|p| p.level) != y.place.as_ref().map(|p| p.level);
    let out_of = x.out_of == y.out_of || x.out_of.is_none() || y.out_of.is_none();
    let compatible = |left: Option<u8>, right: Option<u8>| left == right || left.is_none() || right.is_none();
    // `Thêm 8 xã` in the headline, `công nhận 8 xã` in the body, once more further on
    let told_plainly = |one: &Draft, other: &Draft| one.plain && other.figure.change.is_none();
    let change =
        x.change == y.change || one_in_title || told_plainly(a, b) || told_plainly(b, a) || told_again(a, b);
    let status = x.status == y.status || one_in_title;
    // `Thêm 2 xã nông thôn mới nâng cao` over `2 xã đạt nông thôn mới kiểu mẫu` tells another fact.
    let other_tier = x.standard.zip(y.standard).is_some_and(|(one, other)| {
        one != other && one != Standard::AdvancedOrModel && other != Standard::AdvancedOrModel
    });
    let standard =
        x.standard == y.standard || one_in_title && x.indicator != Indicator::Criteria && !other_tier;
    let grouped = x.criteria_min.is_some() == y.criteria_min.is_some() || one_in_title;
    out_of
        && year
        && place
        && change
        && status
        && standard
        && grouped
        && (compatible(x.stars_min, y.stars_min)
            && compatible(x.stars_max, y.stars_max)
            && (x.stars_min.is_some() == y.stars_min.is_some()
                || one_in_title
                || x.value.decimal() > 20.into()))
        && compatible(x.criteria_min, y.criteria_min)
        && compatible(x.criteria_max, y.criteria_max)
        && (x.funding_source == y.funding_source || one_in_title)
        && (x.giver == y.giver && x.award == y.award
            || x.indicator != Indicator::Awards
            || x.giver.is_none()
            || y.giver.is_none()
            || a.sentence != b.sentence && x.award == y.award)
}

/// `công nhận thêm 8 xã. Theo đó, 8 xã được công nhận gồm …`: what was added is told again right behind, without `thêm`. A plan for a
/// year stays the same further on: `phấn đấu có thêm 14 xã … Mục tiêu 14 xã liệu có hoàn thành?`
fn told_again(a: &Draft, b: &Draft) -> bool {
    let (first, second) = if a.sentence < b.sentence { (a, b) } else { (b, a) };
    let units = matches!(
        first.figure.unit,
        Unit::Commune | Unit::Village | Unit::District | Unit::Product
    );
    // `11 xã phấn đấu đạt chuẩn trong năm nay … Chỉ tiêu năm 2018 là có thêm 11 xã`
    let named_as_added = second.added
        && first.plain
        && first.figure.change.is_none()
        && first.figure.status == Status::Target
        && first.sentence != second.sentence
        && first.figure.standard == second.figure.standard;
    if units && named_as_added {
        return true;
    }
    units
        && first.figure.change == Some(Change::Increase)
        && second.figure.change.is_none()
        && ((1..=AGAIN).contains(&(second.sentence - first.sentence))
            || first.added && first.figure.status == Status::Target && first.sentence != second.sentence)
        && first.figure.standard == second.figure.standard
}

/// `công nhận 3 xã đạt chuẩn nâng cao. … Cả 3 xã đều đạt 15/15 tiêu chí`, `trình UBND huyện công nhận cả 5 sản phẩm đạt 3 sao`: all of those
/// counted, by what they meet.
fn of_all_counted(a: &Draft, b: &Draft) -> bool {
    let (first, second) = if a.sentence < b.sentence { (a, b) } else { (b, a) };
    // `5 sản phẩm được đưa ra hội đồng … trình huyện công nhận 5 sản phẩm đạt 3 sao`: those that were entered
    let entered = first.figure.indicator == Indicator::OcopProducts
        && first.figure.status == Status::Target
        && first.figure.stars_min.is_none()
        && first.sentence != second.sentence
        && second.figure.stars_min.is_some();
    (second.of_all || entered)
        && !first.of_all
        && (first.figure.criteria_min.is_none() || second.figure.criteria_min.is_none())
        && first.figure.status == second.figure.status
        && second.figure.criteria_min == second.figure.criteria_max
        && (1..=OF_ALL).contains(&(second.sentence - first.sentence))
}

/// Within so many sentences units counted are spoken of again as `cả 3 xã`.
const OF_ALL: usize = 4;

/// Within how many sentences what was added may be told again.
const AGAIN: usize = 2;

/// Whether a headline rounds what the body says exactly (`hơn 12.000 tỷ` for 12.346 tỷ).
fn rounds(title: &Figure, body: &Figure) -> bool {
    let (rounded, exact) = (title.value.decimal(), body.value.decimal());
    let tenth = exact / rust_decimal::Decimal::from(10);
    match title.approx {
        Some(Approx::MoreThan | Approx::AtLeast) => rounded <= exact && exact - rounded < tenth,
        Some(Approx::LessThan | Approx::AtMost) => rounded >= exact && rounded - exact < tenth,
        Some(Approx::About) => (rounded - exact).abs() < tenth,
        None => false,
    }
}

/// `hơn 2.113 tỷ đồng` in the lead, `2.113,05 tỷ đồng` where the sum is told.
fn all_but(about: &Figure, told: &Figure) -> bool {
    let (rounded, exact) = (about.value.decimal(), told.value.decimal());
    about.approx.is_some()
        && told.approx.is_none()
        && about.sentence != told.sentence
        && rounds(about, told)
        && (rounded - exact).abs() * rust_decimal::Decimal::from(ALL_BUT) < exact
}

/// A sum of money that is no farther from another than its so manieth part is that one.
const ALL_BUT: i64 = 200;
