//! Wire adapters of the journal.

use serde::{Deserialize, Serialize};

use super::{Changed, HistoryItem, Undone, store};
use crate::app::Desk;
use crate::commands::Empty;
use crate::error::Result;

/// Most acts of a page.
const PAGE: u32 = 200;

/// A page of recent changes.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct Recent {
    /// Id of the last act shown; none for the newest.
    pub before: Option<String>,
    /// Acts of a page, at most 200.
    pub limit: u32,
}

/// What to take back.
#[derive(Debug, Clone, Serialize, Deserialize, schemars::JsonSchema)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
pub struct UndoOp {
    /// The act; none for this user's newest.
    pub op: Option<String>,
    /// Take back what can be and leave the rest.
    pub skip_conflicts: bool,
}

/// Recent changes, newest first.
pub fn history_recent(desk: &Desk, request: Recent) -> Result<Vec<HistoryItem>> {
    desk.core()?.read(|conn| {
        let before = match &request.before {
            Some(id) => store::op_by_id(conn, id)?.map(|op| op.hlc),
            None => None,
        };
        let limit = i64::from(request.limit.clamp(1, PAGE));
        let reverted = store::reverted_ops(conn)?;
        store::recent_ops(conn, before.as_deref(), limit)?
            .into_iter()
            .map(|op| store::item(conn, op, &reverted, &[]))
            .collect()
    })
}

/// Takes an act back.
pub fn history_undo(desk: &Desk, request: UndoOp) -> Result<Changed<Undone>> {
    let core = desk.core()?;
    let changed = core.undo(request.op.as_deref(), request.skip_conflicts)?;
    Ok(desk.announce(changed))
}

/// Does again what was taken back last.
pub fn history_redo(desk: &Desk, _: Empty) -> Result<Changed<Undone>> {
    let core = desk.core()?;
    let changed = core.redo()?;
    Ok(desk.announce(changed))
}
