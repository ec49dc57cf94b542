//! The stations of the example: one or more in each council, taken into its election, four weeks
//! before the day: most is ready, some is in work or a problem. Everything is invented.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::over_time::{Known, day};
use crate::clock::{FixedClock, new_id};
use crate::error::{Error, Result};
use crate::history::{Entity, WriteTx};
use crate::stations::equipment;
use crate::stations::readiness::groups;

const STATIONS: &str = include_str!("../../../../assets/templates/example-district/stations.json");

/// Things that were counted: word, and how many are there by the voters.
const COUNTED: [(&str, fn(i64) -> i64); 6] = [
    ("booths", |voters| 1 + voters / 500),
    ("fixed_boxes", |voters| 1 + voters / 900),
    ("mobile_boxes", |_| 2),
    ("tables", |voters| 4 + voters / 600),
    ("chairs", |voters| 10 + voters / 150),
    ("extinguishers", |_| 1),
];

#[derive(Deserialize)]
struct Filled {
    stations: Vec<StationRow>,
    cells: Vec<CellRow>,
    members: Vec<MemberRow>,
}

#[derive(Deserialize)]
struct StationRow {
    number: String,
    council: String,
    locality: String,
    premises: String,
    address: String,
    boundary: String,
    voters: i64,
    zone: String,
    route: String,
    area: i64,
    doors: i64,
    floor: String,
    access: String,
    #[serde(default)]
    access_note: String,
    heating: String,
    light: String,
    reserve_power: String,
    internet: String,
    toilets: String,
    parking: String,
    distance: i64,
    /// A card of the example.
    #[serde(default)]
    keys: Option<String>,
    #[serde(default)]
    keys_name: String,
    #[serde(default)]
    keys_phone: String,
}

#[derive(Deserialize)]
struct CellRow {
    station: String,
    group: String,
    state: String,
    ago: i64,
    note: String,
}

#[derive(Deserialize)]
struct MemberRow {
    station: String,
    role: String,
    name: String,
    proposer: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    trained_ago: Option<i64>,
}

/// Fills them in.
pub(super) fn fill(
    tx: &mut WriteTx,
    clock: &FixedClock,
    known: &Known,
    councils: &HashMap<String, String>,
    election: &str,
    today: NaiveDate,
) -> Result<()> {
    let filled: Filled = serde_json::from_str(STATIONS)?;
    groups::ensure(tx)?;
    equipment::ensure(tx)?;
    let by = super::elections::name(tx, &known.person("plamadeala-sergiu")?[0])?;
    let mut ids: HashMap<&str, String> = HashMap::new();
    for (n, row) in filled.stations.iter().enumerate() {
        let id = station(tx, clock, known, councils, election, row)?;
        for (place, (group, word, _)) in groups::SHIPPED.into_iter().enumerate() {
            let told = filled
                .cells
                .iter()
                .find(|cell| cell.station == row.number && cell.group == word);
            // Guard and instruction come last: here and there nobody looked yet.
            let state = match told {
                Some(cell) => cell.state.as_str(),
                None if place >= 10 && n % 3 == 0 => continue,
                None => "ok",
            };
            let ago = told.map_or(5 + ((n * 7 + place) % 11) as i64, |cell| cell.ago);
            let values = [
                ("election_id", json!(election)),
                ("station_id", json!(id)),
                ("group_id", json!(group)),
                ("state", json!(state)),
                ("on_date", json!(day(today, -ago))),
                ("by_name", json!(by)),
                ("note", json!(told.map_or("", |cell| cell.note.as_str()))),
            ];
            tx.insert(Entity::Readiness, &new_id(clock), &values)?;
        }
        for (place, (word, there)) in COUNTED.into_iter().enumerate() {
            if (n + place) % 9 == 0 {
                continue;
            }
            let item = equipment::shipped::by_word(word)
                .ok_or_else(|| Error::Internal(format!("no item {word}")))?;
            let less = i64::from((n * 5 + place) % 7 == 0);
            let values = [
                ("station_id", json!(id)),
                ("item_id", json!(item.id)),
                ("have", json!((there(row.voters) - less).max(0))),
                ("on_date", json!(day(today, -6))),
            ];
            tx.insert(Entity::Equipment, &new_id(clock), &values)?;
        }
        ids.insert(&row.number, id);
    }
    for (place, row) in filled.members.iter().enumerate() {
        let station = ids
            .get(row.station.as_str())
            .ok_or_else(|| Error::Internal(format!("no station {}", row.station)))?;
        let values = [
            ("election_id", json!(election)),
            ("station_id", json!(station)),
            ("person_name", json!(row.name)),
            ("phone", json!(row.phone)),
            ("role", json!(row.role)),
            ("proposer", json!(row.proposer)),
            ("act", json!("Hotărârea nr. 9")),
            ("appointed_on", json!(day(today, -8))),
            (
                "trained_on",
                row.trained_ago
                    .map_or(Json::Null, |ago| json!(day(today, -ago))),
            ),
            ("place", json!(place % 5)),
        ];
        tx.insert(Entity::BureauMember, &new_id(clock), &values)?;
    }
    Ok(())
}

fn station(
    tx: &mut WriteTx,
    clock: &FixedClock,
    known: &Known,
    councils: &HashMap<String, String>,
    election: &str,
    row: &StationRow,
) -> Result<String> {
    let council = councils
        .get(&row.council)
        .ok_or_else(|| Error::Internal(format!("no council {}", row.council)))?;
    let keys = match &row.keys {
        Some(key) => Some(known.person(key)?[0].clone()),
        None => None,
    };
    let keys_name = match &keys {
        Some(person) => super::elections::name(tx, person)?,
        None => row.keys_name.clone(),
    };
    let created = json!("2026-09-01T06:00:00.000Z");
    let premises = new_id(clock);
    let values = [
        ("council_id", json!(council)),
        ("name", json!(row.premises)),
        ("locality", json!(row.locality)),
        ("address", json!(row.address)),
        ("keys_id", json!(keys)),
        ("keys_name", json!(keys_name)),
        ("keys_phone", json!(row.keys_phone)),
        ("area", json!(row.area)),
        ("doors", json!(row.doors)),
        ("floor", json!(row.floor)),
        ("access", json!(row.access)),
        ("access_note", json!(row.access_note)),
        ("heating", json!(row.heating)),
        ("light", json!(row.light)),
        ("reserve_power", json!(row.reserve_power)),
        ("internet", json!(row.internet)),
        ("toilets", json!(row.toilets)),
        ("parking", json!(row.parking)),
        ("distance", json!(row.distance)),
        ("created_at", created.clone()),
    ];
    tx.insert(Entity::Premises, &premises, &values)?;
    let council_name = tx.get(Entity::Council, council, "name")?;
    let id = new_id(clock);
    let values = [
        ("number", json!(row.number)),
        ("kind", json!("ordinary")),
        ("state", json!("active")),
        ("council_id", json!(council)),
        ("council_name", council_name),
        ("locality", json!(row.locality)),
        ("boundary", json!(row.boundary)),
        ("voters", json!(row.voters)),
        ("premises_id", json!(premises)),
        ("zone", json!(row.zone)),
        ("route", json!(row.route)),
        ("created_at", created),
    ];
    tx.insert(Entity::Station, &id, &values)?;
    let values = [
        ("election_id", json!(election)),
        ("station_id", json!(id)),
        ("number", json!(row.number)),
        ("voters", json!(row.voters)),
        ("premises_id", json!(premises)),
        ("premises_name", json!(row.premises)),
        ("state", json!("active")),
        ("zone", json!(row.zone)),
        ("route", json!(row.route)),
        ("act", json!("Hotărârea nr. 4")),
    ];
    tx.insert(Entity::ElectionStation, &new_id(clock), &values)?;
    Ok(id)
}
