//! Annotated articles, which are data for tests and no part of the project: `NTM_SHARED` names the folder,
//! `../shared` by default. How well the figures are found is scored elsewhere (`.ci/run`); here stands what
//! must hold without exception.

use std::collections::HashSet;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use ntm_extract::report::{Report, WarningCode};
use serde_json::Value;

use crate::portals::annotated_texts_on_every_portal;
use crate::reworded::annotated_texts_in_other_words;
use crate::support::{check_invariants, package, tell};

/// Every check that needs the folder, so that their number can be told when it is absent.
const CHECKS: &[fn(&Path)] = &[
    every_report_keeps_the_contract,
    one_bulletin_completely,
    annotated_texts_on_every_portal,
    annotated_texts_in_other_words,
];

#[test]
fn gold() {
    let shared = env::var_os("NTM_SHARED").map_or_else(|| package().join("../shared"), PathBuf::from);
    let dev = shared.join("gold/dev");
    if !dev.is_dir() {
        tell(&format!(
            "{} tests skipped: there is no {}",
            CHECKS.len(),
            dev.display()
        ));
        return;
    }
    for check in CHECKS {
        check(&dev);
    }
}

/// The annotated texts in order, with their names.
pub(crate) fn each_dev_text(dev: &Path, mut take: impl FnMut(&str, &str)) {
    let mut files: Vec<PathBuf> = fs::read_dir(dev)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|file| file.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    for file in files {
        take(
            &file.file_stem().unwrap().to_string_lossy(),
            &fs::read_to_string(&file).unwrap(),
        );
    }
}

fn extract(file: &Path) -> (Report, String) {
    let bytes = fs::read(file).unwrap();
    let input = ntm_extract::decode::decode(&bytes).text.into_owned();
    (ntm_extract::extract(&file.display().to_string(), &input), input)
}

fn every_report_keeps_the_contract(dev: &Path) {
    for entry in fs::read_dir(dev).unwrap() {
        let file = entry.unwrap().path();
        if file.extension().is_some_and(|extension| extension == "json") {
            continue;
        }
        let (report, input) = extract(&file);
        check_invariants(&report, &input);
        let mut facts = HashSet::new();
        for figure in &report.figures {
            let mut fact = serde_json::to_value(figure).unwrap();
            for about in ["id", "text", "span", "also", "sentence", "rule"] {
                fact.as_object_mut().unwrap().remove(about);
            }
            assert!(
                facts.insert(fact.to_string()),
                "{}: told twice: {fact}",
                file.display()
            );
        }
    }
}

/// What decides whether a figure is the annotated one; defaults are left out in annotations.
fn decisive(figure: &Value) -> String {
    const FIELDS: &[(&str, &str)] = &[
        ("indicator", ""),
        ("value", ""),
        ("value_max", ""),
        ("unit", ""),
        ("out_of", ""),
        ("change", ""),
        ("status", "actual"),
        ("standard", ""),
        ("stars_min", ""),
        ("stars_max", ""),
        ("criteria_min", ""),
        ("criteria_max", ""),
        ("funding_source", ""),
    ];
    let tier_by_default = figure["indicator"] != "gardens";
    let field = |(name, default): &(&str, &str)| match &figure[*name] {
        Value::Null if *name == "standard" && tier_by_default => "standard".to_owned(),
        Value::Null => (*default).to_owned(),
        Value::Number(number) => number.as_f64().unwrap().to_string(),
        value => value.as_str().unwrap().to_owned(),
    };
    FIELDS.iter().map(field).collect::<Vec<_>>().join(" ")
}

fn one_bulletin_completely(dev: &Path) {
    let (report, _) = extract(&dev.join("haiha-2021.txt"));
    let gold: Value =
        serde_json::from_str(&fs::read_to_string(dev.join("haiha-2021.json")).unwrap()).unwrap();
    let sorted = |figures: &Value| {
        let mut lines: Vec<String> = figures.as_array().unwrap().iter().map(decisive).collect();
        lines.sort();
        lines
    };
    let found = serde_json::to_value(&report).unwrap();
    assert_eq!(sorted(&found["figures"]), sorted(&gold["figures"]));
    for name in ["title", "authors"] {
        assert_eq!(found["article"][name], gold["article"][name], "{name}");
    }
    let day = |article: &Value| article["published"].as_str().map(|date| date[..10].to_owned());
    assert_eq!(day(&found["article"]), day(&gold["article"]));
    assert_eq!(
        found["article"]["place"]["name"],
        gold["article"]["place"]["name"]
    );
    let recognised = |report: &Value| -> Vec<String> {
        let list = report["recognitions"].as_array().unwrap();
        list.iter()
            .map(|r| format!("{} {} {}", r["place"]["name"], r["standard"], r["year"]))
            .collect()
    };
    assert_eq!(recognised(&found), recognised(&gold));
    let suspect = report
        .figures
        .iter()
        .find(|figure| figure.text.contains("90m"))
        .expect("90m vườn");
    let warned = |w: &ntm_extract::report::Warning| {
        w.code == WarningCode::SuspectNumber && w.figures.contains(&suspect.id)
    };
    assert!(report.warnings.iter().any(warned), "{:?}", report.warnings);
}
