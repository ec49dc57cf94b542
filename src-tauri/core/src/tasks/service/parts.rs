//! Days between, checklist, notes, links, reminders.

use serde_json::{Value as Json, json};

use super::{adding, day, live, named, owner, take_away, wrong};
use crate::error::{FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::tasks::store;
use crate::tasks::{
    EditCheckpoint, EditNote, EditStep, NewCheckpoint, NewLink, NewNote, NewReminder, NewStep,
    ReportCheckpoint, TickStep,
};

fn set_all(
    tx: &mut WriteTx,
    entity: Entity,
    id: &str,
    values: Vec<(&'static str, Json)>,
) -> Result<()> {
    for (field, value) in values {
        tx.set(entity, id, field, value)?;
    }
    Ok(())
}

/// Adds a day between.
pub fn checkpoint_add(tx: &mut WriteTx, mut request: NewCheckpoint) -> Result<String> {
    let mut check = Check::default();
    adding::day_between(&mut check, "due", &mut request.due);
    check.done()?;
    let task = live(tx.conn(), &request.task)?;
    adding::add_checkpoint(tx, &task.id, &request.due)?;
    Ok(task.id)
}

/// Changes a day between.
pub fn checkpoint_edit(tx: &mut WriteTx, mut request: EditCheckpoint) -> Result<String> {
    let mut check = Check::default();
    adding::day_between(&mut check, "due", &mut request.due);
    check.done()?;
    let task = owner(tx, Entity::Checkpoint, &request.id)?;
    let values = vec![
        ("due_on", json!(request.due.due_on)),
        ("title", json!(request.due.title)),
    ];
    set_all(tx, Entity::Checkpoint, &request.id, values)?;
    Ok(task.id)
}

/// Enters an interim report; an empty one takes it back.
pub fn checkpoint_report(tx: &mut WriteTx, mut request: ReportCheckpoint) -> Result<String> {
    let mut check = Check::default();
    check.lines("report", &mut request.report, limits::NOTE);
    if let Some(percent) = request.percent {
        check.number("percent", percent, 0, 100);
    }
    check.done()?;
    let on = day("on", request.on.as_deref())?;
    let today = tx.today();
    if on.as_ref().is_some_and(|on| *on > today) {
        return Err(wrong("on", FieldCode::InFuture));
    }
    let task = owner(tx, Entity::Checkpoint, &request.id)?;
    let there = !request.report.is_empty() || request.percent.is_some();
    let by = if there { tx.actor() } else { "" };
    let values = vec![
        ("reported_on", json!(there.then(|| on.unwrap_or(today)))),
        ("report", json!(request.report)),
        ("percent", json!(request.percent)),
        ("reported_by", json!(by)),
    ];
    set_all(tx, Entity::Checkpoint, &request.id, values)?;
    Ok(task.id)
}

/// Takes a part of any of these kinds away.
pub fn remove(tx: &mut WriteTx, entity: Entity, id: &str) -> Result<String> {
    let task = owner(tx, entity, id)?;
    take_away(tx, entity, id)?;
    Ok(task.id)
}

/// Adds a line to the checklist.
pub fn step_add(tx: &mut WriteTx, mut request: NewStep) -> Result<String> {
    let mut check = Check::default();
    check.required("title", &mut request.title, limits::POST);
    check.done()?;
    let due = day("due_on", request.due_on.as_deref())?;
    let task = live(tx.conn(), &request.task)?;
    let (person, name) = named(tx, &request.person, "person")?;
    let place = store::next_place(tx.conn(), "task_step", &task.id)?;
    let id = tx.new_id();
    let values = [
        ("task_id", json!(task.id)),
        ("title", json!(request.title)),
        ("due_on", json!(due)),
        ("person_id", json!(person)),
        ("person_name", json!(name)),
        ("place", json!(place)),
    ];
    tx.insert(Entity::TaskStep, &id, &values)?;
    Ok(task.id)
}

/// Changes a line of the checklist.
pub fn step_edit(tx: &mut WriteTx, mut request: EditStep) -> Result<String> {
    let mut check = Check::default();
    check.required("title", &mut request.title, limits::POST);
    check.done()?;
    let due = day("due_on", request.due_on.as_deref())?;
    let task = owner(tx, Entity::TaskStep, &request.id)?;
    let (person, name) = named(tx, &request.person, "person")?;
    let values = vec![
        ("title", json!(request.title)),
        ("due_on", json!(due)),
        ("person_id", json!(person)),
        ("person_name", json!(name)),
    ];
    set_all(tx, Entity::TaskStep, &request.id, values)?;
    Ok(task.id)
}

/// Ticks a line of the checklist, or takes the tick away.
pub fn step_tick(tx: &mut WriteTx, request: &TickStep) -> Result<String> {
    let task = owner(tx, Entity::TaskStep, &request.id)?;
    let held = tx.get(Entity::TaskStep, &request.id, "done_on")?;
    if held.is_null() == request.done {
        let (on, by) = match request.done {
            true => (json!(tx.today()), json!(tx.actor())),
            false => (Json::Null, json!("")),
        };
        let values = vec![("done_on", on), ("done_by", by)];
        set_all(tx, Entity::TaskStep, &request.id, values)?;
    }
    Ok(task.id)
}

fn note_text(text: &mut String) -> Result<()> {
    let mut check = Check::default();
    check.lines("text", text, limits::NOTE);
    if text.is_empty() {
        check.push("text", FieldCode::Required, &[]);
    }
    check.done()
}

/// Writes a note on a task.
pub fn note_add(tx: &mut WriteTx, mut request: NewNote) -> Result<String> {
    note_text(&mut request.text)?;
    let task = live(tx.conn(), &request.task)?;
    let id = tx.new_id();
    let values = [
        ("task_id", json!(task.id)),
        ("text", json!(request.text)),
        ("at", json!(tx.stamp())),
        ("by_name", json!(tx.actor())),
    ];
    tx.insert(Entity::TaskNote, &id, &values)?;
    Ok(task.id)
}

/// Changes the words of a note.
pub fn note_edit(tx: &mut WriteTx, mut request: EditNote) -> Result<String> {
    note_text(&mut request.text)?;
    let task = owner(tx, Entity::TaskNote, &request.id)?;
    tx.set(Entity::TaskNote, &request.id, "text", json!(request.text))?;
    Ok(task.id)
}

/// Links two tasks; a link that is there already stays as it is.
pub fn link_add(tx: &mut WriteTx, request: &NewLink) -> Result<String> {
    if request.task == request.other {
        return Err(wrong("other", FieldCode::Itself));
    }
    let task = live(tx.conn(), &request.task)?;
    let other = live(tx.conn(), &request.other)?;
    if store::link_between(tx.conn(), &task.id, &other.id)?.is_none() {
        let id = tx.new_id();
        let values = [("task_id", json!(task.id)), ("other_id", json!(other.id))];
        tx.insert(Entity::TaskLink, &id, &values)?;
    }
    Ok(task.id)
}

/// Sets a reminder on a day of its own.
pub fn reminder_add(tx: &mut WriteTx, mut request: NewReminder) -> Result<String> {
    let mut check = Check::default();
    check.text("note", &mut request.note, limits::POST);
    check.done()?;
    let on = day("on_date", Some(&request.on_date))?;
    let on = on.ok_or_else(|| wrong("on_date", FieldCode::Required))?;
    let task = live(tx.conn(), &request.task)?;
    let id = tx.new_id();
    let values = [
        ("task_id", json!(task.id)),
        ("on_date", json!(on)),
        ("note", json!(request.note)),
    ];
    tx.insert(Entity::Reminder, &id, &values)?;
    Ok(task.id)
}
