//! What is counted: one file an indicator.
//!
//! A quantity is shown to the rules of [`ALL`] in order, and the first that claims it has it. A rule answers with a
//! `Claim`: what the figure counts and the attributes that only this indicator has; time, place, status and
//! change are the same for all and come from the context.

mod awards;
pub(crate) mod column;
mod communes;
mod criteria;
mod districts;
mod funding;
mod gardens;
mod income;
mod ocop_producers;
mod ocop_products;
mod poverty;
mod provinces;
mod resumed;
mod running;
mod tier;
mod villages;

pub(crate) use awards::{authority, is_board, level_of_board};
pub(crate) use running::{Running, opens_parts, opens_with_part, told_before};

use crate::context::View;
use crate::context::place::Whose;
use crate::context::time::Years;
use crate::report::{Change, FundingSource, Indicator, Programme, Standard, Status, Unit};
use crate::text::lexicon::{Noun, Phrases};

/// One indicator: what it counts and the phrases that show it.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The indicator.
    pub indicator: Indicator,
    /// Its name in the contract (`ocop_products`).
    pub id: &'static str,
    /// What it counts, one line.
    pub counts: &'static str,
    /// Phrases that give a figure of this indicator; the first one serves as the example.
    pub accepted: &'static [Accepted],
    /// Tempting phrases that give none.
    pub rejected: &'static [&'static str],
    /// Least and greatest value that is plausible for one unit of the report, by [`Unit`].
    pub(crate) plausible: fn(Unit) -> (i64, i64),
    pub(crate) claim: fn(&View, &Running) -> Answer,
}

/// A phrase and the figures it must give.
#[derive(Debug, Clone, Copy)]
pub struct Accepted {
    /// The phrase, a sentence or part of one.
    pub phrase: &'static str,
    /// The figures of the rule's own indicator in it, in order: the value, then what differs from the default
    /// (`"12 increase target advanced"`).
    pub gives: &'static [&'static str],
}

/// Shorthand for the tables of accepted phrases.
pub(crate) const fn accept(phrase: &'static str, gives: &'static [&'static str]) -> Accepted {
    Accepted { phrase, gives }
}

/// Every indicator, in the order in which they are asked: the first that claims a quantity has it.
pub static ALL: &[Rule] = &[
    income::RULE,
    poverty::RULE,
    poverty::NEAR_RULE,
    awards::RULE,
    funding::RULE,
    criteria::RULE,
    communes::RULE,
    districts::RULE,
    provinces::RULE,
    villages::RULE,
    gardens::RULE,
    ocop_products::RULE,
    ocop_producers::RULE,
];

/// The phrases of all indicators.
pub(crate) fn phrases() -> impl Iterator<Item = Phrases> {
    [
        awards::PHRASES,
        communes::PHRASES,
        criteria::PHRASES,
        districts::PHRASES,
        funding::PHRASES,
        funding::sources::PHRASES,
        gardens::PHRASES,
        income::PHRASES,
        ocop_producers::PHRASES,
        ocop_products::PHRASES,
        poverty::PHRASES,
        provinces::PHRASES,
        tier::PHRASES,
        villages::PHRASES,
    ]
    .into_iter()
}

/// What a rule says of a quantity.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    /// It is a figure of the rule's indicator.
    Claimed(Box<Claim>),
    /// It looks like one, and here is why it is none; no other rule is asked.
    Refused(&'static str),
    /// It is no business of the rule.
    NotMine,
}

/// A figure in the making.
#[derive(Debug, Clone)]
pub(crate) struct Claim {
    pub(crate) indicator: Indicator,
    pub(crate) unit: Unit,
    pub(crate) standard: Option<Standard>,
    pub(crate) stars: Option<(u8, u8)>,
    pub(crate) criteria: Option<(u8, u8)>,
    pub(crate) source: Option<FundingSource>,
    pub(crate) award: Option<&'static str>,
    pub(crate) giver: Option<String>,
    pub(crate) average: bool,
    pub(crate) programme: Programme,
    pub(crate) change: Option<Change>,
    /// Where the rule knows better than the context.
    pub(crate) status: Option<Status>,
    /// One figure for each of these, where the text says so.
    pub(crate) places: Vec<Whose>,
    /// The years told of it, for the parts that follow.
    pub(crate) years: Years,
    /// The noun counted, for what follows in the list.
    pub(crate) noun: Option<Noun>,
    /// The name of the cue that decided.
    pub(crate) rule: &'static str,
}

impl Claim {
    pub(crate) fn new(indicator: Indicator, unit: Unit, rule: &'static str) -> Self {
        Self {
            indicator,
            unit,
            standard: None,
            stars: None,
            criteria: None,
            source: None,
            award: None,
            giver: None,
            average: false,
            programme: Programme::Ntm,
            change: None,
            status: None,
            places: Vec::new(),
            years: Years::default(),
            noun: None,
            rule,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashSet};

    use super::*;
    use crate::article::{Block, BlockKind, Document};
    use crate::context::Scene;
    use crate::figures;
    use crate::report::{Approx, Figure};

    /// The figures of a phrase that stands alone as a paragraph.
    fn figures_in(phrase: &str) -> Vec<Figure> {
        let document = Document {
            text: phrase.to_owned(),
            blocks: vec![Block {
                kind: BlockKind::Paragraph,
                range: 0..phrase.len(),
            }],
            ..Document::default()
        };
        let scene = Scene::new(&document);
        figures::find(&scene)
            .drafts
            .into_iter()
            .map(|draft| draft.figure)
            .collect()
    }

    /// A figure in the words of [`Accepted::gives`].
    fn words(figure: &Figure) -> BTreeSet<String> {
        let mut words = BTreeSet::new();
        let value = figure
            .value_max
            .map_or(figure.value.to_string(), |max| format!("{}..{max}", figure.value));
        words.insert(value);
        words.extend(figure.out_of.map(|out_of| format!("/{out_of}")));
        words.extend(figure.change.map(|change| format!("{change:?}").to_lowercase()));
        words.extend(figure.approx.map(|approx| {
            let name = match approx {
                Approx::About => "about",
                Approx::MoreThan => "more_than",
                Approx::LessThan => "less_than",
                Approx::AtLeast => "at_least",
                Approx::AtMost => "at_most",
            };
            name.to_owned()
        }));
        words.extend((figure.status == Status::Target).then(|| "target".to_owned()));
        words.extend(
            (figure.average && figure.indicator != Indicator::IncomePerCapita).then(|| "average".to_owned()),
        );
        let unit = match figure.unit {
            Unit::Percent
                if !matches!(
                    figure.indicator,
                    Indicator::PovertyRate | Indicator::NearPovertyRate
                ) =>
            {
                Some("percent")
            }
            Unit::SubCriterion => Some("sub"),
            Unit::VndPerPersonMonth => Some("month"),
            Unit::Individual => Some("individual"),
            Unit::Household => Some("household"),
            _ => None,
        };
        words.extend(unit.map(str::to_owned));
        let standard = match figure.standard {
            Some(Standard::Advanced) => Some("advanced"),
            Some(Standard::Model) => Some("model"),
            Some(Standard::AdvancedOrModel) => Some("advanced_or_model"),
            Some(Standard::Modern) => Some("modern"),
            Some(Standard::Standard) | None => None,
        };
        words.extend(standard.map(str::to_owned));
        if let (Some(min), Some(max)) = (figure.stars_min, figure.stars_max) {
            words.insert(format!("stars:{min}..{max}"));
        }
        if let (Some(min), Some(max)) = (figure.criteria_min, figure.criteria_max) {
            words.insert(format!("criteria:{min}..{max}"));
        }
        words.extend(
            figure
                .funding_source
                .map(|source| format!("{source:?}").to_lowercase()),
        );
        words
    }

    fn expected(gives: &str) -> BTreeSet<String> {
        gives
            .replace("stars ", "stars:")
            .replace("criteria ", "criteria:")
            .split(' ')
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn accepted_phrases_give_their_figures() {
        let mut wrong = Vec::new();
        for rule in ALL {
            for accepted in rule.accepted {
                let found: Vec<_> = figures_in(accepted.phrase)
                    .iter()
                    .filter(|figure| figure.indicator == rule.indicator)
                    .map(words)
                    .collect();
                let wanted: Vec<_> = accepted.gives.iter().map(|gives| expected(gives)).collect();
                if found != wanted {
                    wrong.push(format!(
                        "{}: {}\n    wanted {wanted:?}\n    found  {found:?}",
                        rule.id, accepted.phrase
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{} phrases:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn rejected_phrases_give_no_figure_of_the_indicator() {
        let mut wrong = Vec::new();
        for rule in ALL {
            for phrase in rule.rejected {
                let found = figures_in(phrase);
                if let Some(figure) = found.iter().find(|figure| figure.indicator == rule.indicator) {
                    wrong.push(format!("{}: {phrase}: {:?}", rule.id, words(figure)));
                }
            }
        }
        assert!(wrong.is_empty(), "{} phrases:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn the_list_is_sound() {
        let ids: HashSet<_> = ALL.iter().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), ALL.len());
        for rule in ALL {
            assert_eq!(serde_json::to_value(rule.indicator).expect("a name"), rule.id);
            assert!(
                rule.accepted.len() >= 4 && rule.rejected.len() >= 3,
                "too few phrases for {}",
                rule.id
            );
        }
    }
}
