//! Lines come with the order, are added to one that is out, and are taken away.

use serde_json::{Value as Json, json};

use super::addressing::{self, Target};
use super::{Chosen, chosen};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::orders::{AddLines, LineState, OrderTo, store};
use crate::tasks::service::{live, take_away, wrong};

/// Most columns of an answer form.
const COLUMNS: usize = 40;

/// Checks the columns of an answer form; each stays once.
pub fn form(check: &mut Check, columns: &mut Vec<String>) {
    for (n, column) in columns.iter_mut().enumerate() {
        check.text(&format!("form.{n}"), column, limits::NAME);
    }
    let mut seen: Vec<String> = Vec::new();
    columns.retain(|column| {
        let fresh = !column.is_empty() && !seen.contains(column);
        seen.push(column.clone());
        fresh
    });
    check.number("form", columns.len() as i64, 0, COLUMNS as i64);
}

/// The columns as they are stored; nothing when there is no form.
///
/// # Errors
/// Never for text.
pub fn stored_form(columns: &[String]) -> Result<Json> {
    Ok(match columns.is_empty() {
        true => json!(""),
        false => json!(serde_json::to_string(columns)?),
    })
}

/// Writes the lines of a new order. `sent_on` is none while it is a draft.
///
/// # Errors
/// `invalid` when nobody is left to send it to; `not-found`, `too-large`.
pub fn send(tx: &mut WriteTx, task: &str, to: &OrderTo, sent_on: Option<&str>) -> Result<()> {
    let resolved = addressing::resolve(tx.conn(), to)?;
    if resolved.to.is_empty() {
        return Err(wrong("order", FieldCode::Required));
    }
    few_enough(resolved.to.len())?;
    for target in &resolved.to {
        addressing::insert(tx, task, target, sent_on, None)?;
    }
    Ok(())
}

fn few_enough(count: usize) -> Result<()> {
    if count > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    Ok(())
}

/// Adds councils to an order; those who have it already are left out. Once it is out, the line
/// says when it was added.
///
/// # Errors
/// `invalid` when nobody new is named; `task-closed`, `not-found`.
pub fn add(tx: &mut WriteTx, request: &AddLines) -> Result<(String, usize)> {
    let task = live(tx.conn(), &request.order)?;
    if task.state.is_closed() {
        let params = [("state", task.state.slug().to_owned())];
        return Err(Error::refused(ErrorCode::TaskClosed, &params));
    }
    let held = store::lines(tx.conn(), &task.id)?;
    if held.is_empty() {
        return Err(Error::NotFound("order"));
    }
    let mut resolved = addressing::resolve(tx.conn(), &request.to)?;
    resolved.to.retain(|target| {
        let same = |line: &store::LineRecord| match &target.council {
            Some(council) => line.council.as_ref() == Some(council),
            None => line.organisation == target.organisation,
        };
        !held.iter().any(same)
    });
    if resolved.to.is_empty() {
        return Err(wrong("to", FieldCode::Required));
    }
    few_enough(held.len() + resolved.to.len())?;
    let today = tx.today();
    let out = (!task.state.is_unissued()).then_some(today.as_str());
    for target in &resolved.to {
        addressing::insert(tx, &task.id, target, out, out)?;
    }
    Ok((task.id, resolved.to.len()))
}

/// Takes lines away; the last ones of an order stay, for without any it would be none.
///
/// # Errors
/// `invalid` when no line would stay, `not-found`.
pub fn remove(tx: &mut WriteTx, ids: &[String]) -> Result<(String, usize)> {
    let Chosen { task, lines } = chosen(tx.conn(), ids)?;
    if store::lines(tx.conn(), &task.id)?.len() <= lines.len() {
        return Err(wrong("ids", FieldCode::DoesNotFit));
    }
    for line in &lines {
        take_away(tx, Entity::OrderLine, &line.id)?;
    }
    Ok((task.id, lines.len()))
}

/// Says on the lines of an order that is given out now when they were sent.
///
/// # Errors
/// A disk error.
pub fn given_out(tx: &mut WriteTx, task: &str) -> Result<()> {
    let today = json!(tx.today());
    for line in store::lines(tx.conn(), task)? {
        if line.sent_on.is_none() && line.state == LineState::Sent {
            tx.set(Entity::OrderLine, &line.id, "sent_on", today.clone())?;
        }
    }
    Ok(())
}

/// Asks the councils of an order again in a copy of it: those that are there, nothing answered.
///
/// # Errors
/// A disk error.
pub fn copy(tx: &mut WriteTx, from: &str, to: &str) -> Result<()> {
    for line in store::lines(tx.conn(), from)? {
        if line.gone || line.now_name.is_none() {
            continue;
        }
        let place = tx.get(Entity::OrderLine, &line.id, "place")?;
        let target = Target {
            name: line.now_name.unwrap_or(line.name),
            council: line.council,
            organisation: line.organisation,
            place: place.as_i64().unwrap_or_default(),
        };
        addressing::insert(tx, to, &target, None, None)?;
    }
    Ok(())
}

/// Refuses to close an order while a line is neither accepted nor excused, unless a reason is
/// given: the head's, and what is missing stays listed.
///
/// # Errors
/// `order-lines-open`, with their number and the first of them.
pub fn may_close(tx: &WriteTx, task: &str, reason: &str) -> Result<()> {
    if !reason.trim().is_empty() {
        return Ok(());
    }
    let open = store::open_names(tx.conn(), task)?;
    if open.is_empty() {
        return Ok(());
    }
    let mut names = open.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
    if open.len() > 5 {
        names.push('…');
    }
    let params = [("count", open.len().to_string()), ("names", names)];
    Err(Error::refused(ErrorCode::OrderLinesOpen, &params))
}
