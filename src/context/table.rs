//! What the head of a column says of the numbers under it (`Thực hiện năm 2022 | Mục tiêu năm 2025`).

use std::ops::Range;

use super::Scene;
use super::time::{Years, told};
use crate::place::mention::{Mention, level_of};
use crate::quantity::{Form, Unit};
use crate::report::{Level, Status};
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item, Sentence};

/// What a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Column {
    pub(crate) status: Option<Status>,
    pub(crate) years: Option<Years>,
}

/// The sign between the cells of a row.
const BORDER: Item = Item::Sign('|');

/// For each sentence that is a row of a table the sentence that heads it.
pub(crate) fn heads(scene: &Scene) -> Vec<Option<usize>> {
    let mut head: Option<usize> = None;
    let mut last_row = 0;
    let mut heads = Vec::with_capacity(scene.sentences.len());
    for (index, sentence) in scene.sentences.iter().enumerate() {
        if borders(sentence) == 0 {
            heads.push(None);
            continue;
        }
        let goes_on = head.is_some_and(|head| {
            sentence.block <= last_row + 1 && borders(&scene.sentences[head]) == borders(sentence)
        });
        if !goes_on {
            head = Some(index);
        }
        last_row = sentence.block;
        heads.push(head.filter(|head| *head != index));
    }
    heads
}

fn borders(sentence: &Sentence) -> usize {
    sentence
        .chunks
        .iter()
        .filter(|chunk| chunk.item == BORDER)
        .count()
}

/// Gives bare numbers the unit of money that the head of their column, or the line above the table, says once
/// (`Vốn NSTW (triệu đồng)`, `Đơn vị tính: triệu đồng`).
pub(crate) fn share_units(scene: &mut Scene) {
    let mut shared: Vec<(usize, u32)> = Vec::new();
    for (index, sentence) in scene.sentences.iter().enumerate() {
        let Some(head) = scene.heads[index] else { continue };
        let above = (head.saturating_sub(LINES_ABOVE)..head).find_map(|line| {
            let tokens = scene.sentences[line].tokens.clone();
            let said = tokens.clone().find(|&token| {
                scene.text.is(token, &["đvt"])
                    || scene.text.is(token, &["tính", ":"]) && scene.text.ends_before(token, &["vị"])
            })?;
            money(scene, said..tokens.end)
        });
        for (at, chunk) in sentence.chunks.iter().enumerate() {
            let Item::Quantity(id) = chunk.item else { continue };
            if scene.quantities[id].unit != Unit::Other || scene.quantities[id].form != Form::Plain {
                continue;
            }
            let Some(cell) = cell(scene, index, at) else {
                continue;
            };
            let row = label(scene, index).unwrap_or_default();
            let of_funds = cell
                .iter()
                .chain(row)
                .chain(label(scene, head).unwrap_or_default())
                .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Fund | Cue::Source(_))));
            let own = cell
                .first()
                .zip(cell.last())
                .and_then(|(first, last)| money(scene, first.tokens.start..last.tokens.end));
            if let Some(power) = own.or(above.filter(|_| of_funds)) {
                shared.push((id, power));
            }
        }
    }
    for (id, power) in shared {
        let quantity = &mut scene.quantities[id];
        if let Some(value) = quantity.value.checked_mul(10_i64.pow(power).into()) {
            quantity.value = value.normalize();
            quantity.unit = Unit::Money;
        }
    }
}

/// Makes units of the names that a column headed `Xã`, `Huyện` lists without their level word, where they say what the row
/// is about.
pub(crate) fn name_units(scene: &mut Scene) {
    let mut named: Vec<(usize, Range<usize>, Mention)> = Vec::new();
    for index in 0..scene.sentences.len() {
        let chunks = &scene.sentences[index].chunks;
        let Some(cell) = label(scene, index).filter(|_| scene.heads[index].is_some()) else {
            continue;
        };
        let (first, last) = (&cell[0], &cell[cell.len() - 1]);
        let at = chunks.partition_point(|chunk| chunk.tokens.start < first.tokens.start);
        let tokens = first.tokens.start..last.tokens.end;
        let is_name = tokens.len() <= LONGEST_NAME
            && tokens
                .clone()
                .all(|token| scene.text.tokens[token].is_word() && scene.text.tokens[token].capital)
            && !scene
                .text
                .is(tokens.start, &["cộng", "tổng", "toàn", "cả", "chung"]);
        let level = self::cell(scene, index, at).and_then(|head| {
            head.iter().find_map(|chunk| match chunk.item {
                Item::Cue(cue) => level_of(cue),
                _ => None,
            })
        });
        // `Vị Thủy` under `Xã`, though a district is called so too
        let is_known = |level: Level| {
            cell.iter().any(|chunk| match chunk.item {
                Item::Place(place) => {
                    let place = &scene.places[place];
                    place.level == level || place.name_tokens != place.tokens
                }
                _ => false,
            })
        };
        if let Some(level) = level.filter(|&level| is_name && !is_known(level)) {
            let mention = Mention {
                level,
                name: scene.text.slice(tokens.clone()).to_owned(),
                name_tokens: tokens.clone(),
                tokens,
                within: None,
                listed: true,
            };
            named.push((index, at..at + cell.len(), mention));
        }
    }
    for (sentence, cell, mention) in named {
        let place = Chunk {
            tokens: mention.tokens.clone(),
            item: Item::Place(scene.places.len()),
            segment: scene.sentences[sentence].chunks[cell.start].segment,
        };
        scene.places.push(mention);
        scene.sentences[sentence].chunks.splice(cell, [place]);
    }
}

/// Of how many syllables a name in a table may be.
const LONGEST_NAME: usize = 5;

/// How many lines above a table may say its unit.
const LINES_ABOVE: usize = 3;

/// The power of ten of the first unit of money in a stretch.
fn money(scene: &Scene, tokens: Range<usize>) -> Option<u32> {
    tokens
        .filter_map(|token| scene.text.cue_from(token))
        .find_map(|cue| match cue {
            Cue::Money(power) => Some(u32::from(power)),
            _ => None,
        })
}

/// The cell of a row that says what the row is about: the first that holds no mere number.
pub(crate) fn label<'s>(scene: &'s Scene, sentence: usize) -> Option<&'s [Chunk]> {
    scene.sentences[sentence]
        .chunks
        .split(|chunk| chunk.item == BORDER)
        .find(|cell| {
            cell.iter()
                .any(|chunk| !matches!(chunk.item, Item::Quantity(_) | Item::Label | Item::Sign(_)))
        })
}

/// The chunks of the head over the chunk at `at` of a row.
pub(crate) fn cell<'s>(scene: &'s Scene, sentence: usize, at: usize) -> Option<&'s [Chunk]> {
    let head = &scene.sentences[(*scene.heads.get(sentence)?)?];
    let cell = scene.sentences[sentence].chunks[..at]
        .iter()
        .filter(|chunk| chunk.item == BORDER)
        .count();
    head.chunks.split(|chunk| chunk.item == BORDER).nth(cell)
}

/// The column of the chunk at `at`.
pub(crate) fn column(scene: &Scene, sentence: usize, at: usize) -> Option<Column> {
    let head = &scene.sentences[(*scene.heads.get(sentence)?)?];
    let chunks = cell(scene, sentence, at)?;
    let says = |test: fn(Cue) -> bool| {
        chunks
            .iter()
            .any(|chunk| matches!(chunk.item, Item::Cue(cue) if test(cue)))
    };
    let done = says(|cue| cue == Cue::Done)
        || chunks.iter().any(|chunk| {
            scene.text.is(chunk.tokens.start, &["thực"]) && scene.text.is(chunk.tokens.start + 1, &["hiện"])
        });
    let planned = says(|cue| matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending))
        || chunks.iter().any(|chunk| {
            scene.text.is(chunk.tokens.start, &["chỉ"]) && scene.text.is(chunk.tokens.start + 1, &["tiêu"])
        });
    let status = if done {
        Some(Status::Actual)
    } else {
        planned.then_some(Status::Target)
    };
    let years = chunks.iter().find_map(|chunk| match chunk.item {
        Item::Time(id) => told(scene, head, chunk, id),
        _ => None,
    });
    Some(Column { status, years })
}
