//! Wire adapters of saved views and habits.

use rusqlite::Connection;
use serde_json::{Value as Json, json};

use super::{MoveView, PeopleView, SaveView, SavedView, ViewsOf, store};
use crate::app::Desk;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind};
use crate::limits::{self, Check};
use crate::office::store as office;
use crate::search::{DocKind, Index, find};
use crate::staff::commands::change_then;
use crate::staff::store::{self as people};
use crate::staff::{ById, Counted, narrowing};

/// Views of a screen with what they show now.
pub fn view_list(desk: &Desk, request: ViewsOf) -> Result<Vec<SavedView>> {
    desk.core()?
        .search(|conn, index| listed(conn, index, request.screen.as_deref()))
}

/// Saves a view, a new one or an old one changed.
pub fn view_save(desk: &Desk, mut request: SaveView) -> Result<Changed<Vec<SavedView>>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, limits::TITLE);
    check.required("screen", &mut request.screen, limits::ROOM);
    check.text("icon", &mut request.icon, limits::ROOM);
    let fits = if request.screen == PEOPLE {
        serde_json::from_str::<PeopleView>(&request.query).is_ok()
    } else {
        serde_json::from_str::<Json>(&request.query).is_ok()
    };
    if !fits || request.query.len() > limits::NOTE {
        check.push("query", FieldCode::BadCharacters, &[]);
    }
    check.done()?;
    change_then(
        desk,
        OpKind::ViewSave,
        |tx, _| {
            tx.about(request.name.clone(), 1);
            let user = match request.everybody {
                true => None,
                false => office::setting(tx.conn(), office::CURRENT_USER)?,
            };
            let values = [
                ("screen", json!(request.screen)),
                ("name", json!(request.name)),
                ("query", json!(request.query)),
                ("icon", json!(request.icon)),
                ("user_id", json!(user)),
            ];
            match &request.id {
                Some(id) => {
                    store::screen(tx.conn(), id)?.ok_or(Error::NotFound("view"))?;
                    for (field, value) in values {
                        tx.set(Entity::SavedView, id, field, value)?;
                    }
                }
                None => {
                    let there = store::list(tx.conn(), Some(&request.screen), user.as_deref())?;
                    let id = tx.new_id();
                    tx.insert(Entity::SavedView, &id, &values)?;
                    tx.set(Entity::SavedView, &id, "place", json!(there.len()))?;
                }
            }
            Ok(request.screen.clone())
        },
        |conn, index, _, screen| listed(conn, index, Some(screen)),
    )
}

/// Puts a view elsewhere in the order.
pub fn view_move(desk: &Desk, request: MoveView) -> Result<Changed<Vec<SavedView>>> {
    change_then(
        desk,
        OpKind::ViewMove,
        |tx, _| {
            let screen = store::screen(tx.conn(), &request.id)?.ok_or(Error::NotFound("view"))?;
            let name = tx.get(Entity::SavedView, &request.id, "name")?;
            tx.about(name.as_str().unwrap_or_default(), 1);
            let user = office::setting(tx.conn(), office::CURRENT_USER)?;
            let mut order: Vec<String> = store::list(tx.conn(), Some(&screen), user.as_deref())?
                .into_iter()
                .map(|view| view.id)
                .filter(|id| *id != request.id)
                .collect();
            let at = request
                .before
                .as_ref()
                .and_then(|before| order.iter().position(|id| id == before))
                .unwrap_or(order.len());
            order.insert(at, request.id.clone());
            for (place, id) in order.iter().enumerate() {
                tx.set(Entity::SavedView, id, "place", json!(place))?;
            }
            Ok(screen)
        },
        |conn, index, _, screen| listed(conn, index, Some(screen)),
    )
}

/// Takes a view away.
pub fn view_remove(desk: &Desk, request: ById) -> Result<Changed<Vec<SavedView>>> {
    change_then(
        desk,
        OpKind::ViewRemove,
        |tx, _| {
            let screen = store::screen(tx.conn(), &request.id)?.ok_or(Error::NotFound("view"))?;
            let name = tx.get(Entity::SavedView, &request.id, "name")?;
            tx.about(name.as_str().unwrap_or_default(), 1);
            let stamp = json!(tx.stamp());
            tx.set(Entity::SavedView, &request.id, "deleted_at", stamp)?;
            Ok(screen)
        },
        |conn, index, _, screen| listed(conn, index, Some(screen)),
    )
}

/// Counts that a card was used: opened from a search, or its number copied. In a file
/// open for reading nothing is counted.
pub fn person_used(desk: &Desk, request: ById) -> Result<Changed<Counted>> {
    let core = desk.core()?;
    let mut count = 0;
    if !core.is_read_only()
        && core
            .read(|conn| people::entry_by_id(conn, &request.id))?
            .is_some()
    {
        let today = core.clock().today().to_string();
        core.database()
            .write(|tx| store::used(tx, &request.id, &today))?;
        core.follow_uses()?;
        count = 1;
    }
    Ok(Changed {
        value: Counted { count },
        op: None,
        topics: Vec::new(),
    })
}

/// The screen whose views can be counted here.
const PEOPLE: &str = "people";

fn listed(conn: &Connection, index: &Index, screen: Option<&str>) -> Result<Vec<SavedView>> {
    let user = office::setting(conn, office::CURRENT_USER)?;
    let mut views = store::list(conn, screen, user.as_deref())?;
    for view in views.iter_mut().filter(|view| view.screen == PEOPLE) {
        view.count = count(conn, index, &view.query).ok();
    }
    Ok(views)
}

/// How many rows a view of people shows; a group it names may be gone.
fn count(conn: &Connection, index: &Index, query: &str) -> Result<u32> {
    let view: PeopleView = serde_json::from_str(query)?;
    let narrow = narrowing::narrow(conn, index, &view.filter)?;
    if view.query.trim().is_empty() {
        let (people, vacant) = people::counts(conn, &narrow)?;
        return Ok(people + vacant);
    }
    let mut among: std::collections::HashSet<String> = people::everybody(conn, &narrow, true)?
        .into_iter()
        .collect();
    among.extend(people::everybody(conn, &narrow, false)?);
    let hits = find(index, &view.query, |doc| {
        matches!(doc.kind, DocKind::Person | DocKind::Vacant) && among.contains(&*doc.id)
    });
    Ok(hits.len() as u32)
}
