//! A table as a programme: heading, columns, chapters, rows; what is shifted, torn or twice is told.
//!
//! Pure: rows of texts in, rows of a programme out. No row is lost in silence: what is joined to the
//! row before, left out or not understood has a [`Fault`].

mod faults;
mod headings;
mod rows;

use super::OfficialField;
use crate::search::folded;

pub use faults::Fault;
pub use rows::{ReadRow, rows};

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawRow {
    /// The row as its user counts.
    pub number: u32,
    /// Its cells; a merged one in each of its places.
    pub cells: Vec<String>,
}

/// What the columns are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Layout {
    /// Heading of each column.
    pub headers: Vec<String>,
    /// Meaning of each column.
    pub columns: Vec<Option<OfficialField>>,
    /// Rows at the top that are heading or stand above it.
    pub header_rows: usize,
    /// Rows of the heading itself, folded: they come again on each page.
    repeated: Vec<Vec<String>>,
    /// Column that names the chapter of each row.
    chapter: Option<usize>,
}

/// Columns of the widest row.
fn width(rows: &[RawRow]) -> usize {
    rows.iter().map(|row| row.cells.len()).max().unwrap_or(0)
}

/// Finds heading and columns; what was asked for wins.
pub fn layout(rows: &[RawRow], asked: &[Option<OfficialField>], header: Option<u32>) -> Layout {
    let found = headings::found(rows);
    let (first, header_rows) = match header {
        Some(count) => {
            let count = (count as usize).min(rows.len());
            let first = found.map_or(count.saturating_sub(1), |(first, _)| first);
            (first.min(count), count)
        }
        None => found.map_or((0, 0), |(first, last)| (first, last + 1)),
    };
    let width = width(rows);
    let block = rows.get(first..header_rows).unwrap_or_default();
    let headers: Vec<String> = (0..width).map(|at| heading(block, at)).collect();
    let mut columns: Vec<Option<OfficialField>> = Vec::with_capacity(width);
    let mut chapter = None;
    for (at, text) in headers.iter().enumerate() {
        if chapter.is_none() && headings::is_chapter(text) {
            chapter = Some(at);
            columns.push(None);
        } else {
            columns.push(headings::meaning(text));
        }
    }
    let body = rows.get(header_rows..).unwrap_or_default();
    guess(body, &mut columns, chapter);
    for (at, asked) in asked.iter().enumerate() {
        if let Some(slot) = columns.get_mut(at) {
            *slot = *asked;
        }
    }
    chapter = chapter.or_else(|| chapters_beside(body, &columns));
    if chapter.is_some_and(|at| columns.get(at).is_some_and(Option::is_some)) {
        chapter = None;
    }
    Layout {
        headers,
        columns,
        header_rows,
        repeated: block
            .iter()
            .map(|row| row.cells.iter().map(|cell| folded(cell)).collect())
            .collect(),
        chapter,
    }
}

/// The words over a column, those of a merged heading first.
fn heading(block: &[RawRow], at: usize) -> String {
    let mut words: Vec<&str> = Vec::new();
    for row in block.iter().filter(|row| !headings::is_column_numbers(row)) {
        if let Some(cell) = row.cells.get(at)
            && !cell.is_empty()
            && !words.contains(&cell.as_str())
        {
            words.push(cell);
        }
    }
    words
        .join(" ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Asks a cell.
type Fits = fn(&str) -> bool;

/// What no heading tells, by the cells: a term has days, a ground articles, a number figures, and
/// the action is the longest text that is left.
fn guess(body: &[RawRow], columns: &mut [Option<OfficialField>], chapter: Option<usize>) {
    let known = |columns: &[Option<OfficialField>], field| columns.contains(&Some(field));
    let share = |at: usize, fits: Fits| {
        let mut filled = 0;
        let mut fitting = 0;
        for cell in body.iter().filter_map(|row| row.cells.get(at)) {
            filled += usize::from(!cell.is_empty());
            fitting += usize::from(!cell.is_empty() && fits(cell));
        }
        (fitting * 100).checked_div(filled).unwrap_or(0)
    };
    let length = |at: usize| -> usize {
        let cells = body.iter().filter_map(|row| row.cells.get(at));
        cells.map(|cell| cell.chars().count()).sum()
    };
    let tests: [(OfficialField, Fits); 3] = [
        (OfficialField::No, rows::is_number),
        (OfficialField::Ground, rows::is_ground),
        (OfficialField::Term, rows::is_dated),
    ];
    for (field, fits) in tests {
        if known(columns, field) {
            continue;
        }
        let free = (0..columns.len())
            .filter(|at| columns.get(*at).is_some_and(Option::is_none) && chapter != Some(*at));
        let best = free
            .map(|at| (share(at, fits), at))
            .max_by_key(|(s, at)| (*s, usize::MAX - at));
        if let Some((share, at)) = best
            && share >= 50
            && let Some(slot) = columns.get_mut(at)
        {
            *slot = Some(field);
        }
    }
    if !known(columns, OfficialField::Action) {
        let free = (0..columns.len())
            .filter(|at| columns.get(*at).is_some_and(Option::is_none) && chapter != Some(*at));
        if let Some(at) = free
            .max_by_key(|at| length(*at))
            .filter(|at| length(*at) > 0)
            && let Some(slot) = columns.get_mut(at)
        {
            *slot = Some(OfficialField::Action);
        }
    }
}

/// A first column of words that reach down over many rows.
fn chapters_beside(body: &[RawRow], columns: &[Option<OfficialField>]) -> Option<usize> {
    if columns.first().copied().flatten().is_some() || columns.len() < 3 || body.len() < 4 {
        return None;
    }
    let cells: Vec<&str> = body
        .iter()
        .filter_map(|row| row.cells.first())
        .map(String::as_str)
        .collect();
    let filled = cells.iter().filter(|cell| !cell.is_empty()).count();
    let wordy = cells
        .iter()
        .filter(|cell| cell.chars().filter(|c| c.is_alphabetic()).count() > 4);
    let mut runs: Vec<&&str> = cells.iter().collect();
    runs.dedup();
    (filled * 2 > body.len() && wordy.count() * 2 > filled && runs.len() * 2 <= cells.len())
        .then_some(0)
}

/// How much a table looks like a programme: the better of two has more.
pub fn likeness(table: &[RawRow]) -> usize {
    let found = layout(table, &[], None);
    let fields = found.columns.iter().flatten().count();
    let named = usize::from(found.header_rows > 0);
    fields.min(6) * 100 + named * 400 + table.len().min(300)
}
