//! Average income per person of a place.
//!
//! Not: income of a household, a garden or the members of one cooperative, wages, GRDP per head, the criterion's
//! threshold, ratios (`tăng gấp 2,6 lần`).

mod norm;

use super::{Accepted, Answer, Claim, Rule, Running, accept, tier};
use crate::context::change::change;
use crate::context::{View, each, must_by_plan, norm_behind, says_whose, states_norm};
use crate::quantity::Unit as Measured;
use crate::report::{Approx, Indicator, Unit};
use crate::text::lexicon::{Cue, Noun, Phrases};
use crate::text::sentence::Item;
use norm::{explains_norm, is_spoken_against, tells_level_asked_for};

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::IncomePerCapita,
    id: "income_per_capita",
    counts: "average income per person",
    accepted: ACCEPTED,
    rejected: REJECTED,
    plausible: |unit| {
        if unit == Unit::VndPerPersonMonth {
            (300_000, 15_000_000)
        } else {
            (3_000_000, 200_000_000)
        }
    },
    claim,
};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Income,
        &[
            "thu nhập bình quân",
            "thu nhập bình quân đầu người",
            "thu nhập đầu người",
            "thu nhập",
            "tnbq",
            "tnbqđn",
            "tnbq đầu người",
            "bình quân thu nhập",
            "bình quân thu nhập đầu người",
            "thu nhập bình quân / người",
            "thu nhập bình quân / người / năm",
            "mức thu nhập bình quân",
            "mức thu nhập",
            "thu nhập bq",
            "thu nhập bqđn",
            "thu nhập bình quân người dân",
            "thu nhập bình quân trên đầu người",
            "tnbq / người",
            "thu nhập của người dân",
            "thu nhập người dân",
            "thu nhập người dân nông thôn",
            "thu nhập của người dân nông thôn",
            "thu nhập của cư dân nông thôn",
            "thu nhập bình quân người dân nông thôn",
            "thu nhập bình quân của cư dân nông thôn",
            "thu nhập bình quân của người dân",
            "thu nhập bình quân 1 người",
            "với thu nhập bình quân",
            "với thu nhập bình quân đầu người",
            "có thu nhập bình quân",
            "có thu nhập bình quân đầu người",
            "bình quân có thu nhập",
            "người dân bình quân có thu nhập",
            "mỗi người dân bình quân có thu nhập",
            "mỗi người dân có thu nhập bình quân",
            "bình quân mỗi người dân",
            "bình quân mỗi người dân nông thôn",
            "bình quân mỗi người",
            "bình quân thu nhập một người / năm",
            "tăng thu nhập bình quân",
            "tăng thu nhập bình quân đầu người",
            "tăng thu nhập bình quân của người dân",
            "nâng thu nhập bình quân",
            "nâng thu nhập",
            "nâng thu nhập lên",
            "tăng thu nhập lên",
            "nâng thu nhập của người dân",
            "tăng thu nhập của người dân lên",
            "đưa thu nhập lên",
            "nâng thu nhập bình quân đầu người",
        ],
    ),
    (
        Cue::Foreign,
        &[
            "chuẩn thu nhập",
            "mức chuẩn thu nhập",
            "giá trị thu nhập",
            "giá trị thu nhập / ha",
            "thu nhập / ha",
            "thu nhập trên ha",
            "thu nhập trên một ha",
            "thu nhập trên 1 ha",
            "thu nhập trên đơn vị diện tích",
            "thu nhập trên một đơn vị diện tích",
            "grdp",
            "grdp bình quân",
            "grdp bình quân đầu người",
            "gdp",
            "doanh thu",
            "giá trị sản xuất",
            "lương",
            "tiền lương",
            "lương thu nhập",
            "mức lương thu nhập",
            "lợi nhuận",
            "lãi",
            "giá trị",
            "giá trị hàng hóa",
            "giá bán",
            "giá",
            "tổng sản phẩm",
            "kim ngạch",
            "xuất khẩu",
            "cho thu nhập",
            "có thu nhập",
            "tăng thu nhập",
            "tạo thu nhập",
            "mang lại thu nhập",
            "mức lương",
            "thu nhập của hộ",
            "thu nhập hộ",
            "mức phạt",
            "giá phòng",
            "lãi suất",
            "lãi suất hộ nghèo",
            "lãi suất cho hộ nghèo",
            "tặng quà",
            "suất quà",
            "quỹ hỗ trợ nông dân",
            "quỹ htnd",
            "học phí",
            "tiền thưởng",
            "thiệt hại",
            "doanh số",
            "thu ngân sách",
            "tổng thu ngân sách",
            "nợ đọng",
            "nợ đọng xây dựng cơ bản",
            "dư nợ",
            "tổng dư nợ",
            "tổng giá trị sản xuất",
            "giao dịch",
            "giá trị giao dịch",
            "bán được",
            "thu về",
            "thu lãi",
            "tổng mức bán lẻ",
            "vốn điều lệ",
            "tổng vốn đầu tư toàn xã hội",
            "lao động",
            "lao động qua đào tạo",
            "thu nhập gia đình",
            "thu nhập thành viên",
            "thu nhập mỗi thành viên",
            "thu nhập mỗi hộ",
            "thu nhập mỗi vườn",
            "thu nhập mỗi sào",
            "thu nhập mỗi ha",
            "thu nhập trên mỗi ha",
            "thu nhập mỗi vụ",
            "thu nhập mỗi mô hình",
            "thu nhập bình quân mỗi hộ",
            "thu nhập bình quân của thành viên",
            "thu nhập bình quân mỗi thành viên",
            "thu nhập bình quân của người lao động",
            "thu nhập mỗi lao động",
            "thu nhập của xã viên",
            "bình quân thu nhập thành viên",
            "thu nhập của thành viên",
            "thu nhập của người lao động",
            "thu nhập người lao động",
            "thu nhập của công nhân",
            "thu nhập từ kinh tế vườn",
            "thu nhập từ vườn",
            "với thu nhập",
            "nộp ngân sách",
            "nộp ngân sách nhà nước",
            "kinh phí tổ chức",
            "tiền thưởng kèm theo",
            "quỹ thi đua khen thưởng",
            "nợ xây dựng cơ bản",
            "nợ xdcb",
            "nợ đọng xdcb",
            "gia đình",
            "tổng giải thưởng",
            "giải thưởng",
            "thưởng",
            "học bổng",
        ],
    ),
];

fn claim(view: &View, running: &Running) -> Answer {
    let quantity = view.quantity();
    if quantity.unit != Measured::Money {
        return Answer::NotMine;
    }
    if !speaks_of_income(view, running) {
        return Answer::NotMine;
    }
    if quantity.per.other {
        return Answer::Refused("per hectare, garden or household");
    }
    if quantity.value >= WHOLE_PLACE.into() {
        // `… thu nhập tăng lên 28 triệu đồng. Nhu cầu vốn ước khoảng 4.350 tỷ đồng` is another's to say.
        let own = View::any(view.before(), |cue| cue == Cue::Income);
        return if own {
            Answer::Refused("income of a whole place")
        } else {
            Answer::NotMine
        };
    }
    if groups_units(view) {
        return Answer::Refused("units grouped by their income");
    }
    // `phải có từ 58 triệu đồng trở lên, sang năm từ 62 triệu đồng trở lên`
    let must =
        |view: &View| !must_by_plan(view) && view.left().any(|chunk| chunk.item == Item::Cue(Cue::Norm));
    let least = quantity.approx == Some(Approx::AtLeast);
    let further_norm = view
        .previous()
        .filter(|_| least)
        .is_some_and(|norm| norm.quantity().unit == Measured::Money && (states_norm(&norm) || must(&norm)));
    if states_norm(view) || further_norm || tells_level_asked_for(view) {
        return Answer::Refused("a norm");
    }
    let month = quantity.per.month;
    let text = &view.scene.text;
    let norm = must(view)
        || norm_behind(view)
        || view.left().any(|chunk| {
            text.is(chunk.tokens.start, &["vượt"]) && !matches!(chunk.item, Item::Cue(Cue::Bound(_)))
        });
    if norm || explains_norm(view) || is_spoken_against(view) {
        return Answer::Refused("a norm");
    }
    // `việc làm cho 20 lao động với thu nhập bình quân …`
    let earned = view
        .left()
        .any(|chunk| chunk.item == Item::Cue(Cue::Income) && text.is(chunk.tokens.start, &["với"]));
    let worker = (month || earned)
        && view.before().take(WORKERS).any(|chunk| {
            text.is(chunk.tokens.start, &["lao", "công"])
                && text.is(chunk.tokens.start + 1, &["động", "nhân"])
                || text.is(chunk.tokens.start, &["xã", "thành"]) && text.is(chunk.tokens.start + 1, &["viên"])
        });
    // `HTX A có 27 thành viên, thu nhập 9 triệu đồng/người/tháng`, `tổ liên kết cho 15 chị em thu nhập 4 triệu đồng/tháng`
    let group = month
        && view.chunks().first().is_some_and(|chunk| {
            text.is(chunk.tokens.start, &["htx", "tổ", "hợp"])
                || matches!(chunk.item, Item::Cue(Cue::Noun(Noun::Enterprise)))
        });
    // `làng nghề có 450 hộ, thu nhập 5-6 triệu đồng/người/tháng`, `hơn 200 hộ theo nghề, thu nhập …`
    let trade = month
        && !View::any(view.left(), |cue| cue == Cue::Average)
        && (view.sentence().tokens.start..view.quantity().outer.start).any(|token| {
            text.is(token, &["nghề"]) && text.ends_before(token, &["làng", "theo", "làm", "giữ"])
        });
    if worker || group || trade {
        return Answer::Refused("income of workers or members");
    }
    // `1.860 hội viên đạt danh hiệu làm kinh tế giỏi, thu nhập từ 50 đến 200 triệu đồng/năm`
    let best = view
        .before()
        .take_while(|chunk| chunk.item != Item::Cue(Cue::Average))
        .any(|chunk| text.ends_before(chunk.tokens.end, &["giỏi"]));
    if best && !View::any(view.left(), |cue| cue == Cue::Average) {
        return Answer::Refused("income of those who do best");
    }
    if is_of_family(view) {
        return Answer::Refused("income of one family");
    }
    if tier::gap(view) {
        return Answer::Refused("a gap to another unit");
    }
    let mut claim = Claim::new(
        Indicator::IncomePerCapita,
        if month {
            Unit::VndPerPersonMonth
        } else {
            Unit::VndPerPersonYear
        },
        "income_per_capita",
    );
    claim.average = true;
    claim.places = each::named(view);
    claim.change = change(view, running);
    Answer::Claimed(Box::new(claim))
}

/// No person in the country earns so many đồng a year on average; what all the people of a commune earn is more (`tổng thu nhập toàn xã đạt
/// 140 tỷ đồng`).
const WHOLE_PLACE: i64 = 1_000_000_000;

/// `4 xã đạt thu nhập trên 45 triệu đồng; 9 xã thu nhập dưới 20 triệu đồng`: how many have so much.
fn groups_units(view: &View) -> bool {
    let units = view.previous().filter(|units| {
        matches!(
            units.quantity().unit,
            Measured::Noun(Noun::Commune | Noun::Village | Noun::District)
        ) && units.quantity().value > 1.into()
    });
    units.is_some_and(|units| {
        let between = &view.chunks()[units.at + 1..view.at];
        View::any(between.iter(), |cue| cue == Cue::Income)
            && between.iter().all(|chunk| {
                matches!(
                    chunk.item,
                    Item::Cue(
                        Cue::Reaches | Cue::Income | Cue::Function | Cue::Bound(_) | Cue::Average | Cue::Done
                    )
                )
            })
    })
}

/// `Gia đình bà Mây được vay vốn nuôi bò, nay thu nhập mỗi năm khoảng 60 triệu đồng`, unless the sentence turns to a place.
fn is_of_family(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.sentence().tokens.start;
    let family = |token: usize| {
        text.is(token, &["ông", "bà", "anh", "chị"])
            && (text.ends_before(token, &["đình", "hộ"]) || token == start)
    };
    let told = (start..start + FAMILY).any(family);
    // `Ở xã A (huyện H) gia đình ông B …, hàng năm thu nhập 900 triệu đồng`
    let household = (start..view.quantity().outer.start)
        .any(|token| family(token) && text.ends_before(token, &["đình", "hộ"]));
    // `Ông A, Chủ tịch UBND xã, cho biết thu nhập bình quân của xã …`
    let speaks = (start..view.quantity().outer.start).any(|token| {
        let speech = ["biết", "nói", "hay", "sẻ", "tịch", "quân", "nghị", "cầu"];
        text.is(token, &speech)
    });
    // `chồng đi làm thuê thu nhập chỉ 3 - 4 triệu đồng/tháng`
    let spouse = (start..view.quantity().outer.start).any(|token| text.is(token, &["chồng", "vợ"]));
    (told || household) && !speaks || spouse
}

/// Within so many tokens a sentence names the family that it tells of: `Nhờ đó, gia đình bà`.
const FAMILY: usize = 6;

/// How many chunks before an income by the month the workers who earn it may stand.
const WORKERS: usize = 8;

/// Whether the sum is an income: by its head in the clause, or as what goes on with one (`(tăng 16 triệu đồng)`,
/// `vùng B là 36,7 triệu đồng`).
fn speaks_of_income(view: &View, running: &Running) -> bool {
    if let Some(between) = view.start_of() {
        let says = |test: fn(Cue) -> bool| View::any(between.iter(), test);
        return says(|cue| cue == Cue::Income)
            && !says(|cue| matches!(cue, Cue::Foreign | Cue::Fund | Cue::Source(_)));
    }
    for chunk in view.left() {
        match chunk.item {
            Item::Cue(Cue::Income) => return true,
            // `thu nhập bình quân ở các xã đặc biệt khó khăn chỉ khoảng 15 triệu đồng`
            Item::Cue(Cue::Foreign) if view.scene.text.is(chunk.tokens.start, &["đặc", "vùng"]) => {}
            // `thu nhập bình quân nông thôn của tỉnh đạt …`
            Item::Cue(Cue::Source(_))
                if view.scene.text.is(chunk.tokens.start, &["của"])
                    || view.scene.text.ends_before(chunk.tokens.start, &["của", "mỗi"]) => {}
            Item::Cue(Cue::Foreign | Cue::Fund | Cue::Source(_)) => return false,
            _ => {}
        }
    }
    if let Some(claim) = running.resumed(view) {
        return claim.indicator == Indicator::IncomePerCapita;
    }
    let previous = view.previous();
    let income_before = running
        .latest(view, |_| true)
        .is_some_and(|claim| claim.indicator == Indicator::IncomePerCapita);
    if income_before {
        let own_subject = view
            .left()
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Foreign | Cue::Fund | Cue::Source(_))));
        return !own_subject && (view.continues() || view.quantity().per.person || tells_the_start(view));
    }
    if view.quantity().per.person {
        // `Tiêu chí số 10 (Thu nhập): 33,4 triệu đồng/người/năm`
        let said = view.chunks()[..view.at].iter().rev();
        return said.into_iter().find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Income) => Some(true),
            Item::Cue(Cue::Foreign | Cue::Fund) => Some(false),
            _ => None,
        }) == Some(true)
            || running
                .in_sentence_before(view, |claim| claim.indicator == Indicator::IncomePerCapita)
                .is_some()
            || view.sentence > 0 && starts_with_time(view);
    }
    // `Tổng thu nhập của xã đạt 230 tỷ đồng; bình quân đầu người đạt 43 triệu đồng`
    let text = &view.scene.text;
    let per_head = view.left().any(|chunk| {
        (chunk.tokens.clone()).any(|token| text.is(token, &["đầu"]) && text.is(token + 1, &["người"]))
    });
    // `… thu nhập tăng nhanh. Năm 2019 đạt …`, and clauses that part head and number by a comma.
    (per_head || view.continues())
        && previous.is_none_or(|previous| {
            says_whose(view.scene, previous.id) || running.claim(previous.id).is_none()
        })
        && view
            .before()
            .take_while(|chunk| per_head || !matches!(chunk.item, Item::Sign(';')))
            .find_map(|chunk| match chunk.item {
                Item::Cue(Cue::Income) => Some(true),
                Item::Quantity(id) if per_head && view.scene.quantities[id].value >= WHOLE_PLACE.into() => {
                    None
                }
                // `tăng 2,5 lần, từ 18 triệu đồng`, `tăng 33,3%, đạt 52 triệu đồng`
                Item::Quantity(id)
                    if matches!(
                        view.scene.quantities[id].unit,
                        Measured::Other | Measured::Percent
                    ) =>
                {
                    None
                }
                Item::Quantity(id) if says_whose(view.scene, id) => None,
                Item::Cue(Cue::Foreign | Cue::Fund | Cue::Source(_)) | Item::Quantity(_) => Some(false),
                _ => None,
            })
            == Some(true)
}

/// `… nay 41 triệu đồng/người/năm, mà lúc khởi đầu chỉ 12 triệu đồng`
fn tells_the_start(view: &View) -> bool {
    let text = &view.scene.text;
    view.segment_left()
        .flat_map(|chunk| chunk.tokens.clone())
        .any(|token| {
            text.is(token, &["đầu", "trước", "phát"])
                && text.ends_before(token, &["khởi", "ban", "lúc", "ngày", "hồi", "xuất"])
        })
}

/// `Năm 2019 đạt 55 triệu đồng/người/năm` after a sentence about income.
fn starts_with_time(view: &View) -> bool {
    let earlier = &view.scene.sentences[view.sentence - 1];
    earlier.block == view.sentence().block
        && view
            .before()
            .all(|chunk| matches!(chunk.item, Item::Time(_) | Item::Cue(_) | Item::Sign(_)))
        && View::any(earlier.chunks.iter(), |cue| cue == Cue::Income)
}

const ACCEPTED: &[Accepted] = &[
    accept(
        "Thu nhập bình quân đầu người đạt 67,8 triệu đồng/người/năm",
        &["67800000"],
    ),
    accept(
        "Thu nhập bình quân đầu người ước thực hiện cả năm 62 triệu đồng, năm trước ước đến hết năm đạt 58 triệu đồng",
        &["62000000 about", "58000000 about"],
    ),
    accept(
        "TNBQ đầu người khu vực nông thôn đạt 58 triệu đồng",
        &["58000000"],
    ),
    accept(
        "Với thu nhập bình quân 62 triệu đồng/người/năm, Tản Lĩnh là xã dẫn đầu",
        &["62000000"],
    ),
    accept(
        "Thu nhập bình quân 5,2 triệu đồng/người/tháng",
        &["5200000 month"],
    ),
    accept(
        "Thu nhập từ 12 triệu đồng năm 2010 tăng lên 62 triệu đồng năm 2023",
        &["12000000", "62000000"],
    ),
    accept(
        "Phấn đấu đến năm 2025 thu nhập bình quân đạt 80 triệu đồng/người/năm trở lên",
        &["80000000 at_least target"],
    ),
    accept(
        "Thu nhập bình quân đầu người đạt trên 84,147 triệu đồng",
        &["84147000 more_than"],
    ),
    accept(
        "Thu nhập bình quân đầu người của xã là 67.500.000 đồng/năm",
        &["67500000"],
    ),
    accept(
        "TNBQ: 71,5 trđ/người/năm, tăng 5,5 trđ so với năm 2022",
        &["71500000", "5500000 increase"],
    ),
    accept("Thu nhập bình quân/người/năm đạt: 49 triệu", &["49000000"]),
    accept(
        "Bình quân thu nhập đầu người ước đạt 39 triệu đồng/người",
        &["39000000 about"],
    ),
    accept(
        "Thu nhập bình quân đầu người 10,9 triệu đồng/năm (cả nước 12 triệu đồng/năm)",
        &["10900000", "12000000"],
    ),
    accept(
        "Thu nhập bình quân nông thôn của tỉnh đạt 55 triệu đồng/người",
        &["55000000"],
    ),
    accept(
        "Thu nhập bình quân tăng 2,5 lần, từ 18 triệu đồng lên 45 triệu đồng/người/năm",
        &["18000000", "45000000"],
    ),
    accept(
        "Thu nhập bình quân đầu người đạt 83,4 triệu đồng, cao hơn 21 triệu so với năm 2019",
        &["83400000", "21000000 increase"],
    ),
    accept(
        "Tiêu chí số 10 (Thu nhập): 33,4 triệu đồng/người/năm",
        &["33400000"],
    ),
    accept(
        "Ông Ba, Chủ tịch UBND xã, cho biết thu nhập bình quân đạt 52 triệu đồng/người",
        &["52000000"],
    ),
    accept("Thu nhập của bà con bình quân 52 triệu đồng/người", &["52000000"]),
    accept(
        "Thu nhập bình quân đầu người năm 2021 ở hai bản đều đạt trên 19 triệu đồng/năm",
        &["19000000 more_than"],
    ),
    accept(
        "Tổng thu nhập của xã đạt 230 tỷ đồng; bình quân đầu người đạt 43 triệu đồng",
        &["43000000"],
    ),
    accept(
        "Phấn đấu đến năm 2030, thu nhập người dân nông thôn cán mốc 130 triệu đồng/người/năm",
        &["130000000 target"],
    ),
    accept(
        "Thu nhập bình quân ở các xã đặc biệt khó khăn chỉ khoảng 15 triệu đồng/người/năm",
        &["15000000 about"],
    ),
];

const REJECTED: &[&str] = &[
    "Có 1.860 hội viên đạt danh hiệu làm kinh tế giỏi, thu nhập từ 50 đến 200 triệu đồng/năm",
    "Xưởng may tạo việc làm cho 20 lao động với thu nhập bình quân 70 triệu đồng/người/năm",
    "GRDP bình quân đầu người đạt 86,3 triệu đồng",
    "Mô hình cho thu nhập 300 triệu đồng/năm",
    "Theo quy định xã phải có thu nhập 68 triệu đồng",
    "Thu nhập của thôn cao hơn 13,7% so với quy định của tiêu chí thu nhập xã nông thôn mới (48 triệu đồng/người/năm)",
    "Thu nhập bình quân tăng gấp 2,6 lần",
    "Công nhân có mức lương thu nhập 3-4 triệu đồng/tháng",
    "Doanh thu bình quân 120 triệu đồng/vườn/năm",
    "Tạo việc làm cho 186 lao động, thu nhập từ 5 đến 7 triệu đồng/người/tháng",
    "Bình quân thu nhập thành viên hợp tác xã 5,2 triệu đồng/tháng",
    "Thu nhập mỗi thành viên bình quân hơn 200 triệu đồng/năm",
    "Để đạt chuẩn NTM, các xã phải hoàn thành 19 tiêu chí; thu nhập từ 49 triệu đồng trở lên",
    "Gia đình bà Mây được vay vốn nuôi bò, nay thu nhập mỗi năm khoảng 60 triệu đồng",
    "Nhờ vườn cam, hộ ông Sơn thu nhập hơn 200 triệu đồng",
    "Anh Hùng trồng nấm, mỗi tháng thu nhập 15 triệu đồng",
    "Tổng giá trị thu nhập của toàn xã đạt gần 140 tỷ đồng, tăng 22 tỷ đồng so với năm 2011",
    "Xã nông thôn mới có giá trị thu nhập/ha canh tác đạt 125 triệu đồng",
    "Muốn lên nâng cao, mỗi xã NTM phải có thu nhập từ 58 triệu đồng/người trở lên, sang năm từ 62 triệu đồng/người trở lên",
];
