//! `desk-bridge`: the command table over HTTP on the loopback address.
//!
//! For development and tests only. The interface built for the window runs in an ordinary
//! browser against it, over the same dispatch and a real file.

mod serve;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use chrono::NaiveDate;
use clap::Parser;
use district_core::app::{Desk, DeskOptions, default_dirs};
use district_core::clock::SystemClock;

/// Serves the command table to a browser on this computer.
#[derive(Debug, Parser)]
#[command(name = "desk-bridge")]
struct Options {
    /// Port on 127.0.0.1; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The data file; without it, the one last used.
    #[arg(long)]
    file: Option<PathBuf>,
    /// Folder of the preferences; without it, the window's own.
    #[arg(long)]
    config_dir: Option<PathBuf>,
    /// Folder of new data files; without it, the window's own.
    #[arg(long)]
    data_dir: Option<PathBuf>,
    /// The office's date, YYYY-MM-DD; without it, the PC's.
    #[arg(long)]
    today: Option<NaiveDate>,
    /// Folder with the built interface, served at /.
    #[arg(long)]
    dist: Option<PathBuf>,
    /// Opens the example district.
    #[arg(long)]
    example: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Options::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("desk-bridge: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    let (config_dir, data_dir) = default_dirs();
    let desk = Desk::new(DeskOptions {
        config_dir: options.config_dir.unwrap_or(config_dir),
        data_dir: options.data_dir.unwrap_or(data_dir),
        program: "desk-bridge",
        clock: Arc::new(SystemClock::with_today(options.today)),
        file: options.file,
        access: district_core::database::Access::Write,
        actor: None,
    });
    if options.example {
        district_core::commands::dispatch(&desk, "file_example", serde_json::json!({}))
            .map_err(|error| error.code.slug())?;
    }
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", options.port)).await?;
    println!("listening http://{}", listener.local_addr()?);
    serve::serve(listener, desk, options.dist).await?;
    Ok(())
}
