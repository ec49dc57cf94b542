//! People, posts and institutions: the directory.
//!
//! A person is not a post and a post is not an institution; an assignment joins
//! them. A post without a holder is shown as vacant, under the post's own id.

pub mod absences;
pub mod assignments;
mod batch;
pub mod bodies;
pub mod bulk;
pub mod call_rounds;
mod card;
pub mod commands;
pub mod contact_text;
pub mod corrections;
mod directory;
pub mod duplicates;
pub mod facets;
pub mod groups;
mod import;
pub mod indexing;
mod narrowing;
mod numbers;
pub mod personal;
mod roles;
pub(crate) mod rules;
pub(crate) mod service;
mod store;
pub mod views;

use serde::{Deserialize, Serialize};

use crate::history::HistoryItem;
use crate::search::{MatchField, Matched, Understood};

pub use numbers::*;

pub use batch::{BatchProblem, BatchReport, OnDuplicate, ProblemCode, import_batch};
pub use roles::{Role, role_of};
pub use rules::{full_name, initials};

/// The number under which a person, a vacant post or an institution is rung.
///
/// # Errors
/// Only those of the disk.
pub(crate) fn number_of(
    conn: &rusqlite::Connection,
    owner: &str,
    numbering: &crate::phones::Numbering,
) -> crate::error::Result<Option<RowPhone>> {
    Ok(card::main_phone(store::phones(conn, owner)?, numbering))
}

/// A record by its id.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ById {
    /// The id.
    pub id: String,
}

/// Records by their ids.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ByIds {
    /// The ids.
    pub ids: Vec<String>,
}

/// How many records an act touched.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Counted {
    /// Number of records.
    pub count: u32,
}

/// Which people to show, and from where.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ListPeople {
    /// Search text; empty for all.
    pub query: String,
    /// Narrowing.
    pub filter: PeopleFilter,
    /// Order without a query.
    pub sort: PeopleSort,
    /// Cursor of the former page.
    pub after: Option<String>,
    /// Rows of a page, at most 200.
    pub limit: u32,
}

/// Narrowing of the list.
#[derive(Debug, Clone, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PeopleFilter {
    /// Only of this institution and the units under it.
    pub institution: Option<String>,
    /// Only vacant posts.
    pub vacant_only: bool,
    /// The bin instead of the directory.
    pub binned: bool,
    /// Only of institutions of this council.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub council: Option<String>,
    /// Only posts of this role.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub role: Option<Role>,
    /// Only members of this group.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub group: Option<String>,
    /// Only favourites of whoever sits at the PC.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub favourites: Option<bool>,
    /// Only cards neither checked nor made since this day, YYYY-MM-DD.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub stale_before: Option<String>,
    /// Only people away today.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub absent: Option<bool>,
}

/// Order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum PeopleSort {
    /// By family and given name.
    Name,
    /// By institution, then by post's place.
    Institution,
}

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PeoplePage {
    /// Rows in all: people and vacant posts.
    pub total: u32,
    /// Vacant posts among them.
    pub vacant: u32,
    /// With a query: what was searched for, when the keyboard was on other letters.
    pub understood: Option<Understood>,
    /// With a query: runs of rows found in the same field, in row order.
    pub groups: Option<Vec<PeopleGroup>>,
    /// The rows.
    pub rows: Vec<PersonRow>,
    /// Cursor of the next page.
    pub next: Option<String>,
}

/// A run of rows found in the same field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PeopleGroup {
    /// The field.
    pub field: MatchField,
    /// Only like what was typed: one letter is another.
    pub close: bool,
    /// Rows of the whole result found in it.
    pub count: u32,
}

/// A row of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PersonRow {
    /// Id of the person, or of the vacant post.
    pub id: String,
    /// Given and family name; empty for a vacant post.
    pub name: String,
    /// Two letters for the tile.
    pub initials: String,
    /// Post.
    pub post: String,
    /// Institution.
    pub institution: String,
    /// Council the institution belongs to.
    pub council: String,
    /// Duty line.
    pub duty: String,
    /// True for a post without a holder.
    pub vacant: bool,
    /// True for an acting holder.
    pub acting: bool,
    /// The number to ring.
    pub phone: Option<RowPhone>,
    /// Why the person is away today.
    pub absence: Option<absences::AbsenceNow>,
    /// Posts held today.
    pub posts: u32,
    /// A favourite of whoever sits at the PC.
    pub favourite: bool,
    /// Last day the card was checked, YYYY-MM-DD.
    pub checked_on: Option<String>,
    /// Why the row was found.
    pub matched: Option<Matched>,
}

/// An institution of the filter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Institution {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Council it belongs to.
    pub council: String,
    /// People in it.
    pub people: u32,
}

/// Everything about a person or a vacant post.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub struct PersonCard {
    pub id: String,
    pub family: String,
    pub given: String,
    pub patronymic: String,
    pub name: String,
    pub alias: String,
    pub initials: String,
    pub vacant: bool,
    pub acting: bool,
    pub post: String,
    pub institution: String,
    pub institution_id: Option<String>,
    pub council: String,
    pub duty: String,
    pub room: String,
    pub hours: String,
    pub address: String,
    pub note: String,
    pub phones: Vec<Phone>,
    pub emails: Vec<Email>,
    pub binned: bool,
    pub created_at: String,
    pub updated_at: String,
    /// The post that `post`, `duty`, `room` and `hours` belong to.
    pub position_id: Option<String>,
    /// Names in other languages and former names.
    pub other_names: Vec<personal::OtherName>,
    /// Posts held now, then former ones, newest first.
    pub posts: Vec<assignments::CardPost>,
    /// Why the person is away today.
    pub absence: Option<absences::AbsenceNow>,
    /// Absences that are not over, then past ones, newest first; at most thirty.
    pub absences: Vec<absences::Absence>,
    /// People this person stands in for today.
    pub stands_in_for: Vec<PersonRef>,
    /// Who leads the institution, or the one above it.
    pub boss: Option<PersonRef>,
    /// Last day the card was checked, YYYY-MM-DD.
    pub checked_on: Option<String>,
    pub checked_by: String,
    /// Fields that stay out of copies, prints and reader copies.
    pub private_fields: Vec<personal::PrivateField>,
    /// A picture as a `data:` address, or empty.
    pub photo: String,
    /// YYYY-MM-DD, or none.
    pub birthday: Option<String>,
    /// A favourite of whoever sits at the PC.
    pub favourite: bool,
    /// Groups the person was put into by hand.
    pub groups: Vec<personal::GroupRef>,
    /// What an import brought and no field holds.
    pub extra: Vec<personal::ExtraFact>,
    /// Reports of a wrong number that nobody has settled.
    pub corrections: Vec<corrections::Correction>,
    /// Newest twenty acts that touched this record.
    pub history: Vec<HistoryItem>,
}

/// Another person, as named on a card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PersonRef {
    /// Id.
    pub id: String,
    /// Given and family name.
    pub name: String,
    /// Post.
    pub post: String,
    /// The number to ring.
    pub phone: Option<RowPhone>,
}

/// A card as plain text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CardText {
    /// One line a fact; private numbers left out.
    pub text: String,
}

/// A person to add.
#[derive(Debug, Clone, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub struct NewPerson {
    pub family: String,
    pub given: String,
    pub patronymic: String,
    pub post: String,
    pub institution: String,
    pub duty: String,
    pub room: String,
    pub hours: String,
    pub note: String,
    pub phones: Vec<NewPhone>,
    pub emails: Vec<String>,
}

/// A field of the card that is edited in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum PersonField {
    Family,
    Given,
    Patronymic,
    Alias,
    Post,
    Institution,
    Duty,
    Room,
    Hours,
    Address,
    Note,
    Birthday,
}

/// A new value for one field of the card.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditPerson {
    /// Person, or vacant post.
    pub id: String,
    /// Which field.
    pub field: PersonField,
    /// New value; empty clears it.
    pub value: String,
}

/// Pasted text.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ContactText {
    /// The text, at most one million bytes.
    pub text: String,
}

/// Entries as the user left them in the preview.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportContacts {
    /// The entries; those without `include` are skipped.
    pub entries: Vec<contact_text::ContactEntry>,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportReport {
    /// People added.
    pub added: u32,
    /// People who were there and got something new.
    pub merged: u32,
    /// People who were there just so.
    pub unchanged: u32,
    /// Entries left out by the user or for a problem.
    pub skipped: u32,
    /// Ids of the people added or completed.
    pub ids: Vec<String>,
    /// Entries that could not be taken.
    pub problems: Vec<ImportProblem>,
}

/// Why an entry was not taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ImportProblem {
    /// Line of the text, from 1.
    pub row: u32,
    /// Field at fault.
    pub field: String,
    /// Code of the message `field-error-<code>`.
    pub code: crate::error::FieldCode,
    /// Values for the message.
    pub message_params: std::collections::BTreeMap<String, String>,
}

/// People and vacant posts of the directory.
pub fn counts(conn: &rusqlite::Connection, kept: Counts<'_>) -> crate::error::Result<(u32, u32)> {
    kept.of(conn, &store::Narrow::default())
}

pub(crate) use card::{absence_now, main_phone, person_ref, phone as shown_phone};
pub(crate) use rules::short_name;
pub(crate) use store::PhoneRow;
pub use store::{Counts, KeptCounts};
pub use store::{binned_count, council_count};
pub(crate) use store::{emails, held, phones};
pub use views::uses;

/// Who leads an institution today, with their number.
///
/// # Errors
/// Only those of the disk.
pub(crate) fn leader(
    conn: &rusqlite::Connection,
    organisation: &str,
    numbering: &crate::phones::Numbering,
) -> crate::error::Result<Option<PersonRef>> {
    match assignments::store::leader(conn, organisation)? {
        Some(person) => card::person_ref(conn, &person, numbering),
        None => Ok(None),
    }
}

/// Name of a group.
///
/// # Errors
/// `not-found` for a group that is gone.
pub fn group_name(conn: &rusqlite::Connection, group: &str) -> crate::error::Result<String> {
    groups::store::name(conn, group)
}
