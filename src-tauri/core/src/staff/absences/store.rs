//! The only SQL over absences.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{Absence, AbsenceKind};
use crate::error::Result;
use crate::staff::rules;

const ABSENCE: &str = "SELECT a.id, a.person_id, a.kind, a.from_date, a.to_date, a.substitute_id, \
     coalesce(s.given, ''), coalesce(s.family, ''), a.note FROM absence a \
     LEFT JOIN person s ON s.id = a.substitute_id \
     WHERE a.deleted_at IS NULL AND a.person_id = ?1";

const TODAY: &str =
    "a.from_date <= office_today() AND (a.to_date IS NULL OR a.to_date >= office_today())";

fn absence(row: &Row) -> rusqlite::Result<Absence> {
    let kind: String = row.get(2)?;
    let (given, family): (String, String) = (row.get(6)?, row.get(7)?);
    Ok(Absence {
        id: row.get(0)?,
        person: row.get(1)?,
        kind: serde_json::from_value(kind.into()).unwrap_or(AbsenceKind::Other),
        from: row.get(3)?,
        to: row.get(4)?,
        substitute: row.get(5)?,
        substitute_name: rules::short_name(&family, &given),
        note: row.get(8)?,
    })
}

/// The absence of the office's date, if the person is away; of several the one that ends last.
pub fn now(conn: &Connection, person: &str) -> Result<Option<Absence>> {
    let sql =
        format!("{ABSENCE} AND {TODAY} ORDER BY coalesce(a.to_date, '9999') DESC, a.id LIMIT 1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([person], absence)
        .optional()?)
}

/// Absences of a person, newest first, at most thirty.
pub fn of(conn: &Connection, person: &str) -> Result<Vec<Absence>> {
    let sql = format!("{ABSENCE} ORDER BY a.from_date DESC, a.id DESC LIMIT 30");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([person], absence)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whose absence this is, unless it was taken away.
pub fn person(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT person_id FROM absence WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// People whom this person stands in for on the office's date.
pub fn stood_in_for(conn: &Connection, person: &str) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT DISTINCT a.person_id FROM absence a JOIN person p ON p.id = a.person_id \
         WHERE a.substitute_id = ?1 AND a.deleted_at IS NULL AND p.deleted_at IS NULL AND {TODAY} \
         ORDER BY p.sort_key"
    );
    crate::staff::store::ids(conn, &sql, person)
}
