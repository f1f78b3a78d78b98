//! JSON for machines: one report a line, failed documents in their place.

use std::io::{self, Write};

use serde::Serialize;

use super::Writer;
use crate::report::Report;

pub(super) struct Ndjson;

/// What stands in the place of the report of a document that could not be read.
#[derive(Serialize)]
struct Failure<'a> {
    source: &'a str,
    error: &'a str,
}

fn line(value: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    let mut rendered = serde_json::to_vec(value)?;
    rendered.push(b'\n');
    out.write_all(&rendered)
}

impl Writer for Ndjson {
    fn report(&mut self, report: &Report, out: &mut dyn Write) -> io::Result<()> {
        line(report, out)
    }

    fn failure(&mut self, source: &str, error: &str, out: &mut dyn Write) -> io::Result<()> {
        line(&Failure { source, error }, out)
    }

    fn finish(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}
