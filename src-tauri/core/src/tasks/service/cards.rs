//! What is shown: a task with everything that belongs to it, and rows of lists.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{log, moving};
use crate::attachments::{self, store::Owner};
use crate::elections::lines::ahead;
use crate::error::{Error, Result};
use crate::locales::Texts;
use crate::orders::store::tallies;
use crate::stations::register;
use crate::tasks::rules::{self, TermDays};
use crate::tasks::series;
use crate::tasks::store::{self, parts, people};
use crate::tasks::{Basis, TaskCard};

/// Everything about one task, from the bin too.
///
/// # Errors
/// `not-found`.
pub fn card(conn: &Connection, id: &str, today: NaiveDate, texts: &Texts) -> Result<TaskCard> {
    let task = store::task(conn, id)?.ok_or(Error::NotFound("task"))?;
    let days = TermDays::around(today);
    let today = days.today.as_str();
    let order = tallies::one(conn, id, today, super::MANY)?;
    let (councils, tally) = match order {
        Some(order) => (order.first, Some(order.tally)),
        None => (second(parts::councils(conn, id)?), None),
    };
    let (due, own) = (task.due_on.as_deref(), task.own_due_on.as_deref());
    let series_text = match &task.series_id {
        Some(id) => series::service::said(conn, id, texts)?,
        None => String::new(),
    };
    Ok(TaskCard {
        tally,
        form: serde_json::from_str(&task.form).unwrap_or_default(),
        number: rules::number(task.number, task.year),
        overdue_days: rules::overdue_days(task.state, due, today),
        due_soon: rules::due_soon(task.state, due, own, &days),
        due_basis: serde_json::from_str(&task.due_basis).ok(),
        moves: moving::allowed(&task, store::users(conn)?),
        people: second(parts::people(conn, id)?),
        councils,
        labels: second(parts::labels(conn, id)?),
        checkpoints: parts::checkpoints(conn, id, today)?,
        extensions: parts::extensions(conn, id)?,
        steps: parts::steps(conn, id, today)?,
        subtasks: parts::subtasks(conn, id, today)?,
        parent: match &task.parent_id {
            Some(parent) => parts::task_ref(conn, parent, today)?,
            None => None,
        },
        links: parts::links(conn, id, today)?,
        files: attachments::store::of(conn, Owner::Task, id)?,
        facts: parts::facts(conn, id)?,
        reminders: parts::reminders(conn, id)?,
        log: log::of(conn, id, texts)?,
        author: people::shown(conn, task.author_id, task.author_name)?,
        responsible: people::shown(conn, task.responsible_id, task.responsible_name)?,
        controller: people::shown(conn, task.controller_id, task.controller_name)?,
        basis: Basis {
            kind: task.basis_kind,
            no: task.basis_no,
            date: task.basis_date,
            point: task.basis_point,
        },
        series_day: match &task.series_id {
            Some(_) => series::store::day_of(conn, id)?,
            None => None,
        },
        series: task.series_id,
        series_text,
        id: task.id,
        title: task.title,
        text: task.text,
        state: task.state,
        state_reason: task.state_reason,
        suspended_until: task.suspended_until,
        priority: task.priority,
        issued_on: task.issued_on,
        plan_on: task.plan_on,
        plan_time: task.plan_time,
        due_on: task.due_on,
        due_time: task.due_time,
        no_term: task.no_term,
        first_due_on: task.first_due_on,
        own_due_on: task.own_due_on,
        control: task.control,
        result: task.result,
        result_doc: task.result_doc,
        performed_on: task.performed_on,
        closed_on: task.closed_on,
        late_days: task.late_days,
        off_control_on: task.off_control_on,
        off_control_by: task.off_control_by,
        off_control_ground: task.off_control_ground,
        off_control_act: task.off_control_act,
        ladder: task.ladder,
        programme: ahead::of_task(conn, id, texts)?,
        station: register::store::of_task(conn, id)?,
        deleted: task.deleted,
    })
}

fn second<T>(rows: Vec<(String, T)>) -> Vec<T> {
    rows.into_iter().map(|(_, value)| value).collect()
}

/// The document a task rests on, on one line: „Dispoziție nr. 45, pct. 3.2”.
pub fn source(texts: &Texts, kind: &str, no: &str, point: &str) -> String {
    let mut out = kind.to_owned();
    if !no.is_empty() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&texts.with("task-basis-no", &[("no", no)]));
    }
    if !point.is_empty() {
        if !out.is_empty() {
            out.push_str(", ");
        }
        out.push_str(&texts.with("task-basis-point", &[("point", point)]));
    }
    out
}
