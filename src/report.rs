//! The output contract: one [`Report`] a document.
//!
//! Names, meanings and order of the fields are the contract of the JSON, the CSV and this library; the order
//! of [`Figure`]'s fields is the order of the CSV columns. Money is in dong, spans count Unicode scalar values
//! of the article text.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The version of the contract that this crate writes.
pub const SCHEMA_VERSION: &str = "1";

/// What one document says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// Version of the contract, [`SCHEMA_VERSION`].
    pub schema_version: String,
    /// The path, URL or record id the document came from.
    pub source: String,
    /// What the parser found around the body.
    pub article: Article,
    /// The figures in reading order.
    pub figures: Vec<Figure>,
    /// The recognitions in reading order.
    pub recognitions: Vec<Recognition>,
    /// Figures that cannot all be true, or whose writing is damaged.
    pub warnings: Vec<Warning>,
}

/// The article around the figures.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Article {
    /// Headline without the site's name; none where the text starts with its body.
    pub title: Option<String>,
    /// ISO 8601 date, with time and zone (`2022-03-14T14:00:00+07:00`) when the hour is given.
    pub published: Option<String>,
    /// Byline, one name each.
    pub authors: Vec<String>,
    /// Publisher or portal, where the page says so.
    pub site: Option<String>,
    /// Canonical address, where the page says so.
    pub url: Option<String>,
    /// The administrative unit that the article as a whole is about.
    pub place: Option<Place>,
    /// The encoding the document was read in (`utf-8`).
    pub encoding: String,
    /// Length of the article text in Unicode scalar values.
    pub chars: usize,
}

/// Tier of an administrative unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The whole country, named `Việt Nam`.
    National,
    /// A region by its full name (`Đồng bằng sông Cửu Long`).
    Region,
    /// Tỉnh, or thành phố trực thuộc Trung ương.
    Province,
    /// Huyện, quận, thị xã, thành phố thuộc tỉnh (until 30 June 2025).
    District,
    /// Xã, phường, thị trấn, đặc khu.
    Commune,
    /// Thôn, bản, ấp, buôn, làng, xóm, khóm, khu dân cư, tổ dân phố.
    Village,
}

/// An administrative unit.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// Its tier.
    pub level: Level,
    /// Its name without the level word (`Hải Hà`).
    pub name: String,
    /// The province it lies in, none where unknown.
    pub province: Option<String>,
    /// Official unit code in force at the article's date, none where the name is ambiguous or unknown.
    pub code: Option<String>,
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Indicator {
    /// Money for the programme, as a whole or by source.
    Funding,
    /// Criteria or their parts met by a unit or on average.
    Criteria,
    /// Communes at a tier, or grouped by criteria met.
    Communes,
    /// Districts, towns and cities of a province at a tier.
    Districts,
    /// Provinces at a tier.
    Provinces,
    /// Villages and settlements at a tier.
    Villages,
    /// Model gardens.
    Gardens,
    /// OCOP products.
    OcopProducts,
    /// OCOP producers (`chủ thể`).
    OcopProducers,
    /// Recipients of awards.
    Awards,
    /// Average income per person.
    IncomePerCapita,
    /// Rate of poor households.
    PovertyRate,
    /// Rate of near-poor households.
    NearPovertyRate,
}

/// The unit of a figure's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Dong.
    #[serde(rename = "VND")]
    Vnd,
    /// Dong per person and year.
    #[serde(rename = "VND/person/year")]
    VndPerPersonYear,
    /// Dong per person and month.
    #[serde(rename = "VND/person/month")]
    VndPerPersonMonth,
    /// Tiêu chí.
    Criterion,
    /// Chỉ tiêu, nội dung.
    SubCriterion,
    /// Communes.
    Commune,
    /// Districts.
    District,
    /// Provinces.
    Province,
    /// Villages.
    Village,
    /// Gardens.
    Garden,
    /// OCOP products.
    Product,
    /// OCOP producers.
    Producer,
    /// Tập thể and other bodies.
    Group,
    /// Cá nhân.
    Individual,
    /// Hộ gia đình.
    Household,
    /// Hundredths; 0,98% is 0.98.
    Percent,
}

/// The number is a difference, not a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Change {
    /// tăng, thêm.
    Increase,
    /// giảm.
    Decrease,
}

/// How the text bounds the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Approx {
    /// khoảng, xấp xỉ, ước.
    About,
    /// hơn, trên, vượt.
    MoreThan,
    /// gần, dưới, chưa đến.
    LessThan,
    /// ít nhất, tối thiểu, từ … trở lên.
    AtLeast,
    /// không quá, tối đa.
    AtMost,
}

/// Result or plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Thực hiện.
    Actual,
    /// Kế hoạch: planned, registered, expected, striven for.
    Target,
}

/// Tier of the NTM standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Standard {
    /// đạt chuẩn NTM, hoàn thành nhiệm vụ xây dựng NTM.
    Standard,
    /// nâng cao.
    Advanced,
    /// kiểu mẫu.
    Model,
    /// nâng cao and kiểu mẫu named for one number.
    AdvancedOrModel,
    /// hiện đại (from 2026).
    Modern,
}

/// Where money comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FundingSource {
    /// All sources together, or the only sum given.
    Total,
    /// Ngân sách nhà nước, level not said.
    State,
    /// Ngân sách Trung ương.
    Central,
    /// Ngân sách tỉnh.
    Provincial,
    /// Ngân sách huyện.
    District,
    /// Ngân sách xã.
    Commune,
    /// Ngân sách địa phương.
    Local,
    /// Vốn lồng ghép.
    Integrated,
    /// Vốn tín dụng.
    Credit,
    /// Doanh nghiệp, HTX.
    Enterprise,
    /// Nhân dân đóng góp, cộng đồng, xã hội hoá.
    Community,
    /// Nguồn khác.
    Other,
}

/// Which programme a figure belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Programme {
    /// Nông thôn mới.
    Ntm,
    /// Mỗi xã một sản phẩm.
    Ocop,
}

/// One distinct fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Figure {
    /// 1, 2, 3 … within the report.
    pub id: u32,
    /// What it counts.
    pub indicator: Indicator,
    /// Exact decimal, normalised: dong for money, 0.98 for 0,98%.
    pub value: Number,
    /// Unit of the value.
    pub unit: Unit,
    /// Upper end where a range is one fact; `value` is then the lower end.
    pub value_max: Option<Number>,
    /// Denominator of `5,7/8 tiêu chí`, `10/10 xã`.
    pub out_of: Option<Number>,
    /// The number is a difference, not a level.
    pub change: Option<Change>,
    /// How the text bounds the number.
    pub approx: Option<Approx>,
    /// Result or plan.
    pub status: Status,
    /// Always for income per head; else a stated mean.
    pub average: bool,
    /// Tier of the unit or of the criteria set.
    pub standard: Option<Standard>,
    /// Lowest star of the products counted.
    pub stars_min: Option<u8>,
    /// Highest star of the products counted.
    pub stars_max: Option<u8>,
    /// Least criteria met by the units counted.
    pub criteria_min: Option<u8>,
    /// Most criteria met by the units counted.
    pub criteria_max: Option<u8>,
    /// Source of the money.
    pub funding_source: Option<FundingSource>,
    /// Form of the award (`Bằng khen`).
    pub award: Option<String>,
    /// Who gives it, as written.
    pub giver: Option<String>,
    /// Programme the figure belongs to.
    pub programme: Programme,
    /// Year that the figure speaks of; of a span the last.
    pub year: Option<i16>,
    /// First year, where a span is said.
    pub year_from: Option<i16>,
    /// Whom the figure is about.
    pub place: Option<Place>,
    /// Shortest stretch of the article text that says number and unit.
    pub text: String,
    /// Where `text` stands, in Unicode scalar values, end exclusive.
    pub span: [usize; 2],
    /// Further stretches that tell the same fact.
    pub also: Vec<[usize; 2]>,
    /// The sentence around it.
    pub sentence: String,
    /// Name of the rule that found it.
    pub rule: String,
}

/// A named unit has been recognised at a tier.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Recognition {
    /// The unit.
    pub place: Place,
    /// The tier.
    pub standard: Standard,
    /// Year the tier is for.
    pub year: Option<i16>,
    /// Number of the decision (`87/QĐ-UBND`).
    pub decision_number: Option<String>,
    /// Day of signature, ISO 8601.
    pub decision_date: Option<String>,
    /// Who recognises, as written.
    pub authority: Option<String>,
    /// Stretch of the article text that names the unit.
    pub text: String,
    /// Where `text` stands, in Unicode scalar values, end exclusive.
    pub span: [usize; 2],
}

/// Kind of a [`Warning`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WarningCode {
    /// Parts add up to more than their total.
    SumMismatch,
    /// Value above its own `out_of`.
    AboveDenominator,
    /// Rate below 0 or above 100.
    PercentOutOfRange,
    /// One fact with two values.
    Conflict,
    /// Writing damaged or ambiguous.
    SuspectNumber,
    /// Outside the indicator's known range.
    Implausible,
}

/// Something about figures that a reader should look at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Warning {
    /// Its kind.
    pub code: WarningCode,
    /// What is strange, in words.
    pub message: String,
    /// Ids of the figures it speaks of.
    pub figures: Vec<u32>,
}

/// An exact decimal that reads and writes as a plain JSON number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(Decimal);

impl Number {
    /// The decimal itself.
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

impl From<Decimal> for Number {
    fn from(value: Decimal) -> Self {
        Self(value.normalize())
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(Decimal::from(value))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Number {
    /// Whole numbers as integers; the others as the shortest float that reads back to the same digits.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_integer()
            && let Some(whole) = self.0.to_i64()
        {
            return serializer.serialize_i64(whole);
        }
        serializer.serialize_f64(self.0.to_f64().unwrap_or(f64::NAN))
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = serde_json::Number::deserialize(deserializer)?;
        Decimal::from_str(&number.to_string())
            .or_else(|_| Decimal::from_scientific(&number.to_string()))
            .map(Self::from)
            .map_err(serde::de::Error::custom)
    }
}

impl JsonSchema for Number {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number" })
    }
}
