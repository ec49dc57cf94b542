//! The cells of a row as the plan sees them: repaired, tidied, by their meaning.

use std::collections::HashMap;

use super::source::Source;
use super::{Cleanup, ImportField, ImportKind, ImportPlan, cleanups, headers};
use crate::search::folded;

/// Looks up cells of a source under a plan.
pub(super) struct Cells<'a> {
    source: &'a Source,
    mapping: &'a [Option<ImportField>],
    cleanups: &'a [Cleanup],
    repairs: HashMap<(u32, u32), &'a str>,
    pairs: Vec<Pair>,
}

/// What a column is in the pairs of address books: "Phone 1 - Label" beside "Phone 1 - Value".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pair {
    None,
    /// Says what the value of this column is for.
    Label(usize),
    /// Is told apart by this column.
    Value(usize),
}

/// The pairs among headings.
fn pairs(headings: &[String]) -> Vec<Pair> {
    let mut found = vec![Pair::None; headings.len()];
    let words: Vec<String> = headings.iter().map(|text| headers::words(text)).collect();
    for (value, text) in words.iter().enumerate() {
        let Some(of) = text.strip_suffix(" value") else {
            continue;
        };
        let tells = |other: &String| {
            other
                .strip_prefix(of)
                .is_some_and(|rest| matches!(rest, " label" | " type"))
        };
        if let Some(label) = words.iter().position(tells) {
            for (at, pair) in [(value, Pair::Value(label)), (label, Pair::Label(value))] {
                if let Some(slot) = found.get_mut(at) {
                    *slot = pair;
                }
            }
        }
    }
    found
}

/// What kind of number its label makes it; none for a label that says nothing more.
fn kind(label: &str) -> Option<ImportField> {
    use ImportField::{PhoneFax, PhoneHome, PhoneInternal, PhoneMobile};
    let words = headers::words(label);
    let any = |stems: &[&str]| {
        let begins = |word: &str| stems.iter().any(|stem| word.starts_with(&folded(stem)));
        words.split(' ').any(begins)
    };
    if any(&["fax", "workfax", "homefax", "факс"]) {
        return Some(PhoneFax);
    }
    if any(&["home", "acas", "domicil", "дом"]) {
        return Some(PhoneHome);
    }
    headers::meaning(label, ImportKind::People)
        .map(|(field, _)| field)
        .filter(|field| matches!(field, PhoneMobile | PhoneInternal))
}

/// Labels that say no more than the kind of a number or an address.
fn common(label: &str) -> bool {
    const WORDS: [&str; 14] = [
        "work",
        "home",
        "other",
        "main",
        "mobile",
        "fax",
        "work fax",
        "home fax",
        "pager",
        "internet",
        "serviciu",
        "рабочий",
        "основной",
        "другой",
    ];
    let words = headers::words(label);
    words.is_empty() || kind(label).is_some() || WORDS.iter().any(|word| folded(word) == words)
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
            pairs: pairs(&source.headings.texts),
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
            if field == Some(ImportField::Skip) || self.is_told(row, n) {
                continue;
            }
            let field = self.by_label(row, n, field);
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

    /// True for a label that its value's kind already tells, or that has no value.
    fn is_told(&self, row: &district_documents::reading::Row, column: usize) -> bool {
        let Some(Pair::Label(value)) = self.pairs.get(column) else {
            return false;
        };
        let taken = self.mapping.get(*value).copied().flatten();
        let mapped = self.mapping.get(column).copied().flatten().is_some();
        !mapped && (row.cell(*value).is_empty() || (taken.is_some() && common(row.cell(column))))
    }

    /// A number's field, by what its label says.
    fn by_label(
        &self,
        row: &district_documents::reading::Row,
        column: usize,
        field: Option<ImportField>,
    ) -> Option<ImportField> {
        match (field, self.pairs.get(column)) {
            (Some(ImportField::PhoneWork), Some(Pair::Value(label))) => {
                kind(row.cell(*label)).or(field)
            }
            _ => field,
        }
    }

    /// Heading of a column, or its number when it has none.
    pub fn header(&self, column: u32) -> String {
        self.source.header(column as usize)
    }
}
