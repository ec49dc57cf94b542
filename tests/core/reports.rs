//! Reports counted a second time by hand, and the hand-over of a desk.

use std::collections::BTreeMap;

use district_core::history::Entity;
use serde_json::{Value, json};

use crate::desk::TestDesk;
use crate::task_facts::{council, council_of, insert, person, task};

/// A plain sequence that looks like chance, the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
    fn day(&mut self) -> String {
        let first: chrono::NaiveDate = "2026-09-01".parse().unwrap();
        (first + chrono::Duration::days(self.roll(91) as i64)).to_string()
    }
}

#[derive(Debug)]
struct Fact {
    state: &'static str,
    issued: String,
    due: Option<String>,
    performed: Option<String>,
    late: Option<i64>,
    who: usize,
    source: &'static str,
    councils: Vec<usize>,
    extended: Option<String>,
}

const STATES: [&str; 9] = [
    "draft",
    "planned",
    "assigned",
    "in_progress",
    "reported",
    "done",
    "off_control",
    "cancelled",
    "skipped",
];
const OPEN: [&str; 5] = ["draft", "planned", "assigned", "in_progress", "reported"];
const TODAY: &str = "2026-11-20";

fn facts() -> Vec<Fact> {
    let mut dice = Dice(257);
    (0..240)
        .map(|_| {
            let state = STATES[dice.roll(9) as usize];
            let performed =
                matches!(state, "done" | "off_control" | "reported").then(|| dice.day());
            let due = (dice.roll(5) > 0).then(|| dice.day());
            let late = match (&due, &performed) {
                (Some(due), Some(performed)) => {
                    let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
                    Some((day(performed) - day(due)).num_days().max(0))
                }
                _ => None,
            };
            Fact {
                state,
                issued: dice.day(),
                due,
                performed,
                late,
                who: dice.roll(4) as usize,
                source: ["Dispoziție", "dispoziție", "decizie", ""][dice.roll(4) as usize],
                councils: (0..3).filter(|_| dice.roll(2) == 0).collect(),
                extended: (dice.roll(4) == 0).then(|| dice.day()),
            }
        })
        .collect()
}

/// The figures of a period by a plain loop.
fn naive<'a>(facts: impl Iterator<Item = &'a Fact>, from: &str, to: &str, now: bool) -> Value {
    let within = |day: &Option<String>| day.as_deref().is_some_and(|day| from <= day && day <= to);
    let (mut given, mut in_time, mut late, mut late_days, mut extended, mut open, mut overdue) =
        (0, 0, 0, 0, 0, 0, 0);
    for fact in facts {
        if within(&Some(fact.issued.clone()))
            && !["draft", "planned", "skipped", "cancelled"].contains(&fact.state)
        {
            given += 1;
        }
        if ["done", "off_control"].contains(&fact.state) && within(&fact.performed) {
            match fact.late {
                Some(days) if days > 0 => {
                    late += 1;
                    late_days += days;
                }
                _ => in_time += 1,
            }
        }
        if within(&fact.extended) {
            extended += 1;
        }
        if now && OPEN.contains(&fact.state) {
            open += 1;
            if fact.state != "reported" && fact.due.as_deref().is_some_and(|due| due < TODAY) {
                overdue += 1;
            }
        }
    }
    let tenths = |part: f64, whole: i64, of: f64| match whole {
        0 => Value::Null,
        whole => json!((part * of / whole as f64).round() as i64),
    };
    json!({"given": given, "in_time": in_time, "late": late, "late_days": late_days, "extended": extended,
        "open": open, "overdue": overdue, "share": tenths(in_time as f64, in_time + late, 1000.0),
        "mean_late": tenths(late_days as f64, late, 10.0)})
}

#[test]
fn every_figure_agrees_with_a_second_count() {
    let desk = TestDesk::office();
    let people: Vec<String> = ["Vrabie", "Moraru", "Cebanu"]
        .iter()
        .map(|f| person(&desk, f, "Ion"))
        .collect();
    let councils: Vec<String> = (0..3)
        .map(|n| council(&desk, &format!("Sat {n}"), n))
        .collect();
    let facts = facts();
    for (n, fact) in facts.iter().enumerate() {
        let (id, name) = match people.get(fact.who) {
            Some(id) => (json!(id), "Ion"),
            None => (Value::Null, "Comisia"),
        };
        let fields = json!({"state": fact.state, "issued_on": fact.issued, "due_on": fact.due,
            "performed_on": fact.performed, "late_days": fact.late, "responsible_id": id,
            "responsible_name": name, "basis_kind": fact.source});
        let id = task(&desk, &format!("t{n}"), fields);
        fact.councils
            .iter()
            .for_each(|at| council_of(&desk, &id, &councils[*at]));
        if let Some(day) = &fact.extended {
            for decision in ["granted", "refused"] {
                insert(
                    &desk,
                    Entity::Extension,
                    json!({"task_id": id, "asked_on": day, "decision": decision,
                    "decided_on": day, "new_due_on": "2027-01-01"}),
                );
            }
        }
    }
    // What is in the bin is in no report.
    task(
        &desk,
        "binned",
        json!({"due_on": "2026-11-01", "deleted_at": "2026-11-02"}),
    );
    let (from, to) = ("2026-11-01", "2026-11-30");
    let report = |by: &str| desk.ok("task_report", json!({"from": from, "to": to, "by": by}));
    let by_person = report("person");
    assert_eq!(by_person["total"], naive(facts.iter(), from, to, true));
    assert_eq!(
        (&by_person["former_from"], &by_person["former_to"]),
        (&json!("2026-10-01"), &json!("2026-10-31"))
    );
    assert_eq!(
        by_person["former"],
        naive(facts.iter(), "2026-10-01", "2026-10-31", false)
    );
    let figures = |report: &Value| -> BTreeMap<String, Value> {
        let rows = report["rows"].as_array().unwrap();
        let found: BTreeMap<String, Value> = rows
            .iter()
            .map(|row| {
                (
                    row["key"].as_str().unwrap().to_owned(),
                    row["figures"].clone(),
                )
            })
            .collect();
        assert_eq!(found.len(), rows.len(), "a key stands once");
        found
    };
    let found = figures(&by_person);
    assert_eq!(found.len(), 4);
    for (who, key) in people
        .iter()
        .map(String::as_str)
        .chain(["Comisia"])
        .enumerate()
    {
        assert_eq!(
            found[key],
            naive(facts.iter().filter(|f| f.who == who), from, to, true),
            "{key}"
        );
    }
    let found = figures(&report("source"));
    let source = |words: &'static [&'static str]| {
        naive(
            facts.iter().filter(|f| words.contains(&f.source)),
            from,
            to,
            true,
        )
    };
    assert_eq!(found["dispozitie"], source(&["Dispoziție", "dispoziție"]));
    assert_eq!(found["decizie"], source(&["decizie"]));
    assert_eq!(found[""], source(&[""]));
    let by_council = report("council");
    let found = figures(&by_council);
    for (at, id) in councils.iter().enumerate() {
        let theirs = naive(
            facts.iter().filter(|f| f.councils.contains(&at)),
            from,
            to,
            true,
        );
        assert_eq!(found[id], theirs, "{at}");
        let late = by_council["late_councils"].as_array().unwrap();
        let late = late.iter().find(|row| row["id"] == json!(id)).unwrap();
        assert_eq!(late["overdue"], theirs["overdue"]);
    }
    assert_eq!(
        found[""],
        naive(
            facts.iter().filter(|f| f.councils.is_empty()),
            from,
            to,
            true
        )
    );
    let order: Vec<&Value> = by_council["rows"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["label"])
        .collect();
    assert_eq!(
        order,
        ["Sat 0", "Sat 1", "Sat 2", ""],
        "the fixed order, those without one last"
    );
}

#[test]
fn a_period_that_is_none_is_refused() {
    let desk = TestDesk::office();
    for (from, to) in [
        ("", "2026-11-30"),
        ("2026-11-30", "2026-11-01"),
        ("2026-11-31", "2026-12-01"),
    ] {
        let request = json!({"from": from, "to": to, "by": "person"});
        assert_eq!(
            desk.refused("task_report", request),
            "invalid",
            "{from} {to}"
        );
    }
}

struct Held {
    desk: TestDesk,
    from: String,
    to: String,
    tasks: Vec<String>,
}

/// A desk with a task for every part, and one of another person.
fn held() -> Held {
    let desk = TestDesk::office();
    let (from, to) = (
        person(&desk, "Plămădeală", "Sergiu"),
        person(&desk, "Vrabie", "Doina"),
    );
    let named = |part: &str| json!({format!("{part}_id"): from, format!("{part}_name"): "Sergiu Plămădeală", "due_on": "2026-11-18"});
    let mut tasks: Vec<String> = ["responsible", "controller", "author"]
        .iter()
        .map(|part| task(&desk, part, named(part)))
        .collect();
    let beside = task(&desk, "beside", json!({"due_on": "2026-12-01"}));
    let twice = task(
        &desk,
        "twice",
        json!({"responsible_id": to, "responsible_name": "Doina Vrabie"}),
    );
    for id in [&beside, &twice] {
        insert(
            &desk,
            Entity::TaskPerson,
            json!({"task_id": id, "person_id": from, "person_name": "Sergiu Plămădeală", "part": "co_executor"}),
        );
    }
    insert(
        &desk,
        Entity::TaskStep,
        json!({"task_id": beside, "title": "open", "person_id": from, "person_name": "Sergiu Plămădeală"}),
    );
    insert(
        &desk,
        Entity::TaskStep,
        json!({"task_id": beside, "title": "ticked", "person_id": from, "person_name": "Sergiu Plămădeală", "done_on": "2026-11-01"}),
    );
    tasks.extend([beside, twice]);
    task(
        &desk,
        "closed",
        json!({"responsible_id": from, "responsible_name": "Sergiu Plămădeală", "state": "done"}),
    );
    Held {
        desk,
        from,
        to,
        tasks,
    }
}

fn preview(desk: &TestDesk, person: &str) -> Vec<(String, Vec<String>)> {
    let page = desk.ok("hand_over_preview", json!({"from": {"id": person}}));
    let rows = page["tasks"].as_array().unwrap();
    rows.iter()
        .map(|row| {
            let parts = row["parts"].as_array().unwrap();
            let parts = parts
                .iter()
                .map(|part| part.as_str().unwrap().to_owned())
                .collect();
            (row["title"].as_str().unwrap().to_owned(), parts)
        })
        .collect()
}

#[test]
fn a_desk_is_handed_over_in_one_act_and_taken_back_exactly() {
    let Held { desk, from, to, .. } = held();
    let row = |title: &str, parts: &[&str]| {
        (
            title.to_owned(),
            parts.iter().map(|p| (*p).to_owned()).collect::<Vec<_>>(),
        )
    };
    assert_eq!(
        preview(&desk, &from),
        [
            row("responsible", &["responsible"]),
            row("controller", &["controller"]),
            row("author", &["author"]),
            row("beside", &["co_executor", "step"]),
            row("twice", &["co_executor"])
        ]
    );
    let before = desk.content();
    let acts = desk
        .ok("history_recent", json!({"before": null, "limit": 200}))
        .as_array()
        .unwrap()
        .len();
    let done = desk.ok(
        "hand_over",
        json!({"from": {"id": from}, "to": {"id": to}, "note": "concediu"}),
    );
    assert_eq!(done["value"]["tasks"], 4, "who gave a task stays a fact");
    assert_eq!(done["op"]["subject"], "Sergiu Plămădeală → Doina Vrabie");
    assert_eq!(preview(&desk, &from), [row("author", &["author"])]);
    assert_eq!(
        preview(&desk, &to),
        [
            row("responsible", &["responsible"]),
            row("controller", &["controller"]),
            row("beside", &["co_executor", "step"]),
            row("twice", &["responsible"])
        ]
    );
    let records = desk.ok("hand_over_list", json!({}));
    assert_eq!(
        (&records[0]["note"], &records[0]["on_date"]),
        (&json!("concediu"), &json!("2026-11-20"))
    );
    let now = desk
        .ok("history_recent", json!({"before": null, "limit": 200}))
        .as_array()
        .unwrap()
        .len();
    assert_eq!(now, acts + 1, "one act");
    desk.undo();
    assert_eq!(desk.content(), before, "taken back to the letter");
    assert_eq!(desk.ok("hand_over_list", json!({})), json!([]));
}

#[test]
fn only_what_is_chosen_is_handed_over() {
    let Held {
        desk,
        from,
        to,
        tasks,
    } = held();
    let chosen = json!({"from": {"id": from}, "to": {"id": to}, "tasks": [tasks[0], tasks[2], tasks[3]],
        "parts": ["author", "step"]});
    assert_eq!(desk.ok("hand_over", chosen)["value"]["tasks"], 2);
    let left: Vec<String> = preview(&desk, &from)
        .into_iter()
        .flat_map(|(_, parts)| parts)
        .collect();
    assert_eq!(
        left,
        ["responsible", "controller", "co_executor", "co_executor"]
    );
}

#[test]
fn a_hand_over_to_nobody_or_to_oneself_is_refused() {
    let Held {
        desk,
        from,
        to,
        tasks,
    } = held();
    let before = desk.content();
    let person = |id: &str| json!({"id": id});
    for (request, code) in [
        (json!({"from": person(&from), "to": {}}), "invalid"),
        (json!({"from": {}, "to": person(&to)}), "invalid"),
        (
            json!({"from": person(&from), "to": person(&from)}),
            "invalid",
        ),
        (json!({"from": person("x"), "to": person(&to)}), "not-found"),
        (
            json!({"from": person(&to), "to": person(&from), "tasks": [tasks[1]]}),
            "not-found",
        ),
        (
            json!({"from": {"name": "Nimeni"}, "to": person(&to)}),
            "invalid",
        ),
    ] {
        assert_eq!(
            desk.refused("hand_over", request.clone()),
            code,
            "{request}"
        );
    }
    desk.ok("people_bin", json!({"ids": [to]}));
    assert_eq!(
        desk.refused(
            "hand_over",
            json!({"from": person(&from), "to": person(&to)})
        ),
        "not-found"
    );
    desk.undo();
    assert_eq!(desk.content(), before);
}
