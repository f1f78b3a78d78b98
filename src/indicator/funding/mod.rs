//! Money mobilised, allocated, spent, contributed or planned for NTM or OCOP, as a whole or by source.
//!
//! Not: prices, revenue, incomes, prizes, loans of single households, debts, support per household or garden, money of
//! other programmes, and single works unless they are said to be NTM money or given by the people or enterprises.

mod asked;
mod cases;
mod givers;
mod heads;
mod listed;
mod owners;
mod parts;
mod phrases;
mod refusal;
pub(crate) mod sources;

pub(crate) use phrases::PHRASES;

use super::{Answer, Claim, Rule, Running, opens_with_part, told_before};
use crate::context::change::change;
use crate::context::{View, each, refers_back, says_mean};
use crate::quantity::Unit as Measured;
use crate::report::{Change, FundingSource, Indicator, Programme, Status, Unit};
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};
use asked::Asked;
use cases::{ACCEPTED, REJECTED};
use heads::{Heads, is_pooled};
use listed::{is_in_list_of_money, lists_place, mean_of_place, spends_the_sum, stands_alone};
use owners::{is_invested_by_producer, is_of_household};
use parts::{holds_what_people_gave, is_given_with_others, is_told_in_parts};
use refusal::refusal_of_sum;

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::Funding,
    id: "funding",
    counts: "money mobilised, allocated, spent, contributed or planned for NTM or OCOP, as a whole or by source",
    accepted: ACCEPTED,
    rejected: REJECTED,
    plausible: |_| (100_000, 4_000_000_000_000_000),
    claim,
};

fn claim(view: &View, running: &Running) -> Answer {
    let text = &view.scene.text;
    if view.quantity().unit != Measured::Money {
        return Answer::NotMine;
    }
    let mean = mean_of_place(view, running);
    if let Some(reason) = refusal_of_sum(view, mean.is_some()) {
        return Answer::Refused(reason);
    }
    let mut heads = Heads::of(view);
    let asked = asked::read(view, &mut heads);
    if heads.foreign {
        return Answer::Refused("money of another kind, by the words before it");
    }
    let programme = programme(view);
    let previous_money = running.latest(view, |claim| claim.indicator == Indicator::Funding);
    let carried = running.in_sentences_before(view, |claim| claim.indicator == Indicator::Funding);
    // Money a sentence or two back makes a source part of it, not every sum that is spent on something.
    let part = View::any(view.chunks().iter().take(2), |cue| cue == Cue::Part);
    let goes_on =
        previous_money.is_some() || carried.is_some() && (heads.strong || heads.source.is_some() || part);
    // `Theo đó, 15 xã của huyện được 10 tỷ đồng`
    let allotted = text.ends_before(view.quantity().outer.start, &["được", "giao"])
        && (carried.is_some() || previous_money.is_some());
    // `Với nguồn vốn này, tỉnh đầu tư: giao thông 612 tỷ đồng, thủy lợi 98 tỷ đồng`
    let purposes = carried.is_some() && spends_the_sum(view) || is_in_list_of_money(view);
    let resumed = running.resumed(view).map(|claim| claim.indicator) == Some(Indicator::Funding);
    let alone =
        || carried.is_some() && stands_alone(view) || resumed || allotted || purposes || mean.is_some();
    if is_for_building_it(view) {
        (heads.fund, heads.strong) = (true, true);
    }
    if !heads.fund
        && !by_programme(view)
        && !alone()
        && heads.source.is_none()
        && bare_source(view, running).is_none()
        && (!goes_on || !(view.continues() || lists_place(view)))
    {
        return Answer::Refused("nothing says that it is raised or spent for the programme");
    }
    if let Some(reason) = of_others(view, heads.source) {
        return Answer::Refused(reason);
    }
    if is_for_single_work(view, heads.strong || asked.is_some())
        && !purposes
        && !is_told_in_parts(view)
        && programme.is_none()
        && previous_money.is_none()
        && !matches!(
            heads.source,
            Some(FundingSource::Community | FundingSource::Enterprise)
        )
    {
        return Answer::Refused("a single work, not said to be paid for NTM");
    }
    complete(&mut heads, view, running, previous_money);
    if is_given_with_others(view, heads.source) || holds_what_people_gave(view, heads.source) {
        heads.source = None;
    }
    let community = heads.source == Some(FundingSource::Community);
    let before = programme_before(view).filter(|_| heads.fund);
    let said = programme.is_some() || before.is_some();
    if heads.source.is_none() {
        heads.source = before.and_then(only_source);
    }
    let by_people = community && (view.topic().ntm || view.topic().ocop);
    let strong = (heads.strong || asked.is_some()) && (view.topic().ntm || view.topic().ocop);
    let in_parts = (view.topic().ntm || view.topic().ocop) && heads.fund && is_told_in_parts(view);
    let spoken_of = heads.fund && (view.topic().ntm || view.topic().ocop) && names_the_programme(view);
    if !(said || goes_on || by_people || strong || in_parts || spoken_of || alone()) {
        return Answer::Refused("nothing says that it is for NTM or OCOP");
    }
    let mut claim = Claim::new(Indicator::Funding, Unit::Vnd, "funding");
    // `13,76 tỷ đồng (tỉnh 3,4 tỷ đồng, thị xã 3,46 tỷ đồng), đã giải ngân 5,12 tỷ đồng`: past the bracket
    let outside = running
        .latest_outside(view)
        .filter(|claim| claim.indicator == Indicator::Funding);
    claim.source = Some(
        heads
            .source
            .or_else(|| mean.and_then(|claim| claim.source))
            // `KH vốn là 42 tỷ đồng, trong đó dân góp 1,5 tỷ. Đến 30/6 giải ngân 15 tỷ`: of the whole
            .or_else(|| {
                inherited_source(
                    view,
                    running,
                    outside
                        .or(previous_money)
                        .or_else(|| running.total_before(view))
                        .or(carried.filter(|_| !told_by_source(view, running))),
                )
            })
            .unwrap_or(FundingSource::Total),
    );
    claim.programme = programme
        .or_else(|| previous_money.or(carried).map(|claim| claim.programme))
        .unwrap_or_else(|| matter(view, running));
    claim.average = averaged(view) || mean.is_some();
    claim.places = each::named(view);
    claim.change = compared(view, running);
    claim.status = (asked == Some(Asked::Needed)).then_some(Status::Target);
    Answer::Claimed(Box::new(claim))
}

/// Why the money is that of another programme, of a lender or of one household.
fn of_others(view: &View, source: Option<FundingSource>) -> Option<&'static str> {
    if other_programme(view) {
        return Some("money of another programme");
    }
    if source.is_none() && is_lent(view) {
        return Some("money lent");
    }
    if is_invested_by_producer(view) {
        return Some("what a single producer invests");
    }
    is_of_household(view).then_some("money of a single household")
}

/// `làm đường 4,2 tỷ đồng`, `2 tỷ đồng xây trường học`: what is built or done with the sum.
fn is_for_single_work(view: &View, strong: bool) -> bool {
    let work = |chunk: &Chunk| chunk.item == Item::Cue(Cue::Foreign);
    let mut before = view.segment_left().take_while(|chunk| !is_money(view, chunk));
    before.any(work) || !strong && view.right().take(8).any(work)
}

/// `phê duyệt cho 1.857 hộ vay, tổng vốn đầu tư 1.105 tỷ đồng`
fn is_lent(view: &View) -> bool {
    let text = &view.scene.text;
    (view.sentence().tokens.start..view.quantity().outer.start)
        .any(|token| text.is(token, &["vay"]) && text.ends_before(token, &["hộ", "dân", "tác", "được"]))
}

/// Gives the money the source that its words leave to others.
fn complete(heads: &mut Heads, view: &View, running: &Running, previous_money: Option<&Claim>) {
    let text = &view.scene.text;
    if heads.source.is_none() {
        heads.source = bare_source(view, running);
        heads.fund |= heads.source.is_some();
    }
    // `Hội vận động 500 triệu đồng`, `góp 212 triệu đồng tiền mặt`: who else gives would be said.
    let several = view
        .right()
        .take(4)
        .any(|chunk| chunk.tokens.clone().any(|token| text.is(token, &["nguồn"])));
    // `nhân dân hiến 12.000 m2 đất, đóng góp 8,7 tỷ đồng`
    let people = || {
        let clause = view
            .before()
            .take_while(|chunk| !is_money(view, chunk) && chunk.item != Item::Sign(';'));
        clause.flat_map(|chunk| chunk.tokens.clone()).any(|token| {
            text.is(token, &["dân"]) && text.ends_before(token, &["nhân", "người"])
                || text.is(token, &["con"]) && text.ends_before(token, &["bà"])
        })
    };
    // `thôn A góp 0,9 tỷ đồng, cả xã góp 7,3 tỷ đồng`
    let place_gives = || {
        view.left()
            .skip_while(|chunk| !matches!(chunk.item, Item::Cue(Cue::Fund)))
            .nth(1)
            .is_some_and(|giver| {
                let start = giver.tokens.end;
                matches!(
                    giver.item,
                    Item::Place(_)
                        | Item::Cue(
                            Cue::Whole(_) | Cue::Noun(Noun::Commune | Noun::Village | Noun::Household)
                        )
                ) && text.is(start, &["góp", "đóng"])
            })
    };
    if heads.source.is_none()
        && heads.gives
        && !several
        && (previous_money.is_none() || people() || place_gives())
    {
        heads.source = Some(FundingSource::Community);
    }
    // `nhân dân đóng góp 3,5 tỷ đồng; tổng giá trị quy đổi trên 12 tỷ đồng`: what they gave, in money
    let converted = view
        .left()
        .any(|chunk| chunk.tokens.clone().any(|token| text.is(token, &["quy"])));
    if heads.source.is_none() && converted {
        heads.source = previous_money.and_then(|claim| claim.source);
    }
}

/// `Chương trình xây dựng nông thôn mới 19.460/42.300 triệu đồng`, in a list of programmes.
fn by_programme(view: &View) -> bool {
    let mut left = view
        .left()
        .filter(|chunk| !matches!(chunk.item, Item::Cue(Cue::Function) | Item::Sign(':')));
    left.next()
        .is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Ntm(_))))
        && left.any(|chunk| view.scene.text.is(chunk.tokens.start, &["chương"]))
}

/// `Hơn 60 tỷ đồng xây dựng nông thôn mới`, `gần 2.000 tỷ đồng để đầu tư xây dựng nông thôn mới`: what the sum is for, right behind it.
fn is_for_building_it(view: &View) -> bool {
    let mut behind = view
        .right()
        .skip_while(|chunk| matches!(chunk.item, Item::Cue(Cue::Function | Cue::Fund)));
    let builds = behind.next().is_some_and(|chunk| {
        chunk.item == Item::Cue(Cue::Builds) || view.scene.text.is(chunk.tokens.start, &["làm"])
    });
    builds
        && behind
            .next()
            .is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Ntm(_))))
}

/// `tăng 36,2 tỷ đồng so với giai đoạn 2011 - 2015`: money is a difference where the text compares it.
fn compared(view: &View, running: &Running) -> Option<Change> {
    let said = view
        .left()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Bound(_) | Cue::Average)))
        .is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Change(_))));
    change(view, running).filter(|_| said)
}

/// The source of money that a sentence speaks of, where it is one.
fn only_source(sentence: &Sentence) -> Option<FundingSource> {
    let mut sources = sentence.chunks.iter().filter_map(|chunk| match chunk.item {
        Item::Cue(Cue::Source(source)) => Some(source),
        _ => None,
    });
    let first = sources.next()?;
    sources.all(|other| other == first).then_some(first)
}

/// `… trích ngân sách tỉnh cho các xã đạt chuẩn NTM. Theo đó, có 9 xã được hỗ trợ với tổng kinh phí 13 tỷ đồng`: the sentence before that
/// speaks of the programme's money.
fn programme_before<'s>(view: &View<'s, '_>) -> Option<&'s Sentence> {
    let scene = view.scene;
    let refers = refers_back(&scene.text, view.sentence());
    let earlier = &scene.sentences[told_before(view).filter(|_| refers)?];
    let says = |test: fn(Cue) -> bool| View::any(earlier.chunks.iter(), test);
    (says(|cue| matches!(cue, Cue::Ntm(_) | Cue::Ocop))
        && says(|cue| matches!(cue, Cue::Fund | Cue::Source(_))))
    .then_some(earlier)
}

/// The programme that the article is about, where it is about both that of the sentence before.
fn matter(view: &View, running: &Running) -> Programme {
    let told = || {
        running
            .in_sentence_before(view, |claim| claim.indicator != Indicator::Funding)
            .filter(|_| !is_for_works(view))
            // `năm 2026 đạt 8/10 tiêu chí, có 18 sản phẩm OCOP. Để làm được, xã cần 145 tỷ đồng`
            .filter(|_| {
                running
                    .in_sentence_before(view, |claim| {
                        claim.indicator != Indicator::Funding && claim.programme == Programme::Ntm
                    })
                    .is_none()
            })
    };
    if view.topic().ocop
        && (!view.topic().ntm || told().is_some_and(|claim| claim.programme == Programme::Ocop))
    {
        Programme::Ocop
    } else {
        Programme::Ntm
    }
}

/// `huy động 185 tỷ đồng để làm đường, trường, trạm`: no money for products.
fn is_for_works(view: &View) -> bool {
    let text = &view.scene.text;
    view.sentence().tokens.clone().any(|token| {
        text.is(token, &["làm", "xây", "sửa", "mở", "lắp", "nâng"])
            && text.is(token + 1, &["đường", "cầu", "trường", "nhà", "đèn", "sân", "cấp"])
            || text.is(token, &["tiêu"]) && text.is(token + 1, &["chí"])
            || text.is(token, &["giao"]) && text.is(token + 1, &["thông"])
            || text.is(token, &["hạ"]) && text.is(token + 1, &["tầng"])
            || text.is(token, &["hiến"]) && text.is(token + 1, &["đất"])
    })
}

fn is_money(view: &View, chunk: &Chunk) -> bool {
    matches!(chunk.item, Item::Quantity(id) if view.scene.quantities[id].unit == Measured::Money)
}

fn averaged(view: &View) -> bool {
    view.left().any(|chunk| says_mean(&view.scene.text, chunk))
}

/// `Nhà nước 120 tỷ đồng`, where `do Nhà nước hỗ trợ` has its own phrases.
fn is_the_state(view: &View, head: &Chunk) -> bool {
    let end = head.tokens.end;
    view.scene.text.ends_before(end, &["nước"]) && view.scene.text.ends_before(end - 1, &["nhà"])
}

/// `doanh nghiệp 34,5 tỷ đồng`, `ngân sách tỉnh 30 tỷ, huyện 12 tỷ, xã 5 tỷ`: a source by its bare noun in a list of them;
/// in the brackets of a source its kinds of money.
fn bare_source(view: &View, running: &Running) -> Option<FundingSource> {
    let budget = running.latest(view, |claim| claim.indicator == Indicator::Funding)?;
    let head = view.left().find(|chunk| {
        !matches!(
            chunk.item,
            Item::Cue(Cue::Function | Cue::Bound(_) | Cue::Reaches) | Item::Sign(':')
        )
    });
    // `540 tỷ đồng (trung ương 310 tỷ đồng, địa phương 230 tỷ đồng)`
    let local = head.is_some_and(|chunk| {
        chunk.item == Item::Cue(Cue::Noun(Noun::Body))
            && view.scene.text.is(chunk.tokens.start, &["địa"])
            && budget.source == Some(FundingSource::Central)
    });
    match head.map(|chunk| chunk.item) {
        _ if local => Some(FundingSource::Local),
        // `gom được 214 tỷ đồng: Nhà nước 120 tỷ đồng, doanh nghiệp 14 tỷ đồng`
        _ if head.is_some_and(|chunk| is_the_state(view, chunk)) => Some(FundingSource::State),
        Some(Item::Cue(Cue::Noun(Noun::Enterprise))) => Some(FundingSource::Enterprise),
        Some(Item::Cue(Cue::Noun(_)))
            // `xã A và xã B mỗi xã 1,5 tỷ đồng` are given it.
            if !View::any(view.left(), |cue| cue == Cue::Each)
                && (budget.source != Some(FundingSource::Total)
                    // `huy động 412 tỷ đồng (tỉnh 96,4; huyện 187,9)`: nothing but the levels
                    || view
                        .left()
                        .all(|chunk| matches!(chunk.item, Item::Cue(Cue::Noun(_)) | Item::Sign('(')))) =>
        {
            givers::budget_of(view, view.at)
        }
        _ if view.in_brackets() => running
            .claim(view.host()?.id)?
            .source
            .filter(|source| *source != FundingSource::Total),
        _ => None,
    }
}

/// A list of places goes on with the source of the sum that it divides.
fn inherited_source(view: &View, running: &Running, previous: Option<&Claim>) -> Option<FundingSource> {
    let text = &view.scene.text;
    // `Vốn trung ương được giao 94 tỷ đồng, đã giải ngân 61 tỷ đồng`, `trong đó 12 tỷ đồng đã giải ngân`
    let disbursed = view
        .left()
        .chain(view.right().take(2))
        .any(|chunk| text.is(chunk.tokens.start, &["giải"]) || text.ends_before(chunk.tokens.end, &["ngân"]));
    // `Trong số này, riêng năm 2018 là 7,8 tỷ đồng`
    let part = opens_with_part(view)
        && view
            .left()
            .all(|chunk| !matches!(chunk.item, Item::Cue(Cue::Fund | Cue::Noun(_)) | Item::Word));
    // `dân góp 18,9 tỷ đồng, giảm 3,2 tỷ`
    let differs = view
        .left()
        .next()
        .is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Change(_))));
    // `ngân sách trung ương 3,1 tỷ đồng vốn đầu tư và 410 triệu đồng vốn sự nghiệp`
    let kind = view.left().take(2).chain(view.right().take(1)).any(|chunk| {
        text.is(chunk.tokens.start, &["vốn"]) && text.is(chunk.tokens.start + 1, &["sự", "đầu"])
            || text.ends_before(chunk.tokens.end, &["mặt"])
    });
    // `Xã A đã dành 61 tỷ đồng cho nông thôn mới` is a sum of its own.
    let raised = view
        .left()
        .take_while(|chunk| !matches!(chunk.item, Item::Place(_)))
        .any(|chunk| text.is(chunk.tokens.start, &["đã"]));
    // `ngân sách các cấp bố trí 97 tỷ đồng, gồm vốn trái phiếu 41 tỷ, vốn sự nghiệp 10 tỷ`
    let cash = View::any(view.left(), |cue| cue == Cue::Fund)
        && view
            .left()
            .any(|chunk| text.ends_before(chunk.tokens.end, &["mặt"]));
    let same_part = |at: &View| {
        !cash
            && view.chunks()[at.at..view.at]
                .iter()
                .all(|chunk| chunk.item != Item::Sign(';'))
    };
    let whole = || {
        std::iter::successors(view.previous(), View::previous)
            .take_while(same_part)
            .filter_map(|at| running.claim(at.id))
            .filter(|claim| claim.indicator == Indicator::Funding)
            .last()
    };
    let previous = if kind { whole().or(previous) } else { previous };
    previous
        .filter(|_| disbursed || differs || kind || part || lists_place(view) && !raised)
        .and_then(|claim| claim.source)
}

/// `phân bổ 287 tỷ đồng vốn Trung ương và 95 tỷ đồng đối ứng của tỉnh. Đến nay đã giải ngân 71 tỷ đồng`: of all that the sentence before
/// tells by source.
fn told_by_source(view: &View, running: &Running) -> bool {
    let Some(earlier) = view.sentence.checked_sub(1) else {
        return false;
    };
    let told = |test: &dyn Fn(&Claim) -> bool| {
        running.in_sentence(view, earlier, |claim| {
            claim.indicator == Indicator::Funding && test(claim)
        })
    };
    told(&|_| true).is_some_and(|first| told(&|claim| claim.source != first.source).is_some())
}

/// The programme that the sentence names.
fn programme(view: &View) -> Option<Programme> {
    // `Năm 2021, để về đích kiểu mẫu, xã chi hơn 21 tỷ đồng`
    let text = &view.scene.text;
    let goal = view
        .sentence()
        .tokens
        .clone()
        .any(|token| text.is(token, &["đích"]) && text.ends_before(token, &["về", "cán"]));
    let ocop = view.in_sentence(|cue| cue == Cue::Ocop);
    // `48 tỷ đồng từ nguồn vốn Chương trình MTQG xây dựng nông thôn mới để thực hiện OCOP`: what is spent on the one from the other
    let spends = ocop || view.topic().ocop && !view.topic().ntm;
    let names = |chunk: &Chunk| {
        let start = chunk.tokens.start;
        let mut before = start.saturating_sub(SOURCE_NAME)..start;
        // `Nguồn vốn chương trình nông thôn mới được giao là 8.640 triệu đồng` is one phrase
        let within = matches!(chunk.item, Item::Cue(Cue::Source(_)))
            && (text.ends_before(chunk.tokens.end, &["ntm"])
                || text.ends_before(chunk.tokens.end, &["mới"])
                    && text.ends_before(chunk.tokens.end - 1, &["thôn"]));
        (within || matches!(chunk.item, Item::Cue(Cue::Ntm(_))))
            && !(spends
                && before.clone().any(|token| text.is(token, &["vốn"]))
                && before.any(|token| text.is(token, &["trình"])))
    };
    let ntm = goal && view.topic().ntm || view.chunks().iter().any(names);
    let ocop = ocop || view.in_sentence(|cue| matches!(cue, Cue::Ntm(_))) && !ntm;
    match (ntm, ocop) {
        (true, _) => Some(Programme::Ntm),
        (false, true) => Some(Programme::Ocop),
        (false, false) => None,
    }
}

/// Within so many tokens the name of the programme follows the money that comes from it.
const SOURCE_NAME: usize = 9;

/// `Kinh phí của chương trình hơn 2,5 tỷ đồng`, `Kinh phí cho Chương trình ở tỉnh`: the one that is spoken of, by no name.
fn names_the_programme(view: &View) -> bool {
    let text = &view.scene.text;
    let goes_on = [
        "ở", "tại", "giai", "trong", "là", "hơn", "gần", "trên", "khoảng", "đạt", "năm", "từ", "tổng",
        "toàn", "này", "dự", "ước", "sẽ", "cần", "được", "lên", ",", ":", ".", ";",
    ];
    let quantity = view.quantity();
    let named = |token: usize| {
        text.is(token, &["chương"])
            && text.is(token + 1, &["trình"])
            && text.ends_before(
                token,
                &["của", "cho", "hiện", "vốn", "trợ", "phí", "làm", "vào", "khai"],
            )
            && (token + 2 == quantity.outer.start || text.is(token + 2, &goes_on))
    };
    // `bỏ thêm 860 triệu đồng cho chương trình này`
    let behind = quantity.outer.end..(quantity.outer.end + PROGRAMME_BEHIND);
    (view.sentence().tokens.start..quantity.outer.start).any(named) || behind.into_iter().any(named)
}

/// Within so many tokens a sum is followed by the programme that it is for: `cho chương trình`.
const PROGRAMME_BEHIND: usize = 2;

/// Money of a programme beside NTM: the one named last before the sum, else behind it, else in the sentence before.
fn other_programme(view: &View) -> bool {
    let ours = |chunk: &Chunk| match chunk.item {
        Item::Cue(Cue::Ntm(_) | Cue::Ocop) => Some(true),
        _ => None,
    };
    let named = |chunk: &Chunk| ours(chunk).or_else(|| is_other(view, chunk).then_some(false));
    let chunks = view.chunks();
    if let Some(ours) = chunks[..view.at].iter().rev().find_map(named) {
        return !ours;
    }
    if let Some(ours) = chunks[view.at..].iter().find_map(named) {
        return !ours;
    }
    let before = view
        .sentence
        .checked_sub(1)
        .map(|before| &view.scene.sentences[before]);
    before.is_some_and(|before| before.chunks.iter().any(|chunk| is_other(view, chunk)))
}

/// `Chương trình 1719`, `vùng đồng bào DTTS và miền núi`, `Chương trình giảm nghèo bền vững`, `vốn 3 chương trình`.
fn is_other(view: &View, chunk: &Chunk) -> bool {
    let text = &view.scene.text;
    let words = chunk.tokens.clone();
    match chunk.item {
        Item::Cue(Cue::Foreign) if is_pooled(text, chunk) => false,
        Item::Cue(Cue::Foreign) => {
            text.ends_before(words.end, &["1719", "núi", "dtts"])
                || text.is(words.start, &["chương"]) && words.len() > 2
        }
        // `Vốn các chương trình mục tiêu quốc gia giải ngân 463 tỷ đồng`
        _ if words.clone().any(|token| {
            token > 1
                && text.is(token, &["chương"])
                && text.is(token - 1, &["các"])
                && text.is(token - 2, &["vốn"])
        }) =>
        {
            true
        }
        Item::Quantity(_) | Item::Word | Item::Label => {
            text.is(words.start, &["1719"])
                && text.ends_before(words.start, &["trình", "gia", "mtqg", "số", "("])
                || text.is(words.start, &["3", "ba", "03"])
                    && text.is(words.start + 1, &["chương"])
                    && text.is(words.start + 2, &["trình"])
        }
        _ => false,
    }
}
