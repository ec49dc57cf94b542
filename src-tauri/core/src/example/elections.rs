//! The election of the example: four weeks away, its programme half done. Every rule is that of the
//! pack; what was done, by whom and how late is invented.

use std::collections::HashMap;

use chrono::{Datelike, Days, NaiveDate};
use serde_json::json;

use super::over_time::Known;
use crate::clock::{FixedClock, new_id};
use crate::deadlines::model::ElectionKind;
use crate::elections::service::adding;
use crate::elections::store::{ElectionRecord, LineRecord, writing};
use crate::elections::{NewElection, RowState};
use crate::error::{Error, Result};
use crate::history::{Entity, WriteTx};
use crate::locales::Language;
use crate::tasks::rules::{days_between, late_days};

/// Days from the filling to the day of voting, at least: it is a Sunday.
const AHEAD: u64 = 27;
/// Rows that a task of the example was made of.
const HANDED: [(&str, &str); 2] = [
    (
        "MD-P15",
        "Informația privind localurile secțiilor de votare",
    ),
    ("MD-P29", "Propuneri pentru birourile electorale: dosarele"),
];
/// A row without use in this district, and why.
const UNUSED: (&str, &str) = (
    "MD-P12",
    "În raion nu sunt spitale sau azile cu mai mult de 30 de alegători.",
);

/// Fills it in; `tasks` are ids by title. Returns its id.
pub(super) fn fill(
    tx: &mut WriteTx,
    clock: &FixedClock,
    known: &Known,
    tasks: &HashMap<String, String>,
    today: NaiveDate,
) -> Result<String> {
    let made = adding::make(tx.conn(), &asked(today), today, Language::Ro)?.stored;
    let created = json!(format!(
        "{}T07:30:00.000Z",
        super::over_time::day(today, -45)
    ));
    let election = ElectionRecord {
        id: new_id(clock),
        ..made.election
    };
    writing::election(tx, &election)?;
    tx.set(
        Entity::Election,
        &election.id,
        "created_at",
        created.clone(),
    )?;
    for (n, line) in made.lines.into_iter().enumerate() {
        let rule = line.rule.clone();
        let mut line = LineRecord {
            id: new_id(clock),
            election_id: election.id.clone(),
            ..line
        };
        let person = known.person(responsible(&line))?;
        line.responsible_name = name(tx, &person[0])?;
        line.responsible_id = Some(person[0].clone());
        lived(&mut line, n, today);
        writing::line(tx, &line)?;
        tx.set(
            Entity::ProgrammeLine,
            &line.id,
            "created_at",
            created.clone(),
        )?;
        if let Some((_, title)) = HANDED.iter().find(|(of, _)| *of == rule) {
            let task = tasks
                .get(*title)
                .ok_or_else(|| Error::Internal(format!("no task {title}")))?;
            tx.set(Entity::Task, task, "programme_line_id", json!(line.id))?;
        }
    }
    Ok(election.id)
}

fn asked(today: NaiveDate) -> NewElection {
    let near = today.checked_add_days(Days::new(AHEAD)).unwrap_or(today);
    let to_sunday = 7 - u64::from(near.weekday().number_from_monday());
    let sunday = near.checked_add_days(Days::new(to_sunday)).unwrap_or(near);
    NewElection {
        kind: ElectionKind::LocalGeneral,
        day: Some(sunday.to_string()),
        pack: Some("md".to_owned()),
        name: String::new(),
        period_start: None,
        anchors: Default::default(),
        code: String::new(),
        territory: String::new(),
        councils: Vec::new(),
        acts: String::new(),
        own: None,
        language: Some(Language::Ro),
        copy_from: None,
        second_round_of: None,
        past: false,
    }
}

/// Who in the section sees to a row, by what it is about.
fn responsible(line: &LineRecord) -> &'static str {
    let chapter = line.chapter.to_lowercase();
    let about = |words: &[&str]| words.iter().any(|word| chapter.contains(word));
    if about(&["secți", "local", "dotar", "asigur"]) {
        "plamadeala-sergiu"
    } else if about(&["birou", "instruir", "list"]) {
        "vrabie-cazacu-doina"
    } else {
        "morarescu-elena"
    }
}

pub(super) fn name(tx: &WriteTx, person: &str) -> Result<String> {
    let part = |field| -> Result<String> {
        let value = tx.get(Entity::Person, person, field)?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    };
    Ok(crate::staff::full_name(
        &part("family")?,
        &part("given")?,
        "",
    ))
}

/// What became of a row by the day of the filling: what is past was done, now and then late; the
/// coming week is begun.
fn lived(line: &mut LineRecord, n: usize, today: NaiveDate) {
    let handed = HANDED.iter().any(|(rule, _)| *rule == line.rule);
    let date = today.to_string();
    let Some(day) = line.effective().map(str::to_owned) else {
        return;
    };
    if line.rule == UNUSED.0 {
        line.state = RowState::NotApplicable;
        line.reason = UNUSED.1.to_owned();
    } else if day < date && !handed {
        // Every eleventh took two days longer, the others were ready up to two days before.
        let shift = match n % 11 {
            0 => 2,
            other => -((other % 3) as i64),
        };
        let term: NaiveDate = day.parse().unwrap_or(today);
        let done = super::over_time::day(term, shift).min(date);
        line.state = RowState::Done;
        line.late_days = late_days(Some(&day), &done);
        line.done_on = Some(done);
        if n.is_multiple_of(4) {
            line.evidence = format!("Proces-verbal nr. {}", n / 4 + 1);
        }
    } else if !handed && days_between(&date, &day) <= 7 && n.is_multiple_of(2) {
        line.state = RowState::InWork;
    }
}
