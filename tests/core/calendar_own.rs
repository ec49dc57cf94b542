//! The office's own days: what a change moves, that it is one act, and that undo gives all back.

use serde_json::{Value, json};

use crate::desk::TestDesk;

fn kind_of(desk: &TestDesk, date: &str) -> Value {
    let year: i32 = date[..4].parse().unwrap();
    let reply = desk.ok("calendar_year", json!({"pack": "md", "year": year}));
    let days = reply["days"].as_array().unwrap();
    let day = days.iter().find(|day| day["date"] == date).unwrap();
    day["kind"].clone()
}

fn moved() -> Value {
    json!({"set": [
        {"date": "2026-12-28", "kind": "moved_off", "name": " Zi  mutată ", "act": "HG 812/2026"},
        {"date": "2027-01-16", "kind": "moved_on"},
    ], "remove": []})
}

#[test]
fn the_preview_says_what_saving_does_and_changes_nothing() {
    let desk = TestDesk::office();
    let before = desk.content();
    let preview = desk.ok("calendar_preview", moved());
    assert_eq!(desk.content(), before);
    assert_eq!(
        preview,
        json!({
            "days": [
                {"date": "2026-12-28", "before": "working", "before_name": "", "after": "moved_off",
                    "after_name": "Zi mutată", "counts": true},
                {"date": "2027-01-16", "before": "weekend", "before_name": "", "after": "moved_on",
                    "after_name": "", "counts": true},
            ],
            "years": [
                {"year": 2026, "before": preview["years"][0]["before"],
                    "after": preview["years"][0]["before"].as_u64().unwrap() - 1},
                {"year": 2027, "before": preview["years"][1]["before"],
                    "after": preview["years"][1]["before"].as_u64().unwrap() + 1},
            ],
            "elections": [],
        })
    );
    let done = desk.ok("calendar_day_set", moved());
    assert_eq!(done["value"], preview);
    assert_eq!(done["op"]["kind"], "calendar-days");
    assert_eq!(done["op"]["count"], 2);
    assert!(
        done["topics"]
            .as_array()
            .unwrap()
            .contains(&json!("calendar"))
    );
    // Once it is so, nothing moves any more, and nothing is written.
    let again = desk.ok("calendar_day_set", moved());
    assert_eq!(again["op"], Value::Null);
    assert_eq!(again["value"]["days"], json!([]));
}

#[test]
fn a_term_moves_with_the_days_and_comes_back_by_one_undo() {
    let desk = TestDesk::office();
    let empty = desk.content();
    let date = |desk: &TestDesk| {
        let asked = json!({"text": "1 zi lucrătoare de la 25.12.2026", "from": null, "pack": "md",
            "language": "ro"});
        desk.ok("term_read", asked)["understood"]["date"].clone()
    };
    assert_eq!(date(&desk), "2026-12-28");
    desk.ok("calendar_day_set", moved());
    assert_eq!(date(&desk), "2026-12-29");
    // The days of an office in Moldova are not those of Romania.
    let ro = desk.ok("calendar_year", json!({"pack": "ro", "year": 2026}));
    let ro = ro["days"].as_array().unwrap();
    let day = ro.iter().find(|day| day["date"] == "2026-12-28").unwrap();
    assert_eq!(day["kind"], "working");
    assert_eq!(kind_of(&desk, "2026-12-28"), "moved_off");
    assert_eq!(kind_of(&desk, "2027-01-16"), "moved_on");
    desk.undo();
    assert_eq!(desk.content(), empty);
    assert_eq!(date(&desk), "2026-12-28");
    assert_eq!(kind_of(&desk, "2027-01-16"), "weekend");
    desk.ok("history_redo", json!({}));
    assert_eq!(date(&desk), "2026-12-29");
    assert!(desk.desk.core().unwrap().check(false).unwrap().is_empty());
}

#[test]
fn a_marked_day_is_changed_in_place_and_given_back() {
    let desk = TestDesk::office();
    desk.ok("calendar_day_set", moved());
    let own = desk.ok("calendar_own", json!({"year": 2026}));
    assert_eq!(
        own["days"],
        json!([{"date": "2026-12-28", "kind": "moved_off", "name": "Zi mutată", "act": "HG 812/2026"}])
    );
    let other =
        json!({"set": [{"date": "2026-12-28", "kind": "holiday", "name": "Ziua orașului"}]});
    desk.ok("calendar_day_set", other);
    let own = desk.ok("calendar_own", json!({"year": 2026}));
    assert_eq!(own["days"].as_array().unwrap().len(), 1);
    assert_eq!(own["days"][0]["kind"], "holiday");
    let before = desk.content();
    let back = desk.ok(
        "calendar_day_set",
        json!({"remove": ["2026-12-28", "2026-12-29"]}),
    );
    assert_eq!(back["value"]["days"].as_array().unwrap().len(), 1);
    assert_eq!(back["value"]["days"][0]["after"], "working");
    assert_eq!(kind_of(&desk, "2026-12-28"), "working");
    assert_eq!(
        desk.ok("calendar_own", json!({"year": 2026}))["days"],
        json!([])
    );
    desk.undo();
    assert_eq!(desk.content(), before);
    // A feast of the country can be worked too, and a mark that changes no count says so.
    let worked = json!({"set": [{"date": "2026-12-25", "kind": "working"}, {"date": "2026-12-26",
        "kind": "holiday", "name": "A doua zi"}]});
    let preview = desk.ok("calendar_preview", worked);
    assert_eq!(preview["days"][0]["before"], "holiday");
    assert_eq!(preview["days"][0]["counts"], true);
    assert_eq!(preview["days"][1]["counts"], false, "a Saturday stays free");
}

#[test]
fn a_year_is_said_to_be_known_and_unsaid() {
    let desk = TestDesk::office();
    let known = |desk: &TestDesk| {
        let year = desk.ok("calendar_year", json!({"pack": "md", "year": 2027}));
        year["moved_days_known"].clone()
    };
    assert_eq!(known(&desk), false);
    let said = desk.ok(
        "calendar_year_known",
        json!({"year": 2027, "known": true, "act": "HG 900/2026"}),
    );
    assert_eq!(said["value"]["known"], true);
    assert_eq!(said["value"]["act"], "HG 900/2026");
    assert_eq!(said["value"]["known_by_pack"], false);
    assert_eq!(said["op"]["subject"], "2027");
    assert_eq!(known(&desk), true);
    desk.undo();
    assert_eq!(known(&desk), false);
    desk.ok("history_redo", json!({}));
    desk.ok("calendar_year_known", json!({"year": 2027, "known": false}));
    assert_eq!(known(&desk), false);
}

#[test]
fn the_patron_day_of_a_council_is_set_and_taken_back() {
    let desk = TestDesk::example();
    let own = desk.ok("calendar_own", json!({"year": 2026}));
    let councils = own["councils"].as_array().unwrap();
    assert!(councils.len() > 3);
    let council = &councils[1];
    let before = desk.content();
    let set = json!({"council": council["id"], "hram": " 9-7 "});
    let done = desk.ok("council_hram_set", set);
    assert_eq!(done["value"]["hram"], "09-07");
    assert_eq!(done["op"]["subject"], council["name"]);
    let asked = json!({"pack": "md", "year": 2027, "locality": council["name"]});
    let year = desk.ok("calendar_year", asked);
    let days = year["days"].as_array().unwrap();
    let hram: Vec<&Value> = days.iter().filter(|day| day["kind"] == "hram").collect();
    assert_eq!(hram.len(), 1);
    assert_eq!(hram[0]["date"], "2027-09-07");
    desk.undo();
    assert_eq!(desk.content(), before);
    let code = |hram: &str| {
        desk.refused(
            "council_hram_set",
            json!({"council": council["id"], "hram": hram}),
        )
    };
    assert_eq!(code("02-31"), "no-such-date");
    assert_eq!(
        desk.refused("council_hram_set", json!({"council": "x", "hram": ""})),
        "not-found"
    );
}

#[test]
fn nonsense_is_refused_by_its_field_and_nothing_is_written() {
    let desk = TestDesk::office();
    let before = desk.content();
    let refused = desk
        .call(
            "calendar_day_set",
            json!({"set": [{"date": "2026-12-28", "kind": "moved_off"},
                {"date": "2026-02-31", "kind": "holiday"}], "remove": [""]}),
        )
        .unwrap_err();
    let paths: Vec<&str> = refused.fields.iter().map(|f| f.path.as_str()).collect();
    assert_eq!(paths, ["set.1.date", "remove.0"]);
    assert_eq!(desk.content(), before);
    let weekend = json!({"set": [{"date": "2026-12-28", "kind": "weekend"}]});
    assert_eq!(desk.refused("calendar_preview", weekend), "bad-request");
    assert_eq!(
        desk.refused("calendar_own", json!({"year": 9999})),
        "invalid"
    );
    let known = json!({"year": 1200, "known": true});
    assert_eq!(desk.refused("calendar_year_known", known), "invalid");
}
