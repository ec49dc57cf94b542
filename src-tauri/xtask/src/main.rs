//! The repository's own chores: `cargo xtask run | test | check | bindings | bench`.
//!
//! Each says what it is about to do in one line before it does it, does its own set-up,
//! and is quick when there is nothing left to do.

mod bench;
mod bindings;
mod build;
mod check;
mod headless;
mod measure;
mod packages;
#[cfg(test)]
mod packaging;
mod run;
mod setup;
mod shell;
mod suites;
mod symbols;
mod tally;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What a chore can end with: words for the person at the keyboard.
type Outcome<T = ()> = Result<T, Failure>;

/// Why a chore stopped.
#[derive(Debug)]
enum Failure {
    /// Something is missing on this computer, and it was said what (exit code 2).
    Missing(String),
    /// The chore was done and its answer is no, or a step of it failed (exit code 1).
    Failed(String),
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Failure::Failed(error.to_string())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Failure::Failed(error.to_string())
    }
}

#[derive(Debug, Parser)]
#[command(name = "cargo xtask", about = "The chores of District Desk")]
struct Options {
    #[command(subcommand)]
    chore: Chore,
}

#[derive(Debug, Subcommand)]
enum Chore {
    /// Builds the program and opens its window (without a display: takes a picture of it)
    Run(run::Options),
    /// Proves that everything works; ends with "N passed, N failed"
    Test {
        /// Adds the slow parts and those that need rights
        #[arg(long)]
        full: bool,
    },
    /// Formats, lints, types, house rules
    Check,
    /// Writes the TypeScript types of the command table anew
    Bindings,
    /// Measures the program beside a bare window
    Bench(bench::Options),
    /// Runs inside the virtual display
    #[command(hide = true)]
    Picture(headless::Options),
}

fn main() -> ExitCode {
    let done = enter_root().and_then(|()| match Options::parse().chore {
        Chore::Run(options) => run::run(&options),
        Chore::Test { full } => suites::test(full),
        Chore::Check => check::all(),
        Chore::Bindings => bindings::write(),
        Chore::Bench(options) => bench::bench(&options),
        Chore::Picture(options) => headless::picture(&options),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Missing(words)) => {
            eprintln!("{words}");
            ExitCode::from(2)
        }
        Err(Failure::Failed(words)) => {
            eprintln!("{words}");
            ExitCode::FAILURE
        }
    }
}

/// Works from the top of the repository, wherever the chore was typed.
fn enter_root() -> Outcome {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().nth(2).unwrap_or(here);
    Ok(std::env::set_current_dir(root)?)
}

/// Where chores keep their own notes between two runs.
fn notes() -> Outcome<PathBuf> {
    let notes = build::target_dir().join("xtask");
    std::fs::create_dir_all(&notes)?;
    Ok(notes)
}
