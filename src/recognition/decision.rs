//! The decision behind a recognition.

use std::ops::Range;

use super::event::tells_of_smaller_units;
use super::number;
use crate::context::time::iso_date;
use crate::context::{Scene, View};
use crate::indicator::{authority, is_board, level_of_board};
use crate::report::Level;
use crate::text::Text;
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item, Sentence};

/// What a text says of a decision.
#[derive(Debug, Clone, Default)]
pub(super) struct Decision {
    pub(super) number: Option<String>,
    /// ISO 8601.
    pub(super) date: Option<String>,
    pub(super) authority: Option<String>,
}

impl Decision {
    /// `đạt chuẩn năm 2015 và nâng cao năm 2021 (Quyết định … ngày 10/8/2022)`: whether it is signed too late for a tier of this year,
    /// which is decided within the year that follows.
    pub(super) fn is_later_than(&self, tier_year: Option<i16>) -> bool {
        let signed = self
            .date
            .as_deref()
            .and_then(|date| date.get(..4)?.parse::<i16>().ok());
        signed
            .zip(tier_year)
            .is_some_and(|(signed, tier)| signed > tier + 1)
    }

    /// Takes over the date and the authority that another one has.
    pub(super) fn complete(&mut self, other: &Self) {
        if self.date.is_none() {
            self.date.clone_from(&other.date);
        }
        if self.authority.is_none() {
            self.authority.clone_from(&other.authority);
        }
    }

    /// `Cùng ngày, Quyết định số 142/QĐ-TTg công nhận …`: what the sentence leaves out is that of the decision before.
    pub(super) fn follow(&mut self, scene: &Scene, index: usize, earlier: Option<&Self>) {
        let Some(earlier) = earlier.filter(|_| self.number.is_some()) else {
            return;
        };
        let same_day = says_same_day(&scene.text, scene.sentences[index].tokens.clone());
        if same_day && self.date.is_none() {
            self.date.clone_from(&earlier.date);
        }
        let issuer = |decision: &Self| {
            let number = decision.number.as_deref()?;
            number.split_once('/').map(|(_, issuer)| issuer.to_owned())
        };
        if self.authority.is_none() && issuer(self) == issuer(earlier) {
            self.authority.clone_from(&earlier.authority);
        }
    }
}

/// `Quyết định số 142/QĐ-TTg cùng ngày`
fn says_same_day(text: &Text, mut tokens: Range<usize>) -> bool {
    tokens.any(|token| text.is(token, &["cùng"]) && text.is(token + 1, &["ngày"]))
}

/// Number, date and authority of the decision, from the sentence, or from the one before for what it announces.
pub(super) fn find(scene: &Scene, index: usize, trigger: usize) -> Decision {
    let sentence = &scene.sentences[index];
    let (number, date) = document(scene, sentence, Some(trigger));
    let own = Decision {
        number,
        date,
        authority: authority_of(scene, index, trigger),
    };
    if own.number.is_some() {
        return own;
    }
    let other = told_before(scene, index).or_else(|| told_behind(scene, index));
    let Some((other, decided)) = other else { return own };
    Decision {
        number: decided.number,
        date: decided.date,
        authority: own.authority.or_else(|| {
            let chunks = &scene.sentences[other].chunks;
            authority_of(scene, other, chunks.len().saturating_sub(1))
        }),
    }
}

/// `… ký Quyết định số 87. Theo đó, xã A được công nhận …`
fn told_before(scene: &Scene, index: usize) -> Option<(usize, Decision)> {
    let start = scene.sentences[index].tokens.start;
    let follows = scene.text.is(start, &["theo"]) && scene.text.is(start + 1, &["đó", "quyết"]);
    let earlier = index.checked_sub(1).filter(|_| follows)?;
    told(scene, earlier)
}

/// `… đón bằng công nhận. Quyết định công nhận số 4106 được Chủ tịch UBND tỉnh ký ngày …`
fn told_behind(scene: &Scene, index: usize) -> Option<(usize, Decision)> {
    let later = scene.sentences.get(index + 1)?;
    let tells = later.block == scene.sentences[index].block
        && scene.text.is(later.tokens.start, &["quyết"])
        && scene.text.is(later.tokens.start + 1, &["định"]);
    if !tells {
        return None;
    }
    // `Quyết định công nhận do Phó Chủ tịch UBND tỉnh … ký ngày 12/1/2022.` may leave the number out.
    let (number, date) = document(scene, later, None);
    (number.is_some() || date.is_some()).then_some((
        index + 1,
        Decision {
            number,
            date,
            authority: None,
        },
    ))
}

/// `… đón quyết định công nhận. Tại buổi lễ, lãnh đạo huyện đã trao Quyết định số 4512 ngày 10/8 của UBND tỉnh cho xã`: a decision that a
/// sentence without a verb of recognising hands over.
pub(super) fn handed_over(scene: &Scene, index: usize) -> Option<Decision> {
    let sentence = &scene.sentences[index];
    let text = &scene.text;
    let says = |test: fn(Cue) -> bool| View::any(sentence.chunks.iter(), test);
    let hands = sentence.tokens.clone().any(|token| text.is(token, &["trao"]));
    let at = sentence.chunks.iter().position(|chunk| {
        chunk.item == Item::Cue(Cue::DocumentWord) && text.is(chunk.tokens.start, &["quyết"])
    })?;
    let (number, date) = document(scene, sentence, Some(at));
    let recognises = says(|cue| {
        matches!(
            cue,
            Cue::Recognises | Cue::Meets | Cue::Goal | Cue::Award(_) | Cue::Ocop
        )
    });
    (hands && !recognises && number.is_some()).then(|| Decision {
        authority: authority_of(scene, index, at),
        number,
        date,
    })
}

/// The line `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH A` above the articles of a decision (`Điều 1. Công nhận …`).
pub(super) fn issuer(scene: &Scene) -> Option<String> {
    let text = &scene.text;
    let first_article = scene.sentences.iter().position(|sentence| {
        text.is(sentence.tokens.start, &["điều"]) && text.is(sentence.tokens.start + 1, &["1"])
    })?;
    let line = scene.sentences[..first_article].iter().find(|sentence| {
        let mut chunks = sentence.chunks.iter();
        sentence.tokens == text.blocks[sentence.block]
            && chunks
                .next()
                .is_some_and(|chunk| chunk.item == Item::Cue(Cue::Authority))
            && chunks.all(|chunk| matches!(chunk.item, Item::Place(_)))
    })?;
    Some(text.slice(line.tokens.clone()).to_owned())
}

/// `(Kèm theo Quyết định số 2215/QĐ-UBND ngày 01/12/2022)`: the decision that a list is attached to.
pub(super) fn attached(scene: &Scene, index: usize) -> Option<Decision> {
    let sentence = &scene.sentences[index];
    let says = sentence
        .tokens
        .clone()
        .any(|token| scene.text.is(token, &["kèm"]) && scene.text.is(token + 1, &["theo"]));
    let at = sentence
        .chunks
        .iter()
        .position(|chunk| chunk.item == Item::Cue(Cue::DocumentWord))
        .filter(|_| says)?;
    let (number, date) = numbered(scene, sentence, at);
    number.is_some().then_some(Decision {
        number,
        date,
        authority: None,
    })
}

fn told(scene: &Scene, index: usize) -> Option<(usize, Decision)> {
    let (number, date) = document(scene, &scene.sentences[index], None);
    number.is_some().then_some((
        index,
        Decision {
            number,
            date,
            authority: None,
        },
    ))
}

/// Who recognises: the nearest before the verb (`được UBND tỉnh công nhận`), else the one who signed the document
/// named behind (`theo Quyết định … của UBND tỉnh`).
fn authority_of(scene: &Scene, index: usize, trigger: usize) -> Option<String> {
    let chunks = &scene.sentences[index].chunks;
    let named = |at: usize| {
        let view = View {
            scene,
            sentence: index,
            at,
            id: 0,
        };
        authority(&view, &chunks[at])
    };
    let text = &scene.text;
    let signs = |at: usize| {
        // `Theo Quyết định số … của Chủ tịch UBND tỉnh, 9 xã được công nhận`
        chunks[at.saturating_sub(FAR_AUTHORITY)..at]
            .iter()
            .any(|chunk| chunk.item == Item::Cue(Cue::DocumentWord))
            && (text.ends_before(chunks[at].tokens.start, &["của", "do", "mà"])
                // `Quyết định số 308/QĐ-UBND được UBND huyện ban hành`
                || text.ends_before(chunks[at].tokens.start, &["được"])
                    && issues(scene, &chunks[at + 1..])
                // `theo Quyết định số 728/QĐ-UBND UBND tỉnh ban hành`, `theo quyết định UBND tỉnh vừa ban hành`
                || chunks.get(at.wrapping_sub(1)).is_some_and(|before| {
                    before.item == Item::Label
                        || before.item == Item::Cue(Cue::DocumentWord) && issues(scene, &chunks[at + 1..])
                }))
    };
    // `đạt chuẩn năm 2022, theo công nhận của UBND tỉnh`
    let owns = |at: usize| {
        text.ends_before(chunks[at].tokens.start, &["của"])
            && chunks[at.saturating_sub(2)..at]
                .iter()
                .any(|chunk| chunk.item == Item::Cue(Cue::Recognises))
            // `Bằng công nhận đạt chuẩn nông thôn mới năm 2015 của UBND tỉnh`
            || text.ends_before(chunks[at].tokens.start, &["của"])
                && chunks[trigger].item == Item::Cue(Cue::Recognises)
                && (hands_certificate(text, &chunks[trigger])
                    || text.ends_before(chunks[trigger].tokens.start, &["bằng", "định"]))
                && at - trigger <= FAR_AUTHORITY
    };
    // `Ban Chỉ đạo` alone does not say whose.
    // `Theo Sở Nông nghiệp và PTNT, tỉnh có thêm 10 xã đạt chuẩn`: who tells it
    let tells = |chunk: &Chunk| {
        text.is(chunk.tokens.start, &["sở"]) && text.ends_before(chunk.tokens.start, &["theo"])
    };
    let is_authority = |chunk: &Chunk| {
        chunk.item == Item::Cue(Cue::Authority)
            && !tells(chunk)
            && !number::ends_number(text, chunk.tokens.start)
            && (!is_board(text, chunk) || level_of_board(text, chunk).is_some())
    };
    // `Thừa ủy quyền của Chủ tịch UBND tỉnh, lãnh đạo huyện trao Bằng công nhận`, `Thay mặt Thủ tướng, Phó Thủ tướng ký quyết định`
    let on_behalf = chunks[..trigger].iter().position(|chunk| {
        let start = chunk.tokens.start;
        let empowered = text.ends_before(start, &["của"]) && text.ends_before(start - 1, &["quyền"]);
        is_authority(chunk) && (empowered || stands_for(text, start))
    });
    let before = on_behalf.or_else(|| {
        chunks[..trigger]
            .iter()
            .rposition(is_authority)
            // `UBND các huyện có xã được công nhận`
            .filter(|_| !tells_of_smaller_units(scene, &scene.sentences[index], trigger))
            .filter(|&at| signs(at) || decides(scene, &chunks[at..trigger]))
    });
    let behind = || {
        // `Năm 2018, xã đạt chuẩn; năm 2021 được UBND tỉnh công nhận nâng cao`, `A đạt chuẩn năm 2016, B được Thủ tướng công nhận`
        let parted = |at: usize| {
            let between = &chunks[trigger..at];
            let comma = between.iter().position(|chunk| chunk.item == Item::Sign(','));
            let anew = |chunk: &Chunk| matches!(chunk.item, Item::Place(_) | Item::Time(_));
            View::any(chunks[at..].iter(), |cue| cue == Cue::Recognises)
                && comma.is_some_and(|comma| between[comma..].iter().any(anew))
                || between.iter().any(|chunk| chunk.item == Item::Sign(';'))
        };
        let found = |at: &usize| {
            let passive = text.ends_before(chunks[*at].tokens.start, &["được"]);
            // `Quyết định số 1 công nhận xã A; quyết định của UBND huyện công nhận thôn B`
            let of_later = View::any(chunks[*at..].iter(), |cue| cue == Cue::Recognises);
            is_authority(&chunks[*at])
                && !((passive || of_later) && parted(*at))
                && (signs(*at) || owns(*at) || passive || gives_decision(scene, &chunks[*at + 1..]))
        };
        (trigger..chunks.len()).find(found)
    };
    before
        .or_else(behind)
        .map(named)
        .or_else(|| level_that_recognises(scene, &chunks[..=trigger]))
}

/// `Thay mặt Thủ tướng Chính phủ`, `Thừa lệnh Chủ tịch UBND tỉnh`
fn stands_for(text: &Text, authority: usize) -> bool {
    text.ends_before(authority, &["mặt", "lệnh"]) && text.ends_before(authority - 1, &["thay", "thừa"])
}

/// `đón nhận Bằng công nhận`, `trao bằng công nhận`
fn hands_certificate(text: &Text, verb: &Chunk) -> bool {
    let end = verb.tokens.end;
    verb.tokens.len() > 2 && text.ends_before(end, &["nhận"]) && text.ends_before(end - 2, &["bằng"])
}

/// `được tỉnh công nhận`, `được tỉnh Vĩnh Long công nhận`: the level, or the unit, is all that is said.
fn level_that_recognises(scene: &Scene, until: &[Chunk]) -> Option<String> {
    let text = &scene.text;
    let [.., by, who, verb] = until else { return None };
    let passive = text.ends_before(by.tokens.end, &["được"]) && verb.item == Item::Cue(Cue::Recognises);
    match who.item {
        Item::Cue(Cue::Noun(Noun::Province | Noun::District)) if passive => {
            Some(text.slice(who.tokens.clone()).to_owned())
        }
        Item::Place(place) if passive && scene.places[place].level <= Level::District => {
            Some(text.slice(scene.places[place].tokens.clone()).to_owned())
        }
        _ => None,
    }
}

/// Who has recognised the units of the clauses before a list in its sentence.
pub(super) fn authority_before(scene: &Scene, index: usize, list: usize) -> Option<String> {
    let chunks = &scene.sentences[index].chunks[..list];
    let parted = chunks.last().is_some_and(|chunk| chunk.item == Item::Sign(';'));
    let verb = chunks
        .iter()
        .rposition(|chunk| chunk.item == Item::Cue(Cue::Recognises))
        .filter(|_| parted)?;
    authority_of(scene, index, verb)
}

/// `A đạt chuẩn năm 2021 - UBND tỉnh có quyết định công nhận hôm nay`
fn gives_decision(scene: &Scene, behind: &[Chunk]) -> bool {
    behind
        .iter()
        .filter(|chunk| !matches!(chunk.item, Item::Place(_) | Item::Cue(Cue::Function | Cue::Done)))
        .take(2)
        .any(|chunk| {
            chunk.item == Item::Cue(Cue::DocumentWord) && scene.text.is(chunk.tokens.start, &["quyết"])
        })
}

/// `… ban hành`, `… ký` behind an authority, the unit it belongs to and who holds the office.
fn issues(scene: &Scene, behind: &[Chunk]) -> bool {
    let named = |chunk: &&Chunk| {
        matches!(chunk.item, Item::Place(_) | Item::Cue(Cue::Done))
            || chunk.item == Item::Word && scene.text.tokens[chunk.tokens.start].capital
    };
    behind.iter().find(|chunk| !named(chunk)).is_some_and(|chunk| {
        let start = chunk.tokens.start;
        scene.text.is(start, &["ký"]) || scene.text.is(start, &["ban"]) && scene.text.is(start + 1, &["hành"])
    })
}

/// How many chunks behind a document's name who signed it may stand.
const FAR_AUTHORITY: usize = 10;

/// Whether nothing takes the verb away from an authority: in `Đảng ủy, HĐND, UBND xã tổ chức lễ đón bằng công nhận` and
/// `Báo cáo với Thủ tướng, huyện cho biết từ khi được công nhận …` it celebrates or listens.
fn decides(scene: &Scene, between: &[Chunk]) -> bool {
    // `Chủ tịch UBND xã cho biết: “Xã về đích từ năm 2020”`, where `Quyết định số: 860/QĐ-UBND` only has its number behind the colon
    let speaks = between
        .windows(2)
        .any(|pair| pair[1].item == Item::Sign(':') && pair[0].item != Item::Cue(Cue::DocumentWord));
    if speaks {
        return false;
    }
    let text = &scene.text;
    // `huyện A được Thủ tướng trao quyết định công nhận`
    let given = between
        .first()
        .is_some_and(|authority| text.ends_before(authority.tokens.start, &["được"]));
    let celebrates = between.iter().any(|chunk| {
        text.is(chunk.tokens.start, &["tổ"]) && text.is(chunk.tokens.start + 1, &["chức"])
            || text.is(chunk.tokens.start, &["lễ", "đón"])
            || chunk.tokens.clone().any(|token| text.is(token, &["trao"])) && !given
    });
    // `UBND tỉnh tặng Bằng khen cho xã A vì đã đạt chuẩn` honours, whoever has recognised it.
    let honours = between
        .iter()
        .position(|chunk| {
            matches!(chunk.item, Item::Cue(Cue::Award(_))) || text.is(chunk.tokens.start, &["thưởng"])
        })
        .is_some_and(|at| {
            between[at..]
                .iter()
                .any(|chunk| matches!(chunk.item, Item::Place(_)))
        });
    let aside = between
        .iter()
        .any(|chunk| matches!(chunk.item, Item::Sign(',' | ';')));
    let document = between
        .iter()
        .any(|chunk| chunk.item == Item::Cue(Cue::DocumentWord));
    !celebrates && !honours && (!aside || document)
}

/// How many chunks behind a document's name its date may stand.
const FAR_DATE: usize = 16;

/// Within so many tokens before a day it is said to be that of several decisions.
const SHARED: usize = 5;

/// Number and date of the decision that a sentence tells of; a document that it only follows (`theo Quyết định …`) is
/// none, unless the sentence says that the unit is recognised by it.
fn document(scene: &Scene, sentence: &Sentence, trigger: Option<usize>) -> (Option<String>, Option<String>) {
    let text = &scene.text;
    let is_decision = |at: usize| {
        let chunk = &sentence.chunks[at];
        let recognised = View::any(sentence.chunks[..at].iter(), |cue| cue == Cue::Recognises)
            || trigger.is_some()
                && numbered(scene, sentence, at).0.is_some()
                && !sets_standard(scene, sentence, at);
        chunk.item == Item::Cue(Cue::DocumentWord)
            && !is_of_plans(text, chunk)
            && !is_national_standard(scene, sentence, at)
            && !text.ends_before(
                chunk.tokens.start,
                if recognised {
                    &["hiện"]
                } else {
                    &["theo", "hiện"]
                },
            )
    };
    // `Quyết định số 1 công nhận xã A; Quyết định số 2 công nhận xã B`
    let nearest = (0..trigger.unwrap_or(0)).rev().find(|&at| is_decision(at));
    // `có quyết định công nhận thị xã A hoàn thành nhiệm vụ (Quyết định số 99/QĐ-TTg)`
    let is_numbered = |at: usize| numbered(scene, sentence, at).0.is_some();
    let explained = || {
        let at = (trigger?..sentence.chunks.len()).find(|&at| is_decision(at) && is_numbered(at))?;
        let in_brackets = sentence.segments[sentence.chunks[at].segment].depth > 0;
        let several = sentence.chunks[at + 1..]
            .iter()
            .any(|chunk| chunk.item == Item::Cue(Cue::DocumentWord));
        (in_brackets && !several).then_some(at)
    };
    let nearest = nearest.and_then(|at| {
        if is_numbered(at) {
            Some(at)
        } else {
            explained().or(Some(at))
        }
    });
    // `Năm 2018, xã đạt chuẩn; năm 2021 được UBND tỉnh ra Quyết định số 715 công nhận nâng cao`: that of a later clause
    let of_later = |at: usize| {
        trigger.is_some_and(|trigger| {
            let (between, behind) = sentence.chunks[trigger..].split_at(at.saturating_sub(trigger));
            between.iter().any(|chunk| chunk.item == Item::Sign(';'))
                && View::any(behind.iter(), |cue| matches!(cue, Cue::Recognises | Cue::Meets))
        })
    };
    // `xã A được công nhận tại Quyết định số 1; xã B được công nhận tại Quyết định số 2`
    let own = nearest.and_then(|earlier| {
        let trigger = trigger.filter(|&trigger| earlier < trigger)?;
        let verb = |chunk: &Chunk| matches!(chunk.item, Item::Cue(Cue::Recognises | Cue::Meets));
        // The decision before belongs to a verb before it.
        let of_another = sentence.chunks[..earlier].iter().any(verb);
        let clause = sentence.chunks[trigger + 1..]
            .iter()
            .take_while(|chunk| chunk.item != Item::Sign(';'))
            .count();
        (trigger + 1..trigger + 1 + clause).find(|&at| {
            let start = sentence.chunks[at].tokens.start;
            // `… năm 2022 được công nhận nông thôn mới nâng cao (Quyết định số 99/QĐ-UBND)`
            let said = text.ends_before(start, &["tại", "theo", "bằng", "("]);
            of_another && is_decision(at) && is_numbered(at) && said
        })
    });
    let nearest = own.or(nearest);
    let later = || (0..sentence.chunks.len()).find(|&at| is_decision(at) && !of_later(at));
    let Some(document) = nearest.or_else(later) else {
        return (None, None);
    };
    numbered(scene, sentence, document)
}

/// `đạt chuẩn theo Quyết định số 491/QĐ-TTg về Bộ tiêu chí`: the decision that says what is to be met, not that it is.
fn sets_standard(scene: &Scene, sentence: &Sentence, document: usize) -> bool {
    let text = &scene.text;
    let far = sentence.chunks.len().min(document + FAR_DATE) - 1;
    let near = &sentence.chunks[document.saturating_sub(FAR_DATE)..=far];
    (near[0].tokens.start..near[near.len() - 1].tokens.end)
        .any(|token| text.is(token, &["bộ"]) && text.is(token + 1, &["tiêu"]))
}

/// A decision of the Prime Minister that sets the criteria of the programme.
fn is_national_standard(scene: &Scene, sentence: &Sentence, document: usize) -> bool {
    sentence.chunks[document + 1..]
        .iter()
        .take(3)
        .find(|chunk| chunk.item == Item::Label)
        .map(|chunk| number::full(&scene.text, chunk.tokens.clone()))
        .is_some_and(|number| {
            number
                .strip_suffix("/QĐ-TTg")
                .is_some_and(|number| STANDARDS.contains(&number))
        })
}

/// Their numbers: for communes 491 and 342 (2009, 2013), 1980 (2016), 318 and
/// 319 (2022), for districts 558 (2016), 320 and 321 (2022), model communes 691 (2018).
const STANDARDS: [&str; 9] = ["491", "342", "1980", "318", "319", "558", "320", "321", "691"];

/// A number without `số` has at least so many digits.
const BARE: usize = 3;

/// A plan, a scheme or a request, by its name: such recognise nobody, as a notice (`Thông báo số 231/TB-UBND`) may.
fn is_of_plans(text: &Text, document: &Chunk) -> bool {
    text.is(
        document.tokens.start,
        &["kế", "đề", "tờ", "chương", "báo", "hướng", "luật"],
    )
}

/// `Đến ngày 15/02/2019, tỉnh đã ký các Quyết định`, `Tại Kế hoạch số 40/KH-UBND, ngày 5/3/2021`: until when, or the day of
/// another document.
fn is_day_of_another(scene: &Scene, sentence: &Sentence, day: &Chunk) -> bool {
    let text = &scene.text;
    let start = day.tokens.start;
    let start = start - usize::from(text.ends_before(start, &["ngày"]));
    let named = sentence.chunks[..sentence.position(day)]
        .iter()
        .rev()
        .take(DAY_OF_DOCUMENT)
        .find(|chunk| chunk.item == Item::Cue(Cue::DocumentWord));
    text.ends_before(start, &["đến", "tới", "trước", "từ"])
        || named.is_some_and(|named| is_of_plans(text, named))
}

/// Among so many chunks before its day a document is named: `Kế hoạch số 18/KH-UBND, ngày`.
const DAY_OF_DOCUMENT: usize = 4;

/// Number and date of the document named by a chunk.
fn numbered(scene: &Scene, sentence: &Sentence, document: usize) -> (Option<String>, Option<String>) {
    let text = &scene.text;
    let behind = sentence.chunks[document + 1..].iter();
    // `Quyết định của Chủ tịch UBND tỉnh (số 1215/QĐ-UBND, ngày 4/11/2024)`
    let bracketed = |chunk: &&Chunk| {
        let start = chunk.tokens.start;
        chunk.item == Item::Label && text.ends_before(start, &["số"]) && text.ends_before(start - 1, &["("])
    };
    let next = behind.clone().take(3).find(|chunk| chunk.item == Item::Label);
    let number = next
        .or_else(|| behind.clone().take(FAR_DATE).find(bracketed))
        .map(|chunk| (chunk.tokens.start, number::full(text, chunk.tokens.clone())))
        .filter(|(start, number)| {
            // `Quyết định số 55 ngày 1/2/2022`, `Quyết định 2949`
            let plain = (text.ends_before(*start, &["số"])
                || *start == sentence.chunks[document].tokens.end && number.len() >= BARE)
                && number.len() > 1
                && number.bytes().all(|byte| byte.is_ascii_digit());
            // `18/2022/QĐ-TTg`: with its year, a decision lays down rules.
            let rules = number.matches('/').count() > 1;
            // `các Quyết định từ số 395 - 399`: each has one of them, which one is not said.
            let range = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
            plain || (number.contains('/') || number.contains('-') && !range) && !rules
        })
        .map(|(_, number)| number);
    // `Sáng 21-5, UBND tỉnh công bố quyết định`
    let ceremony = sentence.chunks[..document].iter().any(|chunk| {
        let start = chunk.tokens.start;
        text.is(start, &["lễ", "tổ", "hội", "trao", "long"])
            || text.is(start, &["công"]) && text.is(start + 1, &["bố"])
    });
    let dated = |chunk: &&Chunk| {
        matches!(chunk.item, Item::Time(id) if scene.calendar[id].day.is_some())
            && !is_day_of_another(scene, sentence, chunk)
    };
    // `Quyết định số 1 ngày 12/12/2021 công nhận xã A; quyết định của UBND huyện …`, unless of the same day
    let end = sentence.chunks[document].tokens.end;
    let same_day = says_same_day(&scene.text, end..sentence.tokens.end.min(end + FAR_DATE));
    let is_of_earlier = |day: &&Chunk| {
        let at = sentence.position(day);
        let verb = |chunk: &Chunk| chunk.item == Item::Cue(Cue::Recognises);
        let named = |chunk: &Chunk| chunk.item == Item::Cue(Cue::DocumentWord);
        !same_day && sentence.chunks[..at].iter().any(named) && sentence.chunks[at..document].iter().any(verb)
    };
    let time = sentence.chunks[document..]
        .iter()
        .take(FAR_DATE)
        .find(dated)
        .or_else(|| {
            sentence.chunks[..document]
                .iter()
                .find(dated)
                .filter(|day| !ceremony && !is_of_earlier(day))
        });
    // `… Quyết định số 802; … Quyết định số 803, cùng ban hành ngày 25/3/2022`
    let shared = |chunk: &&Chunk| {
        let start = chunk.tokens.start;
        dated(chunk) && (start.saturating_sub(SHARED)..start).any(|token| text.is(token, &["cùng"]))
    };
    let time = time.or_else(|| sentence.chunks.iter().find(shared));
    let date = time.and_then(|chunk| match chunk.item {
        Item::Time(id) => iso_date(scene, id),
        _ => None,
    });
    (number, date)
}
