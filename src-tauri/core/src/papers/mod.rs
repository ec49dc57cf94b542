//! Papers of the directory and files of people: made from what is stored, never stored.
//!
//! Numbers, addresses and fields marked private stay out unless they are asked for by name
//! (`include_private`).

pub(crate) mod build;
pub mod commands;
mod contact;
mod councils;
mod export;
pub(crate) mod files;
mod guide;
mod store;
pub(crate) mod words;

use serde::{Deserialize, Serialize};

use crate::locales::Language;
use crate::staff::{PeopleFilter, PeopleSort};

/// A paper the program can make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum PaperKind {
    /// Telephone guide of the district, institution by institution.
    GuideByInstitution,
    /// Telephone guide of the district, council by council.
    GuideByCouncil,
    /// Mayors and secretaries of every council.
    MayorsAndSecretaries,
    /// Heads of the institutions that are called in an emergency, on one page.
    Emergency,
    /// Councils with who leads them and what they owe.
    CouncilList,
    /// Everything about one council, on one or two pages.
    CouncilPassport,
}

impl PaperKind {
    /// Every paper.
    pub const ALL: [PaperKind; 6] = [
        PaperKind::GuideByInstitution,
        PaperKind::GuideByCouncil,
        PaperKind::MayorsAndSecretaries,
        PaperKind::Emergency,
        PaperKind::CouncilList,
        PaperKind::CouncilPassport,
    ];

    /// The paper as on the wire and in message ids (`paper-<slug>`).
    pub fn slug(self) -> &'static str {
        match self {
            PaperKind::GuideByInstitution => "guide-by-institution",
            PaperKind::GuideByCouncil => "guide-by-council",
            PaperKind::MayorsAndSecretaries => "mayors-and-secretaries",
            PaperKind::Emergency => "emergency",
            PaperKind::CouncilList => "council-list",
            PaperKind::CouncilPassport => "council-passport",
        }
    }
}

/// A paper to choose from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PaperInfo {
    /// Which paper.
    pub kind: PaperKind,
    /// Title in the user's language.
    pub title: String,
    /// One sentence on what it holds, in the user's language.
    pub about: String,
    /// Entries it would have now (people and vacant posts; councils for the mayors' list).
    pub rows: u32,
}

/// Size of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum PaperSheet {
    /// 210 × 297 mm.
    A4,
    /// 148 × 210 mm.
    A5,
    /// 297 × 420 mm.
    A3,
}

/// How a paper is made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PaperOptions {
    /// Language of the paper, whatever that of the window.
    pub language: Language,
    /// Sheet.
    pub sheet: PaperSheet,
    /// Letters of 16 points.
    pub large_print: bool,
    /// Private numbers too. Only when the user asked for them by name.
    pub include_private: bool,
    /// A line to sign at the end, for whoever works at the file now.
    pub signature: bool,
    /// Which council, for its passport.
    #[serde(default)]
    #[cfg_attr(test, ts(optional))]
    pub council: Option<String>,
}

/// A paper to look at.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PreviewPaper {
    /// Which paper.
    pub paper: PaperKind,
    /// How.
    pub options: PaperOptions,
    /// First page wanted, from 0.
    pub first: u32,
    /// Pages wanted, at most 8 at a time.
    pub count: u32,
}

/// A list of people to look at as a paper: what `people_export` writes as `.pdf` or `.docx`.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PreviewPeople {
    /// Who.
    pub people: PeopleChoice,
    /// Language of the paper.
    pub language: Language,
    /// Private numbers too. Only when asked for by name.
    pub include_private: bool,
    /// First page wanted, from 0.
    pub first: u32,
    /// Pages wanted, at most 8 at a time.
    pub count: u32,
}

/// Pictures of a paper's pages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PaperPreview {
    /// Title of the paper.
    pub title: String,
    /// SVG texts, a page each, from `first`; letters are drawn, no font is needed.
    pub pages: Vec<String>,
    /// Page of the first picture, from 0.
    pub first: u32,
    /// Pages of the whole paper.
    pub total: u32,
    /// Entries on the paper.
    pub rows: u32,
    /// Private numbers that were left out (0 when they were asked for).
    pub private_left_out: u32,
    /// A name for the file, without ending.
    pub file_name: String,
}

/// A paper to write to a file.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SavePaper {
    /// Which paper.
    pub paper: PaperKind,
    /// How.
    pub options: PaperOptions,
    /// Where; the ending decides the format: `.pdf` or `.docx`.
    pub path: String,
    /// Replace a file that is there (the user said so in the dialog).
    pub overwrite: bool,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SavedFile {
    /// Where.
    pub path: String,
    /// Entries in it.
    pub rows: u32,
}

/// Version of a vCard file.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema,
)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum VcardVersion {
    /// For Outlook and older telephones.
    #[serde(rename = "3.0")]
    V3,
    /// For newer programs.
    #[default]
    #[serde(rename = "4.0")]
    V4,
}

/// Which people: those of a list as the window shows it, or chosen ones of it.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PeopleChoice {
    /// Search text of the list; empty for all.
    pub query: String,
    /// Narrowing of the list.
    pub filter: PeopleFilter,
    /// Order.
    pub sort: PeopleSort,
    /// Only these ids; empty for all of the list.
    pub ids: Vec<String>,
}

/// People to write to a file.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ExportPeople {
    /// Where; the ending decides the format: `.vcf`, `.csv`, `.xlsx`, `.pdf` or `.docx`.
    pub path: String,
    /// Who.
    pub people: PeopleChoice,
    /// Language of the column heads.
    pub language: Language,
    /// Private numbers, addresses and fields too. Only when asked for by name.
    pub include_private: bool,
    /// Version of a `.vcf` file.
    pub vcard: VcardVersion,
    /// Replace a file that is there.
    pub overwrite: bool,
}

/// People to copy as a table.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CopyPeople {
    /// Who.
    pub people: PeopleChoice,
    /// Language of the column heads.
    pub language: Language,
    /// Private numbers, addresses and fields too. Only when asked for by name.
    pub include_private: bool,
}

/// A table for the clipboard.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct CopiedTable {
    /// Plain text: columns parted by tabs.
    pub text: String,
    /// The same as an HTML table, for Word and Excel.
    pub html: String,
    /// Rows without the head.
    pub rows: u32,
}
