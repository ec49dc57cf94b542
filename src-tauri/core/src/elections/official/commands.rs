//! Wire adapters of the official programme.

use super::plan::{self, Drafted};
use super::remembered;
use super::{ApplyOfficial, OfficialPlan, OfficialReport, ReadOfficial};
use crate::app::Desk;
use crate::elections::moving;
use crate::elections::service::{Reading, name_of};
use crate::elections::store::writing;
use crate::error::Result;
use crate::history::{Changed, Entity, OpKind};
use crate::limits::{self, Check};

/// What an official programme says, and what it would change; nothing is written.
pub fn official_read(desk: &Desk, request: ReadOfficial) -> Result<OfficialPlan> {
    let whole = ApplyOfficial {
        read: request,
        ..ApplyOfficial::default()
    };
    official_plan(desk, whole)
}

/// The same with the user's choices.
pub fn official_plan(desk: &Desk, request: ApplyOfficial) -> Result<OfficialPlan> {
    let reading = Reading::of(desk)?;
    let core = desk.core()?;
    Ok(core.read(|conn| plan::make(conn, &request, &reading))?.plan)
}

/// Takes it in as one act with one undo: days, words, new rows; what hangs on them follows.
pub fn official_apply(desk: &Desk, mut request: ApplyOfficial) -> Result<Changed<OfficialReport>> {
    let mut check = Check::default();
    check.required("source", &mut request.source, limits::LINE);
    check.done()?;
    let reading = Reading::of(desk)?;
    let core = desk.core()?;
    let mut headers: Vec<String> = Vec::new();
    let changed = core.transact(OpKind::OfficialImport, |tx| {
        let Drafted {
            plan,
            stored,
            changed,
            added,
            report,
        } = plan::make(tx.conn(), &request, &reading)?;
        headers = plan
            .columns
            .into_iter()
            .map(|column| column.header)
            .collect();
        // A file with no row that can be taken is no programme: it leaves no trace, its source neither.
        if report.matched + report.added + report.unchanged == 0 {
            return Ok(report);
        }
        let rows = i64::from(report.matched) + i64::from(report.added);
        tx.about(name_of(&stored.election, &reading.texts), rows);
        for (before, after) in &changed {
            writing::update(tx, before, after)?;
        }
        for mut line in added {
            line.id = tx.new_id();
            writing::line(tx, &line)?;
        }
        let source = serde_json::json!(request.source);
        tx.set(Entity::Election, &stored.election.id, "official", source)?;
        moving::act::settle(tx, &stored, &reading)?;
        Ok(report)
    })?;
    if !request.read.columns.is_empty()
        && let Some(key) = remembered::key(&headers)
    {
        // Only a convenience for next time: the import stands without it.
        let told = serde_json::to_string(&request.read.columns)?;
        let _ = core.set_setting(&key, Some(&told));
    }
    Ok(desk.announce(changed))
}
