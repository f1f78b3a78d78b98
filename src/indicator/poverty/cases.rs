//! Phrases whose rates are counted, and tempting ones whose rates are not.

use crate::indicator::{Accepted, accept};

pub(super) const ACCEPTED: &[Accepted] = &[
    accept("Tỷ lệ hộ nghèo cả huyện giảm còn 1,36%", &["1.36"]),
    accept(
        "Tỷ lệ hộ nghèo đa chiều còn 2,4%, giảm 1,1% so với năm 2021",
        &["2.4", "1.1 decrease"],
    ),
    accept("Hộ nghèo từ 12,4% kéo xuống 3,05%", &["12.4", "3.05"]),
    accept("Giảm tỷ lệ hộ nghèo từ 6,5% xuống còn 3,2%", &["6.5", "3.2"]),
    accept(
        "Còn 9.604 hộ nghèo, chiếm 3,14%; hộ cận nghèo 6.943 hộ, chiếm 2,27%",
        &["3.14"],
    ),
    accept("Hộ nghèo giảm bình quân 1-1,5%/năm", &["1..1.5 decrease average"]),
    accept("Xã không còn hộ nghèo", &["0"]),
    accept("Tỷ lệ hộ nghèo dưới 1%", &["1 less_than"]),
    accept("Cả xã chỉ còn 12 hộ nghèo (0,5%)", &["0.5"]),
    accept("Tỷ lệ nghèo đa chiều (gồm hộ nghèo và cận nghèo) 4,1%", &["4.1"]),
    accept("Phấn đấu cuối năm tỷ lệ hộ nghèo còn 0,5%", &["0.5 target"]),
    accept("Hộ nghèo 1,2 %; cận nghèo 2,0 %", &["1.2"]),
    accept("Xã có dưới 1/% hộ nghèo", &["1 less_than"]),
    accept(
        "Tỷ lệ hộ nghèo giảm từ 22% năm 2010 xuống còn trên 5% năm 2018",
        &["22", "5 more_than"],
    ),
    accept(
        "Hộ nghèo là 7,2%, mục tiêu của xã là cuối năm còn dưới 6%",
        &["7.2", "6 less_than target"],
    ),
    accept(
        "Hộ nghèo còn 2,04%, kéo giảm được 0,96%",
        &["2.04", "0.96 decrease"],
    ),
    accept("Hộ nghèo giảm còn 3,2%, 98% hộ có nhà kiên cố", &["3.2"]),
    accept(
        "Toàn huyện còn 512 hộ nghèo đa chiều (bớt được 268 hộ so với năm trước), tỷ lệ 1,46%",
        &["1.46"],
    ),
    accept(
        "Tỷ lệ hộ nghèo theo chuẩn đa chiều, giai đoạn 2016 - 2018 bình quân mỗi năm giảm 4,1%, đến cuối năm 2018 còn 15,38%",
        &["4.1 decrease average", "15.38"],
    ),
    accept(
        "Tỷ lệ hộ nghèo đa chiều là 1,94%, giảm 0,99 điểm phần trăm",
        &["1.94", "0.99 decrease"],
    ),
    accept("Hộ nghèo của xã còn hai phần trăm", &["2"]),
    accept(
        "Phấn đấu giảm tỷ lệ hộ nghèo xuống dưới 1%",
        &["1 less_than target"],
    ),
    accept(
        "Tỷ lệ hộ nghèo chỉ còn hơn 1% và tỷ lệ hộ cận nghèo chiếm 1,7%",
        &["1 more_than"],
    ),
    accept(
        "Vùng có tỷ lệ hộ nghèo và cận nghèo lần lượt là 14,23% và 7,69%",
        &["14.23"],
    ),
    accept("Năm 2011, tỷ lệ hộ nghèo chiếm 15,46% dân số", &["15.46"]),
    accept("Tỷ lệ hộ nghèo của 3 xã đều dưới 5%", &["5 less_than"]),
    accept(
        "Hộ nghèo năm 2020 là 9,07%, đến năm 2022 còn 5,42%, bình quân giảm 1,82%/năm",
        &["9.07", "5.42", "1.82 decrease average"],
    ),
    accept(
        "Tỷ lệ hộ nghèo từ 18,65% đầu nhiệm kỳ giảm xuống còn 3,74%",
        &["18.65", "3.74"],
    ),
    accept(
        "Hộ nghèo còn 4,86%, giảm 1,12%/KH giảm 1-1,2%",
        &["4.86", "1.12 decrease", "1..1.2 decrease target"],
    ),
    accept("Tỷ lệ hộ nghèo theo tiêu chí hiện hành giảm 2%", &["2 decrease"]),
    accept("Thôn không còn hộ nghèo, hộ cận nghèo", &["0"]),
];

pub(super) const REJECTED: &[&str] = &[
    "Xã đạt chuẩn thì tỷ lệ hộ nghèo phải còn dưới 5%",
    "Hộ nghèo là đồng bào dân tộc thiểu số chiếm 65% tổng số hộ nghèo",
    "100% hộ dân dùng nước sạch",
    "25 hộ nghèo được hỗ trợ nhà ở",
    "Tỷ lệ lao động qua đào tạo đạt 75%, hộ nghèo được quan tâm",
    "Theo quy định tỷ lệ hộ nghèo phải dưới 13%",
    "Muốn đạt chuẩn, mỗi xã phải có hộ nghèo không quá 12%",
    "Lãi suất hộ nghèo 6,6%/năm",
    "Tỷ lệ nghèo của xã nhóm 2 không được quá 5%",
    "Để đạt chuẩn NTM, xã phải hoàn thành 19 tiêu chí; hộ nghèo không quá 2%",
    "Trong số hộ nghèo hiện nay có 2.118 hộ không còn khả năng lao động, chiếm 43,1%",
    "Tiêu chí khó nhất là hộ nghèo (yêu cầu dưới 3%)",
];

pub(super) const NEAR_ACCEPTED: &[Accepted] = &[
    accept("Tỷ lệ hộ cận nghèo còn 2,27%", &["2.27"]),
    accept(
        "Còn 9.604 hộ nghèo, chiếm 3,14%; hộ cận nghèo 6.943 hộ, chiếm 2,27%",
        &["2.27"],
    ),
    accept("Hộ nghèo 1,2 %; cận nghèo 2,0 %", &["2"]),
    accept(
        "Hộ cận nghèo chiếm 1,7%; 100% đường trục ấp được nhựa hóa; 98,6% người dân dùng nước sạch",
        &["1.7"],
    ),
    accept(
        "Số hộ cận nghèo 9.412 hộ, chiếm tỷ lệ 5,18%, giảm 0,37%",
        &["5.18", "0.37 decrease"],
    ),
    accept("Thôn không còn hộ nghèo, hộ cận nghèo", &["0"]),
    accept(
        "Xã không còn hộ nghèo, hộ cận nghèo chiếm dưới 0,2%",
        &["0.2 less_than"],
    ),
];

pub(super) const NEAR_REJECTED: &[&str] = &[
    "33 hộ cận nghèo được vay vốn",
    "Tỷ lệ hộ nghèo còn 1%",
    "Các hộ cận nghèo, hộ nghèo đều có nhà",
    "Hộ cận nghèo được hỗ trợ 70% phí bảo hiểm y tế",
];
