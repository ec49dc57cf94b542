//! The office's own rules over a pack's: rules that the pack does not have, and corrections of
//! those it has. Kept in the office's file, merged wherever a rule is asked for, marked as the
//! office's own wherever one is shown.

pub mod commands;
mod rules;
mod store;

use std::borrow::Cow;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::model::{Bound, Counting, Direction, Roll, Trust, Unit};
use crate::app::Desk;
use crate::error::Result;
use crate::locales::Language;
use crate::packs::Pack;

/// The pack of a country as this desk counts with it: with the rules of the open file.
/// Without a file it is the pack of the program.
///
/// # Errors
/// `unknown-pack`; of the database.
pub fn pack_of(desk: &Desk, country: &str) -> Result<Cow<'static, Pack>> {
    let pack = Pack::of(country)?;
    match desk.core() {
        Ok(core) => core.read(|conn| over(conn, pack)),
        Err(_) => Ok(Cow::Borrowed(pack)),
    }
}

/// A pack with the office's own rules of the file over it.
///
/// # Errors
/// Of the database.
pub fn over(conn: &Connection, pack: &'static Pack) -> Result<Cow<'static, Pack>> {
    let own = store::rules(conn, &pack.head.country)?;
    Ok(if own.is_empty() {
        Cow::Borrowed(pack)
    } else {
        Cow::Owned(rules::merged(pack, own))
    })
}

/// One rule of a pack, or a new one.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RuleOf {
    /// Country of the pack.
    pub pack: String,
    /// Id of the rule; none for a new one.
    #[serde(default)]
    pub rule: Option<String>,
    /// Language of the texts; none for the program's.
    #[serde(default)]
    pub language: Option<Language>,
}

/// A rule as it is written by hand: every text in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RuleDraft {
    /// Country of the pack.
    pub pack: String,
    /// Id of the rule it changes; none for a new one.
    #[serde(default)]
    pub rule: Option<String>,
    /// Language of the texts; none for the program's.
    #[serde(default)]
    pub language: Option<Language>,
    /// A row of election programmes; if not, a term of handling.
    pub elections: bool,
    /// Kinds of election it belongs to; empty for every kind.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// Id of the stage of the programme.
    #[serde(default)]
    pub stage: String,
    /// What is done.
    pub action: String,
    /// Who does it.
    #[serde(default)]
    pub responsible: String,
    /// Word of the event it is counted from; `line:ID` for another rule.
    pub anchor: String,
    /// Which way.
    pub direction: Direction,
    /// What the counted day bounds.
    pub bound: Bound,
    /// The number; none when it is not known.
    #[serde(default)]
    pub n: Option<u32>,
    /// The second number of `between`.
    #[serde(default)]
    pub n_to: Option<u32>,
    /// What is counted.
    pub unit: Unit,
    /// How it is counted.
    pub counting: Counting,
    /// What a day off does to it.
    pub roll: Roll,
    /// Hour of the day, HH:MM; empty for none.
    #[serde(default)]
    pub time: String,
    /// Id of an act of the pack, or the title of another act; empty for practice.
    #[serde(default)]
    pub act: String,
    /// Article.
    #[serde(default)]
    pub r#ref: String,
    /// The term in the words of the law.
    #[serde(default)]
    pub law_term: String,
    /// First day it holds, YYYY-MM-DD; empty for no limit.
    #[serde(default)]
    pub valid_from: String,
    /// Last day it holds, YYYY-MM-DD; empty for no limit.
    #[serde(default)]
    pub valid_to: String,
    /// How sure the number is.
    pub trust: Trust,
    /// Where the number was taken from.
    #[serde(default)]
    pub source: String,
    /// What to look for when the number is not known.
    #[serde(default)]
    pub hint: String,
    /// Remarks.
    #[serde(default)]
    pub note: String,
}

/// An id with its name, to choose from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NamedChoice {
    /// Id.
    pub id: String,
    /// Name in the asked language.
    pub name: String,
}

/// Everything the editor of one rule needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RuleSheet {
    /// The rule as it holds now; a blank one when a new one was asked for.
    pub draft: RuleDraft,
    /// It is the office's own, or corrected by it.
    pub own: bool,
    /// The rule as it stands in the pack, when the office corrected it.
    pub shipped: Option<RuleDraft>,
    /// Acts of the pack, those in force first.
    pub acts: Vec<NamedChoice>,
    /// Stages of the programmes, in their order.
    pub stages: Vec<NamedChoice>,
}

/// A question for what a rule would give before it is saved.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct PreviewRule {
    /// The rule as it stands in the editor.
    pub draft: RuleDraft,
    /// Day of the event, YYYY-MM-DD; with `THH:MM` where hours are counted.
    pub from: String,
}
