//! One order to 1,000 councils.

use serde_json::{Value, json};

use super::{median, tell, timed, usual};
use crate::desk::TestDesk;
use crate::orders::{councils, new_order};

#[test]
#[ignore = "a measurement"]
fn order_to_1000_councils() {
    let desk = TestDesk::office();
    let names: Vec<String> = (0..1_000).map(|n| format!("Consiliul {n:04}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    councils(&desk, &names);
    let mut made: Vec<Value> = Vec::new();
    let saved = usual(11, || {
        made.push(desk.ok("task_add", new_order("2026-11-22"))["value"].clone());
    });
    tell("order to 1,000 councils saved, ms", saved, None, "50");
    assert_eq!(made[0]["tally"]["total"], 1_000);
    let id = &made[0]["id"];
    let sheet = desk.ok("order_get", json!({"id": id}));
    let lines = sheet["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 1_000);
    let opened = usual(11, || drop(desk.ok("order_get", json!({"id": id}))));
    tell("its sheet opened, ms", opened, None, "-");
    let marks = lines
        .iter()
        .take(11)
        .map(|line| {
            let request = json!({"ids": [line["id"]], "state": "answered"});
            timed(|| drop(desk.ok("lines_mark", request)))
        })
        .collect();
    tell("one of its lines marked, ms", median(marks), None, "-");
    let listed = usual(11, || drop(desk.ok("task_list", json!({}))));
    tell("list of 12 such orders, ms", listed, None, "-");
}
