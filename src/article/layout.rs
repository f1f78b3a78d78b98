//! From the lines of a page or a text file to the document: head, body, foot.

use super::clean::{self, fold};
use super::dateline::Dateline;
use super::words::Tail;
use super::{Block, BlockKind, Document, Metadata, byline, dateline, foot, furniture, issuer, title};

/// A clean, non-empty line as the reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// What the markup says it is; `None` where only the words can tell.
    pub(super) kind: Option<BlockKind>,
    /// The words.
    pub(super) text: String,
    /// The line is mostly a link to somewhere else.
    pub(super) linked: bool,
}

/// Above this a line with a full stop is a paragraph wherever it stands.
const PARAGRAPH_CHARS: usize = 120;
/// A headline is longer only where someone pasted a paragraph.
const HEADLINE_CHARS: usize = 260;
const HEADING_CHARS: usize = 90;
/// A section label above the headline has few words.
const LABEL_WORDS: usize = 3;
const CAPITAL_LABEL_WORDS: usize = 6;
/// How many lines between headline and body can be furniture.
const HEAD_LINES: usize = 10;
/// A lead has at most so many lines less one.
const LEAD_LINES: usize = 4;

/// Puts the document together; `known` is what the markup says, `seek_title` whether a line can be the headline.
pub(super) fn assemble(mut lines: Vec<Line>, known: Metadata, seek_title: bool) -> Document {
    let mut meta = known;
    let mut names = Vec::new();
    cut_tail(&mut lines, !seek_title);
    let body_start = read_head(&lines, &mut meta, &mut names, seek_title);
    lines.drain(..body_start);
    if meta.published.is_none() {
        take_date_below_lead(&mut lines, &mut meta, &mut names);
    }
    let foot_names = foot::read(&mut lines, &mut meta);
    if meta.authors.is_empty() {
        meta.authors = if foot_names.is_empty() { names } else { foot_names };
    }
    let title = meta.title.as_deref();
    lines.retain(|line| {
        let repeats_title = title.is_some_and(|title| same_letters(title, &line.text));
        !repeats_title && (line.kind == Some(BlockKind::TableRow) || !furniture::is_furniture(&line.text))
    });
    drop_alt_texts(&mut lines);
    build(&join_broken(lines), meta)
}

/// Whether two texts differ in case, quotation marks, punctuation and spaces only.
fn same_letters(one: &str, other: &str) -> bool {
    clean::letters(one).eq(clean::letters(other))
}

/// A line that can only be a paragraph of an article.
pub(super) fn is_paragraph(line: &Line) -> bool {
    !line.linked && line.text.chars().count() >= PARAGRAPH_CHARS && ends_sentence(&line.text)
}

pub(super) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['"', '”', '’', ')', ']', ' '])
        .ends_with(['.', '!', '?', '…', ';', ':'])
}

/// Cuts everything from the first marker after the body; a box inside the body loses its heading and links.
///
/// Text without markup does not tell the abstracts of other stories from the body, so there a box ends it.
fn cut_tail(lines: &mut Vec<Line>, marked_up: bool) {
    let paragraphs: Vec<usize> = (0..lines.len()).filter(|at| is_paragraph(&lines[*at])).collect();
    let last_sentence = lines
        .iter()
        .rposition(|line| !line.linked && line.text.len() >= 60 && line.text.ends_with('.'));
    let first_sentence = lines.iter().position(|line| ends_sentence(&line.text));
    let Some(first_body) = paragraphs.first().copied().or(first_sentence) else {
        return;
    };
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    let mut in_box = false;
    // `Bài liên quan` above the body: headlines of other stories until the first sentence.
    let mut in_head_box = false;
    // Below the signature of a decision the list of its units may follow.
    let annex = (first_body + 1..lines.len()).find(|&at| !marked_up && is_annex(&lines[at].text));
    let mut skipped_to = 0;
    // One alone may be a sentence that ends with the day of a decision.
    let dated: Vec<bool> = lines
        .iter()
        .map(|line| furniture::is_dated_headline(&line.text))
        .collect();
    let in_dated_list =
        |at: usize| dated[at] && (dated.get(at + 1) == Some(&true) || at > 0 && dated[at - 1]);
    for (at, mut line) in std::mem::take(lines).into_iter().enumerate() {
        // `>> Lâm Thao giữ vững danh hiệu`: a link to another story.
        if line.text.starts_with(">>") || at < skipped_to || at > first_body && in_dated_list(at) {
            continue;
        }
        in_head_box &= !ends_sentence(&line.text) && dateline::read(&line.text).is_none();
        let heads = !marked_up && at <= first_body && furniture::tail(&line.text) == Some(Tail::Box);
        if in_head_box || heads && furniture::is_short_label(&line.text) {
            in_head_box = true;
            continue;
        }
        let unglued = furniture::unglue(&line.text).trim_end().len();
        if unglued < line.text.len() && at > first_body {
            line.text.truncate(unglued);
            kept.push(line);
            break;
        }
        let marker =
            furniture::tail(&line.text).filter(|_| at > first_body && line.kind != Some(BlockKind::TableRow));
        if let Some(marker) = marker {
            let before = paragraphs.partition_point(|paragraph| *paragraph < at);
            let after = paragraphs.len() - before;
            // A tool of the head stands between the lead and the body.
            let in_head = at < HEAD_LINES && after > before;
            let heads_box = !line.text.contains(": ") && line.text.chars().count() <= HEADING_CHARS;
            match marker {
                Tail::End if !in_head && annex.is_some_and(|annex| annex > at) => {
                    skipped_to = annex.unwrap_or_default();
                }
                Tail::End if !in_head => break,
                Tail::Box if heads_box && !in_head && (after == 0 || !marked_up) => break,
                Tail::Box if !heads_box && last_sentence.is_none_or(|last| last <= at) => break,
                Tail::End | Tail::Box => in_box = heads_box,
            }
            // `Bài liên quan` between the lead and the body of a text
            in_head_box = !marked_up && marker == Tail::Box && heads_box;
            continue;
        }
        in_box = in_box && (line.linked || !is_paragraph(&line) && line.kind == Some(BlockKind::ListItem));
        if !in_box {
            kept.push(line);
        }
    }
    *lines = kept;
}

/// `DANH SÁCH`, `PHỤ LỤC I`: the heading of what is attached to a document.
fn is_annex(text: &str) -> bool {
    let shouted = !text.chars().any(char::is_lowercase);
    let heads = ["danh sách", "phụ lục", "biểu"];
    shouted && heads.iter().any(|head| fold(text).starts_with(head))
}

/// Some pages set the date between a long lead and the body.
fn take_date_below_lead(lines: &mut Vec<Line>, meta: &mut Metadata, names: &mut Vec<String>) {
    let found = lines
        .iter()
        .enumerate()
        .take(LEAD_LINES)
        .skip(1)
        .filter(|(_, line)| line.text.chars().count() <= HEADING_CHARS)
        .find_map(|(at, line)| Some((at, dateline::read(&line.text)?)));
    if let Some((at, dateline)) = found {
        meta.published = Some(dateline.published);
        names.extend(dateline.authors);
        lines.remove(at);
    }
}

/// Reads headline, date and names above the body; gives the first line of the body.
fn read_head(lines: &[Line], meta: &mut Metadata, names: &mut Vec<String>, seek_title: bool) -> usize {
    let zone = lines
        .iter()
        .take(HEAD_LINES)
        .take_while(|line| !is_paragraph(line))
        .count();
    let kind = document_kind(lines);
    meta.issuer = issuer::read(&lines[..zone], kind);
    meta.plan = kind.is_some_and(|at| fold(&lines[at].text).trim() == "kế hoạch");
    let dates: Vec<Option<Dateline>> = lines[..zone]
        .iter()
        .map(|line| {
            dateline::read(&line.text)
                .or_else(|| furniture::letter_date(&line.text))
                .filter(|_| !furniture::is_masthead(&line.text))
        })
        .collect();
    let date_at = dates.iter().rposition(Option::is_some);
    let first_date = dates.iter().position(Option::is_some);
    let title_at = if seek_title {
        find_title(&lines[..zone.max(lines.len().min(2))], lines.len(), first_date)
    } else {
        let known = meta.title.as_deref();
        let is_title = |line: &Line| known.is_some_and(|title| same_letters(title, &line.text));
        lines[..zone].iter().rposition(is_title)
    };
    if let Some(at) = title_at.filter(|_| seek_title) {
        let (headline, dated) = split_dated(&lines[at].text);
        meta.title = Some(title::without_site(headline, None));
        if let Some(dateline) = dated {
            meta.published.get_or_insert(dateline.published);
        }
    }
    // The clock of the site stands above the headline, the date of the article mostly below.
    let below = title_at.and_then(|title| {
        dates
            .iter()
            .skip(title + 1)
            .position(Option::is_some)
            .map(|at| title + 1 + at)
    });
    let own = below
        .or_else(|| date_above(lines, &dates, title_at))
        .and_then(|at| dates.into_iter().nth(at).flatten());
    if let Some(dateline) = own {
        meta.published.get_or_insert(dateline.published);
        names.extend(dateline.authors);
    }
    let mut start = date_at.max(title_at).map_or(0, |at| at + 1);
    while let Some(line) = lines.get(start) {
        let beside_date =
            date_at.is_some_and(|at| at + 1 == start) || title_at.is_some_and(|at| at + 1 == start);
        let labelled = line.text.contains(':');
        if let Some(found) =
            byline::read(&line.text).filter(|_| (beside_date || labelled) && start + 1 < lines.len())
        {
            names.extend(found);
        } else if !is_head_furniture(&line.text) {
            break;
        }
        start += 1;
    }
    // Names between headline and date.
    if let (Some(title), Some(date)) = (title_at, date_at)
        && names.is_empty()
    {
        names.extend(
            lines
                .get(title + 1..date)
                .unwrap_or_default()
                .iter()
                .filter_map(|line| byline::read(&line.text))
                .flatten(),
        );
    }
    start
}

/// `Hà Nội đạt 100% số xã nông thôn mới (28/12/2021)`: a headline with its date in brackets.
fn split_dated(line: &str) -> (&str, Option<Dateline>) {
    let bracket = line.strip_suffix(')').and_then(|open| open.rsplit_once('('));
    match bracket.and_then(|(headline, inside)| Some((headline.trim_end(), dateline::read(inside)?))) {
        Some((headline, dateline)) if !headline.is_empty() => (headline, Some(dateline)),
        _ => (line, None),
    }
}

/// The date above a headline: the lower of two, and none where the site goes on with its contacts or the weather.
fn date_above(lines: &[Line], dates: &[Option<Dateline>], title: Option<usize>) -> Option<usize> {
    let last = title.unwrap_or(0);
    let above = dates.iter().take(last).rposition(Option::is_some);
    let at = above.or_else(|| dates.iter().position(Option::is_some))?;
    let above = title.is_none_or(|title| at < title);
    let clock = above
        && lines
            .get(at + 1)
            .is_some_and(|next| furniture::is_masthead(&next.text));
    (!clock).then_some(at)
}

fn is_head_furniture(text: &str) -> bool {
    let folded = fold(text);
    furniture::is_furniture(text)
        || furniture::is_breadcrumb(text)
        || furniture::is_section(text)
        || furniture::is_masthead(text)
        || (folded.starts_with("chi tiết") && furniture::is_short_label(text))
}

/// The headline among the first lines of a text.
fn find_title(lines: &[Line], total: usize, date_at: Option<usize>) -> Option<usize> {
    let candidate = |at: &usize| {
        let text = &lines[*at].text;
        !is_head_furniture(text)
            && dateline::read(text).is_none()
            && !furniture::is_document_head(text)
            && !text.starts_with(['-', '•', '+', '*'])
    };
    let first = (official_head(lines)..lines.len()).find(candidate)?;
    let is_label = |at: usize| {
        let text = &lines[at].text;
        let words = text.split(' ').count();
        let capitals = !text.contains(char::is_lowercase);
        (words <= LABEL_WORDS || capitals && words <= CAPITAL_LABEL_WORDS) && furniture::is_short_label(text)
    };
    let at = match (first + 1..lines.len()).find(candidate) {
        Some(next)
            if is_label(first)
                && lines[first + 1..next]
                    .iter()
                    .all(|line| is_head_furniture(&line.text))
                && is_headline(&lines[next].text)
                && total > next + 1 =>
        {
            next
        }
        _ => first,
    };
    // A line of menus without marks stands farther from the date than the headline does.
    let above_date = date_at
        .and_then(|date| (at + 1..date).rev().find(candidate))
        .filter(|&near| {
            let text = &lines[near].text;
            is_headline(text) && !is_label(near) && byline::read(text).is_none()
        });
    let at = above_date.unwrap_or(at);
    let text = &lines[at].text;
    let dated = date_at.is_some_and(|date| date == at + 1) && text.chars().count() <= HEADLINE_CHARS;
    (total > at + 1 && (dated || is_headline(text)) && byline::read(text).is_none_or(|_| dated)).then_some(at)
}

/// How many lines the head of an official document takes: authority, state title, number, date, kind.
fn official_head(lines: &[Line]) -> usize {
    let has = |is_one: fn(&str) -> bool| lines.iter().rposition(|line| line.text.split(" | ").any(is_one));
    has(furniture::is_state_title)
        .and(has(furniture::is_document_head))
        .or_else(|| document_kind(lines))
        .map_or(0, |last| last + 1)
}

/// Where a document without the state title says its kind, as portals copy it: `HỘI ĐỒNG NHÂN DÂN HUYỆN A`, `NGHỊ QUYẾT`, `Về nhiệm vụ năm 2022`.
fn document_kind(lines: &[Line]) -> Option<usize> {
    let kind = lines
        .iter()
        .take(DOCUMENT_LINES)
        .position(|line| furniture::is_document_kind(&line.text))?;
    let subject = &lines.get(kind + 1)?.text;
    let headed = |line: &Line| {
        !line.text.chars().any(char::is_lowercase)
            || furniture::is_document_head(&line.text)
            || dateline::read(&line.text).is_some()
    };
    let letterhead = kind > 0 && lines[..kind].iter().all(headed) && is_headline(subject);
    (letterhead || fold(subject).starts_with("về ")).then_some(kind)
}

/// Among so many lines a document says of what kind it is.
const DOCUMENT_LINES: usize = 6;

/// A line that is no sentence of a body.
fn is_headline(text: &str) -> bool {
    text.chars().count() <= HEADLINE_CHARS
        && text.contains(char::is_alphabetic)
        && !text.ends_with(['.', ';', ',', ':'])
        && text
            .match_indices(". ")
            .all(|(at, _)| byline::is_abbreviation(&text[..at]))
}

/// An image's alternative text repeats the beginning of the caption below it.
fn drop_alt_texts(lines: &mut Vec<Line>) {
    let repeats: Vec<bool> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            lines.get(at + 1).is_some_and(|next| {
                line.kind.is_none()
                    && next.text.len() < 400
                    && !ends_sentence(&line.text)
                    && next
                        .text
                        .strip_prefix(line.text.as_str())
                        .is_some_and(|rest| rest.starts_with([' ', '.', ',']) || rest.is_empty())
            })
        })
        .collect();
    let mut repeats = repeats.into_iter();
    lines.retain(|_| !repeats.next().unwrap_or(false));
}

/// Joins a sentence that a blank line or a line break cut in two.
///
/// A line that begins with a number goes on with one that ends in a comma (`khen thưởng 14 tập thể,`); one that begins with a sum also with
/// the point of a list (`- Thu nhập bình quân khu vực nông thôn`). Below others it may be the cell of a table, or head the next part.
fn join_broken(lines: Vec<Line>) -> Vec<Line> {
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let first = line.text.chars().next();
        let small = first.is_some_and(char::is_lowercase);
        let number = first.is_some_and(|first| first.is_ascii_digit());
        let sum = line
            .text
            .split_whitespace()
            .nth(1)
            .is_some_and(|unit| ["triệu", "tỷ", "tỉ", "đồng"].contains(&unit));
        let takes_number = |last: &Line| last.text.ends_with(',') || sum && is_bullet(&last.text);
        match joined.last_mut() {
            Some(last)
                if (small || number && takes_number(last))
                    && line.kind.is_none()
                    && last.kind.is_none()
                    && !ends_sentence(&last.text)
                    && !is_enumerated(&line.text) =>
            {
                last.text.push(' ');
                last.text.push_str(&line.text);
            }
            _ => joined.push(line),
        }
    }
    joined
}

/// `1. `, `2.1. `, `II. `, `a) `, `b. `.
pub(super) fn is_enumerated(text: &str) -> bool {
    let Some((mark, rest)) = text.split_once([' ', '\u{a0}']) else {
        return false;
    };
    let Some(number) = mark.strip_suffix(['.', ')', '/', '-']) else {
        return false;
    };
    !rest.is_empty()
        && number.chars().count() <= 5
        && !number.is_empty()
        && (number
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
            || number.bytes().all(|byte| b"IVX".contains(&byte))
            || number.chars().count() == 1 && number.chars().all(char::is_lowercase))
}

pub(super) fn is_bullet(text: &str) -> bool {
    [
        "- ",
        "– ",
        "• ",
        "+ ",
        "* ",
        "▪ ",
        "◦ ",
        "‣ ",
        "● ",
        "★ ",
        "♦ ",
        "➢ ",
        "✓ ",
        "\u{f0b7} ",
    ]
    .iter()
    .any(|mark| text.starts_with(mark))
}

fn build(lines: &[Line], meta: Metadata) -> Document {
    let mut document = Document {
        meta,
        ..Document::default()
    };
    if let Some(title) = document.meta.title.clone() {
        push(&mut document, BlockKind::Title, &title);
    }
    for (at, line) in lines.iter().enumerate() {
        let kind = line.kind.unwrap_or_else(|| kind_of(lines, at));
        push(&mut document, kind, &line.text);
    }
    document
}

fn kind_of(lines: &[Line], at: usize) -> BlockKind {
    let text = &lines[at].text;
    // Some papers open the body with a dash; a list starts after a lead-in or goes on.
    if is_bullet(text) {
        return if at == 0 {
            BlockKind::Paragraph
        } else {
            BlockKind::ListItem
        };
    }
    if furniture::is_caption(text) {
        return BlockKind::Caption;
    }
    let short = |line: &Line| {
        line.text.chars().count() < HEADING_CHARS && !ends_sentence(&line.text) && !line.text.ends_with(',')
    };
    let opens = lines.get(at + 1).is_some_and(|next| next.text.len() > text.len());
    let after_text = at == 0 || !short(&lines[at - 1]);
    let capital = text.chars().next().is_some_and(|first| !first.is_lowercase());
    let heads = short(&lines[at]) && opens && capital;
    if heads && is_enumerated(text) {
        BlockKind::Heading
    } else if short(&lines[at]) && furniture::shows_people(text) {
        BlockKind::Caption
    } else if heads && after_text {
        BlockKind::Heading
    } else {
        BlockKind::Paragraph
    }
}

fn push(document: &mut Document, kind: BlockKind, text: &str) {
    if !document.text.is_empty() {
        document.text.push('\n');
    }
    let start = document.text.len();
    document.text.push_str(text);
    document.blocks.push(Block {
        kind,
        range: start..document.text.len(),
    });
}
