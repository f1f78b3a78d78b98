//! Numbers whose noun is said elsewhere in the sentence: once for a list of places or kinds (`Na Hang với 6 sản phẩm, Hàm
//! Yên 5`, `thực phẩm 55 sản phẩm, đồ uống 9`), or before the number (`số chủ thể là 7.846`, `hợp tác xã 44`).

use super::{MOST_CRITERIA, is_respective};
use crate::quantity::{Form, Quantity, Unit};
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// Gives the bare numbers of a sentence the noun that is left out behind them.
pub(crate) fn fill(text: &Text, sentence: &Sentence, quantities: &mut [Quantity]) {
    for at in 0..sentence.chunks.len() {
        let Item::Quantity(id) = sentence.chunks[at].item else {
            continue;
        };
        if quantities[id].unit != Unit::Other {
            continue;
        }
        if quantities[id].form == Form::Negation {
            if let Some(noun) = heads_line(sentence, at) {
                quantities[id].unit = Unit::Noun(noun);
            }
            continue;
        }
        if quantities[id].form != Form::Plain {
            continue;
        }
        if is_score(sentence, at, quantities) {
            quantities[id].unit = Unit::Noun(Noun::Criterion);
            continue;
        }
        let whole = quantities[id].value.is_integer();
        let noun = of_places(sentence, at, quantities)
            .or_else(|| of_kinds(sentence, at, quantities))
            .or_else(|| of_those(text, sentence, at, quantities))
            .or_else(|| of_enterprises(text, sentence, at, quantities))
            .or_else(|| said_before(text, sentence, at, quantities))
            .or_else(|| said_for_each(text, sentence, at, quantities))
            .or_else(|| heads_clause(text, sentence, at))
            .or_else(|| behind_tier(text, sentence, at))
            .filter(|noun| {
                let criteria = *noun == Noun::Criterion
                    && (quantities[id].value <= MOST_CRITERIA.into() || sums_criteria(text, sentence, at));
                whole && (can_be_left_out(*noun) || criteria)
            })
            .or_else(|| mean_before(text, sentence, at, quantities))
            .or_else(|| in_series_of_means(text, sentence, at, quantities));
        if let Some(noun) = noun {
            quantities[id].unit = Unit::Noun(noun);
        }
    }
}

fn can_be_left_out(noun: Noun) -> bool {
    matches!(
        noun,
        Noun::Product
            | Noun::Producer
            | Noun::Enterprise
            | Noun::District
            | Noun::Commune
            | Noun::Village
            | Noun::Garden
            | Noun::ModelGarden
    )
}

/// The noun of a list of places with their numbers, said with its first or its last member.
fn of_places(sentence: &Sentence, at: usize, quantities: &[Quantity]) -> Option<Noun> {
    let chunks = &sentence.chunks;
    let beside_place = chunks[..at]
        .iter()
        .rev()
        // `Tân Hội (Lâm Đồng) 18`, `A, B cùng 12`, `xã C đạt 13`, `Việt Trì: 9`
        .find(|chunk| {
            sentence.segments[chunk.segment].depth == sentence.segments[chunks[at].segment].depth
                && !matches!(
                    chunk.item,
                    Item::Cue(Cue::Function | Cue::Bound(_) | Cue::Reaches) | Item::Sign('(' | ')' | ':')
                )
        })
        .is_some_and(|chunk| matches!(chunk.item, Item::Place(_)));
    if !beside_place || !stands_alone(chunks, at) {
        return None;
    }
    counted_for_a_place(chunks, (0..at).rev(), quantities)
        .or_else(|| counted_for_a_place(chunks, at + 1..chunks.len(), quantities))
        .or_else(|| parts_of(sentence, at, quantities))
}

/// `có 47 thôn kiểu mẫu: huyện A 26, huyện B 21`: the noun of the whole that the numbers of places are parts of.
fn parts_of(sentence: &Sentence, at: usize, quantities: &[Quantity]) -> Option<Noun> {
    let chunks = &sentence.chunks;
    let part = chunks[..at]
        .iter()
        .rposition(|chunk| chunk.item == Item::Cue(Cue::Part))?;
    let listed = chunks[part + 1..at].iter().all(|chunk| match chunk.item {
        Item::Quantity(id) => matches!(quantities[id].unit, Unit::Other | Unit::Noun(_)),
        Item::Place(_) | Item::Sign(',') | Item::Cue(Cue::Function | Cue::Noun(_) | Cue::Reaches) => true,
        _ => false,
    });
    let Item::Quantity(own) = chunks[at].item else {
        return None;
    };
    let whole = chunks[..part].iter().rev().find_map(|chunk| match chunk.item {
        Item::Quantity(id) => match quantities[id].unit {
            Unit::Noun(noun) if can_be_left_out(noun) => Some((id, noun)),
            _ => None,
        },
        _ => None,
    })?;
    (listed && quantities[own].value < quantities[whole.0].value).then_some(whole.1)
}

/// Whether nothing that the number could count follows it.
fn stands_alone(chunks: &[Chunk], at: usize) -> bool {
    chunks.get(at + 1).is_none_or(|next| {
        matches!(
            next.item,
            Item::Sign(',' | ';' | '.' | '(' | ')') | Item::Cue(Cue::Function)
        )
    })
}

/// `12 sản phẩm thì 7 được công nhận mới, 4 công nhận lại`, `88 sản phẩm, 21 trong số đó đạt bốn sao, 67 đạt ba sao`: a number that
/// opens a clause about some of the products counted before.
fn of_those(text: &Text, sentence: &Sentence, at: usize, quantities: &[Quantity]) -> Option<Noun> {
    let chunks = &sentence.chunks;
    let opens = at > 0
        && (matches!(chunks[at - 1].item, Item::Sign(',' | ';'))
            || text.is(chunks[at - 1].tokens.start, &["thì", "và"]));
    let mut behind = chunks[at + 1..]
        .iter()
        .skip_while(|chunk| text.is(chunk.tokens.start, &["được"]));
    let first = behind.next()?;
    let judged = match first.item {
        Item::Cue(Cue::Recognises | Cue::Part) => true,
        Item::Cue(Cue::Reaches) => behind.next().is_some_and(
            |chunk| matches!(chunk.item, Item::Quantity(id) if quantities[id].unit == Unit::Noun(Noun::Star)),
        ),
        _ => false,
    };
    let products = |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if quantities[id].unit == Unit::Noun(Noun::Product));
    (opens && judged && chunks[..at].iter().any(products)).then_some(Noun::Product)
}

/// The noun of a list of kinds with their numbers, said with its first member: `thực phẩm 55 sản phẩm, đồ uống 9; thảo
/// dược 8`.
fn of_kinds(sentence: &Sentence, at: usize, quantities: &[Quantity]) -> Option<Noun> {
    let chunks = &sentence.chunks;
    if !stands_alone(chunks, at) {
        return None;
    }
    let mut number = at;
    loop {
        let start = label_start(sentence, number)?;
        if let Item::Quantity(id) = chunks[number].item
            && let Unit::Noun(noun) = quantities[id].unit
        {
            return (noun == Noun::Product).then_some(noun);
        }
        // The separator, and before it the number of the member before.
        number = start.checked_sub(2)?;
        let parted = matches!(chunks[start - 1].item, Item::Sign(',' | ';'));
        if !parted || !matches!(chunks[number].item, Item::Quantity(_)) {
            return None;
        }
    }
}

/// Where the words begin that name the kind before a number, if they are all that its segment holds before it.
fn label_start(sentence: &Sentence, number: usize) -> Option<usize> {
    let chunks = &sentence.chunks;
    let segment = chunks[number].segment;
    let start = (0..number)
        .rev()
        .take_while(|&at| {
            let joins = matches!(chunks[at].item, Item::Sign('-' | '–'));
            chunks[at].segment == segment && (joins || !matches!(chunks[at].item, Item::Sign(_)))
        })
        .last()?;
    let named = chunks[start..number].iter().all(|chunk| {
        matches!(
            chunk.item,
            Item::Word
                | Item::Sign('-' | '–')
                | Item::Cue(Cue::Function | Cue::Skip | Cue::Foreign | Cue::Noun(Noun::Foreign))
        )
    });
    (named && number - start <= LONGEST_LABEL).then_some(start)
}

/// How many chunks name a kind of products (`lưu niệm - nội thất trang trí`).
const LONGEST_LABEL: usize = 6;

/// `66 chủ thể (hợp tác xã 44; công ty 12)`, `chủ thể là hợp tác xã chỉ có 4`, where producers are counted before.
fn of_enterprises(text: &Text, sentence: &Sentence, at: usize, quantities: &[Quantity]) -> Option<Noun> {
    let chunks = &sentence.chunks;
    if !stands_alone(chunks, at) {
        return None;
    }
    let head = chunks[..at].iter().rposition(|chunk| {
        let links = matches!(
            chunk.item,
            Item::Cue(Cue::Reaches | Cue::Bound(_) | Cue::Function) | Item::Sign(':')
        ) || text.is(chunk.tokens.start, &["chiếm"]);
        !links
    })?;
    let counts = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) => quantities[id].unit == Unit::Noun(Noun::Producer),
        // `trong số này chủ thể là …`
        item => item == Item::Cue(Cue::Noun(Noun::Producer)),
    };
    let said = chunks[head].item == Item::Cue(Cue::Noun(Noun::Enterprise));
    (said && chunks[..head].iter().any(counts)).then_some(Noun::Enterprise)
}

/// `chủ thể OCOP có 3.930`, `xã nâng cao có 391`: the noun opens the clause that the number ends.
fn heads_clause(text: &Text, sentence: &Sentence, at: usize) -> Option<Noun> {
    let chunks = &sentence.chunks;
    let segment = chunks[at].segment;
    let start = (0..at)
        .rev()
        .take_while(|&at| chunks[at].segment == segment)
        .last()?;
    let ends = chunks
        .get(at + 1)
        .is_none_or(|next| matches!(next.item, Item::Sign(',' | ';' | '.')));
    let head = &chunks[start..at];
    let has = head
        .last()
        .is_some_and(|chunk| text.is(chunk.tokens.start, &["có"]));
    let kind = head.iter().skip(1).all(|chunk| {
        matches!(
            chunk.item,
            Item::Cue(
                Cue::Ocop
                    | Cue::Ntm(_)
                    | Cue::Tier(_)
                    | Cue::Meets
                    | Cue::Function
                    | Cue::Reaches
                    | Cue::Bound(_)
                    | Cue::Done
            )
        )
    });
    match head.first()?.item {
        Item::Cue(Cue::Noun(noun)) if ends && has && kind => Some(noun),
        _ => None,
    }
}

/// The noun of the next quantity on the way, if it is counted for a place as well and only a list lies between.
fn counted_for_a_place(
    chunks: &[Chunk],
    way: impl Iterator<Item = usize>,
    quantities: &[Quantity],
) -> Option<Noun> {
    let mut words = 0;
    for at in way {
        match chunks[at].item {
            Item::Quantity(id) => match quantities[id].unit {
                Unit::Noun(noun) if can_be_left_out(noun) || noun == Noun::Criterion => {
                    let place = chunks[at.saturating_sub(MEMBER)..at]
                        .iter()
                        .any(|chunk| matches!(chunk.item, Item::Place(_)));
                    return place.then_some(noun);
                }
                Unit::Other => {}
                _ => return None,
            },
            Item::Word => words += 1,
            Item::Place(_)
            | Item::Sign(_)
            | Item::Cue(
                Cue::Function
                | Cue::Noun(_)
                | Cue::Ocop
                | Cue::Reaches
                | Cue::Bound(_)
                | Cue::Done
                | Cue::Completes,
            ) => {}
            _ => return None,
        }
        if words > LINK_WORDS {
            return None;
        }
    }
    None
}

/// `xã bắt đầu với 7 tiêu chí, đến nay thì 19/19`: a score beside criteria spoken of before.
fn is_score(sentence: &Sentence, at: usize, quantities: &[Quantity]) -> bool {
    let chunks = &sentence.chunks;
    let Item::Quantity(id) = chunks[at].item else {
        return false;
    };
    let full = Some(19.into());
    let criteria = |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if quantities[id].unit == Unit::Noun(Noun::Criterion));
    quantities[id].out_of == full && stands_alone(chunks, at) && chunks[..at].iter().any(criteria)
}

/// How many chunks may stand between a place and its number (`đứng đầu với`).
const MEMBER: usize = 6;

/// How many words may link the members of a list (`kế đến là`, `tiếp theo là`).
const LINK_WORDS: usize = 6;

/// `bình quân tiêu chí/xã là 12,3`, `số tiêu chí bình quân mỗi xã mới được 3,1`.
fn mean_before(text: &Text, sentence: &Sentence, at: usize, quantities: &[Quantity]) -> Option<Noun> {
    let chunks = &sentence.chunks;
    let own = chunks[at].segment;
    let led = at
        .checked_sub(1)
        .map(|before| &chunks[before])
        .is_some_and(|before| {
            before.item == Item::Cue(Cue::Reaches) || text.is(before.tokens.start, &["được"])
        });
    let head = || {
        chunks[..at]
            .iter()
            .rev()
            .take(HEAD)
            .take_while(|chunk| chunk.segment == own && !matches!(chunk.item, Item::Quantity(_)))
    };
    let says = |wanted: Cue| head().any(|chunk| chunk.item == Item::Cue(wanted));
    let small = matches!(chunks[at].item, Item::Quantity(id) if quantities[id].value < MOST_CRITERIA.into());
    (led && small && says(Cue::Average) && says(Cue::Noun(Noun::Criterion))).then_some(Noun::Criterion)
}

/// `Bình quân tiêu chí/xã: 4,6 (2011), 11,9 (2015), 17,1 (2020)`: levels of a mean that the head of their clause names.
fn in_series_of_means(text: &Text, sentence: &Sentence, at: usize, quantities: &[Quantity]) -> Option<Noun> {
    let chunks = &sentence.chunks;
    let Item::Quantity(own) = chunks[at].item else {
        return None;
    };
    let step = text.ends_before(
        quantities[own].outer.start,
        &["từ", "lên", "xuống", "còn", "đến", "tới", "và"],
    );
    let level = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) => matches!(quantities[id].unit, Unit::Other | Unit::Noun(Noun::Criterion)),
        _ => false,
    };
    let first = chunks[..=at].iter().position(level)?;
    let begins = text.ends_before(chunks[first].tokens.start, &["từ"]);
    let listed = chunks[first..at].iter().all(|chunk| {
        level(chunk)
            || matches!(
                chunk.item,
                Item::Time(_)
                    | Item::Sign('(' | ')' | ',')
                    | Item::Cue(Cue::Function | Cue::Level | Cue::Reaches | Cue::Bound(_))
            )
    });
    let head = &chunks[..first];
    let says = |wanted: Cue| head.iter().any(|chunk| chunk.item == Item::Cue(wanted));
    let small = quantities[own].value < MOST_CRITERIA.into();
    (step && begins && listed && small && says(Cue::Average) && says(Cue::Noun(Noun::Criterion)))
        .then_some(Noun::Criterion)
}

/// `số chủ thể là 7.846`, `tổng số sản phẩm OCOP toàn tỉnh lên 122`.
fn said_before(text: &Text, sentence: &Sentence, at: usize, quantities: &[Quantity]) -> Option<Noun> {
    let chunks = &sentence.chunks;
    let own = chunks[at].segment;
    let led = chunks[..at]
        .iter()
        .rev()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Bound(_) | Cue::Function)))
        .is_some_and(|chunk| {
            matches!(
                chunk.item,
                Item::Cue(Cue::Reaches | Cue::Level | Cue::Change(_)) | Item::Sign(':')
            )
        });
    if !led {
        return None;
    }
    // `đưa số đơn vị cấp huyện đạt chuẩn, hoàn thành nhiệm vụ lên 8/13`: one head, whose tiers a comma parts
    let raised = chunks[..at]
        .iter()
        .rev()
        .take(HEAD)
        .any(|chunk| text.is(chunk.tokens.start, &["đưa", "nâng"]) && text.is(chunk.tokens.end, &["số"]))
        && matches!(chunks[at].item, Item::Quantity(id) if quantities[id].out_of.is_some());
    for chunk in chunks[..at].iter().rev().take(HEAD) {
        match chunk.item {
            _ if chunk.segment != own && !raised => return None,
            Item::Quantity(id) if !matches!(quantities[id].unit, Unit::Noun(Noun::Criterion)) => return None,
            Item::Cue(Cue::Noun(noun)) if text.ends_before(chunk.tokens.start, &["số", "tổng"]) => {
                return Some(noun);
            }
            _ => {}
        }
    }
    None
}

/// `Khu dân cư mẫu đạt chuẩn 41, vườn mẫu 386`, `xã đạt chuẩn 9, xã nâng cao 3`: the number right behind what it counts and its tier, which
/// open a clause.
fn behind_tier(text: &Text, sentence: &Sentence, at: usize) -> Option<Noun> {
    let chunks = &sentence.chunks;
    if !stands_alone(chunks, at) {
        return None;
    }
    let says = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Meets | Cue::Ntm(_) | Cue::Tier(_)));
    let unit = chunks[..at].iter().rposition(|chunk| !says(chunk))?;
    let Item::Cue(Cue::Noun(noun)) = chunks[unit].item else {
        return None;
    };
    let start = chunks[unit].tokens.start;
    let counted = usize::from(text.ends_before(start, &["số"]));
    let opens = start - counted == sentence.tokens.start
        || text.ends_before(start - counted, &[",", ";", ":", "+", "-", "–", "."]);
    let tier = unit + 1 < at || text.ends_before(chunks[unit].tokens.end, &["mẫu"]);
    (opens
        && tier
        && matches!(
            noun,
            Noun::Commune | Noun::Village | Noun::Garden | Noun::ModelGarden
        ))
    .then_some(noun)
}

/// `tổng số tiêu chí đạt được là 137`: of all communes together.
fn sums_criteria(text: &Text, sentence: &Sentence, at: usize) -> bool {
    sentence.chunks[..at].iter().any(|chunk| {
        let start = chunk.tokens.start;
        let all = text.ends_before(start, &["tổng"])
            || text.ends_before(start, &["số"]) && text.ends_before(start - 1, &["tổng"]);
        chunk.item == Item::Cue(Cue::Noun(Noun::Criterion)) && all
    })
}

/// `Số xã dưới 8 tiêu chí: Không có`: what the line counts, of which there is none.
fn heads_line(sentence: &Sentence, at: usize) -> Option<Noun> {
    let (colon, head) = sentence.chunks[..at].split_last()?;
    // `Xã đủ 19 tiêu chí: chưa có`
    let inner = head.iter().rposition(|chunk| chunk.item == Item::Sign(':'));
    head[inner.map_or(0, |colon| colon + 1)..]
        .iter()
        .take(HEAD_OF_LINE)
        .filter(|_| colon.item == Item::Sign(':'))
        .find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Noun(noun @ (Noun::Commune | Noun::Village | Noun::District))) => Some(noun),
            _ => None,
        })
}

/// `A, B và C có số sản phẩm lần lượt 14, 12 và 11`.
fn said_for_each(text: &Text, sentence: &Sentence, at: usize, quantities: &[Quantity]) -> Option<Noun> {
    let chunks = &sentence.chunks;
    let is_word = |chunk: &Chunk| is_respective(text, chunk);
    let word = chunks[..at].iter().rposition(is_word)?;
    let numbers = chunks[word + 1..at].iter().all(|chunk| match chunk.item {
        Item::Quantity(id) => matches!(quantities[id].unit, Unit::Other | Unit::Noun(_)),
        Item::Word => text.is(chunk.tokens.start, &["lượt"]),
        Item::Sign(',') | Item::Cue(Cue::Function | Cue::Reaches) => true,
        _ => false,
    });
    let head = chunks[word.saturating_sub(HEAD)..word].iter().rev();
    let noun = head.into_iter().find_map(|chunk| match chunk.item {
        Item::Cue(Cue::Noun(noun)) if text.ends_before(chunk.tokens.start, &["số"]) => Some(noun),
        _ => None,
    });
    noun.filter(|_| numbers)
}

/// How many chunks the head of a number may hold.
const HEAD: usize = 14;

/// Among so many chunks a line begins with what it counts: `- Số xã`.
const HEAD_OF_LINE: usize = 3;
