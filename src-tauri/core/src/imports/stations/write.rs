//! A planned list of stations written down: one act.

use std::collections::HashMap;

use serde_json::json;

use super::draft::Draft;
use super::store::Known;
use super::{Action, Planned, words};
use crate::elections::service::Reading;
use crate::error::{Error, ErrorCode, Result};
use crate::history::{Entity, WriteTx};
use crate::imports::ImportField::{self, *};
use crate::imports::opened::Progress;
use crate::limits::{self, Check};
use crate::stations::register::service::{adding, editing, premises};
use crate::stations::register::{EditPremises, EditStation, NewStation, rules, store};

impl Planned {
    /// Writes what was planned; ids of the stations added or completed come back.
    ///
    /// # Errors
    /// `cancelled` when the user asked for it meanwhile, or a disk error; nothing is stored then.
    pub fn write(
        &mut self,
        tx: &mut WriteTx,
        known: &Known,
        reading: &Reading,
        progress: &Progress,
    ) -> Result<Vec<String>> {
        let mut touched = Vec::new();
        let mut places: HashMap<String, String> = known
            .premises
            .iter()
            .filter_map(|one| Some((known.premises_key(one)?, one.id.clone())))
            .collect();
        let total = self.actions.len() as u32;
        for (done, action) in self.actions.iter().enumerate() {
            if progress.cancelled() {
                return Err(Error::refused(ErrorCode::Cancelled, &[]));
            }
            progress.set(done as u32, total);
            touched.push(match action {
                Action::Add(draft) => add(tx, draft, &mut places)?,
                Action::Merge(id, draft) => {
                    complete(tx, id, draft, &mut places, reading)?;
                    id.clone()
                }
            });
        }
        touched.sort_unstable();
        touched.dedup();
        Ok(touched)
    }
}

/// The premises of a row: known ones, ones of an earlier row, or new ones.
fn place(
    tx: &mut WriteTx,
    draft: &Draft,
    places: &mut HashMap<String, String>,
) -> Result<Option<String>> {
    if draft.get(Premises).is_empty() {
        return Ok(None);
    }
    let key = draft.premises_key();
    if let Some(id) = key.as_ref().and_then(|key| places.get(key)) {
        fill(tx, id, draft)?;
        return Ok(Some(id.clone()));
    }
    let mut check = Check::default();
    let around = premises::Around {
        council: draft.council.clone(),
        locality: draft.get(Locality).to_owned(),
    };
    let id = premises::write(tx, &asked(draft), &around, &mut check, "premises")?;
    check.done()?;
    if let Some(key) = key {
        places.insert(key, id.clone());
    }
    Ok(Some(id))
}

fn asked(draft: &Draft) -> EditPremises {
    let text = |field: ImportField| Some(draft.get(field).to_owned()).filter(|t| !t.is_empty());
    let (access, access_note) = match draft.get(Access) {
        "" => (None, None),
        said => {
            let (access, note) = words::access(said);
            (Some(access), Some(note).filter(|note| !note.is_empty()))
        }
    };
    EditPremises {
        name: text(Premises),
        address: text(Address),
        owner_name: text(Owner),
        manager: draft.manager.clone().filter(|_| text(Manager).is_some()),
        manager_name: text(Manager),
        manager_phone: text(ManagerPhone),
        keys: draft.keys.clone().filter(|_| text(Keys).is_some()),
        keys_name: text(Keys),
        keys_phone: text(KeysPhone),
        area: text(Area),
        doors: text(Doors),
        floor: text(Floor),
        access,
        access_note,
        heating: text(Heating),
        light: text(Light),
        reserve_power: text(ReservePower),
        phone: text(Phone),
        internet: text(Internet),
        toilets: text(Toilets),
        parking: text(Parking),
        distance: text(Distance),
        ..EditPremises::default()
    }
}

/// Writes into known premises what they lack.
fn fill(tx: &mut WriteTx, id: &str, draft: &Draft) -> Result<()> {
    let Some(there) = store::premises(tx.conn(), id)? else {
        return Ok(());
    };
    let mut given = asked(draft);
    given.id = Some(id.to_owned());
    given.name = None;
    if !there.keys_name.is_empty() {
        (given.keys, given.keys_name) = (None, None);
    }
    if !there.manager_name.is_empty() {
        (given.manager, given.manager_name) = (None, None);
    }
    if !there.owner_name.is_empty() {
        given.owner_name = None;
    }
    if there.access != Default::default() {
        (given.access, given.access_note) = (None, None);
    }
    let keep = |new: &mut Option<String>, old: &str| {
        if !old.is_empty() {
            *new = None;
        }
    };
    keep(&mut given.address, &there.address);
    keep(&mut given.manager_phone, &there.manager_phone);
    keep(&mut given.keys_phone, &there.keys_phone);
    keep(&mut given.floor, &there.floor);
    keep(&mut given.heating, &there.heating);
    keep(&mut given.light, &there.light);
    keep(&mut given.reserve_power, &there.reserve_power);
    keep(&mut given.phone, &there.phone);
    keep(&mut given.internet, &there.internet);
    keep(&mut given.toilets, &there.toilets);
    keep(&mut given.parking, &there.parking);
    for (new, old) in [
        (&mut given.area, there.area),
        (&mut given.doors, there.doors),
        (&mut given.distance, there.distance),
    ] {
        if old.is_some() {
            *new = None;
        }
    }
    let mut check = Check::default();
    premises::write(
        tx,
        &given,
        &premises::Around::default(),
        &mut check,
        "premises",
    )?;
    check.done()
}

/// The note of a row: its own words and what no field holds.
pub(super) fn note(draft: &Draft) -> String {
    let own = Some(draft.get(Note).to_owned()).filter(|note| !note.is_empty());
    let extra = draft
        .extra
        .iter()
        .map(|(name, value)| format!("{name}: {value}"));
    own.into_iter().chain(extra).collect::<Vec<_>>().join("\n")
}

/// A note with the lines that it lacks; none when it lacks none. Lines past the longest note
/// stay outside.
pub(super) fn joined(note: &str, more: &str) -> Option<String> {
    let mut all = note.to_owned();
    for line in more.lines().filter(|line| !line.trim().is_empty()) {
        let room = all.chars().count() + line.chars().count() < limits::NOTE;
        if all.lines().any(|one| one.trim() == line.trim()) || !room {
            continue;
        }
        if !all.is_empty() {
            all.push('\n');
        }
        all.push_str(line);
    }
    (all != note).then_some(all)
}

fn add(tx: &mut WriteTx, draft: &Draft, places: &mut HashMap<String, String>) -> Result<String> {
    let premises = place(tx, draft, places)?;
    let request = NewStation {
        number: draft.get(Number).to_owned(),
        code: draft.get(Code).to_owned(),
        kind: words::kind(draft.get(Kind)),
        state: words::state(draft.get(State)),
        council: draft.council.clone(),
        locality: draft.get(Locality).to_owned(),
        boundary: draft.get(Boundary).to_owned(),
        voters: rules::whole(draft.get(Voters)),
        premises,
        new_premises: None,
        zone: draft.get(Zone).to_owned(),
        route: draft.get(Route).to_owned(),
        note: note(draft),
        election: None,
    };
    let mut check = Check::default();
    let id = adding::write(tx, &request, &mut check)?;
    check.done()?;
    let name = draft.get(Council);
    if draft.council.is_none() && !name.is_empty() {
        // Not among the councils: kept as it was written.
        tx.set(Entity::Station, &id, "council_name", json!(name))?;
    }
    Ok(id)
}

/// Writes into a known station what it lacks; elections ahead follow.
fn complete(
    tx: &mut WriteTx,
    id: &str,
    draft: &Draft,
    places: &mut HashMap<String, String>,
    reading: &Reading,
) -> Result<()> {
    let there = store::live(tx.conn(), id)?;
    let text = |field: ImportField| Some(draft.get(field).to_owned()).filter(|t| !t.is_empty());
    let mut request = EditStation {
        id: id.to_owned(),
        code: text(Code),
        locality: text(Locality),
        boundary: text(Boundary),
        voters: text(Voters),
        zone: text(Zone),
        route: text(Route),
        council: draft.council.clone().filter(|_| text(Council).is_some()),
        ..EditStation::default()
    };
    request.note = joined(&there.note, &note(draft));
    match &there.premises_id {
        Some(premises) => fill(tx, premises, draft)?,
        None => request.premises = place(tx, draft, places)?,
    }
    editing::edit(tx, &request, reading)
}
