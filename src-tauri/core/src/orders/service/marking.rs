//! Lines walk the table of states.

use serde_json::{Value as Json, json};

use super::{Chosen, chosen, keep_lateness, sent};
use crate::error::{Error, ErrorCode, FieldCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits::{self, Check};
use crate::orders::store::LineRecord;
use crate::orders::{LineState, MarkLines, rules};
use crate::tasks::service::wrong;

/// Tidies the words of a mark and refuses what is not said.
///
/// # Errors
/// `invalid`.
pub fn tidy(request: &mut MarkLines) -> Result<()> {
    let mut check = Check::default();
    check.lines("reason", &mut request.reason, limits::DUTY);
    if let Some(no) = &mut request.answer_no {
        check.text("answer_no", no, limits::NAME);
    }
    if let Some(note) = &mut request.note {
        check.lines("note", note, limits::DUTY);
    }
    let needs = matches!(request.state, LineState::Returned | LineState::Excused);
    if needs && request.reason.is_empty() {
        check.push("reason", FieldCode::Required, &[]);
    }
    check.done()
}

/// Marks lines as one act; refused as a whole when the table does not let one of them go there.
///
/// # Errors
/// `line-move-not-allowed` with the first such line and their number, `order-not-sent`,
/// `invalid` for a day still to come or before what came earlier, `not-found`.
pub fn apply(tx: &mut WriteTx, request: &MarkLines, on: Option<&str>) -> Result<(String, usize)> {
    let Chosen { task, lines } = chosen(tx.conn(), &request.ids)?;
    sent(&task)?;
    let stuck: Vec<&LineRecord> = lines
        .iter()
        .filter(|line| !rules::may_move(line.state, request.state))
        .collect();
    if let Some(first) = stuck.first() {
        let params = [
            ("from", first.state.slug().to_owned()),
            ("to", request.state.slug().to_owned()),
            ("name", first.name.clone()),
            ("count", stuck.len().to_string()),
        ];
        return Err(Error::refused(ErrorCode::LineMoveNotAllowed, &params));
    }
    let today = tx.today();
    if on.is_some_and(|on| on > today.as_str()) {
        return Err(wrong("on", FieldCode::InFuture));
    }
    for line in &lines {
        one(tx, line, request, on, &today)?;
    }
    Ok((task.id, lines.len()))
}

/// The column of the day on which a state was reached.
pub fn day_of(state: LineState) -> &'static str {
    match state {
        LineState::Sent => "sent_on",
        LineState::Received => "received_on",
        LineState::InWork => "in_work_on",
        LineState::Answered => "answered_on",
        LineState::Accepted => "accepted_on",
        LineState::Returned => "returned_on",
        LineState::Excused => "excused_on",
    }
}

/// The day before which a state cannot have been reached.
fn earliest(line: &LineRecord, to: LineState) -> Option<&str> {
    match to {
        LineState::Sent => None,
        LineState::Accepted | LineState::Returned => line.answered_on.as_deref(),
        _ => line.sent_on.as_deref(),
    }
}

fn one(
    tx: &mut WriteTx,
    line: &LineRecord,
    request: &MarkLines,
    on: Option<&str>,
    today: &str,
) -> Result<()> {
    let to = request.state;
    // Said again without a day, the day that is there stays.
    let again = to == line.state && on.is_none();
    let on = on.unwrap_or(today);
    if !again && earliest(line, to).is_some_and(|first| on < first) {
        return Err(wrong("on", FieldCode::EndsBefore));
    }
    let mut values: Vec<(&str, Json)> = vec![("state", json!(to.slug()))];
    let keeps_day = again || (to == LineState::Sent && line.sent_on.is_some());
    if !keeps_day {
        values.push((day_of(to), json!(on)));
    }
    if line.state == LineState::Excused && to == LineState::Sent {
        values.push(("excused_on", Json::Null));
        values.push(("reason", json!("")));
    }
    if matches!(to, LineState::Returned | LineState::Excused) {
        values.push(("reason", json!(request.reason)));
    }
    if let Some(no) = &request.answer_no {
        values.push(("answer_no", json!(no)));
    }
    if let Some(note) = &request.note {
        values.push(("note", json!(note)));
    }
    for (field, value) in values {
        tx.set(Entity::OrderLine, &line.id, field, value)?;
    }
    if to == LineState::Answered && !again {
        keep_lateness(tx, &line.id)?;
    }
    Ok(())
}
