//! What of the example changes with time: absences around the day of filling, former holders,
//! other names, groups, views, numbers of institutions.

use std::collections::HashMap;

use chrono::{Days, NaiveDate};
use serde::Deserialize;
use serde_json::{Value as Json, json};

use crate::clock::{FixedClock, new_id};
use crate::error::{Error, Result};
use crate::history::{Entity, WriteTx};
use crate::phones::{self, Numbering, PhoneKind};

const OVER_TIME: &str =
    include_str!("../../../../assets/templates/example-district/over-time.json");

#[derive(Deserialize)]
struct OverTime {
    absences: Vec<AbsenceRow>,
    former: Vec<FormerRow>,
    other_names: Vec<NameRow>,
    groups: Vec<GroupRow>,
    views: Vec<ViewRow>,
    phones: Vec<PhoneRow>,
}

/// Days are counted from the day of filling.
#[derive(Deserialize)]
struct AbsenceRow {
    person: String,
    kind: String,
    from: i64,
    to: Option<i64>,
    substitute: Option<String>,
}

/// Who held somebody's post before, and since when that one holds it.
#[derive(Deserialize)]
struct FormerRow {
    person: String,
    post_of: String,
    from: String,
    to: String,
    since: String,
}

#[derive(Deserialize)]
struct NameRow {
    person: String,
    language: String,
    name: String,
}

#[derive(Deserialize)]
struct GroupRow {
    name: String,
    rule: Option<Json>,
    members: Vec<String>,
}

#[derive(Deserialize)]
struct ViewRow {
    name: String,
    filter: Json,
}

#[derive(Deserialize)]
struct PhoneRow {
    organisation: String,
    kind: PhoneKind,
    typed: String,
}

/// Ids of what was filled in before, by key.
pub(super) struct Known<'a> {
    /// Institutions.
    pub organisations: &'a HashMap<String, String>,
    /// People: their own id, the assignment's and the post's.
    pub people: &'a HashMap<String, [String; 3]>,
}

impl Known<'_> {
    /// The person of a key, with the assignment and the post.
    pub(super) fn person(&self, key: &str) -> Result<&[String; 3]> {
        self.people
            .get(key)
            .ok_or_else(|| Error::Internal(format!("no person {key}")))
    }
}

pub(super) fn fill(
    tx: &mut WriteTx,
    clock: &FixedClock,
    known: &Known,
    numbering: &Numbering,
    today: NaiveDate,
) -> Result<()> {
    let rows: OverTime = serde_json::from_str(OVER_TIME)?;
    for row in rows.absences {
        let substitute = match &row.substitute {
            Some(key) => Some(known.person(key)?[0].clone()),
            None => None,
        };
        let values = [
            ("person_id", json!(known.person(&row.person)?[0])),
            ("kind", json!(row.kind)),
            ("from_date", json!(day(today, row.from))),
            ("to_date", json!(row.to.map(|days| day(today, days)))),
            ("substitute_id", json!(substitute)),
        ];
        tx.insert(Entity::Absence, &new_id(clock), &values)?;
    }
    for row in rows.former {
        let [holder, assignment, position] = known.person(&row.post_of)?.clone();
        let former = &known.person(&row.person)?[0];
        let values = [
            ("person_id", json!(former)),
            ("position_id", json!(position)),
            ("from_date", json!(row.from)),
            ("to_date", json!(row.to)),
        ];
        tx.insert(Entity::Assignment, &new_id(clock), &values)?;
        tx.set(
            Entity::Assignment,
            &assignment,
            "from_date",
            json!(row.since),
        )?;
        if holder != *former {
            tx.set(
                Entity::Assignment,
                &assignment,
                "replaces_id",
                json!(former),
            )?;
        }
    }
    for row in rows.other_names {
        let values = [
            ("person_id", json!(known.person(&row.person)?[0])),
            ("language", json!(row.language)),
            ("name", json!(row.name)),
        ];
        tx.insert(Entity::OtherName, &new_id(clock), &values)?;
    }
    for (place, row) in rows.groups.into_iter().enumerate() {
        let group = new_id(clock);
        let rule = row.rule.map_or(String::new(), |rule| rule.to_string());
        let values = [
            ("name", json!(row.name)),
            ("rule", json!(rule)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::ContactGroup, &group, &values)?;
        for (place, key) in row.members.iter().enumerate() {
            let values = [
                ("group_id", json!(group)),
                ("person_id", json!(known.person(key)?[0])),
                ("place", json!(place)),
            ];
            tx.insert(Entity::GroupMember, &new_id(clock), &values)?;
        }
    }
    for (place, row) in rows.views.into_iter().enumerate() {
        let mut filter = json!({"institution": null, "vacant_only": false, "binned": false});
        if let (Some(whole), Some(given)) = (filter.as_object_mut(), row.filter.as_object()) {
            whole.extend(given.clone());
        }
        let query = json!({"query": "", "filter": filter}).to_string();
        let values = [
            ("screen", json!("people")),
            ("name", json!(row.name)),
            ("query", json!(query)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::SavedView, &new_id(clock), &values)?;
    }
    for row in rows.phones {
        let organisation = known
            .organisations
            .get(&row.organisation)
            .ok_or_else(|| Error::Internal(format!("no body {}", row.organisation)))?;
        let values = [
            ("organisation_id", json!(organisation)),
            ("kind", json!(row.kind)),
            ("typed", json!(row.typed)),
            ("e164", json!(phones::read(&row.typed, numbering).e164)),
        ];
        tx.insert(Entity::Phone, &new_id(clock), &values)?;
    }
    Ok(())
}

/// A day so many days from the day of filling, YYYY-MM-DD.
pub(super) fn day(today: NaiveDate, days: i64) -> String {
    date(today, days).to_string()
}

/// The day so many days after, or before when negative.
pub(super) fn date(today: NaiveDate, days: i64) -> NaiveDate {
    let count = Days::new(days.unsigned_abs());
    let then = if days < 0 {
        today.checked_sub_days(count)
    } else {
        today.checked_add_days(count)
    };
    then.unwrap_or(today)
}
