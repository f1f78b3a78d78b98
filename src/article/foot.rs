//! The foot of an article: who wrote it, when, and what the page puts below.

use super::layout::{Line, ends_sentence, is_paragraph};
use super::{BlockKind, Metadata, byline, dateline, furniture};

/// How many lines below the body can be furniture.
const FOOT_LINES: usize = 8;

/// Takes dates, names, sources and tools off the end; gives the names.
pub(super) fn read(lines: &mut Vec<Line>, meta: &mut Metadata) -> Vec<String> {
    cut_below_date(lines, meta);
    let mut names = above_tools(lines);
    for _ in 0..FOOT_LINES {
        let Some(line) = lines.last().filter(|line| line.kind != Some(BlockKind::TableRow)) else {
            break;
        };
        if lines.len() > 1 && names.is_empty() {
            if let Some(found) = byline::signature(&line.text) {
                names = found;
                lines.pop();
                continue;
            }
        } else if byline_continues(&line.text, &mut names) {
            lines.pop();
            continue;
        }
        let above = lines.len().checked_sub(2).and_then(|at| lines.get(at));
        // The writer's office stands below the name.
        let office = byline::is_office(&line.text)
            && furniture::is_short_label(&line.text)
            && above.is_some_and(|above| byline::signature(&above.text).is_some());
        if lines.len() == 1 || !(office || furniture::is_foot(&line.text)) {
            break;
        }
        lines.pop();
    }
    if names.is_empty()
        && let Some(line) = lines
            .last_mut()
            .filter(|line| line.kind != Some(BlockKind::TableRow))
        && let Some((end, found)) = byline::trailing(&line.text)
    {
        line.text.truncate(end);
        names = found;
    }
    names
}

/// A second labelled line above the first (`Tin: …` above `Ảnh: …`).
fn byline_continues(text: &str, names: &mut Vec<String>) -> bool {
    let Some(found) = byline::read(text).filter(|_| text.contains(':')) else {
        return false;
    };
    names.splice(0..0, found);
    true
}

/// A date line below the body ends it: only sections, keywords and the paper's name come after.
fn cut_below_date(lines: &mut Vec<Line>, meta: &mut Metadata) {
    let foot = lines.iter().rposition(is_paragraph).map_or(1, |at| at + 1);
    let found = (foot.max(lines.len().saturating_sub(FOOT_LINES))..lines.len())
        .find_map(|at| Some((at, dateline::read(&lines[at].text)?)));
    if let Some((at, dateline)) = found {
        meta.published.get_or_insert(dateline.published);
        if meta.authors.is_empty() {
            meta.authors = dateline.authors;
        }
        lines.truncate(at);
    }
}

/// Names below the last sentence of the body, above nothing but labels and tools of the page (`Minh Khang`, `BÀI MỚI ĐĂNG`, `TOP`), which
/// go with them.
fn above_tools(lines: &mut Vec<Line>) -> Vec<String> {
    // `VPĐP NTM tỉnh.` and `Nội dung:` are labels too.
    let told = |line: &Line| {
        ends_sentence(&line.text)
            && line.text.chars().count() > SENTENCE_CHARS
            && line.kind != Some(BlockKind::TableRow)
    };
    let Some(last) = lines.iter().rposition(told) else {
        return Vec::new();
    };
    let below = lines.get(last + 1..).unwrap_or_default();
    let plain = |line: &Line| line.kind.is_none() || line.kind == Some(BlockKind::Paragraph);
    let labels = below.len() > 1
        && below.len() <= FOOT_LINES
        && below.iter().all(plain)
        && below[1..].iter().all(|line| {
            line.text.chars().count() <= LABEL_CHARS
                && byline::names(&line.text).is_none_or(|_| is_shouted(&line.text))
        });
    let found = below
        .first()
        .filter(|_| labels)
        .and_then(|line| byline::signature(&line.text));
    if found.is_some() {
        lines.truncate(last + 1);
    }
    found.unwrap_or_default()
}

/// `ĐỒNG HÀNH CÙNG DOANH NGHIỆP`: the head of a box, not a name, where a name stands above it.
fn is_shouted(line: &str) -> bool {
    !line.chars().any(char::is_lowercase)
}

/// The last sentence of an article has more characters.
const SENTENCE_CHARS: usize = 40;

/// A label below the article has no more characters.
const LABEL_CHARS: usize = 60;
