//! How many stars are said of products.

use super::{counts, is_beside_place, of_place};
use crate::context::{View, each};
use crate::indicator::{Claim, Running, opens_with_part, told_before};
use crate::quantity::{Quantity, Unit as Measured};
use crate::report::{Approx, Indicator};
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// A bare number behind its stars in a list of products (`200 sản phẩm OCOP (5 sao: 1; 4 sao: 45)`).
pub(super) fn labelled(view: &View, running: &Running) -> Option<(u8, u8)> {
    let stars = view.previous().filter(|stars| {
        view.quantity().unit == Measured::Other
            && stars.quantity().unit == Measured::Noun(Noun::Star)
            && (stars.at + 2 == view.at && links_number(view, view.at - 1)
                // `5 sao 9 sản phẩm, 4 sao 143, còn lại 3 sao`
                || stars.at + 1 == view.at
                    && view
                        .chunks()
                        .get(view.at + 1)
                        .is_none_or(|next| matches!(next.item, Item::Sign(',' | ';' | '.' | ')'))))
    })?;
    let of_products = |claim: &Claim| claim.indicator == Indicator::OcopProducts;
    running.latest(view, of_products).map(|_| range(stars.quantity()))
}

/// The chunk between stars and a bare number of products: `5 sao: 1`, `số 3 sao là 112`.
fn links_number(view: &View, at: usize) -> bool {
    let link = &view.chunks()[at];
    link.item == Item::Sign(':') || view.scene.text.is(link.tokens.start, &["là"])
}

/// `nâng hạng từ 3 sao lên 4 sao`, `đạt 3 sao năm 2020, nâng cấp lên 4 sao`; not `4 sao, còn lại là 3 sao`.
pub(super) fn moves_up(view: &View) -> bool {
    let raises = |chunk: &Chunk| {
        chunk.item == Item::Cue(Cue::Level)
            && view
                .scene
                .text
                .ends_before(chunk.tokens.end, &["lên", "thành", "xuống"])
    };
    // `nâng hạng từ 3 sao lên 4 sao: 06 sản phẩm`
    let mut ahead = view
        .segment_left()
        .take_while(|chunk| !counts(view, chunk, Noun::Product))
        // `nâng hạng 10 sản phẩm từ 3 sao lên 4 sao và đề nghị công nhận 3 sản phẩm 5 sao`: another verb's
        // … and `nâng 2 sản phẩm từ 3 sao lên 4 sao và phát triển 12 sản phẩm 3 sao`
        .take_while(|chunk| {
            !matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Pending))
                && !view.scene.text.is(chunk.tokens.start, &["phát", "xây"])
        })
        .skip_while(|chunk| !counts(view, chunk, Noun::Star));
    if ahead.any(raises) && ahead.any(|chunk| counts(view, chunk, Noun::Star)) {
        return true;
    }
    // `3 sản phẩm được nâng hạng từ 3 sao`
    let text = &view.scene.text;
    let raised_from = view.next().is_some_and(|stars| {
        let start = stars.quantity().outer.start;
        stars.quantity().unit == Measured::Noun(Noun::Star)
            && text.ends_before(start, &["từ"])
            && (text.ends_before(start - 1, &["nâng"])
                || text.ends_before(start - 1, &["hạng", "cấp", "sao"])
                    && text.ends_before(start - 2, &["nâng"]))
    });
    // `nâng hạng 2 sản phẩm lên 5 sao`
    let start = view.quantity().outer.start;
    let raised_to = view.next().is_some_and(|stars| {
        stars.quantity().unit == Measured::Noun(Noun::Star)
            && text.ends_before(stars.quantity().outer.start, &["lên"])
            && (start.saturating_sub(RAISED)..start).any(|token| {
                text.is(token, &["nâng"]) && text.is(token + 1, &["hạng", "cấp", "sao"])
                    || text.is(token, &["nâng"]) && token + 1 == start
            })
    });
    if raised_from || raised_to {
        return true;
    }
    // `3 sản phẩm 4 sao (nâng hạng từ 3 sao lên 4 sao)`: its stars stand outside the bracket.
    let own = view.next().is_some_and(|stars| {
        stars.quantity().unit == Measured::Noun(Noun::Star)
            && stars.depth() == view.depth()
            && view.chunks()[view.at + 1..stars.at]
                .iter()
                .all(|chunk| matches!(chunk.item, Item::Cue(Cue::Ocop | Cue::Function)))
            && view
                .chunks()
                .get(stars.at + 1)
                .is_some_and(|open| open.item == Item::Sign('('))
    });
    if own {
        return false;
    }
    let mut behind = view.chunks()[view.at + 1..]
        .iter()
        // `5 sản phẩm 3 sao, trong đó nước mắm A vừa được nâng lên 4 sao`
        .take_while(|chunk| {
            !matches!(chunk.item, Item::Sign(';') | Item::Cue(Cue::Part))
                && !counts(view, chunk, Noun::Product)
        })
        .skip_while(|chunk| !counts(view, chunk, Noun::Star));
    behind.any(raises) && behind.any(|chunk| counts(view, chunk, Noun::Star))
}

/// Within so many tokens before the count products are raised: `nâng hạng thêm ít nhất 2 sản phẩm`.
const RAISED: usize = 5;

/// The stars said of the products: behind the count, past their producers, or before it.
pub(super) fn said(view: &View) -> Option<(u8, u8)> {
    let mut at = *view;
    for _ in 0..3 {
        // `36 sản phẩm mới (bình quân 4 - 5 sản phẩm/huyện) đạt 3 sao`
        let aside = |next: &View| {
            next.depth() > view.depth() && next.quantity().unit == Measured::Noun(Noun::Product)
        };
        let Some(next) = at.next().and_then(|next| {
            if aside(&next) {
                at.next_outside()
            } else {
                Some(next)
            }
        }) else {
            break;
        };
        let between = &view.chunks()[at.at + 1..next.at];
        // `88 sản phẩm được công nhận, 21 trong số đó đạt bốn sao`; not the number of a name: `gạo nếp, gạo Đài thơm 8`
        let others = next.quantity().unit == Measured::Other
            && between
                .iter()
                .rfind(|chunk| !matches!(chunk.item, Item::Cue(Cue::Bound(_) | Cue::Reaches)))
                .is_some_and(|chunk| chunk.item == Item::Sign(','));
        if others {
            break;
        }
        if between
            .iter()
            .any(|chunk| matches!(chunk.item, Item::Sign(';' | ':')))
        {
            return before(view).or_else(|| closing(view));
        }
        match next.quantity().unit {
            Measured::Noun(Noun::Star) => {
                // `15 sản phẩm, 3 sao có 9 sản phẩm`: behind a comma or in a bracket the stars open the next member.
                let heads_next = next.runs_up_to_product();
                let text = &view.scene.text;
                // `45 sản phẩm, chiếm đa số là sản phẩm 3 sao`
                let most = between
                    .iter()
                    .flat_map(|chunk| chunk.tokens.clone())
                    .any(|token| {
                        text.is(token, &["đa", "phần"]) && text.is(token + 1, &["số", "lớn"])
                            || text.is(token, &["chủ"]) && text.is(token + 1, &["yếu"])
                    });
                let parted = between.iter().any(|chunk| {
                    matches!(chunk.item, Item::Sign(',' | '('))
                        || text.is(chunk.tokens.start, &["và", "còn", "thì"])
                });
                // `6 sản phẩm trong số này mang hạng 5 sao`; `44 sản phẩm trong đó 4 sao 12 sản phẩm`
                let broken = between.iter().enumerate().any(|(at, chunk)| {
                    chunk.item == Item::Cue(Cue::Part)
                        && (at > 0 || heads_next && text.ends_before(chunk.tokens.end, &["đó"]))
                });
                // `200 sản phẩm (5 sao: 1; 4 sao: 45)`
                let label = next.next().is_some_and(|number| {
                    number.at == next.at + 2 && number.quantity().unit == Measured::Other
                }) && links_number(view, next.at + 1);
                // `sản phẩm 5 sao là 42, trong tổng số 9.850 sản phẩm đạt 3 sao trở lên`: its own stars stand before it.
                if most || broken || label || parted && (heads_next || before(view).is_some()) {
                    return before(view);
                }
                // `đạt 3 và 4 sao`, `3, 4 sao`
                let low = (at.id != view.id && at.quantity().unit == Measured::Other)
                    .then(|| range(at.quantity()).0)
                    .filter(|_| {
                        matches!(between, [link] if link.item == Item::Sign(',') || view.scene.text.is(link.tokens.start, &["và", "hoặc"]))
                    });
                let (least, most) = span(&next);
                return Some((low.filter(|low| *low < least).unwrap_or(least), most));
            }
            Measured::Noun(Noun::Producer | Noun::Enterprise | Noun::Household | Noun::Score)
            | Measured::Other => {
                at = next;
            }
            Measured::Noun(Noun::Product) if all_alike(&next) => at = next,
            _ => break,
        }
    }
    before(view)
}

/// `4 sản phẩm công nhận lần đầu và 3 sản phẩm công nhận lại đều đạt 3 sao`
fn all_alike(last: &View) -> bool {
    last.next().is_some_and(|stars| {
        stars.quantity().unit == Measured::Noun(Noun::Star)
            && last.chunks()[last.at + 1..stars.at]
                .iter()
                .any(|chunk| last.scene.text.is(chunk.tokens.start, &["đều"]))
    })
}

/// `công nhận 3 sản phẩm, gồm: bột rau má A; giò trứng B và dưa lưới đạt hạng 3 sao`: said of all behind their names.
fn closing(view: &View) -> Option<(u8, u8)> {
    let listed = view.chunks()[view.at + 1..]
        .iter()
        .take(LISTS)
        .any(|chunk| chunk.item == Item::Sign(':'));
    let mut behind = std::iter::successors(view.next(), View::next).filter(listed_rank);
    let stars = behind.next().filter(|_| listed)?;
    let judged = stars.left().any(|chunk| {
        matches!(
            chunk.item,
            Item::Cue(Cue::Recognises | Cue::Reaches | Cue::Meets | Cue::Ranked)
        )
    });
    (judged && behind.next().is_none() && stars.quantity().unit == Measured::Noun(Noun::Star))
        .then(|| range(stars.quantity()))
}

/// Stars and other counts of products, which a list of names may hold.
fn listed_rank(view: &View) -> bool {
    matches!(
        view.quantity().unit,
        Measured::Noun(Noun::Star | Noun::Product | Noun::Score)
    )
}

/// Within so many chunks of its count a list of products begins: `7 sản phẩm OCOP mới, bao gồm:`.
const LISTS: usize = 5;

/// `3 sao là 65 sản phẩm`, `đạt 4 sao: 12 sản phẩm`, `OCOP 4 sao có 12 sản phẩm`.
fn before(view: &View) -> Option<(u8, u8)> {
    // `trao giấy chứng nhận OCOP 3 sao cho 12 chủ thể với 15 sản phẩm`
    let makers = |other: &View| {
        let unit = other.quantity().unit;
        let linked = view.chunks()[other.at + 1..view.at]
            .iter()
            .all(|chunk| view.scene.text.is(chunk.tokens.start, &["với", "có", "và"]));
        matches!(unit, Measured::Noun(Noun::Producer | Noun::Enterprise)) && linked
    };
    let nearest = view.previous()?;
    let nearest = if makers(&nearest) {
        nearest.previous()?
    } else {
        nearest
    };
    let previous = Some(nearest).filter(|previous| previous.quantity().unit == Measured::Noun(Noun::Star))?;
    let earlier_product = previous
        .previous()
        .filter(|other| other.quantity().unit == Measured::Noun(Noun::Product));
    let depth = |segment: usize| view.sentence().segments[segment].depth;
    let between = view.chunks()[previous.at + 1..view.at]
        .iter()
        .filter(|chunk| depth(chunk.segment) <= depth(view.segment()));
    // `Hạng 3 sao, do huyện quyết định công nhận, có 94 sản phẩm; hạng 4 sao, do …, có 5 sản phẩm`
    let text = &view.scene.text;
    let heads_clause = view.chunks()[..previous.at]
        .iter()
        .rposition(|chunk| chunk.item == Item::Sign(';'))
        .map_or(0, |at| at + 1)
        + HEADS
        > previous.at;
    let aside = heads_clause
        && text.ends_before(view.quantity().outer.start, &["có", "là", "với"])
        && text.ends_before(view.quantity().outer.start - 1, &[","]);
    let links = between.clone().all(|chunk| match chunk.item {
        Item::Sign(',') => aside,
        Item::Sign(';') | Item::Place(_) => false,
        _ => true,
    }) && between.count() <= FAR_HEAD;
    // A count before the stars has them already (`9 sản phẩm 4 sao và 58 sản phẩm`), unless a comma or `trong đó` parts
    // them, or its own stand before it too (`4 sao có 48 sản phẩm và 3 sao có 592 sản phẩm`).
    let taken = earlier_product.is_some_and(|other| {
        let parted = view.chunks()[other.at + 1..previous.at].iter().any(|chunk| {
            // `40 sản phẩm được đánh giá, phân hạng đạt từ 3 sao trở lên`
            let judged_on =
                chunk.item == Item::Sign(',') && text.is(chunk.tokens.end, &["phân", "xếp", "công"]);
            matches!(
                chunk.item,
                Item::Sign(',' | ';' | ':' | '.' | '(') | Item::Cue(Cue::Part)
            ) && !judged_on
                || text.is(chunk.tokens.start, &["thì"])
        });
        let led = other.previous().is_some_and(|stars| {
            stars.quantity().unit == Measured::Noun(Noun::Star) && stars.runs_up_to_product()
        });
        !parted && !led
    });
    (links && !taken).then(|| range(previous.quantity()))
}

/// Among so many chunks a clause opens with its stars: `Sản phẩm OCOP hạng 3 sao`.
const HEADS: usize = 5;

/// Within so many chunks stars stand before their count.
const FAR_HEAD: usize = 8;

/// `tiềm năng 5 sao 04 sản phẩm`, `tiềm năng 5 sao: 4`: hoped for, said before the count.
pub(super) fn hoped_for(view: &View, running: &Running) -> bool {
    let said = labelled(view, running).or_else(|| before(view)).is_some();
    let hoped = |stars: View| {
        stars
            .at
            .checked_sub(1)
            .is_some_and(|at| stars.chunks()[at].item == Item::Cue(Cue::Potential))
    };
    // `0,8% sản phẩm tiềm năng 5 sao và 42 sản phẩm 5 sao`
    let own = view.next().is_some_and(|next| {
        next.quantity().unit == Measured::Noun(Noun::Star)
            && next.segment() == view.segment()
            && !next.runs_up_to_product()
    });
    said && !own && view.previous().is_some_and(hoped)
}

/// The stars that the head of the list says for all its members.
pub(super) fn inherited(view: &View, running: &Running) -> Option<(u8, u8)> {
    // `13 sản phẩm được công nhận lại, gồm 4 sản phẩm 4 sao, 9 sản phẩm 3 sao` has both.
    let behind = || {
        view.chunks()[view.at + 1..]
            .iter()
            .take_while(|chunk| chunk.item != Item::Sign(';'))
    };
    let mut counted = behind().take_while(|chunk| !matches!(chunk.item, Item::Quantity(_)));
    let mut parts = behind().filter_map(|chunk| match chunk.item {
        Item::Quantity(id) if view.scene.quantities[id].unit == Measured::Noun(Noun::Star) => {
            Some(range(&view.scene.quantities[id]))
        }
        _ => None,
    });
    let first = parts.next();
    if counted.any(|chunk| chunk.item == Item::Cue(Cue::Part)) && parts.any(|other| Some(other) != first) {
        return None;
    }
    // `3 sản phẩm 5 sao; năm 2023, tỉnh A đặt mục tiêu có thêm 30 sản phẩm` goes on with another matter.
    let planned = view
        .left()
        .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Plan | Cue::Expects)));
    let told_of_place =
        !planned && (view.left().any(|chunk| matches!(chunk.item, Item::Place(_))) || is_beside_place(view));
    let reissued = view.right().take(3).any(|chunk| {
        // `124 sản phẩm thuộc nhóm thực phẩm` may have any.
        let group = view.scene.text.is(chunk.tokens.start, &["nhóm"]);
        chunk.item == Item::Cue(Cue::Ranked) && !group || view.scene.text.is(chunk.tokens.start, &["tái"])
    }) || told_of_place;
    let mut told = view.before().filter_map(|chunk| match chunk.item {
        Item::Quantity(id) if view.scene.quantities[id].unit == Measured::Noun(Noun::Star) => {
            Some(range(&view.scene.quantities[id]))
        }
        _ => None,
    });
    // `40 sản phẩm 4 sao và 19 sản phẩm 3 sao; huyện A có 30 sản phẩm`: of both
    let head = told
        .next()
        .filter(|stars| told.all(|other| other == *stars) || !told_of_place);
    let products = |claim: &Claim| claim.indicator == Indicator::OcopProducts;
    head.filter(|_| reissued).or_else(|| {
        // `Huyện A có 15 sản phẩm 4 sao. Kế tiếp, huyện B có 14 sản phẩm.`; `Trong số này có 3 sản phẩm cà phê`
        let previous = std::iter::successors(view.previous(), View::previous).find_map(|at| {
            running
                .claim(at.id)
                .filter(|claim| products(claim))
                .map(|claim| (at, claim))
        });
        // `305 sản phẩm từ 3 sao trở lên, trong đó có 4 sản phẩm du lịch`
        let part = view
            .segment_left()
            .any(|chunk| chunk.item == Item::Cue(Cue::Part));
        // `14 sản phẩm 4 sao, 125 sản phẩm 3 sao, trong đó 118 sản phẩm thực phẩm`: of both
        let others = |claim: &Claim| {
            std::iter::successors(view.previous(), View::previous)
                .filter_map(|at| running.claim(at.id))
                .any(|other| products(other) && other.stars != claim.stars)
        };
        if let Some((whole, claim)) = previous.filter(|_| part)
            && whole.quantity().value > view.quantity().value
            && !others(claim)
        {
            return claim.stars;
        }
        // `A và B (mỗi nơi có 6 sản phẩm)`
        let placed = |at: &View, claim: &Claim| of_place(at) || !claim.places.is_empty();
        let here = of_place(view) || !each::named(view).is_empty();
        let earlier = match previous {
            Some((at, claim)) if here && placed(&at, claim) || opens_with_part(view) => Some(claim),
            None if here && !opens_with_part(view) => running
                .in_sentence_before(view, products)
                // `gồm 77 sản phẩm 3 sao và 14 sản phẩm 4 sao. Huyện A có 29 sản phẩm`: of both
                .or_else(|| listed_before(view, running))
                .filter(|claim| !running.tells_in_parts(view, claim.stars)),
            None => running.whole_before(view, products),
            _ => None,
        };
        earlier
            .and_then(|claim| claim.stars)
            .or_else(|| of_subject_before(view).filter(|_| here && previous.is_none()))
            .filter(|(low, high)| low == high)
    })
}

/// `Những sản phẩm đạt 4 sao đợt này phần lớn là thực phẩm. Trong đó, huyện A có 11 sản phẩm`: not counted before they are listed.
fn of_subject_before(view: &View) -> Option<(u8, u8)> {
    let text = &view.scene.text;
    let earlier = &view.scene.sentences[told_before(view)?];
    let start = earlier.tokens.start;
    let products = text.is(start, &["những", "các"]) && text.is(start + 1, &["sản"]);
    let mut stars = earlier.chunks.iter().filter_map(|chunk| match chunk.item {
        Item::Quantity(id) => Some(&view.scene.quantities[id]),
        _ => None,
    });
    let only = stars.next().filter(|_| stars.next().is_none())?;
    (products && only.unit == Measured::Noun(Noun::Star)).then(|| range(only))
}

/// `Thành phố A có 8 sản phẩm đạt 4 sao.`, and in the next paragraph `Huyện B có 3 sản phẩm.`: a list of places goes on.
fn listed_before<'r>(view: &View, running: &'r Running) -> Option<&'r Claim> {
    let text = &view.scene.text;
    let opens = |sentence: &Sentence| {
        let placed = sentence
            .chunks
            .iter()
            .take(OPENS)
            .any(|chunk| matches!(chunk.item, Item::Place(_)));
        // `Nhiều huyện, thành phố khác cũng có sản phẩm được xếp hạng như A và B (mỗi nơi 6 sản phẩm)`
        let start = sentence.tokens.start;
        let several = text.is(start, &["một"]) && text.is(start + 1, &["số"])
            || text.is(start, &["các", "nhiều", "những"]);
        let others = (start..start + OTHERS).any(|token| {
            text.is(token, &["khác"]) || text.is(token, &["còn"]) && text.is(token + 1, &["lại"])
        });
        placed || several && others
    };
    let earlier = told_before(view)?;
    // `Tính đến nay, tỉnh có 356 sản phẩm, gồm 121 sản phẩm 4 sao`: what has parts of its own goes on with none.
    let parted = view.chunks().iter().any(|chunk| counts(view, chunk, Noun::Star));
    let listed = !parted && opens(view.sentence()) && opens(&view.scene.sentences[earlier]);
    listed
        .then(|| running.in_sentence(view, earlier, |claim| claim.indicator == Indicator::OcopProducts))
        .flatten()
}

/// Within so many tokens a sentence opens with other units than those before it: `Một số quận, huyện, thị xã khác`.
const OTHERS: usize = 9;

/// Among so many chunks a sentence opens with its place: `Cụ thể, thành phố A`.
const OPENS: usize = 3;

/// `14.642 sản phẩm OCOP từ 3 sao trở lên, tăng 3.586 sản phẩm`: what is added has the stars of the level.
pub(super) fn of_level(view: &View, running: &Running) -> Option<(u8, u8)> {
    let risen = view.left().any(|chunk| {
        matches!(chunk.item, Item::Cue(Cue::Change(_))) && view.scene.text.is(chunk.tokens.start, &["tăng"])
    });
    // `7 sản phẩm 4 sao và 11 sản phẩm 3 sao; riêng năm 2025 tăng thêm 4 sản phẩm`: of which, nothing tells.
    let products = |claim: &&Claim| claim.indicator == Indicator::OcopProducts;
    // `12 sản phẩm 4 sao, tăng 3 sản phẩm; 30 sản phẩm 3 sao, tăng 8 sản phẩm`
    let parted = |at: &View| {
        view.chunks()[at.at..view.at]
            .iter()
            .any(|chunk| chunk.item == Item::Sign(';'))
    };
    let mut earlier = std::iter::successors(view.previous(), View::previous)
        .take_while(|at| !parted(at))
        .filter_map(|at| running.claim(at.id))
        .filter(products);
    let level = earlier.next().filter(|claim| risen && claim.change.is_none())?;
    earlier
        .all(|other| other.stars == level.stars)
        .then_some(level.stars)
        .flatten()
}

/// `từ 3 sao – 4 sao`, `3 sao đến 5 sao`: a range with its noun at both ends.
fn span(stars: &View) -> (u8, u8) {
    let (low, high) = range(stars.quantity());
    // `12 sản phẩm 3 sao và 4 sao`, `3 sao, 4 sao và 5 sao`, where none opens a count of its own
    let follows = |last: &View, next: &View| {
        let between = match &last.chunks()[last.at + 1..next.at] {
            // `hạng 3 sao và hạng 4 sao`
            [link @ .., rank] if last.scene.text.is(rank.tokens.start, &["hạng"]) && !link.is_empty() => {
                link
            }
            between => between,
        };
        let joined = matches!(between, [link] if matches!(link.item, Item::Sign('-' | '–' | '—')) || last.scene.text.is(link.tokens.start, &["đến", "tới"]));
        let both = matches!(between, [link] if link.item == Item::Sign(',') || last.scene.text.is(link.tokens.start, &["và"]));
        next.quantity().unit == Measured::Noun(Noun::Star) && (joined || both && !next.runs_up_to_product())
    };
    let upper = std::iter::successors(Some(*stars), |last| {
        last.next().filter(|next| follows(last, next))
    })
    .skip(1)
    .last();
    // `từ 3 sao` without an end is `từ 3 sao trở lên`.
    let open = low == high
        && stars
            .scene
            .text
            .ends_before(stars.quantity().tokens.start, &["từ"]);
    upper.map_or((low, if open { MOST_STARS } else { high }), |next| {
        (low, range(next.quantity()).1)
    })
}

/// Least and most stars of a quantity of stars.
fn range(quantity: &Quantity) -> (u8, u8) {
    let whole = |value: rust_decimal::Decimal| {
        u8::try_from(value.trunc())
            .unwrap_or(MOST_STARS)
            .clamp(1, MOST_STARS)
    };
    let low = whole(quantity.value);
    let high = quantity.value_max.map_or(low, whole);
    match quantity.approx {
        Some(Approx::AtLeast) => (low, MOST_STARS),
        Some(Approx::AtMost) => (1, high),
        _ => (low, high),
    }
}

/// OCOP ranks from one to five stars (Decisions 1048/QĐ-TTg of 2019 and 148/QĐ-TTg of 2023).
const MOST_STARS: u8 = 5;

impl View<'_, '_> {
    /// Whether stars are followed by the count of products that they are said of.
    fn runs_up_to_product(&self) -> bool {
        [self.next(), self.next_outside()]
            .into_iter()
            .flatten()
            .any(|next| {
                // `đạt 4 sao (cấp tỉnh) 36 sản phẩm`
                let aside = |chunk: &Chunk| self.sentence().segments[chunk.segment].depth > next.depth();
                next.quantity().unit == Measured::Noun(Noun::Product)
                    && self.chunks()[self.at + 1..next.at].iter().all(|chunk| {
                        aside(chunk)
                            || matches!(
                                chunk.item,
                                Item::Cue(Cue::Reaches | Cue::Function | Cue::Bound(_) | Cue::Ocop)
                                    | Item::Sign(':' | '(' | ')')
                            ) && !self.scene.text.is(chunk.tokens.start, &["và"])
                            // `3 sao chiếm đa số với 49 sản phẩm`
                            || self.scene.text.is(chunk.tokens.start, &["chiếm", "đa", "phần", "nhiều"])
                    })
            })
    }
}
