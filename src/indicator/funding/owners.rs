//! Money of single households and producers.

use crate::context::View;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// `hộ ông A vay 200 triệu đồng`, where `các hộ góp 200 triệu đồng` is money of several.
pub(super) fn is_of_household(view: &View) -> bool {
    let text = &view.scene.text;
    // `Nhà ông bỏ ra 35 triệu đồng`, `nhà ít 500 nghìn, nhà nhiều 3 triệu đồng`
    let clause = view
        .segment_left()
        .last()
        .map_or(view.quantity().outer.start, |chunk| chunk.tokens.start);
    let home = (clause..view.quantity().outer.start).any(|token| {
        text.is(token, &["nhà"]) && text.is(token + 1, &["ông", "bà", "anh", "chị", "ít", "nhiều", "tôi"])
    });
    if home {
        return true;
    }
    let text_of = |chunk: &Chunk| view.scene.text.word(chunk.tokens.start);
    let household = view
        .left()
        .find(|chunk| chunk.item == Item::Cue(Cue::Noun(Noun::Household)));
    household.is_some_and(|chunk| text_of(chunk) != "gia")
        && !view.left().any(|chunk| matches!(text_of(chunk), "các" | "nhiều"))
}

/// `Cơ sở nước mắm Bà Hai, chủ nhân của 4 sản phẩm OCOP, đầu tư dây chuyền 2 tỷ đồng`: a producer that opens the sentence by its name puts it into its
/// own business, where `Công ty A ủng hộ xã 2 tỷ đồng` gives it.
pub(super) fn is_invested_by_producer(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.sentence().tokens.start;
    let kind = text.is(start, &["cơ"]) && text.is(start + 1, &["sở"])
        || text.is(start, &["htx", "tht"])
        || text.is(start, &["hợp", "tổ", "công", "doanh"])
            && text.is(start + 1, &["tác", "hợp", "ty", "nghiệp"]);
    let named =
        (start + 1..start + NAME).any(|token| text.tokens.get(token).is_some_and(|token| token.capital));
    let tokens = start..view.quantity().outer.start;
    let invests = tokens
        .clone()
        .any(|token| text.is(token, &["đầu"]) && text.is(token + 1, &["tư"]) || text.is(token, &["vay"]));
    let gives = tokens
        .into_iter()
        .any(|token| text.is(token, &["ủng", "góp", "tặng", "trợ", "hỗ"]));
    let public = View::any(view.before(), |cue| matches!(cue, Cue::Source(_) | Cue::Ntm(_)));
    kind && named && invests && !gives && !public
}

/// Within so many tokens behind its kind a producer has its name: `Hợp tác xã Nông nghiệp A`.
const NAME: usize = 7;
