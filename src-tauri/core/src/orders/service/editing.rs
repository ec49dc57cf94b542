//! Single values of a line, as they are typed into its cells.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value as Json, json};

use super::{Chosen, chosen, keep_lateness, sent};
use crate::app::Desk;
use crate::error::{FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::orders::store::{self, LineRecord};
use crate::orders::{EditLine, LineState, rules};
use crate::tasks::DueInput;
use crate::tasks::service::{terms, wrong};

/// Reads a day as it is typed into a cell: YYYY-MM-DD, „ieri”, „12.09”. A day of something that
/// has happened is looked for in the past: in November „12.12” is that of last year.
///
/// # Errors
/// `invalid` for a day the calendar does not have, `term-refused` for words that are no day.
pub fn typed_day(desk: &Desk, path: &str, text: &str, past: bool) -> Result<Option<String>> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let today = desk.clock().today();
    if let Some(day) = short_day(text, today, past) {
        return Ok(Some(day.to_string()));
    }
    let typed = text.parse::<NaiveDate>().is_ok();
    let input = DueInput {
        on: typed.then(|| text.to_owned()),
        words: if typed {
            String::new()
        } else {
            text.to_owned()
        },
        ..DueInput::default()
    };
    Ok(terms::read(desk, &input, path)?.on)
}

/// A day and a month without a year: the nearest such day that has come, or that comes.
fn short_day(text: &str, today: NaiveDate, past: bool) -> Option<NaiveDate> {
    let (day, month) = text.trim_end_matches('.').split_once(['.', '/'])?;
    let (day, month): (u32, u32) = (day.trim().parse().ok()?, month.trim().parse().ok()?);
    let of = |year| NaiveDate::from_ymd_opt(year, month, day);
    let years = match past {
        true => [today.year(), today.year() - 1],
        false => [today.year(), today.year() + 1],
    };
    years.into_iter().filter_map(of).find(|found| {
        if past {
            *found <= today
        } else {
            *found >= today
        }
    })
}

/// The new values of a line with its days read.
#[derive(Debug, Default)]
pub struct Typed {
    days: Vec<(&'static str, Option<String>)>,
    texts: Vec<(&'static str, String)>,
}

impl Typed {
    /// Reads and checks what was typed.
    ///
    /// # Errors
    /// `invalid`, `term-refused`.
    pub fn read(desk: &Desk, edit: &mut EditLine) -> Result<Self> {
        let mut out = Typed::default();
        for (field, typed, past) in [
            ("sent_on", &edit.sent_on, true),
            ("received_on", &edit.received_on, true),
            ("in_work_on", &edit.in_work_on, true),
            ("answered_on", &edit.answered_on, true),
            ("accepted_on", &edit.accepted_on, true),
            ("answer_date", &edit.answer_date, true),
            ("promised_on", &edit.promised_on, false),
        ] {
            if let Some(typed) = typed {
                let day = typed_day(desk, field, typed, past)?;
                let today = desk.clock().today().to_string();
                if past && day.as_ref().is_some_and(|day| *day > today) {
                    return Err(wrong(field, FieldCode::InFuture));
                }
                out.days.push((field, day));
            }
        }
        let mut check = Check::default();
        if let Some(no) = &mut edit.answer_no {
            check.text("answer_no", no, limits::NAME);
            out.texts.push(("answer_no", no.clone()));
        }
        if let Some(note) = &mut edit.note {
            check.lines("note", note, limits::DUTY);
            out.texts.push(("note", note.clone()));
        }
        check.done()?;
        Ok(out)
    }

    /// The new day of a field: none when it was not typed, `Some(None)` when taken away.
    fn day(&self, field: &str) -> Option<Option<&str>> {
        let typed = self.days.iter().find(|(name, _)| *name == field);
        typed.map(|(_, day)| day.as_deref())
    }

    /// True when a step has another day than before: only then the line may stand elsewhere.
    fn steps(&self) -> bool {
        [
            "sent_on",
            "received_on",
            "in_work_on",
            "answered_on",
            "accepted_on",
        ]
        .iter()
        .any(|field| self.day(field).is_some())
    }
}

/// Writes new values of a line.
///
/// # Errors
/// `invalid` for days that do not follow each other or an acceptance without an answer,
/// `order-not-sent`, `not-found`.
pub fn apply(tx: &mut WriteTx, id: &str, typed: &Typed) -> Result<(String, usize)> {
    let Chosen { task, lines } = chosen(tx.conn(), &[id.to_owned()])?;
    let Some(line) = lines.into_iter().next() else {
        return Err(wrong("id", FieldCode::Required));
    };
    if typed.steps() {
        sent(&task)?;
    }
    for (field, text) in &typed.texts {
        tx.set(Entity::OrderLine, id, field, json!(text))?;
    }
    for (field, day) in &typed.days {
        tx.set(Entity::OrderLine, id, field, json!(day))?;
    }
    if typed.steps() {
        follow(tx, &line, typed)?;
    }
    Ok((task.id, 1))
}

/// Brings the state after the days: forward to a step that was given one, back to the furthest
/// that still has one.
fn follow(tx: &mut WriteTx, before: &LineRecord, typed: &Typed) -> Result<()> {
    let id = before.id.as_str();
    let put = |tx: &mut WriteTx, field: &str, value: Json| -> Result<()> {
        tx.set(Entity::OrderLine, id, field, value)?;
        Ok(())
    };
    if typed.day("answered_on") == Some(None) {
        // Without an answer there is nothing accepted and nothing sent back.
        if typed.day("accepted_on").flatten().is_some() {
            return Err(wrong("answered_on", FieldCode::Required));
        }
        put(tx, "accepted_on", Json::Null)?;
        put(tx, "returned_on", Json::Null)?;
        if before.state == LineState::Returned {
            put(tx, "reason", json!(""))?;
        }
    }
    let now = store::line(tx.conn(), id)?.unwrap_or_else(|| before.clone());
    in_order(&now)?;
    let furthest = rules::furthest(
        now.accepted_on.as_deref(),
        now.answered_on.as_deref(),
        now.in_work_on.as_deref(),
        now.received_on.as_deref(),
    );
    let state = match before.state {
        LineState::Returned => returned(&now, typed, furthest),
        // Only a day that was given brings somebody back who need not answer.
        LineState::Excused if typed.days.iter().all(|(_, day)| day.is_none()) => LineState::Excused,
        LineState::Excused => {
            put(tx, "excused_on", Json::Null)?;
            put(tx, "reason", json!(""))?;
            furthest
        }
        _ => furthest,
    };
    if state == LineState::Accepted && now.answered_on.is_none() {
        return Err(wrong("answered_on", FieldCode::Required));
    }
    put(tx, "state", json!(state.slug()))?;
    keep_lateness(tx, id)
}

/// A line that was sent back stays so until an answer of that day or later.
fn returned(now: &LineRecord, typed: &Typed, furthest: LineState) -> LineState {
    let answered_again = typed.day("answered_on").flatten().is_some()
        && now.answered_on.as_deref() >= now.returned_on.as_deref();
    let accepted = typed.day("accepted_on").flatten().is_some();
    match now.returned_on {
        Some(_) if !answered_again && !accepted => LineState::Returned,
        _ => furthest,
    }
}

/// Refuses days that do not follow each other.
fn in_order(line: &LineRecord) -> Result<()> {
    let sent = line.sent_on.as_deref();
    let answered = line.answered_on.as_deref();
    let mut check = Check::default();
    for (path, day, first) in [
        ("received_on", line.received_on.as_deref(), sent),
        ("in_work_on", line.in_work_on.as_deref(), sent),
        ("answered_on", answered, sent),
        (
            "accepted_on",
            line.accepted_on.as_deref(),
            answered.or(sent),
        ),
    ] {
        if let (Some(day), Some(first)) = (day, first)
            && day < first
        {
            check.push(path, FieldCode::EndsBefore, &[]);
        }
    }
    check.done()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_day_without_a_year_is_the_nearest_one() {
        let today: NaiveDate = "2026-11-20".parse().unwrap();
        let read = |text, past| short_day(text, today, past).map(|day| day.to_string());
        assert_eq!(read("12.09", true).as_deref(), Some("2026-09-12"));
        assert_eq!(read("20.11.", true).as_deref(), Some("2026-11-20"));
        assert_eq!(read("21/11", true).as_deref(), Some("2025-11-21"));
        assert_eq!(read("12.09", false).as_deref(), Some("2027-09-12"));
        assert_eq!(read("31.02", true), None);
        assert_eq!(read("12.09.2026", true), None);
        assert_eq!(read("ieri", true), None);
    }
}
