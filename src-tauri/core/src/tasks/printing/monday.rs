//! The Monday paper: what last week brought, what this week asks, who has how much.

use chrono::Days;
use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::commands::Said;
use super::control::by_term;
use super::rows::{self, councils, due_cell, moment, state_cell, title_cell};
use crate::app::Desk;
use crate::error::Result;
use crate::locales::Texts;
use crate::reports::{ReportBy, ReportOf, commands::task_report};
use crate::tasks::{Openness, TaskFilter, TaskRow, TaskState, store};
use crate::today::rules::week_of;

/// The paper of the week in which today lies.
pub fn monday(desk: &Desk, texts: &Texts) -> Result<Said> {
    let today = desk.clock().today();
    let week = week_of(today);
    let first = week.first().copied().unwrap_or(today);
    let last = week.last().copied().unwrap_or(today);
    let back = |days| first.checked_sub_days(Days::new(days)).unwrap_or(first);
    let [from, to, last, today] = [back(7), back(1), last, today].map(|day| day.to_string());
    let performed = desk
        .core()?
        .read(|conn| store::performed(conn, &from, &to))?;
    let done = rows::of(desk, performed, texts)?;
    let (late_done, in_time): (Vec<TaskRow>, Vec<TaskRow>) = done
        .into_iter()
        .partition(|row| row.late_days.is_some_and(|days| days > 0));
    let open = |filter: TaskFilter| {
        let open = Some(Openness::Open);
        by_term(desk, texts, TaskFilter { open, ..filter })
    };
    let reported = |state: &TaskState| *state == TaskState::Reported;
    let running = TaskState::ALL.iter().copied();
    let coming = open(TaskFilter {
        due_from: Some(today.clone()),
        due_to: Some(last.clone()),
        states: running.filter(|state| !reported(state)).collect(),
        ..TaskFilter::default()
    })?;
    let late = open(TaskFilter {
        overdue: true,
        ..TaskFilter::default()
    })?;
    let to_confirm = open(TaskFilter {
        waiting: true,
        ..TaskFilter::default()
    })?;
    let parts = [
        ("task-paper-overdue", &late),
        ("task-paper-due-week", &coming),
        ("task-paper-to-confirm", &to_confirm),
        ("task-paper-done-late", &late_done),
        ("task-paper-done-in-time", &in_time),
    ];
    let facts = parts.iter().map(|(id, rows)| {
        let head = texts.text(id);
        (head, rows.len().to_string())
    });
    let mut blocks = vec![Block::Facts {
        rows: facts.collect(),
    }];
    for (id, rows) in parts {
        if !rows.is_empty() {
            blocks.push(heading(texts.text(id)));
            blocks.push(Block::Table(table(texts, rows)));
        }
    }
    let report = task_report(
        desk,
        ReportOf {
            from: from.clone(),
            to: to.clone(),
            by: ReportBy::Person,
        },
    )?;
    if !report.rows.is_empty() {
        blocks.push(heading(texts.text("task-paper-by-person")));
        blocks.push(Block::Table(people(texts, &report.rows)));
    }
    let span = |from: &str, to: &str| {
        let (from, to) = (moment(Some(from), None), moment(Some(to), None));
        format!("{from}–{to}")
    };
    Ok(Said {
        title: texts.text("task-paper-monday"),
        scope: texts.with(
            "task-paper-monday-scope",
            &[
                ("week", &span(&first.to_string(), &last)),
                ("before", &span(&from, &to)),
            ],
        ),
        landscape: false,
        blocks,
        rows: parts.iter().map(|(_, rows)| rows.len()).sum(),
    })
}

fn heading(text: String) -> Block {
    Block::Heading { level: 2, text }
}

fn table(texts: &Texts, rows: &[TaskRow]) -> Table {
    let words = |id: &str, share| Column::words(texts.text(id), share);
    let cells = |row: &TaskRow| Row::Cells {
        cells: vec![
            Cell::plain(&row.number),
            title(texts, row),
            Cell::plain(&row.responsible.name),
            due_cell(texts, row),
            state_cell(texts, row),
        ],
    };
    Table {
        columns: vec![
            Column::numbers(texts.text("task-column-number"), 0.8),
            words("task-column-title", 4.0),
            words("task-column-responsible", 1.8),
            words("task-column-due", 1.7),
            words("task-filter-state", 2.0),
        ],
        rows: rows.iter().map(cells).collect(),
    }
}

/// The title with the councils under it.
fn title(texts: &Texts, row: &TaskRow) -> Cell {
    let mut cell = title_cell(texts, row);
    if row.council_count > 0 && !cell.note.is_empty() {
        cell.note.push_str(" · ");
    }
    cell.note.push_str(&councils(row));
    cell
}

fn people(texts: &Texts, rows: &[crate::reports::ReportRow]) -> Table {
    let number = |id: &str| Column {
        right: true,
        ..Column::words(texts.text(id), 1.0)
    };
    let cells = |row: &crate::reports::ReportRow| {
        let name = match row.label.as_str() {
            "" => texts.text("task-without-responsible"),
            name => name.to_owned(),
        };
        let figures = &row.figures;
        let numbers = [
            figures.given,
            figures.in_time,
            figures.late,
            figures.open,
            figures.overdue,
        ];
        let mut cells = vec![Cell::plain(name)];
        cells.extend(numbers.map(|number| Cell::plain(number.to_string())));
        Row::Cells { cells }
    };
    Table {
        columns: vec![
            Column::words(texts.text("task-column-responsible"), 3.0),
            number("report-given"),
            number("report-in-time"),
            number("report-late"),
            number("report-open"),
            number("report-overdue"),
        ],
        rows: rows.iter().map(cells).collect(),
    }
}
