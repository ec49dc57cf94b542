//! Programmes, terms and calendars on the command line: no file is needed, none is made.

use serde_json::Value;

use crate::desk::{Desk, keys};

const PROGRAMME: [&str; 7] = [
    "programme",
    "--pack",
    "md",
    "--kind",
    "parliament",
    "--day",
    "2025-09-28",
];

#[test]
fn a_programme_needs_no_file_and_makes_none() {
    let desk = Desk::new();
    let rows: Value = desk.json(&PROGRAMME).ok();
    let rows = rows.as_array().unwrap();
    assert!(rows.len() > 60);
    for row in rows {
        for key in [
            "no",
            "stage",
            "rule",
            "action",
            "legal_act",
            "legal_ref",
            "law_term",
            "from",
            "to",
            "time",
            "counting",
            "trust",
            "responsible",
            "explanation",
        ] {
            assert!(row.get(key).is_some(), "{key}: {row}");
        }
        for step in row["explanation"].as_array().unwrap() {
            assert_eq!(keys(step), ["step", "date", "why"]);
        }
    }
    let stations = rows.iter().find(|row| row["rule"] == "MD-001").unwrap();
    assert_eq!(stations["to"], "2025-08-24");
    assert!(!desk.file().exists());
    let shown = desk.plain(&PROGRAMME);
    assert_eq!(shown.code, 0, "{shown:?}");
    assert!(shown.out.contains("2025-08-24"));
}

#[test]
fn a_programme_goes_into_files() {
    let desk = Desk::new();
    let write = |name: &str| {
        let path = desk.path(name);
        let text = path.display().to_string();
        let mut words = PROGRAMME.to_vec();
        words.extend(["--out", text.as_str()]);
        let run = desk.json(&words);
        (run, path)
    };
    let (run, path) = write("p.csv");
    run.ok();
    let csv = String::from_utf8(std::fs::read(path).unwrap()).unwrap();
    assert!(csv.starts_with('\u{feff}') && csv.contains(";2025-08-24;"));
    let (run, path) = write("p.json");
    let printed = run.ok();
    let kept: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!(kept, printed);
    let (run, path) = write("p.ics");
    run.ok();
    let ics = std::fs::read_to_string(path).unwrap();
    assert!(ics.starts_with("BEGIN:VCALENDAR\r\n") && ics.ends_with("END:VCALENDAR\r\n"));
    assert!(ics.contains("DTSTART;VALUE=DATE:20250824\r\n"));
    let (run, path) = write("p.xlsx");
    run.ok();
    assert!(std::fs::read(path).unwrap().starts_with(b"PK"));
    for name in ["p.odt", "p"] {
        let (run, path) = write(name);
        assert_eq!(run.refused(2)["code"], "format-not-available");
        assert!(!path.exists());
    }
    let (run, _) = write("no/such/folder/p.csv");
    assert!(run.refused(1)["params"]["path"].is_string());
}

#[test]
fn one_term_with_its_steps_and_the_list_of_rules() {
    let desk = Desk::new();
    let term = desk
        .json(&[
            "deadline",
            "--pack",
            "md",
            "--rule",
            "MD-008",
            "--from",
            "2025-09-28",
        ])
        .ok();
    assert_eq!(term["legal_date"], "2025-09-03");
    for key in ["explanation", "act", "ref", "trust"] {
        assert!(term.get(key).is_some(), "{key}");
    }
    let list = desk.json(&["deadline", "--pack", "md", "--list"]).ok();
    let first = &list.as_array().unwrap()[0];
    for key in ["rule", "title", "act", "ref", "unit", "n", "trust"] {
        assert!(first.get(key).is_some(), "{key}");
    }
    for language in ["ro", "uk", "ru", "en"] {
        let words = [
            "--lang",
            language,
            "deadline",
            "--pack",
            "md",
            "--rule",
            "MD-008",
            "--from",
            "2025-09-28",
        ];
        let shown = desk.plain(&words);
        assert!(shown.out.contains("03.09.2025"), "{shown:?}");
    }
}

#[test]
fn a_year_has_all_its_days() {
    let desk = Desk::new();
    let days = desk
        .json(&["calendar", "--pack", "md", "--year", "2026"])
        .ok();
    let days = days.as_array().unwrap();
    assert_eq!(days.len(), 365);
    let easter = days.iter().find(|day| day["date"] == "2026-04-12").unwrap();
    assert_eq!(easter["kind"], "holiday");
    let place = [
        "calendar",
        "--pack",
        "md",
        "--year",
        "2026",
        "--locality",
        "Valea Probei",
    ];
    assert_eq!(desk.json(&place).refused(1)["code"], "hram-unknown");
    let mut named = place.to_vec();
    named.extend(["--hram", "11-24"]);
    let days = desk.json(&named).ok();
    let hram = days
        .as_array()
        .unwrap()
        .iter()
        .find(|day| day["kind"] == "hram");
    assert_eq!(hram.unwrap()["date"], "2026-11-24");
}

#[test]
fn what_cannot_be_worked_out_is_refused_in_words() {
    let desk = Desk::new();
    let cases: [(&[&str], i32, &str); 11] = [
        (
            &[
                "programme",
                "--pack",
                "md",
                "--kind",
                "parliament",
                "--day",
                "2025-09-28",
                "--period-start",
                "2026-01-01",
            ],
            1,
            "event-after-voting",
        ),
        (
            &[
                "programme",
                "--pack",
                "ua",
                "--kind",
                "president",
                "--day",
                "2027-10-31",
            ],
            1,
            "no-act-on-day",
        ),
        (
            &[
                "deadline",
                "--pack",
                "md",
                "--rule",
                "MD-001",
                "--from",
                "2021-07-11",
            ],
            1,
            "act-not-valid",
        ),
        (
            &[
                "deadline",
                "--pack",
                "md",
                "--rule",
                "MD-001",
                "--from",
                "2026-02-31",
            ],
            2,
            "no-such-date",
        ),
        (&["deadline", "--pack", "xx", "--list"], 2, "unknown-pack"),
        (
            &[
                "deadline",
                "--pack",
                "md",
                "--rule",
                "MD-999",
                "--from",
                "2026-02-01",
            ],
            1,
            "unknown-rule",
        ),
        (&["deadline", "--pack", "md"], 2, "bad-request"),
        (
            &[
                "programme",
                "--pack",
                "md",
                "--kind",
                "senate",
                "--day",
                "2025-09-28",
            ],
            2,
            "bad-request",
        ),
        (
            &[
                "programme",
                "--pack",
                "md",
                "--kind",
                "parliament",
                "--day",
                "2021-07-11",
                "--code",
                "325/2022",
            ],
            1,
            "act-not-valid",
        ),
        (
            &[
                "programme",
                "--pack",
                "md",
                "--kind",
                "parliament",
                "--day",
                "31.02.2026",
            ],
            2,
            "no-such-date",
        ),
        (
            &["calendar", "--pack", "md", "--year", "99999"],
            1,
            "year-out-of-range",
        ),
    ];
    for (words, exit, code) in cases {
        assert_eq!(desk.json(words).refused(exit)["code"], code, "{words:?}");
    }
    let shown = desk.plain(&[
        "--lang",
        "ro",
        "deadline",
        "--pack",
        "md",
        "--rule",
        "MD-001",
        "--from",
        "31.02.2026",
    ]);
    assert!(shown.err.contains("31.02.2026"), "{shown:?}");
}

/// What a PDF says to `pdftotext`; none where it is not installed.
fn said(path: &std::path::Path) -> Option<String> {
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
fn a_programme_is_printed_as_the_annex_of_a_commission() {
    let desk = Desk::new();
    // Title, head of the term's column, and the first station row of each language.
    let languages = [
        (
            "ro",
            "alegerilor parlamentare din 28 septembrie 2025",
            "Termenul",
            "Până la 24 august 2025 inclusiv",
        ),
        (
            "uk",
            "парламентських виборів 28 вересня 2025 р.",
            "Термін",
            "До 24 серпня 2025 р. включно",
        ),
        (
            "ru",
            "парламентских выборов 28 сентября 2025 г.",
            "Срок",
            "До 24 августа 2025 г. включительно",
        ),
        (
            "en",
            "the parliamentary elections of 28 September 2025",
            "Term",
            "By 24 August 2025 inclusive",
        ),
    ];
    for (language, title, column, term) in languages {
        for ending in ["pdf", "docx"] {
            let path = desk.path(&format!("{language}.{ending}"));
            let text = path.display().to_string();
            let mut words = vec!["--lang", language];
            words.extend(PROGRAMME);
            words.extend(["--out", text.as_str()]);
            let rows = desk.json(&words).ok();
            let bytes = std::fs::read(&path).unwrap();
            if ending == "docx" {
                assert!(bytes.starts_with(b"PK\x03\x04"));
                continue;
            }
            assert!(bytes.starts_with(b"%PDF"));
            let Some(text) = said(&path) else { continue };
            // Lines of a table are broken; words in a row of the title are not.
            assert!(text.contains(title), "{language}: {title}\n{text}");
            for word in term.split(' ') {
                assert!(text.contains(word), "{language}: {word}");
            }
            let last = rows.as_array().unwrap().len().to_string();
            assert!(text.contains(&last), "{language}: row {last}");
            assert!(text.contains("II. ") && !text.contains("MD-001"));
            // The head row stands on every page.
            let pages = text.matches(column).count();
            assert!(pages > 3, "{language}: {pages} heads");
        }
    }
}

#[test]
fn the_offices_own_rules_count_where_its_file_is_named() {
    let desk = Desk::new();
    desk.json(&["new", "--office", "Secția de probă"]).ok();
    let rule = r#"{"pack": "md", "rule": "MD-001", "language": "ro", "elections": true, "kinds": [],
        "stage": "STAGE", "action": "Secțiile", "anchor": "election_day", "direction": "before",
        "bound": "no_later_than", "n": 40, "unit": "calendar_day", "counting": "exact_n",
        "roll": "none", "trust": "practice"}"#;
    let stages = desk.json(&["call", "rule_sheet", r#"{"pack": "md"}"#]).ok();
    let rule = rule.replace("STAGE", stages["stages"][0]["id"].as_str().unwrap());
    desk.json(&["call", "own_rule_save", &rule]).ok();
    let asked = [
        "deadline",
        "--pack",
        "md",
        "--rule",
        "MD-001",
        "--from",
        "2025-09-28",
    ];
    let own = desk.json(&asked).ok();
    assert_eq!(
        (&own["legal_date"], &own["own"]),
        (&Value::from("2025-08-19"), &Value::from(true))
    );
    let rows = desk.json(&PROGRAMME).ok();
    let row = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["rule"] == "MD-001");
    assert_eq!(row.unwrap()["to"], "2025-08-19");
    assert_eq!(row.unwrap()["own"], true);
    // Another file, or none, knows nothing of it.
    assert_eq!(Desk::new().json(&asked).ok()["legal_date"], "2025-08-24");
}
