//! The reading SQL of the papers: the directory as it is on a day, read whole and in order.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};

use super::contact::{Away, Body, Commune, Contact, Directory, Email, Held, Number};
use crate::error::Result;
use crate::office::{self, AppUser};

/// Assignments that hold on a day (`?1`).
const HELD: &str = "a.deleted_at IS NULL AND (a.to_date IS NULL OR a.to_date >= ?1)";

/// Everybody and every vacant post on a day.
pub fn directory(conn: &Connection, today: NaiveDate) -> Result<Directory> {
    let day = today.format("%Y-%m-%d").to_string();
    let mut directory = Directory {
        communes: all(
            conn,
            "SELECT id, name, name_uk, name_ru FROM council WHERE deleted_at IS NULL ORDER BY place, name, id",
            commune,
        )?,
        bodies: all(
            conn,
            "SELECT id, parent_id, council_id, kind, name, name_uk, name_ru, address FROM organisation WHERE deleted_at IS NULL ORDER BY place, sort_key, id",
            body,
        )?,
        contacts: all(
            conn,
            "SELECT id, family, given, patronymic, alias, address, note, birthday, photo, private_fields, uid, extra FROM person WHERE deleted_at IS NULL ORDER BY sort_key, id",
            contact,
        )?,
    };
    vacant(conn, &day, &mut directory)?;
    let places: HashMap<String, usize> = directory
        .contacts
        .iter()
        .enumerate()
        .map(|(n, contact)| (contact.id.clone(), n))
        .collect();
    let mut with = |owner: &str, act: &mut dyn FnMut(&mut Contact)| {
        if let Some(contact) = places
            .get(owner)
            .and_then(|n| directory.contacts.get_mut(*n))
        {
            act(contact);
        }
    };
    let held = format!(
        "SELECT a.person_id, q.organisation_id, q.title, q.title_uk, q.title_ru, q.role, q.duty, q.room, \
         q.hours, q.place, a.acting FROM assignment a JOIN position q ON q.id = a.position_id \
         WHERE q.deleted_at IS NULL AND {HELD} ORDER BY a.id"
    );
    each(conn, &held, &[&day], |row| {
        let post = post(row)?;
        with(&row.get::<_, String>(0)?, &mut |contact| {
            contact.posts.push(post.clone())
        });
        Ok(())
    })?;
    let away = "SELECT person_id, to_date, substitute_id FROM absence WHERE deleted_at IS NULL \
         AND from_date <= ?1 AND (to_date IS NULL OR to_date >= ?1) ORDER BY id";
    each(conn, away, &[&day], |row| {
        let away = Away {
            until: row.get(1)?,
            substitute: row.get(2)?,
        };
        with(&row.get::<_, String>(0)?, &mut |contact| {
            contact.away = Some(away.clone())
        });
        Ok(())
    })?;
    each(
        conn,
        "SELECT person_id, language, name FROM other_name WHERE deleted_at IS NULL ORDER BY place, id",
        &[],
        |row| {
            let name: (String, String) = (row.get(1)?, row.get(2)?);
            with(&row.get::<_, String>(0)?, &mut |contact| {
                contact.other_names.push(name.clone())
            });
            Ok(())
        },
    )?;
    let bodies: HashMap<String, usize> = directory
        .bodies
        .iter()
        .enumerate()
        .map(|(n, body)| (body.id.clone(), n))
        .collect();
    let mut numbers: Vec<(String, Number)> = Vec::new();
    each(
        conn,
        "SELECT coalesce(person_id, position_id, organisation_id), kind, typed, e164, extension, private FROM phone WHERE deleted_at IS NULL ORDER BY place, id",
        &[],
        |row| {
            numbers.push((row.get(0)?, number(row)?));
            Ok(())
        },
    )?;
    for (owner, number) in numbers {
        if let Some(body) = bodies
            .get(&owner)
            .and_then(|n| directory.bodies.get_mut(*n))
        {
            body.numbers.push(number);
        } else if let Some(contact) = places
            .get(&owner)
            .and_then(|n| directory.contacts.get_mut(*n))
        {
            contact.numbers.push(number);
        }
    }
    each(
        conn,
        "SELECT coalesce(person_id, position_id, organisation_id), address, private FROM email WHERE deleted_at IS NULL ORDER BY place, id",
        &[],
        |row| {
            let email = Email {
                address: row.get(1)?,
                private: row.get(2)?,
            };
            if let Some(n) = places.get(&row.get::<_, String>(0)?)
                && let Some(contact) = directory.contacts.get_mut(*n)
            {
                contact.emails.push(email);
            }
            Ok(())
        },
    )?;
    Ok(directory)
}

/// Who works at the file now.
pub fn user(conn: &Connection) -> Result<Option<AppUser>> {
    let current = office::store::setting(conn, office::store::CURRENT_USER)?;
    let users = office::store::users(conn)?;
    Ok(users
        .into_iter()
        .find(|user| Some(&user.id) == current.as_ref()))
}

/// The filter that a saved view of the directory holds, by its name.
pub fn view(conn: &Connection, name: &str) -> Result<Option<String>> {
    let sql = "SELECT query FROM saved_view WHERE deleted_at IS NULL AND screen IN ('people', 'directory') \
         AND name = ?1 ORDER BY place, id LIMIT 1";
    Ok(conn
        .prepare_cached(sql)?
        .query_row([name], |row| row.get(0))
        .optional()?)
}

fn vacant(conn: &Connection, day: &str, directory: &mut Directory) -> Result<()> {
    let sql = format!(
        "SELECT q.id, q.organisation_id, q.title, q.title_uk, q.title_ru, q.role, q.duty, q.room, q.hours, \
         q.place, 0 FROM position q WHERE q.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM assignment a \
         WHERE a.position_id = q.id AND {HELD}) ORDER BY q.sort_key, q.id"
    );
    each(conn, &sql, &[&day], |row| {
        directory.contacts.push(Contact {
            id: row.get(0)?,
            vacant: true,
            posts: vec![post(row)?],
            ..Contact::default()
        });
        Ok(())
    })
}

fn each(
    conn: &Connection,
    sql: &str,
    values: &[&dyn rusqlite::ToSql],
    mut visit: impl FnMut(&Row) -> rusqlite::Result<()>,
) -> Result<()> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(values)?;
    while let Some(row) = rows.next()? {
        visit(row)?;
    }
    Ok(())
}

fn all<T>(conn: &Connection, sql: &str, read: fn(&Row) -> rusqlite::Result<T>) -> Result<Vec<T>> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], read)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn commune(row: &Row) -> rusqlite::Result<Commune> {
    Ok(Commune {
        id: row.get(0)?,
        names: [row.get(1)?, row.get(2)?, row.get(3)?],
    })
}

fn body(row: &Row) -> rusqlite::Result<Body> {
    Ok(Body {
        id: row.get(0)?,
        parent: row.get(1)?,
        commune: row.get(2)?,
        kind: row.get(3)?,
        names: [row.get(4)?, row.get(5)?, row.get(6)?],
        address: row.get(7)?,
        numbers: Vec::new(),
    })
}

fn contact(row: &Row) -> rusqlite::Result<Contact> {
    Ok(Contact {
        id: row.get(0)?,
        family: row.get(1)?,
        given: row.get(2)?,
        patronymic: row.get(3)?,
        alias: row.get(4)?,
        address: row.get(5)?,
        note: row.get(6)?,
        birthday: row.get(7)?,
        photo: row.get(8)?,
        private_fields: row.get(9)?,
        uid: row.get(10)?,
        extra: row.get(11)?,
        ..Contact::default()
    })
}

fn post(row: &Row) -> rusqlite::Result<Held> {
    Ok(Held {
        body: row.get(1)?,
        titles: [row.get(2)?, row.get(3)?, row.get(4)?],
        role: row.get(5)?,
        duty: row.get(6)?,
        room: row.get(7)?,
        hours: row.get(8)?,
        place: row.get(9)?,
        acting: row.get(10)?,
    })
}

fn number(row: &Row) -> rusqlite::Result<Number> {
    Ok(Number {
        kind: row.get(1)?,
        typed: row.get(2)?,
        e164: row.get(3)?,
        extension: row.get(4)?,
        private: row.get(5)?,
    })
}
