//! Lists for other programs: one typed [`Table`] becomes CSV, XLSX and a copied table;
//! people become vCards.

pub mod clipboard;
pub mod csv;
pub mod form;
pub mod formula;
pub mod grouped;
pub mod sheets;
pub mod vcard;
pub mod xlsx;

/// A table with typed cells.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// Name of the sheet.
    pub title: String,
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Rows, each with one cell a column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Column {
    /// Head.
    pub head: String,
    /// Width in letters.
    pub width: u16,
}

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Words; a line break is kept.
    Text(String),
    /// A telephone number: never a number to reckon with.
    Phone(String),
    /// A day of the calendar: year, month, day.
    Date(u16, u8, u8),
    /// A number.
    Number(f64),
}

impl Cell {
    /// The cell as words; a day as `dd.mm.yyyy`.
    pub fn words(&self) -> String {
        match self {
            Cell::Text(text) | Cell::Phone(text) => text.clone(),
            Cell::Date(year, month, day) => format!("{day:02}.{month:02}.{year:04}"),
            Cell::Number(number) => number.to_string(),
        }
    }
}
