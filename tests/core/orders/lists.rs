//! Orders among other tasks: filters, groups, the board.

use serde_json::{Value, json};

use super::{councils, line, mark, order};
use crate::desk::TestDesk;

fn two() -> (TestDesk, Value, Vec<Value>) {
    let desk = TestDesk::office();
    let all = councils(&desk, &["Chetrosu", "Brătușeni"]);
    desk.ok(
        "task_add",
        json!({"title": "Alta", "responsible": {"name": "I"},
        "due": {"on": "2026-11-25"}, "councils": [all[0]]}),
    );
    let sheet = order(&desk, "2026-11-22");
    (desk, sheet, all)
}

fn titles(desk: &TestDesk, filter: Value) -> Vec<String> {
    let page = desk.ok("task_list", json!({"filter": filter, "group": "none"}));
    let rows = page["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| row["title"].as_str().unwrap().to_owned())
        .collect()
}

fn groups(desk: &TestDesk, group: &str) -> Vec<(String, i64)> {
    let page = desk.ok("task_list", json!({"group": group}));
    let groups = page["groups"].as_array().unwrap();
    groups
        .iter()
        .map(|group| {
            let label = group["label"].as_str().filter(|label| !label.is_empty());
            let word = label.or(group["key"].as_str()).unwrap();
            (word.to_owned(), group["count"].as_i64().unwrap())
        })
        .collect()
}

#[test]
fn orders_are_found_by_what_is_owed_and_by_their_councils() {
    let (desk, sent, all) = two();
    let title = sent["task"]["title"].as_str().unwrap().to_owned();
    assert_eq!(
        titles(&desk, json!({"orders": true})),
        std::slice::from_ref(&title)
    );
    assert_eq!(titles(&desk, json!({"orders": false})), ["Alta"]);
    assert_eq!(
        titles(&desk, json!({"owed": true})),
        std::slice::from_ref(&title)
    );
    assert_eq!(titles(&desk, json!({"councils": [all[0]]})).len(), 2);
    assert_eq!(titles(&desk, json!({"councils": [all[1]]})), [title]);
    mark(&desk, &sent, "Brătușeni", json!({"state": "answered"}));
    assert_eq!(titles(&desk, json!({"owed": true})).len(), 1);
    mark(
        &desk,
        &sent,
        "Chetrosu",
        json!({"state": "excused", "reason": "r"}),
    );
    assert!(titles(&desk, json!({"owed": true})).is_empty());
    let facets = desk.ok("task_facets", json!({}));
    let counts: Vec<i64> = facets["councils"]
        .as_array()
        .unwrap()
        .iter()
        .map(|facet| facet["count"].as_i64().unwrap())
        .collect();
    assert_eq!(counts, [2, 1]);
}

#[test]
fn grouped_by_council_an_order_stands_under_each() {
    let (desk, sent, _) = two();
    let by = || groups(&desk, "council");
    assert_eq!(by(), [("Chetrosu".into(), 2), ("Brătușeni".into(), 1)]);
    let page = desk.ok("task_list", json!({"group": "council"}));
    assert_eq!(page["total"], 2);
    assert_eq!(page["rows"].as_array().unwrap().len(), 3);
    desk.ok(
        "lines_remove",
        json!({"ids": [line(&sent, "Chetrosu")["id"]]}),
    );
    assert_eq!(by(), [("Chetrosu".into(), 1), ("Brătușeni".into(), 1)]);
}

#[test]
fn on_the_board_an_order_waits_for_councils_until_nobody_owes() {
    let (desk, sent, _) = two();
    let by = || groups(&desk, "board");
    assert_eq!(by(), [("todo".into(), 1), ("councils".into(), 1)]);
    assert_eq!(titles(&desk, json!({"waits_for_councils": true})).len(), 1);
    assert_eq!(
        titles(&desk, json!({"waits_for_councils": false})),
        ["Alta"]
    );
    for name in ["Chetrosu", "Brătușeni"] {
        mark(&desk, &sent, name, json!({"state": "answered"}));
    }
    assert_eq!(by(), [("todo".into(), 2)]);
    mark(
        &desk,
        &sent,
        "Chetrosu",
        json!({"state": "returned", "reason": "r"}),
    );
    assert_eq!(by(), [("todo".into(), 1), ("councils".into(), 1)]);
}
