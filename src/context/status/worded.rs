//! Plans in words alone, which the next sentence tells in figures.

use crate::context::{Scene, View, refers_back};
use crate::quantity::Unit;
use crate::text::lexicon::{Cue, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// `Thời gian tới, huyện tập trung thực hiện nhiều giải pháp`, `Lãnh đạo huyện yêu cầu các xã tiếp tục nâng chất các tiêu chí`: what is
/// ahead, without a figure.
pub(super) fn is_worded(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let counts = sentence
        .chunks
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other));
    let done = View::any(sentence.chunks.iter(), |cue| {
        matches!(cue, Cue::Done | Cue::Time(Relative::Now | Relative::LastYear))
    });
    let ahead = |chunk: &Chunk| {
        let start = chunk.tokens.start;
        text.is(start, &["thời"]) && text.is(start + 2, &["tới"])
            || text.is(start, &["trong"]) && text.is(start + 1, &["thời"]) && text.is(start + 3, &["tới"])
            || text.is(start, &["phương"]) && text.is(start + 1, &["hướng"])
    };
    let asks = |token: usize| text.is(token, &["yêu"]) && text.is(token + 1, &["cầu"]);
    let urged = |token: usize| {
        text.is(token, &["tập", "tiếp", "khẩn", "đẩy"])
            && text.is(token + 1, &["trung", "tục", "trương", "mạnh"])
    };
    let mut tokens = sentence.tokens.clone();
    let demand = tokens.any(asks) && tokens.any(urged);
    let opens = sentence.chunks.iter().take(OPENS).any(ahead);
    !counts && !done && (opens || demand || closes_with_outlook(scene, sentence))
}

/// `Hội nghị thống nhất các nhiệm vụ 6 tháng cuối năm. Trong đó, …`: the time ahead stands at the end; `sơ kết 6 tháng đầu năm, triển khai
/// nhiệm vụ 6 tháng cuối năm` opens reports, which begin with what is done.
fn closes_with_outlook(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let last = sentence
        .chunks
        .iter()
        .rfind(|chunk| !matches!(chunk.item, Item::Sign(_)));
    let ahead = last.is_some_and(|last| {
        last.item == Item::Cue(Cue::Plan) && text.ends_before(last.tokens.end, &["tới", "lại", "năm", "kỳ"])
    });
    let past_half = sentence
        .tokens
        .clone()
        .any(|token| text.is(token, &["đầu"]) && text.is(token + 1, &["năm", "nhiệm"]));
    ahead && !past_half
}

/// Among so many chunks a sentence opens with what is ahead: `Về phương hướng, nhiệm vụ thời gian tới`.
const OPENS: usize = 4;

/// `Cụ thể, …`, `Trong đó, …`, and sentences that open with a verb and no subject: `Hỗ trợ xã A đạt 19/19 tiêu chí; có thêm 3 sản phẩm OCOP`.
pub(super) fn details(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let start = sentence.tokens.start;
    let part = sentence
        .chunks
        .first()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Part));
    let bare = VERBS
        .iter()
        .any(|[first, second]| text.is(start, &[first]) && text.is(start + 1, &[second]));
    let done = View::any(sentence.chunks.iter(), |cue| {
        matches!(cue, Cue::Done | Cue::Time(Relative::Now | Relative::LastYear))
    });
    !done && (refers_back(text, sentence) || part || bare)
}

/// With these verbs officials list tasks.
const VERBS: [[&str; 2]; 18] = [
    ["hỗ", "trợ"],
    ["tập", "trung"],
    ["tiếp", "tục"],
    ["phấn", "đấu"],
    ["duy", "trì"],
    ["giữ", "vững"],
    ["huy", "động"],
    ["xây", "dựng"],
    ["hoàn", "thành"],
    ["hoàn", "thiện"],
    ["đẩy", "mạnh"],
    ["nâng", "cao"],
    ["nâng", "chất"],
    ["phát", "triển"],
    ["bố", "trí"],
    ["ưu", "tiên"],
    ["củng", "cố"],
    ["chỉ", "đạo"],
];
