//! Effort as what brought a result about: `Sau 5 năm phấn đấu, huyện có 3 xã đạt chuẩn`.

use crate::text::Text;
use crate::text::lexicon::{Cue, Phrases};
use crate::text::sentence::{Item, Sentence};

/// Resolve and effort by nouns.
pub(crate) const NOUNS: Phrases = &[(
    Cue::Skip,
    &[
        "quyết tâm cao",
        "sự quyết tâm cao",
        "lòng quyết tâm",
        "quyết tâm chính trị",
        "ý chí quyết tâm",
        "ý chí , quyết tâm",
        "với quyết tâm",
        "bằng quyết tâm",
        "nhờ quyết tâm",
        "sự quyết tâm",
        "tinh thần quyết tâm",
        "thể hiện quyết tâm",
        "tỏ quyết tâm",
        "hứa hẹn",
        "lời hứa",
        "sự nỗ lực",
        "nhờ nỗ lực",
        "nhiều nỗ lực",
        "với nỗ lực",
        "bằng nỗ lực",
        "nhờ cố gắng",
        "sự cố gắng",
        "nhiều cố gắng",
        "có cố gắng",
        "nỗ lực cố gắng",
        "nỗ lực , cố gắng",
        "với cố gắng",
        "bằng cố gắng",
    ],
)];

/// Takes the plan out of words of effort that say how a result came about, so that nothing is ahead for them in the sentence or behind it.
pub(crate) fn settle(text: &Text, sentence: &mut Sentence) {
    for at in 0..sentence.chunks.len() {
        let chunk = &sentence.chunks[at];
        let start = chunk.tokens.start;
        let strives = chunk.item == Item::Cue(Cue::Plan) && is_effort(text, start);
        let over = text.ends_before(start, &["đã"]) || is_mere_effort(text, start);
        if strives && (over || leads_to_result(text, sentence, at)) {
            sentence.chunks[at].item = Item::Cue(Cue::Skip);
        }
    }
}

/// `phấn đấu`, `nỗ lực`, `cố gắng`, `quyết tâm`
fn is_effort(text: &Text, token: usize) -> bool {
    text.is(token, &["phấn", "nỗ", "cố", "quyết"]) && text.is(token + 1, &["đấu", "lực", "gắng", "tâm"])
}

/// `huyện nỗ lực vượt khó`, `là nỗ lực của các cấp`, where `huyện nỗ lực có thêm 3 xã`, `nỗ lực đến cuối năm …` aims at something.
fn is_mere_effort(text: &Text, token: usize) -> bool {
    text.is(token, &["nỗ"])
        && !text.is(
            token + 2,
            &["để", "có", "thêm", "đạt", "đến", "hết", "cuối", "trong", "mỗi"],
        )
}

/// `Sau 5 năm phấn đấu, …`, `Đến nay, với sự nỗ lực phấn đấu của các cấp, …`, `Không ngừng nỗ lực, …`: a clause that says how, and counts nothing itself, before
/// another; `Với mục tiêu phấn đấu …` says what for.
fn leads_to_result(text: &Text, sentence: &Sentence, at: usize) -> bool {
    let segment = sentence.chunks[at].segment;
    let first = sentence
        .chunks
        .iter()
        .position(|chunk| chunk.segment == segment)
        .unwrap_or(at);
    let end = sentence.chunks[at..]
        .iter()
        .position(|chunk| chunk.segment != segment)
        .map(|behind| at + behind);
    let Some(end) = end else {
        return false;
    };
    let mut clause = sentence.chunks[first].tokens.start..sentence.chunks[end].tokens.start;
    let how = text.is(
        clause.start,
        &["sau", "qua", "trải", "với", "bằng", "nhờ", "không", "luôn"],
    );
    let aims =
        clause.any(|token| text.is(token, &["mục", "chỉ", "kế"]) && text.is(token + 1, &["tiêu", "hoạch"]));
    let counts = sentence.chunks[at..end]
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Quantity(_) | Item::Time(_)));
    how && !aims && !counts
}
