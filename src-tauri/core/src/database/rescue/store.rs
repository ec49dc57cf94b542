//! The new file: made by the program's own steps, filled with the rows that were found. The only
//! SQL of the rescue.

use std::collections::HashMap;
use std::path::Path;

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, params_from_iter};

use super::shape::{Column, Shape};
use crate::database::{connect, schema};
use crate::error::Result;

/// An empty file of a given schema. It is a draft nobody else sees, so nothing of it need survive
/// a power cut before it is whole.
pub(super) fn blank(draft: &Path, version: usize) -> Result<Connection> {
    let mut connection = connect::workshop(draft, None)?;
    connection.pragma_update(None, "page_size", 4096)?;
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    connection.pragma_update(None, "cache_size", -65_536)?;
    let steps = schema::STEPS.get(..version).unwrap_or(schema::STEPS);
    schema::apply(&mut connection, steps)?;
    // A row may come before what it points to; in the end all is checked at once.
    connection.pragma_update(None, "foreign_keys", false)?;
    Ok(connection)
}

/// Every table of the file with its columns.
pub(super) fn shapes(conn: &Connection) -> Result<Vec<Shape>> {
    let mut statement = conn.prepare(
        "SELECT name, wr FROM pragma_table_list \
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )?;
    let tables: Vec<(String, bool)> = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let places: HashMap<&str, usize> = tables
        .iter()
        .enumerate()
        .map(|(n, (table, _))| (table.as_str(), n))
        .collect();
    let shape = |(table, like_index): &(String, bool)| -> Result<Shape> {
        let links: HashMap<String, String> = links(conn, table)?.into_iter().collect();
        let mut statement = conn.prepare(
            "SELECT name, type, \"notnull\" OR pk > 0, dflt_value FROM pragma_table_info(?1) \
             ORDER BY cid",
        )?;
        let rows = statement.query_map([table], |row| {
            let name: String = row.get(0)?;
            let kind: String = row.get(1)?;
            let default: Option<String> = row.get(3)?;
            Ok((name, kind, row.get(2)?, default))
        })?;
        let mut columns = Vec::new();
        for row in rows {
            let (name, kind, required, default) = row?;
            let default = match default {
                Some(words) => conn.query_row(&format!("SELECT {words}"), [], |row| row.get(0))?,
                None => Value::Null,
            };
            let parent = links
                .get(&name)
                .and_then(|parent| places.get(parent.as_str()));
            columns.push(Column {
                points_to: parent.copied(),
                whole: kind == "INTEGER",
                name,
                required,
                default,
            });
        }
        Ok(Shape {
            table: table.clone(),
            columns,
            like_index: *like_index,
        })
    };
    tables.iter().map(shape).collect()
}

/// Columns of a table that point into others, and the tables they point into.
pub(super) fn links(conn: &Connection, table: &str) -> Result<Vec<(String, String)>> {
    let mut statement =
        conn.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")?;
    let rows = statement.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds a row that was found; false when the table does not take it, or has it already.
pub(super) fn add(
    conn: &Connection,
    shape: &Shape,
    values: Vec<Value>,
    rowid: Option<i64>,
) -> Result<bool> {
    let mut columns: Vec<&str> = shape.columns.iter().map(|c| c.name.as_str()).collect();
    let mut values = shape.whole(values);
    if let Some(rowid) = rowid.filter(|_| !shape.like_index) {
        columns.push("rowid");
        values.push(Value::Integer(rowid));
    }
    insert(conn, &shape.table, &columns, values)
}

/// Adds a row of the given columns, as [`add`].
pub(super) fn insert(
    conn: &Connection,
    table: &str,
    columns: &[&str],
    values: Vec<Value>,
) -> Result<bool> {
    let marks = vec!["?"; columns.len()].join(", ");
    let columns = columns.join(", ");
    let sql = format!("INSERT OR IGNORE INTO {table} ({columns}) VALUES ({marks})");
    match conn.prepare_cached(&sql)?.execute(params_from_iter(values)) {
        Ok(added) => Ok(added > 0),
        // What a strict table does not take is no row of it.
        Err(error)
            if error.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) =>
        {
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}

/// Number of rows of a table.
pub(super) fn count(conn: &Connection, table: &str) -> Result<i64> {
    let sql = format!("SELECT count(*) FROM {table}");
    Ok(conn.query_row(&sql, [], |row| row.get(0))?)
}

/// When the newest act was done, RFC 3339 in UTC.
pub(super) fn newest_act(conn: &Connection) -> Result<Option<String>> {
    let sql = "SELECT at FROM op ORDER BY hlc DESC, id DESC LIMIT 1";
    Ok(conn.query_row(sql, [], |row| row.get(0)).optional()?)
}

/// Acts that others lean on, but that are not there.
pub(super) fn lost_acts(conn: &Connection) -> Result<Vec<String>> {
    let mut statement = conn.prepare(
        "SELECT op FROM op_change WHERE op NOT IN (SELECT id FROM op) \
         UNION SELECT undoes FROM op WHERE undoes IS NOT NULL AND undoes NOT IN (SELECT id FROM op)",
    )?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The highest number an act of this replica has.
pub(super) fn last_number(conn: &Connection, replica: &str) -> Result<i64> {
    let sql = "SELECT coalesce(max(seq), 0) FROM op WHERE replica = ?1";
    Ok(conn.query_row(sql, [replica], |row| row.get(0))?)
}

/// A change of a record as the journal has it.
pub(super) struct Told {
    pub(super) id: String,
    pub(super) field: String,
    pub(super) after: Option<String>,
}

/// What the journal tells of records of a table that are not there, record by record, in order.
pub(super) fn told_of_missing(
    conn: &Connection,
    table: &str,
    mut visit: impl FnMut(Told) -> Result<()>,
) -> Result<()> {
    let sql = format!(
        "SELECT c.entity_id, c.field, c.after FROM op_change c JOIN op o ON o.id = c.op \
         WHERE c.entity = ?1 AND c.entity_id NOT IN (SELECT id FROM {table}) \
         ORDER BY c.entity_id, o.hlc, c.op, c.n"
    );
    let mut statement = conn.prepare(&sql)?;
    let mut rows = statement.query([table])?;
    while let Some(row) = rows.next()? {
        visit(Told {
            id: row.get(0)?,
            field: row.get(1)?,
            after: row.get(2)?,
        })?;
    }
    Ok(())
}

/// Keys of records whose column points to nothing.
pub(super) fn dangling(
    conn: &Connection,
    table: &str,
    column: &str,
    parent: &str,
) -> Result<Vec<(String, String)>> {
    let sql = format!(
        "SELECT id, {column} FROM {table} \
         WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {parent})"
    );
    let mut statement = conn.prepare(&sql)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Empties a column of a record; false when the table does not allow it.
pub(super) fn empty(conn: &Connection, table: &str, column: &str, id: &str) -> Result<bool> {
    let sql = format!("UPDATE OR IGNORE {table} SET {column} = NULL WHERE id = ?1");
    Ok(conn.prepare_cached(&sql)?.execute([id])? > 0)
}

/// Leaves a record out.
pub(super) fn leave_out(conn: &Connection, table: &str, id: &str) -> Result<()> {
    let sql = format!("DELETE FROM {table} WHERE id = ?1");
    conn.prepare_cached(&sql)?.execute([id])?;
    Ok(())
}

/// The office's id, if a row of it is there.
pub(super) fn office(conn: &Connection) -> Result<Option<String>> {
    let sql = "SELECT id FROM office WHERE deleted_at IS NULL LIMIT 1";
    Ok(conn.query_row(sql, [], |row| row.get(0)).optional()?)
}

/// Forgets a value of `meta`.
pub(super) fn forget(conn: &Connection, key: &str) -> Result<()> {
    conn.execute("DELETE FROM meta WHERE key = ?1", [key])?;
    Ok(())
}
