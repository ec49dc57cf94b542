//! Moving the day, events, ways of counting, holidays and rules.

use serde_json::{Value, json};

use super::{election, local_2027, page, row, rows};
use crate::desk::TestDesk;

fn id(page: &Value) -> &Value {
    &page["election"]["id"]
}

#[track_caller]
fn moved<'v>(plan: &'v Value, row: &Value) -> &'v Value {
    let rows = plan["rows"].as_array().unwrap();
    let found = rows.iter().find(|moved| moved["id"] == row["id"]);
    found.unwrap_or_else(|| panic!("{} does not move", row["rule"]))
}

/// A task of a row, as handing it on makes it.
fn task_of(desk: &TestDesk, row: &Value, due: &str) -> String {
    let made = desk.ok(
        "task_add",
        json!({"title": "Secțiile", "responsible": {"name": "me", "id": "me"}, "due": {"on": due}}),
    );
    let task = made["value"]["id"].as_str().unwrap().to_owned();
    let basis = json!({"kind": "programme", "words": "", "rule": row["rule"], "from": "2027-10-17",
        "title": "din program", "act": "", "ref": "", "trust": null, "steps": [], "reason": ""});
    let core = desk.desk.core().unwrap();
    core.transact(district_core::history::OpKind::TaskEdit, |tx| {
        use district_core::history::Entity;
        let line = row["id"].clone();
        tx.set(Entity::Task, &task, "programme_line_id", line)?;
        tx.set(Entity::Task, &task, "due_basis", json!(basis.to_string()))
    })
    .unwrap();
    task
}

fn due(desk: &TestDesk, task: &str) -> Value {
    desk.ok("task_get", json!({"id": task}))["due_on"].clone()
}

fn set_line(desk: &TestDesk, row: &Value, values: &[(&str, Value)]) {
    let core = desk.desk.core().unwrap();
    core.transact(district_core::history::OpKind::ProgrammeMark, |tx| {
        let line = row["id"].as_str().unwrap();
        tx.set_all(district_core::history::Entity::ProgrammeLine, line, values)
    })
    .unwrap();
}

#[test]
fn the_plan_shown_is_what_the_move_does_and_undo_is_exact() {
    let desk = TestDesk::office();
    let made = election(
        &desk,
        json!({"kind": "local_general", "day": "2027-10-17", "own": {"n": 3, "unit": "working_day"}}),
    );
    let stations = row(&made, "MD-001").clone();
    assert_eq!(stations["to"], "2027-09-12");
    let task = task_of(&desk, &stations, "2027-09-12");
    let typed = task_of(&desk, &stations, "2027-09-05");
    let before = desk.content();
    let request = json!({"id": id(&made), "day": "2027-10-24"});
    let plan = desk.ok("election_move_preview", request.clone());
    assert_eq!(desk.content(), before, "a preview writes nothing");
    let stays = moved(&plan, &stations);
    assert_eq!(
        (&stays["to_before"], &stays["to_after"]),
        (&json!("2027-09-12"), &json!("2027-09-19"))
    );
    assert_eq!(plan["tasks"].as_array().unwrap().len(), 1);
    let done = desk.ok("election_move", request);
    assert_eq!(done["value"], plan);
    assert_eq!(due(&desk, &task), "2027-09-19");
    assert_eq!(due(&desk, &typed), "2027-09-05");
    let after = page(&desk, id(&made));
    for old in rows(&made) {
        let new = rows(&after)
            .iter()
            .find(|new| new["id"] == old["id"])
            .unwrap();
        if old["effective"] != new["effective"] || old["own"] != new["own"] {
            let moved = moved(&plan, old);
            assert_eq!(moved["to_after"], new["to"]);
            assert_eq!(moved["from_after"], new["from"]);
            assert_eq!(moved["own_after"], new["own"]);
        }
    }
    let whole = desk.content();
    desk.undo();
    assert_eq!(desk.content(), before);
    desk.ok("history_redo", json!({}));
    assert_eq!(desk.content(), whole);
}

#[test]
fn a_moved_election_is_the_one_made_on_that_day() {
    let desk = TestDesk::office();
    let draft = election(&desk, json!({"kind": "president"}));
    desk.ok(
        "election_move",
        json!({"id": id(&draft), "day": "2028-11-05"}),
    );
    let moved = page(&desk, id(&draft));
    let made = election(&desk, json!({"kind": "president", "day": "2028-11-05"}));
    for made in rows(&made) {
        let moved = row(&moved, made["rule"].as_str().unwrap());
        for field in [
            "from", "to", "time", "draft", "counting", "trust", "missing",
        ] {
            assert_eq!(moved[field], made[field], "{}: {field}", made["rule"]);
        }
    }
    desk.ok("election_move", json!({"id": id(&draft), "day": ""}));
    let again = page(&desk, id(&draft));
    assert!(again["election"]["day"].is_null());
    assert!(row(&again, "MD-P10")["effective"].is_null());
}

#[test]
fn done_rows_stay_official_days_overrule_and_what_hangs_on_them_counts_from_them() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let (done, other) = (row(&made, "MD-P02"), row(&made, "MD-P03"));
    set_line(
        &desk,
        done,
        &[("state", json!("done")), ("done_on", json!("2027-08-01"))],
    );
    set_line(
        &desk,
        other,
        &[("state", json!("not_applicable")), ("reason", json!("x"))],
    );
    let stations = row(&made, "MD-001");
    set_line(
        &desk,
        stations,
        &[
            ("official_to", json!("2027-09-10")),
            ("official_source", json!("Hotărârea 1")),
        ],
    );
    let plan = desk.ok(
        "election_move",
        json!({"id": id(&made), "day": "2027-10-24"}),
    )["value"]
        .clone();
    assert_eq!(moved(&plan, done)["stays"], "done");
    assert_eq!(moved(&plan, other)["stays"], "not_applicable");
    assert_eq!(moved(&plan, stations)["official"], "2027-09-10");
    let after = page(&desk, id(&made));
    assert_eq!(row(&after, "MD-P02")["to"], done["to"]);
    assert_eq!(row(&after, "MD-P03")["to"], other["to"]);
    assert_eq!(row(&after, "MD-001")["effective"], "2027-09-10");
    assert_eq!(row(&after, "MD-001")["to"], "2027-09-19");
    // Twenty days before the official day is a Saturday; the office's own terms go before it.
    assert_eq!(row(&after, "MD-P10")["to"], "2027-08-20");
    let last = plan["remarks"].as_array().unwrap().last().unwrap();
    assert!(
        last.as_str().unwrap().starts_with("O dată oficială rămâne"),
        "{last}"
    );
}

#[test]
fn ways_of_counting_and_events_move_only_what_they_count() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let counted = json!({"id": id(&made), "countings": {"325/2022": "n_full_days_between"}});
    let plan = desk.ok("election_move", counted)["value"].clone();
    assert_eq!(moved(&plan, row(&made, "MD-001"))["to_after"], "2027-09-11");
    let after = page(&desk, id(&made));
    assert_eq!(row(&after, "MD-001")["counting"], "n_full_days_between");
    assert_eq!(row(&after, "MD-P01")["to"], row(&made, "MD-P01")["to"]);
    assert_eq!(
        after["election"]["countings"]["md-325-2022"],
        "n_full_days_between"
    );
    let set = json!({"id": id(&made), "anchors": {"period_start": "2027-08-02"},
        "bases": {"period_start": "Hotărârea CEC nr. 5"}});
    let plan = desk.ok("election_move", set)["value"].clone();
    assert_eq!(plan["rows"].as_array().unwrap().len(), 1);
    let after = page(&desk, id(&made));
    assert_eq!(
        after["election"]["anchors"][0]["basis"],
        "Hotărârea CEC nr. 5"
    );
    desk.ok(
        "election_move",
        json!({"id": id(&made), "anchors": {"period_start": ""}}),
    );
    assert!(row(&page(&desk, id(&made)), "MD-024")["effective"].is_null());
    let gone = desk.ok(
        "election_move",
        json!({"id": id(&made), "countings": {"325/2022": "act"}}),
    );
    assert_eq!(
        moved(&gone["value"], row(&made, "MD-001"))["to_after"],
        "2027-09-12"
    );
    assert_eq!(
        page(&desk, id(&made))["rows"],
        made["rows"],
        "everything is as it was"
    );
    assert!(desk.ok("election_move", json!({"id": id(&made)}))["op"].is_null());
}

#[test]
fn bad_moves_are_refused_and_nothing_is_written() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let before = desk.content();
    for (with, code) in [
        (json!({"day": "2026-11-01"}), "election-past"),
        (json!({"day": "31.02.2028"}), "no-such-date"),
        (
            json!({"anchors": {"harvest": "2027-01-01"}}),
            "unknown-anchor",
        ),
        (
            json!({"anchors": {"period_start": "2027-10-18"}}),
            "event-after-voting",
        ),
        (json!({"countings": {"1/1": "exact_n"}}), "unknown-act"),
        (
            json!({"countings": {"325/2022": "next_day_first"}}),
            "invalid",
        ),
        (json!({"own": {"n": 2, "unit": "month"}}), "invalid"),
    ] {
        let mut request = with.clone();
        request["id"] = id(&made).clone();
        assert_eq!(
            desk.refused("election_move", request.clone()),
            code,
            "{with}"
        );
        assert_eq!(
            desk.refused("election_move_preview", request),
            code,
            "{with}"
        );
    }
    assert_eq!(desk.content(), before);
}

#[test]
fn a_day_under_another_act_keeps_the_rows_and_says_so() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let plan = desk.ok(
        "election_move_preview",
        json!({"id": id(&made), "day": "2019-10-20", "past": true}),
    );
    let remarks: Vec<&str> = plan["remarks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|r| r.as_str().unwrap())
        .collect();
    assert!(
        remarks[0].contains("rânduri se sprijină pe acte care nu sunt în vigoare"),
        "{remarks:?}"
    );
    assert!(
        remarks[1].contains("reguli valabile la ziua nouă nu sunt"),
        "{remarks:?}"
    );
    assert!(remarks[2].contains("au trecut deja"), "{remarks:?}");
}

#[test]
fn a_holiday_moves_the_own_days_of_open_elections_in_the_same_act() {
    let desk = TestDesk::office();
    let made = election(
        &desk,
        json!({"kind": "local_general", "day": "2027-10-17", "own": {"n": 2, "unit": "working_day"}}),
    );
    let closed = local_2027(&desk);
    desk.ok("election_edit", json!({"id": id(&closed), "closed": true}));
    let change = json!({"set": [{"date": "2027-09-10", "kind": "moved_off"}], "remove": []});
    let preview = desk.ok("calendar_preview", change.clone());
    let moves = preview["elections"].as_array().unwrap();
    assert_eq!(moves.len(), 1);
    assert_eq!(moves[0]["name"], "Alegeri locale generale, 17.10.2027");
    let stations = row(&made, "MD-001");
    assert_eq!(stations["own"], "2027-09-09");
    let moved = moved(&moves[0]["plan"], stations);
    assert_eq!(moved["own_after"], "2027-09-08");
    let before = desk.content();
    let done = desk.ok("calendar_day_set", change);
    assert_eq!(done["value"], preview);
    assert_eq!(row(&page(&desk, id(&made)), "MD-001")["own"], "2027-09-08");
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn a_rule_of_the_office_moves_the_rows_it_counts_in_the_same_act() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let sheet = desk.ok("rule_sheet", json!({"pack": "md", "rule": "MD-001"}));
    let mut draft = sheet["draft"].clone();
    draft["n"] = json!(40);
    draft["source"] = json!("Hotărârea 7");
    let tried = desk.ok(
        "own_rule_preview",
        json!({"draft": draft, "from": "2027-10-17"}),
    );
    let plan = &tried["moves"][0]["plan"];
    let stations = row(&made, "MD-001");
    assert_eq!(moved(plan, stations)["to_after"], "2027-09-07");
    // What hangs on it moves with it.
    assert_eq!(moved(plan, row(&made, "MD-P10"))["to_after"], "2027-08-18");
    let before = desk.content();
    desk.ok("own_rule_save", draft);
    assert_eq!(row(&page(&desk, id(&made)), "MD-001")["to"], "2027-09-07");
    desk.ok("own_rule_remove", json!({"pack": "md", "rule": "MD-001"}));
    assert_eq!(row(&page(&desk, id(&made)), "MD-001")["to"], "2027-09-12");
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn why_a_row_has_its_day_is_said_in_three_sentences() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let why = desk.ok("line_why", json!({"id": row(&made, "MD-001")["id"]}));
    assert_eq!(why["question"], "De ce 12.09.2027?");
    let said: Vec<&str> = why["sentences"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| s.as_str().unwrap())
        .collect();
    assert_eq!(
        said[0],
        "Ziua alegerilor, 17.10.2027 (duminică), minus 35 de zile: 12.09.2027 (duminică)."
    );
    assert!(
        said[1].starts_with("Regula: „exact N zile”; încredere: de confirmat."),
        "{said:?}"
    );
    assert_eq!(
        said[2],
        "Termenele electorale nu se mută dacă pică într-o zi liberă."
    );
    assert!(
        why["otherwise"]
            .as_str()
            .unwrap()
            .contains("11.09.2027 (sâmbătă)")
    );
    assert!(why["now"].is_null());
    assert!(why["steps"].as_array().unwrap().len() > 3);
    for row in rows(&made).iter().step_by(7) {
        let why = desk.ok("line_why", json!({"id": row["id"]}));
        let said = why["sentences"].as_array().unwrap().len();
        assert!((1..=3).contains(&said), "{}: {said}", row["rule"]);
        assert!(why["now"].is_null(), "{}", row["rule"]);
    }
}
