//! Days in ISO 8601.

use crate::context::Scene;
use crate::quantity::calendar::{Mention, When};
use crate::text::sentence::Item;

/// From this month a decision recognises the year it is made in.
const CLOSING_MONTH: i8 = 11;

/// Until this month a decision recognises the year before.
const OPENING_MONTHS: i8 = 5;

/// The first year that the sentence of a day says behind it.
fn year_behind(scene: &Scene, day: &Mention) -> Option<i16> {
    let index = scene
        .sentences
        .partition_point(|sentence| sentence.tokens.end <= day.tokens.start);
    let sentence = scene.sentences.get(index)?;
    sentence.chunks.iter().find_map(|chunk| match chunk.item {
        Item::Time(id) if chunk.tokens.start >= day.tokens.end => match scene.calendar[id].when {
            When::Year(year) => Some(year),
            _ => None,
        },
        _ => None,
    })
}

/// A day in ISO 8601; where it says no year, that of the article, else for a day that closes a year the one recognised.
pub(crate) fn iso_date(scene: &Scene, id: usize) -> Option<String> {
    let mention = &scene.calendar[id];
    let (day, month) = mention.day?;
    let year = match mention.when {
        When::Year(year) => year,
        // `ký ngày 29/12` in an article of April is of the year before.
        When::Undated => match scene.setting.published {
            Some(published) => published.year - i16::from(month > published.month),
            // `Ngày 29/12, … quyết định công nhận 5 xã đạt chuẩn năm 2022`; a decision of summer may be of either year.
            None if month >= CLOSING_MONTH => year_behind(scene, mention)?,
            // `Ngày 14/4, Chủ tịch UBND tỉnh ký quyết định công nhận 5 xã đạt chuẩn năm 2022`
            None if month <= OPENING_MONTHS => year_behind(scene, mention)? + 1,
            None => return None,
        },
        When::Span(..) | When::Since(_) => return None,
    };
    jiff::civil::Date::new(year, month, day)
        .ok()
        .map(|date| date.to_string())
}
