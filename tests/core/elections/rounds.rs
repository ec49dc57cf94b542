//! The second round, copies, what moves no date, the bin.

use serde_json::{Value, json};

use super::{election, local_2027, page, row, rows};
use crate::desk::TestDesk;

fn id(page: &Value) -> &Value {
    &page["election"]["id"]
}

/// An own row written by hand.
fn own_row(desk: &TestDesk, page: &Value, action: &str, values: &[(&str, Value)]) -> String {
    use district_core::history::{Entity, OpKind};
    let first = &rows(page)[0];
    let core = desk.desk.core().unwrap();
    let made = core.transact(OpKind::ProgrammeAdd, |tx| {
        let id = tx.new_id();
        let mut all = vec![
            ("election_id", page["election"]["id"].clone()),
            ("chapter", first["chapter"].clone()),
            ("place", json!(500)),
            ("origin", json!("own")),
            ("action", json!(action)),
            ("state", json!("planned")),
            ("created_at", json!(tx.stamp())),
        ];
        all.retain(|(field, _)| !values.iter().any(|(other, _)| other == field));
        all.extend(values.iter().cloned());
        tx.insert(Entity::ProgrammeLine, &id, &all)?;
        Ok(id)
    });
    made.unwrap().value
}

fn how<'v>(plan: &'v Value, how: &str) -> Vec<&'v str> {
    let changes = plan["changes"].as_array().unwrap().iter();
    let of = changes.filter(|change| change["how"] == how);
    of.map(|change| change["action"].as_str().unwrap())
        .collect()
}

#[test]
fn the_second_round_takes_what_remains() {
    let desk = TestDesk::office();
    let made = local_2027(&desk);
    let term = json!({"term": {"anchor": "election_day", "direction": "before", "n": 4, "unit": "calendar_day"}});
    own_row(
        &desk,
        &made,
        "Panoul din sală",
        &[
            ("terms", json!(term.to_string())),
            ("responsible_name", json!("Ana Vrabie")),
        ],
    );
    own_row(
        &desk,
        &made,
        "Ștampila",
        &[("own_on", json!("2027-10-10")), ("own_typed", json!(1))],
    );
    own_row(&desk, &made, "Afișul", &[("state", json!("done"))]);
    let request =
        json!({"kind": "local_general", "day": "2027-10-31", "second_round_of": id(&made)});
    let plan = desk.ok("election_former_plan", request.clone());
    assert_eq!(how(&plan, "carried"), ["Panoul din sală", "Ștampila"]);
    assert!(how(&plan, "done").contains(&"Afișul"));
    assert_eq!(plan["people"], 1);
    let second = election(&desk, request.clone());
    assert_eq!(plan["rows"], rows(&second).len());
    assert_eq!(second["election"]["round"], 2);
    assert_eq!(
        second["election"]["name"],
        "Alegeri locale generale, turul al doilea, 31.10.2027"
    );
    assert_eq!(second["election"]["former"]["council"], *id(&made));
    assert!(rows(&second).iter().all(|row| row["rule"] != "MD-001"));
    let find = |action: &str| {
        rows(&second)
            .iter()
            .find(|row| row["action"] == action)
            .cloned()
    };
    let board = find("Panoul din sală").unwrap();
    assert_eq!(board["to"], "2027-10-27");
    assert_eq!(board["responsible"]["name"], "Ana Vrabie");
    assert_eq!(board["draft"], "E−4");
    // As far from the day of voting as it was.
    assert_eq!(find("Ștampila").unwrap()["own"], "2027-10-24");
    assert!(find("Afișul").is_none());
    let first = page(&desk, id(&made));
    assert_eq!(first["election"]["second_round"], *id(&second));
    assert_eq!(first["election"]["may_go_on"], false);
    assert_eq!(desk.refused("election_add", request), "second-round-there");
    for kind in ["parliament", "local_partial", "referendum_local"] {
        let other = election(&desk, json!({"kind": kind, "day": "2027-12-05"}));
        assert_eq!(other["election"]["may_go_on"], false);
        let request = json!({"kind": kind, "day": "2027-12-19", "second_round_of": id(&other)});
        assert_eq!(desk.refused("election_add", request), "no-second-round");
    }
}

#[test]
fn a_copy_takes_people_notes_and_own_rows_and_says_what_changed() {
    let desk = TestDesk::office();
    let made = election(
        &desk,
        json!({"kind": "local_general", "day": "2023-11-05", "past": true,
            "own": {"n": 2, "unit": "calendar_day"}, "territory": "Raionul Lunca"}),
    );
    own_row(
        &desk,
        &made,
        "Panoul din sală",
        &[("note", json!("în hol"))],
    );
    let plan_row = row(&made, "MD-P02").clone();
    let core = desk.desk.core().unwrap();
    core.transact(district_core::history::OpKind::ProgrammeEdit, |tx| {
        let line = plan_row["id"].as_str().unwrap();
        let values = [
            ("responsible_name", json!("Ana Vrabie")),
            ("note", json!("cu anexa")),
            ("readers", json!("{\"mayors\":true,\"wall\":true}")),
        ];
        tx.set_all(district_core::history::Entity::ProgrammeLine, line, &values)
    })
    .unwrap();
    let request = json!({"kind": "local_general", "day": "2027-10-17", "copy_from": id(&made)});
    let plan = desk.ok("election_former_plan", request.clone());
    assert_eq!(how(&plan, "carried"), ["Panoul din sală"]);
    assert!(how(&plan, "changed").is_empty(), "{plan}");
    // Under the former code other rules held.
    let old = election(
        &desk,
        json!({"kind": "local_general", "day": "2019-10-20", "past": true}),
    );
    let mut other = request.clone();
    other["copy_from"] = id(&old).clone();
    let compared = desk.ok("election_former_plan", other);
    let stations = row(&old, "MD-037")["action"].as_str().unwrap();
    assert!(how(&compared, "gone").contains(&stations));
    assert!(!how(&compared, "new").is_empty());
    let copy = election(&desk, request);
    let copied = row(&copy, "MD-P02");
    assert_eq!(copied["responsible"]["name"], "Ana Vrabie");
    assert_eq!(copied["note"], "cu anexa");
    assert_eq!(
        (&copied["for_mayors"], &copied["on_wall"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(copied["state"], "planned");
    assert_eq!(copied["own"], "2027-08-11");
    assert_eq!(
        copy["election"]["own"],
        json!({"n": 2, "unit": "calendar_day"})
    );
    assert_eq!(copy["election"]["territory"], "Raionul Lunca");
    assert_eq!(copy["election"]["round"], 1);
    let panel = rows(&copy)
        .iter()
        .find(|row| row["action"] == "Panoul din sală")
        .unwrap();
    assert_eq!(panel["note"], "în hol");
}

#[test]
fn editing_closing_and_the_bin_move_no_date() {
    let desk = TestDesk::office();
    let names = ["Consiliul Lunca", "Consiliul Valea"];
    let ids = crate::orders::councils(&desk, &names);
    let made = election(
        &desk,
        json!({"kind": "local_new", "day": "2027-05-16", "councils": [ids[0]]}),
    );
    let before = desk.content();
    let edited = desk.ok(
        "election_edit",
        json!({"id": id(&made), "name": " Alegeri la  Valea ", "councils": [ids[1]], "acts": "Hotărârea 3",
            "note": "două comune"}),
    );
    assert_eq!(edited["op"]["kind"], "election-edit");
    let page_after = &edited["value"];
    assert_eq!(page_after["election"]["name"], "Alegeri la Valea");
    assert_eq!(page_after["election"]["own_name"], "Alegeri la Valea");
    assert_eq!(
        page_after["election"]["councils"].as_array().unwrap().len(),
        1
    );
    assert_eq!(page_after["election"]["councils"][0]["council"], ids[1]);
    assert_eq!(page_after["rows"], made["rows"]);
    desk.undo();
    assert_eq!(desk.content(), before);
    let closed = desk.ok("election_edit", json!({"id": id(&made), "closed": true}));
    assert_eq!(closed["op"]["kind"], "election-close");
    let list = desk.ok("election_list", json!({}));
    assert_eq!(
        (&list["elections"], &list["closed"]),
        (&json!([]), &json!(1))
    );
    assert!(list["next"].is_null());
    desk.ok("election_edit", json!({"id": id(&made), "closed": false}));
    assert_eq!(
        desk.ok("election_bin", json!({"ids": [id(&made)]}))["value"]["count"],
        1
    );
    assert_eq!(desk.ok("election_list", json!({}))["elections"], json!([]));
    let binned = desk.ok("election_list", json!({"binned": true}));
    assert_eq!(binned["elections"][0]["id"], *id(&made));
    assert_eq!(
        desk.refused("election_move", json!({"id": id(&made), "day": ""})),
        "not-found"
    );
    desk.ok("election_restore", json!({"ids": [id(&made)]}));
    assert_eq!(desk.content(), before);
}
