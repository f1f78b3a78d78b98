//! Lists of units under a head that counts or names them: `6 xã đạt chuẩn NTM nâng cao là A, B (huyện H); C (huyện K)`.

mod head;
mod names;
mod opening;

use std::ops::Range;

use super::event::tells_of_smaller_units;
use super::verb::{has_actor, meets_criterion};
use crate::context::{Scene, View};
use crate::indicator::Running;
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::{Change, Level, Standard};
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};
use head::{
    fronts, is_count_planned, is_of_authorities, is_rest, is_still_open, lies_in, merged, refers, sums_up,
    waits_with_files,
};
use names::{first_name, names};
use opening::opens;

/// Units listed under one head.
pub(super) struct Roster {
    /// Where head and list stand in the sentence.
    pub(super) span: Range<usize>,
    /// The chunks before the list in its clause.
    pub(super) head: Range<usize>,
    pub(super) level: Level,
    pub(super) places: Vec<usize>,
    /// The tier that head or list says, and its chunk.
    pub(super) tier: Option<(Standard, usize)>,
    /// The chunk of a verb that says `đạt chuẩn` or `công nhận` without a tier.
    pub(super) verb: Option<usize>,
    /// The chunk that says `công nhận`, else the one of the tier or the opening.
    pub(super) trigger: usize,
    /// Planned, proposed or not met.
    pub(super) open: bool,
    /// All that have been recognised so far (`đến nay có 17 xã …`), not those of one decision.
    pub(super) cumulative: bool,
    /// `thêm 3 xã`: of the year that the article reports on.
    pub(super) added: bool,
}

/// The lists of a sentence in reading order.
pub(super) fn read(scene: &Scene, claims: &Running, index: usize) -> Vec<Roster> {
    let chunks = &scene.sentences[index].chunks;
    let mut found: Vec<Roster> = Vec::new();
    let (mut from, mut at) = (0, 0);
    while at < chunks.len() {
        let opened = opens(scene, chunks, from, at)
            .then(|| roster(scene, claims, index, from, at))
            .flatten();
        if let Some(roster) = opened {
            at = roster.span.end;
            from = at;
            found.push(roster);
            continue;
        }
        if let Some(roster) = named_before(scene, index, from, at) {
            at = roster.span.end;
            from = at;
            found.push(roster);
            continue;
        }
        if chunks[at].item == Item::Sign(';') {
            from = at + 1;
        }
        at += 1;
    }
    found
}

/// `A, B (huyện H), C là 3 xã NTM kiểu mẫu`: the names stand before their count.
fn named_before(scene: &Scene, index: usize, from: usize, at: usize) -> Option<Roster> {
    let sentence = &scene.sentences[index];
    let chunks = &sentence.chunks;
    let copula =
        chunks[at].item == Item::Cue(Cue::Reaches) && scene.text.is(chunks[at].tokens.start, &["là"]);
    let level = chunks
        .get(at + 1)
        .and_then(|chunk| counted(scene, chunk))
        .filter(|_| copula)?
        .level()?;
    let tier = chunks.get(at + 2).and_then(|chunk| match chunk.item {
        Item::Cue(Cue::Ntm(Some(tier)) | Cue::Tier(tier)) => Some(tier),
        _ => None,
    })?;
    let mut places = Vec::new();
    for chunk in chunks[from..at].iter().rev() {
        match chunk.item {
            Item::Place(place) if scene.places[place].level == level => places.push(place),
            Item::Place(_) | Item::Sign(',' | '(' | ')') | Item::Cue(Cue::Function | Cue::Noun(_)) => {}
            _ => break,
        }
    }
    places.reverse();
    (places.len() > 1 && scene.topics[index].ntm && scene.plans[index].is_none()).then_some(Roster {
        span: from..at + 3,
        head: from..at,
        level,
        places,
        tier: Some((tier, at + 2)),
        verb: None,
        open: false,
        trigger: at + 2,
        cumulative: true,
        added: false,
    })
}

/// What a head counts or names.
#[derive(Clone, Copy)]
enum Counted {
    Units(Level),
    /// `đơn vị`, `địa phương`: the names say of which level.
    Bodies,
}

impl Counted {
    fn level(self) -> Option<Level> {
        match self {
            Self::Units(level) => Some(level),
            Self::Bodies => None,
        }
    }
}

/// The units that a chunk counts.
fn counted(scene: &Scene, chunk: &Chunk) -> Option<Counted> {
    let Item::Quantity(id) = chunk.item else {
        return None;
    };
    match scene.quantities[id].unit {
        Unit::Noun(Noun::Body) => Some(Counted::Bodies),
        Unit::Noun(noun) => level_of(Cue::Noun(noun)).map(Counted::Units),
        _ => None,
    }
}

/// The chunk that counts or names the units of a list, of those before it.
fn head_of(
    scene: &Scene,
    chunks: &[Chunk],
    before: impl DoubleEndedIterator<Item = usize> + Clone,
) -> Option<(usize, Counted)> {
    let first = before.clone().next();
    before.rev().find_map(|i| match chunks[i].item {
        // `3 xã được tỉnh công nhận là A, B và C`
        Item::Cue(Cue::Noun(_)) if scene.text.ends_before(chunks[i].tokens.start, &["được"]) => None,
        Item::Cue(cue @ Cue::Noun(_)) => level_of(cue).map(|level| (i, Counted::Units(level))),
        // `7 xã ở 3 huyện: …`
        Item::Quantity(_) if lies_in(scene, &chunks[i]) && Some(i) > first => None,
        _ => counted(scene, &chunks[i]).map(|counted| (i, counted)),
    })
}

/// Whether the head of a list tells what its units have met, where works are done, examples or whose authorities act.
fn tells_otherwise(scene: &Scene, sentence: &Sentence, from: usize, at: usize, head: Option<usize>) -> bool {
    let chunks = &sentence.chunks;
    let depth = |at: usize| sentence.segments[chunks[at].segment].depth;
    let own_clause = head.unwrap_or(from);
    let measured = (from..at)
        .filter(|&i| depth(i) <= depth(at))
        // `toàn huyện đạt 182/209 tiêu chí, 6 xã đã hoàn thành chương trình, gồm: …`
        .filter(|&i| {
            let clause = own_clause > 0 && chunks[own_clause - 1].item == Item::Sign(',');
            i >= own_clause || !clause && chunks[i].segment == chunks[own_clause].segment
        })
        .any(|i| is_measure(scene, &chunks[i]));
    // `thi công các công trình nông thôn mới kiểu mẫu ở 7 xã: …`
    // … and the next member of that list: `kiểm tra tiêu chí ở 3 xã nâng cao (A, B), 4 xã kiểu mẫu (C, D)`
    let worked = head.is_some_and(|head| {
        let listed = head > from && chunks[head - 1].item == Item::Sign(',');
        let before = (from..head)
            .rev()
            .find(|&i| counted(scene, &chunks[i]).is_some())
            .filter(|_| listed);
        lies_in(scene, &chunks[head]) || before.is_some_and(|before| lies_in(scene, &chunks[before]))
    });
    let recognised = View::any(chunks[from..at].iter(), |cue| cue == Cue::Recognises);
    // `công nhận số tiêu chí của 5 xã, cụ thể: A 13/19 tiêu chí`
    let credited = (from..at).any(|i| judges(&chunks[i]) && meets_criterion(scene, sentence, i));
    // `trở thành nơi tham quan, như: …`
    let examples = scene.text.ends_before(chunks[at].tokens.start, &["như"]);
    let authorities = head.is_some_and(|head| is_of_authorities(scene, &chunks[head]));
    // `công nhận 3 huyện thuộc hai tỉnh A, B về đích`, `2 huyện của hai tỉnh A, B`: where those counted lie
    let counts = |i: usize| counted(scene, &chunks[i]).is_some();
    let theirs = scene.text.ends_before(chunks[at].tokens.start, &["của"]);
    let where_they_lie = (theirs || lies_in(scene, &chunks[at])) && counts(at) && (from..at).any(counts);
    (measured || worked) && !recognised || credited || examples || authorities || where_they_lie
}

fn roster(scene: &Scene, claims: &Running, index: usize, from: usize, at: usize) -> Option<Roster> {
    let sentence = &scene.sentences[index];
    let chunks = &sentence.chunks;
    let depth = |at: usize| sentence.segments[chunks[at].segment].depth;
    let heads = |i: &usize| depth(*i) <= depth(at);
    let said = head_of(scene, chunks, (from..=at).filter(heads));
    if tells_otherwise(scene, sentence, from, at, said.map(|(head, _)| head)) {
        return None;
    }
    let direct = matches!(chunks[at].item, Item::Quantity(_) | Item::Sign('('));
    let start = if direct {
        direct_start(chunks, from..at, said.map_or(at, |(head, _)| head))
    } else {
        from
    };
    let first = first_name(scene, chunks, at, said.and_then(|(_, counted)| counted.level()))
        // `4 xã được công nhận (kế hoạch 3 xã) là A, B`
        .filter(|&first| chunks[at].item != Item::Sign('(') || depth(first) >= depth(at))?;
    let Item::Place(place) = chunks[first].item else {
        return None;
    };
    let level = scene.places[place].level;
    let verb_of_communes = |i: usize| judges(&chunks[i]) && tells_of_smaller_units(scene, sentence, i);
    if level <= Level::Region || level != Level::Commune && (from..at).any(verb_of_communes) {
        return None;
    }
    let (places, end) = listed(scene, sentence, from..first, chunks[at].item == Item::Sign('('));
    let stop = predicate_end(chunks, end);
    let judged = is_judged(&chunks[end..stop]);
    if direct && tells_criteria(scene, chunks, end, stop) {
        return None;
    }
    let own = || {
        let one_clause = chunks[first..end]
            .iter()
            .all(|chunk| chunk.item != Item::Sign(';'));
        let called = one_clause && is_called(scene, &chunks[end..stop]);
        let behind = if said.is_some() && judged || called {
            tier_in(scene, chunks, end, stop)
        } else {
            None
        };
        behind.filter(|_| chunks[at].item != Item::Sign('('))
    };
    let head = said.map(|(head, _)| head);
    let announced = || tier_before(scene, sentence, start..at, from, head);
    let part = direct && said.is_some_and(|(head, _)| opens_part(chunks, from..head));
    let of_part =
        || tier_in(scene, chunks, end, stop).filter(|_| part && has_verb(scene, &chunks[end..stop]));
    let mut tier = of_part().or_else(own).or_else(announced);
    if tier.is_none() && direct && reach(scene, &chunks[end..stop]) {
        // `2 xã (A và B) được công nhận xã nông thôn mới`, not `hai xã A, B xem tiến độ nông thôn mới kiểu mẫu`
        tier = tier_in(scene, chunks, end, stop);
    }
    if tier.is_none() && level == Level::District {
        tier = completes_task(scene, &chunks[end..stop]).map(|at| (Standard::Standard, end + at));
    }
    let head_counts = said.is_some_and(|(head, _)| {
        counted(scene, &chunks[head]).is_some() && !is_rest(scene, &chunks[head..at])
    });
    // `5 xã được UBND tỉnh công nhận, gồm A, B và C`, `4 xã đã được công nhận đạt chuẩn (A, B)`
    let head_verb = (start..at)
        .rev()
        .find(|&i| judges(&chunks[i]))
        .filter(|_| head_counts || said.is_none() && fronts(scene, &chunks[from..at]))
        // `2 đơn vị cấp huyện là A và B được công nhận`
        .or_else(|| {
            (end..stop)
                .find(|&i| chunks[i].item == Item::Cue(Cue::Recognises))
                .filter(|_| judged && head_counts)
        })
        .filter(|_| scene.topics[index].ntm && !is_foreign(&chunks[from..stop]));
    let untold = tier.is_none() && head_verb.is_none();
    // `Trong 3 xã này, A mới được 16 tiêu chí`
    let only_scored = untold && tells_criteria(scene, chunks, end, stop);
    if only_scored
        || untold && !refers(scene, sentence, from, at, said.map(|(i, _)| i)?)
        || merged(scene, chunks, said.map_or(at, |(head, _)| head))
    {
        return None;
    }
    let governs = tier.map_or(at, |(_, chunk)| chunk.max(at));
    let (before, own) = chunks[from..governs].split_at(head.unwrap_or(from).min(governs) - from);
    let word = waits_with_files(scene, &chunks[stop..])
        .or_else(|| is_still_open(scene, sentence, before, own, &chunks[end..stop]))
        .or_else(|| head.and_then(|head| is_count_planned(claims, &chunks[head])));
    let verb = (from..governs).rfind(|&i| chunks[i].item == Item::Cue(Cue::Recognises));
    // `Tính đến tháng 12/2016, tỉnh có thêm 4 xã` counts those of the year.
    let added = head.is_some_and(|head| is_added(chunks, head));
    let dated_now = added && dated_by_month(scene, &chunks[from..at]);
    let then = direct && acts_then(scene, &chunks[from..at], &chunks[end..stop]);
    let sums_up = chunks[..at].iter().any(|chunk| sums_up(scene, chunk));
    let cumulative = sums_up && !dated_now && !then && !are_last(scene, &chunks[from..at]);
    Some(Roster {
        span: from..end.max(governs + 1),
        head: from..first,
        level,
        places,
        tier,
        verb: head_verb,
        open: word.unwrap_or_else(|| {
            scene.plans[index].is_some() && !verb.is_some_and(|verb| has_actor(scene, chunks, verb))
        }),
        trigger: verb.or(tier.map(|(_, chunk)| chunk)).unwrap_or(at),
        cumulative,
        added: !cumulative && added,
    })
}

/// Whether words say that a tier is reached, and not that none of what the units have has (`Hai huyện A, B chưa có vườn nào được công nhận`).
fn reach(scene: &Scene, behind: &[Chunk]) -> bool {
    let reaches = |cue| {
        matches!(
            cue,
            Cue::Meets | Cue::Recognises | Cue::Goal | Cue::Completes | Cue::Reaches
        )
    };
    let none = |chunk: &Chunk| scene.text.is(chunk.tokens.start, &["nào"]);
    View::any(behind.iter(), reaches) && !behind.iter().any(none)
}

/// Where what is said of a count with its names right behind begins: with its own segment, or for a part that opens with a year (`8/12 xã
/// được công nhận, trong đó năm 2022 có 2 xã A và B`) with that of the whole.
fn direct_start(chunks: &[Chunk], clause: Range<usize>, head: usize) -> usize {
    let at = clause.end;
    let own = clause
        .clone()
        .rev()
        .take_while(|&i| chunks[i].segment == chunks[head].segment)
        .last()
        .unwrap_or(at);
    let part = matches!(&chunks[own..at], [part, time, ..]
        if part.item == Item::Cue(Cue::Part) && matches!(time.item, Item::Time(_)));
    if part && !chunks[at..].iter().any(judges) {
        clause.start
    } else {
        own
    }
}

/// `đến cuối năm 2017 thì 3 xã cuối cùng là A, B, C cũng cán đích`: the last ones have met it then.
fn are_last(scene: &Scene, head: &[Chunk]) -> bool {
    let text = &scene.text;
    head.iter().any(|chunk| {
        text.is(chunk.tokens.start, &["cuối", "sau"]) && text.is(chunk.tokens.start + 1, &["cùng"])
    })
}

/// `Đến năm 2020, hai xã A, B cùng cán đích`: the named units are all that is counted, and the verb tells what they did then.
fn acts_then(scene: &Scene, before: &[Chunk], behind: &[Chunk]) -> bool {
    let opens = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Time(_) | Item::Sign(',') | Item::Cue(Cue::Function)
        ) || scene.text.is(chunk.tokens.start, &["thì"])
    };
    let verb = behind.iter().find(|chunk| chunk.item != Item::Cue(Cue::Function));
    before.iter().all(opens) && verb.is_some_and(|verb| verb.item == Item::Cue(Cue::Goal))
}

/// Whether a head looks back from a month that it names with its year.
fn dated_by_month(scene: &Scene, head: &[Chunk]) -> bool {
    head.iter().any(|chunk| {
        matches!(chunk.item, Item::Time(_))
            && (scene.text.ends_before(chunk.tokens.start, &["tháng"])
                || scene.text.is(chunk.tokens.start, &["tháng"]))
    })
}

/// `thêm 3 xã`
fn is_added(chunks: &[Chunk], head: usize) -> bool {
    head.checked_sub(1)
        .is_some_and(|before| chunks[before].item == Item::Cue(Cue::Change(Change::Increase)))
}

/// `5 xã đạt chuẩn, trong đó 2 xã A, B đạt nâng cao`, `trong đó 2 xã (A, B) giữ vững nâng cao`: the tier of a part stands behind its names.
fn opens_part(chunks: &[Chunk], clause: Range<usize>) -> bool {
    let head = chunks[clause.end].segment;
    chunks[clause]
        .iter()
        .any(|chunk| chunk.item == Item::Cue(Cue::Part) && chunk.segment == head)
}

/// Whether a verb that gives a tier stands right behind names.
fn has_verb(scene: &Scene, behind: &[Chunk]) -> bool {
    let light = |chunk: &&Chunk| matches!(chunk.item, Item::Sign(')') | Item::Cue(Cue::Function | Cue::Done));
    behind.iter().find(|chunk| !light(chunk)).is_some_and(|chunk| {
        judges(chunk)
            || matches!(chunk.item, Item::Cue(Cue::Reaches | Cue::Completes))
            || scene.text.is(chunk.tokens.start, &["giữ", "duy"])
    })
}

/// `3 đơn vị cấp huyện gồm A, B và C đã hoàn thành nhiệm vụ`: how towns, which have communes too, meet the standard.
fn completes_task(scene: &Scene, behind: &[Chunk]) -> Option<usize> {
    behind.iter().take(2).position(|chunk| {
        let end = chunk.tokens.end;
        matches!(chunk.item, Item::Cue(Cue::Done | Cue::Completes))
            && scene.text.ends_before(end, &["thành"])
            && scene.text.is(end, &["nhiệm"])
    })
}

/// The places of a list behind its head, and the chunk behind what is said of the last.
fn listed(scene: &Scene, sentence: &Sentence, head: Range<usize>, bracket: bool) -> (Vec<usize>, usize) {
    let chunks = &sentence.chunks;
    let (mut places, end) = names(scene, sentence, head.end, bracket);
    let end = past_decision(chunks, end);
    let clause = own_clause(scene, chunks, head.clone(), end)
        .or_else(|| beyond_count(scene, chunks, head, (&places, end)));
    let Some(clause) = clause else {
        return (places, end);
    };
    places.retain(|&place| scene.places[place].tokens.start < chunks[clause].tokens.start);
    (places, clause)
}

/// `công nhận 2 xã đạt chuẩn nâng cao, gồm A, B; xã C đạt chuẩn kiểu mẫu`: the semicolon behind which the last name has a tier of its own.
fn own_clause(scene: &Scene, chunks: &[Chunk], head: Range<usize>, end: usize) -> Option<usize> {
    let first = head.end;
    let clause = (first..end).rfind(|&at| chunks[at].item == Item::Sign(';'))?;
    let (headed, _) = tier_in(scene, chunks, head.start, head.end)?;
    let (own, at) = tier_in(scene, chunks, end, predicate_end(chunks, end))?;
    let reaches = |cue| matches!(cue, Cue::Meets | Cue::Recognises | Cue::Goal);
    (own != headed && View::any(chunks[end..at].iter(), reaches)).then_some(clause)
}

/// `5 xã nâng cao là A, B, C, D và E; thị trấn F đạt chuẩn đô thị văn minh`: the semicolon behind which more are named than the head counts.
fn beyond_count(
    scene: &Scene,
    chunks: &[Chunk],
    head: Range<usize>,
    (places, end): (&[usize], usize),
) -> Option<usize> {
    let first = head.end;
    let count = chunks[head].iter().rev().find_map(|chunk| match chunk.item {
        // `4 xã ở 2 huyện gồm: A, B (X); C, D (Y)`
        Item::Quantity(id) if counted(scene, chunk).is_some() && !lies_in(scene, chunk) => {
            Some(scene.quantities[id].value)
        }
        _ => None,
    })?;
    // `huyện A 02 xã (X, Y); huyện B 01 xã (Z)` counts its further names too.
    if chunks[first..end]
        .iter()
        .any(|chunk| counted(scene, chunk).is_some())
    {
        return None;
    }
    let clause = (first..end).rfind(|&at| chunks[at].item == Item::Sign(';'))?;
    let within = places
        .iter()
        .filter(|&&place| scene.places[place].tokens.start < chunks[clause].tokens.start);
    (count == within.count().into()).then_some(clause)
}

/// Where the words behind the names end: before the next number, part or place.
fn predicate_end(chunks: &[Chunk], end: usize) -> usize {
    let ends = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Sign(';') | Item::Quantity(_) | Item::Cue(Cue::Part) | Item::Place(_)
        )
    };
    chunks[end..]
        .iter()
        .position(ends)
        .map_or(chunks.len(), |stop| end + stop)
}

/// `10/10 ấp được công nhận, trong đó ấp A là ấp nông thôn mới kiểu mẫu`: the tier that a member is said to have.
fn is_called(scene: &Scene, behind: &[Chunk]) -> bool {
    let behind = match behind {
        [done, further @ ..] if done.item == Item::Cue(Cue::Done) => further,
        behind => behind,
    };
    matches!(behind, [copula, unit, tier, ..]
        if scene.text.is(copula.tokens.start, &["là"])
            && matches!(unit.item, Item::Cue(cue) if level_of(cue).is_some())
            && matches!(tier.item, Item::Cue(Cue::Ntm(Some(_)))))
}

/// Behind the bracket with the decision of the last name: `xã B (Quyết định số 217/QĐ-UBND) đạt chuẩn …`.
fn past_decision(chunks: &[Chunk], end: usize) -> usize {
    let bracket = matches!(chunks.get(end..end + 2), Some([open, decision])
        if open.item == Item::Sign('(') && decision.item == Item::Cue(Cue::DocumentWord));
    let close = chunks
        .iter()
        .skip(end)
        .position(|chunk| chunk.item == Item::Sign(')'));
    close.filter(|_| bracket).map_or(end, |close| end + close + 1)
}

/// `2 xã A và B đạt 15/19 tiêu chí`
fn tells_criteria(scene: &Scene, chunks: &[Chunk], end: usize, stop: usize) -> bool {
    let links = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Reaches | Cue::Function | Cue::Done | Cue::Bound(_)) | Item::Word
        )
    };
    chunks.get(stop).is_some_and(|chunk| is_measure(scene, chunk)) && chunks[end..stop].iter().all(links)
}

/// What is said of OCOP products, of gardens or outside the programme.
fn is_foreign(clause: &[Chunk]) -> bool {
    View::any(clause.iter(), |cue| {
        matches!(
            cue,
            Cue::Foreign | Cue::Ocop | Cue::Noun(Noun::Garden | Noun::ModelGarden | Noun::Product)
        )
    })
}

/// `12 tỉnh có 100% số xã đạt chuẩn gồm …`, `9 xã hoàn thành 19/19 tiêu chí là …`: reached, and not recognised.
fn is_measure(scene: &Scene, chunk: &Chunk) -> bool {
    match chunk.item {
        Item::Quantity(id) => matches!(
            scene.quantities[id].unit,
            Unit::Percent | Unit::Noun(Noun::Criterion | Noun::SubCriterion)
        ),
        _ => false,
    }
}

/// `3 xã: A, B, C đạt chuẩn NTM nâng cao`, `3 thôn gồm A, B cũng được công nhận thôn kiểu mẫu`.
fn is_judged(behind: &[Chunk]) -> bool {
    behind
        .iter()
        .find(|chunk| {
            // `đã có Quyết định công nhận`
            !matches!(
                chunk.item,
                Item::Cue(Cue::Function | Cue::Done | Cue::DocumentWord | Cue::Reaches)
                    | Item::Sign(')' | ',')
            )
        })
        .is_some_and(judges)
}

fn judges(chunk: &Chunk) -> bool {
    matches!(chunk.item, Item::Cue(Cue::Meets | Cue::Recognises | Cue::Goal))
}

/// The tier in the head of a list, before the names.
fn tier_before(
    scene: &Scene,
    sentence: &Sentence,
    own: Range<usize>,
    from: usize,
    head: Option<usize>,
) -> Option<(Standard, usize)> {
    let chunks = &sentence.chunks;
    tier_in(scene, chunks, own.start, own.end).filter(|&(_, tier)| {
        // `9 xã được công nhận xã nông thôn mới (NTM), ba xã còn lại là …`: the tier of other units
        let outer = |chunk: &Chunk| {
            let segment = &sentence.segments[chunk.segment];
            segment.host.unwrap_or(chunk.segment)
        };
        let others = chunks[from..tier]
            .iter()
            .any(|chunk| outer(chunk) == outer(&chunks[tier]) && counted(scene, chunk).is_some());
        // `phong trào xây dựng khu dân cư kiểu mẫu, vườn mẫu là các xã: …`
        let gardens = head.is_some_and(|head| {
            tier < head
                && View::any(chunks[tier..head].iter(), |cue| {
                    matches!(cue, Cue::Noun(Noun::Garden | Noun::ModelGarden | Noun::Product))
                })
        });
        // `Áp dụng Bộ tiêu chí kiểu mẫu cho 3 xã (A, B, C)`: what they are measured by
        let start = chunks[tier].tokens.start;
        let set = (start.saturating_sub(SET_OF_CRITERIA)..start)
            .any(|token| scene.text.is(token, &["bộ"]) && scene.text.is(token + 1, &["tiêu"]));
        let measured = set && head.is_some_and(|head| tier < head);
        !gardens && !measured && (!others || head.is_none_or(|head| head < tier))
    })
}

/// Within so many tokens before a tier a set of criteria is named: `Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao`.
const SET_OF_CRITERIA: usize = 8;

/// The last tier said from one chunk to another, and its chunk: `NTM` alone needs a verb (`đạt chuẩn NTM`).
fn tier_in(scene: &Scene, chunks: &[Chunk], from: usize, to: usize) -> Option<(Standard, usize)> {
    let says = |cue| matches!(cue, Cue::Meets | Cue::Recognises | Cue::Goal | Cue::Completes);
    let added = chunks[from..to].windows(2).any(|pair| {
        pair[0].item == Item::Cue(Cue::Change(Change::Increase)) && counted(scene, &pair[1]).is_some()
    });
    // `có 7 xã nông thôn mới gồm …`
    let counts = chunks[from..to]
        .windows(2)
        .any(|pair| counted(scene, &pair[0]).is_some() && pair[1].item == Item::Cue(Cue::Ntm(None)));
    // `6/11 xã đã hoàn thành chương trình xây dựng nông thôn mới, gồm: …`
    let completed = chunks[from..to].iter().any(|chunk| {
        chunk.item == Item::Cue(Cue::Done) && scene.text.ends_before(chunk.tokens.end, &["thành"])
    });
    let said = added || counts || completed || View::any(chunks[from..to].iter(), says);
    (from..to).rev().find_map(|at| match chunks[at].item {
        Item::Cue(Cue::Ntm(Some(standard))) => Some((standard, at)),
        Item::Cue(Cue::Ntm(None)) if said => Some((Standard::Standard, at)),
        Item::Cue(Cue::Tier(standard)) if scene.setting.ntm => Some((standard, at)),
        _ => None,
    })
}
