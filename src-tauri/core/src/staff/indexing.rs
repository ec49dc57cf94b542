//! What of the directory goes into the search index.

use std::collections::HashMap;

use rusqlite::Connection;

use super::store::{self, Entry, PhoneRow};
use super::{Institution, card, personal, rules, views};
use crate::commands::Topic;
use crate::elections::lines::indexing as elections;
use crate::error::Result;
use crate::history::Entity;
use crate::locales::Texts;
use crate::phones::{self, Numbering};
use crate::search::{Doc, DocKind, Index, MatchField, sort_key};
use crate::stations::register::indexing as stations;
use crate::tasks::indexing as tasks;

/// Above this many touched records of the directory the whole index is built anew.
const REBUILD: usize = 500;

/// Builds the index of the whole file.
pub fn build(conn: &Connection, numbering: &Numbering) -> Result<Index> {
    let mut phones: HashMap<String, Vec<PhoneRow>> = HashMap::new();
    store::each_phone(conn, |row| {
        phones.entry(row.owner.clone()).or_default().push(row)
    })?;
    let mut emails: HashMap<String, Vec<String>> = HashMap::new();
    store::each_email(conn, |owner, address| {
        emails.entry(owner).or_default().push(address)
    })?;
    let mut names: HashMap<String, Vec<String>> = HashMap::new();
    personal::store::each_other_name(conn, |owner, name| {
        names.entry(owner).or_default().push(name)
    })?;
    let mut index = Index::filling();
    store::each_entry(conn, |entry| {
        let id = entry.id().to_owned();
        let others = names.remove(&id).unwrap_or_default();
        let numbers = phones.remove(&id).unwrap_or_default();
        let addresses = emails.remove(&id).unwrap_or_default();
        index.put(doc(&entry, numbers, &addresses, &others, numbering));
    })?;
    for council in store::councils(conn)? {
        index.put(council_doc(council));
    }
    for institution in store::institutions(conn)? {
        let numbers = phones.remove(&institution.id).unwrap_or_default();
        let addresses = emails.remove(&institution.id).unwrap_or_default();
        index.put(institution_doc(institution, numbers, &addresses, numbering));
    }
    tasks::each_doc(conn, |doc| index.put(doc))?;
    elections::each_doc(conn, |doc| index.put(doc))?;
    stations::each_doc(conn, |doc| index.put(doc))?;
    index.settle();
    follow_uses(conn, &mut index)?;
    Ok(index)
}

/// Tells the index how often records were used lately.
pub fn follow_uses(conn: &Connection, index: &mut Index) -> Result<()> {
    index.set_uses(views::uses(conn)?.into_iter().collect());
    Ok(())
}

/// Builds an index of what is in the bin.
pub fn build_bin(conn: &Connection, numbering: &Numbering) -> Result<Index> {
    let mut entries = Vec::new();
    store::each_binned(conn, |entry| entries.push(entry))?;
    let mut index = Index::default();
    for entry in entries {
        index.put(doc_of(conn, &entry, numbering)?);
    }
    Ok(index)
}

fn doc_of(conn: &Connection, entry: &Entry, numbering: &Numbering) -> Result<Doc> {
    let numbers = store::phones(conn, entry.id())?;
    let addresses = addresses(conn, entry.id())?;
    let others: Vec<String> = personal::store::other_names(conn, entry.id())?
        .into_iter()
        .map(|other| other.name)
        .collect();
    Ok(doc(entry, numbers, &addresses, &others, numbering))
}

/// Names in several languages are values of their own, so that a hit shows one of them.
fn each(doc: &mut Doc, field: MatchField, names: &str) {
    for name in names.split('\u{1f}') {
        doc.field(field, name);
    }
}

fn council_doc(council: store::CouncilRow) -> Doc {
    let mut doc = Doc::new(council.id, DocKind::Council, sort_key(&council.name));
    doc.field(MatchField::Name, &council.name);
    each(&mut doc, MatchField::Alias, &council.other_names);
    doc
}

/// False when a touched council says nothing else to the search than before: a passport is
/// edited field by field, while its names stand on every card of the place.
fn renamed(conn: &Connection, index: &Index, id: &str) -> Result<bool> {
    let council = store::councils(conn)?.into_iter().find(|c| c.id == id);
    Ok(council.is_none_or(|council| !index.holds(council_doc(council))))
}

fn institution_doc(
    institution: Institution,
    phones: Vec<PhoneRow>,
    emails: &[String],
    numbering: &Numbering,
) -> Doc {
    let key = sort_key(&institution.name);
    let mut doc = Doc::new(institution.id, DocKind::Institution, key);
    doc.field(MatchField::Name, &institution.name);
    doc.field(MatchField::Council, &institution.council);
    for address in emails {
        doc.field(MatchField::Email, address);
    }
    digits(&mut doc, phones, numbering);
    doc
}

/// Puts an institution in the index as it is now, or takes it out.
fn refresh_institution(
    conn: &Connection,
    numbering: &Numbering,
    index: &mut Index,
    id: &str,
) -> Result<()> {
    match store::institution(conn, id)? {
        Some(institution) => {
            let numbers = store::phones(conn, id)?;
            let addresses = addresses(conn, id)?;
            index.put(institution_doc(institution, numbers, &addresses, numbering));
        }
        None => index.remove(id),
    }
    Ok(())
}

fn addresses(conn: &Connection, owner: &str) -> Result<Vec<String>> {
    let rows = store::emails(conn, owner)?;
    Ok(rows.into_iter().map(|row| row.address).collect())
}

fn digits(doc: &mut Doc, phones: Vec<PhoneRow>, numbering: &Numbering) {
    for row in phones {
        let runs = phones::search_digits(&row.typed, row.e164.as_deref(), numbering);
        let shown = card::phone(row, numbering).display;
        doc.digits
            .extend(runs.into_iter().map(|run| (run, shown.clone())));
    }
}

/// Brings the index up to date with the records an act touched.
pub fn refresh(
    conn: &Connection,
    numbering: &Numbering,
    index: &mut Index,
    touched: &[(Entity, String)],
) -> Result<()> {
    let mut wide = false;
    for (entity, id) in touched {
        wide |= match entity {
            Entity::Council => renamed(conn, index, id)?,
            Entity::Office | Entity::Locality => true,
            _ => false,
        };
    }
    // Tasks and rows of programmes are many, and none of them shows on the record of another.
    let directory = touched.iter().filter(|(entity, _)| {
        !matches!(
            entity.topic(),
            Topic::Tasks | Topic::Elections | Topic::Stations
        )
    });
    if wide || directory.count() > REBUILD {
        *index = build(conn, numbering)?;
        return Ok(());
    }
    tasks::refresh(conn, index, touched)?;
    elections::refresh(conn, index, touched)?;
    stations::refresh(conn, index, touched)?;
    let mut ids: Vec<String> = Vec::new();
    for (entity, id) in touched {
        match entity {
            Entity::Person | Entity::Position => ids.push(id.clone()),
            Entity::Organisation => refresh_institution(conn, numbering, index, id)?,
            Entity::Phone | Entity::Email => {
                for id in of_institution(conn, *entity, id)? {
                    refresh_institution(conn, numbering, index, &id)?;
                }
            }
            _ => {}
        }
        ids.extend(around(conn, *entity, id)?);
    }
    ids.sort_unstable();
    ids.dedup();
    for id in ids {
        match store::entry_by_id(conn, &id)? {
            Some(entry) if !entry.binned => {
                index.put(doc_of(conn, &entry, numbering)?);
            }
            _ => index.remove(&id),
        }
    }
    Ok(())
}

/// The institution a number or address belongs to, if it is one's. (A number that has gone
/// altogether has touched its owner too.)
fn of_institution(conn: &Connection, entity: Entity, id: &str) -> Result<Vec<String>> {
    let sql = match entity {
        Entity::Phone => {
            "SELECT organisation_id FROM phone WHERE id = ?1 AND organisation_id IS NOT NULL"
        }
        _ => "SELECT organisation_id FROM email WHERE id = ?1 AND organisation_id IS NOT NULL",
    };
    store::ids(conn, sql, id)
}

/// Entries that show a part of the touched record.
fn around(conn: &Connection, entity: Entity, id: &str) -> Result<Vec<String>> {
    let sql = match entity {
        Entity::Phone => {
            "SELECT coalesce(person_id, position_id) FROM phone WHERE id = ?1 AND organisation_id IS NULL"
        }
        Entity::Email => {
            "SELECT coalesce(person_id, position_id) FROM email WHERE id = ?1 AND organisation_id IS NULL"
        }
        Entity::OtherName => "SELECT person_id FROM other_name WHERE id = ?1",
        Entity::Assignment => {
            "SELECT person_id FROM assignment WHERE id = ?1 \
             UNION ALL SELECT position_id FROM assignment WHERE id = ?1"
        }
        Entity::Position => "SELECT person_id FROM assignment WHERE position_id = ?1",
        Entity::Person => "SELECT position_id FROM assignment WHERE person_id = ?1",
        Entity::Organisation => {
            "SELECT q.id FROM position q WHERE q.organisation_id = ?1 \
             UNION SELECT a.person_id FROM position q JOIN assignment a ON a.position_id = q.id \
             WHERE q.organisation_id = ?1"
        }
        _ => return Ok(Vec::new()),
    };
    store::ids(conn, sql, id)
}

fn doc(
    entry: &Entry,
    phones: Vec<PhoneRow>,
    emails: &[String],
    others: &[String],
    numbering: &Numbering,
) -> Doc {
    let kind = if entry.vacant() {
        DocKind::Vacant
    } else {
        DocKind::Person
    };
    let mut doc = Doc::new(entry.id().to_owned(), kind, entry.sort_key.clone());
    doc.institution = entry.institution_id.clone();
    // The name as the row shows it, so that marks fall on its letters; the patronymic
    // is found too, as a form of the name.
    doc.field(
        MatchField::Name,
        &rules::short_name(&entry.family, &entry.given),
    );
    doc.field(
        MatchField::Alias,
        &[entry.patronymic.as_str(), &entry.alias].join(" "),
    );
    for name in others {
        doc.field(MatchField::Alias, name);
    }
    doc.field(MatchField::Post, &entry.post);
    doc.field(MatchField::Duty, &entry.duty);
    doc.field(MatchField::Institution, &entry.institution);
    each(&mut doc, MatchField::Council, &entry.council_names);
    doc.field(MatchField::Room, &entry.room);
    for address in emails {
        doc.field(MatchField::Email, address);
    }
    doc.field(MatchField::Note, &entry.note);
    digits(&mut doc, phones, numbering);
    doc
}

/// How a found record shows itself in the palette.
pub struct Face {
    /// Name; empty for a vacant post.
    pub title: String,
    /// Name as in a register: family, then given.
    pub listed: String,
    /// Post and institution, or the council of an institution.
    pub subtitle: String,
    /// Number to ring.
    pub phone: Option<super::RowPhone>,
    /// The election a row of a programme belongs to.
    pub within: Option<String>,
}

/// The face of a found record; none when it has gone meanwhile.
pub fn face(
    conn: &Connection,
    kind: DocKind,
    id: &str,
    numbering: &Numbering,
    texts: &Texts,
) -> Result<Option<Face>> {
    let join = |parts: [&str; 2]| {
        parts
            .into_iter()
            .filter(|p| !p.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    };
    Ok(match kind {
        DocKind::Person | DocKind::Vacant => match store::entry_by_id(conn, id)? {
            Some(entry) => {
                let listed = [entry.family.as_str(), &entry.given].join(" ");
                let mut rows = card::rows(conn, vec![entry], numbering)?;
                rows.pop().map(|row| Face {
                    subtitle: join([&row.post, &row.institution]),
                    title: row.name,
                    listed: listed.trim().to_owned(),
                    phone: row.phone,
                    within: None,
                })
            }
            None => None,
        },
        DocKind::Council => store::councils(conn)?
            .into_iter()
            .find(|c| c.id == id)
            .map(|c| Face {
                listed: c.name.clone(),
                title: c.name,
                subtitle: String::new(),
                phone: None,
                within: None,
            }),
        DocKind::Task => tasks::face(conn, id)?.map(|(title, subtitle)| Face {
            listed: title.clone(),
            title,
            subtitle,
            phone: None,
            within: None,
        }),
        DocKind::Election => {
            elections::election_face(conn, id, texts)?.map(|(title, subtitle)| Face {
                listed: title.clone(),
                title,
                subtitle,
                phone: None,
                within: None,
            })
        }
        DocKind::ElectionRow => {
            elections::row_face(conn, id, texts)?.map(|(title, subtitle, election)| Face {
                listed: title.clone(),
                title,
                subtitle,
                phone: None,
                within: Some(election),
            })
        }
        DocKind::Station => stations::face(conn, id)?.map(|(title, subtitle)| Face {
            listed: title.clone(),
            title,
            subtitle,
            phone: None,
            within: None,
        }),
        DocKind::Institution => match store::institution(conn, id)? {
            Some(i) => Some(Face {
                listed: i.name.clone(),
                title: i.name,
                subtitle: i.council,
                phone: card::main_phone(store::phones(conn, id)?, numbering),
                within: None,
            }),
            None => None,
        },
    })
}
