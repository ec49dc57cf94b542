//! People and vacant posts with what is shown of them at a glance.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, Row};

use crate::error::Result;

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
    pub checked_on: Option<String>,
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

/// An assignment (`a`) that holds on the office's date.
macro_rules! held {
    () => {
        "a.deleted_at IS NULL AND (a.from_date IS NULL OR a.from_date <= office_today()) \
         AND (a.to_date IS NULL OR a.to_date >= office_today())"
    };
}
pub(crate) use held;

/// By `rowid`, which is found at once; by the id it would be looked up in an index first.
/// Of several posts the person's own one counts before an acting one, the fuller before the
/// smaller.
pub(super) const PEOPLE: &str = concat!(
    "SELECT p.id, q.id, p.family, p.given, p.patronymic, p.alias, p.address, p.note, \
     p.created_at, p.deleted_at IS NOT NULL, p.sort_key, coalesce(a.acting, 0), \
     coalesce(q.title, ''), coalesce(q.duty, ''), coalesce(q.room, ''), coalesce(q.hours, ''), \
     o.id, coalesce(o.name, ''), coalesce(c.name, ''), \
     coalesce(c.name || char(31) || c.name_uk || char(31) || c.name_ru, ''), p.checked_on \
     FROM person p \
     LEFT JOIN assignment a ON a.rowid = (SELECT a.rowid FROM assignment a WHERE a.person_id = p.id \
         AND ",
    held!(),
    " ORDER BY a.acting, a.share DESC, a.id LIMIT 1) \
     LEFT JOIN position q ON q.id = a.position_id \
     LEFT JOIN organisation o ON o.id = q.organisation_id \
     LEFT JOIN council c ON c.id = o.council_id"
);

pub(super) const VACANT: &str = "SELECT NULL, q.id, '', '', '', '', coalesce(o.address, ''), '', '', \
     q.deleted_at IS NOT NULL, q.sort_key, 0, q.title, q.duty, q.room, q.hours, o.id, \
     coalesce(o.name, ''), coalesce(c.name, ''), \
     coalesce(c.name || char(31) || c.name_uk || char(31) || c.name_ru, ''), NULL \
     FROM position q \
     LEFT JOIN organisation o ON o.id = q.organisation_id \
     LEFT JOIN council c ON c.id = o.council_id";

/// A live post nobody holds. A holder in the bin leaves no vacancy behind: the post
/// is shown again as soon as somebody says it is free.
pub(super) const IS_VACANT: &str = concat!(
    "NOT EXISTS (SELECT 1 FROM assignment a WHERE a.position_id = q.id AND ",
    held!(),
    ")"
);

pub(super) fn entry(row: &Row) -> rusqlite::Result<Entry> {
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
        checked_on: row.get(20)?,
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

/// What a row shows of a person beside the entry.
#[derive(Debug, Clone, Copy, Default)]
pub struct Marks {
    /// Posts held on the office's date.
    pub posts: u32,
    /// A favourite of whoever sits at the PC.
    pub favourite: bool,
    /// Away on the office's date.
    pub away: bool,
}

/// The marks of people, by id; who has none is not among them. A page asks once for all its rows.
pub fn marks(conn: &Connection, people: &[&str]) -> Result<HashMap<String, Marks>> {
    let ids = serde_json::to_string(people)?;
    let mut found: HashMap<String, Marks> = HashMap::new();
    let mut each = |sql: &str, mark: &dyn Fn(&mut Marks, u32)| -> Result<()> {
        let mut statement = conn.prepare_cached(sql)?;
        let mut rows = statement.query([&ids])?;
        while let Some(row) = rows.next()? {
            mark(found.entry(row.get(0)?).or_default(), row.get(1)?);
        }
        Ok(())
    };
    each(
        concat!(
            "SELECT a.person_id, count(*) FROM assignment a \
             WHERE a.person_id IN (SELECT value FROM json_each(?1)) AND ",
            held!(),
            " GROUP BY a.person_id"
        ),
        &|marks, count| marks.posts = count,
    )?;
    each(
        "SELECT f.person_id, 1 FROM favourite f \
         WHERE f.person_id IN (SELECT value FROM json_each(?1)) AND f.deleted_at IS NULL \
         AND f.user_id IS (SELECT value FROM meta WHERE key = 'current_user')",
        &|marks, _| marks.favourite = true,
    )?;
    each(
        "SELECT b.person_id, 1 FROM absence b \
         WHERE b.person_id IN (SELECT value FROM json_each(?1)) AND b.deleted_at IS NULL \
         AND b.from_date <= office_today() \
         AND (b.to_date IS NULL OR b.to_date >= office_today())",
        &|marks, _| marks.away = true,
    )?;
    Ok(found)
}
