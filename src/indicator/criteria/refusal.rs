//! What is no number of criteria met.

use crate::context::{View, states_norm, status};
use crate::indicator::{Running, tier};
use crate::quantity::{Form, Unit as Measured};
use crate::report::Indicator;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// `đạt 12/19 tiêu chí, cơ bản đạt 5/19 tiêu chí`, `4/19 tiêu chí cơ bản đạt`: the nearly met remainder.
pub(super) fn is_remainder(view: &View, running: &Running) -> bool {
    let text = &view.scene.text;
    let nearly = |chunk: &Chunk| {
        text.is(chunk.tokens.start, &["cơ", "gần"])
            && (chunk.tokens.start..chunk.tokens.end + 2).any(|token| text.is(token, &["đạt"]))
            && !text.ends_before(chunk.tokens.start, &["và"])
    };
    let said = view.left().take(3).any(nearly) || view.right().take(3).any(nearly);
    let met = running.latest(view, |claim| claim.indicator == Indicator::Criteria);
    said && met.is_some() && view.quantity().out_of.is_some()
}

/// The quantity of units that this one only groups (`5 xã đạt 19 tiêu chí`, `đạt 15-18 tiêu chí có 14 xã`).
pub(super) fn groups_units(view: &View) -> bool {
    // `18,3 tiêu chí (tăng 17 tiêu chí so với năm 2011), có 14 thôn`
    if view.in_brackets() && View::any(view.left(), |cue| matches!(cue, Cue::Change(_))) {
        return false;
    }
    // `2 xã tăng 1 tiêu chí`
    let counted = view.previous().filter(|other| {
        matches!(
            other.quantity().unit,
            Measured::Noun(Noun::Commune | Noun::Village)
        )
    });
    if counted.is_some_and(|other| {
        matches!(
            view.chunks()[other.at + 1..view.at],
            [Chunk {
                item: Item::Cue(Cue::Change(_)),
                ..
            }]
        )
    }) {
        return true;
    }
    let units = |other: &View| {
        matches!(
            other.quantity().unit,
            Measured::Noun(Noun::Commune | Noun::Village)
        ) || is_share_of_communes(other)
    };
    // `bình quân một xã đạt 18,3 tiêu chí`
    // … and `Bình quân cả vùng, một xã đạt 15,2 tiêu chí`
    // … and `lấy bình quân cả 150 xã thì tỉnh đạt 14,8 tiêu chí mỗi xã`
    let mean = |other: &View| {
        let all = other.quantity().outer.start;
        view.scene.text.ends_before(all, &["cả"]) && view.scene.text.ends_before(all - 1, &["quân"])
            || other.quantity().value == 1.into()
                && other
                    .before()
                    .take_while(|chunk| !matches!(chunk.item, Item::Quantity(_) | Item::Sign(';')))
                    .any(|chunk| chunk.item == Item::Cue(Cue::Average))
    };
    if let Some(previous) = view
        .previous()
        .filter(|previous| units(previous) && !mean(previous))
        && tier::group(&previous).is_some()
    {
        return true;
    }
    let subject = view
        .left()
        .any(|chunk| chunk.item == Item::Cue(Cue::Noun(Noun::Commune)));
    // `tỷ lệ số xã đạt dưới 10 tiêu chí còn 25%`
    let share = |other: &View| {
        subject
            && other.quantity().unit == Measured::Percent
            && view
                .left()
                .any(|chunk| view.scene.text.is(chunk.tokens.start, &["tỷ"]))
    };
    let Some(next) = view.next().filter(|next| units(next) || share(next)) else {
        return false;
    };
    let same = next.segment() == view.segment()
        || view.in_brackets() && !next.in_brackets()
        || tier::says_how_many(view, &next);
    let bare = view.left().all(|chunk| {
        !matches!(
            chunk.item,
            Item::Word | Item::Place(_) | Item::Cue(Cue::Average | Cue::Each)
        )
    });
    // `+ Đạt 19/19 tiêu chí: 7 xã`
    let listed = view.chunks()[view.at + 1..next.at].iter().all(|chunk| {
        matches!(
            chunk.item,
            Item::Sign(':') | Item::Cue(Cue::Reaches | Cue::Ntm(_) | Cue::Tier(_))
        )
    });
    same && (subject || bare) && !view.quantity().per.place && (view.quantity().out_of.is_none() || listed)
}

fn is_share_of_communes(view: &View) -> bool {
    tier::is_share_of_units(view)
}

/// `bộ 19 tiêu chí`, `bộ tiêu chí mới có 10 tiêu chí`, `khó giữ nhất trong 19 tiêu chí`
fn is_size(view: &View) -> bool {
    let text = &view.scene.text;
    let first = view.left().next();
    let before = |words: &[&str]| {
        first.is_some_and(|chunk| {
            text.is(chunk.tokens.start, words) || text.ends_before(chunk.tokens.end, words)
        })
    };
    let set = |chunk: &Chunk| chunk.item == Item::Cue(Cue::Skip) && text.is(chunk.tokens.start, &["bộ"]);
    first.is_some_and(|chunk| chunk.item == Item::Cue(Cue::SetSize))
        // not `hoàn thành toàn bộ 19 tiêu chí`
        || before(&["gồm", "bộ", "nhóm", "theo"])
            && !text.ends_before(view.quantity().outer.start - 1, &["toàn"])
        || view.left().any(set)
            && view.left().all(|chunk| !text.is(chunk.tokens.start, &["đạt"]))
            && (before(&["có"]) || first.is_some_and(|chunk| matches!(chunk.item, Item::Cue(Cue::Change(_)))))
        || before(&["trong"]) && view.quantity().out_of.is_none()
}

/// Why the number is one of the standard itself, not of what has been met.
fn of_standard(view: &View) -> Option<&'static str> {
    if is_size(view) {
        return Some("the size of a standard");
    }
    // `đề nghị xã rà soát lại 19 tiêu chí sau sáp nhập`
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    let again = start - usize::from(text.ends_before(start, &["lại"]));
    // `tự chấm lại mức độ đạt của 19 tiêu chí`
    let degree = text.ends_before(start, &["của"])
        && (start.saturating_sub(DEGREE)..start)
            .any(|token| text.is(token, &["mức"]) && text.is(token + 1, &["độ"]));
    // `mỗi năm phải nâng chất ít nhất 2 tiêu chí`, `không tiêu chí nào bị trừ quá 1/3 số điểm`
    let raised = text.ends_before(start, &["chất"]) && text.ends_before(start - 1, &["nâng"]);
    let none = view.quantity().form == Form::Negation && text.is(start + 1, &["tiêu"]);
    if raised || none {
        return Some("criteria that are not counted");
    }
    if degree || text.ends_before(again, &["soát"]) {
        return Some("criteria that are looked at");
    }
    if are_contents(view) {
        return Some("parts of a standard, not said to be met");
    }
    states_norm(view).then_some("a norm")
}

/// Within so many tokens before the number it is said that its degree is looked at: `mức độ đạt được của`.
const DEGREE: usize = 6;

/// `có tới 21 trong 47 nội dung do tỉnh quy định`: what is in a standard, where `đạt 21/47 nội dung` are met.
fn are_contents(view: &View) -> bool {
    let met = |cue| {
        matches!(
            cue,
            Cue::Reaches | Cue::Completes | Cue::Meets | Cue::Goal | Cue::Done | Cue::Plan | Cue::Expects
        )
    };
    let text = &view.scene.text;
    let tokens = view.quantity().tokens.clone();
    view.quantity().unit == Measured::Noun(Noun::SubCriterion)
        && text.ends_before(tokens.end, &["dung"])
        && tokens.clone().any(|token| text.is(token, &["trong"]))
        && !View::any(
            view.left().filter(|chunk| !text.is(chunk.tokens.start, &["có"])),
            met,
        )
        && !View::any(view.predicate().into_iter(), met)
}

/// `8.912 hộ đạt 8/8 tiêu chí “5 không, 3 sạch”`
fn is_of_households(view: &View) -> bool {
    view.previous()
        .filter(|previous| previous.segment() == view.segment())
        .is_some_and(|previous| {
            matches!(
                previous.quantity().unit,
                Measured::Noun(Noun::Household | Noun::Individual)
            )
        })
}

/// `Một số xã đạt dưới 15 tiêu chí như A (10 tiêu chí)`
fn said_of_some(view: &View) -> bool {
    let text = &view.scene.text;
    // `giúp các xã có đủ 19 tiêu chí`, `Các xã đạt 19/19 tiêu chí trong năm: A, B, C`: no one unit
    let several = |noun: usize| {
        text.is(noun, &["các", "những"])
            && text.is(
                noun + 1,
                &["xã", "thôn", "bản", "xóm", "ấp", "buôn", "làng", "địa", "đơn"],
            )
    };
    let start = view.quantity().outer.start;
    let helped = (start.saturating_sub(HELPED)..start)
        .any(|token| several(token) && text.ends_before(token, &["giúp", "để", "cho"]));
    let heads_names = (view.sentence().tokens.start..start).any(several)
        && view.chunks()[view.at + 1..]
            .iter()
            .skip_while(|chunk| chunk.item != Item::Sign(':'))
            .nth(1)
            .is_some_and(|chunk| {
                matches!(chunk.item, Item::Place(_))
                    || chunk.item == Item::Word && text.tokens[chunk.tokens.start].capital
            });
    // `nhiều xã có đủ 18/18 tiêu chí, chờ xét`, where `nhiều xã mới đạt 2-3 tiêu chí` tells how it was
    let many = view.quantity().out_of.is_some()
        && view.left().any(|chunk| {
            matches!(chunk.item, Item::Cue(Cue::Noun(Noun::Commune | Noun::Village)))
                && text.ends_before(chunk.tokens.start, &["nhiều"])
        });
    if helped || heads_names || many {
        return true;
    }
    let some = view.left().any(|chunk| {
        chunk.item == Item::Cue(Cue::Noun(Noun::Commune))
            && (text.ends_before(chunk.tokens.start, &["số"])
                && text.ends_before(chunk.tokens.start - 1, &["một"])
                || text.ends_before(chunk.tokens.start, &["nhiều", "vài"]))
    });
    // `Các xã đều đã hoàn thành 19/19 tiêu chí`: those counted before, by no name
    let all = view.sentence().tokens.start;
    let unnamed = text.is(all, &["các", "những"])
        && text.is(all + 1, &["xã", "thôn", "bản", "xóm", "ấp"])
        && (text.is(all + 2, &["đều", "đã"])
            // `Các xã hoàn thành 19/19 tiêu chí nông thôn mới đều không nợ đọng`
            || text.is(all + 2, &["đạt", "hoàn"]) && says_more(view))
        && !view
            .before()
            .any(|chunk| matches!(chunk.item, Item::Place(_) | Item::Cue(Cue::Average)));
    // `Các thôn này đã đủ 14 tiêu chí`
    let pointed = text.is(all, &["các", "những"])
        && text.is(all + 1, &["xã", "thôn", "bản", "xóm", "ấp"])
        && text.is(all + 2, &["trên", "này"]);
    some && view.quantity().approx.is_some() || unnamed && view.quantity().out_of.is_some() || pointed
}

/// Within so many tokens of the criteria those who are helped to them are named: `giúp các xã cơ bản đạt chuẩn hoàn thành đủ`.
const HELPED: usize = 9;

/// Whether a sentence goes on about those who have met the criteria: `đều không nợ đọng`, `được thưởng`.
fn says_more(view: &View) -> bool {
    let mut behind = view
        .right()
        .skip_while(|chunk| matches!(chunk.item, Item::Cue(Cue::Ntm(_) | Cue::Tier(_)) | Item::Time(_)));
    behind.next().is_some_and(|chunk| {
        view.scene
            .text
            .is(chunk.tokens.start, &["đều", "được", "không", "phải", "sẽ"])
    })
}

pub(super) fn refusal(view: &View) -> Option<&'static str> {
    // `hoàn thành hai tiêu chí nói trên`
    if view
        .right()
        .next()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Anaphor))
    {
        return Some("points back to criteria told before");
    }
    let text = &view.scene.text;
    let first = view.left().next();
    let before = |words: &[&str]| {
        first.is_some_and(|chunk| {
            text.is(chunk.tokens.start, words) || text.ends_before(chunk.tokens.end, words)
        })
    };
    if let Some(reason) = of_standard(view) {
        return Some(reason);
    }
    if said_of_some(view) {
        return Some("said of some communes");
    }
    let next = view.right().next();
    let after = |words: &[&str]| next.is_some_and(|chunk| text.is(chunk.tokens.start, words));
    if after(&["khó", "còn", "chưa", "gần", "đã"])
        && !view.left().any(|chunk| {
            matches!(
                chunk.item,
                Item::Cue(Cue::Reaches | Cue::Completes | Cue::Average)
            )
        })
    {
        return Some("says what is left, or names criteria");
    }
    let unmet = view
        .right()
        .take(5)
        .any(|chunk| chunk.item == Item::Cue(Cue::NotMet) || text.is(chunk.tokens.start, &["gần"]));
    // `chưa đạt 1/19 tiêu chí`
    let not_met = view.quantity().out_of.is_some()
        && view
            .left()
            .take(2)
            .any(|chunk| chunk.item == Item::Cue(Cue::NotMet));
    // `chọn một lĩnh vực nổi trội để làm tiếp kiểu mẫu`
    if before(&["chọn"]) || after(&["nổi"]) {
        return Some("chosen, not met");
    }
    if unmet || not_met || before(&["thiếu", "nợ"]) {
        return Some("counts what is not met");
    }
    if is_of_households(view) {
        return Some("met by households");
    }
    // `xã đạt từ 15 tiêu chí trở lên hệ số 3,0`
    if view
        .right()
        .take(3)
        .any(|chunk| text.is(chunk.tokens.start, &["hệ"]))
    {
        return Some("a rule for how money is parted");
    }
    if tells_group_on(view) {
        return Some("sub-criteria of units counted");
    }
    if is_short_of(view) {
        return Some("says what is left, or not reached");
    }
    if left_over(view) {
        return Some("counts what is left to do");
    }
    if view.quantity().unit == Measured::Noun(Noun::SubCriterion)
        && (is_of_another_plan(view)
            || is_of_a_term(view)
            || status::is_set(text, view.quantity().outer.start))
    {
        return Some("targets of another plan");
    }
    if is_over_mean(view) {
        return Some("a gap to the mean of a larger unit");
    }
    if tier::gap(view)
        && view.quantity().outer.start < view.quantity().tokens.start
        && text.is(view.quantity().outer.start, &["vượt"])
    {
        return Some("a gap to a plan or to another unit");
    }
    // `tiêu chí` is hardly said of anything else where the programme is named at all.
    let named = view.scene.setting.ntm_named && view.quantity().unit == Measured::Noun(Noun::Criterion);
    if !view.topic().ntm && !named {
        return Some("nothing speaks of the NTM programme");
    }
    if view.in_sentence(|cue| matches!(cue, Cue::Noun(Noun::Garden | Noun::ModelGarden)))
        && !view.in_sentence(|cue| cue == Cue::Noun(Noun::Commune))
        && !view.left().any(|chunk| matches!(chunk.item, Item::Place(_)))
    {
        return Some("defines a garden");
    }
    None
}

/// `6 xã đạt 18/18 tiêu chí, 40/40 chỉ tiêu`: what the units counted by their criteria meet too.
fn tells_group_on(view: &View) -> bool {
    let joined = |previous: &View| {
        matches!(&view.chunks()[previous.at + 1..view.at], [link]
            if link.item == Item::Sign(',') || view.scene.text.is(link.tokens.start, &["và"]))
    };
    view.quantity().unit == Measured::Noun(Noun::SubCriterion)
        && view
            .previous()
            .filter(|previous| {
                previous.quantity().unit == Measured::Noun(Noun::Criterion) && joined(previous)
            })
            .is_some_and(|criteria| groups_units(&criteria))
}

/// `chưa chạm mốc 5 tiêu chí`, `số còn lại dưới 5 tiêu chí`
fn is_short_of(view: &View) -> bool {
    let text = &view.scene.text;
    let rest = view
        .left()
        .any(|chunk| text.is(chunk.tokens.start, &["số"]) && text.is(chunk.tokens.start + 1, &["còn"]));
    let not_yet = view
        .left()
        .take(3)
        .any(|chunk| text.is(chunk.tokens.start, &["chưa"]));
    let mark = view.left().next().is_some_and(|first| {
        text.is(first.tokens.start, &["mốc"]) || text.ends_before(first.tokens.end, &["mốc"])
    });
    rest || not_yet && mark
}

/// `cao hơn mức bình quân toàn tỉnh 1,5 tiêu chí/xã`, where `cao hơn bình quân toàn tỉnh là 14,2 tiêu chí/xã` tells that mean.
fn is_over_mean(view: &View) -> bool {
    let text = &view.scene.text;
    let end = view.quantity().outer.start;
    let start = end.saturating_sub(MEAN);
    let over = (start..end)
        .rev()
        .take_while(|&token| text.tokens[token].is_word())
        .find(|&token| text.is(token, &["hơn"]) && text.ends_before(token, &["cao", "thấp", "nhiều", "ít"]));
    over.is_some_and(|over| {
        let mut words = over..end;
        words.clone().any(|token| text.is(token, &["quân", "chung"]))
            && words.all(|token| !text.is(token, &["là", "đạt", "với"]))
    })
}

/// Within so many words the larger unit is named: `cao hơn mức bình quân chung của toàn tỉnh`.
const MEAN: usize = 9;

/// `15/16 chỉ tiêu kinh tế - xã hội`, `21/25 chỉ tiêu đạt và vượt kế hoạch`: what another plan has set.
fn is_of_another_plan(view: &View) -> bool {
    let text = &view.scene.text;
    // `19/19 tiêu chí, 49/49 chỉ tiêu theo kế hoạch`
    let beside_criteria = view.previous().is_some_and(|previous| {
        previous.quantity().unit == Measured::Noun(Noun::Criterion)
            && view.chunks()[previous.at + 1..view.at].iter().all(|chunk| {
                matches!(
                    chunk.item,
                    Item::Sign(',') | Item::Cue(Cue::Function | Cue::Bound(_))
                )
            })
    });
    !beside_criteria
        && view
            .right()
            .take(6)
            .flat_map(|chunk| chunk.tokens.clone())
            .any(|at| {
                text.is(at, &["kinh", "ngành", "chủ", "phát"]) && !text.is(at + 1, &["nông"])
                    || text.is(at, &["nghị"]) && text.is(at + 1, &["quyết"])
                    || text.is(at, &["kế"]) && text.is(at + 1, &["hoạch"])
                    || text.is(at, &["đề", "đặt"]) && text.is(at + 1, &["ra"])
            })
}

/// `nửa nhiệm kỳ có 15/28 chỉ tiêu đạt và vượt, 10/28 chỉ tiêu có khả năng đạt`, `12 chỉ tiêu vượt`: what a council or a congress set;
/// parts of a criterion are met, not exceeded.
fn is_of_a_term(view: &View) -> bool {
    let text = &view.scene.text;
    // `Đảng bộ xã lãnh đạo hoàn thành 26/26 chỉ tiêu; phấn đấu thêm 3 thôn đạt chuẩn NTM`: only its own clause counts.
    let (before, behind) = view.chunks().split_at(view.at);
    let own = |chunk: &&Chunk| chunk.item != Item::Sign(';');
    let clause = before
        .iter()
        .rev()
        .take_while(own)
        .chain(behind.iter().take_while(own));
    let ours = View::any(clause, |cue| matches!(cue, Cue::Ntm(_)));
    !ours
        && view.sentence().tokens.clone().any(|token| {
            text.is(token, &["nhiệm"]) && text.is(token + 1, &["kỳ"])
                || text.is(token, &["đảng"]) && text.is(token + 1, &["bộ", "ủy"])
                || text.is(token, &["nghị"]) && text.is(token + 1, &["quyết"])
                || text.is(token, &["vượt"]) && text.ends_before(token, &["và", "tiêu", "hoặc"])
        })
}

/// `còn 4 tiêu chí`, but not `giảm còn`, `chỉ còn`.
fn left_over(view: &View) -> bool {
    let text = &view.scene.text;
    // `xã đạt 14/19 tiêu chí, còn lại 5 tiêu chí khó`
    let start = view.quantity().outer.start;
    if text.ends_before(start, &["lại"]) && text.ends_before(start - 1, &["còn"]) {
        return true;
    }
    let level = view.left().next().is_some_and(|chunk| {
        chunk.item == Item::Cue(Cue::Level) && text.ends_before(chunk.tokens.end, &["còn"])
    });
    let needed = view
        .left()
        .any(|chunk| text.is(chunk.tokens.start, &["cần", "thiếu"]));
    let still = level
        && !view
            .left()
            .skip(1)
            .any(|chunk| matches!(chunk.item, Item::Cue(Cue::Change(_))));
    (still && view.quantity().out_of.is_none())
        || needed
            && !view.left().any(|chunk| {
                matches!(chunk.item, Item::Cue(Cue::Plan)) && !text.is(chunk.tokens.start, &["cần"])
            })
}
