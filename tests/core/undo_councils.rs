//! Councils, contacts, series and the hand-over of a desk: any sequence of such acts, undone,
//! gives back the same content; redone, the same again.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::desk::TestDesk;

/// Names that fold alike, cross scripts, and fill a field.
const WORDS: [&str; 4] = ["Chetrosu", "Ţareuca", "Мирне", "Valea Mare"];
const FIELDS: [&str; 5] = ["name", "note", "sittings", "hours", "website"];

fn pick(all: &Value, n: u8) -> Option<Value> {
    let all = all.as_array()?;
    (!all.is_empty()).then(|| all[n as usize % all.len()].clone())
}

/// One act by the number of its kind; a refusal is an ordinary answer.
fn run(desk: &TestDesk, kind: u8, n: u8) -> Option<()> {
    let councils = desk.ok("council_list", json!({}))["rows"].clone();
    let council = pick(&councils, n).map(|row| row["id"].clone());
    let word = WORDS[n as usize % WORDS.len()];
    let tasks = || desk.ok("task_list", json!({"filter": {"open": "all"}}))["rows"].clone();
    let series = || desk.ok("series_list", json!({}));
    let contacts = || desk.ok("contact_list", json!({}))["rows"].clone();
    let (name, request) = match kind % 14 {
        0 => (
            "council_add",
            json!({"name": word, "kind": "commune", "code": "", "bodies": n.is_multiple_of(2)}),
        ),
        1 => (
            "council_edit",
            json!({"id": council?, "values": [
                {"field": FIELDS[n as usize % FIELDS.len()], "value": word}]}),
        ),
        2 => ("council_bin", json!({"id": council?})),
        3 => {
            let binned = desk.ok("council_list", json!({"binned": true}))["rows"].clone();
            ("council_restore", json!({"id": pick(&binned, n)?["id"]}))
        }
        4 => (
            "contact_add",
            json!({"council": council?, "way": "call", "at": "2026-11-20T10:00", "text": word,
                "person_name": "Secretarul", "promised_on": "2026-11-25"}),
        ),
        5 => (
            "contact_edit",
            json!({"id": pick(&contacts(), n)?["id"], "way": "visit", "at": "2026-11-19",
                "text": "altfel"}),
        ),
        6 => ("contact_remove", json!({"id": pick(&contacts(), n)?["id"]})),
        7 | 8 => (
            "task_add",
            json!({"title": word, "responsible": {"name": "Ion Ceban"}, "due": {"no_term": true},
                "councils": council.into_iter().collect::<Vec<_>>()}),
        ),
        9 => (
            "hand_over",
            json!({"from": {"name": "Ion Ceban"}, "to": {"name": "Ana Rusu"}, "note": "concediu"}),
        ),
        10 => (
            "series_add",
            json!({"task": {"title": word, "responsible": {"name": "Ion Ceban"}},
                "repeat": {"every": {"kind": "months", "n": 1,
                    "on": {"kind": "day", "day": n % 28 + 1}}, "day_off": "next"}}),
        ),
        11 => {
            let one = pick(&series(), n)?;
            let task = json!({"title": "Altul", "responsible": {"name": "Ion Ceban"}});
            ("series_edit", json!({"id": one["id"], "task": task}))
        }
        12 => {
            let one = pick(&series(), n)?;
            let day = one["next"].get(0)?["nominal"].clone();
            ("series_skip", json!({"id": one["id"], "day": day}))
        }
        _ if n.is_multiple_of(2) => ("series_end", json!({"id": pick(&series(), n)?["id"]})),
        _ => ("task_bin", json!({"ids": [pick(&tasks(), n)?["id"]]})),
    };
    desk.call(name, request).ok().map(drop)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn councils_and_series_undone_are_as_before(acts in prop::collection::vec(any::<(u8, u8)>(), 1..25)) {
        let desk = TestDesk::office();
        let empty = desk.content();
        for (kind, n) in &acts {
            run(&desk, *kind, *n);
        }
        let full = desk.content();
        let mut undone = 0;
        while desk.call("history_undo", json!({"op": null, "skip_conflicts": false})).is_ok() {
            undone += 1;
            prop_assert!(undone < 200);
        }
        prop_assert_eq!(&desk.content(), &empty);
        for _ in 0..undone {
            desk.ok("history_redo", json!({}));
        }
        prop_assert_eq!(&desk.content(), &full);
        let found = desk.desk.core().unwrap().check(false).unwrap();
        prop_assert!(found.is_empty(), "{:?}", found);
    }
}

#[test]
fn the_acts_drawn_are_ones_the_program_takes() {
    let desk = TestDesk::office();
    let acts = || {
        desk.ok("history_recent", json!({"limit": 100, "before": null}))
            .as_array()
            .map_or(0, Vec::len)
    };
    let before = acts();
    for (kind, n) in [0, 1, 4, 5, 7, 9, 10, 11, 12, 13, 2].map(|kind| (kind, u8::from(kind == 1))) {
        run(&desk, kind, n).unwrap();
    }
    assert!(acts() >= before + 11, "{before} → {}", acts());
}
