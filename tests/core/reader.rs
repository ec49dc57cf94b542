//! The reader copy: what it holds, what it does not, and that nothing can be written into it.

use std::fs;
use std::path::{Path, PathBuf};

use district_core::commands::{Topic, table};
use serde_json::{Value, json};

use crate::desk::{TestDesk, list_of, person};

/// An office with one person of whom much is private.
fn office() -> (TestDesk, Value) {
    let desk = TestDesk::office();
    let mut new = person("Cotorobai", "Veniamin");
    new["post"] = json!("specialist");
    new["note"] = json!("tainaspusă");
    let id = desk.ok("person_add", new)["value"]["id"].clone();
    for (typed, private) in [("0-257-2-43-09", false), ("079000633", true)] {
        desk.ok("phone_add", json!({"person": id, "kind": "mobile", "typed": typed, "extension": null, "private": private}));
    }
    desk.ok(
        "email_add",
        json!({"person": id, "address": "ascuns@lunca.example", "private": true}),
    );
    desk.ok(
        "person_edit",
        json!({"id": id, "field": "address", "value": "strada Deschisă 5"}),
    );
    desk.ok(
        "person_edit",
        json!({"id": id, "field": "birthday", "value": "1977-07-17"}),
    );
    desk.ok(
        "private_set",
        json!({"person": id, "fields": ["note", "birthday"]}),
    );
    let gone = desk.ok("person_add", person("Plecatul", "Binarie"))["value"]["id"].clone();
    desk.ok("people_bin", json!({"ids": [gone]}));
    let task = desk.ok(
        "task_add",
        json!({"title": "Sarcina lăuntrică", "responsible": {"id": id}, "steps": ["Pasul lăuntric"],
            "due": {"on": "2026-12-01"}, "people": [{"person": {"id": id}, "part": "informed"}],
            "checkpoints": [{"due_on": "2026-11-25"}], "labels": ["lăuntric"]}),
    )["value"]["id"]
        .clone();
    desk.ok("task_add", json!({"title": "Sub ea", "parent": task}));
    desk.ok("note_add", json!({"task": task, "text": "Nota lăuntrică"}));
    desk.ok(
        "reminder_add",
        json!({"task": task, "on_date": "2026-11-25"}),
    );
    (desk, id)
}

fn made(desk: &TestDesk) -> PathBuf {
    let dir = desk.path().join("stick");
    fs::create_dir_all(&dir).unwrap();
    let reply = desk.ok("reader_copy_make", json!({"folder": dir}));
    PathBuf::from(reply["value"]["path"].as_str().unwrap())
}

fn holds(path: &Path, text: &str) -> bool {
    let bytes = fs::read(path).unwrap();
    bytes
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

#[test]
fn nothing_private_is_in_its_bytes() {
    let (desk, _) = office();
    let copy = made(&desk);
    for open in ["Cotorobai", "+37325724309", "strada Deschisă 5"] {
        assert!(holds(&copy, open), "{open} belongs into it");
    }
    for private in [
        "79000633",
        "ascuns@lunca.example",
        "tainaspus",
        "1977-07-17",
        "Plecatul",
        "Ana Vrabie",
        "untric",
        "Sub ea",
    ] {
        assert!(!holds(&copy, private), "{private} lingers in it");
    }
    // The office's own file is as it was.
    assert_eq!(desk.names("079000633"), ["Veniamin Cotorobai"]);
    let left: Vec<_> = fs::read_dir(copy.parent().unwrap())
        .unwrap()
        .flatten()
        .collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn it_is_read_anywhere_and_written_nowhere() {
    let (desk, id) = office();
    let copy = made(&desk);
    let away = tempfile::tempdir().unwrap();
    let moved = away.path().join("lista.ddb");
    fs::copy(&copy, &moved).unwrap();
    let bytes = fs::read(&moved).unwrap();
    let colleague = TestDesk::first_start();
    let status = colleague.ok("file_open", json!({"path": moved}));
    assert_eq!(status["stage"], "open", "{status:#}");
    assert_eq!(status["file"]["read_only"], true);
    assert!(
        status["file"]["reader_copy"]
            .as_str()
            .unwrap()
            .starts_with("2026-11-20T08:")
    );
    assert_eq!(colleague.names("24309"), ["Veniamin Cotorobai"]);
    let card = colleague.ok("person_get", json!({"id": id}));
    assert_eq!(card["phones"].as_array().unwrap().len(), 1);
    assert_eq!(card["emails"], json!([]));
    assert_eq!(card["note"], "");
    assert!(card["birthday"].is_null());
    assert_eq!(card["history"], json!([]));
    colleague.ok("person_used", json!({"id": id}));
    for (name, request) in [
        ("person_add", person("A", "B")),
        (
            "person_edit",
            json!({"id": id, "field": "note", "value": "x"}),
        ),
        ("favourite_set", json!({"person": id, "favourite": true})),
        ("people_bin", json!({"ids": [id]})),
        ("history_undo", json!({"op": null, "skip_conflicts": false})),
        (
            "user_add",
            json!({"name": "A", "post": "", "role": "staff"}),
        ),
        ("reader_copy_make", json!({"folder": away.path()})),
        ("reader_copy_place_set", json!({"folder": away.path()})),
        ("backup_place_set", json!({"second_dir": null})),
        ("backup_now", json!({})),
    ] {
        assert_eq!(colleague.refused(name, request), "reader-copy", "{name}");
    }
    assert_eq!(colleague.list("")["total"], 1);
    colleague.desk.close();
    assert_eq!(fs::read(&moved).unwrap(), bytes, "not a byte was changed");
    assert_eq!(
        fs::read_dir(away.path()).unwrap().count(),
        1,
        "and nothing was left beside it"
    );
    // Every command that changes the office's records is among those the journal guards.
    assert!(table().iter().any(|c| c.changes.contains(&Topic::Staff)));
}

#[test]
fn the_daily_copy_follows_the_changes() {
    let (desk, id) = office();
    let dir = desk.path().join("stick");
    assert_eq!(
        desk.refused("reader_copy_place_set", json!({"folder": dir})),
        "file-missing"
    );
    fs::create_dir_all(&dir).unwrap();
    desk.ok("reader_copy_place_set", json!({"folder": dir}));
    let core = desk.desk.core().unwrap();
    assert!(core.reader_copy_if_due());
    let copy = dir.join("district-desk-citire.ddb");
    assert!(copy.exists());
    desk.ok(
        "person_edit",
        json!({"id": id, "field": "room", "value": "212"}),
    );
    assert!(!core.reader_copy_if_due(), "once a day");
    let status = desk.ok("app_status", json!({}));
    assert!(
        status["file"]["reader_copy"].is_null(),
        "the office's own file is none"
    );
    assert!(status["file"]["reader_copy_last"].is_string());
    drop(core);
    // A stick that is not there is told, and the copy comes when it is back.
    let later = desk.restarted(60 * 60 * 24);
    let core = later.desk.core().unwrap();
    let hidden = dir.with_extension("away");
    fs::rename(&dir, &hidden).unwrap();
    assert!(core.reader_copy_if_due(), "told");
    assert!(!core.reader_copy_if_due(), "told once");
    let status = later.ok("app_status", json!({}));
    assert_eq!(status["file"]["reader_copy_failed"]["code"], "file-missing");
    fs::rename(&hidden, &dir).unwrap();
    assert!(core.reader_copy_if_due());
    assert!(holds(&copy, "212"));
    let status = later.ok("app_status", json!({}));
    assert!(status["file"]["reader_copy_failed"].is_null());
    assert_eq!(later.ok("people_list", list_of(""))["total"], 1);
}
