//! Tasks put straight into the file, for tests that need them in any state.

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use crate::desk::TestDesk;

/// Writes a record with the given fields; returns its id.
pub fn insert(desk: &TestDesk, entity: Entity, fields: Value) -> String {
    let core = desk.desk.core().unwrap();
    let fields: Vec<(String, Value)> = fields.as_object().unwrap().clone().into_iter().collect();
    let changed = core
        .transact(OpKind::TaskImport, |tx| {
            let id = tx.new_id();
            let values: Vec<(&str, Value)> = fields
                .iter()
                .map(|(field, value)| (field.as_str(), value.clone()))
                .collect();
            tx.insert(entity, &id, &values)?;
            Ok(id)
        })
        .unwrap();
    changed.value
}

/// A task: assigned in 2026, number by number, with what `fields` says otherwise.
pub fn task(desk: &TestDesk, title: &str, fields: Value) -> String {
    let core = desk.desk.core().unwrap();
    let number: i64 = core
        .read(|conn| Ok(conn.query_row("SELECT count(*) + 1 FROM task", [], |row| row.get(0))?))
        .unwrap();
    let mut whole = json!({"year": 2026, "number": number, "title": title, "state": "assigned",
        "issued_on": "2026-10-01", "created_at": "2026-10-01T06:00:00.000Z"});
    for (field, value) in fields.as_object().unwrap() {
        whole[field] = value.clone();
    }
    insert(desk, Entity::Task, whole)
}

/// Joins a council to a task.
pub fn council_of(desk: &TestDesk, task: &str, council: &str) {
    let core = desk.desk.core().unwrap();
    let name: String = core
        .read(|conn| {
            let sql = "SELECT name FROM council WHERE id = ?1";
            Ok(conn.query_row(sql, [council], |row| row.get(0))?)
        })
        .unwrap();
    let fields = json!({"task_id": task, "council_id": council, "council_name": name});
    insert(desk, Entity::TaskCouncil, fields);
}

/// A council at a place of the fixed order, with its mayoralty.
pub fn council(desk: &TestDesk, name: &str, place: i64) -> String {
    let fields = json!({"kind": "village", "name": name, "place": place});
    let id = insert(desk, Entity::Council, fields);
    let body = json!({"council_id": id, "kind": "mayoralty", "name": format!("Primăria {name}")});
    insert(desk, Entity::Organisation, body);
    id
}

/// A person of the directory, without a post.
pub fn person(desk: &TestDesk, family: &str, given: &str) -> String {
    let added = desk.ok("person_add", crate::desk::person(family, given));
    added["value"]["id"].as_str().unwrap().to_owned()
}
