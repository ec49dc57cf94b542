//! The sheet of an order: on paper as on the screen, and as a table for a spreadsheet.

use district_documents::export;
use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::commands::Said;
use super::words::{self, counted, date, typed};
use crate::locales::Texts;
use crate::orders::{OrderLine, OrderSheet};

/// The paper.
pub fn paper(texts: &Texts, sheet: &OrderSheet) -> Said {
    Said {
        title: sheet.task.title.clone(),
        scope: texts.with("order-paper-sheet", &[("number", &sheet.task.number)]),
        landscape: true,
        blocks: vec![
            Block::Facts {
                rows: facts(texts, sheet),
            },
            Block::Table(table(texts, sheet)),
        ],
        rows: sheet.lines.len(),
    }
}

/// What was asked, on what ground, until when, by whom, and how it stands.
pub fn facts(texts: &Texts, sheet: &OrderSheet) -> Vec<(String, String)> {
    let task = &sheet.task;
    let mut rows = vec![
        ("order-paper-ground", words::basis(texts, task)),
        ("order-paper-text", task.text.clone()),
        ("order-paper-term", words::term(texts, task)),
        ("order-paper-responsible", task.responsible.name.clone()),
        ("order-paper-sent", date(task.issued_on.as_deref())),
        ("order-paper-standing", words::tally(texts, &sheet.tally)),
    ];
    rows.retain(|(_, value)| !value.is_empty());
    rows.into_iter()
        .map(|(id, value)| (texts.text(id), value))
        .collect()
}

fn table(texts: &Texts, sheet: &OrderSheet) -> Table {
    let due = sheet.task.due_on.as_deref();
    let cells = |line: &OrderLine| Row::Cells {
        cells: vec![
            words::whom(texts, line, due),
            Cell::plain(date(line.sent_on.as_deref())),
            Cell::plain(date(line.received_on.as_deref())),
            words::answer(texts, line),
            Cell::plain(words::document(texts, line)),
            words::reminded(texts, line),
            Cell::plain(words::remarks(texts, line)),
            Cell::plain(words::contact(line)),
            Cell::plain(&line.contact.phone),
        ],
    };
    let mut rows = Vec::new();
    for marks in words::GROUPS {
        let of_group: Vec<&OrderLine> = sheet
            .lines
            .iter()
            .filter(|line| marks.contains(&line.mark))
            .collect();
        if of_group.is_empty() {
            continue;
        }
        let late = of_group.iter().filter(|line| line.late_days > 0).count();
        let owed = of_group.iter().any(|line| line.state.is_owed());
        let mut note = of_group.len().to_string();
        if late > 0 && !owed {
            note = format!(
                "{note} · {}",
                counted(texts, "order-paper-of-them-late", late as i64)
            );
        }
        rows.push(Row::Group {
            text: words::group(texts, marks),
            note,
        });
        rows.extend(of_group.into_iter().map(cells));
    }
    let head = |id: &str, share| Column::words(texts.text(id), share);
    Table {
        columns: vec![
            head("order-paper-council", 2.4),
            Column::numbers(texts.text("order-paper-col-sent"), 1.1),
            Column::numbers(texts.text("order-paper-col-received"), 1.1),
            head("order-paper-col-answer", 1.6),
            head("order-paper-col-no", 1.4),
            head("order-paper-col-reminded", 1.2),
            head("order-paper-col-note", 2.6),
            head("order-paper-col-contact", 2.2),
            Column::numbers(texts.text("paper-head-phone"), 1.5),
        ],
        rows,
    }
}

/// The sheet as a table, a row each in the fixed order. `workbook` gives days that it reckons
/// with.
pub fn export(texts: &Texts, sheet: &OrderSheet, workbook: bool) -> export::Table {
    let text = |value: &str| export::Cell::Text(value.to_owned());
    let day = |value: &Option<String>| typed(value.as_deref(), workbook);
    let cells = |line: &OrderLine| {
        vec![
            text(&line.name),
            export::Cell::Text(words::state(texts, line)),
            day(&line.due_on),
            words::number(line.late_days),
            day(&line.sent_on),
            day(&line.received_on),
            day(&line.in_work_on),
            day(&line.answered_on),
            day(&line.accepted_on),
            day(&line.returned_on),
            day(&line.excused_on),
            text(&line.answer_no),
            day(&line.answer_date),
            text(&line.reason),
            text(&line.note),
            day(&line.promised_on),
            words::number(line.reminded),
            day(&line.reminded_on),
            export::Cell::Text(words::contact(line)),
            export::Cell::Phone(line.contact.phone.clone()),
            text(&line.contact.email),
        ]
    };
    let columns = [
        ("order-paper-council", 28),
        ("order-paper-col-state", 16),
        ("order-paper-term", 12),
        ("order-paper-col-late", 10),
        ("order-paper-col-sent", 12),
        ("order-paper-col-received", 12),
        ("order-paper-state-in_work", 12),
        ("order-paper-col-answer", 12),
        ("order-paper-state-accepted", 12),
        ("order-paper-state-returned", 12),
        ("order-paper-state-excused", 12),
        ("order-paper-col-no", 14),
        ("order-paper-col-no-day", 12),
        ("order-paper-col-reason", 24),
        ("order-paper-col-note", 28),
        ("order-paper-col-promised", 12),
        ("order-paper-col-reminded", 10),
        ("order-paper-col-reminded-on", 12),
        ("order-paper-col-contact", 28),
        ("paper-head-phone", 16),
        ("order-paper-col-email", 24),
    ];
    export::Table {
        title: sheet.task.number.clone(),
        columns: columns
            .iter()
            .map(|(id, width)| export::Column {
                head: texts.text(id),
                width: *width,
            })
            .collect(),
        rows: sheet.lines.iter().map(cells).collect(),
    }
}
