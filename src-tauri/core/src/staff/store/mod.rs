//! The only SQL over people, posts, institutions, numbers and addresses; what belongs to a
//! sub-room has its own `store.rs` there.

mod by_institution;
mod entries;
mod kept_counts;
mod lists;

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row};

use super::Institution;
use crate::error::Result;
use crate::search::folded;

pub use by_institution::{NOWHERE, people_by_institution};
pub(crate) use entries::held;
pub use entries::{Entry, Marks, each_binned, each_entry, entry_by_id, marks};
use entries::{IS_VACANT, PEOPLE, VACANT, entry};
pub use kept_counts::{Counts, KeptCounts};
pub use lists::{
    After, Narrow, Share, binned_count, counts, everybody, people_by_name, shares, vacant_posts,
};

/// Councils.
pub fn council_count(conn: &Connection) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT count(*) FROM council WHERE deleted_at IS NULL")?
        .query_row([], |row| row.get(0))?)
}

const INSTITUTION: &str = concat!(
    "SELECT o.id, o.name, coalesce(c.name, ''), \
     (SELECT count(*) FROM position q CROSS JOIN assignment a ON a.position_id = q.id AND ",
    held!(),
    " CROSS JOIN person p ON p.id = a.person_id AND p.deleted_at IS NULL \
         WHERE q.organisation_id = o.id AND q.deleted_at IS NULL) \
     FROM organisation o LEFT JOIN council c ON c.id = o.council_id \
     WHERE o.deleted_at IS NULL"
);

fn institution_row(row: &Row) -> rusqlite::Result<Institution> {
    Ok(Institution {
        id: row.get(0)?,
        name: row.get(1)?,
        council: row.get(2)?,
        people: row.get(3)?,
    })
}

/// Institutions by name, with their number of people.
pub fn institutions(conn: &Connection) -> Result<Vec<Institution>> {
    let sql = format!("{INSTITUTION} ORDER BY o.sort_key, o.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], institution_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One institution.
pub fn institution(conn: &Connection, id: &str) -> Result<Option<Institution>> {
    let sql = format!("{INSTITUTION} AND o.id = ?1");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], institution_row)
        .optional()?)
}

/// A council for the search.
pub struct CouncilRow {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Names in Ukrainian and Russian.
    pub other_names: String,
}

/// All councils in their fixed order.
pub fn councils(conn: &Connection) -> Result<Vec<CouncilRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name, name_uk || char(31) || name_ru FROM council \
         WHERE deleted_at IS NULL ORDER BY place, id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(CouncilRow {
            id: row.get(0)?,
            name: row.get(1)?,
            other_names: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Id of the institution of this name, folding apart.
pub fn organisation_named(conn: &Connection, name: &str) -> Result<Option<String>> {
    let wanted = folded(name);
    let mut statement = conn
        .prepare_cached("SELECT id, name FROM organisation WHERE deleted_at IS NULL ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let found: String = row.get(1)?;
        if folded(&found) == wanted {
            return Ok(Some(row.get(0)?));
        }
    }
    Ok(None)
}

/// People that hold the post now.
pub fn holders(conn: &Connection, position: &str) -> Result<u32> {
    Ok(conn
        .prepare_cached(concat!(
            "SELECT count(*) FROM assignment a WHERE a.position_id = ?1 AND ",
            held!()
        ))?
        .query_row([position], |row| row.get(0))?)
}

/// A stored number.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // columns
pub struct PhoneRow {
    pub id: String,
    pub owner: String,
    pub kind: String,
    pub typed: String,
    pub e164: Option<String>,
    pub extension: Option<String>,
    pub private: bool,
    pub preferred: bool,
}

const PHONE: &str = "SELECT id, coalesce(person_id, position_id, organisation_id), kind, typed, e164, extension, \
     private, preferred FROM phone WHERE deleted_at IS NULL";

fn phone_row(row: &Row) -> rusqlite::Result<PhoneRow> {
    Ok(PhoneRow {
        id: row.get(0)?,
        owner: row.get(1)?,
        kind: row.get(2)?,
        typed: row.get(3)?,
        e164: row.get(4)?,
        extension: row.get(5)?,
        private: row.get(6)?,
        preferred: row.get(7)?,
    })
}

/// Numbers of a person or vacant post in their order.
pub fn phones(conn: &Connection, owner: &str) -> Result<Vec<PhoneRow>> {
    let sql = format!(
        "{PHONE} AND (person_id = ?1 OR position_id = ?1 OR organisation_id = ?1) ORDER BY place, id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([owner], phone_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Numbers of many people and vacant posts, by owner, each in their order.
pub fn phones_of(
    conn: &Connection,
    people: &[&str],
    posts: &[&str],
) -> Result<HashMap<String, Vec<PhoneRow>>> {
    let mut found: HashMap<String, Vec<PhoneRow>> = HashMap::new();
    for (column, ids) in [("person_id", people), ("position_id", posts)] {
        if ids.is_empty() {
            continue;
        }
        let sql =
            format!("{PHONE} AND {column} IN (SELECT value FROM json_each(?1)) ORDER BY place, id");
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement.query([serde_json::to_string(ids)?])?;
        while let Some(row) = rows.next()? {
            let phone = phone_row(row)?;
            found.entry(phone.owner.clone()).or_default().push(phone);
        }
    }
    Ok(found)
}

/// Every number, for the index.
pub fn each_phone(conn: &Connection, mut visit: impl FnMut(PhoneRow)) -> Result<()> {
    let sql = format!("{PHONE} ORDER BY place, id");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(phone_row(row)?);
    }
    Ok(())
}

/// A stored address.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // columns
pub struct EmailRow {
    pub id: String,
    pub address: String,
    pub private: bool,
}

/// Addresses of a person, vacant post or institution in their order.
pub fn emails(conn: &Connection, owner: &str) -> Result<Vec<EmailRow>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, address, private FROM email WHERE deleted_at IS NULL \
         AND (person_id = ?1 OR position_id = ?1 OR organisation_id = ?1) ORDER BY place, id",
    )?;
    let rows = statement.query_map([owner], |row| {
        Ok(EmailRow {
            id: row.get(0)?,
            address: row.get(1)?,
            private: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every address, for the index: (owner, address).
pub fn each_email(conn: &Connection, mut visit: impl FnMut(String, String)) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT coalesce(person_id, position_id, organisation_id), address FROM email WHERE deleted_at IS NULL",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        visit(row.get(0)?, row.get(1)?);
    }
    Ok(())
}

/// Owner of a number or address, whichever table is asked.
pub fn owner(conn: &Connection, table: &'static str, id: &str) -> Result<Option<String>> {
    let sql = format!(
        "SELECT coalesce(person_id, position_id, organisation_id) FROM {table} WHERE id = ?1 AND deleted_at IS NULL"
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// The person's assignment that counts, and its post.
pub fn assignment(conn: &Connection, person: &str) -> Result<Option<(String, String)>> {
    Ok(conn
        .prepare_cached(concat!(
            "SELECT a.id, a.position_id FROM assignment a WHERE a.person_id = ?1 AND ",
            held!(),
            " ORDER BY a.acting, a.share DESC, a.id LIMIT 1"
        ))?
        .query_row([person], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// A live person of a name that was asked for.
pub struct Namesake {
    /// Id.
    pub person: String,
    /// Institution of the post that counts.
    pub institution: String,
    /// Post that counts.
    pub post: String,
}

/// Live people of this name.
pub fn namesakes(conn: &Connection, sort_key: &str) -> Result<Vec<Namesake>> {
    let sql = format!("{PEOPLE} WHERE p.deleted_at IS NULL AND p.sort_key = ?1 ORDER BY p.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([sort_key], |row| {
        let entry = entry(row)?;
        Ok(Namesake {
            person: entry.id().to_owned(),
            institution: entry.institution,
            post: entry.post,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Vacant posts of this title: (id, institution).
pub fn vacant_named(conn: &Connection, sort_key: &str) -> Result<Vec<(String, String)>> {
    let sql = format!(
        "{VACANT} WHERE q.deleted_at IS NULL AND q.sort_key = ?1 AND {IS_VACANT} ORDER BY q.id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([sort_key], |row| {
        let entry = entry(row)?;
        Ok((entry.id().to_owned(), entry.institution))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Ids answered by a one-column question about one record.
pub fn ids(conn: &Connection, sql: &str, id: &str) -> Result<Vec<String>> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([id], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
