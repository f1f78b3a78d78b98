//! Bounds the depth of a page before the tree is built.
//!
//! html5ever walks its stack of open elements for many tags, so nesting without end costs quadratic time
//! (<https://github.com/servo/html5ever/issues/415> and relatives); duplicate checks do the same for attributes.

use std::borrow::Cow;

/// No page of a newspaper nests deeper; browsers stop at 512.
const MAX_DEPTH: usize = 400;
/// Longer tags carry data of scripts or pictures, not text.
const MAX_TAG_BYTES: usize = 16 * 1024;

/// Tags that HTML closes by itself or that never hold anything.
const UNCOUNTED: [&str; 33] = [
    "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option", "optgroup", "rp", "rt",
    "html", "head", "body", "area", "base", "br", "col", "colgroup", "embed", "hr", "img", "input", "link",
    "meta", "param", "source", "track", "wbr", "path",
];

/// The page without the tags that would nest deeper than any page does; mostly the input itself.
pub(super) fn bounded(html: &str) -> Cow<'_, str> {
    let mut kept = String::new();
    let mut copied = 0;
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        let start = at + found;
        let rest = &html[start..];
        if rest.starts_with("<!--") {
            let Some(length) = rest.find("-->") else { break };
            at = start + length + 3;
            continue;
        }
        let closing = rest.as_bytes().get(1) == Some(&b'/');
        let name = tag_name(&rest[1 + usize::from(closing)..]);
        if name.is_empty() {
            at = start + 1;
            continue;
        }
        let Some(end) = tag_end(rest).map(|length| start + length) else {
            break;
        };
        at = end;
        let mut drop = end - start > MAX_TAG_BYTES;
        if closing {
            depth = depth.saturating_sub(usize::from(is_counted(name)));
        } else if let Some(close) = raw_text_close(name) {
            let Some(length) = find_ignoring_case(&html[end..], close) else {
                break;
            };
            at = end + length;
        } else if is_counted(name) && !drop {
            drop = depth >= MAX_DEPTH;
            depth += usize::from(!drop);
        }
        if drop {
            kept.push_str(&html[copied..start]);
            copied = end;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(html);
    }
    kept.push_str(&html[copied..]);
    Cow::Owned(kept)
}

fn tag_name(rest: &str) -> &str {
    let end = rest
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'-'))
        .count();
    &rest[..end]
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

fn is_counted(name: &str) -> bool {
    !UNCOUNTED
        .iter()
        .any(|uncounted| uncounted.eq_ignore_ascii_case(name))
}

fn raw_text_close(name: &str) -> Option<&'static str> {
    [
        ("script", "</script"),
        ("style", "</style"),
        ("textarea", "</textarea"),
        ("title", "</title"),
    ]
    .into_iter()
    .find_map(|(raw, close)| raw.eq_ignore_ascii_case(name).then_some(close))
}

fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = text[from..].find('<') {
        let at = from + found;
        if text.as_bytes()[at..]
            .get(..needle.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(needle.as_bytes()))
        {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{MAX_DEPTH, bounded};

    #[test]
    fn ordinary_pages_stay_as_they_are() {
        let page = "<p>a<p>b<script>if (a < b) '<div>'</script><!-- <div> --><div title='a>b'>c</div> 3 < 4";
        assert_eq!(bounded(page), page);
    }

    #[test]
    fn depth_is_bounded() {
        let page = format!("{}x{}", "<div>".repeat(5000), "</div>".repeat(5000));
        assert_eq!(bounded(&page).matches("<div>").count(), MAX_DEPTH);
        assert!(bounded(&page).contains('x'));
    }

    #[test]
    fn giant_tags_are_left_out() {
        let page = format!("<p>a</p><img src='{}'><p>b</p>", "A".repeat(20_000));
        assert_eq!(bounded(&page), "<p>a</p><p>b</p>");
    }
}
