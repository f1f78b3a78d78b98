//! The README is true: every command in it is run, what it shows is what comes out, and its table of
//! indicators is the list in the code. `UPDATE_FIXTURES=1` sets it right.

use std::fs;
use std::path::Path;
use std::process::Command;

use ntm_extract::indicator;

use crate::support::{PROGRAM, fixtures, package, tell, updating};

/// One command of a `console` block and the output shown under it.
#[derive(Debug)]
struct Shown {
    command: String,
    output: String,
}

fn readme() -> String {
    fs::read_to_string(package().join("README.md")).unwrap()
}

/// The `console` blocks, each a list of commands; a command starts with `$ `.
fn shown_commands(readme: &str) -> Vec<Shown> {
    let mut found: Vec<Shown> = Vec::new();
    let mut inside = false;
    for line in readme.lines() {
        match line.strip_prefix("$ ") {
            _ if line.starts_with("```") => inside = line == "```console",
            _ if !inside => {}
            Some(command) => found.push(Shown {
                command: command.to_owned(),
                output: String::new(),
            }),
            None => {
                let shown = found.last_mut().expect("a console block starts with a command");
                shown.output += line;
                shown.output.push('\n');
            }
        }
    }
    found
}

/// A folder laid out like a checkout, with a `cargo` first in the path that stands for the real one: `run`
/// starts the program as this test run built it, and `test` is what is running already.
fn checkout() -> tempfile::TempDir {
    let folder = tempfile::TempDir::new().unwrap();
    let copied = folder.path().join("fixtures");
    fs::create_dir(&copied).unwrap();
    for file in fixtures() {
        fs::copy(&file, copied.join(file.file_name().unwrap())).unwrap();
    }
    let bin = folder.path().join(".bin");
    fs::create_dir(&bin).unwrap();
    script(
        &bin.join("cargo"),
        &format!(
            "case \"$*\" in\n'run --release -- '*) shift 3; exec '{PROGRAM}' \"$@\";;\n\
             test | 'install --path .') ;;\n*) echo \"cargo $*: not foreseen\" >&2; exit 99;;\nesac"
        ),
    );
    script(&bin.join("ntm-extract"), &format!("exec '{PROGRAM}' \"$@\""));
    folder
}

fn script(file: &Path, body: &str) {
    fs::write(file, format!("#!/bin/sh\n{body}\n")).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(file, fs::Permissions::from_mode(0o755)).unwrap();
    }
}

fn run(command: &str, folder: &Path) -> String {
    let path = format!(
        "{}:{}",
        folder.join(".bin").display(),
        std::env::var("PATH").unwrap()
    );
    let output = Command::new("sh")
        .args(["-c", command])
        .current_dir(folder)
        .env("PATH", path)
        .output()
        .unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert!(
        !err.contains("not foreseen") && !err.contains("not found"),
        "{command}: {err}"
    );
    // Messages stand above the output, as a terminal shows them when the output goes through a pipe.
    err + &String::from_utf8(output.stdout).unwrap()
}

/// The rows of the table of indicators.
fn indicator_rows() -> String {
    let row = |rule: &indicator::Rule| {
        format!(
            "| `{}` | {} | {} |\n",
            rule.id, rule.counts, rule.accepted[0].phrase
        )
    };
    indicator::ALL.iter().map(row).collect()
}

/// The README with everything in it that a program can know set right.
fn true_readme(readme: &str) -> String {
    let folder = checkout();
    let mut now = readme.to_owned();
    for Shown { command, output } in shown_commands(readme) {
        let given = run(&command, folder.path());
        now = now.replacen(
            &format!("$ {command}\n{output}"),
            &format!("$ {command}\n{given}"),
            1,
        );
    }
    let head = "| `indicator` | counts | example |\n|---|---|---|\n";
    let (before, table) = now.split_once(head).expect("a table of indicators");
    let after: String = table
        .split_inclusive('\n')
        .skip_while(|line| line.starts_with('|'))
        .collect();
    format!("{before}{head}{}{after}", indicator_rows())
}

#[cfg(unix)]
#[test]
fn readme_is_true() {
    let readme = readme();
    let now = true_readme(&readme);
    if updating() {
        fs::write(package().join("README.md"), now).unwrap();
        tell("rewritten: what README.md shows");
        return;
    }
    for (n, (stands, should)) in readme.lines().zip(now.lines()).enumerate() {
        assert_eq!(
            stands,
            should,
            "README.md:{}; UPDATE_FIXTURES=1 cargo test sets it right",
            n + 1
        );
    }
    assert_eq!(readme, now);
}

#[test]
fn the_two_commands_of_a_fresh_checkout_are_there() {
    let readme = readme();
    let commands: Vec<String> = shown_commands(&readme)
        .into_iter()
        .map(|shown| shown.command)
        .collect();
    for needed in ["cargo run --release -- fixtures/ban-tin-huyen.txt", "cargo test"] {
        assert!(
            commands.iter().any(|command| command.starts_with(needed)),
            "{needed}"
        );
    }
}
