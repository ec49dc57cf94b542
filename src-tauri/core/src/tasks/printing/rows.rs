//! Tasks brought together for paper: all pages of a list, every council named, cells in words.

use std::collections::HashSet;

use district_documents::paper::Cell;

use super::ShownTasks;
use crate::app::Desk;
use crate::error::Result;
use crate::locales::Texts;
use crate::papers::words::day;
use crate::tasks::store::{self, parts, people};
use crate::tasks::{Basis, ListTasks, Priority, TaskGroup, TaskRow, commands};

/// Rows asked for at a time.
const PAGE: u32 = 5_000;

/// A whole list.
pub struct Gathered {
    /// Groups in their order.
    pub groups: Vec<TaskGroup>,
    /// Rows in the order of the groups.
    pub rows: Vec<TaskRow>,
    /// Tasks, each counted once; those of folded groups too.
    pub total: i64,
}

impl Gathered {
    /// Every task once, where it first stands.
    pub fn once(self) -> Vec<TaskRow> {
        let mut seen = HashSet::new();
        let rows = self.rows.into_iter();
        rows.filter(|row| seen.insert(row.id.clone())).collect()
    }
}

/// All of a list, or the chosen tasks of it.
pub fn gathered(desk: &Desk, shown: &ShownTasks, texts: &Texts) -> Result<Gathered> {
    let mut asked = ListTasks {
        after: None,
        ..shown.list.clone()
    };
    let mut page = commands::listed(desk, &asked, texts, PAGE)?;
    let (groups, total) = (page.groups, page.total);
    let mut rows = page.rows;
    while let Some(next) = page.next.take() {
        asked.after = Some(next);
        page = commands::listed(desk, &asked, texts, PAGE)?;
        rows.append(&mut page.rows);
    }
    let mut all = Gathered {
        groups,
        rows,
        total,
    };
    if !shown.ids.is_empty() {
        let only: HashSet<&String> = shown.ids.iter().collect();
        all.rows.retain(|row| only.contains(&row.id));
        for group in &mut all.groups {
            let of_group = all.rows.iter().filter(|row| row.group == group.key);
            group.count = of_group.clone().count() as i64;
            group.overdue = of_group.filter(|row| row.overdue_days > 0).count() as i64;
        }
        all.groups.retain(|group| group.count > 0);
        let once: HashSet<&String> = all.rows.iter().map(|row| &row.id).collect();
        all.total = once.len() as i64;
    }
    all.rows = named(desk, all.rows)?;
    Ok(all)
}

/// These tasks, in this order.
pub fn of(desk: &Desk, ids: Vec<String>, texts: &Texts) -> Result<Vec<TaskRow>> {
    named(desk, commands::rows_of(desk, ids, texts)?)
}

/// What a table says of a task beyond its row in the list.
#[derive(Debug, Clone, Default)]
pub struct Detail {
    /// What is to be done.
    pub text: String,
    /// The document, by its parts.
    pub basis: Basis,
    /// Who gave it.
    pub author: String,
    /// Who confirms.
    pub controller: String,
    /// Given on, YYYY-MM-DD.
    pub issued_on: Option<String>,
    /// What was done.
    pub result: String,
    /// Notes, oldest first, a line each.
    pub remark: String,
}

/// The details of these tasks, in their order.
pub fn details(desk: &Desk, rows: &[TaskRow]) -> Result<Vec<Detail>> {
    desk.core()?.read(|conn| {
        let of = |row: &TaskRow| -> Result<Detail> {
            let Some(task) = store::task(conn, &row.id)? else {
                return Ok(Detail::default());
            };
            let remark = parts::notes(conn, &row.id)?.join("\n");
            Ok(Detail {
                text: task.text,
                basis: Basis {
                    kind: task.basis_kind,
                    no: task.basis_no,
                    date: task.basis_date,
                    point: task.basis_point,
                },
                author: people::shown(conn, task.author_id, task.author_name)?.name,
                controller: people::shown(conn, task.controller_id, task.controller_name)?.name,
                issued_on: task.issued_on,
                result: task.result,
                remark,
            })
        };
        rows.iter().map(of).collect()
    })
}

/// A row of a list names the first councils; a paper names all.
fn named(desk: &Desk, mut rows: Vec<TaskRow>) -> Result<Vec<TaskRow>> {
    desk.core()?.read(|conn| {
        for row in &mut rows {
            if row.councils.len() < usize::try_from(row.council_count).unwrap_or_default() {
                let all = parts::councils(conn, &row.id)?;
                row.councils = all.into_iter().map(|(_, council)| council).collect();
            }
        }
        Ok(())
    })?;
    Ok(rows)
}

/// `tasks-found`: a number of tasks in words.
pub fn count_words(texts: &Texts, count: i64) -> String {
    let count = count.to_string();
    texts.with("tasks-found", &[("count", &count), ("n", &count)])
}

/// A message about a number of days or of times.
pub fn counted(texts: &Texts, id: &str, count: i64) -> String {
    texts.with(id, &[("count", &count.to_string())])
}

/// Names of the councils, parted by commas.
pub fn councils(row: &TaskRow) -> String {
    let names: Vec<&str> = row.councils.iter().map(|each| each.name.as_str()).collect();
    names.join(", ")
}

/// A stored day as it is written, with its hour; empty for none.
pub fn moment(date: Option<&str>, time: Option<&str>) -> String {
    let date = date.and_then(day).unwrap_or_default();
    match time {
        Some(time) if !date.is_empty() => format!("{date} {time}"),
        _ => date,
    }
}

/// What is to be done; what is urgent says so.
pub fn title_cell(texts: &Texts, row: &TaskRow) -> Cell {
    let cell = Cell::plain(&row.title);
    match row.priority {
        Priority::High => cell.with_note(texts.text("task-urgent")),
        Priority::Normal => cell,
    }
}

/// The term in force; under it the own one, the first one, and how often it was moved.
pub fn due_cell(texts: &Texts, row: &TaskRow) -> Cell {
    let due = match &row.due_on {
        Some(_) => moment(row.due_on.as_deref(), row.due_time.as_deref()),
        None => texts.text("task-no-term"),
    };
    let mut notes = Vec::new();
    if let Some(own) = row.own_due_on.as_deref().and_then(day) {
        notes.push(texts.with("task-paper-own-due", &[("day", &own)]));
    }
    if row.extensions > 0 {
        notes.push(counted(texts, "task-extended", row.extensions));
    }
    if let Some(first) = row.first_due_on.as_deref().and_then(day) {
        notes.push(texts.with("task-paper-first-due", &[("day", &first)]));
    }
    Cell::plain(due).with_note(notes.join("\n"))
}

/// Where it stands, and how late: in words, since paper may be grey.
pub fn state_cell(texts: &Texts, row: &TaskRow) -> Cell {
    let state = texts.text(&format!("task-state-{}", row.state.slug()));
    let mut notes = Vec::new();
    if row.overdue_days > 0 {
        notes.push(counted(texts, "task-late", row.overdue_days));
    }
    if let Some(days) = row.late_days.filter(|days| *days > 0) {
        notes.push(counted(texts, "task-done-late-by", days));
    }
    if let Some(done) = row.performed_on.as_deref().and_then(day) {
        notes.push(texts.with("task-paper-performed", &[("day", &done)]));
    }
    Cell::plain(state).with_note(notes.join("\n"))
}
