//! Who a user is in the directory.

use serde_json::json;

use crate::app::Desk;
use crate::error::{Error, Result};
use crate::history::{Changed, Entity, OpKind};
use crate::office::{self, AppUser};
use crate::tasks::SetUserPerson;
use crate::tasks::store::people::live_name;

/// Says which card of the directory a user is; none takes it back.
///
/// # Errors
/// `not-found` for a user or a card that is not there.
pub fn link(desk: &Desk, request: &SetUserPerson) -> Result<Changed<AppUser>> {
    let core = desk.core()?;
    let changed = core.transact(OpKind::UserPerson, |tx| {
        let user = office::store::users(tx.conn())?
            .into_iter()
            .find(|user| user.id == request.user)
            .ok_or(Error::NotFound("app_user"))?;
        if let Some(person) = &request.person {
            live_name(tx.conn(), person)?.ok_or(Error::NotFound("person"))?;
        }
        tx.set(
            Entity::AppUser,
            &user.id,
            "person_id",
            json!(request.person),
        )?;
        tx.about(user.name.clone(), 1);
        Ok(AppUser {
            person: request.person.clone(),
            ..user
        })
    })?;
    Ok(desk.announce(changed))
}
