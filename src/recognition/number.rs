//! Numbers of decisions: `5380/QĐ-UBND`, `402/QĐ-TTg`, `2949`.

use std::ops::Range;

use crate::context::{Scene, View};
use crate::text::Text;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item, Sentence};

/// The number that begins with some tokens, as its office writes it: `5380/QĐ - UBND` and `669/ QĐ-TTg` without their spaces.
pub(super) fn full(text: &Text, tokens: Range<usize>) -> String {
    let written = |token: usize| {
        text.tokens
            .get(token)
            .map_or(String::new(), |_| spelled(text.raw(token)))
    };
    let mut end = tokens.end;
    if !text.slice(tokens.clone()).contains('/') && text.is(end, &["/"]) && written(end + 1).starts_with("QĐ")
    {
        end += 2;
    }
    let issuer = |token: usize| written(token).starts_with(char::is_uppercase);
    if spelled(text.slice(tokens.start..end)).ends_with("QĐ") && text.is(end, &["-", "–"]) && issuer(end + 1)
    {
        end += 2;
    }
    let number: String = text.slice(tokens.start..end).split_whitespace().collect();
    spelled(&number)
}

/// With the letter of `Quyết định`, for which old newsrooms type `Ð` (U+00D0).
fn spelled(number: &str) -> String {
    number.replace(['Ð', 'Ɖ'], "Đ")
}

/// Whether a token is the office at the end of a number: `QĐ - UBND`.
pub(super) fn ends_number(text: &Text, token: usize) -> bool {
    text.ends_before(token, &["-", "–"]) && token >= 2 && spelled(text.raw(token - 2)).ends_with("QĐ")
}

/// The numbers of all decisions of a sentence, with the chunk that says each: `Quyết định số 1/QĐ-UBND và 2/QĐ-UBND`, `các quyết
/// định số 1, 2 và 3`.
pub(super) fn of_decisions(scene: &Scene, sentence: &Sentence) -> Vec<(usize, String)> {
    let mut numbers = Vec::new();
    let mut listed = false;
    for (at, chunk) in sentence.chunks.iter().enumerate() {
        match chunk.item {
            Item::Cue(Cue::DocumentWord) => listed = true,
            Item::Label | Item::Quantity(_) => {
                let number = full(&scene.text, chunk.tokens.clone());
                if let Some((digits, office)) = number.split_once("/QĐ") {
                    // `các Quyết định số 11, 12 và 13/QĐ-UBND`
                    let each = digits.split([',', 'v', 'à']).filter(|one| !one.is_empty());
                    let each = each.map(|one| (at, format!("{one}/QĐ{office}")));
                    numbers.extend(each);
                } else if listed {
                    // `các Quyết định 2950, 2951 và 2952` in one chunk
                    let written = scene.text.slice(chunk.tokens.clone());
                    let each = written.split(|c: char| !c.is_ascii_digit());
                    numbers.extend(each.filter(|one| one.len() > 1).map(|one| (at, one.to_owned())));
                }
            }
            Item::Sign(',') | Item::Cue(Cue::Function) => {}
            _ => listed = false,
        }
    }
    numbers
}

/// Where each unit has a decision of its own: `A (Quyết định số 1/QĐ-TTg) và B (Quyết định số 2/QĐ-TTg)`, `các Quyết định số 1/QĐ-UBND
/// và 2/QĐ-UBND lần lượt công nhận A và B`.
pub(super) fn numbers_of_each(scene: &Scene, sentence: &Sentence, places: &[usize]) -> Vec<Option<String>> {
    let recognises = |at: usize| {
        let mut behind = sentence.chunks[at..]
            .iter()
            .take_while(|chunk| !matches!(chunk.item, Item::Place(_)));
        behind.any(|chunk| chunk.item == Item::Cue(Cue::Recognises))
    };
    let numbers = of_decisions(scene, sentence);
    if numbers.len() < 2 || places.len() < 2 {
        return Vec::new();
    }
    // `Quyết định số 1 công nhận A và B; Quyết định số 2 công nhận C` tells of two.
    let verbs = numbers.windows(2).filter(|pair| {
        let between = &sentence.chunks[pair[0].0..pair[1].0];
        View::any(between.iter(), |cue| cue == Cue::Recognises)
    });
    if numbers.len() == places.len() && verbs.count() == 0 {
        return numbers.into_iter().map(|(_, number)| Some(number)).collect();
    }
    let at = |place: &usize| {
        let named = |chunk: &Chunk| chunk.item == Item::Place(*place);
        sentence.chunks.iter().position(named)
    };
    let starts: Vec<_> = places.iter().map(at).collect();
    let behind = |index: usize| {
        let start = starts[index]?;
        let next = starts.get(index + 1).copied().flatten();
        let clause = sentence.chunks[start..]
            .iter()
            .take_while(|chunk| chunk.item != Item::Sign(';'))
            .count();
        let end = next.unwrap_or(start + clause);
        let mut own = numbers
            .iter()
            .filter(|(at, _)| (start..end).contains(at) && !recognises(*at));
        own.next().map(|(_, number)| number.clone())
    };
    (0..places.len()).map(behind).collect()
}
