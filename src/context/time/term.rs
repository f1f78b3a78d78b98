//! Terms of office: `nhiệm kỳ 2020 - 2025`, `đến cuối nhiệm kỳ`, `trong nhiệm kỳ qua`.
//!
//! Party congresses are held in the year in which one term ends and the next begins, and their articles tell the results of the
//! one and the aims of the other.

use super::Years;
use crate::context::{Scene, View};
use crate::quantity::Unit;
use crate::quantity::calendar::When;
use crate::text::Text;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item};

/// The years in which a term begins and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Term {
    pub(crate) from: i16,
    pub(crate) to: i16,
}

impl Term {
    /// The term before it.
    fn closing(self) -> Self {
        Self {
            from: self.from - (self.to - self.from),
            to: self.from,
        }
    }

    /// Whether it begins about when the article is written.
    fn is_opening(self, scene: &Scene) -> bool {
        let today = scene.setting.published.map(|day| day.year);
        today.is_none_or(|today| self.from + 1 >= today)
    }

    /// Whether it is over when the article is written.
    pub(crate) fn is_over(self, scene: &Scene) -> bool {
        let today = scene
            .setting
            .published
            .map(|day| day.year)
            .or(scene.setting.now());
        today.is_some_and(|today| self.to <= today)
    }
}

/// Which part of a term is spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Beginning,
    End,
    Whole,
}

/// The term that a congress opens: `Đại hội Đảng bộ xã A lần thứ I, nhiệm kỳ 2025 - 2030` in the headline or the opening.
pub(crate) fn congress(scene: &Scene) -> Option<Term> {
    let text = &scene.text;
    let opening = scene.sentences.iter().take(OPENING);
    opening
        .filter(|sentence| {
            (sentence.tokens.clone()).any(|token| text.is(token, &["đại"]) && text.is(token + 1, &["hội"]))
        })
        .find_map(|sentence| named(scene, sentence.tokens.start, sentence.tokens.end))
}

/// The last year of the term that the congress of the article opens.
pub(super) fn opened(scene: &Scene) -> Option<i16> {
    let term = scene.setting.congress?;
    term.is_opening(scene).then_some(term.to)
}

/// Sentences in which an article says that it is about a congress.
const OPENING: usize = 3;

/// The last term named between two tokens.
fn named(scene: &Scene, start: usize, end: usize) -> Option<Term> {
    let text = &scene.text;
    let before = scene
        .calendar
        .partition_point(|mention| mention.tokens.start < end);
    scene.calendar[..before]
        .iter()
        .rev()
        .take_while(|mention| mention.tokens.start >= start)
        .find_map(|mention| match mention.when {
            When::Span(from, to)
                if to - from == LENGTH
                    && (mention.tokens.start.saturating_sub(2)..=mention.tokens.start)
                        .any(|token| is_term(text, token)) =>
            {
                Some(Term { from, to })
            }
            _ => None,
        })
}

/// Party committees and councils are elected for five years.
const LENGTH: i16 = 5;

fn is_term(text: &Text, token: usize) -> bool {
    text.is(token, &["nhiệm"]) && text.is(token + 1, &["kỳ"])
}

/// The term that a phrase before the quantity speaks of, and where that stands.
fn spoken_of(view: &View) -> Option<(Term, Part, usize)> {
    let scene = view.scene;
    let text = &scene.text;
    let sentence = view.sentence();
    // `từ 18,65% đầu nhiệm kỳ xuống còn 3,74%`
    let end = view.quantity().outer.end;
    // `32,41% hồi đầu nhiệm kỳ`
    let behind = end + 1 + usize::from(text.is(end, &AT));
    let dated_behind = text.is(behind - 1, &["đầu", "cuối"]) && is_term(text, behind);
    let before = (sentence.tokens.start..view.quantity().outer.start)
        .rev()
        // `nhiệm kỳ Đại hội XII của Đảng` is another congress's.
        .find(|&token| is_term(text, token) && !text.is(token + 2, &["đại"]))
        // `tăng 18,6 triệu đồng so với đầu nhiệm kỳ; hộ nghèo còn 5,8%`
        .filter(|&token| !(text.ends_before(token, &["đầu"]) && text.ends_before(token - 1, &["với"])));
    let token = if dated_behind { behind } else { before? };
    let gone = text.is(token + 2, &["qua", "vừa", "trước"]);
    // `giảm từ 8,1% đầu nhiệm kỳ xuống còn 2,95%`
    let starts_from = text.ends_before(token, &["đầu"])
        && !dated_behind
        && view.previous().is_some_and(|old| {
            let end = old.quantity().outer.end;
            (end + 1 == token || end + 2 == token && text.is(end, &AT))
                && old.quantity().unit == view.quantity().unit
        });
    let part = if text.ends_before(token, &["cuối", "hết"]) || starts_from {
        Part::End
    } else if text.ends_before(token, &["đầu"]) {
        Part::Beginning
    } else if gone || text.ends_before(token, &["trong", "cả", "suốt"]) {
        Part::Whole
    } else {
        return None;
    };
    let told = || {
        let block = scene.text.blocks[sentence.block].start;
        named(scene, block, token)
    };
    let plans = || {
        scene.plans.get(view.sentence).is_some_and(Option::is_some)
            || view.before().any(|chunk| {
                matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Expects)) && !speaks_of_term(view, chunk)
            })
    };
    let held = || {
        scene.setting.congress.map(|term| {
            if term.is_opening(scene) && (gone || !plans()) {
                term.closing()
            } else {
                term
            }
        })
    };
    told().or_else(held).map(|term| (term, part, token))
}

/// What may lead in the part of a term behind a level.
const AT: [&str; 4] = ["hồi", "lúc", "vào", "của"];

fn speaks_of_term(view: &View, chunk: &Chunk) -> bool {
    chunk.tokens.clone().any(|token| is_term(&view.scene.text, token))
}

/// Whether the term that a phrase before the quantity ends with is over.
pub(crate) fn is_past(view: &View) -> bool {
    spoken_of(view).is_some_and(|(term, ..)| term.is_over(view.scene))
}

/// The year or years of a term that a phrase before the quantity speaks of.
pub(super) fn years(view: &View) -> Option<Years> {
    let (term, part, token) = spoken_of(view)?;
    let dated = view
        .before()
        .take_while(|chunk| chunk.tokens.start > token)
        .any(|chunk| matches!(chunk.item, Item::Time(_)));
    if dated {
        return None;
    }
    // `Trong nhiệm kỳ qua, tỷ lệ xã đạt chuẩn là 83,2%`: a level is that of the end.
    let level = view.quantity().unit == Unit::Percent || view.quantity().per.person;
    let (year, from) = match part {
        Part::Whole if level => (term.to, None),
        Part::Beginning => (term.from, None),
        Part::End => (term.to, None),
        Part::Whole => (term.to, Some(term.from)),
    };
    Some(Years {
        year: Some(year),
        from,
        said: true,
        names: false,
    })
}

/// The first year of the term whose last year this is: a mean over the term is one since then.
pub(crate) fn since(view: &View, year: i16) -> Option<i16> {
    let scene = view.scene;
    let block = scene.text.blocks[view.sentence().block].start;
    let told = named(scene, block, view.quantity().outer.start);
    told.or(scene.setting.congress)
        .filter(|term| term.to == year)
        .map(|term| term.from)
}
