//! One row of tasks as it is to be stored, with everything wrong about it.

use std::collections::HashSet;

use district_documents::reading::Row;

use super::store::{Known, name_key};
use super::{days, words};
use crate::imports::cells::{Cell, Cells};
use crate::imports::words::slug;
use crate::imports::{ImportField, RowCode, RowProblem};
use crate::limits::{self, Check};
use crate::search::folded;
use crate::tasks::service::LABEL;
use crate::tasks::{Basis, Priority, TaskControl, TaskState};

/// Somebody named in a row: the only card of that name, else the name alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::imports) struct Who {
    pub id: Option<String>,
    pub name: String,
}

/// A task of a list. Days are YYYY-MM-DD.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::imports) struct Draft {
    pub row: u32,
    /// Number and year; of a row without a year the year is not known yet.
    pub number: Option<(i64, i64)>,
    /// The number's cell as written, and its heading.
    pub written: String,
    pub number_head: String,
    pub title: String,
    pub text: String,
    pub basis: Basis,
    pub author: Who,
    pub responsible: Who,
    pub controller: Who,
    /// Those named after the responsible in the same cell.
    pub others: Vec<Who>,
    /// Ids and names, in the order of the row.
    pub councils: Vec<(String, String)>,
    pub labels: Vec<String>,
    pub issued: Option<String>,
    pub plan: Option<String>,
    pub plan_time: Option<String>,
    pub due: Option<String>,
    pub due_time: Option<String>,
    pub own_due: Option<String>,
    pub first_due: Option<String>,
    pub no_term: bool,
    pub state: Option<TaskState>,
    pub performed: Option<String>,
    pub outcome: String,
    pub control: Option<TaskControl>,
    pub priority: Option<Priority>,
    pub remark: String,
    /// Facts without a place of their own: (heading, value).
    pub extra: Vec<(String, String)>,
}

/// A row understood.
pub(super) enum Reading {
    /// A task with what is wrong about it.
    Draft(Box<Draft>, Vec<RowProblem>),
    /// A heading over a group of rows.
    Group(String),
    /// Nothing to take.
    Blank,
}

/// Reads rows against what is known.
pub(super) struct Reader<'a> {
    pub cells: Cells<'a>,
    pub known: &'a Known,
    /// Today, YYYY-MM-DD.
    pub today: &'a str,
    /// Names already told not to be in the directory.
    pub told: HashSet<String>,
}

impl Reader<'_> {
    /// Reads one row. In a `loose` one a cell that is not understood is kept as a further fact and
    /// the row goes on.
    pub fn read(&mut self, row: &Row, loose: bool) -> Reading {
        let found = self.cells.of(row);
        let Some(first) = found.first() else {
            return Reading::Blank;
        };
        // A text merged over the whole row is written in each of its cells.
        if found.len() >= 3 && found.iter().all(|cell| cell.text == first.text) {
            return Reading::Group(first.text.clone());
        }
        let mut row = Taken {
            draft: Draft {
                row: row.number,
                ..Draft::default()
            },
            problems: Vec::new(),
            loose,
        };
        let mut basis = None;
        for cell in &found {
            match cell.field {
                Some(ImportField::Basis) => basis = Some(words::basis(&cell.text)),
                Some(field) => self.take(&mut row, field, cell),
                None => row.fact(&self.cells, cell),
            }
        }
        if let Some(whole) = basis {
            fill(&mut row.draft.basis, whole);
        }
        row.finish(&self.cells, &found);
        Reading::Draft(Box::new(row.draft), row.problems)
    }

    fn take(&mut self, row: &mut Taken, field: ImportField, cell: &Cell) {
        use ImportField::*;
        let text = cell.text.trim();
        let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let draft = &mut row.draft;
        match field {
            Title => join(&mut draft.title, &line, " "),
            Text => join(&mut draft.text, text, "\n"),
            Outcome => join(&mut draft.outcome, text, "\n"),
            Note => join(&mut draft.remark, text, "\n"),
            BasisKind => join(&mut draft.basis.kind, &line, " "),
            BasisNo => join(&mut draft.basis.no, &line, " "),
            BasisPoint => join(&mut draft.basis.point, &line, " "),
            Number => self.number(row, cell, &line),
            Author => row.draft.author = self.who(row, cell, &line),
            Controller => row.draft.controller = self.who(row, cell, &line),
            Responsible => {
                let mut all = text.split([';', '\n']).map(str::trim);
                let first = all.next().unwrap_or_default();
                row.draft.responsible = self.who(row, cell, first);
                for name in all.filter(|name| !name.is_empty()) {
                    let who = self.who(row, cell, name);
                    row.draft.others.push(who);
                }
            }
            Council => self.councils(row, cell, text),
            Labels => {
                let all = text.split([',', ';', '\n', '#']).map(str::trim);
                for label in all.filter(|label| !label.is_empty()) {
                    if !draft.labels.iter().any(|there| there == label) {
                        draft.labels.push(label.to_owned());
                    }
                }
            }
            Issued | Due | Plan | OwnDue | FirstDue | Performed | BasisDate => {
                self.day(row, field, cell);
            }
            DueTime | PlanTime => match days::clock(text) {
                Some(hour) if field == DueTime => draft.due_time = Some(hour),
                Some(hour) => draft.plan_time = Some(hour),
                None => row.wrong(&self.cells, cell, RowCode::NotAnHour, &[]),
            },
            State => match words::state(text) {
                Some((state, under)) => {
                    draft.state = Some(state);
                    if under && draft.control.is_none() {
                        draft.control = Some(TaskControl::Once);
                    }
                }
                None => row.wrong(&self.cells, cell, RowCode::NotListed, &[]),
            },
            Control => match words::control(text) {
                Some(control) => draft.control = Some(control),
                None => row.wrong(&self.cells, cell, RowCode::NotListed, &[]),
            },
            Priority => match words::priority(text) {
                Some(priority) => draft.priority = Some(priority),
                None => row.wrong(&self.cells, cell, RowCode::NotListed, &[]),
            },
            _ => row.fact(&self.cells, cell),
        }
    }

    /// `214/2026` and `214` are numbers of the program; anything else is a further fact.
    fn number(&self, row: &mut Taken, cell: &Cell, line: &str) {
        let (number, year) = line.split_once('/').unwrap_or((line, "0"));
        let whole = |text: &str| {
            let plain = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
            plain.then(|| text.parse::<i64>().ok()).flatten()
        };
        let read = whole(number.trim()).zip(whole(year.trim()));
        line.clone_into(&mut row.draft.written);
        row.draft.number_head = self.cells.header(cell.column);
        match read {
            Some((number, year))
                if (1..=9_999_999).contains(&number)
                    && (year == 0 || (1990..=2100).contains(&year)) =>
            {
                row.draft.number = Some((number, year));
            }
            _ => row.fact(&self.cells, cell),
        }
    }

    /// The only card of this name; else the name.
    fn who(&mut self, row: &mut Taken, cell: &Cell, name: &str) -> Who {
        let name = name.trim_end_matches([',', ';']).trim();
        if matches!(name, "" | "-" | "–" | "—") {
            return Who::default();
        }
        let key = name_key(name);
        if let Some([(id, shown)]) = self.known.people.get(&key).map(Vec::as_slice) {
            return Who {
                id: Some(id.clone()),
                name: shown.clone(),
            };
        }
        // Once a list: the same name stands in many of its rows.
        if self.told.insert(key) {
            let params = [("name", name.to_owned())];
            row.note(cell, RowCode::PersonUnknown, &params);
        }
        Who {
            id: None,
            name: name.to_owned(),
        }
    }

    /// Councils by name or code, as many as the cell names; „toate” is every one.
    fn councils(&self, row: &mut Taken, cell: &Cell, text: &str) {
        if words::all_councils(text) {
            row.draft.councils.clone_from(&self.known.councils);
            return;
        }
        let mut found = Vec::new();
        for part in self.parts(text) {
            match self.council(&part).as_slice() {
                [at] => found.push(*at),
                places => {
                    let code = match places {
                        [] => RowCode::CouncilUnknown,
                        _ => RowCode::CouncilUnclear,
                    };
                    row.wrong(&self.cells, cell, code, &[("name", part)]);
                }
            }
        }
        for at in found {
            if let Some(council) = self.known.councils.get(at)
                && !row.draft.councils.contains(council)
            {
                row.draft.councils.push(council.clone());
            }
        }
    }

    /// The names in a cell. A name that holds a joining word is looked for whole first.
    fn parts(&self, text: &str) -> Vec<String> {
        let mut parts = Vec::new();
        for piece in text.split([';', ',', '\n', '/']).map(str::trim) {
            if matches!(piece, "" | "-" | "–" | "—") {
                continue;
            }
            let known = !self.council(piece).is_empty();
            let joined = [" și ", " şi ", " si ", " и ", " та ", " й ", " and "];
            match joined.iter().find(|word| piece.contains(*word)) {
                Some(word) if !known => {
                    parts.extend(piece.split(word).map(|one| one.trim().to_owned()));
                }
                _ => parts.push(piece.to_owned()),
            }
        }
        parts.retain(|part| !part.is_empty());
        parts
    }

    fn council(&self, name: &str) -> Vec<usize> {
        const KINDS: &str = "com comuna or oras orasul s sat satul mun municipiul primaria consiliul local cl primarului comunei satului orasului consiliului г гор город с село м місто смт громада рада сільська міська коммуна примэрия примария примерія совет местный";
        let wanted = folded(name);
        if let Some(places) = self.known.named.get(wanted.trim()) {
            return places.clone();
        }
        // „Primăria comunei Sămpleni”, „com. Sămpleni”
        let mut words: Vec<&str> = wanted.split_whitespace().collect();
        while words.len() > 1 {
            let first = words.first().map_or("", |word| word.trim_end_matches('.'));
            if !KINDS.split(' ').any(|kind| folded(kind) == first) {
                break;
            }
            words.remove(0);
            if let Some(places) = self.known.named.get(&words.join(" ")) {
                return places.clone();
            }
        }
        Vec::new()
    }

    fn day(&self, row: &mut Taken, field: ImportField, cell: &Cell) {
        use ImportField::*;
        if matches!(cell.text.trim(), "-" | "–" | "—") {
            return;
        }
        let Some((day, hour)) = days::moment(&cell.text) else {
            row.wrong(&self.cells, cell, RowCode::NotADate, &[]);
            return;
        };
        if field == Performed && day.as_str() > self.today {
            row.wrong(&self.cells, cell, RowCode::InFuture, &[]);
            return;
        }
        let draft = &mut row.draft;
        let (slot, time) = match field {
            Issued => (&mut draft.issued, None),
            Plan => (&mut draft.plan, Some(&mut draft.plan_time)),
            OwnDue => (&mut draft.own_due, None),
            FirstDue => (&mut draft.first_due, None),
            Performed => (&mut draft.performed, None),
            BasisDate => (&mut draft.basis.date, None),
            _ => (&mut draft.due, Some(&mut draft.due_time)),
        };
        *slot = Some(day);
        if let (Some(time), Some(hour)) = (time, hour) {
            *time = Some(hour);
        }
    }
}

/// A row being read.
struct Taken {
    draft: Draft,
    problems: Vec<RowProblem>,
    loose: bool,
}

impl Taken {
    fn fact(&mut self, cells: &Cells, cell: &Cell) {
        // Further facts are cut rather than refused: they may be anything.
        let name = cells.header(cell.column);
        let value = cell.text.chars().filter(|c| !c.is_control() || *c == '\n');
        let fact = (
            name.chars().take(limits::TITLE).collect(),
            value.take(limits::DUTY).collect(),
        );
        if !self.draft.extra.contains(&fact) {
            self.draft.extra.push(fact);
        }
    }

    /// A cell that is not understood: it keeps the row out, or stays as a further fact.
    fn wrong(&mut self, cells: &Cells, cell: &Cell, code: RowCode, params: &[(&str, String)]) {
        if self.loose {
            self.fact(cells, cell);
        }
        self.push(cell, code, params, !self.loose);
    }

    /// Worth telling; the row is taken.
    fn note(&mut self, cell: &Cell, code: RowCode, params: &[(&str, String)]) {
        self.push(cell, code, params, false);
    }

    fn push(&mut self, cell: &Cell, code: RowCode, params: &[(&str, String)], left_out: bool) {
        let field = cell.field.map(|field| slug(&field)).unwrap_or_default();
        self.problems.push(RowProblem {
            row: self.draft.row,
            column: Some(cell.column),
            field,
            code,
            message_params: params
                .iter()
                .map(|(key, value)| ((*key).to_owned(), value.clone()))
                .collect(),
            value: cell.text.clone(),
            left_out,
        });
    }

    /// Limits of every field, and what follows from the cells together.
    fn finish(&mut self, cells: &Cells, found: &[Cell]) {
        let cell = |field: ImportField| found.iter().find(|cell| cell.field == Some(field));
        let draft = &mut self.draft;
        if draft.title.chars().count() > limits::POST && draft.text.is_empty() {
            // The whole sentence is the text; its beginning names the task.
            let whole = std::mem::take(&mut draft.title);
            draft.title = beginning(&whole, limits::POST);
            draft.text = whole;
            if let Some(cell) = cell(ImportField::Title) {
                self.note(cell, RowCode::TitleCut, &[]);
            }
        }
        let draft = &mut self.draft;
        let mut check = Check::default();
        use ImportField::*;
        for (field, value, limit) in [
            (Title, &mut draft.title, limits::POST),
            (BasisKind, &mut draft.basis.kind, limits::NAME),
            (BasisNo, &mut draft.basis.no, limits::NAME),
            (BasisPoint, &mut draft.basis.point, limits::NAME),
            (Author, &mut draft.author.name, limits::TITLE),
            (Responsible, &mut draft.responsible.name, limits::TITLE),
            (Controller, &mut draft.controller.name, limits::TITLE),
        ] {
            check.text(&slug(&field), value, limit);
        }
        for other in &mut draft.others {
            check.text(&slug(&Responsible), &mut other.name, limits::TITLE);
        }
        for label in &mut draft.labels {
            check.text(&slug(&Labels), label, LABEL);
        }
        check.lines(&slug(&Text), &mut draft.text, limits::NOTE);
        check.lines(&slug(&Outcome), &mut draft.outcome, limits::NOTE);
        check.lines(&slug(&Note), &mut draft.remark, limits::NOTE);
        for error in check.into_found() {
            let same = |cell: &&Cell| cell.field.is_some_and(|field| slug(&field) == error.path);
            let basis = |cell: &&Cell| cell.field == Some(Basis);
            let at = found.iter().find(same).or(found.iter().find(basis));
            self.problems.push(RowProblem {
                row: self.draft.row,
                column: at.map(|cell| cell.column),
                field: error.path.clone(),
                code: match error.code {
                    crate::error::FieldCode::TooLong => RowCode::TooLong,
                    _ => RowCode::BadCharacters,
                },
                message_params: error.params.clone(),
                value: at.map(|cell| cell.text.clone()).unwrap_or_default(),
                left_out: true,
            });
        }
        if self.draft.title.is_empty() {
            let row = self.draft.row;
            self.problems.push(bare(row, RowCode::TitleMissing, true));
        }
        let stood = super::standing::settle(&mut self.draft);
        if stood.contains(&RowCode::NotPerformed)
            && let Some(cell) = found.iter().find(|cell| cell.field == Some(Performed))
        {
            self.fact(cells, cell);
        }
        let row = self.draft.row;
        self.problems
            .extend(stood.into_iter().map(|code| bare(row, code, false)));
    }
}

/// A problem of a whole row.
pub(super) fn bare(row: u32, code: RowCode, left_out: bool) -> RowProblem {
    RowProblem {
        row,
        column: None,
        field: String::new(),
        code,
        message_params: Default::default(),
        value: String::new(),
        left_out,
    }
}

fn join(slot: &mut String, text: &str, by: &str) {
    if !slot.is_empty() && !text.is_empty() {
        slot.push_str(by);
    }
    slot.push_str(text);
}

/// What the row's own columns left open is filled from the whole.
fn fill(basis: &mut Basis, whole: Basis) {
    for (slot, value) in [
        (&mut basis.kind, whole.kind),
        (&mut basis.no, whole.no),
        (&mut basis.point, whole.point),
    ] {
        if slot.is_empty() {
            *slot = value;
        }
    }
    basis.date = basis.date.take().or(whole.date);
}

/// As many whole words as fit, and the sign that there is more.
fn beginning(text: &str, limit: usize) -> String {
    let cut: String = text.chars().take(limit - 1).collect();
    let end = cut.rfind(' ').filter(|at| *at > 0).unwrap_or(cut.len());
    format!(
        "{}…",
        cut.get(..end)
            .unwrap_or(&cut)
            .trim_end_matches([',', ';', ' '])
    )
}
