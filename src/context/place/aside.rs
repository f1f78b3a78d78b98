//! Places before a quantity that it is not about.

use super::AMONG;
use super::object::{is_object, is_parted, names_units};
use super::subject::leads;
use crate::context::View;
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::Level;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// Whether the place at a chunk before a quantity is named for something else: a part, a venue, who gives or examines.
pub(super) fn is_passed_over(view: &View, at: usize, place: usize) -> bool {
    is_listed_part(view, at)
        || is_first_of(view, at)
        || is_within_another(view, at)
        || is_agent(view, place)
        || is_giver(view, place)
        || is_venue(view, place)
        || leads(&view.scene.text, view.scene.places[place].tokens.start)
        || has_own_predicate(view, at)
        || is_object(view, at)
        || is_merged(view, at)
        || is_honoured(view, at)
        || is_counted_part(view, at)
        || is_smaller_than_subject(view, at)
        || is_one_of_whole(view, at)
        || is_what_it_belongs_to(view, at)
}

/// `Là xã điểm của tỉnh A, để hoàn thành 19 tiêu chí, xã B …`: the larger unit in an opening clause without a subject.
fn is_what_it_belongs_to(view: &View, at: usize) -> bool {
    let text = &view.scene.text;
    let place = &view.chunks()[at];
    text.is(view.sentence().tokens.start, &["là"])
        && place.segment != view.segment()
        && (place.tokens.start.saturating_sub(2)..place.tokens.start)
            .any(|token| text.is(token, &["của", "thuộc"]))
}

/// `Toàn tỉnh có huyện A và huyện B được công nhận; 104/112 xã đạt chuẩn`: behind the semicolon the sentence is about the whole again.
fn is_one_of_whole(view: &View, at: usize) -> bool {
    let text = &view.scene.text;
    let (before, behind) = view.chunks().split_at(at);
    let parted = behind[..view.at - at]
        .iter()
        .any(|chunk| chunk.item == Item::Sign(';'));
    let mut led = before.iter().rev().filter(|chunk| {
        !matches!(
            chunk.item,
            Item::Place(_) | Item::Sign(',') | Item::Cue(Cue::Noun(_))
        ) && !text.is(chunk.tokens.start, &["và", "thêm"])
    });
    let has = led
        .next()
        .is_some_and(|chunk| text.ends_before(chunk.tokens.end, &["có", "thêm"]));
    parted
        && has
        && led
            .next()
            .is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Whole(_))))
}

/// `tặng Huân chương cho tỉnh A và B; tặng Bằng khen 93 huyện`: who has received an honour is not where those of the next clause are.
fn is_honoured(view: &View, at: usize) -> bool {
    let text = &view.scene.text;
    is_parted(view, at)
        && view.chunks()[..at]
            .iter()
            .rev()
            .find(|chunk| !names_units(text, chunk) && !text.is(chunk.tokens.start, &["cho"]))
            .is_some_and(|chunk| {
                text.ends_before(chunk.tokens.end, &["tặng"])
                    || matches!(chunk.item, Item::Cue(Cue::Award(_)))
            })
}

/// `đề nghị công nhận 3 xã, trong đó huyện A 2 xã, huyện B 1 xã; đề nghị nâng cao 10 xã`: past the clause the parts of its count are
/// over.
fn is_counted_part(view: &View, at: usize) -> bool {
    let chunks = view.chunks();
    let parted = chunks[at..view.at]
        .iter()
        .any(|chunk| chunk.item == Item::Sign(';'));
    let counted = chunks
        .get(at + 1)
        .is_some_and(|next| matches!(next.item, Item::Quantity(_)));
    let mut clause = chunks[..at]
        .iter()
        .rev()
        .take_while(|chunk| chunk.item != Item::Sign(';'));
    parted && counted && clause.any(|chunk| chunk.item == Item::Cue(Cue::Part))
}

/// `… nợ đọng: xã A 4,2 tỷ đồng, xã B 3,1 tỷ đồng; tiến độ xây dựng huyện NTM đạt 7/9 tiêu chí`: another clause about a larger unit.
fn is_smaller_than_subject(view: &View, at: usize) -> bool {
    let Item::Place(place) = view.chunks()[at].item else {
        return false;
    };
    let own = view.scene.places[place].level;
    let parted = view.chunks()[at..view.at]
        .iter()
        .rposition(|chunk| chunk.item == Item::Sign(';'))
        .map(|parted| at + parted);
    let builds = |pair: &[Chunk]| {
        pair[0].item == Item::Cue(Cue::Builds)
            && matches!(pair[1].item, Item::Cue(cue) if level_of(cue).is_some_and(|level| level < own))
    };
    parted.is_some_and(|parted| view.chunks()[parted..view.at].windows(2).any(builds))
}

/// `Sau khi sáp nhập từ xã A cũ và xã B, xã được phân bổ …`: units that another has become of.
fn is_merged(view: &View, at: usize) -> bool {
    let place = &view.chunks()[at];
    place.segment != view.segment() && is_named_in_merger(&view.scene.text, place.tokens.start)
}

/// Whether the place at a token is one of those that a merger names.
pub(crate) fn is_named_in_merger(text: &Text, place: usize) -> bool {
    (place.saturating_sub(MERGED)..place)
        .rev()
        .take_while(|&token| !text.is(token, &[".", ";"]))
        .any(|token| {
            text.is(token, &["sáp", "hợp"]) && text.is(token + 1, &["nhập", "nhất"])
                // `được lập từ các xã A, B`, `hình thành từ xã A và xã B`
                || text.is(token, &["lập", "thành"])
                    && text.is(token + 1, &["từ"])
                    && !text.is(token + 2, &["năm", "ngày", "tháng", "khi"])
                // `thành lập trên cơ sở nhập các xã A và B`
                || text.is(token, &["nhập"]) && text.ends_before(token, &["sở"]) && text.is(token + 1, &["các", "xã"])
        })
}

/// Within so many tokens a merger names those that it is of: `sáp nhập từ xã A cũ, xã B và`.
const MERGED: usize = 14;

/// `là huyện đầu tiên của tỉnh và của cả vùng Bắc Trung Bộ có …`: the place only says among whom.
fn is_first_of(view: &View, at: usize) -> bool {
    let text = &view.scene.text;
    let chunks = view.chunks();
    let start = chunks[at].tokens.start;
    let belongs = (start.saturating_sub(3)..start).any(|token| text.is(token, &["của", "trong"]));
    belongs
        && chunks[at.saturating_sub(AMONG)..at].iter().any(|chunk| {
            text.is(chunk.tokens.start, &["đầu", "duy"]) && text.is(chunk.tokens.start + 1, &["tiên", "nhất"])
        })
}

/// `được UBND tỉnh A công nhận`: who recognises, not who is spoken of.
fn is_agent(view: &View, place: usize) -> bool {
    let start = view.scene.places[place].tokens.start;
    let text = &view.scene.text;
    // `Theo thẩm định của UBND tỉnh A, toàn huyện B có 10/15 xã`: who tells it
    let opening = view.sentence().tokens.start;
    let tells = text.is(opening, &["theo"])
        && start <= opening + TELLS
        && (opening..start).all(|token| !text.is(token, &[","]));
    text.ends_before(start, &["ubnd"])
        && (tells || (start.saturating_sub(6)..start).any(|token| text.is(token, &["được", "do"])))
}

/// Within so many tokens an opening says who tells it: `Theo kết quả thẩm định của UBND tỉnh A`.
const TELLS: usize = 8;

/// `UBND huyện H tặng giấy khen cho 9 tập thể` in an article about a commune of it: who gives, not who is honoured.
fn is_giver(view: &View, place: usize) -> bool {
    let scene = view.scene;
    let mention = &scene.places[place];
    let text = &scene.text;
    let honours = matches!(
        view.quantity().unit,
        Unit::Noun(Noun::Group | Noun::Individual | Noun::Household)
    );
    let smaller = scene.setting.place.is_some_and(|own| {
        let own = scene.places[own].level;
        matches!(own, Level::Commune | Level::District) && mention.level < own
    });
    let gives = |token: usize| text.is(token, &["tặng", "trao", "khen", "biểu", "tuyên", "cũng", "quyết"]);
    // `UBND thành phố A` is one phrase, of which the place has the last word.
    let start = mention.tokens.start;
    let start = start - usize::from(text.ends_before(start, &["thành", "thị"]));
    let end = mention.tokens.end;
    let verb = end + usize::from(text.is(end, &["đã", "vừa"]));
    // `huyện A tặng Giấy khen cho 8 hộ`, `Ủy ban nhân dân tỉnh B tặng …`
    let office =
        text.ends_before(start, &["ubnd", "dân"]) || mention.tokens.start < mention.name_tokens.start;
    honours && smaller && office && gives(verb)
}

/// `Tại hội nghị họp ngày 28/7 ở Đà Lạt, các tỉnh báo cáo có …`: where people meet.
fn is_venue(view: &View, place: usize) -> bool {
    let start = view.scene.places[place].tokens.start;
    let text = &view.scene.text;
    let opens = view.sentence().tokens.start;
    text.ends_before(start, &["ở", "tại"])
        && (opens.max(start.saturating_sub(VENUE))..start).any(|token| {
            text.is(token, &["họp", "diễn"]) || text.is(token, &["tổ"]) && text.is(token + 1, &["chức"])
        })
}

/// `Tam Hải phấn đấu thôn Thuận An đạt chuẩn, thu nhập đạt 43 triệu đồng`: what is said of a part in a clause of its own.
fn has_own_predicate(view: &View, at: usize) -> bool {
    let chunks = view.chunks();
    let Item::Place(place) = chunks[at].item else {
        return false;
    };
    let own = &view.scene.places[place];
    let segment = chunks[at].segment;
    let judged = segment != view.segment()
        && chunks[at..]
            .iter()
            .take_while(|chunk| chunk.segment == segment)
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Meets | Cue::Recognises | Cue::Pending)));
    let opens = chunks[..at].iter().find_map(|chunk| match chunk.item {
        Item::Place(first) if !is_agent(view, first) => Some(&view.scene.places[first]),
        _ => None,
    });
    let level_word = chunks.first().is_some_and(|chunk| match chunk.item {
        Item::Cue(cue) => level_of(cue).is_some_and(|level| level < own.level),
        _ => false,
    });
    // `…; huyện A hoàn thiện hồ sơ đề nghị công nhận; có thêm 35 sản phẩm`: a clause that tells of that place alone.
    let parted = |chunk: &Chunk| chunk.item == Item::Sign(';');
    let clause = chunks[..at].iter().any(parted)
        && chunks[at..view.at]
            .iter()
            .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_)))
            .any(parted);
    judged && (clause || level_word || opens.is_some_and(|first| first.level < own.level))
}

/// `xã A, huyện B` and `xã A (huyện B)`: B only says where A lies.
pub(super) fn is_within_another(view: &View, at: usize) -> bool {
    let Item::Place(place) = view.chunks()[at].item else {
        return false;
    };
    if has_its_count(view, at) {
        return false;
    }
    view.chunks()[..at]
        .iter()
        .rev()
        .take(4)
        .any(|chunk| match chunk.item {
            Item::Place(other) => view.scene.places[other].within == Some(place),
            _ => false,
        })
}

/// `huyện A có 2 xã là xã B và xã C, huyện D có 3 xã, huyện E có 1 xã`: units of one level, each with its count.
fn has_its_count(view: &View, at: usize) -> bool {
    let (chunks, text, places) = (view.chunks(), &view.scene.text, &view.scene.places);
    let counts = |at: usize| {
        matches!(chunks.get(at + 1..at + 3), Some([has, number])
            if text.is(has.tokens.start, &["có"]) && matches!(number.item, Item::Quantity(_)))
    };
    let level = |at: usize| match chunks[at].item {
        Item::Place(place) => Some(places[place].level),
        _ => None,
    };
    counts(at) && (0..chunks.len()).any(|other| other != at && level(other) == level(at) && counts(other))
}

/// Whether a chunk names the unit that the place at another one lies in.
fn within(view: &View, at: usize, larger: &Chunk) -> bool {
    let places = &view.scene.places;
    match (view.chunks()[at].item, larger.item) {
        (Item::Place(own), Item::Place(outer)) => places[own].within == Some(outer),
        _ => false,
    }
}

/// Whether a place stands in a list behind `gồm` or a colon, which tells the parts of a count before it.
fn is_listed_part(view: &View, at: usize) -> bool {
    let sentence = view.sentence();
    let segment = sentence.chunks[at].segment;
    // `của 2 xã A, B trở thành thôn kiểu mẫu và xây dựng 11 thôn`: a number of another verb.
    // `xã A, huyện B đạt 18/19 tiêu chí`: the number stands behind the larger unit.
    let outer = match sentence.chunks.get(at + 1..at + 3) {
        Some([comma, larger]) if comma.item == Item::Sign(',') && within(view, at, larger) => {
            Some(larger.segment)
        }
        _ => None,
    };
    // `Hai xã A và B (huyện H) cần 6 tỷ đồng`
    let inside = |chunk: &Chunk| sentence.segments[chunk.segment].depth > sentence.segments[segment].depth;
    let has_number = sentence.chunks[at..]
        .iter()
        .filter(|chunk| !inside(chunk))
        .take_while(|chunk| {
            (chunk.segment == segment || Some(chunk.segment) == outer)
                && !matches!(chunk.item, Item::Cue(Cue::Builds))
        })
        .any(|chunk| matches!(chunk.item, Item::Quantity(_)));
    if has_number {
        return false;
    }
    let text = &view.scene.text;
    let product = view.quantity().unit == Unit::Noun(Noun::Product);
    let mut named = false;
    for chunk in sentence.chunks[..at].iter().rev().filter(|chunk| !inside(chunk)) {
        match chunk.item {
            // `gồm 4 xã của thị xã A, còn lại là của huyện B`
            Item::Cue(Cue::Function) if text.is(chunk.tokens.start, &["của", "tại", "ở", "thuộc", "cho"]) =>
            {
                return (chunk.tokens.start.saturating_sub(3)..chunk.tokens.start)
                    .any(|token| text.is(token, &["còn"]) && text.is(token + 1, &["lại"]));
            }
            Item::Place(_) | Item::Sign(',' | ':' | '(' | ')') | Item::Cue(Cue::Function | Cue::Noun(_)) => {}
            Item::Cue(Cue::Reaches) if text.is(chunk.tokens.start, &["là"]) => named = true,
            // `có thêm 2 xã đạt chuẩn NTM là A và B`
            Item::Cue(
                Cue::Ntm(_) | Cue::Tier(_) | Cue::Meets | Cue::Goal | Cue::Completes | Cue::Recognises,
            ) if named => {}
            // `3 xã còn lại là A, B và C về đích; xây dựng thêm 30 khu dân cư kiểu mẫu`
            _ if named
                && (text.is(chunk.tokens.start, &["còn"])
                    || text.ends_before(chunk.tokens.end, &["lại"])) => {}
            Item::Word if text.tokens[chunk.tokens.start].capital && !named => {}
            // `gồm: đường thốt nốt Ba Lành, rượu mía Hiệp Hưng và hai sản phẩm 4 sao`: in the name of a product
            Item::Word if product && !named => {}
            Item::Cue(Cue::Part) => return true,
            // `2 đơn vị cấp huyện là thị xã A và huyện B`
            Item::Quantity(id) => return matches!(view.scene.quantities[id].unit, Unit::Noun(_)),
            _ => return false,
        }
    }
    false
}

/// How many tokens before a place its meeting may be told (`tổ chức hội nghị sơ kết 6 tháng đầu năm tại`).
const VENUE: usize = 14;
