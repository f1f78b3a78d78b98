//! In which encoding a text makes sense: the one in which its words are Vietnamese syllables.

use super::legacy::{Converter, Legacy};
use super::syllable::is_syllable;

/// How much of a text is looked at, in words with letters beyond ASCII.
const SAMPLE_WORDS: usize = 1000;
/// So many words at least must make sense, and of ten that have letters beyond ASCII so many.
const MIN_WORDS: usize = 3;
const MIN_SHARE: usize = 3;
/// Of so many characters beyond ASCII one at least must be no letter of Vietnamese, before words are looked at.
const STRANGE_IN: usize = 50;

/// Words with letters beyond ASCII; the signs that stand for letters in old encodings belong to them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let ends = |character: char| {
        character == '\u{a0}'
            || character.is_ascii_whitespace()
            || character.is_ascii() && !character.is_ascii_alphabetic() && !character.is_ascii_control()
    };
    text.split(ends)
        .map(|word| word.trim_matches(['“', '”', '‘', '’', '–', '—', '…', '«', '»']))
        // A sign alone is no word.
        .filter(|word| !word.is_ascii() && word.contains(char::is_alphabetic))
}

/// How many of the words make sense.
pub(super) fn sense(text: &str) -> usize {
    words(text)
        .take(SAMPLE_WORDS)
        .filter(|word| is_syllable(word))
        .count()
}

/// Letters of Vietnamese that Latin-1 does not have.
fn is_beyond_latin(character: char) -> bool {
    matches!(
        character,
        'Ă' | 'ă' | 'Đ' | 'đ' | 'Ĩ' | 'ĩ' | 'Ũ' | 'ũ' | 'Ơ' | 'ơ' | 'Ư' | 'ư' | '\u{300}'..='\u{323}'
    ) || matches!(character, '\u{1ea0}'..='\u{1ef9}')
}

/// Signs and letters that no Vietnamese text in Unicode has often, and old encodings have for its letters.
fn is_strange(character: char) -> bool {
    matches!(character, '\u{1}'..='\u{8}' | '\u{11}'..='\u{1f}' | '\u{80}'..='\u{9f}' | '\u{a1}'..='\u{bf}')
        || matches!(character, 'Ä'..='Ç' | 'Ë' | 'Î'..='Ñ' | 'Ö'..='Ø' | 'Û' | 'Ü' | 'Þ' | 'ß')
        || matches!(character, 'ä'..='ç' | 'ë' | 'î'..='ñ' | 'ö'..='ø' | 'û' | 'ü' | 'þ' | 'ÿ')
}

/// The encoding from before Unicode in which the text makes more sense than as it stands.
pub(super) fn legacy(text: &str) -> Option<Legacy> {
    let (mut strange, mut foreign) = (0, 0);
    for character in text.chars() {
        foreign += usize::from(!character.is_ascii());
        strange += usize::from(is_strange(character));
    }
    if strange < MIN_WORDS || strange * STRANGE_IN < foreign {
        return None;
    }
    let is_old = |word: &&str| !word.contains(is_beyond_latin);
    let sample: Vec<&str> = words(text).filter(is_old).take(SAMPLE_WORDS).collect();
    let gain = |legacy: &Legacy| {
        let converter = Converter::from(*legacy);
        let mut gained = 0_i64;
        for word in &sample {
            gained += i64::from(is_syllable(&converter.convert(word))) - i64::from(is_syllable(word));
        }
        usize::try_from(gained).unwrap_or(0)
    };
    Legacy::ALL
        .into_iter()
        .map(|legacy| (gain(&legacy), legacy))
        .max_by_key(|(gained, _)| *gained)
        .filter(|(gained, _)| *gained >= MIN_WORDS && 10 * gained >= MIN_SHARE * sample.len())
        .map(|(_, legacy)| legacy)
}

/// Converts the parts of a text that make no less sense in the encoding; markup and other parts stay, since a page's
/// frame may be Unicode around an older text.
pub(super) fn convert(text: &str, legacy: Legacy) -> String {
    let converter = Converter::from(legacy);
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    for part in text.split_inclusive(['<', '>', '\n']) {
        let plain = part
            .chars()
            .all(|c| c.is_ascii() && (!c.is_ascii_control() || c.is_ascii_whitespace()));
        if plain || part.contains(is_beyond_latin) {
            out.push_str(part);
            continue;
        }
        let converted = converter.convert(part);
        if sense(&converted) >= sense(part) {
            out.push_str(&converted);
        } else {
            out.push_str(part);
        }
    }
    out
}
