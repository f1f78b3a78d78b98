//! The jobs of the command line.

use std::ffi::OsString;
use std::io::{self, Write};
use std::mem;

use anyhow::{Context, Result};
use schemars::generate::SchemaSettings;

use ntm_extract::input::Input;
use ntm_extract::reading::{self, Options, Reading};
use ntm_extract::report::Report;
use ntm_extract::{explain_document, indicator, write};

use crate::cli::{self, Cli, Extract, Helper};
use crate::destination::{Destination, cannot_write};
use crate::message;

/// How many inputs were read and how many were not.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Outcome {
    pub(crate) read: usize,
    pub(crate) failed: usize,
}

/// Does what the arguments ask for.
pub(crate) fn run(cli: Cli) -> Result<Outcome> {
    match cli.helper {
        None if cli.extract.explain => explain_numbers(&cli.extract),
        None => write_reports(&cli.extract),
        Some(Helper::Text { input, reading }) => print_text(input.as_slice(), &reading.options()),
        Some(Helper::Schema) => print_schema(),
        Some(Helper::Indicators) => print_indicators(),
    }
}

fn write_reports(args: &Extract) -> Result<Outcome> {
    let (inputs, format) = (args.inputs(), args.format());
    let mut destination = Destination::open(args.output.as_deref())?;
    let mut writer = write::writer(format, inputs.len() > 1, &mut destination);
    let outcome = each(&inputs, &args.options(), |name, document| match document {
        Ok(read) => {
            let (mut report, _) = explain_document(name, &read.document);
            read.encoding.clone_into(&mut report.article.encoding);
            if report.article.chars == 0 && !read.is_blank {
                message::note(name, "no article text found in it");
            }
            writer.report(&report)
        }
        Err(error) => writer.failure(name, error),
    })
    .and_then(|outcome| writer.finish().map(|()| outcome))
    .with_context(|| cannot_write(args.output.as_deref()))?;
    drop(writer);
    // A run that read nothing must not replace the result of an earlier one.
    if outcome.read > 0 {
        destination.keep()?;
    }
    Ok(outcome)
}

fn explain_numbers(args: &Extract) -> Result<Outcome> {
    let mut out = Destination::standard();
    let mut first = true;
    each(&args.inputs(), &args.options(), |name, document| {
        let Ok(read) = document else { return Ok(()) };
        let (_, decisions) = explain_document(name, &read.document);
        if !mem::take(&mut first) {
            out.write_all(b"\n")?;
        }
        write::decisions(&mut out, name, &decisions)
    })
    .with_context(|| cannot_write(None))
}

fn print_text(named: &[OsString], options: &Options) -> Result<Outcome> {
    let mut out = Destination::standard();
    each(&cli::inputs_or_pipe(named), options, |_, document| {
        let Ok(Reading { document, .. }) = document else {
            return Ok(());
        };
        let text = document.text;
        if !text.is_empty() {
            writeln!(out, "{text}")?;
        }
        out.flush()
    })
    .with_context(|| cannot_write(None))
}

fn print_schema() -> Result<Outcome> {
    // What is written has every field of the contract; only a schema for writing says so.
    let generator = SchemaSettings::default().for_serialize().into_generator();
    let schema = generator.into_root_schema_for::<Report>();
    print(format_args!("{}\n", serde_json::to_string_pretty(&schema)?))
}

fn print_indicators() -> Result<Outcome> {
    for rule in indicator::ALL {
        let example = rule.accepted.first().map_or("", |accepted| accepted.phrase);
        print(format_args!(
            "{}\n  counts: {}\n  example: {example}\n",
            rule.id, rule.counts
        ))?;
    }
    Ok(Outcome::default())
}

fn print(text: std::fmt::Arguments<'_>) -> Result<Outcome> {
    let mut out = Destination::standard();
    out.write_fmt(text)
        .and_then(|()| out.flush())
        .with_context(|| cannot_write(None))?;
    Ok(Outcome::default())
}

/// Reads the inputs one by one, tells what is wrong with each, and hands them on. Only a failing output ends
/// the run early.
fn each(
    inputs: &[Input],
    options: &Options,
    mut take: impl FnMut(&str, Result<Reading, &str>) -> io::Result<()>,
) -> io::Result<Outcome> {
    let mut outcome = Outcome::default();
    for input in inputs {
        let name = input.name();
        match read(input, options) {
            Ok(reading) => {
                outcome.read += 1;
                tell_notes(&name, &reading);
                take(&name, Ok(reading))
            }
            Err(Unread { why, remedy }) => {
                outcome.failed += 1;
                message::unread(&name, &why, remedy);
                take(&name, Err(&why))
            }
        }?;
    }
    Ok(outcome)
}

/// Why a document was not read, and what to do about it.
struct Unread {
    why: String,
    remedy: Option<&'static str>,
}

fn read(input: &Input, options: &Options) -> Result<Reading, Unread> {
    let bytes = input.read().map_err(|error| Unread {
        why: error.to_string(),
        remedy: error.remedy(),
    })?;
    reading::read(&bytes, options).map_err(|error| Unread {
        why: error.to_string(),
        remedy: Some(error.remedy()),
    })
}

fn tell_notes(name: &str, reading: &Reading) {
    if reading.is_blank {
        message::note(name, "it is empty, there is nothing to find in it");
    }
    if let Some(offset) = reading.first_error {
        message::note(
            name,
            format_args!(
                "some bytes are no {}, the first at byte {offset}; they were replaced by U+FFFD (save it as UTF-8, or name its encoding with --encoding)",
                reading.encoding
            ),
        );
    }
}
