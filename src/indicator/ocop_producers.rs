//! Chủ thể OCOP: enterprises, cooperatives, groups and households with OCOP products.
//!
//! Not: cooperatives of a province in general, shares, ratios, subjects that are only supported.

use super::{Accepted, Answer, Claim, Rule, Running, accept, tier};
use crate::context::View;
use crate::context::change::change;
use crate::quantity::Unit as Measured;
use crate::report::{Change, Indicator, Programme, Status, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};
use crate::text::sentence::{Chunk, Item};

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::OcopProducers,
    id: "ocop_producers",
    counts: "chủ thể OCOP: enterprises, cooperatives, groups, households with OCOP products",
    accepted: ACCEPTED,
    rejected: REJECTED,
    plausible: |_| (0, 20_000),
    claim,
};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Noun(Noun::Producer),
        &[
            "chủ thể",
            "chủ thể sản xuất",
            "chủ thể tham gia",
            "chủ thể có sản phẩm",
            "chủ thể kinh tế",
        ],
    ),
    (
        Cue::Noun(Noun::Enterprise),
        &[
            "htx",
            "hợp tác xã",
            "doanh nghiệp",
            "công ty",
            "tổ hợp tác",
            "tht",
            "hộ kinh doanh",
            "hộ sản xuất",
            "cơ sở sản xuất",
            "cơ sở",
            "cssx",
            "dn",
            "trang trại",
            "tổ chức",
            "hộ cá thể",
            "cá thể",
            "tổ chức kinh tế",
            "hkd",
            "cơ sở , hộ cá thể",
            "hộ sản xuất , kinh doanh",
            "hộ sản xuất kinh doanh",
            "cơ sở sản xuất , kinh doanh",
            "liên hiệp htx",
            "lhhtx",
            "hộ kinh doanh cá thể",
            "cơ sở kinh doanh",
            "doanh nghiệp nhỏ và vừa",
            "doanh nghiệp nhỏ và vừa , hợp tác xã",
            "tổ chức kinh tế mới",
        ],
    ),
];

fn claim(view: &View, running: &Running) -> Answer {
    let quantity = view.quantity();
    let text = &view.scene.text;
    let Measured::Noun(kind @ (Noun::Producer | Noun::Enterprise | Noun::Body | Noun::Household)) =
        quantity.unit
    else {
        return Answer::NotMine;
    };
    let after_products = running.latest(view, |_| true).is_some_and(|claim| {
        claim.indicator == Indicator::OcopProducts
            && view
                .left()
                .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Bound(_))))
                .is_some_and(|chunk| text.ends_before(chunk.tokens.end, &["của", "thuộc", "bởi"]))
    });
    let developed = running
        .in_sentence_before(view, |claim| claim.indicator == Indicator::OcopProducts)
        .is_some()
        && view.before().any(|chunk| {
            text.is(chunk.tokens.start, &["phát"]) && text.is(chunk.tokens.end, &["triển"])
                || text.is(chunk.tokens.start, &["sản"])
        });
    let is_producers = |claim: &Claim| claim.indicator == Indicator::OcopProducers;
    // `chủ thể là hợp tác xã chỉ có 4`, `chủ thể gồm: HTX: 9; doanh nghiệp: 5`
    // `Số lượng chủ thể tham gia gồm 95 doanh nghiệp, 26 HTX`
    let headed = (view.quantity().tokens.len() == 1
        || view.topic().ocop && View::any(view.left(), |cue| cue == Cue::Part))
        && View::any(view.before(), |cue| cue == Cue::Noun(Noun::Producer));
    let listed = (running.latest(view, is_producers).is_some() || headed)
        && (view.left().all(|chunk| !matches!(chunk.item, Item::Word)) || view.in_brackets());
    let mine = match kind {
        Noun::Producer => view.topic().ocop || after_products,
        Noun::Enterprise => after_products || listed || takes_part(view) || brings_products(view),
        Noun::Body => {
            after_products
                // `Về chủ thể, huyện có 21 đơn vị, gồm 8 HTX`
                || view.topic().ocop && View::any(view.before(), |cue| cue == Cue::Noun(Noun::Producer))
                || developed
                    && view
                        .left()
                        .any(|chunk| text.ends_before(chunk.tokens.end, &["bởi"]))
        }
        // `128 chủ thể, chia ra 55 HTX, 54 hộ gia đình`
        _ => {
            listed && (view.in_brackets() || running.latest(view, |_| true).is_some_and(is_producers))
                || after_products
        }
    };
    if !mine {
        return if kind == Noun::Producer {
            Answer::Refused("nothing says that they are OCOP producers")
        } else {
            Answer::NotMine
        };
    }
    // `anh Lộc, giám đốc một hợp tác xã`
    let led = text.ends_before(quantity.outer.start, &["đốc", "tịch", "chủ", "viên", "nhiệm"])
        && text.is(quantity.tokens.start, &["một"]);
    if led || tier::indefinite(view) {
        return Answer::Refused("an indefinite article, no count");
    }
    if view.left().any(|chunk| chunk.item == Item::Cue(Cue::Each)) || quantity.per.other {
        return Answer::Refused("a ratio");
    }
    if view.left().take(2).any(|chunk| {
        text.is(chunk.tokens.start, &["hỗ"]) && text.ends_before(chunk.tokens.end, &["trợ"])
            || text.is(chunk.tokens.start, &["khảo", "phỏng", "nghe", "mời"])
    }) {
        return Answer::Refused("only supported, asked or heard");
    }
    // `5 chủ thể không làm lại hồ sơ`, `6 chủ thể chưa ký hợp đồng`
    if view
        .right()
        .find(|chunk| chunk.item != Item::Cue(Cue::Ocop))
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["không", "chưa"]))
    {
        return Answer::Refused("says what they have not done");
    }
    let mut claim = Claim::new(Indicator::OcopProducers, Unit::Producer, "ocop_producers");
    claim.noun = Some(kind);
    claim.programme = Programme::Ocop;
    // `có thêm 68 sản phẩm của 55 chủ thể`: the products are more, not their producers.
    // … and `tăng 15 sản phẩm, do 50 chủ thể sản xuất`
    let makers = after_products || text.ends_before(quantity.outer.start, &["do"]);
    claim.change = change(view, running).filter(|change| !makers || *change == Change::Decrease);
    // `61 sản phẩm của 31 chủ thể` that wait for their rank; `23 chủ thể tham gia đợt này`
    let waiting = after_products
        && running
            .latest(view, |claim| claim.indicator == Indicator::OcopProducts)
            .is_some_and(|claim| claim.status == Some(Status::Target));
    let enters = text.ends_before(quantity.tokens.end, &["gia"])
        && view
            .right()
            .next()
            .is_some_and(|chunk| text.is(chunk.tokens.start, &["đợt", "đánh", "phân", "thi", "xếp"]));
    if waiting || enters {
        claim.status = Some(Status::Target);
    }
    Answer::Claimed(Box::new(claim))
}

/// `12 hợp tác xã có sản phẩm OCOP`, `8 doanh nghiệp tham gia chương trình OCOP`.
fn takes_part(view: &View) -> bool {
    let text = &view.scene.text;
    let said = view.predicate();
    let ocop = said.iter().take(8).any(|chunk| {
        chunk.item == Item::Cue(Cue::Ocop)
            // `28 tổ chức kinh tế đã tham gia chương trình` in an article about OCOP
            || view.topic().ocop && text.is(chunk.tokens.end, &["chương"])
            || view.topic().ocop && text.is(chunk.tokens.start, &["chương"])
    });
    // `74 doanh nghiệp thuộc chương trình OCOP`, `phát triển mới 30 HTX OCOP`
    let with_products = said.iter().take(6).any(|chunk| {
        chunk.item == Item::Cue(Cue::Noun(Noun::Product)) || text.is(chunk.tokens.start, &["tham", "thuộc"])
    }) || said
        .first()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Ocop));
    // `Toàn xã có 4 hợp tác xã, 1 sản phẩm OCOP 3 sao`: counted side by side.
    let beside = matches!(
        view.chunks().get(view.at + 1..view.at + 3),
        Some([comma, Chunk { item: Item::Quantity(id), .. }])
            if comma.item == Item::Sign(',') && view.scene.quantities[*id].unit == Measured::Noun(Noun::Product)
    );
    ocop && with_products
        && !beside
        && !view
            .left()
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Fund)))
}

/// `24 tổ chức, cá nhân đưa 40 sản phẩm đi đánh giá`, `140 tổ chức kinh tế với 351 sản phẩm` in an article about OCOP.
fn brings_products(view: &View) -> bool {
    let text = &view.scene.text;
    let products = view.chunks()[view.at + 1..]
        .iter()
        .take_while(|chunk| chunk.item != Item::Sign(';'))
        .find(|chunk| matches!(chunk.item, Item::Quantity(id) if view.scene.quantities[id].unit == Measured::Noun(Noun::Product)));
    view.topic().ocop
        && products
            .is_some_and(|chunk| text.ends_before(chunk.tokens.start, &["với", "có", "đưa", "gửi", "mang"]))
}

const ACCEPTED: &[Accepted] = &[
    accept("Tỉnh có 85 sản phẩm OCOP của 60 chủ thể", &["60"]),
    accept(
        "Chương trình OCOP có trên 2.655 chủ thể tham gia",
        &["2655 more_than"],
    ),
    accept(
        "OCOP có 38 chủ thể, gồm 15 HTX, 8 doanh nghiệp, 2 THT và 13 hộ kinh doanh",
        &["38", "15", "8", "2", "13"],
    ),
    accept("31 sản phẩm OCOP của 19 doanh nghiệp, HTX, hộ sản xuất", &["19"]),
    accept("Năm nay có thêm 9 chủ thể OCOP mới", &["9 increase"]),
    accept(
        "11 sản phẩm OCOP 3 sao của 8 chủ thể (3 HTX, 5 hộ kinh doanh)",
        &["8", "3", "5"],
    ),
    accept("Số chủ thể OCOP là 7.846", &["7846"]),
    accept(
        "Chương trình OCOP có 24 tổ chức, cá nhân đưa 40 sản phẩm đi đánh giá",
        &["24"],
    ),
    accept(
        "Các sản phẩm OCOP thuộc 128 chủ thể, chia ra 55 hợp tác xã, 54 hộ gia đình, 10 doanh nghiệp",
        &["128", "55", "54", "10"],
    ),
    accept(
        "Chương trình OCOP có 66 chủ thể (HTX 44; công ty 12; hộ sản xuất 10)",
        &["66", "44", "12", "10"],
    ),
    accept(
        "Chủ thể OCOP có 3.930, trong đó HTX 1.517, doanh nghiệp 1.044",
        &["3930", "1517", "1044"],
    ),
    accept(
        "Đứng sau các sản phẩm OCOP là 58 chủ thể, HTX chiếm 41",
        &["58", "41"],
    ),
    accept(
        "Tham gia đánh giá, phân hạng OCOP đợt này có 58 sản phẩm của 35 chủ thể",
        &["35 target"],
    ),
    accept(
        "Củng cố 28 tổ chức kinh tế đã tham gia chương trình OCOP",
        &["28"],
    ),
    accept(
        "Có 28 chủ thể OCOP, gồm 12 hợp tác xã, 6 doanh nghiệp và 10 hộ kinh doanh",
        &["28", "12", "6", "10"],
    ),
    accept("Tỉnh có thêm 68 sản phẩm OCOP của 55 chủ thể", &["55"]),
];

const REJECTED: &[&str] = &[
    "Người dân là chủ thể xây dựng NTM",
    "Toàn tỉnh có 450 hợp tác xã",
    "Mỗi chủ thể OCOP có từ 1-3 sản phẩm",
    "Có 30% chủ thể OCOP là hợp tác xã",
    "Tư vấn thành lập 10 hợp tác xã",
    "Khảo sát 1.230 chủ thể OCOP",
    "6 chủ thể OCOP chưa ký hợp đồng tiêu thụ",
    "Hộ kinh doanh có 6 doanh nghiệp thu mua",
    "Toàn xã có 4 hợp tác xã, 1 sản phẩm OCOP 3 sao",
];
