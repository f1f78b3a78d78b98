//! Sums of money: `3 tỷ 250 triệu đồng`, `2,4 triệu tỷ`, `5 nghìn hộ` (which is none).

use rust_decimal::Decimal;

use super::number::{self, Measure};
use super::{Reader, Unit, UnitAt};
use crate::text::lexicon::Cue;

/// Nouns that make `triệu` or `tỷ` a plain number, or a sum of another currency.
const NOT_DONG: [&str; 27] = [
    "usd", "đô", "euro", "người", "lượt", "m", "tấn", "cây", "con", "khách", "kwh", "lít", "kg", "ha", "hộ", "sản", "tài", "dân",
    "khẩu", "mét", "km", "ngày", "giờ", "nhân", "thuê", "viên", "bản",
];

impl Reader<'_, '_> {
    /// The money words from `at` on; a bare `nghìn` before a noun multiplies the count.
    pub(super) fn money(&self, at: usize) -> Option<UnitAt> {
        let text = self.text;
        let mark = text.mark_at(at).filter(|mark| mark.start == at && mark.end <= self.end)?;
        let Cue::Money(exponent) = mark.cue else { return None };
        let closed = exponent == 0 || mark.end > mark.start + 1 || text.is(mark.start, &["trđ", "tỷđồng", "triệuđồng"]);
        let said_dong = exponent == 0 || text.ends_before(mark.end, &["đồng", "đ", "vnđ", "vnd", "trđ", "tỷđồng", "triệuđồng", "đg"]);
        let mut unit = UnitAt::new(Unit::Money, mark.end, Measure::Money);
        unit.scale = power_of_ten(exponent);
        if said_dong {
            return Some(unit);
        }
        if exponent == 3 {
            return self.noun(mark.end).map(|noun| UnitAt { scale: unit.scale, ..noun });
        }
        if text.is(mark.end, &NOT_DONG) && !closed {
            return None;
        }
        if text.is(mark.end, &["rưỡi"]) {
            unit.addend = unit.scale.checked_mul(Decimal::new(5, 1))?;
            unit.end = mark.end + 1;
            if matches!(text.cue_from(unit.end), Some(Cue::Money(0))) {
                unit.end += 1;
            }
            return Some(unit);
        }
        // `3 tỷ 250 triệu đồng`, `3 tỷ, 250 triệu`: a smaller sum behind the scale belongs to the number.
        let next = if text.is(unit.end, &[","]) { unit.end + 1 } else { unit.end };
        if text.tokens.get(next).is_some_and(|token| token.is_number() && next < self.end) {
            let behind = text.mark_at(next + 1).filter(|mark| mark.start == next + 1 && mark.end <= self.end);
            if let Some((Cue::Money(lower), end)) = behind.map(|mark| (mark.cue, mark.end)) {
                let reading = number::read(text.raw(next), Measure::Money)?;
                if lower > 0 && lower < exponent && reading.value < Decimal::from(1000) && !text.is(end, &NOT_DONG) {
                    unit.addend = reading.value.checked_mul(power_of_ten(lower))?;
                    unit.end = end;
                }
            }
        }
        Some(unit)
    }
}

fn power_of_ten(exponent: u8) -> Decimal {
    Decimal::from(10_i64.pow(u32::from(exponent)))
}
