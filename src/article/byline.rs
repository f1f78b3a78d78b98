//! Who wrote the article.

mod words;

use super::clean::fold;
use words::{
    ABBREVIATIONS, BYLINE_LABELS, CREDIT_LABELS, DESKS, NO_INITIALS, NO_NAME_PHRASES, NO_NAME_WORDS,
    PAPER_STARTS, PAPERS, SIGNED_ENDS, SIGNED_STARTS, SOURCE_LABELS,
};

/// A line of names is short.
const MAX_CHARS: usize = 90;
/// Pen names have two to four words, full names up to five.
const MAX_WORDS: usize = 5;

/// The names of a byline, with or without its label; `None` where the line is none.
pub(super) fn read(line: &str) -> Option<Vec<String>> {
    if line.chars().count() > MAX_CHARS {
        return None;
    }
    // `II. NHIỆM VỤ` is a heading.
    if line
        .split_once(". ")
        .is_some_and(|(number, _)| !number.is_empty() && number.chars().all(|c| "IVX".contains(c)))
    {
        return None;
    }
    let line =
        line.trim_matches(|character: char| character.is_whitespace() || "-–—*•,./()[]".contains(character));
    match labelled(line, BYLINE_LABELS) {
        Some(named) => {
            let found = names(named);
            // After a label also one plain word is a name.
            found.or_else(|| (is_capital_word(named) && !is_source(named)).then(|| vec![named.to_owned()]))
        }
        None => names(line),
    }
}

/// The names of a line that stands alone below an article, where also `TV`, `V. L`, `Theo Minh Khánh/Nông Nghiệp.vn`, `Hữu Thọ thực hiện` and
/// `Bài và ảnh Trọng Tùng` are signatures.
pub(super) fn signature(line: &str) -> Option<Vec<String>> {
    if line.chars().count() > MAX_CHARS {
        return None;
    }
    let bare =
        line.trim_matches(|character: char| character.is_whitespace() || "-–—*•,./()[]|".contains(character));
    let folded = fold(bare);
    if bare == line.trim() && is_initials(bare) {
        return Some(vec![bare.to_owned()]);
    }
    let rest = |start: &str| folded.starts_with(start).then(|| bare[start.len()..].trim());
    // Lower case may be shorter, so that the lengths would not agree.
    let same_length = folded.len() == bare.len();
    if same_length && let Some(named) = SIGNED_STARTS.iter().find_map(|start| rest(start)) {
        return read(named);
    }
    if same_length && let Some(end) = SIGNED_ENDS.iter().find_map(|end| folded.strip_suffix(end)) {
        return read(bare[..end.len()].trim());
    }
    // `Theo Minh Khánh/Nông Nghiệp.vn`, `Theo V.K.D (V.K.D)`
    let quoted = same_length
        .then(|| folded.strip_prefix("theo"))
        .flatten()
        .map(|named| bare[bare.len() - named.len()..].trim_start_matches([':', ' ']))
        .and_then(|named| named.split_once(['/', '(']))
        .and_then(|(named, _)| read(named));
    if quoted.is_none() && is_source(line) {
        return None;
    }
    quoted
        // `Thanh Vân/BNEWS/TTXVN`, `MAI LINH - KIM HUYÊN/baolangson.vn`
        .or_else(|| read(line).or_else(|| line.split_once('/').and_then(|(named, _)| names(named.trim()))))
}

/// `TV`, `TMH`, `V. L`, `P-Q`: the initials that a writer signs with; `NTM` and `RSS` are none.
fn is_initials(line: &str) -> bool {
    let letters = line.chars().filter(|character| character.is_alphabetic());
    let only = line
        .chars()
        .all(|character| character.is_uppercase() || " .-–".contains(character));
    let count = letters.count();
    (2..=MAX_INITIALS).contains(&count) && only && !NO_INITIALS.contains(&fold(line).as_str())
}

/// No more letters are initials.
const MAX_INITIALS: usize = 3;

/// A line that only credits a source or an uploader (`Nguồn: …`, `Theo VGP`, `(Vietnam+)`).
pub(super) fn is_source(line: &str) -> bool {
    let bare =
        line.trim_matches(|character: char| character.is_whitespace() || "()[]-–—./*".contains(character));
    let folded = fold(bare);
    if PAPERS.contains(&folded.as_str()) || labelled(bare, SOURCE_LABELS).is_some() {
        return true;
    }
    let short = bare.split(' ').count() <= 7 && !bare.contains(|character: char| character.is_ascii_digit());
    let named = match folded.strip_prefix("theo ") {
        Some(named) => named,
        None => folded.as_str(),
    };
    let paper = PAPER_STARTS.iter().any(|start| named.starts_with(start));
    short && !line.ends_with('.') && !bare.contains(',') && (paper || named.len() < folded.len())
        || named.len() < folded.len() && !named.contains(' ') && named.contains('.')
}

/// A line that only credits a photographer (`Ảnh: …`).
pub(super) fn is_credit(line: &str) -> bool {
    let bare =
        line.trim_matches(|character: char| character.is_whitespace() || "()[]-–—.*".contains(character));
    line.chars().count() <= MAX_CHARS && labelled(bare, CREDIT_LABELS).is_some()
}

/// Takes a byline off the end of the last paragraph: `… của nhân dân. Thanh Hải`. Gives the length that stays.
pub(super) fn trailing(paragraph: &str) -> Option<(usize, Vec<String>)> {
    let end = sentence_end(paragraph)?;
    let tail = paragraph[end..].trim();
    if tail.is_empty() {
        return None;
    }
    if let Some(found) = read(tail) {
        return Some((end, found));
    }
    (is_source(tail) || is_credit(tail)).then(|| (end, Vec::new()))
}

/// Where the last sentence before a short tail ends.
fn sentence_end(paragraph: &str) -> Option<usize> {
    let mut reach = paragraph.len();
    for _ in 0..4 {
        let (at, mark) = paragraph[..reach]
            .char_indices()
            .rev()
            .take(MAX_CHARS)
            .find(|(_, mark)| ".!?…”\")".contains(*mark))?;
        let end = at + mark.len_utf8();
        let abbreviated = mark == '.' && is_abbreviation(&paragraph[..at]);
        let closes =
            mark != ')' && mark != '”' && mark != '"' || paragraph[..at].ends_with(['.', '!', '?', '…']);
        if !abbreviated && closes && !paragraph[end..].trim_start().starts_with([')', '”', '"']) {
            return Some(end);
        }
        reach = at;
    }
    None
}

/// Whether the text ends in a piece such as `TP` or an initial, so that the full stop after it ends no sentence.
pub(super) fn is_abbreviation(text: &str) -> bool {
    let last = text.rsplit([' ', ',', '(', '-']).next().unwrap_or_default();
    let letters = last.chars().count();
    let initials = last.contains('.') && letters <= 4;
    ABBREVIATIONS.contains(&fold(last).as_str())
        || (letters <= 1 || initials) && !last.ends_with(|character: char| character.is_ascii_digit())
}

/// The part after a label and its colon.
fn labelled<'a>(line: &'a str, labels: &[&str]) -> Option<&'a str> {
    let (label, rest) = line.split_once(':')?;
    let rest = rest.trim();
    (!rest.is_empty() && labels.contains(&fold(label.trim()).as_str())).then_some(rest)
}

/// Names alone: each word capitalised, or initials; photographers and offices beside them are left out.
pub(super) fn names(line: &str) -> Option<Vec<String>> {
    let mut found = Vec::new();
    let line = &outside_parentheses(line);
    for piece in split_names(line) {
        if labelled(piece, CREDIT_LABELS).is_some() {
            continue;
        }
        let bare = labelled(piece, BYLINE_LABELS)
            .unwrap_or(piece)
            .trim_matches([' ', ',', '-', '–', '.', '*', '/'])
            .trim_start_matches("PV ")
            .trim_start_matches("CTV ");
        if is_desk(bare) || is_person(bare) {
            found.push(restore_point(bare, piece));
        } else if found.is_empty() || !is_office(bare) || is_clause(bare) {
            return None;
        }
    }
    (!found.is_empty()).then_some(found)
}

/// An office in parentheses after a name says where the writer works.
fn outside_parentheses(line: &str) -> String {
    let mut open = 0_usize;
    line.chars()
        .filter(|character| {
            open += usize::from(*character == '(');
            let outside = open == 0;
            open = open.saturating_sub(usize::from(*character == ')'));
            outside
        })
        .collect()
}

/// Initials may end in a point (`N.Đ.`), which is part of what was written.
fn restore_point(bare: &str, piece: &str) -> String {
    let pointed = format!("{bare}.");
    // `Thuận M.` keeps the point of its initial.
    let initial = bare
        .rsplit(' ')
        .next()
        .is_some_and(|word| word.chars().count() == 1);
    if (bare.contains('.') || initial) && piece.contains(&pointed) {
        pointed
    } else {
        bare.to_owned()
    }
}

fn split_names(line: &str) -> impl Iterator<Item = &str> {
    line.split([',', ';', '|', '/'])
        .flat_map(|piece| piece.split(" & "))
        .flat_map(|piece| piece.split("- "))
        .flat_map(|piece| piece.split(" -"))
        .flat_map(|piece| piece.split(" – "))
        .flat_map(|piece| piece.split(" — "))
        .flat_map(|piece| piece.split(" và "))
        .map(str::trim)
        .filter(|piece| !piece.is_empty())
}

fn is_desk(name: &str) -> bool {
    DESKS.contains(&fold(name).as_str())
}

/// `Vĩnh Thuận, huyện vùng sâu, đạt chuẩn`, `Đầm Hà, Quảng Ninh được công nhận`: places and what is said of them.
fn is_clause(piece: &str) -> bool {
    piece.contains(':')
        || piece.starts_with(char::is_lowercase)
        || piece
            .split(' ')
            .any(|word| matches!(word, "đạt" | "được" | "có" | "đón"))
}

pub(super) fn is_office(piece: &str) -> bool {
    is_source(piece) || names_office(&fold(piece))
}

fn names_office(folded: &str) -> bool {
    let folded = folded.trim_matches(['(', ')', '[', ']']);
    let padded = format!(" {folded} ");
    folded.split([' ', '-']).any(|word| NO_NAME_WORDS.contains(&word))
        || NO_NAME_PHRASES
            .iter()
            .any(|phrase| padded.contains(&format!(" {phrase} ")))
}

fn is_person(name: &str) -> bool {
    let words: Vec<&str> = name.split(' ').collect();
    let folded = fold(name);
    if words.len() > MAX_WORDS
        || PAPERS.contains(&folded.as_str())
        || !words.iter().all(|word| is_capital_word(word))
    {
        return false;
    }
    if names_office(&folded) {
        return false;
    }
    if words.len() == 1 {
        // One word alone is more often a label than a name, unless it is made of initials.
        return name.contains('.') && name.chars().count() >= 3;
    }
    words.iter().any(|word| word.chars().count() > 1)
}

/// A word of a name: `Hoài`, `TRẦN`, `M.Khang`, `N.Đ`, `Y-Phôn`.
fn is_capital_word(word: &str) -> bool {
    !word.is_empty()
        && word.split(['.', '-', '’', '\'']).all(|part| {
            let mut letters = part.chars();
            let first = letters.next();
            first.is_none_or(char::is_uppercase) && letters.all(char::is_alphabetic)
        })
        && word.chars().next().is_some_and(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::{is_credit, is_source, read, signature, trailing};

    #[track_caller]
    fn reads(line: &str, expected: &[&str]) {
        assert_eq!(read(line).unwrap_or_default(), expected, "{line}");
    }

    #[track_caller]
    fn splits(paragraph: &str, rest: &str, expected: &[&str]) {
        let (end, names) = trailing(paragraph).unwrap_or((paragraph.len(), Vec::new()));
        assert_eq!(
            (paragraph[..end].trim_end(), names),
            (rest, expected.iter().map(ToString::to_string).collect())
        );
    }

    #[test]
    fn names_as_written() {
        reads("Hoài Phương - Thành Thắng", &["Hoài Phương", "Thành Thắng"]);
        reads("TIẾN VINH – BÍCH THÙY", &["TIẾN VINH", "BÍCH THÙY"]);
        reads("N.Đ", &["N.Đ"]);
        reads("T.LÝ - Ảnh: X.THI", &["T.LÝ"]);
        reads("Bài và ảnh: TRẦN KHÁNH", &["TRẦN KHÁNH"]);
        reads("Tin: Ngọc Trân", &["Ngọc Trân"]);
        reads("Tác giả bài viết: Hữu Tình", &["Hữu Tình"]);
        reads("Tác giả: Ban biên tập", &["Ban biên tập"]);
        reads("Thực hiện: Hương", &["Hương"]);
        reads("P.V", &["P.V"]);
        reads("Nhóm PV", &["Nhóm PV"]);
        reads("Thu Hoài (Trung tâm văn hóa)", &["Thu Hoài"]);
        reads("Lê Minh/TTXVN", &["Lê Minh"]);
        reads("Thu Trang - Hải Đăng", &["Thu Trang", "Hải Đăng"]);
        reads("Đoàn Thành Trung (thực hiện)", &["Đoàn Thành Trung"]);
        reads("Tin, ảnh: Phương Thảo- Trung tâm VHTT&TT huyện", &["Phương Thảo"]);
        reads("Hải Yến - Sở NN&PTNT", &["Hải Yến"]);
        reads("PV (t/h)", &["PV"]);
        reads("Lan Anh - Hội Phụ nữ xã", &["Lan Anh"]);
        reads("Nguyễn Văn A và Trần Thị B", &["Nguyễn Văn A", "Trần Thị B"]);
    }

    #[test]
    fn signatures_below_an_article() {
        for (line, names) in [
            ("TV", vec!["TV"]),
            ("V. L", vec!["V. L"]),
            ("P – Q", vec!["P – Q"]),
            ("TMH", vec!["TMH"]),
            ("Theo Minh Khánh/Nông Nghiệp.vn", vec!["Minh Khánh"]),
            ("Theo V.K.D (V.K.D)", vec!["V.K.D"]),
            (
                "Theo: Thanh Huệ - Hán Đức/huongkhe.gov.vn",
                vec!["Thanh Huệ", "Hán Đức"],
            ),
            ("Thanh Vân/BNEWS/TTXVN", vec!["Thanh Vân"]),
            (
                "MAI LINH - KIM HUYÊN/baolangson.vn",
                vec!["MAI LINH", "KIM HUYÊN"],
            ),
            ("Bài và ảnh Trọng Tùng", vec!["Trọng Tùng"]),
            ("Hữu Thọ thực hiện", vec!["Hữu Thọ"]),
            ("CTV Trọng Khánh", vec!["Trọng Khánh"]),
            ("NTM", vec![]),
            ("RSS", vec![]),
            ("TOP", vec![]),
            ("Theo đó", vec![]),
            ("Theo VGP", vec![]),
            ("Theo Dân Trí", vec![]),
            ("Theo HẢI LINH/ Nongnghiep.vn", vec!["HẢI LINH"]),
            ("RSS Youtube Facebook", vec![]),
            ("BẠN ĐỌC PHẢN HỒI", vec![]),
            ("Sign In", vec![]),
            ("VTC News", vec![]),
            ("Hà Nội", vec![]),
        ] {
            assert_eq!(signature(line).unwrap_or_default(), names, "{line}");
        }
    }

    #[test]
    fn no_names() {
        reads("Ảnh: Quốc Anh", &[]);
        reads("Nguồn: Báo Bạc Liêu", &[]);
        reads("(Vietnam+)", &[]);
        reads("Theo VGP", &[]);
        reads("Kinh Tế", &[]);
        reads("Dân Việt", &[]);
        reads("Tin Nóng", &[]);
        reads("UBND huyện Hương Sơn", &[]);
        reads("Toàn cảnh hội nghị", &[]);
    }

    #[test]
    fn sources_and_credits() {
        assert!(is_source("Theo VGP") && is_source("(Vietnam+)") && is_source("Nguồn tin: example.vn"));
        assert!(is_source("Theo baotintuc.vn") && is_source("Báo Bạc Liêu"));
        assert!(is_source("Theo Kinh tế nông thôn") && is_source("Theo Báo Đồng Lau"));
        assert!(!is_source("Theo đó, xã đạt 19 tiêu chí.") && !is_source("Theo UBND tỉnh, 5 xã đạt chuẩn"));
        assert!(is_credit("Ảnh: Một góc bản làng.") && !is_credit("Tin, ảnh: Minh"));
    }

    #[test]
    fn byline_at_the_end_of_the_body() {
        splits(
            "Đời sống của dân được nâng lên. Thanh Hải",
            "Đời sống của dân được nâng lên.",
            &["Thanh Hải"],
        );
        splits("Dân vui.Việt Tùng", "Dân vui.", &["Việt Tùng"]);
        splits(
            "“Xã sẽ về đích”, ông nói. Nhóm PV",
            "“Xã sẽ về đích”, ông nói.",
            &["Nhóm PV"],
        );
        splits("Xã đạt chuẩn. Theo VGP", "Xã đạt chuẩn.", &[]);
        splits(
            "Hội nghị họp tại TP. Quảng Ngãi",
            "Hội nghị họp tại TP. Quảng Ngãi",
            &[],
        );
        splits("Hội nghị họp. Xã đạt chuẩn.", "Hội nghị họp. Xã đạt chuẩn.", &[]);
    }
}
