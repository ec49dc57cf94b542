//! Reviews: kept by their day, by hand, and what has changed since.

use serde_json::{Value, json};

use super::matrix::{ACCESS, BOXES, ROOM, letters, mark, mark_of, next_day, office, page};
use crate::desk::TestDesk;

fn run(desk: &TestDesk) -> i64 {
    desk.ok("review_run", json!({}))["value"]["count"]
        .as_i64()
        .unwrap()
}

fn list(desk: &TestDesk, election: &str) -> Vec<Value> {
    let list = desk.ok("review_list", json!({"election": election}));
    list["reviews"].as_array().unwrap().clone()
}

fn shown(reviews: &[Value]) -> Vec<String> {
    let all = reviews.iter().map(|review| {
        let kept = if review["id"].is_null() { "" } else { " kept" };
        format!(
            "{} {}{kept}",
            review["label"].as_str().unwrap(),
            review["on"].as_str().unwrap()
        )
    });
    all.collect()
}

#[test]
fn a_day_of_review_is_kept_once_it_is_over() {
    // E−28 is 20 November, the first day of the test.
    let (desk, election, stations) = office(3, "2026-12-18");
    mark(
        &desk,
        &election,
        &[
            mark_of(&stations[0], ROOM, "ok"),
            mark_of(&stations[1], ROOM, "problem"),
        ],
    );
    assert_eq!(run(&desk), 0);
    assert_eq!(shown(&list(&desk, &election)).len(), 10);
    assert_eq!(list(&desk, &election)[0]["id"], Value::Null);
    next_day(&desk);
    // Not kept yet, it is counted from the journal.
    let counted = list(&desk, &election)[0].clone();
    assert_eq!(
        (&counted["id"], &counted["problems"]),
        (&Value::Null, &json!(1))
    );
    assert_eq!(run(&desk), 1);
    assert_eq!(run(&desk), 0);
    let kept = list(&desk, &election)[0].clone();
    assert_eq!(shown(&[kept.clone()]), ["E−28 2026-11-20 kept"]);
    assert_eq!(
        (&kept["percent"], &kept["problems"], &kept["by"]),
        (&counted["percent"], &json!(1), &json!(""))
    );
    // The act is the day's: undo passes it by and takes back what a person did.
    desk.undo();
    assert!(
        letters(&page(&desk, &election, None))
            .values()
            .all(|cells| cells == "............")
    );
    assert_eq!(list(&desk, &election)[0]["id"], kept["id"]);
    let review = desk.ok("review_get", json!({"id": kept["id"]}));
    assert_eq!(letters(&review["page"])["38/1"], "o...........");
    assert_eq!(review["page"]["on"], "2026-11-20");
}

#[test]
fn missed_days_are_kept_as_they_were_and_only_once() {
    let (desk, election, stations) = office(2, "2026-12-18");
    mark(&desk, &election, &[mark_of(&stations[0], ROOM, "work")]);
    for _ in 0..15 {
        next_day(&desk);
    }
    // 5 December: E−28 and E−14 are over.
    mark(&desk, &election, &[mark_of(&stations[0], ROOM, "ok")]);
    assert_eq!(run(&desk), 2);
    let reviews = list(&desk, &election);
    assert_eq!(
        shown(&reviews)[..3],
        [
            "E−28 2026-11-20 kept",
            "E−14 2026-12-04 kept",
            "E−7 2026-12-11"
        ]
    );
    for review in &reviews[..2] {
        let kept = desk.ok("review_get", json!({"id": review["id"]}));
        assert_eq!(letters(&kept["page"])["38/1"], "w...........");
        let on = review["on"].as_str().unwrap();
        let replayed = page(&desk, &election, Some(on));
        assert_eq!(kept["page"]["rows"], replayed["rows"]);
        assert_eq!(kept["page"]["totals"], replayed["totals"]);
        assert_eq!(kept["changes"][0]["after"], "ok");
    }
    let desk = desk.restarted(2);
    for _ in 0..15 {
        next_day(&desk);
    }
    assert_eq!(run(&desk), 0);
    // One that was taken away is not made again; taking away is undone.
    let id = list(&desk, &election)[0]["id"].clone();
    desk.ok("review_remove", json!({"ids": [id]}));
    assert_eq!(run(&desk), 0);
    assert_eq!(shown(&list(&desk, &election))[0], "E−14 2026-12-04 kept");
    desk.undo();
    assert_eq!(list(&desk, &election)[0]["id"], id);
}

#[test]
fn a_moved_day_moves_what_is_to_come_and_leaves_what_is_kept() {
    let (desk, election, _) = office(1, "2026-12-18");
    next_day(&desk);
    assert_eq!(run(&desk), 1);
    desk.ok(
        "election_move",
        json!({"id": election, "day": "2026-12-25"}),
    );
    let reviews = shown(&list(&desk, &election));
    assert_eq!(
        reviews[..4],
        [
            "E−35 2026-11-20 kept",
            "E−28 2026-11-27",
            "E−14 2026-12-11",
            "E−7 2026-12-18"
        ]
    );
    for _ in 0..7 {
        next_day(&desk);
    }
    assert_eq!(run(&desk), 1);
    assert_eq!(shown(&list(&desk, &election))[1], "E−28 2026-11-27 kept");
}

#[test]
fn a_review_by_hand_says_what_got_worse_first() {
    let (desk, election, stations) = office(3, "2026-12-18");
    mark(
        &desk,
        &election,
        &[
            mark_of(&stations[0], ROOM, "work"),
            mark_of(&stations[1], ROOM, "ok"),
            mark_of(&stations[2], ROOM, "ok"),
            mark_of(&stations[2], BOXES, "problem"),
        ],
    );
    let before = desk.content();
    let kept = desk.ok(
        "review_keep",
        json!({"election": election, "note": "ședința de vineri"}),
    );
    let review = kept["value"]["reviews"][1].clone();
    assert_eq!(
        (&review["label"], &review["by"]),
        (&json!(""), &json!("Ana Vrabie"))
    );
    assert_eq!(review["note"], "ședința de vineri");
    mark(
        &desk,
        &election,
        &[
            mark_of(&stations[0], ROOM, "ok"),
            mark_of(&stations[1], ROOM, "work"),
            mark_of(&stations[2], ROOM, "problem"),
            mark_of(&stations[2], BOXES, "ok"),
            mark_of(&stations[0], ACCESS, "na"),
        ],
    );
    let shown = desk.ok("review_get", json!({"id": review["id"]}));
    let changes: Vec<String> = shown["changes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| {
            format!(
                "{} {} {}→{}",
                c["number"].as_str().unwrap(),
                c["group_name"].as_str().unwrap(),
                c["before"].as_str().unwrap(),
                c["after"].as_str().unwrap()
            )
        })
        .collect();
    assert_eq!(
        changes,
        [
            "38/3 Local ok→problem",
            "38/2 Local ok→work",
            "38/1 Local work→ok",
            "38/1 Acces none→na",
            "38/3 Urne problem→ok",
        ]
    );
    assert_eq!(letters(&shown["page"])["38/3"], "o....p......");
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
    assert_eq!(
        desk.refused("review_get", json!({"id": review["id"]})),
        "not-found"
    );
    assert_eq!(desk.refused("review_list", json!({})), "invalid");
}
