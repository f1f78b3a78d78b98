//! CSV: a header, then one row a figure, in the dialect that the reader's spreadsheet wants.

use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};

use super::{Writer, word};
use crate::report::{Figure, Place, Report};

/// How CSV is written. The default is that of RFC 4180 with `\n` at the end of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// The byte between cells.
    pub delimiter: u8,
    /// A byte order mark at the start, by which Excel knows UTF-8.
    pub bom: bool,
    /// A comma in decimal numbers, instead of a point.
    pub decimal_comma: bool,
    /// `\r\n` at the end of a row.
    pub crlf: bool,
    /// The language of the headings.
    pub headings: Language,
}

/// A language of headings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// The names of the contract.
    English,
    /// Vietnamese.
    Vietnamese,
}

impl Default for Dialect {
    fn default() -> Self {
        Self {
            delimiter: b',',
            bom: false,
            decimal_comma: false,
            crlf: false,
            headings: Language::English,
        }
    }
}

impl Dialect {
    /// What Excel with Vietnamese settings opens right by a double click.
    pub fn excel() -> Self {
        Self {
            delimiter: b';',
            bom: true,
            decimal_comma: true,
            crlf: true,
            headings: Language::English,
        }
    }
}

/// The content of a cell.
enum Cell {
    /// Words out of a document or a name, which may be anything.
    Text(String),
    /// Plain digits with a decimal point, or a word of the contract's lists.
    Plain(String),
}

/// A column: its name, its Vietnamese heading, and its cell in the row of a figure.
type Column = (&'static str, &'static str, fn(&Report, &Figure) -> Cell);

/// The columns in order: the report's, then those of [`Figure`] in the order of its fields, with `place` and
/// `span` spread out and `also` left to JSON. The names are the contract's.
const COLUMNS: &[Column] = &[
    ("source", "Nguồn", |r, _| text(Some(&r.source))),
    ("title", "Tiêu đề", |r, _| text(r.article.title.as_ref())),
    ("published", "Ngày đăng", |r, _| {
        plain(r.article.published.as_ref())
    }),
    ("id", "Số thứ tự", |_, f| plain(Some(f.id))),
    ("indicator", "Chỉ tiêu", |_, f| listed(f.indicator)),
    ("value", "Giá trị", |_, f| plain(Some(f.value))),
    ("unit", "Đơn vị", |_, f| listed(f.unit)),
    ("value_max", "Giá trị cao nhất", |_, f| plain(f.value_max)),
    ("out_of", "Trên tổng số", |_, f| plain(f.out_of)),
    ("change", "Tăng giảm", |_, f| listed(f.change)),
    ("approx", "Khoảng", |_, f| listed(f.approx)),
    ("status", "Tình trạng", |_, f| listed(f.status)),
    ("average", "Bình quân", |_, f| plain(Some(f.average))),
    ("standard", "Mức chuẩn", |_, f| listed(f.standard)),
    ("stars_min", "Sao từ", |_, f| plain(f.stars_min)),
    ("stars_max", "Sao đến", |_, f| plain(f.stars_max)),
    ("criteria_min", "Tiêu chí từ", |_, f| plain(f.criteria_min)),
    ("criteria_max", "Tiêu chí đến", |_, f| plain(f.criteria_max)),
    ("funding_source", "Nguồn vốn", |_, f| listed(f.funding_source)),
    ("award", "Hình thức khen thưởng", |_, f| {
        text(f.award.as_ref())
    }),
    ("giver", "Cơ quan khen thưởng", |_, f| text(f.giver.as_ref())),
    ("programme", "Chương trình", |_, f| listed(f.programme)),
    ("year", "Năm", |_, f| plain(f.year)),
    ("year_from", "Từ năm", |_, f| plain(f.year_from)),
    ("place_level", "Cấp địa bàn", |_, f| {
        listed(f.place.as_ref().map(|place| place.level))
    }),
    ("place", "Địa bàn", |_, f| {
        of_place(f, |place| Some(&place.name))
    }),
    ("province", "Tỉnh", |_, f| {
        of_place(f, |place| place.province.as_ref())
    }),
    ("place_code", "Mã địa bàn", |_, f| {
        of_place(f, |place| place.code.as_ref())
    }),
    ("text", "Nguyên văn", |_, f| text(Some(&f.text))),
    ("start", "Vị trí đầu", |_, f| plain(Some(f.span[0]))),
    ("end", "Vị trí cuối", |_, f| plain(Some(f.span[1]))),
    ("sentence", "Câu gốc", |_, f| text(Some(&f.sentence))),
    ("rule", "Quy tắc", |_, f| plain(Some(&f.rule))),
];

fn text(words: Option<&String>) -> Cell {
    Cell::Text(words.cloned().unwrap_or_default())
}

/// An empty cell where there is nothing.
fn plain(value: Option<impl ToString>) -> Cell {
    Cell::Plain(value.map(|value| value.to_string()).unwrap_or_default())
}

fn listed(value: impl serde::Serialize) -> Cell {
    Cell::Plain(word(value))
}

fn of_place(figure: &Figure, field: impl Fn(&Place) -> Option<&String>) -> Cell {
    text(figure.place.as_ref().and_then(field))
}

/// Columns whose cells are numbers that may have decimals.
const DECIMAL: &[&str] = &["value", "value_max", "out_of"];

/// First characters that make a spreadsheet run a cell as a formula (OWASP, "CSV Injection").
const RUN: &[char] = &['=', '+', '-', '@', '\t', '\r'];

/// A leading apostrophe makes text of a cell in every spreadsheet.
fn defused(text: String) -> String {
    if text.starts_with(RUN) {
        format!("'{text}")
    } else {
        text
    }
}

pub(super) struct Csv {
    dialect: Dialect,
    header_written: bool,
}

impl Csv {
    pub(super) fn new(dialect: Dialect, header_written: bool) -> Self {
        Self {
            dialect,
            header_written,
        }
    }

    fn rows(&self) -> csv::Writer<Vec<u8>> {
        WriterBuilder::new()
            .delimiter(self.dialect.delimiter)
            .terminator(if self.dialect.crlf {
                Terminator::CRLF
            } else {
                Terminator::Any(b'\n')
            })
            .from_writer(Vec::new())
    }

    fn heading(&self, (name, vietnamese, _): &Column) -> &'static str {
        match self.dialect.headings {
            Language::English => name,
            Language::Vietnamese => vietnamese,
        }
    }

    fn cell(&self, (name, _, cell): &Column, report: &Report, figure: &Figure) -> String {
        match cell(report, figure) {
            Cell::Text(text) => defused(text),
            Cell::Plain(number) if self.dialect.decimal_comma && DECIMAL.contains(name) => {
                number.replace('.', ",")
            }
            Cell::Plain(word) => word,
        }
    }
}

impl Writer for Csv {
    fn report(&mut self, report: &Report, out: &mut dyn Write) -> io::Result<()> {
        let mut rows = self.rows();
        if !self.header_written {
            if self.dialect.bom {
                out.write_all("\u{feff}".as_bytes())?;
            }
            rows.write_record(COLUMNS.iter().map(|column| self.heading(column)))?;
            self.header_written = true;
        }
        for figure in &report.figures {
            rows.write_record(COLUMNS.iter().map(|column| self.cell(column, report, figure)))?;
        }
        out.write_all(&rows.into_inner().map_err(csv::IntoInnerError::into_error)?)
    }

    fn failure(&mut self, _source: &str, _error: &str, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }

    fn finish(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}
