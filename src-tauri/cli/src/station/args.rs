//! The words of `desk station`, and what help says of them.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use district_core::stations::printing::StationPaperKind;

/// Polling stations.
#[derive(Debug, Subcommand)]
pub enum StationCommand {
    List(ListStationsOf),
    Show {
        #[arg(value_name = "NUMBER|ID")]
        station: String,
        #[arg(long, value_name = "ID|NAME|next")]
        election: Option<String>,
    },
    Print(PrintStations),
}

/// Which stations.
#[derive(Debug, Args)]
pub struct ListStationsOf {
    #[arg(value_name = "TEXT")]
    pub text: Option<String>,
    #[arg(long, value_name = "ID|NAME|next")]
    pub election: Option<String>,
    #[arg(long)]
    pub problems: bool,
}

/// A paper of stations.
#[derive(Debug, Args)]
pub struct PrintStations {
    #[arg(value_name = "passport|register|matrix|…", value_parser = paper)]
    pub kind: StationPaperKind,
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    #[arg(long, value_name = "ID|NAME|next")]
    pub election: Option<String>,
    #[arg(long, value_name = "NUMBER|ID")]
    pub station: Vec<String>,
    #[arg(long)]
    pub problems: bool,
}

/// A paper's word, with a dash or with the low line of the command table.
fn paper(word: &str) -> Result<StationPaperKind, String> {
    crate::args::read_word(&word.replace('-', "_")).map_err(|_: String| word.to_owned())
}

/// What each command and argument does: path of the command, argument, message.
pub const WORDS: &[(&str, &str, &str)] = &[
    ("station", "", "cli-command-station"),
    ("station list", "", "cli-command-station-list"),
    ("station list", "text", "cli-value-station-text"),
    ("station list", "election", "cli-option-station-election"),
    ("station list", "problems", "cli-option-station-problems"),
    ("station show", "", "cli-command-station-show"),
    ("station show", "station", "cli-value-station"),
    ("station show", "election", "cli-option-station-election"),
    ("station print", "", "cli-command-station-print"),
    ("station print", "kind", "cli-value-station-paper"),
    ("station print", "path", "cli-value-export"),
    ("station print", "election", "cli-option-station-election"),
    ("station print", "station", "cli-option-station-number"),
    ("station print", "problems", "cli-option-station-problems"),
    ("export stations", "", "cli-command-export-stations"),
    ("export stations", "path", "cli-value-export"),
    ("export stations", "election", "cli-option-station-election"),
];
