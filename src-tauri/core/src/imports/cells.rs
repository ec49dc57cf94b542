//! The cells of a row as the plan sees them: repaired, tidied, by their meaning.

use std::collections::HashMap;

use super::source::Source;
use super::{Cleanup, ImportField, ImportPlan, cleanups};

/// Looks up cells of a source under a plan.
pub(super) struct Cells<'a> {
    source: &'a Source,
    mapping: &'a [Option<ImportField>],
    cleanups: &'a [Cleanup],
    repairs: HashMap<(u32, u32), &'a str>,
}

/// A filled cell.
#[derive(Debug, Clone)]
pub(super) struct Cell {
    pub column: u32,
    pub field: Option<ImportField>,
    pub text: String,
}

impl<'a> Cells<'a> {
    pub fn new(source: &'a Source, plan: &'a ImportPlan) -> Self {
        let repairs = plan
            .repairs
            .iter()
            .map(|repair| ((repair.row, repair.column), repair.value.as_str()))
            .collect();
        Self {
            source,
            mapping: &plan.mapping,
            cleanups: &plan.cleanups,
            repairs,
        }
    }

    /// Number of columns.
    pub fn width(&self) -> usize {
        self.source.width()
    }

    /// Whether a clean-up is ticked.
    pub fn on(&self, cleanup: Cleanup) -> bool {
        self.cleanups.contains(&cleanup)
    }

    /// Filled cells of a row that are not left out on purpose.
    pub fn of(&self, row: &district_documents::reading::Row) -> Vec<Cell> {
        let width = row.len().max(if self.repairs.is_empty() {
            0
        } else {
            self.source.width()
        });
        let mut found = Vec::with_capacity(width);
        for n in 0..width {
            let column = n as u32;
            let field = self.mapping.get(n).copied().flatten();
            if field == Some(ImportField::Skip) {
                continue;
            }
            let repaired = self.repairs.get(&(row.number, column));
            let text = cleanups::tidy(repaired.copied().unwrap_or(row.cell(n)), self.cleanups);
            if !text.trim().is_empty() {
                found.push(Cell {
                    column,
                    field,
                    text,
                });
            }
        }
        found
    }

    /// Heading of a column, or its number when it has none.
    pub fn header(&self, column: u32) -> String {
        self.source.header(column as usize)
    }
}
