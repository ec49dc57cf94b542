//! Surveys: the form filled in on the spot, and what falls short.

pub mod commands;
mod form;
mod handing;
pub mod reading;
pub mod rules;
mod saving;
pub mod shipped;
mod store;

pub use form::form as whole_form;

use serde::{Deserialize, Serialize};

use crate::attachments::AttachedFile;
use crate::stations::register::{Premises, StationSurvey, StationTask};
use crate::stations::{StationHead, StationsElection};
use crate::tasks::NewTask;

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum QuestionKind {
    /// `yes` or `no`.
    YesNo,
    /// A whole number.
    Number,
    /// One of the options.
    Choice,
    /// Words.
    Text,
}

/// A question of the office's form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SurveyQuestion {
    /// Id.
    pub id: String,
    /// Chapter, as shown.
    pub chapter: String,
    /// The question, as shown.
    pub text: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The answer that is no shortfall (`yes`, `no`, an option); empty: any.
    pub good: String,
    /// A smaller number is a shortfall.
    pub least: Option<i64>,
    /// Words to choose from.
    pub options: Vec<String>,
    /// The column of the matrix it speaks of.
    pub group: Option<String>,
    /// Field of the premises the answer fills (`area`, `floor`, `heating`…); empty: none.
    pub fact: String,
    /// A hint for who fills it in.
    pub hint: String,
    /// It came with the program.
    pub builtin: bool,
}

/// The form of the office.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SurveyForm {
    /// In their order, chapters together.
    pub questions: Vec<SurveyQuestion>,
    /// Shipped ones that were taken out, to bring back.
    pub left_out: Vec<SurveyQuestion>,
}

/// A question to add or change; none stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveQuestion {
    /// The question; none: a new one.
    #[serde(default)]
    pub id: Option<String>,
    /// Chapter.
    #[serde(default)]
    pub chapter: Option<String>,
    /// The question.
    #[serde(default)]
    pub text: Option<String>,
    /// How it is answered.
    #[serde(default)]
    pub kind: Option<QuestionKind>,
    /// The answer that is no shortfall.
    #[serde(default)]
    pub good: Option<String>,
    /// Least number, as typed; empty: none.
    #[serde(default)]
    pub least: Option<String>,
    /// Words to choose from.
    #[serde(default)]
    pub options: Option<Vec<String>>,
    /// Column; empty: none.
    #[serde(default)]
    pub group: Option<String>,
    /// Hint.
    #[serde(default)]
    pub hint: Option<String>,
    /// The question it is to stand behind; empty: first.
    #[serde(default)]
    pub after: Option<String>,
    /// Taken out of the form (true) or brought back (false). Answers given are kept.
    #[serde(default)]
    pub left_out: Option<bool>,
}

/// Which surveys to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ListSurveys {
    /// Of this station.
    #[serde(default)]
    pub station: Option<String>,
    /// Made for this election.
    #[serde(default)]
    pub election: Option<String>,
}

/// Surveys, the newest first, and who was not looked at yet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SurveyList {
    /// They.
    pub surveys: Vec<StationSurvey>,
    /// Stations of the election without a survey for it.
    pub missing: Vec<StationHead>,
}

/// An answer as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SurveyAnswer {
    /// Id; empty: a question of the form that was not answered.
    pub id: String,
    /// The question; none: it is no longer there.
    pub question: Option<String>,
    /// Chapter, as it was asked.
    pub chapter: String,
    /// The question, as it was asked.
    pub text: String,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Words to choose from.
    pub options: Vec<String>,
    /// The answers of those to choose from that fall short: `yes`, `no`, options. Empty: none does.
    pub short: Vec<String>,
    /// A smaller number falls short.
    pub least: Option<i64>,
    /// Hint.
    pub hint: String,
    /// `yes`, `no`, a number, words; empty: not answered.
    pub answer: String,
    /// It falls short.
    pub shortfall: bool,
    /// What exactly.
    pub note: String,
    /// The column it speaks of.
    pub group: Option<String>,
    /// The task made of it.
    pub task: Option<StationTask>,
    /// Photos.
    pub files: Vec<AttachedFile>,
    /// Nobody gave it yet: it is what the passport or the last survey says.
    #[serde(default)]
    pub suggested: bool,
}

/// A survey of a station: filled, or still to fill (then `id` is empty and the answers are those
/// the passport and the last survey give).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SurveyPage {
    /// Id; empty: a new one.
    pub id: String,
    /// The station.
    pub station: StationHead,
    /// Its premises.
    pub premises: Option<Premises>,
    /// For which election.
    pub election: Option<StationsElection>,
    /// When.
    pub on: String,
    /// Who looked.
    pub by: String,
    /// Who else was there.
    pub present: String,
    /// Conclusion.
    pub conclusion: String,
    /// All questions of the form, and answers to questions it no longer has.
    pub answers: Vec<SurveyAnswer>,
}

/// What is asked of a survey.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SurveyOf {
    /// The survey; none: a new one of the station.
    #[serde(default)]
    pub id: Option<String>,
    /// The station of a new one.
    #[serde(default)]
    pub station: Option<String>,
    /// The election of a new one.
    #[serde(default)]
    pub election: Option<String>,
}

/// An answer given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GivenAnswer {
    /// The question.
    pub question: String,
    /// `yes`, `no`, a number, words; empty: none.
    #[serde(default)]
    pub answer: String,
    /// What exactly.
    #[serde(default)]
    pub note: String,
}

/// Writes a survey: one act.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SaveSurvey {
    /// The survey; none: a new one.
    #[serde(default)]
    pub id: Option<String>,
    /// The station of a new one.
    #[serde(default)]
    pub station: Option<String>,
    /// The election of a new one.
    #[serde(default)]
    pub election: Option<String>,
    /// When, YYYY-MM-DD or words; none: as it is, of a new one today. Never after today.
    #[serde(default)]
    pub on: Option<String>,
    /// Who looked; none: as it is, of a new one who works at the file.
    #[serde(default)]
    pub by: Option<String>,
    /// Who else was there.
    #[serde(default)]
    pub present: Option<String>,
    /// Conclusion.
    #[serde(default)]
    pub conclusion: Option<String>,
    /// Answers; those not named stay.
    #[serde(default)]
    pub answers: Vec<GivenAnswer>,
    /// What was found goes into the matrix too: a column with a shortfall becomes a problem with
    /// its words, one whose questions are all answered well becomes ready.
    #[serde(default)]
    pub into_matrix: bool,
    /// What was found goes into the passport too, where a question fills a field of it.
    #[serde(default)]
    pub into_passport: bool,
}

/// Makes a task of each shortfall: one act.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HandShortfalls {
    /// Answers that fall short. Their photos go with them.
    pub answers: Vec<String>,
    /// What the tasks have in common. An empty title is made of station, question and note.
    pub task: NewTask,
    /// Shortfalls that have an open task get another; else they are refused.
    #[serde(default)]
    pub again: bool,
}
