//! What became of every number of a text, for people.

use std::io::{self, Write};

use super::word;
use crate::explain::Decision;

/// Widest column that still leaves room for the reason on one line of a terminal.
const MAX_TEXT: usize = 40;

/// Writes the decisions on one document: where the number stands, as it is written, the figure it became or
/// `-`, and why.
///
/// # Errors
///
/// When `out` fails.
pub fn decisions(mut out: impl Write, source: &str, decisions: &[Decision]) -> io::Result<()> {
    let rows: Vec<[String; 4]> = decisions.iter().map(row).collect();
    let width = |column: usize| {
        rows.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or(0)
    };
    let (span, text, claimed) = (width(0), width(1).min(MAX_TEXT), width(2));
    let mut rendered = Vec::new();
    writeln!(rendered, "{source}")?;
    if rows.is_empty() {
        writeln!(rendered, "  no number in the text")?;
    }
    for [place, number, claimed_by, reason] in &rows {
        writeln!(
            rendered,
            "  {place:>span$}  {number:<text$}  {claimed_by:<claimed$}  {reason}"
        )?;
    }
    out.write_all(&rendered)?;
    out.flush()
}

fn row(decision: &Decision) -> [String; 4] {
    let [start, end] = decision.span;
    let claimed = match &decision.claimed {
        Some((id, indicator)) => format!("{} #{id}", word(indicator)),
        None => "-".to_owned(),
    };
    [
        format!("{start}..{end}"),
        decision.text.replace('\n', " "),
        claimed,
        decision.reason.clone(),
    ]
}
