//! What the head of a list says of the units in it.

use super::counted;
use crate::context::status::{is_agreed, is_demanded};
use crate::context::{Scene, View, merges};
use crate::indicator::Running;
use crate::report::{Change, Status};
use crate::text::lexicon::{Cue, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// `UBND các huyện: A, B công bố xã đạt chuẩn`: authorities, not the units themselves.
pub(super) fn is_of_authorities(scene: &Scene, head: &Chunk) -> bool {
    let text = &scene.text;
    let start = head.tokens.start;
    let start = start - usize::from(text.ends_before(start, &["các", "những"]));
    text.ends_before(start, &["ubnd"])
        || text.ends_before(start, &["dân"]) && text.ends_before(start - 1, &["nhân"])
}

/// `ở 7 xã`, `tại 3 huyện`: where something is or is done.
pub(super) fn lies_in(scene: &Scene, counted: &Chunk) -> bool {
    scene
        .text
        .ends_before(counted.tokens.start, &["ở", "tại", "thuộc", "trên", "bàn"])
}

/// `3 đơn vị là A, B, C đang làm hồ sơ`: what the names wait for stands right behind them.
fn awaits(scene: &Scene, behind: &[Chunk]) -> Option<bool> {
    let first = behind.iter().find(|chunk| {
        // `đã đủ điều kiện`, `đã gửi hồ sơ`
        let light = matches!(chunk.item, Item::Cue(Cue::Function | Cue::Done) | Item::Sign(')'));
        let adverb = chunk.tokens.len() == 1 && scene.text.is(chunk.tokens.start, &["đang", "vẫn", "cũng"]);
        !light && !adverb
    })?;
    let open = match first.item {
        // `2 xã A và B đang xây dựng xã nông thôn mới nâng cao`
        Item::Cue(Cue::Pending | Cue::Expects | Cue::Plan | Cue::NotMet | Cue::Builds) => true,
        // `2 xã (A, B) cơ bản hoàn thành các tiêu chí`
        _ if scene.text.is(first.tokens.start, &["cơ"])
            && scene.text.is(first.tokens.start + 1, &["bản"]) =>
        {
            true
        }
        // `hai xã A và B được chọn làm điểm`, `thôn A được huyện chọn xây dựng khu dân cư kiểu mẫu`
        _ => behind
            .iter()
            .take(CHOSEN)
            .take_while(|chunk| !matches!(chunk.item, Item::Sign(',' | ';')))
            .any(|chunk| {
                scene.text.is(chunk.tokens.start, &["chọn"])
                    || scene.text.ends_before(chunk.tokens.end, &["chọn"])
            }),
    };
    open.then_some(true)
}

/// `2 xã A và B đã được Hội đồng bỏ phiếu đạt nâng cao, đang trình UBND tỉnh`: what a council has voted on and another body decides.
fn is_voted_on(scene: &Scene, behind: &[Chunk]) -> Option<bool> {
    let text = &scene.text;
    let voted = behind
        .iter()
        .flat_map(|chunk| chunk.tokens.clone())
        .any(|token| text.is(token, &["phiếu"]) && text.ends_before(token, &["bỏ"]));
    (voted && View::any(behind.iter(), |cue| cue == Cue::Pending)).then_some(true)
}

/// Among so many chunks behind names they are said to be chosen: `được UBND huyện chọn`.
const CHOSEN: usize = 4;

/// `Được công nhận đợt này là làng A của xã X, làng B của xã Y`: the verb opens a sentence that lists.
pub(super) fn fronts(scene: &Scene, head: &[Chunk]) -> bool {
    let text = &scene.text;
    let light = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Recognises | Cue::Meets | Cue::Function | Cue::Done) | Item::Time(_) | Item::Label
        ) || text.is(chunk.tokens.start, LISTING)
    };
    head.iter().all(light)
}

/// Whether the last word of the head that tells says that the recognition is still to come.
fn is_to_come(scene: &Scene, sentence: &Sentence, head: &[Chunk]) -> Option<bool> {
    // `có thêm 4 xã được công nhận (kế hoạch 3 xã) là A, B`
    let depth = |chunk: &Chunk| sentence.segments[chunk.segment].depth;
    let own = head.iter().map(depth).min().unwrap_or(0);
    let mut outside = head.iter().rev().filter(|chunk| depth(chunk) <= own);
    outside.find_map(|chunk| match chunk.item {
        // `công nhận 5 xã đạt chuẩn; 3 xã cơ bản đạt chuẩn: A, B, C`
        Item::Cue(Cue::Meets)
            if scene.text.is(chunk.tokens.start, &["cơ"])
                || scene.text.ends_before(chunk.tokens.start, &["bản"]) =>
        {
            Some(true)
        }
        // `họp xét và thống nhất công nhận 3 xã: A, B, C`
        Item::Cue(Cue::Recognises) if is_agreed(&scene.text, chunk) => Some(false),
        // `sớm 1 năm so với lộ trình`
        Item::Cue(Cue::Plan) if scene.text.ends_before(chunk.tokens.start, &["với"]) => None,
        Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::NotMet) => Some(true),
        // `năm nay, xã xây dựng 2 ấp kiểu mẫu là A và B`, which `xây dựng được` and `đã xây dựng` have built
        Item::Cue(Cue::Builds)
            if scene.text.is(chunk.tokens.start, &["xây"])
                && !scene.text.ends_before(chunk.tokens.start, &["đã"])
                && !scene
                    .text
                    .is(chunk.tokens.end, &["được", "thành", "xong", "nông", "ntm"])
                && !scene.text.ends_before(chunk.tokens.end, &["được", "xong"]) =>
        {
            Some(true)
        }
        // `Năm 2016, tỉnh giao 4 xã về đích là A, B`
        _ if scene.text.is(chunk.tokens.start, &["giao"]) && chunk.tokens.len() == 1 => Some(true),
        // `đã chọn 4 xã thực hiện xây dựng nông thôn mới kiểu mẫu gồm A, B`
        _ if scene.text.ends_before(chunk.tokens.end, &["chọn"]) => Some(true),
        // `phải hoàn thành tiêu chí của 3 xã`
        Item::Cue(Cue::Norm) if scene.text.is(chunk.tokens.start, &["phải"]) => Some(true),
        // `đầu tư để có thêm 5 xã`
        _ if scene.text.is(chunk.tokens.start, &["để"]) => Some(true),
        Item::Cue(Cue::Done) if is_demanded(scene, sentence, chunk) => None,
        Item::Cue(Cue::Done) => Some(false),
        _ => None,
    })
}

/// `ba xã còn lại`: others than those spoken of.
pub(super) fn is_rest(scene: &Scene, head: &[Chunk]) -> bool {
    let text = &scene.text;
    head.iter()
        .any(|chunk| text.is(chunk.tokens.start, &["còn"]) && text.is(chunk.tokens.start + 1, &["lại"]))
}

/// `hợp nhất 3 xã A, B, C`: what became of them says nothing of their tier.
pub(super) fn merged(scene: &Scene, chunks: &[Chunk], head: usize) -> bool {
    chunks[head.saturating_sub(3)..head]
        .iter()
        .any(|chunk| merges(&scene.text, chunk))
}

/// Whether a head without a tier speaks of what has been announced: `7 xã gồm: …`, `04 xã này là …`, `5 xã được công nhận
/// lần này gồm …`, `Huyện A thêm 3 xóm gồm …`; not `những vườn này thuộc các xã: …`, `ba xã còn lại là …`.
pub(super) fn refers(scene: &Scene, sentence: &Sentence, from: usize, at: usize, noun: usize) -> bool {
    let chunks = &sentence.chunks;
    let text = &scene.text;
    let within = text.ends_before(
        chunks[noun].tokens.start,
        &["thuộc", "của", "tại", "ở", "trên", "còn", "cho", "giữa"],
    ) || text.ends_before(chunks[noun].tokens.start, &["các"])
        && text.ends_before(
            chunks[noun].tokens.start - 1,
            &["thuộc", "của", "tại", "ở", "cho"],
        );
    if within {
        return false;
    }
    let says = |cue| matches!(cue, Cue::Recognises | Cue::Meets | Cue::Change(Change::Increase));
    let head = &chunks[from..at];
    let rest = is_rest(scene, head);
    let bare = head.iter().all(|chunk| {
        matches!(
            chunk.item,
            Item::Sign(_)
                | Item::Place(_)
                | Item::Cue(Cue::Function | Cue::Noun(_) | Cue::Part | Cue::Anaphor)
        ) || counted(scene, chunk).is_some()
            || text.is(chunk.tokens.start, LISTING)
    });
    !rest && (bare || View::any(head.iter(), says))
}

/// Words of a head that only lists: `danh sách như sau`, `Trong 12 xã đợt này, nhiều nhất là huyện A với 4 xã`.
const LISTING: &[&str] = &[
    "danh", "sách", "tên", "như", "sau", "nói", "trên", "đợt", "này", "lần", "nhiều", "nhất", "với", "tiếp",
    "đến", "theo", "dẫn", "đầu",
];

/// `lũy kế`, `tính cả đợt này`, `nâng tổng số`, `đưa số xã … lên`, `đến nay`, `tính đến`, `trước đó`, `trước đợt này`: what came before is counted too.
pub(super) fn sums_up(scene: &Scene, chunk: &Chunk) -> bool {
    let text = &scene.text;
    let start = chunk.tokens.start;
    match chunk.item {
        Item::Cue(Cue::Time(Relative::Now)) => true,
        Item::Time(_) => {
            // `đến tháng 10-2022`
            let start = start - usize::from(text.ends_before(start, &["tháng", "ngày", "năm"]));
            let start = start - usize::from(text.ends_before(start, &["giữa", "đầu"]));
            text.ends_before(start, &["đến", "tới", "cuối", "hết"])
        }
        _ => {
            text.is(start, &["lũy"])
                || text.is(start, &["tính", "kể"]) && text.is(start + 1, &["đến", "tới", "cả"])
                || text.is(start, &["nâng", "đưa"]) && text.is(start + 1, &["tổng", "số"])
                // `Trước đó, năm 2022, huyện có 3 xã được công nhận: …` tells of one year.
                || text.is(start, &["trước"])
                    && text.is(start + 1, &["đó", "đây", "đợt"])
                    && !(start + 2..start + 4).any(|token| text.is(token, &["năm"]))
        }
    }
}

/// `14/14 xã đã đạt chuẩn, 4 xã trong đó là A, B đang được thẩm định`: what is said of the units counted comes first, then what is said behind
/// their names, then what was said before.
pub(super) fn is_still_open(
    scene: &Scene,
    sentence: &Sentence,
    before: &[Chunk],
    own: &[Chunk],
    behind: &[Chunk],
) -> Option<bool> {
    is_inspected(scene, before)
        .or_else(|| is_voted_on(scene, behind))
        .or_else(|| is_to_come(scene, sentence, own))
        .or_else(|| awaits(scene, behind))
        .or_else(|| is_to_come(scene, sentence, before))
}

/// `kiểm tra hai xã A, B về mức độ hoàn thành tiêu chí`: what is being looked at.
fn is_inspected(scene: &Scene, before: &[Chunk]) -> Option<bool> {
    let text = &scene.text;
    let end = before.last()?.tokens.end;
    let inspects = text.ends_before(end, &["tra", "sát"])
        && text.ends_before(end - 1, &["kiểm", "phúc", "khảo", "giám"]);
    inspects.then_some(true)
}

/// `chọn 3 xã xây dựng NTM nâng cao gồm A, B, C`: units whose count is a plan are planned.
pub(super) fn is_count_planned(claims: &Running, head: &Chunk) -> Option<bool> {
    let Item::Quantity(id) = head.item else {
        return None;
    };
    let planned = claims.claim(id)?.status == Some(Status::Target);
    planned.then_some(true)
}

/// `3 xã hoàn thành các tiêu chí là A, B, C; hồ sơ đang trình Hội đồng`: what the next clause says of the files of those named.
pub(super) fn waits_with_files(scene: &Scene, rest: &[Chunk]) -> Option<bool> {
    let [sign, clause @ ..] = rest else { return None };
    let files = clause.first().is_some_and(|first| {
        scene.text.is(first.tokens.start, &["hồ"]) && scene.text.is(first.tokens.start + 1, &["sơ"])
    });
    let waits = clause
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(';' | '.')))
        .any(|chunk| chunk.item == Item::Cue(Cue::Pending));
    (matches!(sign.item, Item::Sign(';' | ',')) && files && waits).then_some(true)
}
