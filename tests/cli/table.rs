//! The command table on the command line.

use serde_json::Value;

use crate::desk::{Desk, keys};

#[test]
fn the_table_needs_no_file() {
    let desk = Desk::new();
    let table: Value = desk.run(&["commands"], "").ok();
    let rows = table.as_array().unwrap();
    assert!(rows.len() > 30);
    for row in rows {
        assert_eq!(keys(row), ["name", "request", "reply", "reads", "changes"]);
        assert!(row["request"].is_object() && row["reply"].is_object());
    }
    assert!(!desk.file().exists());
    assert!(!desk.path("home").exists(), "nothing was written");
}

#[test]
fn a_call_answers_with_the_reply_itself() {
    let desk = Desk::example();
    let bodies = desk.json(&["call", "institutions_list"]).ok();
    assert!(bodies.as_array().unwrap().len() > 10);
    let request = r#"{"text": "primar", "limit": 3}"#;
    let given = desk.json(&["call", "search", request]).ok();
    let piped = desk.piped(&["call", "search", "-"], request).ok();
    assert_eq!(given, piped);
    assert_eq!(keys(&given), ["understood", "groups"]);
    let status = desk
        .json(&["--today", "2026-03-01", "call", "app_status"])
        .ok();
    assert_eq!(status["today"], "2026-03-01");
}

#[test]
fn what_is_not_understood_is_wrong_usage() {
    let desk = Desk::office();
    for words in [
        &["call", "no_such_command"][..],
        &["call", "search", "{"],
        &["call", "search", "{}"],
        &["programme"],
        &["deadline"],
        &["calendar"],
        &["find"],
        &["find", "x", "--limit", "many"],
        &["find", "x", "--kind", "planet"],
        &["--today", "tomorrow", "find", "x"],
        &["--lang", "de", "find", "x"],
        &["new", "--country", "xx"],
        &["--nonsense"],
        &[],
    ] {
        let error = desk.json(words).refused(2);
        assert_eq!(error["code"], "bad-request", "{words:?}");
        assert_eq!(desk.plain(words).code, 2, "{words:?}");
    }
}

#[test]
fn a_refused_form_names_the_field() {
    let desk = Desk::office();
    let error = desk
        .json(&[
            "call",
            "person_add",
            &crate::files::person(&"x".repeat(200)),
        ])
        .refused(1);
    assert_eq!(error["code"], "invalid");
    assert_eq!(error["fields"][0]["path"], "family");
}
