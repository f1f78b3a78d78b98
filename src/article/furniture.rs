//! Lines that belong to the page, not to the article.

use std::sync::LazyLock;

use regex::Regex;

use super::clean::fold;
use super::dateline::Dateline;
use super::words::{
    BOX_LABELS, BOX_LINES, CAPTION_STARTS, CAPTION_VERBS, COUNTERS, DOCUMENT_HEADS, END_LABELS, END_LINES,
    END_STARTS, MASTHEADS, MOTTOES, SECTIONS, STATE_TITLES, Tail, WIDGETS,
};
use super::{byline, dateline};

/// A marker is a short line; a longer one is a sentence that happens to begin so.
const MAX_MARKER_CHARS: usize = 110;
/// How a line opens that lists the units of a larger one.
const UNITS: [&str; 6] = ["huyện ", "thị xã ", "thành phố ", "tp", "tỉnh ", "xã "];
/// A label of a section has few words.
const MAX_LABEL_CHARS: usize = 34;

/// Whether the line opens what follows an article.
pub(super) fn tail(line: &str) -> Option<Tail> {
    if line.chars().count() > MAX_MARKER_CHARS {
        return None;
    }
    let folded = fold(line);
    let bare = folded.trim_matches(|character: char| !character.is_alphanumeric());
    if END_LINES.contains(&bare) {
        return Some(Tail::End);
    }
    if BOX_LINES.contains(&bare) {
        return Some(Tail::Box);
    }
    if let Some((label, _)) = folded.split_once(':') {
        let label = label.trim_matches(|character: char| !character.is_alphanumeric());
        if END_LABELS.contains(&label) {
            return Some(Tail::End);
        }
        if BOX_LABELS.contains(&label) {
            return Some(Tail::Box);
        }
    }
    if END_STARTS.iter().any(|start| folded.starts_with(start)) {
        return Some(Tail::End);
    }
    // `Lượt xem: 1.254 | Tin liên quan: …`
    let (first, rest) = line.split_once('|')?;
    is_known_widget(fold(first).trim()).then(|| tail(rest)).flatten()
}

/// Cuts a tag label that a page glued to the last word (`Thanh TuyềnTAG:`).
pub(super) fn unglue(line: &str) -> &str {
    ["TAG:", "TAGS:", "Tag:", "Tags:", "Từ khóa:"]
        .iter()
        .filter_map(|label| line.find(label))
        .filter(|at| line[..*at].ends_with(char::is_alphabetic))
        .min()
        .map_or(line, |at| &line[..at])
}

/// Buttons, counters, font sizes, players: any mix of them on one line.
pub(super) fn is_widget(line: &str) -> bool {
    if line.chars().count() > MAX_MARKER_CHARS {
        return false;
    }
    let folded = fold(line);
    if !folded.chars().any(char::is_alphanumeric) || is_known_widget(&folded) {
        return true;
    }
    folded.split(['|', '•', '/', '·']).all(|piece| {
        let piece = piece
            .trim_matches(|character: char| character.is_whitespace() || ":,.-–()[]".contains(character));
        piece.is_empty() || is_known_widget(piece)
    }) || is_row_of_widgets(&folded)
}

/// `In trang Gửi email`: several tools with nothing but spaces between them.
fn is_row_of_widgets(folded: &str) -> bool {
    let words: Vec<&str> = folded.split_whitespace().collect();
    let mut ends = vec![false; words.len() + 1];
    ends[0] = true;
    for from in 0..words.len() {
        if ends[from] {
            for to in from + 1..=words.len().min(from + LONGEST_WIDGET) {
                ends[to] |= WIDGETS.contains(&words[from..to].join(" ").as_str());
            }
        }
    }
    ends[words.len()]
}

/// In words, the longest of the tools that stand in rows.
const LONGEST_WIDGET: usize = 5;

fn is_known_widget(folded: &str) -> bool {
    let bare = folded.trim_matches(|character: char| {
        !(character.is_alphanumeric() || character == '+' || character == '-')
    });
    WIDGETS.contains(&bare) || is_rating(bare) || is_counter(bare) || is_player_clock(bare)
}

/// `lượt xem: 2.417`, `1,039 lượt xem`.
fn is_counter(folded: &str) -> bool {
    let numeral = |character: char| character.is_ascii_digit() || " .,:+k()".contains(character);
    let label = folded.trim_matches(numeral);
    COUNTERS.contains(&label)
}

/// `0/5`: stars given by readers.
fn is_rating(folded: &str) -> bool {
    matches!(folded.as_bytes(), [b'0'..=b'5', b'/', b'5'])
}

fn is_player_clock(folded: &str) -> bool {
    folded.len() <= 8
        && folded.contains(':')
        && folded
            .chars()
            .all(|character| character.is_ascii_digit() || character == ':')
}

/// Where the reader is on the site: `Trang chủ > Tin tức`.
pub(super) fn is_breadcrumb(line: &str) -> bool {
    let folded = fold(line);
    if folded.chars().count() > 200 {
        return false;
    }
    let steps = folded
        .split(['>', '»', '›', '/', '|', '→'])
        .map(str::trim)
        .collect::<Vec<_>>();
    let home = steps[0].trim_matches(|character: char| !character.is_alphanumeric());
    let arrows = folded.contains(['>', '»', '›', '→']);
    (home == "trang chủ" || home == "home") && steps.len() > 1
        || arrows && steps.len() > 1 && steps.iter().all(|step| step.chars().count() <= 60)
}

/// The name of a section, from the list.
pub(super) fn is_section(line: &str) -> bool {
    let folded = fold(line);
    SECTIONS.contains(&folded.trim_matches(|character: char| !character.is_alphanumeric()))
}

/// The name of the site with its motto, contacts, languages, weather or a menu in one line, above an article.
pub(super) fn is_masthead(line: &str) -> bool {
    if line.chars().count() > MAX_MARKER_CHARS {
        return false;
    }
    let folded = fold(line);
    let domain = folded
        .split([' ', ':'])
        .next()
        .is_some_and(|word| DOMAINS.iter().any(|end| word.ends_with(end)) && folded.contains(" - "))
        // `VOV.VN - Cà Mau hiện có 63/82 xã …` is a lead.
        && !line.ends_with('.');
    let address = folded
        .split([' ', ':'])
        .any(|word| word.split_once('@').is_some_and(|(_, host)| host.contains('.')));
    let paper = folded.starts_with("báo ") && (folded.ends_with(" điện tử") || folded.ends_with(" online"));
    let languages =
        folded.starts_with("english ") && folded.contains(|character: char| character.is_ascii_digit());
    let menu = folded.starts_with("trang chủ ");
    MASTHEADS.iter().any(|head| folded.contains(head))
        || domain
        || address
        || paper
        || languages
        || menu
        || folded.contains("°c")
}

/// Ends of the addresses of Vietnamese sites.
const DOMAINS: [&str; 5] = [".vn", ".com", ".net", ".org", ".info"];

/// State title, number and kind of an official document, above its subject.
pub(super) fn is_document_head(line: &str) -> bool {
    let folded = fold(line);
    DOCUMENT_HEADS.contains(&folded.trim_matches(|character: char| !character.is_alphanumeric()))
        || folded.starts_with("số:") && folded.chars().count() <= MAX_NUMBER_CHARS
        || is_state_title(line)
        // Authority and motto of a letterhead in one line
        || folded.chars().count() <= MAX_MARKER_CHARS && MOTTOES.iter().any(|motto| folded.contains(motto))
}

/// The kind of an official document, in capitals on a line of its own.
pub(super) fn is_document_kind(line: &str) -> bool {
    !line.chars().any(char::is_lowercase) && DOCUMENT_HEADS.contains(&fold(line).trim())
}

/// A document's number, with the place and the day behind it, takes no more.
const MAX_NUMBER_CHARS: usize = 90;

/// The day of an official letter, behind its number and place: `Số: 18/BC-UBND Ba Tơ, ngày 05 tháng 7 năm 2017`.
pub(super) fn letter_date(line: &str) -> Option<Dateline> {
    let folded = fold(line);
    if !folded.starts_with("số:") || folded.len() != line.len() {
        return None;
    }
    let day = folded.find(", ngày ")?;
    dateline::read(line.get(day + 2..)?)
}

/// What stands above every official document.
pub(super) fn is_state_title(line: &str) -> bool {
    let folded = fold(line);
    // The authority may stand on the same line.
    folded.chars().count() <= MAX_MARKER_CHARS && STATE_TITLES.iter().any(|title| folded.contains(title))
}

/// A few words without digits or a full stop, such as the name of a section.
pub(super) fn is_short_label(line: &str) -> bool {
    line.chars().count() <= MAX_LABEL_CHARS
        && !line.contains(|character: char| character.is_ascii_digit())
        && !line.ends_with(['.', ':', ';', '?', '!', '…', ','])
}

/// Addresses of pictures and pages, and picture names without accents inside a Vietnamese text.
pub(super) fn is_file_or_alt(line: &str) -> bool {
    if !line.contains(' ') {
        let folded = fold(line);
        let file = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp"]
            .iter()
            .any(|end| folded.ends_with(end));
        if file || folded.starts_with("http://") || folded.starts_with("https://") {
            return true;
        }
    }
    // Six or more plain ASCII words without punctuation are no Vietnamese sentence.
    line.is_ascii()
        && line.split(' ').count() >= 5
        && line
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b' ' || byte == b'-' || byte == b'_')
}

/// Captions that say nothing but what the picture shows.
pub(super) fn is_bare_caption(line: &str) -> bool {
    let starts = |line: &str| {
        let folded = fold(line);
        CAPTION_STARTS.iter().any(|start| folded.starts_with(start))
    };
    line.chars().count() <= 80 && !has_inner_stop(line) && starts(line) || byline::is_credit(line)
}

/// Captions that are a full phrase with a credit: `Trao quyết định cho 4 xã. Ảnh: Minh`.
pub(super) fn is_caption(line: &str) -> bool {
    let folded = fold(line);
    line.chars().count() <= 300
        && (folded.contains(". ảnh:")
            || folded.contains("(ảnh:")
            || folded.ends_with("ảnh minh họa")
            || folded.ends_with("ảnh minh họa.")
            || folded.contains(" ảnh: ")
                && folded
                    .rsplit(". ")
                    .next()
                    .is_some_and(|last| last.chars().count() < 40)
            || folded.starts_with("một góc ") && line.chars().count() <= 120)
}

/// A short line without a full stop that says what people do in a picture.
pub(super) fn shows_people(line: &str) -> bool {
    let folded = fold(line);
    CAPTION_VERBS
        .iter()
        .any(|verb| folded.contains(verb) && !folded.starts_with(verb.trim_start()))
}

fn has_inner_stop(line: &str) -> bool {
    line.trim_end_matches('.').contains(". ")
}

/// Whether the line is a list of keywords: many short pieces, no sentence.
///
/// Not an item of a list (`- Xã A, xã B, …`), nor the units of one that a district heads (`Huyện A: xã B, C, D, E`).
pub(super) fn is_keywords(line: &str) -> bool {
    let heads_units = line.split_once(':').is_some_and(|(label, _)| {
        UNITS
            .iter()
            .any(|unit| fold(label).trim_start().starts_with(unit))
    });
    if heads_units || line.starts_with(['-', '–', '+', '*']) {
        return false;
    }
    let pieces: Vec<&str> = line
        .split([',', ';', '#'])
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
        .collect();
    pieces.len() >= 4
        && !line.ends_with(['.', ';', ':', '…'])
        && pieces.iter().all(|piece| {
            piece.chars().count() <= 30 && !piece.contains(|character: char| character.is_ascii_digit())
        })
}

/// Whether a line is something else than article text wherever it stands.
pub(super) fn is_furniture(line: &str) -> bool {
    is_widget(line) || is_file_or_alt(line) || is_bare_caption(line)
}

/// A headline with the day on which its story appeared, in a list of other stories: `Hai sản phẩm đạt 5 sao (16/01/2025, 15:57)`.
pub(super) fn is_dated_headline(line: &str) -> bool {
    static STAMP: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"\p{L}.*\(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:[ ,|-]+\d{1,2}[:h]\d{2})?\)\s*$")
            .expect("a valid pattern")
    });
    line.trim_end().ends_with(')') && STAMP.is_match(line)
}

/// Whether a line at the foot is a date, a source or a tool of the page.
pub(super) fn is_foot(line: &str) -> bool {
    is_furniture(line)
        || byline::is_source(line)
        || dateline::read(line).is_some()
        || is_section(line)
        || is_keywords(line)
}

#[cfg(test)]
mod tests {
    use super::{
        Tail, is_breadcrumb, is_caption, is_dated_headline, is_furniture, is_keywords, is_masthead,
        shows_people, tail, unglue,
    };

    #[track_caller]
    fn ends(line: &str, expected: Option<Tail>) {
        assert_eq!(tail(line), expected, "{line}");
    }

    #[track_caller]
    fn furniture(line: &str, expected: bool) {
        assert_eq!(is_furniture(line), expected, "{line}");
    }

    #[test]
    fn tail_markers() {
        ends("Tin liên quan", Some(Tail::Box));
        ends("TIN CÙNG CHUYÊN MỤC:", Some(Tail::Box));
        ends("» Các tin khác", Some(Tail::Box));
        ends("Những tin cũ hơn", Some(Tail::End));
        ends("TAGS", Some(Tail::End));
        ends("Hôm nay: 71", Some(Tail::End));
        ends("Email: toasoan@example.vn", Some(Tail::End));
        ends("[Trở về]", Some(Tail::End));
        ends(
            "Tìm kiếm theo chuyên mục - nội dung - ngày tháng",
            Some(Tail::End),
        );
        ends("Bạn đọc xem thêm tại cổng thông tin của huyện.", None);
        ends("Hôm nay, xã đón nhận quyết định.", None);
        ends("[1] Báo cáo số 27/BC-UBND ngày 22/01/2019.", None);
    }

    #[test]
    fn tools_and_pictures() {
        furniture("In bài viết", true);
        furniture("Bản in     Gởi bài viết", true);
        furniture("Bản in đầu tiên gửi bài viết", false);
        furniture("Chia sẻ | In trang | Lượt xem: 2.417", true);
        furniture("Gửi cho bạn bè | Phản hồi | In", true);
        furniture("0:00 / 0:00", true);
        furniture("A- A A+", true);
        furniture("aa", true);
        furniture(",", true);
        furniture("1,039 lượt xem", true);
        furniture("/uploads/2018/anh%201.jpg", true);
        furniture("le cong bo xa dat chuan nong thon moi", true);
        furniture("Ảnh minh họa", true);
        furniture("Toàn cảnh hội nghị", true);
        furniture("Ảnh: Một góc bản.", true);
        furniture("Xã đạt 19 tiêu chí", false);
        furniture("Chia sẻ kinh nghiệm xây dựng nông thôn mới", false);
    }

    #[test]
    fn mastheads() {
        for line in [
            "| Hotline: 0912.345.678",
            "Đường dây nóng: 0900.00.0000 - Thứ hai 26/10/2020 03:09",
            ": toasoan@example.vn",
            "Báo Bình Minh điện tử",
            "Cổng thông tin điện tử tỉnh Hải Dương",
            "Vidu.vn - Nền tảng quảng bá",
            "English Thứ Năm, 30-01-2020, 00:14 (GMT+7)",
            "Trang chủ Chính trị Kinh tế Xã hội",
            "Hà Nội: 28°C",
        ] {
            assert!(is_masthead(line), "{line}");
        }
        assert!(!is_masthead("Báo cáo kết quả xây dựng nông thôn mới"));
        assert!(!is_masthead("Xã đạt 19 tiêu chí"));
    }

    #[test]
    fn dated_headlines() {
        for line in [
            "- Hai sản phẩm OCOP 5 sao đầu tiên của tỉnh (16/01/2025, 15:57)",
            "Huyện ra quân làm đường giao thông nông thôn (25/09/2018)",
            "Có thêm 2 xã đạt chuẩn nông thôn mới (11.01.2023 07:30)",
        ] {
            assert!(is_dated_headline(line), "{line}");
        }
        for line in [
            "Huyện có 12 xã đạt chuẩn (năm 2018).",
            "Theo Quyết định số 12 (ngày 25/09/2018)",
            "Thu nhập đạt 45 triệu đồng (2018)",
        ] {
            assert!(!is_dated_headline(line), "{line}");
        }
    }

    #[test]
    fn other_lines() {
        assert!(is_breadcrumb("Trang chủ > Tin tức > OCOP") && is_breadcrumb("Trang chủ / Tin tức"));
        assert!(!is_breadcrumb("Huyện có 10/10 xã đạt chuẩn"));
        assert!(is_caption("Trao quyết định cho 4 xã. Ảnh: Minh"));
        assert!(
            shows_people("Lãnh đạo huyện trao quyết định cho các xã") && !shows_people("Công bố kết quả")
        );
        assert!(
            is_keywords("Mô hình,Hà Nam,Nông thôn,Nấm,Thu nhập") && !is_keywords("Xã A, xã B, xã C và xã D.")
        );
        assert!(
            !is_keywords("Huyện Đơn Dương: Xã Đạ Ròn, Ka Đô, Ka Đơn, Lạc Lâm")
                && !is_keywords("- Xã A, xã B, xã C, xã D")
        );
        assert_eq!(unglue("Thanh TuyềnTAG:"), "Thanh Tuyền");
    }
}
