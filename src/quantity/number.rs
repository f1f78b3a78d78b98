//! Digits with separators, read by what they measure.

use rust_decimal::Decimal;

/// What the number measures; it decides how an ambiguous separator is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// Whole things: communes, products, households.
    Count,
    /// Percent and means: no thousands to be expected.
    Rate,
    /// Income in triệu đồng: thousandths are common (`84,147 triệu đồng`).
    Income,
    /// Any other sum of money.
    Money,
}

/// A number as read, and whether its writing leaves doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reading {
    pub(crate) value: Decimal,
    pub(crate) doubt: Option<Doubt>,
}

/// Why a reading is in doubt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// Groups that fit no rule (`1.5000`), or letters among the digits.
    Damaged,
    /// `273,125 tỷ đồng`: decimals, or thousands in English style.
    Ambiguous,
}

/// Reads digits with dots and commas.
///
/// The rules are those of Vietnamese accounting (dot for thousands, comma for decimals, Law on Accounting 2003,
/// article 12) with the slips met in print: English style where it is unmistakable, a dot for decimals where
/// thousands cannot be meant. None when the digits are too many to be a number.
pub(crate) fn read(digits: &str, measure: Measure) -> Option<Reading> {
    let dots = digits.matches('.').count();
    let commas = digits.matches(',').count();
    let sound =
        |decimal_mark: Option<char>| plain(digits, decimal_mark).map(|value| Reading { value, doubt: None });
    let doubtful = |mark: Option<char>, doubt| {
        plain(digits, mark).map(|value| Reading {
            value,
            doubt: Some(doubt),
        })
    };
    let head = digits.split(['.', ',']).next().unwrap_or_default();
    let last = digits.rsplit(['.', ',']).next().unwrap_or_default();
    match (dots, commas) {
        (0, 0) => sound(None),
        (_, 0) if grouped(digits, '.') && head != "0" => sound(if measure == Measure::Rate && dots == 1 {
            Some('.')
        } else {
            None
        }),
        (1, 0) if last.len() <= 2 || head == "0" => sound(Some('.')),
        (0, 1) if last.len() != 3 || head == "0" => sound(Some(',')),
        (0, 1) => match measure {
            Measure::Rate | Measure::Income => sound(Some(',')),
            Measure::Count => sound(None),
            Measure::Money => doubtful(Some(','), Doubt::Ambiguous),
        },
        (0, _) if grouped(digits, ',') => sound(None),
        (1.., 1) if digits.rfind('.') < digits.find(',') && grouped_before(digits, '.', ',') => {
            sound(Some(','))
        }
        (1, 1..) if digits.rfind(',') < digits.find('.') && grouped_before(digits, ',', '.') => {
            sound(Some('.'))
        }
        _ => doubtful(None, Doubt::Damaged),
    }
}

/// Whether `mark` parts groups of three digits behind a head of one to three.
fn grouped(digits: &str, mark: char) -> bool {
    let mut groups = digits.split(mark);
    groups.next().is_some_and(|head| (1..=3).contains(&head.len())) && groups.all(|group| group.len() == 3)
}

fn grouped_before(digits: &str, mark: char, decimal: char) -> bool {
    digits
        .split(decimal)
        .next()
        .is_some_and(|whole| grouped(whole, mark))
}

/// The decimal with `decimal_mark` as its point and every other separator dropped.
fn plain(digits: &str, decimal_mark: Option<char>) -> Option<Decimal> {
    let mut clean = String::with_capacity(digits.len());
    for c in digits.chars() {
        match c {
            '0'..='9' => clean.push(c),
            _ if Some(c) == decimal_mark => clean.push('.'),
            _ => {}
        }
    }
    clean.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(digits: &str, measure: Measure, value: &str, doubt: Option<Doubt>) {
        let reading = read(digits, measure).expect("a number");
        assert_eq!(
            (reading.value, reading.doubt),
            (value.parse().expect("decimal"), doubt),
            "{digits}"
        );
    }

    #[test]
    fn separators() {
        use Doubt::{Ambiguous, Damaged};
        use Measure::{Count, Income, Money, Rate};
        check("206.989,3", Money, "206989.3", None);
        check("206,989.3", Money, "206989.3", None);
        check("1.234", Money, "1234", None);
        check("1.250.000.000", Money, "1250000000", None);
        check("1,250,000,000", Money, "1250000000", None);
        check("5,7", Rate, "5.7", None);
        check("0,98", Rate, "0.98", None);
        check("0.123", Money, "0.123", None);
        check("16.2", Rate, "16.2", None);
        check("84,147", Income, "84.147", None);
        check("1,204", Count, "1204", None);
        check("50.491", Rate, "50.491", None);
        check("273,125", Money, "273.125", Some(Ambiguous));
        check("1.5000", Count, "15000", Some(Damaged));
        check("12.34.567", Count, "1234567", Some(Damaged));
        check("08", Count, "8", None);
        assert_eq!(read(&"9".repeat(60), Count), None);
    }
}
