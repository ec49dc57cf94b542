//! Wire adapters of the office room.

use super::store;
use super::{AppUser, ChooseUser, EditOffice, NewUser, Office};
use crate::app::Desk;
use crate::clock::new_id;
use crate::commands::Topic;
use crate::error::{Error, Result};
use crate::history::{Changed, OpKind};
use crate::limits::{Check, POST, TITLE};

/// Edits the office.
pub fn office_edit(desk: &Desk, mut request: EditOffice) -> Result<Changed<Office>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, TITLE);
    check.text("section", &mut request.section, TITLE);
    check.text("district", &mut request.district, TITLE);
    check.text("area_code", &mut request.area_code, 6);
    check.done()?;
    let core = desk.core()?;
    let changed = core.transact(OpKind::OfficeEdit, |tx| {
        let office = store::office(tx.conn())?;
        tx.about(request.name.clone(), 1);
        store::update_office(tx, &office.id, &request)?;
        store::office(tx.conn())
    })?;
    if changed.op.is_some() {
        // Area code and habit of writing change what a number is found by.
        core.rebuild_index()?;
    }
    Ok(desk.announce(changed))
}

/// Adds a person to those who work here and seats them.
pub fn user_add(desk: &Desk, mut request: NewUser) -> Result<Changed<AppUser>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, TITLE);
    check.text("post", &mut request.post, POST);
    check.done()?;
    let core = desk.core()?;
    let id = new_id(core.clock());
    let changed = core.transact(OpKind::UserAdd, |tx| {
        tx.about(request.name.clone(), 1);
        store::insert_user(tx, &id, &request)?;
        Ok(AppUser {
            id: id.clone(),
            name: request.name.clone(),
            post: request.post.clone(),
            role: request.role,
            person: None,
        })
    })?;
    core.set_setting(store::CURRENT_USER, Some(&id))?;
    Ok(desk.announce(changed))
}

/// Seats a person at the PC: later changes carry their name.
pub fn user_choose(desk: &Desk, request: ChooseUser) -> Result<Changed<AppUser>> {
    let core = desk.core()?;
    let user = core
        .read(store::users)?
        .into_iter()
        .find(|user| user.id == request.id)
        .ok_or(Error::NotFound("app_user"))?;
    core.set_setting(store::CURRENT_USER, Some(&user.id))?;
    Ok(desk.announce(Changed {
        value: user,
        op: None,
        topics: vec![Topic::Office],
    }))
}
