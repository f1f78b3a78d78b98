//! JSON for reading: indented, one object or an array of them.

use std::io::{self, Write};

use super::Writer;
use crate::report::Report;

pub(super) struct Json {
    several: bool,
    written: usize,
}

impl Json {
    pub(super) fn new(several: bool) -> Self {
        Self { several, written: 0 }
    }
}

impl Writer for Json {
    fn report(&mut self, report: &Report, out: &mut dyn Write) -> io::Result<()> {
        let mut rendered = serde_json::to_string_pretty(report)?;
        if self.several {
            let before = if self.written == 0 { "[\n" } else { ",\n" };
            // Strings in JSON hold no line breaks, so every one of them is layout.
            rendered = format!("{before}  {}", rendered.replace('\n', "\n  "));
        } else {
            rendered.push('\n');
        }
        self.written += 1;
        out.write_all(rendered.as_bytes())
    }

    fn failure(&mut self, _source: &str, _error: &str, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.several && self.written > 0 {
            out.write_all(b"\n]\n")?;
        }
        Ok(())
    }
}
