//! Papers of stations.

use std::path::PathBuf;

use district_documents::reading::detect;
use district_documents::reading::sheets::{SheetOptions, read};
use serde_json::{Value, json};

use super::voting_day::on_the_day;
use crate::desk::TestDesk;

const LANGUAGES: [&str; 4] = ["ro", "uk", "ru", "en"];
const KINDS: [&str; 7] = [
    "survey_blank",
    "survey_act",
    "lack",
    "purchase",
    "contacts",
    "day_sheet",
    "day_blank",
];

fn options(language: &str, sheet: &str, large: bool) -> Value {
    json!({"language": language, "sheet": sheet, "large_print": large, "include_private": false,
        "signature": true})
}

/// Three stations with a bureau, what was reported, and an incident.
fn filled() -> (TestDesk, Value, Vec<String>) {
    let (desk, election, ids) = on_the_day();
    for (station, role, name, phone) in [
        (Value::Null, "chair", "Elena Moraru", "025722101"),
        (json!(ids[0]), "chair", "Olga Ceban", "069111222"),
        (json!(ids[0]), "secretary", "Maria Munteanu", "069333444"),
        (json!(ids[1]), "chair", "Ion Rusu", ""),
    ] {
        let request = json!({"election": election, "station": station, "role": role,
            "person": {"name": name}, "phone": phone});
        desk.ok("member_add", request);
    }
    let facts = json!([
        {"station": ids[0], "fact": "opened", "at": "07:02"},
        {"station": ids[0], "fact": "turnout", "hour": "10:00", "value": "346"},
        {"station": ids[1], "fact": "turnout", "hour": "10:00", "value": "1100"},
    ]);
    desk.ok("day_mark", json!({"election": election, "facts": facts}));
    let incident = json!({"election": election, "station": ids[1], "at": "11:15",
        "what": "S-a oprit lumina", "told": "consiliul de circumscripție", "told_at": "11:20"});
    desk.ok("incident_save", incident);
    (desk, election, ids)
}

/// Saves a paper: how many rows it has, and where it is.
fn saved(desk: &TestDesk, what: &Value, options: Value, name: &str) -> (u64, PathBuf) {
    let path = desk.dir.path().join(name);
    let request = json!({"what": what, "options": options, "path": path, "overwrite": true});
    let reply = desk.ok("station_paper_save", request);
    // Set to keep the papers for a look at them.
    if let Some(folder) = std::env::var_os("KEEP_PAPERS") {
        std::fs::copy(&path, PathBuf::from(folder).join(name)).unwrap();
    }
    (reply["rows"].as_u64().unwrap(), path)
}

/// What a PDF says; none where the reader is not installed.
fn words(path: &PathBuf) -> Option<String> {
    let run = std::process::Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(path)
        .arg("-")
        .output()
        .ok()?;
    assert!(run.status.success(), "pdftotext reads the file");
    let text = String::from_utf8(run.stdout).unwrap();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn contacts_and_the_day_print_in_four_languages_on_every_sheet() {
    let (desk, election, _) = filled();
    for kind in ["contacts", "day_sheet", "day_blank"] {
        let what = json!({"kind": kind, "election": election, "narrowed": "Zona Nord"});
        for language in LANGUAGES {
            let name = format!("{kind}-{language}.pdf");
            let (rows, path) = saved(&desk, &what, options(language, "a4", false), &name);
            assert_eq!(rows, 3);
            let Some(text) = words(&path) else { continue };
            for part in ["38/1", "Zona Nord", "17.10.2027"] {
                assert!(text.contains(part), "{name}: {part}: {text}");
            }
            // An id that has no words would stand there as it is.
            assert!(!text.contains("station-"), "{name}: {text}");
        }
        for (sheet, large) in [("a5", false), ("a3", false), ("a4", true)] {
            let name = format!("{kind}-{sheet}-{large}.pdf");
            saved(&desk, &what, options("ro", sheet, large), &name);
        }
        let preview = json!({"what": what, "options": options("ro", "a4", false),
            "first": 0, "count": 1});
        let preview = desk.ok("station_paper_preview", preview);
        assert!(preview["total"].as_u64().unwrap() > 0);
        assert_eq!(preview["pages"].as_array().unwrap().len(), 1);
        saved(
            &desk,
            &what,
            options("ro", "a4", false),
            &format!("{kind}.docx"),
        );
    }
}

#[test]
fn contacts_begin_with_the_council_and_the_sheet_tells_what_happened() {
    let (desk, election, ids) = filled();
    let contacts = json!({"kind": "contacts", "election": election});
    let (_, path) = saved(&desk, &contacts, options("ro", "a4", false), "c.pdf");
    if let Some(text) = words(&path) {
        let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part}: {text}"));
        assert!(at("Elena Moraru") < at("38/1"));
        assert!(at("Olga Ceban") < at("Maria Munteanu"));
        assert!(at("Maria Munteanu") < at("38/2"));
        assert!(at("Ion Rusu") < at("38/3"));
    }
    let day = json!({"kind": "day_sheet", "election": election});
    let (_, path) = saved(&desk, &day, options("ro", "a4", false), "d.pdf");
    if let Some(text) = words(&path) {
        // 1.446 of 1.900 voters of the two stations that reported.
        for part in [
            "1446",
            "76,11 %",
            "S-a oprit lumina",
            "11:20",
            "De verificat",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
    let blank = json!({"kind": "day_blank", "election": election});
    let (_, path) = saved(&desk, &blank, options("ro", "a4", false), "b.pdf");
    if let Some(text) = words(&path) {
        assert!(!text.contains("346") && text.contains("21:00"), "{text}");
    }
    // Only what the screen shows, and sums of these.
    let one = json!({"kind": "day_sheet", "election": election, "stations": [ids[0]]});
    let (rows, path) = saved(&desk, &one, options("ro", "a4", false), "o.pdf");
    assert_eq!(rows, 1);
    if let Some(text) = words(&path) {
        assert!(!text.contains("1446") && !text.contains("38/2"), "{text}");
    }
}

#[test]
fn lists_are_tables_with_the_papers_head() {
    let (desk, election, _) = filled();
    for (kind, rows, part) in [("contacts", 8, "Olga Ceban"), ("day_sheet", 3, "1100")] {
        let what = json!({"kind": kind, "election": election, "narrowed": "Zona Nord"});
        let (count, path) = saved(&desk, &what, options("ro", "a4", false), "t.csv");
        assert_eq!(count, rows, "{kind}");
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.contains(part), "{text}");
        let (count, path) = saved(&desk, &what, options("ro", "a4", false), "t.xlsx");
        assert_eq!(count, rows, "{kind}");
        let book = std::fs::read(path).unwrap();
        let sheet = read(&book, detect(&book).unwrap(), &SheetOptions::default()).unwrap();
        let said = format!("{sheet:?}");
        assert!(said.contains(part) && said.contains("Zona Nord"), "{said}");
    }
    let blank = json!({"what": {"kind": "day_blank", "election": election},
        "options": options("ro", "a4", false), "path": desk.dir.path().join("x.xlsx"),
        "overwrite": false});
    assert_eq!(
        desk.refused("station_paper_save", blank),
        "format-not-available"
    );
}

#[test]
fn a_paper_of_an_election_without_one_is_refused() {
    let (desk, _, _) = filled();
    for kind in ["contacts", "day_sheet", "day_blank"] {
        let request = json!({"what": {"kind": kind}, "options": options("ro", "a4", false),
            "first": 0, "count": 1});
        assert_eq!(desk.refused("station_paper_preview", request), "not-found");
    }
}

#[test]
fn every_kind_prints_in_four_languages() {
    let (desk, election, ids) = filled();
    let survey = desk.ok(
        "survey_save",
        json!({"station": ids[0], "election": election}),
    );
    let survey = &survey["value"]["id"];
    for kind in KINDS {
        let what = json!({"kind": kind, "election": election, "survey": survey,
            "stations": if kind == "survey_blank" { vec![&ids[0]] } else { Vec::new() }});
        for language in LANGUAGES {
            let name = format!("all-{kind}-{language}.pdf");
            let (_, path) = saved(&desk, &what, options(language, "a4", false), &name);
            let preview = json!({"what": what, "options": options(language, "a4", false),
                "first": 0, "count": 1});
            let preview = desk.ok("station_paper_preview", preview);
            assert!(preview["total"].as_u64().unwrap() > 0, "{name}");
            let Some(text) = words(&path) else { continue };
            // A message without words would stand there by its id: small words with dashes.
            for id in [
                "station-",
                "survey-paper",
                "equipment-",
                "readiness-",
                "bureau-",
            ] {
                assert!(!text.contains(id), "{name}: {text}");
            }
        }
    }
}
