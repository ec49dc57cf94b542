//! Orders on paper: letters to the missing alone, the sheet, the statement, the matrix; tables.

use std::path::Path;

use serde_json::{Value, json};

use super::{councils, days_pass, line, mark, sheet};
use crate::desk::TestDesk;

fn options(language: &str) -> Value {
    json!({"language": language, "sheet": "a4", "large_print": false, "include_private": false,
        "signature": true})
}

/// Five councils; the term passed three days ago: one answered, one late, one sent back, two are
/// missing and one of them was reminded.
fn filled() -> (TestDesk, Value) {
    let desk = TestDesk::office();
    let ids = councils(
        &desk,
        &["Alexeuca", "Brătușeni", "Chetroșica", "Гринэуць", "Țaul"],
    );
    let card = desk.ok(
        "task_add",
        json!({"title": "Lista locurilor de depozitare", "text": "Se scriu toate locurile.",
            "responsible": {"name": "Ion Ceban"}, "due": {"on": "2026-11-22"},
            "basis": {"kind": "Dispoziție", "no": "45", "date": "2026-11-18", "point": "3.2"},
            "order": {"all": true}, "form": ["Localitatea", "Suprafața"]}),
    );
    let sent = sheet(&desk, &card["value"]["id"]);
    mark(
        &desk,
        &sent,
        "Alexeuca",
        json!({"state": "answered", "answer_no": "12/1"}),
    );
    mark(&desk, &sent, "Chetroșica", json!({"state": "answered"}));
    mark(
        &desk,
        &sent,
        "Chetroșica",
        json!({"state": "returned", "reason": "fără semnătură"}),
    );
    days_pass(&desk, 5);
    mark(&desk, &sent, "Brătușeni", json!({"state": "answered"}));
    assert_eq!(ids.len(), 5);
    let order = sent["task"]["id"].clone();
    (desk, order)
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
    if let Some(folder) = std::env::var_os("KEEP_PAPERS") {
        let name = format!("order-{}", path.file_name().unwrap().to_string_lossy());
        std::fs::copy(path, Path::new(&folder).join(name)).unwrap();
    }
    let text = String::from_utf8(run.stdout).unwrap();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn saved(desk: &TestDesk, what: Value, language: &str, name: &str) -> (u64, Option<String>) {
    let path = desk.dir.path().join(name);
    let saved = desk.ok(
        "order_paper_save",
        json!({"what": what, "options": options(language), "path": path, "overwrite": true}),
    );
    (saved["rows"].as_u64().unwrap(), said(&path))
}

/// The text of a Word file as it is held; none where the reader is not installed.
fn word(path: &Path) -> Option<String> {
    let run = std::process::Command::new("unzip")
        .arg("-p")
        .arg(path)
        .arg("word/document.xml")
        .output()
        .ok()?;
    assert!(run.status.success(), "the file opens");
    Some(String::from_utf8(run.stdout).unwrap())
}

#[test]
fn letters_go_to_the_missing_alone_each_on_its_own_page() {
    let (desk, order) = filled();
    let letters = json!({"order": order, "until": "2026-11-28"});
    let what = json!({"paper": "letters", "letters": letters});
    let shown = desk.ok(
        "order_paper_preview",
        json!({"what": what, "options": options("ro"), "first": 0, "count": 8}),
    );
    assert_eq!(shown["total"], 2, "one page a letter");
    assert_eq!(shown["rows"], 2);
    let (rows, words) = saved(&desk, what.clone(), "ro", "scrisori.pdf");
    assert_eq!(rows, 2);
    if let Some(words) = words {
        for part in [
            "Reamintire",
            "Гринэуць",
            "Țaul",
            "Dispoziție nr. 45, pct. 3.2 din 18.11.2026",
            "Lista locurilor de depozitare",
            "Termenul a fost 22.11.2026",
            "întârzierea este de 3 zile",
            "până la 28.11.2026",
            "Localitatea; Suprafața",
        ] {
            assert!(words.contains(part), "{part}: {words}");
        }
        for part in ["Alexeuca", "Brătușeni", "Chetroșica", "order-", "Pagina"] {
            assert!(!words.contains(part), "{part}: {words}");
        }
        assert_eq!(words.matches("Către:").count(), 2);
    }
    // In Ukrainian the same, and the one that was sent back when asked for by name.
    let now = sheet(&desk, &order);
    let ids = ["Chetroșica", "Гринэуць", "Alexeuca"].map(|name| line(&now, name)["id"].clone());
    let chosen = json!({"order": order, "ids": ids});
    let what = json!({"paper": "letters", "letters": chosen});
    let (rows, words) = saved(&desk, what, "uk", "lysty.pdf");
    assert_eq!(rows, 2, "who answered gets no letter");
    if let Some(words) = words {
        for part in [
            "Нагадування",
            "доопрацювання: fără semnătură",
            "невідкладно",
        ] {
            assert!(words.contains(part), "{part}: {words}");
        }
    }
    // Nobody to write to, a day that has passed, words that are no day.
    for (letters, code) in [
        (
            json!({"order": order, "ids": [line(&now, "Alexeuca")["id"]]}),
            "invalid",
        ),
        (json!({"order": order, "until": "2026-11-20"}), "invalid"),
        (json!({"order": order, "until": "cândva"}), "term-refused"),
    ] {
        let what = json!({"paper": "letters", "letters": letters});
        let request = json!({"what": what, "options": options("ro"), "path": desk.dir.path().join("x.pdf"),
            "overwrite": true});
        assert_eq!(desk.refused("order_paper_save", request), code);
    }
    assert!(!desk.dir.path().join("x.pdf").exists());
}

#[test]
fn letters_are_written_one_by_one_and_never_over_others() {
    let (desk, order) = filled();
    let folder = desk.dir.path().join("scrisori");
    let ask = |overwrite: bool, format: &str| {
        json!({"letters": {"order": order, "until": "vineri"}, "options": options("ro"),
            "folder": folder, "format": format, "overwrite": overwrite})
    };
    assert_eq!(
        desk.refused("order_letters_save", ask(false, "pdf")),
        "file-missing"
    );
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("02-Țaul.docx"), b"altceva").unwrap();
    assert_eq!(
        desk.refused("order_letters_save", ask(false, "docx")),
        "file-exists"
    );
    assert!(!folder.join("01-Гринэуць.docx").exists(), "all or nothing");
    assert_eq!(
        std::fs::read(folder.join("02-Țaul.docx")).unwrap(),
        b"altceva"
    );
    let written = desk.ok("order_letters_save", ask(true, "docx"));
    assert_eq!(
        written["files"],
        json!(["01-Гринэуць.docx", "02-Țaul.docx"])
    );
    if let Some(text) = word(&folder.join("02-Țaul.docx")) {
        assert!(text.contains("Țaul") && !text.contains("Гринэуць"));
        let please = "Vă rugăm să prezentați răspunsul până la 27.11.2026.";
        assert!(text.contains(please), "{text}");
        assert!(!text.contains("w:type=\"page\""));
    }
    let written = desk.ok("order_letters_save", ask(false, "pdf"));
    assert_eq!(written["files"], json!(["01-Гринэуць.pdf", "02-Țaul.pdf"]));
    if let Some(words) = said(&folder.join("02-Țaul.pdf")) {
        assert!(
            words.contains("Țaul") && !words.contains("Гринэуць"),
            "{words}"
        );
    }
    // All in one Word file: as many pages as letters.
    let path = desk.dir.path().join("toate.docx");
    let what = json!({"paper": "letters", "letters": {"order": order}});
    desk.ok(
        "order_paper_save",
        json!({"what": what, "options": options("ro"), "path": path, "overwrite": false}),
    );
    if let Some(text) = word(&path) {
        assert_eq!(text.matches("w:type=\"page\"").count(), 1);
    }
    // A letter is no table.
    let path = desk.dir.path().join("toate.xlsx");
    let request = json!({"what": what, "options": options("ro"), "path": path, "overwrite": false});
    assert_eq!(
        desk.refused("order_paper_save", request),
        "format-not-available"
    );
}

#[test]
fn the_sheet_is_grouped_as_on_the_screen_and_written_as_a_table() {
    let (desk, order) = filled();
    let what = json!({"paper": "sheet", "order": order});
    for language in ["ro", "uk", "ru", "en"] {
        let (rows, words) = saved(
            &desk,
            what.clone(),
            language,
            &format!("foaia-{language}.pdf"),
        );
        assert_eq!(rows, 5);
        let Some(words) = words else { continue };
        assert!(
            !words.contains("order-") && !words.contains("paper-"),
            "{words}"
        );
        for part in ["Țaul", "Гринэуць", "12/1", "22.11.2026"] {
            assert!(words.contains(part), "{part}: {words}");
        }
        if language == "ro" {
            let at = |part: &str| {
                words
                    .find(part)
                    .unwrap_or_else(|| panic!("{part}: {words}"))
            };
            assert!(
                words.contains(
                    "5 destinatari: au răspuns 2; unul cu întârziere; lipsesc 2; restituit unul"
                ),
                "{words}"
            );
            assert!(at("Lipsesc 2") < at("Restituite spre completare"));
            assert!(at("Restituite spre completare") < at("Au răspuns 2"));
        }
    }
    let path = desk.dir.path().join("foaia.csv");
    let request = json!({"what": what, "options": options("ro"), "path": path, "overwrite": false});
    assert_eq!(desk.ok("order_paper_save", request)["rows"], 5);
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 6);
    assert!(
        lines[1].starts_with("Alexeuca;răspuns primit;2026-11-22;;2026-11-20;"),
        "{}",
        lines[1]
    );
    assert!(
        lines[5].starts_with("Țaul;lipsește;2026-11-22;3;"),
        "{}",
        lines[5]
    );
    let path = desk.dir.path().join("foaia.xlsx");
    let request = json!({"what": what, "options": options("ro"), "path": path, "overwrite": false});
    desk.ok("order_paper_save", request);
    assert!(std::fs::read(&path).unwrap().starts_with(b"PK"));
    // A task that is no order has no sheet.
    let task = desk.ok(
        "task_add",
        json!({"title": "Alta", "responsible": {"name": "Ion"}, "due": {"no_term": true}}),
    );
    let what = json!({"paper": "sheet", "order": task["value"]["id"]});
    let request = json!({"what": what, "options": options("ro"), "first": 0, "count": 1});
    assert_eq!(desk.refused("order_paper_preview", request), "not-found");
}

#[test]
fn the_statement_names_everybody_and_the_list_only_the_missing() {
    let (desk, order) = filled();
    let now = sheet(&desk, &order);
    desk.ok(
        "lines_extend",
        json!({"ids": [line(&now, "Țaul")["id"]], "new_due": {"on": "2026-12-01"},
            "reason": "drum închis", "act": "demersul nr. 7"}),
    );
    desk.ok(
        "lines_remind",
        json!({"order": order, "ids": [], "way": "letter"}),
    );
    let (rows, words) = saved(
        &desk,
        json!({"paper": "statement", "order": order}),
        "ro",
        "nota.pdf",
    );
    assert_eq!(rows, 5);
    if let Some(words) = words {
        for part in [
            "Au răspuns în termen (1)",
            "Alexeuca (20.11.2026, 12/1)",
            "Brătușeni (25.11.2026, întârziere 3 zile)",
            "Lipsesc (1)",
            "Гринэуць (3 zile)",
            "Chetroșica (20.11.2026, fără semnătură)",
            "Țaul: de la 22.11.2026 la 01.12.2026, drum închis, demersul nr. 7, la 25.11.2026",
            "Гринэуць: 25.11.2026 scrisoare",
        ] {
            assert!(words.contains(part), "{part}: {words}");
        }
    }
    let (rows, words) = saved(
        &desk,
        json!({"paper": "missing", "order": order}),
        "ro",
        "lipsesc.pdf",
    );
    assert_eq!(rows, 1);
    if let Some(words) = words {
        assert!(
            words.contains("Гринэуць") && !words.contains("Țaul"),
            "{words}"
        );
    }
    // The next letter says that it is not the first.
    let what = json!({"paper": "letters", "letters": {"order": order}});
    if let (_, Some(words)) = saved(&desk, what, "ro", "a-doua.pdf") {
        assert!(words.contains("Reamintire repetată"), "{words}");
        assert!(
            words.contains("V-am mai reamintit o dată, la 25.11.2026."),
            "{words}"
        );
    }
}

#[test]
fn the_matrix_has_every_council_and_a_legend_in_words() {
    let (desk, order) = filled();
    for n in 0..11 {
        desk.ok(
            "task_add",
            json!({"title": format!("A {n}-a indicație cu un titlu lung"), "responsible": {"name": "Ion"},
                "due": {"on": "2026-12-20"}, "order": {"all": true}}),
        );
    }
    let what = json!({"paper": "matrix", "matrix": {}});
    let (rows, words) = saved(&desk, what.clone(), "ro", "matricea.pdf");
    assert_eq!(rows, 5);
    if let Some(words) = words {
        for part in [
            "LIPSĂ",
            "RESTIT.",
            "25.11",
            "+3 zile",
            "Ce înseamnă semnele",
            "12 indicații",
        ] {
            assert!(words.contains(part), "{part}: {words}");
        }
        // Twelve orders stand in two tables, each with all councils.
        assert_eq!(words.matches("Țaul").count(), 2, "{words}");
        assert!(!words.contains("order-"), "{words}");
    }
    let problems = json!({"paper": "matrix", "matrix": {"problems": true}});
    let path = desk.dir.path().join("matricea.csv");
    desk.ok(
        "order_paper_save",
        json!({"what": problems, "options": options("ro"), "path": path, "overwrite": false}),
    );
    let text = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4, "only those that owe: {text}");
    assert!(lines[3].starts_with("Țaul;LIPSĂ (3 zile);1;0"), "{text}");
    let shown = desk.ok("matrix_get", json!({}));
    assert_eq!(shown["orders"].as_array().unwrap().len(), 12);
    assert_eq!(shown["orders"][0]["id"], order);
}
