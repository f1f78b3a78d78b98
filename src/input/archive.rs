//! Members of zip and tar archives, in the order in which they stand there.

use std::fs::File;
use std::io::{self, BufReader};
use std::ops::ControlFlow;
use std::path::{Component, Path};
use std::sync::atomic::Ordering;

use tar::EntryType;
use zip::ZipArchive;
use zip::result::ZipError;

use super::compressed::{Compression, swells};
use super::source::{Sink, left_out};
use super::{Content, Error, Found, Item, Limits, bounded};

/// An archive by the end of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Archive {
    Zip,
    Tar(Compression),
}

/// Ends of names, lower case.
const ENDS: &[(&str, Archive)] = &[
    (".zip", Archive::Zip),
    (".tar", Archive::Tar(Compression::None)),
    (".tar.gz", Archive::Tar(Compression::Gzip)),
    (".tgz", Archive::Tar(Compression::Gzip)),
    (".tar.zst", Archive::Tar(Compression::Zstd)),
    (".tzst", Archive::Tar(Compression::Zstd)),
];

impl Archive {
    pub(super) fn of(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_string_lossy().to_ascii_lowercase();
        let (_, archive) = ENDS.iter().find(|(end, _)| name.ends_with(end))?;
        Some(*archive)
    }

    /// Hands on every member. A broken archive is told once, under its own name or that of the member at which it
    /// breaks.
    pub(super) fn members(self, path: &Path, limits: Limits, sink: Sink<'_>) -> ControlFlow<()> {
        let name = path.to_string_lossy().into_owned();
        let file = match File::open(path) {
            Ok(file) => file,
            Err(error) => return sink(Found::failed(name, error)),
        };
        match self {
            Self::Zip => of_zip(&name, file, limits, sink),
            Self::Tar(compression) => of_tar(&name, file, compression, limits, sink),
        }
    }
}

fn of_zip(archive: &str, file: File, limits: Limits, sink: Sink<'_>) -> ControlFlow<()> {
    let mut zip = match ZipArchive::new(BufReader::new(file)) {
        Ok(zip) => zip,
        Err(error) => return sink(Found::failed(archive.to_owned(), Error::from(error))),
    };
    for index in 0..zip.len() {
        let name = match zip.name_for_index(index) {
            Some(Ok(member)) => format!("{archive}!{member}"),
            _ => format!("{archive}!#{}", index + 1),
        };
        let mut member = match zip.by_index(index) {
            Ok(member) => member,
            Err(error) => {
                sink(Found::failed(name, Error::from(error)))?;
                continue;
            }
        };
        if !member.is_file() {
            continue;
        }
        let stored = member.compressed_size();
        let refused = refusal(&name);
        sink(refused.unwrap_or_else(|| {
            let bytes = if swells(member.size().min(limits.size), stored, limits.ratio) {
                Err(Error::Ratio { limit: limits.ratio })
            } else {
                // What breaks here is the archive: the system has no other errors for a file that is open.
                bounded(&mut member, limits).map_err(|error| match error {
                    Error::Io(error) => Error::Damaged(error.to_string()),
                    error => error,
                })
            };
            found(name, stored, bytes)
        }))?;
    }
    ControlFlow::Continue(())
}

fn of_tar(
    archive: &str,
    file: File,
    compression: Compression,
    limits: Limits,
    sink: Sink<'_>,
) -> ControlFlow<()> {
    let reader = match compression.reader(file, limits) {
        Ok(reader) => reader,
        Err(error) => return sink(Found::failed(archive.to_owned(), error)),
    };
    let taken = reader.taken();
    let mut told = 0;
    let mut tar = tar::Archive::new(reader);
    let entries = match tar.entries() {
        Ok(entries) => entries,
        Err(error) => return sink(Found::failed(archive.to_owned(), damaged(error))),
    };
    for entry in entries {
        let mut entry = match entry {
            Ok(entry) => entry,
            Err(error) => return sink(Found::failed(archive.to_owned(), damaged(error))),
        };
        let kind = entry.header().entry_type();
        if !matches!(
            kind,
            EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse
        ) {
            continue;
        }
        let name = format!("{archive}!{}", String::from_utf8_lossy(&entry.path_bytes()));
        if let Some(refused) = refusal(&name) {
            sink(refused)?;
            continue;
        }
        let bytes = bounded(&mut entry, limits).map_err(|error| match error {
            Error::Io(error) => damaged(error),
            error => error,
        });
        let broken = matches!(bytes, Err(Error::Damaged(_) | Error::Ratio { .. }));
        let now = taken.load(Ordering::Relaxed);
        sink(found(name, now - told, bytes))?;
        told = now;
        // Nothing can be found behind the place where a stream breaks, and it was told.
        if broken {
            break;
        }
    }
    ControlFlow::Continue(())
}

fn found(name: String, stored: u64, bytes: Result<Vec<u8>, Error>) -> Item {
    Item::Found(Found {
        name,
        stored,
        content: bytes.map_or_else(Content::Failed, Content::Bytes),
    })
}

/// What stands for a member that is not read, if it is not.
fn refusal(name: &str) -> Option<Item> {
    let path = Path::new(name.rsplit_once('!').map_or(name, |(_, member)| member));
    if Archive::of(path).is_some() || Compression::of(path) != Compression::None {
        return Some(Found::failed(name.to_owned(), Error::Nested));
    }
    // An archive made on a Mac holds a hidden twin of each file.
    let hidden = path
        .components()
        .any(|part| matches!(part, Component::Normal(name) if name.as_encoded_bytes().starts_with(b".")));
    let reason = if hidden { "hidden" } else { left_out(path)? };
    Some(Item::Skipped {
        name: name.to_owned(),
        reason,
    })
}

fn damaged(error: io::Error) -> Error {
    match Error::from(error) {
        Error::Io(error) => Error::Damaged(error.to_string()),
        error => error,
    }
}

impl From<ZipError> for Error {
    fn from(error: ZipError) -> Self {
        match error {
            ZipError::Io(error) => damaged(error),
            error => Self::Damaged(error.to_string()),
        }
    }
}
