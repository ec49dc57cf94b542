//! Wire adapters of the hand-over of a desk.

use serde_json::json;

use super::{DeskPart, DeskTask, HandOverDesk, HandOverOf, HandOverPreview, HandOverRecord, store};
use crate::app::Desk;
use crate::commands::Empty;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::tasks::{NamedPerson, TaskPerson};

/// What a person holds.
pub fn hand_over_preview(desk: &Desk, mut request: HandOverOf) -> Result<HandOverPreview> {
    let mut check = Check::default();
    named(&mut check, "from", &mut request.from);
    check.done()?;
    desk.core()?.read(|conn| {
        let from = resolved(conn, &request.from)?;
        let tasks = store::desk(conn, from.id.as_deref(), &from.name)?;
        Ok(HandOverPreview { from, tasks })
    })
}

/// Gives what a person holds to another, as one act.
pub fn hand_over(desk: &Desk, mut request: HandOverDesk) -> Result<Changed<HandOverRecord>> {
    let mut check = Check::default();
    named(&mut check, "from", &mut request.from);
    named(&mut check, "to", &mut request.to);
    check.lines("note", &mut request.note, limits::DUTY);
    let itself = match (&request.from.id, &request.to.id) {
        (Some(from), Some(to)) => from == to,
        (None, None) => request.from.name == request.to.name,
        _ => false,
    };
    if itself {
        check.push("to", FieldCode::Itself, &[]);
    }
    check.done()?;
    let core = desk.core()?;
    let changed = core.transact(OpKind::HandOver, |tx| {
        let from = resolved(tx.conn(), &request.from)?;
        let to = resolved(tx.conn(), &request.to)?;
        if to.gone {
            return Err(Error::NotFound("person"));
        }
        let held = store::desk(tx.conn(), from.id.as_deref(), &from.name)?;
        let mut count = 0;
        for task in chosen(held, &request.tasks)? {
            if give(tx, &task, &from, &to, &request.parts)? {
                count += 1;
            }
        }
        if count == 0 {
            let mut check = Check::default();
            check.push("tasks", FieldCode::Required, &[]);
            check.done()?;
        }
        let id = tx.new_id();
        let values = [
            ("from_id", json!(from.id)),
            ("from_name", json!(from.name)),
            ("to_id", json!(to.id)),
            ("to_name", json!(to.name)),
            ("on_date", json!(tx.today())),
            ("note", json!(request.note)),
            ("tasks", json!(count)),
        ];
        tx.insert(Entity::HandOver, &id, &values)?;
        tx.about(format!("{} → {}", from.name, to.name), count);
        store::one(tx.conn(), &id)?.ok_or(Error::NotFound("hand_over"))
    })?;
    Ok(desk.announce(changed))
}

/// Hand-overs that were made, the newest first.
pub fn hand_over_list(desk: &Desk, _: Empty) -> Result<Vec<HandOverRecord>> {
    desk.core()?.read(store::records)
}

fn named(check: &mut Check, path: &str, person: &mut NamedPerson) {
    if person.id.is_none() {
        check.required(path, &mut person.name, limits::TITLE);
    }
}

fn resolved(conn: &rusqlite::Connection, person: &NamedPerson) -> Result<TaskPerson> {
    let Some(id) = &person.id else {
        return Ok(TaskPerson {
            id: None,
            name: person.name.clone(),
            gone: false,
        });
    };
    let (name, live) = store::person(conn, id)?.ok_or(Error::NotFound("person"))?;
    Ok(TaskPerson {
        id: Some(id.clone()),
        name,
        gone: !live,
    })
}

/// The tasks asked for, or all; one that the person has no part in is refused.
fn chosen(held: Vec<DeskTask>, ids: &[String]) -> Result<Vec<DeskTask>> {
    if ids.is_empty() {
        return Ok(held);
    }
    if ids.iter().any(|id| !held.iter().any(|task| task.id == *id)) {
        return Err(Error::NotFound("task"));
    }
    Ok(held
        .into_iter()
        .filter(|task| ids.contains(&task.id))
        .collect())
}

/// Gives one task over; false when nothing of it was asked for.
fn give(
    tx: &mut WriteTx,
    task: &DeskTask,
    from: &TaskPerson,
    to: &TaskPerson,
    asked: &[DeskPart],
) -> Result<bool> {
    let before = tx.changed();
    for part in &task.parts {
        let wanted = match asked {
            // Who gave a task stays a fact unless it is asked for by name.
            [] => *part != DeskPart::Author,
            asked => asked.contains(part),
        };
        if !wanted {
            continue;
        }
        match part {
            DeskPart::Responsible => name_on(tx, Entity::Task, &task.id, "responsible", to)?,
            DeskPart::Controller => name_on(tx, Entity::Task, &task.id, "controller", to)?,
            DeskPart::Author => name_on(tx, Entity::Task, &task.id, "author", to)?,
            DeskPart::CoExecutor => take_place(tx, task, "co_executor", from, to)?,
            DeskPart::Informed => take_place(tx, task, "informed", from, to)?,
            DeskPart::Step => {
                for step in store::steps(tx.conn(), &task.id, from.id.as_deref(), &from.name)? {
                    name_on(tx, Entity::TaskStep, &step, "person", to)?;
                }
            }
        }
    }
    Ok(tx.changed() > before)
}

/// Writes a person into the two columns `<column>_id` and `<column>_name`.
fn name_on(
    tx: &mut WriteTx,
    entity: Entity,
    id: &str,
    column: &str,
    to: &TaskPerson,
) -> Result<()> {
    tx.set(entity, id, &format!("{column}_id"), json!(to.id))?;
    tx.set(entity, id, &format!("{column}_name"), json!(to.name))?;
    Ok(())
}

/// Gives a place in the list of people over; whoever has a part already does not stand there
/// twice.
fn take_place(
    tx: &mut WriteTx,
    task: &DeskTask,
    part: &str,
    from: &TaskPerson,
    to: &TaskPerson,
) -> Result<()> {
    for place in store::parts(tx.conn(), &task.id, part, from.id.as_deref(), &from.name)? {
        if store::takes_part(tx.conn(), &task.id, to.id.as_deref(), &to.name)? {
            let stamp = json!(tx.stamp());
            tx.set(Entity::TaskPerson, &place, "deleted_at", stamp)?;
        } else {
            name_on(tx, Entity::TaskPerson, &place, "person", to)?;
        }
    }
    Ok(())
}
