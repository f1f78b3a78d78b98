//! What is counted: one file an indicator.
//!
//! A quantity is shown to the rules of [`ALL`] in order, and the first that claims it has it. A rule answers with a
//! `Claim`: what the figure counts and the attributes that only this indicator has; time, place, status and
//! change are the same for all and come from the context.

mod awards;
pub(crate) mod column;
mod communes;
mod criteria;
mod districts;
mod funding;
mod gardens;
mod income;
mod ocop_producers;
mod ocop_products;
mod poverty;
mod provinces;
mod resumed;
mod tier;
mod villages;

pub(crate) use awards::{authority, is_board, level_of_board};

use crate::article::BlockKind;
use crate::context::place::Whose;
use crate::context::time::Years;
use crate::context::{View, refers_back};
use crate::report::{Change, FundingSource, Indicator, Programme, Standard, Status, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};
use crate::text::sentence::Item;

/// One indicator: what it counts and the phrases that show it.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The indicator.
    pub indicator: Indicator,
    /// Its name in the contract (`ocop_products`).
    pub id: &'static str,
    /// What it counts, one line.
    pub counts: &'static str,
    /// Phrases that give a figure of this indicator; the first one serves as the example.
    pub accepted: &'static [Accepted],
    /// Tempting phrases that give none.
    pub rejected: &'static [&'static str],
    /// Least and greatest value that is plausible for one unit of the report, by [`Unit`].
    pub(crate) plausible: fn(Unit) -> (i64, i64),
    pub(crate) claim: fn(&View, &Running) -> Answer,
}

/// A phrase and the figures it must give.
#[derive(Debug, Clone, Copy)]
pub struct Accepted {
    /// The phrase, a sentence or part of one.
    pub phrase: &'static str,
    /// The figures of the rule's own indicator in it, in order: the value, then what differs from the default
    /// (`"12 increase target advanced"`).
    pub gives: &'static [&'static str],
}

/// A list of sources below their total has no more lines.
const SOURCES: usize = 12;

/// Shorthand for the tables of accepted phrases.
pub(crate) const fn accept(phrase: &'static str, gives: &'static [&'static str]) -> Accepted {
    Accepted { phrase, gives }
}

/// Every indicator, in the order in which they are asked: the first that claims a quantity has it.
pub static ALL: &[Rule] = &[
    income::RULE,
    poverty::RULE,
    poverty::NEAR_RULE,
    awards::RULE,
    funding::RULE,
    criteria::RULE,
    communes::RULE,
    districts::RULE,
    provinces::RULE,
    villages::RULE,
    gardens::RULE,
    ocop_products::RULE,
    ocop_producers::RULE,
];

/// The phrases of all indicators.
pub(crate) fn phrases() -> impl Iterator<Item = Phrases> {
    [
        awards::PHRASES,
        communes::PHRASES,
        criteria::PHRASES,
        districts::PHRASES,
        funding::PHRASES,
        funding::sources::PHRASES,
        gardens::PHRASES,
        income::PHRASES,
        ocop_producers::PHRASES,
        ocop_products::PHRASES,
        poverty::PHRASES,
        provinces::PHRASES,
        tier::PHRASES,
        villages::PHRASES,
    ]
    .into_iter()
}

/// What a rule says of a quantity.
#[derive(Debug, Clone)]
pub(crate) enum Answer {
    /// It is a figure of the rule's indicator.
    Claimed(Box<Claim>),
    /// It looks like one, and here is why it is none; no other rule is asked.
    Refused(&'static str),
    /// It is no business of the rule.
    NotMine,
}

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

/// A figure in the making.
#[derive(Debug, Clone)]
pub(crate) struct Claim {
    pub(crate) indicator: Indicator,
    pub(crate) unit: Unit,
    pub(crate) standard: Option<Standard>,
    pub(crate) stars: Option<(u8, u8)>,
    pub(crate) criteria: Option<(u8, u8)>,
    pub(crate) source: Option<FundingSource>,
    pub(crate) award: Option<&'static str>,
    pub(crate) giver: Option<String>,
    pub(crate) average: bool,
    pub(crate) programme: Programme,
    pub(crate) change: Option<Change>,
    /// Where the rule knows better than the context.
    pub(crate) status: Option<Status>,
    /// One figure for each of these, where the text says so.
    pub(crate) places: Vec<Whose>,
    /// The years told of it, for the parts that follow.
    pub(crate) years: Years,
    /// The noun counted, for what follows in the list.
    pub(crate) noun: Option<Noun>,
    /// The name of the cue that decided.
    pub(crate) rule: &'static str,
}

impl Claim {
    pub(crate) fn new(indicator: Indicator, unit: Unit, rule: &'static str) -> Self {
        Self {
            indicator,
            unit,
            standard: None,
            stars: None,
            criteria: None,
            source: None,
            award: None,
            giver: None,
            average: false,
            programme: Programme::Ntm,
            change: None,
            status: None,
            places: Vec::new(),
            years: Years::default(),
            noun: None,
            rule,
        }
    }
}

/// Within so many chunks of a result its plan is told: `, vượt xa mục tiêu nghị quyết đại hội đề ra là`.
const PLAN_TOLD: usize = 9;

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
        (0..view.sentence)
            .rev()
            .take(SOURCES)
            .take_while(|&sentence| self.sums(view, sentence).next().is_some())
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

    fn in_sentence<'r>(
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

#[cfg(test)]
mod tests {
    use std::collections::{BTreeSet, HashSet};

    use super::*;
    use crate::article::{Block, Document};
    use crate::context::Scene;
    use crate::figures;
    use crate::report::{Approx, Figure};

    /// The figures of a phrase that stands alone as a paragraph.
    fn figures_in(phrase: &str) -> Vec<Figure> {
        let document = Document {
            text: phrase.to_owned(),
            blocks: vec![Block {
                kind: BlockKind::Paragraph,
                range: 0..phrase.len(),
            }],
            ..Document::default()
        };
        let scene = Scene::new(&document);
        figures::find(&scene)
            .0
            .into_iter()
            .map(|draft| draft.figure)
            .collect()
    }

    /// A figure in the words of [`Accepted::gives`].
    fn words(figure: &Figure) -> BTreeSet<String> {
        let mut words = BTreeSet::new();
        let value = figure
            .value_max
            .map_or(figure.value.to_string(), |max| format!("{}..{max}", figure.value));
        words.insert(value);
        words.extend(figure.out_of.map(|out_of| format!("/{out_of}")));
        words.extend(figure.change.map(|change| format!("{change:?}").to_lowercase()));
        words.extend(figure.approx.map(|approx| {
            let name = match approx {
                Approx::About => "about",
                Approx::MoreThan => "more_than",
                Approx::LessThan => "less_than",
                Approx::AtLeast => "at_least",
                Approx::AtMost => "at_most",
            };
            name.to_owned()
        }));
        words.extend((figure.status == Status::Target).then(|| "target".to_owned()));
        words.extend(
            (figure.average && figure.indicator != Indicator::IncomePerCapita).then(|| "average".to_owned()),
        );
        let unit = match figure.unit {
            Unit::Percent
                if !matches!(
                    figure.indicator,
                    Indicator::PovertyRate | Indicator::NearPovertyRate
                ) =>
            {
                Some("percent")
            }
            Unit::SubCriterion => Some("sub"),
            Unit::VndPerPersonMonth => Some("month"),
            Unit::Individual => Some("individual"),
            Unit::Household => Some("household"),
            _ => None,
        };
        words.extend(unit.map(str::to_owned));
        let standard = match figure.standard {
            Some(Standard::Advanced) => Some("advanced"),
            Some(Standard::Model) => Some("model"),
            Some(Standard::AdvancedOrModel) => Some("advanced_or_model"),
            Some(Standard::Modern) => Some("modern"),
            Some(Standard::Standard) | None => None,
        };
        words.extend(standard.map(str::to_owned));
        if let (Some(min), Some(max)) = (figure.stars_min, figure.stars_max) {
            words.insert(format!("stars:{min}..{max}"));
        }
        if let (Some(min), Some(max)) = (figure.criteria_min, figure.criteria_max) {
            words.insert(format!("criteria:{min}..{max}"));
        }
        words.extend(
            figure
                .funding_source
                .map(|source| format!("{source:?}").to_lowercase()),
        );
        words
    }

    fn expected(gives: &str) -> BTreeSet<String> {
        gives
            .replace("stars ", "stars:")
            .replace("criteria ", "criteria:")
            .split(' ')
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn accepted_phrases_give_their_figures() {
        let mut wrong = Vec::new();
        for rule in ALL {
            for accepted in rule.accepted {
                let found: Vec<_> = figures_in(accepted.phrase)
                    .iter()
                    .filter(|figure| figure.indicator == rule.indicator)
                    .map(words)
                    .collect();
                let wanted: Vec<_> = accepted.gives.iter().map(|gives| expected(gives)).collect();
                if found != wanted {
                    wrong.push(format!(
                        "{}: {}\n    wanted {wanted:?}\n    found  {found:?}",
                        rule.id, accepted.phrase
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{} phrases:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn rejected_phrases_give_no_figure_of_the_indicator() {
        let mut wrong = Vec::new();
        for rule in ALL {
            for phrase in rule.rejected {
                let found = figures_in(phrase);
                if let Some(figure) = found.iter().find(|figure| figure.indicator == rule.indicator) {
                    wrong.push(format!("{}: {phrase}: {:?}", rule.id, words(figure)));
                }
            }
        }
        assert!(wrong.is_empty(), "{} phrases:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn the_list_is_sound() {
        let ids: HashSet<_> = ALL.iter().map(|rule| rule.id).collect();
        assert_eq!(ids.len(), ALL.len());
        for rule in ALL {
            assert_eq!(serde_json::to_value(rule.indicator).expect("a name"), rule.id);
            assert!(
                rule.accepted.len() >= 4 && rule.rejected.len() >= 3,
                "too few phrases for {}",
                rule.id
            );
        }
    }
}
