//! Named units that have been recognised at a tier.
//!
//! Not: units that are proposed, examined or striving; units that are only counted; the body that recognises.

mod announced;
mod dated;
mod decision;
mod detail;
mod event;
mod listed;
mod number;
mod pointed;
mod roster;
mod table;
mod tier;
mod units;
mod unnamed;
mod verb;
mod waiting;
mod year;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

use crate::context::{Scene, View, refers_back};
use crate::figures;
use crate::indicator::Running;
use crate::report::{Level, Recognition, Standard};
use crate::text::lexicon::{Cue, Relative};
use crate::text::sentence::{Item, Sentence};
use announced::{Announced, announced_tier, announcement, further, points_back};
use decision::Decision;
use event::{Event, events, is_decided};
use roster::Roster;

/// The recognitions of a document in reading order, one for a unit and tier.
pub(crate) fn find(scene: &Scene, claims: &Running) -> Vec<Recognition> {
    // Only units that are named are put down.
    if scene.places.is_empty() {
        return Vec::new();
    }
    let mut finder = Finder {
        scene,
        claims,
        found: Vec::new(),
        known: HashMap::new(),
        announced: None,
        lead: None,
        decisions: None,
        further: Vec::new(),
        fresh: 0..0,
        going_on: None,
        table: None,
        signed: None,
        decided: None,
        issuer: decision::issuer(scene),
    };
    for index in 0..scene.sentences.len() {
        finder.read(index);
    }
    finder.found.sort_by_key(|recognition| recognition.span[0]);
    finder.found
}

struct Finder<'s, 't> {
    scene: &'s Scene<'t>,
    /// What the counts of units were found to be.
    claims: &'s Running,
    found: Vec<Recognition>,
    /// Where the unit of a level, by its name in lower case, and a tier stands in `found`.
    known: HashMap<(Level, String, Standard), usize>,
    /// What the sentences before said of units without their names.
    announced: Option<Announced>,
    /// What the article announces first, with what later announcements add to it.
    lead: Option<Announced>,
    /// The last announcement of decisions that the next sentences tell one by one.
    decisions: Option<Announced>,
    /// What a sentence announces by further decisions for other tiers.
    further: Vec<Announced>,
    /// What the last sentence that named units added to `found`.
    fresh: Range<usize>,
    /// The head of the list that the sentence before ended with.
    going_on: Option<Announced>,
    /// The head of the table whose rows are read.
    table: Option<Announced>,
    /// The last decision with a number.
    signed: Option<Decision>,
    /// The head of the rows with decisions of their own.
    decided: Option<table::Head>,
    /// Who issues the document, where it is a decision itself.
    issuer: Option<String>,
}

impl Finder<'_, '_> {
    fn read(&mut self, index: usize) {
        if self.read_decided(index) || self.read_row(index) || self.read_year(index) {
            return;
        }
        let rosters = roster::read(self.scene, self.claims, index);
        if rosters.iter().all(|roster| roster.tier.is_none() && !roster.open) {
            // `1.` before the first name
            let numbers = self.announced.is_some() && self.scene.sentences[index].chunks.len() <= 2;
            if self.read_list(index) || numbers {
                return;
            }
        }
        let known = self.found.len();
        let rosters = self.put_rosters(index, rosters);
        let sentence = &self.scene.sentences[index];
        // `UBND tỉnh vừa công nhận các xã đạt chuẩn năm 2023.`, and in a paragraph of its own `Theo đó, huyện A có xã B được công nhận.`
        let refers = refers_back(&self.scene.text, sentence);
        let goes_on = index > 0 && (self.scene.sentences[index - 1].block == sentence.block || refers);
        // A caption may stand between.
        let lead = self.lead.clone().filter(|lead| refers && lead.recognised);
        let before = self.announced.take().or(lead);
        let events = self.events_beside(index, &rosters);
        let mut earlier: Option<(Decision, Option<i16>)> = None;
        for (at, event) in events.iter().enumerate() {
            let mut decision = self.decided_by(index, &events, at);
            decision.follow(self.scene, index, self.signed.as_ref());
            // `A được Chủ tịch UBND tỉnh công nhận NTM nâng cao; B đạt chuẩn NTM kiểu mẫu`
            // … but not what another authority has decided: `…; quyết định của UBND huyện công nhận thôn B`.
            let same =
                |earlier: &Decision| decision.authority.is_none() || decision.authority == earlier.authority;
            let other_year = |year: Option<i16>| year.is_some() && event.year.is_some() && year != event.year;
            if let Some((earlier, _)) = earlier
                .filter(|(earlier, year)| decision.number.is_none() && same(earlier) && !other_year(*year))
            {
                decision.complete(&earlier);
            }
            self.complete_by_lead(&mut decision);
            // `UBND tỉnh công nhận các xã đạt chuẩn năm 2023. Huyện A có xã B đạt chuẩn …`
            let before = before
                .as_ref()
                .filter(|before| goes_on && before.recognised)
                .filter(|before| {
                    // Another decision may be for another year, unless it is one of those announced.
                    let own = decision.number.as_ref();
                    own.is_none_or(|_| refers && before.unnumbered || own == before.decision.number.as_ref())
                });
            let year_before = before
                .and_then(|before| before.year)
                .filter(|_| !is_until_now(sentence, event));
            let same_year = |before: &&Announced| {
                event.year.is_none() || before.year.is_none() || event.year == before.year
            };
            if let Some(before) = before.filter(same_year)
                && decision.number.is_none()
            {
                decision.number.clone_from(&before.decision.number);
                decision.complete(&before.decision);
            }
            let listed = !rosters.is_empty();
            let told = self.detailed(index, event, &decision, listed).cloned();
            if let Some(told) = &told {
                // `Xã B, huyện H: sản xuất và văn hóa` in the next line goes on with it.
                self.going_on = Some(told.clone());
                decision.number.clone_from(&told.decision.number);
                decision.complete(&told.decision);
            }
            let year_before = year_before
                .or_else(|| told.and_then(|told| told.year))
                .or(self.complete_by_announced(&mut decision))
                .or_else(|| year::of_round(self.scene, sentence));
            let tier_before = announced_tier(self.scene, event, before.or(self.lead.as_ref()));
            self.put_event(index, event, (tier_before, year_before), &decision);
            if decision.number.is_some() {
                self.signed = Some(decision.clone());
            }
            earlier = Some((decision, event.year));
        }
        self.put_dated(index, events.last());
        let own = announcement(self.scene, index).map(|own| self.of_lead(index, own));
        if let Some(own) = own.as_ref().filter(|_| known == self.found.len()) {
            self.detail_headline(index, own);
        }
        if events.is_empty() && rosters.is_empty() {
            self.hand_over(index);
        }
        self.further.extend(further(self.scene, index));
        if known < self.found.len() {
            self.fresh = known..self.found.len();
        } else if let Some(own) = own.as_ref().filter(|_| points_back(self.scene, sentence)) {
            self.date_fresh(own);
        }
        if let Some(own) = &own {
            let heads = own.recognised && events.is_empty();
            self.decisions = Some(own.clone()).filter(|_| heads).or(self.decisions.take());
            self.lead = Some(match self.lead.take() {
                Some(lead) if lead.recognised || !own.recognised => lead.completed(own),
                Some(lead) => own.clone().completed(&lead),
                None => own.clone(),
            });
        }
        if events.is_empty() && rosters.is_empty() {
            self.announced = own
                // `… Như vậy, toàn huyện có 71 khu dân cư kiểu mẫu. Các thôn được công nhận gồm: …`
                .filter(|own| {
                    own.recognised || own.heads || before.as_ref().is_none_or(|before| !before.recognised)
                })
                .or(before.filter(|_| goes_on));
        } else if refers {
            // `Theo đó, xã A được công nhận đạt chuẩn. Xã B được công nhận đạt chuẩn nâng cao.`
            self.announced = before;
        }
    }

    /// `… ký một loạt quyết định công nhận 6 địa phương. Huyện A đạt chuẩn (Quyết định số 668/QĐ-TTg)`, `… lần lượt ký các quyết định. Hai thị xã
    /// là A, theo Quyết định số 670, và B, theo Quyết định số 672`: day and authority are those of all.
    fn complete_by_lead(&self, decision: &mut Decision) {
        if let Some(lead) = self.lead.as_ref().filter(|lead| lead.unnumbered)
            && decision.number.is_some()
        {
            decision.complete(&lead.decision);
        }
    }

    /// `… ký các Quyết định số 3581 và 3582/QĐ-UBND công nhận xã đạt chuẩn năm 2019. Xã A tại Quyết định số 3581 …`: gives one of the decisions
    /// announced what is said of all, and returns their year.
    fn complete_by_announced(&self, decision: &mut Decision) -> Option<i16> {
        let all = self.decisions.as_ref().filter(|all| all.includes(decision))?;
        decision.complete(&all.decision);
        all.year
    }

    /// The decision that a clause tells of its units.
    fn decided_by(&self, index: usize, events: &[Event], at: usize) -> Decision {
        let sentence = &self.scene.sentences[index];
        let event = &events[at];
        let decision = decision::find(self.scene, index, event.trigger);
        let Some(next) = events.get(at + 1) else {
            return decision;
        };
        // `xã A cán đích, và một năm sau có Quyết định số 1021 công nhận huyện B`: that of the other verb
        let of_next = is_decided(sentence, next.trigger)
            && sentence.chunks[event.trigger].item != Item::Cue(Cue::Recognises)
            && decision.number == decision::find(self.scene, index, next.trigger).number;
        if of_next || decision.is_later_than(event.year) {
            return Decision::default();
        }
        decision
    }

    /// Puts down the units of a clause, each with its own year and decision where the clause tells them one by one.
    /// `before` are the tier and the year that were announced before it.
    fn put_event(
        &mut self,
        index: usize,
        event: &Event,
        before: (Option<Standard>, Option<i16>),
        decision: &Decision,
    ) {
        let sentence = &self.scene.sentences[index];
        let years = year::of_each(self.scene, sentence, event.trigger);
        let numbers = number::numbers_of_each(self.scene, sentence, &event.places);
        for (at, &place) in event.places.iter().enumerate() {
            let mut decision = decision.clone();
            decision.number = numbers.get(at).cloned().flatten().or(decision.number);
            // `A và B về đích (năm 2015 và 2016)`
            let own = years
                .get(at)
                .copied()
                .filter(|_| years.len() == event.places.len());
            let own = own.or_else(|| year::in_bracket(self.scene, sentence, place));
            let standard = self
                .known_tier(place)
                .filter(|_| !event.named)
                .or(before.0)
                .unwrap_or(event.standard);
            self.put(place, standard, own.or(event.year).or(before.1), &decision);
        }
    }

    /// Puts down the members of a list that have years of their own, and those behind the last clause that only their years tell.
    fn put_dated(&mut self, index: usize, last: Option<&Event>) {
        let beside = last.map_or_else(Vec::new, |last| {
            let mut beside = dated::elliptic(self.scene, index, last);
            beside.extend(dated::listed_before(self.scene, index, last));
            beside
        });
        for dated in dated::members(self.scene, index).into_iter().chain(beside) {
            for place in dated.places {
                self.put(place, dated.standard, Some(dated.year), &Decision::default());
            }
        }
    }

    /// What a sentence says beside its lists; units told of by the way have no decision there, and are put down at once.
    fn events_beside(&mut self, index: usize, rosters: &[Range<usize>]) -> Vec<Event> {
        let (by_the_way, events): (Vec<Event>, Vec<Event>) = events(self.scene, index)
            .into_iter()
            .filter(|event| !rosters.iter().any(|span| span.contains(&event.trigger)))
            .partition(|event| event.by_the_way);
        for event in by_the_way {
            // `đơn vị thứ 5 được Thủ tướng Chính phủ công nhận, sau A và B`: by the same authority
            let decision = Decision {
                authority: decision::find(self.scene, index, event.trigger).authority,
                ..Decision::default()
            };
            for &place in &event.places {
                self.put(place, event.standard, None, &decision);
            }
        }
        events
    }

    /// `UBND thành phố công nhận 8 xã NTM kiểu mẫu năm 2023. … Xã A, huyện B đạt chuẩn kiểu mẫu về văn hóa.`, `5 xã NTM kiểu mẫu năm
    /// 2022 gồm: xã A, xã B kiểu mẫu về văn hóa; xã C kiểu mẫu về giáo dục`: the announcement that a sentence, or a clause of the list
    /// (`listed`), on one of the units details.
    fn detailed(&self, index: usize, event: &Event, decision: &Decision, listed: bool) -> Option<&Announced> {
        let sentence = &self.scene.sentences[index];
        let chunks = &sentence.chunks;
        let list = self.going_on.as_ref().filter(|_| listed);
        let lead = list.or(self.lead.as_ref())?;
        let first = event.places.first()?;
        let start = self.scene.places[*first].tokens.start;
        let at = chunks.partition_point(|chunk| chunk.tokens.start < start);
        let named = chunks
            .get(at)
            .is_some_and(|chunk| chunk.item == Item::Place(*first));
        let opens = named && (at == 0 || list.is_some() && chunks[at - 1].item == Item::Sign(';'));
        let of_level = |&place: &usize| Some(self.scene.places[place].level) == lead.level;
        (opens
            && chunks[event.trigger].item == Item::Cue(Cue::Meets)
            && event.year.is_none_or(|year| Some(year) == lead.year)
            && decision.number.is_none()
            && lead.recognised
            && lead.standard == event.standard
            && event.places.iter().all(of_level))
        .then_some(lead)
    }

    /// Puts the units of the lists of a sentence down, and gives where the lists stand.
    fn put_rosters(&mut self, index: usize, rosters: Vec<Roster>) -> Vec<Range<usize>> {
        let mut spans = Vec::new();
        let mut earlier: Option<Decision> = None;
        let mut open = false;
        for mut roster in rosters {
            // `phấn đấu có thêm 5 xã NTM (gồm …); 11 xã NTM nâng cao (…)`
            let own = View::any(
                self.scene.sentences[index].chunks[roster.span.clone()].iter(),
                |cue| cue == Cue::Done,
            );
            roster.open |= open && !own || self.goes_on_with_proposals(index);
            open = roster.open;
            let Some(mut head) = self.head(index, &roster) else {
                continue;
            };
            if let Some(earlier) = earlier.filter(|_| head.decision.number.is_none()) {
                head.decision.complete(&earlier);
            }
            self.complete_by_lead(&mut head.decision);
            earlier = Some(head.decision.clone());
            if head.decision.number.is_some() {
                self.signed = Some(head.decision.clone());
            }
            if !roster.open {
                let sentence = &self.scene.sentences[index];
                let numbers = number::numbers_of_each(self.scene, sentence, &roster.places);
                for (at, &place) in roster.places.iter().enumerate() {
                    let own = year::in_bracket(self.scene, sentence, place);
                    let mut decision = head.decision.clone();
                    decision.number = numbers.get(at).cloned().flatten().or(decision.number);
                    self.put(place, head.standard, own.or(head.year), &decision);
                }
                self.going_on = Some(head);
            }
            spans.push(roster.span);
        }
        spans
    }

    /// What holds for all units of a list: said in its sentence, or announced before.
    fn head(&self, index: usize, roster: &Roster) -> Option<Announced> {
        let mut head = self.told_of(index, roster)?;
        // `xã A được Chủ tịch UBND tỉnh công nhận nâng cao; hai xã B, C đạt chuẩn kiểu mẫu`
        if head.decision.authority.is_none() && head.decision.number.is_none() {
            head.decision.authority = decision::authority_before(self.scene, index, roster.span.start);
        }
        Some(head)
    }

    fn told_of(&self, index: usize, roster: &Roster) -> Option<Announced> {
        let sentence = &self.scene.sentences[index];
        let announced = self.announced.as_ref().or(self.lead.as_ref());
        let (standard, year, decision) = if let Some((standard, at)) = roster.tier {
            let mut decision = decision::find(self.scene, index, roster.trigger);
            decision.follow(self.scene, index, self.signed.as_ref());
            // `Đến cuối năm 2020, có 5 xã được công nhận: …` counts those of all years.
            let year = if roster.cumulative {
                year::behind(self.scene, sentence, at, at + 1)
            } else {
                year::of_tier(self.scene, sentence, at, at + 1)
                    .or_else(|| year::within(self.scene, sentence, roster.head.clone()))
                    .or_else(|| {
                        self.going_on
                            .as_ref()
                            .filter(|_| roster.head.start > 0)
                            .and_then(|list| list.year)
                    })
            };
            (standard, year, decision)
        } else {
            let before = announced.filter(|before| before.level.is_none_or(|level| level == roster.level));
            match (before, roster.verb) {
                // `Trước đó, năm 2014, UBND tỉnh công nhận 11 xã, gồm: …`: by other decisions
                (Some(before), Some(verb)) if roster.cumulative => (
                    before.standard,
                    year::behind(self.scene, sentence, verb, verb + 1),
                    decision::find(self.scene, index, verb),
                ),
                (Some(before), verb) => {
                    // `Sang năm 2016 có thêm 5 xã đạt chuẩn: A, B …`: another year, and so another decision
                    let own = year::within(self.scene, sentence, roster.head.clone());
                    match own.filter(|_| own != before.year) {
                        Some(year) => (
                            before.standard,
                            Some(year),
                            verb.map(|verb| decision::find(self.scene, index, verb))
                                .unwrap_or_default(),
                        ),
                        None => (before.standard, before.year, before.decision.clone()),
                    }
                }
                (None, Some(verb)) => {
                    let decision = decision::find(self.scene, index, verb);
                    // `Sang năm 2016 có thêm 5 xã đạt chuẩn: A, B …`
                    let year = year::behind(self.scene, sentence, verb, verb + 1).or_else(|| {
                        year::within(self.scene, sentence, roster.head.clone()).filter(|_| !roster.cumulative)
                    });
                    let head = &sentence.chunks[roster.head.clone()];
                    let standard = announced::tier_counted(self.scene, head, roster.level)
                        .or_else(|| announced::tier_of_whole(self.scene, index, roster.level));
                    (standard.unwrap_or(Standard::Standard), year, decision)
                }
                (None, None) => {
                    // `đến cuối năm 2014 có 5 xã đạt chuẩn; năm 2015 có thêm 9 xã, trong đó có A, B`
                    let standard = announced::tier_counted(
                        self.scene,
                        &sentence.chunks[..roster.head.start],
                        roster.level,
                    )
                    .or_else(|| met_before(sentence, roster.head.start))
                    .filter(|_| roster.added)?;
                    let year = year::within(self.scene, sentence, roster.head.clone());
                    (standard, year, Decision::default())
                }
            }
        };
        // `thêm 4 xóm, gồm: …` is of this year.
        let year = year
            .or_else(|| self.scene.setting.now().filter(|_| roster.added))
            .or_else(|| self.considered_for(index))
            .or_else(|| year::of_round(self.scene, sentence));
        let mut head = Announced {
            level: Some(roster.level),
            heads: false,
            of_named: false,
            numbers: Vec::new(),
            recognised: true,
            standard,
            year,
            unnumbered: decision.number.is_none(),
            decision,
        };
        // `Lũy kế đến nay có 17 xã` tells of other decisions too.
        let tier = head.standard;
        let same = |lead: &&Announced| lead.level.is_none_or(|level| level == roster.level);
        let lead = self.further.iter().rev().find(|further| further.standard == tier);
        if let Some(lead) = lead
            .or(self.lead.as_ref())
            .filter(same)
            .filter(|_| !roster.cumulative)
        {
            head = head.completed(lead);
        }
        Some(head)
    }

    /// `… công nhận xã A đạt chuẩn nâng cao. Tại buổi lễ, lãnh đạo huyện trao bằng công nhận cho xã`: the tier that a unit is known to
    /// have.
    fn known_tier(&self, place: usize) -> Option<Standard> {
        let mention = &self.scene.places[place];
        let tiers = [Standard::Standard, Standard::Advanced, Standard::Model];
        let name = mention.name.to_lowercase();
        let mut known = tiers
            .into_iter()
            .filter(|tier| self.known.contains_key(&(mention.level, name.clone(), *tier)));
        known.next().filter(|_| known.next().is_none())
    }

    /// `UBND các huyện A, B công nhận`: of them the one that the unit lies in, or that heads its list (`Huyện A có 6 thôn: …`).
    fn of_own_district(&self, authority: String, unit: usize) -> String {
        let places = &self.scene.places;
        let district = std::iter::successors(Some(unit), |&inner| places[inner].within)
            .find(|&outer| places[outer].level == Level::District);
        let headed = || {
            let is_district = |&place: &usize| places[place].level == Level::District;
            let head = (0..unit).rev().find(is_district)?;
            // The last of `các huyện A, B` heads no list.
            let listed = head.checked_sub(1).is_some_and(|before| {
                is_district(&before) && places[head].tokens.start <= places[before].tokens.end + 1
            });
            Some(head).filter(|_| !listed)
        };
        match (authority.strip_suffix(" các huyện"), district.or_else(headed)) {
            (Some(office), Some(district)) => format!("{office} huyện {}", places[district].name),
            _ => authority,
        }
    }

    fn put(&mut self, place: usize, standard: Standard, year: Option<i16>, decision: &Decision) {
        // `trước năm 2030 được công nhận`
        let published = self.scene.setting.published.map(|day| day.year);
        if published.is_some_and(|published| year.is_some_and(|year| year > published)) {
            return;
        }
        let mention = &self.scene.places[place];
        // The Prime Minister recognises provinces and districts; communes and villages are recognised below him.
        let minister = |authority: &String| authority.contains("Thủ tướng");
        let by_minister = decision
            .number
            .as_deref()
            .map_or(decision.authority.as_ref().is_some_and(minister), |number| {
                number.ends_with("TTg")
            });
        let of_larger = mention.level >= Level::Commune && by_minister;
        let own = Decision {
            authority: decision
                .authority
                .clone()
                .filter(|authority| !minister(authority)),
            ..Decision::default()
        };
        let decision = if of_larger { &own } else { decision };
        let (text, span) = figures::stretch(self.scene, mention.name_tokens.clone());
        // A department tells of recognitions and decides none.
        let decides = |authority: &String| !authority.starts_with("Sở ");
        let authority = decision.authority.clone().filter(decides);
        let authority = authority.or_else(|| self.issuer.clone());
        let recognition = Recognition {
            authority: authority.map(|authority| self.of_own_district(authority, place)),
            place: figures::named(self.scene, place),
            standard,
            year,
            decision_number: decision.number.clone(),
            decision_date: decision.date.clone(),
            text,
            span,
        };
        match self
            .known
            .entry((mention.level, mention.name.to_lowercase(), standard))
        {
            Entry::Occupied(at) => complete(&mut self.found[*at.get()], recognition),
            Entry::Vacant(at) => {
                at.insert(self.found.len());
                self.found.push(recognition);
            }
        }
    }
}

/// `Đến nay, …, xã A đã được công nhận` is of any year.
fn is_until_now(sentence: &Sentence, event: &Event) -> bool {
    sentence.chunks[..event.trigger]
        .iter()
        .any(|chunk| chunk.item == Item::Cue(Cue::Time(Relative::Now)))
}

/// The base tier, where a sentence says before a chunk that units meet it.
fn met_before(sentence: &Sentence, until: usize) -> Option<Standard> {
    sentence.chunks[..until]
        .windows(2)
        .any(|pair| {
            matches!(pair[0].item, Item::Cue(Cue::Meets | Cue::Recognises | Cue::Goal))
                && pair[1].item == Item::Cue(Cue::Ntm(None))
        })
        .then_some(Standard::Standard)
}

/// A later mention may say what the first leaves out, or who it was in full (`được huyện công nhận`, `Chủ tịch UBND huyện A`).
fn complete(known: &mut Recognition, later: Recognition) {
    let fuller = known.authority.as_deref().is_some_and(|known| {
        let later = later.authority.as_deref().unwrap_or_default();
        !known.contains(' ') && later.contains(known)
    });
    if fuller {
        known.authority = None;
    }
    known.year = known.year.or(later.year);
    known.decision_number = known.decision_number.take().or(later.decision_number);
    known.decision_date = known.decision_date.take().or(later.decision_date);
    known.authority = known.authority.take().or(later.authority);
}
