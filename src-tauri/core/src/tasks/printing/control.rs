//! Tasks under control, and late tasks: number, task, ground, who, where, term, state.

use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::ShownTasks;
use super::commands::Said;
use super::rows::{
    councils, count_words, counted, due_cell, gathered, moment, state_cell, title_cell,
};
use crate::app::Desk;
use crate::error::Result;
use crate::locales::Texts;
use crate::tasks::{GroupBy, ListTasks, Openness, TaskFilter, TaskRow, TaskState};

/// Given tasks under control, by term. One that is done stays until it is taken off control.
pub fn control(desk: &Desk, texts: &Texts) -> Result<Said> {
    let given = |state: &TaskState| {
        !state.is_unissued() && !matches!(state, TaskState::Cancelled | TaskState::Skipped)
    };
    let filter = TaskFilter {
        open: Some(Openness::All),
        on_control: Some(true),
        states: TaskState::ALL.iter().copied().filter(given).collect(),
        ..TaskFilter::default()
    };
    let mut rows = by_term(desk, texts, filter)?;
    // By the term alone, what is done and not taken off among the rest; without a term last.
    rows.sort_by(|one, other| {
        let key = |row: &TaskRow| (row.due_on.is_none(), row.due_on.clone());
        key(one).cmp(&key(other))
    });
    let late = rows.iter().filter(|row| row.overdue_days > 0).count();
    let mut scope = vec![count_words(texts, rows.len() as i64)];
    if late > 0 {
        scope.push(counted(texts, "task-group-late", late as i64));
    }
    scope.push(texts.text("task-paper-control-scope"));
    Ok(Said {
        title: texts.text("task-paper-control"),
        scope: scope.join(" · "),
        landscape: true,
        blocks: vec![Block::Table(table(texts, &rows))],
        rows: rows.len(),
    })
}

/// Late tasks, the oldest term first.
pub fn overdue(desk: &Desk, texts: &Texts) -> Result<Said> {
    let filter = TaskFilter {
        open: Some(Openness::Open),
        overdue: true,
        ..TaskFilter::default()
    };
    let mut rows = by_term(desk, texts, filter)?;
    // By the term that was passed, not by the office's own earlier one.
    rows.sort_by(|one, other| one.due_on.cmp(&other.due_on));
    let today = moment(Some(&desk.clock().today().to_string()), None);
    Ok(Said {
        title: texts.text("task-paper-overdue"),
        scope: format!(
            "{} · {}",
            count_words(texts, rows.len() as i64),
            texts.with("task-paper-on-day", &[("day", &today)])
        ),
        landscape: true,
        blocks: vec![Block::Table(table(texts, &rows))],
        rows: rows.len(),
    })
}

/// All tasks of a filter by their term, without groups.
pub fn by_term(desk: &Desk, texts: &Texts, filter: TaskFilter) -> Result<Vec<TaskRow>> {
    let list = ListTasks {
        filter,
        group: Some(GroupBy::None),
        ..ListTasks::default()
    };
    let shown = ShownTasks {
        list,
        ..ShownTasks::default()
    };
    Ok(gathered(desk, &shown, texts)?.rows)
}

/// The table that both papers and the Monday paper's late part have.
pub fn table(texts: &Texts, rows: &[TaskRow]) -> Table {
    let words = |id: &str, share| Column::words(texts.text(id), share);
    let cells = |row: &TaskRow| Row::Cells {
        cells: vec![
            Cell::plain(&row.number),
            title_cell(texts, row),
            Cell::plain(&row.source),
            Cell::plain(&row.responsible.name),
            Cell::plain(councils(row)),
            due_cell(texts, row),
            state_cell(texts, row),
        ],
    };
    Table {
        columns: vec![
            Column::numbers(texts.text("task-column-number"), 0.8),
            words("task-column-title", 4.0),
            words("task-column-source", 2.0),
            words("task-column-responsible", 1.7),
            words("task-column-councils", 1.8),
            words("task-column-due", 1.7),
            words("task-filter-state", 2.0),
        ],
        rows: rows.iter().map(cells).collect(),
    }
}
