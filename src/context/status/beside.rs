//! What brackets, slashes and comparisons beside a number say of plan and result.

use super::is_past;
use crate::context::View;
use crate::context::time::{is_old_level, plain_year};
use crate::quantity::Unit;
use crate::report::Status;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// `từ 14,6% cuối năm 2025 hạ xuống 11,5%`, `giảm từ 4,3% xuống còn 2,4%`: a plan starts from what is.
pub(super) fn started_from(view: &View) -> Option<Status> {
    let text = &view.scene.text;
    let from = text.ends_before(view.quantity().tokens.start, &["từ"]);
    // `tăng thêm 5 triệu đồng so với 34,5 triệu đồng của năm 2015`
    let base = view
        .left()
        .next()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Base));
    if base && view.quantity().unit != Unit::Other {
        return Some(Status::Actual);
    }
    // `điều chỉnh mục tiêu thu nhập từ 58 xuống 55 triệu đồng`: one aim for another
    let adjusted = |plan: &Chunk| {
        let start = plan.tokens.start;
        plan.item == Item::Cue(Cue::Plan)
            && text.ends_before(start, &["chỉnh"])
            && text.ends_before(start - 1, &["điều"])
    };
    if from && view.segment_left().any(adjusted) {
        return Some(Status::Target);
    }
    if from && is_old_level(view) {
        return Some(Status::Actual);
    }
    let dated = view.chunks()[view.at + 1..]
        .iter()
        .find(|chunk| !text.is(chunk.tokens.start, &["cuối", "hết", "đầu"]))
        .filter(|_| from)?;
    match dated.item {
        Item::Time(id) if is_past(view.scene, view.sentence(), dated, id) => Some(Status::Actual),
        _ => None,
    }
}

/// `đạt 94,3% kế hoạch (1.975 tỷ đồng)`, `đạt 76,3% so với chỉ tiêu nghị quyết (50 triệu đồng)`, `giảm 1,8% (nghị quyết là 2%)`: the
/// bracket says what was planned.
pub(super) fn set_in_brackets(view: &View) -> Option<Status> {
    let text = &view.scene.text;
    let chunks = view.chunks();
    let open = chunks[..view.at]
        .iter()
        .rposition(|chunk| chunk.item == Item::Sign('('))
        .filter(|_| view.in_brackets())?;
    let sets = |token: usize| {
        text.is(token, &["kế"]) && text.is(token + 1, &["hoạch"])
            || text.is(token, &["mục", "chỉ"]) && text.is(token + 1, &["tiêu"])
            || text.is(token, &["nghị"]) && text.is(token + 1, &["quyết"])
            || text.is(token, &["kh", "nq"])
    };
    let bracket = chunks[open].tokens.start;
    // `(kế hoạch tỉnh giao là 15 thôn)`
    // … and `(Nghị quyết đại hội, hết nhiệm kỳ có trên 40 xã)`
    let first = !chunks[open + 1..view.at]
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Quantity(_) | Item::Cue(Cue::Done)));
    let within = sets(bracket + 1) && (first || bracket + SET_WITHIN >= view.quantity().outer.start);
    let last = bracket.saturating_sub(1);
    let percent = chunks[..open].iter().rev().find_map(|chunk| match chunk.item {
        Item::Quantity(id) => {
            Some(chunk.segment == chunks[open - 1].segment && view.scene.quantities[id].unit == Unit::Percent)
        }
        _ => None,
    });
    let measured =
        open + 1 == view.at && percent == Some(true) && (last.saturating_sub(SET_BEFORE)..=last).any(sets);
    let mut before = chunks[..open]
        .iter()
        .rev()
        .take_while(|chunk| {
            chunk.segment == chunks[open - 1].segment
                && !matches!(chunk.item, Item::Quantity(_))
                && !text.is(chunk.tokens.start, &["và", "bằng"])
        })
        .flat_map(|chunk| chunk.tokens.clone());
    // `đạt 34/51 xã, vượt chỉ tiêu Nghị quyết Đại hội Đảng bộ tỉnh (32 xã)`
    let compared = before
        .clone()
        .filter(|&token| sets(token) && !text.tokens[token.saturating_sub(1)].is_number())
        .any(|token| {
            (token.saturating_sub(MET_WITHIN)..token).any(|token| text.is(token, &["vượt", "đạt", "thành"]))
        });
    // `cao hơn so với mục tiêu của nhiệm kỳ (30% số xã)`
    let against =
        before.any(|token| text.is(token, &["so"]) && text.is(token + 1, &["với"]) && sets(token + 2));
    // `chưa đạt mục tiêu của xã (2/3 thôn)` tells what there is of it.
    let whole = (against || view.quantity().unit != Unit::Percent) && view.quantity().out_of.is_none();
    let exceeded = open + 1 == view.at && (compared || against) && whole;
    // `đạt 62 triệu đồng (năm 2022 ước đạt 57,5 triệu đồng)`: what there is now, beside the plan.
    let estimated = (bracket..view.quantity().tokens.start)
        .any(|token| text.is(token, &["ước"]) || text.is(token, &["thực"]) && text.is(token + 1, &["hiện"]));
    let today = view.scene.setting.published.map(|day| day.year);
    let now = chunks.get(open + 1).is_some_and(|first| match first.item {
        Item::Time(id) => {
            let year = plain_year(view.scene, view.sentence(), first, id);
            year.is_some() && year <= today
        }
        _ => false,
    });
    // `phấn đấu giảm từ 3,5% trở lên (cuối năm 2022 còn 27,86%)`
    // … and `đạt 65 triệu đồng (năm 2020 là 43,5 triệu đồng)` in a plan for 2025 without a date
    let aimed = view.scene.plans[view.sentence].and_then(|plan| plan.years?.year);
    let undated = view.scene.setting.published.is_none();
    let past = !within
        && chunks[open + 1..view.at].iter().any(|chunk| match chunk.item {
            Item::Time(id) => {
                let year = plain_year(view.scene, view.sentence(), chunk, id);
                is_past(view.scene, view.sentence(), chunk, id)
                    || undated && year.zip(aimed).is_some_and(|(year, aimed)| year < aimed)
            }
            _ => false,
        });
    if estimated && now || past {
        return Some(Status::Actual);
    }
    (within || measured || exceeded).then_some(Status::Target)
}

/// Within so many tokens of its bracket the plan is told: `(nghị quyết đại hội đề ra là 2%)`.
const SET_WITHIN: usize = 9;

/// Within so many tokens before it a plan is said to be met: `vượt xa so với mục tiêu`.
const MET_WITHIN: usize = 5;

/// Within so many tokens before the bracket a share of the plan names it: `chỉ tiêu nghị quyết đại hội (`.
const SET_BEFORE: usize = 5;

/// `bằng 47% kế hoạch năm 2.395 tỷ đồng`, `đạt 5/kế hoạch 6 xã`: what was planned.
pub(super) fn is_the_plan(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let year = usize::from(text.ends_before(start, &["năm"]));
    let all = usize::from(year == 1 && text.ends_before(start - 1, &["cả"]));
    // `đạt 5/KH 6 xã`, `giảm 1,12%/KH giảm 1-1,2%`
    let start = start
        - usize::from(text.ends_before(start, &["giảm", "tăng"]) && text.ends_before(start - 1, &["kh"]));
    let words =
        usize::from(text.ends_before(start, &["kh"])) + 2 * usize::from(text.ends_before(start, &["hoạch"]));
    let divided = words > 0 && text.ends_before(start - words, &["/"]);
    // `quyết giữ chỉ tiêu 4 bản`, `vượt mục tiêu 5%`; who has `hoàn thành mục tiêu 10 xã` has them
    let aimed = text.ends_before(start, &["tiêu"])
        && text.ends_before(start - 1, &["chỉ", "mục"])
        && !text.ends_before(start - 2, &["thành", "đạt", "xong"])
        && (view.is_noun() || view.is_told_beside());
    // `đạt 83,2%/50%`
    let ratio = view.quantity().unit == Unit::Percent
        && text.ends_before(start, &["/"])
        && view.previous().is_some_and(|result| {
            result.quantity().unit == Unit::Percent && result.quantity().outer.end + 1 == start
        });
    // `vượt 3,4% so với mục tiêu cả năm là 31%`, `vượt chỉ tiêu Nghị quyết là 40%`
    let compared = text.ends_before(start, &["là", "ra", "giao"])
        && (start.saturating_sub(COMPARED)..start).any(|token| {
            let against = text.is(token, &["so"]) && text.is(token + 1, &["với"])
                || text.is(token, &["vượt"]) && text.is(token + 1, &["chỉ", "mục", "kế"]);
            against
                && (token + 1..start).any(|plan| {
                    text.is(plan, &["mục", "chỉ"]) && text.is(plan + 1, &["tiêu"])
                        || text.is(plan, &["kế"]) && text.is(plan + 1, &["hoạch"])
                })
        });
    divided
        || aimed
        || ratio
        || is_measured_plan(view)
        || compared
        || view.quantity().unit == Unit::Money && text.ends_before(start - year - all, &["hoạch"])
}

/// `Kế hoạch 5 sản phẩm, thực hiện 4 sản phẩm`, `chỉ tiêu là 52 triệu đồng, thực hiện 9 tháng được 41 triệu đồng`: what has been made of a
/// plan told before it in the sentence.
pub(super) fn performs_the_plan(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let verb = (start.saturating_sub(PERFORMED)..start)
        .rev()
        .take_while(|&token| !text.is(token, &[",", ";", "("]))
        .find(|&token| text.is(token, &["thực"]) && text.is(token + 1, &["hiện"]));
    verb.is_some_and(|verb| {
        let clause = verb - usize::from(text.ends_before(verb, &["ước"]));
        let opens = text.ends_before(clause, &[",", ";", "(", "-", "/"]);
        let sets = |chunk: &&Chunk| {
            matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Noun(Noun::SubCriterion)))
                || text.is(chunk.tokens.start, &["giao"])
        };
        let alike = |chunk: &Chunk| match chunk.item {
            Item::Quantity(id) => view.scene.quantities[id].unit == view.quantity().unit,
            _ => false,
        };
        // `thực hiện nâng hạng 3 sản phẩm` is work of the plan itself.
        let only_dated =
            (verb + 2..start).all(|token| text.tokens[token].is_number() || text.is(token, &RESULT_WORDS));
        opens
            && only_dated
            && view.chunks()[..view.at]
                .iter()
                .take_while(|chunk| chunk.tokens.start < verb)
                .skip_while(|chunk| !sets(chunk))
                .any(alike)
    })
}

/// The words between that verb and its result.
const RESULT_WORDS: [&str; 11] = [
    ":", "là", "đạt", "được", "có", "cả", "trong", "năm", "tháng", "quý", "đầu",
];

/// Within so many tokens the result follows its verb: `thực hiện 9 tháng đầu năm được`.
const PERFORMED: usize = 7;

/// `đạt 58,7% kế hoạch năm là 4 tỷ đồng`, `bằng 90% chỉ tiêu nghị quyết đề ra là 20 xã`: the plan that a share is taken of.
fn is_measured_plan(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    view.previous().is_some_and(|share| {
        let plan = share.quantity().outer.end;
        let named = text.is(plan, &["kế"]) && text.is(plan + 1, &["hoạch"])
            || text.is(plan, &["mục", "chỉ"]) && text.is(plan + 1, &["tiêu"]);
        share.quantity().unit == Unit::Percent
            && share.segment() == view.segment()
            && named
            && text.ends_before(start, &["là"])
    })
}

/// Within so many tokens a plan follows its `so với`: `so với mục tiêu nghị quyết đề ra cả năm là`.
const COMPARED: usize = 12;
