//! New values of a task.

use serde_json::{Value as Json, json};

use super::adding::{self, set_councils, set_labels, set_people};
use super::terms::Due;
use super::{day, hour, live, named, terms, wrong};
use crate::error::{FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::orders::service::sending;
use crate::orders::store::is_order;
use crate::tasks::EditTask;
use crate::tasks::store::{self, TaskRecord};

/// How deep tasks may lie under each other.
const DEEPEST: usize = 20;
/// Most reminder days of one task.
const LADDER: usize = 12;

/// Tidies the new words and refuses what cannot be kept.
///
/// # Errors
/// `invalid`.
pub fn tidy(edit: &mut EditTask) -> Result<()> {
    let mut check = Check::default();
    if let Some(title) = &mut edit.title {
        check.required("title", title, limits::POST);
    }
    if let Some(text) = &mut edit.text {
        check.lines("text", text, limits::NOTE);
    }
    if let Some(basis) = &mut edit.basis {
        adding::basis(&mut check, basis);
    }
    if let Some(form) = &mut edit.form {
        sending::form(&mut check, form);
    }
    if let Some(labels) = &mut edit.labels {
        adding::labels(&mut check, labels);
    }
    if let Some(result) = &mut edit.result {
        check.lines("result", result, limits::NOTE);
    }
    if let Some(document) = &mut edit.result_doc {
        check.text("result_doc", document, limits::LINE);
    }
    if let Some(ladder) = &mut edit.ladder {
        match ladder_days(ladder) {
            Some(days) => *ladder = days,
            None => check.push(
                "ladder",
                FieldCode::OutOfRange,
                &[("least", "0".to_owned()), ("most", "365".to_owned())],
            ),
        }
    }
    check.done()
}

/// Days before the term, from the farthest; none for anything else than such a list.
pub fn ladder_days(text: &str) -> Option<String> {
    let mut days = Vec::new();
    for part in text.split([',', ' ']).filter(|part| !part.is_empty()) {
        days.push(part.parse::<u32>().ok().filter(|n| *n <= 365)?);
    }
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    (days.len() <= LADDER).then(|| {
        let days: Vec<String> = days.iter().map(u32::to_string).collect();
        days.join(",")
    })
}

/// Writes the new values of a task.
///
/// # Errors
/// `invalid`, `not-found`, `term-needs-extension`.
pub fn apply(
    tx: &mut WriteTx,
    task: &TaskRecord,
    edit: &EditTask,
    due: Option<&Due>,
) -> Result<()> {
    let mut values: Vec<(&str, Json)> = Vec::new();
    for (field, value) in [
        ("title", &edit.title),
        ("text", &edit.text),
        ("result", &edit.result),
        ("result_doc", &edit.result_doc),
        ("ladder", &edit.ladder),
    ] {
        if let Some(value) = value {
            values.push((field, json!(value)));
        }
    }
    if let Some(basis) = &edit.basis {
        values.extend([
            ("basis_kind", json!(basis.kind)),
            ("basis_no", json!(basis.no)),
            ("basis_date", json!(basis.date)),
            ("basis_point", json!(basis.point)),
        ]);
    }
    for (id_field, name_field, person) in [
        ("author_id", "author_name", &edit.author),
        ("responsible_id", "responsible_name", &edit.responsible),
        ("controller_id", "controller_name", &edit.controller),
    ] {
        if let Some(person) = person {
            let (id, name) = named(tx, person, name_field)?;
            // Once given out, somebody answers for it; a task is passed on, not orphaned.
            if name.is_empty() && id_field == "responsible_id" && !task.state.is_unissued() {
                return Err(wrong("responsible", FieldCode::Required));
            }
            values.push((id_field, json!(id)));
            values.push((name_field, json!(name)));
        }
    }
    if let Some(priority) = edit.priority {
        values.push(("priority", json!(priority.slug())));
    }
    if let Some(control) = edit.control {
        values.push(("control", json!(control.slug())));
    }
    if let Some(issued) = &edit.issued_on {
        values.push(("issued_on", json!(day("issued_on", Some(issued))?)));
    }
    if let Some(plan) = &edit.plan_on {
        values.push(("plan_on", json!(day("plan_on", Some(plan))?)));
    }
    if let Some(time) = &edit.plan_time {
        values.push(("plan_time", json!(hour("plan_time", Some(time))?)));
    }
    if let Some(own) = &edit.own_due_on {
        values.push(("own_due_on", json!(day("own_due_on", Some(own))?)));
    }
    if let Some(parent) = &edit.parent {
        let above = Some(parent).filter(|id| !id.is_empty());
        if let Some(above) = above {
            not_under_itself(tx, &task.id, above)?;
        }
        values.push(("parent_id", json!(above)));
    }
    if let Some(form) = &edit.form {
        values.push(("form", sending::stored_form(form)?));
    }
    for (field, value) in values {
        tx.set(Entity::Task, &task.id, field, value)?;
    }
    if let Some(councils) = &edit.councils {
        if is_order(tx.conn(), &task.id)? {
            // Councils come to an order, and leave it, line by line.
            return Err(wrong("councils", FieldCode::DoesNotFit));
        }
        set_councils(tx, &task.id, councils)?;
    }
    if let Some(people) = &edit.people {
        set_people(tx, &task.id, people)?;
    }
    if let Some(labels) = &edit.labels {
        set_labels(tx, &task.id, labels)?;
    }
    match due {
        Some(due) => terms::set(tx, task, due, &edit.due_reason),
        None => Ok(()),
    }
}

/// True when nothing but the term is changed: such an act has a name of its own.
pub fn is_term_only(edit: &EditTask) -> bool {
    let only = EditTask {
        id: edit.id.clone(),
        due: edit.due.clone(),
        due_reason: edit.due_reason.clone(),
        ..EditTask::default()
    };
    edit.due.is_some() && *edit == only
}

fn not_under_itself(tx: &WriteTx, task: &str, above: &str) -> Result<()> {
    let mut at = live(tx.conn(), above)?;
    for _ in 0..DEEPEST {
        if at.id == task {
            break;
        }
        let above = match &at.parent_id {
            Some(parent) => store::task(tx.conn(), parent)?,
            None => None,
        };
        match above {
            Some(above) => at = above,
            None => return Ok(()),
        }
    }
    Err(wrong("parent", FieldCode::Itself))
}
