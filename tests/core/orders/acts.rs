//! More time, reminders, councils added and taken away, closing.

use serde_json::{Value, json};

use super::{councils, days_pass, line, mark, order, sheet, sums};
use crate::desk::TestDesk;

fn three() -> (TestDesk, Value, Vec<Value>) {
    let desk = TestDesk::office();
    let all = councils(&desk, &["Chetrosu", "Brătușeni", "Alexeuca"]);
    let sheet = order(&desk, "2026-11-22");
    (desk, sheet, all)
}

#[test]
fn one_council_gets_more_time_by_an_act_of_its_own() {
    let (desk, sent, _) = three();
    days_pass(&desk, 4);
    let id = line(&sent, "Chetrosu")["id"].clone();
    let extend = |to: &str, reason: &str| json!({"ids": [id], "new_due": {"on": to}, "reason": reason, "act": "nr. 7"});
    assert_eq!(
        desk.refused("lines_extend", extend("2026-12-01", "")),
        "invalid"
    );
    assert_eq!(
        desk.refused("lines_extend", extend("2026-11-22", "r")),
        "invalid"
    );
    let after = desk.ok("lines_extend", extend("2026-12-01", "Drum închis"))["value"].clone();
    let extended = line(&after, "Chetrosu");
    assert_eq!(extended["due_on"], "2026-12-01");
    assert_eq!(extended["mark"], "waiting");
    assert_eq!(extended["extensions"], 1);
    assert_eq!(after["tally"]["missing"], 2);
    let task = &after["task"];
    assert_eq!(task["due_on"], "2026-11-22", "the order's own term stands");
    assert_eq!(task["extensions"], json!([]));
    // A later term of the whole order moves those without one of their own.
    desk.ok(
        "extension_ask",
        json!({"task": task["id"], "new_due": {"on": "2026-11-30"}, "reason": "r",
            "granted": true}),
    );
    let now = sheet(&desk, &task["id"]);
    assert_eq!(line(&now, "Brătușeni")["due_on"], "2026-11-30");
    assert_eq!(line(&now, "Chetrosu")["due_on"], "2026-12-01");
    assert_eq!(now["tally"]["missing"], 0);
    let core = desk.desk.core().unwrap();
    let act: String = core
        .read(|conn| {
            let sql = "SELECT id FROM extension WHERE line_id IS NOT NULL";
            Ok(conn.query_row(sql, [], |row| row.get(0))?)
        })
        .unwrap();
    desk.ok("extension_remove", json!({"id": act}));
    let back = sheet(&desk, &task["id"]);
    assert_eq!(line(&back, "Chetrosu")["due_on"], "2026-11-30");
    assert_eq!(line(&back, "Chetrosu")["extensions"], 0);
}

#[test]
fn an_answer_is_late_against_the_term_it_had() {
    let (desk, sent, _) = three();
    days_pass(&desk, 4);
    let task = sent["task"]["id"].clone();
    let now = mark(&desk, &sent, "Chetrosu", json!({"state": "answered"}));
    assert_eq!(line(&now, "Chetrosu")["late_days"], 2);
    // More time for the others does not make the late one timely.
    desk.ok(
        "extension_ask",
        json!({"task": task, "new_due": {"on": "2026-12-10"},
        "reason": "r", "granted": true}),
    );
    assert_eq!(line(&sheet(&desk, &task), "Chetrosu")["late_days"], 2);
    // A term that was written wrongly never held.
    desk.ok(
        "task_edit",
        json!({"id": task, "due": {"on": "2026-11-23"}, "due_reason": "r"}),
    );
    assert_eq!(line(&sheet(&desk, &task), "Chetrosu")["late_days"], 1);
}

#[test]
fn only_those_missing_are_reminded() {
    let (desk, sent, _) = three();
    let task = sent["task"]["id"].clone();
    let all = json!({"order": task, "way": "letter"});
    assert_eq!(
        desk.refused("lines_remind", all.clone()),
        "invalid",
        "nobody is missing yet"
    );
    mark(&desk, &sent, "Chetrosu", json!({"state": "answered"}));
    days_pass(&desk, 4);
    let after = desk.ok("lines_remind", all.clone())["value"].clone();
    assert_eq!(line(&after, "Chetrosu")["reminded"], 0);
    assert_eq!(line(&after, "Alexeuca")["reminded"], 1);
    assert_eq!(line(&after, "Alexeuca")["reminded_on"], "2026-11-24");
    let again = json!({"order": task, "ids": [line(&sent, "Alexeuca")["id"]], "way": "call",
        "on": "ieri"});
    let after = desk.ok("lines_remind", again)["value"].clone();
    assert_eq!(line(&after, "Alexeuca")["reminded"], 2);
    assert_eq!(line(&after, "Brătușeni")["reminded"], 1);
    let log = after["task"]["log"].as_array().unwrap();
    let said: Vec<&str> = log.iter().filter_map(|l| l["text"].as_str()).collect();
    assert!(
        said.contains(&"Consilii atenționate: Brătușeni, Alexeuca"),
        "{said:?}"
    );
    assert!(
        said.contains(&"Răspunsuri marcate: răspuns: Chetrosu"),
        "{said:?}"
    );
    assert!(said.contains(&"Indicație trimisă"), "{said:?}");
    desk.undo();
    assert_eq!(line(&sheet(&desk, &task), "Alexeuca")["reminded"], 1);
}

#[test]
fn a_council_that_comes_later_is_marked_so_and_one_taken_away_comes_back_by_undo() {
    let (desk, sent, _) = three();
    let task = sent["task"]["id"].clone();
    let nobody = json!({"order": task, "to": {"all": true}});
    assert_eq!(desk.refused("lines_add", nobody.clone()), "invalid");
    desk.ok(
        "council_add",
        json!({"name": "Nouă", "kind": "commune", "code": "",
        "bodies": true}),
    );
    days_pass(&desk, 1);
    let added = desk.ok("lines_add", nobody)["value"].clone();
    assert_eq!(line(&added, "Nouă")["added_on"], "2026-11-21");
    assert_eq!(line(&added, "Nouă")["sent_on"], "2026-11-21");
    assert_eq!(line(&added, "Chetrosu")["added_on"], Value::Null);
    let ids = json!({"ids": [line(&added, "Alexeuca")["id"], line(&added, "Nouă")["id"]]});
    let less = desk.ok("lines_remove", ids)["value"].clone();
    assert_eq!(sums(&less["tally"]), (2, 2));
    let rest: Vec<&Value> = less["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|l| &l["id"])
        .collect();
    assert_eq!(
        desk.refused("lines_remove", json!({"ids": rest})),
        "invalid"
    );
    desk.undo();
    assert_eq!(sums(&sheet(&desk, &task)["tally"]), (4, 4));
}

#[test]
fn a_renamed_council_and_one_in_the_bin_keep_the_name_they_were_asked_under() {
    let (desk, sent, all) = three();
    let task = sent["task"]["id"].clone();
    desk.ok(
        "council_edit",
        json!({"id": all[0],
        "values": [{"field": "name", "value": "Chetrosul Mare"}]}),
    );
    desk.ok("council_bin", json!({"id": all[1]}));
    let now = sheet(&desk, &task);
    assert_eq!(line(&now, "Chetrosu")["now_name"], "Chetrosul Mare");
    assert_eq!(line(&now, "Chetrosu")["gone"], false);
    assert_eq!(line(&now, "Brătușeni")["gone"], true);
    assert_eq!(line(&now, "Alexeuca")["now_name"], "");
    // A copy asks those that are there, under the name of today.
    let copy = desk.ok("task_duplicate", json!({"id": task}))["value"]["id"].clone();
    let copy = sheet(&desk, &copy);
    let names: Vec<&str> = copy["lines"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|line| line["name"].as_str())
        .collect();
    assert_eq!(names, ["Chetrosul Mare", "Alexeuca"]);
    assert_eq!(copy["lines"][0]["state"], "sent");
    assert_eq!(copy["lines"][0]["sent_on"], Value::Null);
}

#[test]
fn an_order_is_closed_when_every_line_is_or_with_a_reason() {
    let (desk, sent, _) = three();
    let task = sent["task"]["id"].clone();
    mark(&desk, &sent, "Chetrosu", json!({"state": "answered"}));
    mark(&desk, &sent, "Chetrosu", json!({"state": "accepted"}));
    mark(
        &desk,
        &sent,
        "Brătușeni",
        json!({"state": "excused", "reason": "comasat"}),
    );
    let done = json!({"id": task, "to": "done"});
    let error = desk.call("task_move", done.clone()).unwrap_err();
    assert_eq!(error.code.slug(), "order-lines-open");
    assert_eq!(error.params["count"], "1");
    assert_eq!(error.params["names"], "Alexeuca");
    days_pass(&desk, 5);
    desk.ok(
        "task_move",
        json!({"id": task, "to": "done", "reason": "Nu se mai așteaptă"}),
    );
    days_pass(&desk, 30);
    let closed = sheet(&desk, &task);
    assert_eq!(closed["tally"]["missing"], 1);
    assert_eq!(
        line(&closed, "Alexeuca")["late_days"],
        3,
        "measured to the day of closing"
    );
    desk.undo();
    mark(&desk, &sent, "Alexeuca", json!({"state": "answered"}));
    assert_eq!(desk.refused("task_move", done.clone()), "order-lines-open");
    mark(&desk, &sent, "Alexeuca", json!({"state": "accepted"}));
    desk.ok("task_move", done);
}

#[test]
fn councils_of_an_order_are_those_of_its_lines() {
    let (desk, sent, all) = three();
    let task = sent["task"]["id"].clone();
    let one = json!({"id": task, "councils": [all[0]]});
    assert_eq!(desk.refused("task_edit", one), "invalid");
    desk.ok(
        "lines_remove",
        json!({"ids": [line(&sent, "Alexeuca")["id"]]}),
    );
    let edited = desk.ok("tasks_edit", json!({"ids": [task], "add_council": all[2]}));
    assert_eq!(edited["value"]["done"], 1);
    assert_eq!(sums(&sheet(&desk, &task)["tally"]), (3, 3));
    desk.ok("tasks_edit", json!({"ids": [task], "add_council": all[2]}));
    assert_eq!(sums(&sheet(&desk, &task)["tally"]), (3, 3), "nobody twice");
    let form = json!({"id": task, "form": [" Strada ", "Numărul", "Strada", ""]});
    assert_eq!(
        desk.ok("task_edit", form)["value"]["form"],
        json!(["Strada", "Numărul"])
    );
    desk.ok("task_bin", json!({"ids": [task]}));
    let marked = json!({"ids": [line(&sent, "Chetrosu")["id"]], "state": "answered"});
    assert_eq!(desk.refused("lines_mark", marked.clone()), "not-found");
    desk.ok("task_restore", json!({"ids": [task]}));
    desk.ok("lines_mark", marked);
}
