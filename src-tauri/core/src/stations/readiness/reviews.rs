//! Reviews: kept by their day, kept by hand, looked at again.
//!
//! A day of review is kept once it is over, as on its evening, so that it says the same whenever the
//! program was next started. The act is made by the day and is passed by by undo.

use std::collections::HashMap;

use rusqlite::Connection;
use serde_json::{Value as Json, json};

use super::evening::{self, Evening};
use super::sheet::{self, LETTERS_ONLY, Sheet, percent};
use super::{CheckState, ReviewChange, ReviewItem, ReviewList, ReviewPage, due, kept, page, store};
use crate::clock::Clock;
use crate::elections::counting::day_of;
use crate::elections::service::Reading;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::locales::Texts;
use crate::stations::{StationsElection, store as stations};
use crate::tasks::service::wrong;

/// A review as it is stored, without its matrix.
pub(super) struct ReviewRecord {
    /// Id.
    pub id: String,
    /// The election.
    pub election: String,
    /// The day.
    pub on: String,
    /// Label; empty: kept by hand.
    pub label: String,
    /// Note.
    pub note: String,
    /// Who kept it.
    pub by: String,
    /// Ready then.
    pub percent: Option<i64>,
    /// Problems then.
    pub problems: i64,
    /// Taken away.
    pub deleted: bool,
}

impl ReviewRecord {
    fn item(self) -> ReviewItem {
        ReviewItem {
            id: Some(self.id),
            on: self.on,
            label: self.label,
            note: self.note,
            by: self.by,
            percent: self.percent,
            problems: Some(self.problems),
        }
    }
}

/// A review that its day kept is called by the day of voting as it stands now: after a move E−28 would
/// else stand on two days.
fn relabelled(item: ReviewItem, election: &StationsElection) -> ReviewItem {
    let voting = day_of(election.day.as_deref());
    let left = voting.zip(day_of(Some(&item.on)));
    match left.and_then(|(voting, on)| u64::try_from((voting - on).num_days()).ok()) {
        Some(days) if !item.label.is_empty() => ReviewItem {
            label: due::label(days),
            ..item
        },
        _ => item,
    }
}

fn problems(sheet: &Sheet) -> i64 {
    sheet.totals().iter().map(|total| total.problem).sum()
}

/// Evenings of days of review that are over and that nobody kept, with their labels.
fn missing(
    conn: &Connection,
    election: &StationsElection,
    stored: &[ReviewRecord],
    clock: &dyn Clock,
) -> Result<Vec<(Evening, String)>> {
    let Some(voting) = day_of(election.day.as_deref()) else {
        return Ok(Vec::new());
    };
    let today = clock.today();
    let mut days = due::days(voting);
    days.retain(|(day, _)| {
        let text = day.to_string();
        *day < today
            && !stored
                .iter()
                .any(|kept| kept.on == text && !kept.label.is_empty())
    });
    if days.is_empty() {
        return Ok(Vec::new());
    }
    let begun = evening::begun(conn, &election.id)?;
    let evenings = days
        .into_iter()
        .map(|(day, label)| (Evening::of(day, clock), label));
    // Before the first station was taken in there is nothing to keep.
    Ok(evenings
        .filter(|(on, _)| begun.as_ref().is_some_and(|begun| *begun < on.key()))
        .collect())
}

/// The reviews of an election, past and to come, in the order of their days. A day that is over and
/// was not kept (in a file opened for reading) is counted from the journal.
///
/// # Errors
/// Of the database.
pub(super) fn items(
    conn: &Connection,
    election: &StationsElection,
    reading: &Reading,
    clock: Option<&dyn Clock>,
) -> Result<Vec<ReviewItem>> {
    let stored = store::reviews(conn, &election.id)?;
    let mut items = Vec::new();
    let open = |on: String, label: String| ReviewItem {
        id: None,
        on,
        label,
        note: String::new(),
        by: String::new(),
        percent: None,
        problems: None,
    };
    if let Some(clock) = clock.filter(|_| !election.closed) {
        for (on, label) in missing(conn, election, &stored, clock)? {
            let sheet = sheet::read(conn, &election.id, Some(on), LETTERS_ONLY)?;
            if !sheet.heads.is_empty() {
                items.push(ReviewItem {
                    percent: percent(&sheet.totals()),
                    problems: Some(problems(&sheet)),
                    ..open(on.day.to_string(), label)
                });
            }
        }
    }
    if let Some(voting) = day_of(election.day.as_deref()).filter(|_| !election.closed) {
        let ahead = due::days(voting).into_iter();
        let ahead = ahead.filter(|(day, _)| *day >= reading.today);
        items.extend(ahead.map(|(day, label)| open(day.to_string(), label)));
    }
    let kept = stored.into_iter().filter(|review| !review.deleted);
    items.extend(kept.map(|review| relabelled(review.item(), election)));
    items.sort_by(|a, b| a.on.cmp(&b.on));
    Ok(items)
}

/// The list.
///
/// # Errors
/// `not-found`; of the database.
pub(super) fn list(
    conn: &Connection,
    election: &str,
    reading: &Reading,
    clock: Option<&dyn Clock>,
) -> Result<ReviewList> {
    let election = stations::election(conn, election, reading)?;
    let reviews = items(conn, &election, reading, clock)?;
    Ok(ReviewList { reviews })
}

fn write(
    tx: &mut WriteTx,
    election: &str,
    sheet: Sheet,
    on: &str,
    words: [(&'static str, Json); 3],
) -> Result<()> {
    let id = tx.new_id();
    let mut values = vec![
        ("election_id", json!(election)),
        ("on_date", json!(on)),
        ("kept_at", json!(tx.stamp())),
        ("percent", json!(percent(&sheet.totals()))),
        ("problems", json!(problems(&sheet))),
        ("data", json!(kept::write(sheet)?)),
    ];
    values.extend(words);
    tx.insert(Entity::Review, &id, &values)
}

/// Keeps the matrix as it stands.
///
/// # Errors
/// `invalid` for a matrix without stations; of the database.
pub(super) fn keep(tx: &mut WriteTx, election: &StationsElection, note: &str) -> Result<()> {
    let mut note = note.to_owned();
    let mut check = Check::default();
    check.text("note", &mut note, limits::LINE);
    check.done()?;
    let sheet = sheet::read(tx.conn(), &election.id, None, LETTERS_ONLY)?;
    if sheet.heads.is_empty() {
        return Err(wrong("election", FieldCode::Required));
    }
    let (today, by) = (tx.today(), tx.actor().to_owned());
    let words = [
        ("label", json!("")),
        ("note", json!(note)),
        ("by_name", json!(by)),
    ];
    write(tx, &election.id, sheet, &today, words)?;
    tx.about(election.name.clone(), 1);
    Ok(())
}

/// Keeps every day of review that is over and was not kept yet; answers how many.
///
/// # Errors
/// Of the database.
pub(super) fn run(tx: &mut WriteTx, reading: &Reading, clock: &dyn Clock) -> Result<u32> {
    let mut count = 0;
    for id in store::with_stations(tx.conn())? {
        let election = stations::election(tx.conn(), &id, reading)?;
        let stored = store::reviews(tx.conn(), &id)?;
        for (on, label) in missing(tx.conn(), &election, &stored, clock)? {
            let sheet = sheet::read(tx.conn(), &id, Some(on), LETTERS_ONLY)?;
            if sheet.heads.is_empty() {
                continue;
            }
            let words = [
                ("label", json!(label)),
                ("note", json!("")),
                ("by_name", json!("")),
            ];
            write(tx, &id, sheet, &on.day.to_string(), words)?;
            count += 1;
        }
    }
    tx.about("", i64::from(count));
    Ok(count)
}

/// Takes reviews away; answers their election. A day that was taken away is not kept again.
///
/// # Errors
/// `not-found`; `invalid` without an id.
pub(super) fn remove(tx: &mut WriteTx, ids: &[String], reading: &Reading) -> Result<String> {
    let mut election = None;
    for id in ids {
        let review = store::review(tx.conn(), id)?.filter(|review| !review.deleted);
        let review = review.ok_or(Error::NotFound("review"))?;
        stations::open_election(tx.conn(), &review.election, reading)?;
        let now = tx.stamp();
        tx.set(Entity::Review, id, "deleted_at", json!(now))?;
        election.get_or_insert(review.election);
    }
    let election = election.ok_or_else(|| wrong("ids", FieldCode::Required))?;
    let name = stations::election(tx.conn(), &election, reading)?.name;
    tx.about(name, i64::try_from(ids.len()).unwrap_or(i64::MAX));
    Ok(election)
}

/// A review with what has changed since.
///
/// # Errors
/// `not-found`; of the database.
pub(super) fn get(conn: &Connection, id: &str, reading: &Reading) -> Result<ReviewPage> {
    let review = store::review(conn, id)?.filter(|review| !review.deleted);
    let review = review.ok_or(Error::NotFound("review"))?;
    let election = stations::election(conn, &review.election, reading)?;
    let then = kept::read(&store::review_data(conn, id)?)?;
    let now = sheet::read(conn, &review.election, None, LETTERS_ONLY)?;
    let changes = changes(&then, &now, &reading.texts);
    let review = relabelled(review.item(), &election);
    let on = day_of(Some(&review.on));
    let page = page::page(conn, election, on, then, Vec::new(), &reading.texts)?;
    Ok(ReviewPage {
        review,
        page,
        changes,
    })
}

/// Cells of stations and columns that were there then and are there now, and differ: what got
/// worse first, the most first, then by row and column.
fn changes(then: &Sheet, now: &Sheet, texts: &Texts) -> Vec<ReviewChange> {
    let rows: HashMap<&str, usize> = then
        .heads
        .iter()
        .enumerate()
        .map(|(row, head)| (head.id.as_str(), row))
        .collect();
    let columns: Vec<(usize, usize, String)> = now
        .groups
        .iter()
        .enumerate()
        .filter_map(|(column, group)| {
            let was = then.groups.iter().position(|known| known.id == group.id)?;
            Some((was, column, group.shown(texts, 0).name))
        })
        .collect();
    let mut found = Vec::new();
    for (row, head) in now.heads.iter().enumerate() {
        let Some(was) = rows.get(head.id.as_str()) else {
            continue;
        };
        let state = |sheet: &Sheet, row: usize, column: usize| {
            let letter = sheet.letters(row).get(column).copied().unwrap_or(b'.');
            CheckState::from_letter(char::from(letter))
        };
        for (from, to, name) in &columns {
            let (before, after) = (state(then, *was, *from), state(now, row, *to));
            let group = now.groups.get(*to).map(|group| group.id.clone());
            if before != after {
                found.push(ReviewChange {
                    station: head.id.clone(),
                    number: head.number.clone(),
                    group: group.unwrap_or_default(),
                    group_name: name.clone(),
                    before,
                    after,
                });
            }
        }
    }
    // Stable: within the same step rows and columns stay in their order.
    found.sort_by_key(|change| due::weight(change.before) - due::weight(change.after));
    found
}
