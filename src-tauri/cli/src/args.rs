//! The words of the command line. They are a contract: scripts of offices hold them.

mod terms;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use district_core::locales::Language;
use district_core::orders::{LineState, RemindWay};
use district_core::papers::VcardVersion;
use district_core::phones::Country;
use district_core::search::HitKind;
use district_core::staff::OnDuplicate;
use district_core::tasks::TaskState;

use crate::election::ElectionCommand;
use crate::station::StationCommand;
pub use terms::{CalendarOf, DeadlineOf, ProgrammeOf, election};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "desk", version, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    pub general: General,
    #[command(subcommand)]
    pub command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct General {
    #[arg(long, global = true, value_name = "PATH")]
    pub file: Option<PathBuf>,
    #[arg(long, global = true, value_name = "ro|uk|ru|en", value_parser = language)]
    pub lang: Option<Language>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true, value_name = "YYYY-MM-DD")]
    pub today: Option<NaiveDate>,
    #[arg(long, global = true, value_name = "NAME")]
    pub actor: Option<String>,
    #[arg(long, global = true, value_name = "PATH|-")]
    pub password_file: Option<PathBuf>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    New(New),
    Import {
        #[command(subcommand)]
        what: Import,
    },
    Export {
        #[command(subcommand)]
        what: Export,
    },
    Find(Find),
    Check {
        #[arg(long)]
        full: bool,
    },
    Backup {
        #[arg(value_name = "DIR")]
        dir: Option<PathBuf>,
    },
    Restore {
        #[arg(value_name = "PATH")]
        path: PathBuf,
    },
    Rescue {
        #[arg(value_name = "PATH")]
        path: Option<PathBuf>,
        #[arg(long, value_name = "NEW")]
        out: PathBuf,
    },
    Journal {
        #[arg(long, value_name = "ID")]
        entity: Option<String>,
        #[arg(long, value_name = "N", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..))]
        limit: u32,
    },
    Undo {
        #[arg(value_name = "OP")]
        op: Option<String>,
    },
    Task {
        #[command(subcommand)]
        what: TaskCommand,
    },
    Order {
        #[command(subcommand)]
        what: OrderCommand,
    },
    Election {
        #[command(subcommand)]
        what: ElectionCommand,
    },
    Station {
        #[command(subcommand)]
        what: StationCommand,
    },
    Programme(ProgrammeOf),
    Deadline(DeadlineOf),
    Calendar(CalendarOf),
    Commands,
    Call {
        #[arg(value_name = "NAME")]
        name: String,
        #[arg(value_name = "JSON|-", default_value = "{}")]
        payload: String,
    },
}

/// A new file.
#[derive(Debug, Args)]
pub struct New {
    #[arg(long, value_name = "md|ro|ua|ru", value_parser = country, default_value = "md")]
    pub country: Country,
    #[arg(long, value_name = "NAME", conflicts_with = "example")]
    pub office: Option<String>,
    #[arg(long)]
    pub example: bool,
}

/// What to import.
#[derive(Debug, Subcommand)]
pub enum Import {
    People(ImportList),
    Councils(ImportList),
    Tasks(ImportTasks),
    Stations(ImportList),
}

/// A list of tasks out of a file.
#[derive(Debug, Args)]
pub struct ImportTasks {
    #[command(flatten)]
    pub list: ImportList,
    #[arg(long)]
    pub without_unknown: bool,
}

/// A list out of a file.
#[derive(Debug, Args)]
pub struct ImportList {
    #[arg(value_name = "PATH")]
    pub path: PathBuf,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long, value_name = "auto|utf-8|windows-1251|…", default_value = "auto")]
    pub encoding: String,
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    #[arg(long, value_name = "COLUMN=field")]
    pub map: Vec<String>,
    #[arg(
        long,
        value_enum,
        value_name = "skip|merge|keep",
        default_value = "skip",
        hide_possible_values = true
    )]
    pub on_duplicate: Duplicates,
}

/// What to do with people who are there already.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Duplicates {
    Skip,
    Merge,
    Keep,
}

impl From<Duplicates> for OnDuplicate {
    fn from(word: Duplicates) -> Self {
        match word {
            Duplicates::Skip => OnDuplicate::Skip,
            Duplicates::Merge => OnDuplicate::Merge,
            Duplicates::Keep => OnDuplicate::Keep,
        }
    }
}

/// What to export.
#[derive(Debug, Subcommand)]
pub enum Export {
    People {
        #[arg(value_name = "PATH")]
        path: PathBuf,
        #[arg(long, value_name = "NAME")]
        view: Option<String>,
        #[arg(long, value_name = "4.0|3.0", value_parser = vcard, default_value = "4.0")]
        vcard: VcardVersion,
    },
    Stations {
        #[arg(value_name = "PATH")]
        path: PathBuf,
        #[arg(long, value_name = "ID|NAME|next")]
        election: Option<String>,
    },
}

/// The search.
#[derive(Debug, Args)]
pub struct Find {
    #[arg(value_name = "TEXT", required_unless_present = "queries")]
    pub text: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    pub queries: Option<PathBuf>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub limit: Option<u32>,
    #[arg(long, value_name = "person,council,institution,task,election,station", value_delimiter = ',', value_parser = kind)]
    pub kind: Vec<HitKind>,
}

/// What to do with tasks.
#[derive(Debug, Subcommand)]
pub enum TaskCommand {
    Add(NewTaskLine),
    List(ListTasksOf),
    Export {
        #[arg(value_name = "PATH")]
        path: PathBuf,
        #[command(flatten)]
        which: TasksOf,
    },
    Show {
        #[arg(value_name = "NUMBER|ID")]
        task: String,
    },
    Move(MoveTaskTo),
    Extend(ExtendTask),
    Attach {
        #[arg(value_name = "NUMBER|ID")]
        task: String,
        #[arg(value_name = "PATH", required = true)]
        path: Vec<PathBuf>,
    },
    Files {
        #[arg(value_name = "NUMBER|ID")]
        task: String,
        #[arg(long, value_name = "DIR")]
        save: Option<PathBuf>,
    },
}

/// A new task.
#[derive(Debug, Args)]
pub struct NewTaskLine {
    #[arg(value_name = "TEXT", required = true)]
    pub text: Vec<String>,
    #[arg(long)]
    pub plain: bool,
    #[arg(long, value_name = "WORDS|YYYY-MM-DD", conflicts_with = "no_term")]
    pub due: Option<String>,
    #[arg(long)]
    pub no_term: bool,
    #[arg(long, value_name = "NAME")]
    pub responsible: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub controller: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub council: Vec<String>,
    #[arg(long, value_name = "LABEL")]
    pub label: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub details: Option<String>,
    #[arg(long)]
    pub control: bool,
}

/// Which tasks, and how many of them.
#[derive(Debug, Args)]
pub struct ListTasksOf {
    #[command(flatten)]
    pub which: TasksOf,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub limit: Option<u32>,
}

/// Which tasks.
#[derive(Debug, Args)]
pub struct TasksOf {
    #[arg(value_name = "TEXT")]
    pub text: Option<String>,
    #[arg(long)]
    pub all: bool,
    #[arg(long, conflicts_with = "all")]
    pub closed: bool,
    #[arg(long)]
    pub overdue: bool,
    #[arg(long, value_name = "assigned,in_progress,…", value_delimiter = ',', value_parser = state)]
    pub state: Vec<TaskState>,
    #[arg(long, value_name = "NAME")]
    pub council: Option<String>,
    #[arg(long, value_name = "NAME|me")]
    pub responsible: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub from: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub to: Option<String>,
}

/// A move along the table of states.
#[derive(Debug, Args)]
pub struct MoveTaskTo {
    #[arg(value_name = "NUMBER|ID")]
    pub task: String,
    #[arg(value_name = "accepted|in_progress|reported|done|…", value_parser = state)]
    pub state: TaskState,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub result: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub document: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub performed: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub until: Option<String>,
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub day: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub act: Option<String>,
}

/// More time for a task.
#[derive(Debug, Args)]
pub struct ExtendTask {
    #[arg(value_name = "NUMBER|ID")]
    pub task: String,
    #[arg(long, value_name = "WORDS|YYYY-MM-DD")]
    pub to: String,
    #[arg(long, value_name = "TEXT")]
    pub reason: String,
    #[arg(long, value_name = "NAME")]
    pub by: Option<String>,
    #[arg(long, value_name = "TEXT", conflicts_with = "asked")]
    pub act: Option<String>,
    #[arg(long)]
    pub asked: bool,
}

/// What to do with collective orders.
#[derive(Debug, Subcommand)]
pub enum OrderCommand {
    Add(NewOrder),
    Show {
        #[arg(value_name = "NUMBER|ID")]
        order: String,
        #[arg(long, value_name = "FILE.pdf|.docx|.xlsx|.csv")]
        out: Option<PathBuf>,
    },
    Mark(MarkOrder),
    Missing {
        #[arg(value_name = "NUMBER|ID")]
        order: Option<String>,
    },
    Remind(RemindOrder),
}

/// A new order.
#[derive(Debug, Args)]
pub struct NewOrder {
    #[arg(value_name = "TITLE")]
    pub title: String,
    #[arg(
        long,
        value_name = "all|COUNCIL,…|group:NAME",
        value_delimiter = ',',
        required = true
    )]
    pub to: Vec<String>,
    #[arg(long, value_name = "COUNCIL,…", value_delimiter = ',')]
    pub except: Vec<String>,
    #[arg(long, value_name = "WORDS|YYYY-MM-DD", conflicts_with = "no_term")]
    pub due: Option<String>,
    #[arg(long)]
    pub no_term: bool,
    #[arg(long, value_name = "TEXT")]
    pub basis: Option<String>,
    #[arg(long, value_name = "NAME|me", default_value = "me")]
    pub responsible: String,
    #[arg(long, value_name = "NAME")]
    pub controller: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub details: Option<String>,
    #[arg(long, value_name = "COLUMN,…", value_delimiter = ',')]
    pub form: Vec<String>,
    #[arg(long)]
    pub control: bool,
    #[arg(long)]
    pub draft: bool,
}

/// Where councils stand with an order.
#[derive(Debug, Args)]
pub struct MarkOrder {
    #[arg(value_name = "NUMBER|ID")]
    pub order: String,
    #[arg(value_name = "COUNCIL", required = true)]
    pub council: Vec<String>,
    #[arg(long, value_name = "received|in_work|answered|accepted|returned|excused|sent", default_value = "answered", value_parser = line_state)]
    pub state: LineState,
    #[arg(long, value_name = "WORDS|YYYY-MM-DD")]
    pub on: Option<String>,
    #[arg(long = "no", value_name = "TEXT")]
    pub no: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
}

/// Those missing were reminded.
#[derive(Debug, Args)]
pub struct RemindOrder {
    #[arg(value_name = "NUMBER|ID")]
    pub order: String,
    #[arg(long, value_name = "letter|list|email|call", default_value = "letter", value_parser = way)]
    pub way: RemindWay,
    #[arg(long, value_name = "WORDS|YYYY-MM-DD")]
    pub on: Option<String>,
    #[arg(long, value_name = "FOLDER|FILE.pdf|FILE.docx")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "WORDS|YYYY-MM-DD", requires = "out")]
    pub until: Option<String>,
    #[arg(long, requires = "out")]
    pub replace: bool,
}

fn language(word: &str) -> Result<Language, String> {
    Language::from_code(word).ok_or_else(|| word.to_owned())
}

fn country(word: &str) -> Result<Country, String> {
    read_word(word)
}

fn state(word: &str) -> Result<TaskState, String> {
    read_word(word)
}

fn line_state(word: &str) -> Result<LineState, String> {
    read_word(word)
}

fn way(word: &str) -> Result<RemindWay, String> {
    read_word(word)
}

fn vcard(word: &str) -> Result<VcardVersion, String> {
    read_word(word)
}

fn kind(word: &str) -> Result<HitKind, String> {
    read_word(word)
}

/// Reads a word of a closed list of the core.
pub(crate) fn read_word<T: serde::de::DeserializeOwned>(word: &str) -> Result<T, String> {
    serde_json::from_value(serde_json::Value::from(word)).map_err(|_| word.to_owned())
}
