//! Arguments, helper commands, exit status and pipes.

use std::fs;
use std::process::Stdio;

use ntm_extract::indicator;

use crate::support::{Folder, package};

#[test]
fn one_input_gives_one_object() {
    let run = Folder::with_bulletin().run(&["a.txt"]).exits(0).quiet();
    assert_eq!(run.report().source, "a.txt");
    assert!(run.out.starts_with("{\n  \"schema_version\""), "{}", run.out);
}

#[test]
fn a_pipe_is_read_without_a_name_or_as_a_dash() {
    let folder = Folder::with_bulletin();
    let bulletin = fs::read(folder.path("a.txt")).unwrap();
    let mut by_name = folder.run(&["a.txt"]).exits(0).report();
    by_name.source = "-".to_owned();
    for args in [&[][..], &["-"]] {
        let run = folder.run_with_input(args, &bulletin).exits(0).quiet();
        assert_eq!(run.report(), by_name, "{args:?}");
    }
}

#[test]
fn inputs_keep_their_order() {
    let folder = Folder::with_bulletin()
        .file("b.txt", "Xã Đông La")
        .file("c.txt", "Xã Phú Lương");
    let run = folder
        .run(&["c.txt", "a.txt", "b.txt", "a.txt", "--format", "ndjson"])
        .exits(0);
    let sources: Vec<String> = run
        .out
        .lines()
        .map(|line| {
            serde_json::from_str::<ntm_extract::report::Report>(line)
                .unwrap()
                .source
        })
        .collect();
    assert_eq!(sources, ["c.txt", "a.txt", "b.txt", "a.txt"]);
}

#[test]
fn text_prints_the_article_text() {
    let bulletin = package().join("fixtures/ban-tin-huyen.txt");
    let input = fs::read_to_string(&bulletin).unwrap();
    let folder = Folder::new();
    let expected = ntm_extract::article::parse(&input).text + "\n";
    assert_eq!(
        folder
            .run(&["text", bulletin.to_str().unwrap()])
            .exits(0)
            .quiet()
            .out,
        expected
    );
    assert_eq!(
        folder.run_with_input(&["text"], &input).exits(0).quiet().out,
        expected
    );
    folder
        .run(&["text", "none.txt"])
        .exits(3)
        .says("ntm-extract: none.txt: cannot read");
}

#[test]
fn a_file_may_be_named_like_a_command() {
    let folder = Folder::with_bulletin()
        .file("text", "Xã Đông La")
        .file("schema", "Xã Phú Lương");
    assert_eq!(folder.run(&["./text"]).exits(0).report().source, "./text");
    assert_eq!(folder.run(&["--", "schema"]).exits(0).report().source, "schema");
}

#[test]
fn indicators_lists_every_indicator_with_an_example() {
    let out = Folder::new().run(&["indicators"]).exits(0).quiet().out;
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines.len(), 3 * indicator::ALL.len());
    for (rule, entry) in indicator::ALL.iter().zip(lines.chunks(3)) {
        assert_eq!(entry[0], rule.id);
        assert_eq!(entry[1], format!("  counts: {}", rule.counts));
        assert_eq!(entry[2], format!("  example: {}", rule.accepted[0].phrase));
    }
}

#[test]
fn explain_shows_every_number_of_the_text() {
    let bulletin = package().join("fixtures/ban-tin-huyen.txt");
    let input = fs::read_to_string(&bulletin).unwrap();
    let (report, decisions) = ntm_extract::explain("", &input);
    let out = Folder::new()
        .run(&["--explain", bulletin.to_str().unwrap()])
        .exits(0)
        .quiet()
        .out;
    let mut lines = out.lines();
    assert_eq!(lines.next(), bulletin.to_str());
    if decisions.is_empty() {
        assert_eq!(lines.next(), Some("  no number in the text"));
    }
    for (decision, line) in decisions.iter().zip(lines.by_ref()) {
        let [start, end] = decision.span;
        assert!(line.contains(&format!("{start}..{end}")), "{line}");
        assert!(
            line.contains(&decision.text) && line.contains(&decision.reason),
            "{line}"
        );
    }
    assert_eq!(lines.next(), None);
    for figure in &report.figures {
        let claimed = |d: &ntm_extract::explain::Decision| d.claimed == Some((figure.id, figure.indicator));
        assert!(
            decisions.iter().any(claimed),
            "nobody explains figure {}",
            figure.id
        );
    }
}

#[test]
fn wrong_usage_is_told_before_anything_is_read() {
    let folder = Folder::with_bulletin();
    for args in [
        &["--no-such-option", "a.txt"][..],
        &["a.txt", "--format", "docx"],
        &["a.txt", "--output", "a.docx"],
        &["a.txt", "--explain", "--format", "csv"],
        &["text", "a.txt", "b.txt"],
    ] {
        let run = folder.run(args).exits(2);
        assert_eq!(run.out, "", "{args:?}");
        assert!(!run.err.is_empty(), "{args:?}");
    }
    assert_eq!(folder.names(), ["a.txt"]);
}

#[test]
fn help_and_version() {
    let folder = Folder::new();
    let version = folder.run(&["--version"]).exits(0).quiet().out;
    assert_eq!(version, format!("ntm-extract {}\n", env!("CARGO_PKG_VERSION")));
    let help = folder.run(&["--help"]).exits(0).quiet().out;
    for word in [
        "--format",
        "--output",
        "--explain",
        "text",
        "schema",
        "indicators",
        "Exit status",
    ] {
        assert!(help.contains(word), "{word}");
    }
}

#[test]
fn a_closed_pipe_is_success() {
    let folder = Folder::with_bulletin();
    let many = vec!["a.txt"; 300];
    for args in [
        &["--format", "ndjson"][..],
        &["--format", "csv"],
        &[],
        &["--explain"],
    ] {
        let mut child = folder
            .command(&[args, &many].concat())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{args:?}");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
    }
}

#[test]
fn completions_and_manual_know_every_option() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let script = folder.run(&["completions", shell]).exits(0).quiet().out;
        for word in ["files-from", "resume", "excel", "indicators"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
    let page = folder.run(&["man"]).exits(0).quiet().out;
    assert!(
        page.contains(".TH ntm-extract 1") && page.contains("\\-\\-resume"),
        "{page}"
    );
    folder.run(&["completions", "tcsh"]).exits(2);
}

#[test]
fn help_shows_examples_first() {
    let help = Folder::new().run(&["--help"]).exits(0).out;
    let at = |word: &str| help.find(word).unwrap();
    assert!(at("Examples:") < at("Usage:"), "{help}");
}
