//! Councils × orders on paper and as a table. Marks are words, and a legend says what they mean.

use district_documents::export;
use district_documents::paper::{Block, Cell, Column, Row, Table};

use super::commands::Said;
use super::words::{counted, date, tally};
use crate::app::Desk;
use crate::error::Result;
use crate::locales::Texts;
use crate::orders::across::commands::matrix_get;
use crate::orders::{GetMatrix, LineMark, MatrixCell, MatrixOrder, MatrixPage, MatrixRow};
use crate::papers::PaperSheet;

/// Rows asked for at a time.
const PAGE: u32 = 1_000;
/// Orders side by side on a lying sheet: A4, A3.
const ACROSS: (usize, usize) = (9, 16);
/// Letters of a title in a head; the whole title stands under the table.
const HEAD: usize = 26;

/// All rows of a matrix.
fn whole(desk: &Desk, asked: &GetMatrix) -> Result<MatrixPage> {
    let mut asked = GetMatrix {
        after: None,
        limit: Some(PAGE),
        ..asked.clone()
    };
    let mut all = matrix_get(desk, asked.clone())?;
    while let Some(next) = all.next.take() {
        asked.after = Some(next);
        let page = matrix_get(desk, asked.clone())?;
        all.rows.extend(page.rows);
        all.next = page.next;
    }
    Ok(all)
}

/// The paper: as many tables as the columns need, each with all councils.
pub fn paper(desk: &Desk, texts: &Texts, asked: &GetMatrix, size: PaperSheet) -> Result<Said> {
    let all = whole(desk, asked)?;
    let across = match size {
        PaperSheet::A3 => ACROSS.1,
        PaperSheet::A4 | PaperSheet::A5 => ACROSS.0,
    };
    let mut blocks = Vec::new();
    let mut from = 0;
    while from < all.orders.len() && !all.rows.is_empty() {
        let to = (from + across).min(all.orders.len());
        if !blocks.is_empty() {
            blocks.push(Block::PageBreak);
        }
        // The sums of a row stand once, beside the last of its orders.
        let last = to == all.orders.len();
        blocks.push(Block::Table(table(texts, &all, from, to, last)));
        from = to;
    }
    if blocks.is_empty() {
        blocks.push(Block::Paragraph {
            text: texts.text(match asked.problems {
                true => "order-paper-no-problems",
                false => "order-paper-no-orders",
            }),
            small: false,
        });
    } else {
        blocks.push(Block::Heading {
            level: 1,
            text: texts.text("order-paper-legend"),
        });
        blocks.push(Block::Facts {
            rows: legend(texts),
        });
        blocks.push(Block::Heading {
            level: 1,
            text: texts.text("order-paper-orders"),
        });
        blocks.push(Block::Facts {
            rows: all.orders.iter().map(|order| named(texts, order)).collect(),
        });
    }
    let mut scope = vec![
        counted(texts, "order-paper-count-orders", all.orders.len() as i64),
        counted(texts, "order-paper-addressed", all.rows.len() as i64),
    ];
    for (on, id) in [
        (asked.problems, "order-paper-only-problems"),
        (asked.closed, "order-paper-closed-too"),
        (asked.series.is_some(), "order-paper-series"),
    ] {
        if on {
            scope.push(texts.text(id));
        }
    }
    Ok(Said {
        title: texts.text("order-paper-matrix-title"),
        scope: scope.join(" · "),
        landscape: true,
        blocks,
        rows: all.rows.len(),
    })
}

fn table(texts: &Texts, all: &MatrixPage, from: usize, to: usize, last: bool) -> Table {
    let orders = all.orders.get(from..to).unwrap_or_default();
    let mut columns = vec![Column::words(texts.text("order-paper-council"), 2.2)];
    columns.extend(orders.iter().map(|order| {
        let parts = [
            order.number.clone(),
            short(&order.title),
            date(order.due_on.as_deref()),
        ];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Column::words(parts.join("\n"), 1.3)
    }));
    if last {
        columns.push(Column {
            right: true,
            ..Column::words(texts.text("order-paper-col-missing"), 0.7)
        });
        columns.push(Column {
            right: true,
            ..Column::words(texts.text("order-paper-state-returned"), 0.9)
        });
    }
    let sum = |count: i64| match count {
        0 => Cell::default(),
        count => Cell::strong(count.to_string()),
    };
    let mut rows: Vec<Row> = all
        .rows
        .iter()
        .map(|row| {
            let mut cells = vec![council(texts, row)];
            let of_part = row.cells.get(from..to).unwrap_or_default();
            cells.extend(of_part.iter().map(|each| cell(texts, each.as_ref())));
            if last {
                cells.extend([sum(row.missing), sum(row.returned)]);
            }
            Row::Cells { cells }
        })
        .collect();
    let mut cells = vec![Cell::strong(texts.text("order-paper-answered-of"))];
    cells.extend(
        orders
            .iter()
            .map(|order| Cell::strong(format!("{} / {}", order.tally.answered, order.tally.total))),
    );
    if last {
        let of = |count: fn(&MatrixRow) -> i64| sum(all.rows.iter().map(count).sum());
        cells.extend([of(|row| row.missing), of(|row| row.returned)]);
    }
    rows.push(Row::Cells { cells });
    Table { columns, rows }
}

fn council(texts: &Texts, row: &MatrixRow) -> Cell {
    let note = match (row.merged_into.as_str(), row.gone) {
        ("", false) => String::new(),
        ("", true) => texts.text("order-paper-gone"),
        (into, _) => texts.with("order-paper-merged", &[("name", into)]),
    };
    Cell::plain(&row.name).with_note(note)
}

fn short(title: &str) -> String {
    let mut letters = title.chars();
    let head: String = letters.by_ref().take(HEAD).collect();
    match letters.next() {
        Some(_) => format!("{}…", head.trim_end()),
        None => head,
    }
}

/// A day without its year: all of a matrix lie near each other.
fn short_day(day: Option<&str>) -> String {
    date(day).chars().take(5).collect()
}

fn days(texts: &Texts, cell: &MatrixCell) -> String {
    match cell.late_days {
        0 => String::new(),
        days => counted(texts, "order-paper-days", days),
    }
}

fn cell(texts: &Texts, cell: Option<&MatrixCell>) -> Cell {
    let Some(cell) = cell else {
        return Cell {
            grey: true,
            ..Cell::plain("–")
        };
    };
    match cell.mark {
        LineMark::Missing => {
            Cell::strong(texts.text("order-paper-mark-missing")).with_note(days(texts, cell))
        }
        LineMark::Returned => {
            Cell::strong(texts.text("order-paper-mark-returned")).with_note(days(texts, cell))
        }
        LineMark::Waiting => Cell::plain(texts.text("order-paper-mark-waiting")),
        LineMark::Answered => Cell::plain(short_day(cell.on.as_deref())),
        LineMark::AnsweredLate => {
            let late = counted(texts, "order-paper-mark-late", cell.late_days);
            Cell::plain(short_day(cell.on.as_deref())).with_note(late)
        }
        LineMark::Excused => Cell::plain(texts.text("order-paper-mark-excused")),
    }
}

fn legend(texts: &Texts) -> Vec<(String, String)> {
    let rows = [
        (
            texts.text("order-paper-mark-missing"),
            "order-paper-legend-missing",
        ),
        (
            texts.text("order-paper-mark-returned"),
            "order-paper-legend-returned",
        ),
        (
            texts.text("order-paper-mark-waiting"),
            "order-paper-legend-waiting",
        ),
        ("12.09".to_owned(), "order-paper-legend-answered"),
        (
            format!("12.09 {}", counted(texts, "order-paper-mark-late", 2)),
            "order-paper-legend-late",
        ),
        (
            texts.text("order-paper-mark-excused"),
            "order-paper-legend-excused",
        ),
        ("–".to_owned(), "order-paper-legend-none"),
    ];
    rows.into_iter()
        .map(|(mark, id)| (mark, texts.text(id)))
        .collect()
}

fn named(texts: &Texts, order: &MatrixOrder) -> (String, String) {
    let due = date(order.due_on.as_deref());
    let mut said = vec![order.title.clone()];
    if !due.is_empty() {
        said.push(texts.with("order-paper-until", &[("day", &due)]));
    }
    said.push(tally(texts, &order.tally));
    (order.number.clone(), said.join(" · "))
}

/// The matrix as a table, a council a row.
pub fn export(desk: &Desk, texts: &Texts, asked: &GetMatrix) -> Result<export::Table> {
    let all = whole(desk, asked)?;
    let column = |head: String, width| export::Column { head, width };
    let mut columns = vec![column(texts.text("order-paper-council"), 28)];
    columns.extend(all.orders.iter().map(|order| {
        let due = date(order.due_on.as_deref());
        let parts = [order.number.as_str(), &order.title, &due];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        column(parts.join(" · "), 20)
    }));
    columns.push(column(texts.text("order-paper-col-missing"), 10));
    columns.push(column(texts.text("order-paper-state-returned"), 10));
    let rows = all.rows.iter().map(|row| {
        let mut cells = vec![export::Cell::Text(row.name.clone())];
        cells.extend(row.cells.iter().map(|each| {
            let Some(each) = each else {
                return export::Cell::Text(String::new());
            };
            let said = cell(texts, Some(each));
            let mut words = said.text;
            if matches!(each.mark, LineMark::Answered | LineMark::AnsweredLate) {
                words = date(each.on.as_deref());
            }
            if !said.note.is_empty() {
                words = format!("{words} ({})", said.note);
            }
            export::Cell::Text(words)
        }));
        cells.push(export::Cell::Number(row.missing as f64));
        cells.push(export::Cell::Number(row.returned as f64));
        cells
    });
    Ok(export::Table {
        title: texts.text("order-paper-matrix-title"),
        rows: rows.collect(),
        columns,
    })
}
