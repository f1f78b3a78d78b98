//! Every phrase that a rule knows, interned once.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Token;
use super::sentence;
use crate::report::{Approx, Change, FundingSource, Level, Standard};
use crate::{context, indicator, quantity};

/// An interned folded spelling; [`Symbol::UNKNOWN`] for what no phrase uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Symbol(u16);

impl Symbol {
    /// A spelling that no phrase uses.
    pub(crate) const UNKNOWN: Self = Self(0);
}

/// What a number may count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Noun {
    Commune,
    District,
    Province,
    Village,
    Garden,
    /// `vườn mẫu`: a garden by its tier.
    ModelGarden,
    /// `đơn vị`, `địa phương`: the sentence says which.
    Body,
    Criterion,
    SubCriterion,
    Product,
    Producer,
    /// HTX, doanh nghiệp and the like: producers only beside OCOP products.
    Enterprise,
    Group,
    Individual,
    Household,
    PoorHousehold,
    NearPoorHousehold,
    Star,
    /// `điểm` that a ranking council gives.
    Score,
    /// Counted, and no business of ours.
    Foreign,
}

/// Form of an award, as the contract names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum AwardForm {
    LabourOrder,
    EmulationFlag,
    MeritCertificate,
    CommendationPaper,
    Commendation,
}

/// What a time word says against the date of the article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Relative {
    /// `đến nay`, `hiện nay`.
    Now,
    /// `năm nay`, which says nothing of plan or result.
    ThisYear,
    /// `năm ngoái`, `năm trước`.
    LastYear,
    /// `năm tới`, `năm sau`.
    NextYear,
}

/// What a phrase means to the rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Cue {
    /// A noun that can be counted.
    Noun(Noun),
    /// A power of ten in a sum of money; `đồng` itself is 0.
    Money(u8),
    /// `nông thôn mới`, with its tier where the phrase has one.
    Ntm(Option<Standard>),
    /// `nâng cao`, `kiểu mẫu`, `hiện đại` without `nông thôn mới`.
    Tier(Standard),
    /// `đạt chuẩn` and what means the same.
    Meets,
    /// `về đích`, `cán đích`.
    Goal,
    /// `hoàn thành`.
    Completes,
    /// `công nhận`, `công bố`.
    Recognises,
    /// `đạt`, `có`, `là`: a level follows.
    Reaches,
    /// `xây dựng`, `triển khai`: work for a tier.
    Builds,
    /// OCOP by name.
    Ocop,
    /// `cấp lại`, `nâng hạng`, `phân hạng`: said of OCOP products.
    Ranked,
    /// `tiềm năng 5 sao`.
    Potential,
    /// A subject, standard or programme that is not ours; numbers behind it are not ours either.
    Foreign,
    /// `phấn đấu`, `dự kiến`: what follows is a plan.
    Plan,
    /// `dự kiến`, `sẽ`: a plan for the rest of the sentence.
    Expects,
    /// `đăng ký`, `đề nghị công nhận`, `chờ`: what it is said of is not reached yet.
    Pending,
    /// `đến nay`-like words that end a plan: `đã`, `kết quả`.
    Done,
    /// `chưa đạt`, `còn thiếu`: what it is said of is not met.
    NotMet,
    /// `còn lại`, `trên`, `này`: the units spoken of before.
    Anaphor,
    /// `không còn`, `chưa có`: zero of what follows.
    None,
    /// A bound before the number.
    Bound(Approx),
    /// A bound behind the number (`trở lên`).
    BoundAfter(Approx),
    /// `tăng`, `giảm`, `thêm`.
    Change(Change),
    /// `lên`, `còn`, `xuống`: a level after a change.
    Level,
    /// `định hướng đến`: the year that follows names a programme.
    Outlook,
    /// `so với`: the base of a comparison follows.
    Base,
    /// `cao hơn`, `vượt`: a gap follows.
    Gap,
    /// `bình quân`, `trung bình`.
    Average,
    /// `mỗi`.
    Each,
    /// Money is spoken of (`kinh phí`, `vốn`), or given (`huy động`, `phân bổ`).
    Fund,
    /// Where money comes from.
    Source(FundingSource),
    /// `thu nhập bình quân`.
    Income,
    /// `hộ nghèo`.
    Poverty,
    /// `hộ cận nghèo`.
    NearPoverty,
    /// Form of an award.
    Award(AwardForm),
    /// `tặng`, `trao`, `khen thưởng`.
    Gives,
    /// Who gives awards and decides: `UBND huyện`, `Thủ tướng Chính phủ`.
    Authority,
    /// A time word against the date of the article.
    Time(Relative),
    /// `toàn huyện`, `cả nước`.
    Whole(Level),
    /// A word that stands before the name of a unit of this level, and is no countable noun.
    LevelWord(Level),
    /// `bộ`: the size of a standard follows.
    SetSize,
    /// A region by its full name.
    Region(&'static str),
    /// `trong đó`, `gồm`: parts follow.
    Part,
    /// `theo quy định`, `phải`: a norm, no result.
    Norm,
    /// A document whose number follows.
    DocumentWord,
    /// `số`, `thứ`, `đợt`: the number that follows is a label.
    Label,
    /// A small word that is no subject: links, prepositions, adverbs.
    Function,
    /// A phrase that must not be read as one of the others.
    Skip,
}

/// A table of phrases: what they mean, and their folded spellings with a space between all tokens.
pub(crate) type Phrases = &'static [(Cue, &'static [&'static str])];

struct Phrase {
    rest: Box<[Symbol]>,
    cue: Cue,
}

/// The interned vocabulary and its phrases by first token, the longest first.
pub(crate) struct Lexicon {
    vocabulary: HashMap<&'static str, Symbol>,
    phrases: HashMap<Symbol, Vec<Phrase>>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon {
        vocabulary: HashMap::with_capacity(2048),
        phrases: HashMap::with_capacity(512),
    };
    for word in quantity::words::SPELLINGS {
        lexicon.intern(word);
    }
    for (cue, phrases) in tables().flat_map(|table| table.iter()) {
        for phrase in *phrases {
            lexicon.add(phrase, *cue);
        }
    }
    for phrases in lexicon.phrases.values_mut() {
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.rest.len()));
    }
    lexicon
});

/// Every table of phrases, each beside the code that gives it its meaning.
fn tables() -> impl Iterator<Item = Phrases> {
    [
        quantity::PHRASES,
        sentence::PHRASES,
        context::change::PHRASES,
        context::status::PHRASES,
        context::status::WAITING,
        context::status::NO_PLAN,
        context::status::EFFORT,
        context::time::PHRASES,
        context::place::PHRASES,
    ]
    .into_iter()
    .chain(indicator::phrases())
}

impl Lexicon {
    /// The lexicon, built on first use.
    pub(crate) fn get() -> &'static Self {
        &LEXICON
    }

    fn intern(&mut self, spelling: &'static str) -> Symbol {
        let next = Symbol(self.vocabulary.len() as u16 + 1);
        *self.vocabulary.entry(spelling).or_insert(next)
    }

    fn add(&mut self, phrase: &'static str, cue: Cue) {
        let symbols: Vec<Symbol> = phrase.split(' ').map(|word| self.intern(word)).collect();
        if let Some((first, rest)) = symbols.split_first() {
            self.phrases.entry(*first).or_default().push(Phrase {
                rest: rest.into(),
                cue,
            });
        }
    }

    /// The symbol of a folded spelling.
    pub(crate) fn symbol(&self, folded: &str) -> Symbol {
        self.vocabulary.get(folded).copied().unwrap_or(Symbol::UNKNOWN)
    }

    /// The longest phrase that starts at `tokens[0]`, and how many tokens it takes.
    pub(crate) fn longest(&self, tokens: &[Token]) -> Option<(Cue, usize)> {
        let candidates = self.phrases.get(&tokens.first()?.symbol)?;
        candidates
            .iter()
            .find(|phrase| {
                let rest = &tokens[1..];
                rest.len() >= phrase.rest.len()
                    && rest
                        .iter()
                        .zip(&phrase.rest)
                        .all(|(token, symbol)| token.symbol == *symbol)
            })
            .map(|phrase| (phrase.cue, phrase.rest.len() + 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::fold_syllable;
    use std::collections::HashSet;

    #[test]
    fn phrases_are_folded_and_have_one_meaning() {
        let mut seen = HashSet::new();
        for (_, phrases) in tables().flat_map(|table| table.iter()) {
            for phrase in *phrases {
                for word in phrase.split(' ') {
                    let mut folded = String::new();
                    fold_syllable(word, &mut folded);
                    assert_eq!(word, folded, "not in folded form: {phrase}");
                }
                assert!(seen.insert(*phrase), "listed twice: {phrase}");
            }
        }
    }
}
