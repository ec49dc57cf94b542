//! What of elections goes into the search: their names, kinds and days, and the words of every row,
//! which opens at its place in the programme.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::ahead;
use super::store::{self, LineWords};
use crate::elections::service;
use crate::elections::store as records;
use crate::elections::store::{ElectionRecord, PlaceRecord};
use crate::error::Result;
use crate::history::Entity;
use crate::locales::{Language, Texts};
use crate::search::{Doc, DocKind, Index, MatchField, sort_key};

/// Hands over the record of every election and row that is not in the bin.
pub fn each_doc(conn: &Connection, mut put: impl FnMut(Doc)) -> Result<()> {
    for election in records::elections(conn, false)? {
        let places = records::places(conn, &election.id)?;
        put(election_doc(&election, &places));
    }
    store::each_words(conn, |line| put(line_doc(line)))
}

/// Brings the index up to date with what an act touched.
pub fn refresh(conn: &Connection, index: &mut Index, touched: &[(Entity, String)]) -> Result<()> {
    let mut elections = BTreeSet::new();
    let mut lines = BTreeSet::new();
    for (entity, id) in touched {
        match entity {
            Entity::Election => {
                elections.insert(id.clone());
            }
            Entity::ElectionCouncil => elections.extend(store::election_of_place(conn, id)?),
            Entity::ProgrammeLine => {
                lines.insert(id.as_str());
            }
            _ => {}
        }
    }
    let ids: Vec<&str> = lines.iter().copied().collect();
    if !ids.is_empty() {
        for line in store::words_of(conn, &ids)? {
            lines.remove(line.id.as_str());
            renew(index, line);
        }
        // What is left is gone altogether: its making was undone.
        for id in lines {
            index.remove(id);
        }
    }
    for id in elections {
        let election = records::election(conn, &id)?;
        match election.filter(|election| !election.deleted) {
            Some(election) => {
                let doc = election_doc(&election, &records::places(conn, &id)?);
                if !index.holds(doc.clone()) {
                    index.put(doc);
                }
            }
            None => index.remove(&id),
        }
        // Its rows go into the bin with it, and come back.
        for line in store::words_in(conn, &id)? {
            renew(index, line);
        }
    }
    Ok(())
}

fn renew(index: &mut Index, line: LineWords) {
    if !line.there {
        index.remove(&line.id);
        return;
    }
    let doc = line_doc(line);
    if !index.holds(doc.clone()) {
        index.put(doc);
    }
}

fn election_doc(election: &ElectionRecord, places: &[PlaceRecord]) -> Doc {
    let name = |language| service::name_of(election, &Texts::new(language));
    let own = name(election.language);
    let mut doc = Doc::new(election.id.clone(), DocKind::Election, sort_key(&own));
    doc.field(MatchField::Name, &own);
    // Found by its kind in every language, whatever it is called.
    for language in Language::ALL {
        let id = format!("election-kind-{}", election.kind.slug());
        let kind = Texts::new(language).text(&id);
        if !own.starts_with(&kind) {
            doc.field(MatchField::Alias, &kind);
        }
    }
    for place in places {
        doc.field(MatchField::Council, &place.council_name);
    }
    if let Some(day) = &election.day {
        doc.field(MatchField::Number, &shown(day));
    }
    doc.field(MatchField::Text, &election.territory);
    doc.field(MatchField::Text, &election.acts);
    doc.field(MatchField::Text, &election.note);
    doc
}

fn line_doc(line: LineWords) -> Doc {
    let mut doc = Doc::new(line.id, DocKind::ElectionRow, sort_key(&line.action));
    doc.field(MatchField::Name, &line.action);
    doc.field(MatchField::Number, &line.no);
    doc.field(MatchField::Basis, &line.legal);
    doc.field(MatchField::Person, &line.responsible);
    doc.field(MatchField::Text, &line.bodies);
    doc.field(MatchField::Text, &line.note);
    doc
}

/// A stored day as people write it: 17.10.2027.
fn shown(day: &str) -> String {
    day.split('-').rev().collect::<Vec<_>>().join(".")
}

/// A found election in the palette: its name, its day and where it is held.
pub fn election_face(
    conn: &Connection,
    id: &str,
    texts: &Texts,
) -> Result<Option<(String, String)>> {
    let Some(election) = records::election(conn, id)?.filter(|election| !election.deleted) else {
        return Ok(None);
    };
    // A name that was not written says its day already.
    let named = !election.name.is_empty();
    let day = election.day.iter().filter(|_| named);
    let mut line: Vec<String> = day.map(|day| shown(day)).collect();
    match election.territory.as_str() {
        "" => line.extend(
            records::places(conn, id)?
                .into_iter()
                .take(3)
                .map(|place| place.council_name),
        ),
        territory => line.push(territory.to_owned()),
    }
    Ok(Some((service::name_of(&election, texts), line.join(", "))))
}

/// A found row: what is done; its election and its day. With it the election it opens in.
pub fn row_face(
    conn: &Connection,
    id: &str,
    texts: &Texts,
) -> Result<Option<(String, String, String)>> {
    let Some(line) = records::line(conn, id)?.filter(|line| !line.deleted) else {
        return Ok(None);
    };
    let election = records::live(conn, &line.election_id)?;
    let mut about = vec![service::name_of(&election, texts)];
    about.extend(line.effective().map(shown));
    let action = ahead::action(&election, &line, texts);
    Ok(Some((action, about.join(" · "), line.election_id)))
}
