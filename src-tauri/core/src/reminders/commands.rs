//! Wire adapters of reminders.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde_json::json;

use super::rules::{self, Term};
use super::store::{self, ThingRow};
use super::{
    Ladder, ReminderDay, ReminderKind, ReminderLine, RemindersDue, SeenReminders, SetLadder,
};
use crate::app::Desk;
use crate::clock::stamp;
use crate::commands::{Empty, Topic};
use crate::error::{Error, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind};
use crate::limits::{self, Check};
use crate::office::{seat, store as office};
use crate::staff::Counted;

/// Most lines of an answer; the count is whole.
const LINES: usize = 200;

/// What fell due and was not seen by whoever sits here.
pub fn reminders_due(desk: &Desk, _: Empty) -> Result<RemindersDue> {
    let core = desk.core()?;
    let today = core.clock().today();
    let lines = core.read(|conn| lines(conn, today))?;
    let mut due = RemindersDue {
        today: today.to_string(),
        count: lines.len() as i64,
        late: lines
            .iter()
            .filter(|(_, line)| line.kind == ReminderKind::Late)
            .count() as i64,
        days: Vec::new(),
    };
    let mut days: BTreeMap<String, Vec<ReminderLine>> = BTreeMap::new();
    for (listed, line) in lines.into_iter().take(LINES) {
        days.entry(listed.to_string()).or_default().push(line);
    }
    due.days = days
        .into_iter()
        .rev()
        .map(|(date, lines)| ReminderDay { date, lines })
        .collect();
    Ok(due)
}

/// Notes that reminders were seen; with `all`, every one that is due now.
pub fn reminders_seen(desk: &Desk, request: SeenReminders) -> Result<Changed<Counted>> {
    if request.lines.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(crate::error::ErrorCode::TooLarge, &params));
    }
    let mut check = Check::default();
    for line in &request.lines {
        if check.date("lines", &line.on).is_none() && line.on.is_empty() {
            check.push("lines", FieldCode::Required, &[]);
        }
    }
    check.done()?;
    let core = desk.core()?;
    if core.is_read_only() {
        // Nobody's habits are kept in a file that is only looked at.
        return Ok(unjournaled(Counted { count: 0 }, false));
    }
    let today = core.clock().today();
    let (user, mut keys) = core.read(|conn| {
        let keys: Vec<(String, String)> = match request.all {
            true => lines(conn, today)?
                .into_iter()
                .map(|(_, line)| (line.id, line.on))
                .collect(),
            false => Vec::new(),
        };
        Ok((seat::seat(conn)?.user, keys))
    })?;
    keys.extend(request.lines.into_iter().map(|line| (line.id, line.on)));
    let at = stamp(core.clock().now());
    let count = core.database().write(|tx| {
        let mut count = 0;
        for (id, on) in &keys {
            count += u32::from(store::mark_seen(tx, id, on, &user, &at)?);
        }
        Ok(count)
    })?;
    Ok(desk.announce(unjournaled(Counted { count }, count > 0)))
}

/// The office's ladder.
pub fn ladder_get(desk: &Desk, _: Empty) -> Result<Ladder> {
    desk.core()?.read(shown)
}

/// Chooses the office's ladder; empty text goes back to the usual one.
pub fn ladder_set(desk: &Desk, request: SetLadder) -> Result<Changed<Ladder>> {
    let mut check = Check::default();
    let days = rules::read(&request.text);
    if days.is_none() {
        let params = [
            ("least", "0".to_owned()),
            ("most", rules::FARTHEST.to_string()),
        ];
        check.push("text", FieldCode::OutOfRange, &params);
    }
    check.done()?;
    let text = match request.text.trim() {
        "" => String::new(),
        _ => rules::written(&days.unwrap_or_default()),
    };
    let core = desk.core()?;
    let changed = core.transact(OpKind::LadderSet, |tx| {
        let office = office::office(tx.conn())?;
        let said = match text.is_empty() {
            true => rules::USUAL,
            false => text.as_str(),
        };
        tx.about(said, 1);
        tx.set(Entity::Office, &office.id, "ladder", json!(text))?;
        shown(tx.conn())
    })?;
    Ok(desk.announce(changed))
}

fn shown(conn: &Connection) -> Result<Ladder> {
    let own = store::ladder(conn)?;
    let days = days_of(&own);
    Ok(Ladder {
        text: rules::written(&days),
        days,
        usual: own.is_empty(),
    })
}

/// The days of a stored ladder; of one that cannot be read, the usual ones.
fn days_of(text: &str) -> Vec<u32> {
    rules::read(text)
        .or_else(|| rules::read(rules::USUAL))
        .unwrap_or_default()
}

fn unjournaled<T>(value: T, changed: bool) -> Changed<T> {
    Changed {
        value,
        op: None,
        topics: match changed {
            true => vec![Topic::Tasks],
            false => Vec::new(),
        },
    }
}

/// Every line that is due, with the day under which it is listed: the newest day first, within
/// it the oldest term first.
fn lines(conn: &Connection, today: NaiveDate) -> Result<Vec<(NaiveDate, ReminderLine)>> {
    let seat = seat::seat(conn)?;
    let office = days_of(&store::ladder(conn)?);
    let mut lines: Vec<_> = store::things(conn, seat.follows(), &seat.user)?
        .into_iter()
        .filter_map(|thing| line(thing, &office, today))
        .collect();
    lines.sort_by(|(one_day, one), (other_day, other)| {
        other_day
            .cmp(one_day)
            .then_with(|| one.due_on.cmp(&other.due_on))
            .then_with(|| one.number.cmp(&other.number))
            .then_with(|| one.id.cmp(&other.id))
    });
    Ok(lines)
}

fn line(thing: ThingRow, office: &[u32], today: NaiveDate) -> Option<(NaiveDate, ReminderLine)> {
    let due: NaiveDate = thing.due.parse().ok()?;
    let seen: Option<NaiveDate> = thing.seen.and_then(|seen| seen.parse().ok());
    let (on, kind, listed, folded) = if thing.reminder.is_some() {
        if seen.is_some_and(|seen| seen >= due) {
            return None;
        }
        (due, ReminderKind::Own, due, 0)
    } else {
        let born = thing.created_at.get(..10).and_then(|day| day.parse().ok());
        let term = Term {
            due,
            own: thing.own.and_then(|own| own.parse().ok()),
            ladder: match thing.ladder.is_empty() {
                true => office.to_vec(),
                false => days_of(&thing.ladder),
            },
            born: born.unwrap_or(NaiveDate::MIN),
        };
        let rung = term.rung(today, seen)?;
        (rung.on, rung.kind, rung.listed, rung.folded)
    };
    let line = ReminderLine {
        id: thing.id,
        on: on.to_string(),
        task: thing.task,
        number: thing.number,
        title: thing.title,
        kind,
        days: match thing.reminder {
            Some(_) => 0,
            None => (due - today).num_days(),
        },
        due_on: match thing.reminder {
            Some(_) => None,
            None => Some(thing.due),
        },
        checkpoint: thing.checkpoint,
        note: thing.reminder.unwrap_or_default(),
        folded,
    };
    Some((listed, line))
}
