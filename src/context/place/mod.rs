//! Whom a quantity is about.

mod aside;
mod carried;
mod object;
mod phrases;
mod section;
mod subject;

pub(crate) use phrases::PHRASES;
pub(crate) use section::sections;

use super::{View, is_respective};
use crate::place::gazetteer::Era;
use crate::place::mention::{Mention, level_of};
use crate::quantity::Unit;
use crate::report::Level;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};
pub(crate) use aside::is_named_in_merger;
use aside::{is_passed_over, is_within_another};
use carried::carried;
pub(crate) use subject::{BUDGET_GIVES, is_article_city};
use subject::{office, subject, whole};

/// Where a quantity belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Whose {
    /// A place named in the text.
    Named(usize),
    /// The whole country.
    Country,
    /// Nothing nearer than the article.
    Article,
}

/// The place that a quantity is about: the nearest subject before it, one named right behind it, else the article's.
/// Units of the level `counted` lie in a larger one.
pub(crate) fn whose(view: &View, counted: Option<Level>) -> Whose {
    let counted = counted.filter(|_| !before_merger(view));
    // Communes of several districts are those of their province.
    let counted = counted.map(|counted| {
        if spans_districts(view) {
            counted.min(Level::District)
        } else {
            counted
        }
    });
    let holds =
        |whose: &Whose| counted.is_none_or(|counted| level(view, whose).is_none_or(|own| own < counted));
    respective(view)
        .filter(holds)
        .or_else(|| own_bracket(view).filter(holds))
        .or_else(|| behind_bracket(view).filter(holds))
        .or_else(|| own_part(view).filter(holds))
        .or_else(|| belongs(view).filter(holds))
        .or_else(|| before(view, holds))
        .or_else(|| behind(view).filter(holds))
        .or_else(|| fronted(view).filter(holds))
        .or_else(|| office(view).filter(holds))
        .or_else(|| carried(view).filter(holds))
        .or_else(|| view.scene.sections[view.sentence].clone().filter(holds))
        .or_else(|| Some(Whose::Article).filter(holds))
        .or_else(|| around_article(view, counted, holds))
        .unwrap_or(Whose::Article)
}

/// `4 xã đạt chuẩn gồm: A, B (huyện H), C (huyện K)`: the names behind a count lie in several districts.
fn spans_districts(view: &View) -> bool {
    let scene = view.scene;
    let behind = &view.chunks()[view.at + 1..];
    let names = behind.iter().take(NAMES_BEHIND).position(|chunk| {
        matches!(chunk.item, Item::Sign(':')) || scene.text.ends_before(chunk.tokens.end, &["gồm", "là"])
    });
    let Some(names) = names else { return false };
    let mut districts = behind[names..]
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_)))
        .filter_map(|chunk| match chunk.item {
            Item::Place(id) if scene.places[id].level == Level::District => Some(&scene.places[id].name),
            _ => None,
        });
    let first = districts.next();
    first.is_some_and(|first| districts.any(|other| other != first))
}

/// Within so many chunks of a count its names are announced: `4 xã đạt chuẩn nông thôn mới nâng cao gồm:`.
const NAMES_BEHIND: usize = 8;

/// `trước sắp xếp có 5/5 xã đạt chuẩn`, `4/4 xã trước sáp nhập`, `100% các xã cũ`, `1 xã kiểu mẫu (A cũ)`: communes that the article's own
/// has become of.
fn before_merger(view: &View) -> bool {
    let scene = view.scene;
    let text = &scene.text;
    let own = scene
        .setting
        .place
        .is_some_and(|own| scene.places[own].level == Level::Commune);
    let tokens = view.quantity().outer.clone();
    let near = tokens.start.saturating_sub(MERGER)..tokens.end + MERGER;
    let of_old = || {
        let named = |token: usize| {
            let mut chunks = view.chunks().iter();
            chunks.any(|chunk| matches!(chunk.item, Item::Place(_)) && chunk.tokens.contains(&token))
        };
        let mut tokens = view.sentence().tokens.clone();
        tokens.any(|token| text.is(token, &["cũ"]) && (text.ends_before(token, &["xã"]) || named(token)))
    };
    let before = |token: usize| {
        let merges = |token: usize| {
            text.is(token, &["sáp", "sắp", "hợp"]) && text.is(token + 1, &["nhập", "xếp", "nhất"])
                || text.is(token, &["nhập"])
        };
        text.is(token, &["trước"]) && (token + 1..token + 3).any(merges)
    };
    own && (near.into_iter().any(before) || scene.setting.era == Era::TwoTier && of_old())
}

/// How many tokens from a count of communes their merger may be told.
const MERGER: usize = 5;

/// `A, B và C lần lượt đạt 17, 16 và 16 tiêu chí`: each number is about the place at its position.
fn respective(view: &View) -> Option<Whose> {
    let text = &view.scene.text;
    let chunks = view.chunks();
    let says = |chunk: &Chunk| is_respective(text, chunk);
    let word = chunks[..view.at].iter().rposition(says)?;
    let counted = |chunk: &&Chunk| matches!(chunk.item, Item::Quantity(_));
    let ends = |chunk: &&Chunk| !matches!(chunk.item, Item::Sign(';'));
    let all = chunks[word..].iter().take_while(ends).filter(counted).count();
    let own = chunks[word..view.at].iter().filter(counted).count();
    let mut places = Vec::new();
    for chunk in chunks[..word].iter().rev() {
        match chunk.item {
            Item::Place(place) if is_within_another(view, view.sentence().position(chunk)) => {
                places.retain(|other| *other != place);
            }
            Item::Place(place) => places.push(place),
            Item::Sign(',' | '(' | ')')
            | Item::Cue(Cue::Function | Cue::Noun(_) | Cue::Reaches | Cue::Done) => {}
            _ if places.is_empty() => {}
            _ => break,
        }
    }
    places.reverse();
    (places.len() > 1 && places.len() == all)
        .then(|| places.get(own).copied().map(Whose::Named))
        .flatten()
}

fn level(view: &View, whose: &Whose) -> Option<Level> {
    let scene = view.scene;
    match whose {
        Whose::Named(id) => Some(scene.places[*id].level),
        Whose::Country => Some(Level::National),
        Whose::Article if scene.setting.national => Some(Level::National),
        Whose::Article => scene.setting.place.map(|id| scene.places[id].level),
    }
}

/// What an article about a commune says of communes: the district or province that the text puts it in.
fn around_article(view: &View, counted: Option<Level>, holds: impl Fn(&Whose) -> bool) -> Option<Whose> {
    let places = &view.scene.places;
    let own = &places[view.scene.setting.place?];
    let named = places.iter().filter(|place| same(place, own)).find_map(|place| {
        let mut outer = place.within;
        while let Some(id) = outer {
            if holds(&Whose::Named(id)) {
                return Some(Whose::Named(id));
            }
            outer = places[id].within.filter(|&next| next > id);
        }
        None
    });
    // `xã A, xã nghèo nhất huyện H, …`: the larger unit that the text has named last
    let of_province = counted == Some(Level::District);
    named.or_else(|| {
        (0..places.len())
            .rev()
            .filter(|&id| places[id].tokens.end <= view.quantity().tokens.start)
            .map(Whose::Named)
            .find(|whose| {
                holds(whose)
                    && level(view, whose).is_some_and(|level| of_province || level >= Level::District)
            })
    })
}

/// `Sơn Bằng (7 vườn)`: the bracket is about the name before it.
fn own_bracket(view: &View) -> Option<Whose> {
    let sentence = view.sentence();
    let segment = &sentence.segments[view.segment()];
    if segment.depth == 0 {
        return None;
    }
    if let Some(found) = view.left().find_map(|chunk| subject(view, chunk)) {
        return Some(found);
    }
    let host = segment.host?;
    let inside = sentence.chunks[..view.at]
        .iter()
        .rposition(|chunk| chunk.segment == host)?;
    match sentence.chunks[inside].item {
        Item::Place(place) => Some(Whose::Named(place)),
        _ => None,
    }
}

/// `xã A (huyện H) 5 tỷ đồng` is A's, `A, B (huyện H) 10 tỷ đồng` H's.
fn behind_bracket(view: &View) -> Option<Whose> {
    let chunks = view.chunks();
    let close = view
        .at
        .checked_sub(1)
        .filter(|&at| chunks[at].item == Item::Sign(')'))?;
    let open = chunks[..close]
        .iter()
        .rposition(|chunk| chunk.item == Item::Sign('('))?;
    let Item::Place(outer) = chunks[open + 1].item else {
        return None;
    };
    let names = chunks[..open].iter().rev().take_while(|chunk| {
        matches!(
            chunk.item,
            Item::Place(_) | Item::Sign(',') | Item::Word | Item::Cue(Cue::Function)
        )
    });
    // `xã A đã đạt 18 tiêu chí, B (huyện H) 17 tiêu chí` is B's.
    let listed = names
        .clone()
        .filter(|chunk| matches!(chunk.item, Item::Place(_)))
        .count();
    let joined = names.clone().any(|chunk| {
        matches!(chunk.item, Item::Sign(',')) || view.scene.text.is(chunk.tokens.start, &["và"])
    });
    let several = listed > 1 && joined;
    match chunks[..open].last().map(|chunk| chunk.item) {
        Some(Item::Place(inner)) if !several => Some(Whose::Named(inner)),
        _ => Some(Whose::Named(outer)),
    }
}

fn before(view: &View, holds: impl Fn(&Whose) -> bool) -> Option<Whose> {
    let sentence = view.sentence();
    // `Mắm cáy Quảng Phúc là một trong 3 sản phẩm đạt 4 sao`: what is one of them says nothing of where all are.
    let start = view.quantity().outer.start;
    if view.scene.text.ends_before(start, &["trong"])
        && view.scene.text.ends_before(start - 1, &["một", "1", "01"])
    {
        return None;
    }
    for chunk in view.before() {
        let at = sentence.position(chunk);
        if let Item::Place(place) = chunk.item {
            let named = Whose::Named(place);
            if is_passed_over(view, at, place) || !holds(&named) {
                continue;
            }
            if ends_list(view, at) {
                return Some(of_all(view, place)).filter(&holds);
            }
            return Some(named);
        }
        if let Some(found) = subject(view, chunk).filter(&holds) {
            return Some(found);
        }
        if is_the_rest(view, chunk) && chunk.segment != view.segment() {
            return None;
        }
    }
    None
}

/// `Các huyện A, B và C có thêm 14 sản phẩm`: whether a place ends a list of its level, of which one number is told. What each of
/// them has alike (criteria, incomes, rates) is no such number.
fn ends_list(view: &View, at: usize) -> bool {
    let scene = view.scene;
    let text = &scene.text;
    let quantity = view.quantity();
    let joint = match quantity.unit {
        Unit::Money => !quantity.per.person && !quantity.per.place,
        Unit::Noun(noun) => !matches!(noun, Noun::Criterion | Noun::SubCriterion) && !quantity.per.place,
        _ => false,
    };
    let (before, behind) = view.chunks().split_at(at);
    let Item::Place(last) = behind[0].item else {
        return false;
    };
    let apart = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Quantity(_) | Item::Sign(';') | Item::Cue(Cue::Each)
        ) || text.is(chunk.tokens.start, &["những"])
    };
    let each = text.is(quantity.outer.end, &["mỗi"]);
    let mut names = 1;
    let mut linked = false;
    let mut head = behind[0].tokens.start;
    for chunk in before.iter().rev() {
        match chunk.item {
            Item::Place(other) if scene.places[other].level == scene.places[last].level => {
                names += 1;
                head = chunk.tokens.start;
            }
            Item::Sign(',') => {}
            _ if text.is(chunk.tokens.start, &["và"]) && chunk.tokens.len() == 1 => linked |= names == 1,
            _ => break,
        }
    }
    // `các huyện: A, B`
    let listed = text.ends_before(head, &[":"]) && text.ends_before(head - 2, &["các", "hai"]);
    let several = linked || listed || names > 2 || text.ends_before(head, &["các", "hai"]);
    // `Những xã như A, B, C và D mới đạt từ 6 đến 8 tiêu chí`
    let joint = joint || names > 2 && text.ends_before(head, &["như"]);
    joint && names > 1 && several && !each && !behind[..view.at - at].iter().any(apart)
}

/// Whom a number told of several units is about: the larger unit that all lie in.
fn of_all(view: &View, last: usize) -> Whose {
    view.scene.places[last]
        .within
        .map_or(Whose::Article, Whose::Named)
}

/// `xã A tăng 2 tiêu chí, các xã còn lại tăng từ 1 tiêu chí; có thêm 4 thôn đạt chuẩn`: past the rest of the units the sentence is about
/// whom it began with.
fn is_the_rest(view: &View, units: &Chunk) -> bool {
    let text = &view.scene.text;
    let end = units.tokens.end;
    matches!(units.item, Item::Cue(Cue::Noun(noun)) if level_of(Cue::Noun(noun)).is_some())
        && text.ends_before(units.tokens.start, &["các", "những"])
        && (text.is(end, &["còn"]) && text.is(end + 1, &["lại"]) || text.is(end, &["khác"]))
}

/// How many chunks before a place `đầu tiên` may stand.
const AMONG: usize = 8;

/// `gồm 2 sản phẩm ở huyện A; 5 sản phẩm ở thị xã B`: in a list each number is about the place right behind it.
fn own_part(view: &View) -> Option<Whose> {
    let own = place_behind(view, view.at)?;
    let counts = |at: &usize| matches!(view.chunks()[*at].item, Item::Quantity(_));
    let before = (0..view.at).rev().find(counts);
    let behind = (view.at + 1..view.chunks().len()).find(counts);
    [before, behind]
        .into_iter()
        .flatten()
        .any(|other| place_behind(view, other).is_some_and(|place| place != own))
        .then_some(Whose::Named(own))
}

/// The place that the number of a chunk is `ở`, `của`, with nothing but what is counted between them.
fn place_behind(view: &View, at: usize) -> Option<usize> {
    let chunks = &view.chunks()[at + 1..];
    let place = chunks
        .iter()
        .position(|chunk| matches!(chunk.item, Item::Place(_)))?;
    let counts_until = place;
    let (link, counted) = chunks[..place].split_last()?;
    let counted = counted.iter().all(|chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Noun(_) | Cue::Ntm(_) | Cue::Tier(_) | Cue::Ocop | Cue::Meets)
        )
    });
    let Item::Place(place) = chunks[place].item else {
        return None;
    };
    // `2 sản phẩm cà phê (huyện H); 3 sản phẩm đường (thị xã T)`
    let bracketed = link.item == Item::Sign('(')
        && chunks
            .get(counts_until + 1)
            .is_none_or(|close| close.item == Item::Sign(')'));
    if bracketed && view.quantity().unit != Unit::Money {
        return Some(place);
    }
    (counted
        && view
            .scene
            .text
            .is(link.tokens.start, &["ở", "của", "tại", "thuộc"]))
    .then_some(place)
}

/// `3 xã cuối cùng, thuộc huyện Mỹ Đức`, `3 xã: A, B, C của huyện H`
fn belongs(view: &View) -> Option<Whose> {
    if let Some(whose) = closes_names(view) {
        return Some(whose);
    }
    // `UBND tỉnh công nhận 4 xã của huyện H đạt chuẩn`
    if let [link, place, ..] = &view.chunks()[view.at + 1..]
        && let Item::Place(place) = place.item
        && view.is_noun()
        && view
            .scene
            .text
            .is(link.tokens.start, &["của", "thuộc", "ở", "tại"])
        && !is_one_of_several(view, place)
    {
        return Some(Whose::Named(place));
    }
    // `A và B là hai sản phẩm đầu tiên của huyện H được công nhận`
    let first = |chunk: &&Chunk| view.scene.text.is(chunk.tokens.start, &["đầu", "tiên"]);
    let subject = view.scene.text.ends_before(view.quantity().outer.start, &["là"]);
    let mut behind = view.chunks()[view.at + 1..].iter().skip_while(first);
    if subject
        && behind
            .next()
            .is_some_and(|link| view.scene.text.is(link.tokens.start, &["của"]))
        && let Some(Item::Place(place)) = behind.next().map(|place| place.item)
        && view.is_noun()
    {
        return Some(Whose::Named(place));
    }
    // `UBND tỉnh A công nhận 4/9 xã của huyện`
    if let [link, unit, ..] = &view.chunks()[view.at + 1..]
        && let Item::Cue(cue) = unit.item
        && let Some(level) = level_of(cue)
        && view.is_noun()
        && view.scene.text.is(link.tokens.start, &["của"])
        && view
            .before()
            .any(|chunk| chunk.item == Item::Cue(Cue::Recognises))
    {
        return whole(view, level, unit.tokens.start);
    }
    let mut behind = view.chunks()[view.at + 1..].windows(3).take(AMONG);
    behind.find_map(|three| match three[2].item {
        Item::Place(place)
            if three[0].item == Item::Sign(',') && view.scene.text.is(three[1].tokens.start, &["thuộc"]) =>
        {
            Some(Whose::Named(place))
        }
        _ => None,
    })
}

/// The larger unit behind the names that a colon lists.
fn closes_names(view: &View) -> Option<Whose> {
    let (colon, names) = view.chunks()[view.at + 1..].split_first()?;
    let places = &view.scene.places;
    let mut smaller = None;
    for (at, chunk) in names.iter().enumerate() {
        match chunk.item {
            _ if colon.item != Item::Sign(':') => return None,
            Item::Place(place) => {
                let owns = view
                    .scene
                    .text
                    .ends_before(places[place].tokens.start, &["của", "thuộc"]);
                if owns && smaller.is_some_and(|level| places[place].level < level) {
                    return Some(Whose::Named(place));
                }
                if smaller.is_some_and(|level| level != places[place].level) {
                    return None;
                }
                smaller = Some(places[place].level);
            }
            Item::Sign(',') | Item::Cue(Cue::Function) if at > 0 => {}
            _ => return None,
        }
    }
    None
}

/// Whether `các` heads a list that begins with a place.
fn is_one_of_several(view: &View, place: usize) -> bool {
    let start = view.scene.places[place].tokens.start;
    let listed = view.scene.places.get(place + 1).is_some_and(|next| {
        next.level == view.scene.places[place].level
            && next.tokens.start <= view.scene.places[place].tokens.end + 2
    });
    let spread = view
        .scene
        .text
        .is(view.scene.places[place].tokens.end, &[",", "và"])
        && view.quantity().unit == Unit::Noun(Noun::Producer);
    listed && (spread || view.scene.text.ends_before(start, &["các", "những"]))
}

/// `của huyện X`, `tại các xã vùng Y` behind the quantity.
fn behind(view: &View) -> Option<Whose> {
    let mut linked = false;
    for chunk in view.right() {
        match chunk.item {
            // `3 thôn của các xã A, B và C` lie in what holds those.
            Item::Place(place) if linked && is_one_of_several(view, place) => return None,
            Item::Place(place) if linked || view.scene.places[place].level <= Level::Region => {
                return Some(Whose::Named(place));
            }
            Item::Place(_) | Item::Cue(Cue::Part | Cue::Base) | Item::Sign(':') => return None,
            Item::Cue(Cue::Function) => {
                linked |= matches!(
                    view.scene.text.word(chunk.tokens.start),
                    "của" | "ở" | "tại" | "cho" | "thuộc" | "trên" | "mà" | "do"
                );
            }
            // `2 huyện đầu tiên trên cả nước đạt chuẩn`
            Item::Cue(Cue::Whole(_)) if subject::first_among(&view.scene.text, chunk.tokens.start) => {
                return None;
            }
            Item::Cue(Cue::Whole(level)) => return whole(view, level, chunk.tokens.start),
            // `hồ sơ của 22 sản phẩm do các huyện trình`
            Item::Cue(_) if linked && view.scene.text.ends_before(chunk.tokens.start, &["các", "những"]) =>
                {}
            // `10/10 xã của huyện`
            Item::Cue(cue) if linked => {
                if let Some(level) = level_of(cue) {
                    return whole(view, level, chunk.tokens.start);
                }
            }
            _ => {}
        }
    }
    None
}

/// `Với nguồn vốn 15 tỷ đồng, xã Tản Lĩnh đã …`: a phrase of means before the subject is about the subject.
fn fronted(view: &View) -> Option<Whose> {
    let text = &view.scene.text;
    let chunks = view.chunks();
    let opens = |chunk: &Chunk| {
        let start = chunk.tokens.start;
        text.is(start, &["với", "từ", "bằng", "nhờ"])
            && (start == view.sentence().tokens.start || text.ends_before(start, &[","]))
    };
    if !chunks[..view.at].iter().any(opens) {
        return None;
    }
    let behind = &chunks[view.at..];
    let at = behind
        .iter()
        .position(|chunk| matches!(chunk.item, Item::Place(_)))?;
    let Item::Place(place) = behind[at].item else {
        return None;
    };
    let starts_clause = text.ends_before(view.scene.places[place].tokens.start, &[","]);
    let listed = behind
        .get(at + 1)
        .is_some_and(|next| matches!(next.item, Item::Sign(_)) || text.is(next.tokens.start, &["và"]));
    (starts_clause && !listed).then_some(Whose::Named(place))
}

/// Whether two mentions name one unit.
pub(crate) fn same(a: &Mention, b: &Mention) -> bool {
    a.level == b.level && a.name.to_lowercase() == b.name.to_lowercase()
}
