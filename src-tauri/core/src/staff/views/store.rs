//! The only SQL over saved views and habits.

use rusqlite::{Connection, OptionalExtension, Transaction};

use super::SavedView;
use crate::error::Result;

/// Views of a screen (of all, if none is named) that a user sees, in their order.
pub fn list(conn: &Connection, screen: Option<&str>, user: Option<&str>) -> Result<Vec<SavedView>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, screen, name, query, icon, user_id IS NULL FROM saved_view \
         WHERE deleted_at IS NULL AND (?1 IS NULL OR screen = ?1) \
         AND (user_id IS NULL OR user_id = ?2) ORDER BY place, id",
    )?;
    let rows = statement.query_map((screen, user), |row| {
        Ok(SavedView {
            id: row.get(0)?,
            screen: row.get(1)?,
            name: row.get(2)?,
            query: row.get(3)?,
            icon: row.get(4)?,
            everybody: row.get(5)?,
            count: None,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The screen of a live view.
pub fn screen(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT screen FROM saved_view WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// Counts one more use of a record; a habit of this office, not an act of the journal.
pub fn used(tx: &Transaction, id: &str, today: &str) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO usage (record_id, uses, last_on) VALUES (?1, 1, ?2) \
         ON CONFLICT (record_id) DO UPDATE SET uses = uses + 1, last_on = ?2",
    )?
    .execute([id, today])?;
    Ok(())
}

/// How often each record was used: (record, uses).
pub fn uses(conn: &Connection) -> Result<Vec<(String, u32)>> {
    let mut statement = conn.prepare_cached("SELECT record_id, uses FROM usage")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
