//! Vietnam's administrative units, before and after 1 July 2025, and its regions.
//!
//! The tables of `data/gazetteer` are searched where they stand in the binary: their lines are sorted,
//! nothing is read or built at the start, and a name costs one binary search.

use jiff::civil::Date;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use crate::report::Level;
use crate::text::fold::TONE_PLACES;

/// Which system of units is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Era {
    /// 63 provinces with districts and communes, until 30 June 2025.
    #[default]
    ThreeTier,
    /// 34 provinces and communes, since 1 July 2025.
    TwoTier,
}

impl Era {
    /// The system in force in a month.
    pub fn of_year_month(year: i16, month: i8) -> Self {
        if (year, month) >= (2025, 7) {
            Self::TwoTier
        } else {
            Self::ThreeTier
        }
    }

    /// The system in force on a day; the older one where the day is unknown.
    pub fn at(date: Option<Date>) -> Self {
        date.map_or(Self::ThreeTier, |date| {
            Self::of_year_month(date.year(), date.month())
        })
    }

    fn units(self) -> Table {
        match self {
            Self::ThreeTier => Table(include_str!("../../../data/gazetteer/units-2023.tsv")),
            Self::TwoTier => Table(include_str!("../../../data/gazetteer/units-2026.tsv")),
        }
    }

    fn codes(self) -> Table {
        match self {
            Self::ThreeTier => Table(include_str!("../../../data/gazetteer/codes-2023.tsv")),
            Self::TwoTier => Table(include_str!("../../../data/gazetteer/codes-2026.tsv")),
        }
    }
}

/// What a unit is called: the word before its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Tỉnh.
    Province,
    /// Thành phố, of the rank of a province or of a district.
    City,
    /// Thị xã.
    Town,
    /// Huyện.
    District,
    /// Quận.
    UrbanDistrict,
    /// Xã.
    Commune,
    /// Phường.
    Ward,
    /// Thị trấn.
    Township,
    /// Đặc khu.
    SpecialZone,
}

impl Kind {
    /// The kind that a level word says, in full or short (`thị xã`, `TX.`).
    pub fn of_word(word: &str) -> Option<Self> {
        Some(match key(word).as_str() {
            "tỉnh" => Self::Province,
            "thành phố" | "tp" => Self::City,
            "thị xã" | "tx" => Self::Town,
            "huyện" => Self::District,
            "quận" => Self::UrbanDistrict,
            "xã" => Self::Commune,
            "phường" => Self::Ward,
            "thị trấn" | "tt" => Self::Township,
            "đặc khu" => Self::SpecialZone,
            _ => return None,
        })
    }

    /// Level and kind by the letter in the table.
    fn of_letter(letter: &str) -> Option<(Level, Self)> {
        Some(match letter {
            "t" => (Level::Province, Self::Province),
            "C" => (Level::Province, Self::City),
            "c" => (Level::District, Self::City),
            "s" => (Level::District, Self::Town),
            "h" => (Level::District, Self::District),
            "q" => (Level::District, Self::UrbanDistrict),
            "x" => (Level::Commune, Self::Commune),
            "p" => (Level::Commune, Self::Ward),
            "r" => (Level::Commune, Self::Township),
            "d" => (Level::Commune, Self::SpecialZone),
            _ => return None,
        })
    }
}

/// A unit of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// Province, district or commune.
    pub level: Level,
    /// The word before its name.
    pub kind: Kind,
    /// Name without the level word.
    pub name: &'static str,
    /// Name of its province, without the level word; its own name for a province.
    pub province: &'static str,
    /// Name of its district; none for provinces, districts, and in the two-tier system.
    pub district: Option<&'static str>,
    /// Official code; empty for a unit that no longer was, or not yet, when the list was made.
    pub code: &'static str,
}

impl Unit {
    /// Reads a line of the table: key, name, kind, code of the larger unit, own code.
    fn of_line(era: Era, line: &'static str) -> Option<Self> {
        let [_, name, kind, parent, code] = fields(line)?;
        let (level, kind) = Kind::of_letter(kind)?;
        let (province, district) = if parent.is_empty() {
            (name, None)
        } else {
            match fields(era.codes().with_first_field(parent).next()?)? {
                [_, province, ""] => (province, None),
                [_, district, province] => (province, Some(district)),
            }
        };
        Some(Self {
            level,
            kind,
            name,
            province,
            district,
            code,
        })
    }
}

/// All units of an era with this name, provinces before districts before communes. Spellings with one [`key`]
/// are one name; some provinces and districts have second names (`TP.HCM`, `BR-VT`, `Buôn Mê Thuột`).
pub fn find(era: Era, name: &str) -> Vec<Unit> {
    with_key(era, &key(name), |_| true).collect()
}

/// The provinces of an era, by code.
pub fn provinces(era: Era) -> impl Iterator<Item = Unit> {
    era.codes().0.lines().filter_map(move |line| match fields(line)? {
        [code, name, ""] => {
            with_key(era, &key(name), |level| level == Level::Province).find(|unit| unit.code == code)
        }
        _ => None,
    })
}

/// The province of this name.
pub fn province(era: Era, name: &str) -> Option<Unit> {
    with_key(era, &key(name), |level| level == Level::Province).next()
}

/// All units of a level with this name that lie in the province and the district, where these are known.
pub fn fitting(
    era: Era,
    level: Level,
    name: &str,
    province: Option<&str>,
    district: Option<&str>,
) -> Vec<Unit> {
    let mut units: Vec<_> = with_key(era, &key(name), |of_unit| of_unit == level).collect();
    if let Some(name) = province {
        let province = self::province(era, name);
        units.retain(|unit| province.is_some_and(|province| province.name == unit.province));
    }
    if let Some(name) = district {
        let districts: Vec<_> = with_key(era, &key(name), |level| level == Level::District).collect();
        units.retain(|unit| {
            districts
                .iter()
                .any(|district| Some(district.name) == unit.district && district.province == unit.province)
        });
    }
    units
}

/// The one unit of a level with this name that lies in the province and the district, where these are known;
/// none where several do. Six pairs of a huyện and a town or city share name and province (`Kỳ Anh`, `Cao
/// Lãnh`): the kind tells them apart, where it is said. A kind that no unit has is that of other times.
pub fn resolve(
    era: Era,
    level: Level,
    kind: Option<Kind>,
    name: &str,
    province: Option<&str>,
    district: Option<&str>,
) -> Option<Unit> {
    match *fitting(era, level, name, province, district) {
        [] => None,
        [unit] => Some(unit),
        ref several => {
            let mut of_kind = several.iter().filter(|unit| Some(unit.kind) == kind);
            of_kind.next().filter(|_| of_kind.next().is_none()).copied()
        }
    }
}

/// The province that all units of a level with this name lie in.
pub fn common_province(era: Era, level: Level, name: &str, district: Option<&str>) -> Option<&'static str> {
    let units = fitting(era, level, name, None, district);
    let first = units.first()?.province;
    units.iter().all(|unit| unit.province == first).then_some(first)
}

/// The longest name of a province or district at the start of a run of syllables (`Bắc Giang có thêm`), for
/// names that stand without their level word: how many syllables it takes and the units it may mean. Numbered
/// districts and communes are not among them. A sign that belongs to a name (`Phan Rang - Tháp Chàm`) is a
/// syllable too.
pub fn longest_bare_name(era: Era, syllables: &[&str]) -> Option<(usize, Vec<Unit>)> {
    let table = era.units();
    let mut name = String::new();
    let mut longest = None;
    for (index, syllable) in syllables.iter().enumerate() {
        if index > 0 {
            name.push(' ');
        }
        name.push_str(syllable);
        let key = key(&name);
        if key.is_empty() || key.starts_with(|c: char| c.is_ascii_digit()) || !table.has_prefix(&key) {
            break;
        }
        if !syllable.contains(char::is_alphanumeric) {
            if syllable
                .chars()
                .all(|c| matches!(c, '-' | '–' | '.') || is_apostrophe(c))
            {
                continue;
            }
            break;
        }
        let units: Vec<_> = with_key(era, &key, |level| level < Level::Commune).collect();
        if !units.is_empty() {
            longest = Some((index + 1, units));
        }
    }
    longest
}

/// The full name of a region that goes by this name.
pub fn region(name: &str) -> Option<&'static str> {
    let key = key(name);
    let (full, _) = REGIONS.iter().find(|(_, names)| names.contains(&key.as_str()))?;
    Some(full)
}

/// Regions by their full names, and the keys of all their names. The first eight are those of national plans
/// and of the programme's reports, the others are larger and smaller parts of the country.
const REGIONS: [(&str, &[&str]); 19] = [
    (
        "Trung du và miền núi phía Bắc",
        &[
            "trung du và miền núi phía bắk",
            "trung du miền núi phía bắk",
            "trung du và miền núi bắk bộ",
            "trung du miền núi bắk bộ",
            "miền núi phía bắk",
            "miền núi và trung du phía bắk",
            "td mnpb",
            "tdmnpb",
            "mnpb",
        ],
    ),
    (
        "Đồng bằng sông Hồng",
        &[
            "đồng bằng sông hồng",
            "đbsh",
            "đb sông hồng",
            "châu thổ sông hồng",
            "đồng bằng bắk bộ",
        ],
    ),
    ("Bắc Trung Bộ", &["bắk trung bộ", "btb"]),
    (
        "Bắc Trung Bộ và duyên hải miền Trung",
        &[
            "bắk trung bộ và duyên hải miền trung",
            "bắk trung bộ duyên hải miền trung",
            "btb và dhmt",
            "btb dhmt",
        ],
    ),
    (
        "Duyên hải Nam Trung Bộ",
        &[
            "duyên hải nam trung bộ",
            "nam trung bộ",
            "dhntb",
            "dh nam trung bộ",
            "duyên hải nam miền trung",
        ],
    ),
    ("Tây Nguyên", &["tây nguyên"]),
    ("Đông Nam Bộ", &["đông nam bộ", "miền đông nam bộ", "đnb"]),
    (
        "Đồng bằng sông Cửu Long",
        &[
            "đồng bằng sông cửu long",
            "đbscl",
            "đb sông cửu long",
            "tây nam bộ",
            "miền tây nam bộ",
            "đồng bằng nam bộ",
        ],
    ),
    (
        "Duyên hải Nam Trung Bộ và Tây Nguyên",
        &[
            "duyên hải nam trung bộ và tây nguyên",
            "nam trung bộ và tây nguyên",
            "duyên hải nam trung bộ tây nguyên",
        ],
    ),
    (
        "Miền Trung và Tây Nguyên",
        &["miền trung và tây nguyên", "miền trung tây nguyên"],
    ),
    (
        "Duyên hải miền Trung",
        &["duyên hải miền trung", "dhmt", "duyên hải trung bộ"],
    ),
    ("Đông Bắc", &["đông bắk", "đông bắk bộ"]),
    ("Tây Bắc", &["tây bắk", "tây bắk bộ"]),
    ("Bắc Bộ", &["bắk bộ"]),
    ("Trung Bộ", &["trung bộ"]),
    ("Nam Bộ", &["nam bộ"]),
    ("Miền Bắc", &["miền bắk"]),
    ("Miền Trung", &["miền trung"]),
    ("Miền Nam", &["miền nam"]),
];

/// The spelling under which a name is found.
///
/// Lower case; hyphens, dots and other signs are spaces, apostrophes are dropped with the spaces around them
/// (`Đắk R’lấp`, `Ia H' Drai`). In each syllable the tone mark of open `oa`, `oe`, `uy` is on the first vowel
/// (`hoà` → `hòa`), final `i` after `k l m s v t h qu` is `y` (`lí` → `lý`), the rhymes `ak`, `ăk`, `ắc` are
/// `ắk` (`Đăk`, `Đắc`, `Đak`), and numbers lose leading zeros. The result is for comparing, not for reading.
pub fn key(name: &str) -> String {
    if is_nfc(name) {
        key_of(name.chars())
    } else {
        key_of(name.nfc())
    }
}

fn key_of(chars: impl Iterator<Item = char>) -> String {
    let mut out = String::new();
    let mut syllable = 0;
    let mut space = false;
    let mut joined = true;
    for c in chars {
        if is_apostrophe(c) {
            (space, joined) = (false, true);
        } else if !c.is_alphanumeric() {
            space = !joined;
        } else {
            if space {
                fold_syllable(&mut out, syllable);
                out.push(' ');
                syllable = out.len();
            }
            (space, joined) = (false, false);
            match c {
                // U+00D0 and U+0189 were typed for Đ in older newsrooms; PDF texts have U+01A3 for ư.
                'Ð' | 'ð' | 'Ɖ' | 'ɖ' => out.push('đ'),
                'Ƣ' | 'ƣ' => out.push('ư'),
                _ => out.extend(c.to_lowercase()),
            }
        }
    }
    fold_syllable(&mut out, syllable);
    out
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | '′')
}

/// Folds the syllable that begins at `start` and ends the text.
fn fold_syllable(out: &mut String, start: usize) {
    let syllable = &out[start..];
    if !syllable.is_empty() && syllable.bytes().all(|b| b.is_ascii_digit()) {
        let number = syllable.trim_start_matches('0').len().max(1);
        out.drain(start..out.len() - number);
        return;
    }
    let is_quy =
        |end: &str| end.starts_with('u') && syllable.len() == end.len() + 1 && syllable.starts_with('q');
    let change = TONE_PLACES
        .iter()
        .find(|(old, _)| syllable.ends_with(old) && !is_quy(old))
        .or_else(|| {
            I_AND_Y.iter().find(|(i, _)| {
                matches!(
                    syllable.strip_suffix(i),
                    Some("k" | "l" | "m" | "s" | "v" | "t" | "h" | "qu")
                )
            })
        })
        .or_else(|| RHYMES_AK.iter().find(|(old, _)| syllable.ends_with(old)));
    if let Some((old, new)) = change {
        out.truncate(out.len() - old.len());
        out.push_str(new);
    }
}

/// Final `i`, and the `y` that others write.
const I_AND_Y: [(&str, &str); 6] = [
    ("i", "y"),
    ("ì", "ỳ"),
    ("í", "ý"),
    ("ỉ", "ỷ"),
    ("ĩ", "ỹ"),
    ("ị", "ỵ"),
];

/// Spellings of one rhyme in names of the Central Highlands.
const RHYMES_AK: [(&str, &str); 4] = [("ak", "ắk"), ("ăk", "ắk"), ("ăc", "ắk"), ("ắc", "ắk")];

/// The units with a key and of some levels, in the order of the table.
fn with_key(era: Era, key: &str, levels: impl Fn(Level) -> bool) -> impl Iterator<Item = Unit> {
    era.units().with_first_field(key).filter_map(move |line| {
        let [_, _, kind, _, _] = fields(line)?;
        // Most lines of a common name are communes: their districts are looked up only where they are wanted.
        levels(Kind::of_letter(kind)?.0)
            .then(|| Unit::of_line(era, line))
            .flatten()
    })
}

/// Lines of fields with tabs between them, sorted by the first field.
#[derive(Clone, Copy)]
struct Table(&'static str);

impl Table {
    /// The lines whose first field is this.
    fn with_first_field(self, wanted: &str) -> impl Iterator<Item = &'static str> {
        self.from(wanted)
            .lines()
            .take_while(move |line| first_field(line) == wanted)
    }

    /// Whether the first field of some line starts with this.
    fn has_prefix(self, prefix: &str) -> bool {
        self.from(prefix).starts_with(prefix)
    }

    /// The lines from the first one on whose first field is not before `wanted`.
    fn from(self, wanted: &str) -> &'static str {
        let bytes = self.0.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let start = memchr::memrchr(b'\n', &bytes[low..middle]).map_or(low, |at| low + at + 1);
            let end = memchr::memchr(b'\n', &bytes[middle..]).map_or(bytes.len(), |at| middle + at + 1);
            if first_field(&self.0[start..end]) < wanted {
                low = end;
            } else {
                high = start;
            }
        }
        &self.0[low..]
    }
}

fn first_field(line: &str) -> &str {
    line.split_once('\t').map_or(line, |(first, _)| first)
}

/// The fields of a line that has just so many.
fn fields<const N: usize>(line: &'static str) -> Option<[&'static str; N]> {
    let mut found = [""; N];
    let mut rest = line.split('\t');
    for field in &mut found {
        *field = rest.next()?;
    }
    rest.next().is_none().then_some(found)
}

#[cfg(test)]
mod tests;
