//! Quantities: numbers with their unit, shares, ranges and bounds; dates and labels are set aside.

mod around;
mod bare;
pub(crate) mod calendar;
mod joint;
mod label;
mod money;
pub(crate) mod number;
mod phrases;
#[cfg(test)]
mod tests;
mod unit;
mod whole;
pub(crate) mod words;

use std::ops::Range;

use rust_decimal::Decimal;

use crate::report::Approx;
use crate::text::lexicon::{Cue, Noun};
use crate::text::{Text, Token};
use bare::{Bare, Kind};
use joint::{Joint, Row};
use number::{Doubt, Measure};
pub(crate) use phrases::PHRASES;
use unit::UnitAt;

/// What a quantity is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Unit {
    /// Dong.
    Money,
    Percent,
    Noun(Noun),
    /// A unit that no indicator counts, or none.
    Other,
}

/// What stands behind a unit with a slash: `triệu đồng/người/năm`, `tiêu chí/xã`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Per {
    pub(crate) person: bool,
    pub(crate) year: bool,
    pub(crate) month: bool,
    /// Per commune, village or district.
    pub(crate) place: bool,
    /// Per hectare, garden, household …
    pub(crate) other: bool,
}

/// How a quantity came about, where that matters to its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Plain,
    /// `không còn xã`: zero.
    Negation,
    /// The first of `từ 12 lên 62 triệu đồng`.
    From,
    /// The second of `từ 12 lên 62 triệu đồng`.
    To,
}

/// A number with its unit.
#[derive(Debug, Clone)]
pub(crate) struct Quantity {
    /// The tokens that say number and unit.
    pub(crate) tokens: Range<usize>,
    /// The same with bounds before and `/người/năm`, `trở lên` behind.
    pub(crate) outer: Range<usize>,
    pub(crate) value: Decimal,
    pub(crate) value_max: Option<Decimal>,
    pub(crate) out_of: Option<Decimal>,
    pub(crate) unit: Unit,
    pub(crate) approx: Option<Approx>,
    pub(crate) per: Per,
    pub(crate) form: Form,
    pub(crate) doubt: Option<Doubt>,
}

impl Quantity {
    /// Stars or points: they say what products are, and count nothing.
    pub(crate) fn is_rank(&self) -> bool {
        matches!(self.unit, Unit::Noun(Noun::Star | Noun::Score))
    }
}

/// Everything numeric in a block.
#[derive(Debug, Default)]
pub(crate) struct Numerals {
    pub(crate) quantities: Vec<Quantity>,
    pub(crate) calendar: Vec<calendar::Mention>,
    /// Numbers that only name something.
    pub(crate) labels: Vec<Range<usize>>,
}

impl Cue {
    /// Whether a number before this phrase is counted or measured in it.
    pub(crate) fn counts(self) -> bool {
        matches!(
            self,
            Self::Noun(_) | Self::Money(_) | Self::Poverty | Self::NearPoverty
        )
    }
}

/// Reads everything numeric in `block`.
pub(crate) fn read(text: &Text, block: Range<usize>) -> Numerals {
    let reader = Reader {
        text,
        start: block.start,
        end: block.end,
    };
    let mut numerals = Numerals::default();
    let mut dates = calendar::find(text, block.clone()).into_iter().peekable();
    let mut at = block.start;
    while at < block.end {
        while let Some(passed) = dates.next_if(|date| date.tokens.end <= at) {
            numerals.calendar.push(passed);
        }
        let date = dates
            .peek()
            .map(|date| date.tokens.clone())
            .filter(|date| date.contains(&at));
        if let Some(label) = label::find(text, &block, at, date.is_some()) {
            at = label.end;
            // A document number may look like a month (`07/2021/NĐ-CP`).
            while let Some(date) = dates.next_if(|date| date.tokens.start < label.end) {
                if date.tokens.len() > label.len() {
                    at = at.max(date.tokens.end);
                    numerals.calendar.push(date);
                }
            }
            numerals.labels.push(label);
        } else if let Some(date) = date {
            at = date.end;
        } else {
            let found = reader.quantities(at);
            at = found.last().map_or(at, |last| last.outer.end).max(at + 1);
            numerals.quantities.extend(found);
        }
    }
    numerals.calendar.extend(dates);
    reader.share_last_unit(&mut numerals.quantities);
    reader.share_unit_of_sum(&mut numerals.quantities);
    reader.join_wholes(&mut numerals.quantities);
    numerals
}

/// How many tokens before the numbers `lần lượt` may stand (`lần lượt đã đạt được`).
const RESPECTIVE: usize = 5;

/// Within so many tokens of a noun its stars are said (`sản phẩm OCOP đạt 5 sao`).
const RATED: usize = 4;

/// Reads the quantities of one block.
struct Reader<'a, 't> {
    text: &'a Text<'t>,
    start: usize,
    end: usize,
}

impl Reader<'_, '_> {
    /// The token at `at`, if it is one of the block.
    fn token(&self, at: usize) -> Option<&Token> {
        self.text.tokens.get(at).filter(|_| at < self.end)
    }

    /// The token before `at` in the block.
    fn before(&self, at: usize) -> Option<usize> {
        at.checked_sub(1).filter(|&before| before >= self.start)
    }

    /// Whether one of these words stands before `at` in the block.
    fn after(&self, at: usize, words: &[&str]) -> bool {
        self.before(at).is_some_and(|before| self.text.is(before, words))
    }

    /// The quantities that begin at `at`: one, two of a change (`từ 12 lên 62`), or several that share a unit.
    fn quantities(&self, at: usize) -> Vec<Quantity> {
        if let Some(zero) = self.negation(at) {
            let further = self.also_negated(&zero);
            return std::iter::once(zero).chain(further).collect();
        }
        let Some(row) = self.row(at) else {
            return Vec::new();
        };
        let Some((first, last)) = row.numbers.first().zip(row.numbers.last()) else {
            return Vec::new();
        };
        let unit = self
            .unit_past_share(last)
            .filter(|_| matches!(row.joint, None | Some(Joint::Share)))
            .unwrap_or_else(|| self.unit_of(last));
        let joined = match row.joint {
            None => self
                .quantity(first, &unit)
                .map(|found| vec![self.range_of_sums(&found).unwrap_or(found)]),
            Some(Joint::Share | Joint::Range | Joint::RangeOf) => {
                self.pair(&row, &unit).map(|found| vec![found])
            }
            Some(Joint::Change) => (unit.unit != Unit::Other).then(|| self.each(&row, &unit)),
            Some(Joint::List) => {
                let respective = self.is_respective(first.tokens.start) && unit.unit != Unit::Other;
                (respective || matches!(unit.unit, Unit::Money | Unit::Percent))
                    .then(|| self.each(&row, &unit))
            }
        };
        joined.unwrap_or_else(|| self.alone(first).into_iter().collect())
    }

    /// Whether `lần lượt` stands before the numbers (`lần lượt đạt 17, 16 và 16 tiêu chí`).
    fn is_respective(&self, at: usize) -> bool {
        (self.start.max(at.saturating_sub(RESPECTIVE))..at)
            .any(|token| self.text.is(token, &["lần"]) && self.text.is(token + 1, &["lượt"]))
    }

    /// The quantities of a row that share the unit at its end.
    fn each(&self, row: &Row, unit: &UnitAt) -> Vec<Quantity> {
        let last = row.numbers.len() - 1;
        let change = row.joint == Some(Joint::Change);
        let read = |(i, number): (usize, &Bare)| {
            let mut quantity = self.quantity(number, unit)?;
            if i < last {
                quantity.tokens = number.tokens.clone();
                quantity.outer.end = number.tokens.end;
            }
            quantity.form = match (change, i) {
                (false, _) => Form::Plain,
                (true, 0) => Form::From,
                (true, _) => Form::To,
            };
            Some(quantity)
        };
        row.numbers.iter().enumerate().filter_map(read).collect()
    }

    /// A share, a range, or a range of a whole.
    fn pair(&self, row: &Row, unit: &UnitAt) -> Option<Quantity> {
        let [first, second, whole @ ..] = row.numbers.as_slice() else {
            return None;
        };
        let (value, doubt) = Self::value(second, unit)?;
        let mut quantity = self.quantity(first, unit)?;
        quantity.doubt = quantity.doubt.or(doubt);
        if row.joint == Some(Joint::Share) {
            quantity.out_of = Some(value);
            // `bình quân mỗi xã đạt 14,875/19 tiêu chí`: no part is greater than its whole, decimals are no thousands.
            if matches!(unit.unit, Unit::Noun(_))
                && quantity.value > value
                && let Kind::Digits(digits) = &first.kind
                && let Some(mean) = number::read(digits, Measure::Rate)
                && mean.value <= value
            {
                quantity.value = mean.value.normalize();
                quantity.doubt = mean.doubt;
            }
        } else {
            // `từ 10 đến dưới 15 tiêu chí` ends at 14.
            let under = self.after(second.tokens.start, &["dưới"]) && matches!(unit.unit, Unit::Noun(_));
            quantity.value_max = Some(if under { value - Decimal::ONE } else { value });
            let (approx, start) = self.bound_before_range(first.tokens.start);
            quantity.approx = quantity.approx.or(approx);
            quantity.outer.start = start;
            if let [whole] = whole {
                quantity.out_of = Self::value(whole, unit).map(|(value, _)| value);
            }
        }
        Some(quantity)
    }

    /// The number read without those that only seemed to belong to it.
    fn alone(&self, number: &Bare) -> Option<Quantity> {
        self.quantity(number, &self.unit_of(number))
    }

    fn quantity(&self, number: &Bare, unit: &UnitAt) -> Option<Quantity> {
        let (value, doubt) = Self::value(number, unit)?;
        let start = number.tokens.start;
        let (approx_before, outer_start) = self.bound_before(start);
        let (per, after_per) = self.per(unit.end);
        let (bound_after, outer_end) = self.bound_after(after_per);
        let whole = self.out_of_behind(outer_end, unit);
        let reach = |end: usize| whole.map_or(end, |(_, whole)| end.max(whole));
        Some(Quantity {
            tokens: start..reach(unit.end),
            outer: outer_start..reach(outer_end),
            value,
            value_max: None,
            out_of: whole.map(|(value, _)| value),
            unit: unit.unit,
            approx: bound_after.or(approx_before),
            per,
            form: Form::Plain,
            doubt: if unit.damaged { Some(Doubt::Damaged) } else { doubt },
        })
    }

    /// The unit of the last number of a row.
    fn unit_of(&self, number: &Bare) -> UnitAt {
        if number.after_currency {
            return UnitAt::new(Unit::Money, number.tokens.end, Measure::Money);
        }
        let unit = self.unit(number.tokens.end);
        let income = unit.unit == Unit::Money && self.per(unit.end).0.person;
        UnitAt {
            measure: if income { Measure::Income } else { unit.measure },
            ..unit
        }
    }

    /// `382/382 (100%) xã`, `18 (chiếm 90%) xã`: behind the share in brackets; the quantity takes the numbers alone.
    fn unit_past_share(&self, number: &Bare) -> Option<UnitAt> {
        let end = number.tokens.end;
        let said = usize::from(self.text.is(end + 1, &["đạt", "chiếm", "bằng"]));
        let share = self.bare(end + 1 + said).filter(|_| self.text.is(end, &["("]))?;
        let percent = self.unit(share.tokens.end);
        let closed = percent.unit == Unit::Percent && self.text.is(percent.end, &[")"]);
        let unit = self.unit(percent.end + 1);
        (closed && matches!(unit.unit, Unit::Noun(_))).then_some(UnitAt { end, ..unit })
    }

    fn value(number: &Bare, unit: &UnitAt) -> Option<(Decimal, Option<Doubt>)> {
        let (value, doubt) = match &number.kind {
            Kind::Words(value) => (*value, None),
            Kind::Digits(digits) => {
                let reading = number::read(digits, unit.measure)?;
                (reading.value, reading.doubt)
            }
        };
        let scaled = value.checked_mul(unit.scale)?.checked_add(unit.addend)?;
        Some((scaled.normalize(), doubt))
    }

    /// Zero of what is negated: `không còn xã nào`, `không còn hộ nghèo`.
    fn negation(&self, at: usize) -> Option<Quantity> {
        // `chưa huyện nào đạt chuẩn`; `chưa` alone negates a verb.
        let bare = self.text.is(at, &["chưa"]);
        let end = self
            .text
            .mark_at(at)
            .filter(|mark| mark.start == at && mark.cue == Cue::None)
            .map(|mark| mark.end)
            .or_else(|| bare.then_some(at + 1))?;
        if let Some(nothing) = self.nothing(at..end) {
            return Some(nothing);
        }
        // `chưa đạt tiêu chí nào`, `chưa đạt được tiêu chí nào`
        let verb = usize::from(bare && self.text.is(end, &["đạt"]));
        let end = end + verb + usize::from(verb == 1 && self.text.is(end + 1, &["được"]));
        let noun = self
            .text
            .mark_at(end)
            .filter(|noun| noun.start == end && noun.end <= self.end)?;
        let unit = match noun.cue {
            Cue::Noun(Noun::Criterion) => Unit::Noun(Noun::Criterion),
            _ if verb == 1 => return None,
            Cue::Noun(
                noun @ (Noun::Commune
                | Noun::District
                | Noun::Village
                | Noun::Province
                | Noun::Product
                | Noun::ModelGarden),
            ) => Unit::Noun(noun),
            Cue::Poverty => Unit::Noun(Noun::PoorHousehold),
            Cue::NearPoverty => Unit::Noun(Noun::NearPoorHousehold),
            _ => return None,
        };
        // `chưa có sản phẩm OCOP nào`
        let named = noun.end + usize::from(self.text.is(noun.end, &["ocop"]));
        let any = self.token(named).is_some() && self.text.is(named, &["nào"]);
        // `không xã nào dưới 7 tiêu chí`; `không` alone negates a verb too.
        // `chưa có sản phẩm 5 sao`; without stars the products are those of anybody.
        let rated = (noun.end..noun.end + RATED).any(|token| {
            self.token(token).is_some_and(Token::is_number) && self.text.is(token + 1, &["sao"])
        });
        let bare = self.text.is(end - 1, &["không", "để", "chưa"]);
        let of_kind = matches!(
            unit,
            Unit::Noun(Noun::Product | Noun::Criterion | Noun::ModelGarden)
        );
        if !any && (bare || of_kind && !rated) {
            return None;
        }
        let tokens = at..if any { named + 1 } else { noun.end };
        Some(Quantity {
            outer: tokens.clone(),
            tokens,
            value: Decimal::ZERO,
            value_max: None,
            out_of: None,
            unit,
            approx: None,
            per: Per::default(),
            form: Form::Negation,
            doubt: None,
        })
    }

    /// `Số xã dưới 8 tiêu chí: Không có`: none of what stands before the colon.
    fn nothing(&self, tokens: Range<usize>) -> Option<Quantity> {
        let led = self.after(tokens.start, &[":"]) && tokens.len() > 1;
        let ends = self.token(tokens.end).is_none() || self.text.is(tokens.end, &[".", ";", ","]);
        (led && ends).then(|| Quantity {
            outer: tokens.clone(),
            tokens,
            value: Decimal::ZERO,
            value_max: None,
            out_of: None,
            unit: Unit::Other,
            approx: None,
            per: Per::default(),
            form: Form::Negation,
            doubt: None,
        })
    }

    /// The nearly poor beside the poor: `không còn hộ nghèo, hộ cận nghèo`.
    fn also_negated(&self, zero: &Quantity) -> Option<Quantity> {
        let end = zero.outer.end;
        let poor = zero.unit == Unit::Noun(Noun::PoorHousehold) && self.text.is(end, &[",", "và", "cũng"]);
        let noun = self.text.mark_at(end + 1).filter(|noun| {
            poor && noun.start == end + 1 && noun.end <= self.end && noun.cue == Cue::NearPoverty
        })?;
        let tokens = noun.start..noun.end;
        // `không còn hộ nghèo, hộ cận nghèo chiếm dưới 0,2%`
        let goes_on = self.token(noun.end).is_some_and(Token::is_number)
            || self.text.is(
                noun.end,
                &[
                    "chiếm", "còn", "chỉ", "giảm", "là", "đạt", "dưới", "ở", "có", "được",
                ],
            );
        (!goes_on).then(|| Quantity {
            outer: tokens.clone(),
            tokens,
            unit: Unit::Noun(Noun::NearPoorHousehold),
            ..zero.clone()
        })
    }

    /// Gives the unit that stands once, behind the last member of a list of sums by source, to all of them
    /// (`NSTW: 1.250, NST: 3.400, NSH: 5.120 (triệu đồng)`).
    ///
    /// A number right behind the name of a fund, and in a row of such, can hardly count anything but the same money.
    fn share_last_unit(&self, quantities: &mut [Quantity]) {
        let mut first = 0;
        for at in 0..quantities.len() {
            if at > first && !self.goes_on(&quantities[at - 1], &quantities[at]) {
                first = at;
            }
            let bare = quantities[at].unit == Unit::Other;
            if self.fund_before(&quantities[at]).is_none() || (!bare && quantities[at].unit != Unit::Money) {
                first = at + 1;
            } else if !bare {
                let Some(number) = self.bare(quantities[at].tokens.start) else {
                    continue;
                };
                let unit = self.unit_of(&number);
                for earlier in &mut quantities[first..at] {
                    self.convert(earlier, &unit);
                }
                first = at + 1;
            }
        }
    }

    /// Gives the unit of a sum to the bare numbers by fund in the bracket behind it: `640 tỷ đồng (Trung ương 210, tỉnh 180, huyện 250)`.
    /// What is more than the sum is no part of it.
    fn share_unit_of_sum(&self, quantities: &mut [Quantity]) {
        for at in 0..quantities.len() {
            let sum = &quantities[at];
            let (open, whole) = (sum.outer.end, sum.value);
            if sum.unit != Unit::Money || !self.text.is(open, &["("]) {
                continue;
            }
            let Some(number) = self.bare(sum.tokens.start) else {
                continue;
            };
            let by_fund = |part: &Quantity| {
                part.unit == Unit::Other && self.fund_before(part).is_some_and(|fund| fund > open)
            };
            let mut parts: Vec<Quantity> = quantities[at + 1..]
                .iter()
                .take_while(|part| by_fund(part))
                .cloned()
                .collect();
            let closed = |last: &Quantity| self.text.is(last.outer.end, &[")"]);
            if parts.len() < 2 || !parts.last().is_some_and(closed) {
                continue;
            }
            let unit = self.unit_of(&number);
            for part in &mut parts {
                self.convert(part, &unit);
            }
            if parts.iter().map(|part| part.value).sum::<Decimal>() <= whole {
                let end = at + 1 + parts.len();
                quantities[at + 1..end].clone_from_slice(&parts);
            }
        }
    }

    /// Where the fund or source begins that stands right before a quantity; a level stands for its budget (`tỉnh 96,4`).
    fn fund_before(&self, quantity: &Quantity) -> Option<usize> {
        let before = self.before(quantity.outer.start)?;
        let before = if self.text.is(before, &[":", "là"]) {
            self.before(before)?
        } else {
            before
        };
        let mark = self.text.mark_at(before)?;
        let budget = matches!(
            mark.cue,
            Cue::Noun(Noun::Province | Noun::District | Noun::Commune | Noun::Enterprise)
        );
        (budget || matches!(mark.cue, Cue::Source(_) | Cue::Fund)).then_some(mark.start)
    }

    /// Whether nothing but a comma, a semicolon or `và` parts a quantity from the fund, or the funds, of the next (`doanh nghiệp, tín dụng và
    /// dân 163,7 tỷ`).
    fn goes_on(&self, quantity: &Quantity, next: &Quantity) -> bool {
        let behind = quantity.outer.end;
        let Some(mut fund) = self
            .fund_before(next)
            .filter(|_| self.text.is(behind, &[",", ";", "và", "+"]))
        else {
            return false;
        };
        while fund > behind + 1 {
            let linked = self.text.is(fund - 1, &[",", "và"]);
            let another = self
                .text
                .mark_at(fund.saturating_sub(2))
                .filter(|mark| linked && mark.end == fund - 1 && mark.start > behind)
                .filter(|mark| matches!(mark.cue, Cue::Source(_) | Cue::Noun(Noun::Enterprise)));
            let Some(another) = another else { return false };
            fund = another.start;
        }
        true
    }

    fn convert(&self, quantity: &mut Quantity, unit: &UnitAt) {
        let plain = quantity.tokens.len() == 1 && quantity.out_of.is_none() && unit.unit == Unit::Money;
        let Some(number) = self.bare(quantity.tokens.start).filter(|_| plain) else {
            return;
        };
        let whole = UnitAt {
            addend: Decimal::ZERO,
            ..unit.clone()
        };
        if let Some((value, doubt)) = Self::value(&number, &whole) {
            quantity.value = value;
            quantity.unit = Unit::Money;
            quantity.doubt = doubt;
        }
    }
}
