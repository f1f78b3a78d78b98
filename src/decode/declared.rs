//! The encoding that a page declares in its head.

use encoding_rs::Encoding;

/// Browsers look for the declaration in the first bytes only.
const HEAD: usize = 4096;

/// The encoding named after the first `charset=`, or by an XML declaration.
pub(super) fn charset(bytes: &[u8]) -> Option<&'static Encoding> {
    let head: Vec<u8> = bytes[..bytes.len().min(HEAD)].to_ascii_lowercase();
    [&b"charset="[..], b"encoding="].into_iter().find_map(|label| {
        let at = memchr::memmem::find(&head, label)? + label.len();
        let rest = &head[at..];
        let quoted = usize::from(rest.first().is_some_and(|first| matches!(first, b'"' | b'\'')));
        let named = rest[quoted..]
            .split(|byte| !(byte.is_ascii_alphanumeric() || b"-_:.".contains(byte)))
            .next()?;
        Encoding::for_label(named)
    })
}

/// The name of an encoding as reports have it.
pub(super) fn name(encoding: &'static Encoding) -> &'static str {
    match encoding.name() {
        "GBK" => "gbk",
        "Big5" => "big5",
        "EUC-JP" => "euc-jp",
        "EUC-KR" => "euc-kr",
        "ISO-2022-JP" => "iso-2022-jp",
        "Shift_JIS" => "shift_jis",
        "UTF-8" => "utf-8",
        "UTF-16LE" => "utf-16le",
        "UTF-16BE" => "utf-16be",
        other => other,
    }
}
