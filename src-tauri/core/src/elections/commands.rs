//! Wire adapters of elections.

use super::moving::asked;
use super::service::{Reading, adding, editing, listing, name_of, page, why};
use super::{
    EditElection, ElectionList, ElectionPage, FormerPlan, LineWhy, ListElections, MoveElection,
    MovePlan, NewElection,
};
use crate::app::Desk;
use crate::error::Result;
use crate::history::{Changed, OpKind};
use crate::staff::{ById, ByIds, Counted};

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

/// Writes what moves no date; closing by itself is an act of its own kind.
pub fn election_edit(desk: &Desk, request: EditElection) -> Result<Changed<ElectionPage>> {
    let core = desk.core()?;
    let reading = Reading::of(desk)?;
    let changed = core.transact(editing::kind_of(&request), |tx| {
        editing::edit(tx, &request, &reading)
    })?;
    let shown = core.read(|conn| page(conn, &request.id, &reading))?;
    Ok(desk.announce(changed.map(|()| shown)))
}

/// Puts elections into the bin.
pub fn election_bin(desk: &Desk, request: ByIds) -> Result<Changed<Counted>> {
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::ElectionBin, |tx| {
        editing::bin(tx, &request.ids, false, &reading)
    })?;
    Ok(desk.announce(changed))
}

/// Takes elections out of the bin.
pub fn election_restore(desk: &Desk, request: ByIds) -> Result<Changed<Counted>> {
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::ElectionRestore, |tx| {
        editing::bin(tx, &request.ids, true, &reading)
    })?;
    Ok(desk.announce(changed))
}

/// What a move would do; nothing is written.
pub fn election_move_preview(desk: &Desk, request: MoveElection) -> Result<MovePlan> {
    let reading = Reading::of(desk)?;
    desk.core()?
        .read(|conn| Ok(asked::read(conn, &request, &reading)?.into_plan()))
}

/// Moves the day, events, ways of counting, the buffer, and what hangs on them: one act.
pub fn election_move(desk: &Desk, request: MoveElection) -> Result<Changed<MovePlan>> {
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::ElectionMove, |tx| {
        let asked = asked::read(tx.conn(), &request, &reading)?;
        tx.about(name_of(&asked.after().election, &reading.texts), 1);
        asked.write(tx)
    })?;
    Ok(desk.announce(changed))
}

/// Why a row has its day.
pub fn line_why(desk: &Desk, request: ById) -> Result<LineWhy> {
    let reading = Reading::of(desk)?;
    desk.core()?
        .read(|conn| why::why(conn, &request.id, &reading))
}
