//! Where the output goes: standard output, or a file that is written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use tempfile::{Builder, NamedTempFile};

use crate::journal;

/// An opened destination. Dropped without [`Destination::keep`], a file stays as it was.
pub(crate) enum Destination {
    Standard(BufWriter<io::StdoutLock<'static>>),
    /// A device or pipe, which cannot be replaced.
    Special(File),
    /// A temporary file in the folder of the one that it becomes.
    File {
        temporary: BufWriter<NamedTempFile>,
        target: PathBuf,
    },
    /// `FILE.partial`, which outlives an interrupted run.
    Partial(Partial),
}

/// A file that grows beside the one that it becomes.
pub(crate) struct Partial {
    file: BufWriter<File>,
    length: u64,
    target: PathBuf,
}

impl Partial {
    /// Bytes written, as far as the disk has them when this comes back.
    pub(crate) fn sync(&mut self) -> io::Result<u64> {
        self.file.flush()?;
        self.file.get_ref().sync_data()?;
        Ok(self.length)
    }

    /// Takes the name of the file. Done twice, the second time changes nothing.
    pub(crate) fn take_name(target: &Path) -> io::Result<()> {
        let partial = journal::beside(target, ".partial");
        if !partial.exists() {
            return Ok(());
        }
        if let Ok(existing) = fs::metadata(target) {
            fs::set_permissions(&partial, existing.permissions())?;
        }
        fs::rename(partial, target)
    }

    /// Deletes what was written.
    pub(crate) fn discard(self) -> io::Result<()> {
        fs::remove_file(journal::beside(&self.target, ".partial"))
    }
}

impl Destination {
    /// Standard output.
    pub(crate) fn standard() -> Self {
        Self::Standard(BufWriter::new(io::stdout().lock()))
    }

    /// Opens `file`, or standard output where none is named, so that an output which cannot be written is
    /// told before any input is read.
    pub(crate) fn open(file: Option<&Path>) -> Result<Self> {
        match file {
            None => Ok(Self::standard()),
            Some(file) => Self::open_file(file).with_context(|| cannot_write(Some(file))),
        }
    }

    /// Opens `FILE.partial` and cuts it off behind the `kept` bytes that an interrupted run is known to have left.
    pub(crate) fn partial(target: &Path, kept: u64) -> Result<Self> {
        let path = journal::beside(target, ".partial");
        let mut file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(|error| io::Error::from(error.kind()))?;
        if file.metadata()?.len() < kept {
            return Err(anyhow!(
                "'{}' is shorter than its journal says (delete both to start again)",
                path.display()
            ));
        }
        file.set_len(kept)?;
        file.seek(SeekFrom::End(0))?;
        Ok(Self::Partial(Partial {
            file: BufWriter::new(file),
            length: kept,
            target: target.to_owned(),
        }))
    }

    /// The file that `file` names, behind links, if it is one that can be replaced; devices cannot.
    ///
    /// # Errors
    ///
    /// When nothing can be written there.
    pub(crate) fn target(file: &Path) -> Result<Option<PathBuf>> {
        // A link is followed: the file that it points to is replaced, not the link.
        let target = fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
        let existing = fs::metadata(&target).ok();
        if existing.as_ref().is_some_and(fs::Metadata::is_dir) {
            return Err(anyhow!("it is a folder (name a file in it)"));
        }
        if let Some(existing) = existing {
            // Replacing a file needs no right to write to it, so its protection is asked for.
            OpenOptions::new().write(true).open(&target)?;
            if !existing.is_file() {
                return Ok(None);
            }
        }
        let folder = folder(&target);
        if !folder.is_dir() {
            return Err(anyhow!(
                "there is no folder '{}' (create it first)",
                folder.display()
            ));
        }
        Ok(Some(target))
    }

    fn open_file(file: &Path) -> Result<Self> {
        let Some(target) = Self::target(file)? else {
            return Ok(Self::Special(OpenOptions::new().write(true).open(file)?));
        };
        let folder = folder(&target);
        let mut builder = Builder::new();
        builder.prefix(".ntm-extract-").suffix(".tmp");
        match fs::metadata(&target) {
            Ok(existing) => builder.permissions(existing.permissions()),
            Err(_) => new_file_permissions(&mut builder),
        };
        // The error's own words name the temporary file, which tells the user nothing.
        let temporary = builder
            .tempfile_in(folder)
            .map_err(|error| io::Error::from(error.kind()))?;
        Ok(Self::File {
            temporary: BufWriter::new(temporary),
            target,
        })
    }

    /// Finishes the output; a file takes its name now.
    pub(crate) fn keep(self) -> Result<()> {
        match self {
            Self::Standard(mut out) => Ok(out.flush()?),
            Self::Special(mut out) => Ok(out.flush()?),
            Self::Partial(mut partial) => {
                partial.sync()?;
                Ok(Partial::take_name(&partial.target)?)
            }
            Self::File { temporary, target } => {
                let persist = || -> io::Result<()> {
                    let temporary = temporary.into_inner().map_err(io::IntoInnerError::into_error)?;
                    temporary.as_file().sync_all()?;
                    temporary.persist(&target).map_err(|e| e.error)?;
                    Ok(())
                };
                persist().with_context(|| cannot_write(Some(&target)))
            }
        }
    }
}

impl Write for Destination {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Standard(out) => out.write(bytes),
            Self::Special(out) => out.write(bytes),
            Self::File { temporary, .. } => temporary.write(bytes),
            Self::Partial(partial) => {
                let written = partial.file.write(bytes)?;
                partial.length += written as u64;
                Ok(written)
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Standard(out) => out.flush(),
            Self::Special(out) => out.flush(),
            // Nobody can read it before it has its name, so what is buffered may stay so.
            Self::File { .. } | Self::Partial(_) => Ok(()),
        }
    }
}

fn folder(target: &Path) -> &Path {
    match target.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// What to say of an output that fails; `None` is standard output.
pub(crate) fn cannot_write(file: Option<&Path>) -> String {
    format!(
        "{}: cannot write",
        file.map_or("standard output".into(), Path::to_string_lossy)
    )
}

/// Temporary files are private; a result is as readable as any file that the user creates.
fn new_file_permissions<'a, 'b>(builder: &'b mut Builder<'a, 'a>) -> &'b mut Builder<'a, 'a> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666))
    }
    #[cfg(not(unix))]
    builder
}
