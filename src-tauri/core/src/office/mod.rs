//! The office itself and the people who work at this file.

pub mod commands;
pub mod seat;
pub mod store;

use serde::{Deserialize, Serialize};

use crate::phones::{Country, Numbering, PhoneStyle};

/// The office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Office {
    /// Id of the office, the same on every PC that shares its data.
    pub id: String,
    /// Name, shown in the frame and on paper.
    pub name: String,
    /// Section that works with the file.
    pub section: String,
    /// District.
    pub district: String,
    /// Country: sets numbering, calendars, codes.
    pub country: Country,
    /// The district's own area code without the leading zero.
    pub area_code: String,
    /// How numbers are written.
    pub phone_style: PhoneStyle,
}

impl Office {
    /// What a typed number means here.
    pub fn numbering(&self) -> Numbering {
        Numbering {
            country: self.country,
            area_code: self.area_code.clone(),
            style: self.phone_style,
        }
    }
}

/// A person who works at this file; every change carries the name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct AppUser {
    /// Id.
    pub id: String,
    /// Name as shown.
    pub name: String,
    /// Post as shown.
    pub post: String,
    /// What they come for.
    pub role: UserRole,
    /// Their card in the directory, when it was said which one it is.
    #[serde(default)]
    pub person: Option<String>,
}

/// What a person comes to the program for; decides the home screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum UserRole {
    /// Section head.
    Head,
    /// Specialist.
    Specialist,
    /// A colleague who looks up contacts.
    Staff,
}

impl UserRole {
    /// Every role, for the check of the message files.
    pub const ALL: [UserRole; 3] = [UserRole::Head, UserRole::Specialist, UserRole::Staff];

    /// The role as stored.
    pub fn slug(self) -> &'static str {
        match self {
            UserRole::Head => "head",
            UserRole::Specialist => "specialist",
            UserRole::Staff => "staff",
        }
    }
}

/// The office's fields at its founding.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewOffice {
    /// Name.
    pub name: String,
    /// Section.
    pub section: String,
    /// District.
    pub district: String,
    /// Country.
    pub country: Country,
    /// Area code.
    pub area_code: String,
    /// How numbers are written.
    pub phone_style: PhoneStyle,
}

/// New values of the office's fields; the country stays, since data was read by it.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct EditOffice {
    /// Name.
    pub name: String,
    /// Section.
    pub section: String,
    /// District.
    pub district: String,
    /// Area code.
    pub area_code: String,
    /// How numbers are written.
    pub phone_style: PhoneStyle,
}

/// A person to add to those who work here.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewUser {
    /// Name.
    pub name: String,
    /// Post.
    pub post: String,
    /// Role.
    pub role: UserRole,
}

/// Who sits at the PC now.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ChooseUser {
    /// Id of the user.
    pub id: String,
}
