//! PDF documents: from their bytes to the words on their pages.
//!
//! - `words`: what a page prints
//! - `bounds`: what a document may take

mod bounds;
mod words;

use std::any::Any;
use std::time::{Duration, Instant};

use hayro_interpret::hayro_syntax::object::Object;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro_interpret::kurbo::Rect;
use hayro_interpret::{
    Context, InterpreterCache, InterpreterSettings, RenderContent, TransformExt, interpret_page,
};

use super::Error;
use super::contained::contained;
use crate::article::Page;
use words::Printer;

/// How a PDF begins.
const HEAD: &[u8] = b"%PDF-";
/// How far before its end the place of its table of objects is named; programs look back 1024 bytes, and mail adds some.
const FOOT: usize = 2048;
/// A thousand pages of text take less than a second; pages that draw each other can take for ever.
pub(super) const MAX_TIME: Duration = Duration::from_secs(60);

/// What the pages of a PDF show.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Printed {
    /// Those with text.
    pub(super) pages: Vec<Page>,
    /// How many show pictures and no text.
    pub(super) pictures: usize,
    /// Some of it could not be read.
    pub(super) is_damaged: bool,
}

/// Why the pages are no further looked at.
pub(super) enum Stop {
    /// They take too long.
    Time,
    /// They hold too much.
    Size,
}

/// Whether the bytes are a PDF document.
pub(crate) fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(HEAD)
}

/// Reads the pages.
pub(super) fn read(bytes: &[u8]) -> Result<Printed, Error> {
    let foot = &bytes[bytes.len().saturating_sub(FOOT)..];
    if memchr::memmem::find(foot, b"startxref").is_none() {
        return Err(Error::DamagedPdf);
    }
    let flate = bounds::flate(bytes)?;
    let printed = contained(|| pages(bytes)).unwrap_or_else(|panic| Err(error(&*panic)))?;
    if printed.pages.is_empty() {
        return Err(if flate.is_damaged || printed.is_damaged {
            Error::DamagedPdf
        } else {
            Error::NoText
        });
    }
    Ok(Printed {
        is_damaged: printed.is_damaged || flate.is_damaged,
        ..printed
    })
}

fn error(panic: &(dyn Any + Send)) -> Error {
    match panic.downcast_ref() {
        Some(Stop::Time) => Error::Endless,
        Some(Stop::Size) => Error::InflatedPdf,
        None => Error::DamagedPdf,
    }
}

fn pages(bytes: &[u8]) -> Result<Printed, Error> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Error::Locked,
        LoadPdfError::Decryption(DecryptionError::UnsupportedAlgorithm) => Error::Locked,
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => Error::DamagedPdf,
    })?;
    let is_bounded = |object| match object {
        Object::Dict(dict) => bounds::widths(&dict),
        _ => true,
    };
    if !pdf.objects().into_iter().all(is_bounded) {
        return Err(Error::DamagedPdf);
    }
    let settings = InterpreterSettings {
        // Comments and form fields are no text of the document.
        render_content: RenderContent::PAGE,
        ..InterpreterSettings::default()
    };
    let cache = InterpreterCache::new();
    let mut printer = Printer::new(Instant::now() + MAX_TIME);
    let mut printed = Printed::default();
    for page in pdf.pages().iter() {
        match page.page_stream() {
            Some(stream) => printer.unpack(stream.len()),
            None => printed.is_damaged |= page.raw().contains_key("Contents"),
        }
        let (width, height) = page.render_dimensions();
        let mut context = Context::new(
            page.initial_transform(true).to_kurbo(),
            Rect::new(0.0, 0.0, width.into(), height.into()),
            &cache,
            pdf.xref(),
            settings.clone(),
        );
        interpret_page(page, &mut context, &mut printer);
        let has_picture = printer.has_picture();
        let page = printer.page();
        if !page.words.is_empty() {
            printed.pages.push(page);
        } else if has_picture {
            printed.pictures += 1;
        }
    }
    if printer.is_unreadable() {
        return Err(Error::NoLetters);
    }
    Ok(printed)
}
