//! Shortfalls become tasks with their photos; the form and the act on paper.

use serde_json::{Value, json};

use super::register::{election, station};
use super::surveys::{PATH, RAMP, answers, asked, cell, fields};
use crate::attachments::{blobs, files, given, kept};
use crate::desk::TestDesk;

#[test]
fn a_shortfall_becomes_a_task_with_its_photos_and_the_matrix_knows_it() {
    let desk = TestDesk::office();
    let council = desk.ok(
        "council_add",
        json!({"name": "Dumbrăvenii de Sus", "kind": "commune", "bodies": false}),
    );
    let council = &council["value"]["id"];
    let ahead = election(&desk, "2027-10-17");
    let one = station(
        &desk,
        json!({"number": "38/07", "council": council, "election": ahead,
            "new_premises": {"name": "Gimnaziul"}}),
    );
    let id = &one["station"]["id"];
    let given_answers = answers(
        &desk,
        &[
            (RAMP, "no", "balustrada lipsește"),
            ("Este semnal", "no", ""),
            (PATH, "yes", ""),
        ],
    );
    let saved = desk.ok(
        "survey_save",
        json!({"station": id, "election": ahead, "answers": given_answers, "into_matrix": true}),
    );
    let answer = |begins: &str| asked(&saved["value"]["answers"], begins)["id"].clone();
    let photo = given(desk.path(), "rampa.jpg", b"not really a picture");
    desk.ok(
        "attachment_add",
        json!({"owner": {"answer": answer(RAMP)}, "paths": [photo]}),
    );
    let before = desk.content();
    let request = json!({"answers": [answer(RAMP), answer("Este semnal")],
        "task": {"title": "", "responsible": {"name": "Ion Ceban"}, "due": {"on": "2026-12-04"}}});
    let handed = desk.ok("survey_hand", request.clone());
    assert_eq!(
        (&handed["op"]["kind"], &handed["op"]["count"]),
        (&json!("survey-hand"), &json!(2))
    );
    let ramp = asked(&handed["value"]["answers"], RAMP);
    let task = desk.ok("task_get", json!({"id": ramp["task"]["id"]}));
    assert_eq!(
        task["title"],
        "38/07 Dumbrăvenii de Sus: rampă — balustrada lipsește"
    );
    assert_eq!(
        (&task["state"], &task["due_on"]),
        (&json!("assigned"), &json!("2026-12-04"))
    );
    assert_eq!(task["councils"][0]["id"], *council);
    assert_eq!(task["basis"]["kind"], "Fișă de evaluare");
    assert_eq!(ramp["task"]["late"], false);
    let photos = files(&desk, ramp["task"]["id"].as_str().unwrap());
    assert_eq!((photos.len(), &photos[0]["name"]), (1, &json!("rampa.jpg")));
    assert_eq!(photos[0]["here"], true);
    assert_eq!(blobs(&kept(&desk)), 1, "the bytes are kept once");
    let signal = asked(&handed["value"]["answers"], "Este semnal");
    assert_eq!(
        signal["task"]["title"],
        "38/07 Dumbrăvenii de Sus: semnalul mobil"
    );
    let in_matrix = cell(&desk, &ahead, id, RAMP);
    assert_eq!(in_matrix["task"]["id"], ramp["task"]["id"]);
    let passport = desk.ok("station_get", json!({"id": id}));
    assert_eq!(passport["tasks"].as_array().unwrap().len(), 2);
    assert_eq!(passport["surveys"][0]["open"], 0);
    let refused = desk.call("survey_hand", request.clone()).unwrap_err();
    assert_eq!(
        (json!(refused.code), &*refused.params["count"]),
        (json!("cells-handed"), "2")
    );
    let mut again = request;
    again["again"] = json!(true);
    desk.ok("survey_hand", again);
    desk.undo();
    desk.undo();
    assert_eq!(desk.content(), before);
    let hand = |answers: Value| {
        let request = json!({"answers": answers, "task": {"title": ""}});
        fields(&desk, "survey_hand", request)
    };
    assert_eq!(
        hand(json!([answer(PATH)])),
        ["answers"],
        "nothing falls short there"
    );
    assert_eq!(hand(json!([])), ["answers"]);
    assert_eq!(desk.content(), before);
}

fn paper(desk: &TestDesk, what: Value, language: &str) -> Value {
    let options = json!({"language": language, "sheet": "a4", "large_print": false,
        "include_private": false, "signature": false});
    desk.ok(
        "station_paper_preview",
        json!({"what": what, "options": options, "first": 0, "count": 1}),
    )
}

#[test]
fn the_form_and_the_act_are_printed_in_four_languages() {
    let desk = TestDesk::office();
    let one = station(&desk, json!({"number": "38/07", "locality": "Corbeni"}));
    let two = station(&desk, json!({"number": "38/08", "locality": "Lunca"}));
    let id = &one["station"]["id"];
    let given = answers(
        &desk,
        &[
            (RAMP, "no", "balustrada lipsește"),
            ("Câți metri", "64", ""),
        ],
    );
    let saved = desk.ok("survey_save", json!({"station": id, "answers": given}));
    for language in ["ro", "uk", "ru", "en"] {
        let act = json!({"kind": "survey_act", "survey": saved["value"]["id"]});
        assert!(paper(&desk, act, language)["total"].as_u64().unwrap() >= 1);
        let blank = paper(&desk, json!({"kind": "survey_blank"}), language);
        let both = json!({"kind": "survey_blank", "stations": [id, two["station"]["id"]]});
        let both = paper(&desk, both, language);
        let pages = |paper: &Value| paper["total"].as_u64().unwrap();
        assert_eq!(pages(&both), 2 * pages(&blank), "{language}");
    }
    let options = json!({"language": "ro", "sheet": "a4", "large_print": false,
        "include_private": false, "signature": false});
    let request = json!({"what": {"kind": "survey_act", "survey": "x"}, "options": options,
        "first": 0, "count": 1});
    assert_eq!(desk.refused("station_paper_preview", request), "not-found");
}
