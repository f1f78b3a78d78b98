//! Bytes to text.
//!
//! A byte order mark decides, then bytes that are UTF-8, then what the page declares; what is neither is read in the
//! encoding in which its words make sense in Vietnamese, those from before Unicode among them. Nothing fails: what
//! cannot be decoded is replaced, and the caller learns where the first such byte stands.

mod declared;
mod legacy;
mod recognise;
mod syllable;

use std::borrow::Cow;

use encoding_rs::{DecoderResult, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1258};
use unicode_normalization::UnicodeNormalization;

use legacy::Legacy;

/// A decoded document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// The text; undecodable bytes are replaced by U+FFFD.
    pub text: Cow<'a, str>,
    /// The encoding it was read in (`utf-8`, `utf-16le`, `windows-1258`, `tcvn3` …).
    pub encoding: &'static str,
    /// Byte offset of the first undecodable byte.
    pub first_error: Option<usize>,
}

/// An encoding that a user can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, the lower byte first.
    Utf16Le,
    /// UTF-16, the higher byte first.
    Utf16Be,
    /// Vietnamese Windows, with combining marks of tone.
    Windows1258,
    /// Western Windows.
    Windows1252,
    /// TCVN 5712 with the `.Vn…` fonts, also called ABC.
    Tcvn3,
    /// VNI-Win.
    Vni,
    /// VISCII.
    Viscii,
}

impl Encoding {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Utf8,
        Self::Utf16Le,
        Self::Utf16Be,
        Self::Windows1258,
        Self::Windows1252,
        Self::Tcvn3,
        Self::Vni,
        Self::Viscii,
    ];

    /// Its name in reports and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16Le => "utf-16le",
            Self::Utf16Be => "utf-16be",
            Self::Windows1258 => "windows-1258",
            Self::Windows1252 => "windows-1252",
            Self::Tcvn3 => Legacy::Tcvn3.name(),
            Self::Vni => Legacy::Vni.name(),
            Self::Viscii => Legacy::Viscii.name(),
        }
    }

    /// The encoding of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.name() == name)
    }
}

const BOM_UTF_8: &[u8] = b"\xEF\xBB\xBF";
/// How much of a document is looked at for the zero bytes of UTF-16.
const UTF_16_SAMPLE: usize = 2048;
/// Of so many characters of UTF-16 text one at least is a space or an ASCII letter.
const UTF_16_ZERO_IN: usize = 3;
const MIN_UTF_16_ZEROS: usize = 8;
/// Decodes the bytes of a document.
///
/// ```
/// let decoded = ntm_extract::decode::decode(b"\xFF\xFEx\x00\xE3\x00");
/// assert_eq!((decoded.text.as_ref(), decoded.encoding), ("xã", "utf-16le"));
///
/// let decoded = ntm_extract::decode::decode(b"Huy\xD6n \xAE\xB9t n\xABng th\xABn m\xEDi");
/// assert_eq!((decoded.text.as_ref(), decoded.encoding), ("Huyện đạt nông thôn mới", "tcvn3"));
/// ```
pub fn decode(bytes: &[u8]) -> Decoded<'_> {
    if let Some(utf_16) = utf_16(bytes) {
        return decode_as(bytes, utf_16);
    }
    let body = bytes.strip_prefix(BOM_UTF_8).unwrap_or(bytes);
    if body.is_ascii() && !may_be_viscii(body) {
        return unicode(bytes);
    }
    if std::str::from_utf8(body).is_ok() || body.len() < bytes.len() || is_damaged_utf_8(body) {
        let decoded = unicode(bytes);
        return before_unicode(&decoded).unwrap_or(decoded);
    }
    let decoded = single_byte(bytes);
    if recognise::sense(&decoded.text) == 0 && declared::charset(bytes).is_none() && has_utf_8(body) {
        return unicode(bytes);
    }
    decoded
}

/// The text in the encoding from before Unicode in which it makes more sense.
fn before_unicode(decoded: &Decoded<'_>) -> Option<Decoded<'static>> {
    let legacy = recognise::legacy(&decoded.text)?;
    Some(Decoded {
        text: Cow::Owned(recognise::convert(&decoded.text, legacy)),
        encoding: legacy.name(),
        first_error: decoded.first_error,
    })
}

/// Decodes the bytes in the encoding asked for.
pub fn decode_as(bytes: &[u8], encoding: Encoding) -> Decoded<'_> {
    let legacy = match encoding {
        Encoding::Utf8 => return unicode(bytes),
        Encoding::Utf16Le => return library(bytes, UTF_16LE, "utf-16le"),
        Encoding::Utf16Be => return library(bytes, UTF_16BE, "utf-16be"),
        Encoding::Windows1258 => return windows_1258(bytes),
        Encoding::Windows1252 => return library(bytes, WINDOWS_1252, "windows-1252"),
        Encoding::Tcvn3 => Legacy::Tcvn3,
        Encoding::Vni => Legacy::Vni,
        Encoding::Viscii => Legacy::Viscii,
    };
    // The letters may have been saved as the Latin ones that they look like.
    let decoded = if std::str::from_utf8(bytes).is_ok() {
        unicode(bytes)
    } else {
        library(bytes, WINDOWS_1252, "windows-1252")
    };
    Decoded {
        text: Cow::Owned(legacy.convert(&decoded.text)),
        encoding: legacy.name(),
        first_error: decoded.first_error,
    }
}

/// Which UTF-16 the bytes are, by their mark or by the zero bytes beside ASCII letters and spaces.
pub(crate) fn utf_16(bytes: &[u8]) -> Option<Encoding> {
    match bytes {
        [0xFF, 0xFE, ..] => return Some(Encoding::Utf16Le),
        [0xFE, 0xFF, ..] => return Some(Encoding::Utf16Be),
        _ => {}
    }
    let (pairs, _) = bytes[..bytes.len().min(UTF_16_SAMPLE)].as_chunks::<2>();
    let zeros = |at: usize| pairs.iter().filter(|pair| pair[at] == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let enough = |count: usize| count >= MIN_UTF_16_ZEROS && count * UTF_16_ZERO_IN >= pairs.len();
    match (first, second) {
        (0, count) if enough(count) => Some(Encoding::Utf16Le),
        (count, 0) if enough(count) => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// VISCII has rare capitals among the control bytes.
fn may_be_viscii(bytes: &[u8]) -> bool {
    bytes
        .iter()
        .any(|byte| byte.is_ascii_control() && !byte.is_ascii_whitespace())
}

fn unicode(bytes: &[u8]) -> Decoded<'_> {
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

/// Whether most letters beyond ASCII are UTF-8.
fn is_damaged_utf_8(bytes: &[u8]) -> bool {
    let (letters, errors) = utf_8_letters(bytes);
    errors < letters
}

/// Whether there are letters in UTF-8 among bytes that make no sense otherwise.
fn has_utf_8(bytes: &[u8]) -> bool {
    let (letters, errors) = utf_8_letters(bytes);
    errors <= 2 * letters
}

/// How many letters beyond ASCII are UTF-8, and how many places are not.
fn utf_8_letters(bytes: &[u8]) -> (usize, usize) {
    bytes.utf8_chunks().fold((0, 0), |(letters, errors), chunk| {
        let beyond = chunk.valid().chars().filter(|character| !character.is_ascii());
        (
            letters + beyond.count(),
            errors + usize::from(!chunk.invalid().is_empty()),
        )
    })
}

/// In the declared encoding, or in that of Windows or from before Unicode in which most makes sense: many pages
/// declare Western Windows and are in another.
fn single_byte(bytes: &[u8]) -> Decoded<'_> {
    let declared = declared::charset(bytes).filter(|it| ![UTF_8, WINDOWS_1252, WINDOWS_1258].contains(it));
    if let Some(encoding) = declared {
        return library(bytes, encoding, declared::name(encoding));
    }
    let western = library(bytes, WINDOWS_1252, "windows-1252");
    let candidates = [before_unicode(&western), Some(windows_1258(bytes))];
    let mut best = (recognise::sense(&western.text), western);
    for candidate in candidates.into_iter().flatten() {
        let sense = recognise::sense(&candidate.text);
        if sense > best.0 {
            best = (sense, candidate);
        }
    }
    best.1
}

/// Tones are combining characters in this encoding.
fn windows_1258(bytes: &[u8]) -> Decoded<'_> {
    let decoded = library(bytes, WINDOWS_1258, "windows-1258");
    Decoded {
        text: Cow::Owned(decoded.text.nfc().collect()),
        ..decoded
    }
}

fn library<'a>(bytes: &'a [u8], encoding: &'static encoding_rs::Encoding, name: &'static str) -> Decoded<'a> {
    let (body, mark) = match ([UTF_16LE, UTF_16BE].contains(&encoding), bytes) {
        (true, [0xFF, 0xFE, rest @ ..] | [0xFE, 0xFF, rest @ ..]) => (rest, 2),
        _ => (bytes, 0),
    };
    let (text, failed) = encoding.decode_without_bom_handling(body);
    Decoded {
        text,
        encoding: name,
        first_error: failed.then(|| mark + first_error(body, encoding)),
    }
}

/// Where the first byte stands that is nothing in the encoding.
fn first_error(bytes: &[u8], encoding: &'static encoding_rs::Encoding) -> usize {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut text = vec![
        0;
        decoder
            .max_utf8_buffer_length_without_replacement(bytes.len())
            .unwrap_or(0)
    ];
    match decoder.decode_to_utf8_without_replacement(bytes, &mut text, true) {
        (DecoderResult::Malformed(bad, after), read, _) => read - usize::from(bad) - usize::from(after),
        (_, read, _) => read,
    }
}

#[cfg(test)]
mod tests;
