//! Pages of the list by key, narrowed, and their counts.

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::entries::{Entry, IS_VACANT, PEOPLE, VACANT, entry, held};
use crate::error::Result;

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

/// Conditions on people (`p`) and on vacant posts (`q`), each with its own values.
///
/// They are written only when they are asked for: a condition with OR would keep an index
/// from cutting the page.
#[derive(Debug, Clone, Default)]
pub struct Narrow {
    pub(super) people: String,
    pub(super) people_values: Vec<Value>,
    vacant: String,
    vacant_values: Vec<Value>,
}

impl Narrow {
    /// True when nothing is left out.
    pub fn is_wide(&self) -> bool {
        self.people.is_empty() && self.vacant.is_empty()
    }

    /// Posts of these institutions and of this role; either may be open.
    pub fn posts(&mut self, organisations: Option<&[String]>, role: Option<&str>) {
        let mut wanted = String::new();
        let mut values = Vec::new();
        if let Some(ids) = organisations {
            wanted.push_str(" AND q.organisation_id IN (SELECT value FROM json_each(?))");
            values.push(Value::Text(list(ids)));
        }
        if let Some(role) = role {
            wanted.push_str(" AND q.role = ?");
            values.push(Value::Text(role.to_owned()));
        }
        if wanted.is_empty() {
            return;
        }
        self.people.push_str(&format!(
            " AND p.id IN (SELECT a.person_id FROM position q JOIN assignment a \
             ON a.position_id = q.id WHERE q.deleted_at IS NULL AND {}{wanted})",
            held!()
        ));
        self.people_values.extend(values.iter().cloned());
        self.vacant.push_str(&wanted);
        self.vacant_values.extend(values);
    }

    /// These records only.
    pub fn ids(&mut self, ids: &[String]) {
        let values = Value::Text(list(ids));
        self.people
            .push_str(" AND p.id IN (SELECT value FROM json_each(?))");
        self.people_values.push(values.clone());
        self.vacant
            .push_str(" AND q.id IN (SELECT value FROM json_each(?))");
        self.vacant_values.push(values);
    }

    /// All conditions of another narrowing too.
    pub fn and(&mut self, other: Narrow) {
        self.people.push_str(&other.people);
        self.people_values.extend(other.people_values);
        self.vacant.push_str(&other.vacant);
        self.vacant_values.extend(other.vacant_values);
    }

    /// Members chosen by hand of a group.
    pub fn members(&mut self, group: &str) {
        self.people(
            "p.id IN (SELECT person_id FROM group_member WHERE group_id = ? AND deleted_at IS NULL)",
            Some(Value::Text(group.to_owned())),
        );
    }

    /// Favourites of a user (of nobody in particular, if none is given).
    pub fn favourites(&mut self, user: Option<&str>) {
        let user = user.map_or(Value::Null, |user| Value::Text(user.to_owned()));
        self.people(
            "p.id IN (SELECT person_id FROM favourite WHERE user_id IS ? AND deleted_at IS NULL)",
            Some(user),
        );
    }

    /// Cards neither checked nor made since this day.
    pub fn stale(&mut self, before: &str) {
        self.people(
            "coalesce(p.checked_on, substr(p.created_at, 1, 10)) < ?",
            Some(Value::Text(before.to_owned())),
        );
    }

    /// Away on the office's date.
    pub fn absent(&mut self) {
        self.people(
            "p.id IN (SELECT person_id FROM absence WHERE deleted_at IS NULL \
             AND from_date <= office_today() AND (to_date IS NULL OR to_date >= office_today()))",
            None,
        );
    }

    /// Vacant posts only.
    pub fn vacant_only(&mut self) {
        self.people.push_str(" AND 0");
    }

    /// A condition on people; vacant posts fall out.
    fn people(&mut self, condition: &str, value: Option<Value>) {
        self.people.push_str(&format!(" AND {condition}"));
        self.people_values.extend(value);
        self.vacant.push_str(" AND 0");
    }
}

fn list(ids: &[String]) -> String {
    serde_json::Value::from(ids).to_string()
}

/// A page of people by name.
pub fn people_by_name(
    conn: &Connection,
    narrow: &Narrow,
    binned: bool,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let state = if binned { "IS NOT NULL" } else { "IS NULL" };
    let head = format!("{PEOPLE} WHERE p.deleted_at {state}{}", narrow.people);
    page(
        conn,
        head,
        "p.sort_key",
        "p.id",
        &narrow.people_values,
        after,
        limit,
    )
}

/// A page of vacant posts.
pub fn vacant_posts(
    conn: &Connection,
    narrow: &Narrow,
    binned: bool,
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let state = if binned { "IS NOT NULL" } else { "IS NULL" };
    let head = format!(
        "{VACANT} WHERE q.deleted_at {state} AND {IS_VACANT}{}",
        narrow.vacant
    );
    page(
        conn,
        head,
        "q.sort_key",
        "q.id",
        &narrow.vacant_values,
        after,
        limit,
    )
}

fn page(
    conn: &Connection,
    mut sql: String,
    key: &str,
    id: &str,
    values: &[Value],
    after: Option<&After>,
    limit: i64,
) -> Result<Vec<Entry>> {
    let mut values = values.to_vec();
    if let Some(after) = after {
        values.push(Value::Text(after.key.clone()));
        values.push(Value::Text(after.id.clone()));
        sql.push_str(&format!(" AND ({key}, {id}) > (?, ?)"));
    }
    values.push(Value::Integer(limit));
    sql.push_str(&format!(" ORDER BY {key}, {id} LIMIT ?"));
    entries(conn, &sql, values)
}

pub(super) fn entries(conn: &Connection, sql: &str, values: Vec<Value>) -> Result<Vec<Entry>> {
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(params_from_iter(values), entry)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// People and vacant posts of the directory, as far as they are asked for: (people, vacant).
pub fn counts(conn: &Connection, narrow: &Narrow) -> Result<(u32, u32)> {
    let sql = format!(
        "SELECT count(*) FROM person p WHERE p.deleted_at IS NULL{}",
        narrow.people
    );
    let people = conn
        .prepare_cached(&sql)?
        .query_row(params_from_iter(narrow.people_values.iter()), |row| {
            row.get(0)
        })?;
    let sql = format!(
        "SELECT count(*) FROM position q WHERE q.deleted_at IS NULL AND {IS_VACANT}{}",
        narrow.vacant
    );
    let vacant = conn
        .prepare_cached(&sql)?
        .query_row(params_from_iter(narrow.vacant_values.iter()), |row| {
            row.get(0)
        })?;
    Ok((people, vacant))
}

/// Ids of all live people, or of all vacant posts, as far as they are asked for, by name.
pub fn everybody(conn: &Connection, narrow: &Narrow, vacant: bool) -> Result<Vec<String>> {
    let (sql, values) = if vacant {
        (
            format!(
                "SELECT q.id FROM position q WHERE q.deleted_at IS NULL AND {IS_VACANT}{} \
                 ORDER BY q.sort_key, q.id",
                narrow.vacant
            ),
            &narrow.vacant_values,
        )
    } else {
        (
            format!(
                "SELECT p.id FROM person p WHERE p.deleted_at IS NULL{} ORDER BY p.sort_key, p.id",
                narrow.people
            ),
            &narrow.people_values,
        )
    };
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values.iter()), |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// People and vacant posts in the bin.
pub fn binned_count(conn: &Connection) -> Result<u32> {
    let sql = format!(
        "SELECT (SELECT count(*) FROM person WHERE deleted_at IS NOT NULL) + \
         (SELECT count(*) FROM position q WHERE q.deleted_at IS NOT NULL AND {IS_VACANT})"
    );
    Ok(conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// What rows can be counted by.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // the words are the documentation
pub enum Share {
    Institution,
    Council,
    Role,
}

/// Rows of the list (people and vacant posts) by their posts' institution, council or role:
/// (key, rows). Somebody with two posts of one institution is one row of it.
pub fn shares(conn: &Connection, narrow: &Narrow, share: Share) -> Result<Vec<(String, u32)>> {
    let key = match share {
        Share::Institution => "q.organisation_id",
        Share::Council => "o.council_id",
        Share::Role => "nullif(q.role, '')",
    };
    let sql = format!(
        "SELECT key, count(*) FROM (\
         SELECT {key} AS key, a.person_id FROM assignment a \
         JOIN position q ON q.id = a.position_id AND q.deleted_at IS NULL \
         LEFT JOIN organisation o ON o.id = q.organisation_id \
         WHERE {} AND a.person_id IN (SELECT p.id FROM person p WHERE p.deleted_at IS NULL{}) \
         UNION SELECT {key}, q.id FROM position q \
         LEFT JOIN organisation o ON o.id = q.organisation_id \
         WHERE q.deleted_at IS NULL AND {IS_VACANT}{}\
         ) WHERE key IS NOT NULL GROUP BY 1",
        held!(),
        narrow.people,
        narrow.vacant
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let values = narrow.people_values.iter().chain(&narrow.vacant_values);
    let rows = statement.query_map(params_from_iter(values), |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}
