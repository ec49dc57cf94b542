//! A programme as a workbook in the form of the annex, as a flat table, as days for a calendar
//! program, as it is.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use district_documents::days_out::{self, AllDay};
use district_documents::export::grouped::{Grouped, GroupedRow};
use district_documents::export::{self, Cell, Column, Table};

use super::annex::{legal, to, under};
use super::words::{self, date, effective, joined, short, term};
use crate::elections::{ElectionPage, ElectionRow};
use crate::error::{Error, Result};
use crate::locales::Texts;

/// The annex as a workbook: the term in words as it is printed, beside it the days that a workbook
/// reckons with; chapters across. It can be brought in again as an official programme.
///
/// # Errors
/// `internal` when the table cannot be written.
pub(super) fn xlsx(
    texts: &Texts,
    page: &ElectionPage,
    rows: &[&ElectionRow],
    moment: [u16; 5],
) -> Result<Vec<u8>> {
    let column = |id: &str, width| Column {
        head: texts.text(id),
        width,
    };
    let mut all = Vec::with_capacity(rows.len() + 16);
    for (number, (name, of)) in (1..).zip(words::by_chapter(rows)) {
        all.push(GroupedRow::Group(words::chapter(texts, number, name)));
        all.extend(of.into_iter().map(|row| {
            let span = effective(row);
            let (first, last) = span.map_or((None, None), |(span, _)| span.ends());
            let time = span.and_then(|(_, time)| time).unwrap_or_default();
            let words = term(texts, row).unwrap_or_else(|| row.draft.clone());
            GroupedRow::Cells(vec![
                number_of(&row.no),
                text(&row.action),
                Cell::Text(joined([words.as_str(), &legal(row, &words)], "\n")),
                day(first),
                day(last),
                text(time),
                Cell::Text(words::ground(row)),
                text(&row.bodies),
            ])
        }));
    }
    let mut over: Vec<String> = to(texts, &page.election)
        .lines()
        .map(str::to_owned)
        .collect();
    over.extend(under(texts, &page.election).lines().map(str::to_owned));
    over.push(words::title(texts, &page.election));
    let table = Grouped {
        name: texts.text("deadline-programme"),
        over,
        columns: vec![
            column("election-paper-no", 6),
            column("deadline-column-action", 54),
            column("programme-column-term", 38),
            column("election-paper-first-day", 12),
            column("election-paper-last-day", 12),
            column("deadline-column-time", 8),
            column("programme-column-ground", 30),
            column("deadline-column-responsible", 30),
        ],
        rows: all,
        under: Vec::new(),
        moment,
    };
    export::grouped::xlsx(&table).map_err(|error| Error::Internal(error.to_string()))
}

/// Everything a row has, a row each; days as `YYYY-MM-DD`, which every program reads alike.
pub(super) fn csv(texts: &Texts, rows: &[&ElectionRow]) -> Vec<u8> {
    let heads = [
        "deadline-column-no",
        "deadline-column-stage",
        "deadline-column-action",
        "programme-column-term",
        "deadline-column-law-term",
        "deadline-column-from",
        "deadline-column-to",
        "deadline-column-time",
        "election-paper-official-from",
        "election-paper-official-to",
        "election-paper-own",
        "deadline-column-act",
        "deadline-column-ref",
        "deadline-column-responsible",
        "election-paper-in-office",
        "election-paper-state",
        "election-paper-done-on",
        "election-paper-late",
        "election-paper-evidence",
        "deadline-column-trust",
        "deadline-column-draft",
        "deadline-column-missing",
        "election-paper-note",
        "deadline-column-rule",
    ];
    let opt = |value: &Option<String>| Cell::Text(value.clone().unwrap_or_default());
    let cells = |row: &&ElectionRow| {
        vec![
            text(&row.no),
            text(&row.chapter),
            text(&row.action),
            Cell::Text(term(texts, row).unwrap_or_default()),
            text(&row.law_term),
            opt(&row.from),
            opt(&row.to),
            opt(&row.time),
            opt(&row.official_from),
            opt(&row.official),
            opt(&row.own),
            text(&row.legal_act),
            text(&row.legal_ref),
            text(&row.bodies),
            Cell::Text(words::in_office(row)),
            Cell::Text(words::state(texts, row).1),
            opt(&row.done_on),
            match row.late_days {
                0 => text(""),
                days => Cell::Number(days as f64),
            },
            text(&row.evidence),
            Cell::Text(texts.text(&format!("deadline-trust-{}", row.trust.slug()))),
            text(&row.draft),
            text(&row.missing),
            text(&row.note),
            text(&row.rule),
        ]
    };
    let column = |id: &str| Column {
        head: texts.text(id),
        width: 20,
    };
    export::csv::csv(&Table {
        title: texts.text("deadline-programme"),
        columns: heads.into_iter().map(column).collect(),
        rows: rows.iter().map(cells).collect(),
    })
}

/// The rows as the program itself knows them.
///
/// # Errors
/// `internal` when they cannot be written.
pub(super) fn json(rows: &[&ElectionRow]) -> Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(rows)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A day for each row that is open and has one, and how many there are. A second import of the
/// same rows replaces the first.
pub(super) fn ics(
    texts: &Texts,
    page: &ElectionPage,
    rows: &[&ElectionRow],
    now: DateTime<Utc>,
) -> (Vec<u8>, usize) {
    let open = rows.iter().filter(|row| row.state.is_open());
    let days: Vec<AllDay> = open.filter_map(|row| event(texts, row)).collect();
    let stamp = now.format("%Y%m%dT%H%M%SZ").to_string();
    let text = days_out::ics(&page.election.name, &stamp, &days);
    (text.into_bytes(), days.len())
}

fn event(texts: &Texts, row: &ElectionRow) -> Option<AllDay> {
    let on = date(row.effective.as_deref())?;
    let next = on.checked_add_days(Days::new(1))?;
    let own = date(row.own.as_deref())
        .map(|own| texts.with("programme-own", &[("day", &short(own))]))
        .unwrap_or_default();
    let about = [
        term(texts, row).unwrap_or_default(),
        row.law_term.clone(),
        words::ground(row),
        row.bodies.clone(),
        words::in_office(row),
        own,
    ];
    Some(AllDay {
        uid: format!("{}@district-desk", row.id),
        first: on.format("%Y%m%d").to_string(),
        after: next.format("%Y%m%d").to_string(),
        summary: row.action.clone(),
        description: joined(about.iter().map(String::as_str), "\n"),
        category: row.chapter.clone(),
    })
}

fn text(words: &str) -> Cell {
    Cell::Text(words.to_owned())
}

/// Numbers of rows reckon; `12¹` and `3.1` stay words.
fn number_of(no: &str) -> Cell {
    match no.parse::<u32>() {
        Ok(number) => Cell::Number(f64::from(number)),
        Err(_) => text(no),
    }
}

fn day(day: Option<NaiveDate>) -> Cell {
    let parts = day.and_then(|day| {
        let year = u16::try_from(day.year()).ok()?;
        Some(Cell::Date(year, day.month() as u8, day.day() as u8))
    });
    parts.unwrap_or_else(|| text(""))
}
