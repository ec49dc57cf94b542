//! The SQL of a list of stations: what is there already, who and what could be meant.

use std::collections::HashMap;

use rusqlite::Connection;

use super::draft::premises_key;
use super::words;
use crate::error::Result;
use crate::search::folded;
use crate::staff::{full_name, held, short_name};
use crate::stations::register::Premises;
use crate::stations::register::store::{self as register, StationRecord};

/// Somebody of the directory, with where they work.
#[derive(Debug, Clone)]
pub(super) struct Somebody {
    pub id: String,
    /// Folded names of their institutions.
    pub institutions: Vec<String>,
    /// Councils of these.
    pub councils: Vec<String>,
}

/// What a cell may name.
#[derive(Default)]
pub(in crate::imports) struct Known {
    /// Stations that are not in the bin.
    pub(super) stations: Vec<StationRecord>,
    /// Premises by id.
    pub(super) premises: Vec<Premises>,
    /// Councils: id and name.
    pub(super) councils: Vec<(String, String)>,
    /// Councils by folded name or code.
    pub(super) by_name: HashMap<String, Vec<usize>>,
    /// Councils by folded name of a locality.
    pub(super) by_locality: HashMap<String, Vec<usize>>,
    /// People by the forms of their names.
    pub(super) people: HashMap<String, Vec<Somebody>>,
}

impl Known {
    /// How premises that are there are known again; the council of ones that the directory does
    /// not know is in the words of their stations.
    pub(super) fn premises_key(&self, one: &Premises) -> Option<String> {
        let council = match &one.council {
            Some(id) => id.clone(),
            None => {
                let mut stations = self.stations.iter();
                let station = stations.find(|station| {
                    station.council_id.is_none()
                        && station.premises_id.as_deref() == Some(one.id.as_str())
                });
                station.map_or_else(String::new, |station| words::place(&station.council_name))
            }
        };
        premises_key(&council, &one.locality, &one.name, &one.address)
    }
}

/// Reads all of it once.
pub(in crate::imports) fn known(conn: &Connection) -> Result<Known> {
    let mut known = Known {
        stations: register::stations(conn, false)?,
        premises: register::all_premises(conn)?,
        ..Known::default()
    };
    councils(conn, &mut known)?;
    localities(conn, &mut known)?;
    people(conn, &mut known)?;
    Ok(known)
}

fn councils(conn: &Connection, known: &mut Known) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT id, name, name_uk, name_ru, code FROM council WHERE deleted_at IS NULL \
         ORDER BY place, id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let at = known.councils.len();
        for n in 1..=4 {
            let name: String = row.get(n)?;
            let places = known.by_name.entry(words::place(&name)).or_default();
            if !name.is_empty() && !places.contains(&at) {
                places.push(at);
            }
        }
        known.councils.push((row.get(0)?, row.get(1)?));
    }
    Ok(())
}

fn localities(conn: &Connection, known: &mut Known) -> Result<()> {
    let mut statement = conn.prepare_cached(
        "SELECT council_id, name, name_uk, name_ru FROM locality WHERE deleted_at IS NULL",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let council: Option<String> = row.get(0)?;
        let Some(at) = council.and_then(|id| known.councils.iter().position(|(one, _)| *one == id))
        else {
            continue;
        };
        for n in 1..=3 {
            let name: String = row.get(n)?;
            let places = known.by_locality.entry(words::place(&name)).or_default();
            if !name.is_empty() && !places.contains(&at) {
                places.push(at);
            }
        }
    }
    Ok(())
}

fn people(conn: &Connection, known: &mut Known) -> Result<()> {
    let sql = format!(
        "WITH RECURSIVE body(id, council) AS (SELECT id, council_id FROM organisation \
         WHERE deleted_at IS NULL AND council_id IS NOT NULL UNION SELECT o.id, body.council \
         FROM organisation o JOIN body ON o.parent_id = body.id WHERE o.council_id IS NULL \
         AND o.deleted_at IS NULL) \
         SELECT p.id, p.family, p.given, p.patronymic, coalesce(o.name, ''), \
         coalesce(b.council, '') FROM person p \
         LEFT JOIN assignment a ON a.person_id = p.id AND {} \
         LEFT JOIN position q ON q.id = a.position_id AND q.deleted_at IS NULL \
         LEFT JOIN organisation o ON o.id = q.organisation_id LEFT JOIN body b ON b.id = o.id \
         WHERE p.deleted_at IS NULL ORDER BY p.id",
        held!()
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let [family, given, patronymic]: [String; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
        let (institution, council): (String, String) = (row.get(4)?, row.get(5)?);
        let forms = [
            short_name(&family, &given),
            full_name(&family, &given, &patronymic),
            format!("{family} {given}"),
            format!("{family} {given} {patronymic}"),
        ];
        let mut seen: Vec<String> = Vec::new();
        for form in forms {
            let key = name_key(&form);
            if key.is_empty() || seen.contains(&key) {
                continue;
            }
            let all = known.people.entry(key.clone()).or_default();
            seen.push(key);
            let at = match all.iter().position(|one| one.id == id) {
                Some(at) => at,
                None => {
                    all.push(Somebody {
                        id: id.clone(),
                        institutions: Vec::new(),
                        councils: Vec::new(),
                    });
                    all.len() - 1
                }
            };
            if let Some(one) = all.get_mut(at) {
                one.institutions.extend(filled(folded(&institution)));
                one.councils.extend(filled(council.clone()));
            }
        }
    }
    Ok(())
}

fn filled(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// How a name is compared.
pub(super) fn name_key(name: &str) -> String {
    folded(name)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
