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

/// Most names have two syllables, none more than five.
const LONGEST_NAME: usize = 5;

/// `xã Phú Lộc` from `HỘI ĐỒNG NHÂN DÂN XÃ PHÚ LỘC` above `Phú Lộc, ngày 22 tháng 12 năm 2023`: the day is dated at the unit that the
/// line in capitals names with its level.
pub(super) fn read(lines: &[Line]) -> Option<String> {
    let name = lines.iter().find_map(|line| dated_at(&line.text))?;
    let folded = fold(name);
    let level = lines.iter().find_map(|line| {
        let shouted = !line.text.chars().any(char::is_lowercase);
        let head = fold(&line.text);
        let before = head
            .trim_end()
            .strip_suffix(folded.as_str())
            .filter(|_| shouted)?;
        LEVELS
            .into_iter()
            .find(|level| before.trim_end().ends_with(level))
    })?;
    Some(format!("{level} {name}"))
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
        read(&lines)
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
        assert_eq!(issuer(&["Hôm nay, ngày 22 tháng 12", "XÃ HÔM NAY"]), None);
    }
}
