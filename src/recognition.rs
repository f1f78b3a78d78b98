//! Named units that have been recognised at a tier.

use crate::context::Scene;
use crate::report::Recognition;
use crate::text::lexicon::Phrases;

pub(crate) const PHRASES: Phrases = &[];

/// The recognitions of a document in reading order.
pub(crate) fn find(_scene: &Scene) -> Vec<Recognition> {
    Vec::new()
}
