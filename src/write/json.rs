//! JSON for reading: indented, one object or an array of them.

use std::io::{self, Write};

use super::Writer;
use crate::report::Report;

pub(super) struct Json<W> {
    out: W,
    several: bool,
    written: usize,
}

impl<W: Write> Json<W> {
    pub(super) fn new(out: W, several: bool) -> Self {
        Self {
            out,
            several,
            written: 0,
        }
    }
}

impl<W: Write> Writer for Json<W> {
    fn report(&mut self, report: &Report) -> io::Result<()> {
        let mut rendered = serde_json::to_string_pretty(report)?;
        if self.several {
            let before = if self.written == 0 { "[\n" } else { ",\n" };
            // Strings in JSON hold no line breaks, so every one of them is layout.
            rendered = format!("{before}  {}", rendered.replace('\n', "\n  "));
        } else {
            rendered.push('\n');
        }
        self.written += 1;
        self.out.write_all(rendered.as_bytes())?;
        self.out.flush()
    }

    fn failure(&mut self, _source: &str, _error: &str) -> io::Result<()> {
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        if self.several && self.written > 0 {
            self.out.write_all(b"\n]\n")?;
        }
        self.out.flush()
    }
}
