//! NDJSON records in and out.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use crate::batch::sources;
use crate::support::Folder;

const STRICT: &[&str] = &["--input", "ndjson", "--format", "ndjson"];
const TEXT: &str = "Huyện Đông Hưng có 37/37 xã đạt chuẩn NTM.";

fn record(id: &str) -> String {
    json!({ "id": id, "text": TEXT }).to_string()
}

#[test]
fn records_are_named_by_their_fields() {
    let input = [
        json!({ "url": "https://example.vn/1", "id": 7, "text": TEXT }),
        json!({ "url": "https://example.vn/1", "html": format!("<p>{TEXT}</p>"), "text": "no" }),
        json!({ "html": null, "text": TEXT, "more": [1] }),
    ]
    .map(|record| record.to_string())
    .join("\n");
    let run = Folder::new().run_with_input(STRICT, &input).exits(0).quiet();
    assert_eq!(sources(&run), ["7", "https://example.vn/1", "-:3"]);
    for line in run.out.lines() {
        let report: Value = serde_json::from_str(line).unwrap();
        assert_eq!(report["figures"][0]["value"], 37, "{line}");
    }
}

#[test]
fn fields_can_be_named() {
    let folder = Folder::new().file(
        "r.ndjson",
        json!({ "key": "k", "page": "<p>x</p>", "body": TEXT }).to_string(),
    );
    let args = ["r.ndjson", "--id-field", "key", "--text-field", "body"];
    let run = folder.run(&[STRICT, &args].concat()).exits(0);
    assert_eq!(sources(&run), ["k"]);
    folder
        .run(&[STRICT, &["r.ndjson"]].concat())
        .exits(3)
        .says("r.ndjson:1: cannot read the record: it has neither 'html' nor 'text' (");
}

#[test]
fn a_line_out_for_each_line_in_and_success() {
    let input = format!(
        "{}\n\n[1]\n{{\"id\":\n{{\"id\":\"no text\"}}\n{}\n{}",
        record("a"),
        "x".repeat(3000),
        record("z")
    );
    let folder = Folder::new();
    for jobs in ["1", "4"] {
        let args = [STRICT, &["--jobs", jobs, "--max-size", "2K"]].concat();
        let run = folder.run_with_input(&args, &input).exits(0);
        assert_eq!(sources(&run), ["a", "-:2", "-:3", "-:4", "no text", "-:6", "z"]);
        let failed: Vec<bool> = run.out.lines().map(|line| line.contains("\"error\":")).collect();
        assert_eq!(
            failed,
            [false, true, true, true, true, true, false],
            "{}",
            run.out
        );
    }
    // Files of records are a batch like any other.
    let folder = folder.file("r.ndjson", input);
    folder.run(&[STRICT, &["r.ndjson"]].concat()).exits(1);
}

#[test]
fn invalid_bytes_in_a_record_are_replaced() {
    let mut input = b"{\"id\":\"a\",\"text\":\"10 x\xC3\xA3 \xFF\"}\n".to_vec();
    input.extend(record("b").into_bytes());
    let run = Folder::new().run_with_input(STRICT, input).exits(0);
    assert_eq!(sources(&run), ["a", "b"]);
    run.says("a: note: ");
}

/// Whoever writes one record and waits for its line must get it, whatever the number of threads.
#[test]
fn every_line_is_flushed_before_more_is_asked_for() {
    for jobs in ["1", "3"] {
        let mut child = Folder::new()
            .command(&[STRICT, &["--jobs", jobs]].concat())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut records = child.stdin.take().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (sender, received) = mpsc::channel();
        let reader = thread::spawn(move || lines.for_each(|line| sender.send(line.unwrap()).unwrap()));
        for number in 0..20 {
            writeln!(records, "{}", record(&number.to_string())).unwrap();
            let line = received.recv_timeout(Duration::from_secs(30)).unwrap();
            assert!(line.contains(&format!("\"source\":\"{number}\"")), "{line}");
        }
        drop(records);
        reader.join().unwrap();
        assert!(child.wait().unwrap().success());
    }
}

/// The reader of our output has gone, the writer of our input has not: the run ends with the next line.
#[test]
fn a_closed_output_ends_a_pipe_that_is_still_open() {
    let mut child = Folder::new()
        .command(&[STRICT, &["--jobs", "2"]].concat())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut records = child.stdin.take().unwrap();
    drop(child.stdout.take());
    writeln!(records, "{}", record("a")).unwrap();
    assert!(child.wait().unwrap().success());
    drop(records);
}

/// JSON is UTF-8, whatever the documents were in before.
#[test]
fn an_encoding_is_not_asked_of_records() {
    let run = Folder::new().run_with_input(&[STRICT, &["--encoding", "tcvn3"]].concat(), record("a"));
    let report: Value = serde_json::from_str(&run.exits(0).quiet().out).unwrap();
    assert_eq!(report["figures"][0]["text"], "37/37 xã");
    assert_eq!(report["article"]["encoding"], "utf-8");
}
