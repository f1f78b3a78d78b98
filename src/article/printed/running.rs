//! What stands on every page beside the text: page numbers, running heads and feet, and what browsers print there.

use super::line::TextLine;
use crate::article::dateline;

/// So many lines at the upper and at the lower edge of a page can be running heads or feet.
const DEEP: usize = 3;
/// A running head stands on the same place of each page, give or take so many points.
const SAME_PLACE: f64 = 3.0;
/// A running head is set in smaller type than the text, by this share, and has more space below it, in sizes of type.
const SMALL: f64 = 0.9;
const SPACE: f64 = 1.5;
/// Words around page numbers.
const PAGE_WORDS: &[&str] = &["trang", "tr.", "page", "of", "trên"];
const PAGE_DIGITS: usize = 4;

/// Removes it from the lines of all pages.
pub(super) fn remove(pages: &mut [Vec<TextLine>]) {
    let heads = repeated(pages, Edge::Upper);
    let feet = repeated(pages, Edge::Lower);
    for lines in pages {
        let by_browser = edge(lines, Edge::Lower).is_some_and(is_address);
        while edge(lines, Edge::Lower).is_some_and(|line| is_page_number(line) || feet.holds(line)) {
            lines.pop();
        }
        while edge(lines, Edge::Upper).is_some_and(|line| {
            is_page_number(line)
                || heads.holds(line)
                || by_browser && is_print_time(line)
                || is_small_head(line, &lines[1..])
        }) {
            lines.remove(0);
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Edge {
    Upper,
    Lower,
}

/// The outermost line, unless it is a row of a table.
fn edge(lines: &[TextLine], edge: Edge) -> Option<&TextLine> {
    let line = match edge {
        Edge::Upper => lines.first(),
        Edge::Lower => lines.last(),
    };
    line.filter(|line| !line.is_row)
}

/// Lines that stand on several pages, by words and place, in order.
struct Repeated(Vec<(String, f64)>);

impl Repeated {
    fn holds(&self, line: &TextLine) -> bool {
        let words = bare(line);
        let first = self.0.partition_point(|(other, _)| *other < words);
        let mut same = self.0[first..].iter().take_while(|(other, _)| *other == words);
        !words.is_empty() && same.any(|(_, place)| is_near(*place, line.baseline))
    }
}

fn is_near(place: f64, other: f64) -> bool {
    (place - other).abs() <= SAME_PLACE
}

fn repeated(pages: &[Vec<TextLine>], edge: Edge) -> Repeated {
    let mut seen: Vec<(String, f64, usize)> = Vec::new();
    for (number, lines) in pages.iter().enumerate() {
        let from = match edge {
            Edge::Upper => 0,
            Edge::Lower => lines.len().saturating_sub(DEEP),
        };
        for line in lines.iter().skip(from).take(DEEP).filter(|line| !line.is_row) {
            seen.push((bare(line), line.baseline, number));
        }
    }
    seen.sort_by(|one, other| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    let mut repeated: Vec<(String, f64)> = seen
        .windows(2)
        .filter(|pair| pair[0].0 == pair[1].0 && pair[0].2 != pair[1].2 && is_near(pair[0].1, pair[1].1))
        .map(|pair| (pair[0].0.clone(), pair[0].1))
        .collect();
    repeated.dedup_by(|next, line| next.0 == line.0 && is_near(line.1, next.1));
    Repeated(repeated)
}

/// The words of a line without the numbers around them, which may count pages.
fn bare(line: &TextLine) -> String {
    line.row()
        .trim_matches(|character: char| !character.is_alphabetic())
        .to_owned()
}

/// `3`, `- 3 -`, `Trang 3/12`; beside it a browser prints the address of the page.
fn is_page_number(line: &TextLine) -> bool {
    let mut numbers = 0;
    let all = line.segments.iter().all(|segment| {
        segment.text.contains("://")
            || segment
                .text
                .split([' ', '/', '-', '–', '|'])
                .filter(|word| !word.is_empty())
                .all(|word| {
                    let is_number =
                        word.len() <= PAGE_DIGITS && word.bytes().all(|byte| byte.is_ascii_digit());
                    numbers += usize::from(is_number);
                    is_number || PAGE_WORDS.contains(&word.to_lowercase().as_str())
                })
    });
    all && (1..=2).contains(&numbers)
}

fn is_address(line: &TextLine) -> bool {
    is_page_number(line) && line.segments.iter().any(|segment| segment.text.contains("://"))
}

/// `11/24/26, 6:20 PM`, then the title of the page.
fn is_print_time(line: &TextLine) -> bool {
    line.segments.first().is_some_and(|first| {
        first.text.matches('/').count() == 2 && first.text.contains(':') && first.text.len() <= 24
    })
}

/// On a document of one page nothing is repeated; there the type tells. A date is none: it may be that of the text.
fn is_small_head(line: &TextLine, below: &[TextLine]) -> bool {
    let mut sizes: Vec<f64> = below.iter().map(|line| line.size).collect();
    sizes.sort_by(f64::total_cmp);
    let usual = sizes.get(sizes.len() / 2).copied().unwrap_or_default();
    let spaced = below
        .first()
        .is_some_and(|next| next.baseline - line.baseline > SPACE * next.size);
    line.size < SMALL * usual && spaced && dateline::read(&line.row()).is_none()
}
