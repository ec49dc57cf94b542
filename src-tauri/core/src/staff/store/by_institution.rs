//! Pages of people by their institution. No index orders people so, and sorting all of them for
//! each page would take as long as there are people: the institutions are walked in their order
//! instead, and only the people of those a page reaches are read.

use rusqlite::Connection;
use rusqlite::types::Value;

use super::entries::{Entry, PEOPLE};
use super::lists::{After, Narrow, entries};
use crate::error::Result;

/// Stands after the key of every institution: of whoever has none.
pub const NOWHERE: char = '\u{10fffd}';

/// A page of people by institution, those without one last.
pub fn people_by_institution(
    conn: &Connection,
    narrow: &Narrow,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let mut found = Vec::new();
    let room = |found: &Vec<Entry>| limit - found.len() as i64;
    let nowhere = NOWHERE.to_string();
    if after.is_none_or(|after| after.key < nowhere) {
        let from = after.map_or("", |after| after.key.as_str());
        let mut statement = conn.prepare_cached(
            // Most institutions of a long list may have nobody.
            "SELECT DISTINCT o.sort_key FROM organisation o WHERE o.sort_key >= ?1 \
             AND EXISTS (SELECT 1 FROM position q JOIN assignment a ON a.position_id = q.id \
                 WHERE q.organisation_id = o.id) ORDER BY o.sort_key",
        )?;
        let mut keys = statement.query([from])?;
        while let (true, Some(row)) = (room(&found) > 0, keys.next()?) {
            let key: String = row.get(0)?;
            let within = after.filter(|after| after.key == key);
            found.extend(of_one(conn, narrow, &key, within, room(&found))?);
        }
    }
    if room(&found) > 0 {
        let within = after.filter(|after| after.key >= nowhere);
        found.extend(of_none(conn, narrow, within, room(&found))?);
    }
    Ok(found)
}

/// People of the institutions with this key. Whoever has further posts elsewhere stands with the
/// one that counts, which is known only once the row is put together.
fn of_one(
    conn: &Connection,
    narrow: &Narrow,
    key: &str,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let head = format!(
        "{PEOPLE} WHERE p.deleted_at IS NULL AND p.id IN (SELECT x.person_id FROM organisation i \
         JOIN position y ON y.organisation_id = i.id JOIN assignment x ON x.position_id = y.id \
         WHERE i.sort_key = ?) AND o.sort_key = ?{}",
        narrow.people
    );
    let mut values = vec![Value::Text(key.to_owned()), Value::Text(key.to_owned())];
    values.extend(narrow.people_values.iter().cloned());
    // The plus keeps SQLite from walking over everybody by name for the few of an institution.
    by_name(conn, head, values, "+p.sort_key, +p.id", after, limit)
}

/// People whose post is in no institution, or who have none.
fn of_none(
    conn: &Connection,
    narrow: &Narrow,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let head = format!(
        "{PEOPLE} WHERE p.deleted_at IS NULL AND o.id IS NULL{}",
        narrow.people
    );
    let values = narrow.people_values.clone();
    by_name(conn, head, values, "p.sort_key, p.id", after, limit)
}

fn by_name(
    conn: &Connection,
    mut sql: String,
    mut values: Vec<Value>,
    order: &str,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>> {
    if let Some(after) = after {
        sql.push_str(&format!(" AND ({order}) > (?, ?)"));
        values.extend([&after.name, &after.id].map(|key| Value::Text(key.clone())));
    }
    sql.push_str(&format!(" ORDER BY {order} LIMIT ?"));
    values.push(Value::Integer(limit));
    entries(conn, &sql, values)
}
