//! The verbs of orders. `addressing` finds whom an order goes to, `sending` writes its lines and
//! adds or takes away councils, `marking` walks the table of states, `editing` writes single
//! values, `terms` gives more time, `reminding` logs who was reminded; `sheet` and `contacts`
//! make what is shown.

pub mod addressing;
pub mod contacts;
pub mod editing;
pub mod log;
pub mod marking;
pub mod reminding;
pub mod sending;
pub mod sheet;
pub mod terms;

use rusqlite::Connection;
use serde_json::json;

use super::OrderSheet;
use super::store::{self, LineRecord};
use crate::app::Desk;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind, WriteTx};
use crate::limits;
use crate::tasks;
use crate::tasks::service::{live, wrong};
use crate::tasks::store::TaskRecord;

/// Does one act on an order, which `f` names with the number of lines it touched, and shows the
/// sheet after it.
///
/// # Errors
/// What `f` answers.
pub fn change(
    desk: &Desk,
    kind: OpKind,
    f: impl FnOnce(&mut WriteTx) -> Result<(String, usize)>,
) -> Result<Changed<OrderSheet>> {
    let core = desk.core()?;
    let texts = tasks::service::texts(desk);
    let changed = core.transact(kind, |tx| {
        let (id, count) = f(tx)?;
        let task = live(tx.conn(), &id)?;
        tx.about(task.title, count as i64);
        Ok(id)
    })?;
    let numbering = core.numbering()?;
    let sheet = core.read(|conn| {
        let today = core.clock().today();
        sheet::sheet(conn, &changed.value, today, &texts, &numbering)
    })?;
    Ok(desk.announce(changed.map(|_| sheet)))
}

/// An order with some of its lines, ready for an act on them.
pub(super) struct Chosen {
    /// The order.
    pub task: TaskRecord,
    /// The lines, each once, in the order they were named.
    pub lines: Vec<LineRecord>,
}

/// Reads the lines of an act: all of one order that is not in the bin.
///
/// # Errors
/// `too-large`; `invalid` when nothing is named or the lines are of several orders; `not-found`.
pub(super) fn chosen(conn: &Connection, ids: &[String]) -> Result<Chosen> {
    if ids.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    let mut seen = std::collections::HashSet::new();
    let mut lines: Vec<LineRecord> = Vec::new();
    for id in ids.iter().filter(|id| seen.insert(id.as_str())) {
        let line = store::line(conn, id)?.ok_or(Error::NotFound("order_line"))?;
        if lines.first().is_some_and(|first| first.task != line.task) {
            return Err(wrong("ids", FieldCode::OneOfThese));
        }
        lines.push(line);
    }
    let Some(first) = lines.first() else {
        return Err(wrong("ids", FieldCode::Required));
    };
    Ok(Chosen {
        task: live(conn, &first.task)?,
        lines,
    })
}

/// Refuses acts on the lines of an order that nobody was given yet.
///
/// # Errors
/// `order-not-sent`.
pub(super) fn sent(task: &TaskRecord) -> Result<()> {
    match task.state.is_unissued() {
        true => Err(Error::refused(ErrorCode::OrderNotSent, &[])),
        false => Ok(()),
    }
}

/// Counts the kept lateness of a line anew: of its last answer against its term in force.
pub(super) fn keep_lateness(tx: &mut WriteTx, id: &str) -> Result<()> {
    let line = store::line(tx.conn(), id)?.ok_or(Error::NotFound("order_line"))?;
    let task = live(tx.conn(), &line.task)?;
    let due = line.due_on.or(task.due_on);
    let late = line
        .answered_on
        .as_deref()
        .and_then(|on| tasks::rules::late_days(due.as_deref(), on));
    tx.set(Entity::OrderLine, id, "late_days", json!(late))?;
    Ok(())
}
