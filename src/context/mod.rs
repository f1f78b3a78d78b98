//! What a quantity inherits from the words around it: status, time, place.

pub(crate) mod change;
pub(crate) mod each;
mod ellipsis;
pub(crate) mod place;
pub(crate) mod setting;
pub(crate) mod status;
mod subject;
mod table;
pub(crate) mod time;
mod topic;
mod view;
mod written;

pub(crate) use status::list_lead;
pub(crate) use view::View;
pub(crate) use written::Told;

use std::ops::Range;

use crate::article::{BlockKind, Document};
use crate::place::gazetteer::Era;
use crate::place::mention::{self, Homes, Mention};
use crate::quantity::{self, Quantity, calendar};
use crate::report::Level;
use crate::text::lexicon::{Cue, Noun, Relative};
use crate::text::sentence::{self, Chunk, Item, Landmarks, Sentence};
use crate::text::{Offsets, Text};
use setting::Setting;
use topic::Topic;

/// A document in sentences, with everything found in it that is not yet a figure.
#[derive(Debug)]
pub(crate) struct Scene<'t> {
    pub(crate) text: Text<'t>,
    pub(crate) offsets: Offsets,
    pub(crate) kinds: Vec<BlockKind>,
    pub(crate) quantities: Vec<Quantity>,
    pub(crate) calendar: Vec<calendar::Mention>,
    pub(crate) places: Vec<Mention>,
    /// So many of the places stand in the order of the text; those that setting and tables name follow.
    in_order: usize,
    pub(crate) labels: Vec<Range<usize>>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) setting: Setting,
    /// For each sentence that is a row of a table the sentence that heads it.
    pub(crate) heads: Vec<Option<usize>>,
    /// For each sentence the programmes that it belongs to.
    pub(crate) topics: Vec<Topic>,
    /// For each sentence the plan that governs it.
    pub(crate) plans: Vec<Option<status::Plan>>,
    /// For each sentence the place that its section is about.
    pub(crate) sections: Vec<Option<place::Whose>>,
    /// For each sentence the years of the results that it is one of.
    pub(crate) reviewed: Vec<Option<time::Years>>,
}

impl<'t> Scene<'t> {
    /// Reads a document into sentences.
    pub(crate) fn new(document: &'t Document) -> Self {
        let text = Text::new(
            &document.text,
            document.blocks.iter().map(|block| block.range.clone()),
        );
        let published = document.meta.published.as_deref().and_then(setting::Day::parse);
        let era = published.map_or(Era::ThreeTier, |day| Era::of_year_month(day.year, day.month));
        let mut scene = Scene {
            offsets: Offsets::new(&document.text),
            kinds: document.blocks.iter().map(|block| block.kind).collect(),
            quantities: Vec::new(),
            calendar: Vec::new(),
            places: Vec::new(),
            in_order: 0,
            labels: Vec::new(),
            sentences: Vec::new(),
            heads: Vec::new(),
            plans: Vec::new(),
            sections: Vec::new(),
            reviewed: Vec::new(),
            topics: Vec::new(),
            setting: Setting {
                published,
                era,
                ..Setting::default()
            },
            text,
        };
        // Every name is looked up; a crawl holds many pages in other languages.
        let foreign = scene.text.is_foreign();
        let homes = (!foreign).then(|| Homes::read(&scene.text, &scene.text.blocks, era));
        for block in 0..scene.text.blocks.len() {
            scene.read_block(block, homes.as_ref());
        }
        scene.in_order = scene.places.len();
        scene.setting = setting::read(&scene, published, era, document.meta.issuer.as_deref());
        scene.setting.plan = document.meta.plan;
        scene.places.extend(scene.setting.container.take());
        let province = unnamed_province(&scene);
        scene.places.extend(province);
        scene.heads = table::heads(&scene);
        table::share_units(&mut scene);
        table::name_units(&mut scene);
        scene.topics = topic::topics(&scene);
        scene.plans = if foreign {
            vec![None; scene.sentences.len()]
        } else {
            status::plans(&scene)
        };
        scene.reviewed = time::reviewed(&scene);
        scene.sections = place::sections(&scene);
        scene
    }

    /// Dates an article without a date line by the years that its figures have been found to be of; whether that changes anything.
    pub(crate) fn settle(&mut self, told: &Told) -> bool {
        let before = (self.setting.now(), self.setting.published);
        setting::settle(self, told);
        let changed = (self.setting.now(), self.setting.published) != before;
        if changed {
            self.plans = status::plans(self);
            self.reviewed = time::reviewed(self);
        }
        changed
    }

    /// The sentences of the headline, which is the first block where there is one.
    pub(crate) fn title(&self) -> impl Iterator<Item = &Sentence> {
        let is_title = self.kinds.first() == Some(&BlockKind::Title);
        self.sentences
            .iter()
            .take_while(move |sentence| is_title && sentence.block == 0)
    }

    /// The place that begins at a token.
    pub(crate) fn place_from(&self, token: usize) -> Option<&Mention> {
        let places = &self.places[..self.in_order];
        let at = places.partition_point(|place| place.tokens.start < token);
        places.get(at).filter(|place| place.tokens.start == token)
    }

    /// Without `homes` no places are looked for.
    fn read_block(&mut self, block: usize, homes: Option<&Homes>) {
        let tokens = self.text.blocks[block].clone();
        let numerals = quantity::read(&self.text, tokens.clone());
        let mut taken: Vec<Range<usize>> = numerals
            .quantities
            .iter()
            .filter(|quantity| quantity.unit != quantity::Unit::Other)
            .map(|quantity| quantity.tokens.clone())
            .chain(numerals.calendar.iter().map(|mention| mention.tokens.clone()))
            .collect();
        taken.sort_by_key(|range| range.start);
        let offset = self.places.len();
        let mut places = homes.map_or_else(Vec::new, |homes| {
            mention::find(
                &self.text,
                tokens.clone(),
                &taken,
                &self.places,
                homes,
                self.setting.era,
            )
        });
        for place in &mut places {
            place.within = place.within.map(|within| within + offset);
        }
        let mut items: Vec<(Range<usize>, Item)> = Vec::new();
        for (i, quantity) in numerals.quantities.iter().enumerate() {
            items.push((quantity.outer.clone(), Item::Quantity(self.quantities.len() + i)));
        }
        for (i, mention) in numerals.calendar.iter().enumerate() {
            items.push((mention.tokens.clone(), Item::Time(self.calendar.len() + i)));
        }
        for (i, place) in places.iter().enumerate() {
            items.push((place.tokens.clone(), Item::Place(offset + i)));
        }
        for label in &numerals.labels {
            items.push((label.clone(), Item::Label));
        }
        items.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        self.quantities.extend(numerals.quantities);
        self.calendar.extend(numerals.calendar);
        self.labels.extend(numerals.labels);
        self.places.extend(places);
        for range in sentence::split(&self.text, tokens) {
            let mut sentence = Sentence::new(&self.text, block, range, &Landmarks { items: &items });
            status::effort::settle(&self.text, &mut sentence);
            ellipsis::fill(&self.text, &sentence, &mut self.quantities);
            self.sentences.push(sentence);
        }
    }
}

/// The province of the article where the text does not name it: `cả tỉnh` means it.
fn unnamed_province(scene: &Scene) -> Option<Mention> {
    let name = scene.setting.province.as_ref()?;
    let named = |place: &Mention| place.level == Level::Province && place.name == *name;
    let end = scene.text.tokens.len();
    (!scene.places.iter().any(named)).then(|| Mention {
        level: Level::Province,
        name: name.clone(),
        tokens: end..end,
        name_tokens: end..end,
        within: None,
        listed: false,
    })
}

/// No set of criteria has been larger (20 where a province added one of its own).
pub(crate) const MOST_CRITERIA: i64 = 20;

/// `bình quân`, `trung bình`: a mean that is stated, which a bare `mỗi năm` is not.
pub(crate) fn says_mean(text: &Text, chunk: &Chunk) -> bool {
    chunk.item == Item::Cue(Cue::Average)
        && !(text.is(chunk.tokens.start, &["mỗi", "hằng", "hàng"])
            && text.ends_before(chunk.tokens.end, &["năm"]))
}

/// `lần lượt`: the numbers that follow belong to the units before, one by one.
pub(crate) fn is_respective(text: &Text, chunk: &Chunk) -> bool {
    let start = chunk.tokens.start;
    text.is(start, &["lần"]) && text.is(start + 1, &["lượt"])
        || text.is(start, &["tương"]) && text.is(start + 1, &["ứng"])
}

/// `hợp nhất`, `sáp nhập`, `gộp`: units that become another one.
pub(crate) fn merges(text: &Text, chunk: &Chunk) -> bool {
    let start = chunk.tokens.start;
    text.is(start, &["gộp", "nhập"])
        || text.is(start, &["hợp", "sáp"]) && text.is(start + 1, &["nhất", "nhập"])
}

/// `Để đạt chuẩn, các xã phải hoàn thành 19 tiêu chí; thu nhập từ 49 triệu đồng trở lên; hộ nghèo không quá 2%`: what a standard asks
/// for.
pub(crate) fn states_norm(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.sentence().tokens.start;
    let asked = text.is(start, &["để", "muốn"])
        && (text.is(start + 1, &["đạt"]) && text.is(start + 2, &["chuẩn", "danh"])
            || text.is(start + 1, &["được"]) && text.is(start + 2, &["công"]));
    // `Xã được xét khen thưởng phải giữ vững 19/19 tiêu chí; thu nhập từ 30 triệu đồng trở lên`
    let must = (start..start + JUDGED).find(|&token| text.is(token, &["phải"]));
    let judged = text.is(start, &["xã", "thôn", "huyện", "đơn", "sản"])
        && must.is_some_and(|must| {
            (start..must).any(|token| text.is(token, &["xét"]) && text.ends_before(token, &["được"]))
                && !(start..must).any(|token| text.is(token, &[",", ";"]))
        });
    if judged {
        return true;
    }
    // `Theo quy định, xã đạt chuẩn phải có thu nhập từ 56 triệu đồng, hộ nghèo dưới 3%`
    let ruled = text.is(start, &["theo"])
        && (text.is(start + 1, &["quy"]) && text.is(start + 2, &["định"])
            || (start + 1..start + 3).any(|token| text.is(token, &["tiêu"]) && text.is(token + 1, &["chí"])))
        && !View::any(view.before(), |cue| {
            matches!(cue, Cue::Done | Cue::Time(_) | Cue::Plan)
        });
    let must = (start..view.quantity().outer.start).any(|token| text.is(token, &["phải"]));
    (asked || ruled) && must || rules_for_any(view)
}

/// Within so many tokens a sentence says who must meet a norm: `Xã được xét công nhận đạt chuẩn nông thôn mới phải`.
const JUDGED: usize = 14;

/// `Xã nông thôn mới nâng cao phải có thu nhập từ 60 triệu đồng`, `Một huyện đạt chuẩn cần có …`: said of no unit by name.
fn rules_for_any(view: &View) -> bool {
    let text = &view.scene.text;
    let must = view.chunks()[..view.at]
        .iter()
        .position(|chunk| text.is(chunk.tokens.start, &["phải", "cần"]));
    let subject = &view.chunks()[..must.unwrap_or(0)];
    let mut words = subject.iter().skip_while(|chunk| {
        text.is(chunk.tokens.start, &["một", "mỗi", "các", "những"]) || chunk.item == Item::Cue(Cue::Each)
    });
    let unit = words.next().is_some_and(|chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Noun(Noun::Commune | Noun::District | Noun::Village))
        )
    });
    let words: Vec<Item> = words.map(|chunk| chunk.item).collect();
    let tier = |item: &Item| matches!(item, Item::Cue(Cue::Ntm(_) | Cue::Tier(_) | Cue::Meets));
    let said =
        |item: &Item| tier(item) || matches!(item, Item::Cue(Cue::Function | Cue::Reaches) | Item::Word);
    unit && words.iter().any(tier) && words.iter().all(said) && !has_deadline(view)
}

/// Whether a sentence tells when, or that somebody aims at it: `Để đạt chuẩn vào năm 2020, huyện phải có thêm 3 xã đạt chuẩn`.
fn has_deadline(view: &View) -> bool {
    view.chunks()[..view.at]
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Time(_) | Item::Cue(Cue::Time(_) | Cue::Plan)))
}

/// Whether the quantity is how many units or products a standard asks for.
pub(crate) fn is_asked_for(view: &View) -> bool {
    states_norm(view) && !has_deadline(view)
}

/// `Đến năm 2025 thu nhập phải đạt 75 triệu đồng`, `Mục tiêu là hộ nghèo phải dưới 2%`: what must be by a day or by a plan is an aim
/// of the place; what a unit must have for its tier is a norm.
pub(crate) fn must_by_plan(view: &View) -> bool {
    let text = &view.scene.text;
    let mut norms = view.left().filter(|chunk| chunk.item == Item::Cue(Cue::Norm));
    // `trong khi mức phải đạt năm nay là 41 triệu đồng`
    let must = norms
        .next()
        .filter(|chunk| {
            text.is(chunk.tokens.start, &["phải"]) && !text.ends_before(chunk.tokens.start, &["mức"])
        })
        .filter(|_| norms.next().is_none());
    let Some(must) = must else { return false };
    // `hộ nghèo của xã phải giảm còn 6,5%`: who has to change something has an aim.
    let changes = text.is(must.tokens.end, &["giảm", "kéo", "hạ", "tăng", "nâng", "đưa"]);
    let aimed = changes
        || view.before().any(|chunk| match chunk.item {
            Item::Cue(Cue::Plan | Cue::Time(Relative::ThisYear | Relative::NextYear)) => true,
            Item::Time(_) => text.ends_before(chunk.tokens.start, &["đến", "hết", "cuối", "trước", "tới"]),
            // `cuối năm phải đạt 19 tiêu chí`
            _ => text.is(chunk.tokens.start, &["cuối", "hết"]) && text.is(chunk.tokens.start + 1, &["năm"]),
        });
    // `xã A hiện đạt 12 tiêu chí, phải đạt 16 tiêu chí trước 30/9`
    let aimed = aimed
        || view.right().any(|chunk| {
            matches!(chunk.item, Item::Time(_)) && text.ends_before(chunk.tokens.start, &["trước"])
        });
    let of_tier = View::any(view.before(), |cue| {
        matches!(
            cue,
            Cue::Meets | Cue::Ntm(_) | Cue::Tier(_) | Cue::Noun(Noun::Criterion) | Cue::Each
        )
    });
    aimed && !of_tier
}

/// Whether a norm is said right behind the quantity, and not the number behind it: `32 triệu đồng trong khi chuẩn là 41 triệu đồng`.
pub(crate) fn norm_behind(view: &View) -> bool {
    let norm = view
        .right()
        .take(NORM_BEHIND)
        .find(|chunk| chunk.item == Item::Cue(Cue::Norm));
    let asked = view
        .next()
        .filter(|next| next.quantity().unit == view.quantity().unit && next.segment() == view.segment());
    norm.is_some() && asked.is_none()
}

/// Among so many chunks behind a number it is called a norm.
const NORM_BEHIND: usize = 4;

/// `thu nhập bình quân đầu người ở hai bản`, `hộ nghèo của cả ba thôn`: units that are counted only to say whose it is.
pub(crate) fn says_whose(scene: &Scene, id: usize) -> bool {
    let quantity = &scene.quantities[id];
    let units = matches!(
        quantity.unit,
        quantity::Unit::Noun(Noun::Village | Noun::Commune | Noun::District)
    );
    let start = quantity.outer.start;
    let start = start - usize::from(scene.text.ends_before(start, &["cả"]));
    units && scene.text.ends_before(start, &["ở", "tại", "của", "trong"])
}

/// `Theo đó, …`, `Cụ thể, …`: a sentence that tells in detail what the one before has announced.
pub(crate) fn refers_back(text: &Text, sentence: &Sentence) -> bool {
    let start = sentence.tokens.start;
    text.is(start, &["theo"]) && text.is(start + 1, &["đó"])
        || text.is(start, &["cụ"]) && text.is(start + 1, &["thể"])
        || text.is(start, &["trong"]) && text.is(start + 1, &["danh"]) && text.is(start + 3, &["này"])
}
