//! Verbs of bureaus: a member comes, changes, is replaced, is trained; a bureau is taken over.

use std::collections::HashSet;

use rusqlite::Connection;
use serde_json::{Value as Json, json};

use super::store::{self, MemberRecord};
use super::{BureauOf, EditMember, NewMember, ReplaceMember, TrainMembers};
use crate::elections::service::Reading;
use crate::elections::store as elections;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::staff::Counted;
use crate::stations::store as stations;
use crate::tasks::service::{named, wrong};

fn found(conn: &Connection, id: &str) -> Result<MemberRecord> {
    store::member(conn, id)?.ok_or(Error::NotFound("bureau_member"))
}

/// A member of an election that may still be written.
fn open(conn: &Connection, id: &str, reading: &Reading) -> Result<MemberRecord> {
    let record = found(conn, id)?;
    stations::open_election(conn, &record.election_id, reading)?;
    Ok(record)
}

fn bureau_of(record: &MemberRecord) -> BureauOf {
    BureauOf {
        election: record.election_id.clone(),
        station: record.station_id.clone(),
    }
}

/// The member as the history names it: with the number of its station.
fn subject(conn: &Connection, id: &str) -> Result<String> {
    let record = found(conn, id)?;
    let name = record.member.name;
    let head = match &record.station_id {
        Some(station) => stations::head(conn, Some(&record.election_id), station)?,
        None => None,
    };
    Ok(match head {
        Some(head) => format!("{name}, {}", head.number),
        None => name,
    })
}

fn about(tx: &mut WriteTx, id: &str) -> Result<()> {
    let subject = subject(tx.conn(), id)?;
    tx.about(subject, 1);
    Ok(())
}

fn next_place(conn: &Connection, election: &str, station: Option<&str>) -> Result<i64> {
    let last = store::of_bureau(conn, election, station)?;
    Ok(last.iter().map(|record| record.place).max().unwrap_or(0) + 1)
}

/// A day that has come; none for an empty text.
fn past_day(tx: &WriteTx, path: &str, text: &str) -> Result<Option<String>> {
    let mut check = Check::default();
    let day = check.date(path, text.trim());
    if day.is_some_and(|day| day.to_string() > tx.today()) {
        check.push(path, FieldCode::InFuture, &[]);
    }
    check.done()?;
    Ok(day.map(|day| day.to_string()))
}

/// Writes a member in; the one whose place it takes is replaced in the same act.
///
/// # Errors
/// `not-found`, `election-closed`, `invalid`.
pub fn add(tx: &mut WriteTx, request: &NewMember, reading: &Reading) -> Result<BureauOf> {
    stations::open_election(tx.conn(), &request.election, reading)?;
    let station = request.station.as_deref().filter(|id| !id.is_empty());
    if let Some(station) = station
        && !stations::is_taken(tx.conn(), &request.election, station)?
    {
        return Err(Error::NotFound("station"));
    }
    let mut check = Check::default();
    let mut values = Vec::new();
    texts(
        &mut check,
        &mut values,
        [
            ("proposed_by", Some(&request.proposed_by)),
            ("act", Some(&request.act)),
            ("note", Some(&request.note)),
        ],
    );
    phone(&mut check, &mut values, Some(&request.phone));
    let mut reason = request.reason.clone();
    check.text("reason", &mut reason, limits::LINE);
    let appointed = request.appointed_on.as_deref().unwrap_or_default().trim();
    let appointed = check.date("appointed_on", appointed);
    check.done()?;
    let (person, name) = named(tx, &request.person, "person")?;
    let id = tx.new_id();
    let place = next_place(tx.conn(), &request.election, station)?;
    values.extend([
        ("election_id", json!(request.election)),
        ("station_id", json!(station)),
        ("person_id", json!(person)),
        ("person_name", json!(name)),
        ("role", json!(request.role.slug())),
        ("reserve", json!(i64::from(request.reserve))),
        (
            "proposer",
            json!(request.proposer.map_or("", |proposer| proposer.slug())),
        ),
        ("appointed_on", json!(appointed.map(|day| day.to_string()))),
        ("place", json!(place)),
    ]);
    tx.insert(Entity::BureauMember, &id, &values)?;
    if let Some(former) = request.replaces.as_deref().filter(|id| !id.is_empty()) {
        let record = found(tx.conn(), former)?;
        let here = record.election_id == request.election
            && record.station_id.as_deref() == station
            && record.member.replaced_on.is_none();
        if !here {
            return Err(wrong("replaces", FieldCode::NotListed));
        }
        let on = match &appointed {
            // Appointed ahead of time: the place is free from today.
            Some(day) if day.to_string() <= tx.today() => day.to_string(),
            _ => tx.today(),
        };
        tx.set_all(
            Entity::BureauMember,
            former,
            &[
                ("replaced_on", json!(on)),
                ("replaced_by_id", json!(id)),
                ("reason", json!(reason)),
            ],
        )?;
    }
    about(tx, &id)?;
    Ok(BureauOf {
        election: request.election.clone(),
        station: station.map(str::to_owned),
    })
}

/// Checks texts of one line and keeps those that were given.
fn texts<'f>(
    check: &mut Check,
    values: &mut Vec<(&'f str, Json)>,
    fields: impl IntoIterator<Item = (&'f str, Option<&'f String>)>,
) {
    for (field, value) in fields {
        let Some(mut text) = value.cloned() else {
            continue;
        };
        if field == "note" {
            check.lines(field, &mut text, limits::NOTE);
        } else {
            check.text(field, &mut text, limits::LINE);
        }
        values.push((field, json!(text)));
    }
}

/// A typed number; an empty one is that of the directory again.
fn phone(check: &mut Check, values: &mut Vec<(&str, Json)>, typed: Option<&String>) {
    let Some(mut typed) = typed.cloned() else {
        return;
    };
    if typed.trim().is_empty() {
        typed.clear();
    } else {
        check.phone("phone", &mut typed);
    }
    values.push(("phone", json!(typed)));
}

/// Writes new values of a member.
///
/// # Errors
/// `not-found`, `election-closed`, `invalid`; `proposer` also when it is both given and taken away.
pub fn edit(tx: &mut WriteTx, request: &EditMember, reading: &Reading) -> Result<BureauOf> {
    let record = open(tx.conn(), &request.id, reading)?;
    let mut check = Check::default();
    let mut values = Vec::new();
    texts(
        &mut check,
        &mut values,
        [
            ("proposed_by", request.proposed_by.as_ref()),
            ("act", request.act.as_ref()),
            ("certificate", request.certificate.as_ref()),
            ("note", request.note.as_ref()),
        ],
    );
    phone(&mut check, &mut values, request.phone.as_ref());
    if let Some(day) = &request.appointed_on {
        let day = check.date("appointed_on", day.trim());
        values.push(("appointed_on", json!(day.map(|day| day.to_string()))));
    }
    if request.no_proposer && request.proposer.is_some() {
        check.push("proposer", FieldCode::OneOfThese, &[]);
    }
    check.done()?;
    if let Some(person) = &request.person {
        let (id, name) = named(tx, person, "person")?;
        values.extend([("person_id", json!(id)), ("person_name", json!(name))]);
    }
    if let Some(role) = request.role {
        values.push(("role", json!(role.slug())));
    }
    if let Some(reserve) = request.reserve {
        values.push(("reserve", json!(i64::from(reserve))));
    }
    if let Some(proposer) = request.proposer {
        values.push(("proposer", json!(proposer.slug())));
    } else if request.no_proposer {
        values.push(("proposer", json!("")));
    }
    tx.set_all(Entity::BureauMember, &request.id, &values)?;
    about(tx, &request.id)?;
    Ok(bureau_of(&record))
}

/// Replaces a member by a substitute of the same bureau, who takes over role and place; or by
/// nobody yet.
///
/// # Errors
/// `not-found`, `election-closed`, `invalid`.
pub fn replace(tx: &mut WriteTx, request: &ReplaceMember, reading: &Reading) -> Result<BureauOf> {
    let record = open(tx.conn(), &request.id, reading)?;
    if record.member.replaced_on.is_some() {
        return Err(wrong("id", FieldCode::NotListed));
    }
    let mut check = Check::default();
    let mut reason = request.reason.clone();
    check.text("reason", &mut reason, limits::LINE);
    check.done()?;
    let on = past_day(tx, "on", request.on.as_deref().unwrap_or_default())?;
    let by = request.by.as_deref().filter(|id| !id.is_empty());
    if let Some(by) = by {
        let other = found(tx.conn(), by)?;
        let fits = other.election_id == record.election_id
            && other.station_id == record.station_id
            && other.member.reserve
            && other.member.replaced_on.is_none()
            && by != request.id;
        if !fits {
            return Err(wrong("by", FieldCode::NotListed));
        }
        tx.set_all(
            Entity::BureauMember,
            by,
            &[
                ("role", json!(record.member.role.slug())),
                ("reserve", json!(i64::from(record.member.reserve))),
                ("place", json!(record.place)),
            ],
        )?;
    }
    tx.set_all(
        Entity::BureauMember,
        &request.id,
        &[
            ("replaced_on", json!(on.unwrap_or_else(|| tx.today()))),
            ("replaced_by_id", json!(by)),
            ("reason", json!(reason)),
        ],
    )?;
    about(tx, &request.id)?;
    Ok(bureau_of(&record))
}

/// Takes members out who were written in by mistake. One who left is replaced, not removed.
///
/// # Errors
/// `not-found`, `election-closed`.
pub fn remove(tx: &mut WriteTx, ids: &[String], reading: &Reading) -> Result<Counted> {
    few(ids)?;
    let stamp = tx.stamp();
    let first = first(tx.conn(), ids)?;
    for id in ids {
        open(tx.conn(), id, reading)?;
        tx.set(Entity::BureauMember, id, "deleted_at", json!(stamp))?;
    }
    Ok(counted(tx, first, ids))
}

/// Marks members as trained on a day, or as not trained after all.
///
/// # Errors
/// `not-found`, `election-closed`, `invalid`.
pub fn trained(tx: &mut WriteTx, request: &TrainMembers, reading: &Reading) -> Result<Counted> {
    few(&request.ids)?;
    let on = match request.on.as_deref() {
        None => Some(tx.today()),
        Some(day) => past_day(tx, "on", day)?,
    };
    let first = first(tx.conn(), &request.ids)?;
    for id in &request.ids {
        open(tx.conn(), id, reading)?;
        tx.set(Entity::BureauMember, id, "trained_on", json!(on))?;
    }
    Ok(counted(tx, first, &request.ids))
}

fn few(ids: &[String]) -> Result<()> {
    if ids.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    Ok(())
}

/// The first member of an act on several, by whom the history names it.
fn first(conn: &Connection, ids: &[String]) -> Result<String> {
    ids.first()
        .map_or(Ok(String::new()), |id| subject(conn, id))
}

fn counted(tx: &mut WriteTx, first: String, ids: &[String]) -> Counted {
    let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    tx.about(first, i64::from(count));
    Counted { count }
}

/// Takes the bureaus of stations over from another election, the council of the constituency with
/// them; those that have members there already are left as they are. Who was replaced stays
/// behind. For the second round they are the same people by the same act; for another election
/// they are to be appointed anew. Training is not taken over: it is of one day of voting. Returns
/// how many came.
///
/// # Errors
/// `not-found`; of the database.
pub fn copy(tx: &mut WriteTx, from: &str, to: &str, taken: &[String]) -> Result<usize> {
    let target = elections::election(tx.conn(), to)?.ok_or(Error::NotFound("election"))?;
    let same = target.round > 1 && target.former_id.as_deref() == Some(from);
    let taken: HashSet<&str> = taken.iter().map(String::as_str).collect();
    let there: HashSet<Option<String>> = store::of_election(tx.conn(), to)?
        .into_iter()
        .map(|record| record.station_id)
        .collect();
    let mut count = 0;
    for record in store::of_election(tx.conn(), from)? {
        let wanted = match &record.station_id {
            Some(station) => taken.contains(station.as_str()),
            None => true,
        };
        if !wanted || there.contains(&record.station_id) || record.member.replaced_on.is_some() {
            continue;
        }
        let member = &record.member;
        let mut values = vec![
            ("election_id", json!(to)),
            ("station_id", json!(record.station_id)),
            ("person_id", json!(member.person)),
            ("person_name", json!(record.person_name)),
            ("phone", json!(member.typed_phone)),
            ("role", json!(member.role.slug())),
            ("reserve", json!(i64::from(member.reserve))),
            (
                "proposer",
                json!(member.proposer.map_or("", |proposer| proposer.slug())),
            ),
            ("proposed_by", json!(member.proposed_by)),
            ("note", json!(member.note)),
            ("place", json!(record.place)),
        ];
        if same {
            values.extend([
                ("act", json!(member.act)),
                ("appointed_on", json!(member.appointed_on)),
            ]);
        }
        let id = tx.new_id();
        tx.insert(Entity::BureauMember, &id, &values)?;
        count += 1;
    }
    Ok(count)
}
