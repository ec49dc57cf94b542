//! The stations of a large region: 2,500, with 14 columns of checks.

use district_core::history::{Entity, OpKind};
use serde_json::{Value, json};

use super::{tell, usual};
use crate::desk::TestDesk;

const STATIONS: usize = 2_500;
const GROUPS: usize = 14;
const MEMBERS: usize = 9;
const STATES: [&str; 7] = ["ok", "ok", "ok", "work", "problem", "na", "none"];

/// Ids of a list of a reply.
fn ids(of: &Value) -> Vec<Value> {
    let all = of.as_array().unwrap().iter();
    all.map(|one| one["id"].clone()).collect()
}

pub(super) fn filled() -> (TestDesk, Value) {
    let desk = TestDesk::office();
    let request = json!({"kind": "local_general", "day": "2027-10-17"});
    let election = desk.ok("election_add", request)["value"]["election"]["id"].clone();
    let shipped = desk.ok("check_groups", json!({}));
    for n in ids(&shipped["groups"]).len()..GROUPS {
        let name = format!("Coloana {n}");
        desk.ok("check_group_save", json!({"name": name}));
    }
    let groups = ids(&desk.ok("check_groups", json!({}))["groups"]);
    assert_eq!(groups.len(), GROUPS);
    desk.ok("equipment_item_save", json!({"name": "Stampile"}));
    let sheet = desk.ok("equipment_get", json!({"election": election}));
    let items = ids(&sheet["items"]);
    let core = desk.desk.core().unwrap();
    core.transact(OpKind::ExampleFill, |tx| {
        let created = json!(tx.stamp());
        for n in 0..STATIONS {
            let (id, row, premises) = (tx.new_id(), tx.new_id(), tx.new_id());
            let number = json!(format!("{}/{}", 1 + n / 60, 1 + n % 60));
            let voters = json!(300 + n % 2_400);
            let values = [
                ("name", json!("Gimnaziul")),
                ("keys_name", json!("Vasile Lungu")),
                ("keys_phone", json!("069123456")),
                ("created_at", created.clone()),
            ];
            tx.insert(Entity::Premises, &premises, &values)?;
            let values = [
                ("number", number.clone()),
                ("kind", json!("ordinary")),
                ("state", json!("active")),
                ("council_name", json!("Valea Mare")),
                ("voters", voters.clone()),
                ("premises_id", json!(premises)),
                ("created_at", created.clone()),
            ];
            tx.insert(Entity::Station, &id, &values)?;
            let values = [
                ("election_id", election.clone()),
                ("station_id", json!(id)),
                ("number", number),
                ("voters", voters),
                ("premises_id", json!(premises)),
                ("state", json!("active")),
            ];
            tx.insert(Entity::ElectionStation, &row, &values)?;
            for (at, group) in groups.iter().enumerate() {
                let values = [
                    ("election_id", election.clone()),
                    ("station_id", json!(id)),
                    ("group_id", group.clone()),
                    ("state", json!(STATES[(n + at * 3) % STATES.len()])),
                    ("on_date", json!("2026-11-20")),
                    ("by_name", json!("Ana Vrabie")),
                ];
                let cell = tx.new_id();
                tx.insert(Entity::Readiness, &cell, &values)?;
            }
            for (at, item) in items.iter().enumerate() {
                let values = [
                    ("station_id", json!(id)),
                    ("item_id", item.clone()),
                    ("have", json!((n + at) % 5)),
                ];
                let cell = tx.new_id();
                tx.insert(Entity::Equipment, &cell, &values)?;
            }
            for at in 0..MEMBERS {
                let role = ["chair", "secretary", "member"][at.min(2)];
                let values = [
                    ("election_id", election.clone()),
                    ("station_id", json!(id)),
                    ("person_name", json!(format!("Membrul {n} {at}"))),
                    ("phone", json!("069123456")),
                    ("role", json!(role)),
                    ("place", json!(at)),
                ];
                let member = tx.new_id();
                tx.insert(Entity::BureauMember, &member, &values)?;
            }
            for (at, hour) in ["10:00", "13:00", "16:00"].into_iter().enumerate() {
                let values = [
                    ("election_id", election.clone()),
                    ("station_id", json!(id)),
                    ("fact", json!("turnout")),
                    ("hour", json!(hour)),
                    ("at", json!(format!("2027-10-17T{hour}"))),
                    ("value", json!(60 * (at + 1))),
                ];
                let fact = tx.new_id();
                tx.insert(Entity::DayFact, &fact, &values)?;
            }
        }
        Ok(())
    })
    .unwrap();
    (desk, election)
}

#[test]
#[ignore = "a measurement"]
fn sheets_of_2500_stations() {
    let (desk, election) = filled();
    let of = json!({"election": election});
    for (name, request, bar) in [
        ("readiness_get", of.clone(), "100"),
        ("equipment_get", of.clone(), "100"),
        ("station_list", of.clone(), "100"),
        ("bureau_list", of.clone(), "100"),
        ("day_sheet", of.clone(), "100"),
    ] {
        let seen = usual(5, || {
            let page = desk.ok(name, request.clone());
            let rows = page["rows"].as_array().unwrap().len();
            assert!(rows >= STATIONS, "{name}: {rows}");
        });
        tell(&format!("{name} of 2,500 stations, ms"), seen, None, bar);
    }
    let plan = usual(5, || {
        let plan = desk.ok("equipment_plan", of.clone());
        assert!(!plan["purchases"].as_array().unwrap().is_empty());
    });
    tell("equipment_plan of 2,500 stations, ms", plan, None, "100");
}
