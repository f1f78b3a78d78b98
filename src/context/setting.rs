//! What the whole article is about: its programme, the year it reports on, its place.

use jiff::civil::{Date, DateTime};

use super::subject::{self, Subject};
use super::time::Years;
use super::time::term::{self, Term};
use super::topic::names_ntm;
use super::written::{Told, day_told, latest_year, looks_back_later};
use super::{Scene, View};
use crate::article::BlockKind;
use crate::place::gazetteer::{self, Era, Kind};
use crate::place::mention::Mention;
use crate::quantity::Unit;
use crate::quantity::calendar::When;
use crate::report::Level;
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// The date of the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) year: i16,
    pub(crate) month: i8,
}

impl Day {
    /// Reads the ISO date of the metadata.
    pub(crate) fn parse(iso: &str) -> Option<Self> {
        let date: Date = match iso.get(..10)?.parse() {
            Ok(date) => date,
            Err(_) => iso.parse::<DateTime>().ok()?.date(),
        };
        Some(Self {
            year: date.year(),
            month: date.month(),
        })
    }
}

/// What holds for the whole article.
#[derive(Debug, Clone, Default)]
pub(crate) struct Setting {
    pub(crate) published: Option<Day>,
    pub(crate) era: Era,
    /// The finished year that the article reports on, or the year it is written in.
    pub(crate) report_year: Option<i16>,
    /// That year is the one that units were recognised for.
    pub(crate) tier_year: bool,
    /// Nông thôn mới is the matter of the article, not a word in passing.
    pub(crate) ntm: bool,
    /// It is named at all.
    pub(crate) ntm_named: bool,
    /// The article is about OCOP.
    pub(crate) ocop: bool,
    /// It is named at all.
    pub(crate) ocop_named: bool,
    /// The place that the article is about, as one of its mentions.
    pub(crate) place: Option<usize>,
    /// That place where the text does not name it.
    pub(crate) container: Option<Mention>,
    /// Its head calls it a plan.
    pub(crate) plan: bool,
    /// It is about the whole country.
    pub(crate) national: bool,
    /// The province that it lies in, or is.
    pub(crate) province: Option<String>,
    /// That province is a city.
    pub(crate) city: bool,
    /// The period of the drive whose honours the opening tells of.
    pub(crate) honours: Option<Years>,
    /// The term that the congress an article tells of opens.
    pub(crate) congress: Option<Term>,
    /// Thousands are written with a dot, so that a comma is a decimal mark.
    pub(crate) dot_thousands: bool,
}

impl Setting {
    /// The year that the article reports on.
    pub(crate) fn now(&self) -> Option<i16> {
        self.report_year
    }

    /// The year that `đến nay` means: in a report on the year before that one, else that of the article, whatever year the units
    /// were recognised for.
    pub(crate) fn today(&self) -> Option<i16> {
        self.published
            .filter(|day| self.tier_year || day.month > LATE_REPORTS)
            .map(|day| day.year)
            .or(self.report_year)
    }
}

/// Sentences that open an article and say what it is about.
pub(crate) const OPENING: usize = 4;

/// In so many sentences a programme is spoken of where it is the matter of an article, even when the opening paints a
/// picture first.
const OFTEN: usize = 4;

/// Reads the setting off the sentences.
pub(crate) fn read(scene: &Scene, published: Option<Day>, era: Era, issuer: Option<&str>) -> Setting {
    let published = published.map(|day| written_later(scene, day).unwrap_or(day));
    let mut setting = Setting {
        published,
        era,
        ..Setting::default()
    };
    let opening = || scene.sentences.iter().take(OPENING);
    let says = |sentence: &Sentence, test: fn(Cue) -> bool| View::any(sentence.chunks.iter(), test);
    let matter = |test: fn(&Sentence) -> bool| {
        let said = |sentence: &&Sentence| test(sentence);
        scene.title().chain(opening()).any(|sentence| said(&sentence))
            || scene.sentences.iter().filter(said).take(OFTEN).count() == OFTEN
    };
    setting.ntm_named = scene.sentences.iter().any(names_ntm);
    // `Năm 2011 soát theo bộ tiêu chí, xã mới đạt 9 tiêu chí`: a portrait that names the programme later
    let scored = |sentence: &Sentence| {
        sentence.chunks.iter().any(|chunk| {
            matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit == Unit::Noun(Noun::Criterion))
        })
    };
    setting.ntm = matter(names_ntm) || setting.ntm_named && scene.title().chain(opening()).any(scored);
    let names_ocop = |sentence: &Sentence| View::any(sentence.chunks.iter(), |cue| cue == Cue::Ocop);
    setting.ocop_named = scene.sentences.iter().any(names_ocop);
    setting.ocop = matter(names_ocop);
    setting.congress = term::congress(scene);
    setting.report_year = match published {
        Some(day) => {
            let finished = finished_year(scene, day);
            setting.tier_year = finished.is_some_and(|finished| finished.of_tier);
            Some(finished.map_or(day.year, |finished| finished.year))
        }
        None => undated(scene, setting.congress, &Told::default()),
    };
    // `thực hiện nghị quyết đại hội nhiệm kỳ 2020 - 2025` in 2023 tells of a term under way.
    let year = published.map(|day| day.year).or(setting.report_year);
    setting.congress = setting
        .congress
        .filter(|term| year.is_some_and(|year| (term.from - 1..=term.from).contains(&year)));
    setting.dot_thousands = scene.quantities.iter().any(|quantity| {
        let raw = scene.text.raw(quantity.tokens.start);
        raw.rsplit('.')
            .next()
            .is_some_and(|tail| tail.len() == 3 && raw.contains('.') && !raw.contains(','))
    });
    setting.honours = opening().find_map(|sentence| {
        let honours = says(sentence, |cue| matches!(cue, Cue::Award(_)));
        honours
            .then(|| super::time::first(scene, sentence))
            .flatten()
            .filter(|years| years.from.is_some())
    });
    match subject::find(scene, era, issuer) {
        Some(Subject::Named(place)) => setting.place = Some(place),
        // It is put behind those that are named.
        Some(Subject::Container(place)) => {
            setting.place = Some(scene.places.len());
            setting.container = Some(place);
        }
        Some(Subject::Country) => setting.national = true,
        None => {}
    }
    setting.province = province(scene, &setting);
    setting.city = setting
        .province
        .as_ref()
        .and_then(|name| gazetteer::province(era, name))
        .is_some_and(|unit| unit.kind == Kind::City);
    setting
}

/// The year that an article without a date line reports on, once it is known what years its figures are of.
///
/// `Chiều 12-1-2018, tại thành phố …`: the day of the event that the opening tells dates the article, where nothing is later.
pub(super) fn settle(scene: &mut Scene, told: &Told) {
    let event = day_told(scene).filter(|day| told.is_over_by(day.year) && !looks_back_later(scene, *day));
    scene.setting.published = event;
    match event {
        Some(day) => reports(scene, day),
        None => scene.setting.report_year = undated(scene, scene.setting.congress, told),
    }
}

/// What an article of a day reports on.
fn reports(scene: &mut Scene, day: Day) {
    let finished = finished_year(scene, day);
    scene.setting.tier_year = finished.is_some_and(|finished| finished.of_tier);
    scene.setting.report_year = Some(finished.map_or(day.year, |finished| finished.year));
}

/// The year that an article without a date line reports on.
fn undated(scene: &Scene, congress: Option<Term>, told: &Told) -> Option<i16> {
    day_told(scene)
        .filter(|day| day.month <= LATE_REPORTS && !looks_back_later(scene, *day))
        .and_then(|day| finished_year(scene, day))
        .filter(|finished| !finished.of_tier)
        .map(|finished| finished.year)
        .or_else(|| latest_year(scene, told))
        // A congress meets in the year in which the term begins.
        .or_else(|| congress.map(|term| term.from))
}

/// `Thứ 6 - 26/02/2016` at the head of a page on which the opening says `Đến ngày 30/01/2018, UBND tỉnh đã ban hành …`: a day that is told as gone
/// by is no later than the writing.
fn written_later(scene: &Scene, published: Day) -> Option<Day> {
    let text = &scene.text;
    scene.sentences.iter().take(OPENING).find_map(|sentence| {
        let done =
            |chunk: &&Chunk| chunk.item == Item::Cue(Cue::Done) && text.is(chunk.tokens.start, &["đã"]);
        let done = sentence.chunks.iter().find(done)?;
        sentence
            .chunks
            .iter()
            .take_while(|chunk| chunk.tokens.start < done.tokens.start)
            .find_map(|chunk| match chunk.item {
                Item::Time(id) => {
                    let (_, month) = scene.calendar[id].day?;
                    let year = super::time::year_of(scene, id)?;
                    Some(Day { year, month })
                }
                _ => None,
            })
            .filter(|told| told.year > published.year)
    })
}

/// The province of the article's place: named around it, or the only one with such a unit among those of the text.
fn province(scene: &Scene, setting: &Setting) -> Option<String> {
    let own = scene.places.get(setting.place?).or(setting.container.as_ref())?;
    if own.level == Level::Province {
        return Some(own.name.clone());
    }
    let alike = scene.places.iter().filter(|place| super::place::same(place, own));
    let said = alike.clone().filter_map(|place| place.within).find_map(|outer| {
        let outer = &scene.places[outer];
        let further = outer.within.map(|further| &scene.places[further]);
        [Some(outer), further]
            .into_iter()
            .flatten()
            .find(|place| place.level == Level::Province)
    });
    if let Some(place) = said {
        return Some(place.name.clone());
    }
    // `Xã Minh Tâm (Nguyên Bình)`
    let outer = |place: &Mention| place.within.map(|outer| &scene.places[outer]);
    let district = alike
        .filter_map(outer)
        .find(|outer| outer.level == Level::District);
    let district = district.map(|district| district.name.as_str());
    if let Some(province) = gazetteer::common_province(setting.era, own.level, &own.name, district) {
        return Some(province.to_owned());
    }
    // `Suối Dây, huyện Tân Châu`, where two provinces have a district of that name
    let inner = scene
        .places
        .iter()
        .filter(|place| outer(place).is_some_and(|outer| super::place::same(outer, own)))
        .find_map(|place| gazetteer::common_province(setting.era, place.level, &place.name, Some(&own.name)));
    if let Some(province) = inner {
        return Some(province.to_owned());
    }
    scene
        .places
        .iter()
        .filter(|place| place.level == Level::Province)
        .find(|place| {
            own.level == Level::Village
                || !gazetteer::fitting(setting.era, own.level, &own.name, Some(&place.name), None).is_empty()
        })
        .map(|place| place.name.clone())
}

/// The year before that of an article which speaks of it.
#[derive(Clone, Copy)]
struct Finished {
    year: i16,
    /// It is that of a tier or a round (`đạt chuẩn năm 2023`, `đợt cuối năm 2023`).
    of_tier: bool,
}

/// The year before the date of the article, where title or opening say that they report on it.
fn finished_year(scene: &Scene, day: Day) -> Option<Finished> {
    let last = day.year - 1;
    let lead = scene
        .sentences
        .iter()
        .find(|sentence| scene.kinds[sentence.block] != BlockKind::Title)
        .map(|lead| lead.tokens.start);
    for sentence in scene.sentences.iter().take(OPENING) {
        let title = scene.kinds[sentence.block] == BlockKind::Title;
        // `kết quả năm 2023 và quý I/2024` is of this year too.
        let text = &scene.text;
        let begun = |token: usize| {
            text.is(token, &["quý"]) || text.is(token, &["tháng"]) && text.is(token + 1, &["đầu"])
        };
        if !title && sentence.tokens.clone().any(begun) {
            continue;
        }
        // `Trên địa bàn hiện có 9 sản phẩm. Năm 2025, một cơ sở được công nhận thêm …`: of now, and back
        let current = sentence.chunks.windows(2).any(|pair| {
            text.is(pair[0].tokens.start, &["hiện"]) && matches!(pair[1].item, Item::Quantity(_))
        });
        if current && !title {
            break;
        }
        for (at, chunk) in sentence.chunks.iter().enumerate() {
            let Item::Time(id) = chunk.item else { continue };
            let ends = match scene.calendar[id].when {
                // `sơ kết 2 năm 2011-2012`
                When::Year(year) | When::Span(_, year) => Some(year),
                When::Since(_) | When::Undated => None,
            };
            if ends != Some(last) || scene.calendar[id].day.is_some() {
                continue;
            }
            let before = || sentence.chunks[..at].iter().rev().take(10);
            let closes = before()
                .take(2)
                .any(|chunk| scene.text.ends_before(chunk.tokens.end, &["hết", "cuối"]));
            let sums_up = before().any(|chunk| scene.text.is(chunk.tokens.start, &["tổng", "kết", "sơ"]));
            // `Năm 2021 huyện có 8 xã, đến nay có 10 xã` in September looks back.
            let looks_back = !title
                && day.month > LATE_REPORTS
                && View::any(sentence.chunks[at..].iter(), |cue| {
                    cue == Cue::Time(Relative::Now)
                });
            // `Năm 2021, xã A được công nhận đạt chuẩn. …` in October tells of an honour that the unit has since.
            let honoured = !title
                && day.month > LATE_REPORTS
                && View::any(sentence.chunks[at..].iter(), |cue| cue == Cue::Recognises)
                && !sentence.chunks[at + 1..]
                    .iter()
                    .any(|chunk| matches!(chunk.item, Item::Quantity(_)));
            // A tier year (`đạt chuẩn năm 2022`) in the body says nothing of the year reported on.
            // In January the year that the lead says units were recognised for is the one just over.
            // `họp bỏ phiếu đợt 3 năm 2022` in April 2023: the round is for the year that it names.
            let round = at > 0
                && sentence.chunks[at - 1].item == Item::Label
                && text.ends_before(sentence.chunks[at - 1].tokens.start, &["đợt"]);
            let just_over = (day.month == 1 || round)
                && lead == Some(sentence.tokens.start)
                && View::any(before().take(if round { at } else { TIER_BEFORE }), |cue| {
                    matches!(
                        cue,
                        Cue::Recognises | Cue::Meets | Cue::Ntm(_) | Cue::Tier(_) | Cue::Ocop | Cue::Ranked
                    )
                });
            let reports = (closes || sums_up) && day.month <= LATE_REPORTS;
            // `Trong năm 2014, chương trình …` as the lead
            let within = || {
                lead == Some(sentence.tokens.start)
                    && !View::any(sentence.chunks[at..].iter(), |cue| {
                        cue == Cue::Time(Relative::Now)
                    })
                    && sentence.chunks[..at]
                        .iter()
                        .all(|chunk| chunk.item == Item::Cue(Cue::Function))
            };
            // `Năm 2015, tỉnh công nhận 9 xã. Sang năm 2016, …` in August 2016 only begins there.
            let goes_on = || {
                let now = |chunk: &Chunk| matches!(chunk.item, Item::Time(id) if super::time::year_of(scene, id) == Some(day.year));
                scene.sentences.iter().any(|later| {
                    later.block == sentence.block
                        && later.tokens.start > sentence.tokens.start
                        && later.chunks.iter().take(TIER_BEFORE).any(now)
                })
            };
            let begins = lead == Some(sentence.tokens.start) || day.month <= LATE_REPORTS || !goes_on();
            let opens = at <= behind_credit(scene, sentence) && begins || within();
            if title || opens && !looks_back && !honoured || reports || just_over {
                let recognised = View::any(before().take(TIER_BEFORE), |cue| {
                    matches!(
                        cue,
                        Cue::Recognises | Cue::Meets | Cue::Goal | Cue::Ntm(_) | Cue::Tier(_) | Cue::Ocop
                    )
                });
                let of_tier = (recognised || round) && !sums_up && at > 0;
                return Some(Finished { year: last, of_tier });
            }
        }
    }
    None
}

/// The first chunk behind the newspaper that a lead names: `(GLO)- Năm 2023, …`, `(kontumtv.vn) – Năm 2016, …`, `BBK - Năm 2023, …`.
fn behind_credit(scene: &Scene, sentence: &Sentence) -> usize {
    let chunks = &sentence.chunks;
    let bracketed = chunks.first().is_some_and(|chunk| chunk.item == Item::Sign('('));
    let dash = chunks
        .iter()
        .take(CREDIT)
        .position(|chunk| matches!(chunk.item, Item::Sign('-' | '–' | '—')));
    let shouted = |chunk: &Chunk| {
        scene
            .text
            .slice(chunk.tokens.clone())
            .chars()
            .all(char::is_uppercase)
    };
    dash.filter(|&dash| bracketed || chunks[..dash].iter().all(shouted))
        .map_or(0, |dash| dash + 1)
}

/// Among so many chunks the dash behind a newspaper's name stands.
const CREDIT: usize = 8;

/// Within so many chunks before it a tier has its year.
const TIER_BEFORE: usize = 4;

/// Reports on the year before are written up to this month.
pub(super) const LATE_REPORTS: i8 = 4;

/// Plans for a year are still told of in its first months.
pub(super) const BEGUN: i8 = 2;
