//! Plan or result.

use super::{Scene, View};
use crate::article::BlockKind;
use crate::report::Status;
use crate::text::lexicon::{Cue, Phrases, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Plan,
        &[
            "phấn đấu", "mục tiêu", "kế hoạch", "dự kiến", "dự ước", "sẽ", "phương hướng", "nhiệm vụ năm", "nhiệm vụ", "đặt mục tiêu",
            "đề ra mục tiêu", "lộ trình", "nhu cầu", "đề xuất", "tiến tới", "định hướng", "quyết tâm", "cố gắng", "hướng tới", "hướng đến",
            "đặt ra", "chỉ tiêu đề ra", "theo kế hoạch", "trong thời gian tới", "thời gian tới", "yêu cầu", "giải pháp", "cần", "kỳ vọng",
            "dự tính", "chỉ tiêu phấn đấu", "giao chỉ tiêu", "chọn để xây dựng", "được chọn", "lựa chọn", "chọn", "ưu tiên", "kế hoạch vốn năm tới",
            "mong muốn", "dự toán", "xin", "chuẩn bị", "triển khai mới", "tiếp tục triển khai xây dựng", "tiếp tục xây dựng", "mục tiêu đến",
            "cam kết", "chỉ tiêu giao", "nhiệm vụ trọng tâm năm", "phấn đấu có", "chương trình hành động", "nhiệm vụ giải pháp",
            "nhiệm vụ , giải pháp", "dự thảo",
        ],
    ),
    (
        Cue::Pending,
        &[
            "đăng ký", "đề nghị công nhận", "đề nghị xét", "đề nghị", "đủ điều kiện", "chờ", "đang chờ", "hoàn thiện hồ sơ", "hoàn chỉnh hồ sơ",
            "đang trình", "trình", "lập hồ sơ", "xét công nhận", "đề nghị thẩm định", "thẩm định công nhận", "đang phấn đấu", "tham gia đánh giá",
            "tham gia đợt", "nộp hồ sơ", "đăng ký mới", "tham gia dự thi", "hồ sơ đề nghị", "đang đề nghị", "đang hoàn thiện", "chờ thẩm định",
            "đang thẩm định", "đang tập trung", "đang xây dựng", "đang được xây dựng", "đang triển khai", "đề nghị nâng hạng",
        ],
    ),
    (
        Cue::Done,
        &[
            "đã", "hiện có", "lũy kế", "tính đến", "tính tới", "kết quả", "duy trì", "đã có", "vừa", "vừa có", "trước đó", "đã được", "thực tế",
            "đã hoàn thành", "đã đạt", "giữ vững", "công nhận được", "đạt được", "hoàn thành được",
            "đạt mục tiêu", "vượt mục tiêu", "hoàn thành kế hoạch", "đạt kế hoạch", "vượt kế hoạch", "hoàn thành mục tiêu", "kết quả thực hiện",
            "tổng kết", "sơ kết", "kế hoạch đề ra", "kế hoạch năm", "so với kế hoạch", "so với mục tiêu", "so kế hoạch", "vượt chỉ tiêu",
            "đạt chỉ tiêu", "mục tiêu đề ra", "kế hoạch vốn", "kế hoạch giao", "chỉ tiêu nghị quyết", "nay", "lũy kế đến nay",
        ],
    ),
    (
        // The programme's name holds the word for a target.
        Cue::Skip,
        &[
            "mục tiêu quốc gia", "chương trình mục tiêu", "chương trình mục tiêu quốc gia", "các chương trình mục tiêu quốc gia", "mục tiêu qg",
            "nhiệm vụ được giao", "yêu cầu đề ra", "không cần", "cần cù", "cần thơ", "phê duyệt", "triển khai kế hoạch", "chuyên cần",
            "kế hoạch đầu tư", "sở kế hoạch", "cần giờ", "sở kế hoạch và đầu tư", "nguồn lực đầu tư", "cần giuộc", "trình độ", "chương trình",
            "công trình", "quá trình", "quy trình", "lựa chọn được",
        ],
    ),
];

/// Whether the quantity is planned or reached.
///
/// In this order: what is said of it, the nearest word before it in the sentence, the plan that its paragraph or
/// heading announces, and a year that lies ahead of the date of the article.
pub(crate) fn status(view: &View, year: Option<i16>) -> Status {
    if let Some(said) = predicate(view) {
        return said;
    }
    if let Some(said) = before(view) {
        return said;
    }
    if announced(view.scene, view.sentence) {
        return Status::Target;
    }
    let ahead = match (year, view.scene.setting.published) {
        (Some(year), Some(day)) => year > day.year,
        _ => false,
    };
    if ahead { Status::Target } else { Status::Actual }
}

/// What the words behind the quantity say.
fn predicate(view: &View) -> Option<Status> {
    let reached = View::any(view.left(), |cue| matches!(cue, Cue::Recognises | Cue::Done | Cue::Change(_)))
        && !View::any(view.left(), |cue| matches!(cue, Cue::Plan | Cue::Pending));
    for chunk in view.predicate() {
        match chunk.item {
            Item::Cue(Cue::Pending) if !reached => return Some(Status::Target),
            Item::Cue(Cue::Plan) if !reached && !is_part_of_name(view, chunk) => return Some(Status::Target),
            Item::Cue(Cue::Done) => return None,
            Item::Cue(Cue::Part) => return None,
            _ => {}
        }
    }
    None
}

/// What the nearest word before the quantity says.
fn before(view: &View) -> Option<Status> {
    for chunk in view.before() {
        match chunk.item {
            Item::Cue(Cue::Plan | Cue::Pending) => return Some(Status::Target),
            Item::Cue(Cue::Done | Cue::Time(Relative::Now | Relative::LastYear)) => return Some(Status::Actual),
            Item::Cue(Cue::Time(Relative::NextYear)) => return Some(Status::Target),
            Item::Time(id) => {
                let past = super::time::year_of(view.scene, id).zip(view.scene.setting.published.map(|day| day.year));
                if past.is_some_and(|(year, published)| year < published) && !has_plan_before(view, chunk) {
                    return Some(Status::Actual);
                }
            }
            _ => {}
        }
    }
    None
}

/// Whether a plan is spoken of before the chunk in the same segment run (`phấn đấu đến năm 2020`).
fn has_plan_before(view: &View, until: &Chunk) -> bool {
    view.chunks()
        .iter()
        .take_while(|chunk| chunk.tokens.start < until.tokens.start)
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Pending)))
}

/// `… chương trình hành động …`, `nhiệm vụ` inside a name in quotes.
fn is_part_of_name(_view: &View, _chunk: &Chunk) -> bool {
    false
}

/// Whether a heading or the opening of the paragraph announces a plan that still governs the sentence.
fn announced(scene: &Scene, sentence: usize) -> bool {
    let block = scene.sentences[sentence].block;
    let mut governing = heading(scene, block);
    let first = scene.sentences[..sentence].iter().rposition(|other| other.block != block).map_or(0, |at| at + 1);
    for other in &scene.sentences[first..=sentence] {
        match opening(scene, other) {
            Some(Status::Target) => governing = true,
            Some(Status::Actual) => governing = false,
            None => {}
        }
    }
    governing
}

/// Whether the heading above the block speaks of a plan.
fn heading(scene: &Scene, block: usize) -> bool {
    let Some(above) = scene.kinds[..block].iter().rposition(|kind| *kind == BlockKind::Heading) else { return false };
    scene
        .sentences
        .iter()
        .filter(|sentence| sentence.block == above)
        .any(|sentence| View::any(sentence.chunks.iter(), |cue| cue == Cue::Plan))
}

/// What a sentence announces before its first quantity: a plan, results, or nothing.
fn opening(scene: &Scene, sentence: &Sentence) -> Option<Status> {
    let mut words = 0;
    let mut plan = None;
    for chunk in &sentence.chunks {
        match chunk.item {
            Item::Quantity(id) if scene.quantities[id].unit != crate::quantity::Unit::Other => break,
            Item::Cue(Cue::Plan) if words <= OPENING_WORDS => plan = Some(Status::Target),
            Item::Cue(Cue::Done | Cue::Time(Relative::Now | Relative::LastYear)) => return Some(Status::Actual),
            Item::Time(id) => {
                let past = super::time::year_of(scene, id).zip(scene.setting.published.map(|day| day.year));
                if past.is_some_and(|(year, published)| year < published) && plan.is_none() {
                    return Some(Status::Actual);
                }
            }
            _ => {}
        }
        words += 1;
    }
    plan
}

/// A plan named later than this in a sentence is its object, not the announcement of what follows.
const OPENING_WORDS: usize = 8;
