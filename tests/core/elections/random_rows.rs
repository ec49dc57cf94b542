//! Any order of acts on rows: the counts are those of the rows, what is done never moves, and
//! everything undone is as it was.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::lines::near;
use super::{page, rows};
use crate::desk::TestDesk;

#[derive(Debug, Clone)]
enum Act {
    Mark(u8, u8),
    Own(u8, u8),
    Official(u8, u8),
    Count(u8, bool),
    Add(u8),
    Place(u8, u8),
    Bin(u8),
    Hand(u8, bool),
    Undo,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        5 => any::<(u8, u8)>().prop_map(|(a, b)| Act::Mark(a, b)),
        2 => any::<(u8, u8)>().prop_map(|(a, b)| Act::Own(a, b)),
        3 => any::<(u8, u8)>().prop_map(|(a, b)| Act::Official(a, b)),
        2 => any::<(u8, bool)>().prop_map(|(a, b)| Act::Count(a, b)),
        2 => any::<u8>().prop_map(Act::Add),
        2 => any::<(u8, u8)>().prop_map(|(a, b)| Act::Place(a, b)),
        1 => any::<u8>().prop_map(Act::Bin),
        2 => any::<(u8, bool)>().prop_map(|(a, b)| Act::Hand(a, b)),
        1 => Just(Act::Undo),
    ]
}

/// Does an act; false when the rules refuse it or nothing changed.
fn act_on(desk: &TestDesk, election: &Value, act: &Act) -> bool {
    let now = page(desk, election);
    let rows = rows(&now);
    let id = |n: &u8| rows[usize::from(*n) % rows.len()]["id"].clone();
    let day = |n: &u8| format!("E-{}", u16::from(*n) % 60);
    let (name, request) = match act {
        Act::Mark(n, to) => {
            let states = ["planned", "in_work", "done", "not_applicable"];
            let state = states[usize::from(*to) % states.len()];
            (
                "programme_mark",
                json!({"ids": [id(n)], "state": state, "reason": "așa"}),
            )
        }
        Act::Own(n, days) => {
            let own = if days.is_multiple_of(5) {
                String::new()
            } else {
                day(days)
            };
            ("programme_line_edit", json!({"id": id(n), "own_on": own}))
        }
        Act::Official(n, days) => {
            let to = if days.is_multiple_of(4) {
                String::new()
            } else {
                day(days)
            };
            let request = json!({"id": id(n), "official_to": to, "official_source": "Hotărârea 1"});
            ("programme_line_edit", request)
        }
        Act::Count(n, exact) => {
            let counting = if *exact {
                "exact_n"
            } else {
                "n_full_days_between"
            };
            (
                "programme_line_edit",
                json!({"id": id(n), "counting": counting}),
            )
        }
        Act::Add(n) => {
            let anchor = match n % 2 {
                0 => "election_day".to_owned(),
                _ => format!("line:{}", id(n).as_str().unwrap()),
            };
            let term = json!({"anchor": anchor, "direction": "before", "n": n % 20, "unit": "calendar_day"});
            let request = json!({"election": election, "action": "Acțiune proprie", "after": id(n), "term": term});
            ("programme_line_add", request)
        }
        Act::Place(n, behind) => (
            "programme_line_edit",
            json!({"id": id(n), "after": id(behind)}),
        ),
        Act::Bin(n) => ("programme_bin", json!({"ids": [id(n)]})),
        Act::Hand(n, again) => {
            let task = json!({"title": "", "responsible": {"name": "Ion Ceban"}});
            (
                "programme_hand",
                json!({"ids": [id(n)], "task": task, "again": again}),
            )
        }
        Act::Undo => {
            desk.undo();
            return true;
        }
    };
    desk.call(name, request)
        .is_ok_and(|reply| !reply["op"].is_null())
}

fn sums_hold(page: &Value) {
    let counts = &page["election"]["counts"];
    let of = |field: &str| counts[field].as_i64().unwrap();
    let all = rows(page).len() as i64;
    assert_eq!(of("total"), all);
    assert_eq!(
        of("planned") + of("in_work") + of("done") + of("not_applicable"),
        all
    );
    assert!(of("done_late") <= of("done"));
    assert!(of("overdue") + of("soon") <= of("planned") + of("in_work"));
    let numbers: Vec<&str> = rows(page)
        .iter()
        .map(|row| row["no"].as_str().unwrap())
        .collect();
    let sensible: Vec<String> = (1..=numbers.len()).map(|n| n.to_string()).collect();
    assert_eq!(numbers, sensible);
}

/// The days of what is done, by row.
fn done(page: &Value) -> Vec<(Value, Value, Value)> {
    rows(page)
        .iter()
        .filter(|row| row["state"] == "done" && !row["done_on"].is_null())
        .map(|row| {
            (
                row["id"].clone(),
                row["to"].clone(),
                row["late_days"].clone(),
            )
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]
    #[test]
    fn counts_are_those_of_the_rows_and_undo_gives_everything_back(acts in prop::collection::vec(act(), 1..14)) {
        let desk = TestDesk::office();
        let election = near(&desk)["election"]["id"].clone();
        let before = desk.content();
        let mut applied = 0;
        for act in &acts {
            if matches!(act, Act::Undo) && applied == 0 {
                continue;
            }
            let was = page(&desk, &election);
            if act_on(&desk, &election, act) {
                applied += if matches!(act, Act::Undo) { -1 } else { 1 };
            }
            let now = page(&desk, &election);
            sums_hold(&now);
            // Only a mark, or taking one back, changes what is said to be done.
            if !matches!(act, Act::Mark(..) | Act::Undo | Act::Bin(_)) {
                prop_assert_eq!(done(&was), done(&now), "{:?}", act);
            }
        }
        let after = desk.content();
        // Acts taken back one by one, down to the making of the election.
        let mut back = 0;
        while desk.content() != before {
            desk.undo();
            back += 1;
            prop_assert!(back <= acts.len(), "undo does not end");
        }
        let mut forth = 0;
        while desk.content() != after && forth < back {
            desk.ok("history_redo", json!({}));
            forth += 1;
        }
        prop_assert_eq!(desk.content(), after);
    }
}
