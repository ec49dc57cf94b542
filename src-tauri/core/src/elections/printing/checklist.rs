//! The checklist: a box to tick, the office's own day before that of the law, who sees to it, how
//! it stands, a line for the proof. A stage stays on one page as long as one can hold it.

use district_documents::paper::{Block, Cell, Column, Row, Sign, Table};

use super::Said;
use super::words::{self, date, effective, joined, short, weekday};
use crate::elections::{ElectionPage, ElectionRow, RowState};
use crate::locales::Texts;

/// The checklist.
pub(super) fn paper(texts: &Texts, page: &ElectionPage, rows: &[&ElectionRow]) -> Said {
    let stages = (1..).zip(words::by_chapter(rows));
    let blocks = stages.map(|(number, (name, of))| Block::Form {
        table: stage(texts, words::chapter(texts, number, name), &of),
        ruled: false,
        together: true,
    });
    let blocks = super::or_nothing(texts, blocks.collect());
    Said {
        title: texts.with(
            "election-paper-checklist-title",
            &[("election", &page.election.name)],
        ),
        scope: words::counts(texts, rows).join(" · "),
        landscape: true,
        page_words: None,
        blocks,
        rows: rows.len(),
    }
}

fn stage(texts: &Texts, name: String, of: &[&ElectionRow]) -> Table {
    let column = |id: &str, share| Column::words(texts.text(id), share);
    let done = of.iter().filter(|row| row.state == RowState::Done).count();
    let (done, all) = (done.to_string(), of.len().to_string());
    let mut rows = vec![Row::Group {
        text: name,
        note: texts.with(
            "election-paper-done-of",
            &[("done", &done), ("count", &all)],
        ),
    }];
    rows.extend(of.iter().map(|row| Row::Cells {
        cells: cells(texts, row),
    }));
    Table {
        columns: vec![
            // As wide as its box.
            Column::numbers("", 0.3),
            Column::numbers(texts.text("election-paper-no"), 0.4),
            column("deadline-column-action", 4.6),
            column("election-paper-own", 1.3),
            column("programme-column-term", 1.9),
            column("election-paper-in-office", 1.6),
            column("election-paper-state", 1.6),
            column("election-paper-evidence", 2.0),
        ],
        rows,
    }
}

fn cells(texts: &Texts, row: &ElectionRow) -> Vec<Cell> {
    let tick = match row.state {
        RowState::Done => Cell::default().with_sign(Sign::Ticked),
        RowState::NotApplicable => Cell::default().with_sign(Sign::NotApplicable),
        RowState::Planned | RowState::InWork => Cell::default().with_sign(Sign::TickBox),
    };
    let own = match date(row.own.as_deref()) {
        Some(day) => Cell::strong(short(day)).with_note(weekday(texts, day)),
        None => Cell::default(),
    };
    let (sign, words) = words::state(texts, row);
    let when = match date(row.done_on.as_deref()) {
        Some(day) => short(day),
        None => row.reason.clone(),
    };
    let evidence = match (row.state, row.evidence.as_str()) {
        (RowState::NotApplicable, _) => Cell::default(),
        (_, "") => Cell::default().with_sign(Sign::Line),
        (_, words) => Cell::plain(words),
    };
    vec![
        tick,
        Cell::plain(&row.no),
        Cell {
            grey: row.state == RowState::NotApplicable,
            ..Cell::plain(&row.action)
                .with_note(joined([row.bodies.as_str(), row.note.as_str()], "\n"))
        },
        own,
        term(texts, row),
        Cell::plain(words::in_office(row)),
        Cell::plain(words).with_sign(sign).with_note(when),
        evidence,
    ]
}

/// The days of the law in figures, since many are compared at a glance; under them the article.
fn term(texts: &Texts, row: &ElectionRow) -> Cell {
    let mut notes = Vec::new();
    let words = match effective(row) {
        None => {
            notes.push(row.missing.clone());
            row.draft.clone()
        }
        Some((span, time)) => {
            let (from, to) = span.ends();
            let day = match (from, to) {
                (Some(from), Some(to)) if from != to => format!("{} – {}", short(from), short(to)),
                (_, Some(to)) => short(to),
                (Some(from), None) => texts.with("election-paper-since", &[("day", &short(from))]),
                (None, None) => String::new(),
            };
            if let Some(last) = to.or(from) {
                let time = time.unwrap_or_default();
                notes.push(joined([weekday(texts, last).as_str(), time], ", "));
            }
            day
        }
    };
    notes.push(row.legal_ref.clone());
    Cell::plain(words).with_note(joined(notes.iter().map(String::as_str), "\n"))
}
