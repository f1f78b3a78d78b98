//! Runs of digits, of which dates and hours are made.

use std::ops::Range;

/// A run of ASCII digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) range: Range<usize>,
    /// The number; a run too long for one counts as the largest.
    pub(super) value: u32,
}

impl Run {
    pub(super) fn digits(&self) -> usize {
        self.range.len()
    }
}

/// The runs of digits in the text, in order.
pub(super) fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()) {
        let digit = u32::from(byte - b'0');
        match runs.last_mut() {
            Some(run) if run.range.end == at => {
                run.range.end = at + 1;
                run.value = run.value.saturating_mul(10).saturating_add(digit);
            }
            _ => runs.push(Run {
                range: at..at + 1,
                value: digit,
            }),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn digits_make_runs() {
        let found: Vec<_> = runs("ngày 05/11, 20")
            .into_iter()
            .map(|run| (run.range, run.value))
            .collect();
        assert_eq!(found, [(6..8, 5), (9..11, 11), (13..15, 20)]);
        assert_eq!(runs("99999999999999")[0].value, u32::MAX);
    }
}
