//! One cell with what was before, and what a station has to solve.

use rusqlite::{Connection, params};
use serde_json::Value as Json;

use super::evening::Evening;
use super::sheet;
use super::{CellOf, CellPast, CheckState, ReadinessCell, groups, store};
use crate::error::{Error, Result};
use crate::locales::Texts;
use crate::stations::register::{StationTask, ToSolve};
use crate::stations::store as stations;
use crate::tasks::store::parts::task_ref;

/// Former states that are shown.
const PAST: usize = 20;

/// One cell, as it stands or as on an evening.
///
/// # Errors
/// `not-found` for a column or a station that is not in the matrix; of the database.
pub(super) fn cell(
    conn: &Connection,
    request: &CellOf,
    on: Option<Evening>,
    today: &str,
) -> Result<ReadinessCell> {
    let (election, station, group) = (&request.election, &request.station, &request.group);
    if !stations::is_taken(conn, election, station)? && on.is_none() {
        return Err(Error::NotFound("station"));
    }
    if !groups::arranged(store::groups(conn)?)
        .iter()
        .any(|known| known.id == *group)
    {
        return Err(Error::NotFound("check_group"));
    }
    let stored = store::cell(conn, election, station, group)?;
    let past = match &stored {
        Some(stored) => versions(conn, &stored.id, on)?,
        None => Vec::new(),
    };
    let mut shown = ReadinessCell {
        state: CheckState::None,
        on: None,
        by: String::new(),
        note: String::new(),
        task: None,
        past,
    };
    let task = match on {
        None => stored.and_then(|cell| {
            shown.state = cell.state;
            shown.on = cell.on;
            shown.by = cell.by;
            shown.note = cell.note;
            cell.task
        }),
        Some(on) => {
            let this = |cell: &store::CellRef<'_>| cell.station == station && cell.group == group;
            let sheet = sheet::read(conn, election, Some(on), &this)?;
            sheet.whole.into_iter().next().and_then(|cell| {
                shown.state = cell.state;
                shown.on = cell.on;
                shown.by = cell.by;
                shown.note = cell.note;
                cell.task
            })
        }
    };
    if let Some(task) = task {
        shown.task = self::task(conn, &task, today)?;
    }
    Ok(shown)
}

/// A task as it is named beside a cell; none in the bin.
///
/// # Errors
/// Of the database.
pub(crate) fn task(conn: &Connection, id: &str, today: &str) -> Result<Option<StationTask>> {
    let found = task_ref(conn, id, today)?;
    Ok(found.map(|task| StationTask {
        id: task.id,
        no: task.number,
        title: task.title,
        due_on: task.due_on,
        late: task.overdue_days > 0,
        open: !task.state.is_closed(),
    }))
}

/// What a cell was before, the newest first.
fn versions(conn: &Connection, id: &str, on: Option<Evening>) -> Result<Vec<CellPast>> {
    // Letters of keys end before `g`: without an evening nothing is later.
    let until = on.map_or_else(|| "g".to_owned(), Evening::key);
    let mut statement = conn.prepare_cached(
        "SELECT op.id, op.at, op.actor, c.field, c.after FROM op_change c \
         JOIN op ON op.id = c.op WHERE c.entity_id = ?1 AND op.hlc < ?2 \
         ORDER BY op.hlc, op.id, c.n",
    )?;
    let mut rows = statement.query(params![id, until])?;
    let mut all: Vec<(String, CellPast)> = Vec::new();
    while let Some(row) = rows.next()? {
        let (op, field): (String, String) = (row.get(0)?, row.get(3)?);
        let after: Option<String> = row.get(4)?;
        if all.last().is_none_or(|(last, _)| *last != op) {
            let former = all.last().map(|(_, past)| (past.state, past.note.clone()));
            let (state, note) = former.unwrap_or_default();
            let past = CellPast {
                at: row.get(1)?,
                actor: row.get(2)?,
                state,
                note,
            };
            all.push((op, past));
        }
        if let Some((_, past)) = all.last_mut() {
            let after = match after {
                Some(after) => serde_json::from_str(&after)?,
                None => Json::Null,
            };
            take(past, &field, &after);
        }
    }
    let mut past: Vec<CellPast> = all.into_iter().map(|(_, past)| past).collect();
    past.dedup_by(|next, past| next.state == past.state && next.note == past.note);
    // The last one is how it stands.
    past.pop();
    past.reverse();
    past.truncate(PAST);
    Ok(past)
}

fn take(past: &mut CellPast, field: &str, after: &Json) {
    let words = |value: &Json| value.as_str().unwrap_or_default().to_owned();
    match field {
        "state" => past.state = CheckState::from_word(&words(after)),
        "note" => past.note = words(after),
        "*" => {
            let of = |field: &str| after.get(field).map(words).unwrap_or_default();
            past.state = CheckState::from_word(&of("state"));
            past.note = of("note");
        }
        _ => {}
    }
}

/// What a station has to solve in an election: problems first, in the order of the columns.
///
/// # Errors
/// Of the database.
pub fn to_solve(
    conn: &Connection,
    election: &str,
    station: &str,
    texts: &Texts,
    today: &str,
) -> Result<Vec<ToSolve>> {
    let columns = groups::live(conn)?;
    let mut found = Vec::new();
    for (group, cell) in store::cells_of(conn, election, station)? {
        let place = columns.iter().position(|known| known.id == group);
        let open = matches!(cell.state, CheckState::Problem | CheckState::Work);
        let (Some(place), true) = (place, open) else {
            continue;
        };
        let Some(column) = columns.get(place) else {
            continue;
        };
        let task = match &cell.task {
            Some(task) => self::task(conn, task, today)?,
            None => None,
        };
        let solve = ToSolve {
            group_name: column.shown(texts, 0).name,
            group,
            state: cell.state,
            note: cell.note,
            on: cell.on,
            task,
        };
        found.push((cell.state == CheckState::Work, place, solve));
    }
    found.sort_by_key(|(work, place, _)| (*work, *place));
    Ok(found.into_iter().map(|(.., solve)| solve).collect())
}
