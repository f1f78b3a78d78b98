//! Sections that a heading says are about a place: `I. NHÌN CHUNG CẢ NƯỚC`, `III. CAO BẰNG`, `2. Tình hình ở huyện A`.

use std::cell::LazyCell;
use std::collections::HashMap;

use super::Whose;
use crate::article::BlockKind;
use crate::context::Scene;
use crate::context::status::heading::{Rank, stands_alone};
use crate::report::Level;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Item, Sentence};

/// For each sentence the place that its section is about; the next heading that is no deeper ends it.
pub(crate) fn sections(scene: &Scene) -> Vec<Option<Whose>> {
    let mut governing: Option<(Whose, Rank)> = None;
    let names = LazyCell::new(|| names(scene));
    scene
        .sentences
        .iter()
        .map(|sentence| {
            let title = scene.kinds[sentence.block] == BlockKind::Title;
            if !title && stands_alone(scene, sentence) {
                let rank = Rank::of(scene, sentence);
                if let Some(whose) = headed(scene, sentence, rank, &names) {
                    governing = Some((whose, rank));
                } else if governing.as_ref().is_some_and(|(_, own)| rank <= *own) {
                    governing = None;
                }
            }
            governing.as_ref().map(|(whose, _)| whose.clone())
        })
        .collect()
}

/// The place of a line that is marked as a heading and says nothing else.
fn headed<F: FnOnce() -> Names>(
    scene: &Scene,
    sentence: &Sentence,
    rank: Rank,
    names: &LazyCell<Names, F>,
) -> Option<Whose> {
    let text = &scene.text;
    let shouted = !text
        .slice(sentence.tokens.clone())
        .chars()
        .any(char::is_lowercase);
    if rank == Rank::Unnumbered && !shouted {
        return None;
    }
    let mut places = sentence.chunks.iter().filter_map(|chunk| match chunk.item {
        Item::Place(place) => Some(Whose::Named(place)),
        Item::Cue(Cue::Whole(Level::National)) => Some(Whose::Country),
        _ => None,
    });
    let Some(place) = places.next() else {
        return shouted_name(scene, sentence, names);
    };
    let plain = sentence.chunks.iter().all(|chunk| match chunk.item {
        Item::Place(_) | Item::Sign(_) | Item::Label | Item::Cue(Cue::Whole(_) | Cue::Function) => true,
        _ => chunk
            .tokens
            .clone()
            .all(|token| text.is(token, &HEADS) || !text.tokens[token].is_word()),
    });
    (plain && places.next().is_none()).then_some(place)
}

/// The places of a text by their names in lower case.
type Names = HashMap<String, usize>;

fn names(scene: &Scene) -> Names {
    let mut names = Names::new();
    for (id, place) in scene.places.iter().enumerate() {
        names.entry(place.name.to_lowercase()).or_insert(id);
    }
    names
}

/// `III. CAO BẰNG`: a name in capitals, which the text writes elsewhere as that of a place.
fn shouted_name(scene: &Scene, sentence: &Sentence, names: &Names) -> Option<Whose> {
    let heading = scene.text.slice(sentence.tokens.clone()).to_lowercase();
    let name = heading.rsplit(". ").next()?.trim_end_matches(['.', ':']);
    names.get(name).copied().map(Whose::Named)
}

/// Words that lead in the place of a section.
const HEADS: [&str; 22] = [
    "i", "ii", "iii", "iv", "v", "nhìn", "chung", "tình", "hình", "kết", "quả", "thực", "trạng", "vùng",
    "khu", "vực", "riêng", "đối", "với", "về", "ở", "tại",
];
