//! What is there now, whatever the sentence or its plan looks ahead to.

use super::is_past;
use crate::context::View;
use crate::quantity::{Form, Unit};
use crate::text::Text;
use crate::text::lexicon::{Cue, Relative};
use crate::text::sentence::{Chunk, Item};

/// Whether the clause of the quantity tells what has been reached, what is there or that there is none yet.
pub(super) fn is_there_now(view: &View) -> bool {
    // `mới có 14 xã đủ điều kiện đề nghị công nhận`: so many wait.
    let waits = || View::any(view.predicate().into_iter(), |cue| cue == Cue::Pending);
    says_none_yet(view) || only_so_far(view) && !waits() || is_told_of_now(view) || money_is_there(view)
}

/// `các huyện chưa có xã nào đạt chuẩn phải báo cáo`: so now, whatever is to follow.
fn says_none_yet(view: &View) -> bool {
    let quantity = view.quantity();
    quantity.form == Form::Negation && view.scene.text.is(quantity.outer.start, &["chưa"])
}

/// `khi đăng ký mới đạt 4/9 tiêu chí`, `nay mới có 3 xã`: what has been reached so far, unless the clause looks ahead.
pub(crate) fn only_so_far(view: &View) -> bool {
    let said = |view: &View| view.left().any(|chunk| says_so_far(&view.scene.text, chunk));
    // `mới có 2 xã đạt 17 tiêu chí, 5 xã đạt từ 14 tiêu chí`
    let listed = || {
        std::iter::successors(view.previous(), View::previous)
            .find(|earlier| earlier.quantity().unit == view.quantity().unit)
            .is_some_and(|earlier| {
                let between = &view.chunks()[earlier.at..view.at];
                let parted = between.iter().any(|chunk| chunk.item == Item::Sign(';'));
                view.is_noun() && !parted && said(&earlier)
            })
    };
    // `vốn sự nghiệp mới 13 tỷ đồng, cuối năm dự kiến 80%`
    let bare = || {
        let start = view.quantity().outer.start;
        let amount = view.quantity().unit == Unit::Money || view.quantity().unit == Unit::Percent;
        amount
            && view.scene.text.ends_before(start, &["mới"])
            && !view.scene.text.ends_before(start - 1, OF_NOUNS)
    };
    let only = said(view) || falls_short(view) || listed() || bare();
    // `xã cần thêm 9 tỷ đồng nhưng mới được bố trí 3,5 tỷ đồng`
    let mut own = view
        .segment_left()
        .take_while(|chunk| !view.scene.text.is(chunk.tokens.start, &["nhưng", "song"]));
    let ahead = own.any(|chunk| match chunk.item {
        Item::Cue(Cue::Plan | Cue::Expects | Cue::Time(Relative::NextYear)) => true,
        Item::Time(id) => !is_past(view.scene, view.sentence(), chunk, id),
        _ => false,
    });
    // `vốn đã bố trí cho năm sau mới là 5,4 tỷ đồng`
    let already = View::any(view.segment_left(), |cue| cue == Cue::Done);
    only && (!ahead || already)
}

/// `huyện đề ra 3 xã về đích nhưng chỉ có 2 xã đạt`
fn falls_short(view: &View) -> bool {
    let text = &view.scene.text;
    view.segment_left().chain(view.left()).any(|chunk| {
        let start = chunk.tokens.start;
        text.is(start, &["chỉ"]) && text.ends_before(start, &["nhưng", "song", "mà", "tế"])
    })
}

/// `mới có`, `mới đạt`, which is not the `mới` of `tiêu chí mới` or `thôn mới`.
pub(super) fn says_so_far(text: &Text, chunk: &Chunk) -> bool {
    let verbs = [
        "đạt", "có", "được", "giải", "huy", "thu", "hoàn", "xong", "làm", "bố", "góp", "dừng", "chỉ", "thực",
        "thêm", "là", "cấp", "chi", "rót",
    ];
    text.is(chunk.tokens.start, &["mới"])
        && chunk.tokens.len() == 1
        && text.is(chunk.tokens.end, &verbs)
        && !text.ends_before(chunk.tokens.start, OF_NOUNS)
}

/// Words behind which `mới` is an adjective: `tiêu chí mới`, `nông thôn mới`.
const OF_NOUNS: &[&str] = &["chí", "trình", "thôn", "điểm", "nét", "mẫu", "cái"];

/// `Nếu được công nhận, … 21 xã, 5 xã còn lại hiện đạt 15 tiêu chí`, `tập trung cho 12 xã đã đạt 17 tiêu chí để về đích`: right behind the units it is
/// said what they have.
fn is_told_of_now(view: &View) -> bool {
    let text = &view.scene.text;
    let mut behind = view
        .right()
        .take_while(|chunk| chunk.segment == view.segment())
        .take(NOW);
    let now = |chunk: &Chunk| {
        chunk.item == Item::Cue(Cue::Time(Relative::Now)) && text.is(chunk.tokens.start, &["hiện"])
    };
    let end = view.quantity().outer.end;
    let scored = text.is(end, &["đã"])
        && text.is(end + 1, &["đạt"])
        && view.next().is_some_and(|next| next.at <= view.at + NOW);
    view.is_noun() && (behind.any(now) || scored)
}

/// Among so many chunks behind units it is said what they are now: `5 xã còn lại hiện đạt`.
const NOW: usize = 3;

/// Money that its own clause says to have been raised, spent or allotted, and nothing in it to be planned.
fn money_is_there(view: &View) -> bool {
    let planned = View::any(view.segment_left(), |cue| {
        matches!(cue, Cue::Plan | Cue::Expects | Cue::Pending)
    });
    let listed_as_plan = view.scene.plans[view.sentence].is_some();
    view.quantity().unit == Unit::Money
        && !planned
        && (!listed_as_plan && has_been_raised(view) || is_allotted_this_year(view))
}

/// `xã cần 23 tỷ đồng, nhưng dân mới góp được hơn 600 triệu đồng`, `vốn sự nghiệp giải ngân 18 tỷ đồng, dự kiến cả năm được 80%`: the verb right
/// before the sum.
fn has_been_raised(view: &View) -> bool {
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let raised = text.ends_before(start, &["được"])
        && text.ends_before(start - 1, &["góp", "động", "thu", "trợ", "ngân", "hộ"]);
    raised || text.ends_before(start, &["ngân"]) && text.ends_before(start - 1, &["giải"])
}

/// `phải có 26 tỷ đồng nữa, trong khi vốn bố trí năm nay có 7,3 tỷ đồng`: money that is there for the year.
fn is_allotted_this_year(view: &View) -> bool {
    let text = &view.scene.text;
    let allots = |token: usize| {
        text.is(token, &["bố", "phân"])
            && text.is(token + 1, &["trí", "bổ"])
            && text.is(token + 2, &["năm", "đợt"])
            && text.is(token + 3, &["nay", "này"])
    };
    let own = |of: &View| {
        of.segment_left()
            .flat_map(|chunk| chunk.tokens.clone())
            .any(allots)
    };
    // `503 tỷ đồng (ngân sách Trung ương 112 tỷ đồng)`
    own(view) || view.host().is_some_and(|host| own(&host))
}
