//! Districts, towns and cities of a province that meet, are recognised at, or aim at a tier.
//!
//! Not: where such units lie (`thuộc 58 tỉnh`), poor districts, districts counted for anything else.

use super::tier::{self, Counted};
use super::{Accepted, Rule, accept};
use crate::report::{Indicator, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::Districts,
    id: "districts",
    counts: "districts, towns and cities of a province meeting, recognised at, or aiming at a tier",
    accepted: ACCEPTED,
    rejected: REJECTED,
    plausible: |unit| if unit == Unit::Percent { (0, 100) } else { (0, 713) },
    claim: |view, running| {
        tier::claim(
            view,
            running,
            &Counted {
                indicator: Indicator::Districts,
                noun: Noun::District,
                unit: Unit::District,
                built: false,
                tierless: false,
                rule: "districts_by_tier",
            },
        )
    },
};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Noun(Noun::District),
        &[
            "huyện",
            "thị xã",
            "thành phố",
            "quận",
            "đơn vị cấp huyện",
            "đơn vị hành chính cấp huyện",
            "địa phương cấp huyện",
            "huyện , thị xã",
            "huyện , thành phố",
            "huyện , thị",
            "huyện , thị xã , thành phố",
            "huyện , thị , thành phố",
            "huyện , thành",
            "huyện , thành , thị",
            "thị xã , thành phố",
            "huyện thị",
            "huyện / thị xã",
        ],
    ),
    (Cue::Noun(Noun::Body), &["đơn vị", "địa phương"]),
    (
        Cue::Skip,
        &[
            "huyện ủy",
            "thị ủy",
            "thành ủy",
            "đơn vị hành chính",
            "huyện nghèo",
            "xã nghèo",
            "cấp huyện",
            "cấp xã",
            "cấp tỉnh",
            "đơn vị cấp xã , huyện",
        ],
    ),
];

const ACCEPTED: &[Accepted] = &[
    accept("Tỉnh có 6/9 huyện đạt chuẩn NTM", &["6 /9"]),
    accept(
        "13/13 đơn vị cấp huyện hoàn thành nhiệm vụ/đạt chuẩn nông thôn mới",
        &["13 /13"],
    ),
    accept(
        "Cả nước có 240 đơn vị cấp huyện của 55 tỉnh, thành phố được công nhận đạt chuẩn NTM",
        &["240"],
    ),
    accept(
        "2 huyện đạt chuẩn NTM nâng cao, 1 huyện kiểu mẫu",
        &["2 advanced", "1 model"],
    ),
    accept(
        "Có 29 đơn vị cấp huyện đạt chuẩn NTM, tăng chín đơn vị so với cuối năm 2015",
        &["29", "9 increase"],
    ),
    accept(
        "Phấn đấu đến năm 2025 có 50% số huyện, thị xã đạt chuẩn NTM",
        &["50 percent target"],
    ),
    accept(
        "100% đơn vị cấp huyện được công nhận hoàn thành nhiệm vụ xây dựng NTM",
        &["100 percent"],
    ),
    accept(
        "Năm nay tỉnh phấn đấu có thêm một huyện về đích NTM",
        &["1 increase target"],
    ),
    accept(
        "Số đơn vị cấp huyện được công nhận đạt chuẩn nông thôn mới là 52, tăng chín đơn vị",
        &["52", "9 increase"],
    ),
    accept("Cấp huyện có 328/646 đơn vị đạt chuẩn NTM", &["328 /646"]),
    accept("Tỉnh chưa huyện nào đạt chuẩn NTM", &["0"]),
    accept(
        "Phú Hòa và Tây Hòa là 2 địa phương có 100% số xã đạt chuẩn NTM, được công nhận huyện NTM",
        &["2"],
    ),
    accept(
        "Phù Cát và Phù Mỹ là 2 địa phương có 100% số xã được công nhận đạt chuẩn NTM",
        &["2"],
    ),
    accept(
        "Xây dựng NTM ở cấp huyện, 206 đơn vị của 55 tỉnh, thành phố đã hoàn thành, tăng 5 đơn vị",
        &["206", "5 increase"],
    ),
];

const REJECTED: &[&str] = &[
    "Dự hội nghị có lãnh đạo các sở, 21 huyện, thành, thị và các xã được công nhận đạt chuẩn NTM",
    "Tỉnh có 2 thị xã và 9 huyện",
    "Chương trình triển khai tại 5 huyện nghèo",
    "Hội nghị có đại diện 12 huyện, thị xã tham dự",
    "Dịch bệnh xảy ra ở 3 huyện",
    "3 đơn vị được tặng Cờ thi đua",
    "Quyết định giao UBND hai huyện Thanh Thủy, Lâm Thao công bố xã đạt chuẩn NTM",
    "13 tỉnh chưa có đơn vị cấp huyện nào về đích NTM",
    "Mới có 3 huyện hoàn tất việc chấm điểm, cấp giấy chứng nhận OCOP",
];
