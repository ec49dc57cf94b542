//! Wire adapters of bureaus.

use super::{
    Bureau, BureauList, BureauOf, EditMember, NewMember, ReplaceMember, TrainMembers, page, service,
};
use crate::app::Desk;
use crate::elections::service::Reading;
use crate::error::{Error, Result};
use crate::history::{Changed, OpKind, WriteTx};
use crate::staff::{ByIds, Counted};
use crate::stations::OfElection;

/// The bureaus of an election.
pub fn bureau_list(desk: &Desk, request: OfElection) -> Result<BureauList> {
    let core = desk.core()?;
    let (numbering, reading) = (core.numbering()?, Reading::of(desk)?);
    let election = request.election.ok_or(Error::NotFound("election"))?;
    core.read(|conn| page::list(conn, &election, &numbering, &reading))
}

/// One bureau.
pub fn bureau_get(desk: &Desk, request: BureauOf) -> Result<Bureau> {
    let core = desk.core()?;
    let (numbering, reading) = (core.numbering()?, Reading::of(desk)?);
    core.read(|conn| page::bureau(conn, &request, &numbering, &reading))
}

/// Does an act in a bureau and shows the bureau after it.
fn act(
    desk: &Desk,
    kind: OpKind,
    f: impl FnOnce(&mut WriteTx, &Reading) -> Result<BureauOf>,
) -> Result<Changed<Bureau>> {
    let core = desk.core()?;
    let (numbering, reading) = (core.numbering()?, Reading::of(desk)?);
    let changed = core.transact(kind, |tx| f(tx, &reading))?;
    let shown = core.read(|conn| page::bureau(conn, &changed.value, &numbering, &reading))?;
    Ok(desk.announce(changed.map(|_| shown)))
}

/// Writes a member in.
pub fn member_add(desk: &Desk, request: NewMember) -> Result<Changed<Bureau>> {
    act(desk, OpKind::MemberAdd, |tx, reading| {
        service::add(tx, &request, reading)
    })
}

/// Writes new values of a member.
pub fn member_edit(desk: &Desk, request: EditMember) -> Result<Changed<Bureau>> {
    act(desk, OpKind::MemberEdit, |tx, reading| {
        service::edit(tx, &request, reading)
    })
}

/// Replaces a member.
pub fn member_replace(desk: &Desk, request: ReplaceMember) -> Result<Changed<Bureau>> {
    act(desk, OpKind::MemberReplace, |tx, reading| {
        service::replace(tx, &request, reading)
    })
}

/// Takes members out.
pub fn member_remove(desk: &Desk, request: ByIds) -> Result<Changed<Counted>> {
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::MemberRemove, |tx| {
        service::remove(tx, &request.ids, &reading)
    })?;
    Ok(desk.announce(changed))
}

/// Marks members as trained.
pub fn members_trained(desk: &Desk, request: TrainMembers) -> Result<Changed<Counted>> {
    let reading = Reading::of(desk)?;
    let changed = desk.core()?.transact(OpKind::MembersTrained, |tx| {
        service::trained(tx, &request, &reading)
    })?;
    Ok(desk.announce(changed))
}
