//! Plans that govern more than their own sentence.

use super::governing::Governing;
use super::heading::{heads_results, lists_registered, lists_targets, stands_alone};
use super::no_plan::{allots, hands_out_by_plan, is_missed};
use super::outlook::{announces_outlook, answers_with_results, asks_ahead, is_question, tells_draft};
use super::present::says_so_far;
use super::scope::is_among_those;
use super::turn::{gives_credit, goes_beyond_what_is, hands_over, opens_with_month_gone, turns_to_results};
use super::worded::{details, is_worded};
use super::{is_past, sets_targets};
use crate::article::BlockKind;
use crate::context::time::{self, Years};
use crate::context::{Scene, View};
use crate::quantity::Unit;
use crate::quantity::calendar::When;
use crate::report::Status;
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// For each sentence, whether a heading, the lead-in of a list or the opening of a paragraph announces a plan that
/// still governs it.
///
/// Officials open the outlook with one such word and go on with `đạt`, `giảm còn`; a result that follows says so
/// (`đến nay`, `đã`). A plan shown as a result is the worst error, so a plan holds until then.
pub(crate) fn plans(scene: &Scene) -> Vec<Option<Plan>> {
    let mut governing = Governing::default();
    let mut expected: Option<Plan> = None;
    let mut declared: Option<Plan> = None;
    let mut ahead: Option<(usize, Plan)> = None;
    let mut worded: Option<Plan> = None;
    let mut asked: Option<Plan> = None;
    scene
        .sentences
        .iter()
        .map(|sentence| {
            governing.read(scene, sentence);
            if is_question(scene, sentence) {
                asked = asks_ahead(scene, sentence).then(|| announced(scene, sentence));
            } else if asked.is_some() && answers_with_results(scene, sentence) {
                asked = None;
            }
            if governing.prose.is_some() && goes_beyond_what_is(scene, sentence) {
                (governing.plan, ahead) = (None, None);
            }
            let governed = governing.over(sentence.block);
            let turned = turns_to_results(scene, sentence);
            if turned {
                governing.plan = None;
            }
            let carried = expected
                .filter(|_| goes_on(scene, sentence))
                .or(declared.take().filter(|_| adds(scene, sentence)));
            if declares_aims(scene, sentence) {
                declared = Some(announced(scene, sentence));
            }
            let expects = sentence
                .chunks
                .iter()
                .take(OPENING_CHUNKS)
                .any(|chunk| chunk.item == Item::Cue(Cue::Expects));
            expected = if expects {
                Some(announced(scene, sentence))
            } else {
                carried
            };
            // `Đến năm 2025, 80% số xã … Thu nhập đạt …`: the paragraph goes on about that year.
            ahead = match (foretells(scene, sentence), ahead) {
                (Some(Status::Target), _) => Some((sentence.block, announced(scene, sentence))),
                (Some(Status::Actual), _) => None,
                _ if hands_over(scene, sentence) => None,
                (None, ahead) => ahead.filter(|(block, _)| *block == sentence.block),
            };
            let detailed = worded.filter(|_| details(scene, sentence));
            worded = if is_worded(scene, sentence) {
                Some(announced(scene, sentence))
            } else {
                detailed
            };
            // `đến năm 2030, ít nhất 20% số xã đạt NTM hiện đại. Riêng OCOP, tỉnh phấn đấu có 700 sản phẩm`: by the same year
            let foretold = ahead.map(|(_, plan)| plan);
            let plan = governed
                .or(carried)
                .or(foretold)
                .or(detailed)
                .or(asked)
                .map(|plan| plan.or(foretold).or(asked));
            if turned {
                (expected, ahead) = (None, None);
            }
            plan
        })
        .collect()
}

/// `1. Xã A và xã B phải về đích.`, `- Hộ nghèo giảm 3%`: a block that is an item of a list, and heads none itself.
pub(super) fn is_item(scene: &Scene, block: usize) -> bool {
    let text = &scene.text;
    let start = scene.text.blocks[block].start;
    let numbered = text.tokens[start].is_number() && text.is(start + 1, &[".", ")", "/"]);
    let item = numbered || text.tokens[start].is_dash() || scene.kinds[block] == BlockKind::ListItem;
    item && !text.ends_before(text.blocks[block].end, &[":"])
}

/// The sentence that leads in the list of which a sentence is an item: `Tổng kinh phí là 68 tỷ đồng, gồm:` above `- Ngân sách tỉnh: 14 tỷ đồng`.
pub(crate) fn list_lead<'s>(scene: &'s Scene, item: usize) -> Option<&'s Sentence> {
    let listed = |sentence: &Sentence| is_item(scene, sentence.block);
    scene.sentences[..item]
        .iter()
        .rev()
        .take(LONGEST_LIST)
        .find(|earlier| !listed(earlier))
        .filter(|lead| listed(&scene.sentences[item]) && scene.text.ends_before(lead.tokens.end, &[":"]))
}

/// No list that one line leads in has more sentences.
const LONGEST_LIST: usize = 40;

/// `Đó là mục tiêu Ban Chỉ đạo đề ra trong kế hoạch năm 2016`: what was told before is a plan, and so is what is added to it.
fn declares_aims(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let start = sentence.tokens.start;
    text.is(start, &["đó", "đây"])
        && text.is(start + 1, &["là"])
        && (start + 2..start + 6)
            .any(|token| text.is(token, &["mục", "chỉ"]) && text.is(token + 1, &["tiêu"]))
}

/// Whether a sentence goes on with what is expected: without a subject (`Dự kiến hết năm có 79% số xã … Có khoảng 305 huyện …`), with a time
/// to come (`Huyện sẽ tập trung chỉ đạo … Năm 2022, 3 xã còn lại đạt chuẩn.`) or with `khi đó`.
fn goes_on(scene: &Scene, sentence: &Sentence) -> bool {
    let start = sentence.tokens.start;
    let then = scene.text.is(start, &["khi", "lúc"]) && scene.text.is(start + 1, &["đó", "ấy"]);
    then || sentence.chunks.first().is_some_and(|chunk| match chunk.item {
        Item::Cue(Cue::Reaches) => true,
        // `Từ năm 2018 đến nay, huyện có 24 sản phẩm` goes on with no plan.
        Item::Time(id) => {
            !is_past(scene, sentence, chunk, id) && !matches!(scene.calendar[id].when, When::Since(_))
        }
        _ => false,
    })
}

/// `… Đó là mục tiêu đề ra cho năm 2016. Cùng với đó, 250 xã …`
fn adds(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let start = sentence.tokens.start;
    text.is(start, &["cùng"]) && text.is(start + 2, &["đó"])
        || text.is(start, &["bên"]) && text.is(start + 1, &["cạnh"])
        || text.is(start, &["ngoài"]) && text.is(start + 1, &["ra"])
}

/// Whether a sentence opens with a year or period that ends after the article, or with words of a result.
fn foretells(scene: &Scene, sentence: &Sentence) -> Option<Status> {
    if looks_from_now(scene, sentence) {
        return Some(Status::Target);
    }
    let today = scene.setting.published?.year;
    // `Cả xã có 3/5 thôn đạt chuẩn; thôn A, thôn B chưa đạt`: what is short of it is told of today.
    let says = |test: fn(Cue) -> bool| View::any(sentence.chunks.iter(), test);
    if says(|cue| cue == Cue::NotMet) && !says(|cue| matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending)) {
        return Some(Status::Actual);
    }
    let mut status = None;
    let told = behind_speaker(scene, sentence);
    for chunk in sentence.chunks[told..].iter().take(OPENING_CHUNKS) {
        match chunk.item {
            Item::Cue(Cue::Done | Cue::Time(Relative::Now | Relative::LastYear)) => {
                return Some(Status::Actual);
            }
            Item::Quantity(_) => break,
            Item::Time(id) if status.is_none() => {
                // `theo bộ tiêu chí giai đoạn 2021-2025` names a programme.
                let told = time::told(scene, sentence, chunk, id).filter(|years| !years.names);
                // `Giai đoạn 2011 - 2020, tổng số vốn huy động là …` in 2019: a period under way may be either.
                let under_way = |years: &Years| years.from.is_some_and(|from| from < today);
                let told = told.filter(|years| !under_way(years) || years.year <= Some(today));
                status = told.and_then(|years| years.year).map(|year| {
                    if year > today {
                        Status::Target
                    } else {
                        Status::Actual
                    }
                });
            }
            _ => {}
        }
    }
    status
}

/// `Từ nay đến cuối năm, xã còn nhiều việc.`: the paragraph goes on about that time.
fn looks_from_now(scene: &Scene, sentence: &Sentence) -> bool {
    sentence.chunks.first().is_some_and(|first| {
        let start = first.tokens.start;
        first.item == Item::Cue(Cue::Expects)
            && scene.text.is(start, &["từ"])
            && scene.text.is(start + 1, &["nay", "đây", "giờ"])
    })
}

/// A plan that governs sentences.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Plan {
    /// The year it is for, as the announcing sentence says first.
    pub(crate) years: Option<Years>,
}

impl Plan {
    /// The plan with the years of the one that it is part of.
    pub(super) fn or(self, whole: Option<Self>) -> Self {
        Self {
            years: self.years.or(whole.and_then(|plan| plan.years)),
        }
    }
}

pub(super) fn announced(scene: &Scene, sentence: &Sentence) -> Plan {
    Plan {
        years: time::first(scene, sentence)
            .filter(|_| opens_with_its_time(scene, sentence))
            .or_else(|| period_of_plan(scene, sentence)),
    }
}

/// `6 tháng cuối năm, huyện phấn đấu …; hoàn thành hồ sơ vào năm 2020`, `phấn đấu đạt 11,5 tiêu chí/xã và năm 2018 đưa xã A về đích`: a year
/// behind the first clause is not that of the plan.
fn opens_with_its_time(scene: &Scene, sentence: &Sentence) -> bool {
    let clause = sentence
        .chunks
        .iter()
        .take_while(|chunk| chunk.item != Item::Sign(';'));
    let counts = |chunk: &&Chunk| matches!(chunk.item, Item::Quantity(_));
    let measures =
        |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
    let joined = |time: &Chunk| {
        scene.text.ends_before(time.tokens.start, &["và"])
            && clause
                .clone()
                .take_while(|chunk| chunk.tokens.start < time.tokens.start)
                .any(measures)
    };
    clause
        .clone()
        .any(|chunk| matches!(chunk.item, Item::Time(_)) && !joined(chunk))
        || !clause.clone().any(|chunk| counts(&chunk))
}

/// `Đề án … giai đoạn 2019 - 2020 vừa được phê duyệt. Mục tiêu của đề án là …`: the period told of it.
fn period_of_plan(scene: &Scene, sentence: &Sentence) -> Option<Years> {
    let text = &scene.text;
    let plan = |token: usize| {
        text.is(token, &["đề"]) && text.is(token + 1, &["án"])
            || text.is(token, &["kế"]) && text.is(token + 1, &["hoạch"])
            || text.is(token, &["nghị"]) && text.is(token + 1, &["quyết"])
    };
    let refers = sentence
        .tokens
        .clone()
        .any(|token| plan(token) && text.ends_before(token, &["của", "theo"]));
    let at = scene
        .sentences
        .iter()
        .position(|other| other.tokens == sentence.tokens)
        .filter(|_| refers)?;
    let earlier = &scene.sentences[at.checked_sub(1)?];
    earlier
        .tokens
        .clone()
        .any(plan)
        .then(|| time::first(scene, earlier))
        .flatten()
        .filter(|years| years.from.is_some())
}

/// What a sentence announces before its first quantity: a plan, results, or nothing.
pub(super) fn opening(scene: &Scene, sentence: &Sentence) -> Option<Status> {
    announced_by_kind(scene, sentence).or_else(|| announced_in_words(scene, sentence))
}

/// What a sentence is: the head of a list, news of a plan, thanks, a draft, a demand.
fn announced_by_kind(scene: &Scene, sentence: &Sentence) -> Option<Status> {
    if lists_registered(scene, sentence) {
        return Some(Status::Target);
    }
    if stands_alone(scene, sentence) && heads_results(scene, sentence) {
        return Some(Status::Actual);
    }
    if issues_plan(scene, sentence) || lists_targets(scene, sentence) {
        return Some(Status::Target);
    }
    if hands_over(scene, sentence) || opens_with_month_gone(scene, sentence) || gives_credit(scene, sentence)
    {
        return Some(Status::Actual);
    }
    if tells_draft(scene, sentence)
        || announces_outlook(scene, sentence)
        || sets_aims(scene, sentence)
        || demands(scene, sentence)
    {
        return Some(Status::Target);
    }
    None
}

/// What the words before the first quantity of a sentence announce.
fn announced_in_words(scene: &Scene, sentence: &Sentence) -> Option<Status> {
    let mut plan = None;
    let mut dated = stands_alone(scene, sentence);
    let mut aims = false;
    let (mut opens, mut named) = (false, false);
    let said = behind_speaker(scene, sentence);
    for (at, chunk) in sentence.chunks.iter().enumerate() {
        match chunk.item {
            Item::Quantity(id) if scene.quantities[id].unit != Unit::Other => {
                dated = true;
                break;
            }
            // `Thu ngân sách so với năm trước tăng: 10%` in a list of targets
            Item::Cue(Cue::Time(Relative::LastYear))
                if at
                    .checked_sub(1)
                    .is_some_and(|before| sentence.chunks[before].item == Item::Cue(Cue::Base)) => {}
            // What a bracket says is no opening.
            _ if sentence.segments[chunk.segment].depth > 0 => {}
            // `So với kế hoạch đề ra, thành phố vượt 3 xã`, `đã hoàn thành mục tiêu đề ra`
            Item::Cue(Cue::Plan)
                if scene.text.is(chunk.tokens.start, &["đề"])
                    && at
                        .checked_sub(1)
                        .is_some_and(|at| sentence.chunks[at].item == Item::Cue(Cue::Done)) => {}
            Item::Cue(Cue::Plan)
                if allots(scene, sentence, chunk)
                    || hands_out_by_plan(scene, sentence, chunk)
                    || is_missed(&scene.text, chunk)
                    || scene.text.is(chunk.tokens.end, &["vốn"]) => {}
            Item::Cue(Cue::Plan) if is_among_those(&scene.text, sentence, chunk) => {}
            Item::Cue(Cue::Plan) if at <= said + OPENING_CHUNKS => {
                plan = Some(Status::Target);
                opens |= at == 0;
            }
            // `Kế hoạch đặt ra là xã A đạt chuẩn, xã B đạt nâng cao.`
            Item::Place(_) => named |= opens,
            Item::Cue(Cue::Meets | Cue::Goal | Cue::Ntm(Some(_))) if named => dated = true,
            // `Tổng nhu cầu kinh phí năm 2023: 11.250 triệu đồng. Trong đó: …`
            Item::Cue(Cue::Expects) if at <= 1 && scene.text.is(chunk.tokens.start, &["nhu", "tổng"]) => {
                plan = Some(Status::Target);
            }
            // `một số định hướng: Mục tiêu giai đoạn 2021-2025: …`
            Item::Cue(Cue::Plan | Cue::Noun(Noun::SubCriterion)) => aims = true,
            // `vừa giao chỉ tiêu`, `đã đề ra kế hoạch`: what has been done is planning.
            Item::Cue(Cue::Done)
                if sentence.chunks[at + 1..]
                    .iter()
                    .take(2)
                    .any(|next| next.item == Item::Cue(Cue::Plan)) => {}
            // `phấn đấu đạt mục tiêu 168 sản phẩm`
            Item::Cue(Cue::Done)
                if plan.is_some()
                    && scene.text.ends_before(chunk.tokens.end, &["tiêu", "hoạch"])
                    && sentence.chunks[at - 1].item == Item::Cue(Cue::Plan) => {}
            // `Theo kế hoạch, huyện củng cố những sản phẩm đã đăng ký`: which ones
            Item::Cue(Cue::Done) if plan.is_some() && says_which_ones(scene, sentence, at) => {}
            Item::Cue(Cue::Done | Cue::Time(Relative::Now | Relative::LastYear)) => {
                return Some(Status::Actual);
            }
            // `Tuy nhiên, mới có 3 xã đạt chuẩn`; `số doanh nghiệp mới được thành lập` are new ones.
            _ if plan.is_none()
                && says_so_far(&scene.text, chunk)
                && scene
                    .text
                    .ends_before(chunk.tokens.start, &[",", "nhiên", "song"]) =>
            {
                return Some(Status::Actual);
            }
            Item::Time(id) => {
                dated = true;
                // `Theo kế hoạch, đến hết năm 2022 toàn tỉnh có 73 xã` in 2023
                let until = scene.text.ends_before(chunk.tokens.start, &["hết", "cuối"]);
                if is_past(scene, sentence, chunk, id) && (plan.is_none() || until) {
                    return Some(Status::Actual);
                }
            }
            // `Mục tiêu năm nay được giao cho từng huyện.`
            Item::Cue(Cue::Time(Relative::ThisYear | Relative::NextYear)) => dated = true,
            _ if plan.is_some()
                && scene.text.ends_before(chunk.tokens.end, &["giao"])
                && scene.text.is(chunk.tokens.end, &["cho"]) =>
            {
                dated = true;
            }
            // `phấn đấu có việc làm thiết thực như: hiến đất, …` sets no figure.
            Item::Sign(':') if scene.text.ends_before(chunk.tokens.start, &["như"]) => {}
            Item::Sign(':') => {
                dated = true;
                if aims {
                    plan = Some(Status::Target);
                }
            }
            _ => {}
        }
    }
    // A plan in words alone (`với mục tiêu nâng cao đời sống …`) announces nothing.
    plan.filter(|_| dated)
}

/// `những sản phẩm đã đăng ký`, `các xã đã đạt chuẩn`: what has been done says which units are meant.
fn says_which_ones(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let text = &scene.text;
    let noun = at.checked_sub(1).map(|before| &sentence.chunks[before]);
    noun.is_some_and(|noun| {
        matches!(noun.item, Item::Cue(Cue::Noun(_)))
            && (text.ends_before(noun.tokens.start, &["những", "các"])
                || text.is(noun.tokens.start, &["những", "các"]))
    })
}

/// `Chi cục Phát triển nông thôn cho hay, theo kế hoạch, …`: the chunk at which what is told begins.
fn behind_speaker(scene: &Scene, sentence: &Sentence) -> usize {
    let tells = |chunk: &Chunk| {
        chunk.item == Item::Sign(',') && scene.text.ends_before(chunk.tokens.start, &["biết", "hay"])
    };
    // `Thông tin từ Văn phòng Điều phối: chỉ tiêu giao năm nay là …`
    let start = sentence.tokens.start;
    let from = scene.text.is(start, &["thông"]) && scene.text.is(start + 1, &["tin"])
        || scene.text.is(start, &["theo"]);
    // `đại diện Văn phòng Điều phối nói: Đến năm 2030, phấn đấu …`
    let says = |colon: &Chunk| {
        scene.text.ends_before(
            colon.tokens.start,
            &["nói", "biết", "mạnh", "định", "rằng", "sẻ", "hay"],
        )
    };
    let colon = || {
        sentence
            .chunks
            .iter()
            .position(|chunk| chunk.item == Item::Sign(':'))
            .filter(|&at| from && at <= SOURCE_CHUNKS || says(&sentence.chunks[at]))
    };
    sentence.chunks.iter().position(tells).or_else(colon).unwrap_or(0)
}

/// Among so many chunks a sentence names who it has its news from: `Thông tin từ Văn phòng Điều phối nông thôn mới tỉnh A:`.
const SOURCE_CHUNKS: usize = 10;

/// `Vì vậy, phải mở thêm nghề, đưa thu nhập lên 45 triệu đồng`: without a subject, what is to be done.
fn demands(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let start = sentence.tokens.start;
    let comma = (start..start + CONNECTIVE).find(|&token| text.is(token, &[","]));
    let connective = text.is(start, &["theo", "do", "vì", "như", "cụ", "đồng", "muốn", "ngoài"]);
    connective && comma.is_some_and(|comma| text.is(comma + 1, &["phải", "cần"]))
}

/// Within so many tokens a word that goes on from the sentence before ends: `Vì vậy,`.
const CONNECTIVE: usize = 4;

/// `Đại hội xác định 17 chỉ tiêu. Trong đó, …`, `Các đại biểu đã biểu quyết thông qua 15 chỉ tiêu`: the first count is of aims that are
/// set, and no result of them follows.
fn sets_aims(scene: &Scene, sentence: &Sentence) -> bool {
    let measured = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) => {
            sets_targets(&scene.text, &scene.quantities[id]) || scene.quantities[id].unit != Unit::Other
        }
        _ => false,
    };
    let Some(at) = sentence.chunks.iter().position(measured) else {
        return false;
    };
    let sets = matches!(sentence.chunks[at].item, Item::Quantity(id) if sets_targets(&scene.text, &scene.quantities[id]));
    let (before, behind) = sentence.chunks.split_at(at);
    sets && !View::any(behind.iter(), |cue| {
        matches!(cue, Cue::Done | Cue::Time(Relative::Now))
    }) && !View::any(before.iter(), |cue| cue == Cue::Time(Relative::Now))
}

/// `UBND tỉnh vừa ban hành Kế hoạch số 35 …`: what follows is in it.
fn issues_plan(scene: &Scene, sentence: &Sentence) -> bool {
    let text = &scene.text;
    let tokens = sentence.tokens.clone();
    // `UBND tỉnh vừa giao chỉ tiêu giảm nghèo cho các huyện`
    let assigns = |token: usize| {
        text.is(token, &["giao"]) && text.is(token + 1, &["chỉ"]) && text.is(token + 2, &["tiêu"])
    };
    // `giao các xã xây dựng kế hoạch, hướng dẫn các làng …`, `Đồng thời, xây dựng kế hoạch, …`: what others are to plan
    let is_task = |token: usize| {
        let asked = |before: usize| text.is(before, &["yêu", "đề", "giao", "cần", "phải", "chỉ"]);
        text.is(token + 4, &[",", ".", ";"]) || (tokens.start..token).any(asked)
    };
    let issues = |token: usize| {
        text.is(token, &["ban"]) && text.is(token + 1, &["hành"])
            || text.is(token, &["phê"]) && text.is(token + 1, &["duyệt"])
            || text.is(token, &["thông"]) && text.is(token + 1, &["qua"])
            || text.is(token, &["xây"])
                && text.is(token + 1, &["dựng"])
                && text.is(token + 2, &["kế"])
                && !is_task(token)
            || assigns(token)
    };
    // Further on a resolution is what results go back to.
    let opens = scene
        .sentences
        .iter()
        .take(OPENING_SENTENCES)
        .any(|opening| opening.tokens == tokens);
    let plan = |token: usize| {
        text.is(token, &["kế"]) && text.is(token + 1, &["hoạch"])
            || opens && text.is(token, &["chỉ"]) && text.ends_before(token, &["giao"])
            // `đại hội đã thông qua nghị quyết và bầu 39 đồng chí` tells nothing of what is in it.
            || opens
                && text.is(token, &["nghị"])
                && text.is(token + 1, &["quyết"])
                && !text.is(token + 2, &["và", ",", ".", ";", "đại", "của"])
            || opens && text.is(token, &["đề"]) && text.is(token + 1, &["án"])
            // `thông qua chương trình làm việc của Đại hội` plans no figures.
            || opens
                && text.is(token, &["chương"])
                && text.is(token + 1, &["trình"])
                && !text.is(token + 2, &["làm", "nghị", "kỳ", "đại", "hội", "buổi"])
    };
    let announces = |at: usize| (at..tokens.end.min(at + 5)).any(plan);
    // `đã ký quyết định, qua đó giao chỉ tiêu cho các huyện:`
    if opens && tokens.clone().any(|token| assigns(token) && announces(token)) {
        return true;
    }
    let Some(at) = tokens.clone().find(|&token| issues(token)) else {
        return false;
    };
    // `Kế hoạch … năm 2022 vừa được UBND huyện ban hành`
    let issued = opens && text.is(tokens.start, &["kế"]) && text.is(tokens.start + 1, &["hoạch"]);
    issued || announces(at)
}

/// Sentences in which an article says what it is about.
const OPENING_SENTENCES: usize = 4;

/// A plan named later than this in a sentence is its object, not the announcement of what follows.
const OPENING_CHUNKS: usize = 8;
