//! Villages and settlements that meet, are recognised at, build for, or aim at a tier.
//!
//! Not: villages counted for anything else (floods, roads, cultural titles), craft villages, rules for each commune.

use super::tier::{self, Counted};
use super::{Accepted, Rule, accept};
use crate::report::{Indicator, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::Villages,
    id: "villages",
    counts: "thôn, bản, ấp, xóm, khu dân cư … meeting, recognised at, building for, or aiming at a tier",
    accepted: ACCEPTED,
    rejected: REJECTED,
    plausible: |unit| {
        if unit == Unit::Percent {
            (0, 100)
        } else {
            (0, 70_000)
        }
    },
    claim: |view, running| {
        tier::claim(
            view,
            running,
            &Counted {
                indicator: Indicator::Villages,
                noun: Noun::Village,
                unit: Unit::Village,
                built: true,
                tierless: false,
                rule: "villages_by_tier",
            },
        )
    },
};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Noun(Noun::Village),
        &[
            "thôn",
            "bản",
            "ấp",
            "buôn",
            "bon",
            "làng",
            "plei",
            "xóm",
            "khóm",
            "khu phố",
            "phum",
            "sóc",
            "tổ dân phố",
            "tiểu khu",
            "khu dân cư",
            "kdc",
            "kdckm",
            "thôn , bản",
            "thôn bản",
            "thôn , xóm",
            "thôn , làng",
            "ấp , khóm",
            "khóm , ấp",
            "thôn , buôn",
            "buôn , thôn",
            "thôn , tổ dân phố",
            "thôn , ấp",
            "bản , làng",
            "bản làng",
            "thôn ( bản )",
            "thôn ( làng )",
            "thôn ( buôn )",
            "thôn ( xóm )",
            "thôn ( khu )",
            "bản ( thôn )",
            "làng ( thôn )",
            "xóm ( bản )",
            "ấp ( khóm )",
            "khu",
            "thôn , khu",
            "xóm , bản",
            "bản , xóm",
            "phum sóc",
            "khu dân cư mẫu",
            "thôn mẫu",
            "xóm mẫu",
            "bản mẫu",
            "ấp mẫu",
        ],
    ),
    (
        Cue::Skip,
        &[
            "nông thôn",
            "khu vực nông thôn",
            "vùng nông thôn",
            "nông nghiệp , nông thôn",
            "nông nghiệp nông thôn",
            "thôn quê",
            "cấp thôn",
            "chăm sóc",
            "được chăm sóc",
        ],
    ),
    (
        Cue::Noun(Noun::Foreign),
        &[
            "làng nghề",
            "làng văn hóa",
            "bản đồ",
            "bản tin",
            "bản vẽ",
            "bản sắc",
            "bản ghi nhớ",
            "bản thân",
            "bản án",
            "văn bản",
            "khu công nghiệp",
            "nhà văn hóa thôn",
            "đường thôn",
            "biên bản",
            "làng du lịch",
            "bản cam kết",
            "làng trẻ",
            "nhật bản",
            "bản chất",
            "kịch bản",
        ],
    ),
];

const ACCEPTED: &[Accepted] = &[
    accept(
        "Công nhận 18 thôn đạt chuẩn khu dân cư NTM kiểu mẫu",
        &["18 model"],
    ),
    accept("Huyện công nhận thêm 21 thôn đạt chuẩn NTM", &["21 increase"]),
    accept("Nâng tổng số thôn đạt chuẩn NTM lên 55 thôn", &["55"]),
    accept("18/25 khu dân cư đạt chuẩn KDC kiểu mẫu", &["18 /25 model"]),
    accept(
        "Đến nay toàn tỉnh có gần 500 thôn đạt khu dân cư NTM kiểu mẫu",
        &["500 less_than model"],
    ),
    accept("100% số ấp đạt chuẩn ấp NTM", &["100 percent"]),
    accept("Có 3 khóm, ấp được công nhận ấp NTM kiểu mẫu", &["3 model"]),
    accept("2 xã, 18 thôn đạt chuẩn NTM kiểu mẫu", &["18 model"]),
    accept("Năm 2024 đăng ký xây dựng 12 KDC kiểu mẫu", &["12 target model"]),
    accept("31 bản NTM và 5 buôn đạt chuẩn NTM", &["31", "5"]),
    accept("Phấn đấu xây dựng 14 ấp NTM kiểu mẫu", &["14 target model"]),
    accept(
        "Có thêm ít nhất 80 thôn NTM kiểu mẫu (Tiên Phước, Thăng Bình mỗi huyện 10 thôn; Quế Sơn 7 thôn)",
        &[
            "80 at_least increase target model",
            "10 increase target model",
            "10 increase target model",
            "7 increase target model",
        ],
    ),
    accept(
        "Tỉnh có 22 thôn đạt chuẩn thôn NTM kiểu mẫu. Nhiều nhất là huyện Yên Sơn với 5 thôn",
        &["22 model", "5 model"],
    ),
    accept(
        "Năm nay công nhận thêm 12 khu dân cư mẫu nông thôn mới",
        &["12 increase model"],
    ),
    accept("4/4 thôn của xã NTM đạt chuẩn khu dân cư mẫu", &["4 /4 model"]),
    accept(
        "Đưa 20 thôn nông thôn mới lên thôn kiểu mẫu",
        &["20 target model"],
    ),
    accept(
        "Huyện xây dựng thêm được 26 khu dân cư NTM kiểu mẫu",
        &["26 increase model"],
    ),
    accept(
        "Có 12 thôn (làng) thuộc các xã đặc biệt khó khăn được công nhận đạt chuẩn thôn NTM",
        &["12"],
    ),
    accept(
        "Bình quân một xã đạt 18,3 tiêu chí NTM (tăng 17 tiêu chí so với năm 2011), có 14 thôn đạt chuẩn thôn NTM kiểu mẫu",
        &["14 model"],
    ),
    accept(
        "Có 126 làng đạt chuẩn NTM, trong đó có 101 làng đồng bào dân tộc thiểu số",
        &["126", "101"],
    ),
    accept(
        "Có 126 làng đạt chuẩn NTM, trong đó 15 thôn đặc biệt khó khăn",
        &["126", "15"],
    ),
    accept(
        "Toàn huyện hiện có 437 xóm (tổ dân phố) thì 398 xóm đạt chuẩn NTM kiểu mẫu",
        &["398 model"],
    ),
    accept(
        "Xây dựng NTM: toàn tỉnh hiện có hơn 180 thôn thông minh",
        &["180 more_than"],
    ),
    accept(
        "Năm nay, xã NTM chọn thêm 4 thôn để xây dựng thôn thông minh",
        &["4 increase target"],
    ),
    accept(
        "Khu dân cư mẫu NTM đạt chuẩn 41, vượt 3 khu so với chỉ tiêu tỉnh giao",
        &["41"],
    ),
    accept(
        "Xây dựng thêm 12 khu dân cư NTM kiểu mẫu; giải quyết việc làm cho 3.200 lao động",
        &["12 increase model target"],
    ),
];

const REJECTED: &[&str] = &[
    "Xã NTM có 7/7 thôn có khu thể thao",
    "Mưa lũ làm 9 thôn bị cô lập",
    "12 thôn đạt danh hiệu thôn văn hóa",
    "Mỗi xã có ít nhất 1 thôn thông minh",
    "159/159 thôn có nhà văn hóa",
    "Huyện có 5 làng nghề truyền thống",
    "Đã ký 27 bản ghi nhớ",
    "Cứng hóa đường ở 6 thôn",
    "Xóm A là xóm NTM kiểu mẫu thứ 6 của xã",
    "9/9 xóm được công nhận khu dân cư văn hóa",
    "9/11 xóm đạt danh hiệu làng văn hóa",
    "80,77% thôn, bản đạt danh hiệu thôn, bản văn hóa",
    "Xã Văn Hải, vốn có 8 thôn, được công nhận đạt chuẩn NTM",
    "Xã có 8 thôn, là xã thứ ba của huyện được công nhận đạt chuẩn NTM",
    "Huyện có 12 xã đạt chuẩn NTM, 5 thôn có đông đồng bào Khmer sinh sống",
    "Trồng, chăm sóc 71 km đường hoa nông thôn mới",
    "Tỷ lệ thôn, bản, khu phố đạt tiêu chuẩn văn hóa: 85%",
    "Tân Yên phấn đấu đạt huyện NTM nâng cao, mỗi xã có ít nhất 60% số thôn đạt kiểu mẫu",
];
