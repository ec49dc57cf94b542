//! Rows at work: written in, corrected, marked, taken off. (The clock stands at 20.11.2026.)

use serde_json::{Value, json};

use super::{election, local_2027, page as page_of, row as row_of, rows};
use crate::desk::TestDesk;

/// An election so near that some of its rows are late already.
pub fn near(desk: &TestDesk) -> Value {
    election(
        desk,
        json!({"kind": "local_new", "day": "2026-12-13", "name": "Alegeri noi la Lunca"}),
    )
}

/// A row of a page by its id.
#[track_caller]
pub fn of(page: &Value, id: &Value) -> Value {
    let found = rows(page).iter().find(|row| row["id"] == *id);
    found.unwrap_or_else(|| panic!("no row {id}")).clone()
}

/// The first row with that mark.
#[track_caller]
pub fn marked(page: &Value, mark: &str) -> Value {
    let found = rows(page).iter().find(|row| row["mark"] == mark);
    found.unwrap_or_else(|| panic!("no row {mark}")).clone()
}

fn mark(desk: &TestDesk, id: &Value, state: &str, on: Option<&str>) -> Value {
    let mut request = json!({"ids": [id], "state": state, "on": on});
    if state == "not_applicable" {
        request["reason"] = json!("nu e cazul aici");
    }
    of(&desk.ok("programme_mark", request)["value"], id)
}

/// An own row with a day, behind everything.
fn own_row(desk: &TestDesk, page: &Value, more: Value) -> Value {
    let mut request = json!({"election": page["election"]["id"], "action": "Urnele, la depozit"});
    for (key, value) in more.as_object().unwrap() {
        request[key] = value.clone();
    }
    desk.ok("programme_line_add", request)["value"].clone()
}

const STATES: [&str; 4] = ["planned", "in_work", "done", "not_applicable"];

#[test]
fn every_state_is_reached_from_every_other_and_leaves_nothing_behind() {
    let desk = TestDesk::office();
    let page = near(&desk);
    let (late, coming) = (marked(&page, "overdue"), marked(&page, "planned"));
    let was = late["late_days"].as_i64().unwrap();
    assert!(was > 0);
    for from in STATES {
        for to in STATES {
            for (id, late) in [(&late["id"], was), (&coming["id"], 0)] {
                mark(&desk, id, from, None);
                let row = mark(&desk, id, to, None);
                let way = format!("{from} → {to}");
                assert_eq!(row["state"], to, "{way}");
                assert_eq!(row["done_on"].is_null(), to != "done", "{way}");
                assert_eq!(row["reason"] == "", to != "not_applicable", "{way}");
                let (kept, shown) = match (to, late) {
                    ("not_applicable", _) => (0, "not_applicable"),
                    ("done", 0) => (0, "done"),
                    ("done", late) => (late, "done_late"),
                    (_, 0) => (0, to),
                    (_, late) => (late, "overdue"),
                };
                assert_eq!(row["late_days"], kept, "{way}");
                assert_eq!(row["mark"], shown, "{way}");
            }
        }
    }
}

#[test]
fn lateness_is_counted_to_the_day_it_was_done_and_stays() {
    let desk = TestDesk::office();
    let page = near(&desk);
    let (election, late) = (&page["election"]["id"], marked(&page, "overdue"));
    let effective = late["effective"].as_str().unwrap().to_owned();
    let done = mark(&desk, &late["id"], "done", Some("ieri"));
    assert_eq!(done["done_on"], "2026-11-19");
    assert_eq!(
        done["late_days"].as_i64().unwrap(),
        late["late_days"].as_i64().unwrap() - 1
    );
    // An official day that comes later overrules what is open, not what happened.
    desk.ok(
        "programme_line_edit",
        json!({"id": late["id"], "official_to": "2026-11-30", "official_source": "Hotărârea 7"}),
    );
    let kept = of(&page_of(&desk, election), &late["id"]);
    assert_eq!(kept["late_days"], done["late_days"]);
    assert_eq!(kept["mark"], "done_late");
    desk.undo();
    // In time when it was done on its day.
    let on_day = mark(&desk, &late["id"], "done", Some(&effective));
    assert_eq!(
        (&on_day["late_days"], &on_day["mark"]),
        (&json!(0), &json!("done"))
    );
    // A row without a day is neither late nor early.
    let own = own_row(&desk, &page, json!({}));
    let own = rows(&own).last().unwrap().clone();
    assert_eq!(mark(&desk, &own["id"], "done", None)["late_days"], 0);
}

#[test]
fn a_mark_that_cannot_be_is_refused_in_words() {
    let desk = TestDesk::office();
    let page = near(&desk);
    let id = rows(&page)[0]["id"].clone();
    let before = desk.content();
    let field = |request: Value| {
        let error = desk.call("programme_mark", request).unwrap_err();
        (error.fields[0].path.clone(), json!(error.fields[0].code))
    };
    assert_eq!(
        field(json!({"ids": [id], "state": "done", "on": "mâine"})),
        ("on".into(), json!("in-future"))
    );
    assert_eq!(
        field(json!({"ids": [id], "state": "not_applicable"})),
        ("reason".into(), json!("required"))
    );
    assert_eq!(
        field(json!({"ids": [], "state": "done"})),
        ("ids".into(), json!("required"))
    );
    let refused = desk.call(
        "programme_mark",
        json!({"ids": [id], "state": "done", "on": "31.02.2026"}),
    );
    let refused = refused.unwrap_err();
    assert_eq!(json!(refused.code), "term-refused");
    assert!(refused.params["reason"].contains("31.02"), "{refused:?}");
    let other = local_2027(&desk);
    let two = json!({"ids": [id, rows(&other)[0]["id"]], "state": "done"});
    assert_eq!(field(two), ("ids".into(), json!("one-of-these")));
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn many_rows_are_one_act_and_one_undo() {
    let desk = TestDesk::office();
    let page = near(&desk);
    let before = desk.content();
    let ids: Vec<&Value> = rows(&page).iter().take(5).map(|row| &row["id"]).collect();
    let changed = desk.ok(
        "programme_mark",
        json!({"ids": ids, "state": "done", "evidence": "Proces-verbal nr. 3"}),
    );
    assert_eq!(changed["op"]["count"], 5);
    assert_eq!(changed["value"]["election"]["counts"]["done"], 5);
    assert_eq!(
        of(&changed["value"], ids[4])["evidence"],
        "Proces-verbal nr. 3"
    );
    desk.undo();
    assert_eq!(desk.content(), before);
    assert_eq!(page_of(&desk, &page["election"]["id"]), page);
}

#[test]
fn days_are_typed_as_words_also_from_the_day_of_voting() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let id = rows(&page)[3]["id"].clone();
    for (text, day) in [
        ("01.09.2027", "2027-09-01"),
        ("E-10", "2027-10-07"),
        ("Е−35", "2027-09-12"),
        ("cu 10 zile înainte de scrutin", "2027-10-07"),
        ("10 zile înaintea alegerilor", "2027-10-07"),
        ("за 10 днів до виборів", "2027-10-07"),
        ("за 10 дней до дня голосования", "2027-10-07"),
        ("10 days before the election", "2027-10-07"),
        ("3 zile de la ziua alegerilor", "2027-10-20"),
        ("vineri", "2026-11-27"),
        ("ziua alegerilor", "2027-10-17"),
    ] {
        let changed = desk.ok("programme_line_edit", json!({"id": id, "own_on": text}));
        let row = of(&changed["value"], &id);
        assert_eq!(row["own"], day, "{text}");
        assert_eq!(row["own_typed"], true);
    }
    let emptied = desk.ok("programme_line_edit", json!({"id": id, "own_on": ""}));
    assert_eq!(of(&emptied["value"], &id)["own"], Value::Null);
    let draft = election(&desk, json!({"kind": "local_general"}));
    let id = &rows(&draft)[0]["id"];
    let refused = desk.call("programme_line_edit", json!({"id": id, "own_on": "E-10"}));
    let refused = refused.unwrap_err();
    assert_eq!(json!(refused.code), "term-refused");
    assert!(refused.params["reason"].contains("nu este cunoscută"));
    for text in ["cândva", "E-x", "31.02.2027"] {
        let request = json!({"id": id, "own_on": text});
        assert_eq!(desk.refused("programme_line_edit", request), "term-refused");
    }
}

#[test]
fn an_official_day_needs_its_source_and_overrules() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let row = row_of(&page, "MD-001");
    let edit = |request: Value| {
        let mut request = request;
        request["id"] = row["id"].clone();
        desk.call("programme_line_edit", request)
    };
    let error = edit(json!({"official_to": "2027-09-10"})).unwrap_err();
    assert_eq!(error.fields[0].path, "official_source");
    let source = "Hotărârea CEC nr. 12";
    let changed = edit(json!({"official_to": "2027-09-10", "official_source": source})).unwrap();
    let now = of(&changed["value"], &row["id"]);
    assert_eq!(now["effective"], "2027-09-10");
    assert_eq!(now["to"], row["to"], "the counted day stays beside it");
    assert_eq!(now["differs"], true);
    // What hangs on the row moved with it, in the same act.
    let hanging = row_of(&changed["value"], "MD-P10");
    assert_ne!(hanging["effective"], row_of(&page, "MD-P10")["effective"]);
    let error = edit(json!({"official_from": "2027-09-12"})).unwrap_err();
    assert_eq!(json!(error.fields[0].code), "ends-before");
    let error = edit(json!({"official_source": ""})).unwrap_err();
    assert_eq!(error.fields[0].path, "official_source");
    let away = edit(json!({"official_to": ""})).unwrap();
    assert_eq!(of(&away["value"], &row["id"]), *row);
    assert_eq!(row_of(&away["value"], "MD-P10"), row_of(&page, "MD-P10"));
}

#[test]
fn another_way_of_counting_moves_the_row_and_comes_back() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let row = row_of(&page, "MD-001");
    let edit = |counting: &str| {
        let request = json!({"id": row["id"], "counting": counting});
        desk.ok("programme_line_edit", request)["value"].clone()
    };
    let switched = of(&edit("n_full_days_between"), &row["id"]);
    assert_eq!(switched["counting"], "n_full_days_between");
    let day = |day: &Value| day.as_str().unwrap().parse::<chrono::NaiveDate>().unwrap();
    assert_eq!((day(&row["to"]) - day(&switched["to"])).num_days(), 1);
    assert_eq!(of(&edit("act"), &row["id"]), *row);
    let term =
        json!({"anchor": "election_day", "direction": "before", "n": 3, "unit": "calendar_day"});
    let error = desk.call(
        "programme_line_edit",
        json!({"id": row["id"], "term": term}),
    );
    assert_eq!(error.unwrap_err().fields[0].path, "term");
}

#[test]
fn own_rows_are_counted_placed_and_numbered() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let before = desk.content();
    let second = &rows(&page)[1];
    let term =
        json!({"anchor": "election_day", "direction": "before", "n": 7, "unit": "calendar_day"});
    let added = own_row(
        &desk,
        &page,
        json!({"after": second["id"], "term": term, "responsible": {"name": "Ion Ceban"}}),
    );
    let own = &rows(&added)[2];
    assert_eq!(own["action"], "Urnele, la depozit");
    assert_eq!(own["origin"], "own");
    assert_eq!(own["to"], "2027-10-10");
    assert_eq!(own["chapter"], second["chapter"]);
    assert_eq!(own["responsible"]["name"], "Ion Ceban");
    let numbers: Vec<String> = (1..=rows(&added).len()).map(|n| n.to_string()).collect();
    let shown: Vec<&str> = rows(&added)
        .iter()
        .map(|r| r["no"].as_str().unwrap())
        .collect();
    assert_eq!(shown, numbers);
    // A row can hang on it.
    let line = format!("line:{}", own["id"].as_str().unwrap());
    let term = json!({"anchor": line, "direction": "after", "n": 2, "unit": "calendar_day"});
    let hung = own_row(&desk, &added, json!({"after": own["id"], "term": term}));
    assert_eq!(rows(&hung)[3]["to"], "2027-10-12");
    let loops = json!({"anchor": format!("line:{}", rows(&hung)[3]["id"].as_str().unwrap()),
        "direction": "after", "n": 1, "unit": "calendar_day"});
    let refused = json!({"id": own["id"], "term": loops});
    assert_eq!(desk.refused("programme_line_edit", refused), "rule-loop");
    let unknown =
        json!({"anchor": "harvest", "direction": "before", "n": 1, "unit": "calendar_day"});
    let refused = json!({"election": page["election"]["id"], "action": "x", "term": unknown});
    assert_eq!(
        desk.refused("programme_line_add", refused),
        "unknown-anchor"
    );
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
}

#[test]
fn rows_move_between_chapters_and_places() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let all = rows(&page);
    let (first, last) = (all[0].clone(), all[all.len() - 1].clone());
    let order =
        |page: &Value| -> Vec<Value> { rows(page).iter().map(|row| row["id"].clone()).collect() };
    let edit = |request: Value| desk.ok("programme_line_edit", request)["value"].clone();
    // Behind another row: it takes that row's chapter.
    let moved = edit(json!({"id": first["id"], "after": last["id"]}));
    assert_eq!(order(&moved).last(), Some(&first["id"]));
    assert_eq!(of(&moved, &first["id"])["chapter"], last["chapter"]);
    // To the beginning of its chapter.
    let top = edit(json!({"id": first["id"], "after": ""}));
    let of_chapter: Vec<&Value> = rows(&top)
        .iter()
        .filter(|row| row["chapter"] == last["chapter"])
        .collect();
    assert_eq!(of_chapter[0]["id"], first["id"]);
    desk.undo();
    desk.undo();
    assert_eq!(page_of(&desk, &page["election"]["id"]), page);
    // A new chapter stands at the end; an own row makes one in the middle.
    let alone = edit(json!({"id": first["id"], "chapter": "După scrutin"}));
    assert_eq!(order(&alone).last(), Some(&first["id"]));
    let own = own_row(
        &desk,
        &alone,
        json!({"after": all[2]["id"], "chapter": "Pregătiri proprii"}),
    );
    let at = rows(&own)
        .iter()
        .position(|row| row["chapter"] == "Pregătiri proprii");
    let before = &rows(&own)[at.unwrap() - 1];
    assert_eq!(before["chapter"], all[2]["chapter"]);
    let places: Vec<i64> = rows(&own)
        .iter()
        .map(|row| row["chapter_place"].as_i64().unwrap())
        .collect();
    assert!(places.is_sorted());
    let error = desk.call(
        "programme_line_edit",
        json!({"id": first["id"], "after": first["id"]}),
    );
    assert_eq!(json!(error.unwrap_err().fields[0].code), "itself");
    let other = election(&desk, json!({"kind": "president", "day": "2028-11-05"}));
    let request = json!({"id": first["id"], "after": rows(&other)[0]["id"]});
    assert_eq!(desk.refused("programme_line_edit", request), "invalid");
}

#[test]
fn rows_taken_off_come_back_with_undo() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let before = desk.content();
    let ids = [&rows(&page)[0]["id"], &rows(&page)[4]["id"]];
    let changed = desk.ok("programme_bin", json!({"ids": ids}));
    assert_eq!(rows(&changed["value"]).len(), rows(&page).len() - 2);
    let request = json!({"ids": ids, "state": "done"});
    assert_eq!(desk.refused("programme_mark", request), "not-found");
    desk.undo();
    assert_eq!(desk.content(), before);
    assert_eq!(page_of(&desk, &page["election"]["id"]), page);
}

#[test]
fn who_and_for_whom_are_kept() {
    let desk = TestDesk::office();
    let page = local_2027(&desk);
    let id = rows(&page)[2]["id"].clone();
    let changed = desk.ok(
        "programme_line_edit",
        json!({"id": id, "responsible": {"name": "Ion Ceban"}, "for_mayors": true, "on_wall": false,
            "action": "Se aduc urnele", "note": "două mașini", "evidence": "PV 4"}),
    );
    let now = of(&changed["value"], &id);
    assert_eq!(now["responsible"]["name"], "Ion Ceban");
    assert_eq!(
        (&now["for_mayors"], &now["on_wall"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(now["action"], "Se aduc urnele");
    let away = desk.ok(
        "programme_line_edit",
        json!({"id": id, "responsible": {"name": ""}}),
    );
    assert_eq!(of(&away["value"], &id)["responsible"]["name"], "");
    let request = json!({"id": id, "action": "  "});
    assert_eq!(desk.refused("programme_line_edit", request), "invalid");
    assert_eq!(page["election"]["counts"]["total"], rows(&page).len());
}
