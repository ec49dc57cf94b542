//! The official programme taken in: differences found, bad rows told, one act and one undo.

use chrono::{Datelike, Days, NaiveDate};
use district_documents::export::{self, Cell as Typed};
use district_documents::paper::{Block, Cell, Column, Document, Row, Table, word};
use serde_json::{Value, json};

use super::{election, local_2027, page, row, rows};
use crate::desk::TestDesk;

const HEAD: [&str; 5] = [
    "Nr. crt.",
    "Acțiunea",
    "Termenul de realizare",
    "Temeiul legal",
    "Responsabil",
];
const MONTHS: [&str; 12] = [
    "ianuarie",
    "februarie",
    "martie",
    "aprilie",
    "mai",
    "iunie",
    "iulie",
    "august",
    "septembrie",
    "octombrie",
    "noiembrie",
    "decembrie",
];

/// A row of an invented official table; one cell: a chapter.
pub type Line = Vec<String>;

fn words(day: NaiveDate) -> String {
    let month = MONTHS[day.month0() as usize];
    format!("{} {month} {}", day.day(), day.year())
}

fn date(value: &Value) -> Option<NaiveDate> {
    value.as_str().map(|day| day.parse().unwrap())
}

/// The dated rows of a programme as a commission would print them; `moved` of them a day later.
pub fn table_of(page: &Value, moved: &[&str]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let (mut chapter, mut no) = (String::new(), 0);
    for row in rows(page).iter().filter(|row| !row["effective"].is_null()) {
        if row["chapter"] != chapter.as_str() {
            chapter = row["chapter"].as_str().unwrap().to_owned();
            lines.push(vec![format!(
                "{}. {chapter}",
                ["I", "II", "III", "IV"][lines.len() % 4]
            )]);
        }
        no += 1;
        let shift = u64::from(moved.contains(&row["rule"].as_str().unwrap()));
        let day = |value: &Value| date(value).map(|day| day + Days::new(shift));
        let term = match (day(&row["from"]), day(&row["to"])) {
            (Some(from), Some(to)) if from == to => words(to),
            (Some(from), Some(to)) => format!("{} – {}", words(from), words(to)),
            (None, Some(to)) => format!("Până la {} inclusiv", words(to)),
            (Some(from), None) => format!("Începând cu {}", words(from)),
            (None, None) => unreachable!(),
        };
        let text = |field: &str| row[field].as_str().unwrap().to_owned();
        let ground = [text("legal_act"), text("legal_ref")].join(", ");
        lines.push(vec![
            format!("{no}."),
            text("action"),
            format!("{term}\n{}", text("law_term")).trim().to_owned(),
            ground.trim_matches([',', ' ']).to_owned(),
            text("bodies"),
        ]);
    }
    lines
}

fn html(lines: &[Line]) -> String {
    let cell = |text: &String| {
        format!(
            "<td>{}</td>",
            text.replace('&', "&amp;").replace('\n', "<br>")
        )
    };
    let row = |line: &Line| match line.as_slice() {
        [one] => format!("<tr><td colspan=\"5\"><b>{one}</b></td></tr>"),
        cells => format!("<tr>{}</tr>", cells.iter().map(cell).collect::<String>()),
    };
    let head: String = HEAD.map(|text| format!("<th>{text}</th>")).concat();
    let body: String = lines.iter().map(row).collect();
    format!("<html><body><table><tr>{head}</tr>{body}</table></body></html>")
}

fn whole(line: &Line) -> Vec<String> {
    let mut cells = line.clone();
    cells.resize(HEAD.len(), String::new());
    cells
}

/// The same table as a file of each kind.
fn files(desk: &TestDesk, lines: &[Line]) -> Vec<String> {
    let typed = export::Table {
        title: "Program".into(),
        columns: HEAD
            .map(|head| export::Column {
                head: head.into(),
                width: 20,
            })
            .into(),
        rows: lines
            .iter()
            .map(|line| whole(line).into_iter().map(Typed::Text).collect())
            .collect(),
    };
    let document = Document {
        blocks: vec![Block::Table(Table {
            columns: HEAD.map(|head| Column::words(head, 1.0)).into(),
            rows: lines
                .iter()
                .map(|line| match line.as_slice() {
                    [one] => Row::Group {
                        text: one.clone(),
                        note: String::new(),
                    },
                    cells => Row::Cells {
                        cells: cells.iter().map(Cell::plain).collect(),
                    },
                })
                .collect(),
        })],
        ..Document::default()
    };
    let files = [
        ("program.docx", word::docx(&document).unwrap()),
        ("program.xlsx", export::xlsx::xlsx(&typed).unwrap()),
        ("program.csv", export::csv::csv(&typed)),
        ("program.html", html(lines).into_bytes()),
    ];
    files
        .into_iter()
        .map(|(name, bytes)| {
            let path = desk.path().parent().unwrap().join(name);
            std::fs::write(&path, bytes).unwrap();
            path.display().to_string()
        })
        .collect()
}

const MOVED: [&str; 5] = ["MD-001", "MD-002", "MD-P82", "MD-P05", "MD-P41"];

/// Five rules with a day, the planted ones; those named above where they are dated.
fn planted(page: &Value) -> Vec<&str> {
    let dated = rows(page).iter().filter(|row| !row["to"].is_null());
    let mut rules: Vec<&str> = dated.map(|row| row["rule"].as_str().unwrap()).collect();
    rules.sort_by_key(|rule| !MOVED.contains(rule));
    rules.truncate(5);
    rules
}

#[test]
fn five_planted_differences_are_found_in_every_kind_of_file() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let id = &made["election"]["id"];
    let planted = planted(&made);
    let lines = table_of(&made, &planted);
    let count = lines.iter().filter(|line| line.len() > 1).count();
    let mut asked: Vec<Value> = files(&desk, &lines)
        .into_iter()
        .map(|path| json!({"election": id, "path": path}))
        .collect();
    asked.push(json!({"election": id, "text": html(&lines)}));
    let tabs: Vec<String> = std::iter::once(HEAD.map(str::to_owned).to_vec())
        .chain(lines.iter().map(whole))
        .map(|cells| cells.join("\t").replace('\n', " / "))
        .collect();
    asked.push(json!({"election": id, "text": tabs.join("\n")}));
    for ask in asked {
        let plan = desk.ok("official_read", ask.clone());
        let format = &plan["format"];
        assert_eq!(plan["rows"].as_array().unwrap().len(), count, "{format}");
        assert_eq!(plan["matched"], count, "{format}");
        assert_eq!(plan["differing"], 5, "{format}");
        assert_eq!(plan["unread"], 0, "{format}: {:?}", plan["problems"]);
        let mut differing: Vec<&str> = Vec::new();
        for official in plan["rows"].as_array().unwrap() {
            let line = official["choice"]["line"].as_str().unwrap();
            let own = rows(&made).iter().find(|row| row["id"] == line).unwrap();
            // Each is matched to the very row it was printed from.
            assert_eq!(own["action"], official["action"], "{format}");
            assert_eq!(official["surety"], "sure", "{format}: {official}");
            if official["differs"] == true {
                differing.push(own["rule"].as_str().unwrap());
                assert_eq!(official["shift"], 1);
            }
        }
        differing.sort_unstable();
        let mut expected = planted.clone();
        expected.sort_unstable();
        assert_eq!(differing, expected, "{format}");
    }
}

#[test]
fn it_is_one_act_and_the_second_time_nothing_changes() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let id = &made["election"]["id"];
    let before = desk.content();
    let lines = table_of(&made, &planted(&made));
    let apply = json!({
        "read": {"election": id, "text": html(&lines)},
        "source": "Hotărârea nr. 12 din 3 mai 2027", "words": true,
    });
    let done = desk.ok("official_apply", apply.clone());
    let count = lines.iter().filter(|line| line.len() > 1).count();
    assert_eq!(done["value"]["matched"], count);
    assert_eq!(done["value"]["differing"], 5);
    let shown = page(&desk, id);
    assert_eq!(
        shown["election"]["official"],
        "Hotărârea nr. 12 din 3 mai 2027"
    );
    // Those, and what hangs on them and was printed by the day counted before.
    assert!(shown["election"]["counts"]["differing"].as_i64() >= Some(5));
    let after = desk.content();
    let again = desk.ok("official_apply", apply);
    assert_eq!(again["value"]["unchanged"], count, "{again}");
    assert_eq!(again["value"]["matched"], 0);
    assert!(again["op"].is_null(), "{again}");
    assert_eq!(desk.content(), after);
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn what_hangs_on_an_official_day_follows() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let id = &made["election"]["id"];
    let pack = district_core::packs::Pack::of("md").unwrap();
    let hanging = |rule: &str| -> Option<String> {
        let anchor = pack.rule(rule).ok()?.anchor.to_string();
        anchor.strip_prefix("line:").map(str::to_owned)
    };
    let (rule, on) = rows(&made)
        .iter()
        .filter(|row| !row["to"].is_null())
        .find_map(|row| {
            let on = hanging(row["rule"].as_str().unwrap())?;
            Some((row["rule"].as_str().unwrap(), on))
        })
        .unwrap();
    let head = row(&made, &on);
    let before = date(&row(&made, rule)["to"]).unwrap();
    let later = date(&head["effective"]).unwrap() + Days::new(7);
    let text = format!(
        "Acțiunea\tTermenul\n{}\tPână la {} inclusiv",
        head["action"].as_str().unwrap(),
        words(later)
    );
    desk.ok(
        "official_apply",
        json!({"read": {"election": id, "text": text}, "source": "x"}),
    );
    let shown = page(&desk, id);
    assert_eq!(row(&shown, &on)["official"], later.to_string());
    let after = date(&row(&shown, rule)["to"]).unwrap();
    assert_eq!((after - before).num_days(), 7, "{rule} on {on}");
}

#[test]
fn a_task_made_of_a_row_follows_its_official_day() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let id = &made["election"]["id"];
    let line = row(&made, "MD-001");
    desk.ok(
        "programme_hand",
        json!({"ids": [line["id"]], "task": {"title": "", "responsible": {"name": "Ion Ceban"}}}),
    );
    let before = desk.content();
    let later = date(&line["effective"]).unwrap() + Days::new(3);
    let action = line["action"].as_str().unwrap();
    let text = format!(
        "Acțiunea\tTermenul\n{action}\tPână la {} inclusiv",
        words(later)
    );
    desk.ok(
        "official_apply",
        json!({"read": {"election": id, "text": text}, "source": "x"}),
    );
    let shown = page(&desk, id);
    let task = &row(&shown, "MD-001")["tasks"][0]["id"];
    let task = desk.ok("task_get", json!({"id": task}));
    assert_eq!(task["due_on"], later.to_string());
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn bad_rows_are_told_and_give_no_date() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let id = &made["election"]["id"];
    let head = HEAD.join("\t");
    let text = format!(
        "Program calendaristic\n{head}\n1\t2\t3\t4\t5\nCapitolul II. Observatorii\n\
         1\tAcreditarea observatorilor\t31.02.2027\tart. 5\tComisia\n\
         2\t5 septembrie 2027\tTipărirea afișelor\tart. 6\tComisia\n\
         3\tTipărirea invitațiilor\tart. 7 alin. (2)\t\tComisia\n\
         4\tAcreditarea observatorilor\t31.02.2027\tart. 5\tComisia\n\
         {head}\n\
         5\tPregătirea urnelor\tÎn termen de 7 zile de la primire\tart. 9\tComisia\n\
         \tde rezervă\t\t\t\n\
         6\t\tPână la 3 septembrie 2027 inclusiv\tart. 9\tComisia\n\
         7\tDansul comisiei\t20 septembrie – 5 septembrie 2027\tart. 9\tComisia\n\
         8\tNumărarea scaunelor\t5 septembrie 2027, 9 septembrie 2027\tart. 9\tComisia"
    );
    let plan = desk.ok("official_read", json!({"election": id, "text": text}));
    let told: Vec<(u64, &str)> = plan["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| {
            (
                problem["row"].as_u64().unwrap(),
                problem["code"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (5, "no-such-day"),
            (6, "shifted"),
            (7, "shifted"),
            (8, "twice"),
            (10, "unread-term"),
            (11, "joined"),
            (12, "no-action"),
            (13, "ends-before"),
            (14, "several-days"),
        ]
    );
    for row in plan["rows"].as_array().unwrap() {
        let undated = row["from"].is_null() && row["to"].is_null();
        assert!(undated || row["row"] == 12, "{row}");
    }
    assert_eq!(plan["chapters"], json!(["Observatorii"]));
    let twice = &plan["problems"][3]["message"];
    assert!(twice.as_str().unwrap().contains("rândul 5"), "{twice}");
    assert_eq!(plan["rows"][4]["action"], "Pregătirea urnelor de rezervă");
    let skipped = plan["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["choice"]["take"] == "skip");
    assert_eq!(skipped.count(), 4);
}

#[test]
fn the_user_corrects_matches_and_decides_what_is_missing() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let id = &made["election"]["id"];
    let (one, two) = (&rows(&made)[0], &rows(&made)[1]);
    let text = format!(
        "Nr.\tAcțiunea\tTermenul\n1\t{}\t5 septembrie 2027\n2\tHora satului\t6 septembrie 2027\n3\tDe lăsat\t7 septembrie 2027",
        one["action"].as_str().unwrap()
    );
    let read = json!({"election": id, "text": text});
    let plan = desk.ok("official_read", read.clone());
    assert_eq!(plan["rows"][0]["choice"]["line"], one["id"]);
    assert_eq!(plan["rows"][1]["choice"]["take"], "new");
    assert_eq!(
        plan["missing"].as_array().unwrap().len(),
        rows(&made).len() - 1
    );
    let choices = json!([
        {"row": 2, "choice": {"take": "line", "line": two["id"]}},
        {"row": 3, "choice": {"take": "new"}},
        {"row": 4, "choice": {"take": "skip"}},
    ]);
    let apply =
        json!({"read": read, "source": "Hotărârea 12", "choices": choices, "drop_missing": true});
    let plan = desk.ok("official_plan", apply.clone());
    assert_eq!(plan["rows"][0]["choice"]["line"], two["id"]);
    let report = desk.ok("official_apply", apply.clone())["value"].clone();
    assert_eq!(
        (&report["matched"], &report["added"], &report["skipped"]),
        (&json!(1), &json!(1), &json!(1))
    );
    let shown = page(&desk, id);
    let by_id = |id: &Value| rows(&shown).iter().find(|row| row["id"] == *id).unwrap();
    assert_eq!(by_id(&two["id"])["official"], "2027-09-05");
    assert_eq!(by_id(&two["id"])["official_source"], "Hotărârea 12");
    assert_eq!(by_id(&one["id"])["state"], "not_applicable");
    assert!(
        by_id(&one["id"])["reason"]
            .as_str()
            .unwrap()
            .contains("Hotărârea 12")
    );
    let new = rows(&shown)
        .iter()
        .find(|row| row["action"] == "Hora satului")
        .unwrap();
    assert_eq!(
        (&new["origin"], &new["official"]),
        (&json!("official"), &json!("2027-09-06"))
    );
    // The same row of the programme given away twice; a source is asked for.
    let mut wrong = apply.clone();
    wrong["choices"] = json!([
        {"row": 2, "choice": {"take": "line", "line": two["id"]}},
        {"row": 3, "choice": {"take": "line", "line": two["id"]}},
    ]);
    let plan = desk.ok("official_plan", wrong.clone());
    assert_eq!(plan["problems"][0]["code"], "line-taken");
    wrong["source"] = json!("  ");
    assert_eq!(desk.refused("official_apply", wrong), "invalid");
    let missing = json!({"election": id, "path": "/nowhere/program.docx"});
    assert_eq!(desk.refused("official_read", missing), "file-missing");
    let empty = json!({"election": id, "text": "  "});
    assert_eq!(desk.refused("official_read", empty), "list-unreadable");
}

#[test]
fn columns_may_be_told_and_a_draft_has_no_year_to_lend() {
    let desk = TestDesk::office();
    let made = election(&desk, json!({"kind": "local_general"}));
    let id = &made["election"]["id"];
    let text = "unu\tdoi\nPregătirea urnelor\t5 septembrie\nTipărirea listelor\t6 septembrie 2027";
    let read =
        json!({"election": id, "text": text, "columns": ["term", "action"], "header_rows": 1});
    let plan = desk.ok("official_read", read);
    assert_eq!(plan["columns"][0]["header"], "unu");
    assert_eq!(plan["rows"][0]["action"], "5 septembrie");
    let read =
        json!({"election": id, "text": text, "columns": ["action", "term"], "header_rows": 1});
    let plan = desk.ok("official_read", read);
    assert_eq!(plan["rows"][0]["reading"], "words");
    assert_eq!(plan["problems"][0]["code"], "no-year");
    assert_eq!(plan["rows"][1]["to"], "2027-09-06");
}

#[test]
fn columns_told_once_are_known_the_next_time() {
    let desk = TestDesk::office();
    let made = election(&desk, json!({"kind": "local_general", "day": "2027-10-17"}));
    let id = &made["election"]["id"];
    let text = "unu\tdoi\nTipărirea listelor suplimentare de probă\t6 septembrie 2027";
    let read = |columns: Value| json!({"election": id, "text": text, "columns": columns, "header_rows": 1});
    let told = read(json!(["action", "term"]));
    let apply = json!({"read": told, "source": "Hotărârea nr. 1 din 01.07.2027"});
    assert_eq!(desk.ok("official_apply", apply)["value"]["read"], 1);
    let again = desk.ok("official_read", read(json!([])));
    assert_eq!(
        (&again["columns"][0]["field"], &again["columns"][1]["field"]),
        (&json!("action"), &json!("term"))
    );
    // What is told this time goes before what was told then.
    let other = desk.ok("official_read", read(json!(["note", "action"])));
    assert_eq!(other["columns"][0]["field"], "note");
}

#[test]
fn one_common_word_is_no_match() {
    let desk = TestDesk::office();
    let made = election(&desk, json!({"kind": "local_general", "day": "2027-10-17"}));
    let id = &made["election"]["id"];
    let text = "Nr.\tAcțiunea\tTermenul\n1\tStabilirea\t3 septembrie 2027\n2\tInstruirea\t4 septembrie 2027";
    let plan = desk.ok("official_read", json!({"election": id, "text": text}));
    for row in plan["rows"].as_array().unwrap() {
        assert_eq!(row["choice"]["take"], "new", "{row}");
        assert_eq!(row["surety"], "none");
    }
}

#[test]
fn a_file_without_a_row_to_take_leaves_no_trace() {
    let desk = TestDesk::office();
    let made = election(&desk, json!({"kind": "local_general", "day": "2027-10-17"}));
    let id = &made["election"]["id"];
    let before = desk.content();
    let apply = json!({"read": {"election": id, "text": "x"}, "source": "Hotărârea nr. 1"});
    let reply = desk.ok("official_apply", apply);
    assert_eq!(reply["op"], Value::Null);
    assert_eq!(reply["value"]["added"], 0);
    assert_eq!(desk.content(), before);
}
