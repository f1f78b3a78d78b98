//! Years gone by that a text looks back to, and levels that something has started from.

use std::ops::Range;

use super::{Years, beside, is_tier, told};
use crate::context::{Scene, View};
use crate::quantity::Unit;
use crate::text::Text;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item, Sentence};

/// `mười năm trước, xã còn tới 70% hộ nghèo`, `cách đây 5 năm`, which `so với 5 năm trước` is not.
pub(super) fn years_ago(scene: &Scene, chunk: &Chunk) -> Option<Years> {
    let text = &scene.text;
    let token = chunk
        .tokens
        .clone()
        .chain(chunk.tokens.end..=chunk.tokens.end)
        .find(|&token| text.is(token, &["năm"]) && counted(text, token).is_some())?;
    let start = token - 1;
    let past = text.is(token + 1, &["trước"]) && !text.is(token + 2, &["đó", "đây"])
        || text.ends_before(start, &["đây"]) && text.ends_before(start - 1, &["cách"]);
    let compared = text.ends_before(start, &["với", "hơn", "lần", "của", "trong"]);
    let years = counted(text, token).filter(|_| past && !compared)?;
    Some(Years {
        year: Some(scene.setting.published?.year - years),
        from: None,
        said: true,
        names: false,
    })
}

/// The number of years before the word for them; in `tháng 6 năm trước` it names a month.
pub(super) fn counted(text: &Text, year: usize) -> Option<i16> {
    const SPELLED: [&str; 9] = ["hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    let number = year.checked_sub(1)?;
    let spelled = || {
        let at = SPELLED.iter().position(|word| text.is(number, &[word]))?;
        i16::try_from(at + 2).ok()
    };
    text.word(number)
        .parse()
        .ok()
        .or_else(spelled)
        .filter(|years| (2..=LONG_AGO).contains(years) && !text.ends_before(number, &["tháng"]))
}

/// The programme and the poverty programmes before it go back no further.
const LONG_AGO: i16 = 20;

/// `bắt tay vào xây dựng nông thôn mới khi mới đạt 6 tiêu chí`, `lúc bắt đầu`, `trước khi xây dựng`: the level at the start, whose year
/// may be told nowhere.
pub(super) fn is_at_the_start(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.sentence().tokens.start;
    // `Từ chỗ hộ nghèo chiếm 26,5%, nay chỉ còn 2,1%`
    let from_level = text.is(start, &["từ"])
        && text.is(start + 1, &["chỗ"])
        && !view.before().any(|chunk| match chunk.item {
            Item::Quantity(id) => view.scene.quantities[id].unit != Unit::Other,
            Item::Cue(Cue::Done | Cue::Time(_)) => true,
            _ => false,
        });
    // `xuất phát điểm chỉ có 3 tiêu chí`, `(trước đây là 25 sản phẩm)`, which `so với trước đây` is not
    let own = view
        .left()
        .last()
        .map_or(view.quantity().outer.start, |chunk| chunk.tokens.start);
    let once = |token: usize| {
        text.is(token, &["xuất"]) && text.is(token + 1, &["phát"]) && text.is(token + 2, &["điểm"])
            || text.is(token, &["lúc", "ban"]) && text.is(token + 1, &["đầu"])
            || text.is(token, &["trước"])
                && text.is(token + 1, &["đây", "kia"])
                && !text.ends_before(token, &["với", "hơn"])
                // `từ 20 triệu đồng trước đây tăng lên 50 triệu đồng`
                && view.previous().is_none_or(|old| old.quantity().outer.end != token)
    };
    // `Đầu nhiệm kỳ, tỷ lệ hộ nghèo là 14,9%, đến nay còn 4,5%`
    let at_term_start = view
        .before()
        .take_while(|chunk| !matches!(chunk.item, Item::Cue(Cue::Time(_) | Cue::Level)))
        .flat_map(|chunk| chunk.tokens.clone())
        .any(|token| {
            // `tăng 18,6 triệu đồng so với đầu nhiệm kỳ; hộ nghèo còn 5,8%`
            text.is(token, &["nhiệm"])
                && text.ends_before(token, &["đầu"])
                && !text.ends_before(token - 1, &["với", "từ"])
                // `Khi khảo sát ban đầu, xã chỉ đạt 3/19 tiêu chí`
                || text.is(token, &["ban"]) && text.is(token + 1, &["đầu"])
                // `xuất phát điểm thấp, chỉ có 4/19 tiêu chí, hộ nghèo 28,5%`
                || text.is(token, &["xuất"]) && text.is(token + 1, &["phát"]) && text.is(token + 2, &["điểm"])
        });
    from_level
        || at_term_start
        || (own..view.quantity().outer.start).any(once)
        || tells_of_the_start(text, start..view.quantity().outer.start)
}

/// `lúc bắt tay vào xây dựng nông thôn mới`, `khi mới triển khai`, `trước khi thực hiện chương trình`
pub(super) fn tells_of_the_start(text: &Text, mut tokens: Range<usize>) -> bool {
    let end = tokens.end;
    let begins = |token: usize| {
        text.is(token, &["bắt", "bước", "khởi"]) && text.is(token + 1, &["đầu", "tay", "vào"])
            || text.is(token, &["triển", "thực"])
                && text.is(token + 1, &["khai", "hiện"])
                && text.ends_before(token, &["mới"])
    };
    tokens.any(|token| {
        let when = text.is(token, &["khi", "lúc", "hồi"]);
        when && (token + 1..token + 4).any(begins)
            || begins(token)
                && text.is(token + 1, &["tay"])
                && (token..end).any(|token| text.is(token, &["khi"]))
            || text.is(token, &["trước"])
                && text.is(token + 1, &["khi"])
                && text.is(token + 2, &["xây", "thực", "triển", "bắt", "có", "làm"])
    })
}

/// `Khi bắt tay vào xây dựng, bình quân mỗi xã đạt 7,5 tiêu chí; thu nhập năm 2010 là 13,8 triệu đồng`: the year of the start, which the
/// sentence tells with another figure.
pub(super) fn of_the_start(view: &View) -> Option<Years> {
    let now = view.scene.setting.now()?;
    let sentence = view.sentence();
    let is_time = |chunk: &&Chunk| matches!(chunk.item, Item::Time(_) | Item::Cue(Cue::Time(_)));
    let mut times = view.chunks()[view.at..].iter().filter(is_time);
    let (time, further) = (times.next().filter(|_| is_at_the_start(view))?, times.next());
    let Item::Time(id) = time.item else { return None };
    // `…, đến năm 2019 đạt 19/19 tiêu chí`, `…, năm 2019 được công nhận đạt chuẩn` is the end of it.
    let text = &view.scene.text;
    let until = ["đến", "tới", "hết", "cuối", "sang"];
    let ends = text.ends_before(time.tokens.start, &until)
        || text.is(time.tokens.start, &until)
        || View::any(
            sentence
                .chunks
                .iter()
                .filter(|chunk| chunk.segment == time.segment),
            |cue| {
                matches!(
                    cue,
                    Cue::Recognises | Cue::Meets | Cue::Goal | Cue::Done | Cue::Level
                )
            },
        );
    told(view.scene, sentence, time, id)
        .filter(|years| years.from.is_none() && years.year.is_some_and(|year| year < now))
        .filter(|_| further.is_none() && !ends)
}

/// Whether a year belongs to the level that the quantity has risen or fallen from.
pub(crate) fn dates_the_old(view: &View, time: &Chunk) -> bool {
    let at = view.sentence().position(time);
    starts_from(view.scene, view.sentence(), time)
        && View::any(view.chunks()[at..view.at].iter(), |cue| {
            matches!(cue, Cue::Level | Cue::Done | Cue::Change(_))
        })
}

/// `từ 17,4% năm 2010`: whether a year belongs to a level that something starts from.
pub(crate) fn starts_from(scene: &Scene, sentence: &Sentence, time: &Chunk) -> bool {
    let at = sentence.position(time);
    let text = &scene.text;
    sentence.chunks[..at]
        .iter()
        .rev()
        .take_while(|chunk| {
            is_tier(chunk.item)
                || matches!(chunk.item, Item::Cue(Cue::Function) | Item::Sign('('))
                || text.is(chunk.tokens.start, DATES)
        })
        .find_map(|chunk| match chunk.item {
            Item::Quantity(id) => Some(&scene.quantities[id]),
            _ => None,
        })
        .is_some_and(|old| {
            let start = old.tokens.start;
            (start.saturating_sub(FROM)..start).any(|token| text.is(token, &["từ"]))
        })
}

/// `giảm từ 4,3% xuống còn 2,4%`: whether the quantity is what a change starts from.
pub(crate) fn is_old_level(view: &View) -> bool {
    let from = view.scene.text.ends_before(view.quantity().outer.start, &["từ"]);
    let reached = view.next().is_some_and(|next| {
        next.quantity().unit == view.quantity().unit
            && next.segment() == view.segment()
            && View::any(view.chunks()[view.at..next.at].iter(), |cue| cue == Cue::Level)
    });
    from && reached
}

/// `hộ nghèo từ 7,2% năm 2015 xuống còn 1,4%; hộ cận nghèo từ 4,3% xuống còn 2,4%`: the year of the other level at the same end.
pub(super) fn paired(view: &View) -> Option<Years> {
    let old = [Some(*view), view.previous()]
        .into_iter()
        .flatten()
        .find(is_old_level)?;
    let is_old = old.id == view.id;
    let other = std::iter::successors(old.previous(), View::previous)
        .find(is_old_level)
        .and_then(|other| beside(&if is_old { other } else { other.next()? }))
        .filter(|years| years.from.is_none());
    other
        .or_else(|| end_of_span(&old, is_old))
        .or_else(|| old_year(view).filter(|_| is_old))
}

/// `thu nhập tăng từ 17 triệu đồng (năm 2011) lên 43 triệu đồng (năm 2018), tỷ lệ hộ nghèo còn 3%`: what goes on behind two dated levels
/// is of the later one.
pub(super) fn goes_on_from_level(view: &View) -> Option<Years> {
    let level = view.previous()?;
    let old = level.previous().filter(is_old_level)?;
    let start = beside(&old)?.year?;
    beside(&level).filter(|years| years.from.is_none() && years.year.is_some_and(|year| year > start))
}

/// `Từ năm 2015 đến năm 2020, tỷ lệ hộ nghèo giảm từ 14% xuống 5%`: levels stand at the ends of the span.
fn end_of_span(old: &View, is_old: bool) -> Option<Years> {
    let text = &old.scene.text;
    let income = View::any(old.before(), |cue| cue == Cue::Income);
    let money = old.quantity().unit == Unit::Money && !income;
    let time = old
        .before()
        .find(|chunk| matches!(chunk.item, Item::Time(_) | Item::Cue(Cue::Time(_))))
        .filter(|chunk| {
            // `Giai đoạn 2015 - 2020, hộ nghèo giảm từ 5,8% xuống 1,9%`
            let period = text.ends_before(chunk.tokens.start, &["kỳ", "đoạn"]);
            !money && (period || text.is(chunk.tokens.start, &["từ"]))
        })?;
    let Item::Time(id) = time.item else { return None };
    let span = told(old.scene, old.sentence(), time, id)?;
    Some(Years {
        year: if is_old { Some(span.from?) } else { span.year },
        from: None,
        names: false,
        ..span
    })
}

fn old_year(view: &View) -> Option<Years> {
    let time = view
        .before()
        .find(|chunk| starts_from(view.scene, view.sentence(), chunk))?;
    match time.item {
        Item::Time(id) => told(view.scene, view.sentence(), time, id),
        _ => None,
    }
}

/// Words between a level and its year (`từ 12% vào thời điểm cuối năm 2015`).
const DATES: &[&str] = &[
    "cuối", "hết", "đầu", "vào", "ở", "tại", "khi", "lúc", "thời", "điểm", "của", "trong",
];

/// How many tokens before the old level `từ` may stand (`từ chỗ chỉ đạt 5 tiêu chí năm 2011`).
const FROM: usize = 5;
