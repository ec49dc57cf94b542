//! Telephone numbers: read in any common way of writing, shown in the office's own habit.
//!
//! What was typed is always kept. An odd number is never refused, only marked.

mod plans;
mod rules;
mod split;
pub(crate) mod words;

pub use rules::{read, search_digits};
pub use split::split_numbers;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A country whose numbering rules are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum Country {
    /// Moldova, +373.
    Md,
    /// Romania, +40.
    Ro,
    /// Ukraine, +380.
    Ua,
    /// Russia, +7.
    Ru,
}

/// How the office likes its own country's fixed numbers written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum PhoneStyle {
    /// `0-252-2-12-34`
    Dashes,
    /// `0252 21 234`
    Spaces,
    /// `+373 252 21 234`
    International,
}

/// The office's numbering: what a short number means here and how numbers are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Numbering {
    /// The office's country.
    pub country: Country,
    /// The office's own area code without the leading zero, e.g. `252`; empty when unknown.
    pub area_code: String,
    /// The habit of writing.
    pub style: PhoneStyle,
}

/// What a number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "lowercase")]
pub enum PhoneKind {
    /// An office number; also the answer when nothing says otherwise.
    Work,
    /// A mobile number.
    Mobile,
    /// A home number.
    Home,
    /// A fax.
    Fax,
    /// A short public number such as 112.
    Short,
    /// A number inside the office's own exchange.
    Internal,
}

/// A full number proposed for a local one; the person decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PhoneOffer {
    /// The full number, e.g. `+37325221234`.
    pub e164: String,
    /// The full number in the office's habit.
    pub display: String,
}

/// What was understood from a typed number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PhoneReading {
    /// Exactly what was typed.
    pub typed: String,
    /// What the number is for, from its label words or its digits.
    pub kind: PhoneKind,
    /// The full number, e.g. `+37325221234`; none when it is not certain.
    pub e164: Option<String>,
    /// Digits to dial after the answer.
    pub extension: Option<String>,
    /// The number as shown, without the extension and without label words.
    pub display: String,
    /// The form is unusual: worth a second look, never an error.
    pub unusual: bool,
    /// The full number a local one would be with the office's area code.
    pub offer: Option<PhoneOffer>,
}
