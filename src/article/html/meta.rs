//! What a page says of itself in its head: JSON-LD, meta elements, links.

use html5ever::{LocalName, local_name};
use scraper::{ElementRef, Html};
use serde_json::Value;

use super::super::clean;

/// The statements of a page's head, clean and non-empty.
#[derive(Debug, Default)]
pub(super) struct Head {
    pub(super) ld_headline: Option<String>,
    pub(super) ld_published: Option<String>,
    pub(super) ld_authors: Vec<String>,
    pub(super) ld_publisher: Option<String>,
    pub(super) og_title: Option<String>,
    pub(super) title: Option<String>,
    pub(super) published: Option<String>,
    pub(super) authors: Vec<String>,
    pub(super) site: Option<String>,
    pub(super) url: Option<String>,
}

/// Meta names in the order of trust.
const PUBLISHED: [&str; 12] = [
    "article:published_time",
    "og:published_time",
    "datepublished",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "dc.date.issued",
    "dc.date",
    "article:published",
    "sailthru.date",
    "date",
];
const AUTHORS: [&str; 5] = [
    "author",
    "article:author",
    "dc.creator",
    "article:author_name",
    "dable:author",
];

/// Nodes of JSON-LD looked at; a page has a handful.
const MAX_LD_NODES: usize = 2000;

/// Reads the head.
pub(super) fn read(html: &Html) -> Head {
    let mut head = Head::default();
    let mut published: Option<(usize, String)> = None;
    for element in html.tree.nodes().filter_map(ElementRef::wrap) {
        match element.value().name.local {
            local_name!("title") if head.title.is_none() => {
                head.title = text(&element.text().collect::<String>());
            }
            local_name!("link") if is(element, "rel", "canonical") => {
                head.url = element.attr("href").and_then(text).or(head.url);
            }
            local_name!("script") if is(element, "type", "application/ld+json") => {
                read_json(&element.text().collect::<String>(), &mut head);
            }
            local_name!("meta") => {
                let value = |key: &LocalName| {
                    let attributes = &element.value().attrs;
                    let found = attributes.iter().find(|(name, _)| name.local == *key);
                    found.map(|(_, value)| &**value)
                };
                let name = value(&local_name!("property"))
                    .or_else(|| value(&local_name!("name")))
                    .or_else(|| value(&local_name!("itemprop")))
                    .map(clean::fold);
                let is_asked = |name: &String| {
                    let name = name.as_str();
                    PUBLISHED.contains(&name)
                        || AUTHORS.contains(&name)
                        || ["og:title", "og:site_name", "og:url"].contains(&name)
                };
                let Some(name) = name.filter(is_asked) else {
                    continue;
                };
                let Some(content) = value(&local_name!("content")).and_then(text) else {
                    continue;
                };
                if let Some(rank) = PUBLISHED.iter().position(|known| *known == name) {
                    if published.as_ref().is_none_or(|(best, _)| rank < *best) {
                        published = Some((rank, content));
                    }
                } else if AUTHORS.contains(&name.as_str()) {
                    head.authors.push(content);
                } else {
                    let field = match name.as_str() {
                        "og:title" => &mut head.og_title,
                        "og:site_name" => &mut head.site,
                        "og:url" => &mut head.url,
                        _ => continue,
                    };
                    field.get_or_insert(content);
                }
            }
            _ => {}
        }
    }
    head.published = published.map(|(_, content)| content);
    head
}

fn is(element: ElementRef<'_>, attribute: &str, value: &str) -> bool {
    element
        .attr(attribute)
        .is_some_and(|own| own.trim().eq_ignore_ascii_case(value))
}

fn text(raw: &str) -> Option<String> {
    let clean = clean::line(raw);
    (!clean.is_empty()).then_some(clean)
}

/// Looks for an article among the objects of a JSON-LD script; `@graph` and lists are walked without recursion.
fn read_json(script: &str, head: &mut Head) {
    // Pages break lines inside strings, which JSON forbids.
    let script: String = script
        .chars()
        .map(|character| if character.is_control() { ' ' } else { character })
        .collect();
    let Ok(root) = serde_json::from_str::<Value>(script.trim().trim_end_matches(';')) else {
        return;
    };
    let mut waiting = vec![&root];
    for _ in 0..MAX_LD_NODES {
        let Some(value) = waiting.pop() else { break };
        match value {
            Value::Array(items) => waiting.extend(items.iter().rev()),
            Value::Object(fields) => {
                if is_article(&fields.get("@type").map(ToString::to_string).unwrap_or_default()) {
                    let string = |key: &str| fields.get(key).and_then(Value::as_str).and_then(text);
                    head.ld_headline = head
                        .ld_headline
                        .take()
                        .or_else(|| string("headline"))
                        .or_else(|| string("name"));
                    head.ld_published = head.ld_published.take().or_else(|| string("datePublished"));
                    head.ld_publisher = head.ld_publisher.take().or_else(|| {
                        fields
                            .get("publisher")
                            .and_then(|it| names(it).into_iter().next())
                    });
                    if head.ld_authors.is_empty() {
                        head.ld_authors = fields.get("author").map(names).unwrap_or_default();
                    }
                }
                waiting.extend(
                    ["@graph", "mainEntity", "mainEntityOfPage"]
                        .iter()
                        .filter_map(|key| fields.get(*key)),
                );
            }
            _ => {}
        }
    }
}

fn is_article(types: &str) -> bool {
    ["Article", "BlogPosting", "Report"]
        .iter()
        .any(|kind| types.contains(kind))
}

fn names(value: &Value) -> Vec<String> {
    let listed = match value {
        Value::Array(items) => items.iter().collect(),
        other => vec![other],
    };
    listed
        .into_iter()
        .filter_map(|item| item.as_str().or_else(|| item.get("name").and_then(Value::as_str)))
        .filter_map(text)
        .collect()
}

#[cfg(test)]
mod tests {
    use scraper::Html;

    use super::read;

    #[test]
    fn json_ld_is_found_in_a_graph() {
        let head = read(&Html::parse_document(
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":\"NewsArticle\",\
             \"headline\":\"Xã A\",\"datePublished\":\"2022-01-02\",\"author\":[{\"name\":\"Minh An\"}],\
             \"publisher\":{\"name\":\"Báo B\"}}]}</script><meta property='og:site_name' content='B'>",
        ));
        assert_eq!(head.ld_headline.as_deref(), Some("Xã A"));
        assert_eq!(
            (head.ld_published.as_deref(), head.site.as_deref()),
            (Some("2022-01-02"), Some("B"))
        );
        assert_eq!(
            (head.ld_authors, head.ld_publisher.as_deref()),
            (vec!["Minh An".to_owned()], Some("Báo B"))
        );
    }
}
