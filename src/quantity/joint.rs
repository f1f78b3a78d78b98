//! What joins numbers: shares, ranges, changes, and lists that share a unit.

use super::bare::{Bare, Kind};
use super::number::{self, Measure};
use super::{Quantity, Reader, Unit};
use crate::text::lexicon::Cue;

/// What joins two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// `10/10`, `8 trong số 10`.
    Share,
    /// `15-18`, `từ 3 đến 4`.
    Range,
    /// `15-18/19`, of a noun.
    RangeOf,
    /// `từ 12 lên 62`.
    Change,
    /// `500, 700 và 900`.
    List,
}

/// Numbers in a row and what joins them. Of three or more, all joints are [`Joint::List`].
#[derive(Debug, Clone)]
pub(super) struct Row<'t> {
    pub(super) numbers: Vec<Bare<'t>>,
    pub(super) joint: Option<Joint>,
}

/// More than any list that shares a unit; it keeps a page of bare numbers linear.
const LONGEST_LIST: usize = 12;

impl<'t> Reader<'_, 't> {
    /// The numbers that begin at `at` and may share a unit.
    pub(super) fn row(&self, at: usize) -> Option<Row<'t>> {
        let first = self.bare(at)?;
        let joined = self
            .share(&first)
            .or_else(|| self.range(&first))
            .or_else(|| self.change(&first));
        if let Some((Joint::Range, second)) = &joined
            && let Some(whole) = self.whole_of_range(second)
        {
            return Some(Row {
                numbers: vec![first, second.clone(), whole],
                joint: Some(Joint::RangeOf),
            });
        }
        if let Some((joint, second)) = joined {
            return Some(Row {
                numbers: vec![first, second],
                joint: Some(joint),
            });
        }
        let mut numbers = vec![first];
        while numbers.len() < LONGEST_LIST {
            let Some(next) = numbers.last().and_then(|last| self.listed(last)) else {
                break;
            };
            numbers.push(next);
        }
        let joint = (numbers.len() > 1).then_some(Joint::List);
        Some(Row { numbers, joint })
    }

    /// `10/10`, `10 trong tổng số 14`, `3 trên 5`.
    fn share(&self, part: &Bare) -> Option<(Joint, Bare<'t>)> {
        let next = part.tokens.end;
        let token = self.token(next)?;
        if token.is_sign('/') && part.is_digits() {
            return self.bare(next + 1).map(|whole| (Joint::Share, whole));
        }
        if !self.text.is(next, &["trong", "trên"]) {
            return None;
        }
        let whole = self.bare(self.past_total(next + 1))?;
        (part.is_digits() || !whole.is_digits()).then_some((Joint::Share, whole))
    }

    /// The token behind `tổng số`, `số`, where they stand at `at`.
    pub(super) fn past_total(&self, at: usize) -> usize {
        let at = if self.text.is(at, &["tổng"]) { at + 1 } else { at };
        if self.text.is(at, &["số"]) { at + 1 } else { at }
    }

    /// `15-18`, `37%-38%`, `15 đến 18`, `giữa 15 và 18`.
    fn range(&self, low: &Bare) -> Option<(Joint, Bare<'t>)> {
        let next = low.tokens.end;
        let link = next + usize::from(self.token(next)?.is_sign('%'));
        let joins = self.token(link)?.is_dash()
            || self.text.is(link, &["đến", "tới"])
            || (self.text.is(link, &["và"]) && self.after(low.tokens.start, &["giữa"]));
        // `từ 50 đến dưới 70 điểm`
        let under = usize::from(self.text.is(link + 1, &["dưới"]));
        let high = joins.then(|| self.bare(link + 1 + under)).flatten()?;
        ascends(low, &high).then_some((Joint::Range, high))
    }

    /// `đạt 15-18/19 tiêu chí`: the whole behind a range of what is counted.
    fn whole_of_range(&self, high: &Bare) -> Option<Bare<'t>> {
        let slash = self
            .token(high.tokens.end)
            .filter(|token| token.is_sign('/') && high.is_digits());
        let whole = slash.and_then(|_| self.bare(high.tokens.end + 1))?;
        (whole.is_digits() && matches!(self.unit_of(&whole).unit, Unit::Noun(_))).then_some(whole)
    }

    /// `12 lên 62`, `12 xuống còn 9`.
    fn change(&self, from: &Bare) -> Option<(Joint, Bare<'t>)> {
        let next = from.tokens.end;
        if next >= self.end || !self.text.is(next, &["lên", "xuống", "còn"]) {
            return None;
        }
        let at = if self.text.is(next + 1, &["còn", "đến", "tới"]) {
            next + 2
        } else {
            next + 1
        };
        self.bare(at).map(|to| (Joint::Change, to))
    }

    /// `500, 700 và 900`.
    fn listed(&self, last: &Bare) -> Option<Bare<'t>> {
        let next = last.tokens.end;
        let joins = last.is_digits() && self.text.is(next, &[",", "và"]);
        joins
            .then(|| self.bare(next + 1))
            .flatten()
            .filter(Bare::is_digits)
    }

    /// A range of money that says its unit twice: `từ 15 tỷ đồng đến 20 tỷ đồng`, perhaps with its measure, `giữa 1 tỷ và 2 tỷ đồng`.
    ///
    /// `tăng từ A đến B` is no range but a change.
    pub(super) fn range_of_sums(&self, low: &Quantity) -> Option<Quantity> {
        let text = self.text;
        let opener = low.outer.start.checked_sub(1).filter(|&at| at >= self.start)?;
        let changes = opener > self.start
            && text
                .mark_at(opener - 1)
                .is_some_and(|mark| matches!(mark.cue, Cue::Change(_)));
        let links: &[&str] = match text.word(opener) {
            "từ" => &["đến", "tới"],
            "giữa" => &["và"],
            _ => &[],
        };
        // `từ 37 triệu đồng/người/năm đến 38 triệu đồng/người/năm`
        let link = [low.tokens.end, low.outer.end]
            .into_iter()
            .find(|&end| text.is(end, links))?;
        if low.unit != Unit::Money || changes {
            return None;
        }
        let high = self.alone(&self.bare(link + 1)?)?;
        (high.unit == Unit::Money && high.value > low.value).then(|| Quantity {
            tokens: low.tokens.start..high.tokens.end,
            outer: low.outer.start..high.outer.end,
            value: low.value,
            value_max: Some(high.value),
            approx: low.approx.or(high.approx),
            doubt: low.doubt.or(high.doubt),
            ..high
        })
    }
}

/// Whether two numbers can be the ends of a range; of numbers in words it is taken for granted.
fn ascends(low: &Bare, high: &Bare) -> bool {
    let (Kind::Digits(low), Kind::Digits(high)) = (&low.kind, &high.kind) else {
        return true;
    };
    let value = |digits: &str| number::read(digits, Measure::Money).map(|reading| reading.value);
    value(low) <= value(high)
}
