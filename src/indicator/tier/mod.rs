//! Units counted by tier: what communes, districts, provinces, villages and gardens have in common.

mod added;
mod beside;
mod evidence;
mod gap;
mod group;
mod lacking;
mod parts;
mod phrases;
mod refusal;
mod share;

use evidence::{evidence, named_before};
pub(crate) use gap::{gap, ratio_to_plan};
pub(crate) use group::{group, says_how_many};
pub(crate) use phrases::PHRASES;
pub(crate) use refusal::indefinite;
use refusal::refusal;
use share::{Share, share};

use crate::context::change::{change, over_past};
use crate::context::each;
use crate::context::place::Whose;
use crate::context::{View, says_mean};
use crate::quantity::{Form, Unit as Measured};
use crate::report::{Change, Indicator, Standard, Status, Unit};
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

use super::{Answer, Claim, Running, opens_with_part, told_before};

/// What is the same for all units of one indicator.
pub(crate) struct Counted {
    pub(crate) indicator: Indicator,
    pub(crate) noun: Noun,
    pub(crate) unit: Unit,
    /// Work for a tier (`xây dựng 74 thôn …`) counts, as a plan.
    pub(crate) built: bool,
    /// The contract gives no tier for it.
    pub(crate) tierless: bool,
    pub(crate) rule: &'static str,
}

/// Answers for a quantity that may count these units.
pub(crate) fn claim(view: &View, running: &Running, counted: &Counted) -> Answer {
    let quantity = view.quantity();
    let mut inherited = None;
    let unit = match quantity.unit {
        Measured::Noun(noun) if noun == counted.noun => counted.unit,
        Measured::Noun(Noun::ModelGarden) if counted.noun == Noun::Garden => counted.unit,
        Measured::Noun(Noun::Body) if counted.indicator == Indicator::Districts => {
            inherited = running.latest(view, |claim| claim.indicator == Indicator::Districts);
            if inherited.is_none() && !lists_districts(view) && !of_district_level(view) {
                return Answer::NotMine;
            }
            counted.unit
        }
        // `53/597 xã đạt chuẩn, trong đó tỉnh A có 33 đơn vị`, `13 địa phương hoàn thành 19/19 tiêu chí`
        Measured::Noun(Noun::Body) if counted.indicator == Indicator::Communes => {
            let of_place = view
                .left()
                .take(3)
                .any(|chunk| matches!(chunk.item, Item::Place(_)));
            inherited = running
                .latest(view, |claim| {
                    claim.indicator == Indicator::Communes && claim.unit == Unit::Commune
                })
                .filter(|_| of_place);
            // Districts have nine criteria.
            let of_communes = |next: &View| next.quantity().out_of.is_some_and(|all| all > 10.into());
            let grouped = view.next().is_some_and(|next| of_communes(&next)) && group(view).is_some();
            // `Phú Hòa và Tây Hòa là 2 địa phương có 100% số xã được công nhận`
            if inherited.is_none() && !grouped || lists_districts(view) {
                return Answer::NotMine;
            }
            counted.unit
        }
        Measured::Percent => match share(view, running, counted.noun) {
            Share::Own => Unit::Percent,
            Share::Of(claim) => {
                inherited = Some(claim);
                Unit::Percent
            }
            Share::Refused(reason) => return Answer::Refused(reason),
            Share::No => return Answer::NotMine,
        },
        _ => return Answer::NotMine,
    };
    if let Some(reason) = refusal(view, running, unit) {
        return Answer::Refused(reason);
    }
    let mut claim = Claim::new(counted.indicator, unit, counted.rule);
    claim.noun = Some(counted.noun);
    claim.change = change(view, running).or_else(|| planned_change(view, running));
    claim.average = unit != Unit::Percent && is_mean(view);
    claim.places = each::named(view);
    if claim.places.is_empty() {
        claim.places = shared_subject(view);
    }
    let smart = is_smart(view, counted.noun);
    let evidence = if inherited.is_some() && unit == Unit::Percent {
        None
    } else {
        evidence(view, counted)
    };
    if let Some(evidence) = evidence {
        claim.standard = if evidence.generic {
            spoken_of(view, running, counted).or(evidence.standard)
        } else {
            evidence.standard
        };
        claim.criteria = evidence.criteria;
        claim.status = evidence.status;
    } else {
        let inherited = inherited
            .or_else(|| goes_on(view, running, counted))
            .or_else(|| parts::of_whole(view, running, counted));
        match inherited {
            Some(earlier) => {
                claim.standard = tier_behind(view, counted).or(earlier.standard);
                claim.criteria = earlier.criteria;
            }
            None => match named_before(view, counted)
                .or_else(|| asked_for(view, counted.noun))
                .or_else(|| parts::shared(view, counted))
                .or_else(|| parts::joined(view, counted))
                .or_else(|| parts::fronted(view))
            {
                Some(standard) => claim.standard = Some(standard),
                None if smart && view.topic().ntm => {}
                None => match added::added(view, running, counted) {
                    Some(added) => {
                        claim.standard = added.standard;
                        claim.change = added.change;
                    }
                    None => return Answer::Refused("no tier, group or programme is said of it"),
                },
            },
        }
    }
    if smart || counted.tierless {
        claim.standard = None;
    }
    if unit == Unit::Percent && after_plan_slash(view) {
        claim.status = Some(Status::Target);
    }
    Answer::Claimed(Box::new(claim))
}

/// `9 thôn thông minh`, `5 thôn được công nhận thôn thông minh`: a kind, no tier.
fn is_smart(view: &View, noun: Noun) -> bool {
    let text = &view.scene.text;
    let said = |token: usize| text.is(token, &["thông"]) && text.is(token + 1, &["minh"]);
    let recognised = view.predicate().windows(2).any(|pair| {
        matches!(
            pair[0].item,
            Item::Cue(Cue::Recognises | Cue::Builds | Cue::Pending | Cue::Plan)
        ) && pair[1].item == Item::Cue(Cue::Noun(noun))
            && said(pair[1].tokens.end)
    });
    recognised || said(view.quantity().outer.end)
}

/// `80% số xã đạt chuẩn nông thôn mới, khoảng 40% nâng cao`, `đạt 60% số xã nâng cao`: a tier of its own right behind a count.
fn tier_behind(view: &View, counted: &Counted) -> Option<Standard> {
    let says = |chunk: &&Chunk| {
        !matches!(chunk.item, Item::Cue(Cue::Function | Cue::Label | Cue::Reaches))
            && chunk.item != Item::Cue(Cue::Noun(counted.noun))
    };
    view.right().find(says).and_then(|chunk| match chunk.item {
        Item::Cue(Cue::Tier(tier) | Cue::Ntm(Some(tier))) => Some(tier),
        _ => None,
    })
}

/// `có thêm 2 xã (KH 1 xã)`, `công nhận thêm 2 thôn/KH 6 thôn`: the plan of an increase is one.
fn planned_change(view: &View, running: &Running) -> Option<Change> {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let plan = start.checked_sub(1 + usize::from(text.ends_before(start, &["hoạch"])))?;
    let held = text.is(plan, &["kh", "kế"]) && text.ends_before(plan, &["(", "/"]);
    let result = running.result_of_plan(view).filter(|_| held)?;
    result.change
}

/// `58,6%/ chỉ tiêu 60%`: the second number is the aim.
fn after_plan_slash(view: &View) -> bool {
    let mut left = view.left();
    matches!(
        left.next().map(|chunk| chunk.item),
        Some(Item::Cue(Cue::Noun(Noun::SubCriterion) | Cue::Plan))
    ) && left
        .next()
        .is_none_or(|chunk| matches!(chunk.item, Item::Sign('/' | ',')))
}

/// Whether a count is a mean over places or years (`bình quân mỗi năm có 2 xã`, `3 sản phẩm/xã`).
pub(crate) fn is_mean(view: &View) -> bool {
    let text = &view.scene.text;
    view.quantity().per.place || view.left().any(|chunk| says_mean(text, chunk))
}

/// `Đồng Nai và Nam Định có 100% số xã đạt chuẩn`: true of each.
fn shared_subject(view: &View) -> Vec<Whose> {
    // `Huyện A và huyện B chưa có xã nào đạt chuẩn`
    if !is_share_of_units(view) && view.quantity().form != Form::Negation {
        return Vec::new();
    }
    let mut names = Vec::new();
    for chunk in view.segment_left() {
        match chunk.item {
            Item::Place(place) => names.push(Whose::Named(place)),
            // `A và B là 2 địa phương có 100% số xã đạt chuẩn` counts the two.
            Item::Quantity(id) if view.scene.quantities[id].unit == Measured::Noun(Noun::Body) => {
                return Vec::new();
            }
            Item::Cue(Cue::Reaches | Cue::Function | Cue::Done | Cue::Label) | Item::Quantity(_) => {}
            Item::Cue(Cue::Noun(_)) if names.is_empty() => {}
            _ => break,
        }
    }
    names.reverse();
    if names.len() > 1 { names } else { Vec::new() }
}

/// `Có 2 đơn vị: Đô Lương, Diễn Châu …`, `huyện A và thành phố B là 2 địa phương …`: bodies that are districts by their names;
/// `6 địa phương hoàn thành nhiệm vụ …`: what is said of towns.
fn lists_districts(view: &View) -> bool {
    let text = &view.scene.text;
    let is_district = |chunk: &Chunk| match chunk.item {
        Item::Place(place) => view.scene.places[place].level == crate::report::Level::District,
        _ => false,
    };
    let behind = view.chunks()[view.at + 1..].iter().take(4).any(is_district);
    let mut left = view.left();
    let named = left
        .next()
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["là"]))
        && left.next().is_some_and(is_district);
    let task = view
        .predicate()
        .iter()
        .any(|chunk| text.is(chunk.tokens.start, &["hoàn"]) && text.is(chunk.tokens.start + 2, &["nhiệm"]));
    // `Phú Hòa và Tây Hòa là 2 địa phương có 100% số xã đạt chuẩn`
    let shared = view.next().is_some_and(|next| {
        next.segment() == view.segment()
            && is_share_of_units(&next)
            && object(&next) == Some(Item::Cue(Cue::Noun(Noun::Commune)))
    });
    behind || named || task || shared
}

/// `Cấp huyện có 328/646 đơn vị …`, `Ở cấp huyện, 36 đơn vị …`.
fn of_district_level(view: &View) -> bool {
    let text = &view.scene.text;
    view.before()
        .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_) | Item::Sign(';')))
        .any(|chunk| {
            let end = chunk.tokens.end;
            text.ends_before(end, &["huyện"]) && text.ends_before(end - 1, &["cấp"])
        })
}

/// What stands behind a percentage, past `tổng số`.
fn object(view: &View) -> Option<Item> {
    view.right()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Function | Cue::Label)))
        .map(|chunk| chunk.item)
}

/// Whether a percentage is one of communes or districts by the noun behind it.
pub(crate) fn is_share_of_units(view: &View) -> bool {
    view.quantity().unit == Measured::Percent
        && matches!(
            object(view),
            Some(Item::Cue(Cue::Noun(Noun::Commune | Noun::District)))
        )
}

/// The tier that was spoken of for these units before, where the clause only says that they are recognised.
fn spoken_of(view: &View, running: &Running, counted: &Counted) -> Option<Standard> {
    let same = |claim: &Claim| claim.noun == Some(counted.noun);
    let met = view
        .predicate()
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Meets | Cue::Goal)));
    // `có thêm 1 xã nâng cao, nâng số xã đạt chuẩn lên 11/11`
    let headed = view.left().any(|chunk| chunk.item == Item::Cue(Cue::Meets))
        && view.left().any(|chunk| chunk.item == Item::Cue(Cue::Level));
    let rest = running.beside_rest(view, counted.noun);
    if (met || headed) && counted.noun != Noun::Village && rest.is_none() {
        return None;
    }
    let earlier = rest
        .or_else(|| running.latest(view, same))
        .or_else(|| running.as_many_before(view, counted.noun))
        .or_else(|| running.in_sentence_before(view, same))
        .or_else(|| running.in_title(view, same));
    earlier
        .and_then(|claim| claim.standard)
        // `5 xóm được công nhận đợt này, nâng tổng số xóm NTM kiểu mẫu lên 47`
        .or_else(|| {
            // `20 xã đều đã về đích, có 5 xã nâng cao và A là xã kiểu mẫu đầu tiên`: the next count has its own.
            let behind = &view.chunks()[view.at + 1..];
            let clause = behind
                .iter()
                .position(|chunk| matches!(chunk.item, Item::Quantity(_)))
                .unwrap_or(behind.len());
            named_with(&behind[..clause], counted.noun)
        })
        .or_else(|| {
            let title = view.scene.title();
            title
                .into_iter()
                .find_map(|sentence| named_with(&sentence.chunks, counted.noun))
        })
}

/// The tier that stands with a noun that no number counts (`các xóm đạt chuẩn nông thôn mới kiểu mẫu`).
fn named_with(chunks: &[Chunk], noun: Noun) -> Option<Standard> {
    let at = chunks
        .iter()
        .position(|chunk| chunk.item == Item::Cue(Cue::Noun(noun)))?;
    chunks[at + 1..]
        .iter()
        .take(4)
        .find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Ntm(Some(tier)) | Cue::Tier(tier)) => Some(tier),
            _ => None,
        })
}

/// `Hội đồng họp xét công nhận thôn kiểu mẫu, vườn mẫu. Có 5 thôn hoàn thành hồ sơ đề nghị công nhận`: what the sentence before says
/// that the units may become.
fn asked_for(view: &View, noun: Noun) -> Option<Standard> {
    let waits = View::any(view.predicate().into_iter(), |cue| cue == Cue::Pending);
    let earlier = &view.scene.sentences[told_before(view).filter(|_| waits)?];
    let chunks = &earlier.chunks;
    let judged = View::any(chunks.iter(), |cue| cue == Cue::Recognises);
    let named = |at: usize| {
        chunks[at..].iter().take(4).find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Ntm(tier)) => Some(tier.unwrap_or(Standard::Standard)),
            Item::Cue(Cue::Tier(tier)) => Some(tier),
            _ => None,
        })
    };
    (0..chunks.len())
        .filter(|&at| judged && chunks[at].item == Item::Cue(Cue::Noun(noun)))
        .find_map(named)
}

/// `36 xã đã được công nhận; tỷ lệ hộ nghèo … giảm 4,1%`: another subject since.
fn has_other_subject(view: &View) -> bool {
    let since = view
        .before()
        .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_)));
    view.quantity().unit == Measured::Percent
        && View::any(since, |cue| {
            matches!(cue, Cue::Poverty | Cue::NearPoverty | Cue::Income)
        })
}

/// The claim that this count goes on with: a part of it, a member of its list, a place's own share of it.
fn goes_on<'r>(view: &View, running: &'r Running, counted: &Counted) -> Option<&'r Claim> {
    let same = |claim: &Claim| claim.noun == Some(counted.noun);
    let rest = running.beside_rest(view, counted.noun);
    if rest.is_some() {
        return rest;
    }
    if is_part_by_area(view) {
        return running
            .latest(view, same)
            .filter(|claim| claim.unit != Unit::Percent);
    }
    if view
        .predicate()
        .iter()
        .take(8)
        .any(|chunk| chunk.item == Item::Cue(Cue::Foreign))
    {
        return None;
    }
    if has_other_subject(view) {
        return None;
    }
    // `82% số xã thuộc vùng dân tộc`: something else is said of them; so it is of a bracket behind them.
    let waits = View::any(view.predicate().into_iter(), |cue| cue == Cue::Pending);
    let words = view.right().filter(|chunk| chunk.item == Item::Word).count();
    if !waits && words > 2 {
        return None;
    }
    if view
        .host()
        .is_some_and(|host| host.quantity().unit == Measured::Percent && running.claim(host.id).is_none())
    {
        // `công nhận mới 7 thôn, đạt 58,3% kế hoạch (KH 12 thôn)`
        return running.result_of_plan(view).filter(|result| same(result));
    }
    let list = |claim: &Claim| {
        same(claim)
            || claim
                .noun
                .is_some_and(|noun| matches!(noun, Noun::Village | Noun::Garden | Noun::Commune))
                && counted.noun != Noun::Commune
    };
    let linked = view.left().all(|chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Function | Cue::Bound(_)) | Item::Sign(_)
        )
    });
    if linked
        && let Some(previous) = view
            .previous()
            .filter(|previous| previous.runs_into_next().is_some())
        && let Some(claim) = running.claim(previous.id).filter(|claim| list(claim))
    {
        return Some(claim);
    }
    // `thêm 2 xã kiểu mẫu (A, B), 25 khu dân cư`
    let ends = view
        .right()
        .next()
        .is_none_or(|chunk| matches!(chunk.item, Item::Sign(_)));
    if ends
        && let Some(previous) = view.previous_outside()
        && view.chunks()[previous.at + 1..view.at].iter().all(|chunk| {
            view.sentence().segments[chunk.segment].depth > view.depth()
                || matches!(
                    chunk.item,
                    Item::Sign(',' | '(' | ')')
                        | Item::Cue(Cue::Function | Cue::Tier(_) | Cue::Ntm(_) | Cue::Meets)
                )
        })
        && let Some(claim) = running.claim(previous.id).filter(|claim| list(claim))
    {
        return Some(claim);
    }
    // `Từ chỗ chỉ có 2 xã đạt chuẩn năm 2015, đến nay huyện đã có 9 xã`
    let start = std::iter::successors(view.previous(), View::previous)
        .find(|before| before.quantity().unit == view.quantity().unit)
        .filter(|before| ends && before.start_of().is_some());
    if let Some(claim) = start
        .and_then(|start| running.claim(start.id))
        .filter(|claim| same(claim))
    {
        return Some(claim);
    }
    // `11 thôn đạt chuẩn; năm 2021 huyện đăng ký thêm 4 thôn`
    let registers = View::any(view.left().take(3), |cue| {
        matches!(cue, Cue::Pending | Cue::Plan | Cue::Expects | Cue::Change(_))
    });
    let of_larger = view.left().all(|chunk| match chunk.item {
        Item::Word => false,
        Item::Cue(Cue::Noun(noun)) => {
            matches!(noun, Noun::District | Noun::Province | Noun::Commune) && noun != counted.noun
        }
        Item::Cue(cue) => !matches!(cue, Cue::Foreign | Cue::Source(_) | Cue::Ocop),
        _ => true,
    });
    if let Some(claim) = running
        .latest(view, same)
        .filter(|claim| claim.unit != Unit::Percent && ends && registers && of_larger)
    {
        return Some(claim);
    }
    counts_again(view, running, counted.noun)
}

/// `126 làng đạt chuẩn, trong đó có 101 làng đồng bào dân tộc thiểu số`: a part of them, told by where they lie or who lives there.
fn is_part_by_area(view: &View) -> bool {
    let text = &view.scene.text;
    let behind = view.quantity().outer.end;
    let behind = behind + usize::from(text.is(behind, &["có"]) && text.is(behind + 1, &["đông"])) * 2;
    let area = text.is(behind, &["thuộc", "vùng"])
        || text.is(behind, &["đặc"]) && text.is(behind + 1, &["biệt"])
        || text.is(behind, &["đồng"]) && text.is(behind + 1, &["bào"])
        || text.is(behind, &["khu"]) && text.is(behind + 1, &["vực"])
        || text.is(behind, &["dân"]) && text.is(behind + 1, &["tộc"])
        || text.is(behind, &["biên", "miền", "bãi", "an"])
            && text.is(behind + 1, &["giới", "núi", "ngang", "toàn"]);
    let part = view
        .left()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Reaches | Cue::Bound(_))))
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Part));
    view.quantity().unit != Measured::Percent && area && part
}

/// What a count tells of again, for a place, a year or a part: that of the count or the sentence before.
fn counts_again<'r>(view: &View, running: &'r Running, noun: Noun) -> Option<&'r Claim> {
    let same = |claim: &Claim| claim.noun == Some(noun);
    let waits = View::any(view.predicate().into_iter(), |cue| cue == Cue::Pending);
    // `…; tiếp sau là huyện A 10 xã, huyện B 5 xã`
    let of_place = view
        .left()
        .find(|chunk| {
            !matches!(
                chunk.item,
                Item::Cue(Cue::Function | Cue::Reaches | Cue::Bound(_))
            )
        })
        .is_some_and(|chunk| matches!(chunk.item, Item::Place(_)));
    // `107/111 xã đạt chuẩn. Giai đoạn 2010 - 2015 có 44 xã; riêng năm 2021 có 6 xã`
    // `…, cụ thể: Năm 2021 thực hiện 7 xã gồm A, B. Năm 2022 thực hiện 6 xã gồm C, D`
    let of_time = view
        .left()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Function | Cue::Reaches | Cue::Builds)))
        .is_some_and(|chunk| matches!(chunk.item, Item::Time(_)))
        && view
            .right()
            .next()
            .is_none_or(|chunk| matches!(chunk.item, Item::Sign(_) | Item::Cue(Cue::Part)));
    let resumed = || running.resumed(view).filter(|claim| same(claim));
    if let Some(claim) = running
        .latest(view, same)
        .or_else(|| running.in_sentence_before(view, same))
        .filter(|_| of_time)
        .or_else(resumed)
    {
        return Some(claim);
    }
    // `2 xã các sở, ngành đang thẩm định và 1 xã đang lập hồ sơ`
    if let Some(claim) = running.latest(view, same).filter(|_| {
        view.continues() || of_place || waits && view.previous().is_some_and(|units| units.counts_units())
    }) {
        return Some(claim);
    }
    // `… có thêm 47 xã. Trong đó, năm 2018 có 15 xã, năm 2019 có 13 xã`; `(A, B mỗi địa phương 6 thôn)`
    let parts = opens_with_part(view) && view.continues();
    let each = !each::named(view).is_empty();
    if let Some(claim) = running
        .latest(view, same)
        .or_else(|| running.in_sentence_before(view, same))
        .or_else(|| running.in_title(view, same))
        .filter(|_| parts || each)
    {
        return Some(claim);
    }
    let counted_again = View::any(view.left(), |cue| {
        matches!(cue, Cue::Change(_) | Cue::Recognises | Cue::Part | Cue::Level)
    }) || over_past(view).is_some()
        // `Ba xã A, B, C đang hoàn thiện hồ sơ trình tỉnh.`
        || waits
        // `Nhiều nhất là huyện A với 5 thôn`
        || of_place;
    // `8 xã đạt chuẩn (nâng tổng số xã lên 50 xã)`
    let counts_on = view.left().all(|chunk| match chunk.item {
        Item::Word => false,
        Item::Cue(Cue::Noun(other)) => other == noun,
        _ => true,
    });
    if view.in_brackets() && counts_on {
        let level = View::any(view.left(), |cue| cue == Cue::Level);
        if let Some(claim) = running.latest(view, same).filter(|_| level) {
            return Some(claim);
        }
    }
    if counted_again || view.in_brackets() {
        return running
            .in_sentence_before(view, same)
            .or_else(|| running.in_title(view, same))
            .filter(|_| view.continues());
    }
    None
}
