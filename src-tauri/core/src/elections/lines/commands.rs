//! Wire adapters of the rows of a programme.

use serde_json::json;

use super::{adding, change, chosen, days, done, editing, handing, marking, voting};
use crate::app::Desk;
use crate::elections::{
    EditProgrammeLine, ElectionPage, HandLines, MarkProgramme, NewLine, service, store,
};
use crate::error::Result;
use crate::history::{Changed, Entity, OpKind};
use crate::staff::ByIds;

/// Writes a row in.
pub fn programme_line_add(desk: &Desk, mut request: NewLine) -> Result<Changed<ElectionPage>> {
    adding::tidy(&mut request)?;
    let own = match &request.own_on {
        Some(text) => {
            let core = desk.core()?;
            let election = core.read(|conn| store::live(conn, &request.election))?;
            days::read(desk, text, &election.pack, voting(&election))?
        }
        None => None,
    };
    let reading = service::Reading::of(desk)?;
    change(desk, OpKind::ProgrammeAdd, |tx| {
        adding::apply(tx, &request, own, &reading)
    })
}

/// Corrects a row.
pub fn programme_line_edit(
    desk: &Desk,
    mut request: EditProgrammeLine,
) -> Result<Changed<ElectionPage>> {
    editing::tidy(&mut request)?;
    let typed = editing::typed(desk, &request)?;
    let reading = service::Reading::of(desk)?;
    change(desk, OpKind::ProgrammeEdit, |tx| {
        editing::apply(tx, &request, &typed, &reading)
    })
}

/// Marks rows.
pub fn programme_mark(desk: &Desk, request: MarkProgramme) -> Result<Changed<ElectionPage>> {
    let on = marking::day(desk, &request)?;
    change(desk, OpKind::ProgrammeMark, |tx| {
        marking::apply(tx, &request, on.as_deref())
    })
}

/// Takes rows off the programme. Their tasks stay and say that the row is gone.
pub fn programme_bin(desk: &Desk, request: ByIds) -> Result<Changed<ElectionPage>> {
    change(desk, OpKind::ProgrammeBin, |tx| {
        let lines = chosen(tx.conn(), &request.ids)?;
        let stamp = json!(tx.stamp());
        for line in &lines {
            tx.set(Entity::ProgrammeLine, &line.id, "deleted_at", stamp.clone())?;
        }
        Ok(done(lines))
    })
}

/// Hands rows on as tasks or orders.
pub fn programme_hand(desk: &Desk, request: HandLines) -> Result<Changed<ElectionPage>> {
    let typed = handing::typed(desk, &request)?;
    let reading = service::Reading::of(desk)?;
    change(desk, OpKind::ProgrammeHand, |tx| {
        handing::apply(tx, &request, typed.as_ref(), &reading)
    })
}
