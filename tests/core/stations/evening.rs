//! The matrix as on a past evening is what the journal tells: equal to what was shown that day, and
//! to a second replay that knows nothing of the first.

use std::collections::BTreeMap;

use district_core::history::{Entity, OpKind};
use serde_json::{Map, Value, json};

use super::matrix::{letters, mark, mark_of, next_day, office, page, register, take, today};
use crate::desk::TestDesk;

/// A sequence that is the same at every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % sides
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.roll(all.len())]
    }
}

/// What is compared: everything but what speaks of today.
fn told(page: &Value) -> Value {
    let mut page = page.clone();
    let map = page.as_object_mut().unwrap();
    for field in ["election", "on", "reviews"] {
        map.remove(field);
    }
    for group in map["groups"].as_array_mut().unwrap() {
        group.as_object_mut().unwrap().remove("used");
    }
    page
}

fn cell_of(desk: &TestDesk, election: &str, station: &str, group: &str, on: Option<&str>) -> Value {
    let request = json!({"election": election, "station": station, "group": group, "on": on});
    let cell = desk.call("readiness_cell", request);
    let Ok(cell) = cell else {
        return Value::Null;
    };
    json!([
        cell["state"],
        cell["on"],
        cell["by"],
        cell["note"],
        cell["task"]["id"]
    ])
}

fn group_ids(desk: &TestDesk) -> Vec<String> {
    let groups = desk.ok("check_groups", json!({}));
    let all = groups["groups"].as_array().unwrap().iter();
    all.map(|group| group["id"].as_str().unwrap().to_owned())
        .collect()
}

/// Takes a station out of an election, as the register does.
fn release(desk: &TestDesk, election: &str, station: &str) {
    let core = desk.desk.core().unwrap();
    core.transact(OpKind::StationsRelease, |tx| {
        let id: Option<String> = tx
            .conn()
            .query_row(
                "SELECT id FROM election_station WHERE election_id = ?1 AND station_id = ?2 AND deleted_at IS NULL",
                [election, station],
                |row| row.get(0),
            )
            .ok();
        if let Some(id) = id {
            let now = tx.stamp();
            tx.set(Entity::ElectionStation, &id, "deleted_at", json!(now))?;
        }
        Ok(())
    })
    .unwrap();
}

fn act(desk: &TestDesk, election: &str, register: &[String], dice: &mut Dice) {
    let groups = group_ids(desk);
    let states = ["none", "ok", "work", "problem", "na"];
    let refused = match dice.roll(12) {
        0..=4 => {
            let count = 1 + dice.roll(6);
            let marks: Vec<Value> = (0..count)
                .map(|_| {
                    let (station, group) = (dice.of(register).clone(), dice.of(&groups).clone());
                    let state = states[dice.roll(5)];
                    let mut one = mark_of(&station, &group, state);
                    match dice.roll(3) {
                        0 => one["note"] = json!(format!("nota {}", dice.roll(1000))),
                        1 => one["note"] = json!(""),
                        _ => {}
                    }
                    one
                })
                .collect();
            desk.call(
                "readiness_mark",
                json!({"election": election, "marks": marks}),
            )
            .is_err()
        }
        5 => {
            let cell = json!({"station": dice.of(register), "group": dice.of(&groups), "state": "problem"});
            let request = json!({"election": election, "cells": [cell], "again": dice.roll(2) == 0,
                "task": {"title": "", "due": {"no_term": true}}});
            desk.call("readiness_hand", request).is_err()
        }
        6 => {
            let request = match dice.roll(3) {
                0 => json!({"name": format!("Coloana {}", dice.roll(100))}),
                1 => {
                    json!({"id": dice.of(&groups), "name": format!("Alt nume {}", dice.roll(100))})
                }
                _ => json!({"id": dice.of(&groups), "left_out": true}),
            };
            desk.call("check_group_save", request).is_err()
        }
        7 => {
            let request = json!({"id": dice.of(&groups), "after": dice.of(&groups)});
            desk.call("check_group_move", request).is_err()
        }
        8 => {
            let station = dice.of(register);
            let there = page(desk, election, None);
            let rows = there["rows"].as_array().unwrap();
            match rows
                .iter()
                .any(|row| row["station"]["id"] == json!(station))
            {
                true => release(desk, election, station),
                false => take(desk, election, std::slice::from_ref(station)),
            }
            false
        }
        9 => {
            let listed = desk.ok("check_groups", json!({}));
            match listed["left_out"].as_array().unwrap().first() {
                Some(group) => desk
                    .call(
                        "check_group_save",
                        json!({"id": group["id"], "left_out": false}),
                    )
                    .is_err(),
                None => true,
            }
        }
        10 => {
            let request = json!({"op": null, "skip_conflicts": dice.roll(2) == 0});
            desk.call("history_undo", request).is_err()
        }
        _ => desk.call("history_redo", json!({})).is_err(),
    };
    // Refusals are part of a day at work: they must leave no trace.
    let _ = refused;
}

/// Forward from nothing: every act of the journal up to a moment, whole records in a map.
fn replayed(
    desk: &TestDesk,
    election: &str,
    until: &str,
) -> BTreeMap<(String, String), (String, String)> {
    let core = desk.desk.core().unwrap();
    core.read(|conn| {
        let mut statement = conn
            .prepare(
                "SELECT c.entity, c.entity_id, c.field, c.after FROM op JOIN op_change c ON c.op = op.id \
                 WHERE op.at < ?1 ORDER BY op.hlc, op.id, c.n",
            )
            .unwrap();
        let mut all: BTreeMap<(String, String), Map<String, Value>> = BTreeMap::new();
        let mut rows = statement.query([until]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let key = (row.get(0).unwrap(), row.get(1).unwrap());
            let field: String = row.get(2).unwrap();
            let after: Option<String> = row.get(3).unwrap();
            let after = after.map(|after| serde_json::from_str::<Value>(&after).unwrap());
            match (field.as_str(), after) {
                ("*", Some(record)) => {
                    all.insert(key, record.as_object().unwrap().clone());
                }
                ("*", None) => {
                    all.remove(&key);
                }
                (field, Some(value)) => {
                    all.get_mut(&key).unwrap().insert(field.to_owned(), value);
                }
                _ => unreachable!(),
            }
        }
        let live = |record: &Map<String, Value>| record["deleted_at"].is_null();
        let of = |entity: &str| {
            let of = entity.to_owned();
            all.iter().filter(move |(key, record)| key.0 == of && live(record)).map(|(_, record)| record)
        };
        let stations: BTreeMap<String, String> = of("election_station")
            .filter(|record| record["election_id"] == json!(election))
            .map(|record| (record["station_id"].as_str().unwrap().to_owned(), record["number"].as_str().unwrap().to_owned()))
            .collect();
        let cells = of("readiness").filter(|record| record["election_id"] == json!(election));
        Ok(cells
            .filter_map(|record| {
                let text = |field: &str| record[field].as_str().unwrap().to_owned();
                let number = stations.get(&text("station_id"))?;
                let group = text("group_id");
                let left_out = all
                    .get(&("check_group".to_owned(), group.clone()))
                    .is_none_or(|group| !live(group));
                (!left_out).then(|| ((number.clone(), group), (text("state"), text("note"))))
            })
            .collect())
    })
    .unwrap()
}

fn week_of(seed: u64) {
    let (desk, election, first) = office(6, "2026-12-18");
    let mut stations = first;
    stations.extend(register(&desk, 3));
    let mut dice = Dice(seed);
    let mut days = Vec::new();
    for _ in 0..10 {
        for _ in 0..10 {
            act(&desk, &election, &stations, &mut dice);
        }
        let shown = told(&page(&desk, &election, None));
        let groups = group_ids(&desk);
        let cells: Vec<(String, String, Value)> = (0..6)
            .map(|_| {
                let (station, group) = (dice.of(&stations).clone(), dice.of(&groups).clone());
                let cell = cell_of(&desk, &election, &station, &group, None);
                (station, group, cell)
            })
            .collect();
        days.push((today(&desk), shown, cells));
        next_day(&desk);
    }
    let before = page(&desk, &election, Some("2026-11-18"));
    assert!(before["rows"].as_array().unwrap().is_empty());
    for (day, shown, cells) in &days {
        let later = page(&desk, &election, Some(day));
        assert_eq!(later["on"], json!(day));
        assert_eq!(&told(&later), shown, "seed {seed}, {day}");
        for (station, group, cell) in cells {
            let then = cell_of(&desk, &election, station, group, Some(day));
            if !cell.is_null() {
                assert_eq!(&then, cell, "seed {seed}, {day}, {station}, {group}");
            }
        }
        let naive = replayed(&desk, &election, &format!("{day}T24"));
        let mut letters_of: BTreeMap<String, String> = BTreeMap::new();
        for row in later["rows"].as_array().unwrap() {
            let number = row["station"]["number"].as_str().unwrap().to_owned();
            let mut cells = String::new();
            let mut noted = Vec::new();
            for (column, group) in later["groups"].as_array().unwrap().iter().enumerate() {
                let key = (number.clone(), group["id"].as_str().unwrap().to_owned());
                let (state, note) = naive.get(&key).cloned().unwrap_or_default();
                cells.push(match state.as_str() {
                    "ok" => 'o',
                    "work" => 'w',
                    "problem" => 'p',
                    "na" => 'n',
                    _ => '.',
                });
                if !note.is_empty() {
                    noted.push(column);
                }
            }
            assert_eq!(row["noted"], json!(noted), "seed {seed}, {day}");
            letters_of.insert(number, cells);
        }
        assert_eq!(letters(&later), letters_of, "seed {seed}, {day}");
    }
}

#[test]
fn a_past_evening_is_what_was_shown_that_day() {
    for seed in 1..=4 {
        week_of(seed);
    }
}

#[test]
fn what_was_undone_later_counts_as_it_was() {
    let (desk, election, stations) = office(1, "2026-12-18");
    let group = &group_ids(&desk)[0];
    mark(&desk, &election, &[mark_of(&stations[0], group, "problem")]);
    next_day(&desk);
    desk.undo();
    next_day(&desk);
    let on = |day: &str| letters(&page(&desk, &election, Some(day)))["38/1"].clone();
    assert_eq!(on("2026-11-20"), "p...........");
    assert_eq!(on("2026-11-21"), "............");
    assert_eq!(on("ieri"), "............");
    let today = page(&desk, &election, Some("azi"));
    assert_eq!(today["on"], Value::Null);
    assert_eq!(
        desk.refused(
            "readiness_get",
            json!({"election": election, "on": "mâine"})
        ),
        "invalid"
    );
}
