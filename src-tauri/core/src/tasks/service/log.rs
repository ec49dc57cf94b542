//! The journal on a task's card: notes, contacts and acts in readable sentences.

use rusqlite::Connection;

use crate::error::Result;
use crate::history::{self, HistoryChange, OpRow};
use crate::locales::Texts;
use crate::orders::service::log as lines;
use crate::tasks::LogLine;
use crate::tasks::store::parts;

/// Most lines on the card.
const SHOWN: usize = 60;

/// Fields that say nothing beside their neighbours: keys, places, what was worked out.
const SILENT: &[&str] = &[
    "author_id",
    "responsible_id",
    "controller_id",
    "person_id",
    "council_id",
    "task_id",
    "other_id",
    "parent_id",
    "series_id",
    "due_basis",
    "no_term",
    "place",
    "deleted_at",
    "closed_on",
    "old_due_on",
    "done_by",
    "reported_by",
    "decided_by",
];

/// The newest lines of a task's journal.
pub fn of(conn: &Connection, task: &str, texts: &Texts) -> Result<Vec<LogLine>> {
    let mut lines = parts::said(conn, task, SHOWN as i64)?;
    let mut ids = parts::part_ids(conn, task)?;
    ids.push(task.to_owned());
    let reverted = history::reverted_ops(conn)?;
    for op in history::entity_ops(conn, &ids, SHOWN)? {
        lines.push(act(conn, op, &ids, &reverted, texts)?);
    }
    lines.sort_by(|one, other| (&other.at, &other.id).cmp(&(&one.at, &one.id)));
    lines.truncate(SHOWN);
    Ok(lines)
}

fn act(
    conn: &Connection,
    op: OpRow,
    ids: &[String],
    reverted: &std::collections::HashSet<String>,
    texts: &Texts,
) -> Result<LogLine> {
    let item = history::item(conn, op, reverted, ids)?;
    let kind = item.kind.slug();
    let mut text = texts.text(&format!("act-{kind}"));
    let of_lines = |change: &&HistoryChange| lines::is_of(&change.entity);
    let mut details: Vec<String> = item
        .changes
        .iter()
        .filter(|change| !of_lines(change))
        .filter_map(|change| detail(change, texts))
        .collect();
    let touched: Vec<&HistoryChange> = item.changes.iter().filter(of_lines).collect();
    details.extend(lines::said(conn, item.kind, item.count, &touched, texts)?);
    if !details.is_empty() {
        text.push_str(": ");
        text.push_str(&details.join("; "));
    }
    if item.undone {
        text = texts.with("task-log-undone", &[("what", &text)]);
    }
    Ok(LogLine {
        id: item.op,
        kind: format!("act-{kind}"),
        at: item.at,
        text,
        by: item.actor,
        editable: false,
    })
}

fn detail(change: &HistoryChange, texts: &Texts) -> Option<String> {
    let field = change.field.as_str();
    if field == "*" {
        // A part that came or went is named; the task itself the reader has before them.
        let name = change.after.as_deref().or(change.before.as_deref())?;
        return (change.entity != "task" && !name.is_empty()).then(|| name.to_owned());
    }
    if SILENT.contains(&field) {
        return None;
    }
    let before = change
        .before
        .as_deref()
        .map(|value| word(field, value, texts));
    let after = change
        .after
        .as_deref()
        .map(|value| word(field, value, texts));
    let before = before.filter(|value| !value.is_empty());
    let after = after.filter(|value| !value.is_empty());
    let values = match (before, after) {
        (Some(before), Some(after)) => format!("{before} → {after}"),
        (None, Some(after)) => after,
        (Some(before), None) => format!("{before} → –"),
        (None, None) => return None,
    };
    if field == "state" {
        return Some(values);
    }
    let name = texts.text(&format!("field-{field}"));
    Some(format!("{}: {values}", name.to_lowercase()))
}

/// A stored value as it is read: states and days in words.
fn word(field: &str, value: &str, texts: &Texts) -> String {
    match field {
        "state" if !value.is_empty() => texts.text(&format!("task-state-{value}")),
        "control" | "priority" | "decision" if !value.is_empty() => {
            texts.text(&format!("log-{field}-{value}"))
        }
        _ => day(value).unwrap_or_else(|| value.to_owned()),
    }
}

fn day(value: &str) -> Option<String> {
    let day = value.parse::<chrono::NaiveDate>().ok()?;
    Some(day.format("%d.%m.%Y").to_string())
}
