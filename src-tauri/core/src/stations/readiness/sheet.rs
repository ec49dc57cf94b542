//! The matrix as letters: put together from cells in one pass, whether they are as they stand or as
//! they were on an evening.

use std::collections::HashMap;

use rusqlite::Connection;

use super::groups::{self, GroupRecord};
use super::store::{self, CellRef};
use super::{CheckState, ReadinessRow, ReadinessTotal, evening};
use crate::error::Result;
use crate::stations::{StationHead, store as stations};

/// The matrix of an election.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Columns.
    pub groups: Vec<GroupRecord>,
    /// Rows.
    pub heads: Vec<StationHead>,
    /// A letter a cell, row by row.
    letters: Vec<u8>,
    /// Numbers of the columns with a note, a row each.
    noted: Vec<Vec<u8>>,
    /// Numbers of the columns with a task, a row each.
    tasks: Vec<Vec<u8>>,
    /// Stations of the register that are not in it.
    pub outside: i64,
    /// Cells that were asked for whole, by row and column.
    pub whole: Vec<WholeCell>,
}

/// A cell with everything it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeCell {
    /// Number of the row.
    pub row: usize,
    /// Number of the column.
    pub column: usize,
    /// How it stands.
    pub state: CheckState,
    /// When it was looked at.
    pub on: Option<String>,
    /// Who looked.
    pub by: String,
    /// Note.
    pub note: String,
    /// The task made of it.
    pub task: Option<String>,
}

/// Which cells are wanted whole.
pub type Wanted<'w> = &'w dyn Fn(&CellRef<'_>) -> bool;

/// No cell is wanted whole.
pub const LETTERS_ONLY: Wanted<'static> = &|_| false;

/// Takes cells in as they come.
pub struct Building<'w> {
    sheet: Sheet,
    rows: HashMap<String, usize>,
    columns: HashMap<String, usize>,
    wanted: Wanted<'w>,
}

impl<'w> Building<'w> {
    /// Begins with the rows and columns there are.
    pub fn of(
        groups: Vec<GroupRecord>,
        heads: Vec<StationHead>,
        outside: i64,
        wanted: Wanted<'w>,
    ) -> Self {
        let numbered = |ids: &mut dyn Iterator<Item = &String>| {
            ids.cloned().zip(0..).collect::<HashMap<String, usize>>()
        };
        Building {
            rows: numbered(&mut heads.iter().map(|head| &head.id)),
            columns: numbered(&mut groups.iter().map(|group| &group.id)),
            sheet: Sheet {
                letters: vec![CheckState::None.letter() as u8; heads.len() * groups.len()],
                noted: vec![Vec::new(); heads.len()],
                tasks: vec![Vec::new(); heads.len()],
                whole: Vec::new(),
                groups,
                heads,
                outside,
            },
            wanted,
        }
    }

    /// Takes in a cell; one of a station or column that is not on the sheet is passed by.
    pub fn put(&mut self, cell: CellRef<'_>) {
        let (Some(&row), Some(&column)) =
            (self.rows.get(cell.station), self.columns.get(cell.group))
        else {
            return;
        };
        let at = row * self.sheet.groups.len() + column;
        if let Some(letter) = self.sheet.letters.get_mut(at) {
            *letter = cell.state.letter() as u8;
        }
        let number = u8::try_from(column).unwrap_or(u8::MAX);
        if !cell.note.is_empty()
            && let Some(noted) = self.sheet.noted.get_mut(row)
        {
            noted.push(number);
        }
        if cell.task.is_some()
            && let Some(tasks) = self.sheet.tasks.get_mut(row)
        {
            tasks.push(number);
        }
        if (self.wanted)(&cell) {
            self.sheet.whole.push(WholeCell {
                row,
                column,
                state: cell.state,
                on: cell.on.map(str::to_owned),
                by: cell.by.to_owned(),
                note: cell.note.to_owned(),
                task: cell.task.map(str::to_owned),
            });
        }
    }

    /// The sheet.
    pub fn done(mut self) -> Sheet {
        for numbers in self.sheet.noted.iter_mut().chain(&mut self.sheet.tasks) {
            numbers.sort_unstable();
        }
        self.sheet.whole.sort_by_key(|cell| (cell.row, cell.column));
        self.sheet
    }
}

/// The matrix as it stands, or as on the evening of a day.
///
/// # Errors
/// Of the database.
pub fn read(
    conn: &Connection,
    election: &str,
    on: Option<evening::Evening>,
    wanted: Wanted<'_>,
) -> Result<Sheet> {
    if let Some(on) = on {
        return evening::sheet(conn, election, on, wanted);
    }
    let heads = stations::heads(conn, Some(election))?;
    let outside = store::outside(conn, election)?;
    let mut building = Building::of(groups::live(conn)?, heads, outside, wanted);
    store::each_cell(conn, election, |cell| building.put(cell))?;
    Ok(building.done())
}

impl Sheet {
    /// A sheet that was kept: letters, notes and tasks a row each.
    pub fn kept(
        groups: Vec<GroupRecord>,
        rows: Vec<(StationHead, String, Vec<u8>, Vec<u8>)>,
        outside: i64,
    ) -> Self {
        let mut sheet = Sheet {
            groups,
            outside,
            ..Sheet::default()
        };
        for (head, cells, noted, tasks) in rows {
            sheet.heads.push(head);
            let none = CheckState::None.letter() as u8;
            let mut cells = cells.into_bytes();
            cells.resize(sheet.groups.len(), none);
            sheet.letters.append(&mut cells);
            sheet.noted.push(noted);
            sheet.tasks.push(tasks);
        }
        sheet
    }

    /// The letters of a row.
    pub fn letters(&self, row: usize) -> &[u8] {
        let across = self.groups.len();
        let from = row * across;
        self.letters.get(from..from + across).unwrap_or_default()
    }

    /// A row as it is sent.
    pub fn row(&self, row: usize) -> Option<ReadinessRow> {
        Some(ReadinessRow {
            station: self.heads.get(row)?.clone(),
            cells: self
                .letters(row)
                .iter()
                .map(|letter| char::from(*letter))
                .collect(),
            noted: self.noted.get(row)?.clone(),
            tasks: self.tasks.get(row)?.clone(),
        })
    }

    /// All rows as they are sent; the heads are given away.
    pub fn into_rows(mut self) -> Vec<ReadinessRow> {
        let heads = std::mem::take(&mut self.heads);
        let (mut noted, mut tasks) = (self.noted.drain(..), self.tasks.drain(..));
        let across = self.groups.len();
        let mut rows = Vec::with_capacity(heads.len());
        for (n, station) in heads.into_iter().enumerate() {
            let cells = self.letters.get(n * across..(n + 1) * across);
            let cells = cells.unwrap_or_default().iter();
            rows.push(ReadinessRow {
                station,
                cells: cells.map(|letter| char::from(*letter)).collect(),
                noted: noted.next().unwrap_or_default(),
                tasks: tasks.next().unwrap_or_default(),
            });
        }
        rows
    }

    /// How the cells of each column stand.
    pub fn totals(&self) -> Vec<ReadinessTotal> {
        let mut totals = vec![ReadinessTotal::default(); self.groups.len()];
        if self.groups.is_empty() {
            return totals;
        }
        for row in self.letters.chunks_exact(self.groups.len()) {
            for (total, letter) in totals.iter_mut().zip(row) {
                total.count(CheckState::from_letter(char::from(*letter)));
            }
        }
        totals
    }

    /// How many cells of each column say something.
    pub fn used(&self) -> Vec<i64> {
        let mut used = vec![0; self.groups.len()];
        for row in 0..self.heads.len() {
            let noted = self.noted.get(row).map_or(&[][..], Vec::as_slice);
            for (column, (count, letter)) in (0_u8..).zip(used.iter_mut().zip(self.letters(row))) {
                let says = *letter != CheckState::None.letter() as u8 || noted.contains(&column);
                *count += i64::from(says);
            }
        }
        used
    }

    /// Voters of all rows.
    pub fn voters(&self) -> i64 {
        self.heads.iter().filter_map(|head| head.voters).sum()
    }
}

impl ReadinessTotal {
    /// Counts one cell.
    pub fn count(&mut self, state: CheckState) {
        self.add(state, 1);
    }

    /// Counts so many cells.
    pub fn add(&mut self, state: CheckState, count: i64) {
        match state {
            CheckState::None => self.none += count,
            CheckState::Ok => self.ok += count,
            CheckState::Work => self.work += count,
            CheckState::Problem => self.problem += count,
            CheckState::Na => self.na += count,
        }
    }
}

/// Ready cells in percent of those that apply, rounded down; none when no cell applies.
pub fn percent(totals: &[ReadinessTotal]) -> Option<i64> {
    let (mut ok, mut apply) = (0, 0);
    for total in totals {
        ok += total.ok;
        apply += total.none + total.ok + total.work + total.problem;
    }
    (apply > 0).then(|| ok * 100 / apply)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_is_of_what_applies_and_rounded_down() {
        let total = |none, ok, work, problem, na| ReadinessTotal {
            none,
            ok,
            work,
            problem,
            na,
        };
        assert_eq!(percent(&[]), None);
        assert_eq!(percent(&[total(0, 0, 0, 0, 7)]), None);
        assert_eq!(percent(&[total(0, 2, 0, 1, 7)]), Some(66));
        assert_eq!(
            percent(&[total(1, 0, 0, 0, 0), total(0, 0, 1, 0, 0)]),
            Some(0)
        );
        assert_eq!(percent(&[total(0, 5, 0, 0, 1)]), Some(100));
    }
}
