//! What one council owes, and how it kept its terms.

use rusqlite::Connection;

use crate::attachments::store as attachments;
use crate::error::{Error, Result};
use crate::orders::service::contacts::Contacts;
use crate::orders::service::sheet::{Of, dressed};
use crate::orders::store::{self, LineRecord};
use crate::orders::{CouncilOrders, CouncilOwes, LineMark};
use crate::phones::Numbering;
use crate::tasks::rules::number;
use crate::tasks::store::task;

/// Lines of the history that are shown.
const HISTORY: i64 = 100;
/// Lines owed that are shown: more than anybody is ever asked for at once.
const OWED: i64 = 1000;

/// What a council or an institution owes, and what it answered.
///
/// # Errors
/// `not-found`, or a disk error.
pub fn of(
    conn: &Connection,
    id: &str,
    today: &str,
    numbering: &Numbering,
) -> Result<CouncilOrders> {
    let [answered, late, days, reminded] =
        store::kept(conn, id)?.ok_or(Error::NotFound("council"))?;
    let contacts = Contacts::read(conn, numbering)?;
    let shown = |lines: Vec<LineRecord>| -> Result<Vec<CouncilOwes>> {
        lines
            .into_iter()
            .filter_map(|line| with_order(conn, line, &contacts, today).transpose())
            .collect()
    };
    let mut owes = shown(store::of_addressee(conn, id, true, OWED)?)?;
    owes.sort_by(|one, other| {
        let key = |owed: &CouncilOwes| {
            let rank = match owed.line.mark {
                LineMark::Missing => 0,
                LineMark::Returned => 1,
                _ => 2,
            };
            (rank, owed.line.due_on.is_none(), owed.line.due_on.clone())
        };
        key(one).cmp(&key(other))
    });
    Ok(CouncilOrders {
        owes,
        history: shown(store::of_addressee(conn, id, false, HISTORY)?)?,
        answered,
        late,
        late_on_average: (late > 0).then(|| (days * 2 + late) / (late * 2)),
        reminded,
    })
}

fn with_order(
    conn: &Connection,
    line: LineRecord,
    contacts: &Contacts,
    today: &str,
) -> Result<Option<CouncilOwes>> {
    let Some(order) = task(conn, &line.task)? else {
        return Ok(None);
    };
    let (council, institution) = (line.council.as_deref(), line.organisation.as_deref());
    let contact = contacts.of(conn, council, institution)?;
    let files = attachments::of_lines(conn, &order.id)?
        .remove(&line.id)
        .unwrap_or_default();
    Ok(Some(CouncilOwes {
        line: dressed(line, &Of::record(&order, today), contact, files),
        number: number(order.number, order.year),
        title: order.title,
        order: order.id,
    }))
}
