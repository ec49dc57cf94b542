//! The plan of a day: what is late, what lies on the day by its hours, with room for a tick.

use chrono::NaiveDate;
use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::commands::Said;
use super::rows::{count_words, counted, moment};
use crate::app::Desk;
use crate::error::{FieldCode, Result};
use crate::limits::Check;
use crate::locales::Texts;
use crate::office::seat;
use crate::tasks::Priority;
use crate::terms::date_words;
use crate::today::commands::blocks;
use crate::today::{TodayBlock, TodayTask};

/// The paper of a day. It lists what the day at a glance lists, whole.
pub fn day(desk: &Desk, texts: &Texts, date: Option<&str>, mine: bool) -> Result<Said> {
    let date = match date {
        None => desk.clock().today(),
        Some(text) => asked(text)?,
    };
    let [late, now, _] = desk.core()?.read(|conn| {
        let seat = seat::seat(conn)?;
        let whose = seat.person.clone().filter(|_| mine);
        blocks(conn, &seat, whose.as_deref(), date, usize::MAX)
    })?;
    let parts = [("task-paper-of-day", &now), ("task-paper-overdue", &late)];
    let mut said = Vec::new();
    for (id, block) in parts {
        if !block.rows.is_empty() {
            let text = texts.text(id);
            said.push(Block::Heading { level: 2, text });
            said.push(Block::Table(table(texts, block)));
        }
    }
    let rows = late.rows.len() + now.rows.len();
    let mut scope = vec![date_words(date, texts), count_words(texts, rows as i64)];
    if mine {
        scope.push(texts.text("task-paper-mine"));
    }
    Ok(Said {
        title: texts.text("task-paper-day"),
        scope: scope.join(" · "),
        landscape: false,
        blocks: said,
        rows,
    })
}

fn asked(text: &str) -> Result<NaiveDate> {
    let mut check = Check::default();
    let date = check.date("date", text);
    if date.is_none() {
        check.push("date", FieldCode::Required, &[]);
    }
    check.done()?;
    Ok(date.unwrap_or_default())
}

fn table(texts: &Texts, block: &TodayBlock) -> Table {
    let words = |id: &str, share| Column::words(texts.text(id), share);
    let cells = |row: &TodayTask| Row::Cells {
        cells: vec![
            // The hour of a day that is over plans nothing.
            Cell::strong(match row.overdue_days {
                0 => row.time.clone().unwrap_or_default(),
                _ => String::new(),
            }),
            Cell::plain(&row.number),
            title(texts, row),
            Cell::plain(&row.responsible.name),
            Cell::plain(moment(row.due_on.as_deref(), None)).with_note(late(texts, row)),
            Cell::plain(""),
        ],
    };
    Table {
        columns: vec![
            Column::numbers(texts.text("task-paper-hour"), 0.7),
            Column::numbers(texts.text("task-column-number"), 0.8),
            words("task-column-title", 4.4),
            words("task-column-responsible", 1.8),
            words("task-column-due", 1.6),
            words("task-paper-tick", 1.0),
        ],
        rows: block.rows.iter().map(cells).collect(),
    }
}

fn title(texts: &Texts, row: &TodayTask) -> Cell {
    let mut notes = Vec::new();
    if row.priority == Priority::High {
        notes.push(texts.text("task-urgent"));
    }
    if let Some(report) = &row.checkpoint {
        notes.push(texts.with("task-paper-report", &[("title", report)]));
    }
    match row.councils {
        0 | 1 => notes.push(row.council.clone()),
        more => notes.push(format!("{} +{}", row.council, more - 1)),
    }
    if row.steps > 0 {
        let (done, all) = (row.steps_done.to_string(), row.steps.to_string());
        notes.push(texts.with("task-steps-of", &[("done", &done), ("all", &all)]));
    }
    notes.retain(|note| !note.is_empty());
    Cell::plain(&row.title).with_note(notes.join(" · "))
}

fn late(texts: &Texts, row: &TodayTask) -> String {
    match row.overdue_days {
        0 => String::new(),
        days => counted(texts, "task-late", days),
    }
}
