//! Model gardens: vườn mẫu, vườn chuẩn, vườn đạt chuẩn, vườn hộ kiểu mẫu.
//!
//! Not: unimproved or other gardens, their area or turnover, prizes of a contest, what defines a model garden.

use super::tier::{self, Counted};
use super::{Accepted, Rule, accept};
use crate::report::{Indicator, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::Gardens,
    id: "gardens",
    counts: "vườn mẫu, vườn chuẩn, vườn đạt chuẩn, vườn hộ kiểu mẫu",
    accepted: ACCEPTED,
    rejected: REJECTED,
    plausible: |_| (0, 200_000),
    claim: |view, running| {
        tier::claim(
            view,
            running,
            &Counted {
                indicator: Indicator::Gardens,
                noun: Noun::Garden,
                unit: Unit::Garden,
                built: true,
                tierless: true,
                rule: "gardens",
            },
        )
    },
};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Noun(Noun::Garden),
        &["vườn", "vườn hộ", "vườn hộ gia đình", "khu vườn", "mảnh vườn"],
    ),
    (
        Cue::Noun(Noun::ModelGarden),
        &[
            "vườn mẫu",
            "vườn chuẩn",
            "vườn kiểu mẫu",
            "vườn hộ mẫu",
            "vườn nông thôn mới",
            "vườn ntm",
        ],
    ),
    (
        Cue::Noun(Noun::Foreign),
        &[
            "vườn tạp",
            "vườn rau",
            "vườn ươm",
            "vườn quốc gia",
            "vườn cây",
            "vườn nhà",
            "vườn hoa",
            "giải vườn",
            "vườn trường",
            "vườn thuốc",
        ],
    ),
];

const ACCEPTED: &[Accepted] = &[
    accept("Công nhận 25 vườn mẫu NTM năm 2023", &["25"]),
    accept("Toàn huyện có 105 vườn đạt chuẩn NTM", &["105"]),
    accept("Hơn 1.300 vườn đạt chuẩn cho thu nhập cao", &["1300 more_than"]),
    accept("448 vườn chuẩn NTM đang được xây dựng", &["448 target"]),
    accept("Có 32 vườn mẫu, trong đó xã Kim Hoa có 10 vườn", &["32", "10"]),
    accept(
        "Năm 2023 các thôn đăng ký xây dựng thêm 26 vườn mẫu",
        &["26 increase target"],
    ),
    accept(
        "Cải tạo 2.150 vườn tạp, trong đó 310 vườn đạt chuẩn vườn mẫu",
        &["310"],
    ),
    accept("Thẩm định công nhận 90m vườn đạt chuẩn NTM", &["90 target"]),
    accept(
        "Xây dựng NTM: vườn mẫu 386 (tăng 74 vườn)",
        &["386", "74 increase"],
    ),
    accept(
        "Có 160 vườn được đăng ký xây dựng vườn mẫu, nâng tổng số lên 650 vườn",
        &["160 target", "650 target"],
    ),
];

const REJECTED: &[&str] = &[
    "Nước lũ vùi lấp 15 vườn cây ăn quả",
    "Cải tạo 1.200m2 vườn",
    "Trao 21 giải vườn đẹp",
    "Vườn cho thu 120 triệu đồng/vườn/năm",
    "Huyện hỗ trợ mỗi vườn 20 triệu đồng",
    "Mỗi xã có ít nhất 1 khu dân cư kiểu mẫu và 10 vườn mẫu",
    "Nội dung thi vườn mẫu có 12 vườn đạt giải",
];
