//! Verbs of the day: facts, the hours of the sheet, incidents.

use chrono::{Local, NaiveDate, NaiveDateTime};
use serde_json::{Value as Json, json};

use super::rules::{MOST, MOST_HOURS, whole};
use super::store::{self, IncidentRecord};
use super::{DayFact, DayHours, FactMark, MarkDay, SaveIncident, page};
use crate::clock::Clock;
use crate::elections::counting::day_of;
use crate::elections::service::Reading;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::staff::Counted;
use crate::stations::store as stations;
use crate::tasks::service::{hour, wrong};

/// The office's date and clock at the moment of an act.
#[derive(Debug, Clone)]
pub struct Now {
    /// The date.
    pub today: NaiveDate,
    /// `HH:MM`.
    pub time: String,
}

impl Now {
    /// As the clock has it.
    pub fn of(clock: &dyn Clock) -> Self {
        Self {
            today: clock.today(),
            time: clock
                .now()
                .with_timezone(&Local)
                .format("%H:%M")
                .to_string(),
        }
    }

    fn stamp(&self) -> String {
        moment(self.today, &self.time)
    }
}

fn moment(day: NaiveDate, time: &str) -> String {
    format!("{day}T{time}")
}

/// When a fact happened: now, or at a typed hour of the day of voting. What ends the day may come
/// after midnight.
fn happened(mark: &FactMark, day: Option<NaiveDate>, now: &Now) -> Result<Option<String>> {
    let Some(typed) = hour("at", mark.at.as_deref())? else {
        return Ok(None);
    };
    let day = day.unwrap_or(now.today);
    let ends = matches!(mark.fact, DayFact::Closed | DayFact::Protocol);
    let after = if ends && typed.as_str() < "12:00" {
        day.succ_opt()
    } else {
        None
    };
    Ok(Some(moment(after.unwrap_or(day), &typed)))
}

/// Writes facts. Numbers are taken as they are reported: fewer than before or more than the voters
/// is said in a remark, never put right.
///
/// # Errors
/// `not-found`, `election-closed`, `day-not-come`, `invalid`.
pub fn mark(tx: &mut WriteTx, request: &MarkDay, now: &Now, reading: &Reading) -> Result<()> {
    let election = stations::open_election(tx.conn(), &request.election, reading)?;
    let day = day_of(election.day.as_deref());
    if let Some(day) = day.filter(|day| *day > now.today) {
        let params = [("day", day.format("%d.%m.%Y").to_string())];
        return Err(Error::refused(ErrorCode::DayNotCome, &params));
    }
    if request.facts.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    let (hours, _) = page::hours(tx.conn(), &election.id)?;
    let mut subject = String::new();
    for fact in &request.facts {
        let head = stations::head(tx.conn(), Some(&election.id), &fact.station)?;
        let head = head.ok_or(Error::NotFound("station"))?;
        if !stations::is_taken(tx.conn(), &election.id, &fact.station)? {
            return Err(Error::NotFound("station"));
        }
        if subject.is_empty() {
            subject = head.number;
        }
        one(tx, &election.id, fact, &hours, day, now)?;
    }
    tx.about(subject, request.facts.len() as i64);
    Ok(())
}

fn one(
    tx: &mut WriteTx,
    election: &str,
    mark: &FactMark,
    hours: &[String],
    day: Option<NaiveDate>,
    now: &Now,
) -> Result<()> {
    let turnout = mark.fact == DayFact::Turnout;
    let at_hour = match turnout {
        true => hour("hour", Some(&mark.hour))?.unwrap_or_default(),
        false => String::new(),
    };
    if turnout && !hours.contains(&at_hour) {
        return Err(wrong("hour", FieldCode::NotListed));
    }
    let typed = mark.value.as_deref().map(str::trim);
    let value = match (turnout, typed) {
        (false, _) | (true, None | Some("")) => None,
        (true, Some(typed)) => Some(counted(typed)?),
    };
    let there = store::fact(tx.conn(), election, &mark.station, mark.fact, &at_hour)?;
    if mark.clear || turnout && value.is_none() {
        if let Some((id, _)) = there {
            tx.set(Entity::DayFact, &id, "deleted_at", json!(tx.stamp()))?;
        }
        return Ok(());
    }
    let at = happened(mark, day, now)?;
    match there {
        Some((id, former)) => {
            let mut values = vec![("value", json!(value))];
            // What was reported before keeps its hour, unless it is another number or hour.
            if former != value || at.is_some() {
                let at = at.unwrap_or_else(|| now.stamp());
                values.extend([("at", json!(at)), ("by_name", json!(tx.actor()))]);
            }
            tx.set_all(Entity::DayFact, &id, &values)?;
        }
        None => {
            let id = tx.new_id();
            let values = [
                ("election_id", json!(election)),
                ("station_id", json!(mark.station)),
                ("fact", json!(mark.fact.slug())),
                ("hour", json!(at_hour)),
                ("at", json!(at.unwrap_or_else(|| now.stamp()))),
                ("value", json!(value)),
                ("by_name", json!(tx.actor())),
            ];
            tx.insert(Entity::DayFact, &id, &values)?;
        }
    }
    Ok(())
}

/// How many came, as typed.
fn counted(typed: &str) -> Result<i64> {
    let number = whole(typed).ok_or_else(|| wrong("value", FieldCode::NotWhole))?;
    let mut check = Check::default();
    check.number("value", number, 0, MOST);
    check.done()?;
    Ok(number)
}

/// Writes the hours of the sheet. What was reported at hours that stay is kept; an hour at which
/// something was reported cannot go.
///
/// # Errors
/// `not-found`, `election-closed`, `hour-reported`, `invalid`.
pub fn hours(tx: &mut WriteTx, request: &DayHours, reading: &Reading) -> Result<()> {
    let election = stations::open_election(tx.conn(), &request.election, reading)?;
    let mut check = Check::default();
    check.number("hours", request.hours.len() as i64, 0, MOST_HOURS as i64);
    check.done()?;
    let mut hours = Vec::with_capacity(request.hours.len());
    for typed in &request.hours {
        hours.extend(hour("hours", Some(typed))?);
    }
    hours.sort();
    hours.dedup();
    let stored = match hours.is_empty() {
        true => String::new(),
        false => serde_json::to_string(&hours)?,
    };
    let kept = |hour: &str| match hours.is_empty() {
        true => super::rules::HOURS.contains(&hour),
        false => hours.iter().any(|other| other == hour),
    };
    let reported = store::reported_hours(tx.conn(), &election.id)?;
    if let Some((hour, count)) = reported.into_iter().find(|(hour, _)| !kept(hour)) {
        let params = [("hour", hour), ("count", count.to_string())];
        return Err(Error::refused(ErrorCode::HourReported, &params));
    }
    tx.set(Entity::Election, &election.id, "day_hours", json!(stored))?;
    tx.about(election.name, 1);
    Ok(())
}

/// A typed moment: an hour, or a day with an hour. An hour alone is of today; in the night after
/// the voting, of the evening before.
fn typed_moment(
    path: &str,
    typed: &str,
    of: Option<&str>,
    day: Option<NaiveDate>,
    now: &Now,
) -> Result<String> {
    let typed = typed.trim();
    if typed.contains('T') {
        return NaiveDateTime::parse_from_str(typed, "%Y-%m-%dT%H:%M")
            .map(|at| at.format("%Y-%m-%dT%H:%M").to_string())
            .map_err(|_| wrong(path, FieldCode::NotAnHour));
    }
    let Some(time) = hour(path, Some(typed))? else {
        return Ok(String::new());
    };
    // An hour put right stays on the day it was written for.
    if let Some((date, _)) = of.and_then(|at| at.split_once('T')) {
        return Ok(format!("{date}T{time}"));
    }
    let after_voting = day.is_some_and(|day| now.today > day);
    let date = match now.today.pred_opt() {
        Some(before) if after_voting && time > now.time => before,
        _ => now.today,
    };
    Ok(moment(date, &time))
}

/// Writes an incident in, or new values of one. Returns its election, and whether it is new.
///
/// # Errors
/// `not-found`, `election-closed`, `invalid`.
pub fn incident(
    tx: &mut WriteTx,
    request: &SaveIncident,
    now: &Now,
    reading: &Reading,
) -> Result<String> {
    let former = match request.id.as_deref() {
        None | Some("") => None,
        Some(id) => Some(store::incident(tx.conn(), id)?.ok_or(Error::NotFound("incident"))?),
    };
    let election = match (&former, &request.election) {
        (Some(former), _) => former.election_id.clone(),
        (None, Some(election)) => election.clone(),
        (None, None) => return Err(Error::NotFound("election")),
    };
    let named = stations::open_election(tx.conn(), &election, reading)?;
    let day = day_of(named.day.as_deref());
    let mut values = words(request, former.as_ref())?;
    match request.station.as_deref() {
        None => {}
        Some("") => values.push(("station_id", Json::Null)),
        Some(id) if stations::is_taken(tx.conn(), &election, id)? => {
            values.push(("station_id", json!(id)));
        }
        Some(_) => return Err(Error::NotFound("station")),
    }
    let stored = |field: fn(&IncidentRecord) -> &str| {
        former.as_ref().map(field).filter(|text| !text.is_empty())
    };
    let at = match request.at.as_deref().map(str::trim) {
        None if former.is_some() => None,
        None | Some("") => Some(now.stamp()),
        Some(typed) => Some(typed_moment("at", typed, stored(|r| &r.at), day, now)?),
    };
    values.extend(at.map(|at| ("at", json!(at))));
    if let Some(typed) = &request.told_at {
        let at = typed_moment("told_at", typed, stored(|r| &r.told_at), day, now)?;
        values.push(("told_at", json!(at)));
    }
    match request.closed {
        Some(true) if stored(|r| &r.closed_at).is_none() => {
            values.push(("closed_at", json!(now.stamp())));
        }
        Some(false) => values.push(("closed_at", json!(""))),
        _ => {}
    }
    let id = match &former {
        Some(former) => {
            tx.set_all(Entity::Incident, &former.id, &values)?;
            former.id.clone()
        }
        None => {
            let id = tx.new_id();
            values.push(("election_id", json!(election)));
            values.push(("by_name", json!(tx.actor())));
            tx.insert(Entity::Incident, &id, &values)?;
            id
        }
    };
    let after = store::incident(tx.conn(), &id)?.ok_or(Error::NotFound("incident"))?;
    tx.about(after.what, 1);
    Ok(election)
}

/// The words of an incident; of a new one what happened must be said.
fn words<'f>(
    request: &SaveIncident,
    former: Option<&IncidentRecord>,
) -> Result<Vec<(&'f str, Json)>> {
    let mut check = Check::default();
    let mut values = Vec::new();
    if request.what.is_some() || former.is_none() {
        let mut what = request.what.clone().unwrap_or_default();
        check.required("what", &mut what, limits::DUTY);
        values.push(("what", json!(what)));
    }
    if let Some(mut told) = request.told.clone() {
        check.text("told", &mut told, limits::LINE);
        values.push(("told", json!(told)));
    }
    if let Some(mut measures) = request.measures.clone() {
        check.lines("measures", &mut measures, limits::DUTY);
        values.push(("measures", json!(measures)));
    }
    check.done()?;
    Ok(values)
}

/// Takes incidents out that were written by mistake.
///
/// # Errors
/// `not-found`, `election-closed`.
pub fn remove(tx: &mut WriteTx, ids: &[String], reading: &Reading) -> Result<Counted> {
    let mut subject = String::new();
    let stamp = tx.stamp();
    for id in ids {
        let record = store::incident(tx.conn(), id)?.ok_or(Error::NotFound("incident"))?;
        stations::open_election(tx.conn(), &record.election_id, reading)?;
        tx.set(Entity::Incident, id, "deleted_at", json!(stamp))?;
        if subject.is_empty() {
            subject = record.what;
        }
    }
    let count = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    tx.about(subject, i64::from(count));
    Ok(Counted { count })
}
