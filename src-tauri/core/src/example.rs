//! The example district: invented, the same at every filling, in a file of its own.

mod contacts;
mod elections;
mod orders;
mod over_time;
mod stations;
mod tasks;

use std::collections::HashMap;

use chrono::{NaiveDate, TimeZone, Utc};
use serde::Deserialize;
use serde_json::{Value as Json, json};

use crate::app::Core;
use crate::clock::{FixedClock, new_id};
use crate::error::{Error, Result};
use crate::history::{Entity, OpKind, WriteTx};
use crate::office::{NewOffice, NewUser, store};
use crate::phones::{self, Country, Numbering, PhoneKind, PhoneStyle};

/// Name of the example's file.
pub const FILE_NAME: &str = "example.ddb";

const OFFICE: &str = include_str!("../../../assets/templates/example-district/office.json");
const COUNCILS: &str = include_str!("../../../assets/templates/example-district/councils.json");
const ORGANISATIONS: &str =
    include_str!("../../../assets/templates/example-district/organisations.json");
const PEOPLE: &str = include_str!("../../../assets/templates/example-district/people.json");

/// The cards of those who work here, in the order of the users.
const SEATED: [&str; 3] = [
    "morarescu-elena",
    "plamadeala-sergiu",
    "vrabie-cazacu-doina",
];

#[derive(Deserialize)]
struct OfficeRow {
    name: String,
    section: String,
    district: String,
    area_code: String,
    people_here: Vec<NewUser>,
}

#[derive(Deserialize)]
struct CouncilRow {
    key: String,
    kind: String,
    name: String,
    name_uk: String,
    name_ru: String,
    code: String,
    population: i64,
    voters: i64,
    seats: i64,
    elected: i64,
    sittings: String,
    reception: String,
    fiscal_code: String,
    bank: String,
    postcode: String,
    website: String,
    hram: String,
    localities: Vec<String>,
}

#[derive(Deserialize)]
struct OrganisationRow {
    key: String,
    parent: Option<String>,
    council: Option<String>,
    kind: String,
    name: String,
    short: String,
    address: String,
    hours: String,
}

#[derive(Deserialize)]
struct PersonRow {
    key: String,
    family: String,
    given: String,
    patronymic: String,
    alt: String,
    organisation: String,
    post: String,
    duty: String,
    room: String,
    hours: String,
    phones: Vec<PhoneRow>,
    emails: Vec<String>,
    #[serde(default)]
    acting: bool,
    note: String,
    #[serde(default)]
    vacant: bool,
}

#[derive(Deserialize)]
struct PhoneRow {
    kind: PhoneKind,
    typed: String,
    extension: Option<String>,
    #[serde(default)]
    private: bool,
}

/// Fills a new file with the example district as one act and marks it.
///
/// # Errors
/// Only those of the disk; the data is part of the program.
pub fn fill(core: &Core) -> Result<()> {
    let office: OfficeRow = serde_json::from_str(OFFICE)?;
    let start = Utc
        .with_ymd_and_hms(2026, 9, 1, 6, 0, 0)
        .single()
        .unwrap_or_default();
    // Ids come from a clock of the example's own, so that every filling is the same.
    let clock = FixedClock::new(start, 257);
    let mut first_user = None;
    let today = core.clock().today();
    core.transact(OpKind::ExampleFill, |tx| {
        let count = fill_in(tx, &clock, &office, today, &mut first_user)?;
        tx.about(office.name.clone(), count);
        Ok(())
    })?;
    core.set_setting(store::CURRENT_USER, first_user.as_deref())?;
    core.set_setting(store::EXAMPLE, Some("1"))
}

fn fill_in(
    tx: &mut WriteTx,
    clock: &FixedClock,
    office: &OfficeRow,
    today: NaiveDate,
    first_user: &mut Option<String>,
) -> Result<i64> {
    let new = NewOffice {
        name: office.name.clone(),
        section: office.section.clone(),
        district: office.district.clone(),
        country: Country::Md,
        area_code: office.area_code.clone(),
        phone_style: PhoneStyle::Dashes,
    };
    store::insert_office(tx, &new_id(clock), &new)?;
    let mut users = Vec::new();
    for user in &office.people_here {
        let id = new_id(clock);
        store::insert_user(tx, &id, user)?;
        first_user.get_or_insert_with(|| id.clone());
        users.push(id);
    }
    let councils = councils(tx, clock)?;
    let organisations = organisations(tx, clock, &councils)?;
    let numbering = Numbering {
        country: Country::Md,
        area_code: office.area_code.clone(),
        style: PhoneStyle::Dashes,
    };
    let (people, count) = people(tx, clock, &organisations, &numbering)?;
    let known = over_time::Known {
        organisations: &organisations,
        people: &people,
    };
    over_time::fill(tx, clock, &known, &numbering, today)?;
    for (user, key) in users.iter().zip(SEATED) {
        let card = json!(known.person(key)?[0]);
        tx.set(Entity::AppUser, user, "person_id", card)?;
    }
    let tasks = tasks::fill(tx, clock, &known, &councils, today)?;
    contacts::fill(tx, clock, &known, &councils, today)?;
    let election = elections::fill(tx, clock, &known, &tasks, today)?;
    stations::fill(tx, clock, &known, &councils, &election, today)?;
    Ok(count)
}

fn councils(tx: &mut WriteTx, clock: &FixedClock) -> Result<HashMap<String, String>> {
    let rows: Vec<CouncilRow> = serde_json::from_str(COUNCILS)?;
    let mut ids = HashMap::new();
    for (place, row) in rows.into_iter().enumerate() {
        let id = new_id(clock);
        let values = [
            ("kind", json!(row.kind)),
            ("name", json!(row.name)),
            ("name_uk", json!(row.name_uk)),
            ("name_ru", json!(row.name_ru)),
            ("code", json!(row.code)),
            ("population", json!(row.population)),
            ("voters", json!(row.voters)),
            ("seats", json!(row.seats)),
            ("elected", json!(row.elected)),
            ("sittings", json!(row.sittings)),
            ("reception", json!(row.reception)),
            ("fiscal_code", json!(row.fiscal_code)),
            ("bank", json!(row.bank)),
            ("postcode", json!(row.postcode)),
            ("website", json!(row.website)),
            ("hram", json!(row.hram)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::Council, &id, &values)?;
        for name in row.localities {
            let values = [("council_id", json!(id)), ("name", json!(name))];
            tx.insert(Entity::Locality, &new_id(clock), &values)?;
        }
        ids.insert(row.key, id);
    }
    Ok(ids)
}

fn organisations(
    tx: &mut WriteTx,
    clock: &FixedClock,
    councils: &HashMap<String, String>,
) -> Result<HashMap<String, String>> {
    let rows: Vec<OrganisationRow> = serde_json::from_str(ORGANISATIONS)?;
    let mut ids: HashMap<String, String> = HashMap::new();
    for row in rows {
        let id = new_id(clock);
        let parent = row.parent.as_ref().and_then(|key| ids.get(key));
        let council = row.council.as_ref().and_then(|key| councils.get(key));
        let values = [
            ("parent_id", json!(parent)),
            ("council_id", json!(council)),
            ("kind", json!(row.kind)),
            ("name", json!(row.name)),
            ("short_name", json!(row.short)),
            ("address", json!(row.address)),
            ("hours", json!(row.hours)),
        ];
        tx.insert(Entity::Organisation, &id, &values)?;
        ids.insert(row.key, id);
    }
    Ok(ids)
}

/// Who was filled in, by key: the person, the assignment and the post.
type PeopleByKey = HashMap<String, [String; 3]>;

fn people(
    tx: &mut WriteTx,
    clock: &FixedClock,
    organisations: &HashMap<String, String>,
    numbering: &Numbering,
) -> Result<(PeopleByKey, i64)> {
    let rows: Vec<PersonRow> = serde_json::from_str(PEOPLE)?;
    let count = rows.len() as i64;
    let mut ids = HashMap::new();
    for (place, row) in rows.into_iter().enumerate() {
        let organisation = organisations
            .get(&row.organisation)
            .ok_or_else(|| Error::Internal(format!("no body {}", row.organisation)))?;
        let position = new_id(clock);
        let values = [
            ("organisation_id", json!(organisation)),
            ("title", json!(row.post)),
            ("duty", json!(row.duty)),
            ("room", json!(row.room)),
            ("hours", json!(row.hours)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::Position, &position, &values)?;
        let (column, owner) = if row.vacant {
            ("position_id", position)
        } else {
            let person = new_id(clock);
            let values = [
                ("family", json!(row.family)),
                ("given", json!(row.given)),
                ("patronymic", json!(row.patronymic)),
                ("alias", json!(row.alt)),
                ("note", json!(row.note)),
                ("created_at", json!("2026-09-01T06:00:00.000Z")),
            ];
            tx.insert(Entity::Person, &person, &values)?;
            let values = [
                ("person_id", json!(person)),
                ("position_id", json!(position)),
                ("acting", json!(i64::from(row.acting))),
            ];
            let assignment = new_id(clock);
            tx.insert(Entity::Assignment, &assignment, &values)?;
            ids.insert(row.key, [person.clone(), assignment, position]);
            ("person_id", person)
        };
        for (place, phone) in row.phones.iter().enumerate() {
            let reading = phones::read(&phone.typed, numbering);
            let extension = phone.extension.clone().or(reading.extension);
            let values = [
                (column, json!(owner)),
                ("kind", json!(phone.kind)),
                ("typed", json!(phone.typed)),
                ("e164", reading.e164.map_or(Json::Null, Json::from)),
                ("extension", json!(extension)),
                ("private", json!(i64::from(phone.private))),
                ("place", json!(place)),
            ];
            tx.insert(Entity::Phone, &new_id(clock), &values)?;
        }
        for (place, address) in row.emails.iter().enumerate() {
            let values = [
                (column, json!(owner)),
                ("address", json!(address)),
                ("place", json!(place)),
            ];
            tx.insert(Entity::Email, &new_id(clock), &values)?;
        }
    }
    Ok((ids, count))
}
