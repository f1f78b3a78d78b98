//! What stands around a number and its unit: bounds, `/người/năm`, the whole it is part of.

use rust_decimal::Decimal;

use super::unit::UnitAt;
use super::{Per, Reader, Unit};
use crate::report::Approx;
use crate::text::lexicon::{Cue, Noun};

/// Things that money or products are said of, one by one, behind a slash.
const PER_OTHER: [&str; 36] = [
    "ha",
    "vườn",
    "hộ",
    "sản",
    "sp",
    "chủ",
    "m",
    "kg",
    "công",
    "lớp",
    "đêm",
    "phòng",
    "suất",
    "con",
    "cây",
    "tấn",
    "chai",
    "phần",
    "giờ",
    "mô",
    "đơn",
    "học",
    "ngày",
    "căn",
    "nhà",
    "giải",
    "cơ",
    "km",
    "tuyến",
    "sào",
    "bộ",
    "cầu",
    "đầu",
    "trường",
    "tổ",
    "nhóm",
];

impl Reader<'_, '_> {
    /// The bound that stands right before `start`, and where it begins.
    pub(super) fn bound_before(&self, start: usize) -> (Option<Approx>, usize) {
        let (mut outer, mut approx) = (start, None);
        while let Some(mark) = self.before(outer).and_then(|before| self.text.mark_at(before)) {
            let Cue::Bound(bound) = mark.cue else { break };
            // `ngoài 28/28 xã đạt chuẩn, huyện có …`: besides those
            let besides = self.text.is(mark.start, &["ngoài"]);
            let parts = self.text.is(start + 1, &["/"])
                || self
                    .before(mark.start)
                    .is_none_or(|before| self.text.is(before, &[","]));
            // `kiểu mẫu trên 4 lĩnh vực`: the fields that it is a model in
            let fields = self.text.is(mark.start, &["trên"])
                && self.text.is(start + 1, &["lĩnh", "mặt"])
                && mark.end == start;
            if besides && parts || fields {
                break;
            }
            // `ước đạt trên`: the nearest word to the number bounds it.
            approx = approx.or(Some(bound));
            outer = mark.start;
        }
        (approx, outer)
    }

    /// The bound before a range, which may stand before its first word (`khoảng từ 15 đến 20`).
    pub(super) fn bound_before_range(&self, start: usize) -> (Option<Approx>, usize) {
        match self
            .before(start)
            .filter(|&opener| self.text.is(opener, &["từ", "giữa"]))
        {
            Some(opener) => match self.bound_before(opener) {
                (None, _) => (None, start),
                found => found,
            },
            None => self.bound_before(start),
        }
    }

    /// `trở lên`, `trở xuống`, and what may follow (`3 triệu đồng trở lên/người/năm`).
    pub(super) fn bound_after(&self, end: usize) -> (Option<Approx>, usize) {
        match self
            .text
            .mark_at(end)
            .filter(|mark| mark.start == end && mark.end <= self.end)
        {
            Some(mark) => match mark.cue {
                Cue::BoundAfter(bound) => (Some(bound), self.per(mark.end).1),
                _ => (None, end),
            },
            None => (None, end),
        }
    }

    /// The whole behind a part, and where it ends: `10 xã trong tổng số 14 xã`; of one in brackets the quantity takes the
    /// number alone.
    pub(super) fn out_of_behind(&self, end: usize, unit: &UnitAt) -> Option<(Decimal, usize)> {
        let text = self.text;
        let at = if text.is(end, &["("]) { end + 1 } else { end };
        let of_a_noun = matches!(unit.unit, Unit::Noun(_));
        // `1.586 tiêu chí/2.888 tiêu chí`
        if of_a_noun
            && text.is(end, &["/"])
            && let Some(whole) = self.bare(end + 1)
        {
            let behind = self.unit(whole.tokens.end);
            return (behind.unit == unit.unit)
                .then(|| Self::value(&whole, &behind))
                .flatten()
                .map(|(value, _)| (value, behind.end));
        }
        if !of_a_noun
            || !text.is(at, &["trong", "trên"])
            || !text.is(at + 1, &["tổng"])
            || !text.is(at + 2, &["số"])
        {
            return None;
        }
        let whole = self.bare(at + 3)?;
        let behind = self.unit(whole.tokens.end);
        (behind.unit == unit.unit)
            .then(|| Self::value(&whole, &behind))
            .flatten()
            .map(|(value, _)| (value, if at == end { behind.end } else { end }))
    }

    /// `/người/năm`, `/xã`, `/1 xã`, `mỗi người mỗi năm`, and where it ends.
    pub(super) fn per(&self, end: usize) -> (Per, usize) {
        let text = self.text;
        let mut per = Per::default();
        let mut at = end;
        if text.is(at, &["mỗi"]) && text.is(at + 1, &["người", "khẩu"]) {
            per.person = true;
            at += 2 + usize::from(text.is(at + 2, &["dân"]));
            if text.is(at, &["mỗi", "một"]) && text.is(at + 1, &["năm", "tháng"]) {
                per.add(text.word(at + 1));
                at += 2;
            }
            return (per, at.min(self.end));
        }
        while self.token(at).is_some_and(|token| token.is_sign('/')) {
            let one = text.is(at + 1, &["1", "01", "một"]);
            let said = at + 1 + usize::from(one);
            let Some(token) = self.token(said) else { break };
            if token.is_number() {
                // `1.286 tiêu chí/92 xã`, `9 thôn/7 xã`: where they lie.
                let lie_in = matches!(
                    text.cue_from(said + 1),
                    Some(Cue::Noun(Noun::Commune | Noun::District | Noun::Province))
                );
                return (per, if lie_in && !one { said + 2 } else { at });
            }
            if !per.add(text.word(said)) {
                break;
            }
            // `/nhân khẩu` is one word in two syllables.
            at = said + if text.is(said, &["nhân"]) { 2 } else { 1 };
        }
        (per, at.min(self.end))
    }
}

impl Per {
    /// Takes up the word behind a slash; false when it is none that a rate is said with.
    fn add(&mut self, word: &str) -> bool {
        match word {
            "người" | "khẩu" | "nhân" => self.person = true,
            "năm" => self.year = true,
            "tháng" => self.month = true,
            "xã" | "thôn" | "huyện" | "tỉnh" | "bản" | "ấp" | "xóm" | "khu" => self.place = true,
            other if PER_OTHER.contains(&other) => self.other = true,
            _ => return false,
        }
        true
    }
}
