//! Search: an index in memory, kept current from the journal, ranked in Rust.

pub mod commands;
mod compare;
mod digits;
mod fold;
mod hit;
mod index;
mod layout;
mod lexicon;
mod order;
mod query;
mod score;
mod sorted;
mod sound;
mod words;

use serde::{Deserialize, Serialize};

pub use fold::{Token, folded, is_apostrophe, sort_key, tokens};
pub use index::{Doc, DocKind, Index, Record};
pub use layout::Layout;
pub use query::{Answer, DIRECTORY, ELECTIONS, Hit, ask, find};
pub use score::Scope;
pub use sound::sounds;

/// Version of [`sort_key`]; a file with another one has its keys written anew.
pub const COLLATION: &str = "1";

/// Where a word was found, in the order of weight.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub enum MatchField {
    Name,
    Alias,
    Phone,
    Post,
    Duty,
    Institution,
    Council,
    Room,
    Email,
    Note,
    Number,
    Basis,
    Person,
    Text,
}

impl MatchField {
    /// Every field, for the check of the message files.
    pub const ALL: [MatchField; 14] = [
        MatchField::Name,
        MatchField::Alias,
        MatchField::Phone,
        MatchField::Post,
        MatchField::Duty,
        MatchField::Institution,
        MatchField::Council,
        MatchField::Room,
        MatchField::Email,
        MatchField::Note,
        MatchField::Number,
        MatchField::Basis,
        MatchField::Person,
        MatchField::Text,
    ];
}

/// Why a record was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Matched {
    /// The field it was found in.
    pub field: MatchField,
    /// The field's text.
    pub text: String,
    /// Places of the hit in `text`, in UTF-16 units.
    pub ranges: Vec<(u32, u32)>,
    /// Places of hits in the record's name.
    pub name_ranges: Vec<(u32, u32)>,
}

/// What was searched for instead of what was typed, the keyboard having been on other letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Understood {
    /// What the same keys write on the keyboard that was meant.
    pub text: String,
    /// That keyboard.
    pub layout: Layout,
}

/// A question to the search.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SearchRequest {
    /// What was typed.
    pub text: String,
    /// Most hits a group.
    pub limit: u32,
}

/// Kinds of found records, in the palette's fixed order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub enum HitKind {
    /// A person or a vacant post.
    Person,
    /// A council of the first level.
    Council,
    /// An institution.
    Institution,
    /// A task.
    Task,
    /// An election, or a row of its programme.
    Election,
    /// A polling station.
    Station,
}

/// Answer of the search.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SearchReply {
    /// What was searched for, when the keyboard was on other letters.
    pub understood: Option<Understood>,
    /// Groups that found something.
    pub groups: Vec<SearchGroup>,
}

/// Hits of one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SearchGroup {
    /// Kind of record.
    pub kind: HitKind,
    /// Number found in all.
    pub total: u32,
    /// The best of them.
    pub hits: Vec<SearchHit>,
}

/// One found record.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct SearchHit {
    /// Id of the record.
    pub id: String,
    /// Name.
    pub title: String,
    /// Post and institution, or what kind of body it is.
    pub subtitle: String,
    /// Number to ring.
    pub phone: Option<HitPhone>,
    /// Why it was found.
    pub matched: Matched,
    /// The election a row of a programme belongs to: it opens there.
    #[serde(default)]
    pub within: Option<String>,
}

/// A number as shown and as copied.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct HitPhone {
    /// In the office's habit.
    pub display: String,
    /// What goes to the clipboard.
    pub copy: String,
}
