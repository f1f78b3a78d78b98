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
    "không", "một", "mốt", "hai", "ba", "bốn", "tư", "năm", "lăm", "nhăm", "sáu", "bảy", "bẩy", "tám", "chín", "mười",
    "mươi", "chục", "tá", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "linh", "lẻ", "rưỡi", "phẩy", "cặp",
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

/// Reads the number words from `start`, and says how many tokens they take.
///
/// `scales` says whether `nghìn`, `triệu` and `tỷ` belong to the number; before `đồng` the money reader takes
/// them. A number that is said as a word never starts with `tư` or `lăm`, which are other words or tails.
pub(crate) fn read(text: &Text, start: usize, end: usize, scales: bool) -> Option<(Decimal, usize)> {
    if text.is(start, &["tư", "lăm", "nhăm", "mốt", "linh", "lẻ", "mươi", "tỷ", "triệu", "nghìn", "ngàn", "chục"]) {
        return None;
    }
    let (mut total, mut section, mut digit) = (0_i64, 0_i64, None::<i64>);
    let mut at = start;
    while at < end && text.tokens[at].is_word() {
        let Some(word) = word(text.word(at)) else { break };
        match word {
            Word::Digit(value) => {
                if digit.is_some() {
                    break;
                }
                digit = Some(value);
            }
            Word::Ten | Word::Tens => {
                section += 10 * digit.take().unwrap_or(1);
            }
            Word::Hundred => section += 100 * digit.take().unwrap_or(1),
            Word::Scale(scale) if scales => {
                let below = (section + digit.take().unwrap_or(0)).max(i64::from(total == 0));
                total = total.checked_add(below.checked_mul(scale)?)?;
                section = 0;
            }
            Word::Scale(_) => break,
            Word::And => {}
        }
        at += 1;
    }
    (at > start).then(|| (Decimal::from(total + section + digit.unwrap_or(0)), at - start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &str, value: i64) {
        let text = Text::new(words, std::iter::once(0..words.len()));
        assert_eq!(read(&text, 0, text.len(), true), Some((Decimal::from(value), text.len())), "{words}");
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
        check("một tỷ hai trăm ba mươi bốn triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi", 1_234_567_890);
        check("hai mươi mốt nghìn không trăm mười một", 21_011);
        check("Bẩy", 7);
    }
}
