//! The list of what is counted: the program's items until the office changes them, and its own.

use rusqlite::Connection;
use serde_json::{Value as Json, json};

use super::shipped::{self, Country};
use super::store::{self, ItemRow};
use super::{EquipmentItem, NormRule, SaveItem, rules};
use crate::deadlines::model::Trust;
use crate::error::{Error, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::locales::Texts;

/// What is counted, and what was taken off the list, in the reader's language.
///
/// # Errors
/// Of the database; `internal` for a norm that cannot be read.
pub fn list(conn: &Connection, texts: &Texts) -> Result<(Vec<EquipmentItem>, Vec<EquipmentItem>)> {
    let country = Country::of(conn)?;
    let mut rows = store::items(conn)?;
    for (place, brought) in (0..).zip(&shipped::ITEMS) {
        if !rows.iter().any(|row| row.id == brought.id) {
            rows.push(untouched(brought, place));
        }
    }
    rows.sort_by(|one, other| (one.place, &one.id).cmp(&(other.place, &other.id)));
    let (mut items, mut left_out) = (Vec::new(), Vec::new());
    for row in &rows {
        let item = shown(row, &country, texts)?;
        match row.left_out {
            false => items.push(item),
            true if item.builtin => left_out.push(item),
            true => {}
        }
    }
    Ok((items, left_out))
}

fn untouched(brought: &shipped::Shipped, place: i64) -> ItemRow {
    ItemRow {
        id: brought.id.to_owned(),
        builtin: brought.word.to_owned(),
        place,
        ..ItemRow::default()
    }
}

fn name_of(word: &str, texts: &Texts) -> String {
    texts.text(&format!("equipitem-name-{word}"))
}

fn unit_of(word: &str, texts: &Texts) -> String {
    texts.text(&format!("equipitem-unit-{word}"))
}

fn shown(row: &ItemRow, country: &Country, texts: &Texts) -> Result<EquipmentItem> {
    let brought = shipped::by_word(&row.builtin);
    let name = match (row.name.as_str(), brought) {
        ("", Some(brought)) => name_of(brought.word, texts),
        (name, _) => name.to_owned(),
    };
    let unit = match (row.unit.as_str(), brought) {
        ("", Some(brought)) => unit_of(brought.unit, texts),
        ("", None) => unit_of("piece", texts),
        (unit, _) => unit.to_owned(),
    };
    let mut item = EquipmentItem {
        id: row.id.clone(),
        name,
        unit,
        norm: None,
        norm_text: String::new(),
        act: String::new(),
        r#ref: String::new(),
        source: String::new(),
        trust: None,
        note: row.note.clone(),
        builtin: brought.is_some(),
        own_norm: false,
    };
    if !row.norm.is_empty() {
        let norm: NormRule = serde_json::from_str(&row.norm)?;
        let trust = Trust::ALL.iter().find(|trust| trust.slug() == row.trust);
        return Ok(EquipmentItem {
            norm_text: rules::words(texts, &norm),
            norm: Some(norm),
            act: row.act.clone(),
            r#ref: row.r#ref.clone(),
            source: row.source.clone(),
            trust: Some(trust.copied().unwrap_or(Trust::ToConfirm)),
            own_norm: true,
            ..item
        });
    }
    let known = brought.and_then(|brought| country.norm(brought.word, texts));
    match known {
        Some(known) => {
            item.norm_text = known.words;
            item.act = known.act;
            item.r#ref = known.r#ref;
            item.source = known.source;
            item.trust = Some(known.trust);
            if item.note.is_empty() {
                item.note = known.note;
            }
        }
        None if item.builtin && item.note.is_empty() => item.note = country.hint(texts),
        None => {}
    }
    Ok(item)
}

/// Writes the items the program brings, as far as they are not there: before anything can point
/// to them.
///
/// # Errors
/// Of the database.
pub fn ensure(tx: &mut WriteTx) -> Result<()> {
    let there = store::items(tx.conn())?;
    for (place, brought) in shipped::ITEMS.iter().enumerate() {
        if there.iter().any(|row| row.id == brought.id) {
            continue;
        }
        let values = [("builtin", json!(brought.word)), ("place", json!(place))];
        tx.insert(Entity::EquipmentItem, brought.id, &values)?;
    }
    Ok(())
}

/// Adds an item or changes one. What was counted of it stays.
///
/// # Errors
/// `invalid`: a new item without a name, a norm nobody can count by, or one without a source that
/// is not said to be practice; `not-found`.
pub fn save(tx: &mut WriteTx, request: &SaveItem, texts: &Texts) -> Result<()> {
    let mut request = request.clone();
    let mut check = Check::default();
    tidy(&mut check, &mut request);
    if request.id.is_none() && request.name.as_deref().unwrap_or_default().is_empty() {
        check.push("name", FieldCode::Required, &[]);
    }
    check.done()?;
    ensure(tx)?;
    let rows = store::items(tx.conn())?;
    let (id, row) = match &request.id {
        Some(id) => {
            let row = rows.iter().find(|row| row.id == *id);
            let row = row.ok_or(Error::NotFound("equipment_item"))?;
            (id.clone(), row.clone())
        }
        None => (tx.new_id(), ItemRow::default()),
    };
    let values = values(tx, &request, &row, texts)?;
    match request.id {
        Some(_) => {
            tx.set_all(Entity::EquipmentItem, &id, &values)?;
        }
        None => {
            let place = [("place", json!(rows.len()))];
            tx.insert(Entity::EquipmentItem, &id, &[&values[..], &place].concat())?;
        }
    }
    if let Some(after) = &request.after {
        place(tx, &id, after)?;
    }
    let (items, left_out) = list(tx.conn(), texts)?;
    let mut all = items.into_iter().chain(left_out);
    let name = all.find(|item| item.id == id).map(|item| item.name);
    tx.about(name.unwrap_or(row.name), 1);
    Ok(())
}

fn tidy(check: &mut Check, request: &mut SaveItem) {
    let lines = [
        ("name", &mut request.name, limits::NAME),
        ("unit", &mut request.unit, 20),
        ("act", &mut request.act, limits::LINE),
        ("ref", &mut request.r#ref, limits::NAME),
        ("source", &mut request.source, limits::LINE),
        ("note", &mut request.note, limits::DUTY),
    ];
    for (path, value, limit) in lines {
        if let Some(value) = value {
            check.text(path, value, limit);
        }
    }
    if let Some(norm) = &request.norm {
        rules::check(check, norm);
        if request.no_norm {
            check.push("norm", FieldCode::OneOfThese, &[]);
        }
    }
}

/// The fields an act writes.
fn values(
    tx: &WriteTx,
    request: &SaveItem,
    row: &ItemRow,
    texts: &Texts,
) -> Result<Vec<(&'static str, Json)>> {
    let brought = shipped::by_word(&row.builtin);
    let mut values: Vec<(&str, Json)> = Vec::new();
    let own = |typed: &str, known: Option<String>| match known.as_deref() == Some(typed) {
        true => String::new(),
        false => typed.to_owned(),
    };
    if let Some(name) = &request.name {
        if name.is_empty() && brought.is_none() {
            let mut check = Check::default();
            check.push("name", FieldCode::Required, &[]);
            check.done()?;
        }
        let known = brought.map(|brought| name_of(brought.word, texts));
        values.push(("name", json!(own(name, known))));
    }
    if let Some(unit) = &request.unit {
        let known = unit_of(brought.map_or("piece", |brought| brought.unit), texts);
        values.push(("unit", json!(own(unit, Some(known)))));
    }
    if let Some(note) = &request.note {
        values.push(("note", json!(note)));
    }
    norm(request, row, &mut values)?;
    if let Some(left_out) = request.left_out {
        match (left_out, row.left_out) {
            (true, false) => values.push(("deleted_at", json!(tx.stamp()))),
            (false, true) => values.push(("deleted_at", json!(null))),
            _ => {}
        }
    }
    Ok(values)
}

/// A norm with where it stands. Without one there is nothing to say where.
fn norm(request: &SaveItem, row: &ItemRow, values: &mut Vec<(&'static str, Json)>) -> Result<()> {
    let there = !row.norm.is_empty();
    if request.no_norm || (request.norm.is_none() && !there) {
        let spoken = [&request.act, &request.r#ref, &request.source];
        if !request.no_norm
            && spoken
                .iter()
                .any(|text| text.as_deref().is_some_and(|it| !it.is_empty()))
        {
            let mut check = Check::default();
            check.push("norm", FieldCode::Required, &[]);
            check.done()?;
        }
        if there {
            for field in ["norm", "act", "ref", "source", "trust"] {
                values.push((field, json!("")));
            }
        }
        return Ok(());
    }
    let kept = |given: &Option<String>, kept: &str| given.clone().unwrap_or(kept.to_owned());
    let source = kept(&request.source, &row.source);
    let before = Trust::ALL.iter().find(|trust| trust.slug() == row.trust);
    let trust = request
        .trust
        .or(before.copied())
        .unwrap_or(Trust::ToConfirm);
    if source.is_empty() && trust != Trust::Practice {
        let mut check = Check::default();
        check.push("source", FieldCode::Required, &[]);
        check.done()?;
    }
    if let Some(norm) = &request.norm {
        values.push(("norm", json!(serde_json::to_string(norm)?)));
    }
    values.push(("act", json!(kept(&request.act, &row.act))));
    values.push(("ref", json!(kept(&request.r#ref, &row.r#ref))));
    values.push(("source", json!(source)));
    values.push(("trust", json!(trust.slug())));
    Ok(())
}

/// Puts an item behind another one; behind nothing: first.
fn place(tx: &mut WriteTx, id: &str, after: &str) -> Result<()> {
    let rows = store::items(tx.conn())?;
    let mut order: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
    order.retain(|other| *other != id);
    let at = match after {
        "" => 0,
        after => {
            let found = order.iter().position(|other| *other == after);
            found.ok_or(Error::NotFound("equipment_item"))? + 1
        }
    };
    order.insert(at, id);
    for (place, id) in order.into_iter().enumerate() {
        tx.set(Entity::EquipmentItem, id, "place", json!(place))?;
    }
    Ok(())
}
