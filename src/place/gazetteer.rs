//! Vietnam's administrative units, before and after 1 July 2025.

use crate::report::Level;

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
    /// Era.
    pub fn of_year_month(_year: i16, _month: i8) -> Self {
        Self::ThreeTier
    }
}
/// Kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// City.
    City,
}

/// A unit of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// Province, district or commune.
    pub level: Level,
    /// Name without the level word.
    pub name: &'static str,
    /// Name of its province, without the level word; its own name for a province.
    pub province: &'static str,
    /// Name of its district; none for provinces, districts, and in the two-tier system.
    pub district: Option<&'static str>,
    /// Official code.
    pub code: &'static str,
    /// kind
    pub kind: Kind,
}

/// All units of the given era with this name, in the order of the list. `name` is compared in the folded form
/// of `text::fold`.
pub fn find(_era: Era, _name: &str) -> Vec<Unit> {
    Vec::new()
}
/// x
pub fn province(_era: Era, _name: &str) -> Option<Unit> {
    None
}
/// x
pub fn resolve(_era: Era, _level: Level, _name: &str, _province: Option<&str>, _district: Option<&str>) -> Option<Unit> {
    None
}
