//! Pages as the command line meets them: encodings that are recognised or named, and limits.

use std::time::{Duration, Instant};

use ntm_extract::article::Limits;

use crate::support::Folder;

/// `Huyện đạt chuẩn nông thôn mới; xã Mỹ Xương có 12 vườn mẫu.` in TCVN3 and in VNI-Win.
const TCVN3: &[u8] =
    b"Huy\xD6n \xAE\xB9t chu\xC8n n\xABng th\xABn m\xEDi; x\xB7 M\xFC X\xAD\xACng c\xE3 12 v\xAD\xEAn m\xC9u.\n";
const VNI: &[u8] =
    b"Huye\xE4n \xF1a\xEFt chua\xE5n no\xE2ng tho\xE2n m\xF4\xF9i; xa\xF5 My\xF5 X\xF6\xF4ng co\xF9 12 v\xF6\xF4\xF8n ma\xE3u.\n";
const TEXT: &str = "Huyện đạt chuẩn nông thôn mới; xã Mỹ Xương có 12 vườn mẫu.\n";

#[test]
fn old_encodings_are_recognised() {
    for (bytes, encoding) in [(TCVN3, "tcvn3"), (VNI, "vni")] {
        let folder = Folder::new().file("x.txt", bytes);
        assert_eq!(folder.run(&["text", "x.txt"]).exits(0).quiet().out, TEXT);
        let report = folder.run(&["x.txt"]).exits(0).report();
        assert_eq!(report.article.encoding, encoding);
        assert_eq!(report.figures.len(), 1, "{encoding}");
    }
}

#[test]
fn an_encoding_can_be_named() {
    // Too little text to recognise.
    let folder = Folder::new().file("x.txt", b"12 v\xAD\xEAn");
    let run = folder.run(&["text", "x.txt", "--encoding", "tcvn3"]).exits(0);
    assert_eq!(run.out, "12 vườn\n");
    let report = folder.run(&["x.txt", "--encoding", "tcvn3"]).exits(0).report();
    assert_eq!(report.article.encoding, "tcvn3");
    folder
        .run(&["x.txt", "--encoding", "latin"])
        .exits(2)
        .says("tcvn3");
}

#[test]
fn a_page_beyond_a_limit_is_refused_and_the_limit_can_be_changed() {
    let depth = Limits::default().max_depth;
    let page = format!(
        "<p>Huyện có 10/10 xã đạt chuẩn NTM.</p>{}",
        "<div>".repeat(depth + 50)
    );
    let folder = Folder::with_bulletin().file("x.html", page);
    let run = folder.run(&["x.html", "a.txt", "--format", "ndjson"]).exits(1);
    let why = format!("cannot read: the page nests more than {depth} elements in each other");
    let run = run.says(&format!(
        "x.html: {why} (if it is a page to be read, raise --max-depth)"
    ));
    assert!(run.out.contains(&why) && run.out.lines().count() == 2);
    folder.run(&["x.html", "--max-depth", "1000"]).exits(0).quiet();
    folder
        .run(&["text", "x.html", "--max-nodes", "20"])
        .exits(3)
        .says("the page has more than 20 elements and texts (if it is a page to be read, raise --max-nodes)");
}

/// The fastest of some rounds.
fn time(input: &str) -> Duration {
    let round = || {
        let start = Instant::now();
        let _ = ntm_extract::extract("page", input);
        start.elapsed()
    };
    (0..3).map(|_| round()).min().unwrap()
}

#[test]
fn nesting_costs_no_more_than_text() {
    const SIZE: usize = 512 * 1024;
    let fill = |unit: &str| format!("<html><body>{}", unit.repeat(SIZE / unit.len()));
    let flat = time(&fill("<p>Xã có 19 tiêu chí.</p>"));
    for unit in [
        "<ul><li>",
        "<div>",
        "<table><tr><td>",
        "<b><i>",
        "<font size=1><p>",
    ] {
        let nested = time(&fill(unit));
        assert!(nested < 20 * flat, "{unit}: {nested:?}, flat {flat:?}");
    }
}
