//! Cards that look like one person entered twice: found, compared, made one, or noted as two.

pub mod commands;
pub mod merge;
pub mod rules;
pub(in crate::staff) mod store;

use serde::{Deserialize, Serialize};

use super::PersonCard;

/// Why two cards look like one person. (A shared fixed line never says so: a whole office
/// answers it.)
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum DuplicateReason {
    /// The same e-mail address.
    Email,
    /// The same mobile number.
    Mobile,
    /// The same name in whatever letters, no two different institutions.
    Name,
    /// A name that differs by one letter, in the same institution.
    NearName,
}

/// Two cards that look like one person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LookAlikes {
    /// One card, the older.
    pub one: PersonCard,
    /// The other.
    pub other: PersonCard,
    /// Why, the strongest first.
    pub reasons: Vec<DuplicateReason>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Duplicates {
    /// Pairs in all.
    pub total: u32,
    /// At most fifty of them, the surest first.
    pub pairs: Vec<LookAlikes>,
}

/// Two people.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct TwoPeople {
    /// One.
    pub one: String,
    /// The other.
    pub other: String,
}

/// A field of the person whose value is taken from the dropped card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum MergeField {
    Family,
    Given,
    Patronymic,
    Alias,
    Address,
    Birthday,
    Photo,
}

impl MergeField {
    /// The column.
    pub fn column(self) -> &'static str {
        match self {
            MergeField::Family => "family",
            MergeField::Given => "given",
            MergeField::Patronymic => "patronymic",
            MergeField::Alias => "alias",
            MergeField::Address => "address",
            MergeField::Birthday => "birthday",
            MergeField::Photo => "photo",
        }
    }

    /// Every field.
    pub const ALL: &[MergeField] = &[
        MergeField::Family,
        MergeField::Given,
        MergeField::Patronymic,
        MergeField::Alias,
        MergeField::Address,
        MergeField::Birthday,
        MergeField::Photo,
    ];
}

/// Makes two cards one.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct MergePeople {
    /// The card that stays.
    pub keep: String,
    /// The card that goes into the bin.
    pub drop: String,
    /// Fields whose value is taken from the dropped card even if the kept one has its own.
    pub take: Vec<MergeField>,
}
