//! OCOP products recognised, ranked, or aimed at, in all or by stars.
//!
//! Not: hotels with stars, other product titles, points, shares, products bought or sold, names of products.

use super::{Accepted, Answer, Claim, Rule, Running, accept, tier};
use crate::context::View;
use crate::context::change::change;
use crate::quantity::{Quantity, Unit as Measured};
use crate::report::{Approx, Indicator, Programme, Status, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};
use crate::text::sentence::{Chunk, Item};

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::OcopProducts,
    id: "ocop_products",
    counts: "OCOP products recognised, ranked, or aimed at, in all or by stars",
    accepted: ACCEPTED,
    rejected: REJECTED,
    plausible: |_| (0, 30_000),
    claim,
};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Ocop,
        &[
            "ocop",
            "mỗi xã một sản phẩm",
            "mỗi xã , phường một sản phẩm",
            "mỗi xã phường một sản phẩm",
            "một xã một sản phẩm",
            "mỗi làng một sản phẩm",
            "mỗi xã phường , thị trấn một sản phẩm",
        ],
    ),
    (
        Cue::Noun(Noun::Product),
        &[
            "sản phẩm",
            "sp",
            "sản phẩm , nhóm sản phẩm",
            "sản phẩm / nhóm sản phẩm",
            "lượt sản phẩm",
        ],
    ),
    (Cue::Noun(Noun::Star), &["sao", "sao ocop"]),
    (Cue::Noun(Noun::Score), &["điểm"]),
    (
        Cue::Ranked,
        &[
            "phân hạng",
            "xếp hạng",
            "cấp lại",
            "cấp mới",
            "nâng hạng",
            "nâng cấp",
            "giấy chứng nhận",
            "chứng nhận",
            "đạt hạng",
            "hạng sao",
            "đánh giá",
            "đánh giá lại",
            "nhóm thực phẩm",
            "nhóm đồ uống",
        ],
    ),
    (
        Cue::Potential,
        &[
            "tiềm năng",
            "có tiềm năng",
            "đạt tiềm năng",
            "có tiềm năng đạt",
            "tiềm năng đạt",
        ],
    ),
    (
        Cue::Noun(Noun::Foreign),
        &[
            "khách sạn",
            "gian hàng",
            "mặt hàng",
            "hồ sơ",
            "cơ sở lưu trú",
            "phòng",
            "điểm bán hàng",
            "sản phẩm nông nghiệp",
            "sản phẩm cnnt tiêu biểu",
            "sản phẩm chủ lực",
            "sản phẩm công nghiệp nông thôn tiêu biểu",
            "sản phẩm đặc sản",
            "sản phẩm đặc trưng",
            "sản phẩm nông sản",
            "sản phẩm truyền thống",
            "nhóm sản phẩm",
            "điểm bán",
            "chuỗi",
            "mô hình",
            "hộ vay",
            "sản phẩm du lịch",
            "sản phẩm thế mạnh",
            "sản phẩm tiêu biểu",
            "trung tâm",
        ],
    ),
];

fn claim(view: &View, running: &Running) -> Answer {
    let quantity = view.quantity();
    let product = quantity.unit == Measured::Noun(Noun::Product);
    let label = labelled(view, running);
    if !product && label.is_none() {
        return if quantity.unit == Measured::Noun(Noun::Star) {
            Answer::Refused("stars, no count")
        } else {
            Answer::NotMine
        };
    }
    if quantity.per.other || quantity.per.person {
        return Answer::Refused("a ratio");
    }
    if view.left().any(|chunk| chunk.item == Item::Cue(Cue::Each)) {
        return Answer::Refused("a rule for each unit, no count");
    }
    let renewed = view
        .left()
        .take(3)
        .any(|chunk| view.scene.text.ends_before(chunk.tokens.end, &["lại"]));
    if !renewed
        && view
            .right()
            .take(4)
            .any(|chunk| view.scene.text.is(chunk.tokens.start, &["hết"]))
    {
        return Answer::Refused("certificates that have run out");
    }
    if view
        .right()
        .take(3)
        .any(|chunk| chunk.item == Item::Cue(Cue::NotMet))
    {
        return Answer::Refused("counts what is not met");
    }
    if tier::gap(view) {
        return Answer::Refused("a gap to a plan or to another unit");
    }
    if tier::indefinite(view) {
        return Answer::Refused("an indefinite article, no count");
    }
    let stars = label.or_else(|| stars(view));
    let potential = view.right().any(|chunk| chunk.item == Item::Cue(Cue::Potential));
    if !is_ocop(view, running, stars.is_some() || potential) {
        return Answer::Refused("nothing says that they are OCOP products");
    }
    let mut claim = Claim::new(Indicator::OcopProducts, Unit::Product, "ocop_products");
    claim.noun = Some(Noun::Product);
    claim.programme = Programme::Ocop;
    claim.change = change(view, running).filter(|_| !moves_up(view));
    claim.average = tier::is_mean(view);
    claim.stars = if potential || moves_up(view) {
        None
    } else {
        stars.or_else(|| inherited_stars(view))
    };
    if entered(view) {
        claim.status = Some(Status::Target);
    }
    Answer::Claimed(Box::new(claim))
}

/// A bare number behind its stars in a list of products (`200 sản phẩm OCOP (5 sao: 1; 4 sao: 45)`).
fn labelled(view: &View, running: &Running) -> Option<(u8, u8)> {
    let stars = view.previous().filter(|stars| {
        view.quantity().unit == Measured::Other
            && stars.at + 2 == view.at
            && stars.quantity().unit == Measured::Noun(Noun::Star)
            && view.chunks()[view.at - 1].item == Item::Sign(':')
    })?;
    let of_products = |claim: &Claim| claim.indicator == Indicator::OcopProducts;
    running.latest(view, of_products).map(|_| range(stars.quantity()))
}

/// Entered for ranking and not yet ranked.
fn entered(view: &View) -> bool {
    let text = &view.scene.text;
    // `thẩm định hồ sơ của 16 sản phẩm`
    let files = view.left().take(2).any(|chunk| {
        chunk.item == Item::Cue(Cue::Noun(Noun::Foreign)) && text.ends_before(chunk.tokens.end, &["sơ"])
    });
    if files {
        return true;
    }
    let said = view.predicate();
    let takes_part = said.iter().position(|chunk| {
        text.is(chunk.tokens.start, &["tham"]) && text.is(chunk.tokens.start + 1, &["gia"])
    });
    let for_ranking = said
        .iter()
        .take(12)
        .any(|chunk| text.is(chunk.tokens.start, &["xếp", "đánh", "phân", "đợt", "thi"]));
    let recognised = said
        .iter()
        .take(12)
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets)));
    takes_part.is_some_and(|at| at <= 4) && for_ranking && !recognised
}

/// `nâng hạng từ 3 sao lên 4 sao`, `đạt 3 sao năm 2020, nâng cấp lên 4 sao`; not `4 sao, còn lại là 3 sao`.
fn moves_up(view: &View) -> bool {
    let counts = |chunk: &Chunk, noun| matches!(chunk.item, Item::Quantity(id) if view.scene.quantities[id].unit == Measured::Noun(noun));
    let raises = |chunk: &Chunk| {
        chunk.item == Item::Cue(Cue::Level)
            && view.scene.text.ends_before(chunk.tokens.end, &["lên", "thành"])
    };
    let mut behind = view.chunks()[view.at + 1..]
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(';')) && !counts(chunk, Noun::Product))
        .skip_while(|chunk| !counts(chunk, Noun::Star));
    behind.any(raises) && behind.any(|chunk| counts(chunk, Noun::Star))
}

fn is_ocop(view: &View, running: &Running, starred: bool) -> bool {
    let named = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Ocop));
    let text = &view.scene.text;
    let own_name = view
        .quantity()
        .tokens
        .clone()
        .any(|token| text.is(token, &["ocop"]));
    if own_name || view.right().take(8).any(named) {
        // `172 sản phẩm đặc sản …, có thể trở thành sản phẩm OCOP`.
        return !view.right().take(8).any(|chunk| {
            text.is(chunk.tokens.start, &["trở"]) && text.is(chunk.tokens.start + 1, &["thành"])
        });
    }
    if starred && (view.scene.setting.ocop || view.in_sentence(|cue| cue == Cue::Ocop)) {
        return true;
    }
    if running
        .latest(view, |claim| claim.indicator == Indicator::OcopProducts)
        .is_some()
    {
        return true;
    }
    let sentence = view.in_sentence(|cue| cue == Cue::Ocop);
    let ranked = view.in_sentence(|cue| matches!(cue, Cue::Ranked | Cue::Recognises))
        || view.left().any(|chunk| text.is(chunk.tokens.start, &["nhóm"]))
        || view.scene.setting.ocop && is_before_council(view);
    let earlier = view.sentence.checked_sub(1).map(|at| &view.scene.sentences[at]);
    let told_before = earlier.is_some_and(|earlier| View::any(earlier.chunks.iter(), |cue| cue == Cue::Ocop));
    let context = sentence
        || told_before
        || view.scene.setting.ocop
        || running
            .in_sentence_before(view, |claim| claim.indicator == Indicator::OcopProducts)
            .is_some();
    let starts_list = view.left().all(|chunk| !matches!(chunk.item, Item::Word));
    // `Huyện Xuân Lộc 6 sản phẩm, huyện Tân Phú 5 sản phẩm` in an article about OCOP.
    let of_place = view
        .left()
        .take(OF_A_PLACE)
        .any(|chunk| matches!(chunk.item, Item::Place(_)));
    // `đến năm 2025 có 40 sản phẩm` under a headline about OCOP.
    let bare = view.scene.setting.ocop
        && view
            .left()
            .next()
            .is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Reaches | Cue::Change(_) | Cue::Level)))
        && view
            .right()
            .next()
            .is_none_or(|chunk| matches!(chunk.item, Item::Sign(_) | Item::Time(_)));
    (starred || ranked || of_place || bare) && context || sentence && starts_list
}

/// `Hội đồng thông qua 13 sản phẩm`, `hồ sơ của 16 sản phẩm`, `7 sản phẩm nộp hồ sơ`.
fn is_before_council(view: &View) -> bool {
    let text = &view.scene.text;
    let council = |chunk: &&Chunk| {
        chunk.item == Item::Cue(Cue::Pending)
            || text.is(chunk.tokens.start, &["hồ"]) && text.ends_before(chunk.tokens.end, &["sơ"])
            || text.is(chunk.tokens.start, &["hội"]) && text.is(chunk.tokens.start + 1, &["đồng"])
    };
    view.before().any(|chunk| council(&chunk)) || view.predicate().iter().any(council)
}

/// How many chunks may link a place and its products (`đứng đầu với`, `mới có`).
const OF_A_PLACE: usize = 5;

/// The stars said of the products: behind the count, past their producers, or before it.
fn stars(view: &View) -> Option<(u8, u8)> {
    let mut at = *view;
    for _ in 0..3 {
        let Some(next) = at.next() else { break };
        let between = &view.chunks()[at.at + 1..next.at];
        if between
            .iter()
            .any(|chunk| matches!(chunk.item, Item::Sign(';' | ':')))
        {
            break;
        }
        match next.quantity().unit {
            Measured::Noun(Noun::Star) => {
                let parted = between
                    .iter()
                    .any(|chunk| matches!(chunk.item, Item::Sign(',' | '(')));
                let broken = between
                    .iter()
                    .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Part)));
                // `15 sản phẩm, 3 sao có 9 sản phẩm`: behind a comma or in a bracket the stars open the next member.
                let heads_next = next.runs_up_to_product();
                // `200 sản phẩm (5 sao: 1; 4 sao: 45)`
                let label = next.next().is_some_and(|number| {
                    number.at == next.at + 2 && number.quantity().unit == Measured::Other
                }) && view.chunks()[next.at + 1].item == Item::Sign(':');
                if broken || label || parted && heads_next {
                    return before(view);
                }
                return Some(span(&next));
            }
            Measured::Noun(Noun::Producer | Noun::Enterprise | Noun::Household | Noun::Score)
            | Measured::Other => {
                at = next;
            }
            _ => break,
        }
    }
    before(view)
}

/// `3 sao là 65 sản phẩm`, `đạt 4 sao: 12 sản phẩm`, `OCOP 4 sao có 12 sản phẩm`.
fn before(view: &View) -> Option<(u8, u8)> {
    let previous = view
        .previous()
        .filter(|previous| previous.quantity().unit == Measured::Noun(Noun::Star))?;
    let earlier_product = previous
        .previous()
        .filter(|other| other.quantity().unit == Measured::Noun(Noun::Product));
    let depth = |segment: usize| view.sentence().segments[segment].depth;
    let between = view.chunks()[previous.at + 1..view.at]
        .iter()
        .filter(|chunk| depth(chunk.segment) <= depth(view.segment()));
    let links = between
        .clone()
        .all(|chunk| !matches!(chunk.item, Item::Sign(',' | ';') | Item::Place(_)))
        && between.count() <= 8;
    // A count before the stars has them already (`9 sản phẩm 4 sao và 58 sản phẩm`), unless a comma parts them.
    let taken = earlier_product.is_some_and(|other| {
        !view.chunks()[other.at + 1..previous.at]
            .iter()
            .any(|chunk| matches!(chunk.item, Item::Sign(',' | ';' | ':' | '.' | '(')))
    });
    (links && !taken).then(|| range(previous.quantity()))
}

/// The stars that the head of the list says for all its members.
fn inherited_stars(view: &View) -> Option<(u8, u8)> {
    let reissued = view
        .right()
        .take(3)
        .any(|chunk| chunk.item == Item::Cue(Cue::Ranked))
        || view.left().any(|chunk| matches!(chunk.item, Item::Place(_)));
    let head = view.before().find_map(|chunk| match chunk.item {
        Item::Quantity(id) if view.scene.quantities[id].unit == Measured::Noun(Noun::Star) => {
            Some(range(&view.scene.quantities[id]))
        }
        _ => None,
    });
    head.filter(|_| reissued)
}

/// `từ 3 sao – 4 sao`, `3 sao đến 5 sao`: a range with its noun at both ends.
fn span(stars: &View) -> (u8, u8) {
    let (low, high) = range(stars.quantity());
    let upper = stars.next().filter(|next| {
        let between = &stars.chunks()[stars.at + 1..next.at];
        let joined = matches!(between, [link] if matches!(link.item, Item::Sign('-' | '–' | '—')) || stars.scene.text.is(link.tokens.start, &["đến", "tới"]));
        // `12 sản phẩm 3 sao và 4 sao`, where the second opens no count of its own.
        let both = matches!(between, [link] if link.item == Item::Sign(',') || stars.scene.text.is(link.tokens.start, &["và"]));
        next.quantity().unit == Measured::Noun(Noun::Star) && (joined || both && !next.runs_up_to_product())
    });
    upper.map_or((low, high), |next| (low, range(next.quantity()).1))
}

/// Least and most stars of a quantity of stars.
pub(crate) fn range(quantity: &Quantity) -> (u8, u8) {
    let whole = |value: rust_decimal::Decimal| {
        u8::try_from(value.trunc())
            .unwrap_or(MOST_STARS)
            .clamp(1, MOST_STARS)
    };
    let low = whole(quantity.value);
    let high = quantity.value_max.map_or(low, whole);
    match quantity.approx {
        Some(Approx::AtLeast) => (low, MOST_STARS),
        Some(Approx::AtMost) => (1, high),
        _ => (low, high),
    }
}

/// OCOP ranks from one to five stars (Decisions 1048/QĐ-TTg of 2019 and 148/QĐ-TTg of 2023).
const MOST_STARS: u8 = 5;

impl View<'_, '_> {
    /// Whether stars are followed by the count of products that they are said of.
    fn runs_up_to_product(&self) -> bool {
        self.next().is_some_and(|next| {
            next.quantity().unit == Measured::Noun(Noun::Product)
                && self.chunks()[self.at + 1..next.at].iter().all(|chunk| {
                    matches!(
                        chunk.item,
                        Item::Cue(Cue::Reaches | Cue::Function | Cue::Bound(_) | Cue::Ocop)
                            | Item::Sign(':' | '(')
                    )
                })
        })
    }
}

const ACCEPTED: &[Accepted] = &[
    accept(
        "Có 29 sản phẩm OCOP, trong đó 17 sản phẩm đạt 3 sao, 3 sản phẩm đạt 4 sao",
        &["29", "17 stars 3..3", "3 stars 4..4"],
    ),
    accept(
        "Tỉnh có 698 sản phẩm OCOP đạt từ 3 sao trở lên, trong đó có 6 sản phẩm 5 sao",
        &["698 stars 3..5", "6 stars 5..5"],
    ),
    accept(
        "Có thêm 64 sản phẩm được công nhận OCOP (10 sản phẩm 4 sao và 54 sản phẩm 3 sao)",
        &["64 increase", "10 increase stars 4..4", "54 increase stars 3..3"],
    ),
    accept("28 sản phẩm OCOP đạt từ 3-4 sao", &["28 stars 3..4"]),
    accept(
        "Phấn đấu có thêm 52 sản phẩm OCOP đạt 3 sao trở lên",
        &["52 increase target stars 3..5"],
    ),
    accept("Nâng hạng 4 sản phẩm OCOP từ 3 sao lên 4 sao", &["4"]),
    accept(
        "OCOP: 01 SP 5 sao; 12 SP 4 sao; 40 SP 3 sao",
        &["1 stars 5..5", "12 stars 4..4", "40 stars 3..3"],
    ),
    accept("Lũy kế đến nay công nhận 85 SP OCOP của 60 chủ thể", &["85"]),
    accept("9 sản phẩm OCOP của 8 chủ thể đạt hạng 4 sao", &["9 stars 4..4"]),
    accept(
        "Số sản phẩm OCOP 3 sao là 65 sản phẩm; 4 sao là 8 sản phẩm",
        &["65 stars 3..3", "8 stars 4..4"],
    ),
    accept("Có 2 sản phẩm OCOP tiềm năng 5 sao", &["2"]),
    accept("Xã có hai sản phẩm OCOP 3 sao", &["2 stars 3..3"]),
    accept(
        "Các huyện phát triển mới ít nhất 40 sản phẩm OCOP, lựa chọn 2 sản phẩm thi quốc gia",
        &["40 target at_least", "2 target"],
    ),
    accept(
        "Phân bổ chỉ tiêu OCOP: huyện Xuân Lộc 6 sản phẩm, huyện Tân Phú 5 sản phẩm",
        &["6 target", "5 target"],
    ),
    accept("Bình quân mỗi xã có 1,5 sản phẩm OCOP", &["1.5 average"]),
    accept(
        "Phấn đấu mỗi năm công nhận từ 3 đến 5 sản phẩm OCOP",
        &["3..5 target average"],
    ),
    accept(
        "Toàn tỉnh có hơn 200 sản phẩm OCOP (5 sao: 1; 4 sao: 45; 3 sao: 160)",
        &["200 more_than", "1 stars 5..5", "45 stars 4..4", "160 stars 3..3"],
    ),
    accept(
        "Đã công nhận 312 sản phẩm OCOP, gồm 2 sản phẩm 5 sao, 75 sản phẩm 4 sao, còn lại là 3 sao",
        &["312", "2 stars 5..5", "75 stars 4..4"],
    ),
    accept("Năm 2022 đã công nhận lại 5 sản phẩm OCOP hết hạn", &["5"]),
    accept(
        "Năm 2023, tỉnh giao huyện phát triển mới 8 sản phẩm OCOP",
        &["8 target"],
    ),
    accept(
        "Có 21 sản phẩm OCOP (3 sao: 19 sản phẩm, 4 sao: 2 sản phẩm) của 15 chủ thể",
        &["21", "19 stars 3..3", "2 stars 4..4"],
    ),
    accept(
        "Huyện Na Hang 6 sản phẩm OCOP, Hàm Yên 5, Sơn Dương 4",
        &["6", "5", "4"],
    ),
    accept("Nâng tổng số sản phẩm OCOP toàn tỉnh lên 122", &["122"]),
    accept(
        "Tham gia đánh giá, phân hạng OCOP đợt này có 12 sản phẩm",
        &["12 target"],
    ),
    accept(
        "Có 14 sản phẩm OCOP dự thi, phần lớn là thực phẩm",
        &["14 target"],
    ),
    accept("Hội đồng OCOP đã xem xét hồ sơ của 16 sản phẩm", &["16 target"]),
    accept("Năm nay có 7 sản phẩm OCOP được đưa ra đánh giá", &["7 target"]),
    accept(
        "4 sản phẩm OCOP được chấm trên 90 điểm, đề nghị Trung ương công nhận 5 sao",
        &["4 target stars 5..5"],
    ),
    accept(
        "OCOP: 10/12 sản phẩm đạt từ 50 điểm trở lên, xếp hạng 3 sao",
        &["10 /12 stars 3..3"],
    ),
    accept(
        "Có 5 sản phẩm chưa đủ điều kiện, 13 sản phẩm được xếp hạng OCOP",
        &["13"],
    ),
];

const REJECTED: &[&str] = &[
    "Tỉnh có thêm sản phẩm OCOP được công nhận, vượt 16 sản phẩm so với kế hoạch",
    "Có 455 khách sạn 1-5 sao",
    "Tôi mua 3 sản phẩm hết 450.000 đồng",
    "62,2% sản phẩm OCOP 3 sao",
    "Hỗ trợ 20 triệu đồng/sản phẩm OCOP",
    "Mỗi chủ thể OCOP có 2 sản phẩm",
    "40/48 sản phẩm OCOP hết thời hạn công nhận",
    "Sản phẩm OCOP đạt 82 điểm",
    "Đây là 1 trong 5 sản phẩm OCOP của xã",
];
