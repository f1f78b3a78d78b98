//! From quantities to figures: every quantity is shown to the rules, repetitions become one figure.

mod approx;
mod merge;

use std::ops::Range;

use crate::article::BlockKind;
use crate::context::place::{Whose, same};
use crate::context::status::status;
use crate::context::time::{Years, since, years};
use crate::context::{Scene, Told, View};
use crate::explain::Decision;
use crate::indicator::{self, Answer, Claim, Running};
use crate::place::gazetteer::{self, Kind};
use crate::place::mention::level_of;
use crate::quantity::number::Doubt;
use crate::quantity::{Form, Quantity, Unit as Measured};
use crate::report::{Figure, Indicator, Level, Number, Place, Recognition, Status};
use crate::text::lexicon::{Cue, Relative};
use crate::text::sentence::Item;

/// A figure with what decides whether it repeats another.
pub(crate) struct Draft {
    pub(crate) figure: Figure,
    /// The quantity it comes from.
    pub(crate) quantity: usize,
    pub(crate) sentence: usize,
    pub(crate) doubt: Option<Doubt>,
    /// The year is said in its sentence.
    year_said: bool,
    /// The place is named nearer than the article.
    place_said: bool,
    /// `thêm` stands right before it.
    added: bool,
    /// A mention tells the count itself, without `thêm`.
    plain: bool,
    pub(crate) in_title: bool,
    /// Units spoken of as all of those counted, by the criteria that they meet.
    of_all: bool,
}

/// What the numbers of a document are found to be.
pub(crate) struct Found {
    /// The figures in reading order.
    pub(crate) drafts: Vec<Draft>,
    /// What became of every number.
    pub(crate) decisions: Vec<Decision>,
    /// What each quantity was claimed to be, before repetitions were merged.
    pub(crate) claims: Running,
}

/// Shows every quantity of a document to the rules.
pub(crate) fn find(scene: &Scene) -> Found {
    let mut running = Running::new(scene.quantities.len());
    let mut drafts: Vec<Draft> = Vec::new();
    let mut decisions: Vec<(Decision, Option<usize>)> = Vec::new();
    for (sentence, content) in scene.sentences.iter().enumerate() {
        for (at, chunk) in content.chunks.iter().enumerate() {
            let Item::Quantity(id) = chunk.item else {
                if matches!(chunk.item, Item::Label | Item::Time(_)) {
                    let reason = if chunk.item == Item::Label {
                        "names something"
                    } else {
                        "a date or year"
                    };
                    decisions.push((decision(scene, chunk.tokens.clone(), reason), None));
                }
                continue;
            };
            let view = View {
                scene,
                sentence,
                at,
                id,
            };
            let quantity = view.quantity();
            let mut reason = if quantity.unit == Measured::Other {
                "counts something else, or nothing"
            } else {
                "no indicator asks for it here"
            };
            let mut claimed = None;
            let rules = if is_membership(&view) {
                reason = "one that is spoken of, among others";
                &[]
            } else {
                claimed = indicator::column::claim(&view);
                indicator::ALL
            };
            for rule in rules.iter().filter(|_| claimed.is_none()) {
                match (rule.claim)(&view, &running) {
                    Answer::NotMine => {}
                    Answer::Refused(why) => {
                        reason = why;
                        break;
                    }
                    Answer::Claimed(claim) => {
                        claimed = Some(*claim);
                        break;
                    }
                }
            }
            if let Some(mut claim) = claimed {
                let from = drafts.len();
                claim.status = claim.status.or_else(|| Some(status(&view, &running)));
                claim.years = told_years(&view, &claim, &running);
                let whose = if claim.places.is_empty() {
                    vec![crate::context::place::whose(
                        &view,
                        counted(&view, claim.indicator),
                    )]
                } else {
                    claim.places.clone()
                };
                for whose in whose {
                    drafts.push(draft(&view, &claim, &whose));
                }
                decisions.push((decision(scene, quantity.tokens.clone(), claim.rule), Some(from)));
                running.put(id, claim);
            } else {
                decisions.push((decision(scene, quantity.tokens.clone(), reason), None));
            }
        }
    }
    let merged = merge::merge(drafts);
    let decisions = decisions
        .into_iter()
        .map(|(mut decision, draft)| {
            decision.claimed = draft.and_then(|draft| {
                merged.home[draft].map(|home| {
                    (
                        merged.drafts[home].figure.id,
                        merged.drafts[home].figure.indicator,
                    )
                })
            });
            decision
        })
        .collect();
    Found {
        drafts: merged.drafts,
        decisions,
        claims: running,
    }
}

/// The years that figures say in their sentences, and those that units were recognised for.
pub(crate) fn told(drafts: &[Draft], recognitions: &[Recognition]) -> Told {
    let mut told = Told::default();
    for draft in drafts {
        let figure = &draft.figure;
        // A period may be one under way.
        let Some(year) = figure
            .year
            .filter(|_| draft.year_said && figure.year_from.is_none())
        else {
            continue;
        };
        let years = match figure.status {
            Status::Actual => &mut told.done,
            Status::Target => &mut told.planned,
        };
        years.insert(year);
    }
    told.done
        .extend(recognitions.iter().filter_map(|recognition| recognition.year));
    told
}

/// `là 1 trong 5 sản phẩm OCOP`: one that is spoken of, among others.
fn is_membership(view: &View) -> bool {
    let quantity = view.quantity();
    quantity.value == 1.into()
        && quantity.out_of.is_some()
        && quantity
            .tokens
            .clone()
            .any(|token| view.scene.text.is(token, &["trong"]))
}

/// The level of the units that an indicator counts, or of the several that a figure speaks of.
fn counted(view: &View, indicator: Indicator) -> Option<Level> {
    match indicator {
        // `bình quân chung đạt 11 tiêu chí/xã`
        Indicator::Criteria
            if view.quantity().per.place
                && view.scene.text.ends_before(view.quantity().outer.end, &["xã"]) =>
        {
            Some(Level::Commune)
        }
        // `các xã còn lại đạt từ 10 tiêu chí trở lên`
        Indicator::Criteria => view
            .left()
            .take_while(|chunk| chunk.item != Item::Sign(':'))
            .find_map(|chunk| match chunk.item {
                Item::Cue(cue) if view.scene.text.ends_before(chunk.tokens.start, &["các", "những"]) => {
                    level_of(cue)
                }
                _ => None,
            }),
        Indicator::Provinces => Some(Level::Province),
        Indicator::Districts => Some(Level::District),
        Indicator::Communes => Some(Level::Commune),
        Indicator::Villages => Some(Level::Village),
        _ => None,
    }
}

/// The years of a claim: its own, for sums of money those of the total that they are parts of, for awards the period of
/// the drive that the opening honours.
fn told_years(view: &View, claim: &Claim, running: &Running) -> Years {
    let mut own = years(view, claim.status.unwrap_or(Status::Actual));
    // `chiếm 0,71% (kế hoạch là 0,8%)`: the plan is for the year of the result.
    if claim.status == Some(Status::Target)
        && let Some(result) = running.result_of_plan(view).filter(|_| !own.said)
    {
        return result.years;
    }
    let yearly = claim.average && claim.change.is_some() && own.from.is_none();
    if let Some(year) = own.year.filter(|_| yearly) {
        own.from = since(view, year);
    }
    if own.said {
        return own;
    }
    match claim.indicator {
        Indicator::Funding => running
            .total_before(view)
            .or_else(|| running.total_of_list(view))
            .map_or(own, |total| total.years),
        Indicator::Awards => view.scene.setting.honours.unwrap_or(own),
        // `34 xã đăng ký trong giai đoạn 2021 - 2025. Theo đó, huyện A có 15 xã, huyện B 19 xã`
        _ => running.whole_detailed(view).map_or(own, |whole| whole.years),
    }
}

fn decision(scene: &Scene, tokens: Range<usize>, reason: &str) -> Decision {
    let (text, span) = stretch(scene, tokens);
    Decision {
        span,
        text,
        claimed: None,
        reason: reason.to_owned(),
    }
}

fn draft(view: &View, claim: &Claim, whose: &Whose) -> Draft {
    let scene = view.scene;
    let quantity = view.quantity();
    let reached = claim.status.unwrap_or(Status::Actual);
    let years = claim.years;
    let (text, span) = stretch(scene, quantity.tokens.clone());
    let today = scene
        .setting
        .published
        .map(|day| day.year)
        .or(scene.setting.now());
    let ahead = years.said && years.year.zip(today).is_some_and(|(year, today)| year > today);
    let awarded = claim.indicator == Indicator::Awards;
    // `Giai đoạn 2021-2025, trung ương bố trí 500 tỷ đồng` in 2023: a period that has begun makes no plan by itself.
    let begun = years.from.zip(today).is_some_and(|(from, today)| from <= today);
    // `đã được công nhận` says more than a year that may be that of something else.
    let own = view
        .left()
        .take_while(|chunk| !matches!(chunk.item, Item::Time(_)));
    let done = View::any(own.chain(view.predicate()), |cue| {
        cue == Cue::Done || cue == Cue::Time(Relative::Now)
    });
    let status = if ahead && !awarded && !begun && !done {
        Status::Target
    } else {
        reached
    };
    let sentence = scene.text.slice(view.sentence().tokens.clone()).to_owned();
    let figure = Figure {
        id: 0,
        indicator: claim.indicator,
        value: quantity.value.into(),
        unit: claim.unit,
        value_max: quantity.value_max.map(Number::from),
        out_of: quantity.out_of.map(Number::from),
        change: claim.change,
        approx: approx::of(view),
        status,
        average: claim.average,
        standard: claim.standard,
        stars_min: claim.stars.map(|stars| stars.0),
        stars_max: claim.stars.map(|stars| stars.1),
        criteria_min: claim.criteria.map(|criteria| criteria.0),
        criteria_max: claim.criteria.map(|criteria| criteria.1),
        funding_source: claim.source,
        award: claim.award.map(str::to_owned),
        giver: claim.giver.clone(),
        programme: claim.programme,
        year: years.year,
        year_from: years.from,
        place: place(scene, whose),
        text,
        span,
        also: Vec::new(),
        sentence,
        rule: claim.rule.to_owned(),
    };
    Draft {
        figure,
        quantity: view.id,
        sentence: view.sentence,
        doubt: doubt(scene, quantity),
        year_said: years.said,
        place_said: *whose != Whose::Article,
        added: scene.text.ends_before(quantity.outer.start, &["thêm"]),
        plain: claim.change.is_none(),
        in_title: scene.kinds[view.sentence().block] == BlockKind::Title,
        of_all: (scene.text.ends_before(quantity.outer.start, &["cả"]) || opens_with_those_ranked(view))
            && (claim.criteria.is_some() || claim.indicator == Indicator::OcopProducts)
            || names_those_counted(view, claim),
    }
}

/// `Với 6 sản phẩm đều được xếp 4 sao`: the sentence goes on with those counted before.
fn opens_with_those_ranked(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    start == view.sentence().tokens.start + 1
        && text.ends_before(start, &["với"])
        && view.chunks()[view.at..]
            .iter()
            .any(|chunk| text.is(chunk.tokens.start, &["đều"]))
}

/// `2 xã hoàn thành là A và B`, where nothing but the verb is said before the names.
fn names_those_counted(view: &View, claim: &Claim) -> bool {
    let text = &view.scene.text;
    let opens = view.sentence().tokens.start == view.quantity().outer.start;
    let mut behind = view.chunks()[view.at + 1..].iter().skip_while(|chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Completes | Cue::Meets | Cue::Goal | Cue::Done)
        )
    });
    let copula = behind
        .next()
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["là", "gồm"]));
    let names = behind
        .next()
        .is_some_and(|chunk| matches!(chunk.item, Item::Place(_)));
    opens && claim.criteria.is_none() && copula && names
}

/// A comma in money is a decimal mark where the article writes thousands with a dot.
fn doubt(scene: &Scene, quantity: &Quantity) -> Option<Doubt> {
    quantity
        .doubt
        .filter(|doubt| *doubt != Doubt::Ambiguous || !scene.setting.dot_thousands)
}

/// The place of the contract.
pub(crate) fn place(scene: &Scene, whose: &Whose) -> Option<Place> {
    let country = || Place {
        level: Level::National,
        name: "Việt Nam".to_owned(),
        province: None,
        code: None,
    };
    match whose {
        Whose::Named(id) => Some(named(scene, *id)),
        Whose::Country => Some(country()),
        Whose::Article if scene.setting.national => Some(country()),
        Whose::Article => scene.setting.place.map(|id| named(scene, id)),
    }
}

/// A named place with its province and code, as far as text and gazetteer decide them.
pub(crate) fn named(scene: &Scene, id: usize) -> Place {
    let mention = &scene.places[id];
    let mut province = None;
    let mut district = None;
    let mut at = Some(id);
    for _ in 0..4 {
        let Some(outer) = at.and_then(|at| scene.places[at].within) else {
            break;
        };
        match scene.places[outer].level {
            Level::Province => province = Some(scene.places[outer].name.clone()),
            Level::District => district = Some(scene.places[outer].name.clone()),
            _ => {}
        }
        at = Some(outer);
    }
    let home = scene.setting.province.clone();
    let era = scene.setting.era;
    let word = scene.text.slice(mention.tokens.start..mention.name_tokens.start);
    let find = |province: Option<&str>| {
        let kind = Kind::of_word(word.trim_end());
        gazetteer::resolve(
            era,
            mention.level,
            kind,
            &mention.name,
            province,
            district.as_deref(),
        )
    };
    // What the text says of the article's own place holds for each of its mentions.
    let own = scene
        .setting
        .place
        .is_some_and(|own| same(&scene.places[own], mention));
    let unit = match (&province, &home) {
        (Some(said), _) => find(Some(said)),
        (None, Some(home)) if own => find(Some(home)),
        (None, Some(home)) => find(Some(home)).or_else(|| find(None)),
        (None, None) => find(None),
    };
    let unit_province = unit
        .map(|unit| unit.province)
        .or_else(|| gazetteer::common_province(era, mention.level, &mention.name, district.as_deref()))
        .map(str::to_owned);
    Place {
        level: mention.level,
        name: mention.name.clone(),
        province: match mention.level {
            Level::National | Level::Region => None,
            Level::Province => Some(mention.name.clone()),
            _ => province
                .or_else(|| home.clone().filter(|_| own))
                .or(unit_province)
                .or_else(|| home.filter(|_| mention.level > Level::District)),
        },
        code: unit
            .map(|unit| unit.code.to_owned())
            .filter(|code| !code.is_empty()),
    }
}

/// The text of some tokens, and its span in Unicode scalar values.
pub(crate) fn stretch(scene: &Scene, tokens: Range<usize>) -> (String, [usize; 2]) {
    scene.offsets.slice(&scene.text, tokens)
}

/// Whether the quantity behind a draft is said by a negation.
pub(crate) fn is_negation(scene: &Scene, draft: &Draft) -> bool {
    scene.quantities[draft.quantity].form == Form::Negation
}
