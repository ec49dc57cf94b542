//! A row written in by hand.

use chrono::NaiveDate;

use super::Done;
use super::placing::{self, Behind, Chapter};
use crate::deadlines::model::Anchor;
use crate::elections::moving;
use crate::elections::rules::{LineTerms, Readers};
use crate::elections::service::Reading;
use crate::elections::service::adding::blank;
use crate::elections::store::{self, LineRecord, writing};
use crate::elections::{LineTerm, NewLine};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::WriteTx;
use crate::limits::{self, Check};
use crate::tasks::service::{named, wrong};

/// Farthest term of an own row, in its unit: ten years of days.
const FARTHEST: i64 = 3_660;

/// Tidies what was typed.
///
/// # Errors
/// `invalid`.
pub(super) fn tidy(new: &mut NewLine) -> Result<()> {
    let mut check = Check::default();
    check.required("action", &mut new.action, limits::DUTY);
    check.text("chapter", &mut new.chapter, limits::LINE);
    check.lines("bodies", &mut new.bodies, limits::DUTY);
    check.lines("note", &mut new.note, limits::NOTE);
    check.done()
}

/// Adds a row.
///
/// # Errors
/// `not-found`, `invalid`; `unknown-anchor` and `rule-loop` for its term.
pub(super) fn apply(
    tx: &mut WriteTx,
    new: &NewLine,
    own: Option<NaiveDate>,
    reading: &Reading,
) -> Result<Done> {
    let election = store::live(tx.conn(), &new.election)?;
    let before = store::stored(tx.conn(), &election.id)?;
    let after = match new.after.as_deref().filter(|id| !id.is_empty()) {
        Some(id) => Some(placing::row_behind(tx, &election.id, id)?),
        None => None,
    };
    let (chapter, behind) = place(tx, new, after.as_ref())?;
    let responsible = match &new.responsible {
        Some(person) => named(tx, person, "responsible")?,
        None => (None, String::new()),
    };
    let terms = match &new.term {
        Some(term) => {
            fits(tx, &election.id, term)?;
            LineTerms {
                term: Some(term.clone()),
                counting: None,
            }
        }
        None => LineTerms::default(),
    };
    let line = LineRecord {
        id: tx.new_id(),
        election_id: election.id,
        chapter: chapter.name.clone(),
        chapter_place: chapter.place,
        terms: terms.stored(),
        action: new.action.clone(),
        bodies: new.bodies.clone(),
        own_typed: own.is_some(),
        own_on: own.map(|day| day.to_string()),
        note: new.note.clone(),
        responsible_id: responsible.0,
        responsible_name: responsible.1,
        readers: Readers::default().stored(),
        ..blank()
    };
    writing::line(tx, &line)?;
    placing::put(tx, &line.id, &chapter, &behind)?;
    if new.term.is_some() {
        moving::act::settle(tx, &before, reading)?;
    }
    Ok(super::done(vec![line]))
}

/// Where it goes: behind the row that was named, when that is in its chapter; else at the end of
/// its chapter, which is the last one when none is named.
fn place(tx: &mut WriteTx, new: &NewLine, after: Option<&LineRecord>) -> Result<(Chapter, Behind)> {
    let chapter = match (new.chapter.as_str(), after) {
        ("", Some(line)) => Chapter::of(line),
        ("", None) => {
            let last = store::lines(tx.conn(), &new.election)?.pop();
            last.map_or_else(Chapter::first, |line| Chapter::of(&line))
        }
        (name, after) => placing::chapter(tx, &new.election, name, after)?,
    };
    let behind = match after.filter(|line| line.chapter == chapter.name) {
        Some(line) => Behind::Row(line.id.clone()),
        None => Behind::Last,
    };
    Ok((chapter, behind))
}

/// Checks the term of an own row.
///
/// # Errors
/// `unknown-anchor`; `invalid` for a number beyond ten years; `not-found` for a row that no
/// programme of the election has.
pub(super) fn fits(tx: &WriteTx, election: &str, term: &LineTerm) -> Result<()> {
    let anchor = Anchor::from_word(&term.anchor).ok_or_else(|| {
        let known: Vec<&str> = Anchor::EVENTS.iter().map(Anchor::slug).collect();
        let params = [("anchor", term.anchor.clone()), ("known", known.join(", "))];
        Error::refused(ErrorCode::UnknownAnchor, &params)
    })?;
    let mut check = Check::default();
    check.number("term.n", i64::from(term.n), 0, FARTHEST);
    check.done()?;
    if let Anchor::Line(other) = anchor {
        let lines = store::lines(tx.conn(), election)?;
        let known = |line: &LineRecord| line.rule == other || line.id == other;
        if !lines.iter().any(known) {
            return Err(wrong("term.anchor", FieldCode::NotListed));
        }
    }
    Ok(())
}
