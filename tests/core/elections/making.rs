//! Making elections and reading them.

use serde_json::{Value, json};

use super::{election, local_2027, page, row, rows};
use crate::desk::TestDesk;

#[test]
fn an_election_has_the_programme_that_the_pack_counts() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let counted = desk.ok(
        "programme_compute",
        json!({"pack": "md", "kind": "local_general", "day": "2027-10-17"}),
    );
    let counted = counted["rows"].as_array().unwrap();
    assert_eq!(rows(&made).len(), counted.len());
    for (row, counted) in rows(&made).iter().zip(counted) {
        for field in [
            "rule",
            "action",
            "law_term",
            "legal_act",
            "legal_ref",
            "from",
            "to",
            "time",
            "draft",
            "counting",
            "trust",
            "hint",
        ] {
            assert_eq!(row[field], counted[field], "{}: {field}", row["rule"]);
        }
        assert_eq!(row["chapter"], counted["stage"]);
        assert_eq!(row["bodies"], counted["responsible"]);
        assert_eq!(row["no"], counted["no"].to_string());
        assert_eq!(
            row["missing"] == "",
            !row["effective"].is_null(),
            "{}: {}",
            row["rule"],
            row["missing"]
        );
    }
    assert_eq!(
        made["election"]["name"],
        "Alegeri locale generale, 17.10.2027"
    );
    assert_eq!(made["election"]["days_left"], 331);
    assert_eq!(
        made["election"]["rests_on"][0],
        "Codul electoral nr. 325/2022"
    );
    assert_eq!(made["election"]["remarks"], json!([]));
    assert_eq!(page(&desk, &made["election"]["id"]), made);
}

#[test]
fn counts_sum_up_and_the_list_puts_the_nearest_first() {
    let desk = TestDesk::office();
    local_2027(&desk);
    election(
        &desk,
        json!({"kind": "local_new", "day": "2027-05-16", "name": "Alegeri la Lunca"}),
    );
    election(&desk, json!({"kind": "president"}));
    election(
        &desk,
        json!({"kind": "parliament", "day": "2025-09-28", "past": true}),
    );
    let list = desk.ok("election_list", json!({}));
    let names: Vec<&Value> = list["elections"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| &e["name"])
        .collect();
    assert_eq!(
        names,
        [
            "Alegeri la Lunca",
            "Alegeri locale generale, 17.10.2027",
            "Alegeri prezidențiale, fără dată",
            "Alegeri parlamentare, 28.09.2025"
        ]
    );
    assert_eq!(list["next"], 177);
    for item in list["elections"].as_array().unwrap() {
        let of = |field: &str| item["counts"][field].as_i64().unwrap();
        assert_eq!(
            of("total"),
            of("planned") + of("in_work") + of("done") + of("not_applicable")
        );
    }
}

#[test]
fn a_draft_says_how_far_and_waits_for_its_day() {
    let desk = TestDesk::office();
    let made = election(&desk, json!({"kind": "local_general"}));
    let stations = row(&made, "MD-001");
    assert_eq!(stations["draft"], "E−35");
    assert!(stations["effective"].is_null());
    assert!(
        stations["missing"]
            .as_str()
            .unwrap()
            .contains("ziua alegerilor")
    );
    let hanging = row(&made, "MD-P10");
    let waits = hanging["missing"].as_str().unwrap();
    assert!(
        waits.contains(stations["action"].as_str().unwrap()),
        "{waits}"
    );
    let order: Vec<&Value> = rows(&made)
        .iter()
        .filter(|row| row["chapter"] == rows(&made)[0]["chapter"])
        .map(|row| &row["draft"])
        .collect();
    assert_eq!(order[0], "E−68");
}

#[test]
fn bad_input_is_refused_by_name_and_nothing_is_written() {
    let desk = TestDesk::office();
    let before = desk.content();
    let refused = |request: Value| desk.call("election_add", request).unwrap_err();
    let past = refused(json!({"kind": "local_general", "day": "2026-11-19"}));
    assert_eq!(json!(past.code), "election-past");
    assert_eq!(past.params["day"], "19.11.2026");
    let act = refused(json!({"kind": "local_general", "day": "2027-10-17", "code": "1381/1997"}));
    assert_eq!(json!(act.code), "act-not-valid");
    assert_eq!(act.params["act"], "Codul electoral nr. 1381/1997");
    for (request, code) in [
        (
            json!({"kind": "local_general", "day": "31.02.2027"}),
            "no-such-date",
        ),
        (
            json!({"kind": "local_general", "day": "2027-10-17", "period_start": "2027-10-18"}),
            "event-after-voting",
        ),
        (
            json!({"kind": "local_general", "day": "2027-10-17", "anchors": {"harvest": "2027-08-01"}}),
            "unknown-anchor",
        ),
        (
            json!({"kind": "local_general", "councils": ["nobody"]}),
            "not-found",
        ),
        (
            json!({"kind": "local_general", "own": {"n": 2, "unit": "hour"}}),
            "invalid",
        ),
        (
            json!({"kind": "parliament", "copy_from": "nobody"}),
            "not-found",
        ),
    ] {
        assert_eq!(json!(refused(request.clone()).code), code, "{request}");
    }
    assert_eq!(desk.content(), before);
}

#[test]
fn a_working_day_is_remarked_and_the_buffer_gives_own_days() {
    let desk = TestDesk::office();
    let made = election(
        &desk,
        json!({"kind": "local_general", "day": "18.10.2027", "own": {"n": 2, "unit": "working_day"},
            "period_start": "2027-08-02"}),
    );
    assert_eq!(
        made["election"]["remarks"],
        json!(["Ziua alegerilor, 18.10.2027, este luni, nu duminică."])
    );
    let stations = row(&made, "MD-001");
    // E−35 is Monday 13.09; two working days earlier.
    assert_eq!(stations["to"], "2027-09-13");
    assert_eq!(stations["own"], "2027-09-09");
    assert_eq!(made["election"]["anchors"][0]["event"], "period_start");
    assert_eq!(made["election"]["anchors"][0]["at"], "2027-08-02");
    assert_eq!(row(&made, "MD-024")["missing"], "");
}

#[test]
fn words_are_shown_in_the_readers_language() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let prefs = desk.ok("app_status", json!({}))["preferences"].clone();
    let mut prefs = prefs;
    prefs["language"] = json!("uk");
    desk.ok("preferences_set", prefs);
    let read = page(&desk, &made["election"]["id"]);
    assert_eq!(
        read["election"]["name"],
        "Загальні місцеві вибори, 17.10.2027"
    );
    assert_eq!(
        row(&read, "MD-001")["legal_act"],
        "Виборчий кодекс № 325/2022"
    );
    let same = rows(&made)
        .iter()
        .zip(rows(&read))
        .filter(|(ro, uk)| ro["action"] == uk["action"])
        .count();
    assert_eq!(same, 0);
}

#[test]
fn undo_takes_an_election_away_and_redo_gives_it_back() {
    let desk = TestDesk::office();
    let before = desk.content();
    local_2027(&desk);
    let after = desk.content();
    desk.undo();
    assert_eq!(desk.content(), before);
    desk.ok("history_redo", json!({}));
    assert_eq!(desk.content(), after);
}
