//! Cells handed on: each becomes a task that carries its station.

use std::collections::HashSet;

use serde_json::json;

use super::marking::{self, Looked};
use super::{CellMark, CheckState, HandCells, groups, store};
use crate::error::{Error, ErrorCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits;
use crate::locales::Texts;
use crate::stations::{StationHead, StationsElection, store as stations};
use crate::tasks::service::adding;
use crate::tasks::service::terms::Due;
use crate::tasks::store::parts::task_ref;
use crate::tasks::{Basis, NewTask};

/// Makes the tasks; answers which stations they are of.
///
/// # Errors
/// As a mark; `cells-handed` for cells that have an open task, unless they are to be handed on
/// again; what a new task refuses.
pub(super) fn hand(
    tx: &mut WriteTx,
    request: &HandCells,
    due: &Due,
    election: &StationsElection,
    texts: &Texts,
) -> Result<HashSet<String>> {
    let cells = once(marking::fit(tx, &election.id, &request.cells, "cells")?);
    if !request.again {
        refuse_open(tx, &election.id, &cells)?;
    }
    let (today, actor) = (tx.today(), tx.actor().to_owned());
    let looked = Looked {
        on: &today,
        by: &actor,
        said: false,
    };
    let columns = groups::live(tx.conn())?;
    let mut subject = String::new();
    for cell in &cells {
        marking::write(tx, &election.id, cell, &looked)?;
        let head = stations::head(tx.conn(), Some(&election.id), &cell.station)?
            .ok_or(Error::NotFound("station"))?;
        let column = columns.iter().find(|group| group.id == cell.group);
        let column = column
            .map(|group| group.shown(texts, 0).name)
            .unwrap_or_default();
        let stored = store::cell(tx.conn(), &election.id, &cell.station, &cell.group)?;
        let note = stored.as_ref().map_or("", |cell| cell.note.as_str());
        let mut new = task_of(&request.task, election, &head, &column, note, texts);
        if new.councils.is_empty() && new.order.is_none() {
            new.councils
                .extend(store::council(tx.conn(), &cell.station)?);
        }
        adding::tidy(&mut new)?;
        let task = adding::add(tx, &new, due)?;
        tx.set(Entity::Task, &task, "station_id", json!(cell.station))?;
        match stored {
            Some(stored) => {
                tx.set(Entity::Readiness, &stored.id, "task_id", json!(task))?;
            }
            None => {
                let id = tx.new_id();
                let values = [
                    ("election_id", json!(election.id)),
                    ("station_id", json!(cell.station)),
                    ("group_id", json!(cell.group)),
                    ("state", json!(CheckState::None.word())),
                    ("task_id", json!(task)),
                ];
                tx.insert(Entity::Readiness, &id, &values)?;
            }
        }
        subject = new.title;
    }
    if cells.len() > 1 {
        subject.clear();
    }
    tx.about(subject, i64::try_from(cells.len()).unwrap_or(i64::MAX));
    Ok(cells.into_iter().map(|cell| cell.station).collect())
}

/// A cell named twice is one task.
fn once(cells: Vec<CellMark>) -> Vec<CellMark> {
    let mut seen = HashSet::new();
    let mut cells = cells;
    cells.retain(|cell| seen.insert((cell.station.clone(), cell.group.clone())));
    cells
}

fn refuse_open(tx: &WriteTx, election: &str, cells: &[CellMark]) -> Result<()> {
    let today = tx.today();
    let mut open = Vec::new();
    for cell in cells {
        let stored = store::cell(tx.conn(), election, &cell.station, &cell.group)?;
        let Some(task) = stored.and_then(|cell| cell.task) else {
            continue;
        };
        let task = task_ref(tx.conn(), &task, &today)?;
        open.extend(
            task.filter(|task| !task.state.is_closed())
                .map(|task| task.number),
        );
    }
    if open.is_empty() {
        return Ok(());
    }
    let params = [
        ("count", open.len().to_string()),
        ("tasks", open.join(", ")),
    ];
    Err(Error::refused(ErrorCode::CellsHanded, &params))
}

/// The task of a cell: what the request leaves empty comes from the cell.
fn task_of(
    common: &NewTask,
    election: &StationsElection,
    head: &StationHead,
    column: &str,
    note: &str,
    texts: &Texts,
) -> NewTask {
    let mut new = common.clone();
    if new.title.trim().is_empty() {
        let values = [
            ("station", head.number.as_str()),
            ("place", &head.locality),
            ("group", column),
            ("note", note),
        ];
        let id = match note {
            "" => "readiness-task-title",
            _ => "readiness-task-title-note",
        };
        let title = texts.with(id, &values);
        new.title = limits::cut(&title, limits::POST);
        if new.title != title && new.text.trim().is_empty() {
            new.text = title;
        }
    }
    if new.basis == Basis::default() {
        let name = [("name", election.name.as_str())];
        new.basis.kind = limits::cut(&texts.with("readiness-task-basis", &name), limits::NAME);
    }
    new
}
