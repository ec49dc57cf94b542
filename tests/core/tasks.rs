//! Tasks: terms, extensions, lateness, parts, bulk acts, and what stays when a card goes.

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use crate::desk::TestDesk;

/// A task given out with a term.
pub fn given(desk: &TestDesk, title: &str, due: &str) -> Value {
    let card = desk.ok(
        "task_add",
        json!({"title": title, "responsible": {"name": "Ion Ceban"}, "control": "once",
            "due": {"on": due}}),
    );
    assert_eq!(card["value"]["state"], "assigned");
    card["value"]["id"].clone()
}

pub fn card(desk: &TestDesk, id: &Value) -> Value {
    desk.ok("task_get", json!({"id": id}))
}

pub fn council(desk: &TestDesk) -> Value {
    let core = desk.desk.core().unwrap();
    let added = core.transact(OpKind::CouncilImport, |tx| {
        let id = tx.new_id();
        let values = [
            ("kind", json!("commune")),
            ("name", json!("Chetrosu")),
            ("place", json!(1)),
        ];
        tx.insert(Entity::Council, &id, &values)?;
        Ok(json!(id))
    });
    added.unwrap().value
}

#[test]
fn a_new_task_is_assigned_as_the_table_says() {
    let desk = TestDesk::office();
    let add = |request: Value| desk.ok("task_add", request)["value"].clone();
    let bare = add(json!({"title": "  Sună   la primărie "}));
    assert_eq!(bare["title"], "Sună la primărie");
    assert_eq!(bare["state"], "draft");
    assert_eq!(bare["number"], "1/2026");
    assert_eq!(bare["author"]["name"], "Ana Vrabie");
    let nobody = add(json!({"title": "T", "due": {"on": "2026-12-01"}}));
    assert_eq!(nobody["state"], "draft");
    let said = add(json!({"title": "T", "responsible": {"name": "I"}, "due": {"no_term": true}}));
    assert_eq!(said["state"], "assigned");
    assert_eq!(said["issued_on"], "2026-11-20");
    assert_eq!(said["number"], "3/2026");
    let kept = add(json!({"title": "T", "responsible": {"name": "I"},
        "due": {"no_term": true}, "draft": true}));
    assert_eq!(kept["state"], "draft");
    assert_eq!(desk.refused("task_add", json!({"title": " "})), "invalid");
}

#[test]
fn a_number_once_given_is_not_given_again() {
    let desk = TestDesk::office();
    let one = given(&desk, "Unu", "2026-12-01");
    desk.ok("task_bin", json!({"ids": [one]}));
    let two = desk.ok("task_add", json!({"title": "Doi"}));
    assert_eq!(two["value"]["number"], "2/2026");
    let next = desk.ok(
        "task_add",
        json!({"title": "Trei", "issued_on": "2027-01-04"}),
    );
    assert_eq!(next["value"]["number"], "1/2027");
}

#[test]
fn a_term_is_typed_understood_or_counted_and_keeps_why() {
    let desk = TestDesk::office();
    let due = |due: Value| {
        desk.call("task_add", json!({"title": "T", "due": due}))
            .map(|card| card["value"].clone())
    };
    let typed = due(json!({"on": "2026-12-01", "time": "14:30"})).unwrap();
    assert_eq!(typed["due_time"], "14:30");
    assert_eq!(typed["due_basis"]["kind"], "typed");
    let words = due(json!({"words": "peste 3 zile"})).unwrap();
    assert_eq!(words["due_on"], "2026-11-23");
    assert_eq!(words["due_basis"]["words"], "peste 3 zile");
    assert!(!words["due_basis"]["steps"].as_array().unwrap().is_empty());
    let rules = desk.ok("deadline_rules", json!({"pack": "md"}));
    let rule = rules
        .as_array()
        .unwrap()
        .iter()
        .find(|r| r["group"] == "handling" && r["n"].is_number())
        .unwrap();
    let request = json!({"pack": "md", "rule": rule["rule"], "from": "2026-11-20"});
    let term = desk.ok("deadline_compute", request.clone());
    let counted = due(json!({"rule": request})).unwrap();
    assert_eq!(counted["due_on"], term["legal_date"]);
    assert_eq!(counted["due_basis"]["act"], term["act"]);
    assert_eq!(
        counted["due_basis"]["steps"].as_array().unwrap().len(),
        term["explanation"].as_array().unwrap().len()
    );

    let field = |refused: Result<Value, district_core::error::ApiError>| {
        let error = serde_json::to_value(refused.unwrap_err()).unwrap();
        (
            error["fields"][0]["path"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
            error["fields"][0]["code"]
                .as_str()
                .unwrap_or_default()
                .to_owned(),
        )
    };
    let wrong = |path: &str, code: &str| (path.to_owned(), code.to_owned());
    assert_eq!(
        field(due(json!({"on": "2026-02-30"}))),
        wrong("due.on", "not-a-date")
    );
    assert_eq!(
        field(due(json!({"on": "2026-12-01", "time": "25:00"}))),
        wrong("due.time", "not-an-hour")
    );
    assert_eq!(
        field(due(json!({"on": "2026-12-01", "no_term": true}))),
        wrong("due", "one-of-these")
    );
    let words = due(json!({"words": "cândva la vară"})).unwrap_err();
    let words = serde_json::to_value(words).unwrap();
    assert_eq!(words["code"], "term-refused");
    assert!(!words["params"]["reason"].as_str().unwrap().is_empty());
}

#[test]
fn what_was_planned_opens_itself_when_its_day_comes() {
    let desk = TestDesk::office();
    let plan = |title: &str, day: &str| {
        let card = desk.ok(
            "task_add",
            json!({"title": title, "responsible": {"name": "I"}, "due": {"no_term": true},
                "plan_on": day, "draft": true}),
        );
        let id = card["value"]["id"].clone();
        desk.ok("task_move", json!({"id": id, "to": "planned"}));
        id
    };
    let (tomorrow, later) = (plan("Mâine", "2026-11-21"), plan("Apoi", "2026-11-30"));
    desk.desk.tick();
    assert_eq!(card(&desk, &tomorrow)["state"], "planned");
    desk.clock.advance(86_400_000);
    desk.desk.tick();
    let opened = card(&desk, &tomorrow);
    assert_eq!(opened["state"], "assigned");
    assert_eq!(opened["issued_on"], "2026-11-21");
    assert_eq!(card(&desk, &later)["state"], "planned");
    let recent = desk.ok("history_recent", json!({"before": null, "limit": 1}));
    assert_eq!(recent[0]["kind"], "task-move", "the journal says so");
}

#[test]
fn a_later_term_needs_an_act_or_a_reason() {
    let desk = TestDesk::office();
    let id = given(&desk, "Raport", "2026-12-01");
    let edit = |due: Value, reason: &str| {
        desk.call(
            "task_edit",
            json!({"id": id, "due": due, "due_reason": reason}),
        )
    };
    let later = json!({"on": "2026-12-05"});
    let refused = serde_json::to_value(edit(later.clone(), "").unwrap_err()).unwrap();
    assert_eq!(refused["code"], "term-needs-extension");
    assert_eq!(refused["params"]["due"], "2026-12-01");
    assert!(edit(json!({"no_term": true}), "").is_err());
    let earlier = edit(json!({"on": "2026-11-30"}), "").unwrap();
    assert_eq!(earlier["op"]["kind"], "task-term");
    let corrected = edit(later, "greșit scris în dispoziție").unwrap();
    assert_eq!(corrected["value"]["due_on"], "2026-12-05");
    assert_eq!(
        corrected["value"]["due_basis"]["reason"],
        "greșit scris în dispoziție"
    );
    assert!(
        corrected["value"]["first_due_on"].is_null(),
        "a correction is no extension"
    );
}

#[test]
fn extensions_move_the_term_and_the_first_one_is_kept() {
    let desk = TestDesk::office();
    let id = given(&desk, "Raport", "2026-12-01");
    let before = desk.content();
    let ask = |on: &str, granted: bool| {
        desk.call(
            "extension_ask",
            json!({"task": id, "new_due": {"on": on}, "reason": "lipsesc date",
                "granted": granted, "act": "nr. 7"}),
        )
    };
    assert!(ask("2026-12-01", false).is_err(), "not later");
    let asked = ask("2026-12-10", false).unwrap()["value"].clone();
    assert_eq!(asked["due_on"], "2026-12-01", "asking moves nothing");
    let first = asked["extensions"][0]["id"].clone();
    assert_eq!(asked["extensions"][0]["asked_by"], "Ion Ceban");
    let granted = desk.ok(
        "extension_decide",
        json!({"id": first, "decision": "granted", "act": "nr. 8"}),
    )["value"]
        .clone();
    assert_eq!(granted["due_on"], "2026-12-10");
    assert_eq!(granted["first_due_on"], "2026-12-01");
    assert_eq!(granted["extensions"][0]["decided_by"], "Ana Vrabie");
    let again = json!({"id": first, "decision": "refused"});
    assert_eq!(desk.refused("extension_decide", again), "extension-decided");
    let second = ask("2026-12-20", true).unwrap()["value"].clone();
    assert_eq!(second["due_on"], "2026-12-20");
    assert_eq!(
        second["first_due_on"], "2026-12-01",
        "the first stays the first"
    );
    assert_eq!(second["extensions"][1]["old_due_on"], "2026-12-10");
    let row = desk.ok("task_list", json!({"filter": {"extended": true}}))["rows"][0].clone();
    assert_eq!(row["extensions"], 2);

    assert_eq!(
        desk.refused("extension_remove", json!({"id": first})),
        "extension-not-last"
    );
    let last = second["extensions"][1]["id"].clone();
    let back = desk.ok("extension_remove", json!({"id": last}))["value"].clone();
    assert_eq!(back["due_on"], "2026-12-10");
    let back = desk.ok("extension_remove", json!({"id": first}))["value"].clone();
    assert_eq!(back["due_on"], "2026-12-01");
    assert!(back["first_due_on"].is_null());
    for _ in 0..5 {
        desk.undo();
    }
    assert_eq!(desk.content(), before);
}

#[test]
fn a_refused_extension_leaves_the_term() {
    let desk = TestDesk::office();
    let id = given(&desk, "Raport", "2026-12-01");
    let asked = desk.ok(
        "extension_ask",
        json!({"task": id, "new_due": {"words": "peste 30 de zile"}, "reason": "r"}),
    );
    let request = asked["value"]["extensions"][0]["id"].clone();
    let refused = desk.ok(
        "extension_decide",
        json!({"id": request, "decision": "refused", "remark": "nu"}),
    );
    assert_eq!(refused["value"]["due_on"], "2026-12-01");
    assert_eq!(refused["value"]["extensions"][0]["decision"], "refused");
    desk.ok(
        "task_move",
        json!({"id": id, "to": "cancelled", "reason": "r"}),
    );
    let late = json!({"task": id, "new_due": {"on": "2027-01-01"}, "reason": "r"});
    assert_eq!(desk.refused("extension_ask", late), "task-closed");
}

#[test]
fn lateness_is_fixed_from_the_extended_term_and_freed_by_reopening() {
    let desk = TestDesk::office();
    let id = given(&desk, "Raport", "2026-11-02");
    assert_eq!(card(&desk, &id)["overdue_days"], 18);
    desk.ok(
        "extension_ask",
        json!({"task": id, "new_due": {"on": "2026-11-10"}, "reason": "r", "granted": true}),
    );
    let reported = desk.ok(
        "task_move",
        json!({"id": id, "to": "reported", "result": "trimis", "performed_on": "2026-11-13"}),
    )["value"]
        .clone();
    assert_eq!(reported["late_days"], 3);
    assert_eq!(reported["overdue_days"], 0, "performed: not late any more");
    let done = desk.ok("task_move", json!({"id": id, "to": "done"}))["value"].clone();
    assert_eq!(done["late_days"], 3);
    assert_eq!(done["closed_on"], "2026-11-20");
    let off = desk.ok(
        "task_move",
        json!({"id": id, "to": "off_control", "reason": "răspuns primit", "day": "2026-11-19", "act": "PV 3"}),
    )["value"]
        .clone();
    assert_eq!(off["off_control_ground"], "răspuns primit");
    assert_eq!(off["off_control_on"], "2026-11-19");
    assert_eq!(off["off_control_by"], "Ana Vrabie");
    assert_eq!(off["late_days"], 3, "kept");
    let row = desk.ok("task_list", json!({}))["rows"][0].clone();
    assert_eq!(row["late_days"], 3, "and shown in every list");
    desk.undo();
    let again = desk.ok("task_move", json!({"id": id, "to": "in_progress"}))["value"].clone();
    assert!(again["late_days"].is_null());
    assert!(again["performed_on"].is_null());
    let journal = again["log"].to_string();
    assert!(
        journal.contains("13.11.2026"),
        "the journal keeps it: {journal}"
    );
    let ahead = json!({"id": id, "to": "reported", "result": "r", "performed_on": "2026-11-21"});
    assert_eq!(desk.refused("task_move", ahead), "invalid");
}

#[test]
fn parts_come_go_and_are_taken_back() {
    let desk = TestDesk::office();
    let id = given(&desk, "Raport", "2026-12-01");
    let other = given(&desk, "Alta", "2026-12-02");
    let before = desk.content();
    desk.ok(
        "checkpoint_add",
        json!({"task": id, "due": {"due_on": "2026-11-10", "title": "întâi"}}),
    );
    let point = card(&desk, &id)["checkpoints"][0].clone();
    assert_eq!(point["late_days"], 10);
    desk.ok(
        "checkpoint_edit",
        json!({"id": point["id"], "due": {"due_on": "2026-11-15", "title": "întâi"}}),
    );
    let report =
        json!({"id": point["id"], "report": "jumătate", "percent": 50, "on": "2026-11-16"});
    let told = desk.ok("checkpoint_report", report)["value"]["checkpoints"][0].clone();
    assert_eq!(told["late_days"], 1);
    assert_eq!(told["reported_by"], "Ana Vrabie");
    assert_eq!(
        desk.refused(
            "checkpoint_report",
            json!({"id": point["id"], "report": "x", "percent": 101})
        ),
        "invalid"
    );
    desk.ok(
        "step_add",
        json!({"task": id, "title": "Sună", "due_on": "2026-11-01"}),
    );
    let step = card(&desk, &id)["steps"][0].clone();
    assert_eq!(step["overdue"], true);
    desk.ok(
        "step_edit",
        json!({"id": step["id"], "title": "Sună azi", "person": {"name": "Ion"}}),
    );
    let ticked = desk.ok("step_tick", json!({"id": step["id"], "done": true}));
    assert_eq!(ticked["value"]["steps"][0]["done_by"], "Ana Vrabie");
    assert!(
        desk.ok("step_tick", json!({"id": step["id"], "done": true}))["op"].is_null(),
        "ticked already"
    );
    desk.ok("note_add", json!({"task": id, "text": "A promis"}));
    let log = card(&desk, &id)["log"].clone();
    let note = log
        .as_array()
        .unwrap()
        .iter()
        .find(|l| l["kind"] == "note")
        .unwrap();
    desk.ok(
        "note_edit",
        json!({"id": note["id"], "text": "A promis iar"}),
    );
    desk.ok("link_add", json!({"task": id, "other": other}));
    assert!(
        desk.ok("link_add", json!({"task": other, "other": id}))["op"].is_null(),
        "linked already"
    );
    let link = card(&desk, &other)["links"][0].clone();
    assert_eq!(link["id"], id, "seen from both sides");
    desk.ok("reminder_add", json!({"task": id, "on_date": "2026-11-25"}));
    let reminder = card(&desk, &id)["reminders"][0]["id"].clone();
    desk.ok("checkpoint_remove", json!({"id": point["id"]}));
    desk.ok("step_remove", json!({"id": step["id"]}));
    desk.ok("note_remove", json!({"id": note["id"]}));
    desk.ok("link_remove", json!({"id": link["link"]}));
    desk.ok("reminder_remove", json!({"id": reminder}));
    let empty = card(&desk, &id);
    for part in ["checkpoints", "steps", "links", "reminders"] {
        assert_eq!(empty[part], json!([]), "{part}");
    }
    for _ in 0..15 {
        desk.undo();
    }
    assert_eq!(desk.content(), before);
}

#[test]
fn tasks_do_not_lie_under_themselves() {
    let desk = TestDesk::office();
    let above = given(&desk, "Sus", "2026-12-01");
    let below =
        desk.ok("task_add", json!({"title": "Jos", "parent": above}))["value"]["id"].clone();
    assert_eq!(card(&desk, &above)["subtasks"][0]["id"], below);
    assert_eq!(card(&desk, &below)["parent"]["id"], above);
    for (task, parent) in [(&above, &above), (&above, &below)] {
        assert_eq!(
            desk.refused("task_edit", json!({"id": task, "parent": parent})),
            "invalid"
        );
    }
    desk.ok("task_edit", json!({"id": below, "parent": ""}));
    assert_eq!(card(&desk, &above)["subtasks"], json!([]));
}
