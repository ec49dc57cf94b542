//! What stands in the way of an undo, and what is left whole when one is done.

use serde_json::json;

use crate::desk::{TestDesk, person};

#[test]
fn a_later_edit_of_the_same_field_stands_in_the_way_of_undo() {
    let desk = TestDesk::office();
    let id = desk.ok("person_add", person("Rusu", "Olga"))["value"]["id"].clone();
    let first = desk.ok(
        "person_edit",
        json!({"id": id, "field": "note", "value": "unu"}),
    )["op"]["op"]
        .clone();
    desk.ok(
        "person_edit",
        json!({"id": id, "field": "note", "value": "doi"}),
    );
    let error = desk
        .call(
            "history_undo",
            json!({"op": first, "skip_conflicts": false}),
        )
        .unwrap_err();
    let error = serde_json::to_value(error).unwrap();
    assert_eq!(error["code"], "undo-conflict");
    assert_eq!(error["params"]["field"], "note");
    assert_eq!(error["params"]["subject"], "Olga Rusu");
    assert_eq!(desk.ok("person_get", json!({"id": id}))["note"], "doi");
}

#[test]
fn a_batch_is_taken_back_around_the_people_changed_since() {
    let desk = TestDesk::office();
    let text = "Specialist\nLucia Munteanu\nTel. 0-257-2-11-11\n\nContabil\nVictor Ursachi\nTel. 0-257-2-11-12\n";
    let reading = desk.ok("contacts_read", json!({"text": text}));
    let batch =
        desk.ok("contacts_import", json!({"entries": reading["entries"]}))["op"]["op"].clone();
    let id = desk.list("munteanu")["rows"][0]["id"].clone();
    desk.ok(
        "person_edit",
        json!({"id": id, "field": "given", "value": "Liliana"}),
    );
    assert_eq!(
        desk.refused(
            "history_undo",
            json!({"op": batch, "skip_conflicts": false})
        ),
        "undo-conflict"
    );
    assert_eq!(desk.list("")["total"], 2, "a refused undo changed nothing");
    let undone = desk.ok("history_undo", json!({"op": batch, "skip_conflicts": true}));
    assert_eq!(undone["value"]["skipped"], 1);
    assert_eq!(desk.names(""), ["Liliana Munteanu"]);
    assert_eq!(
        desk.list("liliana")["rows"][0]["phone"]["display"],
        "0-257-2-11-11",
        "who stays, stays whole"
    );
}

#[test]
fn who_was_given_another_room_since_stays_with_the_post() {
    let desk = TestDesk::office();
    let text = "Specialist\nLucia Munteanu\nTel. 0-257-2-11-11\n\nContabil\nVictor Ursachi\nTel. 0-257-2-11-12\n";
    let reading = desk.ok("contacts_read", json!({"text": text}));
    let report = desk.ok("contacts_import", json!({"entries": reading["entries"]}));
    let batch = report["op"]["op"].clone();
    let id = desk.list("munteanu")["rows"][0]["id"].clone();
    desk.ok(
        "person_edit",
        json!({"id": id, "field": "room", "value": "212"}),
    );
    let undone = desk.ok("history_undo", json!({"op": batch, "skip_conflicts": true}));
    assert_eq!(undone["value"]["skipped"], 1);
    assert_eq!(desk.names(""), ["Lucia Munteanu"]);
    assert_eq!(desk.ok("person_get", json!({"id": id}))["room"], "212");
}

#[test]
fn undo_takes_back_ones_own_acts_only() {
    let desk = TestDesk::office();
    desk.ok("person_add", person("Rusu", "Olga"));
    desk.ok(
        "user_add",
        json!({"name": "Ion Ceban", "post": "", "role": "staff"}),
    );
    assert_eq!(
        desk.refused("history_undo", json!({"op": null, "skip_conflicts": false})),
        "nothing-to-undo"
    );
    desk.ok("person_add", person("Vlas", "Ion"));
    assert_eq!(desk.undo()["value"]["subject"], "Ion Vlas");
    assert_eq!(desk.names(""), ["Olga Rusu"]);
}

/// The index kept current says what one built anew says.
fn sound(desk: &TestDesk, when: &str) {
    let found = desk.desk.core().unwrap().check(false).unwrap();
    assert!(found.is_empty(), "{when}: {found:?}");
}

#[test]
fn an_undone_naming_leaves_the_vacant_post_to_be_found() {
    let desk = TestDesk::office();
    let mut p = person("", "");
    p["post"] = json!("Jurist");
    let id = desk.ok("person_add", p)["value"]["id"].clone();
    desk.ok(
        "person_edit",
        json!({"id": id, "field": "family", "value": "Ceban"}),
    );
    sound(&desk, "named");
    desk.undo();
    sound(&desk, "undone");
    desk.ok("history_redo", json!({}));
    sound(&desk, "redone");
}

#[test]
fn an_undone_number_is_not_found_any_more() {
    let desk = TestDesk::office();
    let id = desk.ok("person_add", person("Rusu", "Olga"))["value"]["id"].clone();
    desk.ok("phone_add", json!({"person": id, "kind": "work", "typed": "0-257-2-40-38", "extension": null, "private": false}));
    sound(&desk, "added");
    desk.undo();
    sound(&desk, "undone");
    assert!(desk.names("24038").is_empty());
    desk.ok("history_redo", json!({}));
    assert_eq!(desk.names("24038"), ["Olga Rusu"]);
    desk.ok(
        "email_add",
        json!({"person": id, "address": "olga@lunca.example"}),
    );
    desk.undo();
    sound(&desk, "email undone");
}

#[test]
fn whoever_added_a_user_sits_here_again_when_that_is_undone() {
    let desk = TestDesk::office();
    let op = desk.ok(
        "user_add",
        json!({"name": "Ion Ceban", "post": "", "role": "staff"}),
    )["op"]["op"]
        .clone();
    desk.ok("history_undo", json!({"op": op, "skip_conflicts": false}));
    let status = desk.ok("app_status", json!({}));
    assert_eq!(status["file"]["actor"]["name"], "Ana Vrabie", "{status:#}");
    let c = desk.ok("person_add", person("Rusu", "Olga"));
    assert_eq!(c["value"]["history"][0]["actor"], "Ana Vrabie");
}

#[test]
fn an_institution_others_are_in_stays_when_its_founding_is_undone() {
    let desk = TestDesk::office();
    let mut p = person("Rusu", "Ion");
    p["institution"] = json!("Secția juridică");
    let op = desk.ok("person_add", p)["op"]["op"].clone();
    let mut p = person("Ceban", "Ana");
    p["institution"] = json!("Secția juridică");
    desk.ok("person_add", p);
    let undone = desk.ok("history_undo", json!({"op": op, "skip_conflicts": false}));
    assert_eq!(undone["value"]["skipped"], 0);
    assert_eq!(desk.names(""), ["Ana Ceban"]);
    assert_eq!(desk.list("")["rows"][0]["institution"], "Secția juridică");
    sound(&desk, "undone");
}
