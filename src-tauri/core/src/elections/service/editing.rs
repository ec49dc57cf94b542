//! What moves no date: names, places, notes, closing; the bin.

use serde_json::{Value as Json, json};

use super::{Reading, name_of};
use crate::elections::EditElection;
use crate::elections::store::{self, writing};
use crate::error::{Error, ErrorCode, Result};
use crate::history::{Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::staff::Counted;

/// The kind of act: closing by itself is told apart in the history.
pub fn kind_of(request: &EditElection) -> OpKind {
    let only = EditElection {
        id: request.id.clone(),
        closed: request.closed,
        ..EditElection::default()
    };
    if request.closed.is_some() && *request == only {
        OpKind::ElectionClose
    } else {
        OpKind::ElectionEdit
    }
}

/// Writes new values.
///
/// # Errors
/// `not-found`, `invalid`.
pub fn edit(tx: &mut WriteTx, request: &EditElection, reading: &Reading) -> Result<()> {
    let election = store::live(tx.conn(), &request.id)?;
    let mut check = Check::default();
    let mut values: Vec<(&str, Json)> = Vec::new();
    let lines = [
        ("name", &request.name, limits::TITLE),
        ("territory", &request.territory, limits::LINE),
    ];
    for (field, value, limit) in lines {
        if let Some(mut text) = value.clone() {
            check.text(field, &mut text, limit);
            values.push((field, json!(text)));
        }
    }
    let longer = [
        ("acts", &request.acts, limits::DUTY),
        ("note", &request.note, limits::NOTE),
    ];
    for (field, value, limit) in longer {
        if let Some(mut text) = value.clone() {
            check.lines(field, &mut text, limit);
            values.push((field, json!(text)));
        }
    }
    check.done()?;
    match request.closed {
        Some(true) if election.closed_on.is_none() => {
            values.push(("closed_on", json!(tx.today())));
        }
        Some(false) => values.push(("closed_on", Json::Null)),
        _ => {}
    }
    tx.set_all(Entity::Election, &request.id, &values)?;
    if let Some(councils) = &request.councils {
        places(tx, &request.id, councils)?;
    }
    let after = store::live(tx.conn(), &request.id)?;
    tx.about(name_of(&after, &reading.texts), 1);
    Ok(())
}

fn places(tx: &mut WriteTx, election: &str, councils: &[String]) -> Result<()> {
    let known = store::places(tx.conn(), election)?;
    let stamp = tx.stamp();
    for place in &known {
        let stays = place
            .council_id
            .as_ref()
            .is_some_and(|id| councils.contains(id));
        if !stays {
            tx.set(
                Entity::ElectionCouncil,
                &place.id,
                "deleted_at",
                json!(stamp),
            )?;
        }
    }
    for (n, council) in (1..).zip(councils) {
        let there = known
            .iter()
            .find(|p| p.council_id.as_ref() == Some(council));
        match there {
            Some(place) => {
                tx.set(Entity::ElectionCouncil, &place.id, "place", json!(n))?;
            }
            None => {
                let name = store::council_name(tx.conn(), council)?;
                writing::place(tx, election, council, &name, n)?;
            }
        }
    }
    Ok(())
}

/// Puts elections into the bin, or takes them out of it. Their rows go with them; tasks made of
/// rows stay where they are.
///
/// # Errors
/// `not-found`; `second-round-there` when a second round would come back beside another.
pub fn bin(tx: &mut WriteTx, ids: &[String], out: bool, reading: &Reading) -> Result<Counted> {
    let mut count = 0;
    let mut subject = String::new();
    let stamp = if out { Json::Null } else { json!(tx.stamp()) };
    for id in ids {
        let election = store::election(tx.conn(), id)?.ok_or(Error::NotFound("election"))?;
        if election.deleted != out {
            continue;
        }
        if let Some(former) = election
            .former_id
            .as_ref()
            .filter(|_| out && election.round > 1)
            && store::second_round(tx.conn(), former)?.is_some()
        {
            let params = [("kind", election.kind.slug().to_owned())];
            return Err(Error::refused(ErrorCode::SecondRoundThere, &params));
        }
        tx.set(Entity::Election, id, "deleted_at", stamp.clone())?;
        if subject.is_empty() {
            subject = name_of(&election, &reading.texts);
        }
        count += 1;
    }
    tx.about(subject, i64::from(count));
    Ok(Counted { count })
}
