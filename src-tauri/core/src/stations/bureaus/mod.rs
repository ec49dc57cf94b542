//! Electoral bureaus: who sits in them, what their make-up should be, whom to call on the day.
//! Only what logistics needs is kept.
//!
//! `rules.rs` the make-up, `store.rs` reads, `service.rs` writes, `page.rs` shows.

pub mod commands;
pub mod page;
pub mod rules;
pub mod service;
pub mod store;

use serde::{Deserialize, Serialize};

use crate::deadlines::model::Trust;
use crate::stations::{StationHead, StationsElection};
use crate::tasks::NamedPerson;

/// What a member does.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum BureauRole {
    Chair,
    Deputy,
    Secretary,
    Member,
    /// Works at the computer; no member.
    Operator,
}

impl BureauRole {
    /// Every role, in the order of the list.
    pub const ALL: [BureauRole; 5] = [
        BureauRole::Chair,
        BureauRole::Deputy,
        BureauRole::Secretary,
        BureauRole::Member,
        BureauRole::Operator,
    ];

    /// The word as stored and in message ids.
    pub fn slug(self) -> &'static str {
        match self {
            BureauRole::Chair => "chair",
            BureauRole::Deputy => "deputy",
            BureauRole::Secretary => "secretary",
            BureauRole::Member => "member",
            BureauRole::Operator => "operator",
        }
    }

    /// The role of a stored word; a member, should it be unknown.
    pub fn from_slug(slug: &str) -> Self {
        let known = Self::ALL.into_iter().find(|role| role.slug() == slug);
        known.unwrap_or(BureauRole::Member)
    }
}

/// Who proposed a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum Proposer {
    /// The local council.
    LocalCouncil,
    /// A party.
    Party,
    /// The register of electoral officials.
    Register,
    /// Somebody else.
    Other,
}

impl Proposer {
    const ALL: [Proposer; 4] = [
        Proposer::LocalCouncil,
        Proposer::Party,
        Proposer::Register,
        Proposer::Other,
    ];

    /// The word as stored.
    pub fn slug(self) -> &'static str {
        match self {
            Proposer::LocalCouncil => "local_council",
            Proposer::Party => "party",
            Proposer::Register => "register",
            Proposer::Other => "other",
        }
    }

    /// Who a stored word means; none when it was not said.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|word| word.slug() == slug)
    }
}

/// A member of a bureau.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BureauMember {
    /// Id.
    pub id: String,
    /// The person in the directory.
    pub person: Option<String>,
    /// Name.
    pub name: String,
    /// Number: the typed one, else that of the directory.
    pub phone: String,
    /// Number as typed here.
    pub typed_phone: String,
    /// Role.
    pub role: BureauRole,
    /// A substitute.
    pub reserve: bool,
    /// Who proposed.
    pub proposer: Option<Proposer>,
    /// In words.
    pub proposed_by: String,
    /// Act of appointment.
    pub act: String,
    /// Appointed on.
    pub appointed_on: Option<String>,
    /// Trained on; none: not yet.
    pub trained_on: Option<String>,
    /// Certificate.
    pub certificate: String,
    /// Replaced on; none: sits there.
    pub replaced_on: Option<String>,
    /// Name of who came in the place.
    pub replaced_by: String,
    /// Why.
    pub reason: String,
    /// Note.
    pub note: String,
}

/// A rule of make-up, and whether it holds. Substitutes, operators and those replaced do not count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BureauCheck {
    /// Word: `count`, `odd`, `from_council`, `chair`, `secretary`, `trained`, `twice`.
    pub rule: String,
    /// What is asked and what is there, in words.
    pub text: String,
    /// It holds.
    pub ok: bool,
    /// Act; empty: the office's practice.
    pub act: String,
    /// Article.
    pub r#ref: String,
    /// How sure it is.
    pub trust: Trust,
}

/// One bureau.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Bureau {
    /// The station; none: the council of the constituency.
    pub station: Option<StationHead>,
    /// Who sits there, by role; then substitutes; then those replaced.
    pub members: Vec<BureauMember>,
    /// Rules.
    pub checks: Vec<BureauCheck>,
}

/// A bureau in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BureauRow {
    /// The station; none: the council of the constituency.
    pub station: Option<StationHead>,
    /// Members that sit.
    pub members: i64,
    /// Substitutes.
    pub reserve: i64,
    /// Members trained, substitutes left out.
    pub trained: i64,
    /// Name of the chair.
    pub chair: String,
    /// Number of the chair.
    pub chair_phone: String,
    /// The bureau's phone.
    pub phone: String,
    /// Rules that do not hold.
    pub problems: i64,
}

/// The bureaus of an election: the constituency's council first, then by number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BureauList {
    /// The election.
    pub election: StationsElection,
    /// They.
    pub rows: Vec<BureauRow>,
    /// Members in all.
    pub members: i64,
    /// Of these trained.
    pub trained: i64,
}

/// One bureau of an election.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct BureauOf {
    /// The election.
    pub election: String,
    /// The station; none: the council of the constituency.
    #[serde(default)]
    pub station: Option<String>,
}

/// A member to write in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewMember {
    /// The election.
    pub election: String,
    /// The station; none: the council of the constituency.
    #[serde(default)]
    pub station: Option<String>,
    /// Who.
    pub person: NamedPerson,
    /// Number, when the directory does not know it.
    #[serde(default)]
    pub phone: String,
    /// Role.
    pub role: BureauRole,
    /// A substitute.
    #[serde(default)]
    pub reserve: bool,
    /// Who proposed.
    #[serde(default)]
    pub proposer: Option<Proposer>,
    /// In words.
    #[serde(default)]
    pub proposed_by: String,
    /// Act of appointment.
    #[serde(default)]
    pub act: String,
    /// Appointed on.
    #[serde(default)]
    pub appointed_on: Option<String>,
    /// The member whose place it takes: that one is replaced in the same act.
    #[serde(default)]
    pub replaces: Option<String>,
    /// Why that one goes.
    #[serde(default)]
    pub reason: String,
    /// Note.
    #[serde(default)]
    pub note: String,
}

/// New values of a member; none stays, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditMember {
    /// The member.
    pub id: String,
    /// Who.
    #[serde(default)]
    pub person: Option<NamedPerson>,
    /// Number.
    #[serde(default)]
    pub phone: Option<String>,
    /// Role.
    #[serde(default)]
    pub role: Option<BureauRole>,
    /// A substitute.
    #[serde(default)]
    pub reserve: Option<bool>,
    /// Who proposed.
    #[serde(default)]
    pub proposer: Option<Proposer>,
    /// It is not known who proposed: what stood there is taken away.
    #[serde(default)]
    pub no_proposer: bool,
    /// In words.
    #[serde(default)]
    pub proposed_by: Option<String>,
    /// Act.
    #[serde(default)]
    pub act: Option<String>,
    /// Appointed on; empty takes it away.
    #[serde(default)]
    pub appointed_on: Option<String>,
    /// Certificate.
    #[serde(default)]
    pub certificate: Option<String>,
    /// Note.
    #[serde(default)]
    pub note: Option<String>,
}

/// Replaces a member, by a substitute of the same bureau or by nobody yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ReplaceMember {
    /// The member.
    pub id: String,
    /// The substitute who takes the place and the role; none: the place is free.
    #[serde(default)]
    pub by: Option<String>,
    /// When; none: today.
    #[serde(default)]
    pub on: Option<String>,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Marks the training of members: one act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TrainMembers {
    /// They.
    pub ids: Vec<String>,
    /// When; none: today; empty: not trained after all.
    #[serde(default)]
    pub on: Option<String>,
}
