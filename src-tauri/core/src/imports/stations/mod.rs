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
    ImportedPerson, RowCode, RowProblem,
};
use crate::search::folded;
use crate::stations::register::{Premises as Place, StepFree};
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

/// Fields of the premises that stations of one building share.
const SHARED: [ImportField; 17] = [
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
            if let Some(key) = write::known_key(place) {
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

    /// Premises of an earlier row, or ones that are there, keep what is known of them: what the
    /// row says otherwise is told, and stays in the station's note.
    fn share(&mut self, draft: &mut Draft) {
        let Some(key) = draft.premises_key() else {
            return;
        };
        let place = self.places.entry(key).or_default();
        let mut differs = Vec::new();
        for field in SHARED {
            let new = compared(draft, field);
            let old = place.get(&field).map_or("", String::as_str);
            // Another's telephone never stands beside a name.
            let holder = holder(field).filter(|name| differs.contains(name));
            let known = !old.is_empty() && alike(field, old, &new);
            if new.is_empty() || (holder.is_none() && known) {
                continue;
            }
            if old.is_empty() && holder.is_none() {
                place.insert(field, new);
                continue;
            }
            let told = differing(draft.row, field, old, draft.get(field));
            self.check.problems.push(told);
            differs.push(field);
        }
        for field in &differs {
            let head = draft.heads.get(field).cloned().unwrap_or_default();
            let value = draft.values.remove(field).unwrap_or_default();
            let by_name = holder(*field).filter(|name| differs.contains(name));
            match draft.extra.last_mut().filter(|_| by_name.is_some()) {
                Some((_, words)) => *words = format!("{words}, {value}"),
                None => draft.extra.push((head, value)),
            }
        }
        if differs.contains(&Keys) {
            draft.keys = None;
        }
        if differs.contains(&Manager) {
            draft.manager = None;
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
            values: FIELDS
                .iter()
                .map(|field| (*field, compared(&draft, *field)))
                .collect(),
            council: draft.council.clone(),
            note: write::note(&draft),
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
        lacking.extra.clear();
        let same_council = there.council.is_some() && there.council == draft.council;
        let mut sides = Vec::new();
        for field in FIELDS {
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

/// Whose telephone a field is.
fn holder(field: ImportField) -> Option<ImportField> {
    match field {
        KeysPhone => Some(Keys),
        ManagerPhone => Some(Manager),
        _ => None,
    }
}

/// Two values of one thing, both told.
fn differing(row: u32, field: ImportField, stored: &str, given: &str) -> RowProblem {
    let word = super::words::slug(&field);
    let mut told = draft::problem(row, None, &word, RowCode::StationDiffers, given, false);
    let stored = match stored {
        "" => "—",
        stored => stored,
    };
    told.message_params = [
        ("stored".to_owned(), stored.to_owned()),
        ("row".to_owned(), given.to_owned()),
    ]
    .into();
    told
}

/// What is known of premises, to be compared with a row.
fn of_premises(place: &Place) -> HashMap<ImportField, String> {
    let access = match place.access {
        StepFree::Unknown => place.access_note.clone(),
        known => known.slug().to_owned(),
    };
    [
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
    ]
    .into()
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
