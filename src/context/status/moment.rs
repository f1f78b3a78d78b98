//! What the moment that a text speaks of says of plan and result, against the date of the article.

use std::ops::Range;

use rust_decimal::Decimal;

use super::Plan;
use crate::context::time::{plain_year, told, year_of};
use crate::context::{Scene, View};
use crate::quantity::Unit;
use crate::text::Text;
use crate::text::lexicon::{Cue, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// `6 tháng đầu năm có 5 xã được công nhận` in July or later.
pub(super) fn is_past_months(view: &View, quantity: usize) -> bool {
    let text = &view.scene.text;
    let months = &view.scene.quantities[quantity];
    let end = months.outer.end - usize::from(text.ends_before(months.outer.end, &["tháng"]));
    let today = view.scene.setting.published;
    months.unit == Unit::Other
        && text.is(end, &["tháng"])
        && text.is(end + 1, &["đầu", "qua"])
        && today.is_none_or(|day| months.value <= Decimal::from(day.month))
}

/// `Quý IV, huyện có thêm 2 xã`, `đến tháng 12 có 3 xã` in September: the nearest month or quarter before the quantity, of no other
/// year, ends after the month of the article.
pub(super) fn is_in_months_ahead(view: &View) -> bool {
    let text = &view.scene.text;
    let Some(today) = view.scene.setting.published else {
        return false;
    };
    let start = view.quantity().outer.start;
    let first = view
        .sentence()
        .tokens
        .start
        .max(start.saturating_sub(MONTH_BEFORE));
    let nearest = (first..start)
        .rev()
        .find_map(|token| Some((token, last_month(text, token)?)));
    let Some((token, month)) = nearest else {
        return false;
    };
    // `tháng 10/2021`, `tháng 12 năm ngoái`, `tháng 12 vừa qua`
    let (next, year) = (token + 2, token + 3);
    let of_this_year = !text.is(next, &["/", "năm", "-"])
        || text.is(year, &["nay"])
        || text.word(year).parse() == Ok(today.year);
    let gone = text.is(next, &["qua", "vừa", "trước"]) || text.ends_before(token, &["từ"]);
    // Early in the year `tháng 12` is the last one.
    month > today.month && today.month > LAST_MONTH_OF_PLANS && of_this_year && !gone
}

/// `hoàn thành 4 tiêu chí còn lại trong tháng 11/2022` in September: a month behind the count in its clause that lies ahead.
pub(super) fn is_in_month_behind(view: &View) -> bool {
    let text = &view.scene.text;
    let Some(today) = view.scene.setting.published else {
        return false;
    };
    let start = view.quantity().outer.end;
    let end = view.sentence().tokens.end.min(start + MONTH_BEHIND);
    // `hoàn thành 16/16 tiêu chí vào cuối năm 2018` in August of it
    let ends_year = |token: usize| {
        let year = text.word(token + 2).parse::<i16>().ok();
        text.is(token, &["cuối"])
            && text.is(token + 1, &["năm"])
            && text.ends_before(token, &["vào"])
            && (year == Some(today.year) || text.is(token + 2, &["nay"]))
    };
    let clause = (start..end).take_while(|&token| !text.is(token, &[",", ";", ":"]));
    let next = view.next().map_or(end, |next| next.quantity().outer.start);
    let mut own = clause.clone().take_while(|&token| token < next);
    if today.month <= LAST_MONTH_AHEAD && own.any(ends_year) {
        return true;
    }
    clause
        .filter(|&token| text.ends_before(token, &["trong", "vào", "trước"]))
        .find_map(|token| Some((token, last_month(text, token)?)))
        .is_some_and(|(token, month)| {
            let year = text.word(token + 3).parse().ok();
            let year = year.filter(|_| text.is(token + 2, &["/", "năm", "-"]));
            let undated = !text.is(token + 2, &["/", "năm", "-", "qua", "vừa", "trước"]);
            let ahead = (year.unwrap_or(today.year), month) > (today.year, today.month);
            ahead && (year.is_some() || undated && today.month > LAST_MONTH_OF_PLANS)
        })
}

/// Within so many tokens behind it a count has its month.
const MONTH_BEHIND: usize = 16;

/// `Về mục tiêu năm 2022, hết quý II có 5 xã đạt 19 tiêu chí; 3 xã …` in September: a clause opens with a month or quarter of the year
/// that is over, and no plan follows it.
pub(super) fn is_in_months_gone(view: &View) -> bool {
    let text = &view.scene.text;
    let Some(today) = view.scene.setting.published else {
        return false;
    };
    let plans = |chunk: &&Chunk| {
        !matches!(
            chunk.item,
            Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::Time(_))
        )
    };
    view.before().take_while(plans).any(|chunk| {
        let until = chunk.tokens.start;
        let led =
            usize::from(text.is(until, &["đến", "tính"])) + usize::from(text.is(until + 1, &["hết", "đến"]));
        let month = until + led.max(1);
        text.is(until, &["hết", "đến", "tính"])
            && text.ends_before(until, &[",", ";", ":"])
            && !text.is(month + 2, &["/", "năm", "-"])
            && last_month(text, month).is_some_and(|month| month <= today.month)
    })
}

/// Within so many tokens before it a quantity has its month.
const MONTH_BEFORE: usize = 96;

/// The month that `tháng 12` names, or the last one of `quý IV`, where it stands at `token`.
pub(super) fn last_month(text: &Text, token: usize) -> Option<i8> {
    if text.is(token, &["tháng"]) {
        return text
            .word(token + 1)
            .parse()
            .ok()
            .filter(|month| (1..=12).contains(month));
    }
    let month = match text.word(token + 1) {
        "i" | "1" => 3,
        "ii" | "2" => 6,
        "iii" | "3" => 9,
        "iv" | "4" => 12,
        _ => return None,
    };
    text.is(token, &["quý"]).then_some(month)
}

/// `đến cuối năm`, `trước khi hết năm`, without the year.
pub(super) fn ends_the_year(view: &View, chunk: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = chunk.tokens.start;
    let opens = view.sentence().tokens.start == at;
    text.is(at, &["cuối", "hết"])
        && text.is(at + 1, &["năm"])
        && (opens || text.ends_before(at, &["đến", "tới"]))
        && text
            .tokens
            .get(at + 2)
            .is_none_or(|next| !next.is_number() && !text.is(at + 2, &["nay", "ngoái", "trước"]))
}

/// `Ước đến cuối năm, huyện có 8 xã đạt chuẩn`, `đến cuối năm ước công nhận thêm 15 sản phẩm`: the year under way is estimated, and an
/// estimate of it counts as its result.
pub(super) fn is_year_estimated(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let own = view
        .segment_left()
        .last()
        .map_or(start, |chunk| chunk.tokens.start);
    let estimates = |token: usize| {
        let until = token + 1 + usize::from(text.is(token + 1, &["tính"]));
        text.is(token, &["ước"])
            && (token >= own || text.is(until, &["đến", "hết", "cả", "cuối", "thực"]))
            && !text.is(token + 1, &["mơ", "vọng", "nguyện"])
    };
    // The bound `ước đạt` belongs to the number.
    let end = view.quantity().tokens.start;
    let Some(said) = (view.sentence().tokens.start..end).rfind(|&token| estimates(token)) else {
        return false;
    };
    let today = view.scene.setting.published.map(|day| day.year);
    // `phấn đấu có thêm 2 xã; thu nhập ước cả năm đạt 52 triệu đồng; hộ nghèo giảm còn 1%`: one estimate among the aims of a list
    let listed = said < own
        && view
            .chunks()
            .iter()
            .any(|chunk| chunk.item == Item::Cue(Cue::Plan) && chunk.tokens.start < said);
    if listed {
        return false;
    }
    let ahead = |chunk: &Chunk| match chunk.item {
        Item::Time(id) => year_of(view.scene, id)
            .zip(today)
            .is_none_or(|(year, today)| year > today),
        Item::Cue(Cue::Time(Relative::NextYear)) => true,
        Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending) => chunk.tokens.start > said,
        _ => false,
    };
    !view.chunks()[..view.at].iter().any(ahead)
}

/// A year before that of the article, unless it is only compared with.
pub(crate) fn is_past(scene: &Scene, sentence: &Sentence, time: &Chunk, id: usize) -> bool {
    let year = told(scene, sentence, time, id).and_then(|years| years.year);
    let now = scene
        .setting
        .published
        .map(|day| day.year)
        .or(scene.setting.now());
    year.zip(now).is_some_and(|(year, now)| year < now)
}

/// `đến năm 2025`, `đến cuối năm 2022`: a point that lies ahead of the article; `tính đến` looks back.
pub(super) fn is_deadline(view: &View, time: &Chunk, id: usize) -> bool {
    let scene = view.scene;
    let text = &scene.text;
    let start = time.tokens.start;
    let until = (start.saturating_sub(2)..start).any(|token| text.is(token, &["đến", "tới"]));
    let looks_back = (start.saturating_sub(4)..start).any(|token| text.is(token, &["tính"]));
    let year = plain_year(scene, view.sentence(), time, id);
    let end_of_year = text.ends_before(start, &["hết", "cuối", "thúc"]);
    // `Cuối năm 2022, huyện có 9 xã` in September needs no `đến`; `hộ nghèo cuối năm 2022 còn 3%` is the yearly review of autumn.
    let opens = end_of_year && start <= view.sentence().tokens.start + 2;
    let Some(year) = year.filter(|_| (until || opens) && !looks_back) else {
        return false;
    };
    match scene.setting.published {
        Some(day) => year > day.year || year == day.year && end_of_year && day.month <= LAST_MONTH_AHEAD,
        None => scene.setting.now().is_some_and(|now| year > now),
    }
}

/// `Năm 2020, có 3 xã đạt chuẩn` in January 2020: what a year that has just begun will bring.
pub(super) fn has_just_begun(view: &View, time: &Chunk, id: usize) -> bool {
    let scene = view.scene;
    let year = plain_year(scene, view.sentence(), time, id);
    let looks_back = view
        .scene
        .text
        .ends_before(time.tokens.start, &["đến", "tới", "từ", "đầu", "ngày", "tháng"]);
    !looks_back
        && year
            .zip(scene.setting.published)
            .is_some_and(|(year, day)| year == day.year && day.month <= LAST_MONTH_OF_PLANS)
}

/// `Công tác trọng tâm tháng 10` in September, without another year.
pub(super) fn is_of_month_ahead(scene: &Scene, mut tokens: Range<usize>) -> bool {
    let text = &scene.text;
    let end = tokens.end;
    scene.setting.published.is_some_and(|today| {
        tokens.any(|token| {
            let dated = token + 2 < end && text.is(token + 2, &["/", "năm", "-"]);
            let same_year = !dated || text.word(token + 3).parse() == Ok(today.year);
            same_year && last_month(text, token).is_some_and(|month| month > today.month)
        })
    })
}

/// `năm 2022 bố trí 1,9 tỷ đồng cho OCOP` behind a plan for 2025: what a year until now was given; `vốn giao cho tỉnh là 219 tỷ đồng, đến nay
/// giải ngân 61 tỷ đồng` is handed out whatever plan was told before.
pub(super) fn is_handed_out(view: &View, plan: &Plan) -> bool {
    let scene = view.scene;
    let spent = view.segment_left().any(|chunk| {
        let start = chunk.tokens.start;
        scene.text.is(start, &["giải"]) && scene.text.is(start + 1, &["ngân"])
            || scene.text.is(start, &["giao"]) && scene.text.is(start + 1, &["cho"])
    });
    // `Vốn của chương trình năm nay là 148 tỷ đồng, đến hết tháng 6 đã giải ngân 51 tỷ đồng`
    let partly_spent = view.chunks()[view.at + 1..]
        .iter()
        .take_while(|chunk| chunk.item != Item::Sign(';'))
        .flat_map(|chunk| chunk.tokens.clone())
        .any(|token| {
            scene.text.is(token, &["giải"])
                && scene.text.is(token + 1, &["ngân"])
                && (scene.text.ends_before(token, &["đã"]) || scene.text.is(token + 2, &["được"]))
        });
    // `- Giải ngân hết 41.700 triệu đồng được giao`: a task, which has no subject
    let bare = view
        .segment_left()
        .last()
        .is_some_and(|first| scene.text.is(first.tokens.start, &["giải"]));
    if view.quantity().unit == Unit::Money && (spent && !bare || partly_spent) {
        return true;
    }
    let given = view.segment_left().any(|chunk| {
        chunk.item == Item::Cue(Cue::Fund)
            && scene.text.is(chunk.tokens.start, &["bố", "phân", "cấp", "giao"])
    });
    let year = view.segment_left().find_map(|chunk| match chunk.item {
        Item::Time(id) => plain_year(scene, view.sentence(), chunk, id),
        _ => None,
    });
    let ahead = plan.years.and_then(|years| years.year);
    let today = scene.setting.published.map(|day| day.year);
    view.quantity().unit == Unit::Money && given && year.is_some() && year <= today && year < ahead
}

/// Money for a period that begins with the year of the article, or later.
pub(super) fn begins_now(view: &View, time: &Chunk, id: usize) -> bool {
    let years = told(view.scene, view.sentence(), time, id);
    let today = view.scene.setting.published.map(|day| day.year);
    view.quantity().unit == Unit::Money
        && years.zip(today).is_some_and(|(years, today)| {
            years.from.is_some_and(|from| from >= today) && years.year.is_some_and(|year| year > today)
        })
}

/// Offices report the old year and plan the new one until about Tết.
const LAST_MONTH_OF_PLANS: i8 = 2;

/// Until this month the end of the year still lies ahead.
pub(super) const LAST_MONTH_AHEAD: i8 = 11;
