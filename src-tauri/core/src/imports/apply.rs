//! A planned import written down: one act.

use std::collections::HashMap;

use serde_json::{Value as Json, json};

use super::drafts::{Draft, DraftPhone};
use super::matching::{Additions, Directory};
use super::opened::Progress;
use super::plan::Action;
use super::store;
use crate::error::{Error, ErrorCode, Result};
use crate::history::{Entity, WriteTx};
use crate::phones::Numbering;
use crate::search::folded;
use crate::staff::service;
use crate::staff::{EditPerson, NewPhone, PersonField};

/// Institutions by parent and folded name, so that a list of thousands asks only once.
struct Places {
    organisations: HashMap<(Option<String>, String), String>,
    councils: HashMap<String, String>,
}

/// Writes all actions; ids of the records added or completed come back in order.
///
/// # Errors
/// `cancelled` when the user asked for it meanwhile, or a disk error; nothing is stored then.
pub(super) fn people(
    tx: &mut WriteTx,
    actions: &[Action],
    directory: &Directory,
    numbering: &Numbering,
    progress: &Progress,
) -> Result<Vec<String>> {
    let mut places = Places::load(tx)?;
    let mut ids: HashMap<usize, String> = HashMap::new();
    let mut touched = Vec::with_capacity(actions.len());
    for (done, action) in actions.iter().enumerate() {
        if progress.cancelled() {
            return Err(Error::refused(ErrorCode::Cancelled, &[]));
        }
        progress.set(done as u32, actions.len() as u32);
        match action {
            Action::Add(at, draft) => {
                let id = add(tx, draft, &mut places)?;
                ids.insert(*at, id.clone());
                touched.push(id);
            }
            Action::Merge(at, news) => {
                let known = directory.known.get(*at);
                let stored = known.and_then(|known| known.id.clone());
                let Some(id) = stored.or_else(|| ids.get(at).cloned()) else {
                    return Err(Error::Internal("nobody to complete".into()));
                };
                complete(tx, &id, news, numbering)?;
                touched.push(id);
            }
        }
    }
    touched.sort_unstable();
    touched.dedup();
    Ok(touched)
}

impl Places {
    fn load(tx: &WriteTx) -> Result<Self> {
        let mut organisations = HashMap::new();
        for (id, parent, name) in store::organisations(tx.conn())? {
            let name = folded(&name);
            // An institution is found by its name wherever it hangs; a unit under its own.
            organisations
                .entry((None, name.clone()))
                .or_insert(id.clone());
            if parent.is_some() {
                organisations.entry((parent, name)).or_insert(id);
            }
        }
        let mut councils = HashMap::new();
        for council in store::councils(tx.conn())? {
            for name in council
                .values
                .iter()
                .skip(1)
                .take(3)
                .filter(|name| !name.is_empty())
            {
                councils.entry(folded(name)).or_insert(council.id.clone());
            }
        }
        Ok(Self {
            organisations,
            councils,
        })
    }

    /// Where the post is: the unit, else the institution; founded if new.
    fn of(&mut self, tx: &mut WriteTx, draft: &Draft) -> Result<Option<String>> {
        let council = self.councils.get(&folded(&draft.council)).cloned();
        let institution = self.named(tx, None, &draft.institution, council.as_deref())?;
        if draft.unit.is_empty() {
            return Ok(institution);
        }
        self.named(tx, institution, &draft.unit, council.as_deref())
    }

    fn named(
        &mut self,
        tx: &mut WriteTx,
        parent: Option<String>,
        name: &str,
        council: Option<&str>,
    ) -> Result<Option<String>> {
        if name.is_empty() {
            return Ok(parent);
        }
        let key = (parent, folded(name));
        if let Some(id) = self.organisations.get(&key) {
            return Ok(Some(id.clone()));
        }
        let id = tx.new_id();
        let mut values = vec![("name", json!(name))];
        values.extend(key.0.as_ref().map(|parent| ("parent_id", json!(parent))));
        values.extend(council.map(|council| ("council_id", json!(council))));
        tx.insert(Entity::Organisation, &id, &values)?;
        self.organisations.insert(key, id.clone());
        Ok(Some(id))
    }
}

fn add(tx: &mut WriteTx, draft: &Draft, places: &mut Places) -> Result<String> {
    let organisation = places.of(tx, draft)?;
    let words = [&draft.post, &draft.duty, &draft.room, &draft.hours];
    let has_post = organisation.is_some() || words.iter().any(|text| !text.is_empty());
    let extra = store::extra_text(&facts(draft));
    let position = if has_post || draft.vacant() {
        let id = tx.new_id();
        let mut values = vec![
            (
                "organisation_id",
                organisation.map_or(Json::Null, Json::from),
            ),
            ("title", json!(draft.post)),
            ("duty", json!(draft.duty)),
            ("room", json!(draft.room)),
            ("hours", json!(draft.hours)),
        ];
        if draft.vacant() && !extra.is_empty() {
            values.push(("extra", json!(extra)));
        }
        tx.insert(Entity::Position, &id, &values)?;
        Some(id)
    } else {
        None
    };
    let (column, owner) = match (position, draft.vacant()) {
        (Some(position), true) => ("position_id", position),
        (None, true) => return Err(Error::Internal("neither a name nor a post".into())),
        (position, false) => {
            let id = tx.new_id();
            let mut values = vec![
                ("family", json!(draft.family)),
                ("given", json!(draft.given)),
                ("patronymic", json!(draft.patronymic)),
                ("created_at", json!(tx.stamp())),
            ];
            for (field, value) in [
                ("alias", &draft.alias),
                ("address", &draft.address),
                ("note", &draft.note),
                ("birthday", &draft.birthday),
                ("photo", &draft.photo),
                ("uid", &draft.uid),
                ("extra", &extra),
            ] {
                if !value.is_empty() {
                    values.push((field, json!(value)));
                }
            }
            tx.insert(Entity::Person, &id, &values)?;
            if let Some(position) = position {
                let assignment = tx.new_id();
                let values = [("person_id", json!(id)), ("position_id", json!(position))];
                tx.insert(Entity::Assignment, &assignment, &values)?;
            }
            ("person_id", id)
        }
    };
    for (place, phone) in draft.phones.iter().enumerate() {
        let id = tx.new_id();
        let values = [
            (column, json!(owner)),
            ("kind", json!(phone.kind)),
            ("typed", json!(phone.typed)),
            ("e164", json!(phone.e164)),
            ("extension", json!(phone.extension)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::Phone, &id, &values)?;
    }
    for (place, address) in draft.emails.iter().enumerate() {
        let id = tx.new_id();
        let values = [
            (column, json!(owner)),
            ("address", json!(address)),
            ("place", json!(place)),
        ];
        tx.insert(Entity::Email, &id, &values)?;
    }
    Ok(owner)
}

/// Further facts; a vacant post has no place of its own for what is about a person.
fn facts(draft: &Draft) -> Vec<(String, String)> {
    let mut facts = draft.extra.clone();
    if draft.vacant() {
        for (name, value) in [("note", &draft.note), ("address", &draft.address)] {
            if !value.is_empty() {
                facts.push((name.to_owned(), value.clone()));
            }
        }
    }
    facts
}

fn complete(tx: &mut WriteTx, id: &str, news: &Additions, numbering: &Numbering) -> Result<()> {
    let column = service::owner_column(tx, id)?;
    let person = column == "person_id";
    for (field, value) in &news.sets {
        let edited = match *field {
            "post" => Some(PersonField::Post),
            "institution" => Some(PersonField::Institution),
            "duty" => Some(PersonField::Duty),
            "room" => Some(PersonField::Room),
            "hours" => Some(PersonField::Hours),
            _ => None,
        };
        if let Some(field) = edited {
            let edit = EditPerson {
                id: id.to_owned(),
                field,
                value: value.clone(),
            };
            service::edit(tx, &edit)?;
        } else if person {
            tx.set(Entity::Person, id, field, json!(value))?;
        }
    }
    for phone in &news.phones {
        let DraftPhone {
            kind,
            typed,
            extension,
            ..
        } = phone.clone();
        let new = NewPhone {
            kind,
            typed,
            extension,
            private: false,
        };
        service::add_phone(tx, column, id, &new, numbering)?;
    }
    for address in &news.emails {
        service::add_email(tx, column, id, address, false)?;
    }
    if !news.extra.is_empty() {
        let entity = if person {
            Entity::Person
        } else {
            Entity::Position
        };
        let stored = tx.get(entity, id, "extra")?;
        let mut facts = store::extra_of(stored.as_str().unwrap_or_default());
        facts.extend(news.extra.iter().cloned());
        tx.set(entity, id, "extra", json!(store::extra_text(&facts)))?;
    }
    Ok(())
}
