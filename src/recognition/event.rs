//! What the verbs of a sentence say of named units: recognised, meeting the standard, at which tier.

use super::tier::{bare, further_tier, tier, tier_of_list};
use super::verb::{
    completes_task, hands_certificates, has_become, is_being_built, is_copula, is_first_to_reach,
    is_of_first, is_raised_standard, launches_model, meets_criterion, reaches_tier,
};
use super::waiting::is_open;
use super::{pointed, units, unnamed, year};
use crate::context::place::is_named_in_merger;
use crate::context::{Scene, View};
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::{Level, Standard};
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// Units that a clause says to be recognised.
pub(super) struct Event {
    /// Index of the chunk that says so.
    pub(super) trigger: usize,
    pub(super) places: Vec<usize>,
    pub(super) standard: Standard,
    /// Whether the clause names the tier.
    pub(super) named: bool,
    pub(super) year: Option<i16>,
    /// Told by the way of units that were recognised before, by other decisions.
    pub(super) by_the_way: bool,
}

/// Whether a chunk is the verb that recognises, also with its increase in one phrase (`công nhận thêm 3 xã`).
pub(super) fn recognises(text: &Text, chunk: &Chunk) -> bool {
    match chunk.item {
        Item::Cue(Cue::Recognises) => true,
        Item::Cue(Cue::Change(_)) => text.is(chunk.tokens.start, &["công"]),
        _ => false,
    }
}

/// `Quyết định 635 công nhận thành phố A và Quyết định 636 công nhận thành phố B đạt chuẩn`: the second verb has a decision of its
/// own, though the tier is said once.
pub(super) fn is_decided(sentence: &Sentence, at: usize) -> bool {
    let chunks = &sentence.chunks;
    chunks[at].item == Item::Cue(Cue::Recognises)
        && at > 1
        && chunks[at - 1].item == Item::Label
        && chunks[at - 2].item == Item::Cue(Cue::DocumentWord)
}

/// The clauses of a sentence that say so, in order.
pub(super) fn events(scene: &Scene, index: usize) -> Vec<Event> {
    let sentence = &scene.sentences[index];
    let mut events: Vec<Event> = Vec::new();
    let mut covered = 0;
    for (at, chunk) in sentence.chunks.iter().enumerate() {
        let says =
            says_of_units(scene, sentence, at) || !events.is_empty() && reaches_tier(scene, sentence, at);
        let covers = at < covered && !is_decided(sentence, at);
        let other = is_raised_standard(&scene.text, chunk)
            || launches_model(scene, sentence, at)
            || hands_certificates(scene, sentence, at)
            || meets_criterion(scene, sentence, at);
        if !says || covers || other || is_open(scene, index, at) {
            continue;
        }
        let named = tier(&scene.text, sentence, at).or_else(|| tier_of_list(sentence, at));
        let Some((mut standard, tier_end)) = named.or_else(|| bare(scene, index, at)) else {
            continue;
        };
        let mut places = units_of(scene, sentence, at, tier_end);
        if let Some(earlier) = events.last().filter(|_| places.is_empty())
            && unnamed::goes_on(scene, sentence, earlier, at)
        {
            places.clone_from(&earlier.places);
        }
        // `sáp nhập ba xã: A, B và C, trong đó hai xã đã đạt chuẩn`
        // … but `lập từ các xã A, B, vốn đều đã được công nhận`
        let all = scene
            .text
            .ends_before(sentence.chunks[at].tokens.start, &["đều", "đã"])
            && places.len() > 1;
        places.retain(|&place| all || !is_of_merger(&scene.text, scene.places[place].tokens.start));
        let districts = |&place: &usize| scene.places[place].level != Level::Commune;
        let smaller = tells_of_smaller_units(scene, sentence, at) || recognises_communes(sentence, at);
        if smaller && places.iter().all(districts) {
            continue;
        }
        if places.is_empty() || is_being_built(scene, &places) || is_of_first(scene, &places) {
            continue;
        }
        // `thôn A đạt chuẩn kiểu mẫu năm 2020, thôn B đạt chuẩn năm 2021`
        if let Some(earlier) = events.last().filter(|_| named.is_none())
            && scene.places[places[0]].level == Level::Village
            && scene.places[earlier.places[0]].level == Level::Village
        {
            standard = earlier.standard;
        }
        covered = tier_end;
        let opened = events
            .last()
            .and_then(|earlier| year::opening(scene, sentence, earlier.trigger..at));
        if let (Some((time, year)), Some(earlier)) = (opened, events.last_mut())
            && earlier.year == Some(year)
        {
            earlier.year = year::within(scene, sentence, 0..time);
        }
        let year = year::behind(scene, sentence, at, tier_end)
            .or(opened.map(|(_, year)| year))
            .or_else(|| year::of_tier(scene, sentence, at, tier_end));
        let mut push = |places, standard, year| {
            events.push(Event {
                trigger: at,
                places,
                standard,
                named: named.is_some(),
                year,
                by_the_way: false,
            });
        };
        if let Some((further, end)) = further_tier(scene, sentence, tier_end) {
            covered = end;
            push(places.clone(), standard, year);
            push(places, further, year::behind(scene, sentence, end - 1, end));
        } else {
            push(places, standard, year);
        }
    }
    let decided = events
        .last()
        .map_or_else(Vec::new, |event| by_own_decision(scene, sentence, event));
    events.extend(decided);
    events.extend(named_first(scene, index));
    events.extend(pointed::title_again(scene, index));
    if events.is_empty() {
        events.extend(pointed::decided_each(scene, index));
    }
    if events.is_empty() {
        events.extend(pointed::apposed_tier(scene, index));
    }
    share_years(scene, sentence, &mut events);
    let followed = events.last().and_then(|event| followed(scene, sentence, event));
    events.extend(followed);
    events
}

/// Whether a chunk says of units that they are recognised or have met a tier.
fn says_of_units(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let chunk = &sentence.chunks[at];
    let counts = sentence
        .chunks
        .get(at + 1)
        .is_some_and(|next| matches!(next.item, Item::Quantity(_)));
    // `chưa có vườn nào được công nhận đạt chuẩn`
    let verbs = sentence.chunks[..=at]
        .iter()
        .rev()
        .take_while(|chunk| matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets)));
    if verbs
        .last()
        .is_some_and(|first| scene.text.ends_before(first.tokens.start, &["nào"]))
    {
        return false;
    }
    matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets | Cue::Goal))
        || chunk.item == Item::Cue(Cue::Completes) && !counts
        || completes_task(scene, chunk)
        || is_copula(scene, sentence, at)
        || has_become(scene, sentence, at)
        || is_first_to_reach(scene, sentence, at)
}

/// `Xã đầu tiên về đích là A, vào năm 2014`, `Xã nông thôn mới đầu tiên của tỉnh là B (huyện H), được công nhận năm 2013`: the units that a
/// copula names.
fn named_first(scene: &Scene, index: usize) -> Option<Event> {
    let sentence = &scene.sentences[index];
    let (text, chunks) = (&scene.text, &sentence.chunks);
    let at = chunks
        .iter()
        .position(|chunk| chunk.item == Item::Cue(Cue::Reaches) && text.is(chunk.tokens.start, &["là"]))?;
    let noun = chunks[..at].iter().rposition(|chunk| {
        matches!(chunk.item, Item::Cue(cue @ Cue::Noun(_)) if level_of(cue).is_some())
            && !text.ends_before(chunk.tokens.start, &["của", "trong", "toàn"])
    })?;
    let head = &chunks[noun..at];
    let level = match chunks[noun].item {
        Item::Cue(cue) => level_of(cue)?,
        _ => return None,
    };
    let first = head.iter().any(|chunk| {
        let start = chunk.tokens.start;
        text.is(start, &["đầu", "sớm", "cuối", "sau", "mới", "gần"])
            && text.is(start + 1, &["tiên", "nhất", "cùng", "đây"])
    });
    let meets = head
        .iter()
        .position(|chunk| matches!(chunk.item, Item::Cue(Cue::Goal | Cue::Recognises | Cue::Meets)));
    let named = head.iter().find_map(|chunk| match chunk.item {
        Item::Cue(Cue::Ntm(standard)) => Some(standard.unwrap_or(Standard::Standard)),
        Item::Cue(Cue::Tier(standard)) => Some(standard),
        _ => None,
    });
    // `xã đầu tiên lên 19/19 tiêu chí xây dựng nông thôn mới` has only met the criteria.
    let called = matches!(head.get(1).map(|next| next.item), Some(Item::Cue(Cue::Ntm(_))));
    let standard = named.filter(|_| called || meets.is_some()).or(meets
        .filter(|_| scene.topics[index].ntm)
        .map(|_| Standard::Standard))?;
    let from = at
        + 1
        + usize::from(
            chunks
                .get(at + 1)
                .is_some_and(|chunk| text.is(chunk.tokens.start, &["các"])),
        );
    let places = units::list(scene, sentence, from);
    let alike = |&place: &usize| scene.places[place].level == level;
    let open = scene.plans[index].is_some() || is_open(scene, index, at);
    (first && !open && !places.is_empty() && places.iter().all(alike)).then(|| Event {
        trigger: at,
        year: year::named_behind(scene, sentence, at),
        places,
        standard,
        named: named.is_some(),
        by_the_way: false,
    })
}

/// Whether a merger names the place, and not only the time: `trước khi sáp nhập, xã A được công nhận`.
fn is_of_merger(text: &Text, place: usize) -> bool {
    let since = (place.saturating_sub(MERGER_TIME)..place).rev().find(|&token| {
        text.is(token, &["trước", "sau"])
            && (text.is(token + 1, &["khi"]) && text.is(token + 2, &["sáp", "hợp"])
                || text.is(token + 1, &["sáp", "hợp"]))
    });
    // `sau khi sáp nhập hai xã A và B`
    let only_time = since.is_some_and(|since| {
        let end = since + 3 + usize::from(text.is(since + 1, &["khi"]));
        // `Các xã hình thành sau sáp nhập gồm: A, B`
        end + 2 > place || text.is(end, &[",", "gồm"])
    });
    !only_time && is_named_in_merger(text, place)
}

/// Within so many tokens of `trước khi sáp nhập` the unit that is told of follows.
const MERGER_TIME: usize = 24;

/// `xã A được công nhận tại Quyết định số 802; xã B (huyện H) tại Quyết định số 803`: further units that only their decisions follow.
fn by_own_decision(scene: &Scene, sentence: &Sentence, event: &Event) -> Vec<Event> {
    let chunks = &sentence.chunks;
    let depth = |at: usize| sentence.segments[chunks[at].segment].depth;
    let level = scene.places[event.places[0]].level;
    let decided = |at: usize| {
        let Item::Place(place) = chunks[at].item else {
            return None;
        };
        let link = (at + 1..chunks.len())
            .find(|&next| depth(next) <= depth(at) && chunks[next].item != Item::Sign(')'))?;
        let named = scene.places[place].level == level && depth(at) == depth(event.trigger);
        let by = scene.text.is(chunks[link].tokens.start, &["tại", "theo", "bằng"])
            && chunks
                .get(link + 1)
                .is_some_and(|next| next.item == Item::Cue(Cue::DocumentWord));
        (named && by).then(|| Event {
            trigger: link,
            places: vec![place],
            standard: event.standard,
            named: event.named,
            year: event.year,
            by_the_way: false,
        })
    };
    (event.trigger + 1..chunks.len()).filter_map(decided).collect()
}

/// `A là huyện thứ tư của tỉnh đạt chuẩn, sau các huyện B, C và thị xã D`: those that the unit follows have the same tier.
fn followed(scene: &Scene, sentence: &Sentence, event: &Event) -> Option<Event> {
    let chunks = &sentence.chunks;
    let ranked = sentence
        .tokens
        .clone()
        .any(|token| scene.text.is(token, &["thứ"]) && !scene.text.is(token + 1, &["trưởng"]));
    // `… có quyết định ấy; đi trước là A, B và C`
    let behind = (event.trigger + 1..chunks.len()).find(|&at| {
        let start = chunks[at].tokens.start;
        scene.text.is(start, &["sau"]) && matches!(chunks[at - 1].item, Item::Sign(',' | '('))
            || scene.text.is(start, &["là"])
                && scene.text.ends_before(start, &["trước"])
                && scene.text.ends_before(start - 1, &["đi"])
    })?;
    let from = (behind + 1..chunks.len())
        .take(FOLLOWED)
        .find(|&at| matches!(chunks[at].item, Item::Place(_)))?;
    let places = units::list(scene, sentence, from);
    let alike = |&place: &usize| scene.places[place].level == scene.places[event.places[0]].level;
    (ranked && !places.is_empty() && places.iter().all(alike)).then_some(Event {
        trigger: event.trigger,
        places,
        standard: event.standard,
        named: true,
        year: None,
        by_the_way: true,
    })
}

/// Among so many chunks behind `sau` the first of the units follows (`sau các huyện A`).
const FOLLOWED: usize = 3;

/// The units that a clause says it of: behind the verb, before it, or not named in it.
fn units_of(scene: &Scene, sentence: &Sentence, at: usize, tier_end: usize) -> Vec<usize> {
    let chunk = &sentence.chunks[at];
    let start = chunk.tokens.start;
    let counts_behind = sentence.chunks[at + 1..]
        .iter()
        .take(3)
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(';' | ',')))
        // `là 1 trong 3 xã nông thôn mới nâng cao` counts none.
        .any(|chunk| {
            matches!(chunk.item, Item::Quantity(_))
                && !chunk.tokens.clone().any(|token| scene.text.is(token, &["trong"]))
        });
    let mut places = units::behind(scene, sentence, at);
    if places.is_empty() {
        places.extend(units::apposed(scene, sentence, at));
    }
    if places.is_empty() {
        places = units::recipients(scene, sentence, at, tier_end);
    }
    // `Tỉnh A công bố xã đạt chuẩn`: who announces it stands before.
    let announces = scene.text.is(start, &["công"]) && scene.text.is(start + 1, &["bố"]);
    // `Lãnh đạo huyện công bố Quyết định của UBND tỉnh công nhận xã A`: the verb behind tells of whom.
    let decision = sentence
        .chunks
        .get(at + 1)
        .is_some_and(|next| next.item == Item::Cue(Cue::DocumentWord));
    let verb_behind = View::any(sentence.chunks[at + 1..].iter(), |cue| cue == Cue::Recognises);
    if places.is_empty() && announces && decision && verb_behind {
        return places;
    }
    if places.is_empty() && !counts_behind && !announces {
        places = units::before(scene, sentence, at);
        let said = units::said_level(sentence, at).filter(|_| chunk.item == Item::Cue(Cue::Recognises));
        // `lãnh đạo huyện của tỉnh A: từ khi được công nhận huyện NTM`
        if said.is_some_and(|level| {
            places
                .first()
                .is_some_and(|&place| scene.places[place].level != level)
        }) {
            places.clear();
        }
    }
    if places.is_empty() {
        places = unnamed::fronted(scene, sentence, at);
    }
    if places.is_empty() {
        places = unnamed::opening(scene, sentence, at);
    }
    if places.is_empty() {
        places.extend(units::described(scene, sentence, at));
    }
    if places.is_empty() {
        places = unnamed::counted_before(scene, sentence, at);
    }
    if places.is_empty() {
        places = unnamed::pointed_at(scene, sentence);
    }
    if places.is_empty() {
        places = pointed::counted_behind(scene, sentence, at);
    }
    // `UBND tỉnh A đã công nhận 7 xã đạt chuẩn`
    let others = counts_behind && recognises(&scene.text, chunk);
    if places.is_empty() && !others {
        // `chọn cuộc họp phù hợp để trao bằng công nhận`: a province is recognised where the sentence speaks of it.
        let spoken_of = |&place: &usize| {
            scene.places[place].level != Level::Province
                || View::any(sentence.chunks.iter(), |cue| {
                    matches!(cue, Cue::Noun(Noun::Province) | Cue::Whole(Level::Province))
                })
        };
        places = unnamed::of_sentence(scene, sentence, at)
            .or_else(|| unnamed::unnamed(scene, sentence, at))
            .or_else(|| unnamed::of_paragraph(scene, sentence, at))
            .filter(spoken_of)
            .into_iter()
            .collect();
    }
    places
}

/// `Quyết định số 1 công nhận xã A; Quyết định số 2 công nhận xã B đạt chuẩn năm 2018`: the tier said last is for that year for all.
fn share_years(scene: &Scene, sentence: &Sentence, events: &mut [Event]) {
    for at in (1..events.len()).rev() {
        let (earlier, later) = events.split_at_mut(at);
        let (earlier, later) = (&mut earlier[at - 1], &later[0]);
        let between = &sentence.chunks[earlier.trigger.min(later.trigger)..later.trigger];
        let own_tier = between.iter().any(|chunk| match chunk.item {
            // The day of a decision is not the year of the tier.
            Item::Time(id) => scene.calendar[id].day.is_none(),
            Item::Cue(cue) => matches!(cue, Cue::Ntm(_) | Cue::Tier(_) | Cue::Meets),
            _ => false,
        });
        if earlier.standard == later.standard && !own_tier {
            earlier.year = earlier.year.or(later.year);
        }
    }
}

/// `các huyện có xã được công nhận gồm A, B`: what is said of smaller units that the units named have.
pub(in crate::recognition) fn tells_of_smaller_units(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let before = sentence.chunks[..at]
        .iter()
        .rev()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Done | Cue::Function)));
    // `huyện có 38 khu dân cư kiểu mẫu và 387 vườn mẫu, đạt chuẩn`
    let counted = matches!(&sentence.chunks[..at], [.., count, comma]
        if comma.item == Item::Sign(',')
            && matches!(count.item, Item::Quantity(id) if matches!(scene.quantities[id].unit, Unit::Noun(Noun::Garden | Noun::ModelGarden | Noun::Village))));
    if counted && sentence.chunks[at].item == Item::Cue(Cue::Meets) {
        return true;
    }
    before.is_some_and(|noun| {
        let start = noun.tokens.start;
        // `huyện A là địa phương có số xã đạt chuẩn nhiều nhất`
        let start = start - usize::from(scene.text.ends_before(start, &["số"]));
        noun.item == Item::Cue(Cue::Noun(Noun::Commune)) && scene.text.ends_before(start, &["có"])
    })
}

/// `Sở hướng dẫn việc công bố xã đạt chuẩn`: communes by no name.
fn recognises_communes(sentence: &Sentence, at: usize) -> bool {
    let verb = &sentence.chunks[at];
    verb.item == Item::Cue(Cue::Recognises)
        && sentence.chunks.get(at + 1).is_some_and(|next| {
            next.item == Item::Cue(Cue::Noun(Noun::Commune)) && next.tokens.start == verb.tokens.end
        })
}
