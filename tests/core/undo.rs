//! Any sequence of acts, undone, gives back the same content; redone, the same again.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::desk::{TestDesk, person};

#[derive(Debug, Clone)]
enum Act {
    Add(u8),
    Edit(u8, u8, u8),
    AddPhone(u8, u8),
    EditPhone(u8, u8),
    RemovePhone(u8),
    AddEmail(u8),
    Bin(u8),
    Restore(u8),
    Import(u8),
    Absence(u8, u8),
    OtherName(u8),
    EndPost(u8),
    Appoint(u8, u8),
    Favourite(u8),
    Group(u8),
    Members(u8, u8),
    Merge(u8, u8),
    Bulk(u8, u8),
    Round(u8),
    Body(u8),
    MoveBody(u8, u8),
    Task(u8, u8),
    EditTask(u8, u8),
    MoveTask(u8, u8),
    PartOfTask(u8, u8),
    ManyTasks(u8),
    Undo,
    Redo,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => any::<u8>().prop_map(Act::Add),
        4 => any::<(u8, u8, u8)>().prop_map(|(a, b, c)| Act::Edit(a, b, c)),
        2 => any::<(u8, u8)>().prop_map(|(a, b)| Act::AddPhone(a, b)),
        1 => any::<(u8, u8)>().prop_map(|(a, b)| Act::EditPhone(a, b)),
        1 => any::<u8>().prop_map(Act::RemovePhone),
        1 => any::<u8>().prop_map(Act::AddEmail),
        1 => any::<u8>().prop_map(Act::Bin),
        1 => any::<u8>().prop_map(Act::Restore),
        1 => any::<u8>().prop_map(Act::Import),
        1 => any::<(u8, u8)>().prop_map(|(a, b)| Act::Absence(a, b)),
        1 => any::<u8>().prop_map(Act::OtherName),
        1 => any::<u8>().prop_map(Act::EndPost),
        1 => any::<(u8, u8)>().prop_map(|(a, b)| Act::Appoint(a, b)),
        1 => any::<u8>().prop_map(Act::Favourite),
        1 => any::<u8>().prop_map(Act::Group),
        1 => any::<(u8, u8)>().prop_map(|(a, b)| Act::Members(a, b)),
        2 => any::<(u8, u8)>().prop_map(|(a, b)| Act::Merge(a, b)),
        1 => any::<(u8, u8)>().prop_map(|(a, b)| Act::Bulk(a, b)),
        1 => any::<u8>().prop_map(Act::Round),
        1 => any::<u8>().prop_map(Act::Body),
        1 => any::<(u8, u8)>().prop_map(|(a, b)| Act::MoveBody(a, b)),
        2 => any::<(u8, u8)>().prop_map(|(a, b)| Act::Task(a, b)),
        1 => any::<(u8, u8)>().prop_map(|(a, b)| Act::EditTask(a, b)),
        3 => any::<(u8, u8)>().prop_map(|(a, b)| Act::MoveTask(a, b)),
        3 => any::<(u8, u8)>().prop_map(|(a, b)| Act::PartOfTask(a, b)),
        1 => any::<u8>().prop_map(Act::ManyTasks),
        1 => Just(Act::Undo),
        1 => Just(Act::Redo),
    ]
}

const FIELDS: [&str; 6] = ["family", "post", "institution", "duty", "note", "room"];
const WORDS: [&str; 5] = [
    "Țurcanu",
    "Ґалаґан",
    "Secția juridică",
    "Serviciul cadastral",
    "x",
];

/// Ids of everybody, the bin included, in a fixed order.
fn ids(desk: &TestDesk) -> Vec<Value> {
    let mut all = Vec::new();
    for binned in [false, true] {
        let mut request = crate::desk::list_of("");
        request["filter"]["binned"] = json!(binned);
        let page = desk.ok("people_list", request);
        all.extend(
            page["rows"]
                .as_array()
                .unwrap()
                .iter()
                .map(|row| row["id"].clone()),
        );
    }
    all
}

/// Ids of all tasks, the bin included, in a fixed order.
fn tasks(desk: &TestDesk) -> Vec<Value> {
    let mut all = Vec::new();
    for binned in [false, true] {
        let request = json!({"filter": {"binned": binned, "open": "all"}, "group": "none",
            "sort": "number"});
        let page = desk.ok("task_list", request);
        let rows = page["rows"].as_array().unwrap();
        all.extend(rows.iter().map(|row| row["id"].clone()));
    }
    all
}

/// One act on a task, by the number of its kind.
fn on_task(desk: &TestDesk, id: Value, n: u8) -> Option<()> {
    let card = desk.ok("task_get", json!({"id": id}));
    let first = |part: &str| Some(card[part].as_array()?.first()?["id"].clone());
    let (name, request) = match n % 16 {
        0 => (
            "step_add",
            json!({"task": id, "title": "P", "due_on": "2026-12-01"}),
        ),
        1 => (
            "step_tick",
            json!({"id": first("steps")?, "done": !n.is_multiple_of(3)}),
        ),
        2 => ("step_remove", json!({"id": first("steps")?})),
        3 => (
            "checkpoint_add",
            json!({"task": id, "due": {"due_on": "2026-11-25", "title": "C"}}),
        ),
        4 => (
            "checkpoint_report",
            json!({"id": first("checkpoints")?, "report": "r", "percent": n % 100}),
        ),
        5 => ("checkpoint_remove", json!({"id": first("checkpoints")?})),
        6 => ("note_add", json!({"task": id, "text": "N"})),
        7 => ("reminder_add", json!({"task": id, "on_date": "2026-12-24"})),
        8 => ("reminder_remove", json!({"id": first("reminders")?})),
        9 | 10 => (
            "extension_ask",
            json!({"task": id, "new_due": {"on": format!("2027-{:02}-01", n % 12 + 1)},
                "reason": "r", "granted": n.is_multiple_of(2)}),
        ),
        11 => (
            "extension_decide",
            json!({"id": first("extensions")?, "decision": "granted"}),
        ),
        12 => ("extension_remove", json!({"id": first("extensions")?})),
        13 => ("task_duplicate", json!({"id": id})),
        14 => ("task_bin", json!({"ids": [id]})),
        _ => ("task_restore", json!({"ids": [id]})),
    };
    let _ = desk.call(name, request);
    Some(())
}

fn pick<T: Clone>(all: &[T], n: u8) -> Option<T> {
    (!all.is_empty()).then(|| all[n as usize % all.len()].clone())
}

/// Runs an act; refusals (a binned record, nothing to undo) are ordinary answers.
fn run(desk: &TestDesk, act: &Act) {
    let all = ids(desk);
    let phone_of = |n: u8| -> Option<Value> {
        let card = desk
            .call("person_get", json!({"id": pick(&all, n)?}))
            .ok()?;
        card["phones"].as_array()?.first().cloned()
    };
    let _ = match act {
        Act::Add(n) => {
            let mut new = person(WORDS[*n as usize % 5], "Ion");
            new["post"] = json!(if n % 3 == 0 { "specialist" } else { "" });
            new["institution"] = json!(if n.is_multiple_of(2) { WORDS[2] } else { "" });
            desk.call("person_add", new)
        }
        Act::Edit(who, field, word) => {
            let Some(id) = pick(&all, *who) else { return };
            let (field, value) = (FIELDS[*field as usize % 6], WORDS[*word as usize % 5]);
            desk.call(
                "person_edit",
                json!({"id": id, "field": field, "value": value}),
            )
        }
        Act::AddPhone(who, n) => {
            let Some(id) = pick(&all, *who) else { return };
            let typed = format!("0-257-2-{:02}-{:02}", n / 100, n % 100);
            desk.call("phone_add", json!({"person": id, "kind": "work", "typed": typed, "extension": null, "private": false}))
        }
        Act::EditPhone(who, n) => {
            let Some(phone) = phone_of(*who) else { return };
            desk.call("phone_edit", json!({"id": phone["id"], "kind": "mobile", "typed": format!("0790001{n:02}"), "extension": null, "private": true, "accept_offer": false}))
        }
        Act::RemovePhone(who) => {
            let Some(phone) = phone_of(*who) else { return };
            desk.call("phone_remove", json!({"id": phone["id"]}))
        }
        Act::AddEmail(who) => {
            let Some(id) = pick(&all, *who) else { return };
            desk.call("email_add", json!({"person": id, "address": "a@b.example"}))
        }
        Act::Bin(who) => desk.call(
            "people_bin",
            json!({"ids": pick(&all, *who).into_iter().collect::<Vec<_>>()}),
        ),
        Act::Restore(who) => desk.call(
            "people_restore",
            json!({"ids": pick(&all, *who).into_iter().collect::<Vec<_>>()}),
        ),
        Act::Import(n) => {
            let text = format!(
                "Specialist\nLucia Munteanu{}\nTel. 0-257-2-11-{:02}\n",
                if n.is_multiple_of(2) { "" } else { "-Vlas" },
                n % 100
            );
            let reading = desk.ok("contacts_read", json!({"text": text}));
            desk.call("contacts_import", json!({"entries": reading["entries"]}))
        }
        Act::Absence(who, by) => {
            let (Some(id), by) = (pick(&all, *who), pick(&all, *by)) else {
                return;
            };
            desk.call("absence_add", json!({"person": id, "kind": "leave", "from": "2026-11-16", "to": null, "substitute": by, "note": ""}))
        }
        Act::OtherName(who) => {
            let Some(id) = pick(&all, *who) else { return };
            desk.call(
                "other_name_add",
                json!({"person": id, "language": "ru", "name": "Цуркану Ион"}),
            )
        }
        Act::EndPost(who) => {
            let Some(id) = pick(&all, *who) else { return };
            let Ok(card) = desk.call("person_get", json!({"id": id})) else {
                return;
            };
            desk.call(
                "assignment_end",
                json!({"id": card["posts"][0]["id"], "to": "2026-11-19"}),
            )
        }
        Act::Appoint(who, to) => {
            let (Some(id), Some(to)) = (pick(&all, *who), pick(&all, *to)) else {
                return;
            };
            let Ok(card) = desk.call("person_get", json!({"id": to})) else {
                return;
            };
            desk.call("assignment_add", json!({"person": id, "position": card["position_id"], "post": "ajutor",
                "institution": "", "from": "2026-11-20", "to": null, "acting": true, "share": 50, "act_no": "7",
                "act_date": null, "replaces": null, "note": ""}))
        }
        Act::Favourite(who) => {
            let Some(id) = pick(&all, *who) else { return };
            desk.call(
                "favourite_set",
                json!({"person": id, "favourite": who % 3 != 0}),
            )
        }
        Act::Group(who) => desk.call(
            "group_add",
            json!({"name": "G", "rule": null,
            "members": pick(&all, *who).into_iter().collect::<Vec<_>>()}),
        ),
        Act::Members(group, who) => {
            let groups = desk.ok("group_list", json!({}));
            let Some(group) = pick(groups.as_array().unwrap(), *group) else {
                return;
            };
            let ids: Vec<_> = pick(&all, *who).into_iter().collect();
            let (add, remove) = if who % 2 == 0 {
                (ids, vec![])
            } else {
                (vec![], ids)
            };
            desk.call(
                "group_members_set",
                json!({"group": group["id"], "add": add, "remove": remove}),
            )
        }
        Act::Merge(keep, drop) => {
            let (Some(keep), Some(drop)) = (pick(&all, *keep), pick(&all, *drop)) else {
                return;
            };
            desk.call(
                "people_merge",
                json!({"keep": keep, "drop": drop, "take": ["family"]}),
            )
        }
        Act::Bulk(from, word) => {
            let ids: Vec<_> = all
                .iter()
                .skip(*from as usize % 5)
                .take(3)
                .cloned()
                .collect();
            desk.call(
                "people_bulk_edit",
                json!({"ids": ids, "institution": WORDS[*word as usize % 5],
                "duty_prefix": "control:", "group_add": null, "group_remove": null,
                "phone_prefix": {"from": "373257", "to": "373250"}, "checked": true}),
            )
        }
        Act::Round(who) => desk.call(
            "round_add",
            json!({"name": "R", "note": "",
            "ids": pick(&all, *who).into_iter().collect::<Vec<_>>(),
            "filter": {"institution": null, "vacant_only": false, "binned": false}}),
        ),
        Act::Body(n) => desk.call(
            "organisation_add",
            json!({"name": WORDS[*n as usize % 5], "kind": "", "parent": null, "council": null}),
        ),
        Act::MoveBody(one, other) => {
            let tree = desk.ok("organisation_tree", json!({}));
            let tree = tree.as_array().unwrap();
            let (Some(one), Some(other)) = (pick(tree, *one), pick(tree, *other)) else {
                return;
            };
            desk.call(
                "organisation_move",
                json!({"id": one["id"], "parent": other["id"], "before": null}),
            )
        }
        Act::Task(who, n) => {
            let due = match n % 3 {
                0 => json!({"on": "2026-11-15"}),
                1 => json!({"no_term": true}),
                _ => json!({}),
            };
            desk.call(
                "task_add",
                json!({"title": WORDS[*n as usize % 5], "responsible": {"id": pick(&all, *who), "name": "I"},
                    "labels": ["a", "b"], "steps": ["P"], "due": due, "control": "once",
                    "parent": pick(&tasks(desk), *n).filter(|_| n.is_multiple_of(2)),
                    "people": [{"person": {"id": pick(&all, *n), "name": "J"}, "part": "informed"}]}),
            )
        }
        Act::EditTask(which, n) => {
            let all_tasks = tasks(desk);
            let (Some(id), Some(other)) = (pick(&all_tasks, *which), pick(&all_tasks, *n)) else {
                return;
            };
            let _ = desk.call("link_add", json!({"task": id, "other": other}));
            desk.call(
                "task_edit",
                json!({"id": id, "title": WORDS[*n as usize % 5], "labels": ["b", "c"],
                    "due": {"on": format!("2026-12-{:02}", n % 28 + 1)}, "due_reason": "r",
                    "responsible": {"id": pick(&all, *n), "name": "K"}, "people": [],
                    "own_due_on": "2026-11-30", "parent": if n % 3 == 0 { json!("") } else { other }}),
            )
        }
        Act::MoveTask(which, n) => {
            let Some(id) = pick(&tasks(desk), *which) else { return };
            let card = desk.ok("task_get", json!({"id": id}));
            let Some(to) = pick(card["moves"].as_array().unwrap(), *n) else {
                return;
            };
            desk.call(
                "task_move",
                json!({"id": id, "to": to["to"], "reason": "r", "until": "2026-12-31", "result": "x",
                    "responsible": {"name": "L"}}),
            )
        }
        Act::PartOfTask(which, n) => {
            let Some(id) = pick(&tasks(desk), *which) else { return };
            let _ = on_task(desk, id, *n);
            return;
        }
        Act::ManyTasks(n) => desk.call(
            "tasks_edit",
            json!({"ids": tasks(desk), "add_label": "c", "remove_label": "a",
                "responsible": {"name": "M"}, "state": if n.is_multiple_of(2) { json!("in_progress") } else { Value::Null },
                "bin": n % 5 == 0}),
        ),
        Act::Undo => desk.call("history_undo", json!({"op": null, "skip_conflicts": false})),
        Act::Redo => desk.call("history_redo", json!({})),
    };
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_undone_is_as_before(acts in prop::collection::vec(act(), 1..25)) {
        let desk = TestDesk::office();
        let empty = desk.content();
        for act in &acts {
            run(&desk, act);
        }
        let full = desk.content();
        let mut undone = 0;
        while desk.call("history_undo", json!({"op": null, "skip_conflicts": false})).is_ok() {
            undone += 1;
            prop_assert!(undone < 200);
        }
        prop_assert_eq!(&desk.content(), &empty);
        prop_assert_eq!(desk.list("")["total"].as_u64(), Some(0));
        for _ in 0..undone {
            desk.ok("history_redo", json!({}));
        }
        prop_assert_eq!(&desk.content(), &full);
        let found = desk.desk.core().unwrap().check(false).unwrap();
        prop_assert!(found.is_empty(), "the search of tasks and people followed: {:?}", found);
        // The index followed every step: it finds exactly those whom the list shows.
        let listed = desk.list("")["rows"].as_array().unwrap().len();
        let core = desk.desk.core().unwrap();
        core.rebuild_index().unwrap();
        prop_assert_eq!(desk.list("")["rows"].as_array().unwrap().len(), listed);
    }
}
