//! A row of a programme as it is shown.

use serde::{Deserialize, Serialize};

use crate::deadlines::ExplainedStep;
use crate::deadlines::model::{Counting, Trust};
use crate::orders::OrderTally;
use crate::tasks::{TaskPerson, TaskState};

/// Where a row stands. Overdue is not a state: it is worked out from the day.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum RowState {
    /// Not begun.
    Planned,
    /// Begun.
    InWork,
    /// Done.
    Done,
    /// Without use in this election; a reason is given.
    NotApplicable,
}

impl RowState {
    /// Every state, in order.
    pub const ALL: [RowState; 4] = [
        RowState::Planned,
        RowState::InWork,
        RowState::Done,
        RowState::NotApplicable,
    ];

    /// The word in the file and on the wire.
    pub fn slug(self) -> &'static str {
        match self {
            RowState::Planned => "planned",
            RowState::InWork => "in_work",
            RowState::Done => "done",
            RowState::NotApplicable => "not_applicable",
        }
    }

    /// Reads a word of the file.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.slug() == slug)
    }

    /// True while something is still to be done.
    pub fn is_open(self) -> bool {
        matches!(self, RowState::Planned | RowState::InWork)
    }
}

/// Where a row stands with the day counted in: what the mark shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum RowMark {
    /// Not begun.
    Planned,
    /// Begun.
    InWork,
    /// Open, and its effective day is within seven days or its own day has passed.
    Soon,
    /// Open, and its effective day has passed.
    Overdue,
    /// Done in time, or without a day.
    Done,
    /// Done after its day; stays so.
    DoneLate,
    /// Without use.
    NotApplicable,
}

impl RowMark {
    /// Every mark, in order.
    pub const ALL: [RowMark; 7] = [
        RowMark::Planned,
        RowMark::InWork,
        RowMark::Soon,
        RowMark::Overdue,
        RowMark::Done,
        RowMark::DoneLate,
        RowMark::NotApplicable,
    ];
}

/// Where a row came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum LineOrigin {
    /// A rule of the pack.
    Pack,
    /// Written in by the office.
    Own,
    /// Only the official programme has it.
    Official,
}

impl LineOrigin {
    /// Every origin, in order.
    pub const ALL: [LineOrigin; 3] = [LineOrigin::Pack, LineOrigin::Own, LineOrigin::Official];

    /// The word in the file and on the wire.
    pub fn slug(self) -> &'static str {
        match self {
            LineOrigin::Pack => "pack",
            LineOrigin::Own => "own",
            LineOrigin::Official => "official",
        }
    }

    /// Reads a word of the file.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|origin| origin.slug() == slug)
    }
}

/// A task or an order made of a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LineTask {
    /// Id of the task.
    pub id: String,
    /// Number, e.g. `214/2027`.
    pub number: String,
    /// Where it stands.
    pub state: TaskState,
    /// Days late; 0 when not.
    pub late_days: i64,
    /// Who answers for it, short name.
    pub responsible: String,
    /// How its councils stand, when it is a collective order.
    pub tally: Option<OrderTally>,
}

/// A row. Effective is the official day where there is one, else the counted one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ElectionRow {
    /// Id.
    pub id: String,
    /// Number as shown: of the official programme when there is one, else by order; may be empty.
    pub no: String,
    /// Name of the chapter.
    pub chapter: String,
    /// Its place.
    pub chapter_place: i64,
    /// Where it came from.
    pub origin: LineOrigin,
    /// Rule of the pack; empty: none.
    pub rule: String,
    /// What is done.
    pub action: String,
    /// The term in the words of the law or of the official programme.
    pub law_term: String,
    /// Act; empty for practice.
    pub legal_act: String,
    /// Article; empty when it was not seen.
    pub legal_ref: String,
    /// Who does it, in the programme's words.
    pub bodies: String,
    /// Who in the office.
    pub responsible: TaskPerson,
    /// That is whoever sits here.
    pub mine: bool,
    /// First counted day, YYYY-MM-DD.
    pub from: Option<String>,
    /// Last counted day, or the only one.
    pub to: Option<String>,
    /// Hour of the decisive day.
    pub time: Option<String>,
    /// The way from the event as a draft shows it: E−35.
    pub draft: String,
    /// How it was counted; none: nothing was.
    pub counting: Option<Counting>,
    /// The weaker of number and counting.
    pub trust: Trust,
    /// The office's own day.
    pub own: Option<String>,
    /// It was typed, not worked out from the buffer.
    pub own_typed: bool,
    /// First official day.
    pub official_from: Option<String>,
    /// Last official day, or the only one.
    pub official: Option<String>,
    /// Its hour.
    pub official_time: Option<String>,
    /// The term in the official words.
    pub official_text: String,
    /// Where it stands.
    pub official_source: String,
    /// The official day is not the counted one.
    pub differs: bool,
    /// The decisive day: the last effective one, else the first; none: without a day.
    pub effective: Option<String>,
    /// Why there is no day, in words; empty when there is one.
    pub missing: String,
    /// What to look for when the number is not known.
    pub hint: String,
    /// Where it stands; of a row with tasks, what they say, unless the row itself was ended.
    pub state: RowState,
    /// The same with the day counted in.
    pub mark: RowMark,
    /// Days late: today's while it is open, else those kept when it was done.
    pub late_days: i64,
    /// Why it does not apply.
    pub reason: String,
    /// Done on.
    pub done_on: Option<String>,
    /// The paper that proves it.
    pub evidence: String,
    /// Note.
    pub note: String,
    /// The mayors read it.
    pub for_mayors: bool,
    /// It is on the wall sheet.
    pub on_wall: bool,
    /// Tasks made of it.
    pub tasks: Vec<LineTask>,
}

/// Why a row has its day: at most three sentences, and the steps behind them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LineWhy {
    /// The row.
    pub id: String,
    /// The question: "De ce 22.09.2027?"
    pub question: String,
    /// The count, the rule's name, the source.
    pub sentences: Vec<String>,
    /// Every step.
    pub steps: Vec<ExplainedStep>,
    /// What the other way of counting would give, in words; empty when there is no other.
    pub otherwise: String,
    /// What counting today would give, when it is not what stands in the row (the pack or the
    /// calendar changed): YYYY-MM-DD.
    pub now: Option<String>,
}
