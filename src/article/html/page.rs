//! A page as the reader sees it: its lines in order, and which of them each element holds.

use std::ops::Range;

use html5ever::local_name;
use scraper::node::Element as Markup;
use scraper::{ElementRef, Html, Node};

use super::super::{BlockKind, clean};
use super::marks::Marks;
use super::table::Table;
use super::tags::Tag;

/// A line of the page.
#[derive(Debug, Clone)]
pub(super) struct PageLine {
    pub(super) text: String,
    pub(super) kind: Option<BlockKind>,
    /// Characters of the text, and how many of them are links.
    pub(super) chars: usize,
    pub(super) link_chars: usize,
    /// Index of the innermost block element around it.
    pub(super) holder: usize,
}

/// An element that can hold lines.
#[derive(Debug, Clone)]
pub(super) struct Element<'a> {
    pub(super) tag: Tag,
    pub(super) parent: usize,
    pub(super) class: &'a str,
    pub(super) marks: Marks,
    pub(super) lines: Range<usize>,
    /// Navigation, footer and the like: no line of it is an article's.
    pub(super) chrome: bool,
    /// It, or an element around it, is named like something beside an article.
    pub(super) beside: bool,
}

/// A short text that markup calls a title, a byline or a time, and the line it stands before or in.
#[derive(Debug, Clone)]
pub(super) struct Label {
    pub(super) text: String,
    pub(super) line: usize,
}

/// The flattened page.
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub(super) lines: Vec<PageLine>,
    /// In document order; the first is the page as a whole.
    pub(super) elements: Vec<Element<'a>>,
    pub(super) headings: Vec<Label>,
    pub(super) titles: Vec<Label>,
    pub(super) bylines: Vec<Label>,
    pub(super) times: Vec<Label>,
}

/// The attributes that are looked at; absent ones are empty.
#[derive(Debug, Clone, Copy, Default)]
struct Attributes<'a> {
    class: &'a str,
    id: &'a str,
    itemprop: &'a str,
    rel: &'a str,
    role: &'a str,
    style: &'a str,
    hidden: bool,
}

impl<'a> Attributes<'a> {
    /// In one pass; asking for one by its name would intern the name each time.
    fn of(element: &'a Markup) -> Self {
        let mut found = Self::default();
        for (name, value) in &element.attrs {
            match name.local {
                local_name!("class") => found.class = value,
                local_name!("id") => found.id = value,
                local_name!("itemprop") => found.itemprop = value,
                local_name!("rel") => found.rel = value,
                local_name!("role") => found.role = value,
                local_name!("style") => found.style = value,
                local_name!("hidden") => found.hidden = true,
                _ => {}
            }
        }
        found
    }

    fn is_hidden(&self) -> bool {
        self.hidden
            || self.style.split(';').any(|rule| {
                rule.split_once(':').is_some_and(|(property, value)| {
                    property.trim().eq_ignore_ascii_case("display")
                        && value
                            .trim_start()
                            .get(..4)
                            .is_some_and(|start| start.eq_ignore_ascii_case("none"))
                })
            })
    }
}

/// Below a picture a line without a full stop is its caption, unless it is long.
const MAX_CAPTION_CHARS: usize = 200;
/// Labels are short; longer texts are containers with a misleading class.
const MAX_LABEL_CHARS: usize = 300;
const MAX_LABEL_NODES: usize = 60;

struct Reader<'a> {
    page: Page<'a>,
    open: Vec<(ElementRef<'a>, usize)>,
    tables: Vec<Table>,
    text: String,
    links: usize,
    link_chars: usize,
    /// Index of the line that follows the last picture.
    after_image: Option<usize>,
}

/// Flattens a parsed page.
pub(super) fn read(html: &Html) -> Page<'_> {
    let whole = Element {
        tag: Tag::Root,
        parent: 0,
        class: "",
        marks: Marks::default(),
        lines: 0..0,
        chrome: false,
        beside: false,
    };
    let mut reader = Reader {
        page: Page {
            lines: Vec::new(),
            elements: vec![whole],
            headings: Vec::new(),
            titles: Vec::new(),
            bylines: Vec::new(),
            times: Vec::new(),
        },
        open: Vec::new(),
        tables: Vec::new(),
        text: String::new(),
        links: 0,
        link_chars: 0,
        after_image: None,
    };
    // The tree is walked by hand, so that its depth costs no stack.
    let mut node = html.tree.root();
    loop {
        let entered = match node.value() {
            Node::Text(text) => {
                reader.add_text(text);
                false
            }
            Node::Element(_) => ElementRef::wrap(node).is_some_and(|element| reader.enter(element)),
            _ => true,
        };
        if entered && let Some(child) = node.first_child() {
            node = child;
            continue;
        }
        loop {
            if let Some(element) = ElementRef::wrap(node) {
                reader.leave(element);
            }
            if let Some(next) = node.next_sibling() {
                node = next;
                break;
            }
            let Some(parent) = node.parent() else {
                return reader.finish();
            };
            node = parent;
        }
    }
}

/// Whether the names of an element say that it holds something beside an article.
pub(super) fn is_unlikely(tag: Tag, marks: Marks) -> bool {
    !matches!(tag, Tag::Root | Tag::Article) && marks.is_unlikely()
}

/// Web forms put a whole body into `<span id="…lbBody">`.
fn holds_body(id: &str) -> bool {
    ["body", "content", "detail", "noidung"].iter().any(|end| {
        let start = id.len().checked_sub(end.len());
        start
            .and_then(|start| id.get(start..))
            .is_some_and(|tail| tail.eq_ignore_ascii_case(end))
    })
}

impl<'a> Reader<'a> {
    fn add_text(&mut self, text: &str) {
        self.text.push_str(text);
        if self.links > 0 {
            self.link_chars += text
                .chars()
                .filter(|character| !character.is_whitespace())
                .count();
        }
    }

    fn holder(&self) -> usize {
        self.open.last().map_or(0, |(_, index)| *index)
    }

    fn finish(mut self) -> Page<'a> {
        self.flush();
        self.page.elements[0].lines = 0..self.page.lines.len();
        self.page
    }

    /// Opens an element; `false` where nothing in it is to be read.
    fn enter(&mut self, reference: ElementRef<'a>) -> bool {
        let element = reference.value();
        let tag = Tag::of(&element.name.local);
        if tag == Tag::Unread {
            return false;
        }
        let attributes = Attributes::of(element);
        if attributes.is_hidden() {
            return false;
        }
        // Whatever a menu or a footer names, it holds neither the body nor what stands with it.
        let marks = if self.page.elements[self.holder()].chrome {
            Marks::default()
        } else {
            let marks = Marks::read(attributes.class, attributes.id, attributes.itemprop);
            self.label(reference, tag, marks, attributes.rel);
            marks
        };
        match tag {
            Tag::Link => self.links += 1,
            Tag::Image => {
                self.after_image = Some(self.page.lines.len() + usize::from(!self.text.trim().is_empty()));
            }
            Tag::Break => self.flush(),
            _ => {}
        }
        if tag.is_inline() && !(tag == Tag::Span && holds_body(attributes.id)) {
            return true;
        }
        self.flush();
        self.enter_table(tag);
        let parent = self.holder();
        self.page.elements.push(Element {
            tag,
            parent,
            class: attributes.class,
            marks,
            lines: self.page.lines.len()..self.page.lines.len(),
            chrome: self.page.elements[parent].chrome
                || tag == Tag::Chrome
                || attributes.role.eq_ignore_ascii_case("navigation"),
            beside: self.page.elements[parent].beside || is_unlikely(tag, marks),
        });
        self.open.push((reference, self.page.elements.len() - 1));
        true
    }

    fn enter_table(&mut self, tag: Tag) {
        match tag {
            Tag::Table => {
                if let Some(outer) = self.tables.last_mut() {
                    outer.nested = true;
                }
                self.tables.push(Table::starting_at(self.page.lines.len()));
            }
            Tag::Row => {
                if let Some(table) = self.tables.last_mut() {
                    table.enter_row();
                }
            }
            Tag::Cell | Tag::HeadCell => {
                if let Some(table) = self.tables.last_mut() {
                    table.enter_cell();
                }
            }
            _ => {}
        }
    }

    fn leave(&mut self, element: ElementRef<'a>) {
        let name = &element.value().name.local;
        if *name == local_name!("a") {
            self.links = self.links.saturating_sub(1);
        }
        let Some((_, index)) = self.open.last().copied().filter(|(open, _)| *open == element) else {
            return;
        };
        self.flush();
        if *name == local_name!("table")
            && let Some(table) = self.tables.pop()
        {
            table.close(&mut self.page.lines);
        }
        self.open.pop();
        self.page.elements[index].lines.end = self.page.lines.len();
    }

    fn flush(&mut self) {
        let text = clean::line(&self.text);
        self.text.clear();
        let link_chars = std::mem::take(&mut self.link_chars);
        if text.is_empty() {
            return;
        }
        let holder = self.holder();
        let chars = text.chars().count();
        let pictured = self.after_image == Some(self.page.lines.len())
            && self.tables.last().is_none_or(Table::is_in_first_cell)
            && chars <= MAX_CAPTION_CHARS
            && !text.ends_with(['.', ':', ';', '?', '!', '…']);
        let kind = self.kind_in(holder).or(pictured.then_some(BlockKind::Caption));
        if let Some(table) = self.tables.last_mut() {
            table.add_line();
        }
        self.page.lines.push(PageLine {
            text,
            kind,
            chars,
            link_chars: link_chars.min(chars),
            holder,
        });
    }

    /// What the nearest elements say that a line is.
    fn kind_in(&self, holder: usize) -> Option<BlockKind> {
        let mut at = holder;
        for _ in 0..3 {
            let element = &self.page.elements[at];
            if element.marks.caption {
                return Some(BlockKind::Caption);
            }
            match element.tag {
                Tag::MainHeading | Tag::Heading => return Some(BlockKind::Heading),
                Tag::Item | Tag::Explanation => return Some(BlockKind::ListItem),
                Tag::Caption | Tag::Figure => return Some(BlockKind::Caption),
                Tag::Cell | Tag::HeadCell | Tag::Article | Tag::Section | Tag::Root => return None,
                _ => at = element.parent,
            }
        }
        None
    }

    /// Notes elements that say of themselves what they hold.
    fn label(&mut self, element: ElementRef<'a>, tag: Tag, marks: Marks, rel: &str) {
        let line = self.page.lines.len() + usize::from(!self.text.trim().is_empty());
        if tag == Tag::Time
            && let Some(stamp) = element.value().attr("datetime")
        {
            self.page.times.push(Label {
                text: stamp.to_owned(),
                line,
            });
        }
        let heading = tag == Tag::MainHeading;
        let byline = marks.byline || rel.eq_ignore_ascii_case("author");
        if !(heading || marks.title || byline) {
            return;
        }
        // Only the first words are needed, whatever the element holds.
        let mut raw = String::new();
        for text in element
            .descendants()
            .take(MAX_LABEL_NODES)
            .filter_map(|node| node.value().as_text())
        {
            raw.push_str(text);
            if raw.len() > 4 * MAX_LABEL_CHARS {
                return;
            }
        }
        let text = clean::line(&raw);
        if text.is_empty() || text.chars().count() > MAX_LABEL_CHARS {
            return;
        }
        if heading {
            self.page.headings.push(Label {
                text: text.clone(),
                line,
            });
        } else if marks.title && self.links == 0 {
            self.page.titles.push(Label {
                text: text.clone(),
                line,
            });
        }
        if byline {
            self.page.bylines.push(Label { text, line });
        }
    }
}
