//! Articles in the pages of portals: what stands around an article changes neither its figures nor its title and
//! date, and nothing of it gets into the article.
//!
//! `fixtures/portals/` has a page of each system with `{{title}}`, `{{date}}` and `{{body}}` in its own containers,
//! and menus, clocks, counters and related headlines full of numbers around them. Bulletins are put into them.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use ntm_extract::article::{self, BlockKind, Document};
use ntm_extract::report::{Figure, Report};

use crate::gold::each_dev_text;
use crate::support::{documents_in, package, tell};

/// Of the figures of the annotated articles so many must be the same on every portal.
const SAME_FIGURES: f64 = 0.99;

/// Names and pages of the portals.
fn portals() -> Vec<(String, String)> {
    let mut pages: Vec<PathBuf> = fs::read_dir(package().join("fixtures/portals"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    pages.sort();
    let read = |page: PathBuf| {
        let name = page.file_stem().unwrap().to_string_lossy().into_owned();
        (name, fs::read_to_string(page).unwrap())
    };
    pages.into_iter().map(read).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// The article put into the page of a portal.
fn wrapped(portal: &str, text: &Document) -> String {
    let mut body = String::new();
    let mut table = false;
    for block in &text.blocks {
        let words = escaped(&text.text[block.range.clone()]);
        if table && block.kind != BlockKind::TableRow {
            body.push_str("</table>");
        }
        if !table && block.kind == BlockKind::TableRow {
            body.push_str("<table border=\"1\">");
        }
        table = block.kind == BlockKind::TableRow;
        let (opens, closes) = match block.kind {
            BlockKind::Title => continue,
            BlockKind::TableRow => ("<tr><td>", "</td></tr>\n"),
            BlockKind::Heading => ("<p><strong>", "</strong></p>\n"),
            BlockKind::Caption => ("<p><em>", "</em></p>\n"),
            BlockKind::Paragraph | BlockKind::ListItem => ("<p>", "</p>\n"),
        };
        let cells = words.replace(" | ", "</td><td>");
        body.extend([opens, if table { &cells } else { &words }, closes]);
    }
    let day = |iso: &String| format!("{}/{}/{}", &iso[8..10], &iso[5..7], &iso[..4]);
    let hour = |iso: &String| iso.get(11..19).map_or(String::new(), |hour| format!(" {hour}"));
    let date = text
        .meta
        .published
        .as_ref()
        .map(|iso| format!("Ngày đăng: {}{}", day(iso), hour(iso)));
    portal
        .replace(
            "{{title}}",
            &escaped(text.meta.title.as_deref().unwrap_or_default()),
        )
        .replace("{{date}}", &date.unwrap_or_default())
        .replace("{{viewstate}}", &"dDwtMTQ3NzE0MTY4".repeat(32_000))
        .replace("{{body}}", &body)
}

/// What a figure says, without where it stands.
fn fact(figure: &Figure) -> String {
    let mut fields = serde_json::to_value(figure).unwrap();
    for about in ["id", "span", "also"] {
        fields.as_object_mut().unwrap().remove(about);
    }
    fields.to_string()
}

/// What became of one article on one portal.
struct Outcome {
    figures: usize,
    same: usize,
    wrong: Vec<String>,
}

fn compare(alone: &Report, text: &Document, page: &str) -> Outcome {
    let report = ntm_extract::extract("page", page);
    let mut wrong = Vec::new();
    let own: HashSet<&str> = text
        .blocks
        .iter()
        .map(|block| &text.text[block.range.clone()])
        .collect();
    for line in article::parse(page).text.lines() {
        if !own.contains(line) {
            wrong.push(format!("from outside: {line}"));
        }
    }
    let mut facts: Vec<String> = report.figures.iter().map(fact).collect();
    let mut same = 0;
    for figure in &alone.figures {
        match facts.iter().position(|found| *found == fact(figure)) {
            Some(at) => {
                facts.swap_remove(at);
                same += 1;
            }
            None => wrong.push(format!("missed: {}", fact(figure))),
        }
    }
    wrong.extend(facts.into_iter().map(|found| format!("added: {found}")));
    if alone.article.title.is_some() && alone.article.title != report.article.title {
        wrong.push(format!(
            "title: {:?}, not {:?}",
            report.article.title, alone.article.title
        ));
    }
    if alone.article.published != report.article.published {
        let (found, expected) = (&report.article.published, &alone.article.published);
        wrong.push(format!("published: {found:?}, not {expected:?}"));
    }
    Outcome {
        figures: alone.figures.len(),
        same,
        wrong,
    }
}

#[test]
fn own_bulletins_on_every_portal() {
    for file in documents_in("fixtures") {
        let input = fs::read_to_string(&file).unwrap();
        let (alone, text) = (ntm_extract::extract("text", &input), article::parse(&input));
        for (name, portal) in portals() {
            let outcome = compare(&alone, &text, &wrapped(&portal, &text));
            assert!(
                outcome.wrong.is_empty(),
                "{} on {name}:\n{}",
                file.display(),
                outcome.wrong.join("\n")
            );
        }
    }
}

/// Every annotated text on every portal.
pub(crate) fn annotated_texts_on_every_portal(dev: &Path) {
    let portals = portals();
    let (mut figures, mut same) = (0, 0);
    let mut wrong = Vec::new();
    each_dev_text(dev, |name, input| {
        let (alone, text) = (ntm_extract::extract("text", input), article::parse(input));
        for (portal, page) in &portals {
            let outcome = compare(&alone, &text, &wrapped(page, &text));
            figures += outcome.figures;
            same += outcome.same;
            wrong.extend(
                outcome
                    .wrong
                    .iter()
                    .map(|line| format!("{name} on {portal}: {line}")),
            );
        }
    });
    let told = wrong.join("\n");
    tell(&format!(
        "{same} of {figures} figures of annotated texts are the same on portals"
    ));
    let serious = wrong.iter().filter(|line| !line.contains(": missed: "));
    assert_eq!(serious.count(), 0, "{told}");
    #[expect(clippy::cast_precision_loss, reason = "some thousand figures")]
    let share = same as f64 / figures as f64;
    assert!(share >= SAME_FIGURES, "{share}\n{told}");
}
