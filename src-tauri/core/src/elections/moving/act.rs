//! Writing what moves.

use serde_json::{Value as Json, json};

use super::MovePlan;
use super::plan::{self, Plan, TaskMove};
use crate::elections::counting::Counter;
use crate::elections::service::Reading;
use crate::elections::store::{self, Stored, writing};
use crate::error::Result;
use crate::history::{Entity, WriteTx};
use crate::orders::service::terms as orders;
use crate::tasks::rules::late_days;

/// Counts an election anew after something of it was written in this act, writes what moves, and
/// lets tasks follow. `before` is the election as it stood before the act.
///
/// # Errors
/// As [`plan::make`].
pub fn settle(tx: &mut WriteTx, before: &Stored, reading: &Reading) -> Result<MovePlan> {
    let after = store::stored(tx.conn(), &before.election.id)?;
    let counter = Counter::of(tx.conn(), &after.election)?;
    let plan = plan::make(tx.conn(), before, &after, &counter, reading)?;
    write(tx, &plan, after.election.day.as_deref())?;
    Ok(plan.shown)
}

/// Writes a plan: rows, then the tasks that follow.
///
/// # Errors
/// Of the database.
pub fn write(tx: &mut WriteTx, plan: &Plan, day: Option<&str>) -> Result<()> {
    for (before, after) in &plan.lines {
        writing::counted(tx, before, after)?;
    }
    for moved in &plan.tasks {
        task(tx, moved, day)?;
    }
    Ok(())
}

fn task(tx: &mut WriteTx, moved: &TaskMove, day: Option<&str>) -> Result<()> {
    let task = &moved.task;
    let mut values = vec![
        ("due_on", json!(moved.due_on)),
        ("due_time", json!(moved.due_time)),
        ("no_term", json!(i64::from(moved.due_on.is_none()))),
        ("own_due_on", json!(moved.own_due_on)),
        ("due_basis", json!(rebased(&task.due_basis, day))),
    ];
    if let Some(performed) = &task.performed_on {
        let late = late_days(moved.due_on.as_deref(), performed);
        values.push(("late_days", json!(late)));
    }
    tx.set_all(Entity::Task, &task.id, &values)?;
    if task.order {
        orders::recount(tx, &task.id)?;
    }
    Ok(())
}

/// The basis of a term counted from another day of voting.
fn rebased(basis: &str, day: Option<&str>) -> String {
    match serde_json::from_str::<Json>(basis) {
        Ok(mut read) if read.is_object() => {
            read["from"] = json!(day.unwrap_or_default());
            // Written back as it was: in the order of its own type.
            serde_json::from_value::<crate::tasks::DueBasis>(read)
                .ok()
                .and_then(|basis| serde_json::to_string(&basis).ok())
                .unwrap_or_else(|| basis.to_owned())
        }
        _ => basis.to_owned(),
    }
}
