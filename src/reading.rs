//! From the bytes of a document to its article.

use std::io::{self, Cursor, Read};

use thiserror::Error;
use zip::ZipArchive;

use crate::article::{self, Document, Limits, TooLarge};
use crate::decode::{Decoded, Encoding, decode, decode_as};

/// The text of a Word document inside its zip archive.
const WORD_TEXT: &str = "word/document.xml";
/// No report is longer; a larger text comes from an archive that was made to fill the memory.
const MAX_WORD_TEXT: u64 = 64 << 20;

/// How documents are read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// The encoding that all of them are in; recognised where none is named.
    pub encoding: Option<Encoding>,
    /// What a page may take.
    pub limits: Limits,
}

/// A document that was read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Its article.
    pub document: Document,
    /// The encoding it was read in.
    pub encoding: &'static str,
    /// Offset of the first byte that is nothing in the encoding.
    pub first_error: Option<usize>,
    /// There is nothing but spaces in it.
    pub is_blank: bool,
}

/// Why the article of a document could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Error {
    /// It is a page beyond a limit.
    #[error("cannot read: {0}")]
    TooLarge(#[from] TooLarge),
    /// It looks like a Word document and is none.
    #[error("cannot read: the Word document is damaged")]
    Damaged,
    /// The text of a Word document is larger than any report.
    #[error("cannot read: the text of the Word document takes more than {} MB", MAX_WORD_TEXT >> 20)]
    Inflated,
}

impl Error {
    /// What the user can do about it.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::TooLarge(beyond) => beyond.remedy(),
            Self::Damaged => "open it in an office program and save it again",
            Self::Inflated => "save the part that matters as plain text",
        }
    }
}

/// Reads the article of a text, a page, or a Word document (`.docx`).
///
/// # Errors
///
/// When the page goes beyond a limit, or the Word document is damaged.
pub fn read(bytes: &[u8], options: &Options) -> Result<Reading, Error> {
    if is_word(bytes) {
        return read_word(bytes);
    }
    let Decoded {
        text,
        encoding,
        first_error,
    } = match options.encoding {
        Some(encoding) => decode_as(bytes, encoding),
        None => decode(bytes),
    };
    Ok(Reading {
        document: article::parse_within(&text, &options.limits)?,
        encoding,
        first_error,
        is_blank: text.trim().is_empty(),
    })
}

/// Whether the bytes are a Word document: a zip archive with the part that holds its text.
pub(crate) fn is_word(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") && memchr::memmem::find(bytes, WORD_TEXT.as_bytes()).is_some()
}

fn read_word(bytes: &[u8]) -> Result<Reading, Error> {
    let document = article::parse_word(&word_text(bytes)?).ok_or(Error::Damaged)?;
    Ok(Reading {
        is_blank: document.text.is_empty(),
        document,
        encoding: Encoding::Utf8.name(),
        first_error: None,
    })
}

/// The XML of the text.
fn word_text(bytes: &[u8]) -> Result<String, Error> {
    let damaged = |_: io::Error| Error::Damaged;
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Error::Damaged)?;
    let part = archive.by_name(WORD_TEXT).map_err(|_| Error::Damaged)?;
    let mut xml = String::new();
    // One byte more tells that there is more.
    let read = part
        .take(MAX_WORD_TEXT + 1)
        .read_to_string(&mut xml)
        .map_err(damaged)?;
    if u64::try_from(read).is_ok_and(|read| read > MAX_WORD_TEXT) {
        return Err(Error::Inflated);
    }
    Ok(xml)
}
