//! Bytes to text.
//!
//! A byte order mark decides; without one the bytes are read as UTF-8. Nothing fails: what cannot be decoded is
//! replaced, and the caller learns where the first such byte stands.

use std::borrow::Cow;

/// A decoded document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// The text; undecodable bytes are replaced by U+FFFD.
    pub text: Cow<'a, str>,
    /// The encoding it was read in (`utf-8`, `utf-16le`, `utf-16be`).
    pub encoding: &'static str,
    /// Byte offset of the first undecodable byte.
    pub first_error: Option<usize>,
}

const BOM_UTF_8: &[u8] = b"\xEF\xBB\xBF";
const BOM_UTF_16_LE: &[u8] = b"\xFF\xFE";
const BOM_UTF_16_BE: &[u8] = b"\xFE\xFF";

/// Decodes the bytes of a document.
///
/// ```
/// let decoded = ntm_extract::decode::decode(b"\xFF\xFEx\x00\xE3\x00");
/// assert_eq!((decoded.text.as_ref(), decoded.encoding), ("xã", "utf-16le"));
/// ```
pub fn decode(bytes: &[u8]) -> Decoded<'_> {
    if has_utf_16_mark(bytes) {
        return if bytes.starts_with(BOM_UTF_16_LE) {
            utf_16(bytes, "utf-16le", u16::from_le_bytes)
        } else {
            utf_16(bytes, "utf-16be", u16::from_be_bytes)
        };
    }
    let body = bytes.strip_prefix(BOM_UTF_8).unwrap_or(bytes);
    let first_error = std::str::from_utf8(body)
        .err()
        .map(|e| bytes.len() - body.len() + e.valid_up_to());
    Decoded {
        text: String::from_utf8_lossy(body),
        encoding: "utf-8",
        first_error,
    }
}

/// Whether the bytes say that they are UTF-16, the only text in which NUL bytes are at home.
pub(crate) fn has_utf_16_mark(bytes: &[u8]) -> bool {
    bytes.starts_with(BOM_UTF_16_LE) || bytes.starts_with(BOM_UTF_16_BE)
}

fn utf_16(bytes: &[u8], encoding: &'static str, unit: fn([u8; 2]) -> u16) -> Decoded<'static> {
    let mark = BOM_UTF_16_LE.len();
    let (pairs, rest) = bytes[mark..].as_chunks::<2>();
    let mut text = String::with_capacity(bytes.len());
    let mut first_error = None;
    let mut offset = mark;
    for decoded in char::decode_utf16(pairs.iter().map(|&pair| unit(pair))) {
        if decoded.is_err() {
            first_error.get_or_insert(offset);
        }
        // A lone surrogate takes the two bytes that its replacement would take.
        let c = decoded.unwrap_or(char::REPLACEMENT_CHARACTER);
        offset += 2 * c.len_utf16();
        text.push(c);
    }
    if !rest.is_empty() {
        first_error.get_or_insert(offset);
        text.push(char::REPLACEMENT_CHARACTER);
    }
    Decoded {
        text: Cow::Owned(text),
        encoding,
        first_error,
    }
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[track_caller]
    fn check(bytes: &[u8], text: &str, encoding: &str, first_error: Option<usize>) {
        let decoded = decode(bytes);
        assert_eq!(
            (decoded.text.as_ref(), decoded.encoding, decoded.first_error),
            (text, encoding, first_error)
        );
    }

    #[test]
    fn utf_8() {
        check(b"", "", "utf-8", None);
        check("xã".as_bytes(), "xã", "utf-8", None);
        check("\u{feff}xã".as_bytes(), "xã", "utf-8", None);
        check(
            b"10 x\xC3\xA3 \xFF\xFE",
            "10 xã \u{fffd}\u{fffd}",
            "utf-8",
            Some(7),
        );
        check(b"\xEF\xBB\xBFx\xFF", "x\u{fffd}", "utf-8", Some(4));
    }

    #[test]
    fn utf_16() {
        check(b"\xFF\xFEx\x00\xE3\x00", "xã", "utf-16le", None);
        check(b"\xFE\xFF\x00x\x00\xE3", "xã", "utf-16be", None);
        check(b"\xFF\xFE", "", "utf-16le", None);
        // Beyond the basic plane a character is two units.
        check(
            b"\xFF\xFE\x3D\xD8\x00\xDEx",
            "\u{1F600}\u{fffd}",
            "utf-16le",
            Some(6),
        );
        check(b"\xFF\xFEx\x00\x00\xD8x\x00", "x\u{fffd}x", "utf-16le", Some(4));
    }
}
