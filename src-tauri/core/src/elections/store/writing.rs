//! Records into acts of the journal.

use serde_json::{Value as Json, json};

use super::{AnchorRecord, ElectionRecord, LineRecord};
use crate::error::Result;
use crate::history::{Entity, WriteTx};

/// Adds an election.
///
/// # Errors
/// Of the database.
pub fn election(tx: &mut WriteTx, election: &ElectionRecord) -> Result<()> {
    let values = [
        ("pack", json!(election.pack)),
        ("kind", json!(election.kind.slug())),
        ("round", json!(election.round)),
        ("name", json!(election.name)),
        ("day", json!(election.day)),
        ("territory", json!(election.territory)),
        ("code", json!(election.code)),
        ("acts", json!(election.acts)),
        ("language", json!(election.language.code())),
        ("own_n", json!(election.own_n)),
        ("own_unit", json!(election.own_unit)),
        ("countings", json!(election.countings)),
        ("former_id", json!(election.former_id)),
        ("note", json!(election.note)),
        ("official", json!(election.official)),
        ("created_at", json!(tx.stamp())),
    ];
    tx.insert(Entity::Election, &election.id, &values)
}

/// Adds an event with its day.
///
/// # Errors
/// Of the database.
pub fn anchor(tx: &mut WriteTx, election: &str, anchor: &AnchorRecord) -> Result<()> {
    let id = tx.new_id();
    let values = [
        ("election_id", json!(election)),
        ("event", json!(anchor.event)),
        ("at", json!(anchor.at)),
        ("basis", json!(anchor.basis)),
    ];
    tx.insert(Entity::ElectionAnchor, &id, &values)
}

/// Adds a council where an election is held.
///
/// # Errors
/// Of the database.
pub fn place(tx: &mut WriteTx, election: &str, council: &str, name: &str, n: usize) -> Result<()> {
    let id = tx.new_id();
    let values = [
        ("election_id", json!(election)),
        ("council_id", json!(council)),
        ("council_name", json!(name)),
        ("place", json!(n)),
    ];
    tx.insert(Entity::ElectionCouncil, &id, &values)
}

/// Adds a row under its own id.
///
/// # Errors
/// Of the database.
pub fn line(tx: &mut WriteTx, line: &LineRecord) -> Result<()> {
    let stamp = tx.stamp();
    let mut values = fields(line);
    values.push(("created_at", json!(stamp)));
    tx.insert(Entity::ProgrammeLine, &line.id, &values)
}

/// Writes what differs between two states of one row.
///
/// # Errors
/// Of the database.
pub fn update(tx: &mut WriteTx, before: &LineRecord, after: &LineRecord) -> Result<bool> {
    let differing: Vec<(&str, Json)> = fields(before)
        .into_iter()
        .zip(fields(after))
        .filter(|(old, new)| old.1 != new.1)
        .map(|(_, new)| new)
        .collect();
    tx.set_all(Entity::ProgrammeLine, &after.id, &differing)
}

/// Writes what was counted anew for a row; nothing else of it is looked at, since a move has
/// thousands of them.
///
/// # Errors
/// Of the database.
pub fn counted(tx: &mut WriteTx, before: &LineRecord, after: &LineRecord) -> Result<bool> {
    let mut values: Vec<(&str, Json)> = Vec::new();
    let days = [
        ("from_on", &before.from_on, &after.from_on),
        ("to_on", &before.to_on, &after.to_on),
        ("at_time", &before.at_time, &after.at_time),
        ("own_on", &before.own_on, &after.own_on),
    ];
    for (field, old, new) in days {
        if old != new {
            values.push((field, json!(new)));
        }
    }
    let words = [
        ("draft", &before.draft, &after.draft),
        ("counting", &before.counting, &after.counting),
        ("trust", &before.trust, &after.trust),
    ];
    for (field, old, new) in words {
        if old != new {
            values.push((field, json!(new)));
        }
    }
    tx.set_all(Entity::ProgrammeLine, &after.id, &values)
}

fn fields(line: &LineRecord) -> Vec<(&'static str, Json)> {
    vec![
        ("election_id", json!(line.election_id)),
        ("chapter", json!(line.chapter)),
        ("chapter_place", json!(line.chapter_place)),
        ("place", json!(line.place)),
        ("no", json!(line.no)),
        ("origin", json!(line.origin.slug())),
        ("rule", json!(line.rule)),
        ("terms", json!(line.terms)),
        ("action", json!(line.action)),
        ("law_term", json!(line.law_term)),
        ("legal_act", json!(line.legal_act)),
        ("legal_ref", json!(line.legal_ref)),
        ("bodies", json!(line.bodies)),
        ("from_on", json!(line.from_on)),
        ("to_on", json!(line.to_on)),
        ("at_time", json!(line.at_time)),
        ("draft", json!(line.draft)),
        ("counting", json!(line.counting)),
        ("trust", json!(line.trust)),
        ("own_on", json!(line.own_on)),
        ("own_typed", json!(i64::from(line.own_typed))),
        ("official_from", json!(line.official_from)),
        ("official_to", json!(line.official_to)),
        ("official_time", json!(line.official_time)),
        ("official_text", json!(line.official_text)),
        ("official_source", json!(line.official_source)),
        ("state", json!(line.state.slug())),
        ("reason", json!(line.reason)),
        ("done_on", json!(line.done_on)),
        ("late_days", json!(line.late_days)),
        ("evidence", json!(line.evidence)),
        ("note", json!(line.note)),
        ("responsible_id", json!(line.responsible_id)),
        ("responsible_name", json!(line.responsible_name)),
        ("readers", json!(line.readers)),
    ]
}
