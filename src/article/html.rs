//! Pages: the head's statements, the article's container, the lines in it.

mod body;
mod containers;
mod marks;
mod meta;
mod page;
mod table;
mod tags;
mod tree;

use scraper::Html;

use self::meta::Head;
use self::page::{Label, Page};
use super::layout::{Line, assemble};
use super::title as headline;
use super::{Document, Limits, Metadata, TooLarge, byline, clean, dateline, furniture};

/// How far above the headline its date may stand, in lines; the site's clock is farther away.
const DATE_ABOVE: usize = 3;
/// How far from the body headline and date may stand.
const HEAD_REACH: usize = 14;

/// How far below the body a labelled byline may stand, in lines.
const BYLINE_BELOW: usize = 4;

/// A heading that nothing else on the page confirms is a headline only when it is long.
const MIN_LONE_HEADLINE: usize = 20;

/// Tags that begin or fill a page; text may hold a stray `<`.
const TAGS: [&str; 16] = [
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<p>",
    "<p ",
    "<div",
    "<span",
    "<br",
    "<table",
    "<article",
    "<h1",
    "<h2",
    "<a href",
    "<section",
    "<ul",
];

/// How many characters are looked at to tell a page from a text.
const HEAD_CHARS: usize = 4000;

/// Whether the document is HTML: it begins with a tag, or is full of them.
pub(super) fn is_html(input: &str) -> bool {
    let start =
        input.trim_start_matches(|character: char| character.is_whitespace() || character == '\u{feff}');
    let opens = |text: &str, tag: &str| {
        text.as_bytes()
            .get(..tag.len())
            .is_some_and(|begin| begin.eq_ignore_ascii_case(tag.as_bytes()))
    };
    let is_tag = |at: usize, text: &str| TAGS.iter().any(|tag| opens(&text[at..], tag));
    if start.starts_with("<!--") || start.starts_with("<?xml") || is_tag(0, start) {
        return true;
    }
    let end = start
        .char_indices()
        .nth(HEAD_CHARS)
        .map_or(start.len(), |(at, _)| at);
    let marks = start[..end].match_indices('<');
    marks.clone().any(|(at, _)| opens(&start[at..], "</p>"))
        || marks.filter(|(at, _)| is_tag(*at, start)).take(3).count() == 3
}

/// Reads a page or a fragment of one, as far as the limits reach.
pub(super) fn parse(input: &str, limits: &Limits) -> (Document, Option<TooLarge>) {
    let (html, beyond) = tree::build(input, limits);
    (read(&html), beyond)
}

fn read(html: &Html) -> Document {
    let head = meta::read(html);
    let page = page::read(html);
    let body = body::find(&page);
    let start = body.first().copied().unwrap_or_default();
    let site = head.site.clone().or_else(|| head.ld_publisher.clone());
    let (title, title_line) = title(&page, &head, site.as_deref(), start);
    let (published, date_names) = published(&page, &head, title_line, start);
    let authors = authors(&page, &head, site.as_deref(), date_names, start);
    let lines = body.iter().map(|at| &page.lines[*at]).map(|line| Line {
        kind: line.kind,
        text: line.text.clone(),
        linked: 2 * line.link_chars > line.chars,
    });
    let mut lines = with_sapo(&page, title_line, start, lines.collect());
    lines.extend(byline_below(&page, &body));
    assemble(
        lines,
        Metadata {
            title,
            published,
            authors,
            site,
            url: head.url,
            ..Metadata::default()
        },
        false,
    )
}

/// The headline and the line it stands on.
fn title(page: &Page, head: &Head, site: Option<&str>, start: usize) -> (Option<String>, Option<usize>) {
    let cut = |title: &Option<String>| {
        let bare = headline::without_site(title.as_ref()?, site);
        (!headline::is_site_name(&bare, site)).then_some(bare)
    };
    let stated: Vec<String> = [&head.ld_headline, &head.og_title, &head.title]
        .into_iter()
        .filter_map(cut)
        .collect();
    let near = |labels: &[Label]| -> Option<Label> {
        let fits = |label: &&Label| {
            label.line <= start + 2
                && label.text.chars().count() >= 12
                && !headline::is_site_name(&label.text, site)
                && furniture::tail(&label.text).is_none()
                && byline::names(&label.text).is_none()
                && dateline::read(&label.text).is_none()
        };
        labels.iter().filter(fits).max_by_key(|label| label.line).cloned()
    };
    let heading = near(&page.headings);
    // The page's own headline is whole, where the head's may be cut or decorated.
    let confirmed = heading
        .as_ref()
        .filter(|heading| stated.iter().any(|title| agree(title, &heading.text)));
    let visible = near(&page.titles).filter(|label| label.line + HEAD_REACH >= start);
    let shown = stated
        .iter()
        .find(|title| page.lines.iter().any(|line| agree(title, &line.text)));
    let title = confirmed
        .map(|heading| heading.text.clone())
        .or_else(|| shown.cloned())
        .or_else(|| {
            heading
                .filter(|heading| heading.text.chars().count() >= MIN_LONE_HEADLINE)
                .map(|heading| heading.text)
        })
        .or_else(|| visible.map(|label| without_date(&label.text)))
        .or_else(|| stated.first().cloned());
    let line = title.as_ref().and_then(|title| {
        let fits = |at: &usize| agree(title, &page.lines[*at].text) && page.lines[*at].chars >= 12;
        let reach = page.lines.len().min(start + HEAD_REACH);
        (0..reach).filter(fits).min_by_key(|at| at.abs_diff(start))
    });
    (title, line)
}

/// Some portals put the date in parentheses behind the headline.
fn without_date(title: &str) -> String {
    match title.rsplit_once('(') {
        Some((bare, date)) if dateline::read(date).is_some() => bare.trim_end().to_owned(),
        _ => title.to_owned(),
    }
}

/// Whether two headlines are one, also where one is cut short.
fn agree(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (clean::letters(one), clean::letters(other));
    let mut some = false;
    loop {
        match (one.next(), other.next()) {
            (Some(letter), Some(same)) if letter == same => some = true,
            (Some(_), Some(_)) => return false,
            _ => return some,
        }
    }
}

/// The date by the head's statements, else by a date line near the headline, and the names beside it.
fn published(page: &Page, head: &Head, title: Option<usize>, start: usize) -> (Option<String>, Vec<String>) {
    let stated = [&head.ld_published, &head.published]
        .into_iter()
        .flatten()
        .find_map(|stamp| dateline::read_machine(stamp));
    let above = title.unwrap_or(start).min(start).saturating_sub(DATE_ABOVE);
    let below = start.max(title.unwrap_or_default()).max(above);
    let after_title = title.unwrap_or(below).min(below);
    let read = |at: usize| page.lines.get(at).and_then(|line| dateline::read(&line.text));
    let beside = (after_title..below).find_map(read).or_else(|| {
        // Beyond a menu stands the site's clock.
        let is_near = |at: &usize| {
            !page
                .lines
                .get(*at)
                .is_some_and(|line| page.elements[line.holder].chrome)
        };
        (above..after_title).rev().take_while(is_near).find_map(read)
    });
    let marked = || {
        let near = |label: &&Label| label.line >= above && label.line <= below + 1;
        page.times
            .iter()
            .find(near)
            .and_then(|label| dateline::read_machine(&label.text))
    };
    let (seen, names) = beside.map(|line| (line.published, line.authors)).unzip();
    (stated.or_else(marked).or(seen), names.unwrap_or_default())
}

/// Names by the head's statements, by marked bylines, or beside the date.
fn authors(page: &Page, head: &Head, site: Option<&str>, beside: Vec<String>, start: usize) -> Vec<String> {
    let is_site = |name: &str| site.is_some_and(|site| agree(site, name));
    let stated = |names: &[String]| -> Vec<String> {
        let read = names
            .iter()
            .filter(|name| !is_site(name))
            .filter_map(|name| byline::read(name));
        read.flatten().collect()
    };
    let marked = || {
        let near = |label: &&Label| label.line + HEAD_REACH >= start;
        page.bylines
            .iter()
            .filter(near)
            .find_map(|label| byline::read(&label.text))
            .unwrap_or_default()
    };
    [stated(&head.ld_authors), stated(&head.authors), marked(), beside]
        .into_iter()
        .find(|names| !names.is_empty())
        .unwrap_or_default()
}

/// A labelled byline that the page keeps below the body's container.
fn byline_below(page: &Page, body: &[usize]) -> Option<Line> {
    let below = body.last()? + 1;
    let near = page.lines.iter().skip(below).take(BYLINE_BELOW);
    near.take_while(|line| furniture::tail(&line.text).is_none())
        .find(|line| line.text.contains(':') && byline::read(&line.text).is_some())
        .map(|line| Line {
            kind: None,
            text: line.text.clone(),
            linked: false,
        })
}

/// Puts the lead before the body, where the page keeps it outside the body's container.
fn with_sapo(page: &Page, title: Option<usize>, start: usize, lines: Vec<Line>) -> Vec<Line> {
    let Some(title) = title.filter(|title| *title < start && start - title <= HEAD_REACH) else {
        return lines;
    };
    let leads = page.lines[title + 1..start].iter().filter(|line| {
        !page.elements[line.holder].chrome
            && line.chars >= 60
            && 2 * line.link_chars < line.chars
            && line.text.ends_with(['.', '!', '?', '…', ':'])
            && !lines.iter().take(3).any(|body| agree(&body.text, &line.text))
    });
    let mut all: Vec<Line> = leads
        .map(|line| Line {
            kind: line.kind,
            text: line.text.clone(),
            linked: false,
        })
        .collect();
    all.extend(lines.iter().cloned());
    all
}
