//! Headings and other lines that say whether plans or results stand under them.

use super::moment::is_of_month_ahead;
use crate::article::BlockKind;
use crate::context::{Scene, View};
use crate::quantity::Unit;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Item, Sentence};

/// How deep a heading stands: a plan that a heading announces governs the deeper ones under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rank {
    Title,
    /// Without a number: nothing tells what it belongs to.
    Unnumbered,
    /// `I.`, `A.`, `Điều 1.`
    Part,
    /// `1.`
    Section,
    /// `1.1.`
    Subsection,
    /// `a)`
    Item,
}

impl Rank {
    pub(crate) fn of(scene: &Scene, heading: &Sentence) -> Self {
        if scene.kinds[heading.block] == BlockKind::Title {
            return Self::Title;
        }
        // `II.` may be a sentence of its own.
        let start = scene.text.blocks[heading.block].start;
        let number = scene.text.raw(start);
        let closed = scene.text.is(start + 1, &[".", ")", "/", "-"]);
        let is_digit = |c: char| c.is_ascii_digit();
        let digits = number.starts_with(is_digit);
        let inner = number.contains('.')
            || scene.text.is(start + 1, &["."]) && scene.text.raw(start + 2).starts_with(is_digit);
        match number {
            _ if scene.text.is(start, &["điều"]) && scene.text.raw(start + 1).starts_with(is_digit) => {
                Self::Part
            }
            _ if digits && inner => Self::Subsection,
            _ if digits && closed => Self::Section,
            _ if closed && number.chars().all(|c| "IVXABCD".contains(c)) => Self::Part,
            _ if closed && number.chars().count() == 1 => Self::Item,
            _ => Self::Unnumbered,
        }
    }
}

/// `Giai đoạn 2020 - 2025`, `b) Đến hết năm 2020:`: a line that only says for when the plan is.
pub(crate) fn names_period(heading: &Sentence) -> bool {
    let chunks = &heading.chunks;
    let lettered =
        matches!(chunks.get(1), Some(chunk) if chunk.item == Item::Sign(')')) && chunks[0].tokens.len() == 1;
    let said = &chunks[if lettered { 2 } else { 0 }..];
    said.iter().any(|chunk| matches!(chunk.item, Item::Time(_)))
        && said.iter().all(|chunk| {
            matches!(
                chunk.item,
                Item::Time(_) | Item::Sign(_) | Item::Label | Item::Cue(Cue::Function)
            )
        })
}

/// `Kế hoạch xây dựng nông thôn mới năm 2020`: the title of a plan; `Huyện A phấn đấu về đích` heads news, which open with what is.
pub(super) fn names_plan(scene: &Scene, title: &Sentence) -> bool {
    let text = &scene.text;
    let head = title.tokens.clone().take(TITLE_HEAD);
    // `Đề án OCOP của tỉnh và những mục tiêu cụ thể`
    let aims = title.tokens.clone().any(|token| {
        text.is(token, &["tiêu"]) && text.is(token + 1, &["cụ"]) && text.is(token + 2, &["thể"])
    });
    aims || head.into_iter().any(|token| {
        text.is(token, &["kế"]) && text.is(token + 1, &["hoạch"])
            || text.is(token, &["mục", "chỉ"]) && text.is(token + 1, &["tiêu"])
            || text.is(token, &["phương"]) && text.is(token + 1, &["hướng"])
            || text.is(token, &["nhiệm"]) && text.is(token + 1, &["vụ"])
    })
}

/// `Kế hoạch xây dựng nông thôn mới xã A năm 2026`, or a subject below the line `KẾ HOẠCH`: the title of the plan itself, not of news of it.
pub(super) fn is_plan_document(scene: &Scene, title: &Sentence) -> bool {
    let text = &scene.text;
    let start = title.tokens.start;
    scene.setting.plan || text.is(start, &["kế"]) && text.is(start + 1, &["hoạch"])
}

/// `III. NHU CẦU VỐN`, `3. Kinh phí`, `IV. NGUỒN LỰC THỰC HIỆN`: the part of a plan that says what is spent on it.
pub(super) fn heads_means(scene: &Scene, heading: &Sentence) -> bool {
    let text = &scene.text;
    heading.tokens.clone().any(|token| {
        text.is(token, &["nhu"]) && text.is(token + 1, &["cầu"])
            || text.is(token, &["kinh"]) && text.is(token + 1, &["phí"])
            || text.is(token, &["nguồn"]) && text.is(token + 1, &["vốn", "lực"])
            || text.is(token, &["dự"]) && text.is(token + 1, &["toán"])
    })
}

/// Within so many tokens a title says that it is one of a plan (`UBND huyện A ban hành kế hoạch …`).
const TITLE_HEAD: usize = 8;

/// `2. Nhiệm vụ, giải pháp thời gian tới`: a short line of its own that ends no sentence heads what follows.
pub(crate) fn stands_alone(scene: &Scene, sentence: &Sentence) -> bool {
    let block = &scene.text.blocks[sentence.block];
    sentence.tokens.end == block.end
        && block.len() <= HEADING_TOKENS
        && !scene.text.ends_before(block.end, &[".", ";", ",", "!", "?", "…"])
}

/// `Tình hình thực hiện kế hoạch năm 2022`, `1. Kết quả thực hiện các mục tiêu`: heads what has come of the plan.
pub(crate) fn heads_results(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let head = sentence
        .tokens
        .clone()
        .take(RESULTS_HEAD)
        .find(|&token| text.tokens[token].is_word() && text.raw(token).chars().count() > 1);
    head.is_some_and(|head| {
        text.is(head, &["tình"]) && text.is(head + 1, &["hình"])
            || text.is(head, &["kết"]) && text.is(head + 1, &["quả"])
            || text.is(head, &["tiến"]) && text.is(head + 1, &["độ"])
            || text.is(head, &["đánh"]) && text.is(head + 1, &["giá"])
            || text.is(head, &["thực", "hiện"]) && text.is(head + 1, &["trạng"])
            || text.is(head, &["đặc"]) && text.is(head + 1, &["điểm"])
            || text.is(head, &["khái"]) && text.is(head + 1, &["quát"])
    })
}

/// Within so many tokens a heading's number is past: `II. 1.`
const RESULTS_HEAD: usize = 4;

/// `Danh mục sản phẩm đăng ký tham gia OCOP năm 2023`, `Kết quả đăng ký của các xã như sau:`: the head of a list of what is registered or meant,
/// in which nothing is said to have come of it.
pub(super) fn lists_registered(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let leads = text.ends_before(sentence.tokens.end, &[":"]);
    let headed = leads || stands_alone(scene, sentence);
    let done = View::any(sentence.chunks.iter(), |cue| {
        matches!(cue, Cue::Recognises | Cue::Meets | Cue::Goal | Cue::NotMet)
    }) || sentence.tokens.clone().any(|token| text.is(token, &["đã"]));
    let counted = sentence
        .chunks
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other));
    let named = |token: usize| {
        text.is(token, &["danh", "biểu", "bảng"]) && text.is(token + 1, &["sách", "mục", "tổng"])
    };
    let listed = sentence.tokens.clone().any(named);
    let registers = |token: usize| {
        text.is(token, &["đăng"])
            && text.is(token + 1, &["ký"])
            && !text.is(
                token + 2,
                &["kinh", "bảo", "nhãn", "mã", "doanh", "khai", "thường"],
            )
    };
    let meant = |token: usize| {
        listed
            && (text.is(token, &["dự"]) && text.is(token + 1, &["kiến"])
                || text.is(token, &["phấn"]) && text.is(token + 1, &["đấu"])
                || text.is(token, &["đề"]) && text.is(token + 1, &["nghị", "xuất"]))
    };
    let ahead = sentence
        .tokens
        .clone()
        .any(|token| registers(token) || meant(token));
    headed && ahead && !done && !counted
}

/// `Định hướng đến năm 2025`, `Chỉ tiêu`, `Đăng ký năm 2023`, `Công tác trọng tâm tháng 10` in September: a line of its own that heads what
/// is aimed at; `opening` is its first word past the number.
fn heads_aims(scene: &Scene, sentence: &Sentence, opening: Option<usize>) -> bool {
    let text = &scene.text;
    let Some(head) = opening.filter(|_| stands_alone(scene, sentence)) else {
        return false;
    };
    let counted = sentence
        .chunks
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other));
    let outlook = text.is(head, &["định"]) && text.is(head + 1, &["hướng"])
        || text.is(head, &["chỉ"]) && text.is(head + 1, &["tiêu"])
        || text.is(head, &["đăng"]) && text.is(head + 1, &["ký"]);
    let work = text.is(head, &["công"]) && text.is(head + 1, &["tác"])
        || text.is(head, &["chương"]) && text.is(head + 2, &["công"]);
    let done = (head..sentence.tokens.end)
        .any(|token| text.is(token, &["đã", "được", "đạt", "hoàn", "kết", "vượt"]));
    !counted && !done && (outlook || work && is_of_month_ahead(scene, sentence.tokens.clone()))
}

/// A line that heads others has no more tokens.
const HEADING_TOKENS: usize = 16;

/// `Các chỉ tiêu chủ yếu nhiệm kỳ 2020-2025`, `2. Chỉ tiêu cụ thể đến năm 2030`: the head of a list of targets; not `Các chỉ
/// tiêu chủ yếu đều đạt và vượt`.
pub(super) fn lists_targets(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let tokens = sentence.tokens.clone();
    let numbering = |token: usize| {
        !text.tokens[token].is_word()
            || text.raw(token).chars().all(|c| "IVX".contains(c))
            // `B. Chỉ tiêu năm 2026`
            || text.raw(token).chars().count() == 1 && text.is(token + 1, &[".", ")", "/"])
            || text.is(
                token,
                &["các", "một", "số", "những", "hệ", "thống", "mục", "tiêu"],
            )
    };
    let targets = |token: usize| text.is(token, &["chỉ"]) && text.is(token + 1, &["tiêu"]);
    // `… thông qua Nghị quyết, trong đó một số chỉ tiêu chủ yếu đến năm 2030:`
    let closing = || {
        let from = tokens.start.max(tokens.end.saturating_sub(CLOSING));
        text.is(tokens.end - 1, &[":"])
            .then(|| {
                (from..tokens.end)
                    .find(|&token| targets(token) && text.ends_before(token, &["số", "các", "những"]))
            })
            .flatten()
    };
    let opening = tokens.clone().take(TARGETS_HEAD).find(|&token| !numbering(token));
    // `II. NHIỆM VỤ`, `Giải pháp trọng tâm: …`
    let tasks = |token: usize| {
        text.is(token, &["nhiệm"]) && text.is(token + 1, &["vụ"])
            || text.is(token, &["giải"]) && text.is(token + 1, &["pháp"])
    };
    let assigned = opening.filter(|&head| tasks(head)).is_some_and(|head| {
        let colon = (head + 2..tokens.end.min(head + 2 + TASKS)).any(|token| text.is(token, &[":"]));
        let done = tokens
            .clone()
            .any(|token| text.is(token, &["đã", "được", "đạt", "hoàn", "kết", "qua"]));
        colon || stands_alone(scene, sentence) && !done
    });
    if assigned || heads_aims(scene, sentence, opening) {
        return true;
    }
    let Some(head) = opening.filter(|&head| targets(head)).or_else(closing) else {
        return false;
    };
    let told = || head + 2..tokens.end.min(head + 2 + TARGETS_HEAD);
    let scope = told().any(|token| {
        text.is(token, &["chủ"]) && text.is(token + 1, &["yếu"])
            || text.is(token, &["nhiệm"]) && text.is(token + 1, &["kỳ"])
            || text.is(token, &["cụ"]) && text.is(token + 1, &["thể"])
            || text.is(token, &["đến"]) && text.is(token + 1, &["năm"])
            || text.is(token, &["đại"]) && text.is(token + 1, &["hội"])
            || text.is(token, &["giai"]) && text.is(token + 1, &["đoạn"])
            || text.is(token, &["phấn"]) && text.is(token + 1, &["đấu"])
    });
    let reached = told().any(|token| text.is(token, &["đều", "đã", "đạt", "vượt", "hoàn", "thực", "được"]));
    scope && !reached
}

/// Within so many tokens the name of tasks ends: `Nhiệm vụ, giải pháp trọng tâm năm 2023:`.
const TASKS: usize = 9;

/// Within how many tokens of its end a sentence that leads a list in says so.
const CLOSING: usize = 14;

/// Within how many tokens the head of a list of targets says so.
const TARGETS_HEAD: usize = 8;
