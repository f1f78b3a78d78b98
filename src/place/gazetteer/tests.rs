use std::collections::HashMap;

use super::*;

const ERAS: [Era; 2] = [Era::ThreeTier, Era::TwoTier];
const OLD: Era = Era::ThreeTier;
const NEW: Era = Era::TwoTier;

fn by_hand(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

fn aliases() -> Vec<[&'static str; 4]> {
    by_hand(include_str!("../../../data/gazetteer/aliases.tsv"))
        .map(|line| fields(line).unwrap())
        .collect()
}

fn former() -> Vec<[&'static str; 3]> {
    by_hand(include_str!("../../../data/gazetteer/former.tsv"))
        .map(|line| fields(line).unwrap())
        .collect()
}

#[test]
fn every_line_parses_in_order_and_is_found() {
    for era in ERAS {
        let mut last = ("", Level::National);
        for line in era.units().0.lines() {
            let unit = Unit::of_line(era, line).unwrap_or_else(|| panic!("{line}"));
            let this = (first_field(line), unit.level);
            assert!(last <= this, "{line}");
            last = this;
            assert_eq!(key(this.0), this.0);
            assert!(find(era, this.0).contains(&unit), "{line}");
            assert_eq!(
                unit.district.is_some(),
                era == OLD && unit.level == Level::Commune,
                "{line}"
            );
        }
        let codes: Vec<_> = era
            .codes()
            .0
            .lines()
            .map(|line| fields::<3>(line).unwrap()[0])
            .collect();
        assert!(codes.is_sorted_by(|a, b| a < b));
    }
}

#[test]
fn keys_are_those_of_the_script() {
    let aliases: Vec<_> = aliases().iter().map(|[alias, ..]| key(alias)).collect();
    for era in ERAS {
        for line in era.units().0.lines() {
            let [folded, name, ..] = fields::<5>(line).unwrap();
            assert!(
                key(name) == folded || aliases.iter().any(|alias| alias == folded),
                "{line}"
            );
        }
    }
}

#[test]
fn listed_units() {
    let count = |era: Era, level| {
        let units = era
            .units()
            .0
            .lines()
            .map(|line| Unit::of_line(era, line).unwrap());
        let listed = units.filter(|unit| unit.level == level && !unit.code.is_empty());
        // A second name is a second line of the same code.
        listed
            .map(|unit| (unit.code, unit))
            .collect::<HashMap<_, _>>()
            .len()
    };
    assert_eq!(count(OLD, Level::Province), 63);
    assert_eq!(count(OLD, Level::District), 705);
    assert_eq!(count(OLD, Level::Commune), 10_599);
    assert_eq!(count(NEW, Level::Province), 34);
    assert_eq!(count(NEW, Level::District), 0);
    assert_eq!(count(NEW, Level::Commune), 3_321);
    assert_eq!(provinces(OLD).count(), 63);
    assert_eq!(provinces(NEW).count(), 34);
    assert_eq!(provinces(OLD).filter(|unit| unit.kind == Kind::City).count(), 5);
}

#[track_caller]
fn one_key(spellings: &str, expected: &str) {
    for spelling in spellings.split('|') {
        assert_eq!(key(spelling), expected, "{spelling}");
    }
}

#[test]
fn keys() {
    one_key("Thanh Hoá|thanh  hóa|THANH HÓA|Thanh Hoa\u{301}", "thanh hóa");
    one_key("Thuỷ Nguyên|Thủy Nguyên", "thủy nguyên");
    one_key("Phú Quý|Phú Quí", "phú quý");
    one_key("Quy Nhơn|Qui Nhơn", "quy nhơn");
    one_key("Mỹ Đức|Mĩ Đức", "mỹ đức");
    one_key("Lý Sơn|Lí Sơn", "lý sơn");
    one_key("Kỳ Anh|Kì Anh", "kỳ anh");
    one_key("Vỹ Dạ|Vĩ Dạ", "vỹ dạ");
    one_key("Nghĩa Đô", "nghĩa đô");
    one_key("Đồng Hỷ|Ðồng Hỉ", "đồng hỷ");
    one_key("Hoàn Kiếm", "hoàn kiếm");
    one_key("Đắk Lắk|Đăk Lăk|Đắc Lắc|Đak Lak", "đắk lắk");
    one_key("Đắk R'Lấp|Đắk R’lấp|Đăk R‘lấp|Đắk Rlấp|Đắk R’ Lấp", "đắk rlấp");
    one_key("Ia H' Drai|Ia H’Drai|Ia H'Drai", "ia hdrai");
    one_key(
        "Phan Rang - Tháp Chàm|Phan Rang-Tháp Chàm|Phan Rang – Tháp Chàm",
        "phan rang tháp chàm",
    );
    one_key("TP.HCM|TP. HCM|tp hcm", "tp hcm");
    one_key("Phước Cát 2|Phước Cát 02", "phước cát 2");
    one_key("01|1|001", "1");
    one_key("0|00", "0");
    one_key("|-|'|. ’", "");
}

#[track_caller]
fn found(era: Era, name: &str, expected: &[&str]) {
    let units: Vec<_> = find(era, name)
        .iter()
        .map(|unit| format!("{:?} {}, {}, {}", unit.kind, unit.name, unit.province, unit.code))
        .collect();
    assert_eq!(units, expected);
}

#[test]
fn names() {
    found(
        OLD,
        "Hải Hà",
        &[
            "District Hải Hà, Quảng Ninh, 201",
            "Commune Hải Hà, Nam Định, 14251",
            "Commune Hải Hà, Thanh Hóa, 16660",
        ],
    );
    found(
        OLD,
        "Bắc Giang",
        &[
            "Province Bắc Giang, Bắc Giang, 24",
            "City Bắc Giang, Bắc Giang, 213",
        ],
    );
    found(
        OLD,
        "Huế",
        &[
            "Province Thừa Thiên Huế, Thừa Thiên Huế, 46",
            "City Huế, Thừa Thiên Huế, 474",
        ],
    );
    found(
        OLD,
        "Thừa Thiên - Huế",
        &["Province Thừa Thiên Huế, Thừa Thiên Huế, 46"],
    );
    found(OLD, "TT-Huế", &["Province Thừa Thiên Huế, Thừa Thiên Huế, 46"]);
    found(NEW, "Huế", &["City Huế, Huế, 46"]);
    found(NEW, "Thừa Thiên Huế", &["City Huế, Huế, 46"]);
    found(OLD, "TP. HCM", &["City Hồ Chí Minh, Hồ Chí Minh, 79"]);
    found(NEW, "TPHCM", &["City Hồ Chí Minh, Hồ Chí Minh, 79"]);
    found(
        OLD,
        "BR-VT",
        &["Province Bà Rịa - Vũng Tàu, Bà Rịa - Vũng Tàu, 77"],
    );
    found(
        OLD,
        "Bà Rịa-Vũng Tàu",
        &["Province Bà Rịa - Vũng Tàu, Bà Rịa - Vũng Tàu, 77"],
    );
    found(OLD, "Vũng Tàu", &["City Vũng Tàu, Bà Rịa - Vũng Tàu, 747"]);
    found(OLD, "Buôn Mê Thuột", &["City Buôn Ma Thuột, Đắk Lắk, 643"]);
    found(OLD, "Đắk R’lấp", &["District Đắk R'Lấp, Đắk Nông, 666"]);
    found(OLD, "Tây Trà", &["District Tây Trà, Quảng Ngãi, "]);
    found(
        OLD,
        "Hà Tây",
        &["Province Hà Tây, Hà Tây, ", "Commune Hà Tây, Gia Lai, 23725"],
    );
    found(NEW, "Hải Hà", &[]);
    found(NEW, "Vân Đồn", &["SpecialZone Vân Đồn, Quảng Ninh, 06994"]);
    found(OLD, "Tỉnh", &[]);
    found(OLD, "", &[]);
}

#[test]
fn ambiguous_names_give_all() {
    let districts = find(OLD, "Châu Thành")
        .into_iter()
        .filter(|unit| unit.level == Level::District);
    assert_eq!(districts.count(), 10);
    assert!(find(OLD, "Tân Lập").len() > 20);
}

#[track_caller]
fn resolved(level: Level, name: &str, province: Option<&str>, district: Option<&str>, code: &str) {
    let unit = resolve(OLD, level, None, name, province, district);
    assert_eq!(unit.map_or("none", |unit| unit.code), code);
}

#[test]
fn resolving() {
    resolved(Level::District, "Hải Hà", None, None, "201");
    resolved(Level::District, "Hải Hà", Some("Quảng Ninh"), None, "201");
    resolved(Level::District, "Hải Hà", Some("Bắc Giang"), None, "none");
    resolved(Level::District, "Hải Hà", Some("Nowhere"), None, "none");
    resolved(Level::Commune, "Hải Hà", None, None, "none");
    resolved(Level::District, "Châu Thành", None, None, "none");
    resolved(Level::District, "Châu Thành", Some("Đồng Tháp"), None, "877");
    resolved(Level::District, "Cần Giờ", Some("TP.HCM"), None, "787");
    resolved(Level::Commune, "Tân Lập", None, None, "none");
    resolved(Level::Commune, "Tân Lập", Some("Thái Nguyên"), None, "05464");
    resolved(Level::Commune, "Tân Lập", Some("Long An"), None, "none");
    resolved(
        Level::Commune,
        "Tân Lập",
        Some("Long An"),
        Some("Mộc Hoá"),
        "27820",
    );
    resolved(
        Level::Commune,
        "Quảng Phong",
        Some("Quảng Ninh"),
        Some("Hải Hà"),
        "06952",
    );
    resolved(Level::Commune, "Quảng Phong", None, Some("Hải Hà"), "06952");
    resolved(Level::Commune, "1", Some("TP HCM"), Some("3"), "27160");
    resolved(
        Level::Commune,
        "Phú Minh",
        Some("Hà Nội"),
        Some("Sóc Sơn"),
        "00445",
    );
    resolved(Level::District, "Kỳ Anh", Some("Hà Tĩnh"), None, "none");
    resolved(Level::Province, "Bắc Giang", None, None, "24");
    resolved(Level::District, "Bắc Giang", None, None, "213");
}

#[test]
fn kind_tells_town_from_district() {
    let both = fitting(OLD, Level::District, "Kỳ Anh", Some("Hà Tĩnh"), None);
    let mut kinds: Vec<_> = both.iter().map(|unit| unit.kind).collect();
    kinds.sort_by_key(|kind| *kind as u8);
    assert_eq!(
        kinds,
        [Kind::of_word("TX.").unwrap(), Kind::of_word("Huyện").unwrap()]
    );
    let code =
        |kind, name| resolve(OLD, Level::District, kind, name, None, None).map_or("none", |unit| unit.code);
    assert_eq!(code(Some(Kind::Town), "Kỳ Anh"), "449");
    assert_eq!(code(Some(Kind::District), "Kỳ Anh"), "447");
    assert_eq!(code(None, "Kỳ Anh"), "none");
    assert_eq!(code(Some(Kind::District), "Châu Thành"), "none");
    assert_eq!(code(Some(Kind::Town), "Hải Hà"), "201");
}

#[test]
fn units_of_one_name_in_one_province() {
    let district = |name| common_province(OLD, Level::District, name, None);
    assert_eq!(district("Kỳ Anh"), Some("Hà Tĩnh"));
    assert_eq!(district("Châu Thành"), None);
    assert_eq!(district("Nowhere"), None);
    let commune = |district| common_province(OLD, Level::Commune, "Minh Tâm", district);
    assert_eq!(commune(Some("Nguyên Bình")), Some("Cao Bằng"));
    assert_eq!(commune(None), None);
}

#[test]
fn hand_written_tables_are_in() {
    for [name, word, province] in former() {
        let units = find(OLD, name);
        assert!(
            units.iter().any(|unit| unit.name == name
                && unit.province == province
                && Kind::of_word(word) == Some(unit.kind)
                && unit.code.is_empty()),
            "{name}"
        );
    }
    for [alias, _, name, province] in aliases() {
        let is_meant = |unit: &Unit| unit.name == name && unit.province == province;
        assert!(
            ERAS.iter().any(|&era| find(era, alias).iter().any(is_meant)),
            "{alias}"
        );
    }
}

#[track_caller]
fn bare(era: Era, text: &str, expected: Option<(usize, &str)>) {
    let syllables: Vec<_> = text.split(' ').collect();
    let found = longest_bare_name(era, &syllables);
    assert_eq!(
        found.as_ref().map(|(length, units)| (*length, units[0].name)),
        expected
    );
}

#[test]
fn bare_names() {
    bare(OLD, "Bắc Giang có thêm 24 xã", Some((2, "Bắc Giang")));
    bare(NEW, "Bắc Giang có thêm 24 xã", None);
    bare(OLD, "Ba Tri xây 2 ấp", Some((2, "Ba Tri")));
    bare(OLD, "Thừa Thiên Huế", Some((3, "Thừa Thiên Huế")));
    bare(OLD, "Vũng Liêm", Some((2, "Vũng Liêm")));
    bare(OLD, "Vinh Quang", Some((1, "Vinh")));
    bare(
        OLD,
        "Phan Rang - Tháp Chàm đạt",
        Some((5, "Phan Rang - Tháp Chàm")),
    );
    bare(OLD, "Bắc Giang - Bắc Ninh", Some((2, "Bắc Giang")));
    bare(OLD, "Hải , Hà", None);
    bare(OLD, "Đắk R ’ lấp", Some((4, "Đắk R'Lấp")));
    bare(OLD, "Đắk R’lấp", Some((2, "Đắk R'Lấp")));
    bare(OLD, "TP . HCM", Some((3, "Hồ Chí Minh")));
    bare(OLD, "Mỏ Cày Nam", Some((3, "Mỏ Cày Nam")));
    bare(OLD, "Quy Mông", None);
    bare(OLD, "1 xã", None);
    bare(OLD, "Theo báo cáo", None);
    bare(OLD, "- Hải Hà", None);
}

#[track_caller]
fn in_region(names: &str, expected: Option<&str>) {
    for name in names.split('|') {
        assert_eq!(region(name), expected, "{name}");
    }
}

#[test]
fn regions() {
    in_region(
        "ĐBSCL|miền Tây Nam Bộ|Đồng bằng sông Cửu Long",
        Some("Đồng bằng sông Cửu Long"),
    );
    in_region(
        "TD&MNPB|miền núi phía Bắc|Trung du, miền núi phía Bắc",
        Some("Trung du và miền núi phía Bắc"),
    );
    in_region(
        "Bắc Trung Bộ - Duyên hải miền Trung|BTB&DHMT",
        Some("Bắc Trung Bộ và duyên hải miền Trung"),
    );
    in_region("Tây Nguyên", Some("Tây Nguyên"));
    in_region("Quảng Ninh|", None);
    let names: Vec<_> = REGIONS.iter().flat_map(|(_, names)| *names).collect();
    for (full, names_of_it) in REGIONS {
        assert!(names_of_it.contains(&key(full).as_str()), "{full}");
    }
    for name in &names {
        assert_eq!(key(name), **name);
        assert_eq!(names.iter().filter(|other| *other == name).count(), 1, "{name}");
    }
}

#[test]
fn eras() {
    assert_eq!(Era::of_year_month(2025, 6), OLD);
    assert_eq!(Era::of_year_month(2025, 7), NEW);
    assert_eq!(Era::of_year_month(2026, 1), NEW);
    assert_eq!(Era::at(Some(jiff::civil::date(2025, 6, 30))), OLD);
    assert_eq!(Era::at(Some(jiff::civil::date(2025, 7, 1))), NEW);
    assert_eq!(Era::at(None), OLD);
}
