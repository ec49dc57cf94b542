//! The matrix as it stands: columns, marks, totals, tasks.

use serde_json::{Value, json};

use super::matrix::{
    ACCESS, BOXES, ROOM, election, letters, mark, mark_of, next_day, office, page, register, take,
    today,
};
use crate::desk::TestDesk;

fn names(groups: &Value) -> Vec<&str> {
    let all = groups.as_array().unwrap().iter();
    all.map(|group| group["name"].as_str().unwrap()).collect()
}

#[test]
fn twelve_columns_are_shipped_and_written_only_when_needed() {
    let desk = TestDesk::office();
    let listed = desk.ok("check_groups", json!({}));
    assert_eq!(
        names(&listed["groups"]),
        [
            "Local",
            "Acces",
            "Căldură",
            "Lumină",
            "Cabine",
            "Urne",
            "Sigilii",
            "Tehnică",
            "Legătură",
            "Traseu",
            "Pază",
            "Instruire"
        ]
    );
    let written = |desk: &TestDesk| desk.content()["check_group"].as_array().unwrap().len();
    assert_eq!(written(&desk), 0);
    let before = desk.content();
    desk.ok(
        "check_group_save",
        json!({"name": "Steaguri", "icon": "flag"}),
    );
    assert_eq!(written(&desk), 13);
    desk.undo();
    assert_eq!(desk.content(), before);
    desk.ok("history_redo", json!({}));
    assert_eq!(written(&desk), 13);
}

#[test]
fn columns_are_renamed_moved_left_out_and_brought_back() {
    let desk = TestDesk::office();
    desk.ok(
        "check_group_save",
        json!({"id": BOXES, "name": "Urnele mobile", "note": "câte una"}),
    );
    let groups = desk.ok("check_group_move", json!({"id": BOXES}))["value"].clone();
    assert_eq!(names(&groups["groups"])[..2], ["Urnele mobile", "Local"]);
    assert_eq!(groups["groups"][0]["note"], "câte una");
    assert_eq!(groups["groups"][0]["icon"], "box");
    let groups =
        desk.ok("check_group_move", json!({"id": BOXES, "after": ACCESS}))["value"].clone();
    assert_eq!(
        names(&groups["groups"])[..3],
        ["Local", "Acces", "Urnele mobile"]
    );
    let groups =
        desk.ok("check_group_save", json!({"id": ACCESS, "left_out": true}))["value"].clone();
    assert_eq!(names(&groups["groups"])[..2], ["Local", "Urnele mobile"]);
    assert_eq!(names(&groups["left_out"]), ["Acces"]);
    assert_eq!(
        desk.refused("check_group_move", json!({"id": BOXES, "after": ACCESS})),
        "not-found"
    );
    desk.ok("check_group_save", json!({"id": ACCESS, "left_out": false}));
    // Without a name of its own a shipped column has the shipped one again.
    let groups = desk.ok("check_group_save", json!({"id": BOXES, "name": ""}))["value"].clone();
    assert_eq!(names(&groups["groups"])[..3], ["Local", "Acces", "Urne"]);
    assert!(groups["left_out"].as_array().unwrap().is_empty());
    assert_eq!(
        desk.refused("check_group_save", json!({"name": "  "})),
        "invalid"
    );
    assert_eq!(
        desk.refused("check_group_save", json!({"name": "A", "icon": "cat"})),
        "invalid"
    );
    for n in 13..=24 {
        desk.ok("check_group_save", json!({"name": format!("A {n}")}));
    }
    assert_eq!(
        desk.refused("check_group_save", json!({"name": "A 25"})),
        "too-large"
    );
}

#[test]
fn marks_are_one_act_and_only_what_changes_is_written() {
    let (desk, election, stations) = office(3, "2026-12-18");
    let before = desk.content();
    let marks = [
        mark_of(&stations[0], ROOM, "ok"),
        json!({"station": stations[0], "group": BOXES, "state": "problem", "note": "lipsește o urnă"}),
        mark_of(&stations[1], ROOM, "work"),
        mark_of(&stations[2], ROOM, "na"),
    ];
    let changed = mark(&desk, &election, &marks);
    assert_eq!(changed["op"]["count"], 4);
    assert_eq!(changed["value"]["rows"].as_array().unwrap().len(), 3);
    assert_eq!(
        changed["value"]["totals"][0],
        json!({"none": 0, "ok": 1, "work": 1, "problem": 0, "na": 1})
    );
    let shown = page(&desk, &election, None);
    let rows = letters(&shown);
    assert_eq!(rows["38/1"], "o....p......");
    assert_eq!(rows["38/2"], "w...........");
    assert_eq!(rows["38/3"], "n...........");
    assert_eq!(shown["rows"][0]["noted"], json!([5]));
    assert_eq!(shown["percent"], 100 / 35);
    assert_eq!(shown["voters"], 101 + 102 + 103);
    // The same again is no act; one cell that differs is one.
    assert_eq!(mark(&desk, &election, &marks)["op"], Value::Null);
    let mut more = marks.to_vec();
    more[2] = mark_of(&stations[1], ROOM, "ok");
    let changed = mark(&desk, &election, &more);
    assert_eq!(changed["op"]["count"], 1);
    assert_eq!(changed["op"]["subject"], "38/2 Local");
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn a_note_stays_until_the_cell_is_ready_or_cleared() {
    let (desk, election, stations) = office(1, "2026-12-18");
    let station = &stations[0];
    let cell = || {
        desk.ok(
            "readiness_cell",
            json!({"election": election, "station": station, "group": BOXES}),
        )
    };
    let set = |mark_of: Value| {
        let mut one = mark_of;
        one["station"] = json!(station);
        one["group"] = json!(BOXES);
        mark(&desk, &election, &[one]);
    };
    set(json!({"state": "problem", "note": "  lipsește   o urnă "}));
    assert_eq!(cell()["note"], "lipsește o urnă");
    set(json!({"state": "work"}));
    assert_eq!(
        (&cell()["state"], &cell()["note"]),
        (&json!("work"), &json!("lipsește o urnă"))
    );
    set(json!({"note": "cerută"}));
    assert_eq!(
        (&cell()["state"], &cell()["note"]),
        (&json!("work"), &json!("cerută"))
    );
    set(json!({"state": "ok"}));
    assert_eq!(
        (&cell()["state"], &cell()["note"]),
        (&json!("ok"), &json!(""))
    );
    set(json!({"note": "două, noi"}));
    set(json!({"state": "ok"}));
    assert_eq!(cell()["note"], "două, noi");
    set(json!({"state": "ok", "note": "trei"}));
    set(json!({"state": "none"}));
    let bare = cell();
    assert_eq!(
        (&bare["state"], &bare["note"]),
        (&json!("none"), &json!(""))
    );
    assert_eq!((&bare["on"], &bare["by"]), (&Value::Null, &json!("")));
    let past: Vec<(&str, &str)> = bare["past"]
        .as_array()
        .unwrap()
        .iter()
        .map(|past| {
            (
                past["state"].as_str().unwrap(),
                past["note"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        past,
        [
            ("ok", "trei"),
            ("ok", "două, noi"),
            ("ok", ""),
            ("work", "cerută"),
            ("work", "lipsește o urnă"),
            ("problem", "lipsește o urnă"),
        ]
    );
    assert_eq!(bare["past"][0]["actor"], "Ana Vrabie");
}

#[test]
fn the_day_of_a_mark_is_read_and_never_lies_ahead() {
    let (desk, election, stations) = office(1, "2026-12-18");
    let cell = || {
        desk.ok(
            "readiness_cell",
            json!({"election": election, "station": stations[0], "group": ROOM}),
        )
    };
    let mut request = json!({"election": election, "marks": [mark_of(&stations[0], ROOM, "ok")]});
    desk.ok("readiness_mark", request.clone());
    assert_eq!(
        (&cell()["on"], &cell()["by"]),
        (&json!("2026-11-20"), &json!("Ana Vrabie"))
    );
    next_day(&desk);
    // Nothing new is said, so the day stays; a day that is named is written.
    assert_eq!(
        desk.ok("readiness_mark", request.clone())["op"],
        Value::Null
    );
    request["on"] = json!("ieri");
    request["by"] = json!("S. Plămădeală");
    desk.ok("readiness_mark", request.clone());
    assert_eq!(
        (&cell()["on"], &cell()["by"]),
        (&json!("2026-11-20"), &json!("S. Plămădeală"))
    );
    request["on"] = json!("azi");
    desk.ok("readiness_mark", request.clone());
    assert_eq!(cell()["on"], "2026-11-21");
    for ahead in ["2026-11-22", "mâine", "E"] {
        request["on"] = json!(ahead);
        assert_eq!(
            desk.refused("readiness_mark", request.clone()),
            "invalid",
            "{ahead}"
        );
    }
    request["on"] = json!("pisică");
    assert_eq!(desk.refused("readiness_mark", request), "term-refused");
}

#[test]
fn cells_without_a_place_are_refused_and_nothing_is_written() {
    let (desk, first, stations) = office(2, "2026-12-18");
    let other = election(&desk, "2027-05-16");
    let more = register(&desk, 1);
    let before = desk.content();
    let good = mark_of(&stations[0], ROOM, "ok");
    for bad in [
        mark_of(&more[0], ROOM, "ok"),
        mark_of("x", ROOM, "ok"),
        mark_of(&stations[1], "x", "ok"),
    ] {
        let request = json!({"election": first, "marks": [good, bad]});
        assert_eq!(desk.refused("readiness_mark", request), "invalid");
    }
    let request = json!({"election": other, "marks": [good]});
    assert_eq!(desk.refused("readiness_mark", request), "invalid");
    assert_eq!(
        desk.refused("readiness_mark", json!({"election": first, "marks": []})),
        "invalid"
    );
    assert_eq!(desk.content(), before);
    assert_eq!(page(&desk, &first, None)["outside"], 1);
    take(&desk, &first, &more);
    assert_eq!(page(&desk, &first, None)["outside"], 0);
    desk.ok("election_edit", json!({"id": first, "closed": true}));
    let request = json!({"election": first, "marks": [good]});
    assert_eq!(desk.refused("readiness_mark", request), "election-closed");
}

#[test]
fn a_mark_is_taken_back_though_others_followed_in_its_columns() {
    let (desk, election, stations) = office(2, "2026-12-18");
    let first = mark(&desk, &election, &[mark_of(&stations[0], ROOM, "ok")]);
    mark(&desk, &election, &[mark_of(&stations[1], ROOM, "problem")]);
    let op = &first["op"]["op"];
    desk.ok("history_undo", json!({"op": op, "skip_conflicts": false}));
    let rows = letters(&page(&desk, &election, None));
    assert_eq!(rows["38/1"], "............");
    assert_eq!(rows["38/2"], "p...........");
}

#[test]
fn totals_and_percent_are_those_of_a_second_count() {
    let (desk, election, stations) = office(12, "2026-12-18");
    let groups = desk.ok("check_groups", json!({}));
    let groups: Vec<&str> = groups["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|g| g["id"].as_str().unwrap())
        .collect();
    let states = ["none", "ok", "ok", "work", "problem", "na", "ok"];
    let mut marks = Vec::new();
    for (row, station) in stations.iter().enumerate() {
        for (column, group) in groups.iter().enumerate() {
            marks.push(mark_of(
                station,
                group,
                states[(row * 5 + column * 3) % states.len()],
            ));
        }
    }
    let changed = mark(&desk, &election, &marks);
    desk.ok("check_group_save", json!({"id": ACCESS, "left_out": true}));
    let shown = page(&desk, &election, None);
    let rows = shown["rows"].as_array().unwrap();
    let (mut ok, mut apply) = (0, 0);
    for column in 0..11 {
        let count = |letter: char| {
            let here = rows
                .iter()
                .filter(|row| row["cells"].as_str().unwrap().chars().nth(column) == Some(letter));
            here.count() as i64
        };
        let total = json!({"none": count('.'), "ok": count('o'), "work": count('w'),
            "problem": count('p'), "na": count('n')});
        assert_eq!(shown["totals"][column], total);
        ok += count('o');
        apply += 12 - count('n');
        // The column that was left out was counted before.
        let then = if column == 0 { 0 } else { column + 1 };
        assert_eq!(changed["value"]["totals"][then], total);
    }
    assert_eq!(shown["percent"], ok * 100 / apply);
    let today = desk.ok("today_get", json!({}));
    let stations = &today["elections"][0]["stations"];
    let sum = |of: &str| {
        shown["totals"]
            .as_array()
            .unwrap()
            .iter()
            .map(|t| t[of].as_i64().unwrap())
            .sum::<i64>()
    };
    assert_eq!(stations["total"], 12);
    assert_eq!(stations["percent"], shown["percent"]);
    assert_eq!(stations["problems"], sum("problem"));
    assert_eq!(stations["unchecked"], sum("none"));
    let named = stations["problem_rows"].as_array().unwrap();
    assert_eq!(named.len(), 5);
    assert_eq!(
        (&named[0]["number"], &named[0]["place"]),
        (&json!("38/1"), &json!("Satul 1"))
    );
}

#[test]
fn cells_become_tasks_that_carry_their_station() {
    let (desk, election, stations) = office(2, "2026-12-18");
    let council = desk.ok(
        "council_add",
        json!({"name": "Dumbrăveni", "kind": "comuna"}),
    );
    let council = council["value"]["id"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let core = desk.desk.core().unwrap();
    core.transact(district_core::history::OpKind::StationEdit, |tx| {
        tx.set(
            district_core::history::Entity::Station,
            &stations[0],
            "council_id",
            json!(council),
        )
    })
    .unwrap();
    mark(
        &desk,
        &election,
        &[
            json!({"station": stations[0], "group": BOXES, "state": "problem", "note": "lipsește o urnă mobilă"}),
        ],
    );
    let before = desk.content();
    let request = json!({"election": election, "cells": [
        {"station": stations[0], "group": BOXES},
        {"station": stations[1], "group": ACCESS, "state": "work"},
    ], "task": {"title": "", "due": {"on": "2026-12-01"}, "responsible": {"name": "Ana Vrabie"}}});
    let made = desk.ok("readiness_hand", request.clone());
    assert_eq!(made["op"]["count"], 2);
    assert_eq!(
        letters(&page(&desk, &election, None))["38/2"],
        ".w.........."
    );
    assert_eq!(made["value"]["rows"][0]["tasks"], json!([5]));
    let cell = desk.ok(
        "readiness_cell",
        json!({"election": election, "station": stations[0], "group": BOXES}),
    );
    assert_eq!(
        cell["task"]["title"],
        "38/1 Satul 1: Urne — lipsește o urnă mobilă"
    );
    assert_eq!(cell["task"]["due_on"], "2026-12-01");
    assert_eq!(
        (&cell["task"]["open"], &cell["task"]["late"]),
        (&json!(true), &json!(false))
    );
    let task = desk.ok("task_get", json!({"id": cell["task"]["id"]}));
    assert_eq!(task["councils"][0]["id"], council);
    let rows = desk.content()["task"].as_array().unwrap().len();
    assert_eq!(rows, 2);
    // A cell with an open task is refused whole, unless it is said once more.
    let after = desk.content();
    assert_eq!(
        desk.refused("readiness_hand", request.clone()),
        "cells-handed"
    );
    assert_eq!(desk.content(), after);
    let mut again = request.clone();
    again["again"] = json!(true);
    desk.ok("readiness_hand", again);
    desk.undo();
    assert_eq!(desk.content(), after);
    desk.undo();
    assert_eq!(desk.content(), before);
    desk.ok("history_redo", json!({}));
    assert_eq!(desk.content(), after);
    // A term nobody can read is refused as a task refuses it.
    let mut wrong = request;
    wrong["task"]["due"] = json!({"words": "cândva"});
    assert_eq!(desk.refused("readiness_hand", wrong), "term-refused");
    assert_eq!(today(&desk), "2026-11-20");
}
