//! The year that a tier is for.

use std::ops::Range;

use super::event::recognises;
use super::units::{is_of_criteria, is_one_of};
use crate::context::setting::OPENING;
use crate::context::time::{plain_year, relative_year, year_of};
use crate::context::{Scene, is_respective};
use crate::quantity::Unit;
use crate::report::Level;
use crate::text::Token;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item, Sentence};

/// The year the tier is for: behind it, else one that opens the clause.
pub(super) fn of_tier(scene: &Scene, sentence: &Sentence, at: usize, tier_end: usize) -> Option<i16> {
    behind(scene, sentence, at, tier_end).or_else(|| {
        let segment = sentence.chunks[at].segment;
        // `Năm 2019, xã A, huyện H được công nhận`
        let wider = sentence.chunks[..at]
            .iter()
            .rev()
            .find(|chunk| {
                // `Đến năm 2020, hai xã A, B cùng cán đích`
                let counts_names = matches!(chunk.item, Item::Quantity(_))
                    && matches!(
                        sentence
                            .chunks
                            .get(sentence.position(chunk) + 1)
                            .map(|next| next.item),
                        Some(Item::Place(_))
                    );
                chunk.segment < segment
                    && !matches!(chunk.item, Item::Place(_) | Item::Sign(_))
                    && !counts_names
                    && !is_circumstance(scene, sentence, chunk.segment)
            })
            .map_or(segment, |chunk| chunk.segment);
        let opening = sentence.chunks[..at].iter().filter(|chunk| {
            chunk.segment >= wider.min(segment.saturating_sub(1))
                && chunk.segment <= segment
                && !dates_another(sentence, chunk, segment)
        });
        // `Năm 2014, xã A là một trong 3 xã đầu tiên đạt chuẩn`, `Năm 2021, cả 3 xã đã được công nhận`
        let text = &scene.text;
        let of_named = |chunk: &Chunk| {
            let start = chunk.tokens.start;
            let listed = || {
                let behind = sentence.chunks[sentence.position(chunk)..at].iter();
                let copula = |chunk: &&Chunk| text.is(chunk.tokens.start, &["là"]);
                behind
                    .skip_while(|chunk| !copula(chunk))
                    .any(|chunk| matches!(chunk.item, Item::Place(_)))
            };
            // `Năm 2014, A và B là hai xã đầu tiên cán đích`, `Đến năm 2020, hai xã A, B cùng cán đích`
            let at = sentence.position(chunk);
            let subject = || {
                let before = sentence.chunks[..at].iter();
                text.ends_before(start, &["là"])
                    && before.clone().any(|chunk| matches!(chunk.item, Item::Place(_)))
            };
            let named = matches!(
                sentence.chunks.get(at + 1).map(|next| next.item),
                Some(Item::Place(_))
            );
            // `đến cuối năm 2017 thì 3 xã cuối cùng là A, B, C cũng cán đích`
            is_one_of(text, start)
                || text.is(start, &["cả"])
                || text.ends_before(start, &["cả"])
                || named
                || subject()
                || listed()
        };
        let counts = |chunk: &Chunk| {
            matches!(chunk.item, Item::Quantity(id)
                if !is_of_criteria(scene, id) && !of_named(chunk) && scene.quantities[id].unit != Unit::Other)
        };
        // `xã A có 412 hộ; năm 2022 được công nhận`: what another clause counts is not in the way
        let own = opening.clone().filter(|chunk| chunk.segment == segment);
        let own_year = own
            .clone()
            .find_map(|chunk| plain(scene, sentence, chunk))
            .filter(|_| !own.clone().any(counts));
        let wide = || {
            let dated = opening.clone().find_map(|chunk| plain(scene, sentence, chunk));
            // `Năm ngoái, xã A được công nhận`
            dated.or_else(|| opening.clone().find_map(|chunk| relative_year(scene, chunk)))
        };
        // `thị xã A hoàn thành nhiệm vụ năm 2016, huyện B vừa được Thủ tướng công nhận`
        let just_now = own
            .clone()
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Done)) && text.is(chunk.tokens.start, &["vừa"]));
        own_year
            .or_else(|| (!just_now && !opening.clone().any(counts)).then(wide).flatten())
            .or_else(|| year_of_all(scene, sentence, at))
    })
}

/// `Năm 2015, sau 4 năm nỗ lực, xã A được công nhận`: a segment that tells how it came about, or that the criteria are met.
fn is_circumstance(scene: &Scene, sentence: &Sentence, segment: usize) -> bool {
    let mut own = sentence
        .chunks
        .iter()
        .filter(|chunk| chunk.segment == segment && !matches!(chunk.item, Item::Sign(_)));
    let leads = ["sau", "với", "nhờ", "bằng", "trải", "qua", "dù", "mặc", "tuy"];
    // `Năm 2015, xã hoàn thành cả 19 tiêu chí, trở thành xã nông thôn mới`
    let met = own
        .clone()
        .any(|chunk| matches!(chunk.item, Item::Quantity(id) if is_of_criteria(scene, id)));
    (met || own
        .next()
        .is_some_and(|first| scene.text.is(first.tokens.start, &leads)))
        && own.all(|chunk| !matches!(chunk.item, Item::Time(_) | Item::Place(_)))
}

/// `Sau xã A (năm 2019), xã B là xã thứ hai đạt chuẩn`: a year alone in the bracket behind another unit.
fn dates_another(sentence: &Sentence, chunk: &Chunk, segment: usize) -> bool {
    let depth = |segment: usize| sentence.segments[segment].depth;
    let at = sentence.position(chunk);
    let behind_name = matches!(
        sentence.chunks.get(at.wrapping_sub(2)..at),
        Some([name, open]) if matches!(name.item, Item::Place(_)) && open.item == Item::Sign('(')
    );
    behind_name && depth(chunk.segment) > depth(segment)
}

/// `Năm 2022 có thêm 2 xã đạt chuẩn, nâng tổng số lên 13 xã; xã A được công nhận nâng cao`: the only time of a sentence
/// opens it, and a clause of its own follows.
fn year_of_all(scene: &Scene, sentence: &Sentence, at: usize) -> Option<i16> {
    let is_time = |chunk: &&Chunk| matches!(chunk.item, Item::Time(_) | Item::Cue(Cue::Time(_)));
    let mut times = sentence.chunks.iter().filter(is_time);
    let year = plain(scene, sentence, times.next()?)?;
    let opens = sentence
        .chunks
        .iter()
        .take(OPENS)
        .find(is_time)
        .is_some_and(|chunk| {
            !scene.text.ends_before(
                chunk.tokens.start,
                &["đến", "tới", "hết", "cuối", "từ", "trước", "sau"],
            )
        });
    let parted = sentence.chunks[..at]
        .iter()
        .any(|chunk| chunk.item == Item::Sign(';'));
    (times.next().is_none() && opens && parted).then_some(year)
}

/// Among so many chunks a sentence names the year that it opens with.
const OPENS: usize = 3;

/// `đạt chuẩn năm 2019, đến năm 2021 được công nhận nâng cao`: the year that opens a later clause of the sentence, and where it stands.
pub(super) fn opening(scene: &Scene, sentence: &Sentence, between: Range<usize>) -> Option<(usize, i16)> {
    let first = between.start;
    let (at, year) = sentence.chunks[between]
        .iter()
        .enumerate()
        .rev()
        .find_map(|(at, chunk)| Some((first + at, plain(scene, sentence, chunk)?)))?;
    let opens = scene.text.ends_before(
        sentence.chunks[at].tokens.start,
        &[",", ";", "và", "đến", "tới", "sang"],
    );
    opens.then_some((at, year))
}

/// The year said in a clause before the list that it opens (`Kết thúc năm 2024, 5 thôn: A, B …`).
pub(super) fn within(scene: &Scene, sentence: &Sentence, clause: Range<usize>) -> Option<i16> {
    sentence.chunks[clause]
        .iter()
        .find_map(|chunk| plain(scene, sentence, chunk))
}

/// `Tân Thới (2018) và Phú Thạnh (2019)`: the year in the bracket behind a name, or behind the last of the names that share it:
/// `A (2013), B và C (2015)`.
pub(super) fn in_bracket(scene: &Scene, sentence: &Sentence, place: usize) -> Option<i16> {
    let at = sentence
        .chunks
        .iter()
        .position(|chunk| chunk.item == Item::Place(place))?;
    let bracket = |at: usize| match sentence.chunks.get(at..at + 3)? {
        [open, year, close] if open.item == Item::Sign('(') && close.item == Item::Sign(')') => {
            plain(scene, sentence, year)
        }
        _ => None,
    };
    let shared = || {
        let further = |chunk: &Chunk| {
            matches!(
                chunk.item,
                Item::Place(_) | Item::Sign(',' | ';') | Item::Cue(Cue::Noun(_))
            ) || scene.text.is(chunk.tokens.start, &["và"])
        };
        let names = sentence.chunks[at + 1..]
            .iter()
            .take_while(|chunk| further(chunk))
            .count();
        let years = (0..sentence.chunks.len())
            .filter(|&at| bracket(at).is_some())
            .count();
        bracket(at + 1 + names).filter(|_| years > 1)
    };
    bracket(at + 1).or_else(shared)
}

/// `A và B về đích (năm 2015 và 2016)`, `A, B và C lần lượt đạt chuẩn vào các năm 2016, 2017 và 2018`: the years of each, in the order of
/// the names.
pub(super) fn of_each(scene: &Scene, sentence: &Sentence, trigger: usize) -> Vec<i16> {
    let behind = &sentence.chunks[trigger + 1..];
    if sentence.chunks[..trigger]
        .iter()
        .any(|chunk| is_respective(&scene.text, chunk))
    {
        return behind
            .iter()
            .filter_map(|chunk| plain(scene, sentence, chunk))
            .collect();
    }
    if behind.first().map(|chunk| chunk.item) != Some(Item::Sign('(')) {
        return Vec::new();
    }
    let inside = behind.iter().take_while(|chunk| chunk.item != Item::Sign(')'));
    inside.filter_map(|chunk| plain(scene, sentence, chunk)).collect()
}

/// A year without a day.
pub(super) fn plain(scene: &Scene, sentence: &Sentence, chunk: &Chunk) -> Option<i16> {
    match chunk.item {
        Item::Time(id) if scene.calendar[id].day.is_none() => plain_year(scene, sentence, chunk, id),
        _ => None,
    }
}

/// Whether a chunk behind the verb begins what its year no longer dates: another member, a count, a plan.
pub(super) fn ends_reach(chunk: &Chunk) -> bool {
    matches!(
        chunk.item,
        Item::Sign(',' | ';') | Item::Quantity(_) | Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending)
    )
}

/// The year said behind the tier, or of all at the end of the sentence.
pub(super) fn behind(scene: &Scene, sentence: &Sentence, at: usize, tier_end: usize) -> Option<i16> {
    let plain = |chunk: &Chunk| plain(scene, sentence, chunk);
    // `đạt chuẩn NTM nâng cao, NTM kiểu mẫu năm 2023`
    let beside = sentence.chunks[tier_end..]
        .iter()
        .find(|chunk| {
            !matches!(
                chunk.item,
                Item::Sign(',' | '(' | ')')
                    | Item::Label
                    | Item::Cue(Cue::Function | Cue::Label | Cue::Ntm(_) | Cue::Tier(_))
            )
        })
        .and_then(plain);
    let behind = || {
        sentence.chunks[tier_end..]
            .iter()
            .take_while(|chunk| !ends_reach(chunk) && !matches!(chunk.item, Item::Cue(Cue::Ntm(Some(_)))))
            .find_map(plain)
    };
    // `công nhận A là xã NTM nâng cao; B là xã NTM kiểu mẫu năm 2023 (giai đoạn 2021 - 2025)`: the year of all stands at the end.
    let at_end = || {
        let outside = sentence
            .chunks
            .iter()
            .filter(|chunk| sentence.segments[chunk.segment].depth == 0);
        let mut years = outside
            .clone()
            .filter_map(|chunk| plain(chunk).map(|year| (chunk, year)));
        let (chunk, year) = years.next()?;
        let last = outside.rev().find(|chunk| !matches!(chunk.item, Item::Sign(_)))?;
        let only = years.next().is_none() && std::ptr::eq(chunk, last);
        let last_verb = sentence
            .chunks
            .iter()
            .rposition(|chunk| recognises(&scene.text, chunk));
        let names = sentence.chunks.iter().any(
            |chunk| matches!(chunk.item, Item::Place(place) if scene.places[place].level > Level::Province),
        );
        (only && (last_verb == Some(at) || !names)).then_some(year)
    };
    beside
        .or_else(behind)
        .or_else(|| in_apposition(scene, sentence, tier_end))
        .or_else(at_end)
        .or_else(|| within_the_year(scene, sentence, tier_end))
}

/// `Xã đầu tiên về đích là A, vào năm 2014`, `… là B (huyện H), được công nhận năm 2013`: the only year behind a name, where no other unit
/// follows.
pub(super) fn named_behind(scene: &Scene, sentence: &Sentence, at: usize) -> Option<i16> {
    let depth = sentence.segments[sentence.chunks[at].segment].depth;
    let behind = sentence.chunks[at + 1..]
        .iter()
        .take_while(|chunk| chunk.item != Item::Sign(';'));
    let mut years = behind.filter_map(|chunk| Some((chunk, plain(scene, sentence, chunk)?)));
    let (chunk, year) = years.next()?;
    let counts = |chunk: &Chunk| {
        matches!(chunk.item, Item::Quantity(_))
            || matches!(chunk.item, Item::Place(_)) && sentence.segments[chunk.segment].depth == depth
    };
    let end = sentence.position(chunk);
    // The names of the list itself stand before the first comma with something else.
    let verb = sentence.chunks[at + 1..end]
        .iter()
        .rposition(|chunk| matches!(chunk.item, Item::Place(_)))
        .map_or(at + 1, |last| at + 2 + last);
    (years.next().is_none() && !sentence.chunks[verb..end].iter().any(counts)).then_some(year)
}

/// `là xã về đích sớm nhất, năm 2014`, `cán đích sau 5 năm, vào cuối năm 2015`: a segment that says no more than the year.
fn in_apposition(scene: &Scene, sentence: &Sentence, tier_end: usize) -> Option<i16> {
    let chunks = &sentence.chunks;
    let comma = (tier_end..chunks.len()).find(|&at| matches!(chunks[at].item, Item::Sign(_)))?;
    let own = chunks[comma + 1..]
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(_)));
    let mut said = own.skip_while(|chunk| {
        scene
            .text
            .is(chunk.tokens.start, &["vào", "từ", "cuối", "đầu", "giữa"])
    });
    let year = plain(scene, sentence, said.next()?)?;
    (chunks[comma].item == Item::Sign(',') && said.next().is_none()).then_some(year)
}

/// `làng A được công nhận trong năm`: the year that the article reports on.
fn within_the_year(scene: &Scene, sentence: &Sentence, tier_end: usize) -> Option<i16> {
    let token = sentence.chunks[tier_end - 1].tokens.end;
    let text = &scene.text;
    let said = text.is(token, &["trong"]) && text.is(token + 1, &["năm"]);
    let ends = text
        .tokens
        .get(token + 2)
        .is_none_or(|next| !next.is_word() && !next.is_number());
    // `3 xã mới đạt chuẩn trong 8 tháng qua là …`
    let months = text.is(token, &["trong"])
        && text.tokens.get(token + 1).is_some_and(Token::is_number)
        && text.is(token + 2, &["tháng"])
        && text.is(token + 3, &["qua", "đầu"]);
    scene.setting.now().filter(|_| said && ends || months)
}

/// `thẩm định 5 xã đề nghị xét công nhận đạt chuẩn nông thôn mới năm 2017. … Hội đồng bỏ phiếu công nhận 5 xã nói trên`: the year that the opening says
/// those are put forward for whom a council votes on.
pub(super) fn of_round(scene: &Scene, vote: &Sentence) -> Option<i16> {
    let text = &scene.text;
    let votes = vote.tokens.clone().any(|token| {
        text.is(token, &["hội"]) && text.is(token + 1, &["đồng"])
            || text.is(token, &["bỏ"]) && text.is(token + 1, &["phiếu"])
    });
    if !votes {
        return None;
    }
    scene.sentences.iter().take(OPENING).find_map(|sentence| {
        let put_forward = sentence.tokens.clone().any(|token| {
            text.is(token, &["thẩm"]) && text.is(token + 1, &["định"])
                || text.is(token, &["xét"])
                    && (text.is(token + 1, &["công", ","])
                        || text.tokens.get(token + 1).is_some_and(Token::is_number))
        });
        let tier = sentence
            .chunks
            .iter()
            .position(|chunk| matches!(chunk.item, Item::Cue(Cue::Meets)))
            .filter(|_| put_forward)?;
        sentence.chunks[tier..]
            .iter()
            .take(TIER)
            .find_map(|chunk| match chunk.item {
                Item::Time(id) if scene.calendar[id].day.is_none() => year_of(scene, id),
                _ => None,
            })
    })
}

/// Among so many chunks from `đạt chuẩn` on the tier and its year follow: `đạt chuẩn nông thôn mới (NTM) năm 2017`.
const TIER: usize = 7;
