//! `cargo xtask run`: the window, or a picture of it where there is no display.

use std::path::PathBuf;

use crate::setup::{self, Purpose};
use crate::shell::{command, run as run_command, say};
use crate::{Outcome, build, headless};

/// What to open.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Open the example district, kept in a file of its own
    #[arg(long)]
    example: bool,
    /// Open this data file
    #[arg(long)]
    file: Option<PathBuf>,
}

/// Builds what is not built and opens the window.
pub fn run(options: &Options) -> Outcome {
    let headless = headless::needed();
    setup::prepare(if headless {
        Purpose::Picture
    } else {
        Purpose::Window
    })?;
    build::interface()?;
    build::program("district-desk", &[])?;
    let binary = build::binary("debug", "district-desk");
    let mut arguments = Vec::new();
    if options.example {
        arguments.push("--example".into());
    }
    if let Some(file) = &options.file {
        arguments.push("--file".into());
        arguments.push(std::path::absolute(file)?.into_os_string());
    }
    if headless {
        say("no display here: opening the window on a virtual one to take its picture");
        return headless::take_picture(&binary, &arguments);
    }
    say("opening the window");
    run_command(command(&binary.to_string_lossy()).args(arguments))
}
