//! OCOP products recognised, ranked, or aimed at, in all or by stars.
//!
//! Not: hotels with stars, other product titles, points, shares, products bought or sold, names of products.

mod cases;
mod other;
mod stars;

use super::{Answer, Claim, Rule, Running, opens_with_part, tier, told_before};
use crate::context::change::{change, takes_back};
use crate::context::each;
use crate::context::{View, is_asked_for, refers_back};
use crate::quantity::Unit as Measured;
use crate::report::{Approx, Change, Indicator, Programme, Status, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};
use crate::text::sentence::{Chunk, Item};
use cases::{ACCEPTED, REJECTED};
use other::{has_another_title, has_run_out, is_of_few_without, is_on_sale};

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
            "sản phảm",
            "sản phâm",
            "ý tưởng sản phẩm",
            "ý tưởng / sản phẩm",
            "ý tưởng , sản phẩm",
            "sản phẩm nông nghiệp",
            "sản phẩm nông sản",
            "sản phẩm đặc sản",
            "sản phẩm đặc trưng",
            "sản phẩm truyền thống",
            "sản phẩm chủ lực",
            "sản phẩm thế mạnh",
        ],
    ),
    (Cue::Noun(Noun::Star), &["sao", "sao ocop"]),
    (Cue::Noun(Noun::Score), &["điểm"]),
    (
        Cue::Ranked,
        &[
            "phân hạng",
            "được phân hạng",
            "xếp hạng",
            "được thẩm định , phân hạng",
            "được thẩm định , xếp hạng",
            "được thẩm định và phân hạng",
            "được thẩm định và xếp hạng",
            "cấp lại",
            "cấp mới",
            "nâng hạng",
            "nâng cấp",
            "giấy chứng nhận",
            "chứng nhận",
            "gắn sao",
            "được gắn sao",
            "đạt hạng",
            "hạng sao",
            "đánh giá",
            "đánh giá lại",
            "tiêu chuẩn hóa",
            "chuẩn hóa",
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
            "sản phẩm cnnt tiêu biểu",
            "sản phẩm công nghiệp nông thôn tiêu biểu",
            "nhóm sản phẩm",
            "điểm bán",
            "chuỗi",
            "mô hình",
            "hộ vay",
            "sản phẩm du lịch",
            "sản phẩm tiêu biểu",
            "trung tâm",
        ],
    ),
];

fn claim(view: &View, running: &Running) -> Answer {
    let quantity = view.quantity();
    let product = quantity.unit == Measured::Noun(Noun::Product);
    let label = stars::labelled(view, running);
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
    if is_of_a_kind(view) && !is_said_to_be_ranked(view) {
        return Answer::Refused("products of a kind, not said to be ranked");
    }
    let units = each::named(view);
    let each = |chunk: &Chunk| chunk.item == Item::Cue(Cue::Each);
    // `bình quân mỗi xã có ít nhất 2 sản phẩm`
    // `mỗi năm có thêm ít nhất 40 sản phẩm` is a count of the year.
    let yearly = |chunk: &Chunk| view.scene.text.ends_before(chunk.tokens.end, &["năm"]);
    let mean = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Each | Cue::Average)) && !yearly(chunk);
    let least = quantity.approx == Some(Approx::AtLeast) && view.segment_left().any(mean);
    if units.is_empty() && (least || view.left().any(each)) {
        return Answer::Refused("a rule for each unit, no count");
    }
    if has_run_out(view) {
        return Answer::Refused("certificates that have run out");
    }
    let segment = view.segment();
    let change = change(view, running);
    // `6 sản phẩm không đáp ứng` of those whose certificates are withdrawn are lost like the others.
    let lost = change == Some(Change::Decrease);
    if !lost
        && view
            .predicate()
            .iter()
            .take_while(|chunk| chunk.segment == segment)
            .any(|chunk| chunk.item == Item::Cue(Cue::NotMet))
    {
        return Answer::Refused("counts what is not met");
    }
    if is_unfinished(view) || !lost && falls_short(view) {
        return Answer::Refused("counts what is not met");
    }
    if is_of_few_without(view) {
        return Answer::Refused("says what units lack");
    }
    if is_besides(view) {
        return Answer::Refused("points back to products counted before");
    }
    if view
        .right()
        .next()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Anaphor))
    {
        return Answer::Refused("points back to products counted before");
    }
    if has_another_title(view) {
        return Answer::Refused("products with another title");
    }
    if is_on_sale(view) {
        return Answer::Refused("where products are sold");
    }
    if tier::gap(view) {
        return Answer::Refused("a gap to a plan or to another unit");
    }
    if is_asked_for(view) {
        return Answer::Refused("a norm");
    }
    if tier::indefinite(view) {
        return Answer::Refused("an indefinite article, no count");
    }
    let stars = label.or_else(|| stars::said(view));
    let potential = view.right().any(|chunk| {
        chunk.item == Item::Cue(Cue::Potential)
            || chunk
                .tokens
                .clone()
                .any(|token| view.scene.text.is(token, &["tiềm"]))
    }) || stars::hoped_for(view, running);
    if !is_ocop(view, running, stars.is_some() || potential) {
        return Answer::Refused("nothing says that they are OCOP products");
    }
    let mut claim = Claim::new(Indicator::OcopProducts, Unit::Product, "ocop_products");
    claim.noun = Some(Noun::Product);
    claim.programme = Programme::Ocop;
    claim.change = change.filter(|_| !stars::moves_up(view));
    claim.average = units.is_empty() && tier::is_mean(view);
    claim.places = units;
    claim.stars = if potential || stars::moves_up(view) {
        None
    } else {
        stars
            .or_else(|| stars::inherited(view, running))
            .or_else(|| claim.change.and_then(|_| stars::of_level(view, running)))
    };
    if !lost && (entered(view) || is_of_entered(view, running)) {
        claim.status = Some(Status::Target);
    }
    Answer::Claimed(Box::new(claim))
}

/// `14 sản phẩm nông nghiệp`, `9 sản phẩm đặc sản`, as districts call what OCOP may grow from.
fn is_of_a_kind(view: &View) -> bool {
    let text = &view.scene.text;
    let mut noun = view.quantity().tokens.clone();
    noun.any(|token| {
        text.is(token, &["phẩm"])
            && (text.is(token + 1, &["nông", "thế"])
                || text.is(token + 1, &["đặc"]) && text.is(token + 2, &["sản", "trưng"])
                || text.is(token + 1, &["truyền", "chủ"]) && text.is(token + 2, &["thống", "lực"]))
    })
}

/// `được công nhận đạt OCOP 3 sao`, `đạt chuẩn OCOP`.
fn is_said_to_be_ranked(view: &View) -> bool {
    let said = &view.chunks()[view.at + 1..];
    let judged = said
        .iter()
        .take_while(|chunk| chunk.item != Item::Sign(';') && !counts(view, chunk, Noun::Product))
        .position(|chunk| {
            matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets))
                || view.scene.text.is(chunk.tokens.start, &["đạt"])
        });
    judged.is_some_and(|at| {
        said[at..]
            .iter()
            .take(RANKED)
            .any(|chunk| chunk.item == Item::Cue(Cue::Ocop) || counts(view, chunk, Noun::Star))
    })
}

/// Behind the verb so many chunks may lead to the programme or the stars: `được công nhận là sản phẩm OCOP hạng 3 sao`.
const RANKED: usize = 5;

/// `4 sản phẩm chấm xong không đạt 50 điểm`, `3 sản phẩm không tham gia nữa`: what comes behind commas is said of
/// them too, where nothing else is counted.
fn falls_short(view: &View) -> bool {
    let text = &view.scene.text;
    view.chunks()[view.at + 1..]
        .iter()
        .take_while(|chunk| match chunk.item {
            Item::Quantity(id) => view.scene.quantities[id].unit == Measured::Other,
            Item::Sign(sign) => sign == ',',
            Item::Cue(cue) => !matches!(cue, Cue::Part | Cue::Meets | Cue::Done),
            _ => true,
        })
        .take(SAID)
        .any(|chunk| {
            let start = chunk.tokens.start;
            chunk.item == Item::Cue(Cue::NotMet) && text.is(start, &["không"])
                || text.is(start, &["không"]) && text.is(start + 1, &["tham"])
        })
}

/// Within so many chunks behind products it is said that they fall short.
const SAID: usize = 10;

/// `Ngoài hai sản phẩm gạo, tỉnh có kỳ vọng gì …`, `cứ 9 sản phẩm OCOP thì 4 sản phẩm bị trả lại`: what is told of others, or out of how many.
fn is_besides(view: &View) -> bool {
    let text = &view.scene.text;
    let sentence = view.sentence().tokens.clone();
    let start = view.quantity().outer.start;
    let ratio = (sentence.start..start).any(|token| {
        text.is(token, &["cứ"])
            && text
                .tokens
                .get(token + 1)
                .is_some_and(crate::text::Token::is_number)
    });
    ratio || text.ends_before(start, &["ngoài"])
}

/// `6 sản phẩm còn lại cần hoàn thiện thêm về bao bì`: sent back by the council.
fn is_unfinished(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.end;
    (start..start + UNFINISHED).any(|token| {
        text.is(token, &["cần", "phải"])
            && text.is(token + 1, &["hoàn", "bổ"])
            && text.is(token + 2, &["thiện", "sung", "chỉnh"])
    })
}

/// Within so many tokens it is said what products lack: `sản phẩm còn lại phải hoàn thiện`.
const UNFINISHED: usize = 4;

/// `Hội đồng họp đánh giá 48 sản phẩm. Theo đó, huyện A có 9 sản phẩm, huyện B 12 sản phẩm`: parts of those entered.
fn is_of_entered(view: &View, running: &Running) -> bool {
    let refers = refers_back(&view.scene.text, view.sentence()) || opens_with_part(view);
    let judged = view.in_sentence(|cue| matches!(cue, Cue::Meets | Cue::Recognises | Cue::Ranked));
    refers
        && !judged
        && stars::said(view).is_none()
        && (of_place(view) || opens_with_part(view))
        && told_before(view)
            .and_then(|earlier| {
                running.in_sentence(view, earlier, |claim| claim.indicator == Indicator::OcopProducts)
            })
            .is_some_and(|whole| whole.status == Some(Status::Target))
}

/// Entered for ranking and not yet ranked.
fn entered(view: &View) -> bool {
    let text = &view.scene.text;
    // `thẩm định hồ sơ của 16 sản phẩm`
    let files = view.left().take(2).any(|chunk| {
        chunk.item == Item::Cue(Cue::Noun(Noun::Foreign)) && text.ends_before(chunk.tokens.end, &["sơ"])
    });
    if files || is_being_ranked(view) {
        return true;
    }
    // `Trong đợt này, 61 sản phẩm của các địa phương được thẩm định`, `có 14 sản phẩm … đăng ký`
    let judged = view.in_sentence(|cue| matches!(cue, Cue::Meets | Cue::Recognises));
    let shown = view
        .sentence()
        .tokens
        .clone()
        .any(|token| text.is(token, &["thẩm", "đăng"]) && text.is(token + 1, &["định", "ký"]));
    if is_of_round(view) && shown && !judged && stars::said(view).is_none() {
        return true;
    }
    let said = view.predicate();
    let takes_part = said.iter().position(|chunk| {
        text.is(chunk.tokens.start, &["tham"]) && text.is(chunk.tokens.start + 1, &["gia"])
    });
    // `96 sản phẩm của 61 chủ thể tham gia đánh giá`, where the makers' noun holds the verb
    let makers_take_part = || {
        let takes_part = |makers: &View| text.ends_before(makers.quantity().tokens.end, &["gia"]);
        let judged = |makers: &View| {
            let end = makers.quantity().tokens.end;
            text.is(end, &["đánh", "phân", "xếp", "chấm", "đợt", "thi", "dự"])
        };
        view.runs_into_next().is_some_and(|makers| takes_part(&makers))
            || view
                .next()
                .is_some_and(|makers| takes_part(&makers) && judged(&makers))
    };
    let takes_part = takes_part.or_else(|| makers_take_part().then_some(0));
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

/// `Hội đồng họp đánh giá, phân hạng 61 sản phẩm`: what a council deals with, before its result is told.
fn is_being_ranked(view: &View) -> bool {
    let text = &view.scene.text;
    let ranks = view
        .left()
        .take(6)
        .any(|chunk| text.is(chunk.tokens.start, &["đánh", "phân", "xếp", "chấm"]));
    let meets = view.before().any(|chunk| text.is(chunk.tokens.start, &["họp"]));
    let result = view.predicate().iter().take(8).any(|chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Meets | Cue::Reaches | Cue::Recognises | Cue::Done)
        ) || counts(view, chunk, Noun::Star)
    });
    ranks && meets && !result && stars::said(view).is_none()
}

/// Whether a chunk is a number of this noun.
fn counts(view: &View, chunk: &Chunk, noun: Noun) -> bool {
    matches!(chunk.item, Item::Quantity(id) if view.scene.quantities[id].unit == Measured::Noun(noun))
}

/// `Xếp theo nhóm, có 84 sản phẩm thực phẩm; 13 sản phẩm đồ uống`, `37 sản phẩm thuộc ngành thực phẩm; 9 sản phẩm thủ công`: products parted by their
/// kinds.
fn parts_by_kind(view: &View) -> bool {
    let text = &view.scene.text;
    let kinds =
        view.sentence().tokens.clone().any(|token| {
            text.is(token, &["nhóm", "ngành"]) && !text.is(token + 1, &["chuyên", "chức", "nông"])
        });
    let counted = view
        .chunks()
        .iter()
        .filter(|chunk| counts(view, chunk, Noun::Product))
        .count();
    kinds && counted > 1
}

fn is_ocop(view: &View, running: &Running, starred: bool) -> bool {
    let text = &view.scene.text;
    // `27 sản phẩm được cấp sao OCOP`
    let named = |chunk: &Chunk| {
        matches!(chunk.item, Item::Cue(Cue::Ocop)) || text.ends_before(chunk.tokens.end, &["ocop"])
    };
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
    // Nobody else recognises products by stars (`21 sản phẩm được UBND tỉnh công nhận đạt 3 sao`).
    let recognised = || View::any(view.predicate().into_iter().take(6), |cue| cue == Cue::Recognises);
    // `tổ chức đánh giá, phân hạng cho 10 sản phẩm` in a report that has spoken of OCOP
    let named_before = view.scene.setting.ocop_named;
    let ranks = || View::any(view.segment_left().take(RANKED), |cue| cue == Cue::Ranked);
    if starred && (view.topic().ocop || named_before || recognised()) || named_before && ranks() {
        return true;
    }
    // `Kết quả, 7/8 sản phẩm đạt trên 50 điểm`
    let scored = view.next().is_some_and(|score| {
        score.quantity().unit == Measured::Noun(Noun::Score) && score.segment() == view.segment()
    });
    if scored && view.topic().ocop {
        return true;
    }
    // `140 doanh nghiệp với 351 sản phẩm`
    let ocop = |claim: &Claim| {
        matches!(
            claim.indicator,
            Indicator::OcopProducts | Indicator::OcopProducers
        )
    };
    if running.latest(view, ocop).is_some() {
        return true;
    }
    if view.topic().ocop && parts_by_kind(view) {
        return true;
    }
    let sentence = view.in_sentence(|cue| cue == Cue::Ocop);
    let ranked = view.in_sentence(|cue| matches!(cue, Cue::Ranked | Cue::Recognises))
        || view.chunks().iter().any(|chunk| takes_back(text, chunk))
        || view.left().any(|chunk| text.is(chunk.tokens.start, &["nhóm"]))
        || view.topic().ocop && is_before_council(view);
    // `689 sản phẩm còn hiệu lực`
    let valid = view
        .right()
        .take(2)
        .any(|chunk| text.is(chunk.tokens.start, &["hiệu"]))
        || view
            .right()
            .next()
            .is_some_and(|chunk| text.ends_before(chunk.tokens.end, &["lực"]));
    let ranked = ranked || valid || is_of_round(view);
    let earlier = view.sentence.checked_sub(1).map(|at| &view.scene.sentences[at]);
    let told_before = earlier.is_some_and(|earlier| View::any(earlier.chunks.iter(), |cue| cue == Cue::Ocop));
    let context = sentence
        || told_before
        || view.topic().ocop
        || running
            .in_sentence_before(view, |claim| claim.indicator == Indicator::OcopProducts)
            .is_some();
    let starts_list = view.left().all(|chunk| !matches!(chunk.item, Item::Word));
    let parts = opens_with_part(view)
        && running
            .in_sentence_before(view, |claim| claim.indicator == Indicator::OcopProducts)
            .is_some();
    // `đến năm 2025 có 40 sản phẩm` under a headline about OCOP.
    let bare = view.topic().ocop
        && view
            .left()
            .find(|chunk| !text.is(chunk.tokens.start, &["từ"]))
            .is_some_and(|chunk| {
                let with = text.is(chunk.tokens.start, &["với"]);
                with || matches!(chunk.item, Item::Cue(Cue::Reaches | Cue::Change(_) | Cue::Level))
            })
        && view.right().next().is_none_or(|chunk| {
            matches!(
                chunk.item,
                Item::Sign(_) | Item::Time(_) | Item::Cue(Cue::BoundAfter(_))
            )
        });
    // `số sản phẩm OCOP lần lượt 14, 12 và 11`
    let elided = view.quantity().tokens.len() == 1;
    (starred || ranked || parts || of_place(view) || bare || elided || of_makers(view)) && context
        || sentence && starts_list
}

/// `Trong đợt này, có 14 sản phẩm thuộc 2 nhóm`: of the ranking that the article is about.
fn is_of_round(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.sentence().tokens.start;
    let round = start + usize::from(text.is(start, &["trong"]));
    // `Dự đợt chấm điểm lần này là 38 sản phẩm`
    let attends = text.is(start, &["góp", "có", "tham"]) && text.is(start + 1, &["mặt", "dự", "gia"]);
    let judged = view.sentence().tokens.clone().any(|token| {
        text.is(token, &["đợt", "kỳ", "vòng", "phiên"])
            && text.is(token + 1, &["chấm", "đánh", "xét", "xếp", "thi", "phân"])
    });
    view.topic().ocop
        && (text.is(round, &["đợt", "lần"]) && text.is(round + 1, &["này"]) || attends && judged)
}

/// `24 sản phẩm của 9 hợp tác xã và doanh nghiệp tham gia`
fn of_makers(view: &View) -> bool {
    view.runs_into_next().is_some_and(|makers| {
        let unit = makers.quantity().unit;
        view.scene
            .text
            .ends_before(makers.quantity().outer.start, &["của"])
            && (unit == Measured::Noun(Noun::Producer)
                || unit == Measured::Noun(Noun::Enterprise) && view.topic().ocop)
    })
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

/// `Huyện Xuân Lộc 6 sản phẩm, huyện Tân Phú 5 sản phẩm` in an article about OCOP.
fn of_place(view: &View) -> bool {
    view.left()
        .take(OF_A_PLACE)
        .any(|chunk| matches!(chunk.item, Item::Place(_)))
        || is_beside_place(view)
}

/// `Thị trấn Phước Vĩnh (3 sản phẩm); xã Tam Lập (2 sản phẩm)`: in a bracket behind its place.
fn is_beside_place(view: &View) -> bool {
    let opens = view.at.checked_sub(1).filter(|_| view.in_brackets());
    opens.is_some_and(|open| {
        view.chunks()[open].item == Item::Sign('(')
            && open
                .checked_sub(1)
                .is_some_and(|at| matches!(view.chunks()[at].item, Item::Place(_)))
    })
}

/// How many chunks may link a place and its products (`đứng đầu với`, `mới có`).
const OF_A_PLACE: usize = 5;
