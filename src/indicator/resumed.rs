//! Sentences and clauses that tell a later value of what was spoken of before: `Tỷ lệ hộ nghèo năm 2011 là 30%. Đến nay chỉ còn 2,5%`, `Năm 2011 thu
//! nhập 12 triệu đồng, hộ nghèo 30%; nay là 45 triệu đồng và 2%`.

use super::{Claim, Running};
use crate::context::View;
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::{self, Change};
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// Words without a meaning of their own here that may stand between the time and the number, `con số này` and the like among them.
const WORDS: [&str; 30] = [
    "là", "ước", "chỉ", "đã", "đạt", "mới", "vẫn", "này", "con", "số", "tỷ", "tỉ", "lệ", "mức", "thì", "sẽ",
    "được", "khoảng", "năm", "đó", "cuối", "đầu", "các", "tương", "ứng", "lần", "lượt", "nay", "giờ", "bây",
];

impl Running {
    /// `15/21 xã đạt chuẩn nâng cao. Theo lộ trình, 6 xã còn lại sẽ hoàn thành trong năm 2025`: what the rest of the units are counted beside.
    pub(super) fn beside_rest<'r>(&'r self, view: &View, noun: Noun) -> Option<&'r Claim> {
        let text = &view.scene.text;
        let end = view.quantity().outer.end;
        let rest = text.is(end, &["còn"]) && text.is(end + 1, &["lại"]);
        let same = |claim: &Claim| claim.noun == Some(noun) && claim.unit != report::Unit::Percent;
        rest.then(|| {
            self.whole_beside(view)
                .filter(|claim| same(claim))
                .or_else(|| self.latest(view, same))
                .or_else(|| self.as_many_before(view, noun))
                .or_else(|| self.in_sentences_before(view, same))
        })
        .flatten()
    }

    /// The claim of the sentence or clause before that this one goes on with, where it brings no subject but a time and a verb, or `con
    /// số này`.
    pub(super) fn resumed<'r>(&'r self, view: &View) -> Option<&'r Claim> {
        let text = &view.scene.text;
        let opens = |chunk: &Chunk| chunk.item == Item::Sign(';') || text.is(chunk.tokens.start, &["thì"]);
        let start = view.chunks()[..view.at]
            .iter()
            .rposition(opens)
            .map_or(0, |at| at + 1);
        let before = &view.chunks()[start..view.at];
        // `toàn huyện có 9 xã đạt chuẩn. Năm 2020, huyện đăng ký xây dựng thêm 2 xã`
        let added = view.is_noun()
            && before
                .last()
                .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Change(Change::Increase)));
        let bare = |chunk: &Chunk| match chunk.item {
            Item::Place(_) | Item::Cue(Cue::Pending | Cue::Builds | Cue::Whole(_)) if added => true,
            Item::Cue(cue) if added && level_of(cue).is_some() => true,
            // `Năm 2025 cần 26,5 tỷ đồng`: of money for something.
            _ if text.is(chunk.tokens.start, &["cần"]) => false,
            Item::Time(_) | Item::Sign(',' | ':') => true,
            // `Trong 2 năm giảm 5%`, `nay là 45 triệu đồng và 2%`
            Item::Quantity(id) => match view.scene.quantities[id].unit {
                Unit::Other => true,
                unit @ (Unit::Money | Unit::Percent) => {
                    unit != view.quantity().unit && self.claim(id).is_some()
                }
                _ => false,
            },
            Item::Cue(cue) => matches!(
                cue,
                Cue::Time(_)
                    | Cue::Function
                    | Cue::Reaches
                    | Cue::Level
                    | Cue::Change(_)
                    | Cue::Bound(_)
                    | Cue::Done
                    | Cue::Plan
                    | Cue::Expects
                    | Cue::Anaphor
                    | Cue::Average
            ),
            Item::Word => chunk.tokens.clone().all(|token| text.is(token, &WORDS)),
            _ => false,
        };
        // `Tỷ lệ này cuối năm còn 3%`, `Bình quân mỗi năm giảm 2,5%`
        let dated = |chunk: &Chunk| {
            matches!(
                chunk.item,
                Item::Time(_) | Item::Quantity(_) | Item::Cue(Cue::Time(_))
            ) || text.is(chunk.tokens.end - 1, &["này", "nay", "giờ"])
                || chunk.item == Item::Cue(Cue::Average)
                    && (view.quantity().per.year || text.is(chunk.tokens.end - 1, &["năm"]))
        };
        // `Đến nay còn 3% chưa có`, `Năm 2022 đạt 19 tỷ đồng doanh thu`: what is told stands behind the number.
        let closes = view.chunks().get(view.at + 1).is_none_or(|behind| {
            matches!(behind.item, Item::Sign(_) | Item::Time(_))
                || matches!(behind.item, Item::Cue(cue) if matches!(cue, Cue::BoundAfter(_) | Cue::Base | Cue::Function | Cue::Time(_)))
        });
        if !(before.iter().all(bare) && before.iter().any(dated) && closes) {
            return None;
        }
        let earlier = match start {
            0 => &view.scene.sentences[view.sentence.checked_sub(1)?],
            _ => view.sentence(),
        };
        let told_until = if start > 0 { start } else { earlier.chunks.len() };
        let told = earlier.chunks[..told_until]
            .iter()
            .rev()
            .find_map(|chunk| match chunk.item {
                Item::Quantity(id) if view.scene.quantities[id].unit == view.quantity().unit => Some(id),
                _ => None,
            })?;
        self.claim(told)
            .filter(|_| earlier.block == view.sentence().block)
    }
}
