//! Lists of tasks: groups, order, pages by key, filters, counts.

use district_core::tasks::rules::{TermDays, board_column, term_group};
use serde_json::{Value, json};

use crate::desk::TestDesk;

fn add(desk: &TestDesk, request: Value) -> Value {
    desk.ok("task_add", request)["value"]["id"].clone()
}

fn filled() -> TestDesk {
    let desk = TestDesk::office();
    let dues = [
        "2026-11-02",
        "2026-11-20",
        "2026-11-22",
        "2026-12-05",
        "",
        "2026-11-19",
        "2026-11-21",
    ];
    for (n, due) in dues.iter().enumerate() {
        let due = match due.is_empty() {
            true => json!({"no_term": true}),
            false => json!({"on": due}),
        };
        add(
            &desk,
            json!({"title": format!("Sarcina {n}"), "due": due,
                "responsible": {"name": if n % 2 == 0 { "Ion Ceban" } else { "Olga Rusu" }},
                "labels": [if n < 3 { "alegeri" } else { "buget" }],
                "basis": {"kind": if n == 1 { "Dispoziție" } else { "" }, "no": "45"},
                "priority": if n == 3 { "high" } else { "normal" },
                "control": if n < 2 { "once" } else { "none" }}),
        );
    }
    let done = add(
        &desk,
        json!({"title": "Gata", "due": {"on": "2026-11-01"}, "responsible": {"name": "I"}}),
    );
    desk.ok(
        "task_move",
        json!({"id": done, "to": "done", "performed_on": "2026-10-30"}),
    );
    desk
}

fn titles(page: &Value) -> Vec<&str> {
    let rows = page["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| row["title"].as_str().unwrap())
        .collect()
}

#[test]
fn the_list_is_grouped_by_term_and_agrees_with_the_rules() {
    let desk = filled();
    let page = desk.ok("task_list", json!({}));
    let groups: Vec<(String, i64, i64)> = page["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|g| {
            (
                g["key"].as_str().unwrap().to_owned(),
                g["count"].as_i64().unwrap(),
                g["overdue"].as_i64().unwrap(),
            )
        })
        .collect();
    let group = |key: &str, count, overdue| (key.to_owned(), count, overdue);
    assert_eq!(
        groups,
        [
            group("overdue", 2, 2),
            group("today", 1, 0),
            group("week", 2, 0),
            group("later", 1, 0),
            group("none", 1, 0),
            group("closed", 1, 0)
        ]
    );
    assert_eq!(
        titles(&page),
        [
            "Sarcina 0",
            "Sarcina 5",
            "Sarcina 1",
            "Sarcina 6",
            "Sarcina 2",
            "Sarcina 3",
            "Sarcina 4",
            "Gata"
        ]
    );
    assert_eq!(page["total"], 8);
    let days = TermDays::around("2026-11-20".parse().unwrap());
    for row in page["rows"].as_array().unwrap() {
        let state = serde_json::from_value(row["state"].clone()).unwrap();
        let due = row["due_on"].as_str();
        assert_eq!(row["group"], term_group(state, due, None, &days), "{row}");
    }
    let board = desk.ok("task_list", json!({"group": "board"}));
    for row in board["rows"].as_array().unwrap() {
        let state = serde_json::from_value(row["state"].clone()).unwrap();
        assert_eq!(row["group"], board_column(state));
    }
}

#[test]
fn pages_by_key_give_every_row_once_in_every_grouping_and_order() {
    let desk = filled();
    for group in [
        "term",
        "council",
        "responsible",
        "source",
        "state",
        "board",
        "none",
    ] {
        for sort in ["term", "number", "title", "changed"] {
            let whole = desk.ok("task_list", json!({"group": group, "sort": sort}));
            let mut seen: Vec<Value> = Vec::new();
            let mut after = Value::Null;
            loop {
                let page = desk.ok(
                    "task_list",
                    json!({"group": group, "sort": sort, "limit": 3, "after": after}),
                );
                seen.extend(page["rows"].as_array().unwrap().iter().cloned());
                after = page["next"].clone();
                if after.is_null() {
                    break;
                }
                assert!(seen.len() < 20, "{group} {sort} never ends");
            }
            assert_eq!(json!(seen), whole["rows"], "{group} {sort}");
            assert_eq!(seen.len(), 8, "{group} {sort}");
        }
    }
    let bad = json!({"after": "nimic"});
    assert_eq!(desk.refused("task_list", bad), "bad-request");
}

#[test]
fn folded_groups_keep_their_count_and_send_no_rows() {
    let desk = filled();
    let page = desk.ok("task_list", json!({"folded": ["overdue", "closed"]}));
    assert_eq!(page["groups"][0]["count"], 2);
    assert_eq!(page["total"], 8);
    assert_eq!(page["rows"].as_array().unwrap().len(), 5);
}

#[test]
fn filters_keep_what_they_name() {
    let desk = filled();
    let found = |filter: Value| {
        let page = desk.ok(
            "task_list",
            json!({"filter": filter, "sort": "number", "group": "none"}),
        );
        let mut names: Vec<String> = titles(&page).into_iter().map(str::to_owned).collect();
        names.sort();
        names.join(",").replace("Sarcina ", "")
    };
    assert_eq!(found(json!({"open": "open"})), "0,1,2,3,4,5,6");
    assert_eq!(found(json!({"open": "closed"})), "Gata");
    assert_eq!(found(json!({"overdue": true})), "0,5");
    assert_eq!(found(json!({"due_soon": true})), "1,2,6");
    assert_eq!(found(json!({"responsible": ["name:Ion Ceban"]})), "0,2,4,6");
    assert_eq!(
        found(json!({"responsible": ["name:Ion Ceban", "name:I"]})),
        "Gata,0,2,4,6"
    );
    assert_eq!(found(json!({"labels": ["alegeri"], "overdue": true})), "0");
    assert_eq!(found(json!({"sources": ["Dispoziție"]})), "1");
    assert_eq!(found(json!({"priority": "high"})), "3");
    assert_eq!(found(json!({"on_control": true})), "0,1");
    assert_eq!(
        found(json!({"due_from": "2026-11-20", "due_to": "2026-11-22"})),
        "1,2,6"
    );
    assert_eq!(found(json!({"no_term": true})), "4");
    assert_eq!(found(json!({"author": "me"})), "Gata,0,1,2,3,4,5,6");
    assert_eq!(found(json!({"involved": "me", "overdue": true})), "0,5");
    assert_eq!(found(json!({"states": ["done"]})), "Gata");
    assert_eq!(found(json!({"waiting": true})), "");
}

#[test]
fn words_find_tasks_by_title_number_basis_people_and_places() {
    let desk = TestDesk::office();
    let one = add(
        &desk,
        json!({"title": "Lista suplimentară a alegătorilor", "responsible": {"name": "Ion Țurcanu"},
            "basis": {"kind": "Dispoziție", "no": "45"}, "labels": ["urne"], "text": "se trimite la comisie"}),
    );
    let two = add(&desk, json!({"title": "Звіт про вибори"}));
    let found = |words: &str| -> Vec<Value> {
        let page = desk.ok(
            "task_list",
            json!({"filter": {"text": words}, "group": "none"}),
        );
        let rows = page["rows"].as_array().unwrap();
        assert_eq!(page["total"], rows.len());
        rows.iter().map(|row| row["id"].clone()).collect()
    };
    for words in [
        "alegatori lista",
        "1/2026",
        "dispozitie 45",
        "turcanu",
        "Цуркану",
        "urne",
        "comisie",
    ] {
        assert_eq!(found(words), std::slice::from_ref(&one), "{words}");
    }
    assert_eq!(found("вибори"), std::slice::from_ref(&two));
    assert!(found("primărie").is_empty());
    let hit = |words: &str| -> Value {
        let reply = desk.ok("search", json!({"text": words, "limit": 5}));
        let groups = reply["groups"].as_array().unwrap().clone();
        groups
            .into_iter()
            .find(|g| g["kind"] == "task")
            .unwrap_or_default()["hits"][0]
            .clone()
    };
    assert_eq!(hit("suplimentara")["id"], one);
    assert_eq!(hit("suplimentara")["subtitle"], "1/2026, Ion Țurcanu");
    assert_eq!(hit("turcanu")["matched"]["field"], "person");
    desk.ok(
        "task_edit",
        json!({"id": one, "title": "Altceva", "labels": []}),
    );
    assert!(found("suplimentară").is_empty());
    assert!(
        found("urne").is_empty(),
        "a label taken away is not found any more"
    );
    desk.undo();
    assert_eq!(found("suplimentară urne"), std::slice::from_ref(&one));
    desk.ok("task_bin", json!({"ids": [one]}));
    assert!(found("suplimentară").is_empty());
    let binned = json!({"filter": {"text": "suplimentara", "binned": true}});
    assert_eq!(desk.ok("task_list", binned)["rows"][0]["id"], one);
    let trouble = desk.desk.core().unwrap().check(false).unwrap();
    assert!(trouble.is_empty(), "{trouble:?}");
}

#[test]
fn many_tasks_of_a_word_do_not_hide_a_mistyped_name() {
    let desk = TestDesk::office();
    for n in 0..15 {
        add(&desk, json!({"title": format!("Popescul cere {n}")}));
    }
    desk.ok("person_add", crate::desk::person("Popesku", "Ion"));
    let reply = desk.ok("search", json!({"text": "popescul", "limit": 5}));
    let kinds: Vec<&str> = reply["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|g| g["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["person", "task"]);
}

#[test]
fn what_closed_more_than_a_week_ago_is_left_out_until_asked_for() {
    let desk = filled();
    let shown = |desk: &TestDesk, request: Value| desk.ok("task_list", request)["total"].clone();
    desk.clock.advance(7 * 86_400_000);
    assert_eq!(shown(&desk, json!({})), 8);
    desk.clock.advance(86_400_000);
    assert_eq!(shown(&desk, json!({})), 7);
    assert_eq!(shown(&desk, json!({"filter": {"open": "all"}})), 8);
}

#[test]
fn the_frame_counts_open_late_today_and_to_confirm() {
    let desk = filled();
    let counts = desk.ok("task_counts", json!({}));
    assert_eq!(
        counts,
        json!({"open": 7, "overdue": 2, "today": 1, "to_confirm": 0})
    );
    let planned = add(
        &desk,
        json!({"title": "Azi", "plan_on": "2026-11-20", "plan_time": "9:05"}),
    );
    assert_eq!(
        desk.ok("task_get", json!({"id": planned}))["plan_time"],
        "09:05"
    );
    let page = desk.ok("task_list", json!({"filter": {"overdue": true}}));
    let late = page["rows"][0]["id"].clone();
    desk.ok(
        "task_move",
        json!({"id": late, "to": "reported", "result": "r"}),
    );
    let counts = desk.ok("task_counts", json!({}));
    assert_eq!(
        counts,
        json!({"open": 8, "overdue": 1, "today": 2, "to_confirm": 1})
    );
}

#[test]
fn facets_count_each_kind_as_if_nothing_were_chosen_of_it() {
    let desk = filled();
    let facets = desk.ok("task_facets", json!({"filter": {"labels": ["alegeri"]}}));
    let pairs = |kind: &str| -> Vec<(String, i64)> {
        facets[kind]
            .as_array()
            .unwrap()
            .iter()
            .map(|f| {
                (
                    f["key"].as_str().unwrap().to_owned(),
                    f["count"].as_i64().unwrap(),
                )
            })
            .collect()
    };
    assert_eq!(
        pairs("labels"),
        [("buget".to_owned(), 4), ("alegeri".to_owned(), 3)]
    );
    assert_eq!(
        pairs("responsible"),
        [
            ("name:Ion Ceban".to_owned(), 2),
            ("name:Olga Rusu".to_owned(), 1)
        ]
    );
    assert_eq!(pairs("states"), [("assigned".to_owned(), 3)]);
    assert_eq!(pairs("sources"), [("Dispoziție".to_owned(), 1)]);
}
