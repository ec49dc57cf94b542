//! An election with stations for tests of the matrix.

use std::collections::BTreeMap;

use district_core::history::{Entity, OpKind};
use district_core::stations::readiness::groups;
use serde_json::{Value, json};

use crate::desk::TestDesk;

pub const ROOM: &str = groups::PREMISES;
pub const ACCESS: &str = groups::ACCESS;
pub const BOXES: &str = groups::BOXES;

/// An election on this day; its id.
pub fn election(desk: &TestDesk, day: &str) -> String {
    let made = desk.ok("election_add", json!({"kind": "local_general", "day": day}));
    made["value"]["election"]["id"].as_str().unwrap().to_owned()
}

/// Puts so many stations into the register; their ids.
pub fn register(desk: &TestDesk, count: usize) -> Vec<String> {
    let core = desk.desk.core().unwrap();
    let made = core.transact(OpKind::StationImport, |tx| {
        let mut ids = Vec::new();
        let there: i64 = tx
            .conn()
            .query_row("SELECT count(*) FROM station", [], |row| row.get(0))?;
        let there = there as usize;
        for n in there + 1..=there + count {
            let premises = tx.new_id();
            let values = [
                ("name", json!(format!("Localul {n}"))),
                ("created_at", json!(tx.stamp())),
            ];
            tx.insert(Entity::Premises, &premises, &values)?;
            let id = tx.new_id();
            let values = [
                ("number", json!(format!("38/{n}"))),
                ("kind", json!("ordinary")),
                ("state", json!("active")),
                ("locality", json!(format!("Satul {n}"))),
                ("voters", json!(100 + n)),
                ("premises_id", json!(premises)),
                ("zone", json!(if n % 2 == 0 { "Nord" } else { "Sud" })),
                ("created_at", json!(tx.stamp())),
            ];
            tx.insert(Entity::Station, &id, &values)?;
            ids.push(id);
        }
        Ok(ids)
    });
    made.unwrap().value
}

/// Takes stations of the register into an election.
pub fn take(desk: &TestDesk, election: &str, stations: &[String]) {
    let core = desk.desk.core().unwrap();
    let taken = core.transact(OpKind::StationsTake, |tx| {
        for station in stations {
            let of = |tx: &district_core::history::WriteTx, field: &str| {
                tx.get(Entity::Station, station, field)
            };
            let values = [
                ("election_id", json!(election)),
                ("station_id", json!(station)),
                ("number", of(tx, "number")?),
                ("voters", of(tx, "voters")?),
                ("premises_id", of(tx, "premises_id")?),
                ("premises_name", json!("")),
                ("state", json!("active")),
                ("zone", of(tx, "zone")?),
            ];
            let id = tx.new_id();
            tx.insert(Entity::ElectionStation, &id, &values)?;
        }
        Ok(())
    });
    taken.unwrap();
}

/// An office with an election and so many stations in it.
pub fn office(count: usize, day: &str) -> (TestDesk, String, Vec<String>) {
    let desk = TestDesk::office();
    let election = election(&desk, day);
    let stations = register(&desk, count);
    take(&desk, &election, &stations);
    (desk, election, stations)
}

pub fn mark_of(station: &str, group: &str, state: &str) -> Value {
    json!({"station": station, "group": group, "state": state})
}

#[track_caller]
pub fn mark(desk: &TestDesk, election: &str, marks: &[Value]) -> Value {
    desk.ok(
        "readiness_mark",
        json!({"election": election, "marks": marks}),
    )
}

#[track_caller]
pub fn page(desk: &TestDesk, election: &str, on: Option<&str>) -> Value {
    desk.ok("readiness_get", json!({"election": election, "on": on}))
}

/// Letters of each row under its number.
pub fn letters(page: &Value) -> BTreeMap<String, String> {
    let rows = page["rows"].as_array().unwrap().iter();
    rows.map(|row| {
        let number = row["station"]["number"].as_str().unwrap().to_owned();
        (number, row["cells"].as_str().unwrap().to_owned())
    })
    .collect()
}

pub fn next_day(desk: &TestDesk) {
    desk.clock.advance(24 * 3_600_000);
}

/// The day it is, YYYY-MM-DD.
pub fn today(desk: &TestDesk) -> String {
    use district_core::clock::Clock;
    desk.clock.today().to_string()
}
