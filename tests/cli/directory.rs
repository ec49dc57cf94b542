//! People in, people found, changes told and taken back.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::desk::{Desk, fixture, keys};

const REPORT: [&str; 11] = [
    "batch",
    "format",
    "encoding",
    "separator",
    "read",
    "added",
    "merged",
    "unchanged",
    "skipped",
    "problems",
    "kept",
];

fn contact_texts() -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(fixture("contact_text"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    found.sort();
    assert!(found.len() >= 5);
    found
}

#[test]
fn the_same_list_twice_adds_nothing_the_second_time() {
    let desk = Desk::office();
    for path in contact_texts() {
        let path = path.to_str().unwrap();
        let trial = desk.json(&["import", "people", path, "--dry-run"]).ok();
        assert_eq!(keys(&trial), REPORT);
        assert_eq!(trial["batch"], Value::Null);
        let first = desk.json(&["import", "people", path]).ok();
        assert_eq!(keys(&first), REPORT);
        assert!(first["batch"].is_string());
        assert!(first["added"].as_u64().unwrap() > 0);
        assert_eq!(first["added"], trial["added"], "{path}");
        for mode in ["skip", "merge"] {
            let again = desk
                .json(&["import", "people", path, "--on-duplicate", mode])
                .ok();
            assert_eq!(again["added"], 0, "{path}");
            assert_eq!(again["merged"], 0, "{path}");
            assert_eq!(again["unchanged"], first["added"], "{path}");
            assert_eq!(again["batch"], Value::Null);
        }
        let kept = desk
            .json(&["import", "people", path, "--on-duplicate", "keep"])
            .ok();
        assert_eq!(kept["added"], first["added"], "{path}");
    }
    desk.json(&["check", "--full"]).ok();
}

#[test]
fn a_known_person_with_something_new_is_listed_or_completed() {
    let desk = Desk::office();
    let path = desk.path("list.txt");
    let path_text = path.to_str().unwrap();
    fs::write(
        &path,
        "Specialist principal: Ion Munteanu, tel. 0252 2-40-38\n",
    )
    .unwrap();
    desk.json(&["import", "people", path_text]).ok();
    fs::write(
        &path,
        "Specialist principal: Ion Munteanu, tel. 0252 2-40-38, i.munteanu@proba.example\n",
    )
    .unwrap();
    let skipped = desk.json(&["import", "people", path_text]).ok();
    assert_eq!(skipped["skipped"], 1);
    assert_eq!(skipped["merged"], 0);
    let problem = &skipped["problems"][0];
    assert_eq!(keys(problem), ["row", "field", "code", "message"]);
    assert_eq!(problem["row"], 1);
    assert_eq!(problem["code"], "duplicate");
    let merged = desk
        .json(&["import", "people", path_text, "--on-duplicate", "merge"])
        .ok();
    assert_eq!(merged["merged"], 1);
    // One batch, one undo.
    let batch = merged["batch"].as_str().unwrap();
    let undone = desk.json(&["undo", batch]).ok();
    assert_eq!(undone[0]["kind"], "undo");
    assert_eq!(undone[0]["undoes"], batch);
    let again = desk.json(&["undo", batch]).refused(1);
    assert_eq!(again["code"], "nothing-to-undo");
}

#[test]
fn old_encodings_are_recognised_or_named() {
    let text = "Главный специалист: Иван Мельник, отвечает за благоустройство, тел. 0252 2-40-38\n";
    let bytes: Vec<u8> = text.chars().map(windows_1251).collect();
    let desk = Desk::office();
    let path = desk.path("старый.txt");
    fs::write(&path, bytes).unwrap();
    let path = path.to_str().unwrap();
    let report = desk.json(&["import", "people", path, "--dry-run"]).ok();
    assert_eq!(report["encoding"], "windows-1251");
    assert_eq!(report["added"], 1);
    let words = ["import", "people", path, "--encoding", "cp1251"];
    assert_eq!(desk.json(&words).ok()["encoding"], "windows-1251");
    let found = desk.json(&["find", "мельник"]).ok();
    assert_eq!(found[0]["title"], "Мельник Иван");
    let words = ["import", "people", path, "--encoding", "klingon"];
    assert_eq!(desk.json(&words).refused(2)["code"], "bad-request");
}

fn windows_1251(letter: char) -> u8 {
    match letter {
        'А'..='я' => (letter as u32 - 'А' as u32 + 0xC0) as u8,
        other => u8::try_from(other).unwrap(),
    }
}

#[test]
fn what_holds_no_contact_adds_nothing_and_says_why() {
    let desk = Desk::office();
    let path = desk.path("vreme.txt");
    fs::write(&path, "Mâine va fi senin.\nPoimâine plouă.\n").unwrap();
    let before = desk.json(&["journal"]).ok();
    let error = desk
        .json(&["import", "people", path.to_str().unwrap()])
        .refused(1);
    assert_eq!(error["code"], "no-contacts");
    let missing = desk.path("none.txt");
    let error = desk
        .json(&["import", "people", missing.to_str().unwrap()])
        .refused(1);
    assert_eq!(error["code"], "file-missing");
    assert_eq!(desk.json(&["journal"]).ok(), before);
}

#[test]
fn endings_that_are_not_built_are_wrong_usage() {
    let desk = Desk::office();
    for name in ["a.doc", "a.pdf", "noending"] {
        let error = desk.json(&["import", "people", name]).refused(2);
        assert_eq!(error["code"], "format-not-available", "{name}");
    }
    for name in ["a.txt", "a.xls", "noending"] {
        let error = desk.json(&["export", "people", name]).refused(2);
        assert_eq!(error["code"], "format-not-available", "{name}");
    }
}

#[test]
fn people_leave_in_every_format() {
    let desk = Desk::example();
    let folder = tempfile::tempdir().unwrap();
    for (name, start) in [
        ("a.vcf", &b"BEGIN:VCARD\r\nVERSION:4.0"[..]),
        ("a.csv", &[0xEF, 0xBB, 0xBF]),
        ("a.xlsx", b"PK"),
        ("a.pdf", b"%PDF"),
        ("a.docx", b"PK"),
    ] {
        let path = folder.path().join(name);
        let path = path.to_str().unwrap();
        let reply = desk.json(&["export", "people", path]).ok();
        assert_eq!(keys(&reply), ["path", "rows"]);
        assert_eq!(reply["path"], path);
        assert!(reply["rows"].as_u64().unwrap() > 300, "{reply}");
        assert!(std::fs::read(path).unwrap().starts_with(start), "{name}");
    }
    let path = folder.path().join("b.vcf");
    let path = path.to_str().unwrap();
    desk.json(&["export", "people", path, "--vcard", "3.0"])
        .ok();
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.contains("VERSION:3.0") && !text.contains("VERSION:4.0"));
    let nobody = desk.json(&["export", "people", path, "--view", "nu este"]);
    assert_eq!(nobody.refused(1)["code"], "not-found");
}

#[test]
fn a_hit_says_what_it_is_and_why() {
    let desk = Desk::example();
    let found = desk.json(&["find", "soldanel domnica"]).ok();
    let hit = &found[0];
    assert_eq!(
        keys(hit),
        ["kind", "id", "title", "subtitle", "matched", "score"]
    );
    assert_eq!(keys(&hit["matched"]), ["field", "text"]);
    assert_eq!(hit["kind"], "person");
    assert_eq!(hit["title"], "Şoldănel Domnica");
    assert_eq!(hit["matched"]["field"], "name");

    let many = desk.json(&["find", "specialist"]).ok();
    let many = many.as_array().unwrap();
    assert_eq!(many.len(), 20);
    let scores: Vec<i64> = many
        .iter()
        .map(|hit| hit["score"].as_i64().unwrap())
        .collect();
    assert!(scores.is_sorted_by(|a, b| a >= b), "{scores:?}");
    let few = desk.json(&["find", "specialist", "--limit", "3"]).ok();
    assert_eq!(few.as_array().unwrap().len(), 3);
    let councils = desk.json(&["find", "valea", "--kind", "council"]).ok();
    assert!(!councils.as_array().unwrap().is_empty());
    assert!(
        councils
            .as_array()
            .unwrap()
            .iter()
            .all(|hit| hit["kind"] == "council")
    );
    // A missing answer is an answer.
    assert_eq!(desk.json(&["find", "xqzqx"]).ok(), json!([]));
}

#[test]
fn a_file_of_queries_is_answered_line_by_line() {
    let desk = Desk::example();
    let gold: Value =
        serde_json::from_str(&fs::read_to_string(fixture("search/pairs.json")).unwrap()).unwrap();
    let people: Vec<Value> = serde_json::from_str(
        &fs::read_to_string(fixture(
            "../../assets/templates/example-district/people.json",
        ))
        .unwrap(),
    )
    .unwrap();
    let rows = gold["queries"].as_array().unwrap();
    let text: String = rows
        .iter()
        .map(|row| format!("{}\n", row["query"].as_str().unwrap()))
        .collect();
    let path = desk.path("queries.txt");
    fs::write(&path, text).unwrap();
    let run = desk.json(&["find", "--queries", path.to_str().unwrap(), "--limit", "10"]);
    assert_eq!(run.code, 0, "{run:?}");
    let lines: Vec<Value> = run
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), rows.len());
    let mut hits = 0;
    for (row, line) in rows.iter().zip(&lines) {
        assert_eq!(keys(line), ["query", "micros", "hits"]);
        assert_eq!(line["query"], row["query"]);
        let answers = line["hits"].as_array().unwrap();
        assert!(answers.len() <= 10);
        let wanted = people
            .iter()
            .find(|p| p["key"] == row["expect_key"])
            .unwrap();
        let part = |key: &str| wanted[key].as_str().unwrap();
        let title = format!("{} {}", part("family"), part("given"))
            .trim()
            .to_owned();
        hits += usize::from(answers.iter().any(|hit| hit["title"] == title.as_str()));
    }
    let recall = hits as f64 / rows.len() as f64;
    println!("recall@10: {recall:.3}");
    assert!(recall >= 0.95, "recall {recall:.3}");
}

#[test]
fn the_history_names_who_changed_what() {
    let desk = Desk::office();
    let added = desk
        .json(&[
            "--actor",
            "Ion Străin",
            "call",
            "person_add",
            &crate::files::person("Vechi"),
        ])
        .ok();
    let id = added["value"]["id"].as_str().unwrap();
    let edit = json!({"id": id, "field": "family", "value": "Nou"}).to_string();
    desk.json(&["call", "person_edit", &edit]).ok();
    let entries = desk.json(&["journal", "--entity", id]).ok();
    let entries = entries.as_array().unwrap();
    assert_eq!(entries.len(), 2);
    for key in ["op", "at", "actor", "kind", "changes"] {
        assert!(keys(&entries[0]).contains(&key), "{key}");
    }
    assert_eq!(entries[0]["kind"], "person-edit");
    assert_eq!(entries[0]["actor"], "Ana Probă");
    assert_eq!(entries[1]["actor"], "Ion Străin");
    let change =
        json!({"entity": "person", "id": id, "field": "family", "before": "Vechi", "after": "Nou"});
    assert_eq!(entries[0]["changes"], json!([change]));
    assert_eq!(
        desk.json(&["journal", "--limit", "1"])
            .ok()
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let undone = desk.json(&["undo"]).ok();
    assert_eq!(undone[0]["changes"][0]["after"], "Vechi");
    assert_eq!(
        desk.json(&["undo", "no-such-op"]).refused(1)["code"],
        "not-found"
    );
}

#[test]
fn tables_and_cards_come_in_by_their_ending() {
    let desk = Desk::office();
    let list = |name: &str| {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/imports/");
        format!("{folder}{name}")
    };
    let report = desk.json(&["import", "people", &list("ru-1251.csv")]).ok();
    assert_eq!(report["format"], "csv");
    assert_eq!(report["encoding"], "windows-1251");
    assert_eq!(report["separator"], ";");
    assert_eq!(
        (report["read"].clone(), report["added"].clone()),
        (json!(2), json!(2))
    );
    let again = desk.json(&["import", "people", &list("ru-koi8r.csv")]).ok();
    assert_eq!(
        (again["added"].clone(), again["unchanged"].clone()),
        (json!(0), json!(2))
    );
    let report = desk
        .json(&["import", "people", &list("excel-ro.xlsx"), "--dry-run"])
        .ok();
    assert_eq!(
        (report["batch"].clone(), report["encoding"].clone()),
        (json!(null), json!(null))
    );
    assert_eq!(report["problems"][1]["row"], 8);
    let words = [
        "import",
        "people",
        &list("outlook.csv"),
        "--map",
        "Spouse=alias",
    ];
    let report = desk.json(&words).ok();
    assert!(
        !report["kept"]
            .as_array()
            .unwrap()
            .contains(&json!("Spouse"))
    );
    let words = [
        "import",
        "people",
        &list("outlook.csv"),
        "--map",
        "Spouse=wife",
    ];
    assert_eq!(desk.json(&words).refused(2)["code"], "bad-request");
    let report = desk
        .json(&["import", "councils", &list("councils.csv")])
        .ok();
    assert_eq!(
        (report["added"].clone(), report["skipped"].clone()),
        (json!(2), json!(1))
    );
    let empty = desk.path("gol.xlsx");
    fs::write(&empty, "").unwrap();
    let error = desk
        .json(&["import", "people", empty.to_str().unwrap()])
        .refused(1);
    assert_eq!(error["code"], "list-unreadable");
}
