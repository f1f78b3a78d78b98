//! The unit that issues an official document, from its head.

use super::clean::fold;
use super::layout::Line;

/// Level words as letterheads write them, the longer before the shorter.
const LEVELS: [&str; 8] = [
    "thị trấn",
    "thị xã",
    "thành phố",
    "phường",
    "huyện",
    "quận",
    "tỉnh",
    "xã",
];

/// What stands before the level in the line of an authority.
const AUTHORITIES: [&str; 9] = [
    "ubnd",
    "ủy ban nhân dân",
    "uỷ ban nhân dân",
    "hđnd",
    "hội đồng nhân dân",
    "ban chỉ đạo",
    "đảng bộ",
    "đảng ủy",
    "đảng uỷ",
];

/// Most names have two syllables, none more than five.
const LONGEST_NAME: usize = 5;

/// `xã Phú Lộc` from `HỘI ĐỒNG NHÂN DÂN XÃ PHÚ LỘC` above `Phú Lộc, ngày 22 tháng 12 năm 2023`: the day is dated at the unit that the
/// line in capitals names with its level. Without that day the line of the authority names it, above the kind of the document (`BÁO CÁO`).
pub(super) fn read(lines: &[Line], kind: Option<usize>) -> Option<String> {
    let dated = lines.iter().find_map(|line| dated_at(&line.text));
    match dated {
        Some(name) => Some(format!("{} {name}", level_above(lines, name)?)),
        // The higher party organ stands above its own: `ĐẢNG BỘ TỈNH A`, `HUYỆN ỦY B`.
        None => lines
            .get(..kind?)?
            .iter()
            .rev()
            .find_map(|line| authority(&line.text)),
    }
}

fn level_above(lines: &[Line], name: &str) -> Option<&'static str> {
    let folded = fold(name);
    lines.iter().find_map(|line| {
        let shouted = !line.text.chars().any(char::is_lowercase);
        let head = fold(&line.text);
        let before = head
            .trim_end()
            .strip_suffix(folded.as_str())
            .filter(|_| shouted)?;
        LEVELS
            .into_iter()
            .find(|level| before.trim_end().ends_with(level))
    })
}

/// `tỉnh Phú Lộc` from `UBND TỈNH PHÚ LỘC` or from `TỈNH PHÚ LỘC` alone.
fn authority(line: &str) -> Option<String> {
    let head = fold(line);
    let named = AUTHORITIES
        .iter()
        .find_map(|authority| head.strip_prefix(authority))
        .unwrap_or(&head)
        .trim();
    let level = LEVELS.into_iter().find(|level| named.starts_with(level))?;
    let name = named[level.len()..].strip_prefix(' ')?;
    let name = name
        .strip_prefix("ủy ")
        .or_else(|| name.strip_prefix("uỷ "))
        .unwrap_or(name);
    let words: Vec<String> = name.split(' ').map(capitalized).collect();
    let shouted = !line.chars().any(char::is_lowercase);
    let is_name =
        words.len() <= LONGEST_NAME && name.chars().all(|letter| letter.is_alphabetic() || letter == ' ');
    (shouted && is_name).then(|| format!("{level} {}", words.join(" ")))
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The name before the day of a document: `Phú Lộc, ngày 22 tháng 12 năm 2023`.
fn dated_at(line: &str) -> Option<&str> {
    let (name, day) = line.split_once(',')?;
    let words = || name.split(' ');
    let named = words().count() <= LONGEST_NAME
        && words().all(|word| word.chars().next().is_some_and(char::is_uppercase));
    (named && fold(day.trim_start()).starts_with("ngày ")).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn issuer(head: &[&str]) -> Option<String> {
        let lines: Vec<Line> = head
            .iter()
            .map(|text| Line {
                kind: None,
                text: (*text).to_owned(),
                linked: false,
            })
            .collect();
        read(&lines, head.iter().position(|line| *line == "BÁO CÁO"))
    }

    #[test]
    fn a_document_is_dated_at_the_unit_that_issues_it() {
        let day = "Phú Lộc, ngày 22 tháng 12 năm 2023";
        assert_eq!(
            issuer(&["HỘI ĐỒNG NHÂN DÂN XÃ PHÚ LỘC", "NGHỊ QUYẾT", day]).as_deref(),
            Some("xã Phú Lộc")
        );
        assert_eq!(
            issuer(&["ỦY BAN NHÂN DÂN", "THỊ XÃ PHÚ LỘC", day]).as_deref(),
            Some("thị xã Phú Lộc")
        );
        assert_eq!(issuer(&["ỦY BAN NHÂN DÂN", day]), None);
        for head in [
            &["UBND TỈNH ĐỒNG LAU", "VĂN PHÒNG ĐIỀU PHỐI", "BÁO CÁO"][..],
            &["ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG LAU", "BÁO CÁO"],
        ] {
            assert_eq!(issuer(head).as_deref(), Some("tỉnh Đồng Lau"));
        }
        let party = ["ĐẢNG BỘ TỈNH ĐỒNG LAU", "HUYỆN ỦY CẦU TRE", "*", "BÁO CÁO"];
        assert_eq!(issuer(&party).as_deref(), Some("huyện Cầu Tre"));
        assert_eq!(issuer(&["UBND TỈNH ĐỒNG LAU", "Kết quả năm 2023"]), None);
        assert_eq!(issuer(&["XÃ ĐỒNG LAU VỀ ĐÍCH NÔNG THÔN MỚI", "BÁO CÁO"]), None);
        assert_eq!(issuer(&["Hôm nay, ngày 22 tháng 12", "XÃ HÔM NAY"]), None);
    }
}
