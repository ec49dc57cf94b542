//! Verbs of the directory, within one act each.

use serde_json::{Value as Json, json};

use super::{EditPerson, NewPerson, NewPhone, PersonField, rules, store};
use crate::error::{Error, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::phones::{self, Numbering};
use crate::search::folded;

/// Checks and tidies a new person in place.
pub fn check_new(new: &mut NewPerson) -> Check {
    let mut check = Check::default();
    for (path, value, limit) in [
        ("family", &mut new.family, limits::NAME),
        ("given", &mut new.given, limits::NAME),
        ("patronymic", &mut new.patronymic, limits::NAME),
        ("post", &mut new.post, limits::POST),
        ("institution", &mut new.institution, limits::TITLE),
        ("duty", &mut new.duty, limits::DUTY),
        ("room", &mut new.room, limits::ROOM),
        ("hours", &mut new.hours, limits::LINE),
    ] {
        check.text(path, value, limit);
    }
    check.lines("note", &mut new.note, limits::NOTE);
    // A post without a holder has no place for what is known about a person.
    let about_person = !new.patronymic.is_empty() || !new.note.is_empty();
    if new.family.is_empty() && new.given.is_empty() && (new.post.is_empty() || about_person) {
        check.push("family", crate::error::FieldCode::Required, &[]);
    }
    for (n, phone) in new.phones.iter_mut().enumerate() {
        check.phone(&format!("phones.{n}"), &mut phone.typed);
        if let Some(extension) = &mut phone.extension {
            check.text(
                &format!("phones.{n}.extension"),
                extension,
                limits::EXTENSION,
            );
        }
    }
    for (n, email) in new.emails.iter_mut().enumerate() {
        check.email(&format!("emails.{n}"), email);
    }
    check
}

/// Adds a person (or, without a name, a vacant post) and returns the id it is shown under.
pub fn add(tx: &mut WriteTx, new: &NewPerson, numbering: &Numbering) -> Result<String> {
    let has_post = [
        &new.post,
        &new.institution,
        &new.duty,
        &new.room,
        &new.hours,
    ]
    .into_iter()
    .any(|text| !text.is_empty());
    let vacant = new.family.is_empty() && new.given.is_empty();
    let position = if has_post {
        let organisation = organisation(tx, &new.institution)?;
        let id = tx.new_id();
        let values = [
            (
                "organisation_id",
                organisation.map_or(Json::Null, Json::from),
            ),
            ("title", json!(new.post)),
            ("duty", json!(new.duty)),
            ("room", json!(new.room)),
            ("hours", json!(new.hours)),
        ];
        tx.insert(Entity::Position, &id, &values)?;
        Some(id)
    } else {
        None
    };
    let owner = match (&position, vacant) {
        (Some(position), true) => position.clone(),
        (None, true) => return Err(Error::Internal("neither a name nor a post".into())),
        (position, false) => {
            let id = tx.new_id();
            let values = [
                ("family", json!(new.family)),
                ("given", json!(new.given)),
                ("patronymic", json!(new.patronymic)),
                ("note", json!(new.note)),
                ("created_at", json!(tx.stamp())),
            ];
            tx.insert(Entity::Person, &id, &values)?;
            if let Some(position) = position {
                appoint(tx, &id, position)?;
            }
            id
        }
    };
    let column = if vacant { "position_id" } else { "person_id" };
    for phone in &new.phones {
        add_phone(tx, column, &owner, phone, numbering)?;
    }
    for address in &new.emails {
        add_email(tx, column, &owner, address, false)?;
    }
    Ok(owner)
}

fn appoint(tx: &mut WriteTx, person: &str, position: &str) -> Result<()> {
    let id = tx.new_id();
    let values = [
        ("person_id", json!(person)),
        ("position_id", json!(position)),
    ];
    tx.insert(Entity::Assignment, &id, &values)
}

/// Id of the institution of this name, founded if it is new; none for an empty name.
pub fn organisation(tx: &mut WriteTx, name: &str) -> Result<Option<String>> {
    if name.is_empty() {
        return Ok(None);
    }
    if let Some(id) = store::organisation_named(tx.conn(), name)? {
        return Ok(Some(id));
    }
    let id = tx.new_id();
    tx.insert(Entity::Organisation, &id, &[("name", json!(name))])?;
    Ok(Some(id))
}

/// Which column of a number or address points to this record.
pub fn owner_column(tx: &WriteTx, id: &str) -> Result<&'static str> {
    let entry = store::entry_by_id(tx.conn(), id)?.ok_or(Error::NotFound("person"))?;
    refuse_binned(&entry)?;
    Ok(if entry.vacant() {
        "position_id"
    } else {
        "person_id"
    })
}

fn refuse_binned(entry: &store::Entry) -> Result<()> {
    // A binned record is restored before it is edited.
    if entry.binned {
        Err(Error::NotFound("person"))
    } else {
        Ok(())
    }
}

/// Name for the history: the person's, or the vacant post's.
pub fn subject(tx: &WriteTx, id: &str) -> Result<String> {
    let entry = store::entry_by_id(tx.conn(), id)?.ok_or(Error::NotFound("person"))?;
    let name = rules::short_name(&entry.family, &entry.given);
    Ok(if name.is_empty() { entry.post } else { name })
}

/// Adds a number. Five digits stay as typed until the offered code is accepted.
pub fn add_phone(
    tx: &mut WriteTx,
    column: &str,
    owner: &str,
    new: &NewPhone,
    numbering: &Numbering,
) -> Result<String> {
    let reading = phones::read(&new.typed, numbering);
    let id = tx.new_id();
    let extension = new
        .extension
        .clone()
        .filter(|e| !e.is_empty())
        .or(reading.extension);
    let place = store::phones(tx.conn(), owner)?.len();
    let values = [
        (column, json!(owner)),
        ("kind", json!(new.kind)),
        ("typed", json!(new.typed)),
        ("e164", json!(reading.e164)),
        ("extension", json!(extension)),
        ("private", json!(i64::from(new.private))),
        ("place", json!(place)),
    ];
    tx.insert(Entity::Phone, &id, &values)?;
    Ok(id)
}

/// Adds an address.
pub fn add_email(
    tx: &mut WriteTx,
    column: &str,
    owner: &str,
    address: &str,
    private: bool,
) -> Result<String> {
    let id = tx.new_id();
    let place = store::emails(tx.conn(), owner)?.len();
    let values = [
        (column, json!(owner)),
        ("address", json!(address)),
        ("private", json!(i64::from(private))),
        ("place", json!(place)),
    ];
    tx.insert(Entity::Email, &id, &values)?;
    Ok(id)
}

/// Checks and tidies the new value of a field.
pub fn check_edit(edit: &mut EditPerson) -> Result<()> {
    let mut check = Check::default();
    let (path, limit) = match edit.field {
        PersonField::Family => ("family", limits::NAME),
        PersonField::Given => ("given", limits::NAME),
        PersonField::Patronymic => ("patronymic", limits::NAME),
        PersonField::Alias => ("alias", limits::LINE),
        PersonField::Post => ("post", limits::POST),
        PersonField::Institution => ("institution", limits::TITLE),
        PersonField::Duty => ("duty", limits::DUTY),
        PersonField::Room => ("room", limits::ROOM),
        PersonField::Hours => ("hours", limits::LINE),
        PersonField::Address => ("address", limits::LINE),
        PersonField::Note => ("note", limits::NOTE),
        PersonField::Birthday => ("birthday", limits::DATE),
    };
    if edit.field == PersonField::Note {
        check.lines(path, &mut edit.value, limit);
    } else {
        check.text(path, &mut edit.value, limit);
    }
    if edit.field == PersonField::Birthday {
        check.date(path, &edit.value);
    }
    check.done()
}

/// Writes one field; returns the id the record is shown under afterwards (naming the
/// holder of a vacant post appoints a person).
pub fn edit(tx: &mut WriteTx, edit: &EditPerson) -> Result<String> {
    let entry = store::entry_by_id(tx.conn(), &edit.id)?.ok_or(Error::NotFound("person"))?;
    refuse_binned(&entry)?;
    let value = match edit.field {
        PersonField::Birthday if edit.value.is_empty() => Json::Null,
        _ => json!(edit.value),
    };
    let on_person = match edit.field {
        PersonField::Family => Some("family"),
        PersonField::Given => Some("given"),
        PersonField::Patronymic => Some("patronymic"),
        PersonField::Alias => Some("alias"),
        PersonField::Address => Some("address"),
        PersonField::Note => Some("note"),
        PersonField::Birthday => Some("birthday"),
        _ => None,
    };
    let on_post = match edit.field {
        PersonField::Post => Some("title"),
        PersonField::Duty => Some("duty"),
        PersonField::Room => Some("room"),
        PersonField::Hours => Some("hours"),
        _ => None,
    };
    if let Some(field) = on_person {
        return edit_person(tx, &entry, field, value);
    }
    if edit.value.is_empty() && entry.position.is_none() {
        return Ok(edit.id.clone());
    }
    if edit.field == PersonField::Institution
        && let Some(organisation) = &entry.institution_id
        && edit.value != entry.institution
        && folded(&edit.value) == folded(&entry.institution)
    {
        // The same institution, written better: it is renamed for all who are in it.
        tx.set(Entity::Organisation, organisation, "name", value)?;
        return Ok(edit.id.clone());
    }
    let position = own_position(tx, &entry)?;
    if let Some(field) = on_post {
        tx.set(Entity::Position, &position, field, value)?;
    } else {
        let organisation = organisation(tx, &edit.value)?;
        let value = organisation.map_or(Json::Null, Json::from);
        tx.set(Entity::Position, &position, "organisation_id", value)?;
    }
    Ok(edit.id.clone())
}

fn edit_person(tx: &mut WriteTx, entry: &store::Entry, field: &str, value: Json) -> Result<String> {
    if let Some(person) = &entry.person {
        if value == json!("") && would_be_nameless(entry, field) {
            let mut check = Check::default();
            check.push(field, crate::error::FieldCode::Required, &[]);
            check.done()?;
        }
        tx.set(Entity::Person, person, field, value)?;
        return Ok(person.clone());
    }
    let position = entry.position.clone().ok_or(Error::NotFound("position"))?;
    if value == json!("") || value.is_null() {
        return Ok(position);
    }
    if !matches!(field, "family" | "given") {
        let mut check = Check::default();
        check.push("family", crate::error::FieldCode::Required, &[]);
        check.done()?;
    }
    let id = tx.new_id();
    let created = json!(tx.stamp());
    tx.insert(
        Entity::Person,
        &id,
        &[(field, value), ("created_at", created)],
    )?;
    appoint(tx, &id, &position)?;
    hand_over(tx, &position, &id)?;
    Ok(id)
}

/// The numbers and addresses of a post that stood vacant go on to be the holder's.
pub fn hand_over(tx: &mut WriteTx, position: &str, person: &str) -> Result<()> {
    let before = store::phones(tx.conn(), person)?.len();
    for (place, phone) in store::phones(tx.conn(), position)?.into_iter().enumerate() {
        let deleted = json!(tx.stamp());
        tx.set(Entity::Phone, &phone.id, "deleted_at", deleted)?;
        let copy = tx.new_id();
        let values = [
            ("person_id", json!(person)),
            ("kind", json!(phone.kind)),
            ("typed", json!(phone.typed)),
            ("e164", json!(phone.e164)),
            ("extension", json!(phone.extension)),
            ("private", json!(i64::from(phone.private))),
            ("preferred", json!(i64::from(phone.preferred))),
            ("place", json!(before + place)),
        ];
        tx.insert(Entity::Phone, &copy, &values)?;
    }
    for email in store::emails(tx.conn(), position)? {
        let deleted = json!(tx.stamp());
        tx.set(Entity::Email, &email.id, "deleted_at", deleted)?;
        add_email(tx, "person_id", person, &email.address, email.private)?;
    }
    Ok(())
}

fn would_be_nameless(entry: &store::Entry, field: &str) -> bool {
    (field == "family" && entry.given.is_empty()) || (field == "given" && entry.family.is_empty())
}

/// The entry's own post: a shared one is parted first, a missing one is made.
fn own_position(tx: &mut WriteTx, entry: &store::Entry) -> Result<String> {
    let Some(person) = &entry.person else {
        return entry.position.clone().ok_or(Error::NotFound("position"));
    };
    if let Some((assignment, position)) = store::assignment(tx.conn(), person)? {
        if store::holders(tx.conn(), &position)? <= 1 {
            return Ok(position);
        }
        let id = tx.new_id();
        let mut values = Vec::new();
        for field in ["organisation_id", "title", "duty", "room", "hours", "place"] {
            values.push((field, tx.get(Entity::Position, &position, field)?));
        }
        tx.insert(Entity::Position, &id, &values)?;
        tx.set(Entity::Assignment, &assignment, "position_id", json!(id))?;
        return Ok(id);
    }
    let id = tx.new_id();
    tx.insert(Entity::Position, &id, &[("title", json!(""))])?;
    appoint(tx, person, &id)?;
    Ok(id)
}

/// Puts people (or vacant posts) into the bin, or takes them out of it.
pub fn set_binned(tx: &mut WriteTx, ids: &[String], binned: bool) -> Result<u32> {
    let stamp = if binned {
        json!(tx.stamp())
    } else {
        Json::Null
    };
    let mut count = 0;
    for id in ids {
        let Some(entry) = store::entry_by_id(tx.conn(), id)? else {
            continue;
        };
        if entry.binned == binned {
            continue;
        }
        let entity = if entry.vacant() {
            Entity::Position
        } else {
            Entity::Person
        };
        tx.set(entity, id, "deleted_at", stamp.clone())?;
        count += 1;
    }
    Ok(count)
}
