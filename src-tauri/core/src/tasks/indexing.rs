//! What of the tasks goes into the search index: title, number, basis, people, councils, text.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::rules;
use super::store::{self, words};
use crate::error::Result;
use crate::history::Entity;
use crate::orders::store::tallies;
use crate::search::{Doc, DocKind, Index, MatchField, sort_key};

/// Hands over the record of every task that is not in the bin.
pub fn each_doc(conn: &Connection, mut put: impl FnMut(Doc)) -> Result<()> {
    words::each(conn, |task| put(record(task)))
}

/// Brings the index up to date with the tasks, and parts of tasks, that an act touched.
pub fn refresh(conn: &Connection, index: &mut Index, touched: &[(Entity, String)]) -> Result<()> {
    let mut tasks = BTreeSet::new();
    for (entity, id) in touched {
        tasks.extend(match entity {
            Entity::Task => Some(id.clone()),
            Entity::TaskCouncil | Entity::TaskPerson | Entity::TaskLabel => {
                store::any_owner(conn, entity.table(), id)?
            }
            _ => None,
        });
    }
    for id in tasks {
        match words::of(conn, &id)? {
            Some(task) => {
                let doc = record(task);
                if !index.holds(doc.clone()) {
                    index.put(doc);
                }
            }
            None => index.remove(&id),
        }
    }
    Ok(())
}

/// An index of what is in the bin.
pub fn binned(conn: &Connection) -> Result<Index> {
    let mut index = Index::filling();
    words::each_binned(conn, |task| index.put(record(task)))?;
    index.settle();
    Ok(index)
}

fn record(task: words::TaskWords) -> Doc {
    let mut doc = Doc::new(task.id, DocKind::Task, sort_key(&task.title));
    doc.field(MatchField::Name, &task.title);
    for council in task.councils.split('\u{1f}') {
        doc.field(MatchField::Council, council);
    }
    doc.field(MatchField::Number, &rules::number(task.number, task.year));
    doc.field(MatchField::Basis, &task.basis);
    for person in task.people.split('\u{1f}') {
        doc.field(MatchField::Person, person);
    }
    doc.field(MatchField::Text, &task.labels);
    doc.field(MatchField::Text, &task.text);
    doc
}

/// A found task in the palette: its title, and number with whoever answers; of a collective order
/// how many answered, `19/27`.
pub fn face(conn: &Connection, id: &str) -> Result<Option<(String, String)>> {
    let Some(task) = store::task(conn, id)?.filter(|task| !task.deleted) else {
        return Ok(None);
    };
    let person = store::people::shown(conn, task.responsible_id, task.responsible_name)?.name;
    let mut line = rules::number(task.number, task.year);
    if !person.is_empty() {
        line.push_str(", ");
        line.push_str(&person);
    }
    if let Some(order) = tallies::one(conn, id, "", 0)? {
        line.push_str(&format!(
            " · {}/{}",
            order.tally.answered, order.tally.total
        ));
    }
    Ok(Some((task.title, line)))
}
