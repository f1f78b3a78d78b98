//! The period that money is planned for: `Kinh phí cho cả giai đoạn là 38 tỷ đồng`.

use super::Years;
use crate::article::BlockKind;
use crate::context::status::heading::stands_alone;
use crate::context::{Scene, View};
use crate::quantity::Unit;
use crate::quantity::calendar::{Mention, When};
use crate::text::sentence::{Item, Sentence};

/// The period of planned money without a year of its own: the last one told, where the sentence refers to it, else that of the plan which the
/// headline names.
pub(super) fn period(view: &View) -> Option<Years> {
    let scene = view.scene;
    let money = view.quantity().unit == Unit::Money && !view.quantity().per.person;
    let (from, to) = if !money {
        return None;
    } else if refers_to_period(view) {
        last_period(scene, view.quantity().outer.start)?
    } else {
        titled(scene).filter(|_| !is_dated(view))?
    };
    Some(Years {
        year: Some(to),
        from: Some(from),
        said: false,
        names: false,
    })
}

/// `Năm 2026, xã phấn đấu có 3 ấp kiểu mẫu. Tổng nguồn lực huy động 46 tỷ đồng`: the paragraph has told a year, which its money has too.
fn is_dated(view: &View) -> bool {
    let scene = view.scene;
    let block = scene.text.blocks[view.sentence().block].start;
    let before = told_before(scene, view.quantity().outer.start);
    before.last().is_some_and(|last| last.tokens.start >= block)
}

/// `cả giai đoạn`, `trong giai đoạn này`, `Trong số tiền này`
fn refers_to_period(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.sentence().tokens.start;
    let this = |token: usize| text.is(token, &["này", "nói", "trên", "đó", "ấy"]);
    let sum = text.is(start, &["trong"])
        && text.is(start + 1, &["số", "tổng", "khoản"])
        && (start + 2..start + SUM).any(this);
    sum || (start..view.quantity().outer.start).any(|token| {
        text.is(token, &["giai"])
            && text.is(token + 1, &["đoạn"])
            && (text.ends_before(token, &["cả", "toàn"]) || this(token + 2))
    })
}

/// Within so many tokens a sum is pointed back to: `Trong tổng số nguồn vốn nói trên`.
const SUM: usize = 7;

/// The last period told before a token that is not over.
fn last_period(scene: &Scene, token: usize) -> Option<(i16, i16)> {
    told_before(scene, token)
        .iter()
        .rev()
        .take(RECENT)
        .find_map(|mention| open_period(scene, mention.when))
}

/// The dates and periods before a token.
fn told_before<'a>(scene: &'a Scene, token: usize) -> &'a [Mention] {
    let told = scene
        .calendar
        .partition_point(|mention| mention.tokens.start < token);
    &scene.calendar[..told]
}

/// So many dates and periods back one is pointed to.
const RECENT: usize = 12;

/// The period that the headline, or a line that stands alone near it, names: `Phê duyệt Đề án … giai đoạn 2016 - 2020`.
fn titled(scene: &Scene) -> Option<(i16, i16)> {
    let heads = |sentence: &&Sentence| {
        scene.kinds[sentence.block] == BlockKind::Title || stands_alone(scene, sentence)
    };
    let named = |sentence: &Sentence| {
        sentence.chunks.iter().find_map(|chunk| match chunk.item {
            Item::Time(id) => open_period(scene, scene.calendar[id].when),
            _ => None,
        })
    };
    scene.sentences.iter().take(HEAD).filter(heads).find_map(named)
}

/// Among so many lines a text says what it is: behind the authority, the motto and the number of a document.
const HEAD: usize = 12;

/// A period that has not ended before the article was written.
fn open_period(scene: &Scene, when: When) -> Option<(i16, i16)> {
    let today = scene
        .setting
        .published
        .map(|day| day.year)
        .or(scene.setting.now());
    match when {
        When::Span(from, to) if today.is_none_or(|today| to >= today) => Some((from, to)),
        _ => None,
    }
}
