//! The words of terms: a programme, one term, a calendar.

use std::path::PathBuf;

use clap::Args;
use district_core::deadlines::model::ElectionKind;

/// The programme of an election.
#[derive(Debug, Args)]
pub struct ProgrammeOf {
    #[arg(long, value_name = "md|ro|ua|ru")]
    pub pack: String,
    #[arg(long, value_name = "parliament|local_general|…", value_parser = election)]
    pub kind: ElectionKind,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub day: String,
    #[arg(long, value_name = "1|2", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=2))]
    pub round: u8,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub period_start: Option<String>,
    #[arg(long, value_name = "EVENT=YYYY-MM-DD", value_parser = pair)]
    pub anchor: Vec<(String, String)>,
    #[arg(long, value_name = "325/2022")]
    pub code: Option<String>,
    #[arg(long, value_name = "PATH")]
    pub out: Option<PathBuf>,
}

/// One term, or the rules one can ask for.
#[derive(Debug, Args)]
pub struct DeadlineOf {
    #[arg(long, value_name = "md|ro|ua|ru")]
    pub pack: String,
    #[arg(long, value_name = "ID", required_unless_present = "list")]
    pub rule: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD", required_unless_present = "list")]
    pub from: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub locality: Option<String>,
    #[arg(long, value_name = "MM-DD")]
    pub hram: Option<String>,
    #[arg(long, conflicts_with_all = ["rule", "from", "locality", "hram"])]
    pub list: bool,
}

/// The working calendar of a year.
#[derive(Debug, Args)]
pub struct CalendarOf {
    #[arg(long, value_name = "md|ro|ua|ru")]
    pub pack: String,
    #[arg(long, value_name = "YYYY")]
    pub year: i32,
    #[arg(long, value_name = "NAME")]
    pub locality: Option<String>,
    #[arg(long, value_name = "MM-DD")]
    pub hram: Option<String>,
}

/// Reads a kind of election.
pub fn election(word: &str) -> Result<ElectionKind, String> {
    ElectionKind::from_word(word).ok_or_else(|| word.to_owned())
}

fn pair(word: &str) -> Result<(String, String), String> {
    let (event, day) = word.split_once('=').ok_or_else(|| word.to_owned())?;
    Ok((event.to_owned(), day.to_owned()))
}
