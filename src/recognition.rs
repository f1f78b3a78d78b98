//! Named units that have been recognised at a tier.
//!
//! Not: units that are proposed, examined or striving; units that are only counted; the body that recognises.

use crate::context::place::same;
use crate::context::{Scene, View};
use crate::figures;
use crate::indicator::authority;
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::{Change, Level, Recognition, Standard};
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// The recognitions of a document in reading order, one for a unit and tier.
pub(crate) fn find(scene: &Scene) -> Vec<Recognition> {
    let mut found: Vec<(usize, Recognition)> = Vec::new();
    for index in 0..scene.sentences.len() {
        for event in events(scene, index) {
            for place in event.places {
                let details = Details {
                    standard: event.standard,
                    year: event.year,
                    ..details(scene, index, event.trigger)
                };
                let recognition = recognition(scene, place, details);
                let known = found.iter_mut().find(|(id, known)| {
                    known.standard == event.standard && same(&scene.places[*id], &scene.places[place])
                });
                match known {
                    Some((_, known)) => complete(known, recognition),
                    None => found.push((place, recognition)),
                }
            }
        }
    }
    found.into_iter().map(|(_, recognition)| recognition).collect()
}

/// Units that a clause says to be recognised.
struct Event {
    /// Index of the chunk that says so.
    trigger: usize,
    places: Vec<usize>,
    standard: Standard,
    year: Option<i16>,
}

/// What a text says of a recognition.
struct Details {
    standard: Standard,
    year: Option<i16>,
    number: Option<String>,
    date: Option<String>,
    authority: Option<String>,
}

fn recognition(scene: &Scene, place: usize, details: Details) -> Recognition {
    let (text, span) = figures::stretch(scene, scene.places[place].name_tokens.clone());
    Recognition {
        place: figures::named(scene, place),
        standard: details.standard,
        year: details.year,
        decision_number: details.number,
        decision_date: details.date,
        authority: details.authority,
        text,
        span,
    }
}

/// A later mention may say what the first leaves out.
fn complete(known: &mut Recognition, later: Recognition) {
    known.year = known.year.or(later.year);
    known.decision_number = known.decision_number.take().or(later.decision_number);
    known.decision_date = known.decision_date.take().or(later.decision_date);
    known.authority = known.authority.take().or(later.authority);
}

fn events(scene: &Scene, index: usize) -> Vec<Event> {
    let sentence = &scene.sentences[index];
    let mut events: Vec<Event> = Vec::new();
    let mut covered = 0;
    for (at, chunk) in sentence.chunks.iter().enumerate() {
        let counts = sentence
            .chunks
            .get(at + 1)
            .is_some_and(|next| matches!(next.item, Item::Quantity(_)));
        let says = matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets | Cue::Goal))
            || chunk.item == Item::Cue(Cue::Completes) && !counts
            // `Huyện A thêm 3 xóm, gồm: …` under a headline of recognition
            || chunk.item == Item::Cue(Cue::Change(Change::Increase)) && counts;
        if !says || at < covered || is_open(scene, index, at) {
            continue;
        }
        let Some((standard, tier_end)) = tier(scene, sentence, at) else {
            continue;
        };
        let counts_behind = sentence.chunks[at + 1..]
            .iter()
            .take(3)
            .any(|chunk| matches!(chunk.item, Item::Quantity(_)));
        let mut places = units_behind(scene, sentence, at);
        // `Tỉnh A công bố xã đạt chuẩn`: who announces it stands before.
        let announces =
            scene.text.is(chunk.tokens.start, &["công"]) && scene.text.is(chunk.tokens.start + 1, &["bố"]);
        if places.is_empty() && !counts_behind && !announces {
            places = units_before(scene, sentence, at);
            let said = sentence.chunks.get(at + 1).and_then(|next| match next.item {
                Item::Cue(cue) if chunk.item == Item::Cue(Cue::Recognises) => level_of(cue),
                _ => None,
            });
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
            places = units_listed(scene, sentence, at);
        }
        if places.is_empty() {
            places = unnamed_unit(scene, sentence, at).into_iter().collect();
        }
        if places.is_empty() {
            continue;
        }
        covered = tier_end;
        // What is added now is of this year.
        let added = sentence.chunks[at..]
            .iter()
            .take(2)
            .any(|chunk| chunk.item == Item::Cue(Cue::Change(Change::Increase)));
        let year = year(scene, sentence, at, tier_end).or_else(|| scene.setting.now().filter(|_| added));
        events.push(Event {
            trigger: at,
            places,
            standard,
            year,
        });
    }
    events
}

/// Whether the recognition is still to come: planned, proposed, not met.
fn is_open(scene: &Scene, index: usize, at: usize) -> bool {
    let sentence = &scene.sentences[index];
    for chunk in sentence.chunks[..at].iter().rev() {
        match chunk.item {
            Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::NotMet) => return true,
            Item::Cue(Cue::Done) => return false,
            _ => {}
        }
    }
    let done = sentence.chunks[at].item == Item::Cue(Cue::Recognises);
    scene.plans[index].is_some() && !done
}

/// The tier said around the trigger, and the chunk behind it.
fn tier(scene: &Scene, sentence: &Sentence, at: usize) -> Option<(Standard, usize)> {
    let depth = sentence.segments[sentence.chunks[at].segment].depth;
    let mut found = None;
    let mut programme = false;
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
                if programme || sentence.chunks[at].item == Item::Cue(Cue::Meets) =>
            {
                found = Some(standard);
                end = i + 1;
                break;
            }
            Item::Quantity(_) | Item::Sign(',') if found.is_some() => break,
            _ => {}
        }
    }
    if found.is_none() {
        // `chương trình xây dựng nông thôn mới của xã đã về đích`; `công bố thêm 4 xóm` under a headline that names the tier.
        let before = sentence.chunks[..at]
            .iter()
            .rev()
            .take(FAR)
            .find_map(|chunk| match chunk.item {
                Item::Cue(Cue::Ntm(standard)) => Some(standard.unwrap_or(Standard::Standard)),
                _ => None,
            });
        let goal = matches!(sentence.chunks[at].item, Item::Cue(Cue::Goal));
        found = before
            .filter(|_| goal)
            .or_else(|| counted_tier(scene, sentence, at));
    }
    let increase = matches!(sentence.chunks[at].item, Item::Cue(Cue::Change(_)));
    if increase {
        found = counted_tier(scene, sentence, at);
    }
    found.map(|standard| (standard, end))
}

/// The tier of the headline, for units that are counted and listed as recognised under it.
fn counted_tier(scene: &Scene, sentence: &Sentence, at: usize) -> Option<Standard> {
    let counted = sentence.chunks[at..]
        .iter()
        .take(3)
        .any(|chunk| matches!(chunk.item, Item::Quantity(_)));
    let listed = sentence.chunks[at..]
        .iter()
        .any(|chunk| chunk.item == Item::Cue(Cue::Part));
    let tier = scene
        .title()
        .flat_map(|sentence| &sentence.chunks)
        .find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Ntm(Some(standard)) | Cue::Tier(standard)) => Some(standard),
            _ => None,
        });
    tier.filter(|_| counted && listed)
}

/// How many chunks away the tier may be named.
const FAR: usize = 40;

/// `công nhận các xã A, B (H) đạt chuẩn`: a list right behind the verb.
fn units_behind(scene: &Scene, sentence: &Sentence, at: usize) -> Vec<usize> {
    if sentence.chunks[at].item != Item::Cue(Cue::Recognises) {
        return Vec::new();
    }
    let from = sentence.chunks[at + 1..].iter().position(|chunk| {
        !matches!(
            chunk.item,
            Item::Cue(Cue::Function | Cue::Noun(_) | Cue::DocumentWord)
        )
    });
    let Some(from) = from.map(|from| at + 1 + from) else {
        return Vec::new();
    };
    list(scene, sentence, from)
}

/// `xã A được công nhận`, `huyện B là huyện đầu tiên đạt chuẩn`: the subject of the clause.
fn units_before(scene: &Scene, sentence: &Sentence, at: usize) -> Vec<usize> {
    let segment = sentence.chunks[at].segment;
    let mut words = 0;
    for (i, chunk) in sentence.chunks[..at].iter().enumerate().rev() {
        let depth = sentence.segments[chunk.segment].depth;
        if depth > sentence.segments[segment].depth {
            continue;
        }
        match chunk.item {
            Item::Place(place)
                if scene.places[place].level > Level::Region && !is_authority(scene, place) =>
            {
                if within_earlier(scene, sentence, i) {
                    continue;
                }
                let start = list_start(scene, sentence, i);
                return list(scene, sentence, start);
            }
            Item::Quantity(_) | Item::Cue(Cue::Average | Cue::Each | Cue::Whole(_)) | Item::Sign(';') => {
                return Vec::new();
            }
            // `là huyện đầu tiên của tỉnh`
            Item::Cue(Cue::Noun(noun))
                if !matches!(
                    noun,
                    Noun::District | Noun::Province | Noun::Commune | Noun::Village
                ) =>
            {
                return Vec::new();
            }
            Item::Cue(Cue::Noun(_)) if !predicative(scene, sentence, i) => return Vec::new(),
            Item::Word => words += 1,
            _ => {}
        }
        if words > 8 {
            return Vec::new();
        }
    }
    Vec::new()
}

/// `là huyện đầu tiên`, `của tỉnh`: a noun that is no subject of its own.
fn predicative(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let start = sentence.chunks[at].tokens.start;
    scene.text.ends_before(start, &["là", "của", "cấp"])
}

/// `2 xã … gồm A và B`, `2 tỉnh (A và B) được công nhận`, `3 xã là: A, B`.
fn units_listed(scene: &Scene, sentence: &Sentence, at: usize) -> Vec<usize> {
    let counted = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) => matches!(
            scene.quantities[id].unit,
            Unit::Noun(Noun::Commune | Noun::District | Noun::Province | Noun::Village | Noun::Body)
        ),
        _ => false,
    };
    let Some(count) = sentence.chunks[..at].iter().rposition(counted).or_else(|| {
        sentence.chunks[at..]
            .iter()
            .take(4)
            .position(counted)
            .map(|offset| at + offset)
    }) else {
        return Vec::new();
    };
    if count < at
        && sentence.chunks[count + 1..at]
            .iter()
            .any(|chunk| matches!(chunk.item, Item::Quantity(_)))
    {
        return Vec::new();
    }
    let opens = |chunk: &Chunk| {
        matches!(chunk.item, Item::Cue(Cue::Part) | Item::Sign(':' | '('))
            || scene.text.is(chunk.tokens.start, &["là"])
    };
    for (i, chunk) in sentence.chunks.iter().enumerate().skip(count + 1) {
        match chunk.item {
            Item::Quantity(_) | Item::Sign(';') => return Vec::new(),
            Item::Place(_) if i == count + 1 => return list(scene, sentence, i),
            _ if opens(chunk) => {
                let from = sentence.chunks[i + 1..].iter().position(|chunk| {
                    !matches!(
                        chunk.item,
                        Item::Cue(Cue::Function | Cue::Noun(_) | Cue::Part) | Item::Sign(':')
                    )
                });
                return from.map_or(Vec::new(), |from| list(scene, sentence, i + 1 + from));
            }
            _ => {}
        }
    }
    Vec::new()
}

/// `từ khi được công nhận huyện nông thôn mới`: the unit that the article is about.
fn unnamed_unit(scene: &Scene, sentence: &Sentence, at: usize) -> Option<usize> {
    let own = scene.setting.place?;
    let level = scene.places[own].level;
    let direct = sentence.chunks[at].item == Item::Cue(Cue::Recognises);
    let near = sentence.chunks[at.saturating_sub(3)..(at + 3).min(sentence.chunks.len())].iter();
    let named = near
        .clone()
        .any(|chunk| matches!(chunk.item, Item::Cue(cue) if level_of(cue) == Some(level)));
    let several = near
        .clone()
        .any(|chunk| scene.text.is(chunk.tokens.start, &["các", "những"]));
    let other = several
        || near
            .clone()
            .any(|chunk| matches!(chunk.item, Item::Quantity(_) | Item::Place(_)));
    let received = sentence.chunks[..at]
        .iter()
        .rev()
        .take(4)
        .any(|chunk| scene.text.is(chunk.tokens.start, &["đón", "bằng", "nhận"]));
    ((direct && named || received) && !other).then_some(own)
}

/// The places of a list from the chunk `from` on, all of the level of the first.
fn list(scene: &Scene, sentence: &Sentence, from: usize) -> Vec<usize> {
    let mut places = Vec::new();
    let Some(Item::Place(first)) = sentence.chunks.get(from).map(|chunk| chunk.item) else {
        return places;
    };
    let level = scene.places[first].level;
    if level <= Level::Region || is_authority(scene, first) {
        return places;
    }
    let depth = sentence.segments[sentence.chunks[from].segment].depth;
    for (i, chunk) in sentence.chunks.iter().enumerate().skip(from) {
        if sentence.segments[chunk.segment].depth != depth {
            continue;
        }
        match chunk.item {
            Item::Place(place) if scene.places[place].level == level => {
                if sentence
                    .chunks
                    .get(i + 1)
                    .is_some_and(|next| matches!(next.item, Item::Quantity(_)))
                {
                    // `trong đó huyện A 3 ấp`: a place with its own count.
                    return Vec::new();
                }
                places.push(place);
            }
            Item::Place(_) if within_earlier(scene, sentence, i) => {}
            Item::Sign(',' | ';' | '(' | ')') | Item::Cue(Cue::Function) => {}
            Item::Cue(cue) if level_of(cue) == Some(level) => {}
            _ => break,
        }
    }
    places
}

/// The chunk at which the list begins that the place at `at` ends.
fn list_start(scene: &Scene, sentence: &Sentence, at: usize) -> usize {
    let Item::Place(last) = sentence.chunks[at].item else {
        return at;
    };
    let level = scene.places[last].level;
    let mut start = at;
    for i in (0..at).rev() {
        match sentence.chunks[i].item {
            Item::Place(place) if scene.places[place].level == level => start = i,
            Item::Sign(',') => {}
            Item::Cue(Cue::Function) if scene.text.is(sentence.chunks[i].tokens.start, &["và"]) => {}
            _ => break,
        }
    }
    start
}

/// Whether the place only says where the one before it lies.
fn within_earlier(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let Item::Place(place) = sentence.chunks[at].item else {
        return false;
    };
    sentence.chunks[..at]
        .iter()
        .rev()
        .take(4)
        .any(|chunk| match chunk.item {
            Item::Place(other) => scene.places[other].within == Some(place),
            _ => false,
        })
}

/// `UBND huyện A`: the body, not the unit.
fn is_authority(scene: &Scene, place: usize) -> bool {
    scene.text.ends_before(
        scene.places[place].tokens.start,
        &["ubnd", "hđnd", "ủy", "sở", "dân", "chức", "mttq"],
    )
}

/// The year the tier is for: behind it, else one that opens the clause.
fn year(scene: &Scene, sentence: &Sentence, at: usize, tier_end: usize) -> Option<i16> {
    let plain = |chunk: &Chunk| match chunk.item {
        Item::Time(id) if scene.calendar[id].day.is_none() => {
            crate::context::time::plain_year(scene, sentence, chunk, id)
        }
        _ => None,
    };
    let behind = sentence.chunks[tier_end..]
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(',' | ';') | Item::Quantity(_)))
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
fn details(scene: &Scene, index: usize, trigger: usize) -> Details {
    let sentence = &scene.sentences[index];
    let announced =
        scene.text.is(sentence.tokens.start, &["theo"]) && scene.text.is(sentence.tokens.start + 1, &["đó"]);
    let (mut number, mut date) = decision(scene, sentence);
    if announced && index > 0 {
        let (earlier_number, earlier_date) = decision(scene, &scene.sentences[index - 1]);
        if earlier_number.is_some() {
            (number, date) = (earlier_number, earlier_date);
        }
    }
    let view = |at: usize| View {
        scene,
        sentence: index,
        at,
        id: 0,
    };
    let nearest = sentence.chunks[..trigger]
        .iter()
        .rposition(|chunk| chunk.item == Item::Cue(Cue::Authority));
    let authority = nearest.map(|at| authority(&view(at), &sentence.chunks[at]));
    Details {
        standard: Standard::Standard,
        year: None,
        number,
        date,
        authority,
    }
}

/// Number and date of the decision that a sentence tells of; a document that it only follows (`theo Quyết định …`) is
/// none, unless it says before that the unit is recognised.
fn decision(scene: &Scene, sentence: &Sentence) -> (Option<String>, Option<String>) {
    let text = &scene.text;
    let document = sentence.chunks.iter().enumerate().position(|(at, chunk)| {
        let recognised = View::any(sentence.chunks[..at].iter(), |cue| cue == Cue::Recognises);
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
        Item::Time(id) => crate::context::time::iso_date(scene, id),
        _ => None,
    });
    (number.map(str::to_owned), date)
}
