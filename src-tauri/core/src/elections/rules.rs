//! Pure rules of elections: what a row's state is, who reads it, what the counts are.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::store::LineRecord;
use super::{ElectionCounts, ElectionRow, LineTerm, RowMark, RowState};
use crate::deadlines::model::{Anchor, Counting, ElectionKind, Rule, Trust};
use crate::search::folded;
use crate::tasks::TaskState;
use crate::tasks::rules::days_between;

/// A row is due soon within so many days, today included.
pub const SOON_DAYS: u64 = 7;

/// What `terms` of a row holds: the term of an own row, or a way of counting that was switched.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct LineTerms {
    /// The counted term of a row that no rule of the pack has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<LineTerm>,
    /// Another way of counting for this row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counting: Option<Counting>,
}

impl LineTerms {
    /// Reads the column; what cannot be read is nothing.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// The column: empty when there is nothing to say.
    pub fn stored(&self) -> String {
        if *self == LineTerms::default() {
            return String::new();
        }
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// What `readers` of a row holds: who reads it beside the office.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Readers {
    /// The mayors.
    #[serde(default)]
    pub mayors: bool,
    /// Whoever passes the wall.
    #[serde(default)]
    pub wall: bool,
}

impl Readers {
    /// Reads the column; what cannot be read is nobody.
    pub fn read(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// The column.
    pub fn stored(self) -> String {
        serde_json::to_string(&self).unwrap_or_default()
    }

    /// Who reads a rule's row until somebody says otherwise. Mayors: when the words of who does it
    /// name mayors, mayoralties or local councils. The wall: rows that rest on law, and those of
    /// the day of voting and its eve, since these are what everybody asks for.
    pub fn of(rule: &Rule) -> Self {
        const MAYORS: [&str; 8] = [
            "primar",
            "consiliul local",
            "consiliile local",
            "примар",
            "мер",
            "мэр",
            "mayor",
            "local council",
        ];
        let named = rule.responsible.0.values().any(|text| {
            let text = folded(text);
            MAYORS
                .iter()
                .any(|word| starts_a_word(&text, &folded(word)))
        });
        let eve = matches!(rule.stage.as_str(), "eve" | "voting_day");
        Readers {
            mayors: named,
            wall: rule.act.is_some() || eve,
        }
    }
}

fn starts_a_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        !text[..at]
            .chars()
            .next_back()
            .is_some_and(char::is_alphanumeric)
    })
}

/// True for elections that may be decided in a second round: the president, and mayors in general
/// and in new local elections.
pub fn has_second_round(kind: ElectionKind) -> bool {
    matches!(
        kind,
        ElectionKind::President | ElectionKind::LocalGeneral | ElectionKind::LocalNew
    )
}

/// A task of a row, as far as the row's state asks.
#[derive(Debug, Clone, Copy)]
pub struct TaskFacts<'a> {
    /// Where it stands.
    pub state: TaskState,
    /// When it was performed.
    pub performed_on: Option<&'a str>,
    /// Some council has answered it.
    pub answered: bool,
}

/// Where a row stands and, when its tasks ended it, the day of the last one.
/// Its own word holds when the row itself was ended. Else its tasks speak: all ended well, it is
/// done; any begun, it is in work. Tasks that were dropped say nothing.
pub fn state_of(own: RowState, tasks: &[TaskFacts<'_>]) -> (RowState, Option<String>) {
    use TaskState::*;
    if !own.is_open() {
        return (own, None);
    }
    let live = || {
        tasks
            .iter()
            .filter(|task| !matches!(task.state, Cancelled | Skipped | Refused))
    };
    let ended = |state| matches!(state, Done | Reported | OffControl);
    if live().next().is_some() && live().all(|task| ended(task.state)) {
        let last = live().filter_map(|task| task.performed_on).max();
        return (RowState::Done, last.map(str::to_owned));
    }
    let begun = |task: &TaskFacts<'_>| {
        task.answered
            || ended(task.state)
            || matches!(task.state, Accepted | InProgress | Suspended | Returned)
    };
    if live().any(begun) {
        return (RowState::InWork, None);
    }
    (own, None)
}

/// The mark of a row and its days late: today's while it is open, else those it ended with.
pub fn mark(
    state: RowState,
    effective: Option<&str>,
    own: Option<&str>,
    late: Option<i64>,
    today: NaiveDate,
) -> (RowMark, i64) {
    let now = today.to_string();
    match state {
        RowState::NotApplicable => (RowMark::NotApplicable, 0),
        RowState::Done if late.unwrap_or_default() > 0 => {
            (RowMark::DoneLate, late.unwrap_or_default())
        }
        RowState::Done => (RowMark::Done, 0),
        _ if effective.is_some_and(|day| day < now.as_str()) => {
            let late = effective.map_or(0, |day| days_between(day, &now));
            (RowMark::Overdue, late)
        }
        _ if is_soon(effective, today) || own.is_some_and(|day| day < now.as_str()) => {
            (RowMark::Soon, 0)
        }
        RowState::InWork => (RowMark::InWork, 0),
        RowState::Planned => (RowMark::Planned, 0),
    }
}

fn is_soon(effective: Option<&str>, today: NaiveDate) -> bool {
    let last = today
        .checked_add_days(Days::new(SOON_DAYS))
        .unwrap_or(today)
        .to_string();
    let now = today.to_string();
    effective.is_some_and(|day| now.as_str() <= day && day <= last.as_str())
}

/// True when the official day is not the counted one. An end that one of them does not have
/// says nothing.
pub fn differs(line: &LineRecord) -> bool {
    let other = |a: Option<&str>, b: Option<&str>| matches!((a, b), (Some(a), Some(b)) if a != b);
    other(line.official(), line.counted())
        || other(line.official_from.as_deref(), line.from_on.as_deref())
}

/// The rows counted by where they stand.
pub fn counts(rows: &[ElectionRow], today: NaiveDate) -> ElectionCounts {
    let mut counts = ElectionCounts::default();
    let add = |slot: &mut i64, when: bool| *slot += i64::from(when);
    for row in rows {
        counts.total += 1;
        match row.state {
            RowState::Planned => counts.planned += 1,
            RowState::InWork => counts.in_work += 1,
            RowState::Done => counts.done += 1,
            RowState::NotApplicable => counts.not_applicable += 1,
        }
        add(&mut counts.done_late, row.mark == RowMark::DoneLate);
        add(&mut counts.overdue, row.mark == RowMark::Overdue);
        let open = row.state.is_open();
        add(
            &mut counts.soon,
            open && is_soon(row.effective.as_deref(), today),
        );
        add(&mut counts.undated, row.effective.is_none());
        add(&mut counts.uncertain, is_uncertain(row));
        add(&mut counts.differing, row.differs);
    }
    counts
}

/// Something was counted, on practice or yet to be confirmed.
pub fn is_uncertain(row: &ElectionRow) -> bool {
    row.counting.is_some() && matches!(row.trust, Trust::Practice | Trust::ToConfirm)
}

/// The event a row's term hangs on, when it has one.
pub fn anchor_of(rule: Option<&Rule>, terms: &LineTerms) -> Option<Anchor> {
    match (rule, &terms.term) {
        (Some(rule), _) => Some(rule.anchor.clone()),
        (None, Some(term)) => Anchor::from_word(&term.anchor),
        (None, None) => None,
    }
}
