//! `--output`: the format from the name, the file whole or not at all.

use std::fs;

use crate::support::Folder;

#[test]
fn the_name_tells_the_format() {
    let folder = Folder::with_bulletin();
    for (file, format) in [
        ("o.json", "json"),
        ("o.ndjson", "ndjson"),
        ("o.jsonl", "ndjson"),
        ("o.CSV", "csv"),
    ] {
        let shown = folder.run(&["a.txt", "--format", format]).exits(0).out;
        assert_eq!(folder.run(&["a.txt", "-o", file]).exits(0).quiet().out, "");
        assert_eq!(fs::read_to_string(folder.path(file)).unwrap(), shown, "{file}");
    }
    let shown = folder.run(&["a.txt", "--format", "csv"]).out;
    folder.run(&["a.txt", "--format", "csv", "-o", "o.txt"]).exits(0);
    assert_eq!(fs::read_to_string(folder.path("o.txt")).unwrap(), shown);
}

#[test]
fn some_inputs_failed() {
    let folder = Folder::with_bulletin();
    folder.run(&["none", "a.txt", "-o", "o.ndjson"]).exits(1);
    assert_eq!(
        fs::read_to_string(folder.path("o.ndjson"))
            .unwrap()
            .lines()
            .count(),
        2
    );
}

#[test]
fn nothing_is_written_when_every_input_failed() {
    let folder = Folder::new().file("o.json", "earlier");
    folder.run(&["none", "-o", "o.json"]).exits(3);
    folder.run(&["none", "-o", "new.json"]).exits(3);
    assert_eq!(fs::read_to_string(folder.path("o.json")).unwrap(), "earlier");
    assert_eq!(folder.names(), ["o.json"]);
}

#[test]
fn an_output_that_cannot_be_written_is_told_before_any_input() {
    let folder = Folder::with_bulletin();
    fs::create_dir(folder.path("d.json")).unwrap();
    for (file, why) in [
        ("none/o.json", "there is no folder 'none'"),
        ("d.json", "it is a folder"),
    ] {
        let run = folder.run(&["no-such-input", "-o", file]).exits(3);
        let run = run.says(&format!("ntm-extract: {file}: cannot write: {why}"));
        assert!(!run.err.contains("no-such-input"), "{}", run.err);
    }
    assert_eq!(folder.names(), ["a.txt", "d.json"]);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told() {
    let folder = Folder::with_bulletin();
    folder
        .run(&["a.txt", "--format", "csv", "-o", "/dev/full"])
        .exits(3)
        .says("/dev/full: cannot write: ");
}

#[cfg(unix)]
#[test]
fn links_devices_and_permissions() {
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
    let folder = Folder::with_bulletin().file("real.json", "earlier");
    fs::set_permissions(folder.path("real.json"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.json", folder.path("link.json")).unwrap();
    folder.run(&["a.txt", "-o", "link.json"]).exits(0);
    assert!(
        fs::symlink_metadata(folder.path("link.json"))
            .unwrap()
            .is_symlink()
    );
    assert!(
        fs::read_to_string(folder.path("real.json"))
            .unwrap()
            .starts_with('{')
    );
    let mode = |name: &str| fs::metadata(folder.path(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("real.json"), 0o640);

    // A new result is as readable as a file that any other program makes here.
    folder.run(&["a.txt", "-o", "new.json"]).exits(0);
    fs::write(folder.path("other"), "").unwrap();
    assert_eq!(mode("new.json"), mode("other"));

    folder
        .run(&["a.txt", "--format", "json", "-o", "/dev/null"])
        .exits(0)
        .quiet();
    assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
}
