//! Folders, patterns and lists; many threads; failures beside results.

use std::fs;

use serde_json::{Value, json};

use crate::support::{Folder, Run, fixtures};

/// The sources of the lines of NDJSON, in order.
pub(crate) fn sources(run: &Run) -> Vec<String> {
    run.out
        .lines()
        .map(|line| {
            let line: Value = serde_json::from_str(line).unwrap();
            line["source"].as_str().unwrap().to_owned()
        })
        .collect()
}

/// A tree with documents, other files, and hidden ones.
fn tree() -> Folder {
    let folder = Folder::new();
    for inner in ["d", "d/b", "d/.git"] {
        fs::create_dir(folder.path(inner)).unwrap();
    }
    folder
        .file("d/c.txt", "Xã Đông La")
        .file("d/b/2.HTML", "<p>Xã Phú Lương</p>")
        .file("d/b/1.txt", "Xã Đông La")
        .file("d/b/style.css", "p {}")
        .file("d/.git/x.txt", "no")
        .file("d/.hidden.txt", "no")
}

#[test]
fn a_folder_is_read_in_the_order_of_names() {
    let folder = tree();
    let run = folder.run(&["d", "--format", "ndjson"]).exits(0).quiet();
    assert_eq!(sources(&run), ["d/b/1.txt", "d/b/2.HTML", "d/c.txt"]);
    // A folder with one document is several all the same.
    assert!(folder.run(&["d/b"]).exits(0).out.starts_with('['));
}

#[test]
fn verbose_tells_what_was_left_out_and_a_summary() {
    let run = tree().run(&["d", "none", "--format", "ndjson", "-v"]).exits(1);
    let run = run
        .says("d/.git: skipped: hidden")
        .says("d/.hidden.txt: skipped: hidden")
        .says("d/b/style.css: skipped: its name does not end like that of a document")
        .says("ntm-extract: 3 documents read, 1 failed, 3 skipped; ");
    assert!(!run.err.contains(".git/x.txt"), "{}", run.err);
}

#[test]
fn a_folder_without_documents_is_told() {
    let folder = Folder::new().file("x.css", "p {}");
    folder
        .run(&[".", "--format", "csv"])
        .exits(0)
        .says("ntm-extract: .: note: no document found in it");
}

#[test]
fn patterns_are_expanded() {
    let folder = tree().file("[x].txt", "Xã Đông La");
    let run = folder.run(&["d/**/*.txt", "--format", "ndjson"]).exits(0);
    assert_eq!(sources(&run), ["d/b/1.txt", "d/c.txt"]);
    // What is there under the very name is meant.
    assert_eq!(folder.run(&["[x].txt"]).exits(0).report().source, "[x].txt");
    folder
        .run(&["d/*.pdf"])
        .exits(3)
        .says("ntm-extract: d/*.pdf: no file matches the pattern (check the folder");
}

#[test]
fn lists_of_files() {
    let folder = tree()
        .file("lines", "d/c.txt\r\n\nd/b\nnone\n")
        .file("nul", "d/c.txt\0d/b\0");
    let run = folder
        .run(&["--files-from", "lines", "--format", "ndjson"])
        .exits(1);
    assert_eq!(sources(&run), ["d/c.txt", "d/b/1.txt", "d/b/2.HTML", "none"]);
    let listed = folder
        .run(&["--files-from", "nul", "-0", "--format", "ndjson"])
        .exits(0);
    assert_eq!(sources(&listed), ["d/c.txt", "d/b/1.txt", "d/b/2.HTML"]);
    let piped = folder.run_with_input(
        &["d/b/1.txt", "--files-from", "-", "--format", "ndjson"],
        "d/c.txt",
    );
    assert_eq!(sources(&piped.exits(0)), ["d/b/1.txt", "d/c.txt"]);
    folder
        .run(&["--files-from", "no-list"])
        .exits(3)
        .says("no-list: cannot read: no such file");
    folder.run(&["-", "--files-from", "-"]).exits(2);
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    let mut names: Vec<String> = fixtures()
        .iter()
        .map(|path| path.to_str().unwrap().to_owned())
        .collect();
    names.insert(1, "none".to_owned());
    let names: Vec<&str> = names.iter().cycle().take(60).map(String::as_str).collect();
    let folder = Folder::new();
    for format in ["json", "ndjson", "csv"] {
        let run = |jobs: &str| {
            let args = ["--format", format, "--jobs", jobs];
            folder.run(&[&names[..], &args].concat()).exits(1)
        };
        let one = run("1");
        for jobs in ["2", "7"] {
            let many = run(jobs);
            assert!(many.out == one.out, "{format} with {jobs} threads");
            assert_eq!(many.err, one.err, "{format} with {jobs} threads");
        }
    }
    folder.run(&["-j", "0", "x"]).exits(2);
}

#[test]
fn failures_go_to_a_file_too() {
    let folder = Folder::with_bulletin().file("x.bin", b"\0\0");
    folder
        .run(&["none", "a.txt", "x.bin", "-o", "o.csv", "--errors", "e.ndjson"])
        .exits(1);
    let errors: Vec<Value> = fs::read_to_string(folder.path("e.ndjson"))
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        errors,
        [
            json!({ "source": "none", "error": "cannot read: no such file" }),
            json!({ "source": "x.bin", "error": "cannot read as text: it is binary data" }),
        ]
    );
    assert_eq!(folder.names(), ["a.txt", "e.ndjson", "o.csv", "x.bin"]);
    // The reasons stay when there is no result.
    folder
        .run(&["none", "-o", "p.csv", "--errors", "f.ndjson"])
        .exits(3);
    assert!(folder.path("f.ndjson").exists() && !folder.path("p.csv").exists());
}

#[test]
fn a_document_over_the_size_limit_is_a_failure() {
    let folder = Folder::with_bulletin().file("b.txt", "x".repeat(2000));
    folder
        .run(&["b.txt", "a.txt", "--max-size", "1999"])
        .exits(1)
        .says("b.txt: cannot read: it is larger than 1999 bytes (allow more with --max-size)");
    folder.run(&["b.txt", "--max-size", "2K"]).exits(0);
    for wrong in ["", "0", "K", "1T", "-1"] {
        folder.run(&["b.txt", "--max-size", wrong]).exits(2);
    }
}

#[test]
fn quiet_tells_failures_only() {
    let folder = Folder::new().file("empty.txt", "");
    folder.run(&["empty.txt", "-q"]).exits(0).quiet();
    let run = folder.run(&["empty.txt", "none", "-q"]).exits(1);
    assert_eq!(run.err.lines().count(), 1, "{}", run.err);
}

#[test]
fn head_ends_a_long_run_quietly() {
    let folder = Folder::with_bulletin();
    let program = crate::support::PROGRAM;
    let names = "a.txt ".repeat(5000);
    let output = std::process::Command::new("sh")
        .args([
            "-c",
            &format!("'{program}' {names} --format ndjson --jobs 2 | head -n 1"),
        ])
        .current_dir(folder.path("."))
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 1);
}

#[cfg(unix)]
#[test]
fn links_are_followed_and_loops_told_once() {
    use std::os::unix::fs::symlink;
    let folder = tree();
    symlink("..", folder.path("d/b/up")).unwrap();
    symlink("../c.txt", folder.path("d/b/link.txt")).unwrap();
    let run = folder.run(&["d", "--format", "ndjson"]).exits(1);
    assert_eq!(
        sources(&run),
        ["d/b/1.txt", "d/b/2.HTML", "d/b/link.txt", "d/b/up", "d/c.txt"]
    );
    run.says("d/b/up: cannot read: the link leads back to a folder that it is in");
}
