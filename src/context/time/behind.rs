//! Years behind the quantity.

use super::other::{is_of_named_part, is_of_recipients};
use super::past::starts_from;
use super::relative::{at_present, is_year_before, last_year, relative_years};
use super::{Years, told};
use crate::context::status::aims_beyond;
use crate::context::{Scene, View};
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// A year further behind in the same clause (`6 sản phẩm 4 sao, 31 sản phẩm 3 sao năm 2020`).
pub(super) fn behind(view: &View) -> Option<Years> {
    let sentence = view.sentence();
    let depth = sentence.segments[view.segment()].depth;
    let mut counted = false;
    for chunk in &sentence.chunks[view.at + 1..] {
        if sentence.segments[chunk.segment].depth != depth {
            continue;
        }
        // `nay đạt 10,8 tiêu chí, còn năm 2011 chỉ là 5,1 tiêu chí`
        let text = &view.scene.text;
        if text.is(chunk.tokens.start, &["trong"]) && text.is(chunk.tokens.start + 1, &["khi"]) {
            return None;
        }
        match chunk.item {
            Item::Quantity(id) => counted |= !view.scene.quantities[id].is_rank(),
            // `3 xã A, B và C phấn đấu đạt chuẩn trong năm 2023`: the plan of those named
            Item::Cue(Cue::Plan) if follows_names(view, chunk) => {}
            // `lên 62 triệu đồng vào cuối năm ngoái`, `có 4 xã về đích năm nay`
            Item::Cue(Cue::Time(relative)) if !counted && chunk.segment == view.segment() => {
                return relative_behind(view, chunk, relative);
            }
            Item::Sign(';') | Item::Cue(Cue::Base | Cue::Plan | Cue::Time(_)) => return None,
            // `có 3 xã về đích, dự kiến cuối năm 2018 thêm xã A`
            // `số tiền chi cho các xã đăng ký về đích trong hai năm 2019-2020`: which units the money is for
            Item::Cue(Cue::Pending) if view.quantity().unit == Unit::Money && describes_unit(view, chunk) => {
            }
            Item::Cue(Cue::Expects | Cue::Pending)
                if chunk.segment != view.segment() || aims_beyond(view, chunk) =>
            {
                return None;
            }
            // `mỗi năm có 3 xã, chuẩn bị để phát triển thành quận sau năm 2030`
            Item::Time(_)
                if chunk.segment != view.segment()
                    && view
                        .scene
                        .text
                        .ends_before(introduced_at(&view.scene.text, chunk), &["sau"]) =>
            {
                return None;
            }
            Item::Time(_) if is_of_recipients(view, chunk) || is_of_named_part(view, chunk) => return None,
            Item::Time(_) if dates_next_clause(view, chunk) || dates_joined_clause(view, chunk) => {
                return None;
            }
            Item::Time(_)
                if chunk.segment != view.segment() && dates_unit_itself(view.scene, sentence, chunk) =>
            {
                return None;
            }
            // `8/12 xã đạt chuẩn, trong đó năm 2021 có 2 xã`
            Item::Time(_) if opens_part(view, chunk) => return None,
            // `9 xã đạt chuẩn, gồm: năm 2015 có 2 xã`
            Item::Time(_)
                if view.scene.text.ends_before(chunk.tokens.start, &[":"])
                    || view.scene.text.ends_before(chunk.tokens.start, &["năm"])
                        && view.scene.text.ends_before(chunk.tokens.start - 1, &[":"]) =>
            {
                return None;
            }
            Item::Time(id) => {
                // A period in another segment dates what it stands with.
                // `mục tiêu 168 sản phẩm được xếp loại, phân hạng 3 - 5 sao giai đoạn 2021 - 2025`
                let planned = !counted && View::any(view.left(), |cue| cue == Cue::Plan);
                // `phấn đấu thêm 20 xã và 2 huyện, giai đoạn 2021 - 2025`: it closes what is planned together.
                let closes = is_last(sentence, chunk)
                    && View::any(view.chunks()[..view.at].iter(), |cue| cue == Cue::Plan);
                // `khen 9 tập thể, 15 cá nhân trong phong trào giai đoạn 2011 - 2012`
                let honoured = matches!(
                    view.quantity().unit,
                    Unit::Noun(Noun::Group | Noun::Individual | Noun::Household)
                );
                return told(view.scene, sentence, chunk, id).filter(|years| {
                    years.from.is_none() || planned || closes || honoured || chunk.segment == view.segment()
                });
            }
            _ => {}
        }
    }
    None
}

/// `Đến nay bình quân đạt 9,6 tiêu chí/xã, hai xã A, B phấn đấu đạt chuẩn vào năm 2025`: the year of the plan of those named.
pub(super) fn behind_plan(view: &View) -> Option<Years> {
    let own = view.chunks()[view.at + 1..]
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_) | Item::Sign(';')));
    let plan = own
        .clone()
        .find(|chunk| chunk.item == Item::Cue(Cue::Plan))
        .filter(|plan| follows_names(view, plan))?;
    own.skip_while(|chunk| chunk.tokens.start <= plan.tokens.start)
        .take_while(|chunk| chunk.segment == plan.segment)
        .find_map(|chunk| match chunk.item {
            Item::Time(id) => told(view.scene, view.sentence(), chunk, id),
            _ => None,
        })
}

/// `62 triệu đồng năm ngoái`, unless the number is measured by that year: `gấp đôi năm ngoái`.
pub(super) fn relative_behind(view: &View, time: &Chunk, relative: Relative) -> Option<Years> {
    let text = &view.scene.text;
    let measure = &["hơn", "bằng", "đôi", "lần", "như", "mức"];
    if text.ends_before(time.tokens.start, measure) {
        return None;
    }
    match relative {
        Relative::LastYear if is_year_before(text, time) => Some(last_year(view.scene)),
        // `từ 20 triệu đồng trước đây`: nobody knows when.
        Relative::LastYear if starts_from(view.scene, view.sentence(), time) => Some(Years {
            said: true,
            ..Years::default()
        })
        .filter(|_| text.is(time.tokens.start, &["trước"]))
        .or_else(|| Some(relative_years(view.scene, relative))),
        Relative::Now if starts_from(view.scene, view.sentence(), time) => {
            Some(at_present(view, time, relative))
        }
        // `7 sản phẩm dự thi 5 sao trong năm tới`
        Relative::ThisYear | Relative::NextYear => Some(relative_years(view.scene, relative)),
        _ => None,
    }
}

/// `hộ nghèo hiện còn 14,2%, cuối năm 2020 phải giảm xuống dưới 12%`: a clause of its own behind the comma, with a number.
fn dates_next_clause(view: &View, time: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(time);
    let start = introduced_at(text, time);
    let own = || {
        view.chunks()[at + 1..]
            .iter()
            .take_while(|chunk| chunk.segment == time.segment)
    };
    // `đạt 14,5 tiêu chí, không còn xã dưới 10 và thu nhập tính đến hết năm 2018 là 36 triệu đồng`
    let measured = match view.chunks().get(at + 1..at + 3) {
        Some([verb, next]) => {
            text.is(verb.tokens.start, &["là"])
                && matches!(next.item, Item::Quantity(id) if view.scene.quantities[id].unit != view.quantity().unit)
        }
        _ => false,
    };
    let parted = || {
        view.chunks()[view.at + 1..at]
            .iter()
            .any(|chunk| chunk.segment != view.segment() || text.is(chunk.tokens.start, &["và"]))
    };
    if measured && parted() {
        return true;
    }
    time.segment != view.segment()
        && text.ends_before(start, &[","])
        && own().next().is_some_and(|verb| {
            matches!(
                verb.item,
                Item::Cue(Cue::Level | Cue::Reaches | Cue::Norm | Cue::Plan | Cue::Expects | Cue::Change(_))
            )
        })
        && own().any(|chunk| matches!(chunk.item, Item::Quantity(_)))
}

/// `hộ nghèo dưới 1%, xã đạt chuẩn nông thôn mới nâng cao vào năm 2023`: what an uncounted unit becomes in another clause has that year.
pub(super) fn dates_unit_itself(scene: &Scene, sentence: &Sentence, time: &Chunk) -> bool {
    let at = sentence.position(time);
    let mut clause = sentence.chunks[..at]
        .iter()
        .filter(|chunk| chunk.segment == time.segment);
    let unit = clause.next().is_some_and(|first| {
        matches!(first.item, Item::Cue(Cue::Noun(Noun::Commune | Noun::District)))
            && scene.text.ends_before(first.tokens.start, &[",", ";"])
    });
    let becomes = clause.clone().any(|chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Meets | Cue::Goal | Cue::Recognises | Cue::Ntm(_))
        )
    });
    unit && becomes && !clause.any(|chunk| matches!(chunk.item, Item::Quantity(_)))
}

/// Where the words that lead a time in begin: `đến hết năm 2020`.
fn introduced_at(text: &Text, time: &Chunk) -> usize {
    let mut start = time.tokens.start;
    while text.ends_before(
        start,
        &["cuối", "đầu", "đến", "hết", "sang", "vào", "trong", "năm"],
    ) {
        start -= 1;
    }
    start
}

/// `nâng bình quân lên 11,5 tiêu chí/xã và năm 2018 đưa thêm xã A về đích`: a clause of its own behind `và`, with a verb.
fn dates_joined_clause(view: &View, time: &Chunk) -> bool {
    let text = &view.scene.text;
    let start = introduced_at(text, time);
    let at = view.sentence().position(time);
    let verb = view.chunks().get(at + 1).is_some_and(|next| {
        text.is(
            next.tokens.start,
            &["đưa", "có", "thêm", "phấn", "sẽ", "hoàn", "được", "đạt", "xây"],
        )
    });
    text.ends_before(start, &["và"]) && verb
}

/// `các xã đăng ký về đích`
fn describes_unit(view: &View, pending: &Chunk) -> bool {
    let at = view.sentence().position(pending);
    matches!(view.chunks()[at - 1].item, Item::Cue(Cue::Noun(noun)) if level_of(Cue::Noun(noun)).is_some())
}

/// Whether a sentence ends with the time.
fn is_last(sentence: &Sentence, time: &Chunk) -> bool {
    let behind = &sentence.chunks[sentence.position(time) + 1..];
    behind.iter().all(|chunk| chunk.item == Item::Sign('.'))
}

/// Whether nothing but names stands between the quantity and a verb.
fn follows_names(view: &View, verb: &Chunk) -> bool {
    let at = view.sentence().position(verb);
    let between = &view.chunks()[view.at + 1..at];
    let listed = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Place(_) | Item::Sign(',') | Item::Cue(Cue::Function)
        )
    };
    between.iter().any(|chunk| matches!(chunk.item, Item::Place(_))) && between.iter().all(listed)
}

/// Whether a part opens with the time: `trong đó năm 2021`.
fn opens_part(view: &View, time: &Chunk) -> bool {
    let at = view.sentence().position(time);
    view.chunks()[..at]
        .iter()
        .rev()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Function) | Item::Sign(',')))
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Part))
}
