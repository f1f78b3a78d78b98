//! The text of printed pages, where only the places of the words are known: lines, columns, tables and paragraphs are
//! found again.
//!
//! - `line`: from words to lines
//! - `column`: columns of running text beside each other
//! - `table`: tables with ruled cells, and rows that only stand in line
//! - `letterhead`: blocks of lines beside each other
//! - `running`: page numbers, running heads and feet
//! - `paragraph`: from lines to paragraphs, over the ends of pages

mod column;
mod letterhead;
mod line;
mod paragraph;
mod running;
mod table;

use super::layout::assemble;
use super::{Document, Metadata};
use line::TextLine;
use paragraph::{Margins, Paragraphs};

/// A word where it stands. Lengths are in points, from the upper left corner of the page to the right and down.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Word {
    /// Its letters.
    pub(crate) text: String,
    /// Its left edge.
    pub(crate) left: f64,
    /// Its right edge.
    pub(crate) right: f64,
    /// The line that it stands on.
    pub(crate) baseline: f64,
    /// The size of its type.
    pub(crate) size: f64,
}

/// A straight line of a table, as the box that it fills; a box lies if it is wider than high.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Rule {
    /// Its left edge.
    pub(crate) left: f64,
    /// Its upper edge.
    pub(crate) top: f64,
    /// Its right edge.
    pub(crate) right: f64,
    /// Its lower edge.
    pub(crate) bottom: f64,
}

/// What is printed on a page.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Page {
    /// Its words, in any order.
    pub(crate) words: Vec<Word>,
    /// Its straight lines.
    pub(crate) rules: Vec<Rule>,
}

/// Puts the document together.
pub(super) fn parse(pages: Vec<Page>) -> Document {
    let mut pages: Vec<Vec<TextLine>> = pages.into_iter().map(lines).collect();
    running::remove(&mut pages);
    let mut paragraphs = Paragraphs::default();
    for lines in pages {
        let page = Margins::of(&lines);
        for flow in column::flows(lines) {
            let margins = if flow.is_column {
                Margins::of(&flow.lines)
            } else {
                page
            };
            paragraphs.add(table::rows(flow.lines), margins);
        }
    }
    assemble(paragraphs.finish(), Metadata::default(), true)
}

/// The lines of a page and the rows of its tables, from top to bottom.
fn lines(page: Page) -> Vec<TextLine> {
    let (mut lines, words) = table::take(page.words, &page.rules);
    lines.extend(line::lines(words));
    lines.sort_by(|one, other| one.baseline.total_cmp(&other.baseline));
    lines
}

#[cfg(test)]
mod tests;
