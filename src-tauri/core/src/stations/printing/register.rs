//! The register of stations: number, place, premises, voters, who holds the key.

use district_documents::export;
use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::ask::{Ask, Listed, Said};
use crate::error::Result;
use crate::stations::register::rules::grouped;
use crate::stations::register::service::{Register, listing};
use crate::stations::register::{ListStations, StationRow};

/// The stations on the paper with the sum of their voters.
fn rows(ask: &Ask<'_>) -> Result<(Vec<StationRow>, i64)> {
    let register = Register::in_language(ask.desk, ask.options.language)?;
    let asked = ListStations {
        election: ask.named().map(|election| election.id.clone()),
        ..ListStations::default()
    };
    let list = ask
        .core()?
        .read(|conn| listing::list(conn, &asked, &register))?;
    let mut rows = list.rows;
    rows.retain(|row| ask.wants(&row.id));
    let voters = rows.iter().filter_map(|row| row.voters).sum();
    Ok((rows, voters))
}

/// Locality, and the council where it has another name.
fn place(row: &StationRow) -> (&str, &str) {
    match row.locality.as_str() {
        "" => (&row.council_name, ""),
        locality if locality == row.council_name => (locality, ""),
        locality => (locality, &row.council_name),
    }
}

/// The paper.
///
/// # Errors
/// Of the database.
pub(super) fn paper(ask: &Ask<'_>) -> Result<Said> {
    let texts = ask.texts();
    let (rows, voters) = rows(ask)?;
    let mut cells: Vec<Row> = rows
        .iter()
        .map(|row| {
            let (locality, council) = place(row);
            let state = texts.text(&format!("station-state-{}", row.state.slug()));
            Row::Cells {
                cells: vec![
                    Cell::strong(&row.number),
                    Cell::plain(locality).with_note(council),
                    Cell::plain(&row.premises).with_note(&row.address),
                    Cell::plain(row.voters.map_or_else(String::new, grouped)),
                    Cell::plain(&row.keys),
                    Cell::plain(&row.zone),
                    Cell::plain(&row.route),
                    Cell::plain(state),
                ],
            }
        })
        .collect();
    if !rows.is_empty() {
        let mut sums = vec![Cell::default(); 8];
        if let Some(cell) = sums.get_mut(1) {
            *cell = Cell::strong(texts.text("station-register-total"));
        }
        if let Some(cell) = sums.get_mut(3) {
            *cell = Cell::strong(grouped(voters));
        }
        cells.push(Row::Cells { cells: sums });
    }
    let words = |id: &str, width| Column::words(texts.text(id), width);
    let table = Table {
        columns: vec![
            words("station-call-station", 1.1),
            words("station-call-locality", 2.4),
            words("station-call-premises", 3.2),
            Column {
                right: true,
                ..Column::numbers(texts.text("station-day-voters"), 1.2)
            },
            words("station-register-keys", 3.0),
            words("station-register-zone", 1.1),
            words("station-register-route", 1.0),
            words("station-register-state", 1.4),
        ],
        rows: cells,
    };
    Ok(Said {
        title: texts.text("station-register-title"),
        scope: vec![ask.stations(rows.len())],
        landscape: true,
        sizes: &[],
        blocks: match rows.is_empty() {
            true => Vec::new(),
            false => vec![Block::Table(table)],
        },
        rows: rows.len(),
    })
}

/// The same as a list.
///
/// # Errors
/// Of the database.
pub(super) fn list(ask: &Ask<'_>) -> Result<Listed> {
    let texts = ask.texts();
    let (rows, _) = rows(ask)?;
    let column = |id: &str, width| export::Column {
        head: texts.text(id),
        width,
    };
    let text = |words: &str| export::Cell::Text(words.to_owned());
    let cells = rows.iter().map(|row| {
        vec![
            text(&row.number),
            text(&row.council_name),
            text(&row.locality),
            text(&row.premises),
            text(&row.address),
            row.voters
                .map_or_else(|| text(""), |voters| export::Cell::Number(voters as f64)),
            text(&row.keys),
            text(&row.zone),
            text(&row.route),
            text(&texts.text(&format!("station-state-{}", row.state.slug()))),
        ]
    });
    Ok(Listed {
        scope: vec![ask.stations(rows.len())],
        table: export::Table {
            title: texts.text("station-register-title"),
            columns: vec![
                column("station-call-station", 12),
                column("station-register-council", 22),
                column("station-call-locality", 22),
                column("station-call-premises", 28),
                column("station-register-address", 28),
                column("station-day-voters", 12),
                column("station-register-keys", 34),
                column("station-register-zone", 12),
                column("station-register-route", 12),
                column("station-register-state", 14),
            ],
            rows: cells.collect(),
        },
    })
}
