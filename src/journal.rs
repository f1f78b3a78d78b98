//! What an interrupted run goes on from: `FILE.partial` with the output so far and `FILE.journal`, which says how
//! much of it stands for how many documents.
//!
//! Output is synced to the disk before the journal tells of it, so that what the journal says is always there; what
//! stands behind it is cut off and done again. The last line of a journal may be torn, then the one before it holds.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use serde::{Deserialize, Serialize};

/// How far a run has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Mark {
    /// Documents found, whether they could be read or not.
    pub(crate) documents: u64,
    /// CRC-32 over their names, by which other inputs are told.
    pub(crate) names: u32,
    /// Documents read.
    pub(crate) read: u64,
    /// Documents that could not be read.
    pub(crate) failed: u64,
    /// Bytes of output.
    pub(crate) output: u64,
    /// Bytes of the file of errors.
    pub(crate) errors: u64,
    /// Everything is written; only the files have yet to take their names.
    pub(crate) complete: bool,
}

/// An open journal, locked against a second run.
#[derive(Debug)]
pub(crate) struct Journal {
    file: File,
    path: PathBuf,
    /// How far the interrupted run had come.
    pub(crate) start: Mark,
}

/// The name of a file of an unfinished run beside the file that it becomes.
pub(crate) fn beside(target: &Path, end: &str) -> PathBuf {
    let mut name = target.as_os_str().to_owned();
    name.push(end);
    name.into()
}

impl Journal {
    /// Opens the journal of `target`. `job` says on one line what is run; another one cannot be gone on with.
    pub(crate) fn open(target: &Path, job: &str, resume: bool) -> Result<Self> {
        let path = beside(target, ".journal");
        let partial = beside(target, ".partial");
        if !resume && (partial.exists() || path.exists()) {
            bail!(
                "an interrupted run left '{}' (add --resume to go on from it, or delete it and the journal beside it)",
                if partial.exists() { &partial } else { &path }.display()
            );
        }
        if partial.exists() && !path.exists() {
            bail!(
                "'{}' has no journal beside it, so nobody knows how far it goes (delete it to start again)",
                partial.display()
            );
        }
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|error| io::Error::from(error.kind()))?;
        match file.try_lock() {
            // A file system without locks cannot tell of a second run.
            Ok(()) | Err(TryLockError::Error(_)) => {}
            Err(TryLockError::WouldBlock) => bail!("another run is writing it (wait for its end)"),
        }
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        let (start, kept) = parse(&content, job)?;
        file.set_len(kept as u64)?;
        file.seek(SeekFrom::End(0))?;
        let mut journal = Self { file, path, start };
        if kept == 0 {
            journal.append(job)?;
        }
        Ok(journal)
    }

    /// Writes down how far the run has come, after the output itself is on the disk.
    pub(crate) fn mark(&mut self, mark: Mark) -> io::Result<()> {
        self.append(&serde_json::to_string(&mark)?)
    }

    fn append(&mut self, line: &str) -> io::Result<()> {
        self.file.write_all(format!("{line}\n").as_bytes())?;
        self.file.sync_data()
    }

    /// Deletes the journal of a finished run.
    pub(crate) fn remove(self) -> io::Result<()> {
        fs::remove_file(&self.path)
    }
}

/// The last whole mark of a journal, and how many of its bytes are whole lines.
fn parse(content: &[u8], job: &str) -> Result<(Mark, usize)> {
    let whole = content.iter().rposition(|&b| b == b'\n').map_or(0, |end| end + 1);
    let text =
        str::from_utf8(&content[..whole]).context("its journal is damaged (delete it to start again)")?;
    let mut lines = text.lines();
    let Some(head) = lines.next() else {
        return Ok((Mark::default(), 0));
    };
    if head != job {
        return Err(anyhow!(
            "the interrupted run was another one (repeat its arguments, or delete the .partial and the .journal): it was {head}, this is {job}"
        ));
    }
    let mark = lines
        .next_back()
        .map(serde_json::from_str)
        .transpose()
        .context("its journal is damaged (delete it to start again)")?;
    Ok((mark.unwrap_or_default(), whole))
}

#[cfg(test)]
mod tests {
    use super::{Mark, parse};

    fn line(documents: u64) -> String {
        let mark = Mark {
            documents,
            ..Mark::default()
        };
        serde_json::to_string(&mark).unwrap() + "\n"
    }

    #[test]
    fn the_last_whole_line_holds() {
        let whole = format!("job\n{}{}", line(3), line(5));
        for torn in ["", "{", "{\"documents\":9"] {
            let content = format!("{whole}{torn}");
            let (mark, kept) = parse(content.as_bytes(), "job").unwrap();
            assert_eq!((mark.documents, kept), (5, whole.len()));
        }
        // Nothing is known before the first line is whole.
        for torn in ["", "jo", "job"] {
            assert_eq!(parse(torn.as_bytes(), "job").unwrap(), (Mark::default(), 0));
        }
        assert_eq!(parse(b"job\n", "job").unwrap(), (Mark::default(), 4));
    }

    #[test]
    fn another_job_is_refused() {
        let why = parse(b"job\n", "other").unwrap_err().to_string();
        assert!(why.contains("it was job, this is other"), "{why}");
        assert!(parse(b"job\nnonsense\n", "job").is_err());
    }
}
