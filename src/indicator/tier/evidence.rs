//! What a clause says of the units that it counts: a tier, a group by criteria, recognition.

use super::group::group_before;
use super::{Counted, group, is_share_of_units};
use crate::context::View;
use crate::quantity::Unit as Measured;
use crate::report::{Standard, Status};
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// What a clause says of the units.
pub(super) struct Evidence {
    pub(super) standard: Option<Standard>,
    /// No tier is named, so that the base tier is only the default.
    pub(super) generic: bool,
    pub(super) criteria: Option<(u8, u8)>,
    pub(super) status: Option<Status>,
}

/// `45 vườn` behind `về vườn mẫu`, `45 vườn đạt chuẩn`: as good a name as `vườn mẫu`.
fn names_garden(view: &View, counted: &Counted) -> bool {
    // `về vườn mẫu, kế hoạch cả năm là 45 vườn`
    let headed = || {
        view.before()
            .take_while(|chunk| !matches!(chunk.item, Item::Sign(';')))
            .any(|chunk| chunk.item == Item::Cue(Cue::Noun(Noun::ModelGarden)))
            && view.right().all(|chunk| chunk.item != Item::Word)
    };
    let meets = || {
        view.right()
            .next()
            .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Meets))
    };
    // `160 vườn được đăng ký xây dựng vườn mẫu`
    let becomes = || {
        view.right()
            .take(6)
            .any(|chunk| chunk.item == Item::Cue(Cue::Noun(Noun::ModelGarden)))
    };
    // `nghiệm thu 25 vườn`, `10 vườn hộ được ghi nhận nghiệm thu`
    let inspected = || {
        let quantity = view.quantity();
        let accepts =
            |token: usize| view.scene.text.is(token, &["nghiệm"]) && view.scene.text.is(token + 1, &["thu"]);
        (quantity.outer.start.saturating_sub(2)..quantity.outer.end + INSPECTED).any(accepts)
    };
    view.quantity().unit == Measured::Noun(Noun::ModelGarden)
        || counted.noun == Noun::Garden && (headed() || meets() || becomes() || inspected())
}

/// Within so many tokens behind gardens it is said that they are inspected.
const INSPECTED: usize = 5;

/// `19 tỉnh có 100% số xã đạt chuẩn`.
fn is_whole(view: &View, counted: &Counted) -> bool {
    matches!(counted.noun, Noun::Province | Noun::District)
        && view.quantity().unit != Measured::Percent
        && view.next().is_some_and(|next| {
            next.segment() == view.segment()
                && is_share_of_units(&next)
                // `trên 5 huyện nâng cao và 25% số xã kiểu mẫu`: two counts
                && !view.scene.text.ends_before(next.quantity().outer.start, &["và"])
                // `3 huyện có 100% số xã với sản phẩm OCOP`
                && !View::any(next.right(), |cue| matches!(cue, Cue::Ocop | Cue::Noun(Noun::Product)))
        })
}

/// `12 khu dân cư mẫu`, `4/4 thôn đạt chuẩn khu dân cư mẫu`.
fn is_exemplary(view: &View, said: &[&Chunk]) -> bool {
    let text = &view.scene.text;
    text.ends_before(view.quantity().tokens.end, &["mẫu"])
        || said.iter().any(|chunk| {
            chunk.item == Item::Cue(Cue::Noun(Noun::Village)) && text.ends_before(chunk.tokens.end, &["mẫu"])
        })
}

/// What the clause says of the units: a tier, a group by criteria, recognition.
pub(super) fn evidence(view: &View, counted: &Counted) -> Option<Evidence> {
    let text = &view.scene.text;
    let said = view.predicate();
    // `40 thôn triển khai xây dựng kiểu mẫu`: work under way
    let under_way = said
        .iter()
        .find(|chunk| chunk.item != Item::Cue(Cue::Function))
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Builds));
    if names_garden(view, counted) || is_whole(view, counted) {
        return Some(Evidence {
            standard: None,
            generic: false,
            criteria: None,
            status: under_way.then_some(Status::Target),
        });
    }
    let grouped = group(view).or_else(|| group_before(view));
    let mut behind = tier(&said, counted, text);
    if counted.noun == Noun::Village && is_exemplary(view, &said) {
        behind = Some(Found {
            standard: Standard::Model,
            named: true,
            strong: behind.as_ref().is_some_and(|found| found.strong),
            status: behind.and_then(|found| found.status),
        });
    }
    if let Some(criteria) = grouped {
        let standard =
            tier_of_group(view).or_else(|| behind.filter(|found| found.strong).map(|found| found.standard));
        return Some(Evidence {
            standard,
            generic: false,
            criteria: Some(criteria),
            status: None,
        });
    }
    let mut before: Vec<&Chunk> = view.left().collect();
    before.reverse();
    // `24 xã ở Lai Châu đến nay đã hoàn thành chương trình nông thôn mới` is told of them all the same.
    let lies = view
        .right()
        .next()
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["tại", "ở"]))
        // `24 bản ở các xã biên giới đạt chuẩn`
        && !View::any(said.iter().copied(), |cue| matches!(cue, Cue::Done | Cue::Meets));
    // `Số xã NTM nâng cao là 186 xã`: the head of the clause names unit and tier.
    let headed = before
        .iter()
        .any(|chunk| chunk.item == Item::Cue(Cue::Noun(counted.noun)))
        && before
            .last()
            .is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Reaches | Cue::Level)));
    if let Some(found) = tier(&before, counted, text).filter(|found| headed && found.named) {
        return Some(found.into());
    }
    if let Some(mut found) = behind.filter(|_| !lies) {
        if under_way && !found.strong {
            found.status = Some(Status::Target);
        }
        return Some(found.into());
    }
    if said
        .iter()
        .take(8)
        .any(|chunk| chunk.item == Item::Cue(Cue::Foreign))
    {
        return None;
    }
    // `nâng chất các tiêu chí NTM ở 5 xã`: where it is done.
    let place = before
        .last()
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["tại", "ở"]));
    // `đặt chỉ tiêu công nhận thêm 6 xã`
    let added = before.last().is_some_and(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Change(_))) && text.is(chunk.tokens.start, &["công"])
    });
    tier(&before, counted, text)
        .filter(|_| !place)
        .map(Evidence::from)
        .or_else(|| {
            (added && view.topic().ntm && view.quantity().unit != Measured::Percent).then_some(Evidence {
                standard: Some(Standard::Standard),
                generic: true,
                criteria: None,
                status: None,
            })
        })
}

/// The tier named behind the criteria of a group (`đủ 14/14 tiêu chí thôn kiểu mẫu`), before them (`3 xã đề nghị NTM nâng cao đều có 18/18
/// tiêu chí`) or as what the clause is about (`về NTM nâng cao có 6 xã đạt 18/18 tiêu chí`).
fn tier_of_group(view: &View) -> Option<Standard> {
    let tier = |chunk: &Chunk| match chunk.item {
        Item::Cue(Cue::Ntm(Some(tier))) => Some(tier),
        _ => None,
    };
    let score = view.next()?;
    let between = view.chunks()[view.at + 1..score.at].iter();
    score
        .right()
        .chain(between)
        .find_map(tier)
        .or_else(|| view.left().find_map(tier))
}

impl From<Found> for Evidence {
    fn from(found: Found) -> Self {
        Self {
            standard: Some(found.standard),
            generic: !found.named,
            criteria: None,
            status: found.status,
        }
    }
}

/// The tier that units are said to meet or to be recognised at.
pub(super) fn tier_of(chunks: &[&Chunk], counted: &Counted, text: &Text) -> Option<Standard> {
    tier(chunks, counted, text)
        .filter(|found| found.strong)
        .map(|found| found.standard)
}

struct Found {
    standard: Standard,
    /// The tier or the programme is named.
    named: bool,
    /// The unit is said to meet it.
    strong: bool,
    status: Option<Status>,
}

/// The tier that a run of chunks says of a unit.
fn tier(chunks: &[&Chunk], counted: &Counted, text: &Text) -> Option<Found> {
    let mut standards: Vec<Standard> = Vec::new();
    let mut strong = false;
    let mut programme = false;
    let mut builds = false;
    let mut registered = false;
    let mut raised = false;
    let mut linked = false;
    let mut other_unit = false;
    let mut distance = 0;
    let mut parted = false;
    for (at, chunk) in chunks.iter().enumerate() {
        match chunk.item {
            // `huyện có 5 xã vùng cao, nếu xã đạt chuẩn thì …`
            _ if text.ends_before(chunk.tokens.start, &["nếu"]) => break,
            // `3 huyện hoàn tất việc chấm điểm sản phẩm`: another task
            Item::Cue(Cue::Completes) if is_other_task(&chunks[at..], text) => {}
            // `72 xã vùng dân tộc thiểu số và miền núi đạt chuẩn`: where they lie
            Item::Cue(Cue::Foreign) if text.is(chunk.tokens.start, &["vùng"]) => {}
            // `12 thôn thuộc các xã đặc biệt khó khăn được công nhận`
            Item::Cue(Cue::Foreign)
                if text.is(chunk.tokens.start, &["đặc"])
                    && text.ends_before(chunk.tokens.start, &["xã"])
                    && counted.noun == Noun::Village => {}
            // `3 đơn vị cấp huyện gồm A, B và C đã hoàn thành nhiệm vụ`
            Item::Cue(Cue::Done)
                if counted.noun == Noun::District
                    && text.ends_before(chunk.tokens.end, &["thành"])
                    // `Ở cấp huyện, 206 đơn vị đã hoàn thành, tăng 5 đơn vị`
                    && text.is(chunk.tokens.end, &["nhiệm", ",", ";", "."]) =>
            {
                strong = true;
            }
            // `có thêm 600 xã đạt chuẩn và không để phát sinh nợ đọng`
            Item::Cue(Cue::Foreign) if strong && linked => break,
            // `10/10 xã đạt chuẩn, thị trấn A đạt chuẩn đô thị văn minh`
            Item::Cue(Cue::Foreign) if strong && other_unit => break,
            Item::Cue(Cue::Foreign) if standards.is_empty() && !programme => return None,
            Item::Cue(Cue::Foreign) => break,
            Item::Cue(Cue::Ntm(tier)) => {
                programme = true;
                raised &= tier.is_none();
                standards.push(tier.unwrap_or(Standard::Standard));
            }
            Item::Cue(Cue::Tier(tier)) => {
                if raised {
                    standards.clear();
                }
                if standards.last() == Some(&Standard::Standard) && distance == 0 {
                    standards.pop();
                }
                standards.push(tier);
            }
            // `đưa 20 thôn nông thôn mới lên thôn kiểu mẫu`
            Item::Cue(Cue::Level) if text.is(chunk.tokens.start, &["lên"]) => raised = !strong,
            Item::Cue(Cue::Meets | Cue::Goal | Cue::Completes | Cue::Recognises) => strong = true,
            Item::Cue(Cue::Builds) => builds = true,
            // `thêm 15 xã kiểu mẫu, đưa huyện A đạt chuẩn nâng cao`
            Item::Place(_) | Item::Cue(Cue::Noun(Noun::District | Noun::Province))
                if !standards.is_empty() && parted && counted.noun == Noun::Commune =>
            {
                break;
            }
            // `5/6 ấp kiểu mẫu, xã đạt chuẩn nâng cao vào năm 2023`
            Item::Cue(Cue::Noun(Noun::Commune))
                if !standards.is_empty()
                    && (parted || text.ends_before(chunk.tokens.start, &["và"]))
                    && counted.noun == Noun::Village =>
            {
                break;
            }
            // `200 làng đạt chuẩn nông thôn mới, huyện nào cũng có làng kiểu mẫu`: the tier of some
            Item::Cue(Cue::Noun(_))
                if !standards.is_empty() && parted && text.ends_before(chunk.tokens.start, &["có"]) =>
            {
                break;
            }
            // `1 xã kiểu mẫu, phấn đấu đạt huyện NTM nâng cao`: the tier of another plan
            Item::Word | Item::Cue(Cue::Plan | Cue::Expects) if !standards.is_empty() && distance > 0 => {
                break;
            }
            Item::Cue(Cue::Pending | Cue::Expects | Cue::Plan) => registered = true,
            Item::Cue(Cue::Part) if strong || programme => break,
            // `100% số thôn đạt kiểu mẫu và trở thành huyện nâng cao`: another unit's tier
            _ if !standards.is_empty() && text.is(chunk.tokens.start, &["trở"]) => break,
            Item::Sign(',' | ':' | '-') if (strong && programme) || !standards.is_empty() => {
                distance += 1;
                parted = true;
                continue;
            }
            Item::Place(_) => other_unit |= strong,
            Item::Cue(Cue::Function) => linked |= strong && text.is(chunk.tokens.start, &["và"]),
            _ => {}
        }
        if !matches!(chunk.item, Item::Cue(Cue::Function) | Item::Sign(_)) {
            distance = 0;
        }
    }
    let only_programme =
        programme && !strong && standards.iter().all(|standard| *standard == Standard::Standard);
    if only_programme && builds && !(counted.built || registered) {
        return None;
    }
    if standards.is_empty() && !strong {
        return None;
    }
    let standard = combined(&standards);
    let named = !standards.is_empty();
    let status = (builds && counted.built && registered).then_some(Status::Target);
    Some(Found {
        standard,
        named,
        strong,
        status,
    })
}

/// The tier that several named beside each other come to: `nâng cao, kiểu mẫu` is either.
fn combined(standards: &[Standard]) -> Standard {
    let advanced = standards.contains(&Standard::Advanced);
    let model = standards.contains(&Standard::Model);
    match (advanced, model) {
        (true, true) => Standard::AdvancedOrModel,
        _ if standards.len() > 1
            && standards.contains(&Standard::Standard)
            && standards[0] == Standard::Standard =>
        {
            Standard::Standard
        }
        (true, false) => Standard::Advanced,
        (false, true) => Standard::Model,
        _ => standards.first().copied().unwrap_or(Standard::Standard),
    }
}

/// `hoàn tất việc chấm điểm sản phẩm`, `hoàn thành chỉ tiêu giao quân`
fn is_other_task(verb: &[&Chunk], text: &Text) -> bool {
    let programme = |chunk: &&Chunk| matches!(chunk.item, Item::Cue(Cue::Ntm(_)));
    text.is(verb[0].tokens.end, &["việc", "thủ", "chỉ", "kế"]) && !verb.iter().take(TASK).any(programme)
}

/// Within so many chunks it is said what task is done (`hoàn thành việc xây dựng nông thôn mới`).
const TASK: usize = 5;

/// `thêm nhiều huyện nông thôn mới, hiện có 46 huyện`: the tier that the clause before gives to the same noun.
pub(super) fn named_before(view: &View, counted: &Counted) -> Option<Standard> {
    let foreign = view
        .predicate()
        .iter()
        .any(|chunk| chunk.item == Item::Cue(Cue::Foreign));
    if foreign || !view.continues() || view.right().any(|chunk| chunk.item == Item::Word) {
        return None;
    }
    let chunks = view.chunks();
    chunks[..view.at]
        .windows(2)
        .rev()
        .find_map(|pair| match (pair[0].item, pair[1].item) {
            (Item::Cue(Cue::Noun(noun)), Item::Cue(Cue::Ntm(tier))) if noun == counted.noun => {
                Some(tier.unwrap_or(Standard::Standard))
            }
            _ => None,
        })
}
