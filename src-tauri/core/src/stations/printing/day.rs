//! The sheet of the day: as it is, and blank, to be filled in by hand at the phone.

use district_documents::export;
use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::ask::{Ask, Listed, Said};
use crate::error::Result;
use crate::locales::Texts;
use crate::stations::voting_day::page::{sheet, totals};
use crate::stations::voting_day::rules::share_words;
use crate::stations::voting_day::{DayRow, DaySheet, DayTotal, Incident};

/// Lines for incidents on the blank sheet.
const INCIDENT_LINES: usize = 12;

/// The sheet with the rows that belong on the paper, sums of these.
fn read(ask: &Ask<'_>) -> Result<DaySheet> {
    let election = &ask.election()?.id;
    let core = ask.core()?;
    let numbering = core.numbering()?;
    let mut day = core.read(|conn| sheet(conn, election, &numbering, &ask.reading))?;
    day.rows.retain(|row| ask.wants(&row.station.id));
    day.totals = totals(&day.hours, &day.rows);
    // What concerns the whole district belongs on every sheet.
    day.incidents.retain(|incident| {
        let station = incident.station.as_ref();
        station.is_none_or(|head| ask.wants(&head.id))
    });
    Ok(day)
}

/// The sheet as it is.
pub(super) fn paper(ask: &Ask<'_>) -> Result<Said> {
    let texts = ask.texts();
    let day = read(ask)?;
    let mut blocks = Vec::new();
    if !day.rows.is_empty() {
        blocks.push(Block::Form {
            table: filled(texts, &day),
            ruled: true,
            together: false,
        });
        blocks.extend(remarks(texts, &day));
    }
    blocks.extend(incidents(texts, &day));
    blocks.push(no_votes(texts));
    Ok(Said {
        title: texts.text("station-day-title"),
        scope: vec![ask.stations(day.rows.len())],
        landscape: true,
        sizes: &[],
        rows: day.rows.len(),
        blocks,
    })
}

/// The sheet to fill in: its rows and hours, and lines for incidents.
pub(super) fn blank(ask: &Ask<'_>) -> Result<Said> {
    let texts = ask.texts();
    let day = read(ask)?;
    let mut blocks = Vec::new();
    if !day.rows.is_empty() {
        let empty = || Cell::plain("\u{a0}").big();
        let rows = day.rows.iter().map(|row| {
            let mut cells = first(row);
            cells.extend((0..day.hours.len() + 3).map(|_| empty()));
            Row::Cells { cells }
        });
        blocks.push(Block::Form {
            table: Table {
                columns: columns(texts, &day.hours, false),
                rows: rows.collect(),
            },
            ruled: true,
            together: false,
        });
        blocks.push(Block::PageBreak);
    }
    blocks.push(Block::Heading {
        level: 2,
        text: texts.text("station-day-incidents"),
    });
    let lines = (0..INCIDENT_LINES).map(|_| Row::Cells {
        cells: vec![Cell::plain("\u{a0}\n\u{a0}").big(); 6],
    });
    blocks.push(Block::Form {
        table: Table {
            columns: incident_columns(texts),
            rows: lines.collect(),
        },
        ruled: true,
        together: true,
    });
    blocks.push(no_votes(texts));
    Ok(Said {
        title: texts.text("station-day-blank-title"),
        scope: vec![ask.stations(day.rows.len())],
        landscape: true,
        sizes: &[],
        rows: day.rows.len(),
        blocks,
    })
}

/// The sheet as a list, with its sums.
pub(super) fn list(ask: &Ask<'_>) -> Result<Listed> {
    let texts = ask.texts();
    let day = read(ask)?;
    let text = |words: &str| export::Cell::Text(words.to_owned());
    let number = |value: Option<i64>| match value {
        Some(value) => export::Cell::Number(value as f64),
        None => text(""),
    };
    let opt = |value: &Option<String>| text(value.as_deref().unwrap_or_default());
    let column = |head: String, width| export::Column { head, width };
    let named = |id: &str, width| column(texts.text(id), width);
    let mut columns = vec![
        named("station-call-station", 10),
        named("station-call-locality", 22),
        named("station-call-premises", 26),
        named("station-day-voters", 10),
        named("station-call-phone", 16),
        named("station-day-opened", 10),
    ];
    columns.extend(
        day.hours
            .iter()
            .map(|hour| column(at_hour(texts, hour), 10)),
    );
    columns.push(named("station-day-closed", 10));
    columns.push(named("station-day-protocol", 12));
    columns.push(named("station-day-incidents", 10));
    let rows = day.rows.iter().map(|row| {
        let mut cells = vec![
            text(&row.station.number),
            text(&row.station.locality),
            text(&row.station.premises),
            number(row.station.voters),
            export::Cell::Phone(row.phone.clone()),
            opt(&row.opened),
        ];
        cells.extend(row.turnout.iter().map(|came| number(*came)));
        cells.push(opt(&row.closed));
        cells.push(opt(&row.protocol));
        cells.push(number(Some(row.incidents)));
        cells
    });
    Ok(Listed {
        scope: vec![ask.stations(day.rows.len())],
        table: export::Table {
            title: texts.text("station-day-title"),
            columns,
            rows: rows.collect(),
        },
    })
}

fn at_hour(texts: &Texts, hour: &str) -> String {
    texts.with("station-day-hour", &[("hour", hour)])
}

fn columns(texts: &Texts, hours: &[String], incidents: bool) -> Vec<Column> {
    let word = |id: &str, share| Column::words(texts.text(id), share);
    let mut all = vec![
        Column::numbers(texts.text("station-call-station"), 0.8),
        word("station-call-locality", 2.6),
        Column::numbers(texts.text("station-call-phone"), 1.4),
        word("station-day-opened", 0.9),
    ];
    all.extend(hours.iter().map(|hour| Column {
        right: true,
        ..Column::words(at_hour(texts, hour), 0.9)
    }));
    all.push(word("station-day-closed", 0.9));
    all.push(word("station-day-protocol", 1.0));
    if incidents {
        all.push(Column {
            right: true,
            ..word("station-day-incidents", 0.9)
        });
    }
    all
}

/// Number; locality with premises; the number to call.
fn first(row: &DayRow) -> Vec<Cell> {
    vec![
        Cell::strong(&row.station.number),
        Cell::plain(&row.station.locality).with_note(&row.station.premises),
        Cell::plain(&row.phone),
    ]
}

fn filled(texts: &Texts, day: &DaySheet) -> Table {
    let opt = |value: &Option<String>| Cell::plain(value.clone().unwrap_or_default());
    let mut rows: Vec<Row> = Vec::with_capacity(day.rows.len() + 1);
    for row in &day.rows {
        let mut cells = first(row);
        cells.push(opt(&row.opened));
        cells.extend(row.turnout.iter().map(|came| match came {
            Some(came) => Cell::plain(came.to_string()),
            None => Cell::default(),
        }));
        cells.push(opt(&row.closed));
        cells.push(opt(&row.protocol));
        cells.push(match row.incidents {
            0 => Cell::default(),
            open => Cell::strong(open.to_string()),
        });
        rows.push(Row::Cells { cells });
    }
    rows.push(Row::Cells {
        cells: sums(texts, day),
    });
    Table {
        columns: columns(texts, &day.hours, true),
        rows,
    }
}

/// The last row: how many stations and voters, how many came, of how many reported.
fn sums(texts: &Texts, day: &DaySheet) -> Vec<Cell> {
    let count = |test: &dyn Fn(&DayRow) -> bool| {
        let rows = day.rows.iter();
        Cell::strong(rows.filter(|row| test(row)).count().to_string())
    };
    let mut cells = vec![
        Cell::default(),
        Cell::strong(texts.text("station-day-total")),
        Cell::default(),
        count(&|row| row.opened.is_some()),
    ];
    cells.extend(day.totals.iter().map(|total| sum(texts, total)));
    cells.push(count(&|row| row.closed.is_some()));
    cells.push(count(&|row| row.protocol.is_some()));
    let open: i64 = day.rows.iter().map(|row| row.incidents).sum();
    cells.push(Cell::strong(open.to_string()));
    cells
}

fn sum(texts: &Texts, total: &DayTotal) -> Cell {
    if total.reported == 0 {
        return Cell::default();
    }
    let reported = texts.with(
        "station-day-reported",
        &[("count", &total.reported.to_string())],
    );
    let note = match total.share {
        Some(share) => format!("{}\n{reported}", share_words(texts, share)),
        None => reported,
    };
    Cell::strong(total.came.to_string()).with_note(note)
}

/// What is worth a look, station by station.
fn remarks(texts: &Texts, day: &DaySheet) -> Option<Block> {
    let said: Vec<String> = day
        .rows
        .iter()
        .filter(|row| !row.remarks.is_empty())
        .map(|row| format!("{}: {}", row.station.number, row.remarks.join(" ")))
        .collect();
    (!said.is_empty()).then(|| Block::Paragraph {
        text: format!("{}\n{}", texts.text("station-day-look"), said.join("\n")),
        small: false,
    })
}

fn incident_columns(texts: &Texts) -> Vec<Column> {
    let word = |id: &str, share| Column::words(texts.text(id), share);
    vec![
        word("station-day-when", 0.8),
        word("station-call-station", 1.2),
        word("station-day-what", 4.0),
        word("station-day-told", 2.4),
        word("station-day-measures", 3.0),
        word("station-day-solved", 1.0),
    ]
}

/// Incidents in the order they happened.
fn incidents(texts: &Texts, day: &DaySheet) -> Vec<Block> {
    if day.incidents.is_empty() {
        return Vec::new();
    }
    let rows = day.incidents.iter().rev().map(|incident| Row::Cells {
        cells: incident_cells(day, incident),
    });
    vec![
        Block::Heading {
            level: 2,
            text: texts.text("station-day-incidents"),
        },
        Block::Form {
            table: Table {
                columns: incident_columns(texts),
                rows: rows.collect(),
            },
            ruled: true,
            together: false,
        },
    ]
}

fn incident_cells(day: &DaySheet, incident: &Incident) -> Vec<Cell> {
    let station = match &incident.station {
        Some(head) => Cell::strong(&head.number).with_note(&head.locality),
        None => Cell::default(),
    };
    let of = |at: &str| when(at, day.election.day.as_deref());
    vec![
        Cell::strong(of(&incident.at)),
        station,
        Cell::plain(&incident.what),
        Cell::plain(&incident.told).with_note(of(&incident.told_at)),
        Cell::plain(&incident.measures),
        Cell::plain(of(&incident.closed_at)),
    ]
}

/// The hour of what happened on the day of voting; of another day with its date.
fn when(at: &str, day: Option<&str>) -> String {
    match at.split_once('T') {
        Some((date, time)) if Some(date) == day => time.to_owned(),
        Some((date, time)) => format!("{} {time}", super::ask::day_words(date)),
        None => at.to_owned(),
    }
}

fn no_votes(texts: &Texts) -> Block {
    Block::Paragraph {
        text: texts.text("station-day-no-votes"),
        small: true,
    }
}
