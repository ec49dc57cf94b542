//! Troubles of rows.

use crate::elections::official::OfficialField;

/// A trouble of a row: its code, and the values its words need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The row as its user counts.
    pub row: u32,
    /// The column.
    pub field: Option<OfficialField>,
    /// Kind.
    pub code: &'static str,
    /// What is written there, shortened.
    pub value: String,
}

/// Letters of a value that is told.
const VALUE: usize = 80;

impl Fault {
    /// A trouble of a cell.
    pub fn new(row: u32, field: Option<OfficialField>, code: &'static str, value: &str) -> Self {
        let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut short: String = line.chars().take(VALUE).collect();
        if short.len() < line.len() {
            short.push('…');
        }
        Fault {
            row,
            field,
            code,
            value: short,
        }
    }
}
