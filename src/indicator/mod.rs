//! What is counted: one file an indicator.

use crate::report::Indicator;

/// One indicator: what it counts and the phrases that show it.
#[derive(Debug, Clone, Copy)]
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
}

/// A phrase and the figure it must give.
#[derive(Debug, Clone, Copy)]
pub struct Accepted {
    /// The phrase, a sentence or part of one.
    pub phrase: &'static str,
    /// The figures of the rule's own indicator in it, in order: value, then attributes that differ from the
    /// default (`"12 increase target advanced"`).
    pub gives: &'static [&'static str],
}

/// Every indicator, in the order of the contract.
pub static ALL: &[Rule] = &[];
