//! The matrix of a large region: 1,000 councils × 100 orders.

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use super::{tell, usual};
use crate::desk::TestDesk;

const STATES: [&str; 7] = [
    "sent", "received", "in_work", "answered", "accepted", "accepted", "returned",
];

fn filled() -> TestDesk {
    let desk = TestDesk::office();
    let core = desk.desk.core().unwrap();
    core.transact(OpKind::ExampleFill, |tx| {
        let councils: Vec<String> = (0..1000).map(|_| tx.new_id()).collect();
        for (place, id) in councils.iter().enumerate() {
            let name = json!(format!("Comuna {place}"));
            let values = [
                ("kind", json!("commune")),
                ("name", name),
                ("place", json!(place)),
            ];
            tx.insert(Entity::Council, id, &values)?;
        }
        for n in 0..100 {
            let order = tx.new_id();
            let due = format!("2026-{:02}-{:02}", 10 + n % 3, 1 + n % 28);
            let values = [
                ("year", json!(2026)),
                ("number", json!(n + 1)),
                ("title", json!("Ordin")),
                ("state", json!("assigned")),
                ("due_on", json!(due)),
                ("created_at", json!("2026-10-01T06:00:00.000Z")),
            ];
            tx.insert(Entity::Task, &order, &values)?;
            for (place, council) in councils.iter().enumerate() {
                let state = STATES[(n + place * 3) % STATES.len()];
                let late = matches!(state, "answered" | "accepted").then_some((place % 5) as i64);
                let values = [
                    ("task_id", json!(order)),
                    ("council_id", json!(council)),
                    ("name", json!("Comuna")),
                    ("place", json!(place)),
                    ("state", json!(state)),
                    ("sent_on", json!("2026-10-01")),
                    ("late_days", json!(late)),
                ];
                let id = tx.new_id();
                tx.insert(Entity::OrderLine, &id, &values)?;
            }
        }
        Ok(())
    })
    .unwrap();
    desk
}

#[test]
#[ignore = "a measurement"]
fn matrix_of_1000_councils_and_100_orders() {
    let desk = filled();
    let timed = |asked: Value| {
        usual(11, || {
            let page = desk.ok("matrix_get", asked.clone());
            assert_eq!(page["orders"].as_array().unwrap().len(), 100);
            assert_eq!(page["rows"].as_array().unwrap().len(), 60);
            assert_eq!(page["orders"][0]["tally"]["total"], 1000);
        })
    };
    let what = "matrix of 1,000 councils × 100 orders";
    tell(&format!("{what} opened, ms"), timed(json!({})), None, "50");
    let after = desk.ok("matrix_get", json!({}))["next"].clone();
    tell(
        &format!("{what}, next 60 rows, ms"),
        timed(json!({"after": after})),
        None,
        "50",
    );
    tell(
        &format!("{what}, problems only, ms"),
        timed(json!({"problems": true})),
        None,
        "-",
    );
}
