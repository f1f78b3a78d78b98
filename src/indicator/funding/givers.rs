//! Who gives a sum, by the noun and the verb beside it.

use super::heads::{of_city, wider};
use crate::context::View;
use crate::context::place::{BUDGET_GIVES, is_article_city};
use crate::quantity::Unit as Measured;
use crate::report::FundingSource;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// `1,2 tỷ đồng Nhà nước hỗ trợ, 3 tỷ đồng doanh nghiệp ủng hộ, 800 triệu đồng tỉnh cấp`: who gives it, right behind the sum.
pub(super) fn giver_behind(view: &View) -> Option<FundingSource> {
    let text = &view.scene.text;
    let clause: Vec<&Chunk> = view
        .right()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(_)))
        .collect();
    let giver = clause
        .first()
        .filter(|giver| giver.tokens.start == view.quantity().outer.end)?;
    // `trong đó 3 tỷ đồng huyện hỗ trợ 2 tỷ đồng`
    let last = clause.last()?;
    let gives_another = view
        .chunks()
        .get(view.sentence().position(last) + 1)
        .is_some_and(|chunk| matches!(chunk.item, Item::Quantity(_)));
    if gives_another {
        return None;
    }
    let verb = clause[1..]
        .iter()
        .find(|chunk| chunk.item == Item::Cue(Cue::Fund));
    match giver.item {
        Item::Cue(Cue::Source(source))
            if verb.is_some() || text.ends_before(giver.tokens.end, &["trợ", "góp", "hộ"]) =>
        {
            Some(of_city(view, giver, source))
        }
        Item::Cue(Cue::Noun(Noun::Enterprise)) if verb.is_some() => Some(FundingSource::Enterprise),
        _ => budget_gives(view, verb?),
    }
}

/// Whether the verb is said of counted households or villagers (`152 hộ góp`, `mỗi hộ đóng góp` is a rule for each).
pub(super) fn households_give(view: &View, verb: &Chunk) -> bool {
    let text = &view.scene.text;
    let counted = |chunk: &Chunk| match chunk.item {
        Item::Quantity(id) => matches!(
            view.scene.quantities[id].unit,
            Measured::Noun(Noun::Household | Noun::Individual)
        ),
        _ => false,
    };
    let at = view.sentence().position(verb);
    text.is(verb.tokens.start, &["góp", "đóng", "ủng", "quyên", "bỏ"])
        && view.chunks()[at.saturating_sub(FAR_GIVER)..at]
            .iter()
            .any(counted)
}

/// How many chunks before the verb the givers may stand (`64 hộ đã tự nguyện góp`).
const FAR_GIVER: usize = 4;

/// `Huyện sẽ bố trí thêm cho xã A 3 tỷ đồng`, `đề nghị tỉnh bố trí đủ 24 tỷ đồng`, `tỉnh, huyện đối ứng 1,24 tỷ đồng`: the
/// budget of the unit whose authorities give.
pub(super) fn budget_gives(view: &View, verb: &Chunk) -> Option<FundingSource> {
    let text = &view.scene.text;
    if !text.is(verb.tokens.start, BUDGET_GIVES) {
        return None;
    }
    // `xã bố trí và huy động 64 tỷ đồng` is of all sources
    let end = verb.tokens.end;
    if (end..end + RAISED).any(|token| text.is(token, &["huy"]) && text.is(token + 1, &["động"])) {
        return None;
    }
    budget_of(view, view.sentence().position(verb))
}

/// How many tokens behind a giving verb `huy động` may join it.
const RAISED: usize = 3;

/// The budget of the units named by level right before a chunk: `huyện`, `tỉnh, huyện`.
pub(super) fn budget_of(view: &View, at: usize) -> Option<FundingSource> {
    let text = &view.scene.text;
    let mut source = None;
    for chunk in view.chunks()[..at].iter().rev() {
        match chunk.item {
            Item::Cue(Cue::Noun(noun @ (Noun::Province | Noun::District | Noun::Commune))) => {
                // `cho các xã`, `trên địa bàn huyện` receive it.
                // `các huyện, thị xã, thành phố đối ứng 21 tỷ đồng`: who adds its own share gives it.
                let share = view
                    .chunks()
                    .get(at)
                    .is_some_and(|verb| text.is(verb.tokens.start, &["đối"]));
                let start = chunk.tokens.start;
                if text.ends_before(start, &["cho", "của", "bàn", "trợ", "từ", "được"])
                    || text.ends_before(start, &["các"]) && !share
                {
                    return None;
                }
                let own = match noun {
                    Noun::Province => FundingSource::Provincial,
                    Noun::District if is_article_city(view, chunk.tokens.start) => FundingSource::Provincial,
                    Noun::District => FundingSource::District,
                    _ => FundingSource::Commune,
                };
                source = Some(wider(source, own));
            }
            // `UBND xã hỗ trợ 250 tấn xi măng trị giá 300 triệu đồng`
            Item::Cue(Cue::Authority) if text.is(chunk.tokens.start, &["ubnd", "ủy"]) => {
                let own = match text.word(chunk.tokens.end - 1) {
                    "tỉnh" => FundingSource::Provincial,
                    "huyện" => FundingSource::District,
                    "xã" if !text.ends_before(chunk.tokens.end - 1, &["thị"]) => FundingSource::Commune,
                    _ => return source,
                };
                source = Some(wider(source, own));
            }
            Item::Sign(',') if source.is_some() => {}
            Item::Sign(':') if source.is_none() => {}
            Item::Cue(Cue::Function) if text.is(chunk.tokens.start, &["được", "cho"]) => return None,
            Item::Cue(Cue::Function | Cue::Expects | Cue::Done | Cue::Bound(_) | Cue::Reaches) => {}
            _ => break,
        }
    }
    source
}

/// `người dân, doanh nghiệp đóng góp 812 triệu đồng`
pub(super) fn gives_with_people(view: &View, enterprise: &Chunk) -> bool {
    let at = view.sentence().position(enterprise);
    match &view.chunks()[..at] {
        [.., people, link] => {
            // `dân và doanh nghiệp đóng góp`
            (people.item == Item::Cue(Cue::Source(FundingSource::Community))
                || view.scene.text.ends_before(people.tokens.end, &["dân"]))
                && (link.item == Item::Sign(',') || view.scene.text.is(link.tokens.start, &["và", "cùng"]))
        }
        _ => false,
    }
}

/// Whether enterprises are said to pay: by a verb, or as the name of a source right before its sum.
pub(super) fn pays(view: &View, enterprise: &Chunk) -> bool {
    let text = &view.scene.text;
    let (start, end) = (enterprise.tokens.start, view.quantity().outer.start);
    let given = text.ends_before(start, &["cho", "trợ"]);
    let verb = (enterprise.tokens.end..end).any(|token| {
        text.is(token, &["đầu", "đóng", "ủng", "tài", "tham", "hỗ"])
            && text.is(token + 1, &["tư", "góp", "hộ", "trợ", "gia"])
            || text.is(token, &["góp"])
    });
    let named = enterprise.tokens.end == end || text.is(enterprise.tokens.end, &[":"]);
    !given && (verb || named)
}

/// `Huyện dành 4 tỷ đồng từ ngân sách hỗ trợ các xã`: the budget without its level is that of the unit which gives.
pub(super) fn own_budget(view: &View, budget: &Chunk) -> Option<FundingSource> {
    let text = &view.scene.text;
    let words = budget.tokens.clone();
    let bare = words.start >= view.quantity().outer.end
        && text.ends_before(words.end, &["sách"])
        && !text.is(
            words.end,
            &["nhà", "các", "địa", "trung", "tỉnh", "huyện", "xã", "cấp"],
        );
    let verb = view
        .segment_left()
        .find(|chunk| text.is(chunk.tokens.start, &["dành", "trích", "chi", "bố", "ứng", "sử"]))?;
    budget_of(view, view.sentence().position(verb)).filter(|_| bare)
}
