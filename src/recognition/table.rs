//! Tables that give each unit its own decision: `02 | Xã Đức Tân (huyện Mộ Đức) | 1787/QĐ-UBND ngày 09/10/2015`.

use super::decision::Decision;
use super::{number, year};
use crate::context::Scene;
use crate::context::time::{iso_date, plain_year};
use crate::report::{Level, Standard};
use crate::text::lexicon::Cue;
use crate::text::sentence::{Item, Sentence};

/// A unit and the decision in its row.
pub(super) struct Row {
    pub(super) place: usize,
    /// The year in a cell of its own, else that of the section (`Năm 2015 (10 xã)`).
    pub(super) year: Option<i16>,
    pub(super) decision: Decision,
}

/// What the head of a table says of all its rows.
#[derive(Debug, Clone)]
pub(super) struct Head {
    pub(super) standard: Standard,
    authority: Option<String>,
}

/// Reads a row, where it names a unit and then a decision.
pub(super) fn row(scene: &Scene, index: usize) -> Option<Row> {
    let sentence = &scene.sentences[index];
    let chunks = &sentence.chunks;
    let borders = chunks.iter().filter(|chunk| chunk.item == Item::Sign('|'));
    if borders.count() < 2 {
        return None;
    }
    let (at, number) = number::of_decisions(scene, sentence).into_iter().next()?;
    let place = chunks[..at].iter().find_map(|chunk| match chunk.item {
        Item::Place(place) if scene.places[place].level >= Level::Commune => Some(place),
        _ => None,
    })?;
    let date = chunks[at..].iter().find_map(|chunk| match chunk.item {
        Item::Time(id) => iso_date(scene, id),
        _ => None,
    });
    Some(Row {
        place,
        year: own_year(scene, sentence).or_else(|| section(scene, index)),
        decision: Decision {
            number: Some(number),
            date,
            authority: None,
        },
    })
}

/// Reads a line of a list that gives each unit its decision: `- Buôn Ea Tút: Quyết định số 119/QĐ-UBND ngày 15/01/2026;`, in columns that
/// dashes part too: `3. Tân Long - 2013 - 3379/QĐ-UBND`.
pub(super) fn line(scene: &Scene, index: usize) -> Option<Row> {
    let sentence = &scene.sentences[index];
    let chunks = &sentence.chunks;
    let (number_at, number) = number::of_decisions(scene, sentence).into_iter().next()?;
    let decided = chunks[..number_at]
        .iter()
        .position(|chunk| chunk.item == Item::Cue(Cue::DocumentWord))
        .unwrap_or(number_at);
    let columns = &chunks[..decided];
    let parted = columns
        .last()
        .is_some_and(|chunk| matches!(chunk.item, Item::Sign(':' | '-' | '–')));
    let named = columns.iter().all(|chunk| {
        matches!(
            chunk.item,
            Item::Place(_)
                | Item::Sign(_)
                | Item::Label
                | Item::Cue(Cue::LevelWord(_) | Cue::Noun(_) | Cue::Function)
        ) || year::plain(scene, sentence, chunk).is_some()
    });
    let place = columns.iter().find_map(|chunk| match chunk.item {
        Item::Place(place) => Some(place),
        _ => None,
    })?;
    let date = chunks[number_at..].iter().find_map(|chunk| match chunk.item {
        Item::Time(id) => iso_date(scene, id),
        _ => None,
    });
    (named && parted).then_some(Row {
        place,
        year: columns
            .iter()
            .find_map(|chunk| year::plain(scene, sentence, chunk)),
        decision: Decision {
            number: Some(number),
            date,
            authority: None,
        },
    })
}

/// A year alone in its cell.
fn own_year(scene: &Scene, sentence: &Sentence) -> Option<i16> {
    let is_border = |at: usize| {
        sentence
            .chunks
            .get(at)
            .is_none_or(|chunk| chunk.item == Item::Sign('|'))
    };
    let cells = (1..sentence.chunks.len()).filter(|&at| is_border(at - 1) && is_border(at + 1));
    cells
        .map(|at| scene.text.slice(sentence.chunks[at].tokens.clone()))
        .filter(|cell| cell.len() == 4)
        .find_map(|cell| cell.parse().ok())
        .filter(|year| PROGRAMME.contains(year))
}

/// The years in which units can be recognised.
const PROGRAMME: std::ops::RangeInclusive<i16> = 2010..=2035;

/// The year of the line above a group of rows, with no other line between.
fn section(scene: &Scene, index: usize) -> Option<i16> {
    let above = scene.sentences[..index]
        .iter()
        .rev()
        .find(|sentence| !sentence.chunks.iter().any(|chunk| chunk.item == Item::Sign('|')))?;
    let first = above.chunks.first()?;
    match first.item {
        Item::Time(id) if above.chunks.len() <= SECTION => plain_year(scene, above, first, id),
        _ => None,
    }
}

/// A line that heads a group of rows has no more chunks (`Năm 2015 (10 xã)`).
const SECTION: usize = 6;

/// What stands above the first of the rows: the tier named last, and who decides.
pub(super) fn head(scene: &Scene, index: usize) -> Option<Head> {
    let above = (0..index).rev();
    let standard = above.clone().find_map(|index| {
        scene.sentences[index]
            .chunks
            .iter()
            .find_map(|chunk| match chunk.item {
                Item::Cue(Cue::Ntm(Some(tier)) | Cue::Tier(tier)) => Some(tier),
                Item::Cue(Cue::Ntm(None)) => Some(Standard::Standard),
                _ => None,
            })
    })?;
    let authority = above.take(HEAD).find_map(|index| {
        let chunks = &scene.sentences[index].chunks;
        let at = chunks
            .iter()
            .position(|chunk| chunk.item == Item::Cue(Cue::Authority))?;
        // `Quyết định của Chủ tịch UBND các huyện, thị xã`: up to the end of the cell
        let end = chunks[at..]
            .iter()
            .find(|chunk| chunk.item == Item::Sign('|'))
            .map_or(scene.sentences[index].tokens.end, |border| border.tokens.start);
        Some(scene.text.slice(chunks[at].tokens.start..end).to_owned())
    });
    Some(Head { standard, authority })
}

/// Within how many sentences above its first row a table says who decides.
const HEAD: usize = 3;

impl Head {
    /// The decision of a row, with who takes all of them.
    pub(super) fn complete(&self, mut decision: Decision) -> Decision {
        decision.authority.clone_from(&self.authority);
        decision
    }
}
