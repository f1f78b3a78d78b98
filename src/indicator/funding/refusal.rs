//! Sums that are none of the programme's.

use super::{averaged, is_money, programme};
use crate::context::{View, each};
use crate::quantity::Unit as Measured;
use crate::text::lexicon::Cue;
use crate::text::sentence::{Chunk, Item};

/// Why a sum is none of the programme's by its size, or by the units that it is for one by one.
/// `mean` says that it is the mean of a place, where others were told before.
pub(super) fn refusal_of_sum(view: &View, mean: bool) -> Option<&'static str> {
    let quantity = view.quantity();
    let text = &view.scene.text;
    let named = mean || !each::named(view).is_empty();
    if quantity.per.other || quantity.per.person || (quantity.per.place && !averaged(view) && !named) {
        return Some("money per unit");
    }
    if quantity.value < rust_decimal::Decimal::from(1_000_000) {
        return Some("too little to be money for the programme");
    }
    let left = view.segment_left().take_while(|chunk| !is_money(view, chunk));
    if View::any(left, |cue| cue == Cue::Each) && !averaged(view) && !named {
        return Some("money per unit");
    }
    // `243.240.000.000 đồng (Hai trăm bốn mươi ba tỷ, hai trăm bốn mươi triệu đồng)`
    let in_words = !text.tokens[quantity.tokens.start].is_number();
    if in_words
        && view.in_brackets()
        && view
            .host()
            .is_some_and(|host| host.quantity().unit == Measured::Money)
    {
        return Some("the sum before it in words");
    }
    if is_for_each(view) || is_rate_of_support(view) {
        return Some("support for each unit");
    }
    // `đạt 27,8 triệu đồng/người/năm (quy định của tỉnh là 26 triệu đồng)`
    let of_income = view.in_brackets()
        && view
            .host()
            .is_some_and(|host| host.quantity().unit == Measured::Money && host.quantity().per.person);
    if of_income {
        return Some("an income or its norm");
    }
    // `đề nghị bổ sung thêm 40 tỷ đồng vốn cho vay`
    let end = quantity.outer.end;
    if text.is(end, &["vốn"]) && (text.is(end + 1, &["vay"]) || text.is(end + 2, &["vay"])) {
        return Some("money lent");
    }
    // `Mỗi sản phẩm đạt 3 sao được hỗ trợ 10 triệu đồng, đạt 4 sao 20 triệu đồng`
    let whole = view.left().any(|chunk| text.is(chunk.tokens.start, &["tổng"]));
    if view
        .chunks()
        .first()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Each))
        && view.is_rated()
        && !whole
    {
        return Some("support for each unit");
    }
    // `vận động xây dựng 92 nhà Đại đoàn kết trị giá hơn 7 tỷ đồng`
    let charity = |token: usize| {
        text.is(token, &["đại"]) && text.is(token + 1, &["đoàn"]) && text.ends_before(token, &["nhà"])
            || text.is(token, &["tình"]) && text.is(token + 1, &["thương", "nghĩa"])
            || text.is(token, &["mái"]) && text.is(token + 1, &["ấm"])
    };
    if view
        .segment_left()
        .take_while(|chunk| !is_money(view, chunk))
        .any(|chunk| chunk.tokens.clone().any(charity))
    {
        return Some("houses given to families");
    }
    if is_for_the_poor(view) {
        return Some("money for the poor");
    }
    if is_worth_of_contracts(view) {
        return Some("what contracts are worth");
    }
    // `được thưởng công trình phúc lợi trị giá 1 tỷ đồng`
    // `tặng xã công trình phúc lợi trị giá 1 tỷ đồng`
    let prize = |token: usize| {
        text.is(token, &["thưởng"]) && text.is(token + 1, &["công", "các"])
            || text.is(token, &["tặng", "trao"])
                && (token + 1..token + 1 + FAR_PRIZE)
                    .any(|token| text.is(token, &["phúc"]) && text.is(token + 1, &["lợi"]))
    };
    if view
        .segment_left()
        .take_while(|chunk| !is_money(view, chunk))
        .any(|chunk| chunk.tokens.clone().any(prize))
    {
        return Some("a prize");
    }
    // `một công trình nhà văn hóa phải cần từ 600 đến 800 triệu đồng`
    if is_typical(view) && programme(view).is_none() {
        return Some("what one such work costs");
    }
    // `Tổng huy động vốn đầu tư phát triển thời kỳ 2021 - 2025: 3.800 tỷ đồng`: of the whole economy
    if is_of_economy(view) {
        return Some("capital of the whole economy");
    }
    if is_shared_capital(view) {
        return Some("capital that members share");
    }
    // `còn thiếu 830 tỷ đồng`
    if text.ends_before(quantity.outer.start, &["thiếu"]) {
        return Some("what is lacking");
    }
    if view.segment_left().any(|chunk| {
        chunk.item == Item::Cue(Cue::Each)
            && text.ends_before(chunk.tokens.start, &["trợ", "thưởng", "mức", "tặng"])
    }) {
        return Some("support for each unit");
    }
    None
}

/// `vận động hơn 1.100 tỷ đồng chăm lo nhà ở, học bổng cho người nghèo`
fn is_for_the_poor(view: &View) -> bool {
    let text = &view.scene.text;
    let end = view.quantity().outer.end;
    (end..end + WELFARE)
        .take_while(|&token| !text.is(token, &[".", ";", "và"]))
        .any(|token| {
            text.is(token, &["an"]) && text.is(token + 1, &["sinh"])
                || text.is(token, &["học"]) && text.is(token + 1, &["bổng"])
                || text.is(token, &["chăm"]) && text.is(token + 1, &["lo"])
        })
}

/// `ký 14 bản ghi nhớ trị giá 5 tỷ đồng`
fn is_worth_of_contracts(view: &View) -> bool {
    let text = &view.scene.text;
    let contract = |token: usize| {
        text.is(token, &["ghi"]) && text.is(token + 1, &["nhớ"])
            || text.is(token, &["hợp"]) && text.is(token + 1, &["đồng"])
    };
    let worth = view
        .left()
        .any(|chunk| text.is(chunk.tokens.start, &["giá", "trị", "tổng"]));
    worth && (view.sentence().tokens.start..view.quantity().outer.start).any(contract)
}

/// `HTX lập ra với 9 thành viên, góp vốn 600 triệu đồng`
fn is_shared_capital(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let shares = text.ends_before(start, &["vốn"]) && text.ends_before(start - 1, &["góp"]);
    let member = |token: usize| {
        text.is(token, &["htx"])
            || text.is(token, &["hợp", "thành", "xã"]) && text.is(token + 1, &["tác", "viên"])
    };
    shares && view.sentence().tokens.clone().any(member)
}

/// `trao vốn vay 20 triệu đồng cho mỗi hội viên`, `hỗ trợ 50 triệu đồng cho một sản phẩm 4 sao`, `30 triệu đồng đối với sản phẩm 3 sao`.
fn is_for_each(view: &View) -> bool {
    let text = &view.scene.text;
    let end = view.quantity().outer.end;
    let whom = end + 1 + usize::from(text.is(end, &["đối"]));
    let given = text.is(end, &["cho"]) || text.is(end, &["đối"]) && text.is(end + 1, &["với"]);
    let one = text.is(whom, &["một", "1", "01"]) && !text.is(whom + 1, &["số"]);
    let product = whom + usize::from(one);
    let rated = text.is(product, &["sản"])
        && text.is(product + 1, &["phẩm"])
        && (product..product + RATED).any(|token| text.is(token, &["sao"]));
    given && (text.is(whom, &["mỗi", "từng"]) || rated)
}

/// Within so many tokens a product has its stars: `sản phẩm được công nhận OCOP hạng 3 sao`.
const RATED: usize = 9;

/// Within so many tokens behind a sum it is said to be for the poor.
const WELFARE: usize = 10;

/// Within so many tokens behind `tặng` the works follow that are given: `tặng nhân dân xã A công trình phúc lợi`.
const FAR_PRIZE: usize = 10;

fn is_of_economy(view: &View) -> bool {
    let text = &view.scene.text;
    // `tổng vốn đầu tư phát triển 5.000 tỷ đồng; có thêm 2 xã đạt chuẩn NTM`: only in its own part of the sentence
    let (before, after) = view.chunks().split_at(view.at);
    let own = |chunk: &&Chunk| !matches!(chunk.item, Item::Sign(';') | Item::Cue(Cue::Part));
    let part = before
        .iter()
        .rev()
        .take_while(own)
        .chain(after.iter().take_while(own));
    let programme = View::any(part, |cue| {
        matches!(cue, Cue::Ntm(_) | Cue::Ocop | Cue::Source(_))
    });
    // `Tổng kế hoạch vốn đầu tư công là 21 tỷ đồng, đã giải ngân 9,8 tỷ đồng; trong đó vốn NTM 3,2 tỷ đồng`
    let public = before
        .iter()
        .rev()
        .take_while(own)
        .flat_map(|chunk| chunk.tokens.clone())
        .any(|token| {
            text.is(token, &["công"])
                && text.ends_before(token, &["tư"])
                && text.ends_before(token - 1, &["đầu"])
        });
    if public && !programme {
        return true;
    }
    let capital = view
        .segment_left()
        .find(|chunk| chunk.item == Item::Cue(Cue::Fund) && text.ends_before(chunk.tokens.end, &["triển"]));
    capital.is_some_and(|capital| {
        let start = capital.tokens.start;
        !programme && (start.saturating_sub(3)..=start).any(|token| text.is(token, &["tổng"]))
    })
}

/// `một công trình nhà văn hóa thôn`, `một km đường`: what one of a kind costs.
fn is_typical(view: &View) -> bool {
    let text = &view.scene.text;
    let end = view.quantity().outer.start;
    let start = view.segment_left().last().map_or(end, |chunk| chunk.tokens.start);
    (start..end).any(|token| {
        text.is(token, &["một"])
            && text.is(
                token + 1,
                &["công", "nhà", "km", "tuyến", "cây", "con", "phòng", "ngôi"],
            )
    })
}

/// `Mức hỗ trợ của tỉnh cho sản phẩm đạt 3 sao là 30 triệu đồng, 4 sao là 50 triệu đồng`
fn is_rate_of_support(view: &View) -> bool {
    let text = &view.scene.text;
    (view.sentence().tokens.start..view.quantity().outer.start).any(|token| {
        text.is(token, &["mức"])
            && text.is(token + 1, &["hỗ", "thưởng", "chi"])
            && !text.ends_before(token, &["tổng"])
    })
}
