//! Wire adapters of what else a card keeps.

use serde_json::json;

use super::{NewOtherName, PrivateField, SetFavourite, SetPhoto, SetPrivate, picture, store};
use crate::app::Desk;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Changed, Entity, OpKind};
use crate::limits::{self, Check};
use crate::office::store as office;
use crate::staff::commands::{change, live_person};
use crate::staff::{ById, PersonCard};

/// Adds a name in another language, or a former one.
pub fn other_name_add(desk: &Desk, mut request: NewOtherName) -> Result<Changed<PersonCard>> {
    let mut check = Check::default();
    check.required("name", &mut request.name, limits::LINE);
    check.text("language", &mut request.language, limits::EXTENSION);
    check.done()?;
    change(desk, OpKind::OtherNameAdd, |tx, _| {
        live_person(tx, &request.person)?;
        let place = store::other_names(tx.conn(), &request.person)?.len();
        let id = tx.new_id();
        let values = [
            ("person_id", json!(request.person)),
            ("language", json!(request.language)),
            ("name", json!(request.name)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::OtherName, &id, &values)?;
        Ok(request.person.clone())
    })
}

/// Takes a name off a card.
pub fn other_name_remove(desk: &Desk, request: ById) -> Result<Changed<PersonCard>> {
    change(desk, OpKind::OtherNameRemove, |tx, _| {
        let person = store::owner(tx.conn(), &request.id)?.ok_or(Error::NotFound("other_name"))?;
        live_person(tx, &person)?;
        let stamp = json!(tx.stamp());
        tx.set(Entity::OtherName, &request.id, "deleted_at", stamp)?;
        Ok(person)
    })
}

/// Notes that whoever sits here has checked the card today.
pub fn person_check(desk: &Desk, request: ById) -> Result<Changed<PersonCard>> {
    change(desk, OpKind::PersonCheck, |tx, _| {
        live_person(tx, &request.id)?;
        let (today, actor) = (json!(tx.today()), json!(tx.actor()));
        tx.set(Entity::Person, &request.id, "checked_on", today)?;
        tx.set(Entity::Person, &request.id, "checked_by", actor)?;
        Ok(request.id.clone())
    })
}

/// Makes a person a favourite of whoever sits here, or no longer.
pub fn favourite_set(desk: &Desk, request: SetFavourite) -> Result<Changed<PersonCard>> {
    change(desk, OpKind::FavouriteSet, |tx, _| {
        live_person(tx, &request.person)?;
        let user = office::setting(tx.conn(), office::CURRENT_USER)?;
        let there = store::favourite(tx.conn(), &request.person, user.as_deref())?;
        match (there, request.favourite) {
            (None, true) => {
                let id = tx.new_id();
                let values = [
                    ("user_id", json!(user)),
                    ("person_id", json!(request.person)),
                ];
                tx.insert(Entity::Favourite, &id, &values)?;
            }
            (Some(id), false) => {
                let stamp = json!(tx.stamp());
                tx.set(Entity::Favourite, &id, "deleted_at", stamp)?;
            }
            _ => {}
        }
        Ok(request.person.clone())
    })
}

/// Says which fields of a person are private.
pub fn private_set(desk: &Desk, request: SetPrivate) -> Result<Changed<PersonCard>> {
    change(desk, OpKind::PrivateSet, |tx, _| {
        live_person(tx, &request.person)?;
        let words: Vec<&str> = PrivateField::ALL
            .iter()
            .filter(|field| request.fields.contains(field))
            .map(|field| field.slug())
            .collect();
        let words = json!(words.join(" "));
        tx.set(Entity::Person, &request.person, "private_fields", words)?;
        Ok(request.person.clone())
    })
}

/// Gives a person a picture, or takes it away.
pub fn person_photo_set(desk: &Desk, request: SetPhoto) -> Result<Changed<PersonCard>> {
    if !request.photo.is_empty() && !picture::is_picture(&request.photo) {
        let mut check = Check::default();
        let limit = (limits::PHOTO / 1024).to_string();
        check.push("photo", FieldCode::NotAPicture, &[("limit", limit)]);
        check.done()?;
    }
    change(desk, OpKind::PhotoSet, |tx, _| {
        live_person(tx, &request.person)?;
        let photo = json!(request.photo);
        tx.set(Entity::Person, &request.person, "photo", photo)?;
        Ok(request.person.clone())
    })
}
