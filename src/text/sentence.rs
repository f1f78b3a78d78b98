//! Sentences, their segments, and what stands in them.
//!
//! A sentence is a row of chunks: quantities, calendar expressions, named places, known phrases, single unknown
//! words. Commas, semicolons, colons and brackets part it into segments; a bracket is lifted out, so that the
//! segment around it goes on behind it.

use std::ops::Range;

use super::lexicon::{Cue, Phrases, Relative};
use super::{Kind, Mark, Text};

/// What a chunk is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Item {
    /// A word that no phrase knows.
    Word,
    /// A phrase of the lexicon.
    Cue(Cue),
    /// Index into the quantities.
    Quantity(usize),
    /// Index into the calendar expressions.
    Time(usize),
    /// Index into the places.
    Place(usize),
    /// A number that only names something.
    Label,
    /// A sign.
    Sign(char),
}

/// A piece of a sentence.
#[derive(Debug, Clone)]
pub(crate) struct Chunk {
    pub(crate) item: Item,
    pub(crate) tokens: Range<usize>,
    /// Index into the segments of the sentence.
    pub(crate) segment: usize,
}

/// A stretch between commas, semicolons, colons or brackets.
#[derive(Debug, Clone)]
pub(crate) struct Segment {
    /// The sign before it; a full stop for the first.
    pub(crate) opened_by: char,
    /// How many brackets it stands in.
    pub(crate) depth: usize,
    /// The segment that its bracket interrupts.
    pub(crate) host: Option<usize>,
}

/// A sentence of one block.
#[derive(Debug, Clone)]
pub(crate) struct Sentence {
    pub(crate) block: usize,
    pub(crate) tokens: Range<usize>,
    pub(crate) chunks: Vec<Chunk>,
    pub(crate) segments: Vec<Segment>,
}

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Part,
        &[
            "trong đó",
            "trong số đó",
            "trong số này",
            "trong số",
            "gồm",
            "bao gồm",
            "gồm có",
            "cụ thể",
            "cụ thể là",
            "cụ thể như sau",
            "chia ra",
            "chia theo",
            "chia theo năm",
            "trong số ấy",
            "trong tổng nguồn này",
            "trong tổng vốn này",
            "trong tổng số này",
            "trong tổng số vốn này",
            "trong tổng số tiền này",
            "trong tổng kinh phí này",
            "trong tổng nguồn vốn này",
            "trong nguồn vốn này",
            "trong số vốn này",
            "trong số tiền này",
            "trong số kinh phí này",
            "trong số tiền đó",
            "trong số vốn đó",
        ],
    ),
    (
        Cue::Function,
        &[
            "và",
            "cùng",
            "cùng với",
            "với",
            "của",
            "cho",
            "được",
            "do",
            "tại",
            "ở",
            "trong",
            "từ",
            "vào",
            "ra",
            "cũng",
            "đều",
            "chỉ",
            "mới",
            "thì",
            "mà",
            "đó",
            "các",
            "những",
            "tổng số",
            "theo",
            "về",
            "như",
            "để",
            "bởi",
            "nên",
            "nhưng",
            "riêng",
            "bên cạnh đó",
            "nâng",
            "chiếm",
            "tỷ lệ",
            "bằng",
            "con số",
            "số lượng",
            "tất cả",
            "toàn bộ",
            "cả",
            "thuộc",
            "tổng",
            "đến",
            "tới",
            "theo đó",
            "như vậy",
            "qua đó",
            "nhờ đó",
            "đặc biệt",
            "trong khi",
            "trong khi đó",
            "đồng thời",
            "qua",
            "sau",
            "trước",
            "khi",
            "hoặc",
            "hay",
            "thêm vào đó",
            "nhờ",
            "vẫn",
            "rất",
            "nhất",
            "tiếp tục",
            "thực hiện",
            "giúp",
            "góp phần",
            "bước đầu",
            "cơ bản",
            "tăng dần",
            "đạt tỷ lệ",
            "tương ứng",
            "tức",
            "tức là",
            "tổng cộng",
            "lần lượt",
            "mức",
            "thời điểm",
            "năm",
            "cuối",
            "đầu",
            "giữa",
            "hết",
            "giai đoạn",
            "giảm dần",
            "đưa",
            "bình quân chung",
            "trung bình chung",
            "đối với",
            "đạt tới",
            "miền núi",
            "vùng cao",
            "vùng sâu",
            "biên giới",
            "ven biển",
            "thấp nhất",
            "cao nhất",
            "nhiều nhất",
            "ít nhất là ở",
            "khu vực nông thôn mới",
        ],
    ),
];

/// Abbreviations that a full stop ends without ending the sentence.
const ABBREVIATIONS: [&str; 24] = [
    "tp", "tx", "tt", "ts", "ths", "pgs", "gs", "p", "q", "h", "x", "t", "tr", "đ", "ks", "bs", "cn", "tm",
    "ubnd", "th", "st", "no", "vs", "kt",
];

/// Splits a block into sentences, as ranges of tokens.
pub(crate) fn split(text: &Text, block: Range<usize>) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = block.start;
    for at in block.clone() {
        let Kind::Sign(sign) = text.tokens[at].kind else {
            if at - start > 2 * LONG_SENTENCE {
                sentences.push(start..at);
                start = at;
            }
            continue;
        };
        let ends = match sign {
            '!' | '?' | '…' => capital_follows(text, at, block.end),
            '.' => full_stop(text, at, &block),
            // Rules look through the whole sentence; cutting an endless one keeps the document linear.
            ',' | ';' => at - start > LONG_SENTENCE,
            _ => false,
        };
        if ends {
            let mut end = at + 1;
            while end < block.end
                && text.tokens[end].glued
                && matches!(text.tokens[end].kind, Kind::Sign('”' | '"' | ')' | '.' | '’'))
            {
                end += 1;
            }
            if end > start {
                sentences.push(start..end);
                start = end;
            }
        }
    }
    if start < block.end {
        sentences.push(start..block.end);
    }
    sentences
}

/// Tokens after which a comma ends a sentence. The longest in a hundred real articles has under 300.
const LONG_SENTENCE: usize = 400;

fn capital_follows(text: &Text, at: usize, end: usize) -> bool {
    let mut next = at + 1;
    while next < end
        && matches!(
            text.tokens[next].kind,
            Kind::Sign('”' | '"' | ')' | '“' | '.' | '-' | '–' | '’' | '…' | '/' | '(')
        )
    {
        next += 1;
    }
    next >= end || text.tokens[next].capital || text.tokens[next].is_number()
}

fn full_stop(text: &Text, at: usize, block: &Range<usize>) -> bool {
    let next = at + 1;
    if next >= block.end {
        return true;
    }
    // `các chương trình 135, 30a... 342 tỷ`
    let dots = |sign: usize| text.tokens[sign].kind == Kind::Sign('.');
    if at >= block.start + 2 && dots(at - 1) && dots(at - 2) && text.tokens[next].is_number() {
        return false;
    }
    let before = at.checked_sub(1).filter(|&before| before >= block.start);
    let glued_next = text.tokens[next].glued;
    if let Some(before) = before.filter(|&before| text.tokens[before].is_word()) {
        let raw = text.raw(before);
        let initial = raw.chars().count() == 1 && text.tokens[before].capital;
        if text.tokens[at].glued
            && (initial || (ABBREVIATIONS.contains(&text.word(before)) && text.tokens[before].capital))
        {
            // An initial ends a sentence only as the last letter of a name (`xã Hưng Khánh Trung B. Năm …`).
            let after_name =
                before > block.start && text.tokens[before - 1].capital && !text.tokens[before].glued;
            return initial
                && after_name
                && !glued_next
                && !text.tokens[before - 1].is_sign('.')
                && text.cue_from(next).is_some();
        }
        if text.is(before, &["tr"]) && text.is(next, &["đ", "đồng"]) {
            return false;
        }
    }
    if glued_next {
        // `sinh học….Trong 3 năm`: a lost space, seen where pages were joined; not the dots inside a name.
        let lower_before = before.is_some_and(|b| {
            text.raw(b)
                .chars()
                .last()
                .is_some_and(|c| c.is_lowercase() || matches!(c, '%' | ')' | '”' | '…'))
        });
        return text.tokens[next].capital && lower_before;
    }
    capital_follows(text, at, block.end) || text.tokens[next].kind == Kind::Sign('-')
}

/// The places where a chunk other than a phrase or word begins.
pub(crate) struct Landmarks<'a> {
    /// Token ranges in ascending order, with what stands there.
    pub(crate) items: &'a [(Range<usize>, Item)],
}

impl Sentence {
    /// The index of one of its chunks.
    pub(crate) fn position(&self, chunk: &Chunk) -> usize {
        self.chunks
            .partition_point(|other| other.tokens.start < chunk.tokens.start)
    }

    /// Parts a sentence into chunks and segments.
    pub(crate) fn new(text: &Text, block: usize, tokens: Range<usize>, landmarks: &Landmarks) -> Self {
        let first = landmarks
            .items
            .partition_point(|(range, _)| range.start < tokens.start);
        let mut landmarks = landmarks.items[first..]
            .iter()
            .take_while(|(range, _)| range.start < tokens.end)
            .peekable();
        let mut parting = Parting::new(tokens.len());
        let mut at = tokens.start;
        while at < tokens.end {
            while landmarks.next_if(|(range, _)| range.start < at).is_some() {}
            if let Some((range, item)) = landmarks.next_if(|(range, _)| range.start == at) {
                at = parting.push(*item, at..range.end.min(tokens.end));
                continue;
            }
            let limit = landmarks
                .peek()
                .map_or(tokens.end, |(range, _)| range.start)
                .min(tokens.end);
            // `UBND huyện` ends where the place `huyện A` begins, `nhiệm vụ năm` where the year does.
            let cut = |mark: &Mark| {
                // `sang năm 2022` is no next year.
                let year = mark.end == limit + 1
                    && text.is(limit, &["năm"])
                    && mark.cue != Cue::Time(Relative::NextYear);
                mark.cue == Cue::Authority || year
            };
            let fits = |mark: &&Mark| {
                mark.start == at && (mark.end <= limit || cut(mark)) && !is_years_later(text, mark)
            };
            at = match text.mark_at(at).filter(fits) {
                Some(mark) => parting.push(Item::Cue(mark.cue), at..mark.end.min(limit)),
                None => parting.token(text, at),
            };
        }
        Self {
            block,
            tokens,
            chunks: parting.chunks,
            segments: parting.segments,
        }
    }
}

/// `Một năm sau sáp nhập`, `5 năm sau`: so much later than what was told, no year to come.
fn is_years_later(text: &Text, mark: &Mark) -> bool {
    const COUNTS: &[&str] = &[
        "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "nhiều", "vài", "mấy",
    ];
    let later = mark.cue == Cue::Time(Relative::NextYear) && text.is(mark.end - 1, &["sau"]);
    let before = mark.start.checked_sub(1).filter(|_| later);
    before.is_some_and(|before| text.tokens[before].is_number() || text.is(before, COUNTS))
}

/// A sentence that is being parted.
struct Parting {
    chunks: Vec<Chunk>,
    segments: Vec<Segment>,
    /// The segment that goes on.
    current: usize,
    /// Open brackets, each with the segment that it interrupts.
    open: Vec<usize>,
}

impl Parting {
    fn new(tokens: usize) -> Self {
        Self {
            chunks: Vec::with_capacity(tokens),
            segments: vec![Segment {
                opened_by: '.',
                depth: 0,
                host: None,
            }],
            current: 0,
            open: Vec::new(),
        }
    }

    /// Adds a chunk and gives its end.
    fn push(&mut self, item: Item, tokens: Range<usize>) -> usize {
        let end = tokens.end;
        self.chunks.push(Chunk {
            item,
            tokens,
            segment: self.current,
        });
        end
    }

    fn begin(&mut self, opened_by: char, host: Option<usize>) {
        self.segments.push(Segment {
            opened_by,
            depth: self.open.len(),
            host,
        });
        self.current = self.segments.len() - 1;
    }

    /// Adds a token that no landmark and no phrase covers. A bracket stands in the segment inside it.
    fn token(&mut self, text: &Text, at: usize) -> usize {
        let token = &text.tokens[at];
        let item = match token.kind {
            Kind::Word => Item::Word,
            Kind::Number => Item::Label,
            Kind::Sign(sign) => Item::Sign(sign),
        };
        let host = self.segments[self.current].host;
        match item {
            Item::Sign('(' | '[') => {
                self.open.push(self.current);
                self.begin('(', Some(self.current));
                self.push(item, at..at + 1)
            }
            Item::Sign(')' | ']') => {
                let end = self.push(item, at..at + 1);
                self.current = self.open.pop().unwrap_or(self.current);
                end
            }
            Item::Sign(sign @ (',' | ';')) => {
                let end = self.push(item, at..at + 1);
                self.begin(sign, host);
                end
            }
            Item::Sign(_) if token.is_dash() && !token.glued => {
                let end = self.push(item, at..at + 1);
                self.begin('-', host);
                end
            }
            _ => self.push(item, at..at + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(display: &str, expected: &[&str]) {
        let text = Text::new(display, std::iter::once(0..display.len()));
        let found: Vec<&str> = split(&text, 0..text.len())
            .into_iter()
            .map(|tokens| text.slice(tokens))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn sentences() {
        check(
            "Huyện đạt 9 tiêu chí. Xã đạt 19.",
            &["Huyện đạt 9 tiêu chí.", "Xã đạt 19."],
        );
        check(
            "TP. Bến Tre có 4 ấp. Ấp 5 xong.",
            &["TP. Bến Tre có 4 ấp.", "Ấp 5 xong."],
        );
        check(
            "vốn 71.5 tr.đ cho xã; ngân sách T.Ư lo.",
            &["vốn 71.5 tr.đ cho xã; ngân sách T.Ư lo."],
        );
        check(
            "thu nhập tăng.Trong 3 năm, xã huy động.",
            &["thu nhập tăng.", "Trong 3 năm, xã huy động."],
        );
        check(
            "đến năm 2021. 17 thôn đạt chuẩn",
            &["đến năm 2021.", "17 thôn đạt chuẩn"],
        );
    }
}
