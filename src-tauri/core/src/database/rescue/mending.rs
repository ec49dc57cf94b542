//! Making the rows that were found a whole file again.

use std::collections::{BTreeMap, HashMap};

use chrono::DateTime;
use rusqlite::Connection;
use rusqlite::types::Value;
use serde_json::{Map, Value as Json, json};

use super::gather::Gathered;
use super::shape::Shape;
use super::{RescueKind, RescueReport, RescuedRows, store};
use crate::clock::{Clock, new_id, stamp};
use crate::database::{identity, schema};
use crate::error::Result;
use crate::history::{Entity, Journal, OpKind};
use crate::office::store as office;

/// The replica whose acts those are of which only the changes were found.
const LOST: &str = "lost";

/// A link that was emptied.
struct Emptied {
    table: String,
    id: String,
    column: String,
    before: String,
}

/// What was done, by table.
#[derive(Default)]
struct Tally {
    rebuilt: HashMap<usize, i64>,
    left_out: HashMap<usize, i64>,
    emptied: Vec<Emptied>,
    placeholders: i64,
}

/// Writes again what the journal tells, makes every link lead somewhere, brings the file to the
/// newest schema and records that it was rescued.
pub(super) fn mend(
    conn: &mut Connection,
    shapes: &[Shape],
    gathered: &Gathered,
    clock: &dyn Clock,
) -> Result<RescueReport> {
    let newest = store::newest_act(conn)?;
    let mut tally = Tally::default();
    let tx = conn.transaction()?;
    tally.placeholders = placeholders(&tx, clock)?;
    if gathered.damaged() {
        let lost = gathered.lost(shapes.len());
        for (n, shape) in shapes.iter().enumerate() {
            let complete = lost[n] == 0 && gathered.knows_all(n);
            if !complete && Entity::from_table(&shape.table).is_some() {
                let rebuilt = rebuild(&tx, n, shape, gathered)?;
                tally.rebuilt.insert(n, rebuilt);
            }
        }
    }
    while mend_links(&tx, shapes, &mut tally)? {}
    let office = match store::office(&tx)? {
        Some(id) => id,
        None => found_office(&tx, clock)?,
    };
    let replica = new_identity(&tx, gathered, clock)?;
    tx.commit()?;
    let report = count(conn, shapes, gathered, &tally, newest)?;
    schema::migrate(conn)?;
    record(conn, &office, &replica, clock, &report, &tally)?;
    Ok(report)
}

/// Acts whose line is lost while their changes, or acts that took them back, are there: the line
/// is written with what their identity still tells, the moment.
fn placeholders(conn: &Connection, clock: &dyn Clock) -> Result<i64> {
    let acts = store::lost_acts(conn)?;
    let first = store::last_number(conn, LOST)? + 1;
    for (seq, id) in (first..).zip(&acts) {
        let hex: String = id.chars().filter(|c| *c != '-').take(12).collect();
        let ms = i64::from_str_radix(&hex, 16).unwrap_or_default();
        let at = DateTime::from_timestamp_millis(ms).unwrap_or_else(|| clock.now());
        let text = |text: &str| Value::Text(text.to_owned());
        let values = vec![
            text(id),
            text(LOST),
            Value::Integer(seq),
            Value::Text(format!("{ms:012x}-00000000-{LOST}")),
            Value::Text(stamp(at)),
            text(""),
            Value::Text(OpKind::ActLost.slug()),
            text(""),
            text(""),
        ];
        let columns = [
            "id",
            "replica",
            "seq",
            "hlc",
            "at",
            "actor",
            "kind",
            "prev_hash",
            "hash",
        ];
        store::insert(conn, "op", &columns, values)?;
    }
    Ok(acts.len() as i64)
}

/// Writes lost records of a table as their last acts left them.
fn rebuild(conn: &Connection, n: usize, shape: &Shape, gathered: &Gathered) -> Result<i64> {
    let mut found: Vec<(String, Map<String, Json>)> = Vec::new();
    let mut now: (String, Option<Map<String, Json>>) = (String::new(), None);
    let mut close = |(id, row): (String, Option<Map<String, Json>>)| {
        if let Some(row) = row
            && gathered.may_be_lost(n, &id)
        {
            found.push((id, row));
        }
    };
    store::told_of_missing(conn, &shape.table, |told| {
        if told.id != now.0 {
            close(std::mem::replace(&mut now, (told.id, None)));
        }
        let after = told.after.and_then(|text| serde_json::from_str(&text).ok());
        match (told.field.as_str(), after) {
            ("*", Some(Json::Object(row))) => now.1 = Some(row),
            ("*", _) => now.1 = None,
            (field, Some(value)) => {
                if let Some(row) = &mut now.1 {
                    row.insert(field.to_owned(), value);
                }
            }
            (_, None) => {}
        }
        Ok(())
    })?;
    close(now);
    let mut rebuilt = 0;
    for (id, row) in found {
        let mut columns = vec!["id"];
        let mut values = vec![Value::Text(id)];
        for column in &shape.columns {
            if let Some(value) = row.get(&column.name).and_then(to_sql) {
                columns.push(&column.name);
                values.push(value);
            }
        }
        rebuilt += i64::from(store::insert(conn, &shape.table, &columns, values)?);
    }
    Ok(rebuilt)
}

fn to_sql(value: &Json) -> Option<Value> {
    match value {
        Json::Null => Some(Value::Null),
        Json::Bool(truth) => Some(Value::Integer(i64::from(*truth))),
        Json::Number(number) => number.as_i64().map(Value::Integer),
        Json::String(text) => Some(Value::Text(text.clone())),
        Json::Array(_) | Json::Object(_) => None,
    }
}

/// Empties links to what is lost; a record that cannot be without its link is left out. True when
/// anything was left out, since others may have pointed to it.
fn mend_links(conn: &Connection, shapes: &[Shape], tally: &mut Tally) -> Result<bool> {
    let mut left_out = false;
    for (n, shape) in shapes.iter().enumerate() {
        if Entity::from_table(&shape.table).is_none() {
            continue;
        }
        for column in &shape.columns {
            let Some(parent) = column.points_to.and_then(|n| shapes.get(n)) else {
                continue;
            };
            let table = &shape.table;
            for (id, before) in store::dangling(conn, table, &column.name, &parent.table)? {
                if !column.required && store::empty(conn, table, &column.name, &id)? {
                    tally.emptied.push(Emptied {
                        table: table.clone(),
                        id,
                        column: column.name.clone(),
                        before,
                    });
                } else {
                    store::leave_out(conn, table, &id)?;
                    *tally.left_out.entry(n).or_default() += 1;
                    left_out = true;
                }
            }
        }
    }
    Ok(left_out)
}

/// Without an office the program cannot open the file; its name is for the settings to correct.
fn found_office(conn: &Connection, clock: &dyn Clock) -> Result<String> {
    let id = new_id(clock);
    let values = [&id, "—", "md"].map(|text| Value::Text(text.to_owned()));
    store::insert(conn, "office", &["id", "name", "country"], values.to_vec())?;
    Ok(id)
}

/// The new file goes on from an older state, so it is a further replica.
fn new_identity(conn: &Connection, gathered: &Gathered, clock: &dyn Clock) -> Result<String> {
    if identity::get(conn, identity::FILE)?.is_none() {
        identity::stamp_new(conn, clock)?;
    }
    let replica = new_id(clock);
    identity::set(conn, identity::REPLICA, &replica)?;
    store::forget(conn, identity::BACKUP_OF)?;
    store::forget(conn, identity::HOME)?;
    if gathered.damaged() {
        // Derived columns are written anew at the first opening.
        store::forget(conn, office::COLLATION_VERSION)?;
    }
    Ok(replica)
}

fn count(
    conn: &Connection,
    shapes: &[Shape],
    gathered: &Gathered,
    tally: &Tally,
    newest: Option<String>,
) -> Result<RescueReport> {
    let mut rows: BTreeMap<RescueKind, RescuedRows> = BTreeMap::new();
    let lost = gathered.lost(shapes.len());
    for (n, shape) in shapes.iter().enumerate() {
        let Some(kind) = RescueKind::of(&shape.table) else {
            continue;
        };
        let of = |map: &HashMap<usize, i64>| map.get(&n).copied().unwrap_or_default();
        let placeholders = match kind {
            RescueKind::History => tally.placeholders,
            _ => 0,
        };
        let rebuilt = of(&tally.rebuilt);
        let line = rows.entry(kind).or_insert(RescuedRows {
            kind,
            saved: 0,
            rebuilt: 0,
            lost: 0,
        });
        line.saved += store::count(conn, &shape.table)? - placeholders;
        line.rebuilt += rebuilt;
        line.lost += (lost[n] - rebuilt).max(0) + of(&tally.left_out);
    }
    let mut rows: Vec<RescuedRows> = rows.into_values().collect();
    rows.retain(|line| line.saved + line.lost > 0);
    let sum = |of: fn(&RescuedRows) -> i64| rows.iter().map(of).sum();
    Ok(RescueReport {
        saved: sum(|line| line.saved),
        rebuilt: sum(|line| line.rebuilt),
        lost: sum(|line| line.lost),
        unlinked: tally.emptied.len() as i64,
        newest,
        damaged_pages: gathered.broken.len() as i64,
        pages: 0,
        kept: String::new(),
        rows,
    })
}

/// The act that says that the file was rescued, with the links that were emptied.
fn record(
    conn: &mut Connection,
    office_id: &str,
    replica: &str,
    clock: &dyn Clock,
    report: &RescueReport,
    tally: &Tally,
) -> Result<()> {
    let tx = conn.transaction()?;
    let current = identity::get(&tx, office::CURRENT_USER)?;
    let user = office::users(&tx)?
        .into_iter()
        .find(|user| Some(&user.id) == current.as_ref());
    let actor = user.map(|user| user.name).unwrap_or_default();
    let journal = Journal {
        clock,
        replica,
        actor: &actor,
    };
    journal.record(&tx, OpKind::FileRescue, None, |write| {
        write.about("", report.saved);
        let (saved, lost) = (json!(report.saved), json!(report.lost));
        write.tell(Entity::Office, office_id, "rescued", Json::Null, saved);
        write.tell(Entity::Office, office_id, "unsaved", Json::Null, lost);
        for each in &tally.emptied {
            if let Some(entity) = Entity::from_table(&each.table) {
                let before = json!(each.before);
                write.tell(entity, &each.id, &each.column, before, Json::Null);
            }
        }
        Ok(())
    })?;
    tx.commit()?;
    Ok(())
}
