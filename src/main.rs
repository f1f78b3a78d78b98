//! The command line of `ntm-extract`: parse the arguments, run, map the outcome to an exit status.

mod cli;
mod destination;
mod document;
mod journal;
mod message;
mod output;
mod pipeline;
mod run;

use std::process::ExitCode;

use clap::Parser;

use cli::Cli;
use run::Outcome;

fn main() -> ExitCode {
    match run::run(Cli::parse()) {
        Ok(outcome) => ExitCode::from(status(outcome)),
        Err(error) if run::is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            message::failure(&error);
            ExitCode::from(3)
        }
    }
}

fn status(outcome: Outcome) -> u8 {
    match outcome {
        Outcome { failed: 0, .. } => 0,
        Outcome { read: 0, .. } => 3,
        Outcome { .. } => 1,
    }
}
