//! All answers of an order joined in one table.

use district_documents::export::{Cell, Column, Table};

use super::sending::answers;
use crate::locales::Texts;
use crate::orders::OrderSheet;
use crate::orders::printing::words;
use crate::orders::store::LineRecord;

/// The table: a row for each row of an answer; who has none has one without its cells, so that
/// nobody is left out unseen.
pub fn table(texts: &Texts, sheet: &OrderSheet, stored: &[LineRecord], workbook: bool) -> Table {
    let heads = [
        ("order-paper-council", 28),
        ("order-paper-col-state", 16),
        ("order-paper-col-answer", 12),
        ("order-paper-col-no", 14),
        ("order-paper-col-no-day", 12),
    ];
    let mut columns: Vec<Column> = heads
        .iter()
        .map(|(id, width)| Column {
            head: texts.text(id),
            width: *width,
        })
        .collect();
    columns.extend(sheet.form.iter().map(|name| Column {
        head: name.clone(),
        width: 20,
    }));
    columns.push(Column {
        head: texts.text("order-paper-col-note"),
        width: 28,
    });
    let mut rows = Vec::new();
    for line in &sheet.lines {
        let held = stored.iter().find(|record| record.id == line.id);
        let mut held = held
            .map(|record| answers(&record.answer))
            .unwrap_or_default();
        if held.is_empty() {
            held.push(Vec::new());
        }
        for answer in held {
            let mut cells = vec![
                Cell::Text(line.name.clone()),
                Cell::Text(words::state(texts, line)),
                words::typed(line.answered_on.as_deref(), workbook),
                Cell::Text(line.answer_no.clone()),
                words::typed(line.answer_date.as_deref(), workbook),
            ];
            cells.extend((0..sheet.form.len()).map(|at| number(answer.get(at), workbook)));
            cells.push(Cell::Text(line.note.clone()));
            rows.push(cells);
        }
    }
    Table {
        title: sheet.task.number.clone(),
        columns,
        rows,
    }
}

/// A cell of an answer: a workbook reckons with what is plainly a number.
fn number(cell: Option<&String>, workbook: bool) -> Cell {
    let text = cell.cloned().unwrap_or_default();
    let plain = text.replace(',', ".");
    // Codes with zeros before them and telephone numbers are words.
    let is_code = plain.len() > 1 && plain.starts_with('0') && !plain.starts_with("0.");
    let digits = plain
        .chars()
        .all(|letter| letter.is_ascii_digit() || letter == '.');
    match plain.parse::<f64>() {
        Ok(value) if workbook && digits && !is_code && plain.len() <= 12 => Cell::Number(value),
        _ => Cell::Text(text),
    }
}
