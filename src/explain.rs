//! Why a number became a figure, or did not.

use crate::report::Indicator;

/// One number of the article text and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Where it stands in the article text, in Unicode scalar values, end exclusive.
    pub span: [usize; 2],
    /// The number with its unit, as written.
    pub text: String,
    /// The figure it became (or repeats), with the indicator.
    pub claimed: Option<(u32, Indicator)>,
    /// The cue that decided, or the reason why nobody claimed it.
    pub reason: String,
}
