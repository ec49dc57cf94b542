//! The contact log of councils: what was said, promised and kept.

use serde_json::{Value, json};

use crate::councils::{call, new_council, row};
use crate::desk::TestDesk;

#[test]
fn the_log_is_read_newest_first_page_by_page() {
    let desk = TestDesk::office();
    let id = new_council(&desk, "Pădurenii");
    let other = new_council(&desk, "Lunca");
    for day in 1..=9 {
        call(
            &desk,
            &id,
            &format!("2026-11-0{day}"),
            &format!("apel {day}"),
        );
    }
    call(&desk, &id, "2026-11-05T09:30", "apelul orei");
    call(&desk, &other, "2026-11-08", "altul");
    let mut texts = Vec::new();
    let mut after = Value::Null;
    loop {
        let page = desk.ok(
            "contact_list",
            json!({"council": id, "after": after, "limit": 3}),
        );
        assert_eq!(page["total"], 10);
        let rows = page["rows"].as_array().unwrap();
        texts.extend(rows.iter().map(|r| r["text"].as_str().unwrap().to_owned()));
        after = page["next"].clone();
        if after.is_null() {
            break;
        }
    }
    assert_eq!(texts.len(), 10, "none skipped, none twice");
    assert_eq!(texts[..2], ["apel 9", "apel 8"]);
    // With an hour it stands above the same day without one.
    assert_eq!(texts[4..6], ["apelul orei", "apel 5"]);
    let counts = row(&desk, "Pădurenii")["counts"].clone();
    assert_eq!(
        (&counts["last_on"], &counts["last_days"]),
        (&json!("2026-11-09"), &json!(11))
    );
    assert_eq!(counts["last_way"], "call");
    assert_eq!(row(&desk, "Lunca")["counts"]["last_days"], 12);
}

#[test]
fn a_promise_is_owed_until_it_is_kept() {
    let desk = TestDesk::office();
    let id = new_council(&desk, "Pădurenii");
    let line = desk.ok(
        "contact_add",
        json!({"council": id, "person_name": "Vasile, paznicul", "way": "visit",
            "at": "2026-11-16T10:00", "text": "trimite lista", "promised_on": "2026-11-18"}),
    )["value"]
        .clone();
    assert_eq!(
        (&line["by"], &line["overdue_days"]),
        (&json!("Ana Vrabie"), &json!(2))
    );
    let promises = desk.ok("council_get", json!({"id": id}))["promises"].clone();
    assert_eq!(promises[0]["text"], "trimite lista");
    assert_eq!(promises[0]["overdue_days"], 2);
    let mut edit = json!({"id": line["id"], "person_name": "Vasile", "way": "visit",
        "at": "2026-11-16T10:00", "text": "a trimis lista", "promised_on": "2026-11-18",
        "kept_on": "2026-11-19"});
    desk.ok("contact_edit", edit.clone());
    let page = desk.ok("council_get", json!({"id": id}));
    assert_eq!(page["promises"], json!([]));
    assert_eq!(page["contacts"][0]["kept_on"], "2026-11-19");
    assert_eq!(page["contacts"][0]["overdue_days"], 0);
    edit["kept_on"] = json!("2026-11-21");
    let error = desk.call("contact_edit", edit).unwrap_err();
    assert_eq!(json!(error.fields[0].code), "in-future");
    desk.undo();
    let page = desk.ok("council_get", json!({"id": id}));
    assert_eq!(page["promises"][0]["text"], "trimite lista");
    desk.ok("contact_remove", json!({"id": line["id"]}));
    assert_eq!(
        desk.ok("council_get", json!({"id": id}))["contact_total"],
        0
    );
}

#[test]
fn impossible_contacts_are_refused_and_nothing_stays() {
    let desk = TestDesk::office();
    let id = new_council(&desk, "Pădurenii");
    let before = desk.content();
    for (request, code) in [
        (json!({"way": "call", "at": "2026-11-20"}), "invalid"),
        (
            json!({"council": id, "way": "call", "at": "2026-02-30"}),
            "invalid",
        ),
        (
            json!({"council": id, "way": "call", "at": "2026-11-21"}),
            "invalid",
        ),
        (
            json!({"council": id, "way": "call", "at": "2026-11-20T25:00"}),
            "invalid",
        ),
        (
            json!({"council": "nu", "way": "call", "at": "2026-11-20"}),
            "not-found",
        ),
        (
            json!({"council": id, "person": "nu", "way": "call", "at": "2026-11-20"}),
            "not-found",
        ),
        (
            json!({"council": id, "task": "nu", "way": "call", "at": "2026-11-20"}),
            "not-found",
        ),
        (
            json!({"council": id, "way": "smoke", "at": "2026-11-20"}),
            "bad-request",
        ),
    ] {
        assert_eq!(
            desk.refused("contact_add", request.clone()),
            code,
            "{request}"
        );
    }
    assert_eq!(desk.content(), before);
}

#[test]
fn what_was_said_stays_when_the_person_and_the_council_go() {
    let desk = TestDesk::example();
    let id = row(&desk, "Brădeanca")["id"].clone();
    let mayor = row(&desk, "Brădeanca")["mayor"]["person"].clone();
    let line = desk.ok(
        "contact_add",
        json!({"council": id, "person": mayor, "way": "call", "at": "2026-11-20", "text": "x"}),
    )["value"]
        .clone();
    assert_eq!(line["person"]["name"], "Lidia Curcubătă-Ștevie");
    desk.ok("people_bin", json!({"ids": [mayor]}));
    desk.ok("council_bin", json!({"id": id}));
    let log = desk.ok("contact_list", json!({"council": id, "limit": 1}));
    let kept = &log["rows"][0];
    assert_eq!(kept["council_name"], "Brădeanca");
    assert_eq!(kept["person"]["name"], "Lidia Curcubătă-Ștevie");
    assert_eq!(kept["person"]["gone"], true);
    // A later remark does not lose the name, though the card is in the bin.
    let edit =
        json!({"id": line["id"], "person": mayor, "way": "call", "at": "2026-11-20", "text": "y"});
    let edited = desk.ok("contact_edit", edit)["value"].clone();
    assert_eq!(edited["person"]["name"], "Lidia Curcubătă-Ștevie");
}
