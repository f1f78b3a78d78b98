//! The year that a heading gives to the results under it.

use super::{Years, first};
use crate::article::BlockKind;
use crate::context::status::heading::{Rank, heads_results, stands_alone};
use crate::context::{Scene, View};
use crate::quantity::Unit;
use crate::text::sentence::{Item, Sentence};

/// For each sentence the years of the results that a heading or the lead-in of a list announces: `I. Kết quả thực hiện năm
/// 2021`, `Hội đồng nhân dân tán thành đánh giá kết quả năm 2021 với các nội dung chính:`.
///
/// They end with the next heading that is no deeper, and where a plan begins.
pub(crate) fn reviewed(scene: &Scene) -> Vec<Option<Years>> {
    let mut governing: Option<(Years, Rank)> = None;
    scene
        .sentences
        .iter()
        .enumerate()
        .map(|(index, sentence)| {
            let row = sentence.chunks.iter().any(|chunk| chunk.item == Item::Sign('|'));
            let heading = scene.kinds[sentence.block] == BlockKind::Heading || stands_alone(scene, sentence);
            let leads = scene.text.ends_before(sentence.tokens.end, &[":"]);
            if row || scene.kinds[sentence.block] == BlockKind::Title || !(heading || leads) {
                return governing.map(|(years, _)| years);
            }
            let rank = Rank::of(scene, sentence);
            let counted = sentence.chunks.iter().any(
                |chunk| matches!(chunk.item, Item::Quantity(id) if scene.quantities[id].unit != Unit::Other),
            );
            // `Tổng hợp nguồn lực của 431 xã giai đoạn 2011-2015, cụ thể như sau:`
            if let Some(years) = announced(scene, sentence).filter(|_| !counted || leads) {
                governing = Some((years, rank));
            } else if scene.plans[index].is_some()
                || heading && !counted && governing.is_some_and(|(_, own)| rank <= own)
            {
                governing = None;
            }
            governing.map(|(years, _)| years)
        })
        .collect()
}

/// The years of the results that a line announces, once they are over.
fn announced(scene: &Scene, sentence: &Sentence) -> Option<Years> {
    let text = &scene.text;
    let results = heads_results(scene, sentence)
        || sentence
            .tokens
            .clone()
            .any(|token| text.is(token, &["kết"]) && text.is(token + 1, &["quả"]));
    let today = scene
        .setting
        .published
        .map_or(scene.setting.now(), |day| Some(day.year))?;
    first(scene, sentence)
        .filter(|_| results)
        .filter(|years| years.year.is_some_and(|year| year <= today))
}

/// The years that a heading gives to a quantity: a period is that of the money spent in it, a level is that of its end.
pub(super) fn years(view: &View) -> Option<Years> {
    let years = view.scene.reviewed[view.sentence]?;
    let spent = view.quantity().unit == Unit::Money && !view.quantity().per.person;
    Some(Years {
        from: years.from.filter(|_| spent),
        ..years
    })
}
