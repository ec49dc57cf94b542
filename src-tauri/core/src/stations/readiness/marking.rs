//! Marks of cells.

use std::collections::{HashMap, HashSet};

use serde_json::json;

use super::store;
use super::{CellMark, CheckState, MarkReadiness, groups};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::locales::Texts;
use crate::stations::store as stations;
use crate::tasks::service::wrong;

/// Cells of one act: a whole matrix.
const MOST: usize = 60_000;

/// When cells were looked at, and by whom.
pub(super) struct Looked<'a> {
    /// The day.
    pub on: &'a str,
    /// Who.
    pub by: &'a str,
    /// Day or person were named: they are written even where the cell says the same as before.
    pub said: bool,
}

/// Marks cells; answers which stations they are of.
///
/// Going to "ready" or to "not looked at" takes the note away unless one is given; every other
/// state keeps it. Day and person are written with what changes, and where they are named.
///
/// # Errors
/// `invalid` for a station that is not in the election, a column that is not in the matrix, no cell
/// at all; `too-large`.
pub(in crate::stations) fn mark(
    tx: &mut WriteTx,
    request: &MarkReadiness,
    on: Option<&str>,
    texts: &Texts,
) -> Result<HashSet<String>> {
    let mut by = request.by.clone().unwrap_or_default();
    let mut check = Check::default();
    check.text("by", &mut by, limits::NAME);
    check.done()?;
    let marks = fit(tx, &request.election, &request.marks, "marks")?;
    let (today, actor) = (tx.today(), tx.actor().to_owned());
    let looked = Looked {
        on: on.unwrap_or(&today),
        by: if by.is_empty() { &actor } else { &by },
        said: on.is_some() || !by.is_empty(),
    };
    let mut changed = HashMap::new();
    for mark in &marks {
        if write(tx, &request.election, mark, &looked)? {
            *changed.entry((&mark.station, &mark.group)).or_insert(0) += 1;
        }
    }
    let subject = match changed.keys().next() {
        Some((station, group)) if changed.len() == 1 => {
            named(tx, &request.election, station, group, texts)?
        }
        _ => String::new(),
    };
    tx.about(subject, i64::try_from(changed.len()).unwrap_or(i64::MAX));
    Ok(changed
        .into_keys()
        .map(|(station, _)| station.clone())
        .collect())
}

/// „38/07 Urne”: what an act on one cell is called.
fn named(
    tx: &WriteTx,
    election: &str,
    station: &str,
    group: &str,
    texts: &Texts,
) -> Result<String> {
    let head = stations::head(tx.conn(), Some(election), station)?;
    let number = head.map(|head| head.number).unwrap_or_default();
    let groups = groups::live(tx.conn())?;
    let group = groups.iter().find(|known| known.id == group);
    let group = group
        .map(|group| group.shown(texts, 0).name)
        .unwrap_or_default();
    Ok(format!("{number} {group}").trim().to_owned())
}

/// Tidies marks, refuses those that have no place, and sees to it that their columns have rows.
///
/// # Errors
/// As [`mark`].
pub(super) fn fit(
    tx: &mut WriteTx,
    election: &str,
    marks: &[CellMark],
    path: &str,
) -> Result<Vec<CellMark>> {
    if marks.is_empty() {
        return Err(wrong(path, FieldCode::Required));
    }
    if marks.len() > MOST {
        let params = [("limit", MOST.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    let columns = groups::live(tx.conn())?;
    let columns: HashSet<&str> = columns.iter().map(|group| group.id.as_str()).collect();
    let mut taken: HashMap<&str, bool> = HashMap::new();
    let mut check = Check::default();
    let mut tidy = marks.to_vec();
    for (n, (mark, tidied)) in marks.iter().zip(&mut tidy).enumerate() {
        if let Some(note) = &mut tidied.note {
            check.text(&format!("{path}.{n}.note"), note, limits::DUTY);
        }
        let there = match taken.get(mark.station.as_str()) {
            Some(there) => *there,
            None => {
                let there = stations::is_taken(tx.conn(), election, &mark.station)?;
                taken.insert(&mark.station, there);
                there
            }
        };
        if !there {
            check.push(&format!("{path}.{n}.station"), FieldCode::NotListed, &[]);
        }
        if !columns.contains(mark.group.as_str()) {
            check.push(&format!("{path}.{n}.group"), FieldCode::NotListed, &[]);
        }
    }
    check.done()?;
    groups::ensure(tx)?;
    Ok(tidy)
}

/// Writes one cell; false when it says that already.
///
/// # Errors
/// Of the database.
pub(super) fn write(
    tx: &mut WriteTx,
    election: &str,
    mark: &CellMark,
    looked: &Looked<'_>,
) -> Result<bool> {
    let before = store::cell(tx.conn(), election, &mark.station, &mark.group)?;
    let (state, note) = before
        .as_ref()
        .map_or((CheckState::None, ""), |cell| (cell.state, &cell.note));
    let to = mark.state.unwrap_or(state);
    let settled = to != state && matches!(to, CheckState::Ok | CheckState::None);
    let words = match &mark.note {
        Some(words) => words.as_str(),
        None if settled => "",
        None => note,
    };
    // A cell nobody looked at has neither day nor person, unless somebody wrote into it.
    let empty = to == CheckState::None && words.is_empty();
    let (on, by) = match empty {
        true => (None, ""),
        false => (Some(looked.on), looked.by),
    };
    let again = looked.said
        && before
            .as_ref()
            .is_some_and(|cell| cell.on.as_deref() != on || cell.by != by);
    if to == state && words == note && !again {
        return Ok(false);
    }
    let values = [
        ("state", json!(to.word())),
        ("on_date", json!(on)),
        ("by_name", json!(by)),
        ("note", json!(words)),
    ];
    match before {
        Some(cell) => tx.set_all(Entity::Readiness, &cell.id, &values),
        None => {
            let id = tx.new_id();
            let mut all = vec![
                ("election_id", json!(election)),
                ("station_id", json!(mark.station)),
                ("group_id", json!(mark.group)),
            ];
            all.extend(values);
            tx.insert(Entity::Readiness, &id, &all)?;
            Ok(true)
        }
    }
}
