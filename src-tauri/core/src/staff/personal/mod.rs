//! What else a card keeps of a person: names in other languages, a picture, which fields are
//! private, when it was checked, whose favourite it is.

pub mod commands;
pub(in crate::staff) mod picture;
pub(in crate::staff) mod store;

use serde::{Deserialize, Serialize};

/// The same person's name in another language or script, or a former one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OtherName {
    /// Id.
    pub id: String,
    /// Language code (`ro`, `uk`, `ru`, `en`…), empty when it is a former name.
    pub language: String,
    /// The whole name.
    pub name: String,
}

/// A name to add.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewOtherName {
    /// Whose.
    pub person: String,
    /// Language code, or empty.
    pub language: String,
    /// The whole name.
    pub name: String,
}

/// A group the person is in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct GroupRef {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
}

/// What an import brought and no field holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ExtraFact {
    /// Name of the column or property it came from.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// A field that may be kept out of copies, prints and reader copies. (Numbers and addresses
/// carry their own mark.)
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum PrivateField {
    Address,
    Birthday,
    Note,
    Photo,
    Extra,
}

impl PrivateField {
    /// Every field.
    pub const ALL: &[PrivateField] = &[
        PrivateField::Address,
        PrivateField::Birthday,
        PrivateField::Note,
        PrivateField::Photo,
        PrivateField::Extra,
    ];

    /// The column, which is also the word as stored.
    pub fn slug(self) -> &'static str {
        match self {
            PrivateField::Address => "address",
            PrivateField::Birthday => "birthday",
            PrivateField::Note => "note",
            PrivateField::Photo => "photo",
            PrivateField::Extra => "extra",
        }
    }
}

/// Which fields of a person are private.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SetPrivate {
    /// Whose.
    pub person: String,
    /// The private fields; all others are open.
    pub fields: Vec<PrivateField>,
}

/// Makes a person a favourite, or no longer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SetFavourite {
    /// Who.
    pub person: String,
    /// Whether a favourite.
    pub favourite: bool,
}

/// A picture of a person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SetPhoto {
    /// Whose.
    pub person: String,
    /// A `data:` address of a JPEG or PNG of at most 96 KB, or empty for none.
    pub photo: String,
}
