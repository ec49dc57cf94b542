//! The rows of a programme at work: written in, corrected, marked, taken off, handed on.
//!
//! `days` reads typed days, `rules` says what a mark does, `placing` where a row stands, `adding`,
//! `editing`, `marking` and `handing` are the verbs, `ahead` what the day shows of them, `indexing`
//! what the search knows.

pub mod ahead;
pub mod commands;
pub mod days;
pub mod indexing;
pub mod rules;
pub mod store;

mod adding;
mod editing;
mod handing;
mod marking;
mod placing;

use chrono::NaiveDate;

use crate::app::Desk;
use crate::elections::ElectionPage;
use crate::elections::service::{self, Reading};
use crate::elections::store::{self as records, ElectionRecord, LineRecord};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Changed, OpKind, WriteTx};
use crate::limits;
use crate::tasks::service::wrong;

/// What an act on rows was about.
struct Done {
    /// The election.
    election: String,
    /// What the journal names.
    subject: String,
    /// Rows it touched.
    count: usize,
}

/// Does one act on the rows of an election and shows the programme after it.
fn change(
    desk: &Desk,
    kind: OpKind,
    f: impl FnOnce(&mut WriteTx) -> Result<Done>,
) -> Result<Changed<ElectionPage>> {
    let core = desk.core()?;
    let changed = core.transact(kind, |tx| {
        let done = f(tx)?;
        tx.about(done.subject, done.count as i64);
        Ok(done.election)
    })?;
    let reading = Reading::of(desk)?;
    let page = core.read(|conn| service::page(conn, &changed.value, &reading))?;
    Ok(desk.announce(changed.map(|_| page)))
}

/// Reads the rows of an act, each once, in the order they were named: all of one election.
///
/// # Errors
/// `too-large`; `invalid` when nothing is named or the rows are of several elections; `not-found`.
fn chosen(conn: &rusqlite::Connection, ids: &[String]) -> Result<Vec<LineRecord>> {
    if ids.len() > limits::BATCH {
        let params = [("limit", limits::BATCH.to_string())];
        return Err(Error::refused(ErrorCode::TooLarge, &params));
    }
    let mut seen = std::collections::HashSet::new();
    let mut lines: Vec<LineRecord> = Vec::new();
    for id in ids.iter().filter(|id| seen.insert(id.as_str())) {
        let line = records::live_line(conn, id)?;
        let first = lines.first();
        if first.is_some_and(|first| first.election_id != line.election_id) {
            return Err(wrong("ids", FieldCode::OneOfThese));
        }
        lines.push(line);
    }
    if lines.is_empty() {
        return Err(wrong("ids", FieldCode::Required));
    }
    Ok(lines)
}

/// What the journal says an act on these rows was about.
fn done(lines: Vec<LineRecord>) -> Done {
    let count = lines.len();
    let first = lines.into_iter().next();
    let (election, subject) = first
        .map(|line| (line.election_id, line.action))
        .unwrap_or_default();
    Done {
        election,
        subject,
        count,
    }
}

/// The day of voting as stored.
fn voting(election: &ElectionRecord) -> Option<NaiveDate> {
    election.day.as_deref().and_then(|day| day.parse().ok())
}
