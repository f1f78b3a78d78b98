//! Units that a clause does not name: behind it, at the head of the sentence, or those that the article is about.

use super::event::Event;
use super::units::{FAR, is_authority, is_of_criteria, list, said_level, subject_level};
use super::year;
use crate::context::Scene;
use crate::context::status::is_past;
use crate::context::time::plain_year;
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::Level;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// `Được công nhận xã nông thôn mới từ năm 2016, Phù Lãng tiếp tục …`: the subject stands behind the clause.
pub(super) fn fronted(scene: &Scene, sentence: &Sentence, at: usize) -> Vec<usize> {
    let text = &scene.text;
    // `Là một trong 5 huyện đầu tiên của cả nước được Thủ tướng công nhận năm 2014, huyện A …`
    let among = |chunk: &Chunk| match chunk.item {
        Item::Quantity(_) => text.ends_before(chunk.tokens.start, &["trong"]),
        Item::Cue(Cue::Whole(_) | Cue::Authority) => true,
        Item::Place(place) => is_authority(scene, place),
        _ => false,
    };
    let opens = sentence.chunks[..at]
        .iter()
        .all(|chunk| text.is(chunk.tokens.start, OPENINGS) || among(chunk));
    let comma = sentence.chunks[at..]
        .iter()
        .position(|chunk| chunk.item == Item::Sign(','));
    match comma {
        Some(comma) if opens => {
            let segment = &sentence.chunks[at..at + comma];
            let other = segment
                .iter()
                .any(|chunk| matches!(chunk.item, Item::Place(_) | Item::Quantity(_)));
            if other {
                return Vec::new();
            }
            let said = segment[1..].iter().find_map(|chunk| match chunk.item {
                Item::Cue(cue) => level_of(cue),
                _ => None,
            });
            // `…, đến nay xã A đã có nhiều đổi thay`
            let from = sentence.chunks[at + comma + 1..]
                .iter()
                .take_while(|chunk| {
                    matches!(
                        chunk.item,
                        Item::Time(_) | Item::Cue(Cue::Time(_) | Cue::Done | Cue::Function) | Item::Sign(',')
                    )
                })
                .count();
            let mut places = list(scene, sentence, at + comma + 1 + from);
            places.retain(|&place| said.is_none_or(|level| scene.places[place].level == level));
            if places.is_empty() {
                // `…, những năm sau đó, Đảng ủy, UBND xã Phước Hưng vẫn …`
                let named = sentence.chunks[at + comma + 1..]
                    .iter()
                    .take(FAR)
                    .find_map(|chunk| match chunk.item {
                        Item::Place(place) if scene.places[place].level > Level::Region => Some(place),
                        _ => None,
                    });
                places.extend(named.filter(|&place| {
                    said.map_or_else(|| leads(scene, place), |level| scene.places[place].level == level)
                }));
            }
            places
        }
        _ => Vec::new(),
    }
}

/// `lãnh đạo xã A`, `Đảng bộ, chính quyền xã A`: those who act for a unit.
fn leads(scene: &Scene, place: usize) -> bool {
    let start = scene.places[place].tokens.start;
    scene.text.ends_before(start, &["đạo", "quyền", "bộ", "ủy"])
}

/// What a clause before its subject may open with (`Sau khi được công nhận …`, `Từ khi đạt chuẩn …`, `Là xã về đích …`).
const OPENINGS: &[&str] = &[
    "sau", "khi", "từ", "kể", "được", "đã", "là", "xã", "huyện", "vinh", "dự", "vừa", "mới", "sớm", "cũng",
    "tuy", "mặc", "dù", "với", "việc", "đơn", "vị", "đầu", "tiên", "của", "tỉnh", "một", "trong", "những",
];

/// `Xã A có 8 thôn, 2.064 hộ; được công nhận xã đạt chuẩn NTM năm 2014`: a clause without a subject has that of the sentence.
pub(super) fn opening(scene: &Scene, sentence: &Sentence, at: usize) -> Vec<usize> {
    // `Ông A nhắc lại: "Xã B là xã điểm của thành phố, được công nhận …"`
    let quoted = sentence.chunks[..at]
        .iter()
        .rposition(|chunk| matches!(chunk.item, Item::Sign(':' | '“' | '"')))
        .map_or(0, |sign| sign + 1);
    // `Thôn A có 168 hộ, hơn 650 khẩu, được công nhận …`
    let has = sentence
        .chunks
        .get(quoted + 1)
        .is_some_and(|chunk| scene.text.is(chunk.tokens.start, &["có", "là"]));
    let between = sentence.chunks.get(quoted + 1..at).unwrap_or_default();
    let other = between
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Place(place) if !is_authority(scene, place)));
    let ends =
        |chunk: &Chunk| chunk.item == Item::Sign(';') || has && !other && chunk.item == Item::Sign(',');
    let headless = at > 0
        && sentence.chunks[..at]
            .iter()
            .rev()
            .take_while(|chunk| !ends(chunk))
            .all(|chunk| {
                matches!(
                    chunk.item,
                    Item::Time(_) | Item::Cue(Cue::Done | Cue::Function | Cue::Authority)
                )
            })
        && between.iter().any(ends);
    match sentence.chunks[quoted.min(at)].item {
        Item::Place(place) if headless && scene.places[place].level > Level::Region => vec![place],
        _ => Vec::new(),
    }
}

/// `… toàn huyện Nghĩa Hành có 11/11 xã đạt chuẩn. Huyện được Thủ tướng công nhận từ năm 2016`: in an article on a commune the district
/// that the paragraph has named.
pub(super) fn of_paragraph(scene: &Scene, sentence: &Sentence, at: usize) -> Option<usize> {
    // `Cuối năm 2021, làng được UBND huyện công nhận`, `Ngày 30/10 vừa qua, thôn được công nhận`
    let dates = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Sign(_)
                | Item::Label
                | Item::Time(_)
                | Item::Cue(
                    Cue::Done | Cue::Function | Cue::Time(_) | Cue::Label | Cue::DocumentWord | Cue::Skip
                )
        ) || scene
            .text
            .is(chunk.tokens.start, &["ngày", "sáng", "chiều", "vừa", "sau"])
            // `Mười năm sau, tại Quyết định số 25 ngày 12/01/2024, xã được công nhận nâng cao`
            || matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit == Unit::Other)
    };
    let first = sentence.chunks.iter().find(|chunk| !dates(chunk))?;
    let Item::Cue(cue) = first.item else { return None };
    let level = level_of(cue).filter(|_| first.tokens.len() == 1)?;
    let own = scene.setting.place.map(|own| scene.places[own].level);
    let block = scene.text.blocks[sentence.block].start..sentence.tokens.start;
    let mut named = (0..scene.places.len()).rev().filter(|&place| {
        let place = &scene.places[place];
        block.contains(&place.tokens.start) && place.level == level
    });
    let unit = named.next()?;
    let single = named.all(|other| scene.places[other].name == scene.places[unit].name);
    let told = is_told_of_year(scene, sentence, at, level) || is_recognised_at_tier(scene, sentence, at);
    (own != Some(level) && single && told).then_some(unit)
}

/// `được UBND huyện công nhận khu dân cư nông thôn mới kiểu mẫu`
fn is_recognised_at_tier(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let chunks = &sentence.chunks;
    let passive = scene.text.is(chunks[at].tokens.start, &["được"])
        || chunks[..at]
            .iter()
            .rev()
            .take(AGENT)
            .any(|chunk| scene.text.is(chunk.tokens.start, &["được"]));
    let named = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Ntm(Some(_))));
    chunks[at].item == Item::Cue(Cue::Recognises) && passive && chunks[at + 1..].iter().take(TIER).any(named)
}

/// Among so many chunks before the verb `được` stands: `được Chủ tịch UBND huyện công nhận`.
const AGENT: usize = 3;

/// Among so many chunks behind the verb the tier is named: `công nhận khu dân cư nông thôn mới kiểu mẫu`.
const TIER: usize = 3;

/// `Đến xã A, huyện B có thể thấy đời sống thay đổi, nhất là từ khi xã đạt chuẩn năm 2017`, `Chủ tịch UBND xã A cho hay, xã được công nhận
/// năm 2018`: the only unit of its level that the sentence has named.
pub(super) fn of_sentence(scene: &Scene, sentence: &Sentence, at: usize) -> Option<usize> {
    let subject = sentence.chunks[..at]
        .iter()
        .rev()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Done | Cue::Function)))?;
    let Item::Cue(cue) = subject.item else { return None };
    let level = level_of(cue).filter(|_| subject.tokens.len() == 1)?;
    let mut named = sentence.chunks[..at].iter().filter_map(|chunk| match chunk.item {
        Item::Place(place) if scene.places[place].level == level => Some(place),
        _ => None,
    });
    let unit = named.next()?;
    (named.next().is_none() && is_told_of_year(scene, sentence, at, level)).then_some(unit)
}

/// `Hai bản A và B ở xã X. … Mới đây, hai bản được UBND huyện công nhận`: as many units of the level as the paragraph has listed before.
pub(super) fn counted_before(scene: &Scene, sentence: &Sentence, at: usize) -> Vec<usize> {
    let segment = sentence.chunks[at].segment;
    let text = &scene.text;
    // `cả 3 xã`, `hai bản này`, `Mới đây, hai bản được UBND huyện công nhận`, which `huyện có 3 xã` and `2 xã kiểu mẫu` are not
    let direct = sentence.chunks[at].item == Item::Cue(Cue::Recognises);
    let opens = |chunk: &Chunk| {
        let lead = &sentence.chunks[..sentence.position(chunk)];
        let headless = lead.iter().all(|other| {
            let light = matches!(
                other.item,
                Item::Time(_) | Item::Sign(',') | Item::Cue(Cue::Time(_) | Cue::Done | Cue::Function)
            );
            light
                || other.segment != chunk.segment && !matches!(other.item, Item::Quantity(_) | Item::Place(_))
        });
        text.ends_before(chunk.tokens.start, &["cả"])
            || text.is(chunk.tokens.start, &["cả"])
            || text.is(chunk.tokens.end, &["này", "trên"])
            || headless && direct
    };
    let mut subject = sentence.chunks[..at].iter().filter_map(|chunk| match chunk.item {
        Item::Quantity(id) if chunk.segment == segment => Some((id, opens(chunk))),
        _ => None,
    });
    let named = sentence.chunks[..at]
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Place(place) if !is_authority(scene, place)));
    let (Some((id, true)), None) = (subject.next(), subject.next()) else {
        return Vec::new();
    };
    let counted = &scene.quantities[id];
    let Unit::Noun(noun) = counted.unit else {
        return Vec::new();
    };
    let plans = |earlier: &&Sentence| {
        let aimed = |chunk: &Chunk| {
            matches!(
                chunk.item,
                Item::Cue(Cue::Plan | Cue::Expects | Cue::Pending | Cue::NotMet)
            )
        };
        earlier.chunks.iter().any(aimed)
    };
    let listed = |earlier: &Sentence| {
        (0..earlier.chunks.len())
            .map(|from| list(scene, earlier, from))
            .find(|places| {
                counted.value == places.len().into()
                    && level_of(Cue::Noun(noun)) == Some(scene.places[places[0]].level)
            })
    };
    scene
        .sentences
        .iter()
        .rev()
        .skip_while(|earlier| earlier.tokens.start >= sentence.tokens.start)
        .take_while(|earlier| !named && counted.value > 1.into() && earlier.block == sentence.block)
        .take(COUNTED_BEFORE)
        .filter(|earlier| !plans(earlier))
        .find_map(listed)
        .unwrap_or_default()
}

/// `… gồm: A (X), B (Y). Đây là các xã đã được công nhận …`: the units that the sentence before lists.
pub(super) fn pointed_at(scene: &Scene, sentence: &Sentence) -> Vec<usize> {
    let text = &scene.text;
    let start = sentence.tokens.start;
    let copula = start + 1 + usize::from(text.is(start + 1, &["đều", "cũng"]));
    let level = sentence
        .chunks
        .iter()
        .take(POINTED)
        .find_map(|chunk| match chunk.item {
            Item::Cue(cue) if text.ends_before(chunk.tokens.start, &["các", "những"]) => level_of(cue),
            _ => None,
        });
    let points = text.is(start, &["đây", "đó"]) && text.is(copula, &["là"]);
    let before = scene
        .sentences
        .partition_point(|other| other.tokens.start < start)
        .checked_sub(1)
        .map(|before| &scene.sentences[before])
        .filter(|before| points && before.block == sentence.block);
    let (Some(level), Some(before)) = (level, before) else {
        return Vec::new();
    };
    (0..before.chunks.len())
        .map(|from| list(scene, before, from))
        .find(|places| places.len() > 1 && scene.places[places[0]].level == level)
        .unwrap_or_default()
}

/// Among so many chunks a sentence says what it points at: `Đây đều là các xã`.
const POINTED: usize = 5;

/// So many sentences back the units that are only counted now may be listed.
const COUNTED_BEFORE: usize = 4;

/// `từ khi được công nhận huyện nông thôn mới`: the unit that the article is about.
pub(super) fn unnamed(scene: &Scene, sentence: &Sentence, at: usize) -> Option<usize> {
    let own = scene
        .setting
        .place
        .filter(|&own| scene.places[own].tokens.start < sentence.tokens.start)?;
    let level = scene.places[own].level;
    if said_level(sentence, at).is_some_and(|said| said != level) {
        return None;
    }
    // `Đây là xã thứ 5 của huyện H được công nhận`
    let points = scene.text.is(sentence.tokens.start, &["đây"])
        && matches!(sentence.chunks[..at.min(3)].last().map(|chunk| chunk.item), Some(Item::Cue(cue)) if level_of(cue) == Some(level));
    if points || is_one_of_them(scene, sentence, at, level) {
        return Some(own);
    }
    let direct = sentence.chunks[at].item == Item::Cue(Cue::Recognises);
    let near = sentence.chunks[at.saturating_sub(3)..(at + 3).min(sentence.chunks.len())].iter();
    let named = near
        .clone()
        .any(|chunk| matches!(chunk.item, Item::Cue(cue) if level_of(cue) == Some(level)));
    // `Các xã này được tặng Bằng công nhận …`
    let several = scene.text.is(sentence.tokens.start, &["các", "những"])
        || near
            .clone()
            .any(|chunk| scene.text.is(chunk.tokens.start, &["các", "những"]));
    // `Dịp này, 9 xã nhận quyết định công nhận`
    let counted = sentence.chunks[..at].iter().any(|chunk| {
        chunk.segment == sentence.chunks[at].segment
            && matches!(chunk.item, Item::Quantity(id) if matches!(
                scene.quantities[id].unit,
                Unit::Noun(noun) if level_of(Cue::Noun(noun)).is_some()
            ))
    });
    let other = several
        || counted
        || near.clone().any(|chunk| match chunk.item {
            // `chỉ 10 năm sau huyện đã được công nhận` counts years.
            Item::Quantity(id) => scene.quantities[id].unit != Unit::Other && !is_of_criteria(scene, id),
            // `177 đơn vị trong tổng số 664 đơn vị cấp huyện được công nhận`
            Item::Label => chunk.tokens.len() == 1,
            // `xã được UBND tỉnh A công nhận`
            Item::Place(place) => !is_authority(scene, place),
            _ => false,
        });
    let received = sentence.chunks[..at].iter().rev().take(4).any(|chunk| {
        let start = chunk.tokens.start;
        // `tổ chức lễ ra mắt xã đạt chuẩn nông thôn mới nâng cao`
        scene.text.is(start, &["đón", "bằng", "nhận"])
            || scene.text.is(start, &["ra"]) && scene.text.ends_before(start, &["lễ"])
    }) && subject_level(sentence, at).is_none_or(|said| said == level);
    let has_met = is_told_as_done(scene, sentence, at, level);
    ((direct && named || has_met || received || is_told_of_year(scene, sentence, at, level)) && !other)
        .then_some(own)
}

/// `Đến nay, xã đã đạt chuẩn nông thôn mới nâng cao`: told of the unit as done, at a named tier.
fn is_told_as_done(scene: &Scene, sentence: &Sentence, at: usize, level: Level) -> bool {
    let chunks = &sentence.chunks;
    let light = |chunk: &Chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Done | Cue::Function | Cue::Time(_)) | Item::Sign(',')
        )
    };
    let subject = chunks[..at].iter().rposition(|chunk| !light(chunk));
    let itself = subject.is_some_and(|subject| {
        matches!(chunks[subject].item, Item::Cue(cue) if level_of(cue) == Some(level))
            && chunks[subject].tokens.len() == 1
            && chunks[..subject].iter().all(light)
            && !scene.text.is(chunks[subject].tokens.start - 1, &["các", "những"])
            && chunks[subject + 1..at]
                .iter()
                .any(|chunk| chunk.item == Item::Cue(Cue::Done))
    });
    let tier = chunks[at + 1..]
        .iter()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Noun(_))))
        .is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Ntm(_))));
    let nearly = (sentence.tokens.start..chunks[at].tokens.start).any(|token| scene.text.is(token, &["cơ"]));
    chunks[at].item == Item::Cue(Cue::Meets) && itself && tier && !nearly
}

/// `Xã là một trong những xã đầu tiên của huyện H được công nhận`, `Xã là đơn vị thứ hai của tỉnh đạt chuẩn`: said of the unit itself.
fn is_one_of_them(scene: &Scene, sentence: &Sentence, at: usize, level: Level) -> bool {
    let [subject, copula, between @ ..] = &sentence.chunks[..at] else {
        return false;
    };
    let itself =
        matches!(subject.item, Item::Cue(cue) if level_of(cue) == Some(level)) && subject.tokens.len() == 1;
    let other = between.iter().any(|chunk| match chunk.item {
        Item::Place(place) => scene.places[place].level >= level && !is_authority(scene, place),
        Item::Sign(',' | ';') => true,
        _ => false,
    });
    itself && scene.text.is(copula.tokens.start, &["là"]) && !other
}

/// `Năm 2019, xã A đạt chuẩn; đến năm 2021, xã được công nhận nâng cao`: a later clause of the sentence, with a year of its own, says no
/// other subject.
pub(super) fn goes_on(scene: &Scene, sentence: &Sentence, earlier: &Event, at: usize) -> bool {
    let level = scene.places[earlier.places[0]].level;
    let between = &sentence.chunks[earlier.trigger + 1..at];
    let other = between.iter().any(|chunk| match chunk.item {
        Item::Quantity(_) => true,
        Item::Place(place) => !is_authority(scene, place),
        Item::Cue(Cue::Noun(noun)) => {
            let several = scene
                .text
                .ends_before(chunk.tokens.start, &["các", "những", "nhiều"]);
            several || level_of(Cue::Noun(noun)) != Some(level)
        }
        _ => false,
    });
    // `được công nhận đạt chuẩn năm 2015 và tiếp tục được công nhận nâng cao`
    let joined = between
        .iter()
        .rposition(|chunk| scene.text.is(chunk.tokens.start, &["và"]))
        .is_some_and(|and| {
            between[and..].iter().all(|chunk| {
                matches!(
                    chunk.item,
                    Item::Cue(Cue::Function | Cue::Done | Cue::Authority | Cue::Time(_)) | Item::Time(_)
                )
            })
        });
    let dated = year::opening(scene, sentence, earlier.trigger..at).is_some();
    // `đạt chuẩn nông thôn mới năm 2015, đạt chuẩn nâng cao năm 2022`
    let tier = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Tier(_) | Cue::Ntm(Some(_))));
    let parallel = matches!(between, [.., time, comma] if matches!(time.item, Item::Time(_)) && comma.item == Item::Sign(','))
        && sentence.chunks.get(at + 1).is_some_and(tier);
    earlier.places.len() == 1 && !other && (dated || joined || parallel)
}

/// `Năm 2019, xã đạt chuẩn …`, `Sau khi đạt chuẩn nông thôn mới năm 2016, …`: a year says that it has happened.
fn is_told_of_year(scene: &Scene, sentence: &Sentence, at: usize, level: Level) -> bool {
    let text = &scene.text;
    let dated = |chunk: &Chunk| matches!(chunk.item, Item::Time(id) if plain_year(scene, sentence, chunk, id).is_some());
    let light = |chunk: &&Chunk| match chunk.item {
        Item::Cue(
            Cue::Function | Cue::Done | Cue::Recognises | Cue::Authority | Cue::DocumentWord | Cue::Completes,
        ) => true,
        // `được UBND tỉnh A ra quyết định công nhận`
        Item::Place(place) => is_authority(scene, place),
        Item::Word => text.is(
            chunk.tokens.start,
            &["ra", "ký", "ban", "hành", "chúng", "tôi", "mình", "nhà"],
        ),
        // `Xã này được tỉnh công nhận`
        Item::Cue(Cue::Anaphor) => text.is(chunk.tokens.start, &["này", "nói", "trên"]),
        Item::Cue(Cue::Noun(Noun::Province | Noun::District)) => {
            text.ends_before(chunk.tokens.start, &["được"])
        }
        // `xã hoàn thành 19/19 tiêu chí và được công nhận`
        Item::Quantity(id) => is_of_criteria(scene, id),
        // `xã hoàn thành 19 tiêu chí, trở thành xã nông thôn mới`
        Item::Sign(',') => text.is(sentence.chunks[at].tokens.start, &["trở"]),
        _ => false,
    };
    let is_unit = |chunk: &Chunk| {
        matches!(chunk.item, Item::Cue(cue) if level_of(cue) == Some(level))
            || text.is(chunk.tokens.start, &["địa"]) && text.is(chunk.tokens.start + 1, &["phương"])
    };
    let mut before = sentence.chunks[..at].iter().rev();
    let after = before
        .clone()
        .take_while(|chunk| light(chunk) || is_unit(chunk) || chunk.item == Item::Cue(Cue::Base))
        .any(|chunk| text.ends_before(chunk.tokens.end, &["khi"]));
    let behind = &sentence.chunks[at + 1..];
    if after
        && behind
            .iter()
            .take_while(|chunk| chunk.item != Item::Sign(','))
            .any(dated)
    {
        return true;
    }
    let subject = before.find(|chunk| !light(chunk));
    // `Chủ tịch UBND xã cho biết: “Xã về đích từ năm 2020”`, `Chủ tịch UBND xã cho hay, xã đạt chuẩn năm 2020` begins anew.
    let source = text.is(sentence.tokens.start, &["theo"]);
    let told = |chunk: &Chunk| {
        chunk.item == Item::Sign(',')
            && (source
                || text.ends_before(
                    chunk.tokens.start,
                    &["biết", "hay", "định", "sẻ", "tin", "nói", "rằng"],
                ))
    };
    // `Sau 8 năm, xã được UBND tỉnh công nhận`
    let spent = |chunk: &Chunk| {
        text.is(chunk.tokens.start, &["sau", "qua"])
            || matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit == Unit::Other)
                && text.is(chunk.tokens.end, &["năm"])
            || text.is(chunk.tokens.start, &["năm"]) && chunk.tokens.len() == 1
    };
    let led = before
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(':' | '“' | '"')) && !told(chunk))
        .find(|chunk| !matches!(chunk.item, Item::Sign(',') | Item::Cue(Cue::Function)) && !spent(chunk));
    // `Xã đạt chuẩn nông thôn mới vào năm 2019`
    let past = |chunk: &Chunk| matches!(chunk.item, Item::Time(id) if is_past(scene, sentence, chunk, id));
    let dated_behind = || {
        behind
            .iter()
            .take_while(|chunk| {
                !year::ends_reach(chunk) && !matches!(chunk.item, Item::Cue(Cue::Award(_) | Cue::Gives))
            })
            .any(|chunk| dated(chunk) && past(chunk))
    };
    // `Năm 2015 đạt chuẩn nông thôn mới, năm 2022 xã tiếp tục được công nhận nâng cao`
    let headless = sentence.chunks[..at].split_last().is_some_and(|(time, lead)| {
        dated(time)
            && past(time)
            && lead.is_empty()
            && behind.iter().any(|chunk| chunk.item == Item::Sign(','))
    });
    headless || subject.is_some_and(is_unit) && led.map_or_else(dated_behind, dated)
}
