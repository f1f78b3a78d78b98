//! From the lines of a page to paragraphs.
//!
//! Nothing in a page says where a paragraph ends. A line goes on in the next one if it is full: the first word of the
//! next would not have gone into it. Space between lines, an indent, another size of type, a mark of a list and a
//! heading in capitals begin a paragraph too.

use super::line::{Segment, TextLine};
use crate::article::BlockKind;
use crate::article::clean;
use crate::article::layout::Line;

/// All in sizes of type: the least space between words, how far the right edges of full lines differ, the least
/// indent, and the largest.
const SPACE: f64 = 0.25;
const RAGGED: f64 = 0.3;
const INDENT: f64 = 0.8;
const DEEPEST: f64 = 6.0;
/// Text set in the middle of the page leaves so much free on both sides; lines set in one middle have theirs no farther
/// apart, and their edges on both sides no closer than the last.
const CENTRED: f64 = 1.0;
const SAME_MIDDLE: f64 = 1.2;
const OFFSET: f64 = 0.3;
/// Lines farther apart than so many times the usual have space between them.
const SPACED: f64 = 1.25;
/// Sizes that differ by this factor are two.
const OTHER_SIZE: f64 = 1.12;
/// Most lines of a page are at least as far apart as the closest of so many.
const CLOSEST_IN: usize = 5;

/// Where the text of a page or a column begins and ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Margins {
    left: f64,
    right: f64,
}

impl Margins {
    pub(super) fn of(lines: &[TextLine]) -> Self {
        Self {
            left: lines.iter().map(TextLine::left).fold(f64::INFINITY, f64::min),
            right: lines
                .iter()
                .map(TextLine::right)
                .fold(f64::NEG_INFINITY, f64::max),
        }
    }
}

/// A line of text, and where it would have ended if it were full.
struct Set {
    text: String,
    left: f64,
    right: f64,
    /// How far from the margin it begins: the next column or page may have its margin elsewhere.
    indent: f64,
    opening: f64,
    baseline: f64,
    size: f64,
    limit: f64,
    /// It stands in the middle between the margins.
    is_centred: bool,
    /// Which of the headings of several lines it belongs to.
    heading: Option<usize>,
}

/// The paragraph that may go on in the next line.
struct Open {
    text: String,
    last: Set,
    /// The indent of its lines behind the first, and how far they are apart.
    body: Option<f64>,
    pitch: Option<f64>,
}

/// Paragraphs and rows of tables so far.
#[derive(Default)]
pub(super) struct Paragraphs {
    lines: Vec<Line>,
    open: Option<Open>,
}

impl Paragraphs {
    /// Adds text that stands below each other.
    pub(super) fn add(&mut self, lines: Vec<TextLine>, margins: Margins) {
        let usual = Usual {
            pitch: usual_pitch(&lines),
            indent: usual_indent(&lines, margins),
        };
        let mut text = Vec::new();
        for line in lines {
            if line.is_row {
                self.add_lines(std::mem::take(&mut text), usual);
                self.close();
                self.push(Some(BlockKind::TableRow), &line.row());
            } else {
                text.extend(set(line, margins));
            }
        }
        self.add_lines(text, usual);
    }

    /// All lines of the document.
    pub(super) fn finish(mut self) -> Vec<Line> {
        self.close();
        self.lines
    }

    fn add_lines(&mut self, mut lines: Vec<Set>, usual: Usual) {
        limit_centred(&mut lines);
        for line in lines {
            match &mut self.open {
                Some(open) if open.goes_on(&line, usual) => open.add(line),
                _ => {
                    self.close();
                    self.open = Some(Open {
                        text: line.text.clone(),
                        last: line,
                        body: None,
                        pitch: None,
                    });
                }
            }
        }
    }

    fn close(&mut self) {
        if let Some(open) = self.open.take() {
            self.push(None, &open.text);
        }
    }

    fn push(&mut self, kind: Option<BlockKind>, text: &str) {
        let text = clean::line(text);
        if text.contains(char::is_alphanumeric) {
            self.lines.push(Line {
                kind,
                text,
                linked: false,
            });
        }
    }
}

fn set(line: TextLine, margins: Margins) -> impl Iterator<Item = Set> {
    line.segments.into_iter().map(move |segment| {
        let Segment {
            text,
            left,
            right,
            opening,
            ..
        } = segment;
        let free = (left - margins.left, margins.right - right);
        let room = CENTRED * line.size;
        Set {
            heading: None,
            is_centred: free.0 > room && free.1 > room && (free.0 - free.1).abs() < 2.0 * room,
            text,
            left,
            right,
            indent: free.0,
            opening,
            baseline: line.baseline,
            size: line.size,
            limit: margins.right,
        }
    })
}

/// Several lines in the middle are as long as the longest of them, whatever the margins.
fn limit_centred(lines: &mut [Set]) {
    let groups = lines.chunk_by_mut(Set::shares_middle);
    for (number, group) in groups.filter(|group| group.len() > 1).enumerate() {
        let longest = group
            .iter()
            .map(|line| line.right)
            .fold(f64::NEG_INFINITY, f64::max);
        for line in group {
            line.limit = longest;
            line.heading = Some(number);
        }
    }
}

impl Set {
    fn middle(&self) -> f64 {
        f64::midpoint(self.left, self.right)
    }

    /// Whether both lines may belong to one heading in the middle of the page or of a block: what is in one middle by
    /// chance, as the lines of a head are, is not set in capitals, nor does it go on with a small letter.
    fn shares_middle(&self, below: &Self) -> bool {
        let capitals = is_capitals(&self.text);
        let shorter = |one: f64, other: f64| (one - other) > OFFSET * self.size;
        let is_inside =
            |outer: &Self, inner: &Self| shorter(inner.left, outer.left) && shorter(outer.right, inner.right);
        self.baseline < below.baseline
            && same_size(self, below)
            && (self.middle() - below.middle()).abs() < SAME_MIDDLE * self.size
            && (is_inside(self, below) || is_inside(below, self))
            && capitals == is_capitals(&below.text)
            && (capitals || self.is_centred && below.is_centred || below.text.starts_with(char::is_lowercase))
    }
}

fn is_capitals(text: &str) -> bool {
    text.contains(char::is_uppercase) && !text.contains(char::is_lowercase)
}

fn same_size(one: &Set, other: &Set) -> bool {
    one.size < other.size * OTHER_SIZE && other.size < one.size * OTHER_SIZE
}

/// What is so in most of a flow.
#[derive(Debug, Clone, Copy)]
struct Usual {
    /// How far lines are apart inside paragraphs.
    pitch: Option<f64>,
    /// How far first lines of paragraphs stand in, where they do.
    indent: Option<f64>,
}

/// The indent that most lines have that stand in above a line at the margin.
fn usual_indent(lines: &[TextLine], margins: Margins) -> Option<f64> {
    let mut indents: Vec<f64> = lines
        .windows(2)
        .map(|pair| {
            (
                pair[0].left() - margins.left,
                pair[1].left() - margins.left,
                pair[0].size,
            )
        })
        .filter(|(first, next, size)| {
            (INDENT * size..DEEPEST * size).contains(first) && *next < INDENT * size
        })
        .map(|(first, ..)| first)
        .collect();
    indents.sort_by(f64::total_cmp);
    indents
        .chunk_by(|one, next| next - one < 1.0)
        .max_by_key(|same| same.len())
        .map(|same| same[0])
}

/// How far lines are apart inside paragraphs.
fn usual_pitch(lines: &[TextLine]) -> Option<f64> {
    let mut pitches: Vec<f64> = lines
        .windows(2)
        .filter(|pair| !pair[0].is_row && !pair[1].is_row)
        .map(|pair| pair[1].baseline - pair[0].baseline)
        .filter(|pitch| *pitch > 0.0)
        .collect();
    pitches.sort_by(f64::total_cmp);
    pitches.get(pitches.len() / CLOSEST_IN).copied()
}

impl Open {
    fn goes_on(&self, next: &Set, usual: Usual) -> bool {
        let last = &self.last;
        let pitch = next.baseline - last.baseline;
        // What stands higher is on the next page or in the next column.
        let is_near = pitch < 0.0
            || self
                .pitch
                .or(usual.pitch)
                .is_none_or(|usual| pitch > 0.0 && pitch <= usual * SPACED);
        let is_full = last.right + SPACE * last.size + next.opening > last.limit - RAGGED * last.size;
        // Some programs set the last line of a page as if it were the last of the paragraph.
        let is_cut = pitch < 0.0
            && self
                .text
                .ends_with(|last: char| last.is_alphanumeric() || ",-–/".contains(last))
            && next
                .text
                .starts_with(|first: char| first.is_lowercase() || first.is_ascii_digit());
        is_near
            && same_size(last, next)
            && (is_full || is_cut)
            && self.is_in_line(next, usual.indent)
            && !self.ends_before(&next.text)
    }

    /// Whether the line begins where a line of the paragraph can.
    fn is_in_line(&self, next: &Set, usual: Option<f64>) -> bool {
        let last = &self.last;
        let size = last.size;
        if last.heading.is_some() && last.heading == next.heading {
            return true;
        }
        let is_first = |line: &Set| usual.is_some_and(|usual| (line.indent - usual).abs() < OFFSET * size);
        if self.body.is_none() && is_first(last) && is_first(next) {
            return false;
        }
        let deeper = next.indent - last.indent;
        match self.body {
            Some(body) => (next.indent - body).abs() < INDENT * size,
            None if item_mark(&self.text).is_some() => deeper.abs() < DEEPEST * size,
            None => deeper < INDENT * size && -deeper < DEEPEST * size,
        }
    }

    fn ends_before(&self, next: &str) -> bool {
        let begins_item = item_mark(next).is_some_and(|mark| {
            self.last.heading.is_some()
                || is_capitals(next)
                || self.text.ends_with(['.', ';', ':', ',', '!', '?', '…', '”'])
                || item_mark(&self.text) == Some(mark)
        });
        begins_item || is_capitals(&self.text) && !is_capitals(next)
    }

    fn add(&mut self, next: Set) {
        // A line may end behind these inside a word: `2021-` `2025`, `triệu đồng/` `người`.
        let is_word = self.text.ends_with('/')
            || self.text.ends_with('-')
                && !self.text.ends_with(" -")
                && next.text.starts_with(|c: char| c.is_ascii_digit());
        if !is_word {
            self.text.push(' ');
        }
        self.text.push_str(&next.text);
        self.body.get_or_insert(next.indent);
        if next.baseline > self.last.baseline {
            self.pitch.get_or_insert(next.baseline - self.last.baseline);
        }
        self.last = next;
    }
}

/// What a mark of a list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Bullet(char),
    Number,
}

/// The mark that an item of a list, or a numbered heading, begins with: `-`, `•`, `1.`, `2.1.`, `a)`, `IV.`.
fn item_mark(text: &str) -> Option<Mark> {
    let (mark, rest) = text.split_once(' ')?;
    if rest.is_empty() {
        return None;
    }
    let mut characters = mark.chars();
    if let (Some(first), None) = (characters.next(), characters.next())
        && !first.is_alphanumeric()
        && !"(\"“[&".contains(first)
    {
        return Some(Mark::Bullet(first));
    }
    let number = mark.strip_suffix(['.', ')'])?;
    let is_number = number
        .split('.')
        .all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()));
    let is_letter = number.chars().count() == 1 && number.chars().all(char::is_alphabetic);
    let is_roman = !number.is_empty() && number.bytes().all(|byte| b"IVX".contains(&byte));
    (is_number || is_letter || is_roman).then_some(Mark::Number)
}

#[cfg(test)]
mod tests;
