//! `percent_out_of_range`: no share or rate is below 0 or above 100, and none falls by more than there is.

use rust_decimal::Decimal;

use super::single;
use crate::report::{Change, Figure, Indicator, Number, Unit, Warning, WarningCode};

pub(super) fn check(figure: &Figure) -> Option<Warning> {
    // A count may grow to more than its double; a rate of households may not grow by more than all of them.
    let rate = matches!(
        figure.indicator,
        Indicator::PovertyRate | Indicator::NearPovertyRate
    );
    if figure.unit != Unit::Percent || figure.change == Some(Change::Increase) && !rate {
        return None;
    }
    let lowest = figure.value.decimal();
    let highest = figure.value_max.map_or(lowest, Number::decimal);
    if lowest >= Decimal::ZERO && highest <= Decimal::ONE_HUNDRED {
        return None;
    }
    let message = format!("“{}” is not between 0 and 100 percent", figure.text);
    Some(single(WarningCode::PercentOutOfRange, figure, message))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{sound, warns};
    use crate::report::WarningCode::PercentOutOfRange;

    #[test]
    fn no_percentage() {
        warns(
            PercentOutOfRange,
            "Toàn tỉnh có 104% số xã đạt chuẩn nông thôn mới.",
            &["104%"],
        );
        warns(PercentOutOfRange, "Tỷ lệ hộ nghèo còn 198%.", &["198%"]);
        warns(PercentOutOfRange, "Tỷ lệ hộ cận nghèo còn 301%.", &["301%"]);
        warns(
            PercentOutOfRange,
            "Tỷ lệ xã đạt chuẩn nông thôn mới đạt 130%.",
            &["130%"],
        );
    }

    #[test]
    fn a_percentage() {
        sound("Toàn tỉnh có 100% số xã đạt chuẩn nông thôn mới.", 1);
        sound("Tỷ lệ hộ nghèo còn 0%.", 1);
        sound("Tỷ lệ hộ nghèo giảm 1,2% so với năm 2020.", 1);
        sound("Số xã đạt chuẩn nông thôn mới tăng 150% so với năm 2015.", 1);
    }
}
