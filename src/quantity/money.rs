//! Sums of money: `3 tỷ 250 triệu đồng`, `2,4 triệu tỷ`, `5 nghìn hộ` (which is none).

use rust_decimal::Decimal;

use super::number::{self, Measure};
use super::unit::{self, MoneyWord, UnitAt};
use super::{Reader, Unit};
use crate::text::lexicon::Cue;

/// Nouns that make `triệu` or `tỷ` a plain number, or a sum of another currency.
const NOT_DONG: [&str; 27] = [
    "usd", "đô", "euro", "người", "lượt", "m", "tấn", "cây", "con", "khách", "kwh", "lít", "kg", "ha", "hộ",
    "sản", "tài", "dân", "khẩu", "mét", "km", "ngày", "giờ", "nhân", "thuê", "viên", "bản",
];

impl Reader<'_, '_> {
    /// The money words from `at` on; a bare `nghìn` before a noun multiplies the count.
    pub(super) fn money(&self, at: usize) -> Option<UnitAt> {
        let text = self.text;
        if unit::closes_sum(text, at) {
            return Some(UnitAt::new(Unit::Money, at + 1, Measure::Money));
        }
        let word = unit::money_word(text, at).filter(|word| word.end <= self.end)?;
        let mut sum = UnitAt::new(Unit::Money, word.end, Measure::Money);
        sum.scale = power_of_ten(word.exponent);
        if word.closed {
            return Some(sum);
        }
        if word.exponent == 3 {
            if let Some(sum) = self.thousands_of(word) {
                return Some(sum);
            }
            return self.noun(word.end).map(|noun| UnitAt {
                scale: sum.scale,
                ..noun
            });
        }
        // `2 nghìn tỷ` is always money; of people and things there are no billions.
        if word.end == at + 1 && text.is(word.end, &NOT_DONG) {
            return None;
        }
        if let Some((addend, end)) = self.half(word).or_else(|| self.smaller_sum(word)) {
            sum.addend = addend;
            sum.end = end;
        }
        Some(sum)
    }

    /// `30 ngàn 309 tỷ đồng`: thousands and ones of one money word.
    fn thousands_of(&self, word: MoneyWord) -> Option<UnitAt> {
        let ones = self.token(word.end).filter(|token| token.is_number())?;
        let scale = unit::money_word(self.text, word.end + 1).filter(|scale| scale.end <= self.end)?;
        let value = number::read(self.text.raw(word.end), Measure::Money)?.value;
        let fits =
            ones.end - ones.start == 3 && matches!(scale.exponent, 6 | 9) && value < Decimal::from(1000);
        let mut sum = UnitAt::new(Unit::Money, scale.end, Measure::Money);
        sum.scale = power_of_ten(scale.exponent + 3);
        sum.addend = value.checked_mul(power_of_ten(scale.exponent))?;
        fits.then_some(sum)
    }

    /// `2 tỷ rưỡi`, `2 tỷ rưỡi đồng`.
    fn half(&self, word: MoneyWord) -> Option<(Decimal, usize)> {
        self.token(word.end)
            .filter(|_| self.text.is(word.end, &["rưỡi"]))?;
        let half = power_of_ten(word.exponent).checked_mul(Decimal::new(5, 1))?;
        let dong = self.token(word.end + 1).is_some()
            && matches!(self.text.cue_from(word.end + 1), Some(Cue::Money(0)));
        Some((half, word.end + 1 + usize::from(dong)))
    }

    /// `3 tỷ 250 triệu đồng`, `3 tỷ, 250 triệu`: a smaller sum behind the scale belongs to the number.
    fn smaller_sum(&self, word: MoneyWord) -> Option<(Decimal, usize)> {
        let text = self.text;
        let next = if text.is(word.end, &[","]) {
            word.end + 1
        } else {
            word.end
        };
        self.token(next).filter(|token| token.is_number())?;
        let lower = unit::money_word(text, next + 1).filter(|lower| lower.end <= self.end)?;
        let value = number::read(text.raw(next), Measure::Money)?.value;
        let smaller = (1..word.exponent).contains(&lower.exponent) && value < Decimal::from(1000);
        if !smaller || text.is(lower.end, &NOT_DONG) {
            return None;
        }
        Some((value.checked_mul(power_of_ten(lower.exponent))?, lower.end))
    }
}

fn power_of_ten(exponent: u8) -> Decimal {
    Decimal::from(10_i64.pow(u32::from(exponent)))
}
