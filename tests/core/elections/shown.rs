//! What the day and the search show of elections.

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use super::lines::{marked, near};
use super::{election, local_2027, rows};
use crate::desk::TestDesk;

/// Writes one field of an election.
fn set(desk: &TestDesk, id: &Value, field: &str, value: Value) {
    let core = desk.desk.core().unwrap();
    let id = id.as_str().unwrap();
    let written = core.transact(OpKind::ElectionEdit, |tx| {
        tx.set(Entity::Election, id, field, value)
    });
    assert!(written.unwrap().value);
}

fn today(desk: &TestDesk) -> Value {
    desk.ok("today_get", json!({}))["elections"].clone()
}

#[test]
fn the_day_shows_open_elections_with_what_presses() {
    let desk = TestDesk::office();
    assert_eq!(today(&desk), json!([]));
    let far = local_2027(&desk);
    let page = near(&desk);
    election(&desk, json!({"kind": "president"}));
    election(
        &desk,
        json!({"kind": "parliament", "day": "2025-09-28", "past": true}),
    );
    let shown = today(&desk);
    let names: Vec<&Value> = shown
        .as_array()
        .unwrap()
        .iter()
        .map(|e| &e["name"])
        .collect();
    assert_eq!(
        names,
        [
            "Alegeri noi la Lunca",
            "Alegeri locale generale, 17.10.2027",
            "Alegeri prezidențiale, fără dată",
            "Alegeri parlamentare, 28.09.2025"
        ]
    );
    assert_eq!(shown[0]["days_left"], 23);
    assert_eq!(shown[1]["id"], far["election"]["id"]);
    let counts = &page["election"]["counts"];
    assert_eq!(shown[0]["overdue"], counts["overdue"]);
    assert_eq!(shown[0]["soon"], counts["soon"]);
    let first = &shown[0]["rows"][0];
    assert!(first["late_days"].as_i64().unwrap() > 0);
    let days: Vec<&str> = shown[0]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|row| row["day"].as_str())
        .collect();
    assert!(days.is_sorted());
    assert!(days.iter().all(|day| *day <= "2026-11-27"));
    // What is done goes from the day; a closed election goes altogether.
    let late = marked(&page, "overdue");
    desk.ok(
        "programme_mark",
        json!({"ids": [late["id"]], "state": "done"}),
    );
    let overdue = counts["overdue"].as_i64().unwrap() - 1;
    assert_eq!(today(&desk)[0]["overdue"], overdue);
    set(
        &desk,
        &page["election"]["id"],
        "closed_on",
        json!("2026-11-20"),
    );
    assert_eq!(today(&desk)[0]["id"], far["election"]["id"]);
}

#[test]
fn a_row_whose_tasks_ended_well_is_off_the_day() {
    let desk = TestDesk::office();
    let page = near(&desk);
    let row = marked(&page, "overdue");
    let before = today(&desk)[0]["overdue"].as_i64().unwrap();
    let request = json!({"ids": [row["id"]], "task": {"title": "", "responsible": {"id": "me"}}});
    let handed = desk.ok("programme_hand", request);
    assert_eq!(today(&desk)[0]["overdue"], before);
    let task = super::lines::of(&handed["value"], &row["id"])["tasks"][0]["id"].clone();
    desk.ok("task_move", json!({"id": task, "to": "in_progress"}));
    desk.ok(
        "task_move",
        json!({"id": task, "to": "reported", "result": "făcut"}),
    );
    assert_eq!(today(&desk)[0]["overdue"], before - 1);
    assert_eq!(
        today(&desk)[0]["overdue"],
        super::page(&desk, &page["election"]["id"])["election"]["counts"]["overdue"]
    );
}

fn found(desk: &TestDesk, text: &str) -> Vec<Value> {
    let reply = desk.ok("search", json!({"text": text, "limit": 10}));
    let groups = reply["groups"].as_array().unwrap();
    groups
        .iter()
        .find(|group| group["kind"] == "election")
        .map(|group| group["hits"].as_array().unwrap().clone())
        .unwrap_or_default()
}

#[test]
fn elections_are_found_by_kind_in_four_languages_by_day_and_by_their_rows() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let id = &page["election"]["id"];
    for text in [
        "alegeri locale",
        "місцеві вибори",
        "местные выборы",
        "local elections",
        "17.10.2027",
    ] {
        let hits = found(&desk, text);
        assert!(
            hits.iter()
                .any(|hit| hit["id"] == *id && hit["within"].is_null()),
            "{text}: {hits:?}"
        );
    }
    let row = &rows(&page)[5];
    let hits = found(&desk, row["action"].as_str().unwrap());
    assert_eq!(hits[0]["id"], row["id"]);
    assert_eq!(hits[0]["within"], *id);
    assert!(
        hits[0]["subtitle"]
            .as_str()
            .unwrap()
            .contains("Alegeri locale generale")
    );
    // Edited, the old words are gone; taken off, the row is; with the election all of it goes.
    desk.ok(
        "programme_line_edit",
        json!({"id": row["id"], "action": "Zidărie provizorie"}),
    );
    assert_eq!(found(&desk, "zidarie")[0]["id"], row["id"]);
    desk.ok("programme_bin", json!({"ids": [row["id"]]}));
    assert_eq!(found(&desk, "zidarie"), Vec::<Value>::new());
    desk.undo();
    assert_eq!(found(&desk, "zidarie")[0]["id"], row["id"]);
    set(&desk, id, "deleted_at", json!("2026-11-20T08:00:00.000Z"));
    assert_eq!(found(&desk, "zidarie"), Vec::<Value>::new());
    assert_eq!(found(&desk, "alegeri locale"), Vec::<Value>::new());
    set(&desk, id, "deleted_at", Value::Null);
    assert_eq!(found(&desk, "zidarie")[0]["id"], row["id"]);
    // Its making undone, nothing stays behind in the index.
    let empty = TestDesk::office();
    let made = local_2027(&empty);
    let action = rows(&made)[5]["action"].as_str().unwrap();
    assert!(!found(&empty, action).is_empty());
    empty.undo();
    assert_eq!(found(&empty, action), Vec::<Value>::new());
    assert_eq!(found(&empty, "alegeri locale"), Vec::<Value>::new());
}
