//! The wire of councils.

use serde::{Deserialize, Serialize};

use super::contacts::{ContactLine, ContactWay};
use crate::attachments::AttachedFile;
use crate::history::HistoryItem;
use crate::staff::absences::AbsenceNow;
use crate::staff::assignments::Holder;
use crate::staff::bodies::TreeNode;
use crate::staff::bodies::localities::Locality;
use crate::staff::personal::ExtraFact;
use crate::staff::{Email, Phone, Role, RowPhone};
use crate::tasks::{Priority, TaskState};

/// Which councils to list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ListCouncils {
    /// Those in the bin instead.
    #[serde(default)]
    pub binned: bool,
}

/// Councils in their fixed order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilList {
    /// The councils.
    pub rows: Vec<CouncilRow>,
    /// All of them together.
    pub totals: CouncilTotals,
}

/// A council of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilRow {
    /// Id.
    pub id: String,
    /// Kind: `town`, `commune`, `village`, `municipality`, or as it was written.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Name in Ukrainian, may be empty.
    pub name_uk: String,
    /// Name in Russian, may be empty.
    pub name_ru: String,
    /// Code of the country's register.
    pub code: String,
    /// Inhabitants.
    pub population: Option<i64>,
    /// Voters.
    pub voters: Option<i64>,
    /// Who leads the mayoralty today.
    pub mayor: Option<CouncilPost>,
    /// The secretary of the local council.
    pub secretary: Option<CouncilPost>,
    /// What its tasks and contacts come to.
    pub counts: CouncilCounts,
}

/// What a council's tasks and contacts come to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilCounts {
    /// Open tasks, and collective orders it has not answered.
    pub open: i64,
    /// Of these late; of collective orders those it is missing in.
    pub overdue: i64,
    /// Of these in the hands of somebody of the council itself, and not reported yet; every
    /// collective order it has not answered.
    pub waiting: i64,
    /// Day of the last contact, YYYY-MM-DD.
    pub last_on: Option<String>,
    /// How it was.
    pub last_way: Option<ContactWay>,
    /// Days since then; none when there was no contact.
    pub last_days: Option<i64>,
}

/// Sums of the list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilTotals {
    /// Councils.
    pub councils: i64,
    /// Inhabitants.
    pub population: i64,
    /// Voters.
    pub voters: i64,
    /// Open tasks, each counted once however many councils it concerns.
    pub open: i64,
    /// Late ones, each counted once.
    pub overdue: i64,
    /// Answers waited for, by council.
    pub waiting: i64,
}

/// A post of a council with whoever holds it; vacant without a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilPost {
    /// The post.
    pub position: String,
    /// Its title.
    pub title: String,
    /// What kind of post it is, told from the title.
    pub role: Option<Role>,
    /// Institution.
    pub institution: String,
    /// The holder; none when the post is vacant.
    pub person: Option<String>,
    /// Given and family name; empty when vacant.
    pub name: String,
    /// True for an acting holder.
    pub acting: bool,
    /// Held, or vacant, since this day, YYYY-MM-DD; none when not known.
    pub since: Option<String>,
    /// Why the holder is away today, and who stands in.
    pub absence: Option<AbsenceNow>,
    /// The number to ring; of a vacant post its own.
    pub phone: Option<RowPhone>,
    /// All numbers, on the council's page only.
    pub phones: Vec<Phone>,
}

/// A council beside another one in the fixed order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilRef {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
}

/// The mayoralty: where the council sits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilSeat {
    /// The institution.
    pub institution: String,
    /// Its name.
    pub name: String,
    /// Address.
    pub address: String,
    /// Working hours.
    pub hours: String,
    /// Web page.
    pub website: String,
    /// Numbers of its reception.
    pub phones: Vec<Phone>,
    /// Addresses.
    pub emails: Vec<Email>,
}

/// An open task of a council.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilTask {
    /// Id.
    pub id: String,
    /// Number, e.g. `214/2027`.
    pub number: String,
    /// Title.
    pub title: String,
    /// Where it stands.
    pub state: TaskState,
    /// How urgent.
    pub priority: Priority,
    /// Who answers, as kept with the task.
    pub responsible: String,
    /// Term in force, YYYY-MM-DD.
    pub due_on: Option<String>,
    /// Days late today, 0 when not.
    pub overdue_days: i64,
    /// Due within three days.
    pub due_soon: bool,
    /// In the hands of somebody of the council, not reported yet.
    pub waiting: bool,
    /// Its line, when it is a collective order the council has not answered: the term and the
    /// lateness are then those of the line.
    #[serde(default)]
    pub line: Option<String>,
}

/// Something a council promised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilPromise {
    /// The contact it was promised in; none for a line of a call round.
    pub contact: Option<String>,
    /// The call round; none for a contact.
    pub round: Option<String>,
    /// What was promised, or the name of the round.
    pub text: String,
    /// Who promised.
    pub person: String,
    /// Until when, YYYY-MM-DD.
    pub promised_on: String,
    /// Days it is late today, 0 when not.
    pub overdue_days: i64,
}

/// Everything about a council.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub struct CouncilPage {
    pub id: String,
    pub kind: String,
    pub name: String,
    pub name_uk: String,
    pub name_ru: String,
    pub code: String,
    pub population: Option<i64>,
    pub voters: Option<i64>,
    /// Councillors there should be.
    pub seats: Option<i64>,
    /// Councillors elected.
    pub elected: Option<i64>,
    /// How regularly the council sits.
    pub sittings: String,
    pub hours: String,
    /// When the mayor receives.
    pub reception: String,
    pub address: String,
    pub postcode: String,
    pub fiscal_code: String,
    pub bank: String,
    pub website: String,
    /// Day of the place's feast, MM-DD, or empty.
    pub hram: String,
    pub note: String,
    /// What an import brought and no field holds.
    pub extra: Vec<ExtraFact>,
    pub binned: bool,
    /// The council it became part of.
    #[serde(default)]
    pub merged_into: Option<CouncilRef>,
    /// Since when, YYYY-MM-DD.
    #[serde(default)]
    pub merged_on: Option<String>,
    /// By which act, or empty.
    #[serde(default)]
    pub merged_act: String,
    /// Councils that became part of it, the latest first.
    #[serde(default)]
    pub merged_from: Vec<CouncilRef>,
    /// Its number in the fixed order, from 1; 0 in the bin.
    pub number: i64,
    /// Councils in all.
    pub total: i64,
    pub previous: Option<CouncilRef>,
    pub next: Option<CouncilRef>,
    pub seat: Option<CouncilSeat>,
    /// Its institutions, as in the tree.
    pub bodies: Vec<TreeNode>,
    /// Leadership and staff of the mayoralty: mayor, deputy, secretary, accountant, land
    /// engineer, then the others in the order of the posts; vacant posts among them.
    pub posts: Vec<CouncilPost>,
    /// Members of the local council.
    pub members: Vec<CouncilPost>,
    /// People who hold a post in its institutions today.
    pub people: i64,
    /// Who is and was mayor, newest first.
    pub mayors: Vec<Holder>,
    pub localities: Vec<Locality>,
    pub counts: CouncilCounts,
    /// Open tasks and unanswered collective orders by term, at most 100.
    pub tasks: Vec<CouncilTask>,
    /// What was promised and not yet kept, by day.
    pub promises: Vec<CouncilPromise>,
    /// The last ten contacts.
    pub contacts: Vec<ContactLine>,
    /// Contacts in all.
    pub contact_total: i64,
    /// Attached files.
    #[serde(default)]
    pub files: Vec<AttachedFile>,
    /// Newest twenty acts that touched this record.
    pub history: Vec<HistoryItem>,
}

/// A field of a council's passport.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum CouncilField {
    Kind,
    Name,
    NameUk,
    NameRu,
    Code,
    Population,
    Voters,
    Seats,
    Elected,
    Sittings,
    Hours,
    Reception,
    Address,
    Postcode,
    FiscalCode,
    Bank,
    Website,
    /// MM-DD.
    Hram,
    Note,
}

/// A new value of a field.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CouncilValue {
    /// Which field.
    pub field: CouncilField,
    /// Its value as text; empty clears it.
    pub value: String,
}

/// New values of a council, written as one act.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditCouncil {
    /// Which council.
    pub id: String,
    /// The fields that change.
    pub values: Vec<CouncilValue>,
}

/// A council to add at the end of the order.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewCouncil {
    /// Name.
    pub name: String,
    /// Kind.
    pub kind: String,
    /// Code of the country's register, may be empty.
    #[serde(default)]
    pub code: String,
    /// Make its local council and its mayoralty too, with names in the user's language.
    #[serde(default)]
    pub bodies: bool,
}
