//! `desk task`: given, listed, moved, extended, late and taken off control.

use serde_json::json;

use crate::desk::Desk;

const DAY: [&str; 2] = ["--today", "2026-11-20"];

fn on<'a>(today: &[&'a str], words: &[&'a str]) -> Vec<&'a str> {
    [today, words].concat()
}

#[test]
fn the_life_of_a_task() {
    let desk = Desk::example();
    let line = [
        "task",
        "add",
        "Cere listele de la Hulubăria până vineri #alegeri",
        "--responsible",
        "Ion-Vasile Scorușel",
        "--control",
    ];
    let card = desk.json(&on(&DAY, &line)).ok();
    assert_eq!(card["due_on"], "2026-11-27");
    assert_eq!(card["state"], "assigned");
    assert_eq!(card["labels"], json!(["alegeri"]));
    assert_eq!(card["councils"][0]["name"], "Hulubăria");
    assert!(card["responsible"]["id"].is_string(), "{card}");
    let number = card["number"].as_str().unwrap().to_owned();

    let extend = [
        "task",
        "extend",
        &number,
        "--to",
        "2026-12-04",
        "--reason",
        "Drum închis",
    ];
    let card = desk.json(&on(&DAY, &extend)).ok();
    assert_eq!(card["due_on"], "2026-12-04");
    assert_eq!(card["first_due_on"], "2026-11-27");
    assert_eq!(card["extensions"].as_array().unwrap().len(), 1);

    // Three days after the extended term.
    let late = ["--today", "2026-12-07"];
    let rows = desk
        .json(&on(
            &late,
            &["task", "list", "--overdue", "--council", "Hulubăria"],
        ))
        .ok();
    let row = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["number"] == *number)
        .unwrap();
    assert_eq!(row["overdue_days"], 3);

    for (state, more) in [
        ("in_progress", vec![]),
        (
            "reported",
            vec!["--result", "Listele au venit", "--performed", "2026-12-05"],
        ),
        ("done", vec![]),
        (
            "off_control",
            vec!["--reason", "Executat", "--act", "nr. 12"],
        ),
    ] {
        let words = [vec!["task", "move", &number, state], more].concat();
        desk.json(&on(&late, &words)).ok();
    }
    let card = desk.json(&on(&late, &["task", "show", &number])).ok();
    assert_eq!(card["state"], "off_control");
    assert_eq!(card["late_days"], 1);
    assert_eq!(card["off_control_ground"], "Executat");
    // Words for a person.
    let file = desk.file().display().to_string();
    let words = ["--file", &file, "--lang", "ro", "task", "show", &number];
    let shown = desk.run(&on(&late, &words), "");
    assert!(shown.out.contains("cu o zi întârziere"), "{shown:?}");
}

#[test]
fn what_the_table_does_not_allow_is_refused_in_words() {
    let desk = Desk::office();
    let card = desk
        .json(&on(
            &DAY,
            &[
                "task",
                "add",
                "Raport",
                "--due",
                "2026-12-01",
                "--responsible",
                "Ana",
            ],
        ))
        .ok();
    let number = card["number"].as_str().unwrap().to_owned();
    let refused = desk
        .json(&on(&DAY, &["task", "move", &number, "off_control"]))
        .refused(1);
    assert_eq!(refused["code"], "move-not-allowed");
    desk.json(&on(&DAY, &["task", "move", &number, "nowhere"]))
        .refused(2);
    desk.json(&on(&DAY, &["task", "show", "99/2026"]))
        .refused(1);
    desk.json(&on(&DAY, &["task", "add", "Raport", "--due", "2027-02-31"]))
        .refused(1);
    desk.json(&on(
        &DAY,
        &["task", "add", "Raport", "--council", "Nicăieri"],
    ))
    .refused(1);
    let rows = desk.json(&on(&DAY, &["task", "list"])).ok();
    assert_eq!(rows.as_array().unwrap().len(), 1, "nothing is half-done");
}

#[test]
fn a_line_may_stay_as_it_is_and_a_series_begins_from_one() {
    let desk = Desk::office();
    let plain = desk
        .json(&on(&DAY, &["task", "add", "--plain", "Lista de vineri"]))
        .ok();
    assert_eq!(plain["title"], "Lista de vineri");
    assert_eq!(plain["due_on"], json!(null));
    let series = desk
        .json(&on(&DAY, &["task", "add", "Raport lunar pe 5"]))
        .ok();
    assert_eq!(series["due_on"], "2026-12-05");
    assert!(series["series"].is_string());
}

#[test]
fn the_list_is_written_in_the_format_of_the_ending() {
    let desk = Desk::office();
    for (title, due) in [("=Restanță", "2026-11-02"), ("Mai târziu", "2026-12-01")] {
        let words = [
            "task",
            "add",
            "--plain",
            title,
            "--due",
            due,
            "--responsible",
            "Ana",
        ];
        desk.json(&on(&["--today", "2026-11-01"], &words)).ok();
    }
    let write = |name: &str, more: &[&str]| {
        let path = desk.path(name);
        let words = on(&["task", "export", path.to_str().unwrap()], more);
        let saved = desk.json(&on(&DAY, &words)).ok();
        (saved["rows"].clone(), std::fs::read(path).unwrap())
    };
    let (rows, bytes) = write("toate.csv", &[]);
    assert_eq!(rows, 2);
    let text = String::from_utf8(bytes).unwrap();
    assert!(
        text.contains("'=Restanță") && text.contains("2026-12-01"),
        "{text}"
    );
    let (rows, bytes) = write("restante.ics", &["--overdue"]);
    assert_eq!(rows, 1);
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains("DUE;VALUE=DATE:20261102\r\n"), "{text}");
    assert!(!text.contains("Mai"), "{text}");
    for (name, begins) in [
        ("lista.xlsx", b"PK\x03\x04"),
        ("lista.docx", b"PK\x03\x04"),
        ("lista.pdf", b"%PDF"),
    ] {
        let (rows, bytes) = write(name, &[]);
        assert_eq!(rows, 2, "{name}");
        assert!(bytes.starts_with(begins), "{name}");
    }
    let refused = desk
        .json(&on(&DAY, &["task", "export", "lista.odt"]))
        .refused(2);
    assert_eq!(refused["code"], "format-not-available");
}

#[test]
fn files_of_a_task_are_attached_listed_checked_and_written_out() {
    let desk = Desk::office();
    let card = desk.json(&["task", "add", "--plain", "Raport"]).ok();
    let number = card["number"].as_str().unwrap();
    let folder = desk.path("in");
    std::fs::create_dir(&folder).unwrap();
    let paths = ["a.pdf", "b.txt"].map(|name| {
        let path = folder.join(name);
        std::fs::write(&path, name.repeat(5)).unwrap();
        path.display().to_string()
    });
    let files = desk
        .json(&["task", "attach", number, &paths[0], &paths[1]])
        .ok();
    assert_eq!(files[1]["name"], "b.txt");
    // The same name again: nothing is written over.
    desk.json(&["task", "attach", number, &paths[0]]).ok();
    let out = desk.path("out");
    std::fs::create_dir(&out).unwrap();
    let save = ["task", "files", number, "--save", out.to_str().unwrap()];
    let saved = desk.json(&save).ok();
    assert_eq!(saved.as_array().unwrap().len(), 3);
    for name in ["a.pdf", "a (2).pdf"] {
        let bytes = std::fs::read(out.join(name)).unwrap();
        assert_eq!(bytes, "a.pdf".repeat(5).as_bytes(), "{name}");
    }
    let checked = desk.json(&["check"]).ok();
    assert_eq!(
        checked["files"],
        json!({"files": 2, "bytes": 50, "unnamed": 0})
    );
    let plain = desk.plain(&["task", "files", number]);
    assert!(plain.out.contains("a.pdf · 1 KB"), "{plain:?}");

    let empty = desk.path("gol.txt");
    std::fs::write(&empty, "").unwrap();
    let words = ["task", "attach", number, empty.to_str().unwrap()];
    assert_eq!(desk.json(&words).refused(1)["code"], "attachment-empty");
    std::fs::remove_file(desk.path("office.files")).unwrap();
    let found = desk.json(&["check"]);
    assert_eq!(found.code, 1);
    let findings = found.json()["findings"].clone();
    assert_eq!(findings.as_array().unwrap().len(), 3);
    assert_eq!(findings[0]["code"], "attachment-missing");
    assert_eq!(findings[0]["part"], "attachments");
    let refused = desk.json(&save).refused(1);
    assert_eq!(refused["code"], "attachment-missing");
}
