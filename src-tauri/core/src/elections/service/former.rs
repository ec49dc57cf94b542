//! What a new election takes over from a former one: a copy of the last election, or the second
//! round of this one.

use std::collections::HashMap;

use chrono::TimeDelta;
use rusqlite::Connection;

use crate::deadlines::OwnBuffer;
use crate::deadlines::model::Unit;
use crate::elections::counting::{Counter, day_of};
use crate::elections::rules::{self, LineTerms};
use crate::elections::store::{self, LineRecord, Stored};
use crate::elections::{FormerRow, LineOrigin, NewElection, RowState};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::tasks::service::wrong;

/// The former election.
#[derive(Debug)]
pub struct Former {
    /// It, with its rows.
    pub stored: Stored,
    /// The new one is its second round.
    pub second_round: bool,
}

impl Former {
    /// The former election that is asked for.
    ///
    /// # Errors
    /// `not-found`, `no-second-round`, `second-round-there`; `invalid` when the second round is
    /// said to be of another kind.
    pub fn asked(conn: &Connection, request: &NewElection) -> Result<Option<Self>> {
        let (id, second_round) = match (&request.second_round_of, &request.copy_from) {
            (Some(id), _) => (id, true),
            (None, Some(id)) => (id, false),
            (None, None) => return Ok(None),
        };
        store::live(conn, id)?;
        let stored = store::stored(conn, id)?;
        let election = &stored.election;
        if second_round {
            let kind = [("kind", election.kind.slug().to_owned())];
            if !rules::has_second_round(election.kind) || election.round != 1 {
                return Err(Error::refused(ErrorCode::NoSecondRound, &kind));
            }
            if election.kind != request.kind {
                return Err(wrong("kind", FieldCode::DoesNotFit));
            }
            if store::second_round(conn, id)?.is_some() {
                return Err(Error::refused(ErrorCode::SecondRoundThere, &kind));
            }
        }
        Ok(Some(Former {
            stored,
            second_round,
        }))
    }

    /// Its buffer.
    pub fn buffer(&self) -> Option<OwnBuffer> {
        let election = &self.stored.election;
        election.own_n.map(|n| OwnBuffer {
            n,
            unit: if election.own_unit == Unit::WorkingDay.slug() {
                Unit::WorkingDay
            } else {
                Unit::CalendarDay
            },
        })
    }
}

/// Carries over into `new` what the former election has: of rows of the pack who sees to them,
/// the notes somebody wrote and who reads them; own rows whole, their typed days as far from the
/// day of voting as they were. What was done in the first round is not asked again: an own row
/// that is done stays behind. Replies with what differs, and how many rows got their people.
pub fn carry(former: &Former, counter: &Counter, new: &mut Stored) -> (Vec<FormerRow>, i64) {
    let mut changes = Vec::new();
    let mut people = 0;
    let old: HashMap<&str, &LineRecord> = former
        .stored
        .lines
        .iter()
        .filter(|line| !line.rule.is_empty())
        .map(|line| (line.rule.as_str(), line))
        .collect();
    let language = former.stored.election.language;
    for line in &mut new.lines {
        let Some(before) = old.get(line.rule.as_str()) else {
            changes.push(told(&line.action, "new", String::new(), in_words(line)));
            continue;
        };
        line.responsible_id.clone_from(&before.responsible_id);
        line.responsible_name.clone_from(&before.responsible_name);
        line.readers.clone_from(&before.readers);
        people += i64::from(before.responsible_id.is_some() || !before.responsible_name.is_empty());
        let rule = counter.pack.rule(&before.rule).ok();
        let packs = rule.map_or("", |rule| rule.note.get(language, counter.pack.language()));
        if before.note != packs {
            line.note.clone_from(&before.note);
        }
        if new.election.language == language && in_words(before) != in_words(line) {
            changes.push(told(
                &line.action,
                "changed",
                in_words(before),
                in_words(line),
            ));
        }
    }
    let shift = match (
        day_of(former.stored.election.day.as_deref()),
        day_of(new.election.day.as_deref()),
    ) {
        (Some(before), Some(after)) => Some(after - before),
        _ => None,
    };
    for before in &former.stored.lines {
        let done = before.state == RowState::Done;
        if !before.rule.is_empty() {
            if !new.lines.iter().any(|line| line.rule == before.rule) {
                let how = if done { "done" } else { "gone" };
                changes.push(told(&before.action, how, in_words(before), String::new()));
            }
            continue;
        }
        if former.second_round && !before.state.is_open() {
            changes.push(told(
                &before.action,
                "done",
                in_words(before),
                String::new(),
            ));
            continue;
        }
        if before.origin == LineOrigin::Official && !former.second_round {
            changes.push(told(
                &before.action,
                "gone",
                in_words(before),
                String::new(),
            ));
            continue;
        }
        let carried = carried(before, new, shift);
        people +=
            i64::from(carried.responsible_id.is_some() || !carried.responsible_name.is_empty());
        changes.push(told(
            &carried.action,
            "carried",
            in_words(before),
            in_words(&carried),
        ));
        new.lines.push(carried);
    }
    (changes, people)
}

/// An own row in the new election: planned, its typed day moved with the day of voting.
fn carried(before: &LineRecord, new: &Stored, shift: Option<TimeDelta>) -> LineRecord {
    let own_on = day_of(before.own_on.as_deref()).filter(|_| before.own_typed);
    let own_on = own_on
        .zip(shift)
        .map(|(day, shift)| (day + shift).to_string());
    let same = new
        .lines
        .iter()
        .find(|line| line.chapter == before.chapter)
        .map(|line| line.chapter_place);
    let last = new.lines.iter().map(|line| line.chapter_place).max();
    LineRecord {
        id: before.id.clone(),
        chapter: before.chapter.clone(),
        chapter_place: same.unwrap_or_else(|| last.map_or(0, |last| last + 1)),
        origin: LineOrigin::Own,
        terms: before.terms.clone(),
        action: before.action.clone(),
        law_term: before.law_term.clone(),
        legal_act: before.legal_act.clone(),
        legal_ref: before.legal_ref.clone(),
        bodies: before.bodies.clone(),
        draft: before.draft.clone(),
        own_typed: own_on.is_some(),
        own_on,
        note: before.note.clone(),
        responsible_id: before.responsible_id.clone(),
        responsible_name: before.responsible_name.clone(),
        readers: before.readers.clone(),
        ..super::adding::blank()
    }
}

/// What a row says, without its day: words, article, distance.
fn in_words(line: &LineRecord) -> String {
    let parts = [
        line.action.as_str(),
        &line.law_term,
        &line.draft,
        &line.legal_act,
        &line.legal_ref,
        &line.bodies,
    ];
    let filled: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    filled.join("; ")
}

fn told(action: &str, how: &str, before: String, after: String) -> FormerRow {
    FormerRow {
        action: action.to_owned(),
        how: how.to_owned(),
        before,
        after,
    }
}

/// Terms that hang on another row by its id, turned to the row that stands for it now.
pub fn pointed_anew(terms: &str, ids: &HashMap<&str, String>) -> String {
    let mut read = LineTerms::read(terms);
    let Some(term) = &mut read.term else {
        return terms.to_owned();
    };
    let new = term.anchor.strip_prefix("line:").and_then(|id| ids.get(id));
    match new.filter(|_| !is_rule(&term.anchor, ids)) {
        Some(new) => {
            term.anchor = format!("line:{new}");
            read.stored()
        }
        None => terms.to_owned(),
    }
}

/// Rows of the pack carry their rule's id until they are written; one hangs on those by rule.
fn is_rule(anchor: &str, ids: &HashMap<&str, String>) -> bool {
    let id = anchor.strip_prefix("line:").unwrap_or_default();
    // Ids of rows are UUIDs; rules have none of their shape.
    ids.contains_key(id) && id.len() != 36
}
