//! Wire adapters of the day of voting.

use super::service::{self, Now};
use super::{DayHours, DaySheet, MarkDay, SaveIncident, page};
use crate::app::Desk;
use crate::elections::service::Reading;
use crate::error::{Error, Result};
use crate::history::{Changed, OpKind, WriteTx};
use crate::staff::{ByIds, Counted};
use crate::stations::OfElection;

fn sheet(desk: &Desk, election: &str, reading: &Reading) -> Result<DaySheet> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    core.read(|conn| page::sheet(conn, election, &numbering, reading))
}

/// The sheet of the day.
pub fn day_sheet(desk: &Desk, request: OfElection) -> Result<DaySheet> {
    let reading = Reading::of(desk)?;
    let election = request.election.ok_or(Error::NotFound("election"))?;
    sheet(desk, &election, &reading)
}

/// Does an act of the day and shows the sheet after it; `f` answers the election.
fn act(
    desk: &Desk,
    kind: OpKind,
    f: impl FnOnce(&mut WriteTx, &Now, &Reading) -> Result<String>,
) -> Result<Changed<DaySheet>> {
    let core = desk.core()?;
    let reading = Reading::of(desk)?;
    let now = Now::of(desk.clock());
    let changed = core.transact(kind, |tx| f(tx, &now, &reading))?;
    let shown = sheet(desk, &changed.value, &reading)?;
    Ok(desk.announce(changed.map(|_| shown)))
}

/// Writes facts.
pub fn day_mark(desk: &Desk, request: MarkDay) -> Result<Changed<DaySheet>> {
    act(desk, OpKind::DayFacts, |tx, now, reading| {
        service::mark(tx, &request, now, reading)?;
        Ok(request.election)
    })
}

/// Writes the hours of the sheet.
pub fn day_hours(desk: &Desk, request: DayHours) -> Result<Changed<DaySheet>> {
    act(desk, OpKind::DayHours, |tx, _, reading| {
        service::hours(tx, &request, reading)?;
        Ok(request.election)
    })
}

/// Writes an incident in, or new values of one.
pub fn incident_save(desk: &Desk, request: SaveIncident) -> Result<Changed<DaySheet>> {
    let kind = match request.id.as_deref() {
        None | Some("") => OpKind::IncidentAdd,
        Some(_) => OpKind::IncidentEdit,
    };
    act(desk, kind, |tx, now, reading| {
        service::incident(tx, &request, now, reading)
    })
}

/// Takes incidents out.
pub fn incident_remove(desk: &Desk, request: ByIds) -> Result<Changed<Counted>> {
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::IncidentRemove, |tx| {
        service::remove(tx, &request.ids, &reading)
    })?;
    Ok(desk.announce(changed))
}
