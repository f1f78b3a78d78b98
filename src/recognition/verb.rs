//! Verbs by which a unit has a tier without `công nhận` or `đạt chuẩn`, and those by which it has none.

use crate::context::Scene;
use crate::context::status::is_past;
use crate::place::mention::level_of;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// `Thành phố A đã hoàn thành nhiệm vụ xây dựng nông thôn mới`
pub(super) fn completes_task(scene: &Scene, chunk: &Chunk) -> bool {
    let text = &scene.text;
    let end = chunk.tokens.end;
    chunk.item == Item::Cue(Cue::Done)
        && text.ends_before(end, &["thành"])
        && text.is(end, &["nhiệm"])
        && text.is(end + 2, &["xây"])
}

/// `xã A là xã nông thôn mới nâng cao của năm 2021`: said of a unit that the clause has named right before, and of a year.
pub(super) fn is_copula(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let chunks = &sentence.chunks;
    // `là`, and `là một` of `là một trong những xã`
    let copula = matches!(chunks[at].item, Item::Cue(Cue::Reaches | Cue::Skip));
    if !copula || !scene.text.is(chunks[at].tokens.start, &["là"]) {
        return false;
    }
    let unit = |chunk: &Chunk| matches!(chunk.item, Item::Cue(cue) if level_of(cue).is_some());
    let tier = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Ntm(_)));
    // `Xã Xuân Hòa - nơi có …, là xã …`
    let opens = || {
        let mut places = chunks[..at]
            .iter()
            .filter(|chunk| matches!(chunk.item, Item::Place(_)));
        let first = places
            .next()
            .is_some_and(|place| std::ptr::eq(place, &raw const chunks[0]));
        first && places.next().is_none() && chunks[at - 1].item == Item::Sign(',')
    };
    let named = at > 0
        && (opens()
            || matches!(chunks[at - 1].item, Item::Place(_) | Item::Sign(')'))
            || matches!(chunks[at - 1].item, Item::Cue(Cue::Function | Cue::Done)));
    // `là xã nông thôn mới kiểu mẫu đầu tiên của huyện`, `… thứ 4 của huyện`
    let first = |chunk: &Chunk| {
        let start = chunk.tokens.start;
        scene.text.is(start, &["đầu"]) && scene.text.is(start + 1, &["tiên"])
            || chunk.tokens.clone().any(|token| scene.text.is(token, &["thứ"]))
    };
    let dated = || {
        chunks[at + 1..]
            .iter()
            .take_while(|chunk| !matches!(chunk.item, Item::Sign(',' | ';')))
            .any(|chunk| matches!(chunk.item, Item::Time(_)) || first(chunk))
    };
    // `là xã kiểu mẫu đầu tiên của huyện`
    let kind = || matches!(chunks.get(at + 2..at + 4), Some([kind, rank]) if matches!(kind.item, Item::Cue(Cue::Tier(_))) && first(rank));
    // `A nay là xã nông thôn mới nâng cao`
    let now = || chunks[at - 1].item == Item::Cue(Cue::Done);
    let itself = chunks.get(at + 1).is_some_and(unit)
        && (chunks.get(at + 2).is_some_and(tier) && (dated() || now()) || kind());
    named && (itself || one_of(scene, &chunks[at + 1..]))
}

/// `là 1 trong 3 xã nông thôn mới nâng cao`, `là một trong những xã nông thôn mới kiểu mẫu`
fn one_of(scene: &Scene, behind: &[Chunk]) -> bool {
    let text = &scene.text;
    let among = |chunk: &Chunk| match chunk.item {
        Item::Quantity(_) => chunk.tokens.clone().any(|token| text.is(token, &["trong"])),
        Item::Cue(cue) => {
            let several =
                chunk.tokens.start - usize::from(text.ends_before(chunk.tokens.start, &["những", "các"]));
            level_of(cue).is_some() && super::units::is_one_of(text, several)
        }
        _ => false,
    };
    let unit = behind.iter().take(ONE_OF).position(among);
    unit.and_then(|unit| behind.get(unit + 1))
        .is_some_and(|next| matches!(next.item, Item::Cue(Cue::Ntm(Some(_)))))
}

/// Among so many chunks behind `là` the units are named that one is of (`một trong những xã`).
const ONE_OF: usize = 5;

/// `xã A đã trở thành xã nông thôn mới nâng cao`, `Năm 2020, xã A trở thành xã nông thôn mới`: of a unit named right before, and done.
pub(super) fn has_become(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let text = &scene.text;
    let chunks = &sentence.chunks;
    let start = chunks[at].tokens.start;
    if !(text.is(start, &["trở"]) && text.is(start + 1, &["thành"])) {
        return false;
    }
    let before = chunks[..at].iter().rev();
    let done = |chunk: &&Chunk| chunk.item == Item::Cue(Cue::Done);
    // `Năm 2015, xã hoàn thành cả 19 tiêu chí, trở thành xã nông thôn mới`
    let completes = || {
        let mut clause = before
            .clone()
            .skip_while(|chunk| !matches!(chunk.item, Item::Quantity(_)));
        let criteria = clause.next().is_some_and(
            |chunk| matches!(chunk.item, Item::Quantity(id) if super::units::is_of_criteria(scene, id)),
        );
        let own = clause.find(|chunk| {
            !matches!(
                chunk.item,
                Item::Word | Item::Cue(Cue::Done | Cue::Function | Cue::Completes | Cue::Reaches)
            )
        });
        criteria && own.is_some_and(|chunk| matches!(chunk.item, Item::Cue(cue) if level_of(cue).is_some()))
    };
    let named = before
        .clone()
        .find(|chunk| !done(chunk))
        .is_some_and(|chunk| match chunk.item {
            Item::Place(_) | Item::Sign(')') => true,
            Item::Sign(',') => completes(),
            Item::Cue(cue) => level_of(cue).is_some() && chunk.tokens.len() == 1,
            _ => false,
        });
    let is_told = |chunk: &Chunk| match chunk.item {
        Item::Cue(Cue::Done) => true,
        Item::Time(id) => is_past(scene, sentence, chunk, id),
        _ => false,
    };
    let clause = chunks[at + 1..]
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(',' | ';')));
    let told = before.chain(clause).any(is_told);
    let mut behind = chunks[at + 1..]
        .iter()
        .skip_while(|chunk| chunk.tokens.start < start + 2);
    let unit = behind
        .next()
        .is_some_and(|chunk| matches!(chunk.item, Item::Cue(cue) if level_of(cue).is_some()));
    let tier = behind
        .find(|chunk| chunk.item != Item::Cue(Cue::Meets))
        .is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Ntm(_))));
    named && told && unit && tier
}

/// `xã A và xã B đạt chuẩn nâng cao, xã C đạt kiểu mẫu`: the tier of a further unit; `năm 2021 đạt xã NTM kiểu mẫu`: a further tier.
pub(super) fn reaches_tier(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let chunks = &sentence.chunks;
    let named = at > 0
        && matches!(
            chunks[at - 1].item,
            Item::Place(_) | Item::Time(_) | Item::Sign(',')
        );
    let unit = |chunk: &Chunk| matches!(chunk.item, Item::Cue(cue) if level_of(cue).is_some());
    let behind = at + 1 + usize::from(chunks.get(at + 1).is_some_and(unit));
    let tier = chunks
        .get(behind)
        .is_some_and(|next| matches!(next.item, Item::Cue(Cue::Tier(_) | Cue::Ntm(Some(_)))));
    chunks[at].item == Item::Cue(Cue::Reaches)
        && scene.text.is(chunks[at].tokens.start, &["đạt"])
        && named
        && tier
}

/// `Xã A là xã đầu tiên của huyện đạt nông thôn mới nâng cao`
pub(super) fn is_first_to_reach(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let text = &scene.text;
    let chunks = &sentence.chunks;
    let reaches = chunks[at].item == Item::Cue(Cue::Reaches) && text.is(chunks[at].tokens.start, &["đạt"]);
    let tier = chunks
        .get(at + 1)
        .is_some_and(|next| matches!(next.item, Item::Cue(Cue::Ntm(Some(_)))));
    if !reaches || !tier {
        return false;
    }
    let mut clause = chunks[..at]
        .iter()
        .filter(|chunk| chunk.segment == chunks[at].segment);
    let first = clause.clone().any(|chunk| {
        let (start, end) = (chunk.tokens.start, chunk.tokens.end);
        matches!(chunk.item, Item::Cue(cue) if level_of(cue).is_some())
            && text.ends_before(start, &["là"])
            && text.is(end, &["đầu", "duy", "thứ"])
    });
    first && !clause.any(|chunk| matches!(chunk.item, Item::Quantity(_)))
}

/// `lễ ra mắt mô hình nông thôn mới`, where `lễ ra mắt xã nông thôn mới` celebrates a unit.
pub(super) fn launches_model(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let unit = |chunk: &Chunk| match chunk.item {
        Item::Cue(cue) => matches!(cue, Cue::Ntm(_)) || level_of(cue).is_some(),
        Item::Place(_) => true,
        _ => false,
    };
    scene.text.is(sentence.chunks[at].tokens.start, &["lễ"]) && !sentence.chunks.get(at + 1).is_some_and(unit)
}

/// `huyện nâng chuẩn nông thôn mới`, `giữ chuẩn`: work on a standard that is met.
pub(super) fn is_raised_standard(text: &Text, verb: &Chunk) -> bool {
    let start = verb.tokens.start;
    verb.item == Item::Cue(Cue::Meets)
        && text.is(start, &["chuẩn"])
        && text.ends_before(start, &["nâng", "giữ", "hạ", "vượt", "cận", "rớt", "sát"])
}

/// `về đích tiêu chí điện`, `cán đích các chỉ tiêu nông thôn mới`: criteria or targets are met, no tier.
pub(super) fn meets_criterion(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    // `công nhận số tiêu chí mà 8 xã đã đạt: xã A 14/19 tiêu chí`
    let end = sentence.chunks[at].tokens.end;
    if scene.text.is(end, &["số"]) && scene.text.is(end + 1, &["tiêu", "chỉ"]) {
        return true;
    }
    // `hoàn thành vượt mức chỉ tiêu nghị quyết về xây dựng nông thôn mới`
    let targets = (end..end + TARGETS_NEAR)
        .any(|token| scene.text.is(token, &["chỉ"]) && scene.text.is(token + 1, &["tiêu"]));
    // `huyện hoàn thành các tiêu chí cấp huyện`
    let criteria = sentence.chunks.get(at + 1).is_some_and(|next| {
        matches!(
            next.item,
            Item::Cue(Cue::Noun(Noun::Criterion | Noun::SubCriterion) | Cue::Skip)
        ) && scene.text.ends_before(next.tokens.end, &["chí", "tiêu"])
    });
    let completes = sentence.chunks[at].item == Item::Cue(Cue::Completes)
        || scene.text.ends_before(end, &["thành"]) && sentence.chunks[at].item == Item::Cue(Cue::Done);
    if completes && (targets && sentence.chunks[at].item == Item::Cue(Cue::Completes) || criteria) {
        return true;
    }
    sentence.chunks[at].item == Item::Cue(Cue::Goal)
        && sentence.chunks[at + 1..]
            .iter()
            .find(|next| !matches!(next.item, Item::Sign('"' | '”') | Item::Cue(Cue::Function)))
            .is_some_and(|next| {
                matches!(
                    next.item,
                    Item::Cue(Cue::Noun(Noun::Criterion | Noun::SubCriterion))
                ) || scene.text.is(next.tokens.start, &["tiêu", "chỉ", "mục"])
            })
}

/// Within so many tokens of `hoàn thành` the targets are named: `hoàn thành và hoàn thành vượt các chỉ tiêu`.
const TARGETS_NEAR: usize = 6;

/// `đầu tiên của cả nước`, `đầu tiên trong vùng`: a larger whole that a unit is the first of.
pub(super) fn is_of_the_whole(text: &Text, whole: &Chunk) -> bool {
    let start = whole.tokens.start;
    text.is(start, &["của", "trong"]) || text.ends_before(start, &["của", "trong"])
}

/// `Huyện đầu tiên tỉnh A đạt chuẩn`: the larger unit that the first lies in.
pub(super) fn is_of_first(scene: &Scene, places: &[usize]) -> bool {
    let start = scene.places[places[0]].tokens.start;
    let linked = usize::from(scene.text.ends_before(start, &["của", "ở", "tại", "thuộc"]));
    let at = start - linked;
    scene.text.ends_before(at, &["tiên"]) && at > 1 && scene.text.ends_before(at - 1, &["đầu"])
}

/// `Đề án xây dựng huyện A đạt chuẩn nông thôn mới nâng cao`
pub(super) fn is_being_built(scene: &Scene, places: &[usize]) -> bool {
    let start = scene.places[places[0]].tokens.start;
    start > 1 && scene.text.is(start - 2, &["xây"]) && scene.text.is(start - 1, &["dựng"])
}

/// Whether somebody recognises, or units have been recognised: `UBND tỉnh công nhận`, `được công nhận`; not the work of a plan (`- Công
/// nhận mới 3 thôn kiểu mẫu` below `Mục tiêu`).
pub(super) fn has_actor(scene: &Scene, chunks: &[Chunk], at: usize) -> bool {
    let start = chunks[at].tokens.start;
    scene.text.is(start, &["được", "đã", "vừa"])
        || scene.text.ends_before(start, &["được", "đã", "vừa"])
        || chunks[..at].iter().any(|chunk| match chunk.item {
            Item::Place(_) => true,
            Item::Cue(cue) => matches!(
                cue,
                Cue::Authority | Cue::DocumentWord | Cue::Done | Cue::Noun(Noun::Province | Noun::District)
            ),
            _ => false,
        })
}

/// `công bố, trao giấy chứng nhận cho các đơn vị`: what an office is to hand over.
pub(super) fn hands_certificates(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let start = sentence.chunks[at].tokens.start;
    scene.text.is(start, &["công"])
        && scene.text.is(start + 1, &["bố"])
        && sentence
            .chunks
            .get(at + 1)
            .is_some_and(|next| next.item == Item::Sign(',') || scene.text.is(next.tokens.start, &["trao"]))
}
