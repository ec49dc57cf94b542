//! The only SQL over items of equipment and what stations have of them.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;

/// An item as it is stored.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)] // the columns are described in the schema
pub struct ItemRow {
    pub id: String,
    pub builtin: String,
    pub name: String,
    pub unit: String,
    pub norm: String,
    pub act: String,
    pub r#ref: String,
    pub source: String,
    pub trust: String,
    pub note: String,
    pub left_out: bool,
    pub place: i64,
}

/// Every item that was ever written, in their order.
///
/// # Errors
/// Of the database.
pub fn items(conn: &Connection) -> Result<Vec<ItemRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, builtin, name, unit, norm, act, ref, source, trust, note, \
         deleted_at IS NOT NULL, place FROM equipment_item ORDER BY place, id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(ItemRow {
            id: row.get(0)?,
            builtin: row.get(1)?,
            name: row.get(2)?,
            unit: row.get(3)?,
            norm: row.get(4)?,
            act: row.get(5)?,
            r#ref: row.get(6)?,
            source: row.get(7)?,
            trust: row.get(8)?,
            note: row.get(9)?,
            left_out: row.get(10)?,
            place: row.get(11)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What was counted and typed of one item in one station.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counted {
    /// There; none: not counted.
    pub have: Option<i64>,
    /// Needed, over the norm; none: by the norm.
    pub need: Option<i64>,
}

/// By station, then by item.
pub type Sheet = HashMap<String, HashMap<String, Counted>>;

/// All that was counted, of one station or of all.
///
/// # Errors
/// Of the database.
pub fn sheet(conn: &Connection, station: Option<&str>) -> Result<Sheet> {
    let mut statement = conn.prepare_cached(
        "SELECT station_id, item_id, have, need FROM equipment \
         WHERE deleted_at IS NULL AND (?1 IS NULL OR station_id = ?1)",
    )?;
    let mut rows = statement.query([station])?;
    let mut found = Sheet::new();
    while let Some(row) = rows.next()? {
        let counted = Counted {
            have: row.get(2)?,
            need: row.get(3)?,
        };
        let of: &mut HashMap<_, _> = found.entry(row.get(0)?).or_default();
        of.insert(row.get(1)?, counted);
    }
    Ok(found)
}

/// The row of one item in one station.
///
/// # Errors
/// Of the database.
pub fn row(conn: &Connection, station: &str, item: &str) -> Result<Option<(String, Counted)>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, have, need FROM equipment \
             WHERE station_id = ?1 AND item_id = ?2 AND deleted_at IS NULL",
        )?
        .query_row([station, item], |row| {
            let counted = Counted {
                have: row.get(1)?,
                need: row.get(2)?,
            };
            Ok((row.get(0)?, counted))
        })
        .optional()?)
}

/// Stations of an election that are out of use there.
///
/// # Errors
/// Of the database.
pub fn out_of_use(conn: &Connection, election: &str) -> Result<HashSet<String>> {
    let mut statement = conn.prepare_cached(
        "SELECT station_id FROM election_station WHERE election_id = ?1 \
         AND state = 'out_of_use' AND deleted_at IS NULL",
    )?;
    let ids = statement.query_map([election], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}
