//! Headlines and the names of sites around them.

use super::clean;

/// Beginnings of a site's name in a title's tail, and what occurs anywhere in one.
const SITE_STARTS: &[&str] = &[
    "báo ",
    "cổng ",
    "trang thông tin",
    "trang tin",
    "website",
    "ubnd",
    "ủy ban nhân dân",
    "sở ",
    "tạp chí",
    "đài ",
    "trang chủ",
    "văn phòng điều phối",
    "tttđt",
    "thông tấn xã",
    "tin tức",
    "đảng bộ",
];
const SITE_WORDS: &[&str] = &["portal", ".vn", ".com", "điện tử", "online", "news"];

/// Whether a title only names the site.
pub(super) fn is_site_name(title: &str, site: Option<&str>) -> bool {
    let folded = clean::fold(title);
    let starts = [
        "trang thông tin",
        "cổng thông tin",
        "trang chủ",
        "website ",
        "báo điện tử",
        "chi tiết",
        "untitled",
        "tttđt",
    ];
    site.is_some_and(|site| clean::fold(site) == folded)
        || title.starts_with(['|', '-', '–', '—', '»', '•'])
        || is_committee(title)
        || starts.iter().any(|start| folded.starts_with(start))
        || folded.ends_with(" điện tử") && folded.starts_with("báo ")
        || !folded.contains(' ') && folded.contains(".htm")
        || ["báo ", "đài "].iter().any(|start| folded.starts_with(start)) && is_proper_name(title)
        || ["tin tức", "detail", "index", "news", "home"].contains(&folded.as_str())
}

/// Every word is capitalised and none is a number: `Báo Đồng Lau`.
fn is_proper_name(title: &str) -> bool {
    title.split(' ').all(|word| word.starts_with(char::is_uppercase))
}

/// Only the name of a people's committee: `UBND huyện Đồng Lau`.
fn is_committee(title: &str) -> bool {
    let level_words = [
        "huyện",
        "tỉnh",
        "xã",
        "thành",
        "phố",
        "thị",
        "quận",
        "phường",
        "nhân",
        "dân",
    ];
    let folded = clean::fold(title);
    (folded.starts_with("ubnd ") || folded.starts_with("ủy ban nhân dân "))
        && title
            .split(' ')
            .skip(1)
            .all(|word| word.starts_with(char::is_uppercase) || level_words.contains(&word) || word == "ban")
}

/// The title without the site's name at its end.
pub(super) fn without_site(title: &str, site: Option<&str>) -> String {
    let mut title = title;
    while let Some((at, width)) = [" | ", " - ", " – ", " — ", " :: ", " » ", " • "]
        .iter()
        .filter_map(|mark| Some((title.rfind(mark)?, mark.len())))
        .max()
    {
        let tail = clean::fold(&title[at + width..]);
        let divider = title[at..].trim_start().starts_with(['|', ':', '»']);
        let named = site.is_some_and(|site| {
            let site = clean::fold(site);
            site.contains(&tail) || tail.contains(&site)
        });
        let starts = SITE_STARTS.iter().any(|start| tail.starts_with(start)) && !tail.starts_with("báo cáo");
        let site_word =
            (starts || SITE_WORDS.iter().any(|word| tail.contains(word))) && tail.chars().count() <= 60;
        let address = !tail.contains(' ') && tail.contains('.');
        if at == 0 || !(divider || named || site_word || address) {
            break;
        }
        title = title[..at].trim();
    }
    title.to_owned()
}

#[cfg(test)]
mod tests {
    use super::{is_site_name, without_site};

    #[track_caller]
    fn cuts(title: &str, site: Option<&str>, expected: &str) {
        assert_eq!(without_site(title, site), expected);
    }

    #[test]
    fn site_names_are_cut_off() {
        cuts("Xã A về đích | Báo Hà Tĩnh", None, "Xã A về đích");
        cuts(
            "Xã A về đích - Cổng thông tin tỉnh B - Tin tức | B",
            None,
            "Xã A về đích",
        );
        cuts("Xã A về đích - Nhịp sống", Some("Nhịp sống"), "Xã A về đích");
        cuts(
            "Giai đoạn 2021 - 2025 về đích",
            None,
            "Giai đoạn 2021 - 2025 về đích",
        );
        assert!(is_site_name("UBND huyện Cầu Tre", None) && is_site_name("– Nông thôn mới Vĩnh Hòa", None));
        assert!(!is_site_name("UBND huyện Cầu Tre họp phiên thường kỳ", None));
        assert!(is_site_name("Trang thông tin điện tử Huyện B", None) && !is_site_name("Xã A về đích", None));
    }
}
