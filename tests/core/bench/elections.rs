//! Moving the day of an election with 3,000 things that hang on it.

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use super::{median, tell, timed, usual};
use crate::desk::TestDesk;

#[test]
#[ignore = "a measurement"]
fn moving_the_day_with_3000_dependent_items() {
    let desk = TestDesk::office();
    let request = json!({"kind": "local_general", "day": "2027-10-17",
        "own": {"n": 3, "unit": "calendar_day"}});
    let made = desk.ok("election_add", request)["value"].clone();
    let election = &made["election"]["id"];
    let core = desk.desk.core().unwrap();
    core.transact(OpKind::ProgrammeAdd, |tx| {
        let known = made["rows"].as_array().unwrap().len();
        for n in known..1_500 {
            let term = json!({"term": {"anchor": "election_day", "direction": "before",
                "n": n % 70, "unit": "calendar_day"}});
            let id = tx.new_id();
            let values = [
                ("election_id", election.clone()),
                ("place", json!(n)),
                ("origin", json!("own")),
                ("action", json!(format!("Acțiunea {n}"))),
                ("terms", json!(term.to_string())),
                ("state", json!("planned")),
                ("created_at", json!(tx.stamp())),
            ];
            tx.insert(Entity::ProgrammeLine, &id, &values)?;
        }
        Ok(())
    })
    .unwrap();
    desk.ok("election_move", json!({"id": election}));
    let page = desk.ok("election_get", json!({"id": election}));
    let rows: Vec<&Value> = page["rows"].as_array().unwrap().iter().collect();
    core.transact(OpKind::ProgrammeHand, |tx| {
        for (n, row) in rows.iter().enumerate() {
            let basis = json!({"kind": "programme", "words": "", "rule": row["rule"],
                "from": "2027-10-17", "title": "din program", "act": "", "ref": "",
                "trust": null, "steps": [], "reason": ""});
            let id = tx.new_id();
            let values = [
                ("year", json!(2026)),
                ("number", json!(n + 1)),
                ("title", row["action"].clone()),
                ("state", json!("assigned")),
                ("due_on", row["effective"].clone()),
                ("due_basis", json!(basis.to_string())),
                ("programme_line_id", row["id"].clone()),
                ("created_at", json!(tx.stamp())),
            ];
            tx.insert(Entity::Task, &id, &values)?;
        }
        Ok(())
    })
    .unwrap();
    let days = [
        "2027-10-24",
        "2027-10-31",
        "2027-11-07",
        "2027-11-14",
        "2027-11-21",
    ];
    let preview = json!({"id": election, "day": days[0]});
    let seen = usual(5, || {
        drop(desk.ok("election_move_preview", preview.clone()))
    });
    tell("move of 3,000 items seen before, ms", seen, None, "-");
    let times = days
        .iter()
        .map(|day| {
            let mut moved = Value::Null;
            let request = json!({"id": election, "day": day});
            let took = timed(|| moved = desk.ok("election_move", request));
            let count = |of: &str| moved["value"][of].as_array().unwrap().len();
            assert!(
                count("rows") + count("tasks") > 2_800,
                "{} {}",
                count("rows"),
                count("tasks")
            );
            took
        })
        .collect();
    tell(
        "day moved with 3,000 dependent items, ms",
        median(times),
        None,
        "100",
    );
    let read = usual(5, || drop(desk.ok("election_get", json!({"id": election}))));
    tell("programme of 1,500 rows read, ms", read, None, "-");
}
