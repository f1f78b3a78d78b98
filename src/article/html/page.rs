//! A page as the reader sees it: its lines in order, and which of them each element holds.

use std::ops::Range;

use scraper::node::Element as Markup;
use scraper::{ElementRef, Html, Node};

use super::super::{BlockKind, clean};

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
pub(super) struct Element {
    pub(super) name: String,
    pub(super) parent: usize,
    /// Class and id, folded, each name between spaces.
    pub(super) marks: String,
    pub(super) id: String,
    pub(super) itemprop: String,
    pub(super) lines: Range<usize>,
    /// Navigation, footer and the like: no line of it is an article's.
    pub(super) chrome: bool,
}

impl Element {
    /// Whether one of the classes, or the id, is the name.
    pub(super) fn has_mark(&self, name: &str) -> bool {
        self.marks.split_ascii_whitespace().any(|own| own == name)
    }
}

/// A short text that markup calls a title, a byline or a time, and the line it stands before or in.
#[derive(Debug, Clone)]
pub(super) struct Label {
    pub(super) text: String,
    pub(super) line: usize,
}

/// The flattened page.
#[derive(Debug, Default)]
pub(super) struct Page {
    pub(super) lines: Vec<PageLine>,
    pub(super) elements: Vec<Element>,
    pub(super) headings: Vec<Label>,
    pub(super) titles: Vec<Label>,
    pub(super) bylines: Vec<Label>,
    pub(super) times: Vec<Label>,
}

/// Elements whose words are never read.
const UNREAD: [&str; 22] = [
    "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "select", "datalist",
    "button", "input", "textarea", "canvas", "audio", "video", "map", "head", "frameset", "math", "dialog",
    "progress",
];

/// Elements around the article, never in it.
const CHROME: [&str; 4] = ["nav", "footer", "aside", "menu"];

/// Elements that do not break a line.
const INLINE: [&str; 36] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr", "nobr", "picture",
];

/// A cell longer than this is a part of a layout, not of a table.
const MAX_CELL_CHARS: usize = 400;
/// Labels are short; longer texts are containers with a misleading class.
const MAX_LABEL_CHARS: usize = 300;
const MAX_LABEL_NODES: usize = 60;

/// An open table.
struct Table {
    first_line: usize,
    /// Index of the row and of the cell of each line since `first_line`.
    cells: Vec<(usize, usize)>,
    row: usize,
    cell: usize,
    widest: usize,
    nested: bool,
}

struct Reader<'a> {
    page: Page,
    open: Vec<(ElementRef<'a>, usize)>,
    tables: Vec<Table>,
    text: String,
    links: usize,
    link_chars: usize,
}

/// Flattens a parsed page.
pub(super) fn read(html: &Html) -> Page {
    let mut reader = Reader {
        page: Page::default(),
        open: Vec::new(),
        tables: Vec::new(),
        text: String::new(),
        links: 0,
        link_chars: 0,
    };
    reader.page.elements.push(Element {
        name: String::new(),
        parent: 0,
        marks: String::new(),
        id: String::new(),
        itemprop: String::new(),
        lines: 0..0,
        chrome: false,
    });
    // The tree is walked by hand, so that its depth costs no stack.
    let root = html.tree.root();
    let mut node = root;
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

fn is_unread(element: &Markup) -> bool {
    UNREAD.contains(&element.name())
        || element.attr("hidden").is_some()
        || element.attr("style").is_some_and(|style| {
            let style: String = style
                .chars()
                .filter(|character| !character.is_whitespace())
                .collect();
            style.to_ascii_lowercase().contains("display:none")
        })
}

fn is_block(element: &Markup) -> bool {
    // Web forms put a whole body into `<span id="…lbBody">`.
    !INLINE.contains(&element.name())
        || element.name() == "span"
            && element.attr("id").is_some_and(|id| {
                let id = clean::fold(id);
                ["body", "content", "detail", "noidung"]
                    .iter()
                    .any(|end| id.ends_with(end))
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

    fn finish(mut self) -> Page {
        self.flush();
        self.page.elements[0].lines = 0..self.page.lines.len();
        self.page
    }

    /// Opens an element; `false` where nothing in it is to be read.
    fn enter(&mut self, reference: ElementRef<'a>) -> bool {
        let element = reference.value();
        if is_unread(element) {
            return false;
        }
        self.label(reference);
        let name = element.name();
        if name == "a" {
            self.links += 1;
        }
        if matches!(name, "br" | "hr") {
            self.flush();
        }
        if !is_block(element) {
            return true;
        }
        self.flush();
        self.enter_table(name);
        let parent = self.holder();
        let mark = |attribute: &str| element.attr(attribute).map(clean::fold).unwrap_or_default();
        self.page.elements.push(Element {
            name: name.to_owned(),
            parent,
            marks: format!(" {} {} ", mark("class"), mark("id")),
            id: mark("id"),
            itemprop: mark("itemprop"),
            lines: self.page.lines.len()..self.page.lines.len(),
            chrome: self.page.elements[parent].chrome
                || CHROME.contains(&name)
                || mark("role") == "navigation",
        });
        self.open.push((reference, self.page.elements.len() - 1));
        true
    }

    fn enter_table(&mut self, name: &str) {
        match name {
            "table" => {
                if let Some(outer) = self.tables.last_mut() {
                    outer.nested = true;
                }
                self.tables.push(Table {
                    first_line: self.page.lines.len(),
                    cells: Vec::new(),
                    row: 0,
                    cell: 0,
                    widest: 0,
                    nested: false,
                });
            }
            "tr" => {
                if let Some(table) = self.tables.last_mut() {
                    table.row += 1;
                    table.cell = 0;
                }
            }
            "td" | "th" => {
                if let Some(table) = self.tables.last_mut() {
                    table.cell += 1;
                    table.widest = table.widest.max(table.cell);
                }
            }
            _ => {}
        }
    }

    fn leave(&mut self, element: ElementRef<'a>) {
        let name = element.value().name();
        if name == "a" {
            self.links = self.links.saturating_sub(1);
        }
        let Some((_, index)) = self.open.last().copied().filter(|(open, _)| *open == element) else {
            return;
        };
        self.flush();
        if name == "table"
            && let Some(table) = self.tables.pop()
        {
            self.close_table(&table);
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
        let kind = self.kind_in(holder);
        if let Some(table) = self.tables.last_mut() {
            table.cells.push((table.row, table.cell));
        }
        let chars = text.chars().count();
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
            match element.name.as_str() {
                "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => return Some(BlockKind::Heading),
                "li" | "dd" => return Some(BlockKind::ListItem),
                "figcaption" | "caption" => return Some(BlockKind::Caption),
                "td" | "th" | "article" | "section" | "body" => return None,
                _ if ["caption", "chu-thich", "chuthich", "imgdesc"]
                    .iter()
                    .any(|mark| element.marks.contains(mark)) =>
                {
                    return Some(BlockKind::Caption);
                }
                _ => at = element.parent,
            }
        }
        None
    }

    /// Puts the cells of a table of data together, one line a row; the table of a layout stays as it is.
    fn close_table(&mut self, table: &Table) {
        let lines = &mut self.page.lines[table.first_line..];
        if table.nested || table.widest < 2 || lines.len() != table.cells.len() {
            return;
        }
        let mut cell_chars = 0;
        let mut previous = (0, 0);
        for (line, cell) in lines.iter().zip(&table.cells) {
            cell_chars = line.chars + if *cell == previous { cell_chars } else { 0 };
            previous = *cell;
            if cell_chars > MAX_CELL_CHARS {
                return;
            }
        }
        let mut row_at = 0;
        for at in 0..lines.len() {
            let (row, cell) = table.cells[at];
            if at > 0 && table.cells[row_at].0 == row && row > 0 {
                let text = std::mem::take(&mut lines[at].text);
                let separator = if table.cells[at - 1].1 == cell { " " } else { " | " };
                lines[row_at].text.push_str(separator);
                lines[row_at].text.push_str(&text);
                lines[row_at].chars += lines[at].chars;
                lines[row_at].link_chars += lines[at].link_chars;
                lines[row_at].kind = Some(BlockKind::TableRow);
                lines[at].chars = 0;
                lines[at].link_chars = 0;
            } else {
                row_at = at;
                lines[at].kind = Some(BlockKind::TableRow);
            }
        }
    }

    /// Notes elements that say of themselves what they hold.
    fn label(&mut self, element: ElementRef<'a>) {
        let value = element.value();
        let line = self.page.lines.len() + usize::from(!self.text.trim().is_empty());
        if value.name() == "time"
            && let Some(stamp) = value.attr("datetime")
        {
            self.page.times.push(Label {
                text: stamp.to_owned(),
                line,
            });
        }
        let marks = clean::fold(&format!(
            "{} {} {} {}",
            value.attr("class").unwrap_or_default(),
            value.attr("id").unwrap_or_default(),
            value.attr("itemprop").unwrap_or_default(),
            value.attr("rel").unwrap_or_default()
        ));
        let heading = value.name() == "h1";
        let title = ["title", "tieude", "tieu-de", "headline"]
            .iter()
            .any(|mark| marks.contains(mark));
        let byline = ["author", "tacgia", "tac-gia", "byline"]
            .iter()
            .any(|mark| marks.contains(mark));
        if !(heading || title || byline) {
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
        } else if title && self.links == 0 {
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
