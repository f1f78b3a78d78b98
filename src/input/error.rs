//! Why a document could not be read.

use std::io;

use thiserror::Error;

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
    /// A pattern that no file matches.
    #[error("no file matches the pattern")]
    NoMatch,
    /// A pattern that is none.
    #[error("cannot read the pattern: {0}")]
    Pattern(&'static str),
    /// A link to a folder that it stands in.
    #[error("cannot read: the link leads back to a folder that it is in")]
    Loop,
    /// Neither text nor HTML nor a Word or PDF document.
    #[error("cannot read as text: it is {what}")]
    Binary {
        /// What it seems to be.
        what: &'static str,
        /// What to do about it.
        remedy: &'static str,
    },
    /// An archive within an archive.
    #[error("cannot read: it is an archive within an archive")]
    Nested,
    /// More bytes than [`Limits::size`](super::Limits::size).
    #[error("cannot read: it is larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// More times its compressed size than [`Limits::ratio`](super::Limits::ratio).
    #[error("cannot read: it unpacks to more than {limit} times its size, as made to fill a memory")]
    Ratio {
        /// The limit.
        limit: u64,
    },
    /// An archive or a compressed file that breaks its format.
    #[error("cannot unpack: {0}")]
    Damaged(String),
    /// A line of NDJSON that is no record.
    #[error("cannot read the record: {0}")]
    Record(String),
    /// The article in it could not be read.
    #[error(transparent)]
    Article(#[from] crate::reading::Error),
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
            Self::Folder => Some("name the files in it"),
            Self::NoMatch => Some("check the folder you are in; ** stands for any folders"),
            Self::Loop => Some("nothing is lost: the folder was read where it is"),
            Self::Binary { remedy, .. } => Some(remedy),
            Self::Nested => Some("unpack the outer one first"),
            Self::TooLarge { .. } => Some("allow more with --max-size"),
            Self::Ratio { .. } => Some("if you trust it, allow more with --max-ratio"),
            Self::Damaged(_) => Some("fetch or pack it again"),
            Self::Record(_) => Some(
                "a record is an object with an html or text field; --html-field and --text-field name others",
            ),
            Self::Article(error) => Some(error.remedy()),
            Self::Pattern(_) | Self::Io(_) => None,
        }
    }
}

/// What a reader that keeps to a limit, or unpacks, says through [`io::Error`].
#[derive(Debug, Error)]
pub(super) enum Unpacking {
    #[error("over the ratio")]
    Ratio(u64),
    #[error("{0}")]
    Damaged(io::Error),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.downcast::<Unpacking>() {
            Ok(Unpacking::Ratio(limit)) => Self::Ratio { limit },
            Ok(Unpacking::Damaged(error)) => Self::Damaged(error.to_string()),
            Err(error) => match error.kind() {
                io::ErrorKind::NotFound => Self::Missing,
                io::ErrorKind::PermissionDenied => Self::Denied,
                io::ErrorKind::IsADirectory => Self::Folder,
                _ => Self::Io(error),
            },
        }
    }
}
