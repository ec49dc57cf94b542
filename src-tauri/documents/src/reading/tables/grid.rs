//! A table with merged cells, gathered row by row.

use std::collections::BTreeMap;

use crate::reading::{COLUMNS, ReadError, TEXT, Table, TableBuilder};

/// Most rows one cell reaches down.
const REACH: u32 = 20_000;

/// Rows gathered so far, and what reaches down from above.
#[derive(Default)]
pub(super) struct Grid {
    table: TableBuilder,
    row: u32,
    cells: Vec<String>,
    letters: usize,
    merged: u32,
    /// Column → text and rows it still covers.
    hanging: BTreeMap<usize, (String, u32)>,
}

impl Grid {
    /// Leaves columns empty.
    pub fn skip(&mut self, columns: usize) {
        for _ in 0..columns.min(COLUMNS) {
            self.push(String::new());
        }
    }

    /// A cell over `columns` and `rows`; cells that reach down from above come before it.
    pub fn cell(&mut self, text: &str, columns: usize, rows: u32) -> Result<(), ReadError> {
        self.hung();
        let columns = columns.clamp(1, COLUMNS);
        self.letters += text.len() * columns;
        if self.letters > TEXT {
            return Err(ReadError::TooLarge);
        }
        self.merged += u32::from(columns > 1 || rows > 1);
        for _ in 0..columns {
            if rows > 1 {
                let left = rows.min(REACH);
                self.hanging
                    .insert(self.cells.len(), (text.to_owned(), left));
            } else {
                self.hanging.remove(&self.cells.len());
            }
            self.push(text.to_owned());
        }
        Ok(())
    }

    /// A cell that opens an area reaching down until a row no longer goes on with it.
    pub fn open(&mut self, text: &str, columns: usize) -> Result<(), ReadError> {
        let at = self.cells.len();
        self.cell(text, columns, 1)?;
        self.merged += 1;
        for column in at..self.cells.len() {
            // Taken only by a cell that says it goes on.
            self.hanging.insert(column, (text.to_owned(), 0));
        }
        Ok(())
    }

    /// A cell that goes on with the one above.
    pub fn go_on(&mut self, columns: usize) -> Result<(), ReadError> {
        for _ in 0..columns.clamp(1, COLUMNS) {
            let text = self.hanging.get(&self.cells.len());
            let text = text.map(|(text, _)| text.clone()).unwrap_or_default();
            self.letters += text.len();
            if self.letters > TEXT {
                return Err(ReadError::TooLarge);
            }
            self.push(text);
        }
        Ok(())
    }

    /// Ends the row.
    pub fn end(&mut self) -> Result<(), ReadError> {
        self.hung();
        self.row += 1;
        self.table
            .row(self.row, self.cells.iter().map(String::as_str))?;
        self.cells.clear();
        for (_, left) in self.hanging.values_mut() {
            *left = left.saturating_sub(1);
        }
        Ok(())
    }

    /// Throws the row away.
    pub fn forget(&mut self) {
        self.row += 1;
        self.cells.clear();
    }

    /// True when the row has cells.
    pub fn begun(&self) -> bool {
        !self.cells.is_empty()
    }

    /// The table; none without a filled row.
    pub fn done(mut self) -> Option<Table> {
        self.table.merged(self.merged);
        self.table.done().ok()
    }

    /// Writes what reaches down to this place.
    fn hung(&mut self) {
        while let Some((text, left)) = self.hanging.get(&self.cells.len()) {
            if *left == 0 || self.cells.len() > COLUMNS {
                return;
            }
            self.letters += text.len();
            let text = text.clone();
            self.push(text);
        }
    }

    fn push(&mut self, text: String) {
        if self.cells.len() <= COLUMNS {
            self.cells.push(text);
        }
    }
}
