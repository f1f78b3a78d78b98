//! What a PDF may take, looked at before the library unpacks it: that has no bounds of its own for these.

use std::io::{self, Read};

use flate2::read::ZlibDecoder;
use hayro_interpret::hayro_syntax::object::{Array, Dict};

use super::Error;

/// Bytes of all streams together, unpacked: sixteen times the largest input. Pictures unpack to three to ten times
/// their size, text to five.
pub(super) const MAX_UNPACKED: u64 = 512 << 20;
/// Streams packed more often than so are made to fill a memory.
const MAX_LAYERS: usize = 4;
/// Numbers of glyphs have two bytes, and hardly a font names a range twice.
const MAX_GLYPH: u32 = 0xFFFF;
const MAX_WIDTHS: u32 = 8 * MAX_GLYPH;

/// What was found in the packed streams.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Flate {
    /// One of them breaks the format.
    pub(super) is_damaged: bool,
}

/// Measures all streams packed with the filter that nearly all PDFs use.
///
/// # Errors
///
/// When they unpack to more than [`MAX_UNPACKED`].
pub(super) fn flate(bytes: &[u8]) -> Result<Flate, Error> {
    let mut found = Flate::default();
    let mut left = MAX_UNPACKED;
    for at in memchr::memmem::find_iter(bytes, b"stream") {
        let data = &bytes[at + b"stream".len()..];
        let data = data.strip_prefix(b"\r").unwrap_or(data);
        let Some(data) = data.strip_prefix(b"\n").filter(|data| is_zlib(data)) else {
            continue;
        };
        match unpacked(data, left) {
            Ok(length) if length >= left => return Err(Error::InflatedPdf),
            Ok(length) => left -= length,
            Err(_) => found.is_damaged = true,
        }
    }
    Ok(found)
}

fn is_zlib(data: &[u8]) -> bool {
    // RFC 1950: method 8, and a sum that 31 divides.
    matches!(data, [method, flags, ..]
        if method & 0x0F == 8 && u16::from_be_bytes([*method, *flags]).is_multiple_of(31))
}

/// The bytes that come out, up to the limit, of the outermost layer or one in it.
fn unpacked(data: &[u8], limit: u64) -> io::Result<u64> {
    let mut layer: Box<dyn Read + '_> = Box::new(ZlibDecoder::new(data));
    for _ in 0..MAX_LAYERS {
        let mut start = Vec::new();
        layer.by_ref().take(2).read_to_end(&mut start)?;
        let is_packed = is_zlib(&start);
        let whole = io::Cursor::new(start).chain(layer);
        if !is_packed {
            return io::copy(&mut whole.take(limit), &mut io::sink());
        }
        layer = Box::new(ZlibDecoder::new(whole));
    }
    Ok(limit)
}

/// Whether the widths of glyphs that a font names stay within what fonts have; the library makes an entry of each.
pub(super) fn widths(font: &Dict<'_>) -> bool {
    let descendants = font.get::<Array<'_>>("DescendantFonts");
    let mut inner = descendants.iter().flat_map(Array::iter::<Dict<'_>>);
    are_bounded(font) && inner.all(|font| are_bounded(&font))
}

fn are_bounded(font: &Dict<'_>) -> bool {
    let mut left = MAX_WIDTHS;
    let mut take = |first: u32, last: u32| {
        last <= MAX_GLYPH
            && match left.checked_sub(last.saturating_sub(first)) {
                Some(rest) => {
                    left = rest;
                    true
                }
                None => false,
            }
    };
    for (key, is_tall) in [("W", false), ("W2", true)] {
        let Some(widths) = font.get::<Array<'_>>(key) else {
            continue;
        };
        let mut widths = widths.flex_iter();
        loop {
            if widths.next::<(u32, Array<'_>)>().is_some() {
                continue;
            }
            let range = if is_tall {
                widths
                    .next::<(u32, u32, f32, f32, f32)>()
                    .map(|(first, last, ..)| (first, last))
            } else {
                widths
                    .next::<(u32, u32, f32)>()
                    .map(|(first, last, _)| (first, last))
            };
            match range {
                Some((first, last)) if !take(first, last) => return false,
                Some(_) => {}
                None => break,
            }
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    use super::{MAX_UNPACKED, flate};

    fn packed(data: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(data).unwrap();
        encoder.finish().unwrap()
    }

    fn in_stream(data: &[u8]) -> Vec<u8> {
        [b"1 0 obj <<>> stream\r\n", data, b"\nendstream"].concat()
    }

    #[test]
    fn streams_are_measured() {
        let once = packed(&vec![b' '; 1 << 20]);
        assert!(!flate(&in_stream(&once)).unwrap().is_damaged);
        let cut = in_stream(&once[..once.len() / 2]);
        assert!(flate(&cut).unwrap().is_damaged);
        assert!(!flate(b"no stream\nxyz").unwrap().is_damaged);
    }

    #[test]
    fn bombs_are_refused() {
        let many: Vec<u8> = in_stream(&packed(&vec![0; 8 << 20])).repeat(1 + (MAX_UNPACKED >> 23) as usize);
        assert!(flate(&many).is_err());
        // Packed twice, the zeros of a bomb take some kilobytes.
        let mut layers = packed(&vec![0; 8 << 20]);
        for _ in 0..6 {
            layers = packed(&layers);
        }
        assert!(flate(&in_stream(&layers)).is_err());
    }
}
