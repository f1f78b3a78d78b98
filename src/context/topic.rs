//! Which programme a stretch of the text is about.

use super::{Scene, View};
use crate::article::BlockKind;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// The programmes that a sentence belongs to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Topic {
    /// Nông thôn mới.
    pub(crate) ntm: bool,
    pub(crate) ocop: bool,
}

impl Topic {
    fn or(self, other: Self) -> Self {
        Self {
            ntm: self.ntm || other.ntm,
            ocop: self.ocop || other.ocop,
        }
    }
}

/// Whether a sentence names the programme, or a tier that villages have nowhere else: `khu dân cư kiểu mẫu`.
pub(crate) fn names_ntm(sentence: &Sentence) -> bool {
    let model = |pair: &[Chunk]| {
        pair[0].item == Item::Cue(Cue::Noun(Noun::Village)) && matches!(pair[1].item, Item::Cue(Cue::Tier(_)))
    };
    View::any(sentence.chunks.iter(), |cue| matches!(cue, Cue::Ntm(_)))
        || sentence.chunks.windows(2).any(model)
}

/// For each sentence the programmes of the article, of its section (`II. XÂY DỰNG NÔNG THÔN MỚI` in a report on everything
/// that a commune did), and of what its paragraph has said so far.
pub(crate) fn topics(scene: &Scene) -> Vec<Topic> {
    let article = Topic {
        ntm: scene.setting.ntm,
        ocop: scene.setting.ocop,
    };
    let mut section = Topic::default();
    let mut paragraph = Topic::default();
    let mut block = None;
    scene
        .sentences
        .iter()
        .map(|sentence| {
            let says = |test: fn(Cue) -> bool| View::any(sentence.chunks.iter(), test);
            let own = Topic {
                ntm: names_ntm(sentence),
                ocop: says(|cue| cue == Cue::Ocop)
                    || sentence
                        .chunks
                        .iter()
                        .any(|chunk| scene.text.ends_before(chunk.tokens.end, &["ocop"])),
            };
            if scene.kinds[sentence.block] == BlockKind::Heading {
                section = own;
            }
            if block != Some(sentence.block) {
                block = Some(sentence.block);
                paragraph = Topic::default();
            }
            paragraph = paragraph.or(own);
            article.or(section).or(paragraph)
        })
        .collect()
}
