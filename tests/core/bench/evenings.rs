//! A past evening of 35,000 cells, each marked three times; a mark in such a matrix; the day.

use serde_json::{Value, json};

use super::stations::filled;
use super::{tell, timed, usual};
use crate::desk::TestDesk;

const DAY: i64 = 24 * 3_600_000;

fn marks(page: &Value, state: &str) -> Vec<Value> {
    let mut all = Vec::new();
    for row in page["rows"].as_array().unwrap() {
        for group in page["groups"].as_array().unwrap() {
            all.push(
                json!({"station": row["station"]["id"], "group": group["id"],
                "state": state, "note": state}),
            );
        }
    }
    all
}

fn evening(desk: &TestDesk, election: &Value, on: &str) -> Value {
    desk.ok("readiness_get", json!({"election": election, "on": on}))
}

#[test]
#[ignore = "a measurement"]
fn evenings_of_2500_stations() {
    let (desk, election) = filled();
    let page = desk.ok("readiness_get", json!({"election": election}));
    for state in ["work", "problem"] {
        desk.clock.advance(DAY);
        let request = json!({"election": election, "marks": marks(&page, state)});
        let took = timed(|| drop(desk.ok("readiness_mark", request)));
        tell("35,000 cells marked, ms", took, None, "-");
    }
    desk.clock.advance(DAY);
    let then = evening(&desk, &election, "2026-11-20");
    assert_eq!(then["rows"], page["rows"]);
    let seen = usual(5, || drop(evening(&desk, &election, "2026-11-20")));
    tell(
        "evening of 35,000 cells of 3 changes, ms",
        seen,
        None,
        "300",
    );
    let cell = &marks(&page, "ok")[0];
    let mut on = false;
    let one = usual(5, || {
        on = !on;
        let mut cell = cell.clone();
        cell["state"] = json!(if on { "ok" } else { "work" });
        let request = json!({"election": election, "marks": [cell]});
        drop(desk.ok("readiness_mark", request));
    });
    tell("one cell of 35,000 marked, ms", one, None, "-");
    let today = usual(5, || drop(desk.ok("today_get", json!({}))));
    tell("the day with 2,500 stations, ms", today, None, "-");
}
