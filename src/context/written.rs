//! When a text without a date line was written.

use super::setting::{BEGUN, Day, LATE_REPORTS, OPENING};
use super::status::heading::{names_period, stands_alone};
use super::{Scene, View};
use crate::article::BlockKind;
use crate::quantity::calendar::When;
use crate::text::Text;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item, Sentence};

/// Without a date line: the latest year with a day or month, else the latest year of a result, the first period, the
/// first year of a plan, the day a document was signed, the end of the year that is spoken of.
pub(super) fn latest_year(scene: &Scene) -> Option<i16> {
    let (mut dated, mut plain, mut period, mut planned) = (None, None, None, None);
    let (mut signed, mut deadline, mut aimed) = (None, None, None);
    // `Ngày 16/1, tại hội nghị triển khai nhiệm vụ năm 2015`: the year set ahead has begun.
    let begun = scene.calendar.first().is_some_and(|first| {
        first.when == When::Undated && first.day.is_some_and(|(_, month)| month <= BEGUN)
    });
    // `3. Mục tiêu cụ thể` above `a) Đến hết năm 2018: có 15 xã đạt chuẩn`
    let mut headed = false;
    for sentence in &scene.sentences {
        let own = plans(scene, sentence);
        let heads = stands_alone(scene, sentence) && !names_period(sentence);
        if heads && scene.kinds[sentence.block] != BlockKind::Title {
            headed = own;
        }
        let (mut aside, mut earlier) = (false, false);
        // `hiện có 31 xã, dự kiến hết năm 2021 thêm 5 xã, sang năm 2022 thêm 1 huyện`
        let mut expected = own || headed;
        for chunk in &sentence.chunks {
            match chunk.item {
                Item::Cue(Cue::Base | Cue::DocumentWord | Cue::Outlook) => aside = true,
                Item::Cue(Cue::Expects) => expected = true,
                // `đợt 2 năm 2023`, `dịch COVID-19 năm 2021` is told, `Quyết định số 148 năm 2023` is not.
                Item::Label
                    if !scene
                        .text
                        .ends_before(chunk.tokens.start, &["đợt", "kỳ", "quý", "tháng", "-"]) =>
                {
                    aside = true;
                }
                // `quyết định công nhận đạt chuẩn nông thôn mới năm 2020`
                Item::Sign(',' | ';' | ')')
                | Item::Cue(Cue::Recognises | Cue::Ranked | Cue::Meets | Cue::Ntm(_)) => {
                    aside = false;
                }
                // `kể từ ngày ký quyết định 30/12/2022`
                Item::Time(id)
                    if aside
                        && (scene.calendar[id].day.is_some()
                            || scene.text.is(scene.calendar[id].tokens.start + 1, &["/"])) =>
                {
                    let year = super::time::year_of(scene, id);
                    signed = signed.max(year);
                    dated = dated.max(year.filter(|_| is_just_signed(&scene.text, sentence)));
                }
                Item::Time(id) if !aside => {
                    let mention = &scene.calendar[id];
                    let start = mention.tokens.start;
                    match mention.when {
                        When::Year(year) if mention.day.is_some() || scene.text.is(start + 1, &["/"]) => {
                            dated = dated.max(Some(year));
                        }
                        When::Year(year)
                            if year <= PROGRAMME_START
                                || scene
                                    .text
                                    .ends_before(start, &["sau", "trước", "đôi", "lần", "cho"]) => {}
                        // `2 tháng cuối năm 2021, tỉnh phấn đấu …`, `về đích trong năm 2020 này` are said within that year.
                        When::Year(year)
                            if scene.text.is(mention.tokens.end, &["này"])
                                || scene.text.ends_before(start, &["cuối"])
                                    && scene.text.ends_before(start - 1, &["tháng"]) =>
                        {
                            dated = dated.max(Some(year));
                        }
                        When::Year(_) if !earlier && is_looked_back_on(&scene.text, start) => {}
                        // `tổng kết năm 2024, bàn phương hướng năm 2025`
                        When::Year(year) if !begun && is_set_ahead(&scene.text, start) => {
                            planned = planned.or(Some(year));
                        }
                        // `Năm 2022, tỉnh quyết tâm …` tells when, `kế hoạch năm 2025 là …` does not.
                        When::Year(year) if expected => {
                            let opens = start <= sentence.tokens.start + 1;
                            planned = planned.or(Some(year).filter(|_| opens));
                            // `Tỉnh phấn đấu trong năm 2021 thêm 6 xã`
                            let within = scene.text.ends_before(start, &["trong"]);
                            aimed = aimed.or(Some(year).filter(|_| within));
                            // `đến hết năm 2015, tỉnh dự kiến có 22 xã`
                            let ends = scene.text.ends_before(start, &["hết", "cuối"]);
                            deadline = deadline.or(Some(year).filter(|_| ends));
                        }
                        // `từ đầu năm 2015 đến nay`
                        When::Since(year)
                            if scene.text.ends_before(start, &["đầu"])
                                || scene.text.is(start + 1, &["đầu", "tháng"]) =>
                        {
                            dated = dated.max(Some(year));
                        }
                        When::Year(year) => {
                            plain = plain.max(Some(year));
                            earlier = true;
                        }
                        // `theo bộ tiêu chí giai đoạn 2021-2025` names a programme.
                        // … and `Giai đoạn 2016 - 2020, tỉnh phấn đấu …` what is ahead.
                        When::Span(_, year)
                            if !expected
                                && super::time::told(scene, sentence, chunk, id)
                                    .is_some_and(|years| !years.names) =>
                        {
                            period = period.or(Some(year));
                        }
                        When::Span(..) | When::Since(_) | When::Undated => {}
                    }
                }
                _ => {}
            }
        }
    }
    dated
        .or(plain)
        .or(planned)
        .or(period)
        .or(signed)
        .or(deadline)
        .or(aimed)
}

/// Whether a sentence plans or registers, and says nothing of a result: `Năm 2020 có 7 xã đăng ký về đích`.
fn plans(scene: &Scene, sentence: &Sentence) -> bool {
    let registers =
        |chunk: &Chunk| chunk.item == Item::Cue(Cue::Pending) && scene.text.is(chunk.tokens.start, &["đăng"]);
    let says = |test: fn(Cue) -> bool| View::any(sentence.chunks.iter(), test);
    says(|cue| matches!(cue, Cue::Plan | Cue::Expects)) && !says(|cue| cue == Cue::Done)
        || sentence.chunks.iter().any(registers)
}

/// Years up to this are told as the programme's beginning, not as the time of writing.
const PROGRAMME_START: i16 = 2011;

/// `bàn phương hướng năm 2025`, `phát động thi đua năm 2024`, `Tết Ất Tỵ 2025`: the year to come of a report on the year before.
fn is_set_ahead(text: &Text, start: usize) -> bool {
    (start.saturating_sub(AHEAD)..start).any(|token| {
        text.is(token, &["phương"]) && text.is(token + 1, &["hướng"])
            || text.is(token, &["nhiệm"]) && text.is(token + 1, &["vụ"])
            || text.is(token, &["phát"]) && text.is(token + 1, &["động"])
            || text.is(token, &["tết"])
    })
}

/// Within so many tokens before it a year is told to be the next one: `phương hướng, nhiệm vụ trọng tâm năm`.
const AHEAD: usize = 6;

/// Whether an article counts up to a later month of the year of a day that its opening tells: `kết quả 6 tháng đầu năm 2017`, `Lũy kế đến
/// 30/6/2017` below `Chỉ thị ngày 17/02/2017`.
pub(super) fn looks_back_later(scene: &Scene, day: Day) -> bool {
    let text = &scene.text;
    let months = |sentence: &Sentence| {
        sentence.tokens.clone().any(|token| {
            let reported = text.is(token, &["tháng"]) && text.is(token + 1, &["đầu"])
                || text.is(token, &["tháng"]) && text.is(token + 1, &["năm"]);
            let counted = token > 0
                && text
                    .word(token - 1)
                    .parse::<i8>()
                    .is_ok_and(|months| months > LATE_REPORTS);
            reported && counted
        })
    };
    let titled = scene.title().any(months);
    let counted_up = scene.calendar.iter().any(|mention| {
        let start = mention.tokens.start;
        let later = mention.when == When::Year(day.year)
            && mention.day.is_some_and(|(_, month)| month > LATE_REPORTS);
        later
            && (start.saturating_sub(COUNTED_UP)..start)
                .any(|token| text.is(token, &["tính", "lũy", "luỹ", "kể"]))
    });
    titled || counted_up
}

/// Within so many tokens before a day it is said that it is counted up to it: `Lũy kế đến hết ngày 30/6/2017`.
const COUNTED_UP: usize = 5;

/// `Sáng 06/3/2018, UBND huyện tổ chức hội nghị tổng kết năm 2017`: the day that the opening of an article without a date tells.
pub(super) fn day_told(scene: &Scene) -> Option<Day> {
    let end = scene.sentences.iter().take(OPENING).next_back()?.tokens.end;
    scene
        .calendar
        .iter()
        .take_while(|mention| mention.tokens.start < end)
        .find_map(|mention| match (mention.when, mention.day) {
            (When::Year(year), Some((_, month))) => Some(Day { year, month }),
            _ => None,
        })
}

/// `Năm 2016 đạt 39 triệu đồng, đến năm 2021 đạt 72 triệu đồng`: the text may be later than either; `Tính đến năm 2021, trên địa bàn có …` is of that year.
fn is_looked_back_on(text: &Text, start: usize) -> bool {
    text.ends_before(start, &["đến"]) && !text.ends_before(start - 1, &["tính"])
}

/// `Phó Thủ tướng vừa ký Quyết định số 1347/QĐ-TTg ngày 4/8/2021`
fn is_just_signed(text: &Text, sentence: &Sentence) -> bool {
    sentence
        .tokens
        .clone()
        .any(|token| text.is(token, &["vừa", "mới"]) && text.is(token + 1, &["ký", "ban"]))
}
