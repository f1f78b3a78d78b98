//! One quantity as its sentence shows it: what stands around it, and what is said of it.

use super::Scene;
use super::table;
use super::topic::Topic;
use crate::quantity::{self, Quantity};
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// One quantity in its sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'s, 't> {
    pub(crate) scene: &'s Scene<'t>,
    /// Index of the sentence.
    pub(crate) sentence: usize,
    /// Index of the quantity's chunk.
    pub(crate) at: usize,
    /// Index of the quantity.
    pub(crate) id: usize,
}

impl<'s> View<'s, '_> {
    pub(crate) fn quantity(&self) -> &'s Quantity {
        &self.scene.quantities[self.id]
    }

    /// The programmes that the sentence belongs to.
    pub(crate) fn topic(&self) -> Topic {
        self.scene.topics[self.sentence]
    }

    pub(crate) fn sentence(&self) -> &'s Sentence {
        &self.scene.sentences[self.sentence]
    }

    pub(crate) fn chunks(&self) -> &'s [Chunk] {
        &self.sentence().chunks
    }

    /// What heads the column of a table that the quantity stands in.
    pub(crate) fn head_of_column(&self) -> &'s [Chunk] {
        table::cell(self.scene, self.sentence, self.at).unwrap_or_default()
    }

    /// What the row of a table is about that the quantity stands in.
    pub(crate) fn label_of_row(&self) -> &'s [Chunk] {
        let row = self.scene.heads[self.sentence].is_some();
        row.then(|| table::label(self.scene, self.sentence))
            .flatten()
            .unwrap_or_default()
    }

    /// The column of a table that the quantity stands in.
    pub(crate) fn column(&self) -> Option<table::Column> {
        table::column(self.scene, self.sentence, self.at)
    }

    pub(crate) fn segment(&self) -> usize {
        self.chunks()[self.at].segment
    }

    /// Chunks left of the quantity in its own segment, the nearest first, up to the quantity before.
    pub(crate) fn left(&self) -> impl Iterator<Item = &'s Chunk> + use<'s> {
        let segment = self.segment();
        self.chunks()[..self.at]
            .iter()
            .rev()
            .filter(move |chunk| chunk.segment == segment)
            .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_)))
    }

    /// Chunks right of the quantity in its own segment, the nearest first, up to the next quantity.
    pub(crate) fn right(&self) -> impl Iterator<Item = &'s Chunk> + use<'s> {
        let segment = self.segment();
        self.chunks()[self.at + 1..]
            .iter()
            .filter(move |chunk| chunk.segment == segment)
            .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_)))
    }

    /// Chunks of the segment left of the quantity, the nearest first, past other quantities.
    pub(crate) fn segment_left(&self) -> impl Iterator<Item = &'s Chunk> + use<'s> {
        let segment = self.segment();
        self.chunks()[..self.at]
            .iter()
            .rev()
            .filter(move |chunk| chunk.segment == segment)
    }

    /// Which segments of the sentence its bracket can see.
    pub(crate) fn sees(&self) -> impl Fn(usize) -> bool + use<> {
        visible_from(self.sentence(), self.segment())
    }

    /// All chunks of the sentence left of the quantity that its bracket can see, the nearest first.
    pub(crate) fn before(&self) -> impl Iterator<Item = &'s Chunk> + use<'s> {
        let sentence = self.sentence();
        let visible = self.sees();
        sentence.chunks[..self.at]
            .iter()
            .rev()
            .filter(move |chunk| visible(chunk.segment))
    }

    /// Whether a chunk of the iterator has this cue.
    pub(crate) fn any(mut chunks: impl Iterator<Item = &'s Chunk>, test: impl Fn(Cue) -> bool) -> bool {
        chunks.any(|chunk| matches!(chunk.item, Item::Cue(cue) if test(cue)))
    }

    /// Whether some phrase of the whole sentence has this cue.
    pub(crate) fn in_sentence(&self, test: impl Fn(Cue) -> bool) -> bool {
        Self::any(self.chunks().iter(), test)
    }

    /// The quantity before this one in the sentence, as a view.
    pub(crate) fn previous(&self) -> Option<Self> {
        self.chunks()[..self.at]
            .iter()
            .enumerate()
            .rev()
            .find_map(|(at, chunk)| match chunk.item {
                Item::Quantity(id) => Some(Self { at, id, ..*self }),
                _ => None,
            })
    }

    /// The quantity behind this one in the sentence, as a view.
    pub(crate) fn next(&self) -> Option<Self> {
        self.chunks()[self.at + 1..]
            .iter()
            .enumerate()
            .find_map(|(i, chunk)| match chunk.item {
                Item::Quantity(id) => Some(Self {
                    at: self.at + 1 + i,
                    id,
                    ..*self
                }),
                _ => None,
            })
    }

    /// The quantity before this one that no deeper bracket holds (`512 hộ nghèo (giảm 268 hộ), tỷ lệ 1,5%`).
    pub(crate) fn previous_outside(&self) -> Option<Self> {
        let own = self.depth();
        std::iter::successors(self.previous(), Self::previous).find(|previous| previous.depth() <= own)
    }

    /// The quantity behind this one that no deeper bracket holds (`59/164 xã (36%) và 2 huyện đạt chuẩn`).
    pub(crate) fn next_outside(&self) -> Option<Self> {
        let own = self.depth();
        std::iter::successors(self.next(), Self::next).find(|next| next.depth() <= own)
    }

    /// In how many brackets the quantity stands.
    pub(crate) fn depth(&self) -> usize {
        self.sentence().segments[self.segment()].depth
    }

    /// Whether the quantity stands in brackets.
    pub(crate) fn in_brackets(&self) -> bool {
        self.depth() > 0
    }

    /// The quantity that the bracket around this one follows.
    pub(crate) fn host(&self) -> Option<Self> {
        let host = self.sentence().segments[self.segment()].host?;
        let open = self.chunks()[..self.at]
            .iter()
            .rposition(|chunk| chunk.segment == host)?;
        self.chunks()[..=open]
            .iter()
            .enumerate()
            .rev()
            .find_map(|(at, chunk)| match chunk.item {
                Item::Quantity(id) if chunk.segment == host => Some(Self { at, id, ..*self }),
                _ => None,
            })
    }

    /// Whether nothing but links stands between this quantity and the next.
    pub(crate) fn runs_into_next(&self) -> Option<Self> {
        let next = self.next_outside()?;
        let own = self.depth();
        // The noun of a share stands behind it (`41% tổng số thôn, 5.600 hộ đăng ký …`).
        let share = self.quantity().unit == quantity::Unit::Percent;
        // `đến năm 2025 có 20% số xã, đến năm 2030 có 50% số xã đạt chuẩn`
        let is_time = |chunk: &Chunk| matches!(chunk.item, Item::Time(_));
        let dated = self.quantity().unit == next.quantity().unit
            && self.left().any(is_time)
            && self.chunks()[self.at + 1..next.at].iter().any(is_time);
        let linked = self.chunks()[self.at + 1..next.at]
            .iter()
            .filter(|chunk| self.sentence().segments[chunk.segment].depth <= own)
            .all(|chunk| match chunk.item {
                Item::Sign(',') | Item::Cue(Cue::Function | Cue::Each) => true,
                Item::Time(_) | Item::Cue(Cue::Reaches) if dated => true,
                // `7/15 xã của huyện, 64 thôn đã đạt chuẩn`
                Item::Cue(Cue::Label) => share,
                Item::Cue(Cue::Noun(_)) | Item::Place(_) => {
                    share || self.scene.text.ends_before(chunk.tokens.start, &["của"])
                }
                _ => false,
            });
        linked.then_some(next)
    }

    /// What is said of the quantity: the chunks behind it, or behind the list that it opens
    /// (`2 xã, 18 thôn đạt chuẩn …`), on through segments that bring a predicate and no quantity.
    pub(crate) fn predicate(&self) -> Vec<&'s Chunk> {
        let mut last = *self;
        let mut skipped = 0;
        while let Some(next) = last
            .runs_into_next()
            .filter(|next| next.counts_units() && self.counts_units())
            // `3 sản phẩm 3 sao của 2 hợp tác xã, 1 sản phẩm đang được đề nghị`: said of the last product
            .filter(|next| {
                !(last.counts_owners() && next.quantity().unit == quantity::Unit::Noun(Noun::Product))
            })
            // `61 sản phẩm của 28 chủ thể, vượt 21 sản phẩm so với kế hoạch`
            .filter(|next| !self.scene.text.is(next.quantity().outer.start, &["vượt"]))
        {
            last = next;
            skipped += 1;
            if skipped > 12 {
                break;
            }
        }
        let sentence = self.sentence();
        // `62 sản phẩm 3 sao và 01 sản phẩm là cam Cao Phong được đề nghị 5 sao`: said of the last one only
        let names_last = sentence
            .chunks
            .get(last.at + 1)
            .is_some_and(|next| self.scene.text.is(next.tokens.start, &["là"]));
        if names_last {
            last = *self;
        }
        let depth = sentence.segments[last.segment()].depth;
        let mut found = Vec::new();
        for chunk in &sentence.chunks[last.at + 1..] {
            let segment = &sentence.segments[chunk.segment];
            if segment.depth > depth {
                continue;
            }
            if segment.depth < depth {
                break;
            }
            match chunk.item {
                // `207 đơn vị ở 53 tỉnh được công nhận`: where they lie
                Item::Quantity(id)
                    if self.is_noun()
                        && (matches!(
                            self.scene.quantities[id].unit,
                            quantity::Unit::Noun(Noun::Province | Noun::District)
                        ) || self.quantity().unit == quantity::Unit::Noun(Noun::Village)
                            && self.scene.quantities[id].unit == quantity::Unit::Noun(Noun::Commune))
                        && self
                            .scene
                            .text
                            .ends_before(chunk.tokens.start, &["ở", "thuộc", "của", "tại"]) => {}
                Item::Quantity(_) if self.counts_makers(chunk) => {}
                // Stars and scores say what the products are, and go on with what is said of them.
                Item::Quantity(id) if self.scene.quantities[id].is_rank() => {}
                Item::Quantity(_) | Item::Sign(';') => break,
                // `7 xã nâng cao và xã A đang trình kiểu mẫu`
                Item::Place(place)
                    if self
                        .scene
                        .text
                        .ends_before(self.scene.places[place].tokens.start, &["và"])
                        && names_tier(&found) =>
                {
                    break;
                }
                _ => found.push(chunk),
            }
        }
        // What stands behind the last comma before the next quantity belongs to that one.
        let counts =
            |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if !self.scene.quantities[id].is_rank());
        if sentence.chunks[last.at + 1..]
            .iter()
            .take_while(|chunk| chunk.item != Item::Sign(';'))
            .any(|chunk| {
                counts(chunk) && !self.counts_makers(chunk) && sentence.segments[chunk.segment].depth == depth
            })
            && let Some(comma) = found
                .iter()
                .rposition(|chunk| matches!(chunk.item, Item::Sign(',' | ':' | '-')))
        {
            let own = last.segment();
            // `01 xã các sở, ngành đang thẩm định và 01 xã đang lập hồ sơ`
            let joined = found.last().is_some_and(|link| {
                self.scene.text.is(link.tokens.start, &["và"]) && found[comma].item == Item::Sign(',')
            });
            if !joined && found[comma + 1..].iter().all(|chunk| chunk.segment != own) {
                found.truncate(comma);
            }
        }
        found
    }

    /// `2 sản phẩm là cam, bưởi của 1 công ty tham gia đánh giá`: whose the products are.
    fn counts_makers(&self, chunk: &Chunk) -> bool {
        let makers = |id: usize| {
            matches!(
                self.scene.quantities[id].unit,
                quantity::Unit::Noun(Noun::Producer | Noun::Enterprise)
            )
        };
        self.quantity().unit == quantity::Unit::Noun(Noun::Product)
            && matches!(chunk.item, Item::Quantity(id) if makers(id))
            && self.scene.text.ends_before(chunk.tokens.start, &["của"])
    }

    /// `của 2 hợp tác xã`, behind what they make.
    fn counts_owners(&self) -> bool {
        matches!(
            self.quantity().unit,
            quantity::Unit::Noun(Noun::Producer | Noun::Enterprise)
        ) && self.scene.text.ends_before(self.quantity().outer.start, &["của"])
    }

    /// `Từ mức 26,5% năm 2010, tỷ lệ hộ nghèo giảm còn 2,1%`: behind the level that a sentence starts from, the chunks up to what has become of
    /// it.
    pub(crate) fn start_of(&self) -> Option<&'s [Chunk]> {
        let text = &self.scene.text;
        let mut from = self.quantity().outer.start;
        while text.ends_before(from, &["mức", "chỗ", "khoảng", "chỉ", "có", "mới", "đạt"]) {
            from -= 1;
        }
        let opens = text.ends_before(from, &["từ"])
            && (from - 1 == self.sentence().tokens.start || text.ends_before(from - 1, &[";"]));
        let reached = std::iter::successors(self.next(), Self::next)
            .take(3)
            .find(|next| next.quantity().unit == self.quantity().unit)
            .filter(|_| opens)?;
        Some(&self.chunks()[self.at + 1..reached.at])
    }

    /// Whether it counts things, or is a share of some; towns and wards stand beside communes, though no figure counts them.
    pub(crate) fn counts_units(&self) -> bool {
        let text = &self.scene.text;
        let end = self.quantity().outer.end;
        let towns = text.is(end, &["thị"]) && text.is(end + 1, &["trấn"]) || text.is(end, &["phường"]);
        self.is_noun()
            || self.quantity().unit == quantity::Unit::Percent
            || towns && self.quantity().out_of.is_some()
    }

    /// Whether the unit is a noun.
    pub(crate) fn is_noun(&self) -> bool {
        matches!(self.quantity().unit, quantity::Unit::Noun(_))
    }

    /// Whether stars stand right before it: `đạt 4 sao 20 triệu đồng`.
    pub(crate) fn is_rated(&self) -> bool {
        self.previous()
            .is_some_and(|stars| stars.quantity().is_rank() && stars.segment() == self.segment())
    }

    /// Whether it is a number of the same kind as the one before it, and too large for a gap to that: `hộ nghèo còn 3,6%, vượt mục
    /// tiêu 5%`, where `vượt kế hoạch 2 xã` behind `12 xã` is a gap.
    pub(crate) fn is_told_beside(&self) -> bool {
        // `công nhận mới 7 thôn, đạt 58,3% kế hoạch (KH 12 thôn)`
        std::iter::successors(self.previous(), Self::previous)
            .take(2)
            .find(|before| before.quantity().unit == self.quantity().unit)
            .is_some_and(|result| self.quantity().value + self.quantity().value >= result.quantity().value)
    }

    /// Whether the segment brings no subject of its own before the quantity, so that it goes on with what was
    /// spoken of before (`…, tăng 2,1%`).
    pub(crate) fn continues(&self) -> bool {
        self.left()
            .take_while(|chunk| chunk.item != Item::Sign(':'))
            .all(|chunk| match chunk.item {
                Item::Word => false,
                Item::Cue(cue) => !matches!(
                    cue,
                    Cue::Foreign
                        | Cue::Noun(_)
                        | Cue::Income
                        | Cue::Poverty
                        | Cue::NearPoverty
                        | Cue::Source(_)
                        | Cue::Ocop
                ),
                _ => true,
            })
    }
}

/// Whether the words behind a count have named its tier, and no unit.
fn names_tier(predicate: &[&Chunk]) -> bool {
    predicate
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Ntm(_) | Cue::Tier(_) | Cue::Meets)))
        && !predicate.iter().any(|chunk| matches!(chunk.item, Item::Place(_)))
}

/// Which segments a chunk in `segment` sees: its own and those that its brackets interrupt, and all at their depth.
fn visible_from(sentence: &Sentence, segment: usize) -> impl Fn(usize) -> bool + use<> {
    let mut depths = vec![false; sentence.segments.iter().map(|s| s.depth).max().unwrap_or(0) + 1];
    let depth = sentence.segments[segment].depth;
    for seen in depths.iter_mut().take(depth) {
        *seen = true;
    }
    let host = sentence.segments[segment].host;
    let own: Vec<bool> = sentence
        .segments
        .iter()
        .map(|other| other.depth < depth && depths[other.depth] || other.depth == depth && other.host == host)
        .collect();
    move |other| own[other]
}
