//! The jobs of the command line.

use std::io::{self, Write};
use std::mem;
use std::ops::ControlFlow;
use std::thread;

use anyhow::{Context, Result, anyhow};
use clap::CommandFactory;
use schemars::generate::SchemaSettings;

use ntm_extract::input::{Found, Item, Source};
use ntm_extract::reading::Reading;
use ntm_extract::report::Report;
use ntm_extract::{explain_document, indicator, write};

use crate::cli::{Cli, Extract, Helper};
use crate::destination::{Destination, cannot_write};
use crate::document::{self, Bounds, Done};
use crate::journal::Mark;
use crate::message::{Console, Loudness, Tally, set_length};
use crate::output::Output;
use crate::pipeline::{self, Give, Grouping, Task};

/// How many inputs were read and how many were not.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Outcome {
    pub(crate) read: u64,
    pub(crate) failed: u64,
}

/// Does what the arguments ask for.
pub(crate) fn run(cli: Cli) -> Result<Outcome> {
    match cli.helper {
        None if cli.extract.explain => explain_numbers(&cli.extract),
        None => write_reports(&cli.extract),
        Some(Helper::Text { input, reading }) => print_text(&Extract::only(input, reading)),
        Some(Helper::Schema) => print_schema(),
        Some(Helper::Indicators) => print_indicators(),
        Some(Helper::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), env!("CARGO_PKG_NAME"), &mut script);
            print(&script)
        }
        Some(Helper::Man) => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Cli::command()).render(&mut page)?;
            print(&page)
        }
    }
}

fn write_reports(args: &Extract) -> Result<Outcome> {
    let mut output = Output::open(args.plan())?;
    let start = output.start();
    if start.complete {
        output.finish(start)?;
        return Ok(outcome(start.read, start.failed));
    }
    let console = Console::new(args.loudness(), !args.writes_to_terminal());
    let mut mark = start;
    let batch = Batch {
        source: args.source(),
        grouping: args.grouping(),
        bounds: args.bounds(),
        jobs: args.jobs(),
        start,
    };
    let tally = batch.each(&console, document::report, |done, names| {
        match &done.result {
            Ok(report) => {
                mark.read += 1;
                output.report(report)?;
            }
            Err(error) => {
                mark.failed += 1;
                output.failure(&done.name, &error.to_string())?;
            }
        }
        mark.documents += 1;
        mark.names = names;
        output.mark(mark)
    })?;
    output.finish(mark)?;
    console.summary(tally);
    // An engine that pipes records through learns of failures from their lines.
    Ok(if args.is_strict_pipe() {
        Outcome::default()
    } else {
        outcome(mark.read, mark.failed)
    })
}

fn outcome(read: u64, failed: u64) -> Outcome {
    Outcome { read, failed }
}

fn explain_numbers(args: &Extract) -> Result<Outcome> {
    let mut out = Destination::standard();
    let mut first = true;
    let console = Console::new(args.loudness(), false);
    let make =
        |name: &str, reading: &Reading, _: &mut Vec<String>| explain_document(name, &reading.document).1;
    let tally = Batch::new(args).each(&console, make, |done, _| {
        let Ok(decisions) = done.result else { return Ok(()) };
        let separator: &[u8] = if mem::take(&mut first) { b"" } else { b"\n" };
        out.write_all(separator)
            .and_then(|()| write::decisions(&mut out, &done.name, &decisions))
            .with_context(|| cannot_write(None))
    })?;
    console.summary(tally);
    Ok(outcome(tally.read, tally.failed))
}

fn print_text(args: &Extract) -> Result<Outcome> {
    let mut out = Destination::standard();
    let console = Console::new(Loudness::default(), false);
    let make = |_: &str, reading: &Reading, _: &mut Vec<String>| reading.document.text.clone();
    let tally = Batch::new(args).each(&console, make, |done, _| {
        let Ok(text) = done.result else { return Ok(()) };
        let end = if text.is_empty() { "" } else { "\n" };
        write!(out, "{text}{end}")
            .and_then(|()| out.flush())
            .with_context(|| cannot_write(None))
    })?;
    Ok(outcome(tally.read, tally.failed))
}

fn print_schema() -> Result<Outcome> {
    // What is written has every field of the contract; only a schema for writing says so.
    let generator = SchemaSettings::default().for_serialize().into_generator();
    let schema = generator.into_root_schema_for::<Report>();
    print(format!("{}\n", serde_json::to_string_pretty(&schema)?).as_bytes())
}

fn print_indicators() -> Result<Outcome> {
    for rule in indicator::ALL {
        let example = rule.accepted.first().map_or("", |accepted| accepted.phrase);
        print(format!("{}\n  counts: {}\n  example: {example}\n", rule.id, rule.counts).as_bytes())?;
    }
    Ok(Outcome::default())
}

fn print(bytes: &[u8]) -> Result<Outcome> {
    let mut out = Destination::standard();
    out.write_all(bytes)
        .and_then(|()| out.flush())
        .with_context(|| cannot_write(None))?;
    Ok(Outcome::default())
}

/// Documents to go through.
struct Batch {
    source: Source,
    grouping: Grouping,
    bounds: Bounds,
    jobs: usize,
    /// Documents before this were done by an interrupted run.
    start: Mark,
}

/// What the reader finds, with the checksum of all names up to it.
enum Step {
    Found(Found, u32),
    Skipped {
        name: String,
        reason: &'static str,
    },
    /// The run cannot go on.
    Stop(anyhow::Error),
}

impl Task for Step {
    fn held(&self) -> usize {
        match self {
            Self::Found(found, _) => found.held(),
            Self::Skipped { .. } | Self::Stop(_) => 0,
        }
    }
}

/// What a thread makes of a step.
enum Made<T> {
    Done { done: Done<T>, stored: u64, names: u32 },
    Skipped { name: String, reason: &'static str },
    Stop(anyhow::Error),
}

impl Batch {
    fn new(args: &Extract) -> Self {
        Self {
            source: args.source(),
            grouping: args.grouping(),
            bounds: args.bounds(),
            jobs: args.jobs(),
            start: Mark::default(),
        }
    }

    /// Makes something of every document on any thread, tells what is wrong with each, and hands the results on
    /// in the order of the inputs. Only a failing output ends the run early.
    fn each<T: Send + 'static>(
        self,
        console: &Console,
        make: impl Fn(&str, &Reading, &mut Vec<String>) -> T + Send + Sync + 'static,
        mut take: impl FnMut(Done<T>, u32) -> Result<()>,
    ) -> Result<Tally> {
        let Self {
            source,
            grouping,
            bounds,
            jobs,
            start,
        } = self;
        let named = source.describe();
        let bar = console.bar();
        if let Some(bar) = bar.clone() {
            let source = source.clone();
            thread::spawn(move || {
                if let Some(bytes) = source.stored() {
                    set_length(&bar, bytes);
                }
            });
        }
        let mut tally = Tally {
            read: start.read,
            failed: start.failed,
            ..Tally::default()
        };
        let read = move |give: Give<'_, Step>| {
            let skip = |found: &Found| {
                if let Some(bar) = &bar {
                    bar.inc(found.stored);
                }
            };
            steps(&source, start, skip, give);
        };
        let work = move |step| match step {
            Step::Found(found, names) => Made::Done {
                stored: found.stored,
                names,
                done: document::read(found, &bounds, &make),
            },
            Step::Skipped { name, reason } => Made::Skipped { name, reason },
            Step::Stop(error) => Made::Stop(error),
        };
        pipeline::in_order(jobs, grouping, read, work, |made| match made {
            Made::Stop(error) => Err(error),
            Made::Skipped { name, reason } => {
                tally.skipped += 1;
                console.skipped(&name, reason);
                Ok(())
            }
            Made::Done { done, stored, names } => {
                for note in &done.notes {
                    console.note(&done.name, note);
                }
                match &done.result {
                    Ok(_) => tally.read += 1,
                    Err(error) => {
                        tally.failed += 1;
                        console.unread(&done.name, error);
                    }
                }
                tally.bytes += done.bytes;
                console.advance(stored, tally);
                take(done, names)
            }
        })?;
        if tally.skipped > 0 && tally.read + tally.failed == 0 {
            console.note(&named, "no document found in it (-v tells what was left out)");
        }
        Ok(tally)
    }
}

/// Hands on what a source finds behind the documents that are done, once it is sure that those are the same.
fn steps(source: &Source, start: Mark, skip: impl Fn(&Found), give: Give<'_, Step>) {
    let mut names = crc32fast::Hasher::new();
    let mut count = 0;
    let changed = || {
        Step::Stop(anyhow!(
            "the inputs are not those of the interrupted run: the first {} are named otherwise or are gone (delete the .partial and the .journal to start again)",
            start.documents
        ))
    };
    let flow = source.each(&mut |item| {
        let found = match item {
            Item::Skipped { .. } if count < start.documents => return ControlFlow::Continue(()),
            Item::Skipped { name, reason } => return give(Step::Skipped { name, reason }),
            Item::Found(found) => found,
        };
        count += 1;
        names.update(found.name.as_bytes());
        names.update(b"\0");
        let so_far = names.clone().finalize();
        if count > start.documents {
            return give(Step::Found(found, so_far));
        }
        skip(&found);
        if count == start.documents && so_far != start.names {
            let _ = give(changed());
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    });
    if flow.is_continue() && count < start.documents {
        let _ = give(changed());
    }
}

/// Whether whoever reads our output has seen enough (`| head`).
pub(crate) fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}
