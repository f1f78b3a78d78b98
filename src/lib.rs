//! Finds the figures of Vietnam's New Rural Development (NTM) and One Commune One Product (OCOP) programmes in
//! bulletins and news articles.
//!
//! ```
//! use ntm_extract::report::{Indicator, Status};
//!
//! let report = ntm_extract::extract(
//!     "tin.txt",
//!     "Đến nay, huyện Văn Yên có 18/24 xã đạt chuẩn nông thôn mới.",
//! );
//! let figure = &report.figures[0];
//! assert_eq!(figure.indicator, Indicator::Communes);
//! assert_eq!(figure.status, Status::Actual);
//! assert_eq!(figure.text, "18/24 xã");
//! assert_eq!(figure.place.as_ref().unwrap().name, "Văn Yên");
//! ```
//!
//! A document goes through these, each of which reads what the one before it made:
//!
//! 1. [`input`] finds the documents that a user names, [`decode`] makes text of bytes in whatever encoding; [`reading`]
//!    goes from bytes to the article within limits.
//! 2. [`article`] takes a page or a text apart: title, date, authors, and the blocks of the body without menus,
//!    counters and related links. All spans count in the text that it gives.
//! 3. `text` splits the blocks into tokens and sentences and marks every phrase of the lexicon in one pass. A phrase
//!    stands in the table of the module that reads it.
//! 4. `quantity` reads numbers with their units, bounds, ranges and shares; [`place`] finds places and looks them up.
//! 5. `context` answers for a quantity in its sentence what is the same for all indicators: time, place, plan or
//!    result, change.
//! 6. [`indicator`] has one rule for each indicator, which claims a quantity or refuses it with a reason. `figures`
//!    asks them in order and merges what is said twice; `recognition` reads who was recognised by which decision.
//! 7. `check` warns of figures that cannot all be right.
//! 8. [`mod@write`] gives a [`report::Report`] as JSON, NDJSON or CSV; [`mod@explain`] tells what became of every number.
//!
//! Nothing is compiled twice, and every step takes time in proportion to the length of the document.

pub mod article;
mod check;
mod context;
pub mod decode;
pub mod explain;
mod figures;
pub mod indicator;
pub mod input;
pub mod place;
mod quantity;
pub mod reading;
mod recognition;
pub mod report;
mod text;
pub mod write;

use article::Document;
use explain::Decision;
use figures::Found;
use report::{Article, Report, SCHEMA_VERSION};

/// Reads one decoded document and reports what is in it.
///
/// `source` names the document in the report, `input` is its text or HTML. Nothing fails: a document without
/// figures gives a report without figures. `article.encoding` is `utf-8`; a caller that decoded from something
/// else sets it.
pub fn extract(source: &str, input: &str) -> Report {
    explain(source, input).0
}

/// Like [`extract`], and tells of every number in the article text what became of it, in reading order.
pub fn explain(source: &str, input: &str) -> (Report, Vec<Decision>) {
    explain_document(source, &article::parse(input))
}

/// Like [`explain()`], of an article that was read before.
pub fn explain_document(source: &str, document: &Document) -> (Report, Vec<Decision>) {
    let mut scene = context::Scene::new(document);
    let mut found = figures::find(&scene);
    let mut recognitions = recognition::find(&scene, &found.claims);
    if scene.setting.published.is_none() && scene.settle(&figures::told(&found.drafts, &recognitions)) {
        found = figures::find(&scene);
        recognitions = recognition::find(&scene, &found.claims);
    }
    let Found {
        drafts, decisions, ..
    } = found;
    let warnings = check::check(&scene, &drafts);
    let place = figures::place(&scene, &context::place::Whose::Article);
    let report = Report {
        schema_version: SCHEMA_VERSION.to_owned(),
        source: source.to_owned(),
        article: Article {
            title: document.meta.title.clone(),
            published: document.meta.published.clone(),
            authors: document.meta.authors.clone(),
            site: document.meta.site.clone(),
            url: document.meta.url.clone(),
            place,
            encoding: "utf-8".to_owned(),
            chars: document.text.chars().count(),
        },
        figures: drafts.into_iter().map(|draft| draft.figure).collect(),
        recognitions,
        warnings,
    };
    (report, decisions)
}
