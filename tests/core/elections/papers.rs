//! The programme on paper and in files of other programs.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use district_documents::reading::detect;
use district_documents::reading::sheets::{SheetOptions, read};
use district_documents::reading::tables;
use serde_json::{Value, json};

use super::{election, rows};
use crate::desk::TestDesk;

fn options(language: &str) -> Value {
    json!({"language": language, "sheet": "a4", "large_print": false, "include_private": false,
        "signature": true})
}

/// General local elections whose period begins on a known day.
fn filled() -> (TestDesk, Value) {
    let desk = TestDesk::office();
    let made = election(
        &desk,
        json!({"kind": "local_general", "day": "2027-10-17", "period_start": "2027-08-08",
            "acts": "Hotărârea Parlamentului nr. 12 din 02.08.2027",
            "territory": "circumscripția raională nr. 38", "own": {"n": 2, "unit": "working_day"}}),
    );
    (desk, made)
}

/// Saves a paper: how many rows it has, and where it is.
fn saved(desk: &TestDesk, what: Value, language: &str, name: &str) -> (usize, PathBuf) {
    let path = desk.dir.path().join(name);
    let reply = desk.ok(
        "election_paper_save",
        json!({"what": what, "options": options(language), "path": path, "overwrite": true}),
    );
    // Set to keep the papers for a look at them.
    if let Some(folder) = std::env::var_os("KEEP_PAPERS") {
        std::fs::copy(&path, Path::new(&folder).join(format!("{language}-{name}"))).unwrap();
    }
    (reply["rows"].as_u64().unwrap() as usize, path)
}

fn what(made: &Value, kind: &str) -> Value {
    json!({"election": made["election"]["id"], "kind": kind})
}

/// What each page of a PDF says, its blanks made even; none where the reader is not installed.
fn pages(path: &Path) -> Option<Vec<String>> {
    let run = std::process::Command::new("pdftotext")
        .args(["-layout", "-enc", "UTF-8"])
        .arg(path)
        .arg("-")
        .output()
        .ok()?;
    assert!(run.status.success(), "pdftotext reads the file");
    let text = String::from_utf8(run.stdout).unwrap();
    let pages = text.trim_end_matches('\u{c}').split('\u{c}');
    let even = |page: &str| page.split_whitespace().collect::<Vec<_>>().join(" ");
    Some(pages.map(even).collect())
}

#[test]
fn the_annex_is_printed_in_four_languages_with_its_head_on_every_page() {
    let (desk, made) = filled();
    for (language, title, term, page, confirm) in [
        (
            "ro",
            "alegerilor locale generale din 17 octombrie 2027",
            "Termenul",
            "pag. 1 din",
            "de confirmat",
        ),
        (
            "uk",
            "загальних місцевих виборів 17 жовтня 2027 р.",
            "Термін",
            "с. 1 з",
            "підтвердження",
        ),
        (
            "ru",
            "всеобщих местных выборов 17 октября 2027 г.",
            "Срок",
            "стр. 1 из",
            "подтверждения",
        ),
        (
            "en",
            "the general local elections of 17 October 2027",
            "Term",
            "p. 1 of",
            "to be confirmed",
        ),
    ] {
        let (count, path) = saved(&desk, what(&made, "annex"), language, "anexa.pdf");
        assert_eq!(count, rows(&made).len());
        let Some(pages) = pages(&path) else { return };
        assert!(pages.len() > 2, "{language}: {} pages", pages.len());
        for part in [title, page, "Hotărârea Parlamentului nr. 12", "I. "] {
            assert!(pages[0].contains(part), "{language}: {part}\n{}", pages[0]);
        }
        for page in &pages {
            assert!(page.contains(confirm), "{language}: counts in the foot");
        }
        // The last page may hold nothing but the place to sign.
        for page in &pages[..pages.len() - 1] {
            assert!(page.contains(term), "{language}: the head row\n{page}");
        }
        let last = rows(&made).last().unwrap()["no"].as_str().unwrap();
        assert!(pages.concat().contains(last), "{language}: row {last}");
    }
}

#[test]
fn the_word_file_of_the_annex_is_read_back_row_by_row() {
    let (desk, made) = filled();
    let (_, path) = saved(&desk, what(&made, "annex"), "ro", "anexa.docx");
    let read = tables::read(&std::fs::read(&path).unwrap()).unwrap();
    // Its head, and the programme.
    let table = &read.tables[1].table;
    let heads: Vec<&str> = table.rows[0].cells().collect();
    assert_eq!(
        heads,
        [
            "Nr. crt.",
            "Acțiunea",
            "Termenul",
            "Temeiul legal",
            "Responsabil"
        ]
    );
    // A chapter stands in all of its cells.
    let (chapters, body): (Vec<_>, Vec<_>) = table.rows[1..]
        .iter()
        .partition(|row| row.cell(0) == row.cell(1));
    let names: BTreeSet<&str> = rows(&made)
        .iter()
        .map(|row| row["chapter"].as_str().unwrap())
        .collect();
    assert_eq!(chapters.len(), names.len());
    assert!(chapters[1].cell(0).starts_with("II. "));
    assert_eq!(body.len(), rows(&made).len());
    for (printed, row) in body.iter().zip(rows(&made)) {
        assert_eq!(printed.cell(0), row["no"]);
        assert_eq!(printed.cell(1), row["action"].as_str().unwrap());
        assert_eq!(printed.cell(4), row["bodies"].as_str().unwrap());
        let law = row["law_term"].as_str().unwrap();
        assert!(printed.cell(2).contains(law), "{}", printed.cell(2));
    }
    let all = read.tables.iter().flat_map(|table| &table.table.rows);
    let said: String = all.flat_map(|row| row.cells()).collect();
    assert!(!said.contains("Anexă"), "nobody said to which act");
}

#[test]
fn the_workbook_has_real_days_and_chapters_across() {
    let (desk, made) = filled();
    let (count, path) = saved(&desk, what(&made, "annex"), "ro", "anexa.xlsx");
    let bytes = std::fs::read(&path).unwrap();
    let table = read(&bytes, detect(&bytes).unwrap(), &SheetOptions::default())
        .unwrap()
        .table;
    let head = table
        .rows
        .iter()
        .position(|row| row.cell(0) == "Nr. crt.")
        .unwrap();
    assert_eq!(table.rows[head].cell(3), "Prima zi");
    let body: Vec<_> = table.rows[head + 1..]
        .iter()
        .filter(|row| row.cell(0) != row.cell(1))
        .collect();
    assert_eq!((body.len(), count), (rows(&made).len(), rows(&made).len()));
    let mut days = 0;
    for (printed, row) in body.iter().zip(rows(&made)) {
        assert_eq!(printed.cell(0), row["no"]);
        assert_eq!(printed.cell(1), row["action"].as_str().unwrap());
        assert_eq!(printed.cell(3), row["from"].as_str().unwrap_or(""));
        assert_eq!(printed.cell(4), row["to"].as_str().unwrap_or(""));
        days += usize::from(!row["effective"].is_null());
        if row["effective"].is_null() {
            let draft = row["draft"].as_str().unwrap();
            assert!(printed.cell(2).starts_with(draft), "{}", printed.cell(2));
        }
    }
    assert!(days > 10);
}

#[test]
fn open_days_go_into_a_calendar_program_and_come_again_under_the_same_names() {
    let (desk, made) = filled();
    let dated: Vec<&Value> = rows(&made)
        .iter()
        .filter(|row| !row["effective"].is_null())
        .collect();
    let (count, path) = saved(&desk, what(&made, "annex"), "ro", "zile.ics");
    assert_eq!(count, dated.len());
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.split("\r\n").all(|line| line.len() <= 75));
    assert_eq!(text.matches("BEGIN:VEVENT").count(), dated.len());
    let whole = text.replace("\r\n ", "");
    for row in dated {
        let id = row["id"].as_str().unwrap();
        let day = row["effective"].as_str().unwrap().replace('-', "");
        let event = whole
            .split("BEGIN:VEVENT")
            .find(|event| event.contains(&format!("UID:{id}@")))
            .unwrap_or_else(|| panic!("no event {id}"));
        assert!(
            event.contains(&format!("DTSTART;VALUE=DATE:{day}")),
            "{event}"
        );
        let article = row["legal_ref"]
            .as_str()
            .unwrap()
            .replace(';', "\\;")
            .replace(',', "\\,");
        assert!(event.contains(&article), "{event}");
        if !row["own"].is_null() {
            assert!(event.contains("la noi: până la"), "{event}");
        }
    }
}

#[test]
fn an_official_day_and_what_is_done_change_the_papers() {
    let (desk, made) = filled();
    let row = rows(&made)
        .iter()
        .find(|row| row["to"] == "2027-09-12" && row["for_mayors"] == true)
        .unwrap();
    desk.ok(
        "programme_line_edit",
        json!({"id": row["id"], "official_to": "2027-09-10",
            "official_source": "hotărârea CEC nr. 3210"}),
    );
    let lines = json!([row["id"]]);
    let of = |kind: &str| {
        let mut what = what(&made, kind);
        what["lines"] = lines.clone();
        what
    };
    let (_, path) = saved(&desk, of("annex"), "ro", "oficial.docx");
    let read = tables::read(&std::fs::read(&path).unwrap()).unwrap();
    let term = read.tables[1].table.rows[2].cell(2).to_owned();
    assert!(
        term.starts_with("Până la 10 septembrie 2027 inclusiv"),
        "{term}"
    );
    let counted = "calculul dă: Până la 12 septembrie 2027 inclusiv";
    assert!(term.ends_with(counted), "{term}");
    let (count, path) = saved(&desk, of("annex"), "ro", "oficial.ics");
    let days = std::fs::read_to_string(&path).unwrap();
    assert_eq!((count, days.contains("DATE:20270910")), (1, true));
    assert_eq!(saved(&desk, of("mayors"), "ro", "oficial.pdf").0, 1);
    desk.ok(
        "programme_mark",
        json!({"ids": [row["id"]], "state": "done", "on": "2026-11-20"}),
    );
    assert_eq!(saved(&desk, of("annex"), "ro", "oficial.ics").0, 0);
    assert_eq!(saved(&desk, of("mayors"), "ro", "oficial.pdf").0, 0);
    assert_eq!(saved(&desk, of("wall"), "ro", "oficial.pdf").0, 1);
    desk.ok(
        "programme_mark",
        json!({"ids": [row["id"]], "state": "not_applicable", "reason": "un singur candidat"}),
    );
    assert_eq!(saved(&desk, of("annex"), "ro", "oficial.xlsx").0, 0);
    let (count, path) = saved(&desk, of("checklist"), "ro", "oficial.pdf");
    assert_eq!(count, 1);
    if let Some(pages) = pages(&path) {
        assert!(pages[0].contains("un singur candidat"), "{}", pages[0]);
    }
}

#[test]
fn only_what_is_shown_and_belongs_to_the_paper_is_printed() {
    let (desk, made) = filled();
    let flagged = |flag: &str| rows(&made).iter().filter(|row| row[flag] == true).count();
    for (kind, of_it) in [
        ("checklist", rows(&made).len()),
        ("mayors", flagged("for_mayors")),
        ("wall", flagged("on_wall")),
    ] {
        let (count, path) = saved(&desk, what(&made, kind), "ro", &format!("{kind}.pdf"));
        assert_eq!(count, of_it, "{kind}");
        assert!(count > 0, "{kind}");
        if let Some(pages) = pages(&path) {
            assert!(
                pages[0].contains("Alegeri locale generale, 17.10.2027"),
                "{kind}"
            );
        }
    }
    let mut some = what(&made, "annex");
    some["lines"] = json!([rows(&made)[1]["id"], rows(&made)[4]["id"]]);
    let (count, path) = saved(&desk, some.clone(), "ro", "unele.csv");
    assert_eq!(count, 2);
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text.lines().count(), 3, "{text}");
    let (_, path) = saved(&desk, some, "ro", "unele.json");
    let read: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(read, json!([rows(&made)[1], rows(&made)[4]]));
}

#[test]
fn the_wall_is_an_a3_and_the_mayors_have_one_page() {
    let (desk, made) = filled();
    let look = |kind: &str| {
        desk.ok(
            "election_paper_preview",
            json!({"what": what(&made, kind), "options": options("ro"), "first": 0, "count": 1}),
        )
    };
    let wall = look("wall");
    let page = wall["pages"][0].as_str().unwrap();
    // 420 × 297 mm in points.
    assert!(
        page[..400].contains("1190.") && page[..400].contains("841."),
        "{}",
        &page[..400]
    );
    assert!(wall["title"].as_str().unwrap().starts_with("Alegeri"));
    let mayors = look("mayors");
    let page = mayors["pages"][0].as_str().unwrap();
    assert!(
        page[..400].contains("595.") && page[..400].contains("841."),
        "{}",
        &page[..400]
    );
    assert!(mayors["total"].as_u64().unwrap() <= 2, "{}", mayors["rows"]);
    let theirs = rows(&made).iter().filter(|row| row["for_mayors"] == true);
    let mut some = what(&made, "mayors");
    some["lines"] = theirs.take(15).map(|row| row["id"].clone()).collect();
    let few = desk.ok(
        "election_paper_preview",
        json!({"what": some, "options": options("ro"), "first": 0, "count": 8}),
    );
    assert_eq!((&few["rows"], &few["total"]), (&json!(15), &json!(1)));
}

#[test]
fn the_same_day_gives_the_same_bytes() {
    let (desk, made) = filled();
    for name in ["a.pdf", "a.docx", "a.xlsx", "a.csv", "a.ics", "a.json"] {
        let bytes = || std::fs::read(saved(&desk, what(&made, "annex"), "ru", name).1).unwrap();
        assert!(bytes() == bytes(), "{name}");
    }
}

#[test]
fn what_cannot_be_written_is_refused_and_nothing_is_left() {
    let (desk, made) = filled();
    let path = desk.dir.path().join("anexa.txt");
    let ask = |what: Value, path: &Path| {
        desk.refused(
            "election_paper_save",
            json!({"what": what, "options": options("ro"), "path": path, "overwrite": false}),
        )
    };
    assert_eq!(ask(what(&made, "annex"), &path), "format-not-available");
    assert!(!path.exists());
    let path = desk.dir.path().join("anexa.pdf");
    assert_eq!(
        ask(json!({"election": "nimic", "kind": "wall"}), &path),
        "not-found"
    );
    std::fs::write(&path, b"altceva").unwrap();
    assert_eq!(ask(what(&made, "annex"), &path), "file-exists");
    assert_eq!(std::fs::read(&path).unwrap(), b"altceva");
}
