//! Bare counts that add to what is counted before them, or choose from it: `Năm nay đăng ký thêm 8 thôn nữa`, `nâng tổng số lên 3 huyện`,
//! `Năm 2022 thực hiện 6 xã gồm A, B`.

use super::Counted;
use crate::article::BlockKind;
use crate::context::View;
use crate::indicator::{Claim, Running};
use crate::place::mention::level_of;
use crate::quantity::{Form, Unit as Measured};
use crate::report::{Change, Standard, Unit};
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// What a bare count is known to be by those before it.
pub(super) struct Added {
    pub(super) standard: Option<Standard>,
    pub(super) change: Option<Change>,
}

/// The tier of units that a clause only adds or chooses: that of the last count of the same units, in the sentence, the two before it or the
/// headline, else the one that the sentence before or the headline names with them.
pub(super) fn added(view: &View, running: &Running, counted: &Counted) -> Option<Added> {
    let way = way(view).filter(|way| says_nothing_else(view, counted.noun, *way))?;
    let same = |claim: &Claim| claim.noun == Some(counted.noun) && claim.unit != Unit::Percent;
    running
        .latest(view, same)
        .or_else(|| running.in_sentences_before(view, same))
        .or_else(|| running.in_title(view, same))
        .map(|claim| claim.standard)
        .or_else(|| named(view, counted.noun).map(Some))
        .map(|standard| Added {
            standard,
            change: (way == Way::More).then_some(Change::Increase),
        })
}

/// How a count goes on with those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Units come to those counted.
    More,
    /// All come to it.
    Total,
    /// Units are taken up.
    Chosen,
    /// So many of all have it: `Ở huyện A, 19/36 xã đạt, tiêu biểu như B`.
    Share,
}

/// How the clause goes on with the units counted before it.
fn way(view: &View) -> Option<Way> {
    let text = &view.scene.text;
    let (start, end) = (view.quantity().outer.start, view.quantity().outer.end);
    let plain = matches!(view.quantity().unit, Measured::Noun(_)) && view.quantity().form != Form::Negation;
    let more = text.is(end, &["nữa"]) || text.ends_before(start, &["thêm"]);
    // `nâng tổng số lên 3 huyện`, `cộng dồn 84 xã`, `cả thảy 9 xã`
    let total = (start.saturating_sub(TOTAL)..start).any(|token| {
        text.is(token, &["tổng"]) && text.is(token + 1, &["số", "cộng"])
            || text.is(token, &["cộng", "lũy", "luỹ"]) && text.is(token + 1, &["dồn", "kế", "lại"])
            || text.is(token, &["cả", "tất"]) && text.is(token + 1, &["thảy", "cả"])
    });
    // `Năm 2022 thực hiện 6 xã`, `tỉnh sẽ thẩm định 5 xã`, `chọn ít nhất 2 thôn`
    let verb = view
        .left()
        .find(|chunk| !matches!(chunk.item, Item::Cue(Cue::Bound(_) | Cue::Reaches)))
        .map_or(start, |chunk| chunk.tokens.end);
    let chosen = text.ends_before(verb, &["hiện", "chọn", "làm", "ký", "xét"])
        || text.ends_before(verb, &["định"]) && text.ends_before(verb - 1, &["thẩm"]);
    let share = view.quantity().out_of.is_some() && text.is(end, &["đạt"]);
    if !plain {
        None
    } else if share {
        Some(Way::Share)
    } else if total {
        Some(Way::Total)
    } else if more {
        Some(Way::More)
    } else {
        chosen.then_some(Way::Chosen)
    }
}

/// Within so many tokens of a number it is called a total: `nâng tổng số xã lên`.
const TOTAL: usize = 5;

/// Whether nothing around the count is said of the units but when, who does it and which they are.
fn says_nothing_else(view: &View, noun: Noun, way: Way) -> bool {
    let text = &view.scene.text;
    let before = view.left().all(|chunk| match chunk.item {
        Item::Word if way == Way::Share => true,
        Item::Word => text.is(
            chunk.tokens.start,
            &[
                "hội", "chọn", "lựa", "thẩm", "định", "xét", "làm", "vận", "động", "tổng", "số", "cộng",
                "dồn", "cả", "thảy", "tất",
            ],
        ),
        Item::Cue(Cue::Noun(other)) => other == noun || level_of(Cue::Noun(other)).is_some(),
        Item::Cue(cue) => !matches!(
            cue,
            Cue::Foreign | Cue::Source(_) | Cue::Ocop | Cue::Income | Cue::Poverty | Cue::NearPoverty
        ),
        _ => true,
    });
    // `Năm 2024 thực hiện 02 xã gồm A, huyện H; B, huyện K`, `5 xã nữa: A, B`
    let behind = view
        .right()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(_)))
        .take_while(|chunk| !text.is(chunk.tokens.start, &["gồm", "là", "trong", "vào", "để"]))
        .all(|chunk| {
            matches!(
                chunk.item,
                Item::Place(_)
                    | Item::Time(_)
                    | Item::Cue(Cue::Function | Cue::Time(_) | Cue::Label | Cue::Reaches)
            ) || text.is(chunk.tokens.start, &["nữa", "bổ"])
        });
    before && behind
}

/// The tier that stands with the noun, uncounted, in the sentence before or the headline.
fn named(view: &View, noun: Noun) -> Option<Standard> {
    let scene = view.scene;
    let earlier = view
        .sentence
        .checked_sub(1)
        .map(|at| &scene.sentences[at])
        .filter(|earlier| earlier.block + 1 >= view.sentence().block);
    let title = scene
        .sentences
        .iter()
        .take_while(|sentence| scene.kinds[sentence.block] == BlockKind::Title);
    earlier.into_iter().chain(title).find_map(|sentence| {
        super::named_with(&sentence.chunks, noun).or_else(|| of_named(view, sentence, noun))
    })
}

/// `Huyện A đã được công nhận đạt chuẩn nông thôn mới`: the tier of a unit of the same level by its name.
fn of_named(view: &View, sentence: &Sentence, noun: Noun) -> Option<Standard> {
    let level = level_of(Cue::Noun(noun));
    let alike =
        |chunk: &Chunk| matches!(chunk.item, Item::Place(id) if Some(view.scene.places[id].level) == level);
    let at = sentence.chunks.iter().position(alike)?;
    let mut said = sentence.chunks[at + 1..].iter().take(NAMED).skip_while(|chunk| {
        !matches!(
            chunk.item,
            Item::Cue(Cue::Recognises | Cue::Meets | Cue::Goal | Cue::Completes)
        )
    });
    said.next()?;
    said.find_map(|chunk| match chunk.item {
        Item::Cue(Cue::Ntm(tier)) => Some(tier.unwrap_or(Standard::Standard)),
        Item::Cue(Cue::Tier(tier)) => Some(tier),
        _ => None,
    })
}

/// Within so many chunks of its name a unit is said to have a tier.
const NAMED: usize = 10;
