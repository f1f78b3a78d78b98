//! Recipients rewarded for NTM or OCOP work, in numbers.
//!
//! Not: awards without a number, participants, contest prizes, money, titles of communes, awards of other drives.

mod cases;

use super::{Answer, Claim, Rule, Running};
use crate::context::View;
use crate::quantity::Unit as Measured;
use crate::report::{Indicator, Programme, Status, Unit};
use crate::text::lexicon::{AwardForm, Cue, Noun, Phrases};
use crate::text::sentence::{Chunk, Item};
use crate::text::{Text, Token};
use cases::{ACCEPTED, REJECTED};

pub(crate) const RULE: Rule = Rule {
    indicator: Indicator::Awards,
    id: "awards",
    counts: "recipients rewarded for NTM or OCOP work",
    accepted: ACCEPTED,
    rejected: REJECTED,
    plausible: |_| (0, 60_000),
    claim,
};

pub(crate) const PHRASES: Phrases = &[
    (
        Cue::Award(AwardForm::LabourOrder),
        &[
            "huân chương lao động",
            "huân chương",
            "huân chương độc lập",
            "hclđ",
        ],
    ),
    (
        Cue::Award(AwardForm::EmulationFlag),
        &[
            "cờ thi đua",
            "cờ thi đua của chính phủ",
            "cờ",
            "cờ thi đua xuất sắc",
        ],
    ),
    (Cue::Award(AwardForm::MeritCertificate), &["bằng khen"]),
    (Cue::Award(AwardForm::CommendationPaper), &["giấy khen"]),
    (
        Cue::Award(AwardForm::Commendation),
        &[
            "khen thưởng",
            "khen",
            "biểu dương",
            "tôn vinh",
            "vinh danh",
            "tuyên dương",
            // What the Prime Minister and provinces give communes that have done well.
            "thưởng công trình phúc lợi",
            "thưởng các công trình phúc lợi",
            "được thưởng công trình phúc lợi",
            "được thưởng các công trình phúc lợi",
        ],
    ),
    (
        Cue::Gives,
        &[
            "tặng",
            "trao",
            "trao tặng",
            "tặng thưởng",
            "được tặng",
            "nhận",
            "được nhận",
            "đón nhận",
            "được trao",
            "được trao tặng",
            "thưởng cho",
            "đề nghị tặng",
        ],
    ),
    (
        Cue::Noun(Noun::Group),
        &[
            "tập thể",
            "tập thể , cá nhân",
            "tập thể và cá nhân",
            "cơ quan",
            "bộ , ban , ngành",
            "bộ ngành",
            "tập thể , hộ gia đình",
        ],
    ),
    (
        Cue::Noun(Noun::Individual),
        &[
            "cá nhân",
            "gương điển hình",
            "gương",
            "đồng chí được",
            "điển hình",
            "cá nhân tiêu biểu",
            "nông dân",
        ],
    ),
    (
        Cue::Noun(Noun::Household),
        &["hộ", "hộ gia đình", "hộ dân", "gia đình tiêu biểu"],
    ),
    (
        Cue::Noun(Noun::Foreign),
        &[
            "đại biểu",
            "người",
            "giải",
            "thành viên",
            "đảng viên",
            "nhân khẩu",
            "lượt",
            "suất học bổng",
            "phần quà",
            "lượt tập thể",
            "hạng mục",
            "học sinh",
            "cán bộ",
        ],
    ),
    (
        Cue::Authority,
        &[
            "thủ tướng chính phủ",
            "thủ tướng",
            "chủ tịch nước",
            "chính phủ",
            "ubnd tỉnh",
            "ubnd huyện",
            "ubnd xã",
            "ubnd thành phố",
            "ubnd thị xã",
            "chủ tịch ubnd tỉnh",
            "chủ tịch ubnd huyện",
            "chủ tịch ubnd xã",
            "chủ tịch ubnd thành phố",
            "chủ tịch ubnd thị xã",
            "ủy ban nhân dân tỉnh",
            "ủy ban nhân dân huyện",
            "ủy ban nhân dân xã",
            "bộ nn & ptnt",
            "bộ trưởng bộ nn & ptnt",
            "bộ nông nghiệp và phát triển nông thôn",
            "bộ nông nghiệp và ptnt",
            "bộ nông nghiệp & ptnt",
            "bộ nn và ptnt",
            "chủ tịch ủy ban nhân dân tỉnh",
            "chủ tịch ủy ban nhân dân huyện",
            "chủ tịch ủy ban nhân dân xã",
            "chủ tịch ủy ban nhân dân thành phố",
            "chủ tịch ủy ban nhân dân thị xã",
            "ủy ban nhân dân thành phố",
            "ủy ban nhân dân thị xã",
            "bộ trưởng",
            "hội đồng thi đua , khen thưởng trung ương",
            "hội đồng thi đua - khen thưởng trung ương",
            "hội đồng thi đua khen thưởng trung ương",
            "ubnd quận",
            "chủ tịch ubnd quận",
            "ban chỉ đạo trung ương",
            "ban chỉ đạo",
            "bcđ",
            "hội đồng thẩm định",
            "bộ nông nghiệp và môi trường",
            "ban thường vụ tỉnh ủy",
            "ban thường vụ huyện ủy",
            "tỉnh ủy",
            "ubnd tp",
            "ubnd tp .",
            "chủ tịch ubnd tp .",
            "ủy ban mttq việt nam tỉnh",
            "sở nông nghiệp và phát triển nông thôn",
            "sở nông nghiệp và ptnt",
            "sở nn & ptnt",
            "sở nn và ptnt",
            "sở nông nghiệp và môi trường",
            "giám đốc sở nông nghiệp và phát triển nông thôn",
            "giám đốc sở nông nghiệp và ptnt",
            "giám đốc sở nn & ptnt",
            "giám đốc sở nn và ptnt",
            "giám đốc sở nông nghiệp và môi trường",
            "trung ương hội",
            "ubnd",
            "chủ tịch ubnd",
            "phó thủ tướng",
            "phó thủ tướng chính phủ",
            "phó chủ tịch nước",
            "phó thủ tướng thường trực",
            "phó thủ tướng thường trực chính phủ",
            "quyền chủ tịch ubnd tỉnh",
            "quyền chủ tịch ubnd thành phố",
            "quyền chủ tịch ủy ban nhân dân tỉnh",
            "phó chủ tịch ubnd tỉnh",
            "phó chủ tịch ubnd huyện",
            "phó chủ tịch ubnd thành phố",
            "phó chủ tịch thường trực ubnd tỉnh",
            "ubnd thị trấn",
            "ubnd phường",
            "ban tổ chức",
            "hội đồng nhân dân tỉnh",
        ],
    ),
];

fn claim(view: &View, running: &Running) -> Answer {
    let unit = match view.quantity().unit {
        Measured::Noun(Noun::Individual) => Unit::Individual,
        Measured::Noun(Noun::Household) => Unit::Household,
        Measured::Noun(
            Noun::Group
            | Noun::Body
            | Noun::Commune
            | Noun::District
            | Noun::Province
            | Noun::Village
            | Noun::Enterprise,
        ) => Unit::Group,
        _ => return Answer::NotMine,
    };
    let Some(award) = award(view, running, unit) else {
        return Answer::NotMine;
    };
    let text = &view.scene.text;
    let start = view.quantity().outer.start;
    // `khen thưởng do UBND hai tỉnh thực hiện`
    if text.ends_before(start, &["ubnd", "hđnd"])
        || text.ends_before(start, &["dân"]) && text.ends_before(start - 1, &["nhân"])
    {
        return Answer::Refused("counts authorities");
    }
    // `biểu dương tinh thần vượt khó của một huyện vùng sâu`: praised in words
    if award.form == AwardForm::Commendation && text.ends_before(start, &["của"]) {
        return Answer::Refused("says whose work is praised");
    }
    // `thưởng công trình phúc lợi cho 3 xã này`
    if view
        .right()
        .next()
        .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Anaphor))
        || text.is(view.quantity().outer.end, &["này", "trên"])
    {
        return Answer::Refused("points back to units counted before");
    }
    if other_drive(view) {
        return Answer::Refused("an award of another drive");
    }
    let mut claim = Claim::new(Indicator::Awards, unit, "awards");
    claim.noun = Some(Noun::Group);
    claim.award = Some(name(award.form));
    claim.giver = award.giver;
    claim.programme = programme(view);
    claim.status = view
        .before()
        // `bốn tập thể được đề nghị UBND tỉnh tặng Bằng khen`
        .chain(view.predicate())
        .any(|chunk| view.scene.text.is(chunk.tokens.start, &["đề"]) && chunk.item == Item::Cue(Cue::Pending))
        .then_some(Status::Target)
        .or(Some(Status::Actual));
    Answer::Claimed(Box::new(claim))
}

struct Award {
    form: AwardForm,
    giver: Option<String>,
}

/// The form that the recipients are given, and who gives it.
///
/// Said before the number (`tặng Bằng khen cho 5 tập thể`), behind it (`5 tập thể được tặng Bằng khen`), or for the
/// list that the number goes on with.
fn award(view: &View, running: &Running, unit: Unit) -> Option<Award> {
    let plain_recipient = matches!(
        view.quantity().unit,
        Measured::Noun(Noun::Group | Noun::Individual)
    );
    if let Some(previous) = list_before(view)
        && let Some(claim) = running
            .claim(previous.id)
            .filter(|claim| claim.indicator == Indicator::Awards)
        && (plain_recipient
            || unit == Unit::Household
            || previous.quantity().unit != Measured::Noun(Noun::Group)
            || unit == Unit::Group)
    {
        return Some(Award {
            form: form_of(claim.award),
            giver: claim.giver.clone(),
        });
    }
    let behind = view.predicate();
    let passive = behind
        .iter()
        .take(PASSIVE)
        .position(|chunk| matches!(chunk.item, Item::Cue(Cue::Gives | Cue::Award(_))));
    let direct = view
        .before()
        .take_while(|chunk| !matches!(chunk.item, Item::Sign(';')))
        .enumerate()
        .find(|(_, chunk)| matches!(chunk.item, Item::Cue(Cue::Gives | Cue::Award(_))));
    let near_before = direct.as_ref().is_some_and(|(_, chunk)| {
        view.left().any(|other| other.tokens == chunk.tokens) || only_recipients_between(view, chunk)
    });
    // `10 huyện đạt chuẩn được trao Cờ thi đua`
    let receives = passive.is_some_and(|at| {
        let given = behind[at].item == Item::Cue(Cue::Gives);
        let text = &view.scene.text;
        // `5 xã được thưởng công trình phúc lợi`
        let rewarded = text.is(behind[at].tokens.start, &["được"]);
        rewarded
            || given
                && behind[..at].iter().any(|chunk| {
                    text.is(chunk.tokens.start, &["được"]) || text.is(chunk.tokens.end, &["được"])
                })
    });
    let rewarded = plain_recipient || near_before || receives;
    if near_before {
        let mut form = None;
        let mut verb = None;
        for chunk in view.before() {
            match chunk.item {
                Item::Cue(Cue::Award(found))
                    if form.is_none()
                        || form == Some(AwardForm::Commendation)
                            && found != AwardForm::Commendation
                            && verb.is_none() =>
                {
                    form = Some(found);
                }
                Item::Cue(Cue::Gives) => {
                    // `trao Huân chương tặng 19 bộ, ngành`: the form may stand before the verb.
                    verb = Some(chunk);
                    if form.is_some() {
                        break;
                    }
                }
                Item::Sign(';') => break,
                Item::Quantity(_) if form.is_some() => break,
                _ => {}
            }
        }
        let form = form?;
        let anchor = verb.map_or(view.chunks()[view.at].tokens.start, |chunk| chunk.tokens.start);
        return Some(Award {
            form,
            giver: giver(view, anchor),
        });
    }
    if rewarded {
        let at = passive?;
        let chunk_form = behind[at..].iter().find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Award(form)) => Some(form),
            _ => None,
        })?;
        let giver = behind[..].iter().take(at + 8).find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Authority) => Some(authority(view, chunk)),
            _ => None,
        });
        return Some(Award {
            form: chunk_form,
            giver,
        });
    }
    None
}

/// Among so many chunks behind the recipients it is told what they have done and what they are given for it.
const PASSIVE: usize = 24;

/// The recipient before this one in a list.
fn list_before<'s, 't>(view: &View<'s, 't>) -> Option<View<'s, 't>> {
    let previous = view.previous()?;
    view.chunks()[previous.at + 1..view.at]
        .iter()
        .all(|chunk| {
            matches!(chunk.item, Item::Sign(',') | Item::Cue(Cue::Function))
                || matches!(chunk.item, Item::Word) && previous.segment() == view.segment()
        })
        .then_some(previous)
}

/// Whether nothing but recipients stands between the verb and the number.
fn only_recipients_between(view: &View, verb: &Chunk) -> bool {
    view.before()
        .take_while(|chunk| chunk.tokens.start > verb.tokens.start)
        .all(|chunk| match chunk.item {
            Item::Quantity(id) => matches!(view.scene.quantities[id].unit, Measured::Noun(_)),
            // `tặng Giấy khen cho 2 tập thể là bản A, bản B và 14 cá nhân`
            Item::Cue(Cue::Function | Cue::Award(_) | Cue::Label | Cue::Noun(_) | Cue::Reaches)
            | Item::Sign(',')
            | Item::Place(_)
            | Item::Word => true,
            _ => false,
        })
}

/// Who gives: the authority nearest before the verb, with the name of its unit; `của Thủ tướng` behind the form.
fn giver(view: &View, verb: usize) -> Option<String> {
    let behind = view.chunks().iter().find(|chunk| {
        chunk.tokens.start > verb
            && chunk.tokens.end <= view.chunks()[view.at].tokens.start
            && chunk.item == Item::Cue(Cue::Authority)
            && view.scene.text.ends_before(chunk.tokens.start, &["của"])
    });
    let before = view
        .chunks()
        .iter()
        .rev()
        .find(|chunk| chunk.tokens.start < verb && chunk.item == Item::Cue(Cue::Authority));
    let office = behind.or(before).map(|chunk| authority(view, chunk));
    office.or_else(|| unit_that_gives(view))
}

/// `huyện A khen thưởng 6 tập thể`
fn unit_that_gives(view: &View) -> Option<String> {
    let text = &view.scene.text;
    let honours = |chunk: &Chunk| {
        matches!(chunk.item, Item::Cue(Cue::Award(_) | Cue::Gives)) && !text.is(chunk.tokens.start, &["được"])
    };
    let mut pairs = view.chunks()[..view.at].windows(2);
    let [giver, _] = pairs.rfind(|pair| honours(&pair[1]))? else {
        return None;
    };
    let Item::Place(unit) = giver.item else {
        return None;
    };
    let unit = &view.scene.places[unit];
    let named = unit.tokens.start < unit.name_tokens.start;
    named.then(|| text.slice(unit.tokens.clone()).to_owned())
}

/// An authority with the unit it belongs to (`UBND huyện Giang Thành`, `Ban Chỉ đạo Chương trình xây dựng nông thôn mới tỉnh`).
pub(crate) fn authority(view: &View, chunk: &Chunk) -> String {
    let text = &view.scene.text;
    let level = level_of_board(text, chunk);
    let mut end = level.map_or(chunk.tokens.end, |level| level + 1);
    if let Some(place) = level.and_then(|level| view.scene.place_from(level)) {
        end = place.tokens.end;
    }
    if let Some(place) = view.scene.place_from(end) {
        end = place.tokens.end;
    }
    // `UBND các huyện A, B`
    if text.is(end, &["các"]) && text.is(end + 1, &["huyện", "xã"]) {
        end += 2;
    }
    text.slice(chunk.tokens.start..end).to_owned()
}

/// Whether an authority is a board or council; its name alone (`Ban Chỉ đạo`) does not say whose.
pub(crate) fn is_board(text: &Text, authority: &Chunk) -> bool {
    text.is(authority.tokens.start, &["ban", "bcđ", "hội"])
        && text.ends_before(authority.tokens.end, &["đạo", "bcđ", "định"])
}

/// Where a board says its level: `Ban Chỉ đạo Chương trình xây dựng nông thôn mới (NTM) tỉnh`.
pub(crate) fn level_of_board(text: &Text, board: &Chunk) -> Option<usize> {
    (board.tokens.end..board.tokens.end + BOARD)
        .filter(|_| is_board(text, board))
        .take_while(|&token| {
            let named = text.tokens.get(token).is_some_and(Token::is_word);
            named || text.is(token, &["(", ")", "-"])
        })
        .find(|&token| text.is(token, &["tỉnh", "huyện"]))
}

/// Within so many words a board names its matter and its level: `Ban Chỉ đạo Chương trình MTQG xây dựng nông thôn mới tỉnh`.
const BOARD: usize = 18;

fn form_of(name: Option<&'static str>) -> AwardForm {
    match name {
        Some("Huân chương Lao động") => AwardForm::LabourOrder,
        Some("Cờ thi đua") => AwardForm::EmulationFlag,
        Some("Bằng khen") => AwardForm::MeritCertificate,
        Some("Giấy khen") => AwardForm::CommendationPaper,
        _ => AwardForm::Commendation,
    }
}

fn name(form: AwardForm) -> &'static str {
    match form {
        AwardForm::LabourOrder => "Huân chương Lao động",
        AwardForm::EmulationFlag => "Cờ thi đua",
        AwardForm::MeritCertificate => "Bằng khen",
        AwardForm::CommendationPaper => "Giấy khen",
        AwardForm::Commendation => "khen thưởng",
    }
}

/// Of two programmes in one sentence, the one named nearest behind the recipients; of none, that of the headline.
fn programme(view: &View) -> Programme {
    let named = |chunk: &Chunk| match chunk.item {
        Item::Cue(Cue::Ocop) => Some(Programme::Ocop),
        Item::Cue(Cue::Ntm(_)) => Some(Programme::Ntm),
        _ => None,
    };
    let (before, behind) = view.chunks().split_at(view.at);
    let own = behind.iter().find_map(named);
    let title = || {
        view.scene
            .title()
            .flat_map(|sentence| &sentence.chunks)
            .find_map(named)
    };
    own.or_else(|| {
        if before.iter().any(|chunk| named(chunk).is_some()) {
            None
        } else {
            title()
        }
    })
    .unwrap_or(Programme::Ntm)
}

fn other_drive(view: &View) -> bool {
    let ours = view.in_sentence(|cue| matches!(cue, Cue::Ntm(_) | Cue::Ocop));
    // `khen thưởng về thành tích công tác ngành năm 2022`: for all that an office does
    let text = &view.scene.text;
    let general = view.sentence().tokens.clone().any(|token| {
        text.is(token, &["công"])
            && text.is(token + 1, &["tác"])
            && text.is(token + 2, &["ngành", "năm", "chuyên"])
            || text.is(token, &["lao"])
                && text.is(token + 1, &["động"])
                && text.is(token + 2, &["xuất", "tiên"])
            || text.is(token, &["nhiệm"])
                && text.is(token + 1, &["vụ"])
                && text.is(token + 2, &["chính", "công", "năm", "ngành"])
    });
    // `có thành tích trong công tác Đoàn và phong trào thanh thiếu nhi`
    let other = view.sentence().tokens.clone().any(|token| {
        let what = [
            "đoàn", "hội", "mặt", "đảng", "thanh", "thiếu", "phụ", "giáo", "y", "quốc", "an",
        ];
        (text.is(token, &["tác"]) && text.ends_before(token, &["công"])
            || text.is(token, &["trào"]) && text.ends_before(token, &["phong"]))
            && text.is(token + 1, &what)
            // `phong trào thi đua “Dân vận khéo”`, `học tập và làm theo tư tưởng, đạo đức …`
            || text.is(token, &["dân"]) && text.is(token + 1, &["vận"])
            || text.is(token, &["tập"]) && text.ends_before(token, &["học"]) && text.is(token + 1, &["và"])
            // `thành tích trong phòng chống thiên tai`, `phòng, chống dịch`
            || text.is(token, &["phòng"])
                && (text.is(token + 1, &["chống"]) || text.is(token + 1, &[","]) && text.is(token + 2, &["chống"]))
    });
    let general = general || other;
    !ours && (general || !(view.topic().ntm || view.topic().ocop))
}
