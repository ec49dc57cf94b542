//! Elections: the day, and the calendar programme that hangs on it.
//!
//! A programme is a list of rows with chapters. A row knows what the law says, the day that was
//! counted, the office's own earlier day and the official one, which overrules; who does it, who in
//! the office sees to it, and how it ended. Rows keep what was written when they were written: a
//! programme that was printed and filed does not change with the next version of a pack.
//!
//! `service/` makes and reads elections, `moving/` moves the day and what hangs on it, `lines/` the
//! rows and the tasks made of them, `official/` takes in the programme the commission publishes,
//! `printing/` the papers.

pub mod commands;
pub mod counting;
pub mod lines;
pub mod moving;
pub mod official;
pub mod printing;
pub mod rules;
pub mod service;
pub mod store;

mod election;
mod rows;

pub use election::{
    Election, ElectionAnchor, ElectionCounts, ElectionItem, ElectionList, ElectionPage,
    ElectionPlace, FormerPlan, FormerRow, ListElections,
};
pub use moving::{ElectionMoves, MoveElection, MovePlan, MovedRow, MovedTask};
pub use rows::{ElectionRow, LineOrigin, LineTask, LineWhy, RowMark, RowState};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::deadlines::OwnBuffer;
use crate::deadlines::model::{Counting, Direction, ElectionKind, Unit};
use crate::locales::Language;
use crate::tasks::NamedPerson;
use crate::tasks::NewTask;

/// An election to begin. Without a day it is a draft whose rows say E−35.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewElection {
    /// Kind of election.
    pub kind: ElectionKind,
    /// Day of voting, YYYY-MM-DD or DD.MM.YYYY; none: not known yet.
    #[serde(default)]
    pub day: Option<String>,
    /// Country of the pack; none: the office's.
    #[serde(default)]
    pub pack: Option<String>,
    /// Its name; empty: that of its kind and day.
    #[serde(default)]
    pub name: String,
    /// First day of the electoral period: it is set by an act, never counted.
    #[serde(default)]
    pub period_start: Option<String>,
    /// Other events by the words of the packs: `calling`, `nomination_start`…
    #[serde(default)]
    pub anchors: BTreeMap<String, String>,
    /// The electoral act by number and year; empty: the one in force on the day.
    #[serde(default)]
    pub code: String,
    /// Territory in words.
    #[serde(default)]
    pub territory: String,
    /// Ids of the councils where it is held; empty: the whole district.
    #[serde(default)]
    pub councils: Vec<String>,
    /// The acts that called it, in words.
    #[serde(default)]
    pub acts: String,
    /// The office wants to be ready so much earlier.
    #[serde(default)]
    pub own: Option<OwnBuffer>,
    /// Language of the rows' words; none: the program's.
    #[serde(default)]
    pub language: Option<Language>,
    /// A former election whose own rows, people and notes are carried over.
    #[serde(default)]
    pub copy_from: Option<String>,
    /// The election this one is the second round of. Rows that were done are not asked again.
    #[serde(default)]
    pub second_round_of: Option<String>,
    /// A day that has passed is taken only when it is said so: an election to look back on.
    #[serde(default)]
    pub past: bool,
}

/// What moves no date. None stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditElection {
    /// The election.
    pub id: String,
    /// Name.
    #[serde(default)]
    pub name: Option<String>,
    /// Territory in words.
    #[serde(default)]
    pub territory: Option<String>,
    /// Ids of the councils where it is held.
    #[serde(default)]
    pub councils: Option<Vec<String>>,
    /// The acts that called it.
    #[serde(default)]
    pub acts: Option<String>,
    /// Note.
    #[serde(default)]
    pub note: Option<String>,
    /// The office is done with it (true) or takes it up again (false).
    #[serde(default)]
    pub closed: Option<bool>,
}

/// The term of an own row, counted as a rule is; a typed day is an official or own date instead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LineTerm {
    /// Word of the event; `line:RULE` for another row.
    pub anchor: String,
    /// Which way.
    pub direction: Direction,
    /// How many.
    pub n: u32,
    /// What is counted.
    pub unit: Unit,
}

/// A row to write in by hand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewLine {
    /// The election.
    pub election: String,
    /// What is done.
    pub action: String,
    /// The row after which it stands; none: at the end of the chapter, or of the programme.
    #[serde(default)]
    pub after: Option<String>,
    /// Name of its chapter; empty: that of the row before.
    #[serde(default)]
    pub chapter: String,
    /// Its counted term; none: only the typed day below.
    #[serde(default)]
    pub term: Option<LineTerm>,
    /// A typed day, or words ("10 zile înainte de scrutin", "peste 3 zile").
    #[serde(default)]
    pub own_on: Option<String>,
    /// Who does it, in words.
    #[serde(default)]
    pub bodies: String,
    /// Who in the office.
    #[serde(default)]
    pub responsible: Option<NamedPerson>,
    /// Note.
    #[serde(default)]
    pub note: String,
}

/// New values of a row; none stays, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditProgrammeLine {
    /// The row.
    pub id: String,
    /// What is done.
    #[serde(default)]
    pub action: Option<String>,
    /// The term in the words of the law.
    #[serde(default)]
    pub law_term: Option<String>,
    /// Act.
    #[serde(default)]
    pub legal_act: Option<String>,
    /// Article.
    #[serde(default)]
    pub legal_ref: Option<String>,
    /// Who does it, in words.
    #[serde(default)]
    pub bodies: Option<String>,
    /// Who in the office; an empty one takes it away.
    #[serde(default)]
    pub responsible: Option<NamedPerson>,
    /// The office's own day: YYYY-MM-DD or words; empty: again what the buffer gives.
    #[serde(default)]
    pub own_on: Option<String>,
    /// The official day: YYYY-MM-DD or words. Needs a source.
    #[serde(default)]
    pub official_to: Option<String>,
    /// The first official day, when it is a span.
    #[serde(default)]
    pub official_from: Option<String>,
    /// Where the official day stands.
    #[serde(default)]
    pub official_source: Option<String>,
    /// The paper that proves it was done.
    #[serde(default)]
    pub evidence: Option<String>,
    /// Note.
    #[serde(default)]
    pub note: Option<String>,
    /// Counted term of an own row.
    #[serde(default)]
    pub term: Option<LineTerm>,
    /// Another way of counting for this row; `act` gives it back to its act. What hangs on it moves.
    #[serde(default)]
    pub counting: Option<Counting>,
    /// The mayors read it.
    #[serde(default)]
    pub for_mayors: Option<bool>,
    /// It is on the wall sheet.
    #[serde(default)]
    pub on_wall: Option<bool>,
    /// Name of the chapter it goes to.
    #[serde(default)]
    pub chapter: Option<String>,
    /// The row it is moved behind, within its chapter; empty: to the chapter's beginning.
    #[serde(default)]
    pub after: Option<String>,
}

/// Marks rows: one act, one undo.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MarkProgramme {
    /// The rows.
    pub ids: Vec<String>,
    /// Where they stand now.
    pub state: RowState,
    /// Done on, YYYY-MM-DD or words; none: today.
    #[serde(default)]
    pub on: Option<String>,
    /// Why it does not apply; asked for then.
    #[serde(default)]
    pub reason: String,
    /// The paper that proves it.
    #[serde(default)]
    pub evidence: Option<String>,
}

/// Rows handed on as tasks, or one row as an order to councils: one act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HandLines {
    /// The rows; each becomes a task.
    pub ids: Vec<String>,
    /// What the tasks have in common; title, basis and term come from the row where they are empty.
    /// With `order` it is a collective order.
    pub task: NewTask,
    /// The term is the office's own day where there is one; else the effective day.
    #[serde(default)]
    pub by_own: bool,
    /// Rows that have an open task already are handed on once more; else they are refused.
    #[serde(default)]
    pub again: bool,
}
