//! The words of `desk election`, and what help says of them.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use district_core::deadlines::model::ElectionKind;
use district_core::elections::printing::ElectionPaperKind;

use crate::args::election;

/// Elections.
#[derive(Debug, Subcommand)]
pub enum ElectionCommand {
    New(NewElection),
    Show {
        #[arg(value_name = "ID|NAME")]
        election: Option<String>,
    },
    Move(MoveElection),
    Import(ImportOfficial),
    Print(PrintElection),
}

/// A new election.
#[derive(Debug, Args)]
pub struct NewElection {
    #[arg(long, value_name = "parliament|local_general|…", value_parser = election)]
    pub kind: ElectionKind,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub day: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub period_start: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    #[arg(long, value_name = "COUNCIL,…", value_delimiter = ',')]
    pub councils: Vec<String>,
    #[arg(long, value_name = "325/2022")]
    pub code: Option<String>,
    #[arg(long, value_name = "ID|NAME", conflicts_with = "second_round_of")]
    pub copy_from: Option<String>,
    #[arg(long, value_name = "ID|NAME")]
    pub second_round_of: Option<String>,
    #[arg(long)]
    pub past: bool,
}

/// Another day of voting.
#[derive(Debug, Args)]
pub struct MoveElection {
    #[arg(value_name = "ID|NAME")]
    pub election: String,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub day: String,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub past: bool,
}

/// An official programme.
#[derive(Debug, Args)]
pub struct ImportOfficial {
    #[arg(value_name = "ID|NAME")]
    pub election: String,
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    #[arg(long, value_name = "TEXT")]
    pub source: String,
    #[arg(long)]
    pub words: bool,
    #[arg(long)]
    pub dry_run: bool,
}

/// A paper of a programme.
#[derive(Debug, Args)]
pub struct PrintElection {
    #[arg(value_name = "annex|checklist|mayors|wall", value_parser = paper)]
    pub kind: ElectionPaperKind,
    #[arg(value_name = "ID|NAME|next")]
    pub election: String,
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
}

fn paper(word: &str) -> Result<ElectionPaperKind, String> {
    crate::args::read_word(word)
}

/// What each command and argument does: path of the command, argument, message.
pub const WORDS: &[(&str, &str, &str)] = &[
    ("election", "", "cli-command-election"),
    ("election new", "", "cli-command-election-new"),
    ("election new", "kind", "cli-option-election"),
    ("election new", "day", "cli-option-election-day"),
    ("election new", "period_start", "cli-option-period-start"),
    ("election new", "name", "cli-option-election-name"),
    ("election new", "councils", "cli-option-election-councils"),
    ("election new", "code", "cli-option-code"),
    ("election new", "copy_from", "cli-option-copy-from"),
    (
        "election new",
        "second_round_of",
        "cli-option-second-round-of",
    ),
    ("election new", "past", "cli-option-past"),
    ("election show", "", "cli-command-election-show"),
    ("election show", "election", "cli-value-election"),
    ("election move", "", "cli-command-election-move"),
    ("election move", "election", "cli-value-election"),
    ("election move", "day", "cli-option-new-day"),
    ("election move", "dry_run", "cli-option-dry-run"),
    ("election move", "past", "cli-option-past"),
    ("election import", "", "cli-command-election-import"),
    ("election import", "election", "cli-value-election"),
    ("election import", "path", "cli-value-import"),
    ("election import", "source", "cli-option-official-source"),
    ("election import", "words", "cli-option-official-words"),
    ("election import", "dry_run", "cli-option-dry-run"),
    ("election print", "", "cli-command-election-print"),
    ("election print", "kind", "cli-value-election-paper"),
    ("election print", "election", "cli-value-election"),
    ("election print", "path", "cli-value-export"),
];
