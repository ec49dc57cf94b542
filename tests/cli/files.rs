//! Founding, checking, copying and putting back the file; files that cannot be used.

use std::fs;

use serde_json::json;

use crate::desk::{Desk, keys};

#[test]
fn a_new_file_is_never_written_over_an_old_one() {
    let desk = Desk::new();
    let made = desk
        .json(&["new", "--country", "md", "--office", "Oficiul de probă"])
        .ok();
    assert_eq!(keys(&made), ["file", "schema", "office"]);
    assert_eq!(made["office"], "Oficiul de probă");
    assert_eq!(made["file"], desk.file().to_str().unwrap());
    let bytes = fs::read(desk.file()).unwrap();
    for words in [&["new"][..], &["new", "--example"]] {
        assert_eq!(desk.json(words).refused(1)["code"], "file-exists");
    }
    assert_eq!(fs::read(desk.file()).unwrap(), bytes);
}

#[test]
fn a_file_named_for_one_run_is_not_remembered() {
    let desk = Desk::office();
    let error = desk.run(&["--json", "find", "x"], "").refused(3);
    assert_eq!(error["code"], "file-missing");
    let own = desk
        .run(&["--json", "new", "--office", "Propriul oficiu"], "")
        .ok();
    let path = own["file"].as_str().unwrap();
    assert!(
        path.starts_with(desk.path("home").to_str().unwrap()),
        "{path}"
    );
    assert_eq!(desk.run(&["--json", "find", "x"], "").ok(), json!([]));
}

#[test]
fn the_example_is_in_order() {
    let desk = Desk::example();
    let checked = desk.json(&["check", "--full"]).ok();
    assert_eq!(checked, json!({"ok": true, "findings": []}));
    let status = desk.json(&["call", "app_status"]).ok();
    assert_eq!(status["file"]["example"], true);
    assert!(status["file"]["counts"]["people"].as_u64().unwrap() > 300);
}

#[test]
fn a_backup_is_verified_and_can_be_put_back() {
    let desk = Desk::office();
    let person = person("Restaurat");
    desk.json(&["call", "person_add", &person]).ok();
    let made = desk.json(&["backup"]).ok();
    assert_eq!(keys(&made), ["path", "verified"]);
    assert_eq!(made["verified"], true);
    let backup = made["path"].as_str().unwrap();
    desk.json(&["undo"]).ok();
    assert_eq!(desk.json(&["find", "restaurat"]).ok(), json!([]));

    let put = desk.json(&["restore", backup]).ok();
    assert_eq!(put["path"], desk.file().to_str().unwrap());
    assert_eq!(put["verified"], true);
    assert!(fs::exists(put["kept"].as_str().unwrap()).unwrap());
    let found = desk.json(&["find", "restaurat"]).ok();
    assert_eq!(found.as_array().unwrap().len(), 1);
    desk.json(&["check", "--full"]).ok();
}

#[test]
fn a_backup_goes_where_it_is_told() {
    let desk = Desk::office();
    let dir = desk.path("copies");
    let made = desk.json(&["backup", dir.to_str().unwrap()]).ok();
    assert!(
        made["path"]
            .as_str()
            .unwrap()
            .starts_with(dir.to_str().unwrap())
    );
    let missing = desk.path("none.ddb");
    let error = desk
        .json(&["restore", missing.to_str().unwrap()])
        .refused(3);
    assert_eq!(error["code"], "file-missing");
}

#[test]
fn a_damaged_backup_is_a_finding() {
    let desk = Desk::example();
    let made = desk.json(&["backup"]).ok();
    let path = made["path"].as_str().unwrap();
    let mut bytes = fs::read(path).unwrap();
    bytes[8_192..40_960].fill(7);
    fs::write(path, bytes).unwrap();
    let run = desk.json(&["check", "--full"]);
    assert_eq!(run.code, 1, "{run:?}");
    let checked = run.json();
    assert_eq!(checked["ok"], false);
    let finding = &checked["findings"][0];
    assert_eq!(keys(finding), ["part", "code", "detail", "message"]);
    assert_eq!(finding["part"], "backups");
    assert_eq!(finding["code"], "backup-damaged");
}

#[test]
fn a_history_changed_behind_our_back_is_found() {
    for (sql, code, full) in [
        (
            "UPDATE op_change SET after = '\"altceva\"' WHERE field = '*'",
            "act-altered",
            true,
        ),
        (
            "DELETE FROM op_change WHERE op = (SELECT min(id) FROM op)",
            "act-empty",
            false,
        ),
        (
            "UPDATE op SET hash = 'x' WHERE seq = 1",
            "chain-broken",
            false,
        ),
        ("UPDATE person SET sort_key = 'zzz'", "order-stale", false),
    ] {
        let desk = Desk::office();
        desk.json(&["call", "person_add", &person("Urmărit")]).ok();
        rusqlite(&desk, sql);
        let words: &[&str] = if full {
            &["check", "--full"]
        } else {
            &["check"]
        };
        let run = desk.json(words);
        assert_eq!(run.code, 1, "{sql}: {run:?}");
        let codes: Vec<_> = run.json()["findings"]
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| finding["code"].as_str().unwrap().to_owned())
            .collect();
        assert!(codes.iter().any(|found| found == code), "{sql}: {codes:?}");
    }
}

#[test]
fn files_that_cannot_be_used_end_with_three_and_stay_as_they_are() {
    let desk = Desk::example();
    let sound = fs::read(desk.file()).unwrap();
    let mut newer = sound.clone();
    newer[60..64].copy_from_slice(&99_u32.to_be_bytes());
    let mut corrupt = sound.clone();
    corrupt[8_192..40_960].fill(7);
    for (name, bytes, code) in [
        ("newer.ddb", newer, "file-newer"),
        ("corrupt.ddb", corrupt, "file-corrupt"),
        ("foreign.ddb", b"Dragi colegi,\n".to_vec(), "file-foreign"),
    ] {
        let path = desk.path(name);
        fs::write(&path, &bytes).unwrap();
        for words in [
            &["--json", "find", "ion"][..],
            &["--json", "check"],
            &["--json", "undo"],
            &["--json", "backup"],
            &["--json", "call", "institutions_list"],
        ] {
            let error = desk.over(&path, words, "").refused(3);
            assert_eq!(error["code"], code, "{name} {words:?}");
        }
        assert_eq!(fs::read(&path).unwrap(), bytes, "{name}");
    }
    let missing = desk.path("none.ddb");
    let error = desk.over(&missing, &["--json", "journal"], "").refused(3);
    assert_eq!(error["code"], "file-missing");
    assert!(!missing.exists());
}

#[test]
fn a_protected_file_opens_with_its_password_only() {
    let desk = Desk::new();
    let word = desk.path("word");
    fs::write(&word, "parola de probă\n").unwrap();
    let word = word.to_str().unwrap();
    desk.json(&["--password-file", word, "new"]).ok();
    assert_eq!(
        desk.json(&["find", "x"]).refused(3)["code"],
        "wrong-password"
    );
    let wrong = desk.piped(&["--password-file", "-", "find", "x"], "altceva\n");
    assert_eq!(wrong.refused(3)["code"], "wrong-password");
    let right = desk.piped(
        &["--password-file", "-", "check", "--full"],
        "parola de probă\n",
    );
    assert_eq!(right.ok()["ok"], true);
    // The password is the first line; what follows is the command's own.
    let both = format!("parola de probă\n{}", person("Protejat"));
    desk.piped(&["--password-file", "-", "call", "person_add", "-"], &both)
        .ok();
    let found = desk
        .json(&["--password-file", word, "find", "protejat"])
        .ok();
    assert_eq!(found.as_array().unwrap().len(), 1);
}

pub fn person(family: &str) -> String {
    json!({
        "family": family, "given": "Ion", "patronymic": "", "post": "Specialist", "institution": "",
        "duty": "", "room": "", "hours": "", "note": "", "phones": [], "emails": [],
    })
    .to_string()
}

/// Changes the file as somebody with another tool would.
fn rusqlite(desk: &Desk, sql: &str) {
    let connection = rusqlite::Connection::open(desk.file()).unwrap();
    assert!(connection.execute(sql, []).unwrap() > 0, "{sql}");
}
