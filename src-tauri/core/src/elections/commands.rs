//! Wire adapters of elections.

use super::service::{Reading, adding, listing, name_of, page};
use super::{ElectionList, ElectionPage, FormerPlan, ListElections, NewElection};
use crate::app::Desk;
use crate::error::Result;
use crate::history::{Changed, OpKind};
use crate::staff::ById;

/// The elections of the office.
pub fn election_list(desk: &Desk, request: ListElections) -> Result<ElectionList> {
    let reading = Reading::of(desk)?;
    desk.core()?
        .read(|conn| listing::list(conn, request, &reading))
}

/// An election with its whole programme.
pub fn election_get(desk: &Desk, request: ById) -> Result<ElectionPage> {
    let reading = Reading::of(desk)?;
    desk.core()?.read(|conn| page(conn, &request.id, &reading))
}

/// Makes an election with its programme.
pub fn election_add(desk: &Desk, request: NewElection) -> Result<Changed<ElectionPage>> {
    let core = desk.core()?;
    let reading = Reading::of(desk)?;
    let changed = core.transact(OpKind::ElectionAdd, |tx| {
        let made = adding::make(tx.conn(), &request, reading.today, reading.language)?;
        tx.about(name_of(&made.stored.election, &reading.texts), 1);
        adding::write(tx, &made)
    })?;
    let shown = core.read(|conn| page(conn, &changed.value, &reading))?;
    Ok(desk.announce(changed.map(|_| shown)))
}

/// What a copy or a second round would take over; nothing is written.
pub fn election_former_plan(desk: &Desk, request: NewElection) -> Result<FormerPlan> {
    let reading = Reading::of(desk)?;
    let made = desk
        .core()?
        .read(|conn| adding::make(conn, &request, reading.today, reading.language))?;
    Ok(FormerPlan {
        rows: i64::try_from(made.stored.lines.len()).unwrap_or(i64::MAX),
        people: made.people,
        changes: made.changes,
    })
}
