//! The JSON Schema that the program prints, against what it writes.

use serde_json::{Value, json};

use crate::formats;
use crate::support::{Folder, fixtures};

fn schema() -> Value {
    serde_json::from_str(&Folder::new().run(&["schema"]).exits(0).quiet().out).unwrap()
}

/// What in `value` the schema does not allow. A keyword that this check does not know is itself a complaint,
/// so that the schema cannot outgrow the check unseen.
fn complaints(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (keyword, rule) in schema.as_object().unwrap() {
        match keyword.as_str() {
            "$ref" => {
                let target = root
                    .pointer(rule.as_str().unwrap().trim_start_matches('#'))
                    .unwrap();
                found.extend(complaints(root, target, value, at));
            }
            "type" => {
                let allowed = rule
                    .as_array()
                    .map_or_else(|| vec![rule], |types| types.iter().collect());
                if !allowed
                    .iter()
                    .any(|name| is_of_type(value, name.as_str().unwrap()))
                {
                    found.push(format!("{at}: {value} is no {rule}"));
                }
            }
            "enum" => {
                if !rule.as_array().unwrap().contains(value) {
                    found.push(format!("{at}: {value} is not in {rule}"));
                }
            }
            "const" => {
                if rule != value {
                    found.push(format!("{at}: {value} is not {rule}"));
                }
            }
            "anyOf" | "oneOf" => {
                let branches = rule.as_array().unwrap();
                let fitting = branches
                    .iter()
                    .filter(|b| complaints(root, b, value, at).is_empty())
                    .count();
                if fitting == 0 || (keyword == "oneOf" && fitting > 1) {
                    found.push(format!("{at}: {value} fits {fitting} branches"));
                }
            }
            "minimum" | "maximum" => {
                let bound = rule.as_f64().unwrap();
                if value.as_f64().is_some_and(|n| {
                    if keyword == "minimum" {
                        n < bound
                    } else {
                        n > bound
                    }
                }) {
                    found.push(format!("{at}: {value} is outside {keyword} {bound}"));
                }
            }
            "required" => {
                let missing = |name: &&Value| value.get(name.as_str().unwrap()).is_none();
                found.extend(
                    rule.as_array()
                        .unwrap()
                        .iter()
                        .filter(missing)
                        .map(|n| format!("{at}: no {n}")),
                );
            }
            "properties" => {
                for (name, field) in value.as_object().into_iter().flatten() {
                    match rule.get(name) {
                        Some(rule) => found.extend(complaints(root, rule, field, &format!("{at}.{name}"))),
                        None => found.push(format!("{at}: unknown field {name}")),
                    }
                }
            }
            "items" => {
                for (n, item) in value.as_array().into_iter().flatten().enumerate() {
                    found.extend(complaints(root, rule, item, &format!("{at}[{n}]")));
                }
            }
            "minItems" | "maxItems" => {
                let (length, bound) = (
                    value.as_array().map_or(0, Vec::len),
                    rule.as_u64().unwrap() as usize,
                );
                if (keyword == "minItems" && length < bound) || (keyword == "maxItems" && length > bound) {
                    found.push(format!("{at}: {length} items, {keyword} {bound}"));
                }
            }
            "$schema" | "$defs" | "title" | "description" | "format" => {}
            unknown => found.push(format!(
                "{at}: the schema says {unknown}, which this check does not know"
            )),
        }
    }
    found
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => false,
    }
}

#[test]
fn real_output_is_valid() {
    let schema = schema();
    let folder = Folder::new();
    for fixture in fixtures() {
        let out = folder.run(&[fixture.to_str().unwrap()]).exits(0).out;
        let report = serde_json::from_str(&out).unwrap();
        assert_eq!(complaints(&schema, &schema, &report, "report"), [""; 0]);
    }
    let sample = serde_json::to_value(formats::sample()).unwrap();
    assert_eq!(complaints(&schema, &schema, &sample, "report"), [""; 0]);
}

#[test]
fn wrong_output_is_not() {
    let schema = schema();
    let sample = serde_json::to_value(formats::sample()).unwrap();
    for (pointer, wrong) in [
        ("/schema_version", json!(1)),
        ("/article/title", json!(["x"])),
        ("/article/chars", json!(-1)),
        ("/figures/0/indicator", json!("income")),
        ("/figures/0/value", json!("12")),
        ("/figures/0/unit", json!("vnd")),
        ("/figures/0/status", json!(null)),
        ("/figures/0/span", json!([1])),
        ("/figures/0/place/level", json!("town")),
        ("/recognitions/0/place", json!(null)),
        ("/warnings/0/code", json!("odd")),
    ] {
        let mut report = sample.clone();
        *report.pointer_mut(pointer).unwrap() = wrong;
        assert_ne!(
            complaints(&schema, &schema, &report, "report"),
            [""; 0],
            "{pointer}"
        );
    }
    for (pointer, field) in [("", "figures"), ("/article", "title"), ("/figures/0", "out_of")] {
        let mut report = sample.clone();
        report
            .pointer_mut(pointer)
            .unwrap()
            .as_object_mut()
            .unwrap()
            .remove(field);
        assert_ne!(
            complaints(&schema, &schema, &report, "report"),
            [""; 0],
            "{pointer} without {field}"
        );
    }
}
