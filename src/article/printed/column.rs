//! Columns of running text beside each other.

use super::line::TextLine;

/// So many lines at least make a column, and so many words on average in each of them running text.
const LINES: usize = 6;
const WORDS: usize = 3;
/// A page with more lines is no page of text, and looking for columns in columns would take long.
const MAX_LINES: usize = 1000;
/// A gutter lies between these shares of the width.
const LEAST: f64 = 0.2;
const MOST: f64 = 0.8;

/// Lines that are read one after the other.
#[derive(Debug, PartialEq)]
pub(super) struct Flow {
    pub(super) lines: Vec<TextLine>,
    pub(super) is_column: bool,
}

/// The lines of a page in the order of reading.
pub(super) fn flows(lines: Vec<TextLine>) -> Vec<Flow> {
    let Some((gutter, from, to)) = widest_gutter(&lines) else {
        return vec![Flow {
            lines,
            is_column: false,
        }];
    };
    let mut above = lines;
    let below = above.split_off(to);
    let beside = above.split_off(from);
    let (left, right) = split(beside, gutter);
    let mut flows = flows(above);
    for half in [left, right] {
        // Three columns are two beside one.
        flows.extend(self::flows(half).into_iter().map(|flow| Flow {
            is_column: true,
            ..flow
        }));
    }
    flows.extend(self::flows(below));
    flows.retain(|flow| !flow.lines.is_empty());
    flows
}

/// The gutter with the most lines beside it, and which lines these are.
fn widest_gutter(lines: &[TextLine]) -> Option<(f64, usize, usize)> {
    if !(LINES..MAX_LINES).contains(&lines.len()) {
        return None;
    }
    let left = lines.iter().map(TextLine::left).fold(f64::INFINITY, f64::min);
    let right = lines
        .iter()
        .map(TextLine::right)
        .fold(f64::NEG_INFINITY, f64::max);
    let mut starts: Vec<f64> = lines
        .iter()
        .flat_map(|line| line.segments.iter().map(|segment| segment.left.round()))
        .filter(|start| (LEAST..MOST).contains(&((start - left) / (right - left))))
        .collect();
    starts.sort_by(f64::total_cmp);
    let mut often: Vec<(usize, f64)> = starts
        .chunk_by(|one, next| next - one < 1.5)
        .map(|same| (same.len(), same[0]))
        .collect();
    often.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.total_cmp(&other.1)));
    often
        .into_iter()
        .take(3)
        .filter(|(count, _)| *count >= LINES)
        .filter_map(|(_, start)| {
            let gutter = start - 2.0;
            let (from, to) = longest_run(lines, gutter)?;
            Some((gutter, from, to))
        })
        .max_by_key(|(_, from, to)| to - from)
}

/// The longest run of lines that leave the gutter free, if there is running text on both sides of it.
fn longest_run(lines: &[TextLine], gutter: f64) -> Option<(usize, usize)> {
    let crosses = |line: &TextLine| {
        line.segments
            .iter()
            .any(|segment| segment.left < gutter && gutter < segment.right)
    };
    let mut runs: Vec<(usize, usize)> = Vec::new();
    let mut from = 0;
    for (at, line) in lines.iter().enumerate() {
        if crosses(line) {
            runs.push((from, at));
            from = at + 1;
        }
    }
    runs.push((from, lines.len()));
    let (from, to) = runs.into_iter().max_by_key(|(from, to)| to - from)?;
    let run = &lines[from..to];
    let is_text = |on_side: &dyn Fn(f64) -> bool| {
        let (mut count, mut words) = (0, 0);
        for segment in run.iter().flat_map(|line| &line.segments) {
            if on_side(segment.left) {
                count += 1;
                words += segment.words;
            }
        }
        count >= LINES && words >= WORDS * count
    };
    (is_text(&|left| left < gutter) && is_text(&|left| left >= gutter)).then_some((from, to))
}

fn split(lines: Vec<TextLine>, gutter: f64) -> (Vec<TextLine>, Vec<TextLine>) {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for line in lines {
        let (before, behind): (Vec<_>, Vec<_>) = line
            .segments
            .into_iter()
            .partition(|segment| segment.left < gutter);
        for (side, segments) in [(&mut left, before), (&mut right, behind)] {
            if !segments.is_empty() {
                side.push(TextLine {
                    baseline: segments[0].baseline,
                    segments,
                    size: line.size,
                    is_row: line.is_row,
                });
            }
        }
    }
    (left, right)
}
