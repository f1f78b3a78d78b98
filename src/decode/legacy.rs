//! Vietnamese encodings from before Unicode, which no library knows.
//!
//! They use the bytes of Latin letters and signs for Vietnamese letters, so their text also survives inside pages in
//! Latin-1 or UTF-8 (`HuyÖn` for `Huyện`). Conversion therefore goes from character to character, by way of the byte that
//! windows-1252 has for it.

use encoding_rs::WINDOWS_1252;
use unicode_normalization::UnicodeNormalization;

/// An encoding from before Unicode.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Legacy {
    /// TCVN 5712:1993 with the fonts named `.Vn…`, also called ABC.
    Tcvn3,
    /// VNI-Win with the fonts named `VNI-…`: a letter, then a byte for its marks.
    Vni,
    /// VISCII 1.1, RFC 1456.
    Viscii,
}

/// The bytes from 0x80 of TCVN 5712 VN1, as in glibc's `TCVN5712-1`.
const TCVN3: &str = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u{a0}ĂÂÊÔƠƯĐăâêôơưđẶ\u{300}\u{309}\u{303}\u{301}\u{323}àảãáạẲằẳẵắẴ\
ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
/// Its letters among the control bytes.
const TCVN3_CONTROLS: &[(char, char)] = &[
    ('\u{1}', 'Ú'),
    ('\u{2}', 'Ụ'),
    ('\u{4}', 'Ừ'),
    ('\u{5}', 'Ử'),
    ('\u{6}', 'Ữ'),
    ('\u{11}', 'Ứ'),
    ('\u{12}', 'Ự'),
    ('\u{13}', 'Ỳ'),
    ('\u{14}', 'Ỷ'),
    ('\u{15}', 'Ỹ'),
    ('\u{16}', 'Ý'),
    ('\u{17}', 'Ỵ'),
];
/// The bytes from 0x80 of VISCII (RFC 1456).
const VISCII: &str = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ\
ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";
/// Its letters among the control bytes.
const VISCII_CONTROLS: &[(char, char)] = &[
    ('\u{2}', 'Ẳ'),
    ('\u{5}', 'Ẵ'),
    ('\u{6}', 'Ẫ'),
    ('\u{14}', 'Ỷ'),
    ('\u{19}', 'Ỹ'),
    ('\u{1e}', 'Ỵ'),
];
/// The letters of VNI-Win that stand alone, in lower case; capitals are 0x20 below.
const VNI_LETTERS: &[(char, char)] = &[
    ('ô', 'ơ'),
    ('ö', 'ư'),
    ('ñ', 'đ'),
    ('í', 'í'),
    ('ì', 'ì'),
    ('æ', 'ỉ'),
    ('ó', 'ĩ'),
    ('ò', 'ị'),
    ('î', 'ỵ'),
];
/// The marks of VNI-Win after a vowel, in lower case; after a capital vowel they are 0x20 below.
const VNI_MARKS: &[(char, &str)] = &[
    ('ù', "\u{301}"),
    ('ø', "\u{300}"),
    ('û', "\u{309}"),
    ('õ', "\u{303}"),
    ('ï', "\u{323}"),
    ('ê', "\u{306}"),
    ('é', "\u{306}\u{301}"),
    ('è', "\u{306}\u{300}"),
    ('ú', "\u{306}\u{309}"),
    ('ü', "\u{306}\u{303}"),
    ('ë', "\u{306}\u{323}"),
    ('â', "\u{302}"),
    ('á', "\u{302}\u{301}"),
    ('à', "\u{302}\u{300}"),
    ('å', "\u{302}\u{309}"),
    ('ã', "\u{302}\u{303}"),
    ('ä', "\u{302}\u{323}"),
];

impl Legacy {
    /// All of them.
    pub(super) const ALL: [Self; 3] = [Self::Tcvn3, Self::Vni, Self::Viscii];

    /// Its name in reports.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Tcvn3 => "tcvn3",
            Self::Vni => "vni",
            Self::Viscii => "viscii",
        }
    }

    /// The table that gives each byte from 0x80 its letter; VNI-Win has none.
    fn converter(self) -> Converter {
        match self {
            Self::Tcvn3 => Converter::Table(TCVN3.chars().collect(), TCVN3_CONTROLS),
            Self::Viscii => Converter::Table(VISCII.chars().collect(), VISCII_CONTROLS),
            Self::Vni => Converter::Vni,
        }
    }

    /// What the text says if it is in this encoding.
    pub(super) fn convert(self, text: &str) -> String {
        self.converter().convert(text)
    }
}

/// An encoding ready for use.
#[derive(Debug)]
pub(super) enum Converter {
    Table(Vec<char>, &'static [(char, char)]),
    Vni,
}

impl From<Legacy> for Converter {
    fn from(legacy: Legacy) -> Self {
        legacy.converter()
    }
}

impl Converter {
    pub(super) fn convert(&self, text: &str) -> String {
        match self {
            Self::Table(high, controls) => text.chars().map(|c| letter(c, high, controls)).nfc().collect(),
            Self::Vni => vni(text),
        }
    }
}

fn letter(character: char, high: &[char], controls: &[(char, char)]) -> char {
    if character.is_ascii() {
        let control = controls.iter().find(|(byte, _)| *byte == character);
        return control.map_or(character, |(_, letter)| *letter);
    }
    byte(character)
        .and_then(|byte| high.get(usize::from(byte).checked_sub(0x80)?))
        .copied()
        .unwrap_or(character)
}

/// The byte of windows-1252.
fn byte(character: char) -> Option<u8> {
    if let Ok(byte) = u8::try_from(character)
        && byte >= 0xA0
    {
        return Some(byte);
    }
    let mut buffer = [0; 4];
    match WINDOWS_1252.encode(character.encode_utf8(&mut buffer)) {
        (bytes, _, false) => bytes.first().copied(),
        _ => None,
    }
}

fn vni(text: &str) -> String {
    let of = |table: &[(char, char)], c: char| table.iter().find(|(from, _)| *from == c).map(|(_, to)| *to);
    let mut out = String::with_capacity(text.len());
    let mut after_vowel = false;
    for character in text.chars() {
        let lower = character.to_lowercase().next().unwrap_or(character);
        let marks = VNI_MARKS
            .iter()
            .find(|(mark, _)| *mark == lower)
            .filter(|_| after_vowel);
        if let Some((_, marks)) = marks {
            out.push_str(marks);
            after_vowel = false;
            continue;
        }
        let letter = of(VNI_LETTERS, lower).unwrap_or(lower);
        after_vowel = "aeouyơư".contains(letter);
        if lower == character {
            out.push(letter);
        } else {
            out.extend(letter.to_uppercase());
        }
    }
    out.nfc().collect()
}
