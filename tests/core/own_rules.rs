//! The office's own rules: laid over the pack wherever a rule is asked for, checked in words, and
//! taken back by undo.

use serde_json::{Value, json};

use crate::desk::TestDesk;

/// A rule of practice that the pack does not have.
fn practice() -> Value {
    json!({"pack": "md", "language": "ro", "elections": false, "action": "Răspuns la nota de serviciu",
        "responsible": "secția", "anchor": "document_received", "direction": "after",
        "bound": "no_later_than", "n": 3, "unit": "working_day", "counting": "act", "roll": "none",
        "trust": "practice"})
}

fn with(mut draft: Value, changes: &[(&str, Value)]) -> Value {
    for (key, value) in changes {
        draft[*key] = value.clone();
    }
    draft
}

fn term(desk: &TestDesk, rule: &Value, from: &str) -> Value {
    desk.ok(
        "deadline_compute",
        json!({"pack": "md", "rule": rule, "from": from, "language": "ro"}),
    )
}

/// The fields at fault, with their codes.
fn faults(desk: &TestDesk, draft: Value) -> Vec<(String, String)> {
    let error = desk.call("own_rule_save", draft).unwrap_err();
    let fields = serde_json::to_value(&error.fields).unwrap();
    let fault = |field: &Value| {
        let word = |key: &str| field[key].as_str().unwrap().to_owned();
        (word("path"), word("code"))
    };
    fields.as_array().unwrap().iter().map(fault).collect()
}

#[test]
fn a_rule_of_the_office_is_asked_for_like_any_other_and_is_marked() {
    let desk = TestDesk::office();
    let empty = desk.content();
    let shown = desk.ok(
        "own_rule_preview",
        json!({"draft": practice(), "from": "2026-11-20"}),
    );
    assert_eq!(shown["legal_date"], "2026-11-25");
    assert_eq!(desk.content(), empty, "a preview keeps nothing");
    let saved = desk.ok("own_rule_save", practice());
    assert_eq!(saved["op"]["kind"], "own-rule-save");
    let id = saved["value"]["rule"].clone();
    assert_eq!(id, "MD-OWN-1");
    assert_eq!(
        (&saved["value"]["own"], &saved["value"]["corrects"]),
        (&json!(true), &json!(false))
    );
    let found = term(&desk, &id, "2026-11-20");
    assert_eq!(found["legal_date"], "2026-11-25");
    assert_eq!(
        (&found["own"], &found["trust"], &found["act"]),
        (&json!(true), &json!("practice"), &json!(""))
    );
    let steps = found["explanation"].as_array().unwrap();
    assert_eq!(steps.last().unwrap()["kind"], "own-rule");
    // Of the program's own rules none is marked.
    let rules = desk.ok("deadline_rules", json!({"pack": "md"}));
    let own: Vec<_> = rules
        .as_array()
        .unwrap()
        .iter()
        .filter(|rule| rule["own"] == true)
        .collect();
    assert_eq!(own.len(), 1);
    assert_eq!(
        desk.ok("own_rule_list", json!({"pack": "md"})),
        json!([own[0]])
    );
    assert_eq!(
        desk.ok("own_rule_list", json!({"pack": "ro"})),
        json!([]),
        "of this country only"
    );
    desk.undo();
    assert_eq!(desk.content(), empty);
    let asked = json!({"pack": "md", "rule": id, "from": "2026-11-20"});
    assert_eq!(desk.refused("deadline_compute", asked), "unknown-rule");
    desk.ok("history_redo", json!({}));
    assert_eq!(term(&desk, &id, "2026-11-20")["legal_date"], "2026-11-25");
    assert!(desk.desk.core().unwrap().check(false).unwrap().is_empty());
}

#[test]
fn a_correction_holds_everywhere_and_removing_it_gives_the_pack_back() {
    let desk = TestDesk::office();
    let day = "2025-09-28";
    let stations = json!("MD-001");
    let by_pack = term(&desk, &stations, day);
    let sheet = desk.ok(
        "rule_sheet",
        json!({"pack": "md", "rule": "MD-001", "language": "ro"}),
    );
    assert_eq!(
        (&sheet["own"], &sheet["shipped"]),
        (&json!(false), &Value::Null)
    );
    // Saved as it is, it is no correction.
    let same = desk.ok("own_rule_save", sheet["draft"].clone());
    assert_eq!(same["op"], Value::Null);
    let changed = with(
        sheet["draft"].clone(),
        &[("n", json!(40)), ("counting", json!("exact_n"))],
    );
    // The kind of source of the pack's number is no source of another number.
    assert_eq!(
        faults(&desk, changed.clone()),
        [("source".to_owned(), "required".to_owned())]
    );
    let changed = with(changed, &[("source", json!("circulara nr. 7"))]);
    let saved = desk.ok("own_rule_save", changed);
    assert_eq!(saved["value"]["corrects"], true);
    let corrected = term(&desk, &stations, day);
    assert_eq!(corrected["legal_date"], "2025-08-19");
    assert_eq!(corrected["own"], true);
    let programme = json!({"pack": "md", "kind": "parliament", "day": day, "language": "ro"});
    let row = |programme: Value| {
        let rows = programme["rows"].as_array().unwrap().clone();
        let mut rows = rows.into_iter().filter(|row| row["rule"] == "MD-001");
        let row = rows.next().unwrap();
        assert!(rows.next().is_none(), "once");
        row
    };
    let corrected = row(desk.ok("programme_compute", programme.clone()));
    assert_eq!(
        (&corrected["to"], &corrected["own_rule"]),
        (&json!("2025-08-19"), &json!(true))
    );
    // Words that stayed the same keep their other languages.
    let english = desk.ok(
        "deadline_compute",
        json!({"pack": "md", "rule": "MD-001", "from": day, "language": "uk"}),
    );
    assert_ne!(english["title"], by_pack["title"]);
    let sheet = desk.ok(
        "rule_sheet",
        json!({"pack": "md", "rule": "MD-001", "language": "ro"}),
    );
    assert_eq!(sheet["draft"]["n"], 40);
    assert_ne!(sheet["shipped"]["n"], 40);
    let gone = desk.ok("own_rule_remove", json!({"pack": "md", "rule": "MD-001"}));
    assert_eq!(gone["op"]["kind"], "own-rule-remove");
    assert_eq!(term(&desk, &stations, day), by_pack);
    assert_eq!(
        desk.refused("own_rule_remove", json!({"pack": "md", "rule": "MD-001"})),
        "not-found"
    );
    desk.undo();
    assert_eq!(term(&desk, &stations, day)["legal_date"], "2025-08-19");
    // Written back to what the pack says, the correction is gone too.
    let shipped = sheet["shipped"].clone();
    desk.ok("own_rule_save", shipped);
    assert_eq!(term(&desk, &stations, day), by_pack);
}

#[test]
fn a_row_of_the_office_stands_in_the_programme_under_its_stage() {
    let desk = TestDesk::office();
    let stages = desk.ok("rule_sheet", json!({"pack": "md", "language": "ro"}))["stages"].clone();
    let stage = &stages[2];
    let row = with(
        practice(),
        &[
            ("elections", json!(true)),
            ("stage", stage["id"].clone()),
            ("kinds", json!(["local_new"])),
            ("anchor", json!("election_day")),
            ("direction", json!("before")),
            ("unit", json!("calendar_day")),
            ("n", json!(9)),
            ("act", json!("Dispoziția președintelui raionului nr. 12")),
            ("ref", json!("p. 3")),
            ("trust", json!("to_confirm")),
            ("source", json!("www.exemplu.md, citit la sediu")),
        ],
    );
    let id = desk.ok("own_rule_save", row)["value"]["rule"].clone();
    let rows = |kind: &str| {
        let asked = json!({"pack": "md", "kind": kind, "day": "2026-05-17", "language": "ro"});
        let rows = desk.ok("programme_compute", asked)["rows"].clone();
        let rows = rows.as_array().unwrap().clone();
        rows.into_iter()
            .filter(|row| row["rule"] == id)
            .collect::<Vec<_>>()
    };
    let found = rows("local_new");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0]["to"], "2026-05-08");
    assert_eq!(found[0]["stage"], stage["name"]);
    assert_eq!(
        found[0]["legal_act"],
        "Dispoziția președintelui raionului nr. 12"
    );
    assert!(rows("local_general").is_empty());
    // A row that another is counted from stays.
    let under = with(
        practice(),
        &[("anchor", json!(format!("line:{}", id.as_str().unwrap())))],
    );
    let second = desk.ok("own_rule_save", under.clone())["value"]["rule"].clone();
    assert_eq!(second, "MD-OWN-2");
    let remove = json!({"pack": "md", "rule": id});
    assert_eq!(desk.refused("own_rule_remove", remove), "rule-still-used");
    // And a loop is refused by name.
    let sheet = desk.ok("rule_sheet", json!({"pack": "md", "rule": id}));
    let looped = with(
        sheet["draft"].clone(),
        &[("anchor", json!("line:MD-OWN-2"))],
    );
    let error = desk.call("own_rule_save", looped).unwrap_err();
    assert_eq!(serde_json::json!(error.code), "rule-loop");
    assert!(error.params["rules"].contains("MD-OWN-2"));
}

#[test]
fn what_does_not_hold_together_is_refused_by_field() {
    let desk = TestDesk::office();
    let content = desk.content();
    let refused = |changes: &[(&str, Value)]| faults(&desk, with(practice(), changes));
    let one = |path: &str, code: &str| vec![(path.to_owned(), code.to_owned())];
    assert_eq!(
        refused(&[("action", json!(" "))]),
        one("action", "required")
    );
    assert_eq!(refused(&[("n", Value::Null)]), one("n", "required"));
    assert_eq!(refused(&[("n", json!(20_000))]), one("n", "out-of-range"));
    assert_eq!(
        refused(&[("bound", json!("between"))]),
        one("n_to", "required")
    );
    assert_eq!(
        refused(&[("anchor", json!("yesterday"))]),
        one("anchor", "not-listed")
    );
    assert_eq!(
        refused(&[("anchor", json!("line:MD-999"))]),
        one("anchor", "not-listed")
    );
    assert_eq!(
        refused(&[("act", json!("Legea 1/2020"))]),
        one("trust", "does-not-fit")
    );
    assert_eq!(
        refused(&[("trust", json!("law_text")), ("source", json!("textul"))]),
        one("trust", "does-not-fit")
    );
    assert_eq!(
        refused(&[("trust", json!("to_confirm"))]),
        one("source", "required")
    );
    assert_eq!(
        refused(&[("unit", json!("hour")), ("time", json!("10:00"))]),
        one("time", "does-not-fit")
    );
    assert_eq!(
        refused(&[("time", json!("25:00"))]),
        one("time", "not-listed")
    );
    assert_eq!(
        refused(&[("valid_from", json!("2026-02-31"))]),
        one("valid_from", "not-a-date")
    );
    assert_eq!(
        refused(&[
            ("valid_from", json!("2026-02-03")),
            ("valid_to", json!("2026-02-01"))
        ]),
        one("valid_to", "ends-before")
    );
    assert_eq!(
        refused(&[("elections", json!(true)), ("stage", json!("nowhere"))]),
        one("stage", "not-listed")
    );
    assert_eq!(
        refused(&[
            ("direction", json!("before")),
            ("counting", json!("next_day_first"))
        ]),
        one("counting", "does-not-fit")
    );
    let unknown = with(practice(), &[("rule", json!("MD-777"))]);
    assert_eq!(desk.refused("own_rule_save", unknown), "unknown-rule");
    let unknown = with(practice(), &[("pack", json!("xx"))]);
    assert_eq!(desk.refused("own_rule_save", unknown), "unknown-pack");
    assert_eq!(desk.content(), content);
}

#[test]
fn every_rule_of_every_pack_can_be_opened_and_saved_unchanged() {
    let desk = TestDesk::office();
    for pack in ["md", "ro", "ua", "ru"] {
        let rules = desk.ok("deadline_rules", json!({"pack": pack, "language": "ro"}));
        for rule in rules.as_array().unwrap().iter().step_by(3) {
            let asked = json!({"pack": pack, "rule": rule["rule"], "language": "ro"});
            let draft = desk.ok("rule_sheet", asked)["draft"].clone();
            let saved = desk.ok("own_rule_save", draft);
            assert_eq!(saved["op"], Value::Null, "{}", rule["rule"]);
        }
    }
}

#[test]
fn a_programme_and_a_year_become_papers() {
    let desk = TestDesk::office();
    let options = json!({"language": "ro", "sheet": "a4", "large_print": false,
        "include_private": false, "signature": true});
    let programme = json!({"paper": "programme",
        "question": {"pack": "md", "kind": "local_general", "day": "2027-10-17"}});
    let year = json!({"paper": "year", "question": {"pack": "md", "year": 2026}});
    for what in [&programme, &year] {
        let preview = desk.ok(
            "term_paper_preview",
            json!({"what": what, "options": options, "first": 0, "count": 1}),
        );
        assert!(preview["pages"][0].as_str().unwrap().starts_with("<svg"));
        assert!(preview["rows"].as_u64().unwrap() > 10);
        for ending in ["pdf", "docx", "xlsx"] {
            let path = desk.dir.path().join(format!("hârtie.{ending}"));
            let request =
                json!({"what": what, "options": options, "path": path, "overwrite": true});
            if ending == "xlsx" && what == &year {
                assert_eq!(
                    desk.refused("term_paper_save", request),
                    "format-not-available"
                );
                continue;
            }
            let saved = desk.ok("term_paper_save", request);
            assert_eq!(saved["rows"], preview["rows"]);
            let begins: &[u8] = if ending == "pdf" { b"%PDF" } else { b"PK" };
            assert!(std::fs::read(&path).unwrap().starts_with(begins));
        }
    }
    // The day the office marked stands on the list.
    let before = desk.ok(
        "term_paper_preview",
        json!({"what": year, "options": options, "first": 0, "count": 1}),
    );
    let day = json!({"set": [{"date": "2026-12-28", "kind": "moved_off", "name": "Zi mutată"}]});
    desk.ok("calendar_day_set", day);
    let after = desk.ok(
        "term_paper_preview",
        json!({"what": year, "options": options, "first": 0, "count": 1}),
    );
    assert_eq!(
        after["rows"].as_u64().unwrap(),
        before["rows"].as_u64().unwrap() + 1
    );
}
