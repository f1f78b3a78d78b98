//! Figures that cannot all be true, or whose writing is damaged: one file a warning.
//!
//! A warning is a hint to a reader, so an article that says nothing strange must give none: where a text can be
//! read without contradiction, that reading holds.

mod conflict;
mod denominator;
mod implausible;
mod percent;
mod sum;
mod suspect;

use crate::context::Scene;
use crate::figures::Draft;
use crate::report::{Figure, Warning, WarningCode};

/// The warnings on the figures of a document, by their first figure and then by kind.
pub(crate) fn check(scene: &Scene, drafts: &[Draft]) -> Vec<Warning> {
    let mut warnings = Vec::new();
    warnings.extend(drafts.iter().filter_map(suspect::check));
    warnings.extend(
        drafts
            .iter()
            .filter_map(|draft| denominator::check(&draft.figure)),
    );
    warnings.extend(drafts.iter().filter_map(|draft| percent::check(&draft.figure)));
    sum::check(scene, drafts, &mut warnings);
    conflict::check(scene, drafts, &mut warnings);
    // Known ranges say little of a number that is strange for a reason already given.
    let mut warned = vec![false; drafts.len()];
    for id in warnings.iter().flat_map(|warning| &warning.figures) {
        // Ids count from 1 in the order of the drafts.
        warned[*id as usize - 1] = true;
    }
    let others = drafts.iter().zip(warned).filter(|(_, warned)| !warned);
    warnings.extend(others.filter_map(|(draft, _)| implausible::check(&draft.figure)));
    warnings.sort_by(|a, b| (&a.figures, rank(a.code)).cmp(&(&b.figures, rank(b.code))));
    warnings
}

/// The order of the codes in the contract.
fn rank(code: WarningCode) -> u8 {
    match code {
        WarningCode::SumMismatch => 0,
        WarningCode::AboveDenominator => 1,
        WarningCode::PercentOutOfRange => 2,
        WarningCode::Conflict => 3,
        WarningCode::SuspectNumber => 4,
        WarningCode::Implausible => 5,
    }
}

/// A warning on one figure.
fn single(code: WarningCode, figure: &Figure, message: String) -> Warning {
    Warning {
        code,
        message,
        figures: vec![figure.id],
    }
}

/// Figures as written, in a row: `“3 xã”, “5 xã” and “7 xã”`.
fn quoted(figures: &[&Figure]) -> String {
    let mut row = String::new();
    for (at, figure) in figures.iter().enumerate() {
        let link = match at {
            0 => "",
            _ if at + 1 == figures.len() => " and ",
            _ => ", ",
        };
        row.push_str(link);
        row.push('“');
        row.push_str(&figure.text);
        row.push('”');
    }
    row
}

#[cfg(test)]
mod testing {
    use super::*;
    use crate::article::{Block, BlockKind, Document};
    use crate::figures;

    /// The figures and warnings of a text with one paragraph a line; `# ` stands before a headline.
    fn read(text: &str) -> (Vec<Figure>, Vec<Warning>) {
        let mut document = Document::default();
        for line in text.lines() {
            let (kind, line) = match line.strip_prefix("# ") {
                Some(title) => (BlockKind::Title, title),
                None => (BlockKind::Paragraph, line),
            };
            if !document.text.is_empty() {
                document.text.push('\n');
            }
            let start = document.text.len();
            document.text.push_str(line);
            document.blocks.push(Block {
                kind,
                range: start..document.text.len(),
            });
        }
        let scene = Scene::new(&document);
        let drafts = figures::find(&scene).drafts;
        let warnings = check(&scene, &drafts);
        (drafts.into_iter().map(|draft| draft.figure).collect(), warnings)
    }

    /// Checks that the only warning is this one, on the figures that are written so.
    #[track_caller]
    pub(super) fn warns(code: WarningCode, text: &str, on: &[&str]) {
        let (figures, warnings) = read(text);
        let found: Vec<_> = warnings
            .iter()
            .map(|warning| (warning.code, written(&figures, warning)))
            .collect();
        assert_eq!(found, [(code, on.to_vec())], "figures: {:?}", all(&figures));
    }

    /// Checks that there are so many figures and nothing strange about them.
    #[track_caller]
    pub(super) fn sound(text: &str, count: usize) {
        let (figures, warnings) = read(text);
        assert_eq!(warnings, [], "figures: {:?}", all(&figures));
        assert_eq!(figures.len(), count, "figures: {:?}", all(&figures));
    }

    /// The message of the only warning.
    pub(super) fn message(text: &str) -> String {
        read(text)
            .1
            .pop()
            .map(|warning| warning.message)
            .unwrap_or_default()
    }

    fn written<'f>(figures: &'f [Figure], warning: &Warning) -> Vec<&'f str> {
        warning
            .figures
            .iter()
            .map(|id| figures[*id as usize - 1].text.as_str())
            .collect()
    }

    fn all(figures: &[Figure]) -> Vec<String> {
        let show = |f: &Figure| {
            format!(
                "{} {:?} {:?} {:?} {:?} {:?}",
                f.text, f.indicator, f.status, f.change, f.year, f.standard
            )
        };
        figures.iter().map(show).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::testing::*;

    #[test]
    fn messages_quote_the_text() {
        assert_eq!(
            message("Xã đạt 25/19 tiêu chí nông thôn mới."),
            "“25/19 tiêu chí” is more than it is out of"
        );
    }
}
