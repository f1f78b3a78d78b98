//! Which words can be Vietnamese syllables, to tell in which encoding a text makes sense.

use unicode_normalization::UnicodeNormalization;

/// Consonants that begin a syllable, longest first.
const ONSETS: [&str; 28] = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k",
    "l", "m", "n", "p", "q", "r", "s", "t", "v", "x",
];
/// Vowels of a syllable, with those that end it.
const VOWELS: [&str; 67] = [
    "a", "ă", "â", "e", "ê", "i", "y", "o", "ô", "ơ", "u", "ư", "ia", "iê", "ya", "yê", "ua", "uô", "ưa",
    "ươ", "oa", "oă", "oe", "uâ", "uê", "uy", "uơ", "uya", "uyê", "oo", "ôô", "ai", "ay", "ao", "au", "âu",
    "ây", "eo", "êu", "iu", "oi", "ôi", "ơi", "ui", "ưi", "ưu", "iêu", "yêu", "uôi", "ươi", "ươu", "oai",
    "oay", "oeo", "oao", "uây", "uyu", "uao", "uă", "ue", "ie", "uai", "uau", "uôu", "ơu", "eu", "uyêu",
];
/// Consonants that end a syllable.
const CODAS: [&str; 10] = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t", "k"];
/// The five marks of tone.
const TONES: [char; 5] = ['\u{300}', '\u{301}', '\u{303}', '\u{309}', '\u{323}'];

/// Whether the word can be a syllable.
pub(super) fn is_syllable(word: &str) -> bool {
    let mut tones = 0;
    let bare: String = word
        .chars()
        .flat_map(char::to_lowercase)
        .nfd()
        .filter(|character| {
            let tone = TONES.contains(character);
            tones += usize::from(tone);
            !tone
        })
        .nfc()
        .collect();
    if tones > 1 || bare.is_empty() {
        return false;
    }
    // Glides end a syllable (`cau`, never `cauc`); `uy` and `oo` are none (`huynh`, `xoong`).
    let closes = |vowel: &str| {
        vowel.chars().count() == 1
            || ["uy", "oo", "ôô"].contains(&vowel)
            || !vowel.ends_with(['i', 'o', 'u', 'y'])
    };
    let is_rhyme = |rest: &str, coda: &str| {
        let vowel = rest.strip_suffix(coda).filter(|vowel| VOWELS.contains(vowel));
        vowel.is_some_and(|vowel| coda.is_empty() || closes(vowel))
    };
    let rhymes = |rest: &str| CODAS.iter().any(|coda| is_rhyme(rest, coda));
    // `giết` and `gì`, `quý`: the vowel of the onset may be that of the syllable.
    rhymes(&bare)
        || ONSETS
            .iter()
            .any(|onset| bare.strip_prefix(onset).is_some_and(rhymes))
}

#[cfg(test)]
mod tests {
    use super::is_syllable;

    #[test]
    fn syllables() {
        for word in "Huyện đạt chuẩn nông thôn mới ĐƯỢC quý gì giết khuỷu nghiêng xã".split(' ')
        {
            assert!(is_syllable(word), "{word}");
        }
        for word in [
            "HuyÖn",
            "®¹t",
            "Huyeän",
            "ñaït",
            "caùc",
            "dûöng",
            "mi\u{301}\u{300}",
        ] {
            assert!(!is_syllable(word), "{word}");
        }
    }
}
