//! Messages to the user, all on standard error: `ntm-extract: <input>: <what failed>: <why>`, and the progress bar
//! that they stand above.
//!
//! A message that cannot be written is lost on purpose: there is nowhere left to say so.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use indicatif::{HumanBytes, ProgressBar, ProgressDrawTarget, ProgressStyle};
use ntm_extract::input;

/// How much is told.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Loudness {
    /// Failures only.
    pub(crate) quiet: bool,
    /// What was left out, and a summary.
    pub(crate) verbose: bool,
}

/// Counts of a run so far.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tally {
    /// Documents read.
    pub(crate) read: u64,
    /// Documents that could not be read.
    pub(crate) failed: u64,
    /// Files and members left out.
    pub(crate) skipped: u64,
    /// Bytes of the documents read.
    pub(crate) bytes: u64,
}

/// Where messages go.
pub(crate) struct Console {
    loudness: Loudness,
    bar: Option<ProgressBar>,
    start: Instant,
}

impl Console {
    /// `progress` asks for a bar, which a terminal gets that nothing else writes to.
    pub(crate) fn new(loudness: Loudness, progress: bool) -> Self {
        let shown = progress && !loudness.quiet && io::stderr().is_terminal();
        Self {
            loudness,
            bar: shown.then(bar),
            start: Instant::now(),
        }
    }

    /// The bar, for whoever finds out how much there is to do.
    pub(crate) fn bar(&self) -> Option<ProgressBar> {
        self.bar.clone()
    }

    /// Moves the bar by the bytes of files that are done.
    pub(crate) fn advance(&self, stored: u64, tally: Tally) {
        if let Some(bar) = &self.bar {
            bar.inc(stored);
            bar.set_message(format!(
                "{} documents, {} failed, {}/s",
                tally.read,
                tally.failed,
                HumanBytes(per_second(tally.bytes, self.start.elapsed()))
            ));
        }
    }

    /// Tells that an input could not be read, and what to do about it.
    pub(crate) fn unread(&self, input: &str, error: &input::Error) {
        match error.remedy() {
            Some(remedy) => self.say(format_args!("{}: {error} ({remedy})", Name(input))),
            None => self.say(format_args!("{}: {error}", Name(input))),
        }
    }

    /// Tells something that a reader of an input's report should know.
    pub(crate) fn note(&self, input: &str, note: impl Display) {
        if !self.loudness.quiet {
            self.say(format_args!("{}: note: {note}", Name(input)));
        }
    }

    /// Tells that something was left out.
    pub(crate) fn skipped(&self, input: &str, reason: &str) {
        if self.loudness.verbose {
            self.say(format_args!("{}: skipped: {reason}", Name(input)));
        }
    }

    /// Takes the bar away and tells what was done.
    pub(crate) fn summary(&self, tally: Tally) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
        if self.loudness.verbose {
            let elapsed = self.start.elapsed();
            self.say(format_args!(
                "{} documents read, {} failed, {} skipped; {} in {:.1} s, {}/s",
                tally.read,
                tally.failed,
                tally.skipped,
                HumanBytes(tally.bytes),
                elapsed.as_secs_f64(),
                HumanBytes(per_second(tally.bytes, elapsed))
            ));
        }
    }

    fn say(&self, message: impl Display) {
        match &self.bar {
            Some(bar) => bar.suspend(|| say(message)),
            None => say(message),
        }
    }
}

fn bar() -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    bar.set_style(ProgressStyle::default_spinner());
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// Gives a bar its length in bytes of files, and with it an end to count towards.
pub(crate) fn set_length(bar: &ProgressBar, bytes: u64) {
    bar.set_length(bytes);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {percent}%  {msg}, {eta} left") {
        bar.set_style(style);
    }
}

fn per_second(bytes: u64, elapsed: Duration) -> u64 {
    let milliseconds = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX).max(1);
    bytes.saturating_mul(1000) / milliseconds
}

/// Tells why the run ends.
pub(crate) fn failure(error: &anyhow::Error) {
    say(format_args!("{error:#}"));
}

fn say(message: impl Display) {
    let _ = writeln!(io::stderr().lock(), "ntm-extract: {message}");
}

/// A name on one line, whatever is in it.
struct Name<'a>(&'a str);

impl Display for Name<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.chars().try_for_each(|c| {
            if c.is_control() {
                write!(f, "{}", c.escape_default())
            } else {
                write!(f, "{c}")
            }
        })
    }
}
