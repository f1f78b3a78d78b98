//! From decoded text to the article: metadata, blocks, and the one text that every span points into.

mod byline;
mod clean;
mod dateline;
mod foot;
mod furniture;
mod html;
mod issuer;
mod layout;
mod limits;
mod numerals;
mod plain;
mod printed;
mod title;
mod word;
mod words;

use std::ops::Range;

pub use limits::{Limits, TooLarge};
pub(crate) use printed::{Page, Rule, Word};

/// A parsed article.
///
/// `text` is what `ntm-extract text FILE` prints: title, body paragraphs and table rows in reading order, one
/// block a line, NFC, single plain spaces, no zero-width characters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document {
    /// The article text; blocks are separated by one `\n`.
    pub text: String,
    /// The blocks of `text` in order; their ranges are bytes of `text` without the separating `\n`.
    pub blocks: Vec<Block>,
    /// What stands around the body.
    pub meta: Metadata,
}

/// What the document says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Metadata {
    /// Headline without the site's name.
    pub title: Option<String>,
    /// ISO 8601 date or date and time, as in the contract.
    pub published: Option<String>,
    /// Byline, one name each.
    pub authors: Vec<String>,
    /// Publisher or portal.
    pub site: Option<String>,
    /// Canonical address.
    pub url: Option<String>,
    /// Whether the head of an official document calls it a plan (`KẾ HOẠCH`).
    pub plan: bool,
    /// Who issues an official document, with the level word (`xã Phú Lộc`), where its head says so.
    pub issuer: Option<String>,
}

/// One block of the article text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Bytes of the article text.
    pub range: Range<usize>,
}

/// Kind of a [`Block`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// The headline.
    Title,
    /// A heading inside the body.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    ListItem,
    /// A row of a table, its cells joined by ` | `.
    TableRow,
    /// The caption of a picture of the article.
    Caption,
}

/// Takes the decoded text of a document, HTML or plain, apart.
///
/// A page beyond the default [`Limits`] is read as far as they reach.
pub fn parse(input: &str) -> Document {
    read(input, &Limits::default()).0
}

/// Like [`parse`], and refuses a page beyond the limits.
///
/// # Errors
///
/// Says which limit the page goes beyond.
pub fn parse_within(input: &str, limits: &Limits) -> Result<Document, TooLarge> {
    match read(input, limits) {
        (_, Some(beyond)) => Err(beyond),
        (document, None) => Ok(document),
    }
}

/// Takes the main part of a Word document, `word/document.xml`, apart; `None` where it is no well-formed XML.
pub(crate) fn parse_word(xml: &str) -> Option<Document> {
    word::parse(xml)
}

/// Puts an article together from printed pages.
pub(crate) fn parse_printed(pages: Vec<Page>) -> Document {
    printed::parse(pages)
}

fn read(input: &str, limits: &Limits) -> (Document, Option<TooLarge>) {
    if html::is_html(input) {
        html::parse(input, limits)
    } else {
        (plain::parse(input), None)
    }
}

#[cfg(test)]
mod tests;
