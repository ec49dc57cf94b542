//! What others show of elections: the day, and the task made of a row.

use chrono::{Days, NaiveDate};
use rusqlite::Connection;

use super::store;
use crate::elections::service;
use crate::elections::store::{self as records, ElectionRecord, LineRecord};
use crate::error::Result;
use crate::locales::Texts;
use crate::office::seat::Seat;
use crate::packs::Pack;
use crate::stations::readiness;
use crate::tasks::TaskProgramme;
use crate::tasks::store::people;
use crate::today::rules::days_late;
use crate::today::{TodayElection, TodayElectionRow};

/// A row is soon due within so many days, today included.
const SOON: u64 = 7;
/// Rows of one election on the page of the day.
const ROWS: usize = 6;

/// Open elections as the day shows them.
///
/// # Errors
/// Of the database.
pub fn elections(
    conn: &Connection,
    seat: &Seat,
    today: NaiveDate,
    texts: &Texts,
) -> Result<Vec<TodayElection>> {
    let mut open = records::open(conn)?;
    if open.is_empty() {
        return Ok(Vec::new());
    }
    let date = today.to_string();
    // The nearest to come, drafts, and the latest of those that are over.
    open.sort_by_key(|election| match election.day.as_deref() {
        Some(day) if day >= date.as_str() => (0, left(today, day)),
        None => (1, 0),
        Some(day) => (2, -left(today, day)),
    });
    let until = today.checked_add_days(Days::new(SOON)).unwrap_or(today);
    let ids = store::ahead(conn, &date, &until.to_string())?;
    let mut lines = Vec::with_capacity(ids.len());
    for id in ids {
        lines.extend(records::line(conn, &id)?);
    }
    let mut shown = Vec::with_capacity(open.len());
    for election in open {
        let own: Vec<&LineRecord> = lines
            .iter()
            .filter(|line| line.election_id == election.id)
            .collect();
        shown.push(shown_of(conn, &election, &own, seat, today, texts)?);
    }
    Ok(shown)
}

/// Days from today to a stored day; below zero when it has passed.
fn left(today: NaiveDate, day: &str) -> i64 {
    day.parse::<NaiveDate>()
        .map_or(0, |day| (day - today).num_days())
}

fn shown_of(
    conn: &Connection,
    election: &ElectionRecord,
    lines: &[&LineRecord],
    seat: &Seat,
    today: NaiveDate,
    texts: &Texts,
) -> Result<TodayElection> {
    let date = today.to_string();
    let late = |line: &LineRecord| line.effective().is_some_and(|day| day < date.as_str());
    let overdue = lines.iter().filter(|line| late(line)).count() as i64;
    let until = today.checked_add_days(Days::new(SOON)).unwrap_or(today);
    let until = until.to_string();
    let soon = |line: &LineRecord| {
        let day = line.effective();
        day.is_some_and(|day| day >= date.as_str() && day <= until.as_str())
    };
    let soon = lines.iter().filter(|line| soon(line)).count() as i64;
    let mut rows = Vec::new();
    for line in lines.iter().take(ROWS) {
        let (id, name) = (line.responsible_id.clone(), line.responsible_name.clone());
        let mine = id.is_some() && id == seat.person;
        rows.push(TodayElectionRow {
            id: line.id.clone(),
            action: action(election, line, texts),
            day: line.effective().map(str::to_owned),
            own: line.own_on.clone(),
            late_days: days_late(line.effective(), today),
            responsible: people::shown(conn, id, name)?,
            mine,
        });
    }
    Ok(TodayElection {
        id: election.id.clone(),
        name: service::name_of(election, texts),
        days_left: election.day.as_deref().map(|day| left(today, day)),
        day: election.day.clone(),
        overdue,
        soon,
        rows,
        stations: readiness::ahead(conn, &election.id, texts)?,
    })
}

/// What a row says is done: in the reader's language as long as it says what the pack does.
pub fn action(election: &ElectionRecord, line: &LineRecord, texts: &Texts) -> String {
    let pack = Pack::of(&election.pack).ok();
    let rule = pack.and_then(|pack| Some((pack.rule(&line.rule).ok()?, pack.language())));
    match rule {
        Some((rule, own)) if rule.action.get(election.language, own) == line.action => {
            rule.action.get(texts.language(), own).to_owned()
        }
        _ => line.action.clone(),
    }
}

/// The row a task was made of.
///
/// # Errors
/// Of the database.
pub fn of_task(conn: &Connection, task: &str, texts: &Texts) -> Result<Option<TaskProgramme>> {
    let Some(found) = store::row_of_task(conn, task)? else {
        return Ok(None);
    };
    let (Some(election), Some(line)) = (
        records::election(conn, &found.election)?,
        records::line(conn, &found.line)?,
    ) else {
        return Ok(None);
    };
    Ok(Some(TaskProgramme {
        election_name: service::name_of(&election, texts),
        action: action(&election, &line, texts),
        election: found.election,
        line: found.line,
        no: line.no,
        gone: found.gone,
    }))
}
