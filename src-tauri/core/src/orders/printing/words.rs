//! What every paper of orders says in the same way. Marks are words: paper may be grey.

use chrono::{Datelike, NaiveDate};
use district_documents::export;
use district_documents::paper::Cell;

use crate::app::Desk;
use crate::error::{Error, Result};
use crate::locales::Texts;
use crate::orders::service::sheet;
use crate::orders::{LineMark, LineState, OrderLine, OrderSheet, OrderTally, RemindWay};
use crate::papers::words::day;
use crate::tasks::TaskCard;
use crate::tasks::service::cards::source;

/// The sheet of an order as it is today.
///
/// # Errors
/// `not-found` for a task that is no order.
pub fn read(desk: &Desk, texts: &Texts, order: &str) -> Result<OrderSheet> {
    let core = desk.core()?;
    let numbering = core.numbering()?;
    let today = core.clock().today();
    let sheet = core.read(|conn| sheet::sheet(conn, order, today, texts, &numbering))?;
    match sheet.lines.is_empty() {
        true => Err(Error::NotFound("order")),
        false => Ok(sheet),
    }
}

/// A message with a count.
pub fn counted(texts: &Texts, id: &str, count: i64) -> String {
    texts.with(id, &[("count", &count.to_string())])
}

/// A stored day as it is written; empty for none.
pub fn date(date: Option<&str>) -> String {
    date.and_then(day).unwrap_or_default()
}

/// A stored day for a table: of a workbook one that it reckons with, else `YYYY-MM-DD`.
pub fn typed(date: Option<&str>, typed: bool) -> export::Cell {
    let text = date.unwrap_or_default();
    match text.parse::<NaiveDate>() {
        Ok(day) if typed => export::Cell::Date(
            u16::try_from(day.year()).unwrap_or_default(),
            day.month() as u8,
            day.day() as u8,
        ),
        _ => export::Cell::Text(text.to_owned()),
    }
}

/// A number of a table; nothing for 0.
pub fn number(value: i64) -> export::Cell {
    match value {
        0 => export::Cell::Text(String::new()),
        value => export::Cell::Number(value as f64),
    }
}

/// The document an order rests on with its day; empty for none.
pub fn basis(texts: &Texts, task: &TaskCard) -> String {
    let basis = &task.basis;
    let named = source(texts, &basis.kind, &basis.no, &basis.point);
    match date(basis.date.as_deref()) {
        of if of.is_empty() => named,
        of if named.is_empty() => of,
        of => texts.with("order-paper-basis-of", &[("basis", &named), ("day", &of)]),
    }
}

/// The term of an order, with its hour and the first one when it was moved.
pub fn term(texts: &Texts, task: &TaskCard) -> String {
    let mut out = date(task.due_on.as_deref());
    if out.is_empty() {
        return texts.text("task-no-term");
    }
    if let Some(hour) = &task.due_time {
        out = format!("{out}, {hour}");
    }
    if let Some(first) = task.first_due_on.as_deref().and_then(day) {
        out = format!(
            "{out} ({})",
            texts.with("task-paper-first-due", &[("day", &first)])
        );
    }
    out
}

/// `27 de destinatari: 19 au răspuns, din care 2 cu întârziere; 6 lipsesc; 2 restituite`.
pub fn tally(texts: &Texts, tally: &OrderTally) -> String {
    let mut parts = vec![counted(texts, "order-paper-answered", tally.answered)];
    if tally.answered_late > 0 {
        parts.push(counted(
            texts,
            "order-paper-of-them-late",
            tally.answered_late,
        ));
    }
    for (id, count) in [
        ("order-paper-missing", tally.missing),
        ("order-paper-returned", tally.returned),
        ("order-paper-waiting", tally.waiting),
        ("order-paper-excused", tally.excused),
    ] {
        if count > 0 {
            parts.push(counted(texts, id, count));
        }
    }
    format!(
        "{}: {}",
        counted(texts, "order-paper-addressed", tally.total),
        parts.join("; ")
    )
}

/// The order in which a paper shows lines: whatever asks for something first.
pub const GROUPS: [&[LineMark]; 5] = [
    &[LineMark::Missing],
    &[LineMark::Returned],
    &[LineMark::Waiting],
    &[LineMark::Answered, LineMark::AnsweredLate],
    &[LineMark::Excused],
];

/// The heading of a group.
pub fn group(texts: &Texts, marks: &[LineMark]) -> String {
    texts.text(match marks.first() {
        Some(LineMark::Missing) | None => "order-paper-group-missing",
        Some(LineMark::Returned) => "order-paper-group-returned",
        Some(LineMark::Waiting) => "order-paper-group-waiting",
        Some(LineMark::Answered | LineMark::AnsweredLate) => "order-paper-group-answered",
        Some(LineMark::Excused) => "order-paper-group-excused",
    })
}

/// Where a line stands, in words.
pub fn state(texts: &Texts, line: &OrderLine) -> String {
    texts.text(match (line.mark, line.state) {
        (LineMark::Missing, _) => "order-paper-state-missing",
        (_, LineState::Sent) => "order-paper-state-sent",
        (_, LineState::Received) => "order-paper-state-received",
        (_, LineState::InWork) => "order-paper-state-in_work",
        (_, LineState::Answered) => "order-paper-state-answered",
        (_, LineState::Accepted) => "order-paper-state-accepted",
        (_, LineState::Returned) => "order-paper-state-returned",
        (_, LineState::Excused) => "order-paper-state-excused",
    })
}

/// How somebody was reminded, in words.
pub fn way(texts: &Texts, way: RemindWay) -> String {
    texts.text(match way {
        RemindWay::Letter => "order-paper-way-letter",
        RemindWay::List => "order-paper-way-list",
        RemindWay::Email => "order-paper-way-email",
        RemindWay::Call => "order-paper-way-call",
    })
}

/// The answer of a line: its day, or what stands in its place.
pub fn answer(texts: &Texts, line: &OrderLine) -> Cell {
    let late = |id: &str| match line.late_days {
        0 => String::new(),
        days => counted(texts, id, days),
    };
    match line.mark {
        LineMark::Missing => Cell::strong(texts.text("order-paper-state-missing"))
            .with_note(late("order-paper-days")),
        LineMark::Returned => {
            let on = date(line.returned_on.as_deref());
            let said = texts.with("order-paper-returned-on", &[("day", &on)]);
            Cell::strong(said).with_note(late("order-paper-late"))
        }
        LineMark::Waiting => Cell::plain(state(texts, line)),
        LineMark::Answered | LineMark::AnsweredLate => {
            Cell::plain(date(line.answered_on.as_deref())).with_note(late("order-paper-late"))
        }
        LineMark::Excused => {
            let on = date(line.excused_on.as_deref());
            Cell::plain(texts.with("order-paper-excused-on", &[("day", &on)]))
        }
    }
}

/// To whom a line went: the name it was sent under, and what became of them.
pub fn whom(texts: &Texts, line: &OrderLine, order_due: Option<&str>) -> Cell {
    let mut notes = Vec::new();
    if !line.now_name.is_empty() {
        notes.push(texts.with("order-paper-now", &[("name", &line.now_name)]));
    }
    if !line.merged_into.is_empty() {
        notes.push(texts.with("order-paper-merged", &[("name", &line.merged_into)]));
    } else if line.gone {
        notes.push(texts.text("order-paper-gone"));
    }
    if let Some(on) = line.added_on.as_deref().and_then(day) {
        notes.push(texts.with("order-paper-added", &[("day", &on)]));
    }
    if line.due_on.as_deref() != order_due
        && let Some(due) = line.due_on.as_deref().and_then(day)
    {
        notes.push(texts.with("order-paper-own-term", &[("day", &due)]));
    }
    Cell::plain(&line.name).with_note(notes.join("\n"))
}

/// Number and day of their document.
pub fn document(texts: &Texts, line: &OrderLine) -> String {
    let on = date(line.answer_date.as_deref());
    match (line.answer_no.is_empty(), on.is_empty()) {
        (true, _) => on,
        (false, true) => line.answer_no.clone(),
        (false, false) => texts.with(
            "order-paper-no-of",
            &[("no", &line.answer_no), ("day", &on)],
        ),
    }
}

/// Remark, reason and promise of a line.
pub fn remarks(texts: &Texts, line: &OrderLine) -> String {
    let mut parts = vec![line.reason.clone(), line.note.clone()];
    if let Some(on) = line.promised_on.as_deref().and_then(day) {
        parts.push(texts.with("order-paper-promised", &[("day", &on)]));
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

/// How often a line was reminded, and the last day.
pub fn reminded(texts: &Texts, line: &OrderLine) -> Cell {
    match line.reminded {
        0 => Cell::default(),
        times => Cell::plain(counted(texts, "order-paper-times", times))
            .with_note(date(line.reminded_on.as_deref())),
    }
}

/// Whom to ring.
pub fn contact(line: &OrderLine) -> String {
    let contact = &line.contact;
    let parts = [contact.name.as_str(), contact.post.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}
