//! Words for whole countries, regions and the levels of units.

use crate::report::Level;
use crate::text::lexicon::{Cue, Phrases};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Whole(Level::National),
        &[
            "cả nước",
            "toàn quốc",
            "bình quân chung cả nước",
            "bình quân cả nước",
            "trên cả nước",
            "trên toàn quốc",
            "toàn quốc gia",
            "việt nam",
            "nước ta",
        ],
    ),
    (
        Cue::Whole(Level::District),
        &[
            "toàn huyện",
            "toàn thị xã",
            "cả huyện",
            "trên địa bàn huyện",
            "trên địa bàn thị xã",
        ],
    ),
    (
        Cue::Whole(Level::Commune),
        &["toàn xã", "cả xã", "trên địa bàn xã"],
    ),
    (
        Cue::Whole(Level::Village),
        &["toàn thôn", "cả thôn", "toàn ấp", "toàn bản", "toàn xóm"],
    ),
    (
        Cue::Whole(Level::Region),
        &[
            "toàn vùng",
            "cả vùng",
            "trong vùng",
            "của vùng",
            "cho vùng",
            "của cả vùng",
            "của toàn vùng",
        ],
    ),
    (
        Cue::Skip,
        &[
            "cả nước chung sức",
            "cả nước chung tay",
            "cả nước thi đua",
            "lhpn việt nam",
            "liên hiệp phụ nữ việt nam",
            "nông dân việt nam",
            "cựu chiến binh việt nam",
            "tổ quốc việt nam",
            "mttq việt nam",
            "ubmttq việt nam",
            "thanh niên việt nam",
            "nông nghiệp việt nam",
            "bà mẹ việt nam",
            "nhà nước việt nam",
            "doanh nhân việt nam",
            "phụ nữ việt nam",
        ],
    ),
    (
        Cue::LevelWord(Level::Commune),
        &["phường", "thị trấn", "đặc khu", "tt ."],
    ),
    (
        Cue::LevelWord(Level::District),
        &["tp", "tp .", "t . p", "h .", "tx", "tx ."],
    ),
    (
        Cue::Region("Đồng bằng sông Cửu Long"),
        &[
            "đồng bằng sông cửu long",
            "đbscl",
            "vùng đồng bằng sông cửu long",
            "vùng đbscl",
            "khu vực đồng bằng sông cửu long",
            "miền tây nam bộ",
        ],
    ),
    (
        Cue::Region("Đồng bằng sông Hồng"),
        &[
            "đồng bằng sông hồng",
            "đbsh",
            "vùng đồng bằng sông hồng",
            "vùng đbsh",
        ],
    ),
    (Cue::Region("Đông Nam Bộ"), &["đông nam bộ", "vùng đông nam bộ"]),
    (
        Cue::Region("Tây Nguyên"),
        &["tây nguyên", "vùng tây nguyên", "khu vực tây nguyên"],
    ),
    (
        Cue::Region("Trung du và miền núi phía Bắc"),
        &[
            "trung du và miền núi phía bắc",
            "vùng trung du và miền núi phía bắc",
            "miền núi phía bắc",
            "trung du miền núi phía bắc",
            "vùng miền núi phía bắc",
            "td & mnpb",
            "vùng td & mnpb",
            "tdmnpb",
            "vùng tdmnpb",
            "trung du , miền núi phía bắc",
        ],
    ),
    (
        Cue::Region("Tây Bắc"),
        &[
            "vùng tây bắc",
            "khu vực tây bắc",
            "các tỉnh tây bắc",
            "các tỉnh vùng tây bắc",
        ],
    ),
    (
        Cue::Region("Đông Bắc"),
        &[
            "vùng đông bắc",
            "khu vực đông bắc",
            "các tỉnh đông bắc",
            "các tỉnh vùng đông bắc",
        ],
    ),
    (
        Cue::Region("Duyên hải miền Trung"),
        &[
            "duyên hải miền trung",
            "vùng duyên hải miền trung",
            "các tỉnh duyên hải miền trung",
        ],
    ),
    (
        Cue::Region("Bắc Trung Bộ"),
        &["bắc trung bộ", "vùng bắc trung bộ"],
    ),
    (
        Cue::Region("Duyên hải Nam Trung Bộ"),
        &["duyên hải nam trung bộ", "vùng duyên hải nam trung bộ"],
    ),
    (
        Cue::Region("Bắc Trung Bộ và duyên hải miền Trung"),
        &[
            "bắc trung bộ và duyên hải miền trung",
            "vùng bắc trung bộ và duyên hải miền trung",
        ],
    ),
];
