//! Times told from the day of the article: `năm ngoái`, `năm qua`, `5 năm tới`, `hiện`.

use super::past::{counted, years_ago};
use super::{Years, summed};
use crate::context::{Scene, View};
use crate::text::Text;
use crate::text::lexicon::{Cue, Relative};
use crate::text::sentence::{Chunk, Item};

/// The year of a relative time; `hiện` is that of the day it is told, also in a report on the year before,
/// and so is `Như vậy, đến nay`.
pub(super) fn at_present(view: &View, chunk: &Chunk, relative: Relative) -> Years {
    let years = relative_at(view.scene, chunk, relative);
    let current = relative == Relative::Now
        && (view.scene.text.is(chunk.tokens.start, &["hiện"])
            || summed::sums_up(view.scene, view.sentence()));
    let published = view.scene.setting.published.map(|day| day.year);
    Years {
        year: published.filter(|_| current).or(years.year),
        ..years
    }
}

/// `Năm qua, thu nhập đạt …` at the beginning of a year whose article reports on no other.
pub(super) fn is_year_gone_by(scene: &Scene, chunk: &Chunk) -> bool {
    let text = &scene.text;
    let start = chunk.tokens.start;
    let gone = text.is(start, &["năm"]) && text.ends_before(chunk.tokens.end, &["qua"]);
    let begun = scene
        .setting
        .published
        .is_some_and(|day| day.month <= BEGUN && scene.setting.now() == Some(day.year));
    gone && begun
}

/// Until this month `năm qua` is the calendar year before.
pub(super) const BEGUN: i8 = 2;

/// `năm ngoái` in a report on last year: as seen from the day it is told.
pub(super) fn last_year(scene: &Scene) -> Years {
    let last = scene.setting.published.map(|day| day.year - 1);
    let years = relative_years(scene, Relative::LastYear);
    Years {
        year: last.or(years.year),
        ..years
    }
}

pub(super) fn relative_years(scene: &Scene, relative: Relative) -> Years {
    let now = scene.setting.now();
    let year = match relative {
        Relative::Now => scene.setting.today().or(now),
        Relative::ThisYear => scene.setting.published.map(|day| day.year).or(now),
        Relative::LastYear => now.map(|year| year - 1),
        Relative::NextYear => scene.setting.published.map(|day| day.year + 1),
    };
    Years {
        year,
        from: None,
        said: true,
        names: false,
    }
}

/// The year of a relative time as it stands in the text: `5 năm tới`, `3 năm nữa` end so many years on.
pub(super) fn relative_at(scene: &Scene, time: &Chunk, relative: Relative) -> Years {
    let years = relative_years(scene, relative);
    let text = &scene.text;
    let several = counted(text, time.tokens.start).filter(|_| {
        relative == Relative::NextYear
            && text.is(time.tokens.start, &["năm"])
            && text.ends_before(time.tokens.end, &["tới", "nữa"])
    });
    // `Những năm tới, huyện phấn đấu có thêm 3 xã`
    let some = relative == Relative::NextYear && text.is(time.tokens.start, &["những", "các", "mấy"]);
    if some {
        return Years {
            said: true,
            ..Years::default()
        };
    }
    let year = several
        .zip(scene.setting.published)
        .map(|(years, day)| day.year + years);
    Years {
        year: year.or(years.year),
        ..years
    }
}

/// `năm ngoái`, and `năm rồi` as the south says it; `mấy năm rồi`, `5 năm rồi` tell how long.
pub(super) fn is_year_before(text: &Text, time: &Chunk) -> bool {
    let start = time.tokens.start;
    let counted = text.ends_before(
        start,
        &[
            "mấy", "nhiều", "bao", "vài", "hai", "ba", "bốn", "năm", "mươi", "chục", "lâu",
        ],
    ) || start > 0 && text.tokens[start - 1].is_number();
    text.ends_before(time.tokens.end, &["ngoái"]) || text.ends_before(time.tokens.end, &["rồi"]) && !counted
}

/// The year that `năm ngoái`, `năm qua`, `năm nay` say, unless something is only compared with it.
pub(crate) fn relative_year(scene: &Scene, chunk: &Chunk) -> Option<i16> {
    let text = &scene.text;
    let start = chunk.tokens.start;
    let compared = text.ends_before(start, &["với", "hơn", "kỳ", "của"]);
    let years = match chunk.item {
        // `Cách đây 3 năm, xã A về đích`
        _ if years_ago(scene, chunk).is_some() => years_ago(scene, chunk)?,
        Item::Cue(Cue::Time(Relative::LastYear)) if is_year_before(text, chunk) => last_year(scene),
        Item::Cue(Cue::Time(relative @ Relative::ThisYear)) => relative_years(scene, relative),
        Item::Cue(Cue::Done) if is_year_gone_by(scene, chunk) => relative_years(scene, Relative::LastYear),
        _ => return None,
    };
    years.year.filter(|_| !compared)
}

/// `Thời gian tới, huyện phấn đấu mỗi năm có 2 xã`, `giai đoạn tới có thêm 3 huyện`: nobody says by when.
pub(super) fn is_some_day(view: &View) -> bool {
    let text = &view.scene.text;
    (view.sentence().tokens.start..view.quantity().outer.start).any(|token| {
        text.is(token, &["tới", "tiếp"])
            && text.ends_before(token, &["gian", "đoạn", "sắp"])
            && text.ends_before(token - 1, &["thời", "giai", "gian"])
            || text.is(token, &["tới"])
                && text.ends_before(token, &["năm"])
                && text.ends_before(token - 1, &["những", "các"])
    })
}
