//! What a file would change in its line.

use std::collections::HashSet;
use std::path::Path;

use chrono::NaiveDate;
use district_documents::reading::sheets::{self, SheetOptions};
use district_documents::reading::{FILE, Format, ReadError, detect};
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::found::{self, Facts, Label, Labels, Letters, Value, key, letter};
use super::sending::answers;
use super::store as returned;
use super::*;
use crate::error::{Error, Result};
use crate::limits;
use crate::orders::store::{self, LineRecord};
use crate::papers::words::day;
use crate::tasks;
use crate::tasks::store::{TaskRecord, task};

/// Most rows of an answer table.
const ROWS: usize = 2_000;
/// Most problems told of one file.
const PROBLEMS: usize = 100;
/// Letters of a value in a problem.
const VALUE: usize = 80;

/// What a file would write into its line.
#[derive(Debug, Default)]
pub struct Wanted {
    /// The line.
    pub line: String,
    /// Fields with their new values, as stored.
    pub values: Vec<(&'static str, serde_json::Value)>,
    /// True when the line becomes answered.
    pub marks: bool,
}

/// Reads files one after another; the second one of the same line is refused.
pub struct Reader<'a> {
    conn: &'a Connection,
    labels: Labels,
    order: Option<&'a str>,
    today: NaiveDate,
    taken: HashSet<String>,
}

impl<'a> Reader<'a> {
    /// A reader for an order, or for any.
    pub fn new(conn: &'a Connection, order: Option<&'a str>, today: NaiveDate) -> Self {
        Reader {
            conn,
            labels: Labels::read(),
            order,
            today,
            taken: HashSet::new(),
        }
    }

    /// Looks at one file.
    ///
    /// # Errors
    /// `file-missing`, or a disk error.
    pub fn file(&mut self, path: &str) -> Result<(ReturnFile, Wanted)> {
        let at = Path::new(path);
        let missing = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::NotFound => Error::Missing(at.to_owned()),
            _ => Error::Io(error),
        };
        let name = at
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        let mut file = blank(path, name.unwrap_or_default());
        // Known before a byte of it is read.
        if std::fs::metadata(at).map_err(missing)?.len() > FILE as u64 {
            return Ok((
                refused(
                    file,
                    ReturnFault::Unreadable,
                    &[("reason", ReadError::TooLarge.slug())],
                ),
                Wanted::default(),
            ));
        }
        let bytes = std::fs::read(at).map_err(missing)?;
        let digest = Sha256::digest(&bytes);
        file.digest = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let read = detect(&bytes).and_then(|format| {
            let reading = sheets::read(&bytes, format, &SheetOptions::default())?;
            Ok((format, reading.table))
        });
        let (format, table) = match read {
            Ok(read) => read,
            Err(error) => {
                let reason = [("reason", error.slug())];
                return Ok((
                    refused(file, ReturnFault::Unreadable, &reason),
                    Wanted::default(),
                ));
            }
        };
        let letters = Letters {
            guarded: format == Format::Csv,
        };
        self.table(file, &table, letters)
    }

    fn table(
        &mut self,
        mut file: ReturnFile,
        table: &district_documents::reading::Table,
        letters: Letters,
    ) -> Result<(ReturnFile, Wanted)> {
        let nothing = Wanted::default;
        // Which order it is decides where its table begins; the codes are found without it.
        let loose = found::facts(table, &self.labels, letters, None);
        if loose.is_foreign() {
            return Ok((refused(file, ReturnFault::NotAForm, &[]), nothing()));
        }
        let order = match self.order_of(&loose)? {
            Some(order) => order,
            None => {
                let number = [("number", loose.text(Label::Number))];
                return Ok((refused(file, ReturnFault::NoOrder, &number), nothing()));
            }
        };
        let number = tasks::rules::number(order.number, order.year);
        file.order = order.id.clone();
        file.number = number.clone();
        file.title = order.title.clone();
        if self.order.is_some_and(|asked| asked != order.id) {
            let params = [("number", number.as_str()), ("title", order.title.as_str())];
            return Ok((refused(file, ReturnFault::OtherOrder, &params), nothing()));
        }
        let form: Vec<String> = serde_json::from_str(&order.form).unwrap_or_default();
        let head = found::head(table, &form);
        let facts = found::facts(table, &self.labels, letters, head);
        let lines = store::lines(self.conn, &order.id)?;
        let Some(line) = line_of(&facts, &lines) else {
            let name = [("name", facts.text(Label::Council))];
            return Ok((refused(file, ReturnFault::NoLine, &name), nothing()));
        };
        file.line = line.id.clone();
        file.council = line.name.clone();
        file.state = Some(line.state);
        file.columns = form.clone();
        let fault = match () {
            () if order.state.is_unissued() => Some(ReturnFault::NotSent),
            () if line.state == LineState::Excused => Some(ReturnFault::Excused),
            () if !form.is_empty() && head.is_none() => Some(ReturnFault::OtherForm),
            () if !self.taken.insert(line.id.clone()) => Some(ReturnFault::Twice),
            () => None,
        };
        if let Some(fault) = fault {
            return Ok((refused(file, fault, &[]), nothing()));
        }
        let told = [
            (&table.without_value, ReturnCode::NoValue),
            (&table.faulty, ReturnCode::FaultyCell),
        ];
        for (cells, code) in told {
            file.problems
                .extend(cells.iter().map(|(row, column)| ReturnProblem {
                    row: *row,
                    column: letter(*column as usize),
                    code,
                    value: String::new(),
                }));
        }
        let mut rows = Vec::new();
        if let Some(head) = head {
            let read = found::answers(table, &form, head, &self.labels, letters);
            file.problems.extend(read.problems);
            rows = read.rows;
        }
        if rows.len() > ROWS {
            let limit = ROWS.to_string();
            let limit = [("limit", limit.as_str())];
            return Ok((refused(file, ReturnFault::TooLarge, &limit), nothing()));
        }
        let wanted = self.compare(&mut file, line, &facts, rows);
        file.problems.truncate(PROBLEMS);
        match wanted {
            Some(wanted) => Ok((file, wanted)),
            None => Ok((refused(file, ReturnFault::Empty, &[]), nothing())),
        }
    }

    fn order_of(&self, facts: &Facts) -> Result<Option<TaskRecord>> {
        let mut id = facts.order.clone();
        if let Some(line) = &facts.line {
            id = returned::order_of(self.conn, line)?;
        }
        if id.is_none()
            && let Some((number, year)) = facts.text(Label::Number).split_once('/')
            && let (Ok(number), Ok(year)) = (number.trim().parse(), year.trim().parse())
        {
            id = returned::by_number(self.conn, number, year)?;
        }
        let found = match id {
            Some(id) => task(self.conn, &id)?.filter(|task| !task.deleted),
            None => None,
        };
        match found {
            Some(found) if store::is_order(self.conn, &found.id)? => Ok(Some(found)),
            _ => Ok(None),
        }
    }

    /// The differences; none when nothing is filled in. What a form leaves open stays as it is.
    fn compare(
        &self,
        file: &mut ReturnFile,
        line: &LineRecord,
        facts: &Facts,
        rows: Vec<Vec<String>>,
    ) -> Option<Wanted> {
        let value = |label| {
            facts
                .values
                .get(&label)
                .filter(|value| !value.text.is_empty())
        };
        let mut wanted = Wanted {
            line: line.id.clone(),
            ..Wanted::default()
        };
        let mut filled = !rows.is_empty();
        for (label, field, column, before, limit) in [
            (
                Label::AnswerNo,
                ReturnField::AnswerNo,
                "answer_no",
                &line.answer_no,
                limits::NAME,
            ),
            (
                Label::Note,
                ReturnField::Note,
                "note",
                &line.note,
                limits::DUTY,
            ),
        ] {
            let Some(value) = value(label) else { continue };
            filled = true;
            if value.text.chars().count() > limit {
                file.problems.push(problem(value, ReturnCode::TooLong));
            } else if value.text != *before {
                wanted.put(file, field, column, before, &value.text);
            }
        }
        if let Some(value) = value(Label::AnswerDate) {
            filled = true;
            let before = line.answer_date.clone().unwrap_or_default();
            match date(&value.text) {
                None => file.problems.push(problem(value, ReturnCode::NotADate)),
                Some(day) if day > self.today => {
                    file.problems.push(problem(value, ReturnCode::InFuture));
                }
                Some(day) if day.to_string() != before => {
                    let after = day.to_string();
                    wanted.put(
                        file,
                        ReturnField::AnswerDate,
                        "answer_date",
                        &before,
                        &after,
                    );
                }
                Some(_) => {}
            }
        }
        let mut after = Vec::with_capacity(rows.len());
        for row in rows {
            after.push(self.cells(file, row));
        }
        let before = answers(&line.answer);
        // A form whose table was left open says nothing of a table that is there.
        if after.is_empty() {
            file.rows = changes(&before, &before);
        } else {
            file.rows = changes(&before, &after);
            if after != before {
                let stored = serde_json::to_string(&after).unwrap_or_default();
                wanted.values.push(("answer", stored.into()));
            }
        }
        if !filled {
            return None;
        }
        // Nothing new about an answer that was sent back does not answer it.
        let first = matches!(
            line.state,
            LineState::Sent | LineState::Received | LineState::InWork
        );
        wanted.marks = first || (line.state == LineState::Returned && !wanted.values.is_empty());
        file.marks = wanted.marks;
        file.changed = wanted.marks || !wanted.values.is_empty();
        Some(wanted)
    }

    /// A row as it is kept: days as the office writes them, cells that are too long left out.
    fn cells(&self, file: &mut ReturnFile, row: Vec<String>) -> Vec<String> {
        row.into_iter()
            .map(|cell| match day(&cell) {
                Some(day) => day,
                None if cell.chars().count() > limits::DUTY => {
                    let value = Value {
                        text: cell,
                        ..Value::default()
                    };
                    file.problems.push(problem(&value, ReturnCode::TooLong));
                    String::new()
                }
                None => cell,
            })
            .collect()
    }
}

impl Wanted {
    fn put(
        &mut self,
        file: &mut ReturnFile,
        field: ReturnField,
        column: &'static str,
        before: &str,
        after: &str,
    ) {
        self.values.push((column, after.into()));
        file.fields.push(ReturnDiff {
            field,
            before: before.to_owned(),
            after: after.to_owned(),
        });
    }
}

fn blank(path: &str, name: String) -> ReturnFile {
    ReturnFile {
        path: path.to_owned(),
        name,
        digest: String::new(),
        fault: None,
        fault_params: BTreeMap::new(),
        order: String::new(),
        number: String::new(),
        title: String::new(),
        line: String::new(),
        council: String::new(),
        state: None,
        marks: false,
        fields: Vec::new(),
        columns: Vec::new(),
        rows: Vec::new(),
        problems: Vec::new(),
        changed: false,
    }
}

fn refused(mut file: ReturnFile, fault: ReturnFault, params: &[(&str, &str)]) -> ReturnFile {
    file.fault = Some(fault);
    let params = params.iter();
    file.fault_params = params
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    file
}

fn problem(value: &Value, code: ReturnCode) -> ReturnProblem {
    ReturnProblem {
        row: value.row,
        column: match value.row {
            0 => String::new(),
            _ => letter(value.column),
        },
        code,
        value: value.text.chars().take(VALUE).collect(),
    }
}

/// The line by its id, else by the name of its council: as it was sent, or of today, with or
/// without a word such as „Primăria” before it. Two that fit are none.
fn line_of<'a>(facts: &Facts, lines: &'a [LineRecord]) -> Option<&'a LineRecord> {
    if let Some(id) = &facts.line {
        return lines.iter().find(|line| &line.id == id);
    }
    let name = key(facts.text(Label::Council));
    if name.is_empty() {
        return None;
    }
    let names = |line: &LineRecord| {
        let now = line.now_name.clone().unwrap_or_default();
        [key(&line.name), key(&now)]
            .into_iter()
            .filter(|name| !name.is_empty())
    };
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut fitting = lines
            .iter()
            .filter(|line| names(line).any(|each| fits(&each)));
        fitting.next().filter(|_| fitting.next().is_none())
    };
    only(&|each| each == name).or_else(|| only(&|each| name.ends_with(&format!(" {each}"))))
}

/// `17.05.2026`, `2026-05-17`, `17/05/2026`, also with an hour after it.
fn date(text: &str) -> Option<NaiveDate> {
    let text = text.trim().split(['T', ' ']).next().unwrap_or_default();
    ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y", "%Y.%m.%d"]
        .into_iter()
        .find_map(|form| NaiveDate::parse_from_str(text, form).ok())
}

/// Rows old and new side by side: what is equal stands together, what lies between was changed,
/// then added or removed.
pub fn changes(before: &[Vec<String>], after: &[Vec<String>]) -> Vec<ReturnRow> {
    let (rows, columns) = (before.len(), after.len());
    let width = columns + 1;
    // Longest run of rows that both have, counted from the end.
    let mut common = vec![0u32; (rows + 1) * width];
    let at = |row: usize, column: usize| row * width + column;
    for (row, one) in before.iter().enumerate().rev() {
        for (column, other) in after.iter().enumerate().rev() {
            common[at(row, column)] = if one == other {
                common[at(row + 1, column + 1)] + 1
            } else {
                common[at(row + 1, column)].max(common[at(row, column + 1)])
            };
        }
    }
    let mut out = Vec::new();
    let (mut row, mut column) = (0, 0);
    let (mut old, mut new): (Vec<&Vec<String>>, Vec<&Vec<String>>) = (Vec::new(), Vec::new());
    loop {
        match (before.get(row), after.get(column)) {
            (Some(one), Some(other)) if one == other => {
                between(&mut old, &mut new, &mut out);
                out.push(side(ReturnRowKind::Same, Some(one), Some(other)));
                row += 1;
                column += 1;
            }
            (Some(one), Some(_)) if common[at(row + 1, column)] >= common[at(row, column + 1)] => {
                old.push(one);
                row += 1;
            }
            (_, Some(other)) => {
                new.push(other);
                column += 1;
            }
            (Some(one), None) => {
                old.push(one);
                row += 1;
            }
            (None, None) => break,
        }
    }
    between(&mut old, &mut new, &mut out);
    out
}

fn between(old: &mut Vec<&Vec<String>>, new: &mut Vec<&Vec<String>>, out: &mut Vec<ReturnRow>) {
    let both = old.len().min(new.len());
    for n in 0..old.len().max(new.len()) {
        let kind = match n {
            n if n < both => ReturnRowKind::Changed,
            _ if old.len() > new.len() => ReturnRowKind::Removed,
            _ => ReturnRowKind::Added,
        };
        out.push(side(kind, old.get(n).copied(), new.get(n).copied()));
    }
    old.clear();
    new.clear();
}

fn side(
    kind: ReturnRowKind,
    before: Option<&Vec<String>>,
    after: Option<&Vec<String>>,
) -> ReturnRow {
    ReturnRow {
        kind,
        before: before.cloned().unwrap_or_default(),
        after: after.cloned().unwrap_or_default(),
    }
}
