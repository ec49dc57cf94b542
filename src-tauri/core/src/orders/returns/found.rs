//! What a filled form says, wherever its cells were moved to: codes, labels in any language, and
//! the table by its heads.

use std::collections::HashMap;

use district_documents::export::formula;
use district_documents::reading::{Row, Table};

use super::{ReturnCode, ReturnProblem};
use crate::locales::{Language, Texts};
use crate::search::folded;

/// Begins the id of a line.
pub const LINE_CODE: &str = "DD-LINE:";
/// Begins the id of an order.
pub const ORDER_CODE: &str = "DD-ORDER:";

/// What stands beside a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Label {
    /// Number of the order.
    Number,
    /// Title of the order.
    Title,
    /// Term.
    Term,
    /// The council.
    Council,
    /// The code of the line or of the order.
    Code,
    /// Number of their document.
    AnswerNo,
    /// Its day.
    AnswerDate,
    /// Remark.
    Note,
}

const LABELS: [(Label, &str); 8] = [
    (Label::Number, "return-form-number"),
    (Label::Title, "return-form-title"),
    (Label::Term, "return-form-term"),
    (Label::Council, "return-form-council"),
    (Label::Code, "return-form-code"),
    (Label::AnswerNo, "return-form-answer-no"),
    (Label::AnswerDate, "return-form-answer-date"),
    (Label::Note, "return-form-note"),
];

/// A value with the place it was found at: row as its program counts, column from 0.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Value {
    pub text: String,
    pub row: u32,
    pub column: usize,
}

/// A form without its table.
#[derive(Debug, Default)]
pub struct Facts {
    /// Id of the line.
    pub line: Option<String>,
    /// Id of the order.
    pub order: Option<String>,
    /// Values by label.
    pub values: HashMap<Label, Value>,
}

impl Facts {
    /// What stands beside a label; empty when nothing does.
    pub fn text(&self, label: Label) -> &str {
        self.values.get(&label).map_or("", |value| &value.text)
    }

    /// True when nothing says that this is a form of ours.
    pub fn is_foreign(&self) -> bool {
        self.line.is_none()
            && self.order.is_none()
            && (self.text(Label::Number).is_empty() || self.text(Label::Council).is_empty())
    }
}

/// The labels in every language, folded.
pub struct Labels(HashMap<String, Label>);

impl Labels {
    /// Reads the texts.
    pub fn read() -> Self {
        let mut found = HashMap::new();
        for language in Language::ALL {
            let texts = Texts::new(language);
            for (label, id) in LABELS {
                found.insert(key(&texts.text(id)), label);
            }
        }
        Labels(found)
    }

    fn of(&self, cell: &str) -> Option<Label> {
        self.0.get(&key(cell)).copied()
    }

    /// The labels of a row with what stands beside each.
    fn values(&self, row: &Row, letters: Letters) -> Vec<(Label, Value)> {
        let cells: Vec<&str> = row.cells().collect();
        let mut found = Vec::new();
        for (at, cell) in cells.iter().enumerate() {
            let value = |text: &str, column: usize| Value {
                text: letters.read(text),
                row: row.number,
                column,
            };
            if let Some(label) = self.of(cell) {
                let beside = cells.iter().enumerate().skip(at + 1);
                let beside = beside
                    .take_while(|(_, next)| self.of(next).is_none())
                    .find(|(_, next)| !next.is_empty());
                found.push(match beside {
                    Some((column, text)) => (label, value(text, column)),
                    None => (label, value("", at + 1)),
                });
            } else if let Some((name, text)) = cell.split_once(':')
                && let Some(label) = self.of(name)
            {
                found.push((label, value(text, at)));
            }
        }
        found
    }
}

/// How the cells of a file are read.
#[derive(Clone, Copy)]
pub struct Letters {
    /// True for separated text, where an apostrophe may guard a cell.
    pub guarded: bool,
}

impl Letters {
    /// A cell as it was typed; the letters of an old keyboard become those of today.
    pub fn read(self, cell: &str) -> String {
        let cell = cell.trim();
        let cell = if self.guarded {
            formula::restore(cell)
        } else {
            cell
        };
        cell.chars()
            .map(|letter| match letter {
                'ş' => 'ș',
                'ţ' => 'ț',
                'Ş' => 'Ș',
                'Ţ' => 'Ț',
                letter => letter,
            })
            .collect()
    }
}

/// A name without case, marks, double blanks and the sign at its end.
pub fn key(text: &str) -> String {
    let words: Vec<String> = text.split_whitespace().map(folded).collect();
    words.join(" ").trim_end_matches([':', '*', ' ']).to_owned()
}

/// The codes and labels of a form. Rows of its answer table are not looked at.
pub fn facts(table: &Table, labels: &Labels, letters: Letters, head: Option<usize>) -> Facts {
    let mut facts = Facts::default();
    for (at, row) in table.rows.iter().enumerate() {
        for cell in row.cells() {
            let cell = letters.read(cell);
            for (begin, into) in [(LINE_CODE, &mut facts.line), (ORDER_CODE, &mut facts.order)] {
                // A label may stand in the same cell.
                if let Some((_, id)) = cell.split_once(begin)
                    && into.is_none()
                {
                    *into = id.split_whitespace().next().map(str::to_owned);
                }
            }
        }
        if head.is_some_and(|head| at == head)
            || (head.is_some_and(|h| at > h) && !leads(labels, row))
        {
            continue;
        }
        for (label, value) in labels.values(row, letters) {
            let known = facts.values.entry(label).or_default();
            if known.text.is_empty() {
                *known = value;
            }
        }
    }
    facts
}

/// True when the first words of a row are a label: facts that were moved under the table.
fn leads(labels: &Labels, row: &Row) -> bool {
    let first = row.cells().find(|cell| !cell.is_empty());
    first.is_some_and(|cell| {
        let name = cell.split(':').next().unwrap_or(cell);
        labels.of(cell).is_some() || labels.of(name).is_some()
    })
}

/// The answer table of a form.
#[derive(Debug, Default)]
pub struct Answers {
    /// Rows, each with a cell for every column that was asked for.
    pub rows: Vec<Vec<String>>,
    /// Columns asked for and not there, columns there and not asked for.
    pub problems: Vec<ReturnProblem>,
}

/// Where the heads of the table stand: the row that names most of the columns, at least half.
pub fn head(table: &Table, form: &[String]) -> Option<usize> {
    let wanted: Vec<String> = form.iter().map(|name| key(name)).collect();
    let mut best = (0, None);
    for (at, row) in table.rows.iter().enumerate() {
        let cells: Vec<String> = row.cells().map(key).collect();
        let named = wanted.iter().filter(|name| cells.contains(name)).count();
        // A single column may be named like a label above it; then the lower row is the head.
        if named > best.0 || (named == best.0 && named > 0 && wanted.len() == 1) {
            best = (named, Some(at));
        }
    }
    best.1.filter(|_| best.0 * 2 >= wanted.len() && best.0 > 0)
}

/// Reads the table under its heads, its columns in whatever order they stand.
pub fn answers(
    table: &Table,
    form: &[String],
    head: usize,
    labels: &Labels,
    letters: Letters,
) -> Answers {
    let mut out = Answers::default();
    let Some(heads) = table.rows.get(head) else {
        return out;
    };
    let names: Vec<String> = heads.cells().map(key).collect();
    let wanted: Vec<String> = form.iter().map(|name| key(name)).collect();
    let mut places = Vec::new();
    for (name, want) in form.iter().zip(&wanted) {
        let place = names.iter().position(|name| name == want);
        if place.is_none() {
            out.problems.push(ReturnProblem {
                row: heads.number,
                column: String::new(),
                code: ReturnCode::MissingColumn,
                value: name.clone(),
            });
        }
        places.push(place);
    }
    for (column, (name, cell)) in names.iter().zip(heads.cells()).enumerate() {
        if !name.is_empty() && !wanted.contains(name) {
            out.problems.push(ReturnProblem {
                row: heads.number,
                column: letter(column),
                code: ReturnCode::UnknownColumn,
                value: cell.chars().take(80).collect(),
            });
        }
    }
    for row in table.rows.iter().skip(head + 1) {
        if leads(labels, row) {
            continue;
        }
        let cells: Vec<String> = places
            .iter()
            .map(|place| place.map_or(String::new(), |at| letters.read(row.cell(at))))
            .collect();
        // Heads that a printer repeated are no answer.
        let repeated = cells
            .iter()
            .zip(&wanted)
            .all(|(cell, name)| key(cell) == *name);
        if !repeated && cells.iter().any(|cell| !cell.is_empty()) {
            out.rows.push(cells);
        }
    }
    out
}

/// A column as spreadsheets name it: `A`, `B` … `AA`.
pub fn letter(mut column: usize) -> String {
    let mut out = String::new();
    loop {
        out.insert(0, char::from(b'A' + (column % 26) as u8));
        if column < 26 {
            return out;
        }
        column = column / 26 - 1;
    }
}
