//! Where on a page the article stands: a known container, or the element with the most sentences.
//!
//! The general method is that of Readability (<https://github.com/mozilla/readability>, Apache-2.0): paragraphs
//! score for their ancestors, links count against them.

use std::ops::Range;

use super::super::BlockKind;
use super::marks::Marks;
use super::page::{Element, Page, PageLine, is_unlikely};
use super::tags::Tag;

/// A known container with less text than this is a teaser or a template.
const ENOUGH_CHARS: usize = 140;
/// A line shorter than this says nothing about where the article is.
const MIN_SCORED_CHARS: usize = 25;
/// Of ten characters of a line that leads to another story, so many are its link.
const LINK_SHARE: usize = 7;
/// Headlines are neither longer nor shorter.
const MAX_LINK_CHARS: usize = 200;
const MIN_LINK_CHARS: usize = 20;
/// Ancestors that a paragraph scores for.
const SCORED_ANCESTORS: usize = 5;

/// Sums over the lines before each line, so that any element's text is measured in constant time.
struct Sums {
    chars: Vec<usize>,
    links: Vec<usize>,
    commas: Vec<usize>,
    sentences: Vec<usize>,
}

impl Sums {
    fn new(lines: &[PageLine]) -> Self {
        let mut sums = Self {
            chars: vec![0],
            links: vec![0],
            commas: vec![0],
            sentences: vec![0],
        };
        let push = |column: &mut Vec<usize>, value: usize| column.push(column.last().unwrap_or(&0) + value);
        for line in lines {
            push(&mut sums.chars, line.chars);
            push(&mut sums.links, line.link_chars);
            push(&mut sums.commas, commas(&line.text));
            push(
                &mut sums.sentences,
                if is_sentence(line) { line.chars } else { 0 },
            );
        }
        sums
    }

    fn chars(&self, lines: &Range<usize>) -> usize {
        self.chars[lines.end] - self.chars[lines.start]
    }

    fn commas(&self, lines: &Range<usize>) -> usize {
        self.commas[lines.end] - self.commas[lines.start]
    }

    fn sentences(&self, lines: &Range<usize>) -> usize {
        self.sentences[lines.end] - self.sentences[lines.start]
    }

    fn link_density(&self, lines: &Range<usize>) -> f64 {
        ratio(
            self.links[lines.end] - self.links[lines.start],
            self.chars(lines).max(1),
        )
    }
}

#[expect(clippy::cast_precision_loss, reason = "lengths of texts are far below 2^52")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

fn commas(text: &str) -> usize {
    text.matches([',', '、', '，', '،']).count()
}

fn is_sentence(line: &PageLine) -> bool {
    line.chars >= 40
        && 2 * line.link_chars < line.chars
        && line.text.contains(['.', '!', '?', '…', ';', '。'])
}

/// The lines of the article in order.
pub(super) fn find(page: &Page) -> Vec<usize> {
    let sums = Sums::new(&page.lines);
    let general = general(page, &sums);
    let general_sentences: usize = general.iter().map(|range| sums.sentences(range)).sum();
    let ranges = match known(page, &sums) {
        Some(range) if 2 * sums.sentences(&range) >= general_sentences => vec![range],
        _ => general,
    };
    clean(page, &sums, &ranges)
}

/// The best known container with enough text.
fn known(page: &Page, sums: &Sums) -> Option<Range<usize>> {
    page.elements
        .iter()
        .filter(|element| {
            !element.chrome && !element.beside && sums.sentences(&element.lines) >= ENOUGH_CHARS
        })
        .filter_map(|element| Some((element.marks.rank?, element)))
        .min_by_key(|(rank, element)| (*rank, usize::MAX - sums.sentences(&element.lines)))
        .map(|(_, element)| element.lines.clone())
}

/// The element with the highest score, and those beside it that belong to it; nothing where no text scores.
fn general(page: &Page, sums: &Sums) -> Vec<Range<usize>> {
    let scores = scores(page, sums);
    let best = scores
        .iter()
        .enumerate()
        .max_by(|(_, a), (_, b)| a.total_cmp(b))
        .filter(|(_, score)| **score > 0.0);
    let Some((mut top, _)) = best else {
        return page
            .elements
            .first()
            .map(|root| root.lines.clone())
            .into_iter()
            .collect();
    };
    let top_score = scores[top];
    // Several good candidates under one roof are the parts of one article.
    if let Some(roof) = common_roof(page, &scores, top) {
        top = roof;
    }
    let mut ranges = Vec::new();
    let threshold = (0.2 * top_score).max(10.0);
    let parent = page.elements[top].parent;
    for (at, element) in page.elements.iter().enumerate().skip(1) {
        if element.parent != parent || element.chrome {
            continue;
        }
        let bonus = if element.class == page.elements[top].class && !element.class.is_empty() {
            0.2 * top_score
        } else {
            0.0
        };
        let paragraph = element.tag == Tag::Paragraph
            && sums.chars(&element.lines) > 80
            && sums.link_density(&element.lines) < 0.25
            && sums.sentences(&element.lines) > 0;
        if at == top || (scores[at] > 0.0 && scores[at] + bonus >= threshold) || paragraph {
            ranges.push(element.lines.clone());
        }
    }
    ranges
}

/// Scores of the elements by the paragraphs in them.
fn scores(page: &Page, sums: &Sums) -> Vec<f64> {
    let mut leaf = vec![true; page.elements.len()];
    for element in page.elements.iter().skip(1) {
        leaf[element.parent] = false;
    }
    let mut scores: Vec<Option<f64>> = vec![None; page.elements.len()];
    for line in &page.lines {
        let holder = &page.elements[line.holder];
        if line.chars < MIN_SCORED_CHARS || holder.chrome {
            continue;
        }
        let score = 1.0 + ratio(commas(&line.text), 1) + ratio(line.chars, 100).min(3.0);
        let mut at = if leaf[line.holder] {
            holder.parent
        } else {
            line.holder
        };
        for level in 0..SCORED_ANCESTORS {
            if at == 0 || is_unlikely(page.elements[at].tag, page.elements[at].marks) {
                break;
            }
            let divider = match level {
                0 => 1.0,
                1 => 2.0,
                _ => ratio(level * 3, 1),
            };
            *scores[at].get_or_insert_with(|| start_score(&page.elements[at])) += score / divider;
            at = page.elements[at].parent;
        }
    }
    scores
        .into_iter()
        .zip(&page.elements)
        .map(|(score, element)| score.map_or(0.0, |score| score * (1.0 - sums.link_density(&element.lines))))
        .collect()
}

fn start_score(element: &Element) -> f64 {
    let by_name = match element.tag {
        Tag::Article => 10.0,
        Tag::Division | Tag::Section => 5.0,
        Tag::Quote | Tag::Cell => 3.0,
        Tag::List | Tag::Item | Tag::Explanation | Tag::Form => -3.0,
        Tag::MainHeading | Tag::Heading | Tag::HeadCell => -5.0,
        _ => 0.0,
    };
    by_name + weight(element.marks)
}

fn weight(marks: Marks) -> f64 {
    (if marks.good { 25.0 } else { 0.0 }) - (if marks.bad { 25.0 } else { 0.0 })
}

/// An ancestor that the best candidate shares with at least three others nearly as good.
fn common_roof(page: &Page, scores: &[f64], top: usize) -> Option<usize> {
    let mut good: Vec<usize> = (1..scores.len())
        .filter(|at| *at != top && scores[*at] >= 0.75 * scores[top])
        .collect();
    good.sort_by(|a, b| scores[*b].total_cmp(&scores[*a]));
    good.truncate(4);
    if good.len() < 3 {
        return None;
    }
    let mut at = page.elements[top].parent;
    while at != 0 && page.elements[at].tag != Tag::Root {
        let roof = &page.elements[at].lines;
        let under = good.iter().filter(|candidate| {
            let lines = &page.elements[**candidate].lines;
            **candidate > at && roof.start <= lines.start && lines.end <= roof.end
        });
        if under.count() >= 3 {
            return Some(at);
        }
        at = page.elements[at].parent;
    }
    None
}

/// The lines of the ranges without boxes of links, tools and other stories.
fn clean(page: &Page, sums: &Sums, ranges: &[Range<usize>]) -> Vec<usize> {
    let whole: usize = ranges.iter().map(|range| sums.sentences(range)).sum();
    // How many boxes open and close before each line; the ranges are in order and apart.
    let mut opened = vec![0_usize; page.lines.len() + 1];
    let mut closed = opened.clone();
    for element in &page.elements {
        let lines = &element.lines;
        let after = ranges.partition_point(|range| range.end < lines.end);
        let inside = ranges.get(after).is_some_and(|range| {
            range.start <= lines.start && lines.end <= range.end && range.len() > lines.len()
        });
        if inside && !lines.is_empty() && is_beside(element, sums, whole) {
            opened[lines.start] += 1;
            closed[lines.end] += 1;
        }
    }
    let mut depth = 0;
    let open: Vec<bool> = opened
        .iter()
        .zip(&closed)
        .map(|(opens, closes)| {
            depth = depth + opens - closes;
            depth == 0
        })
        .collect();
    ranges
        .iter()
        .flat_map(Clone::clone)
        .filter(|at| {
            let line = &page.lines[*at];
            open[*at] && !line.text.is_empty() && !page.elements[line.holder].chrome && !leads_away(line)
        })
        .collect()
}

/// A line inside the body that is, but for a label before it, the headline of another story with its link.
fn leads_away(line: &PageLine) -> bool {
    10 * line.link_chars >= LINK_SHARE * line.chars
        && line.chars <= MAX_LINK_CHARS
        && line.link_chars > MIN_LINK_CHARS
        && line.kind != Some(BlockKind::TableRow)
        && !line.text.ends_with(['.', '”', '"'])
}

fn is_beside(element: &Element, sums: &Sums, whole: usize) -> bool {
    if element.chrome {
        return true;
    }
    // Whatever an element is called, what holds most of the sentences is the article.
    if 5 * sums.sentences(&element.lines) > 2 * whole {
        return false;
    }
    if is_unlikely(element.tag, element.marks) {
        return true;
    }
    let list = element.tag == Tag::List;
    if !(list || matches!(element.tag, Tag::Division | Tag::Section | Tag::Table | Tag::Form)) {
        return false;
    }
    let weight = weight(element.marks);
    if weight < 0.0 && sums.sentences(&element.lines) == 0 {
        return true;
    }
    let density = sums.link_density(&element.lines);
    sums.commas(&element.lines) < 10
        && (!list && weight < 25.0 && density > 0.25 || (list || weight >= 25.0) && density > 0.5)
}
