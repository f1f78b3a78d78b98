//! The plan that headings, lead-ins of lists and paragraphs announce for what stands under them.

use super::heading::{
    Rank, heads_means, heads_results, is_plan_document, lists_registered, lists_targets, names_period,
    names_plan,
};
use super::plan::{Plan, announced, is_item, opening};
use super::turn::{looks_before, parts_earlier_count, turns};
use crate::article::BlockKind;
use crate::context::{Scene, View};
use crate::report::Status;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Item, Sentence};

/// The plan announced last, as the sentences of a document are read in order.
pub(super) struct Governing {
    pub(super) plan: Option<Plan>,
    /// The block of prose that announced it.
    pub(super) prose: Option<usize>,
    /// The heading that announced or ended it.
    rank: Rank,
    /// That of a document which is a plan by its title, or of its part on aims until results are told.
    document: Option<Plan>,
    titled: bool,
    /// A block of results under a numbered heading that announces a plan for all that stands under it.
    suspended: Option<usize>,
    /// Whether the plan is announced as a list, whose items stand by themselves.
    listed: bool,
}

impl Default for Governing {
    fn default() -> Self {
        Self {
            plan: None,
            prose: None,
            rank: Rank::Title,
            document: None,
            titled: false,
            suspended: None,
            listed: false,
        }
    }
}

impl Governing {
    /// The plan that a sentence of the block stands under.
    pub(super) fn over(&self, block: usize) -> Option<Plan> {
        self.plan.filter(|_| self.suspended != Some(block))
    }

    /// Takes in what a sentence announces or ends.
    pub(super) fn read(&mut self, scene: &Scene, sentence: &Sentence) {
        match scene.kinds[sentence.block] {
            BlockKind::Title | BlockKind::Heading => self.read_heading(scene, sentence),
            // The heads of columns govern what stands under them.
            _ if sentence.chunks.iter().any(|chunk| chunk.item == Item::Sign('|')) => {}
            _ => self.read_prose(scene, sentence),
        }
    }

    fn read_heading(&mut self, scene: &Scene, sentence: &Sentence) {
        let says = |test: fn(Cue) -> bool| View::any(sentence.chunks.iter(), test);
        let registered = lists_registered(scene, sentence);
        let results = !registered
            && (says(|cue| matches!(cue, Cue::Done | Cue::Recognises)) || heads_results(scene, sentence));
        let own = Rank::of(scene, sentence);
        let plan = says(|cue| cue == Cue::Plan) && (own != Rank::Title || names_plan(scene, sentence));
        let document_plan = own == Rank::Title && is_plan_document(scene, sentence);
        self.titled |= document_plan;
        self.document = self.document.filter(|_| self.titled || !results);
        if (plan || document_plan || registered || lists_targets(scene, sentence)) && !results {
            self.plan = Some(announced(scene, sentence).or(self.plan));
            // What is spent under a further heading is spent on these aims.
            self.document = self
                .document
                .or(self.plan.filter(|_| self.titled || own > Rank::Unnumbered));
            self.prose = None;
            self.rank = own;
        } else if self.plan.is_some() && names_period(sentence) {
            self.plan = Some(announced(scene, sentence).or(self.plan));
        } else if results || own <= self.rank || own == Rank::Unnumbered {
            let planned = !results && own != Rank::Unnumbered && heads_means(scene, sentence);
            self.plan = self.document.filter(|_| planned);
            self.rank = own;
        }
    }

    fn read_prose(&mut self, scene: &Scene, sentence: &Sentence) {
        // `b) Đến hết năm 2020:` above the aims for it
        if self.plan.is_some()
            && names_period(sentence)
            && scene.text.ends_before(sentence.tokens.end, &[":"])
        {
            self.plan = Some(announced(scene, sentence).or(self.plan));
            return;
        }
        if self.plan.is_some_and(|plan| looks_before(scene, sentence, plan)) {
            self.plan = None;
            return;
        }
        match opening(scene, sentence) {
            Some(Status::Target) => {
                // A paragraph under `Mục tiêu năm 2023` need not say the year again.
                self.plan = Some(announced(scene, sentence).or(self.plan));
                (self.prose, self.suspended) = (Some(sentence.block), None);
                self.listed = scene.text.ends_before(sentence.tokens.end, &[":"]);
            }
            Some(Status::Actual)
                if self.prose.is_none() && self.rank > Rank::Unnumbered
                    || self.listed && is_item(scene, sentence.block) =>
            {
                self.suspended = Some(sentence.block);
            }
            Some(Status::Actual) => self.plan = None,
            None if self.prose.is_some_and(|block| block < sentence.block) && turns(scene, sentence)
                // A caption looks like a heading.
                || self.rank == Rank::Unnumbered && parts_earlier_count(scene, sentence) =>
            {
                self.plan = None;
            }
            None => {}
        }
    }
}
