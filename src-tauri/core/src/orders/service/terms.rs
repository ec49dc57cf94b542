//! More time for single councils, each with its act kept.

use serde_json::{Value as Json, json};

use super::{Chosen, chosen, keep_lateness, sent};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::orders::{ExtendLines, LineState, store};
use crate::tasks::TaskExtension;
use crate::tasks::service::terms::Due;
use crate::tasks::service::{take_away, wrong};

/// Gives lines a later term of their own, as one act.
///
/// # Errors
/// `invalid` without a reason, without a term, with one that is not later than that in force, or
/// for a line that need not answer; `task-closed`, `order-not-sent`, `not-found`.
pub fn extend(tx: &mut WriteTx, request: &ExtendLines, due: &Due) -> Result<(String, usize)> {
    let Chosen { task, lines } = chosen(tx.conn(), &request.ids)?;
    sent(&task)?;
    if task.state.is_closed() {
        let params = [("state", task.state.slug().to_owned())];
        return Err(Error::refused(ErrorCode::TaskClosed, &params));
    }
    let (mut reason, mut by, mut act) = (
        request.reason.clone(),
        request.asked_by.clone(),
        request.act.clone(),
    );
    let mut check = Check::default();
    check.lines("reason", &mut reason, limits::DUTY);
    if reason.is_empty() {
        check.push("reason", FieldCode::Required, &[]);
    }
    check.text("asked_by", &mut by, limits::TITLE);
    check.text("act", &mut act, limits::LINE);
    let Some(new_due) = due.on.as_deref() else {
        check.push("new_due", FieldCode::Required, &[]);
        return check.done().and(Err(wrong("new_due", FieldCode::Required)));
    };
    let in_force = |own: &Option<String>| own.clone().or_else(|| task.due_on.clone());
    for line in &lines {
        if in_force(&line.due_on).is_some_and(|old| new_due <= old.as_str()) {
            check.push("new_due", FieldCode::EndsBefore, &[]);
            break;
        }
    }
    if lines.iter().any(|line| line.state == LineState::Excused) {
        check.push("ids", FieldCode::DoesNotFit, &[]);
    }
    check.done()?;
    let (today, actor) = (tx.today(), tx.actor().to_owned());
    for line in &lines {
        let asked_by = if by.is_empty() { &line.name } else { &by };
        let id = tx.new_id();
        let values = [
            ("task_id", json!(task.id)),
            ("line_id", json!(line.id)),
            ("asked_on", json!(today)),
            ("asked_by", json!(asked_by)),
            ("reason", json!(reason)),
            ("decision", json!("granted")),
            ("decided_on", json!(today)),
            ("decided_by", json!(actor)),
            ("act", json!(act)),
            ("old_due_on", json!(in_force(&line.due_on))),
            ("new_due_on", json!(new_due)),
        ];
        tx.insert(Entity::Extension, &id, &values)?;
        tx.set(Entity::OrderLine, &line.id, "due_on", json!(new_due))?;
        keep_lateness(tx, &line.id)?;
    }
    Ok((task.id, lines.len()))
}

/// Takes a line's extension away: the term before it holds again.
///
/// # Errors
/// `extension-not-last` when the term in force is not the one it gave, `not-found`.
pub fn remove(tx: &mut WriteTx, line: &str, extension: &TaskExtension) -> Result<()> {
    let held = store::line(tx.conn(), line)?.ok_or(Error::NotFound("order_line"))?;
    if held.due_on.as_deref() != Some(extension.new_due_on.as_str()) {
        return Err(Error::refused(ErrorCode::ExtensionNotLast, &[]));
    }
    // The first one of a line left the order's own term.
    let own = match held.extensions {
        0 | 1 => Json::Null,
        _ => json!(extension.old_due_on),
    };
    tx.set(Entity::OrderLine, line, "due_on", own)?;
    keep_lateness(tx, line)?;
    take_away(tx, Entity::Extension, &extension.id)
}

/// Counts the kept lateness of an order's answers anew after its term was corrected: the term
/// that was written wrongly never held.
///
/// # Errors
/// A disk error.
pub fn recount(tx: &mut WriteTx, task: &str) -> Result<()> {
    for line in store::lines(tx.conn(), task)? {
        if line.due_on.is_none() && line.answered_on.is_some() {
            keep_lateness(tx, &line.id)?;
        }
    }
    Ok(())
}
