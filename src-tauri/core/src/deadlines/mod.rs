//! Terms: from a rule and an event to a date that can say why.
//!
//! `model` is what a rule is made of, `counting` the walk over days, `engine` one term,
//! `programme` all terms of an election, `explain` the steps, `words` their texts; `own` the
//! office's own rules over the pack's, `paper` and `annex` the programme as files.

pub mod acts;
pub mod annex;
pub mod commands;
pub mod counting;
pub mod engine;
pub mod explain;
pub mod model;
pub mod order;
pub mod own;
pub mod paper;
pub mod printing;
pub mod programme;
pub mod service;
pub mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::elections::ElectionMoves;
use crate::locales::Language;
use model::{Counting, Direction, ElectionKind, Trust, Unit};

/// A question for one term.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ComputeDeadline {
    /// Country of the pack: `md`, `ua`, `ro`, `ru`.
    pub pack: String,
    /// Id of the rule.
    pub rule: String,
    /// Day of the event, YYYY-MM-DD; with `THH:MM` where hours are counted.
    pub from: String,
    /// Locality whose patron day is a day off.
    #[serde(default)]
    pub locality: Option<String>,
    /// The patron day, MM-DD, when the pack does not know it.
    #[serde(default)]
    pub hram: Option<String>,
    /// Language of the explanation; none for the program's.
    #[serde(default)]
    pub language: Option<Language>,
}

/// A question for the rules of a pack.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ListRules {
    /// Country of the pack.
    pub pack: String,
    /// Language of the titles; none for the program's.
    #[serde(default)]
    pub language: Option<Language>,
}

/// A rule one can ask for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct RuleInfo {
    /// Id.
    pub rule: String,
    /// What is done.
    pub title: String,
    /// Title of the act; empty for practice.
    pub act: String,
    /// Article; empty when it was not seen.
    pub r#ref: String,
    /// What is counted.
    pub unit: Unit,
    /// The number; none when it is not known.
    pub n: Option<u32>,
    /// How sure the date would be.
    pub trust: Trust,
    /// Word of the event it is counted from; `line:ID` for another rule.
    pub anchor: String,
    /// The event in words.
    pub anchor_text: String,
    /// Which way.
    pub direction: Direction,
    /// `handling` or `elections`.
    pub group: String,
    /// The term in the words of the law.
    pub law_term: String,
    /// What to look for when the number is not known.
    pub hint: String,
    /// The office's own rule, or its correction of a rule of the pack.
    pub own: bool,
    /// It stands in the place of a rule of the pack.
    pub corrects: bool,
}

/// One step of an explanation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ExplainedStep {
    /// What is done, in words.
    pub step: String,
    /// The day it arrives at or is about.
    pub date: Option<String>,
    /// Why, in words.
    pub why: String,
    /// The kind of step, for programs.
    pub kind: String,
}

/// One term.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Deadline {
    /// Id of the rule.
    pub rule: String,
    /// What is done.
    pub title: String,
    /// The decisive day: the last one, else the first one. None: see the explanation.
    pub legal_date: Option<String>,
    /// Hour of that day.
    pub time: Option<String>,
    /// First day of the term.
    pub from: Option<String>,
    /// Last day of the term.
    pub to: Option<String>,
    /// The decisive day in full words.
    pub date_text: String,
    /// Why.
    pub explanation: Vec<ExplainedStep>,
    /// Title of the act.
    pub act: String,
    /// Article.
    pub r#ref: String,
    /// How it was counted.
    pub counting: Counting,
    /// The weaker of number and counting.
    pub trust: Trust,
    /// By a rule of the office, not of the pack.
    pub own: bool,
    /// Of a rule that is tried before it is saved: what it would move in open elections.
    #[serde(default)]
    pub moves: Vec<ElectionMoves>,
}

/// An official date for a row.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OfficialDate {
    /// Id of the rule.
    pub rule: String,
    /// The day, YYYY-MM-DD.
    pub date: String,
    /// Its hour.
    #[serde(default)]
    pub time: Option<String>,
    /// Where it stands; without a source it is refused.
    pub source: String,
}

/// How much earlier the office wants to be ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct OwnBuffer {
    /// How many.
    pub n: u32,
    /// Days of the calendar or working days.
    pub unit: Unit,
}

/// A question for a programme.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ComputeProgramme {
    /// Country of the pack.
    pub pack: String,
    /// Kind of election.
    pub kind: ElectionKind,
    /// Day of voting, YYYY-MM-DD; a draft has none and shows E−35.
    #[serde(default)]
    pub day: Option<String>,
    /// 2 for a second round; 1 when not given.
    #[serde(default)]
    pub round: Option<u8>,
    /// First day of the electoral period.
    #[serde(default)]
    pub period_start: Option<String>,
    /// Other events by their words, as `calling`: YYYY-MM-DD, with `THH:MM` where known.
    #[serde(default)]
    pub anchors: BTreeMap<String, String>,
    /// The electoral act by number and year; refused on a day it is not in force.
    #[serde(default)]
    pub code: Option<String>,
    /// Official dates.
    #[serde(default)]
    pub official: Vec<OfficialDate>,
    /// The office's buffer.
    #[serde(default)]
    pub own: Option<OwnBuffer>,
    /// Language; none for the program's.
    #[serde(default)]
    pub language: Option<Language>,
}

/// One row of a programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct ProgrammeRow {
    /// Number of the row.
    pub no: u32,
    /// Name of the stage.
    pub stage: String,
    /// Id of the stage.
    pub stage_id: String,
    /// Id of the rule.
    pub rule: String,
    /// What is done.
    pub action: String,
    /// Title of the act; empty for practice.
    pub legal_act: String,
    /// Article; empty when it was not seen.
    pub legal_ref: String,
    /// The term in the words of the law.
    pub law_term: String,
    /// First day.
    pub from: Option<String>,
    /// Last day, or the only one.
    pub to: Option<String>,
    /// Hour of the decisive day.
    pub time: Option<String>,
    /// How it was counted.
    pub counting: Counting,
    /// The weaker of number and counting.
    pub trust: Trust,
    /// Who does it.
    pub responsible: String,
    /// The way from the event as a draft shows it: E−35.
    pub draft: String,
    /// Why there is no date; empty when there is one.
    pub missing: String,
    /// The office's own, earlier day.
    pub own: Option<String>,
    /// The official date, which overrules.
    pub official: Option<String>,
    /// Where the official date stands.
    pub official_source: String,
    /// What to look for when the number is not known.
    pub hint: String,
    /// Remarks.
    pub note: String,
    /// Why.
    pub explanation: Vec<ExplainedStep>,
    /// By a rule of the office, not of the pack.
    pub own_rule: bool,
}

/// A programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Programme {
    /// Country of the pack.
    pub pack: String,
    /// Day of the pack's last change.
    pub version: String,
    /// Kind of election.
    pub kind: ElectionKind,
    /// Round.
    pub round: u8,
    /// Day of voting.
    pub day: Option<String>,
    /// Titles of the acts the rows rest on.
    pub acts: Vec<String>,
    /// Rows by stage and day.
    pub rows: Vec<ProgrammeRow>,
    /// How many rows rest on practice or are to be confirmed.
    pub uncertain: u32,
}
