//! Wire adapters of orders.

use super::service::addressing;
use super::service::{self, change, editing, marking, reminding, sending, sheet};
use super::*;
use crate::app::Desk;
use crate::error::Result;
use crate::history::{Changed, OpKind};
use crate::staff::ByIds;
use crate::tasks::service::{terms, texts};

/// Whom an order would go to.
pub fn order_preview(desk: &Desk, request: OrderTo) -> Result<Addressees> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    core.read(|conn| addressing::preview(conn, &request, &numbering))
}

/// The sheet of an order.
pub fn order_get(desk: &Desk, request: GetOrder) -> Result<OrderSheet> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let texts = texts(desk);
    core.read(|conn| {
        let today = core.clock().today();
        sheet::sheet(conn, &request.id, today, &texts, &numbering)
    })
}

/// Marks lines where they stand now.
pub fn lines_mark(desk: &Desk, mut request: MarkLines) -> Result<Changed<OrderSheet>> {
    marking::tidy(&mut request)?;
    let on = match &request.on {
        Some(on) => editing::typed_day(desk, "on", on, true)?,
        None => None,
    };
    change(desk, OpKind::LinesMark, |tx| {
        marking::apply(tx, &request, on.as_deref())
    })
}

/// Writes values of a line.
pub fn line_edit(desk: &Desk, mut request: EditLine) -> Result<Changed<OrderSheet>> {
    let typed = editing::Typed::read(desk, &mut request)?;
    change(desk, OpKind::LineEdit, |tx| {
        editing::apply(tx, &request.id, &typed)
    })
}

/// Gives lines more time, each with its act.
pub fn lines_extend(desk: &Desk, request: ExtendLines) -> Result<Changed<OrderSheet>> {
    let due = terms::read(desk, &request.new_due, "new_due")?;
    change(desk, OpKind::LinesExtend, |tx| {
        service::terms::extend(tx, &request, &due)
    })
}

/// Logs that councils were reminded.
pub fn lines_remind(desk: &Desk, request: RemindLines) -> Result<Changed<OrderSheet>> {
    let on = match &request.on {
        Some(on) => editing::typed_day(desk, "on", on, true)?,
        None => None,
    };
    change(desk, OpKind::LinesRemind, |tx| {
        reminding::log(tx, &request, on.as_deref())
    })
}

/// Adds councils to an order that is out already.
pub fn lines_add(desk: &Desk, request: AddLines) -> Result<Changed<OrderSheet>> {
    change(desk, OpKind::LinesAdd, |tx| sending::add(tx, &request))
}

/// Takes lines away.
pub fn lines_remove(desk: &Desk, request: ByIds) -> Result<Changed<OrderSheet>> {
    change(desk, OpKind::LinesRemove, |tx| {
        sending::remove(tx, &request.ids)
    })
}
