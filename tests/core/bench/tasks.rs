//! 50,000 tasks: the list, its filters, the day, a save.

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use super::{tell, usual};
use crate::desk::TestDesk;

const COUNT: usize = 50_000;
const COUNCILS: usize = 27;

fn filled() -> (TestDesk, Value) {
    let desk = TestDesk::office();
    let core = desk.desk.core().unwrap();
    let councils: Vec<String> = (0..COUNCILS)
        .map(|n| {
            core.transact(OpKind::CouncilImport, |tx| {
                let id = tx.new_id();
                let values = [
                    ("kind", json!("commune")),
                    ("name", json!(format!("Satul {n}"))),
                    ("place", json!(n)),
                ];
                tx.insert(Entity::Council, &id, &values)?;
                Ok(id)
            })
            .unwrap()
            .value
        })
        .collect();
    let mut last = Value::Null;
    for first in (0..COUNT).step_by(5000) {
        let made = core.transact(OpKind::TaskImport, |tx| {
            let mut id = String::new();
            for n in first..first + 5000 {
                id = tx.new_id();
                // Four of five are closed, as they are after some years.
                let closed = n % 5 != 0;
                let day = |n: usize| format!("2026-{:02}-{:02}", 1 + n % 12, 1 + n % 28);
                let values = [
                    ("year", json!(2026)),
                    ("number", json!(n + 1)),
                    (
                        "title",
                        json!(format!("Raport despre drumul {n} la Satul {}", n % 97)),
                    ),
                    ("state", json!(if closed { "done" } else { "in_progress" })),
                    ("responsible_name", json!(format!("Ion Ceban {}", n % 9))),
                    ("basis_kind", json!("dispoziție")),
                    ("basis_no", json!(format!("{}", n % 300))),
                    ("due_on", json!(day(n))),
                    (
                        "closed_on",
                        if closed {
                            json!(day(n + 3))
                        } else {
                            Value::Null
                        },
                    ),
                    ("created_at", json!("2026-01-01T08:00:00.000Z")),
                ];
                tx.insert(Entity::Task, &id, &values)?;
                let council = [
                    ("task_id", json!(id)),
                    ("council_id", json!(councils[n % COUNCILS])),
                    ("council_name", json!(format!("Satul {}", n % COUNCILS))),
                ];
                let of = tx.new_id();
                tx.insert(Entity::TaskCouncil, &of, &council)?;
            }
            Ok(id)
        });
        last = json!(made.unwrap().value);
    }
    (desk, last)
}

#[test]
#[ignore = "a measurement"]
fn fifty_thousand() {
    let (desk, task) = filled();
    let by = |what: &str, name: &str, request: Value| {
        let took = usual(11, || drop(desk.ok(name, request.clone())));
        tell(&format!("{what}, {COUNT} tasks, ms"), took, None, "-");
    };
    by("the list as it opens", "task_list", json!({}));
    by(
        "all tasks by council",
        "task_list",
        json!({"filter": {"open": "all"}, "group": "council"}),
    );
    by(
        "late ones only",
        "task_list",
        json!({"filter": {"overdue": true}}),
    );
    by(
        "words in the list",
        "task_list",
        json!({"filter": {"text": "drumul 777"}}),
    );
    by("what one can filter by", "task_facets", json!({}));
    by("counts of the rail", "task_counts", json!({}));
    by("the day", "today_get", json!({}));
    let mut turn = 0;
    let saved = usual(21, || {
        turn += 1;
        desk.ok(
            "task_edit",
            json!({"id": task, "text": format!("rândul {turn}")}),
        );
    });
    tell(
        &format!("one task saved, {COUNT} tasks, ms"),
        saved,
        None,
        "-",
    );
}
