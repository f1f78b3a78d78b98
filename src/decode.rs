//! Bytes to text.

use std::borrow::Cow;

/// A decoded document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// The text; undecodable bytes are replaced by U+FFFD.
    pub text: Cow<'a, str>,
    /// The encoding it was read in (`utf-8`).
    pub encoding: &'static str,
    /// Byte offset of the first undecodable byte.
    pub first_error: Option<usize>,
}

/// Decodes the bytes of a document.
pub fn decode(bytes: &[u8]) -> Decoded<'_> {
    Decoded {
        text: String::from_utf8_lossy(bytes),
        encoding: "utf-8",
        first_error: None,
    }
}
