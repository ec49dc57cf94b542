//! Moves along the table of states.

use serde_json::{Value as Json, json};

use super::{day, named, terms, wrong};
use crate::app::Core;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::orders::service::sending;
use crate::tasks::states::{self, Move, TaskControl, TaskState};
use crate::tasks::store::{self, TaskRecord};
use crate::tasks::{AllowedMove, MoveNeed, MoveTask};

/// True when nobody else is there to confirm: one user of the file, or one's own task.
fn alone(task: &TaskRecord, users: i64) -> bool {
    let (id, name) = match (&task.controller_id, task.controller_name.as_str()) {
        (None, "") => (&task.author_id, task.author_name.as_str()),
        (id, name) => (id, name),
    };
    let own = match (&task.responsible_id, id) {
        (Some(one), Some(other)) => one == other,
        (None, None) => !name.is_empty() && name == task.responsible_name,
        _ => false,
    };
    users <= 1 || own
}

fn stands_open(row: &Move, task: &TaskRecord, users: i64) -> bool {
    (!row.short || alone(task, users)) && (!row.controlled || task.control != TaskControl::None)
}

/// What the table allows a task now.
pub fn allowed(task: &TaskRecord, users: i64) -> Vec<AllowedMove> {
    if task.deleted {
        return Vec::new();
    }
    states::MOVES
        .iter()
        .filter(|row| row.from == task.state && stands_open(row, task, users))
        .map(|row| AllowedMove {
            to: row.to,
            needs: row.needs.to_vec(),
            short: row.short,
        })
        .collect()
}

/// Gives out the planned tasks whose day has come, as one act. Answers whether there were any.
///
/// # Errors
/// A disk error.
pub fn open_planned(core: &Core) -> Result<bool> {
    if core.is_read_only() || core.reader_copy().is_some() {
        return Ok(false);
    }
    let today = core.clock().today().to_string();
    let ids = core.read(|conn| store::planned_for(conn, &today))?;
    let kind = match ids.len() {
        0 => return Ok(false),
        1 => OpKind::TaskMove,
        _ => OpKind::TasksEdit,
    };
    core.transact(kind, |tx| {
        let mut title = String::new();
        for id in &ids {
            if let Some(task) = store::task(tx.conn(), id)? {
                tx.set(Entity::Task, id, "state", json!(TaskState::Assigned.slug()))?;
                if task.issued_on.is_none() {
                    tx.set(Entity::Task, id, "issued_on", json!(today))?;
                }
                sending::given_out(tx, id)?;
                title = task.title;
            }
        }
        tx.about(title, ids.len() as i64);
        Ok(())
    })?;
    Ok(true)
}

/// Moves a task.
///
/// # Errors
/// `move-not-allowed` naming both states; `invalid` with what the move needs and was not said.
pub fn apply(tx: &mut WriteTx, task: &TaskRecord, request: &MoveTask) -> Result<()> {
    let users = store::users(tx.conn())?;
    let row = states::find(task.state, request.to)
        .filter(|row| stands_open(row, task, users))
        .ok_or_else(|| {
            let params = [
                ("from", task.state.slug().to_owned()),
                ("to", request.to.slug().to_owned()),
            ];
            Error::refused(ErrorCode::MoveNotAllowed, &params)
        })?;
    let said = Said::read(tx, task, request)?;
    said.meets(row, task, &tx.today())?;
    if matches!(
        row.to,
        TaskState::Reported | TaskState::Done | TaskState::OffControl
    ) {
        sending::may_close(tx, &task.id, &said.reason)?;
    }
    for (field, value) in said.values(row, task, tx) {
        tx.set(Entity::Task, &task.id, field, value)?;
    }
    if row.to == TaskState::Assigned {
        sending::given_out(tx, &task.id)?;
    }
    terms::keep_lateness(tx, &task.id)
}

/// What was said with a move.
struct Said {
    reason: String,
    until: Option<String>,
    result: String,
    result_doc: String,
    performed_on: Option<String>,
    responsible: Option<(Option<String>, String)>,
    day: Option<String>,
    act: String,
}

impl Said {
    fn read(tx: &WriteTx, task: &TaskRecord, request: &MoveTask) -> Result<Self> {
        let mut said = Said {
            reason: request.reason.clone(),
            until: day("until", request.until.as_deref())?,
            result: request.result.clone(),
            result_doc: request.result_doc.clone(),
            performed_on: day("performed_on", request.performed_on.as_deref())?,
            responsible: None,
            day: day("day", request.day.as_deref())?,
            act: request.act.clone(),
        };
        let mut check = Check::default();
        check.lines("reason", &mut said.reason, limits::DUTY);
        check.lines("result", &mut said.result, limits::NOTE);
        check.text("result_doc", &mut said.result_doc, limits::LINE);
        check.text("act", &mut said.act, limits::LINE);
        check.done()?;
        if said.result.is_empty() {
            said.result.clone_from(&task.result);
        }
        if said.result_doc.is_empty() {
            said.result_doc.clone_from(&task.result_doc);
        }
        if let Some(person) = &request.responsible {
            let person = named(tx, person, "responsible")?;
            said.responsible = Some(person).filter(|(_, name)| !name.is_empty());
        }
        // Nobody can have performed, or removed from control, on a day still to come.
        for (path, day) in [("performed_on", &said.performed_on), ("day", &said.day)] {
            if day.as_ref().is_some_and(|day| *day > tx.today()) {
                return Err(wrong(path, FieldCode::InFuture));
            }
        }
        Ok(said)
    }

    /// Refuses when something that the move needs was not said.
    fn meets(&self, row: &Move, task: &TaskRecord, today: &str) -> Result<()> {
        let mut check = Check::default();
        for need in row.needs {
            let (path, there) = match need {
                MoveNeed::Responsible => (
                    "responsible",
                    self.responsible.is_some() || !task.responsible_name.is_empty(),
                ),
                MoveNeed::Term => ("due", task.due_on.is_some() || task.no_term),
                MoveNeed::Reason | MoveNeed::Remark | MoveNeed::Ground => {
                    ("reason", !self.reason.is_empty())
                }
                MoveNeed::Until => ("until", self.until.is_some()),
                MoveNeed::Result => (
                    "result",
                    !self.result.is_empty() || !self.result_doc.is_empty(),
                ),
                // Without a word it is today.
                MoveNeed::Day => continue,
            };
            if !there {
                check.push(path, FieldCode::Required, &[]);
            }
        }
        if row.to == TaskState::Suspended && self.until.as_deref().is_some_and(|day| day < today) {
            check.push("until", FieldCode::EndsBefore, &[]);
        }
        check.done()
    }

    fn values(self, row: &Move, task: &TaskRecord, tx: &WriteTx) -> Vec<(&'static str, Json)> {
        use TaskState::*;
        let today = tx.today();
        let ground = row.to == OffControl;
        let reason = if ground { "" } else { self.reason.as_str() };
        let mut out = vec![
            ("state", json!(row.to.slug())),
            ("state_reason", json!(reason)),
            (
                "suspended_until",
                json!(self.until.filter(|_| row.to == Suspended)),
            ),
        ];
        if let Some((id, name)) = self.responsible {
            out.push(("responsible_id", json!(id)));
            out.push(("responsible_name", json!(name)));
        }
        if matches!(row.to, Reported | Done) {
            out.push(("result", json!(self.result)));
            out.push(("result_doc", json!(self.result_doc)));
        }
        let performed = self.performed_on;
        match row.to {
            Assigned if task.issued_on.is_none() => out.push(("issued_on", json!(today))),
            Reported => out.push(("performed_on", json!(performed.unwrap_or(today)))),
            Done => {
                let kept = task.performed_on.clone();
                let on = performed.or(kept).unwrap_or_else(|| today.clone());
                out.push(("performed_on", json!(on)));
                out.push(("closed_on", json!(today)));
            }
            Cancelled | Skipped => {
                out.push(("performed_on", Json::Null));
                out.push(("closed_on", json!(today)));
            }
            OffControl => {
                out.push(("off_control_on", json!(self.day.unwrap_or(today))));
                out.push(("off_control_by", json!(tx.actor())));
                out.push(("off_control_ground", json!(self.reason)));
                out.push(("off_control_act", json!(self.act)));
            }
            // Not enough, or taken up again: what was fixed is free again; the journal keeps it.
            Returned | InProgress => {
                out.push(("performed_on", Json::Null));
                out.push(("closed_on", Json::Null));
            }
            _ => {}
        }
        out
    }
}
