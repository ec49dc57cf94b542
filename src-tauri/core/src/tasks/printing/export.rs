//! A list of tasks as a table for a spreadsheet and as entries for a calendar program.

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use district_documents::days_out::{self, Entry, When};
use district_documents::export::{Cell, Column, Table};

use super::rows::{Detail, councils, counted};
use crate::locales::Texts;
use crate::tasks::{Priority, TaskRow, TaskState};

/// The tasks as a table, a row each. `typed` gives days that a workbook reckons with; else they
/// are `YYYY-MM-DD`, which every program reads alike. The import of tasks reads the table back.
pub fn table(texts: &Texts, rows: &[TaskRow], details: &[Detail], typed: bool) -> Table {
    let day = |date: &Option<String>| {
        let text = date.clone().unwrap_or_default();
        match text.parse::<NaiveDate>() {
            Ok(day) if typed => Cell::Date(
                u16::try_from(day.year()).unwrap_or_default(),
                day.month() as u8,
                day.day() as u8,
            ),
            _ => Cell::Text(text),
        }
    };
    let text = |value: &str| Cell::Text(value.to_owned());
    let number = |value: i64| match value {
        0 => Cell::Text(String::new()),
        value => Cell::Number(value as f64),
    };
    let cells = |(row, detail): (&TaskRow, &Detail)| {
        vec![
            text(&row.number),
            text(&row.title),
            Cell::Text(texts.text(&format!("task-state-{}", row.state.slug()))),
            Cell::Text(match row.control.slug() {
                "" => String::new(),
                slug => texts.text(&format!("task-control-{slug}")),
            }),
            text(&row.responsible.name),
            Cell::Text(councils(row)),
            text(&row.source),
            Cell::Text(row.labels.join(", ")),
            Cell::Text(match row.priority {
                Priority::High => texts.text("task-priority-high"),
                Priority::Normal => String::new(),
            }),
            day(&row.plan_on),
            text(row.plan_time.as_deref().unwrap_or_default()),
            day(&row.due_on),
            text(row.due_time.as_deref().unwrap_or_default()),
            day(&row.own_due_on),
            day(&row.first_due_on),
            number(row.extensions),
            number(row.overdue_days),
            day(&row.performed_on),
            // A task done in time says 0: that is not the same as a task not done.
            row.late_days
                .map_or(Cell::Text(String::new()), |days| Cell::Number(days as f64)),
            text(&detail.text),
            text(&detail.basis.kind),
            text(&detail.basis.no),
            day(&detail.basis.date),
            text(&detail.basis.point),
            text(&detail.author),
            text(&detail.controller),
            day(&detail.issued_on),
            text(&detail.result),
            text(&detail.remark),
        ]
    };
    let heads = [
        ("task-column-number", 10),
        ("task-column-title", 48),
        ("task-filter-state", 18),
        ("task-export-control", 24),
        ("task-column-responsible", 24),
        ("task-column-councils", 28),
        ("task-column-source", 26),
        ("task-column-labels", 18),
        ("task-priority", 12),
        ("task-column-plan", 12),
        ("task-export-plan-hour", 10),
        ("task-column-due", 12),
        ("task-export-due-hour", 10),
        ("task-export-own-due", 14),
        ("task-export-first-due", 14),
        ("task-export-extensions", 10),
        ("task-export-overdue", 12),
        ("task-export-performed", 14),
        ("task-export-late", 12),
        ("import-field-text", 40),
        ("import-field-basis-kind", 20),
        ("import-field-basis-no", 14),
        ("import-field-basis-date", 14),
        ("import-field-basis-point", 10),
        ("import-field-author", 22),
        ("import-field-controller", 22),
        ("import-field-issued", 14),
        ("import-field-result", 30),
        ("import-field-remark", 30),
    ];
    Table {
        title: texts.text("tasks-title"),
        columns: heads
            .iter()
            .map(|(id, width)| Column {
                head: texts.text(id),
                width: *width,
            })
            .collect(),
        rows: rows.iter().zip(details).map(cells).collect(),
    }
}

/// A calendar of the tasks, and how many of them are in it: a task with a term as a thing to do,
/// one with an hour as an event too. Hours are the office's own, wherever the file is opened.
pub fn ics(texts: &Texts, rows: &[TaskRow], now: DateTime<Utc>) -> (String, usize) {
    let mut entries = Vec::new();
    let mut dated = 0;
    for row in rows {
        let before = entries.len();
        let entry = |kind: &str, when| Entry {
            uid: format!("{}{kind}@district-desk", row.id),
            summary: format!("{} {}", row.number, row.title),
            description: about(texts, row),
            categories: row.labels.clone(),
            when,
        };
        if let Some(date) = &row.due_on {
            let done = match row.state {
                TaskState::Done | TaskState::OffControl => row.performed_on.as_deref().map(plain),
                _ => None,
            };
            let gone = matches!(row.state, TaskState::Cancelled | TaskState::Skipped);
            let when = When::Due {
                due: moment(date, row.due_time.as_deref()),
                status: match (row.state.is_closed(), row.state) {
                    _ if gone => "CANCELLED",
                    (true, _) => "COMPLETED",
                    (_, TaskState::InProgress | TaskState::Reported) => "IN-PROCESS",
                    _ => "NEEDS-ACTION",
                },
                urgent: row.priority == Priority::High,
                completed: done.map(|day| format!("{day}T000000Z")),
            };
            entries.push(entry("", when));
        }
        let hour = [(&row.plan_on, &row.plan_time), (&row.due_on, &row.due_time)];
        let at = hour.into_iter().find_map(|(date, time)| {
            let (date, time) = (date.as_deref()?, time.as_deref()?);
            Some(moment(date, Some(time)))
        });
        if let Some(at) = at {
            entries.push(entry("-hour", When::At { start: at }));
        }
        dated += usize::from(entries.len() > before);
    }
    let stamp = now.format("%Y%m%dT%H%M%SZ").to_string();
    let name = texts.text("tasks-title");
    (days_out::calendar(&name, &stamp, &entries), dated)
}

fn plain(date: &str) -> String {
    date.replace('-', "")
}

/// `20261120`, or `20261120T143000` with an hour.
fn moment(date: &str, time: Option<&str>) -> String {
    match time {
        Some(time) => format!("{}T{}00", plain(date), time.replace(':', "")),
        None => plain(date),
    }
}

fn about(texts: &Texts, row: &TaskRow) -> String {
    let mut lines = vec![
        row.responsible.name.clone(),
        councils(row),
        row.source.clone(),
        texts.text(&format!("task-state-{}", row.state.slug())),
    ];
    if row.extensions > 0 {
        lines.push(counted(texts, "task-extended", row.extensions));
    }
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}
