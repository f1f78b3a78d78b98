//! Times that date something else than the quantity: a base, a document, a plan, a set of criteria, those whom money is for.

use super::year_of;
use crate::context::change::takes_back;
use crate::context::{Scene, View};
use crate::quantity::Unit;
use crate::quantity::calendar::When;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// Whether a time can give the year of a quantity: not the base of a comparison, not the date of a document.
pub(super) fn governs(scene: &Scene, sentence: &Sentence, time: &Chunk) -> Option<()> {
    let at = sentence.position(time);
    // `công nhận lại 3 sản phẩm OCOP của năm 2022`
    let text = &scene.text;
    let start = time.tokens.start;
    let renewed = text.ends_before(start, &["của"])
        && (start.saturating_sub(RENEWED_BEFORE)..start)
            .any(|token| text.is(token, &["lại"]) && text.ends_before(token, &["nhận", "giá", "hạng"]));
    if renewed || is_of_standard(scene, time) || is_of_plan_met(scene, time) {
        return None;
    }
    if is_of_base(scene, sentence, at)
        || is_of_those_lost(scene, sentence, at)
        || is_carried_over(scene, time)
    {
        return None;
    }
    for chunk in sentence.chunks[..at].iter().rev() {
        match chunk.item {
            // `đợt 2 năm 2020`, `đến hết tháng 11 năm nay`
            Item::Label
                if scene
                    .text
                    .ends_before(chunk.tokens.start, &["đợt", "kỳ", "lần", "tháng", "quý"]) => {}
            // `Nghị quyết năm 2019 đề ra: …` sets aims for that year.
            Item::Cue(Cue::DocumentWord) if sets_aims_for(scene, chunk, time) => {}
            // `còn 3,69% (so với năm 2017 là 6,47%)`
            Item::Cue(Cue::Base) if tells_the_base(scene, &sentence.chunks[at + 1..]) => break,
            // `Định hướng đến năm 2025: …` heads what is aimed at.
            Item::Cue(Cue::Outlook) if chunk.tokens.start == sentence.tokens.start => {}
            Item::Cue(Cue::Base | Cue::DocumentWord | Cue::Outlook) | Item::Label => return None,
            Item::Cue(Cue::Function | Cue::Label) | Item::Sign('(') => {}
            _ => break,
        }
    }
    Some(())
}

/// Whether a number follows the year of a comparison as what it was then.
fn tells_the_base(scene: &Scene, behind: &[Chunk]) -> bool {
    matches!(behind, [verb, number, ..]
        if scene.text.is(verb.tokens.start, &["là"]) && matches!(number.item, Item::Quantity(_)))
}

/// `Nghị quyết năm 2019 đề ra: …`: a resolution for one year, not for a term, that says its aims.
fn sets_aims_for(scene: &Scene, document: &Chunk, time: &Chunk) -> bool {
    let text = &scene.text;
    let end = time.tokens.end;
    let one_year = matches!(time.item, Item::Time(id) if matches!(scene.calendar[id].when, When::Year(_)));
    text.is(document.tokens.start, &["nghị"])
        && one_year
        && text.is(end, &["đề", "đặt", "xác"])
        && text.is(end + 1, &["ra", "định"])
}

/// `gấp 1,47 lần so với lúc xã về đích năm 2013`: the year of what is compared with.
fn is_of_base(scene: &Scene, sentence: &Sentence, time: usize) -> bool {
    let segment = sentence.chunks[time].segment;
    sentence.chunks[..time]
        .iter()
        .rev()
        .take_while(|chunk| chunk.segment == segment && !matches!(chunk.item, Item::Quantity(_)))
        .any(|chunk| {
            chunk.item == Item::Cue(Cue::Base)
                && scene.text.is(chunk.tokens.end, &["lúc", "khi", "ngày", "hồi"])
        })
}

/// `thu hồi giấy chứng nhận của 25 sản phẩm được công nhận năm 2019`: when they were recognised, not when they lose it.
fn is_of_those_lost(scene: &Scene, sentence: &Sentence, time: usize) -> bool {
    let before = &sentence.chunks[..time];
    let recognised = before
        .last()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Recognises));
    recognised && before.iter().any(|chunk| takes_back(&scene.text, chunk))
}

/// `vốn năm 2021 chuyển sang 4,5 tỷ đồng`: the year that money left over was meant for.
fn is_carried_over(scene: &Scene, time: &Chunk) -> bool {
    let text = &scene.text;
    let end = time.tokens.end;
    let carried = text.is(end, &["chuyển"]) && text.is(end + 1, &["sang", "qua", "nguồn", "tiếp"])
        || text.is(end, &["kéo"]) && text.is(end + 1, &["dài"]);
    carried && text.ends_before(time.tokens.start, &["vốn", "nguồn", "phí", "năm", "của"])
}

/// `theo Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2016 - 2020`: the period names the set of criteria; `đề án giai đoạn 2019-2020, định
/// hướng đến năm 2025`: with an outlook it names a document.
fn is_of_standard(scene: &Scene, time: &Chunk) -> bool {
    let text = &scene.text;
    let start = time.tokens.start;
    let spans = matches!(time.item, Item::Time(id) if matches!(scene.calendar[id].when, When::Span(..)));
    let names = (start.saturating_sub(NAMED_WITHIN)..start)
        .rev()
        .take_while(|&token| !text.is(token, &[",", ";", ":", ".", "đạt", "có"]))
        .any(|token| text.is(token, &["bộ"]) && text.is(token + 1, &["tiêu"]));
    let end = time.tokens.end;
    let outlook = text.is(end, &[",", "và"])
        && (text.is(end + 1, &["định"]) && text.is(end + 2, &["hướng"])
            || text.is(end + 1, &["tầm"]) && text.is(end + 2, &["nhìn"]));
    spans && (names || outlook)
}

/// The name of a set of criteria is no longer: `Bộ tiêu chí quốc gia về xã nông thôn mới nâng cao của tỉnh giai đoạn`.
const NAMED_WITHIN: usize = 18;

/// Within so many tokens behind the verb that renews them the year of old certificates is told.
const RENEWED_BEFORE: usize = 9;

/// `78 xã đạt chuẩn, vượt chỉ tiêu của giai đoạn 2016 - 2020; 29 xã đạt từ 15 tiêu chí`: the period is that of a plan which the
/// clause before was held against.
pub(super) fn dates_a_plan_met(view: &View, time: &Chunk) -> bool {
    let at = view.sentence().position(time);
    names_a_plan_met(&view.scene.text, time)
        && view.chunks()[at + 1..view.at]
            .iter()
            .any(|chunk| chunk.item == Item::Sign(';'))
}

fn names_a_plan_met(text: &Text, time: &Chunk) -> bool {
    let start = time.tokens.start;
    (start.saturating_sub(PLAN_MET)..start)
        .rev()
        .take_while(|&token| !text.is(token, &[",", ";", "."]))
        .any(|token| {
            let verb = token.saturating_sub(usize::from(text.is(token, &["thành"])));
            text.is(token, &["vượt", "thành"])
                && text.is(token + 1, &["mục", "kế", "chỉ"])
                && !is_aimed(text, verb)
        })
}

/// `phấn đấu hoàn thành mục tiêu 16 xã đạt chuẩn vào năm 2022`: nobody has met it.
fn is_aimed(text: &Text, verb: usize) -> bool {
    text.ends_before(verb, &["đấu", "tâm", "gắng", "lực", "để", "nhằm", "sẽ"])
}

/// `có 11.056 sản phẩm, vượt mục tiêu đến năm 2025`: a year to come dates the plan that is met already.
fn is_of_plan_met(scene: &Scene, time: &Chunk) -> bool {
    let today = scene.setting.published.map(|day| day.year);
    let year = match time.item {
        Item::Time(id) => year_of(scene, id),
        _ => None,
    };
    let ahead = year.zip(today).is_some_and(|(year, today)| year > today);
    ahead && names_a_plan_met(&scene.text, time)
}

/// Within so many tokens a period follows the plan that it belongs to (`hoàn thành mục tiêu được giao của cả giai đoạn …`).
const PLAN_MET: usize = 12;

/// `18 tỷ đồng cho các xã đạt chuẩn nông thôn mới năm 2021`: the year of those whom money is given to, unless it says within which years that
/// is done (`85 tỷ đồng cho các xã về đích trong hai năm 2019 - 2020`).
pub(super) fn is_of_recipients(view: &View, time: &Chunk) -> bool {
    let at = view.sentence().position(time);
    let between = &view.chunks()[view.at + 1..at];
    let text = &view.scene.text;
    let start = time.tokens.start;
    let spans = matches!(time.item, Item::Time(id) if matches!(view.scene.calendar[id].when, When::Span(..)));
    let within = spans && (text.ends_before(start, &["trong"]) || text.ends_before(start - 1, &["trong"]));
    view.quantity().unit == Unit::Money
        && !within
        && between.windows(2).any(|pair| {
            matches!(
                pair[0].item,
                Item::Cue(Cue::Noun(Noun::Commune | Noun::Village | Noun::District))
            ) && matches!(
                pair[1].item,
                Item::Cue(Cue::Meets | Cue::Goal | Cue::Recognises | Cue::Plan | Cue::Pending)
            )
        })
}

/// `đưa 4 xã đạt chuẩn, trong đó xã A được công nhận năm 2020; bình quân đạt 13,1 tiêu chí`: when the unit was recognised that is
/// named as a part of those counted.
pub(super) fn is_of_named_part(view: &View, time: &Chunk) -> bool {
    let at = view.sentence().position(time);
    let chunks = view.chunks();
    let Some(part) = chunks[..at]
        .iter()
        .rposition(|chunk| chunk.item == Item::Cue(Cue::Part))
    else {
        return false;
    };
    let own = &chunks[part..at];
    let named = own
        .iter()
        .find(|chunk| {
            !matches!(
                chunk.item,
                Item::Cue(Cue::Part | Cue::Function | Cue::Reaches) | Item::Sign(',')
            )
        })
        .is_some_and(|chunk| matches!(chunk.item, Item::Place(_)));
    let recognised = View::any(own.iter(), |cue| {
        matches!(cue, Cue::Recognises | Cue::Meets | Cue::Goal)
    });
    let counts = own
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Quantity(_) | Item::Sign(';')));
    named && recognised && !counts && !(part..at).contains(&view.at)
}

/// `…; năm 2019 xã đạt chuẩn nông thôn mới; thu nhập bình quân đạt 33,5 triệu đồng`, `gấp rưỡi lúc xã được công nhận năm 2017; hộ nghèo còn 1,4%`: when
/// an uncounted unit was recognised dates no clause behind the next semicolon.
pub(super) fn dates_its_recognition(view: &View, time: &Chunk) -> bool {
    let text = &view.scene.text;
    let chunks = view.chunks();
    let at = view.sentence().position(time);
    let parted = chunks[at..view.at]
        .iter()
        .any(|chunk| chunk.item == Item::Sign(';'));
    let from = chunks[..at]
        .iter()
        .rposition(|chunk| matches!(chunk.item, Item::Sign(',' | ';')))
        .map_or(0, |sign| sign + 1);
    let until = chunks[at..]
        .iter()
        .position(|chunk| matches!(chunk.item, Item::Sign(',' | ';' | '(')))
        .map_or(chunks.len(), |sign| at + sign);
    let clause = &chunks[from..until];
    let unit = clause.iter().any(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Noun(Noun::Commune | Noun::District)))
            && !text.ends_before(chunk.tokens.start, &["các", "số"])
    });
    let recognised = View::any(clause.iter(), |cue| {
        matches!(cue, Cue::Meets | Cue::Recognises | Cue::Goal)
    });
    let counts = clause.iter().any(|chunk| matches!(chunk.item, Item::Quantity(_)));
    let year = matches!(time.item, Item::Time(id) if matches!(view.scene.calendar[id].when, When::Year(_)));
    parted && year && from > 0 && unit && recognised && !counts
}
