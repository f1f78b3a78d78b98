//! The year that a sentence takes from those before it.

use super::past::counted;
use super::{Years, first, headed, is_year_gone_by, relative_at, relative_years, says_now, told};
use crate::article::BlockKind;
use crate::context::setting::OPENING;
use crate::context::{Scene, View, list_lead, refers_back};
use crate::quantity::Unit;
use crate::quantity::calendar::When;
use crate::report::Status;
use crate::text::Token;
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// The year of the plan that governs the sentence; for a part or a place that the sentence goes on with, the year of
/// the sentence before.
pub(super) fn carried(view: &View, status: Status) -> Option<Years> {
    if status == Status::Target
        && let Some(years) = view.scene.plans[view.sentence].and_then(|plan| plan.years)
    {
        return Some(years);
    }
    let sentence = view.sentence();
    if let Some(years) = period_of_years(view) {
        return Some(years);
    }
    if looks_back(view.scene, sentence) {
        return view.scene.sentences[..view.sentence]
            .iter()
            .rev()
            .take(LOOK_BACK)
            .take_while(|earlier| earlier.block == sentence.block)
            .find_map(|earlier| last(view.scene, earlier).or_else(|| first(view.scene, earlier)));
    }
    // `3 huyện phấn đấu về đích năm tới. Tỉnh A có 40 xã đạt chuẩn`: a result is of no year to come.
    let setting = &view.scene.setting;
    let today = setting.published.map(|day| day.year).or(setting.now());
    let told_by_now = |years: &Years| {
        status == Status::Target || years.year.zip(today).is_none_or(|(year, today)| year <= today)
    };
    told_on(view)
        .filter(told_by_now)
        .or_else(|| closed(view).filter(|_| status == Status::Actual))
        .or_else(|| ended(view))
        .or_else(|| recognised_for(view))
        .or_else(|| money_of_period(view).filter(|_| status == Status::Actual))
        .or_else(|| parts_of_sum(view).filter(|_| status == Status::Actual))
        .or_else(|| proposed_for(view).filter(|_| status == Status::Target))
        .or_else(|| headed::years(view).filter(|_| status == Status::Actual))
        .or_else(|| other_year_told(view).filter(|_| status == Status::Actual))
}

/// `Đến hết năm 2016, huyện có 4 xã về đích. Các xã còn lại khó khăn hơn. Mỗi xã đạt trung bình 12 tiêu chí.` in a later year: the last
/// sentence of the paragraph with a time sums up at the end of a year that is over.
fn closed(view: &View) -> Option<Years> {
    let scene = view.scene;
    let text = &scene.text;
    let block = view.sentence().block;
    let is_time = |chunk: &&Chunk| {
        matches!(chunk.item, Item::Time(_) | Item::Cue(Cue::Time(_))) || says_now(scene, chunk)
    };
    if view.chunks().iter().any(|chunk| is_time(&chunk)) {
        return None;
    }
    let earlier = scene.sentences[..view.sentence]
        .iter()
        .rev()
        .take_while(|earlier| earlier.block == block)
        .take(LOOK_BACK)
        .find(|earlier| earlier.chunks.iter().any(|chunk| is_time(&chunk)))?;
    let counted =
        |chunk: &&Chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
    let mut opening = earlier.chunks.iter().take_while(|chunk| !counted(chunk));
    // `Trung bình mỗi năm giảm 2,5%` is told of no one year.
    let moves = View::any(view.left(), |cue| matches!(cue, Cue::Change(_)));
    let opens = opening.find_map(|chunk| match chunk.item {
        Item::Time(id) => match scene.calendar[id].when {
            When::Year(year) => Some((chunk, year)),
            _ => None,
        },
        _ => None,
    });
    let (time, year) = opens?;
    let summed = text.ends_before(time.tokens.start, &["cuối", "hết"]);
    let only = earlier.chunks.iter().filter(is_time).count() == 1;
    (!moves && summed && only && scene.setting.now() > Some(year)).then_some(Years {
        year: Some(year),
        from: None,
        said: false,
        names: false,
    })
}

/// The year of the sentence before that this one goes on with: its parts, its places.
fn told_on(view: &View) -> Option<Years> {
    let scene = view.scene;
    let sentence = view.sentence();
    let earlier = &scene.sentences[view.sentence.checked_sub(1)?];
    // `Giai đoạn 2020-2023 huyện huy động … Kết quả: 18/18 xã giữ chuẩn`
    let text = &scene.text;
    let start = sentence.tokens.start;
    if text.is(start, &["kết"])
        && text.is(start + 1, &["quả"])
        && text.is(start + 2, &[":", ","])
        && earlier.block == sentence.block
    {
        return first(scene, earlier).map(|years| Years { from: None, ..years });
    }
    // `Theo báo cáo, năm 2022 thu nhập đạt … Trong năm, xã đã dành 6,8 tỷ đồng`
    let numbered = text.tokens.get(start + 2).is_some_and(Token::is_number);
    if text.is(start, &["trong"]) && text.is(start + 1, &["năm"]) && !numbered {
        return last(scene, earlier).filter(|_| earlier.block == sentence.block);
    }
    (leads_on(sentence) && earlier.block == sentence.block)
        .then(|| first(scene, earlier))
        .flatten()
}

/// `Hai xã đón Bằng công nhận` above `trao Bằng công nhận xã nông thôn mới nâng cao năm 2021`, `Cụ thể, 3 xã đạt chuẩn gồm …; 13 xã nâng cao gồm …` below: units
/// counted in the headline, or in the paragraph that tells them in detail, have the year that the opening says they are recognised for.
fn recognised_for(view: &View) -> Option<Years> {
    let scene = view.scene;
    let titled = scene.kinds[view.sentence().block] == BlockKind::Title;
    let units = matches!(
        view.quantity().unit,
        Unit::Noun(Noun::Commune | Noun::Village | Noun::District)
    );
    // `Hai đơn vị cấp huyện về đích`
    let recognised = View::any(view.chunks().iter(), |cue| {
        matches!(cue, Cue::Recognises | Cue::Goal)
    });
    let today = scene
        .setting
        .published
        .map(|day| day.year)
        .or(scene.setting.now())?;
    let opening = scene
        .sentences
        .partition_point(|earlier| earlier.block < view.sentence().block);
    let detailed = refers_back(&scene.text, &scene.sentences[opening])
        && View::any(view.chunks().iter(), |cue| {
            matches!(cue, Cue::Recognises | Cue::Goal | Cue::Meets)
        });
    let lead = scene
        .sentences
        .iter()
        .find(|sentence| scene.kinds[sentence.block] != BlockKind::Title)
        .filter(|_| units && (titled && recognised || detailed))?;
    let at = lead
        .chunks
        .iter()
        .position(|chunk| chunk.item == Item::Cue(Cue::Recognises))?;
    lead.chunks[at..]
        .iter()
        .take(TIER_YEAR)
        .find_map(|chunk| match chunk.item {
            Item::Time(id) => told(scene, lead, chunk, id).filter(|years| years.year == Some(today - 1)),
            _ => None,
        })
}

/// Within so many chunks the year follows the verb that recognises: `công nhận đạt chuẩn thôn nông thôn mới kiểu mẫu năm 2021`.
const TIER_YEAR: usize = 14;

/// `Hội đồng họp xét, đề nghị công nhận xã đạt chuẩn đợt 3 năm 2022` in April 2023: the units proposed have the year just over that the
/// opening says the council examines.
fn proposed_for(view: &View) -> Option<Years> {
    let scene = view.scene;
    let text = &scene.text;
    let today = scene.setting.published?.year;
    let asks = |chunk: &Chunk| chunk.item == Item::Cue(Cue::Pending);
    let units = matches!(
        view.quantity().unit,
        Unit::Noun(Noun::Commune | Noun::Village | Noun::District | Noun::Product)
    );
    let waits = units && view.chunks().iter().any(asks);
    scene
        .sentences
        .iter()
        .take(OPENING)
        .filter(|_| waits)
        .find_map(|sentence| {
            let examined = sentence.tokens.clone().find(|&token| {
                text.is(token, &["xét"]) || text.is(token, &["thẩm"]) && text.is(token + 1, &["định"])
            })?;
            sentence.chunks.iter().find_map(|chunk| match chunk.item {
                Item::Time(id) if chunk.tokens.start > examined => {
                    told(scene, sentence, chunk, id).filter(|years| years.from.is_none())
                }
                _ => None,
            })
        })
        .filter(|years| years.year == Some(today - 1))
}

/// `Năm 2021, xã được phân bổ 6,6 tỷ đồng. Đến cuối năm, tỷ lệ hộ nghèo còn 11,26%`, `Lũy kế đến hết năm, …`: the end of the year that the
/// sentence before tells.
fn ended(view: &View) -> Option<Years> {
    let text = &view.scene.text;
    let mut start = view.sentence().tokens.start;
    while text.is(start, &["đến", "tới", "tính", "lũy", "luỹ", "kế"]) {
        start += 1;
    }
    let earlier = view.scene.sentences.get(view.sentence.checked_sub(1)?)?;
    let ends = text.is(start, &["cuối", "hết"]) && text.is(start + 1, &["năm"]) && text.is(start + 2, &[","]);
    first(view.scene, earlier).filter(|_| ends && earlier.block == view.sentence().block)
}

/// Whether a sentence goes on at the end of a year that is over.
pub(crate) fn tells_last_year(view: &View) -> bool {
    let setting = &view.scene.setting;
    let today = setting.published.map(|day| day.year);
    // `Đến hết năm, hộ nghèo còn 4,2%` in a report of January on the year just over
    let reports = setting.now() < today && setting.published.is_none_or(|day| day.month <= super::BEGUN);
    ended(view).map_or(reports && view.scene.plans[view.sentence].is_none(), |years| {
        years.year < today
    })
}

/// `Giai đoạn 2020 - 2025, xã đạt nhiều kết quả. Xây dựng nông thôn mới huy động được 187 tỷ đồng`: the money of the period that the
/// paragraph, or a sentence alone before it, opens with.
fn money_of_period(view: &View) -> Option<Years> {
    let scene = view.scene;
    let block = view.sentence().block;
    let money = view.quantity().unit == Unit::Money && !view.quantity().per.person;
    let before = &scene.sentences[..view.sentence];
    let dates = |chunk: &Chunk| matches!(chunk.item, Item::Time(_));
    let opens = |earlier: &Sentence| {
        earlier.chunks.iter().take(OPENS).any(dates)
            || earlier
                .chunks
                .windows(2)
                .take(OPENS_IN_BRACKETS)
                .any(|pair| pair[0].item == Item::Sign('(') && dates(&pair[1]))
    };
    // `Xã có 3.189 hộ. Giai đoạn 2013 - 2018, diện mạo có nhiều khởi sắc. Toàn xã huy động hơn 148 tỷ đồng`: further on in the paragraph
    // only a sentence without numbers
    let governs = |earlier: &&Sentence| {
        let opens_block = earlier.tokens.start == scene.text.blocks[block].start;
        let counts = earlier
            .chunks
            .iter()
            .any(|chunk| matches!(chunk.item, Item::Quantity(_)));
        opens(earlier) && (opens_block || !counts)
    };
    let own = before
        .iter()
        .rev()
        .take_while(|earlier| earlier.block == block)
        .take(LOOK_BACK)
        .find(governs);
    let alone = || {
        let earlier = before.last().filter(|earlier| earlier.block + 1 == block)?;
        (earlier.tokens == scene.text.blocks[earlier.block] && opens(earlier)).then_some(earlier)
    };
    let earlier = own.or_else(alone).filter(|_| money)?;
    let between = before
        .iter()
        .rev()
        .take_while(|sentence| sentence.tokens.start > earlier.tokens.start);
    let dated = |sentence: &Sentence| {
        sentence
            .chunks
            .iter()
            .any(|chunk| matches!(chunk.item, Item::Time(_) | Item::Cue(Cue::Time(_))))
    };
    let today = scene
        .setting
        .published
        .map(|day| day.year)
        .or(scene.setting.now());
    first(scene, earlier)
        .filter(|_| !between.into_iter().any(dated))
        .filter(|years| years.from.is_some() && years.year <= today)
}

/// `Tổng kinh phí từ năm 2011 đến năm 2015 là 68,4 tỷ đồng, gồm:` above `- Ngân sách tỉnh: 14,8 tỷ đồng;`: the parts are of the period of
/// their sum.
fn parts_of_sum(view: &View) -> Option<Years> {
    let scene = view.scene;
    let money = |unit: Unit| unit == Unit::Money;
    let lead = list_lead(scene, view.sentence).filter(|_| money(view.quantity().unit))?;
    let sums = lead
        .chunks
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Quantity(id) if money(scene.quantities[id].unit)));
    first(scene, lead).filter(|years| sums && years.from.is_some())
}

/// Among so many chunks a paragraph opens with its period: `Trong giai đoạn 2016 - 2020`.
const OPENS: usize = 3;

/// Among so many chunks it explains how many years it speaks of: `Trong 3 năm (2016 - 2018)`.
const OPENS_IN_BRACKETS: usize = 5;

/// Whether a sentence opens with a part, a plan or a place.
fn leads_on(sentence: &Sentence) -> bool {
    let first = sentence
        .chunks
        .iter()
        .find(|chunk| !matches!(chunk.item, Item::Sign(_) | Item::Cue(Cue::Function)));
    matches!(
        first.map(|chunk| chunk.item),
        Some(Item::Cue(Cue::Part | Cue::Plan) | Item::Place(_))
    )
}

/// `Xã về đích năm 2015. Từ đó đến nay, xã huy động 44 tỷ đồng`: since the year that the sentence before tells last.
pub(super) fn since_then(view: &View) -> Option<Years> {
    let scene = view.scene;
    let text = &scene.text;
    let money = view.quantity().unit == Unit::Money && !view.quantity().per.person;
    let start = view.sentence().tokens.start;
    let start = start + usize::from(text.is(start, &["kể"]));
    let since = text.is(start, &["từ"])
        && text.is(start + 1, &["đó", "đấy"])
        && text.is(start + 2, &["đến", "tới"])
        && text.is(start + 3, &["nay"]);
    // `Năm 2012, khi bắt đầu, xã chỉ đạt 5 tiêu chí. Đảng ủy xã xác định lấy sức dân để lo cho dân. Từ đó đến nay …`
    let from = scene.sentences[..view.sentence]
        .iter()
        .rev()
        .take(LOOK_BACK)
        .take_while(|earlier| since && money && earlier.block == view.sentence().block)
        .find_map(|earlier| {
            earlier.chunks.iter().rev().find_map(|chunk| match chunk.item {
                Item::Time(id) => told(scene, earlier, chunk, id)?.year,
                _ => None,
            })
        })?;
    let now = relative_years(scene, Relative::Now);
    (Some(from) < now.year).then_some(Years {
        from: Some(from),
        ..now
    })
}

/// `So với buổi đầu năm 2012, thu nhập khi đó là 14 triệu đồng, nay đã gấp ba`: the year that the sentence has told
/// before, also one that it only compares with.
pub(super) fn of_then(view: &View) -> Option<Years> {
    let scene = view.scene;
    let text = &scene.text;
    let start = view
        .segment_left()
        .last()
        .map_or(view.quantity().outer.start, |chunk| chunk.tokens.start);
    let then = (start..view.quantity().outer.start)
        .find(|&token| text.is(token, &["khi", "lúc", "hồi"]) && text.is(token + 1, &["ấy", "đó"]))?;
    view.chunks()[..view.at]
        .iter()
        .rev()
        .filter(|chunk| chunk.tokens.end <= then)
        .find_map(|chunk| match chunk.item {
            Item::Time(id) => match scene.calendar[id].when {
                When::Year(year) | When::Since(year) => Some(Years {
                    year: Some(year),
                    from: None,
                    said: true,
                    names: false,
                }),
                _ => None,
            },
            _ => None,
        })
}

/// `Theo đó, …`, `Theo hồ sơ, …`, `Cụ thể, …`, `Đợt này, …`, `Tiếp theo là …`
fn goes_on(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let start = sentence.tokens.start;
    refers_back(text, sentence)
        || text.is(start, &["theo"]) && text.is(start + 1, &["hồ"])
        || text.is(start, &["đợt", "lần"]) && text.is(start + 1, &["này"])
        || text.is(start, &["tiếp"]) && text.is(start + 1, &["theo", "đến"])
}

/// `Đến hết năm 2023, 30/30 xã đạt chuẩn. Toàn huyện còn 6,07% hộ nghèo.` early in 2024: the paragraph reports on the year
/// before, and so does the next one that goes on with it (`Theo đó, …`, `Huyện A có 16 sản phẩm`). A report on the year before may turn
/// to its own year likewise.
fn other_year_told(view: &View) -> Option<Years> {
    let scene = view.scene;
    let published = scene
        .setting
        .published
        .filter(|day| day.month <= LAST_MONTH_OF_REPORTS)?;
    let today = published.year;
    let mut before = (1..=LOOK_BACK.min(view.sentence))
        .take_while(|back| {
            let next = &scene.sentences[view.sentence - back + 1];
            let earlier = &scene.sentences[view.sentence - back];
            earlier.block == next.block || leads_on(next) || goes_on(scene, next)
        })
        .map(|back| &scene.sentences[view.sentence - back]);
    let told = before.find_map(|earlier| {
        earlier.chunks.iter().rev().find_map(|chunk| match chunk.item {
            Item::Time(id) => told(scene, earlier, chunk, id),
            // `thu nhập năm ngoái là 86 triệu đồng` is told as the exception.
            Item::Cue(Cue::Time(relative)) if relative != Relative::LastYear => {
                Some(relative_at(scene, chunk, relative))
            }
            // `Năm qua, huyện vẫn đưa được 2 xã về đích. Có 74/121 ấp đạt chuẩn.`
            Item::Cue(Cue::Done)
                if is_year_gone_by(scene, chunk) && chunk.tokens.start == earlier.tokens.start =>
            {
                Some(relative_years(scene, Relative::LastYear))
            }
            _ if says_now(scene, chunk) => Some(relative_years(scene, Relative::Now)),
            _ => None,
        })
    })?;
    let last = told.year == Some(today - 1);
    let own = told.year == Some(today)
        && scene.setting.now() == Some(today - 1)
        && view
            .sentence
            .checked_sub(1)
            .is_some_and(|at| opens_with_year(scene, &scene.sentences[at], today));
    (told.from.is_none() && (last || own)).then_some(told)
}

/// `Năm 2020, tỉnh có 10 xã đăng ký về đích`
fn opens_with_year(scene: &Scene, sentence: &Sentence, year: i16) -> bool {
    sentence.chunks.iter().take(OPENS).any(|chunk| match chunk.item {
        Item::Time(id) => scene.calendar[id].day.is_none() && scene.calendar[id].when == When::Year(year),
        _ => false,
    })
}

/// `Trong 5 năm, nguồn lực huy động đạt …` behind `sơ kết giai đoạn 2011-2015`: the last period of so many years that
/// was spoken of.
fn period_of_years(view: &View) -> Option<Years> {
    let scene = view.scene;
    let text = &scene.text;
    let (length, since) = view.before().find_map(|chunk| {
        let (end, length, start) = if let Item::Quantity(id) = chunk.item {
            let quantity = &scene.quantities[id];
            let end = quantity.outer.end;
            let counted = quantity.unit == Unit::Other && text.is(end, &["năm"]);
            (end + usize::from(counted), quantity.value, quantity.outer.start)
        } else {
            // `Năm năm qua`, `Mười năm thực hiện chương trình`
            let end = chunk.tokens.end;
            (end, counted(text, end - 1)?.into(), chunk.tokens.start)
        };
        if !text.ends_before(end, &["năm"]) {
            return None;
        }
        // `Tổng kinh phí thực hiện 5 năm đạt 46,8 tỷ đồng`
        let spent = view.quantity().unit == Unit::Money
            && text.ends_before(start, &["hiện", "phí", "vốn", "lực", "tư", "động"]);
        let led = text.ends_before(start, &["trong", "sau", "qua", "suốt", "cả"])
            || text.is(end, &["qua", "ấy", "đó", "này"])
            || spent;
        // `Sau 3 năm, tỉnh có thêm 82 xã` says what is.
        let since = text.ends_before(start, &["sau"]) && view.quantity().unit != Unit::Money;
        led.then_some((length, since))
    })?;
    let start = view.sentence().tokens.start;
    let told = scene
        .calendar
        .partition_point(|mention| mention.tokens.start < start);
    let today = scene.setting.published.map(|day| day.year);
    let mut spans =
        scene.calendar[..told]
            .iter()
            .rev()
            .take(RECENT_TIMES)
            .filter_map(|mention| match mention.when {
                When::Span(from, to) if today.is_none_or(|today| to <= today) => Some((from, to)),
                _ => None,
            });
    let years = |from: i16, to: i16| rust_decimal::Decimal::from(to - from);
    let one = rust_decimal::Decimal::ONE;
    spans
        .clone()
        .find(|&(from, to)| years(from, to) + one == length)
        // A term of five years is written with both its ends: `nhiệm kỳ 2015 - 2020`.
        .or_else(|| spans.find(|&(from, to)| years(from, to) == length))
        .map(|(from, to)| Years {
            year: Some(to),
            from: Some(from).filter(|_| !since),
            said: true,
            names: false,
        })
}

/// How many dates and periods back one is remembered.
const RECENT_TIMES: usize = 50;

/// The last year that a sentence tells (`triển khai từ năm 2018, đến năm 2019 mới có sản phẩm`).
fn last(scene: &Scene, sentence: &Sentence) -> Option<Years> {
    sentence.chunks.iter().rev().find_map(|chunk| match chunk.item {
        Item::Time(id) if scene.calendar[id].day.is_none() => {
            told(scene, sentence, chunk, id).filter(|years| years.from.is_none())
        }
        _ => None,
    })
}

/// `khi ấy`, `lúc bấy giờ`, `khi bắt đầu`: the year spoken of before.
fn looks_back(scene: &Scene, sentence: &Sentence) -> bool {
    sentence.tokens.clone().any(|token| {
        let begins = scene.text.is(token, &["khi", "lúc", "điểm"]) && scene.text.is(token + 1, &["bắt"]);
        begins
            || scene.text.is(token, &["khi", "lúc", "hồi", "bấy", "năm"])
                && scene.text.is(token + 1, &["ấy", "đó", "giờ"])
            // `Cả tỉnh năm này có 3 xã`
            || scene.text.is(token, &["năm"]) && scene.text.is(token + 1, &["này"])
    })
}

/// Until then an article may still give the figures of the year before.
const LAST_MONTH_OF_REPORTS: i8 = 6;

/// How many sentences back the year of `khi ấy` may be said.
const LOOK_BACK: usize = 4;
