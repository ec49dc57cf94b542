//! Copies, acts over many tasks, and what stays when a card goes.

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use crate::desk::{TestDesk, person};
use crate::tasks::{card, council, given};

#[test]
fn a_copy_has_the_facts_and_not_the_history() {
    let desk = TestDesk::office();
    let council = council(&desk);
    let id = desk.ok(
        "task_add",
        json!({"title": "Raport", "text": "lunar", "responsible": {"name": "Ion Ceban"},
            "people": [{"person": {"name": "Olga"}, "part": "co_executor"}], "councils": [council],
            "labels": ["#alegeri", "alegeri"], "steps": ["Întâi"], "due": {"on": "2026-11-25"},
            "basis": {"kind": "Dispoziție", "no": "45", "date": "2026-09-02", "point": "3.2"}}),
    )["value"]["id"]
        .clone();
    let step = card(&desk, &id)["steps"][0]["id"].clone();
    desk.ok("step_tick", json!({"id": step, "done": true}));
    desk.ok("note_add", json!({"task": id, "text": "n"}));
    desk.ok(
        "task_move",
        json!({"id": id, "to": "reported", "result": "r"}),
    );
    let before = desk.content();
    let copy = desk.ok("task_duplicate", json!({"id": id}))["value"].clone();
    assert_eq!(copy["number"], "2/2026");
    assert_eq!(copy["state"], "draft");
    for same in [
        "title",
        "text",
        "responsible",
        "people",
        "councils",
        "labels",
        "basis",
        "due_on",
    ] {
        assert_eq!(copy[same], card(&desk, &id)[same], "{same}");
    }
    assert_eq!(copy["labels"], json!(["alegeri"]));
    assert_eq!(copy["result"], "");
    assert!(copy["steps"][0]["done_on"].is_null());
    assert_eq!(
        copy["log"].as_array().unwrap().len(),
        1,
        "its own beginning only"
    );
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn a_bulk_act_lists_what_it_could_not_do_and_is_undone_exactly() {
    let desk = TestDesk::office();
    let council = council(&desk);
    let ids: Vec<Value> = (0..4)
        .map(|n| given(&desk, &format!("T{n}"), "2026-12-01"))
        .collect();
    desk.ok("task_move", json!({"id": ids[1], "to": "in_progress"}));
    let draft = desk.ok("task_add", json!({"title": "Ciornă"}))["value"]["id"].clone();
    let all = json!([ids[0], ids[1], ids[2], ids[3], draft, "nimic", ids[0]]);
    let before = desk.content();
    let done = desk.ok(
        "tasks_edit",
        json!({"ids": all, "responsible": {"name": "Olga"}, "add_label": "#toamnă",
            "add_council": council, "state": "reported", "result": "gata"}),
    );
    assert_eq!(done["value"]["done"], 4);
    let refused = done["value"]["refused"].as_array().unwrap();
    assert_eq!(refused.len(), 2);
    assert_eq!(refused[0]["code"], "move-not-allowed");
    assert_eq!(refused[0]["title"], "Ciornă");
    assert!(refused[0]["text"].as_str().unwrap().contains("ciornă"));
    assert_eq!(refused[1]["code"], "not-found");
    assert_eq!(done["op"]["count"], 4);
    let untouched = card(&desk, &draft);
    assert_eq!(
        untouched["responsible"]["name"], "",
        "all of it, or nothing"
    );
    assert_eq!(untouched["labels"], json!([]));
    for id in &ids {
        let task = card(&desk, id);
        assert_eq!(task["state"], "reported");
        assert_eq!(task["responsible"]["name"], "Olga");
        assert_eq!(task["labels"], json!(["toamnă"]));
        assert_eq!(task["councils"][0]["id"], council);
    }
    let after = desk.content();
    desk.undo();
    assert_eq!(desk.content(), before);
    desk.ok("history_redo", json!({}));
    assert_eq!(desk.content(), after);

    let later = desk.ok(
        "tasks_edit",
        json!({"ids": ids, "due": {"on": "2027-01-10"}}),
    );
    assert_eq!(later["value"]["done"], 0);
    assert!(later["op"].is_null());
    let corrected = json!({"ids": ids, "due": {"on": "2027-01-10"}, "due_reason": "greșeală"});
    assert_eq!(desk.ok("tasks_edit", corrected)["value"]["done"], 4);
    assert_eq!(
        desk.ok("tasks_edit", json!({"ids": ids, "bin": true}))["value"]["done"],
        4
    );
    assert_eq!(desk.ok("task_list", json!({}))["total"], 1);
    let binned = json!({"filter": {"binned": true}});
    assert_eq!(desk.ok("task_list", binned)["total"], 4);
    desk.ok("task_restore", json!({"ids": ids}));
    assert_eq!(desk.ok("task_list", json!({}))["total"], 5);
}

#[test]
fn the_names_stay_when_the_cards_go() {
    let desk = TestDesk::office();
    let council = council(&desk);
    let olga = desk.ok("person_add", person("Rusu", "Olga"))["value"]["id"].clone();
    let id = desk.ok(
        "task_add",
        json!({"title": "T", "responsible": {"id": olga}, "councils": [council],
            "people": [{"person": {"id": olga}, "part": "informed"}]}),
    )["value"]["id"]
        .clone();
    desk.ok(
        "person_edit",
        json!({"id": olga, "field": "family", "value": "Rusu-Vlas"}),
    );
    let renamed = card(&desk, &id);
    assert_eq!(
        renamed["responsible"]["name"], "Olga Rusu-Vlas",
        "the card as it is now"
    );
    assert_eq!(renamed["responsible"]["gone"], false);
    desk.ok("people_bin", json!({"ids": [olga]}));
    let core = desk.desk.core().unwrap();
    core.transact(OpKind::CouncilBin, |tx| {
        let id = council.as_str().unwrap();
        let stamp = json!(tx.stamp());
        tx.set(Entity::Council, id, "deleted_at", stamp)
    })
    .unwrap();
    let task = card(&desk, &id);
    assert_eq!(task["responsible"]["gone"], true);
    assert_eq!(
        task["responsible"]["name"], "Olga Rusu",
        "the name it was given to"
    );
    assert_eq!(task["people"][0]["person"]["gone"], true);
    assert_eq!(task["councils"][0]["gone"], true);
    assert_eq!(task["councils"][0]["name"], "Chetrosu");
    let named = json!({"title": "T", "responsible": {"id": olga}});
    assert_eq!(desk.refused("task_add", named), "not-found");
    desk.ok(
        "task_edit",
        json!({"id": id, "councils": [council], "title": "Nou"}),
    );
    assert_eq!(
        card(&desk, &id)["councils"][0]["name"],
        "Chetrosu",
        "it may stay"
    );
}

#[test]
fn whoever_sits_here_is_found_in_the_directory() {
    let desk = TestDesk::office();
    let ana = desk.ok("person_add", person("VRABIE", "Ana"))["value"]["id"].clone();
    let mine = desk.ok(
        "task_add",
        json!({"title": "A mea", "responsible": {"id": "me"}}),
    );
    assert_eq!(mine["value"]["responsible"]["id"], ana);
    assert_eq!(mine["value"]["author"]["id"], ana);
    let rows = |filter: Value| desk.ok("task_list", json!({"filter": filter}))["rows"].clone();
    let found = rows(json!({"responsible": ["me"]}));
    assert_eq!(found[0]["title"], "A mea");
    assert_eq!(found[0]["mine"], true);
    let olga = desk.ok("person_add", person("Rusu", "Olga"))["value"]["id"].clone();
    let user = desk.ok("app_status", json!({}))["file"]["actor"]["id"].clone();
    let linked = desk.ok("user_person_set", json!({"user": user, "person": olga}));
    assert_eq!(linked["value"]["person"], olga);
    assert_eq!(rows(json!({"responsible": ["me"]})), json!([]));
    desk.undo();
    assert_eq!(
        rows(json!({"responsible": ["me"]}))
            .as_array()
            .unwrap()
            .len(),
        1
    );
}
