//! Wire adapters of rounds of calls.

use rusqlite::Connection;
use serde_json::{Value as Json, json};

use super::{
    CallLine, CallResult, CallRound, CallSheet, EditCallRound, MarkCall, NewCallRound, store,
};
use crate::app::Desk;
use crate::commands::Empty;
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind};
use crate::limits::{self, Check};
use crate::phones::Numbering;
use crate::staff::commands::change_then;
use crate::staff::store as people;
use crate::staff::{ById, Counted, card, narrowing, rules};

/// All rounds: open ones first.
pub fn round_list(desk: &Desk, _: Empty) -> Result<Vec<CallRound>> {
    desk.core()?.read(store::rounds)
}

/// A round with its lines.
pub fn round_get(desk: &Desk, request: ById) -> Result<CallSheet> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    core.read(|conn| sheet(conn, &request.id, &numbering))
}

/// Makes a round.
pub fn round_add(desk: &Desk, mut request: NewCallRound) -> Result<Changed<CallSheet>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, limits::TITLE);
    check.lines("note", &mut request.note, limits::DUTY);
    check.done()?;
    if request.ids.is_empty() {
        request.ids = desk.core()?.search(|conn, index| {
            let narrow = narrowing::narrow(conn, index, &request.filter)?;
            let mut ids = people::everybody(conn, &narrow, false)?;
            ids.extend(people::everybody(conn, &narrow, true)?);
            Ok(ids)
        })?;
    }
    if request.ids.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    change_then(
        desk,
        OpKind::RoundAdd,
        |tx, _| {
            tx.about(request.name.clone(), 1);
            let round = tx.new_id();
            let values = [
                ("name", json!(request.name)),
                ("note", json!(request.note)),
                ("created_at", json!(tx.stamp())),
            ];
            tx.insert(Entity::CallRound, &round, &values)?;
            for (place, id) in request.ids.iter().enumerate() {
                let entry = people::entry_by_id(tx.conn(), id)?
                    .filter(|entry| !entry.binned)
                    .ok_or(Error::NotFound("person"))?;
                let name = rules::short_name(&entry.family, &entry.given);
                let title: Vec<&str> = [name.as_str(), &entry.post, &entry.institution]
                    .into_iter()
                    .filter(|part| !part.is_empty())
                    .collect();
                let column = if entry.vacant() {
                    "position_id"
                } else {
                    "person_id"
                };
                let values = [
                    ("round_id", json!(round)),
                    (column, json!(id)),
                    ("title", json!(title.join(", "))),
                    ("place", json!(place)),
                ];
                let line = tx.new_id();
                tx.insert(Entity::CallLine, &line, &values)?;
            }
            Ok(round)
        },
        |conn, _, numbering, round| sheet(conn, round, numbering),
    )
}

/// Renames, closes or opens a round.
pub fn round_edit(desk: &Desk, mut request: EditCallRound) -> Result<Changed<CallSheet>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, limits::TITLE);
    check.lines("note", &mut request.note, limits::DUTY);
    check.done()?;
    change_then(
        desk,
        OpKind::RoundEdit,
        |tx, _| {
            let round = store::one(tx.conn(), &request.id)?.ok_or(Error::NotFound("round"))?;
            tx.about(request.name.clone(), 1);
            let closed = match (request.closed, round.closed_at) {
                (true, Some(at)) => json!(at),
                (true, None) => json!(tx.stamp()),
                (false, _) => Json::Null,
            };
            for (field, value) in [
                ("name", json!(request.name)),
                ("note", json!(request.note)),
                ("closed_at", closed),
            ] {
                tx.set(Entity::CallRound, &request.id, field, value)?;
            }
            Ok(request.id.clone())
        },
        |conn, _, numbering, round| sheet(conn, round, numbering),
    )
}

/// Marks what came of a call.
pub fn round_mark(desk: &Desk, mut request: MarkCall) -> Result<Changed<CallSheet>> {
    let mut check = Check::default();
    check.lines("note", &mut request.note, limits::DUTY);
    let promised = request.promised_on.clone().unwrap_or_default();
    check.date("promised_on", &promised);
    if !promised.is_empty() && request.result != CallResult::Promised {
        check.push("promised_on", FieldCode::NotADate, &[]);
    }
    check.done()?;
    change_then(
        desk,
        OpKind::RoundMark,
        |tx, _| {
            let line = &request.line;
            let round = store::round_of(tx.conn(), line)?.ok_or(Error::NotFound("line"))?;
            let title = tx.get(Entity::CallLine, line, "title")?;
            tx.about(title.as_str().unwrap_or_default(), 1);
            let result = json!(request.result.slug());
            if tx.set(Entity::CallLine, line, "result", result)? {
                let called = match request.result {
                    CallResult::Open => Json::Null,
                    _ => json!(tx.stamp()),
                };
                tx.set(Entity::CallLine, line, "called_at", called)?;
            }
            let day = if promised.is_empty() {
                Json::Null
            } else {
                json!(promised)
            };
            tx.set(Entity::CallLine, line, "promised_on", day)?;
            tx.set(Entity::CallLine, line, "note", json!(request.note))?;
            Ok(round)
        },
        |conn, _, numbering, round| sheet(conn, round, numbering),
    )
}

/// Takes a round away.
pub fn round_remove(desk: &Desk, request: ById) -> Result<Changed<Counted>> {
    change_then(
        desk,
        OpKind::RoundRemove,
        |tx, _| {
            let round = store::one(tx.conn(), &request.id)?.ok_or(Error::NotFound("round"))?;
            tx.about(round.name, 1);
            let stamp = json!(tx.stamp());
            tx.set(Entity::CallRound, &request.id, "deleted_at", stamp)?;
            Ok(())
        },
        |_, _, _, ()| Ok(Counted { count: 1 }),
    )
}

fn sheet(conn: &Connection, id: &str, numbering: &Numbering) -> Result<CallSheet> {
    let round = store::one(conn, id)?.ok_or(Error::NotFound("round"))?;
    let mut lines = Vec::new();
    for row in store::lines(conn, id)? {
        let phone = match &row.who {
            Some(who) => card::main_phone(people::phones(conn, who)?, numbering),
            None => None,
        };
        lines.push(CallLine {
            id: row.id,
            person: row.who,
            title: row.title,
            phone,
            result: row.result,
            called_at: row.called_at,
            promised_on: row.promised_on,
            note: row.note,
        });
    }
    Ok(CallSheet { round, lines })
}
