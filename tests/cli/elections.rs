//! `desk election`: made, shown, moved.

use serde_json::{Value, json};

use crate::desk::Desk;

const DAY: [&str; 2] = ["--today", "2026-11-20"];

fn on<'a>(words: &[&'a str]) -> Vec<&'a str> {
    [&DAY, words].concat()
}

fn rule<'v>(page: &'v Value, rule: &str) -> &'v Value {
    let rows = page["rows"].as_array().unwrap();
    rows.iter().find(|row| row["rule"] == rule).unwrap()
}

#[test]
fn an_election_is_made_shown_and_moved() {
    let desk = Desk::example();
    let new = [
        "election",
        "new",
        "--kind",
        "local_new",
        "--day",
        "2027-05-16",
        "--name",
        "Alegeri la Hulubăria",
        "--councils",
        "Hulubăria",
    ];
    let made = desk.json(&on(&new)).ok();
    assert_eq!(made["election"]["name"], "Alegeri la Hulubăria");
    assert_eq!(made["election"]["councils"].as_array().unwrap().len(), 1);
    assert_eq!(rule(&made, "MD-002")["to"], "2027-04-11");
    let id = made["election"]["id"].as_str().unwrap();

    let list = desk.json(&on(&["election", "show"])).ok();
    let known = list["elections"].as_array().unwrap().iter();
    assert!(known.clone().any(|election| election["id"] == id));
    let shown = desk
        .json(&on(&["election", "show", "alegeri la hulu"]))
        .ok();
    assert_eq!(shown["rows"], made["rows"]);

    let dry = ["election", "move", id, "--day", "2027-05-23", "--dry-run"];
    let plan = desk.json(&on(&dry)).ok();
    let again = desk.json(&on(&["election", "show", id])).ok();
    assert_eq!(again["rows"], made["rows"], "a dry run writes nothing");
    let moved = desk.json(&on(&dry[..5])).ok();
    assert_eq!(moved, plan);
    let after = desk.json(&on(&["election", "show", id])).ok();
    assert_eq!(rule(&after, "MD-002")["to"], "2027-04-18");

    let copy = [
        "election",
        "new",
        "--kind",
        "local_new",
        "--day",
        "2028-05-21",
        "--copy-from",
        id,
    ];
    let copied = desk.json(&on(&copy)).ok();
    assert_eq!(copied["election"]["former"]["name"], "Alegeri la Hulubăria");
    let round = [
        "election",
        "new",
        "--kind",
        "local_new",
        "--day",
        "2027-06-06",
        "--second-round-of",
        id,
    ];
    let second = desk.json(&on(&round)).ok();
    assert_eq!(second["election"]["round"], 2);
    let words = desk.plain(&on(&["election", "show", id]));
    assert!(words.out.contains("Alegeri la Hulubăria"), "{}", words.out);
}

#[test]
fn what_cannot_be_is_refused_by_its_code() {
    let desk = Desk::example();
    let past = [
        "election",
        "new",
        "--kind",
        "parliament",
        "--day",
        "2025-09-28",
    ];
    assert_eq!(
        desk.json(&on(&past)).refused(1)["code"],
        json!("election-past")
    );
    let gone = ["election", "show", "nimic"];
    assert_eq!(desk.json(&on(&gone)).refused(1)["code"], json!("not-found"));
    let old = [
        "election",
        "new",
        "--kind",
        "local_general",
        "--day",
        "2027-10-17",
        "--code",
        "1381/1997",
    ];
    assert_eq!(
        desk.json(&on(&old)).refused(1)["code"],
        json!("act-not-valid")
    );
    desk.json(&on(&[&past[..], &["--past"]].concat())).ok();
    for day in ["2027-10-17", "2027-10-24"] {
        desk.json(&on(&[
            "election",
            "new",
            "--kind",
            "local_general",
            "--day",
            day,
        ]))
        .ok();
    }
    let both = ["election", "show", "alegeri locale generale, "];
    assert_eq!(
        desk.json(&on(&both)).refused(1)["code"],
        json!("several-found")
    );
}
