//! The only SQL over who sits at the PC.

use rusqlite::{Connection, OptionalExtension};

use super::Seat;
use crate::error::Result;
use crate::office::{UserRole, store};
use crate::tasks::store::people as tasks;

/// Who sits at the PC: the user chosen, with the card linked to them, else the card of the
/// same name.
///
/// # Errors
/// Only those of the disk.
pub fn seat(conn: &Connection) -> Result<Seat> {
    let Some(user) = store::setting(conn, store::CURRENT_USER)? else {
        return Ok(Seat::default());
    };
    let found: Option<(String, String)> = conn
        .prepare_cached("SELECT name, role FROM app_user WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([&user], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((name, role)) = found else {
        return Ok(Seat::default());
    };
    let person = tasks::me(conn, &name)?.id;
    Ok(Seat {
        user,
        head: role == UserRole::Head.slug(),
        name,
        person,
    })
}
