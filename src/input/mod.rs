//! Where documents come from: files, folders, patterns, archives, NDJSON records and standard input.
//!
//! A [`Source`] finds documents one at a time in a fixed order and keeps none, so that an archive of any size
//! takes the memory of its largest member. A document that cannot be read has an [`enum@Error`] that says why and
//! what to do; the search goes on with the next one.
//!
//! - `source`: from arguments to files, folders and patterns
//! - `archive`: members of zip and tar archives
//! - `compressed`: gzip and zstd streams, held to [`Limits`]
//! - `record`: NDJSON records
//! - `binary`: what is no text

mod archive;
mod binary;
mod compressed;
mod error;
mod record;
mod source;

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

pub use error::Error;
pub use record::Fields;
pub use source::{ListSeparator, Source};

use compressed::Compression;

/// Bounds that a document must keep to, so that one of them cannot take the memory or the time of all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one document, after decompression.
    pub size: u64,
    /// How many times its compressed size a document or archive may take.
    pub ratio: u64,
}

impl Default for Limits {
    /// 32 MiB is a hundred times a large news page. Pages compress five to twenty times, text that repeats itself
    /// some more; a bomb reaches the thousand that deflate can do.
    fn default() -> Self {
        Self {
            size: 32 << 20,
            ratio: 200,
        }
    }
}

/// Something that a [`Source`] came across.
#[derive(Debug)]
pub enum Item {
    /// A document, or one that could not even be opened.
    Found(Found),
    /// Something that was left out, and why.
    Skipped {
        /// Its name.
        name: String,
        /// Why it was left out.
        reason: &'static str,
    },
}

/// A document found but not yet read, which may be done on another thread.
#[derive(Debug)]
pub struct Found {
    /// Its name in reports and messages: a path, `archive.zip!path/in/it`, or `file:line` for a record.
    pub name: String,
    /// How many bytes of the file system it stands for, compressed where it is so there.
    pub stored: u64,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Standard,
    File(PathBuf, Compression),
    Bytes(Vec<u8>),
    Record(Vec<u8>, Fields),
    Failed(Error),
}

/// The bytes of a document under the name that its report has.
#[derive(Debug)]
pub struct Document {
    /// The name of the [`Found`], or what the record calls itself.
    pub name: String,
    /// The bytes, or why there are none.
    pub bytes: Result<Vec<u8>, Error>,
    /// It is known to be UTF-8, as the strings of a record are.
    pub is_utf_8: bool,
}

impl Document {
    fn new(name: String, bytes: Result<Vec<u8>, Error>) -> Self {
        Self {
            name,
            bytes,
            is_utf_8: false,
        }
    }
}

impl Found {
    fn failed(name: String, error: impl Into<Error>) -> Item {
        Item::Found(Self {
            name,
            stored: 0,
            content: Content::Failed(error.into()),
        })
    }

    /// The bytes of it that are in memory already.
    pub fn held(&self) -> usize {
        match &self.content {
            Content::Bytes(bytes) | Content::Record(bytes, _) => bytes.len(),
            Content::Standard | Content::File(..) | Content::Failed(_) => 0,
        }
    }

    /// Reads the document. Of a record that is none, and of what is neither text nor HTML nor a Word or PDF
    /// document, only the name is left.
    pub fn read(self, limits: Limits) -> Document {
        let (name, bytes) = match self.content {
            Content::Failed(error) => return Document::new(self.name, Err(error)),
            Content::Record(line, fields) => return record::parse(self.name, &line, &fields),
            Content::Bytes(bytes) => (self.name, Ok(bytes)),
            Content::Standard => (self.name, bounded(io::stdin().lock(), limits)),
            Content::File(path, compression) => (self.name, read_file(&path, compression, limits)),
        };
        let text = bytes.and_then(|bytes| match binary::recognise(&bytes) {
            Some(binary::Kind { what, remedy }) => Err(Error::Binary { what, remedy }),
            None => Ok(bytes),
        });
        Document::new(name, text)
    }
}

fn read_file(path: &PathBuf, compression: Compression, limits: Limits) -> Result<Vec<u8>, Error> {
    let file = File::open(path)?;
    // Opening a folder is no error on every system.
    if file.metadata()?.is_dir() {
        return Err(Error::Folder);
    }
    match compression {
        Compression::None => bounded(file, limits),
        _ => bounded(compression.reader(file, limits)?, limits),
    }
}

/// Reads all there is, up to the limit of a document.
fn bounded(reader: impl Read, limits: Limits) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    reader
        .take(limits.size.saturating_add(1))
        .read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limits.size {
        return Err(Error::TooLarge { limit: limits.size });
    }
    Ok(bytes)
}
