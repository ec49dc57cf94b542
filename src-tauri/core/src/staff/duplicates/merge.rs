//! Two cards made one: everything that hangs on the dropped one goes over to the kept one.

use serde_json::{Value as Json, json};

use super::{MergeField, MergePeople, store};
use crate::error::{Error, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::Check;
use crate::search::folded;
use crate::staff::commands::live_person;
use crate::staff::store as people;
use crate::staff::{assignments, personal, rules};

/// Makes two cards one within an act; the dropped card is in the bin afterwards.
pub fn merge(tx: &mut WriteTx, request: &MergePeople) -> Result<()> {
    let (keep, drop) = (request.keep.as_str(), request.drop.as_str());
    if keep == drop {
        let mut check = Check::default();
        check.push("drop", FieldCode::Itself, &[]);
        check.done()?;
    }
    live_person(tx, keep)?;
    live_person(tx, drop)?;
    let former = spoken(tx, drop)?;
    let kept_before = spoken(tx, keep)?;
    fields(tx, request)?;
    numbers(tx, keep, drop)?;
    posts(tx, keep, drop)?;
    names(tx, keep, drop, &[former, kept_before])?;
    belongings(tx, keep, drop)?;
    let stamp = json!(tx.stamp());
    tx.set(Entity::Person, drop, "deleted_at", stamp)?;
    Ok(())
}

fn fields(tx: &mut WriteTx, request: &MergePeople) -> Result<()> {
    let (keep, drop) = (request.keep.as_str(), request.drop.as_str());
    let is_empty = |value: &Json| value.as_str().is_none_or(str::is_empty);
    for field in MergeField::ALL {
        let column = field.column();
        let dropped = tx.get(Entity::Person, drop, column)?;
        let kept = tx.get(Entity::Person, keep, column)?;
        if !is_empty(&dropped) && (is_empty(&kept) || request.take.contains(field)) {
            tx.set(Entity::Person, keep, column, dropped)?;
        }
    }
    // A remark is never chosen between: both stay.
    let note = |tx: &WriteTx, id: &str| -> Result<String> {
        let note = tx.get(Entity::Person, id, "note")?;
        Ok(note.as_str().unwrap_or_default().to_owned())
    };
    let (kept, dropped) = (note(tx, keep)?, note(tx, drop)?);
    if !dropped.is_empty() && !kept.contains(&dropped) {
        let both = [kept, dropped].join("\n").trim().to_owned();
        tx.set(Entity::Person, keep, "note", json!(both))?;
    }
    let mut extra = personal::store::beside(tx.conn(), keep)?.extra;
    let more = personal::store::beside(tx.conn(), drop)?.extra;
    let before = extra.len();
    for fact in more {
        if !extra.contains(&fact) {
            extra.push(fact);
        }
    }
    if extra.len() > before {
        let text = serde_json::to_string(&extra)?;
        tx.set(Entity::Person, keep, "extra", json!(text))?;
    }
    // What was private on either card stays private.
    let private: Vec<&str> = {
        let mine = personal::store::beside(tx.conn(), keep)?.private_fields;
        let theirs = personal::store::beside(tx.conn(), drop)?.private_fields;
        personal::PrivateField::ALL
            .iter()
            .filter(|field| mine.contains(field) || theirs.contains(field))
            .map(|field| field.slug())
            .collect()
    };
    let private = json!(private.join(" "));
    tx.set(Entity::Person, keep, "private_fields", private)?;
    Ok(())
}

fn numbers(tx: &mut WriteTx, keep: &str, drop: &str) -> Result<()> {
    let kept = people::phones(tx.conn(), keep)?;
    let mut place = kept.len();
    for phone in people::phones(tx.conn(), drop)? {
        let same = kept.iter().find(|other| {
            let number = match (&other.e164, &phone.e164) {
                (Some(a), Some(b)) => a == b,
                _ => other.typed == phone.typed,
            };
            number && other.extension == phone.extension
        });
        match same {
            Some(other) => {
                if phone.private && !other.private {
                    tx.set(Entity::Phone, &other.id, "private", json!(1))?;
                }
                bin(tx, Entity::Phone, &phone.id)?;
            }
            None => {
                tx.set(Entity::Phone, &phone.id, "person_id", json!(keep))?;
                tx.set(Entity::Phone, &phone.id, "place", json!(place))?;
                tx.set(Entity::Phone, &phone.id, "preferred", json!(0))?;
                place += 1;
            }
        }
    }
    let kept = people::emails(tx.conn(), keep)?;
    let mut place = kept.len();
    for email in people::emails(tx.conn(), drop)? {
        let same = kept
            .iter()
            .find(|other| other.address.eq_ignore_ascii_case(&email.address));
        match same {
            Some(other) => {
                if email.private && !other.private {
                    tx.set(Entity::Email, &other.id, "private", json!(1))?;
                }
                bin(tx, Entity::Email, &email.id)?;
            }
            None => {
                tx.set(Entity::Email, &email.id, "person_id", json!(keep))?;
                tx.set(Entity::Email, &email.id, "place", json!(place))?;
                place += 1;
            }
        }
    }
    Ok(())
}

/// Posts go over. The same post entered twice stays once, completed from the other.
fn posts(tx: &mut WriteTx, keep: &str, drop: &str) -> Result<()> {
    let kept = assignments::store::posts(tx.conn(), keep)?;
    for post in assignments::store::posts(tx.conn(), drop)? {
        let same = kept.iter().find(|other| {
            other.current
                && post.current
                && (other.position == post.position
                    || (folded(&other.title) == folded(&post.title)
                        && folded(&other.institution) == folded(&post.institution)))
        });
        let Some(other) = same else {
            tx.set(Entity::Assignment, &post.id, "person_id", json!(keep))?;
            continue;
        };
        bin(tx, Entity::Assignment, &post.id)?;
        if other.position == post.position {
            continue;
        }
        for (field, mine, theirs) in [
            ("duty", &other.duty, &post.duty),
            ("room", &other.room, &post.room),
            ("hours", &other.hours, &post.hours),
        ] {
            if mine.is_empty() && !theirs.is_empty() {
                tx.set(Entity::Position, &other.position, field, json!(theirs))?;
            }
        }
        if people::holders(tx.conn(), &post.position)? == 0 {
            bin(tx, Entity::Position, &post.position)?;
        }
    }
    Ok(())
}

/// The other card's names are kept as further names, so that the search goes on finding them.
fn names(tx: &mut WriteTx, keep: &str, drop: &str, spoken_names: &[String]) -> Result<()> {
    let mut known: Vec<String> = personal::store::other_names(tx.conn(), keep)?
        .into_iter()
        .map(|other| folded(&other.name))
        .collect();
    known.push(folded(&spoken(tx, keep)?));
    let mut place = known.len();
    for other in personal::store::other_names(tx.conn(), drop)? {
        if known.contains(&folded(&other.name)) {
            bin(tx, Entity::OtherName, &other.id)?;
        } else {
            known.push(folded(&other.name));
            tx.set(Entity::OtherName, &other.id, "person_id", json!(keep))?;
            tx.set(Entity::OtherName, &other.id, "place", json!(place))?;
            place += 1;
        }
    }
    for name in spoken_names {
        if name.is_empty() || known.contains(&folded(name)) {
            continue;
        }
        known.push(folded(name));
        let id = tx.new_id();
        let values = [
            ("person_id", json!(keep)),
            ("name", json!(name)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::OtherName, &id, &values)?;
        place += 1;
    }
    Ok(())
}

/// Everything else that points to the dropped card.
fn belongings(tx: &mut WriteTx, keep: &str, drop: &str) -> Result<()> {
    for (entity, by) in [
        (Entity::GroupMember, "group_id"),
        (Entity::Favourite, "user_id"),
    ] {
        let mine = store::pointing(tx.conn(), entity.table(), "person_id", keep)?;
        let mut there = Vec::new();
        for id in &mine {
            there.push(tx.get(entity, id, by)?);
        }
        for id in store::pointing(tx.conn(), entity.table(), "person_id", drop)? {
            if there.contains(&tx.get(entity, &id, by)?) {
                bin(tx, entity, &id)?;
            } else {
                tx.set(entity, &id, "person_id", json!(keep))?;
            }
        }
    }
    for (entity, column) in [
        (Entity::Absence, "person_id"),
        (Entity::Absence, "substitute_id"),
        (Entity::Assignment, "replaces_id"),
        (Entity::Correction, "person_id"),
        (Entity::CallLine, "person_id"),
        (Entity::AppUser, "person_id"),
        (Entity::Task, "author_id"),
        (Entity::Task, "responsible_id"),
        (Entity::Task, "controller_id"),
        (Entity::TaskStep, "person_id"),
        (Entity::Contact, "person_id"),
        (Entity::HandOver, "from_id"),
        (Entity::HandOver, "to_id"),
        (Entity::Premises, "manager_id"),
        (Entity::Premises, "keys_id"),
        (Entity::BureauMember, "person_id"),
    ] {
        for id in store::pointing(tx.conn(), entity.table(), column, drop)? {
            tx.set(entity, &id, column, json!(keep))?;
        }
    }
    // Nobody has the same part in a task twice.
    let mut parts = Vec::new();
    let part = |tx: &WriteTx, id: &str| -> Result<(Json, Json)> {
        let task = tx.get(Entity::TaskPerson, id, "task_id")?;
        Ok((task, tx.get(Entity::TaskPerson, id, "part")?))
    };
    let table = Entity::TaskPerson.table();
    for id in store::pointing(tx.conn(), table, "person_id", keep)? {
        parts.push(part(tx, &id)?);
    }
    for id in store::pointing(tx.conn(), table, "person_id", drop)? {
        if parts.contains(&part(tx, &id)?) {
            bin(tx, Entity::TaskPerson, &id)?;
        } else {
            tx.set(Entity::TaskPerson, &id, "person_id", json!(keep))?;
        }
    }
    // Nobody stands in for, or replaces, oneself.
    for (entity, column) in [
        (Entity::Absence, "substitute_id"),
        (Entity::Assignment, "replaces_id"),
    ] {
        for id in store::pointing(tx.conn(), entity.table(), column, keep)? {
            if tx.get(entity, &id, "person_id")? == json!(keep) {
                tx.set(entity, &id, column, Json::Null)?;
            }
        }
    }
    Ok(())
}

fn bin(tx: &mut WriteTx, entity: Entity, id: &str) -> Result<()> {
    let stamp = json!(tx.stamp());
    tx.set(entity, id, "deleted_at", stamp)?;
    Ok(())
}

/// The whole name as spoken.
fn spoken(tx: &WriteTx, id: &str) -> Result<String> {
    let entry = people::entry_by_id(tx.conn(), id)?.ok_or(Error::NotFound("person"))?;
    Ok(rules::full_name(
        &entry.family,
        &entry.given,
        &entry.patronymic,
    ))
}
