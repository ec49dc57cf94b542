//! Corrections of a row: words, people, days, its way of counting, its place.

use chrono::NaiveDate;

use super::placing::{self, Behind, Chapter};
use super::{Done, adding, days, voting};
use crate::app::Desk;
use crate::deadlines::model::Counting;
use crate::elections::moving;
use crate::elections::rules::{LineTerms, Readers};
use crate::elections::service::Reading;
use crate::elections::store::{self, LineRecord, writing};
use crate::elections::{EditProgrammeLine, LineOrigin};
use crate::error::{FieldCode, Result};
use crate::history::WriteTx;
use crate::limits::{self, Check};
use crate::tasks::service::{named, wrong};

/// The days of a request, read: outside none for what stays, inside none for what is taken away.
#[derive(Debug, Default)]
pub(super) struct Typed {
    own: Option<Option<NaiveDate>>,
    official_from: Option<Option<NaiveDate>>,
    official_to: Option<Option<NaiveDate>>,
}

/// Reads the days of a request.
///
/// # Errors
/// `not-found`; `term-refused` for words that are no day.
pub(super) fn typed(desk: &Desk, request: &EditProgrammeLine) -> Result<Typed> {
    let core = desk.core()?;
    let election = core.read(|conn| {
        let line = store::live_line(conn, &request.id)?;
        store::live(conn, &line.election_id)
    })?;
    let read = |text: &Option<String>| match text {
        Some(text) => days::read(desk, text, &election.pack, voting(&election)).map(Some),
        None => Ok(None),
    };
    Ok(Typed {
        own: read(&request.own_on)?,
        official_from: read(&request.official_from)?,
        official_to: read(&request.official_to)?,
    })
}

/// Tidies what was typed.
///
/// # Errors
/// `invalid`.
pub(super) fn tidy(edit: &mut EditProgrammeLine) -> Result<()> {
    let mut check = Check::default();
    if let Some(action) = &mut edit.action {
        check.required("action", action, limits::DUTY);
    }
    for (path, text, limit) in [
        ("law_term", &mut edit.law_term, limits::DUTY),
        ("bodies", &mut edit.bodies, limits::DUTY),
        ("note", &mut edit.note, limits::NOTE),
    ] {
        if let Some(text) = text {
            check.lines(path, text, limit);
        }
    }
    for (path, text) in [
        ("legal_act", &mut edit.legal_act),
        ("legal_ref", &mut edit.legal_ref),
        ("official_source", &mut edit.official_source),
        ("evidence", &mut edit.evidence),
        ("chapter", &mut edit.chapter),
    ] {
        if let Some(text) = text {
            check.text(path, text, limits::LINE);
        }
    }
    check.done()
}

/// Corrects a row; when its day or its way of counting changes, what hangs on it moves in the
/// same act.
///
/// # Errors
/// `not-found`; `invalid` for an official day without a source, a span that ends before it begins,
/// a term of a row that has a rule; what the count refuses.
pub(super) fn apply(
    tx: &mut WriteTx,
    edit: &EditProgrammeLine,
    typed: &Typed,
    reading: &Reading,
) -> Result<Done> {
    let before = store::live_line(tx.conn(), &edit.id)?;
    let all = store::stored(tx.conn(), &before.election_id)?;
    let mut after = before.clone();
    words(&mut after, edit);
    if let Some(person) = &edit.responsible {
        (after.responsible_id, after.responsible_name) = named(tx, person, "responsible")?;
    }
    let mut readers = Readers::read(&after.readers);
    readers.mayors = edit.for_mayors.unwrap_or(readers.mayors);
    readers.wall = edit.on_wall.unwrap_or(readers.wall);
    if edit.for_mayors.is_some() || edit.on_wall.is_some() {
        after.readers = readers.stored();
    }
    if let Some(own) = typed.own {
        after.own_typed = own.is_some();
        after.own_on = own.map(|day| day.to_string());
    }
    official(tx, &mut after, edit, typed)?;
    terms(tx, &mut after, edit)?;
    writing::update(tx, &before, &after)?;
    moved(tx, &before, edit)?;
    let held = |line: &LineRecord| {
        (
            line.terms.clone(),
            line.official_from.clone(),
            line.official_to.clone(),
            line.own_typed,
            line.own_on.clone(),
        )
    };
    if held(&before) != held(&after) {
        moving::act::settle(tx, &all, reading)?;
    }
    Ok(super::done(vec![after]))
}

fn words(line: &mut LineRecord, edit: &EditProgrammeLine) {
    for (to, from) in [
        (&mut line.action, &edit.action),
        (&mut line.law_term, &edit.law_term),
        (&mut line.legal_act, &edit.legal_act),
        (&mut line.legal_ref, &edit.legal_ref),
        (&mut line.bodies, &edit.bodies),
        (&mut line.evidence, &edit.evidence),
        (&mut line.note, &edit.note),
    ] {
        if let Some(text) = from {
            to.clone_from(text);
        }
    }
}

/// The official day: it overrules what was counted, and so it says where it stands.
fn official(
    tx: &WriteTx,
    line: &mut LineRecord,
    edit: &EditProgrammeLine,
    typed: &Typed,
) -> Result<()> {
    if let Some(day) = typed.official_from {
        line.official_from = day.map(|day| day.to_string());
    }
    if let Some(day) = typed.official_to {
        line.official_to = day.map(|day| day.to_string());
    }
    if let Some(source) = &edit.official_source {
        line.official_source.clone_from(source);
    }
    if let (Some(from), Some(to)) = (&line.official_from, &line.official_to)
        && from > to
    {
        return Err(wrong("official_to", FieldCode::EndsBefore));
    }
    if line.official().is_none() {
        line.official_time = None;
        // What the official programme says in words alone keeps its source.
        if line.official_text.is_empty() {
            line.official_source.clear();
        }
        return Ok(());
    }
    if line.official_source.is_empty() {
        line.official_source = store::live(tx.conn(), &line.election_id)?.official;
    }
    match line.official_source.is_empty() {
        true => Err(wrong("official_source", FieldCode::Required)),
        false => Ok(()),
    }
}

fn terms(tx: &WriteTx, line: &mut LineRecord, edit: &EditProgrammeLine) -> Result<()> {
    let mut terms = LineTerms::read(&line.terms);
    if let Some(term) = &edit.term {
        if line.origin == LineOrigin::Pack {
            return Err(wrong("term", FieldCode::DoesNotFit));
        }
        adding::fits(tx, &line.election_id, term)?;
        terms.term = Some(term.clone());
    }
    if let Some(counting) = edit.counting {
        terms.counting = Some(counting).filter(|counting| *counting != Counting::Act);
    }
    if edit.term.is_some() || edit.counting.is_some() {
        line.terms = terms.stored();
    }
    Ok(())
}

/// Puts the row where it was told to stand.
fn moved(tx: &mut WriteTx, line: &LineRecord, edit: &EditProgrammeLine) -> Result<()> {
    let after = match edit.after.as_deref() {
        Some("") | None => None,
        Some(id) if id == line.id => return Err(wrong("after", FieldCode::Itself)),
        Some(id) => Some(placing::row_behind(tx, &line.election_id, id)?),
    };
    let other = edit.chapter.as_ref().filter(|name| **name != line.chapter);
    let chapter = match (other, &after) {
        (Some(name), after) => placing::chapter(tx, &line.election_id, name, after.as_ref())?,
        (None, Some(after)) => Chapter::of(after),
        (None, None) if edit.after.is_some() => Chapter::of(line),
        (None, None) => return Ok(()),
    };
    let behind = match &after {
        Some(after) if after.chapter == chapter.name => Behind::Row(after.id.clone()),
        Some(_) => Behind::Last,
        None if edit.after.is_some() => Behind::First,
        None => Behind::Last,
    };
    placing::put(tx, &line.id, &chapter, &behind)
}
