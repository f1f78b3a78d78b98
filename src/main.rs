//! The command line of `ntm-extract`: parse the arguments, run, map the outcome to an exit status.

mod cli;
mod destination;
mod message;
mod run;

use std::io;
use std::process::ExitCode;

use clap::Parser;

use cli::Cli;
use run::Outcome;

fn main() -> ExitCode {
    match run::run(Cli::parse()) {
        Ok(outcome) => ExitCode::from(status(outcome)),
        // Whoever reads our output has seen enough (`| head`).
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
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

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}
