//! New tasks.

use chrono::{Datelike, NaiveDate};
use serde_json::{Value as Json, json};

use super::terms::Due;
use super::{LABEL, MANY, day, hour, live, me, named, terms};
use crate::error::{Error, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::orders::OrderTo;
use crate::orders::service::sending;
use crate::tasks::states::{Priority, TaskControl, TaskState};
use crate::tasks::store;
use crate::tasks::{Basis, NewDay, NewTask, PartInput};

/// Tidies the words of a task and refuses what cannot be kept.
///
/// # Errors
/// `invalid`.
pub fn tidy(new: &mut NewTask) -> Result<()> {
    let mut check = Check::default();
    check.required("title", &mut new.title, limits::POST);
    check.lines("text", &mut new.text, limits::NOTE);
    basis(&mut check, &mut new.basis);
    labels(&mut check, &mut new.labels);
    for (n, step) in new.steps.iter_mut().enumerate() {
        check.required(&format!("steps.{n}"), step, limits::POST);
    }
    for (n, point) in new.checkpoints.iter_mut().enumerate() {
        day_between(&mut check, &format!("checkpoints.{n}"), point);
    }
    sending::form(&mut check, &mut new.form);
    let longest = [
        new.labels.len(),
        new.steps.len(),
        new.checkpoints.len(),
        new.councils.len(),
        new.people.len(),
    ];
    if longest.into_iter().any(|count| count > MANY) {
        let params = [("limit", MANY.to_string())];
        return Err(Error::refused(crate::error::ErrorCode::TooLarge, &params));
    }
    check.done()
}

/// Checks the document a task rests on.
pub fn basis(check: &mut Check, basis: &mut Basis) {
    check.text("basis.kind", &mut basis.kind, limits::NAME);
    check.text("basis.no", &mut basis.no, limits::NAME);
    check.text("basis.point", &mut basis.point, limits::NAME);
    let date = basis.date.take().unwrap_or_default();
    basis.date = check.date("basis.date", &date).map(|day| day.to_string());
}

/// Checks labels; each stays once.
pub fn labels(check: &mut Check, labels: &mut Vec<String>) {
    for (n, label) in labels.iter_mut().enumerate() {
        check.text(&format!("labels.{n}"), label, LABEL);
        *label = label.trim_start_matches('#').to_owned();
    }
    let mut seen: Vec<String> = Vec::new();
    labels.retain(|label| {
        let fresh = !label.is_empty() && !seen.contains(label);
        seen.push(label.clone());
        fresh
    });
}

/// Checks a day between.
pub fn day_between(check: &mut Check, path: &str, point: &mut NewDay) {
    check.text(&format!("{path}.title"), &mut point.title, limits::POST);
    if check
        .date(&format!("{path}.due_on"), &point.due_on)
        .is_none()
        && point.due_on.is_empty()
    {
        check.push(&format!("{path}.due_on"), FieldCode::Required, &[]);
    }
}

/// Enters a task; answers its id.
///
/// # Errors
/// `invalid`, `not-found` for a person, a council or a task above that is not there.
pub fn add(tx: &mut WriteTx, new: &NewTask, due: &Due) -> Result<String> {
    let me = me(tx)?;
    let today = tx.today();
    let issued = day("issued_on", new.issued_on.as_deref())?;
    let responsible = named(tx, &new.responsible, "responsible")?;
    let controller = named(tx, &new.controller, "controller")?;
    let mut author = named(tx, &new.author, "author")?;
    if author.1.is_empty() {
        author = match me.id {
            Some(id) => named(
                tx,
                &crate::tasks::NamedPerson {
                    id: Some(id),
                    name: String::new(),
                },
                "author",
            )?,
            None => (None, me.name),
        };
    }
    if let Some(parent) = &new.parent {
        live(tx.conn(), parent)?;
    }
    // The table: only with somebody responsible and a term, or the words "no term".
    let given = !new.draft && !responsible.1.is_empty() && (due.on.is_some() || due.no_term);
    let state = if given {
        TaskState::Assigned
    } else {
        TaskState::Draft
    };
    let issued = issued.or(given.then(|| today.clone()));
    let year = year_of(issued.as_deref().unwrap_or(&today));
    let number = store::next_number(tx.conn(), year)?;
    let place = match &new.parent {
        Some(_) => number,
        None => 0,
    };
    let id = tx.new_id();
    let created_at = tx.stamp();
    let values: Vec<(&str, Json)> = vec![
        ("year", json!(year)),
        ("number", json!(number)),
        ("title", json!(new.title)),
        ("text", json!(new.text)),
        ("state", json!(state.slug())),
        (
            "priority",
            json!(new.priority.unwrap_or(Priority::Normal).slug()),
        ),
        ("basis_kind", json!(new.basis.kind)),
        ("basis_no", json!(new.basis.no)),
        ("basis_date", json!(new.basis.date)),
        ("basis_point", json!(new.basis.point)),
        ("author_id", json!(author.0)),
        ("author_name", json!(author.1)),
        ("responsible_id", json!(responsible.0)),
        ("responsible_name", json!(responsible.1)),
        ("controller_id", json!(controller.0)),
        ("controller_name", json!(controller.1)),
        ("issued_on", json!(issued)),
        ("plan_on", json!(day("plan_on", new.plan_on.as_deref())?)),
        (
            "plan_time",
            json!(hour("plan_time", new.plan_time.as_deref())?),
        ),
        ("due_on", json!(due.on)),
        ("due_time", json!(due.time)),
        ("no_term", json!(i64::from(due.no_term))),
        ("due_basis", json!(terms::stored(due.basis.as_ref())?)),
        (
            "own_due_on",
            json!(day("own_due_on", new.own_due_on.as_deref())?),
        ),
        (
            "control",
            json!(new.control.unwrap_or(TaskControl::None).slug()),
        ),
        ("parent_id", json!(new.parent)),
        ("place", json!(place)),
        ("created_at", json!(created_at)),
        ("form", sending::stored_form(&new.form)?),
    ];
    tx.insert(Entity::Task, &id, &values)?;
    match &new.order {
        None => set_councils(tx, &id, &new.councils)?,
        Some(order) => {
            // The councils of an order are those of its lines.
            let mut to: OrderTo = order.clone();
            to.councils.extend(new.councils.iter().cloned());
            let sent = issued.as_deref().filter(|_| given);
            let sent = sent.map(|day| day.min(today.as_str()));
            sending::send(tx, &id, &to, sent)?;
        }
    }
    set_people(tx, &id, &new.people)?;
    set_labels(tx, &id, &new.labels)?;
    for (place, title) in new.steps.iter().enumerate() {
        add_step(tx, &id, title, place as i64)?;
    }
    for point in &new.checkpoints {
        add_checkpoint(tx, &id, point)?;
    }
    Ok(id)
}

fn year_of(day: &str) -> i64 {
    day.parse::<NaiveDate>()
        .map(|day| i64::from(day.year()))
        .unwrap_or_default()
}

/// Adds a line to the checklist.
pub fn add_step(tx: &mut WriteTx, task: &str, title: &str, place: i64) -> Result<String> {
    let id = tx.new_id();
    let values = [
        ("task_id", json!(task)),
        ("title", json!(title)),
        ("place", json!(place)),
    ];
    tx.insert(Entity::TaskStep, &id, &values)?;
    Ok(id)
}

/// Adds a day between.
pub fn add_checkpoint(tx: &mut WriteTx, task: &str, point: &NewDay) -> Result<String> {
    let id = tx.new_id();
    let values = [
        ("task_id", json!(task)),
        ("due_on", json!(point.due_on)),
        ("title", json!(point.title)),
    ];
    tx.insert(Entity::Checkpoint, &id, &values)?;
    Ok(id)
}

/// Makes the councils of a task these and no others.
///
/// # Errors
/// `not-found` for a council that is not there; one that a task names already may be gone.
pub fn set_councils(tx: &mut WriteTx, task: &str, councils: &[String]) -> Result<()> {
    let held = store::parts::councils(tx.conn(), task)?;
    for (row, council) in &held {
        let stays = council.id.as_ref().is_some_and(|id| councils.contains(id));
        if !stays {
            super::take_away(tx, Entity::TaskCouncil, row)?;
        }
    }
    let mut there: Vec<String> = held.into_iter().filter_map(|(_, c)| c.id).collect();
    for council in councils {
        if there.contains(council) {
            continue;
        }
        there.push(council.clone());
        add_council(tx, task, council)?;
    }
    Ok(())
}

/// Adds a council to a task.
///
/// # Errors
/// `not-found`.
pub fn add_council(tx: &mut WriteTx, task: &str, council: &str) -> Result<()> {
    let name = store::council_name(tx.conn(), council)?.ok_or(Error::NotFound("council"))?;
    let place = store::next_place(tx.conn(), "task_council", task)?;
    let id = tx.new_id();
    let values = [
        ("task_id", json!(task)),
        ("council_id", json!(council)),
        ("council_name", json!(name)),
        ("place", json!(place)),
    ];
    tx.insert(Entity::TaskCouncil, &id, &values)
}

/// Makes the co-executors and those informed these and no others.
///
/// # Errors
/// `not-found` for a card that is not there.
pub fn set_people(tx: &mut WriteTx, task: &str, people: &[PartInput]) -> Result<()> {
    let mut held = store::parts::people(tx.conn(), task)?;
    let mut fresh = Vec::new();
    for input in people {
        // Somebody whose card is gone may stay where they are.
        let kept = held.iter().position(|(_, part)| {
            let same = match (&input.person.id, &part.person.id) {
                (Some(one), Some(other)) => one == other,
                (None, None) => input.person.name.trim() == part.person.name,
                _ => false,
            };
            same && part.part == input.part
        });
        if let Some(n) = kept {
            held.remove(n);
            continue;
        }
        let (id, name) = named(tx, &input.person, "people")?;
        if !name.is_empty() && !fresh.contains(&(id.clone(), name.clone(), input.part)) {
            fresh.push((id, name, input.part));
        }
    }
    for (row, _) in held {
        super::take_away(tx, Entity::TaskPerson, &row)?;
    }
    for (person, name, part) in fresh {
        let place = store::next_place(tx.conn(), "task_person", task)?;
        let id = tx.new_id();
        let values = [
            ("task_id", json!(task)),
            ("person_id", json!(person)),
            ("person_name", json!(name)),
            ("part", json!(part.slug())),
            ("place", json!(place)),
        ];
        tx.insert(Entity::TaskPerson, &id, &values)?;
    }
    Ok(())
}

/// Makes the labels of a task these and no others.
pub fn set_labels(tx: &mut WriteTx, task: &str, labels: &[String]) -> Result<()> {
    let held = store::parts::labels(tx.conn(), task)?;
    for (row, label) in &held {
        if !labels.contains(label) {
            super::take_away(tx, Entity::TaskLabel, row)?;
        }
    }
    for label in labels {
        if held.iter().any(|(_, there)| there == label) {
            continue;
        }
        let id = tx.new_id();
        let values = [("task_id", json!(task)), ("label", json!(label))];
        tx.insert(Entity::TaskLabel, &id, &values)?;
    }
    Ok(())
}

/// Copies a task's facts into a new draft: not its states, terms that passed, reports or journal.
///
/// # Errors
/// `not-found`.
pub fn duplicate(tx: &mut WriteTx, id: &str) -> Result<String> {
    let task = live(tx.conn(), id)?;
    let today = tx.today();
    let year = year_of(&today);
    let number = store::next_number(tx.conn(), year)?;
    let copy = tx.new_id();
    let created_at = tx.stamp();
    let mut values: Vec<(&str, Json)> = vec![
        ("year", json!(year)),
        ("number", json!(number)),
        ("state", json!(TaskState::Draft.slug())),
        ("created_at", json!(created_at)),
    ];
    for field in [
        "title",
        "text",
        "priority",
        "basis_kind",
        "basis_no",
        "basis_date",
        "basis_point",
        "author_id",
        "author_name",
        "responsible_id",
        "responsible_name",
        "controller_id",
        "controller_name",
        "no_term",
        "control",
        "ladder",
        "parent_id",
        "place",
        "form",
    ] {
        values.push((field, tx.get(Entity::Task, id, field)?));
    }
    if task
        .due_on
        .as_deref()
        .is_some_and(|due| due >= today.as_str())
    {
        for field in ["due_on", "due_time", "due_basis"] {
            values.push((field, tx.get(Entity::Task, id, field)?));
        }
    }
    tx.insert(Entity::Task, &copy, &values)?;
    for (row, _) in store::parts::councils(tx.conn(), id)? {
        copy_part(
            tx,
            Entity::TaskCouncil,
            &row,
            &copy,
            &["council_id", "council_name", "place"],
        )?;
    }
    sending::copy(tx, id, &copy)?;
    for (row, _) in store::parts::people(tx.conn(), id)? {
        copy_part(
            tx,
            Entity::TaskPerson,
            &row,
            &copy,
            &["person_id", "person_name", "part", "place"],
        )?;
    }
    for (row, _) in store::parts::labels(tx.conn(), id)? {
        copy_part(tx, Entity::TaskLabel, &row, &copy, &["label"])?;
    }
    for step in store::parts::steps(tx.conn(), id, &today)? {
        let fields = ["title", "person_id", "person_name", "place"];
        copy_part(tx, Entity::TaskStep, &step.id, &copy, &fields)?;
    }
    Ok(copy)
}

fn copy_part(
    tx: &mut WriteTx,
    entity: Entity,
    from: &str,
    task: &str,
    fields: &[&'static str],
) -> Result<()> {
    let mut values = vec![("task_id", json!(task))];
    for field in fields {
        values.push((*field, tx.get(entity, from, field)?));
    }
    let id = tx.new_id();
    tx.insert(entity, &id, &values)
}
