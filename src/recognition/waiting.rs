//! Whether a recognition is still to come.

use super::event::recognises;
use super::verb::has_actor;
use super::year;
use crate::context::status::{is_agreed, is_demanded, is_past};
use crate::context::time::year_of;
use crate::context::{Scene, View};
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// Whether the recognition is still to come: planned, proposed, not met.
pub(super) fn is_open(scene: &Scene, index: usize, at: usize) -> bool {
    let sentence = &scene.sentences[index];
    // `cơ bản đạt chuẩn`, `được xét đạt chuẩn`
    let trigger = sentence.chunks[at].tokens.clone();
    if sentence.chunks[at].item == Item::Cue(Cue::Meets)
        && (scene.text.ends_before(trigger.start, &["bản", "xét"]) || scene.text.is(trigger.start, &["cơ"]))
    {
        return true;
    }
    // `Hội nghị thẩm định xã A đạt chuẩn nông thôn mới nâng cao`
    if sentence.chunks[at].item == Item::Cue(Cue::Meets) && is_examined(scene, sentence, at) {
        return true;
    }
    // `tiến độ các công trình phục vụ đạt chuẩn trong năm 2016`, `kiểm tra mức độ hoàn thành tiêu chí`
    let serves = scene.text.ends_before(trigger.start, &["vụ", "độ"])
        && scene
            .text
            .ends_before(trigger.start - 1, &["phục", "mức", "tiến"]);
    if serves && sentence.chunks[at].item != Item::Cue(Cue::Recognises) {
        return true;
    }
    // `Xã A tập trung hoàn thành các tiêu chí`, `nỗ lực về đích`
    if is_forwarded(scene, sentence, at) {
        return true;
    }
    let effort = trigger.start > 1
        && scene
            .text
            .ends_before(trigger.start, &["trung", "lực", "gắng", "sức"])
        && scene
            .text
            .ends_before(trigger.start - 1, &["tập", "nỗ", "cố", "gắng", "dồn", "chung"]);
    if effort && sentence.chunks[at].item != Item::Cue(Cue::Recognises) || is_purpose(scene, sentence, at) {
        return true;
    }
    // `xã A bị thu hồi quyết định công nhận`
    let verb = sentence.chunks[at].tokens.start;
    if (sentence.tokens.start..verb)
        .any(|token| scene.text.is(token, &["thu"]) && scene.text.is(token + 1, &["hồi"]))
    {
        return true;
    }
    if is_agreed(&scene.text, &sentence.chunks[at]) {
        return false;
    }
    for chunk in sentence.chunks[..at].iter().rev() {
        match chunk.item {
            Item::Cue(Cue::Recognises) if is_agreed(&scene.text, chunk) => return false,
            // `Sau 3 năm phấn đấu, xã được công nhận`
            Item::Cue(Cue::Plan) if is_past_effort(&scene.text, chunk) => {}
            Item::Cue(Cue::Pending) if is_granted(scene, sentence, chunk, at) => {}
            Item::Cue(Cue::Expects) if was_recognised_then(scene, sentence, at) => {}
            Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::NotMet) => return true,
            // `khó hoàn thành chỉ tiêu 2 xã A, B đạt chuẩn`
            Item::Cue(Cue::Noun(Noun::SubCriterion))
                if sentence.chunks[..at].iter().any(|count| {
                    count.tokens.start == chunk.tokens.end && matches!(count.item, Item::Quantity(_))
                }) =>
            {
                return true;
            }
            Item::Cue(Cue::Done) if is_demanded(scene, sentence, chunk) => return true,
            Item::Cue(Cue::Done) => return false,
            // `Tính đến nay có 6/7 xã đạt chuẩn, … và đến năm 2020 huyện đạt chuẩn` in 2019
            Item::Time(id) if is_ahead(scene, id) => return true,
            // `mong năm 2015 đạt chuẩn` was open then.
            Item::Time(id) if is_past(scene, sentence, chunk, id) && !is_awaited(sentence, chunk) => {
                return false;
            }
            _ => {}
        }
    }
    let done = recognises(&scene.text, &sentence.chunks[at]) && has_actor(scene, &sentence.chunks, at);
    scene.plans[index].is_some() && !done
}

/// `công trình giúp huyện A hoàn thành các tiêu chí`, `tập trung nguồn lực để xã A được công nhận`: what work is for; `Để xã A được công
/// nhận, nhân dân đã góp …` opens with what has come of it.
fn is_purpose(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let text = &scene.text;
    let named = |chunk: &&Chunk| {
        matches!(
            chunk.item,
            Item::Place(_) | Item::Quantity(_) | Item::Sign(',') | Item::Cue(Cue::Recognises)
        ) || text.is(chunk.tokens.start, &["và"])
    };
    let before = &sentence.chunks[..at];
    let soon = |chunk: &&Chunk| text.is(chunk.tokens.start, &["sớm"]);
    let unit = before.iter().rev().skip_while(soon).take_while(named).last();
    let recognised = sentence.chunks[at].item == Item::Cue(Cue::Recognises);
    let done = View::any(before.iter(), |cue| matches!(cue, Cue::Done | Cue::Recognises));
    unit.is_some_and(|unit| {
        let start = unit.tokens.start;
        // `Để huyện A được công nhận, huyện sẽ trình hồ sơ` looks ahead.
        let ahead = sentence.chunks[at..].iter().any(|chunk| {
            matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending))
                || text.is(chunk.tokens.start, &["sẽ", "phải", "cần"])
        });
        let for_it = text.ends_before(start, &["để"]) && (start - 1 > sentence.tokens.start || ahead);
        // `Huyện tập trung hỗ trợ xã A đạt chuẩn`, which `đã hỗ trợ` has done; `Năm nay, huyện chọn xã A về đích`
        let segment = sentence.chunks[at].segment;
        let clause = before.iter().filter(|chunk| chunk.segment == segment);
        // `giúp huyện A đạt chuẩn và thị xã B hoàn thành nhiệm vụ`
        let listed = !done
            && clause
                .flat_map(|chunk| chunk.tokens.clone())
                .any(|token| text.is(token, &["giúp"]));
        let helped = listed
            || text.ends_before(start, &["giúp"])
            || text.ends_before(start, &["trợ", "đạo", "chọn"]) && !done;
        // `việc xã A đạt chuẩn có ý nghĩa …`, which `việc xã A đã đạt chuẩn` has come about
        let spoken_of = text.ends_before(start, &["việc"]) && !done;
        // `rà soát để xã A giữ vững danh hiệu và xã B sớm về đích`
        let wished = text.ends_before(sentence.chunks[at].tokens.start, &["sớm"])
            && before
                .iter()
                .filter(|chunk| chunk.segment == segment)
                .any(|chunk| text.is(chunk.tokens.start, &["để", "nhằm"]));
        for_it || helped && !recognised || spoken_of || wished && !done
    })
}

/// `sau 3 năm phấn đấu`, `quá trình phấn đấu`: the effort that has led to what is told.
fn is_past_effort(text: &Text, plan: &Chunk) -> bool {
    let start = plan.tokens.start;
    let years = text.ends_before(start, &["năm", "tháng"]) && start > 1 && text.tokens[start - 2].is_number();
    years || text.ends_before(start, &["trình", "sự"])
}

/// `Theo đề nghị của Hội đồng thẩm định, UBND tỉnh công nhận xã A`: the request that a recognition grants.
fn is_granted(scene: &Scene, sentence: &Sentence, request: &Chunk, at: usize) -> bool {
    let text = &scene.text;
    let start = request.tokens.start;
    text.ends_before(start, &["theo", "xét", "sở", "cứ", "từ"])
        && text.is(request.tokens.end, &["của"])
        && recognises(text, &sentence.chunks[at])
        && has_actor(scene, &sentence.chunks, at)
}

/// `Xã A tiếp tục xây dựng nông thôn mới nâng cao và được UBND tỉnh công nhận năm 2020`: what was begun has been recognised in a year gone by.
fn was_recognised_then(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let time = sentence.chunks[at + 1..].iter().take(2).find(|chunk| {
        let today = scene.setting.published.map(|day| day.year);
        year::plain(scene, sentence, chunk).is_some_and(|year| today.is_some_and(|today| year < today))
    });
    recognises(&scene.text, &sentence.chunks[at]) && has_actor(scene, &sentence.chunks, at) && time.is_some()
}

/// Whether the units before a verb are the object of `thẩm định`, `kiểm tra`: `đã thẩm định xã A, B đạt chuẩn nâng cao và xã C đạt kiểu mẫu`.
fn is_examined(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let text = &scene.text;
    let chunks = &sentence.chunks;
    let listed = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Place(_)
                | Item::Time(_)
                | Item::Sign(',')
                | Item::Cue(Cue::Noun(_) | Cue::LevelWord(_) | Cue::Meets | Cue::Ntm(_) | Cue::Tier(_))
        ) || text.is(chunk.tokens.start, &["và", "các"])
    };
    let examines = |end: usize| {
        end > 1
            && text.ends_before(end, &["định", "tra", "sát"])
            && text.ends_before(end - 1, &["thẩm", "kiểm", "phúc", "khảo"])
    };
    let named = at > 0 && matches!(chunks[at - 1].item, Item::Place(_));
    chunks[..at]
        .iter()
        .rev()
        .take_while(|_| named)
        .take_while(|chunk| listed(chunk))
        // `Qua thẩm định, xã A đạt chuẩn`
        .any(|chunk| chunk.item != Item::Sign(',') && examines(chunk.tokens.start))
}

/// `đã được Hội đồng bỏ phiếu đạt nông thôn mới nâng cao, hiện đang trình UBND tỉnh`: what waits for another decision.
fn is_forwarded(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let text = &scene.text;
    let voted = sentence.chunks[..at].iter().any(|chunk| {
        chunk.tokens.clone().any(|token| {
            text.is(token, &["phiếu"]) && text.ends_before(token, &["bỏ"])
                || text.is(token, &["thẩm"]) && text.is(token + 1, &["định"])
        })
    });
    let waits = sentence.chunks[at + 1..]
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Place(_) | Item::Sign(';')))
        .any(|chunk| chunk.item == Item::Cue(Cue::Pending));
    voted && waits && sentence.chunks[at].item != Item::Cue(Cue::Recognises)
}

/// Whether a time that is said to be a year (`Quyết định số 2027, 2028` are none) lies behind that of the article.
fn is_ahead(scene: &Scene, id: usize) -> bool {
    let said = scene.text.is(scene.calendar[id].tokens.start, &["năm"]);
    let today = scene.setting.published.map(|day| day.year);
    said && year_of(scene, id)
        .zip(today)
        .is_some_and(|(year, today)| year > today)
}

/// Whether a plan is spoken of before a time in its segment.
fn is_awaited(sentence: &Sentence, time: &Chunk) -> bool {
    sentence
        .chunks
        .iter()
        .take_while(|chunk| chunk.tokens.start < time.tokens.start)
        .any(|chunk| {
            chunk.segment == time.segment
                && matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending))
        })
}
