//! CSV: a header, then one row a figure.

use std::io::{self, Write};

use super::{Writer, word};
use crate::report::{Figure, Place, Report};

/// A column: its name, and its cell in the row of a figure.
type Column = (&'static str, fn(&Report, &Figure) -> String);

/// The columns in order: the report's, then those of [`Figure`] in the order of its fields, with `place` and
/// `span` spread out and `also` left to JSON. The names are the contract's.
const COLUMNS: &[Column] = &[
    ("source", |r, _| r.source.clone()),
    ("title", |r, _| text(r.article.title.as_ref())),
    ("published", |r, _| text(r.article.published.as_ref())),
    ("id", |_, f| f.id.to_string()),
    ("indicator", |_, f| word(f.indicator)),
    ("value", |_, f| f.value.to_string()),
    ("unit", |_, f| word(f.unit)),
    ("value_max", |_, f| text(f.value_max)),
    ("out_of", |_, f| text(f.out_of)),
    ("change", |_, f| word(f.change)),
    ("approx", |_, f| word(f.approx)),
    ("status", |_, f| word(f.status)),
    ("average", |_, f| f.average.to_string()),
    ("standard", |_, f| word(f.standard)),
    ("stars_min", |_, f| text(f.stars_min)),
    ("stars_max", |_, f| text(f.stars_max)),
    ("criteria_min", |_, f| text(f.criteria_min)),
    ("criteria_max", |_, f| text(f.criteria_max)),
    ("funding_source", |_, f| word(f.funding_source)),
    ("award", |_, f| text(f.award.as_ref())),
    ("giver", |_, f| text(f.giver.as_ref())),
    ("programme", |_, f| word(f.programme)),
    ("year", |_, f| text(f.year)),
    ("year_from", |_, f| text(f.year_from)),
    ("place_level", |_, f| {
        word(f.place.as_ref().map(|place| place.level))
    }),
    ("place", |_, f| of_place(f, |place| Some(&place.name))),
    ("province", |_, f| of_place(f, |place| place.province.as_ref())),
    ("place_code", |_, f| of_place(f, |place| place.code.as_ref())),
    ("text", |_, f| f.text.clone()),
    ("start", |_, f| f.span[0].to_string()),
    ("end", |_, f| f.span[1].to_string()),
    ("sentence", |_, f| f.sentence.clone()),
    ("rule", |_, f| f.rule.clone()),
];

/// An empty cell where there is nothing.
fn text(value: Option<impl ToString>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

fn of_place(figure: &Figure, field: impl Fn(&Place) -> Option<&String>) -> String {
    text(figure.place.as_ref().and_then(field))
}

pub(super) struct Csv<W> {
    out: W,
    header_written: bool,
}

impl<W: Write> Csv<W> {
    pub(super) fn new(out: W) -> Self {
        Self {
            out,
            header_written: false,
        }
    }
}

impl<W: Write> Writer for Csv<W> {
    fn report(&mut self, report: &Report) -> io::Result<()> {
        let mut rows = csv::Writer::from_writer(Vec::new());
        if !self.header_written {
            rows.write_record(COLUMNS.iter().map(|(name, _)| name))?;
            self.header_written = true;
        }
        for figure in &report.figures {
            rows.write_record(COLUMNS.iter().map(|(_, cell)| cell(report, figure)))?;
        }
        self.out
            .write_all(&rows.into_inner().map_err(csv::IntoInnerError::into_error)?)?;
        self.out.flush()
    }

    fn failure(&mut self, _source: &str, _error: &str) -> io::Result<()> {
        Ok(())
    }

    fn finish(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
