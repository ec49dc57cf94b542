//! The contact log of the example: calls, visits and letters of the last weeks.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;

use super::over_time::{Known, day};
use crate::clock::{FixedClock, new_id};
use crate::error::{Error, Result};
use crate::history::{Entity, WriteTx};

const CONTACTS: &str = include_str!("../../../../assets/templates/example-district/contacts.json");

/// Days are counted back from the day of filling; of promises, from it.
#[derive(Deserialize)]
struct ContactRow {
    council: String,
    person: Option<String>,
    way: String,
    days_ago: i64,
    time: Option<String>,
    text: String,
    by: String,
    promised: Option<i64>,
    kept: Option<i64>,
}

/// Fills the log.
///
/// # Errors
/// Only those of the disk; the data is part of the program.
pub(super) fn fill(
    tx: &mut WriteTx,
    clock: &FixedClock,
    known: &Known,
    councils: &HashMap<String, String>,
    today: NaiveDate,
) -> Result<()> {
    let rows: Vec<ContactRow> = serde_json::from_str(CONTACTS)?;
    for row in rows {
        let council = councils
            .get(&row.council)
            .ok_or_else(|| Error::Internal(format!("no council {}", row.council)))?;
        let name = |entity, id: &str, field: &str| -> Result<String> {
            let name = tx.get(entity, id, field)?;
            Ok(name.as_str().unwrap_or_default().to_owned())
        };
        let council_name = name(Entity::Council, council, "name")?;
        let (person, person_name) = match &row.person {
            Some(key) => {
                let id = &known.person(key)?[0];
                let given = name(Entity::Person, id, "given")?;
                let family = name(Entity::Person, id, "family")?;
                (Some(id.clone()), format!("{given} {family}"))
            }
            None => (None, String::new()),
        };
        let on = day(today, -row.days_ago);
        let at = match &row.time {
            Some(time) => format!("{on}T{time}"),
            None => on,
        };
        let values = [
            ("council_id", json!(council)),
            ("council_name", json!(council_name)),
            ("person_id", json!(person)),
            ("person_name", json!(person_name)),
            ("way", json!(row.way)),
            ("at", json!(at)),
            ("text", json!(row.text)),
            ("by_name", json!(row.by)),
            (
                "promised_on",
                json!(row.promised.map(|days| day(today, days))),
            ),
            ("kept_on", json!(row.kept.map(|days| day(today, days)))),
        ];
        tx.insert(Entity::Contact, &new_id(clock), &values)?;
    }
    Ok(())
}
