//! Members of archives, compressed files, and what is broken in them.

use std::fs;
use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::batch::sources;
use crate::support::Folder;

const TEXT: &str = "Huyện Đông Hưng có 37/37 xã đạt chuẩn NTM.\n";

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in members {
        archive.start_file(*name, options).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn tar(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, content) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        archive.append_data(&mut header, name, *content).unwrap();
    }
    archive.into_inner().unwrap()
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut stream = GzEncoder::new(Vec::new(), Compression::default());
    stream.write_all(content).unwrap();
    stream.finish().unwrap()
}

fn zstd(content: &[u8]) -> Vec<u8> {
    zstd::encode_all(content, 1).unwrap()
}

const MEMBERS: &[(&str, &[u8])] = &[
    ("b/2.txt", TEXT.as_bytes()),
    ("a.html", b"<p>X\xC3\xA3</p>"),
    ("style.css", b"p {}"),
    ("__MACOSX/._a.html", b"\0\x05\x16\x07"),
    (".hidden/c.txt", b"5 x\xC3\xA3"),
];

#[test]
fn members_are_named_after_their_archive() {
    for (name, packed) in [
        ("p.zip", zip(MEMBERS)),
        ("p.tar", tar(MEMBERS)),
        ("p.tar.gz", gzip(&tar(MEMBERS))),
        ("p.TGZ", gzip(&tar(MEMBERS))),
        ("p.tar.zst", zstd(&tar(MEMBERS))),
    ] {
        let folder = Folder::new().file(name, packed);
        let run = folder.run(&[name, "--format", "ndjson", "-v"]).exits(0);
        assert_eq!(
            sources(&run),
            [format!("{name}!b/2.txt"), format!("{name}!a.html")]
        );
        let report: Value = serde_json::from_str(run.out.lines().next().unwrap()).unwrap();
        assert_eq!(report["figures"][0]["value"], 37, "{name}");
        run.says(&format!("{name}!style.css: skipped: "))
            .says(&format!("{name}!__MACOSX/._a.html: skipped: hidden"))
            .says(&format!("{name}!.hidden/c.txt: skipped: hidden"));
    }
}

#[test]
fn compressed_documents_keep_their_name() {
    // A file may be made of several streams, as when logs are appended to.
    let twice = |packed: Vec<u8>| [&packed[..], &packed].concat();
    let folder = Folder::new()
        .file("a.txt", TEXT.repeat(2))
        .file("a.txt.gz", twice(gzip(TEXT.as_bytes())))
        .file("a.txt.zst", twice(zstd(TEXT.as_bytes())));
    let mut plain = folder.run(&["a.txt"]).exits(0).report();
    for name in ["a.txt.gz", "a.txt.zst"] {
        name.clone_into(&mut plain.source);
        assert_eq!(folder.run(&[name]).exits(0).quiet().report(), plain);
    }
}

/// One run over everything that can be wrong; what is good in it must come out, what is wrong is named once.
#[test]
fn ten_kinds_of_broken_input() {
    let good = ("good.txt", TEXT.as_bytes());
    let long_line = vec![b'x'; 100 << 20];
    let zeros = vec![0; 8 << 20];
    let inner = zip(&[good]);
    let truncated = {
        let packed = gzip(&tar(&[good, ("cut.txt", &noise(200_000))]));
        packed[..packed.len() / 2].to_vec()
    };
    let headless = {
        let mut packed = zip(&[good]);
        let end = packed.len() - 30;
        packed.truncate(end);
        packed
    };
    let folder = Folder::new()
        .file("a.txt", TEXT)
        .file("bomb.txt.gz", gzip(&zeros))
        .file("bomb.zip", zip(&[good, ("bomb.txt", &zeros)]))
        .file("directory.zip", headless)
        .file("empty.zip", zip(&[good, ("empty.txt", b"")]))
        .file("invalid.txt", b"10 x\xC3\xA3 v\xFF 3 th\xC3\xB4n")
        .file("line.txt", &long_line)
        .file("nested.zip", zip(&[("inner.zip", &inner), good]))
        .file("truncated.tar.gz", truncated)
        .file("truncated.txt.gz", &gzip(TEXT.as_bytes())[..30])
        .file("z.txt", TEXT);
    drop(long_line);
    let mut failing = vec![
        ("bomb.txt.gz", "it unpacks to more than 200 times its size"),
        ("bomb.zip!bomb.txt", "it unpacks to more than 200 times its size"),
        ("directory.zip", "cannot unpack: "),
        ("line.txt", "it is larger than 33554432 bytes"),
        ("nested.zip!inner.zip", "it is an archive within an archive"),
        ("truncated.tar.gz!cut.txt", "cannot unpack: "),
        ("truncated.txt.gz", "cannot unpack: "),
    ];
    let mut noted = vec![
        ("empty.zip!empty.txt", "it is empty"),
        ("invalid.txt", "the first at byte 8"),
    ];
    #[cfg(unix)]
    {
        use std::os::unix::fs::{PermissionsExt, symlink};
        symlink(".", folder.path("loop")).unwrap();
        failing.push(("loop", "leads back to a folder"));
        fs::write(folder.path("new\nline.txt"), "").unwrap();
        noted.push(("new\\nline.txt", "it is empty"));
        symlink("gone", folder.path("dangling.txt")).unwrap();
        failing.push(("dangling.txt", "no such file"));
        fs::write(folder.path("unreadable.txt"), TEXT).unwrap();
        fs::set_permissions(folder.path("unreadable.txt"), fs::Permissions::from_mode(0o0)).unwrap();
        // Who may read every file is told so by another test.
        if fs::read(folder.path("unreadable.txt")).is_err() {
            failing.push(("unreadable.txt", "permission denied"));
        }
    }
    let run = folder
        .run(&[".", "--format", "ndjson", "--errors", "errors.ndjson"])
        .exits(1);
    for (name, why) in failing.iter().chain(&noted) {
        let told: Vec<&str> = run
            .err
            .lines()
            .filter(|line| line.starts_with(&format!("ntm-extract: ./{name}: ")))
            .collect();
        assert!(
            told.len() == 1 && told[0].contains(why),
            "{name}: {told:?}\n{}",
            run.err
        );
    }
    assert_eq!(
        run.err.lines().count(),
        failing.len() + noted.len(),
        "{}",
        run.err
    );
    let failed: Vec<Value> = fs::read_to_string(folder.path("errors.ndjson"))
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let mut names: Vec<&str> = failed
        .iter()
        .map(|line| line["source"].as_str().unwrap().trim_start_matches("./"))
        .collect();
    names.sort_unstable();
    let mut expected: Vec<&str> = failing.iter().map(|(name, _)| *name).collect();
    expected.sort_unstable();
    assert_eq!(names, expected);
    let found = run
        .out
        .lines()
        .filter(|line| line.contains("\"value\":37,"))
        .count();
    let readable = 1 + usize::from(!expected.contains(&"unreadable.txt") && cfg!(unix));
    // a, z, and the good members of bomb.zip, empty.zip, nested.zip and truncated.tar.gz.
    assert_eq!(found, 5 + readable, "{:?}", sources(&run));
}

/// Bytes that do not compress, the same in every run.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 1_u64;
    let step = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 56) as u8
    };
    std::iter::repeat_with(step).take(length).collect()
}

#[test]
fn limits_of_unpacking_are_options() {
    let folder = Folder::new()
        .file("b.txt.gz", gzip(&vec![b'x'; 4 << 20]))
        .file("b.zip", zip(&[("b.txt", &vec![b'x'; 4 << 20])]));
    for (name, member) in [("b.txt.gz", "b.txt.gz"), ("b.zip", "b.zip!b.txt")] {
        folder
            .run(&[name])
            .exits(3)
            .says(&format!(
                "{member}: cannot read: it unpacks to more than 200 times"
            ))
            .says("--max-ratio");
        folder.run(&[name, "--max-ratio", "2000"]).exits(0);
        folder
            .run(&[name, "--max-ratio", "2000", "--max-size", "1M"])
            .exits(3)
            .says("larger than 1048576 bytes");
    }
}
