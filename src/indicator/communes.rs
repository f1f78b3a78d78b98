//! Communes that meet, are recognised at, or aim at a tier, or are grouped by the criteria they meet.
//!
//! Not: communes counted for anything else (`10 xã của huyện`, `44 xã đạt tiêu chí trường học`), the size of the
//! programme (`573 xã thực hiện xây dựng NTM`), what is not met (`còn 4 xã chưa đạt`).

use super::tier::{self, Counted};
use super::{Accepted, Answer, Rule, Running, accept};
use crate::context::View;
use crate::report::{Indicator, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::Communes,
    id: "communes",
    counts: "communes meeting, recognised at, or aiming at a tier, or grouped by criteria met",
    accepted: ACCEPTED,
    rejected: REJECTED,
    // 9,200 communes before 1 July 2025, 2,700 since.
    plausible: |unit| {
        if unit == Unit::Percent {
            (0, 100)
        } else {
            (0, 9_200)
        }
    },
    claim: |view, running| claim(view, running),
};

pub(crate) const PHRASES: Phrases = &[(
    Cue::Noun(Noun::Commune),
    &[
        "xã",
        "xã , phường",
        "xã , thị trấn",
        "xã , phường , thị trấn",
        "phường , xã",
        "xã , phường , đặc khu",
        "xã phường",
        "đơn vị cấp xã",
        "địa phương cấp xã",
        "xã xã",
    ],
)];

fn claim(view: &View, running: &Running) -> Answer {
    tier::claim(
        view,
        running,
        &Counted {
            indicator: Indicator::Communes,
            noun: Noun::Commune,
            unit: Unit::Commune,
            built: false,
            tierless: false,
            rule: "communes_by_tier",
        },
    )
}

const ACCEPTED: &[Accepted] = &[
    accept("Toàn tỉnh có 145/151 xã đạt chuẩn nông thôn mới", &["145 /151"]),
    accept("10/10 xã được công nhận đạt chuẩn NTM", &["10 /10"]),
    accept("Đến nay, 100% số xã đạt chuẩn NTM", &["100 percent"]),
    accept(
        "Huyện có thêm 3 xã về đích NTM, nâng tổng số xã đạt chuẩn lên 27 xã",
        &["3 increase", "27"],
    ),
    accept(
        "Trong đó có 6 xã đạt chuẩn NTM nâng cao, 1 xã NTM kiểu mẫu",
        &["6 advanced", "1 model"],
    ),
    accept(
        "Năm 2023 phấn đấu có 2 xã NTMNC, 1 xã NTMKM",
        &["2 target advanced", "1 target model"],
    ),
    accept(
        "35 xã đạt 19 tiêu chí; 14 xã đạt từ 15-18 tiêu chí; 02 xã đạt 05-09 tiêu chí",
        &["35 criteria 19..19", "14 criteria 15..18", "2 criteria 5..9"],
    ),
    accept("Đạt từ 15 đến 18 tiêu chí có 14 xã", &["14 criteria 15..18"]),
    accept("Không còn xã dưới năm tiêu chí", &["0 criteria 0..4"]),
    accept("Huyện công nhận hai xã đạt chuẩn NTM", &["2"]),
    accept("8 trong số 10 xã của huyện là xã NTM", &["8 /10"]),
    accept(
        "Toàn tỉnh có 09 xã được UBND tỉnh công nhận đạt chuẩn nông thôn mới/tổng số 110 xã",
        &["9 /110"],
    ),
    accept("Có 18/18 (đạt 100%) xã đạt chuẩn NTM", &["18 /18", "100 percent"]),
    accept("Duy nhất một xã mới đạt 14 tiêu chí", &["1 criteria 14..14"]),
    accept("Tất cả 14 xã đều đạt chuẩn NTM", &["14"]),
    accept(
        "Trong xây dựng NTM, 20 xã đều đã về đích, có 5 xã nâng cao và Hương Trà là xã kiểu mẫu đầu tiên",
        &["20", "5 advanced"],
    ),
    accept("Tỷ lệ xã đạt chuẩn NTM đạt 74%", &["74 percent"]),
    accept(
        "Đã có 53/91 xã đạt chuẩn nâng cao; 25/91 xã kiểu mẫu",
        &["53 /91 advanced", "25 /91 model"],
    ),
    accept(
        "Cả nước có 764 xã đạt chuẩn NTM nâng cao (tăng 261 xã so với cuối năm 2021)",
        &["764 advanced", "261 increase advanced"],
    ),
    accept(
        "02 xã đạt chuẩn NTM nâng cao, NTM kiểu mẫu",
        &["2 advanced_or_model"],
    ),
    accept(
        "Tỉnh phấn đấu có ít nhất 37-38% số xã đạt chuẩn NTM",
        &["37..38 percent at_least target"],
    ),
    accept("Ba xã đăng ký về đích nâng cao trong năm", &["3 target advanced"]),
    accept("Trong 9 tháng 5 xã về đích NTM", &["5"]),
    accept("Hai trong ba xã trước sáp nhập đã đạt chuẩn NTM", &["2 /3"]),
    accept(
        "Thành phố Đà Lạt có 4/4 xã, thành phố Bảo Lộc có 5/5 xã đạt chuẩn NTM",
        &["4 /4", "5 /5"],
    ),
    accept("Huyện Sơn Tây chưa có xã nào đạt chuẩn NTM", &["0"]),
    accept(
        "Có 5 xã được công nhận, chiếm 41,7% tổng số xã",
        &["5", "41.7 percent"],
    ),
    accept(
        "Huyện xác định xây dựng 4 xã NTM nâng cao và 1 xã NTM kiểu mẫu",
        &["4 target advanced", "1 target model"],
    ),
    accept(
        "Hà Tĩnh cần thêm 30 xã về đích NTM nâng cao",
        &["30 increase target advanced"],
    ),
    accept(
        "Chúng tôi đưa 2 xã về đích NTM, 3 xã đạt chuẩn NTM nâng cao",
        &["2 target", "3 target advanced"],
    ),
    accept(
        "Tỉnh có từ 10 xã trở lên đạt chuẩn NTM nâng cao",
        &["10 at_least target advanced"],
    ),
    accept("Nhiệm vụ trọng tâm năm 2024: công nhận 6 xã NTM", &["6 target"]),
    accept(
        "Nhiệm vụ 3 tháng cuối năm: hoàn thành hồ sơ đề nghị công nhận 2 xã NTM",
        &["2 target"],
    ),
    accept(
        "So với năm 2021 tăng 10,6% số xã đạt chuẩn NTM; 2.567 xã đạt chuẩn NTM nâng cao, tăng 2.064 xã",
        &["10.6 percent increase", "2567 advanced", "2064 increase advanced"],
    ),
    accept(
        "Mục tiêu là ít nhất 80% số xã đạt chuẩn nông thôn mới, khoảng 40% nâng cao",
        &["80 percent at_least target", "40 percent about target advanced"],
    ),
    accept(
        "Tỉnh có 19 xã trong tổng số 80 xã được công nhận đạt chuẩn NTM",
        &["19 /80"],
    ),
    accept(
        "Toàn tỉnh có 59/164 xã (36%) và một huyện đạt chuẩn nông thôn mới",
        &["59 /164", "36 percent"],
    ),
    accept(
        "Phấn đấu có thêm 47 xã cán đích NTM. Trong đó, năm 2018 có 15 xã, năm 2019 có 13 xã",
        &["47 increase target", "15 target", "13 target"],
    ),
    accept(
        "5.343 xã đạt chuẩn NTM, nhiều hơn 281 xã so với cuối năm 2020",
        &["5343", "281 increase"],
    ),
    accept(
        "Có 30/64 xã đã và đang làm hồ sơ công nhận đạt chuẩn NTM",
        &["30 /64 target"],
    ),
    accept("Không xã nào dưới 7 tiêu chí NTM", &["0 criteria 0..6"]),
    accept(
        "Đích của năm 2020 là toàn tỉnh có 32 xã đạt chuẩn NTM",
        &["32 target"],
    ),
    accept("Đạt 19/19 tiêu chí NTM: 7 xã", &["7 criteria 19..19"]),
    accept(
        "Huyện đặt chỉ tiêu NTM là công nhận thêm 6 xã",
        &["6 increase target"],
    ),
    accept(
        "10/11 xã đạt chuẩn NTM; xã nâng cao có 4, kiểu mẫu 2 xã",
        &["10 /11", "4 advanced", "2 model"],
    ),
    accept(
        "Huyện có 9 xã NTM. 04 xã còn lại đang hoàn thiện hồ sơ trình tỉnh",
        &["9", "4 target"],
    ),
    accept(
        "Có 9 xã đạt chuẩn NTM, 01 xã còn lại đạt từ 17 tiêu chí trở lên",
        &["9", "1 criteria 17..19"],
    ),
    accept(
        "98 xã đạt chuẩn NTM nâng cao trong tổng số 137 xã",
        &["98 /137 advanced"],
    ),
    accept("Từ 10 đến dưới 15 tiêu chí NTM có 6 xã", &["6 criteria 10..14"]),
    accept(
        "67 xã đạt 5-9 tiêu chí và 27 xã vùng cao, vùng ven biển đạt dưới 5 tiêu chí NTM",
        &["67 criteria 5..9", "27 criteria 0..4"],
    ),
    accept(
        "Bốn xã thuần đồng bào dân tộc thiểu số đạt từ 11 - 13 tiêu chí NTM, 5 xã đặc biệt khó khăn đạt 10 tiêu chí",
        &["4 criteria 11..13", "5 criteria 10..10"],
    ),
    accept(
        "Có 5 xã đạt từ 13 - 15 tiêu chí NTM, 2 xã mới đạt 11 và 12 tiêu chí",
        &["5 criteria 13..15", "2 criteria 11..12"],
    ),
    accept(
        "12 xã của huyện đã đủ 19/19 tiêu chí NTM",
        &["12 criteria 19..19"],
    ),
    accept(
        "7 xã của tỉnh đã xong 11/11 tiêu chí NTM nâng cao",
        &["7 criteria 11..11 advanced"],
    ),
    accept(
        "2 xã Tân Lập, Tân Hòa (Đông Hà) cơ bản đạt 19 tiêu chí NTM",
        &["2 criteria 19..19"],
    ),
    accept(
        "Toàn tỉnh có 88 xã đạt chuẩn NTM, hơn năm 2020 là 7 xã",
        &["88", "7 increase"],
    ),
    accept(
        "Toàn tỉnh có 120 xã đạt chuẩn NTM, hơn cùng kỳ 15 xã",
        &["120", "15 increase"],
    ),
    accept(
        "So với năm 2019, số xã đạt chuẩn NTM nhiều hơn 8 xã",
        &["8 increase"],
    ),
    accept("Tỉnh đã công nhận 11 xã NTM, vượt kế hoạch 2 xã", &["11"]),
    accept(
        "Sau mười năm có gần 50% số xã và 2 đơn vị cấp huyện đạt chuẩn NTM",
        &["50 percent less_than"],
    ),
    accept(
        "Cả vùng có 53/597 xã đạt chuẩn NTM, trong đó tỉnh Lâm Đồng có 33 đơn vị",
        &["53 /597", "33"],
    ),
    accept(
        "13 địa phương cơ bản hoàn thành 19/19 tiêu chí NTM",
        &["13 criteria 19..19"],
    ),
    accept(
        "Trong tổng số 124 xã của tỉnh, qua khảo sát, số xã NTM đạt từ 10 tiêu chí trở lên có 7 xã",
        &["7 /124 criteria 10..19"],
    ),
    accept(
        "24 xã ở Lai Châu đến nay đã hoàn thành chương trình nông thôn mới",
        &["24"],
    ),
    accept(
        "107/111 xã đạt chuẩn NTM. Giai đoạn 2010 - 2015 có 44 xã; riêng năm 2021 có 6 xã",
        &["107 /111", "44", "6"],
    ),
    accept(
        "Huyện có 5 xã đạt chuẩn NTM, dự kiến có tiếp 3 xã",
        &["5", "3 increase target"],
    ),
    accept(
        "Huyện có 7 xã vùng dân tộc thiểu số và miền núi đạt chuẩn NTM",
        &["7"],
    ),
    accept("Trước khi sáp nhập, huyện có 10/14 xã đạt chuẩn NTM", &["10 /14"]),
    accept("Có 8 xã đạt chuẩn NTM (nâng tổng số xã lên 50 xã)", &["8", "50"]),
    accept(
        "Ngoài 14/14 xã đạt chuẩn NTM, huyện có 6 xã NTM nâng cao",
        &["14 /14", "6 advanced"],
    ),
    accept(
        "Phấn đấu có từ 80% số xã đạt chuẩn NTM trở lên",
        &["80 at_least percent target"],
    ),
    accept(
        "Phấn đấu đến hết năm 2025 có 20% số xã, đến năm 2030 có 50% số xã đạt chuẩn NTM",
        &["20 percent target", "50 percent target"],
    ),
    accept(
        "Tỉnh đã có 41/88 xã được công nhận xã NTM, Phù Cát và Phù Mỹ là 2 địa phương có 100% số xã được công nhận",
        &["41 /88"],
    ),
    accept(
        "Tỉnh có thêm 10 xã đạt chuẩn NTM, trong đó huyện Thoại Sơn có 3 xã",
        &["10 increase", "3 increase"],
    ),
    accept(
        "Toàn tỉnh có 107/128 xã đạt chuẩn NTM, tương đương 83,59%",
        &["107 /128", "83.59 percent"],
    ),
    accept(
        "Huyện có 3 xã hoàn thành 19 tiêu chí theo Bộ tiêu chí về xã NTM nâng cao",
        &["3 advanced criteria 19..19"],
    ),
    accept(
        "Huyện Phú Ninh có 10/10 xã đạt chuẩn nông thôn mới, thị trấn Phú Thịnh đạt chuẩn văn minh đô thị",
        &["10 /10"],
    ),
    accept(
        "Phú Ninh có 10/10 xã đạt chuẩn, thị trấn Phú Thịnh đạt chuẩn văn minh đô thị, gần 93% người dân có bảo hiểm y tế",
        &["10 /10"],
    ),
    accept("Số xã NTM dưới 8 tiêu chí: Không có", &["0 criteria 0..7"]),
    accept(
        "Số xã NTM đạt 5 - 9 tiêu chí: không còn xã nào",
        &["0 criteria 5..9"],
    ),
    accept(
        "Có 9 xã đạt chuẩn NTM, trong đó có 2 xã thuộc vùng đồng bào dân tộc thiểu số và miền núi",
        &["9", "2"],
    ),
    accept(
        "05 xã cơ bản đạt 19 tiêu chí NTM là xã Phước Cát 1 (Cát Tiên), xã Đạ Rsal (Đam Rông)",
        &["5 criteria:19..19"],
    ),
    accept(
        "Có 38 xã đạt chuẩn NTM, trong đó 14 xã có đông đồng bào Khmer sinh sống",
        &["38", "14"],
    ),
    accept("7 xã đạt từ 9-12/19 tiêu chí NTM", &["7 criteria:9..12"]),
    accept(
        "Trong số 174 xã toàn tỉnh, đã có 151 xã đạt chuẩn NTM",
        &["151 /174"],
    ),
    accept("Trong 14 xã, huyện đã có 9 xã đạt chuẩn NTM", &["9 /14"]),
    accept(
        "Trong 15 xã NTM đợt này, dẫn đầu là huyện Hòa Vang với 6 xã",
        &["15", "6"],
    ),
    accept(
        "Trong số 9 xã đạt chuẩn NTM, có 3 xã nâng cao",
        &["9", "3 advanced"],
    ),
    accept(
        "31/31 xã, 3/3 thị trấn của huyện đạt chuẩn NTM nâng cao",
        &["31 /31 advanced"],
    ),
    accept(
        "Mục tiêu 100% số xã đạt chuẩn NTM, trên 40% đạt nâng cao, 10% kiểu mẫu",
        &[
            "100 percent target",
            "40 percent more_than target advanced",
            "10 percent target model",
        ],
    ),
    accept(
        "Kết quả xây dựng NTM: xã đạt chuẩn 9, xã nâng cao 3",
        &["9", "3 advanced"],
    ),
    accept(
        "Có thêm 1 xã đạt chuẩn NTM, 1 xã nâng cao, nâng số xã đạt chuẩn lên 11/11",
        &["1 increase", "1 increase advanced", "11 /11"],
    ),
    accept(
        "Có 3 xã gồm Ân Hảo, Ân Mỹ, Ân Tín hoàn thành 19 tiêu chí NTM, đang được tỉnh thẩm định",
        &["3 criteria 19..19"],
    ),
];

const REJECTED: &[&str] = &[
    "Về nông thôn mới, huyện còn 4 xã chưa có khu dân cư nào đạt chuẩn kiểu mẫu",
    "Tỉnh triển khai mô hình xã văn hóa nông thôn mới với 29 xã đạt danh hiệu này",
    "Ban chỉ đạo NTM đã thẩm định, công nhận số tiêu chí đạt được cho 16 xã",
    "Chương trình nông thôn mới được triển khai tại 13/13 xã",
    "Có 143 sản phẩm ở 22/27 xã, thị trấn được công nhận sản phẩm OCOP",
    "Trong xây dựng NTM, 98,2% hộ dân dùng nước sạch, gần 93% người dân có bảo hiểm y tế",
    "Số xã chưa đạt chuẩn NTM là 2 xã",
    "Huyện có 10 xã và 2 thị trấn",
    "Tỉnh NTM có 148 đơn vị hành chính cấp xã, gồm 133 xã và 15 phường",
    "Còn 4 xã chưa đạt chuẩn NTM",
    "15/18 xã đạt chuẩn quốc gia về y tế",
    "Toàn huyện có 12 xã đạt chuẩn tiếp cận pháp luật",
    "44 xã đạt tiêu chí số 5 về trường học",
    "Tỉnh có 573 xã thực hiện xây dựng NTM",
    "10 hợp tác xã và 2 thị xã",
    "Xã thứ 15 của huyện đạt chuẩn NTM",
    "Đây là xã thứ 24/80 xã của tỉnh đạt chuẩn NTM",
    "Nâng cao chất lượng các tiêu chí NTM ở 5 xã",
    "Hạn hán làm 3 xã thiếu nước",
    "Có 35 xã khu vực III",
    "67/85 xã đạt tiêu chí giao thông, 81/85 xã đạt tiêu chí điện",
    "Năm 2014 số xã đạt chuẩn NTM tăng 11 xã so với mục tiêu",
    "Xã NTM được hợp nhất từ 3 xã Tân An, Tân Lập, Tân Hội",
    "Tỉnh vừa rà soát 201 xã theo Bộ tiêu chí quốc gia về NTM",
    "So với năm 2019, 2 xã tăng 1 tiêu chí NTM, 1 xã tăng 3 tiêu chí NTM",
    "20 xã biên giới đạt bình quân 11 tiêu chí/xã xây dựng NTM",
    "2 xã đạt chuẩn đô thị loại V sau khi về đích NTM",
    "29 xã đạt chuẩn mô hình xã văn hóa nông thôn mới",
    "128/161 xã (79,5%) đạt tiêu chí giao thông theo Bộ tiêu chí xã NTM",
    "12 xã hoàn thành tiêu chí thu nhập của bộ tiêu chí NTM",
    "100% số xã có quy hoạch NTM được phê duyệt",
    "Huyện đã vượt yêu cầu 75% số xã đạt chuẩn NTM",
    "Hai huyện Tuy Đức và Đắk Glong chưa có xã đăng ký đạt chuẩn NTM",
    "Đến nay 30/30 xã trong toàn huyện đã lập phương án xây dựng khu dân cư NTM kiểu mẫu",
    "Đoàn công tác làm việc với huyện Phú Ninh và hai xã Tam Lộc, Tam Lãnh về tiến độ để được công nhận đạt chuẩn NTM",
];
