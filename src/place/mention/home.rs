//! Where a text is at home: the districts whose communes it may name by their names alone.

use std::ops::Range;

use super::Finder;
use crate::place::gazetteer::{self, Era};
use crate::report::Level;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};

/// The districts and communes that the names in a text are read by.
#[derive(Debug, Default)]
pub(crate) struct Homes {
    /// Districts named with their level word or as a whole name.
    pub(super) districts: Vec<String>,
    /// Communes named with their level word, where a district elsewhere has the name too.
    communes: Vec<String>,
}

impl Homes {
    /// Reads all blocks of a text once.
    pub(crate) fn read(text: &Text, blocks: &[Range<usize>], era: Era) -> Self {
        let mut homes = Self::default();
        // Districts that only their names speak for.
        let mut unsaid: Vec<String> = Vec::new();
        // Names are looked up one by one; a page that speaks of no unit and no programme is spared that.
        let ours = |cue| {
            matches!(
                cue,
                Cue::Noun(Noun::Commune | Noun::District) | Cue::Ntm(_) | Cue::Ocop
            )
        };
        if !text.says(ours) {
            return homes;
        }
        let none = Self::default();
        for block in blocks {
            let finder = Finder {
                text,
                end: block.end,
                taken: &[],
                earlier: &[],
                homes: &none,
                era,
                mentions: Vec::new(),
            };
            let mut at = block.start;
            while at < block.end && homes.districts.len() < MANY_DISTRICTS {
                let Some(run) = text.tokens[at].capital.then(|| finder.capital_run(at)).flatten() else {
                    at += 1;
                    continue;
                };
                at = run.end;
                // `Xã Yên Hưng` at the head of a sentence
                let level_word = run.len() > 1 && text.is(run.start, &["xã", "huyện", "quận"]);
                let run = run.start + usize::from(level_word)..run.end;
                let name = text.slice(run.clone());
                let town = text.ends_before(run.start, &["xã"]) && text.ends_before(run.start - 1, &["thị"]);
                let said = town || text.ends_before(run.start, &["huyện", "quận", "phố"]);
                let known = || {
                    finder
                        .units(name)
                        .iter()
                        .any(|unit| unit.level == Level::District)
                };
                if said {
                    unsaid.retain(|district| district != name);
                    homes.communes.retain(|commune| commune != name);
                }
                let is_in = |names: &[String]| names.iter().any(|other| other == name);
                // `Sơn Thành (tỉnh Đắk Lắk)`
                if run.len() >= 2 && !said && !is_in(&homes.communes) && finder.is_commune_of_bracket(&run) {
                    homes.communes.push(name.to_owned());
                }
                let of_commune = !town && text.ends_before(run.start, &["xã"]) && run.len() >= 2;
                let as_district = is_in(&homes.districts) && !is_in(&unsaid);
                if of_commune && !as_district && !is_in(&homes.communes) && known() {
                    homes.communes.push(name.to_owned());
                }
                let candidate = said || run.len() >= 2;
                if candidate && !is_in(&homes.districts) && known() {
                    homes.districts.push(name.to_owned());
                    if !said {
                        unsaid.push(name.to_owned());
                    }
                }
            }
        }
        // `huyện Krông Năng … Phú Xuân đạt 11 tiêu chí`: its commune, and not the district of another province.
        let communes: Vec<String> = unsaid
            .into_iter()
            .filter(|name| homes.communes.contains(name) || homes.lies_in_another(name, era))
            .collect();
        homes.districts.retain(|district| !communes.contains(district));
        homes
    }

    fn lies_in_another(&self, name: &str, era: Era) -> bool {
        self.districts.iter().any(|home| {
            home != name && !gazetteer::fitting(era, Level::Commune, name, None, Some(home)).is_empty()
        })
    }

    /// Whether the text names a commune so, or one of its districts has a commune of the name and none is called so.
    pub(super) fn has_commune(&self, name: &str, era: Era) -> bool {
        self.communes.iter().any(|commune| commune == name)
            || !self.districts.iter().any(|home| home == name) && self.lies_in_another(name, era)
    }
}

impl Finder<'_, '_> {
    /// Whether a bracket behind a name says the province that has a commune of that name, and no district.
    fn is_commune_of_bracket(&self, run: &Range<usize>) -> bool {
        let text = self.text;
        let province = run.end + 1 + usize::from(text.is(run.end + 1, &["tỉnh"]));
        if run.end >= self.end || !text.is(run.end, &["("]) {
            return false;
        }
        let Some(outer) = self.capital_run(province) else {
            return false;
        };
        let (name, outer) = (text.slice(run.clone()), text.slice(outer));
        let lies = |level| !gazetteer::fitting(self.era, level, name, Some(outer), None).is_empty();
        self.province(outer).is_some() && lies(Level::Commune) && !lies(Level::District)
    }
}

/// An article that names more districts is about none of them.
const MANY_DISTRICTS: usize = 12;
