//! Words for plans, and for what waits, that set no plan for the quantity.

use std::ops::Range;

use super::chosen::names_group;
use super::member::{is_among_waiting, is_said_of_another, is_said_of_scored};
use super::predicate::is_passed;
use super::purpose::{is_said_of_receivers, is_what_money_was_for};
use super::scope::{
    accompanies, follows_its_result, governs_nothing, has_come_true, is_beside_result, is_chosen_tier,
    is_contrasted, is_inserted, is_over_behind, is_said_among, is_said_of_then,
};
use crate::context::{Scene, View, time};
use crate::quantity::Unit;
use crate::quantity::calendar::When;
use crate::text::Text;
use crate::text::lexicon::{Cue, Phrases, Relative};
use crate::text::sentence::{Chunk, Item, Sentence};

/// What only sounds like a plan or a result.
pub(crate) const NO_PLAN: Phrases = &[
    (
        // The names of programmes and norms hold the words for a target and a draft.
        Cue::Skip,
        &[
            "mục tiêu quốc gia",
            "chương trình mục tiêu",
            "chương trình mục tiêu quốc gia",
            "các chương trình mục tiêu quốc gia",
            "mục tiêu qg",
            "theo dự thảo bộ tiêu chí",
            "theo dự thảo tiêu chí",
            "hỗ trợ có mục tiêu",
            "bổ sung có mục tiêu",
        ],
    ),
    (
        // Places, offices and fields of work.
        Cue::Skip,
        &[
            "cần thơ",
            "kh & cn",
            "kh & đt",
            "kh và cn",
            "kh và đt",
            "kh - kt",
            "sở kế hoạch",
            "cần giờ",
            "sở kế hoạch và đầu tư",
            "cần giuộc",
        ],
    ),
    (
        // Kinds of money and of its papers.
        Cue::Skip,
        &[
            "kế hoạch đầu tư",
            "dự toán ngân sách",
            "dự toán ngân sách địa phương",
            "dự toán ngân sách nhà nước",
            "giao dự toán",
            "phân bổ dự toán",
            "dự toán chi",
            "nguồn lực đầu tư",
        ],
    ),
    (
        // The measures of today, which date nothing.
        Cue::Skip,
        &[
            "theo chuẩn hiện nay",
            "theo chuẩn nghèo hiện nay",
            "chuẩn nghèo hiện nay",
            "chuẩn nghèo hiện hành",
            "theo tiêu chí hiện nay",
        ],
    ),
    (
        // Demands that are met.
        Cue::Skip,
        &[
            "yêu cầu đề ra",
            "yêu cầu của bộ tiêu chí",
            "yêu cầu của tiêu chí",
            "với yêu cầu của bộ tiêu chí",
            "theo đúng lộ trình",
            "theo đúng lộ trình đề ra",
            "theo đúng lộ trình kế hoạch đề ra",
            "theo đúng lộ trình , kế hoạch đề ra",
            "theo đúng kế hoạch đề ra",
            "theo lộ trình kế hoạch đề ra",
            "theo lộ trình , kế hoạch đề ra",
            "đúng lộ trình đề ra",
            "hơn dự kiến",
            "hơn dự tính",
            "hơn hẳn dự kiến",
            "hơn hẳn dự tính",
            "vượt dự kiến",
            "vượt dự tính",
            "đúng mục tiêu",
            "đúng mục tiêu đã định",
            "đúng mục tiêu đề ra",
            "đúng như mục tiêu",
            "đúng như mục tiêu đề ra",
            "đúng chỉ tiêu",
            "đúng chỉ tiêu đề ra",
            "đúng chỉ tiêu được giao",
            "đúng như kế hoạch",
            "đúng như kế hoạch đề ra",
            "đúng kế hoạch được giao",
            "đúng kế hoạch",
            "thuộc kế hoạch vốn",
            "từ kế hoạch vốn",
            "trong kế hoạch vốn được giao",
            "đúng lộ trình , kế hoạch đề ra",
            "đúng kế hoạch đề ra",
            "đăng ký kinh doanh",
            "có khả năng cạnh tranh",
            "có khả năng xuất khẩu",
            "có khả năng phát triển",
            "có khả năng nhân rộng",
            "có khả năng lao động",
            "đoàn thẩm định",
            "đoàn thẩm định công nhận",
            "đáp ứng yêu cầu",
            "theo yêu cầu",
            "bảo đảm yêu cầu",
            "đảm bảo yêu cầu",
            "đúng yêu cầu",
            "đạt yêu cầu",
        ],
    ),
    (
        // What has been done with files and what a meeting takes up.
        Cue::Skip,
        &[
            "nhiệm vụ được giao",
            "báo cáo trình",
            "phê duyệt",
            "phê duyệt kết quả",
            "theo quyết định phê duyệt kết quả",
            "quyết định phê duyệt kết quả",
            "triển khai kế hoạch",
            "qua thẩm định hồ sơ",
            "khảo sát và thẩm định hồ sơ",
            "khảo sát , thẩm định hồ sơ",
            "khảo sát thực tế và thẩm định hồ sơ",
            "kiểm tra thực tế và thẩm định hồ sơ",
            "kiểm tra và thẩm định hồ sơ",
            "kết quả thẩm định hồ sơ",
            "sau thẩm định hồ sơ",
            "sau khi thẩm định hồ sơ",
            "đề xuất giải pháp",
            "triển khai nhiệm vụ",
            "triển khai nhiệm vụ năm",
            "triển khai phương hướng",
            "triển khai phương hướng , nhiệm vụ",
            "triển khai phương hướng nhiệm vụ",
            "bàn nhiệm vụ",
            "bàn phương hướng",
            "lựa chọn được",
            "được tập trung chỉ đạo",
            "được tập trung thực hiện",
            "được tập trung triển khai",
        ],
    ),
    (
        // Openings that refer to what was said or to when it began.
        Cue::Skip,
        &[
            "muốn vậy",
            "muốn thế",
            "như mong muốn",
            "ngay từ đầu năm",
            "ngay từ những ngày đầu năm",
        ],
    ),
    (
        // Other words that hold a word for a plan.
        Cue::Skip,
        &[
            "không cần",
            "trông chờ",
            // People of the highlands are called Nay.
            "ông nay",
            "bà nay",
            "anh nay",
            "chị nay",
            "đồng chí nay",
            "cần cù",
            "chuyên cần",
            "trình độ",
            "chương trình",
            "công trình",
            "quá trình",
            "giao thông",
            "giao lưu",
            "bàn giao",
            "trình diễn",
            "cần cẩu",
            "vừa và nhỏ",
            "nhỏ và vừa",
            "vừa phải",
            "vừa sức",
            "quy trình",
            "giải trình",
            "báo cáo giải trình",
        ],
    ),
];

/// Whether a word for plans or for what waits says nothing of this quantity.
pub(super) fn is_no_plan_of_it(view: &View, chunk: &Chunk) -> bool {
    match chunk.item {
        Item::Cue(Cue::Pending | Cue::Expects | Cue::Plan) if is_said_of_receivers(view, chunk) => true,
        Item::Cue(Cue::Pending) => {
            // `giao Sở A cân đối 20 tỷ đồng`, where what else an office is to do may be a ceremony.
            view.scene.text.is(chunk.tokens.start, &["giao"]) && view.quantity().unit != Unit::Money
                || has_own_verb(view, chunk)
                || is_passed(&view.scene.text, chunk)
                || is_what_money_was_for(view, chunk)
                || is_said_of_another(view, chunk)
                || is_among_waiting(view, chunk)
                || is_measure(view, chunk)
                || has_come_true(view, chunk)
                || is_over_behind(view, chunk)
                || are_files_judged(view, chunk)
                || names_group(view, chunk)
                || is_said_among(view, chunk)
                || is_said_of_then(view, chunk)
        }
        Item::Cue(Cue::Expects) => {
            is_measure(view, chunk)
                || is_chosen_tier(view, chunk)
                || is_said_of_then(view, chunk)
                || grows_on(&view.scene.text, chunk)
        }
        Item::Cue(Cue::Plan) => {
            is_measure(view, chunk)
                || is_inserted(view, chunk)
                    && (is_contrasted(view, chunk)
                        || is_beside_result(view, chunk)
                        || follows_its_result(view, chunk))
                || names_source(view, chunk)
                || is_of_planned_whole(view, chunk)
                || allots(view.scene, view.sentence(), chunk)
                || hands_out_by_plan(view.scene, view.sentence(), chunk)
                || view.scene.text.ends_before(chunk.tokens.start, &["/"])
                || assigns(view, chunk)
                || governs_nothing(view, chunk)
                || accompanies(view, chunk)
                || is_said_among(view, chunk)
                || is_said_of_then(view, chunk)
                || is_said_of_scored(view, chunk)
        }
        _ => false,
    }
}

/// `kinh tế của xã tiếp tục phát triển, thu nhập đạt …`: how things go, where `tiếp tục phát triển sản phẩm OCOP` is work to come.
fn grows_on(text: &Text, expects: &Chunk) -> bool {
    let end = expects.tokens.end;
    let manner = usize::from(text.is(end, &["khá", "mạnh", "nhanh", "tốt"]))
        + 2 * usize::from(text.is(end, &["ổn", "toàn", "đồng", "tích"]));
    text.ends_before(end, &["triển"]) && text.is(end + manner, &[",", ";", "."])
}

/// `trình Trung ương 2 hồ sơ, kết quả có 5 sản phẩm …`: what is registered or proposed says nothing of a later segment
/// with a verb of its own.
fn has_own_verb(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    // `đề nghị hội đồng đánh giá, công nhận 20 sản phẩm`, `đang hoàn thiện hồ sơ đề nghị Trung ương đánh giá, công nhận 2 sản phẩm`: one
    // request, which `theo đề nghị của …` is not.
    let asks =
        pending.tokens.clone().any(|token| text.is(token, &["đề"])) && !text.is(pending.tokens.end, &["của"]);
    let asked = |chunk: &Chunk| {
        matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Ranked))
            && text.ends_before(chunk.tokens.start, &[","])
            && text.ends_before(chunk.tokens.start - 1, &["giá", "xét", "định", "tra", "duyệt"])
    };
    // `8 xã đủ điều kiện thẩm định, gồm 2 xã nông thôn mới, …`: the parts of those that wait
    let verb = |chunk: &Chunk| {
        matches!(chunk.item, Item::Cue(cue) if is_verb(cue)) && !text.ends_before(chunk.tokens.end, &["gồm"])
    };
    pending.segment != view.segment()
        && view.segment_left().any(verb)
        && !(asks && view.segment_left().any(asked))
        && !goes_on_bare(view, pending)
        && !demands_list(view, pending)
}

/// `xã đăng ký hoàn thành 8 tiêu chí, xây dựng 2 khu dân cư kiểu mẫu; đưa tỷ lệ hộ nghèo xuống dưới 5%, thu nhập lên 38 triệu đồng`: verbs
/// without a subject go on with what was registered or asked for.
fn goes_on_bare(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    let bare = |token: usize| {
        text.ends_before(token, &[",", ";"])
            && text.is(
                token,
                &["đưa", "nâng", "giảm", "xây", "hoàn", "duy", "giữ", "phấn"],
            )
            && !text.is(token + 1, &["tổng", "số"])
    };
    text.is(pending.tokens.start, &["đăng", "yêu"])
        && (pending.tokens.end..view.quantity().outer.start).any(bare)
}

/// `thẩm định hồ sơ của 5 chủ thể và công nhận 7 sản phẩm`: whose files they are, where the sentence tells what was decided on them.
fn are_files_judged(view: &View, files: &Chunk) -> bool {
    let text = &view.scene.text;
    let at = view.sentence().position(files);
    text.ends_before(files.tokens.end, &["của"])
        && files.tokens.len() == 3
        && View::any(view.chunks()[at..].iter(), |cue| cue == Cue::Recognises)
}

/// `Huyện ủy yêu cầu năm 2023 có thêm 3 xã đạt chuẩn, hộ nghèo giảm 1,5%`: an authority asks for all that its sentence lists; what `đáp ứng
/// yêu cầu` or `theo yêu cầu` are met is a demand of something.
fn demands_list(view: &View, pending: &Chunk) -> bool {
    let text = &view.scene.text;
    let start = pending.tokens.start;
    let authority = text.ends_before(
        start,
        &[
            "ủy",
            "ubnd",
            "hđnd",
            "tịch",
            "tỉnh",
            "huyện",
            "thư",
            "hội",
            "đạo",
            "trưởng",
            "ban",
            "hđ",
        ],
    );
    let at = view.sentence().position(pending);
    let told = view.chunks()[at..view.at].iter().any(|chunk| {
        matches!(
            chunk.item,
            Item::Sign(';') | Item::Cue(Cue::Done | Cue::Time(Relative::Now | Relative::LastYear))
        )
    });
    text.is(start, &["yêu"]) && authority && !told
}

pub(super) fn is_verb(cue: Cue) -> bool {
    matches!(
        cue,
        Cue::Reaches
            | Cue::Recognises
            | Cue::Completes
            | Cue::Level
            | Cue::Meets
            | Cue::Change(_)
            | Cue::Part
    )
}

/// `Báo cáo …; kế hoạch, nhiệm vụ 6 tháng cuối năm cho biết, thành phố có thêm 75 xã`: what tells, not what is told.
fn names_source(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    (plan.tokens.end..view.quantity().outer.start)
        .any(|token| text.is(token, &["cho"]) && text.is(token + 1, &["biết", "thấy", "hay"]))
}

/// `đạt 83% kế hoạch`, `so với mục tiêu`: the plan as a measure of what was reached.
pub(super) fn is_measure(view: &View, plan: &Chunk) -> bool {
    let at = view.sentence().position(plan);
    let pending = plan.item == Item::Cue(Cue::Pending);
    // `thống nhất 100% trình UBND tỉnh công nhận 3 xã`
    if view.scene.text.is(plan.tokens.start, &["trình", "đề"]) && pending && percent_before(view, plan) {
        return false;
    }
    let behind = view.chunks().get(at + 1).map(|chunk| chunk.item);
    // `gấp 2,46 lần kế hoạch`, `cơ bản hoàn thành mục tiêu`
    let measures: &[&str] = if pending { &["lần"] } else { &["lần", "thành"] };
    let text = &view.scene.text;
    if tells_the_plan(view, plan) {
        return false;
    }
    if is_missed(text, plan) || text.ends_before(plan.tokens.start, measures) {
        return true;
    }
    if view.scene.text.is(plan.tokens.start, &["đề"])
        && matches!(behind, None | Some(Item::Sign(',' | ';' | ')' | '.')))
    {
        // `mục tiêu Nghị quyết đề ra, …`
        return true;
    }
    view.chunks()[..at]
        .last()
        .is_some_and(|before| match before.item {
            Item::Quantity(id) => view.scene.quantities[id].unit == Unit::Percent,
            // `hoàn thành hồ sơ đề nghị` leaves what is proposed open.
            Item::Cue(Cue::Completes) => !pending,
            // `so với mục tiêu kế hoạch`, `vượt chỉ tiêu nghị quyết đề ra`
            Item::Cue(Cue::Done) => {
                !pending
                    && before.tokens.end == plan.tokens.start
                    && view.scene.text.ends_before(before.tokens.end, &["tiêu", "hoạch"])
            }
            Item::Cue(cue) => matches!(cue, Cue::Base | Cue::Gap),
            _ => false,
        })
}

/// `3/8 xã theo kế hoạch được công nhận, 4 xã được công nhận nâng cao`: what the whole of a count was.
fn is_of_planned_whole(view: &View, plan: &Chunk) -> bool {
    let at = view.sentence().position(plan);
    let counted = at
        .checked_sub(1)
        .map(|before| view.chunks()[before].item)
        .is_some_and(|item| matches!(item, Item::Quantity(id) if view.scene.quantities[id].out_of.is_some()));
    counted && view.scene.text.is(plan.tokens.start, &["theo"])
}

/// Whether a share stands right before the word: `100% thành viên`.
fn percent_before(view: &View, chunk: &Chunk) -> bool {
    let at = view.sentence().position(chunk);
    at.checked_sub(1).is_some_and(|before| {
        matches!(view.chunks()[before].item, Item::Quantity(id) if view.scene.quantities[id].unit == Unit::Percent)
    })
}

/// `vượt kế hoạch đề ra là giảm 0,8%`, `chưa đạt kế hoạch giảm xuống dưới 100 xã`: the number of the plan itself.
fn tells_the_plan(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    let mut words = plan.tokens.end..view.quantity().tokens.start;
    let held = (plan.tokens.start.saturating_sub(HELD)..plan.tokens.start)
        .any(|token| text.is(token, &["đạt", "vượt"]));
    held && !words.is_empty()
        && words.all(|token| {
            text.is(
                token,
                &[
                    "là", "giảm", "tăng", "xuống", "lên", "còn", "đề", "ra", "giao", "dưới", "trên", "có",
                    "phải",
                ],
            )
        })
}

/// Within so many tokens before it a plan is missed or outdone: `vượt kế hoạch đề ra`.
const HELD: usize = 3;

/// `chưa đạt chỉ tiêu đề ra (1/2 thôn)`
pub(super) fn is_missed(text: &Text, plan: &Chunk) -> bool {
    text.ends_before(plan.tokens.start, &["đạt"])
        && text.ends_before(plan.tokens.start - 1, &["chưa", "không"])
}

/// `năm 2018 … dự kiến còn 0,3%` in an article of 2019: an estimate of a year gone by; not `từ 7% năm 2015 dự kiến giảm còn 1,4%`.
/// `Dự kiến thu nhập năm 2019 ước đạt 44,1 triệu đồng` in October of it is one too.
pub(super) fn is_estimate(view: &View, plan: &Chunk) -> bool {
    let scene = view.scene;
    let estimated = (plan.tokens.end..view.quantity().tokens.start)
        .any(|token| scene.text.is(token, &["ước"]) && scene.text.is(token + 1, &["đạt", "còn", "giảm"]));
    let ahead = view.chunks()[..view.at].iter().any(|chunk| match chunk.item {
        Item::Time(id) => time::year_of(scene, id)
            .zip(scene.setting.now())
            .is_none_or(|(year, now)| year > now),
        Item::Cue(Cue::Time(Relative::NextYear)) => true,
        _ => false,
    });
    if scene.text.is(plan.tokens.start, &["dự"]) && estimated && !ahead {
        return true;
    }
    // `đến hết năm 2018 có 7 xã, dự kiến hết năm 2019 nâng lên 9 xã` in 2019
    let this_year = view
        .before()
        .take_while(|chunk| chunk.tokens.start > plan.tokens.start)
        .any(|chunk| match chunk.item {
            Item::Time(id) => time::year_of(scene, id)
                .zip(scene.setting.now())
                .is_some_and(|(year, now)| year >= now),
            // `năm 2018 đạt 52 triệu đồng, dự kiến năm nay 57 triệu đồng`
            Item::Cue(Cue::Time(relative)) => relative == Relative::ThisYear,
            _ => false,
        });
    scene.text.is(plan.tokens.start, &["dự"])
        && !this_year
        && view
            .chunks()
            .iter()
            .take_while(|chunk| chunk.tokens.start < plan.tokens.start)
            .any(|chunk| match chunk.item {
                Item::Time(_) if time::starts_from(view.scene, view.sentence(), chunk) => false,
                Item::Time(id) => time::year_of(scene, id)
                    .zip(scene.setting.now())
                    .is_some_and(|(year, now)| year < now),
                _ => false,
            })
}

/// `Nhiệm kỳ 2020 - 2025, … đến cuối nhiệm kỳ đạt 63 triệu đồng` at the congress that closes the term.
pub(super) fn closes_past_term(view: &View, plan: &Chunk) -> bool {
    let scene = view.scene;
    let text = &scene.text;
    let term = (plan.tokens.clone()).any(|token| text.is(token, &["nhiệm"]) && text.is(token + 1, &["kỳ"]));
    if term && time::term::is_past(view) {
        return true;
    }
    let today = scene.setting.published.map(|day| day.year);
    term && view
        .chunks()
        .iter()
        .take_while(|chunk| chunk.tokens.start < plan.tokens.start)
        .any(|chunk| match chunk.item {
            Item::Time(id) => match scene.calendar[id].when {
                When::Span(_, end) => today.is_some_and(|today| end <= today),
                _ => false,
            },
            // `Nhiệm kỳ qua đạt kết quả tích cực: …; cuối nhiệm kỳ thu nhập đạt …`
            Item::Cue(Cue::Done) => {
                text.ends_before(chunk.tokens.end, &["quả", "qua"])
                    || text.is(chunk.tokens.start, &["kết", "nhìn"])
            }
            _ => false,
        })
}

/// `kế hoạch vốn năm 2020 vừa được giao là 318 tỷ đồng`, `vốn kế hoạch năm 2020 chuyển sang`: money assigned.
fn assigns(view: &View, plan: &Chunk) -> bool {
    let text = &view.scene.text;
    let words = plan.tokens.end..view.quantity().outer.start;
    let money = view.quantity().unit == Unit::Money
        && (text.is(plan.tokens.end, &["vốn"]) || text.ends_before(plan.tokens.start, &["vốn"]));
    // `Quyết định phân bổ kế hoạch vốn năm 2022, tổng số tiền 243 tỷ đồng`
    let parted = text.ends_before(plan.tokens.start, &["bổ", "giao", "khai"]);
    let carried = |token: usize| {
        text.is(token, &["giao"]) && text.is(token + 1, &["cho"])
            || text.is(token, &["chuyển", "kéo"]) && text.is(token + 1, &["sang", "nguồn", "dài"])
    };
    money && (parted || words.clone().any(carried) || hands_out(text, words))
}

/// `được phân bổ`, `đã giao`, `bố trí`: money is assigned there.
fn hands_out(text: &Text, mut words: Range<usize>) -> bool {
    words.any(|token| {
        text.is(token, &["giao", "phân", "cấp"])
            && (text.ends_before(token, &["được", "đã"]) || text.is(token + 1, &["bổ"]))
            || text.is(token, &["bố"]) && text.is(token + 1, &["trí"])
    })
}

/// `Theo kế hoạch, năm 2022 huyện được phân bổ 18,9 tỷ đồng`: the plan is what the money has been given by.
pub(super) fn hands_out_by_plan(scene: &Scene, sentence: &Sentence, plan: &Chunk) -> bool {
    let text = &scene.text;
    let first = sentence.chunks.iter().find_map(|chunk| match chunk.item {
        Item::Quantity(id) if scene.quantities[id].unit != Unit::Other => Some(&scene.quantities[id]),
        _ => None,
    });
    text.is(plan.tokens.start, &["theo", "kế"])
        && (text.is(plan.tokens.start, &["theo"]) || text.ends_before(plan.tokens.start, &["theo"]))
        && first.is_some_and(|first| {
            first.unit == Unit::Money && hands_out(text, plan.tokens.end..first.outer.start)
        })
}

/// `Vốn trung ương giao cho huyện là 94,8 tỷ đồng`: money given, not a goal set.
pub(super) fn allots(scene: &Scene, sentence: &Sentence, plan: &Chunk) -> bool {
    scene.text.is(plan.tokens.start, &["giao"])
        && sentence
            .chunks
            .iter()
            .take_while(|chunk| chunk.tokens.start < plan.tokens.start)
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Fund | Cue::Source(_))))
}
