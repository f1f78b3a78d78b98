//! What a number is counted or measured in.

use rust_decimal::Decimal;

use super::number::Measure;
use super::{Reader, Unit};
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};

/// The unit behind a number.
#[derive(Debug, Clone)]
pub(super) struct UnitAt {
    pub(super) unit: Unit,
    /// One behind its last token.
    pub(super) end: usize,
    pub(super) measure: Measure,
    /// The value is that of the digits times this, plus `addend`.
    pub(super) scale: Decimal,
    pub(super) addend: Decimal,
    /// A letter stuck to the number (`90m vườn`).
    pub(super) damaged: bool,
}

impl UnitAt {
    pub(super) fn new(unit: Unit, end: usize, measure: Measure) -> Self {
        Self {
            unit,
            end,
            measure,
            scale: Decimal::ONE,
            addend: Decimal::ZERO,
            damaged: false,
        }
    }
}

/// A word for a power of ten of đồng.
#[derive(Debug, Clone, Copy)]
pub(super) struct MoneyWord {
    pub(super) exponent: u8,
    /// One behind its last token.
    pub(super) end: usize,
    /// Ends with `đồng` or its abbreviation.
    pub(super) closed: bool,
}

/// How `đồng` is said at the end of a sum.
const DONG: [&str; 7] = ["đồng", "đ", "₫", "vnđ", "vnd", "trđ", "đg"];

/// The money word that starts at `at`.
pub(super) fn money_word(text: &Text, at: usize) -> Option<MoneyWord> {
    if let Some(exponent) = run_together(text.word(at)) {
        return Some(MoneyWord {
            exponent,
            end: at + 1,
            closed: true,
        });
    }
    let mark = text.mark_at(at).filter(|mark| mark.start == at)?;
    let Cue::Money(exponent) = mark.cue else {
        return None;
    };
    // `nghìn tỷđồng`: the slip hides the second word of a phrase.
    match (exponent, run_together(text.word(mark.end))) {
        (3, Some(behind)) => Some(MoneyWord {
            exponent: 3 + behind,
            end: mark.end + 1,
            closed: true,
        }),
        _ => Some(MoneyWord {
            exponent,
            end: mark.end,
            closed: text.ends_before(mark.end, &DONG),
        }),
    }
}

/// The scale in a word that has lost the space before `đồng`: `tỷđồng`, `triệuđồng`, and the doubled vowel that an input
/// method leaves (`tỉỷđồng`).
fn run_together(word: &str) -> Option<u8> {
    let scale = word.strip_suffix("đồng").filter(|scale| !scale.is_empty())?;
    let slipped = |whole: &str| {
        scale
            .strip_prefix(whole)
            .is_some_and(|rest| rest.chars().count() <= 1)
    };
    [("tỷ", 9), ("tỉ", 9), ("triệu", 6), ("nghìn", 3), ("ngàn", 3)]
        .into_iter()
        .find_map(|(whole, exponent)| slipped(whole).then_some(exponent))
}

/// Whether a number before `at` is counted or measured in what starts there.
pub(super) fn counted(text: &Text, at: usize) -> bool {
    text.cue_from(at).is_some_and(Cue::counts) || money_word(text, at).is_some()
}

/// Whether `at` is the `đồng` of a money phrase whose scale was read as part of a number in words
/// (`một tỷ hai trăm triệu đồng`).
pub(super) fn closes_sum(text: &Text, at: usize) -> bool {
    text.is(at, &DONG)
        && text
            .mark_at(at)
            .is_some_and(|mark| mark.start < at && mark.end == at + 1 && matches!(mark.cue, Cue::Money(_)))
}

impl Reader<'_, '_> {
    /// The unit that begins at `at`, right behind the numbers.
    pub(super) fn unit(&self, at: usize) -> UnitAt {
        let other = UnitAt::new(Unit::Other, at, Measure::Count);
        let Some(token) = self.token(at) else { return other };
        if let Some(percent) = self.percent(at) {
            return percent;
        }
        if let Some(sum) = self.money_in_brackets(at).or_else(|| self.money(at)) {
            return sum;
        }
        if token.glued && token.is_word() && token.end - token.start == 1 {
            // `90m vườn`: one letter that belongs to neither side. `90m` alone is a length.
            return self.noun(at + 1).map_or(other, |found| UnitAt {
                damaged: true,
                ..found
            });
        }
        // `30 xã đạt từ 10 - 14 tiêu; …`: the second word is lost in many newsrooms.
        let slip = self.text.is(at, &["tiêu"]) && self.text.is(at + 1, &[",", ";", ".", "(", ")", "và"]);
        if slip {
            return UnitAt::new(Unit::Noun(Noun::Criterion), at + 1, Measure::Count);
        }
        self.noun(at).unwrap_or(other)
    }

    /// `%`, `phần trăm`, `điểm phần trăm`, and the slip `1/% hộ nghèo`.
    fn percent(&self, at: usize) -> Option<UnitAt> {
        let pair = |first: &str, second: &str| {
            self.text.is(at, &[first]) && at + 1 < self.end && self.text.is(at + 1, &[second])
        };
        let slip = pair("/", "%");
        let points = usize::from(self.text.is(at, &["điểm"]));
        let length = if self.text.is(at + points, &["%"]) {
            points + 1
        } else if slip || self.text.is(at + points, &["phần"]) && self.text.is(at + points + 1, &["trăm"])
        {
            points + 2
        } else {
            return None;
        };
        Some(UnitAt {
            damaged: slip,
            ..UnitAt::new(Unit::Percent, at + length, Measure::Rate)
        })
    }

    /// `17.200 (triệu đồng)`; a bare `(đồng)` is more often the head of a table.
    fn money_in_brackets(&self, at: usize) -> Option<UnitAt> {
        self.token(at).filter(|token| token.is_sign('('))?;
        let word = money_word(self.text, at + 1).filter(|word| word.exponent >= 6)?;
        self.token(word.end).filter(|token| token.is_sign(')'))?;
        self.money(at + 1).map(|found| UnitAt {
            end: found.end + 1,
            ..found
        })
    }

    /// A countable noun, or a list of nouns of one kind that share the number (`12 tập thể, cá nhân`).
    pub(super) fn noun(&self, at: usize) -> Option<UnitAt> {
        let text = self.text;
        let mark = text
            .mark_at(at)
            .filter(|mark| mark.start == at && mark.end <= self.end)?;
        let noun = match mark.cue {
            Cue::Noun(noun) => noun,
            Cue::Poverty => Noun::PoorHousehold,
            Cue::NearPoverty => Noun::NearPoorHousehold,
            _ => return None,
        };
        let mut end = mark.end;
        // `31 thôn/bản`, `19 doanh nghiệp, HTX, hộ sản xuất`: the first noun says what is counted.
        while let Some(behind) = self.same_kind(noun, end) {
            end = behind;
        }
        let measure = match noun {
            Noun::Criterion | Noun::SubCriterion if self.averaged(end) => Measure::Rate,
            _ => Measure::Count,
        };
        Some(UnitAt::new(Unit::Noun(noun), end, measure))
    }

    /// The end of a further noun behind `end` that is counted together with `noun`.
    fn same_kind(&self, noun: Noun, end: usize) -> Option<usize> {
        let text = self.text;
        let mark = text
            .mark_at(end + 1)
            .filter(|mark| mark.start == end + 1 && mark.end <= self.end)?;
        let Cue::Noun(next) = mark.cue else { return None };
        let kindred = match noun {
            Noun::Province => matches!(next, Noun::Province | Noun::District),
            Noun::Producer | Noun::Enterprise => {
                matches!(next, Noun::Producer | Noun::Enterprise | Noun::Household)
            }
            Noun::Foreign => false,
            _ => next == noun,
        };
        let joined = text.is(end, &["/", ",", "và"]) || (noun == Noun::Village && text.is(end, &["-"]));
        // `3 xã, Xã Đoài`: a name begins.
        let names = text.tokens[mark.start].capital
            && text
                .tokens
                .get(mark.end)
                .is_some_and(|token| token.capital && token.is_word());
        // `58 chủ thể, HTX chiếm 41`, `12 xã, thôn A …`: the noun behind opens a clause.
        // So does `1 sản phẩm, sản phẩm đạt hạng 3 sao có 10`.
        let opens = text.is(end, &[","])
            && (text.is(mark.end, &["chiếm", "có", "là", "chỉ", ":"])
                || next == noun && text.is(mark.end, &["đạt"]));
        // `đạt 18/19 tiêu chí, tiêu chí còn lại …`: the same noun again begins a clause.
        let again = text.is(mark.end - 1, &[text.word(end - 1)]);
        (kindred && joined && !names && !opens && !again).then_some(mark.end)
    }

    /// `tiêu chí/xã`: a mean has decimals where a sum over communes has thousands.
    fn averaged(&self, end: usize) -> bool {
        let several = self
            .token(end + 1)
            .is_some_and(|token| token.is_number() && token.end - token.start > 1);
        self.token(end).is_some_and(|token| token.is_sign('/')) && !several
    }
}
