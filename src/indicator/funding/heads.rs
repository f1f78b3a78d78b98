//! What the words around a sum say of it.

use super::givers::{budget_gives, giver_behind, gives_with_people, households_give, own_budget, pays};
use super::is_money;
use crate::context::View;
use crate::context::place::is_article_city;
use crate::quantity::Unit as Measured;
use crate::report::FundingSource;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Heads {
    /// It is money that is raised, given or spent.
    pub(super) fund: bool,
    /// Words that speak of the programme's money as a whole.
    pub(super) strong: bool,
    pub(super) source: Option<FundingSource>,
    /// Said to be given (`góp`, `vận động`), by whomever.
    pub(super) gives: bool,
    /// The source is only that of the office that hands it out.
    handed_out: bool,
    /// Money of another kind.
    pub(super) foreign: bool,
}

impl Heads {
    /// What the words of the clause say of the money: before it, and a source behind it.
    pub(super) fn of(view: &View) -> Self {
        let mut heads = Self::default();
        // `phân bổ 168 tỷ đồng vốn ngân sách trung ương và 95 tỷ đồng vốn ngân sách tỉnh`
        if let Some(chunk) = view.right().next().filter(|chunk| {
            matches!(chunk.item, Item::Cue(Cue::Source(_)))
                && chunk.tokens.start == view.quantity().outer.end
                && view.scene.text.is(chunk.tokens.start, &["vốn", "ngân"])
        }) {
            heads.scan(view, chunk);
            return heads;
        }
        heads.read_own(view);
        if heads.foreign {
            return heads;
        }
        // `huyện đã phân bổ 93,7 tỷ đồng từ ngân sách các cấp`, `huyện bố trí 350 triệu đồng từ ngân sách tỉnh`: whoever hands it out
        let mut behind = view
            .right()
            .filter(|chunk| chunk.item != Item::Cue(Cue::Function));
        if let Some(chunk) = behind.next().filter(|chunk| {
            let text = &view.scene.text;
            let from = text.is(chunk.tokens.start, &["từ"]) || text.ends_before(chunk.tokens.start, &["từ"]);
            let of_all = chunk.item == Item::Cue(Cue::Source(FundingSource::State))
                && text.ends_before(chunk.tokens.end, &["cấp"]);
            of_all || heads.handed_out && from && matches!(chunk.item, Item::Cue(Cue::Source(_)))
        }) {
            heads.source = None;
            heads.scan(view, chunk);
            return heads;
        }
        for chunk in view.head_of_column() {
            heads.scan(view, chunk);
        }
        if heads.source.is_none() {
            heads.read_row(view);
        }
        if heads.source.is_none() {
            heads.read_behind(view);
        }
        if heads.source.is_none() {
            if heads.fund {
                heads.read_giver(view);
            } else {
                heads.read_before(view);
            }
        }
        if matches!(heads.source, Some(FundingSource::Other)) {
            heads.read_givers(view);
        }
        if heads.source.is_some() && sums_sources(view) {
            heads.source = None;
        }
        heads
    }

    fn is_money_of(&mut self, source: Option<FundingSource>) {
        self.source = source.or(self.source);
        self.fund = true;
        self.strong = true;
    }

    fn scan(&mut self, view: &View, chunk: &Chunk) {
        let text = &view.scene.text;
        match chunk.item {
            // `tổng nguồn vốn huy động cho chương trình nông thôn mới của tỉnh`: whose programme it is
            Item::Cue(Cue::Source(_)) if is_whose_programme(view, chunk) => self.is_money_of(None),
            Item::Cue(Cue::Source(FundingSource::State)) if let Some(own) = own_budget(view, chunk) => {
                self.is_money_of(Some(own));
            }
            Item::Cue(Cue::Source(FundingSource::Enterprise)) if gives_with_people(view, chunk) => {
                self.is_money_of(Some(wider(self.source, FundingSource::Community)));
            }
            Item::Cue(Cue::Source(source)) if joins_centre(view, chunk, source) => {
                self.is_money_of(Some(FundingSource::State));
            }
            Item::Cue(Cue::Source(source)) => {
                self.is_money_of(Some(wider(self.source, of_city(view, chunk, source))));
            }
            Item::Cue(Cue::Fund) if opens_as_programme_money(view, chunk) => self.is_money_of(None),
            // `nhu cầu vốn`
            Item::Cue(Cue::Expects) if text.is(chunk.tokens.start, &["nhu", "tổng", "đăng"]) => {
                self.is_money_of(None);
            }
            // `giai đoạn 2026 - 2030 xã cần khoảng 126 tỷ đồng cho chương trình`
            Item::Cue(Cue::Expects)
                if text.is(chunk.tokens.start, &["cần"])
                    && chunk.tokens.end + 1 >= view.quantity().outer.start
                    && !is_need_of_another(view, chunk) =>
            {
                self.is_money_of(None);
            }
            // `64 hộ góp 412 triệu đồng`
            Item::Cue(Cue::Fund) if self.source.is_none() && households_give(view, chunk) => {
                self.is_money_of(Some(FundingSource::Community));
            }
            // `lồng ghép các nguồn vốn trên 30 tỷ đồng`
            Item::Cue(Cue::Fund)
                if text.is(chunk.tokens.start, &["lồng"])
                    && chunk.tokens.end == view.quantity().outer.start =>
            {
                self.is_money_of(Some(FundingSource::Integrated));
            }
            Item::Cue(Cue::Fund) => {
                self.fund = true;
                self.strong |= speaks_of_raising(text, chunk);
                self.gives |= text.is(chunk.tokens.start, &["góp", "vận", "quyên", "đóng"]);
                if self.source.is_none()
                    && let Some(source) = budget_gives(view, chunk)
                {
                    self.is_money_of(Some(source));
                    self.handed_out = true;
                }
            }
            // `doanh nghiệp, HTX đầu tư 146 tỷ đồng`, not what they are given
            Item::Cue(Cue::Noun(Noun::Enterprise)) if self.source.is_none() && pays(view, chunk) => {
                self.is_money_of(Some(if gives_with_people(view, chunk) {
                    FundingSource::Community
                } else {
                    FundingSource::Enterprise
                }));
            }
            _ => {}
        }
    }

    /// A row of a table on sources: `Doanh nghiệp, HTX | 1.250 | 2.075`, `Cộng | 38.318 | 61.262`.
    fn read_row(&mut self, view: &View) {
        let row = view.label_of_row();
        for chunk in row {
            match chunk.item {
                Item::Cue(Cue::Noun(Noun::Enterprise)) => self.is_money_of(Some(FundingSource::Enterprise)),
                _ => self.scan(view, chunk),
            }
        }
        let sums_up = row
            .first()
            .is_some_and(|chunk| view.scene.text.is(chunk.tokens.start, &["cộng", "tổng"]));
        if sums_up && self.source.is_none() {
            self.is_money_of(None);
        }
    }

    /// The words before it in its segment.
    fn read_own(&mut self, view: &View) {
        // `ngân sách hằng năm thu 700 tỷ đồng`
        let text = &view.scene.text;
        self.foreign = view
            .left()
            .any(|chunk| chunk.item == Item::Word && text.is(chunk.tokens.start, &["thu"]))
            // `xã còn nợ quá 1 tỷ đồng`
            || view.left().take(2).any(|chunk| text.ends_before(chunk.tokens.end, &["nợ"]));
        for chunk in view.segment_left().take_while(|chunk| !is_money(view, chunk)) {
            match chunk.item {
                // `ngân sách xã, phần lớn từ đấu giá đất, 64 tỷ đồng`: where that budget has it from
                Item::Cue(Cue::Source(FundingSource::Local)) if explains_budget(view, chunk) => {}
                Item::Cue(Cue::Foreign) if !self.fund && is_what_people_give_for(view, chunk) => {}
                Item::Cue(Cue::Foreign) if is_pooled(text, chunk) => {}
                Item::Cue(Cue::Foreign | Cue::Income)
                    if !self.fund
                        || matches!(
                            view.scene.text.word(chunk.tokens.start),
                            "nợ" | "doanh"
                                | "thưởng"
                                | "giải"
                                | "phần"
                                | "dư"
                                | "thiệt"
                                | "grdp"
                                | "giá"
                                | "dịch"
                                | "dvmtr"
                        ) =>
                {
                    self.foreign = true;
                    return;
                }
                // `từ đấu giá đất và bà con góp 4 tỷ đồng`: who gives it, right before the sum
                Item::Cue(Cue::Source(FundingSource::Community))
                    if text.ends_before(chunk.tokens.end, &["góp"])
                        && chunk.tokens.end == view.quantity().outer.start =>
                {
                    self.scan(view, chunk);
                    return;
                }
                _ => self.scan(view, chunk),
            }
        }
    }

    /// A source behind it (`15 tỷ đồng từ ngân sách tỉnh`).
    fn read_behind(&mut self, view: &View) {
        let text = &view.scene.text;
        if let Some(source) = giver_behind(view) {
            self.is_money_of(Some(source));
            return;
        }
        for chunk in view
            .right()
            .take_while(|chunk| !matches!(chunk.item, Item::Cue(Cue::Part) | Item::Sign(':')))
        {
            let linked = chunk.tokens.start > 0
                && text.ends_before(chunk.tokens.start, &["từ", "do", "của", "bằng", "là"]);
            match chunk.item {
                Item::Cue(Cue::Source(_))
                    if linked || text.is(chunk.tokens.start, &["từ", "của", "vốn", "nguồn", "ngân"]) =>
                {
                    self.scan(view, chunk);
                }
                Item::Cue(Cue::Fund) if !self.fund => self.scan(view, chunk),
                Item::Quantity(_) => break,
                Item::Cue(Cue::Noun(Noun::Enterprise)) if linked => {
                    self.source = Some(FundingSource::Enterprise);
                }
                _ => {}
            }
        }
    }

    /// The head may stand before an earlier comma (`hiến 500m2 đất, 300 ngày công, trị giá 2 tỷ đồng`).
    fn read_before(&mut self, view: &View) {
        for chunk in view
            .before()
            .take_while(|chunk| !matches!(chunk.item, Item::Sign(';' | ':')))
        {
            match chunk.item {
                Item::Quantity(id) if view.scene.quantities[id].unit == Measured::Money => break,
                Item::Cue(Cue::Foreign | Cue::Income) => break,
                _ => self.scan(view, chunk),
            }
        }
    }

    /// `Huy động từ người dân, doanh nghiệp, các tổ chức xã hội và huy động khác gần 6.000 tỷ đồng`: one sum of several givers.
    fn read_givers(&mut self, view: &View) {
        for chunk in view
            .before()
            .take_while(|chunk| !is_money(view, chunk) && !matches!(chunk.item, Item::Sign(';' | ':')))
        {
            if let Item::Cue(Cue::Source(source @ FundingSource::Community)) = chunk.item {
                self.source = Some(source);
            }
        }
    }

    /// Who gives is said further before (`tự nguyện hiến đất, đóng góp 38 tỷ đồng`).
    fn read_giver(&mut self, view: &View) {
        // `ngân sách tỉnh hỗ trợ xi măng, trị giá 15 tỷ đồng`
        let worth = view
            .left()
            .any(|chunk| view.scene.text.is(chunk.tokens.start, &["trị", "quy"]));
        // `phân bổ vốn ngân sách trung ương cho các xã, với tổng số tiền 243 tỷ đồng`
        let generic = view.left().any(|chunk| {
            chunk.item == Item::Cue(Cue::Fund)
                && chunk
                    .tokens
                    .clone()
                    .any(|token| view.scene.text.is(token, &["số"]))
                && view.scene.text.ends_before(chunk.tokens.end, &["tiền"])
        });
        // `nhân dân trong xóm đã đoàn kết xây dựng …, tổng nguồn vốn huy động xây dựng nông thôn mới 2,8 tỷ đồng`: of all
        let of_all = self.strong
            && !self.gives
            && View::any(view.left(), |cue| matches!(cue, Cue::Ntm(_)))
            && view.left().any(|chunk| {
                chunk.item == Item::Cue(Cue::Fund) && view.scene.text.is(chunk.tokens.start, &["tổng"])
            });
        for chunk in view
            .before()
            .take_while(|chunk| !of_all && !matches!(chunk.item, Item::Sign(';' | ':')))
        {
            match chunk.item {
                Item::Quantity(id) if view.scene.quantities[id].unit == Measured::Money => break,
                Item::Cue(Cue::Source(source)) => {
                    // `Từ nguồn vốn ngân sách tỉnh, UBND tỉnh phân bổ 50 tỷ đồng`
                    let opens = chunk.tokens.start <= view.sentence().tokens.start + 1
                        && view.scene.text.is(view.sentence().tokens.start, &["từ", "bằng"]);
                    let people = worth
                        || generic
                        || opens
                        || matches!(source, FundingSource::Community | FundingSource::Enterprise);
                    if people || self.source.is_some() {
                        self.source = Some(wider(self.source, source));
                    }
                }
                // `Công ty A hỗ trợ cát, sỏi, xi măng trị giá trên 300 triệu đồng`
                Item::Cue(Cue::Noun(Noun::Enterprise))
                    if worth && self.source.is_none() && pays(view, chunk) =>
                {
                    self.is_money_of(Some(FundingSource::Enterprise));
                }
                _ => {}
            }
        }
    }
}

/// `Nhà máy cần 200 tỷ đồng`, `Anh cần 50 triệu đồng mua cây giống`: no need of the programme, as that of a commune or of a period is.
fn is_need_of_another(view: &View, need: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(need);
    view.chunks()[..at]
        .iter()
        .rev()
        // `Ông A: Riêng 3 xã này cần chừng 118 tỷ đồng`
        .take_while(|chunk| chunk.segment == need.segment && !matches!(chunk.item, Item::Sign(_)))
        .any(|chunk| {
            let start = chunk.tokens.start;
            let works = text.is(start, &["nhà"]) && text.is(start + 1, &["máy"])
                || text.is(start, &["dự"]) && text.is(start + 1, &["án"]);
            works
                || text.is(start, &["anh", "chị", "ông", "bà", "tôi", "hộ"])
                || matches!(
                    chunk.item,
                    Item::Cue(Cue::Noun(Noun::Enterprise | Noun::Household))
                )
        })
}

/// `tổng ngân sách Trung ương, ngân sách tỉnh đã phân bổ 309 tỷ đồng`: one sum of the central budget and of the one named right behind it.
fn joins_centre(view: &View, chunk: &Chunk, source: FundingSource) -> bool {
    use FundingSource::{Central, Commune, District, Local, Provincial};
    let linked = |chunk: &&Chunk| matches!(chunk.item, Item::Sign(',') | Item::Cue(Cue::Function));
    // Heads of columns are of another sentence, what is said behind the sum tells of it alone.
    let own = view.chunks()[..view.at]
        .iter()
        .position(|own| own.tokens == chunk.tokens);
    let Some(at) = own else { return false };
    let (before, behind) = view.chunks()[..view.at].split_at(at);
    let budget_of = |chunk: Option<&Chunk>| match chunk?.item {
        Item::Cue(Cue::Source(source)) => Some(source),
        _ => None,
    };
    match source {
        Central => matches!(
            budget_of(behind[1..].iter().find(|chunk| !linked(chunk))),
            Some(Provincial | District | Commune | Local)
        ),
        Provincial | District | Commune | Local => {
            budget_of(before.iter().rev().find(|chunk| !linked(chunk))) == Some(Central)
        }
        _ => false,
    }
}

/// Whether money of land says where the budget named before it comes from.
fn explains_budget(view: &View, land: &Chunk) -> bool {
    let text = &view.scene.text;
    let of_land = land
        .tokens
        .clone()
        .any(|token| text.is(token, &["đất"]) || text.is(token, &["đấu"]) && text.is(token + 1, &["giá"]));
    let mut before = view
        .segment_left()
        .skip_while(|chunk| chunk.tokens != land.tokens)
        .skip(1);
    of_land
        && before.any(|chunk| {
            matches!(
                chunk.item,
                Item::Cue(Cue::Source(
                    FundingSource::Commune | FundingSource::District | FundingSource::Provincial
                ))
            )
        })
}

/// `ngân sách thành phố`: that of a province where the city has its rank, else that of a district.
pub(super) fn of_city(view: &View, chunk: &Chunk, source: FundingSource) -> FundingSource {
    let text = &view.scene.text;
    let last = chunk.tokens.end - 1;
    let start = last - usize::from(text.is(last, &["phố"]));
    let alone = !chunk
        .tokens
        .clone()
        .any(|token| text.is(token, &[",", "huyện", "+", "-"]));
    match source {
        FundingSource::Local if text.is(start, &["thành", "tp"]) && alone => {
            if is_article_city(view, start) {
                FundingSource::Provincial
            } else {
                FundingSource::District
            }
        }
        source => source,
    }
}

/// One sum for several sources takes the wider one.
pub(super) fn wider(known: Option<FundingSource>, found: FundingSource) -> FundingSource {
    use FundingSource::{Central, Commune, Community, District, Enterprise, Local, Provincial, State};
    match (known, found) {
        (None, found) => found,
        // Budget and people together are all there is.
        (Some(Central | Provincial | District | Commune | Local | State), Community)
        | (Some(Community), Central | Provincial | District | Commune | Local | State) => {
            FundingSource::Total
        }
        (Some(FundingSource::Total), _) => FundingSource::Total,
        (Some(Community), _) | (_, Community) => Community,
        (Some(Provincial | District | Commune | Local), Provincial | District | Commune | Local)
            if known != Some(found) =>
        {
            Local
        }
        (Some(State), Central | Provincial | District | Commune) => found,
        (Some(Enterprise), _) => Enterprise,
        (Some(known), _) => known,
    }
}

/// `chương trình nông thôn mới của tỉnh`, `nông thôn mới (NTM) của tỉnh`, `Mục tiêu của tỉnh là huy động …`
fn is_whose_programme(view: &View, source: &Chunk) -> bool {
    let at = view.sentence().position(source);
    let named = view.chunks()[..at]
        .iter()
        .rev()
        .find(|chunk| !matches!(chunk.item, Item::Sign('(' | ')') | Item::Label))
        .is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Ntm(_) | Cue::Ocop | Cue::Plan)));
    let programme = view.scene.text.ends_before(source.tokens.start, &["trình"]);
    (named || programme) && view.scene.text.is(source.tokens.start, &["của"])
}

/// A sentence that opens with the money of the programme as a whole: `Tổng vốn dự kiến 70 tỷ đồng`, `Kinh phí dự kiến: 312.750
/// triệu đồng`, `Vốn của Chương trình giao năm 2020 là …`.
fn opens_as_programme_money(view: &View, head: &Chunk) -> bool {
    let text = &view.scene.text;
    let (start, end) = (head.tokens.start, head.tokens.end);
    let goes_on = |words: &[&str]| text.is(end, words);
    start == view.sentence().tokens.start
        && match text.word(start) {
            "tổng" => goes_on(&["dự", "ước", "giao", "phân", "bố"]),
            "kinh" => goes_on(&["dự", "thực"]),
            "vốn" => (end..end + 2).any(|token| text.is(token, &["chương"])),
            _ => false,
        }
}

/// `huy động`, `phân bổ`, `nguồn lực`: money raised or given; a sum, a worth or an investment (`tổng mức đầu tư`, `trị giá`, `tổng
/// vốn`) may be that of anything.
fn speaks_of_raising(text: &Text, chunk: &Chunk) -> bool {
    let words = chunk.tokens.clone();
    let raised = words.clone().any(|token| {
        text.is(
            token,
            &[
                "huy", "nguồn", "phân", "bố", "giải", "góp", "ủng", "quyên", "vận", "dồn", "gom", "tranh",
                "trực", "sự", "đối", "lồng", "giao", "quy",
            ],
        )
    });
    // `tổng số vốn`, `vốn thực hiện`
    let sum = words
        .clone()
        .any(|token| text.is(token, &["số"]) && text.is(token + 1, &["vốn"]));
    let spent = (words.start..words.end + 2).any(|token| text.is(token, &["thực"]));
    // `KH vốn năm 2017`
    let planned = text.ends_before(words.start, &["kh", "hoạch"]);
    raised || sum || spent || planned
}

/// `vốn lồng ghép, vốn tín dụng và ngân sách cộng lại được 6.760 tỷ đồng`: the sum of several sources.
fn sums_sources(view: &View) -> bool {
    let text = &view.scene.text;
    let head: Vec<&Chunk> = view.before().take_while(|chunk| !is_money(view, chunk)).collect();
    let sum = head.iter().position(|chunk| {
        let start = chunk.tokens.start;
        text.is(start, &["cộng"]) && text.is(start + 1, &["lại"])
            || text.is(start, &["tổng"]) && text.is(start + 1, &["cộng"])
    });
    sum.is_some_and(|sum| {
        let money = |chunk: &&&Chunk| matches!(chunk.item, Item::Cue(Cue::Source(_) | Cue::Fund));
        let told = &head[sum..];
        let first = told.iter().position(|chunk| money(&chunk));
        let last = told.iter().rposition(|chunk| money(&chunk));
        // `vốn ngân sách nhà nước, vốn có nguồn gốc từ ngân sách nhà nước tổng cộng là …`: one source
        let mut sources = told.iter().filter_map(|chunk| match chunk.item {
            Item::Cue(Cue::Source(source)) => Some(source),
            _ => None,
        });
        let one = sources
            .next()
            .is_some_and(|one| sources.all(|other| other == one))
            && !told
                .iter()
                .any(|chunk| view.scene.text.is(chunk.tokens.start, &["lồng"]));
        !one && first.zip(last).is_some_and(|(first, last)| {
            told[first..last]
                .iter()
                .any(|chunk| chunk.item == Item::Sign(','))
        })
    })
}

/// `Người dân đóng góp làm đường giao thông nông thôn 4.320 triệu đồng`: the work that the people pay for.
fn is_what_people_give_for(view: &View, work: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(work);
    let giver = view.chunks()[..at]
        .iter()
        .rev()
        .take_while(|chunk| chunk.segment == work.segment && !is_money(view, chunk))
        .find(|chunk| matches!(chunk.item, Item::Cue(Cue::Source(_))));
    giver.is_some_and(|giver| {
        giver.item == Item::Cue(Cue::Source(FundingSource::Community))
            && text.ends_before(giver.tokens.end, &["góp"])
            && (giver.tokens.end..=work.tokens.start)
                .any(|token| text.is(token, &["làm", "xây", "mở", "sửa", "bê", "cứng", "nâng", "kiên"]))
    })
}

/// `vốn lồng ghép từ chương trình giảm nghèo 7 tỷ đồng`: another programme whose money is spent on this one.
pub(super) fn is_pooled(text: &Text, programme: &Chunk) -> bool {
    let start = programme.tokens.start;
    (start.saturating_sub(POOLED)..start)
        .rev()
        .take_while(|&token| !text.is(token, &[".", ";"]))
        .any(|token| text.is(token, &["ghép"]) && text.ends_before(token, &["lồng"]))
}

/// Within so many tokens of it a programme's money is said to be pooled: `lồng ghép nguồn vốn từ các`.
const POOLED: usize = 6;
