//! What the events of an article have brought it to: `Như vậy, đến nay tỉnh có 28 sản phẩm`.

use super::Years;
use crate::context::{Scene, View};
use crate::text::lexicon::{Cue, Relative};
use crate::text::sentence::{Item, Sentence};

/// The year of the article for a sentence that sums up, or goes on behind one without a time of its own: also in January, where the rest
/// reports on the year just over.
pub(super) fn years(view: &View) -> Option<Years> {
    let scene = view.scene;
    let published = scene.setting.published?.year;
    let block = view.sentence().block;
    let sums = scene.sentences[..=view.sentence]
        .iter()
        .rev()
        .take_while(|sentence| sentence.block == block)
        .take_while(|sentence| !is_dated(sentence))
        .take(REACH)
        .any(|sentence| sums_up(scene, sentence));
    sums.then_some(Years {
        year: Some(published),
        from: None,
        said: false,
        names: false,
    })
}

/// For so many sentences a total that has been told is gone into: `Trong đó …`, `Phân theo nhóm: …`.
const REACH: usize = 4;

/// Whether a sentence tells of a year, also by comparison.
fn is_dated(sentence: &Sentence) -> bool {
    sentence.chunks.iter().any(|chunk| {
        matches!(chunk.item, Item::Time(_))
            || matches!(chunk.item, Item::Cue(Cue::Time(relative)) if relative != Relative::Now)
    })
}

/// `Như vậy, …`, `Với kết quả này, …`, `Tính cả 9 xã đợt này, …`, `Sau đợt này, …`
pub(super) fn sums_up(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let start = sentence.tokens.start;
    let this = |token: usize| text.is(token, &["này", "trên", "đó", "vừa"]);
    text.is(start, &["như"]) && text.is(start + 1, &["vậy", "thế"])
        || text.is(start, &["với"]) && text.is(start + 1, &["kết"]) && this(start + 3)
        || text.is(start, &["với"]) && text.is(start + 1, &["việc"])
        || text.is(start, &["tính", "cộng", "kể"])
            && text.is(start + 1, &["cả"])
            && !text.is(start + 2, &["năm"])
        || text.is(start, &["sau", "qua"]) && text.is(start + 1, &["đợt", "lần"])
}
