//! Finds the figures of Vietnam's New Rural Development (NTM) and One Commune One Product (OCOP) programmes in
//! bulletins and news articles.

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
mod recognition;
pub mod report;
mod text;
pub mod write;

use explain::Decision;
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
    let document = article::parse(input);
    let scene = context::Scene::new(&document);
    let (drafts, decisions) = figures::find(&scene);
    let warnings = check::check(&scene, &drafts);
    let recognitions = recognition::find(&scene);
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
