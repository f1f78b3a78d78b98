//! Which units a clause says to be recognised.

use crate::context::Scene;
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::Level;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// `công nhận các xã A, B (H) đạt chuẩn`: a list right behind the verb.
pub(super) fn behind(scene: &Scene, sentence: &Sentence, at: usize) -> Vec<usize> {
    if sentence.chunks[at].item != Item::Cue(Cue::Recognises) {
        return Vec::new();
    }
    // `UBND tỉnh công nhận: xã A, xã B đạt chuẩn`
    let colon = matches!(
        sentence.chunks.get(at + 1).map(|chunk| chunk.item),
        Some(Item::Sign(':'))
    );
    let start = at + 1 + usize::from(colon);
    let from = sentence.chunks[start..].iter().position(|chunk| {
        // `công nhận kiểu mẫu thôn A`
        !matches!(
            chunk.item,
            Item::Cue(Cue::Function | Cue::Noun(_) | Cue::DocumentWord | Cue::Tier(_) | Cue::Ntm(_))
        )
    });
    let Some(from) = from.map(|from| start + from) else {
        return Vec::new();
    };
    // `công nhận thêm vài địa phương của tỉnh A`
    let owned = scene.text.ends_before(
        sentence.chunks[from].tokens.start,
        &["của", "ở", "tại", "thuộc", "trên"],
    );
    if owned {
        return Vec::new();
    }
    list(scene, sentence, from)
}

/// `xã A được công nhận`, `huyện B là huyện đầu tiên đạt chuẩn`: the subject of the clause.
pub(super) fn before(scene: &Scene, sentence: &Sentence, at: usize) -> Vec<usize> {
    let segment = sentence.chunks[at].segment;
    // `sau Phong Nẫm (được công nhận năm 2014)`
    if sentence.segments[segment].depth > 0 {
        let open = sentence.chunks[..at]
            .iter()
            .rposition(|chunk| matches!(chunk.item, Item::Sign('(' | '[')));
        // `một xã đạt 19/19 tiêu chí (xã A - thành phố B đã được công nhận)`
        let inside = open.map_or(at, |open| open + 1);
        if let Some(Item::Place(place)) = sentence.chunks.get(inside).map(|chunk| chunk.item)
            && inside < at
            && scene.places[place].level > Level::Region
        {
            return vec![place];
        }
        let host = open.and_then(|open| host_of(scene, sentence, open));
        return match host.map(|host| sentence.chunks[host].item) {
            Some(Item::Place(place)) if scene.places[place].level > Level::Region => vec![place],
            _ => Vec::new(),
        };
    }
    let mut words = 0;
    // `mục tiêu của tỉnh A là 61 xã hoàn thành chương trình`: the province is none of them.
    let mut counted = None;
    for (i, chunk) in sentence.chunks[..at].iter().enumerate().rev() {
        let depth = sentence.segments[chunk.segment].depth;
        if depth > sentence.segments[segment].depth {
            continue;
        }
        match chunk.item {
            Item::Place(place)
                if scene.places[place].level > Level::Region && !is_authority(scene, place) =>
            {
                if within_earlier(scene, sentence, i)
                    || is_aside(scene, sentence, i)
                    || is_where(scene, sentence, i, place)
                {
                    continue;
                }
                if counted.is_some_and(|level| level != scene.places[place].level) {
                    return Vec::new();
                }
                let start = list_start(scene, sentence, i);
                return match sentence.chunks[start].item {
                    Item::Place(first) if is_authority(scene, first) => Vec::new(),
                    _ => list(scene, sentence, start),
                };
            }
            // `UBND xã A tổ chức lễ đón nhận quyết định công nhận xã …`
            Item::Place(place) if holds_ceremony(scene, sentence, i, at, place) => return vec![place],
            // `huyện đạt 7/7 nội dung và đã được công nhận`, not `xã có 4 lĩnh vực đạt chuẩn`
            Item::Quantity(id)
                if sentence.chunks[at].item == Item::Cue(Cue::Recognises) && is_of_criteria(scene, id) => {}
            // `xã A là 1 trong 3 xã được công nhận`, `là một trong 5 xã của huyện H được công nhận`
            Item::Quantity(id)
                if scene.text.ends_before(chunk.tokens.start, &["là", "trong"])
                    || is_one_of(&scene.text, chunk.tokens.start) =>
            {
                counted = match scene.quantities[id].unit {
                    Unit::Noun(noun) => level_of(Cue::Noun(noun)),
                    _ => None,
                };
            }
            // `xã A trở thành xã miền núi đầu tiên của cả nước đạt chuẩn`
            Item::Cue(Cue::Whole(_)) if super::verb::is_of_the_whole(&scene.text, chunk) => {}
            Item::Quantity(_) | Item::Cue(Cue::Average | Cue::Each | Cue::Whole(_)) | Item::Sign(';') => {
                return Vec::new();
            }
            // `xã A tổ chức lễ công bố …`: a verb
            Item::Cue(Cue::Noun(Noun::Enterprise)) if scene.text.is(chunk.tokens.start, &["tổ"]) => {}
            // `là đơn vị đầu tiên của huyện`, `là những địa phương về đích sớm nhất`
            Item::Cue(Cue::Noun(Noun::Body)) if is_predicate(&scene.text, chunk) => {}
            // `là huyện đầu tiên của tỉnh`
            Item::Cue(Cue::Noun(noun))
                if !matches!(
                    noun,
                    Noun::District | Noun::Province | Noun::Commune | Noun::Village
                ) =>
            {
                return Vec::new();
            }
            // `thị xã A, tỉnh B` where no list knows B
            Item::Cue(Cue::Noun(_))
                if matches!(
                    sentence.chunks[..i],
                    [
                        ..,
                        Chunk {
                            item: Item::Place(_),
                            ..
                        },
                        Chunk {
                            item: Item::Sign(','),
                            ..
                        }
                    ]
                ) => {}
            // `huyện Chợ Lách cùng tỉnh được công nhận`
            Item::Cue(Cue::Noun(Noun::Province | Noun::District))
                if scene.text.ends_before(chunk.tokens.start, &["cùng"]) => {}
            Item::Cue(Cue::Noun(_)) if names_council(scene, sentence, i) => {}
            Item::Cue(Cue::Noun(_)) if celebrated(scene, sentence, i).is_some() => {
                counted = celebrated(scene, sentence, i);
            }
            Item::Cue(Cue::Noun(_)) if !predicative(scene, sentence, i) => return Vec::new(),
            Item::Word => words += 1,
            _ => {}
        }
        if words > FAR {
            return Vec::new();
        }
    }
    Vec::new()
}

/// `là đơn vị`, `là những địa phương`
fn is_predicate(text: &Text, noun: &Chunk) -> bool {
    let start = noun.tokens.start;
    let start = start - usize::from(text.ends_before(start, &["những", "các"]));
    text.ends_before(start, &["là"])
}

/// `Xã A, nơi có trên 60% dân số theo đạo, đã được UBND tỉnh công nhận`: the subject that an aside between commas describes.
pub(super) fn described(scene: &Scene, sentence: &Sentence, at: usize) -> Option<usize> {
    let text = &scene.text;
    let chunks = &sentence.chunks;
    let [
        Chunk {
            item: Item::Place(place),
            ..
        },
        Chunk {
            item: Item::Sign(','),
            ..
        },
        aside,
        ..,
    ] = &chunks[..]
    else {
        return None;
    };
    let describes = text.is(
        aside.tokens.start,
        &[
            "nơi", "vốn", "là", "một", "xã", "địa", "vùng", "với", "có", "từng", "cách",
        ],
    );
    let closing = chunks[..at]
        .iter()
        .rposition(|chunk| chunk.item == Item::Sign(','))?;
    let told = chunks[closing + 1..at].iter().all(|chunk| {
        matches!(
            chunk.item,
            Item::Time(_) | Item::Cue(Cue::Done | Cue::Time(_) | Cue::Function | Cue::Authority)
        ) || matches!(chunk.item, Item::Place(place) if is_authority(scene, place))
            || text.is(chunk.tokens.start, &["được"])
    });
    let unit = scene.places[*place].level > Level::Region && !is_authority(scene, *place);
    (closing > 2 && describes && told && unit).then_some(*place)
}

/// `xã A - địa phương đầu tiên của tỉnh đạt chuẩn kiểu mẫu`: the unit that an apposition behind a dash says it of.
pub(super) fn apposed(scene: &Scene, sentence: &Sentence, at: usize) -> Option<usize> {
    let text = &scene.text;
    let chunks = &sentence.chunks;
    let dash = chunks[..at]
        .iter()
        .rposition(|chunk| matches!(chunk.item, Item::Sign('-' | '–')))?;
    let head = chunks.get(dash + 1).filter(|_| dash + 1 < at)?;
    let start = head.tokens.start;
    let unit = matches!(head.item, Item::Cue(cue) if level_of(cue).is_some())
        || text.is(start, &["địa", "đơn"]) && text.is(start + 1, &["phương", "vị"]);
    let other = chunks[dash + 1..at].iter().any(|chunk| {
        matches!(chunk.item, Item::Sign(',' | ';' | ':'))
            || matches!(chunk.item, Item::Place(place) if !is_authority(scene, place) && !text.ends_before(scene.places[place].tokens.start, &["của", "tỉnh", "huyện"]))
    });
    // `xã A (thị xã B) - địa phương đầu tiên …`
    let depth = |chunk: &Chunk| sentence.segments[chunk.segment].depth;
    // … and `xã A, huyện B - địa phương đầu tiên …`
    let host = chunks[..dash].iter().rev().find(|chunk| {
        depth(chunk) == depth(head)
            && chunk.item != Item::Sign(',')
            && !within_earlier(scene, sentence, sentence.position(chunk))
    })?;
    let level = match head.item {
        Item::Cue(cue) => level_of(cue),
        _ => None,
    };
    match host.item {
        Item::Place(place)
            if unit
                && !other
                && scene.places[place].level > Level::Region
                && level.is_none_or(|level| scene.places[place].level == level) =>
        {
            Some(place)
        }
        _ => None,
    }
}

/// `63/82 xã ở Cà Mau đạt chuẩn`, `huyện thứ 4 của tỉnh A đạt chuẩn`: where the units spoken of lie.
fn is_where(scene: &Scene, sentence: &Sentence, at: usize, place: usize) -> bool {
    let own = &scene.places[place];
    let finer = |noun| level_of(Cue::Noun(noun)).is_some_and(|level| level > own.level);
    // `8 xã thuộc các huyện A, B`
    let listed = list_start(scene, sentence, at);
    let first = match sentence.chunks[listed].item {
        Item::Place(first) => &scene.places[first],
        _ => own,
    };
    // `3 huyện thuộc hai tỉnh A, B`
    let counted = |chunk: &&Chunk| {
        matches!(chunk.item, Item::Quantity(id) if matches!(scene.quantities[id].unit, Unit::Noun(noun) if level_of(Cue::Noun(noun)) == Some(own.level)))
            && chunk.tokens.end == first.tokens.start
    };
    let start = sentence.chunks[..listed]
        .last()
        .filter(counted)
        .map_or(first.tokens.start, |count| count.tokens.start);
    let start = start - usize::from(scene.text.ends_before(start, &["các", "hai"]));
    // `Các xã vùng lòng chảo Điện Biên nối nhau về đích`
    let region = (start.saturating_sub(REGION)..start).any(|token| scene.text.is(token, &["vùng", "miền"]));
    (region
        || scene
            .text
            .ends_before(start, &["ở", "trong", "của", "tại", "thuộc"]))
        && sentence.chunks[..listed]
            .iter()
            .rev()
            .take(WHERE)
            .take_while(|chunk| {
                !matches!(
                    chunk.item,
                    Item::Sign(';' | ':') | Item::Cue(Cue::Recognises | Cue::Meets)
                )
            })
            .any(|chunk| match chunk.item {
                // `Hai đơn vị của Đồng Nai`, `vài địa phương của tỉnh A`: bodies of whatever level
                Item::Quantity(id) => {
                    matches!(scene.quantities[id].unit, Unit::Noun(noun) if finer(noun) || noun == Noun::Body)
                }
                Item::Cue(Cue::Noun(noun)) => finer(noun) || noun == Noun::Body,
                _ => false,
            })
}

/// Within so many tokens before its name a part of a unit is called: `vùng lòng chảo`, `vùng bãi ngang ven biển`.
const REGION: usize = 6;

/// How many chunks from the units the place where they lie may stand (`68 xã vùng đồng bào dân tộc, miền núi ở A`).
const WHERE: usize = 12;

/// Whether the authorities of a unit celebrate that it is recognised.
fn holds_ceremony(scene: &Scene, sentence: &Sentence, from: usize, at: usize, place: usize) -> bool {
    let text = &scene.text;
    let between = sentence.chunks[from].tokens.end..sentence.chunks[at].tokens.start;
    let holds = between
        .clone()
        .any(|token| text.is(token, &["tổ"]) && text.is(token + 1, &["chức"]));
    let receives = between.clone().any(|token| text.is(token, &["đón", "bố", "lễ"]));
    let level = scene.places[place].level;
    let alike = |chunk: &Chunk| matches!(chunk.item, Item::Cue(cue) if level_of(cue) == Some(level));
    let same_level =
        sentence.chunks[at + 1..].iter().take(3).any(alike) || subject_level(sentence, at) == Some(level);
    is_authority(scene, place) && holds && receives && same_level
}

/// `trao bằng công nhận đạt chuẩn nông thôn mới năm 2020 cho xã A`, `lễ đón bằng công nhận xã nông thôn mới của xã A`: who receives it.
pub(super) fn recipients(scene: &Scene, sentence: &Sentence, at: usize, tier_end: usize) -> Vec<usize> {
    let mut behind = sentence.chunks[tier_end..].iter().enumerate();
    let linked = behind.find(|(_, chunk)| {
        !matches!(chunk.item, Item::Time(_) | Item::Sign('"' | '“' | '”'))
            && !scene.text.is(chunk.tokens.start, &["năm"])
    });
    let Some((cho, link)) = linked else {
        return Vec::new();
    };
    // `công nhận xã đạt chuẩn của huyện H` tells where the commune lies.
    let owner = || {
        let alike = |place: usize| said_level(sentence, at) == Some(scene.places[place].level);
        scene.text.is(link.tokens.start, &["của"])
            && matches!(sentence.chunks.get(tier_end + cho + 1).map(|chunk| chunk.item), Some(Item::Place(place)) if alike(place))
    };
    let regards = scene.text.is(link.tokens.start, &["đối"]);
    if !scene.text.is(link.tokens.start, &["cho"]) && !regards && !owner() {
        return Vec::new();
    }
    // `cho Đảng bộ, chính quyền và nhân dân xã A`
    let people = |chunk: &Chunk| {
        let words = [
            "đảng", "chính", "nhân", "cán", "lãnh", "đại", "bộ", "quyền", "dân", "đạo", "diện", "ủy",
        ];
        chunk.tokens.clone().all(|token| scene.text.is(token, &words))
    };
    let from = sentence.chunks[tier_end + cho + 1..].iter().position(|chunk| {
        !matches!(
            chunk.item,
            Item::Cue(Cue::Function | Cue::Noun(_)) | Item::Sign(':' | ',') | Item::Quantity(_)
        ) && !scene.text.is(chunk.tokens.start, &["với", "và"])
            && !people(chunk)
    });
    // `đối với 3 xã ở huyện H` tells where they lie.
    from.map(|from| tier_end + cho + 1 + from)
        .filter(|&from| {
            let start = sentence.chunks[from].tokens.start;
            !scene.text.ends_before(start, &["ở", "tại", "thuộc"])
        })
        .map_or_else(Vec::new, |from| list(scene, sentence, from))
}

/// `hoàn thành 19/19 tiêu chí`
pub(super) fn is_of_criteria(scene: &Scene, id: usize) -> bool {
    matches!(
        scene.quantities[id].unit,
        Unit::Noun(Noun::Criterion | Noun::SubCriterion)
    )
}

/// The level that the verb itself names: `công nhận xã đạt chuẩn`.
pub(super) fn said_level(sentence: &Sentence, at: usize) -> Option<Level> {
    let next = sentence.chunks[at + 1..]
        .iter()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Function) | Item::Sign('"' | '“' | '”')));
    match next?.item {
        Item::Cue(cue) => level_of(cue),
        _ => None,
    }
}

/// The level of the noun right before the verb: `ra mắt xã đạt chuẩn`.
pub(super) fn subject_level(sentence: &Sentence, at: usize) -> Option<Level> {
    match sentence.chunks[..at].last()?.item {
        Item::Cue(cue) => level_of(cue),
        _ => None,
    }
}

/// How many words may stand between a unit and the verb (`xã A đã lần lượt tổ chức lễ công bố … về việc công nhận`).
pub(super) const FAR: usize = 12;

/// The chunk that a bracket is about: past the criteria met in `xã A đạt 19/19 tiêu chí (được UBND tỉnh công nhận từ cuối năm 2013)`.
fn host_of(scene: &Scene, sentence: &Sentence, open: usize) -> Option<usize> {
    let criteria = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) => is_of_criteria(scene, id),
        Item::Cue(cue) => matches!(
            cue,
            Cue::Reaches | Cue::Meets | Cue::Completes | Cue::Done | Cue::Ntm(_)
        ),
        _ => false,
    };
    sentence.chunks[..open].iter().rposition(|chunk| !criteria(chunk))
}

/// `là huyện đầu tiên`, `trở thành xã đầu tiên`, `một trong những xã đầu tiên`, `của tỉnh`, `thứ hai trong tỉnh`, `được huyện công nhận`: a noun that is
/// no subject of its own.
fn predicative(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let start = sentence.chunks[at].tokens.start;
    scene
        .text
        .ends_before(start, &["là", "của", "cấp", "được", "thành", "trong"])
        || scene.text.ends_before(start, &["những", "các"])
            && (is_one_of(&scene.text, start - 1) || scene.text.ends_before(start - 1, &["là"]))
}

/// `một trong 3 xã`, `1 trong số những xã`: whether one of what begins at a token is spoken of.
pub(super) fn is_one_of(text: &Text, start: usize) -> bool {
    let among = start - usize::from(text.ends_before(start, &["số"]));
    among > 1 && text.ends_before(among, &["trong"]) && text.ends_before(among - 1, &["một", "1"])
}

/// `tổ chức lễ ra mắt xã đạt chuẩn`, `lễ công bố xã đạt chuẩn`: the level of those that celebrate.
fn celebrated(scene: &Scene, sentence: &Sentence, at: usize) -> Option<Level> {
    let text = &scene.text;
    let start = sentence.chunks[at].tokens.start;
    let Item::Cue(cue) = sentence.chunks[at].item else {
        return None;
    };
    let ceremony = text.ends_before(start, &["mắt"])
        || text.ends_before(start, &["bố"]) && start > 2 && text.ends_before(start - 2, &["lễ"]);
    level_of(cue).filter(|_| ceremony)
}

/// The places of a list from the chunk `from` on, all of the level of the first.
pub(super) fn list(scene: &Scene, sentence: &Sentence, from: usize) -> Vec<usize> {
    let mut places = Vec::new();
    let Some(Item::Place(first)) = sentence.chunks.get(from).map(|chunk| chunk.item) else {
        return places;
    };
    let level = scene.places[first].level;
    if level <= Level::Region || is_authority(scene, first) {
        return places;
    }
    let depth = sentence.segments[sentence.chunks[from].segment].depth;
    for (i, chunk) in sentence.chunks.iter().enumerate().skip(from) {
        if sentence.segments[chunk.segment].depth != depth {
            continue;
        }
        match chunk.item {
            Item::Place(place) if scene.places[place].level == level => {
                if sentence
                    .chunks
                    .get(i + 1)
                    .is_some_and(|next| matches!(next.item, Item::Quantity(_)))
                {
                    // `trong đó huyện A 3 ấp`: a place with its own count.
                    return Vec::new();
                }
                places.push(place);
            }
            Item::Place(_) if within_earlier(scene, sentence, i) => {}
            Item::Sign(',' | ';' | '(' | ')') | Item::Cue(Cue::Function) => {}
            Item::Cue(cue) if level_of(cue) == Some(level) => {}
            _ => break,
        }
    }
    places
}

/// The chunk at which the list begins that the place at `at` ends.
fn list_start(scene: &Scene, sentence: &Sentence, at: usize) -> usize {
    let Item::Place(last) = sentence.chunks[at].item else {
        return at;
    };
    let level = scene.places[last].level;
    let depth = |at: usize| sentence.segments[sentence.chunks[at].segment].depth;
    let mut start = at;
    for i in (0..at).rev() {
        match sentence.chunks[i].item {
            // `A (năm 2019), B (năm 2020) được công nhận`, `thị xã A (nay là thành phố) và thành phố B`
            _ if depth(i) > depth(at) => {}
            Item::Place(place) if scene.places[place].level == level => start = i,
            // `thành phố A (tỉnh B) và thành phố C`
            Item::Place(_) if within_earlier(scene, sentence, i) => {}
            Item::Sign(',' | '(' | ')') => {}
            // `A cùng với thị xã B là hai địa phương đầu tiên …`
            Item::Cue(Cue::Function) if scene.text.is(sentence.chunks[i].tokens.start, &["và", "cùng"]) => {
            }
            _ => break,
        }
    }
    start
}

/// Whether the place only says where the one before it lies.
fn within_earlier(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let Item::Place(place) = sentence.chunks[at].item else {
        return false;
    };
    let level = scene.places[place].level;
    sentence.chunks[..at]
        .iter()
        .rev()
        .take(4)
        .any(|chunk| match chunk.item {
            Item::Place(other) => scene.places[other].within == Some(place),
            _ => false,
        })
        // `Thị xã A, tỉnh B`, whether or not a list of units knows them
        || matches!(
            sentence.chunks[..at],
            [.., Chunk { item: Item::Place(smaller), .. }, Chunk { item: Item::Sign(',' | '('), .. }]
                if scene.places[smaller].level > level
        )
}

/// `xã đầu tiên của huyện A`, `được tỉnh B công nhận`: neither is what is recognised; `chương trình của xã A` is.
fn is_aside(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    let chunk = &sentence.chunks[at];
    if scene.text.ends_before(chunk.tokens.start, &["được"]) {
        return true;
    }
    if names_council(scene, sentence, at) {
        return true;
    }
    scene.text.ends_before(chunk.tokens.start, &["của", "thuộc"])
        && sentence.chunks[..at]
            .iter()
            .rev()
            .take_while(|before| before.segment == chunk.segment)
            .any(|before| match before.item {
                Item::Cue(cue) => level_of(cue).is_some(),
                Item::Quantity(id) => matches!(scene.quantities[id].unit, Unit::Noun(noun) if level_of(Cue::Noun(noun)).is_some()),
                Item::Place(_) => true,
                _ => false,
            })
}

/// `A và B được Hội đồng xét duyệt tỉnh C bỏ phiếu công nhận`: a chunk in the name of who recognises.
fn names_council(scene: &Scene, sentence: &Sentence, at: usize) -> bool {
    sentence.chunks[..at]
        .iter()
        .rev()
        .take(COUNCIL)
        .take_while(|before| !matches!(before.item, Item::Place(_) | Item::Sign(';' | ':')))
        .any(|before| {
            let start = before.tokens.start;
            scene.text.is(start, &["hội"])
                && scene.text.is(start + 1, &["đồng"])
                && scene.text.ends_before(start, &["được"])
        })
}

/// Among so many chunks a council is named with what it is for: `Hội đồng xét duyệt huyện, xã kiểu mẫu tỉnh A`.
const COUNCIL: usize = 8;

/// `UBND huyện A`, `Ủy ban nhân dân các huyện: A, B`: the body, not the unit.
pub(super) fn is_authority(scene: &Scene, place: usize) -> bool {
    let text = &scene.text;
    let mut start = scene.places[place].tokens.start;
    while start > 0
        && text.is(
            start - 1,
            &[
                "các", "huyện", "thị", "thành", "phố", ":", "hai", "ba", "2", "3", "4",
            ],
        )
    {
        start -= 1;
    }
    // `Ủy ban nhân dân xã A`, where the `nhân dân xã A` stand for it
    let committee = text.ends_before(start, &["dân"])
        && start > 2
        && text.ends_before(start - 1, &["nhân"])
        && text.ends_before(start - 2, &["ban", "đồng"]);
    committee || text.ends_before(start, &["ubnd", "hđnd", "ủy", "sở", "chức", "mttq"])
}
