//! From reports to bytes: one file an output format behind one [`Writer`].
//!
//! A writer takes reports one at a time and keeps none, so that memory is bounded by one document. Each
//! report is rendered first and then written in one piece.

mod csv;
mod decisions;
mod json;
mod ndjson;

use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;

use crate::report::Report;

pub use csv::{Dialect, Language};
pub use decisions::decisions;

/// An output format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// One input one object, several an array.
    Json,
    /// A report a line.
    Ndjson,
    /// A row a figure.
    Csv,
}

impl Format {
    /// Every format, the default first.
    pub const ALL: [Self; 3] = [Self::Json, Self::Ndjson, Self::Csv];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Ndjson => "ndjson",
            Self::Csv => "csv",
        }
    }

    /// The format with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// The format that a file's extension stands for.
    pub fn from_extension(file: &Path) -> Option<Self> {
        let extension = file.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "jsonl" => Some(Self::Ndjson),
            name => Self::from_name(name),
        }
    }
}

/// Writes the results of a run in one format.
///
/// The destination comes with each call, so that the caller can count, flush and keep it.
pub trait Writer {
    /// Writes the report of one document.
    ///
    /// # Errors
    ///
    /// When the destination fails.
    fn report(&mut self, report: &Report, out: &mut dyn Write) -> io::Result<()>;

    /// Tells that a document could not be read, where the format has a place for it.
    ///
    /// # Errors
    ///
    /// When the destination fails.
    fn failure(&mut self, source: &str, error: &str, out: &mut dyn Write) -> io::Result<()>;

    /// Closes what is open.
    ///
    /// # Errors
    ///
    /// When the destination fails.
    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()>;
}

/// What a writer has to know beside the format.
#[derive(Debug, Clone, Copy, Default)]
pub struct Layout {
    /// More than one document was asked for, which makes JSON an array however many of them can be read.
    pub several: bool,
    /// The output goes on where an earlier run ended: what stands at its head is there.
    pub continued: bool,
    /// How CSV is written.
    pub csv: Dialect,
}

/// The writer of a format.
pub fn writer(format: Format, layout: Layout) -> Box<dyn Writer> {
    match format {
        Format::Json => Box::new(json::Json::new(layout.several)),
        Format::Ndjson => Box::new(ndjson::Ndjson),
        Format::Csv => Box::new(csv::Csv::new(layout.csv, layout.continued)),
    }
}

/// A word of the contract's lists, as serde spells it; an empty cell for none.
fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}
