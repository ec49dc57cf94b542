//! A list as it is shown: the same groups, order and columns.

use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::commands::Said;
use super::rows::{
    Gathered, councils, count_words, counted, due_cell, gathered, moment, state_cell, title_cell,
};
use super::{ShownTasks, TaskColumn, scope};
use crate::app::Desk;
use crate::error::Result;
use crate::locales::Texts;
use crate::tasks::{GroupBy, TaskGroup, TaskRow};

/// Columns that fit on a standing sheet beside the title and the state.
const STANDING: usize = 3;

/// The paper.
pub fn shown(desk: &Desk, texts: &Texts, shown: &ShownTasks) -> Result<Said> {
    let all = gathered(desk, shown, texts)?;
    let by = shown.list.group.unwrap_or(GroupBy::Term);
    Ok(Said {
        title: texts.text("tasks-title"),
        scope: scope::words(desk, texts, shown, all.total)?,
        landscape: shown.columns.len() > STANDING,
        blocks: vec![Block::Table(table(texts, &all, by, &shown.columns))],
        rows: usize::try_from(all.total).unwrap_or_default(),
    })
}

fn table(texts: &Texts, all: &Gathered, by: GroupBy, chosen: &[TaskColumn]) -> Table {
    let mut columns = Vec::new();
    if chosen.contains(&TaskColumn::Number) {
        columns.push(Column::numbers(texts.text("task-column-number"), 1.0));
    }
    columns.push(Column::words(texts.text("task-column-title"), 4.0));
    columns.extend(beside(chosen).map(|column| head(texts, column)));
    columns.push(Column::words(texts.text("task-filter-state"), 1.8));
    let cells = |row: &TaskRow| {
        let mut cells = Vec::new();
        if chosen.contains(&TaskColumn::Number) {
            cells.push(Cell::plain(&row.number));
        }
        cells.push(title_cell(texts, row));
        cells.extend(beside(chosen).map(|column| cell(texts, column, row)));
        cells.push(state_cell(texts, row));
        Row::Cells { cells }
    };
    let mut rows = Vec::new();
    if by == GroupBy::None {
        rows.extend(all.rows.iter().map(cells));
    } else {
        for group in &all.groups {
            let name = group_name(texts, by, group);
            let note = group_note(texts, group);
            let of_group = all.rows.iter().filter(|row| row.group == group.key);
            let before = rows.len();
            rows.extend(of_group.map(cells));
            // A heading stands over rows; a folded group has none and is a line of its own.
            let head = match rows.len() > before {
                true => Row::Group { text: name, note },
                false => alone(&columns, Cell::strong(name).with_note(note), chosen),
            };
            rows.insert(before, head);
        }
    }
    Table { columns, rows }
}

/// A line with words in the column of the titles only.
fn alone(columns: &[Column], words: Cell, chosen: &[TaskColumn]) -> Row {
    let mut cells = vec![Cell::default(); columns.len()];
    let at = usize::from(chosen.contains(&TaskColumn::Number));
    if let Some(cell) = cells.get_mut(at) {
        *cell = words;
    }
    Row::Cells { cells }
}

/// The chosen columns after the title.
fn beside(chosen: &[TaskColumn]) -> impl Iterator<Item = TaskColumn> {
    let columns = chosen.iter().copied();
    columns.filter(|column| *column != TaskColumn::Number)
}

fn head(texts: &Texts, column: TaskColumn) -> Column {
    match column {
        TaskColumn::Number => Column::numbers(texts.text("task-column-number"), 1.0),
        TaskColumn::Councils => Column::words(texts.text("task-column-councils"), 2.0),
        TaskColumn::Responsible => Column::words(texts.text("task-column-responsible"), 1.8),
        TaskColumn::Source => Column::words(texts.text("task-column-source"), 2.0),
        TaskColumn::Labels => Column::words(texts.text("task-column-labels"), 1.2),
        TaskColumn::Plan => Column::words(texts.text("task-column-plan"), 1.3),
        TaskColumn::Due => Column::words(texts.text("task-column-due"), 1.5),
    }
}

fn cell(texts: &Texts, column: TaskColumn, row: &TaskRow) -> Cell {
    match column {
        TaskColumn::Number => Cell::plain(&row.number),
        TaskColumn::Councils => Cell::plain(councils(row)),
        TaskColumn::Responsible => Cell::plain(&row.responsible.name),
        TaskColumn::Source => Cell::plain(&row.source),
        TaskColumn::Labels => Cell::plain(row.labels.join(", ")),
        TaskColumn::Plan => Cell::plain(moment(row.plan_on.as_deref(), row.plan_time.as_deref())),
        TaskColumn::Due => due_cell(texts, row),
    }
}

/// The name of a group, as on the screen.
fn group_name(texts: &Texts, by: GroupBy, group: &TaskGroup) -> String {
    let without = |id: &str| match group.label.as_str() {
        "" => texts.text(id),
        label => label.to_owned(),
    };
    match by {
        GroupBy::Term => texts.text(&format!("task-group-{}", group.key)),
        GroupBy::State => texts.text(&format!("task-state-{}", group.key)),
        // Tasks that came to nothing have no column of their own on the board.
        GroupBy::Board if group.key == "dropped" => texts.text("task-state-cancelled"),
        GroupBy::Board => texts.text(&format!("task-board-{}", group.key)),
        GroupBy::Council => without("task-without-council"),
        GroupBy::Responsible => without("task-without-responsible"),
        GroupBy::Source => without("task-without-source"),
        GroupBy::None => String::new(),
    }
}

fn group_note(texts: &Texts, group: &TaskGroup) -> String {
    let mut said = count_words(texts, group.count);
    if group.overdue > 0 {
        said.push_str(" · ");
        said.push_str(&counted(texts, "task-group-late", group.overdue));
    }
    said
}
