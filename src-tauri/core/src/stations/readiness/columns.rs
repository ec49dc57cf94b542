//! Acts on the columns: own ones, other names, order, left out and brought back.

use serde_json::{Value as Json, json};

use super::groups::{self, GroupRecord, ICONS, MOST};
use super::{MoveGroup, SaveGroup, store};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::locales::Texts;

/// Letters of a column's name: it stands over a narrow column.
const NAME: usize = 40;

/// Adds or changes a column.
///
/// # Errors
/// `invalid`; `not-found`; `too-large` beyond the most columns there may be.
pub(super) fn save(tx: &mut WriteTx, request: &SaveGroup, texts: &Texts) -> Result<()> {
    let request = tidy(request)?;
    groups::ensure(tx)?;
    let all = store::groups(tx.conn())?;
    let live = all.iter().filter(|group| !group.left_out).count();
    let Some(id) = &request.id else {
        let name = request.name.unwrap_or_default();
        if name.is_empty() {
            return Err(crate::tasks::service::wrong("name", FieldCode::Required));
        }
        room_for_one(live)?;
        let place = all.iter().map(|group| group.place + 1).max().unwrap_or(0);
        let id = tx.new_id();
        let values = [
            ("name", json!(name)),
            ("note", json!(request.note.unwrap_or_default())),
            ("icon", json!(request.icon.unwrap_or_default())),
            ("place", json!(place)),
        ];
        tx.insert(Entity::CheckGroup, &id, &values)?;
        tx.about(name, 1);
        return Ok(());
    };
    let group = found(&all, id)?;
    let mut values: Vec<(&str, Json)> = Vec::new();
    if let Some(name) = &request.name {
        // Without a name of its own a shipped column has the shipped one again.
        if name.is_empty() && group.builtin.is_empty() {
            return Err(crate::tasks::service::wrong("name", FieldCode::Required));
        }
        values.push(("name", json!(name)));
    }
    if let Some(note) = &request.note {
        values.push(("note", json!(note)));
    }
    if let Some(icon) = &request.icon {
        values.push(("icon", json!(icon)));
    }
    match request.left_out {
        Some(true) if !group.left_out => values.push(("deleted_at", json!(tx.stamp()))),
        Some(false) if group.left_out => {
            room_for_one(live)?;
            values.push(("deleted_at", Json::Null));
        }
        _ => {}
    }
    tx.set_all(Entity::CheckGroup, id, &values)?;
    let after = store::groups(tx.conn())?;
    tx.about(found(&after, id)?.shown(texts, 0).name, 1);
    Ok(())
}

fn tidy(request: &SaveGroup) -> Result<SaveGroup> {
    let mut request = request.clone();
    let mut check = Check::default();
    if let Some(name) = &mut request.name {
        check.text("name", name, NAME);
    }
    if let Some(note) = &mut request.note {
        check.text("note", note, limits::LINE);
    }
    if let Some(icon) = &request.icon
        && !icon.is_empty()
        && !ICONS.contains(&icon.as_str())
    {
        check.push("icon", FieldCode::NotListed, &[]);
    }
    check.done()?;
    Ok(request)
}

fn room_for_one(live: usize) -> Result<()> {
    if live < MOST {
        return Ok(());
    }
    let params = [("limit", MOST.to_string())];
    Err(Error::refused(ErrorCode::TooLarge, &params))
}

fn found<'g>(all: &'g [GroupRecord], id: &str) -> Result<&'g GroupRecord> {
    all.iter()
        .find(|group| group.id == id)
        .ok_or(Error::NotFound("check_group"))
}

/// Puts a column behind another one, or first.
///
/// # Errors
/// `not-found` for a column that is not in the matrix; `invalid` behind itself.
pub(super) fn shift(tx: &mut WriteTx, request: &MoveGroup, texts: &Texts) -> Result<()> {
    if request.after.as_ref() == Some(&request.id) {
        return Err(crate::tasks::service::wrong("after", FieldCode::Itself));
    }
    groups::ensure(tx)?;
    let all = store::groups(tx.conn())?;
    let mut order: Vec<&GroupRecord> = all.iter().filter(|group| !group.left_out).collect();
    let at = |order: &[&GroupRecord], id: &str| {
        let at = order.iter().position(|group| group.id == id);
        at.ok_or(Error::NotFound("check_group"))
    };
    let from = at(&order, &request.id)?;
    let moved = order.remove(from);
    let to = match &request.after {
        Some(after) => at(&order, after)? + 1,
        None => 0,
    };
    order.insert(to, moved);
    let name = moved.shown(texts, 0).name;
    // Those that are left out go behind, so that no two share a place.
    let behind = all.iter().filter(|group| group.left_out);
    let order: Vec<String> = order
        .into_iter()
        .chain(behind)
        .map(|g| g.id.clone())
        .collect();
    for (place, id) in (0_i64..).zip(order) {
        tx.set(Entity::CheckGroup, &id, "place", json!(place))?;
    }
    tx.about(name, 1);
    Ok(())
}
