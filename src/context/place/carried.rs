//! The place that a sentence takes from those before it.

use super::subject::whole;
use super::{Whose, same};
use crate::context::{Scene, View};
use crate::indicator::opens_with_part;
use crate::place::mention::level_of;
use crate::quantity::Unit;
use crate::report::{FundingSource, Level};
use crate::text::Text;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item, Sentence};

/// For how many sentences a subject is remembered.
const REACH: usize = 8;

/// `Nghi Đồng mới đạt 6 tiêu chí. Sau 11 năm, thu nhập đã đạt …`: the commune with which a sentence of the paragraph
/// opens is spoken of until another place is.
pub(super) fn carried(view: &View) -> Option<Whose> {
    let scene = view.scene;
    let block = told_in(view);
    // `Số xã nâng cao là 3/14 xã; 1 xã kiểu mẫu (A)` only names what it counts.
    let named = |chunk: &&Chunk| {
        matches!(chunk.item, Item::Place(_)) && view.sentence().segments[chunk.segment].depth > 0
    };
    if !is_silent_but(scene, view.sentence(), named) {
        return None;
    }
    if let Some(whole) = of_whole(view)
        .or_else(|| of_unnamed(view))
        .or_else(|| of_whole_district(view))
    {
        return Some(whole);
    }
    let mut spoken = None;
    let earlier = scene.sentences[..view.sentence]
        .iter()
        .rev()
        .take(REACH)
        .take_while(|sentence| sentence.block == block)
        .filter(|sentence| !is_silent(scene, sentence))
        .find(|sentence| {
            let level =
                unnamed_unit(scene, sentence).filter(|level| spoken.is_none_or(|spoken| spoken == *level));
            spoken = level.or(spoken);
            level.is_none()
        })?;
    // `Gia đình ông A, thôn 4, ủng hộ …` is about the family, `Ông A, Chủ tịch UBND xã B cho biết: “…` about the commune.
    let (at, subject) = earlier
        .chunks
        .iter()
        .take_while(|chunk| {
            let counts = matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
            let person = scene
                .text
                .is(chunk.tokens.start, &["gia", "ông", "bà", "anh", "chị", "hộ"]);
            !counts
                && chunk.item != Item::Cue(Cue::Foreign)
                && (!person || speaks_for_unit(view, chunk.tokens.start))
        })
        .find_map(|chunk| match chunk.item {
            Item::Place(place) => Some((earlier.position(chunk), place)),
            _ => None,
        })?;
    let level = scene.places[subject].level;
    if spoken.is_some_and(|spoken| spoken != level) {
        return None;
    }
    // `Trừ xã điểm A đạt 9 tiêu chí, các xã còn lại … Thu nhập của người dân khi đó …` goes on about all.
    if is_excepted(&scene.text, scene.places[subject].tokens.start) {
        return None;
    }
    // `Riêng thôn A, con số này là 71 triệu đồng. Tỷ lệ hộ nghèo …` goes on about the commune.
    if scene.text.is(earlier.tokens.start, &["riêng"]) {
        return None;
    }
    // `Xã A là xã đầu tiên của huyện được công nhận. Công tác giảm nghèo …` goes on about the district.
    let text = &scene.text;
    let first = earlier.tokens.clone().any(|token| {
        text.is(token, &["đầu"]) && text.is(token + 1, &["tiên"])
            || text.is(token, &["duy"]) && text.is(token + 1, &["nhất"])
    });
    let of_larger = scene
        .setting
        .place
        .is_some_and(|own| scene.places[own].level < level);
    // `Thu nhập nơi đây đạt …`
    let here = view
        .sentence()
        .tokens
        .clone()
        .any(|token| text.is(token, &["nơi", "tại", "ở"]) && text.is(token + 1, &["đây"]));
    if of_larger && !here && (first || is_one_of_several(scene, earlier, at, subject)) {
        return None;
    }
    // `Thôn A và thôn B được công nhận. Có 5 vườn mẫu.` goes on about neither.
    let listed = matches!(
        earlier.chunks.get(at + 1..at + 3),
        Some([link, Chunk { item: Item::Place(other), .. }])
            if scene.places[*other].level == level
                && (link.item == Item::Sign(',') || scene.text.is(link.tokens.start, &["và"]))
    );
    // An article on one district may tell of others, a paragraph each.
    let of_another = || {
        scene.setting.place.is_some_and(|own| {
            scene.places[own].level == Level::District && !same(&scene.places[own], &scene.places[subject])
        })
    };
    // `Còn tại huyện A, chương trình được triển khai ở 10 xã. Đến nay, chưa có xã nào đạt chuẩn`
    let opens_with_it = || {
        at <= OPENS_WITH
            && earlier.tokens.start == text.blocks[block].start
            && (at == 0 || text.ends_before(scene.places[subject].tokens.start, &["tại", "ở"]))
    };
    // `Tỉnh A chọn 22 xã điểm. Đến cuối năm, 2 xã trong số này đã được công nhận`
    let end = view.quantity().outer.end;
    let of_those = text.is(end, &["trong"]) && text.is(end + 1, &["số"]) && text.is(end + 2, &["này", "đó"]);
    let spoken_of = level >= Level::Commune
        || of_those && level > Level::Region
        || level == Level::Province && (opens_with_part(view) || of_larger && opens_with_it())
        || level == Level::District && (goes_on(view) || of_another() || opens_with_it());
    (spoken_of && !listed && !told_of_several(view, level)).then_some(Whose::Named(subject))
}

/// Whether a sentence of an article on a larger unit only comes to speak of the place at `at`: as the object of what is done or planned
/// (`huyện tập trung đưa xã A về đích`), beside others of its level, or with nothing but its recognition.
fn is_one_of_several(scene: &Scene, sentence: &Sentence, at: usize, subject: usize) -> bool {
    let text = &scene.text;
    let place = &scene.places[subject];
    let (before, behind) = sentence.chunks.split_at(at);
    let is_object = text.ends_before(place.tokens.start, &["đưa", "cho", "giúp", "ký"])
        || before.iter().any(|chunk| chunk.item == Item::Cue(Cue::Plan));
    let beside = behind[1..].iter().any(|chunk| match chunk.item {
        Item::Place(other) => {
            let other = &scene.places[other];
            other.level == place.level
                && !same(other, place)
                && sentence.segments[chunk.segment].depth == 0
                && !other.listed
        }
        // `Xã A là một trong 7 xã được chọn` tells of A.
        Item::Quantity(id) if text.ends_before(scene.quantities[id].outer.start, &["trong", "số"]) => false,
        Item::Quantity(id) => match scene.quantities[id].unit {
            Unit::Noun(noun) => level_of(Cue::Noun(noun)) == Some(place.level),
            _ => false,
        },
        _ => false,
    });
    let counts =
        |chunk: &Chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
    let inside = sentence.tokens.start != text.blocks[sentence.block].start;
    let recognised = inside
        && !sentence.chunks.iter().any(counts)
        && behind
            .iter()
            .any(|chunk| chunk.item == Item::Cue(Cue::Recognises));
    is_object || beside || recognised
}

/// The level of a unit that a clause opens with, by its noun alone.
fn opens_with_unit(scene: &Scene, chunk: &Chunk, cue: Cue) -> Option<Level> {
    let opens = scene.text.tokens[chunk.tokens.start].capital
        || scene.text.ends_before(chunk.tokens.start, &[","])
            && !scene.text.is(chunk.tokens.end, &[",", "và"]);
    level_of(cue).filter(|&level| opens && level <= Level::District)
}

/// Whether a sentence says of no unit that it is about it.
fn is_silent(scene: &Scene, sentence: &Sentence) -> bool {
    is_silent_but(scene, sentence, |_| false)
}

/// The same, past the chunks that pass the test.
fn is_silent_but(scene: &Scene, sentence: &Sentence, past: impl Fn(&&Chunk) -> bool) -> bool {
    let mut chunks = sentence.chunks.iter().filter(|chunk| !past(chunk));
    !chunks.any(|chunk| match chunk.item {
        Item::Place(_) | Item::Cue(Cue::Whole(_)) => true,
        // `Ngân sách huyện bố trí 6 tỷ đồng`: the sentence is about another unit.
        Item::Cue(Cue::Source(source)) => {
            chunk.tokens.start == sentence.tokens.start
                && matches!(source, FundingSource::District | FundingSource::Provincial)
        }
        // `tỉnh, huyện và xã hỗ trợ` names who pays.
        Item::Cue(cue) => opens_with_unit(scene, chunk, cue).is_some(),
        _ => false,
    })
}

/// `Sau 9 năm, huyện đã huy động …`: the level of the unit named before, which the sentence goes on about without its name.
fn unnamed_unit(scene: &Scene, sentence: &Sentence) -> Option<Level> {
    let counts =
        |chunk: &&Chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other);
    let named = |chunk: &Chunk| matches!(chunk.item, Item::Place(_) | Item::Cue(Cue::Whole(_)));
    let paid = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Source(_)));
    let head = sentence.chunks.iter().take_while(|chunk| !counts(chunk));
    let mut units = head.clone().filter_map(|chunk| match chunk.item {
        Item::Cue(cue) => opens_with_unit(scene, chunk, cue),
        _ => None,
    });
    let unit = units.next()?;
    let other = sentence.chunks.iter().any(named) || head.clone().any(paid);
    (!other && units.all(|other| other == unit)).then_some(unit)
}

/// The paragraph that a sentence goes on in: `Trong đó, vốn ngân sách 21 tỷ đồng` at the head of one is of the paragraph before.
fn told_in(view: &View) -> usize {
    let own = view.sentence().block;
    let start = view.sentence().tokens.start;
    let opens = start == view.scene.text.blocks[own].start && view.scene.text.is(start, &["trong"]);
    let before = view
        .sentence
        .checked_sub(1)
        .filter(|_| opens && opens_with_part(view));
    before.map_or(own, |earlier| view.scene.sentences[earlier].block)
}

/// `Ông A, Chủ tịch UBND xã B`, `Bà C - Trưởng thôn D`: a person who leads a unit, from the word that he is introduced with.
fn speaks_for_unit(view: &View, person: usize) -> bool {
    let text = &view.scene.text;
    (person + 1..person + OFFICE_TOLD)
        .take_while(|&token| !text.is(token, &[".", ":", ";"]))
        .any(|token| {
            text.is(token, &["tịch"]) && text.ends_before(token, &["chủ"])
                || text.is(token, &["thư"]) && text.ends_before(token, &["bí"])
                || text.is(token, &["trưởng"])
                    && text.is(
                        token + 1,
                        &["thôn", "bản", "ấp", "xóm", "khu", "buôn", "làng", "ban"],
                    )
        })
}

/// Within so many tokens of his name the office of a person is told: `Ông Nguyễn Văn A, Phó Bí thư Đảng ủy, Chủ tịch`.
const OFFICE_TOLD: usize = 14;

/// Among so many chunks a paragraph opens with the district that it tells of.
const OPENS_WITH: usize = 3;

/// `Hai xã đã huy động trên 27 tỷ đồng`: units counted as the subject are none of their own level, or below it.
fn told_of_several(view: &View, subject: Level) -> bool {
    let of_level = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) => match view.scene.quantities[id].unit {
            Unit::Noun(noun) if view.scene.quantities[id].value > 1.into() => level_of(Cue::Noun(noun)),
            _ => None,
        },
        _ => None,
    };
    view.quantity().unit == Unit::Money && view.before().filter_map(of_level).any(|level| subject >= level)
}

/// `Hội đồng huyện A chấm điểm … Lần này có 6 sản phẩm.`, `Kết quả, …`: a sentence that goes on with what was told before it.
fn goes_on(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.sentence().tokens.start;
    opens_with_part(view)
        // `… cả huyện H có 4 xã đạt chuẩn. Có 8 vườn mẫu.`
        || text.is(start, &["có"])
        || text.is(start, &["đợt", "lần"]) && text.is(start + 1, &["này"])
        || text.is(start, &["theo"]) && text.is(start + 1, &["đó"])
        || text.is(start, &["kết"]) && text.is(start + 1, &["quả"])
        || text.is(start, &["sau"]) && text.is(start + 1, &["quá", "khi"])
        // `Ông A, trưởng phòng nông nghiệp huyện H, nói: “… Đến nay chúng tôi đã có 7 sản phẩm”`
        || view
            .sentence()
            .tokens
            .clone()
            .any(|token| text.is(token, &["chúng"]) && text.is(token + 1, &["tôi"]))
}

/// `Cả nước có 7.463 sản phẩm. Trong đó có 20 sản phẩm 5 sao`: the parts are of whom the whole is told.
fn of_whole(view: &View) -> Option<Whose> {
    // `Đến nay toàn tỉnh A có 27 xã đạt chuẩn. Tỷ lệ bình quân đạt 16,3 tiêu chí/xã`, `… Bình quân mỗi xã đạt 17,08 tiêu chí`
    let start = view.sentence().tokens.start;
    let mean = view.scene.text.is(start, &["bình"]) && view.scene.text.is(start + 1, &["quân"]);
    let goes_on = opens_with_part(view) || view.quantity().per.place || mean;
    let earlier = view
        .sentence
        .checked_sub(1)
        .filter(|_| goes_on)
        .map(|at| &view.scene.sentences[at])?;
    let told = earlier.block == told_in(view);
    earlier
        .chunks
        .iter()
        .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_)))
        .find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Whole(level)) if told => whole(view, level, chunk.tokens.start),
            _ => None,
        })
}

/// `Toàn huyện có 8/11 xã nâng cao. Thu nhập bình quân đạt 78 triệu đồng`, `Đáng chú ý, huyện đã có vùng rau ở xã A. Thu nhập …`: goes on about the
/// district that the paragraph has spoken of last without its name, in an article on more than it.
fn of_whole_district(view: &View) -> Option<Whose> {
    let scene = view.scene;
    let block = view.sentence().block;
    let own = scene.setting.place;
    let wider = own.is_none_or(|own| scene.places[own].level <= Level::District);
    let earlier = scene.sentences[..view.sentence]
        .iter()
        .rev()
        .take(REACH)
        .take_while(|sentence| wider && sentence.block == block)
        .find(|sentence| !is_silent(scene, sentence))?;
    let first = earlier.chunks.iter().find_map(|chunk| match chunk.item {
        Item::Place(_) => Some(None),
        Item::Cue(Cue::Whole(level)) => Some(Some((chunk, level))),
        Item::Cue(cue) => opens_with_unit(scene, chunk, cue).map(|level| Some((chunk, level))),
        _ => None,
    });
    let (chunk, level) = first.flatten()?;
    (level == Level::District)
        .then(|| whole(view, level, chunk.tokens.start))
        .flatten()
        .filter(|whose| match whose {
            Whose::Named(id) => scene.places[*id].level == Level::District,
            Whose::Article => own.is_some_and(|own| scene.places[own].level == Level::District),
            Whose::Country => false,
        })
}

/// `Năm 2015, xã được công nhận đạt chuẩn. Đến nay, thu nhập đạt 36,7 triệu đồng`: goes on about the commune or village that the
/// sentence before speaks of without its name.
fn of_unnamed(view: &View) -> Option<Whose> {
    let scene = view.scene;
    let text = &scene.text;
    let earlier = &scene.sentences[view.sentence.checked_sub(1)?];
    let named = |chunk: &Chunk| matches!(chunk.item, Item::Place(_) | Item::Cue(Cue::Whole(_)));
    if earlier.block != view.sentence().block || earlier.chunks.iter().any(named) {
        return None;
    }
    earlier.chunks.iter().find_map(|chunk| {
        let Item::Cue(cue) = chunk.item else { return None };
        let start = chunk.tokens.start;
        let opens = start == earlier.tokens.start || text.ends_before(start, &[","]);
        let single = chunk.tokens.len() == 1 && !text.is(chunk.tokens.end, &[","]);
        level_of(cue)
            .filter(|&level| level >= Level::Commune && opens && single)
            .and_then(|level| whole(view, level, start))
    })
}

/// `trừ xã điểm A`, `ngoại trừ thị trấn B`
fn is_excepted(text: &Text, place: usize) -> bool {
    (place.saturating_sub(EXCEPTED)..place).any(|token| text.is(token, &["trừ"]))
}

/// Within so many tokens before it a place is excepted: `trừ xã điểm`.
const EXCEPTED: usize = 3;
