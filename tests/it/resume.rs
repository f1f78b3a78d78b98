//! Interrupted runs that are gone on with.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use crate::support::{Folder, fixtures, tell};

const DOCUMENTS: usize = 150;

/// A folder with documents, some of which fail.
fn many() -> Folder {
    let folder = Folder::new();
    fs::create_dir(folder.path("d")).unwrap();
    let contents: Vec<Vec<u8>> = fixtures().iter().map(|path| fs::read(path).unwrap()).collect();
    for number in 0..DOCUMENTS {
        let content: &[u8] = if number % 7 == 3 {
            b"\0\0"
        } else {
            &contents[number % contents.len()]
        };
        fs::write(folder.path(&format!("d/{number:04}.txt")), content).unwrap();
    }
    folder
}

fn args<'a>(output: &'a str, errors: &'a str) -> Vec<&'a str> {
    vec!["d", "-q", "-o", output, "--errors", errors]
}

#[cfg(unix)]
#[test]
fn killed_at_random_moments_and_resumed_it_gives_the_same_bytes() {
    let seed = std::env::var("SEED")
        .ok()
        .and_then(|seed| seed.parse().ok())
        .unwrap_or_else(|| SystemTime::UNIX_EPOCH.elapsed().unwrap().subsec_nanos().into());
    tell(&format!("killed at random moments with SEED={seed}"));
    let mut state: u64 = seed;
    let mut random = move |below: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let folder = many();
    for format in ["ndjson", "csv"] {
        let whole = (format!("w.{format}"), format!("we-{format}.ndjson"));
        let start = Instant::now();
        folder.run(&args(&whole.0, &whole.1)).exits(1);
        let takes = start.elapsed();
        let cut = (format!("c.{format}"), format!("ce-{format}.ndjson"));
        let resumed = [&args(&cut.0, &cut.1)[..], &["--resume"]].concat();
        let mut kills = 0;
        for attempt in 0.. {
            assert!(
                attempt < 200,
                "only {kills} of 200 runs were caught before their end, SEED={seed}"
            );
            if kills == 10 {
                break;
            }
            let mut child = folder.command(&resumed).stderr(Stdio::null()).spawn().unwrap();
            // Short enough that ten of them do not get through, long enough that they get on.
            let wait = takes.as_micros() as u64 / 4;
            thread::sleep(Duration::from_micros(random(wait.max(1))));
            child.kill().unwrap();
            if child.wait().unwrap().code().is_some() {
                // It was through before it was killed: start over.
                let _ = fs::remove_file(folder.path(&cut.0));
            } else {
                kills += 1;
            }
        }
        folder.run(&resumed).exits(1);
        for (cut, whole) in [(&cut.0, &whole.0), (&cut.1, &whole.1)] {
            let (cut, whole) = (folder.path(cut), folder.path(whole));
            assert!(
                fs::read(cut).unwrap() == fs::read(whole).unwrap(),
                "{format}, SEED={seed}"
            );
        }
    }
    let left: Vec<String> = folder
        .names()
        .into_iter()
        .filter(|name| name.contains("partial") || name.contains("journal"))
        .collect();
    assert_eq!(left, [""; 0]);
}

/// An output that a run left after some documents, made without timing: the journal says how far it is known.
fn interrupted(folder: &Folder, documents: usize, junk: &[u8]) {
    let job = journal_head(folder);
    let names: Vec<String> = (0..documents)
        .map(|number| format!("d/{number:04}.txt"))
        .collect();
    let lines: Vec<&str> = names.iter().map(String::as_str).collect();
    let run = folder.run(&[&lines[..], &["--format", "ndjson", "-q"]].concat());
    let mut checksum = crc32fast::Hasher::new();
    for name in &names {
        checksum.update(name.as_bytes());
        checksum.update(b"\0");
    }
    let errors = folder.run(&[&lines[..], &["--format", "csv", "-q", "--errors", "some"]].concat());
    let failed = errors.err.lines().count();
    fs::rename(folder.path("some"), folder.path("e.ndjson.partial")).unwrap();
    let mark = serde_json::json!({
        "documents": documents, "names": checksum.finalize(), "read": documents - failed, "failed": failed,
        "output": run.out.len(), "errors": fs::metadata(folder.path("e.ndjson.partial")).unwrap().len(),
        "complete": false,
    });
    fs::write(
        folder.path("o.ndjson.journal"),
        format!("{job}\n{mark}\n{{\"docu"),
    )
    .unwrap();
    let partial = [run.out.as_bytes(), junk].concat();
    fs::write(folder.path("o.ndjson.partial"), partial).unwrap();
}

/// The first line of the journal of such a run, taken from one that was killed.
fn journal_head(folder: &Folder) -> String {
    let mut child = folder.command(&args("o.ndjson", "e.ndjson")).spawn().unwrap();
    let journal = folder.path("o.ndjson.journal");
    let start = Instant::now();
    let head = loop {
        let content = fs::read_to_string(&journal).unwrap_or_default();
        if let Some((head, _)) = content.split_once('\n') {
            break head.to_owned();
        }
        assert!(start.elapsed() < Duration::from_secs(30), "no journal");
    };
    child.kill().unwrap();
    child.wait().unwrap();
    for left in [
        "o.ndjson.journal",
        "o.ndjson.partial",
        "e.ndjson.partial",
        "o.ndjson",
        "e.ndjson",
    ] {
        let _ = fs::remove_file(folder.path(left));
    }
    head
}

#[test]
fn what_no_journal_knows_of_is_done_again() {
    let folder = many();
    folder.run(&args("w.ndjson", "we.ndjson")).exits(1);
    interrupted(&folder, 50, b"{\"schema_version\":\"1\",\"sou");
    // The file behind the mark is as good as gone, so that only what is resumed can be right.
    folder
        .run(&[&args("o.ndjson", "e.ndjson")[..], &["--resume"]].concat())
        .exits(1);
    for (cut, whole) in [("o.ndjson", "w.ndjson"), ("e.ndjson", "we.ndjson")] {
        assert!(
            fs::read(folder.path(cut)).unwrap() == fs::read(folder.path(whole)).unwrap(),
            "{cut}"
        );
    }
    assert_eq!(
        folder.names(),
        ["d", "e.ndjson", "o.ndjson", "w.ndjson", "we.ndjson"]
    );
}

#[test]
fn what_is_done_is_not_done_again() {
    let folder = many();
    interrupted(&folder, 50, b"");
    // A marker in the part that is done shows whether it was kept.
    let partial = folder.path("o.ndjson.partial");
    let mut content = fs::read(&partial).unwrap();
    content[2..8].copy_from_slice(b"MARKED");
    fs::write(&partial, content).unwrap();
    folder
        .run(&[&args("o.ndjson", "e.ndjson")[..], &["--resume"]].concat())
        .exits(1);
    let written = fs::read_to_string(folder.path("o.ndjson")).unwrap();
    assert!(written.starts_with("{\"MARKED") && written.lines().count() == DOCUMENTS);
}

#[test]
fn a_left_over_is_named_and_not_overwritten() {
    let folder = many();
    interrupted(&folder, 5, b"");
    let before = fs::read(folder.path("o.ndjson.partial")).unwrap();
    folder
        .run(&args("o.ndjson", "e.ndjson"))
        .exits(3)
        .says("o.ndjson: cannot write: an interrupted run left '")
        .says("o.ndjson.partial' (add --resume to go on from it, or delete it");
    assert_eq!(fs::read(folder.path("o.ndjson.partial")).unwrap(), before);
}

#[test]
fn another_run_is_refused_with_the_reason() {
    let folder = many();
    interrupted(&folder, 5, b"");
    let resume =
        |more: &[&str]| folder.run(&[&args("o.ndjson", "e.ndjson")[..], &["--resume"], more].concat());
    resume(&["d/0001.txt"])
        .exits(3)
        .says("the interrupted run was another one");
    resume(&["--format", "csv"])
        .exits(3)
        .says("\"format\":\"ndjson\"");
    fs::remove_file(folder.path("d/0002.txt")).unwrap();
    resume(&[])
        .exits(3)
        .says("the inputs are not those of the interrupted run");
    assert!(folder.path("o.ndjson.partial").exists());
}

#[test]
fn a_partial_that_cannot_be_trusted_is_refused() {
    let folder = many();
    interrupted(&folder, 5, b"");
    let resume = || folder.run(&[&args("o.ndjson", "e.ndjson")[..], &["--resume"]].concat());
    let partial = OpenOptions::new()
        .write(true)
        .open(folder.path("o.ndjson.partial"))
        .unwrap();
    partial.set_len(3).unwrap();
    resume().exits(3).says("is shorter than its journal says");
    fs::remove_file(folder.path("o.ndjson.journal")).unwrap();
    resume().exits(3).says("has no journal beside it");
}

#[test]
fn only_the_names_were_left_to_take() {
    let folder = many();
    let job = journal_head(&folder);
    let mark =
        "{\"documents\":9,\"names\":1,\"read\":8,\"failed\":1,\"output\":4,\"errors\":0,\"complete\":true}";
    let folder = folder
        .file("o.ndjson.journal", format!("{job}\n{mark}\n"))
        .file("o.ndjson.partial", "done")
        .file("e.ndjson", "named");
    folder
        .run(&[&args("o.ndjson", "e.ndjson")[..], &["--resume"]].concat())
        .exits(1)
        .quiet();
    assert_eq!(fs::read_to_string(folder.path("o.ndjson")).unwrap(), "done");
    assert_eq!(folder.names(), ["d", "e.ndjson", "o.ndjson"]);
}

#[test]
fn formats_and_outputs_that_cannot_be_resumed() {
    let folder = Folder::with_bulletin();
    folder
        .run(&["a.txt", "-o", "o.json", "--resume"])
        .exits(2)
        .says("NDJSON and CSV only");
    folder.run(&["a.txt", "--resume"]).exits(2);
    // Nothing was interrupted: a run like any other.
    folder.run(&["a.txt", "-o", "o.csv", "--resume"]).exits(0).quiet();
    assert_eq!(folder.names(), ["a.txt", "o.csv"]);
}

#[cfg(unix)]
#[test]
fn a_second_run_into_the_same_file_is_refused() {
    let folder = Folder::new();
    let args = ["--input", "ndjson", "-o", "o.ndjson", "--resume"];
    let mut first = folder.command(&args).stdin(Stdio::piped()).spawn().unwrap();
    let mut records = first.stdin.take().unwrap();
    while !folder.path("o.ndjson.partial").exists() {
        thread::sleep(Duration::from_millis(5));
    }
    folder
        .run_with_input(&args, "")
        .exits(3)
        .says("another run is writing it");
    writeln!(records, "{{\"id\":\"a\",\"text\":\"x\"}}").unwrap();
    drop(records);
    assert!(first.wait().unwrap().success());
    assert_eq!(folder.names(), ["o.ndjson"]);
}
