//! A table in little memory: one text a row, and where its cells end.

use super::{CELLS, COLUMNS, ROWS, ReadError, TEXT};

/// One row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The row as its user counts: the sheet's row, the file's line, the card's number; from 1.
    pub number: u32,
    text: Box<str>,
    ends: Box<[u32]>,
}

impl Row {
    /// Number of cells.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// True for a row without cells.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// A cell; empty beyond the last one.
    pub fn cell(&self, index: usize) -> &str {
        let Some(end) = self.ends.get(index) else {
            return "";
        };
        let start = match index {
            0 => 0,
            _ => self.ends.get(index - 1).copied().unwrap_or(0),
        };
        self.text.get(start as usize..*end as usize).unwrap_or("")
    }

    /// The cells in order.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).map(|index| self.cell(index))
    }
}

/// A table of texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Rows with something in them, in the order of the source.
    pub rows: Vec<Row>,
    /// Columns of the widest row.
    pub width: usize,
    /// Merged areas whose value was written into each of their cells.
    pub merged: u32,
    /// Cells with a formula and no worked-out value: (row, column from 0), at most 100.
    pub without_value: Vec<(u32, u32)>,
    /// Cells that hold a sheet's error such as #REF!: (row, column from 0), at most 100.
    pub faulty: Vec<(u32, u32)>,
    /// Cells left out because they lay beyond the last column that is read.
    pub beyond: u32,
}

/// Gathers rows within the bounds of memory.
#[derive(Debug, Default)]
pub struct TableBuilder {
    table: Table,
    text: usize,
    cells: usize,
}

impl TableBuilder {
    /// Adds a row; blank ones are passed over. Trailing blank cells are dropped.
    ///
    /// # Errors
    /// [`ReadError::TooLarge`] when the table outgrows its bounds.
    pub fn row<'a>(
        &mut self,
        number: u32,
        cells: impl IntoIterator<Item = &'a str>,
    ) -> Result<(), ReadError> {
        let mut text = String::new();
        let mut ends: Vec<u32> = Vec::new();
        let mut filled = 0;
        for (index, cell) in cells.into_iter().enumerate() {
            let cell = cell.trim();
            if index >= COLUMNS {
                self.table.beyond += u32::from(!cell.is_empty());
                continue;
            }
            if self.text + text.len() + cell.len() > TEXT {
                return Err(ReadError::TooLarge);
            }
            text.push_str(cell);
            ends.push(text.len() as u32);
            if !cell.is_empty() {
                filled = ends.len();
            }
        }
        if filled == 0 {
            return Ok(());
        }
        ends.truncate(filled);
        self.text += text.len();
        self.cells += filled;
        if self.cells > CELLS || self.table.rows.len() >= ROWS {
            return Err(ReadError::TooLarge);
        }
        self.table.width = self.table.width.max(filled);
        self.table.rows.push(Row {
            number,
            text: text.into(),
            ends: ends.into(),
        });
        Ok(())
    }

    /// Notes a cell with a formula and no value.
    pub fn without_value(&mut self, row: u32, column: u32) {
        if self.table.without_value.len() < 100 {
            self.table.without_value.push((row, column));
        }
    }

    /// Notes a cell with a sheet's error.
    pub fn faulty(&mut self, row: u32, column: u32) {
        if self.table.faulty.len() < 100 {
            self.table.faulty.push((row, column));
        }
    }

    /// Notes merged areas that were filled.
    pub fn merged(&mut self, areas: u32) {
        self.table.merged = areas;
    }

    /// The table.
    ///
    /// # Errors
    /// [`ReadError::Empty`] without a row.
    pub fn done(self) -> Result<Table, ReadError> {
        if self.table.rows.is_empty() {
            return Err(ReadError::Empty);
        }
        Ok(self.table)
    }
}
