//! The journal: what makes every change durable history, undo and "recent changes" at once.
//!
//! `transact` is the only way to a [`WriteTx`]; a [`WriteTx`] is the only way to
//! change a record. An undo is a new act that applies the former values, so the
//! journal only ever grows.

mod audit;
pub mod commands;
mod entity;
mod hash;
mod hlc;
mod revert;
mod store;
mod transact;
mod values;

use serde::{Deserialize, Serialize};

pub use audit::{JournalChange, JournalEntry, Trouble, belongings, journal, sort_keys, verify};
pub use entity::{Entity, derive_all};
pub use hlc::Hlc;
pub use revert::{redo, undo};
pub use store::{OpRow, adder_of_user, entity_ops, item, op_by_id, recent_ops, reverted_ops};
pub use transact::{Journal, Recorded, Value, WriteTx};

use crate::commands::Topic;

/// Kinds of acts. Each has the message `history-<kind>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum OpKind {
    PersonAdd,
    PersonEdit,
    PhoneAdd,
    PhoneEdit,
    PhoneRemove,
    EmailAdd,
    EmailEdit,
    EmailRemove,
    PersonBin,
    PersonRestore,
    ContactImport,
    PeopleImport,
    CouncilImport,
    OfficeFound,
    OfficeEdit,
    UserAdd,
    UserEdit,
    AssignmentAdd,
    AssignmentEdit,
    AssignmentEnd,
    AssignmentRemove,
    AbsenceAdd,
    AbsenceEdit,
    AbsenceRemove,
    OtherNameAdd,
    OtherNameRemove,
    PersonCheck,
    FavouriteSet,
    PrivateSet,
    PhotoSet,
    OrganisationAdd,
    OrganisationEdit,
    OrganisationMove,
    OrganisationBin,
    OrganisationRestore,
    LocalityAdd,
    LocalityEdit,
    LocalityRemove,
    GroupAdd,
    GroupEdit,
    GroupRemove,
    GroupMembers,
    PeopleEdit,
    PersonMerge,
    NotDuplicate,
    RoundAdd,
    RoundEdit,
    RoundMark,
    RoundRemove,
    ViewSave,
    ViewMove,
    ViewRemove,
    CorrectionAdd,
    CorrectionSolve,
    CalendarDays,
    CalendarYearKnown,
    CouncilHram,
    CouncilAdd,
    CouncilEdit,
    CouncilBin,
    CouncilRestore,
    ContactAdd,
    ContactEdit,
    ContactRemove,
    TaskAdd,
    TaskEdit,
    TaskMove,
    TaskTerm,
    TasksEdit,
    TaskBin,
    TaskRestore,
    TaskDuplicate,
    TaskImport,
    ExtensionAsk,
    ExtensionDecide,
    ExtensionRemove,
    CheckpointAdd,
    CheckpointEdit,
    CheckpointReport,
    CheckpointRemove,
    StepAdd,
    StepEdit,
    StepTick,
    StepRemove,
    NoteAdd,
    NoteEdit,
    NoteRemove,
    LinkAdd,
    LinkRemove,
    AttachmentAdd,
    AttachmentRemove,
    ReminderAdd,
    ReminderRemove,
    SeriesEdit,
    SeriesSkip,
    SeriesEnd,
    SeriesRun,
    OrderAdd,
    LinesAdd,
    LinesRemove,
    LinesMark,
    LineEdit,
    LinesExtend,
    LinesRemind,
    AnswerImport,
    CouncilMerge,
    ElectionAdd,
    ElectionEdit,
    ElectionMove,
    ElectionBin,
    ElectionRestore,
    ElectionClose,
    ProgrammeAdd,
    ProgrammeEdit,
    ProgrammeMark,
    ProgrammeBin,
    ProgrammeHand,
    OfficialImport,
    StationAdd,
    StationEdit,
    StationsEdit,
    StationBin,
    StationRestore,
    StationImport,
    PremisesEdit,
    StationsTake,
    StationsRelease,
    CheckGroups,
    ReadinessMark,
    ReadinessHand,
    ReviewKeep,
    ReviewRemove,
    ReviewRun,
    SurveySave,
    SurveyBin,
    SurveyHand,
    SurveyQuestions,
    EquipmentMark,
    EquipmentItems,
    MemberAdd,
    MemberEdit,
    MemberReplace,
    MemberRemove,
    MembersTrained,
    DayFacts,
    DayHours,
    IncidentAdd,
    IncidentEdit,
    IncidentRemove,
    HandOver,
    UserPerson,
    LadderSet,
    OwnRuleSave,
    OwnRuleRemove,
    ExampleFill,
    FileRescue,
    ActLost,
    Undo,
    Redo,
}

impl OpKind {
    /// Every kind, for the check of the message files.
    pub const ALL: &[OpKind] = &[
        OpKind::PersonAdd,
        OpKind::PersonEdit,
        OpKind::PhoneAdd,
        OpKind::PhoneEdit,
        OpKind::PhoneRemove,
        OpKind::EmailAdd,
        OpKind::EmailEdit,
        OpKind::EmailRemove,
        OpKind::PersonBin,
        OpKind::PersonRestore,
        OpKind::ContactImport,
        OpKind::PeopleImport,
        OpKind::CouncilImport,
        OpKind::OfficeFound,
        OpKind::OfficeEdit,
        OpKind::UserAdd,
        OpKind::UserEdit,
        OpKind::AssignmentAdd,
        OpKind::AssignmentEdit,
        OpKind::AssignmentEnd,
        OpKind::AssignmentRemove,
        OpKind::AbsenceAdd,
        OpKind::AbsenceEdit,
        OpKind::AbsenceRemove,
        OpKind::OtherNameAdd,
        OpKind::OtherNameRemove,
        OpKind::PersonCheck,
        OpKind::FavouriteSet,
        OpKind::PrivateSet,
        OpKind::PhotoSet,
        OpKind::OrganisationAdd,
        OpKind::OrganisationEdit,
        OpKind::OrganisationMove,
        OpKind::OrganisationBin,
        OpKind::OrganisationRestore,
        OpKind::LocalityAdd,
        OpKind::LocalityEdit,
        OpKind::LocalityRemove,
        OpKind::GroupAdd,
        OpKind::GroupEdit,
        OpKind::GroupRemove,
        OpKind::GroupMembers,
        OpKind::PeopleEdit,
        OpKind::PersonMerge,
        OpKind::NotDuplicate,
        OpKind::RoundAdd,
        OpKind::RoundEdit,
        OpKind::RoundMark,
        OpKind::RoundRemove,
        OpKind::ViewSave,
        OpKind::ViewMove,
        OpKind::ViewRemove,
        OpKind::CorrectionAdd,
        OpKind::CorrectionSolve,
        OpKind::CalendarDays,
        OpKind::CalendarYearKnown,
        OpKind::CouncilHram,
        OpKind::CouncilAdd,
        OpKind::CouncilEdit,
        OpKind::CouncilBin,
        OpKind::CouncilRestore,
        OpKind::ContactAdd,
        OpKind::ContactEdit,
        OpKind::ContactRemove,
        OpKind::TaskAdd,
        OpKind::TaskEdit,
        OpKind::TaskMove,
        OpKind::TaskTerm,
        OpKind::TasksEdit,
        OpKind::TaskBin,
        OpKind::TaskRestore,
        OpKind::TaskDuplicate,
        OpKind::TaskImport,
        OpKind::ExtensionAsk,
        OpKind::ExtensionDecide,
        OpKind::ExtensionRemove,
        OpKind::CheckpointAdd,
        OpKind::CheckpointEdit,
        OpKind::CheckpointReport,
        OpKind::CheckpointRemove,
        OpKind::StepAdd,
        OpKind::StepEdit,
        OpKind::StepTick,
        OpKind::StepRemove,
        OpKind::NoteAdd,
        OpKind::NoteEdit,
        OpKind::NoteRemove,
        OpKind::LinkAdd,
        OpKind::LinkRemove,
        OpKind::AttachmentAdd,
        OpKind::AttachmentRemove,
        OpKind::ReminderAdd,
        OpKind::ReminderRemove,
        OpKind::SeriesEdit,
        OpKind::SeriesSkip,
        OpKind::SeriesEnd,
        OpKind::SeriesRun,
        OpKind::OrderAdd,
        OpKind::LinesAdd,
        OpKind::LinesRemove,
        OpKind::LinesMark,
        OpKind::LineEdit,
        OpKind::LinesExtend,
        OpKind::LinesRemind,
        OpKind::AnswerImport,
        OpKind::CouncilMerge,
        OpKind::ElectionAdd,
        OpKind::ElectionEdit,
        OpKind::ElectionMove,
        OpKind::ElectionBin,
        OpKind::ElectionRestore,
        OpKind::ElectionClose,
        OpKind::ProgrammeAdd,
        OpKind::ProgrammeEdit,
        OpKind::ProgrammeMark,
        OpKind::ProgrammeBin,
        OpKind::ProgrammeHand,
        OpKind::OfficialImport,
        OpKind::StationAdd,
        OpKind::StationEdit,
        OpKind::StationsEdit,
        OpKind::StationBin,
        OpKind::StationRestore,
        OpKind::StationImport,
        OpKind::PremisesEdit,
        OpKind::StationsTake,
        OpKind::StationsRelease,
        OpKind::CheckGroups,
        OpKind::ReadinessMark,
        OpKind::ReadinessHand,
        OpKind::ReviewKeep,
        OpKind::ReviewRemove,
        OpKind::ReviewRun,
        OpKind::SurveySave,
        OpKind::SurveyBin,
        OpKind::SurveyHand,
        OpKind::SurveyQuestions,
        OpKind::EquipmentMark,
        OpKind::EquipmentItems,
        OpKind::MemberAdd,
        OpKind::MemberEdit,
        OpKind::MemberReplace,
        OpKind::MemberRemove,
        OpKind::MembersTrained,
        OpKind::DayFacts,
        OpKind::DayHours,
        OpKind::IncidentAdd,
        OpKind::IncidentEdit,
        OpKind::IncidentRemove,
        OpKind::HandOver,
        OpKind::UserPerson,
        OpKind::LadderSet,
        OpKind::OwnRuleSave,
        OpKind::OwnRuleRemove,
        OpKind::ExampleFill,
        OpKind::FileRescue,
        OpKind::ActLost,
        OpKind::Undo,
        OpKind::Redo,
    ];

    /// The kind as stored and as written in message ids.
    pub fn slug(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|v| v.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// True for acts that undo passes by: undo itself, and the founding of the file.
    pub fn is_undoable(self) -> bool {
        !matches!(
            self,
            OpKind::Undo
                | OpKind::Redo
                | OpKind::ExampleFill
                | OpKind::OfficeFound
                // What is lost cannot be put back.
                | OpKind::FileRescue
                | OpKind::ActLost
                // Made by the day, not by anybody: Ctrl+Z must not hit them.
                | OpKind::SeriesRun
                | OpKind::ReviewRun
        )
    }

    /// Reads a stored kind.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.slug() == slug)
    }
}

/// What one act did, for the toast.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OpSummary {
    /// Id of the act.
    pub op: String,
    /// Its kind.
    pub kind: OpKind,
    /// Main records touched.
    pub count: i64,
    /// Name of the main record, empty if there is no single one.
    pub subject: String,
}

/// Reply of a writing command: the new value, the act, and the subjects that changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Changed<T> {
    /// The value after the change.
    pub value: T,
    /// The act, or none when nothing had to change.
    pub op: Option<OpSummary>,
    /// Subjects that changed.
    pub topics: Vec<Topic>,
}

impl<T> Changed<T> {
    /// The same act with another value.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Changed<U> {
        Changed {
            value: f(self.value),
            op: self.op,
            topics: self.topics,
        }
    }
}

/// One changed value, ready to show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HistoryChange {
    /// Kind of record.
    pub entity: String,
    /// Its id.
    pub entity_id: String,
    /// The field (`field-<field>`), or `*` for the whole record.
    pub field: String,
    /// Former value as text.
    pub before: Option<String>,
    /// New value as text.
    pub after: Option<String>,
}

/// One act in "recent changes" or on a card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HistoryItem {
    /// Id of the act.
    pub op: String,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who.
    pub actor: String,
    /// What kind of act.
    pub kind: OpKind,
    /// Name of the main record.
    pub subject: String,
    /// Main records touched.
    pub count: i64,
    /// True when a later act took it back.
    pub undone: bool,
    /// True when it can be taken back now (not itself undone, not an undo).
    pub can_undo: bool,
    /// At most twenty of its changes.
    pub changes: Vec<HistoryChange>,
}

/// What an undo or redo did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Undone {
    /// Kind of the act that was taken back or done again.
    pub undid: OpKind,
    /// Its subject.
    pub subject: String,
    /// Its count.
    pub count: i64,
    /// Records left as they are because a later change stands in the way.
    pub skipped: i64,
}
