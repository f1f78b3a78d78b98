//! Wholes said with their part: `Trong số 10 xã, có 7 xã`, `7 trong tổng số 10 xã`, and what they are no whole of.

use super::{Quantity, Reader, Unit};
use crate::text::Token;
use crate::text::lexicon::Noun;

impl Reader<'_, '_> {
    /// Makes `N` the whole of a part that its clause counts (`98 khu dân cư đạt chuẩn trong tổng số 137 khu dân cư`, `trong
    /// tổng số 80 xã có 19 xã đạt chuẩn`).
    pub(super) fn join_wholes(&self, quantities: &mut Vec<Quantity>) {
        let mut at = 0;
        while at < quantities.len() {
            if self.is_whole(&quantities[at])
                && let Some(part) = self.part_of(quantities, at)
            {
                let whole = quantities.remove(at);
                let part = part - usize::from(part > at);
                quantities[part].out_of = Some(whole.value);
                quantities[part].unit = whole.unit;
            } else {
                at += 1;
            }
        }
    }

    /// Whether `trong tổng số`, a slash, or `trong số` at the head of a clause, stands before the number.
    fn is_whole(&self, quantity: &Quantity) -> bool {
        let start = quantity.outer.start;
        let counts = matches!(quantity.unit, Unit::Noun(_)) && quantity.out_of.is_none();
        // `09 xã được công nhận đạt chuẩn nông thôn mới/tổng số 110 xã`, `9 xã đạt chuẩn/11 xã`, not `8/13 xã`, `7 tiêu chí/xã`
        let whole = start - usize::from(self.text.ends_before(start, &["số"]));
        let whole = whole - usize::from(self.text.ends_before(whole, &["tổng"]));
        let units = matches!(
            quantity.unit,
            Unit::Noun(Noun::Commune | Noun::District | Noun::Village | Noun::Garden | Noun::ModelGarden)
        );
        if counts && units && whole > self.start + 1 && self.text.ends_before(whole, &["/"]) {
            return !self.text.tokens[whole - 2].is_number();
        }
        // `Trong số 9 xã đạt chuẩn, 3 xã nâng cao` counts the 9 too; `trong số 26 xã nói trên có 9 xã đủ 19 tiêu chí` tells of the 12.
        let judged = (quantity.outer.end..self.end.min(quantity.outer.end + FAR_WHOLE))
            .take_while(|&token| {
                !self.text.is(token, &[",", ".", ";"]) && !self.text.tokens[token].is_number()
            })
            .any(|token| {
                self.text.is(token, &["đạt", "về", "hoàn"])
                    || self.text.is(token, &["được"]) && !self.text.is(token + 1, &["xây", "chọn"])
            });
        // `Trong 10 thôn của xã, có 7 thôn …`, `Cụ thể, trong 133 xã của tỉnh, đến nay có 38 xã …`
        let within = start > self.start
            && self.text.is(start - 1, &["trong"])
            && (start == self.start + 1 || self.text.ends_before(start - 1, &[",", ".", ";", ":"]));
        if counts && units && within {
            let end = quantity.outer.end;
            let comma = (end..self.end.min(end + FAR_WHOLE)).find(|&token| self.text.is(token, &[","]));
            // `Trong 15 xã đợt này, dẫn đầu là huyện A với 6 xã`, `Trong 4 thôn, A và B là hai thôn được chọn` tell of others.
            let part = comma.and_then(|comma| {
                (comma + 1..self.end).find(|&token| {
                    self.text.tokens[token].is_number() && !self.text.ends_before(token, &["năm", "tháng"])
                })
            });
            // `Trong 15 xã của huyện đã có 9 xã …`
            let part = part.or_else(|| {
                (end..self.end.min(end + FAR_WHOLE)).find(|&token| {
                    self.text.tokens[token].is_number() && self.text.ends_before(token, &["có"])
                })
            });
            let counted = part.is_some_and(|part| self.text.ends_before(part, &["có", ","]));
            // All units of a place, not those of one kind among them.
            let all = self.text.is(end, &[",", "của", "trong", "toàn", "trên", "vùng"]);
            return !judged && counted && all;
        }
        // `huyện có 15 xã thì 13 xã đã được công nhận`
        let then = quantity.outer.end;
        let of_all = self.text.ends_before(start, &["có"]) && self.text.is(then, &["thì"]);
        if counts && units && of_all && self.text.tokens.get(then + 1).is_some_and(Token::is_number) {
            return true;
        }
        let Some(before) = start
            .checked_sub(2)
            .filter(|&before| before >= self.start && counts && self.text.is(start - 1, &["số"]))
        else {
            return false;
        };
        // `42 sản phẩm 5 sao, trong tổng số 9.850 sản phẩm đạt 3 sao trở lên`: both are counted.
        let end = quantity.outer.end;
        let ranked = quantity.unit == Unit::Noun(Noun::Product)
            && (end..self.end.min(end + FAR_RANK))
                // `trong tổng số 71 sản phẩm, 60 đạt 4 sao`: the stars of the part
                .take_while(|&token| !self.text.is(token, &[",", ";", ".", "có", "thì"]))
                .any(|token| self.text.is(token, &["sao"]));
        if ranked {
            return false;
        }
        // `Trong số 43 xã còn lại, có 12 xã …`: the rest is no whole.
        let judged = judged || self.text.is(quantity.outer.end, &["còn"]);
        let opens = !judged && (before == self.start || self.text.is(before - 1, &[",", ".", ";", ":"]));
        self.text.is(before, &["tổng"])
            && before > self.start
            && self.text.is(before - 1, &["trong", "trên"])
            // `Trong số 71 sản phẩm được đánh giá, 3 sản phẩm đạt 4 sao` counts those entered too.
            || self.text.is(before, &["trong"]) && opens && units
    }

    /// The count of the same noun in the clause, before or behind its whole.
    fn part_of(&self, quantities: &[Quantity], whole: usize) -> Option<usize> {
        let all = &quantities[whole];
        let fits = |part: &Quantity| {
            let (first, last) = if part.tokens.start < all.tokens.start {
                (part.tokens.end, all.tokens.start)
            } else {
                (all.tokens.end, part.tokens.start)
            };
            // `đơn vị` may be of any level, a village is called by many nouns.
            let garden = |unit: Unit| matches!(unit, Unit::Noun(Noun::Garden | Noun::ModelGarden));
            let alike = part.unit == all.unit
                || part.unit == Unit::Noun(Noun::Body)
                || garden(part.unit) && garden(all.unit);
            // `Trong tổng số 124 xã của tỉnh, qua khảo sát, số xã đạt từ 10 tiêu chí trở lên có 7 xã`
            let opens = all.tokens.start <= self.start + 4
                || self.text.ends_before(all.tokens.start.saturating_sub(3), &["."]);
            let far = if opens { FAR_WHOLE * 2 } else { FAR_WHOLE };
            let close =
                last - first <= far && !(first..last).any(|token| self.text.is(token, &[";", ".", "|"]));
            alike && close && part.out_of.is_none() && part.value_max.is_none() && part.value <= all.value
        };
        let before = whole.checked_sub(1).filter(|&part| fits(&quantities[part]));
        // `trong tổng số 124 xã, số xã đạt từ 10 tiêu chí trở lên có 7 xã`
        let behind =
            (whole + 1..quantities.len().min(whole + 1 + NEAR_PART)).find(|&part| fits(&quantities[part]));
        before.or(behind)
    }
}

/// How many tokens may stand between a part and its whole (`được công nhận đạt chuẩn nông thôn mới nâng cao trong tổng số`).
const FAR_WHOLE: usize = 18;

/// How many tokens behind products their stars may stand (`OCOP đạt từ 3 sao`).
const FAR_RANK: usize = 5;

/// How many numbers may stand between a whole and its part.
const NEAR_PART: usize = 2;
