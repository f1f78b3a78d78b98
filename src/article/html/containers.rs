//! Marks by which content systems and papers name the body of an article.

/// How a body is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// One of the classes, or the id.
    Name(&'static str),
    /// The end of the id: web forms put the names of all outer controls before it.
    IdEnd(&'static str),
    /// A microdata property.
    Property(&'static str),
}

/// The marks, best first, each with the system it comes from.
pub(super) const CONTAINERS: &[(Mark, &str)] = &[
    (Mark::Property("articlebody"), "schema.org"),
    (
        Mark::Name("article__body"),
        "ePi: SGGP, Nhân Dân, VietnamPlus, Hà Tĩnh",
    ),
    (Mark::Name("zce-content-body"), "ePi CMS"),
    (
        Mark::Name("detail-content"),
        "VCCorp: Thanh Niên, Tuổi Trẻ, Báo Chính phủ",
    ),
    (Mark::Name("detail-cmain"), "VCCorp"),
    (Mark::Name("content-detail"), "newspapers"),
    (Mark::Name("maincontent"), "VietNamNet"),
    (Mark::Name("fck_detail"), "VnExpress"),
    (Mark::Name("singular-content"), "Dân trí"),
    (Mark::Name("dt-news__content"), "Dân trí, older"),
    (
        Mark::Name("articlecontent"),
        "VietNamNet, older; provincial portals",
    ),
    (Mark::Name("article-content"), "newspapers"),
    (Mark::Name("article-body"), "newspapers"),
    (Mark::Name("articlebody"), "newspapers"),
    (Mark::Name("article-detail"), "newspapers"),
    (
        Mark::Name("__mastercms_content"),
        "MasterCMS: Kinh tế nông thôn, Công Thương",
    ),
    (Mark::Name("cms-body"), "ePi CMS, older"),
    (Mark::Name("the-article-body"), "Znews"),
    (Mark::Name("edittor-content"), "VOV"),
    (Mark::Name("b-maincontent"), "provincial papers on BMS"),
    (Mark::Name("news-detail-content"), "newspapers"),
    (Mark::Name("post-content"), "newspapers and blogs"),
    (Mark::Name("detail_content"), "newspapers"),
    (Mark::Name("detailcontent"), "provincial portals"),
    (Mark::Name("contentdetail"), "newspapers"),
    (Mark::Name("news-content"), "newspapers"),
    (Mark::Name("newscontent"), "provincial portals"),
    (Mark::Name("news_content"), "provincial portals"),
    (Mark::Name("content-news"), "provincial portals"),
    (Mark::Name("noi-dung-bai-viet"), "provincial portals"),
    (Mark::Name("noidung"), "provincial portals"),
    (Mark::Name("noi-dung"), "provincial portals"),
    (Mark::Name("divnewsdetail"), "ASP.NET portals"),
    (Mark::Name("divarticledescription2"), "ASP.NET portals"),
    (Mark::IdEnd("lbbody"), "ASP.NET web forms"),
    (Mark::IdEnd("lblbody"), "ASP.NET web forms"),
    (Mark::IdEnd("lblcontent"), "ASP.NET web forms"),
    (Mark::IdEnd("lblnoidung"), "ASP.NET web forms"),
    (Mark::IdEnd("_noidung"), "ASP.NET web forms"),
    (Mark::Name("ms-rtestate-field"), "SharePoint"),
    (Mark::Name("articlebodycontent"), "SharePoint, Lạc Việt"),
    (Mark::Name("tableforprint"), "SharePoint, Song Ánh"),
    (Mark::Name("asset-full-content"), "Liferay"),
    (Mark::Name("journal-content-article"), "Liferay"),
    (Mark::Name("asset-content"), "Liferay"),
    (Mark::Name("field--name-body"), "Drupal 8"),
    (Mark::Name("field-name-body"), "Drupal 7"),
    (Mark::Name("news-bodyhtml"), "NukeViet"),
    (Mark::Name("bodytext"), "NukeViet; TYPO3"),
    (Mark::Name("com-content-article__body"), "Joomla 4"),
    (Mark::Name("item-page"), "Joomla"),
    (Mark::Name("itemfulltext"), "Joomla K2"),
    (Mark::Name("td-post-content"), "WordPress, tagDiv"),
    (Mark::Name("entry-content"), "WordPress"),
];

/// Parts of names of elements that hold something beside the article.
pub(super) const BESIDE: &[&str] = &[
    "related",
    "relate-",
    "lienquan",
    "lien-quan",
    "lien_quan",
    "tinkhac",
    "tin-khac",
    "tin_khac",
    "othernews",
    "other-news",
    "news-other",
    "cungchuyenmuc",
    "cung-chuyen-muc",
    "comment",
    "binhluan",
    "binh-luan",
    "ykien",
    "breadcrumb",
    "share",
    "social",
    "sharing",
    "sidebar",
    "newsletter",
    "subscribe",
    "promo",
    "sponsor",
    "advert",
    "banner",
    "quangcao",
    "quang-cao",
    "tags",
    "tag-list",
    "taglist",
    "tukhoa",
    "tu-khoa",
    "rating",
    "danhgia",
    "toolbar",
    "print",
    "popup",
    "modal",
    "footer",
    "pagination",
    "pager",
    "recommend",
    "outbrain",
    "taboola",
    "mostread",
    "most-read",
    "docnhieu",
    "xemnhieu",
    "tinmoi",
    "author-bio",
    "cookie",
    "gdpr",
    "disqus",
    "menu",
    "skip-link",
    "credits",
    "trending",
    "read-more",
    "readmore",
    "signup",
    "gallery",
    "slideshow",
    "carousel",
];

/// Names that a good container has, and names that it has not.
pub(super) const GOOD: &[&str] = &[
    "article", "body", "content", "entry", "hentry", "main", "post", "text", "blog", "story", "detail",
    "noidung", "chitiet",
];
pub(super) const BAD: &[&str] = &[
    "hidden",
    "banner",
    "combx",
    "comment",
    "contact",
    "foot",
    "masthead",
    "media",
    "meta",
    "outbrain",
    "promo",
    "related",
    "scroll",
    "share",
    "shoutbox",
    "sidebar",
    "skyscraper",
    "sponsor",
    "shopping",
    "tags",
    "tool",
    "widget",
    "lienquan",
];

/// Names of containers of whole pages and articles, which may hold something beside as well.
pub(super) const WHOLE: &[&str] = &["article", "body", "content", "main", "column"];
/// Names of captions of pictures.
pub(super) const CAPTION: &[&str] = &["caption", "chu-thich", "chuthich", "imgdesc"];
/// Names of headlines.
pub(super) const TITLE: &[&str] = &["title", "tieude", "tieu-de", "headline"];
/// Names of bylines.
pub(super) const BYLINE: &[&str] = &["author", "tacgia", "tac-gia", "byline"];

#[cfg(test)]
mod tests {
    use super::CONTAINERS;

    #[test]
    fn marks_are_unique_and_sourced() {
        for (at, (mark, system)) in CONTAINERS.iter().enumerate() {
            assert!(!system.is_empty());
            assert!(
                CONTAINERS[..at].iter().all(|(earlier, _)| earlier != mark),
                "{mark:?}"
            );
        }
    }
}
