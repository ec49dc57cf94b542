//! The matrix on paper and as a workbook.

use std::path::PathBuf;

use district_documents::reading::detect;
use district_documents::reading::sheets::{SheetOptions, read};
use serde_json::{Value, json};

use super::matrix::{ACCESS, BOXES, ROOM, mark, mark_of, next_day, office};
use crate::desk::TestDesk;

fn options(language: &str, sheet: &str) -> Value {
    json!({"language": language, "sheet": sheet, "large_print": false, "include_private": false,
        "signature": false})
}

fn saved(desk: &TestDesk, what: &Value, options: Value, name: &str) -> (u64, PathBuf) {
    let path = desk.dir.path().join(name);
    let request = json!({"what": what, "options": options, "path": path, "overwrite": true});
    let reply = desk.ok("station_paper_save", request);
    if let Some(folder) = std::env::var_os("KEEP_PAPERS") {
        std::fs::copy(&path, PathBuf::from(folder).join(name)).unwrap();
    }
    (reply["rows"].as_u64().unwrap(), path)
}

fn pages(desk: &TestDesk, what: &Value, options: Value) -> u64 {
    let request = json!({"what": what, "options": options, "first": 0, "count": 1});
    desk.ok("station_paper_preview", request)["total"]
        .as_u64()
        .unwrap()
}

fn words(path: &PathBuf) -> Option<String> {
    let run = std::process::Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(path)
        .arg("-")
        .output()
        .ok()?;
    assert!(run.status.success());
    let text = String::from_utf8(run.stdout).unwrap();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Stations with some cells of every state.
fn filled(count: usize) -> (TestDesk, String, Vec<String>) {
    let (desk, election, stations) = office(count, "2026-12-18");
    let states = ["ok", "work", "ok", "na", "ok", "none"];
    let groups = desk.ok("check_groups", json!({}));
    let groups: Vec<Value> = groups["groups"].as_array().unwrap().clone();
    let mut marks = Vec::new();
    for (row, station) in stations.iter().enumerate() {
        for (column, group) in groups.iter().enumerate() {
            let state = states[(row + column * 2) % states.len()];
            marks.push(mark_of(station, group["id"].as_str().unwrap(), state));
        }
    }
    marks.push(
        json!({"station": stations[0], "group": BOXES, "state": "problem",
        "note": "lipsește o urnă mobilă"}),
    );
    mark(&desk, &election, &marks);
    (desk, election, stations)
}

#[test]
fn the_matrix_prints_on_one_a3_and_flows_when_it_is_long() {
    let (desk, election, _) = filled(41);
    let what = json!({"kind": "matrix", "election": election});
    assert_eq!(pages(&desk, &what, options("ro", "a3")), 1);
    for (language, problems, title) in [
        ("ro", "Probleme", "Pregătirea secțiilor, E−28, 20.11.2026"),
        ("uk", "Проблеми", "Готовність дільниць, E−28, 20.11.2026"),
        ("ru", "Проблемы", "Готовность участков, E−28, 20.11.2026"),
        ("en", "Problems", "Readiness of stations, E−28, 20.11.2026"),
    ] {
        let (rows, path) = saved(
            &desk,
            &what,
            options(language, "a3"),
            &format!("matrix-{language}.pdf"),
        );
        assert_eq!(rows, 41);
        let Some(text) = words(&path) else { continue };
        for part in [
            title,
            problems,
            "38/41",
            "Satul 41, Localul 41",
            "lipsește o urnă mobilă",
        ] {
            assert!(text.contains(part), "{language}: {part}: {text}");
        }
    }
    let (rows, path) = saved(&desk, &what, options("ro", "a4"), "matrix.docx");
    assert_eq!(rows, 41);
    assert!(std::fs::metadata(path).unwrap().len() > 2_000);
    let (desk, election, _) = filled(150);
    let what = json!({"kind": "matrix", "election": election});
    let (rows, path) = saved(&desk, &what, options("ro", "a4"), "matrix-150.pdf");
    assert_eq!(rows, 150);
    if let Some(text) = words(&path) {
        assert!(text.matches("Instruire").count() > 2, "the head repeats");
    }
}

#[test]
fn a_past_evening_and_only_problems_are_printed_as_they_are_asked_for() {
    let (desk, election, stations) = filled(4);
    next_day(&desk);
    mark(
        &desk,
        &election,
        &[
            mark_of(&stations[1], ROOM, "problem"),
            mark_of(&stations[0], BOXES, "ok"),
        ],
    );
    next_day(&desk);
    let what = json!({"kind": "matrix", "election": election, "problems": true});
    let (rows, path) = saved(&desk, &what, options("ro", "a4"), "now.pdf");
    assert_eq!(rows, 1);
    if let Some(text) = words(&path) {
        assert!(text.contains("E−26, 22.11.2026"), "{text}");
        assert!(text.contains("38/2") && !text.contains("38/1"), "{text}");
    }
    let what =
        json!({"kind": "matrix", "election": election, "problems": true, "on": "2026-11-20"});
    let (rows, path) = saved(&desk, &what, options("ro", "a4"), "then.pdf");
    assert_eq!(rows, 1);
    if let Some(text) = words(&path) {
        assert!(text.contains("E−28, 20.11.2026"), "{text}");
        assert!(text.contains("38/1") && !text.contains("38/2"), "{text}");
    }
    let what = json!({"kind": "matrix", "election": election, "stations": [stations[2]]});
    assert_eq!(saved(&desk, &what, options("ro", "a4"), "one.pdf").0, 1);
}

#[test]
fn the_workbook_has_cells_and_notes_with_real_types() {
    let (desk, election, stations) = filled(3);
    mark(
        &desk,
        &election,
        &[json!({"station": stations[2], "group": ACCESS, "state": "work", "note": "=1+1"})],
    );
    let what = json!({"kind": "matrix", "election": election});
    let (rows, path) = saved(&desk, &what, options("ro", "a4"), "matrix.xlsx");
    assert_eq!(rows, 3);
    let bytes = std::fs::read(&path).unwrap();
    let sheet = |name: &str| {
        let asked = SheetOptions {
            sheet: Some(name.to_owned()),
            ..SheetOptions::default()
        };
        format!(
            "{:?}",
            read(&bytes, detect(&bytes).unwrap(), &asked).unwrap().table
        )
    };
    let cells = sheet("Pregătirea secțiilor");
    for part in [
        "38/1",
        "Satul 1",
        "gata",
        "neverificat",
        "în lucru",
        "problemă",
    ] {
        assert!(cells.contains(part), "{part}: {cells}");
    }
    let notes = sheet("Note");
    // What looks like a formula stays words.
    for part in ["lipsește o urnă mobilă", "=1+1", "Ana Vrabie", "38/3"] {
        assert!(notes.contains(part), "{part}: {notes}");
    }
    for inside in [1, 2].map(|n| unpacked(&path, n)).into_iter().flatten() {
        for part in ["<autoFilter", "ySplit", "xSplit"] {
            assert!(inside.contains(part), "{part}");
        }
        assert!(!inside.contains("<f>"));
    }
    let (_, path) = saved(&desk, &what, options("ro", "a4"), "matrix.csv");
    let text = String::from_utf8(std::fs::read(path).unwrap()).unwrap();
    assert!(text.contains("Urne") && text.contains("problemă"), "{text}");
}

/// A sheet of a workbook as it is written; none where nothing unpacks it.
fn unpacked(path: &PathBuf, n: u32) -> Option<String> {
    let run = std::process::Command::new("unzip")
        .arg("-p")
        .arg(path)
        .arg(format!("xl/worksheets/sheet{n}.xml"))
        .output()
        .ok()?;
    assert!(run.status.success());
    Some(String::from_utf8(run.stdout).unwrap())
}
