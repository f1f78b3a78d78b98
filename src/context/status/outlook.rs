//! What is said to come next: questions about what is ahead, and words that announce it with a colon.

use super::present::says_so_far;
use crate::context::time::told;
use crate::context::{Scene, View};
use crate::quantity::Unit;
use crate::text::lexicon::{Cue, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// `* Nhìn đến năm 2025, đâu là những con số ông kỳ vọng?`: the question of an interview, alone in its paragraph or at its end.
pub(super) fn is_question(scene: &Scene, sentence: &Sentence) -> bool {
    let block = &scene.text.blocks[sentence.block];
    sentence.tokens.end == block.end
        && block.len() <= QUESTION_TOKENS
        && scene.text.ends_before(block.end, &["?"])
}

/// Longer paragraphs that end in a question are prose.
const QUESTION_TOKENS: usize = 60;

/// Whether a question is about what is ahead, so that its answer tells aims.
pub(super) fn asks_ahead(scene: &Scene, question: &Sentence) -> bool {
    let today = scene.setting.published.map(|day| day.year);
    let done = |cue| matches!(cue, Cue::Done | Cue::Time(Relative::Now | Relative::LastYear));
    let ahead = |chunk: &Chunk| match chunk.item {
        Item::Cue(Cue::Plan | Cue::Expects | Cue::Time(Relative::NextYear)) => true,
        Item::Time(id) => told(scene, question, chunk, id)
            .filter(|years| !years.names)
            .and_then(|years| years.year)
            .zip(today)
            .is_some_and(|(year, today)| year > today),
        _ => false,
    };
    !View::any(question.chunks.iter(), done) && question.chunks.iter().any(ahead)
}

/// `Hiện huyện có 8/12 xã đạt chuẩn`, `Theo bộ tiêu chí mới, xã đạt 6/10 tiêu chí`: an answer that begins with what is reached.
pub(super) fn answers_with_results(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    // `Ông A: Đối chiếu bộ tiêu chí mới, …`
    let speaker = sentence
        .chunks
        .iter()
        .take(SPEAKER)
        .position(|chunk| chunk.item == Item::Sign(':'))
        .map_or(0, |colon| colon + 1);
    let first = sentence.chunks[speaker..]
        .iter()
        .find(|chunk| !matches!(chunk.item, Item::Sign(_)));
    let start = first.map_or(sentence.tokens.start, |chunk| chunk.tokens.start);
    let measured = text.is(start, &["theo"]) && text.is(start + 1, &["bộ"])
        || text.is(start, &["đối"]) && text.is(start + 1, &["chiếu"]);
    // `Theo đề án đã được phê duyệt, hết năm 2025 có 450 sản phẩm`
    let mut opening = sentence.chunks.iter().take_while(|chunk| match chunk.item {
        Item::Quantity(id) => scene.quantities[id].unit == Unit::Other,
        Item::Cue(cue) => !matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending),
        _ => true,
    });
    measured
        || opening.any(|chunk| {
            matches!(
                chunk.item,
                Item::Cue(Cue::Done | Cue::Time(Relative::Now | Relative::LastYear))
            ) || says_so_far(&scene.text, chunk)
        })
}

/// Among so many chunks an answer says who gives it.
const SPEAKER: usize = 8;

/// `đưa ra các giải pháp cho 6 tháng còn lại: 2 xã đạt chuẩn nâng cao …`: the time ahead stands right before a colon, however late in the
/// sentence.
pub(super) fn announces_outlook(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let counted =
        |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
    let ahead = sentence
        .chunks
        .windows(2)
        .take_while(|pair| !counted(&pair[0]))
        .any(|pair| {
            pair[0].item == Item::Cue(Cue::Plan)
                && pair[1].item == Item::Sign(':')
                && text.ends_before(pair[0].tokens.end, &["tới", "lại", "năm", "kỳ"])
        });
    // `Định hướng đến năm 2025: …`, which in `đề án giai đoạn 2019 - 2020, định hướng đến năm 2025` is part of a name
    let start = sentence.tokens.start;
    let orients = text.is(start, &["định"])
        && text.is(start + 1, &["hướng"])
        && text.is(start + 2, &["đến", "tới", "năm", "giai", "nhiệm", "thời"]);
    ahead || orients || lists_tasks(scene, sentence)
}

/// `Dự thảo nghị quyết nêu: giai đoạn 2021 - 2025 có 95% số xã đạt chuẩn`, `Theo dự thảo kế hoạch, …`: what a draft of a plan says before the
/// first count; drafts of reports tell results.
pub(super) fn tells_draft(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let counted =
        |chunk: &&Chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
    let Some(first) = sentence.chunks.iter().find(counted) else {
        return false;
    };
    let plan = |token: usize| {
        text.is(token, &["nghị", "kế", "đề", "chương", "phương"])
            && text.is(token + 1, &["quyết", "hoạch", "án", "trình", "hướng"])
    };
    let draft = (sentence.tokens.start..first.tokens.start)
        .any(|token| text.is(token, &["dự"]) && text.is(token + 1, &["thảo"]) && plan(token + 2));
    let now = sentence
        .chunks
        .iter()
        .take_while(|chunk| chunk.tokens.start < first.tokens.start)
        .any(|chunk| chunk.item == Item::Cue(Cue::Time(Relative::Now)));
    draft && !now
}

/// `Tôi xin nêu mấy việc chính:`, `yêu cầu các xã làm tốt những việc sau:`, `Tôi yêu cầu: Một là, …`: the head of a list of tasks.
fn lists_tasks(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let closes = text.ends_before(sentence.tokens.end, &[":"]);
    let counts =
        |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
    let mut tokens = sentence.tokens.clone().rev().take(TASKS);
    let heads = closes
        && tokens.any(|token| {
            text.is(token, &["việc"])
                && text.is(
                    token + 1,
                    &["chính", "sau", "trọng", "cần", "lớn", "cụ", "quan", "trước"],
                )
                || text.is(token, &["đã"])
                    && text.is(token + 1, &["thống"])
                    && text.ends_before(token, &["việc"])
        });
    // `Đề nghị các địa phương bám sát những nội dung:`, `Yêu cầu các xã, thị trấn:`
    let opens = || {
        sentence.chunks.iter().take(ASKS).any(|chunk| {
            chunk.item == Item::Cue(Cue::Pending)
                && chunk.tokens.len() == 2
                && text.is(chunk.tokens.start, &["yêu", "đề"])
                && text.is(
                    chunk.tokens.end,
                    &[
                        "các", "ubnd", "sở", "huyện", "xã", "thành", "thị", "địa", "phòng", "cấp",
                    ],
                )
        })
    };
    let asked = sentence.chunks.windows(2).position(|pair| {
        pair[0].item == Item::Cue(Cue::Pending)
            && text.is(pair[0].tokens.start, &["yêu", "đề"])
            && pair[1].item == Item::Sign(':')
    });
    let opening = &sentence.chunks[..asked.unwrap_or(sentence.chunks.len())];
    let told = opening
        .iter()
        .any(|chunk| counts(chunk) || matches!(chunk.item, Item::Cue(Cue::Done | Cue::Time(_))));
    let asks = closes && opens() && !sentence.chunks.iter().any(counts);
    asks || (heads || asked.is_some()) && !told
}

/// Among so many chunks a sentence says that it asks for something: `Chủ tịch UBND huyện yêu cầu các xã …`.
const ASKS: usize = 4;

/// Within so many tokens of its colon a list of tasks says what it lists: `mấy việc trọng tâm sau đây:`.
const TASKS: usize = 7;
