//! A programme as a table for a spreadsheet and as days for a calendar program.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use district_documents::days_out::{self, AllDay};
use district_documents::export::{self, Cell, Column, Table};

use super::{Programme, ProgrammeRow};
use crate::error::{Error, Result};
use crate::locales::Texts;

/// CSV as offices' spreadsheets open it: UTF-8 with a mark, semicolons; days as `YYYY-MM-DD`,
/// which every program reads alike.
pub fn csv(texts: &Texts, programme: &Programme) -> Vec<u8> {
    export::csv::csv(&table(texts, programme, |date| Cell::Text(date.to_owned())))
}

/// A workbook with typed dates.
///
/// # Errors
/// `internal` when the table cannot be written.
pub fn xlsx(texts: &Texts, programme: &Programme) -> Result<Vec<u8>> {
    export::xlsx::xlsx(&table(texts, programme, typed))
        .map_err(|error| Error::Internal(error.to_string()))
}

/// Days for a calendar program: one for each row that has a date.
pub fn ics(texts: &Texts, programme: &Programme, now: DateTime<Utc>) -> Vec<u8> {
    let days: Vec<AllDay> = programme
        .rows
        .iter()
        .filter_map(|row| day(texts, programme, row))
        .collect();
    let stamp = now.format("%Y%m%dT%H%M%SZ").to_string();
    days_out::ics(&texts.text("deadline-programme"), &stamp, &days).into_bytes()
}

fn day(texts: &Texts, programme: &Programme, row: &ProgrammeRow) -> Option<AllDay> {
    let date = row
        .official
        .as_ref()
        .or(row.to.as_ref())
        .or(row.from.as_ref())?;
    let next = date
        .parse::<NaiveDate>()
        .ok()?
        .checked_add_days(Days::new(1))?;
    let mut about = vec![row.responsible.clone(), law(row)];
    if let (Some(from), Some(to)) = (&row.from, &row.to)
        && from != to
    {
        about.push(format!("{from} – {to}"));
    }
    about.extend(row.time.clone());
    about.push(texts.text(&format!("deadline-trust-{}", row.trust.slug())));
    about.retain(|part| !part.is_empty());
    Some(AllDay {
        uid: format!(
            "{}-{}-{}-{}-{}@district-desk",
            programme.pack,
            programme.kind.slug(),
            programme.day.as_deref().unwrap_or_default(),
            programme.round,
            row.rule
        ),
        first: date.replace('-', ""),
        after: next.format("%Y%m%d").to_string(),
        summary: row.action.clone(),
        description: about.join("\n"),
        category: row.stage.clone(),
    })
}

fn law(row: &ProgrammeRow) -> String {
    let parts = [row.legal_act.as_str(), row.legal_ref.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// A day as a workbook reckons with it.
fn typed(date: &str) -> Cell {
    let day = date.parse::<NaiveDate>().ok();
    let parts = day.and_then(|day| {
        let year = u16::try_from(day.year()).ok()?;
        Some(Cell::Date(year, day.month() as u8, day.day() as u8))
    });
    parts.unwrap_or_else(|| Cell::Text(date.to_owned()))
}

fn table(texts: &Texts, programme: &Programme, day: impl Fn(&str) -> Cell) -> Table {
    let column = |id: &str, width| Column {
        head: texts.text(id),
        width,
    };
    let date = |date: &Option<String>| day(date.as_deref().unwrap_or_default());
    let rows = programme.rows.iter().map(|row| {
        vec![
            Cell::Number(f64::from(row.no)),
            Cell::Text(row.stage.clone()),
            Cell::Text(row.action.clone()),
            date(&row.from),
            date(&row.to),
            Cell::Text(row.time.clone().unwrap_or_default()),
            Cell::Text(row.law_term.clone()),
            Cell::Text(row.legal_act.clone()),
            Cell::Text(row.legal_ref.clone()),
            Cell::Text(row.responsible.clone()),
            Cell::Text(row.rule.clone()),
            Cell::Text(texts.text(&format!("rule-counting-{}", row.counting.slug()))),
            Cell::Text(texts.text(&format!("deadline-trust-{}", row.trust.slug()))),
            Cell::Text(row.draft.clone()),
            Cell::Text(row.missing.clone()),
        ]
    });
    Table {
        title: texts.text("deadline-programme"),
        columns: vec![
            column("deadline-column-no", 6),
            column("deadline-column-stage", 22),
            column("deadline-column-action", 60),
            column("deadline-column-from", 12),
            column("deadline-column-to", 12),
            column("deadline-column-time", 8),
            column("deadline-column-law-term", 40),
            column("deadline-column-act", 32),
            column("deadline-column-ref", 20),
            column("deadline-column-responsible", 32),
            column("deadline-column-rule", 10),
            column("deadline-column-counting", 20),
            column("deadline-column-trust", 28),
            column("deadline-column-draft", 14),
            column("deadline-column-missing", 40),
        ],
        rows: rows.collect(),
    }
}
