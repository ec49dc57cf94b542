//! One act over many tasks: what cannot be done to one is said, and the others go on.

use serde_json::{Value as Json, json};

use super::terms::Due;
use super::{LABEL, adding, editing, live, moving};
use crate::error::{ApiError, Error, ErrorCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::locales::Texts;
use crate::orders::{self, AddLines, OrderTo};
use crate::tasks::store::{self, TaskRecord};
use crate::tasks::{EditTask, EditTasks, MoveTask, RefusedTask, TasksEdited, rules};

/// Refuses more tasks than one act takes.
///
/// # Errors
/// `too-large`.
pub fn few_enough(ids: &[String]) -> Result<()> {
    if ids.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    Ok(())
}

/// Tidies the words of a bulk act.
///
/// # Errors
/// `too-large`, `invalid`.
pub fn tidy(request: &mut EditTasks) -> Result<()> {
    few_enough(&request.ids)?;
    let mut check = Check::default();
    for (path, label) in [
        ("add_label", &mut request.add_label),
        ("remove_label", &mut request.remove_label),
    ] {
        if let Some(label) = label {
            check.required(path, label, LABEL);
            *label = label.trim_start_matches('#').to_owned();
        }
    }
    check.done()
}

/// Does all that is asked to each task, or nothing to it.
///
/// # Errors
/// What is wrong with the file or the request itself; refusals of single tasks are listed.
pub fn apply(
    tx: &mut WriteTx,
    request: &EditTasks,
    due: Option<&Due>,
    texts: &Texts,
) -> Result<TasksEdited> {
    let mut done = 0;
    let mut refused = Vec::new();
    let mut title = String::new();
    let mut seen = std::collections::HashSet::new();
    for id in request.ids.iter().filter(|id| seen.insert(id.as_str())) {
        match tx.attempt(|tx| one(tx, id, request, due)) {
            Ok(()) => {
                done += 1;
                if let Some(task) = store::task(tx.conn(), id)? {
                    title = task.title;
                }
            }
            Err(error @ (Error::Refused(..) | Error::Invalid(_) | Error::NotFound(_))) => {
                let task = store::task(tx.conn(), id)?;
                refused.push(refusal(id, task, error, texts));
            }
            Err(error) => return Err(error),
        }
    }
    tx.about(
        if done == 1 { title } else { String::new() },
        i64::from(done),
    );
    Ok(TasksEdited { done, refused })
}

fn refusal(id: &str, task: Option<TaskRecord>, error: Error, texts: &Texts) -> RefusedTask {
    let error = ApiError::from(error);
    RefusedTask {
        id: id.to_owned(),
        number: task
            .as_ref()
            .map(|task| rules::number(task.number, task.year))
            .unwrap_or_default(),
        title: task.map(|task| task.title).unwrap_or_default(),
        code: error.code.slug(),
        text: texts.error(&error),
    }
}

fn one(tx: &mut WriteTx, id: &str, request: &EditTasks, due: Option<&Due>) -> Result<()> {
    let task = live(tx.conn(), id)?;
    let edit = EditTask {
        id: id.to_owned(),
        responsible: request.responsible.clone(),
        controller: request.controller.clone(),
        plan_on: request.plan_on.clone(),
        priority: request.priority,
        due_reason: request.due_reason.clone(),
        ..EditTask::default()
    };
    editing::apply(tx, &task, &edit, due)?;
    labels(tx, id, request)?;
    if let Some(council) = &request.add_council
        && !add_line(tx, id, council)?
    {
        let held = store::parts::councils(tx.conn(), id)?;
        if !held
            .iter()
            .any(|(_, held)| held.id.as_ref() == Some(council))
        {
            adding::add_council(tx, id, council)?;
        }
    }
    if let Some(to) = request.state {
        let moved = MoveTask {
            id: id.to_owned(),
            to,
            reason: request.reason.clone(),
            until: None,
            result: request.result.clone(),
            result_doc: String::new(),
            performed_on: None,
            responsible: None,
            day: None,
            act: String::new(),
        };
        let task = live(tx.conn(), id)?;
        moving::apply(tx, &task, &moved)?;
    }
    if request.bin {
        super::take_away(tx, Entity::Task, id)?;
    }
    Ok(())
}

/// Adds a council to an order, unless it has it already; answers false when the task is none.
fn add_line(tx: &mut WriteTx, id: &str, council: &str) -> Result<bool> {
    let lines = orders::store::lines(tx.conn(), id)?;
    let there = lines
        .iter()
        .any(|line| line.council.as_deref() == Some(council));
    if !lines.is_empty() && !there {
        let added = AddLines {
            order: id.to_owned(),
            to: OrderTo {
                councils: vec![council.to_owned()],
                ..OrderTo::default()
            },
        };
        orders::service::sending::add(tx, &added)?;
    }
    Ok(!lines.is_empty())
}

fn labels(tx: &mut WriteTx, id: &str, request: &EditTasks) -> Result<()> {
    let mut labels: Vec<String> = store::parts::labels(tx.conn(), id)?
        .into_iter()
        .map(|(_, label)| label)
        .collect();
    if let Some(label) = &request.add_label
        && !labels.contains(label)
    {
        labels.push(label.clone());
    }
    if let Some(label) = &request.remove_label {
        labels.retain(|held| held != label);
    }
    if request.add_label.is_some() || request.remove_label.is_some() {
        adding::set_labels(tx, id, &labels)?;
    }
    Ok(())
}

/// Puts tasks into the bin, or takes them out; answers how many it was done to.
///
/// # Errors
/// `not-found` when a task is not there at all.
pub fn bin(tx: &mut WriteTx, ids: &[String], away: bool) -> Result<u32> {
    let mut count = 0;
    let mut title = String::new();
    for id in ids {
        let task = store::task(tx.conn(), id)?.ok_or(Error::NotFound("task"))?;
        if task.deleted == away {
            continue;
        }
        let value = match away {
            true => json!(tx.stamp()),
            false => Json::Null,
        };
        tx.set(Entity::Task, id, "deleted_at", value)?;
        title = task.title;
        count += 1;
    }
    tx.about(
        if count == 1 { title } else { String::new() },
        i64::from(count),
    );
    Ok(count)
}
