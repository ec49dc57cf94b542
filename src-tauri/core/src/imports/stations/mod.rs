//! Polling stations by the same wizard: what each row is, which station is there already, how it
//! is written down. A number is one station's only: a row with a number that is there completes
//! the passport or is left out, and never becomes a second station of that number.

mod again;
mod comparing;
mod draft;
pub(super) mod headers;
mod sharing;
pub(super) mod store;
mod words;
mod write;

use std::collections::{BTreeSet, HashMap};

use super::ImportField::{self, *};
use super::cells::Cells;
use super::source::Source;
use super::{DuplicateChoice, ImportCheck, ImportPlan, ImportedPerson};
use crate::search::folded;
use comparing::{compared, fields, of_premises, shown};
use draft::Draft;
use store::Known;

/// What to write.
enum Action {
    /// A new station.
    Add(Draft),
    /// Values that a known one lacks: its id.
    Merge(String, Draft),
}

/// A station that is there, or will be by an earlier row.
struct There {
    /// Id; empty for one of the list.
    id: String,
    row: u32,
    values: HashMap<ImportField, String>,
    /// Id of the council, when it is known.
    council: Option<String>,
    note: String,
    /// The action that makes it.
    action: Option<usize>,
}

/// The outcome, and how to bring it about.
pub(super) struct Planned {
    pub check: ImportCheck,
    actions: Vec<Action>,
    there: Vec<There>,
    by_number: HashMap<String, usize>,
    /// Premises that are there or will be: what is known of them.
    places: HashMap<String, HashMap<ImportField, String>>,
}

/// Goes through the rows in order; a row sees what the earlier ones will have brought.
pub(super) fn plan(source: &Source, plan: &ImportPlan, known: &Known) -> Planned {
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
        there: Vec::new(),
        by_number: HashMap::new(),
        places: HashMap::new(),
    };
    super::plan::repaired(&mut planned.check.problems, plan);
    planned.learn(known);
    let mut kept = BTreeSet::new();
    let mut first = true;
    for row in source.rows() {
        if first && draft::numbers_columns(row) {
            continue;
        }
        let Some((draft, problems)) = draft::read(&cells, row, known) else {
            continue;
        };
        first = false;
        planned.check.read += 1;
        let decided = decisions.get(&draft.row).copied();
        let skip = decided == Some(DuplicateChoice::Skip);
        let there = planned.by_number.get(&folded(draft.get(Number))).copied();
        let out = problems.iter().any(|problem| problem.left_out);
        if out || (skip && there.is_none()) {
            planned.check.skipped += 1;
            if !skip {
                let told = problems.into_iter().filter(|problem| problem.left_out);
                planned.check.problems.extend(told);
            }
            continue;
        }
        let names = draft.extra.iter().map(|(name, _)| name.clone());
        let names: Vec<String> = names.collect();
        let before = (planned.actions.len(), planned.check.merged);
        let choice = decided.unwrap_or(plan.on_duplicate);
        match there {
            Some(at) => planned.again(draft, at, choice),
            None => planned.add(draft),
        }
        if (planned.actions.len(), planned.check.merged) != before {
            planned.check.problems.extend(problems);
            kept.extend(names);
        }
    }
    planned.check.kept = kept.into_iter().collect();
    planned.check.finish();
    planned
}

impl Planned {
    fn learn(&mut self, known: &Known) {
        let premises: HashMap<&str, _> = known
            .premises
            .iter()
            .map(|one| (one.id.as_str(), one))
            .collect();
        for place in &known.premises {
            if let Some(key) = known.premises_key(place) {
                self.places.insert(key, of_premises(place));
            }
        }
        for station in &known.stations {
            let mut values: HashMap<ImportField, String> = [
                (Code, station.code.clone()),
                (Council, station.council_name.clone()),
                (Locality, station.locality.clone()),
                (Boundary, station.boundary.clone()),
                (Voters, shown(station.voters)),
                (Zone, station.zone.clone()),
                (Route, station.route.clone()),
                (Kind, station.kind.slug().to_owned()),
                (State, station.state.slug().to_owned()),
            ]
            .into();
            let place = station
                .premises_id
                .as_deref()
                .and_then(|id| premises.get(id));
            if let Some(place) = place {
                values.extend(of_premises(place));
            }
            self.by_number
                .insert(folded(&station.number), self.there.len());
            self.there.push(There {
                id: station.id.clone(),
                row: 0,
                values,
                council: station.council_id.clone(),
                note: station.note.clone(),
                action: None,
            });
        }
    }

    fn add(&mut self, mut draft: Draft) {
        self.share(&mut draft);
        self.check.added += 1;
        self.check.show(|| ImportedPerson {
            row: draft.row,
            name: draft.name(),
            post: [draft.get(Premises), draft.get(Address)]
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
            phones: Vec::new(),
            emails: Vec::new(),
        });
        self.by_number
            .insert(folded(draft.get(Number)), self.there.len());
        self.there.push(There {
            id: String::new(),
            row: draft.row,
            values: fields()
                .map(|field| (field, compared(&draft, field)))
                .collect(),
            council: draft.council.clone(),
            note: write::note(&draft),
            action: Some(self.actions.len()),
        });
        self.actions.push(Action::Add(draft));
    }
}
