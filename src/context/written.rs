//! When a text without a date line was written.

use std::collections::BTreeSet;

use super::setting::{BEGUN, Day, LATE_REPORTS, OPENING};
use super::status::heading::{names_period, stands_alone};
use super::{Scene, View};
use crate::article::BlockKind;
use crate::quantity::calendar::When;
use crate::text::Text;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item, Sentence};

/// The years that the figures of a text without a date line have been found to be of.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// Those of results, and of recognitions.
    pub(crate) done: BTreeSet<i16>,
    /// Those of plans.
    pub(crate) planned: BTreeSet<i16>,
}

impl Told {
    /// Whether a year is only planned for.
    fn is_ahead(&self, year: i16) -> bool {
        self.planned.contains(&year) && !self.done.contains(&year)
    }

    /// Whether nothing is told of a later year.
    pub(super) fn is_over_by(&self, year: i16) -> bool {
        self.latest().is_none_or(|latest| latest <= year)
    }

    /// A text is written no earlier than what it tells as done.
    fn latest(&self) -> Option<i16> {
        self.done.last().copied().filter(|year| *year > PROGRAMME_START)
    }
}

/// Without a date line: the latest year with a day or month, else the latest year of a result, the first period, the
/// first year of a plan, the day a document was signed, the end of the year that is spoken of.
pub(super) fn latest_year(scene: &Scene, told: &Told) -> Option<i16> {
    let mut clues = Clues::default();
    // `Ngày 16/1, tại hội nghị triển khai nhiệm vụ năm 2015`: the year set ahead has begun.
    let begun = scene.calendar.first().is_some_and(|first| {
        first.when == When::Undated && first.day.is_some_and(|(_, month)| month <= BEGUN)
    });
    // `3. Mục tiêu cụ thể` above `a) Đến hết năm 2018: có 15 xã đạt chuẩn`
    let mut headed = false;
    // `Lộ trình của huyện:` above `- Năm 2019 thêm 2 xã`
    let mut listed = false;
    for sentence in &scene.sentences {
        let own = plans(scene, sentence);
        listed &= scene.kinds[sentence.block] == BlockKind::ListItem;
        let heads = stands_alone(scene, sentence) && !names_period(sentence);
        if heads && scene.kinds[sentence.block] != BlockKind::Title {
            headed = own;
        }
        let mut reading = Reading {
            scene,
            sentence,
            told,
            begun,
            expected: own || headed || listed,
            aside: false,
            earlier: false,
        };
        sentence
            .chunks
            .iter()
            .for_each(|chunk| reading.read(chunk, &mut clues));
        listed |= own && scene.text.ends_before(sentence.tokens.end, &[":"]);
    }
    clues.latest_year(told)
}

/// What a sentence has said so far that bears on the years it names.
struct Reading<'a> {
    scene: &'a Scene<'a>,
    sentence: &'a Sentence,
    told: &'a Told,
    /// The year set ahead has begun.
    begun: bool,
    /// What comes is planned: `hiện có 31 xã, dự kiến hết năm 2021 thêm 5 xã, sang năm 2022 thêm 1 huyện`
    expected: bool,
    /// The next year is that of a document, of what is compared with or of what is spoken of.
    aside: bool,
    /// A year has been told of before.
    earlier: bool,
}

impl Reading<'_> {
    fn read(&mut self, chunk: &Chunk, clues: &mut Clues) {
        let text = &self.scene.text;
        match chunk.item {
            Item::Cue(Cue::Base | Cue::DocumentWord | Cue::Outlook) => self.aside = true,
            Item::Cue(Cue::Expects) => self.expected = true,
            // `đợt 2 năm 2023`, `dịch COVID-19 năm 2021` is told, `Quyết định số 148 năm 2023` is not.
            Item::Label if !text.ends_before(chunk.tokens.start, &["đợt", "kỳ", "quý", "tháng", "-"]) =>
            {
                self.aside = true;
            }
            // `quyết định công nhận đạt chuẩn nông thôn mới năm 2020`
            Item::Sign(',' | ';' | ')')
            | Item::Cue(Cue::Recognises | Cue::Ranked | Cue::Meets | Cue::Ntm(_)) => {
                self.aside = false;
            }
            // `kể từ ngày ký quyết định 30/12/2022`
            Item::Time(id) if self.aside => {
                let mention = &self.scene.calendar[id];
                if mention.day.is_some() || mention.is_month() {
                    let just = is_just_signed(text, self.sentence);
                    let year = super::time::year_of(self.scene, id);
                    let clue = if just { Clue::Dated } else { Clue::Signed };
                    if let Some(year) = year {
                        clues.add(clue, year);
                    }
                }
            }
            Item::Time(id) => match self.scene.calendar[id].when {
                When::Year(year) => self.read_year(id, year, clues),
                // `từ đầu năm 2015 đến nay`
                When::Since(year) => {
                    let start = self.scene.calendar[id].tokens.start;
                    if text.ends_before(start, &["đầu"]) || text.is(start + 1, &["đầu", "tháng"]) {
                        clues.add(Clue::Dated, year);
                    }
                }
                // `theo bộ tiêu chí giai đoạn 2021-2025` names a programme, `Giai đoạn 2016 - 2020, tỉnh phấn đấu …` what is ahead.
                When::Span(_, year) if !self.expected && self.tells_of_period(chunk, id) => {
                    clues.add(Clue::Period, year);
                }
                When::Span(..) | When::Undated => {}
            },
            _ => {}
        }
    }

    fn tells_of_period(&self, chunk: &Chunk, id: usize) -> bool {
        let start = self.scene.calendar[id].tokens.start;
        super::time::told(self.scene, self.sentence, chunk, id)
            .is_some_and(|years| !years.names || explains_years(&self.scene.text, start))
    }

    fn read_year(&mut self, id: usize, year: i16, clues: &mut Clues) {
        let text = &self.scene.text;
        let mention = &self.scene.calendar[id];
        let start = mention.tokens.start;
        if mention.day.is_some() || mention.is_month() {
            // `nộp lại trước ngày 15/1/2025` may be told in 2024.
            let due = mention.day.is_some()
                && text.ends_before(start, &["ngày"])
                && text.ends_before(start - 1, &["trước"]);
            clues.add(if due { Clue::Due } else { Clue::Dated }, year);
            return;
        }
        let told_aside =
            year <= PROGRAMME_START || text.ends_before(start, &["sau", "trước", "đôi", "lần", "cho"]);
        let under_way = text.is(mention.tokens.end, &["này"]) || is_under_way(text, start);
        if told_aside || !under_way && !self.earlier && is_looked_back_on(text, start) {
            return;
        }
        if under_way {
            // `2 tháng cuối năm 2021, tỉnh phấn đấu …`, `về đích trong năm 2020 này` are said within that year.
            clues.add(Clue::Dated, year);
        } else if !self.begun && is_set_ahead(text, start) {
            // `tổng kết năm 2024, bàn phương hướng năm 2025`
            clues.add(Clue::Ahead, year);
        } else if self.expected {
            self.read_planned(start, year, clues);
        } else if self.told.is_ahead(year) && !names_round(text, start) {
            clues.add(Clue::Ahead, year);
        } else {
            // A round is told of when products have been entered for it: `dự thi đợt 1 năm 2021`.
            clues.add(Clue::Told, year);
            self.earlier = true;
        }
    }

    fn read_planned(&self, start: usize, year: i16, clues: &mut Clues) {
        let text = &self.scene.text;
        // `Năm 2022, tỉnh quyết tâm …` tells when, `kế hoạch năm 2025 là …` does not.
        if start <= self.sentence.tokens.start + 1 || names_round(text, start) {
            clues.add(Clue::Ahead, year);
        }
        // `Tỉnh phấn đấu trong năm 2021 thêm 6 xã`
        if text.ends_before(start, &["trong"]) {
            clues.add(Clue::Aimed, year);
        }
        // `đến hết năm 2015, tỉnh dự kiến có 22 xã`
        if text.ends_before(start, &["hết", "cuối"]) {
            clues.add(Clue::Deadline, year);
        }
        clues.add(Clue::Named, year);
    }
}

/// What a year tells of the time of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Clue {
    /// It has a day or month, or is called this year.
    Dated,
    /// Something is due on a day of it: in the same year, or early in the next.
    Due,
    /// Something is told of it.
    Told,
    /// Something is planned for it.
    Ahead,
    /// A period ends with it.
    Period,
    /// A document was signed in it.
    Signed,
    /// Something is planned up to its end.
    Deadline,
    /// Something is aimed at within it.
    Aimed,
    /// It is named with a plan.
    Named,
}

/// The years of a text, in order.
#[derive(Debug, Default)]
struct Clues(Vec<(Clue, i16)>);

impl Clues {
    fn add(&mut self, clue: Clue, year: i16) {
        self.0.push((clue, year));
    }

    fn years(&self, clue: Clue) -> impl Iterator<Item = i16> {
        self.0
            .iter()
            .filter(move |(own, _)| *own == clue)
            .map(|(_, year)| *year)
    }

    /// The year of the surest clue.
    fn latest_year(&self, told: &Told) -> Option<i16> {
        let done = self.years(Clue::Told).max().max(told.latest());
        let due = self.years(Clue::Due).filter(|year| done != Some(year - 1));
        let dated = self
            .years(Clue::Dated)
            .chain(due)
            .max()
            .map(|year| told.latest().map_or(year, |done| year.max(done)));
        dated
            .or(done)
            .or_else(|| {
                // `năm 2022 có 8 chủ thể đăng ký`, `Năm 2023, huyện phấn đấu …`
                let ahead = self.years(Clue::Ahead).next()?;
                let before = self.years(Clue::Named).any(|year| year == ahead - 1);
                Some(if before { ahead - 1 } else { ahead })
            })
            .or_else(|| self.years(Clue::Period).next())
            .or_else(|| self.years(Clue::Signed).max())
            .or_else(|| self.years(Clue::Deadline).next())
            .or_else(|| self.years(Clue::Aimed).next())
    }
}

/// Whether a sentence plans or registers, and says nothing of a result: `Năm 2020 có 4 xã đăng ký`, `Ông đề nghị huyện đến cuối năm 2025 có …`.
fn plans(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let registers = |chunk: &Chunk| {
        let (start, end) = (chunk.tokens.start, chunk.tokens.end);
        let asks = text.is(start, &["đề", "yêu", "chỉ", "lưu"])
            && text.is(
                end,
                &[
                    "huyện", "xã", "tỉnh", "thành", "thị", "các", "địa", "cấp", "ngành", "đảng",
                ],
            );
        chunk.item == Item::Cue(Cue::Pending) && (text.is(start, &["đăng"]) || asks)
    };
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

/// `Sau 5 năm (2011 - 2015), huyện có …`: a period in brackets behind how many years it is.
fn explains_years(text: &Text, start: usize) -> bool {
    text.ends_before(start, &["("]) && text.ends_before(start - 1, &["năm"])
}

/// `đợt 1 năm 2021`, `đợt 1-2021`
fn names_round(text: &Text, start: usize) -> bool {
    (start.saturating_sub(ROUND)..start).any(|token| text.is(token, &["đợt"]))
}

/// Within so many tokens before it a year has its round: `đợt 1 năm`, `đợt 1 -`.
const ROUND: usize = 3;

/// `2 tháng cuối năm 2021`, `ba tháng còn lại của năm 2021`: what is left of a year is told within it.
fn is_under_way(text: &Text, start: usize) -> bool {
    let months = text.ends_before(start, &["cuối"]) && text.ends_before(start - 1, &["tháng"]);
    let left = text.ends_before(start, &["của"]) && text.ends_before(start - 1, &["lại"]);
    months || left
}

/// `Năm 2016 đạt 39 triệu đồng, đến năm 2021 đạt 72 triệu đồng`: the text may be later than either; `Tính đến năm 2021, trên địa bàn có …` is of that year.
fn is_looked_back_on(text: &Text, start: usize) -> bool {
    text.ends_before(start, &["đến"]) && !text.ends_before(start - 1, &["tính"])
}

/// `Chủ tịch UBND tỉnh mới ký Quyết định số 512/QĐ-UBND ngày 9/3/2021`
fn is_just_signed(text: &Text, sentence: &Sentence) -> bool {
    sentence
        .tokens
        .clone()
        .any(|token| text.is(token, &["vừa", "mới"]) && text.is(token + 1, &["ký", "ban"]))
}
