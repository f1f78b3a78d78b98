//! A temporary folder and the program run in it.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use ntm_extract::article;
use ntm_extract::report::Report;
use tempfile::TempDir;

pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_ntm-extract");

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// Fails unless the exit status is this.
    #[track_caller]
    pub(crate) fn exits(self, status: i32) -> Self {
        assert_eq!(self.status, status, "exit status; standard error:\n{}", self.err);
        self
    }

    /// Fails unless standard error says this.
    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Self {
        assert!(
            self.err.contains(text),
            "standard error lacks {text:?}:\n{}",
            self.err
        );
        self
    }

    /// Fails unless nothing was said on standard error.
    #[track_caller]
    pub(crate) fn quiet(self) -> Self {
        assert_eq!(self.err, "", "standard error");
        self
    }

    /// The one report on standard output.
    #[track_caller]
    pub(crate) fn report(&self) -> Report {
        serde_json::from_str(&self.out).unwrap()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// A temporary folder to run the program in.
pub(crate) struct Folder(TempDir);

impl Folder {
    pub(crate) fn new() -> Self {
        Self(TempDir::new().unwrap())
    }

    /// A folder with one readable bulletin, `a.txt`.
    pub(crate) fn with_bulletin() -> Self {
        Self::new().file("a.txt", "Huyện Đông Hưng có 37/37 xã đạt chuẩn NTM.\n")
    }

    pub(crate) fn file(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        fs::write(self.path(name), content).unwrap();
        self
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The names of everything in the folder, sorted.
    pub(crate) fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.0.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.current_dir(self.0.path()).args(args).stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Run {
        self.command(args).output().unwrap().into()
    }

    pub(crate) fn run_with_input(&self, args: &[&str], input: impl AsRef<[u8]>) -> Run {
        let mut command = self.command(args);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that does not read its input closes the pipe; that is not this function's concern.
        let _ = child.stdin.take().unwrap().write_all(input.as_ref());
        child.wait_with_output().unwrap().into()
    }
}

/// The folder of this package.
pub(crate) fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The bulletins and pages in `fixtures/`, sorted by name.
pub(crate) fn fixtures() -> Vec<PathBuf> {
    documents_in("fixtures")
}

/// The texts and pages in a folder of this package, sorted by name.
pub(crate) fn documents_in(folder: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(package().join(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "txt" || extension == "html")
        })
        .collect();
    found.sort();
    assert!(!found.is_empty(), "no documents in {folder}");
    found
}

/// Whether expectations are to be rewritten instead of checked: `UPDATE_FIXTURES=1`.
pub(crate) fn updating() -> bool {
    std::env::var_os("UPDATE_FIXTURES").is_some_and(|value| value == "1")
}

/// Tells something that must be seen even when the test passes; `println!` would be captured.
pub(crate) fn tell(message: &str) {
    let mut seen = io::stderr();
    seen.write_all(format!("{message}\n").as_bytes()).unwrap();
}

/// What holds of every report, whatever the document: ids count from 1, and every span lies in the article
/// text and is exactly the text given with it.
#[track_caller]
pub(crate) fn check_invariants(report: &Report, input: &str) {
    let text: Vec<char> = article::parse(input).text.chars().collect();
    let slice = |[start, end]: [usize; 2]| -> String {
        assert!(
            start < end && end <= text.len(),
            "{}: span {start}..{end} of {}",
            report.source,
            text.len()
        );
        text[start..end].iter().collect()
    };
    assert_eq!(report.article.chars, text.len(), "{}: chars", report.source);
    for (figure, id) in report.figures.iter().zip(1..) {
        assert_eq!(figure.id, id, "{}: ids are 1, 2, 3 …", report.source);
        assert_eq!(slice(figure.span), figure.text, "{}: figure {id}", report.source);
        figure.also.iter().for_each(|&span| assert_ne!(slice(span), ""));
    }
    for recognition in &report.recognitions {
        assert_eq!(
            slice(recognition.span),
            recognition.text,
            "{}: recognition",
            report.source
        );
    }
    for warning in &report.warnings {
        let known = |id: &u32| (1..=report.figures.len()).contains(&(*id as usize));
        assert!(
            warning.figures.iter().all(known),
            "{}: {warning:?} speaks of no figure",
            report.source
        );
    }
}
