//! Units that are counted for what they lack, or as all that there are.

use crate::context::View;
use crate::quantity::{Form, Unit as Measured};
use crate::text::Token;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::Item;

/// `13 tỉnh chưa có đơn vị cấp huyện nào về đích`, `còn 4 xã chưa có khu dân cư nào đạt chuẩn`, `3 xã chưa có vườn mẫu`: neither the units nor
/// what none of them has is counted.
pub(super) fn lacks_units(view: &View) -> bool {
    let none = |view: &View| view.quantity().form == Form::Negation;
    let pair = |units: &View, none: &View| {
        units.segment() == none.segment() && holds(units.quantity().unit, none.quantity().unit)
    };
    none(view) && view.previous().is_some_and(|units| pair(&units, view))
        || view.next().is_some_and(|next| none(&next) && pair(view, &next))
        || has_none(view)
}

/// Whether units of one kind lie in those of the other.
fn holds(units: Measured, parts: Measured) -> bool {
    match units {
        Measured::Noun(Noun::Province | Noun::District) => true,
        Measured::Noun(Noun::Commune) => matches!(
            parts,
            Measured::Noun(Noun::Village | Noun::Garden | Noun::ModelGarden | Noun::Product)
        ),
        _ => false,
    }
}

/// `3 xã chưa có vườn mẫu được công nhận`
fn has_none(view: &View) -> bool {
    let text = &view.scene.text;
    let end = view.quantity().outer.end;
    let lacks = text.is(end, &["chưa", "không"]) && text.is(end + 1, &["có"]);
    let part = view.right().find_map(|chunk| match chunk.item {
        Item::Cue(Cue::Noun(noun)) => Some((chunk.tokens.start, noun)),
        _ => None,
    });
    lacks
        && part.is_some_and(|(start, noun)| {
            start <= end + 2 && holds(view.quantity().unit, Measured::Noun(noun))
        })
}

/// `sau sắp xếp, toàn tỉnh còn 119 xã và 11 phường`: all units, wards among them, which have no tier.
pub(super) fn counts_all_units(view: &View) -> bool {
    let text = &view.scene.text;
    let end = view.quantity().outer.end;
    text.is(end, &["và", ","])
        && text.tokens.get(end + 1).is_some_and(Token::is_number)
        && text.is(end + 2, &["phường"])
}
