//! The verbs of tasks. `change` is the frame of every act on one task; `terms` sets terms and
//! extends them, `moving` walks the table of states, `adding`, `editing`, `parts` and `bulk` do
//! what their names say, `cards` and `log` make what is shown.

pub mod adding;
pub mod bulk;
pub mod cards;
pub mod editing;
pub mod log;
pub mod moving;
pub mod parts;
pub mod people;
pub mod terms;

use rusqlite::Connection;
use serde_json::json;

use super::store::people::Me;
use super::store::{self, TaskRecord};
use super::{NamedPerson, TaskCard};
use crate::app::Desk;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::locales::Texts;

/// Longest label, in characters.
pub const LABEL: usize = 60;
/// Most labels, councils, people or lines of one task.
pub const MANY: usize = 500;

/// Does one act on one task, which `f` names, and shows the task after it.
///
/// # Errors
/// What `f` answers.
pub fn change(
    desk: &Desk,
    kind: OpKind,
    f: impl FnOnce(&mut WriteTx) -> Result<String>,
) -> Result<Changed<TaskCard>> {
    let core = desk.core()?;
    let texts = texts(desk);
    let changed = core.transact(kind, |tx| {
        let id = f(tx)?;
        let task = store::task(tx.conn(), &id)?.ok_or(Error::NotFound("task"))?;
        tx.about(task.title, 1);
        Ok(id)
    })?;
    let card = core.read(|conn| {
        let today = core.clock().today();
        cards::card(conn, &changed.value, today, &texts)
    })?;
    Ok(desk.announce(changed.map(|_| card)))
}

/// The texts in the user's language.
pub fn texts(desk: &Desk) -> Texts {
    Texts::new(desk.preferences().language)
}

/// A task that is not in the bin.
///
/// # Errors
/// `not-found`.
pub fn live(conn: &Connection, id: &str) -> Result<TaskRecord> {
    store::task(conn, id)?
        .filter(|task| !task.deleted)
        .ok_or(Error::NotFound("task"))
}

/// The task a part belongs to; the task itself must not be in the bin.
///
/// # Errors
/// `not-found`.
pub fn owner(tx: &WriteTx, entity: Entity, part: &str) -> Result<TaskRecord> {
    let id =
        store::owner(tx.conn(), entity.table(), part)?.ok_or(Error::NotFound(entity.table()))?;
    live(tx.conn(), &id)
}

/// Takes a part away.
pub fn take_away(tx: &mut WriteTx, entity: Entity, id: &str) -> Result<()> {
    let stamp = json!(tx.stamp());
    tx.set(entity, id, "deleted_at", stamp)?;
    Ok(())
}

/// Whoever writes this act.
pub fn me(tx: &WriteTx) -> Result<Me> {
    store::people::me(tx.conn(), tx.actor())
}

/// A refusal of one field.
pub fn wrong(path: &str, code: FieldCode) -> Error {
    let mut check = Check::default();
    check.push(path, code, &[]);
    Error::Invalid(check.into_found())
}

/// A named person as it is stored: the card's id if there is one, and the name.
///
/// # Errors
/// `not-found` for a card that is not there or in the bin, `invalid` for a bad name.
pub fn named(tx: &WriteTx, person: &NamedPerson, path: &str) -> Result<(Option<String>, String)> {
    if person.id.as_deref() == Some("me") {
        let me = me(tx)?;
        return match me.id {
            Some(id) => by_id(tx, id),
            None => Ok((None, me.name)),
        };
    }
    if let Some(id) = person.id.clone().filter(|id| !id.is_empty()) {
        return by_id(tx, id);
    }
    let mut name = person.name.clone();
    let mut check = Check::default();
    check.text(path, &mut name, limits::TITLE);
    check.done()?;
    Ok((None, name))
}

fn by_id(tx: &WriteTx, id: String) -> Result<(Option<String>, String)> {
    let name = store::people::live_name(tx.conn(), &id)?.ok_or(Error::NotFound("person"))?;
    Ok((Some(id), name))
}

/// A day as it is stored: none for an empty text.
///
/// # Errors
/// `invalid` for a day the calendar does not have.
pub fn day(path: &str, text: Option<&str>) -> Result<Option<String>> {
    let text = text.unwrap_or_default().trim();
    let mut check = Check::default();
    let day = check.date(path, text);
    check.done()?;
    Ok(day.map(|day| day.to_string()))
}

/// An hour as it is stored, HH:MM: none for an empty text.
///
/// # Errors
/// `invalid` for an hour the clock does not have.
pub fn hour(path: &str, text: Option<&str>) -> Result<Option<String>> {
    let text = text.unwrap_or_default().trim();
    if text.is_empty() {
        return Ok(None);
    }
    chrono::NaiveTime::parse_from_str(text, "%H:%M")
        .map(|time| Some(time.format("%H:%M").to_string()))
        .map_err(|_| wrong(path, FieldCode::NotAnHour))
}
