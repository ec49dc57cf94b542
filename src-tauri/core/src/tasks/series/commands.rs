//! Wire adapters of series.

use chrono::NaiveDate;

use super::service;
use super::store::{self, SeriesRecord};
use super::{
    EditSeries, NewSeries, PreviewSeries, SeriesCard, SeriesDay, SeriesPreview, SkipSeriesDay,
};
use crate::app::Desk;
use crate::commands::Empty;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Changed, OpKind};
use crate::limits::Check;
use crate::locales::Texts;
use crate::packs::Pack;
use crate::staff::{ById, Counted};
use crate::tasks::recurrence::{Every, MonthDay, Occurrence, Recurrence, walk, words};
use crate::tasks::service as verbs;
use crate::tasks::store as tasks;
use crate::tasks::{NewTask, TaskCard};
use crate::terms::commands::{PackDays, office_country};

/// Tasks of a series that are shown.
const MADE: u32 = 12;
/// Days to come that are shown.
const NEXT: usize = 6;

/// The words and the first days of a rule; nothing is stored.
pub fn series_preview(desk: &Desk, request: PreviewSeries) -> Result<SeriesPreview> {
    let repeat = checked(desk, request.repeat)?;
    let texts = verbs::texts(desk);
    let start = started(desk, &repeat)?;
    with_calendar(desk, |calendar| {
        let until = match repeat.end_on.as_deref() {
            Some(end) => day("end_on", end)?,
            None => start + chrono::Days::new(366 * 11),
        };
        let count = request.count.clamp(1, 60) as usize;
        let (every, off) = (&repeat.every, repeat.day_off);
        let days = walk::days(every, off, start, start, until, count, calendar);
        Ok(SeriesPreview {
            text: words::describe(&repeat, &texts),
            days: days.into_iter().map(shown).collect(),
        })
    })
}

/// Begins a series and makes its first task.
pub fn series_add(desk: &Desk, request: NewSeries) -> Result<Changed<TaskCard>> {
    let mut task = request.task;
    adding_tidy(&mut task)?;
    let repeat = checked(desk, request.repeat)?;
    with_calendar(desk, |calendar| {
        let kind = match task.order {
            Some(_) => OpKind::OrderAdd,
            None => OpKind::TaskAdd,
        };
        verbs::change(desk, kind, |tx| {
            let (_, first) = service::begin(tx, &task, &repeat, calendar)?;
            // A rule whose end is before its first day makes nothing: refused, nothing kept.
            first.ok_or_else(|| verbs::wrong("repeat.end_on", FieldCode::NotADate))
        })
    })
}

/// Every series.
pub fn series_list(desk: &Desk, _: Empty) -> Result<Vec<SeriesCard>> {
    let texts = verbs::texts(desk);
    with_calendar(desk, |calendar| {
        desk.core()?.read(|conn| {
            store::all(conn)?
                .into_iter()
                .map(|series| card(desk, conn, &series, &texts, calendar))
                .collect()
        })
    })
}

/// One series.
pub fn series_get(desk: &Desk, request: ById) -> Result<SeriesCard> {
    let texts = verbs::texts(desk);
    with_calendar(desk, |calendar| {
        desk.core()?.read(|conn| {
            let series = store::series(conn, &request.id)?.ok_or(Error::NotFound("task_series"))?;
            card(desk, conn, &series, &texts, calendar)
        })
    })
}

/// Changes a series from a day on.
pub fn series_edit(desk: &Desk, request: EditSeries) -> Result<Changed<SeriesCard>> {
    let mut task = request.task;
    if let Some(task) = &mut task {
        adding_tidy(task)?;
    }
    let repeat = request
        .repeat
        .map(|repeat| checked(desk, repeat))
        .transpose()?;
    let from = match request.from.as_deref().filter(|day| !day.is_empty()) {
        Some(from) => day("from", from)?,
        None => desk.clock().today(),
    };
    act(
        desk,
        OpKind::SeriesEdit,
        &request.id,
        |tx, series, calendar| {
            let from = from.to_string();
            service::change(tx, series, &from, task.as_ref(), repeat.as_ref(), calendar).map(|_| ())
        },
    )
}

/// Leaves a day out of a series.
pub fn series_skip(desk: &Desk, request: SkipSeriesDay) -> Result<Changed<SeriesCard>> {
    let skipped = day("day", &request.day)?.to_string();
    act(
        desk,
        OpKind::SeriesSkip,
        &request.id,
        |tx, series, calendar| {
            service::skip(tx, series, &skipped)?;
            let series = service::live(tx, &series.id)?;
            service::advance(tx, &series, calendar).map(|_| ())
        },
    )
}

/// Ends a series; its tasks stay.
pub fn series_end(desk: &Desk, request: ById) -> Result<Changed<SeriesCard>> {
    act(desk, OpKind::SeriesEnd, &request.id, |tx, series, _| {
        let entity = crate::history::Entity::TaskSeries;
        tx.set(entity, &series.id, "ended", serde_json::json!(1))?;
        Ok(())
    })
}

/// Makes the tasks whose time has come. The window asks at its start and when the day changes;
/// with nothing to make it leaves no trace.
pub fn series_run(desk: &Desk, _: Empty) -> Result<Changed<Counted>> {
    let core = desk.core()?;
    let changed = with_calendar(desk, |calendar| {
        core.transact(OpKind::SeriesRun, |tx| {
            let count = service::advance_all(tx, calendar)?;
            tx.about("", i64::from(count));
            Ok(Counted { count })
        })
    })?;
    Ok(desk.announce(changed))
}

fn act(
    desk: &Desk,
    kind: OpKind,
    id: &str,
    f: impl FnOnce(&mut crate::history::WriteTx, &SeriesRecord, &PackDays) -> Result<()>,
) -> Result<Changed<SeriesCard>> {
    let core = desk.core()?;
    let texts = verbs::texts(desk);
    with_calendar(desk, |calendar| {
        let changed = core.transact(kind, |tx| {
            let series = service::live(tx, id)?;
            f(tx, &series, calendar)?;
            tx.about(series.title.clone(), 1);
            Ok(series.id)
        })?;
        let shown = core.read(|conn| {
            let series = store::series(conn, id)?.ok_or(Error::NotFound("task_series"))?;
            card(desk, conn, &series, &texts, calendar)
        })?;
        Ok(desk.announce(changed.map(|_| shown)))
    })
}

fn card(
    desk: &Desk,
    conn: &rusqlite::Connection,
    series: &SeriesRecord,
    texts: &Texts,
    calendar: &PackDays,
) -> Result<SeriesCard> {
    let repeat: Recurrence = serde_json::from_str(&series.rule)?;
    let task: NewTask = serde_json::from_str(&series.template)?;
    let today = desk.clock().today();
    let made = store::made(conn, &series.id, MADE)?
        .iter()
        .filter_map(|made| tasks::parts::task_ref(conn, &made.id, &today.to_string()).transpose())
        .collect::<Result<_>>()?;
    let from = match store::latest(conn, &series.id)? {
        Some(latest) => day("latest", &latest)?.succ_opt().unwrap_or(today),
        None => day("start_on", &series.start_on)?,
    };
    let next = if series.ended {
        Vec::new()
    } else {
        service::coming(series, &repeat, from, calendar, NEXT)?
    };
    Ok(SeriesCard {
        id: series.id.clone(),
        title: series.title.clone(),
        text: words::describe(&repeat, texts),
        repeat,
        task,
        next: next.into_iter().map(shown).collect(),
        made,
        skipped: service::skipped(series)?,
        ended: series.ended,
    })
}

fn shown(day: Occurrence) -> SeriesDay {
    SeriesDay {
        nominal: day.nominal.to_string(),
        due: day.due.to_string(),
    }
}

/// Runs `f` with the office's working days.
///
/// # Errors
/// A disk error, and what `f` answers.
pub(crate) fn with_calendar<T>(desk: &Desk, f: impl FnOnce(&PackDays) -> Result<T>) -> Result<T> {
    let pack = Pack::of(office_country(desk))?;
    f(&PackDays::of(desk, pack, desk.preferences().language)?)
}

fn adding_tidy(task: &mut NewTask) -> Result<()> {
    verbs::adding::tidy(task)
}

fn started(desk: &Desk, repeat: &Recurrence) -> Result<NaiveDate> {
    match repeat.start_on.as_deref() {
        Some(start) => day("start_on", start),
        None => Ok(desk.clock().today()),
    }
}

fn day(path: &str, text: &str) -> Result<NaiveDate> {
    text.parse()
        .map_err(|_| verbs::wrong(path, FieldCode::NotADate))
}

/// Refuses numbers that make no sense; fills in the day the series begins.
fn checked(desk: &Desk, mut repeat: Recurrence) -> Result<Recurrence> {
    let mut check = Check::default();
    let start = repeat.start_on.take().unwrap_or_default();
    let end = repeat.end_on.take().unwrap_or_default();
    let begins = check.date("repeat.start_on", &start);
    let ends = check.date("repeat.end_on", &end);
    let begins = begins.unwrap_or(desk.clock().today());
    if ends.is_some_and(|end| end < begins) {
        check.push("repeat.end_on", FieldCode::EndsBefore, &[]);
    }
    let month_day = |on: &MonthDay| match on {
        MonthDay::Day { day } => (1..=31).contains(day),
        MonthDay::Weekday { nth, weekday } => *nth <= 4 && (1..=7).contains(weekday),
        MonthDay::Working { nth } => (1..=23).contains(nth),
        MonthDay::Last | MonthDay::LastWorking => true,
    };
    let sound = match &repeat.every {
        Every::WorkingDays => true,
        Every::Days { n } | Every::AfterDone { n, .. } => (1..=366).contains(n),
        Every::Weeks { n, weekdays } => {
            (1..=52).contains(n)
                && !weekdays.is_empty()
                && weekdays.iter().all(|day| (1..=7).contains(day))
        }
        Every::Months { n, on } => (1..=24).contains(n) && month_day(on),
        Every::Years { n, month, on } => {
            (1..=10).contains(n) && (1..=12).contains(month) && month_day(on)
        }
    };
    if !sound {
        check.push("repeat.every", FieldCode::OutOfRange, &[]);
    }
    check.done()?;
    repeat.start_on = Some(begins.to_string());
    repeat.end_on = ends.map(|end| end.to_string());
    Ok(repeat)
}
