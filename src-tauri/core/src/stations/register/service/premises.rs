//! The building and the room: writing it, offering it.

use rusqlite::Connection;
use serde_json::{Value as Json, json};

use crate::error::{Error, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::search::folded;
use crate::stations::register::{EditPremises, ListPremises, PremisesList, rules, store};
use crate::tasks::store::people;

/// Premises offered at most.
const OFFERED: usize = 50;

/// What new premises take from their station when nothing else is said.
#[derive(Debug, Clone, Default)]
pub struct Around {
    /// The station's council.
    pub council: Option<String>,
    /// The station's locality.
    pub locality: String,
}

/// Premises whose name, locality or address has all the words, at most fifty.
///
/// # Errors
/// Of the database.
pub fn list(conn: &Connection, request: &ListPremises) -> Result<PremisesList> {
    let words: Vec<String> = folded(&request.query)
        .split_whitespace()
        .map(str::to_owned)
        .collect();
    let mut found = store::all_premises(conn)?;
    found.retain(|one| {
        let text = folded(&format!("{} {} {}", one.name, one.locality, one.address));
        words.iter().all(|word| text.contains(word.as_str()))
    });
    found.truncate(OFFERED);
    Ok(PremisesList { premises: found })
}

/// Writes premises, new ones or known ones. What is wrong is gathered into `check` under `path`;
/// the caller refuses. Returns their id.
///
/// # Errors
/// `not-found` for premises, a council, a person or an institution that is not there.
pub fn write(
    tx: &mut WriteTx,
    request: &EditPremises,
    around: &Around,
    check: &mut Check,
    path: &str,
) -> Result<String> {
    let mut values: Vec<(&str, Json)> = Vec::new();
    texts(request, check, path, &mut values);
    numbers(request, check, path, &mut values);
    names(tx.conn(), request, check, path, &mut values)?;
    if let Some(access) = request.access {
        values.push(("access", json!(access.slug())));
    }
    if let Some(id) = request.id.as_deref().filter(|id| !id.is_empty()) {
        store::premises(tx.conn(), id)?.ok_or(Error::NotFound("premises"))?;
        if let Some((_, name)) = values.iter().find(|(field, _)| *field == "name")
            && name == ""
        {
            check.push(&under(path, "name"), FieldCode::Required, &[]);
        }
        tx.set_all(Entity::Premises, id, &values)?;
        return Ok(id.to_owned());
    }
    let missing = |field: &str| {
        let given = values.iter().find(|(known, _)| *known == field);
        given.is_none_or(|(_, value)| *value == "" || value.is_null())
    };
    if missing("name") {
        check.push(&under(path, "name"), FieldCode::Required, &[]);
        values.retain(|(field, _)| *field != "name");
        values.push(("name", json!("")));
    }
    for (field, value) in [
        ("council_id", json!(around.council)),
        ("locality", json!(around.locality)),
    ] {
        if !values.iter().any(|(known, _)| *known == field) {
            values.push((field, value));
        }
    }
    let id = tx.new_id();
    values.push(("created_at", json!(tx.stamp())));
    tx.insert(Entity::Premises, &id, &values)?;
    Ok(id)
}

fn under(path: &str, field: &str) -> String {
    match path {
        "" => field.to_owned(),
        _ => format!("{path}.{field}"),
    }
}

fn texts(request: &EditPremises, check: &mut Check, path: &str, values: &mut Vec<(&str, Json)>) {
    for (field, value, limit) in [
        ("name", &request.name, limits::TITLE),
        ("locality", &request.locality, limits::TITLE),
        ("address", &request.address, limits::LINE),
        ("floor", &request.floor, limits::LINE),
        ("access_note", &request.access_note, limits::LINE),
        ("heating", &request.heating, limits::LINE),
        ("light", &request.light, limits::LINE),
        ("reserve_power", &request.reserve_power, limits::LINE),
        ("phone", &request.phone, limits::LINE),
        ("internet", &request.internet, limits::LINE),
        ("toilets", &request.toilets, limits::LINE),
        ("parking", &request.parking, limits::LINE),
    ] {
        if let Some(mut text) = value.clone() {
            check.text(&under(path, field), &mut text, limit);
            values.push((field, json!(text)));
        }
    }
    for (field, value) in [
        ("manager_phone", &request.manager_phone),
        ("keys_phone", &request.keys_phone),
    ] {
        if let Some(mut text) = value.clone() {
            super::phone(check, &under(path, field), &mut text);
            values.push((field, json!(text)));
        }
    }
    if let Some(mut note) = request.note.clone() {
        check.lines(&under(path, "note"), &mut note, limits::NOTE);
        values.push(("note", json!(note)));
    }
}

fn numbers(request: &EditPremises, check: &mut Check, path: &str, values: &mut Vec<(&str, Json)>) {
    if let Some(typed) = &request.area {
        let at = under(path, "area");
        let area = super::count(check, &at, typed, rules::area, rules::MOST_AREA);
        values.push(("area", json!(area)));
    }
    if let Some(typed) = &request.doors {
        let at = under(path, "doors");
        let doors = super::count(check, &at, typed, rules::whole, rules::MOST_AREA);
        values.push(("doors", json!(doors)));
    }
    if let Some(typed) = request.distance.as_deref() {
        let metres = rules::distance(typed);
        if !typed.trim().is_empty() {
            let at = under(path, "distance");
            match metres {
                Some(metres) if metres <= rules::MOST_DISTANCE => {}
                _ => check.push(&at, FieldCode::NotADistance, &[]),
            }
        }
        values.push(("distance", json!(metres)));
    }
}

/// Council, owner and people: an id keeps the name beside it; a name without an id stands alone.
fn names(
    conn: &Connection,
    request: &EditPremises,
    check: &mut Check,
    path: &str,
    values: &mut Vec<(&str, Json)>,
) -> Result<()> {
    if let Some(id) = &request.council {
        let (id, _) = super::council(conn, id)?;
        values.push(("council_id", json!(id)));
    }
    type Find = fn(&Connection, &str) -> Result<Option<String>>;
    let parts: [(_, _, _, _, _, Find); 3] = [
        (
            "owner_id",
            "owner_name",
            &request.owner,
            &request.owner_name,
            "organisation",
            store::institution,
        ),
        (
            "manager_id",
            "manager_name",
            &request.manager,
            &request.manager_name,
            "person",
            people::live_name,
        ),
        (
            "keys_id",
            "keys_name",
            &request.keys,
            &request.keys_name,
            "person",
            people::live_name,
        ),
    ];
    for (id_field, name_field, id, name, what, find) in parts {
        let id = id.as_deref();
        match (id.filter(|id| !id.is_empty()), name) {
            (Some(id), _) => {
                let name = find(conn, id)?.ok_or(Error::NotFound(what))?;
                values.push((id_field, json!(id)));
                values.push((name_field, json!(name)));
            }
            (None, Some(name)) => {
                let mut name = name.clone();
                check.text(&under(path, name_field), &mut name, limits::TITLE);
                values.push((id_field, Json::Null));
                values.push((name_field, json!(name)));
            }
            (None, None) if id.is_some() => {
                values.push((id_field, Json::Null));
                values.push((name_field, json!("")));
            }
            (None, None) => {}
        }
    }
    Ok(())
}
