//! Making tasks out of series, and changing what is still to come.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde_json::json;

use super::store::{self, Made, SeriesRecord};
use crate::error::{Error, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::locales::Texts;
use crate::orders::service::addressing;
use crate::tasks::recurrence::words::describe;
use crate::tasks::recurrence::{Every, Occurrence, Recurrence, walk};
use crate::tasks::service::terms::{self, Due};
use crate::tasks::service::{adding, wrong};
use crate::tasks::states::TaskState;
use crate::tasks::{DueInput, DueKind, NewTask};
use crate::terms::WorkingDays;

/// A day becomes a task so many days before its term; the next one always is.
const AHEAD: u64 = 14;
/// Days missed while the program was not used that become tasks, the latest ones.
const MISSED: usize = 31;

/// Begins a series; answers its id. The first task is made at once.
///
/// # Errors
/// What adding a task answers.
pub fn begin(
    tx: &mut WriteTx,
    task: &NewTask,
    repeat: &Recurrence,
    calendar: &dyn WorkingDays,
) -> Result<(String, Option<String>)> {
    if let Some(order) = &task.order
        && addressing::resolve(tx.conn(), order)?.to.is_empty()
    {
        return Err(wrong("task.order", FieldCode::Required));
    }
    let today = tx.today();
    let id = tx.new_id();
    let start = repeat.start_on.clone().unwrap_or(today);
    let values = [
        ("title", json!(task.title)),
        ("rule", json!(serde_json::to_string(repeat)?)),
        ("template", json!(serde_json::to_string(&template(task))?)),
        ("start_on", json!(start)),
        ("end_on", json!(repeat.end_on)),
        ("skipped", json!("[]")),
        ("created_at", json!(tx.stamp())),
    ];
    tx.insert(Entity::TaskSeries, &id, &values)?;
    let series = live(tx, &id)?;
    let made = advance(tx, &series, calendar)?;
    Ok((id, made.into_iter().next()))
}

/// What of a task is the same each time: not its days.
fn template(task: &NewTask) -> NewTask {
    NewTask {
        due: DueInput::default(),
        issued_on: None,
        plan_on: None,
        own_due_on: None,
        checkpoints: Vec::new(),
        ..task.clone()
    }
}

/// A series that is there.
///
/// # Errors
/// `not-found`.
pub fn live(tx: &WriteTx, id: &str) -> Result<SeriesRecord> {
    store::series(tx.conn(), id)?.ok_or(Error::NotFound("task_series"))
}

/// Makes the tasks of every running series whose time has come; answers how many.
///
/// # Errors
/// What adding a task answers.
pub fn advance_all(tx: &mut WriteTx, calendar: &dyn WorkingDays) -> Result<u32> {
    let mut count = 0;
    for series in store::running(tx.conn())? {
        count += advance(tx, &series, calendar)?.len();
    }
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

/// What a closed task of a series brings after it.
///
/// # Errors
/// What adding a task answers.
pub fn follow(tx: &mut WriteTx, series: Option<&str>, calendar: &dyn WorkingDays) -> Result<()> {
    let Some(id) = series else {
        return Ok(());
    };
    if let Some(series) = store::series(tx.conn(), id)? {
        advance(tx, &series, calendar)?;
    }
    Ok(())
}

/// Makes the tasks of one series whose time has come; answers their ids, in order.
///
/// # Errors
/// What adding a task answers.
pub fn advance(
    tx: &mut WriteTx,
    series: &SeriesRecord,
    calendar: &dyn WorkingDays,
) -> Result<Vec<String>> {
    if series.ended {
        return Ok(Vec::new());
    }
    let rule: Recurrence = serde_json::from_str(&series.rule)?;
    let today = date(&tx.today())?;
    let days = match &rule.every {
        Every::AfterDone { .. } => after_done(tx, series, &rule, today, calendar)?,
        _ => near(tx, series, &rule, today, calendar)?,
    };
    let task: NewTask = serde_json::from_str(&series.template)?;
    days.iter()
        .map(|day| make(tx, series, &task, *day))
        .collect()
}

/// Days of a fixed rule after the last one made, up to the horizon; at least the next one.
fn near(
    tx: &WriteTx,
    series: &SeriesRecord,
    rule: &Recurrence,
    today: NaiveDate,
    calendar: &dyn WorkingDays,
) -> Result<Vec<Occurrence>> {
    let from = match store::latest(tx.conn(), &series.id)? {
        Some(latest) => date(&latest)?.succ_opt().unwrap_or(today),
        None => date(&series.start_on)?,
    };
    // As far as the horizon, however long nobody looked.
    let missed = usize::try_from((today - from).num_days()).unwrap_or_default();
    let days = coming(series, rule, from, calendar, missed + 400)?;
    let horizon = today + Days::new(AHEAD);
    let open = store::made(tx.conn(), &series.id, 60)?
        .iter()
        .any(|made| is_open(made) && made.day.as_str() >= today.to_string().as_str());
    let mut wanted: Vec<Occurrence> = Vec::new();
    for day in days {
        let is_next = day.due >= today && !open && wanted.iter().all(|day| day.due < today);
        if day.due > horizon && !is_next {
            break;
        }
        wanted.push(day);
    }
    let missed = wanted.iter().filter(|day| day.due < today).count();
    Ok(wanted.split_off(missed.saturating_sub(MISSED)))
}

/// The day after the last one was performed; the first day when there is none yet. One that was
/// thrown away, left out or given up does not come back: the next is counted from its own day.
fn after_done(
    tx: &WriteTx,
    series: &SeriesRecord,
    rule: &Recurrence,
    today: NaiveDate,
    calendar: &dyn WorkingDays,
) -> Result<Vec<Occurrence>> {
    let made = store::made(tx.conn(), &series.id, 60)?;
    if made.iter().any(is_open) {
        return Ok(Vec::new());
    }
    let next = |from: NaiveDate| walk::after_done(&rule.every, rule.day_off, from, calendar);
    let skipped = skipped(series)?;
    let mut day = match store::newest(tx.conn(), &series.id)? {
        None => {
            let start = date(&series.start_on)?.max(today);
            Some(Occurrence {
                nominal: start,
                due: start,
            })
        }
        Some(last) => {
            let own = date(&last.day)?;
            let closed = last.closed_on.as_deref().map(date).transpose()?;
            let from = match closed {
                Some(closed) if last.given_up => closed.max(own),
                Some(closed) => closed,
                None => own,
            };
            let coming = next(from);
            if last.given_up && coming.is_some_and(|day| day.nominal < today) {
                // Long given up: it is due from now, not overdue from the first minute.
                next(today)
            } else {
                coming
            }
        }
    };
    while let Some(left_out) = day.filter(|day| skipped.contains(&day.nominal.to_string())) {
        day = next(left_out.nominal);
    }
    let ends = series.end_on.as_deref().map(date).transpose()?;
    Ok(day
        .into_iter()
        .filter(|day| ends.is_none_or(|end| day.nominal <= end))
        .collect())
}

/// Days of a fixed rule from a nominal day on, without those left out.
///
/// # Errors
/// A stored day that is none.
pub fn coming(
    series: &SeriesRecord,
    rule: &Recurrence,
    from: NaiveDate,
    calendar: &dyn WorkingDays,
    limit: usize,
) -> Result<Vec<Occurrence>> {
    let start = date(&series.start_on)?;
    let until = match series.end_on.as_deref() {
        Some(end) => date(end)?,
        None => from + Days::new(366 * 11),
    };
    let skipped = skipped(series)?;
    let days = walk::days(
        &rule.every,
        rule.day_off,
        start,
        from,
        until,
        limit + skipped.len(),
        calendar,
    );
    Ok(days
        .into_iter()
        .filter(|day| !skipped.contains(&day.nominal.to_string()))
        .take(limit)
        .collect())
}

fn make(
    tx: &mut WriteTx,
    series: &SeriesRecord,
    task: &NewTask,
    day: Occurrence,
) -> Result<String> {
    let due = Due {
        on: Some(day.due.to_string()),
        time: task.due.time.clone(),
        no_term: false,
        basis: Some(terms::basis(DueKind::Series)),
    };
    // To whom it goes is worked out each time. When nobody is left of those it named, the task
    // comes alone: the office sees it, and other series are not held up.
    let id = match tx.attempt(|tx| adding::add(tx, task, &due)) {
        Err(Error::Invalid(_) | Error::NotFound(_)) if task.order.is_some() => {
            let alone = NewTask {
                order: None,
                ..task.clone()
            };
            adding::add(tx, &alone, &due)?
        }
        made => made?,
    };
    tx.set(Entity::Task, &id, "series_id", json!(series.id))?;
    let nominal = json!(day.nominal.to_string());
    tx.set(Entity::Task, &id, "series_date", nominal)?;
    Ok(id)
}

/// Changes a series from a day on: tasks of that day and later that nobody has begun go to
/// the bin and come again by the new rule.
///
/// # Errors
/// `not-found`, and what adding a task answers.
pub fn change(
    tx: &mut WriteTx,
    series: &SeriesRecord,
    from: &str,
    task: Option<&NewTask>,
    repeat: Option<&Recurrence>,
    calendar: &dyn WorkingDays,
) -> Result<Vec<String>> {
    if let Some(task) = task {
        let stored = json!(serde_json::to_string(&template(task))?);
        tx.set(Entity::TaskSeries, &series.id, "title", json!(task.title))?;
        tx.set(Entity::TaskSeries, &series.id, "template", stored)?;
    }
    if let Some(repeat) = repeat {
        let rule = json!(serde_json::to_string(repeat)?);
        tx.set(Entity::TaskSeries, &series.id, "rule", rule)?;
        tx.set(
            Entity::TaskSeries,
            &series.id,
            "end_on",
            json!(repeat.end_on),
        )?;
        tx.set(Entity::TaskSeries, &series.id, "start_on", json!(from))?;
    }
    let begun = not_begun(tx, &series.id, from)?;
    for id in &begun {
        // The day is given back: a task of the changed series will stand for it.
        tx.set(Entity::Task, id, "series_date", json!(null))?;
        let stamp = json!(tx.stamp());
        tx.set(Entity::Task, id, "deleted_at", stamp)?;
    }
    let series = live(tx, &series.id)?;
    advance(tx, &series, calendar)
}

/// Tasks of a series from a day on that nobody has begun.
fn not_begun(tx: &WriteTx, series: &str, from: &str) -> Result<Vec<String>> {
    let fresh = [TaskState::Draft, TaskState::Planned, TaskState::Assigned];
    Ok(store::made(tx.conn(), series, 400)?
        .into_iter()
        .filter(|made| made.day.as_str() >= from)
        .filter(|made| TaskState::from_slug(&made.state).is_some_and(|s| fresh.contains(&s)))
        .filter(|made| !made.answered)
        .map(|made| made.id)
        .collect())
}

/// Leaves a day out; a task that stands for it and was not begun goes to the bin.
///
/// # Errors
/// A disk error.
pub fn skip(tx: &mut WriteTx, series: &SeriesRecord, day: &str) -> Result<()> {
    let mut days = skipped(series)?;
    if !days.iter().any(|known| known == day) {
        days.push(day.to_owned());
        days.sort();
    }
    let stored = json!(serde_json::to_string(&days)?);
    tx.set(Entity::TaskSeries, &series.id, "skipped", stored)?;
    for made in store::made(tx.conn(), &series.id, 400)? {
        let fresh = TaskState::from_slug(&made.state).is_some_and(|state| {
            matches!(
                state,
                TaskState::Draft | TaskState::Planned | TaskState::Assigned
            )
        });
        if made.day == day && fresh && !made.answered {
            let stamp = json!(tx.stamp());
            tx.set(Entity::Task, &made.id, "deleted_at", stamp)?;
        }
    }
    Ok(())
}

/// The rule of a series in words; empty for one that is gone.
///
/// # Errors
/// What is stored is no rule.
pub fn said(conn: &Connection, id: &str, texts: &Texts) -> Result<String> {
    let Some(series) = store::series(conn, id)? else {
        return Ok(String::new());
    };
    Ok(describe(&serde_json::from_str(&series.rule)?, texts))
}

/// The days left out.
///
/// # Errors
/// What is stored is no list.
pub fn skipped(series: &SeriesRecord) -> Result<Vec<String>> {
    Ok(serde_json::from_str(&series.skipped)?)
}

fn is_open(made: &Made) -> bool {
    TaskState::from_slug(&made.state).is_some_and(|state| !state.is_closed())
}

fn date(text: &str) -> Result<NaiveDate> {
    text.parse()
        .map_err(|_| Error::Corrupt("a series holds a day that is none".to_owned()))
}
