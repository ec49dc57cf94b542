//! Wire adapters of groups.

use rusqlite::Connection;
use serde_json::json;

use super::{EditGroup, Group, NewGroup, SetMembers, store};
use crate::app::Desk;
use crate::commands::Empty;
use crate::error::{Error, Result};
use crate::history::{Changed, Entity, OpKind, WriteTx};
use crate::limits::{self, Check};
use crate::search::Index;
use crate::staff::commands::{change_then, live_person};
use crate::staff::store::{self as people, Narrow};
use crate::staff::{ById, Counted};

/// Groups in their order, with the number of their members.
pub fn group_list(desk: &Desk, _: Empty) -> Result<Vec<Group>> {
    desk.core()?.search(|conn, index| {
        store::names(conn)?
            .into_iter()
            .map(|group| shown(conn, index, &group.id))
            .collect()
    })
}

/// Makes a group.
pub fn group_add(desk: &Desk, mut request: NewGroup) -> Result<Changed<Group>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, limits::TITLE);
    check.done()?;
    if request.members.len() > limits::BATCH {
        return Err(too_large());
    }
    change(desk, OpKind::GroupAdd, |tx| {
        let id = tx.new_id();
        let rule = match &request.rule {
            Some(rule) => serde_json::to_string(rule)?,
            None => String::new(),
        };
        let place = store::names(tx.conn())?.len();
        let values = [
            ("name", json!(request.name)),
            ("rule", json!(rule)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::ContactGroup, &id, &values)?;
        if request.rule.is_none() {
            add(tx, &id, &request.members)?;
        }
        Ok(id)
    })
}

/// Renames a group, or gives it another rule.
pub fn group_edit(desk: &Desk, mut request: EditGroup) -> Result<Changed<Group>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, limits::TITLE);
    check.done()?;
    change(desk, OpKind::GroupEdit, |tx| {
        let by_rule = store::rule(tx.conn(), &request.id)?.is_some();
        let name = json!(request.name);
        tx.set(Entity::ContactGroup, &request.id, "name", name)?;
        if let (true, Some(rule)) = (by_rule, &request.rule) {
            let rule = json!(serde_json::to_string(rule)?);
            tx.set(Entity::ContactGroup, &request.id, "rule", rule)?;
        }
        Ok(request.id.clone())
    })
}

/// Takes people into a group chosen by hand, and out of it.
pub fn group_members_set(desk: &Desk, request: SetMembers) -> Result<Changed<Group>> {
    if request.add.len() + request.remove.len() > limits::BATCH {
        return Err(too_large());
    }
    change(desk, OpKind::GroupMembers, |tx| {
        if store::rule(tx.conn(), &request.group)?.is_some() {
            return Err(Error::NotFound("group"));
        }
        add(tx, &request.group, &request.add)?;
        remove(tx, &request.group, &request.remove)?;
        Ok(request.group.clone())
    })
}

/// Takes a group away; its people stay.
pub fn group_remove(desk: &Desk, request: ById) -> Result<Changed<Counted>> {
    change_then(
        desk,
        OpKind::GroupRemove,
        |tx, _| {
            store::rule(tx.conn(), &request.id)?;
            let name = tx.get(Entity::ContactGroup, &request.id, "name")?;
            tx.about(name.as_str().unwrap_or_default(), 1);
            let stamp = json!(tx.stamp());
            tx.set(Entity::ContactGroup, &request.id, "deleted_at", stamp)?;
            Ok(())
        },
        |_, _, _, ()| Ok(Counted { count: 1 }),
    )
}

/// Takes people in who are not there yet.
pub(in crate::staff) fn add(tx: &mut WriteTx, group: &str, ids: &[String]) -> Result<u32> {
    let mut place = store::members(tx.conn(), group)?.len();
    let mut count = 0;
    for person in ids {
        live_person(tx, person)?;
        if store::member(tx.conn(), group, person)?.is_some() {
            continue;
        }
        let id = tx.new_id();
        let values = [
            ("group_id", json!(group)),
            ("person_id", json!(person)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::GroupMember, &id, &values)?;
        place += 1;
        count += 1;
    }
    Ok(count)
}

/// Takes people out.
pub(in crate::staff) fn remove(tx: &mut WriteTx, group: &str, ids: &[String]) -> Result<u32> {
    let mut count = 0;
    for person in ids {
        if let Some(member) = store::member(tx.conn(), group, person)? {
            let stamp = json!(tx.stamp());
            tx.set(Entity::GroupMember, &member, "deleted_at", stamp)?;
            count += 1;
        }
    }
    Ok(count)
}

fn change(
    desk: &Desk,
    kind: OpKind,
    act: impl FnOnce(&mut WriteTx) -> Result<String>,
) -> Result<Changed<Group>> {
    change_then(
        desk,
        kind,
        |tx, _| {
            let id = act(tx)?;
            let name = tx.get(Entity::ContactGroup, &id, "name")?;
            tx.about(name.as_str().unwrap_or_default(), 1);
            Ok(id)
        },
        |conn, index, _, id| shown(conn, index, id),
    )
}

fn shown(conn: &Connection, index: &Index, id: &str) -> Result<Group> {
    let rule = store::rule(conn, id)?;
    let mut narrow = Narrow::default();
    super::narrow(conn, index, id, &mut narrow)?;
    let (members, vacant) = people::counts(conn, &narrow)?;
    Ok(Group {
        id: id.to_owned(),
        name: store::name(conn, id)?,
        rule,
        count: members + vacant,
    })
}

fn too_large() -> Error {
    let params = [("limit", limits::BATCH.to_string())];
    Error::refused(crate::error::ErrorCode::TooLarge, &params)
}
