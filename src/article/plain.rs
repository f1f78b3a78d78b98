//! Text without markup: each line is a paragraph, the first may be the headline.

use super::layout::{Line, assemble};
use super::{Document, Metadata, clean};

/// Reads a text file.
pub(super) fn parse(input: &str) -> Document {
    let decoded = clean::decode_entities(input);
    let lines = decoded
        .split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}'])
        .map(clean::line)
        .filter(|text| !text.is_empty())
        .map(|text| Line {
            kind: None,
            text,
            linked: false,
        })
        .collect();
    assemble(lines, Metadata::default(), true)
}
