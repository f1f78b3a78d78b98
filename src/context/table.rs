//! What the head of a column says of the numbers under it (`Thực hiện năm 2022 | Mục tiêu năm 2025`).

use super::Scene;
use super::time::{Years, told};
use crate::report::Status;
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

/// The columns of the table that each sentence is a row of; none for a sentence that is no row.
pub(crate) fn columns(scene: &Scene) -> Vec<Option<usize>> {
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

/// The column of the chunk at `at`.
pub(crate) fn column(scene: &Scene, sentence: usize, at: usize) -> Option<Column> {
    let head = &scene.sentences[(*scene.heads.get(sentence)?)?];
    let cell = scene.sentences[sentence].chunks[..at]
        .iter()
        .filter(|chunk| chunk.item == BORDER)
        .count();
    let chunks: Vec<&Chunk> = head
        .chunks
        .split(|chunk| chunk.item == BORDER)
        .nth(cell)?
        .iter()
        .collect();
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
