//! Documents that cannot be read, or hardly.

use std::fs;

use ntm_extract::report::Report;

use crate::support::{Folder, Run};

/// A run over the input alone, then one over it and a good document.
fn alone_and_beside(folder: &Folder, input: &str) -> (Run, Run) {
    (
        folder.run(&[input, "--format", "ndjson"]),
        folder.run(&[input, "a.txt", "--format", "ndjson"]),
    )
}

/// The input fails for this reason and the message says what to do; the document beside it is still done.
#[track_caller]
fn fails(folder: &Folder, input: &str, why: &str, remedy: &str) {
    let (alone, beside) = alone_and_beside(folder, input);
    let alone = alone
        .exits(3)
        .says(&format!("ntm-extract: {input}: {why} ({remedy}"));
    let line: serde_json::Value = serde_json::from_str(&alone.out).unwrap();
    assert_eq!(line, serde_json::json!({ "source": input, "error": why }));

    let beside = beside.exits(1).says(why);
    let lines: Vec<&str> = beside.out.lines().collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(serde_json::from_str::<Report>(lines[1]).unwrap().source, "a.txt");
}

/// The input gives a report and a note; the report is handed back.
#[track_caller]
fn is_noted(content: &[u8], note: &str) -> Report {
    let folder = Folder::new().file("x.txt", content);
    let run = folder
        .run(&["x.txt"])
        .exits(0)
        .says(&format!("ntm-extract: x.txt: note: {note}"));
    run.report()
}

#[test]
fn missing_file() {
    fails(
        &Folder::with_bulletin(),
        "none.txt",
        "cannot read: no such file",
        "check its name",
    );
}

#[cfg(unix)]
#[test]
fn unreadable_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::with_bulletin().file("x.txt", "10 xã");
    fs::set_permissions(folder.path("x.txt"), fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(folder.path("x.txt")).is_ok() {
        crate::support::tell("1 test skipped: this user may read every file");
        return;
    }
    fails(
        &folder,
        "x.txt",
        "cannot read: permission denied",
        "change its permissions",
    );
}

#[test]
fn binary_data() {
    let folder = Folder::with_bulletin()
        .file("x.rtf", b"{\\rtf1 ")
        .file("x.xlsx", b"PK\x03\x04\x14\0\x06\0")
        .file("x.bin", b"10 xa\0 dat chuan");
    let why = "cannot read as text: it is";
    fails(
        &folder,
        "x.rtf",
        &format!("{why} an RTF document"),
        "save it as plain text",
    );
    fails(
        &folder,
        "x.xlsx",
        &format!("{why} an Excel document or a zip archive"),
        "save the document",
    );
    fails(&folder, "x.bin", &format!("{why} binary data"), "give plain text");
}

#[test]
fn everything_failed_writes_nothing() {
    let folder = Folder::new();
    for format in ["json", "csv"] {
        assert_eq!(folder.run(&["x", "y", "--format", format]).exits(3).out, "");
    }
    folder.run(&["--explain", "x"]).exits(3);
}

#[test]
fn empty_file() {
    for content in [&b""[..], b"\n \n", b"\xEF\xBB\xBF", b"\xFF\xFE"] {
        let report = is_noted(content, "it is empty");
        assert_eq!(
            (report.figures.len(), report.article.chars),
            (0, 0),
            "{content:?}"
        );
    }
}

#[test]
fn page_without_text() {
    is_noted(
        b"<!DOCTYPE html><html><head><title></title></head><body></body></html>",
        "no article text",
    );
}

#[test]
fn undecodable_bytes() {
    let report = is_noted(
        b"Huy\xE1\xBB\x87n c\xC3\xB3 10 x\xC3 v\xC3\xA0 3 th\xFFn.",
        "some bytes are no utf-8, the first at byte 16",
    );
    assert_eq!(report.article.encoding, "utf-8");
}

#[test]
fn utf_16_is_text() {
    let text = "Huyện Đông Hưng có 37/37 xã đạt chuẩn NTM.\n";
    let bytes = |mark: [u8; 2], unit: fn(u16) -> [u8; 2]| -> Vec<u8> {
        mark.into_iter()
            .chain(text.encode_utf16().flat_map(unit))
            .collect()
    };
    let folder = Folder::with_bulletin()
        .file("le.txt", bytes([0xFF, 0xFE], u16::to_le_bytes))
        .file("be.txt", bytes([0xFE, 0xFF], u16::to_be_bytes));
    for (name, encoding) in [("le.txt", "utf-16le"), ("be.txt", "utf-16be")] {
        let mut expected = folder.run(&["a.txt"]).exits(0).report();
        name.clone_into(&mut expected.source);
        encoding.clone_into(&mut expected.article.encoding);
        assert_eq!(folder.run(&[name]).exits(0).quiet().report(), expected);
    }
}
