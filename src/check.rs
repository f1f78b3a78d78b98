//! Figures that cannot all be true, or whose writing is damaged.

use crate::context::Scene;
use crate::figures::Draft;
use crate::report::Warning;

/// The warnings on the figures of a document.
pub(crate) fn check(_scene: &Scene, _drafts: &[Draft]) -> Vec<Warning> {
    Vec::new()
}
