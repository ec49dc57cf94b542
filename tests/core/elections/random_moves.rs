//! Random elections and moves: undone the file is as before, redone as after; what was done never
//! moves; the plan shown is what is done.

use serde_json::{Value, json};

use super::{page, rows};
use crate::desk::TestDesk;

/// A small generator of its own, so that a failure can be run again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % n
    }
}

fn day(dice: &mut Dice) -> String {
    let first: chrono::NaiveDate = "2027-01-03".parse().unwrap();
    (first + chrono::TimeDelta::days(dice.below(700) as i64)).to_string()
}

fn request(dice: &mut Dice) -> Value {
    let kinds = [
        "parliament",
        "president",
        "local_general",
        "local_new",
        "local_partial",
        "referendum_national",
        "referendum_local",
    ];
    let mut request = json!({"kind": kinds[dice.below(7) as usize]});
    if dice.below(4) > 0 {
        request["day"] = json!(day(dice));
    }
    if dice.below(2) == 0 {
        let unit = ["calendar_day", "working_day"][dice.below(2) as usize];
        request["own"] = json!({"n": dice.below(6), "unit": unit});
    }
    request
}

fn movement(dice: &mut Dice, id: &Value) -> Value {
    let mut request = json!({"id": id});
    match dice.below(5) {
        0 => request["day"] = json!(""),
        1 => {
            let ways = ["exact_n", "n_full_days_between", "act"];
            request["countings"] = json!({"325/2022": ways[dice.below(3) as usize]});
        }
        2 => request["anchors"] = json!({"act_published": day(dice)}),
        3 => request["own"] = json!({"n": dice.below(9), "unit": "working_day"}),
        _ => request["day"] = json!(day(dice)),
    }
    request
}

#[test]
fn random_elections_and_moves_are_taken_back_to_the_letter() {
    for seed in 1..=3 {
        let desk = TestDesk::office();
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ seed);
        let mut states = vec![desk.content()];
        let mut ids: Vec<Value> = Vec::new();
        for _ in 0..8 {
            let acted = if ids.is_empty() || dice.below(4) == 0 {
                let made = desk.ok("election_add", request(&mut dice));
                ids.push(made["value"]["election"]["id"].clone());
                made
            } else {
                let id = ids[dice.below(ids.len() as u64) as usize].clone();
                if dice.below(3) == 0 {
                    done(&desk, &mut dice, &id)
                } else {
                    let asked = movement(&mut dice, &id);
                    moved(&desk, &asked)
                }
            };
            if !acted["op"].is_null() {
                states.push(desk.content());
            }
        }
        for before in states.iter().rev().skip(1) {
            desk.undo();
            assert_eq!(&desk.content(), before, "seed {seed}");
        }
        for after in states.iter().skip(1) {
            desk.ok("history_redo", json!({}));
            assert_eq!(&desk.content(), after, "seed {seed}");
        }
    }
}

/// Marks a row done.
fn done(desk: &TestDesk, dice: &mut Dice, id: &Value) -> Value {
    let read = page(desk, id);
    let all = rows(&read);
    let row = &all[dice.below(all.len() as u64) as usize];
    let core = desk.desk.core().unwrap();
    let values = [("state", json!("done")), ("done_on", json!("2026-11-20"))];
    let changed = core
        .transact(district_core::history::OpKind::ProgrammeMark, |tx| {
            let line = row["id"].as_str().unwrap();
            tx.set_all(district_core::history::Entity::ProgrammeLine, line, &values)
        })
        .unwrap();
    json!({"op": changed.op.map(|op| op.op)})
}

/// Moves after a preview, and compares.
fn moved(desk: &TestDesk, request: &Value) -> Value {
    let before = page(desk, &request["id"]);
    let plan = desk.call("election_move_preview", request.clone());
    let acted = desk.call("election_move", request.clone());
    let (Ok(plan), Ok(acted)) = (&plan, &acted) else {
        assert_eq!(plan.err(), acted.err());
        return json!({"op": null});
    };
    assert_eq!(acted["value"], *plan);
    let after = page(desk, &request["id"]);
    let moved = plan["rows"].as_array().unwrap();
    for (old, new) in rows(&before).iter().zip(rows(&after)) {
        assert_eq!(old["id"], new["id"]);
        let listed = moved.iter().find(|row| row["id"] == old["id"]);
        let same = ["from", "to", "own"].iter().all(|day| old[day] == new[day]);
        if old["state"] == "done" {
            assert!(same, "{}", old["rule"]);
        } else if !same {
            let listed = listed.unwrap_or_else(|| panic!("{} moved unseen", old["rule"]));
            assert_eq!(listed["to_after"], new["to"]);
            assert_eq!(listed["from_after"], new["from"]);
            assert_eq!(listed["own_after"], new["own"]);
            assert_eq!(listed["stays"], "");
        }
    }
    acted.clone()
}
