//! Characters: composed form, plain single spaces, nothing invisible.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Named references that stand literally in plain text taken from pages.
const ENTITIES: [(&str, &str); 10] = [
    ("&nbsp;", " "),
    ("&#160;", " "),
    ("&amp;", "&"),
    ("&quot;", "\""),
    ("&apos;", "'"),
    ("&#39;", "'"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&ndash;", "–"),
    ("&hellip;", "…"),
];

/// One line of text as it appears in the article: NFC, single plain spaces, trimmed, nothing invisible.
pub(super) fn line(raw: &str) -> String {
    let raw = raw.trim_ascii();
    if raw.is_empty() {
        return String::new();
    }
    let is_plain = |byte: u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
    if raw.bytes().all(is_plain) {
        return joined(raw.split_ascii_whitespace(), raw.len());
    }
    let mut spaced = String::with_capacity(raw.len());
    let mut gap = false;
    for character in raw.chars() {
        if is_space(character) {
            gap = true;
        } else if !is_invisible(character) {
            if gap && !spaced.is_empty() {
                spaced.push(' ');
            }
            gap = false;
            spaced.push(character);
        }
    }
    match is_nfc_quick(spaced.chars()) {
        IsNormalized::Yes => spaced,
        IsNormalized::No | IsNormalized::Maybe => spaced.nfc().collect(),
    }
}

fn joined<'a>(words: impl Iterator<Item = &'a str>, length: usize) -> String {
    let mut text = String::with_capacity(length);
    for word in words {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(word);
    }
    text
}

/// Whether the character separates words; `char::is_whitespace` knows the no-break, narrow and thin spaces.
pub(super) fn is_space(character: char) -> bool {
    character.is_whitespace()
}

/// Characters without width that pages carry inside words and numbers, control characters among them.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}')
        || matches!(character, '\u{feff}' | '\u{fffc}')
        || character.is_control()
}

/// Replaces the few references that occur in plain text.
pub(super) fn decode_entities(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let (written, meant) = ENTITIES
            .into_iter()
            .find(|(written, _)| rest.starts_with(written))
            .unwrap_or(("&", "&"));
        decoded.push_str(meant);
        rest = &rest[written.len()..];
    }
    decoded.push_str(rest);
    decoded
}

/// Lower case for comparison with the word lists; old newsrooms type `Ð` (U+00D0) or `Ɖ` for `Đ`.
pub(super) fn fold(text: &str) -> String {
    // `str::to_lowercase` has a fast path for ASCII.
    let lower = text.to_lowercase();
    if lower.contains(['ð', 'ɖ']) {
        lower.replace(['ð', 'ɖ'], "đ")
    } else {
        lower
    }
}

/// Letters and digits of a text, folded: two texts with the same ones differ in case, marks and spaces only.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|character| character.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .map(|letter| {
            if matches!(letter, 'ð' | 'ɖ') {
                'đ'
            } else {
                letter
            }
        })
}

#[cfg(test)]
mod tests {
    use super::{decode_entities, fold, line};

    #[track_caller]
    fn cleans(raw: &str, expected: &str) {
        assert_eq!(line(raw), expected);
    }

    #[test]
    fn lines_are_composed_and_plain() {
        cleans("  12\u{a0}xã\u{202f} \t đạt  chuẩn ", "12 xã đạt chuẩn");
        cleans("\u{feff}nông\u{200b} th\u{ad}ôn\u{1}", "nông thôn");
        cleans("xa\u{303} Đo\u{302}\u{300}ng", "xã Đồng");
        cleans(" \u{200b} ", "");
    }

    #[test]
    fn literal_references_are_read_once() {
        assert_eq!(decode_entities("A&nbsp;B &amp;nbsp; & C&D"), "A B &nbsp; & C&D");
    }

    #[test]
    fn folding_knows_the_old_capital() {
        assert_eq!(fold("Ðến NĂM"), "đến năm");
    }
}
