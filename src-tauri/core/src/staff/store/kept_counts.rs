//! How many people and vacant posts a list has, kept until the directory changes: every page says
//! it, and counting a large district takes far longer than reading a page of it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use rusqlite::Connection;

use super::lists::{Narrow, counts};
use crate::error::Result;

/// Lists whose counts are kept; beyond that the filters of an hour ago are forgotten.
const LISTS: usize = 64;

/// Counts of lists that were asked for, on one connection.
#[derive(Debug, Default)]
pub struct KeptCounts {
    acts: AtomicU64,
    kept: Mutex<Kept>,
}

/// How many acts had changed the directory when a reading began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Mark(Option<u64>);

/// Kept counts for one reading. Made before it: what is counted on a view of the file that is
/// newer than the mark is counted once more; the other way round it would be wrong from then on.
#[derive(Debug, Clone, Copy)]
pub struct Counts<'k> {
    kept: &'k KeptCounts,
    mark: Mark,
}

#[derive(Debug, Default)]
struct Kept {
    /// What the directory was like, and the office's date, when they were counted.
    view: (Mark, i64, String),
    /// (people, vacant posts) by what was asked for.
    lists: HashMap<String, (u32, u32)>,
}

impl KeptCounts {
    /// An act changed the directory.
    pub fn changed(&self) {
        self.acts.fetch_add(1, Ordering::SeqCst);
    }

    /// For a reading that begins. `alone`: nobody but this program writes to the file, so that
    /// [`KeptCounts::changed`] tells all.
    pub fn begin(&self, alone: bool) -> Counts<'_> {
        Counts {
            kept: self,
            mark: Mark(alone.then(|| self.acts.load(Ordering::SeqCst))),
        }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Kept) -> T) -> T {
        work(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Counts<'_> {
    /// People and vacant posts, as far as they are asked for: (people, vacant). Always asked with
    /// the same connection.
    ///
    /// # Errors
    /// Only those of the disk.
    pub fn of(&self, conn: &Connection, narrow: &Narrow) -> Result<(u32, u32)> {
        let version = match self.mark {
            Mark(Some(_)) => 0,
            // Changes with every commit of another connection, other programs' among them.
            Mark(None) => conn
                .prepare_cached("PRAGMA data_version")?
                .query_row([], |row| row.get(0))?,
        };
        let today = conn
            .prepare_cached("SELECT office_today()")?
            .query_row([], |row| row.get(0))?;
        let view = (self.mark, version, today);
        let list = format!("{narrow:?}");
        if let Some(found) = self.kept.with(|kept| {
            let same = kept.view == view;
            kept.lists.get(&list).filter(|_| same).copied()
        }) {
            return Ok(found);
        }
        let found = counts(conn, narrow)?;
        self.kept.with(|kept| {
            if kept.view != view || kept.lists.len() >= LISTS {
                kept.lists.clear();
                kept.view = view;
            }
            kept.lists.insert(list, found);
        });
        Ok(found)
    }
}
