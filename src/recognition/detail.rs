//! What later sentences add to units that are recognised already.

use super::announced::Announced;
use super::{Finder, decision};
use crate::figures;
use crate::quantity::Unit;
use crate::report::Recognition;
use crate::text::sentence::Item;

impl Finder<'_, '_> {
    /// `2 xã đạt chuẩn nông thôn mới kiểu mẫu:` below `Chủ tịch UBND tỉnh vừa ban hành các quyết định công nhận …`: a line that heads a list is of
    /// the decisions that the article opens with.
    pub(super) fn of_lead(&self, index: usize, own: Announced) -> Announced {
        let end = self.scene.sentences[index].tokens.end;
        let heads = self.scene.text.ends_before(end, &[":"]) && !own.recognised;
        match &self.lead {
            Some(lead) if heads && lead.recognised && lead.level == own.level => own.completed(lead),
            _ => own,
        }
    }

    /// `Công nhận A, B và C đạt chuẩn` above `Hai huyện và một thị xã vừa được Thủ tướng công nhận … năm 2018`: gives the units of the headline
    /// what the first sentence tells of as many.
    pub(super) fn detail_headline(&mut self, index: usize, told: &Announced) {
        let scene = self.scene;
        let titled = |recognition: &&mut Recognition| {
            scene.title().any(|sentence| {
                let (start, end) = (sentence.tokens.start, sentence.tokens.end - 1);
                let (from, to) = (
                    figures::stretch(scene, start..start + 1).1,
                    figures::stretch(scene, end..end + 1).1,
                );
                (from[0]..to[1]).contains(&recognition.span[0])
            })
        };
        let counted = scene.sentences[index]
            .chunks
            .iter()
            .filter_map(|chunk| match chunk.item {
                Item::Quantity(id) if matches!(scene.quantities[id].unit, Unit::Noun(_)) => {
                    Some(scene.quantities[id].value)
                }
                _ => None,
            })
            .sum::<rust_decimal::Decimal>();
        let lead = index == scene.title().count();
        let mut headline: Vec<&mut Recognition> = self.found.iter_mut().filter(titled).collect();
        if lead && told.recognised && counted == headline.len().into() {
            for recognition in &mut headline {
                recognition.year = recognition.year.or(told.year);
                if recognition.authority.is_none() {
                    recognition.authority.clone_from(&told.decision.authority);
                }
            }
        }
    }

    /// Gives the units named last the year that a sentence tells of them (`4 thôn trên được công nhận … năm 2022`).
    pub(super) fn date_fresh(&mut self, told: &Announced) {
        let fresh = self.found[self.fresh.clone()].iter_mut();
        for recognition in fresh.filter(|recognition| recognition.standard == told.standard) {
            recognition.year = recognition.year.or(told.year);
        }
    }

    /// Gives the only unit of the article the decision that is handed over to it at the ceremony.
    pub(super) fn hand_over(&mut self, index: usize) {
        let Some(decision) = decision::handed_over(self.scene, index) else {
            return;
        };
        let mut open = self
            .found
            .iter_mut()
            .filter(|known| known.decision_number.is_none());
        // The article opens with the tier that it celebrates.
        let Some(known) = open.next() else { return };
        let alone = open.all(|other| other.place == known.place);
        if alone {
            known.decision_number = decision.number;
            known.decision_date = known.decision_date.take().or(decision.date);
            known.authority = known.authority.take().or(decision.authority);
        }
    }
}
