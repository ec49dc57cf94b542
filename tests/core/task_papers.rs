//! Papers and files of tasks: the list as shown, control, late, Monday, the day; calendars.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};

use crate::desk::TestDesk;

fn add(desk: &TestDesk, request: Value) -> Value {
    desk.ok("task_add", request)["value"]["id"].clone()
}

/// 20.11.2026 is a Friday: the former week is 9–15 November.
fn filled() -> TestDesk {
    let desk = TestDesk::office();
    let control = json!("once");
    add(
        &desk,
        json!({"title": "=Restanța veche", "due": {"on": "2026-11-02"}, "control": control,
            "responsible": {"name": "Ion Cazacu"}, "priority": "high",
            "basis": {"kind": "Dispoziție", "no": "45"}, "labels": ["alegeri"]}),
    );
    let moved = add(
        &desk,
        json!({"title": "Prelungită; cu semne, \\ și un rând foarte lung care trece peste șaptezeci și cinci de octeți",
            "due": {"on": "2026-11-18"}, "control": control, "responsible": {"name": "Olga Rusu"}}),
    );
    desk.ok(
        "extension_ask",
        json!({"task": moved, "new_due": {"on": "2026-11-27"}, "reason": "drum închis", "granted": true}),
    );
    add(
        &desk,
        json!({"title": "La ora trei", "due": {"on": "2026-11-20", "time": "15:00"},
            "responsible": {"name": "Olga Rusu"}}),
    );
    add(
        &desk,
        json!({"title": "Duminică", "due": {"on": "2026-11-22"}, "responsible": {"name": "Ion Cazacu"}}),
    );
    let done = |title: &str, due: &str, performed: &str, control: &str| {
        let id = add(
            &desk,
            json!({"title": title, "due": {"on": due}, "control": control,
                "responsible": {"name": "Ion Cazacu"}}),
        );
        desk.ok(
            "task_move",
            json!({"id": id, "to": "done", "performed_on": performed}),
        );
        id
    };
    done("Gata târziu", "2026-11-10", "2026-11-13", "once");
    done("Gata la timp", "2026-11-12", "2026-11-12", "none");
    done("Gata demult", "2026-10-12", "2026-10-12", "none");
    let off = done("Scoasă", "2026-11-10", "2026-11-10", "once");
    desk.ok(
        "task_move",
        json!({"id": off, "to": "off_control", "reason": "executată", "day": "2026-11-16"}),
    );
    add(
        &desk,
        json!({"title": "Fără termen", "responsible": {"name": "Ion Cazacu"},
        "due": {"no_term": true}}),
    );
    desk
}

fn options(language: &str) -> Value {
    json!({"language": language, "sheet": "a4", "large_print": false, "include_private": false, "signature": true})
}

/// What a saved paper says, its blanks made even; none where the reader is not installed.
fn said(path: &Path) -> Option<String> {
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

fn what_name(what: &Value, language: &str) -> String {
    let paper = what["paper"].as_str().unwrap();
    format!("tasks-{paper}-{language}.pdf")
}

/// Saves a paper: how many tasks it has, and its words.
fn paper(desk: &TestDesk, what: Value, language: &str) -> (u64, Option<String>) {
    let path = desk.dir.path().join("hartie.pdf");
    let saved = desk.ok(
        "task_paper_save",
        json!({"what": &what, "options": options(language), "path": path, "overwrite": true}),
    );
    // Set to keep the papers for a look at them.
    if let Some(folder) = std::env::var_os("KEEP_PAPERS") {
        let name = what_name(&what, language);
        std::fs::copy(&path, Path::new(&folder).join(name)).unwrap();
    }
    (saved["rows"].as_u64().unwrap(), said(&path))
}

#[test]
fn the_list_on_paper_is_the_list_on_the_screen() {
    let desk = filled();
    let list = json!({"filter": {"open": "open", "overdue": true, "labels": ["alegeri"]}, "group": "responsible"});
    let page = desk.ok("task_list", list.clone());
    assert_eq!(page["total"], 1);
    let shown = json!({"list": list, "columns": ["number", "responsible", "source", "due"]});
    let (rows, words) = paper(&desk, json!({"paper": "list", "shown": shown}), "ro");
    assert_eq!(rows, 1);
    if let Some(words) = words {
        for part in [
            "o sarcină",
            "filtrul: deschise, Eticheta: alegeri, restante",
            "Grupare: responsabil",
            "=Restanța veche",
            "Dispoziție nr. 45",
            "02.11.2026",
            "Restantă, 18 zile",
            "urgent",
        ] {
            assert!(words.contains(part), "{part}: {words}");
        }
        assert!(!words.contains("Duminică"), "{words}");
    }
    // Everything, in every language, with every task of the list; a folded group keeps its count.
    for language in ["ro", "uk", "ru", "en"] {
        let list = json!({"folded": ["overdue"]});
        let total = desk.ok("task_list", list.clone())["total"]
            .as_u64()
            .unwrap();
        let shown = json!({"list": list, "columns": ["councils", "due"]});
        let (rows, words) = paper(&desk, json!({"paper": "list", "shown": shown}), language);
        assert_eq!(rows, total, "{language}");
        if let Some(words) = words {
            assert!(
                words.contains("Duminică") && !words.contains("veche"),
                "{words}"
            );
            assert!(!words.contains("task-"), "a text is missing: {words}");
        }
    }
    // Chosen tasks only.
    let ids = [page["rows"][0]["id"].clone()];
    let shown = json!({"list": {}, "columns": [], "ids": ids});
    let (rows, _) = paper(&desk, json!({"paper": "list", "shown": shown}), "ro");
    assert_eq!(rows, 1);
}

#[test]
fn the_control_list_keeps_what_is_done_until_it_is_taken_off() {
    let desk = filled();
    let (rows, words) = paper(&desk, json!({"paper": "control"}), "ro");
    assert_eq!(rows, 3);
    if let Some(words) = words {
        for part in [
            "3 sarcini · una restantă",
            "Gata târziu",
            "întârziere",
            "prelungit 1×",
            "primul termen 18.11.2026",
            "27.11.2026",
        ] {
            assert!(words.contains(part), "{part}: {words}");
        }
        let at = |part: &str| words.find(part).unwrap();
        assert!(at("=Restanța") < at("Gata târziu") && at("Gata târziu") < at("Prelungită"));
        assert!(!words.contains("Scoasă") && !words.contains("Gata la timp"));
    }
    let (rows, words) = paper(&desk, json!({"paper": "overdue"}), "en");
    let listed = desk.ok(
        "task_list",
        json!({"filter": {"open": "open", "overdue": true}}),
    );
    assert_eq!(Some(rows), listed["total"].as_u64());
    if let Some(words) = words {
        assert!(words.contains("1 task · on 20.11.2026"), "{words}");
    }
}

#[test]
fn the_monday_paper_counts_last_week_and_this_week() {
    let desk = filled();
    let (rows, words) = paper(&desk, json!({"paper": "monday"}), "ro");
    // One late, two to come, one done late, two done in time; that of October is of no week here.
    assert_eq!(rows, 6);
    if let Some(words) = words {
        for part in [
            "Săptămâna 16.11.2026–22.11.2026; săptămâna trecută 09.11.2026–15.11.2026",
            "Sarcini restante 1",
            "Cu termen săptămâna aceasta 2",
            "Executate cu întârziere săptămâna trecută 1",
            "Executate la timp săptămâna trecută 2",
            "De confirmat 0",
        ] {
            assert!(words.contains(part), "{part}: {words}");
        }
        assert!(!words.contains("Gata demult"), "{words}");
    }
}

#[test]
fn the_plan_of_a_day_lists_what_the_day_lists() {
    let desk = filled();
    let today = desk.ok("today_get", json!({}));
    let expected =
        today["overdue"]["total"].as_u64().unwrap() + today["today"]["total"].as_u64().unwrap();
    let (rows, words) = paper(&desk, json!({"paper": "day"}), "ro");
    assert_eq!(rows, expected);
    if let Some(words) = words {
        assert!(words.contains("15:00"), "{words}");
        assert!(words.contains("La ora trei") && words.contains("Restantă, 18 zile"));
    }
    // On Sunday, what is due before that day is late by then.
    let (rows, words) = paper(&desk, json!({"paper": "day", "date": "2026-11-22"}), "ro");
    assert_eq!(rows, 3);
    if let Some(words) = words {
        assert!(words.contains("Duminică"), "{words}");
    }
    let refused = json!({"what": {"paper": "day", "date": "2026-02-31"}, "options": options("ro"),
        "first": 0, "count": 1});
    assert_eq!(desk.refused("task_paper_preview", refused), "invalid");
}

fn export(desk: &TestDesk, name: &str, list: Value) -> (u64, Vec<u8>) {
    let path = desk.dir.path().join(name);
    let saved = desk.ok(
        "tasks_export",
        json!({"shown": {"list": list}, "language": "ro", "path": path, "overwrite": false}),
    );
    (
        saved["rows"].as_u64().unwrap(),
        std::fs::read(path).unwrap(),
    )
}

#[test]
fn a_table_holds_every_task_once_and_no_formula() {
    let desk = filled();
    let all = json!({"filter": {"open": "all"}, "folded": ["overdue"]});
    let total = desk.ok("task_list", all.clone())["total"].as_u64().unwrap();
    let (rows, bytes) = export(&desk, "sarcini.csv", all.clone());
    assert_eq!(rows, total);
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.starts_with('\u{feff}'));
    assert_eq!(text.trim_end().lines().count() as u64, total + 1);
    assert!(text.contains(";'=Restanța veche;"), "{text}");
    assert!(text.contains(";2026-11-02;"), "{text}");
    for name in ["sarcini.xlsx", "sarcini.docx", "sarcini.pdf"] {
        let (rows, bytes) = export(&desk, name, all.clone());
        assert_eq!(rows, total, "{name}");
        assert!(bytes.starts_with(if name.ends_with("pdf") {
            b"%PDF"
        } else {
            b"PK\x03\x04"
        }));
    }
    let again = json!({"shown": {}, "language": "ro", "path": desk.dir.path().join("sarcini.csv"),
        "overwrite": false});
    assert_eq!(desk.refused("tasks_export", again), "file-exists");
    let odt = json!({"shown": {}, "language": "ro", "path": "x.odt", "overwrite": false});
    assert_eq!(desk.refused("tasks_export", odt), "format-not-available");
}

/// The parts of a calendar: name and properties, lines unfolded, escapes taken off.
fn parts_of(text: &str) -> Vec<(String, BTreeMap<String, String>)> {
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75 && !line.contains('\n'), "{line}");
    }
    let mut parts = Vec::new();
    let mut current: Option<(String, BTreeMap<String, String>)> = None;
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let (name, value) = line.split_once(':').unwrap();
        match (name, value) {
            (_, "VCALENDAR") => {}
            ("BEGIN", kind) => current = Some((kind.to_owned(), BTreeMap::new())),
            ("END", _) => parts.extend(current.take()),
            _ => {
                let mut plain = String::new();
                let mut signs = value.chars();
                while let Some(sign) = signs.next() {
                    match (sign, sign == '\\') {
                        (_, true) => {
                            plain.extend(signs.next().map(|c| if c == 'n' { '\n' } else { c }))
                        }
                        (sign, false) => plain.push(sign),
                    }
                }
                if let Some((_, properties)) = &mut current {
                    assert!(
                        properties.insert(name.to_owned(), plain).is_none(),
                        "{name} twice"
                    );
                }
            }
        }
    }
    parts
}

#[test]
fn a_calendar_program_reads_terms_as_things_to_do_and_hours_as_events() {
    let desk = filled();
    let open = json!({"filter": {"open": "all"}});
    let (rows, bytes) = export(&desk, "unu.ics", open.clone());
    let total = desk.ok("task_list", open.clone())["total"]
        .as_u64()
        .unwrap();
    assert_eq!(rows, total - 1, "the one without a term is in no calendar");
    let text = String::from_utf8(bytes).unwrap();
    let parts = parts_of(&text);
    let to_do: Vec<_> = parts.iter().filter(|(kind, _)| kind == "VTODO").collect();
    let events: Vec<_> = parts.iter().filter(|(kind, _)| kind == "VEVENT").collect();
    assert_eq!((to_do.len() as u64, events.len()), (total - 1, 1));
    let (_, hour) = events[0];
    assert_eq!(hour["DTSTART"], "20261120T150000");
    assert!(hour["SUMMARY"].ends_with("La ora trei"));
    let (_, moved) = to_do
        .iter()
        .find(|(_, part)| part["SUMMARY"].contains("Prelungită; cu semne, \\ și"))
        .expect("escaped and folded, read back whole");
    assert!(moved["SUMMARY"].ends_with("cinci de octeți"));
    assert_eq!(moved["DUE;VALUE=DATE"], "20261127");
    assert_eq!(moved["STATUS"], "NEEDS-ACTION");
    assert_eq!(moved["DTSTAMP"].len(), 16);
    let (_, urgent) = to_do
        .iter()
        .find(|(_, part)| part["PRIORITY"] == "1")
        .unwrap();
    assert!(urgent["SUMMARY"].ends_with("=Restanța veche"));
    let done = to_do
        .iter()
        .filter(|(_, part)| part["STATUS"] == "COMPLETED");
    assert_eq!(done.count(), 4);
    // Written again another day, each thing has the same id.
    let ids = |text: &str| -> Vec<String> {
        parts_of(text)
            .into_iter()
            .map(|(_, part)| part["UID"].clone())
            .collect()
    };
    desk.clock.advance(3_600_000);
    let (_, again) = export(&desk, "doi.ics", open);
    let again = String::from_utf8(again).unwrap();
    assert_eq!(ids(&text), ids(&again));
    assert_ne!(text, again, "the moment of writing is the clock's");
}
