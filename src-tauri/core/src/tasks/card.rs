//! A task as it is shown: its facts, its parts, what may be done with it.

use serde::{Deserialize, Serialize};

use super::states::{Priority, TaskControl, TaskPart, TaskState};
use crate::attachments::AttachedFile;
use crate::deadlines::model::Trust;
use crate::orders::OrderTally;
use crate::staff::personal::ExtraFact;

/// A person of a task; the name stays when the card goes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskPerson {
    /// Id in the directory; none when only the name is known.
    pub id: Option<String>,
    /// Name as kept with the task.
    pub name: String,
    /// True when the card is in the bin or gone.
    pub gone: bool,
}

/// A council of a task; the name stays when the council goes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskCouncil {
    /// Id; none when only the name is known.
    pub id: Option<String>,
    /// Name as kept with the task.
    pub name: String,
    /// True when the council is in the bin or gone.
    pub gone: bool,
}

/// Why the task exists.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Basis {
    /// Kind of the document in free words (dispoziție, decizie, scrisoare); the source.
    #[serde(default)]
    pub kind: String,
    /// Its number.
    #[serde(default)]
    pub no: String,
    /// Its day, YYYY-MM-DD.
    #[serde(default)]
    pub date: Option<String>,
    /// Point of the document.
    #[serde(default)]
    pub point: String,
}

/// Where a term came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum DueKind {
    /// A day was typed.
    Typed,
    /// Words were understood.
    Words,
    /// A rule of a pack was counted.
    Rule,
    /// The day of a series.
    Series,
    /// The day of a row of an election's programme; it follows the row.
    Programme,
}

impl DueKind {
    /// Every value, in order.
    pub const ALL: &[DueKind] = &[
        DueKind::Typed,
        DueKind::Words,
        DueKind::Rule,
        DueKind::Series,
        DueKind::Programme,
    ];
}

/// Where the term came from, kept with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DueBasis {
    /// How it came.
    pub kind: DueKind,
    /// The words typed, empty for the others.
    pub words: String,
    /// Id of the rule, empty for the others.
    pub rule: String,
    /// The day it was counted from, YYYY-MM-DD, or empty.
    pub from: String,
    /// What the rule is about.
    pub title: String,
    /// Title of the act.
    pub act: String,
    /// Article.
    pub r#ref: String,
    /// How sure it is; none when nothing was counted.
    pub trust: Option<Trust>,
    /// How it was counted, sentence by sentence.
    pub steps: Vec<String>,
    /// Why it was corrected without an act, or empty.
    #[serde(default)]
    pub reason: String,
}

/// A day between with its report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Checkpoint {
    /// Id.
    pub id: String,
    /// The day, YYYY-MM-DD.
    pub due_on: String,
    /// What is to be reported.
    pub title: String,
    /// When it was reported, YYYY-MM-DD.
    pub reported_on: Option<String>,
    /// The report.
    pub report: String,
    /// How much is done, 0–100.
    pub percent: Option<i64>,
    /// Who reported.
    pub reported_by: String,
    /// Days late: of the report, or of today when there is none; 0 in time.
    pub late_days: i64,
}

/// What became of a request for more time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum ExtensionDecision {
    /// Not decided yet.
    Open,
    /// The term was moved.
    Granted,
    /// The term stays.
    Refused,
}

impl ExtensionDecision {
    /// Every value, in order.
    pub const ALL: &[ExtensionDecision] = &[
        ExtensionDecision::Open,
        ExtensionDecision::Granted,
        ExtensionDecision::Refused,
    ];
}

/// An act of extension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskExtension {
    /// Id.
    pub id: String,
    /// When it was asked for, YYYY-MM-DD.
    pub asked_on: String,
    /// Who asked.
    pub asked_by: String,
    /// Why.
    pub reason: String,
    /// What became of it.
    pub decision: ExtensionDecision,
    /// When, YYYY-MM-DD.
    pub decided_on: Option<String>,
    /// By whom.
    pub decided_by: String,
    /// In which act.
    pub act: String,
    /// The term before, YYYY-MM-DD.
    pub old_due_on: Option<String>,
    /// The term asked for, YYYY-MM-DD.
    pub new_due_on: String,
    /// Remark of the decision.
    pub remark: String,
}

/// A line of the checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskStep {
    /// Id.
    pub id: String,
    /// What.
    pub title: String,
    /// Until when, YYYY-MM-DD.
    pub due_on: Option<String>,
    /// Who; empty name when nobody.
    pub person: TaskPerson,
    /// When it was done, YYYY-MM-DD.
    pub done_on: Option<String>,
    /// By whom.
    pub done_by: String,
    /// True when its day passed.
    pub overdue: bool,
}

/// A task named on another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskRef {
    /// Id.
    pub id: String,
    /// Number, e.g. `214/2027`.
    pub number: String,
    /// Title.
    pub title: String,
    /// Where it stands.
    pub state: TaskState,
    /// Term, YYYY-MM-DD.
    pub due_on: Option<String>,
    /// Days late, 0 when not.
    pub overdue_days: i64,
    /// Id of the link, when it is one.
    pub link: Option<String>,
}

/// What happened: a note, a contact or an act of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LogLine {
    /// Id of the note, contact or act.
    pub id: String,
    /// `note`, `contact-call`… , or `act-<kind>` of the journal.
    pub kind: String,
    /// When: local day with THH:MM, or RFC 3339 in UTC for acts.
    pub at: String,
    /// The sentence.
    pub text: String,
    /// Who.
    pub by: String,
    /// True for notes and contacts.
    pub editable: bool,
}

/// What a move cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum MoveNeed {
    /// Somebody responsible.
    Responsible,
    /// A term, or the words "no term".
    Term,
    /// A reason.
    Reason,
    /// A day until when.
    Until,
    /// The result in words, or a document.
    Result,
    /// A remark.
    Remark,
    /// A ground.
    Ground,
    /// A day.
    Day,
}

impl MoveNeed {
    /// Every value, in order.
    pub const ALL: &[MoveNeed] = &[
        MoveNeed::Responsible,
        MoveNeed::Term,
        MoveNeed::Reason,
        MoveNeed::Until,
        MoveNeed::Result,
        MoveNeed::Remark,
        MoveNeed::Ground,
        MoveNeed::Day,
    ];
}

/// A move that the table allows now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AllowedMove {
    /// Where to.
    pub to: TaskState,
    /// What has to be said.
    pub needs: Vec<MoveNeed>,
    /// True for the short cut of an office of one (assigned → done).
    pub short: bool,
}

/// The row of an election's programme a task was made of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskProgramme {
    /// Id of the election.
    pub election: String,
    /// Its name.
    pub election_name: String,
    /// Id of the row.
    pub line: String,
    /// Its number in the programme; may be empty.
    pub no: String,
    /// What it says is done.
    pub action: String,
    /// True when the row, or its election, is in the bin.
    pub gone: bool,
}

/// Everything about one task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskCard {
    /// Id.
    pub id: String,
    /// Number, e.g. `214/2027`.
    pub number: String,
    /// Title.
    pub title: String,
    /// What is to be done.
    pub text: String,
    /// Where it stands.
    pub state: TaskState,
    /// Reason of the state, or empty.
    pub state_reason: String,
    /// Put off until, YYYY-MM-DD.
    pub suspended_until: Option<String>,
    /// How urgent.
    pub priority: Priority,
    /// Why it exists.
    pub basis: Basis,
    /// Who gave it.
    pub author: TaskPerson,
    /// The one who answers; empty name when nobody yet.
    pub responsible: TaskPerson,
    /// Who confirms; empty name: the author.
    pub controller: TaskPerson,
    /// Co-executors and those informed.
    pub people: Vec<PartOf>,
    /// Councils concerned, in the fixed order.
    pub councils: Vec<TaskCouncil>,
    /// Labels.
    pub labels: Vec<String>,
    /// Given on, YYYY-MM-DD.
    pub issued_on: Option<String>,
    /// Day to work on it, YYYY-MM-DD.
    pub plan_on: Option<String>,
    /// Hour, HH:MM.
    pub plan_time: Option<String>,
    /// Term in force, YYYY-MM-DD.
    pub due_on: Option<String>,
    /// Hour of the term, HH:MM.
    pub due_time: Option<String>,
    /// True when "no term" was said.
    pub no_term: bool,
    /// The term as first set, when it was moved.
    pub first_due_on: Option<String>,
    /// Where the term came from.
    pub due_basis: Option<DueBasis>,
    /// The office's own earlier term.
    pub own_due_on: Option<String>,
    /// Days late today, 0 when not or when closed.
    pub overdue_days: i64,
    /// True in the last days before the term.
    pub due_soon: bool,
    /// Under control how.
    pub control: TaskControl,
    /// What was done.
    pub result: String,
    /// The document of the answer.
    pub result_doc: String,
    /// When it was performed, YYYY-MM-DD.
    pub performed_on: Option<String>,
    /// When it was closed, YYYY-MM-DD.
    pub closed_on: Option<String>,
    /// Lateness fixed when performed; 0 in time.
    pub late_days: Option<i64>,
    /// Removed from control on, YYYY-MM-DD.
    pub off_control_on: Option<String>,
    /// By whom.
    pub off_control_by: String,
    /// On which ground.
    pub off_control_ground: String,
    /// In which act.
    pub off_control_act: String,
    /// Own reminder days, or empty for the office's.
    pub ladder: String,
    /// Days between.
    pub checkpoints: Vec<Checkpoint>,
    /// Acts of extension, oldest first.
    pub extensions: Vec<TaskExtension>,
    /// Checklist.
    pub steps: Vec<TaskStep>,
    /// Tasks under this one.
    pub subtasks: Vec<TaskRef>,
    /// The task above.
    pub parent: Option<TaskRef>,
    /// Linked tasks.
    pub links: Vec<TaskRef>,
    /// Attached files.
    pub files: Vec<AttachedFile>,
    /// What an imported list said that no field has a place for.
    #[serde(default)]
    pub facts: Vec<ExtraFact>,
    /// Reminders on days of their own.
    pub reminders: Vec<OwnReminder>,
    /// Id of the series it belongs to.
    pub series: Option<String>,
    /// The day of the series it stands for, YYYY-MM-DD: by the rule, before moving off days off.
    #[serde(default)]
    pub series_day: Option<String>,
    /// The series in words, or empty.
    pub series_text: String,
    /// Notes, contacts and acts, newest first, at most 60.
    pub log: Vec<LogLine>,
    /// What the table allows now.
    pub moves: Vec<AllowedMove>,
    /// How its councils stand, when it is a collective order.
    #[serde(default)]
    pub tally: Option<OrderTally>,
    /// Columns of the answer table of a collective order.
    #[serde(default)]
    pub form: Vec<String>,
    /// The row of a programme it was made of.
    #[serde(default)]
    pub programme: Option<TaskProgramme>,
    /// The polling station it is about.
    #[serde(default)]
    pub station: Option<TaskStation>,
    /// True in the bin.
    pub deleted: bool,
}

/// The polling station a task is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TaskStation {
    /// Id.
    pub id: String,
    /// Number as written.
    pub number: String,
    /// Locality and premises, as one line.
    pub place: String,
}

/// Somebody with a part in a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PartOf {
    /// Who.
    pub person: TaskPerson,
    /// What part.
    pub part: TaskPart,
}

/// A reminder on a day of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OwnReminder {
    /// Id.
    pub id: String,
    /// The day, YYYY-MM-DD.
    pub on_date: String,
    /// Remark.
    pub note: String,
}
