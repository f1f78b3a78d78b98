//! Sums whose sources are told beside them.

use super::givers::giver_behind;
use super::is_money;
use crate::context::View;
use crate::indicator::opens_parts;
use crate::quantity::Unit as Measured;
use crate::report::FundingSource;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Item, Sentence};

/// `huy động trong nhân dân với tổng số tiền hơn 118 tỷ đồng (trong đó nhân dân đóng góp 21,5 tỷ đồng)`: of what the people gave only a
/// part, it is of all.
pub(super) fn holds_what_people_gave(view: &View, source: Option<FundingSource>) -> bool {
    let part = view.next().filter(|next| next.quantity().unit == Measured::Money);
    source == Some(FundingSource::Community)
        && part.is_some_and(|part| {
            let mut between = view.chunks()[view.at + 1..part.at].iter();
            between.any(|chunk| chunk.item == Item::Cue(Cue::Part))
                && between.any(|chunk| chunk.item == Item::Cue(Cue::Source(FundingSource::Community)))
        })
}

/// `tổng kinh phí đầu tư 64 tỷ đồng, trong đó ngân sách huyện 41 tỷ đồng`, `Kinh phí đầu tư 5 năm là 268 tỷ đồng. Trong đó vốn nhà nước
/// 151 tỷ`: a sum whose sources are told.
pub(super) fn is_told_in_parts(view: &View) -> bool {
    if view.next().is_none() && sources_follow(view) {
        return true;
    }
    view.next().is_some_and(|next| {
        let between = || view.chunks()[view.at + 1..next.at].iter();
        next.quantity().unit == Measured::Money
            && View::any(between(), |cue| cue == Cue::Part)
            // `gồm 58 tỷ đồng từ ngân sách tỉnh, …`
            && (View::any(between().chain(next.right().take(2)), |cue| matches!(cue, Cue::Source(_)))
                || giver_behind(&next).is_some())
    })
}

/// `tỉnh dự kiến bố trí 186 tỷ đồng, trong đó vốn Trung ương 122 tỷ đồng`: who gives it does not give all.
pub(super) fn is_given_with_others(view: &View, source: Option<FundingSource>) -> bool {
    let budget = matches!(
        source,
        Some(FundingSource::Provincial | FundingSource::District | FundingSource::Commune)
    );
    let named = View::any(view.left(), |cue| matches!(cue, Cue::Source(_)));
    let other = |next: View| {
        View::any(view.chunks()[view.at + 1..next.at].iter(), |cue| {
            cue == Cue::Source(FundingSource::Central)
        })
    };
    budget && !named && is_told_in_parts(view) && view.next().is_some_and(other)
}

/// Whether the next sentence of the paragraph opens with a source and its sum.
fn sources_follow(view: &View) -> bool {
    let scene = view.scene;
    let parts = opens_parts(view, view.sentence + 1);
    let colon = scene.text.ends_before(view.sentence().tokens.end, &[":"]);
    let behind = view.sentence + 1 + usize::from(parts);
    // Past `Trong đó:` stands a line for each.
    let near = |next: &&Sentence| parts || colon || next.block == view.sentence().block;
    let Some(next) = scene.sentences.get(behind).filter(near) else {
        return false;
    };
    let opening = || {
        next.chunks
            .iter()
            .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_)))
    };
    let source = View::any(opening(), |cue| matches!(cue, Cue::Source(_)));
    let sum = next.chunks.get(opening().count());
    source && opening().count() <= SOURCE_OPENS && sum.is_some_and(|sum| is_money(view, sum))
}

/// Within so many chunks a sentence that parts a sum names a source: `Trong đó, nguồn vốn của nhà nước là`.
const SOURCE_OPENS: usize = 6;
