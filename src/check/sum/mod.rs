//! `sum_mismatch`: what the text itself gives as parts of a total adds up to more than it.
//!
//! Parts are what follows `trong đó` or `gồm` to the end of its sentence or list, what fills a bracket behind the
//! total, and counts of products by stars that follow their count in all. They may well add up to less: not all is
//! always told. Only what excludes each other is added: tiers are nested (a model commune is an advanced one too), and
//! so are a budget of the state and those of its levels.

mod adding;

use std::collections::{HashMap, HashSet};

use crate::article::BlockKind;
use crate::context::Scene;
use crate::figures::Draft;
use crate::quantity;
use crate::report::{Figure, FundingSource, Indicator, Standard, Unit, Warning};
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Item, Sentence};
use adding::mismatch;

pub(super) fn check(scene: &Scene, drafts: &[Draft], warnings: &mut Vec<Warning>) {
    let said = said(scene, drafts);
    let mut warned = HashSet::new();
    let mut finder = Finder {
        scene,
        drafts,
        said: &said,
        sentence: 0,
        parts: HashSet::new(),
        groups: Vec::new(),
    };
    for sentence in 0..scene.sentences.len() {
        finder.sentence = sentence;
        finder.announced();
        finder.bracketed();
        finder.starred();
        for (total, parts) in finder.groups.drain(..) {
            let total = &drafts[total].figure;
            let parts: Vec<&Figure> = parts.into_iter().map(|part| &drafts[part].figure).collect();
            if let Some(warning) = mismatch(total, &parts).filter(|_| !warned.contains(&total.id)) {
                warned.insert(total.id);
                warnings.push(warning);
            }
        }
    }
}

/// What became of a quantity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    /// No figure, or one of several units that share the number.
    Unclear,
    /// A mention of this draft.
    Draft(usize),
}

/// For each quantity the draft that it tells, be it the fullest mention or another.
fn said(scene: &Scene, drafts: &[Draft]) -> Vec<Said> {
    let mut starts: HashMap<usize, Said> = HashMap::new();
    for (at, draft) in drafts.iter().enumerate() {
        let spans = std::iter::once(&draft.figure.span).chain(&draft.figure.also);
        for [start, _] in spans {
            starts
                .entry(*start)
                .and_modify(|said| *said = Said::Unclear)
                .or_insert(Said::Draft(at));
        }
    }
    let start = |id: usize| scene.text.tokens[scene.quantities[id].tokens.start].start;
    let mut order: Vec<usize> = (0..scene.quantities.len()).collect();
    order.sort_by_key(|&id| start(id));
    let mut said = vec![Said::Unclear; order.len()];
    let (mut byte, mut chars) = (0, 0);
    for id in order {
        chars += scene.text.display[byte..start(id)].chars().count();
        byte = start(id);
        said[id] = starts.get(&chars).copied().unwrap_or(Said::Unclear);
    }
    said
}

/// A list stands at one depth, between the same brackets.
type ListLevel = (usize, Option<usize>);

fn list_level(sentence: &Sentence, segment: usize) -> ListLevel {
    let segment = &sentence.segments[segment];
    (segment.depth, segment.host)
}

/// How many chunks a list or a way back to its total may take. Longer ones are no prose, and the bound keeps a
/// document without full stops, or with brackets that never close, linear.
const REACH: usize = 600;

/// Finds totals with their parts, one sentence after another.
struct Finder<'s, 't> {
    scene: &'s Scene<'t>,
    drafts: &'s [Draft],
    said: &'s [Said],
    sentence: usize,
    /// Drafts that are parts of another.
    parts: HashSet<usize>,
    /// A total and its parts.
    groups: Vec<(usize, Vec<usize>)>,
}

impl Finder<'_, '_> {
    fn sentence(&self) -> &Sentence {
        &self.scene.sentences[self.sentence]
    }

    /// Parts behind `trong đó` and its like.
    fn announced(&mut self) {
        let scene = self.scene;
        let sentence = &scene.sentences[self.sentence];
        for (at, chunk) in sentence.chunks.iter().enumerate() {
            // `trong số` names itself what the parts are of.
            let of_another = || scene.text.slice(chunk.tokens.clone()).to_lowercase() == "trong số";
            if chunk.item != Item::Cue(Cue::Part) || of_another() {
                continue;
            }
            let level = list_level(sentence, chunk.segment);
            let mut totals = self.run(sentence, at, level);
            if totals.is_empty() {
                totals = self.totals_outside(at, level);
            }
            let mut parts = self.listed(at + 1, level);
            if parts.is_empty() {
                parts = self.list_below(at);
            }
            // Where a list of parts has parts of its own, nothing tells which of the two goes on behind them.
            let nested = totals.first().is_some_and(|&total| match self.said[total] {
                Said::Draft(draft) => self.parts.contains(&draft),
                Said::Unclear => false,
            });
            if !nested {
                self.group(&totals, &parts);
            }
        }
    }

    /// The quantities that parts at the head of a bracket or a sentence may belong to.
    fn totals_outside(&self, part: usize, level: ListLevel) -> Vec<usize> {
        let sentence = self.sentence();
        if let Some(host) = level.1 {
            let Some(open) = sentence.chunks[..part]
                .iter()
                .rposition(|chunk| matches!(chunk.item, Item::Sign('(' | '[')))
            else {
                return Vec::new();
            };
            return self.run(sentence, open, list_level(sentence, host));
        }
        let Some(earlier) = self.sentence.checked_sub(1).filter(|_| part < 2) else {
            return Vec::new();
        };
        let before = &self.scene.sentences[earlier];
        let near = before.block + 1 >= sentence.block && self.scene.kinds[before.block] != BlockKind::Title;
        if near {
            self.run(before, before.chunks.len(), (0, None))
        } else {
            Vec::new()
        }
    }

    /// The first quantities of the lines below a sentence that ends in a colon.
    fn list_below(&self, part: usize) -> Vec<usize> {
        let sentence = self.sentence();
        let opens = sentence
            .chunks
            .last()
            .is_some_and(|chunk| chunk.item == Item::Sign(':'));
        if !opens
            || sentence.chunks[part..]
                .iter()
                .take(REACH)
                .any(|chunk| matches!(chunk.item, Item::Quantity(_)))
        {
            return Vec::new();
        }
        let mut parts = Vec::new();
        let mut block = sentence.block;
        let mut mark = None;
        for line in self.scene.sentences[self.sentence + 1..].iter().take(REACH) {
            // What a line says further is about its own part.
            if line.block == block {
                continue;
            }
            block = line.block;
            let bullet = match line.chunks.first().map(|chunk| chunk.item) {
                Some(Item::Sign(sign @ ('-' | '–' | '+' | '*' | '•'))) => Some(sign),
                _ if self.scene.kinds[block] == BlockKind::ListItem => Some('•'),
                _ => None,
            };
            let Some(bullet) = bullet else { break };
            // Lines with another mark are parts of the line above.
            if *mark.get_or_insert(bullet) == bullet {
                parts.extend(line.chunks.iter().find_map(|chunk| match chunk.item {
                    Item::Quantity(id) if line.segments[chunk.segment].depth == 0 => Some(id),
                    _ => None,
                }));
            }
        }
        parts
    }

    /// Two parts and more in a bracket behind their total.
    fn bracketed(&mut self) {
        let scene = self.scene;
        let sentence = &scene.sentences[self.sentence];
        for (at, chunk) in sentence.chunks.iter().enumerate() {
            if !matches!(chunk.item, Item::Sign('(' | '[')) {
                continue;
            }
            let level = list_level(sentence, chunk.segment);
            let Some(host) = level.1 else { continue };
            let inside = sentence.chunks[at + 1..]
                .iter()
                .take(REACH)
                .take_while(|chunk| !matches!(chunk.item, Item::Sign(')' | ']')))
                .filter(|chunk| list_level(sentence, chunk.segment) == level);
            // A comparison, or parts that are announced and found already.
            let other = |item| matches!(item, Item::Cue(Cue::Base | Cue::Part | Cue::Gap) | Item::Time(_));
            if inside.clone().any(|chunk| other(chunk.item)) {
                continue;
            }
            let parts = self.listed(at + 1, level);
            let told = parts
                .iter()
                .filter(|&&part| self.draft(part).is_some_and(|draft| splits(&draft.figure)))
                .count();
            if parts.len() > 1 && told == parts.len() {
                let totals = self.run(sentence, at, list_level(sentence, host));
                self.group(&totals[..totals.len().min(1)], &parts);
            }
        }
    }

    /// Products by stars right behind their count in all.
    fn starred(&mut self) {
        let scene = self.scene;
        let sentence = &scene.sentences[self.sentence];
        let mut at = 0;
        while at < sentence.chunks.len() {
            let chunk = &sentence.chunks[at];
            at += 1;
            let Item::Quantity(id) = chunk.item else { continue };
            let Said::Draft(total) = self.said[id] else {
                continue;
            };
            let figure = &self.drafts[total].figure;
            if figure.indicator != Indicator::OcopProducts || self.parts.contains(&total) {
                continue;
            }
            let level = list_level(sentence, chunk.segment);
            let mut parts = Vec::new();
            for (behind, chunk) in sentence.chunks.iter().enumerate().skip(at).take(REACH) {
                if list_level(sentence, chunk.segment) != level {
                    continue;
                }
                match chunk.item {
                    Item::Quantity(part)
                        if self
                            .draft(part)
                            .is_some_and(|part| starred_part(figure, &part.figure)) =>
                    {
                        parts.push(part);
                        at = behind + 1;
                    }
                    Item::Quantity(stars) if self.tells_stars(stars) => {}
                    Item::Quantity(_) | Item::Time(_) | Item::Sign('(' | ')' | '[' | ']') => break,
                    Item::Cue(cue) if turns(cue) || cue == Cue::Part => break,
                    _ => {}
                }
            }
            // `nâng 2 sản phẩm lên 5 sao; công nhận mới 12 sản phẩm 3 sao`: more than the count before are no unannounced part of it.
            let more = |&part: &usize| scene.quantities[part].value > scene.quantities[id].value;
            if !parts.iter().any(more) {
                self.group(&[id], &parts);
            }
        }
    }

    /// The quantities of a list level before a chunk, the nearest first, back to where something else is spoken of.
    fn run(&self, sentence: &Sentence, at: usize, level: ListLevel) -> Vec<usize> {
        let mut found = Vec::new();
        for chunk in sentence.chunks[..at].iter().rev().take(REACH) {
            if list_level(sentence, chunk.segment) != level {
                continue;
            }
            match chunk.item {
                Item::Quantity(id) if !self.tells_stars(id) => found.push(id),
                // A semicolon right before the announcement ends no more than the clause of the total.
                Item::Sign(';') if found.is_empty() => {}
                Item::Sign(';' | '(' | '[') | Item::Cue(Cue::Part) => break,
                _ => {}
            }
        }
        found
    }

    /// The quantities of a list from a chunk on.
    fn listed(&self, from: usize, level: ListLevel) -> Vec<usize> {
        let sentence = self.sentence();
        let mut found = Vec::new();
        for chunk in sentence.chunks[from..].iter().take(REACH) {
            if list_level(sentence, chunk.segment) != level {
                continue;
            }
            match chunk.item {
                Item::Quantity(id) if !self.tells_stars(id) => found.push(id),
                Item::Sign(')' | ']') | Item::Cue(Cue::Part) => break,
                // Names were announced, and are told.
                Item::Sign(';') if found.is_empty() => break,
                Item::Cue(cue) if turns(cue) && !found.is_empty() => break,
                _ => {}
            }
        }
        found
    }

    /// Whether a quantity only says of which stars the products counted beside it are.
    fn tells_stars(&self, quantity: usize) -> bool {
        self.scene.quantities[quantity].unit == quantity::Unit::Noun(Noun::Star)
    }

    fn draft(&self, quantity: usize) -> Option<&Draft> {
        match self.said[quantity] {
            Said::Draft(draft) => Some(&self.drafts[draft]),
            Said::Unclear => None,
        }
    }

    /// Gives each part to its total among the quantities before them, the nearest first.
    fn group(&mut self, totals: &[usize], parts: &[usize]) {
        let mut homes: Vec<(usize, Vec<usize>)> = Vec::new();
        for &part in parts {
            let Said::Draft(draft) = self.said[part] else {
                continue;
            };
            let unit = self.scene.quantities[part].unit;
            if totals
                .iter()
                .any(|&total| self.scene.quantities[total].unit == unit)
            {
                self.parts.insert(draft);
            }
            let Some(total) = self.total_of(part, totals) else {
                continue;
            };
            // `xã A 9 sản phẩm, trong đó 2 sản phẩm 4 sao; xã B 14 sản phẩm`
            if self.beside(total, draft) {
                continue;
            }
            match homes.iter_mut().find(|(home, _)| *home == total) {
                Some((_, parts)) if !parts.contains(&draft) => parts.push(draft),
                Some(_) => {}
                None => homes.push((total, vec![draft])),
            }
        }
        self.groups.extend(homes);
    }

    /// Whether two figures are of two units of one level, neither of which lies in the other.
    fn beside(&self, total: usize, part: usize) -> bool {
        let place = |draft: usize| self.drafts[draft].figure.place.as_ref();
        place(total)
            .zip(place(part))
            .is_some_and(|(whole, part)| whole.level == part.level && whole.name != part.name)
    }

    /// The one total that a part can belong to.
    fn total_of(&self, part: usize, totals: &[usize]) -> Option<usize> {
        let Said::Draft(at) = self.said[part] else {
            return None;
        };
        let unit = self.scene.quantities[part].unit;
        let figure = &self.drafts[at].figure;
        let mut fitting = Vec::new();
        for &total in totals {
            match self.said[total] {
                Said::Draft(total) if same_kind(&self.drafts[total].figure, figure) => {
                    if may_hold(&self.drafts[total].figure, figure) {
                        fitting.push(total);
                    } else if fitting.is_empty() {
                        return None;
                    }
                }
                // Something else of the same unit is nearer: the parts may be of that.
                Said::Unclear if self.scene.quantities[total].unit == unit && fitting.is_empty() => {
                    return None;
                }
                _ => {}
            }
        }
        fitting.retain(|&total| total != at);
        if let [only] = fitting[..] {
            return Some(only);
        }
        let mut exact = fitting
            .into_iter()
            .filter(|&total| same_cut(&self.drafts[total].figure, figure));
        exact.next().filter(|_| exact.next().is_none())
    }
}

/// Whether a phrase turns from parts to something new (`…; đến nay toàn huyện có …`).
fn turns(cue: Cue) -> bool {
    matches!(
        cue,
        Cue::Whole(_) | Cue::Time(_) | Cue::Plan | Cue::Change(_) | Cue::Base | Cue::Gap | Cue::Average
    )
}

/// Whether a figure is told by stars, by criteria or by source.
fn splits(figure: &Figure) -> bool {
    let source = figure
        .funding_source
        .is_some_and(|source| source != FundingSource::Total);
    figure.stars_min.is_some() || figure.criteria_min.is_some() || source
}

/// Whether both count the same things.
fn same_kind(total: &Figure, part: &Figure) -> bool {
    total.indicator == part.indicator && total.unit == part.unit
}

/// Whether both are told of the same products, groups, tier or source.
fn same_cut(total: &Figure, part: &Figure) -> bool {
    total.standard == part.standard
        && (total.stars_min, total.stars_max) == (part.stars_min, part.stars_max)
        && (total.criteria_min, total.criteria_max) == (part.criteria_min, part.criteria_max)
        && total.funding_source == part.funding_source
        && total.award == part.award
}

/// Whether one figure can be part of the other, which counts the same things.
fn may_hold(total: &Figure, part: &Figure) -> bool {
    let within = |outer: (Option<u8>, Option<u8>), inner: (Option<u8>, Option<u8>)| match (outer, inner) {
        ((Some(least), Some(most)), (Some(low), Some(high))) => least <= low && high <= most,
        ((Some(_), _), _) => false,
        _ => true,
    };
    let tier = total.standard == part.standard
        || total.standard == Some(Standard::Standard)
        || total.standard == Some(Standard::AdvancedOrModel) && part.standard != Some(Standard::Standard);
    let credit =
        part.funding_source == Some(FundingSource::Credit) && total.funding_source != part.funding_source;
    !total.average
        && !part.average
        && total.unit != Unit::Percent
        && total.indicator != Indicator::IncomePerCapita
        && (total.status, total.change) == (part.status, part.change)
        && (total.year, total.year_from) == (part.year, part.year_from)
        && tier
        && !credit
        && (total.award == part.award || total.award.as_deref() == Some("khen thưởng"))
        && within(
            (total.stars_min, total.stars_max),
            (part.stars_min, part.stars_max),
        )
        && within(
            (total.criteria_min, total.criteria_max),
            (part.criteria_min, part.criteria_max),
        )
}

/// Whether products of some stars are part of products counted without, or with more of them.
fn starred_part(total: &Figure, part: &Figure) -> bool {
    let narrower = (total.stars_min, total.stars_max) != (part.stars_min, part.stars_max);
    part.stars_min.is_some()
        && narrower
        && same_kind(total, part)
        && may_hold(total, part)
        && total.place == part.place
}

#[cfg(test)]
mod tests;
