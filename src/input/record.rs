//! NDJSON: a record a line, with the document in one of its fields.

use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::{Map, Value};

use super::source::Sink;
use super::{Content, Document, Error, Found, Item, Limits};

/// The fields of a record that are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fields {
    /// The fields that may name the document; the first one that is there does.
    pub name: Vec<String>,
    /// The field with a web page.
    pub html: String,
    /// The field with a text, for records without a page.
    pub text: String,
}

impl Default for Fields {
    fn default() -> Self {
        Self {
            name: vec!["id".to_owned(), "url".to_owned()],
            html: "html".to_owned(),
            text: "text".to_owned(),
        }
    }
}

/// Hands on the lines of a stream, every one of them, so that a line out can be told from a line in.
/// `taken` counts the bytes read from the file.
pub(super) fn records(
    name: &str,
    reader: impl Read,
    taken: &Arc<AtomicU64>,
    fields: &Fields,
    limits: Limits,
    sink: Sink<'_>,
) -> ControlFlow<()> {
    let mut reader = BufReader::new(reader);
    let mut told = 0;
    for number in 1_u64.. {
        let line = match line(&mut reader, limits.size) {
            Ok(None) => break,
            Ok(Some(line)) => line,
            Err(error) => return sink(Found::failed(name.to_owned(), error)),
        };
        let now = taken.load(Ordering::Relaxed);
        sink(Item::Found(Found {
            name: format!("{name}:{number}"),
            stored: now - told,
            content: match line {
                Ok(line) => Content::Record(line, fields.clone()),
                Err(error) => Content::Failed(error),
            },
        }))?;
        told = now;
    }
    ControlFlow::Continue(())
}

/// The next line without its end; one that is too long is passed over without being kept.
fn line(reader: &mut impl BufRead, limit: u64) -> io::Result<Option<Result<Vec<u8>, Error>>> {
    let mut line = Vec::new();
    let read = reader
        .by_ref()
        .take(limit.saturating_add(1))
        .read_until(b'\n', &mut line)?;
    if read == 0 {
        return Ok(None);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
    } else if line.len() as u64 > limit {
        reader.skip_until(b'\n')?;
        return Ok(Some(Err(Error::TooLarge { limit })));
    }
    Ok(Some(Ok(line)))
}

/// The document in a line.
pub(super) fn parse(place: String, line: &[u8], fields: &Fields) -> Document {
    // JSON is UTF-8; what is none becomes U+FFFD, of which whoever reads the article tells.
    let record: Map<String, Value> = match serde_json::from_str(&String::from_utf8_lossy(line)) {
        Ok(record) => record,
        Err(error) => {
            let why = match line.trim_ascii() {
                [] => "the line is empty".to_owned(),
                [b'{', ..] => format!("it is no JSON at column {}", error.column()),
                _ => "it is no JSON object".to_owned(),
            };
            return Document::new(place, Err(Error::Record(why)));
        }
    };
    let name = fields.name.iter().find_map(|field| match record.get(field)? {
        Value::String(name) if !name.is_empty() => Some(name.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    let content = [&fields.html, &fields.text]
        .into_iter()
        .find_map(|field| match record.get(field)? {
            Value::String(content) => Some(content.clone().into_bytes()),
            _ => None,
        });
    let missing = || Error::Record(format!("it has neither '{}' nor '{}'", fields.html, fields.text));
    Document {
        is_utf_8: true,
        ..Document::new(name.unwrap_or(place), content.ok_or_else(missing))
    }
}
