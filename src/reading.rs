//! From the bytes of a document to its article.

mod contained;
mod pdf;

use std::io::{self, Cursor, Read};

use thiserror::Error;
use zip::ZipArchive;

use crate::article::{self, Document, Limits, Page, TooLarge};
use crate::decode::{Decoded, Encoding, decode, decode_as};

pub(crate) use pdf::is_pdf;

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
    /// How many pages of a PDF show pictures and no text.
    pub pictures: usize,
    /// Parts of it break its format and could not be read.
    pub is_damaged: bool,
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
    /// It looks like a PDF document and is none.
    #[error("cannot read: the PDF document is damaged")]
    DamagedPdf,
    /// A PDF document that asks for a password.
    #[error("cannot read: the PDF document is encrypted")]
    Encrypted,
    /// A PDF document without text.
    #[error("cannot read: the PDF document holds no text, only pictures of it or nothing")]
    NoText,
    /// A PDF document that shows letters and does not say which they are.
    #[error("cannot read: the PDF document does not say which letters it shows")]
    NoLetters,
    /// A PDF document that unpacks to more than any report.
    #[error("cannot read: the PDF document unpacks to too much, as made to fill a memory")]
    InflatedPdf,
    /// A PDF document that takes too long.
    #[error("cannot read: the PDF document takes more than {} seconds", pdf::MAX_TIME.as_secs())]
    Endless,
}

impl Error {
    /// What the user can do about it.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::TooLarge(beyond) => beyond.remedy(),
            Self::Damaged => "open it in an office program and save it again",
            Self::DamagedPdf => "fetch it again, or open it in a PDF reader and print it to a new PDF",
            Self::Encrypted => "open it with its password and save it without one",
            Self::NoText | Self::NoLetters => "run text recognition (OCR) on it first",
            Self::Inflated | Self::InflatedPdf | Self::Endless => "save the part that matters as plain text",
        }
    }
}

/// Reads the article of a text, a page, a Word document (`.docx`), or a PDF document with text in it.
///
/// # Errors
///
/// When the page goes beyond a limit, the Word or PDF document is damaged, or the PDF document is locked or holds no
/// text.
pub fn read(bytes: &[u8], options: &Options) -> Result<Reading, Error> {
    if is_word(bytes) {
        return read_word(bytes);
    }
    if is_pdf(bytes) {
        return read_pdf(bytes);
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
        pictures: 0,
        is_damaged: false,
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
        pictures: 0,
        is_damaged: false,
    })
}

fn read_pdf(bytes: &[u8]) -> Result<Reading, Error> {
    let pdf::Printed {
        mut pages,
        pictures,
        is_damaged,
    } = pdf::read(bytes)?;
    let encoding = decode_words(&mut pages);
    Ok(Reading {
        document: article::parse_printed(pages),
        encoding,
        first_error: None,
        is_blank: false,
        pictures,
        is_damaged,
    })
}

/// Old PDFs have fonts that show Vietnamese letters in the places of others, as old text files do; gives the encoding.
fn decode_words(pages: &mut [Page]) -> &'static str {
    let words: Vec<&str> = pages
        .iter()
        .flat_map(|page| &page.words)
        .map(|word| word.text.as_str())
        .collect();
    let printed = words.join("\n");
    let Decoded { text, encoding, .. } = decode(printed.as_bytes());
    if encoding != Encoding::Utf8.name() {
        let words = pages.iter_mut().flat_map(|page| &mut page.words);
        for (word, text) in words.zip(text.split('\n')) {
            text.clone_into(&mut word.text);
        }
    }
    encoding
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
