//! The sheet: lines dressed for the screen and the paper.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::contacts::Contacts;
use crate::attachments::{AttachedFile, store as attachments};
use crate::error::Result;
use crate::locales::Texts;
use crate::orders::store::{self, LineRecord};
use crate::orders::{LineContact, LineMark, OrderLine, OrderSheet, OrderTally, rules};
use crate::phones::Numbering;
use crate::tasks::TaskState;
use crate::tasks::service::cards;

/// The whole sheet of an order.
///
/// # Errors
/// `not-found`.
pub fn sheet(
    conn: &Connection,
    id: &str,
    today: NaiveDate,
    texts: &Texts,
    numbering: &Numbering,
) -> Result<OrderSheet> {
    let task = cards::card(conn, id, today, texts)?;
    let lines = lines(conn, &Of::card(&task, &today.to_string()), numbering)?;
    let mut tally = OrderTally::default();
    for line in &lines {
        tally.count(line.mark, line.state);
    }
    Ok(OrderSheet {
        form: task.form.clone(),
        task,
        tally,
        lines,
    })
}

/// What of an order decides how its lines stand.
pub struct Of<'a> {
    /// The order.
    pub id: &'a str,
    /// Its term.
    pub due_on: Option<&'a str>,
    /// The day it is measured on; none while it is not sent.
    pub day: Option<&'a str>,
}

impl<'a> Of<'a> {
    /// Of a card, on a day.
    pub fn card(task: &'a crate::tasks::TaskCard, today: &'a str) -> Self {
        Of::new(
            &task.id,
            task.state,
            task.due_on.as_deref(),
            task.closed_on.as_deref(),
            today,
        )
    }

    /// Of a stored task, on a day.
    pub fn record(task: &'a crate::tasks::store::TaskRecord, today: &'a str) -> Self {
        Of::new(
            &task.id,
            task.state,
            task.due_on.as_deref(),
            task.closed_on.as_deref(),
            today,
        )
    }

    fn new(
        id: &'a str,
        state: TaskState,
        due_on: Option<&'a str>,
        closed_on: Option<&'a str>,
        today: &'a str,
    ) -> Self {
        Of {
            id,
            due_on,
            day: rules::measured_on(state, closed_on, today),
        }
    }

    /// How a line stands, and how many days it is late.
    pub fn standing(&self, line: &LineRecord) -> (LineMark, i64) {
        let due = line.due_on.as_deref().or(self.due_on);
        (
            rules::mark(line.state, due, line.late_days, self.day),
            rules::late_days(line.state, due, line.late_days, self.day),
        )
    }
}

/// Lines of an order in the fixed order, with whom to ring.
///
/// # Errors
/// A disk error.
pub fn lines(conn: &Connection, of: &Of, numbering: &Numbering) -> Result<Vec<OrderLine>> {
    let stored = store::lines(conn, of.id)?;
    if stored.is_empty() {
        return Ok(Vec::new());
    }
    let contacts = Contacts::read(conn, numbering)?;
    let mut files = attachments::of_lines(conn, of.id)?;
    stored
        .into_iter()
        .map(|line| {
            let (council, institution) = (line.council.as_deref(), line.organisation.as_deref());
            let contact = contacts.of(conn, council, institution)?;
            let files = files.remove(&line.id).unwrap_or_default();
            Ok(dressed(line, of, contact, files))
        })
        .collect()
}

/// A line as it is shown.
pub fn dressed(
    line: LineRecord,
    of: &Of,
    contact: LineContact,
    files: Vec<AttachedFile>,
) -> OrderLine {
    let (mark, late_days) = of.standing(&line);
    let now_name = line.now_name.filter(|now| *now != line.name);
    OrderLine {
        mark,
        late_days,
        answer_rows: answer_rows(&line.answer),
        now_name: now_name.unwrap_or_default(),
        due_on: line.due_on.or_else(|| of.due_on.map(str::to_owned)),
        id: line.id,
        council: line.council,
        organisation: line.organisation,
        name: line.name,
        merged_into: line.merged_into,
        gone: line.gone,
        state: line.state,
        sent_on: line.sent_on,
        received_on: line.received_on,
        in_work_on: line.in_work_on,
        answered_on: line.answered_on,
        accepted_on: line.accepted_on,
        returned_on: line.returned_on,
        excused_on: line.excused_on,
        reason: line.reason,
        answer_no: line.answer_no,
        answer_date: line.answer_date,
        note: line.note,
        promised_on: line.promised_on,
        extensions: line.extensions,
        reminded: line.reminded,
        reminded_on: line.reminded_on,
        added_on: line.added_on,
        files,
        contact,
    }
}

/// Rows of a stored answer table: a list of rows, each a list of cells.
fn answer_rows(answer: &str) -> i64 {
    let rows: Option<Vec<Vec<String>>> = serde_json::from_str(answer).ok();
    rows.map_or(0, |rows| rows.len() as i64)
}
