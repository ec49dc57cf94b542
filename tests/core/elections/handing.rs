//! Rows handed on as tasks and orders, and what comes back from them.

use serde_json::{Value, json};

use super::lines::{marked, near, of};
use super::{local_2027, page as page_of, rows};
use crate::desk::TestDesk;
use crate::orders::councils;

fn hand(desk: &TestDesk, request: Value) -> Value {
    desk.ok("programme_hand", request)
}

fn task(desk: &TestDesk, row: &Value) -> Value {
    desk.ok("task_get", json!({"id": row["tasks"][0]["id"]}))
}

#[test]
fn a_row_becomes_a_task_with_its_words_and_its_day() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let before = desk.content();
    let row = super::row(&page, "MD-001");
    let changed = hand(
        &desk,
        json!({"ids": [row["id"]], "task": {"title": "", "responsible": {"name": "Ion Ceban"}}}),
    );
    assert_eq!(changed["op"]["kind"], "programme-hand");
    let handed = of(&changed["value"], &row["id"]);
    assert_eq!(handed["state"], "planned");
    assert_eq!(handed["tasks"][0]["responsible"], "Ion Ceban");
    let task = task(&desk, &handed);
    assert_eq!(task["title"], row["action"]);
    assert_eq!(task["state"], "assigned");
    assert_eq!(task["due_on"], row["effective"]);
    assert_eq!(
        task["basis"]["kind"],
        "Program calendaristic: Alegeri locale generale, 17.10.2027"
    );
    assert_eq!(task["basis"]["no"], row["no"]);
    let basis = &task["due_basis"];
    assert_eq!(basis["kind"], "programme");
    assert_eq!(
        basis["title"],
        format!(
            "din programul calendaristic, nr. {}",
            row["no"].as_str().unwrap()
        )
    );
    assert_eq!(basis["act"], row["legal_act"]);
    assert_eq!(basis["rule"], "MD-001");
    let programme = &task["programme"];
    assert_eq!(programme["line"], row["id"]);
    assert_eq!(programme["election"], page["election"]["id"]);
    assert_eq!(programme["election_name"], page["election"]["name"]);
    assert_eq!(programme["gone"], false);
    desk.undo();
    assert_eq!(desk.content(), before);
    assert_eq!(page_of(&desk, &page["election"]["id"]), page);
    desk.ok("history_redo", json!({}));
    assert_eq!(page_of(&desk, &page["election"]["id"]), changed["value"]);
}

#[test]
fn the_office_day_is_the_term_or_stands_beside_it() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let row = super::row(&page, "MD-001");
    desk.ok(
        "programme_line_edit",
        json!({"id": row["id"], "own_on": "01.09.2027"}),
    );
    let beside = hand(&desk, json!({"ids": [row["id"]], "task": {"title": ""}}));
    let beside = task(&desk, &of(&beside["value"], &row["id"]));
    assert_eq!(beside["due_on"], row["effective"]);
    assert_eq!(beside["own_due_on"], "2027-09-01");
    desk.undo();
    let by_own = json!({"ids": [row["id"]], "task": {"title": "Secțiile"}, "by_own": true});
    let own = hand(&desk, by_own);
    let own = task(&desk, &of(&own["value"], &row["id"]));
    assert_eq!(own["title"], "Secțiile");
    assert_eq!(own["due_on"], "2027-09-01");
    assert_eq!(own["own_due_on"], Value::Null);
    desk.undo();
    let typed = json!({"ids": [row["id"]], "task": {"title": "", "due": {"on": "2027-08-01"}}});
    let typed = hand(&desk, typed);
    let typed = task(&desk, &of(&typed["value"], &row["id"]));
    assert_eq!(typed["due_on"], "2027-08-01");
    assert_eq!(typed["due_basis"]["kind"], "typed");
}

#[test]
fn many_rows_are_many_tasks_and_one_undo() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let before = desk.content();
    let ids: Vec<&Value> = rows(&page).iter().take(6).map(|row| &row["id"]).collect();
    let changed = hand(&desk, json!({"ids": ids, "task": {"title": ""}}));
    assert_eq!(changed["op"]["count"], 6);
    for id in &ids {
        assert_eq!(
            of(&changed["value"], id)["tasks"].as_array().unwrap().len(),
            1
        );
    }
    let refused = desk.call("programme_hand", json!({"ids": ids, "task": {"title": ""}}));
    let refused = refused.unwrap_err();
    assert_eq!(json!(refused.code), "row-handed");
    assert_eq!(refused.params["count"], "6");
    let again = hand(
        &desk,
        json!({"ids": [ids[0]], "task": {"title": ""}, "again": true}),
    );
    assert_eq!(
        of(&again["value"], ids[0])["tasks"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn a_row_becomes_an_order_to_all_councils_and_follows_it() {
    let desk = TestDesk::office();
    councils(&desk, &["Lunca", "Valea", "Cotul"]);
    let page = local_2027(&desk);
    let before = desk.content();
    let row = super::row(&page, "MD-001");
    let changed = hand(
        &desk,
        json!({"ids": [row["id"]], "task": {"title": "", "responsible": {"name": "Ion Ceban"},
            "order": {"all": true}}}),
    );
    let handed = of(&changed["value"], &row["id"]);
    assert_eq!(handed["tasks"][0]["tally"]["total"], 3);
    assert_eq!(handed["state"], "planned");
    let order = desk.ok("order_get", json!({"id": handed["tasks"][0]["id"]}));
    let lines = order["lines"].as_array().unwrap();
    desk.ok(
        "lines_mark",
        json!({"ids": [lines[0]["id"]], "state": "answered"}),
    );
    let begun = of(&page_of(&desk, &page["election"]["id"]), &row["id"]);
    assert_eq!(begun["state"], "in_work");
    assert_eq!(begun["tasks"][0]["tally"]["answered"], 1);
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn the_state_of_a_row_is_that_of_its_tasks_until_it_is_ended_itself() {
    let desk = TestDesk::office();
    let page = near(&desk);
    let row = marked(&page, "overdue");
    let request = json!({"ids": [row["id"]], "task": {"title": "", "responsible": {"id": "me"}}});
    let changed = hand(&desk, request);
    let task = of(&changed["value"], &row["id"])["tasks"][0]["id"].clone();
    let state = || of(&page_of(&desk, &page["election"]["id"]), &row["id"]);
    let go = |to: &str, more: Value| {
        let mut request = json!({"id": task, "to": to, "performed_on": "2026-11-19"});
        for (key, value) in more.as_object().unwrap() {
            request[key] = value.clone();
        }
        desk.ok("task_move", request);
    };
    go("in_progress", json!({}));
    assert_eq!(state()["state"], "in_work");
    go("reported", json!({"result": "făcut"}));
    let done = state();
    assert_eq!(done["state"], "done");
    assert_eq!(done["mark"], "done_late");
    assert_eq!(done["done_on"], "2026-11-19");
    assert_eq!(
        done["late_days"].as_i64().unwrap(),
        row["late_days"].as_i64().unwrap() - 1
    );
    let error = desk.call(
        "programme_hand",
        json!({"ids": [row["id"]], "task": {"title": ""}}),
    );
    assert_eq!(json!(error.unwrap_err().code), "row-ended");
    desk.ok(
        "programme_mark",
        json!({"ids": [row["id"]], "state": "not_applicable", "reason": "s-a anulat"}),
    );
    assert_eq!(state()["state"], "not_applicable");
}

#[test]
fn a_row_without_a_day_makes_a_task_without_a_term() {
    let desk = TestDesk::office();
    let page = super::election(&desk, json!({"kind": "local_general"}));
    let row = super::row(&page, "MD-001");
    let request =
        json!({"ids": [row["id"]], "task": {"title": "", "responsible": {"name": "Ion Ceban"}}});
    let changed = hand(&desk, request);
    let task = task(&desk, &of(&changed["value"], &row["id"]));
    assert_eq!(
        (&task["due_on"], &task["no_term"]),
        (&Value::Null, &json!(true))
    );
    assert_eq!(task["state"], "assigned");
    assert_eq!(task["due_basis"]["kind"], "programme");
}

#[test]
fn a_row_taken_off_leaves_its_task_which_says_so() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let row = &rows(&page)[0];
    let changed = hand(&desk, json!({"ids": [row["id"]], "task": {"title": ""}}));
    let handed = of(&changed["value"], &row["id"]);
    desk.ok("programme_bin", json!({"ids": [row["id"]]}));
    let card = task(&desk, &handed);
    assert_eq!(card["deleted"], false);
    assert_eq!(card["programme"]["gone"], true);
    desk.undo();
    assert_eq!(task(&desk, &handed)["programme"]["gone"], false);
}

#[test]
fn the_term_of_a_task_follows_its_row_when_that_is_corrected() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let row = super::row(&page, "MD-001");
    let hanging = super::row(&page, "MD-P10");
    let ids = json!([row["id"], hanging["id"]]);
    let changed = hand(&desk, json!({"ids": ids, "task": {"title": ""}}));
    let before = desk.content();
    let tasks = |page: &Value| [&row["id"], &hanging["id"]].map(|id| task(&desk, &of(page, id)));
    let official =
        json!({"id": row["id"], "official_to": "E-40", "official_source": "Hotărârea 7"});
    let moved = desk.ok("programme_line_edit", official);
    let [own, other] = tasks(&moved["value"]);
    assert_eq!(own["due_on"], "2027-09-07");
    assert_eq!(
        other["due_on"],
        super::row(&moved["value"], "MD-P10")["effective"]
    );
    assert_ne!(other["due_on"], hanging["effective"]);
    desk.undo();
    assert_eq!(desk.content(), before);
    // A term that somebody set by hand stays where it was put.
    let id = of(&changed["value"], &row["id"])["tasks"][0]["id"].clone();
    desk.ok("task_edit", json!({"id": id, "due": {"on": "2027-08-15"}}));
    let official =
        json!({"id": row["id"], "official_to": "E-40", "official_source": "Hotărârea 7"});
    let moved = desk.ok("programme_line_edit", official);
    assert_eq!(tasks(&moved["value"])[0]["due_on"], "2027-08-15");
}
