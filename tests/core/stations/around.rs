//! What surrounds the register: the search, merged cards and councils, the copy for readers, papers,
//! the example, and acts taken back in any order.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::register::{election, station};
use crate::desk::{TestDesk, person};

fn id(page: &Value) -> Value {
    page["station"]["id"].clone()
}

fn hits(desk: &TestDesk, text: &str) -> Vec<String> {
    let reply = desk.ok("search", json!({"text": text, "limit": 10}));
    let groups = reply["groups"].as_array().unwrap();
    let stations = groups.iter().find(|group| group["kind"] == "station");
    stations.map_or_else(Vec::new, |group| {
        let hits = group["hits"].as_array().unwrap().iter();
        hits.map(|hit| hit["title"].as_str().unwrap().to_owned())
            .collect()
    })
}

#[test]
fn stations_are_found_by_number_place_premises_and_key_holder() {
    let desk = TestDesk::office();
    let page = station(
        &desk,
        json!({"number": "38/07", "locality": "Țaul Nou", "boundary": "str. Salcâmilor",
            "new_premises": {"name": "Gimnaziul", "address": "str. Livezilor 14",
            "keys_name": "Ion Roșca"}}),
    );
    for text in [
        "38/07",
        "taul",
        "gimnaziul",
        "livezilor",
        "roșca",
        "salcamilor",
    ] {
        assert_eq!(hits(&desk, text), ["38/07 Țaul Nou"], "{text}");
    }
    let premises = page["premises"]["id"].clone();
    desk.ok(
        "premises_edit",
        json!({"id": premises, "keys_name": "Vera Ceban"}),
    );
    assert_eq!(hits(&desk, "ceban"), ["38/07 Țaul Nou"]);
    assert!(hits(&desk, "roșca").is_empty());
    desk.ok("station_bin", json!({"ids": [id(&page)]}));
    assert!(hits(&desk, "taul").is_empty());
    desk.undo();
    assert_eq!(hits(&desk, "taul"), ["38/07 Țaul Nou"]);
    assert_eq!(hits(&desk.restarted(2), "taul"), ["38/07 Țaul Nou"]);
}

#[test]
fn merged_cards_and_councils_take_their_stations_along() {
    let desk = TestDesk::office();
    let council = |name: &str| {
        let new = json!({"name": name, "kind": "commune", "bodies": false});
        desk.ok("council_add", new)["value"]["id"].clone()
    };
    let (gone, stays) = (council("Corbeni"), council("Valea Mare"));
    let card = |family: &str| desk.ok("person_add", person(family, "Ion"))["value"]["id"].clone();
    let (keep, drop) = (card("Roșca"), card("Rosca"));
    let page = station(
        &desk,
        json!({"number": "1", "council": gone, "new_premises": {"name": "Școala", "keys": drop}}),
    );
    let before = desk.content();
    desk.ok(
        "people_merge",
        json!({"keep": keep, "drop": drop, "take": []}),
    );
    let shown = desk.ok("station_get", json!({"id": id(&page)}));
    assert_eq!(shown["premises"]["keys"], keep);
    desk.ok("council_merge", json!({"id": gone, "into": stays}));
    let shown = desk.ok("station_get", json!({"id": id(&page)}));
    assert_eq!(shown["station"]["council"], stays);
    assert_eq!(shown["station"]["council_name"], "Valea Mare");
    assert_eq!(shown["premises"]["council"], stays);
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn a_copy_for_readers_has_the_register_without_typed_numbers_and_work() {
    let desk = TestDesk::example();
    let folder = desk.path().join("cititori");
    std::fs::create_dir_all(&folder).unwrap();
    let made = desk.ok("reader_copy_make", json!({"folder": folder}));
    let path = made["value"]["path"].as_str().unwrap();
    let conn = rusqlite::Connection::open(path).unwrap();
    let one = |sql: &str| -> i64 { conn.query_row(sql, [], |row| row.get(0)).unwrap() };
    assert_eq!(one("SELECT count(*) FROM station"), 41);
    assert_eq!(
        one("SELECT count(*) FROM premises WHERE keys_phone <> ''"),
        0
    );
    assert!(one("SELECT count(*) FROM premises WHERE keys_name <> ''") > 30);
    assert_eq!(
        one("SELECT count(*) FROM bureau_member WHERE phone <> ''"),
        0
    );
    for table in [
        "readiness",
        "review",
        "survey",
        "survey_answer",
        "equipment",
        "day_fact",
        "incident",
    ] {
        assert_eq!(one(&format!("SELECT count(*) FROM {table}")), 0, "{table}");
    }
    let wrong: i64 = conn
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(wrong, 0);
}

#[test]
fn the_example_has_its_stations_in_its_election() {
    let desk = TestDesk::example();
    let list = desk.ok("station_list", json!({}));
    let rows = list["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 41);
    assert_eq!(list["zones"], json!(["Centru", "Nord", "Sud"]));
    let councils = desk.ok("council_list", json!({}));
    assert_eq!(list["voters"], councils["totals"]["voters"]);
    let election = &list["elections"][0]["id"];
    let there = desk.ok("station_list", json!({"election": election}));
    assert_eq!(there["rows"].as_array().unwrap().len(), 41);
    let matrix = desk.ok("readiness_get", json!({"election": election}));
    assert_eq!(matrix["rows"].as_array().unwrap().len(), 41);
    let page = desk.ok("station_get", json!({"id": rows[6]["id"]}));
    assert_eq!(page["station"]["number"], "38/07");
    assert_eq!(
        page["to_solve"][0]["state"], "problem",
        "{:#}",
        page["to_solve"]
    );
}

#[test]
fn passports_and_the_register_print_in_four_languages() {
    let desk = TestDesk::example();
    let list = desk.ok("station_list", json!({}));
    let ids: Vec<Value> = list["rows"].as_array().unwrap()[5..8]
        .iter()
        .map(|row| row["id"].clone())
        .collect();
    for language in ["ro", "uk", "ru", "en"] {
        let options = json!({"language": language, "sheet": "a4", "large_print": false,
            "include_private": false, "signature": false});
        for (kind, rows) in [("passport", 3), ("register", 3)] {
            let what = json!({"kind": kind, "stations": ids});
            let path = desk.path().join(format!("{kind}-{language}.pdf"));
            let saved = desk.ok(
                "station_paper_save",
                json!({"what": what, "options": options, "path": path, "overwrite": false}),
            );
            assert_eq!(saved["rows"], rows, "{kind} {language}");
            let pages = desk.ok(
                "station_paper_preview",
                json!({"what": what, "options": options, "first": 0, "count": 8}),
            );
            let pages = pages["pages"].as_u64().or(pages["total"].as_u64());
            if let (Some(pages), "passport") = (pages, kind) {
                assert!(pages >= 3, "each on pages of its own: {pages}");
            }
        }
    }
    let options = json!({"language": "ro", "sheet": "a4", "large_print": false,
        "include_private": false, "signature": false});
    for name in ["registru.xlsx", "registru.csv"] {
        let path = desk.path().join(name);
        let saved = desk.ok(
            "station_paper_save",
            json!({"what": {"kind": "register"},
            "options": options, "path": path, "overwrite": false}),
        );
        assert_eq!(saved["rows"], 41);
    }
    let csv = std::fs::read_to_string(desk.path().join("registru.csv")).unwrap();
    assert!(csv.contains("38/07"), "{csv}");
}

/// One act of the register by numbers; acts that are refused do nothing.
fn act(desk: &TestDesk, elections: &[String], kind: u8, n: u8, v: u8) {
    let mut all = Vec::new();
    for binned in [false, true] {
        let list = desk.ok("station_list", json!({"binned": binned}));
        let rows = list["rows"].as_array().unwrap();
        all.extend(rows.iter().map(|row| row["id"].clone()));
    }
    let one = all.get(usize::from(n) % all.len().max(1)).cloned();
    let election = &elections[usize::from(v) % elections.len()];
    let number = format!("38/{:02}", n % 9);
    let (name, request) = match (kind % 10, one) {
        (0 | 1, _) | (_, None) => (
            "station_add",
            json!({"number": number, "voters": i64::from(v) * 10, "zone": "Nord",
                "election": (v % 2 == 0).then_some(election),
                "new_premises": (n % 3 == 0).then(|| json!({"name": "Școala", "area": "60"}))}),
        ),
        (2, Some(id)) => (
            "station_edit",
            json!({"id": id, "number": number, "voters": v.to_string()}),
        ),
        (3, Some(id)) => (
            "station_edit",
            json!({"id": id, "edit_premises": {"name": format!("Local {v}"), "distance": "2 km"},
                "new_alternate": {"name": "Clubul"}}),
        ),
        (4, Some(_)) => (
            "stations_edit",
            json!({"ids": all, "zone": if v % 2 == 0 { "Sud" } else { "Nord" }}),
        ),
        (5, Some(id)) => ("station_bin", json!({"ids": [id]})),
        (6, Some(id)) => ("station_restore", json!({"ids": [id]})),
        (7, Some(_)) => ("stations_take", json!({"election": election})),
        (8, Some(id)) => (
            "stations_release",
            json!({"election": election, "ids": [id]}),
        ),
        (_, Some(id)) => (
            "station_edit",
            json!({"id": id, "alternates": [], "state": "approved"}),
        ),
    };
    let _ = desk.call(name, request);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn any_acts_of_the_register_are_taken_back_and_done_again(
        acts in prop::collection::vec(any::<(u8, u8, u8)>(), 1..14)
    ) {
        let desk = TestDesk::office();
        let elections = [election(&desk, "2027-10-17"), election(&desk, "2027-05-16")];
        let before = desk.content();
        let mut done = 0;
        let mut seen = before.clone();
        for (kind, n, v) in acts {
            act(&desk, &elections, kind, n, v);
            let now = desk.content();
            if now != seen {
                done += 1;
                seen = now;
            }
        }
        for _ in 0..done {
            desk.undo();
        }
        prop_assert_eq!(desk.content(), before);
        for _ in 0..done {
            desk.ok("history_redo", json!({}));
        }
        prop_assert_eq!(desk.content(), seen);
    }
}
