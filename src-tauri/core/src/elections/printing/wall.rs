//! The sheet for the wall: lying A3, few words, large enough for the other end of a room, week by
//! week, the day of voting as a black band. Black and white say everything.

use chrono::{Datelike, Days, NaiveDate};
use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::Said;
use super::words::{self, beginning, date, effective, in_office, short, weekday};
use crate::deadlines::annex::in_words;
use crate::elections::{ElectionPage, ElectionRow, RowState};
use crate::locales::Texts;

/// Sizes of letters in points: the largest is taken that needs no more pages than the smallest,
/// whose notes have 16.8 points still.
pub(super) const SIZES: [u8; 3] = [28, 23, 20];

/// The sheet.
pub(super) fn paper(texts: &Texts, page: &ElectionPage, rows: &[&ElectionRow]) -> Said {
    let voting = date(page.election.day.as_deref());
    let (mut dated, mut undated): (Vec<(NaiveDate, &ElectionRow)>, Vec<&ElectionRow>) =
        Default::default();
    for row in rows {
        match date(row.effective.as_deref()) {
            Some(day) => dated.push((day, row)),
            None => undated.push(row),
        }
    }
    dated.sort_by_key(|(day, _)| *day);
    let band = |day| Row::Band {
        text: texts.with("election-paper-voting", &[("day", &named(texts, day))]),
    };
    let mut all = Vec::new();
    let mut week = None;
    let mut marked = voting.is_none();
    for (day, row) in dated {
        // The band stands where the day lies, in its own week.
        if let Some(voting) = voting.filter(|voting| !marked && *voting <= day) {
            open_week(texts, &mut all, &mut week, voting);
            all.push(band(voting));
            marked = true;
        }
        open_week(texts, &mut all, &mut week, day);
        all.push(cells(texts, row, day));
    }
    if let Some(voting) = voting.filter(|_| !marked && !rows.is_empty()) {
        open_week(texts, &mut all, &mut week, voting);
        all.push(band(voting));
    }
    if !undated.is_empty() {
        all.push(Row::Group {
            text: texts.text("election-paper-no-day"),
            note: String::new(),
        });
        all.extend(undated.into_iter().map(|row| Row::Cells {
            cells: vec![Cell::strong(&row.draft), what(texts, row)],
        }));
    }
    let mut blocks = Vec::new();
    if !all.is_empty() {
        let table = Table {
            columns: vec![
                Column::words(texts.text("election-paper-day"), 1.5),
                Column::words(texts.text("deadline-column-action"), 4.6),
            ],
            rows: all,
        };
        blocks.push(Block::Columns {
            blocks: vec![Block::Table(table)],
        });
    }
    Said {
        title: page.election.name.clone(),
        scope: words::territory(&page.election),
        landscape: true,
        page_words: None,
        blocks: super::or_nothing(texts, blocks),
        rows: rows.len(),
    }
}

/// A head for the week of a day, unless it stands there.
fn open_week(texts: &Texts, rows: &mut Vec<Row>, week: &mut Option<NaiveDate>, day: NaiveDate) {
    let back = u64::from(day.weekday().num_days_from_monday());
    let monday = day.checked_sub_days(Days::new(back)).unwrap_or(day);
    if *week == Some(monday) {
        return;
    }
    *week = Some(monday);
    let sunday = monday.checked_add_days(Days::new(6)).unwrap_or(monday);
    rows.push(Row::Group {
        text: texts.with(
            "election-paper-week",
            &[
                ("from", &beginning(texts, monday, sunday)),
                ("to", &in_words(texts, sunday)),
            ],
        ),
        note: String::new(),
    });
}

fn named(texts: &Texts, day: NaiveDate) -> String {
    format!("{}, {}", weekday(texts, day), in_words(texts, day))
}

/// The day without its year, which the week says.
fn cells(texts: &Texts, row: &ElectionRow, day: NaiveDate) -> Row {
    let time = effective(row)
        .and_then(|(_, time)| time)
        .unwrap_or_default();
    let shown = short(day);
    let day_words = weekday(texts, day);
    let when = Cell::strong(shown.get(..5).unwrap_or(&shown))
        .big()
        .with_note(words::joined([day_words.as_str(), time], ", "));
    Row::Cells {
        cells: vec![when, what(texts, row)],
    }
}

/// What is done; under it who sees to it. What is done already has its tick.
fn what(texts: &Texts, row: &ElectionRow) -> Cell {
    let who = match in_office(row) {
        name if name.is_empty() => row.bodies.clone(),
        name => name,
    };
    let cell = Cell::plain(&row.action).with_note(who);
    match row.state {
        RowState::Done => cell.with_sign(words::state(texts, row).0),
        _ => cell,
    }
}
