//! Dates, years and periods, which are no quantities.

use std::ops::{Range, RangeInclusive};

use super::unit;
use crate::text::{Text, Token};

/// A date, year or period as written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum When {
    /// `năm 2022`, `tháng 6/2025`, `ngày 11/11/2021`: a point within one year.
    Year(i16),
    /// `giai đoạn 2019 – 2021`.
    Span(i16, i16),
    /// `từ năm 2011 đến nay`.
    Since(i16),
    /// A day or month without its year.
    Undated,
}

/// A calendar expression in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    pub(crate) when: When,
    /// The day and month, where they are said.
    pub(crate) day: Option<(i8, i8)>,
    pub(crate) tokens: Range<usize>,
}

impl Mention {
    /// `6/2025`, `tháng 6 năm 2025`: a month and its year.
    pub(crate) fn is_month(&self) -> bool {
        self.day.is_none() && matches!(self.when, When::Year(_)) && self.tokens.len() == 3
    }
}

/// The years that can be meant: the country was united in 1975, and plans reach to 2045 and 2050.
const YEARS: RangeInclusive<i16> = 1975..=2065;

/// Within how many tokens of a year from which something goes on its clause says what has been done.
const DONE: usize = 10;

/// Words behind which two small numbers are a day and a month.
const DATE_WORDS: [&str; 20] = [
    "ngày", "đến", "tới", "từ", "hết", "trước", "sau", "sáng", "chiều", "tối", "trưa", "dịp", "lễ", "nay",
    "qua", "vào", "(", "và", "hôm", "đêm",
];

/// Those of them that stand before ranges and shares as well.
const WEAK_DATE_WORDS: [&str; 5] = ["và", "từ", "đến", "tới", "("];

/// Finds the calendar expressions in `block`, in order.
pub(crate) fn find(text: &Text, block: Range<usize>) -> Vec<Mention> {
    let calendar = Calendar {
        text,
        start: block.start,
        end: block.end,
    };
    let mut mentions = Vec::new();
    let mut at = block.start;
    while at < block.end {
        if let Some(mention) = calendar.mention(at) {
            at = mention.tokens.end;
            mentions.push(mention);
        } else {
            at += 1;
        }
    }
    mentions
}

/// Reads the calendar expressions of one block.
struct Calendar<'a, 't> {
    text: &'a Text<'t>,
    start: usize,
    end: usize,
}

impl Calendar<'_, '_> {
    fn mention(&self, at: usize) -> Option<Mention> {
        match self.text.word(at) {
            "từ" => self.since(at),
            "năm" => self.years(at, at + 1),
            _ => {
                let number = self.number(at)?;
                let ends_name = number.glued && at > self.start && self.text.tokens[at - 1].is_word();
                if ends_name {
                    None
                } else {
                    self.date(at).or_else(|| self.bare_year(at))
                }
            }
        }
    }

    fn token(&self, at: usize) -> Option<&Token> {
        self.text.tokens.get(at).filter(|_| at < self.end)
    }

    fn number(&self, at: usize) -> Option<&Token> {
        self.token(at).filter(|token| token.is_number())
    }

    /// Whether one of these words stands before `at` in the block.
    fn after(&self, at: usize, words: &[&str]) -> bool {
        at > self.start && self.text.ends_before(at, words)
    }

    /// Whether the number before `at` is counted or measured in what stands there.
    fn counted(&self, at: usize) -> bool {
        at < self.end && (unit::counted(self.text, at) || self.text.is(at, &["%"]))
    }

    /// `từ năm 2011 đến nay`, `Triển khai từ năm 2011, xã đã …`, `từ 2016 tới nay`, `từ đầu năm 2019 đến nay`, `từ năm 2014 - 2022`.
    fn since(&self, at: usize) -> Option<Mention> {
        let text = self.text;
        let mut next = at + 1;
        while next < at + 4 && text.is(next, &["đầu", "năm", "cuối", "tháng", "khi"]) {
            next += 1;
        }
        // `từ tháng 1/2020 đến tháng 6/2022`
        if text.is(next - 1, &["tháng"]) && self.token(next + 1).is_some_and(is_date_sign) {
            next += 2;
        }
        let from = self.year(next)?;
        if let Some(end) = self.until_now(next + 1) {
            return Some(Mention {
                when: When::Since(from),
                day: None,
                tokens: at..end,
            });
        }
        if self.goes_on_since(at, next + 1) {
            return Some(Mention {
                when: When::Since(from),
                day: None,
                tokens: at..next + 1,
            });
        }
        let (to, last) = self.second_year(next + 1)?;
        Some(Mention {
            when: span(from, to),
            day: None,
            tokens: at..last,
        })
    }

    /// Where words for the present end: `đến nay`, `cho tới giờ`, `đến thời điểm này`, `trở lại đây`.
    fn until_now(&self, at: usize) -> Option<usize> {
        const NOW: &[&[&str]] = &[
            &["nay"],
            &["giờ"],
            &["hiện", "nay"],
            &["hiện", "tại"],
            &["thời", "điểm", "này"],
            &["thời", "điểm", "hiện", "nay"],
            &["thời", "điểm", "hiện", "tại"],
        ];
        const SINCE: &[&[&str]] = &[&["trở", "lại", "đây"]];
        let text = self.text;
        let start = at + usize::from(text.is(at, &["cho"]));
        let (words, said) = if text.is(start, &["đến", "tới"]) {
            (start + 1, NOW)
        } else {
            (at, SINCE)
        };
        said.iter()
            .find(|said| {
                (words..)
                    .zip(said.iter())
                    .all(|(token, word)| text.is(token, &[word]))
            })
            .map(|said| words + said.len())
            .filter(|end| *end <= self.end)
    }

    /// `Triển khai từ năm 2011, xã đã huy động …`, `Từ năm 2012, xã đã …`: from that year until now.
    fn goes_on_since(&self, at: usize, behind: usize) -> bool {
        let text = self.text;
        // `Kể từ năm 2019, huyện công nhận 40 sản phẩm`
        // … and `Cộng dồn từ năm 2019, tỉnh có 61 sản phẩm`
        let counted_from = self.after(at, &["tính", "kể", "kế"]);
        let opens = at == self.start || self.after(at, &[".", "khai", "hiện"]);
        let done = || (behind..self.end.min(behind + DONE)).any(|token| text.is(token, &["đã"]));
        text.is(behind, &[","]) && (counted_from || opens && done())
    }

    /// The year at `first`, perhaps with the end of a span (`năm 2021`, `năm 2011-2015`), as a mention from `at` on.
    fn years(&self, at: usize, first: usize) -> Option<Mention> {
        let from = self.year(first)?;
        let end = self.second_year(first + 1).or_else(|| self.last_of_years(first));
        let (when, last) = match end {
            Some((to, last)) => {
                let (to, last) = self.part_of_next_year(to, last).unwrap_or((to, last));
                (span(from, to), last)
            }
            None => (When::Year(from), first + 1),
        };
        Some(Mention {
            when,
            day: None,
            tokens: at..last,
        })
    }

    /// `2 năm 2011 - 2012 và 6 tháng đầu năm 2013`: a period that goes on into the year behind it.
    fn part_of_next_year(&self, to: i16, last: usize) -> Option<(i16, usize)> {
        let text = self.text;
        let begun = last + 1;
        let months = text.is(begun, &["quý"]) || text.is(begun + 1, &["tháng"]);
        let year = self.past_part_of_year(begun);
        (text.is(last, &["và"]) && months && self.year(year) == Some(to + 1)).then_some((to + 1, year + 1))
    }

    /// `Trong 3 năm 2019, 2020, 2021`, `2 năm (2020, 2021)`: the last of as many years in a row as are counted before the first.
    fn last_of_years(&self, first: usize) -> Option<(i16, usize)> {
        let text = self.text;
        let years = first - usize::from(self.after(first, &["("]));
        let counted = years
            .checked_sub(2)
            .filter(|&at| at >= self.start && text.is(at + 1, &["năm"]))?;
        let count: i16 = text.raw(counted).parse().ok().filter(|count| *count > 1)?;
        let from = self.year(first)?;
        let mut at = first;
        for year in from + 1..from + count {
            let next = at + 2;
            if !text.is(at + 1, &[",", "và"]) || self.year(next) != Some(year) {
                return None;
            }
            at = next;
        }
        Some((from + count - 1, at + 1))
    }

    /// Where the year stands behind a part of it: `tháng 9/2015`, `hết tháng 6 năm 2021`, `ngày 30/6/2021`, `6 tháng đầu năm 2021`, `quý I/2021`.
    fn past_part_of_year(&self, mut at: usize) -> usize {
        let text = self.text;
        let sign = |token: usize| self.token(token).is_some_and(is_date_sign);
        at += usize::from(text.is(at, &["hết", "cuối", "giữa", "đầu"]));
        if text.is(at, &["ngày"]) && self.number(at + 1).is_some() && sign(at + 2) {
            return at + if sign(at + 4) { 5 } else { 0 };
        }
        if text.is(at, &["tháng", "quý"]) {
            at += 2;
        } else if self.number(at).is_some() && text.is(at + 1, &["tháng"]) {
            at += 2 + usize::from(text.is(at + 2, &["đầu", "cuối"]));
        }
        at + usize::from(text.is(at, &["năm"]) || sign(at))
    }

    /// The end of a span: a dash or `đến`, perhaps `năm`, `hết năm` or a part of the year, and a year.
    fn second_year(&self, at: usize) -> Option<(i16, usize)> {
        let text = self.text;
        if !(self.token(at)?.is_dash() || text.is(at, &["đến", "tới"])) {
            return None;
        }
        let next = self.past_part_of_year(at + 1);
        self.year(next).map(|to| (to, next + 1))
    }

    /// `2019 – 2021` and a year that stands alone (`xuân 2018`); a number before a noun is no year.
    fn bare_year(&self, at: usize) -> Option<Mention> {
        let found = self.years(at, at).filter(|_| !self.numbers_documents(at))?;
        // `đến 2030 xã trở thành xã hiện đại`: as many communes would have a dot
        let until = self.after(at, &["đến", "tới"]) && self.text.is(at + 1, &["xã", "huyện", "tỉnh"]);
        let counted =
            !until && self.counted(at + 1) || self.token(at + 1).is_some_and(|token| token.is_sign('/'));
        (!counted || matches!(found.when, When::Span(..))).then_some(found)
    }

    /// `các Quyết định số 2027, 2028 và 2029/QĐ-UBND`
    fn numbers_documents(&self, at: usize) -> bool {
        let mut head = at;
        while head >= self.start + 2
            && self.text.ends_before(head, &[",", "và"])
            && self.text.tokens[head - 2].is_number()
        {
            head -= 2;
        }
        head < at && self.after(head, &["số"])
    }

    /// Day and month, with or without the year; month and year.
    fn date(&self, at: usize) -> Option<Mention> {
        self.days(at)
            .or_else(|| self.spelled_date(at))
            .or_else(|| self.dotted_date(at))
            .or_else(|| self.month_and_year(at))
            .or_else(|| self.day_and_month(at))
    }

    /// `(18 – 19/8/2022)`, `ngày 18 và 19/8/2022`: days in a row, dated by the last.
    fn days(&self, at: usize) -> Option<Mention> {
        let text = self.text;
        let (first, _) = (part(text.raw(at), 31)?, self.number(at + 2)?);
        let joined = self.token(at + 1)?.is_dash() || text.is(at + 1, &["và", "đến", ","]);
        let last = self.day_and_month(at + 2).filter(|_| joined)?;
        let in_a_row = last.day.is_some_and(|(day, _)| first < day);
        let dated = matches!(last.when, When::Year(_));
        (in_a_row && dated && self.after(at, &DATE_WORDS)).then_some(Mention {
            tokens: at..last.tokens.end,
            ..last
        })
    }

    /// `ngày 30 tháng 12 năm 2021`, `ngày 30 tháng 12`.
    fn spelled_date(&self, at: usize) -> Option<Mention> {
        if !self.after(at, &["ngày"]) || !self.text.is(at + 1, &["tháng"]) || at + 2 >= self.end {
            return None;
        }
        let day = Some((part(self.text.raw(at), 31)?, part(self.text.raw(at + 2), 12)?));
        let year = self
            .text
            .is(at + 3, &["năm", "/", "-"])
            .then(|| self.year(at + 4))
            .flatten();
        Some(Mention {
            when: year.map_or(When::Undated, When::Year),
            day,
            tokens: at..if year.is_some() { at + 5 } else { at + 3 },
        })
    }

    /// `11.11.2021`; `18.12` only where the words before say so, for it may be a decimal.
    fn dotted_date(&self, at: usize) -> Option<Mention> {
        let mut parts = self.text.raw(at).split('.');
        let (day, month, year) = (parts.next()?, parts.next()?, parts.next());
        let two_digits = month.len() == 2;
        let (day, month) = (part(day, 31)?, part(month, 12)?);
        let when = match year {
            Some(year) => When::Year(year.parse().ok().filter(|year| YEARS.contains(year))?),
            // `ngày 30.7`, where `tới 1.5` may be a decimal
            None if (two_digits && self.after(at, &DATE_WORDS) || self.after(at, &["ngày", "hôm"]))
                && !self.ends_counted(at + 1) =>
            {
                When::Undated
            }
            None => return None,
        };
        parts.next().is_none().then_some(Mention {
            when,
            day: Some((day, month)),
            tokens: at..at + 1,
        })
    }

    /// Whether a number that ends before `at`, or the range or list that it begins, is counted.
    fn ends_counted(&self, at: usize) -> bool {
        let joined = self.token(at).is_some_and(Token::is_dash)
            || self.text.is(at, &["đến", "tới", "lên", "xuống", ",", "và"]);
        self.counted(at) || (joined && self.number(at + 1).is_some() && self.counted(at + 2))
    }

    /// `6/2025`, `6-2021`, `6/2.025`, `tháng 1.2018`, `tháng 6 năm 2025`.
    fn month_and_year(&self, at: usize) -> Option<Mention> {
        if let Some((month, year)) = self
            .text
            .raw(at)
            .split_once('.')
            .filter(|_| self.after(at, &["tháng"]))
        {
            part(month, 12)?;
            let year = year.parse().ok().filter(|year| YEARS.contains(year))?;
            return Some(Mention {
                when: When::Year(year),
                day: None,
                tokens: at..at + 1,
            });
        }
        let spelled = self.after(at, &["tháng"]) && self.text.is(at + 1, &["năm"]);
        self.token(at + 1).filter(|sign| spelled || is_date_sign(sign))?;
        part(self.text.raw(at), 12)?;
        let year = self.year(at + 2)?;
        Some(Mention {
            when: When::Year(year),
            day: None,
            tokens: at..at + 3,
        })
    }

    /// `11/11/2021`, `5-9-2012`, and `30/6` where it cannot be a share or a range.
    fn day_and_month(&self, at: usize) -> Option<Mention> {
        let sign = self.token(at + 1).filter(|sign| is_date_sign(sign))?;
        let second = self.number(at + 2)?;
        let day = Some((part(self.text.raw(at), 31)?, part(self.text.raw(at + 2), 12)?));
        let again = self.token(at + 3).is_some_and(|again| again.kind == sign.kind);
        if let Some(year) = again.then(|| self.year(at + 4)).flatten() {
            return Some(Mention {
                when: When::Year(year),
                day,
                tokens: at..at + 5,
            });
        }
        let tight = sign.glued && second.glued;
        let counted = self.counted(at + 3) && !self.after(at, &["ngày"]);
        let slash = sign.is_sign('/');
        let said = self.after(at, &DATE_WORDS) && (slash || !self.after(at, &WEAK_DATE_WORDS));
        // `30/4`, `8/3`: no part is greater than its whole. `24/24` is a way of saying "always".
        let no_share = slash && (day > day.map(|(day, month)| (month, day)) || self.text.raw(at + 2) == "24");
        (tight && !counted && (said || no_share)).then_some(Mention {
            when: When::Undated,
            day,
            tokens: at..at + 3,
        })
    }

    /// A year, with or without the dot that autoformat leaves in it (`năm 2.021`, `6/2.025`).
    fn year(&self, at: usize) -> Option<i16> {
        self.number(at)?;
        let raw = self.text.raw(at);
        let year: i16 = match raw.split_once('.') {
            Some((thousands, rest))
                if thousands.len() == 1 && rest.len() == 3 && self.after(at, &["năm", "/"]) =>
            {
                format!("{thousands}{rest}").parse().ok()?
            }
            None if raw.len() == 4 => raw.parse().ok()?,
            _ => return None,
        };
        YEARS.contains(&year).then_some(year)
    }
}

/// From a year to a later one, or that year alone.
fn span(from: i16, to: i16) -> When {
    if from < to {
        When::Span(from, to)
    } else {
        When::Year(to)
    }
}

fn is_date_sign(token: &Token) -> bool {
    token.is_sign('/') || token.is_sign('-')
}

/// A day or month of one or two digits.
fn part(digits: &str, most: i8) -> Option<i8> {
    (digits.len() <= 2)
        .then(|| digits.parse().ok())
        .flatten()
        .filter(|value| (1..=most).contains(value))
}
