//! Wire adapters of reports.

use super::{ReportBy, ReportOf, TaskReport, rules, store};
use crate::app::Desk;
use crate::error::{Error, FieldCode, Result};
use crate::limits::Check;

/// Figures of a period beside those of the period before.
pub fn task_report(desk: &Desk, request: ReportOf) -> Result<TaskReport> {
    let mut check = Check::default();
    let (from, to) = (
        check.date("from", &request.from),
        check.date("to", &request.to),
    );
    for (path, text) in [("from", &request.from), ("to", &request.to)] {
        if text.is_empty() {
            check.push(path, FieldCode::Required, &[]);
        }
    }
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        check.push("to", FieldCode::EndsBefore, &[]);
    }
    check.done()?;
    let (Some(first), Some(last)) = (from, to) else {
        return Err(Error::Internal("a checked day was lost".into()));
    };
    let (former_first, former_last) = rules::former(first, last).unwrap_or((first, last));
    let (from, to) = (first.to_string(), last.to_string());
    let (former_from, former_to) = (former_first.to_string(), former_last.to_string());
    let core = desk.core()?;
    let today = core.clock().today().to_string();
    core.read(|conn| {
        let mut rows = store::rows(conn, &from, &to, request.by)?;
        if request.by == ReportBy::Source {
            rows = rules::merged(rows);
        }
        rows.retain(|row| !row.figures.is_empty());
        Ok(TaskReport {
            total: store::total(conn, &from, &to, true)?,
            former: store::total(conn, &former_from, &former_to, false)?,
            late_councils: store::late_councils(conn)?,
            rows,
            from,
            to,
            former_from,
            former_to,
            today,
        })
    })
}
