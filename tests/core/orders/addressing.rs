//! Whom an order goes to.

use serde_json::{Value, json};

use super::{councils, order};
use crate::desk::TestDesk;

fn names(addressees: &Value) -> Vec<String> {
    let to = addressees["to"].as_array().unwrap();
    to.iter()
        .map(|one| one["name"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn everything_named_is_joined_and_nobody_gets_it_twice() {
    let desk = TestDesk::office();
    let all = councils(&desk, &["Chetrosu", "Brătușeni", "Alexeuca"]);
    let preview = |to: Value| desk.ok("order_preview", to);
    assert_eq!(
        names(&preview(json!({"all": true}))),
        ["Chetrosu", "Brătușeni", "Alexeuca"],
        "the fixed order, not the alphabet"
    );
    let twice = json!({"all": true, "councils": [all[1], all[1]], "kind": "commune"});
    assert_eq!(names(&preview(twice)).len(), 3);
    let but = json!({"all": true, "except": [all[0]]});
    assert_eq!(names(&preview(but)), ["Brătușeni", "Alexeuca"]);
    desk.ok(
        "council_edit",
        json!({"id": all[2], "values": [{"field": "voters", "value": "900"}]}),
    );
    assert_eq!(names(&preview(json!({"voters_to": 1000}))), ["Alexeuca"]);
    assert!(names(&preview(json!({"voters_from": 1000}))).is_empty());
    assert!(names(&preview(json!({}))).is_empty());
    assert_eq!(
        desk.refused("order_preview", json!({"councils": ["x"]})),
        "not-found"
    );
}

#[test]
fn who_is_gone_or_has_nobody_to_receive_it_is_named_with_the_reason() {
    let desk = TestDesk::office();
    let all = councils(&desk, &["Chetrosu", "Brătușeni"]);
    let bare = desk.ok(
        "council_add",
        json!({"name": "Nouă", "kind": "commune", "code": "",
        "bodies": false}),
    );
    desk.ok("council_bin", json!({"id": all[0]}));
    let to = json!({"councils": [all[0], all[1], bare["value"]["id"]]});
    let found = desk.ok("order_preview", to);
    assert_eq!(names(&found), ["Brătușeni"]);
    let skipped = json!([{"name": "Chetrosu", "why": "order-skip-binned"},
        {"name": "Nouă", "why": "order-skip-no-body"}]);
    assert_eq!(found["skipped"], skipped);
    assert_eq!(found["without_phone"], 1);
    let every = desk.ok("order_preview", json!({"all": true}));
    assert_eq!(
        every["skipped"].as_array().unwrap().len(),
        1,
        "the bin is not part of all"
    );
    let nobody = json!({"title": "T", "order": {"councils": [all[0]]}});
    assert_eq!(desk.refused("task_add", nobody), "invalid");
}

#[test]
fn institutions_and_groups_are_addressed_too() {
    let desk = TestDesk::office();
    councils(&desk, &["Chetrosu", "Brătușeni"]);
    let mut mayor = crate::desk::person("Rusu", "Ion");
    mayor["post"] = json!("primar");
    mayor["institution"] = json!("Primăria Brătușeni");
    mayor["phones"] = json!([{"kind": "work", "typed": "0-257-2-11-22", "extension": null,
        "private": false}]);
    let mayor = desk.ok("person_add", mayor)["value"]["id"].clone();
    let loose =
        desk.ok("person_add", crate::desk::person("Munteanu", "Ana"))["value"]["id"].clone();
    let school = desk.ok(
        "organisation_add",
        json!({"name": "Gimnaziul Lunca", "kind": "school",
        "parent": null, "council": null}),
    )["value"]["id"]
        .clone();
    let group = desk.ok(
        "group_add",
        json!({"name": "Primari", "rule": null,
        "members": [mayor, loose]}),
    )["value"]["id"]
        .clone();
    let found = desk.ok(
        "order_preview",
        json!({"groups": [group], "organisations": [school]}),
    );
    assert_eq!(names(&found), ["Brătușeni", "Gimnaziul Lunca"]);
    assert_eq!(found["skipped"][0]["why"], "order-skip-no-institution");
    assert_eq!(found["to"][0]["head"], "Ion Rusu");
    assert_ne!(found["to"][0]["phone"], "");
    assert_eq!(found["without_phone"], 1);
    let sent = order(&desk, "2026-11-24");
    assert_eq!(sent["lines"][1]["contact"]["name"], "Ion Rusu");
    assert_eq!(sent["lines"][1]["contact"]["post"], "primar");
}

/// Somebody in a post of a mayoralty; none: the post alone.
fn post(desk: &TestDesk, family: &str, post: &str, phone: &str) -> Value {
    let mut new = crate::desk::person(family, "Ion");
    new["post"] = json!(post);
    new["institution"] = json!("Primăria Chetrosu");
    if !phone.is_empty() {
        new["phones"] = json!([{"kind": "work", "typed": phone, "extension": null,
            "private": false}]);
    }
    desk.ok("person_add", new)["value"]["id"].clone()
}

#[test]
fn the_secretary_is_rung_else_the_mayor_else_the_institution_and_who_stands_in_first() {
    let desk = TestDesk::office();
    councils(&desk, &["Chetrosu"]);
    let sent = order(&desk, "2026-11-24");
    let task = sent["task"]["id"].clone();
    let contact = || super::sheet(&desk, &task)["lines"][0]["contact"].clone();
    assert_eq!(contact()["name"], "");
    assert_eq!(contact()["phone"], "");
    let tree = desk.ok("organisation_tree", json!({}));
    let body = tree[0]["id"].clone();
    desk.ok(
        "organisation_phone_add",
        json!({"person": body, "kind": "work",
        "typed": "0-257-2-00-00", "extension": null, "private": false}),
    );
    let seat = contact();
    assert_eq!(seat["name"], "");
    assert_ne!(seat["phone"], "");
    post(&desk, "Rusu", "primar", "0-257-2-11-11");
    assert_eq!(contact()["name"], "Ion Rusu");
    let secretary = post(&desk, "Ceban", "secretar", "0-257-2-22-22");
    assert_eq!(contact()["name"], "Ion Ceban");
    assert_eq!(contact()["post"], "secretar");
    let other = post(&desk, "Lupu", "specialist", "0-257-2-33-33");
    let away = |substitute: &Value| {
        json!({"person": secretary, "kind": "leave", "from": "2026-11-19", "to": "2026-11-25",
            "substitute": substitute, "note": ""})
    };
    desk.ok("absence_add", away(&other));
    assert_eq!(contact()["name"], "Ion Lupu", "who stands in");
    desk.undo();
    desk.ok("absence_add", away(&Value::Null));
    assert_eq!(contact()["name"], "Ion Rusu", "nobody stands in: the mayor");
}
