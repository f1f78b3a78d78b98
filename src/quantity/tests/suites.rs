//! The public suites of Vietnamese numbers.

use std::collections::BTreeSet;
use std::path::PathBuf;

use rust_decimal::Decimal;
use serde_json::Value;

use super::*;

/// The rows of a suite, or none with a note when the shared folder is absent.
fn suite(name: &str) -> Vec<Value> {
    let shared = std::env::var_os("NTM_SHARED").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared"),
        PathBuf::from,
    );
    let path = shared.join("suites").join(name);
    let Ok(rows) = std::fs::read_to_string(&path) else {
        #[expect(
            clippy::print_stderr,
            reason = "the reader of the test run must know what was not tested"
        )]
        {
            eprintln!("skipped: 1 suite, for there is no {}", path.display());
        }
        return Vec::new();
    };
    rows.lines()
        .map(|row| serde_json::from_str(row).expect("a row of JSON"))
        .collect()
}

/// Rows of the suites that are not read, and why.
const EXCEPTIONS: [(&str, &str); 15] = [
    (
        "100K",
        "K for thousand is read only before đồng; alone it ends names such as the message 5K",
    ),
    ("100k", "the same"),
    ("3000K", "the same"),
    ("1200K", "the same"),
    ("3M", "M for million is English"),
    ("1,2M", "the same"),
    (",77", "no zero before the comma; in print that is a slipped list"),
    (",0012G", "the same, and G for billion"),
    (
        "- 1.200.000",
        "no figure of the contract is negative; a dash opens an item of a list or a range",
    ),
    ("-1200000", "the same"),
    ("âm 1.200.000", "the same"),
    ("-1,2M", "the same"),
    ("-1200K", "the same"),
    ("-,0012G", "the same"),
    ("VN$1000", "a sign for đồng that Vietnamese print does not use"),
];

/// The one number of a phrase: alone if it is all in words, before a noun otherwise.
fn number_in(phrase: &str) -> Option<Decimal> {
    let alone = text(phrase);
    if let Some((value, length)) = words::read(&alone, 0, alone.len(), true) {
        return (length == alone.len()).then_some(value);
    }
    let counted = format!("{phrase} xã");
    let counted = text(&counted);
    match read(&counted, 0..counted.len()).quantities.as_slice() {
        [one] if one.tokens == (0..counted.len()) && one.doubt.is_none() => Some(one.value),
        _ => None,
    }
}

/// Whether the one sum of a phrase is what the suite expects: `simple VND 10`, `between VND (1000, 2000)`, `under VND 7000`.
fn sum_is(phrase: &str, kind: &str, expected: &str) -> bool {
    let found = ours(phrase);
    let [sum] = found.as_slice() else { return false };
    let numbers: Vec<Decimal> = expected
        .trim_matches(['(', ')'])
        .split(", ")
        .map(|number| number.parse().expect("a number"))
        .collect();
    let bound = match kind {
        "under" => matches!(sum.approx, Some(Approx::LessThan | Approx::AtMost)),
        "above" => matches!(sum.approx, Some(Approx::MoreThan | Approx::AtLeast)),
        "simple" => sum.approx.is_none(),
        _ => true,
    };
    sum.unit == Unit::Money && bound && sum.value == numbers[0] && sum.value_max == numbers.get(1).copied()
}

/// Whether a row of the duckling suite is read as it expects; none if it is no business of ours.
fn duckling_row_is_read(row: &Value) -> Option<bool> {
    let (phrase, expected) = (row["text"].as_str()?, row["expect"].as_str()?);
    match row["dim"].as_str()? {
        "Numeral" => {
            let value = expected
                .strip_prefix("NumeralValue ")?
                .trim_matches(['(', ')'])
                .parse()
                .ok()?;
            Some(number_in(phrase) == Some(value))
        }
        "AmountOfMoney" => {
            let (kind, sum) = expected.split_once(" VND ")?;
            Some(sum_is(phrase, kind, sum))
        }
        _ => None,
    }
}

#[test]
fn suites_of_vietnamese_numbers() {
    let duckling = suite("duckling_vi.jsonl");
    let num2words = suite("num2words_vi.jsonl");
    let mut failed: BTreeSet<String> = BTreeSet::new();
    let mut asked = 0;
    for row in &duckling {
        if let Some(right) = duckling_row_is_read(row) {
            asked += 1;
            failed.extend((!right).then(|| row["text"].as_str().unwrap_or_default().to_owned()));
        }
    }
    for row in &num2words {
        let (words, value) = (
            row["words"].as_str().expect("words"),
            row["value"].as_str().expect("a value"),
        );
        asked += 1;
        let right = number_in(words) == Some(value.parse().expect("a number"));
        failed.extend((!right).then(|| words.to_owned()));
    }
    if asked > 0 {
        let excepted: BTreeSet<String> = EXCEPTIONS
            .iter()
            .map(|(phrase, _)| (*phrase).to_owned())
            .collect();
        assert_eq!(failed, excepted, "left: what fails; right: what may");
        assert!(asked > 100, "only {asked} rows were asked");
    }
}
