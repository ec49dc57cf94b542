//! Who is missing, with whom to ring.

use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::commands::Said;
use super::words::{self, counted};
use crate::locales::Texts;
use crate::orders::{LineMark, OrderLine, OrderSheet};

/// The paper.
pub fn paper(texts: &Texts, sheet: &OrderSheet) -> Said {
    let missing: Vec<&OrderLine> = sheet
        .lines
        .iter()
        .filter(|line| line.mark == LineMark::Missing)
        .collect();
    let due = sheet.task.due_on.as_deref();
    let cells = |line: &&OrderLine| Row::Cells {
        cells: vec![
            words::whom(texts, line, due),
            Cell::plain(words::contact(line)).with_note(&line.contact.email),
            Cell::plain(&line.contact.phone),
            Cell::plain(counted(texts, "order-paper-days", line.late_days)),
            words::reminded(texts, line),
            Cell::plain(words::remarks(texts, line)),
        ],
    };
    let head = |id: &str, share| Column::words(texts.text(id), share);
    let table = Table {
        columns: vec![
            head("order-paper-council", 2.4),
            head("order-paper-col-contact", 2.6),
            Column::numbers(texts.text("paper-head-phone"), 1.5),
            head("order-paper-col-late", 1.1),
            head("order-paper-col-reminded", 1.2),
            head("order-paper-col-note", 2.2),
        ],
        rows: missing.iter().map(cells).collect(),
    };
    let block = match missing.is_empty() {
        true => Block::Paragraph {
            text: texts.text("order-paper-none-missing"),
            small: false,
        },
        false => Block::Table(table),
    };
    Said {
        title: texts.text("order-paper-missing-title"),
        scope: format!(
            "{} · {} · {}",
            sheet.task.number,
            sheet.task.title,
            words::tally(texts, &sheet.tally)
        ),
        landscape: false,
        blocks: vec![block],
        rows: missing.len(),
    }
}
