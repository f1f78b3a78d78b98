//! The arguments.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::thread;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use serde_json::json;

use ntm_extract::article;
use ntm_extract::decode::Encoding;
use ntm_extract::input::{Fields, Limits, ListSeparator, Source};
use ntm_extract::reading::Options;
use ntm_extract::write::{Dialect, Format, Language};

use crate::document::Bounds;
use crate::message::Loudness;
use crate::output::{Plan, resumable};
use crate::pipeline::Grouping;

/// Finds the figures of Vietnam's New Rural Development and OCOP programmes in bulletins and news articles.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true, help_template = TEMPLATE, after_help = AFTER_HELP)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) helper: Option<Helper>,
    #[command(flatten)]
    pub(crate) extract: Extract,
}

const TEMPLATE: &str = "\
{about}

Examples:
  ntm-extract bulletin.html                             one report on the screen
  ntm-extract bulletins/ -o figures.csv --excel         a folder into a table for Excel
  ntm-extract archive.zip '2023/*.html' -o out.ndjson   an archive and a pattern
  ntm-extract bulletins/ -o out.ndjson --resume         go on with an interrupted run
  cat pages.ndjson | ntm-extract --input ndjson --format ndjson    a line out for each line in

{usage-heading} {usage}

{all-args}{after-help}
";

const AFTER_HELP: &str = "
Exit status: 0 every input was read, 1 some failed and the rest was written, 2 wrong usage,
3 every input failed or the output could not be written.

A file named like a command is given as ./text.";

/// The main job.
#[derive(Debug, Args, Default)]
pub(crate) struct Extract {
    /// Files, folders, patterns, archives (.zip .tar .tar.gz .tar.zst) and compressed files (.gz .zst);
    /// `-`, or none in a pipe, reads standard input
    #[arg(value_name = "INPUT")]
    inputs: Vec<OsString>,
    /// Read more inputs from FILE, one a line; `-` is standard input
    #[arg(long, value_name = "FILE", help_heading = "Input")]
    files_from: Option<PathBuf>,
    /// The names in --files-from end in a NUL byte, as `find -print0` writes
    #[arg(short = '0', long, requires = "files_from", help_heading = "Input")]
    null: bool,
    /// What inputs hold: a document each, or NDJSON with a record a line
    #[arg(
        long,
        value_enum,
        value_name = "KIND",
        default_value_t,
        help_heading = "Input"
    )]
    input: Kind,
    /// The field that names a record [default: id, else url]
    #[arg(long, value_name = "FIELD", help_heading = "Input")]
    id_field: Option<String>,
    /// The field of a record that holds a web page [default: html]
    #[arg(long, value_name = "FIELD", help_heading = "Input")]
    html_field: Option<String>,
    /// The field of a record that holds a text [default: text]
    #[arg(long, value_name = "FIELD", help_heading = "Input")]
    text_field: Option<String>,
    /// Refuse documents of more bytes, such as 500K or 64M [default: 32M]
    #[arg(long, value_name = "BYTES", value_parser = parse_bytes, help_heading = "Input")]
    max_size: Option<u64>,
    /// Refuse what unpacks to more times its size [default: 200]
    #[arg(long, value_name = "TIMES", help_heading = "Input")]
    max_ratio: Option<NonZero<u64>>,
    #[command(flatten)]
    reading: Reading,
    /// Output format [default: by the extension of --output, else json]
    #[arg(short, long, value_name = "FORMAT", value_parser = format_parser())]
    format: Option<Format>,
    /// Write to FILE, whole or not at all
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Go on from what an interrupted run with the same arguments left beside --output
    #[arg(long, requires = "output")]
    resume: bool,
    /// Write documents that failed, with the reason, to FILE as NDJSON
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,
    /// Work on N threads; the output is the same for any [default: one for each processor]
    #[arg(short, long, value_name = "N")]
    jobs: Option<NonZero<usize>>,
    /// Tell what was left out, and a summary at the end
    #[arg(short, long)]
    verbose: bool,
    /// Tell of failures only, without notes and progress
    #[arg(short, long, conflicts_with = "verbose")]
    quiet: bool,
    /// Print every number seen and why it became a figure or did not, instead of the report
    #[arg(long, conflicts_with_all = ["format", "output", "errors", "excel", "delimiter", "bom", "lang"])]
    pub(crate) explain: bool,
    /// CSV that a Vietnamese Excel opens by a double click: byte order mark, `;`, decimal comma
    #[arg(long, help_heading = "CSV")]
    excel: bool,
    /// The character between cells; `tab` for a tab
    #[arg(long, value_name = "CHAR", value_parser = parse_delimiter, help_heading = "CSV")]
    delimiter: Option<u8>,
    /// Start with a byte order mark
    #[arg(long, help_heading = "CSV")]
    bom: bool,
    /// The language of the headings [default: en]
    #[arg(long, value_enum, help_heading = "CSV")]
    lang: Option<Lang>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum Kind {
    #[default]
    Documents,
    Ndjson,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Lang {
    En,
    Vi,
}

/// How documents are read.
#[derive(Debug, Args, Default)]
pub(crate) struct Reading {
    /// The encoding that the documents are in [default: recognised]
    #[arg(long, value_name = "NAME", value_parser = encoding_parser(), help_heading = "Input")]
    encoding: Option<Encoding>,
    /// Refuse pages that nest more elements in each other [default: 256]
    #[arg(long, value_name = "N", help_heading = "Input")]
    max_depth: Option<usize>,
    /// Refuse pages with more elements and texts [default: 500000]
    #[arg(long, value_name = "N", help_heading = "Input")]
    max_nodes: Option<usize>,
}

impl Reading {
    fn options(&self) -> Options {
        let limits = article::Limits::default();
        Options {
            encoding: self.encoding,
            limits: article::Limits {
                max_depth: self.max_depth.unwrap_or(limits.max_depth),
                max_nodes: self.max_nodes.unwrap_or(limits.max_nodes),
            },
        }
    }
}

/// Commands beside the main job.
#[derive(Debug, Subcommand)]
pub(crate) enum Helper {
    /// Print the article text that every span points into
    Text {
        /// A text, HTML, Word (.docx) or PDF file; `-`, or none in a pipe, reads standard input
        #[arg(value_name = "FILE")]
        input: Option<OsString>,
        #[command(flatten)]
        reading: Reading,
    },
    /// Print the JSON Schema of a report
    Schema,
    /// List what is counted, with an example phrase each
    Indicators,
    /// Print the completions of a shell
    Completions {
        /// Which shell
        shell: Shell,
    },
    /// Print the manual page, as roff
    Man,
}

impl Extract {
    /// The arguments for one input.
    pub(crate) fn only(input: Option<OsString>, reading: Reading) -> Self {
        Self {
            inputs: input.into_iter().collect(),
            reading,
            ..Self::default()
        }
    }

    /// What to read.
    pub(crate) fn source(&self) -> Source {
        let separator = if self.null {
            ListSeparator::Nul
        } else {
            ListSeparator::Line
        };
        let limits = Limits::default();
        Source {
            named: self.named(),
            list: self.files_from.clone().map(|file| (file, separator)),
            records: (self.input == Kind::Ndjson).then(|| self.fields()),
            limits: Limits {
                size: self.max_size.unwrap_or(limits.size),
                ratio: self.max_ratio.map_or(limits.ratio, NonZero::get),
            },
        }
    }

    /// How to read it.
    pub(crate) fn bounds(&self) -> Bounds {
        Bounds {
            input: self.source().limits,
            reading: self.reading.options(),
        }
    }

    /// The inputs named, or standard input when none is and something is piped in.
    fn named(&self) -> Vec<OsString> {
        let list = self.files_from.as_deref();
        if list == Some(Path::new("-")) && self.inputs.iter().any(|input| input == "-") {
            wrong_usage("standard input cannot be a document and the list of files at once");
        }
        if !self.inputs.is_empty() || list.is_some() {
            return self.inputs.clone();
        }
        if io::stdin().is_terminal() {
            // Waiting for someone to type an article would look like a program that hangs.
            wrong_usage("nothing to read: name a file, or pipe a document in");
        }
        vec!["-".into()]
    }

    fn fields(&self) -> Fields {
        let fields = Fields::default();
        Fields {
            name: self.id_field.clone().map_or(fields.name, |field| vec![field]),
            html: self.html_field.clone().unwrap_or(fields.html),
            text: self.text_field.clone().unwrap_or(fields.text),
        }
    }

    /// How many threads to work on. One document is done before a second thread has started.
    pub(crate) fn jobs(&self) -> usize {
        if self.source().is_single() {
            return 1;
        }
        self.jobs
            .or_else(|| thread::available_parallelism().ok())
            .map_or(1, NonZero::get)
    }

    /// How many documents a thread is handed at once.
    pub(crate) fn grouping(&self) -> Grouping {
        let is_stream = |name: &Path| name == Path::new("-");
        let source = self.source();
        if source.named.iter().any(|name| is_stream(name.as_ref()))
            || self.files_from.as_deref().is_some_and(is_stream)
        {
            Grouping::Single
        } else {
            Grouping::Growing
        }
    }

    /// How much to tell.
    pub(crate) fn loudness(&self) -> Loudness {
        Loudness {
            quiet: self.quiet,
            verbose: self.verbose,
        }
    }

    /// Whether reports go to a screen, where a progress bar would stand between them.
    pub(crate) fn writes_to_terminal(&self) -> bool {
        self.output.is_none() && io::stdout().is_terminal()
    }

    /// Whether another program pipes records through, a line out for each line in.
    pub(crate) fn is_strict_pipe(&self) -> bool {
        self.input == Kind::Ndjson
            && self.output.is_none()
            && self.format() == Format::Ndjson
            && self.source().is_standard()
    }

    /// Where and how to write.
    pub(crate) fn plan(&self) -> Plan {
        let format = self.format();
        if format != Format::Csv && self.asks_for_csv() {
            wrong_usage("--excel, --delimiter, --bom and --lang are for CSV; add --format csv");
        }
        if self.resume && !resumable(format) {
            wrong_usage(
                "--resume goes on with NDJSON and CSV only; JSON is one value, of which a part is worth nothing",
            );
        }
        let source = self.source();
        Plan {
            format,
            several: !source.is_single(),
            dialect: self.dialect(),
            file: self.output.clone(),
            errors: self.errors.clone(),
            resume: self.resume,
            job: self.job(format, &source),
        }
    }

    /// Everything that the bytes of the output depend on, on one line.
    fn job(&self, format: Format, source: &Source) -> String {
        let named: Vec<_> = source.named.iter().map(|name| name.to_string_lossy()).collect();
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "format": format.name(),
            "csv": format!("{:?}", self.dialect()),
            "inputs": named,
            "files_from": source.list.as_ref().map(|(list, separator)| format!("{} by {separator:?}", list.display())),
            "records": source.records.as_ref().map(|fields| format!("{fields:?}")),
            "max_size": source.limits.size,
            "max_ratio": source.limits.ratio,
            "reading": format!("{:?}", self.reading.options()),
            "errors": self.errors.as_ref().map(|file| file.to_string_lossy()),
        })
        .to_string()
    }

    fn asks_for_csv(&self) -> bool {
        self.excel || self.bom || self.delimiter.is_some() || self.lang.is_some()
    }

    fn dialect(&self) -> Dialect {
        let base = if self.excel {
            Dialect::excel()
        } else {
            Dialect::default()
        };
        Dialect {
            delimiter: self.delimiter.unwrap_or(base.delimiter),
            bom: base.bom || self.bom,
            headings: match self.lang {
                Some(Lang::Vi) => Language::Vietnamese,
                Some(Lang::En) | None => Language::English,
            },
            ..base
        }
    }

    /// The format asked for, else the one that the output's name stands for.
    fn format(&self) -> Format {
        match (self.format, &self.output) {
            (Some(format), _) => format,
            (None, None) if self.asks_for_csv() => Format::Csv,
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

fn parse_bytes(text: &str) -> Result<u64, String> {
    let (digits, unit) = match text.to_ascii_uppercase().strip_suffix(['K', 'M', 'G']) {
        Some(digits) => (digits.to_owned(), text.as_bytes()[text.len() - 1]),
        None => (text.to_owned(), b'B'),
    };
    let factor = match unit.to_ascii_uppercase() {
        b'K' => 1 << 10,
        b'M' => 1 << 20,
        b'G' => 1 << 30,
        _ => 1,
    };
    digits
        .parse::<u64>()
        .ok()
        .and_then(|number| number.checked_mul(factor))
        .filter(|&bytes| bytes > 0)
        .ok_or_else(|| "a size is a number of bytes, or one with K, M or G behind it".to_owned())
}

fn parse_delimiter(text: &str) -> Result<u8, String> {
    match text.as_bytes() {
        b"tab" | b"\\t" => Ok(b'\t'),
        [byte] if byte.is_ascii() && !matches!(byte, b'"' | b'\n' | b'\r' | 0) => Ok(*byte),
        _ => Err("a delimiter is one ASCII character, or 'tab'".to_owned()),
    }
}
