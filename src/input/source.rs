//! From what a user names to documents.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use glob::MatchOptions;
use walkdir::{DirEntry, WalkDir};

use super::archive::Archive;
use super::compressed::Compression;
use super::record::{self, Fields};
use super::{Content, Error, Found, Item, Limits};

/// Takes what is found; may ask to stop.
pub(super) type Sink<'a> = &'a mut dyn FnMut(Item) -> ControlFlow<()>;

/// Where documents may be, or what is to be told instead.
enum Place {
    Standard,
    File(PathBuf),
    Told(Item),
}

type Places<'a> = &'a mut dyn FnMut(Place) -> ControlFlow<()>;

/// How the names in a list of files are parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListSeparator {
    /// A name a line.
    Line,
    /// A NUL byte behind each name, as `find -print0` writes.
    Nul,
}

/// Everything that a user named, in order.
#[derive(Debug, Clone)]
pub struct Source {
    /// Files, folders, patterns, archives; `-` is standard input.
    pub named: Vec<OsString>,
    /// A file with more names, and how they are parted there; `-` is standard input.
    pub list: Option<(PathBuf, ListSeparator)>,
    /// Where inputs hold records: the fields to read. `None` for documents.
    pub records: Option<Fields>,
    /// What documents must keep to.
    pub limits: Limits,
}

/// Files that folders and archives are searched for, beside archives and compressed files.
const DOCUMENTS: &[&str] = &["txt", "text", "html", "htm", "xhtml", "shtml", "docx", "pdf"];
const RECORDS: &[&str] = &["ndjson", "jsonl"];

impl Source {
    /// Whether there can be no more than one document.
    pub fn is_single(&self) -> bool {
        let (None, None, [one]) = (&self.list, &self.records, &self.named[..]) else {
            return false;
        };
        let path = Path::new(one);
        one == "-" || (!is_pattern(path) && Archive::of(path).is_none() && !path.is_dir())
    }

    /// Whether the documents come from standard input alone.
    pub fn is_standard(&self) -> bool {
        self.list.is_none() && self.named.iter().all(|name| name == "-")
    }

    /// What the user named, for messages about all of it.
    pub fn describe(&self) -> String {
        let list = self.list.as_ref().map(|(list, _)| list.as_os_str());
        let names: Vec<_> = self.named.iter().map(OsString::as_os_str).chain(list).collect();
        match names[..] {
            [] => String::new(),
            [one] => one.to_string_lossy().into_owned(),
            [one, ..] => format!("{} and {} more", one.to_string_lossy(), names.len() - 1),
        }
    }

    /// Finds every document and hands it to `sink`, until that asks to stop.
    pub fn each(&self, sink: &mut dyn FnMut(Item) -> ControlFlow<()>) -> ControlFlow<()> {
        self.places(&mut |place| match place {
            Place::Told(item) => sink(item),
            Place::Standard => self.standard(sink),
            Place::File(path) => self.file(&path, sink),
        })
    }

    /// How many bytes of files there are to read, without reading them; `None` where a pipe is read, which does
    /// not say.
    pub fn stored(&self) -> Option<u64> {
        if self.list.as_ref().is_some_and(|(list, _)| list == Path::new("-")) {
            return None;
        }
        let mut sum = 0;
        let flow = self.places(&mut |place| {
            match place {
                Place::Standard => return ControlFlow::Break(()),
                Place::File(path) => sum += size(&path),
                Place::Told(_) => {}
            }
            ControlFlow::Continue(())
        });
        flow.is_continue().then_some(sum)
    }

    fn places(&self, sink: Places<'_>) -> ControlFlow<()> {
        for name in &self.named {
            if is_pattern(Path::new(name)) {
                self.matches(name, sink)?;
            } else {
                self.named(name, sink)?;
            }
        }
        match &self.list {
            Some((file, separator)) => self.listed(file, *separator, sink),
            None => ControlFlow::Continue(()),
        }
    }

    fn named(&self, name: &OsStr, sink: Places<'_>) -> ControlFlow<()> {
        let path = Path::new(name);
        if name == "-" {
            sink(Place::Standard)
        } else if path.is_dir() {
            self.folder(path, sink)
        } else {
            sink(Place::File(path.to_owned()))
        }
    }

    fn standard(&self, sink: Sink<'_>) -> ControlFlow<()> {
        match &self.records {
            Some(fields) => {
                let uncounted = Arc::new(AtomicU64::new(0));
                record::records("-", io::stdin().lock(), &uncounted, fields, self.limits, sink)
            }
            None => sink(Item::Found(Found {
                name: "-".to_owned(),
                stored: 0,
                content: Content::Standard,
            })),
        }
    }

    fn file(&self, path: &Path, sink: Sink<'_>) -> ControlFlow<()> {
        let name = path.to_string_lossy().into_owned();
        match &self.records {
            None => match Archive::of(path) {
                Some(archive) => archive.members(path, self.limits, sink),
                None => sink(Item::Found(Found {
                    name,
                    stored: size(path),
                    content: Content::File(path.to_owned(), Compression::of(path)),
                })),
            },
            Some(fields) => {
                let opened =
                    File::open(path).and_then(|file| Compression::of(path).reader(file, self.limits));
                match opened {
                    Ok(reader) => {
                        let taken = reader.taken();
                        record::records(&name, reader, &taken, fields, self.limits, sink)
                    }
                    Err(error) => sink(Found::failed(name, error)),
                }
            }
        }
    }

    fn folder(&self, folder: &Path, sink: Places<'_>) -> ControlFlow<()> {
        let mut walk = WalkDir::new(folder)
            .min_depth(1)
            .follow_links(true)
            .sort_by_file_name()
            .into_iter();
        while let Some(entry) = walk.next() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    sink(Place::Told(unwalkable(folder, error)))?;
                    continue;
                }
            };
            let skipped = if is_hidden(&entry) {
                if entry.file_type().is_dir() {
                    walk.skip_current_dir();
                }
                Some("hidden")
            } else if entry.file_type().is_dir() {
                continue;
            } else if entry.file_type().is_file() {
                self.left_out(entry.path())
            } else {
                Some("neither a file nor a folder")
            };
            match skipped {
                Some(reason) => sink(Place::Told(Item::Skipped {
                    name: entry.path().to_string_lossy().into_owned(),
                    reason,
                }))?,
                None => sink(Place::File(entry.into_path()))?,
            }
        }
        ControlFlow::Continue(())
    }

    /// Expands a pattern, which not every shell does.
    fn matches(&self, pattern: &OsStr, sink: Places<'_>) -> ControlFlow<()> {
        let name = pattern.to_string_lossy();
        let options = MatchOptions {
            case_sensitive: true,
            require_literal_separator: true,
            require_literal_leading_dot: true,
        };
        let paths = match glob::glob_with(&name, options) {
            Ok(paths) => paths,
            Err(error) => {
                return sink(Place::Told(Found::failed(
                    name.into_owned(),
                    Error::Pattern(error.msg),
                )));
            }
        };
        let mut any = false;
        for path in paths {
            any = true;
            match path {
                Ok(path) => self.named(path.as_os_str(), sink)?,
                Err(error) => {
                    let name = error.path().to_string_lossy().into_owned();
                    sink(Place::Told(Found::failed(name, io::Error::from(error))))?;
                }
            }
        }
        if any {
            ControlFlow::Continue(())
        } else {
            sink(Place::Told(Found::failed(name.into_owned(), Error::NoMatch)))
        }
    }

    fn listed(&self, list: &Path, separator: ListSeparator, sink: Places<'_>) -> ControlFlow<()> {
        let opened: io::Result<Box<dyn BufRead>> = if list == Path::new("-") {
            Ok(Box::new(BufReader::new(io::stdin())))
        } else {
            File::open(list).map(|file| Box::new(BufReader::new(file)) as Box<dyn BufRead>)
        };
        let told = |error| Place::Told(Found::failed(list.to_string_lossy().into_owned(), error));
        let names = match opened {
            Ok(names) => names,
            Err(error) => return sink(told(error)),
        };
        let end = match separator {
            ListSeparator::Line => b'\n',
            ListSeparator::Nul => 0,
        };
        for name in names.split(end) {
            let mut name = match name {
                Ok(name) => name,
                Err(error) => return sink(told(error)),
            };
            if separator == ListSeparator::Line && name.last() == Some(&b'\r') {
                name.pop();
            }
            if !name.is_empty() {
                self.named(&os_name(name), sink)?;
            }
        }
        ControlFlow::Continue(())
    }

    fn left_out(&self, path: &Path) -> Option<&'static str> {
        if Compression::of(path) != Compression::None && Archive::of(path).is_none() {
            let inner = path.with_extension("");
            return self.left_out(&inner);
        }
        match &self.records {
            Some(_) => {
                (!has_extension(path, RECORDS)).then_some("its name ends in neither .ndjson nor .jsonl")
            }
            None if Archive::of(path).is_some() => None,
            None => left_out(path),
        }
    }
}

/// Why a file in a folder or an archive is not read, if it is not.
pub(super) fn left_out(path: &Path) -> Option<&'static str> {
    (!has_extension(path, DOCUMENTS)).then_some("its name does not end like that of a document")
}

fn has_extension(path: &Path, among: &[&str]) -> bool {
    path.extension()
        .and_then(OsStr::to_str)
        .is_some_and(|end| among.iter().any(|known| end.eq_ignore_ascii_case(known)))
}

/// A file may have such a name too; then it is meant.
fn is_pattern(path: &Path) -> bool {
    path.to_string_lossy().contains(['*', '?', '[']) && path.symlink_metadata().is_err()
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().as_encoded_bytes().starts_with(b".")
}

/// The size of a file; whether it can be read shows later.
fn size(path: &Path) -> u64 {
    path.metadata().map_or(0, |metadata| metadata.len())
}

fn unwalkable(folder: &Path, error: walkdir::Error) -> Item {
    let name = error.path().unwrap_or(folder).to_string_lossy().into_owned();
    if error.loop_ancestor().is_some() {
        return Found::failed(name, Error::Loop);
    }
    Found::failed(name, io::Error::from(error))
}

#[cfg(unix)]
fn os_name(name: Vec<u8>) -> OsString {
    use std::os::unix::ffi::OsStringExt;
    OsString::from_vec(name)
}

#[cfg(not(unix))]
fn os_name(name: Vec<u8>) -> OsString {
    String::from_utf8_lossy(&name).into_owned().into()
}
