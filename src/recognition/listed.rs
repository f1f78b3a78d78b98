//! Units that are named apart from the sentence that announces them: in rows, in lines, in lists behind it.

use super::announced::Announced;
use super::waiting::is_open;
use super::{Finder, decision, table, units, year};
use crate::context::Scene;
use crate::context::status::considers;
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::Level;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// How many sentences before a table may lead it in.
const LEAD_IN: usize = 3;

impl Finder<'_, '_> {
    /// Reads a row that gives a unit its own decision, and says whether it is one.
    pub(super) fn read_decided(&mut self, index: usize) -> bool {
        if let Some(line) = table::line(self.scene, index)
            && let Some(head) = self.announced.clone().or_else(|| self.lead.clone())
            && (head.recognised || head.heads)
        {
            let mut decision = line.decision;
            decision.complete(&head.decision);
            // `… đọc các quyết định của UBND xã A, cụ thể:` above the first line
            let above = (0..index)
                .rev()
                .find(|&above| table::line(self.scene, above).is_none());
            if let Some(above) = above.filter(|_| decision.authority.is_none()) {
                let last = self.scene.sentences[above].chunks.len().saturating_sub(1);
                decision.authority = decision::find(self.scene, above, last).authority;
            }
            self.put(line.place, head.standard, line.year.or(head.year), &decision);
            return true;
        }
        let Some(row) = table::row(self.scene, index) else {
            return false;
        };
        if self.decided.is_none() {
            self.decided = table::head(self.scene, index);
        }
        if let Some(head) = self.decided.clone() {
            self.put(row.place, head.standard, row.year, &head.complete(row.decision));
        }
        true
    }

    /// Reads a row of the table of units that the sentence before the table announced (`Công nhận 12 xã (có danh sách kèm
    /// theo) …`), and says whether it is one.
    pub(super) fn read_row(&mut self, index: usize) -> bool {
        let scene = self.scene;
        let is_row = |index: usize| {
            let chunks = &scene.sentences[index].chunks;
            chunks
                .iter()
                .filter(|chunk| chunk.item == Item::Sign('|'))
                .count()
                > 1
        };
        if !is_row(index) {
            return false;
        }
        if scene.heads[index].is_none() {
            let leads_in = (index.saturating_sub(LEAD_IN)..index).any(|before| {
                let tokens = scene.sentences[before].tokens.clone();
                let list =
                    |token: usize| scene.text.is(token, &["danh"]) && scene.text.is(token + 1, &["sách"]);
                !is_row(before)
                    && (before + 1 == index && scene.text.is(tokens.end - 1, &[":"])
                        || tokens.clone().any(list))
            });
            let announced = self.announced.clone().or_else(|| self.going_on.clone());
            let head = match (announced, self.lead.as_ref()) {
                (Some(announced), Some(lead)) => Some(announced.completed(lead)),
                (announced, lead) => announced.or_else(|| lead.cloned()),
            };
            // `(Kèm theo Quyết định số 2215/QĐ-UBND ngày 01/12/2022)` above the table
            self.table = head
                .filter(|head| leads_in && head.recognised && head.level.is_some())
                .map(|mut head| {
                    for before in index.saturating_sub(LEAD_IN)..index {
                        if head.decision.number.is_none() {
                            let mut decision = decision::attached(scene, before).unwrap_or_default();
                            decision.complete(&head.decision);
                            head.decision = decision;
                        }
                    }
                    head
                });
        }
        if let Some(head) = self.table.clone() {
            let unit = scene.sentences[index]
                .chunks
                .iter()
                .find_map(|chunk| match chunk.item {
                    Item::Place(place) if Some(scene.places[place].level) == head.level => Some(place),
                    _ => None,
                });
            if let Some(place) = unit {
                self.put(place, head.standard, head.year, &head.decision);
            }
        }
        self.table.is_some()
    }

    /// Reads a line `Năm 2015: xã A, xã B` or `A, B (2015)` below the head of a list, and says whether it is one.
    pub(super) fn read_year(&mut self, index: usize) -> bool {
        let scene = self.scene;
        let sentence = &scene.sentences[index];
        let Some((places, year)) =
            headed_by_year(scene, sentence).or_else(|| closed_by_year(scene, sentence))
        else {
            return false;
        };
        let head = match (self.announced.clone(), &self.lead) {
            (Some(announced), Some(lead)) => Some(announced.completed(lead)),
            (announced, lead) => announced.or_else(|| lead.clone()),
        };
        let Some(head) = head else { return false };
        let of_level = |&place: &usize| Some(scene.places[place].level) == head.level;
        if !places.iter().all(of_level) || !(head.recognised || head.heads) {
            return false;
        }
        let mut decision = decision::find(scene, index, sentence.chunks.len() - 1);
        decision.authority = decision.authority.or(head.decision.authority);
        for place in places {
            self.put(place, head.standard, Some(year), &decision);
        }
        true
    }

    /// Reads a sentence that lists the units counted before.
    pub(super) fn read_list(&mut self, index: usize) -> bool {
        if self.goes_on_with_proposals(index) {
            return false;
        }
        // `3 huyện nông thôn mới là A, B và C. Các xã được công nhận gồm …`: the list says of which level its units are.
        let said = headed_level(self.scene, index);
        let fits =
            |announced: &Announced| said.is_none() || announced.level.is_none() || announced.level == said;
        let Some((announced, level)) = self
            .going_on
            .take()
            .filter(fits)
            .or_else(|| self.announced.clone().filter(fits))
            .or_else(|| {
                self.lead
                    .clone()
                    .filter(|lead| said.is_some() && lead.recognised && lead.level == said)
            })
            .and_then(|announced| announced.level.map(|level| (announced, level)))
        else {
            return false;
        };
        // `… ban hành quyết định công nhận xã đạt chuẩn năm 2020. Theo quyết định, 12 xã được công nhận. Trong đó, huyện A có …`
        let announced = match &self.lead {
            Some(lead)
                if lead.recognised
                    && lead.standard == announced.standard
                    && (announced.decision.authority.is_none()
                        || lead.decision.number.is_some()
                            && lead.decision.number == announced.decision.number) =>
            {
                announced.completed(lead)
            }
            _ => announced,
        };
        let places = enumerated(self.scene, index, level);
        for &place in &places {
            self.put(place, announced.standard, announced.year, &announced.decision);
        }
        if !places.is_empty() {
            self.going_on = Some(announced);
        }
        !places.is_empty()
    }

    /// `Hội đồng đề nghị UBND tỉnh công nhận 22 xã. Trong đó huyện A có 2 xã X và Y; …`: parts of what is proposed.
    pub(super) fn goes_on_with_proposals(&self, index: usize) -> bool {
        let sentences = &self.scene.sentences;
        let part = sentences[index]
            .chunks
            .first()
            .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Part));
        // A caption that only asks for something (`Cần giữ vững tiêu chí ở các xã đạt chuẩn`) proposes no units.
        let counts = |before: &usize| {
            sentences[*before].chunks.iter().any(|chunk| {
                matches!(chunk.item, Item::Place(_))
                    || matches!(chunk.item, Item::Quantity(id) if matches!(
                        self.scene.quantities[id].unit,
                        Unit::Noun(noun) if level_of(Cue::Noun(noun)).is_some()
                    ))
            })
        };
        let Some(before) = index.checked_sub(1).filter(|before| part && counts(before)) else {
            return false;
        };
        let says = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets));
        let mut said = sentences[before]
            .chunks
            .iter()
            .enumerate()
            .filter(|(_, chunk)| says(chunk))
            .map(|(at, _)| is_open(self.scene, before, at))
            .peekable();
        // `họp xét công nhận 7 xã. Trong đó, huyện A có 2 xã được công nhận là B và C`
        let decided = considers(&self.scene.text, &sentences[before])
            && sentences[index].chunks.iter().any(|chunk| {
                chunk.item == Item::Cue(Cue::Recognises) && self.scene.text.is(chunk.tokens.start, &["được"])
            });
        said.peek().is_some() && said.all(|open| open) && !decided
    }

    /// `họp xét công nhận 7 xã đạt chuẩn năm 2018. Trong đó, huyện A có 2 xã được công nhận`: the year that the council considered.
    pub(super) fn considered_for(&self, index: usize) -> Option<i16> {
        let part = self.scene.sentences[index].chunks.first();
        let before = index
            .checked_sub(1)
            .filter(|_| part.is_some_and(|chunk| chunk.item == Item::Cue(Cue::Part)))?;
        let sentence = &self.scene.sentences[before];
        let all = 0..sentence.chunks.len();
        considers(&self.scene.text, sentence)
            .then(|| year::within(self.scene, sentence, all))
            .flatten()
    }
}

/// `- Năm 2015: xã A, xã B`
fn headed_by_year(scene: &Scene, sentence: &Sentence) -> Option<(Vec<usize>, i16)> {
    let [time, colon, names @ ..] = past_dash(&sentence.chunks) else {
        return None;
    };
    let year = year::plain(scene, sentence, time).filter(|_| colon.item == Item::Sign(':'))?;
    let first = names.iter().find(|chunk| matches!(chunk.item, Item::Place(_)))?;
    let places = units::list(scene, sentence, sentence.position(first));
    (!places.is_empty()).then_some((places, year))
}

/// `- Xã A: năm 2013`, `A – 2013;`, `A, B (năm 2018)`
fn closed_by_year(scene: &Scene, sentence: &Sentence) -> Option<(Vec<usize>, i16)> {
    let line = past_dash(&sentence.chunks);
    let name = |chunk: &&Chunk| {
        matches!(
            chunk.item,
            Item::Place(_) | Item::Sign(',') | Item::Cue(Cue::Noun(_))
        ) || scene.text.is(chunk.tokens.start, &["và", "các"])
    };
    let (names, [parts, time, closing @ ..]) = line.split_at(line.iter().take_while(name).count()) else {
        return None;
    };
    let parted = matches!(parts.item, Item::Sign(':' | '-' | '–' | '('));
    let closed = closing.iter().all(|chunk| matches!(chunk.item, Item::Sign(_)));
    let year = year::plain(scene, sentence, time).filter(|_| parted && closed)?;
    let first = names.iter().find(|chunk| matches!(chunk.item, Item::Place(_)))?;
    let places = units::list(scene, sentence, sentence.position(first));
    (!places.is_empty()).then_some((places, year))
}

/// The chunks of a line behind the dash that opens it.
fn past_dash(chunks: &[Chunk]) -> &[Chunk] {
    match chunks {
        [dash, line @ ..] if matches!(dash.item, Item::Sign('-' | '+' | '–')) => line,
        line => line,
    }
}

/// The level of the units that a sentence opens with: `Các xã được công nhận gồm: …`.
fn headed_level(scene: &Scene, index: usize) -> Option<Level> {
    let sentence = &scene.sentences[index];
    let start = sentence.tokens.start;
    let head = sentence.chunks.iter().take(2).find_map(|chunk| match chunk.item {
        Item::Cue(cue @ Cue::Noun(_)) => level_of(cue),
        _ => None,
    });
    head.filter(|_| scene.text.is(start, &["các", "những"]))
}

/// `Cụ thể, huyện A: xã X, xã Y; huyện B: các xã Z, T.` behind a sentence that counts them.
fn enumerated(scene: &Scene, index: usize, level: Level) -> Vec<usize> {
    let sentence = &scene.sentences[index];
    let introduced = scene.text.is(
        sentence.tokens.start,
        &["cụ", "gồm", "bao", "đó", "trong", "các", "danh"],
    );
    let mut words = 0;
    let mut places = Vec::new();
    for chunk in &sentence.chunks[..heading(scene, sentence, level)] {
        match chunk.item {
            // `Những vườn mẫu này thuộc các xã: A (7 vườn)`
            Item::Cue(Cue::Noun(Noun::Garden | Noun::ModelGarden | Noun::Product)) => return Vec::new(),
            // `2 xã còn lại là A và B, mới đạt 15 tiêu chí` lists others.
            Item::Quantity(id)
                if scene.quantities[id].unit == Unit::Noun(Noun::Criterion)
                    || scene.text.is(chunk.tokens.end, &["còn"])
                        && scene.text.is(chunk.tokens.end + 1, &["lại"]) =>
            {
                return Vec::new();
            }
            // `Trong đó tỉnh A có 34 xã`, `riêng thôn B có 38 vườn`: what they have.
            Item::Quantity(id)
                if sentence.segments[chunk.segment].depth == 0
                    && matches!(scene.quantities[id].unit, Unit::Noun(noun) if level_of(Cue::Noun(noun)) != Some(level)) =>
            {
                return Vec::new();
            }
            // `xã A, huyện B (kiểu mẫu về y tế)`
            Item::Word | Item::Cue(_) if sentence.segments[chunk.segment].depth > 0 => {}
            // `Các thôn được công nhận gồm: …`
            Item::Cue(Cue::Recognises) if introduced && places.is_empty() => {}
            Item::Place(place) if scene.places[place].level == level => places.push(place),
            Item::Word => words += 1,
            Item::Cue(
                Cue::Plan
                | Cue::Expects
                | Cue::Pending
                | Cue::NotMet
                // `2 xã A và B đang xây dựng xã nông thôn mới nâng cao`
                | Cue::Builds
                | Cue::Recognises
                | Cue::Meets
                | Cue::Goal
                | Cue::Award(_)
                | Cue::Gives
                | Cue::Change(_),
            )
            | Item::Time(_) => return Vec::new(),
            _ => {}
        }
    }
    if words > if introduced { LIST_WORDS } else { 1 } {
        places.clear();
    }
    places
}

/// `Xã A, huyện B: sản xuất và văn hóa`: where a line that opens with a unit goes on to what it is a model of, and counts nothing.
fn heading(scene: &Scene, sentence: &Sentence, level: Level) -> usize {
    let all = sentence.chunks.len();
    let is_unit = |chunk: &Chunk| match chunk.item {
        Item::Place(place) => scene.places[place].level == level,
        _ => false,
    };
    let colon = sentence
        .chunks
        .iter()
        .position(|chunk| chunk.item == Item::Sign(':'));
    let opens = sentence
        .chunks
        .iter()
        .find(|chunk| !matches!(chunk.item, Item::Sign('-' | '–' | '+' | '*')))
        .is_some_and(is_unit);
    colon
        .filter(|&colon| {
            let plain = |chunk: &Chunk| {
                matches!(
                    chunk.item,
                    Item::Word | Item::Sign(_) | Item::Cue(Cue::Function | Cue::Foreign | Cue::Builds)
                )
            };
            opens && sentence.chunks[colon..].iter().all(plain)
        })
        .unwrap_or(all)
}

/// How many words beside names a sentence that lists units may hold.
const LIST_WORDS: usize = 6;
