//! What a run writes: reports, failures beside them, and the journal to go on from.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use ntm_extract::report::Report;
use ntm_extract::write::{Dialect, Format, Layout, Writer, writer};

use crate::destination::{Destination, Partial, cannot_write};
use crate::journal::{self, Journal, Mark};

/// Where and how to write.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) format: Format,
    pub(crate) several: bool,
    pub(crate) dialect: Dialect,
    /// `None` is standard output.
    pub(crate) file: Option<PathBuf>,
    /// Where failures go, as NDJSON.
    pub(crate) errors: Option<PathBuf>,
    pub(crate) resume: bool,
    /// One line that says what is run.
    pub(crate) job: String,
}

/// How much work an interruption may cost. Syncing to a disk takes milliseconds.
const BETWEEN_MARKS: Duration = Duration::from_millis(200);

/// The opened output of a run.
pub(crate) struct Output {
    plan: Plan,
    reports: Destination,
    errors: Option<Destination>,
    journal: Option<Journal>,
    report_writer: Box<dyn Writer>,
    error_writer: Box<dyn Writer>,
    marked: Instant,
}

impl Output {
    /// Opens everything, so that what cannot be written is told before any input is read.
    pub(crate) fn open(plan: Plan) -> Result<Self> {
        let what = cannot_write(plan.file.as_deref());
        let journal = open_journal(&plan).context(what.clone())?;
        let (start, target) = match &journal {
            Some((journal, target)) => (journal.start, Some(target)),
            None => (Mark::default(), None),
        };
        let layout = Layout {
            several: plan.several,
            continued: start.output > 0,
            csv: plan.dialect,
        };
        let reports = match target {
            _ if start.complete => Destination::standard(),
            Some(target) => Destination::partial(target, start.output).context(what)?,
            None => Destination::open(plan.file.as_deref())?,
        };
        let errors = match &plan.errors {
            Some(file) if journal.is_some() && !start.complete => {
                let opened = match Destination::target(file)? {
                    Some(target) => Destination::partial(&target, start.errors),
                    None => Destination::open(Some(file)),
                };
                Some(opened.with_context(|| cannot_write(Some(file)))?)
            }
            Some(file) if !start.complete => Some(Destination::open(Some(file))?),
            _ => None,
        };
        Ok(Self {
            reports,
            errors,
            journal: journal.map(|(journal, _)| journal),
            report_writer: writer(plan.format, layout),
            error_writer: writer(Format::Ndjson, Layout::default()),
            marked: Instant::now(),
            plan,
        })
    }

    /// How far an interrupted run had come.
    pub(crate) fn start(&self) -> Mark {
        self.journal
            .as_ref()
            .map(|journal| journal.start)
            .unwrap_or_default()
    }

    pub(crate) fn report(&mut self, report: &Report) -> Result<()> {
        self.report_writer
            .report(report, &mut self.reports)
            .and_then(|()| self.reports.flush())
            .with_context(|| cannot_write(self.plan.file.as_deref()))
    }

    pub(crate) fn failure(&mut self, source: &str, error: &str) -> Result<()> {
        self.report_writer
            .failure(source, error, &mut self.reports)
            .and_then(|()| self.reports.flush())
            .with_context(|| cannot_write(self.plan.file.as_deref()))?;
        let Some(errors) = &mut self.errors else {
            return Ok(());
        };
        self.error_writer
            .failure(source, error, errors)
            .with_context(|| cannot_write(self.plan.errors.as_deref()))
    }

    /// Makes sure now and then that what is done need not be done again.
    pub(crate) fn mark(&mut self, mark: Mark) -> Result<()> {
        if self.journal.is_some() && self.marked.elapsed() >= BETWEEN_MARKS {
            self.write_mark(mark)?;
            self.marked = Instant::now();
        }
        Ok(())
    }

    fn write_mark(&mut self, mut mark: Mark) -> Result<()> {
        let Some(journal) = &mut self.journal else {
            return Ok(());
        };
        if let Destination::Partial(partial) = &mut self.reports {
            mark.output = partial
                .sync()
                .with_context(|| cannot_write(self.plan.file.as_deref()))?;
        }
        if let Some(Destination::Partial(partial)) = &mut self.errors {
            mark.errors = partial
                .sync()
                .with_context(|| cannot_write(self.plan.errors.as_deref()))?;
        }
        journal
            .mark(mark)
            .with_context(|| cannot_write(self.plan.file.as_deref()))
    }

    /// Closes what is open; files take their names. A run that read nothing leaves the result of an earlier one.
    pub(crate) fn finish(mut self, mark: Mark) -> Result<()> {
        let what = cannot_write(self.plan.file.as_deref());
        if self.start().complete {
            return self.take_names().context(what);
        }
        self.report_writer
            .finish(&mut self.reports)
            .with_context(|| what.clone())?;
        if mark.read > 0 {
            self.write_mark(Mark {
                complete: true,
                ..mark
            })?;
        }
        if let Some(errors) = self.errors.take() {
            errors
                .keep()
                .with_context(|| cannot_write(self.plan.errors.as_deref()))?;
        }
        match self.reports {
            Destination::Partial(partial) if mark.read == 0 => partial.discard().context(what.clone())?,
            reports if mark.read > 0 => reports.keep().context(what.clone())?,
            _ => {}
        }
        self.journal.map_or(Ok(()), Journal::remove).context(what)
    }

    /// What a run that was complete but for the names has left to do.
    fn take_names(self) -> Result<()> {
        for file in [&self.plan.errors, &self.plan.file].into_iter().flatten() {
            if let Some(target) = Destination::target(file)? {
                Partial::take_name(&target)?;
            }
        }
        Ok(self.journal.map_or(Ok(()), Journal::remove)?)
    }
}

/// The journal of an output that can be gone on with, and the file that it becomes.
fn open_journal(plan: &Plan) -> Result<Option<(Journal, PathBuf)>> {
    let Some(file) = plan.file.as_deref().filter(|_| resumable(plan.format)) else {
        return Ok(None);
    };
    let Some(target) = Destination::target(file)? else {
        if plan.resume {
            bail!("it is no file that an interrupted run could go on with (leave out --resume)");
        }
        return Ok(None);
    };
    let unknown = |target: &Path| {
        let partial = journal::beside(target, ".partial");
        (!plan.resume && partial.exists()).then_some(partial)
    };
    if let (None, Some(partial)) = (unknown(&target), plan.errors.as_deref().and_then(unknown)) {
        bail!("an interrupted run left '{}' (delete it)", partial.display());
    }
    let journal = Journal::open(&target, &plan.job, plan.resume)?;
    Ok(Some((journal, target)))
}

/// Whether a format can be cut off and gone on with behind any document.
pub(crate) fn resumable(format: Format) -> bool {
    match format {
        Format::Ndjson | Format::Csv => true,
        // An array is one value, which has an end or is broken.
        Format::Json => false,
    }
}
