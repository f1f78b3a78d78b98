//! Persons whose name follows the level word of their office.

use std::ops::Range;

use super::Finder;
use crate::place::gazetteer::Unit;
use crate::report::Level;

impl Finder<'_, '_> {
    /// `Chủ tịch UBND xã Lê Văn Bình`: behind an office a family name, unless a unit is called so.
    pub(super) fn is_person(&self, level: Level, at: usize, name: &Range<usize>) -> bool {
        let office = (at.saturating_sub(OFFICE_REACH)..at)
            .rev()
            .take_while(|&token| !self.text.is(token, &[",", ";", ":"]))
            .any(|token| {
                self.text
                    .is(token, &["tịch", "thư", "trưởng", "phòng", "viên", "đốc"])
            });
        let unit = |end: usize| {
            let part = self.text.slice(name.start..end);
            // `Chủ tịch UBND xã Lê Hồng Thái`: there is a commune Lê Hồng, but elsewhere.
            let whole = end == name.end || self.homes.districts.is_empty();
            let units = self.units(part);
            // `Chủ tịch UBND thành phố Hà Nội Trần Sỹ Thanh`
            let city = |unit: &Unit| level == Level::District && unit.level == Level::Province;
            units.iter().any(|unit| unit.level == level || city(unit))
                && (whole || level != Level::Commune || self.is_at_home(part))
        };
        // `Chủ tịch UBND xã Ma Văn Thắng cho biết`
        let speaks = name.len() >= 3
            && (self.text.is(
                name.end,
                &["khoe", "kể", "nói", "bảo", "tâm", "bộc", "vui", "cười"],
            ) || self.text.is(name.end, &["cho"])
                && self.text.is(name.end + 1, &["biết", "hay", "rằng"])
                || self
                    .text
                    .is(name.end, &["chia", "khẳng", "nhấn", "phấn", "thông"])
                    && self.text.is(name.end + 1, &["sẻ", "định", "mạnh", "khởi", "tin"])
                || self.text.is(name.end, &[",", ":"])
                    && (at.saturating_sub(OFFICE_REACH)..at).any(|token| self.text.is(token, &["theo"])));
        office
            && name.len() >= 2
            && (speaks || self.text.is(name.start, &FAMILY_NAMES))
            && !(name.start + 1..=name.end).any(unit)
    }
}

/// How many tokens before a unit the office of who leads it may stand (`Phó Bí thư Thường trực Đảng ủy xã`).
const OFFICE_REACH: usize = 7;

/// The family names of nine in ten Vietnamese, and the commonest of the minorities.
const FAMILY_NAMES: [&str; 48] = [
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
    "dương", "lý", "đinh", "đoàn", "trịnh", "trương", "lâm", "mai", "cao", "lương", "hà", "tạ", "tô", "châu",
    "thái", "quách", "lưu", "phùng", "vương", "kiều", "đào", "chu", "la", "lò", "vi", "lục", "nông", "hứa",
    "tống", "triệu", "giàng", "cầm", "lường", "thạch",
];
