//! `implausible`: outside the range known of the indicator.

use rust_decimal::Decimal;

use super::single;
use crate::indicator;
use crate::report::{Figure, Indicator, Level, Number, Unit, Warning, WarningCode};

/// The largest set for a commune has 19 criteria, and provinces have added one of their own.
const CRITERIA_OF_ONE: i64 = 20;

/// The sets of sub-criteria go up to 75, drafts and provincial sets a little further.
const SUB_CRITERIA_OF_ONE: i64 = 80;

pub(super) fn check(figure: &Figure) -> Option<Warning> {
    // A change in percent has its own check.
    if figure.unit == Unit::Percent && figure.change.is_some() {
        return None;
    }
    let rule = indicator::ALL
        .iter()
        .find(|rule| rule.indicator == figure.indicator)?;
    let (least, greatest) = (rule.plausible)(figure.unit);
    let lowest = figure.value.decimal();
    let highest = figure.value_max.map_or(lowest, Number::decimal);
    // A difference may be as small as it likes.
    let too_small = figure.change.is_none() && lowest < Decimal::from(least);
    let too_great = highest > Decimal::from(greatest);
    let message = if of_one(figure).is_some_and(|most| highest > Decimal::from(most)) {
        format!("“{}” is more than one unit can meet", figure.text)
    } else if too_small || too_great {
        let side = if too_small { "below" } else { "above" };
        format!("“{}” is {side} the known range of {}", figure.text, rule.id)
    } else {
        return None;
    };
    Some(single(WarningCode::Implausible, figure, message))
}

/// The most criteria that one commune can meet, where the figure is no sum over several units.
fn of_one(figure: &Figure) -> Option<i64> {
    let level = figure.place.as_ref().map(|place| place.level);
    let one = figure.average || matches!(level, Some(Level::Commune | Level::Village));
    if figure.indicator != Indicator::Criteria || figure.out_of.is_some() || !one {
        return None;
    }
    match figure.unit {
        Unit::Criterion => Some(CRITERIA_OF_ONE),
        Unit::SubCriterion => Some(SUB_CRITERIA_OF_ONE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{sound, warns};
    use crate::report::WarningCode::Implausible;

    #[test]
    fn beyond_what_is_known() {
        warns(
            Implausible,
            "Bình quân mỗi xã đạt 172 tiêu chí nông thôn mới.",
            &["172 tiêu chí"],
        );
        let income = "Thu nhập bình quân đầu người đạt 678 triệu đồng/người/năm.";
        warns(Implausible, income, &["678 triệu đồng"]);
        let income = "Thu nhập bình quân đầu người đạt 67.800 đồng/người/năm.";
        warns(Implausible, income, &["67.800 đồng"]);
        warns(
            Implausible,
            "Cả nước có 63.700 xã đạt chuẩn nông thôn mới.",
            &["63.700 xã"],
        );
        warns(Implausible, "Tỷ lệ hộ nghèo còn 98%.", &["98%"]);
        warns(
            Implausible,
            "Xã Tân Lập đạt 25 tiêu chí nông thôn mới.",
            &["25 tiêu chí"],
        );
    }

    #[test]
    fn known_ranges() {
        sound("Bình quân mỗi xã đạt 17,2 tiêu chí nông thôn mới.", 1);
        sound("Thu nhập bình quân đầu người tăng 2 triệu đồng/người/năm.", 1);
        sound("Cả nước có 6.370 xã đạt chuẩn nông thôn mới.", 1);
        sound("Toàn tỉnh đạt 1.286 tiêu chí nông thôn mới.", 1);
        sound("Tỷ lệ hộ nghèo còn 9,8%.", 1);
    }
}
