//! A row whose number is there already: what it adds, what differs, what becomes of it.

use super::comparing::{alike, compared, differing, fields, holder};
use super::draft::{self, Draft};
use super::{Action, Planned, write};
use crate::imports::ImportField::*;
use crate::imports::{DuplicateChoice, DuplicatePair, DuplicateSide, Evidence, RowCode};

impl Planned {
    /// A row whose number is there already.
    pub(super) fn again(&mut self, draft: Draft, at: usize, choice: DuplicateChoice) {
        let Some(there) = self.there.get_mut(at) else {
            return;
        };
        let mut lacking = draft.clone();
        lacking.values.clear();
        lacking.extra.clear();
        let same_council = there.council.is_some() && there.council == draft.council;
        let mut sides = Vec::new();
        for field in fields() {
            let new = compared(&draft, field);
            if new.is_empty() {
                continue;
            }
            let old = there.values.get(&field).cloned().unwrap_or_default();
            let side = |one: &DuplicateSide| Some(one.field) == holder(field);
            let alike = !old.is_empty() && alike(field, &old, &new);
            if alike || (field == Council && same_council) {
                continue;
            }
            if old.is_empty() && !sides.iter().any(side) {
                lacking.values.insert(field, draft.get(field).to_owned());
                there.values.insert(field, new);
            } else {
                sides.push(DuplicateSide {
                    field,
                    row: draft.get(field).to_owned(),
                    stored: old,
                });
            }
        }
        // A number of another council is another station: nothing of it is written here.
        let other = match (&there.council, &draft.council) {
            (Some(one), Some(other)) => one != other,
            _ => sides.iter().any(|side| side.field == Council),
        };
        let merging = choice == DuplicateChoice::Merge;
        let choice = match other && merging {
            true => DuplicateChoice::Skip,
            false => choice,
        };
        if let Some(note) = write::joined(&there.note, &write::note(&draft)) {
            let more = note.strip_prefix(there.note.as_str()).unwrap_or(&note);
            lacking.values.insert(Note, more.trim().to_owned());
            if choice == DuplicateChoice::Merge {
                there.note = note;
            }
        }
        let adds = !lacking.values.is_empty();
        let (row, name) = (draft.row, draft.name());
        if adds || !sides.is_empty() || choice != DuplicateChoice::Merge {
            let stored = there.id.clone();
            let earlier = there.row;
            self.check.pair(|| DuplicatePair {
                row,
                person: (!stored.is_empty()).then_some(stored),
                earlier_row: (earlier > 0).then_some(earlier),
                evidence: Evidence::Uid,
                choice,
                sides: sides.clone(),
                adds,
            });
        }
        if there.row > 0 {
            // Two rows of the list with one number: named, whatever comes of it.
            let mut twice = draft::problem(
                row,
                None,
                "number",
                RowCode::NumberTwice,
                draft.get(Number),
                false,
            );
            twice.message_params = [
                ("number".to_owned(), draft.get(Number).to_owned()),
                ("row".to_owned(), there.row.to_string()),
            ]
            .into();
            self.check.problems.push(twice);
        }
        if choice != DuplicateChoice::Merge {
            let council = sides.iter().find(|side| side.field == Council && merging);
            if let Some(side) = council {
                let mut told = differing(row, Council, &side.stored, &side.row);
                told.left_out = true;
                self.check.problems.push(told);
            }
            self.check.duplicate(row, name);
            return;
        }
        for side in &sides {
            let told = differing(row, side.field, &side.stored, &side.row);
            self.check.problems.push(told);
        }
        if !adds {
            self.check.unchanged += 1;
            return;
        }
        self.check.merged += 1;
        match there.action {
            Some(action) => {
                if let Some(Action::Add(first)) = self.actions.get_mut(action) {
                    if lacking.values.contains_key(&Keys) {
                        first.keys = lacking.keys;
                    }
                    if lacking.values.contains_key(&Manager) {
                        first.manager = lacking.manager;
                    }
                    if let Some(more) = lacking.values.remove(&Note) {
                        let note = first.values.entry(Note).or_default();
                        *note = write::joined(note, &more).unwrap_or_default();
                    }
                    first.council = first.council.take().or(lacking.council);
                    first.values.extend(lacking.values);
                }
            }
            None => self.actions.push(Action::Merge(there.id.clone(), lacking)),
        }
    }
}
