//! The tier that a clause names, before the verb, behind it or behind a list, and where it names none.

use crate::context::{Scene, View};
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::Standard;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// `công nhận thôn A, xã X; thôn B, xã Y đạt chuẩn thôn NTM kiểu mẫu`: the tier behind a list of names that semicolons part.
pub(super) fn tier_of_list(sentence: &Sentence, at: usize) -> Option<(Standard, usize)> {
    let listed = |item: Item| {
        matches!(
            item,
            Item::Place(_)
                | Item::Sign(_)
                | Item::Cue(Cue::Noun(_) | Cue::LevelWord(_) | Cue::Function | Cue::Meets)
        )
    };
    let chunks = &sentence.chunks;
    let depth = |at: usize| sentence.segments[chunks[at].segment].depth;
    let end = (at + 1..chunks.len()).find(|&end| depth(end) <= depth(at) && !listed(chunks[end].item))?;
    match chunks[end].item {
        Item::Cue(Cue::Ntm(standard)) if chunks[at].item == Item::Cue(Cue::Recognises) => {
            let tier = chunks.get(end + 1).and_then(|next| match next.item {
                Item::Cue(Cue::Tier(tier)) => Some((tier, end + 2)),
                _ => None,
            });
            tier.or(Some((standard.unwrap_or(Standard::Standard), end + 1)))
        }
        _ => None,
    }
}

/// The tier said around the trigger, and the chunk behind it.
pub(super) fn tier(text: &Text, sentence: &Sentence, at: usize) -> Option<(Standard, usize)> {
    let depth = sentence.segments[sentence.chunks[at].segment].depth;
    let mut found = None;
    // `16/16 xã đạt chuẩn nông thôn mới, riêng xã A được UBND tỉnh công nhận kiểu mẫu`
    let before = &sentence.chunks[..at];
    let mut own = before
        .iter()
        .filter(|chunk| chunk.segment == sentence.chunks[at].segment);
    let mut programme = sentence.chunks[at].item == Item::Cue(Cue::Recognises)
        // … and `đạt chuẩn nông thôn mới năm 2015; năm 2021 được công nhận nâng cao`
        && own.any(|chunk| matches!(chunk.item, Item::Place(_) | Item::Time(_)))
        && View::any(before.iter(), |cue| matches!(cue, Cue::Ntm(_)));
    let mut end = at + 1;
    for (i, chunk) in sentence.chunks.iter().enumerate().skip(at).take(FAR) {
        let level = sentence.segments[chunk.segment].depth;
        if level > depth {
            continue;
        }
        match chunk.item {
            Item::Cue(Cue::Foreign | Cue::Pending | Cue::Expects | Cue::Plan) | Item::Sign(';') => break,
            Item::Cue(Cue::Ntm(standard)) => {
                programme = true;
                found = standard.or(found).or(Some(Standard::Standard));
                end = i + 1;
                if standard.is_some() {
                    break;
                }
            }
            Item::Cue(Cue::Tier(standard))
                if programme
                    // `xã A và B được công nhận nâng cao từ cuối năm 2023`
                    || i == at + 1 && sentence.chunks[at].item == Item::Cue(Cue::Recognises)
                    || matches!(sentence.chunks[at].item, Item::Cue(Cue::Meets | Cue::Reaches))
                    // `công nhận khu dân cư kiểu mẫu`: villages have no such tier outside the programme
                    || sentence.chunks[i - 1].item == Item::Cue(Cue::Noun(Noun::Village)) =>
            {
                found = Some(standard);
                end = i + 1;
                break;
            }
            // `công nhận xã đạt chuẩn quốc gia về nông thôn mới`: one phrase
            Item::Cue(Cue::Meets)
                if found.is_none() && text.ends_before(chunk.tokens.end, &["mới", "ntm"]) =>
            {
                (found, end) = (Some(Standard::Standard), i + 1);
            }
            // `xã A đạt chuẩn năm 2018, xã B đạt nâng cao`: of another unit
            Item::Cue(Cue::Meets | Cue::Reaches | Cue::Goal)
                if i > at + 1
                    && matches!(sentence.chunks[i - 1].item, Item::Place(_))
                    && sentence.chunks[at].item != Item::Cue(Cue::Recognises) =>
            {
                break;
            }
            // `công nhận xã A đạt chuẩn nông thôn mới và xã B đạt chuẩn nông thôn mới nâng cao`
            Item::Quantity(_) | Item::Sign(',') | Item::Time(_) | Item::Place(_) if found.is_some() => break,
            _ => {}
        }
    }
    if found.is_none() {
        // `chương trình xây dựng nông thôn mới của xã đã về đích`
        let before = sentence.chunks[..at]
            .iter()
            .rev()
            .take(FAR)
            .find_map(|chunk| match chunk.item {
                Item::Cue(Cue::Ntm(standard)) => Some(standard.unwrap_or(Standard::Standard)),
                _ => None,
            });
        let goal = matches!(sentence.chunks[at].item, Item::Cue(Cue::Goal));
        found = before.filter(|_| goal);
    }
    found.map(|standard| {
        let field =
            standard == Standard::Standard && is_in_a_field(text, sentence.chunks[end - 1].tokens.end);
        (if field { Standard::Model } else { standard }, end)
    })
}

/// `đạt chuẩn NTM về lĩnh vực y tế`: only a model commune is one in a field (Decision 320/QĐ-TTg of 2022).
fn is_in_a_field(text: &Text, end: usize) -> bool {
    let from = end + usize::from(text.is(end, &["về", "ở", "trong", "trên"]));
    text.is(from, &["lĩnh"]) && text.is(from + 1, &["vực"])
}

/// `xã A được UBND tỉnh công nhận`, `xã B về đích năm 2018`, `công bố quyết định đạt chuẩn`: in an article on the programme
/// the base tier, where no other object follows.
pub(super) fn bare(scene: &Scene, index: usize, at: usize) -> Option<(Standard, usize)> {
    let sentence = &scene.sentences[index];
    let depth = sentence.segments[sentence.chunks[at].segment].depth;
    let segment = sentence.chunks[at].segment;
    let spoken = scene.topics[index].ntm
        && !sentence.chunks.iter().any(|chunk| {
            matches!(
                chunk.item,
                Item::Cue(
                    Cue::Ocop | Cue::Foreign | Cue::Noun(Noun::Product | Noun::Garden | Noun::ModelGarden)
                )
            )
        });
    let ends = |chunk: &&Chunk| {
        chunk.segment != segment && sentence.segments[chunk.segment].depth <= depth
            || matches!(chunk.item, Item::Sign(_))
            // `các xã A, B đạt chuẩn từ năm 2015 phải đánh giá lại`: a verb of its own
            || scene.text.is(chunk.tokens.start, &["và", "gồm", "phải", "nay"])
    };
    let behind = &sentence.chunks[at + 1..];
    let own = behind
        .iter()
        .take_while(|chunk| !ends(chunk) && chunk.item != Item::Cue(Cue::DocumentWord));
    // `Quyết định số 110/QĐ-UBND công nhận xã A của huyện H, xã B …`
    let decides = sentence.chunks[at].item == Item::Cue(Cue::Recognises)
        && sentence.chunks[..at]
            .iter()
            .any(|chunk| chunk.item == Item::Cue(Cue::DocumentWord));
    // `công nhận 7 xã đạt chuẩn năm 2018`
    let counts = |chunk: &Chunk| {
        sentence.chunks[at].item == Item::Cue(Cue::Recognises)
            && matches!(chunk.item, Item::Quantity(id) if matches!(
                scene.quantities[id].unit,
                Unit::Noun(Noun::Commune | Noun::District | Noun::Village)
            ))
    };
    let nothing_else = own.clone().all(|chunk| {
        decides && matches!(chunk.item, Item::Place(_))
            || counts(chunk)
            // `được công nhận đợt này`, `về đích sớm nhất`
            || scene.text.is(
                chunk.tokens.start,
                &[
                    "đợt", "lần", "dịp", "này", "đầu", "tiên", "sớm", "nhất", "hồi", "qua", "rồi",
                ],
            )
            || matches!(
                chunk.item,
                Item::Time(_)
                    | Item::Label
                    | Item::Cue(
                        Cue::Function
                            | Cue::Label
                            | Cue::Meets
                            | Cue::Completes
                            | Cue::Recognises
                            | Cue::DocumentWord
                            | Cue::Done
                            | Cue::Time(_)
                            | Cue::Authority
                    )
            )
            || matches!(chunk.item, Item::Cue(cue) if level_of(cue).is_some())
    });
    let recognised = sentence.chunks[at].item != Item::Cue(Cue::Completes);
    // `bắt tay xây dựng nông thôn mới nâng cao và đến năm 2020 được UBND tỉnh công nhận`
    let light = |chunk: &&Chunk| {
        matches!(
            chunk.item,
            Item::Time(_) | Item::Sign(',') | Item::Cue(Cue::Function | Cue::Done | Cue::Authority)
        )
    };
    let built = sentence.chunks[..at].iter().rev().find(|chunk| !light(chunk));
    let standard = match built.map(|chunk| chunk.item) {
        Some(Item::Cue(Cue::Ntm(Some(tier)))) if sentence.chunks[at].item == Item::Cue(Cue::Recognises) => {
            tier
        }
        _ => Standard::Standard,
    };
    (spoken && recognised && nothing_else).then_some((standard, at + 1))
}

/// `… xã nông thôn mới năm 2016 và nông thôn mới nâng cao năm 2020`: the same units have a second tier.
pub(super) fn further_tier(scene: &Scene, sentence: &Sentence, end: usize) -> Option<(Standard, usize)> {
    // `đạt chuẩn vào năm 2015 và nông thôn mới nâng cao vào năm 2022`
    let time = end
        + usize::from(
            scene
                .text
                .is(sentence.chunks.get(end)?.tokens.start, &["vào", "từ", "trong"]),
        );
    let dated = matches!(sentence.chunks.get(time)?.item, Item::Time(_));
    let behind = time + usize::from(dated);
    let linked = sentence.chunks.get(behind)?;
    if !dated || linked.item != Item::Sign(',') && !scene.text.is(linked.tokens.start, &["và", "rồi"]) {
        return None;
    }
    // `rồi đạt chuẩn xã nông thôn mới nâng cao năm 2020`
    let unit = |chunk: &Chunk| match chunk.item {
        Item::Cue(cue) => level_of(cue).is_some() || cue == Cue::Meets,
        _ => false,
    };
    let further = sentence.chunks[behind + 1..]
        .iter()
        .take_while(|chunk| unit(chunk));
    let at = behind + 1 + further.count();
    match sentence.chunks.get(at)?.item {
        Item::Cue(Cue::Ntm(Some(standard)) | Cue::Tier(standard)) => Some((standard, at + 1)),
        _ => None,
    }
}

/// How many chunks away the tier may be named.
const FAR: usize = 40;
