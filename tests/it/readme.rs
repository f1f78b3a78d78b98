//! The README is true: every command in it is run, and what it shows is what comes out.

use std::fs;
use std::path::Path;
use std::process::Command;

use ntm_extract::indicator;

use crate::support::{PROGRAM, package, tell, updating};

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
    for entry in fs::read_dir(package().join("fixtures")).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), copied.join(entry.file_name())).unwrap();
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
    // Messages are shown above the output, as a terminal would show them for so short a run.
    err + &String::from_utf8(output.stdout).unwrap()
}

#[cfg(unix)]
#[test]
fn every_command_gives_what_is_shown() {
    let mut readme = readme();
    let folder = checkout();
    let commands = shown_commands(&readme);
    assert!(
        commands.len() >= 5,
        "the README shows its commands in console blocks"
    );
    for Shown { command, output } in commands {
        let given = run(&command, folder.path());
        if updating() {
            let old = format!("$ {command}\n{output}");
            readme = readme.replacen(&old, &format!("$ {command}\n{given}"), 1);
        } else {
            assert_eq!(
                given, output,
                "$ {command}\nUPDATE_FIXTURES=1 cargo test rewrites what is shown"
            );
        }
    }
    if updating() {
        fs::write(package().join("README.md"), readme).unwrap();
        tell("rewritten: the outputs in README.md");
    }
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

#[test]
fn the_table_of_indicators_is_the_list() {
    let readme = readme();
    let rows: Vec<Vec<&str>> = readme
        .lines()
        .skip_while(|line| !line.starts_with("| `indicator`"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect();
    let expected: Vec<Vec<String>> = indicator::ALL
        .iter()
        .map(|rule| vec![format!("`{}`", rule.id), rule.counts.to_owned()])
        .collect();
    assert_eq!(rows, expected);
}
