//! The directory at its edges: vacant posts, the bin, namesakes, institutions, hidden signs.

use serde_json::{Value, json};

use crate::desk::{TestDesk, list_of, person};

/// The index kept current says what one built anew says.
fn sound(desk: &TestDesk, when: &str) {
    let found = desk.desk.core().unwrap().check(false).unwrap();
    assert!(found.is_empty(), "{when}: {found:?}");
}

fn phone(typed: &str) -> Value {
    json!({"kind": "work", "typed": typed, "extension": null, "private": false})
}

#[test]
fn the_addresses_of_a_vacant_post_go_on_to_its_holder() {
    let desk = TestDesk::office();
    let mut p = person("", "");
    p["post"] = json!("Jurist");
    p["emails"] = json!(["jurist@lunca.example"]);
    let id = desk.ok("person_add", p)["value"]["id"].clone();
    let before = desk.content();
    let card = desk.ok(
        "person_edit",
        json!({"id": id, "field": "family", "value": "Ceban"}),
    )["value"]
        .clone();
    sound(&desk, "named");
    assert_eq!(card["emails"].as_array().unwrap().len(), 1, "{card:#}");
    desk.undo();
    assert_eq!(desk.content(), before);
    sound(&desk, "undone naming");
}

#[test]
fn a_vacant_post_put_into_the_bin_can_be_found_there() {
    let desk = TestDesk::office();
    let mut p = person("", "");
    p["post"] = json!("Jurist");
    p["institution"] = json!("Secția A");
    let id = desk.ok("person_add", p)["value"]["id"].clone();
    desk.ok("people_bin", json!({"ids": [id]}));
    sound(&desk, "binned");
    let mut bin = list_of("");
    bin["filter"]["binned"] = json!(true);
    let page = desk.ok("people_list", bin);
    assert_eq!(page["rows"].as_array().unwrap().len(), 1, "{page:#}");
    assert_eq!(
        desk.ok("app_status", json!({}))["file"]["counts"]["binned"],
        1
    );
}

#[test]
fn the_bin_has_pages_and_its_own_search() {
    let desk = TestDesk::office();
    let mut ids = vec![];
    for n in 0..7 {
        let mut p = person(&format!("Rusu{}", 9 - n), "Ion");
        p["institution"] = json!(format!("Secția {n}"));
        ids.push(desk.ok("person_add", p)["value"]["id"].clone());
    }
    let live = desk.ok("person_add", person("Rusu", "Viu"))["value"]["id"].clone();
    desk.ok("people_bin", json!({"ids": ids}));
    for sort in ["name", "institution"] {
        let mut request = list_of("");
        request["filter"]["binned"] = json!(true);
        request["sort"] = json!(sort);
        request["limit"] = json!(3);
        let mut seen = vec![];
        loop {
            let page = desk.ok("people_list", request.clone());
            seen.extend(
                page["rows"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|r| r["name"].as_str().unwrap().to_owned()),
            );
            assert_eq!(page["total"], 7);
            if page["next"].is_null() {
                break;
            }
            request["after"] = page["next"].clone();
            assert!(seen.len() < 20);
        }
        assert_eq!(seen.len(), 7, "{sort} {seen:?}");
    }
    let mut request = list_of("rusu");
    request["filter"]["binned"] = json!(true);
    let page = desk.ok("people_list", request);
    assert!(
        page["rows"]
            .as_array()
            .unwrap()
            .iter()
            .all(|r| r["id"] != live),
        "{page:#}"
    );
    assert_eq!(page["rows"].as_array().unwrap().len(), 7);
}

#[test]
fn two_namesakes_of_one_list_stay_two_people() {
    let desk = TestDesk::office();
    let text =
        "Specialist\nIon Rusu\nTel. 0-257-2-20-58\n\nContabil\nIon Rusu\nTel. 0-257-2-20-59\n";
    let reading = desk.ok("contacts_read", json!({"text": text}));
    let report = desk.ok("contacts_import", json!({"entries": reading["entries"]}));
    assert_eq!(report["value"]["added"], 2, "{report:#}");
    let reading = desk.ok("contacts_read", json!({"text": text}));
    let report = desk.ok("contacts_import", json!({"entries": reading["entries"]}));
    assert_eq!(report["value"]["unchanged"], 2, "{report:#}");
}

#[test]
fn a_vacant_post_takes_no_note_that_would_be_lost() {
    let desk = TestDesk::office();
    let mut p = person("", "");
    p["post"] = json!("Jurist");
    p["note"] = json!("concurs în decembrie");
    match desk.call("person_add", p) {
        Ok(v) => assert_eq!(v["value"]["note"], "concurs în decembrie"),
        Err(e) => println!("{e:?}"),
    }
}

#[test]
fn an_institution_written_better_is_renamed() {
    let desk = TestDesk::office();
    let mut p = person("Rusu", "Ion");
    p["institution"] = json!("Sectia juridica");
    let id = desk.ok("person_add", p)["value"]["id"].clone();
    let before = desk.content();
    let card = desk.ok(
        "person_edit",
        json!({"id": id, "field": "institution", "value": "Secția juridică"}),
    );
    assert_eq!(card["value"]["institution"], "Secția juridică");
    sound(&desk, "renamed");
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn a_removed_number_stays_in_the_history_of_the_card() {
    let desk = TestDesk::office();
    let mut p = person("Rusu", "Ion");
    p["phones"] = json!([phone("0-257-2-40-38")]);
    let card = desk.ok("person_add", p)["value"].clone();
    let card = desk.ok("phone_remove", json!({"id": card["phones"][0]["id"]}))["value"].clone();
    assert_eq!(card["history"][0]["kind"], "phone-remove", "{card:#}");
}

#[test]
fn signs_nobody_sees_are_not_part_of_a_name() {
    let desk = TestDesk::office();
    assert_eq!(
        desk.refused("person_add", person("\u{200b}", "\u{feff}")),
        "invalid"
    );
    desk.ok("person_add", person("Ru\u{ad}su\u{200b}", "I\u{202e}on"));
    assert_eq!(desk.names("rusu ion"), ["Ion Rusu"]);
}

#[test]
fn a_vacant_post_of_a_list_read_twice_stays_one() {
    let desk = TestDesk::office();
    let text = "Specialist\nIon Rusu\nTel. 0-257-2-20-58\n";
    let mut entries = desk.ok("contacts_read", json!({"text": text}))["entries"].clone();
    for field in ["family", "given"] {
        entries[0][field] = json!("");
    }
    entries[0]["notes"] = json!(["concurs în decembrie"]);
    let report = desk.ok("contacts_import", json!({"entries": entries}));
    assert_eq!(report["value"]["added"], 1);
    let card = desk.ok("person_get", json!({"id": report["value"]["ids"][0]}));
    assert_eq!(
        card["duty"], "concurs în decembrie",
        "what was read is kept"
    );
    let again = desk.ok("contacts_import", json!({"entries": entries}));
    assert_eq!(again["value"]["unchanged"], 1);
    assert_eq!(again["op"], Value::Null);
    entries[0]["emails"] = json!(["concurs@lunca.example"]);
    let more = desk.ok("contacts_import", json!({"entries": entries}));
    assert_eq!(more["value"]["merged"], 1);
    sound(&desk, "completed");
    assert_eq!(desk.list("")["vacant"], 1);
}

#[test]
fn any_cursor_of_an_empty_directory_is_harmless() {
    let desk = TestDesk::office();
    for query in ["", "a", "123", "'", "%", "\u{0}"] {
        for after in [
            "x",
            "v\u{1f}",
            "p\u{1f}a\u{1f}b\u{1f}c",
            "18446744073709551615",
        ] {
            let mut request = list_of(query);
            request["after"] = json!(after);
            request["limit"] = json!(0);
            assert_eq!(desk.ok("people_list", request)["total"], 0);
        }
    }
}
