//! Numbers and addresses on the wire.

use serde::{Deserialize, Serialize};

use crate::phones::{PhoneKind, PhoneOffer};

/// The number of a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RowPhone {
    /// In the office's habit.
    pub display: String,
    /// Kind.
    pub kind: PhoneKind,
    /// Extension.
    pub extension: Option<String>,
    /// What goes to the clipboard.
    pub copy: String,
}

/// A number on a card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Phone {
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: PhoneKind,
    /// As typed.
    pub typed: String,
    /// Full number, if certain.
    pub e164: Option<String>,
    /// Extension.
    pub extension: Option<String>,
    /// In the office's habit.
    pub display: String,
    /// What goes to the clipboard.
    pub copy: String,
    /// Worth a second look.
    pub unusual: bool,
    /// Not for prints and copies.
    pub private: bool,
    /// The one to ring first.
    pub preferred: bool,
    /// The full number that five digits probably mean.
    pub offer: Option<PhoneOffer>,
}

/// An e-mail on a card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Email {
    /// Id.
    pub id: String,
    /// Address.
    pub address: String,
    /// Not for prints and copies.
    pub private: bool,
}

/// A number to add.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewPhone {
    /// Kind.
    pub kind: PhoneKind,
    /// As typed.
    pub typed: String,
    /// Extension.
    pub extension: Option<String>,
    /// Not for prints and copies.
    pub private: bool,
}

/// A number to add to a card.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewPhoneOf {
    /// Person, or vacant post.
    pub person: String,
    /// Kind.
    pub kind: PhoneKind,
    /// As typed.
    pub typed: String,
    /// Extension.
    pub extension: Option<String>,
    /// Not for prints and copies.
    pub private: bool,
}

/// New values of a number.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditPhone {
    /// The number's id.
    pub id: String,
    /// Kind.
    pub kind: PhoneKind,
    /// As typed.
    pub typed: String,
    /// Extension.
    pub extension: Option<String>,
    /// Not for prints and copies.
    pub private: bool,
    /// Take the offered full number with the district's code.
    pub accept_offer: bool,
    /// Make it the one to ring first, or no longer.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub preferred: Option<bool>,
}

/// A mail address to add to a card.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewEmailOf {
    /// Person, vacant post or institution.
    pub person: String,
    /// Address.
    pub address: String,
    /// Not for prints and copies.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub private: Option<bool>,
}

/// A new address.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditEmail {
    /// The address' id.
    pub id: String,
    /// Address.
    pub address: String,
    /// Not for prints and copies; as it was when left out.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub private: Option<bool>,
}

/// A number as typed.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TypedPhone {
    /// As typed.
    pub typed: String,
}
