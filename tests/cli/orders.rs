//! `desk order`: sent, shown, marked, missing, reminded.

use serde_json::{Value, json};

use crate::desk::Desk;

const DAY: [&str; 2] = ["--today", "2026-11-20"];
/// Three days after the term.
const LATE: [&str; 2] = ["--today", "2026-11-26"];

fn on<'a>(today: &[&'a str], words: &[&'a str]) -> Vec<&'a str> {
    [today, words].concat()
}

fn line<'a>(sheet: &'a Value, name: &str) -> &'a Value {
    let mut lines = sheet["lines"].as_array().unwrap().iter();
    lines.find(|line| line["name"] == name).unwrap()
}

fn sent(desk: &Desk) -> Value {
    desk.json(&on(
        &DAY,
        &[
            "order",
            "add",
            "Lista locurilor de depozitare",
            "--to",
            "all",
            "--except",
            "Hulubăria",
            "--due",
            "2026-11-23",
            "--basis",
            "Dispoziție nr. 45",
            "--form",
            "Strada,Numărul",
        ],
    ))
    .ok()
}

#[test]
fn an_order_is_sent_marked_and_those_missing_are_reminded() {
    let desk = Desk::example();
    let sheet = sent(&desk);
    let total = sheet["tally"]["total"].as_i64().unwrap();
    assert!(total > 20, "{total}");
    assert_eq!(sheet["form"], json!(["Strada", "Numărul"]));
    assert_eq!(sheet["task"]["due_on"], "2026-11-23");
    assert_ne!(sheet["task"]["basis"]["no"], "");
    let number = sheet["task"]["number"].as_str().unwrap().to_owned();
    let first = sheet["lines"][0]["name"].as_str().unwrap().to_owned();
    let second = sheet["lines"][1]["name"].as_str().unwrap().to_owned();

    let mark = [
        "order",
        "mark",
        &number,
        &first,
        &second,
        "--on",
        "24.11",
        "--no",
        "12/3",
        "--note",
        "Pe hârtie",
    ];
    let marked = desk.json(&on(&LATE, &mark)).ok();
    assert_eq!(line(&marked, &first)["answered_on"], "2026-11-24");
    assert_eq!(line(&marked, &first)["late_days"], 1);
    assert_eq!(line(&marked, &second)["note"], "Pe hârtie");
    assert_eq!(marked["tally"]["missing"], total - 2);

    let missing = desk.json(&on(&LATE, &["order", "missing", &number])).ok();
    assert_eq!(missing.as_array().unwrap().len() as i64, total - 2);
    let every = desk.json(&on(&LATE, &["order", "missing"])).ok();
    let of_this = every
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["number"] == *number);
    assert_eq!(of_this.count() as i64, total - 2);

    let remind = ["order", "remind", &number, "--way", "call", "--on", "ieri"];
    let reminded = desk.json(&on(&LATE, &remind)).ok();
    assert_eq!(reminded.as_array().unwrap().len() as i64, total - 2);
    assert_eq!(reminded[0]["line"]["reminded"], 1);
    assert_eq!(reminded[0]["line"]["reminded_on"], "2026-11-25");
    let words = desk.plain(&on(&LATE, &["--lang", "ro", "order", "show", &number]));
    assert!(words.out.contains("Au răspuns 2 din"), "{words:?}");
    assert!(words.out.contains("atenționat o dată"), "{words:?}");
    assert!(
        words.out.find("lipsește") < words.out.find("răspuns târziu"),
        "missing first"
    );
}

#[test]
fn what_cannot_be_is_refused_in_words() {
    let desk = Desk::example();
    let sheet = sent(&desk);
    let number = sheet["task"]["number"].as_str().unwrap().to_owned();
    let name = sheet["lines"][0]["name"].as_str().unwrap().to_owned();
    let refused = |words: &[&str]| desk.json(&on(&DAY, words)).refused(1)["code"].clone();
    let accepted = ["order", "mark", &number, &name, "--state", "accepted"];
    assert_eq!(refused(&accepted), "line-move-not-allowed");
    assert_eq!(
        refused(&["order", "mark", &number, "Nicăieri"]),
        "not-found"
    );
    assert_eq!(
        refused(&["order", "mark", &number, "Hulubăria"]),
        "not-found"
    );
    assert_eq!(
        refused(&["order", "add", "T", "--to", "group:Nimeni"]),
        "not-found"
    );
    assert_eq!(refused(&["order", "show", "9999"]), "not-found");
    let excused = ["order", "mark", &number, &name, "--state", "excused"];
    assert_eq!(refused(&excused), "invalid");
    desk.json(&on(
        &DAY,
        &["order", "mark", &number, &name, "--state", "lost"],
    ))
    .refused(2);
    // Nobody is missing before the term.
    let none = desk.json(&on(&DAY, &["order", "remind", &number])).ok();
    assert_eq!(none, json!([]));
}

#[test]
fn the_sheet_and_the_letters_are_written_and_only_then_noted() {
    let desk = Desk::example();
    let sheet = sent(&desk);
    let number = sheet["task"]["number"].as_str().unwrap().to_owned();
    let names: Vec<&str> = sheet["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["name"].as_str().unwrap())
        .collect();
    let table = desk.path("foaia.csv");
    let out = table.to_str().unwrap();
    let saved = desk
        .json(&on(&DAY, &["order", "show", &number, "--out", out]))
        .ok();
    assert_eq!(saved["rows"].as_u64().unwrap() as usize, names.len());
    let text = std::fs::read_to_string(&table).unwrap();
    assert_eq!(text.lines().count(), names.len() + 1);
    // All but two answered: two letters.
    let mut mark = vec!["order", "mark", &number];
    mark.extend(&names[2..]);
    desk.json(&on(&DAY, &mark)).ok();
    let folder = desk.path("scrisori");
    let into = folder.to_str().unwrap();
    let remind = [
        "order", "remind", &number, "--out", into, "--until", "vineri",
    ];
    let refused = desk.json(&on(&LATE, &remind)).refused(3);
    assert_eq!(refused["code"], "file-missing");
    std::fs::create_dir(&folder).unwrap();
    let noted = desk.json(&on(&LATE, &remind)).ok();
    assert_eq!(noted[0]["line"]["reminded"], 1, "nothing was noted before");
    let mut files: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(
        files,
        [
            format!("01-{}.pdf", names[0]),
            format!("02-{}.pdf", names[1])
        ]
    );
    // Once more only when it is said that files may be replaced.
    let refused = desk.json(&on(&LATE, &remind)).refused(1);
    assert_eq!(refused["code"], "file-exists");
    let again = desk
        .json(&on(&LATE, &[&remind[..], &["--replace"]].concat()))
        .ok();
    assert_eq!(again[1]["line"]["reminded"], 2);
    let word = desk.path("toate.docx");
    let all = ["order", "remind", &number, "--out", word.to_str().unwrap()];
    desk.json(&on(&LATE, &all)).ok();
    assert!(std::fs::read(&word).unwrap().starts_with(b"PK"));
}
