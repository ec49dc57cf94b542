//! The only SQL over assignments and their past.

use rusqlite::{Connection, OptionalExtension, Row};

use super::{CardPost, Holder};
use crate::error::Result;
use crate::staff::rules;
use crate::staff::store::held;

const POST: &str = concat!(
    "SELECT a.id, q.id, q.title, o.id, coalesce(o.name, ''), coalesce(c.name, ''), q.duty, q.room, \
     q.hours, a.from_date, a.to_date, ",
    held!(),
    ", a.acting, a.share, a.act_no, a.act_date, a.note, a.replaces_id \
     FROM assignment a JOIN position q ON q.id = a.position_id \
     LEFT JOIN organisation o ON o.id = q.organisation_id \
     LEFT JOIN council c ON c.id = o.council_id \
     WHERE a.person_id = ?1 AND a.deleted_at IS NULL"
);

/// Posts of a person: those held now as in the list, then the others, newest first.
pub fn posts(conn: &Connection, person: &str) -> Result<Vec<CardPost>> {
    let sql = format!(
        "{POST} ORDER BY 12 DESC, CASE WHEN {} THEN a.acting ELSE 0 END, \
         CASE WHEN {} THEN -a.share ELSE 0 END, \
         CASE WHEN {} THEN '' ELSE coalesce(a.to_date, '9999') END DESC, a.id",
        held!(),
        held!(),
        held!()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([person], |row| {
        let post = CardPost {
            id: row.get(0)?,
            position: row.get(1)?,
            title: row.get(2)?,
            institution_id: row.get(3)?,
            institution: row.get(4)?,
            council: row.get(5)?,
            duty: row.get(6)?,
            room: row.get(7)?,
            hours: row.get(8)?,
            from: row.get(9)?,
            to: row.get(10)?,
            current: row.get(11)?,
            acting: row.get(12)?,
            share: row.get(13)?,
            act_no: row.get(14)?,
            act_date: row.get(15)?,
            note: row.get(16)?,
            before: None,
        };
        Ok((post, row.get::<_, Option<String>>(17)?))
    })?;
    let mut posts = Vec::new();
    for row in rows {
        let (mut post, replaces) = row?;
        post.before = before(conn, person, &post, replaces.as_deref())?;
        posts.push(post);
    }
    Ok(posts)
}

const HOLDER: &str = "SELECT a.id, p.id, p.given, p.family, a.from_date, a.to_date, a.acting, \
     (a.from_date IS NULL OR a.from_date <= ?2) AND (a.to_date IS NULL OR a.to_date >= ?2), \
     a.act_no FROM assignment a JOIN person p ON p.id = a.person_id \
     WHERE a.position_id = ?1 AND a.deleted_at IS NULL";

fn holder(row: &Row) -> rusqlite::Result<Holder> {
    let (given, family): (String, String) = (row.get(2)?, row.get(3)?);
    Ok(Holder {
        assignment: row.get(0)?,
        person: row.get(1)?,
        name: rules::short_name(&family, &given),
        from: row.get(4)?,
        to: row.get(5)?,
        acting: row.get(6)?,
        held: row.get(7)?,
        act_no: row.get(8)?,
    })
}

/// The person replaced by the act, else whoever held the post last before.
fn before(
    conn: &Connection,
    person: &str,
    post: &CardPost,
    replaces: Option<&str>,
) -> Result<Option<Holder>> {
    let day = post.from.as_deref().unwrap_or("9999-12-31");
    let wanted = if replaces.is_some() {
        "a.person_id = ?3"
    } else {
        "a.person_id <> ?3 AND a.to_date IS NOT NULL AND a.to_date <= ?2"
    };
    let sql = format!("{HOLDER} AND {wanted} ORDER BY a.to_date DESC, a.id DESC LIMIT 1");
    let found = conn
        .prepare_cached(&sql)?
        .query_row(
            [post.position.as_str(), day, replaces.unwrap_or(person)],
            holder,
        )
        .optional()?;
    match (found, replaces) {
        (None, Some(id)) => named(conn, id),
        (found, _) => Ok(found),
    }
}

/// Whoever is named by an act but never held this very post.
fn named(conn: &Connection, id: &str) -> Result<Option<Holder>> {
    Ok(conn
        .prepare_cached("SELECT given, family FROM person WHERE id = ?1")?
        .query_row([id], |row| {
            let (given, family): (String, String) = (row.get(0)?, row.get(1)?);
            Ok(Holder {
                assignment: String::new(),
                person: id.to_owned(),
                name: rules::short_name(&family, &given),
                from: None,
                to: None,
                acting: false,
                held: false,
                act_no: String::new(),
            })
        })
        .optional()?)
}

/// Everybody who holds or held the post, newest first; `held` tells about the day.
pub fn holders(conn: &Connection, position: &str, day: &str) -> Result<Vec<Holder>> {
    let sql =
        format!("{HOLDER} ORDER BY coalesce(a.to_date, '9999') DESC, a.from_date DESC, a.id DESC");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([position, day], holder)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Who an assignment concerns and its post, unless it was taken away.
pub fn concerns(conn: &Connection, id: &str) -> Result<Option<(String, String, Option<String>)>> {
    Ok(conn
        .prepare_cached(
            "SELECT person_id, position_id, from_date FROM assignment \
             WHERE id = ?1 AND deleted_at IS NULL",
        )?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?)
}

/// A live post.
pub fn position(conn: &Connection, id: &str) -> Result<bool> {
    Ok(conn
        .prepare_cached("SELECT 1 FROM position WHERE id = ?1 AND deleted_at IS NULL")?
        .exists([id])?)
}

/// Who leads an institution: the holder of its leading post, else of the first in its order.
pub fn leader(conn: &Connection, organisation: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached(concat!(
            "SELECT a.person_id FROM position q JOIN assignment a ON a.position_id = q.id \
             JOIN person p ON p.id = a.person_id AND p.deleted_at IS NULL \
             WHERE q.organisation_id = ?1 AND q.deleted_at IS NULL AND ",
            held!(),
            " ORDER BY CASE q.role WHEN 'president' THEN 0 WHEN 'mayor' THEN 0 WHEN 'head' THEN 1 \
             ELSE 2 END, q.place, a.acting, a.id LIMIT 1"
        ))?
        .query_row([organisation], |row| row.get(0))
        .optional()?)
}

/// The institution above this one.
pub fn parent(conn: &Connection, organisation: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT parent_id FROM organisation WHERE id = ?1")?
        .query_row([organisation], |row| row.get(0))
        .optional()?
        .flatten())
}
