//! From a document to what is made of it: the one place where it happens.

use ntm_extract::decode::Encoding;
use ntm_extract::input::{self, Error, Found};
use ntm_extract::reading::{self, Options, Reading};
use ntm_extract::report::Report;
use ntm_extract::{explain_document, input::Document};

/// What became of a document.
pub(crate) struct Done<T> {
    /// Its name in reports and messages.
    pub(crate) name: String,
    /// What the user should know about it.
    pub(crate) notes: Vec<String>,
    /// The bytes it had, unpacked.
    pub(crate) bytes: u64,
    /// What was made of it.
    pub(crate) result: Result<T, Error>,
}

/// How documents are read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// What a document may take as bytes.
    pub(crate) input: input::Limits,
    /// Its encoding, and what a page may take as a tree.
    pub(crate) reading: Options,
}

/// Reads a document and makes something of its article.
pub(crate) fn read<T>(
    found: Found,
    bounds: &Bounds,
    make: impl FnOnce(&str, &Reading, &mut Vec<String>) -> T,
) -> Done<T> {
    let Document {
        name,
        bytes,
        is_utf_8,
    } = found.read(bounds.input);
    let options = Options {
        encoding: if is_utf_8 {
            Some(Encoding::Utf8)
        } else {
            bounds.reading.encoding
        },
        ..bounds.reading
    };
    let mut notes = Vec::new();
    let length = bytes.as_ref().map_or(0, Vec::len) as u64;
    let result = bytes
        .and_then(|bytes| Ok(reading::read(&bytes, &options)?))
        .map(|reading| {
            notes.extend(flaws(&reading));
            make(&name, &reading, &mut notes)
        });
    Done {
        name,
        notes,
        bytes: length,
        result,
    }
}

/// The report of a document.
pub(crate) fn report(name: &str, reading: &Reading, notes: &mut Vec<String>) -> Report {
    let (mut report, _) = explain_document(name, &reading.document);
    reading.encoding.clone_into(&mut report.article.encoding);
    if report.article.chars == 0 && !reading.is_blank {
        notes.push("no article text found in it".to_owned());
    }
    report
}

fn flaws(reading: &Reading) -> Vec<String> {
    let mut notes = Vec::new();
    if reading.is_blank {
        notes.push("it is empty, there is nothing to find in it".to_owned());
    }
    if let Some(offset) = reading.first_error {
        notes.push(format!(
            "some bytes are no {}, the first at byte {offset}; they were replaced by U+FFFD (save it as UTF-8, or name its encoding with --encoding)",
            reading.encoding
        ));
    }
    if reading.pictures > 0 {
        notes.push(format!(
            "{} of its pages show pictures and no text (run text recognition (OCR) on it if they matter)",
            reading.pictures
        ));
    }
    if reading.is_damaged {
        notes.push("parts of it are damaged and could not be read (fetch it again)".to_owned());
    }
    let lost = reading.first_error.is_none() && reading.document.text.contains('\u{FFFD}');
    if lost {
        notes.push("some characters had been lost before it was read; they stand as U+FFFD".to_owned());
    }
    notes
}
