//! The only SQL over people, posts, institutions, numbers and addresses.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Institution;
use crate::error::Result;
use crate::search::folded;

/// A person or vacant post joined with its post, institution and council.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)] // columns
pub struct Entry {
    pub person: Option<String>,
    pub position: Option<String>,
    pub family: String,
    pub given: String,
    pub patronymic: String,
    pub alias: String,
    pub address: String,
    pub note: String,
    pub created_at: String,
    pub binned: bool,
    pub sort_key: String,
    pub acting: bool,
    pub post: String,
    pub duty: String,
    pub room: String,
    pub hours: String,
    pub institution_id: Option<String>,
    pub institution: String,
    pub council: String,
    pub council_names: String,
}

impl Entry {
    /// Id under which the entry is shown: the person's, or the vacant post's.
    pub fn id(&self) -> &str {
        self.person
            .as_deref()
            .or(self.position.as_deref())
            .unwrap_or_default()
    }

    /// True for a post without a holder.
    pub fn vacant(&self) -> bool {
        self.person.is_none()
    }
}

/// Of several posts the person's first one counts, until the card shows them all.
const PEOPLE: &str = "SELECT p.id, q.id, p.family, p.given, p.patronymic, p.alias, p.address, p.note, \
     p.created_at, p.deleted_at IS NOT NULL, p.sort_key, coalesce(a.acting, 0), coalesce(q.title, ''), \
     coalesce(q.duty, ''), coalesce(q.room, ''), coalesce(q.hours, ''), o.id, coalesce(o.name, ''), \
     coalesce(c.name, ''), coalesce(c.name || char(31) || c.name_uk || char(31) || c.name_ru, '') \
     FROM person p \
     LEFT JOIN assignment a ON a.id = (SELECT id FROM assignment WHERE person_id = p.id \
         AND deleted_at IS NULL AND to_date IS NULL ORDER BY id LIMIT 1) \
     LEFT JOIN position q ON q.id = a.position_id \
     LEFT JOIN organisation o ON o.id = q.organisation_id \
     LEFT JOIN council c ON c.id = o.council_id";

const VACANT: &str = "SELECT NULL, q.id, '', '', '', '', coalesce(o.address, ''), '', '', \
     q.deleted_at IS NOT NULL, q.sort_key, 0, q.title, q.duty, q.room, q.hours, o.id, \
     coalesce(o.name, ''), coalesce(c.name, ''), \
     coalesce(c.name || char(31) || c.name_uk || char(31) || c.name_ru, '') \
     FROM position q \
     LEFT JOIN organisation o ON o.id = q.organisation_id \
     LEFT JOIN council c ON c.id = o.council_id";

/// A live post nobody holds. A holder in the bin leaves no vacancy behind: the post
/// is shown again as soon as somebody says it is free.
const IS_VACANT: &str = "NOT EXISTS (SELECT 1 FROM assignment a WHERE a.position_id = q.id \
     AND a.deleted_at IS NULL AND a.to_date IS NULL)";

fn entry(row: &Row) -> rusqlite::Result<Entry> {
    Ok(Entry {
        person: row.get(0)?,
        position: row.get(1)?,
        family: row.get(2)?,
        given: row.get(3)?,
        patronymic: row.get(4)?,
        alias: row.get(5)?,
        address: row.get(6)?,
        note: row.get(7)?,
        created_at: row.get(8)?,
        binned: row.get(9)?,
        sort_key: row.get(10)?,
        acting: row.get(11)?,
        post: row.get(12)?,
        duty: row.get(13)?,
        room: row.get(14)?,
        hours: row.get(15)?,
        institution_id: row.get(16)?,
        institution: row.get(17)?,
        council: row.get(18)?,
        council_names: row.get(19)?,
    })
}

/// The entry with this id: a person, else a vacant post.
pub fn entry_by_id(conn: &Connection, id: &str) -> Result<Option<Entry>> {
    let sql = format!("{PEOPLE} WHERE p.id = ?1");
    let person = conn
        .prepare_cached(&sql)?
        .query_row([id], entry)
        .optional()?;
    if person.is_some() {
        return Ok(person);
    }
    let sql = format!("{VACANT} WHERE q.id = ?1 AND {IS_VACANT}");
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], entry)
        .optional()?)
}

/// All live people, then all vacant posts.
pub fn each_entry(conn: &Connection, visit: impl FnMut(Entry)) -> Result<()> {
    each(conn, "IS NULL", visit)
}

/// Everything in the bin: people, then vacant posts.
pub fn each_binned(conn: &Connection, visit: impl FnMut(Entry)) -> Result<()> {
    each(conn, "IS NOT NULL", visit)
}

fn each(conn: &Connection, state: &str, mut visit: impl FnMut(Entry)) -> Result<()> {
    for sql in [
        format!("{PEOPLE} WHERE p.deleted_at {state}"),
        format!("{VACANT} WHERE q.deleted_at {state} AND {IS_VACANT}"),
    ] {
        let mut statement = conn.prepare_cached(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            visit(entry(row)?);
        }
    }
    Ok(())
}

/// Place in the list to go on from: the keys of the last row shown.
#[derive(Debug, Clone)]
pub struct After {
    /// First key (institution's, or the name's).
    pub key: String,
    /// Second key (the name's), empty when sorted by name.
    pub name: String,
    /// Id.
    pub id: String,
}

/// A page of people by name.
pub fn people_by_name(
    conn: &Connection,
    institution: Option<&str>,
    binned: bool,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let state = if binned { "IS NOT NULL" } else { "IS NULL" };
    let head = format!("{PEOPLE} WHERE p.deleted_at {state}");
    page(conn, &head, "p.sort_key", "p.id", institution, after, limit)
}

/// A page of vacant posts.
pub fn vacant_posts(
    conn: &Connection,
    institution: Option<&str>,
    binned: bool,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let state = if binned { "IS NOT NULL" } else { "IS NULL" };
    let head = format!("{VACANT} WHERE q.deleted_at {state} AND {IS_VACANT}");
    page(conn, &head, "q.sort_key", "q.id", institution, after, limit)
}

/// A page by key. The conditions are written only when they are asked for: a
/// condition with OR would keep the index from cutting the page.
fn page(
    conn: &Connection,
    head: &str,
    key: &str,
    id: &str,
    institution: Option<&str>,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let mut sql = head.to_owned();
    let mut values: Vec<&dyn rusqlite::ToSql> = vec![&limit];
    if let Some(institution) = &institution {
        values.push(institution);
        sql.push_str(&format!(" AND o.id = ?{}", values.len()));
    }
    if let Some(after) = after {
        values.push(&after.key);
        values.push(&after.id);
        let (key_n, id_n) = (values.len() - 1, values.len());
        sql.push_str(&format!(" AND ({key}, {id}) > (?{key_n}, ?{id_n})"));
    }
    sql.push_str(&format!(" ORDER BY {key}, {id} LIMIT ?1"));
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(values.as_slice(), entry)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A page of people by institution, those without one last.
pub fn people_by_institution(
    conn: &Connection,
    institution: Option<&str>,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let key = "coalesce(o.sort_key, char(0x10fffd))";
    let sql = format!(
        "{PEOPLE} WHERE p.deleted_at IS NULL AND (?1 IS NULL OR o.id = ?1) \
         AND (?2 IS NULL OR ({key}, p.sort_key, p.id) > (?2, ?5, ?3)) \
         ORDER BY {key}, p.sort_key, p.id LIMIT ?4"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(
        params![
            institution,
            after.map(|a| &a.key),
            after.map(|a| &a.id),
            limit,
            after.map(|a| &a.name)
        ],
        entry,
    )?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// People and vacant posts of the directory or of one institution: (people, vacant).
pub fn counts(conn: &Connection, institution: Option<&str>) -> Result<(u32, u32)> {
    let people = conn
        .prepare_cached(
            "SELECT count(*) FROM person p WHERE p.deleted_at IS NULL AND (?1 IS NULL OR EXISTS \
             (SELECT 1 FROM assignment a JOIN position q ON q.id = a.position_id WHERE \
             a.person_id = p.id AND a.deleted_at IS NULL AND a.to_date IS NULL \
             AND q.organisation_id = ?1))",
        )?
        .query_row([institution], |row| row.get(0))?;
    let sql = format!(
        "SELECT count(*) FROM position q WHERE q.deleted_at IS NULL AND {IS_VACANT} \
         AND (?1 IS NULL OR q.organisation_id = ?1)"
    );
    let vacant = conn
        .prepare_cached(&sql)?
        .query_row([institution], |row| row.get(0))?;
    Ok((people, vacant))
}

/// People and vacant posts in the bin.
pub fn binned_count(conn: &Connection) -> Result<u32> {
    let sql = format!(
        "SELECT (SELECT count(*) FROM person WHERE deleted_at IS NOT NULL) + \
         (SELECT count(*) FROM position q WHERE q.deleted_at IS NOT NULL AND {IS_VACANT})"
    );
    Ok(conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// Councils.
pub fn council_count(conn: &Connection) -> Result<u32> {
    Ok(conn
        .prepare_cached("SELECT count(*) FROM council WHERE deleted_at IS NULL")?
        .query_row([], |row| row.get(0))?)
}

const INSTITUTION: &str = "SELECT o.id, o.name, coalesce(c.name, ''), \
     (SELECT count(*) FROM position q CROSS JOIN assignment a ON a.position_id = q.id \
         AND a.deleted_at IS NULL AND a.to_date IS NULL \
         CROSS JOIN person p ON p.id = a.person_id AND p.deleted_at IS NULL \
         WHERE q.organisation_id = o.id AND q.deleted_at IS NULL) \
     FROM organisation o LEFT JOIN council c ON c.id = o.council_id \
     WHERE o.deleted_at IS NULL";

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
        .prepare_cached(
            "SELECT count(*) FROM assignment WHERE position_id = ?1 AND deleted_at IS NULL \
             AND to_date IS NULL",
        )?
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
}

const PHONE: &str = "SELECT id, coalesce(person_id, position_id), kind, typed, e164, extension, \
     private FROM phone WHERE deleted_at IS NULL";

fn phone_row(row: &Row) -> rusqlite::Result<PhoneRow> {
    Ok(PhoneRow {
        id: row.get(0)?,
        owner: row.get(1)?,
        kind: row.get(2)?,
        typed: row.get(3)?,
        e164: row.get(4)?,
        extension: row.get(5)?,
        private: row.get(6)?,
    })
}

/// Numbers of a person or vacant post in their order.
pub fn phones(conn: &Connection, owner: &str) -> Result<Vec<PhoneRow>> {
    let sql = format!("{PHONE} AND (person_id = ?1 OR position_id = ?1) ORDER BY place, id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([owner], phone_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
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

/// Addresses of a person or vacant post: (id, address).
pub fn emails(conn: &Connection, owner: &str) -> Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached(
        "SELECT id, address FROM email WHERE deleted_at IS NULL \
         AND (person_id = ?1 OR position_id = ?1) ORDER BY place, id",
    )?;
    let rows = statement.query_map([owner], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every address, for the index: (owner, address).
pub fn each_email(conn: &Connection, mut visit: impl FnMut(String, String)) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT coalesce(person_id, position_id), address FROM email WHERE deleted_at IS NULL",
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
        "SELECT coalesce(person_id, position_id) FROM {table} WHERE id = ?1 AND deleted_at IS NULL"
    );
    Ok(conn
        .prepare_cached(&sql)?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// The person's assignment that counts, and its post.
pub fn assignment(conn: &Connection, person: &str) -> Result<Option<(String, String)>> {
    Ok(conn
        .prepare_cached(
            "SELECT id, position_id FROM assignment WHERE person_id = ?1 AND deleted_at IS NULL \
             AND to_date IS NULL ORDER BY id LIMIT 1",
        )?
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
