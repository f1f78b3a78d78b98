//! From the bytes of a document to its article.

use thiserror::Error;

use crate::article::{self, Document, Limits, TooLarge};
use crate::decode::{Decoded, Encoding, decode, decode_as};

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
}

impl Error {
    /// What the user can do about it.
    pub fn remedy(&self) -> &'static str {
        match self {
            Self::TooLarge(beyond) => beyond.remedy(),
        }
    }
}

/// Reads the article of a text or a page.
///
/// # Errors
///
/// When the page goes beyond a limit.
pub fn read(bytes: &[u8], options: &Options) -> Result<Reading, Error> {
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
