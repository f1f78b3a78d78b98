//! Tables: cells between ruled lines, and rows of words that only stand in line.

use std::mem;

use super::line::{self, Segment, TextLine};
use super::{Rule, Word, letterhead};

/// Ruled lines closer than this, in points, meet or are one.
const NEAR: f64 = 3.0;
/// A page with more lines holds a drawing.
const MAX_RULES: usize = 1500;
/// Edges of cells of one column are closer than this, as a share of the size of type.
const ALIGNED: f64 = 0.6;
/// A cell goes on in the next line if that is no farther away than this, in sizes of type.
const NEXT_LINE: f64 = 1.6;

/// A grid of ruled lines that meet.
struct Grid {
    bounds: Rule,
    /// The places of the lying lines, ascending.
    levels: Vec<f64>,
    standing: Vec<Rule>,
}

/// Takes the ruled tables out of the words; gives their rows and the other words.
pub(super) fn take(words: Vec<Word>, rules: &[Rule]) -> (Vec<TextLine>, Vec<Word>) {
    let grids = grids(rules);
    let mut inside: Vec<Vec<Word>> = grids.iter().map(|_| Vec::new()).collect();
    let mut outside = Vec::new();
    for word in words {
        let middle = f64::midpoint(word.left, word.right);
        // The baseline lies in the lower part of the letters.
        let height = word.baseline - 0.3 * word.size;
        let holds = |grid: &Grid| {
            let bounds = grid.bounds;
            (bounds.left..bounds.right).contains(&middle) && (bounds.top..bounds.bottom).contains(&height)
        };
        match grids.iter().position(holds) {
            Some(at) => inside[at].push(word),
            None => outside.push(word),
        }
    }
    let rows = grids
        .iter()
        .zip(inside)
        .flat_map(|(grid, words)| cells(grid, words))
        .collect();
    (rows, outside)
}

/// Finds lines that meet and make more than one cell.
fn grids(rules: &[Rule]) -> Vec<Grid> {
    if rules.len() > MAX_RULES {
        return Vec::new();
    }
    let mut groups: Vec<(Rule, Vec<Rule>)> = Vec::new();
    for &rule in rules {
        let (mut bounds, mut members) = (rule, vec![rule]);
        let (met, apart): (Vec<_>, Vec<_>) = groups
            .into_iter()
            .partition(|(around, group)| meet(*around, rule) && group.iter().any(|&one| meet(one, rule)));
        groups = apart;
        for (around, group) in met {
            bounds = union(bounds, around);
            members.extend(group);
        }
        groups.push((bounds, members));
    }
    groups
        .into_iter()
        .filter_map(|(bounds, members)| grid(bounds, members))
        .collect()
}

fn grid(bounds: Rule, members: Vec<Rule>) -> Option<Grid> {
    let (lying, standing): (Vec<Rule>, Vec<Rule>) = members.into_iter().partition(Rule::lies);
    let levels = places(lying.iter().map(|rule| f64::midpoint(rule.top, rule.bottom)));
    let columns = places(standing.iter().map(|rule| f64::midpoint(rule.left, rule.right)));
    // One cell is a frame around text.
    let is_table = levels.len() >= 2 && columns.len() >= 2 && levels.len() + columns.len() > 4;
    is_table.then_some(Grid {
        bounds,
        levels,
        standing,
    })
}

impl Rule {
    fn lies(&self) -> bool {
        self.right - self.left >= self.bottom - self.top
    }
}

fn meet(one: Rule, other: Rule) -> bool {
    one.left <= other.right + NEAR
        && other.left <= one.right + NEAR
        && one.top <= other.bottom + NEAR
        && other.top <= one.bottom + NEAR
}

fn union(one: Rule, other: Rule) -> Rule {
    Rule {
        left: one.left.min(other.left),
        top: one.top.min(other.top),
        right: one.right.max(other.right),
        bottom: one.bottom.max(other.bottom),
    }
}

/// Different places, ascending.
fn places(found: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut places: Vec<f64> = found.collect();
    places.sort_by(f64::total_cmp);
    places.dedup_by(|next, place| *next - *place < NEAR);
    places
}

/// The rows of a ruled table: what stands between two lying lines, cut by the standing lines that go through there.
fn cells(grid: &Grid, words: Vec<Word>) -> Vec<TextLine> {
    let bands = grid.levels.len() - 1;
    let mut rows: Vec<Vec<Word>> = (0..bands).map(|_| Vec::new()).collect();
    for word in words {
        let height = word.baseline - 0.3 * word.size;
        let band = grid.levels.partition_point(|level| *level <= height);
        rows[band.clamp(1, bands) - 1].push(word);
    }
    rows.into_iter()
        .zip(grid.levels.windows(2))
        .filter(|(words, _)| !words.is_empty())
        .map(|(words, band)| {
            let middle = f64::midpoint(band[0], band[1]);
            let through = grid
                .standing
                .iter()
                .filter(|rule| rule.top <= middle && middle <= rule.bottom)
                .map(|rule| f64::midpoint(rule.left, rule.right));
            row(words, &places(through), grid.bounds)
        })
        .collect()
}

fn row(words: Vec<Word>, walls: &[f64], bounds: Rule) -> TextLine {
    let lowest = words
        .iter()
        .max_by(|one, other| one.baseline.total_cmp(&other.baseline));
    let (baseline, size) = lowest.map_or((bounds.bottom, 0.0), |word| (word.baseline, word.size));
    let count = words.len();
    let mut cells: Vec<Vec<Word>> = (1..walls.len().max(2)).map(|_| Vec::new()).collect();
    let last = cells.len();
    for word in words {
        let middle = f64::midpoint(word.left, word.right);
        let cell = walls.partition_point(|wall| *wall <= middle);
        cells[cell.clamp(1, last) - 1].push(word);
    }
    let cells: Vec<String> = cells.into_iter().map(cell).collect();
    TextLine {
        segments: vec![Segment {
            text: cells.join(" | "),
            left: bounds.left,
            right: bounds.right,
            opening: 0.0,
            baseline,
            words: count,
        }],
        baseline,
        size,
        is_row: true,
    }
}

fn cell(words: Vec<Word>) -> String {
    let rows = line::rows(words);
    let words: Vec<&str> = rows.iter().flatten().map(|word| word.text.as_str()).collect();
    words.join(" ")
}

/// Makes one row, or several lines, of each line with wide gaps: rows stand below each other with the same edges of
/// cells.
pub(super) fn rows(lines: Vec<TextLine>) -> Vec<TextLine> {
    let mut candidates: Vec<Candidate> = Vec::new();
    for line in lines {
        let goes_on = candidates
            .last_mut()
            .is_some_and(|above| above.has_cells() && continue_cells(&mut above.row, &line));
        match candidates.last_mut().filter(|_| goes_on) {
            Some(above) => above.lines.push(line),
            None => candidates.push(Candidate {
                row: line.clone(),
                lines: vec![line],
            }),
        }
    }
    let in_line: Vec<bool> = candidates
        .windows(2)
        .map(|pair| pair[0].has_cells() && pair[1].has_cells() && in_line(&pair[0].row, &pair[1].row))
        .collect();
    let is_row = |at: usize| {
        at.checked_sub(1).is_some_and(|above| in_line[above]) || in_line.get(at).is_some_and(|below| *below)
    };
    let mut rows = Vec::new();
    let mut text = Vec::new();
    for (at, candidate) in candidates.into_iter().enumerate() {
        if !candidate.row.is_row && !is_row(at) {
            text.extend(candidate.lines);
            continue;
        }
        rows.append(&mut letterhead::part(mem::take(&mut text)));
        rows.push(if candidate.row.is_row {
            candidate.row
        } else {
            in_one(&candidate.row)
        });
    }
    rows.append(&mut letterhead::part(text));
    rows
}

/// What may be a row, and the lines that its cells take.
struct Candidate {
    row: TextLine,
    lines: Vec<TextLine>,
}

impl Candidate {
    fn has_cells(&self) -> bool {
        self.row.segments.len() > 1
    }
}

/// Whether a cell of the one stands below a cell of the other, beside their first cells.
fn in_line(above: &TextLine, below: &TextLine) -> bool {
    let near = |one: f64, other: f64| (one - other).abs() < ALIGNED * above.size;
    above.segments[1..].iter().any(|upper| {
        below.segments[1..]
            .iter()
            .any(|lower| near(upper.left, lower.left) || near(upper.right, lower.right))
    })
}

/// Adds a line to the row above it if each of its parts stands under a cell of the row, and not only under the first.
fn continue_cells(above: &mut TextLine, below: &TextLine) -> bool {
    if below.is_row || below.baseline - above.baseline > NEXT_LINE * above.size {
        return false;
    }
    let under = |part: &Segment, cells: &[Segment]| {
        cells
            .iter()
            .position(|cell| (part.left - cell.left).abs() < ALIGNED * above.size)
    };
    let found: Option<Vec<usize>> = below
        .segments
        .iter()
        .map(|part| under(part, &above.segments))
        .collect();
    let Some(found) = found.filter(|found| {
        // As many cells make a row of its own.
        found.len() < above.segments.len()
            && (found.iter().any(|at| *at > 0) || below.segments[0].text.starts_with(char::is_lowercase))
    }) else {
        return false;
    };
    let fits = found.iter().zip(&below.segments).all(|(at, part)| {
        above
            .segments
            .get(at + 1)
            .is_none_or(|next| part.right < next.left)
    });
    if fits {
        for (at, part) in found.into_iter().zip(&below.segments) {
            let cell = &mut above.segments[at];
            cell.text.push(' ');
            cell.text.push_str(&part.text);
        }
        above.baseline = below.baseline;
    }
    fits
}

/// A row, its cells joined.
fn in_one(line: &TextLine) -> TextLine {
    let segment = Segment {
        text: line.row(),
        left: line.left(),
        right: line.right(),
        opening: 0.0,
        baseline: line.baseline,
        words: line.segments.iter().map(|segment| segment.words).sum(),
    };
    TextLine {
        segments: vec![segment],
        baseline: line.baseline,
        size: line.size,
        is_row: true,
    }
}
