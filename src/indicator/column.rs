//! Figures whose unit only the head of their column says (`Xã | Số tiêu chí đạt | Hộ nghèo (%)`).

use super::Claim;
use crate::context::place::Whose;
use crate::context::{MOST_CRITERIA, View};
use crate::quantity::{Form, Unit as Measured};
use crate::report::{Indicator, Programme, Standard, Unit};
use crate::text::lexicon::{Cue, Noun};
use crate::text::sentence::{Chunk, Item};

/// What the head of the column claims of a number that stands alone in its cell; of a place where the row is about one.
///
/// A head that names a norm, what is not met, or communes without a tier claims nothing.
pub(crate) fn claim(view: &View) -> Option<Claim> {
    let head = Head::of(view)?;
    let quantity = view.quantity();
    let alone = matches!(quantity.unit, Measured::Other | Measured::Money) && quantity.form == Form::Plain;
    if !alone || !is_alone(view) || head.refused {
        return None;
    }
    let mut claim = match quantity.unit {
        Measured::Money => head.income(view)?,
        _ if head.says_percent => head.poverty()?,
        _ => head.count(view)?,
    };
    claim.places = view.label_of_row().iter().find_map(place).into_iter().collect();
    Some(claim)
}

fn place(chunk: &Chunk) -> Option<Whose> {
    match chunk.item {
        Item::Place(place) => Some(Whose::Named(place)),
        _ => None,
    }
}

/// Whether no words stand beside the number in its cell.
fn is_alone(view: &View) -> bool {
    let ends = |chunk: Option<&Chunk>| chunk.is_none_or(|chunk| chunk.item == Item::Sign('|'));
    let chunks = view.chunks();
    let before = view.at.checked_sub(1).and_then(|before| chunks.get(before));
    ends(before) && ends(chunks.get(view.at + 1))
}

/// The head of a column.
struct Head<'s> {
    cell: &'s [Chunk],
    says_percent: bool,
    refused: bool,
}

impl<'s> Head<'s> {
    fn of(view: &View<'s, '_>) -> Option<Self> {
        let cell = view.head_of_column();
        let (first, last) = cell.first().zip(cell.last())?;
        let words = view.scene.text.slice(first.tokens.start..last.tokens.end);
        let refuses = |cue| {
            matches!(
                cue,
                Cue::NotMet | Cue::Norm | Cue::Foreign | Cue::Pending | Cue::Gap
            )
        };
        Some(Self {
            cell,
            says_percent: words.contains('%'),
            refused: View::any(cell.iter(), refuses),
        })
    }

    fn says(&self, test: impl Fn(Cue) -> bool) -> bool {
        View::any(self.cell.iter(), test)
    }

    fn noun(&self) -> Option<Noun> {
        self.cell.iter().find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Noun(noun)) => Some(noun),
            _ => None,
        })
    }

    fn tier(&self) -> Option<Standard> {
        let named = self.cell.iter().find_map(|chunk| match chunk.item {
            Item::Cue(Cue::Ntm(Some(tier)) | Cue::Tier(tier)) => Some(tier),
            _ => None,
        });
        let meets = || self.says(|cue| matches!(cue, Cue::Ntm(_) | Cue::Meets | Cue::Goal | Cue::Recognises));
        named.or_else(|| meets().then_some(Standard::Standard))
    }

    /// `Thu nhập bình quân (triệu đồng/người/năm)`
    fn income(&self, view: &View) -> Option<Claim> {
        let monthly = self.cell.iter().any(|chunk| {
            chunk
                .tokens
                .clone()
                .any(|token| view.scene.text.is(token, &["tháng"]))
        });
        let unit = if monthly {
            Unit::VndPerPersonMonth
        } else {
            Unit::VndPerPersonYear
        };
        let mut claim = Claim::new(Indicator::IncomePerCapita, unit, "head_of_column");
        claim.average = true;
        self.says(|cue| cue == Cue::Income).then_some(claim)
    }

    /// `Hộ nghèo (%)`; a head for both kinds of households is for neither.
    fn poverty(&self) -> Option<Claim> {
        let poor = self.says(|cue| cue == Cue::Poverty);
        let near = self.says(|cue| cue == Cue::NearPoverty);
        let indicator = match (poor, near) {
            (true, false) => Indicator::PovertyRate,
            (false, true) => Indicator::NearPovertyRate,
            _ => return None,
        };
        Some(Claim::new(indicator, Unit::Percent, "head_of_column"))
    }

    /// `Số tiêu chí đạt`, `Số xã đạt chuẩn NTM`, `Sản phẩm OCOP 4 sao`, `Số chủ thể`
    fn count(&self, view: &View) -> Option<Claim> {
        let topic = view.topic();
        let noun = self.noun()?;
        let (indicator, unit) = match noun {
            Noun::Criterion => (Indicator::Criteria, Unit::Criterion),
            Noun::Commune => (Indicator::Communes, Unit::Commune),
            Noun::Village => (Indicator::Villages, Unit::Village),
            Noun::ModelGarden => (Indicator::Gardens, Unit::Garden),
            Noun::Product => (Indicator::OcopProducts, Unit::Product),
            Noun::Producer => (Indicator::OcopProducers, Unit::Producer),
            _ => return None,
        };
        let mut claim = Claim::new(indicator, unit, "head_of_column");
        claim.noun = Some(noun);
        let value = view.quantity().value;
        let counted = self.cell.iter().find_map(|chunk| match chunk.item {
            Item::Quantity(id) => Some(&view.scene.quantities[id]),
            _ => None,
        });
        match noun {
            Noun::Product | Noun::Producer if topic.ocop || self.says(|cue| cue == Cue::Ocop) => {
                claim.programme = Programme::Ocop;
                claim.stars = counted
                    .filter(|stars| stars.unit == Measured::Noun(Noun::Star))
                    .and_then(|stars| u8::try_from(stars.value).ok())
                    .map(|stars| (stars, stars));
                value.is_integer().then_some(claim)
            }
            Noun::Criterion if topic.ntm && counted.is_none() && value <= MOST_CRITERIA.into() => {
                claim.standard = self.tier().or(Some(Standard::Standard));
                claim.average = !value.is_integer() || self.says(|cue| cue == Cue::Average);
                Some(claim)
            }
            Noun::Commune | Noun::Village if topic.ntm && counted.is_none() && value.is_integer() => {
                claim.standard = Some(self.tier()?);
                Some(claim)
            }
            Noun::ModelGarden if value.is_integer() => Some(claim),
            _ => None,
        }
    }
}
