//! Whether parts add up to more than their total.

use std::collections::HashSet;

use rust_decimal::Decimal;

use super::splits;
use crate::check::quoted;
use crate::report::{Approx, Figure, FundingSource, Indicator, Unit, Warning, WarningCode};

/// The warning on a total whose parts add up to more.
pub(super) fn mismatch(total: &Figure, parts: &[&Figure]) -> Option<Warning> {
    let limit = at_most(total)?;
    // Parts that are told in different ways are not added to each other.
    let mut cuts: Vec<Vec<&Figure>> = Vec::new();
    for part in parts {
        let fresh = cuts.iter().all(|cut| !told_alike(total, cut[0], part));
        if fresh {
            // Works after a list of sources, places after a list of stars: not what was announced.
            if total.indicator == Indicator::Funding && !cuts.is_empty() {
                continue;
            }
            cuts.push(vec![part]);
        } else if let Some(cut) = cuts.iter_mut().find(|cut| told_alike(total, cut[0], part)) {
            cut.push(part);
        }
    }
    cuts.iter().find_map(|cut| {
        let cut = up_to_new_total(cut, limit);
        let (sum, counted) = if by_source(total, cut[0]) {
            sum_of_sources(cut)?
        } else {
            sum_apart(cut)?
        };
        (sum > limit).then(|| warning(total, &counted))
    })
}

fn warning(total: &Figure, counted: &[&Figure]) -> Warning {
    let message = match counted {
        [only] => format!("“{}” is given as part of “{}”", only.text, total.text),
        parts => format!(
            "{} are given as parts of “{}”, and add up to more",
            quoted(parts),
            total.text
        ),
    };
    let mut figures: Vec<u32> = counted.iter().map(|part| part.id).chain([total.id]).collect();
    figures.sort_unstable();
    Warning {
        code: WarningCode::SumMismatch,
        message,
        figures,
    }
}

/// Whether a part is told by a source of money that is not that of the total.
fn by_source(total: &Figure, part: &Figure) -> bool {
    part.indicator == Indicator::Funding && part.funding_source != total.funding_source
}

fn told_alike(total: &Figure, a: &Figure, b: &Figure) -> bool {
    a.standard == b.standard
        && a.stars_min.is_some() == b.stars_min.is_some()
        && a.criteria_min.is_some() == b.criteria_min.is_some()
        && by_source(total, a) == by_source(total, b)
}

/// Later in a list a number above the total is no longer a part, but a total of its own.
fn up_to_new_total<'p, 'f>(cut: &'p [&'f Figure], limit: Decimal) -> &'p [&'f Figure] {
    let end = cut
        .iter()
        .skip(1)
        .position(|part| !splits(part) && part.value.decimal() > limit);
    &cut[..end.map_or(cut.len(), |end| end + 1)]
}

/// The sum of what excludes each other by its stars or criteria, and what was added.
fn sum_apart<'f>(cut: &[&'f Figure]) -> Option<(Decimal, Vec<&'f Figure>)> {
    let mut sum = Decimal::ZERO;
    let mut counted: Vec<&Figure> = Vec::new();
    let mut ranges: Vec<(u8, u8)> = Vec::new();
    let mut seen = HashSet::new();
    for part in cut {
        if let Some(range) = part
            .stars_min
            .zip(part.stars_max)
            .or(part.criteria_min.zip(part.criteria_max))
        {
            let overlaps = ranges
                .iter()
                .any(|other| *other != range && other.0 <= range.1 && range.0 <= other.1);
            if overlaps || !seen.insert((range, &part.place)) {
                continue;
            }
            if !ranges.contains(&range) {
                ranges.push(range);
            }
        }
        sum = sum.checked_add(at_least(part)?)?;
        counted.push(part);
    }
    Some((sum, counted))
}

/// The sum of money by source: each source once, the budgets of the levels within that of the state.
fn sum_of_sources<'f>(cut: &[&'f Figure]) -> Option<(Decimal, Vec<&'f Figure>)> {
    let greatest = |source: FundingSource| {
        let of_source = cut
            .iter()
            .copied()
            .filter(|part| part.funding_source == Some(source));
        of_source
            .filter_map(|part| Some((at_least(part)?, vec![part])))
            .max_by_key(|(value, _)| *value)
    };
    let all = |sources: &[FundingSource]| {
        sources
            .iter()
            .filter_map(|source| greatest(*source))
            .try_fold(none(), add)
    };
    let local = all(&[
        FundingSource::Provincial,
        FundingSource::District,
        FundingSource::Commune,
    ])?;
    let local = greater(local, greatest(FundingSource::Local).unwrap_or_else(none));
    let state = add(local, greatest(FundingSource::Central).unwrap_or_else(none))?;
    let state = greater(state, greatest(FundingSource::State).unwrap_or_else(none));
    let others = [
        FundingSource::Integrated,
        FundingSource::Enterprise,
        FundingSource::Community,
        FundingSource::Other,
        FundingSource::Total,
    ];
    let (sum, mut counted) = add(state, all(&others)?)?;
    counted.sort_by_key(|part| part.id);
    Some((sum, counted))
}

type Sum<'f> = (Decimal, Vec<&'f Figure>);

fn none<'f>() -> Sum<'f> {
    (Decimal::ZERO, Vec::new())
}

fn add<'f>(mut a: Sum<'f>, b: Sum<'f>) -> Option<Sum<'f>> {
    a.1.extend(b.1);
    Some((a.0.checked_add(b.0)?, a.1))
}

fn greater<'f>(a: Sum<'f>, b: Sum<'f>) -> Sum<'f> {
    if b.0 > a.0 { b } else { a }
}

/// The most that a total can mean; none where nothing bounds it. Money is rounded, things are counted.
fn at_most(total: &Figure) -> Option<Decimal> {
    let value = total.value_max.unwrap_or(total.value).decimal();
    let money = total.unit == Unit::Vnd;
    let thousandths = match total.approx {
        Some(Approx::AtLeast) => return None,
        Some(Approx::MoreThan) => 1_100,
        Some(Approx::About) => 1_050,
        _ if money => 1_005,
        _ => 1_000,
    };
    value.checked_mul(Decimal::new(thousandths, 3))
}

/// The least that a part can mean.
fn at_least(part: &Figure) -> Option<Decimal> {
    let thousandths = match part.approx {
        Some(Approx::LessThan | Approx::AtMost) => 900,
        Some(Approx::About) => 950,
        _ => 1_000,
    };
    part.value.decimal().checked_mul(Decimal::new(thousandths, 3))
}
