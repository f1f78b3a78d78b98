//! Where a stretch of the text stands in Unicode scalar values.

use std::ops::Range;

use super::Text;

/// Byte positions of the article text in Unicode scalar values.
#[derive(Debug)]
pub(crate) struct Offsets {
    /// For every 64th byte the number of scalar values before it.
    marks: Vec<usize>,
}

const STEP: usize = 64;

impl Offsets {
    pub(crate) fn new(text: &str) -> Self {
        let mut marks = Vec::with_capacity(text.len() / STEP + 1);
        let mut count = 0;
        for (at, byte) in text.bytes().enumerate() {
            if at % STEP == 0 {
                marks.push(count);
            }
            // A byte that is no continuation begins a scalar value.
            count += usize::from(byte & 0xC0 != 0x80);
        }
        marks.push(count);
        Self { marks }
    }

    fn chars_before(&self, text: &str, byte: usize) -> usize {
        let mark = byte / STEP;
        let from = mark * STEP;
        self.marks[mark.min(self.marks.len() - 1)]
            + text.as_bytes()[from.min(text.len())..byte]
                .iter()
                .filter(|byte| **byte & 0xC0 != 0x80)
                .count()
    }

    /// The text of some tokens, and its span in scalar values.
    pub(crate) fn slice(&self, text: &Text, tokens: Range<usize>) -> (String, [usize; 2]) {
        let raw = text.slice(tokens.clone());
        let start = text.tokens[tokens.start].start;
        let from = self.chars_before(text.display, start);
        (raw.to_owned(), [from, from + raw.chars().count()])
    }
}
