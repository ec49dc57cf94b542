//! Who was reminded, how and when.

use serde_json::json;

use super::sheet::Of;
use super::{Chosen, chosen, sent};
use crate::error::{Error, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::orders::store::{self, LineRecord};
use crate::orders::{LineMark, RemindLines};
use crate::tasks::service::{live, wrong};

/// Logs that councils were reminded; without a list, all that are missing.
///
/// # Errors
/// `invalid` when nobody is missing, for a line of another order, and for a day still to come or
/// before the order was sent; `order-not-sent`, `not-found`.
pub fn log(tx: &mut WriteTx, request: &RemindLines, on: Option<&str>) -> Result<(String, usize)> {
    let today = tx.today();
    let task = live(tx.conn(), &request.order)?;
    let lines: Vec<LineRecord> = if request.ids.is_empty() {
        let held = store::lines(tx.conn(), &task.id)?;
        if held.is_empty() {
            return Err(Error::NotFound("order"));
        }
        let of = Of::record(&task, &today);
        held.into_iter()
            .filter(|line| of.standing(line).0 == LineMark::Missing)
            .collect()
    } else {
        let Chosen { task: of, lines } = chosen(tx.conn(), &request.ids)?;
        if of.id != task.id {
            return Err(wrong("ids", FieldCode::DoesNotFit));
        }
        lines
    };
    sent(&task)?;
    if lines.is_empty() {
        return Err(wrong("ids", FieldCode::Required));
    }
    let on = on.unwrap_or(&today);
    if on > today.as_str() {
        return Err(wrong("on", FieldCode::InFuture));
    }
    let actor = tx.actor().to_owned();
    for line in &lines {
        if line.sent_on.as_deref().is_some_and(|sent| on < sent) {
            return Err(wrong("on", FieldCode::EndsBefore));
        }
        let id = tx.new_id();
        let values = [
            ("line_id", json!(line.id)),
            ("on_date", json!(on)),
            ("way", json!(request.way.slug())),
            ("by_name", json!(actor)),
        ];
        tx.insert(Entity::LineReminder, &id, &values)?;
    }
    Ok((task.id, lines.len()))
}
