//! Places of the district: villages and towns of each council.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::store;
use crate::app::Desk;
use crate::error::{Error, Result};
use crate::history::{Changed, Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::staff::Counted;
use crate::staff::commands::change_then;

/// A place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub struct Locality {
    pub id: String,
    pub council_id: String,
    pub name: String,
    pub kind: String,
    pub name_uk: String,
    pub name_ru: String,
    pub former_names: String,
    pub code: String,
    pub population: Option<i64>,
    /// Day of the place's feast, MM-DD, or empty.
    pub hram: String,
}

/// Which places to list.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct LocalitiesOf {
    /// The council; none for all.
    pub council: Option<String>,
}

/// A place to add.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct NewLocality {
    /// The council.
    pub council: String,
    /// Name.
    pub name: String,
}

/// New values of a place.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[allow(missing_docs)] // the words are the documentation
pub struct EditLocality {
    pub id: String,
    pub name: String,
    pub kind: String,
    pub name_uk: String,
    pub name_ru: String,
    pub former_names: String,
    pub code: String,
    pub population: Option<i64>,
    /// Day of the place's feast, MM-DD, or empty.
    pub hram: String,
}

/// Live places of a council, or of the district in the fixed order of its councils.
pub(crate) fn list(conn: &Connection, council: Option<&str>) -> Result<Vec<Locality>> {
    let mut statement = conn.prepare_cached(
        "SELECT l.id, l.council_id, l.name, l.kind, l.name_uk, l.name_ru, l.former_names, l.code, \
         l.population, l.hram FROM locality l JOIN council c ON c.id = l.council_id \
         WHERE l.deleted_at IS NULL AND (?1 IS NULL OR l.council_id = ?1) \
         ORDER BY c.place, l.id",
    )?;
    let rows = statement.query_map([council], |row| {
        Ok(Locality {
            id: row.get(0)?,
            council_id: row.get(1)?,
            name: row.get(2)?,
            kind: row.get(3)?,
            name_uk: row.get(4)?,
            name_ru: row.get(5)?,
            former_names: row.get(6)?,
            code: row.get(7)?,
            population: row.get(8)?,
            hram: row.get(9)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn add(desk: &Desk, mut request: NewLocality) -> Result<Changed<Counted>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, limits::TITLE);
    check.done()?;
    change(desk, OpKind::LocalityAdd, |tx| {
        if !store::exists(tx.conn(), "council", &request.council)? {
            return Err(Error::NotFound("council"));
        }
        let id = tx.new_id();
        let values = [
            ("council_id", json!(request.council)),
            ("name", json!(request.name)),
        ];
        tx.insert(Entity::Locality, &id, &values)?;
        Ok(id)
    })
}

pub(super) fn edit(desk: &Desk, mut request: EditLocality) -> Result<Changed<Counted>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, limits::TITLE);
    check.text("kind", &mut request.kind, limits::ROOM);
    check.text("name_uk", &mut request.name_uk, limits::TITLE);
    check.text("name_ru", &mut request.name_ru, limits::TITLE);
    check.text("former_names", &mut request.former_names, limits::LINE);
    check.text("code", &mut request.code, limits::ROOM);
    if let Some(population) = request.population {
        check.number("population", population, 0, 10_000_000);
    }
    if !request.hram.is_empty() {
        // A leap year, so that the 29th of February is a day too.
        check.date("hram", &format!("2000-{}", request.hram));
    }
    check.done()?;
    change(desk, OpKind::LocalityEdit, |tx| {
        live(tx, &request.id)?;
        for (field, value) in [
            ("name", json!(request.name)),
            ("kind", json!(request.kind)),
            ("name_uk", json!(request.name_uk)),
            ("name_ru", json!(request.name_ru)),
            ("former_names", json!(request.former_names)),
            ("code", json!(request.code)),
            ("population", json!(request.population)),
            ("hram", json!(request.hram)),
        ] {
            tx.set(Entity::Locality, &request.id, field, value)?;
        }
        Ok(request.id.clone())
    })
}

pub(super) fn remove(desk: &Desk, id: &str) -> Result<Changed<Counted>> {
    change(desk, OpKind::LocalityRemove, |tx| {
        live(tx, id)?;
        let stamp = json!(tx.stamp());
        tx.set(Entity::Locality, id, "deleted_at", stamp)?;
        Ok(id.to_owned())
    })
}

fn live(tx: &WriteTx, id: &str) -> Result<()> {
    match store::exists(tx.conn(), "locality", id)? {
        true => Ok(()),
        false => Err(Error::NotFound("locality")),
    }
}

fn change(
    desk: &Desk,
    kind: OpKind,
    act: impl FnOnce(&mut WriteTx) -> Result<String>,
) -> Result<Changed<Counted>> {
    change_then(
        desk,
        kind,
        |tx, _| {
            let id = act(tx)?;
            let name = tx.get(Entity::Locality, &id, "name")?;
            tx.about(name.as_str().unwrap_or_default(), 1);
            Ok(())
        },
        |_, _, _, ()| Ok(Counted { count: 1 }),
    )
}
