//! The text of a Word document (Office Open XML): paragraphs, lists and tables of `word/document.xml`.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::layout::{Line, assemble};
use super::{BlockKind, Document, Metadata, clean};

/// What is open at a place of the document.
#[derive(Default)]
struct Body {
    lines: Vec<Line>,
    paragraph: String,
    kind: Option<BlockKind>,
    in_text: bool,
    /// Cells of the row that is open in the outermost table, and how many tables are open.
    cells: Vec<String>,
    tables: usize,
}

impl Body {
    fn open(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "p" => {
                self.paragraph.clear();
                self.kind = None;
            }
            "t" => self.in_text = true,
            "tab" | "br" | "cr" => self.paragraph.push(' '),
            "numPr" => self.kind = self.kind.or(Some(BlockKind::ListItem)),
            "pStyle" if is_heading(tag) => self.kind = Some(BlockKind::Heading),
            "tbl" => self.tables += 1,
            "tr" if self.tables == 1 => self.cells.clear(),
            "tc" if self.tables == 1 => self.cells.push(String::new()),
            _ => {}
        }
    }

    fn close(&mut self, name: &str) {
        match name {
            "t" => self.in_text = false,
            "p" => self.close_paragraph(),
            "tr" if self.tables == 1 => {
                let filled: Vec<&str> = self.cells.iter().map(|cell| cell.trim()).collect();
                let row = clean::line(&filled.join(" | "));
                if filled.iter().any(|cell| !cell.is_empty()) {
                    self.add(Some(BlockKind::TableRow), row);
                }
            }
            "tbl" => self.tables = self.tables.saturating_sub(1),
            _ => {}
        }
    }

    fn close_paragraph(&mut self) {
        let text = clean::line(&self.paragraph);
        self.paragraph.clear();
        match self.cells.last_mut().filter(|_| self.tables > 0) {
            Some(cell) => {
                cell.push(' ');
                cell.push_str(&text);
            }
            None => self.add(self.kind, text),
        }
    }

    fn add(&mut self, kind: Option<BlockKind>, text: String) {
        if !text.is_empty() {
            self.lines.push(Line {
                kind,
                text,
                linked: false,
            });
        }
    }
}

/// Styles are named in the language of the office; their ids stay English or numbered.
fn is_heading(tag: &BytesStart<'_>) -> bool {
    let values = tag.attributes().flatten();
    values
        .filter(|attribute| attribute.key.local_name().as_ref() == "val")
        .any(|attribute| attribute.value.to_ascii_lowercase().starts_with("heading"))
}

/// Reads the main part; `None` where it is no well-formed XML.
pub(super) fn parse(xml: &str) -> Option<Document> {
    let mut reader = Reader::from_str(xml);
    let mut body = Body::default();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => body.open(&tag),
            Event::Empty(tag) => {
                body.open(&tag);
                if tag.local_name().as_ref() != "p" {
                    body.close(tag.local_name().as_ref());
                }
            }
            Event::End(tag) => body.close(tag.local_name().as_ref()),
            Event::Text(text) if body.in_text => body.paragraph.push_str(&text),
            Event::GeneralRef(reference) if body.in_text => {
                body.paragraph.push_str(&resolved(&reference));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    Some(assemble(body.lines, Metadata::default(), true))
}

/// The character of a reference; XML knows five names.
fn resolved(name: &str) -> String {
    quick_xml::escape::unescape(&format!("&{name};")).map_or_else(|_| String::new(), Into::into)
}
