//! Where a plan that has been announced ends.

use super::Plan;
use super::moment::last_month;
use super::{is_past, present::says_so_far};
use crate::article::BlockKind;
use crate::context::setting::Day;
use crate::context::time::told;
use crate::context::{Scene, View};
use crate::quantity::Unit;
use crate::quantity::calendar::When;
use crate::report::Level;
use crate::text::Token;
use crate::text::lexicon::{Cue, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// `Nghị quyết đặt mục tiêu xã đạt 14 tiêu chí; đến nay mới được 9 tiêu chí.`: a sentence that ends with what has become of its plan.
pub(super) fn turns_to_results(scene: &Scene, sentence: &Sentence) -> bool {
    let last = |test: &dyn Fn(&Item) -> bool| sentence.chunks.iter().rposition(|chunk| test(&chunk.item));
    let plans = last(&|item| matches!(item, Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending)));
    let now = last(&|item| matches!(item, Item::Cue(Cue::Time(Relative::Now))));
    plans.zip(now).is_some_and(|(plan, now)| {
        let chunk = &sentence.chunks[now];
        let opens = scene
            .text
            .ends_before(chunk.tokens.start, &[",", ";", "nhưng", "song"]);
        plan < now
            && opens
            && sentence.chunks[plan..now]
                .iter()
                .any(|chunk| matches!(chunk.item, Item::Quantity(_)))
            && sentence.chunks[now..]
                .iter()
                .any(|chunk| matches!(chunk.item, Item::Quantity(_)))
    })
}

/// `Về OCOP, huyện có 38 sản phẩm; cuối năm sẽ chấm thêm 6 sản phẩm`: a count without a year to come, and what will be added to it.
pub(super) fn goes_beyond_what_is(scene: &Scene, sentence: &Sentence) -> bool {
    let counted =
        |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
    let Some(count) = sentence.chunks.iter().position(counted) else {
        return false;
    };
    let (opening, behind) = sentence.chunks.split_at(count);
    let dated = |chunk: &Chunk| match chunk.item {
        Item::Time(id) => !is_past(scene, sentence, chunk, id),
        Item::Cue(cue) => matches!(
            cue,
            Cue::Plan | Cue::Expects | Cue::Pending | Cue::Time(Relative::ThisYear | Relative::NextYear)
        ),
        _ => false,
    };
    let text = &scene.text;
    let adds = |token: usize| {
        (text.is(token, &["sẽ"]) || text.is(token, &["dự"]) && text.is(token + 1, &["kiến"]))
            && (token + 1..token + ADDING_TOKENS).any(|token| text.is(token, &["thêm"]))
    };
    View::any(opening.iter(), |cue| matches!(cue, Cue::Level | Cue::Reaches))
        && !opening.iter().any(dated)
        && behind
            .first()
            .is_some_and(|chunk| (chunk.tokens.end..sentence.tokens.end).any(adds))
}

/// Within so many tokens of `sẽ` stands that it is added: `sẽ đánh giá, phân hạng thêm`.
const ADDING_TOKENS: usize = 7;

/// Whether a paragraph turns to somebody or somewhere else, so that the plan of the prose before is over: `Ông A, Chủ tịch
/// UBND xã, nói: …`, `Xã B, xã biên giới, …`.
pub(super) fn turns(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let start = sentence.tokens.start;
    let opens = start == scene.text.blocks[sentence.block].start;
    let first = sentence
        .chunks
        .iter()
        .find(|chunk| !matches!(chunk.item, Item::Sign(_)));
    // Districts that a province's plan goes through stay in it.
    let named = first.is_some_and(|chunk| match chunk.item {
        Item::Place(place) => scene.places[place].level >= Level::Commune,
        _ => false,
    });
    let person = text.is(start, &["ông", "bà", "anh", "chị", "chú", "bác"]);
    // `Phát biểu chỉ đạo, đồng chí A ghi nhận: …`
    let acknowledges = (start..sentence.tokens.end.min(start + SPEAKER)).any(|token| {
        text.is(token, &["ghi"]) && text.is(token + 1, &["nhận"])
            || text.is(token, &["biểu"]) && text.is(token + 1, &["dương"])
            || text.is(token, &["đánh"]) && text.is(token + 1, &["giá"]) && text.is(token + 2, &["cao"])
    });
    // `OCOP của huyện có 27 sản phẩm, mới thêm 4 sản phẩm trong đợt chấm tháng 10.`
    let newly = || {
        let told = sentence.chunks.iter().position(|chunk| says_so_far(text, chunk));
        told.is_some_and(|told| {
            !View::any(sentence.chunks[..told].iter(), |cue| {
                matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending)
            })
        })
    };
    // `Đối với huyện B, tổng nguồn lực thực hiện chương trình là …`
    let regards = text.is(start, &["đối"])
        && text.is(start + 1, &["với"])
        && sentence
            .chunks
            .iter()
            .take(REGARDS)
            .any(|chunk| matches!(chunk.item, Item::Place(_)))
        && !View::any(sentence.chunks.iter(), |cue| {
            matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending)
        });
    opens
        && scene.kinds[sentence.block] == BlockKind::Paragraph
        && (named
            || person
            || acknowledges
            || newly()
            || regards
            || looks_back(scene, sentence)
            || parts_earlier_count(scene, sentence))
}

/// `Nguồn lực huy động trong kỳ là …`, `Thời gian qua, huyện …`: a paragraph on the time that is reported on.
fn looks_back(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let start = sentence.tokens.start;
    let gone = (start..sentence.tokens.end.min(start + GONE)).any(|token| {
        text.is(token, &["kỳ"]) && text.ends_before(token, &["trong"])
            || text.is(token, &["qua"]) && text.ends_before(token, &["gian", "năm", "tháng", "vừa"])
    });
    gone && !View::any(sentence.chunks.iter(), |cue| {
        matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending)
    })
}

/// Within so many tokens a paragraph says when: `Tổng nguồn lực huy động trong kỳ`.
const GONE: usize = 8;

/// Among so many chunks a paragraph says what it is about: `Đối với huyện A`.
const REGARDS: usize = 4;

/// `… cả huyện có 12 xã.`, then a caption that tells aims, then `Trong đó, 7 xã đã đạt, 5 xã sắp đạt`: parts that add up to what
/// was counted before the paragraph with the plan.
pub(super) fn parts_earlier_count(scene: &Scene, sentence: &Sentence) -> bool {
    let part = sentence
        .chunks
        .first()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Part));
    let counts = |sentence: &Sentence| {
        let counted = |chunk: &Chunk| match chunk.item {
            Item::Quantity(id) if matches!(scene.quantities[id].unit, Unit::Noun(_)) => Some(id),
            _ => None,
        };
        sentence.chunks.iter().filter_map(counted).collect::<Vec<_>>()
    };
    let parts = counts(sentence);
    let Some(&first) = parts.first().filter(|_| part) else {
        return false;
    };
    let unit = scene.quantities[first].unit;
    let alike = |id: &&usize| scene.quantities[**id].unit == unit;
    let sum: rust_decimal::Decimal = parts
        .iter()
        .filter(alike)
        .map(|&id| scene.quantities[id].value)
        .sum();
    let several = parts.iter().filter(alike).count() > 1;
    several
        && scene
            .sentences
            .iter()
            .filter(|earlier| earlier.block + 1 < sentence.block && earlier.block + PARTED >= sentence.block)
            .flat_map(counts)
            .any(|id| scene.quantities[id].unit == unit && scene.quantities[id].value == sum)
}

/// Within so many paragraphs before its parts a whole is counted.
const PARTED: usize = 3;

/// `Năm 2021, tổng vốn thực hiện là 3.900 tỷ đồng` below the plan for 2022, in a text without a date that reports on 2021: the year before that
/// of the plan, and no word of planning.
pub(super) fn looks_before(scene: &Scene, sentence: &Sentence, plan: Plan) -> bool {
    let Some(ahead) = plan
        .years
        .filter(|years| years.from.is_none())
        .and_then(|years| years.year)
    else {
        return false;
    };
    let counted =
        |chunk: &&Chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
    let mut opening = sentence.chunks.iter().take_while(|chunk| !counted(chunk));
    let planned = opening.clone().any(|chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::Time(Relative::NextYear))
        )
    });
    let first = opening.find_map(|chunk| match chunk.item {
        Item::Time(id) => told(scene, sentence, chunk, id)?.year,
        _ => None,
    });
    scene.setting.published.is_none()
        && !planned
        && first.is_some_and(|year| year + 1 == ahead && scene.setting.now() == Some(year))
}

/// Within so many tokens a sentence says who speaks and what of: `Phát biểu tại đại hội, đồng chí A, Phó Bí thư Tỉnh ủy, ghi nhận`.
const SPEAKER: usize = 30;

/// `Nhân dịp này, UBND huyện trao giấy chứng nhận cho 7 sản phẩm`, `Được biết, …`: after the outlook of a meeting comes what was done
/// at it, or what is known besides.
pub(super) fn hands_over(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let start = sentence.tokens.start;
    let start = start + usize::from(text.is(start, &["cũng", "nhân", "trong", "và"]));
    let occasion = text.is(start, &["dịp"]) && text.is(start + 1, &["này"])
        || text.is(start, &["tại"]) && text.is(start + 1, &["hội", "lễ", "buổi", "kỳ", "đại", "chương"])
        || text.is(start, &["kết", "bế"]) && text.is(start + 1, &["thúc", "mạc"]);
    let known = text.is(start, &["được"]) && text.is(start + 1, &["biết"]);
    // `Cũng trong 6 tháng, …`, `Toàn huyện lũy kế 6/15 xã đạt chuẩn` at the head of a paragraph
    let opens = sentence.tokens.start == text.blocks[sentence.block].start;
    let months = start + usize::from(text.is(start, &["trong"]));
    let gone = text.tokens.get(months).is_some_and(Token::is_number)
        && text.is(months + 1, &["tháng"])
        && text.is(months + 2, &[",", "qua"]);
    let counted_up = (start..sentence.tokens.end.min(start + COUNTED_UP))
        .any(|token| text.is(token, &["lũy"]) && text.is(token + 1, &["kế"]));
    let given = || {
        (start..sentence.tokens.end.min(start + HANDING_TOKENS)).any(|token| {
            text.is(token, &["trao"]) && !text.is(token + 1, &["đổi", "quyền"])
                // `Dịp này, 9 xã đón bằng công nhận`
                || text.is(token, &["đón", "nhận"])
                    && text.is(token + 1, &["bằng", "quyết", "giấy", "danh", "nhận"])
                || text.is(token, &["được"]) && text.is(token + 1, &["tặng"])
                || text.is(token, &["khen", "tuyên", "biểu"]) && text.is(token + 1, &["thưởng", "dương"])
                || text.is(token, &["công"]) && text.is(token + 1, &["bố"])
        })
    };
    // `Mục tiêu năm nay là 39% số xã. Trong khi đó, vốn bố trí cho chương trình là 7.231 tỷ đồng`
    let first = sentence.tokens.start;
    let contrast =
        text.is(first, &["trong"]) && text.is(first + 1, &["khi"]) && text.is(first + 2, &["đó", "ấy"]);
    (known || contrast || occasion && given() || opens && (gone || counted_up))
        && !View::any(sentence.chunks.iter(), |cue| {
            matches!(cue, Cue::Plan | Cue::Expects)
        })
}

/// Within so many tokens a paragraph says that it counts up: `Tính chung toàn huyện lũy kế`.
const COUNTED_UP: usize = 6;

/// Within so many tokens a sentence says who gave what at the meeting it opens with.
const HANDING_TOKENS: usize = 30;

/// `Cũng nhờ phát triển sản xuất, thu nhập đạt …`, `Đáng mừng là …`: thanks and joy are for what has come about.
pub(super) fn gives_credit(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let start = sentence.tokens.start;
    let start = start + usize::from(text.is(start, &["cũng", "chính", "và", "điều"]));
    let credit = text.is(start, &["nhờ"])
        || text.is(start, &["đáng"]) && text.is(start + 1, &["mừng", "ghi", "tự", "phấn"]);
    credit
        && !View::any(sentence.chunks.iter(), |cue| {
            matches!(cue, Cue::Plan | Cue::Expects)
        })
}

/// `Đến giữa tháng 6, các xã mới thực hiện được 9 tiêu chí` in June, `Hết năm 2023, toàn tỉnh có 273 sản phẩm` in December of it.
pub(super) fn opens_with_month_gone(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let Some(today) = scene.setting.published else {
        return false;
    };
    let tokens = sentence.tokens.start..sentence.tokens.end.min(sentence.tokens.start + MONTH_OPENS);
    let number = |token: usize| text.raw(token).parse::<i16>().ok();
    let plans = sentence
        .chunks
        .iter()
        .take_while(
            |chunk| !matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other),
        )
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending)));
    let until = text.is(tokens.start, &["đến", "tới", "hết", "tính"]);
    let gone = tokens.clone().any(|token| {
        let month = text.is(token, &["tháng"])
            && number(token + 1).is_some_and(|month| month <= i16::from(today.month))
            && !text.is(token + 2, &["năm", "-", "/"]);
        let year = today.month == LAST_MONTH
            && text.is(token, &["năm"])
            && text.ends_before(token, &["hết", "cuối"])
            && number(token + 1) == Some(today.year);
        month || year
    });
    (until && gone || looks_from_day_gone(scene, sentence, today)) && !plans
}

/// `Chủ tịch UBND huyện cho biết, đến 30/6/2022 huyện có 9 xã` in September: before what is counted, until a day or month of the article's year
/// that is over.
fn looks_from_day_gone(scene: &Scene, sentence: &Sentence, today: Day) -> bool {
    let text = &scene.text;
    let counted =
        |chunk: &&Chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
    sentence
        .chunks
        .iter()
        .take_while(|chunk| !counted(chunk))
        .any(|chunk| {
            let Item::Time(id) = chunk.item else { return false };
            let start = chunk.tokens.start;
            let said = last_month(text, start).or_else(|| last_month(text, start.saturating_sub(1)));
            let month = scene.calendar[id].day.map_or(said, |(_, month)| Some(month));
            scene.calendar[id].when == When::Year(today.year)
                && month.is_some_and(|month| month <= today.month)
                && (start.saturating_sub(UNTIL)..start).any(|token| text.is(token, &["đến", "tới", "hết"]))
        })
}

/// Within so many tokens before a time stands that it looks back from there: `đến hết ngày 30/6`.
const UNTIL: usize = 3;

/// Within so many tokens a sentence says until when it looks: `Tính đến giữa tháng 6`.
const MONTH_OPENS: usize = 7;

/// In the last month its year is as good as over.
const LAST_MONTH: i8 = 12;
