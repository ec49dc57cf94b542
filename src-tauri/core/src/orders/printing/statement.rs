//! How an order was executed, for a commission: what was asked, of whom, what came of it, by
//! name and with days. Text first, the table after.

use std::collections::HashMap;

use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::commands::Said;
use super::store::{self, Extension, Reminder};
use super::words::{self, counted, date};
use crate::app::Desk;
use crate::error::Result;
use crate::locales::Texts;
use crate::orders::{LineMark, OrderLine, OrderSheet};

/// The paper.
pub fn paper(desk: &Desk, texts: &Texts, sheet: &OrderSheet) -> Result<Said> {
    let core = desk.core()?;
    let (reminders, extensions) = core.read(|conn| {
        Ok((
            store::reminders(conn, &sheet.task.id)?,
            store::extensions(conn, &sheet.task.id)?,
        ))
    })?;
    let mut blocks = vec![
        paragraph(texts.with("order-paper-asked", &[("title", &sheet.task.title)])),
        Block::Facts {
            rows: super::sheet::facts(texts, sheet),
        },
    ];
    if let Some(closed) = date_of(sheet.task.closed_on.as_deref()) {
        let reason = match sheet.task.state_reason.as_str() {
            "" => String::new(),
            reason => format!(" ({reason})"),
        };
        let said = texts.with("order-paper-closed-on", &[("day", &closed)]);
        blocks.push(paragraph(format!("{said}{reason}")));
    }
    let mut part = |id: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            blocks.push(Block::Heading {
                level: 1,
                text: format!("{} ({})", texts.text(id), lines.len()),
            });
            blocks.push(paragraph(lines.join("; ") + "."));
        }
    };
    let of = |mark: LineMark| sheet.lines.iter().filter(move |line| line.mark == mark);
    let answered = |line: &OrderLine| {
        let mut said = vec![date(line.answered_on.as_deref())];
        said.push(words::document(texts, line));
        if line.late_days > 0 {
            said.push(counted(texts, "order-paper-late", line.late_days));
        }
        named(line, said)
    };
    part(
        "order-paper-answered-in-time",
        of(LineMark::Answered).map(answered).collect(),
    );
    part(
        "order-paper-answered-late",
        of(LineMark::AnsweredLate).map(answered).collect(),
    );
    let late = |line: &OrderLine| {
        let days = match line.late_days {
            0 => String::new(),
            days => counted(texts, "order-paper-days", days),
        };
        named(line, vec![days, line.note.clone()])
    };
    part(
        "order-paper-group-missing",
        of(LineMark::Missing).map(late).collect(),
    );
    let returned = sheet.lines.iter().filter(|line| line.returned_on.is_some());
    let returned = returned.map(|line| {
        let mut said = vec![date(line.returned_on.as_deref())];
        if line.mark == LineMark::Returned {
            said.push(line.reason.clone());
        } else {
            let on = date(line.answered_on.as_deref());
            said.push(texts.with("order-paper-answered-again", &[("day", &on)]));
        }
        named(line, said)
    });
    part("order-paper-group-returned", returned.collect());
    part(
        "order-paper-group-waiting",
        of(LineMark::Waiting).map(late).collect(),
    );
    let excused = of(LineMark::Excused).map(|line| {
        named(
            line,
            vec![date(line.excused_on.as_deref()), line.reason.clone()],
        )
    });
    part("order-paper-group-excused", excused.collect());
    let added = sheet.lines.iter().filter(|line| line.added_on.is_some());
    part(
        "order-paper-added-later",
        added
            .map(|line| named(line, vec![date(line.added_on.as_deref())]))
            .collect(),
    );
    part(
        "order-paper-extensions",
        extended(texts, sheet, &extensions),
    );
    part("order-paper-reminders", reminded(texts, sheet, &reminders));
    blocks.push(Block::Table(table(texts, sheet)));
    Ok(Said {
        title: texts.text("order-paper-statement-title"),
        scope: format!("{} · {}", sheet.task.number, sheet.task.title),
        landscape: false,
        blocks,
        rows: sheet.lines.len(),
    })
}

fn paragraph(text: String) -> Block {
    Block::Paragraph { text, small: false }
}

fn date_of(day: Option<&str>) -> Option<String> {
    Some(date(day)).filter(|day| !day.is_empty())
}

/// `Chetrosu (12.11.2026, nr. 5)`.
fn named(line: &OrderLine, said: Vec<String>) -> String {
    let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
    match said.is_empty() {
        true => line.name.clone(),
        false => format!("{} ({})", line.name, said.join(", ")),
    }
}

/// Extensions: of the whole order first, then by council, each with its act.
fn extended(texts: &Texts, sheet: &OrderSheet, extensions: &[Extension]) -> Vec<String> {
    let said = |extension: &Extension, who: String| {
        let old = date(extension.old.as_deref());
        let new = date(Some(&extension.new));
        let mut parts = vec![
            match old.is_empty() {
                true => new,
                false => texts.with("order-paper-moved", &[("old", &old), ("new", &new)]),
            },
            extension.reason.clone(),
            extension.act.clone(),
        ];
        if let Some(on) = date_of(extension.on.as_deref()) {
            parts.push(texts.with("order-paper-decided", &[("day", &on)]));
        }
        parts.retain(|part| !part.is_empty());
        format!("{who}: {}", parts.join(", "))
    };
    let whole = extensions.iter().filter(|each| each.line.is_none());
    let mut out: Vec<String> = whole
        .map(|each| said(each, texts.text("order-paper-whole")))
        .collect();
    for line in &sheet.lines {
        let own = extensions
            .iter()
            .filter(|each| each.line.as_ref() == Some(&line.id));
        out.extend(own.map(|each| said(each, line.name.clone())));
    }
    out
}

/// Reminders by council, each with its days.
fn reminded(texts: &Texts, sheet: &OrderSheet, reminders: &[Reminder]) -> Vec<String> {
    let mut by_line: HashMap<&str, Vec<String>> = HashMap::new();
    for each in reminders {
        let said = format!("{} {}", date(Some(&each.on)), words::way(texts, each.way));
        by_line.entry(each.line.as_str()).or_default().push(said);
    }
    let lines = sheet.lines.iter();
    lines
        .filter_map(|line| {
            let said = by_line.remove(line.id.as_str())?;
            Some(format!("{}: {}", line.name, said.join(", ")))
        })
        .collect()
}

fn table(texts: &Texts, sheet: &OrderSheet) -> Table {
    let cells = |line: &OrderLine| Row::Cells {
        cells: vec![
            words::whom(texts, line, sheet.task.due_on.as_deref()),
            Cell::plain(date(line.sent_on.as_deref())),
            words::answer(texts, line),
            Cell::plain(words::document(texts, line)),
            words::reminded(texts, line),
        ],
    };
    let head = |id: &str, share| Column::words(texts.text(id), share);
    Table {
        columns: vec![
            head("order-paper-council", 2.6),
            Column::numbers(texts.text("order-paper-col-sent"), 1.2),
            head("order-paper-col-answer", 2.0),
            head("order-paper-col-no", 1.8),
            head("order-paper-col-reminded", 1.2),
        ],
        rows: sheet.lines.iter().map(cells).collect(),
    }
}
