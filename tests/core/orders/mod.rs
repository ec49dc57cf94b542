//! Orders to many councils: whom they go to, what each has answered, what is missing.

mod acts;
mod addressing;
mod example;
mod lines;
mod lists;
mod matrix;
mod owed;
mod papers;
mod random;
mod returns;
mod series;

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use crate::desk::TestDesk;

/// Councils in their fixed order, each with a mayoralty to receive anything.
pub fn councils(desk: &TestDesk, names: &[&str]) -> Vec<Value> {
    let core = desk.desk.core().unwrap();
    let added = core.transact(OpKind::CouncilImport, |tx| {
        let mut ids = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let (id, body) = (tx.new_id(), tx.new_id());
            let values = [
                ("kind", json!("commune")),
                ("name", json!(name)),
                ("place", json!(place)),
            ];
            tx.insert(Entity::Council, &id, &values)?;
            let values = [
                ("council_id", json!(id)),
                ("kind", json!("mayoralty")),
                ("name", json!(format!("Primăria {name}"))),
            ];
            tx.insert(Entity::Organisation, &body, &values)?;
            ids.push(json!(id));
        }
        Ok(ids)
    });
    added.unwrap().value
}

/// An order given out on 20.11.2026 to all councils, its sheet.
pub fn order(desk: &TestDesk, due: &str) -> Value {
    let card = desk.ok("task_add", new_order(due));
    assert_eq!(card["op"]["kind"], "order-add");
    sheet(desk, &card["value"]["id"])
}

pub fn new_order(due: &str) -> Value {
    json!({"title": "Lista locurilor de depozitare", "responsible": {"name": "Ion Ceban"},
        "due": {"on": due}, "order": {"all": true}})
}

pub fn sheet(desk: &TestDesk, id: &Value) -> Value {
    desk.ok("order_get", json!({"id": id}))
}

/// The line of a council by its name.
#[track_caller]
pub fn line(sheet: &Value, name: &str) -> Value {
    let lines = sheet["lines"].as_array().unwrap();
    let found = lines.iter().find(|line| line["name"] == name);
    found.unwrap_or_else(|| panic!("no line {name}")).clone()
}

pub fn mark(desk: &TestDesk, sheet: &Value, name: &str, request: Value) -> Value {
    let mut request = request;
    request["ids"] = json!([line(sheet, name)["id"]]);
    desk.ok("lines_mark", request)["value"].clone()
}

/// The six numbers of a tally that are one line each, and their sum.
pub fn sums(tally: &Value) -> (i64, i64) {
    let of = |key: &str| tally[key].as_i64().unwrap();
    let sum = of("missing") + of("returned") + of("waiting") + of("answered") + of("excused");
    (of("total"), sum)
}

/// The clock is moved on by days.
pub fn days_pass(desk: &TestDesk, days: i64) {
    desk.clock.advance(days * 24 * 60 * 60 * 1_000);
}
