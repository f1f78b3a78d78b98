use std::path::PathBuf;

use serde_json::Value;

use super::{Document, parse};

/// Directory of the annotated articles, beside the project where they are at hand.
fn shared() -> PathBuf {
    std::env::var_os("NTM_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from)
}

fn squash(text: &str) -> String {
    super::clean::line(text)
}

/// What a parsed article misses of its annotation, one line each.
fn misses(gold: &Value, document: &Document) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let article = &gold["article"];
    let title = article["title"].as_str().map(squash);
    if title != document.meta.title {
        found.push(("title", format!("{title:?} / {:?}", document.meta.title)));
    }
    let day = |stamp: Option<&str>| stamp.map(|stamp| stamp.chars().take(10).collect::<String>());
    if day(article["published"].as_str()) != day(document.meta.published.as_deref()) {
        found.push((
            "published",
            format!("{} / {:?}", article["published"], document.meta.published),
        ));
    }
    let authors: Vec<&str> = article["authors"]
        .as_array()
        .map(|names| names.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    if authors != document.meta.authors {
        found.push(("authors", format!("{authors:?} / {:?}", document.meta.authors)));
    }
    let text = squash(&document.text);
    for figure in gold["figures"].as_array().into_iter().flatten() {
        let quote = squash(figure["quote"].as_str().unwrap_or_default());
        if !text.contains(&quote) {
            found.push(("quote", quote));
        }
    }
    found
}

#[test]
fn annotated_articles_are_read() {
    let Ok(entries) = std::fs::read_dir(shared().join("gold/dev")) else {
        eprintln!("1 test over annotated articles skipped: set NTM_SHARED");
        return;
    };
    let mut report = Vec::new();
    let mut articles = 0;
    for path in entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
    {
        let gold: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let input = ["txt", "html"]
            .iter()
            .find_map(|end| std::fs::read_to_string(path.with_extension(end)).ok())
            .unwrap();
        articles += 1;
        for (field, miss) in misses(&gold, &parse(&input)) {
            report.push(format!(
                "{field} {}: {miss}",
                path.file_stem().unwrap().to_string_lossy()
            ));
        }
    }
    report.sort();
    assert!(
        report.is_empty(),
        "{} misses in {articles} articles:\n{}",
        report.len(),
        report.join("\n")
    );
}
