//! What a row says against what is there: which fields, and when two values are one.

use std::collections::HashMap;

use super::draft::{self, Draft};
use super::words;
use crate::imports::ImportField::{self, *};
use crate::imports::{RowCode, RowProblem};
use crate::search::folded;
use crate::stations::register::{Premises as Place, StepFree};

/// Where a station is, and what it is.
const PLACED: [ImportField; 7] = [Code, Kind, Council, Locality, Premises, Address, Boundary];

/// Fields of the premises that stations of one building share.
pub(super) const SHARED: [ImportField; 17] = [
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

/// What changes from election to election.
const CHANGING: [ImportField; 4] = [Voters, Zone, Route, State];

/// Fields that are compared with what is there.
pub(super) fn fields() -> impl Iterator<Item = ImportField> {
    PLACED.into_iter().chain(SHARED).chain(CHANGING)
}

/// Whose telephone a field is.
pub(super) fn holder(field: ImportField) -> Option<ImportField> {
    match field {
        KeysPhone => Some(Keys),
        ManagerPhone => Some(Manager),
        _ => None,
    }
}

/// Two values of one thing, both told.
pub(super) fn differing(row: u32, field: ImportField, stored: &str, given: &str) -> RowProblem {
    let word = crate::imports::words::slug(&field);
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
pub(super) fn of_premises(place: &Place) -> HashMap<ImportField, String> {
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

pub(super) fn shown(number: Option<i64>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

/// A value as it is kept, to be compared with a stored one.
pub(super) fn compared(draft: &Draft, field: ImportField) -> String {
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
pub(super) fn alike(field: ImportField, one: &str, other: &str) -> bool {
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
