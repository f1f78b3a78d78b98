//! What is counted: one file an indicator.
//!
//! A quantity is shown to the rules of [`ALL`] in order, and the first that claims it has it. A rule answers with a
//! [`Claim`]: what the figure counts and the attributes that only this indicator has; time, place, status and
//! change are the same for all and come from the context.

mod awards;
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
mod tier;
mod villages;

use crate::article::BlockKind;
use crate::context::View;
use crate::context::place::Whose;
use crate::report::{Change, FundingSource, Indicator, Programme, Standard, Status, Unit};
use crate::text::lexicon::{Noun, Phrases};
use crate::text::sentence::Item;

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
            noun: None,
            rule,
        }
    }
}

/// What has been claimed so far, by quantity.
#[derive(Debug, Default)]
pub(crate) struct Running {
    claims: Vec<Option<Claim>>,
}

impl Running {
    pub(crate) fn new(quantities: usize) -> Self {
        Self { claims: vec![None; quantities] }
    }

    pub(crate) fn put(&mut self, id: usize, claim: Claim) {
        self.claims[id] = Some(claim);
    }

    /// The claim on a quantity.
    pub(crate) fn claim(&self, id: usize) -> Option<&Claim> {
        self.claims[id].as_ref()
    }

    /// The nearest claim before the quantity in its sentence that passes the test.
    pub(crate) fn latest<'r>(&'r self, view: &View, test: impl Fn(&Claim) -> bool) -> Option<&'r Claim> {
        let mut at = view.previous();
        while let Some(previous) = at {
            if let Some(claim) = self.claim(previous.id).filter(|claim| test(claim)) {
                return Some(claim);
            }
            at = previous.previous();
        }
        None
    }

    /// The nearest claim in the sentence before that passes the test, if it is of the same block.
    pub(crate) fn in_sentence_before<'r>(&'r self, view: &View, test: impl Fn(&Claim) -> bool) -> Option<&'r Claim> {
        let scene = view.scene;
        let earlier = view.sentence.checked_sub(1).map(|at| &scene.sentences[at])?;
        if earlier.block != scene.sentences[view.sentence].block {
            return None;
        }
        earlier.chunks.iter().rev().find_map(|chunk| match chunk.item {
            Item::Quantity(id) => self.claim(id).filter(|claim| test(claim)),
            _ => None,
        })
    }

    /// The first claim in the headline that passes the test.
    pub(crate) fn in_title<'r>(&'r self, view: &View, test: impl Fn(&Claim) -> bool) -> Option<&'r Claim> {
        let scene = view.scene;
        let title = scene.sentences.iter().filter(|sentence| scene.kinds[sentence.block] == BlockKind::Title);
        title.flat_map(|sentence| &sentence.chunks).find_map(|chunk| match chunk.item {
            Item::Quantity(id) => self.claim(id).filter(|claim| test(claim)),
            _ => None,
        })
    }
}
