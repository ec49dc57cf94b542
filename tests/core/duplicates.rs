//! Cards that look like one person: found where they may be, made one, and two again.
//! (The clock of these tests stands at 20 November 2026.)

use serde_json::{Value, json};

use crate::desk::{TestDesk, person};

fn sound(desk: &TestDesk, when: &str) {
    let found = desk.desk.core().unwrap().check(false).unwrap();
    assert!(found.is_empty(), "{when}: {found:?}");
}

fn added(desk: &TestDesk, family: &str, given: &str, post: &str, institution: &str) -> Value {
    let mut new = person(family, given);
    new["post"] = json!(post);
    new["institution"] = json!(institution);
    desk.ok("person_add", new)["value"]["id"].clone()
}

fn phone(desk: &TestDesk, person: &Value, kind: &str, typed: &str) {
    desk.ok("phone_add", json!({"person": person, "kind": kind, "typed": typed, "extension": null, "private": false}));
}

#[test]
fn a_shared_fixed_line_makes_no_duplicates_a_mobile_does() {
    let desk = TestDesk::office();
    let a = added(&desk, "Rusu", "Olga", "primară", "Primăria Lunca");
    let b = added(&desk, "Vlas", "Ion", "secretar", "Primăria Lunca");
    phone(&desk, &a, "work", "0-257-2-40-38");
    phone(&desk, &b, "work", "0-257-2-40-38");
    assert_eq!(desk.ok("duplicates_list", json!({}))["total"], 0);
    phone(&desk, &a, "mobile", "079000418");
    phone(&desk, &b, "mobile", "+373 79 000 418");
    let found = desk.ok("duplicates_list", json!({}));
    assert_eq!(found["pairs"][0]["reasons"], json!(["mobile"]));
    desk.ok("not_duplicate_set", json!({"one": b, "other": a}));
    assert_eq!(
        desk.ok("duplicates_list", json!({}))["total"],
        0,
        "remembered"
    );
    desk.undo();
    assert_eq!(desk.ok("duplicates_list", json!({}))["total"], 1);
}

#[test]
fn names_make_duplicates_only_where_they_may() {
    let desk = TestDesk::office();
    let total = || {
        desk.ok("duplicates_list", json!({}))["total"]
            .as_u64()
            .unwrap()
    };
    added(&desk, "Шевченко", "Ион", "", "");
    added(&desk, "Șevcenco", "Ion", "contabil", "Primăria Deal");
    assert_eq!(total(), 1, "one name in two scripts");
    added(&desk, "Munteanu", "Vasile", "primar", "Primăria Lunca");
    added(&desk, "Munteanu", "Vasile", "secretar", "Primăria Deal");
    assert_eq!(total(), 1, "namesakes of two institutions are two people");
    added(&desk, "Muntenu", "Vasile", "primar", "Primăria Lunca");
    assert_eq!(total(), 2, "one letter apart in one institution");
    added(&desk, "Popov", "Ion", "inginer", "Primăria Lunca");
    added(&desk, "Popova", "Iona", "inginer", "Primăria Lunca");
    assert_eq!(total(), 2, "a husband and a wife");
}

#[test]
fn tasks_go_over_to_the_card_that_stays() {
    let desk = TestDesk::office();
    let keep = added(&desk, "Cotorobai", "Veniamin", "specialist", "Secția A");
    let drop = added(&desk, "Cotorobai", "V.", "specialist", "Secția A");
    let task = desk.ok(
        "task_add",
        json!({"title": "T", "author": {"id": drop}, "responsible": {"id": drop},
            "controller": {"id": keep}, "people": [
                {"person": {"id": keep}, "part": "informed"},
                {"person": {"id": drop}, "part": "informed"},
                {"person": {"id": drop}, "part": "co_executor"}]}),
    )["value"]["id"]
        .clone();
    desk.ok(
        "step_add",
        json!({"task": task, "title": "P", "person": {"id": drop}}),
    );
    let before = desk.content();
    desk.ok(
        "people_merge",
        json!({"keep": keep, "drop": drop, "take": []}),
    );
    let card = desk.ok("task_get", json!({"id": task}));
    for who in ["author", "responsible", "controller"] {
        assert_eq!(card[who]["id"], keep, "{who}");
        assert_eq!(card[who]["gone"], false, "{who}");
    }
    let parts: Vec<&str> = card["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| part["part"].as_str().unwrap())
        .collect();
    assert_eq!(parts, ["co_executor", "informed"], "each part once");
    assert_eq!(card["steps"][0]["person"]["id"], keep);
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn two_cards_become_one_and_two_again() {
    let desk = TestDesk::office();
    let keep = added(&desk, "Cotorobai", "Veniamin", "specialist", "Secția A");
    let drop = added(&desk, "Которобай", "Вениамин", "specialist", "Secția A");
    let third = added(&desk, "Rusu", "Olga", "", "");
    phone(&desk, &keep, "work", "0-257-2-43-09");
    phone(&desk, &drop, "work", "(0257) 2-43-09");
    phone(&desk, &drop, "mobile", "079000633");
    desk.ok(
        "email_add",
        json!({"person": drop, "address": "v@lunca.example"}),
    );
    desk.ok(
        "person_edit",
        json!({"id": drop, "field": "duty", "value": "protecția civilă"}),
    );
    desk.ok(
        "person_edit",
        json!({"id": drop, "field": "note", "value": "vorbește rusa"}),
    );
    desk.ok(
        "person_edit",
        json!({"id": keep, "field": "note", "value": "nota mea"}),
    );
    desk.ok(
        "person_edit",
        json!({"id": drop, "field": "patronymic", "value": "Ilici"}),
    );
    desk.ok(
        "group_add",
        json!({"name": "G", "rule": null, "members": [drop]}),
    );
    desk.ok("favourite_set", json!({"person": drop, "favourite": true}));
    desk.ok("absence_add", json!({"person": drop, "kind": "leave", "from": "2026-11-16", "to": null, "substitute": keep, "note": ""}));
    desk.ok("absence_add", json!({"person": third, "kind": "leave", "from": "2026-11-16", "to": null, "substitute": drop, "note": ""}));
    desk.ok("private_set", json!({"person": drop, "fields": ["note"]}));
    let before = desk.content();
    let merged = desk.ok(
        "people_merge",
        json!({"keep": keep, "drop": drop, "take": ["family"]}),
    );
    sound(&desk, "merged");
    let card = &merged["value"];
    assert_eq!(card["id"], keep);
    assert_eq!(card["family"], "Которобай", "taken on purpose");
    assert_eq!(card["given"], "Veniamin", "kept");
    assert_eq!(card["patronymic"], "Ilici", "completed");
    assert_eq!(card["duty"], "protecția civilă");
    assert_eq!(card["note"], "nota mea\nvorbește rusa");
    assert_eq!(card["private_fields"], json!(["note"]));
    assert_eq!(
        card["phones"].as_array().unwrap().len(),
        2,
        "the same number stays once"
    );
    assert_eq!(card["emails"][0]["address"], "v@lunca.example");
    assert_eq!(
        card["posts"].as_array().unwrap().len(),
        1,
        "the same post stays once"
    );
    assert_eq!(card["groups"][0]["name"], "G");
    assert_eq!(card["favourite"], true);
    assert!(
        card["absence"]["substitute"].is_null(),
        "nobody stands in for oneself"
    );
    let other = desk.ok("person_get", json!({"id": third}));
    assert_eq!(other["absence"]["substitute"]["id"], keep);
    assert_eq!(desk.list("")["total"], 2);
    assert_eq!(desk.list("")["vacant"], 0, "no empty post is left behind");
    assert_eq!(
        desk.names("вениамин").len(),
        1,
        "found by the other name too"
    );
    assert_eq!(
        desk.refused(
            "people_merge",
            json!({"keep": keep, "drop": keep, "take": []})
        ),
        "invalid"
    );
    assert_eq!(
        desk.refused(
            "people_merge",
            json!({"keep": keep, "drop": drop, "take": []})
        ),
        "not-found"
    );
    desk.undo();
    assert_eq!(desk.content(), before);
    sound(&desk, "two again");
    desk.ok("history_redo", json!({}));
    sound(&desk, "one again");
}
