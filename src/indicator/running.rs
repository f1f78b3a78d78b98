//! What has been claimed so far in a document.

use super::Claim;
use crate::article::BlockKind;
use crate::context::{View, refers_back};
use crate::report::FundingSource;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// What has been claimed so far, by quantity.
#[derive(Debug, Default)]
pub(crate) struct Running {
    claims: Vec<Option<Claim>>,
}

impl Running {
    pub(crate) fn new(quantities: usize) -> Self {
        Self {
            claims: vec![None; quantities],
        }
    }

    pub(crate) fn put(&mut self, id: usize, claim: Claim) {
        self.claims[id] = Some(claim);
    }

    /// The claim on a quantity.
    pub(crate) fn claim(&self, id: usize) -> Option<&Claim> {
        self.claims[id].as_ref()
    }

    /// The result that the quantity is the plan of: `giảm 5,98% (mục tiêu đại hội 4,5 - 5%)`, `còn 3,6%, vượt xa mục tiêu 5%`.
    pub(crate) fn result_of_plan<'r>(&'r self, view: &View) -> Option<&'r Claim> {
        // `đạt 13,69 tiêu chí, thấp hơn 0,31 tiêu chí so với mục tiêu 14 tiêu chí`
        let claimed = |result: &View| self.claim(result.id).is_some();
        let result = std::iter::successors(view.previous(), View::previous)
            .take(2)
            .find(claimed)
            .filter(|_| view.is_told_beside())?;
        let between = &view.chunks()[result.at + 1..view.at];
        let text = &view.scene.text;
        let plan = between.iter().any(|chunk| {
            let held = text.ends_before(chunk.tokens.end, &["tiêu", "hoạch"]);
            match chunk.item {
                Item::Cue(Cue::Plan | Cue::Noun(Noun::SubCriterion)) => true,
                Item::Cue(Cue::Done) => held,
                _ => {
                    let start = chunk.tokens.start;
                    text.is(start, &["nghị", "nq"])
                        || text.is(start, &["chỉ", "mục"]) && text.is(start + 1, &["tiêu"])
                }
            }
        });
        let other = View::any(between.iter(), |cue| {
            matches!(
                cue,
                Cue::Income | Cue::Poverty | Cue::NearPoverty | Cue::Foreign | Cue::Source(_)
            )
        });
        (plan && !other && between.len() <= PLAN_TOLD)
            .then(|| self.claim(result.id))
            .flatten()
            .filter(|_| result.quantity().unit == view.quantity().unit)
    }

    /// The nearest claim before the quantity in its sentence that passes the test.
    pub(crate) fn latest<'r>(&'r self, view: &View, test: impl Fn(&Claim) -> bool) -> Option<&'r Claim> {
        let mut at = view.previous();
        while let Some(previous) = at {
            if let Some(claim) = self.claim(previous.id).filter(|claim| test(claim)) {
                return Some(claim);
            }
            at = previous.previous();
        }
        None
    }

    /// The nearest claim before the quantity that no deeper bracket holds.
    pub(crate) fn latest_outside<'r>(&'r self, view: &View) -> Option<&'r Claim> {
        std::iter::successors(view.previous(), View::previous)
            .filter(|previous| previous.depth() <= view.depth())
            .find_map(|previous| self.claim(previous.id))
    }

    /// The nearest count of the same before the quantity in its sentence that it can be a part of: `7 xã đạt chuẩn, vượt mục tiêu là 57%;
    /// trong đó, 2 xã …`.
    pub(crate) fn whole_beside<'r>(&'r self, view: &View) -> Option<&'r Claim> {
        let own = view.quantity();
        std::iter::successors(view.previous(), View::previous)
            .filter(|previous| view.is_noun() && previous.depth() <= view.depth())
            .find(|previous| {
                let whole = previous.quantity();
                whole.unit == own.unit && whole.value >= own.value && self.claim(previous.id).is_some()
            })
            .and_then(|whole| self.claim(whole.id))
    }

    /// The nearest claim in the sentence before that passes the test, if that is of the same block or this one goes on
    /// with its parts (`Trong đó …`, `Cụ thể gồm: …`).
    pub(crate) fn in_sentence_before<'r>(
        &'r self,
        view: &View,
        test: impl Fn(&Claim) -> bool,
    ) -> Option<&'r Claim> {
        let earlier = told_before(view)?;
        let same_block = view.scene.sentences[earlier].block == view.sentence().block;
        (same_block || opens_with_part(view))
            .then(|| self.in_sentence(view, earlier, test))
            .flatten()
    }

    /// The nearest count of the same in the two sentences before that it can be a part of, if they are of the same block.
    pub(crate) fn as_many_before<'r>(&'r self, view: &View, noun: Noun) -> Option<&'r Claim> {
        let earlier = told_before(view)?;
        let block = view.sentence().block;
        let whole = |sentence: usize| {
            let chunks = view.scene.sentences[sentence].chunks.iter().rev();
            chunks
                .filter_map(|chunk| match chunk.item {
                    Item::Quantity(id) if view.scene.quantities[id].value >= view.quantity().value => {
                        self.claim(id)
                    }
                    _ => None,
                })
                .find(|claim| claim.noun == Some(noun))
        };
        let goes_on = view.scene.sentences[earlier].block == block || opens_with_part(view);
        let further = earlier
            .checked_sub(1)
            .filter(|&further| view.scene.sentences[further].block == block);
        whole(earlier)
            .filter(|_| goes_on)
            .or_else(|| further.and_then(whole))
    }

    /// The whole whose parts a sentence goes on with (`Trong đó …`): the first claim of the sentence before that passes the
    /// test.
    pub(crate) fn whole_before<'r>(
        &'r self,
        view: &View,
        test: impl Fn(&Claim) -> bool,
    ) -> Option<&'r Claim> {
        let earlier = told_before(view).filter(|_| opens_with_part(view))?;
        // What is more of the same is no part of it.
        let holds = |id: usize| {
            let (whole, own) = (&view.scene.quantities[id], view.quantity());
            !view.is_noun() || whole.unit != own.unit || whole.value >= own.value
        };
        view.scene.sentences[earlier]
            .chunks
            .iter()
            .find_map(|chunk| match chunk.item {
                Item::Quantity(id) => self.claim(id).filter(|claim| test(claim) && holds(id)),
                _ => None,
            })
    }

    /// The count in the sentence before that those of a sentence which opens with a part add up to: `… thêm 33 xã. Cụ thể, năm 2018 là 9 xã, năm
    /// 2019 là 13 xã, năm 2020 là 11 xã`.
    pub(crate) fn whole_of_parts<'r>(&'r self, view: &View) -> Option<&'r Claim> {
        opens_with_part(view).then(|| self.whole_added_up(view)).flatten()
    }

    /// The same, where a sentence only goes on with it: `Theo đó, huyện A có 5 xã, huyện B 4 xã`, `Số này gồm 8 xã khu vực I, …`.
    pub(crate) fn whole_detailed<'r>(&'r self, view: &View) -> Option<&'r Claim> {
        let text = &view.scene.text;
        let start = view.sentence().tokens.start;
        let these = text.is(start, &["số"]) && text.is(start + 1, &["này", "đó"]);
        (these || refers_back(text, view.sentence()) || opens_with_part(view))
            .then(|| self.whole_added_up(view))
            .flatten()
    }

    /// The count in the sentence before that is the sum of those of the same in this one.
    fn whole_added_up<'r>(&'r self, view: &View) -> Option<&'r Claim> {
        let earlier = told_before(view).filter(|_| view.is_noun())?;
        let scene = view.scene;
        let alike = |chunk: &Chunk| match chunk.item {
            Item::Quantity(id) if scene.quantities[id].unit == view.quantity().unit => Some(id),
            _ => None,
        };
        let outside = |chunk: &&Chunk| view.sentence().segments[chunk.segment].depth == 0;
        let parts: Vec<usize> = view.chunks().iter().filter(outside).filter_map(alike).collect();
        let sum: rust_decimal::Decimal = parts.iter().map(|&id| scene.quantities[id].value).sum();
        scene.sentences[earlier]
            .chunks
            .iter()
            .filter_map(alike)
            .filter(|&id| parts.len() > 1 && parts.contains(&view.id) && scene.quantities[id].value == sum)
            .find_map(|id| self.claim(id).or_else(|| self.told_again(view, id)))
    }

    /// The count that another one tells again: `52 sản phẩm nói trên`.
    fn told_again<'r>(&'r self, view: &View, again: usize) -> Option<&'r Claim> {
        let quantities = &view.scene.quantities;
        let alike = |&id: &usize| {
            quantities[id].unit == quantities[again].unit && quantities[id].value == quantities[again].value
        };
        (0..again)
            .rev()
            .take(TOLD_AGAIN)
            .filter(alike)
            .find_map(|id| self.claim(id))
    }

    /// Whether the sentence before counts products of other stars too.
    pub(crate) fn tells_in_parts(&self, view: &View, stars: Option<(u8, u8)>) -> bool {
        told_before(view).is_some_and(|earlier| {
            view.scene.sentences[earlier]
                .chunks
                .iter()
                .any(|chunk| match chunk.item {
                    Item::Quantity(id) => self
                        .claim(id)
                        .is_some_and(|claim| claim.stars.is_some() && claim.stars != stars),
                    _ => false,
                })
        })
    }

    /// Like [`Self::in_sentence_before`], two sentences further back in the block or that before it.
    pub(crate) fn in_sentences_before<'r>(
        &'r self,
        view: &View,
        test: impl Fn(&Claim) -> bool,
    ) -> Option<&'r Claim> {
        let block = view.sentence().block;
        // Captions may stand before a paragraph that opens with parts.
        let over_captions = || {
            let earlier = told_before(view).filter(|_| opens_with_part(view))?;
            self.in_sentence(view, earlier, &test)
        };
        let near = (1..=3).find_map(|back| {
            let earlier = view.sentence.checked_sub(back)?;
            let near = view.scene.sentences[earlier].block + 1 >= block
                && view.scene.kinds[view.scene.sentences[earlier].block] != BlockKind::Title;
            near.then(|| self.in_sentence(view, earlier, &test)).flatten()
        });
        near.or_else(over_captions)
    }

    /// The first total of money in the sentence or the three before it.
    pub(crate) fn total_before<'r>(&'r self, view: &View) -> Option<&'r Claim> {
        let block = view.sentence().block;
        (view.sentence.saturating_sub(3)..=view.sentence)
            .filter(|sentence| view.scene.sentences[*sentence].block + 1 >= block)
            .find_map(|sentence| {
                self.sums(view, sentence)
                    .find(|claim| claim.source == Some(FundingSource::Total))
            })
    }

    /// The total above a list with a line for each source.
    pub(crate) fn total_of_list<'r>(&'r self, view: &View) -> Option<&'r Claim> {
        // `Tổng kinh phí: 7.150 triệu đồng. Trong đó:`
        let leads_in = |sentence: usize| opens_parts(view, sentence);
        (0..view.sentence)
            .rev()
            .take(SOURCES)
            .take_while(|&sentence| {
                leads_in(sentence) || is_label(view, sentence) || self.sums(view, sentence).next().is_some()
            })
            .find_map(|sentence| {
                self.sums(view, sentence)
                    .find(|claim| claim.source == Some(FundingSource::Total))
            })
    }

    /// The sums of money of a sentence that have a source.
    fn sums<'r>(&'r self, view: &View, sentence: usize) -> impl Iterator<Item = &'r Claim> {
        let chunks = &view.scene.sentences[sentence].chunks;
        chunks.iter().filter_map(|chunk| match chunk.item {
            Item::Quantity(id) => self.claim(id).filter(|claim| claim.source.is_some()),
            _ => None,
        })
    }

    /// The last claim in a sentence that passes the test.
    pub(crate) fn in_sentence<'r>(
        &'r self,
        view: &View,
        sentence: usize,
        test: impl Fn(&Claim) -> bool,
    ) -> Option<&'r Claim> {
        view.scene.sentences[sentence]
            .chunks
            .iter()
            .rev()
            .find_map(|chunk| match chunk.item {
                Item::Quantity(id) => self.claim(id).filter(|claim| test(claim)),
                _ => None,
            })
    }

    /// The first claim in the headline that passes the test.
    pub(crate) fn in_title<'r>(&'r self, view: &View, test: impl Fn(&Claim) -> bool) -> Option<&'r Claim> {
        view.scene
            .title()
            .flat_map(|sentence| &sentence.chunks)
            .find_map(|chunk| match chunk.item {
                Item::Quantity(id) => self.claim(id).filter(|claim| test(claim)),
                _ => None,
            })
    }
}

/// Within so many chunks of a result its plan is told: `, vượt xa mục tiêu nghị quyết đại hội đề ra là`.
const PLAN_TOLD: usize = 9;

/// Whether a sentence only says that parts follow: `Trong đó:`.
pub(crate) fn opens_parts(view: &View, sentence: usize) -> bool {
    let Some(Sentence { chunks, .. }) = view.scene.sentences.get(sentence) else {
        return false;
    };
    let says = |chunk: &Chunk| matches!(chunk.item, Item::Sign(_) | Item::Cue(Cue::Part | Cue::Function));
    chunks
        .first()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Part))
        && chunks.iter().all(says)
}

/// So many quantities back a count may be told again.
const TOLD_AGAIN: usize = 40;

/// A list of sources below their total has no more lines and labels.
const SOURCES: usize = 20;

/// `1.` before an item of a list.
fn is_label(view: &View, sentence: usize) -> bool {
    view.scene.sentences[sentence].tokens.len() <= LABEL
}

/// The label of an item has no more tokens.
const LABEL: usize = 2;

/// Whether the sentence begins with a word that announces parts.
pub(crate) fn opens_with_part(view: &View) -> bool {
    view.chunks()
        .iter()
        .take(2)
        .any(|chunk| chunk.item == Item::Cue(Cue::Part))
}

/// The sentence before; a caption, or a line that nothing marks as one, may stand between a sum and its parts.
pub(crate) fn told_before(view: &View) -> Option<usize> {
    let scene = view.scene;
    let parts = opens_with_part(view) || refers_back(&scene.text, view.sentence());
    let aside = |at: &usize| {
        let sentence = &scene.sentences[*at];
        let lone = sentence.tokens.len() <= CAPTION
            && sentence.block != view.sentence().block
            && sentence.tokens == scene.text.blocks[sentence.block]
            && !sentence.chunks.iter().any(|chunk| {
                matches!(
                    chunk.item,
                    Item::Quantity(_) | Item::Cue(Cue::Recognises | Cue::Authority)
                )
            });
        scene.kinds[sentence.block] == BlockKind::Caption || parts && lone
    };
    (0..view.sentence).rev().take(ASIDES).find(|at| !aside(at))
}

/// So many captions and lone lines may stand there.
const ASIDES: usize = 8;

/// The longest captions have so many tokens.
const CAPTION: usize = 30;
