//! From pasted text to a phone number, and after a restart it is all still there.

use serde_json::{Value, json};

use crate::desk::{TestDesk, new_file, person};

const LIST: &str = "Componența secției\n\nȘef Secție\n\nLucia Munteanu-Vlas\n\n\
    Contacte:Tel.Serviciu 0-257-2-40-38,email: This email address is being protected from spambots. \
    You need JavaScript enabled to view it.\n\nSpecialist\n\nVictor Ursachi\n\n\
    Responsabil de problemele protecţiei civile\n\nContacte:Tel.Serviciu 0- 257-2-35-33\n";

fn paste(desk: &TestDesk) -> Value {
    let reading = desk.ok("contacts_read", json!({"text": LIST}));
    assert_eq!(
        reading["entries"].as_array().unwrap().len(),
        2,
        "{reading:#}"
    );
    assert!(!reading["dropped"].as_array().unwrap().is_empty());
    desk.ok("contacts_import", json!({"entries": reading["entries"]}))
}

#[test]
fn a_pasted_list_is_found_by_four_letters_in_any_script() {
    let desk = TestDesk::office();
    let report = paste(&desk);
    assert_eq!(report["value"]["added"], 2);
    for query in [
        "munt",
        "Мунт",
        "ursa",
        "урса",
        "civi",
        "24038",
        "+37325724038",
        "0257 2-40-38",
    ] {
        assert_eq!(
            desk.list(query)["rows"].as_array().unwrap().len(),
            1,
            "{query}"
        );
    }
    let row = &desk.list("лучия")["rows"][0];
    assert_eq!(row["name"], "Lucia Munteanu-Vlas");
    assert_eq!(row["phone"]["copy"], "0-257-2-40-38");

    let again = paste(&desk);
    assert_eq!(again["value"]["added"], 0);
    assert_eq!(again["value"]["unchanged"], 2);
    assert_eq!(again["op"], Value::Null, "the same list twice is no act");
    assert_eq!(desk.list("")["total"], 2);
}

#[test]
fn an_edit_is_undone_and_a_restart_keeps_everything() {
    let desk = TestDesk::office();
    paste(&desk);
    let before = desk.content();
    let id = desk.list("ursachi")["rows"][0]["id"].clone();
    let changed = desk.ok(
        "person_edit",
        json!({"id": id, "field": "post", "value": "Specialist principal"}),
    );
    assert_eq!(changed["value"]["post"], "Specialist principal");
    assert_eq!(changed["value"]["history"][0]["kind"], "person-edit");
    assert_eq!(changed["value"]["history"][0]["actor"], "Ana Vrabie");
    assert_eq!(
        changed["value"]["history"][0]["changes"][0]["before"],
        "Specialist"
    );

    let desk = desk.restarted(2);
    assert_eq!(
        desk.ok("person_get", json!({"id": id}))["post"],
        "Specialist principal"
    );
    let undone = desk.undo();
    assert_eq!(undone["value"]["undid"], "person-edit");
    assert_eq!(desk.content(), before, "undo works after a restart");

    let desk = desk.restarted(3);
    assert_eq!(
        desk.ok("person_get", json!({"id": id}))["post"],
        "Specialist"
    );
    desk.ok("history_redo", json!({}));
    assert_eq!(
        desk.ok("person_get", json!({"id": id}))["post"],
        "Specialist principal"
    );
    desk.undo();
    desk.undo();
    assert_eq!(
        desk.list("")["total"],
        0,
        "the whole batch goes with one undo"
    );
}

#[test]
fn nonsense_adds_nothing_and_says_why() {
    let desk = TestDesk::office();
    for text in [
        "",
        "   \n\n",
        "lorem ipsum dolor sit amet",
        "\u{0}\u{1}\u{2}",
        "1234567890 ;;; ---",
    ] {
        let reading = desk.ok("contacts_read", json!({"text": text}));
        assert_eq!(reading["entries"], json!([]), "{text:?}");
    }
    assert_eq!(
        desk.refused("contacts_import", json!({"entries": []})),
        "no-contacts"
    );
    assert_eq!(
        desk.refused("contacts_read", json!({"text": "a".repeat(1_000_001)})),
        "too-large"
    );
    assert_eq!(desk.list("")["total"], 0);
    assert_eq!(
        desk.ok("history_recent", json!({"before": null, "limit": 10}))
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn five_digits_get_the_district_code_only_when_accepted() {
    let desk = TestDesk::office();
    let mut new = person("Rusu", "Olga");
    new["phones"] =
        json!([{"kind": "work", "typed": "24038", "extension": null, "private": false}]);
    let card = desk.ok("person_add", new)["value"].clone();
    let phone = &card["phones"][0];
    assert_eq!(phone["e164"], Value::Null);
    assert_eq!(phone["offer"]["display"], "0-257-2-40-38");
    let edit = json!({"id": phone["id"], "kind": "work", "typed": "24038", "extension": null, "private": false, "accept_offer": true});
    let card = desk.ok("phone_edit", edit)["value"].clone();
    assert_eq!(card["phones"][0]["display"], "0-257-2-40-38");
    assert_eq!(
        card["phones"][0]["typed"], "24038",
        "what was typed is kept"
    );
    assert_eq!(desk.names("+373 257 24038"), ["Olga Rusu"]);
}

#[test]
fn every_field_has_a_limit_with_words() {
    let desk = TestDesk::office();
    let id = desk.ok("person_add", person("Rusu", "Olga"))["value"]["id"].clone();
    for field in [
        "family",
        "given",
        "patronymic",
        "alias",
        "post",
        "institution",
        "duty",
        "room",
        "hours",
        "address",
        "note",
    ] {
        let value = "ș".repeat(20_001);
        let error = desk
            .call(
                "person_edit",
                json!({"id": id, "field": field, "value": value}),
            )
            .unwrap_err();
        let error = serde_json::to_value(error).unwrap();
        assert_eq!(error["code"], "invalid", "{field}");
        assert_eq!(error["fields"][0]["path"], field);
        assert_eq!(error["fields"][0]["code"], "too-long");
        assert!(error["fields"][0]["params"]["limit"].is_string());
    }
    for (typed, code) in [("", "required"), ("fără", "not-a-phone")] {
        let error = desk.call("phone_add", json!({"person": id, "kind": "work", "typed": typed, "extension": null, "private": false})).unwrap_err();
        assert_eq!(
            serde_json::to_value(error).unwrap()["fields"][0]["code"],
            code
        );
    }
    for address in ["olga", "olga@", "@a.example", "o lga@a.example", "olga@a"] {
        let error = desk
            .call("email_add", json!({"person": id, "address": address}))
            .unwrap_err();
        assert_eq!(
            serde_json::to_value(error).unwrap()["fields"][0]["code"],
            "not-an-email",
            "{address}"
        );
    }
    assert_eq!(
        desk.call(
            "person_edit",
            json!({"id": id, "field": "given", "value": ""})
        )
        .map(|_| ()),
        Ok(())
    );
    assert_eq!(
        desk.refused(
            "person_edit",
            json!({"id": id, "field": "family", "value": ""})
        ),
        "invalid"
    );
}

#[test]
fn the_example_is_a_file_of_its_own_and_always_the_same() {
    let desk = TestDesk::office();
    desk.ok("person_add", person("Rusu", "Olga"));
    let status = desk.ok("file_example", json!({}));
    assert_eq!(status["file"]["example"], true);
    assert_eq!(status["file"]["counts"]["councils"], 27);
    assert!(status["file"]["counts"]["people"].as_u64().unwrap() > 350);
    let first = desk.content();
    assert_eq!(
        desk.names("rusu olga")
            .iter()
            .filter(|n| *n == "Olga Rusu")
            .count(),
        0
    );
    let status = desk.ok("file_leave_example", json!({}));
    assert_eq!(status["file"]["example"], false);
    assert_eq!(desk.names("olga"), ["Olga Rusu"]);
    assert_eq!(
        TestDesk::example().content(),
        first,
        "two fillings are equal to the letter"
    );
}

#[test]
fn a_page_goes_on_where_the_last_one_ended() {
    let desk = TestDesk::example();
    for sort in ["name", "institution"] {
        let mut request = crate::desk::list_of("");
        request["limit"] = json!(37);
        request["sort"] = json!(sort);
        let mut seen = Vec::new();
        loop {
            let page = desk.ok("people_list", request.clone());
            seen.extend(
                page["rows"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|r| r["id"].as_str().unwrap().to_owned()),
            );
            if page["next"].is_null() {
                let total = page["total"].as_u64().unwrap();
                assert_eq!(seen.len() as u64, total, "{sort}");
                break;
            }
            request["after"] = page["next"].clone();
        }
        let count = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), count, "no row twice, sorted by {sort}");
    }
}

#[test]
fn a_vacant_post_gets_a_holder_and_the_post_keeps_its_number() {
    let desk = TestDesk::office();
    let mut post = person("", "");
    post["post"] = json!("Consultant juridic");
    post["institution"] = json!("Serviciul stare civilă");
    post["phones"] =
        json!([{"kind": "work", "typed": "0-257-2-29-17", "extension": null, "private": false}]);
    let card = desk.ok("person_add", post)["value"].clone();
    assert_eq!(card["vacant"], true);
    assert_eq!(desk.list("")["vacant"], 1);
    let before = desk.content();
    let named = desk.ok(
        "person_edit",
        json!({"id": card["id"], "field": "family", "value": "Ceban"}),
    )["value"]
        .clone();
    assert_eq!(named["vacant"], false);
    assert_eq!(named["post"], "Consultant juridic");
    assert_eq!(named["phones"][0]["display"], "0-257-2-29-17");
    assert_eq!(desk.list("")["vacant"], 0);
    assert_eq!(desk.names("22917"), ["Ceban"]);
    desk.undo();
    assert_eq!(desk.content(), before);
    assert_eq!(desk.list("consultant")["rows"][0]["vacant"], true);
}

#[test]
fn the_bin_keeps_people_until_they_are_wanted_again() {
    let desk = TestDesk::office();
    let id = desk.ok("person_add", person("Rusu", "Olga"))["value"]["id"].clone();
    let gone = desk.ok("people_bin", json!({"ids": [id]}));
    assert_eq!(gone["op"]["subject"], "Olga Rusu");
    assert_eq!(desk.list("")["total"], 0);
    assert!(desk.names("rusu").is_empty());
    let mut bin = crate::desk::list_of("");
    bin["filter"]["binned"] = json!(true);
    assert_eq!(desk.ok("people_list", bin)["rows"][0]["name"], "Olga Rusu");
    assert_eq!(
        desk.refused(
            "person_edit",
            json!({"id": id, "field": "post", "value": "x"})
        ),
        "not-found"
    );
    desk.ok("people_restore", json!({"ids": [id]}));
    assert_eq!(desk.names("rusu"), ["Olga Rusu"]);
}

#[test]
fn a_file_is_never_overwritten_and_a_second_program_is_told_who_works() {
    let desk = TestDesk::office();
    assert_eq!(desk.refused("file_new", new_file()), "file-exists");
    let path = desk.path().join("data/district-desk.ddb");
    let other = TestDesk::first_start();
    let status = other.ok("file_open", json!({"path": path}));
    assert_eq!(status["stage"], "blocked");
    assert_eq!(status["problem"]["error"]["code"], "file-locked");
    assert_eq!(status["problem"]["owner"]["program"], "tests");
    let status = other.ok("file_open_read_only", json!({}));
    assert_eq!(status["file"]["read_only"], true);
    assert_eq!(
        other.refused("person_add", person("A", "B")),
        "file-read-only"
    );
}
