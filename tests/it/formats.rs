//! JSON, NDJSON and CSV against the contract's types.

use std::fmt;

use ntm_extract::report::{Figure, Report};
use ntm_extract::write::{Format, Layout, writer};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::{Value, json};

use crate::support::{Folder, fixtures};

/// A report with every field of the contract filled in its first figure and every optional one empty in its
/// second.
pub(crate) fn sample() -> Report {
    let place = json!({ "level": "district", "name": "Đông Hưng", "province": "Thái Bình", "code": "340" });
    serde_json::from_value(json!({
        "schema_version": "1",
        "source": "tin, \"số 1\".txt",
        "article": {
            "title": "Đông Hưng: tổng kết", "published": "2024-01-09T08:15:00+07:00", "authors": ["Thu Hà"],
            "site": "Trang tin", "url": "https://example.vn/1", "place": place, "encoding": "utf-8", "chars": 400
        },
        "figures": [
            {
                "id": 1, "indicator": "funding", "value": 15_000_000_000_i64, "unit": "VND",
                "value_max": 20_000_000_000_i64, "out_of": 8.5, "change": "increase", "approx": "more_than",
                "status": "target", "average": true, "standard": "advanced_or_model", "stars_min": 3, "stars_max": 5,
                "criteria_min": 0, "criteria_max": 9, "funding_source": "community", "award": "Bằng khen",
                "giver": "UBND huyện", "programme": "ocop", "year": 2023, "year_from": 2021, "place": place,
                "text": "15-20 tỷ đồng", "span": [30, 43], "also": [[80, 93]],
                "sentence": "Dòng đầu;\n\"dòng sau\", hết.", "rule": "funding"
            },
            {
                "id": 2, "indicator": "poverty_rate", "value": 0.98, "unit": "percent", "value_max": null,
                "out_of": null, "change": null, "approx": null, "status": "actual", "average": false,
                "standard": null, "stars_min": null, "stars_max": null, "criteria_min": null, "criteria_max": null,
                "funding_source": null, "award": null, "giver": null, "programme": "ntm", "year": null,
                "year_from": null, "place": null, "text": "0,98%", "span": [50, 55], "also": [],
                "sentence": "Hộ nghèo còn 0,98%.", "rule": "poverty_rate"
            }
        ],
        "recognitions": [{
            "place": place, "standard": "standard", "year": 2020, "decision_number": "87/QĐ-TTg",
            "decision_date": "2021-11-11", "authority": "Thủ tướng Chính phủ", "text": "huyện Đông Hưng",
            "span": [1, 16]
        }],
        "warnings": [{ "code": "above_denominator", "message": "20 > 8.5", "figures": [1] }]
    }))
    .unwrap()
}

fn written(format: Format, reports: &[Report]) -> String {
    let mut out = Vec::new();
    let layout = Layout {
        several: reports.len() > 1,
        ..Layout::default()
    };
    let mut writer = writer(format, layout);
    for report in reports {
        writer.report(report, &mut out).unwrap();
    }
    writer.finish(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// The names of a JSON object's fields as they stand there.
struct FieldNames(Vec<String>);

impl<'de> Deserialize<'de> for FieldNames {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;
        impl<'de> Visitor<'de> for Names {
            type Value = Vec<String>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut names = Vec::new();
                while let Some((name, IgnoredAny)) = map.next_entry()? {
                    names.push(name);
                }
                Ok(names)
            }
        }
        deserializer.deserialize_map(Names).map(Self)
    }
}

/// The columns that the contract asks for, derived from the order in which serde writes a figure.
fn contract_columns(figure: &Figure) -> Vec<String> {
    let FieldNames(fields) = serde_json::from_str(&serde_json::to_string(figure).unwrap()).unwrap();
    let spread = fields.iter().flat_map(|field| match field.as_str() {
        "place" => vec!["place_level", "place", "province", "place_code"],
        "span" => vec!["start", "end"],
        "also" => vec![],
        field => vec![field],
    });
    ["source", "title", "published"]
        .into_iter()
        .chain(spread)
        .map(str::to_owned)
        .collect()
}

#[test]
fn csv_columns_are_the_contracts() {
    let out = written(Format::Csv, &[sample()]);
    let mut rows = csv::Reader::from_reader(out.as_bytes());
    let columns: Vec<&str> = rows.headers().unwrap().iter().collect();
    assert_eq!(columns, contract_columns(&sample().figures[0]));
}

#[test]
fn csv_cells_say_what_json_says() {
    let report = sample();
    let out = written(Format::Csv, std::slice::from_ref(&report));
    let mut rows = csv::Reader::from_reader(out.as_bytes());
    let columns = rows.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), report.figures.len());
    for (row, figure) in rows.iter().zip(&report.figures) {
        let figure = serde_json::to_value(figure).unwrap();
        for (column, cell) in columns.iter().zip(row) {
            let value = match column {
                "source" => json!(report.source),
                "title" => json!(report.article.title),
                "published" => json!(report.article.published),
                "place_level" => figure["place"]["level"].clone(),
                "place" => figure["place"]["name"].clone(),
                "province" => figure["place"]["province"].clone(),
                "place_code" => figure["place"]["code"].clone(),
                "start" => figure["span"][0].clone(),
                "end" => figure["span"][1].clone(),
                column => figure[column].clone(),
            };
            let expected = match value {
                Value::Null => String::new(),
                Value::String(text) => text,
                value => value.to_string(),
            };
            assert_eq!(cell, expected, "{column}");
        }
    }
}

#[test]
fn csv_has_one_header_for_all_and_plain_digits() {
    let mut large = sample();
    large.figures[0].value = serde_json::from_str("120000000000000000000").unwrap();
    let mut empty = sample();
    empty.figures.clear();
    let out = written(Format::Csv, &[empty.clone(), large, sample()]);
    assert_eq!(out.matches("source,title,published").count(), 1);
    assert!(out.contains(",funding,120000000000000000000,VND,"), "{out}");
    assert_eq!(
        written(Format::Csv, &[empty]).lines().count(),
        1,
        "a header says that there are no figures"
    );
}

#[test]
fn json_and_ndjson_read_back_as_they_were() {
    let report = sample();
    let one: Report = serde_json::from_str(&written(Format::Json, std::slice::from_ref(&report))).unwrap();
    assert_eq!(one, report);
    let several = [report.clone(), report];
    let array = written(Format::Json, &several);
    assert_eq!(serde_json::from_str::<Vec<Report>>(&array).unwrap(), several);
    // The array is laid out as serde_json lays one out, though it is written report by report.
    assert_eq!(array, serde_json::to_string_pretty(&several).unwrap() + "\n");
    let lines = written(Format::Ndjson, &several);
    assert_eq!(lines.lines().count(), 2);
    for line in lines.lines() {
        assert_eq!(serde_json::from_str::<Report>(line).unwrap(), several[0]);
    }
}

#[test]
fn the_program_writes_what_the_library_extracts() {
    let folder = Folder::new();
    for fixture in fixtures() {
        let name = fixture.to_str().unwrap();
        let report = ntm_extract::extract(name, &std::fs::read_to_string(&fixture).unwrap());
        assert_eq!(folder.run(&[name]).exits(0).quiet().report(), report);
        let csv = folder.run(&[name, "--format", "csv"]).exits(0).quiet().out;
        assert_eq!(
            csv::Reader::from_reader(csv.as_bytes()).records().count(),
            report.figures.len()
        );
    }
}
