//! `above_denominator`: more than all of them (`25/19 tiêu chí`).

use super::single;
use crate::report::{Figure, Warning, WarningCode};

pub(super) fn check(figure: &Figure) -> Option<Warning> {
    let highest = figure.value_max.unwrap_or(figure.value);
    figure.out_of.filter(|out_of| highest > *out_of)?;
    let message = format!("“{}” is more than it is out of", figure.text);
    Some(single(WarningCode::AboveDenominator, figure, message))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{sound, warns};
    use crate::report::WarningCode::AboveDenominator;

    #[test]
    fn more_than_all() {
        warns(
            AboveDenominator,
            "Xã đạt 25/19 tiêu chí nông thôn mới.",
            &["25/19 tiêu chí"],
        );
        warns(
            AboveDenominator,
            "Huyện có 12/11 xã đạt chuẩn nông thôn mới.",
            &["12/11 xã"],
        );
        warns(
            AboveDenominator,
            "Tỉnh có 9/8 huyện đạt chuẩn nông thôn mới.",
            &["9/8 huyện"],
        );
        let disbursed = "Vốn xây dựng nông thôn mới đã giải ngân 21,5/20 tỷ đồng.";
        warns(AboveDenominator, disbursed, &["21,5/20 tỷ đồng"]);
    }

    #[test]
    fn all_or_less() {
        sound("Xã đạt 19/19 tiêu chí nông thôn mới.", 1);
        sound("Huyện có 9/11 xã đạt chuẩn nông thôn mới.", 1);
        sound("Toàn tỉnh đạt 1.286 tiêu chí/92 xã nông thôn mới.", 1);
        sound("Vốn xây dựng nông thôn mới đã giải ngân 12,5/20 tỷ đồng.", 1);
    }
}
