//! Tasks out of files: read as lists write them, told what is not understood, taken in and undone.

use serde_json::{Value, json};

use crate::desk::TestDesk;
use crate::imports::{counts, open, plan};

/// A register as it stands in Word: a title over all columns, rows counted, terms in words.
const REGISTER: &str = "Registrul documentelor sub control\t\t\t\t\t\t\t\n\
    Nr. crt.\tConținutul indicației\tDocumentul\tConsiliul\tResponsabil\tTermen\tStarea\tExecutat la\n\
    1\tPrezentarea raportului\tDispoziția nr. 45 din 02.09.2026, pct. 3.2\tSămpleni; com. Modeleni\tIon Samplescu\t15 octombrie 2026\texecutat\t20.10.2026\n\
    2\tInventarierea drumurilor\tScrisoarea nr. 12 din 5.10.2026\ttoate\tSamplescu Ion; Olga Rusu\t15.12.26\tîn lucru\t\n\
    3\tDarea de seamă\t\tSămpleni\tIon Samplescu\tlunar\tîn lucru\t\n\
    4\tSalubrizarea\t\tSatul de Nicăieri\tIon Samplescu\t01.12.2026\tна исполнении\t\n\
    5\tLista pensionarilor\t\t5799\t\t01.12.2026\tîn lucru\t\n\
    6\tActe vechi\t\t\tOlga Rusu\t01.03.2026\tscos de la control\t02.03.2026\n";

const COUNCILS: &str = "Denumire\tTip\tCod\nSămpleni\tcomună\t5799\nModeleni\tcomună\t5801\n";
const PEOPLE: &str = "Nume\tPrenume\tFuncția\nSamplescu\tIon\tspecialist\n";

/// An office with two councils and a person.
fn office() -> TestDesk {
    let desk = TestDesk::office();
    for (kind, text) in [("councils", COUNCILS), ("people", PEOPLE)] {
        let preview = open(&desk, kind, json!({"text": text}));
        desk.ok("import_run", plan(&preview));
    }
    desk
}

fn codes(check: &Value) -> Vec<(u64, String, bool)> {
    let problems = check["problems"].as_array().unwrap();
    let of = |problem: &Value| {
        let code = problem["code"].as_str().unwrap().to_owned();
        (
            problem["row"].as_u64().unwrap(),
            code,
            problem["left_out"] == true,
        )
    };
    problems.iter().map(of).collect()
}

fn told(check: &Value, row: u64, code: &str, left_out: bool) -> bool {
    codes(check).contains(&(row, code.to_owned(), left_out))
}

/// The card of the task with this title.
fn card(desk: &TestDesk, title: &str) -> Value {
    let page = desk.ok("task_list", json!({"filter": {"open": "all"}}));
    let rows = page["rows"].as_array().unwrap();
    let row = rows.iter().find(|row| row["title"] == title);
    let id = row.unwrap_or_else(|| panic!("{title}: {page:#}"))["id"].clone();
    desk.ok("task_get", json!({"id": id}))
}

#[test]
fn a_register_is_read_and_what_is_not_understood_is_told() {
    let desk = office();
    let before = desk.content();
    let preview = open(&desk, "tasks", json!({"text": REGISTER}));
    assert_eq!(preview["header_row"], 2, "{preview:#}");
    let fields: Vec<&str> = preview["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|column| column["field"].as_str().unwrap_or("?"))
        .collect();
    assert_eq!(
        fields,
        [
            "skip",
            "title",
            "basis",
            "council",
            "responsible",
            "due",
            "state",
            "performed"
        ]
    );
    let plan = plan(&preview);
    let check = desk.ok("import_check", plan.clone());
    assert_eq!(counts(&check), [6, 4, 0, 0, 2], "{check:#}");
    assert!(told(&check, 5, "not-a-date", true), "{check:#}");
    assert!(told(&check, 6, "council-unknown", true));
    assert!(told(&check, 4, "person-unknown", false), "{check:#}");
    assert!(told(&check, 7, "stays-draft", false));
    assert_eq!(desk.content(), before);
    let done = desk.ok("import_run", plan.clone())["value"].clone();
    assert_eq!(done["check"], check);

    let first = card(&desk, "Prezentarea raportului");
    assert_eq!(first["state"], "done");
    assert_eq!(
        (first["due_on"].clone(), first["performed_on"].clone()),
        (json!("2026-10-15"), json!("2026-10-20"))
    );
    assert_eq!(first["late_days"], 5);
    assert_eq!(first["closed_on"], "2026-10-20");
    assert_eq!(
        first["basis"],
        json!({"kind": "Dispoziția", "no": "45", "date": "2026-09-02", "point": "3.2"})
    );
    let named = |card: &Value| -> Vec<Value> {
        let councils = card["councils"].as_array().unwrap();
        councils.iter().map(|one| one["name"].clone()).collect()
    };
    assert_eq!(named(&first), ["Sămpleni", "Modeleni"]);
    assert!(first["responsible"]["id"].is_string());

    let second = card(&desk, "Inventarierea drumurilor");
    assert_eq!(second["state"], "in_progress");
    assert_eq!(second["due_on"], "2026-12-15");
    assert_eq!(named(&second), ["Sămpleni", "Modeleni"]);
    assert_eq!(second["responsible"]["id"], first["responsible"]["id"]);
    assert_eq!(second["people"][0]["person"]["name"], "Olga Rusu");
    assert_eq!(second["people"][0]["person"]["id"], Value::Null);

    let draft = card(&desk, "Lista pensionarilor");
    assert_eq!(draft["state"], "draft");
    assert_eq!(named(&draft), ["Sămpleni"]);
    let old = card(&desk, "Acte vechi");
    assert_eq!(
        (old["state"].clone(), old["late_days"].clone()),
        (json!("off_control"), json!(1))
    );
    assert_eq!(old["control"], "once");

    // The same list again: nothing, and nothing to say about the rows that are there.
    let content = desk.content();
    let again = desk.ok("import_run", plan.clone())["value"]["check"].clone();
    assert_eq!(counts(&again), [6, 0, 0, 4, 2], "{again:#}");
    assert!(codes(&again).iter().all(|(_, _, out)| *out), "{again:#}");
    assert_eq!(desk.content(), content);
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn a_row_goes_in_without_what_is_not_understood_when_that_is_said() {
    let desk = office();
    let preview = open(&desk, "tasks", json!({"text": REGISTER}));
    let mut plan = plan(&preview);
    plan["loose"] = json!([5]);
    let check = desk.ok("import_check", plan.clone());
    assert_eq!(counts(&check), [6, 5, 0, 0, 1], "{check:#}");
    assert!(told(&check, 5, "not-a-date", false));
    plan["loose_all"] = json!(true);
    let done = desk.ok("import_run", plan.clone())["value"].clone();
    assert_eq!(counts(&done["check"]), [6, 6, 0, 0, 0], "{done:#}");
    // Not a word of the list is lost.
    assert_eq!(done["check"]["kept"], json!(["Consiliul", "Termen"]));
    let report = card(&desk, "Darea de seamă");
    assert_eq!(report["due_on"], Value::Null);
    assert_eq!(report["no_term"], true);
    assert_eq!(
        report["facts"],
        json!([{"name": "Termen", "value": "lunar"}])
    );
    let again = desk.ok("import_run", plan)["value"].clone();
    assert_eq!(counts(&again["check"]), [6, 0, 0, 6, 0], "{again:#}");
}

#[test]
fn a_cell_is_mended_in_place() {
    let desk = office();
    let preview = open(&desk, "tasks", json!({"text": REGISTER}));
    let mut plan = plan(&preview);
    plan["repairs"] = json!([
        {"row": 5, "column": 5, "value": "31.12.2026"},
        {"row": 6, "column": 3, "value": "Modeleni"},
    ]);
    let done = desk.ok("import_run", plan)["value"].clone();
    assert_eq!(counts(&done["check"]), [6, 6, 0, 0, 0], "{done:#}");
    assert_eq!(card(&desk, "Darea de seamă")["due_on"], "2026-12-31");
}

#[test]
fn a_free_number_is_kept_and_a_taken_one_is_told() {
    let desk = office();
    desk.ok("task_add", json!({"title": "A noastră"}));
    let text = "Nr.\tSarcina\tRemarcă\tCulori\n1/2026\tA lor\tprima\troșu\n\
        17\tA doua\t\t\n01-17/9\tA treia\t\t\n214/2025\tDe anul trecut\t\t\n";
    let preview = open(&desk, "tasks", json!({"text": text}));
    assert_eq!(preview["columns"][0]["field"], "number", "{preview:#}");
    let done = desk.ok("import_run", plan(&preview))["value"].clone();
    let check = &done["check"];
    assert_eq!(counts(check), [4, 4, 0, 0, 0]);
    assert_eq!(check["kept"], json!(["Culori", "Nr."]));
    assert!(told(check, 2, "number-taken", false), "{check:#}");
    assert!(told(check, 4, "number-new", false), "{check:#}");
    let number = |title: &str| card(&desk, title)["number"].as_str().unwrap().to_owned();
    assert_eq!(number("A lor"), "18/2026");
    assert_eq!(number("A doua"), "17/2026");
    assert_eq!(number("A treia"), "19/2026");
    assert_eq!(number("De anul trecut"), "214/2025");
    let content = desk.content();
    let again = desk.ok("import_run", plan(&preview))["value"].clone();
    assert_eq!(counts(&again["check"]), [4, 0, 0, 4, 0], "{again:#}");
    assert_eq!(desk.content(), content);
    // What the program gives next comes after every number of the list.
    let next = desk.ok("task_add", json!({"title": "Următoarea"}));
    assert_eq!(next["value"]["number"], "20/2026");
}

#[test]
fn a_task_that_is_there_is_completed_and_not_moved() {
    let desk = office();
    let list =
        |rest: &str| format!("Nr.\tSarcina\tResponsabil\tTermen\tStarea\tRezultatul\n{rest}");
    let take = |text: String, choice: &str| {
        let preview = open(&desk, "tasks", json!({"text": text}));
        let mut plan = plan(&preview);
        plan["on_duplicate"] = json!(choice);
        desk.ok("import_run", plan)["value"]["check"].clone()
    };
    take(
        list("5/2026\tRaport\tOlga Rusu\t01.12.2026\tîn lucru\t\n"),
        "merge",
    );
    let before = desk.content();
    let check = take(
        list("5/2026\tRaport\tOlga Rusu\t05.12.2026\texecutat\tTrimis la raion\n"),
        "skip",
    );
    assert_eq!(counts(&check), [1, 0, 0, 0, 1], "{check:#}");
    assert_eq!(desk.content(), before);
    let check = take(
        list("5/2026\tRaport\tOlga Rusu\t05.12.2026\texecutat\tTrimis la raion\n"),
        "merge",
    );
    assert_eq!(counts(&check), [1, 0, 1, 0, 0], "{check:#}");
    assert!(told(&check, 2, "stored-differs", false));
    let task = card(&desk, "Raport");
    assert_eq!(
        (task["state"].clone(), task["due_on"].clone()),
        (json!("in_progress"), json!("2026-12-01"))
    );
    assert_eq!(task["result"], "Trimis la raion");
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn an_export_of_the_program_comes_back_whole() {
    let example = TestDesk::example();
    let councils = example.ok("council_list", json!({}));
    let rows = councils["rows"].as_array().or(councils.as_array()).unwrap();
    let mut list = "Denumire\tCod\n".to_owned();
    for row in rows {
        let (name, code) = (
            row["name"].as_str().unwrap(),
            row["code"].as_str().unwrap_or(""),
        );
        list.push_str(&format!("{name}\t{code}\n"));
    }
    let export = |desk: &TestDesk, name: &str, language: &str| {
        let path = desk.path().join(name).display().to_string();
        let shown = json!({"list": {"filter": {"open": "all"}}});
        let request =
            json!({"shown": shown, "language": language, "path": path, "overwrite": false});
        let rows = desk.ok("tasks_export", request)["rows"].as_u64().unwrap();
        (path, rows)
    };
    // A line a task, without what another file cannot know: how often a term was moved.
    let lines = |path: &str| {
        let text = std::fs::read_to_string(path).unwrap();
        let preview = open(&example, "tasks", json!({"text": text}));
        let moved = preview["columns"]
            .as_array()
            .unwrap()
            .iter()
            .position(|column| column["header"] == "Prelungiri")
            .unwrap();
        let mut lines: Vec<Vec<Value>> = preview["rows"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| {
                let mut cells = row["cells"].as_array().unwrap().clone();
                cells.remove(moved);
                cells
            })
            .collect();
        lines.sort_by_key(|cells| cells[0].to_string());
        lines
    };
    let (written, total) = export(&example, "toate.csv", "ro");
    assert!(total > 15, "{total}");
    let wanted = lines(&written);
    for language in ["ro", "uk", "ru", "en"] {
        for ending in ["xlsx", "csv"] {
            let (path, _) = export(&example, &format!("{language}.{ending}"), language);
            let desk = TestDesk::office();
            let preview = open(&desk, "councils", json!({"text": list}));
            desk.ok("import_run", plan(&preview));
            let preview = open(&desk, "tasks", json!({"path": path}));
            let unknown: Vec<&Value> = preview["columns"]
                .as_array()
                .unwrap()
                .iter()
                .filter(|column| column["confidence"] != "sure")
                .map(|column| &column["header"])
                .collect();
            assert!(unknown.is_empty(), "{language}: {unknown:?}");
            let done = desk.ok("import_run", plan(&preview))["value"].clone();
            let wrong = codes(&done["check"]);
            assert!(
                wrong.iter().all(|(_, _, out)| !out),
                "{language}: {wrong:?}"
            );
            assert_eq!(
                counts(&done["check"]),
                [total, total, 0, 0, 0],
                "{language}: {done:#}"
            );
            let (back, _) = export(&desk, "iar.csv", "ro");
            for (wanted, got) in wanted.iter().zip(lines(&back)) {
                assert_eq!(*wanted, got, "{language} {ending}");
            }
            let again = desk.ok("import_run", plan(&preview))["value"].clone();
            assert_eq!(
                counts(&again["check"]),
                [total, 0, 0, total, 0],
                "{language}"
            );
        }
    }
}

#[test]
fn the_template_of_tasks_comes_back_as_it_was_filled_in() {
    for language in ["ro", "uk", "ru", "en"] {
        let desk = office();
        let mut preferences = desk.ok("app_status", json!({}))["preferences"].clone();
        preferences["language"] = json!(language);
        desk.ok("preferences_set", preferences);
        let path = desk.path().join("model.xlsx").display().to_string();
        let request = json!({"kind": "tasks", "path": path, "overwrite": false});
        desk.ok("import_template", request);
        let preview = open(&desk, "tasks", json!({"path": path}));
        let columns = preview["columns"].as_array().unwrap();
        assert!(
            columns.iter().all(|column| column["confidence"] == "sure"),
            "{language}: {columns:#?}"
        );
        let done = desk.ok("import_run", plan(&preview))["value"].clone();
        assert_eq!(
            counts(&done["check"]),
            [1, 1, 0, 0, 0],
            "{language}: {done:#}"
        );
        let card = desk.ok("task_get", json!({"id": done["ids"][0]}));
        assert_eq!(card["state"], "in_progress", "{language}");
        assert_eq!(card["due_on"], "2026-12-15");
        assert_eq!(card["basis"]["date"], "2026-09-02");
        assert_eq!(card["councils"].as_array().unwrap().len(), 2);
        assert_eq!(card["control"], "once");
        assert_eq!(card["priority"], "high");
        assert_eq!(card["labels"].as_array().unwrap().len(), 2);
        assert_eq!(card["facts"], json!([]), "{language}");
    }
}
