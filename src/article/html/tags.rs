//! What the elements of HTML do to the lines of a page.

use html5ever::{LocalName, local_name};

/// What an element does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    /// Its words are never read.
    Unread,
    /// Stands around the article, never in it.
    Chrome,
    /// Ends a line and holds nothing.
    Break,
    /// Does not break a line.
    Inline,
    /// A link, which does not break a line.
    Link,
    /// A picture, which does not break a line.
    Image,
    /// Inline, though whole bodies are put into it.
    Span,
    /// A moment, which does not break a line.
    Time,
    /// The page itself, or its visible part.
    Root,
    /// The element for the article or the main part.
    Article,
    /// A part of a page or an article.
    Section,
    /// A paragraph.
    Paragraph,
    /// A part without meaning.
    Division,
    /// A part set off from the text around it.
    Quote,
    /// The main heading.
    MainHeading,
    /// Another heading.
    Heading,
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// The explanation in a list of terms.
    Explanation,
    /// A picture, or a table, with what is said of it.
    Figure,
    /// The caption of a picture or a table.
    Caption,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// A cell of a table.
    Cell,
    /// A cell that names its column or row.
    HeadCell,
    /// A form, or a group of its fields.
    Form,
    /// Any other element that begins a line.
    Block,
}

impl Tag {
    /// Whether it leaves the line as it is.
    pub(super) fn is_inline(self) -> bool {
        matches!(
            self,
            Self::Inline | Self::Link | Self::Image | Self::Span | Self::Time
        )
    }

    /// What an element of this name does.
    pub(super) fn of(name: &LocalName) -> Self {
        match *name {
            local_name!("script")
            | local_name!("style")
            | local_name!("noscript")
            | local_name!("template")
            | local_name!("svg")
            | local_name!("iframe")
            | local_name!("object")
            | local_name!("embed")
            | local_name!("select")
            | local_name!("datalist")
            | local_name!("button")
            | local_name!("input")
            | local_name!("textarea")
            | local_name!("canvas")
            | local_name!("audio")
            | local_name!("video")
            | local_name!("map")
            | local_name!("head")
            | local_name!("frameset")
            | local_name!("math")
            | local_name!("dialog")
            | local_name!("progress") => Self::Unread,
            local_name!("nav") | local_name!("footer") | local_name!("aside") | local_name!("menu") => {
                Self::Chrome
            }
            local_name!("br") | local_name!("hr") => Self::Break,
            local_name!("a") => Self::Link,
            local_name!("img") | local_name!("picture") => Self::Image,
            local_name!("span") => Self::Span,
            local_name!("time") => Self::Time,
            local_name!("abbr")
            | local_name!("acronym")
            | local_name!("b")
            | local_name!("bdi")
            | local_name!("bdo")
            | local_name!("big")
            | local_name!("cite")
            | local_name!("code")
            | local_name!("data")
            | local_name!("del")
            | local_name!("dfn")
            | local_name!("em")
            | local_name!("font")
            | local_name!("i")
            | local_name!("ins")
            | local_name!("kbd")
            | local_name!("label")
            | local_name!("mark")
            | local_name!("q")
            | local_name!("s")
            | local_name!("samp")
            | local_name!("small")
            | local_name!("strike")
            | local_name!("strong")
            | local_name!("sub")
            | local_name!("sup")
            | local_name!("tt")
            | local_name!("u")
            | local_name!("var")
            | local_name!("wbr")
            | local_name!("nobr") => Self::Inline,
            _ => Self::of_block(name),
        }
    }

    fn of_block(name: &LocalName) -> Self {
        match *name {
            local_name!("html") | local_name!("body") => Self::Root,
            local_name!("article") | local_name!("main") => Self::Article,
            local_name!("section") => Self::Section,
            local_name!("p") => Self::Paragraph,
            local_name!("div") => Self::Division,
            local_name!("blockquote") | local_name!("pre") => Self::Quote,
            local_name!("h1") => Self::MainHeading,
            local_name!("h2")
            | local_name!("h3")
            | local_name!("h4")
            | local_name!("h5")
            | local_name!("h6") => Self::Heading,
            local_name!("ul") | local_name!("ol") | local_name!("dl") => Self::List,
            local_name!("li") => Self::Item,
            local_name!("dd") => Self::Explanation,
            local_name!("figure") => Self::Figure,
            local_name!("figcaption") | local_name!("caption") => Self::Caption,
            local_name!("table") => Self::Table,
            local_name!("tr") => Self::Row,
            local_name!("td") => Self::Cell,
            local_name!("th") => Self::HeadCell,
            local_name!("form") | local_name!("fieldset") => Self::Form,
            _ => Self::Block,
        }
    }
}
