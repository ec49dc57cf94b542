//! Marks: begun, done, without use, and back.

use super::{Done, chosen, days, done, rules, voting};
use crate::app::Desk;
use crate::elections::store::{self, writing};
use crate::elections::{MarkProgramme, RowState};
use crate::error::{FieldCode, Result};
use crate::history::WriteTx;
use crate::limits::{self, Check};
use crate::tasks::service::wrong;

/// The day rows are said to have been done on; today when nothing is said.
///
/// # Errors
/// `invalid` for a day that has not come, `term-refused` for words that are no day.
pub(super) fn day(desk: &Desk, request: &MarkProgramme) -> Result<Option<String>> {
    let Some(text) = request
        .on
        .as_deref()
        .filter(|_| request.state == RowState::Done)
    else {
        return Ok(None);
    };
    let core = desk.core()?;
    let first = request.ids.first().map_or("", String::as_str);
    let election = core.read(|conn| {
        let line = store::live_line(conn, first)?;
        store::live(conn, &line.election_id)
    })?;
    let on = days::read(desk, text, &election.pack, voting(&election))?;
    if on.is_some_and(|on| on > core.clock().today()) {
        return Err(wrong("on", FieldCode::InFuture));
    }
    Ok(on.map(|on| on.to_string()))
}

/// Marks rows.
///
/// # Errors
/// `invalid` without a reason where one is asked for; `not-found`, `too-large`.
pub(super) fn apply(tx: &mut WriteTx, request: &MarkProgramme, on: Option<&str>) -> Result<Done> {
    let mut check = Check::default();
    let mut reason = request.reason.clone();
    check.lines("reason", &mut reason, limits::DUTY);
    if request.state == RowState::NotApplicable && reason.is_empty() {
        check.push("reason", FieldCode::Required, &[]);
    }
    let mut evidence = request.evidence.clone();
    if let Some(evidence) = &mut evidence {
        check.text("evidence", evidence, limits::LINE);
    }
    check.done()?;
    let lines = chosen(tx.conn(), &request.ids)?;
    let today = tx.today();
    let on = on.unwrap_or(&today);
    for line in &lines {
        let mark = rules::marked(request.state, on, line.effective(), &reason);
        let mut after = line.clone();
        after.state = mark.state;
        after.done_on = mark.done_on;
        after.late_days = mark.late_days;
        after.reason = mark.reason;
        if let Some(evidence) = &evidence {
            after.evidence.clone_from(evidence);
        }
        writing::update(tx, line, &after)?;
    }
    Ok(done(lines))
}
