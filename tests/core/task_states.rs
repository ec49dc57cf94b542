//! The table of states: what is listed is done with its needs and refused without them; every
//! other pair is refused in words.

use district_core::tasks::states::{MOVES, TaskState, find};
use district_core::tasks::{MoveNeed, TaskControl};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::desk::TestDesk;

/// The words of domain.md 7.2, typed a second time, so that a slip in the table is seen.
const WRITTEN: &[(&str, &str)] = &[
    ("draft", "assigned planned cancelled"),
    ("planned", "assigned skipped cancelled"),
    (
        "assigned",
        "accepted in_progress refused reported done cancelled",
    ),
    ("accepted", "reported suspended in_progress cancelled"),
    ("in_progress", "reported suspended cancelled"),
    ("suspended", "in_progress cancelled"),
    ("refused", "assigned cancelled"),
    ("reported", "done returned cancelled"),
    ("returned", "in_progress reported cancelled"),
    ("done", "off_control in_progress"),
    ("off_control", ""),
    ("cancelled", ""),
    ("skipped", ""),
];

#[test]
fn the_table_is_the_written_one() {
    for (from, to) in WRITTEN {
        let from = TaskState::from_slug(from).unwrap();
        for state in TaskState::ALL {
            let listed = to.split_whitespace().any(|word| word == state.slug());
            assert_eq!(find(from, *state).is_some(), listed, "{from:?} → {state:?}");
        }
    }
    let listed: usize = WRITTEN
        .iter()
        .map(|(_, to)| to.split_whitespace().count())
        .sum();
    assert_eq!(MOVES.len(), listed, "no row twice");
}

/// The shortest road from a draft to a state, by the table itself.
fn road(to: TaskState) -> Vec<TaskState> {
    let mut roads = vec![vec![TaskState::Draft]];
    let mut n = 0;
    while n < roads.len() {
        let last = *roads[n].last().unwrap();
        if last == to {
            return roads[n][1..].to_vec();
        }
        for row in MOVES.iter().filter(|row| row.from == last && !row.short) {
            if !roads.iter().any(|road| road.last() == Some(&row.to)) {
                let mut longer = roads[n].clone();
                longer.push(row.to);
                roads.push(longer);
            }
        }
        n += 1;
    }
    panic!("no road to {to:?}");
}

fn said(id: &Value, to: TaskState) -> Value {
    json!({"id": id, "to": to, "reason": "motiv", "until": "2026-12-31", "result": "făcut"})
}

/// A task that stands where asked, under control and with everything it needs.
fn task_in(desk: &TestDesk, state: TaskState) -> Value {
    let card = desk.ok(
        "task_add",
        json!({"title": "Raport", "responsible": {"name": "Ion Ceban"}, "draft": true,
            "due": {"on": "2026-12-10"}, "control": "once"}),
    );
    let id = card["value"]["id"].clone();
    for step in road(state) {
        desk.ok("task_move", said(&id, step));
    }
    id
}

fn state_of(desk: &TestDesk, id: &Value) -> String {
    let card = desk.ok("task_get", json!({"id": id}));
    card["state"].as_str().unwrap().to_owned()
}

#[test]
fn every_listed_move_is_done_with_its_needs_and_every_other_is_refused_in_words() {
    let desk = TestDesk::office();
    for from in TaskState::ALL {
        // What is refused moves nothing, so that one task serves for all of it.
        let still = task_in(&desk, *from);
        for to in TaskState::ALL {
            if find(*from, *to).is_some() {
                let id = task_in(&desk, *from);
                let card = desk.ok("task_move", said(&id, *to));
                assert_eq!(card["value"]["state"], to.slug(), "{from:?} → {to:?}");
                assert_eq!(card["op"]["kind"], "task-move");
            } else {
                let error = desk.call("task_move", said(&still, *to)).unwrap_err();
                let error = serde_json::to_value(error).unwrap();
                assert_eq!(error["code"], "move-not-allowed", "{from:?} → {to:?}");
                assert_eq!(error["params"]["from"], from.slug());
                assert_eq!(error["params"]["to"], to.slug());
            }
        }
        assert_eq!(state_of(&desk, &still), from.slug(), "nothing moved");
    }
}

fn field_of(need: MoveNeed) -> Option<&'static str> {
    Some(match need {
        MoveNeed::Responsible => "responsible",
        MoveNeed::Term => "due",
        MoveNeed::Reason | MoveNeed::Remark | MoveNeed::Ground => "reason",
        MoveNeed::Until => "until",
        MoveNeed::Result => "result",
        // Without a word it is today.
        MoveNeed::Day => return None,
    })
}

#[test]
fn without_what_it_needs_a_move_names_the_field() {
    let desk = TestDesk::office();
    for row in MOVES {
        let id = task_in(&desk, row.from);
        if row.from == TaskState::Draft {
            desk.ok(
                "task_edit",
                json!({"id": id, "responsible": {"name": ""}, "due": {}}),
            );
        }
        if row.from == TaskState::Returned {
            // The result of the report that was not enough is still on the card.
            desk.ok("task_edit", json!({"id": id, "result": ""}));
        }
        let bare = json!({"id": id, "to": row.to});
        let wanted: Vec<&str> = row
            .needs
            .iter()
            .filter_map(|need| field_of(*need))
            .collect();
        // Whom a refused task was given to stays named on it.
        if wanted.is_empty() || row.from == TaskState::Refused && row.to == TaskState::Assigned {
            assert_eq!(desk.ok("task_move", bare)["value"]["state"], row.to.slug());
            continue;
        }
        let error = desk.call("task_move", bare).unwrap_err();
        let named: Vec<&str> = error.fields.iter().map(|f| f.path.as_str()).collect();
        assert_eq!(named, wanted, "{:?} → {:?}", row.from, row.to);
        assert_eq!(state_of(&desk, &id), row.from.slug());
    }
}

#[test]
fn the_card_offers_exactly_what_the_table_allows() {
    let desk = TestDesk::office();
    for state in TaskState::ALL {
        let id = task_in(&desk, *state);
        let card = desk.ok("task_get", json!({"id": id}));
        let offered: Vec<String> = card["moves"]
            .as_array()
            .unwrap()
            .iter()
            .map(|m| m["to"].as_str().unwrap().to_owned())
            .collect();
        let listed: Vec<&str> = MOVES
            .iter()
            .filter(|row| row.from == *state)
            .map(|row| row.to.slug())
            .collect();
        assert_eq!(offered, listed, "{state:?}");
    }
}

#[test]
fn the_short_cut_is_for_an_office_of_one_and_for_ones_own_tasks() {
    let desk = TestDesk::office();
    let given = |to: &str, by: &str| {
        let card = desk.ok(
            "task_add",
            json!({"title": "T", "author": {"name": by}, "responsible": {"name": to},
                "due": {"no_term": true}}),
        );
        assert_eq!(card["value"]["state"], "assigned");
        card["value"]["id"].clone()
    };
    let alone = given("Ion Ceban", "Ana Vrabie");
    desk.ok("task_move", json!({"id": alone, "to": "done"}));
    desk.ok(
        "user_add",
        json!({"name": "Ion Ceban", "post": "", "role": "head"}),
    );
    let others = given("Ion Ceban", "Ana Vrabie");
    let done = json!({"id": others, "to": "done"});
    assert_eq!(desk.refused("task_move", done), "move-not-allowed");
    let own = given("Ion Ceban", "Ion Ceban");
    let card = desk.ok("task_move", json!({"id": own, "to": "done"}));
    assert_eq!(card["value"]["state"], "done");
}

#[test]
fn what_is_not_under_control_ends_at_done() {
    let desk = TestDesk::office();
    let id = task_in(&desk, TaskState::Done);
    desk.ok("task_edit", json!({"id": id, "control": TaskControl::None}));
    let off = said(&id, TaskState::OffControl);
    assert_eq!(desk.refused("task_move", off), "move-not-allowed");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    /// However one wanders, the state is one that the table led to, derived facts agree with the
    /// dates, and everything can be taken back.
    #[test]
    fn wandering_never_leaves_the_table(wishes in prop::collection::vec(0usize..13, 1..14)) {
        let desk = TestDesk::office();
        let id = task_in(&desk, TaskState::Draft);
        let before = desk.content();
        let mut at = TaskState::Draft;
        let mut moved = 0;
        for wish in wishes {
            let to = TaskState::ALL[wish];
            let reply = desk.call("task_move", said(&id, to));
            prop_assert_eq!(reply.is_ok(), find(at, to).is_some(), "{:?} → {:?}", at, to);
            if reply.is_ok() {
                at = to;
                moved += 1;
            }
            let card = desk.ok("task_get", json!({"id": id}));
            prop_assert_eq!(card["state"].as_str(), Some(at.slug()));
            prop_assert_eq!(card["closed_on"].is_string(), at.is_closed());
            let performed = matches!(at, TaskState::Reported | TaskState::Done | TaskState::OffControl);
            prop_assert_eq!(card["late_days"].is_number(), performed);
            prop_assert_eq!(card["suspended_until"].is_string(), at == TaskState::Suspended);
        }
        for _ in 0..moved {
            desk.undo();
        }
        prop_assert_eq!(desk.content(), before);
    }
}
