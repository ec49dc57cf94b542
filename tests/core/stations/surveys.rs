//! Surveys: the form, what is filled in, what falls short, and where it goes.

use serde_json::{Value, json};

use super::register::{election, station};
use crate::desk::TestDesk;

pub fn form(desk: &TestDesk) -> Value {
    desk.ok("survey_form", json!({}))
}

fn texts(questions: &Value) -> Vec<&str> {
    let questions = questions.as_array().unwrap().iter();
    questions.map(|it| it["text"].as_str().unwrap()).collect()
}

/// A question or an answer by the beginning of its words.
#[track_caller]
pub fn asked<'p>(of: &'p Value, begins: &str) -> &'p Value {
    let all = of.as_array().unwrap();
    all.iter()
        .find(|it| it["text"].as_str().unwrap().starts_with(begins))
        .unwrap_or_else(|| panic!("no {begins}"))
}

/// Answers by the beginnings of their questions: answer, note.
pub fn answers(desk: &TestDesk, given: &[(&str, &str, &str)]) -> Value {
    let form = form(desk);
    let answers = given.iter().map(|(begins, answer, note)| {
        let question = &asked(&form["questions"], begins)["id"];
        json!({"question": question, "answer": answer, "note": note})
    });
    Value::Array(answers.collect())
}

pub fn fields(desk: &TestDesk, name: &str, request: Value) -> Vec<String> {
    let error = desk.call(name, request).expect_err(name);
    error.fields.into_iter().map(|field| field.path).collect()
}

pub const RAMP: &str = "Rampa";
pub const STEPS: &str = "Se poate intra";
pub const PATH: &str = "Este drumul";

#[test]
fn the_form_is_there_before_anybody_wrote_it() {
    let desk = TestDesk::office();
    let before = desk.content();
    let form = form(&desk);
    let questions = form["questions"].as_array().unwrap();
    assert_eq!(questions.len(), 25);
    assert!(questions.iter().all(|it| it["builtin"] == true));
    let mut chapters: Vec<&str> = questions
        .iter()
        .map(|it| it["chapter"].as_str().unwrap())
        .collect();
    chapters.dedup();
    let six = [
        "Localul",
        "Accesul",
        "Încălzire și lumină",
        "Mobilier și dotare",
        "Legătură",
        "Siguranță",
    ];
    assert_eq!(chapters, six);
    assert_eq!(desk.content(), before);
    desk.ok("preferences_set", {
        let mut preferences = desk.ok("app_status", json!({}))["preferences"].clone();
        preferences["language"] = json!("uk");
        preferences
    });
    let read = desk.ok("survey_form", json!({}));
    assert_eq!(read["questions"][0]["chapter"], "Приміщення");
}

#[test]
fn the_office_writes_its_own_questions_and_leaves_others_out() {
    let desk = TestDesk::office();
    let before = desk.content();
    let shipped = form(&desk);
    let ramp = asked(&shipped["questions"], RAMP)["id"].clone();
    let own = desk.ok(
        "survey_question_save",
        json!({"text": "Câte trepte are intrarea?", "chapter": "Accesul", "kind": "number",
            "least": "1", "after": ramp}),
    );
    assert_eq!(own["op"]["kind"], "survey-questions");
    let at = texts(&own["value"]["questions"]);
    let place = at
        .iter()
        .position(|text| text.starts_with("Câte trepte"))
        .unwrap();
    assert!(at[place - 1].starts_with(RAMP));
    let words = desk.ok(
        "survey_question_save",
        json!({"id": ramp, "text": "Este rampă?", "good": "", "hint": "Priviți și balustrada"}),
    );
    let ramp_now = asked(&words["value"]["questions"], "Este rampă?");
    assert_eq!(
        (&ramp_now["good"], &ramp_now["builtin"]),
        (&json!(""), &json!(true))
    );
    let heating = asked(&shipped["questions"], "Cu ce se")["id"].clone();
    let other = desk.ok(
        "survey_question_save",
        json!({"id": heating, "options": ["Pelete", "Gaz", "pelete"], "good": "Gaz"}),
    );
    let other = asked(&other["value"]["questions"], "Cu ce se");
    assert_eq!(other["options"], json!(["Pelete", "Gaz"]));
    assert_eq!(other["good"], "Gaz");
    let out = desk.ok(
        "survey_question_save",
        json!({"id": ramp, "left_out": true}),
    );
    assert_eq!(texts(&out["value"]["left_out"]), ["Este rampă?"]);
    let back = desk.ok(
        "survey_question_save",
        json!({"id": ramp, "left_out": false, "text": ""}),
    );
    asked(&back["value"]["questions"], RAMP);
    for _ in 0..5 {
        desk.undo();
    }
    assert_eq!(desk.content(), before);
    let save = |request: Value| fields(&desk, "survey_question_save", request);
    assert_eq!(save(json!({"kind": "text"})), ["text"]);
    assert_eq!(
        save(json!({"text": "Ce?", "kind": "choice", "options": ["unul"]})),
        ["options"]
    );
    assert_eq!(
        save(json!({"text": "Ce?", "kind": "choice", "options": ["a", "b"], "good": "c"})),
        ["good"]
    );
    assert_eq!(
        save(json!({"text": "Câte?", "kind": "number", "least": "multe"})),
        ["least"]
    );
    assert_eq!(desk.content(), before);
}

#[test]
fn only_what_was_given_is_written_and_it_is_read_by_its_kind() {
    let desk = TestDesk::office();
    let one = station(&desk, json!({"number": "38/07", "locality": "Corbeni"}));
    let id = &one["station"]["id"];
    let before = desk.content();
    let wrong = answers(
        &desk,
        &[
            ("Câți metri", "mare", ""),
            (RAMP, "poate", ""),
            ("Cu ce se", "pelete", ""),
            ("La ce număr", "0257 2 11 22", ""),
        ],
    );
    let request = json!({"station": id, "answers": wrong, "on": "21.11.2026"});
    assert_eq!(
        fields(&desk, "survey_save", request),
        ["on"],
        "a day that has not come"
    );
    let request = json!({"station": id, "answers": wrong});
    let found = fields(&desk, "survey_save", request);
    assert_eq!(found, ["answers.0", "answers.1", "answers.2"]);
    assert_eq!(desk.content(), before);
    let right = answers(
        &desk,
        &[
            ("Câți metri", "1 064", ""),
            (RAMP, "no", " balustrada  lipsește "),
            (PATH, "", ""),
            ("Cu ce se", "sobe", ""),
        ],
    );
    let saved = desk.ok(
        "survey_save",
        json!({"station": id, "answers": right, "on": "ieri", "present": "primarul"}),
    );
    let page = &saved["value"];
    assert_eq!(saved["op"]["subject"], "38/07 Corbeni");
    assert_eq!(
        (&page["on"], &page["by"]),
        (&json!("2026-11-19"), &json!("Ana Vrabie"))
    );
    assert_eq!(asked(&page["answers"], "Câți metri")["answer"], "1064");
    let ramp = asked(&page["answers"], RAMP);
    assert_eq!(
        (&ramp["shortfall"], &ramp["note"]),
        (&json!(true), &json!("balustrada lipsește"))
    );
    assert_eq!(asked(&page["answers"], PATH)["id"], "");
    assert_eq!(asked(&page["answers"], "Cu ce se")["answer"], "sobe");
    let rows = desk.content()["survey_answer"].as_array().unwrap().len();
    assert_eq!(rows, 3);
    let fixed = answers(&desk, &[(RAMP, "yes", "")]);
    let fixed = desk.ok("survey_save", json!({"id": page["id"], "answers": fixed}));
    assert_eq!(asked(&fixed["value"]["answers"], RAMP)["shortfall"], false);
    assert_eq!(fixed["value"]["present"], "primarul");
    desk.undo();
    let again = desk.ok("survey_get", json!({"id": page["id"]}));
    assert_eq!(again, *page);
    desk.undo();
    assert_eq!(desk.content(), before);
    desk.ok("history_redo", json!({}));
    assert_eq!(desk.ok("survey_get", json!({"id": page["id"]})), *page);
}

/// What the page says of an answer before it is kept.
fn judged(answer: &Value, given: &str) -> bool {
    let short = answer["short"].as_array().unwrap();
    let number = given.parse::<i64>().ok();
    short.contains(&json!(given))
        || matches!((number, answer["least"].as_i64()), (Some(n), Some(least)) if n < least)
}

#[test]
fn what_the_sheet_says_falls_short_is_what_falls_short_once_kept() {
    let desk = TestDesk::office();
    desk.ok(
        "survey_question_save",
        json!({"text": "Câte trepte are intrarea?", "chapter": "Accesul", "kind": "number",
            "least": "3"}),
    );
    let one = station(&desk, json!({"number": "38/07", "locality": "Corbeni"}));
    let id = &one["station"]["id"];
    let sheet = desk.ok("survey_get", json!({"station": id}));
    let sheet = sheet["answers"].as_array().unwrap();
    let mut seen = std::collections::HashMap::new();
    for turn in 0..3 {
        let given: Vec<Value> = sheet
            .iter()
            .filter_map(|it| {
                let options = it["options"].as_array().unwrap();
                let answer = match it["kind"].as_str().unwrap() {
                    "yes_no" => json!(["yes", "no", "yes"][turn]),
                    "number" => json!(["2", "3", "4"][turn]),
                    "choice" => options.get(turn)?.clone(),
                    _ => json!("orice"),
                };
                Some(json!({"question": it["question"], "answer": answer}))
            })
            .collect();
        let saved = desk.ok("survey_save", json!({"station": id, "answers": given}));
        for answer in saved["value"]["answers"].as_array().unwrap() {
            let before = sheet.iter().find(|it| it["question"] == answer["question"]);
            let said = answer["answer"].as_str().unwrap();
            let short = answer["shortfall"] == true;
            assert_eq!(judged(before.unwrap(), said), short, "{answer}");
            assert_eq!(judged(answer, said), short, "the kept page: {answer}");
            let kind = answer["kind"].as_str().unwrap().to_owned();
            *seen.entry((kind, short)).or_insert(0) += 1;
        }
    }
    for kind in ["yes_no", "number", "choice"] {
        for short in [true, false] {
            assert!(
                seen.contains_key(&(kind.to_owned(), short)),
                "{kind} {short}"
            );
        }
    }
}

#[test]
fn a_new_sheet_expects_what_the_passport_and_the_last_survey_say() {
    let desk = TestDesk::office();
    let one = station(
        &desk,
        json!({"number": "38/07", "locality": "Corbeni", "new_premises": {"name": "Gimnaziul",
            "area": "64", "access": "partly", "access_note": "două trepte",
            "internet": "da, prin fibră", "heating": "cum o fi"}}),
    );
    let id = &one["station"]["id"];
    let given = answers(
        &desk,
        &[
            ("Câți metri", "60", ""),
            (PATH, "no", "gropi"),
            ("Cu ce se", "gaz", ""),
        ],
    );
    let saved = desk.ok("survey_save", json!({"station": id, "answers": given}));
    let before = desk.content();
    let page = desk.ok("survey_get", json!({"station": id}));
    assert_eq!(
        (&page["id"], &page["on"]),
        (&json!(""), &json!("2026-11-20"))
    );
    let expected = |begins: &str| {
        let answer = asked(&page["answers"], begins);
        assert_eq!(answer["id"], "", "nothing of it is written");
        assert_eq!(answer["shortfall"], false);
        [&answer["answer"], &answer["note"], &answer["suggested"]].map(Value::clone)
    };
    let said = |answer: &str, note: &str| [json!(answer), json!(note), json!(true)];
    assert_eq!(
        expected("Câți metri"),
        said("64", ""),
        "the passport is newer"
    );
    assert_eq!(expected(STEPS), said("parțial", "două trepte"));
    assert_eq!(expected("Este internet"), said("yes", "prin fibră"));
    assert_eq!(
        expected("Cu ce se"),
        said("gaz", ""),
        "the passport's words say nothing"
    );
    assert_eq!(expected(PATH), said("no", "gropi"));
    assert_eq!(expected(RAMP)[2], false);
    assert_eq!(desk.content(), before);
    let list = desk.ok("survey_list", json!({"station": id}));
    assert_eq!(list["surveys"][0]["id"], saved["value"]["id"]);
    let counts = ["answered", "questions", "shortfalls", "open"];
    let counts = counts.map(|of| list["surveys"][0][of].as_i64().unwrap());
    assert_eq!(counts, [3, 25, 1, 1]);
    let passport = desk.ok("station_get", json!({"id": id}));
    assert_eq!(passport["surveys"], list["surveys"]);
}

pub fn cell(desk: &TestDesk, election: &str, station: &Value, begins: &str) -> Value {
    let group = asked(&form(desk)["questions"], begins)["group"].clone();
    desk.ok(
        "readiness_cell",
        json!({"election": election, "station": station, "group": group}),
    )
}

#[test]
fn what_was_found_goes_into_the_passport_and_the_matrix_in_the_same_act() {
    let desk = TestDesk::office();
    let ahead = election(&desk, "2027-10-17");
    let one = station(
        &desk,
        json!({"number": "38/07", "locality": "Corbeni", "election": ahead,
            "new_premises": {"name": "Gimnaziul", "floor": "etajul 2"}}),
    );
    let id = &one["station"]["id"];
    let before = desk.content();
    let given = answers(
        &desk,
        &[
            ("Câți metri", "72", ""),
            ("La ce nivel", "parter", ""),
            (STEPS, "parțial", "un prag"),
            (RAMP, "no", "balustrada lipsește"),
            ("Este internet", "no", "nu ajunge cablul"),
            ("Cu ce se", "sobe", ""),
            ("Poate fi încălzită", "yes", ""),
            ("Ajunge lumina", "yes", ""),
        ],
    );
    let request = json!({"station": id, "election": ahead, "answers": given, "on": "18.11.2026",
        "by": "S. Plămădeală", "into_matrix": true, "into_passport": true});
    let saved = desk.ok("survey_save", request);
    let passport = desk.ok("station_get", json!({"id": id}));
    let premises = &passport["premises"];
    assert_eq!(
        (&premises["area"], &premises["floor"]),
        (&json!(72), &json!("parter"))
    );
    assert_eq!(premises["access"], "partly");
    assert_eq!(premises["access_note"], "un prag");
    assert_eq!(premises["internet"], "nu, nu ajunge cablul");
    let access = cell(&desk, &ahead, id, RAMP);
    assert_eq!(access["state"], "problem");
    assert_eq!(
        access["note"],
        "intrarea — un prag; rampă — balustrada lipsește"
    );
    assert_eq!(
        (&access["on"], &access["by"]),
        (&json!("2026-11-18"), &json!("S. Plămădeală"))
    );
    assert_eq!(
        cell(&desk, &ahead, id, "Cu ce se")["state"],
        "ok",
        "all of it answered well"
    );
    assert_eq!(
        cell(&desk, &ahead, id, "Ajunge lumina")["state"],
        "none",
        "not all answered"
    );
    let list = desk.ok("survey_list", json!({"election": ahead}));
    assert_eq!(list["surveys"].as_array().unwrap().len(), 1);
    assert_eq!(list["missing"], json!([]));
    desk.undo();
    assert_eq!(desk.content(), before);
    let list = desk.ok("survey_list", json!({"election": ahead}));
    assert_eq!(list["missing"][0]["number"], "38/07");
    desk.ok("history_redo", json!({}));
    assert_eq!(
        desk.ok("survey_get", json!({"id": saved["value"]["id"]})),
        saved["value"]
    );
}

#[test]
fn a_closed_election_keeps_its_surveys_and_takes_no_new_one() {
    let desk = TestDesk::office();
    let ahead = election(&desk, "2027-10-17");
    let one = station(
        &desk,
        json!({"number": "38/07", "locality": "Corbeni", "election": ahead}),
    );
    let id = &one["station"]["id"];
    let given = answers(&desk, &[(RAMP, "no", "lipsește")]);
    let saved = desk.ok(
        "survey_save",
        json!({"station": id, "election": ahead, "answers": given}),
    );
    let question = asked(&form(&desk)["questions"], RAMP)["id"].clone();
    desk.ok(
        "survey_question_save",
        json!({"id": question, "left_out": true}),
    );
    desk.ok("election_edit", json!({"id": ahead, "closed": true}));
    let request = json!({"station": id, "election": ahead});
    assert_eq!(desk.refused("survey_save", request), "election-closed");
    let page = desk.ok("survey_get", json!({"id": saved["value"]["id"]}));
    let ramp = asked(&page["answers"], RAMP);
    assert_eq!(
        (&ramp["answer"], &ramp["shortfall"]),
        (&json!("no"), &json!(true))
    );
    // What was filed with a closed election is not rewritten.
    let again = json!({"id": page["id"], "conclusion": "Se poate vota.", "into_matrix": true});
    assert_eq!(desk.refused("survey_save", again), "election-closed");
    let binned = json!({"ids": [page["id"]]});
    assert_eq!(desk.refused("survey_bin", binned), "election-closed");
    assert_eq!(desk.content()["readiness"], json!([]));
}

#[test]
fn an_earlier_act_is_taken_back_while_later_ones_lean_on_the_form() {
    let desk = TestDesk::office();
    let one = station(&desk, json!({"number": "38/07", "locality": "Corbeni"}));
    let id = &one["station"]["id"];
    let first = answers(&desk, &[(RAMP, "no", "")]);
    let first = desk.ok("survey_save", json!({"station": id, "answers": first}));
    let second = answers(&desk, &[(RAMP, "yes", "")]);
    let second = desk.ok("survey_save", json!({"station": id, "answers": second}));
    let op = &first["op"]["op"];
    desk.ok("history_undo", json!({"op": op, "skip_conflicts": false}));
    let list = desk.ok("survey_list", json!({"station": id}));
    let left: Vec<&Value> = list["surveys"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["id"])
        .collect();
    assert_eq!(left, [&second["value"]["id"]]);
}

#[test]
fn a_survey_goes_into_the_bin_and_comes_back_by_undo() {
    let desk = TestDesk::office();
    let one = station(&desk, json!({"number": "38/07", "locality": "Corbeni"}));
    let id = &one["station"]["id"];
    let given = answers(&desk, &[(RAMP, "no", "")]);
    let saved = desk.ok("survey_save", json!({"station": id, "answers": given}));
    let before = desk.content();
    let survey = &saved["value"]["id"];
    let gone = desk.ok("survey_bin", json!({"ids": [survey]}));
    assert_eq!(gone["value"]["count"], 1);
    assert_eq!(desk.ok("survey_list", json!({}))["surveys"], json!([]));
    assert_eq!(
        desk.refused("survey_get", json!({"id": survey})),
        "not-found"
    );
    desk.undo();
    assert_eq!(desk.content(), before);
}
