//! Wire adapters of equipment.

use super::{EquipmentPage, EquipmentPlan, MarkEquipment, SaveItem, items, sheet};
use crate::app::Desk;
use crate::elections::service::Reading;
use crate::error::Result;
use crate::history::{Changed, OpKind};
use crate::stations::OfElection;

/// What stations need, have and lack.
pub fn equipment_get(desk: &Desk, request: OfElection) -> Result<EquipmentPage> {
    let reading = Reading::of(desk)?;
    desk.core()?
        .read(|conn| sheet::page(conn, request.election.as_deref(), &reading))
}

/// What to move and what to buy.
pub fn equipment_plan(desk: &Desk, request: OfElection) -> Result<EquipmentPlan> {
    let reading = Reading::of(desk)?;
    desk.core()?
        .read(|conn| sheet::plan(conn, request.election.as_deref(), &reading))
}

/// Writes what is there and what is needed.
pub fn equipment_mark(desk: &Desk, request: MarkEquipment) -> Result<Changed<EquipmentPage>> {
    let reading = Reading::of(desk)?;
    let core = desk.core()?;
    let changed = core.transact(OpKind::EquipmentMark, |tx| {
        sheet::mark(tx, &request, &reading)
    })?;
    let page = core.read(|conn| sheet::page(conn, request.election.as_deref(), &reading))?;
    Ok(desk.announce(changed.map(|()| page)))
}

/// Adds or changes an item with its norm; the reply is the sheet of the register.
pub fn equipment_item_save(desk: &Desk, request: SaveItem) -> Result<Changed<EquipmentPage>> {
    let reading = Reading::of(desk)?;
    let core = desk.core()?;
    let changed = core.transact(OpKind::EquipmentItems, |tx| {
        items::save(tx, &request, &reading.texts)
    })?;
    let election = request.election.as_deref();
    let page = core.read(|conn| sheet::page(conn, election, &reading))?;
    Ok(desk.announce(changed.map(|()| page)))
}
