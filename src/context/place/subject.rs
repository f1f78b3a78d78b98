//! Subjects that are not named: `toàn huyện`, `cả nước`, `xã`.

use super::aside::is_named_in_merger;
use super::{Whose, same};
use crate::article::BlockKind;
use crate::context::View;
use crate::place::gazetteer::{self, Kind};
use crate::place::mention::{Mention, level_of};
use crate::quantity::Unit;
use crate::report::Level;
use crate::text::Text;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item};

/// A subject that is not named: `toàn huyện`, `cả nước`, `xã` for the commune spoken of.
pub(super) fn subject(view: &View, chunk: &Chunk) -> Option<Whose> {
    match chunk.item {
        Item::Place(place) => Some(Whose::Named(place)),
        Item::Cue(Cue::Whole(_)) if is_share_of(view, chunk) || is_compared_with(view, chunk) => None,
        // `A là địa phương đầu tiên trong vùng và của cả nước có 12 xã nâng cao`
        Item::Cue(Cue::Whole(_)) if first_of(&view.scene.text, chunk.tokens.start) => None,
        // `Xã A dẫn đầu toàn tỉnh với 16 tiêu chí`
        Item::Cue(Cue::Whole(_)) if leads(&view.scene.text, chunk.tokens.start) => None,
        Item::Cue(Cue::Whole(level)) => whole(view, level, chunk.tokens.start),
        Item::Cue(cue) => {
            let level = level_of(cue)?;
            let start = chunk.tokens.start;
            let text = &view.scene.text;
            // `ngân sách tỉnh 31 tỷ đồng, huyện 24,9 tỷ`: a budget, not whom it is about.
            let paid = |next: &Chunk| matches!(next.item, Item::Quantity(id) if view.scene.quantities[id].unit == Unit::Money);
            let behind = view.sentence().position(chunk) + 1;
            let earned = View::any(view.left(), |cue| cue == Cue::Income);
            let budget = view.quantity().unit == Unit::Money
                && !earned
                && (view.chunks().get(behind).is_some_and(paid) || gives(view, behind));
            let source = || {
                let seen = view.before().filter(|other| other.segment == chunk.segment);
                View::any(seen, |cue| matches!(cue, Cue::Source(_)))
            };
            // `ngân sách Trung ương và Thành phố 310 tỷ đồng`
            // `nhân dân trong tỉnh đã đóng góp 61,4 tỷ đồng`
            let inside = text.ends_before(start, &["trong"]);
            if budget && !inside || view.quantity().unit == Unit::Money && source() {
                return None;
            }
            let opens = start == view.sentence().tokens.start || text.tokens[start].capital;
            let told = start > 0
                && text.ends_before(start, &["của", "trong", "toàn", "ở", "tại", "bàn", "này", "cấp"])
                // `lãnh đạo huyện đề nghị xã tiếp tục nâng chất các tiêu chí`
                || text.ends_before(start, &["nghị", "cầu"])
                    && text.ends_before(start - 1, &["đề", "yêu"])
                    && text.is(start + 1, &["tiếp", "tập", "phấn", "cần", "phải", "quan", "đẩy"]);
            // `năm 2021 huyện chỉ có 3 xã`, `đến nay xã đã huy động …`
            let dated = behind >= 2
                && match view.chunks()[behind - 2].item {
                    Item::Time(_) | Item::Cue(Cue::Time(_)) => true,
                    // `lũy kế đến nay tỉnh có 230 sản phẩm`
                    Item::Cue(Cue::Done) => text.ends_before(view.chunks()[behind - 2].tokens.end, &["nay"]),
                    _ => false,
                };
            if level == Level::Province && recognises(view, behind) {
                return None;
            }
            let clause = start > 0 && text.is(start - 1, &[",", ";"]);
            // `Ở cấp huyện, ít nhất 50% số huyện …`: the level, no unit
            if first_of(text, start)
                || text.ends_before(start, &["cấp"]) && text.ends_before(start - 1, &["ở"])
            {
                return None;
            }
            (opens || told || clause || dated)
                .then(|| whole(view, level, start))
                .flatten()
        }
        _ => None,
    }
}

/// `có 3.317 sản phẩm, chiếm 22% tổng số sản phẩm của cả nước, gồm 6 sản phẩm 5 sao`: the larger unit only measures a share.
fn is_share_of(view: &View, whole: &Chunk) -> bool {
    let text = &view.scene.text;
    whole.segment != view.segment()
        && !view.in_brackets()
        && view
            .chunks()
            .iter()
            .filter(|chunk| chunk.segment == whole.segment)
            .any(|chunk| text.is(chunk.tokens.start, &["chiếm"]))
}

/// `dưới mức trung bình của cả nước khi chỉ đạt 6,3 tiêu chí/xã`, `vượt bình quân cả nước, có 2 huyện đạt chuẩn`: the larger unit
/// is measured against; its own level stands right behind (`cao hơn bình quân cả nước là 50%`), or in brackets unless they name it again
/// (`cao hơn bình quân cả nước (18,2% - cả nước 15,6%)`).
fn is_compared_with(view: &View, whole: &Chunk) -> bool {
    let text = &view.scene.text;
    let start = whole.tokens.start;
    let compared = (start.saturating_sub(COMPARED)..start)
        .rev()
        .take_while(|&token| text.tokens[token].is_word())
        .any(|token| text.is(token, &["hơn"]) || is_measured_against(text, token));
    let behind = view.sentence().position(whole) + 1;
    let own_level = view.chunks().get(behind..view.at).is_some_and(|between| {
        between
            .iter()
            .all(|chunk| matches!(chunk.item, Item::Cue(Cue::Function | Cue::Reaches)))
    });
    let named_again = || {
        view.chunks()[view.at + 1..]
            .iter()
            .take_while(|chunk| chunk.item != Item::Sign(')'))
            .any(|chunk| chunk.item == whole.item)
    };
    compared && !own_level && (!view.in_brackets() || named_again())
}

/// `dưới mức trung bình`, `vượt bình quân`, `bằng mặt bằng chung`, `so với mức`
fn is_measured_against(text: &Text, token: usize) -> bool {
    let measured = text.is(token, &["dưới", "trên", "vượt", "bằng", "ngang", "quá", "với"]);
    measured && text.is(token + 1, &["mức", "bình", "trung", "mặt"])
}

/// Within so many words before it a unit is measured against: `thấp hơn tỷ lệ trung bình chung của`.
const COMPARED: usize = 7;

/// `tỉnh, huyện đối ứng 1,24 tỷ đồng`, `Huyện sẽ bố trí thêm cho xã A 3 tỷ đồng`: who gives is not whom the money is for.
fn gives(view: &View, from: usize) -> bool {
    let chunks = &view.chunks()[from.min(view.at)..view.at];
    chunks
        .iter()
        .find(|chunk| {
            !matches!(
                chunk.item,
                Item::Cue(Cue::Function | Cue::Expects | Cue::Done | Cue::Plan)
            )
        })
        .is_some_and(|verb| view.scene.text.is(verb.tokens.start, BUDGET_GIVES))
}

/// `Tỉnh đã công nhận 2 xã` in an article about a district: who recognises, not whose communes.
fn recognises(view: &View, from: usize) -> bool {
    let scene = view.scene;
    let smaller = scene
        .setting
        .place
        .is_some_and(|own| scene.places[own].level > Level::Province);
    let verb = view.chunks()[from.min(view.at)..view.at]
        .iter()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Function | Cue::Expects | Cue::Done)));
    let said = |chunk: &Chunk| {
        chunk.item == Item::Cue(Cue::Recognises) && !scene.text.is(chunk.tokens.start, &["được"])
    };
    smaller && verb.is_some_and(said)
}

/// What a unit does that gives money from its budget: `bố trí`, `đối ứng`, `hỗ trợ`, `cấp`, `trích`, `phân bổ`, `rót`.
pub(crate) const BUDGET_GIVES: &[&str] = &["bố", "đối", "hỗ", "cấp", "trích", "phân", "rót"];

/// `dẫn đầu toàn tỉnh`, `cao nhất cả nước`: the unit only says among whom.
pub(super) fn leads(text: &Text, start: usize) -> bool {
    text.ends_before(start, &["đầu"]) && text.ends_before(start - 1, &["dẫn", "đứng"])
        || text.ends_before(start, &["nhất", "nhì"])
}

/// `xã đầu tiên của huyện`, `duy nhất của tỉnh`: the level word only says among whom.
fn first_of(text: &Text, start: usize) -> bool {
    text.ends_before(start, &["của", "trong"]) && first_among(text, start)
}

/// Whether `đầu tiên`, `sớm nhất` stand before the larger unit at a token.
pub(super) fn first_among(text: &Text, start: usize) -> bool {
    (start.saturating_sub(FIRST)..start)
        .rev()
        .take_while(|&token| text.tokens[token].is_word())
        .any(|token| text.is(token, &["tiên", "nhất"]))
}

/// Within so many tokens before it a unit is said to be what another is the first of: `đầu tiên trong vùng và của`.
const FIRST: usize = 6;

/// The unit of a level that the text speaks of at a token: the article's own, else the last one named.
pub(super) fn whole(view: &View, level: Level, token: usize) -> Option<Whose> {
    if level == Level::National {
        return Some(Whose::Country);
    }
    let level = if level == Level::District && is_article_city(view, token) {
        Level::Province
    } else {
        level
    };
    let places = &view.scene.places;
    let in_order = view.scene.in_order;
    let before = places[..in_order].partition_point(|place| place.tokens.start < token);
    let last = (in_order..places.len())
        .rev()
        .chain((0..before).rev())
        .map(|id| (id, &places[id]))
        .filter(|(_, place)| place.tokens.end <= token && place.level == level && !place.listed)
        // `Sau khi sáp nhập từ xã A và xã B, xã được …` is about the new one.
        .find(|(_, place)| {
            let text = &view.scene.text;
            let start = place.tokens.start;
            // `là xã thứ 4 của huyện, sau A, B và C. Năm nay, thu nhập của xã …`
            let ahead = text.ends_before(start, &["sau"]) && text.ends_before(start - 1, &[",", "("]);
            !ahead && !is_named_in_merger(text, start) && !is_neighbour(text, start)
        });
    let article = view.scene.setting.place;
    // `… công nhận huyện A. Trước đó, thành phố B được công nhận. Thu nhập của thành phố đạt …`
    let city = |place: &Mention| is_city(view, place);
    if level == Level::District
        && view.scene.text.is(token, &["thành"])
        && article.is_some_and(|own| places[own].level == Level::District && !city(&places[own]))
        && let Some((id, _)) = last.filter(|(_, place)| city(place))
    {
        return Some(Whose::Named(id));
    }
    // The province of a district or commune may be named later, or not at all.
    if level == Level::Province
        && last.is_none()
        && let Some(province) = &view.scene.setting.province
        && article.is_none_or(|own| places[own].level > level)
    {
        return places
            .iter()
            .position(|place| place.level == level && place.name == *province)
            .map(Whose::Named);
    }
    if let Some(own) = article.filter(|own| places[*own].level == level) {
        let other = last.filter(|(_, place)| !same(place, &places[own]));
        // In the article's own words `toàn huyện` is its district, unless the paragraph is about another one.
        let near = other
            .filter(|(id, _)| in_same_block(view, *id) || level == Level::Village)
            .filter(|(_, place)| !is_told_apart(view, place));
        return Some(near.map_or(Whose::Article, |(id, _)| Whose::Named(id)));
    }
    last.map(|(id, _)| Whose::Named(id))
}

/// `giáp huyện B`, `cách thành phố C 12 km`, `nằm sát thị xã D`: where a unit lies is told by another.
fn is_neighbour(text: &Text, place: usize) -> bool {
    text.ends_before(place, &["giáp", "cách", "sát", "gần", "kề", "cạnh"])
}

/// `…; riêng xã A đạt kiểu mẫu. Toàn xã có 7 sản phẩm`, `xã A cũ đạt 16/19 tiêu chí. Toàn xã có …`: what a sentence before tells apart.
fn is_told_apart(view: &View, place: &Mention) -> bool {
    let text = &view.scene.text;
    let end = place.tokens.end;
    let old = (place.name_tokens.start..end + 1 + usize::from(text.is(end, &["("])))
        .any(|token| text.is(token, &["cũ"]));
    (old || text.ends_before(place.tokens.start, &["riêng"]))
        && place.tokens.start < view.sentence().tokens.start
}

/// `Theo Phòng Nông nghiệp và PTNT huyện, thu nhập bình quân đạt …`: the unit whose office tells it.
pub(super) fn office(view: &View) -> Option<Whose> {
    let text = &view.scene.text;
    let tokens = view.sentence().tokens.clone();
    let end = tokens
        .clone()
        .take(OFFICE)
        .find(|&token| text.is(token, &[","]))?;
    let offices = [
        "ubnd", "phòng", "ban", "sở", "văn", "ủy", "hội", "mttq", "chi", "cục", "công", "trung",
    ];
    let tells = text.is(tokens.start, &["theo"]) && (tokens.start..end).any(|token| text.is(token, &offices));
    let last = end - 1;
    let level = match text.word(last) {
        "tỉnh" => Level::Province,
        "huyện" => Level::District,
        "xã" if text.ends_before(last, &["thị"]) => Level::District,
        "phố" if text.ends_before(last, &["thành"]) => Level::District,
        "xã" => Level::Commune,
        _ => return None,
    };
    tells.then(|| whole(view, level, last)).flatten()
}

/// Within so many tokens a sentence names the office that tells it (`Theo báo cáo của Phòng Nông nghiệp và Phát triển nông thôn huyện,`).
const OFFICE: usize = 18;

/// Whether a district is a city under a province.
fn is_city(view: &View, place: &Mention) -> bool {
    gazetteer::find(view.scene.setting.era, &place.name)
        .iter()
        .any(|unit| unit.level == Level::District && unit.kind == Kind::City)
}

/// `Thành phố công nhận 5 xã` in an article on a city of the rank of a province, or on a unit of it.
pub(crate) fn is_article_city(view: &View, token: usize) -> bool {
    let scene = view.scene;
    let own_city = scene
        .setting
        .place
        .map(|own| &scene.places[own])
        .is_some_and(|own| own.level == Level::District && is_city(view, own));
    scene.setting.city && scene.text.is(token, &["thành", "tp"]) && !own_city
}

/// Whether a place is named in the paragraph, or in the one before that is about no other of its level.
fn in_same_block(view: &View, place: usize) -> bool {
    let scene = view.scene;
    let block = view.sentence().block;
    let named = &scene.places[place];
    let within = |block: usize| scene.text.blocks[block].contains(&named.tokens.start);
    let alone = |block: usize| {
        let tokens = &scene.text.blocks[block];
        let first = scene
            .places
            .partition_point(|other| other.tokens.start < tokens.start);
        scene.places[first..]
            .iter()
            .take_while(|other| other.tokens.start < tokens.end)
            .all(|other| other.level != named.level || same(other, named))
    };
    let before = block
        .checked_sub(1)
        .filter(|&before| scene.kinds[before] == BlockKind::Paragraph && named.level == Level::District);
    within(block) || before.is_some_and(|before| within(before) && alone(before) && alone(block))
}
