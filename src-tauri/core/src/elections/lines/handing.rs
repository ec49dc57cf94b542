//! Rows handed on: each becomes a task, or an order with a line for each council. Its term is the
//! row's day and follows it.

use serde_json::json;

use super::Done;
use crate::app::Desk;
use crate::deadlines::model::Trust;
use crate::elections::service::{self, Reading};
use crate::elections::{ElectionPage, ElectionRow, HandLines};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, cut};
use crate::locales::Texts;
use crate::tasks::service::terms::{self, Due};
use crate::tasks::service::{adding, wrong};
use crate::tasks::{Basis, DueBasis, DueKind, NamedPerson, NewTask};

/// The term that was typed for all of them; none when each takes its row's day.
///
/// # Errors
/// What the reading of terms refuses.
pub(super) fn typed(desk: &Desk, request: &HandLines) -> Result<Option<Due>> {
    let due = terms::read(desk, &request.task.due, "task.due")?;
    Ok((due.on.is_some() || due.no_term).then_some(due))
}

/// Makes the tasks.
///
/// # Errors
/// `row-ended` for a row that is done or without use, `row-handed` for rows that have an open
/// task, unless they are to be handed on again; what a new task refuses.
pub(super) fn apply(
    tx: &mut WriteTx,
    request: &HandLines,
    typed: Option<&Due>,
    reading: &Reading,
) -> Result<Done> {
    let lines = super::chosen(tx.conn(), &request.ids)?;
    let election = lines
        .first()
        .map(|line| line.election_id.clone())
        .ok_or_else(|| wrong("ids", FieldCode::Required))?;
    // A row is handed on under the number and in the words it is shown with.
    let page = service::page(tx.conn(), &election, reading)?;
    let texts = &reading.texts;
    let mut rows = Vec::with_capacity(lines.len());
    for line in &lines {
        let row = page.rows.iter().find(|row| row.id == line.id);
        rows.push(row.ok_or(Error::NotFound("programme_line"))?);
    }
    fit(&rows, request.again)?;
    for row in &rows {
        let due = match typed {
            Some(due) => due.clone(),
            None => due_of(&page, row, request.by_own, texts),
        };
        let mut new = task_of(&page, row, &request.task, &due, texts);
        adding::tidy(&mut new)?;
        let task = adding::add(tx, &new, &due)?;
        tx.set(Entity::Task, &task, "programme_line_id", json!(row.id))?;
    }
    Ok(super::done(lines))
}

fn fit(rows: &[&ElectionRow], again: bool) -> Result<()> {
    if let Some(row) = rows.iter().find(|row| !row.state.is_open()) {
        let params = [("action", row.action.clone())];
        return Err(Error::refused(ErrorCode::RowEnded, &params));
    }
    let open: Vec<&str> = rows
        .iter()
        .flat_map(|row| &row.tasks)
        .filter(|task| !task.state.is_closed())
        .map(|task| task.number.as_str())
        .collect();
    if again || open.is_empty() {
        return Ok(());
    }
    let params = [
        ("count", open.len().to_string()),
        ("tasks", open.join(", ")),
    ];
    Err(Error::refused(ErrorCode::RowHanded, &params))
}

/// The row's day as the term of its task. A row that waits for its day makes a task without a
/// term, which gets one when the row does.
fn due_of(page: &ElectionPage, row: &ElectionRow, by_own: bool, texts: &Texts) -> Due {
    let own = row.own.as_ref().filter(|_| by_own);
    let on = own.or(row.effective.as_ref()).cloned();
    let official = row.official.is_some() || row.official_from.is_some();
    let title = match row.no.as_str() {
        "" => texts.text("row-due-title"),
        no => texts.with("row-due-title-no", &[("no", no)]),
    };
    let trust = match official {
        true => Trust::Authority,
        false => row.trust,
    };
    Due {
        time: row.time.clone().filter(|_| own.is_none() && on.is_some()),
        no_term: on.is_none(),
        basis: Some(DueBasis {
            rule: row.rule.clone(),
            from: page.election.day.clone().unwrap_or_default(),
            title,
            act: row.legal_act.clone(),
            r#ref: row.legal_ref.clone(),
            trust: on.as_ref().map(|_| trust),
            steps: [&row.law_term, &row.official_source]
                .into_iter()
                .filter(|words| !words.is_empty())
                .cloned()
                .collect(),
            ..terms::basis(DueKind::Programme)
        }),
        on,
    }
}

/// The task of a row: what the request leaves empty comes from the row.
fn task_of(
    page: &ElectionPage,
    row: &ElectionRow,
    common: &NewTask,
    due: &Due,
    texts: &Texts,
) -> NewTask {
    let mut new = common.clone();
    if new.title.trim().is_empty() {
        new.title = cut(&row.action, limits::POST);
    }
    if new.text.trim().is_empty() {
        let whole = Some(&row.action).filter(|action| **action != new.title);
        let ground = [row.legal_act.as_str(), &row.legal_ref];
        let ground = ground.into_iter().filter(|words| !words.is_empty());
        let ground = ground.collect::<Vec<_>>().join(", ");
        let parts = whole.into_iter().chain([&row.law_term, &ground]);
        let parts: Vec<&str> = parts
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        new.text = cut(&parts.join("\n"), limits::NOTE);
    }
    if new.basis == Basis::default() {
        let name = [("name", page.election.name.as_str())];
        new.basis = Basis {
            kind: cut(&texts.with("row-task-basis", &name), limits::NAME),
            no: cut(&row.no, limits::NAME),
            ..Basis::default()
        };
    }
    if new.responsible == NamedPerson::default() {
        new.responsible = NamedPerson {
            id: row.responsible.id.clone().filter(|_| !row.responsible.gone),
            name: row.responsible.name.clone(),
        };
    }
    // Beside the day of the law the task knows the one the office set itself.
    let earlier = row.own.as_ref().filter(|own| Some(*own) < due.on.as_ref());
    if new.own_due_on.is_none() {
        new.own_due_on = earlier.cloned();
    }
    new
}
