//! What may be asked of tasks.

use serde::{Deserialize, Serialize};

use super::card::{Basis, ExtensionDecision};
use super::states::{Priority, TaskControl, TaskPart, TaskState};
use crate::orders::OrderTo;

/// A person to name: of the directory by id, or by a typed name.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NamedPerson {
    /// Id in the directory.
    #[serde(default)]
    pub id: Option<String>,
    /// Name, when there is no id.
    #[serde(default)]
    pub name: String,
}

/// A term counted by a rule of a pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RuleTerm {
    /// Country of the pack.
    pub pack: String,
    /// Id of the rule.
    pub rule: String,
    /// Day of the event, YYYY-MM-DD.
    pub from: String,
}

/// A term to set: exactly one of the four.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DueInput {
    /// A day, YYYY-MM-DD.
    #[serde(default)]
    pub on: Option<String>,
    /// Hour, HH:MM.
    #[serde(default)]
    pub time: Option<String>,
    /// Words, e.g. "până vineri".
    #[serde(default)]
    pub words: String,
    /// A rule.
    #[serde(default)]
    pub rule: Option<RuleTerm>,
    /// True: it has no term.
    #[serde(default)]
    pub no_term: bool,
}

/// Somebody's part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PartInput {
    /// Who.
    pub person: NamedPerson,
    /// What part.
    pub part: TaskPart,
}

/// A task to enter. Only the title is asked for.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewTask {
    /// Title.
    pub title: String,
    /// What is to be done.
    #[serde(default)]
    pub text: String,
    /// Why.
    #[serde(default)]
    pub basis: Basis,
    /// Who gives it; empty: whoever sits here.
    #[serde(default)]
    pub author: NamedPerson,
    /// The one who answers.
    #[serde(default)]
    pub responsible: NamedPerson,
    /// Who confirms.
    #[serde(default)]
    pub controller: NamedPerson,
    /// Others.
    #[serde(default)]
    pub people: Vec<PartInput>,
    /// Ids of councils.
    #[serde(default)]
    pub councils: Vec<String>,
    /// Labels.
    #[serde(default)]
    pub labels: Vec<String>,
    /// How urgent; none: normal.
    #[serde(default)]
    pub priority: Option<Priority>,
    /// Under control; none: not.
    #[serde(default)]
    pub control: Option<TaskControl>,
    /// Given on; none: today.
    #[serde(default)]
    pub issued_on: Option<String>,
    /// Day to work on it.
    #[serde(default)]
    pub plan_on: Option<String>,
    /// Hour, HH:MM.
    #[serde(default)]
    pub plan_time: Option<String>,
    /// Term.
    #[serde(default)]
    pub due: DueInput,
    /// The office's own earlier term.
    #[serde(default)]
    pub own_due_on: Option<String>,
    /// Days between.
    #[serde(default)]
    pub checkpoints: Vec<NewDay>,
    /// Checklist.
    #[serde(default)]
    pub steps: Vec<String>,
    /// The task above.
    #[serde(default)]
    pub parent: Option<String>,
    /// True: stays a draft; otherwise assigned as soon as somebody answers for it.
    #[serde(default)]
    pub draft: bool,
    /// To whom it goes, a line for each: a collective order.
    #[serde(default)]
    pub order: Option<OrderTo>,
    /// Columns of the table each of them fills in; empty: none.
    #[serde(default)]
    pub form: Vec<String>,
}

/// A day between.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewDay {
    /// The day, YYYY-MM-DD.
    pub due_on: String,
    /// What is to be reported.
    #[serde(default)]
    pub title: String,
}

/// New values of a task; what is none stays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditTask {
    /// The task.
    pub id: String,
    /// Title.
    #[serde(default)]
    pub title: Option<String>,
    /// What is to be done.
    #[serde(default)]
    pub text: Option<String>,
    /// Why.
    #[serde(default)]
    pub basis: Option<Basis>,
    /// Who gave it.
    #[serde(default)]
    pub author: Option<NamedPerson>,
    /// The one who answers.
    #[serde(default)]
    pub responsible: Option<NamedPerson>,
    /// Who confirms.
    #[serde(default)]
    pub controller: Option<NamedPerson>,
    /// All others.
    #[serde(default)]
    pub people: Option<Vec<PartInput>>,
    /// All councils.
    #[serde(default)]
    pub councils: Option<Vec<String>>,
    /// All labels.
    #[serde(default)]
    pub labels: Option<Vec<String>>,
    /// How urgent.
    #[serde(default)]
    pub priority: Option<Priority>,
    /// Under control.
    #[serde(default)]
    pub control: Option<TaskControl>,
    /// Given on, YYYY-MM-DD.
    #[serde(default)]
    pub issued_on: Option<String>,
    /// Day to work on it; empty text: none.
    #[serde(default)]
    pub plan_on: Option<String>,
    /// Hour; empty text: none.
    #[serde(default)]
    pub plan_time: Option<String>,
    /// Term; of a task given out only with a reason, or by an act of extension.
    #[serde(default)]
    pub due: Option<DueInput>,
    /// Why the term is corrected without an act.
    #[serde(default)]
    pub due_reason: String,
    /// Own earlier term; empty text: none.
    #[serde(default)]
    pub own_due_on: Option<String>,
    /// What was done.
    #[serde(default)]
    pub result: Option<String>,
    /// Document of the answer.
    #[serde(default)]
    pub result_doc: Option<String>,
    /// Own reminder days, e.g. "10,5,1,0"; empty text: the office's.
    #[serde(default)]
    pub ladder: Option<String>,
    /// The task above; empty text: none.
    #[serde(default)]
    pub parent: Option<String>,
    /// Columns of the answer table of a collective order.
    #[serde(default)]
    pub form: Option<Vec<String>>,
}

/// A move along the table of states.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MoveTask {
    /// The task.
    pub id: String,
    /// Where to.
    pub to: TaskState,
    /// Reason, remark or ground.
    #[serde(default)]
    pub reason: String,
    /// Put off until, YYYY-MM-DD.
    #[serde(default)]
    pub until: Option<String>,
    /// What was done.
    #[serde(default)]
    pub result: String,
    /// Document of the answer.
    #[serde(default)]
    pub result_doc: String,
    /// When it was performed; none: today.
    #[serde(default)]
    pub performed_on: Option<String>,
    /// To whom, when given again.
    #[serde(default)]
    pub responsible: Option<NamedPerson>,
    /// Day of the removal from control; none: today.
    #[serde(default)]
    pub day: Option<String>,
    /// In which act.
    #[serde(default)]
    pub act: String,
}

/// A request for more time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AskExtension {
    /// The task.
    pub task: String,
    /// The term asked for.
    #[serde(default)]
    pub new_due: DueInput,
    /// When; none: today.
    #[serde(default)]
    pub asked_on: Option<String>,
    /// Who asked; empty: the responsible.
    #[serde(default)]
    pub asked_by: String,
    /// Why.
    pub reason: String,
    /// True: asked and granted in one act.
    #[serde(default)]
    pub granted: bool,
    /// In which act, when granted at once.
    #[serde(default)]
    pub act: String,
}

/// A decision on more time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DecideExtension {
    /// The request.
    pub id: String,
    /// Granted or refused.
    pub decision: ExtensionDecision,
    /// When; none: today.
    #[serde(default)]
    pub decided_on: Option<String>,
    /// In which act.
    #[serde(default)]
    pub act: String,
    /// Remark.
    #[serde(default)]
    pub remark: String,
}

/// A day between to enter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewCheckpoint {
    /// The task.
    pub task: String,
    /// The day.
    pub due: NewDay,
}

/// New values of a day between.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditCheckpoint {
    /// The day between.
    pub id: String,
    /// The day.
    pub due: NewDay,
}

/// An interim report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReportCheckpoint {
    /// The day between.
    pub id: String,
    /// The report; empty takes it back.
    pub report: String,
    /// How much is done, 0–100.
    #[serde(default)]
    pub percent: Option<i64>,
    /// When; none: today.
    #[serde(default)]
    pub on: Option<String>,
}

/// A line for the checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewStep {
    /// The task.
    pub task: String,
    /// What.
    pub title: String,
    /// Until when.
    #[serde(default)]
    pub due_on: Option<String>,
    /// Who.
    #[serde(default)]
    pub person: NamedPerson,
}

/// New values of a line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditStep {
    /// The line.
    pub id: String,
    /// What.
    pub title: String,
    /// Until when.
    #[serde(default)]
    pub due_on: Option<String>,
    /// Who.
    #[serde(default)]
    pub person: NamedPerson,
}

/// A tick of the checklist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TickStep {
    /// The line.
    pub id: String,
    /// Done or not.
    pub done: bool,
}

/// A note on a task.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewNote {
    /// The task.
    pub task: String,
    /// The words.
    pub text: String,
}

/// New words of a note.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditNote {
    /// The note.
    pub id: String,
    /// The words.
    pub text: String,
}

/// Two tasks to link.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewLink {
    /// The task.
    pub task: String,
    /// The other.
    pub other: String,
}

/// A reminder on a day of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewReminder {
    /// The task.
    pub task: String,
    /// The day, YYYY-MM-DD.
    pub on_date: String,
    /// Remark.
    #[serde(default)]
    pub note: String,
}

/// Which card of the directory a user of the file is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SetUserPerson {
    /// Id of the user.
    pub user: String,
    /// Id of the card; none takes the link away.
    #[serde(default)]
    pub person: Option<String>,
}
