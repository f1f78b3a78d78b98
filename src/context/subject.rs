//! The place that an article is about.

use super::Scene;
use super::setting::OPENING;
use crate::article::BlockKind;
use crate::place::gazetteer::{self, Era, Unit as Listed};
use crate::place::mention::{Mention, level_of};
use crate::quantity::Unit;
use crate::report::Level;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// What an article is about.
pub(super) enum Subject {
    /// A place, as one of its mentions.
    Named(usize),
    /// The unit that holds the places spoken of, not named itself.
    Container(Mention),
    Country,
}

/// Finds the place of the article: in the headline, else the one that the body speaks of most; of several that share the
/// article the unit that holds them.
pub(super) fn find(scene: &Scene, era: Era, issuer: Option<&str>) -> Option<Subject> {
    let in_title: Vec<usize> = (0..scene.places.len())
        .filter(|&id| {
            scene
                .title()
                .any(|sentence| sentence.tokens.contains(&scene.places[id].tokens.start))
        })
        .filter(|&id| !is_among_counted(scene, id))
        .collect();
    if let Some(lead) = in_title.iter().find_map(|&id| told_instead(scene, id)) {
        return Some(Subject::Named(lead));
    }
    if opens_with_country(scene) {
        return Some(Subject::Country);
    }
    let most_local = in_title
        .iter()
        .copied()
        .max_by_key(|&id| (scene.places[id].level, std::cmp::Reverse(id)));
    if let Some(level) = unnamed_subject(scene)
        && most_local.is_none_or(|id| scene.places[id].level < level)
        && let Some(named) = scene.places.iter().position(|place| place.level == level)
    {
        return Some(Subject::Named(named));
    }
    if most_local.is_none()
        && let Some(province) = unnamed_province(scene, era)
    {
        return Some(province);
    }
    if let Some(id) = most_local {
        let level = scene.places[id].level;
        let alike: Vec<usize> = in_title
            .into_iter()
            .filter(|&other| scene.places[other].level == level)
            .collect();
        return holder(scene, era, &alike).or(Some(Subject::Named(id)));
    }
    if let Some(region) = region(scene) {
        return Some(Subject::Named(region));
    }
    if let Some(issuer) = issuer.and_then(|issuer| issued_by(scene, issuer)) {
        return Some(issuer);
    }
    let mut best: Option<(usize, i64)> = None;
    let mut scored: Vec<(usize, i64)> = Vec::new();
    for (id, mention) in scene.places.iter().enumerate() {
        // A region is only compared with, unless the headline names it; a picture may show any place.
        if mention.level == Level::Region || is_caption(scene, mention) || names_cooperative(scene, mention) {
            continue;
        }
        let weight = weight(scene, id);
        let known = scored
            .iter()
            .position(|(first, _)| super::place::same(&scene.places[*first], mention));
        if let Some(known) = known {
            scored[known].1 += weight;
        } else if scored.len() < MANY_PLACES {
            scored.push((id, weight));
        }
    }
    for &(id, score) in &scored {
        if best.is_none_or(|(_, top)| score > top) {
            best = Some((id, score));
        }
    }
    let country = country_weight(scene);
    if best.is_none_or(|(_, score)| country > score) && country > 0 {
        return Some(Subject::Country);
    }
    let (id, score) = best?;
    let level = scene.places[id].level;
    let rivals: Vec<usize> = scored
        .iter()
        .filter(|(other, own)| scene.places[*other].level == level && own * 2 >= score)
        .map(|&(other, _)| other)
        .collect();
    let many = rivals.len() > usize::from(level == Level::District);
    let whole = if level >= Level::District && many {
        holder(scene, era, &rivals)
            .or_else(|| (level == Level::District && country > 0).then_some(Subject::Country))
    } else {
        None
    };
    whole
        .or_else(|| province_spoken_of(scene, era, id))
        .or(Some(Subject::Named(id)))
}

/// How much a text speaks of the whole country.
fn country_weight(scene: &Scene) -> i64 {
    let mut country = 0;
    for (at, sentence) in scene.sentences.iter().enumerate() {
        for chunk in &sentence.chunks {
            // `phong trào Cả nước chung sức …`
            let movement =
                chunk.item == Item::Cue(Cue::Skip) && scene.text.is(chunk.tokens.start + 1, &["nước"]);
            if chunk.item == Item::Cue(Cue::Whole(Level::National)) || movement {
                country += if at < 2 { 4 } else { 1 };
            }
            if at < OPENING && is_of_parliament(scene, chunk) {
                country += 3;
            }
            if at < OPENING && chunk.item == Item::Cue(Cue::Authority) {
                country += if is_central(scene, chunk) {
                    3
                } else {
                    i64::from(scene.text.ends_before(chunk.tokens.end, &["tướng", "phủ"]))
                };
            }
        }
    }
    country
}

/// `Cả nước có 386 xã nâng cao, trong đó có tỉnh A`
fn opens_with_country(scene: &Scene) -> bool {
    let mut title = scene.title().flat_map(|sentence| &sentence.chunks);
    let opening = title.find(|chunk| !matches!(chunk.item, Item::Sign(_) | Item::Cue(Cue::Function)));
    opening.is_some_and(|chunk| chunk.item == Item::Cue(Cue::Whole(Level::National)))
}

/// The mentions behind the headline of the unit that a mention in it names.
fn in_body<'s>(scene: &'s Scene, id: usize) -> impl Iterator<Item = &'s Mention> {
    let end = scene.title().last().map_or(0, |title| title.tokens.end);
    let own = &scene.places[id];
    scene
        .places
        .iter()
        .filter(move |place| place.tokens.start >= end && super::place::same(place, own))
}

/// `Xã A làm đường nội đồng` above `Tỉnh có thêm 5 xã đạt chuẩn gồm các xã A, B ở huyện C; …`: a unit that the body only names among those
/// that it counts.
fn is_among_counted(scene: &Scene, id: usize) -> bool {
    let level = scene.places[id].level;
    let counts = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) if scene.quantities[id].value > 1.into() => match scene.quantities[id].unit {
            Unit::Noun(noun) => level_of(Cue::Noun(noun)) == Some(level),
            _ => false,
        },
        _ => false,
    };
    let counted = |place: &Mention| {
        let at = scene
            .sentences
            .partition_point(|sentence| sentence.tokens.end <= place.tokens.start);
        let before = |chunk: &&Chunk| chunk.tokens.start < place.tokens.start;
        scene.sentences[at].chunks.iter().take_while(before).any(counts)
    };
    let mut named = in_body(scene, id).peekable();
    level >= Level::Commune && named.peek().is_some() && named.all(counted)
}

/// The unit that the body goes on about where the headline, of another story, names one of its level that the body never does.
fn told_instead(scene: &Scene, id: usize) -> Option<usize> {
    let level = scene.places[id].level;
    if level < Level::District || in_body(scene, id).next().is_some() {
        return None;
    }
    let end = scene.title().last().map_or(0, |title| title.tokens.end);
    let lead = scene
        .places
        .iter()
        .position(|place| place.tokens.start >= end && place.level == level)?;
    (in_body(scene, lead).take(OTHER_STORY).count() == OTHER_STORY).then_some(lead)
}

/// So many times a body names the unit that it is about.
const OTHER_STORY: usize = 4;

/// `Đến nay toàn tỉnh có 22 thôn …`, `UBND tỉnh vừa công nhận 11 xã …` before a district or commune is named: the province that it
/// lies in.
fn province_spoken_of(scene: &Scene, era: Era, id: usize) -> Option<Subject> {
    let place = &scene.places[id];
    let mut body = scene
        .sentences
        .iter()
        .filter(|sentence| scene.kinds[sentence.block] == BlockKind::Paragraph);
    let first = body.find(|sentence| sentence.chunks.len() > SHORT)?;
    let of_province = |chunk: &Chunk| match chunk.item {
        Item::Cue(Cue::Whole(level)) => level == Level::Province,
        Item::Cue(Cue::Authority) => scene.text.ends_before(chunk.tokens.end, &["tỉnh"]),
        _ => false,
    };
    let before = place.level > Level::Province && first.tokens.end <= place.tokens.start;
    if !before || !first.chunks.iter().any(of_province) {
        return None;
    }
    let around: Vec<&Mention> = std::iter::successors(Some(id), |&id| scene.places[id].within)
        .take(MANY_LEVELS)
        .map(|id| &scene.places[id])
        .collect();
    let named = |level: Level| around.iter().find(|outer| outer.level == level);
    let district = named(Level::District);
    let unit = named(Level::Commune)
        .and_then(|commune| {
            let district = district.map(|district| district.name.as_str());
            gazetteer::resolve(era, commune.level, None, &commune.name, None, district)
        })
        .or_else(|| gazetteer::resolve(era, Level::District, None, &district?.name, None, None))?;
    held(scene, Level::Province, &[unit.province])
}

/// A line with no more chunks is no lead.
const SHORT: usize = 6;

/// The district that all of the places lie in, else the province; none for a single place.
fn holder(scene: &Scene, era: Era, ids: &[usize]) -> Option<Subject> {
    let mut distinct: Vec<&Mention> = Vec::new();
    for &id in ids {
        let mention = &scene.places[id];
        if !distinct.iter().any(|other| super::place::same(other, mention)) {
            distinct.push(mention);
        }
    }
    if distinct.len() < 2 {
        return None;
    }
    let outer = |mention: &Mention, level: Level| {
        std::iter::successors(mention.within, |&id| scene.places[id].within)
            .take(MANY_LEVELS)
            .map(|id| &scene.places[id])
            .find(|place| place.level == level)
            .map(|place| place.name.clone())
    };
    let level = distinct[0].level;
    let found: Vec<Vec<Listed>> = distinct
        .iter()
        .map(|mention| {
            let district = outer(mention, Level::District);
            let province = outer(mention, Level::Province);
            gazetteer::fitting(
                era,
                level,
                &mention.name,
                province.as_deref(),
                district.as_deref(),
            )
        })
        .filter(|units| !units.is_empty())
        .collect();
    if found.len() * 2 < distinct.len() {
        return None;
    }
    // Names that several districts have are told apart by the others.
    let common = |of: fn(&Listed) -> Option<&'static str>| {
        let mut names: Vec<&str> = found[0].iter().filter_map(of).collect();
        names.retain(|name| {
            found
                .iter()
                .all(|units| units.iter().any(|unit| of(unit) == Some(*name)))
        });
        names.sort_unstable();
        names.dedup();
        names
    };
    let smaller = |than: Level| level > than;
    let district = || held(scene, Level::District, &common(|unit| unit.district));
    let province = || held(scene, Level::Province, &common(|unit| Some(unit.province)));
    let found = smaller(Level::District).then(district).flatten();
    found.or_else(|| smaller(Level::Province).then(province).flatten())
}

/// `Hợp tác xã Tân Lạc`
fn names_cooperative(scene: &Scene, mention: &Mention) -> bool {
    let start = mention.name_tokens.start;
    scene.text.ends_before(start, &["xã"]) && start > 1 && scene.text.ends_before(start - 1, &["tác"])
        || scene.text.ends_before(start, &["htx"])
}

/// A document without a place in its subject is about the unit that issues it.
fn issued_by(scene: &Scene, issuer: &str) -> Option<Subject> {
    let (word, name) = issuer.split_at(issuer.find(char::is_uppercase)?);
    let level = match word.trim_end() {
        "tỉnh" => Level::Province,
        "huyện" | "quận" | "thị xã" => Level::District,
        // A city may have the rank of a province.
        "thành phố" => return None,
        _ => Level::Commune,
    };
    let named = |place: &Mention| place.level == level && place.name == name;
    let end = scene.text.tokens.len();
    Some(scene.places.iter().position(named).map_or_else(
        || {
            Subject::Container(Mention {
                level,
                name: name.to_owned(),
                tokens: end..end,
                name_tokens: end..end,
                within: None,
                listed: false,
            })
        },
        Subject::Named,
    ))
}

/// Of the units that hold all places the one that the text names, else the only one.
fn held(scene: &Scene, level: Level, names: &[&str]) -> Option<Subject> {
    let named = |name: &&str| {
        let key = gazetteer::key(name);
        let alike = |place: &Mention| place.level == level && gazetteer::key(&place.name) == key;
        scene.places.iter().position(alike)
    };
    let mut said = names.iter().filter_map(named);
    match (said.next(), said.next(), names) {
        (Some(place), None, _) => Some(Subject::Named(place)),
        (None, _, [name]) => {
            let end = scene.text.tokens.len();
            Some(Subject::Container(Mention {
                level,
                name: (*name).to_owned(),
                tokens: end..end,
                name_tokens: end..end,
                within: None,
                listed: false,
            }))
        }
        _ => None,
    }
}

/// A village lies in a commune, a district, a province.
const MANY_LEVELS: usize = 4;

fn is_caption(scene: &Scene, mention: &Mention) -> bool {
    let blocks = &scene.text.blocks;
    let at = blocks.partition_point(|block| block.end <= mention.tokens.start);
    scene.kinds.get(at) == Some(&BlockKind::Caption)
}

/// Beyond this many different places the article is about none that comes later.
const MANY_PLACES: usize = 40;

/// How much a mention says that the article is about its place.
fn weight(scene: &Scene, id: usize) -> i64 {
    let mention = &scene.places[id];
    let start = mention.tokens.start;
    let opening =
        (scene.sentences.iter().zip(0_i64..3)).find(|(sentence, _)| sentence.tokens.contains(&start));
    // `Ở Bắc Kạn, …` opens with what it is about.
    let venue =
        start > 0 && scene.text.ends_before(start, &["tại", "ở"]) && !scene.text.tokens[start - 1].capital;
    let contained = scene.places[..id]
        .iter()
        .rev()
        .take(3)
        .any(|other| other.within == Some(id));
    let base = if contained { 0 } else { 2 };
    match opening {
        Some((_, at)) if !venue && !contained => base + 6 - 2 * at,
        _ if venue && opening.is_some() => 0,
        _ => base,
    }
}

/// `Quốc hội nghe báo cáo`, which `đại biểu Quốc hội tỉnh` is not.
fn is_of_parliament(scene: &Scene, chunk: &Chunk) -> bool {
    let text = &scene.text;
    let start = chunk.tokens.start;
    text.is(start, &["quốc"]) && text.is(start + 1, &["hội"]) && !text.ends_before(start, &["biểu"])
}

/// `Ban Chỉ đạo Trung ương họp`, `Bộ Nông nghiệp và Phát triển nông thôn công bố`: the whole country is spoken of.
fn is_central(scene: &Scene, chunk: &Chunk) -> bool {
    scene.text.is(chunk.tokens.start, &["ban"]) && scene.text.ends_before(chunk.tokens.end, &["ương"])
        || scene.text.is(chunk.tokens.start, &["bộ"])
}

/// The region that an article without a place in its headline opens with and goes on about as `cả vùng`.
fn region(scene: &Scene) -> Option<usize> {
    let whole = Item::Cue(Cue::Whole(Level::Region));
    let said = scene.sentences.iter().flat_map(|sentence| &sentence.chunks);
    let times = said.filter(|chunk| chunk.item == whole).take(OFTEN).count();
    let opening = scene.sentences.iter().take(OPENING).next_back()?.tokens.end;
    let named = |place: &Mention| place.level == Level::Region && place.tokens.start < opening;
    scene.places.iter().position(named).filter(|_| times == OFTEN)
}

/// So many times an article on a region says `cả vùng`.
const OFTEN: usize = 2;

/// `Tình hình kinh tế - xã hội tỉnh năm 2014`: the province that a headline speaks of and the text never names, by the districts in it.
fn unnamed_province(scene: &Scene, era: Era) -> Option<Subject> {
    let spoken_of = scene.title().flat_map(|sentence| &sentence.chunks).any(|chunk| {
        let several = scene
                .text
                .ends_before(chunk.tokens.start, &["các", "những", "mỗi", "nhiều", "cấp"])
                // `hợp nhất tỉnh, thành`
                || scene.text.is(chunk.tokens.end, &[","]);
        chunk.item == Item::Cue(Cue::Noun(Noun::Province)) && !several
    });
    let national = |chunk: &Chunk| chunk.item == Item::Cue(Cue::Whole(Level::National));
    let country = scene
        .sentences
        .iter()
        .take(OPENING)
        .any(|sentence| sentence.chunks.iter().any(national));
    let named = scene
        .places
        .iter()
        .any(|place| matches!(place.level, Level::Province | Level::Region));
    if !spoken_of || named || country {
        return None;
    }
    let provinces = |place: &Mention| -> Vec<&'static str> {
        let units = gazetteer::fitting(era, place.level, &place.name, None, None);
        units.iter().map(|unit| unit.province).collect()
    };
    let mut districts = scene
        .places
        .iter()
        .filter(|place| place.level == Level::District)
        .map(provinces)
        .filter(|provinces| !provinces.is_empty());
    let mut common = districts.next()?;
    for provinces in districts {
        common.retain(|province| provinces.contains(province));
    }
    common.dedup();
    held(scene, Level::Province, &common)
}

/// The level of a headline's subject that has no name (`Xã ngoại thành Hà Nội …`).
fn unnamed_subject(scene: &Scene) -> Option<Level> {
    scene
        .title()
        .flat_map(|sentence| {
            sentence
                .chunks
                .iter()
                .zip(std::iter::once(None).chain(sentence.chunks.iter().map(Some)))
        })
        .find_map(|(chunk, before)| {
            // `8 năm làm nông thôn mới, xã ven biển Quảng Ngãi …`
            let end = chunk.tokens.end;
            let parted = before.is_some_and(|before| matches!(before.item, Item::Sign(',' | ':')));
            let located = || {
                scene.title().any(|title| {
                    title
                        .chunks
                        .iter()
                        .any(|chunk| matches!(chunk.item, Item::Place(_)) && chunk.tokens.start >= end)
                })
            };
            let opens = before.is_none() || parted && located();
            // `Ninh Bình có huyện đầu tiên đạt chuẩn nâng cao`
            let first = scene.text.is(end, &["đầu", "duy"]) && scene.text.is(end + 1, &["tiên", "nhất"]);
            match chunk.item {
                // `Một xóm nông thôn mới kiểu mẫu ở Ninh Bình`, `Bình Định: Một huyện miền núi về đích`
                Item::Quantity(id)
                    if (before.is_none() || parted) && scene.text.is(chunk.tokens.start, &["một"]) =>
                {
                    match scene.quantities[id].unit {
                        Unit::Noun(noun) => level_of(Cue::Noun(noun)),
                        _ => None,
                    }
                }
                Item::Cue(cue @ Cue::Noun(Noun::Commune | Noun::District)) if opens || first => level_of(cue),
                Item::Cue(cue @ Cue::Noun(Noun::Village)) if first => level_of(cue),
                _ => None,
            }
        })
}
