//! Answers by file: forms go out, come back filled by whatever program, and change their line once.

use std::path::{Path, PathBuf};

use district_documents::export::{Cell, Column, Table, xlsx};
use serde_json::{Value, json};

use super::{councils, line, mark, sheet};
use crate::desk::TestDesk;

const COUNCILS: [&str; 4] = ["Alexeuca", "Brătușeni", "Гринэуць", "Țaul"];

/// An order with a table of two columns, and a folder for files.
fn filled() -> (TestDesk, Value, PathBuf) {
    let desk = TestDesk::office();
    councils(&desk, &COUNCILS);
    let order = add(&desk, "Locuri de depozitare");
    let folder = desk.dir.path().join("formulare");
    std::fs::create_dir(&folder).unwrap();
    (desk, order, folder)
}

fn add(desk: &TestDesk, title: &str) -> Value {
    let card = desk.ok(
        "task_add",
        json!({"title": title, "responsible": {"name": "Ion Ceban"},
            "due": {"on": "2026-11-22"}, "order": {"all": true},
            "form": ["Localitatea", "Suprafața, ha"]}),
    );
    card["value"]["id"].clone()
}

fn forms(desk: &TestDesk, order: &Value, folder: &Path, format: &str) -> Value {
    desk.ok(
        "order_form_save",
        json!({"order": order, "language": "ro", "overwrite": true,
            "target": {"to": "each", "folder": folder, "format": format}}),
    )
}

fn read(desk: &TestDesk, order: &Value, paths: &[&Path]) -> Value {
    desk.ok("order_return_read", json!({"order": order, "paths": paths}))
}

/// The request that takes what was read.
fn take(order: &Value, files: &Value) -> Value {
    let files: Vec<Value> = files
        .as_array()
        .unwrap()
        .iter()
        .map(|file| json!({"path": file["path"], "digest": file["digest"]}))
        .collect();
    json!({"order": order, "files": files})
}

/// A CSV form with values written beside labels and rows put under the heads.
fn fill(path: &Path, values: &[(&str, &str)], rows: &[&str]) {
    let text = std::fs::read_to_string(path).unwrap();
    let mut out: Vec<String> = text
        .lines()
        .map(|line| {
            let value = values
                .iter()
                .find(|(label, _)| line.trim_start_matches('\u{feff}').starts_with(label));
            value.map_or(line.to_owned(), |(label, value)| format!("{label};{value}"))
        })
        .collect();
    out.extend(rows.iter().map(|row| (*row).to_owned()));
    std::fs::write(path, out.join("\r\n")).unwrap();
}

fn code_of(desk: &TestDesk, order: &Value, name: &str) -> String {
    let id = line(&sheet(desk, order), name)["id"].clone();
    format!("DD-LINE:{}", id.as_str().unwrap())
}

/// A workbook as another program writes it: cells as given, from the first row on.
fn book(path: &Path, rows: &[&[Cell]]) {
    let words = |cell: &Cell| Column {
        head: cell.words(),
        width: 12,
    };
    let width = rows.iter().map(|row| row.len()).max().unwrap();
    let mut columns: Vec<Column> = rows[0].iter().map(words).collect();
    columns.resize(width, Column::default());
    let table = Table {
        title: "Sheet1".into(),
        columns,
        rows: rows[1..].iter().map(|row| row.to_vec()).collect(),
    };
    std::fs::write(path, xlsx::xlsx(&table).unwrap()).unwrap();
}

fn text(text: &str) -> Cell {
    Cell::Text(text.into())
}

#[test]
fn a_filled_form_goes_into_its_line_once_and_is_undone_exactly() {
    let (desk, order, folder) = filled();
    let written = forms(&desk, &order, &folder, "csv");
    assert_eq!(written["files"].as_array().unwrap().len(), 4);
    assert_eq!(written["files"][1], "02-Brătușeni.csv");
    let first = folder.join("01-Alexeuca.csv");
    let second = folder.join("03-Гринэуць.csv");
    fill(
        &first,
        &[
            ("Numărul răspunsului", "12/1"),
            ("Data răspunsului", "20.11.2026"),
            ("Mențiuni", "'=complet"),
        ],
        &["Alexeuca;1,5", "Odaia;'-2"],
    );
    fill(&second, &[("Numărul răspunsului", "88")], &["Гринэуць;4"]);
    let files = read(&desk, &order, &[&first, &second]);
    assert_eq!(files[0]["council"], "Alexeuca");
    assert_eq!(files[0]["fault"], json!(null), "{}", files[0]);
    assert_eq!(
        files[0]["fields"],
        json!([{"field": "answer_no", "before": "", "after": "12/1"},
            {"field": "note", "before": "", "after": "=complet"},
            {"field": "answer_date", "before": "", "after": "2026-11-20"}])
    );
    assert_eq!(
        files[0]["rows"][1],
        json!({"kind": "added", "before": [], "after": ["Odaia", "-2"]})
    );
    assert_eq!(files[0]["marks"], true);
    assert_eq!(files[1]["council"], "Гринэуць");
    let untouched = desk.content();
    let done = desk.ok("order_return_apply", take(&order, &files));
    assert_eq!(done["value"], json!({"lines": 2, "unchanged": 0}));
    assert_eq!(done["op"]["kind"], "answer-import");
    let now = sheet(&desk, &order);
    let one = line(&now, "Alexeuca");
    assert_eq!(one["state"], "answered");
    assert_eq!(one["answered_on"], "2026-11-20");
    assert_eq!(one["answer_no"], "12/1");
    assert_eq!(one["answer_date"], "2026-11-20");
    assert_eq!(one["note"], "=complet");
    assert_eq!(one["answer_rows"], 2);
    assert_eq!(one["late_days"], 0);
    assert_eq!(line(&now, "Țaul")["state"], "sent");
    // The same files again: nothing to take, no act.
    let again = read(&desk, &order, &[&first, &second]);
    assert_eq!(again[0]["changed"], false, "{}", again[0]);
    assert_eq!(again[0]["rows"][0]["kind"], "same");
    let done = desk.ok("order_return_apply", take(&order, &again));
    assert_eq!(done["value"], json!({"lines": 0, "unchanged": 2}));
    assert_eq!(done["op"], json!(null));
    // Another version: a row changed, one gone, one new.
    fill(&first, &[("Odaia", "3")], &["Satul Nou;7"]);
    let third = read(&desk, &order, &[&first]);
    let kinds: Vec<&str> = third[0]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["kind"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["same", "changed", "added"]);
    assert_eq!(third[0]["fields"], json!([]));
    assert_eq!(third[0]["marks"], false);
    let taken = desk.content();
    desk.ok("order_return_apply", take(&order, &third));
    desk.undo();
    assert_eq!(desk.content(), taken);
    desk.undo();
    assert_eq!(desk.content(), untouched);
}

#[test]
fn a_form_of_another_program_is_read_wherever_its_cells_were_moved() {
    let (desk, order, folder) = filled();
    let number = sheet(&desk, &order)["task"]["number"].clone();
    let number = number.as_str().unwrap();
    // Columns swapped, blank rows, a column of their own, facts under the table, real days and
    // numbers, labels in another language, the old letters, no code: by number and name.
    let path = folder.join("raspuns.xlsx");
    book(
        &path,
        &[
            &[text("Răspuns"), text(""), text("")],
            &[text(""), text(""), text("")],
            &[text("Поручение №"), text(number), text("")],
            &[text(""), text("Совет:"), text("Primăria Ţaul")],
            &[text("suprafata, HA"), text("Obs."), text("Localitatea *")],
            &[Cell::Number(2.5), text("x"), text("Ţaul")],
            &[text(""), text(""), text("")],
            &[text("suprafata, HA"), text("Obs."), text("Localitatea *")],
            &[Cell::Number(3.0), text(""), Cell::Date(2026, 11, 3)],
            &[text("Номер ответа"), Cell::Number(17.0), text("")],
            &[text("Дата ответа"), Cell::Date(2026, 11, 19), text("")],
        ],
    );
    let files = read(&desk, &order, &[&path]);
    let file = &files[0];
    assert_eq!(file["fault"], json!(null), "{file}");
    assert_eq!(file["council"], "Țaul");
    let after: Vec<&Value> = file["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["after"])
        .collect();
    assert_eq!(
        after,
        [&json!(["Țaul", "2.5"]), &json!(["03.11.2026", "3"])]
    );
    assert_eq!(
        file["problems"],
        json!([{"row": 5, "column": "B", "code": "unknown_column", "value": "Obs."}])
    );
    desk.ok("order_return_apply", take(&order, &files));
    let one = line(&sheet(&desk, &order), "Țaul");
    assert_eq!(one["answer_no"], "17");
    assert_eq!(one["answer_date"], "2026-11-19");
    // The workbook that we write ourselves, and the one form for all, are read back too.
    let written = forms(&desk, &order, &folder, "xlsx");
    let own = folder.join(written["files"][3].as_str().unwrap());
    let same = read(&desk, &order, &[&own]);
    assert_eq!(same[0]["council"], "Țaul");
    assert_eq!(same[0]["changed"], false, "{}", same[0]);
    let all = folder.join("pentru-toti.csv");
    desk.ok(
        "order_form_save",
        json!({"order": order, "language": "uk", "overwrite": false, "target": {"to": "all", "path": all}}),
    );
    fill(&all, &[("Рада", "Братушены")], &["a;1"]);
    assert_eq!(read(&desk, &order, &[&all])[0]["fault"], "no_line");
    fill(&all, &[("Рада", "Гринэуць")], &[]);
    let file = read(&desk, &order, &[&all])[0].clone();
    assert_eq!(file["council"], "Гринэуць", "{file}");
    assert_eq!(file["rows"][0]["after"], json!(["a", "1"]));
}

#[test]
fn what_does_not_fit_is_told_and_nothing_of_it_is_taken() {
    let (desk, order, folder) = filled();
    let other = add(&desk, "Alta");
    forms(&desk, &other, &folder, "csv");
    let foreign = folder.join("04-Țaul.csv");
    let own = folder.join("x.csv");
    let fault = |text: &str| {
        std::fs::write(&own, text).unwrap();
        let file = read(&desk, &order, &[&own])[0].clone();
        assert_eq!(file["changed"], false);
        let refused = desk.refused("order_return_apply", take(&order, &json!([file])));
        assert_eq!(refused, "return-not-taken");
        file
    };
    let code = code_of(&desk, &order, "Țaul");
    fill(&foreign, &[("Numărul răspunsului", "1")], &[]);
    let file = fault(&std::fs::read_to_string(&foreign).unwrap());
    assert_eq!(file["fault"], "other_order");
    assert_eq!(file["fault_params"]["title"], "Alta");
    assert_eq!(fault("a;b\r\n1;2\r\n")["fault"], "not_a_form");
    assert_eq!(fault("%PDF-1.7 nimic")["fault"], "unreadable");
    let file = fault(&format!(
        "Codul;{code}\r\nNumărul răspunsului;1\r\na;b\r\n1;2\r\n"
    ));
    assert_eq!(file["fault"], "other_form");
    let heads = "Localitatea;Suprafața, ha";
    let file = fault(&format!("Codul;{code}\r\n{heads}\r\n"));
    assert_eq!(file["fault"], "empty");
    let file = fault("Codul;DD-LINE:nu-este\r\nNumărul răspunsului;1\r\n");
    assert_eq!(file["fault"], "no_order");
    mark(
        &desk,
        &sheet(&desk, &order),
        "Țaul",
        json!({"state": "excused", "reason": "r"}),
    );
    let good = format!("Codul;{code}\r\nNumărul răspunsului;1\r\n{heads}\r\nx;1\r\n");
    assert_eq!(fault(&good)["fault"], "excused");
    mark(
        &desk,
        &sheet(&desk, &order),
        "Țaul",
        json!({"state": "sent"}),
    );
    // Two files of one council; one that changed after it was looked at; one that is gone.
    std::fs::write(&own, &good).unwrap();
    let second = folder.join("y.csv");
    std::fs::write(&second, &good).unwrap();
    let files = read(&desk, &order, &[&own, &second]);
    assert_eq!(files[0]["fault"], json!(null));
    assert_eq!(files[1]["fault"], "twice");
    let files = read(&desk, &order, &[&own]);
    std::fs::write(&own, good.replace("x;1", "x;2")).unwrap();
    assert_eq!(
        desk.refused("order_return_apply", take(&order, &files)),
        "return-not-taken"
    );
    std::fs::remove_file(&second).unwrap();
    let gone = json!({"order": order, "paths": [second]});
    assert_eq!(desk.refused("order_return_read", gone), "file-missing");
    // Cells at fault are left out, the rest is taken; a day of the answer before it was sent is not.
    std::fs::write(
        &own,
        format!("Codul;{code}\r\nData răspunsului;mâine\r\nMențiuni;da\r\nLocalitatea\r\nx\r\n"),
    )
    .unwrap();
    let files = read(&desk, &order, &[&own]);
    let codes: Vec<&Value> = files[0]["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|each| &each["code"])
        .collect();
    assert_eq!(codes, ["missing_column", "not_a_date"]);
    let mut early = take(&order, &files);
    early["on"] = json!("2026-11-19");
    assert_eq!(desk.refused("order_return_apply", early), "invalid");
    let before = desk.content();
    let mut later = take(&order, &files);
    later["on"] = json!("azi");
    desk.ok("order_return_apply", later);
    let one = line(&sheet(&desk, &order), "Țaul");
    assert_eq!(
        (&one["note"], &one["answer_date"]),
        (&json!("da"), &json!(null))
    );
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn an_answer_sent_back_is_answered_by_another_file_only() {
    let (desk, order, folder) = filled();
    forms(&desk, &order, &folder, "csv");
    let path = folder.join("01-Alexeuca.csv");
    fill(&path, &[("Numărul răspunsului", "12/1")], &["a;1"]);
    let files = read(&desk, &order, &[&path]);
    desk.ok("order_return_apply", take(&order, &files));
    let now = sheet(&desk, &order);
    mark(
        &desk,
        &now,
        "Alexeuca",
        json!({"state": "returned", "reason": "incomplet"}),
    );
    assert_eq!(read(&desk, &order, &[&path])[0]["changed"], false);
    fill(&path, &[], &["b;2"]);
    let files = read(&desk, &order, &[&path]);
    assert_eq!(files[0]["marks"], true);
    desk.ok("order_return_apply", take(&order, &files));
    let one = line(&sheet(&desk, &order), "Alexeuca");
    assert_eq!(one["state"], "answered");
    assert_eq!(one["returned_on"], "2026-11-20");
    // All answers joined; who has none is there with empty cells.
    let table = folder.join("centralizator.csv");
    let saved = desk.ok(
        "order_answers_export",
        json!({"order": order, "language": "ro", "path": table, "overwrite": false}),
    );
    assert_eq!(saved["rows"], 5);
    let text = std::fs::read_to_string(&table).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines[0],
        "Consiliul;Starea;Răspuns;Nr. răspuns;Data răspunsului;Localitatea;\"Suprafața, ha\";Observații"
    );
    assert_eq!(lines[1], "Alexeuca;răspuns primit;2026-11-20;12/1;;a;1;");
    assert_eq!(lines[2], "Alexeuca;răspuns primit;2026-11-20;12/1;;b;2;");
    assert_eq!(lines[3], "Brătușeni;expediată;;;;;;");
}
