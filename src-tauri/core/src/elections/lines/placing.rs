//! Where a row stands: its chapter, and its place there.

use crate::elections::store::{self, LineRecord, writing};
use crate::error::{FieldCode, Result};
use crate::history::WriteTx;
use crate::tasks::service::wrong;

/// Where in its chapter a row is to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Behind {
    /// The chapter's end.
    Last,
    /// The chapter's beginning.
    First,
    /// Another row.
    Row(String),
}

/// A chapter by its name and its place in the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Chapter {
    /// Its name.
    pub name: String,
    /// Its place.
    pub place: i64,
}

impl Chapter {
    /// The one of a programme without chapters.
    pub fn first() -> Self {
        Chapter {
            name: String::new(),
            place: 0,
        }
    }

    /// The chapter of a row.
    pub fn of(line: &LineRecord) -> Self {
        Chapter {
            name: line.chapter.clone(),
            place: line.chapter_place,
        }
    }
}

/// The chapter of a name. A new one stands behind that of `after`, or at the programme's end; the
/// chapters behind it make room.
///
/// # Errors
/// Of the database.
pub(super) fn chapter(
    tx: &mut WriteTx,
    election: &str,
    name: &str,
    after: Option<&LineRecord>,
) -> Result<Chapter> {
    let lines = store::lines(tx.conn(), election)?;
    if let Some(line) = lines.iter().find(|line| line.chapter == name) {
        return Ok(Chapter::of(line));
    }
    let last = lines.last().map(|line| line.chapter_place);
    let place = match after {
        Some(line) => line.chapter_place + 1,
        None => last.map_or(0, |last| last + 1),
    };
    for line in lines.iter().filter(|line| line.chapter_place >= place) {
        let mut further = line.clone();
        further.chapter_place += 1;
        writing::update(tx, line, &further)?;
    }
    Ok(Chapter {
        name: name.to_owned(),
        place,
    })
}

/// Puts a row that is stored already into a chapter, and numbers the places there anew.
///
/// # Errors
/// `not-found`; `invalid` when the row to stand behind is not of that chapter.
pub(super) fn put(tx: &mut WriteTx, id: &str, chapter: &Chapter, behind: &Behind) -> Result<()> {
    let line = store::live_line(tx.conn(), id)?;
    let mut order = store::lines(tx.conn(), &line.election_id)?;
    order.retain(|other| other.chapter_place == chapter.place && other.id != id);
    let at = match behind {
        Behind::First => 0,
        Behind::Last => order.len(),
        Behind::Row(row) => order
            .iter()
            .position(|other| other.id == *row)
            .map(|at| at + 1)
            .ok_or_else(|| wrong("after", FieldCode::DoesNotFit))?,
    };
    order.insert(at, line);
    for (place, was) in (0..).zip(&order) {
        let mut now = was.clone();
        now.place = place;
        if was.id == id {
            now.chapter.clone_from(&chapter.name);
            now.chapter_place = chapter.place;
        }
        writing::update(tx, was, &now)?;
    }
    Ok(())
}

/// The row to stand behind: of the same election.
///
/// # Errors
/// `not-found`; `invalid` for a row of another election.
pub(super) fn row_behind(tx: &WriteTx, election: &str, id: &str) -> Result<LineRecord> {
    let line = store::live_line(tx.conn(), id)?;
    if line.election_id != election {
        return Err(wrong("after", FieldCode::DoesNotFit));
    }
    Ok(line)
}
