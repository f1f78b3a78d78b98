//! What stands in and around lines of names, in lower case.

/// Labels of bylines.
pub(super) const BYLINE_LABELS: &[&str] = &[
    "tác giả bài viết",
    "tác giả",
    "bài và ảnh",
    "bài, ảnh",
    "bài - ảnh",
    "bài – ảnh",
    "bài ảnh",
    "tin và ảnh",
    "tin, ảnh",
    "tin - ảnh",
    "tin – ảnh",
    "tin ảnh",
    "tin, bài",
    "tin bài",
    "tin/ảnh",
    "tin, bài, ảnh",
    "tin, bài và ảnh",
    "tin",
    "bài",
    "bài viết",
    "bài và clip",
    "bài, ảnh, clip",
    "người viết",
    "viết bài",
    "phóng viên",
    "pv",
    "ctv",
    "cộng tác viên",
    "thực hiện",
    "nhóm thực hiện",
    "nội dung",
    "biên soạn",
    "tổng hợp",
    "by",
];

/// Words that a signature begins with, without a colon.
pub(super) const SIGNED_STARTS: &[&str] = &[
    "bài và ảnh ",
    "bài, ảnh ",
    "tin và ảnh ",
    "tin, ảnh ",
    "tin, bài ",
];

/// Words that a signature ends with.
pub(super) const SIGNED_ENDS: &[&str] = &[" thực hiện", " tổng hợp"];

/// Capitals that nobody signs with.
pub(super) const NO_INITIALS: &[&str] = &[
    "top", "rss", "ntm", "vov", "vtv", "vtc", "vgp", "htx", "pdf", "doc", "faq", "seo", "hot", "new", "in",
    "tx", "tp", "tt", "cn", "xh", "kt", "bđt", "qh", "hđ", "ub", "aa", "ok", "vn", "eng", "csv",
];

/// Labels of photographs, graphics and films; their names wrote nothing.
pub(super) const CREDIT_LABELS: &[&str] = &[
    "ảnh",
    "hình ảnh",
    "hình",
    "photo",
    "clip",
    "video",
    "đồ họa",
    "trình bày",
    "thiết kế",
    "kỹ thuật",
    "ảnh minh họa",
    "ảnh tư liệu",
    "nguồn ảnh",
];

/// Labels of sources, editors and uploaders.
pub(super) const SOURCE_LABELS: &[&str] = &[
    "nguồn",
    "nguồn tin",
    "nguồn bài viết",
    "theo",
    "người đăng",
    "đăng bởi",
    "người cập nhật",
    "biên tập",
    "ban biên tập website",
    "link gốc",
    "xem bài gốc",
];

/// Bylines of a desk instead of a name.
pub(super) const DESKS: &[&str] = &[
    "pv",
    "p.v",
    "p.v.",
    "bbt",
    "b.b.t",
    "ctv",
    "nhóm pv",
    "nhóm p.v",
    "nhóm phóng viên",
    "phóng viên",
    "ban biên tập",
    "pv - ctv",
    "nhóm tác giả",
];

/// Words that name offices, papers and sections and are no Vietnamese names.
pub(super) const NO_NAME_WORDS: &[&str] = &[
    "báo",
    "tin",
    "đài",
    "ttxvn",
    "vov",
    "vtv",
    "vgp",
    "vietnam",
    "sở",
    "ubnd",
    "hđnd",
    "mttq",
    "phòng",
    "ngành",
    "huyện",
    "tỉnh",
    "xã",
    "thôn",
    "phường",
    "tế",
    "ocop",
    "ntm",
    "tags",
    "ảnh",
    "hình",
    "video",
    "nguồn",
    "htx",
    "web",
    "website",
    "portal",
    "cổng",
    "cttđt",
    "của",
    "phẩm",
    "lượt",
    "nóng",
    "tháng",
    "ấp",
    "bản",
    "khóm",
    "rss",
    "youtube",
    "facebook",
    "zalo",
    "sign",
    "news",
    "vtc",
    "phản",
];

/// Phrases that name offices, papers and sections; their words alone occur in names.
pub(super) const NO_NAME_PHRASES: &[&str] = &[
    "trung tâm",
    "ban chỉ",
    "ban biên",
    "nông thôn",
    "nông nghiệp",
    "nông dân",
    "chính trị",
    "sự kiện",
    "tạp chí",
    "trang chủ",
    "trang thông tin",
    "tin tức",
    "chuyên mục",
    "thống kê",
    "đăng nhập",
    "số lượt",
    "thành phố",
    "đoàn thanh niên",
    "hội phụ nữ",
    "việt nam",
    "văn hóa",
    "giáo dục",
    "pháp luật",
    "thời sự",
    "đời sống",
    "quốc tế",
    // Where it was written, unlike `Hà Giang`, with which somebody may sign.
    "hà nội",
    "bạn đọc",
    "doanh nghiệp",
    "giá cả",
    "thị trường",
    "mới đăng",
    "mới nhất",
    "ban dân tộc",
];

/// Papers whose name alone may stand below an article.
pub(super) const PAPERS: &[&str] = &[
    "dân việt",
    "nhân dân",
    "dân trí",
    "tuổi trẻ",
    "thanh niên",
    "lao động",
    "tiền phong",
    "vietnam+",
    "vietnamplus",
    "ttxvn",
    "ttxvn/vietnam+",
    "vgp",
    "vgp news",
    "vov",
    "vov.vn",
    "chinhphu.vn",
    "báo chính phủ",
    "công thương",
    "đại đoàn kết",
    "hà nội mới",
    "sài gòn giải phóng",
    "kinh tế đô thị",
    "quân đội nhân dân",
    "nông nghiệp việt nam",
    "kinh tế nông thôn",
    "dân tộc và phát triển",
];

/// Beginnings of the names of papers and portals.
pub(super) const PAPER_STARTS: &[&str] = &[
    "báo ",
    "tạp chí ",
    "đài ",
    "cổng ttđt",
    "cổng thông tin",
    "trang ttđt",
    "trang thông tin",
    "ttxvn",
];

/// Short pieces that stand before a full stop without ending a sentence.
pub(super) const ABBREVIATIONS: &[&str] = &[
    "tp", "tx", "tt", "q", "p", "h", "x", "ths", "ts", "pgs", "gs", "bs", "ks", "cn", "st", "đ/c", "mr",
    "mrs", "ms", "dr", "vd", "tr", "th",
];
