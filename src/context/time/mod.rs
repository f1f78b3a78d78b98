//! Which year a quantity speaks of.

mod behind;
mod carried;
mod day;
mod headed;
mod other;
mod past;
mod phrases;
mod planned;
mod relative;
mod summed;
pub(crate) mod term;

pub(crate) use day::iso_date;
pub(crate) use headed::reviewed;
pub(crate) use phrases::PHRASES;

use super::{Scene, View};
use crate::context::status::{only_so_far, tells_where_planners_stand};
use crate::quantity::Unit;
use crate::quantity::calendar::When;
use crate::report::Status;
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};
use behind::{behind, behind_plan, dates_unit_itself, relative_behind};
pub(crate) use carried::tells_last_year;
use carried::{carried, of_then, since_then};
use other::{dates_a_plan_met, dates_its_recognition, governs, is_of_named_part, is_of_recipients};
use past::{counted, goes_on_from_level, is_at_the_start, of_the_start, paired, years_ago};
pub(crate) use past::{dates_the_old, is_old_level, starts_from};
pub(crate) use relative::relative_year;
use relative::{
    BEGUN, at_present, is_some_day, is_year_before, is_year_gone_by, last_year, relative_at, relative_years,
};

/// The year of a quantity, and the first year where a span is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Years {
    pub(crate) year: Option<i16>,
    pub(crate) from: Option<i16>,
    /// Said in the sentence, not taken from the article.
    pub(crate) said: bool,
    /// A period behind a noun, which it may only name.
    pub(crate) names: bool,
}

/// The year of a calendar expression; of a span the last.
pub(crate) fn year_of(scene: &Scene, id: usize) -> Option<i16> {
    match scene.calendar[id].when {
        When::Year(year) | When::Span(_, year) => Some(year),
        When::Since(_) => scene.setting.now(),
        When::Undated => None,
    }
}

/// Which year a quantity of this status speaks of.
///
/// A period that ends after the article does not date a result: it names a programme (`Bộ tiêu chí giai đoạn
/// 2021-2025`). One that has ended dates no plan: `củng cố 200 sản phẩm được công nhận giai đoạn 2018-2020`.
pub(crate) fn years(view: &View, status: Status) -> Years {
    let setting = &view.scene.setting;
    let today = setting.published.map(|day| day.year);
    // `Mục tiêu 25 xã trong năm 2015 là nặng nề, bởi nhiều xã mới đạt 13 tiêu chí` in 2014
    // … and `Đối với 4 xã phấn đấu về đích sang năm, trung bình mới có 13,2/19 tiêu chí` in 2022
    let so_far = status == Status::Actual && (only_so_far(view) || tells_where_planners_stand(view));
    let fits = |years: &Years| {
        if so_far && years.year.zip(today).is_some_and(|(year, today)| year > today) {
            return false;
        }
        let ahead = years.names && years.year.zip(today).is_some_and(|(year, today)| year > today);
        let over = years.from.is_some() && years.year.zip(today).is_some_and(|(year, today)| year < today);
        if status == Status::Target { !over } else { !ahead }
    };
    view.column()
        .and_then(|column| column.years)
        .or_else(|| beside(view).filter(fits))
        .or_else(|| term::years(view))
        .or_else(|| paired(view))
        .or_else(|| since_then(view))
        .or_else(|| of_then(view))
        .or_else(|| behind_plan(view).filter(fits))
        .or_else(|| before(view, fits))
        .or_else(|| goes_on_from_level(view).filter(fits))
        .or_else(|| behind(view).filter(fits).filter(|_| !is_at_the_start(view)))
        .or_else(|| of_the_start(view))
        .or_else(|| summed::years(view).filter(|_| status == Status::Actual))
        .or_else(|| planned::period(view).filter(|_| status == Status::Target))
        .or_else(|| {
            carried(view, status)
                .filter(fits)
                .filter(|_| status == Status::Actual || !are_honoured(view))
        })
        .unwrap_or_else(|| {
            if is_at_the_start(view) || status == Status::Target && is_some_day(view) {
                return Years::default();
            }
            let setting = &view.scene.setting;
            // Honours are handed over on the day, whatever year units are recognised for.
            let honours = are_honoured(view);
            // In the first weeks of a year they are for the work of the one just over.
            let begun = setting.published.is_some_and(|day| day.month <= BEGUN);
            let now = if honours && !begun {
                setting.today()
            } else {
                setting.now()
            };
            // In January a report is on the old year, a plan for the new one.
            let ahead = setting
                .published
                .map(|day| day.year)
                .filter(|_| status == Status::Target);
            let headline = aimed_in_headline(view).filter(|_| status == Status::Target);
            // What a congress aims at is for the end of the term that it opens.
            let term = term::opened(view.scene).filter(|_| status == Status::Target);
            Years {
                year: headline.or(term).or(ahead).or(now),
                ..Years::default()
            }
        })
}

/// `Huyện A cam kết hoàn thành huyện nông thôn mới trong năm 2019`: the year that a headline sets is that of the plans under it.
fn aimed_in_headline(view: &View) -> Option<i16> {
    let scene = view.scene;
    let today = scene
        .setting
        .published
        .map(|day| day.year)
        .or(scene.setting.now())?;
    let title = scene.title().next()?;
    let mut years = title.chunks.iter().filter_map(|chunk| match chunk.item {
        Item::Time(id) => plain_year(scene, title, chunk, id),
        _ => None,
    });
    let year = years.next().filter(|&year| year > today)?;
    years.next().is_none().then_some(year)
}

/// Whether the quantity is what is left now of what was recognised at a time: `được công nhận năm 2016 còn`.
fn is_left_of_it(view: &View, time: &Chunk) -> bool {
    if view.quantity().unit != Unit::Noun(Noun::Criterion) {
        return false;
    }
    let at = view.sentence().position(time);
    let text = &view.scene.text;
    let recognised = view.chunks()[..at]
        .iter()
        .rev()
        .take_while(|chunk| chunk.segment == time.segment)
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets)));
    let left = view.chunks()[at + 1..view.at]
        .iter()
        .any(|chunk| text.is(chunk.tokens.start, &["còn"]) || text.ends_before(chunk.tokens.end, &["còn"]));
    recognised && left
}

/// Whether it counts those that honours are given to.
fn are_honoured(view: &View) -> bool {
    matches!(
        view.quantity().unit,
        Unit::Noun(Noun::Group | Noun::Individual | Noun::Household)
    )
}

fn of(scene: &Scene, id: usize) -> Option<Years> {
    let (year, from) = match scene.calendar[id].when {
        // `đến ngày 31/01/2021 giải ngân được …` in a report on 2020: the budget's year ends in January.
        When::Year(year)
            if scene.calendar[id].day.is_some_and(|(_, month)| month == 1)
                && scene.setting.now() == Some(year - 1)
                && scene
                    .text
                    .ends_before(scene.calendar[id].tokens.start, &["đến", "hết", "tới", "ngày"]) =>
        {
            (Some(year - 1), None)
        }
        When::Year(year) => (Some(year), None),
        When::Span(from, to) => (Some(to), Some(from)),
        When::Since(from) => {
            let now = scene.setting.today();
            (now, now.map(|_| from).filter(|from| Some(*from) != now))
        }
        When::Undated => return None,
    };
    Some(Years {
        year,
        from,
        said: true,
        names: false,
    })
}

/// The years of a time in its sentence, unless it cannot give any.
pub(crate) fn told(scene: &Scene, sentence: &Sentence, chunk: &Chunk, id: usize) -> Option<Years> {
    governs(scene, sentence, chunk)?;
    // `gấp 3,4 lần năm 2010`, `cao hơn năm 2018`, `nhiều hơn cuối năm 2020`
    let text = &scene.text;
    let start = chunk.tokens.start;
    let ahead = start - usize::from(text.ends_before(start, &["cuối", "đầu", "cùng"]));
    if text.ends_before(start, &["lần", "đôi", "rưỡi"]) || text.ends_before(ahead, &["hơn"]) {
        return None;
    }
    let mut years = of(scene, id)?;
    let at = sentence.position(chunk);
    years.names = years.from.is_some()
        && sentence.chunks[..at]
            .iter()
            .rev()
            .take_while(|before| before.segment == chunk.segment)
            .any(|before| {
                !matches!(
                    before.item,
                    Item::Cue(
                        Cue::Function | Cue::Label | Cue::Part | Cue::Plan | Cue::Expects | Cue::Pending
                    )
                )
            });
    Some(years)
}

/// A year right behind the quantity (`12 triệu đồng năm 2010`) or behind the tier said of it (`02 xã đạt chuẩn NTM nâng
/// cao, NTM kiểu mẫu năm 2022`).
fn beside(view: &View) -> Option<Years> {
    // `gấp 2,3 lần so với năm 2010 (13,5 triệu đồng)`
    if let [.., time, open] = &view.chunks()[..view.at]
        && let (Item::Time(id), Item::Sign('(')) = (time.item, open.item)
    {
        return of(view.scene, id);
    }
    // `25,3% (năm 2021)`
    if let [open, time, close, ..] = &view.chunks()[view.at + 1..]
        && let (Item::Sign('('), Item::Time(id), Item::Sign(')')) = (open.item, time.item, close.item)
    {
        return told(view.scene, view.sentence(), time, id);
    }
    // `còn 720 hộ (3,2%) năm 2021`
    if let [close, time, ..] = &view.chunks()[view.at + 1..]
        && let (Item::Sign(')'), Item::Time(id)) = (close.item, time.item)
        && view.in_brackets()
    {
        return told(view.scene, view.sentence(), time, id);
    }
    let own_year = view.left().any(|chunk| {
        matches!(chunk.item, Item::Time(_)) && governs(view.scene, view.sentence(), chunk).is_some()
    });
    let mut gap = 0;
    let mut after_tier = false;
    let mut only_tiers = true;
    let predicate = view.predicate();
    for (at, chunk) in predicate.iter().enumerate() {
        match chunk.item {
            // `có 3 xã kiểu mẫu và trở thành thị xã trước năm 2030`: another clause with its own year.
            Item::Cue(Cue::Function)
                if view.scene.text.is(chunk.tokens.start, &["và"])
                    && !predicate.get(at + 1).is_some_and(|next| {
                        is_tier(next.item) || matches!(next.item, Item::Place(_) | Item::Cue(Cue::Noun(_)))
                    }) =>
            {
                return None;
            }
            Item::Time(_) if is_of_recipients(view, chunk) => return None,
            Item::Time(id) => {
                // `6 xã được công nhận năm 2022 và 9 xã được công nhận năm 2023`
                let recognised = at == 1 && predicate[0].item == Item::Cue(Cue::Recognises);
                let direct = gap == 0 || after_tier || recognised;
                let own_segment = chunk.segment == view.segment();
                let fits = if own_segment {
                    direct || !own_year
                } else {
                    after_tier && only_tiers
                };
                return told(view.scene, view.sentence(), chunk, id).filter(|_| fits);
            }
            // `từ 12 sản phẩm hiện có lên 20 sản phẩm`
            Item::Cue(Cue::Done)
                if gap == 0
                    && says_now(view.scene, chunk)
                    && starts_from(view.scene, view.sentence(), chunk) =>
            {
                return Some(at_present(view, chunk, Relative::Now));
            }
            Item::Cue(Cue::Time(relative)) if gap == 0 && chunk.segment == view.segment() => {
                return relative_behind(view, chunk, relative);
            }
            Item::Cue(Cue::Base | Cue::Part) => return None,
            // `đạt ít nhất 9/15 xã để hướng tới huyện NTM vào năm 2020`
            _ if view.scene.text.is(chunk.tokens.start, &["để"]) => return None,
            // `Nếu năm 2018 là 39 triệu đồng thì năm 2020 đã là 51 triệu đồng`
            Item::Cue(Cue::Function) if view.scene.text.is(chunk.tokens.start, &["thì"]) => return None,
            Item::Cue(Cue::Function | Cue::Label) => {}
            _ => {
                gap += 1;
                after_tier = is_tier(chunk.item);
                only_tiers &=
                    after_tier || matches!(chunk.item, Item::Sign(',') | Item::Cue(Cue::Recognises));
            }
        }
    }
    None
}

/// `đến năm 2030 thu nhập đạt 85 triệu đồng; xã đạt chuẩn trước năm 2028; có thêm 8 thôn`: a year that ends a clause between says
/// nothing of those around it.
fn ends_another_clause(view: &View, time: &Chunk) -> bool {
    let chunks = view.chunks();
    let at = view.sentence().position(time);
    let next = chunks.get(at + 1).filter(|_| at + 1 < view.at);
    let joined = next.is_some_and(|next| view.scene.text.is(next.tokens.start, &["và"]));
    // `Xã được công nhận đạt chuẩn năm 2015, 8/11 ấp được công nhận`
    let counts_next = next.is_some_and(|next| next.item == Item::Sign(',')) && at + 2 == view.at;
    let closes = joined || counts_next || next.is_some_and(|next| next.item == Item::Sign(';'));
    let start = chunks[..at]
        .iter()
        // `huyện đạt chuẩn vào năm 2021 và 100% số xã đạt nâng cao`
        .rposition(|chunk| chunk.item == Item::Sign(';') || joined && chunk.item == Item::Sign(','))
        .filter(|_| closes);
    // `Xã được công nhận đạt chuẩn năm 2017; 5/9 thôn đạt kiểu mẫu`: the first clause has a unit and its year.
    let first = start.is_none() && closes && !joined;
    let Some(start) = start.or(first.then_some(0)).filter(|_| at > 0) else {
        return false;
    };
    let counts = chunks[start..at].iter().any(|chunk| match chunk.item {
        Item::Quantity(id) => view.scene.quantities[id].unit != Unit::Noun(Noun::Criterion),
        _ => false,
    });
    let led = chunks[..start]
        .iter()
        .take(LEADING)
        .any(|chunk| matches!(chunk.item, Item::Time(_)));
    // `tiếp tục duy trì các thôn đã được công nhận năm 2021; thu nhập đạt 80 triệu đồng`
    let recognised = chunks[at - 1].item == Item::Cue(Cue::Recognises);
    // `- Xây dựng nông thôn mới: xã đạt 19/19 tiêu chí và được công nhận năm 2019; 02 làng …`
    let head = chunks[..at]
        .iter()
        .rposition(|chunk| matches!(chunk.item, Item::Sign(':' | '-' | '–' | '+')))
        .map_or(0, |sign| sign + 1);
    let of_unit = first
        && view.is_noun()
        && matches!(chunks[head].item, Item::Place(_) | Item::Cue(Cue::Noun(_)))
        && View::any(chunks[..at].iter(), |cue| matches!(cue, Cue::Recognises));
    at - start > 2 && !counts && (of_unit || !counts_next && (led && !first || recognised))
}

/// `tặng giấy khen cho 8 tập thể có thành tích giai đoạn 2018 - 2021; trao chứng nhận cho 6 sản phẩm`: the period of those honoured in a
/// clause before.
fn dates_honours_before(view: &View, time: &Chunk) -> bool {
    let chunks = view.chunks();
    let at = view.sentence().position(time);
    let honours = chunks[..at]
        .iter()
        .rev()
        .take_while(|chunk| chunk.item != Item::Sign(';'))
        .any(|chunk| {
            matches!(chunk.item, Item::Quantity(id) if matches!(
                view.scene.quantities[id].unit,
                Unit::Noun(Noun::Group | Noun::Individual)
            ))
        });
    honours
        && chunks[at..view.at]
            .iter()
            .any(|chunk| chunk.item == Item::Sign(';'))
}

/// Among so many chunks a sentence opens with the year that all of it is about.
const LEADING: usize = 4;

fn is_tier(item: Item) -> bool {
    matches!(
        item,
        Item::Cue(Cue::Ntm(_) | Cue::Tier(_) | Cue::Ocop | Cue::Meets) | Item::Quantity(_)
    )
}

/// The nearest year before the quantity in the sentence.
fn before(view: &View, fits: impl Fn(&Years) -> bool) -> Option<Years> {
    let sentence = view.sentence();
    let text = &view.scene.text;
    // `Trong 5 năm (2018-2022), toàn xã huy động …`
    let sees = view.sees();
    let chunks = sentence.chunks[..view.at]
        .iter()
        .rev()
        .filter(|chunk| sees(chunk.segment) || dates_what_follows(view, chunk));
    for chunk in chunks {
        if let Some(years) = years_ago(view.scene, chunk) {
            return Some(years);
        }
        match chunk.item {
            // `từ 17,4% năm 2010 xuống còn 3,06%`, `từ 8 xã hiện nay lên 10 xã`
            Item::Time(_) | Item::Cue(Cue::Time(_) | Cue::Done) if dates_the_old(view, chunk) => {}
            Item::Time(_) if dates_a_plan_met(view, chunk) => {}
            // `xã A được công nhận năm 2016 còn 18/19 tiêu chí`: what is left now of what was met then
            Item::Time(_) if is_left_of_it(view, chunk) => {}
            Item::Time(_) if ends_another_clause(view, chunk) || is_of_named_part(view, chunk) => {}
            Item::Time(_) if dates_honours_before(view, chunk) => {}
            Item::Time(id) if spans_units_before(view, chunk, id) => {}
            // `huyện đạt chuẩn năm 2024; thu nhập 75 triệu đồng`
            Item::Time(id)
                if is_ahead(view.scene, id) && dates_unit_itself(view.scene, view.sentence(), chunk) => {}
            Item::Time(_) if dates_its_recognition(view, chunk) => {}
            Item::Time(id) => {
                if let Some(years) = told(view.scene, view.sentence(), chunk, id).filter(&fits) {
                    return Some(years);
                }
            }
            // `cùng với 33 sản phẩm của năm 2020, tỉnh hiện có 45 sản phẩm`
            // `giảm 2/3 số hộ nghèo hiện có, mỗi năm giảm 0,2%`
            Item::Cue(Cue::Done)
                if says_now(view.scene, chunk)
                    && !(text.is(chunk.tokens.start, &["hiện"]) && text.is(chunk.tokens.end, &[","])) =>
            {
                return Some(at_present(view, chunk, Relative::Now));
            }
            Item::Cue(Cue::Done) if is_year_gone_by(view.scene, chunk) => {
                return Some(relative_years(view.scene, Relative::LastYear));
            }
            // `so với 5 năm trước`, `có 4 bản đạt chuẩn, nhiều hơn năm trước 2 bản`
            Item::Cue(Cue::Time(Relative::LastYear))
                if text.ends_before(chunk.tokens.end, &["rồi"]) && !is_year_before(text, chunk) => {}
            Item::Cue(Cue::Time(Relative::LastYear))
                if counted(text, chunk.tokens.start).is_some()
                    || text.ends_before(chunk.tokens.start, &["hơn"]) => {}
            // `Thu nhập của người dân năm ngoái là 71 triệu đồng`
            Item::Cue(Cue::Time(Relative::LastYear))
                if is_year_before(text, chunk) && governs(view.scene, view.sentence(), chunk).is_some() =>
            {
                return Some(last_year(view.scene));
            }
            Item::Cue(Cue::Time(relative)) if governs(view.scene, view.sentence(), chunk).is_some() => {
                // `trước đây là 25 sản phẩm`: nobody knows when.
                if text.is(chunk.tokens.start, &["trước"]) {
                    return Some(Years {
                        said: true,
                        ..Years::default()
                    });
                }
                return Some(at_present(view, chunk, relative));
            }
            _ => {}
        }
    }
    None
}

/// `8 xã lần lượt về đích từ năm 2012 đến năm 2018, hộ nghèo ở đó còn 5%`: in which years units have come to it says nothing of a rate
/// told behind them.
fn spans_units_before(view: &View, time: &Chunk, id: usize) -> bool {
    let level = view.quantity().unit == Unit::Percent || view.quantity().per.person;
    let counts = |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if matches!(view.scene.quantities[id].unit, Unit::Noun(_)));
    let at = view.sentence().position(time);
    level
        && matches!(view.scene.calendar[id].when, When::Span(..))
        && time.segment != view.segment()
        && view.chunks()[..at]
            .iter()
            .any(|chunk| chunk.segment == time.segment && counts(chunk))
}

/// The year that a yearly mean is told since: `hộ nghèo năm 2020 là 9,07%, đến năm 2022 còn 5,42%, bình quân giảm 1,82%/năm`.
pub(crate) fn since(view: &View, year: i16) -> Option<i16> {
    let yearly = view.quantity().per.year
        || view.left().any(|chunk| {
            chunk.tokens.clone().any(|token| {
                view.scene.text.is(token, &["năm"])
                    && view
                        .scene
                        .text
                        .tokens
                        .get(token + 1)
                        .is_some_and(|next| !next.is_number())
            })
        });
    view.before()
        .filter(|_| yearly)
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(';')))
        .filter_map(|chunk| match chunk.item {
            Item::Time(id) if governs(view.scene, view.sentence(), chunk).is_some() => {
                match view.scene.calendar[id].when {
                    When::Year(earlier) => Some(earlier).filter(|earlier| *earlier < year),
                    _ => None,
                }
            }
            _ => None,
        })
        .last()
        .or_else(|| term::since(view, year).filter(|_| yearly))
}

/// `hiện có`, `lũy kế đến nay`, `nay`.
fn says_now(scene: &Scene, chunk: &Chunk) -> bool {
    scene.text.is(chunk.tokens.start, &["hiện"]) || scene.text.ends_before(chunk.tokens.end, &["nay"])
}

/// A period alone in brackets with no count before it.
fn dates_what_follows(view: &View, time: &Chunk) -> bool {
    let sentence = view.sentence();
    let segment = &sentence.segments[time.segment];
    if segment.depth == 0 || !matches!(time.item, Item::Time(_)) {
        return false;
    }
    let alone = sentence
        .chunks
        .iter()
        .filter(|chunk| chunk.segment == time.segment)
        .all(|chunk| {
            matches!(
                chunk.item,
                Item::Time(_) | Item::Sign('(' | ')') | Item::Cue(Cue::Function)
            )
        });
    let counts = sentence.chunks.iter().any(|chunk| {
        Some(chunk.segment) == segment.host
            && chunk.tokens.end <= time.tokens.start
            && matches!(chunk.item, Item::Quantity(id) if view.scene.quantities[id].unit != Unit::Other)
    });
    // `Sau khi đạt chuẩn (năm 2018), huyện đã đạt 19/19 tiêu chí nâng cao` dates what is done before.
    let dated = sentence.chunks[..sentence.position(time)]
        .iter()
        .rev()
        .find(|chunk| Some(chunk.segment) == segment.host)
        .is_some_and(|chunk| {
            matches!(
                chunk.item,
                Item::Cue(Cue::Meets | Cue::Recognises | Cue::Ntm(_) | Cue::Tier(_) | Cue::Goal)
            )
        });
    let year = matches!(time.item, Item::Time(id) if matches!(view.scene.calendar[id].when, When::Year(_)));
    // `Lúc bắt tay làm nông thôn mới (năm 2011), xã mới có 5/19 tiêu chí`
    let start = sentence.tokens.start..time.tokens.start;
    alone && !counts && !(dated && year && !past::tells_of_the_start(&view.scene.text, start))
}

/// Whether a time is not before the year of the article.
fn is_ahead(scene: &Scene, id: usize) -> bool {
    let today = scene.setting.published.map(|day| day.year);
    let year = of(scene, id).and_then(|years| years.year);
    year.zip(today).is_some_and(|(year, today)| year >= today)
}

/// The first year that a sentence says.
pub(crate) fn first(scene: &Scene, sentence: &Sentence) -> Option<Years> {
    // `tăng thêm 5 triệu đồng so với 34 triệu đồng của năm 2015`
    let of_base = |time: &Chunk| {
        let at = sentence.position(time);
        sentence.chunks[..at]
            .iter()
            .rev()
            .take_while(|chunk| chunk.segment == time.segment)
            .take(4)
            .any(|chunk| chunk.item == Item::Cue(Cue::Base))
    };
    // `giảm tỷ lệ hộ nghèo 3,5% (cuối năm 2022 còn 27,86%)`: the year of what the bracket measures
    let of_bracket = |time: &Chunk| {
        let measures = |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
        sentence.segments[time.segment].depth > 0
            && sentence
                .chunks
                .iter()
                .any(|chunk| chunk.segment == time.segment && measures(chunk))
    };
    // `Quyết định số 306/QĐ-UBND ngày 17/02/2022 công nhận xã A đạt chuẩn năm 2021`
    let of_decision = |time: &Chunk| {
        let at = sentence.position(time);
        matches!(&sentence.chunks[..at], [.., document, number, day]
            if document.item == Item::Cue(Cue::DocumentWord) && number.item == Item::Label && day.item == Item::Cue(Cue::Label))
    };
    sentence.chunks.iter().find_map(|chunk| match chunk.item {
        Item::Time(_) if of_bracket(chunk) || of_decision(chunk) => None,
        // `chuẩn bị để phát triển thành quận sau năm 2030`
        Item::Time(_) if scene.text.ends_before(chunk.tokens.start, &["sau"]) => None,
        // `tăng từ 6 sản phẩm năm 2020 lên 15 sản phẩm`
        Item::Time(_) if of_base(chunk) || starts_from(scene, sentence, chunk) => None,
        Item::Time(id) if is_ahead(scene, id) && dates_unit_itself(scene, sentence, chunk) => None,
        Item::Time(id) => told(scene, sentence, chunk, id),
        Item::Cue(Cue::Time(relative @ (Relative::ThisYear | Relative::NextYear))) => {
            Some(relative_at(scene, chunk, relative))
        }
        _ => None,
    })
}

/// The year of a time that can give one.
pub(crate) fn plain_year(scene: &Scene, sentence: &Sentence, chunk: &Chunk, id: usize) -> Option<i16> {
    told(scene, sentence, chunk, id)
        .filter(|years| years.from.is_none())?
        .year
}
