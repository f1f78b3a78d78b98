//! Units that are named apart from the sentence that announces them: in rows, in lines, in lists behind it.

use super::announced::Announced;
use super::event::is_open;
use super::{Finder, decision, table, units, year};
use crate::context::status::considers;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item};

/// How many sentences before a table may lead it in.
const LEAD_IN: usize = 3;

impl Finder<'_, '_> {
    /// Reads a row that gives a unit its own decision, and says whether it is one.
    pub(super) fn read_decided(&mut self, index: usize) -> bool {
        if let Some(line) = table::line(self.scene, index)
            && let Some(head) = self.announced.clone().or_else(|| self.lead.clone())
            && head.recognised
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
            self.put(line.place, head.standard, head.year, &decision);
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

    /// Reads a sentence that lists the units counted before.
    pub(super) fn read_list(&mut self, index: usize) -> bool {
        if self.goes_on_with_proposals(index) {
            return false;
        }
        // `3 huyện nông thôn mới là A, B và C. Các xã được công nhận gồm …`: the list says of which level its units are.
        let said = units::headed_level(self.scene, index);
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
        let places = units::enumerated(self.scene, index, level);
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
        let Some(before) = index.checked_sub(1).filter(|_| part) else {
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
