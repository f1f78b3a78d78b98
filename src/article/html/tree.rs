//! Builds the tree of a page within limits.
//!
//! html5ever walks its stack of open elements for many tags, so nesting without end costs quadratic time
//! (<https://github.com/servo/html5ever/issues/415> and relatives), and comparing the attributes of one tag with each
//! other does the same. The page is therefore fed in pieces, and what was built is looked at between them.

use html5ever::driver::{self, ParseOpts};
use html5ever::tendril::{StrTendril, TendrilSink};
use scraper::{Html, HtmlTreeSink, Node};

use super::super::{Limits, TooLarge};

/// How much is built between two looks at the tree, in bytes. A piece nests a few thousand elements at most.
const PIECE: usize = 16 * 1024;
/// Of the nodes added since the last look, every so many-th is asked how deep it stands.
const SAMPLE: usize = 8;
/// Longer tags carry data of scripts, forms or pictures, not text.
const MAX_TAG: usize = 16 * 1024;

/// Builds the tree; where the page goes beyond a limit, the tree as far as it was built and what is too large.
pub(super) fn build(input: &str, limits: &Limits) -> (Html, Option<TooLarge>) {
    let mut parser = driver::parse_document(HtmlTreeSink::new(Html::new_document()), ParseOpts::default());
    let mut seen = 0;
    for part in without_giant_tags(input) {
        let mut rest = part;
        while !rest.is_empty() {
            let (piece, after) = rest.split_at(rest.floor_char_boundary(PIECE));
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

/// The page without tags that are longer than any tag of use; mostly the whole input.
fn without_giant_tags(input: &str) -> Vec<&str> {
    let mut kept = Vec::new();
    let mut from = 0;
    let mut after_last = 0;
    for (end, _) in input.match_indices('>').chain([(input.len(), "")]) {
        let start = after_last.max(from);
        after_last = end + 1;
        if end.saturating_sub(start) <= MAX_TAG {
            continue;
        }
        let Some(open) = tag_start(&input[start..end]).map(|at| start + at) else {
            continue;
        };
        let close = tag_end(&input[open..]).map_or(input.len(), |length| open + length);
        if close - open > MAX_TAG && !closes_raw_text(&input[open..close]) {
            kept.push(&input[from..open]);
            from = close;
        }
    }
    kept.push(&input[from.min(input.len())..]);
    kept
}

/// Where the first tag opens.
fn tag_start(text: &str) -> Option<usize> {
    let opens = |at: &usize| text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphabetic);
    text.match_indices('<').map(|(at, _)| at).find(opens)
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

/// Whether what looks like a long tag is the end of a script, a style sheet or a comment.
fn closes_raw_text(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let after = &text.as_bytes()[at..];
        ["</script", "</style"].iter().any(|close| {
            after
                .get(..close.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(close.as_bytes()))
        })
    }) || text.contains("-->")
}

#[cfg(test)]
mod tests {
    use super::super::super::{Limits, TooLarge};
    use super::{build, without_giant_tags};

    fn beyond(page: &str) -> Option<TooLarge> {
        let limits = Limits {
            max_depth: 50,
            max_nodes: 10_000,
        };
        build(page, &limits).1
    }

    #[test]
    fn ordinary_pages_stay_as_they_are() {
        let page = "<p>a<p>b<script>if (a < b) '<div>'</script><!-- <div> --><div title='a>b'>c</div> 3 < 4";
        assert_eq!(without_giant_tags(page), [page]);
        assert_eq!(beyond(page), None);
        assert_eq!(beyond(&"<p>xã".repeat(4000)), None);
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
        let formatting: String = (0..200).map(|size| format!("<font size={size}>")).collect();
        let page = format!("<p>{formatting}{}", "<p>a".repeat(200));
        assert!(beyond(&page).is_some());
    }

    #[test]
    fn giant_tags_are_left_out() {
        let data = "A".repeat(20_000);
        let page = format!("<p>a</p><img src='{data}'><p>b</p>");
        assert_eq!(without_giant_tags(&page), ["<p>a</p>", "<p>b</p>"]);
        let attributes: String = (0..5000).map(|n| format!("a{n} ")).collect();
        assert_eq!(
            without_giant_tags(&format!("<p>a</p><p {attributes}>b")),
            ["<p>a</p>", "b"]
        );
        // Long scripts and paragraphs are no tags.
        for page in [
            format!("<script>var a = '{data}'; if (a<b) c; {data}</script><p>b</p>"),
            format!("<p>a < b {data}</p><p>b</p>"),
            format!("<!-- a <b {data} --><p>b</p>"),
        ] {
            assert_eq!(without_giant_tags(&page), [page.as_str()]);
        }
    }
}
