//! Messages to the user, all on standard error: `ntm-extract: <input>: <what failed>: <why>`.
//!
//! A message that cannot be written is lost on purpose: there is nowhere left to say so.

use std::fmt::Display;
use std::io::{self, Write};

/// Tells that an input could not be read, and what to do about it.
pub(crate) fn unread(input: &str, why: &str, remedy: Option<&str>) {
    match remedy {
        Some(remedy) => say(format_args!("{input}: {why} ({remedy})")),
        None => say(format_args!("{input}: {why}")),
    }
}

/// Tells something that a reader of an input's report should know.
pub(crate) fn note(input: &str, note: impl Display) {
    say(format_args!("{input}: note: {note}"));
}

/// Tells why the run ends.
pub(crate) fn failure(error: &anyhow::Error) {
    say(format_args!("{error:#}"));
}

fn say(message: impl Display) {
    let _ = writeln!(io::stderr().lock(), "ntm-extract: {message}");
}
