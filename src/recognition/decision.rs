//! The decision behind a recognition, and the year that its tier is for.

use crate::context::time::{iso_date, plain_year};
use crate::context::{Scene, View};
use crate::indicator::authority;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item, Sentence};

/// What a text says of a decision.
#[derive(Debug, Clone, Default)]
pub(super) struct Decision {
    pub(super) number: Option<String>,
    /// ISO 8601.
    pub(super) date: Option<String>,
    pub(super) authority: Option<String>,
}

/// The year the tier is for: behind it, else one that opens the clause.
pub(super) fn year(scene: &Scene, sentence: &Sentence, at: usize, tier_end: usize) -> Option<i16> {
    let plain = |chunk: &Chunk| match chunk.item {
        Item::Time(id) if scene.calendar[id].day.is_none() => plain_year(scene, sentence, chunk, id),
        _ => None,
    };
    let behind = sentence.chunks[tier_end..]
        .iter()
        .take_while(|chunk| {
            !matches!(
                chunk.item,
                Item::Sign(',' | ';')
                    | Item::Quantity(_)
                    | Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::Ntm(Some(_)))
            )
        })
        .find_map(plain);
    behind.or_else(|| {
        let segment = sentence.chunks[at].segment;
        let opening = sentence.chunks[..at]
            .iter()
            .filter(|chunk| chunk.segment == segment || chunk.segment + 1 == segment);
        opening
            .clone()
            .all(|chunk| !matches!(chunk.item, Item::Quantity(_)))
            .then(|| opening.clone().find_map(plain))
            .flatten()
    })
}

/// Number, date and authority of the decision, from the sentence, or from the one before for what it announces.
pub(super) fn find(scene: &Scene, index: usize, trigger: usize) -> Decision {
    let sentence = &scene.sentences[index];
    let (number, date) = document(scene, sentence, Some(trigger));
    let own = Decision {
        number,
        date,
        authority: authority_of(scene, index, trigger),
    };
    let announced = scene.text.is(sentence.tokens.start, &["theo"])
        && scene.text.is(sentence.tokens.start + 1, &["đó", "quyết"]);
    if own.number.is_some() || !announced || index == 0 {
        return own;
    }
    let (number, date) = document(scene, &scene.sentences[index - 1], None);
    Decision {
        date: if number.is_some() { date } else { own.date },
        number,
        authority: own.authority,
    }
}

/// Who recognises: the nearest before the verb (`được UBND tỉnh công nhận`), else the one who signed the document
/// named behind (`theo Quyết định … của UBND tỉnh`).
fn authority_of(scene: &Scene, index: usize, trigger: usize) -> Option<String> {
    let chunks = &scene.sentences[index].chunks;
    let named = |at: usize| {
        let view = View {
            scene,
            sentence: index,
            at,
            id: 0,
        };
        authority(&view, &chunks[at])
    };
    let before = chunks[..trigger]
        .iter()
        .rposition(|chunk| chunk.item == Item::Cue(Cue::Authority))
        .filter(|&at| !holds_ceremony(scene, &chunks[at..trigger]));
    let behind = || {
        let document = chunks[trigger..]
            .iter()
            .position(|chunk| chunk.item == Item::Cue(Cue::DocumentWord))?;
        let from = trigger + document;
        let at = chunks[from..]
            .iter()
            .take(FAR_AUTHORITY)
            .position(|chunk| chunk.item == Item::Cue(Cue::Authority))?;
        Some(from + at)
    };
    before.or_else(behind).map(named)
}

/// How many chunks behind a document's name who signed it may stand.
const FAR_AUTHORITY: usize = 7;

/// `Đảng ủy, HĐND, UBND xã tổ chức lễ đón bằng công nhận`, `Báo cáo với Thủ tướng, huyện cho biết từ khi được công nhận
/// …`: who celebrates or listens, not who recognises.
fn holds_ceremony(scene: &Scene, between: &[Chunk]) -> bool {
    let aside = between
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Sign(',' | ';')));
    let celebrates = between.windows(2).any(|pair| {
        scene.text.is(pair[0].tokens.start, &["tổ"]) && scene.text.is(pair[0].tokens.start + 1, &["chức"])
            || scene.text.is(pair[1].tokens.start, &["lễ", "đón"])
    });
    (aside || celebrates)
        && !between
            .iter()
            .any(|chunk| chunk.item == Item::Cue(Cue::DocumentWord))
}

/// Number and date of the decision that a sentence tells of; a document that it only follows (`theo Quyết định …`) is
/// none, unless the sentence says that the unit is recognised by it.
fn document(scene: &Scene, sentence: &Sentence, trigger: Option<usize>) -> (Option<String>, Option<String>) {
    let text = &scene.text;
    let document = sentence.chunks.iter().enumerate().position(|(at, chunk)| {
        let recognised = View::any(sentence.chunks[..at].iter(), |cue| cue == Cue::Recognises)
            || trigger.is_some_and(|trigger| {
                at < trigger && sentence.chunks[trigger].item == Item::Cue(Cue::Recognises)
            });
        chunk.item == Item::Cue(Cue::DocumentWord)
            && !text.ends_before(
                chunk.tokens.start,
                if recognised {
                    &["hiện"]
                } else {
                    &["theo", "hiện"]
                },
            )
    });
    let Some(document) = document else {
        return (None, None);
    };
    let behind = sentence.chunks[document + 1..]
        .iter()
        .take(2)
        .find(|chunk| chunk.item == Item::Label);
    let number = behind
        .map(|chunk| text.slice(chunk.tokens.clone()))
        .filter(|number| number.contains('/') || number.contains('-'));
    let ceremony = sentence.chunks[..document]
        .iter()
        .any(|chunk| text.is(chunk.tokens.start, &["lễ", "tổ", "hội", "trao", "long"]));
    let dated = |chunk: &&Chunk| matches!(chunk.item, Item::Time(id) if scene.calendar[id].day.is_some());
    let time = sentence.chunks[document..]
        .iter()
        .take(6)
        .find(dated)
        .or_else(|| {
            sentence.chunks[..document]
                .iter()
                .find(dated)
                .filter(|_| !ceremony)
        });
    let date = time.and_then(|chunk| match chunk.item {
        Item::Time(id) => iso_date(scene, id),
        _ => None,
    });
    (number.map(str::to_owned), date)
}
