//! Provinces that are recognised or aim at a tier, and provinces all of whose communes have reached one.
//!
//! Not: where districts or communes lie (`thuộc 58 tỉnh`), provinces at a fair or a meeting.

use super::tier::{self, Counted};
use super::{Accepted, Rule, accept};
use crate::report::{Indicator, Level, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::Provinces,
    id: "provinces",
    counts: "provinces meeting, recognised at, or aiming at a tier",
    accepted: ACCEPTED,
    rejected: REJECTED,
    plausible: |unit| if unit == Unit::Percent { (0, 100) } else { (0, 63) },
    claim: |view, running| {
        tier::claim(
            view,
            running,
            &Counted {
                indicator: Indicator::Provinces,
                noun: Noun::Province,
                unit: Unit::Province,
                built: false,
                tierless: false,
                rule: "provinces_by_tier",
            },
        )
    },
};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Noun(Noun::Province),
        &[
            "tỉnh",
            "tỉnh , thành phố",
            "tỉnh , thành",
            "tỉnh thành",
            "địa phương cấp tỉnh",
            "đơn vị cấp tỉnh",
            "tỉnh , thành phố trực thuộc trung ương",
            "tỉnh / thành phố",
        ],
    ),
    (Cue::Skip, &["ngoại tỉnh", "trong và ngoài tỉnh", "ngoài tỉnh"]),
    (
        Cue::Whole(Level::Province),
        &["toàn tỉnh", "cả tỉnh", "trên địa bàn tỉnh", "toàn thành phố"],
    ),
];

const ACCEPTED: &[Accepted] = &[
    accept(
        "5 tỉnh được Thủ tướng công nhận hoàn thành nhiệm vụ xây dựng NTM",
        &["5"],
    ),
    accept(
        "Phấn đấu có ít nhất 15 tỉnh hoàn thành nhiệm vụ xây dựng NTM",
        &["15 at_least target"],
    ),
    accept("Cả nước có 19 tỉnh có 100% số xã đạt chuẩn NTM", &["19"]),
    accept(
        "Phấn đấu đến năm 2025 có từ 17-19 tỉnh đạt chuẩn NTM",
        &["17..19 target"],
    ),
    accept("Hai tỉnh được công nhận hoàn thành nhiệm vụ xây dựng NTM", &["2"]),
    accept("Tại 17 tỉnh, thành phố, 100% số xã đã đạt chuẩn NTM", &["17"]),
];

const REJECTED: &[&str] = &[
    "Hội chợ có gian hàng của 19 tỉnh, thành phố",
    "263 huyện thuộc 58 tỉnh",
    "Đại biểu từ 35 tỉnh, thành phố dự diễn đàn OCOP",
    "Đoàn tỉnh tham quan 3 tỉnh bạn",
    "Hà Nam nằm trong 9 tỉnh đầu tiên của cả nước có 100% xã đạt chuẩn NTM",
    "13 tỉnh chưa có đơn vị cấp huyện nào về đích NTM",
    "Trong xây dựng NTM, hộ nghèo còn 0,5% (chuẩn tỉnh 1,2%)",
    "61 tỉnh, thành đã công nhận 7.846 sản phẩm OCOP trong xây dựng NTM",
];
