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
pub(super) const MAX_TIME: Duration = Duration::from_mins(1);

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
    let printed = contained_pages(bytes, MAX_TIME)?;
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

fn contained_pages(bytes: &[u8], time: Duration) -> Result<Printed, Error> {
    contained(|| pages(bytes, time)).unwrap_or_else(|panic| Err(error(&*panic)))
}

fn error(panic: &(dyn Any + Send)) -> Error {
    match panic.downcast_ref() {
        Some(Stop::Time) => Error::Endless,
        Some(Stop::Size) => Error::InflatedPdf,
        None => Error::DamagedPdf,
    }
}

fn pages(bytes: &[u8], time: Duration) -> Result<Printed, Error> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(
            DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm,
        ) => Error::Encrypted,
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
    let mut printer = Printer::new(Instant::now() + time);
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

#[cfg(test)]
mod tests {
    use std::fmt::Write;
    use std::time::Duration;

    use super::{Error, contained_pages};

    /// A document of these objects, numbered from 1; the first is the page tree, the second a page.
    fn pdf(objects: &[&str]) -> Vec<u8> {
        let mut document = "%PDF-1.7\n".to_owned();
        for (object, number) in objects.iter().zip(1..) {
            writeln!(document, "{number} 0 obj {object} endobj").unwrap();
        }
        document +=
            "90 0 obj <</Type/Catalog/Pages 1 0 R>> endobj\ntrailer <</Root 90 0 R>>\nstartxref\n0\n%%EOF";
        document.into_bytes()
    }

    fn stream(entries: &str, content: &str) -> String {
        format!(
            "<</Length {} {entries}>> stream\n{content}\nendstream",
            content.len()
        )
    }

    const PAGES: &str = "<</Type/Pages/Kids[2 0 R]/Count 1>>";
    const PAGE: &str = "<</Type/Page/Parent 1 0 R/MediaBox[0 0 600 800]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>\
                        /XObject<</X 5 0 R>>>>>>";

    #[track_caller]
    fn ends_with(document: &[u8], error: Option<&Error>) {
        assert_eq!(
            contained_pages(document, Duration::from_millis(200))
                .err()
                .as_ref(),
            error
        );
    }

    #[test]
    fn forms_that_draw_each_other_end() {
        let page = stream("", "/X Do");
        let mut objects = vec![PAGES.to_owned(), PAGE.to_owned(), page, "<<>>".to_owned()];
        for next in 6..30 {
            let entries =
                format!("/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X {next} 0 R>>>>");
            objects.push(stream(&entries, &"/X Do ".repeat(10)));
        }
        let objects: Vec<&str> = objects.iter().map(String::as_str).collect();
        ends_with(&pdf(&objects), Some(&Error::Endless));
    }

    #[test]
    fn a_form_that_draws_itself_ends() {
        let form = stream(
            "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>",
            "/X Do",
        );
        ends_with(&pdf(&[PAGES, PAGE, &stream("", "/X Do"), "<<>>", &form]), None);
    }

    #[test]
    fn widths_of_more_glyphs_than_there_are() {
        let font = "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[<</Type/Font\
                    /Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<<>>/W[0 4294967295 500]>>]>>";
        let text = stream("", "BT /F 12 Tf 9 9 Td <0041> Tj ET");
        ends_with(
            &pdf(&[PAGES, PAGE, &text, font, "<<>>"]),
            Some(&Error::DamagedPdf),
        );
        let font = font.replace("4294967295", "65535");
        ends_with(
            &pdf(&[PAGES, PAGE, &text, &font, "<<>>"]),
            Some(&Error::NoLetters),
        );
    }

    #[test]
    fn deep_nesting() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        ends_with(&pdf(&[PAGES, PAGE, &stream("", &deep), &deep, "<<>>"]), None);
        let pages = "<</Type/Pages/Kids[1 0 R 1 0 R 2 0 R]/Count 3>>";
        ends_with(&pdf(&[pages, PAGE, &stream("", "q"), "<<>>", "<<>>"]), None);
    }
}
