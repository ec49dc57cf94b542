//! The collective orders of the example: one past its term with councils that are missing, one
//! half answered, and a report of every month with those of the past months closed.

use std::collections::HashMap;

use chrono::{Datelike, Months, NaiveDate};
use serde::Deserialize;
use serde_json::json;

use super::over_time::Known;
use super::tasks::working_day;
use crate::clock::{FixedClock, new_id};
use crate::error::{Error, Result};
use crate::history::{Entity, WriteTx};
use crate::orders::OrderTo;
use crate::orders::store::addressing::councils;
use crate::tasks::recurrence::{DayOffRule, Every, MonthDay, Recurrence};
use crate::tasks::rules::{days_between, late_days};
use crate::tasks::service::terms;
use crate::tasks::{DueKind, NamedPerson, NewTask, TaskControl};

const ORDERS: &str = include_str!("../../../../assets/templates/example-district/orders.json");

/// Days from the filling to the term of the report that is out now, at most.
const TO_TERM: u64 = 10;

#[derive(Deserialize)]
struct Orders {
    orders: Vec<OrderRow>,
    monthly: MonthlyRow,
}

/// Lines of a task of `tasks.json`, named by its title. Days are counted from the filling.
#[derive(Deserialize)]
struct OrderRow {
    title: String,
    #[serde(default)]
    form: Vec<String>,
    #[serde(flatten)]
    to: LineRows,
}

/// Lines of councils by key; `rest` are those of all the others.
#[derive(Deserialize)]
struct LineRows {
    #[serde(default)]
    lines: Vec<LineRow>,
    rest: Option<LineRow>,
}

#[derive(Deserialize)]
struct LineRow {
    #[serde(default)]
    council: String,
    state: String,
    sent: i64,
    received: Option<i64>,
    work: Option<i64>,
    answered: Option<i64>,
    accepted: Option<i64>,
    returned: Option<i64>,
    excused: Option<i64>,
    #[serde(default)]
    no: String,
    #[serde(default)]
    note: String,
    #[serde(default)]
    reason: String,
    promised: Option<i64>,
    #[serde(default)]
    reminded: Vec<(i64, String)>,
}

/// A report of every month: the past ones, the latest first, and the one that is out. Days of
/// lines are counted from the term.
#[derive(Deserialize)]
struct MonthlyRow {
    title: String,
    text: String,
    author: String,
    responsible: String,
    numbers: Vec<i64>,
    past: Vec<PastRow>,
    now: LineRows,
}

#[derive(Deserialize)]
struct PastRow {
    issued: i64,
    performed: i64,
    closed: i64,
    result: String,
    #[serde(default)]
    reason: String,
    #[serde(flatten)]
    to: LineRows,
}

/// Fills the lines in; `tasks` are ids by title.
pub(super) fn fill(
    tx: &mut WriteTx,
    clock: &FixedClock,
    known: &Known,
    keys: &HashMap<String, String>,
    tasks: &HashMap<String, String>,
    today: NaiveDate,
) -> Result<()> {
    let rows: Orders = serde_json::from_str(ORDERS)?;
    let filling = Lines { clock, keys };
    for row in rows.orders {
        let task = tasks
            .get(&row.title)
            .ok_or_else(|| Error::Internal(format!("no task {}", row.title)))?;
        if !row.form.is_empty() {
            let form = json!(serde_json::to_string(&row.form)?);
            tx.set(Entity::Task, task, "form", form)?;
        }
        let due = tx.get(Entity::Task, task, "due_on")?;
        filling.write(tx, task, &row.to, due.as_str().unwrap_or_default(), today)?;
    }
    monthly(tx, &filling, known, &rows.monthly, today)
}

struct Lines<'a> {
    clock: &'a FixedClock,
    /// Ids of councils by key.
    keys: &'a HashMap<String, String>,
}

impl Lines<'_> {
    /// Writes the lines of an order; their days are counted from `base`.
    fn write(
        &self,
        tx: &mut WriteTx,
        task: &str,
        to: &LineRows,
        due: &str,
        base: NaiveDate,
    ) -> Result<()> {
        let on = |days: Option<i64>| days.map(|days| working_day(base, days));
        for council in councils(tx.conn())? {
            let own = to
                .lines
                .iter()
                .find(|row| self.keys.get(&row.council) == Some(&council.id));
            let Some(row) = own.or(to.rest.as_ref()) else {
                continue;
            };
            let answered = on(row.answered);
            let late = answered
                .as_deref()
                .and_then(|day| late_days(Some(due), day));
            let line = new_id(self.clock);
            let values = [
                ("task_id", json!(task)),
                ("council_id", json!(council.id)),
                ("name", json!(council.name)),
                ("place", json!(council.place)),
                ("state", json!(row.state)),
                ("sent_on", json!(working_day(base, row.sent))),
                ("received_on", json!(on(row.received))),
                ("in_work_on", json!(on(row.work))),
                ("answered_on", json!(answered)),
                ("accepted_on", json!(on(row.accepted))),
                ("returned_on", json!(on(row.returned))),
                ("excused_on", json!(on(row.excused))),
                ("answer_no", json!(row.no)),
                ("note", json!(row.note)),
                ("reason", json!(row.reason)),
                ("promised_on", json!(on(row.promised))),
                ("late_days", json!(late)),
            ];
            tx.insert(Entity::OrderLine, &line, &values)?;
            for (day, way) in &row.reminded {
                let values = [
                    ("line_id", json!(line)),
                    ("on_date", json!(working_day(base, *day))),
                    ("way", json!(way)),
                    ("by_name", json!("Sergiu Plămădeală")),
                ];
                tx.insert(Entity::LineReminder, &new_id(self.clock), &values)?;
            }
        }
        Ok(())
    }
}

/// The series: its rule falls on the day of the month that comes next within ten days, so that
/// the office meets the report that is out, and the closed ones behind it.
fn monthly(
    tx: &mut WriteTx,
    lines: &Lines,
    known: &Known,
    row: &MonthlyRow,
    today: NaiveDate,
) -> Result<()> {
    let near = today + chrono::Days::new(TO_TERM);
    let due = near.with_day(near.day().min(28)).unwrap_or(near);
    let before = |months: usize| due - Months::new(u32::try_from(months).unwrap_or_default());
    let person = |key: &str| -> Result<NamedPerson> {
        Ok(NamedPerson {
            id: Some(known.person(key)?[0].clone()),
            name: String::new(),
        })
    };
    let template = NewTask {
        title: row.title.clone(),
        text: row.text.clone(),
        author: person(&row.author)?,
        responsible: person(&row.responsible)?,
        control: Some(TaskControl::Periodic),
        order: Some(OrderTo {
            all: true,
            ..OrderTo::default()
        }),
        ..NewTask::default()
    };
    let rule = Recurrence {
        every: Every::Months {
            n: 1,
            on: MonthDay::Day { day: due.day() },
        },
        day_off: DayOffRule::Stay,
        start_on: Some(before(row.past.len()).to_string()),
        end_on: None,
    };
    let series = new_id(lines.clock);
    let values = [
        ("title", json!(row.title)),
        ("rule", json!(serde_json::to_string(&rule)?)),
        ("template", json!(serde_json::to_string(&template)?)),
        ("start_on", json!(before(row.past.len()).to_string())),
        ("skipped", json!("[]")),
        (
            "created_at",
            json!(stamp(&working_day(before(row.past.len()), -20))),
        ),
    ];
    tx.insert(Entity::TaskSeries, &series, &values)?;
    let numbers = |at: usize| row.numbers.get(at).copied().unwrap_or_default();
    for (n, past) in row.past.iter().enumerate() {
        let due = before(n + 1);
        let (term, performed) = (due.to_string(), working_day(due, past.performed));
        let facts = [
            ("state", json!("done")),
            ("state_reason", json!(past.reason)),
            ("result", json!(past.result)),
            ("performed_on", json!(performed)),
            ("closed_on", json!(working_day(due, past.closed))),
            ("late_days", json!(days_between(&term, &performed).max(0))),
        ];
        let issued = working_day(due, past.issued);
        let task = month(
            tx,
            lines,
            &series,
            &template,
            numbers(n + 1),
            due,
            &issued,
            &facts,
        )?;
        lines.write(tx, &task, &past.to, &term, due)?;
    }
    let (issued, facts) = (working_day(today, -1), [("state", json!("assigned"))]);
    let task = month(
        tx,
        lines,
        &series,
        &template,
        numbers(0),
        due,
        &issued,
        &facts,
    )?;
    lines.write(tx, &task, &row.now, &due.to_string(), today)
}

/// The task of one month.
#[allow(clippy::too_many_arguments)] // the facts of a row
fn month(
    tx: &mut WriteTx,
    lines: &Lines,
    series: &str,
    template: &NewTask,
    number: i64,
    due: NaiveDate,
    issued: &str,
    facts: &[(&'static str, serde_json::Value)],
) -> Result<String> {
    let name = |tx: &WriteTx, person: &NamedPerson| -> Result<String> {
        let id = person.id.as_deref().unwrap_or_default();
        let part = |field| -> Result<String> {
            let value = tx.get(Entity::Person, id, field)?;
            Ok(value.as_str().unwrap_or_default().to_owned())
        };
        Ok(crate::staff::full_name(
            &part("family")?,
            &part("given")?,
            "",
        ))
    };
    let basis = terms::stored(Some(&terms::basis(DueKind::Series)))?;
    let mut values = vec![
        (
            "year",
            json!(issued.get(..4).and_then(|year| year.parse::<i64>().ok())),
        ),
        ("number", json!(number)),
        ("title", json!(template.title)),
        ("text", json!(template.text)),
        ("author_id", json!(template.author.id)),
        ("author_name", json!(name(tx, &template.author)?)),
        ("responsible_id", json!(template.responsible.id)),
        ("responsible_name", json!(name(tx, &template.responsible)?)),
        ("issued_on", json!(issued)),
        ("due_on", json!(due.to_string())),
        ("due_basis", json!(basis)),
        ("control", json!(TaskControl::Periodic.slug())),
        ("series_id", json!(series)),
        ("series_date", json!(due.to_string())),
        ("created_at", json!(stamp(issued))),
    ];
    values.extend(facts.iter().cloned());
    let id = new_id(lines.clock);
    tx.insert(Entity::Task, &id, &values)?;
    Ok(id)
}

fn stamp(day: &str) -> String {
    format!("{day}T07:30:00.000Z")
}
