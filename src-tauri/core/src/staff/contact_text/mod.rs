//! Free contact text, as copied from offices' web sites, turned into people to look over.
//!
//! Nothing is stored here: the caller shows the reading, a person corrects it and then accepts.
//! What does not belong to a person is listed with its reason, so nothing vanishes unseen.

mod columns;
mod entries;
mod labels;
mod lines;
mod names;
mod phones;
mod pieces;
mod posts;
mod spam;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::phones::{Numbering, PhoneKind};

/// How certain it is which word is the family name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum NameOrder {
    /// A patronymic, capitals, initials, a column or a well-known given name decides it.
    Sure,
    /// A guess: worth a look.
    Guessed,
}

/// Why a line gave nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "kebab-case")]
pub enum DropReason {
    /// A web site's note that an e-mail address is hidden from robots.
    SpamProtection,
    /// Plain text, a heading, a list of tasks.
    NotAContact,
    /// A phone, address or post with no person it could belong to.
    NoPerson,
    /// A name with nothing else known about the person.
    NameOnly,
    /// A post marked vacant.
    Vacant,
}

/// A line, or part of one, that gave nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct DroppedLine {
    /// Line number in the text, from 1.
    pub line: u32,
    /// The beginning of what was dropped, at most 200 characters.
    pub text: String,
    /// Why.
    pub reason: DropReason,
}

/// One telephone of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ContactPhone {
    /// The number as it stood in the text, without its label.
    pub typed: String,
    /// What it is for.
    pub kind: PhoneKind,
    /// Digits to dial after the answer.
    pub extension: Option<String>,
    /// The full number when it is certain.
    pub e164: Option<String>,
    /// The number in the office's habit.
    pub display: String,
    /// Worth a second look.
    pub unusual: bool,
}

/// One person found. Texts not found are empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ContactEntry {
    /// Line where the person begins, from 1.
    pub line: u32,
    /// Whether to take this person; doubtful ones start unticked.
    pub include: bool,
    /// The post, e.g. `Specialist principal`.
    pub post: String,
    /// Family name.
    pub family: String,
    /// Given name or names.
    pub given: String,
    /// Patronymic.
    pub patronymic: String,
    /// How certain the order of the names is.
    pub name_order: NameOrder,
    /// Institution or section, when the text states one.
    pub institution: String,
    /// What the person answers for, without "responsible for".
    pub duty: String,
    /// Room number.
    pub room: String,
    /// Street address.
    pub address: String,
    /// Working or reception hours as written.
    pub hours: String,
    /// Telephones in the order of the text.
    pub phones: Vec<ContactPhone>,
    /// E-mail addresses in the order of the text.
    pub emails: Vec<String>,
    /// Lines of the block that were not understood.
    pub notes: Vec<String>,
    /// Id of a person already kept with the same name and institution; the reader leaves it none.
    pub known: Option<String>,
}

/// Everything found in a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ContactReading {
    /// People, in the order of the text.
    pub entries: Vec<ContactEntry>,
    /// What gave nothing, in the order of the text; at most 500 lines.
    pub dropped: Vec<DroppedLine>,
    /// How many further lines gave nothing.
    pub more_dropped: u32,
}

/// Reads contact text in Romanian, Ukrainian, Russian or English, or a mixture. Any text is
/// safe to give; the work grows in step with its length. Text without contacts gives no entries.
pub fn read_contacts(text: &str, n: &Numbering) -> ContactReading {
    let mut columns = columns::Columns::default();
    let parsed: Vec<pieces::ParsedLine> = lines::labels_joined(lines::lines(text))
        .into_iter()
        .map(|line| pieces::parse(line, &mut columns, n))
        .collect();
    entries::assemble(parsed)
}

/// Swaps family and given name; the order then counts as sure, because a person decided it.
pub fn swap_name(entry: &mut ContactEntry) {
    std::mem::swap(&mut entry.family, &mut entry.given);
    entry.name_order = NameOrder::Sure;
}

/// Family name, given name and patronymic of a text that is known to be a person's name.
pub fn read_name(text: &str) -> Option<[String; 3]> {
    let name = names::forced(text)?;
    Some([name.family, name.given, name.patronymic])
}

/// A name that was read from `text` in the letters it has there: reading writes `POPESCU` as
/// `Popescu`.
pub fn as_written(text: &str, name: &str) -> String {
    names::as_written(text, name)
}

/// True for a text that looks like a person's name and like nothing else.
pub fn is_name(text: &str) -> bool {
    names::parse(text).is_some_and(|name| names::plausible(&name))
}

/// True for a text that says that nobody holds a post.
pub fn is_vacant(text: &str) -> bool {
    posts::is_vacant(text)
}

/// True for a text that begins like the name of an institution or section.
pub fn is_institution(text: &str) -> bool {
    posts::is_institution(text)
}
