//! Criteria (tiêu chí) or their parts (chỉ tiêu, nội dung) met by a unit or on average.
//!
//! Not: criteria by name (`tiêu chí số 17`), the size of a standard (`bộ 19 tiêu chí`), what is not met, targets of
//! the socio-economic plan (`15/16 chỉ tiêu kinh tế - xã hội`), criteria that group counted communes.

mod refusal;

use super::{Accepted, Answer, Claim, Rule, Running, accept};
use crate::context::change::{change, over_past, over_second_base};
use crate::context::each;
use crate::context::{View, is_respective, must_by_plan, says_mean};
use crate::quantity::{Form, Unit as Measured};
use crate::report::{Indicator, Standard, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};
use crate::text::sentence::{Chunk, Item};
use refusal::{groups_units, is_remainder, refusal};

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::Criteria,
    id: "criteria",
    counts: "criteria (tiêu chí) or their parts (chỉ tiêu, nội dung) met by a unit or on average",
    accepted: ACCEPTED,
    rejected: REJECTED,
    // Sums over the communes of a province come near 20 times 600.
    plausible: |_| (0, 15_000),
    claim,
};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Noun(Noun::Criterion),
        &["tiêu chí", "tiểu chí", "tc", "lĩnh vực", "lượt tiêu chí"],
    ),
    (
        Cue::Noun(Noun::SubCriterion),
        &[
            "chỉ tiêu",
            "nội dung",
            "nội dung tiêu chí",
            "tiêu chí thành phần",
            "chỉ tiêu thành phần",
        ],
    ),
    (
        Cue::Average,
        &[
            "bình quân",
            "trung bình",
            "bình quân chung của",
            "tính bình quân",
            "bình quân mỗi",
            "trung bình mỗi",
            "mỗi năm",
            "bình quân mỗi năm",
            "trung bình mỗi năm",
            "bình quân hằng năm",
            "bình quân hàng năm",
            "trung bình hằng năm",
            "trung bình hàng năm",
        ],
    ),
    (
        Cue::Noun(Noun::Foreign),
        &[
            "nhóm tiêu chí",
            "nhóm chỉ tiêu",
            "chỉ tiêu kinh tế",
            "chỉ tiêu kinh tế - xã hội",
            "chỉ tiêu chủ yếu",
            "chỉ tiêu của ngành",
            "chỉ tiêu kt - xh",
            "chỉ tiêu về kinh tế",
            "chỉ tiêu nghị quyết đề ra",
            "chỉ tiêu phát triển",
            "nội dung cơ bản",
            "nội dung công việc",
            "chỉ tiêu thi đua",
            "lĩnh vực khác",
            "chỉ tiêu quan trọng",
            "chỉ tiêu đại hội",
        ],
    ),
    (
        Cue::Skip,
        &[
            "bộ tiêu chí",
            "các tiêu chí",
            "những tiêu chí",
            "một số tiêu chí",
            "tiêu chí khó",
        ],
    ),
    (Cue::SetSize, &["bộ", "bộ gồm", "với bộ"]),
];

fn claim(view: &View, running: &Running) -> Answer {
    let quantity = view.quantity();
    let unit = match quantity.unit {
        Measured::Noun(Noun::Criterion) => Unit::Criterion,
        // No standard has 19 sub-criteria: `19/19 chỉ tiêu` is said of the 19 criteria.
        Measured::Noun(Noun::SubCriterion) if quantity.out_of == Some(19.into()) => Unit::Criterion,
        Measured::Noun(Noun::SubCriterion) => Unit::SubCriterion,
        Measured::Other if is_said_at_the_end(view) => Unit::Criterion,
        _ => return Answer::NotMine,
    };
    if groups_units(view) {
        return Answer::Refused("groups the units counted beside it");
    }
    if let Some(reason) = refusal(view) {
        return Answer::Refused(reason);
    }
    if is_remainder(view, running) {
        return Answer::Refused("nearly met, beside those that are");
    }
    let resumed = || {
        running
            .resumed(view)
            .filter(|claim| claim.indicator == Indicator::Criteria)
    };
    let listed = list_head(view, running)
        .or_else(|| elliptic(view, running))
        .or_else(resumed);
    // `đạt 189 tiêu chí, nhiều hơn năm 2022 là 25 tiêu chí`
    let compared = over_past(view)
        .or_else(|| over_second_base(view, running))
        .is_some()
        && running
            .latest(view, |claim| claim.indicator == Indicator::Criteria)
            .is_some();
    let listed = listed.or_else(|| {
        running
            .result_of_plan(view)
            .filter(|result| result.indicator == Indicator::Criteria)
    });
    if listed.is_none() && !compared && view.start_of().is_none() && !is_met(view, unit) {
        return Answer::Refused("nothing says that they are met");
    }
    let mut claim = Claim::new(Indicator::Criteria, unit, "criteria_met");
    claim.noun = Some(if unit == Unit::Criterion {
        Noun::Criterion
    } else {
        Noun::SubCriterion
    });
    claim.change = change(view, running);
    claim.places = each::named(view);
    // One unit meets a criterion or not: a fraction is a mean.
    let fraction = !quantity.value.is_integer();
    let stated = || {
        view.segment_left()
            .any(|chunk| says_mean(&view.scene.text, chunk))
    };
    claim.average = fraction || quantity.per.place || stated() || listed.is_some_and(|claim| claim.average);
    if claim.change.is_some() {
        // `mỗi xã tăng bình quân từ 1 - 1,5 tiêu chí`
        claim.average |= view.left().any(|chunk| {
            matches!(chunk.item, Item::Cue(Cue::Change(_)))
                && view.scene.text.ends_before(chunk.tokens.end, &["quân"])
        });
        // `bình quân 16,2 tiêu chí/xã, tăng 1,3 tiêu chí`: the mean has risen.
        claim.average |= running
            .latest(view, |claim| claim.indicator == Indicator::Criteria)
            .is_some_and(|claim| claim.average);
    }
    claim.standard = Some(
        standard(view, running)
            .or_else(|| listed.and_then(|claim| claim.standard))
            .unwrap_or(Standard::Standard),
    );
    Answer::Claimed(Box::new(claim))
}

/// `xã A đạt 15/19, xã B đạt 12/19, xã C đạt 10/19 tiêu chí`: the noun that the last of a list of places says for all.
fn is_said_at_the_end(view: &View) -> bool {
    let all = view.quantity().out_of;
    let of_place = |view: &View| {
        view.left()
            .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Reaches | Cue::Function | Cue::Done)))
            .is_some_and(|chunk| matches!(chunk.item, Item::Place(_)))
    };
    let mut list = std::iter::successors(view.next(), View::next)
        .take_while(|next| next.quantity().out_of == all && of_place(next));
    all.is_some()
        && of_place(view)
        && list.any(|next| next.quantity().unit == Measured::Noun(Noun::Criterion))
}

/// Whether a verb, a share or a mean says that the criteria are met.
fn is_met(view: &View, unit: Unit) -> bool {
    let quantity = view.quantity();
    let text = &view.scene.text;
    let none = quantity.form == Form::Negation;
    if none || quantity.out_of.is_some() || quantity.per.place || starts_or_leads(view) {
        return true;
    }
    let mut words = 0;
    for chunk in view.left() {
        match chunk.item {
            Item::Cue(Cue::Reaches)
                if unit == Unit::SubCriterion && !view.scene.text.is(chunk.tokens.start, &["đạt"]) =>
            {
                return false;
            }
            Item::Cue(Cue::Reaches) => {
                return text.is(chunk.tokens.start, &["đạt"])
                    || text.ends_before(chunk.tokens.start, &["mới", "chỉ"])
                        && !text.ends_before(chunk.tokens.start - 1, &["chí", "trình"])
                    || text.ends_before(chunk.tokens.start, &["điểm"])
                    || averaged(view)
                    || subject_is_criteria(view);
            }
            Item::Cue(Cue::Done) if text.ends_before(chunk.tokens.end, &["đạt", "thành", "xong", "được"]) =>
            {
                return true;
            }
            // `cuối năm xã phải đạt 19 tiêu chí`
            Item::Cue(Cue::Norm) if text.ends_before(chunk.tokens.end, &["đạt"]) && must_by_plan(view) => {
                return true;
            }
            // `giậm chân ở mốc 9 tiêu chí`
            Item::Word if text.is(chunk.tokens.start, &["mốc"]) => return true,
            Item::Cue(Cue::Completes | Cue::Change(_) | Cue::Meets | Cue::Level | Cue::Pending) => {
                return true;
            }
            Item::Cue(Cue::Average) => return true,
            Item::Cue(Cue::Builds | Cue::Plan | Cue::Recognises | Cue::Part) => {
                return unit == Unit::Criterion && averaged(view);
            }
            Item::Word => words += 1,
            _ => {}
        }
        if words > 3 {
            break;
        }
    }
    averaged(view)
}

/// `bắt đầu với 7 tiêu chí`, `xuất phát điểm của xã là 6 tiêu chí`, `dẫn đầu với 15 tiêu chí`, `xã A chỉ 6 tiêu chí`, `xã B
/// mới 5 tiêu chí`, `xã vỏn vẹn 5 tiêu chí`, `làm xong 18 tiêu chí`.
fn starts_or_leads(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    if text.ends_before(start, &["vẹn", "đủ", "xong"]) {
        return true;
    }
    // `khi ấy bình quân mới đạt 7,3 tiêu chí, đến nay con số này là 13,6 tiêu chí`
    let resumed = text.ends_before(start, &["là"]) && text.ends_before(start - 1, &["này", "nay", "đó"]);
    if resumed
        && view
            .previous()
            .is_some_and(|previous| previous.quantity().unit == view.quantity().unit)
    {
        return true;
    }
    let mut left = view.left().filter(|chunk| chunk.item != Item::Sign('('));
    let Some(first) = left.next() else {
        let host = view.sentence().segments[view.segment()].host;
        return host.is_some_and(|host| {
            view.chunks()[..view.at]
                .iter()
                .rev()
                .find(|chunk| chunk.segment == host)
                .is_some_and(|chunk| matches!(chunk.item, Item::Place(_)))
        });
    };
    let place = |chunk: Option<&Chunk>| chunk.is_none_or(|chunk| matches!(chunk.item, Item::Place(_)));
    // `Phước Quang 15 tiêu chí, Phước Thắng mới 12`, `Hòa Sơn (16 tiêu chí)`
    if matches!(first.item, Item::Place(_)) {
        return true;
    }
    // `nay được 17 tiêu chí`, `mới được 7 tiêu chí`
    if text.is(first.tokens.start, &["được"]) {
        return true;
    }
    if text.is(first.tokens.start, &["mới", "chỉ", "cũng", "cùng"])
        && first.tokens.len() == 1
        && place(left.next())
    {
        return true;
    }
    // `vẫn dừng ở 12 tiêu chí`, `mới ở mức 9 tiêu chí`
    if text.ends_before(start, &["ở"]) && text.ends_before(start - 1, &["dừng", "đứng", "vẫn", "mới", "đang"])
    {
        return true;
    }
    let stands = text.is(first.tokens.start, &["với", "từ", "là", "có", "chỉ", "mới"]);
    let head = |token: usize| {
        text.is(token, &["bắt", "xuất", "khởi", "dẫn", "đứng"])
            && text.is(token + 1, &["đầu", "phát", "điểm", "nhất", "cuối"])
            // `thấp nhất là xã A với 11 tiêu chí`
            || text.is(token, &["thấp", "cao", "ít", "nhiều"]) && text.is(token + 1, &["nhất"])
    };
    let start = view.left().last().map_or(start, |chunk| chunk.tokens.start);
    let near = (start.saturating_sub(2)..view.quantity().outer.start).any(head);
    stands && (near || view.left().skip(1).any(|chunk| head(chunk.tokens.start)))
}

/// `số tiêu chí đạt bình quân là 14 tiêu chí`; `xã có 4 lĩnh vực đạt chuẩn …`.
fn subject_is_criteria(view: &View) -> bool {
    // `Tổng số tiêu chí đạt được của 19 xã là 147 tiêu chí`
    // not `số tiêu chí cần làm thêm để 12 xã đạt chuẩn là 81 tiêu chí`
    let ahead = View::any(view.segment_left(), |cue| {
        matches!(cue, Cue::Expects | Cue::NotMet | Cue::Pending)
    });
    view.segment_left()
        .any(|chunk| chunk.item == Item::Cue(Cue::Noun(Noun::Criterion)))
        && !ahead
        || view
            .right()
            .take(3)
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Meets | Cue::Reaches)))
}

/// Whether a mean is said for the clause.
fn averaged(view: &View) -> bool {
    View::any(view.segment_left(), |cue| cue == Cue::Average)
}

/// The criteria before this one in a list (`6,2/8 tiêu chí và 21,4/27 nội dung`, `tăng 1 tiêu chí, 5 chỉ tiêu`).
fn list_head<'r>(view: &View, running: &'r Running) -> Option<&'r Claim> {
    let previous = view.previous()?;
    let claim = running
        .claim(previous.id)
        .filter(|claim| claim.indicator == Indicator::Criteria)?;
    let linked = view.left().all(|chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Function | Cue::Bound(_)) | Item::Sign(_)
        )
    });
    // `lần lượt đạt 17, 16 và 16 tiêu chí`
    let text = &view.scene.text;
    let respective = view.before().any(|chunk| is_respective(text, chunk));
    let host = view.host().is_some_and(|host| host.id == previous.id);
    let member = previous.quantity().unit != view.quantity().unit || view.quantity().out_of.is_some();
    (linked && (member || respective) || host).then_some(claim)
}

/// `xã A hoàn thành 19 tiêu chí, xã B 18`: the number alone goes on with the criteria told of another place.
fn elliptic<'r>(view: &View, running: &'r Running) -> Option<&'r Claim> {
    let alone = view.quantity().tokens.len() == 1;
    running
        .latest(view, |claim| claim.indicator == Indicator::Criteria)
        .filter(|_| alone)
}

/// The tier of the criteria set: named behind, else before, else that of the criteria just spoken of.
fn standard(view: &View, running: &Running) -> Option<Standard> {
    let named = |chunk: &Chunk| match chunk.item {
        Item::Cue(Cue::Ntm(tier)) => Some(tier.unwrap_or(Standard::Standard)),
        Item::Cue(Cue::Tier(tier)) => Some(tier),
        _ => None,
    };
    let higher = |found: &[Standard]| {
        found
            .iter()
            .copied()
            .find(|tier| *tier != Standard::Standard)
            .or(found.first().copied())
    };
    let behind: Vec<Standard> = view
        .predicate()
        .into_iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(',')))
        .filter_map(named)
        .collect();
    if let Some(found) = higher(&behind) {
        return Some(found);
    }
    if let Some(tier) = recognised_as(view, named) {
        return Some(tier);
    }
    let before: Vec<Standard> = view.segment_left().filter_map(named).collect();
    if let Some(found) = higher(&before) {
        return Some(found);
    }
    if let Some(claim) = running.latest(view, |claim| claim.indicator == Indicator::Criteria) {
        return claim.standard;
    }
    // `Các xã đăng ký nâng cao đã đạt từ 7 - 18/19 tiêu chí. Trong đó, xã A đạt 18/19 tiêu chí`
    if let Some(claim) = running.whole_before(view, |claim| claim.indicator == Indicator::Criteria) {
        return claim.standard;
    }
    // `Xã được chọn về đích NTM nâng cao năm nay, đến nay đã hoàn thành 17/19 tiêu chí`
    let aimed = view
        .before()
        .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_) | Item::Sign(';')))
        .collect::<Vec<_>>();
    let chosen = aimed.iter().any(|chunk| {
        chunk.item == Item::Cue(Cue::Goal)
            || matches!(chunk.item, Item::Cue(Cue::Pending | Cue::Plan | Cue::Builds))
    });
    if let Some(tier) = aimed.iter().find_map(|chunk| named(chunk)).filter(|_| chosen) {
        return Some(tier);
    }
    // `Theo bộ tiêu chí NTM nâng cao, huyện đạt …`: a set named before, not the tier of other units.
    let chunks = view.chunks();
    chunks[..view.at]
        .windows(2)
        .enumerate()
        .rev()
        .find_map(|(at, pair)| {
            let set = |chunk: &Chunk| view.scene.text.ends_before(chunk.tokens.end, &["chí"]);
            // `về tiêu chí huyện NTM nâng cao`
            let unit = matches!(
                pair[0].item,
                Item::Cue(Cue::Noun(Noun::Commune | Noun::District | Noun::Village))
            );
            let of_set = set(&pair[0]) || unit && at > 0 && set(&chunks[at - 1]);
            named(&pair[1]).filter(|_| of_set)
        })
}

/// `hoàn thành 14/14 tiêu chí, được … công nhận đạt chuẩn nông thôn mới kiểu mẫu`: the tier that all its criteria have brought.
fn recognised_as(view: &View, named: impl Fn(&Chunk) -> Option<Standard>) -> Option<Standard> {
    let full = view.quantity().out_of == Some(view.quantity().value);
    let predicate = view.predicate();
    let clause = predicate
        .iter()
        .skip_while(|chunk| chunk.item != Item::Sign(','))
        .skip(1)
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(',') | Item::Time(_)));
    clause
        .skip_while(|chunk| chunk.item != Item::Cue(Cue::Recognises))
        .find_map(|chunk| named(chunk))
        .filter(|_| full)
}

const ACCEPTED: &[Accepted] = &[
    accept(
        "Bình quân mỗi xã trong tỉnh đạt 17,2 tiêu chí nông thôn mới",
        &["17.2 average"],
    ),
    accept("Năm 2011 xã A vỏn vẹn 5 tiêu chí nông thôn mới", &["5"]),
    accept("Xã A đã làm xong 18 tiêu chí nông thôn mới", &["18"]),
    accept("Đến giữa tháng 10 xã NTM đã có 17/19 tiêu chí", &["17 /19"]),
    accept("Xã chưa đạt tiêu chí nào trong bộ tiêu chí nông thôn mới", &["0"]),
    accept(
        "Bình quân mỗi xã NTM mới đạt 7,3 tiêu chí, đến nay con số này là 13,6 tiêu chí",
        &["7.3 average", "13.6 average"],
    ),
    accept("Bình quân xã NTM đạt 16,68 tiêu chí/xã", &["16.68 average"]),
    accept(
        "Các xã đạt trung bình 41/58 chỉ tiêu và 12,6/19 tiêu chí NTM nâng cao",
        &["41 /58 sub average advanced", "12.6 /19 average advanced"],
    ),
    accept(
        "Xã đã hoàn thành 19/19 tiêu chí NTM, 12/19 tiêu chí NTM nâng cao",
        &["19 /19", "12 /19 advanced"],
    ),
    accept(
        "Kết quả bộ tiêu chí xã NTM: xã Ân Hảo đạt 15/19, xã Ân Mỹ đạt 12/19, xã Ân Tín đạt 10/19 tiêu chí",
        &["15 /19", "12 /19", "10 /19"],
    ),
    accept(
        "Huyện đạt 7/9 tiêu chí, 31/36 chỉ tiêu huyện NTM",
        &["7 /9", "31 /36 sub"],
    ),
    accept(
        "Mức đạt bình quân tăng từ 12,4 lên 15,1 tiêu chí/xã NTM",
        &["12.4 average", "15.1 average"],
    ),
    accept(
        "Bình quân tiêu chí NTM tăng 0,9 tiêu chí so với năm 2020",
        &["0.9 increase average"],
    ),
    accept(
        "Số tiêu chí NTM đạt được của toàn tỉnh là 1.286 tiêu chí/92 xã",
        &["1286"],
    ),
    accept(
        "Phấn đấu mỗi xã tăng ít nhất 01 tiêu chí NTM trở lên",
        &["1 increase at_least target"],
    ),
    accept("Xã đạt mười chín tiêu chí nông thôn mới", &["19"]),
    accept("Xã đạt 15 tiêu chí NTM; còn 4 tiêu chí chưa đạt", &["15"]),
    accept("Các xã còn lại đạt từ 10 tiêu chí NTM trở lên", &["10 at_least"]),
    accept(
        "Huyện Văn Yên có số tiêu chí NTM đạt 14,5 tiêu chí",
        &["14.5 average"],
    ),
    accept("Bình quân tiêu chí NTM/xã là 12,3", &["12.3 average"]),
    accept("Xã đã hoàn thành 11 tiêu chí NTM", &["11"]),
    accept("Xã vẫn giậm chân ở mốc 9 tiêu chí NTM", &["9"]),
    accept("Xuất phát điểm của xã NTM là 6 tiêu chí", &["6"]),
    accept(
        "Xã bắt đầu xây dựng NTM với 7 tiêu chí, đến nay thì 19/19",
        &["7", "19 /19"],
    ),
    accept("Khi đăng ký NTM, xã mới có 4 tiêu chí", &["4"]),
    accept(
        "Xã Tân Hội hoàn thành 19/19 tiêu chí NTM, xã Hải Đường 17; xã Cổ Lũng dẫn đầu với 15 tiêu chí",
        &["19 /19", "17", "15"],
    ),
    accept(
        "Về tiêu chí huyện NTM nâng cao, huyện đạt 7/9 tiêu chí với 34/38 chỉ tiêu",
        &["7 /9 advanced", "34 /38 sub advanced"],
    ),
    accept(
        "Hai xã NTM điểm Tân Hội và Tân Lập lần lượt đạt 15 và 14 tiêu chí",
        &["15", "14"],
    ),
    accept(
        "Huyện đạt 189 tiêu chí NTM, nhiều hơn năm 2022 là 25 tiêu chí",
        &["189", "25 increase"],
    ),
    accept(
        "Xây dựng NTM, bình quân mỗi xã đạt 14,875/19 tiêu chí",
        &["14.875 /19 average"],
    ),
    accept("Toàn tỉnh đạt 1.586 tiêu chí/2.888 tiêu chí NTM", &["1586 /2888"]),
    accept(
        "Xã Noong Hẹt đạt 12/19 tiêu chí NTM, cơ bản đạt 5/19 tiêu chí",
        &["12 /19"],
    ),
    accept(
        "Giảm 8 tiêu chí NTM so với năm 2021, bình quân mỗi xã đạt 16,5 tiêu chí",
        &["8 decrease", "16.5 average"],
    ),
    accept(
        "Xã Ân Tín và xã Ân Phong cơ bản đạt 19/19 tiêu chí NTM",
        &["19 /19", "19 /19"],
    ),
    accept(
        "Xã được chọn về đích NTM nâng cao năm nay, đến nay đã hoàn thành 17/19 tiêu chí",
        &["17 /19 advanced"],
    ),
    accept(
        "Bình quân một xã đạt 18,3 tiêu chí NTM (tăng 17 tiêu chí so với năm 2011), có 14 thôn NTM kiểu mẫu",
        &["18.3 average", "17 increase average"],
    ),
    accept(
        "Thôn đã hoàn thành 14/14 tiêu chí, được UBND xã quyết định công nhận đạt chuẩn NTM kiểu mẫu",
        &["14 /14 model"],
    ),
    accept(
        "Tổng số tiêu chí NTM đạt được là 137, tăng 20 tiêu chí",
        &["137", "20 increase"],
    ),
    accept(
        "Xã đạt 18/19 tiêu chí NTM, tiêu chí còn lại đang hoàn thiện",
        &["18 /19"],
    ),
    accept(
        "Mục tiêu của xã là năm 2023 hoàn thành toàn bộ 19 tiêu chí NTM",
        &["19 target"],
    ),
];

const REJECTED: &[&str] = &[
    "Xã NTM cao hơn mức bình quân toàn tỉnh 1,5 tiêu chí/xã",
    "Tiêu chí số 17 về môi trường của xã NTM",
    "Bộ 19 tiêu chí xã nông thôn mới",
    "Xã NTM còn thiếu 2 tiêu chí",
    "5 nhóm tiêu chí nông thôn mới",
    "Hoàn thành 15/16 chỉ tiêu kinh tế - xã hội",
    "Xã NTM có 21/25 chỉ tiêu đạt và vượt kế hoạch",
    "Xã NTM hoàn thành 15/18 chỉ tiêu đề ra",
    "5 xã đạt 19 tiêu chí NTM",
    "Nâng chất các tiêu chí số 5, 6, 17 của xã NTM",
    "Chỉ tiêu 8.4 của xã NTM",
    "Bộ tiêu chí NTM mới có 10 tiêu chí",
    "Môi trường là tiêu chí khó giữ nhất trong 19 tiêu chí NTM",
    "8.912 hộ đạt 8/8 tiêu chí, góp phần xây dựng NTM",
    "Xã NTM còn nợ 1 tiêu chí",
    "Xã NTM đạt từ 15 tiêu chí trở lên hệ số 3,0",
    "Đạt 19/19 tiêu chí NTM: 7 xã",
    "Xã chưa đạt 1/19 tiêu chí NTM",
    "Để được công nhận, các xã phải đạt 19 tiêu chí",
    "Một số xã đạt dưới 15 tiêu chí như Ân Tín, Ân Phong",
    "Đảng bộ xã lãnh đạo hoàn thành 26/26 chỉ tiêu; phấn đấu có thêm 3 thôn đạt chuẩn NTM kiểu mẫu",
    "Hội đồng NTM xét 5 xã. Các xã đều đã hoàn thành 19/19 tiêu chí",
    "UBND tỉnh trình HĐND tỉnh 18 chỉ tiêu, trong đó tỷ lệ xã NTM đạt 78,3%",
    "Xã còn vướng 2 chỉ tiêu về chợ và nước sạch",
];
