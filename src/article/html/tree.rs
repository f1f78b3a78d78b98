//! Builds the tree of a page within limits.
//!
//! html5ever walks its stack of open elements for many tags, so nesting without end costs quadratic time
//! (<https://github.com/servo/html5ever/issues/415> and relatives), and comparing the attributes of one tag with each
//! other does the same. The page is therefore fed in pieces, and what was built is looked at between them.

use html5ever::driver::{self, ParseOpts};
use html5ever::tendril::{StrTendril, TendrilSink};
use memchr::{memchr2, memmem};
use scraper::{Html, HtmlTreeSink};

use super::super::{Limits, TooLarge};

/// How much is built between two looks at the tree, in bytes. A piece nests a few thousand elements at most.
const PIECE: usize = 16 * 1024;
/// Of the nodes added since the last look, every so many-th is asked how deep it stands.
const SAMPLE: usize = 32;
/// Longer tags carry data of scripts, forms or pictures, not text.
const MAX_TAG: usize = 16 * 1024;

/// Builds the tree; where the page goes beyond a limit, the tree as far as it was built and what is too large.
pub(super) fn build(input: &str, limits: &Limits) -> (Html, Option<TooLarge>) {
    let mut parser = driver::parse_document(HtmlTreeSink::new(Html::new_document()), ParseOpts::default());
    let mut seen = 0;
    for part in readable(input) {
        let mut rest = part;
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(boundary(rest, PIECE));
            rest = after;
            parser.process(StrTendril::from_slice(piece));
            let sink = &parser.tokenizer.sink.sink.0;
            let beyond = beyond(&sink.borrow(), &mut seen, limits);
            if beyond.is_some() {
                return (sink.replace(Html::new_document()), beyond);
            }
        }
    }
    (parser.finish(), None)
}

/// The last boundary of characters that is not behind `at`.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

/// Which limit the nodes added since the last look go beyond.
fn beyond(html: &Html, seen: &mut usize, limits: &Limits) -> Option<TooLarge> {
    let nodes = html.tree.nodes();
    let total = nodes.len();
    if total > limits.max_nodes {
        return Some(TooLarge::Nodes(limits.max_nodes));
    }
    let added = total - std::mem::replace(seen, total);
    let mut sample = nodes.rev().take(added).step_by(SAMPLE);
    let is_deep = sample.any(|node| node.ancestors().nth(limits.max_depth).is_some());
    is_deep.then_some(TooLarge::Depth(limits.max_depth))
}

/// Elements whose content is no text of the page, by what follows the `<`.
const LEFT_OUT: [&str; 6] = ["script", "style", "svg", "noscript", "select", "iframe"];
/// Scripts of this type hold what the page says of itself.
const LINKED_DATA: &str = "ld+json";

/// The page without comments, scripts, styles, drawings and choices, and without tags longer than any tag of use.
///
/// They are half of many pages, and no text of the article is in them. The tags around them stay, since they end
/// or open other elements.
fn readable(input: &str) -> Vec<&str> {
    let bytes = input.as_bytes();
    let mut kept = Vec::new();
    let (mut from, mut at) = (0, 0);
    // Where the tag opens that is not closed yet.
    let mut open = None;
    while let Some(found) = memchr2(b'<', b'>', &bytes[at..]) {
        let mark = at + found;
        at = mark + 1;
        let left_out = match (bytes[mark], open) {
            (b'<', None) if bytes[at..].starts_with(b"!--") => {
                // `<!-->` is a whole comment.
                let length = memmem::find(&bytes[mark + 2..], b"-->").map(|length| length + 5);
                mark..length.map_or(bytes.len(), |length| mark + length)
            }
            (b'<', None) => {
                open = bytes.get(at).is_some_and(u8::is_ascii_alphabetic).then_some(mark);
                continue;
            }
            (b'>', Some(start)) => {
                open = None;
                if mark - start > MAX_TAG {
                    start..tag_end(&input[start..]).map_or(bytes.len(), |length| start + length)
                } else if let Some(length) = content_left_out(&input[start..mark], &bytes[at..]) {
                    at..at + length
                } else {
                    continue;
                }
            }
            _ => continue,
        };
        kept.push(&input[from..left_out.start]);
        from = left_out.end;
        at = left_out.end;
    }
    kept.push(&input[from..]);
    kept
}

/// How long the content after a tag is that is not read; `None` where it is.
fn content_left_out(tag: &str, after: &[u8]) -> Option<usize> {
    let starts = |text: &[u8], name: &str| {
        text.get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name.as_bytes()))
            && !text.get(name.len()).is_some_and(u8::is_ascii_alphanumeric)
    };
    let name = LEFT_OUT
        .into_iter()
        .find(|name| starts(&tag.as_bytes()[1..], name))?;
    if tag.ends_with('/') || tag.contains(LINKED_DATA) {
        return None;
    }
    memmem::find_iter(after, b"</").find(|close| starts(&after[close + 2..], name))
}

/// Length of the tag, quotes respected.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    let mut previous = b' ';
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if byte == open => quote = None,
            (None, b'"' | b'\'') if previous == b'=' => quote = Some(byte),
            (None, b'>') => return Some(at + 1),
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            previous = byte;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::super::{Limits, TooLarge};
    use super::{build, readable};

    fn beyond(page: &str) -> Option<TooLarge> {
        let limits = Limits {
            max_depth: 50,
            max_nodes: 10_000,
        };
        build(page, &limits).1
    }

    #[test]
    fn ordinary_pages_stay_as_they_are() {
        let page = "<p>a<p>b<div title='a>b' data-c='<script>'>c</div> 3 < 4 <textarea>d</textarea>";
        assert_eq!(readable(page), [page]);
        assert_eq!(beyond(page), None);
        assert_eq!(beyond(&"<p>xã".repeat(4000)), None);
    }

    #[test]
    fn what_holds_no_text_is_left_out() {
        let reads = |page: &str, expected: &str| assert_eq!(readable(page).concat(), expected);
        reads(
            "a<script>if (a < b) '<div>'</script><p>b",
            "a<script></script><p>b",
        );
        reads("<STYLE media=x>p>a</Style >b", "<STYLE media=x></Style >b");
        reads(
            "a<svg><path d=''/><title>b</title></svg>c<svg/>d",
            "a<svg></svg>c<svg/>d",
        );
        reads("a<!-- <div> -->b<!--><p>c<!---->d", "ab<p>cd");
        reads("a<!-- b", "a");
        let data = "<script type='application/ld+json'>{}</script><scripts>a</scripts><script>b";
        reads(data, data);
    }

    #[test]
    fn depth_is_bounded_wherever_the_tree_grows() {
        let nested = format!("<p>a</p>{}x", "<div>".repeat(5000));
        assert_eq!(beyond(&nested), Some(TooLarge::Depth(50)));
        // What a table does not allow is put before it.
        assert_eq!(beyond(&format!("<table>{nested}")), Some(TooLarge::Depth(50)));
        assert_eq!(beyond(&"<ul><li>".repeat(5000)), Some(TooLarge::Depth(50)));
    }

    #[test]
    fn nodes_are_bounded() {
        assert_eq!(beyond(&"<p>a".repeat(6000)), Some(TooLarge::Nodes(10_000)));
        // Each paragraph opens all of the formatting again.
        let formatting: String = (0..200)
            .flat_map(|size| ["<font size=".to_owned(), size.to_string(), ">".to_owned()])
            .collect();
        let page = format!("<p>{formatting}{}", "<p>a".repeat(200));
        assert!(beyond(&page).is_some());
    }

    #[test]
    fn giant_tags_are_left_out() {
        let data = "A".repeat(20_000);
        let page = format!("<p>a</p><img src='{data}>'><p>b</p>");
        assert_eq!(readable(&page).concat(), "<p>a</p><p>b</p>");
        let attributes: String = (0..5000)
            .flat_map(|n| ["a".to_owned(), n.to_string(), "< ".to_owned()])
            .collect();
        assert_eq!(
            readable(&format!("<p>a</p><p {attributes}>b")).concat(),
            "<p>a</p>b"
        );
        // A long paragraph is no tag.
        let page = format!("<p>a < b {data}</p><p>b</p>");
        assert_eq!(readable(&page), [page.as_str()]);
    }
}
