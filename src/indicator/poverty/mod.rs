//! Rates of poor and near-poor households, multidimensional ones too.
//!
//! Not: numbers of households, shares of the poor (`65% tổng số hộ nghèo`), norms, titles (`huyện nghèo`).

mod cases;
mod fall;
mod share;

use super::{Answer, Claim, Rule, Running, tier, told_before};
use crate::context::change::change;
use crate::context::{
    View, is_respective, must_by_plan, norm_behind, refers_back, says_mean, says_whose, states_norm,
};
use crate::quantity::{Form, Unit as Measured};
use crate::report::{Change, Indicator, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};
use crate::text::sentence::{Chunk, Item};
use cases::{ACCEPTED, NEAR_ACCEPTED, NEAR_REJECTED, REJECTED};
use fall::{falls, falls_below, follows_fall, listed_change, shared_fall};
use share::{falls_faster, goes_on_with_the_rate, is_among_the_poor};

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::PovertyRate,
    id: "poverty_rate",
    counts: "rate of poor households (multidimensional too)",
    accepted: ACCEPTED,
    rejected: REJECTED,
    plausible: |_| (0, 75),
    claim: |view, running| claim(view, running, Indicator::PovertyRate),
};

pub(crate) const NEAR_RULE: Rule = Rule {
    indicator: Indicator::NearPovertyRate,
    id: "near_poverty_rate",
    counts: "rate of near-poor households",
    accepted: NEAR_ACCEPTED,
    rejected: NEAR_REJECTED,
    plausible: |_| (0, 50),
    claim: |view, running| claim(view, running, Indicator::NearPovertyRate),
};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Poverty,
        &[
            "hộ nghèo",
            "tỷ lệ hộ nghèo",
            "hộ nghèo đa chiều",
            "tỷ lệ hộ nghèo đa chiều",
            "nghèo đa chiều",
            "tỷ lệ nghèo",
            "tỷ lệ nghèo đa chiều",
            "tỷ lệ đói nghèo",
            "số hộ nghèo",
            "tổng số hộ nghèo",
            "hộ nghèo và cận nghèo",
            "hộ nghèo và hộ cận nghèo",
            "hộ nghèo , cận nghèo",
            "tỷ lệ giảm nghèo",
            "tỷ lệ thoát nghèo",
            "tốc độ giảm nghèo",
            "tốc độ giảm nghèo bình quân",
            "giảm nghèo bình quân",
            "mức giảm nghèo",
            "mức giảm nghèo bình quân",
            "chỉ tiêu giảm nghèo",
            "chỉ tiêu giảm nghèo bình quân",
            "tỷ lệ hộ nghèo , cận nghèo",
            "tỷ lệ hộ nghèo và cận nghèo",
            "giảm nghèo từ",
            "mỗi năm giảm nghèo",
            "hằng năm giảm nghèo",
            "hàng năm giảm nghèo",
            "giảm nghèo nhanh hơn",
            "giảm nghèo nhanh",
            "giảm tỷ lệ hộ nghèo bền vững",
            "tỷ lệ hộ nghèo bền vững",
        ],
    ),
    (
        Cue::NearPoverty,
        &[
            "hộ cận nghèo",
            "tỷ lệ hộ cận nghèo",
            "cận nghèo",
            "số hộ cận nghèo",
            "tỷ lệ cận nghèo",
        ],
    ),
    (
        Cue::Skip,
        &[
            "giảm nghèo bền vững",
            "chuẩn nghèo",
            "xóa đói giảm nghèo",
            "chuẩn nghèo đa chiều",
            "người nghèo",
            "công tác giảm nghèo",
            "thoát nghèo",
            "học sinh nghèo",
            "theo chuẩn nghèo",
            "theo chuẩn mới",
            "theo tiêu chí mới",
            "theo tiêu chí nghèo",
            "theo tiêu chí nghèo mới",
            "theo tiêu chí đa chiều",
            "theo tiêu chí nghèo đa chiều",
            "theo tiêu chí mới của tỉnh",
            "theo tiêu chí của tỉnh",
            "theo tiêu chí hiện hành",
            "theo tiêu chí cũ",
            "theo tiêu chí quốc gia",
            "theo tiêu chí trung ương",
            "theo chuẩn hiện hành",
            "theo chuẩn nghèo hiện hành",
            "theo chuẩn quốc gia",
            "theo chuẩn trung ương",
        ],
    ),
    (
        Cue::Norm,
        &[
            "theo quy định",
            "quy định",
            "phải",
            "mức đạt chuẩn",
            "yêu cầu là",
            "so với yêu cầu",
            "so với yêu cầu là",
            "so yêu cầu",
            "so với quy định",
            "so với quy định là",
            "trong khi yêu cầu",
            "trong khi yêu cầu là",
            "trong khi quy định là",
            "yêu cầu chung là",
            "yêu cầu của tiêu chí là",
            "theo yêu cầu là",
            "chuẩn là",
            "chuẩn yêu cầu",
            "chuẩn yêu cầu là",
            "chuẩn quy định",
            "chuẩn quy định là",
            "mức chuẩn là",
            "mức yêu cầu là",
            "quy định là",
            "tiêu chí yêu cầu",
            "tiêu chí quy định",
            "chuẩn mới là",
            "trong khi chuẩn là",
            "trong khi chuẩn mới là",
            "chuẩn theo quy định là",
            "tối thiểu phải",
            "chỉ tiêu quy định",
            "theo tiêu chí",
            "phải đạt",
            "không được quá",
            "không được vượt",
            "không được vượt quá",
        ],
    ),
];

fn claim(view: &View, running: &Running, indicator: Indicator) -> Answer {
    let quantity = view.quantity();
    let near = indicator == Indicator::NearPovertyRate;
    let household = if near {
        Noun::NearPoorHousehold
    } else {
        Noun::PoorHousehold
    };
    if quantity.form == Form::Negation && quantity.unit == Measured::Noun(household) {
        return Answer::Claimed(Box::new(Claim::new(
            indicator,
            Unit::Percent,
            "no_poor_households_left",
        )));
    }
    if quantity.unit != Measured::Percent {
        return Answer::NotMine;
    }
    let result = running
        .result_of_plan(view)
        .filter(|result| result.indicator == indicator);
    if result.is_none() && !speaks_of(view, running, near) {
        return Answer::NotMine;
    }
    let text = &view.scene.text;
    // `chiếm 23,4% so với tổng số hộ cận nghèo toàn tỉnh`
    if view.right().take(4).any(|chunk| {
        let all = text.is(chunk.tokens.start, &["tổng", "số"])
            || text.ends_before(chunk.tokens.start, &["số"])
                && text.ends_before(chunk.tokens.start - 1, &["tổng"]);
        matches!(chunk.item, Item::Cue(Cue::Poverty | Cue::NearPoverty)) && all
    }) {
        return Answer::Refused("a share of the poor households");
    }
    if is_among_the_poor(view) {
        return Answer::Refused("a share of the poor households");
    }
    if tier::gap(view) || falls_faster(view) {
        return Answer::Refused("a gap to a plan or to another unit");
    }
    if tier::ratio_to_plan(view) && !tier_is_level(view) {
        return Answer::Refused("a ratio to the plan");
    }
    let rule = || {
        View::any(view.before(), |cue| cue == Cue::Norm) && View::any(view.before(), |cue| cue == Cue::Each)
    };
    // `còn 3,4% (yêu cầu dưới 3%)`
    let start = quantity.outer.start;
    let asked = text.ends_before(start, &["cầu"]) && text.ends_before(start - 1, &["yêu"]);
    if rule()
        || asked
        || states_norm(view)
        || !has_deadline(view)
            && !must_by_plan(view)
            && view.left().any(|chunk| chunk.item == Item::Cue(Cue::Norm))
        || norm_behind(view)
    {
        return Answer::Refused("a norm");
    }
    // `còn 4,98%, giảm gần 50% so với năm 2001`: a round share is one of the households, not of points.
    let rounded = quantity.approx.is_some() && quantity.value >= ROUND_SHARE.into();
    let moved = change(view, running).is_some();
    if moved && (quantity.value > MOST_POINTS.into() || rounded) {
        return Answer::Refused("a relative change of the number of households");
    }
    let mut claim = Claim::new(
        indicator,
        Unit::Percent,
        if near { "near_poverty_rate" } else { "poverty_rate" },
    );
    // `giảm 145 hộ (1,4%)`
    let of_households = || {
        let host = view
            .host()
            .filter(|host| matches!(host.quantity().unit, Measured::Noun(_)))
            // `giảm từ 1.240 hộ (5,8%)` starts from it.
            .filter(|host| !text.ends_before(host.quantity().outer.start, &["từ"]))?;
        change(&host, running)
    };
    claim.change = change(view, running)
        .or_else(of_households)
        .or_else(|| falls(view).then_some(Change::Decrease))
        .or(result.and_then(|result| result.change))
        .or_else(|| shared_fall(view, running))
        .or_else(|| listed_change(view, running, indicator));
    if falls_below(view) {
        claim.change = None;
    }
    claim.average = view.left().any(|chunk| {
        says_mean(text, chunk)
            || text.ends_before(chunk.tokens.end, &["quân"])
                && matches!(chunk.item, Item::Cue(Cue::Change(_)))
    }) && (quantity.per.year || claim.change.is_some())
        || view
            .left()
            .take(3)
            .any(|chunk| says_mean(text, chunk) || text.ends_before(chunk.tokens.end, &["quân"]))
        || result.is_some_and(|result| result.average);
    Answer::Claimed(Box::new(claim))
}

/// `cuối năm 2020 phải đưa xuống dưới 12%`: what must be by a day is an aim, not a norm.
fn has_deadline(view: &View) -> bool {
    let dated = view
        .left()
        .any(|chunk| matches!(chunk.item, Item::Time(_) | Item::Cue(Cue::Time(_))));
    dated && View::any(view.left(), |cue| cue == Cue::Level)
}

/// No place's rate has moved by more points than this; a greater change is one of the number of households.
const MOST_POINTS: i64 = 60;

/// From here on a fall that is only about so great is told of the number of households: `giảm gần một nửa`, `giảm trên 40%`.
const ROUND_SHARE: i64 = 40;

fn tier_is_level(view: &View) -> bool {
    view.left()
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Level)))
}

/// `hộ nghèo còn 3,2%, 98% hộ có nhà kiên cố`: what is said of other households.
fn acts(view: &View, households: &Chunk) -> bool {
    view.right()
        .skip_while(|chunk| chunk.tokens != households.tokens)
        .nth(1)
        .is_some_and(|verb| {
            matches!(
                verb.item,
                Item::Word | Item::Cue(Cue::Reaches | Cue::Meets | Cue::Foreign)
            )
        })
}

/// `tỷ lệ hộ nghèo và cận nghèo (lần lượt là 14,23% và 7,69%)`: the first is of the poor, the second of the nearly poor.
fn respective(view: &View) -> Option<Cue> {
    let text = &view.scene.text;
    let word = view.chunks()[..view.at]
        .iter()
        .rposition(|chunk| is_respective(text, chunk))?;
    let both = view.chunks()[..word].iter().rev().find_map(|chunk| {
        let start = chunk.tokens.start;
        let joined = (start..chunk.tokens.end).any(|token| {
            text.is(token, &["và", ","]) && (token + 1..chunk.tokens.end).any(|at| text.is(at, &["cận"]))
        });
        match chunk.item {
            Item::Cue(Cue::Poverty) => Some(joined),
            Item::Cue(Cue::NearPoverty) => Some(text.ends_before(start, &["và"])),
            _ => None,
        }
    })?;
    let counted = |chunk: &&Chunk| matches!(chunk.item, Item::Quantity(_));
    let own = view.chunks()[word..view.at].iter().filter(counted).count();
    let all = view.chunks()[word..]
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(')' | ';')))
        .filter(counted)
        .count();
    (both && all == 2).then_some(if own == 0 { Cue::Poverty } else { Cue::NearPoverty })
}

/// `hộ nghèo vẫn là 7,2%, mục tiêu của xã là cuối năm còn dưới 6%`
fn falls_further(view: &View, running: &Running, near: bool) -> bool {
    let own = if near {
        Indicator::NearPovertyRate
    } else {
        Indicator::PovertyRate
    };
    let led = view
        .left()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Bound(_))))
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Level));
    led && running
        .latest(view, |_| true)
        .is_some_and(|claim| claim.indicator == own)
}

/// What the noun right behind the percentage says; nothing where there is none that decides.
fn said_behind(view: &View, wanted: Cue) -> Option<bool> {
    let chunk = view
        .right()
        // `xã có 1.240 hộ thì 18,3% là hộ nghèo`
        .find(|chunk| {
            !matches!(chunk.item, Item::Cue(Cue::Function | Cue::Label))
                && !view.scene.text.is(chunk.tokens.start, &["là"])
        })?;
    // `hộ nghèo còn hơn 1% và tỷ lệ hộ cận nghèo 1,7%`
    let other_clause = chunk.tokens.start > view.quantity().outer.end
        && view.scene.text.ends_before(chunk.tokens.start, &["và", "còn"]);
    // `xuống dưới 4% theo chỉ tiêu`
    let measured = view.scene.text.ends_before(chunk.tokens.start, &["theo"]);
    if other_clause || measured {
        return None;
    }
    if chunk.item == Item::Cue(wanted) {
        // `25% hộ nghèo được nhận gạo` is a share of them, `còn 4% hộ nghèo` a rate.
        let behind = view
            .right()
            .skip_while(|other| other.tokens != chunk.tokens)
            .nth(1);
        let rate = behind.is_none_or(|behind| {
            matches!(
                behind.item,
                Item::Sign(_)
                    | Item::Time(_)
                    // `1,7% hộ cận nghèo theo chuẩn đa chiều`
                    | Item::Cue(Cue::BoundAfter(_) | Cue::Time(_) | Cue::Function | Cue::Base | Cue::Skip)
            )
        }) && !view
            .left()
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Fund)));
        return Some(rate);
    }
    // `hộ nghèo còn 1,9%, 92,3% người dân có thẻ bảo hiểm`
    if matches!(chunk.item, Item::Cue(Cue::Source(_))) {
        return Some(false);
    }
    let households = chunk.item == Item::Cue(Cue::Noun(Noun::Household));
    if households && acts(view, chunk) && view.left().all(|other| other.item != Item::Cue(wanted)) {
        return Some(false);
    }
    // `hộ nghèo từ 18,65% đầu nhiệm kỳ xuống còn 3,74%`
    if view.scene.text.is(
        chunk.tokens.start,
        &["đầu", "cuối", "hồi", "lúc", "thời", "nhiệm"],
    ) {
        return None;
    }
    // `tỷ lệ hộ nghèo chiếm 15,46% dân số`
    let of_people = view.scene.text.is(chunk.tokens.start, &["dân"])
        && view.left().any(|other| other.item == Item::Cue(wanted));
    if of_people {
        return None;
    }
    if !households
        && matches!(
            chunk.item,
            Item::Cue(Cue::Noun(_) | Cue::Poverty | Cue::NearPoverty)
        )
        || matches!(chunk.item, Item::Word | Item::Cue(Cue::Foreign | Cue::Fund))
            && view.left().next().is_none_or(|head| {
                !view.continues() && head.item != Item::Cue(wanted) && head.item != Item::Cue(Cue::Level)
            })
    {
        return Some(false);
    }
    None
}

/// What is said of the percentage by words right beside it, a start before it, or the figure that its sentence goes on with.
fn said_outright(view: &View, running: &Running, near: bool) -> Option<bool> {
    let wanted = if near { Cue::NearPoverty } else { Cue::Poverty };
    if follows_fall(view) {
        return Some(!near);
    }
    if let Some(between) = view.start_of() {
        let said = between.iter().find_map(|chunk| match chunk.item {
            Item::Cue(cue @ (Cue::Poverty | Cue::NearPoverty)) => Some(cue),
            _ => None,
        });
        if said.is_some() {
            return Some(said == Some(wanted));
        }
    }
    if let Some(answer) = said_behind(view, wanted) {
        return Some(answer);
    }
    let indicator = if near {
        Indicator::NearPovertyRate
    } else {
        Indicator::PovertyRate
    };
    if running
        .resumed(view)
        .is_some_and(|claim| claim.indicator == indicator)
    {
        return Some(true);
    }
    None
}

/// Whether the percentage is said of poor households: by the nearest head before it, the noun behind it, or what the
/// clause before went on about.
fn speaks_of(view: &View, running: &Running, near: bool) -> bool {
    let wanted = if near { Cue::NearPoverty } else { Cue::Poverty };
    let other = if near { Cue::Poverty } else { Cue::NearPoverty };
    if let Some(own) = respective(view) {
        return own == wanted;
    }
    if let Some(said) = said_outright(view, running, near) {
        return said;
    }
    // `tỷ lệ hộ nghèo của 3 xã đều dưới 5%`
    let of_units = view.previous().is_some_and(|units| {
        says_whose(view.scene, units.id)
            && units.segment() == view.segment()
            && units.left().any(|chunk| chunk.item == Item::Cue(wanted))
    });
    if of_units && view.continues() {
        return true;
    }
    if goes_on_with_the_rate(view, running, near) {
        return true;
    }
    for chunk in view.left() {
        match chunk.item {
            Item::Cue(cue) if cue == wanted => return true,
            Item::Cue(cue) if cue == other => return false,
            Item::Cue(
                Cue::Foreign
                | Cue::Income
                | Cue::Ocop
                | Cue::Noun(Noun::Commune | Noun::Village | Noun::Foreign),
            ) if !mentions_place_only(view, chunk) => return false,
            _ => {}
        }
    }
    if falls_further(view, running, near) {
        return true;
    }
    // `còn 64 hộ, chiếm 0,9%`, `huyện A có 1.905 hộ (chiếm tỷ lệ 31,2%)`, `tăng 0,4%`, `vùng B còn 3,3%`.
    if !view.continues() {
        return false;
    }
    // `tỷ lệ hộ nghèo theo chuẩn mới, giai đoạn 2016 - 2018 mỗi năm giảm 4,1%`
    // `Hộ nghèo còn nhiều, đầu năm là 21,7%`
    let start = view.quantity().outer.start;
    let dated =
        view.scene.text.ends_before(start, &["là"]) && view.scene.text.ends_before(start - 1, &["năm"]);
    let moves = dated || View::any(view.left(), |cue| matches!(cue, Cue::Change(_) | Cue::Level));
    if moves || view.in_brackets() && view.left().all(|chunk| matches!(chunk.item, Item::Sign(_))) {
        // `tỷ lệ hộ nghèo cao hơn bình quân (20,57%)`.
        let head = view.before().find_map(|chunk| match chunk.item {
            Item::Cue(cue @ (Cue::Poverty | Cue::NearPoverty | Cue::Income | Cue::Foreign)) => Some(cue),
            Item::Quantity(_) => Some(Cue::Skip),
            _ => None,
        });
        if head == Some(wanted) {
            return true;
        }
    }
    let Some(previous) = view.previous_outside() else {
        return goes_on_from_sentence_before(view, running, near);
    };
    match previous.quantity().unit {
        Measured::Noun(Noun::PoorHousehold) => !near,
        Measured::Noun(Noun::NearPoorHousehold) => near,
        Measured::Percent => running.claim(previous.id).is_some_and(|claim| {
            claim.indicator
                == if near {
                    Indicator::NearPovertyRate
                } else {
                    Indicator::PovertyRate
                }
        }),
        Measured::Noun(Noun::District | Noun::Commune | Noun::Village) => {
            running.latest(view, |_| true).is_some_and(|claim| {
                claim.indicator
                    == if near {
                        Indicator::NearPovertyRate
                    } else {
                        Indicator::PovertyRate
                    }
            })
        }
        Measured::Noun(Noun::Household) | Measured::Other => {
            let head = previous.before().find_map(|chunk| match chunk.item {
                Item::Cue(cue @ (Cue::Poverty | Cue::NearPoverty)) => Some(cue),
                _ => None,
            });
            head == Some(wanted)
        }
        _ => false,
    }
}

fn mentions_place_only(view: &View, chunk: &Chunk) -> bool {
    view.scene.text.is(
        chunk.tokens.start,
        &[
            "xã", "huyện", "tỉnh", "thôn", "ấp", "bản", "làng", "buôn", "xóm", "khóm",
        ],
    ) && chunk.tokens.len() == 1
}

fn goes_on_from_sentence_before(view: &View, running: &Running, near: bool) -> bool {
    let wanted = if near {
        Indicator::NearPovertyRate
    } else {
        Indicator::PovertyRate
    };
    let of_place = view.left().any(|chunk| matches!(chunk.item, Item::Place(_)));
    let told = running
        .in_sentence_before(view, |_| true)
        .is_some_and(|claim| claim.indicator == wanted);
    // `UBND tỉnh giao chỉ tiêu giảm tỷ lệ hộ nghèo cho các huyện. Cụ thể, huyện A giảm từ 6,5-7,2%; …`
    let details = refers_back(&view.scene.text, view.sentence());
    let cue = if near { Cue::NearPoverty } else { Cue::Poverty };
    let spoken_of = || {
        told_before(view).is_some_and(|earlier| {
            let chunks = &view.scene.sentences[earlier].chunks;
            View::any(chunks.iter(), |other| other == cue)
                && View::any(view.left(), |other| matches!(other, Cue::Change(_) | Cue::Level))
        })
    };
    of_place && (told || details && spoken_of())
}
