//! Wire adapters of the matrix.

use std::collections::HashSet;

use super::evening::Evening;
use super::sheet::{self, LETTERS_ONLY};
use super::{
    CellOf, CheckGroups, HandCells, KeepReview, MarkReadiness, MoveGroup, ReadinessCell,
    ReadinessChanged, ReadinessOf, ReadinessPage, ReviewList, ReviewPage, SaveGroup, cell, columns,
    groups, handing, marking, page, reviews,
};
use crate::app::{Core, Desk};
use crate::clock::Clock;
use crate::commands::Empty;
use crate::elections::service::Reading;
use crate::error::{FieldCode, Result};
use crate::history::{Changed, OpKind};
use crate::staff::{ById, ByIds, Counted};
use crate::stations::{OfElection, store as stations};
use crate::tasks::service::{terms, wrong};

/// The matrix of an election, as it stands or as on an evening.
pub fn readiness_get(desk: &Desk, request: ReadinessOf) -> Result<ReadinessPage> {
    let reading = Reading::of(desk)?;
    get(desk, &request, &reading)
}

/// The same in the language of a paper.
///
/// # Errors
/// As the command.
pub fn get(desk: &Desk, request: &ReadinessOf, reading: &Reading) -> Result<ReadinessPage> {
    let core = desk.core()?;
    let on = page::evening(desk, &request.election, request.on.as_deref())?;
    core.read(|conn| {
        let election = stations::election(conn, &request.election, reading)?;
        let sheet = sheet::read(conn, &election.id, on, LETTERS_ONLY)?;
        let reviews = reviews::items(conn, &election, reading, clock_of(&core))?;
        let day = on.map(|on: Evening| on.day);
        page::page(conn, election, day, sheet, reviews, &reading.texts)
    })
}

/// The clock evenings are told by; none where there is no journal to tell them.
fn clock_of(core: &Core) -> Option<&dyn Clock> {
    core.reader_copy().is_none().then(|| core.clock())
}

/// One cell.
pub fn readiness_cell(desk: &Desk, request: CellOf) -> Result<ReadinessCell> {
    let core = desk.core()?;
    let on = page::evening(desk, &request.election, request.on.as_deref())?;
    let today = core.clock().today().to_string();
    core.read(|conn| cell::cell(conn, &request, on, &today))
}

/// Marks cells.
pub fn readiness_mark(desk: &Desk, request: MarkReadiness) -> Result<Changed<ReadinessChanged>> {
    let core = desk.core()?;
    let reading = Reading::of(desk)?;
    let on = page::day(desk, &request.election, request.on.as_deref())?;
    let on = on.map(|day| day.to_string());
    let changed = core.transact(OpKind::ReadinessMark, |tx| {
        stations::open_election(tx.conn(), &request.election, &reading)?;
        marking::mark(tx, &request, on.as_deref(), &reading.texts)
    })?;
    touched(desk, &request.election, changed)
}

/// Makes a task of each cell.
pub fn readiness_hand(desk: &Desk, request: HandCells) -> Result<Changed<ReadinessChanged>> {
    let core = desk.core()?;
    let reading = Reading::of(desk)?;
    let due = terms::read(desk, &request.task.due, "task.due")?;
    let changed = core.transact(OpKind::ReadinessHand, |tx| {
        let election = stations::open_election(tx.conn(), &request.election, &reading)?;
        handing::hand(tx, &request, &due, &election, &reading.texts)
    })?;
    touched(desk, &request.election, changed)
}

fn touched(
    desk: &Desk,
    election: &str,
    changed: Changed<HashSet<String>>,
) -> Result<Changed<ReadinessChanged>> {
    let rows = desk
        .core()?
        .read(|conn| page::changed(conn, election, &changed.value))?;
    Ok(desk.announce(changed.map(|_| rows)))
}

/// The columns of the office.
pub fn check_groups(desk: &Desk, _: Empty) -> Result<CheckGroups> {
    let reading = Reading::of(desk)?;
    desk.core()?.read(|conn| groups::list(conn, &reading.texts))
}

/// Adds or changes a column.
pub fn check_group_save(desk: &Desk, request: SaveGroup) -> Result<Changed<CheckGroups>> {
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::CheckGroups, |tx| {
        columns::save(tx, &request, &reading.texts)
    })?;
    listed(desk, changed, &reading)
}

/// Puts a column elsewhere.
pub fn check_group_move(desk: &Desk, request: MoveGroup) -> Result<Changed<CheckGroups>> {
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::CheckGroups, |tx| {
        columns::shift(tx, &request, &reading.texts)
    })?;
    listed(desk, changed, &reading)
}

fn listed(desk: &Desk, changed: Changed<()>, reading: &Reading) -> Result<Changed<CheckGroups>> {
    let groups = desk
        .core()?
        .read(|conn| groups::list(conn, &reading.texts))?;
    Ok(desk.announce(changed.map(|()| groups)))
}

/// The reviews of an election.
pub fn review_list(desk: &Desk, request: OfElection) -> Result<ReviewList> {
    let election = request.election.unwrap_or_default();
    if election.is_empty() {
        return Err(wrong("election", FieldCode::Required));
    }
    reviewed(desk, &election)
}

fn reviewed(desk: &Desk, election: &str) -> Result<ReviewList> {
    let reading = Reading::of(desk)?;
    let core = desk.core()?;
    core.read(|conn| reviews::list(conn, election, &reading, clock_of(&core)))
}

/// A review with what has changed since.
pub fn review_get(desk: &Desk, request: ById) -> Result<ReviewPage> {
    let reading = Reading::of(desk)?;
    desk.core()?
        .read(|conn| reviews::get(conn, &request.id, &reading))
}

/// Keeps the matrix as it stands.
pub fn review_keep(desk: &Desk, request: KeepReview) -> Result<Changed<ReviewList>> {
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::ReviewKeep, |tx| {
        let election = stations::open_election(tx.conn(), &request.election, &reading)?;
        reviews::keep(tx, &election, &request.note)
    })?;
    let list = reviewed(desk, &request.election)?;
    Ok(desk.announce(changed.map(|()| list)))
}

/// Takes reviews away.
pub fn review_remove(desk: &Desk, request: ByIds) -> Result<Changed<ReviewList>> {
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::ReviewRemove, |tx| {
        reviews::remove(tx, &request.ids, &reading)
    })?;
    let list = reviewed(desk, &changed.value)?;
    Ok(desk.announce(changed.map(|_| list)))
}

/// Keeps the days of review that are over. The window asks at its start and as days go by; with
/// nothing to keep it leaves no trace.
pub fn review_run(desk: &Desk, _: Empty) -> Result<Changed<Counted>> {
    let core = desk.core()?;
    let reading = Reading::of(desk)?;
    let changed = core.transact(OpKind::ReviewRun, |tx| {
        let count = reviews::run(tx, &reading, core.clock())?;
        Ok(Counted { count })
    })?;
    Ok(desk.announce(changed))
}
