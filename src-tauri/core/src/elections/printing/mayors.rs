//! The sheet for mayors: what is theirs, until when in large figures, whom to ring. Standing, and
//! on one page as long as it can be read there.

use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::Said;
use super::ring::Ring;
use super::words::{self, effective, in_office, short, weekday};
use crate::elections::{ElectionPage, ElectionRow};
use crate::locales::Texts;

/// Sizes of letters in points: the largest is taken that needs no more pages than the smallest.
pub(super) const SIZES: [u8; 4] = [13, 11, 10, 9];

/// The sheet.
pub(super) fn paper(
    texts: &Texts,
    page: &ElectionPage,
    rows: &[&ElectionRow],
    ring: &Ring,
) -> Said {
    let mut rows = rows.to_vec();
    // By day; what has none yet comes last.
    rows.sort_by_key(|row| (row.effective.is_none(), row.effective.clone()));
    let named = rows.iter().any(|row| !in_office(row).is_empty());
    let mut columns = vec![
        Column::numbers(texts.text("election-paper-when"), 1.6),
        // The weekday beside the day, not under it: a row needs no second line for it.
        Column::words("", 1.7),
        Column::words(texts.text("election-paper-what"), 5.0),
    ];
    if named {
        columns.push(Column::words(texts.text("election-paper-whom"), 2.4));
    }
    let cells = |row: &&ElectionRow| {
        let [day, beside] = when(texts, row);
        let mut cells = vec![day, beside, Cell::plain(&row.action)];
        if named {
            cells.push(Cell::plain(in_office(row)).with_note(ring.number(row)));
        }
        Row::Cells { cells }
    };
    let count = rows.len();
    let mut blocks = Vec::new();
    if count > 0 {
        blocks.push(Block::Table(Table {
            columns,
            rows: rows.iter().map(cells).collect(),
        }));
    }
    let mut blocks = super::or_nothing(texts, blocks);
    if !ring.office.is_empty() {
        blocks.push(Block::Paragraph {
            text: texts.with("election-paper-ask", &[("who", &ring.office)]),
            small: false,
        });
    }
    let scope = words::territory(&page.election);
    Said {
        title: texts.with(
            "election-paper-mayors-title",
            &[("election", &page.election.name)],
        ),
        scope,
        landscape: false,
        page_words: None,
        blocks,
        rows: count,
    }
}

/// The last day, large; beside it the weekday and the hour, and since when.
fn when(texts: &Texts, row: &ElectionRow) -> [Cell; 2] {
    let Some((span, time)) = effective(row) else {
        let words = match row.draft.as_str() {
            "" => texts.text("election-paper-no-day"),
            draft => draft.to_owned(),
        };
        return [Cell::strong(words), Cell::plain(&row.law_term)];
    };
    let (from, to) = span.ends();
    let (last, note) = match (from, to) {
        (Some(from), Some(to)) if from != to => (
            Some(to),
            texts.with("election-paper-since", &[("day", &short(from))]),
        ),
        (Some(from), None) => (Some(from), texts.text("election-paper-onwards")),
        (_, to) => (to, String::new()),
    };
    let Some(last) = last else {
        return [Cell::default(), Cell::default()];
    };
    let weekday = weekday(texts, last);
    let hour = match time {
        Some(time) => texts.with("election-paper-hour", &[("day", &weekday), ("time", time)]),
        None => weekday,
    };
    let beside = words::joined([hour.as_str(), &note], ", ");
    [Cell::strong(short(last)).big(), Cell::plain(beside)]
}
