//! The year that a sentence takes from those before it.

use super::{Years, first, relative_years, says_now, told};
use crate::context::{Scene, View};
use crate::quantity::Unit;
use crate::quantity::calendar::When;
use crate::report::Status;
use crate::text::lexicon::{Cue, Relative};
use crate::text::sentence::{Item, Sentence};

/// The year of the plan that governs the sentence; for a part or a place that the sentence goes on with, the year of
/// the sentence before.
pub(super) fn carried(view: &View, status: Status) -> Option<Years> {
    if status == Status::Target
        && let Some(years) = view.scene.plans[view.sentence].and_then(|plan| plan.years)
    {
        return Some(years);
    }
    let sentence = view.sentence();
    let earlier = view.sentence.checked_sub(1).map(|at| &view.scene.sentences[at])?;
    let leads_on = sentence
        .chunks
        .iter()
        .find(|chunk| !matches!(chunk.item, Item::Sign(_)));
    let leads_on = matches!(
        leads_on.map(|chunk| chunk.item),
        Some(Item::Cue(Cue::Part | Cue::Plan) | Item::Place(_))
    );
    if let Some(years) = period_of_years(view) {
        return Some(years);
    }
    if looks_back(view.scene, sentence) {
        return view.scene.sentences[..view.sentence]
            .iter()
            .rev()
            .take(LOOK_BACK)
            .take_while(|earlier| earlier.block == sentence.block)
            .find_map(|earlier| first(view.scene, earlier));
    }
    (leads_on && earlier.block == sentence.block)
        .then(|| first(view.scene, earlier))
        .flatten()
        .or_else(|| last_year_told(view).filter(|_| status == Status::Actual))
}

/// `Đến hết năm 2023, 30/30 xã đạt chuẩn. Toàn huyện còn 6,07% hộ nghèo.` early in 2024: the paragraph reports on the year
/// before.
fn last_year_told(view: &View) -> Option<Years> {
    let scene = view.scene;
    let published = scene
        .setting
        .published
        .filter(|day| day.month <= LAST_MONTH_OF_REPORTS)?;
    let today = published.year;
    let block = view.sentence().block;
    let sentences = &scene.sentences[..view.sentence];
    let told = sentences
        .iter()
        .rev()
        .take(LOOK_BACK)
        .take_while(|earlier| earlier.block == block)
        .find_map(|earlier| {
            earlier.chunks.iter().rev().find_map(|chunk| match chunk.item {
                Item::Time(id) => told(scene, earlier, chunk, id),
                Item::Cue(Cue::Time(relative)) => Some(relative_years(scene, relative)),
                _ if says_now(scene, chunk) => Some(relative_years(scene, Relative::Now)),
                _ => None,
            })
        })?;
    (told.from.is_none() && told.year == Some(today - 1)).then_some(told)
}

/// `Trong 5 năm, nguồn lực huy động đạt …` behind `sơ kết giai đoạn 2011-2015`: the last period of so many years that
/// was spoken of.
fn period_of_years(view: &View) -> Option<Years> {
    let scene = view.scene;
    let text = &scene.text;
    let length = view.before().find_map(|chunk| match chunk.item {
        Item::Quantity(id) => {
            let quantity = &scene.quantities[id];
            let end = quantity.outer.end;
            let years =
                quantity.unit == Unit::Other && text.is(end, &["năm"]) || text.ends_before(end, &["năm"]);
            let led = text.ends_before(quantity.outer.start, &["trong", "sau", "qua", "suốt", "cả"])
                || text.is(end + 1, &["qua", "ấy", "đó", "này"]);
            (years && led).then_some(quantity.value)
        }
        _ => None,
    })?;
    let start = view.sentence().tokens.start;
    let told = scene
        .calendar
        .partition_point(|mention| mention.tokens.start < start);
    scene.calendar[..told]
        .iter()
        .rev()
        .take(RECENT_TIMES)
        .find_map(|mention| {
            let When::Span(from, to) = mention.when else {
                return None;
            };
            let fits = rust_decimal::Decimal::from(to - from + 1) == length;
            fits.then_some(Years {
                year: Some(to),
                from: Some(from),
                said: true,
                names: false,
            })
        })
}

/// How many dates and periods back one is remembered.
const RECENT_TIMES: usize = 50;

/// `khi ấy`, `lúc bấy giờ`, `khi bắt đầu`: the year spoken of before.
fn looks_back(scene: &Scene, sentence: &Sentence) -> bool {
    sentence.tokens.clone().any(|token| {
        let begins = scene.text.is(token, &["khi", "lúc", "điểm"]) && scene.text.is(token + 1, &["bắt"]);
        begins
            || scene.text.is(token, &["khi", "lúc", "hồi", "bấy"])
                && scene.text.is(token + 1, &["ấy", "đó", "giờ"])
    })
}

/// Until then an article may still give the figures of the year before.
const LAST_MONTH_OF_REPORTS: i8 = 6;

/// How many sentences back the year of `khi ấy` may be said.
const LOOK_BACK: usize = 4;
