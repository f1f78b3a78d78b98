//! What stands in two blocks beside each other, as in the head of an official letter: the authority and the number on
//! the left, the state title and the date on the right. Each block is set in its own middle, so no edges are in line.

use super::line::{Segment, TextLine};

/// Lines of a block are no farther apart, in sizes of type.
const NEXT_LINE: f64 = 2.5;

/// Reads the left block, then the right one; lines without gaps stay as they are.
pub(super) fn part(lines: Vec<TextLine>) -> Vec<TextLine> {
    let mut parted = Vec::new();
    let mut lines = lines.into_iter().peekable();
    while let Some(line) = lines.next() {
        let Some(mut gap) = gap(&line).or_else(|| gap(lines.peek()?)?.if_right_block(&line)) else {
            parted.push(line);
            continue;
        };
        let mut below = line.baseline;
        let mut block = vec![line];
        while let Some(next) = lines.next_if(|next| {
            let narrower = gap.with(next);
            gap = narrower.unwrap_or(gap);
            narrower.is_some() && next.baseline - below <= NEXT_LINE * next.size
        }) {
            below = next.baseline;
            block.push(next);
        }
        let (left, right): (Vec<TextLine>, Vec<TextLine>) = block
            .into_iter()
            .flat_map(apart)
            .partition(|part| part.right() <= gap.left);
        parted.extend(left);
        parted.extend(right);
    }
    parted
}

/// What is free between two blocks.
#[derive(Debug, Clone, Copy)]
struct Gap {
    left: f64,
    right: f64,
}

/// The gap behind the first part of a line.
fn gap(line: &TextLine) -> Option<Gap> {
    match &line.segments[..] {
        [first, second, ..] => Some(Gap {
            left: first.right,
            right: second.left,
        }),
        _ => None,
    }
}

impl Gap {
    /// The gap that this line leaves of it. A line with text on the left only belongs to what follows, if it is not the
    /// left part of a pair.
    fn with(self, line: &TextLine) -> Option<Self> {
        let both = match gap(line) {
            Some(other) => Self {
                left: self.left.max(other.left),
                right: self.right.min(other.right),
            },
            None => Self {
                right: self.right.min(line.left()),
                ..self
            },
        };
        (both.left < both.right).then_some(both)
    }

    /// The gap if the line above it stands in the right block.
    fn if_right_block(self, line: &TextLine) -> Option<Self> {
        (gap(line).is_none() && line.left() > self.left)
            .then(|| self.with(line))
            .flatten()
    }
}

/// The parts of a line, each a line.
fn apart(line: TextLine) -> impl Iterator<Item = TextLine> {
    line.segments.into_iter().map(move |segment: Segment| TextLine {
        baseline: segment.baseline,
        segments: vec![segment],
        size: line.size,
        is_row: false,
    })
}
