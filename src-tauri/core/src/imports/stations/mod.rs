//! Polling stations by the same wizard: what each row is, which station is there already, how it
//! is written down. A number is one station's only: a row with a number that is there completes
//! the passport or is left out, and never becomes a second station of that number.

mod draft;
pub(super) mod headers;
pub(super) mod store;
mod words;
mod write;

use std::collections::{BTreeSet, HashMap};

use super::ImportField::{self, *};
use super::cells::Cells;
use super::source::Source;
use super::{
    DuplicateChoice, DuplicatePair, DuplicateSide, Evidence, ImportCheck, ImportPlan,
    ImportedPerson, RowCode,
};
use crate::search::folded;
use crate::stations::register::StepFree;
use draft::Draft;
use store::Known;

/// Fields that are compared with what is there.
const FIELDS: [ImportField; 28] = [
    Code,
    Kind,
    Council,
    Locality,
    Premises,
    Address,
    Boundary,
    Owner,
    Manager,
    ManagerPhone,
    Keys,
    KeysPhone,
    Area,
    Doors,
    Floor,
    Access,
    Heating,
    Light,
    ReservePower,
    Phone,
    Internet,
    Toilets,
    Parking,
    Distance,
    Voters,
    Zone,
    Route,
    State,
];

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
    /// The action that makes it.
    action: Option<usize>,
}

/// The outcome, and how to bring it about.
pub(super) struct Planned {
    pub check: ImportCheck,
    actions: Vec<Action>,
    there: Vec<There>,
    by_number: HashMap<String, usize>,
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
    };
    super::plan::repaired(&mut planned.check.problems, plan);
    planned.learn(known);
    let mut kept = BTreeSet::new();
    for row in source.rows() {
        let Some((draft, problems)) = draft::read(&cells, row, known) else {
            continue;
        };
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
        let actions = planned.actions.len();
        let choice = decided.unwrap_or(plan.on_duplicate);
        match there {
            Some(at) => planned.again(draft, at, choice),
            None => planned.add(draft),
        }
        if planned.actions.len() > actions {
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
                let access = match place.access {
                    StepFree::Unknown => place.access_note.clone(),
                    known => known.slug().to_owned(),
                };
                values.extend([
                    (Premises, place.name.clone()),
                    (Address, place.address.clone()),
                    (Owner, place.owner_name.clone()),
                    (Manager, place.manager_name.clone()),
                    (ManagerPhone, place.manager_phone.clone()),
                    (Keys, place.keys_name.clone()),
                    (KeysPhone, place.keys_phone.clone()),
                    (Area, shown(place.area)),
                    (Doors, shown(place.doors)),
                    (Floor, place.floor.clone()),
                    (Access, access),
                    (Heating, place.heating.clone()),
                    (Light, place.light.clone()),
                    (ReservePower, place.reserve_power.clone()),
                    (Phone, place.phone.clone()),
                    (Internet, place.internet.clone()),
                    (Toilets, place.toilets.clone()),
                    (Parking, place.parking.clone()),
                    (Distance, shown(place.distance)),
                ]);
            }
            self.by_number
                .insert(folded(&station.number), self.there.len());
            self.there.push(There {
                id: station.id.clone(),
                row: 0,
                values,
                action: None,
            });
        }
    }

    fn add(&mut self, draft: Draft) {
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
            values: FIELDS
                .iter()
                .map(|field| (*field, compared(&draft, *field)))
                .collect(),
            action: Some(self.actions.len()),
        });
        self.actions.push(Action::Add(draft));
    }

    /// A row whose number is there already.
    fn again(&mut self, draft: Draft, at: usize, choice: DuplicateChoice) {
        let Some(there) = self.there.get_mut(at) else {
            return;
        };
        let mut lacking = draft.clone();
        lacking.values.clear();
        let mut sides = Vec::new();
        for field in FIELDS {
            let new = compared(&draft, field);
            if new.is_empty() {
                continue;
            }
            let old = there.values.get(&field).cloned().unwrap_or_default();
            if old.is_empty() {
                lacking.values.insert(field, draft.get(field).to_owned());
                there.values.insert(field, new);
            } else if !alike(field, &old, &new) {
                sides.push(DuplicateSide {
                    field,
                    row: draft.get(field).to_owned(),
                    stored: old,
                });
            }
        }
        let note = draft.get(Note);
        if !note.is_empty() && there.id.is_empty() {
            lacking.values.insert(Note, note.to_owned());
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
            self.check.duplicate(row, name);
            return;
        }
        for side in &sides {
            let word = super::words::slug(&side.field);
            let code = RowCode::StationDiffers;
            self.check
                .problems
                .push(draft::problem(row, None, &word, code, &side.row, false));
        }
        if !adds {
            self.check.unchanged += 1;
            return;
        }
        self.check.merged += 1;
        match there.action {
            Some(action) => {
                if let Some(Action::Add(first)) = self.actions.get_mut(action) {
                    first.values.extend(lacking.values);
                    first.keys = first.keys.take().or(lacking.keys);
                    first.manager = first.manager.take().or(lacking.manager);
                }
            }
            None => self.actions.push(Action::Merge(there.id.clone(), lacking)),
        }
    }
}

fn shown(number: Option<i64>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

/// A value as it is kept, to be compared with a stored one.
fn compared(draft: &Draft, field: ImportField) -> String {
    use crate::stations::register::rules;
    let text = draft.get(field);
    match field {
        _ if text.is_empty() => String::new(),
        Kind => words::kind(text).map_or_else(String::new, |kind| kind.slug().to_owned()),
        State => words::state(text).map_or_else(String::new, |state| state.slug().to_owned()),
        Area => shown(rules::area(text)),
        Doors => shown(rules::whole(text)),
        Distance => shown(rules::distance(text)),
        Access => match words::access(text) {
            (StepFree::Unknown, note) => note,
            (known, _) => known.slug().to_owned(),
        },
        _ => text.to_owned(),
    }
}

/// The same but for case and marks; places but for what stands before their names.
fn alike(field: ImportField, one: &str, other: &str) -> bool {
    match field {
        Council | Locality => words::place(one) == words::place(other),
        KeysPhone | ManagerPhone | Phone => {
            let digits =
                |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
            digits(one) == digits(other)
        }
        _ => folded(one) == folded(other),
    }
}
