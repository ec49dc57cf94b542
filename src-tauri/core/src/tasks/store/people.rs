//! Who a task names: the card as long as it is there, else the name that was kept.

use rusqlite::{Connection, OptionalExtension, params};

use crate::error::Result;
use crate::search::{folded, sort_key};
use crate::staff::rules;
use crate::tasks::TaskPerson;

/// Whoever sits here.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Me {
    /// Their card in the directory, when it is known.
    pub id: Option<String>,
    /// Their name as shown.
    pub name: String,
}

impl Me {
    /// True when a task's person is whoever sits here.
    pub fn is(&self, id: Option<&str>, name: &str) -> bool {
        match id {
            Some(id) => self.id.as_deref() == Some(id),
            None => !name.is_empty() && name == self.name,
        }
    }
}

/// The card of a user by the name at the PC: the linked one, else the only one whose whole name
/// is the same but for case and marks.
pub fn me(conn: &Connection, user: &str) -> Result<Me> {
    let name = user.to_owned();
    if name.is_empty() {
        return Ok(Me::default());
    }
    let linked: Option<String> = conn
        .prepare_cached(
            "SELECT u.person_id FROM app_user u JOIN person p ON p.id = u.person_id \
             WHERE u.name = ?1 AND u.deleted_at IS NULL AND p.deleted_at IS NULL LIMIT 1",
        )?
        .query_row([user], |row| row.get(0))
        .optional()?;
    let id = match linked {
        Some(id) => Some(id),
        None => namesake(conn, user)?,
    };
    Ok(Me { id, name })
}

fn namesake(conn: &Connection, user: &str) -> Result<Option<String>> {
    let wanted = folded(&user.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut found: Vec<String> = Vec::new();
    // The list is sorted by family name: any word of the user's name may be it.
    for word in user.split_whitespace() {
        let from = sort_key(word);
        let mut statement = conn.prepare_cached(
            "SELECT id, family, given, patronymic FROM person \
             WHERE sort_key >= ?1 AND sort_key < ?2 AND deleted_at IS NULL",
        )?;
        let to = format!("{}\u{10ffff}", from.trim_end());
        let mut rows = statement.query(params![from.trim_end(), to])?;
        while let Some(row) = rows.next()? {
            let id: String = row.get(0)?;
            let (family, given, patronymic): (String, String, String) =
                (row.get(1)?, row.get(2)?, row.get(3)?);
            let listed = |second: &str| {
                [family.as_str(), &given, second]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            let forms = [
                rules::short_name(&family, &given),
                rules::full_name(&family, &given, &patronymic),
                listed(""),
                listed(&patronymic),
            ];
            if forms.iter().any(|form| folded(form) == wanted) && !found.contains(&id) {
                found.push(id);
            }
        }
    }
    // Two of the same name: neither is surely the one who sits here.
    Ok(if found.len() == 1 { found.pop() } else { None })
}

/// A live card's name as in lists.
pub fn live_name(conn: &Connection, id: &str) -> Result<Option<String>> {
    Ok(conn
        .prepare_cached("SELECT family, given FROM person WHERE id = ?1 AND deleted_at IS NULL")?
        .query_row([id], |row| {
            let (family, given): (String, String) = (row.get(0)?, row.get(1)?);
            Ok(rules::short_name(&family, &given))
        })
        .optional()?)
}

/// A person as a task shows them.
pub fn shown(conn: &Connection, id: Option<String>, kept: String) -> Result<TaskPerson> {
    let live = match &id {
        Some(id) => live_name(conn, id)?,
        None => None,
    };
    let gone = id.is_some() && live.is_none();
    let name = live.filter(|name| !name.is_empty()).unwrap_or(kept);
    Ok(TaskPerson { id, name, gone })
}
