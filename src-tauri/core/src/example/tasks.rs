//! The tasks of the example, counted from the day of filling, so that its day is always a
//! working one: something late, something for today, councils that owe an answer.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::orders;
use super::over_time::{self, Known};
use crate::clock::{FixedClock, new_id};
use crate::error::{Error, Result};
use crate::history::{Entity, WriteTx};
use crate::staff::full_name;

const TASKS: &str = include_str!("../../../../assets/templates/example-district/tasks.json");

/// Number of the first task; an office does not begin with 1 in autumn.
const FIRST: usize = 168;

/// Due, title, reported, report, percent, by whom; days are counted from the filling.
type CheckpointRow = (i64, String, Option<i64>, String, Option<i64>, String);

/// Days are counted from the day of filling.
#[derive(Deserialize)]
struct TaskRow {
    title: String,
    #[serde(default)]
    text: String,
    state: String,
    #[serde(default)]
    reason: String,
    until: Option<i64>,
    priority: Option<String>,
    basis: Option<BasisRow>,
    author: Option<String>,
    responsible: Option<String>,
    controller: Option<String>,
    #[serde(default)]
    co: Vec<String>,
    #[serde(default)]
    informed: Vec<String>,
    #[serde(default)]
    councils: Vec<String>,
    #[serde(default)]
    labels: Vec<String>,
    issued: i64,
    plan: Option<i64>,
    plan_time: Option<String>,
    due: Option<i64>,
    due_time: Option<String>,
    first: Option<i64>,
    own: Option<i64>,
    #[serde(default)]
    no_term: bool,
    #[serde(default)]
    control: String,
    #[serde(default)]
    result: String,
    performed: Option<i64>,
    closed: Option<i64>,
    off: Option<OffRow>,
    parent: Option<String>,
    #[serde(default)]
    extensions: Vec<ExtensionRow>,
    #[serde(default)]
    checkpoints: Vec<CheckpointRow>,
    #[serde(default)]
    steps: Vec<(String, Option<i64>, String)>,
    #[serde(default)]
    notes: Vec<(i64, String, String, String)>,
    #[serde(default)]
    contacts: Vec<(String, String, String, i64, String, String)>,
}

#[derive(Deserialize)]
struct BasisRow {
    kind: String,
    no: String,
    day: i64,
    point: String,
}

#[derive(Deserialize)]
struct OffRow {
    day: i64,
    by: String,
    ground: String,
    act: String,
}

#[derive(Deserialize)]
struct ExtensionRow {
    asked: i64,
    by: String,
    reason: String,
    decision: String,
    decided: Option<i64>,
    act: String,
    new: i64,
}

/// A day as stored, so many from `base`. Offices work from Monday to Friday: what would fall on a
/// free day lies on the working day before it when past, after it when coming.
pub(super) fn working_day(base: NaiveDate, days: i64) -> String {
    let day = over_time::date(base, days);
    let free = match (days, day.weekday()) {
        (0, _) => 0,
        (..0, Weekday::Sat) => -1,
        (..0, Weekday::Sun) => -2,
        (_, Weekday::Sat) => 2,
        (_, Weekday::Sun) => 1,
        _ => 0,
    };
    over_time::date(day, free).to_string()
}

/// What the rows are filled in with.
struct Filling<'a> {
    clock: &'a FixedClock,
    known: &'a Known<'a>,
    councils: &'a HashMap<String, String>,
    today: NaiveDate,
}

/// Fills the tasks in.
pub(super) fn fill(
    tx: &mut WriteTx,
    clock: &FixedClock,
    known: &Known,
    councils: &HashMap<String, String>,
    today: NaiveDate,
) -> Result<HashMap<String, String>> {
    let filling = Filling {
        clock,
        known,
        councils,
        today,
    };
    let mut rows: Vec<TaskRow> = serde_json::from_str(TASKS)?;
    rows.sort_by_key(|row| row.issued);
    let mut ids: HashMap<String, String> = HashMap::new();
    for (n, row) in rows.iter().enumerate() {
        let id = new_id(clock);
        filling.task(tx, &id, n, row, &ids)?;
        filling.people_and_councils(tx, &id, row)?;
        filling.parts(tx, &id, row)?;
        ids.insert(row.title.clone(), id);
    }
    orders::fill(tx, clock, known, councils, &ids, today)?;
    Ok(ids)
}

impl Filling<'_> {
    /// A day as stored, counted from the filling.
    fn day(&self, days: i64) -> String {
        working_day(self.today, days)
    }

    fn maybe(&self, days: Option<i64>) -> Json {
        days.map_or(Json::Null, |days| json!(self.day(days)))
    }

    /// Id and name of a person by key; nothing for nobody.
    fn person(&self, tx: &WriteTx, key: Option<&String>) -> Result<(Json, String)> {
        let Some(key) = key else {
            return Ok((Json::Null, String::new()));
        };
        let id = &self.known.person(key)?[0];
        let part = |field| -> Result<String> {
            let value = tx.get(Entity::Person, id, field)?;
            Ok(value.as_str().unwrap_or_default().to_owned())
        };
        let name = full_name(&part("family")?, &part("given")?, "");
        Ok((json!(id), name))
    }

    fn task(
        &self,
        tx: &mut WriteTx,
        id: &str,
        n: usize,
        row: &TaskRow,
        ids: &HashMap<String, String>,
    ) -> Result<()> {
        let issued = self.day(row.issued);
        let (author, author_name) = self.person(tx, row.author.as_ref())?;
        let (responsible, responsible_name) = self.person(tx, row.responsible.as_ref())?;
        let (controller, controller_name) = self.person(tx, row.controller.as_ref())?;
        let late = match (row.due, row.performed) {
            (Some(due), Some(performed)) => {
                let day = |days| self.day(days).parse::<NaiveDate>().unwrap_or(self.today);
                json!((day(performed) - day(due)).num_days().max(0))
            }
            _ => Json::Null,
        };
        let parent = row.parent.as_ref().and_then(|title| ids.get(title));
        let mut values = vec![
            (
                "year",
                json!(issued.get(..4).and_then(|y| y.parse::<i64>().ok())),
            ),
            ("number", json!(FIRST + n)),
            ("title", json!(row.title)),
            ("text", json!(row.text)),
            ("state", json!(row.state)),
            ("state_reason", json!(row.reason)),
            ("suspended_until", self.maybe(row.until)),
            (
                "priority",
                json!(row.priority.as_deref().unwrap_or("normal")),
            ),
            ("author_id", author),
            ("author_name", json!(author_name)),
            ("responsible_id", responsible),
            ("responsible_name", json!(responsible_name)),
            ("controller_id", controller),
            ("controller_name", json!(controller_name)),
            ("issued_on", json!(issued)),
            ("plan_on", self.maybe(row.plan)),
            ("plan_time", json!(row.plan_time)),
            ("due_on", self.maybe(row.due)),
            ("due_time", json!(row.due_time)),
            ("no_term", json!(i64::from(row.no_term))),
            ("first_due_on", self.maybe(row.first)),
            ("own_due_on", self.maybe(row.own)),
            ("control", json!(row.control)),
            ("result", json!(row.result)),
            ("performed_on", self.maybe(row.performed)),
            ("closed_on", self.maybe(row.closed)),
            ("late_days", late),
            ("parent_id", json!(parent)),
            ("created_at", json!(format!("{issued}T07:30:00.000Z"))),
        ];
        if let Some(basis) = &row.basis {
            values.extend([
                ("basis_kind", json!(basis.kind)),
                ("basis_no", json!(basis.no)),
                ("basis_date", json!(self.day(basis.day))),
                ("basis_point", json!(basis.point)),
            ]);
        }
        if let Some(off) = &row.off {
            values.extend([
                ("off_control_on", json!(self.day(off.day))),
                ("off_control_by", json!(off.by)),
                ("off_control_ground", json!(off.ground)),
                ("off_control_act", json!(off.act)),
            ]);
        }
        tx.insert(Entity::Task, id, &values)
    }

    fn people_and_councils(&self, tx: &mut WriteTx, task: &str, row: &TaskRow) -> Result<()> {
        let parts = [("co_executor", &row.co), ("informed", &row.informed)];
        for (part, keys) in parts {
            for (place, key) in keys.iter().enumerate() {
                let (person, name) = self.person(tx, Some(key))?;
                let values = [
                    ("task_id", json!(task)),
                    ("person_id", person),
                    ("person_name", json!(name)),
                    ("part", json!(part)),
                    ("place", json!(place)),
                ];
                tx.insert(Entity::TaskPerson, &new_id(self.clock), &values)?;
            }
        }
        for (place, key) in row.councils.iter().enumerate() {
            let (council, name) = self.council(tx, key)?;
            let values = [
                ("task_id", json!(task)),
                ("council_id", council),
                ("council_name", name),
                ("place", json!(place)),
            ];
            tx.insert(Entity::TaskCouncil, &new_id(self.clock), &values)?;
        }
        for label in &row.labels {
            let values = [("task_id", json!(task)), ("label", json!(label))];
            tx.insert(Entity::TaskLabel, &new_id(self.clock), &values)?;
        }
        Ok(())
    }

    fn council(&self, tx: &WriteTx, key: &str) -> Result<(Json, Json)> {
        let id = self
            .councils
            .get(key)
            .ok_or_else(|| Error::Internal(format!("no council {key}")))?;
        Ok((json!(id), tx.get(Entity::Council, id, "name")?))
    }

    fn parts(&self, tx: &mut WriteTx, task: &str, row: &TaskRow) -> Result<()> {
        for act in &row.extensions {
            let values = [
                ("task_id", json!(task)),
                ("asked_on", json!(self.day(act.asked))),
                ("asked_by", json!(act.by)),
                ("reason", json!(act.reason)),
                ("decision", json!(act.decision)),
                ("decided_on", self.maybe(act.decided)),
                (
                    "decided_by",
                    json!(if act.decided.is_some() {
                        "Zinovii Lelecenco"
                    } else {
                        ""
                    }),
                ),
                ("act", json!(act.act)),
                ("old_due_on", self.maybe(row.first.or(row.due))),
                ("new_due_on", json!(self.day(act.new))),
            ];
            tx.insert(Entity::Extension, &new_id(self.clock), &values)?;
        }
        for (due, title, reported, report, percent, by) in &row.checkpoints {
            let values = [
                ("task_id", json!(task)),
                ("due_on", json!(self.day(*due))),
                ("title", json!(title)),
                ("reported_on", self.maybe(*reported)),
                ("report", json!(report)),
                ("percent", json!(percent)),
                ("reported_by", json!(by)),
            ];
            tx.insert(Entity::Checkpoint, &new_id(self.clock), &values)?;
        }
        for (place, (title, done, person)) in row.steps.iter().enumerate() {
            let (person, name) = self.person(tx, Some(person))?;
            let done_by = done.map_or(String::new(), |_| name.clone());
            let values = [
                ("task_id", json!(task)),
                ("title", json!(title)),
                ("person_id", person),
                ("person_name", json!(name)),
                ("done_on", self.maybe(*done)),
                ("done_by", json!(done_by)),
                ("place", json!(place)),
            ];
            tx.insert(Entity::TaskStep, &new_id(self.clock), &values)?;
        }
        for (day, time, text, by) in &row.notes {
            let (_, by) = self.person(tx, Some(by))?;
            let values = [
                ("task_id", json!(task)),
                ("text", json!(text)),
                ("at", json!(format!("{}T{time}", self.day(*day)))),
                ("by_name", json!(by)),
            ];
            tx.insert(Entity::TaskNote, &new_id(self.clock), &values)?;
        }
        for (council, person, way, day, time, text) in &row.contacts {
            let (council, council_name) = self.council(tx, council)?;
            let (person, person_name) = self.person(tx, Some(person))?;
            let at = match time.is_empty() {
                true => self.day(*day),
                false => format!("{}T{time}", self.day(*day)),
            };
            let (_, by) = self.person(tx, row.controller.as_ref().or(row.author.as_ref()))?;
            let values = [
                ("council_id", council),
                ("council_name", council_name),
                ("task_id", json!(task)),
                ("person_id", person),
                ("person_name", json!(person_name)),
                ("way", json!(way)),
                ("at", json!(at)),
                ("text", json!(text)),
                ("by_name", json!(by)),
            ];
            tx.insert(Entity::Contact, &new_id(self.clock), &values)?;
        }
        Ok(())
    }
}
