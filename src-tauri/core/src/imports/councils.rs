//! Councils by the same wizard: kind, names, code, figures.

use std::collections::{BTreeSet, HashMap};

use district_documents::reading::Row;
use serde_json::json;

use super::cells::Cells;
use super::opened::Progress;
use super::source::Source;
use super::store::{COUNCIL, StoredCouncil, extra_of, extra_text};
use super::{
    DuplicateChoice, DuplicatePair, DuplicateSide, Evidence, ImportCheck, ImportField, ImportPlan,
    ImportedPerson, RowCode, RowProblem,
};
use crate::error::{Error, ErrorCode, Result};
use crate::history::{Entity, WriteTx};
use crate::limits;
use crate::search::folded;

/// Kinds and the words they are written with, folded.
const KINDS: [(&str, &str); 4] = [
    (
        "municipality",
        "municipiu municipiul муниципий муніципій municipality",
    ),
    ("town", "oras orasul город місто town city"),
    ("commune", "comuna comune коммуна комуна громада commune"),
    ("village", "sat satul село village"),
];

/// What to write.
pub(super) enum Action {
    /// A council at this place among the known.
    Add(usize),
    /// Values and facts that a known one lacks.
    Merge(usize, Vec<(&'static str, String)>, Vec<(String, String)>),
}

/// The outcome, and how to bring it about.
pub(super) struct Planned {
    pub check: ImportCheck,
    pub actions: Vec<Action>,
    known: Vec<StoredCouncil>,
}

/// Goes through the rows in order.
pub(super) fn plan(source: &Source, plan: &ImportPlan, stored: Vec<StoredCouncil>) -> Planned {
    let decisions: HashMap<u32, DuplicateChoice> = plan
        .decisions
        .iter()
        .map(|one| (one.row, one.choice))
        .collect();
    let cells = Cells::new(source, plan);
    let mut planned = Planned {
        check: ImportCheck {
            read: source.unread,
            skipped: source.unread,
            problems: source.problems.clone(),
            ..ImportCheck::default()
        },
        actions: Vec::new(),
        known: stored,
    };
    let mut kept = BTreeSet::new();
    for row in source.rows() {
        let Some((council, problems)) = read(&cells, row) else {
            continue;
        };
        planned.check.read += 1;
        let choice = decisions
            .get(&row.number)
            .copied()
            .unwrap_or(plan.on_duplicate);
        let skip = decisions.get(&row.number) == Some(&DuplicateChoice::Skip);
        let there = planned.find(&council);
        if !problems.is_empty() || (skip && there.is_none()) {
            planned.check.skipped += 1;
            if !skip {
                planned.check.problems.extend(problems);
            }
            continue;
        }
        kept.extend(council.extra.iter().map(|(name, _)| name.clone()));
        planned.row(row.number, council, there, choice);
    }
    planned.check.kept = kept.into_iter().collect();
    planned.check.finish();
    planned
}

fn read(cells: &Cells, row: &Row) -> Option<(StoredCouncil, Vec<RowProblem>)> {
    let found = cells.of(row);
    if found.is_empty() {
        return None;
    }
    let mut council = StoredCouncil {
        id: String::new(),
        values: vec![String::new(); COUNCIL.len()],
        extra: Vec::new(),
    };
    let mut problems = Vec::new();
    let problem = |column, field: &str, code, value: &str, params: &[(&str, String)]| RowProblem {
        row: row.number,
        column,
        field: field.to_owned(),
        code,
        message_params: params
            .iter()
            .map(|(k, v)| ((*k).to_owned(), v.clone()))
            .collect(),
        value: value.to_owned(),
        left_out: true,
    };
    for cell in found {
        let word = cell
            .field
            .map(|field| super::words::slug(&field))
            .unwrap_or_default();
        let Some(place) = COUNCIL.iter().position(|name| *name == word) else {
            council.extra.push((cells.header(cell.column), cell.text));
            continue;
        };
        let text = cell.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let value = match cell.field {
            Some(ImportField::Kind) => kind(&text),
            Some(
                ImportField::Population
                | ImportField::Voters
                | ImportField::Seats
                | ImportField::Elected,
            ) => match number(&text) {
                Some(number) => number,
                None => {
                    let code = RowCode::NotANumber;
                    problems.push(problem(Some(cell.column), &word, code, &text, &[]));
                    continue;
                }
            },
            _ => text,
        };
        let limit = match cell.field {
            Some(ImportField::Note) => limits::NOTE,
            Some(
                ImportField::Address
                | ImportField::Hours
                | ImportField::Reception
                | ImportField::Sittings
                | ImportField::Bank
                | ImportField::Website,
            ) => limits::LINE,
            Some(
                ImportField::Kind
                | ImportField::Code
                | ImportField::FiscalCode
                | ImportField::Postcode,
            ) => limits::ROOM,
            _ => limits::TITLE,
        };
        let length = value.chars().count();
        if length > limit {
            let params = [("limit", limit.to_string()), ("length", length.to_string())];
            problems.push(problem(
                Some(cell.column),
                &word,
                RowCode::TooLong,
                &value,
                &params,
            ));
        }
        if let Some(slot) = council.values.get_mut(place) {
            *slot = value;
        }
    }
    if council.name().is_empty() {
        problems.push(problem(None, "name", RowCode::Required, "", &[]));
    }
    Some((council, problems))
}

/// The word of a kind as the program keeps it; an unknown one stays as written.
fn kind(text: &str) -> String {
    let wanted = folded(text);
    let wanted = wanted.trim_end_matches('.');
    let found = KINDS.iter().find(|(code, words)| {
        *code == wanted || words.split(' ').any(|word| folded(word) == wanted)
    });
    found.map_or_else(|| text.to_owned(), |(code, _)| (*code).to_owned())
}

/// `1 834`, `12.310` and `12,310` as whole numbers.
fn number(text: &str) -> Option<String> {
    let groups: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || matches!(c, '.' | ',' | '\''))
        .collect();
    let whole = groups.iter().skip(1).all(|group| group.len() == 3);
    let digits = groups.concat();
    let plain = whole && !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit());
    let value: u32 = plain.then(|| digits.parse().ok()).flatten()?;
    Some(value.to_string())
}

impl StoredCouncil {
    fn name(&self) -> &str {
        self.values.get(1).map_or("", String::as_str)
    }

    fn named(&self, name: &str) -> bool {
        let wanted = folded(name);
        self.values
            .iter()
            .skip(1)
            .take(3)
            .any(|own| !own.is_empty() && folded(own) == wanted)
    }
}

impl Planned {
    fn find(&self, council: &StoredCouncil) -> Option<(usize, Evidence)> {
        let code = council.values.get(4).filter(|code| !code.is_empty());
        if let Some(at) = self
            .known
            .iter()
            .position(|known| code.is_some() && known.values.get(4) == code)
        {
            return Some((at, Evidence::Uid));
        }
        let same = |known: &StoredCouncil| {
            let theirs = known.values.get(4).filter(|code| !code.is_empty());
            // Two villages of one name have different codes.
            (code.is_none() || theirs.is_none()) && known.named(council.name())
        };
        self.known
            .iter()
            .position(same)
            .map(|at| (at, Evidence::Name))
    }

    fn row(
        &mut self,
        row: u32,
        council: StoredCouncil,
        there: Option<(usize, Evidence)>,
        choice: DuplicateChoice,
    ) {
        let name = council.name().to_owned();
        self.check.show(|| ImportedPerson {
            row,
            name: name.clone(),
            post: council.values.first().cloned().unwrap_or_default(),
            phones: Vec::new(),
            emails: Vec::new(),
        });
        let known = there.and_then(|(at, evidence)| Some((at, evidence, self.known.get_mut(at)?)));
        let Some((at, evidence, known)) = known else {
            self.add(council);
            return;
        };
        let mut sets = Vec::new();
        let mut extra = Vec::new();
        for ((field, new), old) in COUNCIL.iter().zip(&council.values).zip(&known.values) {
            if new.is_empty() || folded(new) == folded(old) {
                continue;
            }
            if old.is_empty() {
                sets.push((*field, new.clone()));
            } else {
                extra.push(((*field).to_owned(), new.clone()));
            }
        }
        extra.extend(council.extra.iter().cloned());
        extra.retain(|fact| !known.extra.contains(fact));
        let adds = !(sets.is_empty() && extra.is_empty());
        if adds || choice == DuplicateChoice::Keep {
            let stored = known.id.clone();
            self.check.pair(|| DuplicatePair {
                row,
                person: (!stored.is_empty()).then_some(stored),
                earlier_row: None,
                evidence,
                choice,
                sides: vec![DuplicateSide {
                    field: ImportField::Name,
                    row: name.clone(),
                    stored: known.name().to_owned(),
                }],
                adds,
            });
        }
        match choice {
            DuplicateChoice::Keep => self.add(council),
            _ if !adds => self.check.unchanged += 1,
            DuplicateChoice::Skip => self.check.duplicate(row, name),
            DuplicateChoice::Merge => {
                for (field, value) in &sets {
                    let place = COUNCIL.iter().position(|name| name == field);
                    if let Some(slot) = place.and_then(|place| known.values.get_mut(place)) {
                        slot.clone_from(value);
                    }
                }
                known.extra.extend(extra.iter().cloned());
                self.check.merged += 1;
                self.actions.push(Action::Merge(at, sets, extra));
            }
        }
    }

    fn add(&mut self, council: StoredCouncil) {
        self.check.added += 1;
        self.actions.push(Action::Add(self.known.len()));
        self.known.push(council);
    }

    /// Writes what was planned; ids of the councils added or completed come back.
    pub fn write(&mut self, tx: &mut WriteTx, progress: &Progress) -> Result<Vec<String>> {
        let mut touched = Vec::new();
        let total = self.actions.len() as u32;
        for (done, action) in self.actions.iter().enumerate() {
            if progress.cancelled() {
                return Err(Error::refused(ErrorCode::Cancelled, &[]));
            }
            progress.set(done as u32, total);
            let at = match action {
                Action::Add(at) | Action::Merge(at, ..) => *at,
            };
            let Some(council) = self.known.get_mut(at) else {
                continue;
            };
            match action {
                Action::Add(_) => {
                    council.id = tx.new_id();
                    let mut values: Vec<(&str, serde_json::Value)> = COUNCIL
                        .iter()
                        .zip(&council.values)
                        .map(|(field, value)| (*field, stored(field, value)))
                        .collect();
                    values.push(("place", json!(at)));
                    values.push(("extra", json!(extra_text(&council.extra))));
                    tx.insert(Entity::Council, &council.id, &values)?;
                }
                Action::Merge(_, sets, extra) => {
                    for (field, value) in sets {
                        tx.set(Entity::Council, &council.id, field, stored(field, value))?;
                    }
                    if !extra.is_empty() {
                        let there = tx.get(Entity::Council, &council.id, "extra")?;
                        let mut facts = extra_of(there.as_str().unwrap_or_default());
                        facts.extend(extra.iter().cloned());
                        let text = json!(extra_text(&facts));
                        tx.set(Entity::Council, &council.id, "extra", text)?;
                    }
                }
            }
            touched.push(council.id.clone());
        }
        touched.sort_unstable();
        touched.dedup();
        Ok(touched)
    }
}

fn stored(field: &str, value: &str) -> serde_json::Value {
    match field {
        "population" | "voters" | "seats" | "elected" => value
            .parse::<i64>()
            .map_or(serde_json::Value::Null, Into::into),
        _ => json!(value),
    }
}
