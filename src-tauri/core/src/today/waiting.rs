//! Who owes an answer: people of councils with tasks of ours, and lines of collective orders.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::store::{self, Owed};
use super::{WaitingAnswer, WaitingBlock, rules};
use crate::error::Result;
use crate::orders::across::counts::AwaitedLine;
use crate::orders::service::contacts::Contacts;
use crate::phones::{Numbering, PhoneKind};
use crate::staff::{self, RowPhone};

/// An answer that is owed.
enum Awaited {
    Task(Owed),
    Line(AwaitedLine),
}

impl Awaited {
    fn asked_on(&self) -> &str {
        match self {
            Awaited::Task(owed) => &owed.asked_on,
            Awaited::Line(line) => &line.asked_on,
        }
    }
}

/// The block of the day: the longest asked first, at most `rows` of them.
pub fn block(
    conn: &Connection,
    numbering: &Numbering,
    owed: Vec<Owed>,
    lines: Vec<AwaitedLine>,
    today: NaiveDate,
    rows: usize,
) -> Result<WaitingBlock> {
    let mut all: Vec<Awaited> = owed.into_iter().map(Awaited::Task).collect();
    let contacts = match lines.is_empty() {
        true => None,
        false => Some(Contacts::read(conn, numbering)?),
    };
    all.extend(lines.into_iter().map(Awaited::Line));
    all.sort_by(|one, other| one.asked_on().cmp(other.asked_on()));
    let total = all.len() as i64;
    let rows = all
        .into_iter()
        .take(rows)
        .map(|awaited| match awaited {
            Awaited::Task(owed) => of_task(conn, numbering, owed, today),
            Awaited::Line(line) => of_line(conn, contacts.as_ref(), line, today),
        })
        .collect::<Result<_>>()?;
    Ok(WaitingBlock { total, rows })
}

fn of_task(
    conn: &Connection,
    numbering: &Numbering,
    row: Owed,
    today: NaiveDate,
) -> Result<WaitingAnswer> {
    let mut phone = staff::number_of(conn, &row.who, numbering)?;
    if phone.is_none()
        && let Some(mayoralty) = store::mayoralty(conn, &row.council)?
    {
        phone = staff::number_of(conn, &mayoralty, numbering)?;
    }
    Ok(WaitingAnswer {
        reminders: store::contacts(conn, &row.task, &row.council, &row.asked_on)?,
        days: rules::days_between(&row.asked_on, today).max(0),
        overdue_days: rules::days_late(row.due.as_deref(), today),
        person: rules::brief_name(&row.family, &row.given),
        task: row.task,
        number: row.number,
        title: row.title,
        state: row.state,
        line: None,
        council: row.council,
        council_name: row.council_name,
        phone,
        asked_on: row.asked_on,
    })
}

fn of_line(
    conn: &Connection,
    contacts: Option<&Contacts>,
    row: AwaitedLine,
    today: NaiveDate,
) -> Result<WaitingAnswer> {
    let (council, institution) = (row.council.as_deref(), row.organisation.as_deref());
    let contact = match contacts {
        Some(contacts) => contacts.of(conn, council, institution)?,
        None => Default::default(),
    };
    Ok(WaitingAnswer {
        reminders: row.reminded,
        days: rules::days_between(&row.asked_on, today).max(0),
        overdue_days: rules::days_late(row.due_on.as_deref(), today),
        person: contact.name,
        task: row.order,
        number: row.number,
        title: row.title,
        state: row.state,
        line: Some(row.line),
        council: row.council.unwrap_or_default(),
        council_name: row.name,
        phone: (!contact.phone.is_empty()).then_some(RowPhone {
            display: contact.phone,
            kind: PhoneKind::Work,
            extension: None,
            copy: contact.copy,
        }),
        asked_on: row.asked_on,
    })
}
