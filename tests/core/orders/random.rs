//! Whatever is done, in whatever order: the lines add up, the table is kept, undo is exact.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{councils, days_pass, new_order, sheet, sums};
use crate::desk::TestDesk;

const STATES: [&str; 7] = [
    "sent", "received", "in_work", "answered", "accepted", "returned", "excused",
];

/// The table, written down once more: what may follow what, besides the same again.
fn allowed(from: &str, to: &str) -> bool {
    match to {
        "received" => from == "sent",
        "in_work" => matches!(from, "sent" | "received"),
        "answered" => matches!(from, "sent" | "received" | "in_work" | "returned"),
        "accepted" | "returned" => from == "answered",
        "excused" => matches!(from, "sent" | "received" | "in_work" | "returned"),
        _ => from == "excused",
    }
}

/// How a line comes from `sent` to a state.
fn way_to(state: &str) -> &'static [&'static str] {
    match state {
        "received" => &["received"],
        "in_work" => &["in_work"],
        "answered" => &["answered"],
        "accepted" => &["answered", "accepted"],
        "returned" => &["answered", "returned"],
        "excused" => &["excused"],
        _ => &[],
    }
}

#[test]
fn every_pair_of_states_that_is_not_in_the_table_is_refused() {
    for from in STATES {
        for to in STATES.into_iter().filter(|to| *to != from) {
            let desk = TestDesk::office();
            councils(&desk, &["Chetrosu"]);
            let sent = super::order(&desk, "2026-11-22");
            let id = sent["lines"][0]["id"].clone();
            let mark = |state: &str| {
                desk.call(
                    "lines_mark",
                    json!({"ids": [id], "state": state, "reason": "r"}),
                )
            };
            for step in way_to(from) {
                mark(step).unwrap();
            }
            let before = desk.content();
            match mark(to) {
                Ok(after) => {
                    assert!(allowed(from, to), "{from} → {to} went through");
                    assert_eq!(after["value"]["lines"][0]["state"], to);
                }
                Err(error) => {
                    assert!(!allowed(from, to), "{from} → {to}: {error:?}");
                    assert_eq!(error.code.slug(), "line-move-not-allowed");
                    assert_eq!(desk.content(), before);
                }
            }
        }
    }
}

#[derive(Debug, Clone)]
enum Act {
    Mark(u8, u8, u8),
    MarkMany(u8, u8),
    Edit(u8, u8, u8),
    Extend(u8, u8),
    ExtendAll(u8),
    Correct(u8),
    Remind(u8),
    AddCouncil(u8),
    AddLines,
    Remove(u8),
    Move(u8),
    Bin,
    Restore,
    Days(u8),
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        6 => any::<(u8, u8, u8)>().prop_map(|(a, b, c)| Act::Mark(a, b, c)),
        2 => any::<(u8, u8)>().prop_map(|(a, b)| Act::MarkMany(a, b)),
        5 => any::<(u8, u8, u8)>().prop_map(|(a, b, c)| Act::Edit(a, b, c)),
        3 => any::<(u8, u8)>().prop_map(|(a, b)| Act::Extend(a, b)),
        1 => any::<u8>().prop_map(Act::ExtendAll),
        1 => any::<u8>().prop_map(Act::Correct),
        2 => any::<u8>().prop_map(Act::Remind),
        1 => any::<u8>().prop_map(Act::AddCouncil),
        2 => Just(Act::AddLines),
        1 => any::<u8>().prop_map(Act::Remove),
        2 => any::<u8>().prop_map(Act::Move),
        1 => Just(Act::Bin),
        2 => Just(Act::Restore),
        2 => any::<u8>().prop_map(Act::Days),
        2 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ]
}

fn run(desk: &TestDesk, task: &Value, act: &Act) {
    let shown = sheet(desk, task);
    let ids: Vec<Value> = shown["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["id"].clone())
        .collect();
    let pick = |n: u8| ids[n as usize % ids.len()].clone();
    let some = |n: u8| -> Vec<Value> {
        ids.iter()
            .enumerate()
            .filter(|(at, _)| n >> (at % 8) & 1 == 1)
            .map(|(_, id)| id.clone())
            .collect()
    };
    let day = |n: u8| json!(format!("2026-11-{:02}", 18 + n % 12));
    // Refusals are ordinary answers.
    let _ = match act {
        Act::Mark(who, state, on) => {
            let on = if on % 3 == 0 { day(*on) } else { Value::Null };
            desk.call(
                "lines_mark",
                json!({"ids": [pick(*who)], "on": on, "reason": "r",
                "state": STATES[*state as usize % 7]}),
            )
        }
        Act::MarkMany(who, state) => desk.call(
            "lines_mark",
            json!({"ids": some(*who),
            "reason": "r", "state": STATES[*state as usize % 7], "answer_no": "1"}),
        ),
        Act::Edit(who, field, n) => {
            let field = [
                "sent_on",
                "received_on",
                "in_work_on",
                "answered_on",
                "accepted_on",
                "promised_on",
                "answer_date",
                "note",
            ][*field as usize % 8];
            let value = if n % 4 == 0 { json!("") } else { day(*n) };
            desk.call("line_edit", json!({"id": pick(*who), field: value}))
        }
        Act::Extend(who, n) => desk.call(
            "lines_extend",
            json!({"ids": some(*who | 1),
            "new_due": {"on": format!("2026-12-{:02}", n % 28 + 1)}, "reason": "r"}),
        ),
        Act::ExtendAll(n) => desk.call(
            "extension_ask",
            json!({"task": task, "granted": true,
            "new_due": {"on": format!("2026-12-{:02}", n % 28 + 1)}, "reason": "r"}),
        ),
        Act::Correct(n) => desk.call(
            "task_edit",
            json!({"id": task, "due": {"on": day(*n)},
            "due_reason": "r"}),
        ),
        Act::Remind(who) => desk.call(
            "lines_remind",
            json!({"order": task, "way": "call",
            "ids": if who % 2 == 0 { vec![] } else { some(*who) }}),
        ),
        Act::AddCouncil(n) => desk.call(
            "council_add",
            json!({"name": format!("Nou {n}"),
            "kind": "commune", "code": "", "bodies": true}),
        ),
        Act::AddLines => desk.call("lines_add", json!({"order": task, "to": {"all": true}})),
        Act::Remove(who) => desk.call("lines_remove", json!({"ids": [pick(*who)]})),
        Act::Move(n) => {
            let moves = shown["task"]["moves"].as_array().unwrap();
            if moves.is_empty() {
                return;
            }
            let to = moves[*n as usize % moves.len()]["to"].clone();
            desk.call(
                "task_move",
                json!({"id": task, "to": to, "result": "x",
                "until": "2027-01-31", "reason": if n % 2 == 0 { "r" } else { "" }}),
            )
        }
        Act::Bin => desk.call("task_bin", json!({"ids": [task]})),
        Act::Restore => desk.call("task_restore", json!({"ids": [task]})),
        Act::Days(n) => {
            days_pass(desk, i64::from(n % 4));
            return;
        }
        Act::Undo => desk.call("history_undo", json!({"op": null, "skip_conflicts": false})),
        Act::Redo => desk.call("history_redo", json!({})),
    };
}

/// Everything that must hold of an order at every moment.
fn holds(desk: &TestDesk, task: &Value, first: i64, draft: bool) -> Result<(), TestCaseError> {
    let shown = sheet(desk, task);
    let (tally, lines) = (&shown["tally"], shown["lines"].as_array().unwrap());
    prop_assert_eq!(sums(tally), (lines.len() as i64, lines.len() as i64));
    prop_assert_eq!(&shown["task"]["tally"], tally);
    let marks: Vec<&Value> = lines.iter().map(|line| &line["mark"]).collect();
    prop_assert_eq!(json!(marks), tally["marks"].clone());
    let from_start = lines
        .iter()
        .filter(|line| line["added_on"].is_null())
        .count() as i64;
    // A draft is not out: whoever is added to it is there from the start.
    prop_assert!(
        draft || from_start <= first,
        "a council added later is marked so"
    );
    for line in lines {
        let on = |field: &str| line[field].as_str().map(str::to_owned);
        let state = line["state"].as_str().unwrap();
        let late = line["late_days"].as_i64().unwrap();
        match state {
            "accepted" => prop_assert!(on("answered_on").is_some() && on("accepted_on").is_some()),
            "answered" => prop_assert!(on("answered_on").is_some()),
            "returned" => {
                prop_assert!(on("answered_on").is_some() && on("returned_on").is_some());
            }
            "excused" => prop_assert_eq!(&line["reason"], "r"),
            _ => prop_assert!(on("answered_on").is_none(), "{}", line),
        }
        let answered = matches!(state, "answered" | "accepted");
        let expected = match (answered, line["mark"].as_str().unwrap()) {
            (true, "answered") => late == 0,
            (true, "answered_late") => late > 0,
            (false, "missing") => late > 0 && on("due_on").is_some(),
            (false, "waiting") => late == 0,
            (false, mark) => mark == state,
            _ => false,
        };
        prop_assert!(expected, "{}", line);
    }
    let binned = shown["task"]["deleted"] == true;
    let list = json!({"filter": {"binned": binned, "open": "all"}, "group": "none"});
    let rows = desk.ok("task_list", list);
    let row = rows["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["id"] == *task);
    prop_assert_eq!(&row.unwrap()["tally"], tally);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn lines_add_up_and_everything_undone_is_as_before(
        draft in any::<bool>(), acts in prop::collection::vec(act(), 1..22),
    ) {
        let desk = TestDesk::office();
        councils(&desk, &["Chetrosu", "Brătușeni", "Alexeuca", "Bădragii"]);
        let before = desk.content();
        let mut new = new_order("2026-11-23");
        new["draft"] = json!(draft);
        let task = desk.ok("task_add", new)["value"]["id"].clone();
        for act in &acts {
            run(&desk, &task, act);
            // The order itself may have been undone.
            if desk.call("order_get", json!({"id": task})).is_err() {
                desk.ok("history_redo", json!({}));
            }
            holds(&desk, &task, 4, draft)?;
        }
        let full = desk.content();
        let mut undone = 0;
        while desk.content() != before {
            desk.undo();
            undone += 1;
            prop_assert!(undone < 200);
        }
        for _ in 0..undone {
            desk.ok("history_redo", json!({}));
        }
        prop_assert_eq!(desk.content(), full);
        prop_assert!(desk.desk.core().unwrap().check(false).unwrap().is_empty());
    }
}
