//! `conflict`: one fact with two values.
//!
//! Articles speak of subgroups without saying so (`công nhận 3 xã`, then `có 27 xã`), so two numbers of one kind are one
//! fact only where more speaks for it: they are levels that lie close together, the headline tells one of them, or
//! both are out of the same number.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::quoted;
use crate::context::Scene;
use crate::figures::{self, Draft};
use crate::quantity::Form;
use crate::report::{
    Approx, Figure, FundingSource, Indicator, Level, Number, Programme, Standard, Status, Unit, Warning,
    WarningCode,
};
use crate::text::lexicon::Cue;
use crate::text::sentence::{Item, Sentence};

pub(super) fn check(scene: &Scene, drafts: &[Draft], warnings: &mut Vec<Warning>) {
    let mut facts: HashMap<Fact, Vec<&Draft>> = HashMap::new();
    let whole_until: Vec<usize> = scene
        .sentences
        .iter()
        .map(|sentence| whole_until(scene, sentence))
        .collect();
    for draft in drafts.iter().filter(|draft| is_level(scene, draft, &whole_until)) {
        facts.entry(Fact::of(&draft.figure)).or_default().push(draft);
    }
    let mut found: Vec<Warning> = facts.into_values().filter_map(two_values).collect();
    found.extend(shares(scene, drafts));
    warnings.append(&mut found);
}

/// Words that say of what part of a place or year a number holds: it is another fact than that of the whole.
const NARROWING: [&str; 12] = [
    "đầu năm",
    "đầu kỳ",
    "khu vực",
    "vùng",
    "dân tộc",
    "tháng",
    "quý",
    "trước khi",
    "sau khi",
    "sắp xếp",
    "sáp nhập",
    "chuẩn nghèo",
];

/// The token up to which a sentence may tell of the whole: its first part of something, or none of it.
fn whole_until(scene: &Scene, sentence: &Sentence) -> usize {
    let words = scene.text.slice(sentence.tokens.clone()).to_lowercase();
    if NARROWING.iter().any(|narrowing| words.contains(narrowing)) {
        return sentence.tokens.start;
    }
    let part = sentence
        .chunks
        .iter()
        .find(|chunk| chunk.item == Item::Cue(Cue::Part));
    part.map_or(usize::MAX, |chunk| chunk.tokens.start)
}

/// Whether a figure is a plain level that is no part of another.
fn is_level(scene: &Scene, draft: &Draft, whole_until: &[usize]) -> bool {
    let quantity = &scene.quantities[draft.quantity];
    draft.figure.change.is_none()
        && draft.doubt.is_none()
        && !figures::is_negation(scene, draft)
        && quantity.form == Form::Plain
        && quantity.tokens.start < whole_until[draft.sentence]
}

/// What makes two figures tell of one fact.
#[derive(PartialEq, Eq, Hash)]
struct Fact<'f> {
    indicator: Indicator,
    unit: Unit,
    place: Option<(Level, String)>,
    years: (Option<i16>, Option<i16>),
    status: Status,
    average: bool,
    standard: Option<Standard>,
    stars: (Option<u8>, Option<u8>),
    criteria: (Option<u8>, Option<u8>),
    source: Option<FundingSource>,
    award: (Option<&'f str>, Option<&'f str>),
    programme: Programme,
}

impl<'f> Fact<'f> {
    fn of(figure: &'f Figure) -> Self {
        Self {
            indicator: figure.indicator,
            unit: figure.unit,
            place: figure
                .place
                .as_ref()
                .map(|place| (place.level, place.name.to_lowercase())),
            years: (figure.year_from, figure.year),
            status: figure.status,
            average: figure.average,
            standard: figure.standard,
            stars: (figure.stars_min, figure.stars_max),
            criteria: (figure.criteria_min, figure.criteria_max),
            source: figure.funding_source,
            award: (figure.award.as_deref(), figure.giver.as_deref()),
            programme: figure.programme,
        }
    }
}

/// The first two values of a fact that contradict each other, in ascending order.
fn two_values(mut told: Vec<&Draft>) -> Option<Warning> {
    told.sort_by_key(|draft| (draft.figure.value, draft.figure.id));
    let (a, b) = told
        .iter()
        .zip(told.iter().skip(1))
        .find(|(a, b)| contradict(a, b))?;
    let mut pair = [&a.figure, &b.figure];
    pair.sort_by_key(|figure| figure.id);
    let message = format!("{} are given for one fact", quoted(&pair));
    Some(Warning {
        code: WarningCode::Conflict,
        message,
        figures: pair.map(|figure| figure.id).to_vec(),
    })
}

fn contradict(a: &Draft, b: &Draft) -> bool {
    let (x, y) = (&a.figure, &b.figure);
    let out_of = x.out_of == y.out_of || x.out_of.is_none() || y.out_of.is_none();
    // `chấm điểm 61 sản phẩm. Kết quả, 57/61 sản phẩm đạt 3 sao`: the whole, and a part of it.
    let whole = |whole: &Figure, part: &Figure| part.out_of.is_some_and(|all| all == whole.value);
    if a.sentence == b.sentence || !out_of || whole(x, y) || whole(y, x) || agree(x, y) {
        return false;
    }
    let headline = a.in_title != b.in_title;
    // Money and recipients are told work by work and giver by giver.
    if matches!(x.indicator, Indicator::Funding | Indicator::Awards) && !headline {
        return false;
    }
    close(x, y) || x.out_of.is_some() && x.out_of == y.out_of && x.indicator != Indicator::Criteria
}

/// Whether two values lie within a tenth: what a slip of the pen changes, and no subgroup would be so large.
fn close(x: &Figure, y: &Figure) -> bool {
    let (x, y) = (x.value.decimal(), y.value.decimal());
    (x - y).abs() <= x.max(y) / Decimal::TEN
}

/// Whether one value is a rounding of the other, or within its bounds.
fn agree(x: &Figure, y: &Figure) -> bool {
    let overlap = |a: Bounds, b: Bounds| {
        let above =
            |low: Option<Decimal>, high: Option<Decimal>| low.zip(high).is_some_and(|(low, high)| low > high);
        !above(a.0, b.1) && !above(b.0, a.1)
    };
    overlap(bounds(x, false), bounds(y, true)) || overlap(bounds(x, true), bounds(y, false))
}

/// The least and the greatest that a figure can mean, where there is such.
type Bounds = (Option<Decimal>, Option<Decimal>);

fn bounds(figure: &Figure, rounded: bool) -> Bounds {
    let low = figure.value.decimal();
    let high = figure.value_max.map_or(low, Number::decimal);
    match figure.approx {
        Some(Approx::MoreThan | Approx::AtLeast) => (Some(low), None),
        Some(Approx::LessThan | Approx::AtMost) => (None, Some(high)),
        Some(Approx::About) => (
            Some(low - low / Decimal::TEN),
            Some(high.saturating_add(high / Decimal::TEN)),
        ),
        None if rounded => {
            let half = step(figure) / Decimal::TWO;
            (Some(low - half), Some(high.saturating_add(half)))
        }
        None => (Some(low), Some(high)),
    }
}

/// How far apart two numbers stand that round to the same. Things are counted to the last, unless their number is one
/// of hundreds or thousands; means and percentages are rounded to their last digit.
fn step(figure: &Figure) -> Decimal {
    let value = figure.value.decimal().normalize();
    if value.scale() > 0 {
        return Decimal::new(1, value.scale());
    }
    if matches!(figure.unit, Unit::Percent | Unit::Criterion | Unit::SubCriterion) {
        return Decimal::ONE;
    }
    let mut step = Decimal::ONE;
    while let Some(next) = step
        .checked_mul(Decimal::TEN)
        .filter(|next| *next <= value && (value % next).is_zero())
    {
        step = next;
    }
    let money = matches!(
        figure.unit,
        Unit::Vnd | Unit::VndPerPersonYear | Unit::VndPerPersonMonth
    );
    if money || step >= Decimal::ONE_HUNDRED {
        step
    } else {
        Decimal::ZERO
    }
}

/// A percentage in brackets beside the count that it is the share of (`9/10 xã (100%)`).
fn shares<'s>(scene: &'s Scene, drafts: &'s [Draft]) -> impl Iterator<Item = Warning> + use<'s> {
    drafts.iter().zip(drafts.iter().skip(1)).filter_map(|(a, b)| {
        let sentence = &scene.sentences[a.sentence];
        let (share, percent) = if b.figure.unit == Unit::Percent {
            (a, b)
        } else {
            (b, a)
        };
        let (x, y) = (&share.figure, &percent.figure);
        let out_of = x.out_of?.decimal();
        let one = x.indicator == y.indicator
            && x.standard == y.standard
            && x.change.is_none()
            && y.change.is_none();
        let plain =
            x.value_max.is_none() && y.value_max.is_none() && y.approx.is_none() && x.approx.is_none();
        if a.sentence != b.sentence || y.unit != Unit::Percent || x.unit == Unit::Percent || !one || !plain {
            return None;
        }
        let at = |draft: &Draft| {
            let start = scene.quantities[draft.quantity].outer.start;
            sentence
                .chunks
                .partition_point(|chunk| chunk.tokens.start < start)
        };
        let between = sentence.chunks.get(at(a) + 1..at(b))?;
        // Nothing but the bracket may part them, and what is counted.
        let bracket = between
            .iter()
            .filter(|chunk| chunk.item == Item::Sign('('))
            .count()
            == 1;
        let linked = between.iter().all(|chunk| {
            matches!(
                chunk.item,
                Item::Sign('(')
                    | Item::Cue(Cue::Function | Cue::Noun(_) | Cue::Meets | Cue::Ntm(_) | Cue::Reaches)
            )
        });
        if !bracket || !linked || out_of.is_zero() {
            return None;
        }
        let computed = x
            .value
            .decimal()
            .checked_mul(Decimal::ONE_HUNDRED)?
            .checked_div(out_of)?;
        // One point covers every way of rounding.
        if (computed - y.value.decimal()).abs() <= Decimal::ONE {
            return None;
        }
        let message = format!("“{}” is not “{}”", a.figure.text, b.figure.text);
        Some(Warning {
            code: WarningCode::Conflict,
            message,
            figures: vec![a.figure.id, b.figure.id],
        })
    })
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{sound, warns};
    use crate::report::WarningCode::Conflict;

    #[test]
    fn one_fact_with_two_values() {
        warns(
            Conflict,
            "# Huyện Văn Yên có 55 thôn đạt chuẩn NTM\nĐến nay, huyện Văn Yên có 54 thôn đạt chuẩn NTM.",
            &["55 thôn", "54 thôn"],
        );
        warns(
            Conflict,
            "Năm 2022, tỷ lệ hộ nghèo của huyện Văn Yên còn 5,2%.\nTỷ lệ hộ nghèo huyện Văn Yên năm 2022 là 5,4%.",
            &["5,2%", "5,4%"],
        );
        warns(
            Conflict,
            "Tỉnh có 213 sản phẩm OCOP.\nTính chung, tỉnh có 231 sản phẩm OCOP.",
            &["213 sản phẩm", "231 sản phẩm"],
        );
        warns(
            Conflict,
            "Huyện có 8/10 xã đạt chuẩn NTM.\nToàn huyện có 6/10 xã đạt chuẩn NTM.",
            &["8/10 xã", "6/10 xã"],
        );
        warns(
            Conflict,
            "Toàn huyện có 9/10 xã (100%) đạt chuẩn nông thôn mới.",
            &["9/10 xã", "100%"],
        );
        warns(
            Conflict,
            "# Huyện Văn Yên huy động 520 tỷ đồng xây dựng NTM\nHuyện Văn Yên huy động 540 tỷ đồng xây dựng NTM.",
            &["520 tỷ đồng", "540 tỷ đồng"],
        );
    }

    #[test]
    fn values_that_go_together() {
        sound(
            "# Huyện huy động hơn 12.000 tỷ đồng xây dựng NTM\nHuyện huy động 12.346 tỷ đồng xây dựng NTM.",
            1,
        );
        sound("Toàn huyện có 9/10 xã (90%) đạt chuẩn nông thôn mới.", 2);
        sound("Năm 2021, hộ nghèo còn 6%.\nNăm 2022, hộ nghèo còn 5%.", 2);
        sound("Xã A đạt 15/19 tiêu chí NTM.\nXã B đạt 17/19 tiêu chí NTM.", 2);
        sound(
            "Huyện công nhận 3 xã đạt chuẩn NTM.\nHuyện có 27 xã đạt chuẩn NTM.",
            2,
        );
        sound(
            "Huyện có 20 xã đạt chuẩn NTM.\nHuyện phấn đấu có 21 xã đạt chuẩn NTM.",
            2,
        );
        sound(
            "Đầu năm 2022, hộ nghèo còn 2,5%.\nCuối năm 2022, hộ nghèo còn 2,4%.",
            2,
        );
        sound(
            "Huyện có 55 thôn đạt chuẩn NTM.\nSau khi sáp nhập, huyện có 54 thôn đạt chuẩn NTM.",
            2,
        );
        sound(
            "Thu nhập bình quân đầu người đạt 67 triệu đồng/người/năm.\n\
             Thu nhập bình quân đầu người đạt 67,4 triệu đồng/người/năm.",
            2,
        );
    }
}
