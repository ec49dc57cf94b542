//! The directory whole: institutions as a tree, groups, bulk edits, rounds of calls, views. (The clock of these tests stands at 20 November 2026.)

use serde_json::{Value, json};

use crate::desk::{TestDesk, list_of, person};

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

fn body(desk: &TestDesk, name: &str, parent: Option<&Value>) -> Value {
    desk.ok(
        "organisation_add",
        json!({"name": name, "kind": "section", "parent": parent, "council": null}),
    )["value"]["id"]
        .clone()
}

#[test]
fn institutions_form_a_tree_that_can_be_rearranged() {
    let desk = TestDesk::office();
    let council = body(&desk, "Consiliul raional", None);
    let a = body(&desk, "Secția A", Some(&council));
    let b = body(&desk, "Secția B", Some(&council));
    added(&desk, "Rusu", "Olga", "șefa secției", "Secția A");
    let empty = desk.content();
    let order = |desk: &TestDesk| -> Vec<String> {
        let card = desk.ok("organisation_get", json!({"id": council}));
        let units = card["units"].as_array().unwrap();
        units
            .iter()
            .map(|unit| unit["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(order(&desk), ["Secția A", "Secția B"]);
    desk.ok(
        "organisation_move",
        json!({"id": b, "parent": council, "before": a}),
    );
    assert_eq!(order(&desk), ["Secția B", "Secția A"]);
    desk.ok(
        "organisation_move",
        json!({"id": a, "parent": b, "before": null}),
    );
    assert_eq!(order(&desk), ["Secția B"]);
    assert_eq!(
        desk.refused(
            "organisation_move",
            json!({"id": council, "parent": a, "before": null})
        ),
        "invalid",
        "nothing comes under itself"
    );
    let mut list = list_of("");
    list["filter"]["institution"] = council.clone();
    assert_eq!(
        desk.ok("people_list", list)["total"],
        1,
        "with the units under it"
    );
    let card = desk.ok("organisation_get", json!({"id": a}));
    assert_eq!(card["people"][0]["name"], "Olga Rusu");
    assert_eq!(card["parent_name"], "Secția B");
    assert_eq!(
        desk.refused("organisation_bin", json!({"id": a})),
        "still-used"
    );
    let number = json!({"person": b, "kind": "work", "typed": "0-257-2-10-10", "extension": null, "private": false});
    let number = desk.ok("organisation_phone_add", number);
    assert_eq!(number["value"]["phones"][0]["display"], "0-257-2-10-10");
    sound(&desk, "numbered");
    desk.ok(
        "organisation_phone_remove",
        json!({"id": number["value"]["phones"][0]["id"]}),
    );
    sound(&desk, "number gone");
    let edited = desk.ok(
        "organisation_edit",
        json!({"id": b, "field": "website", "value": "https://lunca.example"}),
    );
    assert_eq!(edited["value"]["website"], "https://lunca.example");
    assert_eq!(
        desk.refused(
            "organisation_edit",
            json!({"id": b, "field": "council", "value": "nowhere"})
        ),
        "not-found"
    );
    let lone = body(&desk, "Secția C", None);
    desk.ok("organisation_bin", json!({"id": lone}));
    let tree = desk.ok("organisation_tree", json!({}));
    assert_eq!(tree.as_array().unwrap().len(), 3);
    desk.ok("organisation_restore", json!({"id": lone}));
    sound(&desk, "restored");
    for _ in 0..8 {
        desk.undo();
    }
    assert_eq!(desk.content(), empty);
    sound(&desk, "undone");
}

#[test]
fn places_belong_to_their_council() {
    let desk = TestDesk::example();
    let all = desk.ok("locality_list", json!({"council": null}));
    let council = all[0]["council_id"].clone();
    desk.ok(
        "locality_add",
        json!({"council": council, "name": "Valea Nouă"}),
    );
    let own = desk.ok("locality_list", json!({"council": council}));
    let last = own.as_array().unwrap().last().unwrap().clone();
    assert_eq!(last["name"], "Valea Nouă");
    let mut edit = last.clone();
    edit.as_object_mut().unwrap().remove("council_id");
    edit["hram"] = json!("02-30");
    assert_eq!(desk.refused("locality_edit", edit.clone()), "invalid");
    edit["hram"] = json!("02-29");
    edit["population"] = json!(412);
    desk.ok("locality_edit", edit);
    let own = desk.ok("locality_list", json!({"council": council}));
    assert_eq!(own.as_array().unwrap().last().unwrap()["population"], 412);
    desk.ok("locality_remove", json!({"id": last["id"]}));
    desk.undo();
    desk.undo();
    desk.undo();
    assert_eq!(desk.ok("locality_list", json!({"council": null})), all);
}

#[test]
fn a_group_by_rule_follows_the_directory() {
    let desk = TestDesk::example();
    let rule = json!({"role": "secretary", "council": null, "institution": null,
        "institution_kind": "", "words": ""});
    let group = desk.ok(
        "group_add",
        json!({"name": "Secretari", "rule": rule, "members": []}),
    )["value"]
        .clone();
    let before = group["count"].as_u64().unwrap();
    assert!(before >= 27, "{group}");
    added(
        &desk,
        "Rusu",
        "Olga",
        "secretară a consiliului",
        "Consiliul local Nou",
    );
    let groups = desk.ok("group_list", json!({}));
    let now = groups
        .as_array()
        .unwrap()
        .iter()
        .find(|g| g["id"] == group["id"])
        .unwrap();
    assert_eq!(now["count"].as_u64().unwrap(), before + 1);
    let mut list = list_of("");
    list["filter"]["group"] = group["id"].clone();
    assert_eq!(
        desk.ok("people_list", list.clone())["total"]
            .as_u64()
            .unwrap(),
        {
            let mut request = list.clone();
            request["filter"]["vacant_only"] = json!(true);
            let vacant = desk.ok("people_list", request)["total"].as_u64().unwrap();
            before + 1 - vacant
        }
    );
    list["query"] = json!("olga rusu");
    assert_eq!(desk.ok("people_list", list)["rows"][0]["name"], "Olga Rusu");
    let mut narrower = rule;
    narrower["words"] = json!("olga");
    narrower["institution_kind"] = json!("mayoralty");
    let edited = desk.ok(
        "group_edit",
        json!({"id": group["id"], "name": "S", "rule": narrower}),
    );
    assert_eq!(edited["value"]["count"], 0, "the new body has no kind");
    assert_eq!(
        desk.refused(
            "group_members_set",
            json!({"group": group["id"], "add": [], "remove": []})
        ),
        "not-found",
        "a rule has no members by hand"
    );
    desk.ok("group_remove", json!({"id": group["id"]}));
    let mut gone = list_of("");
    gone["filter"]["group"] = group["id"].clone();
    assert_eq!(desk.refused("people_list", gone), "not-found");
}

#[test]
fn many_cards_change_at_once_and_back() {
    let desk = TestDesk::office();
    let olga = added(&desk, "Rusu", "Olga", "specialistă", "Secția A");
    let ion = added(&desk, "Vlas", "Ion", "specialist", "Secția A");
    phone(&desk, &olga, "work", "0-257-2-40-38");
    phone(&desk, &ion, "mobile", "079000418");
    let group = desk.ok(
        "group_add",
        json!({"name": "Control", "rule": null, "members": [olga]}),
    )["value"]
        .clone();
    assert_eq!(group["count"], 1);
    let before = desk.content();
    let edit = json!({"ids": [olga, ion], "institution": "Secția B", "duty_prefix": "control:",
        "group_add": group["id"], "group_remove": null,
        "phone_prefix": {"from": "373257", "to": "373250"}, "checked": true});
    let changed = desk.ok("people_bulk_edit", edit.clone());
    assert_eq!(changed["value"]["count"], 2);
    sound(&desk, "changed");
    let card = desk.ok("person_get", json!({"id": olga}));
    assert_eq!(card["institution"], "Secția B");
    assert_eq!(card["duty"], "control:");
    assert_eq!(card["phones"][0]["e164"], "+37325024038");
    assert_eq!(card["checked_on"], "2026-11-20");
    assert_eq!(desk.names("+37325024038"), ["Olga Rusu"]);
    let card = desk.ok("person_get", json!({"id": ion}));
    assert_eq!(
        card["phones"][0]["typed"], "079000418",
        "another prefix stays as typed"
    );
    assert_eq!(card["groups"][0]["name"], "Control");
    let again = desk.ok("people_bulk_edit", edit);
    assert_eq!(again["value"]["count"], 0);
    assert!(again["op"].is_null());
    desk.undo();
    assert_eq!(desk.content(), before);
    sound(&desk, "undone");
}

#[test]
fn a_round_of_calls_keeps_count() {
    let desk = TestDesk::office();
    let olga = added(&desk, "Rusu", "Olga", "primară", "Primăria Lunca");
    let ion = added(&desk, "Vlas", "Ion", "primar", "Primăria Deal");
    phone(&desk, &olga, "work", "0-257-2-40-38");
    let mut filter = list_of("")["filter"].clone();
    filter["role"] = json!("mayor");
    let sheet = desk.ok(
        "round_add",
        json!({"name": "Ședință", "note": "", "ids": [], "filter": filter}),
    )["value"]
        .clone();
    let lines = sheet["lines"].as_array().unwrap();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["title"], "Olga Rusu, primară, Primăria Lunca");
    assert_eq!(lines[0]["phone"]["display"], "0-257-2-40-38");
    let mark = |line: &Value, result: &str, day: Value| json!({"line": line["id"], "result": result, "promised_on": day, "note": "n"});
    assert_eq!(
        desk.refused(
            "round_mark",
            mark(&lines[0], "reached", json!("2026-11-23"))
        ),
        "invalid"
    );
    desk.ok(
        "round_mark",
        mark(&lines[0], "promised", json!("2026-11-23")),
    );
    let sheet = desk.ok("round_mark", mark(&lines[1], "no-answer", Value::Null))["value"].clone();
    assert_eq!(sheet["round"]["promised"], 1);
    assert_eq!(sheet["round"]["no_answer"], 1);
    assert!(sheet["lines"][0]["called_at"].is_string());
    // Whoever goes, the words stay.
    desk.ok("people_bin", json!({"ids": [ion]}));
    let id = sheet["round"]["id"].clone();
    let sheet = desk.ok("round_get", json!({"id": id}));
    assert_eq!(
        sheet["lines"][1]["title"],
        "Ion Vlas, primar, Primăria Deal"
    );
    let closed = desk.ok(
        "round_edit",
        json!({"id": id, "name": "Ședință", "note": "", "closed": true}),
    );
    assert!(closed["value"]["round"]["closed_at"].is_string());
    desk.ok("round_remove", json!({"id": id}));
    assert_eq!(desk.ok("round_list", json!({})), json!([]));
    for _ in 0..6 {
        desk.undo();
    }
    assert_eq!(desk.ok("round_list", json!({})), json!([]));
    sound(&desk, "undone");
    for _ in 0..6 {
        desk.ok("history_redo", json!({}));
    }
    sound(&desk, "redone");
}

#[test]
fn saved_views_count_what_they_show() {
    let desk = TestDesk::office();
    added(&desk, "Rusu", "Olga", "primară", "Primăria Lunca");
    added(&desk, "Vlas", "Ion", "secretar", "Primăria Lunca");
    let mut filter = list_of("")["filter"].clone();
    filter["role"] = json!("mayor");
    let save = |name: &str, query: Value, everybody: bool| {
        json!({"id": null, "screen": "people", "name": name, "query": query.to_string(),
            "icon": "", "everybody": everybody})
    };
    desk.ok(
        "view_save",
        save("Primari", json!({"query": "", "filter": filter}), true),
    );
    let views =
        desk.ok("view_save", save("Lunca", json!({"query": "lunca"}), false))["value"].clone();
    assert_eq!(views[0]["count"], 1);
    assert_eq!(views[1]["count"], 2, "{views:#}");
    let moved = desk.ok(
        "view_move",
        json!({"id": views[1]["id"], "before": views[0]["id"]}),
    );
    assert_eq!(moved["value"][0]["name"], "Lunca");
    let mut bad = save("x", json!({}), true);
    bad["query"] = json!("{\"filter\": 7}");
    assert_eq!(desk.refused("view_save", bad), "invalid");
    desk.ok(
        "user_add",
        json!({"name": "Ion Ceban", "post": "", "role": "staff"}),
    );
    let others = desk.ok("view_list", json!({"screen": "people"}));
    assert_eq!(
        others.as_array().unwrap().len(),
        1,
        "another's own views stay another's"
    );
    desk.ok("view_remove", json!({"id": others[0]["id"]}));
    assert_eq!(desk.ok("view_list", json!({"screen": null})), json!([]));
}

#[test]
fn use_is_counted_beside_the_journal() {
    let desk = TestDesk::office();
    let olga = added(&desk, "Rusu", "Olga", "", "");
    let acts = desk.ok("history_recent", json!({"before": null, "limit": 50}));
    desk.ok("person_used", json!({"id": olga}));
    desk.ok("person_used", json!({"id": olga}));
    assert_eq!(
        desk.ok("person_used", json!({"id": "nobody"}))["value"]["count"],
        0
    );
    let core = desk.desk.core().unwrap();
    let uses = core.read(district_core::staff::uses).unwrap();
    assert_eq!(uses, [(olga.as_str().unwrap().to_owned(), 2)]);
    assert_eq!(
        desk.ok("history_recent", json!({"before": null, "limit": 50})),
        acts
    );
}

#[test]
fn the_example_shows_the_directory_over_time() {
    let desk = TestDesk::example();
    let mut away = list_of("");
    away["filter"]["absent"] = json!(true);
    let page = desk.ok("people_list", away);
    assert_eq!(page["total"], 4, "the fifth goes on leave later");
    let row = page["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["name"] == "Veniamin Cotorobai");
    let row = row.unwrap();
    assert_eq!(row["absence"]["substitute"]["name"], "Sergiu Plămădeală");
    assert!(row["absence"]["substitute"]["phone"]["display"].is_string());
    let views = desk.ok("view_list", json!({"screen": "people"}));
    assert_eq!(views[0]["name"], "Primari");
    assert_eq!(views[0]["count"], 27);
    let groups = desk.ok("group_list", json!({}));
    assert_eq!(groups[0]["count"], 5);
    assert!(groups[1]["count"].as_u64().unwrap() >= 27);
    let mut mayors = list_of("");
    mayors["filter"]["role"] = json!("mayor");
    let page = desk.ok("people_list", mayors);
    let replaced = page["rows"].as_array().unwrap().iter().filter(|row| {
        let card = desk.ok("person_get", json!({"id": row["id"]}));
        card["posts"][0]["before"].is_object() && card["posts"][0]["from"] == "2023-11-21"
    });
    assert_eq!(replaced.count(), 5);
    assert_eq!(desk.names("Которобай"), ["Veniamin Cotorobai"]);
    assert_eq!(
        desk.ok("duplicates_list", json!({}))["total"].as_u64(),
        Some(DUPLICATES)
    );
    sound(&desk, "filled");
}

/// The two councillors of Gorunești of one name.
const DUPLICATES: u64 = 1;
