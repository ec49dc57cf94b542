//! Measurements, run by the bench.

use serde_json::{Value, json};

use super::{councils, new_order};
use crate::desk::TestDesk;

fn timed(what: impl FnOnce()) -> f64 {
    let begun = std::time::Instant::now();
    what();
    begun.elapsed().as_secs_f64() * 1000.0
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

#[test]
#[ignore = "a measurement; run by the bench"]
fn order_to_1000_councils() {
    let desk = TestDesk::office();
    let names: Vec<String> = (0..1_000).map(|n| format!("Consiliul {n:04}")).collect();
    councils(&desk, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let mut made: Vec<Value> = Vec::new();
    let saves = (0..11)
        .map(|_| timed(|| made.push(desk.ok("task_add", new_order("2026-11-22"))["value"].clone())))
        .collect();
    println!("measured order save ms: {:.2}", median(saves));
    assert_eq!(made[0]["tally"]["total"], 1_000);
    let id = &made[0]["id"];
    let sheet = desk.ok("order_get", json!({"id": id}));
    let lines = sheet["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 1_000);
    let opens = (0..11)
        .map(|_| timed(|| drop(desk.ok("order_get", json!({"id": id})))))
        .collect();
    println!("measured order sheet ms: {:.2}", median(opens));
    let marks = lines
        .iter()
        .take(11)
        .map(|line| {
            let request = json!({"ids": [line["id"]], "state": "answered"});
            timed(|| drop(desk.ok("lines_mark", request)))
        })
        .collect();
    println!("measured line mark ms: {:.2}", median(marks));
    let lists = (0..11)
        .map(|_| timed(|| drop(desk.ok("task_list", json!({})))))
        .collect();
    println!("measured list of 11 orders ms: {:.2}", median(lists));
}
