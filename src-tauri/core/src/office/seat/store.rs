//! The only SQL over who sits at the PC.

use rusqlite::{Connection, OptionalExtension};

use super::Seat;
use crate::error::Result;
use crate::office::{UserRole, store};
use crate::search::{folded, sort_key};
use crate::staff::full_name;

/// Who sits at the PC: the user chosen, with the card linked to them, else the card of the
/// same name.
///
/// # Errors
/// Only those of the disk.
pub fn seat(conn: &Connection) -> Result<Seat> {
    let Some(user) = store::setting(conn, store::CURRENT_USER)? else {
        return Ok(Seat::default());
    };
    let found = conn
        .prepare_cached(
            "SELECT u.name, u.role, p.id FROM app_user u \
             LEFT JOIN person p ON p.id = u.person_id AND p.deleted_at IS NULL \
             WHERE u.id = ?1 AND u.deleted_at IS NULL",
        )?
        .query_row([&user], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, Option<String>>(2)?,
            ))
        })
        .optional()?;
    let Some((name, role, linked)) = found else {
        return Ok(Seat::default());
    };
    let person = match linked {
        Some(person) => Some(person),
        None => namesake(conn, &name)?,
    };
    Ok(Seat {
        user,
        head: role == UserRole::Head.slug(),
        name,
        person,
    })
}

/// The one card whose name is this; none when there are several. Names are kept family first,
/// so that the given names are tried in every split of the words.
fn namesake(conn: &Connection, name: &str) -> Result<Option<String>> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let wanted = folded(&words.join(" "));
    let mut found: Vec<String> = Vec::new();
    let mut statement = conn.prepare_cached(
        "SELECT id, family, given, patronymic FROM person \
         WHERE deleted_at IS NULL AND sort_key >= ?1 AND sort_key < ?1 || char(1114111)",
    )?;
    for split in 0..words.len() {
        let (given, family) = words.split_at(split);
        let key = sort_key(&[family, given].concat().join(" "));
        let mut rows = statement.query([key.trim_end()])?;
        while let Some(row) = rows.next()? {
            let (family, given, patronymic): (String, String, String) =
                (row.get(1)?, row.get(2)?, row.get(3)?);
            let same = [
                full_name(&family, &given, ""),
                full_name(&family, &given, &patronymic),
            ]
            .iter()
            .any(|full| folded(full) == wanted);
            let id: String = row.get(0)?;
            if same && !found.contains(&id) {
                found.push(id);
            }
        }
    }
    Ok(match found.len() {
        1 => found.pop(),
        _ => None,
    })
}
