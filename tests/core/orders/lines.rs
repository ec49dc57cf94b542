//! Marks, days and edits of lines.

use serde_json::{Value, json};

use super::{councils, days_pass, line, mark, new_order, order, sheet, sums};
use crate::desk::TestDesk;

fn three() -> (TestDesk, Value) {
    let desk = TestDesk::office();
    councils(&desk, &["Chetrosu", "Brătușeni", "Alexeuca"]);
    let sheet = order(&desk, "2026-11-22");
    (desk, sheet)
}

#[test]
fn an_order_has_a_line_for_each_council_and_no_other_councils() {
    let (desk, sent) = three();
    assert_eq!(sent["lines"].as_array().unwrap().len(), 3);
    assert_eq!(sent["tally"]["waiting"], 3);
    assert_eq!(
        sent["tally"]["marks"],
        json!(["waiting", "waiting", "waiting"])
    );
    let first = line(&sent, "Chetrosu");
    assert_eq!(first["state"], "sent");
    assert_eq!(first["sent_on"], "2026-11-20");
    assert_eq!(first["due_on"], "2026-11-22");
    assert_eq!(sent["task"]["councils"].as_array().unwrap().len(), 3);
    let row = desk.ok("task_list", json!({}))["rows"][0].clone();
    assert_eq!(row["tally"]["total"], 3);
    assert_eq!(row["council_count"], 3);
    let core = desk.desk.core().unwrap();
    let held: i64 = core
        .read(|conn| Ok(conn.query_row("SELECT count(*) FROM task_council", [], |r| r.get(0))?))
        .unwrap();
    assert_eq!(held, 0);
}

#[test]
fn missing_is_worked_out_and_an_answer_keeps_its_lateness() {
    let (desk, sent) = three();
    let after = mark(&desk, &sent, "Chetrosu", json!({"state": "answered"}));
    assert_eq!(line(&after, "Chetrosu")["mark"], "answered");
    days_pass(&desk, 4);
    let now = sheet(&desk, &sent["task"]["id"]);
    assert_eq!(now["tally"]["missing"], 2);
    assert_eq!(line(&now, "Brătușeni")["late_days"], 2);
    let late = mark(
        &desk,
        &now,
        "Brătușeni",
        json!({"state": "answered", "on": "ieri",
        "answer_no": "12/1"}),
    );
    let answered = line(&late, "Brătușeni");
    assert_eq!(answered["mark"], "answered_late");
    assert_eq!(answered["answered_on"], "2026-11-23");
    assert_eq!(answered["late_days"], 1);
    assert_eq!(answered["answer_no"], "12/1");
    assert_eq!(late["tally"]["answered"], 2);
    assert_eq!(late["tally"]["answered_late"], 1);
    days_pass(&desk, 10);
    let later = sheet(&desk, &sent["task"]["id"]);
    assert_eq!(line(&later, "Brătușeni")["late_days"], 1);
    assert_eq!(line(&later, "Alexeuca")["late_days"], 12);
    assert_eq!(sums(&later["tally"]), (3, 3));
}

#[test]
fn the_table_of_states_is_kept() {
    let (desk, sent) = three();
    let id = line(&sent, "Chetrosu")["id"].clone();
    let to = |state: &str| json!({"ids": [id], "state": state, "reason": "r"});
    for state in ["accepted", "returned"] {
        assert_eq!(
            desk.refused("lines_mark", to(state)),
            "line-move-not-allowed"
        );
    }
    desk.ok("lines_mark", to("answered"));
    for state in ["received", "in_work", "sent", "excused"] {
        assert_eq!(
            desk.refused("lines_mark", to(state)),
            "line-move-not-allowed"
        );
    }
    let returned = desk.ok("lines_mark", to("returned"))["value"].clone();
    assert_eq!(returned["tally"]["returned"], 1);
    assert_eq!(line(&returned, "Chetrosu")["reason"], "r");
    assert_eq!(
        desk.refused("lines_mark", to("accepted")),
        "line-move-not-allowed"
    );
    let again = desk.ok("lines_mark", to("answered"))["value"].clone();
    assert_eq!(line(&again, "Chetrosu")["returned_on"], "2026-11-20");
    desk.ok("lines_mark", to("accepted"));
    let bare = json!({"ids": [line(&sent, "Alexeuca")["id"]], "state": "excused"});
    assert_eq!(desk.refused("lines_mark", bare), "invalid");
    let future = json!({"ids": [line(&sent, "Alexeuca")["id"]], "state": "answered",
        "on": "2026-11-21"});
    assert_eq!(desk.refused("lines_mark", future), "invalid");
    let before = json!({"ids": [line(&sent, "Alexeuca")["id"]], "state": "answered",
        "on": "2026-11-19"});
    assert_eq!(desk.refused("lines_mark", before), "invalid");
}

#[test]
fn cells_are_typed_over_and_emptied() {
    let (desk, sent) = three();
    days_pass(&desk, 5);
    let id = line(&sent, "Chetrosu")["id"].clone();
    let edit = |values: Value| {
        let mut request = values;
        request["id"] = id.clone();
        line(&desk.ok("line_edit", request)["value"], "Chetrosu")
    };
    let answered = edit(json!({"answered_on": "24.11", "note": "A sunat", "promised_on": "27.11"}));
    assert_eq!(answered["state"], "answered");
    assert_eq!(answered["answered_on"], "2026-11-24");
    assert_eq!(answered["late_days"], 2);
    assert_eq!(answered["note"], "A sunat");
    assert_eq!(answered["promised_on"], "2026-11-27");
    assert_eq!(edit(json!({"answered_on": "22.11"}))["late_days"], 0);
    let accepted = edit(json!({"accepted_on": "ieri"}));
    assert_eq!(accepted["state"], "accepted");
    assert_eq!(edit(json!({"accepted_on": ""}))["state"], "answered");
    assert_eq!(edit(json!({"received_on": "21.11"}))["state"], "answered");
    let back = edit(json!({"answered_on": ""}));
    assert_eq!(back["state"], "received");
    assert_eq!(back["mark"], "missing");
    assert_eq!(
        edit(json!({"promised_on": "vineri"}))["promised_on"],
        "2026-11-27"
    );
    assert_eq!(
        desk.refused("line_edit", json!({"id": id, "accepted_on": "azi"})),
        "invalid"
    );
    assert_eq!(
        desk.refused("line_edit", json!({"id": id, "answered_on": "2026-11-19"})),
        "invalid"
    );
    assert_eq!(
        desk.refused("line_edit", json!({"id": id, "answered_on": "mâine"})),
        "invalid"
    );
    assert_eq!(
        desk.refused("line_edit", json!({"id": id, "answered_on": "bla"})),
        "term-refused"
    );
}

#[test]
fn a_draft_is_sent_when_it_is_given_out() {
    let desk = TestDesk::office();
    councils(&desk, &["Chetrosu", "Brătușeni"]);
    let mut draft = new_order("2026-11-22");
    draft["draft"] = json!(true);
    let id = desk.ok("task_add", draft)["value"]["id"].clone();
    let kept = sheet(&desk, &id);
    assert_eq!(line(&kept, "Chetrosu")["sent_on"], Value::Null);
    let ids = json!({"ids": [line(&kept, "Chetrosu")["id"]], "state": "received"});
    assert_eq!(desk.refused("lines_mark", ids), "order-not-sent");
    days_pass(&desk, 5);
    assert_eq!(
        sheet(&desk, &id)["tally"]["waiting"],
        2,
        "nobody owes what was not sent"
    );
    desk.ok("task_move", json!({"id": id, "to": "assigned"}));
    let sent = sheet(&desk, &id);
    assert_eq!(line(&sent, "Chetrosu")["sent_on"], "2026-11-25");
    assert_eq!(sent["tally"]["missing"], 2);
    desk.undo();
    assert_eq!(line(&sheet(&desk, &id), "Chetrosu")["sent_on"], Value::Null);
}
