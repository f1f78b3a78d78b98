//! Quantities: numbers with their unit, shares, ranges and bounds; dates and labels are set aside.

pub(crate) mod calendar;
mod label;
mod money;
pub(crate) mod number;
pub(crate) mod words;

use std::ops::Range;

use rust_decimal::Decimal;

use crate::report::Approx;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun, Phrases};
use number::{Doubt, Measure};

/// What a quantity is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Unit {
    /// Dong.
    Money,
    Percent,
    Noun(Noun),
    /// A unit that no indicator counts, or none.
    Other,
}

/// What stands behind a unit with a slash: `triệu đồng/người/năm`, `tiêu chí/xã`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Per {
    pub(crate) person: bool,
    pub(crate) year: bool,
    pub(crate) month: bool,
    /// Per commune, village or district.
    pub(crate) place: bool,
    /// Per hectare, garden, household …
    pub(crate) other: bool,
}

/// How a quantity came about, where that matters to its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Plain,
    /// `không còn xã`: zero.
    Negation,
    /// The first of `từ 12 lên 62 triệu đồng`.
    From,
    /// The second of `từ 12 lên 62 triệu đồng`.
    To,
}

/// A number with its unit.
#[derive(Debug, Clone)]
pub(crate) struct Quantity {
    /// The tokens that say number and unit.
    pub(crate) tokens: Range<usize>,
    /// The same with bounds before and `/người/năm`, `trở lên` behind.
    pub(crate) outer: Range<usize>,
    pub(crate) value: Decimal,
    pub(crate) value_max: Option<Decimal>,
    pub(crate) out_of: Option<Decimal>,
    pub(crate) unit: Unit,
    pub(crate) approx: Option<Approx>,
    pub(crate) per: Per,
    pub(crate) form: Form,
    pub(crate) doubt: Option<Doubt>,
}

/// Everything numeric in a block.
#[derive(Debug, Default)]
pub(crate) struct Numerals {
    pub(crate) quantities: Vec<Quantity>,
    pub(crate) calendar: Vec<calendar::Mention>,
    /// Numbers that only name something.
    pub(crate) labels: Vec<Range<usize>>,
}

pub(crate) const PHRASES: Phrases = &[
    (Cue::Money(0), &["đồng", "đ", "₫", "vnđ", "vnd"]),
    (Cue::Money(3), &["nghìn", "ngàn", "nghìn đồng", "ngàn đồng"]),
    (Cue::Money(6), &["triệu", "triệu đồng", "triệu đ", "trđ", "tr đồng", "tr . đ", "tr . đồng", "tr . đg", "triệuđồng"]),
    (Cue::Money(9), &["tỷ", "tỷ đồng", "tỷ đ", "tỷđồng", "tỷ vnđ", "tỷ vnd"]),
    (Cue::Money(12), &["nghìn tỷ", "ngàn tỷ", "nghìn tỷ đồng", "ngàn tỷ đồng"]),
    (Cue::Money(15), &["triệu tỷ", "triệu tỷ đồng"]),
    (
        Cue::Bound(Approx::About),
        &[
            "khoảng", "chừng", "khoảng chừng", "tầm khoảng", "xấp xỉ", "ước", "ước tính", "ước khoảng", "ước đạt", "ước đạt khoảng",
            "đạt khoảng", "tương đương", "cỡ", "~", "≈", "ước chừng",
        ],
    ),
    (
        Cue::Bound(Approx::MoreThan),
        &[
            "hơn", "trên", "ngoài", "nhiều hơn", "vượt", "ước đạt trên", "đạt trên", "đạt hơn", "ước trên", "ước hơn", "vượt trên",
            "ước tính hơn", "ước đạt hơn", "cao hơn", ">",
        ],
    ),
    (
        Cue::Bound(Approx::LessThan),
        &[
            "gần", "dưới", "chưa đến", "chưa tới", "chưa đầy", "không tới", "không đến", "suýt soát", "ngót", "non", "đạt gần",
            "ước gần", "ước đạt gần", "ít hơn", "kém hơn", "thấp hơn", "<",
        ],
    ),
    (
        Cue::Bound(Approx::AtLeast),
        &["ít nhất", "tối thiểu", "không dưới", "không ít hơn", "ít nhất là", "tối thiểu là", "ít nhất từ", "≥"],
    ),
    (Cue::Bound(Approx::AtMost), &["không quá", "tối đa", "không vượt", "không vượt quá", "không cao hơn", "không hơn", "≤"]),
    (Cue::BoundAfter(Approx::AtLeast), &["trở lên", "trở đi"]),
    (Cue::BoundAfter(Approx::AtMost), &["trở xuống"]),
    (Cue::None, &["không còn", "không có", "chưa có", "không còn có", "chẳng còn", "hết sạch"]),
    (
        Cue::Skip,
        &[
            "một số", "một phần", "một trong", "một trong những", "một trong số", "một cách", "một lòng", "một bên", "một cửa",
            "một lần", "một khi", "một mặt", "cùng một", "như một", "trở thành một", "là một", "hai bên", "hai bên đường", "hai chiều",
            "ba nhất", "hai cấp", "hai giỏi", "năm học", "hàng trăm", "hàng chục", "hàng nghìn", "hàng ngàn", "hàng vạn",
            "hàng triệu", "hàng tỷ", "hàng trăm tỷ đồng", "hàng trăm triệu đồng", "hàng chục tỷ đồng", "hàng nghìn tỷ đồng",
            "hàng ngàn tỷ đồng", "hàng tỷ đồng", "hàng triệu đồng", "hàng chục triệu đồng", "hàng trăm nghìn", "hàng chục nghìn",
            "đồng chí", "đồng bào", "đồng bộ", "đồng ruộng", "đồng thuận", "đồng tình", "đồng lòng", "đồng ý", "đồng đều",
            "đồng loạt", "đồng hành", "đồng bằng", "hội đồng", "hợp đồng", "cánh đồng", "tỷ trọng", "tỷ suất", "thứ tư",
            "thứ ba", "thứ hai", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật", "tháng ba", "tháng tư", "tháng năm", "tư nhân",
            "trên địa bàn", "trên cơ sở", "trên tinh thần", "hơn nữa", "hơn so với", "gần đây", "gần dân", "gần nhất", "dưới sự",
            "ngoài ra", "ngoài việc", "ước mơ", "không chỉ", "không ngừng", "không những", "ba năm", "hai năm", "mười năm", "năm năm",
            "bốn năm", "mấy năm", "nhiều năm", "những năm", "các năm", "hằng năm", "hàng năm", "từng năm", "cả năm", "đồng nghiệp",
            "một nông thôn", "không gian", "không khí", "trên lĩnh vực", "trên các lĩnh vực", "trên mọi lĩnh vực",
        ],
    ),
    (
        Cue::DocumentWord,
        &[
            "quyết định", "quyết định số", "nghị quyết", "nghị quyết số", "chỉ thị", "chỉ thị số", "kết luận số", "kế hoạch số",
            "thông báo số", "thông báo", "báo cáo số", "thông tư", "thông tư số", "nghị định", "nghị định số", "công văn", "công văn số",
            "công điện số", "hướng dẫn số", "tờ trình số", "đề án số", "chương trình hành động số", "văn bản số", "luật số",
            "giấy phép số", "nghị quyết đại hội",
        ],
    ),
    (
        Cue::Label,
        &[
            "số", "thứ", "đợt", "lần", "hạng", "lớp", "khóa", "quý", "quốc lộ", "tỉnh lộ", "đường tỉnh", "khu vực", "nhóm", "mức độ",
            "loại", "cấp độ", "mẫu", "điều", "khoản", "mục", "biểu số", "biểu", "phụ lục", "trang", "tr .", "vùng", "tổ", "đội", "tháng",
            "ngày", "trung đoàn", "kênh", "lô", "đường số", "km", "tuần", "bài", "kỳ", "zone", "tập", "top", "tốp",
        ],
    ),
];

impl Cue {
    /// Whether a number before this phrase is counted or measured in it.
    pub(crate) fn counts(self) -> bool {
        matches!(self, Self::Noun(_) | Self::Money(_) | Self::Poverty | Self::NearPoverty)
    }
}

/// Reads everything numeric in `block`.
pub(crate) fn read(text: &Text, block: Range<usize>) -> Numerals {
    let calendar = calendar::find(text, block.clone());
    let mut numerals = Numerals { calendar, ..Numerals::default() };
    let mut dates = 0;
    let mut at = block.start;
    while at < block.end {
        while numerals.calendar.get(dates).is_some_and(|mention| mention.tokens.end <= at) {
            dates += 1;
        }
        let in_date = numerals.calendar.get(dates).is_some_and(|mention| mention.tokens.contains(&at));
        if text.tokens[at].is_number() {
            if let Some(label) = label::find(text, at, block.end, in_date) {
                // A document number may look like a month (`07/2021/NĐ-CP`).
                numerals.calendar.retain(|mention| mention.tokens.end <= label.start || mention.tokens.start >= label.end || {
                    mention.tokens.len() > label.len()
                });
                at = label.end;
                numerals.labels.push(label);
                continue;
            }
        }
        if in_date {
            at = numerals.calendar[dates].tokens.end;
            continue;
        }
        let found = Reader { text, end: block.end, start: block.start }.quantities(at);
        if let Some(last) = found.last() {
            at = last.outer.end.max(at + 1);
            numerals.quantities.extend(found);
        } else {
            at += 1;
        }
    }
    numerals
}

/// Reads the quantities of one block.
struct Reader<'a, 't> {
    text: &'a Text<'t>,
    start: usize,
    end: usize,
}

/// A number before its unit is known.
#[derive(Debug, Clone)]
struct Bare {
    tokens: Range<usize>,
    kind: BareKind,
}

#[derive(Debug, Clone)]
enum BareKind {
    Digits(String),
    Words(Decimal),
}

impl Reader<'_, '_> {
    /// The quantities that begin at `at`: one, two of a change (`từ 12 lên 62`), or several that share a unit.
    fn quantities(&self, at: usize) -> Vec<Quantity> {
        if let Some(zero) = self.negation(at) {
            return vec![zero];
        }
        let Some(first) = self.bare(at) else { return Vec::new() };
        let mut numbers = vec![first];
        let mut joints: Vec<Joint> = Vec::new();
        let mut next = numbers[0].tokens.end;
        // Twelve is more than any list that shares a unit; it keeps a page of bare numbers linear.
        while numbers.len() < 12 {
            let Some((joint, number)) = self.joint(next, &numbers, &joints) else { break };
            next = number.tokens.end;
            joints.push(joint);
            numbers.push(number);
        }
        self.with_units(&numbers, &joints)
    }

    /// A number at `at`: digits, or words that a unit follows.
    fn bare(&self, at: usize) -> Option<Bare> {
        let token = self.text.tokens.get(at).filter(|_| at < self.end)?;
        if token.is_number() {
            let mut digits = self.text.raw(at).to_owned();
            let mut last = at + 1;
            // `71, 4 tỷ`: a decimal comma with a slipped space; only before a measure word.
            if !digits.contains([',', '.']) && self.text.is(last, &[","]) && self.text.tokens[last].glued {
                let tail = self.text.tokens.get(last + 1).filter(|t| t.is_number() && t.end - t.start <= 2);
                let measured = matches!(self.text.cue_from(last + 2), Some(Cue::Money(6..)))
                    || self.text.is(last + 2, &["%"]);
                if tail.is_some() && measured && last + 2 < self.end && digits.len() <= 3 && !self.listed(at) {
                    digits = format!("{digits},{}", self.text.raw(last + 1));
                    last += 2;
                }
            }
            // `1 250 000 đồng`: groups of three parted by spaces.
            while digits.len() >= last - at
                && !digits.contains([',', '.'])
                && self.text.tokens.get(at).is_some_and(|t| t.end - t.start <= 3)
                && self.text.tokens.get(last).is_some_and(|t| t.is_number() && t.end - t.start == 3 && !t.glued)
                && !self.text.raw(last).contains([',', '.'])
                && last < self.end
            {
                digits.push_str(self.text.raw(last));
                last += 1;
            }
            return Some(Bare { tokens: at..last, kind: BareKind::Digits(digits) });
        }
        if !token.is_word() || self.text.is(at, &["không"]) || self.text.mark_at(at).is_some_and(|mark| mark.cue == Cue::Skip) {
            return None;
        }
        let (value, length) = words::read(self.text, at, self.end, false)?;
        let last = at + length;
        let unit = self.text.cue_from(last).is_some_and(Cue::counts);
        let year_word = self.text.is(at, &["năm"]) && length == 1 && self.year_word(at);
        (unit && !year_word).then_some(Bare { tokens: at..last, kind: BareKind::Words(value) })
    }

    /// Whether `năm` at `at` means the year although a noun follows (`trong năm xã đã …`).
    fn year_word(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|&before| before >= self.start) else { return false };
        match self.text.word(before) {
            "trong" => !(before > self.start && self.text.ends_before(before, &["một"])),
            "cuối" | "đầu" | "cả" | "hết" | "qua" | "mỗi" | "hằng" | "hàng" | "mấy" | "nhiều" | "theo" | "/" | "từng" | "giữa" => true,
            _ => self.text.tokens[before].is_number(),
        }
    }

    /// Whether the number stands in a list of labels or years, where a comma is no decimal mark.
    fn listed(&self, at: usize) -> bool {
        at > self.start && self.text.ends_before(at, &[",", "số", "năm"])
    }

    /// What joins the number before `next` to one behind it.
    fn joint(&self, next: usize, numbers: &[Bare], joints: &[Joint]) -> Option<(Joint, Bare)> {
        let text = self.text;
        let digits = matches!(numbers.last()?.kind, BareKind::Digits(_));
        let token = text.tokens.get(next).filter(|_| next < self.end)?;
        let follow = |joint, at: usize| self.bare(at).map(|bare| (joint, bare));
        if token.is_sign('/') && digits && joints.is_empty() {
            return follow(Joint::Share, next + 1).filter(|(_, bare)| bare.tokens.start == next + 1);
        }
        let percent = usize::from(token.is_sign('%'));
        let after = next + percent;
        let joint_at = text.tokens.get(after).filter(|_| after < self.end)?;
        if joints.is_empty() && (joint_at.is_dash() || text.is(after, &["đến", "tới"])) {
            return follow(Joint::Range, after + 1).filter(|_| self.is_range(numbers, after));
        }
        if percent == 1 {
            return None;
        }
        if joints.is_empty() {
            if text.is(next, &["trong", "trên"]) {
                let mut at = next + 1;
                while text.is(at, &["tổng", "số"]) {
                    at += 1;
                }
                return follow(Joint::Share, at).filter(|(_, bare)| digits || matches!(bare.kind, BareKind::Words(_)));
            }
            if text.is(next, &["lên", "xuống", "còn"]) {
                let at = if text.is(next + 1, &["còn", "đến", "tới"]) { next + 2 } else { next + 1 };
                return follow(Joint::Change, at);
            }
        }
        if joints.iter().all(|joint| *joint == Joint::List) && text.is(next, &[",", "và"]) && digits {
            return follow(Joint::List, next + 1).filter(|(_, bare)| text.tokens[bare.tokens.start].is_number());
        }
        None
    }

    /// A dash makes a range when both ends stand against it or both are apart from it, and the first is smaller.
    fn is_range(&self, numbers: &[Bare], dash: usize) -> bool {
        let Some(Bare { kind: BareKind::Digits(low), .. }) = numbers.first() else { return true };
        let high = self.text.tokens.get(dash + 1).filter(|token| token.is_number());
        high.is_none_or(|_| {
            let low = number::read(low, Measure::Money).map(|reading| reading.value);
            let high = number::read(self.text.raw(dash + 1), Measure::Money).map(|reading| reading.value);
            low < high || low == high
        })
    }

    fn with_units(&self, numbers: &[Bare], joints: &[Joint]) -> Vec<Quantity> {
        let Some(last) = numbers.last() else { return Vec::new() };
        let unit = self.unit(last.tokens.end);
        match joints.first() {
            None => self.quantity(numbers, None, &unit).into_iter().collect(),
            Some(Joint::Share) | Some(Joint::Range) => match self.quantity(numbers, joints.first(), &unit) {
                Some(quantity) => vec![quantity],
                None => Vec::new(),
            },
            Some(Joint::Change) => {
                if unit.unit == Unit::Other {
                    return self.alone(&numbers[0]);
                }
                let pair: Vec<Quantity> = numbers
                    .iter()
                    .zip([Form::From, Form::To])
                    .filter_map(|(number, form)| {
                        let mut quantity = self.quantity(std::slice::from_ref(number), None, &unit)?;
                        quantity.form = form;
                        if form == Form::From {
                            quantity.tokens = number.tokens.clone();
                            quantity.outer.end = number.tokens.end;
                        }
                        Some(quantity)
                    })
                    .collect();
                pair
            }
            Some(Joint::List) => {
                if !matches!(unit.unit, Unit::Money | Unit::Percent) {
                    return self.alone(&numbers[0]);
                }
                numbers
                    .iter()
                    .enumerate()
                    .filter_map(|(i, number)| {
                        let mut quantity = self.quantity(std::slice::from_ref(number), None, &unit)?;
                        if i + 1 < numbers.len() {
                            quantity.tokens = number.tokens.clone();
                            quantity.outer.end = number.tokens.end;
                        }
                        Some(quantity)
                    })
                    .collect()
            }
        }
    }

    /// The first number read without those that only seemed to belong to it.
    fn alone(&self, number: &Bare) -> Vec<Quantity> {
        let numbers = std::slice::from_ref(number);
        let unit = self.unit(number.tokens.end);
        self.quantity(numbers, None, &unit).into_iter().collect()
    }

    fn quantity(&self, numbers: &[Bare], joint: Option<&Joint>, unit: &UnitAt) -> Option<Quantity> {
        let first = numbers.first()?;
        let (value, mut doubt) = self.value(first, unit)?;
        let second = match numbers.get(1) {
            Some(number) => {
                let (value, other) = self.value(number, unit)?;
                doubt = doubt.or(other);
                Some(value)
            }
            None => None,
        };
        if unit.damaged {
            doubt = Some(Doubt::Damaged);
        }
        let start = first.tokens.start;
        let (approx_before, outer_start) = self.bound_before(start);
        let (per, after_per) = self.per(unit.end);
        let (bound_after, outer_end) = self.bound_after(after_per);
        Some(Quantity {
            tokens: start..unit.end,
            outer: outer_start..outer_end,
            value,
            value_max: second.filter(|_| joint == Some(&Joint::Range)),
            out_of: second.filter(|_| joint == Some(&Joint::Share)).or_else(|| self.out_of_behind(outer_end, unit)),
            unit: unit.unit,
            approx: bound_after.or(approx_before),
            per,
            form: Form::Plain,
            doubt,
        })
    }

    fn value(&self, number: &Bare, unit: &UnitAt) -> Option<(Decimal, Option<Doubt>)> {
        let (value, doubt) = match &number.kind {
            BareKind::Words(value) => (*value, None),
            BareKind::Digits(digits) => {
                let reading = number::read(digits, unit.measure)?;
                (reading.value, reading.doubt)
            }
        };
        let scaled = value.checked_mul(unit.scale)?.checked_add(unit.addend)?;
        Some((scaled.normalize(), doubt))
    }

    /// The bound that stands right before `start`, and where it begins.
    fn bound_before(&self, start: usize) -> (Option<Approx>, usize) {
        let mut outer = start;
        let mut approx = None;
        while let Some(mark) = outer.checked_sub(1).filter(|&b| b >= self.start).and_then(|b| self.text.mark_at(b)) {
            let Cue::Bound(bound) = mark.cue else { break };
            // `ước đạt trên`: the nearest word to the number bounds it.
            approx = approx.or(Some(bound));
            outer = mark.start;
        }
        (approx, outer)
    }

    fn bound_after(&self, end: usize) -> (Option<Approx>, usize) {
        match self.text.mark_at(end).filter(|_| end < self.end) {
            Some(mark) if mark.start == end => match mark.cue {
                Cue::BoundAfter(bound) => {
                    // `3 triệu đồng trở lên/người/năm`.
                    let (_, outer) = self.per(mark.end);
                    (Some(bound), outer)
                }
                _ => (None, end),
            },
            _ => (None, end),
        }
    }

    /// `10 xã trong tổng số 14 xã`.
    fn out_of_behind(&self, end: usize, unit: &UnitAt) -> Option<Decimal> {
        let Unit::Noun(noun) = unit.unit else { return None };
        let text = self.text;
        let mut at = end;
        if text.is(at, &["("]) {
            at += 1;
        }
        if !text.is(at, &["trong", "trên"]) || !text.is(at + 1, &["tổng", "số"]) {
            return None;
        }
        at += 1;
        while text.is(at, &["tổng", "số"]) {
            at += 1;
        }
        let number = self.bare(at)?;
        let behind = self.unit(number.tokens.end);
        (behind.unit == Unit::Noun(noun)).then(|| self.value(&number, &behind).map(|(value, _)| value)).flatten()
    }

    /// `/người/năm`, `/xã`, `/1 xã`, `một người`.
    fn per(&self, end: usize) -> (Per, usize) {
        let text = self.text;
        let mut per = Per::default();
        let mut at = end;
        loop {
            let slash = at < self.end && text.is(at, &["/"]);
            if !slash {
                return (per, at);
            }
            let mut next = at + 1;
            if text.is(next, &["1", "01", "một"]) {
                next += 1;
            } else if text.tokens.get(next).is_some_and(|token| token.is_number()) {
                // `1.286 tiêu chí/92 xã`, `9 thôn/7 xã`: where they lie.
                return match text.cue_from(next + 1) {
                    Some(Cue::Noun(Noun::Commune | Noun::District | Noun::Province)) => (per, next + 2),
                    _ => (per, at),
                };
            }
            match text.word(next) {
                "người" | "khẩu" | "nhân" => per.person = true,
                "năm" => per.year = true,
                "tháng" => per.month = true,
                "xã" | "thôn" | "huyện" | "tỉnh" | "bản" | "ấp" | "xóm" | "khu" => per.place = true,
                word if PER_OTHER.contains(&word) => per.other = true,
                _ => return (per, at),
            }
            if next >= self.end {
                return (per, at);
            }
            at = next + if text.is(next, &["nhân"]) { 2 } else { 1 };
        }
    }

    /// Zero of what is negated: `không còn xã nào`, `không còn hộ nghèo`.
    fn negation(&self, at: usize) -> Option<Quantity> {
        let mark = self.text.mark_at(at).filter(|mark| mark.start == at && mark.cue == Cue::None)?;
        let noun = self.text.mark_at(mark.end).filter(|noun| noun.start == mark.end && noun.end <= self.end)?;
        let unit = match noun.cue {
            Cue::Noun(noun @ (Noun::Commune | Noun::District | Noun::Village | Noun::Province)) => Unit::Noun(noun),
            Cue::Poverty => Unit::Noun(Noun::PoorHousehold),
            Cue::NearPoverty => Unit::Noun(Noun::NearPoorHousehold),
            _ => return None,
        };
        let end = if self.text.is(noun.end, &["nào"]) { noun.end + 1 } else { noun.end };
        Some(Quantity {
            tokens: mark.start..end,
            outer: mark.start..end,
            value: Decimal::ZERO,
            value_max: None,
            out_of: None,
            unit,
            approx: None,
            per: Per::default(),
            form: Form::Negation,
            doubt: None,
        })
    }
}

/// Things that money or products are said of, one by one, behind a slash.
const PER_OTHER: [&str; 27] = [
    "ha", "vườn", "hộ", "sản", "sp", "chủ", "m", "kg", "công", "lớp", "đêm", "phòng", "suất", "con", "cây", "tấn", "chai", "phần", "giờ", "mô",
    "đơn", "học", "ngày", "căn", "nhà", "giải", "cơ",
];

/// What joins two numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// `10/10`, `8 trong số 10`.
    Share,
    /// `15-18`, `từ 3 đến 4`.
    Range,
    /// `từ 12 lên 62`.
    Change,
    /// `500, 700 và 900`.
    List,
}

/// The unit behind a number.
#[derive(Debug, Clone)]
struct UnitAt {
    unit: Unit,
    /// One behind its last token.
    end: usize,
    measure: Measure,
    /// The value is that of the digits times this, plus `addend`.
    scale: Decimal,
    addend: Decimal,
    /// A letter stuck to the number (`90m vườn`).
    damaged: bool,
}

impl UnitAt {
    fn new(unit: Unit, end: usize, measure: Measure) -> Self {
        Self { unit, end, measure, scale: Decimal::ONE, addend: Decimal::ZERO, damaged: false }
    }
}

impl Reader<'_, '_> {
    /// The unit that begins at `at`, right behind the numbers.
    fn unit(&self, at: usize) -> UnitAt {
        let text = self.text;
        let other = UnitAt::new(Unit::Other, at, Measure::Count);
        let Some(token) = text.tokens.get(at).filter(|_| at < self.end) else { return other };
        if token.is_sign('%') {
            return UnitAt::new(Unit::Percent, at + 1, Measure::Rate);
        }
        if token.is_sign('/') && text.is(at + 1, &["%"]) {
            // `1/% hộ nghèo`: a slip seen in print.
            return UnitAt { damaged: true, ..UnitAt::new(Unit::Percent, at + 2, Measure::Rate) };
        }
        if text.is(at, &["phần"]) && text.is(at + 1, &["trăm"]) {
            return UnitAt::new(Unit::Percent, at + 2, Measure::Rate);
        }
        if token.is_sign('(') && text.is(at + 2, &[")"]) && matches!(text.cue_from(at + 1), Some(Cue::Money(6..))) {
            // `đối ứng 17.200 (triệu đồng)`.
            if let Some(found) = self.money(at + 1) {
                return UnitAt { end: found.end + 1, ..found };
            }
        }
        if matches!(text.cue_from(at), Some(Cue::Money(_))) {
            if let Some(found) = self.money(at) {
                return found;
            }
        }
        // `90m vườn`: one letter that belongs to neither side.
        if token.glued && token.is_word() && token.end - token.start == 1 {
            if let Some(found) = self.noun(at + 1) {
                return UnitAt { damaged: true, ..found };
            }
            return other;
        }
        self.noun(at).unwrap_or(other)
    }

    /// A countable noun, or a list of nouns of one kind that share the number (`12 tập thể, cá nhân`).
    fn noun(&self, at: usize) -> Option<UnitAt> {
        let text = self.text;
        let mark = text.mark_at(at).filter(|mark| mark.start == at && mark.end <= self.end)?;
        let noun = match mark.cue {
            Cue::Noun(noun) => noun,
            Cue::Poverty => Noun::PoorHousehold,
            Cue::NearPoverty => Noun::NearPoorHousehold,
            _ => return None,
        };
        let mut end = mark.end;
        // `31 thôn/bản`, `19 doanh nghiệp, HTX, hộ sản xuất`: the first noun says what is counted.
        while text.is(end, &["/", ",", "và", "-"]) {
            let Some(next) = text.mark_at(end + 1).filter(|next| next.start == end + 1 && next.end <= self.end) else { break };
            let same = match (noun, next.cue) {
                (Noun::Province, Cue::Noun(Noun::Province | Noun::District)) => true,
                (Noun::Producer | Noun::Enterprise, Cue::Noun(Noun::Producer | Noun::Enterprise | Noun::Household)) => true,
                (Noun::Village, Cue::Noun(Noun::Village)) => true,
                (a, Cue::Noun(b)) => a == b && text.is(end, &["/", ",", "và"]) && a != Noun::Foreign,
                _ => false,
            };
            if !same || text.tokens.get(next.end).is_some_and(|token| token.capital && token.is_word()) && text.tokens[next.start].capital {
                break;
            }
            end = next.end;
        }
        let measure = match noun {
            Noun::Criterion | Noun::SubCriterion if self.averaged(end) => Measure::Rate,
            _ => Measure::Count,
        };
        Some(UnitAt::new(Unit::Noun(noun), end, measure))
    }

    /// `tiêu chí/xã`: a mean has decimals where a sum over communes has thousands.
    fn averaged(&self, end: usize) -> bool {
        self.text.is(end, &["/"]) && !self.text.tokens.get(end + 1).is_some_and(|token| token.is_number() && token.end - token.start > 1)
    }
}
