//! CSV as the spreadsheets of this region open it: UTF-8 with a mark, `;`, CRLF.

use super::Table;
use super::formula::neutralise;

/// The table as a CSV file.
pub fn csv(table: &Table) -> Vec<u8> {
    let mut out = String::from("\u{feff}");
    row(
        &mut out,
        table.columns.iter().map(|column| column.head.clone()),
    );
    for cells in &table.rows {
        row(&mut out, cells.iter().map(super::Cell::words));
    }
    out.into_bytes()
}

fn row(out: &mut String, cells: impl Iterator<Item = String>) {
    for (n, cell) in cells.enumerate() {
        if n > 0 {
            out.push(';');
        }
        let cell = neutralise(&cell);
        if cell.contains([';', '"', '\n', '\r', '\t', ',']) || cell != cell.trim() {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}
