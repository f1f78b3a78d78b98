//! The arguments.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand};

use ntm_extract::article::Limits;
use ntm_extract::decode::Encoding;
use ntm_extract::input::Input;
use ntm_extract::reading::Options;
use ntm_extract::write::Format;

/// Finds the figures of Vietnam's New Rural Development and OCOP programmes in bulletins and news articles.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true, after_help = AFTER_HELP)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) helper: Option<Helper>,
    #[command(flatten)]
    pub(crate) extract: Extract,
}

const AFTER_HELP: &str = "\
Exit status: 0 every input was read, 1 some failed and the rest was written, 2 wrong usage,
3 every input failed or the output could not be written.

A file named like a command is given as ./text.";

/// The main job.
#[derive(Debug, Args)]
pub(crate) struct Extract {
    /// Text, HTML or Word (.docx) files; `-`, or none in a pipe, reads standard input
    #[arg(value_name = "INPUT")]
    inputs: Vec<OsString>,
    /// Output format [default: by the extension of --output, else json]
    #[arg(short, long, value_name = "FORMAT", value_parser = format_parser())]
    format: Option<Format>,
    /// Write to FILE, whole or not at all
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Print every number seen and why it became a figure or did not, instead of the report
    #[arg(long, conflicts_with_all = ["format", "output"])]
    pub(crate) explain: bool,
    #[command(flatten)]
    reading: Reading,
}

/// How documents are read.
#[derive(Debug, Args)]
pub(crate) struct Reading {
    /// The encoding that the documents are in [default: recognised]
    #[arg(long, value_name = "NAME", value_parser = encoding_parser())]
    encoding: Option<Encoding>,
    /// Refuse pages that nest more elements in each other
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_depth)]
    max_depth: usize,
    /// Refuse pages with more elements and texts
    #[arg(long, value_name = "N", default_value_t = Limits::default().max_nodes)]
    max_nodes: usize,
}

impl Reading {
    /// What the library calls it.
    pub(crate) fn options(&self) -> Options {
        Options {
            encoding: self.encoding,
            limits: Limits {
                max_depth: self.max_depth,
                max_nodes: self.max_nodes,
            },
        }
    }
}

/// Commands beside the main job.
#[derive(Debug, Subcommand)]
pub(crate) enum Helper {
    /// Print the article text that every span points into
    Text {
        /// A text, HTML or Word (.docx) file; `-`, or none in a pipe, reads standard input
        #[arg(value_name = "FILE")]
        input: Option<OsString>,
        #[command(flatten)]
        reading: Reading,
    },
    /// Print the JSON Schema of a report
    Schema,
    /// List what is counted, with an example phrase each
    Indicators,
}

impl Extract {
    /// The inputs in order.
    pub(crate) fn inputs(&self) -> Vec<Input> {
        inputs_or_pipe(&self.inputs)
    }

    /// How the inputs are read.
    pub(crate) fn options(&self) -> Options {
        self.reading.options()
    }

    /// The format asked for, else the one that the output's name stands for.
    pub(crate) fn format(&self) -> Format {
        match (self.format, &self.output) {
            (Some(format), _) => format,
            (None, None) => Format::Json,
            (None, Some(file)) => Format::from_extension(file).unwrap_or_else(|| {
                wrong_usage(&format!(
                    "the name '{}' does not say which format to write; end it in {}, or add --format",
                    file.display(),
                    Format::ALL
                        .map(|format| format!(".{}", format.name()))
                        .join(" or ")
                ))
            }),
        }
    }
}

/// The inputs named, or standard input when none is and something is piped in.
pub(crate) fn inputs_or_pipe(named: &[OsString]) -> Vec<Input> {
    if !named.is_empty() {
        return named.iter().map(|arg| Input::from_arg(arg)).collect();
    }
    if io::stdin().is_terminal() {
        // Waiting for someone to type an article would look like a program that hangs.
        wrong_usage("nothing to read: name a file, or pipe a document in");
    }
    vec![Input::Standard]
}

fn wrong_usage(message: &str) -> ! {
    Cli::command()
        .error(ErrorKind::MissingRequiredArgument, message)
        .exit()
}

fn format_parser() -> impl TypedValueParser<Value = Format> {
    PossibleValuesParser::new(Format::ALL.map(Format::name))
        .try_map(|name| Format::from_name(&name).ok_or("no such format"))
}

fn encoding_parser() -> impl TypedValueParser<Value = Encoding> {
    PossibleValuesParser::new(Encoding::ALL.map(Encoding::name))
        .try_map(|name| Encoding::from_name(&name).ok_or("no such encoding"))
}
