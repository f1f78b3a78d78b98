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

use std::ops::Range;

use crate::article::{BlockKind, Document};
use crate::place::gazetteer::Era;
use crate::place::mention::{self, Homes, Mention};
use crate::quantity::{self, Quantity, calendar};
use crate::report::Level;
use crate::text::lexicon::{Cue, Noun};
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
            topics: Vec::new(),
            setting: Setting {
                published,
                era,
                ..Setting::default()
            },
            text,
        };
        // Every name is looked up; a crawl holds many pages in other languages.
        let homes = (!scene.text.is_foreign()).then(|| Homes::read(&scene.text, &scene.text.blocks, era));
        for block in 0..scene.text.blocks.len() {
            scene.read_block(block, homes.as_ref());
        }
        scene.in_order = scene.places.len();
        scene.setting = setting::read(&scene, published, era);
        scene.places.extend(scene.setting.container.take());
        let province = unnamed_province(&scene);
        scene.places.extend(province);
        scene.heads = table::heads(&scene);
        table::share_units(&mut scene);
        table::name_units(&mut scene);
        scene.topics = topic::topics(&scene);
        scene.plans = status::plans(&scene);
        scene
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
            let sentence = Sentence::new(&self.text, block, range, &Landmarks { items: &items });
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

/// `lần lượt`: the numbers that follow belong to the units before, one by one.
pub(crate) fn is_respective(text: &Text, chunk: &Chunk) -> bool {
    text.is(chunk.tokens.start, &["lần"]) && text.is(chunk.tokens.start + 1, &["lượt"])
}

/// `hợp nhất`, `sáp nhập`, `gộp`: units that become another one.
pub(crate) fn merges(text: &Text, chunk: &Chunk) -> bool {
    let start = chunk.tokens.start;
    text.is(start, &["gộp", "nhập"])
        || text.is(start, &["hợp", "sáp"]) && text.is(start + 1, &["nhất", "nhập"])
}

/// One quantity in its sentence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'s, 't> {
    pub(crate) scene: &'s Scene<'t>,
    /// Index of the sentence.
    pub(crate) sentence: usize,
    /// Index of the quantity's chunk.
    pub(crate) at: usize,
    /// Index of the quantity.
    pub(crate) id: usize,
}

impl<'s> View<'s, '_> {
    pub(crate) fn quantity(&self) -> &'s Quantity {
        &self.scene.quantities[self.id]
    }

    /// The programmes that the sentence belongs to.
    pub(crate) fn topic(&self) -> Topic {
        self.scene.topics[self.sentence]
    }

    pub(crate) fn sentence(&self) -> &'s Sentence {
        &self.scene.sentences[self.sentence]
    }

    pub(crate) fn chunks(&self) -> &'s [Chunk] {
        &self.sentence().chunks
    }

    /// What heads the column of a table that the quantity stands in.
    pub(crate) fn head_of_column(&self) -> &'s [Chunk] {
        table::cell(self.scene, self.sentence, self.at).unwrap_or_default()
    }

    /// What the row of a table is about that the quantity stands in.
    pub(crate) fn label_of_row(&self) -> &'s [Chunk] {
        let row = self.scene.heads[self.sentence].is_some();
        row.then(|| table::label(self.scene, self.sentence))
            .flatten()
            .unwrap_or_default()
    }

    /// The column of a table that the quantity stands in.
    pub(crate) fn column(&self) -> Option<table::Column> {
        table::column(self.scene, self.sentence, self.at)
    }

    pub(crate) fn segment(&self) -> usize {
        self.chunks()[self.at].segment
    }

    /// Chunks left of the quantity in its own segment, the nearest first, up to the quantity before.
    pub(crate) fn left(&self) -> impl Iterator<Item = &'s Chunk> + use<'s> {
        let segment = self.segment();
        self.chunks()[..self.at]
            .iter()
            .rev()
            .filter(move |chunk| chunk.segment == segment)
            .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_)))
    }

    /// Chunks right of the quantity in its own segment, the nearest first, up to the next quantity.
    pub(crate) fn right(&self) -> impl Iterator<Item = &'s Chunk> + use<'s> {
        let segment = self.segment();
        self.chunks()[self.at + 1..]
            .iter()
            .filter(move |chunk| chunk.segment == segment)
            .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_)))
    }

    /// Chunks of the segment left of the quantity, the nearest first, past other quantities.
    pub(crate) fn segment_left(&self) -> impl Iterator<Item = &'s Chunk> + use<'s> {
        let segment = self.segment();
        self.chunks()[..self.at]
            .iter()
            .rev()
            .filter(move |chunk| chunk.segment == segment)
    }

    /// Which segments of the sentence its bracket can see.
    pub(crate) fn sees(&self) -> impl Fn(usize) -> bool + use<> {
        visible_from(self.sentence(), self.segment())
    }

    /// All chunks of the sentence left of the quantity that its bracket can see, the nearest first.
    pub(crate) fn before(&self) -> impl Iterator<Item = &'s Chunk> + use<'s> {
        let sentence = self.sentence();
        let visible = self.sees();
        sentence.chunks[..self.at]
            .iter()
            .rev()
            .filter(move |chunk| visible(chunk.segment))
    }

    /// Whether a chunk of the iterator has this cue.
    pub(crate) fn any(mut chunks: impl Iterator<Item = &'s Chunk>, test: impl Fn(Cue) -> bool) -> bool {
        chunks.any(|chunk| matches!(chunk.item, Item::Cue(cue) if test(cue)))
    }

    /// Whether some phrase of the whole sentence has this cue.
    pub(crate) fn in_sentence(&self, test: impl Fn(Cue) -> bool) -> bool {
        Self::any(self.chunks().iter(), test)
    }

    /// The quantity before this one in the sentence, as a view.
    pub(crate) fn previous(&self) -> Option<Self> {
        self.chunks()[..self.at]
            .iter()
            .enumerate()
            .rev()
            .find_map(|(at, chunk)| match chunk.item {
                Item::Quantity(id) => Some(Self { at, id, ..*self }),
                _ => None,
            })
    }

    /// The quantity behind this one in the sentence, as a view.
    pub(crate) fn next(&self) -> Option<Self> {
        self.chunks()[self.at + 1..]
            .iter()
            .enumerate()
            .find_map(|(i, chunk)| match chunk.item {
                Item::Quantity(id) => Some(Self {
                    at: self.at + 1 + i,
                    id,
                    ..*self
                }),
                _ => None,
            })
    }

    /// The quantity before this one that no deeper bracket holds (`512 hộ nghèo (giảm 268 hộ), tỷ lệ 1,5%`).
    pub(crate) fn previous_outside(&self) -> Option<Self> {
        let own = self.depth();
        std::iter::successors(self.previous(), Self::previous).find(|previous| previous.depth() <= own)
    }

    /// The quantity behind this one that no deeper bracket holds (`59/164 xã (36%) và 2 huyện đạt chuẩn`).
    pub(crate) fn next_outside(&self) -> Option<Self> {
        let own = self.depth();
        std::iter::successors(self.next(), Self::next).find(|next| next.depth() <= own)
    }

    /// In how many brackets the quantity stands.
    pub(crate) fn depth(&self) -> usize {
        self.sentence().segments[self.segment()].depth
    }

    /// Whether the quantity stands in brackets.
    pub(crate) fn in_brackets(&self) -> bool {
        self.depth() > 0
    }

    /// The quantity that the bracket around this one follows.
    pub(crate) fn host(&self) -> Option<Self> {
        let host = self.sentence().segments[self.segment()].host?;
        let open = self.chunks()[..self.at]
            .iter()
            .rposition(|chunk| chunk.segment == host)?;
        self.chunks()[..=open]
            .iter()
            .enumerate()
            .rev()
            .find_map(|(at, chunk)| match chunk.item {
                Item::Quantity(id) if chunk.segment == host => Some(Self { at, id, ..*self }),
                _ => None,
            })
    }

    /// Whether nothing but links stands between this quantity and the next.
    pub(crate) fn runs_into_next(&self) -> Option<Self> {
        let next = self.next_outside()?;
        let own = self.depth();
        // The noun of a share stands behind it (`41% tổng số thôn, 5.600 hộ đăng ký …`).
        let share = self.quantity().unit == quantity::Unit::Percent;
        // `đến năm 2025 có 20% số xã, đến năm 2030 có 50% số xã đạt chuẩn`
        let is_time = |chunk: &Chunk| matches!(chunk.item, Item::Time(_));
        let dated = self.quantity().unit == next.quantity().unit
            && self.left().any(is_time)
            && self.chunks()[self.at + 1..next.at].iter().any(is_time);
        let linked = self.chunks()[self.at + 1..next.at]
            .iter()
            .filter(|chunk| self.sentence().segments[chunk.segment].depth <= own)
            .all(|chunk| match chunk.item {
                Item::Sign(',') | Item::Cue(Cue::Function | Cue::Each) => true,
                Item::Time(_) | Item::Cue(Cue::Reaches) if dated => true,
                // `7/15 xã của huyện, 64 thôn đã đạt chuẩn`
                Item::Cue(Cue::Label) => share,
                Item::Cue(Cue::Noun(_)) | Item::Place(_) => {
                    share || self.scene.text.ends_before(chunk.tokens.start, &["của"])
                }
                _ => false,
            });
        linked.then_some(next)
    }

    /// What is said of the quantity: the chunks behind it, or behind the list that it opens
    /// (`2 xã, 18 thôn đạt chuẩn …`), on through segments that bring a predicate and no quantity.
    pub(crate) fn predicate(&self) -> Vec<&'s Chunk> {
        let mut last = *self;
        let mut skipped = 0;
        while let Some(next) = last
            .runs_into_next()
            .filter(|next| next.counts_units() && self.counts_units())
            // `3 sản phẩm 3 sao của 2 hợp tác xã, 1 sản phẩm đang được đề nghị`: said of the last product
            .filter(|next| {
                !(last.counts_owners() && next.quantity().unit == quantity::Unit::Noun(Noun::Product))
            })
            // `61 sản phẩm của 28 chủ thể, vượt 21 sản phẩm so với kế hoạch`
            .filter(|next| !self.scene.text.is(next.quantity().outer.start, &["vượt"]))
        {
            last = next;
            skipped += 1;
            if skipped > 12 {
                break;
            }
        }
        let sentence = self.sentence();
        // `62 sản phẩm 3 sao và 01 sản phẩm là cam Cao Phong được đề nghị 5 sao`: said of the last one only
        let names_last = sentence
            .chunks
            .get(last.at + 1)
            .is_some_and(|next| self.scene.text.is(next.tokens.start, &["là"]));
        if names_last {
            last = *self;
        }
        let depth = sentence.segments[last.segment()].depth;
        let mut found = Vec::new();
        for chunk in &sentence.chunks[last.at + 1..] {
            let segment = &sentence.segments[chunk.segment];
            if segment.depth > depth {
                continue;
            }
            if segment.depth < depth {
                break;
            }
            match chunk.item {
                // `207 đơn vị ở 53 tỉnh được công nhận`: where they lie
                Item::Quantity(id)
                    if self.is_noun()
                        && (matches!(
                            self.scene.quantities[id].unit,
                            quantity::Unit::Noun(Noun::Province | Noun::District)
                        ) || self.quantity().unit == quantity::Unit::Noun(Noun::Village)
                            && self.scene.quantities[id].unit == quantity::Unit::Noun(Noun::Commune))
                        && self
                            .scene
                            .text
                            .ends_before(chunk.tokens.start, &["ở", "thuộc", "của", "tại"]) => {}
                Item::Quantity(_) if self.counts_makers(chunk) => {}
                // Stars and scores say what the products are, and go on with what is said of them.
                Item::Quantity(id) if self.scene.quantities[id].is_rank() => {}
                Item::Quantity(_) | Item::Sign(';') => break,
                // `7 xã nâng cao và xã A đang trình kiểu mẫu`
                Item::Place(place)
                    if self
                        .scene
                        .text
                        .ends_before(self.scene.places[place].tokens.start, &["và"])
                        && names_tier(&found) =>
                {
                    break;
                }
                _ => found.push(chunk),
            }
        }
        // What stands behind the last comma before the next quantity belongs to that one.
        let counts =
            |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if !self.scene.quantities[id].is_rank());
        if sentence.chunks[last.at + 1..]
            .iter()
            .take_while(|chunk| chunk.item != Item::Sign(';'))
            .any(|chunk| {
                counts(chunk) && !self.counts_makers(chunk) && sentence.segments[chunk.segment].depth == depth
            })
            && let Some(comma) = found
                .iter()
                .rposition(|chunk| matches!(chunk.item, Item::Sign(',' | ':' | '-')))
        {
            let own = last.segment();
            // `01 xã các sở, ngành đang thẩm định và 01 xã đang lập hồ sơ`
            let joined = found.last().is_some_and(|link| {
                self.scene.text.is(link.tokens.start, &["và"]) && found[comma].item == Item::Sign(',')
            });
            if !joined && found[comma + 1..].iter().all(|chunk| chunk.segment != own) {
                found.truncate(comma);
            }
        }
        found
    }

    /// `2 sản phẩm là cam, bưởi của 1 công ty tham gia đánh giá`: whose the products are.
    fn counts_makers(&self, chunk: &Chunk) -> bool {
        let makers = |id: usize| {
            matches!(
                self.scene.quantities[id].unit,
                quantity::Unit::Noun(Noun::Producer | Noun::Enterprise)
            )
        };
        self.quantity().unit == quantity::Unit::Noun(Noun::Product)
            && matches!(chunk.item, Item::Quantity(id) if makers(id))
            && self.scene.text.ends_before(chunk.tokens.start, &["của"])
    }

    /// `của 2 hợp tác xã`, behind what they make.
    fn counts_owners(&self) -> bool {
        matches!(
            self.quantity().unit,
            quantity::Unit::Noun(Noun::Producer | Noun::Enterprise)
        ) && self.scene.text.ends_before(self.quantity().outer.start, &["của"])
    }

    /// Whether it counts things, or is a share of some.
    pub(crate) fn counts_units(&self) -> bool {
        self.is_noun() || self.quantity().unit == quantity::Unit::Percent
    }

    /// Whether the unit is a noun.
    pub(crate) fn is_noun(&self) -> bool {
        matches!(self.quantity().unit, quantity::Unit::Noun(_))
    }

    /// Whether stars stand right before it: `đạt 4 sao 20 triệu đồng`.
    pub(crate) fn is_rated(&self) -> bool {
        self.previous()
            .is_some_and(|stars| stars.quantity().is_rank() && stars.segment() == self.segment())
    }

    /// Whether it is a number of the same kind as the one before it, and too large for a gap to that: `hộ nghèo còn 3,6%, vượt mục
    /// tiêu 5%`, where `vượt kế hoạch 2 xã` behind `12 xã` is a gap.
    pub(crate) fn is_told_beside(&self) -> bool {
        self.previous().is_some_and(|result| {
            let (own, result) = (self.quantity(), result.quantity());
            own.unit == result.unit && own.value + own.value >= result.value
        })
    }

    /// Whether the segment brings no subject of its own before the quantity, so that it goes on with what was
    /// spoken of before (`…, tăng 2,1%`).
    pub(crate) fn continues(&self) -> bool {
        self.left()
            .take_while(|chunk| chunk.item != Item::Sign(':'))
            .all(|chunk| match chunk.item {
                Item::Word => false,
                Item::Cue(cue) => !matches!(
                    cue,
                    Cue::Foreign
                        | Cue::Noun(_)
                        | Cue::Income
                        | Cue::Poverty
                        | Cue::NearPoverty
                        | Cue::Source(_)
                        | Cue::Ocop
                ),
                _ => true,
            })
    }
}

/// `Để đạt chuẩn, các xã phải hoàn thành 19 tiêu chí; thu nhập từ 49 triệu đồng trở lên; hộ nghèo không quá 2%`: what a standard asks
/// for.
pub(crate) fn states_norm(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.sentence().tokens.start;
    let asked = text.is(start, &["để", "muốn"])
        && (text.is(start + 1, &["đạt"]) && text.is(start + 2, &["chuẩn", "danh"])
            || text.is(start + 1, &["được"]) && text.is(start + 2, &["công"]));
    // `Theo quy định, xã đạt chuẩn phải có thu nhập từ 56 triệu đồng, hộ nghèo dưới 3%`
    let ruled = text.is(start, &["theo"])
        && (text.is(start + 1, &["quy"]) && text.is(start + 2, &["định"])
            || (start + 1..start + 3).any(|token| text.is(token, &["tiêu"]) && text.is(token + 1, &["chí"])));
    let units = |token: usize| text.is(token, &["xã", "huyện", "thôn", "phải"]);
    if ruled
        && (start..view.quantity().outer.start).any(|token| text.is(token, &["phải"]))
        && !View::any(view.before(), |cue| {
            matches!(cue, Cue::Done | Cue::Time(_) | Cue::Plan)
        })
    {
        return true;
    }
    asked
        && (start..view.quantity().outer.start)
            .any(|token| text.is(token, &["phải"]) && (token.saturating_sub(NORM)..=token).any(units))
}

/// `Theo đó, …`, `Cụ thể, …`: a sentence that tells in detail what the one before has announced.
pub(crate) fn refers_back(text: &Text, sentence: &Sentence) -> bool {
    let start = sentence.tokens.start;
    text.is(start, &["theo"]) && text.is(start + 1, &["đó"])
        || text.is(start, &["cụ"]) && text.is(start + 1, &["thể"])
}

/// Within so many tokens before `phải` a norm names the units that it is for.
const NORM: usize = 4;

/// Whether the words behind a count have named its tier, and no unit.
fn names_tier(predicate: &[&Chunk]) -> bool {
    predicate
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Ntm(_) | Cue::Tier(_) | Cue::Meets)))
        && !predicate.iter().any(|chunk| matches!(chunk.item, Item::Place(_)))
}

/// Which segments a chunk in `segment` sees: its own and those that its brackets interrupt, and all at their depth.
fn visible_from(sentence: &Sentence, segment: usize) -> impl Fn(usize) -> bool + use<> {
    let mut depths = vec![false; sentence.segments.iter().map(|s| s.depth).max().unwrap_or(0) + 1];
    let depth = sentence.segments[segment].depth;
    for seen in depths.iter_mut().take(depth) {
        *seen = true;
    }
    let host = sentence.segments[segment].host;
    let own: Vec<bool> = sentence
        .segments
        .iter()
        .map(|other| other.depth < depth && depths[other.depth] || other.depth == depth && other.host == host)
        .collect();
    move |other| own[other]
}
