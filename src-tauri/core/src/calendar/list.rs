//! A year on paper: every day that is not as the week has it, by name, and the working days of
//! each month.

use chrono::{Datelike, NaiveDate};
use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::commands::calendar_year;
use super::{AskYear, CalendarDay, CalendarYear, DayKind};
use crate::app::Desk;
use crate::error::Result;
use crate::locales::{Language, Texts};

/// The year in the paper's language.
///
/// # Errors
/// As `calendar_year`.
pub fn year_in(desk: &Desk, question: &AskYear, language: Language) -> Result<CalendarYear> {
    let mut question = question.clone();
    question.language = Some(language);
    calendar_year(desk, question)
}

/// The days with a name, and those that are not what their weekday says.
pub fn rows(year: &CalendarYear) -> Vec<&CalendarDay> {
    let special = |day: &&CalendarDay| {
        !matches!(day.kind, DayKind::Working | DayKind::Weekend) || !day.name.is_empty()
    };
    year.days.iter().filter(special).collect()
}

/// The title.
pub fn title(texts: &Texts, year: &CalendarYear) -> String {
    texts.with("calendar-list-title", &[("year", &year.year.to_string())])
}

/// Country and locality.
pub fn scope(texts: &Texts, year: &CalendarYear, locality: Option<&str>) -> String {
    let country = texts.text(&format!("fs-country-{}", year.pack));
    match locality.filter(|name| !name.is_empty()) {
        Some(locality) => format!("{country} · {locality}"),
        None => country,
    }
}

/// What is not known, the list, the months.
pub fn blocks(texts: &Texts, year: &CalendarYear, rows: &[&CalendarDay]) -> Vec<Block> {
    let mut blocks: Vec<Block> = year
        .notes
        .iter()
        .map(|note| Block::Paragraph {
            text: note.clone(),
            small: false,
        })
        .collect();
    let column = |id: &str, share| Column::words(texts.text(id), share);
    let number = |id: &str, share| Column {
        right: true,
        ..column(id, share)
    };
    let mut dates = Column::numbers(texts.text("calendar-list-date"), 1.0);
    dates.right = false;
    blocks.push(Block::Table(Table {
        columns: vec![
            dates,
            column("calendar-list-weekday", 1.2),
            column("calendar-list-kind", 2.2),
            column("calendar-list-name", 3.6),
        ],
        rows: rows
            .iter()
            .filter_map(|day| {
                let date: NaiveDate = day.date.parse().ok()?;
                let weekday = date.weekday().number_from_monday();
                Some(Row::Cells {
                    cells: vec![
                        Cell::strong(date.format("%d.%m.%Y").to_string()),
                        Cell::plain(texts.text(&format!("deadline-weekday-{weekday}"))),
                        Cell::plain(texts.text(&format!("calendar-day-{}", day.kind.slug()))),
                        Cell::plain(&day.name),
                    ],
                })
            })
            .collect(),
    }));
    blocks.push(Block::Heading {
        level: 1,
        text: texts.text("calendar-list-months"),
    });
    let mut months: Vec<Row> = (1..=12)
        .map(|month| self::month(texts, year, month))
        .collect();
    let off = year.days.len() - year.working as usize;
    months.push(Row::Cells {
        cells: vec![
            Cell::strong(texts.text("calendar-list-sum")),
            Cell::strong(year.working.to_string()),
            Cell::strong(off.to_string()),
        ],
    });
    blocks.push(Block::Table(Table {
        columns: vec![
            column("calendar-list-month", 2.0),
            number("calendar-list-working", 1.0),
            number("calendar-list-off", 1.0),
        ],
        rows: months,
    }));
    blocks
}

fn month(texts: &Texts, year: &CalendarYear, month: u32) -> Row {
    let of = format!("{:04}-{month:02}-", year.year);
    let days = year.days.iter().filter(|day| day.date.starts_with(&of));
    let (working, off): (Vec<_>, Vec<_>) = days.partition(|day| day.kind.is_working());
    Row::Cells {
        cells: vec![
            Cell::plain(texts.text(&format!("calendar-month-{month}"))),
            Cell::plain(working.len().to_string()),
            Cell::plain(off.len().to_string()),
        ],
    }
}
