//! gzip and zstd streams.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::read::MultiGzDecoder;

use super::Limits;
use super::error::Unpacking;

/// How a file is compressed, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compression {
    None,
    Gzip,
    Zstd,
}

impl Compression {
    pub(super) fn of(path: &Path) -> Self {
        match path.extension().and_then(OsStr::to_str) {
            Some(end) if end.eq_ignore_ascii_case("gz") => Self::Gzip,
            Some(end) if end.eq_ignore_ascii_case("zst") => Self::Zstd,
            _ => Self::None,
        }
    }

    /// The unpacked bytes of a file. What is damaged or swells beyond the ratio fails while it is read.
    pub(super) fn reader(self, file: File, limits: Limits) -> io::Result<Unpacked> {
        let taken = Arc::new(AtomicU64::new(0));
        let counted = Counted {
            reader: BufReader::new(file),
            taken: Arc::clone(&taken),
        };
        let reader: Box<dyn Read> = match self {
            Self::None => Box::new(counted),
            Self::Gzip => Box::new(MultiGzDecoder::new(counted)),
            Self::Zstd => Box::new(zstd::Decoder::new(counted)?),
        };
        Ok(Unpacked {
            reader,
            compressed: self != Self::None,
            taken,
            given: 0,
            ratio: limits.ratio,
        })
    }
}

/// What is small may repeat itself without harm.
const HARMLESS: u64 = 1 << 20;

/// Whether `given` bytes out of `taken` compressed ones are more than the ratio allows.
pub(super) fn swells(given: u64, taken: u64, ratio: u64) -> bool {
    given > HARMLESS && given / ratio.max(1) > taken
}

/// The content of a possibly compressed file, read once from start to end.
pub(super) struct Unpacked {
    reader: Box<dyn Read>,
    compressed: bool,
    taken: Arc<AtomicU64>,
    given: u64,
    ratio: u64,
}

impl Unpacked {
    /// A count, kept up to date, of the bytes read from the file itself.
    pub(super) fn taken(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.taken)
    }
}

impl Read for Unpacked {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer).map_err(|error| match error.kind() {
            io::ErrorKind::Interrupted => error,
            _ if self.compressed => io::Error::other(Unpacking::Damaged(error)),
            _ => error,
        })?;
        self.given += read as u64;
        if self.compressed && swells(self.given, self.taken.load(Ordering::Relaxed), self.ratio) {
            return Err(io::Error::other(Unpacking::Ratio(self.ratio)));
        }
        Ok(read)
    }
}

struct Counted<R> {
    reader: R,
    taken: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        self.taken.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
