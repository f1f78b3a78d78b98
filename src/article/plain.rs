//! Text without markup: each line is a paragraph, unless they are broken at a width; the first may be the headline.

use super::layout::{self, Line, assemble};
use super::{Document, Metadata, clean, dateline};

/// Reads a text file.
pub(super) fn parse(input: &str) -> Document {
    let decoded = clean::decode_entities(input);
    let lines: Vec<String> = decoded
        .split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}'])
        .map(clean::line)
        .collect();
    let lines = if is_wrapped(&lines) {
        unwrapped(lines)
    } else {
        lines
    };
    let lines = lines
        .into_iter()
        .flat_map(|text| match dateline::glued(&text) {
            Some((date, rest)) => vec![date.to_owned(), rest.to_owned()],
            None => vec![text],
        })
        .filter(|text| !text.is_empty())
        .map(|text| Line {
            kind: None,
            text,
            linked: false,
        })
        .collect();
    assemble(lines, Metadata::default(), true)
}

/// Mails and old files break lines at no more than this.
const WIDEST: usize = 160;
/// A shorter line has been ended by who wrote it.
const NARROWEST: usize = 40;
/// So many lines must break off in the middle of a sentence and go on with a small letter.
const EVIDENCE: usize = 3;

/// Whether the lines of a text are broken at a width, and a paragraph takes several.
///
/// Then at least half of those that end no sentence go on with a small letter; in a list none does.
fn is_wrapped(lines: &[String]) -> bool {
    let mut cut = 0;
    let mut goes_on = 0;
    for pair in lines.windows(2) {
        let length = pair[0].chars().count();
        if length > WIDEST {
            return false;
        }
        if length == 0 || pair[1].is_empty() || layout::ends_sentence(&pair[0]) {
            continue;
        }
        let small = pair[1].chars().next().is_some_and(char::is_lowercase);
        // `Tham` above `gia đợt này có …`: the first word of a paragraph alone
        let alone = small && pair[1].chars().count() >= NARROWEST;
        if length >= NARROWEST || alone {
            cut += 1;
            goes_on += usize::from(small);
        }
    }
    goes_on >= EVIDENCE && goes_on * 2 >= cut
}

/// The paragraphs of a text that is broken at a width.
fn unwrapped(lines: Vec<String>) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::with_capacity(lines.len());
    let mut last = 0;
    for (at, line) in lines.into_iter().enumerate() {
        let starts =
            layout::is_bullet(&line) || layout::is_enumerated(&line) || dateline::read(&line).is_some();
        // The headline stands alone.
        let small = line.chars().next().is_some_and(char::is_lowercase);
        let broken = at > 1 && last > 0 && (last >= NARROWEST || small) && !line.is_empty() && !starts;
        last = line.chars().count();
        match paragraphs.last_mut() {
            Some(paragraph) if broken && !layout::ends_sentence(paragraph) => {
                paragraph.push(' ');
                paragraph.push_str(&line);
            }
            _ => paragraphs.push(line),
        }
    }
    paragraphs
}
