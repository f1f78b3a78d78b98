//! Where documents come from: files and standard input.
//!
//! A document that cannot be read has an [`enum@Error`] that says why and what to do; the caller goes on with the
//! next one.

mod binary;

use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read};
use std::path::PathBuf;

use thiserror::Error;

/// One document to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Standard input, written `-`.
    Standard,
    /// A file.
    File(PathBuf),
}

/// Why a document could not be read.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no such file.
    #[error("cannot read: no such file")]
    Missing,
    /// The file may not be read.
    #[error("cannot read: permission denied")]
    Denied,
    /// A folder stands where a file is needed.
    #[error("cannot read: it is a folder")]
    Folder,
    /// Neither text nor HTML nor a Word document.
    #[error("cannot read as text: it is {what}")]
    Binary {
        /// What it seems to be.
        what: &'static str,
        /// What to do about it.
        remedy: &'static str,
    },
    /// Anything else that the system reports.
    #[error("cannot read: {0}")]
    Io(io::Error),
}

impl Error {
    /// What the user can do about it.
    pub fn remedy(&self) -> Option<&'static str> {
        match self {
            Self::Missing => Some("check its name and the folder you are in"),
            Self::Denied => Some("change its permissions, or read it as its owner"),
            Self::Folder => Some("name the files in it, for example with FOLDER/*.txt"),
            Self::Binary { remedy, .. } => Some(remedy),
            Self::Io(_) => None,
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::IsADirectory => Self::Folder,
            _ => Self::Io(error),
        }
    }
}

impl Input {
    /// The input that an argument of the command line names: `-` is standard input.
    pub fn from_arg(arg: &OsStr) -> Self {
        if arg == "-" {
            Self::Standard
        } else {
            Self::File(PathBuf::from(arg))
        }
    }

    /// Its name in reports and messages.
    pub fn name(&self) -> String {
        match self {
            Self::Standard => "-".to_owned(),
            Self::File(path) => path.to_string_lossy().into_owned(),
        }
    }

    /// Reads the whole document.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is neither text nor HTML nor a Word document.
    pub fn read(&self) -> Result<Vec<u8>, Error> {
        let bytes = match self {
            Self::Standard => {
                let mut bytes = Vec::new();
                io::stdin().lock().read_to_end(&mut bytes)?;
                bytes
            }
            // Some systems report a folder as a denied file, so it is asked for first.
            Self::File(path) if path.is_dir() => return Err(Error::Folder),
            Self::File(path) => fs::read(path)?,
        };
        match binary::recognise(&bytes) {
            Some(binary::Kind { what, remedy }) => Err(Error::Binary { what, remedy }),
            None => Ok(bytes),
        }
    }
}
