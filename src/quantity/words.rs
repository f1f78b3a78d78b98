//! Numbers in words.

use rust_decimal::Decimal;

use crate::text::Text;

/// What a number word does to the number being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Digit(i64),
    /// `mười`: ten, or ten times the digit before.
    Ten,
    /// `mươi`, `chục`: ten times the digit before.
    Tens,
    Hundred,
    /// `nghìn`, `triệu`, `tỷ`: everything since the last one times this.
    Scale(i64),
    /// `linh`, `lẻ`: ones follow, tens are empty.
    And,
}

/// The folded spellings that [`read`] knows.
pub(crate) const SPELLINGS: [&str; 29] = [
    "không", "một", "mốt", "hai", "ba", "bốn", "tư", "năm", "lăm", "nhăm", "sáu", "bảy", "bẩy", "tám",
    "chín", "mười", "mươi", "chục", "tá", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "linh", "lẻ", "rưỡi",
    "phẩy", "cặp",
];

fn word(spelling: &str) -> Option<Word> {
    Some(match spelling {
        "không" => Word::Digit(0),
        "một" | "mốt" => Word::Digit(1),
        "hai" => Word::Digit(2),
        "ba" => Word::Digit(3),
        "bốn" | "tư" => Word::Digit(4),
        "năm" | "lăm" | "nhăm" => Word::Digit(5),
        "sáu" => Word::Digit(6),
        "bảy" | "bẩy" => Word::Digit(7),
        "tám" => Word::Digit(8),
        "chín" => Word::Digit(9),
        "mười" => Word::Ten,
        "mươi" | "chục" => Word::Tens,
        "trăm" => Word::Hundred,
        "nghìn" | "ngàn" => Word::Scale(1_000),
        "triệu" => Word::Scale(1_000_000),
        "tỷ" => Word::Scale(1_000_000_000),
        "linh" | "lẻ" => Word::And,
        _ => return None,
    })
}

/// Words that no number begins with: they are tails of numbers, or other words altogether.
const NEVER_FIRST: [&str; 12] = [
    "tư", "lăm", "nhăm", "mốt", "linh", "lẻ", "mươi", "tỷ", "triệu", "nghìn", "ngàn", "chục",
];

/// Reads the number words from `start`, and says how many tokens they take.
///
/// `scales` says whether `nghìn`, `triệu` and `tỷ` belong to the number; before `đồng` the money reader takes
/// them.
pub(crate) fn read(text: &Text, start: usize, end: usize, scales: bool) -> Option<(Decimal, usize)> {
    if text.is(start, &NEVER_FIRST) {
        return None;
    }
    let (whole, at) = whole(text, start, end, scales)?;
    let (value, last) = match decimals(text, at, end) {
        Some((decimals, last)) => (Decimal::from(whole).checked_add(decimals)?, last),
        None => (Decimal::from(whole), at),
    };
    Some((value, last - start))
}

/// More words than a number below 10^15 takes; it keeps a page of number words linear.
const MOST_WORDS: usize = 32;

/// A whole number and the token behind it.
fn whole(text: &Text, start: usize, end: usize, scales: bool) -> Option<(i64, usize)> {
    let (mut total, mut section, mut digit) = (0_i64, 0_i64, None::<i64>);
    let mut last_scale = i64::MAX;
    let end = end.min(start + MOST_WORDS);
    let mut at = start;
    while at < end {
        let Some(word) = word(text.word(at)) else { break };
        match word {
            Word::Digit(_) if digit.is_some() => break,
            Word::Digit(value) => digit = Some(value),
            Word::Ten | Word::Tens => section = section.checked_add(10 * digit.take().unwrap_or(1))?,
            Word::Hundred => section = section.checked_add(100 * digit.take().unwrap_or(1))?,
            Word::Scale(_) if !scales => break,
            Word::Scale(scale) => {
                let below = section + digit.take().unwrap_or(0);
                // `hai nghìn tỷ`: a greater scale takes all before it.
                total = if scale > last_scale {
                    total.checked_add(below)?.checked_mul(scale)?
                } else {
                    total.checked_add(below.max(i64::from(total == 0)).checked_mul(scale)?)?
                };
                (section, last_scale) = (0, scale);
            }
            Word::And => {}
        }
        at += 1;
    }
    let value = total.checked_add(section)?.checked_add(digit.unwrap_or(0))?;
    (at > start).then_some((value, at))
}

/// `phẩy hai mươi mốt`, `phẩy không năm`: decimals, and the token behind them.
fn decimals(text: &Text, at: usize, end: usize) -> Option<(Decimal, usize)> {
    if at >= end || !text.is(at, &["phẩy"]) {
        return None;
    }
    // More zeros than a sum in words ever has after its comma.
    let zeros = (at + 1..end.min(at + 9))
        .take_while(|&zero| text.is(zero, &["không"]))
        .count();
    let (digits, last) = whole(text, at + 1 + zeros, end, false)?;
    let places = zeros + digits.checked_ilog10().unwrap_or(0) as usize + 1;
    Decimal::try_new(digits, u32::try_from(places).ok()?)
        .ok()
        .map(|decimals| (decimals, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, value: i64) {
        let text = Text::new(words, std::iter::once(0..words.len()));
        assert_eq!(
            read(&text, 0, text.len(), true),
            Some((Decimal::from(value), text.len())),
            "{words}"
        );
    }

    #[test]
    fn number_words() {
        check("mười chín", 19);
        check("hai mươi mốt", 21);
        check("năm mươi lăm", 55);
        check("một trăm lẻ năm", 105);
        check("ba trăm hai mươi tư", 324);
        check("hai chục", 20);
        check("hai nghìn một trăm", 2100);
        check(
            "một tỷ hai trăm ba mươi bốn triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi",
            1_234_567_890,
        );
        check("hai mươi mốt nghìn không trăm mười một", 21_011);
        check("Bẩy", 7);
    }
}
