//! Councils × orders.

use std::collections::BTreeMap;

use district_core::history::Entity;
use serde_json::{Value, json};

use crate::desk::TestDesk;
use crate::task_facts::{council, insert, task};

// Today is Friday, 20 November 2026.

/// A line of an order to a council, in a state, with what `fields` says otherwise.
fn line(desk: &TestDesk, order: &str, council: &str, state: &str, fields: Value) -> String {
    let mut whole = json!({"task_id": order, "council_id": council, "name": "atunci",
        "state": state, "sent_on": "2026-11-02"});
    for (field, value) in fields.as_object().unwrap() {
        whole[field] = value.clone();
    }
    insert(desk, Entity::OrderLine, whole)
}

pub fn matrix(desk: &TestDesk, asked: Value) -> Value {
    desk.ok("matrix_get", asked)
}

pub fn texts<'a>(rows: &'a Value, field: &str) -> Vec<&'a str> {
    let rows = rows.as_array().unwrap().iter();
    rows.map(|row| row[field].as_str().unwrap_or_default())
        .collect()
}

fn marks(row: &Value) -> Vec<&str> {
    let cells = row["cells"].as_array().unwrap().iter();
    cells
        .map(|cell| cell["mark"].as_str().unwrap_or("-"))
        .collect()
}

pub struct Held {
    pub desk: TestDesk,
    pub councils: Vec<String>,
    pub late: String,
    pub line: String,
}

/// Three councils and a school; an order past its term, one to come, one closed with a council
/// missing, one without a term, and a draft.
pub fn held() -> Held {
    let desk = TestDesk::office();
    let places = [("Zănoaga", 1), ("Arțari", 2), ("Bahmut", 2)];
    let councils: Vec<String> = places
        .iter()
        .map(|(name, place)| council(&desk, name, *place))
        .collect();
    let school = insert(
        &desk,
        Entity::Organisation,
        json!({"kind": "school", "name": "Liceul Lunca"}),
    );
    let late = task(&desk, "late", json!({"due_on": "2026-11-14"}));
    let coming = task(&desk, "coming", json!({"due_on": "2026-11-30"}));
    let closed = task(
        &desk,
        "closed",
        json!({"due_on": "2026-10-05", "state": "done", "closed_on": "2026-10-09"}),
    );
    let open_end = task(&desk, "no term", json!({"no_term": 1}));
    let draft = task(
        &desk,
        "draft",
        json!({"due_on": "2026-11-01", "state": "draft"}),
    );
    let none = json!({});
    let missing = line(
        &desk,
        &late,
        &councils[0],
        "in_work",
        json!({"note": "promit"}),
    );
    line(
        &desk,
        &late,
        &councils[1],
        "answered",
        json!({"answered_on": "2026-11-16", "late_days": 2}),
    );
    line(
        &desk,
        &late,
        &councils[2],
        "sent",
        json!({"due_on": "2026-11-25"}),
    );
    insert(
        &desk,
        Entity::OrderLine,
        json!({"task_id": late, "organisation_id": school, "name": "Liceul", "state": "returned",
            "answered_on": "2026-11-13", "late_days": 0, "returned_on": "2026-11-17"}),
    );
    line(
        &desk,
        &coming,
        &councils[1],
        "excused",
        json!({"excused_on": "2026-11-10"}),
    );
    line(&desk, &coming, &councils[2], "received", none.clone());
    line(&desk, &closed, &councils[0], "sent", none.clone());
    line(
        &desk,
        &closed,
        &councils[1],
        "accepted",
        json!({"answered_on": "2026-10-05", "late_days": 0}),
    );
    line(&desk, &open_end, &councils[0], "sent", none.clone());
    line(&desk, &draft, &councils[0], "sent", none.clone());
    let gone = json!({"deleted_at": "2026-11-03T08:00:00.000Z"});
    line(&desk, &coming, &councils[0], "sent", gone);
    Held {
        desk,
        councils,
        late,
        line: missing,
    }
}

#[test]
fn the_matrix_shows_who_stands_where_in_the_fixed_order() {
    let Held {
        desk,
        councils,
        line,
        ..
    } = held();
    let page = matrix(&desk, json!({}));
    assert_eq!(
        texts(&page["orders"], "title"),
        ["late", "coming", "no term"]
    );
    assert_eq!(
        texts(&page["rows"], "name"),
        ["Zănoaga", "Arțari", "Bahmut", "Liceul Lunca"]
    );
    assert_eq!((&page["total"], &page["next"]), (&json!(4), &Value::Null));
    let rows = page["rows"].as_array().unwrap();
    assert_eq!(marks(&rows[0]), ["missing", "-", "waiting"]);
    assert_eq!(marks(&rows[1]), ["answered_late", "excused", "-"]);
    assert_eq!(marks(&rows[2]), ["waiting", "waiting", "-"]);
    assert_eq!(marks(&rows[3]), ["returned", "-", "-"]);
    assert_eq!(
        rows[0]["cells"][0],
        json!({"line": line, "mark": "missing", "late_days": 6, "on": "2026-11-14", "noted": true})
    );
    assert_eq!(rows[1]["cells"][0]["late_days"], 2);
    assert_eq!(rows[1]["cells"][0]["on"], "2026-11-16");
    assert_eq!(rows[2]["cells"][0]["on"], "2026-11-25", "its own term");
    assert_eq!(rows[0]["council"], json!(councils[0]));
    assert_eq!(rows[3]["council"], Value::Null);
    let sums =
        |row: &Value| [&row["missing"], &row["returned"], &row["addressed"]].map(Value::to_string);
    assert_eq!(sums(&rows[0]), ["1", "0", "2"]);
    assert_eq!(sums(&rows[3]), ["0", "1", "1"]);
    assert_eq!(
        page["orders"][0]["tally"],
        json!({"total": 4, "answered": 1, "answered_late": 1, "accepted": 0, "missing": 1,
            "returned": 1, "waiting": 1, "excused": 0, "marks": []})
    );
}

#[test]
fn closed_orders_problems_and_the_newest_columns() {
    let Held { desk, .. } = held();
    let page = matrix(&desk, json!({"closed": true}));
    let titles = texts(&page["orders"], "title");
    assert_eq!(titles, ["closed", "late", "coming", "no term"]);
    let of_closed = &page["rows"][0]["cells"][0];
    assert_eq!(
        (&of_closed["mark"], &of_closed["late_days"]),
        (&json!("missing"), &json!(4)),
        "measured to the day it was closed"
    );
    let page = matrix(&desk, json!({"problems": true}));
    assert_eq!(texts(&page["orders"], "title"), ["late"]);
    assert_eq!(texts(&page["rows"], "name"), ["Zănoaga", "Liceul Lunca"]);
    assert_eq!(page["total"], 2);
    let page = matrix(&desk, json!({"orders": 2}));
    assert_eq!(texts(&page["orders"], "title"), ["coming", "no term"]);
    assert_eq!(
        page["rows"].as_array().unwrap().len(),
        3,
        "the school is in neither"
    );
    let empty = matrix(&TestDesk::example(), json!({"series": "none"}));
    assert_eq!((&empty["rows"], &empty["total"]), (&json!([]), &json!(0)));
    assert_eq!(
        desk.refused("matrix_get", json!({"after": "x"})),
        "bad-request"
    );
}

#[test]
fn pages_of_any_length_make_the_whole_matrix() {
    let Held { desk, .. } = held();
    for asked in [
        json!({}),
        json!({"closed": true}),
        json!({"problems": true}),
    ] {
        let whole = matrix(&desk, asked.clone());
        for limit in 1..=4 {
            let (mut rows, mut after) = (Vec::new(), Value::Null);
            loop {
                let mut asked = asked.clone();
                (asked["limit"], asked["after"]) = (json!(limit), after);
                let page = matrix(&desk, asked);
                assert_eq!(page["orders"], whole["orders"]);
                rows.extend(page["rows"].as_array().unwrap().clone());
                after = page["next"].clone();
                if after.is_null() {
                    break;
                }
            }
            assert_eq!(json!(rows), whole["rows"], "{limit} rows a page");
        }
    }
}

#[test]
fn tallies_agree_with_the_cells_of_random_lines() {
    let desk = TestDesk::office();
    let mut seed: u64 = 27;
    let mut roll = |sides: u64| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(11);
        (seed >> 33) % sides
    };
    let councils: Vec<String> = (0..12)
        .map(|n| council(&desk, &format!("Sat {n}"), n % 5))
        .collect();
    let states = [
        "sent", "received", "in_work", "answered", "accepted", "returned", "excused",
    ];
    for n in 0..9 {
        let due = ["2026-11-10", "2026-11-20", "2026-12-01"][roll(3) as usize];
        let order = task(&desk, &format!("order {n}"), json!({"due_on": due}));
        for council in &councils {
            if roll(4) == 0 {
                continue;
            }
            let state = states[roll(7) as usize];
            let mut fields = json!({"late_days": roll(3)});
            if roll(3) == 0 {
                fields["due_on"] = json!(["2026-11-12", "2026-12-09"][roll(2) as usize]);
            }
            line(&desk, &order, council, state, fields);
        }
    }
    let page = matrix(&desk, json!({}));
    let orders = page["orders"].as_array().unwrap();
    for (at, order) in orders.iter().enumerate() {
        let mut counted: BTreeMap<&str, i64> = BTreeMap::new();
        for row in page["rows"].as_array().unwrap() {
            *counted.entry(marks(row)[at]).or_default() += 1;
        }
        let of = |mark: &str| counted.get(mark).copied().unwrap_or_default();
        let tally = &order["tally"];
        let is = |field: &str| tally[field].as_i64().unwrap();
        assert_eq!(is("missing"), of("missing"));
        assert_eq!(is("returned"), of("returned"));
        assert_eq!(is("waiting"), of("waiting"));
        assert_eq!(is("excused"), of("excused"));
        assert_eq!(is("answered"), of("answered") + of("answered_late"));
        assert_eq!(is("answered_late"), of("answered_late"));
        assert_eq!(is("total"), 12 - of("-"));
    }
}
