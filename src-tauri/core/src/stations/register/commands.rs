//! Wire adapters of the register.

use super::service::{Register, adding, binning, editing, listing, page, premises, taking};
use super::{
    EditPremises, EditStation, EditStations, ListPremises, ListStations, NewStation, Premises,
    PremisesList, StationList, StationPage, TakeStations, store,
};
use crate::app::Desk;
use crate::error::{Error, Result};
use crate::history::{Changed, OpKind, WriteTx};
use crate::limits::Check;
use crate::staff::{ByIds, Counted};
use crate::stations::StationOf;

/// Stations that fit, by number.
pub fn station_list(desk: &Desk, request: ListStations) -> Result<StationList> {
    let register = Register::of(desk)?;
    desk.core()?
        .read(|conn| listing::list(conn, &request, &register))
}

/// The passport of a station.
pub fn station_get(desk: &Desk, request: StationOf) -> Result<StationPage> {
    let register = Register::of(desk)?;
    desk.core()?
        .read(|conn| page::page(conn, &request, &register))
}

/// Writes a station in.
pub fn station_add(desk: &Desk, request: NewStation) -> Result<Changed<StationPage>> {
    let election = request.election.clone();
    changed(desk, OpKind::StationAdd, election, |tx, register| {
        adding::add(tx, &request, register)
    })
}

/// New values of a station; what elections ahead have follows.
pub fn station_edit(desk: &Desk, request: EditStation) -> Result<Changed<StationPage>> {
    changed(desk, OpKind::StationEdit, None, |tx, register| {
        editing::edit(tx, &request, &register.reading)?;
        Ok(request.id.clone())
    })
}

/// The same values for several stations.
pub fn stations_edit(desk: &Desk, request: EditStations) -> Result<Changed<Counted>> {
    counted(desk, OpKind::StationsEdit, |tx, register| {
        editing::edit_many(tx, &request, &register.reading)
    })
}

/// Puts stations into the bin.
pub fn station_bin(desk: &Desk, request: ByIds) -> Result<Changed<Counted>> {
    counted(desk, OpKind::StationBin, |tx, register| {
        binning::bin(tx, &request.ids, &register.reading)
    })
}

/// Takes stations out of the bin.
pub fn station_restore(desk: &Desk, request: ByIds) -> Result<Changed<Counted>> {
    counted(desk, OpKind::StationRestore, |tx, _| {
        binning::restore(tx, &request.ids)
    })
}

/// Premises to choose from.
pub fn premises_list(desk: &Desk, request: ListPremises) -> Result<PremisesList> {
    desk.core()?.read(|conn| premises::list(conn, &request))
}

/// New values of premises.
pub fn premises_edit(desk: &Desk, request: EditPremises) -> Result<Changed<Premises>> {
    let changed = desk.core()?.transact(OpKind::PremisesEdit, |tx| {
        let mut check = Check::default();
        let around = premises::Around::default();
        let id = premises::write(tx, &request, &around, &mut check, "")?;
        check.done()?;
        let written = store::premises(tx.conn(), &id)?.ok_or(Error::NotFound("premises"))?;
        tx.about(written.name.clone(), 1);
        Ok(written)
    })?;
    Ok(desk.announce(changed))
}

/// Takes stations into an election.
pub fn stations_take(desk: &Desk, request: TakeStations) -> Result<Changed<Counted>> {
    counted(desk, OpKind::StationsTake, |tx, register| {
        taking::take(tx, &request, &register.reading)
    })
}

/// Lets stations out of an election.
pub fn stations_release(desk: &Desk, request: TakeStations) -> Result<Changed<Counted>> {
    counted(desk, OpKind::StationsRelease, |tx, register| {
        taking::release(tx, &request, &register.reading)
    })
}

fn counted(
    desk: &Desk,
    kind: OpKind,
    act: impl FnOnce(&mut WriteTx, &Register) -> Result<Counted>,
) -> Result<Changed<Counted>> {
    let register = Register::of(desk)?;
    let changed = desk.core()?.transact(kind, |tx| act(tx, &register))?;
    Ok(desk.announce(changed))
}

fn changed(
    desk: &Desk,
    kind: OpKind,
    election: Option<String>,
    act: impl FnOnce(&mut WriteTx, &Register) -> Result<String>,
) -> Result<Changed<StationPage>> {
    let core = desk.core()?;
    let register = Register::of(desk)?;
    let changed = core.transact(kind, |tx| act(tx, &register))?;
    let asked = StationOf {
        id: changed.value.clone(),
        election,
    };
    let shown = core.read(|conn| page::page(conn, &asked, &register))?;
    Ok(desk.announce(changed.map(|_| shown)))
}
