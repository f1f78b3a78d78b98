//! Telling documents that are no text, so that nobody gets figures out of the bytes of a picture.

use crate::{decode, reading};

/// A kind of data that is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Kind {
    pub(super) what: &'static str,
    pub(super) remedy: &'static str,
}

const SAVE: &str = "save it as plain text or as a web page first";
const UNPACK: &str = "unpack it first";
const PICTURE: &str = "give the text that it shows";
const DATA: &str = "give plain text or a web page";

/// First bytes of what offices have at hand instead of text. The rest is told by its control bytes.
const KNOWN: &[(&[u8], Kind)] = &[
    (
        b"{\\rtf",
        Kind {
            what: "an RTF document",
            remedy: SAVE,
        },
    ),
    (
        b"\xD0\xCF\x11\xE0",
        Kind {
            what: "an old Word or Excel document",
            remedy: SAVE,
        },
    ),
    (
        b"PK\x03\x04",
        Kind {
            what: "an Excel document or a zip archive",
            remedy: "save the document as plain text or unpack the archive first",
        },
    ),
    (
        b"\x1F\x8B",
        Kind {
            what: "gzip data",
            remedy: UNPACK,
        },
    ),
    (
        b"BZh",
        Kind {
            what: "bzip2 data",
            remedy: UNPACK,
        },
    ),
    (
        b"\xFD7zXZ",
        Kind {
            what: "xz data",
            remedy: UNPACK,
        },
    ),
    (
        b"\x28\xB5\x2F\xFD",
        Kind {
            what: "zstd data",
            remedy: UNPACK,
        },
    ),
    (
        b"7z\xBC\xAF",
        Kind {
            what: "a 7z archive",
            remedy: UNPACK,
        },
    ),
    (
        b"Rar!",
        Kind {
            what: "a rar archive",
            remedy: UNPACK,
        },
    ),
    (
        b"\x89PNG",
        Kind {
            what: "a picture",
            remedy: PICTURE,
        },
    ),
    (
        b"\xFF\xD8\xFF",
        Kind {
            what: "a picture",
            remedy: PICTURE,
        },
    ),
    (
        b"GIF8",
        Kind {
            what: "a picture",
            remedy: PICTURE,
        },
    ),
];

/// How much of a document is looked at: what is no text shows it at once, and text may be long.
const SAMPLE: usize = 8192;

/// Text has next to no control bytes; among random bytes they are one in nine, and the rare capitals that
/// VISCII puts there are far below one in twenty.
const CONTROL_SHARE: usize = 20;

/// What the bytes are, unless they are text.
pub(super) fn recognise(bytes: &[u8]) -> Option<Kind> {
    if reading::is_word(bytes) || reading::is_pdf(bytes) {
        return None;
    }
    if let Some((_, kind)) = KNOWN.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Some(*kind);
    }
    if decode::utf_16(bytes).is_some() {
        return None;
    }
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let control = sample
        .iter()
        .filter(|b| b.is_ascii_control() && !b.is_ascii_whitespace())
        .count();
    (sample.contains(&0) || control * CONTROL_SHARE > sample.len()).then_some(Kind {
        what: "binary data",
        remedy: DATA,
    })
}

#[cfg(test)]
mod tests {
    use super::recognise;

    #[track_caller]
    fn check(bytes: &[u8], what: Option<&str>) {
        assert_eq!(recognise(bytes).map(|kind| kind.what), what);
    }

    #[test]
    fn binary() {
        check(b"{\\rtf1 ", Some("an RTF document"));
        check(b"PK\x03\x04\x14", Some("an Excel document or a zip archive"));
        check(b"10 x\xC3\xA3\0", Some("binary data"));
        check(b"\x01\x02\x03 abc", Some("binary data"));
    }

    #[test]
    fn text() {
        check(b"", None);
        check(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\0", None);
        check("Huyện có 10/10 xã đạt chuẩn\r\n\tNTM".as_bytes(), None);
        check(b"\xFF\xFE1\x000\x00", None);
        // Text in an old encoding: every byte above 127 is possible.
        check(b"Huy\xD6n c\xE3 10/10 x\xB7 \xAE\xB9t chu\xC8n", None);
        // One stray control byte does not make text binary.
        check(b"10/10 xa dat chuan nong thon moi trong nam 2021\x0B", None);
    }
}
