//! The readiness matrix on a lying sheet: signs that are told apart without colour, totals, and the
//! problems in words under it. As a workbook: states in words on one sheet, notes on another.

use chrono::{Datelike, NaiveDate};
use district_documents::export::sheets::{self, Sheet as BookSheet};
use district_documents::export::{Cell as Value, Column as ValueColumn, Table as ValueTable};
use district_documents::paper::{Block, Cell, Column, Row, Sign, Table};

use super::ask::{Ask, Listed, Said, days_left};
use crate::error::{Error, Result};
use crate::stations::readiness::sheet::{self, Sheet, WholeCell, percent};
use crate::stations::readiness::{CheckState, ReadinessTotal, evening_of, task_of};

/// Sizes of letters: the largest is taken that needs no more pages than the smallest.
const SIZES: &[u8] = &[11, 9, 7];

/// The matrix with only the rows on the paper.
struct Matrix {
    sheet: Sheet,
    /// Numbers of the rows on the paper.
    rows: Vec<usize>,
    names: Vec<String>,
    totals: Vec<ReadinessTotal>,
    /// The day it speaks of.
    day: NaiveDate,
    /// Numbers of the tasks of the cells that are told in words.
    tasks: Vec<String>,
}

impl Matrix {
    fn of(ask: &Ask<'_>) -> Result<Self> {
        let election = ask.election()?;
        let on = evening_of(ask.desk, &election.id, ask.what.on.as_deref())?;
        let today = ask.reading.today;
        let core = ask.core()?;
        core.read(|conn| {
            let told = |cell: &crate::stations::readiness::store::CellRef<'_>| {
                cell.state == CheckState::Problem || !cell.note.is_empty() || cell.task.is_some()
            };
            let sheet = sheet::read(conn, &election.id, on, &told)?;
            let problem = CheckState::Problem.letter() as u8;
            let rows: Vec<usize> = (0..sheet.heads.len())
                .filter(|row| {
                    sheet
                        .heads
                        .get(*row)
                        .is_some_and(|head| ask.wants(&head.id))
                })
                .filter(|row| !ask.what.problems || sheet.letters(*row).contains(&problem))
                .collect();
            let mut totals = vec![ReadinessTotal::default(); sheet.groups.len()];
            for row in &rows {
                for (total, letter) in totals.iter_mut().zip(sheet.letters(*row)) {
                    total.count(CheckState::from_letter(char::from(*letter)));
                }
            }
            let mut tasks = Vec::with_capacity(sheet.whole.len());
            for cell in &sheet.whole {
                let task = match &cell.task {
                    Some(task) => task_of(conn, task, &today.to_string())?,
                    None => None,
                };
                tasks.push(task.map(|task| task.no).unwrap_or_default());
            }
            let names = sheet
                .groups
                .iter()
                .map(|group| group.shown(ask.texts(), 0).name);
            Ok(Matrix {
                names: names.collect(),
                day: on.map_or(today, |on| on.day),
                sheet,
                rows,
                totals,
                tasks,
            })
        })
    }

    /// Cells that are told in words, each with the number of its task.
    fn told(&self) -> impl Iterator<Item = (&WholeCell, &str)> {
        let all = self.sheet.whole.iter().zip(&self.tasks);
        all.filter(|(cell, _)| self.rows.contains(&cell.row))
            .map(|(cell, task)| (cell, task.as_str()))
    }

    fn states(&self, row: usize) -> impl Iterator<Item = CheckState> {
        let letters = self.sheet.letters(row).iter();
        letters.map(|letter| CheckState::from_letter(char::from(*letter)))
    }

    /// Ready cells of a row, and those that apply.
    fn ready(&self, row: usize) -> (i64, i64) {
        let mut total = ReadinessTotal::default();
        for state in self.states(row) {
            total.count(state);
        }
        (total.ok, total.none + total.ok + total.work + total.problem)
    }

    /// „Pregătirea secțiilor, E−27, 13.09.2027”.
    fn title(&self, ask: &Ask<'_>) -> Result<String> {
        let mut parts = vec![ask.texts().text("matrix-paper-title")];
        let voting = ask.election()?.day.as_deref();
        let voting = voting.and_then(|day| day.parse::<NaiveDate>().ok());
        parts.extend(voting.map(|voting| days_left((voting - self.day).num_days())));
        parts.push(self.day.format("%d.%m.%Y").to_string());
        Ok(parts.join(", "))
    }

    fn scope(&self, ask: &Ask<'_>) -> Vec<String> {
        let texts = ask.texts();
        let mut scope = vec![ask.stations(self.rows.len())];
        if let Some(percent) = percent(&self.totals) {
            scope.push(texts.with("matrix-paper-percent", &[("n", &percent.to_string())]));
        }
        if ask.what.problems {
            scope.push(texts.text("matrix-paper-only-problems"));
        }
        scope
    }
}

fn sign(state: CheckState) -> Sign {
    match state {
        CheckState::None => Sign::Planned,
        CheckState::Ok => Sign::Done,
        CheckState::Work => Sign::InWork,
        CheckState::Problem => Sign::Overdue,
        CheckState::Na => Sign::NotApplicable,
    }
}

const STATES: [CheckState; 5] = [
    CheckState::Ok,
    CheckState::Work,
    CheckState::Problem,
    CheckState::None,
    CheckState::Na,
];

fn word(ask: &Ask<'_>, state: CheckState) -> String {
    ask.texts()
        .text(&format!("readiness-state-{}", state.word()))
}

/// The paper.
///
/// # Errors
/// `not-found` without an election; of the database.
pub(super) fn paper(ask: &Ask<'_>) -> Result<Said> {
    let matrix = Matrix::of(ask)?;
    let mut blocks = Vec::new();
    if !matrix.rows.is_empty() {
        blocks.push(Block::Form {
            table: table(ask, &matrix),
            ruled: true,
            together: false,
        });
        blocks.push(legend(ask));
        blocks.extend(problems(ask, &matrix));
    }
    Ok(Said {
        title: matrix.title(ask)?,
        scope: matrix.scope(ask),
        landscape: true,
        sizes: SIZES,
        blocks,
        rows: matrix.rows.len(),
    })
}

fn right(head: String, share: f32) -> Column {
    Column {
        right: true,
        ..Column::words(head, share)
    }
}

fn table(ask: &Ask<'_>, matrix: &Matrix) -> Table {
    let texts = ask.texts();
    let mut columns = vec![
        Column::numbers(texts.text("matrix-paper-station"), 1.2),
        Column::words(texts.text("matrix-paper-locality"), 4.2),
        right(texts.text("matrix-paper-voters"), 1.3),
    ];
    columns.extend(matrix.names.iter().map(|name| Column::words(name, 1.2)));
    columns.push(right(texts.text("matrix-paper-ready"), 1.1));
    let mut noted = vec![false; matrix.sheet.heads.len() * matrix.names.len()];
    for (cell, _) in matrix.told().filter(|(cell, _)| !cell.note.is_empty()) {
        if let Some(here) = noted.get_mut(cell.row * matrix.names.len() + cell.column) {
            *here = true;
        }
    }
    let mut rows = Vec::with_capacity(matrix.rows.len() + 2);
    for row in &matrix.rows {
        let Some(head) = matrix.sheet.heads.get(*row) else {
            continue;
        };
        let place = match head.premises.as_str() {
            "" => head.locality.clone(),
            premises => format!("{}, {premises}", head.locality),
        };
        let voters = head
            .voters
            .map_or_else(String::new, |voters| voters.to_string());
        let mut cells = vec![
            Cell::strong(&head.number),
            Cell::plain(place),
            Cell::plain(voters),
        ];
        cells.extend(matrix.states(*row).enumerate().map(|(column, state)| {
            // A star says that there is a note, told below where it is a problem.
            let noted = noted.get(row * matrix.names.len() + column);
            let star = if noted == Some(&true) { "*" } else { "" };
            Cell::plain(star).with_sign(sign(state))
        }));
        let (ready, apply) = matrix.ready(*row);
        cells.push(Cell::plain(format!("{ready}/{apply}")));
        rows.push(Row::Cells { cells });
    }
    let voters: i64 = matrix
        .rows
        .iter()
        .filter_map(|row| matrix.sheet.heads.get(*row)?.voters)
        .sum();
    let sums = |id: &str, count: fn(&ReadinessTotal) -> i64, first: String, last: String| {
        let mut cells = vec![
            Cell::default(),
            Cell::strong(texts.text(id)),
            Cell::strong(first),
        ];
        let counts = matrix.totals.iter().map(count);
        cells.extend(counts.map(|count| Cell::strong(count.to_string())));
        cells.push(Cell::strong(last));
        Row::Cells { cells }
    };
    let whole = percent(&matrix.totals).map_or_else(String::new, |percent| format!("{percent} %"));
    rows.push(sums(
        "matrix-paper-ready-of",
        |total| total.ok,
        voters.to_string(),
        whole,
    ));
    let all: i64 = matrix.totals.iter().map(|total| total.problem).sum();
    rows.push(sums(
        "matrix-paper-problems",
        |total| total.problem,
        String::new(),
        all.to_string(),
    ));
    Table { columns, rows }
}

/// What each sign says.
fn legend(ask: &Ask<'_>) -> Block {
    let mut cells: Vec<Cell> = STATES
        .iter()
        .map(|state| Cell::plain(word(ask, *state)).with_sign(sign(*state)))
        .collect();
    cells.push(Cell::plain(ask.texts().text("matrix-paper-star")));
    Block::Form {
        table: Table {
            columns: cells.iter().map(|_| Column::words("", 1.0)).collect(),
            rows: vec![Row::Cells { cells }],
        },
        ruled: false,
        together: true,
    }
}

fn problems(ask: &Ask<'_>, matrix: &Matrix) -> Vec<Block> {
    let texts = ask.texts();
    let rows: Vec<Row> = matrix
        .told()
        .filter(|(cell, _)| cell.state == CheckState::Problem)
        .filter_map(|(cell, task)| {
            let head = matrix.sheet.heads.get(cell.row)?;
            let name = matrix.names.get(cell.column)?;
            let who = [day_words(cell.on.as_deref()), cell.by.clone()];
            let who: Vec<String> = who.into_iter().filter(|part| !part.is_empty()).collect();
            Some(Row::Cells {
                cells: vec![
                    Cell::strong(&head.number),
                    Cell::plain(&head.locality),
                    Cell::plain(name),
                    Cell::plain(&cell.note),
                    Cell::plain(task),
                    Cell::plain(who.join(", ")),
                ],
            })
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let columns = vec![
        Column::numbers(texts.text("matrix-paper-station"), 1.0),
        Column::words(texts.text("matrix-paper-place"), 2.0),
        Column::words(texts.text("matrix-paper-check"), 1.4),
        Column::words(texts.text("matrix-paper-note"), 5.0),
        Column::words(texts.text("matrix-paper-task"), 1.0),
        Column::words(texts.text("matrix-paper-who"), 2.2),
    ];
    vec![
        Block::Heading {
            level: 1,
            text: texts.text("matrix-paper-problems"),
        },
        Block::Table(Table { columns, rows }),
    ]
}

fn day_words(day: Option<&str>) -> String {
    day.map(super::ask::day_words).unwrap_or_default()
}

/// The matrix as a table: a row a station, states in words.
///
/// # Errors
/// As the paper.
pub(super) fn list(ask: &Ask<'_>) -> Result<Listed> {
    let matrix = Matrix::of(ask)?;
    Ok(Listed {
        scope: matrix.scope(ask),
        table: cells(ask, &matrix)?,
    })
}

fn cells(ask: &Ask<'_>, matrix: &Matrix) -> Result<ValueTable> {
    let texts = ask.texts();
    let column = |head: String, width| ValueColumn { head, width };
    let mut columns = vec![
        column(texts.text("matrix-paper-station"), 9),
        column(texts.text("matrix-paper-place"), 22),
        column(texts.text("matrix-paper-premises"), 24),
        column(texts.text("matrix-paper-council"), 22),
        column(texts.text("matrix-paper-zone"), 12),
        column(texts.text("matrix-paper-route"), 12),
        column(texts.text("matrix-paper-voters"), 10),
    ];
    columns.extend(matrix.names.iter().map(|name| column(name.clone(), 13)));
    columns.push(column(texts.text("matrix-paper-ready"), 8));
    columns.push(column(texts.text("matrix-paper-apply"), 10));
    let rows = matrix.rows.iter().filter_map(|row| {
        let head = matrix.sheet.heads.get(*row)?;
        let text = |words: &str| Value::Text(words.to_owned());
        let mut cells = vec![
            text(&head.number),
            text(&head.locality),
            text(&head.premises),
            text(&head.council),
            text(&head.zone),
            text(&head.route),
            head.voters
                .map_or_else(|| text(""), |voters| Value::Number(voters as f64)),
        ];
        cells.extend(
            matrix
                .states(*row)
                .map(|state| Value::Text(word(ask, state))),
        );
        let (ready, apply) = matrix.ready(*row);
        cells.extend([Value::Number(ready as f64), Value::Number(apply as f64)]);
        Some(cells)
    });
    Ok(ValueTable {
        title: matrix.title(ask)?,
        columns,
        rows: rows.collect(),
    })
}

/// The matrix as a workbook: its cells, and on a second sheet everything that was written in them.
///
/// # Errors
/// As the paper; `internal` when it cannot be written.
pub(super) fn workbook(ask: &Ask<'_>, moment: [u16; 5]) -> Result<(Vec<u8>, u32)> {
    let matrix = Matrix::of(ask)?;
    let texts = ask.texts();
    let table = cells(ask, &matrix)?;
    let over = vec![
        table.title.clone(),
        ask.scope(&matrix.scope(ask)).join(" · "),
    ];
    let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    let column = |id: &str, width| ValueColumn {
        head: texts.text(id),
        width,
    };
    let notes = matrix.told().filter_map(|(cell, task)| {
        let head = matrix.sheet.heads.get(cell.row)?;
        let text = |words: &str| Value::Text(words.to_owned());
        Some(vec![
            text(&head.number),
            text(&head.locality),
            text(matrix.names.get(cell.column)?),
            Value::Text(word(ask, cell.state)),
            date(cell.on.as_deref()),
            text(&cell.by),
            text(&cell.note),
            text(task),
        ])
    });
    let book = [
        BookSheet {
            name: texts.text("matrix-paper-title"),
            over: over.clone(),
            columns: table.columns,
            rows: table.rows,
            fixed: 2,
        },
        BookSheet {
            name: texts.text("matrix-paper-notes"),
            over,
            columns: vec![
                column("matrix-paper-station", 9),
                column("matrix-paper-place", 22),
                column("matrix-paper-check", 14),
                column("matrix-paper-state", 14),
                column("matrix-paper-on", 12),
                column("matrix-paper-by", 22),
                column("matrix-paper-note", 60),
                column("matrix-paper-task", 12),
            ],
            rows: notes.collect(),
            fixed: 2,
        },
    ];
    let bytes = sheets::xlsx(&book, moment).map_err(|error| Error::Internal(error.to_string()))?;
    Ok((bytes, rows))
}

fn date(day: Option<&str>) -> Value {
    let parts = day.and_then(|day| {
        let day: NaiveDate = day.parse().ok()?;
        let year = u16::try_from(day.year()).ok()?;
        Some(Value::Date(year, day.month() as u8, day.day() as u8))
    });
    parts.unwrap_or_else(|| Value::Text(String::new()))
}
