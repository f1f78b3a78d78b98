//! JSON for machines: one report a line, failed documents in their place.

use std::io::{self, Write};

use serde::Serialize;

use super::Writer;
use crate::report::Report;

pub(super) struct Ndjson<W> {
    out: W,
}

/// What stands in the place of the report of a document that could not be read.
#[derive(Serialize)]
struct Failure<'a> {
    source: &'a str,
    error: &'a str,
}

impl<W: Write> Ndjson<W> {
    pub(super) fn new(out: W) -> Self {
        Self { out }
    }

    fn line(&mut self, value: &impl Serialize) -> io::Result<()> {
        let mut rendered = serde_json::to_vec(value)?;
        rendered.push(b'\n');
        self.out.write_all(&rendered)?;
        self.out.flush()
    }
}

impl<W: Write> Writer for Ndjson<W> {
    fn report(&mut self, report: &Report) -> io::Result<()> {
        self.line(report)
    }

    fn failure(&mut self, source: &str, error: &str) -> io::Result<()> {
        self.line(&Failure { source, error })
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
